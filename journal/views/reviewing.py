"""Reviewing: what is new since one last looked, marked as read; and a sheet to take along."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST, require_safe

from journal import lookback, reviewing
from journal.access import for_members
from journal.models import Journal


@require_safe
def news(request: HttpRequest, journal: Journal) -> HttpResponse:
    """What others have written since this person's mark, newest first."""
    context = {
        "news": _news(request, journal),
        "back_to": _number(request.GET.get("back_to")),
        "section": "home",
    }
    return render(request, "reviewing/news.html", context)


@for_members
@require_POST
def read(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Mark all up to a point as read, or take such a mark back."""
    up_to = _number(request.POST.get("up_to"))
    if up_to is None:
        messages.error(request, "Nothing was marked: the point to read up to was missing.")
        return redirect("news", journal=journal.pk)
    was = reviewing.mark_read(request.membership, up_to)
    if "take_back" in request.POST:
        messages.success(request, "The mark is back where it was.")
        return redirect("news", journal=journal.pk)
    response = redirect("news", journal=journal.pk)
    response["Location"] += f"?back_to={was}"
    return response


@require_safe
def take_along(request: HttpRequest, journal: Journal) -> HttpResponse:
    """One sheet for whoever goes along: when and where, what is due, what was asked."""
    home = lookback.home(journal)
    context = {
        "home": home,
        "about": journal.about,
        "asks": home.to_raise.open.shown,
        "asked": home.to_raise.asked.shown,
        "news": _news(request, journal),
        "section": "home",
    }
    return render(request, "reviewing/take_along.html", context)


def _news(request: HttpRequest, journal: Journal) -> reviewing.News:
    """What is new to this person; to a visitor of the example nothing is."""
    membership = getattr(request, "membership", None)
    return reviewing.news_of(journal, membership) if membership else reviewing.News()


def _number(text: str | None) -> int | None:
    """A submission's number as a form or an address carries it; None for anything else."""
    text = text or ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 19 else None
