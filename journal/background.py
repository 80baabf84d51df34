"""The background of a journal: who it is about, and whom to ring. One form, not a kind."""

from __future__ import annotations

from django.db import models

from journal.fields import PartialDateField
from journal.formfields import WholeNumberField
from journal.record import Kept
from journal.recordform import Group, RecordForm
from surveillance.analytes import CREATININE, HIAA, NT_PROBNP, Analyte

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

    groups = (
        Group(("name", "born", "hospital_number", "national_number")),
        Group(
            ("diagnosis", "operations", "treatment", "conditions", "allergies"), heading="In short"
        ),
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
