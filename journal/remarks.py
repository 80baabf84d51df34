"""Remarks of those who help: a comment on an entry, or a question that they suggest."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models

from journal import kinds
from journal.accesslog import HANDED_OVER, Access
from journal.kinds.question import TEXT_AT_MOST, Question
from journal.people import Journal, Membership, Person
from journal.record import Detail, Kept, Record

COMMENT_AT_MOST = 1000  # characters
NOBODY = "somebody who has left"


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

    # The question may be the owner's alone by now: `became` says it to those who may see it.
    unseen = ("table", "entry", "question")

    #: Filled in by the look-ups below: the entry it is about, and the question that it became.
    about: Record | None = None
    became: Question | None = None

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
        return " ".join(self.asks.split())

    @property
    def is_question(self) -> bool:
        return self.sort == self.Sort.QUESTION

    @property
    def called(self) -> str:
        return str(self.get_sort_display())

    @property
    def asks(self) -> str:
        """The comment, or the suggested question: one paragraph, why it is asked on the next."""
        return self.text.partition("\n")[0] if self.is_question else self.text

    @property
    def why(self) -> str:
        return self.text.partition("\n")[2] if self.is_question else ""

    @property
    def who(self) -> str:
        """Whoever made it, by name."""
        return str(self.typed_by) if self.typed_by else NOBODY

    @property
    def stands(self) -> str:
        """How it stands, in the words of its sort."""
        is_done = self.state == self.State.ACCEPTED and not self.is_question
        return "Dealt with" if is_done else str(self.get_state_display())

    @property
    def is_waiting(self) -> bool:
        return self.state == self.State.WAITING

    @property
    def told(self) -> str:
        """What the owner made of it, as its author is told; empty while it waits."""
        if self.is_waiting:
            return ""
        declined = self.state == self.State.DECLINED
        said = f": {' '.join(self.answer.split())}" if self.answer else ""
        if not self.is_question and not declined:
            return f"answered your comment{said}" if said else "marked your comment as dealt with"
        if declined:
            return (
                f"declined{said or (' your suggestion' if self.is_question else ' your comment')}"
            )
        question = self.question
        is_edited = question and not question.is_private and question.headline() != self.headline()
        return "accepted your suggestion" + (", edited" if is_edited else "")

    @property
    def may_be_corrected(self) -> bool:
        """A suggestion that has been decided about stays as it was then."""
        return self.is_waiting or not self.is_question

    @property
    def path(self) -> str:
        """Where it stands, below the address of its journal."""
        kind = kinds.BY_TABLE.get(self.table)
        return f"{kind.slug}/{self.entry}/#comments" if kind else "raise/#suggested"

    def shown(self, field: models.Field[Any, Any]) -> str:
        return self.stands if field.name == "state" else super().shown(field)

    def details(self) -> Iterator[Detail]:
        """What was said, by both sides."""
        label = "Question" if self.is_question else "Comment"
        for name, text in ((label, self.asks), ("Why", self.why), ("Answer", self.answer)):
            if text:
                yield Detail(label=name, text=text)


SUGGESTION_AT_MOST = TEXT_AT_MOST


# ---- what stands in a journal, for whoever looks ------------------------------------------------


def of_entry(journal: Journal, table: str, key: uuid.UUID) -> list[Remark]:
    """The comments on an entry that is shown, and the questions suggested about it; newest last."""
    rows = list(_rows(journal).filter(table=table, entry=key))
    for remark in rows:
        remark.became = _became(journal, remark)
    return rows


def waiting(journal: Journal) -> list[Remark]:
    """What waits for the owner: all but owners' own comments, oldest first, in few queries.

    A comment is an owner's own if it was typed or corrected by the present one, or by one before
    they handed the journal over: they said it to themselves, and it does not wait for the heir.
    """
    owner = journal.memberships.filter(role=Membership.Role.OWNER).values("person")
    over = Access.objects.filter(journal=journal, page=HANDED_OVER)
    was_owner = over.filter(by=models.OuterRef("typed_by"), at__gt=models.OuterRef("changed_at"))
    own = models.Q(typed_by__in=owner) | models.Exists(was_owner)
    rows = _rows(journal).filter(state=Remark.State.WAITING)
    return _seen(journal, rows.exclude(models.Q(sort=Remark.Sort.COMMENT) & own))


def declined(journal: Journal) -> list[Remark]:
    """The suggested questions that were declined, newest first."""
    rows = _rows(journal).filter(sort=Remark.Sort.QUESTION, state=Remark.State.DECLINED)
    return _seen(journal, rows)[::-1]


def by(person: Person, journal: Journal) -> list[Remark]:
    """What this person has remarked in a journal and may still see, newest first."""
    return _seen(journal, _rows(journal).filter(typed_by=person))[::-1]


def one(journal: Journal, key: uuid.UUID) -> Remark | None:
    """That remark, in the bin or not, with what it is about; None for what one may not see."""
    remark = (
        Remark.objects.select_related("typed_by", "question")
        .filter(journal=journal, pk=key)
        .first()
    )
    if remark is None or not remark.is_seen_in(journal):
        return None
    _seen(journal, [remark])
    return remark


def mentioning(journal: Journal, needle: str) -> dict[uuid.UUID, Remark]:
    """By the entry it is about, a remark in which these words stand."""
    rows = _rows(journal).filter(entry__isnull=False)
    for word in needle.split():
        # SQLite folds the case of a to z only.
        said = models.Q()
        for spelling in {word, word.lower(), word.upper(), word.title()}:
            said |= models.Q(text__icontains=spelling) | models.Q(answer__icontains=spelling)
        rows = rows.filter(said)
    return {remark.entry: remark for remark in rows if remark.entry}


def _rows(journal: Journal) -> models.QuerySet[Remark]:
    rows = Remark.objects.filter(journal=journal, binned_at=None)
    return rows.select_related("typed_by", "question").order_by("id")


def _seen(journal: Journal, remarks: Iterable[Remark]) -> list[Remark]:
    """Those that whoever looks may see, with what each is about and became: one query a kind.

    A comment goes with its entry into the bin; a suggested question still stands without it.
    """
    remarks = list(remarks)
    keys: dict[str, set[uuid.UUID]] = {}
    for remark in remarks:
        if remark.entry:
            keys.setdefault(remark.table, set()).add(remark.entry)
    entries = {
        row.pk: row
        for table, its in keys.items()
        if (kind := kinds.BY_TABLE.get(table))
        for row in kind.everything_of(journal).filter(pk__in=its)
    }
    seen = []
    for remark in remarks:
        entry = entries.get(remark.entry)
        remark.became = _became(journal, remark)
        remark.about = entry if entry and entry.binned_at is None else None
        if not remark.entry or remark.about or (entry and remark.is_question):
            seen.append(remark)
    return seen


def _became(journal: Journal, remark: Remark) -> Question | None:
    """The question that it is now, unless that was deleted or is the owner's alone."""
    question = remark.question
    is_there = question and question.binned_at is None and question.is_seen_in(journal)
    return question if is_there else None
