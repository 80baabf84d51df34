"""How a text is laid out changes nothing that is read: capitals, line wraps, line ends and blanks.

Every span still quotes the text exactly as it was given.
"""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.wording.blanks import plain
from surveillance.wording.compare import compare
from surveillance.wording.read import Report, read, status_of
from tests.surveillance.layouts import wrapped
from tests.surveillance.marked import unmarked
from tests.surveillance.negation_cases import GENERAL
from tests.surveillance.wording_cases import CASES, LAST_CHECK
from tests.surveillance.wording_cases_more import MORE
from tests.surveillance.wording_cases_typical import LAST_SIGHT, TYPICAL

SENTENCES = tuple(unmarked(case)[0] for _why, cases in CASES for case in cases)
REPORTS = tuple(unmarked(case)[0] for case in (*LAST_CHECK, *MORE, *TYPICAL, *LAST_SIGHT))
ONE_LINE = tuple(text for text in SENTENCES if "\n" not in text)
# In a column narrower than a page a line that begins with a capital may be a note of its own.
FLOWING = tuple(text for text in ONE_LINE if not re.search(r"\s[\W\d]*[A-Z]|:|^Compared", text))
BLANKS = st.sampled_from(" \u00a0\u2007\u2009\u202f\u2003\t")
LINE_ENDS = st.sampled_from(["\r\n", "\r", "\n", " \n", "\u00a0\r\n", "\u2028"])


def told(report: Report) -> list[tuple]:
    """All that was read, without its places; a quote in plain blanks and small letters."""
    made: list[tuple] = [
        (words(one.quote), one.finding, one.status, one.side, one.change, one.section)
        for one in report.mentions
    ]
    made += [(words(one.quote), one.mm, one.prior, one.finding) for one in report.measurements]
    made += [
        (words(one.quote), one.what, one.value, one.side, one.prior) for one in report.quantities
    ]
    shares = report.renogram
    return [*made, shares and (words(shares.quote), shares.left_percent, shares.right_percent)]


def words(quote: str) -> str:
    return " ".join(plain(quote).text.casefold().split())


def quotes_hold(text: str, report: Report) -> None:
    shares = [report.renogram] if report.renogram else []
    for one in (*report.mentions, *report.measurements, *report.quantities, *shares):
        assert text[one.start : one.end] == one.quote
        assert one.quote == one.quote.strip()


def reads_the_same(laid_out: str, text: str) -> None:
    report = read(laid_out)
    quotes_hold(laid_out, report)
    assert told(report) == told(read(text))


@given(st.sampled_from(ONE_LINE))
def test_capitals_change_nothing(text):
    reads_the_same(text.upper(), text)


@given(st.sampled_from(ONE_LINE), st.integers(60, 130), LINE_ENDS)
def test_the_edge_of_any_page_changes_nothing(text, width, line_end):
    reads_the_same(wrapped(text, width, line_end), text)


@given(st.sampled_from(FLOWING), st.integers(20, 59), LINE_ENDS)
def test_nor_does_the_edge_of_a_narrow_column(text, width, line_end):
    reads_the_same(wrapped(text, width, line_end), text)


@given(st.sampled_from(SENTENCES + REPORTS), st.data())
def test_blanks_of_any_kind_and_number_change_nothing(text, data):
    blanks = iter(lambda: data.draw(st.text(BLANKS, min_size=1, max_size=2)), None)
    reads_the_same(re.sub(" ", lambda _one: next(blanks), text), text)


@given(st.sampled_from(SENTENCES + REPORTS), LINE_ENDS)
def test_line_ends_of_any_system_change_nothing(text, line_end):
    reads_the_same(text.replace("\n", line_end), text)


@given(st.sampled_from(ONE_LINE), st.integers(60, 130), st.data())
def test_nor_do_they_all_together(text, width, data):
    laid_out = wrapped(text.upper(), width, data.draw(LINE_ENDS))
    reads_the_same(laid_out.replace(" ", data.draw(BLANKS)), text)


@given(
    st.sampled_from(SENTENCES), st.sampled_from("\u00ad\u200b\u200e\u202e\u2060\ufeff"), st.data()
)
def test_marks_that_nobody_sees_change_nothing(text, mark, data):
    at = data.draw(st.integers(0, len(text)))
    reads_the_same(text[:at] + mark + text[at:], text)


@given(st.sampled_from(GENERAL), st.integers(60, 130), LINE_ENDS, BLANKS)
def test_a_phrase_has_the_same_status_however_it_is_laid_out(row, width, line_end, blank):
    text, phrase, _status = row
    told = status_of(text, phrase)
    assert told is not None
    laid_out = wrapped(text, width, line_end).replace(" ", blank)
    assert status_of(laid_out, phrase) == told
    assert status_of(laid_out, phrase.replace(" ", line_end)) == told
    assert status_of(text, phrase.upper().replace(" ", "  ")) == told


@given(
    st.sampled_from(ONE_LINE), st.sampled_from(ONE_LINE), st.integers(60, 130), LINE_ENDS, BLANKS
)
def test_two_reports_compare_the_same_however_they_are_laid_out(first, second, width, end, blank):
    one, other = (wrapped(text, width, end).replace(" ", blank) for text in (first, second))
    for finding in {mention.finding for mention in read(first).mentions}:
        assert compare(one, other, finding) == compare(first, second, finding)


@given(st.text(st.sampled_from("ab1.\n\r\t \u00a0\u00ad\u202e\u2028\x1f"), max_size=60))
def test_plain_words_stand_where_they_say(text):
    made = plain(text)
    assert not re.search(r"[^\S \n]|  | \n|\n |\n{3}|[\u00ad\u202e]", made.text)
    assert plain(made.text).text == made.text
    assert list(made.places) == sorted(set(made.places))
    for at, sign in enumerate(made.text):
        given_there = text[made.places[at]]
        assert sign == given_there or (sign.isspace() and not given_there.isalnum())
        assert made.place(made.places[at]) == at


# ---- what was once read otherwise ----


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("Mesenteric mass measures 26\u00a0mm.", [((26,), False)]),
        ("Mesenteric mass measures 26\u202fmm.", [((26,), False)]),
        ("Mesenteric mass 20\u00a0\u00d7\u00a015\u00a0mm.", [((20, 15), False)]),
        ("Mesenteric mass 20 x\r\n15 mm.", [((20, 15), False)]),
        ("Mesenteric mass grew from 15\r\nto 18 mm.", [((15,), True), ((18,), False)]),
        ("Mesenteric mass 24 mm, previously\r\n20 x 15 mm.", [((24,), False), ((20, 15), True)]),
        ("Mesenteric mass 24 mm, slice\nthickness 5 mm.", [((24,), False)]),
        ("Mesenteric mass 24 mm at\nbaseline, 30 mm now.", [((24,), True), ((30,), False)]),
    ],
)
def test_sizes_across_line_ends_and_other_blanks(text, sizes):
    report = read(text)
    quotes_hold(text, report)
    assert [(one.mm, one.prior) for one in report.measurements] == sizes


@pytest.mark.parametrize(
    ("text", "phrase", "occurrence", "status"),
    [
        ("No chest\npain today.", "chest pain", 1, "absent"),
        ("No chest  pain today.", "chest pain", 1, "absent"),
        ("No chest\u00a0pain today.", "chest pain", 1, "absent"),
        ("No chest pain today.", " Chest\npain ", 1, "absent"),
        ("No chest pain today. Chest\r\npain in May.", "chest pain", 2, "present"),
        ("No retro-\nperitoneal mass.", "retro-peritoneal mass", 1, "absent"),
        ("No chest pain.", "chest pain", 2, None),
        ("No chest and no pain.", "chest pain", 1, None),
    ],
)
def test_a_phrase_is_found_across_line_ends_and_other_blanks(text, phrase, occurrence, status):
    assert status_of(text, phrase, occurrence) == status
