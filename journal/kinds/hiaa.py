"""5-HIAA: one result of one letter, with the specimen, unit and limit printed on that letter."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import NumberOf, WrittenField, written_or_none
from journal.record import Kind, Record, with_unit
from journal.recordform import Group, RecordForm
from surveillance import contradictions, plausibility
from surveillance.analytes import HIAA, Specimen
from surveillance.facts import Reading
from surveillance.plausibility import Doubt

OTHER_UNIT = "other"
UNITS = (*((unit.key, unit.printed) for unit in HIAA.units), (OTHER_UNIT, "Another unit"))


class Hiaa(Record):
    """A 5-HIAA result. Nothing in it is ever converted between specimens."""

    class Rules(models.TextChoices):
        FOLLOWED = "followed", "Followed"
        NOT_FOLLOWED = "not_followed", "Not followed"
        NOT_SURE = "not_sure", "Not sure"

    class Complete(models.TextChoices):
        YES = "yes", "Yes, nothing was missed"
        NO = "no", "No, some was missed"
        NOT_SURE = "not_sure", "Not sure"

    value = WrittenField("Result", blank=False, unit="unit")
    value_number = NumberOf("value")
    unit = models.CharField("Unit", max_length=12, choices=UNITS, default="umol/24h")
    other_unit = models.CharField("The unit, as the letter prints it", max_length=30, blank=True)
    upper_limit = WrittenField("Upper limit on the letter", unit="unit")
    upper_limit_number = NumberOf("upper_limit")
    specimen = models.CharField(
        "Sample",
        max_length=20,
        choices=[(s.value, s.label) for s in HIAA.specimens],
        default=Specimen.URINE_24H.value,
    )
    laboratory = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Laboratory",
    )
    food_rules = models.CharField(
        "Food rules before the test", max_length=12, choices=Rules.choices, default=Rules.NOT_SURE
    )
    complete = models.CharField(
        "Was the whole 24 hours collected?", max_length=8, choices=Complete.choices, blank=True
    )
    time_of_day = models.CharField("Time of day, for a blood sample", max_length=20, blank=True)
    medicines = models.CharField("Medicines and supplements taken then", max_length=300, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(value_number__gte=0), name="hiaa_value_is_not_negative"
            ),
            models.CheckConstraint(
                condition=~models.Q(unit=OTHER_UNIT) | ~models.Q(other_unit=""),
                name="hiaa_other_unit_is_named",
            ),
        )

    def __str__(self) -> str:
        return self.headline()

    def unit_shown(self, name: str) -> str:
        return self.other_unit if self.unit == OTHER_UNIT else self.get_unit_display()

    def analyte_key(self) -> str:
        return HIAA.key

    def headline(self) -> str:
        return with_unit(self.value, self.unit_shown("unit"))

    def line(self) -> str:
        limit = with_unit(self.upper_limit, "") if self.upper_limit else ""
        parts = [
            self.get_specimen_display(),
            f"upper limit on the letter {limit}" if limit else "no limit given",
            self.laboratory.name if self.laboratory else "",
        ]
        return ", ".join(part for part in parts if part)

    def same_entry(self, other: "Hiaa") -> bool:
        mine, theirs = written_or_none(self.value), written_or_none(other.value)
        numbers = (mine.number, theirs.number) if mine and theirs else (0, 1)
        return numbers[0] == numbers[1] and self.specimen == other.specimen

    def facts(self) -> Iterable[Reading]:
        written = written_or_none(self.value)
        if written:
            yield Reading(
                source=self.source,
                when=self.date,
                analyte=HIAA.key,
                written=written,
                unit=self.unit_shown("unit"),
                specimen=self.specimen,
                upper_limit=written_or_none(self.upper_limit),
                place=self.laboratory.name if self.laboratory else "",
                tags=(f"food rules {self.get_food_rules_display().lower()}",),
            )


class HiaaForm(RecordForm):
    """Five small facts from one letter; the rest may be added."""

    class Meta:
        model = Hiaa
        fields = (
            "value", "unit", "other_unit", "upper_limit", "date", "specimen", "food_rules",
            "laboratory", "complete", "time_of_day", "medicines",
        )  # fmt: skip
        labels = {"value": "Result on the letter", "date": "Date of the sample"}
        help_texts = {
            "value": "Copy it exactly, for example 58 or <5",
            "date": "If you only know the month, leave Day empty",
            "medicines": "As you would tell the laboratory. Keep taking what was prescribed.",
        }
        widgets = {"specimen": forms.RadioSelect, "food_rules": forms.RadioSelect}

    groups = (
        Group((("value", "unit"), "upper_limit", "date", "specimen", "laboratory", "food_rules")),
        Group(
            ("other_unit", "complete", "time_of_day", "medicines"),
            heading="More from the letter",
            folded=True,
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # A telephone's number pad has no "<".
        self.fields["value"].widget.attrs |= {"inputmode": "text", "size": "10"}

    @classmethod
    def starting_values(cls, journal, asked):
        """A new result most often comes from the same laboratory as the last one."""
        last = Hiaa.newest_of(journal)
        if last is None:
            return {}
        return {
            "unit": last.unit,
            "other_unit": last.other_unit,
            "specimen": last.specimen,
            "laboratory": last.laboratory,
        }

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("unit") == OTHER_UNIT and not cleaned.get("other_unit"):
            self.add_error("other_unit", ValidationError("Type the unit as the letter prints it."))
        return cleaned

    def own_doubts(self) -> Iterable[Doubt | None]:
        written = written_or_none(self.cleaned_data["value"])
        unit = self.instance.unit_shown("unit")
        specimen = self.cleaned_data["specimen"]
        yield contradictions.unit_of_specimen(HIAA, specimen, unit)
        last = self.neighbour(specimen=self.cleaned_data["specimen"])
        if last and written:
            yield plausibility.out_of_step(
                "value",
                written,
                unit=unit,
                previous=written_or_none(last.value),
                previous_unit=last.unit_shown("unit"),
                previous_when=last.date,
            )


KIND = Kind(
    slug="hiaa",
    name="5-HIAA result",
    plural="5-HIAA results",
    icon="flask",
    model=Hiaa,
    form=HiaaForm,
    what="the sample",
)
