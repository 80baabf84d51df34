"""The pages that all kinds share: list, add, change, delete, read back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_safe

from journal import actions, asking, clashes, drafts, erasing, letters, remarks, revisions, timeline
from journal.access import for_writers
from journal.models import Journal
from journal.record import Kind, Record
from journal.writing import Conflict, Gone, Intent, new_key, seen_version, write
from surveillance.plausibility import Doubt

form_methods = require_http_methods(["GET", "HEAD", "POST"])


@require_safe
def list_all(request: HttpRequest, journal: Journal, kind: Kind) -> HttpResponse:
    """All entries of one kind, newest first."""
    page = timeline.page(journal, kinds=[kind], after=request.GET.get("after", ""))
    typists = timeline.typists(page, journal, request.user)
    context = {"kind": kind, "page": page, "typists": typists, "section": "timeline"}
    return render(request, "records/list.html", context)


@require_safe
def show(request: HttpRequest, journal: Journal, kind: Kind, key: UUID) -> HttpResponse:
    """One entry, with its letters and its history."""
    row = _row_or_404(kind, journal, key)
    context = {
        "kind": kind,
        "row": row,
        "letters": letters.of_record(row),
        "history": revisions.revisions_of(row, journal),
        "comments": remarks.of_entry(journal, str(kind.model._meta.model_name), row.pk),
        "submission_key": new_key(None),
        "done": actions.sent_by(journal, request.user, request.GET.get("done")),
        "related": kind.related(row),
        "next_step": kind.next_step(row),
        "section": "timeline",
    }
    return render(request, "records/show.html", context)


@for_writers
@drafts.keeps_draft("{kind.name}", keyed=True)
@form_methods
def add(request: HttpRequest, journal: Journal, kind: Kind) -> HttpResponse:
    """Type a new entry.

    The form's own key stands in its address: whoever goes Back after saving gets that same form
    again, filled in as it was saved, and what they send then corrects the entry.
    """
    if request.method == "POST":
        made = _made_before(request, journal, kind) if _seen(request) else None
        return fill_in(request, journal, kind, row=made)
    key = new_key(request.GET.get("form"))
    made = actions.made_by_form(journal, kind, key)
    if "form" not in request.GET or (made and not actions.may_be_corrected(made)):
        asked = request.GET.copy()
        asked["form"] = str(new_key(None))
        return redirect(f"{request.path}?{asked.urlencode()}")
    start = {} if made else kind.form.starting_values(journal, request.GET)
    form = _form(kind, journal, drafts.kept(request), row=made, initial=start)
    return _form_page(request, kind, form, key=key, made=made)


@for_writers
@drafts.keeps_draft("Correct: {kind.name}")
@form_methods
def change(request: HttpRequest, journal: Journal, kind: Kind, key: UUID) -> HttpResponse:
    """Correct an entry; what it was is kept. One deleted meanwhile is asked about, not lost."""
    table = str(kind.model._meta.model_name)
    binned = erasing.binned_row(journal, table, key) if request.method == "POST" else None
    return fill_in(request, journal, kind, row=binned or _row_or_404(kind, journal, key))


@for_writers
@form_methods
def delete(request: HttpRequest, journal: Journal, kind: Kind, key: UUID) -> HttpResponse:
    """Put an entry into the bin."""
    row = kind.everything_of(journal).filter(pk=key).first()
    if row is None or (row.binned_at and request.method != "POST"):
        raise Http404
    if request.method != "POST":
        context = {"kind": kind, "row": row, "key": new_key(None), "section": "timeline"}
        return render(request, "records/delete.html", context)
    intent = Intent(row, seen=_seen(request), binned=True)
    return _store(request, journal, intent, kind=kind)


def _row_or_404(kind: Kind, journal: Journal, key: UUID) -> Any:
    row = kind.shown(journal).filter(pk=key).first()
    if row is None:
        raise Http404
    return row


# ---- filling in: form, then what looks odd, then the read-back, then it is stored ---------------


def fill_in(
    request: HttpRequest,
    journal: Journal,
    kind: Kind,
    *,
    row: Record | None,
    initial: dict[str, Any] | None = None,
    more: dict[str, Any] | None = None,
    together: Callable[[Any], Sequence[Intent]] = lambda row: (),
) -> HttpResponse:
    """Show the form of a kind, ask what looks odd, read it back, store it.

    `initial` is what the form begins with instead of what the row says; `more` is what a page of
    its own (`template`, `heading`, …) needs besides; `together` gives what else is written with
    the entry, and raises `Conflict` where that was changed.
    """
    if request.method != "POST":
        form = _form(kind, journal, drafts.kept(request), row=row, initial=initial)
        return _form_page(request, kind, form, more=more)
    clashes.settle(request)
    data = kind.form.with_offer_taken(request.POST)
    form = _form(kind, journal, data, row=row)
    if not form.is_valid():
        return _form_page(request, kind, form, status=422, more=more)
    answered = asking.answered(request)
    doubts = asking.unanswered(form.doubts(), answered)
    if doubts and row is None and (made := _made_before(request, journal, kind)):
        # Back, correct, send again: what looks like a twin is the very entry.
        return fill_in(request, journal, kind, row=made)
    if doubts:
        return _form_page(request, kind, form, doubts=doubts, answered=answered, more=more)
    if "change" in request.POST:
        return _form_page(request, kind, form, answered=answered, more=more)
    if kind.read_back and "confirmed" not in request.POST:
        return _read_back(request, kind, form, answered)
    # A form for adding may be older than what it made; whatever it saw, it is held against that.
    seen = _seen(request) if row else 0
    intents = [Intent(form.instance, seen=seen), *together(form.instance)]
    return _store(request, journal, *intents, kind=kind, form=form)


def _made_before(request: HttpRequest, journal: Journal, kind: Kind) -> Any:
    return actions.made_by_form(journal, kind, new_key(request.POST.get("submission")))


def _form(kind: Kind, journal: Journal, data: Any, *, row: Any, initial: Any = None) -> Any:
    return kind.form(
        data, instance=row, initial=initial, journal=journal, today=journal.today, what=kind.what
    )


def _form_page(
    request: HttpRequest,
    kind: Kind,
    form: Any,
    *,
    doubts: list[Doubt] | None = None,
    answered: set[str] | None = None,
    key: UUID | None = None,
    made: Record | None = None,
    status: int = 200,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    seen = form.instance.version
    if request.method == "POST":
        seen = _seen(request)
        drafts.keep(request)
    if restored := form.is_bound and request.method != "POST":
        form.leave_unchecked()
        seen = seen_version(form.data.get("seen_version"))
    context = {
        "kind": kind,
        "form": form,
        "restored": restored,
        "row": None if made or form.instance._state.adding else form.instance,
        "made": made,
        "key": key or new_key(request.POST.get("submission")),
        "seen": seen,
        "doubts": asking.for_page(doubts),
        "answered": sorted(answered or ()),
        "section": "add",
    } | (more or {})
    return render(request, context.get("template", "records/form.html"), context, status=status)


def _read_back(request: HttpRequest, kind: Kind, form: Any, answered: set[str]) -> HttpResponse:
    """What was typed, read back in a sentence, before it is stored."""
    drafts.keep(request)
    context = {
        "kind": kind,
        "form": form,
        "row": form.instance,
        "previous": form.previous(),
        "typed": form.typed_pairs(),
        "key": new_key(request.POST.get("submission")),
        "seen": _seen(request),
        "answered": sorted(answered),
        "section": "add",
    }
    return render(request, "records/read_back.html", context)


def _store(
    request: HttpRequest,
    journal: Journal,
    intent: Intent,
    *more: Intent,
    kind: Kind,
    form: Any = None,
) -> HttpResponse:
    key = new_key(request.POST.get("submission"))
    try:
        # What was seen counts: 58, corrected to 59, typed as 58 again is not the first 58 resent.
        write(journal, [intent, *more], by=request.user, key=key, content=str(intent.seen))
    except Conflict as conflict:
        if conflict.wanted is not intent.row:
            raise
        if not conflict.now.is_seen_in(journal):  # made private meanwhile
            raise Http404 from None
        if form:
            drafts.keep(request)
        context = {
            "kind": kind,
            "now": conflict.now,
            "wanted": conflict.wanted,
            "clash": clashes.clash(
                journal, conflict, form, seen=intent.seen, by=request.user, key=key
            ),
            "answered": sorted(asking.answered(request)),
            "deleting": intent.binned,
            "key": new_key(None),
            "section": "timeline",
        }
        return render(request, "records/conflict.html", context, status=409)
    except Gone:
        raise Http404 from None
    drafts.forget(request)
    made = actions.made_by_form(journal, kind, key) if kind.then and not intent.seen else None
    if made and made.version == 1 and made.binned_at is None:  # else see what was corrected
        address = reverse(kind.then, kwargs={"journal": journal.pk, "key": made.pk})
        return redirect(f"{address}?done={key}")
    return redirect("done", journal=journal.pk, key=key)


def _seen(request: HttpRequest) -> int:
    return seen_version(request.POST.get("seen_version"))
