"""How the words about a finding have changed: quoted word for word, none lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.facts import Source
from surveillance.grounds import Ask
from surveillance.summary import Summary, summarise
from surveillance.worded import (
    ROWS_AT_MOST,
    WORDS_AT_MOST,
    kind_of,
    new_words,
    parts_of,
    worded,
)
from surveillance.wording.details import Piece
from surveillance.wording.followed import Row
from tests.surveillance.histories import hiaa, history, on
from tests.surveillance.histories import worded as said
from tests.surveillance.test_summary import LONG, VISIT, report, solid, summary

STORY = (
    ("2023-05-02", "Cuff of soft tissue surrounding the aorta, up to 14 mm.", "soft tissue"),
    ("2024-05-08", "Known retroperitoneal fibrosis, unchanged.", "retroperitoneal fibrosis"),
    ("2025-05-06", "Stable plaque-like soft tissue around the aorta, 15 mm.", "soft tissue"),
    (
        "2026-01-20",
        "Retroperitoneal plaque 18 mm, now abutting the left ureter.",
        "Retroperitoneal plaque",
    ),
)
TISSUE = tuple(said(when, text, phrase) for when, text, phrase in STORY)
NODES = tuple(
    said(when, text, "nodes", "Nodes")
    for when, text in (
        ("2024-05-08", "Small nodes beside the aorta."),
        ("2026-01-20", "Small nodes beside the aorta, possibly reactive."),
    )
)


def new_in(facts):
    """The reports since the visit."""
    return [one for one in facts.passages if one.when.iso > VISIT.iso]


def test_the_newest_reports_stand_below_each_other_with_what_is_new_and_their_sizes():
    facts = history(*TISSUE)
    told = worded(facts, new_in(facts))
    assert told
    assert (told.name, told.reports, told.others) == ("Tissue", 4, 0)
    assert [line.words for line in told.lines] == [text for _when, text, _its in STORY[::-1]]
    assert [line.sizes for line in told.lines] == [("18 mm",), ("15 mm",), (), ("14 mm",)]
    assert ("now abutting the left ureter", True) in told.lines[0].parts
    assert not any(new for _words, new in told.lines[-1].parts)
    assert {line.kind for line in told.lines} == {"CT"}


def test_the_finding_of_which_a_new_report_says_most_is_told_and_the_others_are_counted():
    facts = history(*NODES, *TISSUE)
    told = worded(facts, new_in(facts))
    assert told
    assert (told.name, told.others) == ("Tissue", 1)
    older = history(*NODES, *TISSUE[:-1])
    told = worded(older, new_in(older))
    assert told
    assert (told.name, told.others) == ("Nodes", 0)


def test_one_report_has_changed_nothing():
    facts = history(TISSUE[0])
    assert worded(facts, facts.passages) is None
    assert new_words(facts, facts.passages) == {}
    assert worded(history(), ()) is None


def test_home_is_told_what_is_new_in_the_reports_that_came_in_and_only_that():
    facts = history(*NODES, *TISSUE)
    found = new_words(facts, new_in(facts))
    assert {one.name for its in found.values() for one in its} == {"Tissue", "Nodes"}
    assert all(any(new for _words, new in one.parts) for its in found.values() for one in its)
    assert new_words(facts, []) == {}


@pytest.mark.parametrize(
    ("label", "kind"),
    [("CT, chest", "CT"), ("PET-CT with FDG, whole body", "PET-CT"), ("", "report")],
)
def test_the_kind_of_scan_is_told_alone(label, kind):
    assert kind_of(report("x", label=label)) == kind


# ---- quoted ----

blanks = st.text(" \n\t", min_size=1, max_size=2)
words = st.text("abc", min_size=1, max_size=9)
texts = st.lists(st.one_of(words, blanks), min_size=1, max_size=120).map("".join)


@given(texts.filter(str.strip), st.data())
def test_a_sentence_is_quoted_word_for_word_and_a_cut_is_shown(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    new = Piece(text[start:end], start, end)
    row = Row(report(text), (), (Piece(text, 0, len(text)),), (new,))
    for at_most in (WORDS_AT_MOST, 30, 7):
        parts = parts_of(row, at_most)
        quoted = "".join(said for said, _new in parts)
        inner = quoted.removeprefix("… ").removesuffix(" …")
        assert "".join(inner.split()) in "".join(text.split())
        assert solid(inner) == solid(text) or "…" in quoted
        assert len(inner) <= at_most
        marked = ["".join(said.split()) for said, is_new in parts if is_new]
        assert marked in ([], ["".join(new.quote.split())])
        if len(new.quote) + 60 < at_most:
            assert marked or not new.quote.strip()


def test_where_not_all_fits_the_sentence_with_new_words_is_told_and_the_gap_is_shown():
    text = "Plaque. " + "It is seen well. " * 9 + "It now abuts the ureter."
    sentences = [
        Piece(text[:7], 0, 7),
        Piece("It now abuts the ureter.", len(text) - 24, len(text)),
    ]
    new = Piece("now abuts", text.index("now abuts"), text.index("now abuts") + 9)
    row = Row(report(text), (), tuple(sentences), (new,))
    assert parts_of(row) == (
        ("Plaque.", False), (" … ", False), ("It ", False), ("now abuts", True),
        (" the ureter.", False),
    )  # fmt: skip
    assert parts_of(row, 26) == (("It ", False), ("now abuts", True), (" the ureter.", False))


# ---- on paper ----


def counted(told: Summary, reports: int) -> None:
    assert told.worded
    shown = (*told.worded.lines, *told.worded_overleaf)
    assert len(shown) + told.worded_left_out == reports
    assert len(shown) <= ROWS_AT_MOST
    assert told.has_page_2 or not told.worded_overleaf


def test_four_reports_stand_on_page_1_and_more_are_counted():
    told = summary(*TISSUE, hiaa("2026-02-16", "58"), visit=VISIT)
    counted(told, 4)
    assert told.worded
    assert len(told.worded.lines) == ROWS_AT_MOST
    older = tuple(said(f"20{n}-01-01", "Soft tissue, 9 mm.", "Soft tissue") for n in range(10, 20))
    counted(summary(*older, *TISSUE, visit=VISIT), 14)


@pytest.mark.parametrize("length", [1, 250])
def test_long_questions_and_words_leave_the_rest_to_page_2_or_the_journal(length):
    long = tuple(
        said(when, f"{text} {LONG * 2}", phrase, "Tissue " * 11) for when, text, phrase in STORY
    )
    facts = history(*long)
    asks = [Ask(LONG[:length], LONG[:length])] * 9
    told = summarise(facts, (), asks, visit=None, allergies="x" * 2000 * (length > 1))
    counted(told, 4)


def test_the_finding_is_named_by_its_record():
    facts = history(*TISSUE)
    told = worded(facts, ())
    assert told
    assert told.finding == Source("finding", "Tissue")
    assert told.lines[0].passage.when == on("2026-01-20")
