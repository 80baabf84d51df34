"""Findings that are followed, and the words of one of them through the years."""

from __future__ import annotations

from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import wordings
from journal.kinds.finding import KIND as FINDINGS
from journal.models import Journal


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
    context = {
        "finding": finding,
        "told": wordings.words_of(journal, finding),
        "section": "wording",
    }
    return render(request, "wording/history.html", context)
