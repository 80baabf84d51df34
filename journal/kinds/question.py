"""Question: something to raise with the team, one's own or drafted from a flag; and its answer."""

from collections.abc import Iterable

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import PartialDateField
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.partform import PartForm
from journal.privacy import ONLY_FOR_ME, WHAT_IT_MEANS
from journal.record import AROUND_A_VISIT, Kind, Record
from journal.recordform import Group, RecordForm
from surveillance.dates import PartialDate
from surveillance.facts import Event

TEXT_AT_MOST = 250  # characters: three of them stand on one sheet, with room for the answers
BASIS_AT_MOST = 200
_ABOUT = "finding "


class Question(Record):
    """One question. Only the person decides what is asked, in which order and whether before."""

    unseen = ("rank", "flag")

    class State(models.TextChoices):
        OPEN = "open", "Open"
        ASKED = "asked", "Asked, not answered yet"
        ANSWERED = "answered", "Answered"
        PARKED = "parked", "Put aside"

    class When(models.TextChoices):
        VISIT = "visit", "At the visit"
        BEFORE = "before", "Before the visit"

    text = models.TextField("Question", max_length=TEXT_AT_MOST)
    basis = models.CharField("What it rests on", max_length=BASIS_AT_MOST, blank=True)
    when = models.CharField("When to ask", max_length=6, choices=When, default=When.VISIT)
    state = models.CharField("How it stands", max_length=8, choices=State, default=State.OPEN)
    asked_on = PartialDateField("Asked on", null=True, blank=True)
    asked_whom = models.CharField("Whom you asked", max_length=120, blank=True)
    answer = models.TextField("What they said", max_length=4000, blank=True)
    rank = models.PositiveIntegerField("Place in the order", default=0)
    flag = models.CharField("Flag it was drafted from", max_length=64, blank=True)
    is_private = models.BooleanField(ONLY_FOR_ME, default=False)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(state__in=["open", "asked", "answered", "parked"]),
                name="question_state_is_known",
            ),
            models.CheckConstraint(
                condition=models.Q(when__in=["visit", "before"]),
                name="question_is_asked_at_the_visit_or_before",
            ),
            models.CheckConstraint(
                condition=~models.Q(state__in=["asked", "answered"])
                | models.Q(asked_on__isnull=False),
                name="question_that_was_asked_has_its_day",
            ),
            models.CheckConstraint(
                condition=~models.Q(state="answered") | ~models.Q(answer=""),
                name="question_that_was_answered_has_its_answer",
            ),
        )

    def __str__(self) -> str:
        return self.text

    def headline(self) -> str:
        return " ".join(self.text.split())

    def line(self) -> str:
        before = "ask before the visit" if self.ask_before else ""
        return ", ".join(part for part in (self.how_it_stands(), before) if part)

    @property
    def ask_before(self) -> bool:
        """Whether the person wants to ask it before the visit; no rule ever says so."""
        return self.is_open and self.when == self.When.BEFORE

    @property
    def is_open(self) -> bool:
        return self.state == self.State.OPEN

    def how_it_stands(self) -> str:
        """ "asked on 12 March 2026, Dr Shah, not answered yet"."""
        if self.state not in (self.State.ASKED, self.State.ANSWERED) or not self.asked_on:
            return self.get_state_display().lower()
        whom = f", {self.asked_whom}" if self.asked_whom else ""
        end = ", not answered yet" if self.state == self.State.ASKED else ", answered"
        return f"asked {self.asked_on.on_or_in()}{whom}{end}"

    def facts(self) -> Iterable[Event]:
        yield Event(
            source=self.source,
            when=self.asked_on if self.state == self.State.ASKED and self.asked_on else self.date,
            label=self.headline(),
            kind=f"question {self.state}",
        )


class QuestionForm(RecordForm):
    """The question, and later what became of it."""

    class Meta:
        model = Question
        fields = (
            "text", "when", "is_private", "basis", "date", "state", "asked_on", "asked_whom",
            "answer", "rank", "flag",
        )  # fmt: skip
        labels = {"date": "When you thought of it"}
        help_texts = {
            "is_private": WHAT_IT_MEANS,
            "text": f"As you would say it, in at most {TEXT_AT_MOST} characters",
            "when": "Only you decide this. Before the visit means: ring your team.",
            "basis": "Printed in small letters under the question: results, dates",
        }
        widgets = {
            "text": forms.Textarea(attrs={"rows": 3, "maxlength": TEXT_AT_MOST}),
            "answer": forms.Textarea(attrs={"rows": 4}),
            "state": forms.RadioSelect,
            "when": forms.RadioSelect,
            "rank": forms.HiddenInput,
            "flag": forms.HiddenInput,
        }

    begins_folded = True
    groups = (
        Group(("text", "when", "is_private")),
        Group(
            ("basis", "date", "state", "asked_on", "asked_whom", "answer", *Question.unseen),
            heading="More about it",
            folded=True,
        ),
    )

    @classmethod
    def starting_values(cls, journal, asked):
        """A new question stands last. One about a finding begins with its newest words."""
        from journal import askingabout  # which is made of questions

        about = askingabout.begun(journal, asked["finding"]) if "finding" in asked else {}
        return {"date": PartialDate.of(journal.today), "rank": next_rank(journal)} | about

    def clean(self):
        cleaned = super().clean()
        state = cleaned.get("state")
        was_asked = state in (Question.State.ASKED, Question.State.ANSWERED)
        if was_asked and not cleaned.get("asked_on") and "asked_on" not in self.errors:
            self.add_error("asked_on", ValidationError("Enter the day on which you asked."))
        if state == Question.State.ANSWERED and not cleaned.get("answer"):
            self.add_error("answer", ValidationError("Type what they said, or choose “Asked”."))
        return cleaned


class AskedForm(PartForm, QuestionForm):
    """That it was asked, and what was said."""

    shown = ("asked_on", "asked_whom", "answer")

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["asked_on"].required = True
        self.fields["answer"].help_text = "Leave it empty if the answer is still to come."

    def clean(self):
        answered = bool(self.cleaned_data.get("answer"))
        self.cleaned_data["state"] = Question.State.ANSWERED if answered else Question.State.ASKED
        return super().clean()

    def typed_pairs(self):
        """What it carries on to the page about a conflict says that it was asked, too."""
        others = [(name, value) for name, value in super().typed_pairs() if name != "state"]
        return [*others, ("state", self.cleaned_data["state"])]


def sign_of(finding: Finding) -> str:
    """What a question holds in place of a flag that was begun from the page of a finding."""
    return f"{_ABOUT}{finding.pk}"


def findings_of(question: Question) -> list[tuple[str, str, list[Finding]]]:
    """The finding that a question is about, for its page."""
    if not question.flag.startswith(_ABOUT):
        return []
    finding = FINDINGS.one(question.journal, question.flag.removeprefix(_ABOUT))
    return [("What it is about", "finding", [finding])] if finding else []


def next_rank(journal) -> int:
    """The place behind all questions that are there."""
    rows = Question._default_manager.filter(journal=journal)  # the hidden ones as well
    return (rows.aggregate(last=models.Max("rank"))["last"] or 0) + 1


def offer_the_next(question: Question) -> tuple[str, str] | None:
    """An open question can be asked; after an answer, on to what else is to be told."""
    if question.is_open:
        return "I have asked this", f"raise/{question.pk}/asked/"
    return "On to the next question", "raise/after/"


KIND = Kind(
    slug="question",
    name="Question",
    plural="Questions",
    icon="question",
    model=Question,
    form=QuestionForm,
    what="the question",
    under=AROUND_A_VISIT,
    next_step=offer_the_next,
    related=findings_of,
)
