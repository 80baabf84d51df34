"""The background of a journal: who it is about, and whom to ring. One form, not a kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from django.db import models

from journal import offered
from journal.fields import PartialDateField
from journal.formfields import WholeNumberField
from journal.kinds.pathology import KIND as PATHOLOGY
from journal.kinds.pathology import Pathology
from journal.kinds.procedure import KIND as PROCEDURES
from journal.kinds.procedure import Procedure
from journal.kinds.treatment import KIND as TREATMENTS
from journal.record import Detail, Kept, Kind
from journal.recordform import Group, RecordForm
from surveillance.analytes import CREATININE, HIAA, NT_PROBNP, Analyte

if TYPE_CHECKING:
    from journal.models import Journal

#: What is typed here beside the records: told apart from what is drawn from them.
OWN_WORDS = {
    "diagnosis": "Diagnosis, in your own words",
    "operations": "Operations, in your own words",
    "treatment": "Treatment now, in your own words",
}
COUNT_AT_MOST = 60  # a day; more than that is a slip of the finger


def _unit(label: str, analyte: Analyte) -> models.CharField:
    """The unit that a new result begins with where there is no earlier one."""
    units = [(unit.printed, unit.printed) for unit in analyte.units]
    return models.CharField(label, max_length=30, choices=units, blank=True)


class Background(Kept):
    """What stays the same from visit to visit; all of it may be left empty but the name."""

    journal = models.OneToOneField(
        "journal.Journal", models.CASCADE, editable=False, related_name="+"
    )
    name = models.CharField("Name", max_length=120)
    born = PartialDateField("Date of birth", null=True, blank=True)
    hospital_number = models.CharField("Hospital number", max_length=40, blank=True)
    national_number = models.CharField(
        "National number", max_length=40, blank=True, help_text="For example your NHS number"
    )
    diagnosis = models.TextField(
        "Diagnosis", max_length=4000, blank=True, help_text="As your letters put it, with the year"
    )
    operations = models.TextField("Operations", max_length=4000, blank=True, help_text="One a line")
    treatment = models.TextField(
        "Treatment now",
        max_length=4000,
        blank=True,
        help_text="Name, dose and how often, one a line",
    )
    allergies = models.TextField("Allergies", max_length=2000, blank=True)
    conditions = models.TextField(
        "Other conditions", max_length=4000, blank=True, help_text="One a line"
    )
    usual_bowel_movements = models.PositiveSmallIntegerField(
        "Usual bowel movements a day",
        null=True,
        blank=True,
        help_text="What is usual for you. Later counts are shown beside it.",
    )
    clinic_name = models.CharField(
        "Your team", max_length=120, blank=True, help_text="For example: NET clinic, City Hospital"
    )
    clinic_telephone = models.CharField("Team telephone", max_length=40, blank=True)
    nurse_name = models.CharField("Specialist nurse", max_length=120, blank=True)
    nurse_telephone = models.CharField("Nurse telephone", max_length=40, blank=True)
    doctor_name = models.CharField("Family doctor (GP)", max_length=120, blank=True)
    doctor_telephone = models.CharField("Family doctor telephone", max_length=40, blank=True)
    out_of_hours_telephone = models.CharField(
        "Number for nights and weekends", max_length=40, blank=True
    )
    kin_name = models.CharField("Next of kin", max_length=120, blank=True)
    kin_telephone = models.CharField("Next of kin telephone", max_length=40, blank=True)
    unit_of_5_hiaa = _unit("5-HIAA", HIAA)
    unit_of_creatinine = _unit("Creatinine", CREATININE)
    unit_of_nt_probnp = _unit("NT-proBNP", NT_PROBNP)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(usual_bowel_movements__isnull=True)
                | models.Q(usual_bowel_movements__lte=COUNT_AT_MOST),
                name="usual_bowel_movements_are_a_count",
            ),
        )

    def __str__(self) -> str:
        return self.name

    def headline(self) -> str:
        return "Background"

    def details(self) -> Iterator[Detail]:
        for detail in super().details():
            yield replace(detail, label=OWN_WORDS.get(detail.field, detail.label))

    def telephones(self) -> list[tuple[str, str]]:
        """Whom to ring: (name, telephone) pairs, those that were typed, in the order to try."""
        pairs = (
            (self.nurse_name or "Specialist nurse", self.nurse_telephone),
            (self.clinic_name or "Your team", self.clinic_telephone),
            ("Nights and weekends", self.out_of_hours_telephone),
            (self.doctor_name or "Family doctor (GP)", self.doctor_telephone),
        )
        return [(name, telephone) for name, telephone in pairs if telephone]


class BackgroundForm(RecordForm):
    """The background form."""

    class Meta:
        model = Background
        fields = (
            "name", "born", "hospital_number", "national_number", "diagnosis", "operations",
            "treatment", "conditions", "allergies", "usual_bowel_movements", "clinic_name",
            "clinic_telephone", "nurse_name", "nurse_telephone", "doctor_name", "doctor_telephone",
            "out_of_hours_telephone", "kin_name", "kin_telephone", "unit_of_5_hiaa",
            "unit_of_creatinine", "unit_of_nt_probnp",
        )  # fmt: skip
        labels = OWN_WORDS
        help_texts = {
            "diagnosis": "As your letters put it, with the year, where no record says it",
            "operations": "One a line, where no record says it",
            "treatment": "Name, dose and how often, one a line, where no record says it",
        }

    groups = (
        Group(("name", "born", "hospital_number", "national_number")),
        Group(("conditions", "allergies"), heading="What your records do not say"),
        Group(("diagnosis", "operations", "treatment"), heading="In your own words"),
        Group(("usual_bowel_movements",), heading="What is usual for you"),
        Group(
            (
                ("clinic_name", "clinic_telephone"),
                ("nurse_name", "nurse_telephone"),
                ("doctor_name", "doctor_telephone"),
                "out_of_hours_telephone",
                ("kin_name", "kin_telephone"),
            ),
            heading="Whom to ring",
        ),
        Group(
            ("unit_of_5_hiaa", "unit_of_creatinine", "unit_of_nt_probnp"),
            heading="Units that your letters print",
            folded=True,
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        usual = self.fields["usual_bowel_movements"]
        self.fields["usual_bowel_movements"] = WholeNumberField(
            label=usual.label, help_text=usual.help_text, most=COUNT_AT_MOST
        )
        for name in ("conditions", "allergies", *OWN_WORDS):
            self.fields[name].widget.attrs["rows"] = 4


# ---- what the records say, and what was typed before there were any ------------------------------


@dataclass(frozen=True)
class Recorded:
    """One record in a line: what it says, and when that was."""

    row: Any
    text: str
    when: str  # "16 February 2026", "since September 2024"
    when_on_paper: str


@dataclass(frozen=True)
class Part:
    """Diagnosis, operations or treatment: from the records, and what is offered as records."""

    label: str
    kind: Kind
    adds: str  # what the link to a new record says
    rows: tuple[Recorded, ...]
    offered: tuple[offered.Line, ...]


def parts(journal: Journal, about: Background) -> tuple[Part, ...]:
    """The three that have records, in the order in which a letter tells them."""
    specimens = list(PATHOLOGY.of(journal).order_by("date", "id"))
    procedures = list(PROCEDURES.of(journal).order_by("-date", "-id"))
    treatments = list(TREATMENTS.of(journal).order_by("-date", "-id"))
    everything = [*specimens, *procedures, *treatments]
    found = (
        ("Diagnosis", PATHOLOGY, "Add a specimen of pathology", _diagnosis(specimens)),
        ("Operations", PROCEDURES, "Add an operation or procedure", _operations(procedures)),
        (
            "Treatment now",
            TREATMENTS,
            "Add a treatment",
            [row for row in treatments if row.is_going_on(journal.today)],
        ),
    )
    return tuple(
        Part(
            label,
            kind,
            adds,
            tuple(_recorded(row, since=kind is TREATMENTS) for row in rows),
            offered.not_yet_records(offered.lines(journal, about, kind.slug), everything),
        )
        for label, kind, adds, rows in found
    )


def _recorded(row: Any, *, since: bool) -> Recorded:
    word = "since " if since else ""
    return Recorded(row, row.headline(), f"{word}{row.date.long()}", f"{word}{row.date.paper()}")


def _diagnosis(specimens: Iterable[Pathology]) -> list[Pathology]:
    """Primaries, then deposits and fibrosis, each sort oldest first."""
    order = {sort: number for number, sort in enumerate(Pathology.Sort.values)}
    said = (row for row in specimens if row.sort != Pathology.Sort.OTHER)
    return sorted(said, key=lambda row: order[row.sort])


def _operations(procedures: Iterable[Procedure]) -> Iterator[Procedure]:
    """Newest first; of the stents and of the nephrostomies of one side only the newest word."""
    seen = set()
    for row in procedures:
        drain = (row.sort.split()[0], row.side)
        if row.is_drain and drain in seen:
            continue
        if row.is_drain:
            seen.add(drain)
        yield row


PAPER_LABELS = {"Treatment now": "Treatment"}  # its column is narrow


def lines_for_paper(journal: Journal) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Diagnosis, operations, treatment now and other conditions, each as (label, what it is).

    The records come first, then what was typed before and is no record yet; what says nothing is
    left out. What matters most of each comes first: the first sheet has room for a few of each.
    """
    about = journal.about
    told = []
    for part in parts(journal, about):
        if part.kind is PATHOLOGY:
            said = list(_specimens_on_paper([one.row for one in part.rows]))
        else:
            rows = sorted(part.rows, key=lambda one: _weight(one.row))
            said = [f"{one.text}, {one.when_on_paper}" for one in rows]
        label = PAPER_LABELS.get(part.label, part.label)
        told.append((label, (*said, *(line.text for line in part.offered))))
    told.append(("Also", tuple(filter(None, map(str.strip, about.conditions.splitlines())))))
    return tuple((label, texts) for label, texts in told if texts)


def _specimens_on_paper(rows: Iterable[Pathology]) -> Iterator[str]:
    """ "Primary tumour, ileum: Grade 1 (WHO 2010), Ki-67 1 %, 2011", each alike told once.

    Primaries come first, and of the others those that have a grade.
    """
    ordered = sorted(rows, key=lambda row: (row.sort != Pathology.Sort.PRIMARY, not row.grade))
    counted = Counter(map(_specimen_on_paper, ordered))
    for said, count in counted.items():
        yield f"{said} ({count} specimens)" if count > 1 else said


def _specimen_on_paper(row: Pathology) -> str:
    """Where it was, its grade and Ki-67, each as written, and the year of its date."""
    ki67 = row.ki67 if row.ki67.casefold().startswith("ki") else f"Ki-67 {row.ki67}"
    told = (row.grade, ki67 if row.ki67 else "", str(row.date.year))
    name = ", ".join(filter(None, (row.get_sort_display(), row.site)))
    return f"{name}: {', '.join(filter(None, told))}"


def _weight(row: Any) -> int:
    """Operations before endoscopies, and injections before vitamins: the order of their sorts."""
    return list(type(row).Sort.values).index(row.sort)
