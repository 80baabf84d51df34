"""Vague dates keep their vagueness, sort by their text, and are told in plain words."""

import contextlib
import re
from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from surveillance.dates import MONTHS, NotADate, PartialDate, ago, days_between, read_date

TODAY = date(2026, 3, 3)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=25)
NEAR_PARTS = st.text(st.sampled_from("0123456789februsptmay .,-/²٣５st"), max_size=8)


@st.composite
def partial_dates(draw) -> PartialDate:
    day = draw(DAYS)
    parts = draw(st.integers(1, 3))
    return PartialDate(*(day.year, day.month, day.day)[:parts])


def read(day="", month="", year="", **bounds) -> PartialDate:
    return read_date(day, month, year, what="the scan", today=TODAY, **bounds)


@given(partial_dates())
def test_iso_text_and_back(when):
    assert PartialDate.from_iso(when.iso) == when
    assert hash(PartialDate.from_iso(when.iso)) == hash(when)


@given(st.lists(partial_dates(), max_size=12))
def test_text_order_is_date_order(dates):
    assert [d.iso for d in sorted(dates)] == sorted(d.iso for d in dates)
    firsts = [d.first for d in sorted(dates)]
    assert firsts == sorted(firsts)


@given(partial_dates(), DAYS)
def test_a_date_spans_the_days_it_can_be(when, day):
    is_within = when.first <= day <= when.last
    assert is_within == PartialDate.of(day).iso.startswith(when.iso)
    assert when.first <= when.middle <= when.last
    assert when.is_whole == (when.first == when.last)


def test_a_chart_draws_a_month_on_its_15th_and_a_year_on_its_middle_day():
    assert PartialDate(2026, 2).middle == date(2026, 2, 15)
    assert PartialDate(2026).middle == date(2026, 7, 2)
    assert days_between(date(2026, 1, 1), date(2026, 7, 2)) == 182
    assert days_between(date(2026, 7, 2), date(2026, 12, 31)) == 182


@given(partial_dates())
def test_what_is_told_can_be_typed(when):
    """Long and paper form, taken apart, are read as the same date."""
    for told, between in ((when.long(), " "), (when.paper(), "-")):
        parts = told.split(between)
        assert read(*[""] * (3 - len(parts)), *parts) == when


def test_how_dates_are_told():
    whole, month, year = PartialDate(2026, 2, 6), PartialDate(2026, 2), PartialDate(2026)
    assert [d.long() for d in (whole, month, year)] == ["6 February 2026", "February 2026", "2026"]
    assert [d.paper() for d in (whole, month, year)] == ["06-Feb-2026", "Feb-2026", "2026"]
    assert [d.on_or_in() for d in (whole, year)] == ["on 6 February 2026", "in 2026"]
    assert str(whole) == whole.long()


@pytest.mark.parametrize(
    ("parts", "wrong"),
    [
        ((1899,), "year"),
        ((2201,), "year"),
        ((2026, 0), "month"),
        ((2026, 13), "month"),
        ((2026, None, 5), "month"),
        ((2026, 2, 29), "day"),
        ((2026, 4, 0), "day"),
    ],
)
def test_what_is_not_in_the_calendar_is_refused(faults_in, parts, wrong):
    with pytest.raises(NotADate) as refused:
        PartialDate(*parts)
    assert refused.value.part == wrong
    assert faults_in(str(refused.value)) == []


@given(ANY_TEXT)
@example("2026-2-16")
@example("２０２６")
@example("2026-02-16\n")
@example("2026-02-30")
def test_any_text_is_an_iso_date_or_refused(text):
    with contextlib.suppress(NotADate):
        assert PartialDate.from_iso(text).iso == text


@given(*[ANY_TEXT | NEAR_PARTS | st.sampled_from(["", "2", "02", "2026", "feb"])] * 3)
@example("", "", "9" * 25)
@example("9" * 5000, "1", "2026")
@example("16", "²", "2026")
def test_any_three_texts_are_a_date_or_refused(faults_in, day, month, year):
    refused = None
    try:
        when = read(day, month, year, latest=TODAY, earliest=date(1930, 5, 1))
    except NotADate as error:
        refused = error
    if refused:
        assert refused.part in {"day", "month", "year", "date"}
        assert faults_in(str(refused)) == []
        return
    assert when.first <= TODAY
    assert when.last >= date(1930, 5, 1)
    assert (when.day is None, when.month is None) == (not day.strip(" .,"), not month.strip(" .,"))


@given(DAYS, st.sampled_from(["0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩"]), st.booleans())
def test_digits_of_any_script_and_month_names_are_read(day, script, is_named):
    def digits(number: int) -> str:
        return "".join(script[int(c)] for c in str(number))

    name = MONTHS[day.month - 1]
    months = [name, name.upper(), name[:3], f"{name[:3]}.", f" {name.lower()} ", name[:4]]
    for month in months if is_named else [digits(day.month), f"0{day.month}"]:
        assert read(digits(day.day), month, digits(day.year)) == PartialDate.of(day)


@pytest.mark.parametrize("today", [date(2010, 1, 1), TODAY, date(2060, 12, 31)])
def test_a_year_of_two_digits_lies_at_most_one_year_ahead(today):
    for year in range(100):
        when = read_date("", "", f"{year:02}", what="the scan", today=today)
        assert when.year % 100 == year
        assert today.year - 99 < when.year <= today.year + 1


@pytest.mark.parametrize(
    ("typed", "part", "words"),
    [
        (("", "", ""), "date", "Enter the date of the scan. The year alone will do."),
        (("16", "2", ""), "year", "Enter the year of the scan, for example 2026."),
        (("16", "2", "202"), "year", "Enter the year of the scan, for example 2026."),
        (("16", "", "2026"), "month", "Enter the month of the scan, for example 2 or February."),
        (("16", "13", "2026"), "month", "Enter the month of the scan, for example 2 or February."),
        (("16", "ma", "2026"), "month", "Enter the month of the scan, for example 2 or February."),
        (("32", "1", "2026"), "day", "Enter the day of the scan as a number from 1 to 31."),
        (("31", "2", "2026"), "day", "Enter a day from 1 to 28, as February 2026 has."),
        (("16", "2", "2062"), "year",
         "16 February 2062 is after today. Check the year of the scan."),
        (("", "4", "2026"), "month", "April 2026 is after today. Check the month of the scan."),
        (("4", "3", "2026"), "day", "4 March 2026 is after today. Check the day of the scan."),
        (("4", "3", "1926"), "year",
         "4 March 1926 is before 1 May 1930. Check the year of the scan."),
    ],
)  # fmt: skip
def test_what_is_refused_names_the_box_and_says_how_to_mend_it(faults_in, typed, part, words):
    with pytest.raises(NotADate) as refused:
        read(*typed, latest=TODAY, earliest=date(1930, 5, 1))
    assert (refused.value.part, str(refused.value)) == (part, words)
    assert faults_in(words) == []


def test_a_vague_date_that_can_still_hold_is_taken():
    assert read("", "3", "26", latest=TODAY) == PartialDate(2026, 3)
    assert read("", "", "2026", latest=TODAY, earliest=date(2026, 2, 1)) == PartialDate(2026)
    assert read("16th", "Sept.", "2025") == PartialDate(2025, 9, 16)
    with pytest.raises(NotADate, match="after 1 March 2026"):
        read("2", "3", "2026", latest=date(2026, 3, 1))


@pytest.mark.parametrize(
    ("when", "words"),
    [
        ("2026-03-03", "today"),
        ("2026-03-02", "yesterday"),
        ("2026-03-04", "tomorrow"),
        ("2026-02-16", "15 days ago"),
        ("2026-03-12", "in 9 days"),
        ("2026-01-01", "61 days ago"),
        ("2025-12-31", "2 months ago"),
        ("2025-12-03", "3 months ago"),
        ("2025-12-04", "2 months ago"),
        ("2024-03-04", "23 months ago"),
        ("2024-03-03", "2 years ago"),
        ("2023-03-04", "2 years ago"),
        ("2026-06-03", "in 3 months"),
        ("2026-03", "this month"),
        ("2026", "this year"),
        ("2025-12", "about 3 months ago"),
        ("2026-02", "about 1 month ago"),
        ("2025", "about 1 year ago"),
        ("2021-05", "about 4 years ago"),
        ("2028", "in about 2 years"),
    ],
)
def test_how_far_away_a_date_is(when, words):
    assert ago(PartialDate.from_iso(when), TODAY) == words


@given(DAYS, st.integers(-9000, 9000))
def test_past_and_future_are_told_alike(today, distance):
    try:
        day = today + timedelta(days=distance)
        past, future = ago(PartialDate.of(day), today), ago(PartialDate.of(today), day)
    except NotADate:
        return
    if abs(distance) > 1:
        steps = {words.removeprefix("in ").removesuffix(" ago") for words in (past, future)}
        assert len(steps) == 1
        number, step = steps.pop().split()
        assert int(number) >= 2
        assert step in {"days", "months", "years"}
        least = {"days": 1, "months": 28, "years": 365}[step]
        most = {"days": 1, "months": 31, "years": 366}[step]
        assert int(number) * least <= abs(distance) < (int(number) + 1) * most + 1


@given(partial_dates(), partial_dates())
def test_days_between_are_those_of_the_chart(one, other):
    assert days_between(one, other) == (other.middle - one.middle).days == -days_between(other, one)
    assert days_between(one.middle, other) == days_between(one, other.middle)


def test_months_do_not_speak_the_language_of_the_machine():
    assert re.fullmatch(r"[A-Z][a-z]+( [A-Z][a-z]+){11}", " ".join(MONTHS))
    assert MONTHS[4] == "May"
