"""The access log, for the owner to read and to take along; and what a browser says it prints."""

from __future__ import annotations

import csv
import io
from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import Resolver404, ResolverMatch, resolve
from django.views.decorators.http import require_POST, require_safe

from journal import accesslines, accesslog, measures
from journal.access import for_members, for_owners, may_see
from journal.accesslines import ACTS, GONE, ME, Asked
from journal.exchange.archive import safe_cell
from journal.models import Access, Journal
from journal.views.errors import bad_request

HEADINGS = ("Date", "Time", "Who", "Who could then", "What")


@for_owners
@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Who saw, printed, took along, shared or changed what, newest first."""
    people = _people(request, journal)
    asked = _asked(request, people)
    found = accesslines.page(journal, asked, request.GET.get("after", ""))
    chosen = {name: it for name, it in (("whose", asked.whose), ("what", asked.what)) if it}
    context = {
        "page": found,
        "people": people,
        "acts": ACTS,
        "asked": asked,
        "chosen": urlencode(chosen),
        "older": urlencode(chosen | {"after": found.older}) if found.older else "",
        "later": bool(request.GET.get("after")),
        "section": "data",
    }
    return render(request, "people/log.html", context)


@for_owners
@require_safe
def as_csv(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The same for a spreadsheet, each access on a line of its own."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(HEADINGS)
    for line in accesslines.every_line(journal, _asked(request, _people(request, journal))):
        table.writerow([safe_cell(cell) for cell in line.cells])
    response = HttpResponse("\ufeff" + text.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="who-saw-what.csv"'
    return response


def _people(request: HttpRequest, journal: Journal) -> list[tuple[str, str]]:
    """Whose lines one can ask for."""
    others = accesslines.people_in(journal, request.user)
    named = [(str(person.pk), str(person)) for person in others]
    return [("", "Everybody"), *named, (GONE, "Somebody who has left"), (ME, "Me")]


def _asked(request: HttpRequest, people: list[tuple[str, str]]) -> Asked:
    """Which lines are asked for; a word that is none of the choices asks for all."""
    whose, what = request.GET.get("whose", ""), request.GET.get("what", "")
    return Asked(
        request.user,
        whose=whose if whose in dict(people) else "",
        what=what if what in dict(ACTS) else "",
    )


@for_members
@require_POST
def printed(request: HttpRequest, journal: Journal) -> HttpResponse:
    """A browser is about to print a page of this journal, its own script says."""
    page = _page_below(request, request.POST.get("page", ""))
    if page is None:
        return bad_request(request)
    accesslog.note_page(request, page, Access.Act.PRINTED)
    return HttpResponse(status=204)


def _page_below(request: HttpRequest, path: str) -> ResolverMatch | None:
    """The page at that path, if it is one of this journal's that whoever asks may open."""
    journal = request.journal
    try:
        match = resolve(path)
    except Resolver404:
        return None
    if match.kwargs.get("journal") != journal.pk:
        return None
    is_short = all(len(str(given)) <= accesslog.ENTRY_AT_MOST for given in match.kwargs.values())
    if not is_short or not may_see(request, match.func):
        return None
    measure = match.kwargs.get("measure")  # anything could stand there
    return match if measure is None or measure in measures.of(journal) else None
