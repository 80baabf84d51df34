"""Print: the clinic summary on at most two sheets; the page on the screen is the paper."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import paper
from journal.models import Journal
from surveillance.dates import PartialDate


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The sheets as they will be printed."""
    context = {"section": "summary", "sheets": paper.sheets(journal)}
    context["today"] = PartialDate.of(journal.today)
    return render(request, "summary.html", context)
