"""One finding through its reports: quotes that stand in the text, what is new, what is not said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.dates import PartialDate
from surveillance.facts import Passage, Source
from surveillance.wording.details import details
from surveillance.wording.followed import COLUMNS, chain, follow, newest_words, plain
from surveillance.wording.read import read
from tests.surveillance.histories import noticed, on, worded
from tests.surveillance.marked import unmarked
from tests.surveillance.wording_cases import CASES
from tests.surveillance.wording_cases_more import MORE

TEXTS = tuple(unmarked(case)[0] for case in (*(c for _w, cs in CASES for c in cs), *MORE))
TISSUE = "retroperitoneal-fibrosis"
STORY = (
    ("2023-05-02", "Cuff of soft tissue surrounding the aorta, up to 14 mm."),
    ("2024-05-08", "Known retroperitoneal fibrosis, unchanged."),
    ("2025-05-06", "Stable plaque-like soft tissue around the aorta, 15 mm."),
    ("2026-01-20", "Retroperitoneal plaque 18 mm, previously 15 mm, now abutting the left ureter."),
)


def passage(when: str, text: str) -> Passage:
    return Passage(source=Source("report", when), when=on(when), text=text, modality="ct")


def named(story=STORY, finding: str = TISSUE):
    for when, text in story:
        spans = [(one.start, one.end) for one in read(text).mentions if one.finding == finding]
        yield passage(when, text), spans


def told(rows) -> list[dict[str, tuple[str, ...]]]:
    return [{cell.column: cell.quotes for cell in row.cells} for row in rows]


@given(st.sampled_from(TEXTS))
def test_every_piece_is_quoted_from_the_text(text):
    report = read(text)
    for one in report.mentions:
        found = details(text, report, [(one.start, one.end)])
        pieces = [piece for column, _heading in COLUMNS for piece in getattr(found, column)]
        for piece in (*pieces, *found.sentences):
            assert text[piece.start : piece.end] == piece.quote
        assert len(found.names) == 1  # a few words of the phrase, with the place before it
        assert len(found.names[0].quote.split()) <= max(8, len(one.quote.split()))
        assert any(s.start <= one.start < s.end for s in found.sentences)


def test_each_report_says_what_it_says_in_its_columns():
    newest, stable, known, first = told(follow(named(), ()))
    assert first["names"] == ("Cuff of soft tissue",)
    assert (first["sizes"], first["touches"]) == (("14 mm",), ("surrounding the aorta",))
    assert (known["compared"], known["sure"]) == (("unchanged",), ("Known",))
    assert (stable["compared"], stable["sizes"]) == (("Stable",), ("15 mm",))
    assert newest["sizes"] == ("18 mm",)
    assert newest["touches"] == ("now abutting the left ureter",)
    assert newest["compared"] == ("previously 15 mm",)


@given(st.lists(st.sampled_from(STORY), min_size=1, unique=True))
def test_the_newest_words_are_those_that_the_whole_history_marks_as_new(story):
    rows = follow(named(story), ())
    for column, _heading in COLUMNS:
        marked = tuple(
            quote
            for cell in rows[0].cells
            if cell.column == column
            for quote, is_new in cell.told
            if is_new
        )
        passage, new = newest_words(tuple(named(story)), [column])
        assert new == marked
        assert passage == (rows[0].passage if len(story) > 1 else None)


def test_new_is_what_no_earlier_report_has_said_in_that_column():
    rows = follow(named(), ())
    said: dict[str, set[str]] = {column: set() for column, _heading in COLUMNS}
    for number, row in enumerate(reversed(rows)):
        for cell in row.cells:
            for quote, is_new in cell.told:
                fresh = (
                    number > 0
                    and not any(letter.isdigit() for letter in quote)
                    and cell.column not in ("sizes", "uptake")
                    and plain(quote) not in said[cell.column]
                )
                assert is_new is fresh, quote
        for cell in row.cells:
            said[cell.column] |= {plain(quote) for quote in cell.quotes}
    assert [row.new_count for row in rows][-1] == 0  # of the first, nothing is new


def test_what_the_report_before_said_and_this_one_does_not_is_gone():
    rows = follow(named(), ())
    gone = [[cell.column for cell in row.cells if cell.is_gone] for row in rows]
    assert gone == [["compared"], ["sure"], ["sizes", "touches"], []]


def test_a_report_of_the_same_kind_that_does_not_name_it_stands_between():
    others = (passage("2022-01-01", "Clear."), passage("2025-09-09", "Liver clear."))
    rows = follow(named(), others)
    assert [row.is_named for row in rows] == [True, False, True, True, True]
    assert rows[1].passage is others[1]  # what came before the first that names it is left out


@given(st.permutations(list(named())))
def test_the_order_of_typing_does_not_count(shuffled):
    assert follow(shuffled, ()) == follow(named(), ())


def test_nothing_followed_is_nothing_told():
    assert follow((), (passage("2024", "Clear."),)) == ()


def test_a_report_that_is_too_long_gives_its_phrase_only():
    text = f"Plaque. {'word ' * 30_000}"
    (row,) = follow([(passage("2024", text), [(0, 6)])], ())
    assert told([row])[0]["names"] == ("Plaque",)
    assert told([row])[0]["sizes"] == ()


@pytest.mark.parametrize(
    ("sizes", "grown"),
    [
        ("11 -, 12 stable, 14 stable", (2, 11, 14, 3)),
        ("11 -, 12 stable, 13 stable", None),  # within 2 mm
        ("11 -, 15 stable", None),  # once is no chain
        ("11 -, 12 stable, 18 -", None),
        ("18 -, 15 stable, 11 stable", None),
        ("9 -, 10 stable, 11 stable, 13 stable", (3, 9, 13, 4)),
        ("11 -, 12 stable, ? -, 14 stable", None),  # what says otherwise needs no size
        ("11 -, ? stable, 14 stable", (2, 11, 14, 3)),
        ("? -, 11 stable, 12 stable, 14 stable", (2, 11, 14, 3)),
    ],
)
def test_stable_said_again_and_again_while_the_sizes_grow(sizes, grown):
    rows = [one.split() for one in sizes.split(", ")]
    found = chain(
        (on(str(2015 + year)), None if mm == "?" else float(mm), said == "stable")
        for year, (mm, said) in enumerate(rows)
    )
    assert (found and (found.reports, found.was, found.now, found.grown)) == grown


# ---- the rule ----


def test_new_words_are_pointed_out_for_the_newest_report_only():
    old = worded("2024-05-08", "Stable plaque around the aorta.", "plaque around the aorta")
    new = worded("2026-01-20", "Plaque now abutting the left ureter.", "Plaque")
    (flag,) = noticed("new-words", old, new)
    assert "“now abutting the left ureter”" in flag.reason
    assert flag.when == PartialDate(2026, 1, 20)
    assert [one.source for one in flag.inputs] == [new[0].source]
    assert noticed("new-words", new) == []  # the first report says nothing new
    again = worded("2026-06-01", "Plaque abutting the left ureter.", "Plaque")
    same = worded("2026-06-02", "Plaque abutting the left ureter.", "Plaque")
    assert noticed("new-words", old, again, same) == []


def test_what_is_not_confirmed_is_not_pointed_out():
    old = worded("2024-05-08", "Plaque around the aorta.", "Plaque")
    new, _saying = worded("2026-01-20", "Plaque now abutting the left ureter.", "Plaque")
    assert noticed("new-words", old, new) == []


def test_uptake_has_a_column_where_some_report_tells_of_it():
    story = (
        ("2023-05-02", "Mesenteric mass 14 mm."),
        ("2024-05-08", "Intensely avid mesenteric mass, SUVmax 14.2, Krenning score 4."),
        ("2025-05-06", "Mesenteric mass, no uptake."),
        ("2026-01-20", "Mesenteric mass 14 mm."),
    )
    newest, second, first, ct = told(follow(named(story, "mesenteric-mass"), ()))
    assert first["uptake"] == ("Intensely avid", "SUVmax 14.2", "Krenning score 4")
    assert second["uptake"] == ("no uptake",)
    assert newest["uptake"] == ct["uptake"] == ()
    for row in follow(named(story, "mesenteric-mass"), ()):
        assert not any(
            cell.has_new or cell.is_gone for cell in row.cells if cell.column == "uptake"
        )
    assert all("uptake" not in row for row in told(follow(named(), ())))
