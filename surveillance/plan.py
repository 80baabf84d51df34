"""The plan: what was agreed to be checked, when it was last done, and when it is due.

A due date follows from what the person was told and from what is here: the date that was told, or
the interval that was told after the day on which it was last done. No interval comes from here.
"""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from surveillance.checked import CHECKED, OTHER, Checked
from surveillance.dates import LAST_YEAR, PartialDate, ago
from surveillance.drains import Drain, drains
from surveillance.due import Telling, after, due, timing
from surveillance.facts import Agreement, Event, History, Source
from surveillance.planned import Seen, booked, booked_for, done_by, may_be

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
    timing: str = ""  # "12 days after it was due"
    perhaps: Seen | None = None  # what may be it, done since or booked; it does not count

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

    @property
    def perhaps_said(self) -> str:
        """ "“Scan” on 12 March 2026 may be this one: its entry does not say."; or nothing."""
        if self.perhaps is None:
            return ""
        label, when = self.perhaps.label, self.perhaps.when
        return f"“{label}” {when.on_or_in()} may be this one: its entry does not say."

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
    tellings: dict[tuple[str, str], Telling] = {}
    for agreed in history.agreements:  # oldest first
        about = _about(agreed)
        before = tellings.get(about)
        tellings[about] = before.then(agreed) if before else Telling.first(agreed)
    coming = booked(history, today)
    items = [
        _item(telling, history, coming, today)
        if telling.newest is agreed
        else _replaced(agreed, telling)
        for agreed, telling in ((one, tellings[_about(one)]) for one in history.agreements)
    ]
    items += [_change(drain, today) for drain in drains(history) if drain.is_in]
    far = PartialDate(LAST_YEAR)
    return tuple(sorted(items, key=lambda item: (not item.is_open, (item.due or far).last)))


def _about(agreed: Agreement) -> tuple[str, str]:
    """What two tellings must share to be about the same thing."""
    own = " ".join(agreed.name.casefold().split()) if agreed.what == OTHER else ""
    return agreed.what, own


def _agreed(agreed: Agreement) -> str:
    on = f"due {agreed.due.on_or_in()}" if agreed.due else ""
    by = f"told by {agreed.told_by}" if agreed.told_by else "told"
    return f"{agreed.every or on}, {by}"


def _item(telling: Telling, history: History, coming: tuple[Event, ...], today: date) -> Item:
    agreed = telling.newest
    done = done_by(agreed, history, today)
    days = tuple(seen.when for seen in done)
    last = done[-1] if done else None
    item = replace(_told(agreed), last=last, done=done, timing=timing(telling, days))
    if agreed.ended:
        return replace(item, state=State.ENDED, ended=agreed.ended)
    when, because = due(telling, days)
    put_off = agreed.put_off_until
    is_put_off = bool(when and put_off and put_off.last > when.last)
    if when and put_off and is_put_off:
        because = f"Put off until {put_off.long()}. It was due {when.on_or_in()}."
        when = put_off
    if telling.interval and telling.interval is not agreed:
        because = f"{because} {_goes_on(telling.interval)}".strip()
    return replace(
        item,
        state=State.TO_COME if when is None and telling.every else _state(when, today),
        due=when,
        because=because,
        booked=booked_for(agreed, coming),
        is_put_off=is_put_off,
        perhaps=may_be(agreed, history, today, last.when if last else None),
    )


def _told(agreed: Agreement) -> Item:
    return Item(
        what=agreed.what,
        name=agreed.name,
        agreed=_agreed(agreed),
        told=agreed.when,
        source=agreed.source,
        state=State.TO_COME,
    )


def _replaced(agreed: Agreement, telling: Telling) -> Item:
    anew = f"You were told anew {telling.newest.when.on_or_in()}."
    kept = " What was told here about how often still counts."
    because = anew + (kept if telling.interval is agreed and not telling.newest.ended else "")
    return replace(_told(agreed), state=State.REPLACED, because=because)


def _goes_on(interval: Agreement) -> str:
    """The interval that an earlier telling gave, beside the newest one that gives only a date."""
    return f"And {interval.every}, as told {interval.when.on_or_in()}."


def _change(drain: Drain, today: date) -> Item:
    """The change of a stent that is in; without a date it stands there all the same."""
    newest, due_on = drain.newest, drain.due
    done = newest.what.rpartition(" ")[2]
    return Item(
        what=DRAIN,
        name=f"{drain.name}, {drain.side_said}: change",
        agreed=f"to be changed by {due_on.long()}, told" if due_on else done,
        told=newest.when,
        source=newest.source,
        state=_state(due_on, today) if due_on else State.TO_COME,
        due=due_on,
        because="" if due_on else "No date for its change is here. Add it when you are told one.",
    )


def _state(due: PartialDate | None, today: date) -> State:
    if due is None:
        return State.DONE
    if due.last < today:
        return State.OVERDUE
    return State.DUE if due.first <= today else State.TO_COME
