"""Treatment: a course as it was told, from one date to another, or going on still."""

from collections.abc import Iterable
from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone

from journal import offered
from journal.fields import PartialDateField
from journal.kinds.check import KIND as CHECKS
from journal.record import HOW_IT_GOES, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Course, Every
from surveillance.plausibility import Doubt

MANY_AT_ONCE = ("supplement", "other")  # of these a person may well take several


class Treatment(Record):
    """One course. Its dose and interval are words, as told: none is proposed or worked out."""

    class Sort(models.TextChoices):
        SSA = "ssa", "Somatostatin analogue"
        PRRT = "prrt", "PRRT"
        TELOTRISTAT = "telotristat", "Telotristat"
        TARGETED = "targeted", "Targeted medicine"
        CHEMOTHERAPY = "chemotherapy", "Chemotherapy"
        PPI = "ppi", "Acid blocker (PPI)"
        ENZYMES = "enzymes", "Pancreatic enzymes"
        SUPPLEMENT = "supplement", "Vitamin or supplement"
        OTHER = "other", "Other"

    sort = models.CharField("Kind of treatment", max_length=12, choices=Sort.choices)
    name = models.CharField("Name", max_length=120)
    dose = models.CharField("Dose, as told", max_length=80, blank=True)
    interval = models.CharField("How often, as told", max_length=80, blank=True)
    until = PartialDateField("To", null=True, blank=True)
    stopped_because = models.CharField("Why it stopped", max_length=200, blank=True)
    told_by = models.CharField("Who prescribed it", max_length=120, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(condition=~models.Q(name=""), name="treatment_is_named"),
            models.CheckConstraint(
                condition=models.Q(stopped_because="") | models.Q(until__isnull=False),
                name="treatment_that_stopped_has_its_last_day",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, from {self.date.long()}"

    def headline(self) -> str:
        dose = f"{self.name} {self.dose}".strip()
        return ", ".join(part for part in (dose, self.interval) if part)

    def line(self) -> str:
        to = f"to {self.until.long()}" if self.until else "going on"
        parts = [self.get_sort_display(), to, self.stopped_because]
        return ", ".join(part for part in parts if part)

    def is_going_on(self, today: date) -> bool:
        """Whether it has begun and was not stopped; one that stops this month still goes on."""
        return self.date.first <= today and (self.until is None or self.until.last > today)

    def same_entry(self, other: "Treatment") -> bool:
        return self.name.casefold() == other.name.casefold()

    def facts(self) -> Iterable[Course]:
        yield Course(
            source=self.source,
            when_from=self.date,
            when_to=self.until,
            label=self.headline(),
            kind=self.sort,
            name=self.name,
            stop_typed=self.stop_typed,
        )

    @property
    def stop_typed(self) -> date | None:
        """The day on which its last day was first typed; as `with_stop_typed` read it."""
        at = getattr(self, "stop_typed_at", None)
        return timezone.localtime(at).date() if at and self.until else None


class TreatmentForm(RecordForm):
    """What, from when, and as it was told."""

    class Meta:
        model = Treatment
        fields = (
            "sort", "name", "dose", "interval", "date", "until", "stopped_because", "told_by",
            "note",
        )  # fmt: skip
        labels = {"date": "From"}
        help_texts = {
            "name": "As the label says it, for example: lanreotide",
            "dose": "For example: 120 mg",
            "interval": "For example: every 28 days",
            "date": "If you only know the year, type only that. If not even the year: the first "
            "one in which you know that you had it.",
            "until": "Leave it empty while it goes on",
        }
        widgets = {"sort": forms.RadioSelect}

    groups = (
        Group(("sort", "name", ("dose", "interval"), "date")),
        Group(("until", "stopped_because"), heading="If it has stopped", folded=True),
        Group(("told_by", "note"), heading="More about it", folded=True),
    )

    @classmethod
    def starting_values(cls, journal, asked):
        """What the line of the background says that it was begun from."""
        return offered.start(journal, "treatment", asked)

    def clean(self):
        cleaned = super().clean()
        begun, until = cleaned.get("date"), cleaned.get("until")
        if begun and until and until.last < begun.first:
            self.add_error(
                "until", ValidationError(f"{until.long()} is before {begun.long()}. Check both.")
            )
        if cleaned.get("stopped_because") and not until and "until" not in self.errors:
            self.add_error("until", ValidationError("Enter when it stopped. The year will do."))
        return cleaned

    def own_doubts(self) -> Iterable[Doubt | None]:
        """Two courses of one kind most often are one that was changed: has the first stopped?"""
        if self.cleaned_data.get("until") or self.cleaned_data["sort"] in MANY_AT_ONCE:
            return
        begun = self.cleaned_data["date"]
        for row in self.others().filter(sort=self.cleaned_data["sort"], until=None):
            if row.date.first <= begun.last:
                yield Doubt(
                    "another_goes_on",
                    "until",
                    f"{row.headline()} goes on since {row.date.long()}. "
                    "If it has stopped, enter its last day there, so that it is not told as going "
                    "on.",
                    keep="Both go on",
                )


def doses_of(treatment: Treatment) -> list[tuple[str, str, models.QuerySet[models.Model]]]:
    """The doses given in a course, for its page."""
    given = treatment.doses.filter(binned_at=None).select_related("treatment")
    return [("Doses given", "dose", given.order_by("-date", "-id"))]


def offer_next(treatment: Treatment) -> tuple[str, str] | None:
    """Of a course that goes on: plan its injections, where none are planned; or add a dose."""
    if treatment.until:
        return None
    if treatment.sort == Treatment.Sort.SSA and not _injections_are_planned(treatment):
        every = Every.read(treatment.interval)
        often = f"&every_number={every.number}&every_period={every.period}" if every else ""
        return "Put the injections on the plan", f"check/add/?what=injection{often}"
    return "Add a dose given", f"dose/add/?treatment={treatment.pk}"


def _injections_are_planned(treatment: Treatment) -> bool:
    checks = CHECKS.of(treatment.journal)
    return checks.filter(what="injection", ended=None).exists()


def with_stop_typed(rows: models.QuerySet[Treatment]) -> models.QuerySet[Treatment]:
    """When its last day was first typed, in the same query: a stop may be told years later."""
    versions = Treatment.history.model._default_manager
    stopped = versions.filter(id=models.OuterRef("pk"), until__isnull=False)
    first = stopped.order_by("history_date").values("history_date")[:1]
    return rows.annotate(stop_typed_at=models.Subquery(first))


KIND = Kind(
    slug="treatment",
    name="Treatment",
    plural="Treatments",
    icon="pill",
    model=Treatment,
    form=TreatmentForm,
    what="the treatment",
    under=HOW_IT_GOES,
    next_step=offer_next,
    related=doses_of,
    with_more=with_stop_typed,
)
