"""What a person decided about a flag: raise it, not now, does not apply. Kept like a record."""

from __future__ import annotations

from typing import Any

from django.db import models

from journal.kinds.question import Question
from journal.record import Kept
from surveillance.rules import RULE_OF


class Decision(Kept):
    """One decision. It holds until a newer deciding value makes another flag of it."""

    class Choice(models.TextChoices):
        RAISE = "raise", "Raise it"
        NOT_NOW = "not_now", "Not now"
        DOES_NOT_APPLY = "does_not_apply", "Does not apply"

    flag = models.CharField("Flag", max_length=64)  # Flag.key: it tells nothing of the values
    rule = models.CharField("Rule", max_length=40)
    choice = models.CharField("Decision", max_length=14, choices=Choice)
    reason = models.CharField("Reason", max_length=300, blank=True)
    question = models.ForeignKey(
        Question, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Question"
    )

    # The headline says the rule in words; the question has a page of its own, and may be private.
    unseen = ("flag", "rule", "question")
    is_corrected_by_its_form = False  # another decision is another row's

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["journal", "flag"], name="one_decision_a_flag"),
            models.CheckConstraint(
                condition=models.Q(choice__in=["raise", "not_now", "does_not_apply"]),
                name="decision_is_known",
            ),
        )

    def __str__(self) -> str:
        return self.headline()

    def headline(self) -> str:
        rule = RULE_OF.get(self.rule)
        return f"{self.get_choice_display()}: {rule.name if rule else 'a rule of earlier days'}"

    @property
    def stands(self) -> bool:
        """Whether it still says something: one that raised a question goes with that question."""
        if self.binned_at:
            return False
        if self.choice != self.Choice.RAISE:
            return True
        return self.question is not None and self.question.binned_at is None


def of(journal: Any) -> dict[str, Decision]:
    """Every decision of a journal by its flag, those in the bin included."""
    rows = Decision.objects.filter(journal=journal).select_related("question")
    return {row.flag: row for row in rows}
