"""Scan: a picture that was taken or is booked. What it showed is in its reports."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import PartialDateField
from journal.record import Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Event


class Scan(Record):
    """One scan, booked or done."""

    class Modality(models.TextChoices):
        CT = "ct", "CT"
        MRI = "mri", "MRI"
        PET = "pet", "PET-CT"
        NUCLEAR = "nm", "Nuclear medicine (SPECT or planar)"
        ULTRASOUND = "us", "Ultrasound"
        ECHO = "echo", "Echocardiogram (heart)"
        XRAY = "xray", "X-ray"
        OTHER = "other", "Another scan"

    class Tracer(models.TextChoices):
        DOTA = "ga68-dota", "Ga-68 DOTA peptide"
        FDG = "fdg", "FDG"
        OCTREOTIDE = "in111-octreotide", "In-111 octreotide"
        MIBG = "mibg", "MIBG"
        OTHER = "other", "Another tracer"

    class State(models.TextChoices):
        DONE = "done", "Done"
        BOOKED = "booked", "Booked"

    date = PartialDateField("Date", may_be_future=True)
    modality = models.CharField("Kind of scan", max_length=8, choices=Modality.choices)
    tracer = models.CharField(
        "Tracer, for PET and nuclear medicine", max_length=16, choices=Tracer.choices, blank=True
    )
    regions = models.CharField("Part of the body", max_length=120, blank=True)
    place = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Hospital",
    )
    state = models.CharField(
        "Booked or done", max_length=6, choices=State.choices, default=State.DONE
    )
    compared_with = PartialDateField("The report compares it with a scan of", null=True, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=["done", "booked"]), name="scan_is_booked_or_done"
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def headline(self) -> str:
        name = self.get_modality_display()
        tracer = f" with {self.get_tracer_display()}" if self.tracer else ""
        return f"{name}{tracer}" + (f", {self.regions}" if self.regions else "")

    @property
    def report_state(self) -> str:
        """ "report awaited" or "report in", as its reports tell; nothing for a booked scan."""
        if self.state == self.State.BOOKED:
            return "booked"
        known = getattr(self, "report_is_in", None)
        is_in = self.reports.filter(binned_at=None).exists() if known is None else known
        return "report in" if is_in else "report awaited"

    def line(self) -> str:
        parts = [self.place.name if self.place else "", self.report_state]
        return ", ".join(part for part in parts if part)

    def is_to_come(self, today: date) -> bool:
        return self.state == self.State.BOOKED and super().is_to_come(today)

    def facts(self) -> Iterable[Event]:
        yield Event(
            source=self.source,
            when=self.date,
            label=self.headline(),
            kind=f"scan {self.state}",
            what=f"{self.modality} {self.tracer}".strip(),
        )


class ScanForm(RecordForm):
    """The scan itself; the wording of its report comes next."""

    class Meta:
        model = Scan
        fields = (
            "modality", "date", "state", "place", "tracer", "regions", "compared_with", "note",
        )  # fmt: skip
        labels = {"date": "Date of the scan"}
        help_texts = {
            "date": "If you only know the month, leave Day empty",
            "regions": "For example: chest, abdomen and pelvis. An ultrasound or a booked nuclear "
            "scan counts as one of the kidneys where this names them.",
            "compared_with": "Only if the report says so. It often stands under “Comparison”.",
        }
        widgets = {"modality": forms.RadioSelect, "state": forms.RadioSelect}

    groups = (
        Group(("modality", "date", "state", "place")),
        Group(
            ("tracer", "regions", "compared_with", "note"),
            heading="More about the scan",
            folded=True,
        ),
    )

    @classmethod
    def starting_values(cls, journal, asked):
        """A scan that the plan asks for begins with its kind; one of the kidneys says so."""
        about = {"regions": "kidneys"} if asked.get("of") == "kidneys" else {}
        return cls.chosen(asked, "modality", "tracer", "state") | about

    def clean(self):
        cleaned = super().clean()
        when, state = cleaned.get("date"), cleaned.get("state")
        if when and state == Scan.State.DONE and when.first > self.today:
            self.add_error(
                "date",
                ValidationError(
                    f"{when.long()} is still to come. Choose “Booked”, or mend the date."
                ),
            )
        return cleaned


def offer_wording(scan: Scan) -> tuple[str, str] | None:
    """After a scan that was done: type what its report says."""
    if scan.state != Scan.State.DONE:
        return None
    return "Add the words of its report", f"report/add/?scan={scan.pk}"


def with_report_state(rows: models.QuerySet[Scan]) -> models.QuerySet[Scan]:
    """Whether a report is in, in the same query."""
    reports = Scan._meta.get_field("reports").related_model
    kept = reports._default_manager.filter(scan=models.OuterRef("pk"), binned_at=None)
    return rows.annotate(report_is_in=models.Exists(kept))


def reports_of(scan: Scan) -> list[tuple[str, str, models.QuerySet[models.Model]]]:
    """The reports of a scan, for its page."""
    reports = scan.reports.filter(binned_at=None).select_related("scan").order_by("date", "id")
    return [("What its reports say", "report", reports)]


KIND = Kind(
    slug="scan",
    name="Scan",
    plural="Scans",
    icon="scan",
    model=Scan,
    form=ScanForm,
    what="the scan",
    next_step=offer_wording,
    leads_on=True,
    related=reports_of,
    with_more=with_report_state,
)
