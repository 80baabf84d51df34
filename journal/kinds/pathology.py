"""Pathology: one specimen, with its grade as written. Several primaries are ordinary here."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models

from journal import offered
from journal.fields import NumberOf, WordsField, WrittenField, written_or_none
from journal.formfields import WordsFormField
from journal.kinds.procedure import KIND as PROCEDURES
from journal.kinds.procedure import Procedure
from journal.record import Kind, Record
from journal.recordform import Group, RecordForm
from surveillance import contradictions
from surveillance.facts import Passage
from surveillance.plausibility import Doubt

OFFERED = 40  # procedures, and specimens, to choose from


class Pathology(Record):
    """One specimen. Grade and Ki-67 are its own: there is none of the person as a whole."""

    class Sort(models.TextChoices):
        PRIMARY = "primary", "Primary tumour"
        NODE = "node", "Lymph node"
        LIVER = "liver", "Liver deposit"
        MESENTERIC = "mesenteric", "Mesenteric deposit"
        PERITONEUM = "peritoneum", "Peritoneal deposit"
        FIBROSIS = "fibrosis", "Fibrosis without tumour"
        OTHER = "other", "Other"

    sort = models.CharField("What it is", max_length=10, choices=Sort.choices)
    site = models.CharField("Where it was", max_length=120, blank=True)
    procedure = models.ForeignKey(
        Procedure,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="specimens",
        verbose_name="Removed in",
    )
    grade = models.CharField("Grade, as written", max_length=60, blank=True)
    ki67 = models.CharField("Ki-67, as written", max_length=40, blank=True)
    size = models.CharField("Size, as written", max_length=60, blank=True)
    number = WrittenField("Number of tumours in it")
    number_number = NumberOf("number")
    margins = models.CharField("Margins, as written", max_length=120, blank=True)
    words = WordsField("The words of the report", max_length=20_000, blank=True)
    comes_from = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="deposits",
        verbose_name="Thought to come from",
    )
    place = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Laboratory or hospital",
    )
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(comes_from__isnull=True) | ~models.Q(comes_from=models.F("id")),
                name="specimen_does_not_come_from_itself",
            ),
            models.CheckConstraint(
                condition=models.Q(number_number__isnull=True) | models.Q(number_number__gte=0),
                name="specimen_number_of_tumours_is_a_count",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def headline(self) -> str:
        name = self.get_sort_display() + (f", {self.site}" if self.site else "")
        return f"{name}: {self.grade}" if self.grade else name

    def line(self) -> str:
        parts = [
            f"Ki-67 {self.ki67}" if self.ki67 else "",
            self.size,
            f"tumours in it: {self.number}" if self.number else "",
            f"margins {self.margins}" if self.margins else "",
            self.place.name if self.place else "",
        ]
        return ", ".join(part for part in parts if part)

    def quotation(self) -> str:
        return self.words

    def same_entry(self, other: "Pathology") -> bool:
        return (self.sort, self.site) == (other.sort, other.site)

    def facts(self) -> Iterable[Passage]:
        if self.words:
            yield Passage(
                source=self.source,
                when=self.date,
                text=self.words,
                modality="pathology",
                label=f"Pathology: {self.headline()}",
                place=self.place.name if self.place else "",
            )


class PathologyForm(RecordForm):
    """One specimen of a pathology report, in its own words."""

    class Meta:
        model = Pathology
        fields = (
            "sort", "site", "date", "grade", "ki67", "size", "procedure", "words", "comes_from",
            "number", "margins", "place", "note",
        )  # fmt: skip
        field_classes = {"words": WordsFormField}
        labels = {"date": "Date of the report"}
        help_texts = {
            "site": "For example: ileum, 40 cm from the valve",
            "grade": "As written, for example: grade 1 (WHO 2010)",
            "ki67": "As written, for example: 1.5 % or <2 %",
            "size": "As written, for example: 12 x 9 mm",
            "words": "Copy it word for word",
            "comes_from": "Only if a report or your team says so",
            "date": "If you only know the month or year, leave the rest empty",
        }

    nothing_chosen = {"sort": "Choose"}
    groups = (
        Group(("sort", "site", "date", ("grade", "ki67"), "size", "procedure", "words")),
        Group(
            ("comes_from", "number", "margins", "place", "note"),
            heading="More from the report",
            folded=True,
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._offer_newest("procedure", nothing="No procedure in this journal")
        others = self.fields["comes_from"].queryset
        self.fields["comes_from"].queryset = others.exclude(pk=self.instance.pk)
        self._offer_newest("comes_from", nothing="Not said")

    def _offer_newest(self, name: str, *, nothing: str) -> None:
        """List the newest rows, and the chosen one whatever its age."""
        field = self.fields[name]
        newest = list(field.queryset.filter(binned_at=None).order_by("-date", "-id")[:OFFERED])
        chosen = self.initial.get(name)
        if chosen and chosen not in {row.pk for row in newest}:
            newest += field.queryset.filter(pk=chosen)
        field.choices = [("", nothing), *((row.pk, _named(row)) for row in newest)]

    @classmethod
    def starting_values(cls, journal, asked):
        """A specimen begun from its procedure belongs to it, and most often is of its days."""
        procedure = PROCEDURES.one(journal, asked.get("procedure", ""))
        begun = {"procedure": procedure.pk, "date": procedure.date} if procedure else {}
        return begun | offered.start(journal, "pathology", asked)

    def clean(self):
        cleaned = super().clean()
        number = written_or_none(cleaned.get("number", ""))
        if number and number.number != number.number.to_integral_value():
            self.add_error("number", ValidationError("Type a whole number, for example 2."))
        origin = cleaned.get("comes_from")
        if origin and self._leads_back_here(origin):
            told = "That specimen is thought to come from this one. Choose another one."
            self.add_error("comes_from", ValidationError(told))
        return cleaned

    def own_doubts(self) -> Iterable[Doubt | None]:
        grade, ki67 = self.cleaned_data["grade"], self.cleaned_data["ki67"]
        yield contradictions.grade_below_its_ki67(grade, ki67)

    def _leads_back_here(self, origin: Pathology) -> bool:
        """Whether the chain of what came from what would run in a ring; asked in one query."""
        came_from = dict(KIND.everything_of(self.instance.journal).values_list("pk", "comes_from"))
        seen, key = set(), origin.pk
        while key is not None and key not in seen:
            if key == self.instance.pk:
                return True
            seen.add(key)
            key = came_from.get(key)
        return False


def _named(row: Record) -> str:
    return f"{row} (in the bin)" if row.binned_at else str(row)


def deposits_of(specimen: Pathology) -> list[tuple[str, str, models.QuerySet[Pathology]]]:
    """The specimens that are thought to come from this one, for its page."""
    rows = specimen.deposits.filter(binned_at=None).select_related("procedure", "place")
    return [("Thought to come from it", "pathology", rows.order_by("date", "id"))]


KIND = Kind(
    slug="pathology",
    name="Pathology",
    plural="Pathology",
    icon="slide",
    model=Pathology,
    form=PathologyForm,
    what="the pathology report",
    related=deposits_of,
)
