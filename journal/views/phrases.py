"""Step 3 of adding a report: the phrases noticed in it, and what each of them means."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from journal import answers, drafts, meanings, phrases, sidechecks
from journal.access import for_writers
from journal.answers import Answer
from journal.kinds.renogram import Renogram
from journal.kinds.report import KIND as REPORTS
from journal.kinds.report import Report
from journal.models import Journal
from journal.phrases import Noticed
from journal.views.records import form_methods
from journal.writing import Conflict, Gone, new_key, seen_version

_MISSED = (("text", "missed"), ("means", "missed_means"), ("name", "missed_name"))


@drafts.keeps_draft("Phrases noticed in a report", of=Report)
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
    said = _said(request.POST, report, found, accepts_all="accept_all" in request.POST)
    if "change" in request.POST:
        return _shown(request, journal, report, said=said)
    if seen_version(request.POST.get("seen_report")) not in (0, report.version):
        return _shown(request, journal, report, said=said, changed=True, status=409)
    try:
        found, said = _with_missed(request.POST, report, found, said)
    except phrases.NotThere as refused:
        return _shown(request, journal, report, said=said, refused=str(refused), status=422)
    if unfit := answers.refused(said, found, findings):
        return _shown(request, journal, report, said=said, unfit=unfit, status=422)
    asked = meanings.clashes(journal, said, found)
    if asked and "as_written" not in request.POST:
        return _shown(request, journal, report, said=said, asked=asked)
    return _kept(request, journal, report, said, found)


def _kept(
    request: HttpRequest,
    journal: Journal,
    report: Report,
    said: Mapping[str, Answer],
    found: list[Noticed],
) -> HttpResponse:
    seen = {
        one.field: seen_version(request.POST.get(f"seen-{one.field}"))
        for one in found
        if f"seen-{one.field}" in request.POST
    }
    check = sidechecks.of_shares(report, sidechecks.scan_near(journal, report.date))
    is_so = check and request.POST.get("shares-asked") == check.what
    sent = meanings.Sent(said, seen, check.what if check and is_so else "")
    key = new_key(request.POST.get("submission"))
    try:
        meanings.keep(journal, report, sent, found, by=request.user, key=key)
    except (Conflict, Gone):
        return _shown(request, journal, report, said=said, changed=True, status=409)
    drafts.forget(request)
    slip = next((one.number for one in found if _is_a_slip(said, one)), 0)
    return redirect(f"{request.path}?done={key}{f'#phrase-{slip}' if slip else ''}")


def _is_a_slip(said: Mapping[str, Answer], one: Noticed) -> bool:
    """Whether a person says so of its side, and has not put it right yet."""
    answer = said.get(one.field)
    return bool(answer and answer.asked == answers.SLIP and answer.side == one.side)


def _said(
    data: Mapping[str, str], report: Report, found: list[Noticed], *, accepts_all: bool = False
) -> dict[str, Answer]:
    return answers.sent(data, found, answers.sizes_in(report), accepts_all=accepts_all)


def _with_missed(
    data: Mapping[str, str], report: Report, found: list[Noticed], said: Mapping[str, Answer]
) -> tuple[list[Noticed], dict[str, Answer]]:
    """The same with a phrase that was added by its words; `NotThere` says what is missing."""
    value = data.get("missed_means", "")
    more = phrases.added(report, data.get("missed", ""), value)
    if more is None:
        return found, dict(said)
    if not value:
        raise phrases.NotThere("needs a choice beside it: say what it is about.")
    same = next((one for one in found if (one.start, one.end) == (more.start, more.end)), None)
    one = same or more
    answer = said.get(one.field, answers.as_noticed(one))
    answer = replace(answer, about=value, name=data.get("missed_name", "").strip())
    return (found if same else [*found, more]), dict(said) | {one.field: answer}


@dataclass(frozen=True)
class _Row:
    """One phrase of the page, what is said of it, and what is asked about its side."""

    one: Noticed
    answer: Answer
    check: sidechecks.Check | None
    sizes: tuple[str, ...]  # to choose among

    @property
    def size(self) -> str:
        """The size that is chosen, as it stands among them."""
        return " ".join(self.answer.size.split())

    @property
    def is_open(self) -> bool:
        """Whether what can be corrected stands open."""
        return self.check is not None or self.answer.corrects(self.one)


def _rows(
    report: Report, found: list[Noticed], said: Mapping[str, Answer], scan: Renogram | None
) -> list[_Row]:
    told = {one.field: said.get(one.field, answers.as_noticed(one)) for one in found}
    checks = sidechecks.of_phrases(scan, found, told)
    sizes = answers.sizes_in(report)
    return [
        _Row(one, told[one.field], checks.get(one.field), answers.with_own(sizes, one))
        for one in found
    ]


def _shown(
    request: HttpRequest,
    journal: Journal,
    report: Report,
    *,
    said: Mapping[str, Answer] | None = None,
    status: int = 200,
    **more: Any,
) -> HttpResponse:
    findings = phrases.followed(journal)
    found = phrases.noticed(report, findings)
    kept = None if request.method == "POST" else drafts.kept(request)
    if kept:  # a draft says nothing of what was decided since it was typed
        same = [o for o in found if seen_version(kept.get(f"seen-{o.field}")) == o.seen]
        said = _said(kept, report, same)
    if request.method == "POST":
        drafts.keep(request)
    typed = kept or request.POST
    scan = sidechecks.scan_near(journal, report.date)
    context = {
        "report": report,
        "found": _rows(report, found, said or {}, scan),
        "pieces": phrases.pieces(report.words, found),
        "choices": phrases.choices(findings),
        "statuses": answers.STATUSES.items(),
        "sides": answers.SIDES.items(),
        "decided": sum(one.is_decided for one in found),
        "shares": sidechecks.of_shares(report, scan),
        "too_long": len(report.words) > phrases.LONGEST,
        "missed": {part: typed.get(name, "") for part, name in _MISSED},
        "restored": bool(kept),
        "more": max(0, len(phrases.phrases_in(report)) - phrases.SHOWN_AT_MOST),
        "key": new_key(request.POST.get("submission")),
        "section": "wording",
    } | _just_saved(request, journal)
    return render(request, "wording/phrases.html", context | more, status=status)


def _just_saved(request: HttpRequest, journal: Journal) -> dict[str, Any]:
    """The submission that this page can undo, as the address names it."""
    key = request.GET.get("done")
    if not key:
        return {}
    sent = journal.submissions.filter(key=new_key(key), changes__isnull=False)
    done = sent.order_by("-id").first()
    is_of_words = done and not done.changes.filter(table="mention").exists()
    return {"done": done, "is_first": is_of_words, "undo_key": new_key(None)}
