"""The background form."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from journal import revisions
from journal.background import BackgroundForm, parts
from journal.models import Journal
from journal.writing import Conflict, Gone, Intent, new_key, seen_version, write


@require_http_methods(["GET", "HEAD", "POST"])
def background(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Read it, or for writers: correct it. What has records is drawn from them."""
    row = journal.about
    told = parts(journal, row)  # before the form puts into the row what was typed now
    initial = {} if row.version else {"name": journal.name}
    today, what = journal.today, "the background"
    form = BackgroundForm(
        request.POST or None, instance=row, initial=initial, journal=journal, today=today, what=what
    )
    form.fields["born"].what = "birth"
    seen = seen_version(request.POST.get("seen_version")) if request.POST else row.version
    key = new_key(request.POST.get("submission"))
    history = revisions.revisions_of(row, journal)
    context = {"form": form, "row": row, "history": history, "section": "background"}
    context |= {"key": key, "seen": seen, "parts": told}
    context["any_offered"] = any(part.offered for part in told)
    if request.method != "POST":
        return render(request, "background.html", context)
    if not form.is_valid():
        return render(request, "background.html", context, status=422)
    intent = Intent(form.instance, seen=seen if row.version else 0)
    try:
        write(journal, [intent], by=request.user, key=key, content=str(seen))
    except Conflict as conflict:
        told = revisions.differences(conflict.now, conflict.wanted)
        clash = {"now": conflict.now, "differences": told, "seen": conflict.now.version}
        return render(request, "background.html", context | clash, status=409)
    except Gone:
        raise Http404 from None
    return redirect("done", journal=journal.pk, key=key)
