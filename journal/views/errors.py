"""What is said when something cannot be done, in the product's voice."""

from __future__ import annotations

import re
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.csrf import requires_csrf_token

from journal.draftwords import typed_in

# Never shown back to the person as something they typed.
NOT_TYPED = ("csrfmiddlewaretoken", "password", "password1", "password2", "oldpassword")
# Pressed or ticked, or where a form belongs: nothing to copy.
PRESSED = ("draft_of", "opened", "as_written", "confirmed", "change", "take", "accept_all",
           "afresh", "stands", "choice", "sure", "role", "member", "up_to", "page")  # fmt: skip


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400, or 413 where too much was sent."""
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent | TooManyFilesSent):
        return too_large(request)
    return render(request, "400.html", status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """403: says which of the reasons it is."""
    reason = str(exception) if str(exception) in ("owner", "reader", "example", "author") else ""
    return render(request, "403.html", {"reason": reason} | _to_copy(request), status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """404: the same bytes for what does not exist and what is not yours."""
    return render(request, "404.html", _to_copy(request), status=404)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: a page that needs nothing that may be broken."""
    from django.template.loader import get_template

    return HttpResponse(get_template("500.html").render(), status=500)


def not_written_down(request: HttpRequest) -> HttpResponse:
    """503: the access log could not be written, so nothing of the journal is shown."""
    apart = {"journal": None, "membership": None, "several_journals": False}
    return render(request, "503.html", apart, status=503)


def too_large(request: HttpRequest) -> HttpResponse:
    """413."""
    limit = settings.REQUEST_MAX_BYTES // 1024 // 1024 - 4
    return render(request, "413.html", {"limit": limit}, status=413)


@requires_csrf_token
def signed_out(request: HttpRequest) -> HttpResponse:
    """The session ended while somebody typed: nothing typed is lost."""
    context = {"typed": _typed(request), "had_file": bool(request.FILES)}
    return render(request, "signed_out.html", context, status=403)


@requires_csrf_token
def csrf_failed(request: HttpRequest, reason: str = "") -> HttpResponse:
    """403: the form's token was not the expected one.

    Where the browser itself says that the form came from this site, an old token (a sign-in in
    another window) is all that was wrong: what was typed is kept, to be sent again.
    """
    same_site = request.headers.get("Sec-Fetch-Site") == "same-origin"
    under_a_journal = request.path.startswith("/j/")
    if same_site and under_a_journal:
        return signed_out(request)
    return render(request, "403_csrf.html", status=403)


def _typed(request: HttpRequest) -> list[tuple[str, str]]:
    """What the form held, to be carried on to the next try."""
    pairs = ((name, value) for name in request.POST for value in request.POST.getlist(name))
    return [(name, value) for name, value in pairs if name not in NOT_TYPED]


def _to_copy(request: HttpRequest) -> dict[str, Any]:
    """What a form of a journal held that can be written nowhere: label and text, to be copied.

    It is told from what was sent alone, so that it is the same for any journal and for none.
    """
    if request.method != "POST" or not request.path.startswith("/j/"):
        return {}
    boxes: dict[str, list[str]] = {}
    for name, text in typed_in(request.POST):
        if name not in NOT_TYPED + PRESSED:  # a date stands in one box
            boxes.setdefault(re.sub("_(day|month|year)$", "", name), []).append(text)
    typed = [(_label(name), " ".join(texts)) for name, texts in boxes.items()]
    return {"typed": typed, "had_file": bool(request.FILES)}


def _label(name: str) -> str:
    """A field's name in words; nothing where it is a key."""
    is_word = re.fullmatch("[a-z]+([_-][a-z]+){0,5}", name) and len(name) <= 40
    return re.sub("[_-]", " ", name).capitalize() if is_word else ""
