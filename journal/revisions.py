"""What a record was, who changed it and when, in words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise
from typing import Any

from journal.people import Journal
from journal.record import Kept

NOBODY = "somebody who has left"


@dataclass(frozen=True)
class Revision:
    """One version: what was done, by whom, when, and what that changed."""

    at: datetime
    by: str
    what: str
    changes: tuple[tuple[str, str, str], ...] = ()  # label, was, is


def revisions_of(row: Kept, journal: Journal) -> list[Revision]:
    """The history of a row, newest first; what it was while it was private is for the owner."""
    rows = row.history.select_related("history_user").order_by("version")
    versions = [one for one in rows if one.instance.is_seen_in(journal)]
    first = "Added" if versions and versions[0].version == 1 else "Shared"
    told = [_revision(versions[0], first, ())] if versions else []
    for was, became in pairwise(versions):
        told.append(_told(was, became))
    return told[::-1]


def _told(was: Any, became: Any) -> Revision:
    if became.binned_at and not was.binned_at:
        return _revision(became, "Deleted", ())
    what = "Brought back" if was.binned_at else "Changed"
    return _revision(became, what, differences(was.instance, became.instance))


def _revision(version: Any, what: str, changes: tuple[tuple[str, str, str], ...]) -> Revision:
    by = str(version.history_user) if version.history_user else NOBODY
    return Revision(at=version.history_date, by=by, what=what, changes=changes)


def differences(was: Kept, now: Kept) -> tuple[tuple[str, str, str], ...]:
    """(label, was, is) for every field in which two versions say something else."""
    found = []
    for field in now.typed_fields():
        if field.name in now.unseen:
            continue
        if field.is_relation and getattr(was, field.attname) == getattr(now, field.attname):
            continue
        before, after = was.shown(field), now.shown(field)
        if before != after or getattr(was, field.attname) != getattr(now, field.attname):
            found.append((str(field.verbose_name), before or "empty", after or "empty"))
    return tuple(found)
