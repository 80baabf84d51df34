"""The access log: who saw, printed, took away or shared what, and when; for the owner to read.

Reads by others than the owner, and everybody's prints, downloads and links. What was changed is
not written twice: the submissions say it.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import models
from django.db.models.functions import Cast, Replace
from django.http import HttpRequest
from django.urls import ResolverMatch
from django.utils import timezone

from journal.people import Journal, Membership, Person

KEPT_FOR = timedelta(days=731)  # two years
ENTRY_AT_MOST = 64  # characters: a key, a number, or the name of a measure in addresses
TOGETHER = timedelta(minutes=10)  # a page and its pictures; the same page again
#: Answers that show what the journal holds. What shows nothing, as to a script that has sent
#: something, is answered by another number: 201, 204, 400.
SHOWING = (200, 409, 422)

#: Acts of sharing: what stands as the `page` of a line whose act is "shared". `entry` holds the
#: role that was given, or the number of the invitation; `whom` is the person it was done to.
INVITED = "invited"
WITHDREW = "withdrew"  # an invitation
JOINED = "joined"
LEFT = "left"
REMOVED = "removed"
ROLE_CHANGED = "role_changed"
HANDED_OVER = "handed_over"  # the journal has another owner
SHARING = (INVITED, WITHDREW, JOINED, LEFT, REMOVED, ROLE_CHANGED, HANDED_OVER)

#: What leaves the site as a file: written down whoever takes it.
TAKEN = ("letter", "trend_csv", "download", "access_log_csv")
#: Pictures that stand inside a page.
PICTURES = ("sparkline", "letter_small")
#: Pages about one entry whose kind does not stand in their address.
KIND_OF = {
    "finding_words": "finding", "phrases": "report", "compare_report": "report",
    "compare_reports": "report", "asked": "question", "letter": "letter",
    "letter_small": "letter", "letter_delete": "letter",
}  # fmt: skip


class Access(models.Model):
    """One line. It names a page and an entry by their keys, and holds nothing that was typed."""

    class Act(models.TextChoices):
        SEEN = "seen", "Seen"
        PRINTED = "printed", "Printed"
        TAKEN = "taken", "Downloaded"
        SHARED = "shared", "Shared"  # invited, joined, left, another role

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="accesses")
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    role = models.CharField(max_length=6)  # as it was then
    act = models.CharField(max_length=7, choices=Act.choices)
    page = models.CharField(max_length=40)  # the name of the address, or what was shared
    kind = models.CharField(max_length=40, blank=True)  # of the entry, where it is about one
    entry = models.CharField(max_length=ENTRY_AT_MOST, blank=True)  # its key, or a measure's name
    whom = models.ForeignKey(  # who was let in, or is no longer
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        indexes = (models.Index(fields=["journal", "-at"], name="accesses_by_time"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(act__in=["seen", "printed", "taken", "shared"]),
                name="act_of_access_is_known",
            ),
        )

    def __str__(self) -> str:
        return f"{self.act} {self.page}"


def write(
    journal: Journal,
    by: Person | None,
    role: str,
    act: str,
    page: str,
    *,
    kind: str = "",
    entry: str = "",
    whom: Person | None = None,
) -> Access:
    """Write one line; nothing that somebody typed may stand in it.

    An entry is cut to its column, since one database would refuse the line and the read with it.
    """
    return Access.objects.create(
        journal=journal, by=by, role=role, act=act, page=page, kind=kind,
        entry=entry[:ENTRY_AT_MOST], whom=whom,
    )  # fmt: skip


def note(request: HttpRequest, status: int) -> None:
    """Write down what an answer of that status shows. Called once for every answer, by the lock.

    The owner's own looking is not written: it would bury the rest.
    """
    journal, match = getattr(request, "journal", None), request.resolver_match
    if journal is None or match is None or journal.is_example or status not in SHOWING:
        return
    takes = match.url_name in TAKEN
    if request.role == Membership.Role.OWNER and not takes:
        return
    if match.url_name in PICTURES and _belongs_to_a_page(request, match):
        return
    note_page(request, match, Access.Act.TAKEN if takes else Access.Act.SEEN)


def note_page(request: HttpRequest, match: ResolverMatch, act: str) -> None:
    """Write that this person did that with the page at an address."""
    page, given = match.url_name or "", match.kwargs
    kind = str(given.get("kind") or KIND_OF.get(page, ""))
    entry = str(given.get("key") or given.get("measure") or "")
    write(request.journal, request.user, request.role, act, page, kind=kind, entry=entry)


def _belongs_to_a_page(request: HttpRequest, match: ResolverMatch) -> bool:
    """Whether this person was shown the page of a picture just now: one query."""
    shown = Access.objects.filter(
        journal=request.journal, by=request.user, at__gte=timezone.now() - TOGETHER
    )
    if match.url_name == "sparkline":
        shown = shown.filter(page__in=_pages_of(request.journal, match.kwargs["measure"]))
    else:  # a letter stands on the page of its own entry only
        letter = apps.get_model("journal", "letter").objects.filter(pk=match.kwargs["key"])
        record = Cast(models.Subquery(letter.values("record")), models.CharField())
        shown = shown.filter(page="show").alias(its=_bare(models.F("entry")))
        shown = shown.filter(its=_bare(record))
    return shown.exists()


def _pages_of(journal: Journal, measure: str) -> tuple[str, ...]:
    """The pages that show a measure: the trends all of them, home the few that have changed."""
    from journal import lookback  # which itself is made of the rows of journals

    at_home = any(row.slug == measure for row in lookback.home(journal).rows)
    return ("home", "trends") if at_home else ("trends",)


def _bare(key: Any) -> Replace:
    """A key without its dashes, which one database keeps and the other does not."""
    return Replace(key, models.Value("-"), models.Value(""))


def was_decided_about(journal: Journal, person: Person, since: datetime) -> bool:
    """Whether this person was taken out of a journal since then, or given another role in it."""
    return Access.objects.filter(
        journal=journal, page__in=(REMOVED, ROLE_CHANGED), whom=person, at__gte=since
    ).exists()


def forget_old() -> int:
    """Erase the lines that are older than two years; says how many.

    Who handed the journal over, and when, stays: comments of before then are the old owner's own.
    """
    old = Access.objects.filter(at__lt=timezone.now() - KEPT_FOR)
    erased, _ = old.exclude(page=HANDED_OVER).delete()
    return erased
