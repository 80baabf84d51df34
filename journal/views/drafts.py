"""Drafts: keep a form for later, carry on with it, throw it away, bring it back."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_POST

from journal import access, drafts
from journal.access import for_members
from journal.models import Journal

JSON = "application/json"


@for_members
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """What is unfinished; by POST: keep the form that is sent, named by its `draft_of`."""
    if request.method == "POST":
        return _keep(request, journal)
    context = {
        "unfinished": drafts.unfinished(request),
        "thrown_away": drafts.thrown_away(request),
        "section": "add",
    }
    return render(request, "drafts/index.html", context)


def _keep(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The page that saves itself is told when; a button leads home. Nothing typed is lost."""
    address = request.POST.get("draft_of", "")
    by_script = request.get_preferred_type(["text/html", JSON]) == JSON
    try:
        if by_script and drafts.saved_since(request):
            raise drafts.NotKept(drafts.SAVED_ALREADY)
        draft = drafts.keep_at(request, address)
    except drafts.NotKept as why:
        if by_script:
            return JsonResponse({"refused": str(why)}, status=400)
        context = {"why": str(why), "address": address, "typed": _all_that_was_sent(request)}
        return render(request, "drafts/not_kept.html", context, status=422)
    if by_script:
        kept = timezone.localtime(draft.kept_at).strftime("%H:%M")
        return JsonResponse({"kept": kept}, status=201)
    where = "under Add" if access.for_templates(request)["may_write"] else "on this page"
    messages.success(request, f"Kept for later. You find it {where}.")
    return redirect("home", journal=journal.pk)


def _all_that_was_sent(request: HttpRequest) -> list[tuple[str, str]]:
    left_out = ("csrfmiddlewaretoken", "draft_of", "change")
    pairs = ((name, text) for name, texts in request.POST.lists() for text in texts)
    return [(name, text) for name, text in pairs if name not in left_out]


@for_members
@require_POST
def away(request: HttpRequest, journal: Journal, pk: int) -> HttpResponse:
    """Throw a draft away, with a way back."""
    draft = drafts.one(request, pk)
    drafts.throw_away(draft)
    stands = "The entry stays as it stands now. " if "stands" in request.POST else ""
    away = f"Thrown away: {draft.title}. You can bring it back for 7 days."
    messages.success(request, stands + away)
    if "afresh" in request.POST:
        return redirect(draft.afresh)
    return redirect("drafts", journal=journal.pk)


@for_members
@require_POST
def back(request: HttpRequest, journal: Journal, pk: int) -> HttpResponse:
    """Bring a draft back that was thrown away."""
    draft = drafts.one(request, pk)
    drafts.bring_back(draft)
    messages.success(request, f"Brought back: {draft.title}.")
    return redirect("drafts", journal=journal.pk)
