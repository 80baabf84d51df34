"""Who may read back, take back or bring back what was written, of those who may open the journal.

Writers handle each other's entries. A remark is its author's and the owner's; a reader handles
nothing but their own remarks, also what they typed while they were more than a reader. What was
private is the owner's: nobody else makes it private again by undoing that it was shared.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest

from journal.access import WRITERS
from journal.models import Change, Submission
from journal.remarks import Remark

TABLE = Remark._meta.model_name


def refuse_to_read_back(request: HttpRequest, sent: Submission) -> None:
    """Refuse a reader what somebody else's form did."""
    if not _writes(request) and sent.by_id != request.user.pk:
        raise PermissionDenied("reader")


def refuse_to_take_back(request: HttpRequest, sent: Submission) -> None:
    """Refuse to undo what is not this person's to undo."""
    refuse_to_read_back(request, sent)
    changes = list(sent.changes.all())
    remarked = [change.row for change in changes if change.table == TABLE]
    if not _writes(request) and len(remarked) < len(changes):
        raise PermissionDenied("reader")
    if not _owns(request) and any(was_private(change) for change in changes):
        raise PermissionDenied("owner")
    is_theirs = _owns(request) or sent.by_id == request.user.pk
    rows = Remark.objects.filter(pk__in=remarked)
    if not all(is_theirs and may_handle(request, row) for row in rows):
        raise PermissionDenied("author")


def was_private(change: Change) -> bool:
    """Whether the row was the owner's alone before that change."""
    model = apps.get_model("journal", change.table)
    if not model.may_be_private():
        return False
    was = model.history.filter(id=change.row, version=change.before, is_private=True)
    return bool(was.exists())


def may_handle(request: HttpRequest, row: Any) -> bool:
    """Whether a row is this person's to bring back from the bin."""
    is_theirs = getattr(row, "typed_by_id", None) == request.user.pk
    return not isinstance(row, Remark) or _owns(request) or is_theirs


def refuse_to_bring_back(request: HttpRequest, row: Any) -> None:
    if not may_handle(request, row):
        raise PermissionDenied("author")


def _writes(request: HttpRequest) -> bool:
    return getattr(request, "role", "") in WRITERS


def _owns(request: HttpRequest) -> bool:
    return bool(getattr(getattr(request, "journal", None), "sees_private", False))
