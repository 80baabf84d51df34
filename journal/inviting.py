"""Inviting and joining: making a link, opening it, typing its spoken code, accepting it.

A link is let in by one conditional update. Whatever is wrong with it, the answer is the same.
"""

from __future__ import annotations

import base64
import hashlib
import uuid
from dataclasses import dataclass
from datetime import timedelta
from itertools import count
from typing import Any

import segno
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.crypto import constant_time_compare, salted_hmac
from django.utils.safestring import SafeString, mark_safe

from journal import accesslog, actions
from journal.invitations import CODES_AT_MOST, Invitation
from journal.models import Journal, Membership, Person
from journal.writing import Gone, lock

WORKS_FOR = timedelta(hours=72)
OPEN_AT_MOST = 20
TOLD_FOR = timedelta(days=30)
KEPT_IN = "invitation"  # of the session: digests only
RANK = {Membership.Role.READER: 0, Membership.Role.EDITOR: 1, Membership.Role.OWNER: 2}


class TooMany(Exception):
    """So many invitations are open that one has to be withdrawn first."""


@dataclass(frozen=True)
class Made:
    """An invitation as it is shown to the owner who made it: its link, and its code if it has one.

    Neither is stored. Both are made again when the same form comes again, and only then.
    """

    invitation: Invitation
    link: str
    code: str

    @property
    def picture(self) -> SafeString:
        """The link as a QR code: SVG without a style of its own, as the strict policy asks."""
        return mark_safe(  # of numbers that segno wrote
            segno.make(self.link, error="m", micro=False).svg_inline(
                omitsize=True, border=4, svgclass="qr", lineclass=None, light="#fff"
            )
        )


# ---- what can be known of a link -------------------------------------------------------------


def digest_of(token: str) -> str:
    """What is kept of a token. It has 256 bits of its own, so a plain digest tells nothing."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


def still_open() -> Q:
    """What lets an invitation be used: asked in the same statement that uses it."""
    return Q(
        used_at=None,
        withdrawn_at=None,
        ends_at__gt=timezone.now(),
        wrong_codes__lt=CODES_AT_MOST,
    )


def open_ones(journal: Journal) -> QuerySet[Invitation]:
    """The invitations of a journal that can be used, the newest first."""
    return journal.invitations.filter(still_open()).order_by("-made_at", "-id")


def past_ones(journal: Journal) -> QuerySet[Invitation]:
    """Those that were made in the last 30 days and can be used no longer."""
    since = timezone.now() - TOLD_FOR - WORKS_FOR
    rows = journal.invitations.filter(made_at__gt=since).exclude(still_open())
    return rows.select_related("used_by").order_by("-made_at", "-id")


# ---- making ----------------------------------------------------------------------------------


def make(
    journal: Journal,
    *,
    by: Person,
    role: str,
    for_whom: str,
    spoken: bool,
    key: uuid.UUID,
    site: str,
) -> Made:
    """The invitation that this form makes, or has made. Raises `TooMany`.

    The same form with other content (Back, correct, send again) makes another link, and the first
    one works no longer: what a link lets somebody do never changes after it was sent.
    """
    with transaction.atomic():
        lock(journal)
        earlier = []
        for number in count():
            token = _secret("token", f"{journal.pk} {key} {number}")
            row = Invitation.objects.filter(token=digest_of(token)).first()
            if row is None:
                break
            if (row.role, row.for_whom, bool(row.code)) == (role, for_whom, spoken):
                return Made(row, site + _path(token), _code(token) if spoken else "")
            earlier.append(row.pk)
        now = timezone.now()
        journal.invitations.filter(still_open(), pk__in=earlier).update(withdrawn_at=now)
        if open_ones(journal).count() >= OPEN_AT_MOST:
            raise TooMany
        code = _code(token) if spoken else ""
        row = Invitation.objects.create(
            journal=journal, role=role, for_whom=for_whom, made_by=by, made_at=now,
            token=digest_of(token), ends_at=now + WORKS_FOR,
            code=_digest_of_code(digest_of(token), code) if spoken else "",
        )  # fmt: skip
        _tell(row, by, Membership.Role.OWNER, accesslog.INVITED)
    return Made(row, site + _path(token), code)


def withdraw(journal: Journal, key: int, *, by: Person) -> bool:
    """End an invitation that has not been used; False where there is none to end."""
    with transaction.atomic():
        lock(journal)
        ended = open_ones(journal).filter(pk=key).first()
        if ended:
            _end(ended, by)
    return bool(ended)


def withdraw_all(journal: Journal, *, by: Person) -> None:
    """End all that are open. Under the journal's lock."""
    for one in open_ones(journal):
        _end(one, by)


def _end(row: Invitation, by: Person) -> None:
    Invitation.objects.filter(pk=row.pk).update(withdrawn_at=timezone.now())
    _tell(row, by, Membership.Role.OWNER, accesslog.WITHDREW)


def _secret(what: str, of: str) -> str:
    digest = salted_hmac(f"journal.invitation.{what}", of, algorithm="sha256").digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


def _path(token: str) -> str:
    return reverse("invitation_link", kwargs={"token": token})


def _code(token: str) -> str:
    """Six digits, to be told by voice."""
    number = salted_hmac("journal.invitation.code", token, algorithm="sha256").digest()
    return f"{int.from_bytes(number, 'big') % 1_000_000:06}"


def _digest_of_code(link: str, code: str) -> str:
    """Keyed, since a million plain digests are soon tried."""
    value = salted_hmac("journal.invitation.typed", f"{link} {code}", algorithm="sha256")
    return value.hexdigest()


def _tell(row: Invitation, by: Person, role: str, page: str, whom: Person | None = None) -> None:
    """Write it down by the invitation's number: for whom it is was typed, and stands in no log."""
    shared = accesslog.Access.Act.SHARED
    accesslog.write(row.journal, by, role, shared, page, entry=str(row.pk), whom=whom)


# ---- opening ---------------------------------------------------------------------------------


def remember(request: HttpRequest, token: str) -> None:
    """Keep which link was opened, by its digest; a code that was typed for it stays typed."""
    link = digest_of(token)
    if request.session.get(KEPT_IN, {}).get("link") != link:
        request.session[KEPT_IN] = {"link": link}


def forget(request: HttpRequest) -> None:
    """The person does not want it now."""
    request.session.pop(KEPT_IN, None)


def pending(request: HttpRequest) -> Invitation | None:
    """The invitation that was opened in this browser, while it can be used by who is there."""
    link = request.session.get(KEPT_IN, {}).get("link")
    if not link:
        return None
    rows = Invitation.objects.filter(still_open(), token=link)
    row = rows.select_related("journal", "made_by").first()
    return None if row and _is_overtaken(row, request.user) else row


def awaits(request: HttpRequest) -> bool:
    """Whether an invitation was opened that would let this person in, or do more."""
    invitation = pending(request)
    if invitation is None:
        return False
    mine = invitation.journal.memberships.filter(person=request.user).first()
    return mine is None or RANK[Membership.Role(mine.role)] < RANK[Membership.Role(invitation.role)]


def may_be_shown(request: HttpRequest, invitation: Invitation) -> bool:
    """Whether the spoken code was typed, or none is asked for."""
    return not invitation.code or request.session[KEPT_IN].get("said") == invitation.code


def try_code(request: HttpRequest, invitation: Invitation, code: str) -> int | None:
    """None where the code was right; else how many tries are left.

    A try is counted before it is looked at, so that tries at the same time are counted too.
    """
    rows = Invitation.objects.filter(pk=invitation.pk)
    with transaction.atomic():
        if not rows.filter(still_open()).update(wrong_codes=F("wrong_codes") + 1):
            return 0
        if constant_time_compare(_digest_of_code(invitation.token, code), invitation.code):
            rows.update(wrong_codes=F("wrong_codes") - 1)
            request.session[KEPT_IN] = {"link": invitation.token, "said": invitation.code}
            return None
        (tried,) = rows.values_list("wrong_codes", flat=True)
    return CODES_AT_MOST - tried


# ---- accepting -------------------------------------------------------------------------------


def accept(request: HttpRequest) -> Journal | None:
    """Let the person in by the link that was opened; None where it opens nothing (any longer)."""
    kept = request.session.get(KEPT_IN, {})
    rows = Invitation.objects.select_related("journal")
    row = rows.filter(token=kept["link"]).first() if "link" in kept else None
    if row is None or (row.code and kept.get("said") != row.code):
        return None
    try:
        with transaction.atomic():
            lock(row.journal)
            return row.journal if _let_in(row, request.user) else None
    except Gone:
        return None


def _let_in(row: Invitation, person: Any) -> bool:
    """Under the journal's lock. Whoever is in already gets in, and uses nothing up."""
    mine = Membership.objects.filter(journal=row.journal, person=person).first()
    usable = Invitation.objects.filter(still_open(), pk=row.pk)
    if mine and RANK[Membership.Role(mine.role)] >= RANK[Membership.Role(row.role)]:
        mine_before = Invitation.objects.filter(pk=row.pk, used_by=person)
        return usable.exists() or mine_before.exists()
    if _is_overtaken(row, person) or not usable.update(used_at=timezone.now(), used_by=person):
        return False
    if mine:
        Membership.objects.filter(pk=mine.pk).update(role=row.role)
    else:
        newest = row.journal.submissions.order_by("-id").values_list("id", flat=True).first()
        Membership.objects.create(
            journal=row.journal,
            person=person,
            role=row.role,
            colour=actions.next_colour(person),
            read_to=newest or 0,  # what was there before is not new
        )
    _tell(row, person, row.role, accesslog.JOINED, whom=person)
    return True


def _is_overtaken(row: Invitation, person: Any) -> bool:
    """Whether the owner has said since it was made what this person may do: that holds, not it."""
    since = row.made_at
    return person.is_authenticated and accesslog.was_decided_about(row.journal, person, since)
