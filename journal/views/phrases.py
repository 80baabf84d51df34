"""Step 3 of adding a report: the phrases noticed in it, and what each of them means."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render

from journal import drafts, meanings, phrases
from journal.access import for_writers
from journal.kinds.report import KIND as REPORTS
from journal.kinds.report import Report
from journal.models import Journal
from journal.views.records import form_methods
from journal.writing import Conflict, Gone, new_key, seen_version


@drafts.keeps_draft("Phrases noticed in a report", of=Report)
@form_methods
def page(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """The report with its phrases numbered; for writers a choice beside each."""
    report = REPORTS.one(journal, key)
    if report is None:
        raise Http404
    if request.method == "POST":
        return save(request, journal, key)
    return _shown(request, journal, report, kept=drafts.kept(request))


@for_writers
def save(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Keep what was chosen; a side that does not fit is asked about first."""
    report = REPORTS.one(journal, key)
    if report is None:
        raise Http404
    found = phrases.noticed(report, phrases.followed(journal))
    chosen = _chosen(request, found)
    if "change" in request.POST:
        return _shown(request, journal, report, chosen=chosen)
    if seen_version(request.POST.get("seen_report")) not in (0, report.version):
        return _shown(request, journal, report, chosen=chosen, changed=True, status=409)
    try:
        more = phrases.added(report, request.POST.get("missed", ""), _missed_means(request))
    except phrases.NotThere as refused:
        return _shown(request, journal, report, chosen=chosen, refused=str(refused), status=422)
    if more and not more.value:
        choose = "needs a choice beside it: say what it is about."
        return _shown(request, journal, report, chosen=chosen, refused=choose, status=422)
    if more:
        same = next((one for one in found if (one.start, one.end) == (more.start, more.end)), None)
        found = [*found, more] if same is None else found
        chosen[same.field if same else more.field] = more.value
    asked = meanings.clashes(journal, chosen, found)
    if asked and "as_written" not in request.POST:
        return _shown(request, journal, report, chosen=chosen, asked=asked)
    sent = new_key(request.POST.get("submission"))
    seen = {
        one.field: seen_version(request.POST.get(f"seen-{one.field}"))
        for one in found
        if f"seen-{one.field}" in request.POST
    }
    try:
        meanings.keep(journal, report, chosen, seen, found, by=request.user, key=sent)
    except (Conflict, Gone):
        return _shown(request, journal, report, chosen=chosen, changed=True, status=409)
    drafts.forget(request)
    return redirect(f"{request.path}?done={sent}")


def _chosen(request: HttpRequest, found: list[phrases.Noticed]) -> dict[str, str]:
    """What was chosen for each phrase that was on the page; the others stay as they are.

    With "all of these are right" everything that is not decided yet is what is offered.
    """
    accepts_all = "accept_all" in request.POST
    return {
        one.field: one.value if accepts_all else request.POST.get(one.field, "")
        for one in found
        if accepts_all or one.field in request.POST
    }


def _chosen_before(kept: QueryDict, found: list[phrases.Noticed]) -> dict[str, str]:
    """What a draft says of the phrases that nobody has decided about since it was typed."""
    return {
        one.field: kept[one.field]
        for one in found
        if one.field in kept and seen_version(kept.get(f"seen-{one.field}")) == one.seen
    }


def _missed_means(request: HttpRequest) -> str:
    return request.POST.get("missed_means", "")


def _shown(
    request: HttpRequest,
    journal: Journal,
    report: Report,
    *,
    chosen: dict[str, str] | None = None,
    kept: QueryDict | None = None,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    findings = phrases.followed(journal)
    found = phrases.noticed(report, findings)
    if kept:
        chosen = _chosen_before(kept, found)
    typed = kept or request.POST
    if request.method == "POST":
        drafts.keep(request)
    context = {
        "report": report,
        "found": [(one, (chosen or {}).get(one.field, one.value)) for one in found],
        "pieces": phrases.pieces(report.words, found),
        "choices": phrases.choices(findings),
        "decided": sum(one.is_decided for one in found),
        "shares": meanings.share_clash(journal, report),
        "too_long": len(report.words) > phrases.LONGEST,
        "done": _last_sent(request, journal),
        "undo_key": new_key(None),
        "missed": typed.get("missed", ""),
        "missed_means": typed.get("missed_means", ""),
        "restored": bool(kept),
        "more": max(0, len(phrases.phrases_in(report)) - phrases.SHOWN_AT_MOST),
        "key": new_key(request.POST.get("submission")),
        "section": "wording",
    }
    return render(request, "wording/phrases.html", context | more, status=status)


def _last_sent(request: HttpRequest, journal: Journal) -> Any:
    """The submission that this page can undo, as the address names it."""
    key = request.GET.get("done")
    if not key:
        return None
    sent = journal.submissions.filter(key=new_key(key), changes__isnull=False)
    return sent.order_by("-id").first()
