"""Several results of one letter on one page: one form, one saving, one undo."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from journal import asking, drafts, revisions
from journal.access import for_writers
from journal.models import Journal
from journal.resultsent import Made, Sent, aim_at, made_by, seen_rows
from journal.resultsheet import ResultSheet, with_offer_taken
from journal.views.records import form_methods
from journal.writing import Conflict, Gone, Intent, new_key, write


@for_writers
@drafts.keeps_draft("Results of a letter", keyed=True)
@form_methods
def letter(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Type the results of one letter. Its form's key stands in its address, as for one entry."""
    if request.method == "POST":
        return _sent(request, journal)
    key = new_key(request.GET.get("form"))
    made = made_by(journal, key)
    if "form" not in request.GET or not made.may_be_corrected:
        return redirect(f"{request.path}?form={new_key(None)}")
    kept = drafts.kept(request)
    sheet = ResultSheet(journal, kept, made=made.standing)
    if kept:
        sheet.leave_unchecked()
    said = seen_rows(kept.getlist("seen_row")) if kept else {r.pk: r.version for r in made.rows}
    return _page(request, sheet, made=made, key=key, said=said, restored=bool(kept))


def _sent(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Check all lines, ask once what looks odd, then write all of them or none."""
    made = made_by(journal, new_key(request.POST.get("submission")))
    sheet = ResultSheet(journal, with_offer_taken(request.POST), made=made.rows)
    if sheet.errors:
        return _page(request, sheet, made=made, status=422)
    answered = asking.answered(request)
    left = _what_was_sent(request, sheet).left_as_it_was(made)
    doubts = asking.unanswered(sheet.doubts(left), answered)
    if doubts or "change" in request.POST:
        return _page(request, sheet, made=made, doubts=doubts, answered=answered)
    return _store(request, journal, sheet)


def _page(
    request: HttpRequest,
    sheet: ResultSheet,
    *,
    made: Made,
    key: Any = None,
    said: Any = None,
    doubts: list[Any] | None = None,
    answered: set[str] | None = None,
    restored: bool = False,
    status: int = 200,
) -> HttpResponse:
    if request.method == "POST":
        said = seen_rows(request.POST.getlist("seen_row"))
        drafts.keep(request)
    shown = Sent(sheet.lines, said or {}).meant(made).values()
    context = {
        "sheet": sheet,
        "made": made.standing,
        "elsewhere": [row for row in made.standing if row not in shown],
        "key": key or new_key(request.POST.get("submission")),
        "seen_rows": sorted((said or {}).items()),
        "restored": restored,
        "doubts": asking.for_page(doubts),
        "answered": sorted(answered or ()),
        "section": "add",
    }
    return render(request, "results/letter.html", context, status=status)


def _store(request: HttpRequest, journal: Journal, sheet: ResultSheet) -> HttpResponse:
    key = new_key(request.POST.get("submission"))
    sent = _what_was_sent(request, sheet)
    intents = [Intent(line.form.instance) for line in sheet.filled]
    content = ",".join(f"{row}:{version}" for row, version in sorted(sent.said.items()))
    try:
        write(journal, intents, by=request.user, key=key, content=content,
              aim=aim_at(journal, key, sent))  # fmt: skip
    except Conflict:
        return _conflict(request, sent, sheet, made=made_by(journal, key))
    except Gone:
        raise Http404 from None
    drafts.forget(request)
    return redirect("done", journal=journal.pk, key=key)


def _what_was_sent(request: HttpRequest, sheet: ResultSheet) -> Sent:
    return Sent(sheet.lines, seen_rows(request.POST.getlist("seen_row")), sheet.changed)


def _conflict(request: HttpRequest, sent: Sent, sheet: ResultSheet, *, made: Made) -> HttpResponse:
    """Rows of this letter were changed meanwhile: both versions of each, to choose from."""
    drafts.keep(request)
    pairs = [
        (now, wanted, revisions.differences(now, wanted) if wanted else ())
        for now, wanted in sent.changed_meanwhile(made)
    ]
    context = {
        "pairs": pairs,
        "typed": sheet.typed_pairs(sent.meant(made)),
        "seen_rows": [(row.pk, row.version) for row in made.rows],
        "answered": sorted(asking.answered(request)),
        "key": new_key(request.POST.get("submission")),
        "section": "add",
    }
    return render(request, "results/conflict.html", context, status=409)
