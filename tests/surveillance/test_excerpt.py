"""A piece of a report is word for word, comes from its conclusion, and says what it leaves out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.excerpt import conclusion

LONG = 10_000


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Plaque of 17 mm.", "Plaque of 17 mm."),
        ("FINDINGS\nNodes.\n\nIMPRESSION\n1. Plaque.", "IMPRESSION\n1. Plaque."),
        ("Nodes.\nImpression:\n-2 mm change", "Impression:\n-2 mm change"),
        ("Nodes.\nConclusion: no obstruction.", "Conclusion: no obstruction."),
        # A sentence that begins with the word is no heading.
        ("Opinion is divided whether it grows.", "Opinion is divided whether it grows."),
        ("Summary of earlier scans. New lesion.", "Summary of earlier scans. New lesion."),
        # The conclusion of an earlier report is repeated first; its own comes last.
        ("Impression: unchanged.\nNow:\nIMPRESSION: new 12 mm lesion.",
         "IMPRESSION: new 12 mm lesion."),
        # A heading with nothing behind it concludes nothing.
        ("Plaque.\nImpression:", "Plaque.\nImpression:"),
        ("Nodes.\nIMPRESSION: a\nOPINION:\n", "IMPRESSION: a\nOPINION:"),
    ],
)  # fmt: skip
def test_the_last_conclusion_is_taken_with_its_heading(text, words):
    assert conclusion(text, LONG).words == words


def test_what_is_left_out_is_counted_and_dotted():
    text = "Technique: oral contrast.\nImpression: one two three four"
    found = conclusion(text, 22)
    assert found.words == "Impression: one two"
    assert (found.before, found.after) == (25, 11)
    assert str(found) == "… Impression: one two …"
    assert str(conclusion("All of it.", LONG)) == "All of it."


def test_a_cut_falls_between_two_words():
    assert conclusion("one two three", 7).words == "one two"
    assert conclusion("one two three", 8).words == "one two"
    assert conclusion("one two three", 6).words == "one"
    assert conclusion("onetwothree", 5).words == "onetw"


REPORTS = st.lists(
    st.sampled_from(
        ["IMPRESSION:", "Conclusion", "\n", " ", "plaque", "17 mm", "\n\n", "Opinion is"]
    )
    | st.text(max_size=8)
).map("".join)


@given(REPORTS, st.integers(1, 60))
def test_a_piece_is_word_for_word_and_nothing_is_lost_without_being_counted(text, at_most):
    found = conclusion(text, at_most)
    assert found.words in text
    assert len(found.words) <= at_most
    assert found.words == found.words.strip()
    whole = text.strip()
    rest = whole.replace(found.words, "", 1)
    assert len("".join(rest.split())) <= found.left_out <= len(rest)
    if not found.left_out:
        assert found.words == whole
