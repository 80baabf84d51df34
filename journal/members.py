"""Who is in a journal: another role, taking somebody out, leaving, handing the journal over."""

from __future__ import annotations

from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from journal import accesslog, drafts, inviting
from journal.accesslog import Access
from journal.erasing import KEPT
from journal.models import Journal, Membership, Person
from journal.writing import lock

OWNER, EDITOR, READER = Membership.Role.OWNER, Membership.Role.EDITOR, Membership.Role.READER
SHARED = Access.Act.SHARED
TOLD_FOR = timedelta(days=30)


def others_in(journal: Journal) -> list[Membership]:
    """Everybody in a journal but its owner, in the order in which they came."""
    rows = journal.memberships.exclude(role=OWNER).select_related("person")
    return list(rows.order_by("since", "id"))


def one_of(journal: Journal, key: int) -> Membership | None:
    """Somebody in this journal who is not its owner."""
    return next((one for one in others_in(journal) if one.pk == key), None)


def change_role(journal: Journal, member: Membership, role: str, *, by: Person) -> bool:
    """Let a member do more, or less; False where there is nothing to change (any longer)."""
    with transaction.atomic():
        lock(journal)
        rows = journal.memberships.filter(pk=member.pk, role__in=(EDITOR, READER))
        changed = rows.exclude(role=role).update(role=role) if role in (EDITOR, READER) else 0
        if changed:
            page, whom = accesslog.ROLE_CHANGED, member.person
            accesslog.write(journal, by, OWNER, SHARED, page, entry=role, whom=whom)
    return bool(changed)


def remove(journal: Journal, member: Membership, *, by: Person) -> bool:
    """Take a member out, with what they had begun to type; the next request finds them gone."""
    with transaction.atomic():
        lock(journal)
        return _take_out(journal, member, by=by, role=OWNER, page=accesslog.REMOVED)


def leave(membership: Membership) -> bool:
    """Go of one's own accord; False for the owner, who hands the journal over first."""
    with transaction.atomic():
        lock(membership.journal)
        return _take_out(
            membership.journal,
            membership,
            by=membership.person,
            role=membership.role,
            page=accesslog.LEFT,
        )


def _take_out(journal: Journal, member: Membership, *, by: Person, role: str, page: str) -> bool:
    gone, _tables = journal.memberships.filter(pk=member.pk).exclude(role=OWNER).delete()
    if gone:
        drafts.forget_all_of(member.person, journal)
        accesslog.write(journal, by, role, SHARED, page, whom=member.person)
    return bool(gone)


def how_much_is_private(journal: Journal) -> int:
    """How many notes and questions only the owner sees, the bin left out."""
    private = (model for model in KEPT if model.may_be_private())
    return sum(
        model._default_manager.filter(journal=journal, is_private=True, binned_at=None).count()
        for model in private
    )


def hand_over(journal: Journal, member: Membership, *, by: Person) -> bool:
    """Make a member the owner, and the owner an editor: both, or nothing.

    The links that the old owner has made open nothing then: who comes in is for the new one to say.
    """
    with transaction.atomic():
        lock(journal)
        # In this order: at no moment has a journal two owners.
        was = journal.memberships.filter(person=by, role=OWNER).update(role=EDITOR)
        heirs = journal.memberships.filter(pk=member.pk).exclude(person=by)
        if not was or not heirs.update(role=OWNER):
            transaction.set_rollback(True)
            return False
        inviting.withdraw_all(journal, by=by)
        accesslog.write(journal, by, OWNER, SHARED, accesslog.HANDED_OVER, whom=member.person)
    return True


def taken_out_lately(person: Person) -> list[Access]:
    """By which lines of the access logs this person was taken out of a journal, and is out still.

    The newest for each journal, of the last 30 days.
    """
    rows = Access.objects.filter(
        act=SHARED, page=accesslog.REMOVED, whom=person, at__gt=timezone.now() - TOLD_FOR
    ).exclude(journal__memberships__person=person)
    newest = {row.journal_id: row for row in rows.select_related("journal").order_by("at", "id")}
    return list(newest.values())


def can_now(role: str) -> str:
    """ "add and correct": what a role lets somebody do, behind "can now"."""
    return "add and correct" if role == EDITOR else "read, print, comment and suggest questions"


def now(member: Membership) -> dict[str, str]:
    """What a form about a member begins with."""
    return {"role": member.role}
