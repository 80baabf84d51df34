"""Dose: an injection, infusion or other dose that was given, most often in a course."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models

from journal.kinds.treatment import KIND as TREATMENTS
from journal.kinds.treatment import Treatment
from journal.record import HOW_IT_GOES, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.dates import PartialDate, days_between
from surveillance.facts import Event
from surveillance.plausibility import Doubt

NEAR_DAYS = 7  # a second dose of one course within fewer is asked about; this journal's choice


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
        named = ((row.pk, f"{row} (in the bin)" if row.binned_at else str(row)) for row in rows)
        field.choices = [("", "None of this journal"), *named]

    @classmethod
    def starting_values(cls, journal, asked):
        """Today, and the course that it was begun from; else the one that most often goes on."""
        course = TREATMENTS.one(journal, asked.get("treatment", "")) or injected(journal)
        start = {"date": PartialDate.of(journal.today)}
        return start | ({"treatment": course.pk} if course else {})

    def clean(self):
        cleaned = super().clean()
        if course := cleaned.get("treatment"):
            cleaned |= self._as_the_course_says(course, cleaned)
        elif not cleaned.get("medicine") and not self.errors:
            self.add_error(
                "treatment", ValidationError("Choose the treatment, or type the medicine below.")
            )
        return cleaned

    def _as_the_course_says(self, course: Treatment, cleaned) -> dict[str, str]:
        """Name and dose of the course at that time: it may be changed, or erased, later.

        What an earlier course said gives way when another one is chosen.
        """
        before = self.initial.get("treatment")
        was = TREATMENTS.one(self.journal, before) if before and before != course.pk else None
        return {
            name: told if (told := cleaned.get(name)) and told != getattr(was, of, "") else said
            for name, of, said in (("medicine", "name", course.name), ("dose", "dose", course.dose))
        }

    def own_doubts(self) -> Iterable[Doubt | None]:
        when, course = self.cleaned_data["date"], self.cleaned_data.get("treatment")
        if course is None:
            return
        yield self._outside(course, when)
        last = self.neighbour(treatment=course)
        days = abs(days_between(last.date, when)) if last else NEAR_DAYS
        if 0 < days < NEAR_DAYS:
            yield Doubt(
                "dose_near_another",
                "date",
                f"You have {last.headline()} {last.date.on_or_in()}, {counted(days)} away. "
                "Is this another one?",
                keep="It is another one",
            )

    def _outside(self, course: Treatment, when: PartialDate) -> Doubt | None:
        """A dose that lies before its course or after it."""
        is_before = when.last < course.date.first
        is_after = course.until is not None and when.first > course.until.last
        if not is_before and not is_after:
            return None
        return Doubt(
            "dose_outside_its_course",
            "date",
            f"{course.headline()} {'began' if is_before else 'stopped'} "
            f"{(course.date if is_before else course.until).on_or_in()}. "
            f"Check the date of the dose, {when.long()}.",
            keep="Both dates are right",
        )


def counted(days: int) -> str:
    """ "1 day", "3 days"."""
    return "1 day" if days == 1 else f"{days} days"


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
