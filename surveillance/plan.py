"""The plan: what was agreed to be checked, when it was last done, and when it is due.

A due date follows from what the person was told and from what is here: the date that was told, or
the interval that was told after the day on which it was last done. No interval comes from here.
"""

import calendar
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from surveillance.checked import CHECKED, OTHER, Checked, is_ahead, is_past
from surveillance.dates import LAST_YEAR, PartialDate, ago
from surveillance.drains import Drain, drains
from surveillance.facts import Agreement, Event, Every, History, Period, Source

__all__ = [
    "CHECKED", "DRAIN", "OTHER", "Checked", "Item", "Seen", "State", "after", "booked", "plan",
]  # fmt: skip

DRAIN = "drain"  # what an item is of, beside the keys of CHECKED and OTHER


class State(StrEnum):
    """How an agreement stands today."""

    OVERDUE = "overdue"
    DUE = "due now"  # only its month or year is known, and that has begun; or it is today
    TO_COME = "to come"
    DONE = "done"  # a date was told and no interval, and it has been done since
    ENDED = "stopped"
    REPLACED = "replaced"  # the same was told anew later


@dataclass(frozen=True)
class Seen:
    """A day on which it was done, or for which it is booked; without a source it was only typed."""

    when: PartialDate
    source: Source | None
    label: str


@dataclass(frozen=True, kw_only=True)
class Item:
    """One agreement, or the change of a stent, and how it stands."""

    what: str  # a key of CHECKED, OTHER or DRAIN
    name: str
    agreed: str  # "every 12 months, told by Dr Shah"
    told: PartialDate  # the day of the telling
    source: Source  # the record that says so
    state: State
    due: PartialDate | None = None
    because: str = ""  # what else the due date follows from, in whole sentences
    last: Seen | None = None
    done: tuple[Seen, ...] = ()  # all that is known, oldest first, each day once
    booked: Seen | None = None
    ended: PartialDate | None = None
    is_put_off: bool = False
    timing: str = ""  # "12 days later than told"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in (State.OVERDUE, State.DUE, State.TO_COME)

    @property
    def needs_a_date(self) -> bool:
        """Whether it is due or overdue and nothing is booked."""
        return self.state in (State.OVERDUE, State.DUE) and self.booked is None

    @property
    def told_said(self) -> str:
        """ "every 12 months, told by Dr Shah on 4 September 2025"."""
        return f"{self.agreed} {self.told.on_or_in()}"

    def due_said(self, today: date) -> str:
        """ "was due on 18 February 2026, 13 days ago"; nothing where nothing is due."""
        if self.due is None or not self.is_open:
            return ""
        verb = "was due" if self.state is State.OVERDUE else "due"
        return f"{verb} {self.due.on_or_in()}, {ago(self.due, today)}"


def plan(history: History, today: date) -> tuple[Item, ...]:
    """Every agreement and every stent that is to be changed: what is due first, stopped ones last.

    What lies ahead never counts as done. Of what was told twice, the newest telling stands.
    """
    stands: dict[tuple[str, str], Agreement] = {}
    for agreed in history.agreements:  # oldest first
        stands[_about(agreed)] = agreed
    items = [
        _item(agreed, history, today)
        if stands[_about(agreed)] is agreed
        else _replaced(agreed, stands[_about(agreed)])
        for agreed in history.agreements
    ]
    items += [_change(drain, today) for drain in drains(history) if drain.due and drain.is_in]
    far = PartialDate(LAST_YEAR)
    return tuple(sorted(items, key=lambda item: (not item.is_open, (item.due or far).last)))


def booked(history: History, today: date) -> tuple[Event, ...]:
    """The visits and scans that are still to come, the nearest first."""
    coming = (event for event in history.events if is_ahead(event, today))
    return tuple(sorted(coming, key=lambda event: event.when.last))


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


def _about(agreed: Agreement) -> tuple[str, str]:
    """What two tellings must share to be about the same thing."""
    own = " ".join(agreed.name.casefold().split()) if agreed.what == OTHER else ""
    return agreed.what, own


def _agreed(agreed: Agreement) -> str:
    on = f"due {agreed.due.on_or_in()}" if agreed.due else ""
    by = f"told by {agreed.told_by}" if agreed.told_by else "told"
    return f"{agreed.every or on}, {by}"


def _item(agreed: Agreement, history: History, today: date) -> Item:
    done = tuple(_done(agreed, history, today))
    last = done[-1] if done else None
    due, because = _due(agreed, done)
    put_off = agreed.put_off_until
    is_put_off = bool(due and put_off and put_off.last > due.last)
    if due and put_off and is_put_off:
        because = f"Put off until {put_off.long()}. It was due {due.on_or_in()}."
        due = put_off
    state = State.TO_COME if due is None and agreed.every else _state(due, today)
    return Item(
        what=agreed.what,
        name=agreed.name,
        agreed=_agreed(agreed),
        told=agreed.when,
        source=agreed.source,
        state=State.ENDED if agreed.ended else state,
        due=None if agreed.ended else due,
        because="" if agreed.ended else because,
        last=last,
        done=done,
        booked=_booked(agreed, history, today),
        ended=agreed.ended,
        is_put_off=is_put_off and not agreed.ended,
        timing=_timing(agreed, done),
    )


def _replaced(agreed: Agreement, by: Agreement) -> Item:
    return Item(
        what=agreed.what,
        name=agreed.name,
        agreed=_agreed(agreed),
        told=agreed.when,
        source=agreed.source,
        state=State.REPLACED,
        because=f"You were told anew {by.when.on_or_in()}.",
    )


def _change(drain: Drain, today: date) -> Item:
    assert drain.due is not None
    newest = drain.newest
    return Item(
        what=DRAIN,
        name=f"{drain.name}, {drain.side_said}: change",
        agreed=f"to be changed by {drain.due.long()}, told",
        told=newest.when,
        source=newest.source,
        state=_state(drain.due, today),
        due=drain.due,
        done=tuple(Seen(event.when, event.source, event.label) for event in drain.events),
    )


def _state(due: PartialDate | None, today: date) -> State:
    if due is None:
        return State.DONE
    if due.last < today:
        return State.OVERDUE
    return State.DUE if due.first <= today else State.TO_COME


def _done(agreed: Agreement, history: History, today: date) -> Iterator[Seen]:
    """When it was done, oldest first, each day once: what the records tell, and what was typed."""
    found: dict[PartialDate, Seen] = {}
    if checked := CHECKED.get(agreed.what):
        for event in history.events:
            if checked.is_done_by(event) and is_past(event, today):
                found.setdefault(event.when, Seen(event.when, event.source, event.label))
        for reading in history.readings if checked.analytes else ():
            if reading.analyte in checked.analytes and reading.when.first <= today:
                found.setdefault(reading.when, Seen(reading.when, reading.source, checked.name))
    typed = agreed.last_done
    if typed and typed.first <= today:
        found.setdefault(typed, Seen(typed, None, agreed.name))
    yield from sorted(found.values(), key=lambda seen: (seen.when.middle, seen.when.iso))


def _booked(agreed: Agreement, history: History, today: date) -> Seen | None:
    """The nearest day for which it is booked; a day that is today is still to come."""
    checked = CHECKED.get(agreed.what)
    if checked is None:
        return None
    coming = (
        event for event in history.events if checked.is_booked_by(event) and is_ahead(event, today)
    )
    nearest = min(coming, key=lambda event: event.when.last, default=None)
    return Seen(nearest.when, nearest.source, nearest.label) if nearest else None


def _since(agreed: Agreement, done: tuple[Seen, ...]) -> tuple[Seen, ...]:
    """What was certainly done after the telling."""
    return tuple(seen for seen in done if seen.when.first > agreed.when.last)


def _due(agreed: Agreement, done: tuple[Seen, ...]) -> tuple[PartialDate | None, str]:
    """When it is due and why. The date that was told stands until it was done after the telling."""
    if agreed.due and not _since(agreed, done):
        return agreed.due, "This is the date that you were told."
    if agreed.every is None:
        return None, ""
    if done:
        return after(done[-1].when, agreed.every), ""
    counted = "Nothing here says that it was done. It is counted from the day you were told."
    return after(agreed.when, agreed.every), counted


def _timing(agreed: Agreement, done: tuple[Seen, ...]) -> str:
    """How the last one lay against what was told, in days; nothing where a date is vague."""
    since = _since(agreed, done)
    if not since or since[-1] is not done[-1] or not done[-1].when.is_whole:
        return ""
    planned, _why = _due(agreed, done[:-1])
    when, put_off = done[-1].when, agreed.put_off_until
    if planned is None or not planned.is_whole:
        return ""
    if put_off and planned < put_off:
        if not put_off.is_whole or when < put_off:
            return ""  # it is not known whether it was this one that was put off
        planned = put_off
    days = (when.first - planned.first).days
    if days == 0:
        return "on the day that was told"
    counted = "1 day" if abs(days) == 1 else f"{abs(days)} days"
    return f"{counted} {'later' if days > 0 else 'earlier'} than told"
