"""The background form."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from journal import revisions
from journal.background import BackgroundForm
from journal.models import Journal
from journal.writing import Conflict, Gone, Intent, new_key, write


@require_http_methods(["GET", "HEAD", "POST"])
def background(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Read it, or for writers: correct it."""
    row = journal.about
    initial = {} if row.version else {"name": journal.name}
    form = BackgroundForm(
        request.POST or None, instance=row, initial=initial, journal=journal, today=journal.today,
        what="the background",
    )  # fmt: skip
    form.fields["born"].what = "birth"
    seen = request.POST.get("seen_version", str(row.version))
    context = {"form": form, "row": row, "key": new_key(request.POST.get("submission")),
               "seen": seen, "section": "background"}  # fmt: skip
    if request.method != "POST":
        return render(request, "background.html", context)
    if not form.is_valid():
        return render(request, "background.html", context, status=422)
    try:
        is_number = seen.isascii() and seen.isdigit() and len(seen) < 9
        intent = Intent(form.instance, seen=int(seen) if is_number and row.version else 0)
        write(journal, [intent], by=request.user, key=context["key"])
    except Conflict as conflict:
        told = revisions.differences(conflict.now, conflict.wanted)
        clash = {"now": conflict.now, "differences": told, "seen": conflict.now.version}
        return render(request, "background.html", context | clash, status=409)
    except Gone:
        raise Http404 from None
    return redirect("done", journal=journal.pk, key=context["key"])
