"""To raise: what the rules noticed, the questions in their order, what was said at a visit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID, uuid5

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from journal import drafts, erasing, measures, raising, remarks, visits
from journal.access import for_writers
from journal.decisions import Decision
from journal.formfields import refuse_all_but_one_line
from journal.kinds.appointment import KIND as APPOINTMENTS
from journal.kinds.appointment import SaidForm
from journal.kinds.question import KIND as QUESTIONS
from journal.kinds.question import AskedForm, Question
from journal.models import Journal
from journal.record import Kind
from journal.views.records import fill_in
from journal.writing import Conflict, Gone, new_key, seen_version
from surveillance.rules import RULES

ASKED = replace(QUESTIONS, form=AskedForm, what="your asking")
SAID = replace(APPOINTMENTS, form=SaidForm)
REASON_AT_MOST = 300  # characters
CHANGED_MEANWHILE = "Somebody changed this meanwhile, so nothing was done. This is how it stands."


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """What was noticed and not decided about, then the questions as they stand."""
    is_whole = "all" in request.GET
    found = raising.all_to_raise(journal) if is_whole else raising.to_raise(journal)
    context = {
        "section": "raise",
        "to_raise": found,
        "rows": [(noticed, _links(journal, noticed)) for noticed in found.noticed.shown],
        "aside": [(noticed, _links(journal, noticed)) for noticed in found.aside.shown],
        "to_tell_about": visits.to_tell_about(journal),
        "done": _last_sent(request, journal),
        "remarks": _remarks(request, journal),
        "key": new_key(None),
    }
    return render(request, "raise/index.html", context)


def _remarks(request: HttpRequest, journal: Journal) -> dict[str, Any]:
    """What others have suggested, for the owner to decide; for others, what became of theirs."""
    if journal.sees_private:
        return {"waiting": remarks.waiting(journal), "declined": remarks.declined(journal)}
    if not request.user.is_authenticated:
        return {}
    return {"own": [one for one in remarks.by(request.user, journal) if one.is_question]}


def _links(journal: Journal, noticed: raising.Noticed) -> list[tuple[str, str]]:
    """What a flag rests on: each value in words, with the page of its record."""
    inputs = noticed.flag.inputs
    return [(one.said, measures.address_of(journal, one.source)) for one in inputs]


def _last_sent(request: HttpRequest, journal: Journal) -> Any:
    """The submission that this page can undo, as the address names it."""
    key = request.GET.get("done")
    return journal.submissions.filter(key=new_key(key)).order_by("-id").first() if key else None


@for_writers
@require_POST
def decide(request: HttpRequest, journal: Journal, flag: str) -> HttpResponse:
    """Raise it, not now, does not apply: one decision about one flag."""
    found = raising.flag_of(journal, flag)
    choice, reason = request.POST.get("choice", ""), request.POST.get("reason", "")
    key = new_key(request.POST.get("submission"))
    if journal.submissions.filter(key=key).exists():  # a second click
        return _back(journal, key)
    if found is None or choice not in Decision.Choice.values:
        raise Http404
    reason = " ".join(reason.split())
    if refused := _refused(reason):
        messages.error(request, refused)
        return redirect("raise", journal=journal.pk)
    return _pressed(
        request,
        journal,
        lambda: raising.decide(journal, found, choice, reason=reason, by=request.user, key=key),
        key,
    )


def _refused(reason: str) -> str:
    """Why a reason cannot be kept as it was typed; nothing where it can."""
    if len(reason) > REASON_AT_MOST:
        return f"Give the reason in at most {REASON_AT_MOST} characters."
    try:
        refuse_all_but_one_line(reason)
    except ValidationError as error:
        return error.message
    return ""


@for_writers
@require_POST
def look_again(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Take a decision back."""
    decision = raising.decision_of(journal, key)
    sent = new_key(request.POST.get("submission"))
    if decision is None and journal.submissions.filter(key=sent).exists():  # a second click
        return _back(journal, sent)
    if decision is None:
        return _too_late(request, journal, was=raising.was_decided(journal, key))
    return _pressed(
        request,
        journal,
        lambda: raising.look_again(journal, decision, by=request.user, key=sent),
        sent,
    )


#: What each button does to a question: places to move it by, or what to change.
BUTTONS: dict[str, int | dict[str, object]] = {
    "up": -1,
    "down": 1,
    "before": {"when": Question.When.BEFORE},
    "not-before": {"when": Question.When.VISIT},
    "park": {"state": Question.State.PARKED},
    "reopen": {"state": Question.State.OPEN},
}


@for_writers
@require_POST
def press(request: HttpRequest, journal: Journal, key: UUID, button: str) -> HttpResponse:
    """Move a question up or down, put it aside, open it again, mark it to be asked before."""
    question, does = QUESTIONS.one(journal, key), BUTTONS.get(button)
    if does is None:
        raise Http404
    if question is None:
        binned = erasing.binned_row(journal, QUESTIONS.slug, key)
        return _too_late(request, journal, was=binned is not None)
    # All buttons of a question share its form: each of them has a key of its own made of that.
    sent = uuid5(new_key(request.POST.get("submission")), button)
    seen = seen_version(request.POST.get("seen_version")) or question.version

    def act() -> None:
        if isinstance(does, int):
            raising.move(journal, question, does, by=request.user, key=sent)
        else:
            raising.mark(journal, question, does, seen=seen, by=request.user, key=sent)

    return _pressed(request, journal, act, sent)


def _pressed(request: HttpRequest, journal: Journal, act: Any, key: UUID) -> HttpResponse:
    """Do what a button says and show the page again, with undo."""
    try:
        act()
    except (Conflict, Gone, IntegrityError):  # the last: two first decisions in one moment
        if not journal.submissions.filter(key=key).exists():  # it was not a second click
            return _changed_meanwhile(request, journal)
    return _back(journal, key)


def _too_late(request: HttpRequest, journal: Journal, *, was: bool) -> HttpResponse:
    """What a button is about was deleted or taken back meanwhile; else it was never there."""
    if not was:
        raise Http404
    return _changed_meanwhile(request, journal)


def _changed_meanwhile(request: HttpRequest, journal: Journal) -> HttpResponse:
    messages.warning(request, CHANGED_MEANWHILE)
    return redirect("raise", journal=journal.pk)


def _back(journal: Journal, key: UUID) -> HttpResponse:
    response = redirect("raise", journal=journal.pk)
    response["Location"] += f"?done={key}"
    return response


@for_writers
@drafts.keeps_draft("What did they say?", of=Question)
@require_http_methods(["GET", "HEAD", "POST"])
def asked(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """When it was asked, whom, and what they said."""
    question = _row(request, journal, QUESTIONS, str(key))
    visit = visits.last_visit(journal)
    start: dict[str, Any] = {}
    if question.is_open:  # also one that was answered before and opened again: it is asked anew
        start = {"asked_on": None, "asked_whom": "", "answer": ""}
        if visit and question.date.first <= visit.date.last:
            start |= {"asked_on": visit.date, "asked_whom": visit.with_whom}
    more = {"template": "raise/asked.html", "section": "raise", "question": question}
    return fill_in(request, journal, ASKED, row=question, initial=start, more=more)


@for_writers
@drafts.keeps_draft("What was said at a visit", of=APPOINTMENTS.model)
@require_http_methods(["GET", "HEAD", "POST"])
def after(request: HttpRequest, journal: Journal) -> HttpResponse:
    """After a visit: through the open questions one by one, then what else was said.

    Its address names the visit, so that what is sent is about the one that was seen.
    """
    to_tell = visits.to_tell_about(journal)
    named = request.GET.get("visit", "")
    if not named and to_tell is None:
        return redirect("raise", journal=journal.pk)
    if not named and request.method != "POST":
        return redirect(f"{request.path}?visit={to_tell.pk}")
    visit = _row(request, journal, APPOINTMENTS, named) if named else to_tell
    open_now = raising.open_questions(journal)
    start = {} if visit.happened else {"happened": "yes"}
    more = {"template": "raise/after.html", "section": "raise", "visit": visit, "open": open_now}
    return fill_in(request, journal, SAID, row=visit, initial=start, more=more)


def _row(request: HttpRequest, journal: Journal, kind: Kind, key: str) -> Any:
    """That entry. One deleted meanwhile is asked about when its form is sent, not lost."""
    row = kind.one(journal, key)
    if row is None and request.method == "POST":
        row = erasing.binned_row(journal, kind.slug, new_key(key))
    if row is None:
        raise Http404
    return row


@require_safe
def rules(request: HttpRequest, journal: Journal) -> HttpResponse:
    """All that is looked for, with where each figure comes from."""
    return render(request, "raise/rules.html", {"rules": RULES, "section": "raise"})
