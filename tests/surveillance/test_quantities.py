"""Units convert exactly within a quantity and not at all beyond it."""

from decimal import Decimal
from itertools import combinations, permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.quantities import (
    MG_PER_DAY,
    MG_PER_G,
    MMOL_PER_MOL,
    NG_PER_ML,
    NMOL_PER_L,
    OF_TEN,
    UG_PER_L,
    UMOL_PER_DAY,
    UMOL_PER_L,
    UMOL_PER_MMOL,
    UNITS,
    DoesNotConvert,
    Quantity,
    read_unit,
)

VALUES = st.decimals("0.000001", "999999999", places=6)
PAIRS = [pair for pair in permutations(UNITS, 2) if pair[0].quantity == pair[1].quantity]
STRANGERS = [pair for pair in permutations(UNITS, 2) if pair[0].quantity != pair[1].quantity]


@given(VALUES, st.sampled_from(PAIRS))
def test_there_and_back_is_the_same(value, pair):
    one, other = pair
    back = Quantity(value, one).to(other).to(one).value
    assert abs(back - value) <= value * Decimal("1e-26")


@given(VALUES, st.sampled_from(UNITS))
def test_its_own_unit_keeps_a_value_as_it_is(value, unit):
    assert str(Quantity(value, unit).to(unit).value) == str(value)


@given(VALUES, st.sampled_from(STRANGERS))
def test_nothing_else_converts(value, pair):
    with pytest.raises(DoesNotConvert):
        Quantity(value, pair[0]).to(pair[1])


@pytest.mark.parametrize(
    ("value", "unit", "other", "expected"),
    [  # worked out for the clinical notes, apart from this code
        ("300", UMOL_PER_DAY, MG_PER_DAY, "57.4"),
        ("40", UMOL_PER_DAY, MG_PER_DAY, "7.6"),
        ("50", UMOL_PER_DAY, MG_PER_DAY, "9.6"),
        ("6", MG_PER_DAY, UMOL_PER_DAY, "31.4"),
        ("10", MG_PER_DAY, UMOL_PER_DAY, "52.3"),
        ("15", MG_PER_DAY, UMOL_PER_DAY, "78.5"),
        ("47.1", UMOL_PER_DAY, MG_PER_DAY, "9.00"),
        ("1", MG_PER_DAY, UMOL_PER_DAY, "5.2305"),
        ("1", UMOL_PER_DAY, MG_PER_DAY, "0.191186"),
        ("30", NG_PER_ML, NMOL_PER_L, "157"),
        ("135", NMOL_PER_L, NG_PER_ML, "25.8"),
        ("123", NMOL_PER_L, UG_PER_L, "23.5"),
        ("752", NMOL_PER_L, NG_PER_ML, "144"),
        ("10", MG_PER_G, UMOL_PER_MMOL, "5.92"),
        ("5.3", UMOL_PER_MMOL, MG_PER_G, "8.96"),
        ("1", MG_PER_G, MMOL_PER_MOL, "0.59168"),
        ("1", UMOL_PER_MMOL, MG_PER_G, "1.6901"),
        ("7", UMOL_PER_MMOL, MMOL_PER_MOL, "7"),
        ("7", NG_PER_ML, UG_PER_L, "7"),
        ("7", UMOL_PER_L, NMOL_PER_L, "7000"),
    ],
)
def test_worked_conversions_of_the_clinical_notes(value, unit, other, expected):
    converted = Quantity(Decimal(value), unit).to(other).value
    assert converted.quantize(Decimal(expected)) == Decimal(expected)


@pytest.mark.parametrize("value", ["NaN", "Infinity", "-Infinity", "sNaN"])
def test_a_quantity_is_a_finite_number(value):
    with pytest.raises(ValueError, match="finite"):
        Quantity(Decimal(value), UMOL_PER_DAY)


def test_every_unit_is_read_from_its_key_its_print_and_its_ucum_code():
    for unit in UNITS:
        assert read_unit(unit.key) == read_unit(unit.printed) == read_unit(str(unit)) == unit
        assert unit == OF_TEN or read_unit(unit.ucum) == unit


def test_no_two_units_share_a_key_or_a_print():
    for one, other in combinations(UNITS, 2):
        assert one.key != other.key
        assert one.printed != other.printed
        assert one.ucum != other.ucum


@pytest.mark.parametrize(
    ("spellings", "unit"),
    [
        ("umol/24hr, µmol/24h, μmol/24 h, umol/d, umol/day, UMOL/24HRS, micromol/24 hours, "
         "umol per day, µmol per 24 hours, mcmol/24h, umol/24 h urine, µmol in 24 h, umol/24hr.",
         UMOL_PER_DAY),
        ("mg/24hr, mg/d, mg/day, mg / 24 h, mg/24-h, mg per 24 hrs", MG_PER_DAY),
        ("mmol/mol creat, mmol/mol creatinine, mmol/mol Cr, mmol/mol, mmol/mol crea", MMOL_PER_MOL),
        ("umol/mmol, µmol/mmol creat, umol/mmol of creatinine", UMOL_PER_MMOL),
        ("mg/g creat, mg/g, mg/g creatinine, mg/g cr.", MG_PER_G),
        ("nmol/l, nmol/L, NMOL/L, nmol/litre, nmol per litre", NMOL_PER_L),
        ("umol/l, µmol/L", UMOL_PER_L),
        ("ng/ml, NG/ML", NG_PER_ML),
        ("ug/L, µg/l, mcg/L, μg/litre", UG_PER_L),
    ],
)  # fmt: skip
def test_the_usual_spellings_are_read(spellings, unit):
    for spelling in spellings.split(", "):
        assert read_unit(spelling) == unit, spelling


@pytest.mark.parametrize(
    "text", ["", "umol", "mg", "mg/dl", "mg/L", "mmol/24h", "mmol/l", "pmol/L", "g/24h", "24h", "x"]
)
def test_what_is_not_known_is_no_unit(text):
    assert read_unit(text) is None


@given(st.text(st.characters(exclude_categories=()), max_size=30))
def test_any_text_is_a_unit_or_none(text):
    assert read_unit(text) is None or read_unit(text) in UNITS
