"""Appointment: a visit that is booked or was kept; the last one is the journal's clock."""

from collections.abc import Iterable

from django import forms
from django.db import models

from journal.fields import PartialDateField
from journal.partform import PartForm
from journal.record import AROUND_A_VISIT, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Event


class Appointment(Record):
    """One appointment. A past clinic or telephone one is a visit unless it did not happen."""

    class Sort(models.TextChoices):
        CLINIC = "clinic", "Clinic"
        TELEPHONE = "telephone", "Telephone or video"
        MDT = "mdt", "Team meeting (MDT)"
        SCAN = "scan", "Scan"
        INJECTION = "injection", "Injection"
        OPERATION = "operation", "Operation"
        OTHER = "other", "Other"

    class Happened(models.TextChoices):
        YES = "yes", "Yes"
        NO = "no", "No"

    date = PartialDateField("Date", may_be_future=True)
    time = models.CharField("Time", max_length=20, blank=True)
    sort = models.CharField("Kind", max_length=10, choices=Sort.choices, default=Sort.CLINIC)
    with_whom = models.CharField("With whom", max_length=120, blank=True)
    place = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Where",
    )
    happened = models.CharField(
        "Did it happen?", max_length=3, choices=Happened.choices, blank=True
    )
    said = models.TextField("What was said", max_length=4000, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(happened__in=["", "yes", "no"]),
                name="appointment_happened_is_yes_no_or_open",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def headline(self) -> str:
        who = f" with {self.with_whom}" if self.with_whom else ""
        return f"{self.get_sort_display()}{who}"

    def line(self) -> str:
        parts = [
            f"at {self.time}" if self.time else "",
            self.place.name if self.place else "",
            "did not happen" if self.happened == self.Happened.NO else "",
        ]
        return ", ".join(part for part in parts if part)

    def is_to_come(self, today: date) -> bool:
        return not self.happened and super().is_to_come(today)

    def facts(self) -> Iterable[Event]:
        yield Event(
            source=self.source,
            when=self.date,
            label=self.headline(),
            kind="appointment missed" if self.happened == "no" else "appointment",
            what=self.sort,
        )


class AppointmentForm(RecordForm):
    """When, what, with whom, where."""

    class Meta:
        model = Appointment
        fields = (
            "date", "time", "sort", "with_whom", "place", "happened", "said", "note",
        )  # fmt: skip
        help_texts = {
            "time": "For example 10:40",
            "date": "If you only know the month, leave Day empty",
            "happened": "Leave open if it is still to come. A past visit counts unless you say No.",
        }
        widgets = {"sort": forms.RadioSelect}

    groups = (
        Group(("date", "time", "sort", "with_whom", "place")),
        Group(("happened", "said", "note"), heading="More about it", folded=True),
    )

    @classmethod
    def starting_values(cls, journal, asked):
        """One that the plan asks for begins with its kind."""
        return cls.chosen(asked, "sort")


class SaidForm(PartForm, AppointmentForm):
    """After a visit: whether it happened, and what else was said."""

    shown = ("said", "happened")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["said"].label = "What else was said"
        self.fields["said"].help_text = "Plans, dates, names. Leave it empty if nothing else was."
        self.fields["happened"].required = True
        self.fields["happened"].help_text = ""


VISITS = (Appointment.Sort.CLINIC, Appointment.Sort.TELEPHONE)


def offer_telling(appointment: Appointment) -> tuple[str, str] | None:
    """After a visit that is over: what was said there."""
    is_over = appointment.date.last < appointment.journal.today
    if appointment.sort in VISITS and is_over and not appointment.happened:
        return "Write down what was said", f"raise/after/?visit={appointment.pk}"
    return None


KIND = Kind(
    slug="appointment",
    name="Appointment",
    plural="Appointments",
    icon="calendar",
    model=Appointment,
    form=AppointmentForm,
    what="the appointment",
    under=AROUND_A_VISIT,
    next_step=offer_telling,
)
