"""Dose: an injection, infusion or other dose that was given, most often in a course."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models

from journal.kinds.treatment import KIND as TREATMENTS
from journal.kinds.treatment import Treatment
from journal.record import HOW_IT_GOES, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.dates import PartialDate
from surveillance.facts import Event


class Dose(Record):
    """One dose."""

    class Site(models.TextChoices):
        LEFT_BUTTOCK = "left_buttock", "LEFT buttock"
        RIGHT_BUTTOCK = "right_buttock", "RIGHT buttock"
        LEFT_THIGH = "left_thigh", "LEFT thigh"
        RIGHT_THIGH = "right_thigh", "RIGHT thigh"
        LEFT_ARM = "left_arm", "LEFT arm"
        RIGHT_ARM = "right_arm", "RIGHT arm"
        BELLY = "belly", "Belly"
        OTHER = "other", "Another place"

    treatment = models.ForeignKey(
        Treatment,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="doses",
        verbose_name="Treatment",
    )
    medicine = models.CharField("Medicine", max_length=120, blank=True)
    dose = models.CharField("Dose given", max_length=80, blank=True)
    site = models.CharField("Where it was given", max_length=13, choices=Site.choices, blank=True)
    given_by = models.CharField("Given by", max_length=120, blank=True)
    batch = models.CharField("Batch number", max_length=40, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        pass

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def headline(self) -> str:
        name = self.medicine or (self.treatment.name if self.treatment else "Dose")
        dose = self.dose or (self.treatment.dose if self.treatment else "")
        return f"{name} {dose}".strip()

    def line(self) -> str:
        parts = [
            self.get_site_display(),
            f"given by {self.given_by}" if self.given_by else "",
        ]
        return ", ".join(part for part in parts if part)

    def facts(self) -> Iterable[Event]:
        yield Event(
            source=self.source,
            when=self.date,
            label=self.headline(),
            kind="dose",
            what=self.treatment.sort if self.treatment else "",
            about=self.treatment.source if self.treatment else None,
        )


class DoseForm(RecordForm):
    """When, of which course, and where on the body."""

    class Meta:
        model = Dose
        fields = (
            "date", "treatment", "site", "medicine", "dose", "given_by", "batch", "note",
        )  # fmt: skip
        help_texts = {
            "date": "If you only know the month, leave Day empty",
            "medicine": "Only where it is no treatment of this journal",
            "dose": "Leave it empty where it was the dose of the treatment",
            "site": "LEFT and RIGHT are your own",
        }

    begins_folded = True
    groups = (
        Group(("date", "treatment", "site")),
        Group(
            ("medicine", "dose", "given_by", "batch", "note"),
            heading="More about it",
            folded=True,
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        field = self.fields["treatment"]
        rows = field.queryset.order_by("-date", "-id")
        field.choices = [("", "None of this journal"), *((row.pk, str(row)) for row in rows)]

    @classmethod
    def starting_values(cls, journal, asked):
        """Today, and the course that it was begun from; else the one that most often goes on."""
        course = TREATMENTS.one(journal, asked.get("treatment", "")) or injected(journal)
        start = {"date": PartialDate.of(journal.today)}
        return start | ({"treatment": course.pk} if course else {})

    def clean(self):
        cleaned = super().clean()
        if not cleaned.get("treatment") and not cleaned.get("medicine") and not self.errors:
            self.add_error(
                "treatment", ValidationError("Choose the treatment, or type the medicine below.")
            )
        return cleaned


def injected(journal) -> Treatment | None:
    """The somatostatin analogue that goes on, the one begun last."""
    rows = TREATMENTS.of(journal).filter(sort=Treatment.Sort.SSA).order_by("-date", "-id")
    return next((row for row in rows if row.is_going_on(journal.today)), None)


KIND = Kind(
    slug="dose",
    name="Injection or dose",
    plural="Injections and doses",
    icon="syringe",
    model=Dose,
    form=DoseForm,
    what="the dose",
    under=HOW_IT_GOES,
)
