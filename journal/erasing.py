"""The bin, what leaves it for good, and the erasing of a journal or an account."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.contrib.auth import SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone

from journal import accesslog, chronicle, computed, intake
from journal.actions import memberships_of
from journal.background import Background
from journal.decisions import Decision
from journal.kinds import BY_TABLE, KINDS
from journal.letters import Letter
from journal.mentions import Mention
from journal.models import Change, Journal, Membership, Person, Submission
from journal.record import Kept, Kind
from journal.remarks import Remark
from journal.writing import Gone, lock
from surveillance.wording.read import read

KEPT: tuple[type[Kept], ...] = (
    *(kind.model for kind in KINDS),
    Background,
    Mention,
    Decision,
    Letter,
    Remark,
)


# ---- the bin --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Binned:
    """One row in the bin."""

    kind: Kind | None
    row: Any

    @property
    def table(self) -> str:
        return str(self.row._meta.model_name)

    @property
    def name(self) -> str:
        if isinstance(self.row, Remark):
            return self.row.called
        return self.kind.name if self.kind else str(self.row._meta.verbose_name).capitalize()

    @property
    def last_day(self) -> Any:
        return timezone.localtime(self.row.binned_at + timedelta(days=settings.BIN_DAYS)).date()


def in_the_bin(journal: Journal) -> list[Binned]:
    """What was deleted and is still kept, last deleted first."""
    found = []
    for model in KEPT:
        rows = model.rows_of(journal).filter(binned_at__isnull=False)
        kind = BY_TABLE.get(model._meta.model_name or "")
        found += [Binned(kind, row) for row in rows if row.is_seen_in(journal)]
    return sorted(found, key=lambda binned: binned.row.binned_at, reverse=True)


def binned_row(journal: Journal, table: str, key: uuid.UUID) -> Any:
    """That row of the bin, or None."""
    model = {model._meta.model_name: model for model in KEPT}.get(table)
    if model is None:
        return None
    row = model.rows_of(journal).filter(pk=key, binned_at__isnull=False).first()
    return row if row and row.is_seen_in(journal) else None


def empty_old_bins() -> int:
    """Erase for good what has been in a bin for longer than it is kept; says how many rows.

    Lines of the access log go as well, once they are two years old.
    """
    accesslog.forget_old()
    oldest = timezone.now() - timedelta(days=settings.BIN_DAYS)
    journals: set[str] = set()
    for model in KEPT:
        rows = model._default_manager.filter(binned_at__lt=oldest)
        journals.update(rows.values_list("journal_id", flat=True).order_by().distinct())
    return sum(_empty_bin(journal, oldest) for journal in Journal.objects.filter(pk__in=journals))


def _empty_bin(journal: Journal, oldest: datetime) -> int:
    """Under the journal's lock, so that nothing is erased that is being brought back."""
    erased = 0
    with transaction.atomic():
        lock(journal)
        for model in KEPT:
            rows = list(model._default_manager.filter(journal=journal, binned_at__lt=oldest))
            _erase_rows(model, rows)
            erased += len(rows)
    return erased


# ---- erasing for good ----------------------------------------------------------------------


def _erase_rows(model: type[Kept], rows: Iterable[Kept]) -> None:
    """These rows with their history, their letters and what was noted about their writing."""
    rows = list(rows)
    keys = [row.pk for row in rows]
    if not keys:
        return
    with transaction.atomic():
        if model is Letter:
            _remove_files_after_commit(Letter.history.filter(id__in=keys))
        else:
            _erase_rows(Letter, Letter.objects.filter(record__in=keys))
            _let_go_of_suggestions(rows)
            _erase_rows(Remark, Remark.objects.filter(entry__in=keys))
        submissions = set(
            Change.objects.filter(row__in=keys).values_list("submission_id", flat=True)
        )
        Change.objects.filter(row__in=keys).delete()
        Submission.objects.filter(pk__in=submissions, changes=None).delete()
        model.history.filter(id__in=keys).delete()
        model._default_manager.filter(pk__in=keys).delete()


def _let_go_of_suggestions(rows: Iterable[Kept]) -> None:
    """A suggested question that still waits outlives its entry, without it.

    One about a private entry goes with it: nothing would keep it from others any more.
    """
    keys = [row.pk for row in rows if not getattr(row, "is_private", False)]
    waiting = Remark.objects.filter(
        entry__in=keys, sort=Remark.Sort.QUESTION, state=Remark.State.WAITING, binned_at=None
    )
    kept = list(waiting.values_list("pk", flat=True))
    for table in (Remark.objects.filter(pk__in=kept), Remark.history.filter(id__in=kept)):
        table.update(table="", entry=None)


def _remove_files_after_commit(letters: Iterable[Any]) -> None:
    names = [(letter.name, letter.thumbnail) for letter in letters]

    def remove() -> None:
        for name, thumbnail in names:
            intake.remove(name, thumbnail, folder=settings.LETTERS_FOLDER)

    transaction.on_commit(remove)


def names_of_letters() -> set[str]:
    """Every file that a letter, or an earlier version of one, still needs."""
    names: set[str] = set()
    for table in (Letter.objects, Letter.history):
        for pair in table.values_list("name", "thumbnail"):
            names.update(pair)
    return names


def erase_journal(journal: Journal) -> None:
    """The journal and all that was ever typed into it: rows, histories, files."""
    with transaction.atomic():
        lock(journal)
        _remove_files_after_commit(Letter.history.filter(journal=journal))
        for model in KEPT:
            model.history.filter(journal=journal).delete()
        key = journal.pk
        journal.delete()
        transaction.on_commit(lambda: _forget(key))


def _forget(key: str) -> None:
    """What this process still knows of an erased journal. Others forget it when they end."""
    chronicle.forget(key)
    computed.forget_everything()
    read.cache_clear()


def erase_account(person: Person) -> None:
    """The account and the journals it owns; what was typed into others' journals stays theirs."""
    with transaction.atomic():
        # One journal after the other, in the same order whoever erases: no two wait for each other.
        for membership in sorted(memberships_of(person), key=lambda one: one.journal_id):
            if membership.role == Membership.Role.OWNER:
                erase_journal(membership.journal)
            else:
                _say_goodbye(membership)
        for model in KEPT:
            model.history.filter(history_user=person).update(history_user=None)
        for session in Session.objects.all():  # on other devices: they name the address
            if session.get_decoded().get(SESSION_KEY) == str(person.pk):
                session.delete()
        person.delete()
        transaction.on_commit(computed.forget_everything)  # it names who typed what


def _say_goodbye(membership: Membership) -> None:
    """Write down that somebody leaves; what was worked out with their name is of an old version."""
    journal, person = membership.journal, membership.person
    with suppress(Gone):
        lock(journal)
        shared, left = accesslog.Access.Act.SHARED, accesslog.LEFT
        accesslog.write(journal, person, membership.role, shared, left, whom=person)
