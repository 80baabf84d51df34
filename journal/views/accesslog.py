"""The access log, for the owner to read and to take along; and what a browser says it prints."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.urls import Resolver404, ResolverMatch, resolve
from django.views.decorators.http import require_POST

from journal import accesslog, measures
from journal.access import for_members
from journal.models import Access, Journal
from journal.views.errors import bad_request


@for_members
@require_POST
def printed(request: HttpRequest, journal: Journal) -> HttpResponse:
    """A browser is about to print a page of this journal, its own script says."""
    page = _page_below(journal, request.POST.get("page", ""))
    if page is None:
        return bad_request(request)
    accesslog.note_page(request, page, Access.Act.PRINTED)
    return HttpResponse(status=204)


def _page_below(journal: Journal, path: str) -> ResolverMatch | None:
    """The page at that path, if it is one of this journal's."""
    try:
        match = resolve(path)
    except Resolver404:
        return None
    if match.kwargs.get("journal") != journal.pk:
        return None
    measure = match.kwargs.get("measure")  # anything could stand there
    return match if measure is None or measure in measures.of(journal) else None
