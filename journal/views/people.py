"""People of a journal: who is there, inviting, another role, leaving, handing over."""

from __future__ import annotations

from allauth.account.decorators import reauthentication_required
from allauth.core import ratelimit
from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from journal import actions, inviting, members
from journal.access import for_members, for_owners
from journal.models import Journal
from journal.sharingforms import HandOverForm, InviteForm, RoleForm
from journal.writing import new_key


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Who is there; for the owner, who was invited as well."""
    context = {
        "members": actions.members_of(journal),
        "open": inviting.open_ones(journal),
        "past": inviting.past_ones(journal),
        "section": "people",
    }
    return render(request, "people/index.html", context)


@for_owners
@require_http_methods(["GET", "HEAD", "POST"])
def invite(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The form of an invitation; sent, it answers with the link itself, which is not stored."""
    key = new_key(request.POST.get("submission"))
    form = InviteForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="invite"):
            return limited
        try:
            made = inviting.make(
                journal,
                by=request.user,
                key=key,
                site=settings.PUBLIC_URL or request.build_absolute_uri("/").rstrip("/"),
                **form.cleaned_data,
            )
        except inviting.TooMany:
            most = inviting.OPEN_AT_MOST
            form.add_error(None, f"{most} invitations are open. Withdraw one of them first.")
        else:
            context = {"made": made, "hosted": settings.HOSTED, "section": "people"}
            return render(request, "people/invited.html", context)
    context = {"form": form, "key": key, "hosted": settings.HOSTED, "section": "people"}
    status = 422 if request.method == "POST" else 200
    return render(request, "people/invite.html", context, status=status)


@for_owners
@require_POST
def withdraw(request: HttpRequest, journal: Journal, key: int) -> HttpResponse:
    """End an invitation; the link opens nothing from the next request on."""
    if inviting.withdraw(journal, key, by=request.user):
        messages.success(request, "The invitation is withdrawn. Its link opens nothing now.")
    return redirect("people", journal=journal.pk)


@for_owners
@require_http_methods(["GET", "HEAD", "POST"])
def another_role(request: HttpRequest, journal: Journal, key: int) -> HttpResponse:
    """What a member may do."""
    member = members.one_of(journal, key)
    if member is None:
        return _not_there(request, journal)
    form = RoleForm(request.POST or None, initial=members.now(member))
    if request.method == "POST" and form.is_valid():
        if members.change_role(journal, member, form.cleaned_data["role"], by=request.user):
            can = members.can_now(form.cleaned_data["role"])
            messages.success(request, f"{member.person} can now {can}.")
        return redirect("people", journal=journal.pk)
    open_ones = inviting.open_ones(journal).count()
    context = {"form": form, "member": member, "open": open_ones, "section": "people"}
    status = 422 if request.method == "POST" else 200
    return render(request, "people/role.html", context, status=status)


@for_owners
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest, journal: Journal, key: int) -> HttpResponse:
    """Take a member out, once that was asked."""
    member = members.one_of(journal, key)
    if member is None:
        return _not_there(request, journal)
    if request.method == "POST":
        if members.remove(journal, member, by=request.user):
            messages.success(request, f"{member.person} can no longer open this journal.")
        return redirect("people", journal=journal.pk)
    open_ones = inviting.open_ones(journal).count()
    context = {"member": member, "open": open_ones, "section": "people"}
    return render(request, "people/remove.html", context)


def _not_there(request: HttpRequest, journal: Journal) -> HttpResponse:
    """A second click finds that the first one did it."""
    if request.method == "POST":
        return redirect("people", journal=journal.pk)
    raise Http404


@for_members
@require_http_methods(["GET", "HEAD", "POST"])
def leave(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Go of one's own accord, once that was asked."""
    if request.method == "POST" and members.leave(request.membership):
        messages.success(request, f"You have left {journal.title}.")
        return redirect("mine")
    status = 409 if request.method == "POST" else 200
    return render(request, "people/leave.html", {"section": "people"}, status=status)


@for_owners
@reauthentication_required
@require_http_methods(["GET", "HEAD", "POST"])
def hand_over(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Make a member the owner; asks for the password, as erasing does."""
    others = members.others_in(journal)
    form = HandOverForm(request.POST or None, members=others)
    if request.method == "POST" and form.is_valid():
        member = next(one for one in others if one.pk == form.cleaned_data["member"])
        if members.hand_over(journal, member, by=request.user):
            messages.success(request, f"{member.person} owns this journal now.")
        return redirect("people", journal=journal.pk)
    context = {
        "form": form,
        "others": others,
        "private": members.how_much_is_private(journal),
        "section": "people",
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "people/hand_over.html", context, status=status)
