"""Writes of more than one row, and what the pages ask about a journal as a whole."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.apps import apps
from django.db import IntegrityError, transaction
from django.utils import timezone

from journal.kinds import BY_TABLE, KINDS
from journal.kinds.appointment import Appointment
from journal.models import Change, Journal, Membership, Person, Submission
from journal.record import Kept, Kind
from journal.revisions import differences
from journal.writing import Intent, write
from surveillance.dates import PartialDate

BACK_WITHIN = timedelta(hours=12)
COLOURS = 6  # by which a person tells journals apart; tokens.css draws them


def example_journal() -> Journal | None:
    """The example, if it has been built."""
    return Journal.objects.filter(is_example=True).first()


def memberships_of(person: Person) -> list[Membership]:
    """The journals that a person may open, own ones first."""
    rows = person.memberships.select_related("journal").order_by("since", "id")
    return sorted(rows, key=lambda membership: membership.role != Membership.Role.OWNER)


def members_of(journal: Journal) -> list[Membership]:
    """Who may open a journal, the owner first."""
    rows = journal.memberships.select_related("person").order_by("since", "id")
    return sorted(rows, key=lambda membership: membership.role != Membership.Role.OWNER)


def next_colour(person: Person) -> int:
    """The first of the six colours by which this person does not know a journal yet."""
    taken = set(person.memberships.values_list("colour", flat=True))
    return next((number for number in range(COLOURS) if number not in taken), len(taken) % COLOURS)


def owned_by(person: Person) -> list[Journal]:
    """The journals that are this person's own."""
    own = (m for m in memberships_of(person) if m.role == Membership.Role.OWNER)
    return [membership.journal for membership in own]


def begun_by(person: Person, key: uuid.UUID) -> Journal | None:
    """The journal that the form of that key has begun for this person, if it has."""
    return Journal.objects.filter(begun_by=key, memberships__person=person).first()


def begin_journal(
    person: Person, *, name: str, visit: PartialDate | None, key: uuid.UUID
) -> Journal:
    """A new journal of this person; the one that the same form made before, if it did."""
    with transaction.atomic():
        try:
            with transaction.atomic():
                journal = Journal.objects.create(name=name or "My journal", begun_by=key)
        except IntegrityError:
            begun = begun_by(person, key)
            # Where the form was somebody else's: a journal of one's own, never theirs.
            return begun or begin_journal(person, name=name, visit=visit, key=uuid.uuid4())
        Membership.objects.create(
            journal=journal,
            person=person,
            role=Membership.Role.OWNER,
            colour=next_colour(person),
        )
        if visit:
            appointment = Appointment(journal=journal, date=visit)
            write(journal, [Intent(appointment)], by=person, key=uuid.uuid4())
    return journal


# ---- what a form did ------------------------------------------------------------------------


@dataclass(frozen=True)
class Done:
    """One row that a form wrote, as it stands now."""

    kind: Kind | None
    row: Any
    change: Change
    what: str  # "saved", "changed", "deleted", "brought back"
    differences: tuple[tuple[str, str, str], ...]
    changed_since: bool

    @property
    def headline(self) -> str:
        return str(self.row.headline())

    @property
    def next_step(self) -> tuple[str, str] | None:
        return self.kind.next_step(self.row) if self.kind else None


@dataclass(frozen=True)
class Report:
    """What a form did: for the page that reads it back."""

    submission: Submission
    done: tuple[Done, ...]
    corrected: bool  # the form was sent again with other content
    left: tuple[Done, ...] = ()  # what it had made before, and left as it was this time

    @property
    def first_kept(self) -> Done | None:
        """The first entry that it has left in the journal."""
        every = (*self.done, *self.left)
        return next((done for done in every if done.row.binned_at is None), None)

    @property
    def can_be_undone(self) -> bool:
        return bool(self.done) and not any(done.changed_since for done in self.done)


def made_by_form(journal: Journal, kind: Kind, key: uuid.UUID) -> Any:
    """The entry that the form of that key has made, in the bin or not; None for an unused form."""
    table = kind.model._meta.model_name
    changes = Change.objects.filter(
        submission__journal=journal, submission__key=key, table=table, before=0
    )
    made = changes.order_by("-id").first()
    return kind.everything_of(journal).filter(pk=made.row).first() if made else None


def may_be_corrected(row: Kept) -> bool:
    """Whether who opens the form that made this row goes Back to it, or begins something new.

    A form's address lives on in bookmarks and histories: next week's entry is another one.
    """
    return row.binned_at is None and timezone.now() - row.typed_at < BACK_WITHIN


def what_was_done(journal: Journal, key: uuid.UUID) -> Report | None:
    """What the form of that key did last; None for a key that is not of this journal."""
    sent = list(journal.submissions.filter(key=key).order_by("-id"))
    if not sent:
        return None
    done = _told(journal, sent[0].changes.order_by("id"))
    earlier = Change.objects.filter(submission__in=sent[1:]).order_by("id") if sent[1:] else ()
    changed = {one.change.row for one in done}
    last = {change.row: change for change in earlier if change.row not in changed}
    left = tuple(one for one in _told(journal, last.values()) if one.row.binned_at is None)
    return Report(sent[0], done, corrected=len(sent) > 1, left=left)


def sent_by(journal: Journal, person: Any, key: str | None) -> Submission | None:
    """What this person's form of that key did last, to offer undo where it led."""
    if not key or not person.is_authenticated:
        return None
    try:
        sent = journal.submissions.filter(key=uuid.UUID(key), by=person)
    except ValueError:
        return None
    return sent.order_by("-id").first()


def may_see(journal: Journal, sent: Submission) -> bool:
    """Whether whoever looks may see every row that a submission wrote."""
    keys: dict[str, list[uuid.UUID]] = {}
    for change in sent.changes.all():
        keys.setdefault(change.table, []).append(change.row)
    return all(
        row.is_seen_in(journal)
        for table, its in keys.items()
        for row in apps.get_model("journal", table)._default_manager.filter(pk__in=its)
    )


def _told(journal: Journal, changed: Iterable[Change]) -> tuple[Done, ...]:
    changes = list(changed)
    rows = {
        table: _rows_of(journal, table, changes) for table in {change.table for change in changes}
    }
    told = (_done(change, *rows[change.table]) for change in changes)
    return tuple(done for done in told if done)


def _rows_of(
    journal: Journal, table: str, changes: list[Change]
) -> tuple[dict[Any, Any], dict[Any, Any]]:
    """The rows of one table that were changed, and their versions; a letter may have many."""
    model = apps.get_model("journal", table)
    keys = [change.row for change in changes if change.table == table]
    named = [field.name for field in model.typed_fields() if field.is_relation]
    rows = model._default_manager.filter(pk__in=keys).select_related(*named or [None])
    versions = model.history.filter(id__in=keys)
    seen = {row.pk: row for row in rows if row.is_seen_in(journal)}
    told = {(one.id, one.version): one for one in versions if one.instance.is_seen_in(journal)}
    return seen, told


def _done(change: Change, rows: dict[Any, Any], versions: dict[Any, Any]) -> Done | None:
    row = rows.get(change.row)
    if row is None:
        return None
    was = versions.get((row.pk, change.before))
    became = versions.get((row.pk, change.after))
    told = differences(was.instance, became.instance) if was and became else ()
    return Done(
        kind=BY_TABLE.get(change.table),
        row=row,
        change=change,
        what=_word(was, became),
        differences=told,
        changed_since=row.version != change.after,
    )


def _word(was: Any, became: Any) -> str:
    if became is not None and became.binned_at:
        return "deleted"
    if was is None:
        return "saved"
    return "brought back" if was.binned_at else "changed"


def kind_of(row: Kept) -> Kind | None:
    """The kind of a row; None for the background and for letters."""
    return BY_TABLE.get(row._meta.model_name or "")


def counts_of(journal: Journal) -> list[tuple[Kind, int]]:
    """How many entries of each kind there are."""
    return [(kind, kind.of(journal).count()) for kind in KINDS]
