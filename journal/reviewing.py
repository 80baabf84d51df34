"""Reviewing: what others have added, changed or deleted since a person last marked it as read.

The mark is one submission of the journal, kept with the person's membership: what was written up
to it has been read. Nothing is marked by looking.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from typing import Any

from django.apps import apps
from django.utils import timezone

from journal import revisions
from journal.computed import kept
from journal.kinds import BY_TABLE
from journal.models import Background, Change, Journal, Letter, Membership, Remark
from journal.record import Kept, Kind

SHOWN_AT_MOST = 100
ON_HOME = 4
_NAMED = {Background: "Background", Letter: "A letter", Remark: "A comment"}


@dataclass(frozen=True)
class Piece:
    """One entry that is new to a person, as it stands now."""

    row: Any
    kind: Kind | None
    what: str  # "added", "changed", "deleted", "brought back"
    by: str
    at: datetime
    submission: int  # the last that wrote it
    differences: tuple[tuple[str, str, str], ...] = ()

    @property
    def name(self) -> str:
        """ "CT report"."""
        if isinstance(self.row, Remark):
            return f"A {self.row.called.lower()}"
        return self.kind.name if self.kind else _NAMED[type(self.row)]

    @property
    def path(self) -> str:
        """Its address below that of the journal; empty where it has no page of its own."""
        if self.row.binned_at:
            return ""
        if self.kind:
            return f"{self.kind.slug}/{self.row.pk}/"
        return (
            "background/" if isinstance(self.row, Background) else _path_of_what_it_is_on(self.row)
        )

    @property
    def on_timeline(self) -> str:
        """The timeline from this entry on: the cursor of the one right before it."""
        if not self.kind or self.row.binned_at:
            return ""
        return f"{self.row.date.iso}_{uuid.UUID(int=min(self.row.pk.int + 1, (1 << 128) - 1))}"


@dataclass(frozen=True)
class Day:
    """What was written on one day, and up to where one has read with it."""

    day: date
    pieces: tuple[Piece, ...]

    @property
    def up_to(self) -> int:
        return max(piece.submission for piece in self.pieces)


@dataclass(frozen=True)
class News:
    """What is new to a person in a journal, newest first."""

    pieces: tuple[Piece, ...] = ()
    more: int = 0
    smaller: int = 0  # decisions and phrases, which stand on pages of their own
    up_to: int = 0  # the newest submission that was looked at

    @property
    def total(self) -> int:
        return len(self.pieces) + self.more

    @property
    def first(self) -> tuple[Piece, ...]:
        return self.pieces[:ON_HOME]

    @property
    def keys(self) -> frozenset[uuid.UUID]:
        return frozenset(piece.row.pk for piece in self.pieces)

    @property
    def days(self) -> Iterator[Day]:
        for day, its in groupby(self.pieces, key=lambda one: timezone.localtime(one.at).date()):
            yield Day(day, tuple(its))


def news_of(journal: Journal, membership: Membership) -> News:
    """What others have written since this person's mark; worked out once for each version."""
    name = f"new to {membership.pk} since {membership.read_to}"
    return kept(journal, name, lambda: _news(journal, membership))


def mark_read(membership: Membership, up_to: int) -> int:
    """Set the mark; says where it was. A submission of another journal, or to come, is refused."""
    was = membership.read_to
    newest = newest_submission(membership.journal)
    membership.read_to, membership.read_at = min(up_to, newest), timezone.now()
    membership.save(update_fields=["read_to", "read_at"])
    return was


def newest_submission(journal: Journal) -> int:
    """The last that was written in a journal; 0 in an empty one."""
    newest = journal.submissions.order_by("-id").values_list("id", flat=True).first()
    return newest or 0


def _news(journal: Journal, membership: Membership) -> News:
    is_alone = membership.role == Membership.Role.OWNER and not (
        journal.memberships.exclude(pk=membership.pk).exists() or journal.invitations.exists()
    )
    if is_alone:  # nobody else has ever written here
        return News()
    changes = Change.objects.filter(
        submission__journal=journal, submission_id__gt=membership.read_to
    ).exclude(submission__by=membership.person_id)
    by_row: dict[tuple[str, uuid.UUID], list[Change]] = {}
    for change in changes.select_related("submission__by").order_by("id"):
        by_row.setdefault((change.table, change.row), []).append(change)
    shown = [one for one in by_row.items() if _model_of(one[0][0]) in _models()]
    shown.sort(key=lambda one: one[1][-1].submission_id, reverse=True)
    pieces = tuple(_pieces(journal, shown[:SHOWN_AT_MOST]))
    return News(
        pieces=pieces,
        more=len(shown[SHOWN_AT_MOST:]),
        smaller=len(by_row) - len(shown),
        up_to=newest_submission(journal),
    )


def _models() -> tuple[type[Kept], ...]:
    return (*(kind.model for kind in BY_TABLE.values()), *_NAMED)


def _model_of(table: str) -> Any:
    return apps.get_model("journal", table)


_Changed = tuple[tuple[str, uuid.UUID], list[Change]]


def _pieces(journal: Journal, changed: Iterable[_Changed]) -> Iterator[Piece]:
    """Each row that whoever looks may see; rows and versions of a table are asked for at once."""
    changed = list(changed)
    keys: dict[str, list[uuid.UUID]] = {}
    for (table, key), _changes in changed:
        keys.setdefault(table, []).append(key)
    rows = {table: _rows_of(journal, table, its) for table, its in keys.items()}
    versions = {table: _versions_of(table, its, changed) for table, its in keys.items()}
    for (table, key), changes in changed:
        if row := rows[table].get(key):
            was = versions[table].get((key, changes[0].before))
            yield _piece(row, was, changes)


def _rows_of(journal: Journal, table: str, keys: list[uuid.UUID]) -> dict[uuid.UUID, Any]:
    model = _model_of(table)
    named = [field.name for field in model.typed_fields() if field.is_relation]
    rows = model.rows_of(journal).filter(pk__in=keys).select_related(*named or [None])
    return {row.pk: row for row in rows if row.is_seen_in(journal)}


def _versions_of(
    table: str, keys: list[uuid.UUID], changed: list[_Changed]
) -> dict[tuple[uuid.UUID, int], Any]:
    """How the rows stood before the first change that is new; private versions are left out."""
    wanted = {(key, changes[0].before) for (name, key), changes in changed if name == table}
    found = _model_of(table).history.filter(id__in=keys)
    return {
        (one.id, one.version): one.instance
        for one in found
        if (one.id, one.version) in wanted and not getattr(one, "is_private", False)
    }


def _piece(row: Any, was: Any, changes: list[Change]) -> Piece:
    last = changes[-1].submission
    if row.binned_at:
        what = "deleted"
    elif not changes[0].before:
        what = "added"
    else:
        what = "brought back" if was is not None and was.binned_at else "changed"
    return Piece(
        row=row,
        kind=BY_TABLE.get(row._meta.model_name),
        what=what,
        by=str(last.by) if last.by else revisions.NOBODY,
        at=last.at,
        submission=last.pk,
        differences=revisions.differences(was, row) if what == "changed" and was else (),
    )


def _path_of_what_it_is_on(row: Any) -> str:
    """A letter or a comment is shown on the page of its entry."""
    if isinstance(row, Remark):
        return row.path
    key = getattr(row, "record", None)
    kind = BY_TABLE.get(row.table)
    return f"{kind.slug}/{key}/" if kind and key else ""
