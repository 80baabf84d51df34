"""The table of what is measured: whole, unambiguous, and no code that was not confirmed."""

import re
from collections import Counter
from decimal import Decimal
from fractions import Fraction
from itertools import combinations

import pytest

from surveillance.analytes import ANALYTES, HIAA, Specimen, analyte_of, unit_of
from surveillance.dates import PartialDate
from surveillance.facts import Reading, Source, comparable
from surveillance.numbers import read_number
from surveillance.quantities import (
    MG_PER_G,
    NEUTRAL,
    NG_PER_ML,
    NMOL_PER_L,
    UMOL_PER_DAY,
    UMOL_PER_MMOL,
    UNITS,
    DoesNotConvert,
    Quantity,
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


# ---- what converts, and what never does ----------------------------------------------------------

#: Codes that the clinical notes carry with a source; see docs/clinical-sources.md.
CONFIRMED = {
    "1695-6", "14573-0", "25971-3", "15009-4", "11145-0", "1693-1", "50149-4", "9811-1", "25587-7",
    "33762-6", "33763-4", "2160-0", "98979-8", "62238-1", "33914-3", "29463-7",
}  # fmt: skip
PAIRS = [
    (analyte, one, other)
    for analyte in ANALYTES
    for one, other in combinations(analyte.units, 2)
]  # fmt: skip
JOINED = {  # by the key of the analyte: units of one quantity
    "5-hiaa": 10, "chromogranin-a": 2, "nt-probnp": 3, "creatinine": 1,
}  # fmt: skip


def unit(analyte, text):
    found = unit_of(analyte, text)
    assert found, (analyte, text)
    return found


def test_no_code_stands_here_that_no_source_confirms():
    used = {form.loinc for analyte in ANALYTES for form in analyte.forms if form.loinc}
    assert used <= CONFIRMED
    assert "14682-9" not in used  # the molar code of creatinine, from general knowledge only


def test_units_are_joined_only_where_a_source_gives_the_factor():
    joined = Counter(a.key for a, one, other in PAIRS if one.quantity == other.quantity)
    assert joined == JOINED


def test_units_of_two_analytes_are_never_of_one_quantity():
    neutral = {unit.quantity for unit in NEUTRAL}
    for one, other in combinations(ANALYTES, 2):
        shared = {u.quantity for u in one.units} & {u.quantity for u in other.units}
        assert shared <= neutral, (one.key, other.key)


@pytest.mark.parametrize(
    ("analyte", "value", "one", "other", "expected"),
    [
        ("nt-probnp", "1", "pmol/L", "ng/L", Fraction("8.457")),
        ("nt-probnp", "30.7", "pmol/L", "pg/mL", Fraction("8.457") * Fraction("30.7")),
        ("creatinine", "1", "mg/dL", "µmol/L", Fraction(10_000) / Fraction("113.12")),
        ("creatinine", "113.12", "mg/dL", "umol/L", Fraction(10_000)),
        ("chromogranin-a", "88", "ng/mL", "µg/L", Fraction(88)),
        ("chromogranin-a", "1.5", "nmol/L", "pmol/L", Fraction(1500)),
    ],
)
def test_factors_are_exact(analyte, value, one, other, expected):
    there = Quantity(Decimal(value), unit(analyte, one)).to(unit(analyte, other)).value
    assert abs(Fraction(there) - expected) < expected / 10**26
    back = Quantity(there, unit(analyte, other)).to(unit(analyte, one)).value
    assert abs(back - Decimal(value)) < Decimal("1e-24")


def test_the_printed_factors_of_the_notes():
    assert round(10_000 / Fraction("113.12"), 1) == Fraction("88.4")
    assert round(260 / Fraction("8.457"), 1) == Fraction("30.7")


@pytest.mark.parametrize(
    ("analyte", "one", "other"),
    [
        ("chromogranin-a", "µg/L", "pmol/L"),
        ("chromogranin-a", "ng/mL", "nmol/L"),
        ("vitamin-d", "nmol/L", "ng/mL"),
        ("egfr", "mL/min/1.73 m²", "mL/min"),
        ("urea", "mmol/L", "mg/dL"),
        ("hba1c", "mmol/mol", "%"),
        ("b12", "ng/L", "pmol/L"),
        ("haemoglobin", "g/L", "g/dL"),
    ],
)
def test_what_has_no_confirmed_factor_is_never_joined(analyte, one, other):
    a, b = (reading(analyte, "7", printed) for printed in (one, other))
    assert not comparable(a, b)
    with pytest.raises(DoesNotConvert):
        Quantity(Decimal(7), unit(analyte, one)).to(unit(analyte, other))


def reading(analyte, figure, printed, **more):
    return Reading(
        source=Source("result", more.pop("key", figure + printed)),
        when=PartialDate(2025, 2, 16),
        analyte=analyte,
        written=read_number(figure),
        unit=printed,
        **more,
    )


def test_nt_probnp_and_creatinine_are_one_series_in_both_their_units():
    for analyte, one, other in (("nt-probnp", "pmol/L", "ng/L"), ("creatinine", "umol/l", "mg/dl")):
        assert comparable(reading(analyte, "7", one), reading(analyte, "8", other))


@pytest.mark.parametrize("method", ["", "NEOLISA", "City Hospital"])
@pytest.mark.parametrize("other", ["", "Euro-Diagnostica", "County"])
def test_chromogranin_a_is_compared_within_one_kit_only(method, other):
    one = reading("chromogranin-a", "80", "µg/L", method=method)
    assert not comparable(one, reading("chromogranin-a", "88", "µg/L", method=other))
    same = reading("chromogranin-a", "90", "ng/mL", method=method.upper())
    assert comparable(one, same) == bool(method)


def test_an_equation_does_not_split_an_egfr_and_a_sample_splits_everything():
    one = reading("egfr", "70", "mL/min/1.73m2", method="MDRD")
    assert comparable(one, reading("egfr", "71", "mL/min/1.73 m²", method="CKD-EPI 2021"))
    serum = reading("creatinine", "90", "µmol/L", specimen="serum")
    assert not comparable(serum, reading("creatinine", "91", "µmol/L", specimen="plasma"))


@pytest.mark.parametrize(
    ("analyte", "spellings"),
    [
        ("platelets", "10⁹/L, 10^9/L, x10^9/L, ×10⁹/l, 10*9/L, 10e9/l, Gpt/L"),
        ("egfr", "mL/min/1.73 m², ml/min/1.73m2, mL/min/1.73m^2, mL/min/1,73 m², "
                 "mL/min/{1.73_m2}"),
        ("creatinine", "µmol/L, umol/l, μmol/L, micromol/L, umol per litre"),
        ("chromogranin-a", "µg/L, ug/l, mcg/L"),
        ("systolic", "mmHg, mm Hg, mm[Hg]"),
        ("elastase", "µg/g, ug/g"),
    ],
)  # fmt: skip
def test_the_usual_spellings_of_a_unit_are_read(analyte, spellings):
    printed = {unit(analyte, spelling).printed for spelling in spellings.split(", ")}
    assert len(printed) == 1


def test_what_a_person_named_has_no_unit_of_a_substance():
    assert unit_of("Ferritin", "µg/L") is None
    assert unit_of("5-HIAA", "µmol/24 h") is None  # its key is another word
    assert not comparable(reading("5-HIAA (own)", "7", "nmol/L"), reading("5-hiaa", "7", "nmol/L"))


def test_every_result_of_a_letter_has_a_group_and_a_unit_that_is_read_back():
    for analyte in ANALYTES:
        for form in analyte.forms:
            for text in (form.unit.printed, form.unit.ucum, form.unit.key.rpartition(":")[2]):
                known = unit_of(analyte.key, text)
                assert known == form.unit or form.unit in NEUTRAL, (analyte.key, text)
