"""Rules of results: of laboratories only, on the newest value only, strictly and certainly."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.facts import History
from surveillance.rules import review
from surveillance.series import measures
from tests.surveillance import alternative
from tests.surveillance.histories import (
    MG,
    TODAY,
    hiaa,
    history,
    noticed,
    reason,
    renogram,
    results_and_renograms,
    symptom,
)

ORDER_IS_UNSURE = "Some of these dates overlap, so their order is not certain."


# ---- above the limit on its letter ----


def test_above_the_limit_tells_the_value_and_the_limit_of_the_same_letter():
    (flag,) = noticed("above-limit", hiaa("2026-02-16", "58", "40"), hiaa("2025", "46", "20"))
    assert flag.reason.replace("\u00a0", " ") == (
        "The newest 5-HIAA (24-hour urine) is 58 µmol/24 h on 16 February 2026. "
        "The upper limit on that letter is 40 µmol/24 h."
    )
    assert flag.question == (
        "My 5-HIAA (24-hour urine) is above the limit on the letter. What does it mean for my plan?"
    )
    assert flag.basis == (
        "5-HIAA (24-hour urine): 16-Feb-2026, 58\u00a0µmol/24\u00a0h, "
        "upper limit on the letter 40\u00a0µmol/24\u00a0h"
    )
    assert [(one.source.key, one.decides) for one in flag.inputs] == [("2026-02-16 58", True)]


@pytest.mark.parametrize(
    ("value", "limit", "fires"),
    [
        ("40", "40", False),
        ("40.1", "40", True),
        ("40", "<40", False),
        ("41", "<40", True),
        (">40", "40", True),
        ("<100", "40", False),
        ("900", None, False),
    ],
)
def test_above_the_limit_exactly(value, limit, fires):
    assert bool(noticed("above-limit", hiaa("2026-02", value, limit))) is fires


def test_only_the_newest_result_is_held_against_its_limit():
    assert not noticed("above-limit", hiaa("2025-01-02", "90", "40"), hiaa("2026", "30", "40"))
    assert not noticed("above-limit", hiaa("2025-01-02", "90", "40"), hiaa("2026", "90"))
    other = hiaa("2020", "900", "100", specimen=Specimen.PLASMA, unit="nmol/L")
    assert len(noticed("above-limit", hiaa("2026", "90", "40"), other)) == 2


def test_rules_of_results_are_of_laboratories_only():
    rising = [symptom(f"2026-01-{day:02}", day) for day in (1, 2, 3, 4, 5, 6, 7, 8, 9)]
    rising += [symptom(f"2026-0{month}", month, analyte="itch") for month in (1, 2, 3)]
    shares = [renogram(f"202{n}", f"4{n}") for n in range(5)]
    rising += [symptom(f"2026-0{month}", month, analyte="5-hiaa") for month in (1, 2, 3)]
    assert not review(history(*rising, *shares), TODAY)
    own = [hiaa(f"202{n}", f"4{n}", "30", analyte="Zinc", unit="odd/L") for n in range(4)]
    blank = [hiaa(f"202{n}", f"4{n}", "30", analyte="Z", specimen="", key=f"{n}") for n in range(4)]
    assert {flag.rule for flag in review(history(*own), TODAY)} == {
        "above-limit", "highest", "each-higher",
    }  # fmt: skip
    assert not review(history(*blank), TODAY)


@pytest.mark.parametrize(
    ("specimen", "name"),
    [
        (Specimen.URINE_SPOT, "5-HIAA (one-off spot urine)"),
        (Specimen.BLOOD_UNSPECIFIED, "5-HIAA (blood, not said which)"),
    ],
)
def test_a_result_is_named_with_its_sample(specimen, name):
    found = noticed("above-limit", hiaa("2026", "9", "5", specimen=specimen, unit="µmol/L"))
    assert found[0].question.startswith(f"My {name} is above")


# ---- the highest of three or more ----


def test_the_highest_says_of_how_many():
    facts = [hiaa(f"{2020 + n}-05-04", value) for n, value in enumerate(["46", "30", "12", "58"])]
    (flag,) = noticed("highest", *facts)
    assert flag.reason.replace("\u00a0", " ") == (
        "58 µmol/24 h on 4 May 2023 is the highest of 4 comparable results. "
        "The highest of the others is 46 µmol/24 h on 4 May 2020."
    )
    assert flag.question == (
        "My 5-HIAA (24-hour urine) is the highest of my 4 comparable results. "
        "Should it be repeated?"
    )
    assert [one.decides for one in flag.inputs] == [True, False, False, False]


@pytest.mark.parametrize(
    ("values", "fires"),
    [
        (["46", "58"], False),
        (["46", "30", "58"], True),
        (["58", "30", "58"], False),
        (["58", "30", "58.1"], True),
        ([">50", "30", "58"], False),
        (["<50", "30", "58"], True),
        (["<58", "30", "58"], True),
        (["≤58", "30", "58"], False),
        (["58", "30", ">58"], True),
        (["58", "30", "<90"], False),
        (["30", "58", "46"], False),
    ],
)
def test_the_highest_is_so_strictly_and_certainly(values, fires):
    facts = [hiaa(f"{2020 + n}", value) for n, value in enumerate(values)]
    assert bool(noticed("highest", *facts)) is fires


def test_what_is_not_comparable_does_not_count():
    urine = [hiaa("2020", "10"), hiaa("2021", "12")]
    plasma = hiaa("2026", "500", specimen=Specimen.PLASMA, unit="nmol/L")
    assert not noticed("highest", *urine, plasma)
    assert not noticed("highest", *urine, hiaa("2026", "500", unit="mmol/mol"))
    assert noticed("highest", *urine, hiaa("2026", "10", unit=MG))  # 52.3 µmol/24 h
    assert not noticed("highest", *urine, hiaa("2026", "2", unit=MG))  # 10.5


# ---- three, each higher ----


def test_three_in_a_row_name_the_three_with_their_dates():
    facts = [hiaa("2020", "99"), hiaa("2025-03", "37"), hiaa("2025-08-25", "46")]
    assert reason("each-higher", *facts, hiaa("2026-02-16", "58")) == (
        "Three results of 5-HIAA (24-hour urine), each higher than the one before. "
        "First 37 µmol/24 h in March 2025. Then 46 µmol/24 h on 25 August 2025. "
        "Then 58 µmol/24 h on 16 February 2026."
    )


@pytest.mark.parametrize(
    ("values", "fires"),
    [
        (["37", "46"], False),
        (["37", "46", "46"], False),
        (["46", "46", "58"], False),
        (["<5", "5", "6"], True),
        (["<5", "<6", "7"], False),
        (["5", "6", ">6"], True),
        (["1", "2", "3", "2"], False),
    ],
)
def test_three_in_a_row_exactly(values, fires):
    facts = [hiaa(f"{2020 + n}", value) for n, value in enumerate(values)]
    assert bool(noticed("each-higher", *facts)) is fires


def test_an_order_that_is_not_certain_is_said():
    apart = [hiaa("2024", "37"), hiaa("2025-08", "46"), hiaa("2026-02-16", "58")]
    assert [flag.doubt for flag in review(history(*apart), TODAY)] == ["", ""]
    overlapping = [hiaa("2026", "37"), *apart[1:]]
    found = {flag.rule: flag.doubt for flag in review(history(*overlapping), TODAY)}
    assert found == {"highest": ORDER_IS_UNSURE}
    further_back = [hiaa("2024", "37"), hiaa("2024-05", "46"), hiaa("2026-02-16", "58")]
    assert [flag.doubt for flag in noticed("each-higher", *further_back)] == [ORDER_IS_UNSURE]
    assert [flag.doubt for flag in noticed("highest", *further_back)] == [""]
    one_day = [apart[0], hiaa("2026-02-16", "40", key="a"), hiaa("2026-02-16", "58", key="b")]
    assert [flag.doubt for flag in noticed("each-higher", *one_day)] == [ORDER_IS_UNSURE]


# ---- against the slow way ----


@given(results_and_renograms)
def test_the_rules_of_values_notice_what_the_slow_way_does(readings):
    told = History(readings)
    expected = {
        (rule, series.newest.reading.source)
        for measure in measures(told)
        for series in measure.series
        for rule in alternative.noticed_in(series)
    }
    flags = review(told, TODAY)
    assert {(flag.rule, flag.inputs[0].source) for flag in flags} == expected


@given(results_and_renograms, st.dates(date(2010, 1, 1), date(2040, 1, 1)))
def test_the_rules_of_values_do_not_look_at_the_day(readings, today):
    assert review(History(readings), today) == review(History(readings), TODAY)
