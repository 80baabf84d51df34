"""Reviewing: what others have added, changed or deleted since a person last marked it as read.

The mark is one submission of the journal, kept with the person's membership: what was written up
to it has been read. Nothing is marked by looking.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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
class Step:
    """What one saving by somebody else changed."""

    by: str
    at: datetime
    differences: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Piece:
    """One entry that is new to a person, as others left it."""

    row: Any  # as it stands now
    kind: Kind | None
    headline: str  # as others left it
    what: str  # "added", "changed", "deleted", "brought back"
    by: str
    at: datetime
    submission: int  # the last that wrote it
    steps: tuple[Step, ...] = ()  # of a change, each by its person
    changed_since: bool = False  # by whoever looks

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
    # Somebody who is taken out in this moment has no mark any more.
    rows = Membership.objects.filter(pk=membership.pk)
    rows.update(read_to=min(up_to, newest), read_at=timezone.now())
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
    changed = [one for one in by_row.items() if _model_of(one[0][0]) in _models()]
    # What may not be seen is left out first: it must not count, nor push out what may.
    rows = _rows_of_all(journal, [one[0] for one in changed])
    shown = [one for one in changed if one[0] in rows and _is_news(rows[one[0]], membership)]
    shown.sort(key=lambda one: one[1][-1].submission_id, reverse=True)
    pieces = tuple(_pieces(rows, shown[:SHOWN_AT_MOST], viewer=membership.person_id))
    return News(
        pieces=pieces,
        more=len(shown[SHOWN_AT_MOST:]),
        smaller=len(by_row) - len(changed),
        up_to=newest_submission(journal),
    )


def _models() -> tuple[type[Kept], ...]:
    return (*(kind.model for kind in BY_TABLE.values()), *_NAMED)


def _model_of(table: str) -> Any:
    return apps.get_model("journal", table)


_Key = tuple[str, uuid.UUID]  # a table and a row
_Changed = tuple[_Key, list[Change]]


def _keys_by_table(keys: Iterable[_Key]) -> dict[str, list[uuid.UUID]]:
    by_table: dict[str, list[uuid.UUID]] = {}
    for table, key in keys:
        by_table.setdefault(table, []).append(key)
    return by_table


def _rows_of_all(journal: Journal, keys: Iterable[_Key]) -> dict[_Key, Any]:
    """The rows that whoever looks may see; those of a table are asked for at once."""
    found = {}
    for table, its in _keys_by_table(keys).items():
        model = _model_of(table)
        named = [field.name for field in model.typed_fields() if field.is_relation]
        rows = model.rows_of(journal).filter(pk__in=its).select_related(*named or [None])
        found |= {(table, row.pk): row for row in rows if row.is_seen_in(journal)}
    return found


def _is_news(row: Any, membership: Membership) -> bool:
    """What the owner has decided about already is no news to the owner."""
    is_owner = membership.role == Membership.Role.OWNER
    return not (is_owner and isinstance(row, Remark) and not row.is_waiting)


def _pieces(
    rows: Mapping[_Key, Any], changed: Iterable[_Changed], *, viewer: int
) -> Iterator[Piece]:
    changed = list(changed)
    versions = {}
    for table, keys in _keys_by_table(key for key, _changes in changed).items():
        versions[table] = _versions_of(table, keys, changed)
    for key, changes in changed:
        piece = _piece(rows[key], versions[key[0]], changes)
        made = getattr(piece.row, "told", "") if piece.row.typed_by_id == viewer else ""
        yield replace(piece, what=made, steps=()) if made and piece.what == "changed" else piece


def _versions_of(
    table: str, keys: list[uuid.UUID], changed: Iterable[_Changed]
) -> dict[tuple[uuid.UUID, int], Any]:
    """How the rows stood before and after each change; private versions are left out."""
    wanted = {
        (key, version)
        for (name, key), changes in changed
        if name == table
        for change in changes
        for version in (change.before, change.after)
    }
    found = _model_of(table).history.filter(id__in=keys)
    return {
        (one.id, one.version): one.instance
        for one in found
        if (one.id, one.version) in wanted and not getattr(one, "is_private", False)
    }


def _piece(row: Any, versions: Mapping[tuple[uuid.UUID, int], Any], changes: list[Change]) -> Piece:
    last = changes[-1].submission
    was, left = (versions.get((row.pk, n)) for n in (changes[0].before, changes[-1].after))
    what = _what(row, was, is_new=not changes[0].before)
    return Piece(
        row=row,
        kind=BY_TABLE.get(row._meta.model_name),
        headline=str((left or row).headline()),
        what=what,
        by=str(last.by) if last.by else revisions.NOBODY,
        at=last.at,
        submission=last.pk,
        steps=tuple(_steps(row, versions, changes)) if what == "changed" else (),
        changed_since=row.version > changes[-1].after,
    )


def _what(row: Any, was: Any, *, is_new: bool) -> str:
    if row.binned_at:
        return "deleted"
    if is_new:
        return "added"
    if was is not None and was.binned_at:
        return "brought back"
    return "changed"


def _steps(
    row: Any, versions: Mapping[tuple[uuid.UUID, int], Any], changes: Iterable[Change]
) -> Iterator[Step]:
    """Each saving by others on its own, so that nobody is said to have done what another did."""
    for change in changes:
        was, became = (versions.get((row.pk, n)) for n in (change.before, change.after))
        if was is None or became is None:
            continue
        if told := revisions.differences(was, became):
            by = change.submission.by
            yield Step(str(by) if by else revisions.NOBODY, change.submission.at, told)


def _path_of_what_it_is_on(row: Any) -> str:
    """A letter or a comment is shown on the page of its entry."""
    if isinstance(row, Remark):
        return row.path
    key = getattr(row, "record", None)
    kind = BY_TABLE.get(row.table)
    return f"{kind.slug}/{key}/" if kind and key else ""
