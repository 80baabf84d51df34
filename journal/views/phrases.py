"""Step 3 of adding a report: the phrases noticed in it, and what each of them means."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from journal import meanings, phrases
from journal.access import for_writers
from journal.kinds.report import KIND as REPORTS
from journal.kinds.report import Report
from journal.models import Journal
from journal.views.records import form_methods
from journal.writing import Conflict, Gone, new_key


@form_methods
def page(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """The report with its phrases numbered; for writers a choice beside each."""
    report = REPORTS.one(journal, key)
    if report is None:
        raise Http404
    if request.method == "POST":
        return save(request, journal, key)
    return _shown(request, journal, report)


@for_writers
def save(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Keep what was chosen; a side that does not fit is asked about first."""
    report = REPORTS.one(journal, key)
    if report is None:
        raise Http404
    findings = phrases.followed(journal)
    found = phrases.noticed(report, findings)
    accepts_all = "accept_all" in request.POST
    chosen = {
        one.number: one.value if accepts_all else request.POST.get(one.field, one.value)
        for one in found
    }
    missed = request.POST.get("missed", "")
    try:
        more = meanings.added(report, missed, request.POST.get("missed_means", ""))
    except meanings.NotThere:
        return _shown(request, journal, report, chosen=chosen, refused=missed, status=422)
    if more:
        found.append(phrases.numbered(more, len(found) + 1))
        chosen[len(found)] = more.value
    asked = meanings.clashes(journal, report, chosen, found)
    if asked and "as_written" not in request.POST:
        return _shown(request, journal, report, chosen=chosen, asked=asked, missed=missed)
    sent = new_key(request.POST.get("submission"))
    try:
        kept = meanings.keep(journal, report, chosen, found, by=request.user, key=sent)
    except (Conflict, Gone):
        return _shown(request, journal, report, changed=True, status=409)
    if not kept:
        return redirect(request.path)
    return redirect(f"{request.path}?done={sent}")


def _shown(
    request: HttpRequest,
    journal: Journal,
    report: Report,
    *,
    chosen: dict[int, str] | None = None,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    findings = phrases.followed(journal)
    found = phrases.noticed(report, findings)
    context = {
        "report": report,
        "found": [(one, (chosen or {}).get(one.number, one.value)) for one in found],
        "pieces": phrases.pieces(report.words, found),
        "choices": phrases.choices(found, findings),
        "decided": sum(one.is_decided for one in found),
        "shares": meanings.share_clash(journal, report),
        "too_long": len(report.words) > phrases.LONGEST,
        "done": _last_sent(request, journal),
        "undo_key": new_key(None),
        "missed": more.get("refused", ""),
        "key": new_key(request.POST.get("submission")),
        "section": "wording",
    }
    return render(request, "wording/phrases.html", context | more, status=status)


def _last_sent(request: HttpRequest, journal: Journal) -> Any:
    """The submission that this page can undo, as the address names it."""
    key = request.GET.get("done")
    return journal.submissions.filter(key=new_key(key)).order_by("-id").first() if key else None
