"""Procedure: an operation, a stent or nephrostomy, a biopsy, an endoscopy, as the letter tells."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models

from journal import offered
from journal.fields import NumberOf, PartialDateField, WordsField, WrittenField, written_or_none
from journal.formfields import WordsFormField
from journal.record import Kind, Record
from journal.recordform import Group, RecordForm
from surveillance import named
from surveillance.facts import Event, Passage, Side
from surveillance.plausibility import Doubt, Offer

# An endoscopy of which nothing more is said is not told to be a colonoscopy.
_SAID = {"endoscopy": "Endoscopy"}


class Procedure(Record):
    """One procedure. The side of a stent or nephrostomy is always said in words."""

    class Sort(models.TextChoices):
        BOWEL = "bowel", "Operation on the bowel"
        OPERATION = "operation", "Another operation"
        LIVER = "liver", "Treatment of the liver (embolisation, ablation)"
        STENT_PLACED = "stent placed", "Ureteric stent placed"
        STENT_CHANGED = "stent changed", "Ureteric stent changed"
        STENT_REMOVED = "stent removed", "Ureteric stent removed"
        NEPHROSTOMY_PLACED = "nephrostomy placed", "Nephrostomy placed"
        NEPHROSTOMY_CHANGED = "nephrostomy changed", "Nephrostomy changed"
        NEPHROSTOMY_REMOVED = "nephrostomy removed", "Nephrostomy removed"
        BIOPSY = "biopsy", "Biopsy"
        ENDOSCOPY = "endoscopy", "Endoscopy or colonoscopy"
        OTHER = "other", "Other"

    class OnSide(models.TextChoices):
        LEFT = "left", "LEFT"
        RIGHT = "right", "RIGHT"
        BOTH = "both", "LEFT and RIGHT"
        NOT_SAID = "not_said", "The letter does not say"

    class Checked(models.TextChoices):
        YES = "yes", "Yes"
        NO = "no", "No"
        NOT_SAID = "not_said", "Not said"

    sort = models.CharField("Kind of procedure", max_length=19, choices=Sort.choices)
    what = models.CharField("What was done", max_length=200, blank=True)
    side = models.CharField("Side", max_length=8, choices=OnSide.choices, blank=True)
    change_due = PartialDateField(
        "Change it by, as told", null=True, blank=True, may_be_future=True
    )
    who = models.CharField("Who did it", max_length=120, blank=True)
    place = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Hospital",
    )
    words = WordsField("The words of the letter about it", max_length=8000, blank=True)
    tumours_found = WrittenField("Number of tumours found")
    tumours_found_number = NumberOf("tumours_found")
    whole_bowel = models.CharField(
        "Was the whole bowel checked?", max_length=8, choices=Checked.choices, blank=True
    )
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=~(
                    models.Q(sort__startswith="stent") | models.Q(sort__startswith="nephrostomy")
                )
                | ~models.Q(side=""),
                name="stent_or_nephrostomy_has_its_side_in_words",
            ),
            models.CheckConstraint(
                condition=models.Q(tumours_found_number__isnull=True)
                | models.Q(tumours_found_number__gte=0),
                name="procedure_tumours_found_are_a_count",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    @property
    def is_drain(self) -> bool:
        """Whether it is about a stent or a nephrostomy."""
        return self.sort.startswith(("stent", "nephrostomy"))

    def headline(self) -> str:
        name = self.what or self.get_sort_display()
        side = "" if self.side in ("", self.OnSide.NOT_SAID) else self.get_side_display()
        if self.is_drain and not side:
            side = "side not said"
        return ", ".join(part for part in (name, side) if part)

    def line(self) -> str:
        parts = [
            self.get_sort_display() if self.what else "",
            self.who,
            self.place.name if self.place else "",
            f"change by {self.change_due.long()}, as told" if self.change_due else "",
            self.found(),
        ]
        return ", ".join(part for part in parts if part)

    def found(self) -> str:
        """ "tumours found: 2, whole bowel checked: yes"; empty where no letter says it."""
        parts = [f"tumours found: {self.tumours_found}"] if self.tumours_found else []
        if self.sort == self.Sort.BOWEL and self.whole_bowel:
            parts.append(f"whole bowel checked: {self.get_whole_bowel_display().lower()}")
        return ", ".join(parts)

    def quotation(self) -> str:
        return self.words

    def same_entry(self, other: "Procedure") -> bool:
        return (self.sort, self.side) == (other.sort, other.side)

    def sides(self) -> tuple[Side | None, ...]:
        """Which kidneys it is about; of "LEFT and RIGHT" both, of one not said neither."""
        if self.side == self.OnSide.BOTH:
            return (Side.LEFT, Side.RIGHT)
        return ({"left": Side.LEFT, "right": Side.RIGHT}.get(self.side),)

    def facts(self) -> Iterable[Event | Passage]:
        for side in self.sides():
            yield Event(
                source=self.source,
                when=self.date,
                label=self.what or _SAID.get(self.sort) or self.get_sort_display(),
                kind="procedure",
                what=self.sort,
                side=side,
                due=self.change_due,
            )
        if self.words:
            yield Passage(
                source=self.source,
                when=self.date,
                text=self.words,
                modality="procedure",
                label=self.headline(),
                place=self.place.name if self.place else "",
            )


class ProcedureForm(RecordForm):
    """What was done, when, on which side, and the words of the letter."""

    class Meta:
        model = Procedure
        fields = (
            "sort", "date", "what", "side", "who", "place", "words", "change_due",
            "tumours_found", "whole_bowel", "note",
        )  # fmt: skip
        field_classes = {"words": WordsFormField}
        labels = {"date": "Date"}
        help_texts = {
            "date": "If you only know the month or year, leave the rest empty",
            "what": "For example: 62 cm of ileum removed with the mesenteric mass",
            "side": "LEFT means your own left. A stent or nephrostomy always has a side.",
            "words": "Copy it word for word",
            "change_due": "Only a date that somebody told you",
            "tumours_found": "As the surgeon or the pathologist counted them",
        }

    groups = (
        Group(("sort", "date", "what", "side", "who", "place", "words")),
        Group(("change_due",), heading="A stent or nephrostomy", folded=True),
        Group(("tumours_found", "whole_bowel"), heading="An operation on the bowel", folded=True),
        Group(("note",), heading="More about it", folded=True),
    )

    nothing_chosen = {"sort": "Choose", "side": "No side", "whole_bowel": "Choose"}

    @classmethod
    def starting_values(cls, journal, asked):
        """What the plan asks for, or what the line of the background says it was begun from."""
        about = {"what": "Colonoscopy"} if asked.get("of") == "colonoscopy" else {}
        return cls.chosen(asked, "sort") | about | offered.start(journal, "procedure", asked)

    def clean(self):
        cleaned = super().clean()
        is_drain = cleaned.get("sort", "").startswith(("stent", "nephrostomy"))
        if is_drain and not cleaned.get("side"):
            self.add_error(
                "side",
                ValidationError("Choose LEFT or RIGHT, or that the letter does not say."),
            )
        found = written_or_none(cleaned.get("tumours_found", ""))
        if found and found.number != found.number.to_integral_value():
            self.add_error("tumours_found", ValidationError("Type a whole number, for example 2."))
        return cleaned

    def own_doubts(self) -> Iterable[Doubt | None]:
        yield self._other_side()
        if self.cleaned_data["side"] in (Procedure.OnSide.LEFT, Procedure.OnSide.RIGHT):
            (side,) = self.instance.sides()
            yield named.side_in_words("side", side, self.cleaned_data["words"])
        when, due = self.cleaned_data["date"], self.cleaned_data.get("change_due")
        if due and due.last < when.first:
            yield Doubt(
                "changed_before_it_was_placed",
                "change_due",
                f"Change it by {due.long()}: that is before {when.long()}. Check both dates.",
                keep="The letter gives both dates",
            )

    def _other_side(self) -> Doubt | None:
        """A stent that is changed or removed on the one side, where only the other has one."""
        what, _, act = self.cleaned_data["sort"].partition(" ")
        side = self.cleaned_data["side"]
        other = {"left": "right", "right": "left"}.get(side)
        if act not in ("changed", "removed") or other is None:
            return None
        placed = self.others().filter(
            sort__in=[f"{what} placed", f"{what} changed"], date__lte=self.cleaned_data["date"]
        )
        if placed.filter(side__in=[side, "both", "not_said"]).exists():
            return None
        if not placed.filter(side=other).exists():
            return None
        mine, theirs = side.upper(), other.upper()
        return Doubt(
            "other_side_has_it",
            "side",
            f"You chose {mine}. This journal tells of one on the {theirs} only. "
            "Look at the letter again. Which side is it?",
            (Offer(f"It is {theirs}", "side", other),),
            keep=f"It is {mine}",
        )


def specimens_of(procedure: Procedure) -> list[tuple[str, str, models.QuerySet[models.Model]]]:
    """What pathology says of what it removed, for its page."""
    rows = procedure.specimens.filter(binned_at=None).select_related("procedure", "place")
    return [("What pathology says", "pathology", rows.order_by("date", "id"))]


KIND = Kind(
    slug="procedure",
    name="Operation or procedure",
    plural="Operations and procedures",
    icon="scalpel",
    model=Procedure,
    form=ProcedureForm,
    what="the procedure",
    related=specimens_of,
)
