"""The one function that writes what a person typed, and undo, which goes through it.

Every write: one transaction; `Journal.version` is raised first, which locks on both engines; the
same form sent twice is answered, not done twice; a row changed since the person saw it is not
overwritten.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import connection, transaction

from journal.models import Change, Journal, Person, Place, Submission
from journal.record import Kept


@dataclass(frozen=True)
class Intent:
    """What shall become of one row: kept as it now is in memory, or put in the bin."""

    row: Kept
    seen: int = 0  # the version the person saw; 0 for a row that was not there
    binned: bool = False


@dataclass(frozen=True)
class Outcome:
    """What a write did, or had done before."""

    submission: Submission
    repeated: bool = False


class Conflict(Exception):
    """Somebody changed the row since the person saw it. `now` is how it stands."""

    def __init__(self, now: Kept, wanted: Kept):
        super().__init__(f"{now._meta.model_name} {now.pk} is at version {now.version}")
        self.now = now
        self.wanted = wanted


class Gone(Exception):
    """The row, or what it was, has been erased for good."""


class _Repeated(Exception):
    """Leaves the transaction without a trace: this very content was written before."""

    def __init__(self, submission: Submission):
        super().__init__()
        self.submission = submission


#: Turns intents into what they mean for the rows that earlier sendings of their form made.
Aim = Callable[[Sequence[Intent], tuple[Change, ...]], list[Intent]]


def write(
    journal: Journal,
    intents: Sequence[Intent],
    *,
    by: Person,
    key: uuid.UUID,
    undoes: Submission | None = None,
    content: str = "",
    aim: Aim | None = None,
) -> Outcome:
    """Write these rows, or nothing. Raises `Conflict` and `Gone`.

    `content` is what else tells one sending from another, such as the digest of a file. `aim` is
    for a form of several rows, which are told from each other by what they say.
    """
    digest = digest_of(intents, content)
    try:
        with transaction.atomic():
            lock(journal)
            made = _earlier(journal, key, digest)
            submission = Submission.objects.create(
                key=key, digest=digest, journal=journal, by=by, undoes=undoes
            )
            aimed = (aim or _aimed)(intents, made)
            together = {intent.row.pk: intent.row for intent in aimed}
            for intent in aimed:
                intent.row.settle(together)
                _write_row(intent, submission)
            for leader in dict.fromkeys(filter(None, (one.row.leader for one in aimed))):
                for row in leader.follow_up():
                    if row.pk not in together:
                        _write_row(Intent(row, seen=row.version), submission)
    except _Repeated as repeated:
        return Outcome(repeated.submission, repeated=True)
    return Outcome(submission)


def lock(journal: Journal) -> None:
    """Hold a journal until the transaction ends, on both engines. `Gone` if it has been erased."""
    table = connection.ops.quote_name(Journal._meta.db_table)
    with connection.cursor() as cursor:  # plain SQL, as every write begins with it
        cursor.execute(f"UPDATE {table} SET version = version + 1 WHERE id = %s", [journal.pk])
        if not cursor.rowcount:
            raise Gone


def undo(submission: Submission, *, by: Person, key: uuid.UUID) -> Outcome:
    """Put every row of a submission back as it was before, as a new version."""
    intents = [_reversed(change) for change in submission.changes.order_by("id")]
    intents = [one for one in intents if not (one.binned and one.row.stays(submission))]
    return write(submission.journal, intents, by=by, key=key, undoes=submission)


def digest_of(intents: Iterable[Intent], also: str = "") -> str:
    """What was sent, as a keyed digest: equal for equal content, telling nothing of it."""
    sent = [
        [
            intent.row._meta.model_name,
            str(intent.row.pk) if intent.seen else "",
            intent.binned,
            *(_as_sent(intent.row, field) for field in intent.row.typed_fields()),
        ]
        for intent in intents
    ]
    text = json.dumps([also, sent], ensure_ascii=True).encode()
    return hmac.new(settings.SECRET_KEY.encode(), text, hashlib.sha256).hexdigest()


def _as_sent(row: Kept, field: Any) -> str:
    if field.is_relation:
        related = getattr(row, field.name)
        return str(related) if isinstance(related, Place) else str(getattr(row, field.attname))
    return str(field.value_to_string(row))


def _earlier(journal: Journal, key: uuid.UUID, digest: str) -> tuple[Change, ...]:
    """What earlier sendings of this form made; leaves by `_Repeated` where one was the same."""
    table = connection.ops.quote_name(Submission._meta.db_table)
    stored = Submission._meta.get_field("key").get_db_prep_value(key, connection)
    earlier = Submission.objects.raw(
        f'SELECT * FROM {table} WHERE journal_id = %s AND "key" = %s ORDER BY id DESC',
        [journal.pk, stored],
    )
    for submission in earlier:
        if submission.digest == digest:
            raise _Repeated(submission)
    for submission in earlier:
        changes = tuple(submission.changes.order_by("id"))
        if changes:
            return changes
    return ()


def _aimed(intents: Sequence[Intent], made: tuple[Change, ...]) -> list[Intent]:
    """Back, correct, send again: the intents aim at the rows that the first sending made."""
    if not made:
        return list(intents)
    aimed = []
    for number, intent in enumerate(intents):
        if intent.seen:
            change = next((c for c in made if c.row == intent.row.pk), None)
        else:
            change = made[number] if number < len(made) else None
        elsewhere = change is None or change.table != intent.row._meta.model_name
        if elsewhere or not intent.row.is_corrected_by_its_form:
            aimed.append(intent)
            continue
        if not intent.seen:
            stands = type(intent.row)._default_manager.filter(pk=change.row).first()
            if stands is None:
                raise Gone
            become(intent.row, stands)
        # What a person saw after that sending is newer still.
        aimed.append(replace(intent, seen=max(intent.seen, change.after)))
    return aimed


def become(row: Kept, stands: Kept) -> None:
    """Let a row that was typed anew be the next version of the row that stands."""
    row.pk, row.typed_at, row.typed_by = stands.pk, stands.typed_at, stands.typed_by
    row._state.adding = False


def _write_row(intent: Intent, submission: Submission) -> None:
    row, journal = intent.row, submission.journal
    now = _as_it_stands(row, journal)
    if now is None and intent.seen:
        raise Gone
    if now is not None and now.version != intent.seen:
        raise Conflict(now, row)
    _write_places(row, journal)
    if now is not None and _says_the_same(now, row, intent):
        return
    row.journal_id = journal.pk
    row.version = intent.seen + 1
    row.changed_at = submission.at
    row.binned_at = submission.at if intent.binned else None
    if now is None:
        row.typed_at, row.typed_by = submission.at, submission.by
    row._history_user = submission.by
    row._history_date = submission.at
    row.save(force_insert=now is None, force_update=now is not None)
    Change.objects.create(
        submission=submission,
        table=row._meta.model_name,
        row=row.pk,
        before=intent.seen,
        after=row.version,
    )


def _as_it_stands(row: Kept, journal: Journal) -> Kept | None:
    """The row of the table that this one is a version of; None where there is none yet."""
    one_a_journal = row._meta.get_field("journal").unique  # as the background is
    if row._state.adding and not one_a_journal:  # its key was made just now
        return None
    rows = type(row)._default_manager.filter(journal=journal)
    return (rows if one_a_journal else rows.filter(pk=row.pk)).first()


def _write_places(row: Kept, journal: Journal) -> None:
    """A laboratory or hospital that was typed for the first time becomes the journal's."""
    for field in row._meta.concrete_fields:
        if field.related_model is not Place:
            continue
        place = getattr(row, field.name)
        if place is not None and place._state.adding:
            place, _ = Place.objects.get_or_create(journal=journal, name=place.name)
            setattr(row, field.name, place)


def _says_the_same(now: Kept, row: Kept, intent: Intent) -> bool:
    if bool(now.binned_at) != intent.binned:
        return False
    return all(_as_sent(now, field) == _as_sent(row, field) for field in row.typed_fields())


def _reversed(change: Change) -> Intent:
    """The intent that takes one change back."""
    model = apps.get_model("journal", change.table)
    row = model._default_manager.filter(pk=change.row).first()
    if row is None:
        raise Gone
    if change.before == 0:
        return Intent(row, seen=change.after, binned=True)
    was = model.history.filter(id=change.row, version=change.before).first()
    if was is None:
        raise Gone
    restored = as_it_was(row, was)
    return Intent(restored, seen=change.after, binned=was.binned_at is not None)


def as_it_was(row: Kept, was: Any) -> Kept:
    """`row` with what was typed in an earlier version of it."""
    for field in row.typed_fields():
        value = getattr(was, field.attname)
        if field.is_relation and not field.related_model._default_manager.filter(pk=value).exists():
            value = None  # what it named has been erased since
        setattr(row, field.attname, value)
    return row


def seen_version(text: str | None) -> int:
    """The version that the person saw when the form was opened; 0 for a row that was not there."""
    text = text or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 9 else 0


def new_key(text: str | None) -> uuid.UUID:
    """A form's own key, as it came back; a fresh one where it is missing or broken."""
    try:
        return uuid.UUID(text or "")
    except ValueError:
        return uuid.uuid4()
