"""What page 2 says of other results: each value once, with its day, unit, side and limits."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from surveillance.facts import Source
from surveillance.news import in_order, since
from surveillance.numbers import read_number
from surveillance.overleaf import by_day
from surveillance.series import measures
from tests.surveillance.histories import hiaa, history, on, renogram, symptom


def told(*facts) -> dict[str, str]:
    made = history(*facts)
    lines = by_day(in_order(since(made, measures(made), on("2025-09-04"))))
    return {day: said.replace("\u00a0", " ") for day, said in lines}


def letter(analyte: str, when: str, value: str, low: str = "", high: str = ""):
    made = hiaa(when, value, high or None, analyte=analyte, unit="g/L", specimen="")
    made = replace(made, source=Source("result", f"{analyte} {when}"))
    return replace(made, lower_limit=read_number(low) if low else None)


def test_a_letter_is_one_line_with_the_limits_in_brackets():
    assert told(
        letter("haemoglobin", "2025-06-01", "131"),
        letter("haemoglobin", "2026-02-16", "128", "130"),
        letter("albumin", "2026-02-16", "41", "35", "50"),
    ) == {
        "16-Feb-2026": "Haemoglobin 128 g/L (from 130, below), was 131; Albumin 41 g/L (35 to 50)"
    }


def test_sides_weeks_and_other_units_are_said():
    found = told(
        *renogram("2025-06-12", "42", "58"),
        *renogram("2026-01-29", "40", "60"),
        symptom("2026-02-16", 3),
        hiaa("2025-10-01", "10", unit="mg/24 h"),
        hiaa("2026-02-16", "58", "40"),
    )
    assert found["29-Jan-2026"] == (
        "Kidney share, MAG3 LEFT 40%, was LEFT 42%; Kidney share, MAG3 RIGHT 60%, was RIGHT 58%"
    )
    assert found["Week from 16-Feb-2026"] == "Flushes 3 a day"
    assert found["16-Feb-2026"] == "5-HIAA, 24-hour urine 58 µmol/24 h (40, above), was 10 mg/24 h"


_letters = st.lists(
    st.tuples(
        st.sampled_from(["albumin", "alt", "haemoglobin", "weight"]),
        st.dates(on("2025-10-01").first, on("2026-03-01").first),
        st.integers(1, 300),
    ),
    max_size=12,
    unique_by=lambda one: one[:2],
)


@given(_letters)
def test_every_measure_is_told_once_under_the_day_of_its_newest_value(letters):
    facts = [letter(analyte, day.isoformat(), str(value)) for analyte, day, value in letters]
    found = told(*facts)
    said = [item for line in found.values() for item in line.split("; ")]
    assert len(said) == len({analyte for analyte, _day, _value in letters})
    for analyte, day, value in letters:
        days = [other for name, other, _ in letters if name == analyte]
        if day == max(days):
            assert f"{value} g/L" in found[on(day.isoformat()).paper()]
