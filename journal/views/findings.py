"""Findings that are followed, and the words of one of them through the years."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import askingabout, wordings
from journal.kinds.finding import KIND as FINDINGS
from journal.models import Journal

SHOWN = 12  # reports; the older ones are a link away


@require_safe
def all_findings(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Every finding with its newest words."""
    context = {
        "listed": wordings.listed(journal),
        "newest": wordings.newest_report(journal),
        "section": "wording",
    }
    return render(request, "wording/findings.html", context)


@require_safe
def one(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """The wording history of a finding."""
    finding = FINDINGS.one(journal, key)
    if finding is None:
        raise Http404
    told = wordings.words_of(journal, finding)
    shown = told.rows if "all" in request.GET else told.rows[:SHOWN]
    context = {
        "finding": finding,
        "told": told,
        "rows": shown,
        "more": len(told.rows) - len(shown),
        "question": askingabout.question_about(journal, finding),
        "section": "wording",
    }
    return render(request, "wording/history.html", context)
