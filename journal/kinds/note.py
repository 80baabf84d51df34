"""Note: a letter, a telephone call, or an incidental finding that stays open until it is closed."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import PartialDateField
from journal.privacy import ONLY_FOR_ME, WHAT_IT_MEANS
from journal.record import AROUND_A_VISIT, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Event


class Note(Record):
    """One note. Only an incidental finding is open or closed."""

    class Sort(models.TextChoices):
        LETTER = "letter", "A letter"
        CALL = "call", "A telephone call"
        INCIDENTAL = "incidental", "An incidental finding"
        OTHER = "other", "Something else"

    class Closed(models.TextChoices):
        EXPLAINED = "explained", "Explained"
        GONE = "gone", "Gone"

    sort = models.CharField("What it is", max_length=10, choices=Sort.choices, default=Sort.LETTER)
    about = models.CharField("About", max_length=160)
    text = models.TextField("What was written or said", max_length=20_000, blank=True)
    from_whom = models.CharField("From whom", max_length=120, blank=True)
    closed = models.CharField("How it was closed", max_length=9, choices=Closed.choices, blank=True)
    closed_on = PartialDateField("Closed on", null=True, blank=True)
    closed_by = models.CharField("Explained by", max_length=200, blank=True)
    is_private = models.BooleanField(ONLY_FOR_ME, default=False)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(closed="") | models.Q(sort="incidental"),
                name="only_an_incidental_finding_is_closed",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    @property
    def is_open(self) -> bool:
        return self.sort == self.Sort.INCIDENTAL and not self.closed

    def headline(self) -> str:
        return self.about

    def line(self) -> str:
        state = ""
        if self.sort == self.Sort.INCIDENTAL:
            state = self.get_closed_display().lower() if self.closed else "open"
        explained = f" by {self.closed_by}" if self.closed_by and self.closed else ""
        parts = [self.get_sort_display(), self.from_whom, state + explained]
        return ", ".join(part for part in parts if part)

    def facts(self) -> Iterable[Event]:
        state = "" if self.sort != self.Sort.INCIDENTAL else " open" if self.is_open else " closed"
        yield Event(
            source=self.source, when=self.date, label=self.about, kind=f"note {self.sort}{state}"
        )


class NoteForm(RecordForm):
    """What came in, and for an incidental finding how it ended."""

    class Meta:
        model = Note
        fields = (
            "sort", "about", "date", "text", "from_whom", "is_private", "closed", "closed_by",
            "closed_on",
        )  # fmt: skip
        help_texts = {
            "is_private": WHAT_IT_MEANS,
            "about": "In a few words, for example: hydrocele seen on CT",
            "date": "If you only know the month, leave Day empty",
            "closed": "An incidental finding stays open until you close it here.",
        }
        widgets = {"sort": forms.RadioSelect}

    groups = (
        Group(("sort", "about", "date", "text", "from_whom", "is_private")),
        Group(
            ("closed", "closed_by", "closed_on"),
            heading="Close an incidental finding",
            folded=True,
        ),
    )

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("closed") and cleaned.get("sort") != Note.Sort.INCIDENTAL:
            self.add_error(
                "closed",
                ValidationError("Choose “An incidental finding” above, or leave this empty."),
            )
        if not cleaned.get("closed") and (cleaned.get("closed_by") or cleaned.get("closed_on")):
            self.add_error(
                "closed", ValidationError("Choose how it was closed: explained or gone.")
            )
        return cleaned


def offer_closing(note: Note) -> tuple[str, str] | None:
    """An incidental finding that is open can be closed from its page."""
    return ("Close this finding", f"note/{note.pk}/change/#id_closed") if note.is_open else None


KIND = Kind(
    slug="note",
    name="Note",
    plural="Notes",
    icon="note",
    model=Note,
    form=NoteForm,
    what="the note",
    under=AROUND_A_VISIT,
    next_step=offer_closing,
)
