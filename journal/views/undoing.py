"""After writing: what was done is read back and can be undone; the bin gives back."""

from __future__ import annotations

from uuid import UUID

from django.conf import settings
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from journal import actions, erasing, handling
from journal.access import for_members, for_writers
from journal.models import Journal
from journal.writing import Conflict, Gone, Intent, new_key, undo, write


@for_members
@require_safe
def done(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """What a form did, read back, with undo. The same for a form that was sent twice."""
    report = actions.what_was_done(journal, key)
    if report is None or not actions.may_see(journal, report.submission):
        raise Http404
    handling.refuse_to_read_back(request, report.submission)
    context = {"report": report, "key": new_key(None), "section": "home"}
    return render(request, "records/done.html", context)


@for_members
@require_POST
def take_back(request: HttpRequest, journal: Journal, submission: int) -> HttpResponse:
    """Undo one submission."""
    sent = journal.submissions.filter(pk=submission).first()
    if sent is None or not actions.may_see(journal, sent):
        raise Http404
    handling.refuse_to_take_back(request, sent)
    key = new_key(request.POST.get("submission"))
    try:
        undo(sent, by=request.user, key=key)
    except Conflict as conflict:
        if not conflict.now.is_seen_in(journal):  # made private meanwhile
            raise Http404 from None
        kind = actions.kind_of(conflict.now)
        context = {"now": conflict.now, "kind": kind, "section": "timeline"}
        return render(request, "records/cannot_undo.html", context, status=409)
    except Gone:
        raise Http404 from None
    return redirect("done", journal=journal.pk, key=key)


@for_writers
@require_safe
def bin_page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """What was deleted in the last 30 days."""
    binned = [one for one in erasing.in_the_bin(journal) if handling.may_handle(request, one.row)]
    paginator = Paginator(binned, 50)
    context = {
        "page": paginator.get_page(request.GET.get("page")),
        "days": settings.BIN_DAYS,
        "key": new_key(None),
        "section": "data",
    }
    return render(request, "records/bin.html", context)


@for_writers
@require_POST
def bring_back(request: HttpRequest, journal: Journal, table: str, key: UUID) -> HttpResponse:
    """Take an entry out of the bin."""
    row = erasing.binned_row(journal, table, key)
    submission = new_key(request.POST.get("submission"))
    if row is None and actions.what_was_done(journal, submission):  # a second click
        return redirect("done", journal=journal.pk, key=submission)
    if row is None:
        raise Http404
    handling.refuse_to_bring_back(request, row)
    try:
        write(journal, [Intent(row, seen=row.version)], by=request.user, key=submission)
    except (Conflict, Gone):
        return redirect("bin", journal=journal.pk)
    return redirect("done", journal=journal.pk, key=submission)
