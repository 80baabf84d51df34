"""Units as letters print them, and the exact conversions between those that convert at all."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from functools import cache, lru_cache

# g/mol: the sums of the standard atomic weights.
HIAA_MOLAR_MASS = Fraction("191.186")  # C10H9NO3
CREATININE_MOLAR_MASS = Fraction("113.12")  # C4H7N3O
# So 1 mg/24 h is 5.2305 µmol/24 h, 1 ng/mL is 5.2305 nmol/L, 1 mg/g is 0.59168 mmol/mol.
_UMOL_PER_MG = 1000 / HIAA_MOLAR_MASS
_MMOL_PER_MOL_PER_MG_PER_G = CREATININE_MOLAR_MASS / HIAA_MOLAR_MASS

_DIGITS = Context(prec=28)


class DoesNotConvert(ValueError):
    """The two units are not of one quantity."""


@dataclass(frozen=True)
class Unit:
    """A unit in which letters give one substance.

    Grams become moles only through a molar mass, so the mass and molar units here are those of
    5-HIAA. Another substance gets rows of its own, also where it is printed alike.
    """

    key: str
    printed: str
    ucum: str
    quantity: str  # units of one quantity convert, units of different ones never do
    scale: Fraction = Fraction(1)  # how many of the first unit of its quantity one of this is

    def __str__(self) -> str:
        return self.printed


@dataclass(frozen=True)
class Quantity:
    """So much of something. Raises ValueError for what is not a finite number."""

    value: Decimal
    unit: Unit

    def __post_init__(self) -> None:
        if not self.value.is_finite():
            raise ValueError("A quantity needs a finite number.")

    def to(self, unit: Unit) -> "Quantity":
        """The same in another unit of its quantity; 28 digits where the factor does not end.

        Raises DoesNotConvert for a unit of another quantity.
        """
        if unit.quantity != self.unit.quantity:
            raise DoesNotConvert(f"{self.unit} does not convert to {unit}.")
        factor = self.unit.scale / unit.scale
        if factor == 1:
            return Quantity(self.value, unit)
        exact = Fraction(self.value) * factor
        return Quantity(_DIGITS.divide(Decimal(exact.numerator), exact.denominator), unit)


PER_DAY = "5-HIAA in a day"
PER_CREATININE = "5-HIAA to creatinine"
CONCENTRATION = "5-HIAA concentration"

UMOL_PER_DAY = Unit("umol/24h", "µmol/24 h", "umol/(24.h)", PER_DAY)
MG_PER_DAY = Unit("mg/24h", "mg/24 h", "mg/(24.h)", PER_DAY, _UMOL_PER_MG)
MMOL_PER_MOL = Unit("mmol/mol", "mmol/mol creatinine", "mmol/mol{creat}", PER_CREATININE)
UMOL_PER_MMOL = Unit("umol/mmol", "µmol/mmol creatinine", "umol/mmol{creat}", PER_CREATININE)
MG_PER_G = Unit(
    "mg/g", "mg/g creatinine", "mg/g{creat}", PER_CREATININE, _MMOL_PER_MOL_PER_MG_PER_G
)
NMOL_PER_L = Unit("nmol/L", "nmol/L", "nmol/L", CONCENTRATION)
UMOL_PER_L = Unit("umol/L", "µmol/L", "umol/L", CONCENTRATION, Fraction(1000))
NG_PER_ML = Unit("ng/mL", "ng/mL", "ng/mL", CONCENTRATION, _UMOL_PER_MG)
UG_PER_L = Unit("ug/L", "µg/L", "ug/L", CONCENTRATION, _UMOL_PER_MG)
PERCENT = Unit("%", "%", "%", "share")
MINUTES = Unit("min", "minutes", "min", "duration")
TIMES_A_DAY = Unit("/d", "a day", "/d", "times a day")
OF_TEN = Unit("0-10", "of 10", "{score}", "score from 0 to 10")

NEUTRAL = (PERCENT, MINUTES, TIMES_A_DAY, OF_TEN)  # of no substance
# fmt: off
#: Those of 5-HIAA, and those of no substance. Other analytes bring theirs along: analytes/.
UNITS = (
    UMOL_PER_DAY, MG_PER_DAY, MMOL_PER_MOL, UMOL_PER_MMOL, MG_PER_G,
    NMOL_PER_L, UMOL_PER_L, NG_PER_ML, UG_PER_L, *NEUTRAL,
)
# fmt: on

#: (pattern, replacement), applied in this order to the text in small letters without blanks.
_SPELLINGS = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"[{}]|\.$", ""),
        (r"μ|mc(?=g|mol)|micro(?=g|mol)", "u"),
        (r"per(?!c)|in(?=24)", "/"),
        (r"/\(?24[.\-]?h(?:rs?|ours?)?\)?|/d(?:ay)?$|^aday$", "/24h"),
        (r"(?<=/24h)urine$", ""),
        (r"(?:(?<=mol)|(?<=/g))(?:of)?cr(?:ea(?:t(?:inine)?)?)?$", ""),
        (r"lit(?:re|er)$", "l"),
        (r"^min(?:ute)?s?$", "min"),
        (r"^percent$", "%"),
        (r"^(?:out)?of10$|^/10$", "0-10"),
        (r"(?<=/1),73", ".73"),
        (r"(?<=1\.73)m\^?2$", "m2"),
        (r"(?:x|×|\*)?10(?:\*|\^|e)?9(?=/)|(?:10)?giga(?=/)|^gpt(?=/l)", "109"),
    )
)


@lru_cache(maxsize=1024)  # a journal prints few units, thousands of times
def plain_spelling(text: str) -> str:
    """One spelling for the printed variants of a unit: umol/24hr, µmol/24 h and umol/day agree."""
    plain = "".join(unicodedata.normalize("NFKC", text).casefold().split())
    for pattern, spelling in _SPELLINGS:
        plain = pattern.sub(spelling, plain)
    return plain


@lru_cache(maxsize=1024)
def read_unit(text: str) -> Unit | None:
    """The unit of 5-HIAA, or of no substance, that a text names; None for any other.

    Creatinine may be left unsaid in a ratio. "umol" alone is none: it may be a day's or a litre's.
    """
    return find_unit(text, UNITS)


def find_unit(text: str, among: Iterable[Unit]) -> Unit | None:
    """The one of these units that a text names, in any usual spelling; None for none of them."""
    plain = plain_spelling(text)
    named = (unit for unit in among if plain in _spellings(unit))
    return next(named, None)


@cache
def _spellings(unit: Unit) -> frozenset[str]:
    names = (unit.key.rpartition(":")[2], unit.printed, unit.ucum)
    return frozenset(plain_spelling(name) for name in names)


def with_unit(figure: str, unit: str) -> str:
    """A number and its unit, joined by blanks that do not break; a percent sign stands close."""
    space = "" if unit in ("", "%") else "\u00a0"
    return f"{figure}{space}{unit}".replace(" ", "\u00a0")
