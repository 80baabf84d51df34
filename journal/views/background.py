"""The background form."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from journal import drafts, revisions
from journal.background import BackgroundForm, parts
from journal.models import Journal
from journal.writing import Conflict, Gone, Intent, new_key, seen_version, write


@drafts.keeps_draft("Background")
@require_http_methods(["GET", "HEAD", "POST"])
def background(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Read it, or for writers: correct it. What has records is drawn from them."""
    row = journal.about
    told = parts(journal, row)  # before the form puts into the row what was typed now
    initial = {} if row.version else {"name": journal.name}
    today, what = journal.today, "the background"
    data = request.POST if request.method == "POST" else drafts.kept(request)
    form = BackgroundForm(
        data, instance=row, initial=initial, journal=journal, today=today, what=what
    )
    form.fields["born"].what = "birth"
    seen = row.version if data is None else seen_version(data.get("seen_version"))
    key = new_key(request.POST.get("submission"))
    history = revisions.revisions_of(row, journal)
    context = {"form": form, "row": row, "history": history, "section": "background"}
    context |= {"key": key, "seen": seen, "parts": told}
    context["any_offered"] = any(part.offered for part in told)
    if request.method != "POST":
        if data is not None:
            form.leave_unchecked()
        return render(request, "background.html", context | {"restored": data is not None})
    if "change" in request.POST or not form.is_valid():
        drafts.keep(request)
        return render(request, "background.html", context, status=422)
    return _store(request, journal, form, seen=seen, context=context)


def _store(
    request: HttpRequest, journal: Journal, form: BackgroundForm, *, seen: int, context: Any
) -> HttpResponse:
    row, key = form.instance, context["key"]
    intent = Intent(row, seen=seen if row.version else 0)
    try:
        write(journal, [intent], by=request.user, key=key, content=str(seen))
    except Conflict as conflict:
        drafts.keep(request)
        told = revisions.differences(conflict.now, conflict.wanted)
        clash = {"now": conflict.now, "differences": told, "seen": conflict.now.version}
        return render(request, "background.html", context | clash, status=409)
    except Gone:
        raise Http404 from None
    drafts.forget(request)
    return redirect("done", journal=journal.pk, key=key)
