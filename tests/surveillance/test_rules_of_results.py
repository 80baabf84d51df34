"""Rules of results: of letters only, on the newest value only, strictly and certainly."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.analytes import ANALYTES, Specimen, Watched
from surveillance.facts import History
from surveillance.numbers import read_number
from surveillance.rules import RULE_OF, review
from surveillance.series import measures
from tests.surveillance import alternative
from tests.surveillance.histories import (
    MG,
    TODAY,
    blood,
    every_result,
    hiaa,
    history,
    noticed,
    reason,
    renogram,
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


def test_rules_of_results_are_of_letters_only():
    rising = [symptom(f"2026-01-{day:02}", day) for day in (1, 2, 3, 4, 5, 6, 7, 8, 9)]
    rising += [symptom(f"2026-0{month}", month, analyte="itch") for month in (1, 2, 3)]
    shares = [renogram(f"202{n}", f"4{n}") for n in range(5)]
    rising += [symptom(f"2026-0{month}", month, analyte="5-hiaa") for month in (1, 2, 3)]
    assert not review(history(*rising, *shares), TODAY)


@pytest.mark.parametrize("specimen", [Specimen.SERUM, ""])
@pytest.mark.parametrize("way", [1, -1])
def test_what_a_person_has_named_is_only_held_against_its_limits(specimen, way):
    own = [
        blood("Zinc", f"202{n}", f"{40 + way * n}", "odd/L", upper="30", specimen=specimen)
        for n in range(4)
    ]
    assert {flag.rule for flag in review(history(*own), TODAY)} == {"above-limit"}
    low = replace(own[-1], upper_limit=None, lower_limit=read_number("90"))
    assert {flag.rule for flag in review(history(*own[:-1], low), TODAY)} == {"below-limit"}


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
        "The next highest is 46 µmol/24 h on 4 May 2020."
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


# ---- below the limit, and three, each lower ----


def test_below_the_limit_tells_the_value_and_the_lower_limit_of_the_same_letter():
    (flag,) = noticed(
        "below-limit",
        blood("haemoglobin", "2026-02-16", "118", "g/L", lower="130", upper="170"),
        blood("haemoglobin", "2025", "100", "g/L", lower="120"),
    )
    assert flag.reason.replace("\u00a0", " ") == (
        "The newest haemoglobin is 118 g/L on 16 February 2026. "
        "The lower limit on that letter is 130 g/L."
    )
    assert flag.question == (
        "My haemoglobin is below the limit on the letter. What does it mean for my plan?"
    )
    assert flag.basis.replace("\u00a0", " ") == (
        "Haemoglobin: 16-Feb-2026, 118 g/L, lower limit on the letter 130 g/L"
    )


@pytest.mark.parametrize(
    ("value", "lower", "fires"),
    [
        ("130", "130", False),
        ("129.9", "130", True),
        ("<130", "130", True),
        ("≤130", "130", False),
        ("<140", "130", False),
        (">100", "130", False),
        ("1", None, False),
    ],
)
def test_below_the_limit_exactly(value, lower, fires):
    facts = blood("haemoglobin", "2026-02", value, "g/L", lower=lower)
    assert bool(noticed("below-limit", facts)) is fires


def test_a_weight_is_followed_though_nothing_is_sampled():
    facts = [
        blood("weight", when, value, "kg")
        for when, value in (("2025-03", "72"), ("2025-09-04", "70.5"), ("2026-02-16", "68"))
    ]
    assert reason("each-lower", *facts) == (
        "Three results of body weight, each lower than the one before. "
        "First 72 kg in March 2025. Then 70.5 kg on 4 September 2025. "
        "Then 68 kg on 16 February 2026."
    )
    assert [flag.rule for flag in review(history(*facts), TODAY)] == ["each-lower"]


@pytest.mark.parametrize("analyte", [one for one in ANALYTES if one.group.is_of_results])
@pytest.mark.parametrize("values", [("3", "2", "1"), ("1", "2", "3")])
def test_each_result_is_followed_the_way_its_row_says_and_no_other(analyte, values):
    form = analyte.forms[0]
    facts = [
        replace(
            blood(analyte.key, f"202{n}", value, form.unit.printed, specimen=form.specimen or ""),
            method="kit A",
        )
        for n, value in enumerate(values)
    ]
    rules = {flag.rule for flag in review(history(*facts), TODAY)}
    if analyte.watched is Watched.NEITHER:
        assert rules == set()
    elif analyte.watched is Watched.HIGHER:
        assert rules == (set() if values[0] == "3" else {"highest", "each-higher"})
    else:
        assert rules == ({"each-lower"} if values[0] == "3" else set())
    for rule, watched in (("each-higher", Watched.HIGHER), ("each-lower", Watched.LOWER)):
        named = RULE_OF[rule].origin.partition("these only: ")[2].rstrip(".").split(", ")
        assert (analyte.name in named) is (analyte.watched is watched)


def test_a_change_of_kit_ends_the_row():
    facts = [
        replace(
            blood("chromogranin-a", f"202{n}", f"{90 + n}", "µg/L", specimen="serum"),
            method="kit A" if n < 2 else "kit B",
        )
        for n in range(4)
    ]
    assert not review(history(*facts), TODAY)
    assert review(history(*(replace(one, method="kit A") for one in facts)), TODAY)


# ---- against the slow way ----


@given(every_result)
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


@given(every_result, st.dates(date(2010, 1, 1), date(2040, 1, 1)))
def test_the_rules_of_values_do_not_look_at_the_day(readings, today):
    assert review(History(readings), today) == review(History(readings), TODAY)


# ---- equations ----


def test_results_of_two_equations_are_told_with_a_doubt():
    def rate(when: str, value: str, method: str):
        made = hiaa(when, value, analyte="egfr", unit="mL/min/1.73 m²", specimen="")
        return replace(made, method=method)

    days = ("2024-01-01", "2025-01-01", "2026-01-01")
    for methods, is_doubted in (
        (("MDRD", "MDRD", "CKD-EPI 2021"), True),
        (("MDRD", "", "MDRD"), True),
        (("MDRD", "mdrd ", "MDRD"), False),
        (("", "", ""), False),
    ):
        facts = [rate(day, value, method) for day, value, method in
                 zip(days, ("80", "70", "60"), methods, strict=True)]  # fmt: skip
        (flag,) = noticed("each-lower", *facts)
        assert ("same equation or kit" in flag.doubt) is is_doubted
