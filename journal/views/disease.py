"""My disease on one page: a drawing of the body, and what the journal holds about each place."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal.disease import disease
from journal.models import Journal


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The drawing with its list, and which deposit is thought to come from which primary."""
    context = {"section": "disease", "disease": disease(journal)}
    return render(request, "disease/page.html", context)
