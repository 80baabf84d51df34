"""Remarks: commenting on an entry, suggesting a question, and what the owner makes of them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.db import IntegrityError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from journal import drafts, remarking, remarks
from journal.access import for_members, for_owners
from journal.actions import kind_of
from journal.forms import AnswerForm, CommentForm, SuggestionForm
from journal.kinds.question import KIND as QUESTIONS
from journal.models import Journal
from journal.record import Kind
from journal.remarks import Remark
from journal.views.records import fill_in
from journal.writing import Conflict, Gone, new_key, seen_version

form_methods = require_http_methods(["GET", "HEAD", "POST"])
#: What the owner's buttons make of a remark.
ANSWERS = {"done": Remark.State.ACCEPTED, "decline": Remark.State.DECLINED}


@for_members
@drafts.keeps_draft("A comment")
@form_methods
def comment(request: HttpRequest, journal: Journal, kind: Kind, key: UUID) -> HttpResponse:
    """Comment on an entry."""
    return _add(request, journal, _entry(journal, kind, key), sort=Remark.Sort.COMMENT)


@for_members
@drafts.keeps_draft("A suggested question")
@form_methods
def suggest(
    request: HttpRequest, journal: Journal, kind: Kind | None = None, key: UUID | None = None
) -> HttpResponse:
    """Suggest a question, about an entry or not."""
    about = _entry(journal, kind, key) if kind else None
    return _add(request, journal, about, sort=Remark.Sort.QUESTION)


def _entry(journal: Journal, kind: Kind, key: Any) -> Any:
    row = kind.one(journal, key)
    if row is None:
        raise Http404
    return row


def _add(request: HttpRequest, journal: Journal, about: Any, *, sort: Remark.Sort) -> HttpResponse:
    is_question = sort == Remark.Sort.QUESTION
    form = _begun(request, SuggestionForm if is_question else CommentForm, {})
    context = {"form": form, "about": about, "is_question": is_question}
    key = new_key(request.POST.get("submission"))
    if not form.is_valid():
        return _form(request, context | {"key": key}, status=422)
    try:
        key = remarking.add(journal, form.told(), sort=sort, about=about, by=request.user, key=key)
    except Conflict as conflict:  # Back, and sent again after it was answered: another remark
        clash = {"key": new_key(None), "now": conflict.now}
        return _form(request, context | clash, status=409)
    except Gone:
        raise Http404 from None
    drafts.forget(request)
    return _back(journal, about, key)


@for_members
@drafts.keeps_draft("Correct a remark", of=Remark)
@form_methods
def change(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Its author corrects a remark."""
    remark = remarking.to_correct(journal, key, request.user)
    if remark is None or (request.method != "POST" and remark.binned_at):
        raise Http404
    kind_of_form = SuggestionForm if remark.is_question else CommentForm
    form = _begun(request, kind_of_form, kind_of_form.of(remark))
    context = {"form": form, "remark": remark, "about": remark.about}
    context |= {"is_question": remark.is_question, "key": new_key(request.POST.get("submission"))}
    seen = seen_version(request.POST.get("seen_version")) if request.POST else remark.version
    if not form.is_valid():
        return _form(request, context | {"seen": seen}, status=422)
    try:
        remarking.correct(
            journal, remark, form.told(), seen=seen, by=request.user, key=context["key"]
        )
    except Conflict as conflict:
        now = remarks.one(journal, conflict.now.pk)
        clash = {"now": now, "seen": conflict.now.version, "key": new_key(None)}
        return _form(request, context | clash, status=409)
    except Gone:
        raise Http404 from None
    drafts.forget(request)
    return _back(journal, remark.about, context["key"])


def _begun(request: HttpRequest, form: Any, initial: dict[str, str]) -> Any:
    """The form as it was sent; one that was not begins with what was kept of it for later."""
    if request.method == "POST":
        return form(request.POST)
    kept = drafts.kept(request)
    return form(initial=kept.dict() if kept else initial)


def _form(request: HttpRequest, context: dict[str, Any], *, status: int) -> HttpResponse:
    if request.method == "POST":
        drafts.keep(request)
    else:
        status = 200
        context["restored"] = getattr(request, "draft", None)
    return render(request, "remarks/form.html", context | {"section": "timeline"}, status=status)


@for_members
@require_POST
def delete(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Put a remark into the bin."""
    remark, sent = _remark(journal, key), new_key(request.POST.get("submission"))
    seen = seen_version(request.POST.get("seen_version"))
    try:
        remarking.delete(journal, remark, seen=seen, by=request.user, key=sent)
    except Conflict:
        return redirect(f"/j/{journal.pk}/{remark.path}")
    except Gone:
        raise Http404 from None
    return _back(journal, _here(request, remark), sent)


def _remark(journal: Journal, key: UUID) -> Remark:
    remark = remarks.one(journal, key)
    if remark is None:
        raise Http404
    return remark


# ---- what the owner makes of it -----------------------------------------------------------------


@for_owners
@form_methods
def answer(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Accept a suggested question, mark a comment as dealt with, or decline either."""
    remark, choice = _remark(journal, key), request.POST.get("choice", "")
    form = AnswerForm(request.POST or None, initial={"answer": remark.answer})
    sent = new_key(request.POST.get("submission"))
    context = {"form": form, "remark": remark, "key": sent, "seen": remark.version}
    if request.method != "POST" and not remark.binned_at:
        return _page(request, context, status=200)
    seen = seen_version(request.POST.get("seen_version"))
    accepts = choice == "accept" and remark.is_question
    if request.method != "POST" or not (accepts or choice in ANSWERS):
        raise Http404
    if not form.is_valid():
        return _page(request, context | {"seen": seen}, status=422)
    try:
        if accepts:
            remarking.accept(journal, remark, seen=seen, by=request.user, key=sent)
        else:
            state, text = ANSWERS[choice], form.cleaned_data["answer"]
            remarking.answer(journal, remark, state, text, seen=seen, by=request.user, key=sent)
    except Conflict:
        clash = {"remark": _remark(journal, key), "key": new_key(None), "clash": True}
        return _page(request, context | clash | {"seen": clash["remark"].version}, status=409)
    except Gone:
        raise Http404 from None
    return _back(journal, _here(request, remark), sent)


def _page(request: HttpRequest, context: dict[str, Any], *, status: int) -> HttpResponse:
    return render(request, "remarks/remark.html", context | {"section": "raise"}, status=status)


def _here(request: HttpRequest, remark: Remark) -> Any:
    """The entry on whose page a button was pressed; None for "To raise"."""
    return remark.about if "here" in request.POST else None


def _back(journal: Journal, about: Any, key: UUID) -> HttpResponse:
    """To the comments of an entry, or to "To raise"; either says that it was done, with undo."""
    if about is None:
        return redirect(f"{reverse('raise', args=[journal.pk])}?done={key}")
    page = reverse("show", args=[journal.pk, kind_of(about), about.pk])
    return redirect(f"{page}?done={key}#comments")


@for_owners
@drafts.keeps_draft("Edit and accept a suggested question", of=Remark)
@form_methods
def question(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Edit a suggested question; saved, it is accepted. The address says which version was seen."""
    remark = _remark(journal, key)
    if not remark.is_question or (remark.binned_at and request.method != "POST"):
        raise Http404
    if request.method != "POST" and remark.became:
        return redirect("show", journal=journal.pk, kind=QUESTIONS, key=remark.became.pk)
    seen = seen_version(request.GET.get("seen")) or remark.version
    row = remarking.question_of(journal, remark)
    start = remarking.offered(journal, remark)
    more = {"template": "remarks/question.html", "section": "raise", "remark": remark}
    try:
        response = fill_in(
            request, journal, QUESTIONS, row=row, initial=start, more=more,
            together=lambda saved: remarking.with_it(remark, saved, seen=seen),
        )  # fmt: skip
    except (Conflict, IntegrityError):  # the last: two accepted it in one moment
        now = _remark(journal, key)
        typed = [(name, text) for name in request.POST for text in request.POST.getlist(name)
                 if name not in ("csrfmiddlewaretoken", "submission")]  # fmt: skip
        context = {"remark": now, "typed": typed, "key": new_key(None), "section": "raise"}
        return render(request, "remarks/conflict.html", context, status=409)
    if response.status_code != 302:
        return response
    return _back(journal, None, new_key(request.POST.get("submission")))
