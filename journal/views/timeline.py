"""The timeline, and the search over every text."""

from __future__ import annotations

from collections.abc import Collection
from urllib.parse import urlencode
from uuid import UUID

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from journal import reviewing, timeline
from journal.access import reads_by_post
from journal.forms import FilterForm
from journal.kinds import BY_SLUG, KINDS
from journal.models import Journal

NEEDLE_AT_MOST = 100


@require_safe
def pages(request: HttpRequest, journal: Journal) -> HttpResponse:
    """All kinds by day, newest first."""
    form = FilterForm(request.GET, kinds=KINDS, today=journal.today)
    form.is_valid()
    chosen = form.cleaned_data
    kind = BY_SLUG.get(chosen.get("kind") or "")
    page = timeline.page(
        journal,
        kinds=[kind] if kind else KINDS,
        since=chosen.get("since"),
        until=chosen.get("until"),
        after=request.GET.get("after", ""),
    )
    asked = {name: request.GET[name] for name in form.fields if request.GET.get(name)}
    context = {
        "page": page,
        "typists": timeline.typists(page, journal, request.user),
        "new_keys": _new_keys(request, journal),
        "form": form,
        "bounds": (form["since"], form["until"]),
        "filtered": bool(asked),
        "older": urlencode(asked | {"after": page.older}) if page.older else "",
        "later": bool(request.GET.get("after")),
        "section": "timeline",
    }
    return render(request, "timeline.html", context)


def _new_keys(request: HttpRequest, journal: Journal) -> Collection[UUID]:
    """The entries that others have written since this person last marked them as read."""
    membership = getattr(request, "membership", None)
    return reviewing.news_of(journal, membership).keys if membership else ()


@reads_by_post
@require_http_methods(["GET", "HEAD", "POST"])
def search(request: HttpRequest, journal: Journal) -> HttpResponse:
    """By POST, so that what is searched for stands in no address and no log."""
    needle = " ".join(request.POST.get("words", "").split())[:NEEDLE_AT_MOST].replace("\0", "")
    if request.method != "POST":
        return redirect("timeline", journal=journal.pk)
    page = timeline.search(journal, needle) if needle else timeline.Page(days=())
    about = timeline.in_background(journal, needle) if needle else []
    typists = timeline.typists(page, journal, request.user)
    context = {"page": page, "about": about, "needle": needle, "section": "timeline"}
    context["typists"] = typists
    return render(request, "search.html", context)
