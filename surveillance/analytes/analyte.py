"""What an analyte is: one thing that makes a series, and the ways in which letters give it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from surveillance.quantities import Unit


class Specimen(StrEnum):
    """What was sent to the laboratory. Nothing is compared or converted between two of these."""

    URINE_24H = "urine-24h"
    URINE_SPOT = "urine-spot"
    PLASMA = "plasma"
    SERUM = "serum"
    BLOOD_UNSPECIFIED = "blood-unspecified"
    STOOL = "stool"

    @property
    def label(self) -> str:
        return _SPECIMEN_LABELS[self]


_SPECIMEN_LABELS = {
    Specimen.URINE_24H: "24-hour urine",
    Specimen.URINE_SPOT: "One-off (spot) urine",
    Specimen.PLASMA: "Plasma",
    Specimen.SERUM: "Serum",
    Specimen.BLOOD_UNSPECIFIED: "Blood, not said which",
    Specimen.STOOL: "Stool",
}


class Group(StrEnum):
    """Where an analyte stands in menus; the order is theirs."""

    HORMONES = "Hormones and tumour markers"
    KIDNEYS = "Kidneys"
    LIVER = "Liver"
    BLOOD = "Blood count and inflammation"
    NUTRITION = "Vitamins and digestion"
    BODY = "Weight and blood pressure"
    OWN = "Your own"
    RENOGRAM = "Renogram"
    SIZES = "Sizes in reports"
    SYMPTOMS = "Symptoms"

    @property
    def is_of_results(self) -> bool:
        """Whether its analytes come as results of a letter, and not by a kind of their own."""
        return self not in (Group.RENOGRAM, Group.SIZES, Group.SYMPTOMS)


class Watched(StrEnum):
    """Which way the rules look: three results in a row, each higher (or lower) than the last.

    It is no verdict. Where a plain comparison tells little, neither way is looked at.
    """

    HIGHER = "higher"
    LOWER = "lower"
    NEITHER = "neither"


@dataclass(frozen=True)
class Form:
    """A way in which letters give an analyte. `loinc` is None where no source confirmed a code."""

    unit: Unit
    specimen: Specimen | None = None
    loinc: str | None = None
    method: str = ""  # the equation of an eGFR, which has a code of its own


@dataclass(frozen=True)
class Analyte:
    """One thing that makes a series."""

    key: str
    name: str
    forms: tuple[Form, ...]
    group: Group
    watched: Watched = Watched.NEITHER
    is_sided: bool = False  # has a LEFT and a RIGHT
    needs_same_method: bool = False  # compared only where `Reading.method` agrees
    is_alone_without_method: bool = False  # and where none is said, with nothing
    # A living body keeps it within a few times its limits: ten times as much is a slip of hand.
    is_held_close: bool = False

    @cached_property
    def specimens(self) -> tuple[Specimen, ...]:
        """Those it is measured in; none where nothing is sampled, or letters seldom say which."""
        return tuple(dict.fromkeys(form.specimen for form in self.forms if form.specimen))

    @property
    def has_several_specimens(self) -> bool:
        """Whether the sample must be asked for, since it tells two series apart."""
        return len(self.specimens) > 1

    @cached_property
    def units(self) -> tuple[Unit, ...]:
        return tuple(dict.fromkeys(form.unit for form in self.forms))

    def units_in(self, specimen: Specimen | None) -> tuple[Unit, ...]:
        """The units that letters print for one specimen."""
        return tuple(form.unit for form in self.forms if form.specimen == specimen)

    def loinc(self, specimen: Specimen | None, unit: Unit, method: str = "") -> str | None:
        """The LOINC code of one specimen and unit, or None where none was confirmed."""
        wanted = (specimen, unit, " ".join(method.casefold().split()))
        for form in self.forms:
            if (form.specimen, form.unit, form.method.casefold()) == wanted:
                return form.loinc
        return None
