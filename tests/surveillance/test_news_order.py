"""What is told first of what is new, and what a value says of its two limits."""

import pytest

from surveillance.news import in_order, since
from surveillance.numbers import read_number
from surveillance.series import measures
from surveillance.trends import is_below_limit
from tests.surveillance.histories import hiaa, history, on, renogram, symptom


def result(analyte: str, value: str, *, low: str = "", high: str = "", when: str = "2026-02-20"):
    """A result of a letter, with the limits that it prints."""
    from dataclasses import replace

    made = hiaa(when, value, high or None, analyte=analyte, unit="g/L", specimen="", key=analyte)
    return replace(made, lower_limit=read_number(low) if low else None)


def test_what_a_visit_goes_through_first_comes_first():
    facts = (
        result("albumin", "40", low="35", high="50"),
        result("haemoglobin", "118", low="130"),
        symptom("2026-02-16", 3),
        symptom("2026-02-16", 6, analyte="fatigue"),
        result("nt-probnp", "171", high="400"),
        *renogram("2026-01-29", "40", "60"),
        hiaa("2026-02-16", "58", "40"),
    )
    for turn in range(len(facts)):
        told = history(*facts[turn:], *facts[:turn])
        found = in_order(since(told, measures(told), on("2025-09-04")))
        names = [one.measure.key.analyte for one in found]
        assert names == [
            "5-hiaa", "split-function", "haemoglobin", "flushes", "nt-probnp", "fatigue", "albumin",
        ]  # fmt: skip


def test_what_says_the_same_as_before_comes_last():
    told = history(
        hiaa("2025-08-20", "58"),
        hiaa("2026-02-16", "58"),
        result("albumin", "40"),
    )
    found = in_order(since(told, measures(told), on("2025-09-04")))
    assert [one.differs for one in found] == [True, False]


@pytest.mark.parametrize(
    ("low", "high", "figure", "said"),
    [
        ("", "", "", ""),
        ("", "104", "104", "104 g/L"),
        ("59", "", "from 59", "from 59 g/L"),
        ("59", "104", "59 to 104", "59 to 104 g/L"),
    ],
)
def test_limits_are_said_as_the_letter_prints_them(low, high, figure, said):
    told = history(result("albumin", "80", low=low, high=high))
    (measure,) = measures(told)
    assert measure.newest.limits_figure == figure
    assert measure.newest.limits_said.replace("\u00a0", " ") == said


@pytest.mark.parametrize(
    ("value", "low", "is_below"),
    [
        ("34", "35", True),
        ("35", "35", False),
        ("<35", "35", True),  # all that it can be lies below
        ("<36", "35", False),
        ("≤35", "35", False),
        (">10", "35", False),
        ("34", "", False),
    ],
)
def test_below_is_said_only_where_it_is_certain(value, low, is_below):
    (measure,) = measures(history(result("albumin", value, low=low)))
    assert is_below_limit(measure.newest) is is_below
