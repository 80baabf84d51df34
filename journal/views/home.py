"""Home: days to the next visit, what has changed, what to raise, what is due, what to add."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import drafts, lookback, reviewing
from journal.access import for_writers
from journal.kinds import BY_SLUG, KINDS
from journal.models import Journal
from journal.record import HEADINGS

TILES = ("hiaa", "renogram", "scan", "symptoms", "question")


@require_safe
def home(request: HttpRequest, journal: Journal) -> HttpResponse:
    context = {
        "section": "home",
        "home": lookback.home(journal),
        "tiles": [BY_SLUG[slug] for slug in TILES],
        "unfinished": drafts.unfinished(request),
    }
    if membership := getattr(request, "membership", None):
        context["news"] = reviewing.news_of(journal, membership)
    return render(request, "home.html", context)


@for_writers
@require_safe
def add(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The chooser: every kind under its heading, with the newest entry of each."""
    groups = [
        (
            heading,
            [(kind, kind.model.newest_of(journal)) for kind in KINDS if kind.under == heading],
        )
        for heading in HEADINGS
    ]
    context = {"section": "add", "groups": groups, "unfinished": drafts.unfinished(request)}
    return render(request, "add.html", context)


@require_safe
def help_now(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The fixed page, with the numbers of this person's team first."""
    return render(request, "help/get_help_now.html", {"team": journal.about.telephones()})
