"""What is measured or counted: one row an analyte, with its specimens, units and codes."""

from functools import lru_cache

from surveillance.analytes.analyte import Analyte, Form, Group, Specimen, Watched
from surveillance.analytes.blood import BLOODS, CREATININE, EGFR, RESULTS, VITAMINS
from surveillance.analytes.hormones import CHROMOGRANIN_A, HIAA, NT_PROBNP
from surveillance.quantities import (
    MINUTES,
    NEUTRAL,
    OF_TEN,
    PERCENT,
    TIMES_A_DAY,
    Unit,
    find_unit,
)

__all__ = [
    "ANALYTES", "BLOODS", "CHROMOGRANIN_A", "CREATININE", "EGFR", "HALF_TIME", "HIAA", "NT_PROBNP",
    "SPLIT_FUNCTION", "VITAMINS", "Analyte", "Form", "Group", "Specimen", "Watched", "analyte_of",
    "unit_of", "units_of",
]  # fmt: skip

# No LOINC was found for either. Both depend on the agent (MAG3, DTPA, DMSA).
SPLIT_FUNCTION = Analyte(
    "split-function", "Kidney share", (Form(PERCENT),), Group.RENOGRAM,
    is_sided=True, needs_same_method=True,
)  # fmt: skip
HALF_TIME = Analyte(
    "renogram-half-time", "Half-time", (Form(MINUTES),), Group.RENOGRAM,
    is_sided=True, needs_same_method=True,
)  # fmt: skip


def _count(key: str, name: str) -> Analyte:
    return Analyte(key, name, (Form(TIMES_A_DAY),), Group.SYMPTOMS)


def _score(key: str, name: str) -> Analyte:
    """A score in our own words: PRO-CTCAE may not be adapted or bundled."""
    return Analyte(key, name, (Form(OF_TEN),), Group.SYMPTOMS)


ANALYTES = (
    HIAA,
    SPLIT_FUNCTION,
    HALF_TIME,
    CHROMOGRANIN_A,
    NT_PROBNP,
    *RESULTS,
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


@lru_cache(maxsize=2048)  # a journal prints few units, thousands of times
def unit_of(analyte: str, text: str) -> Unit | None:
    """The unit that a text names on a result of this analyte; None for one that is not known.

    µg/L of 5-HIAA and µg/L of chromogranin A are two units: only the first has moles. For what a
    person has named, only units that belong to no substance are known.
    """
    return find_unit(text, units_of(analyte))


def units_of(analyte: str) -> tuple[Unit, ...]:
    """The units that are known on a result of this analyte."""
    row = analyte_of(analyte)
    return row.units if row else NEUTRAL
