"""Which appointments are visits: the next one, the last one, the one to be told about."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import Q

from journal.kinds.appointment import KIND as APPOINTMENTS
from journal.kinds.appointment import VISITS, Appointment
from journal.models import Journal
from surveillance.dates import days_between

TELL_WITHIN = 60  # days after a visit in which home asks what was said


@dataclass(frozen=True)
class NextVisit:
    """The next visit and how far away it is."""

    appointment: Appointment
    today: date

    @property
    def countdown(self) -> str:
        """ "9 days to your next visit"; for a vague date, what is known."""
        when = self.appointment.date
        if not when.is_whole:
            return f"Your next visit is in {when.long()}"
        days = (when.first - self.today).days
        if days == 0:
            return "Your next visit is today"
        return f"{days} day{'s' if days > 1 else ''} to your next visit"


def going_on(today: date) -> tuple[str, str]:
    """This month and this year: dates so vague may still lie ahead."""
    return f"{today:%Y-%m}", f"{today:%Y}"


def next_visit(journal: Journal) -> NextVisit | None:
    """The nearest visit that is not over; a month or year counts until it ends."""
    today = journal.today
    rows = APPOINTMENTS.shown(journal).filter(sort__in=VISITS, happened="")
    coming = rows.filter(Q(date__gte=today.isoformat()) | Q(date__in=going_on(today)))
    # A month that is still going on is over by its last day; a day in it may come before that.
    nearest = min(coming.order_by("date", "id")[:5], key=lambda row: row.date.last, default=None)
    return NextVisit(nearest, today) if nearest else None


def last_visit(journal: Journal) -> Appointment | None:
    """The newest past visit, unless it is marked as not happened."""
    rows = APPOINTMENTS.shown(journal).filter(sort__in=VISITS).exclude(happened="no")
    past = rows.filter(date__lt=journal.today.isoformat()).exclude(date__in=going_on(journal.today))
    return past.order_by("-date", "-id").first()


def to_tell_about(journal: Journal) -> Appointment | None:
    """The last visit, where nobody has said yet whether it happened and what was said."""
    visit = last_visit(journal)
    if visit is None or visit.happened:
        return None
    return visit if days_between(visit.date, journal.today) <= TELL_WITHIN else None
