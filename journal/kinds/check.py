"""Check: what was agreed to be checked, and how often, as the person was told it."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import PartialDateField
from journal.formfields import WholeNumberField
from journal.record import AROUND_A_VISIT, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.facts import Agreement, Every, Period
from surveillance.plan import CHECKED, OTHER
from surveillance.plausibility import Doubt

EVERY_AT_MOST = 400  # of whatever it is counted in


class Check(Record):
    """One agreement. The journal proposes no interval of its own."""

    what = models.CharField(
        "What is checked",
        max_length=12,
        choices=[*((key, kind.name) for key, kind in CHECKED.items()), (OTHER, "Something else")],
    )
    own_name = models.CharField("What it is", max_length=80, blank=True)
    every_number = models.PositiveSmallIntegerField("Every", null=True, blank=True)
    every_period = models.CharField(
        "Days, weeks, months or years",
        max_length=6,
        choices=[(period.value, period.value) for period in Period],
        blank=True,
    )
    due = PartialDateField("Next date, as told", null=True, blank=True, may_be_future=True)
    told_by = models.CharField("Who told you", max_length=120, blank=True)
    last_done = PartialDateField("Last done, if that is not in this journal", null=True, blank=True)
    put_off_until = PartialDateField("Put off until", null=True, blank=True, may_be_future=True)
    ended = PartialDateField("Stopped on", null=True, blank=True)
    note = models.TextField("Note", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=~models.Q(what=OTHER) | ~models.Q(own_name=""),
                name="check_of_something_else_is_named",
            ),
            models.CheckConstraint(
                condition=models.Q(every_number__isnull=True, every_period="")
                | (models.Q(every_number__gte=1) & ~models.Q(every_period="")),
                name="check_interval_has_its_number_and_its_period",
            ),
            models.CheckConstraint(
                condition=models.Q(every_number__isnull=False) | models.Q(due__isnull=False),
                name="check_says_how_often_or_when",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, told {self.date.on_or_in()}"

    @property
    def name(self) -> str:
        return self.own_name if self.what == OTHER else self.get_what_display()

    @property
    def every(self) -> Every | None:
        if self.every_number is None:
            return None
        return Every(self.every_number, Period(self.every_period))

    def headline(self) -> str:
        told = str(self.every) if self.every else f"due {self.due.on_or_in()}" if self.due else ""
        return f"{self.name}, {told}"

    def line(self) -> str:
        parts = [
            f"told by {self.told_by}" if self.told_by else "",
            f"next date as told {self.due.long()}" if self.every and self.due else "",
            f"put off until {self.put_off_until.long()}" if self.put_off_until else "",
            f"stopped {self.ended.on_or_in()}" if self.ended else "",
        ]
        return ", ".join(part for part in parts if part)

    def same_entry(self, other: "Check") -> bool:
        return (self.what, self.own_name) == (other.what, other.own_name)

    def facts(self) -> Iterable[Agreement]:
        yield Agreement(
            source=self.source,
            when=self.date,
            what=self.what,
            name=self.name,
            every=self.every,
            due=self.due,
            told_by=self.told_by,
            last_done=self.last_done,
            put_off_until=self.put_off_until,
            ended=self.ended,
        )


class CheckForm(RecordForm):
    """What, how often or when, and who said so."""

    class Meta:
        model = Check
        fields = (
            "what", "own_name", "every_number", "every_period", "due", "date", "told_by",
            "last_done", "put_off_until", "ended", "note",
        )  # fmt: skip
        labels = {"date": "When you were told"}
        help_texts = {
            "own_name": "Only for something else",
            "every_number": "As you were told it. This journal proposes no interval.",
            "due": "If you were told a date, or if it was booked before or after its time",
            "last_done": "What you add to this journal is found by itself",
            "ended": "If it was agreed that it need not be done any more",
        }

    nothing_chosen = {"what": "Choose", "every_period": "Choose"}
    groups = (
        Group(("what", "own_name", ("every_number", "every_period"), "due", "date", "told_by")),
        Group(
            ("last_done", "put_off_until", "ended", "note"), heading="More about it", folded=True
        ),
    )

    @classmethod
    def starting_values(cls, journal, asked):
        """What an address asks for: the injections of a treatment, as often as its letter says."""
        begun = cls.chosen(asked, "what", "every_period")
        every = Every.read(f"every {asked.get('every_number', '')} {begun.get('every_period')}")
        return begun | ({"every_number": every.number} if every else {})

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        every = self.fields["every_number"]
        self.fields["every_number"] = WholeNumberField(
            label=every.label, help_text=every.help_text, most=EVERY_AT_MOST
        )

    def clean(self):
        cleaned = super().clean()
        if cleaned.get("what") == OTHER and not cleaned.get("own_name"):
            self.add_error("own_name", ValidationError("Type what is to be checked."))
        elif cleaned.get("own_name") and cleaned.get("what") not in (OTHER, None):
            told = "This name is for “Something else” only. Choose that, or leave it empty."
            self.add_error("own_name", ValidationError(told))
        number, period = cleaned.get("every_number"), cleaned.get("every_period")
        if number == 0:
            self.add_error("every_number", ValidationError("Type 1 or more, for example 6."))
        elif number and not period:
            self.add_error("every_period", ValidationError("Choose days, weeks, months or years."))
        elif period and number is None and "every_number" not in self.errors:
            self.add_error("every_number", ValidationError("Type how many, for example 6."))
        is_told = number or cleaned.get("due") or {"every_number", "due"} & set(self.errors)
        if not is_told:
            told = (
                "Type how often, for example every 6 months, or the next date that you were told."
            )
            self.add_error("every_number", ValidationError(told))
        return cleaned

    def own_doubts(self) -> Iterable[Doubt | None]:
        told, due = self.cleaned_data["date"], self.cleaned_data.get("due")
        if due and due.last < told.first:
            yield Doubt(
                "due_before_it_was_told",
                "due",
                f"The next date, {due.long()}, is before {told.long()}, when you were told. "
                "Check both.",
                keep="Both are right",
            )


KIND = Kind(
    slug="check",
    name="Something to be checked",
    plural="Checks agreed",
    icon="clock",
    model=Check,
    form=CheckForm,
    what="the telling",
    under=AROUND_A_VISIT,
)
