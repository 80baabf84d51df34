"""Opening an invitation: the link, the spoken code, accepting it. Open to everybody."""

from __future__ import annotations

from allauth.core import ratelimit
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from journal import inviting
from journal.sharingforms import CodeForm


@login_not_required
@require_safe
def link(request: HttpRequest, token: str) -> HttpResponse:
    """Take the token out of the address. It uses nothing up: mail programs open links, too."""
    inviting.remember(request, token)
    return redirect("invitation")


@login_not_required
@require_http_methods(["GET", "HEAD", "POST"])
def page(request: HttpRequest) -> HttpResponse:
    """What somebody is invited to, and the button that accepts it."""
    button = request.POST.get("do", "")
    if button == "decline":
        inviting.forget(request)
        return redirect("mine" if request.user.is_authenticated else "front")
    if button == "accept":
        return _accept(request)
    invitation = inviting.pending(request)
    if invitation is None:
        return _dead(request)
    context = {"invitation": invitation, "here": reverse("invitation")}
    if inviting.may_be_shown(request, invitation):
        return render(request, "people/invitation.html", context)
    form = CodeForm(request.POST or None)
    if button == "code" and form.is_valid():
        if limited := ratelimit.consume_or_429(request, action="invitation_code"):
            return limited
        left = inviting.try_code(request, invitation, form.cleaned_data["code"])
        if left is None:
            return redirect("invitation")
        if not left:
            return _dead(request)
        again = "once more" if left == 1 else f"{left} more times"
        form.add_error("code", f"This is not the code. You can try {again}.")
    context |= {"form": form}
    return render(request, "people/code.html", context, status=422 if button else 200)


def _accept(request: HttpRequest) -> HttpResponse:
    if not request.user.is_authenticated:
        return redirect_to_login(reverse("invitation"))
    journal = inviting.accept(request)
    if journal is None:
        return _dead(request) if inviting.pending(request) is None else redirect("invitation")
    messages.success(request, f"Welcome. {journal.title} is open to you now.")
    return redirect("home", journal=journal.pk)


def _dead(request: HttpRequest) -> HttpResponse:
    """The same for a link that was used, withdrawn, too late or never one."""
    return render(request, "people/no_invitation.html", status=404)
