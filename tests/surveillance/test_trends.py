"""Change is told with both values, exactly; a bound is never taken for a number."""

import re
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.facts import History
from surveillance.series import Observation, measures
from surveillance.trends import (
    Than,
    changes,
    difference_in_points,
    is_above_limit,
    is_higher,
    is_since,
)
from tests.surveillance import alternative
from tests.surveillance.histories import (
    MG,
    UMOL,
    all_readings,
    hiaa,
    history,
    on,
    renogram,
    results_and_renograms,
    symptom,
)

UNBROKEN = "\u00a0"


def told(*facts) -> list[str]:
    """The changes of the only series, in words, with plain blanks."""
    (measure,) = measures(history(*facts))
    (series,) = measure.series
    return [str(change).replace(UNBROKEN, " ") for change in changes(series)]


def seen(value: str, limit: str | None = None, unit: str = UMOL) -> Observation:
    (measure,) = measures(history(hiaa("2026", value, limit, unit=unit)))
    return measure.newest


# ---- against the slow way ----


@given(all_readings)
def test_changes_are_those_of_the_slow_way(readings):
    for measure in measures(History(readings)):
        for series in measure.series:
            quick, slow = changes(series), alternative.changes(series.observations)
            assert [(str(one.than), one.then) for one in quick] == [one[:2] for one in slow]
            for one, (_, _, difference) in zip(quick, slow, strict=True):
                assert (one.difference is None) == (difference is None)
                if difference is not None:
                    assert abs(Fraction(one.difference) - difference) < Fraction(1, 10**20)


@given(results_and_renograms)
def test_higher_and_above_the_limit_are_those_of_the_slow_way(readings):
    for measure in measures(History(readings)):
        for series in measure.series:
            for one, other in permutations(series.observations, 2):
                assert is_higher(one, other) == alternative.is_higher(one, other)
                assert not (is_higher(one, other) and is_higher(other, one))
            for one in series.observations:
                assert is_above_limit(one) == alternative.is_above_limit(one)


@given(readings=all_readings)
def test_no_change_has_a_verdict_or_a_kidney_without_its_side(readings, faults_in):
    for measure in measures(History(readings)):
        for series in measure.series:
            for change in changes(series):
                words = str(change)
                assert [fault for fault in faults_in(words) if " words: " not in fault] == []
                sided = re.findall(r"(?:LEFT|RIGHT)\u00a0[<>≤≥]?[0-9.]+%", words)
                assert words.count("%") == len(sided)


# ---- in words ----


def test_a_change_is_told_against_the_previous_the_first_and_the_lowest():
    facts = [hiaa("2020-01-02", "50"), hiaa("2022", "37"), hiaa("2025-08", "46.5")]
    assert told(*facts, hiaa("2026-02-16", "58")) == [
        "11.5 µmol/24 h higher than the previous, 46.5 µmol/24 h in August 2025.",
        "8 µmol/24 h higher than the first, 50 µmol/24 h on 2 January 2020.",
        "21 µmol/24 h higher than the lowest before it, 37 µmol/24 h in 2022.",
    ]


def test_an_earlier_value_is_told_once():
    assert told(hiaa("2026", "58")) == []
    assert told(hiaa("2025", "58"), hiaa("2026", "58")) == [
        "The same as the previous, 58 µmol/24 h in 2025."
    ]
    assert told(hiaa("2024", "50"), hiaa("2025", "60"), hiaa("2026", "40")) == [
        "20 µmol/24 h lower than the previous, 60 µmol/24 h in 2025.",
        "10 µmol/24 h lower than the first, 50 µmol/24 h in 2024.",
    ]


def test_a_kidneys_share_differs_by_points():
    assert told(renogram("2025-06-12", left="42"), renogram("2026-01-29", left="37")) == [
        "5 points lower than the previous, LEFT 42% on 12 June 2025."
    ]


def test_a_bound_gives_no_difference_and_keeps_its_side():
    assert told(hiaa("2025", "<5"), hiaa("2026", "58")) == [
        "Previous: <5 µmol/24 h in 2025. A difference cannot be worked out from <5 µmol/24 h."
    ]
    assert told(renogram("2025", left="42"), renogram("2026", left="<10")) == [
        "Previous: LEFT 42% in 2025. A difference cannot be worked out from LEFT <10%."
    ]


def test_another_unit_of_the_quantity_is_converted_and_said():
    assert told(hiaa("2025", "10", unit=MG), hiaa("2026", "58")) == [
        "About 5.69 µmol/24 h higher than the previous, 10 mg/24 h in 2025. "
        "mg/24 h was turned into µmol/24 h by the exact factor."
    ]


@pytest.mark.parametrize(("one", "other"), [("Odd", " odd "), ("umol/24hr", "µmol/day")])
def test_another_spelling_of_a_unit_is_no_other_unit(one, other):
    (words,) = told(hiaa("2025", "5", unit=one), hiaa("2026", "9", unit=other))
    assert "exact factor" not in words
    assert words.startswith("4 ")


def test_a_week_is_told_as_one():
    (words,) = told(symptom("2026-02-09", 3), symptom("2026-02-16", 4))
    assert words == "1 a day higher than the previous, 3 a day in the week from 9 February 2026."


# ---- certainly higher ----


@pytest.mark.parametrize(
    ("one", "other", "certain"),
    [
        ("5", "4", True),
        ("5", "5", False),
        ("5.0", "5", False),
        ("5", "<5", True),
        ("5", "≤5", False),
        ("<5", "1", False),
        ("<100", "<5", False),
        (">100", "100", True),
        (">100", ">50", False),
        ("≥100", "100", False),
        ("≥100", "<100", True),
        ("≥100", "≤99", True),
        ("1,250", "1249", True),
        ("101", ">100", False),
    ],
)
def test_one_value_is_certainly_higher(one, other, certain):
    assert is_higher(seen(one), seen(other)) is certain


def test_one_value_is_certainly_higher_in_another_unit():
    assert is_higher(seen("10", unit=MG), seen("52.30"))
    assert not is_higher(seen("10", unit=MG), seen("52.31"))


@pytest.mark.parametrize(
    ("value", "limit", "above"),
    [
        ("40", "40", False),
        ("40.1", "40", True),
        ("40", "<40", False),
        ("41", "<40", True),
        ("41", "≤40", True),
        ("<50", "40", False),
        ("<5", "40", False),
        (">40", "40", True),
        (">39", "40", False),
        ("≥40", "40", False),
        (">100", "<40", True),
        ("500", None, False),
    ],
)
def test_a_value_is_above_the_limit_on_its_letter(value, limit, above):
    assert is_above_limit(seen(value, limit)) is above


def test_points_have_no_sign_and_need_two_numbers():
    (measure,) = measures(history(renogram("2025", "42", "58"), renogram("2026", "34.9", ">60")))
    left, right = measure.series
    assert difference_in_points(*left.observations) == Decimal("7.1")
    assert difference_in_points(*reversed(left.observations)) == Decimal("7.1")
    assert difference_in_points(*right.observations) is None
    assert difference_in_points(*reversed(right.observations)) is None


# ---- since the last visit ----


@pytest.mark.parametrize(
    ("when", "typed", "new"),
    [
        ("2026-03-11", None, True),  # dated after the visit
        ("2026-03-11", "2026-03-11", True),
        ("2026-03-10", None, False),  # of the day of the visit, and nobody knows when it was typed
        ("2026-03-10", "2026-03-10", False),
        ("2026-03-10", "2026-03-11", True),  # of that day, typed the day after
        ("2026-02-16", "2026-03-20", True),  # a letter that came late
        ("2026-02-16", "2026-03-10", False),  # typed in time for the visit
        ("2025-12-10", "2026-03-11", True),  # 90 days before
        ("2025-12-09", "2026-03-11", False),  # 91 days
        ("2011-05-02", "2026-03-11", False),  # filling in old years is no news
        ("2026-04", None, True),  # every day of April lies after it
        ("2026-03", None, False),  # March may lie before or after it
        ("2026-03", "2026-03-11", True),
        ("2025-12", "2026-03-11", True),  # may be 90 days before it or less
        ("2025-11", "2026-03-11", False),
        ("2025", "2026-03-11", True),
        ("2024", "2026-03-11", False),
        ("2026", "2026-03-10", False),
        ("2027", None, True),
    ],
)
def test_new_since_a_visit(when, typed, new):
    day = date.fromisoformat(typed) if typed else None
    assert is_since(on(when), day, on("2026-03-10")) is new


def test_a_visit_with_a_vague_date_has_passed_by_its_last_day():
    assert not is_since(on("2026-03-20"), None, on("2026-03"))
    assert not is_since(on("2026-03-20"), date(2026, 3, 31), on("2026-03"))
    assert is_since(on("2026-03-20"), date(2026, 4, 1), on("2026-03"))
    assert is_since(on("2026-04-01"), None, on("2026-03"))


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.dates(date(2020, 1, 1), date(2030, 1, 1)))
def test_what_was_typed_before_the_visit_is_new_only_if_dated_after_it(day, visit):
    when, last = on(day.isoformat()), on(visit.isoformat())
    assert is_since(when, visit, last) == (day > visit) == is_since(when, None, last)


def test_the_names_of_what_it_is_held_against():
    assert [str(than) for than in Than] == ["previous", "first", "lowest before it"]
