"""The earlier scans that a report says it was compared with: by their dates, as it writes them."""

from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.dates import PartialDate
from surveillance.wording.comparators import comparators
from surveillance.wording.read import read

WRITTEN = PartialDate.from_iso("2026-01-20")


def told(text: str, written: PartialDate = WRITTEN) -> list[tuple[str, ...]]:
    return [tuple(when.iso for when in one.dates) for one in comparators(text, written=written)]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Comparison: CT of 6 May 2025.", [("2025-05-06",)]),
        ("COMPARISON\nCT 6 May 2025 and 8 May 2024.", [("2025-05-06",), ("2024-05-08",)]),
        ("Comparison: 2025-05-06", [("2025-05-06",)]),
        ("Comparison: 2025/05/06", [("2025-05-06",)]),
        ("Comparison is made with the CT dated 6th May 2025.", [("2025-05-06",)]),
        ("Compared to the previous study of May 6, 2025.", [("2025-05-06",)]),
        ("Compared with May 2025.", [("2025-05",)]),
        ("Compared with 05/2025.", [("2025-05",)]),
        ("Comparison: CT 2023, MRI Sept 2024.", [("2023",), ("2024-09",)]),
        ("Stable compared with 28/05/2025.", [("2025-05-28",)]),
        ("cf. CT of 28.5.25: unchanged.", [("2025-05-28",)]),
        ("Comparison: CT 6-May-2025.", [("2025-05-06",)]),
        ("Comparison: CT 6 May\n2025.", [("2025-05-06",)]),
        ("The previous CT of 6 May 2025 showed 15 mm.", [("2025-05-06",)]),
        ("No change since the last scan of 3 June 2024.", [("2024-06-03",)]),
        ("The mass is unchanged since March 2024.", [("2024-03",)]),
        ("CT of 6 May 2025 is used for comparison.", [("2025-05-06",)]),
        ("Compared with 6 May 2025. As on 6 May 2025, compared again.", [("2025-05-06",)]),
        ("Compared with 12/11/98.", [("1998-11-12", "1998-12-11")]),
    ],
)
def test_a_date_behind_a_word_of_comparing_is_read(text, dates):
    assert told(text) == dates


def test_the_british_reading_comes_first_where_both_are_dates():
    assert told("Compared with 06/05/2025.") == [("2025-05-06", "2025-06-05")]
    assert told("Compared with 05/05/2025.") == [("2025-05-05",)]


def test_a_reading_that_lies_after_the_report_is_not_meant():
    assert told("Compared with 06/05/2025.", PartialDate.from_iso("2025-05-20")) == [
        ("2025-05-06",)
    ]
    assert told("Next scan compared with 2027.") == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Comparison: none available.",
        "Resected on 6 May 2011. The liver is clear.",
        "Clinical details: compared with 6 May 2025, more pain.",
        "Compared with the last scan; surgery in 2011.",
        "Compared with the CT before her resection in 2011.",
        "Comparison: CT of 32/13/2025.",
        "Compared with before, the mass of 2011 mm is unchanged.",
        "Scan of 6 May 2025. Images compared.",
    ],
)
def test_other_dates_are_not_meant(text):
    assert told(text) == []


@given(st.text(alphabet=st.sampled_from("compared with: /.-0123456789 May\n;"), max_size=80))
def test_any_text_is_read_and_each_quote_stands_in_it(text):
    for one in comparators(f"Comparison: {text}", written=WRITTEN):
        assert f"Comparison: {text}"[one.start : one.end] == one.quote
        assert all(when.first <= WRITTEN.last for when in one.dates)
        assert 1 <= len(one.dates) <= 2


@pytest.mark.parametrize("piece", ["2025 ", "compared with ", "prior a b ", "6 May 2025, ", "1/"])
def test_a_text_without_an_end_is_read_in_time(piece):
    text = "Comparison: " + piece * (100_000 // len(piece))
    began = perf_counter()
    comparators(text, written=WRITTEN)
    assert perf_counter() - began < 4  # about 0.2 s on a machine that does nothing else


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("Mesenteric mass stable since 8 May 2024.", "8 May 2024"),
        ("Mesenteric mass 15 mm, unchanged compared with the CT of 12/03/2024.", "12/03/2024"),
        ("Mesenteric mass not significantly changed since March 2023.", "March 2023"),
        ("Nodes larger than on 1 May 2020; mesenteric mass stable.", None),
        ("Mesenteric mass stable; nodes increased since 3 January 2023.", None),
        ("Mesenteric mass stable at 24 mm.", None),
        ("Mesenteric mass 24 mm on 8 May 2024.", None),
    ],
)
def test_a_change_is_read_with_the_date_that_it_is_told_against(text, date):
    (mass,) = [one for one in read(text).mentions if one.finding == "mesenteric-mass"]
    assert mass.comparator == date


def test_blanks_that_do_not_break_and_line_ends_of_two_signs_hide_no_date():
    text = "Comparison: CT of 20\u00a0January\u202f2026 and the PET of\r\n15 April 2025."
    found = comparators(text, written=PartialDate(2026, 3, 3))
    assert [text[one.start : one.end] for one in found] == [one.quote for one in found]
    assert [one.dates[0] for one in found] == [
        PartialDate(2026, 1, 20),
        PartialDate(2025, 4, 15),
    ]
