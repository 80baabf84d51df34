"""My data: download everything, erase the journal."""

from __future__ import annotations

from allauth.account.decorators import reauthentication_required
from django.conf import settings
from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from journal import actions, erasing
from journal.access import for_owners
from journal.exchange import archive
from journal.forms import ConfirmForm
from journal.models import Journal


@require_safe
def data(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Where the data is and what can be done with it."""
    counts = actions.counts_of(journal)
    members = actions.members_of(journal)
    context = {"members": members, "counts": counts, "bin_days": settings.BIN_DAYS}
    return render(request, "data/index.html", context | {"section": "data"})


@for_owners
@require_POST
def download(request: HttpRequest, journal: Journal) -> FileResponse:
    """Everything in one zip that can be read without this program."""
    stream = archive.everything(journal)
    response = FileResponse(stream, as_attachment=True, filename="surveillance-journal.zip")
    response.headers["Content-Encoding"] = "identity"  # it is compressed already
    return response


@for_owners
@reauthentication_required
@require_http_methods(["GET", "HEAD", "POST"])
def erase(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Erase the whole journal for good, with its history and files."""
    form = ConfirmForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        erasing.erase_journal(journal)
        messages.success(request, "The journal has been erased.")
        return redirect("mine")
    return render(request, "data/erase.html", {"form": form, "section": "data"})
