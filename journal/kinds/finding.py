"""Finding: what a person follows through the years, under a name of their own."""

from collections.abc import Iterable
from typing import Any

from django.db import models

from journal.record import FROM_A_LETTER, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Event
from surveillance.plausibility import Doubt
from surveillance.wording.vocabulary import FINDINGS


class Finding(Record):
    """One thing that reports tell of. Its words are those of the reports, kept as mentions."""

    class OnSide(models.TextChoices):
        LEFT = "left", "LEFT"
        RIGHT = "right", "RIGHT"
        BOTH = "both", "LEFT and RIGHT"

    name = models.CharField("What you call it", max_length=80)
    about = models.CharField(
        "What reports call it", max_length=32, choices=list(FINDINGS.items()), blank=True
    )
    side = models.CharField("Side", max_length=5, choices=OnSide.choices, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(condition=~models.Q(name=""), name="finding_is_named"),
        )

    def __str__(self) -> str:
        return self.headline()

    def headline(self) -> str:
        return f"{self.name}, {self.get_side_display()}" if self.side else self.name

    def line(self) -> str:
        return self.get_about_display() if self.about else ""

    def same_entry(self, other: "Finding") -> bool:
        return (self.name.casefold(), self.side) == (other.name.casefold(), other.side)

    def stays(self, undoes: Any) -> bool:
        """One that other phrases mean by now stays, when the phrases it began with are undone."""
        made = undoes.changes.values_list("row", flat=True)
        return self.mentions.filter(binned_at=None).exclude(pk__in=list(made)).exists()

    def facts(self) -> Iterable[Event]:
        yield Event(source=self.source, when=self.date, label=self.headline(), kind="finding")


class FindingForm(RecordForm):
    """Its name, what reports call it, and its side."""

    class Meta:
        model = Finding
        fields = ("name", "date", "about", "side", "note")
        labels = {"date": "First seen"}
        help_texts = {
            "name": "In your own words, for example: tissue round the aorta",
            "date": "The first report that tells of it. The year will do.",
            "about": "The journal then offers the phrases that may mean it.",
            "side": "LEFT means your own left.",
        }

    nothing_chosen = {"about": "Something else", "side": "No side"}
    groups = (
        Group(("name", "date", "about", "side")),
        Group(("note",), heading="More about it", folded=True),
    )

    def own_doubts(self) -> Iterable[Doubt | None]:
        """Two findings of one name would be hard to tell apart."""
        name, side = self.cleaned_data["name"].casefold(), self.cleaned_data["side"]
        other = {"left": "right", "right": "left"}.get(side)
        if not self.instance._state.adding and other:
            its = self.instance.mentions.filter(binned_at=None, side=other)
            if its.exists():
                yield Doubt(
                    "phrases_of_the_other_side",
                    "side",
                    f"Confirmed phrases of it are about {other.upper()}. "
                    f"You chose {side.upper()}. Look at the reports again.",
                    keep=f"It is {side.upper()}",
                )
        for row in self.others():
            if (row.name.casefold(), row.side) == (name, side):
                yield Doubt(
                    "same_name",
                    "name",
                    f"You follow “{row.headline()}” already. Is this another one?",
                    keep="Yes, it is another one",
                )
                return


def open_history(finding: Finding) -> tuple[str, str]:
    """After a finding is saved, and on its page: its wording through the years."""
    return "See its words through the years", f"findings/{finding.pk}/"


KIND = Kind(
    slug="finding",
    name="Finding to follow",
    plural="Findings followed",
    icon="eye",
    model=Finding,
    form=FindingForm,
    what="the first report of it",
    under=FROM_A_LETTER,
    next_step=open_history,
)
