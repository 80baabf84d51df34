"""Remarks of those who help: a comment on an entry, or a question that they suggest."""

from __future__ import annotations

from typing import Any

from django.db import models

from journal import kinds
from journal.kinds.question import TEXT_AT_MOST, Question
from journal.record import Kept

COMMENT_AT_MOST = 1000  # characters


class Remark(Kept):
    """One remark. The owner accepts a suggested question, as it is or edited, or declines it."""

    class Sort(models.TextChoices):
        COMMENT = "comment", "Comment"
        QUESTION = "question", "Suggested question"

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        ACCEPTED = "accepted", "Accepted"
        DECLINED = "declined", "Declined"

    sort = models.CharField("What it is", max_length=8, choices=Sort.choices)
    table = models.CharField(max_length=40, blank=True)  # of the entry it is about, if any
    entry = models.UUIDField(null=True, blank=True, db_index=True)
    text = models.TextField("Comment", max_length=COMMENT_AT_MOST)
    state = models.CharField(
        "How it stands", max_length=8, choices=State.choices, default=State.WAITING
    )
    answer = models.TextField("Answer", max_length=COMMENT_AT_MOST, blank=True)
    question = models.ForeignKey(  # what it became
        Question, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name="Question"
    )

    unseen = ("table", "entry")

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(sort__in=["comment", "question"]), name="remark_sort_is_known"
            ),
            models.CheckConstraint(
                condition=models.Q(state__in=["waiting", "accepted", "declined"]),
                name="remark_state_is_known",
            ),
        )

    def __str__(self) -> str:
        return self.headline()

    def is_seen_in(self, journal: Any) -> bool:
        """A remark is as private as the entry that it is about."""
        about = not self.entry or kinds.is_seen(journal, self.table, self.entry)
        return super().is_seen_in(journal) and about

    def headline(self) -> str:
        return " ".join(self.text.split())


SUGGESTION_AT_MOST = TEXT_AT_MOST
