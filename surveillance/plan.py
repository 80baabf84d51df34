"""The plan: what was agreed to be checked, when it was last done, and when it is due.

A due date follows from what the person was told and from what is here: the date that was told, or
the interval that was told after the day on which it was last done. No interval comes from here.
"""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from surveillance.analytes import BLOODS, CHROMOGRANIN_A, HIAA, VITAMINS
from surveillance.dates import LAST_YEAR, PartialDate
from surveillance.drains import Drain, drains
from surveillance.facts import Agreement, Event, Every, History, Period, Source

OTHER = "other"  # something that the person names; no record tells of it
_KIDNEY_WORDS = re.compile("kidney|renal|ureter|urinary|hydroneph", re.IGNORECASE)
_COLONOSCOPY = re.compile("colonoscop", re.IGNORECASE)
VISITS = ("clinic", "telephone")


@dataclass(frozen=True)
class Checked:
    """One thing that can be agreed to be checked, and by which facts it is seen to be done."""

    name: str
    analytes: frozenset[str] = frozenset()
    is_done_by: Callable[[Event], bool] = lambda _event: False
    is_booked_by: Callable[[Event], bool] = lambda _event: False


def _scan(name: str, *whats: str, words: re.Pattern[str] | None = None) -> Checked:
    def is_it(event: Event, kind: str) -> bool:
        about = words is None or bool(words.search(event.label))
        return event.kind == kind and event.what in whats and about

    return Checked(
        name,
        is_done_by=lambda event: is_it(event, "scan done"),
        is_booked_by=lambda event: is_it(event, "scan booked"),
    )


def _appointment(name: str, *whats: str, doses: bool = False) -> Checked:
    def is_it(event: Event) -> bool:
        return event.kind == "appointment" and event.what in whats

    return Checked(
        name,
        is_done_by=lambda event: is_it(event) or (doses and event.kind == "dose"),
        is_booked_by=is_it,
    )


CHECKED = {
    "ct": _scan("CT", "ct"),
    "mri": _scan("MRI", "mri"),
    "pet": _scan("Ga-68 PET", "pet", "pet ga68-dota"),  # FDG is another scan
    "mag3": Checked("Kidney scan (MAG3)", is_done_by=lambda event: event.kind == "renogram"),
    "us": _scan("Kidney ultrasound", "us", words=_KIDNEY_WORDS),
    "hiaa": Checked("5-HIAA", frozenset({HIAA.key})),
    "cga": Checked("Chromogranin A", frozenset({CHROMOGRANIN_A.key})),
    "echo": _scan("Echocardiogram (heart)", "echo"),
    "bloods": Checked("Blood tests", BLOODS),
    "vitamins": Checked("Vitamins", VITAMINS),
    "colonoscopy": Checked(
        "Colonoscopy",
        is_done_by=lambda event: (
            event.kind == "procedure"
            and event.what == "endoscopy"
            and bool(_COLONOSCOPY.search(event.label))
        ),
    ),
    "injection": _appointment("Injection", "injection", doses=True),
    "clinic": _appointment("Clinic visit", *VISITS),
}


class State(StrEnum):
    """How an agreement stands today."""

    OVERDUE = "overdue"
    DUE = "due now"  # only its month or year is known, and that has begun; or it is today
    TO_COME = "to come"
    DONE = "done"  # a date was told and no interval, and it has been done since
    ENDED = "stopped"


@dataclass(frozen=True)
class Seen:
    """A day on which it was done, or for which it is booked; without a source it was only typed."""

    when: PartialDate
    source: Source | None
    label: str


@dataclass(frozen=True, kw_only=True)
class Item:
    """One agreement, or the change of a stent, and how it stands."""

    name: str
    told: str  # "every 12 months, told by Dr Shah on 4 September 2025"
    source: Source  # the record that says so
    state: State
    due: PartialDate | None
    because: str  # what the due date follows from, with its inputs
    last: Seen | None = None
    done: tuple[Seen, ...] = ()  # all that is known, oldest first
    booked: Seen | None = None
    put_off: bool = False
    timing: str = ""  # "12 days later than told"

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.state not in (State.DONE, State.ENDED)

    @property
    def needs_a_date(self) -> bool:
        """Whether it is due or overdue and nothing is booked."""
        return self.state in (State.OVERDUE, State.DUE) and self.booked is None


def plan(history: History, today: date) -> tuple[Item, ...]:
    """Every agreement and every stent that is to be changed: what is due first, stopped ones last.

    What lies ahead never counts as done.
    """
    items = [_item(agreed, history, today) for agreed in history.agreements]
    items += [_change(drain, today) for drain in drains(history) if drain.due and not drain.removed]
    far = PartialDate(LAST_YEAR)
    return tuple(sorted(items, key=lambda item: (not item.is_open, (item.due or far).last)))


def after(when: PartialDate, every: Every) -> PartialDate:
    """The date so much later, as vague as `when` is; 31 January and a month is 28 February."""
    if every.period in (Period.DAYS, Period.WEEKS):
        days = every.number * (7 if every.period is Period.WEEKS else 1)
        moved = when.middle + timedelta(days=days)
        return PartialDate(moved.year, when.month and moved.month, when.day and moved.day)
    months = every.number * (12 if every.period is Period.YEARS else 1)
    if when.month is None:
        return PartialDate(when.year + -(-months // 12))
    count = when.year * 12 + when.month - 1 + months
    year, month = count // 12, count % 12 + 1
    day = when.day and min(when.day, calendar.monthrange(year, month)[1])
    return PartialDate(year, month, day)


def _item(agreed: Agreement, history: History, today: date) -> Item:
    done, booked = _done(agreed, history, today), _booked(agreed, history, today)
    last = done[-1] if done else None
    due, because = _due(agreed, last)
    put_off = agreed.put_off_until
    is_put_off = put_off is not None and (due is None or put_off.last > due.last)
    if is_put_off and put_off is not None:
        due, because = put_off, f"{because}, put off until {put_off.long()}".lstrip(", ")
    on = f"due {agreed.due.on_or_in()}" if agreed.due else ""
    by = f"told by {agreed.told_by}" if agreed.told_by else "told"
    return Item(
        name=agreed.name,
        told=f"{agreed.every or on}, {by} {agreed.when.on_or_in()}",
        source=agreed.source,
        state=State.ENDED if agreed.ended else _state(due, today),
        due=due,
        because=because,
        last=last,
        done=done,
        booked=booked,
        put_off=is_put_off,
        timing=_timing(agreed, done),
    )


def _change(drain: Drain, today: date) -> Item:
    assert drain.due is not None
    newest = drain.newest
    side = str(drain.side) if drain.side else "side not said"
    return Item(
        name=f"{drain.name}, {side}: change",
        told=f"change by {drain.due.long()}, as told {newest.when.on_or_in()}",
        source=newest.source,
        state=_state(drain.due, today),
        due=drain.due,
        because=f"the letter {newest.when.on_or_in()} gives this date",
        last=Seen(newest.when, newest.source, newest.label),
    )


def _state(due: PartialDate | None, today: date) -> State:
    if due is None:
        return State.DONE
    if due.last < today:
        return State.OVERDUE
    return State.DUE if due.first <= today else State.TO_COME


def _done(agreed: Agreement, history: History, today: date) -> tuple[Seen, ...]:
    """When it was done, oldest first: what the records tell, and what the person typed."""
    found: dict[tuple[PartialDate, Source | None], Seen] = {}
    if checked := CHECKED.get(agreed.what):
        for event in history.events:
            if event.when.first <= today and checked.is_done_by(event):
                found[event.when, event.source] = Seen(event.when, event.source, event.label)
        for reading in history.readings if checked.analytes else ():
            if reading.analyte in checked.analytes and reading.when.first <= today:
                seen = Seen(reading.when, reading.source, checked.name)
                found.setdefault((reading.when, reading.source), seen)
    if typed := agreed.last_done:
        found[typed, None] = Seen(typed, None, agreed.name)
    return tuple(sorted(found.values(), key=lambda seen: (seen.when.middle, seen.when.iso)))


def _booked(agreed: Agreement, history: History, today: date) -> Seen | None:
    """The nearest day for which it is booked; a day that is today is still to come."""
    checked = CHECKED.get(agreed.what)
    coming = (
        Seen(event.when, event.source, event.label)
        for event in history.events
        if checked and event.when.last >= today and checked.is_booked_by(event)
    )
    return min(coming, key=lambda seen: seen.when.last, default=None)


def _due(agreed: Agreement, last: Seen | None) -> tuple[PartialDate | None, str]:
    """When it is due and why. The date that was told stands until it was done after the telling."""
    is_done_since = last is not None and last.when.last > agreed.when.last
    if agreed.due and not is_done_since:
        return agreed.due, f"the date you were told {agreed.when.on_or_in()}"
    if agreed.every is None:
        return None, ""
    if last is None:
        return after(agreed.when, agreed.every), (
            f"{agreed.every} from {agreed.when.long()}, when you were told; "
            "nothing here says that it was done"
        )
    return after(last.when, agreed.every), f"{agreed.every}, last done {last.when.on_or_in()}"


def _timing(agreed: Agreement, done: tuple[Seen, ...]) -> str:
    """How the last one lay against what was told, in days; nothing where a date is vague."""
    if not done or not done[-1].when.is_whole or done[-1].when.last <= agreed.when.last:
        return ""
    planned = agreed.due if agreed.due and len(done) < 2 else None
    if agreed.every and len(done) > 1:
        planned = after(done[-2].when, agreed.every)
    if planned is None or not planned.is_whole:
        return ""
    days = (done[-1].when.first - planned.first).days
    if days == 0:
        return "on the day that was told"
    counted = "1 day" if abs(days) == 1 else f"{abs(days)} days"
    return f"{counted} {'later' if days > 0 else 'earlier'} than told"
