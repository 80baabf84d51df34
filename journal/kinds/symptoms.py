"""Symptoms: how one day or one week was. Counts a day and scores of 0 to 10; blank is not 0."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.formfields import WholeNumberField
from journal.record import HOW_IT_GOES, Detail, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.analytes import analyte_of
from surveillance.dates import PartialDate
from surveillance.facts import Reading
from surveillance.numbers import read_number

COUNTS = ("bowel_movements", "flushes")
SCORES = (
    "pain_abdomen", "pain_left_side", "pain_right_side", "pain_back", "pain_elsewhere",
    "fatigue", "wheeze", "breathlessness", "nausea", "sleep", "appetite",
)  # fmt: skip
OWN = ("own_1", "own_2", "own_3")
COUNT_AT_MOST = 60  # a day; more than that is a slip of the finger


def count(name: str, **kwargs) -> models.PositiveSmallIntegerField:
    return models.PositiveSmallIntegerField(name, null=True, blank=True, **kwargs)


def in_words(name: str, number: int) -> str:
    """ "4 a day" for a count, "6 of 10" for a score."""
    return f"{number}\u00a0a\u00a0day" if name in COUNTS else f"{number}\u00a0of\u00a010"


def at_most(field: str, most: int) -> models.CheckConstraint:
    empty_or_within = models.Q(**{f"{field}__isnull": True}) | models.Q(**{f"{field}__lte": most})
    return models.CheckConstraint(condition=empty_or_within, name=f"symptoms_{field}_within_{most}")


class Symptoms(Record):
    """One day, or the days of one week taken together, beginning on `date`."""

    class Span(models.TextChoices):
        DAY = "day", "One day"
        WEEK = "week", "A week, as an average day"

    span = models.CharField("How long", max_length=4, choices=Span.choices, default=Span.DAY)
    bowel_movements = count("Bowel movements")
    flushes = count("Flushes")
    pain_abdomen = count("Pain in the belly")
    pain_left_side = count("Pain in the LEFT side or flank")
    pain_right_side = count("Pain in the RIGHT side or flank")
    pain_back = count("Pain in the back")
    pain_elsewhere = count("Pain elsewhere")
    pain_where = models.CharField("Where else the pain is", max_length=80, blank=True)
    fatigue = count("Tiredness")
    wheeze = count("Wheeze")
    breathlessness = count("Breathlessness")
    nausea = count("Feeling sick")
    sleep = count("Trouble sleeping")
    appetite = count("Loss of appetite")
    own_1_name = models.CharField("Own symptom", max_length=60, blank=True)
    own_1 = count("Own symptom, 0 to 10")
    own_2_name = models.CharField("Second own symptom", max_length=60, blank=True)
    own_2 = count("Second own symptom, 0 to 10")
    own_3_name = models.CharField("Third own symptom", max_length=60, blank=True)
    own_3 = count("Third own symptom, 0 to 10")
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            *(at_most(name, COUNT_AT_MOST) for name in COUNTS),
            *(at_most(name, 10) for name in (*SCORES, *OWN)),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def scores(self) -> list[tuple[str, str, int]]:
        """What was filled in: (field, name, number). Blank is left out, 0 is not."""
        filled = []
        for name in (*COUNTS, *SCORES, *OWN):
            number = getattr(self, name)
            if number is not None:
                label = getattr(self, f"{name}_name", "") or self._meta.get_field(name).verbose_name
                filled.append((name, label, number))
        return filled

    def headline(self) -> str:
        told = [f"{label} {in_words(name, number)}" for name, label, number in self.scores()]
        more = f" and {len(told) - 3} more" if len(told) > 3 else ""
        return (", ".join(told[:3]) + more) or "Note on how it was"

    def line(self) -> str:
        span = "a week, as an average day" if self.span == self.Span.WEEK else ""
        return ", ".join(
            part for part in (span, self.note.splitlines()[0] if self.note else "") if part
        )

    def details(self):
        names = {f"{own}_name" for own in OWN}
        for detail in super().details():
            if detail.field in names:
                continue
            if detail.field in (*COUNTS, *SCORES, *OWN):
                own = getattr(self, f"{detail.field}_name", "")
                words = in_words(detail.field, getattr(self, detail.field))
                yield Detail(own or detail.label, words, field=detail.field)
            else:
                yield detail

    def same_entry(self, other: "Symptoms") -> bool:
        return self.span == other.span

    def facts(self) -> Iterable[Reading]:
        for name, label, number in self.scores():
            yield Reading(
                source=self.source,
                when=self.date,
                analyte=_own(label) if name in OWN else name.replace("_", "-"),
                written=read_number(str(number)),
                unit="a day" if name in COUNTS else "of 10",
                tags=(self.span,),
            )


def _own(label: str) -> str:
    """An own symptom as a series: one that is named like a measure of the journal is not that."""
    return f"{label} (own)" if analyte_of(label) else label


class SymptomsForm(RecordForm):
    """One screen. Only what is filled in is kept: blank is not 0."""

    class Meta:
        model = Symptoms
        fields = (
            "date", "span", *COUNTS, *SCORES[:5], "pain_where", *SCORES[5:],
            "own_1_name", "own_1", "own_2_name", "own_2", "own_3_name", "own_3", "note",
        )  # fmt: skip
        labels = {"date": "Which day, or first day of the week"}
        widgets = {"span": forms.RadioSelect}

    groups = (
        Group(("date", "span")),
        Group((("bowel_movements", "flushes"),), heading="Counts in one day", compact=True),
        Group(
            (
                ("fatigue", "pain_abdomen"),
                ("pain_left_side", "pain_right_side"),
                ("wheeze", "breathlessness"),
                ("nausea", "appetite"),
                ("sleep", "pain_back"),
                ("pain_elsewhere", "pain_where"),
            ),
            heading="From 0 (none) to 10 (the most you can imagine)",
            compact=True,
        ),
        Group(
            (("own_1_name", "own_1"), ("own_2_name", "own_2"), ("own_3_name", "own_3")),
            heading="Symptoms of your own",
            folded=True,
        ),
        Group(("note",)),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        usual = self.journal.about.usual_bowel_movements
        if usual is not None:
            self.fields["bowel_movements"].help_text = f"Usual for you: {usual}"
        for name in (*COUNTS, *SCORES, *OWN):
            most = COUNT_AT_MOST if name in COUNTS else 10
            self.fields[name] = WholeNumberField(
                label=self.fields[name].label,
                help_text=self.fields[name].help_text,
                most=most,
            )

    @classmethod
    def starting_values(cls, journal, asked):
        """Today; and own symptoms keep their names, so that they make one series."""
        last = Symptoms.newest_of(journal)
        names = {f"{own}_name": getattr(last, f"{own}_name") for own in OWN} if last else {}
        return names | {"date": PartialDate.of(journal.today)}

    def clean(self):
        cleaned = super().clean()
        for own in OWN:
            if cleaned.get(own) is not None and not cleaned.get(f"{own}_name"):
                self.add_error(
                    f"{own}_name", ValidationError("Name the symptom, for example: itch.")
                )
        filled = any(cleaned.get(name) is not None for name in (*COUNTS, *SCORES, *OWN))
        if not filled and not cleaned.get("note") and not self.errors:
            raise ValidationError("Fill in at least one number, or write a note.")
        return cleaned


KIND = Kind(
    slug="symptoms",
    name="How I feel",
    plural="Symptoms",
    icon="heart",
    model=Symptoms,
    form=SymptomsForm,
    what="this entry",
    under=HOW_IT_GOES,
)
