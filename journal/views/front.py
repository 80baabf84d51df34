"""Pages outside a journal: the start page, help, the account."""

from __future__ import annotations

from allauth.account.decorators import reauthentication_required
from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from journal import actions, erasing, inviting, members
from journal.forms import BeginForm, ConfirmForm
from journal.kinds import BY_SLUG
from journal.writing import new_key
from surveillance import glossary

FIRST_LETTERS = ("hiaa", "renogram", "scan", "symptoms", "appointment", "note")
FIRST_WORDS = (  # of the glossary, on the help page itself
    "5-HIAA", "renogram", "abutting", "hydronephrosis", "not excluded", "plaque", "ureter",
)  # fmt: skip
RESULTS = "results"  # of one letter: a screen of several entries, no kind


@login_not_required
@require_safe
def front(request: HttpRequest) -> HttpResponse:
    """What it is, the example, the way in."""
    return render(request, "front.html", {"example": actions.example_journal()})


@login_not_required
@require_safe
def example(request: HttpRequest) -> HttpResponse:
    """To the example journal, by a name that stays the same."""
    journal = actions.example_journal()
    if journal is None:
        raise Http404
    return redirect("home", journal=journal.pk)


@login_not_required
@require_safe
def help_index(request: HttpRequest) -> HttpResponse:
    context = {
        "bin_days": settings.BIN_DAYS,
        "first_words": [glossary.entry_of(word) for word in FIRST_WORDS],
        "how_many": len(glossary.entries()),
        "checked": glossary.CHECKED,
    }
    return render(request, "help/index.html", context)


@login_not_required
@require_safe
def words(request: HttpRequest) -> HttpResponse:
    """The words of letters and reports, A to Z, each with an anchor of its own."""
    letters = glossary.by_letter(glossary.entries())
    context = {"letters": letters, "checked": glossary.CHECKED}
    return render(request, "help/words.html", context)


@login_not_required
@require_safe
def get_help_now(request: HttpRequest) -> HttpResponse:
    """The fixed page; within a journal it shows the team's numbers as well."""
    return render(request, "help/get_help_now.html")


@require_safe
def mine(request: HttpRequest) -> HttpResponse:
    """After signing in: an invitation, the journal, the list, or the first three questions."""
    if inviting.awaits(request):
        return redirect("invitation")
    memberships = actions.memberships_of(request.user)
    told = members.taken_out_lately(request.user)
    known = request.session.get("told", [])
    if told and (not memberships or any(one.pk not in known for one in told)):
        request.session["told"] = [one.pk for one in told]  # once a sign-in
    elif not memberships:
        return redirect("begin")
    elif len(memberships) == 1:
        return redirect("home", journal=memberships[0].journal_id)
    else:
        told = []
    context = {"memberships": memberships, "told": told}
    return render(request, "account/journals.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
def begin(request: HttpRequest) -> HttpResponse:
    """Three questions, each of which may be skipped, and the first letter."""
    key = new_key(request.POST.get("submission") or request.GET.get("form"))
    begun = actions.begun_by(request.user, key)
    if begun:  # Back, or a second click: the journal is there
        return redirect("home", journal=begun.pk)
    if request.method != "POST" and "form" not in request.GET:
        if inviting.awaits(request) and not actions.memberships_of(request.user):
            return redirect("invitation")  # whoever is invited need not begin a journal
        return redirect(f"{request.path}?form={key}")
    today = timezone.localdate()
    kinds = [BY_SLUG[slug] for slug in FIRST_LETTERS]
    form = BeginForm(request.POST or None, today=today, initial={"whose": request.user.name})
    if request.method != "POST" or not form.is_valid():
        context = {"form": form, "kinds": kinds, "key": key}
        status = 422 if request.method == "POST" else 200
        return render(request, "begin.html", context, status=status)
    journal = actions.begin_journal(
        request.user,
        name=form.cleaned_data["whose"].strip(),
        visit=form.cleaned_data["visit"],
        key=key,
    )
    letter = request.POST.get("letter", "")
    if letter == RESULTS:
        return redirect("results_letter", journal=journal.pk)
    if letter in BY_SLUG:
        return redirect("add_one", journal=journal.pk, kind=BY_SLUG[letter])
    return redirect("home", journal=journal.pk)


@require_safe
def account(request: HttpRequest) -> HttpResponse:
    """The account: name, sign-in, journals."""
    memberships = actions.memberships_of(request.user)
    return render(request, "account/overview.html", {"memberships": memberships})


@reauthentication_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete_account(request: HttpRequest) -> HttpResponse:
    """Erase the account and every journal it owns, with files and history."""
    form = ConfirmForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        person = request.user
        erasing.erase_account(person)
        logout(request)
        messages.success(request, "Your account and its journals have been erased.")
        return redirect("front")
    owned = actions.owned_by(request.user)
    return render(request, "account/delete.html", {"form": form, "owned": owned})
