"""Result: any blood, urine or other result of a letter, with the unit and limits printed there."""

from collections.abc import Iterable, Iterator

from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import NumberOf, WrittenField, written_or_none
from journal.record import Kind, Record, with_unit
from journal.recordform import Group, RecordForm
from surveillance import contradictions, named, plausibility
from surveillance.analytes import (
    ANALYTES,
    CHROMOGRANIN_A,
    HIAA,
    Analyte,
    Specimen,
    analyte_of,
    unit_of,
    units_of,
)
from surveillance.analytes import Group as Of
from surveillance.facts import Reading
from surveillance.numbers import Written
from surveillance.plausibility import Doubt

OWN = "own"
NO_UNIT_PRINTED = ("inr",)
ENDS = ("lower", "upper")
#: What letters give that has no kind of its own, in the order of the menus.
OFFERED: tuple[Analyte, ...] = tuple(
    analyte for analyte in ANALYTES if analyte.group.is_of_results and analyte is not HIAA
)
CHOICES = [
    *(
        (group.value, [(one.key, one.name) for one in OFFERED if one.group is group])
        for group in Of
        if any(one.group is group for one in OFFERED)
    ),
    (Of.OWN.value, [(OWN, "Something else")]),
]


class Result(Record):
    """One result. Nothing in it is ever converted between specimens or kits."""

    analyte = models.CharField("What was measured", max_length=20, choices=CHOICES)
    own_name = models.CharField("Its name, as the letter prints it", max_length=60, blank=True)
    value = WrittenField("Result", blank=False, unit="unit")
    value_number = NumberOf("value")
    unit = models.CharField("Unit, as the letter prints it", max_length=30, blank=True)
    lower_limit = WrittenField("Lower limit on the letter", unit="unit")
    lower_limit_number = NumberOf("lower_limit")
    upper_limit = WrittenField("Upper limit on the letter", unit="unit")
    upper_limit_number = NumberOf("upper_limit")
    laboratory = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Laboratory",
    )
    specimen = models.CharField(
        "Sample", max_length=20, choices=[(s.value, s.label) for s in Specimen], blank=True
    )
    method = models.CharField("Kit or equation, as printed", max_length=80, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(value_number__gte=0), name="result_value_is_not_negative"
            ),
            models.CheckConstraint(
                condition=~models.Q(analyte=OWN) | ~models.Q(own_name=""),
                name="result_of_something_else_is_named",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    @property
    def row(self) -> Analyte | None:
        """Its row of the analytes; None for one that the person has named."""
        return None if self.analyte == OWN else analyte_of(self.analyte)

    @property
    def name(self) -> str:
        return self.row.name if self.row else self.own_name

    @property
    def series_name(self) -> str:
        """What it makes a series of; what is only named like a measure of the journal is not it."""
        if self.row:
            return self.row.key
        called = named.is_called(self.own_name)
        if called is None:
            return self.own_name
        if not called.is_alone_without_method:
            return f"{self.own_name} (own)"
        laboratory = self.laboratory.name if self.laboratory else ""
        kit = self.method or laboratory or f"{self.pk}"[-6:]
        return f"{self.own_name} (own), {kit}"

    def analyte_key(self) -> str:
        return "" if self.analyte == OWN else self.analyte

    def unit_shown(self, name: str) -> str:
        known = unit_of(self.analyte_key(), self.unit)
        return known.printed if known else self.unit

    def headline(self) -> str:
        unit = self.unit_shown("unit")
        return f"{self.name} {with_unit(self.value, '' if unit == self.name else unit)}"

    def limits(self) -> str:
        """ "limits on the letter 3.5 to 5.3", as far as it prints them."""
        low, high = (
            written.figure if (written := written_or_none(text)) else ""
            for text in (self.lower_limit, self.upper_limit)
        )
        if low and high:
            return f"limits on the letter {low} to {high}"
        if low or high:
            return f"{'upper' if high else 'lower'} limit on the letter {high or low}"
        return "no limit given"

    def line(self) -> str:
        laboratory = self.laboratory.name if self.laboratory else ""
        parts = (self.get_specimen_display(), self.limits(), self.method, laboratory)
        return ", ".join(part for part in parts if part)

    def same_entry(self, other: "Result") -> bool:
        mine, theirs = written_or_none(self.value), written_or_none(other.value)
        same_number = bool(mine and theirs and mine.number == theirs.number)
        return same_number and self.series_name == other.series_name

    def facts(self) -> Iterator[Reading]:
        written = written_or_none(self.value)
        if not written:
            return
        laboratory = self.laboratory.name if self.laboratory else ""
        # Of chromogranin A, where no kit is printed, the laboratory tells one kit from another.
        from_laboratory = laboratory if self.analyte == CHROMOGRANIN_A.key else ""
        yield Reading(
            source=self.source,
            when=self.date,
            analyte=self.series_name,
            written=written,
            unit=self.unit or self._only_unit(),
            specimen=self._specimen(),
            lower_limit=written_or_none(self.lower_limit),
            upper_limit=written_or_none(self.upper_limit),
            place=laboratory,
            method=self.method or from_laboratory,
        )

    def _only_unit(self) -> str:
        """INR is a ratio: letters print it with no unit."""
        return self.row.units[0].printed if self.analyte in NO_UNIT_PRINTED else ""

    def _specimen(self) -> str:
        """The sample; one that is not said is the only one that there can be, if there is one."""
        only = self.row.specimens if self.row else ()
        return self.specimen or (only[0].value if len(only) == 1 else "")


class ResultForm(RecordForm):
    """One number of one letter; the rest may be added."""

    class Meta:
        model = Result
        fields = (
            "analyte", "own_name", "value", "unit", "lower_limit", "upper_limit", "date",
            "laboratory", "specimen", "method", "note",
        )  # fmt: skip
        labels = {"value": "Result on the letter", "date": "Date of the sample"}
        help_texts = {
            "own_name": "Only for something else",
            "value": "Copy it exactly, for example 72 or <5",
            "unit": "For example: µmol/L",
            "date": "If you only know the month, leave Day empty",
            "specimen": "Only for chromogranin A and for something else",
            "method": "Chromogranin A of two kits is never laid side by side. "
            "For an eGFR: the equation.",
        }

    begins_folded = True
    nothing_chosen = {"analyte": "Choose"}
    groups = (
        Group(
            (
                "analyte",
                ("value", "unit"),
                ("lower_limit", "upper_limit"),
                "date",
                "laboratory",
            )
        ),
        Group(
            ("own_name", "specimen", "method", "note"), heading="More from the letter", folded=True
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # What the last letter said of sample and kit stands open: nothing is taken over unseen.
        self.begins_folded = not (self.initial.get("specimen") or self.initial.get("method"))
        for name in ("value", "lower_limit", "upper_limit"):
            # A telephone's number pad has no "<".
            self.fields[name].widget.attrs |= {"inputmode": "text", "size": "10"}

    @classmethod
    def starting_values(cls, journal, asked):
        """The analyte that was asked for, in the unit and of the laboratory of its last result."""
        key = asked.get("analyte", "")
        if key not in {one.key for one in OFFERED}:
            last = Result.newest_of(journal)
            return {"date": last.date, "laboratory": last.laboratory} if last else {}
        rows = Result._default_manager.filter(journal=journal, binned_at=None, analyte=key)
        last = rows.select_related("laboratory").order_by("-date", "-id").first()
        if last is None:
            return {"analyte": key, "unit": usual_unit(journal, key)}
        same = ("unit", "method", "laboratory")
        same += ("specimen",) if named.asks_for_sample(last.row) else ()
        return {"analyte": key} | {name: getattr(last, name) for name in same}

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("analyte") == OWN and not cleaned.get("own_name"):
            told = "Type what was measured, as the letter prints it."
            self.add_error("own_name", ValidationError(told))
        if cleaned.get("analyte") not in (OWN, None) and (typed := cleaned.get("own_name")):
            if named.is_called(typed) is analyte_of(cleaned["analyte"]):
                cleaned["own_name"] = ""  # it says once more what was chosen
            else:
                told = "This name is for “Something else” only. Choose that, or leave it empty."
                self.add_error("own_name", ValidationError(told))
        has_units = cleaned.get("analyte") not in (OWN, *NO_UNIT_PRINTED, None)
        if has_units and not cleaned.get("unit") and "unit" not in self.errors:
            self.add_error("unit", ValidationError("Type the unit as the letter prints it."))
        return cleaned

    def doubts(self) -> list[Doubt]:
        key = self.instance.analyte_key()
        return [named.with_printed_units(doubt, key) for doubt in super().doubts()]

    def own_doubts(self) -> Iterable[Doubt | None]:
        analyte, said = self.instance.row, self.cleaned_data
        yield named.unit_not_known(self.instance.analyte_key(), self.instance.name, said["unit"])
        if analyte is None:
            yield named.own_name_is_known("own_name", said["own_name"], OFFERED)
        if analyte and analyte.specimens and said["specimen"]:
            yield contradictions.unit_of_specimen(analyte, said["specimen"], said["unit"])
        limits = {end: written_or_none(said[f"{end}_limit"]) for end in ENDS}
        yield named.limits_crossed(**limits)
        laboratory = said["laboratory"].name if said["laboratory"] else ""
        yield named.kit_not_said(analyte, method=said["method"], laboratory=laboratory)
        written = written_or_none(said["value"])
        same = {name: said[name] for name in ("analyte", "own_name")}
        last = self.neighbour(**same, specimen=said["specimen"])
        far = named.far_from_limits("value", written, **limits, analyte=analyte)
        yield self._out_of_step(written, last) or far
        is_sampled = said["specimen"] or named.asks_for_sample(analyte)
        if last is None and is_sampled and (other := self.neighbour(**same)):
            yield named.sample_parts(other.name, said["specimen"], other.specimen)

    def _out_of_step(self, written: Written | None, last: Result | None) -> Doubt | None:
        if not last or not written:
            return None
        return plausibility.out_of_step(
            "value",
            written,
            unit=self.instance.unit_shown("unit"),
            previous=written_or_none(last.value),
            previous_unit=last.unit_shown("unit"),
            previous_when=last.date,
            of=self.instance.analyte_key(),
        )


def usual_unit(journal, key: str) -> str:
    """The unit that the person prefers for typing, else the first that letters print."""
    preferred = getattr(journal.about, f"unit_of_{key.replace('-', '_')}", "")
    known = () if key in NO_UNIT_PRINTED else units_of(key)
    return preferred or (known[0].printed if known else "")


KIND = Kind(
    slug="result",
    name="Blood or other result",
    plural="Blood and other results",
    icon="drop",
    model=Result,
    form=ResultForm,
    what="the sample",
    shares_a_card=True,
)
