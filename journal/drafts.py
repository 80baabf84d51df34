"""Drafts: what was typed into a form and not saved yet, kept for the person who typed it.

A form that was refused, that is being read back, or that saves itself while somebody types is kept
on the server under its own address. A draft outlives signing out, a closed phone and another
device. It is nobody else's to see, and goes when the form is saved or when the person may no longer
open the journal. Nothing of it is in the browser.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.db import models, transaction
from django.db.models import Q
from django.http import Http404, HttpRequest, QueryDict
from django.utils import timezone
from django.utils.functional import cached_property

from journal import draftwords
from journal.draftforms import address_of, form_at, form_key
from journal.draftforms import keeps_draft as keeps_draft  # by which views are marked
from journal.people import Journal

AT_MOST = 40  # drafts of one person in one journal
LENGTH_AT_MOST = 150_000  # characters of one form; the longest report that is taken has 100,000
ADDRESS_AT_MOST = 280  # a thrown away one is marked behind its address, which has 300
KEPT_FOR = timedelta(days=30)
BROUGHT_BACK_WITHIN = timedelta(days=7)

#: What a form sends that nobody typed: it would be too old, or would answer what is not asked yet.
NOT_KEPT = ("csrfmiddlewaretoken", "as_written", "confirmed", "change", "take", "accept_all",
            "draft_of", "opened")  # fmt: skip
TOO_LONG = (
    f"It is too long to be kept for later: at most {LENGTH_AT_MOST:,} characters. "
    "Save it now, or make it shorter."
)
TOO_MANY = (
    f"It is not kept for later, because {AT_MOST} forms are unfinished already. "
    "Save it now, or finish one of the others or throw it away."
)
NO_ROOM = "It cannot be kept for later, because its address is too long. Save it now."
SAVED_ALREADY = "This form was saved meanwhile. What you type from here on needs Save."


class NotKept(Exception):
    """Why a form was not kept, in words for the person."""


class Draft(models.Model):
    """What stands in one form of one person, under the form's own address."""

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="drafts")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="drafts")
    address = models.CharField(max_length=300)
    typed = models.TextField()  # as a form is sent, without its tokens
    begun_at = models.DateTimeField(default=timezone.now)
    kept_at = models.DateTimeField(default=timezone.now)
    thrown_away_at = models.DateTimeField(null=True)  # kept a while, so that it can be undone

    # Of its form; `unfinished` and `thrown_away` say them.
    title = ""
    entry: draftwords.Entry | None = None

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["journal", "person", "address"], name="one_draft_a_form"
            ),
        )

    def __str__(self) -> str:
        return f"{self.address} of {self.person_id}"

    @property
    def form_address(self) -> str:
        """Where its form is; behind it, one that was thrown away is marked."""
        return self.address.partition("#")[0]

    @property
    def afresh(self) -> str:
        """Where the same form begins anew."""
        path, _, query = self.form_address.partition("?")
        asked = QueryDict(query, mutable=True)
        asked.pop("form", None)
        return f"{path}?{asked.urlencode()}" if asked else path

    @property
    def words(self) -> str:
        """What was typed, to know it again by."""
        sent = QueryDict(self.typed)
        if self.entry:
            sent = draftwords.without_what_it_said(sent, self.journal, self.entry)
        return ", ".join(text for _name, text in draftwords.typed_in(sent))

    @cached_property
    def is_gone(self) -> bool:
        """Whether what its form is about was deleted, or made private, so that it has no form."""
        return bool(self.entry and draftwords.is_gone(self.journal, self.entry))


# ---- keeping and forgetting -----------------------------------------------------------------


def of(person: Any, journal: Journal) -> models.QuerySet[Draft]:
    """A person's own drafts in a journal, those thrown away included."""
    if not person.is_authenticated:  # a visitor of the example
        return Draft.objects.none()
    return Draft.objects.filter(person=person, journal=journal).order_by("-kept_at", "-id")


def keep(request: HttpRequest) -> None:
    """Keep what this form holds, under its own address. Where that cannot be, say so."""
    try:
        request.draft = keep_at(request, request.get_full_path())
    except NotKept as why:
        messages.warning(request, str(why))


def keep_at(request: HttpRequest, address: str) -> Draft:
    """Keep what was sent as the draft of the form at that address."""
    address = address_of(request, address)
    typed = request.POST.copy()
    for name in NOT_KEPT:
        typed.pop(name, None)
    if len(address) > ADDRESS_AT_MOST:
        raise NotKept(NO_ROOM)
    if sum(len(name) + sum(map(len, texts)) for name, texts in typed.lists()) > LENGTH_AT_MOST:
        raise NotKept(TOO_LONG)
    with transaction.atomic():
        _hold(request.journal, request.user)
        _forget_at(request, request.POST.get("draft_of", ""), but=address)
        others = of(request.user, request.journal).filter(thrown_away_at=None)
        if others.exclude(address=address).count() >= AT_MOST:
            raise NotKept(TOO_MANY)
        draft, _is_new = Draft.objects.update_or_create(
            {"typed": typed.urlencode(), "kept_at": timezone.now()},
            journal=request.journal, person=request.user, address=address,
        )  # fmt: skip
    return draft


def _hold(journal: Journal, person: Any) -> None:
    """Hold a membership until the transaction ends.

    Whoever is being revoked in this moment leaves no draft behind, and does one thing at a time.
    """
    if not journal.memberships.select_for_update().filter(person=person).first():
        raise Http404


def kept(request: HttpRequest) -> QueryDict | None:
    """What was typed into the form of this address and not saved, or None.

    The draft itself is `request.draft` from then on, for the page that shows it. Where a form for
    adding is new, `request.other_draft` is the newest that was begun at the same place.
    """
    match = form_at(request, request.get_full_path())
    if not match:
        return None
    address = address_of(request, request.get_full_path())
    request.draft = of(request.user, request.journal).filter(address=address).first()
    if request.draft:
        return QueryDict(request.draft.typed)
    if match.func.draft_is_keyed:
        begun = (one for one in unfinished(request) if one.address.startswith(f"{request.path}?"))
        request.other_draft = next(begun, None)
    return None


def forget(request: HttpRequest) -> None:
    """It is saved now."""
    _forget_at(request, request.get_full_path())
    _forget_at(request, request.POST.get("draft_of", ""))


def _forget_at(request: HttpRequest, address: str, *, but: str = "") -> None:
    if form_at(request, address) and (address := address_of(request, address)) != but:
        of(request.user, request.journal).filter(address=address).delete()


def saved_since(request: HttpRequest) -> bool:
    """Whether the form that was sent has been saved since its page was opened.

    What a page keeps by itself can arrive after what it saved.
    """
    opened = request.POST.get("opened", "")
    if not re.fullmatch(r"[0-9]{1,11}(\.[0-9]{1,6})?", opened):
        return False
    sent = request.journal.submissions.filter(key=form_key(request))
    return any(at.timestamp() > float(opened) for at in sent.values_list("at", flat=True))


# ---- the lists, throwing away and bringing back ---------------------------------------------


def unfinished(request: HttpRequest) -> list[Draft]:
    """This person's drafts here that they may still send, newest first."""
    return _titled(request, of(request.user, request.journal).filter(thrown_away_at=None))


def thrown_away(request: HttpRequest) -> list[Draft]:
    """Those that can still be brought back."""
    since = timezone.now() - BROUGHT_BACK_WITHIN
    return _titled(request, of(request.user, request.journal).filter(thrown_away_at__gte=since))


def _titled(request: HttpRequest, rows: models.QuerySet[Draft]) -> list[Draft]:
    found = []
    for draft in rows:
        if match := form_at(request, draft.form_address):
            draft.title = match.func.keeps_draft.format(**match.kwargs)
            draft.entry = draftwords.entry_of(match, draft.form_address)
            draft.journal = request.journal  # which knows who looks
            found.append(draft)
    return found


def one(request: HttpRequest, pk: int) -> Draft:
    """That draft of this person in this journal, or a 404."""
    every = (*unfinished(request), *thrown_away(request))
    draft = next((draft for draft in every if draft.pk == pk), None)
    if draft is None:
        raise Http404
    return draft


def throw_away(draft: Draft) -> None:
    """Its form begins anew; the draft can be brought back for a while. A 404 where it is gone."""
    with transaction.atomic():
        _hold(draft.journal, draft.person_id)
        if not _mark(draft):
            raise Http404


def _mark(draft: Draft) -> bool:
    """Mark it as thrown away, and no more: one that was saved or revoked meanwhile stays away."""
    row = Draft.objects.filter(pk=draft.pk)
    away = {"thrown_away_at": timezone.now(), "address": f"{draft.form_address}#{draft.pk}"}
    return bool(row.filter(thrown_away_at=None).update(**away)) or row.exists()


def bring_back(draft: Draft) -> None:
    """Undo throwing away. What was typed into the same form since takes its place."""
    with transaction.atomic():
        _hold(draft.journal, draft.person_id)
        row, here = Draft.objects.filter(pk=draft.pk), draft.form_address
        for newer in of(draft.person, draft.journal).filter(address=here).exclude(pk=draft.pk):
            _mark(newer)
        back = {"thrown_away_at": None, "address": here, "kept_at": timezone.now()}
        if not row.exclude(thrown_away_at=None).update(**back) and not row.exists():
            raise Http404


def forget_all_of(person: Any, journal: Journal) -> None:
    """Whoever may no longer open a journal has no drafts in it."""
    of(person, journal).delete()


def empty_old() -> int:
    """Erase for good what was kept, or thrown away, longer ago than it is kept; says how many."""
    now = timezone.now()
    old = Q(kept_at__lt=now - KEPT_FOR) | Q(thrown_away_at__lt=now - BROUGHT_BACK_WITHIN)
    erased, _tables = Draft.objects.filter(old).delete()
    return erased
