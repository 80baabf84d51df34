"""When something agreed is due: the date that was told, or the interval after the last time."""

import calendar
from dataclasses import dataclass
from datetime import timedelta

from surveillance.dates import LAST_YEAR, PartialDate, days_between
from surveillance.facts import Agreement, Every, Period


@dataclass(frozen=True)
class Telling:
    """What was told of one thing, as it stands.

    A date that was told later than an interval does not end the interval: "the next one in
    March" is said by people who scan every year. `interval` is the telling whose interval counts.
    """

    newest: Agreement
    interval: Agreement | None = None

    @classmethod
    def first(cls, agreed: Agreement) -> "Telling":
        """What was told for the first time."""
        return cls(agreed, agreed if agreed.every else None)

    @property
    def every(self) -> Every | None:
        return self.interval.every if self.interval else None

    def then(self, agreed: Agreement) -> "Telling":
        """How it stands once the same was told anew."""
        goes_on = None if self.newest.ended else self.interval
        return Telling(agreed, agreed if agreed.every else goes_on)


def after(when: PartialDate, every: Every) -> PartialDate | None:
    """The date so much later, as vague as `when` is; 31 January and a month is 28 February.

    Of a month or a year it is counted from its last day, so that nothing is overdue before it
    certainly is. None for what lies beyond the calendar of this journal.
    """
    if every.period in (Period.DAYS, Period.WEEKS):
        days = every.number * (7 if every.period is Period.WEEKS else 1)
        moved = when.last + timedelta(days=days)
        year, month, day = moved.year, moved.month, moved.day
    else:
        months = every.number * (12 if every.period is Period.YEARS else 1)
        count = when.last.year * 12 + when.last.month - 1 + months
        year, month = count // 12, count % 12 + 1
        day = min(when.last.day, calendar.monthrange(min(year, LAST_YEAR), month)[1])
    if year > LAST_YEAR:
        return None
    return PartialDate(year, when.month and month, when.day and day)


def due(telling: Telling, done: tuple[PartialDate, ...]) -> tuple[PartialDate | None, str]:
    """When it is due, and in whole sentences why, after these days on which it was done.

    The date that was told stands until it was met. What was done soon after the telling, and far
    from that date, is not what the date was told for.
    """
    told, every = telling.newest, telling.every
    if told.due and not any(_meets(told, day) for day in done):
        early = [day for day in done if _is_since(told, day)]
        why = "This is the date that you were told."
        if early:
            why += (
                f" Something of this kind was done {early[-1].on_or_in()}, well before that date."
            )
        return told.due, why
    if every is None:
        return None, ""
    if done:
        return after(done[-1], every), ""
    counted = "Nothing here says that it was done. It is counted from the day you were told."
    return after(told.when, every), counted


def timing(telling: Telling, done: tuple[PartialDate, ...]) -> str:
    """How the last one lay against the date before it, in days; nothing where a date is vague."""
    told = telling.newest
    if not done or not done[-1].is_whole or not _meets(told, done[-1]):
        return ""
    planned, _why = due(telling, done[:-1])
    when, put_off = done[-1], told.put_off_until
    if planned is None or not planned.is_whole:
        return ""
    if put_off and planned < put_off:
        if not put_off.is_whole or when < put_off:
            return ""  # it is not known whether it was this one that was put off
        planned = put_off
    days = days_between(planned, when)
    if days == 0:
        return "on the day it was due"
    counted = "1 day" if abs(days) == 1 else f"{abs(days)} days"
    return f"{counted} {'after' if days > 0 else 'before'} it was due"


def _is_since(told: Agreement, day: PartialDate) -> bool:
    """Whether it was certainly done after the telling."""
    return day.first > told.when.last


def _meets(told: Agreement, day: PartialDate) -> bool:
    """Whether this is what was told: done after the telling, and no nearer to it than to the date.

    Where no date was told, anything after the telling is.
    """
    if not _is_since(told, day):
        return False
    if told.due is None or day.last >= told.due.first:
        return True
    return days_between(day, told.due) <= days_between(told.when, day)
