"""What is laid side by side is comparable, in order, and a week is the mean of its days."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.dates import PartialDate
from surveillance.facts import History, Side
from surveillance.quantities import DoesNotConvert
from surveillance.series import Observation, Series, in_unit, measures
from tests.surveillance import alternative
from tests.surveillance.histories import (
    MG,
    UMOL,
    all_readings,
    hiaa,
    history,
    on,
    renogram,
    symptom,
    symptoms_only,
)


def every_series(told: History) -> list[Series]:
    return [series for measure in measures(told) for series in measure.series]


def only(told: History) -> tuple[Observation, ...]:
    (series,) = every_series(told)
    return series.observations


# ---- what shares a series ----


@given(all_readings)
def test_no_series_joins_what_may_not_stand_together(readings):
    found = every_series(History(readings))
    expected = alternative.grouped(readings)
    by_series = [
        {reading for seen in series.observations for reading in seen.readings} for series in found
    ]
    assert sorted(map(repr, map(sorted_set, by_series))) == sorted(
        map(repr, (sorted_set(group) for group in expected))
    )
    for group in by_series:
        for one, other in combinations(group, 2):
            assert alternative.may_stand_together(one, other)
            assert (one.specimen, one.side) == (other.specimen, other.side)


def sorted_set(readings) -> list[str]:
    return sorted(map(repr, readings))


@given(all_readings)
def test_values_and_weekly_means_are_those_of_the_slow_way(readings):
    slow = sorted(
        alternative.values(group) for group in alternative.grouped(History(readings).readings)
    )
    quick = sorted(
        [
            (seen.when.iso, Fraction(seen.written.number), seen.written.comparator)
            for seen in series.observations
        ]
        for series in every_series(History(readings))
    )
    assert quick == slow


@given(all_readings, st.randoms())
def test_the_order_of_typing_does_not_matter(readings, chance):
    shuffled = list(readings)
    chance.shuffle(shuffled)
    assert measures(History(readings)) == measures(History(tuple(shuffled)))


@given(all_readings)
def test_every_reading_is_in_exactly_one_value(readings):
    told = [
        reading
        for series in every_series(History(readings))
        for seen in series.observations
        for reading in seen.readings
    ]
    assert sorted_set(told) == sorted_set(readings)


@given(all_readings, st.sampled_from(["2010", "2011-05", "2012-02-29"]), st.data())
def test_an_older_value_never_changes_which_is_newest(readings, when, data):
    before = {series.key: series.newest for series in every_series(History(readings))}
    assume(readings)
    older = replace(data.draw(st.sampled_from(readings)), when=on(when))
    after = {series.key: series for series in every_series(History((*readings, older)))}
    assert {key: series.newest for key, series in after.items()} == before


@given(all_readings)
def test_oldest_first_and_left_before_right(readings):
    for measure in measures(History(readings)):
        sides = [series.key.side for series in measure.series]
        assert sides in ([None], [Side.LEFT], [Side.RIGHT], [Side.LEFT, Side.RIGHT])
        for series in measure.series:
            dates = [seen.when for seen in series.observations]
            assert dates == sorted(dates)
            assert series.newest.when <= measure.newest.when
        assert measure.observations[-1].when == measure.newest.when


def test_sides_of_one_agent_make_one_measure_and_agents_two():
    found = measures(history(renogram("2025-06-12", "42", "58"), renogram("2026", "40", "60")))
    assert [measure.full_name for measure in found] == ["Kidney share, MAG3"]
    assert [series.key.side for series in found[0].series] == [Side.LEFT, Side.RIGHT]
    both = history(renogram("2025-06-12", "42", "58"), renogram("2026", "40", "60", agent="DTPA"))
    assert [measure.full_name for measure in measures(both)] == [
        "Kidney share, DTPA",
        "Kidney share, MAG3",
    ]


def test_measures_stand_in_the_order_of_the_menu_own_symptoms_last():
    told = history(
        symptom("2026", 3, analyte="itch"),
        symptom("2026", 3),
        renogram("2026", "40"),
        hiaa("2026", "58", specimen=Specimen.PLASMA, unit="nmol/L"),
        hiaa("2026", "58"),
    )
    assert [measure.full_name for measure in measures(told)] == [
        "5-HIAA, 24-hour urine",
        "5-HIAA, Plasma",
        "Kidney share, MAG3",
        "Flushes",
        "itch",
    ]


def test_a_sample_that_is_not_known_here_keeps_its_name():
    (measure,) = measures(history(hiaa("2026", "5", analyte="Zinc", specimen="Saliva")))
    assert measure.full_name == "Zinc, Saliva"


@pytest.mark.parametrize("unit", ["share", "duration", "Share"])
def test_a_unit_named_as_a_quantity_is_not_of_that_quantity(unit):
    told = history(
        hiaa("2025", "5", unit="%"), hiaa("2025", "5", unit="min"), hiaa("2026", "6", unit=unit)
    )
    assert len(every_series(told)) == 3


# ---- what one value says ----


def test_a_value_says_its_unit_side_and_date():
    (seen,) = only(history(hiaa("2026-02-16", " 58 umol/24h", unit="umol/24hr")))
    assert (seen.text, seen.said) == ("58\u00a0µmol/24\u00a0h", "58\u00a0µmol/24\u00a0h")
    assert seen.when_said == "on 16 February 2026"
    (seen,) = only(history(renogram("2026-01", left="<37")))
    assert (seen.said, seen.when_said) == ("LEFT\u00a0<37%", "in January 2026")
    assert seen.inputs == ""


def test_numbers_convert_within_a_quantity_only():
    assert in_unit(Decimal(2), "mg/24 h", "mg/day", of="5-hiaa") == 2
    assert in_unit(Decimal(5), "Odd", " odd", of="5-hiaa") == 5
    for unit, wanted in (("Odd", UMOL), (UMOL, "Odd"), (UMOL, "nmol/L"), ("%", "min")):
        with pytest.raises(DoesNotConvert):
            in_unit(Decimal(5), unit, wanted, of="5-hiaa")
    (seen,) = only(history(hiaa("2026", "10", unit=MG)))
    assert f"{seen.number_in(UMOL):.3f}" == "52.305"


# ---- the lowest ----


def test_the_lowest_is_the_earliest_of_equals_and_a_bound_comes_first():
    def lowest(*values: str) -> str:
        told = history(*(hiaa(f"{2010 + n}", value) for n, value in enumerate(values)))
        found = every_series(told)[0].lowest
        return f"{found.when} {found.text[:2]}" if found else ""

    assert lowest("5") == ""
    assert lowest("5", "1") == "2010 5\u00a0"
    assert lowest("9", "5", "5", "1") == "2011 5\u00a0"
    assert lowest("9", "5", "<5", "7") == "2012 <5"


# ---- weeks ----


def test_the_days_of_a_week_become_one_value_with_its_inputs():
    told = history(symptom("2026-02-16", 4), symptom("2026-02-18", 5), symptom("2026-02-22", 4))
    (seen,) = only(told)
    assert (seen.text, seen.when_said) == (
        "4.3\u00a0a\u00a0day",
        "in the week from 16 February 2026",
    )
    assert seen.inputs == "Average of 3 days: 4, 5 and 4."
    assert seen.day == date(2026, 2, 19)
    assert len(seen.sources) == 3


def test_a_week_begins_on_monday_also_over_the_new_year():
    told = history(symptom("2024-12-30", 1), symptom("2025-01-05", 2), symptom("2025-01-06", 9))
    assert [(seen.when.iso, seen.written.figure) for seen in only(told)] == [
        ("2024-12-30", "1.5"),
        ("2025-01-06", "9"),
    ]


def test_a_day_that_was_filled_in_twice_is_not_called_two_days():
    twice = (symptom("2026-02-16", 4), symptom("2026-02-16", 6))
    (seen,) = only(history(*twice))
    assert (seen.written.figure, seen.inputs) == ("5", "Average of 2 entries on 1 day: 4 and 6.")
    (seen,) = only(history(*twice, symptom("2026-02-17", 5)))
    assert seen.inputs == "Average of 3 entries on 2 days: 4, 6 and 5."


def test_a_mean_halfway_between_two_tenths_takes_the_even_one():
    def mean(*numbers: int) -> str:
        days = [symptom(f"2026-02-{16 + n}", number) for n, number in enumerate(numbers)]
        return only(history(*days))[0].written.figure

    assert mean(1, 1, 1, 2) == "1.2"  # 1.25
    assert mean(1, 2, 2, 2) == "1.8"  # 1.75
    assert mean(0, 0, 0) == "0"
    assert mean(10, 10) == "10"


def test_one_day_and_a_typed_week_and_a_vague_day_stay_as_typed():
    (seen,) = only(history(symptom("2026-02-18", 7)))
    assert (seen.written.figure, seen.inputs) == ("7", "One day was filled in.")
    (seen,) = only(history(symptom("2026-02-18", 7, span="week")))
    assert (seen.when.iso, seen.inputs, seen.is_week) == ("2026-02-18", "", True)
    (seen,) = only(history(symptom("2026-02", 7, span="week")))
    assert seen.day == PartialDate(2026, 2).middle
    assert seen.when_said == "in February 2026"
    vague = only(history(symptom("2026-02", 7), symptom("2026-02", 8)))
    assert [(seen.written.figure, seen.is_week) for seen in vague] == [("7", False), ("8", False)]


@given(symptoms_only)
def test_a_mean_lies_between_its_days_and_tells_each_of_them(readings):
    for series in every_series(History(readings)):
        for seen in series.observations:
            numbers = [reading.written.number for reading in seen.readings]
            assert min(numbers) <= seen.written.number <= max(numbers)
            if len(numbers) > 1:
                assert seen.inputs.count(",") + seen.inputs.count(" and ") == len(numbers) - 1
