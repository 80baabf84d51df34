"""The table of what is measured: whole, unambiguous, and no code that was not confirmed."""

import re
from itertools import combinations

import pytest

from surveillance.analytes import ANALYTES, HIAA, Specimen, analyte_of
from surveillance.quantities import (
    MG_PER_G,
    NG_PER_ML,
    NMOL_PER_L,
    UMOL_PER_DAY,
    UMOL_PER_MMOL,
    UNITS,
)

LOINC_HAS_A_CHECK_DIGIT = re.compile(r"[0-9]{3,5}-[0-9]")


def test_every_key_and_name_is_there_once():
    for one, other in combinations(ANALYTES, 2):
        assert one.key != other.key
        assert one.name != other.name
    for analyte in ANALYTES:
        assert analyte_of(analyte.key) is analyte
    assert analyte_of("itch") is None


def test_every_unit_is_of_some_analyte():
    used = {unit for analyte in ANALYTES for unit in analyte.units}
    assert used >= set(UNITS)
    own = used - set(UNITS)
    assert all(unit.key.count(":") == 1 for unit in own)
    # Those of another substance are of another quantity, also where they are printed alike.
    of_hiaa = {unit.quantity for unit in UNITS}
    assert not {unit.quantity for unit in own} & of_hiaa


def test_a_specimen_and_unit_stand_once_in_an_analyte():
    for analyte in ANALYTES:
        pairs = [(form.specimen, form.unit, form.method) for form in analyte.forms]
        assert len(pairs) == len(set(pairs))


def test_every_specimen_has_a_label():
    assert set(HIAA.specimens) == set(Specimen) - {Specimen.STOOL}
    assert len({specimen.label for specimen in Specimen}) == len(Specimen)
    assert Specimen.URINE_24H.label == "24-hour urine"


def test_a_loinc_code_is_of_one_quantity_and_its_check_digit_is_right():
    """LOINC's check digit is that of Luhn (mod 10), as the LOINC manual gives it."""
    seen: dict[str, str] = {}
    for analyte in ANALYTES:
        for form in analyte.forms:
            if form.loinc is None:
                continue
            assert LOINC_HAS_A_CHECK_DIGIT.fullmatch(form.loinc)
            number, check = form.loinc.split("-")
            doubled = (int(d) * (2 if i % 2 == 0 else 1) for i, d in enumerate(reversed(number)))
            assert (10 - sum(d // 10 + d % 10 for d in doubled) % 10) % 10 == int(check)
            assert seen.setdefault(form.loinc, form.unit.quantity) == form.unit.quantity


@pytest.mark.parametrize(
    ("specimen", "unit", "code"),
    [
        (Specimen.URINE_24H, UMOL_PER_DAY, "14573-0"),
        (Specimen.URINE_SPOT, MG_PER_G, "11145-0"),
        (Specimen.URINE_SPOT, UMOL_PER_MMOL, None),
        (Specimen.SERUM, NMOL_PER_L, "50149-4"),
        (Specimen.PLASMA, NG_PER_ML, "1693-1"),
        (Specimen.BLOOD_UNSPECIFIED, NMOL_PER_L, None),
        (Specimen.PLASMA, UMOL_PER_DAY, None),
    ],
)
def test_codes_are_those_that_were_confirmed(specimen, unit, code):
    assert HIAA.loinc(specimen, unit) == code


def test_sides_are_said_of_kidneys_only():
    assert [analyte.key for analyte in ANALYTES if analyte.is_sided] == [
        "split-function",
        "renogram-half-time",
    ]
    assert UMOL_PER_DAY in HIAA.units_in(Specimen.URINE_24H)
    assert UMOL_PER_DAY not in HIAA.units_in(Specimen.PLASMA)
    assert analyte_of("split-function").units_in(None)
