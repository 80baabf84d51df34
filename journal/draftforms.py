"""Which forms have drafts, and the one address under which each is kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, QueryDict
from django.urls import Resolver404, ResolverMatch, resolve


def keeps_draft(title: str, *, keyed: bool = False, of: Any = None) -> Callable[[Any], Any]:
    """Mark a view whose form may be finished later. `title` may name `{kind.name}`.

    `keyed`: the form's own key stands in its address; without it the page leads to a new form.
    `of`: the table of what the form is about, where the address names no kind.
    """

    def mark(view: Any) -> Any:
        view.keeps_draft, view.draft_is_keyed, view.draft_of = title, keyed, of
        return view

    return mark


def form_at(request: HttpRequest, address: str) -> ResolverMatch | None:
    """The form of this very journal at that address, if whoever asks may send it."""
    from journal.access import may_send  # which asks the journal's tables, this one among them

    if not address.isascii() or not address.isprintable() or "#" in address:
        return None
    try:
        match = resolve(address.partition("?")[0])
    except Resolver404:
        return None
    is_here = match.kwargs.get("journal") == request.journal.pk
    is_form = hasattr(match.func, "keeps_draft")
    return match if is_here and is_form and may_send(request, match.func) else None


def address_of(request: HttpRequest, address: str) -> str:
    """The one address under which that form is kept, however it was reached. Else a 404."""
    match = form_at(request, address)
    if match is None:
        raise Http404
    path, _, query = address.partition("?")
    asked = QueryDict(query, mutable=True)
    asked.pop("done", None)  # says what was just saved, not which form it is
    if match.func.draft_is_keyed and "form" not in asked:
        asked["form"] = str(form_key(request))
    return f"{path}?{asked.urlencode()}" if asked else path


def form_key(request: HttpRequest) -> UUID:
    from journal.writing import new_key  # which itself writes into the tables

    return new_key(request.POST.get("submission"))
