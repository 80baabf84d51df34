"""The plan: what is due, overdue, booked and done; and the injection of today, in one press."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from journal import planning
from journal.access import for_writers
from journal.kinds.dose import KIND as DOSES
from journal.models import Journal
from journal.writing import Gone, Intent, new_key, write


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """One list, and one strip of a year."""
    found = planning.page(journal)
    context = {"section": "plan", "plan": found, "injected": found.injected}
    return render(request, "plan.html", context)


@for_writers
@require_POST
def dose_today(request: HttpRequest, journal: Journal) -> HttpResponse:
    """A dose of today of the course that goes on; the same press sent twice makes one dose.

    Where today's is here already, as from a page that was opened before, that one is shown.
    """
    key = new_key(request.POST.get("submission"))
    if journal.submissions.filter(key=key).exists():  # also where it is the next day by now
        return redirect("done", journal=journal.pk, key=key)
    course = planning.injected(journal)
    if course and course.dose_path:
        return redirect(reverse("home", kwargs={"journal": journal.pk}) + course.dose_path)
    dose = planning.dose_of_today(journal)
    if dose is None:
        return redirect("add_one", journal=journal.pk, kind=DOSES)
    try:
        write(journal, [Intent(dose)], by=request.user, key=key)
    except Gone:
        raise Http404 from None
    return redirect("done", journal=journal.pk, key=key)
