"""Report: the wording of a radiology report, as received, for a scan or standing alone."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import WordsField
from journal.formfields import WordsFormField
from journal.kinds.scan import KIND as SCANS
from journal.kinds.scan import Scan
from journal.record import Kept, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Passage
from surveillance.plausibility import Doubt, Offer

OFFERED = 40  # scans, and reports, to choose from


class Report(Record):
    """One report. Its words are never rewritten, trimmed or corrected."""

    words = WordsField("What the report says")
    scan = models.ForeignKey(
        Scan, models.SET_NULL, null=True, blank=True, related_name="reports", verbose_name="Scan"
    )
    reported_by = models.CharField("Reported by", max_length=120, blank=True)
    addendum_to = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="addenda",
        verbose_name="Addendum to",
    )
    checked_shares = models.CharField("Shares asked about, and right", max_length=60, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(condition=~models.Q(words=""), name="report_has_words"),
            models.CheckConstraint(
                condition=~models.Q(addendum_to=models.F("id")),
                name="report_is_no_addendum_to_itself",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def headline(self) -> str:
        what = "Addendum" if self.addendum_to_id else "Report"
        return f"{what}: {self.scan.headline()}" if self.scan else what

    def line(self) -> str:
        return f"reported by {self.reported_by}" if self.reported_by else ""

    def quotation(self) -> str:
        return self.words

    def same_entry(self, other: "Report") -> bool:
        return self.words.split() == other.words.split()

    @property
    def leader(self) -> Kept:
        return self

    def follow_up(self) -> Iterable[Kept]:
        """A corrected wording takes its confirmed phrases along, where each stands once."""
        from journal import mentions  # which is made of reports

        return mentions.moved(self)

    def facts(self) -> Iterable[Passage]:
        yield Passage(
            source=self.source,
            when=self.date,
            text=self.words,
            modality=self.scan.modality if self.scan else "",
            label=self.scan.headline() if self.scan else "",
            about=self.scan.source if self.scan else None,
        )


def _named(row: Record) -> str:
    return f"{row} (in the bin)" if row.binned_at else str(row)


class ReportForm(RecordForm):
    """Paste or type what matters: one finding or the whole report."""

    class Meta:
        model = Report
        fields = ("words", "date", "scan", "reported_by", "addendum_to", "checked_shares")
        widgets = {"checked_shares": forms.HiddenInput}  # answered with the phrases
        field_classes = {"words": WordsFormField}
        labels = {"date": "Date of the report"}
        help_texts = {
            "words": "Paste or type it word for word: one finding or the whole report. "
            "Nothing is changed.",
            "scan": "Leave empty if the report stands alone.",
            "addendum_to": "Only if this adds to an earlier report.",
        }

    groups = (
        Group(("words", "date", "scan")),
        Group(
            ("reported_by", "addendum_to", "checked_shares"),
            heading="More from the report",
            folded=True,
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self._offer_newest("scan", nothing="No scan in this journal")
        others = self.fields["addendum_to"].queryset.select_related("scan")
        self.fields["addendum_to"].queryset = others.exclude(pk=self.instance.pk)
        self._offer_newest("addendum_to", nothing="None")

    def _offer_newest(self, name: str, *, nothing: str) -> None:
        """List the newest rows and the chosen one only: a journal of years has hundreds."""
        field = self.fields[name]
        newest = list(field.queryset.filter(binned_at=None).order_by("-date", "-id")[:OFFERED])
        chosen = self.initial.get(name)
        if chosen and chosen not in {row.pk for row in newest}:
            newest += field.queryset.filter(pk=chosen)
        field.choices = [("", nothing), *((row.pk, _named(row)) for row in newest)]

    @classmethod
    def starting_values(cls, journal, asked):
        """A report begun from its scan starts with that scan and its date."""
        scan = SCANS.one(journal, asked.get("scan", ""))
        return {"scan": scan.pk, "date": scan.date} if scan else {}

    def own_doubts(self) -> Iterable[Doubt | None]:
        if self.cleaned_data.get("scan") or not self.instance._state.adding:
            return
        same_day = SCANS.of(self.journal).filter(date=self.cleaned_data["date"], state="done")
        for scan in same_day[:3]:
            yield Doubt(
                "scan_of_that_day",
                "scan",
                f"This journal has a scan of that day: {scan}. Is this its report?",
                (Offer("Yes, it is its report", "scan", str(scan.pk)),),
                keep="No, it stands alone",
            )

    def clean_words(self):
        words = self.cleaned_data["words"]
        if not words.strip():
            raise ValidationError("Type or paste what the report says.")
        return words


def addenda_of(report: Report) -> list[tuple[str, str, models.QuerySet[Report]]]:
    """What was added to a report later, for its page."""
    return [("Added later", "report", report.addenda.filter(binned_at=None).select_related("scan"))]


def offer_phrases(report: Report) -> tuple[str, str]:
    """After a report: the phrases noticed in it."""
    return "Look at the phrases noticed", f"report/{report.pk}/phrases/"


KIND = Kind(
    slug="report",
    name="Scan report",
    plural="Scan reports",
    icon="page",
    model=Report,
    form=ReportForm,
    what="the report",
    pages=(("Compare with another report", "compare_report"),),
    related=addenda_of,
    next_step=offer_phrases,
    then="phrases",
)
