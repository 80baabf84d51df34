"""What was typed and not saved yet: kept in the person's session, for whoever goes Back.

A form that was refused, or that is being read back, is a page that the browser forgets when one
leaves it. Nothing of it is in the browser itself; signing out forgets it.
"""

from __future__ import annotations

from django.http import HttpRequest, QueryDict

KEPT_IN = "unsaved"
FORMS_AT_MOST = 3
LENGTH_AT_MOST = 150_000  # characters of one form; the longest report that is taken has 100,000


def keep(request: HttpRequest) -> None:
    """Keep what this form holds, under its own address."""
    typed = request.POST.copy()
    for name in ("csrfmiddlewaretoken", "as_written", "confirmed", "change", "take"):
        typed.pop(name, None)
    text = typed.urlencode()
    kept = {**request.session.get(KEPT_IN, {})}
    kept.pop(request.get_full_path(), None)
    if len(text) <= LENGTH_AT_MOST:
        kept[request.get_full_path()] = text
    request.session[KEPT_IN] = dict(list(kept.items())[-FORMS_AT_MOST:])


def kept(request: HttpRequest) -> QueryDict | None:
    """What was typed into the form of this address and not saved, or None."""
    text = request.session.get(KEPT_IN, {}).get(request.get_full_path())
    return QueryDict(text) if text else None


def forget(request: HttpRequest) -> None:
    """It is saved now."""
    unsaved = {**request.session.get(KEPT_IN, {})}
    if unsaved.pop(request.get_full_path(), None) is not None:
        request.session[KEPT_IN] = unsaved


def forget_all(request: HttpRequest) -> None:
    """Nothing of an erased journal stays behind."""
    request.session.pop(KEPT_IN, None)
