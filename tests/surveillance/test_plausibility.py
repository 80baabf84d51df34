"""What looks odd is asked in plain words with a way to mend it; what is true passes unasked."""

import random
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from surveillance.analytes import analyte_of
from surveillance.dates import PartialDate
from surveillance.named import far_from_limits, sample_parts
from surveillance.numbers import NotANumber, read_number
from surveillance.plausibility import (
    Doubt,
    Offer,
    before_birth,
    decimal_comma,
    in_the_future,
    like_another_name,
    likely_duplicate,
    out_of_step,
    sides_sum,
    sides_swapped,
    unit_in_number,
)
from surveillance.quantities import UNITS, read_unit

LAST_TIME = PartialDate(2025, 8, 25)
UMOL, MG = "µmol/24 h", "mg/24 h"

figures = st.decimals("0", "9999", places=2).map(str) | st.integers(0, 99_999).map(str)
written_numbers = st.builds(
    lambda comparator, figure, unit: read_number(f"{comparator}{figure}{unit}"),
    st.sampled_from(["", "", "<", ">"]),
    figures,
    st.sampled_from(["", " mg", " umol/24h", " H"]),
)
shares = st.integers(0, 100).map(str).map(read_number)
unit_names = st.sampled_from([*(unit.printed for unit in UNITS), "pints", "umol/24hr"])


def asked(typed: str, last: str, unit: str = UMOL, last_unit: str = UMOL) -> Doubt | None:
    return out_of_step("value", read_number(typed), unit, read_number(last), last_unit, LAST_TIME)


def values(doubt: Doubt | None, field: str) -> list[str]:
    assert doubt is not None
    return [offer.value for offer in doubt.offers if offer.field == field]


# ---- out of step ----


def test_the_words_of_an_out_by_ten_slip():
    doubt = asked("580", "46")
    assert doubt == Doubt(
        "out_of_step",
        "value",
        "You typed 580. Your result nearest in time is 46, on 25 August 2025. "
        "580 is about 13 times as much. A point may be missing, or a digit typed twice.",
        (Offer("It should be 58", "value", "58"),),
        "580 is what the letter says",
    )


def seeded_cases() -> list[tuple[str, str, str]]:
    """(last, true, slipped): true values from half to twice the last, with the point moved."""
    chance = random.Random(20260303)
    cases = []
    for number in range(50):
        last = Decimal(chance.randint(30, 9000)).scaleb(-1)
        true = (last * chance.randint(55, 190) / 100).quantize(Decimal("0.1"))
        if number % 3 == 0:
            true = true.to_integral_value()
        slipped = true.scaleb(1 if number % 2 else -1)
        cases.append((f"{last:f}", f"{true:f}", f"{slipped:f}"))
    return cases


@pytest.mark.parametrize(("last", "true", "slipped"), seeded_cases())
def test_every_seeded_out_by_ten_slip_is_caught_and_mended(last, true, slipped):
    doubt = asked(slipped, last)
    assert Decimal(true) in [Decimal(value) for value in values(doubt, "value")]


@pytest.mark.parametrize(("last", "true", "slipped"), seeded_cases())
def test_the_true_value_of_a_seeded_case_is_not_asked(last, true, slipped):
    assert asked(true, last) is None


@given(st.decimals("0.1", "99999", places=1), st.decimals("0.1", "99999", places=1))
@example(Decimal("230"), Decimal("46"))
@example(Decimal("230.1"), Decimal("46"))
@example(Decimal("9.2"), Decimal("46"))
@example(Decimal("9.1"), Decimal("46"))
def test_over_five_times_or_under_a_fifth_is_asked_and_nothing_within_three_times(typed, last):
    is_asked = asked(f"{typed:f}", f"{last:f}") is not None
    if typed > 5 * last or 5 * typed < last:
        assert is_asked
    if typed <= 3 * last and 3 * typed >= last:
        assert not is_asked


def test_exactly_five_times_and_a_fifth_are_asked_only_as_a_unit_slip():
    assert asked("230", "46", "%", "%") is None
    assert asked("9.2", "46", "%", "%") is None
    assert asked("230.1", "46", "%", "%") is not None
    assert asked("9.1", "46", "%", "%") is not None


@pytest.mark.parametrize(
    ("typed", "last", "unit", "meant"),
    [
        ("8.8", "46", UMOL, "mg/24h"),
        ("46", "8.8", MG, "umol/24h"),
        ("11", "50", UMOL, "mg/24h"),
        ("25.8", "135", "nmol/L", "ng/mL"),
        ("135", "25.8", "ng/mL", "nmol/L"),
        ("0.135", "140", "nmol/L", "umol/L"),
    ],
)
def test_a_unit_slip_is_asked_and_the_other_unit_offered(typed, last, unit, meant):
    doubt = asked(typed, last, unit, unit)
    assert values(doubt, "unit") == [meant]
    assert "Check the unit on the letter." in doubt.words


@given(st.decimals("5", "900", places=1), st.integers(80, 124))
def test_a_value_in_the_other_unit_is_always_asked(last, percent):
    """mg typed as µmol, for every true value within a fifth of the last."""
    true = last * percent / 100
    typed = (true * Decimal("0.191186")).quantize(Decimal("0.001"))
    assume(typed > 0 and abs(typed / (last * Decimal("0.191186")) - 1) < Decimal("0.249"))
    assert values(asked(f"{typed:f}", f"{last:f}"), "unit") == ["mg/24h"]


def test_a_change_of_unit_that_is_true_is_not_asked():
    assert asked("8.8", "46", MG, UMOL) is None
    assert asked("46", "8.8", "umol/24hr", MG) is None


def test_units_are_said_where_they_differ():
    doubt = asked("88", "46", MG, UMOL)
    assert "You typed 88 mg/24 h. Your result nearest in time is 46 µmol/24 h," in doubt.words
    assert "8.8" in values(doubt, "value")


def test_what_does_not_convert_is_not_compared():
    assert asked("5", "5000", "nmol/L", UMOL) is None
    assert asked("5", "5000", "mmol/mol", UMOL) is None
    assert asked("5", "5000", "pints", UMOL) is None
    assert asked("5", "5000", "pints", "Pints") is not None


@pytest.mark.parametrize(
    ("typed", "last", "is_asked"),
    [
        ("<5", "46", True),
        ("<5", "<50", False),
        ("<100", "3", False),
        (">100", "10", True),
        ("58", ">5", False),
        ("580", "<46", True),
        ("0", "46", True),
        ("5", "0", False),
    ],
)
def test_a_comparator_is_asked_only_where_all_of_its_range_is_out_of_step(typed, last, is_asked):
    assert (asked(typed, last) is not None) == is_asked


def test_without_a_last_result_nothing_is_asked():
    assert out_of_step("value", read_number("580"), UMOL, None, UMOL, LAST_TIME) is None


@pytest.mark.parametrize(
    ("typed", "last", "mended"),
    [
        ("585", "46", "58.5"),
        ("580.0", "46", "58.0"),
        ("5.8", "46", "58"),
        ("5", "46", "50"),
        ("1,250", "100", "125"),
        ("0.058", "46", "58"),
        ("<580", "46", None),
        (">580", "46", ">58"),
        ("580 H", "46", "58"),
        ("580 umol", "46", "58 umol"),
    ],
)
def test_the_mended_value_keeps_what_was_typed_but_the_point(typed, last, mended):
    doubt = asked(typed, last)
    assert (values(doubt, "value") if doubt else []) == ([mended] if mended else [])


# ---- every doubt ----


def all_doubts(typed, unit, last, last_unit, when, born) -> list[Doubt]:
    found = (
        out_of_step("value", typed, unit, last, last_unit, when),
        unit_in_number("value", typed, unit),
        before_birth("date", when, born),
        in_the_future("date", when, date(2026, 3, 3)),
        sides_swapped(typed, last, last, typed, when),
        sides_sum(typed, last),
        likely_duplicate("“58 µmol/24 h”"),
    )
    return [doubt for doubt in found if doubt]


@given(
    case=st.tuples(
        written_numbers,
        unit_names,
        written_numbers,
        unit_names,
        st.sampled_from([PartialDate(2031), PartialDate(1961, 2), LAST_TIME]),
        st.sampled_from([None, PartialDate(1961, 5, 3), PartialDate(2026)]),
    )
)
def test_every_doubt_is_plain_and_every_offer_can_be_taken(faults_in, case):
    for doubt in all_doubts(*case):
        assert faults_in(doubt.words) == []
        assert doubt.keep
        assert len({offer.label for offer in doubt.offers} | {doubt.keep}) == len(doubt.offers) + 1
        for offer in doubt.offers:
            if offer.field == "unit":
                assert offer.value in {unit.key for unit in UNITS}
            elif offer.field == "value":
                assert read_number(offer.value)


@given(written_numbers, unit_names, written_numbers, unit_names)
def test_taking_the_offer_of_an_out_of_step_number_settles_it(typed, unit, last, last_unit):
    doubt = out_of_step("value", typed, unit, last, last_unit, LAST_TIME)
    for offer in doubt.offers if doubt else ():
        mended = read_number(offer.value) if offer.field == "value" else typed
        chosen = offer.value if offer.field == "unit" else unit
        again = out_of_step("value", mended, chosen, last, last_unit, LAST_TIME)
        assert again is None


# ---- the comma and the unit ----


def test_a_decimal_comma_is_asked_and_the_point_offered():
    doubt = decimal_comma("value", read_number("<58,50 mg"))
    assert doubt.words == "You typed <58,50. Is that <58.50?"
    assert doubt.offers == (Offer("It is <58.50", "value", "<58.50 mg"),)
    assert decimal_comma("value", read_number("1,250")) is None
    assert decimal_comma("value", read_number("58.5")) is None


@given(st.integers(0, 99_999), st.text("0123456789", min_size=1, max_size=6))
def test_the_offer_for_a_comma_is_the_same_number_without_doubt(whole, decimals):
    written = read_number(f"{whole},{decimals}")
    doubt = decimal_comma("value", written)
    assert (doubt is None) == (written.doubt == "")
    if doubt:
        mended = read_number(doubt.offers[0].value)
        assert (mended.number, mended.doubt) == (written.number, "")


@pytest.mark.parametrize(
    ("typed", "chosen", "offered"),
    [
        ("8.8 mg", UMOL, ["mg/24h"]),
        ("8.8 mg/24hr", UMOL, ["mg/24h"]),
        ("120 nmol/L", UMOL, ["nmol/L"]),
        ("58 umol", MG, ["umol/24h"]),
        ("58 umol/24h", "another unit", ["umol/24h"]),
        ("90 s", "minutes", []),
        ("38 umol", "%", []),
        ("38 mg/24h", "%", []),
        ("58 g", UMOL, []),
        ("58 m", UMOL, []),
    ],
)
def test_a_unit_that_is_not_the_chosen_one_is_asked(faults_in, typed, chosen, offered):
    doubt = unit_in_number("value", read_number(typed), chosen)
    assert values(doubt, "unit") == offered
    assert faults_in(doubt.words) == []


@pytest.mark.parametrize(
    ("typed", "chosen"),
    [
        ("58", UMOL),
        ("58 umol", UMOL),
        ("58 umol/24hr", UMOL),
        ("58 umol/day", UMOL),
        ("58/24h", UMOL),
        ("7 umol/mmol", "mmol/mol creatinine"),
        ("7 ug/L", "ng/mL"),
        ("37 %", "%"),
        ("12 min", "minutes"),
        ("3 /day", "a day"),
    ],
)
def test_a_unit_that_agrees_is_not_asked(typed, chosen):
    assert unit_in_number("value", read_number(typed), chosen) is None


def test_no_number_has_no_unit():
    assert unit_in_number("value", None, UMOL) is None


@given(st.sampled_from(UNITS), st.sampled_from(UNITS))
def test_two_units_agree_only_where_the_number_is_the_same_in_both(typed, chosen):
    try:
        written = read_number(f"7 {typed.printed}")
    except NotANumber:
        return
    doubt = unit_in_number("value", written, chosen.printed)
    same = (typed.quantity, typed.scale) == (chosen.quantity, chosen.scale)
    known = read_unit(written.unit_text)
    assume(known == typed and not (typed.key == "/d" and chosen.key.endswith("/24h")))
    assert (doubt is None) == same


# ---- dates ----


def test_a_date_before_birth_is_asked_only_where_it_must_be():
    born = PartialDate(1961, 5, 3)
    assert before_birth("date", PartialDate(1961, 5, 2), born).keep == "2 May 1961 is right"
    assert before_birth("date", PartialDate(1961), born) is None
    assert before_birth("date", PartialDate(1960), born) is not None
    assert before_birth("date", PartialDate(1960, 3), PartialDate(1960)) is None
    assert before_birth("date", PartialDate(1900), None) is None


def test_a_date_to_come_is_asked_only_where_it_must_be():
    today = date(2026, 3, 3)
    assert in_the_future("date", PartialDate(2026, 3, 4), today).field == "date"
    assert in_the_future("date", PartialDate(2026, 4), today) is not None
    for text in ("2026", "2026-03", "2026-03-03", "2025"):
        assert in_the_future("date", PartialDate.from_iso(text), today) is None


# ---- LEFT and RIGHT ----


@given(shares, shares, shares, shares)
def test_a_moved_larger_side_is_asked_and_nothing_else(left, right, last_left, last_right):
    doubt = sides_swapped(left, right, last_left, last_right, LAST_TIME)
    was_left = last_left.number > last_right.number
    is_left = left.number > right.number
    no_larger = left.number == right.number or last_left.number == last_right.number
    assert (doubt is not None) == (was_left != is_left and not no_larger)
    if doubt is None:
        return
    # Why no difference is too small to ask: exchanged, the two always lie nearer to last time.
    lead, last_lead = left.number - right.number, last_left.number - last_right.number
    assert abs(-lead - last_lead) < abs(lead - last_lead)
    # Taking the offer settles it.
    assert sides_swapped(right, left, last_left, last_right, LAST_TIME) is None


def test_the_words_of_a_swap():
    numbers = [read_number(text) for text in ("63", "37", "42", "58")]
    doubt = sides_swapped(*numbers, PartialDate(2025, 6, 12))
    assert doubt.words == (
        "The bigger number has moved from RIGHT to LEFT. "
        "RIGHT had it on 12 June 2025. "
        "Look at the report again. Which side is 63%?"
    )
    assert doubt.offers == (Offer("RIGHT is 63%", "sides", "swap"),)
    assert doubt.keep == "LEFT is 63%"


@pytest.mark.parametrize("missing", range(4))
def test_a_share_that_is_not_said_has_no_larger_side(missing):
    numbers = [read_number(text) for text in ("63", "37", "42", "58")]
    numbers[missing] = None
    assert sides_swapped(*numbers, LAST_TIME) is None


@given(shares, shares)
@example(read_number("37"), read_number("62"))
@example(read_number("37"), read_number("64"))
@example(read_number("37"), read_number("61"))
@example(read_number("37"), read_number("65"))
def test_a_sum_outside_99_to_101_is_asked_and_neither_share_filled_in(left, right):
    doubt = sides_sum(left, right)
    assert (doubt is None) == (99 <= left.number + right.number <= 101)
    assert doubt is None or doubt.offers == ()


def test_the_words_of_a_sum():
    assert sides_sum(read_number("37"), read_number("36")).words == (
        "LEFT 37 and RIGHT 36 add up to 73. They should add up to 100. Look at the report again."
    )
    assert "add up to 200." in sides_sum(read_number("100"), read_number("100")).words
    assert sides_sum(read_number("37.4"), read_number("62.6")) is None
    assert sides_sum(read_number("<10"), read_number(">90")) is None
    assert sides_sum(read_number("<10"), read_number("<20")) is not None


# ---- names and entries ----

NAMES = ("City Hospital", "St Mary's", "Path Links", "North Laboratory", "Ward 1", "Clinic12")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("city hospital", "City Hospital"),
        ("City Hopsital", "City Hospital"),
        ("City-Hospital", "City Hospital"),
        ("City Hospitals", "City Hospital"),
        ("St Marys", "St Mary's"),
        ("St. Mary’s", "St Mary's"),
        ("Pathlinks", "Path Links"),
        ("North Labratory", "North Laboratory"),
    ],
)
def test_a_name_that_is_nearly_there_is_offered(faults_in, typed, meant):
    doubt = like_another_name("laboratory", typed, NAMES)
    assert doubt.offers == (Offer(f"It is {meant}", "laboratory", meant),)
    assert faults_in(doubt.words) == []


@pytest.mark.parametrize(
    "typed",
    [
        *NAMES,
        "South Laboratory",
        "Ward 2",
        "Ward 11",
        "Clinic13",
        "County Hospital",
        "St Luke's",
        "",
        "…",
        "北",
    ],
)
def test_another_name_is_not_asked(typed):
    assert like_another_name("laboratory", typed, NAMES) is None


def test_an_entry_that_is_there_already_is_named():
    doubt = likely_duplicate("58 µmol/24 h, 16 February 2026")
    assert doubt.words.startswith("You have this one already: 58 µmol/24 h, 16 February 2026.")
    assert (doubt.code, doubt.offers) == ("likely_duplicate", ())


# ---- far from the limits of its own letter -------------------------------------------------------


def far(key: str, value: str, lower: str = "", upper: str = "") -> Doubt | None:
    """`key` is that of an analyte, or "" for something of one's own."""
    lower_limit, upper_limit = (read_number(end) if end else None for end in (lower, upper))
    return far_from_limits(
        "value", read_number(value), lower=lower_limit, upper=upper_limit, analyte=analyte_of(key)
    )


@pytest.mark.parametrize(
    ("key", "value", "lower", "upper", "told", "mended"),
    [
        ("haemoglobin", "12.8", "130", "170",
         "about ten times below the limits 130 to 170", "128"),
        ("haemoglobin", "1280", "130", "170",
         "about ten times above the limits 130 to 170", "128"),
        ("haemoglobin", "1.28", "130", "170",
         "about 100 times below the limits 130 to 170", "128"),
        ("haemoglobin", "12.8", "130", "", "below the lower limit 130 that", "128"),
        ("potassium", "41", "3.5", "5.3", "above the limits 3.5 to 5.3", "4.1"),
        ("potassium", "41", "", "5.3", "above the upper limit 5.3 that", "4.1"),
        ("hba1c", "380 mmol/mol", "20", "42", "380 is about ten times above", "38 mmol/mol"),
        ("", "13.8", "135", "145", "below the limits 135 to 145", "138"),  # sodium, as one's own
    ],
)  # fmt: skip
def test_a_moved_point_beside_the_limits_is_asked_about(key, value, lower, upper, told, mended):
    doubt = far(key, value, lower, upper)
    assert doubt
    assert told in doubt.words
    assert doubt.words.endswith(" that you typed. Is it right?")
    assert [(offer.field, offer.value) for offer in doubt.offers] == [("value", mended)]


@pytest.mark.parametrize(
    ("key", "value", "lower", "upper"),
    [
        # So much higher or lower they truly are.
        ("crp", "80", "", "5"),
        ("chromogranin-a", "1200", "", "100"),
        ("alt", "450", "10", "45"),
        ("ggt", "600", "", "60"),
        ("bilirubin", "210", "", "21"),
        ("nt-probnp", "2500", "", "125"),
        ("creatinine", "900", "60", "105"),
        ("egfr", "7", "60", ""),
        ("platelets", "14", "150", "400"),
        ("inr", "9", "0.9", "1.2"),
        ("", "900", "60", "105"),  # of one's own, with limits that are not close
        ("", "80", "", "5"),
        # Not far, or not ten times.
        ("haemoglobin", "60", "130", "170"),
        ("haemoglobin", "33", "130", "170"),
        ("potassium", "7.4", "3.5", "5.3"),
        ("hba1c", "150", "20", "42"),
        ("albumin", "9", "35", "50"),
        # Nothing to tell it by.
        ("haemoglobin", "12.8", "", ""),
        ("haemoglobin", "0", "130", "170"),
        ("haemoglobin", "12.8", "170", "130"),
        ("haemoglobin", "<1280", "130", "170"),
    ],
)
def test_what_can_be_true_of_a_living_person_is_not_asked_about(key, value, lower, upper):
    assert far(key, value, lower, upper) is None


def test_a_sample_is_asked_about_where_one_result_names_it_and_the_other_does_not():
    left_out = sample_parts("Chromogranin A", "", "serum")
    assert left_out
    assert left_out.offers == (Offer("It is Serum", "specimen", "serum"),)
    put_in = sample_parts("Chromogranin A", "serum", "")
    assert put_in
    assert put_in.offers == (Offer("Leave the sample out", "specimen", ""),)
    assert sample_parts("Chromogranin A", "serum", "plasma") is None  # two samples are two series
    assert sample_parts("Chromogranin A", "serum", "serum") is None
