"""Who may open whose journal: the only place that answers.

A journal's pages take `journal` from their address. Before the view runs, `JournalAccess` replaces
that text by the `Journal` that this person may open, so no view can forget to ask.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from allauth.core.exceptions import ReauthenticationRequired
from django.conf import settings
from django.contrib.auth.middleware import LoginRequiredMiddleware
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect

from journal import accesslog
from journal.models import Journal, Membership
from journal.views.errors import not_written_down, signed_out

logger = logging.getLogger(__name__)

READS = ("GET", "HEAD", "OPTIONS")
VISITOR = "visitor"  # of the example journal
WRITERS = (Membership.Role.OWNER, Membership.Role.EDITOR)
MEMBERS = (*WRITERS, Membership.Role.READER)


def for_writers(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view that adds or changes something: its form is not even shown to readers."""
    view.for_writers = True  # type: ignore[attr-defined]
    return view


def for_members(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view in which readers write, too: a comment, a suggestion, what they have read."""
    view.for_members = True  # type: ignore[attr-defined]
    return view


def for_owners(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view that only the owner of the journal may open."""
    view.for_owners = True  # type: ignore[attr-defined]
    return view


def reads_by_post(view: Callable[..., Any]) -> Callable[..., Any]:
    """Mark a view that reads only, though by POST: what is searched for stays out of addresses."""
    view.reads_by_post = True  # type: ignore[attr-defined]
    return view


class JournalAccess(LoginRequiredMiddleware):
    """Every view needs a sign-in unless it is marked; every journal needs a role in it."""

    def process_view(self, request, view_func, view_args, view_kwargs):
        if "journal" not in view_kwargs:
            return super().process_view(request, view_func, view_args, view_kwargs)
        reads = request.method in READS or getattr(view_func, "reads_by_post", False)
        journal, role = self.open(request, view_kwargs["journal"], reads=reads)
        if journal is None and not request.user.is_authenticated:
            return self.handle_no_permission(request, view_func)
        if journal is None:
            raise Http404
        view_kwargs["journal"] = request.journal = journal
        request.role = role
        journal.sees_private = role == Membership.Role.OWNER
        self.allow(role, view_func, reads=reads)
        return None

    def process_exception(self, request, exception):
        """Ask who it is before a journal's form is shown again, not between the form and its view.

        allauth would keep the form and then call the view by itself, past this lock.
        """
        asks = isinstance(exception, ReauthenticationRequired) and hasattr(request, "journal")
        return redirect(request.path) if asks and request.method not in READS else None

    def process_response(self, request, response):
        """Write down what is shown before it leaves; what cannot be written down is not shown."""
        try:
            accesslog.note(request, response.status_code)
        except Exception:  # whatever it was, a read that nobody can see afterwards is none
            logger.exception("The access log could not be written")
            response.close()
            return not_written_down(request)
        return response

    def open(self, request: HttpRequest, key: str, *, reads: bool) -> tuple[Journal | None, str]:
        """The journal of that key and this person's role in it; nothing for a stranger."""
        if request.user.is_authenticated:
            rows = request.user.memberships.select_related("journal").order_by("since", "id")
            # All of them, since the header says in which journal one is and leads to the others.
            request.memberships = [one for one in rows if not one.journal.is_example]
            for membership in request.memberships:
                if membership.journal_id == key:
                    request.membership = membership
                    return membership.journal, membership.role
        elif not reads:
            return None, ""
        example = Journal.objects.filter(pk=key, is_example=True).first()
        return example, VISITOR if example else ""

    def allow(self, role: str, view_func: Any, *, reads: bool) -> None:
        """Refuse what this role may not do, by a page that says so."""
        if reason := refusal(role, view_func, reads=reads):
            raise PermissionDenied(reason)

    def handle_no_permission(self, request: HttpRequest, view_func: Any) -> HttpResponse:
        if request.method in READS:
            return super().handle_no_permission(request, view_func)
        return signed_out(request)


def refusal(role: str, view_func: Any, *, reads: bool) -> str:
    """Why this role may not open that view; nothing where it may."""
    if getattr(view_func, "for_owners", False) and role != Membership.Role.OWNER:
        return "owner"
    writes = getattr(view_func, "for_writers", False) or not reads
    may = MEMBERS if getattr(view_func, "for_members", False) else WRITERS
    if (writes or may is MEMBERS) and role not in may:
        return "example" if role == VISITOR else "reader"
    return ""


def may_see(request: HttpRequest, view: Any) -> bool:
    """Whether whoever asks may look at that other page of the same journal."""
    return not refusal(request.role, view, reads=True)  # type: ignore[attr-defined]


def may_send(request: HttpRequest, view: Any) -> bool:
    """Whether whoever asks may send the form of that other view of the same journal."""
    return not refusal(request.role, view, reads=False)  # type: ignore[attr-defined]


def for_templates(request: HttpRequest) -> dict[str, Any]:
    """What every page knows of where it is."""
    role = getattr(request, "role", "")
    return {
        "journal": getattr(request, "journal", None),
        "role": role,
        "may_write": role in WRITERS,
        "is_member": role in MEMBERS,
        "membership": getattr(request, "membership", None),
        "several_journals": len(getattr(request, "memberships", ())) > 1,
        "is_owner": role == Membership.Role.OWNER,
        "mail_is_set": settings.MAIL_IS_SET,
    }
