"""What is measured or counted: one row an analyte, with its specimens, units and codes."""

from dataclasses import dataclass
from enum import StrEnum

from surveillance.quantities import (
    MG_PER_DAY,
    MG_PER_G,
    MINUTES,
    MMOL_PER_MOL,
    NG_PER_ML,
    NMOL_PER_L,
    OF_TEN,
    PERCENT,
    TIMES_A_DAY,
    UG_PER_L,
    UMOL_PER_DAY,
    UMOL_PER_L,
    UMOL_PER_MMOL,
    Unit,
)


class Specimen(StrEnum):
    """What was sent to the laboratory. Nothing is compared or converted between two of these."""

    URINE_24H = "urine-24h"
    URINE_SPOT = "urine-spot"
    PLASMA = "plasma"
    SERUM = "serum"
    BLOOD_UNSPECIFIED = "blood-unspecified"

    @property
    def label(self) -> str:
        return _SPECIMEN_LABELS[self]


_SPECIMEN_LABELS = {
    Specimen.URINE_24H: "24-hour urine",
    Specimen.URINE_SPOT: "One-off (spot) urine",
    Specimen.PLASMA: "Plasma",
    Specimen.SERUM: "Serum",
    Specimen.BLOOD_UNSPECIFIED: "Blood, not said which",
}


@dataclass(frozen=True)
class Form:
    """A way in which letters give an analyte. `loinc` is None where no source confirmed a code."""

    unit: Unit
    specimen: Specimen | None = None
    loinc: str | None = None


@dataclass(frozen=True)
class Analyte:
    """One thing that makes a series."""

    key: str
    name: str
    forms: tuple[Form, ...]
    is_sided: bool = False  # has a LEFT and a RIGHT
    needs_same_method: bool = False  # compared only where `Reading.method` agrees

    @property
    def specimens(self) -> tuple[Specimen, ...]:
        """Those it is measured in; none where nothing is sampled."""
        return tuple(dict.fromkeys(form.specimen for form in self.forms if form.specimen))

    @property
    def units(self) -> tuple[Unit, ...]:
        return tuple(dict.fromkeys(form.unit for form in self.forms))

    def units_in(self, specimen: Specimen | None) -> tuple[Unit, ...]:
        """The units that letters print for one specimen."""
        return tuple(form.unit for form in self.forms if form.specimen == specimen)

    def loinc(self, specimen: Specimen | None, unit: Unit) -> str | None:
        """The LOINC code of one specimen and unit, or None where none was confirmed."""
        for form in self.forms:
            if (form.specimen, form.unit) == (specimen, unit):
                return form.loinc
        return None


# The codes are those of the HL7 mCODE value set for tumour markers.
# The codes for plasma and serum are one: LOINC's system is Ser/Plas. "Blood, not said which" gets
# none, since it may be either or neither. The molar ratio to creatinine has no confirmed code.
HIAA = Analyte(
    key="5-hiaa",
    name="5-HIAA",
    forms=(
        Form(UMOL_PER_DAY, Specimen.URINE_24H, "14573-0"),
        Form(MG_PER_DAY, Specimen.URINE_24H, "1695-6"),
        Form(MMOL_PER_MOL, Specimen.URINE_24H),  # some UK laboratories, on an acidified sample
        Form(UMOL_PER_MMOL, Specimen.URINE_24H),
        Form(MG_PER_G, Specimen.URINE_24H),
        Form(UMOL_PER_L, Specimen.URINE_24H, "25971-3"),
        Form(MMOL_PER_MOL, Specimen.URINE_SPOT),
        Form(UMOL_PER_MMOL, Specimen.URINE_SPOT),
        Form(MG_PER_G, Specimen.URINE_SPOT, "11145-0"),
        Form(UMOL_PER_L, Specimen.URINE_SPOT, "15009-4"),
        Form(NMOL_PER_L, Specimen.PLASMA, "50149-4"),
        Form(NG_PER_ML, Specimen.PLASMA, "1693-1"),
        Form(UG_PER_L, Specimen.PLASMA),
        Form(NMOL_PER_L, Specimen.SERUM, "50149-4"),
        Form(NG_PER_ML, Specimen.SERUM, "1693-1"),
        Form(UG_PER_L, Specimen.SERUM),
        Form(NMOL_PER_L, Specimen.BLOOD_UNSPECIFIED),
        Form(NG_PER_ML, Specimen.BLOOD_UNSPECIFIED),
        Form(UG_PER_L, Specimen.BLOOD_UNSPECIFIED),
    ),
)
# No LOINC was found for either. Both depend on the agent (MAG3, DTPA, DMSA).
SPLIT_FUNCTION = Analyte(
    "split-function", "Kidney share", (Form(PERCENT),), is_sided=True, needs_same_method=True
)
HALF_TIME = Analyte(
    "renogram-half-time", "Half-time", (Form(MINUTES),), is_sided=True, needs_same_method=True
)


def _count(key: str, name: str) -> Analyte:
    return Analyte(key, name, (Form(TIMES_A_DAY),))


def _score(key: str, name: str) -> Analyte:
    """A score in our own words: PRO-CTCAE may not be adapted or bundled."""
    return Analyte(key, name, (Form(OF_TEN),))


ANALYTES = (
    HIAA,
    SPLIT_FUNCTION,
    HALF_TIME,
    _count("bowel-movements", "Bowel movements"),
    _count("flushes", "Flushes"),
    _score("pain-abdomen", "Pain in the belly"),
    _score("pain-left-side", "Pain in the LEFT side or flank"),
    _score("pain-right-side", "Pain in the RIGHT side or flank"),
    _score("pain-back", "Pain in the back"),
    _score("pain-elsewhere", "Pain elsewhere"),
    _score("fatigue", "Tiredness"),
    _score("wheeze", "Wheeze"),
    _score("breathlessness", "Breathlessness"),
    _score("nausea", "Feeling sick"),
    _score("sleep", "Trouble sleeping"),
    _score("appetite", "Loss of appetite"),
)

_BY_KEY = {analyte.key: analyte for analyte in ANALYTES}


def analyte_of(key: str) -> Analyte | None:
    """The row of a key; None for a symptom that a person has named."""
    return _BY_KEY.get(key)
