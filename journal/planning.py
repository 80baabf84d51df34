"""The plan's page: what is overdue, due, to come and done, each with why and with what to do."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from journal.chronicle import load_history, load_plan
from journal.computed import kept
from journal.kinds.dose import Dose
from journal.kinds.dose import injected as course_injected
from journal.models import Journal
from journal.plansteps import Step, path_of, steps_of
from surveillance.checked import is_analogue_given
from surveillance.dates import PartialDate, ago
from surveillance.facts import Event, History
from surveillance.months import Strip, strip
from surveillance.plan import Item, State, booked

SOON = timedelta(days=60)  # how far ahead home looks
_ICONS = {
    State.OVERDUE: "alert",
    State.DUE: "clock",
    State.TO_COME: "calendar",
    State.DONE: "tick",
    State.ENDED: "lock",
    State.REPLACED: "undo",
}
_NAMES_WHAT = ("bloods", "vitamins")  # things of several tests: which ones were done is told

# ---- for home ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Due:
    """One line of what is due, as home shows it."""

    name: str
    state: str  # "overdue", "due now", "day passed" (of a booking), "to come", "booked"
    when: str  # "Was due on 18 February 2026, 13 days ago"
    path: str  # below the journal's own address


@dataclass(frozen=True)
class Injected:
    """The course of injections that goes on, and the dose of today where one is here."""

    name: str
    path: str
    dose_path: str


def due_items(journal: Journal) -> tuple[Due, ...]:
    """What is overdue, due within the coming 60 days, or booked; in that order."""
    return kept(
        journal,
        "due items",
        lambda: tuple(_due(load_history(journal), load_plan(journal), journal.today)),
    )


def injected(journal: Journal) -> Injected | None:
    """The somatostatin analogue that goes on, the one begun last, as the records tell it.

    A dose of today counts as here where it is of that course, or was typed without any.
    """
    history, today = load_history(journal), journal.today
    going_on = [
        course
        for course in history.courses
        if course.kind == "ssa"
        and course.when_from.first <= today
        and (course.when_to is None or course.when_to.last > today)
    ]
    if not going_on:
        return None
    source, day = going_on[-1].source, PartialDate.of(today)
    todays = (
        event
        for event in history.events
        if event.when == day and is_analogue_given(event) and event.about in (source, None)
    )
    path = next((path_of(dose.source) for dose in todays), "")
    return Injected(going_on[-1].label, path_of(source), path)


def dose_of_today(journal: Journal) -> Dose | None:
    """A dose of today of the course that goes on, to be written; None where no course does."""
    course = course_injected(journal)
    if course is None:
        return None
    told = {"medicine": course.name, "dose": course.dose}
    return Dose(journal=journal, treatment=course, date=PartialDate.of(journal.today), **told)


def _due(history: History, items: Sequence[Item], today: date) -> Iterator[Due]:
    for row in _rows(history, items, today):
        is_soon = row.due is not None and row.due.first <= today + SOON
        if row.is_open and (is_soon or row.booked):
            yield Due(row.name, row.state, row.when, row.path)


# ---- the page ------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of the plan. Paths lie below the journal's own address."""

    name: str
    state: str
    icon: str
    when: str
    path: str  # the record that told it
    due: PartialDate | None = None
    booked: PartialDate | None = None
    is_open: bool = True
    is_pressing: bool = False
    told: str = ""  # "Every 12 months, told by Dr Shah on"
    told_on: str = ""  # "4 September 2025"
    last_on: str = ""  # "18 February 2025"
    last_is_whole: bool = True
    last_path: str = ""
    last_what: str = ""  # "Vitamin D", of several tests that go by one name
    ago: str = ""  # of the last time, and how it lay against what was told
    notes: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Group:
    """Rows under one heading."""

    key: str
    heading: str
    rows: tuple[Row, ...]
    none: str  # what is said where there is no row


@dataclass(frozen=True)
class Plan:
    """All that the page shows."""

    groups: tuple[Group, ...]
    past: tuple[Row, ...]  # done, stopped or replaced
    strip: Strip
    injected: Injected | None
    is_empty: bool


def page(journal: Journal) -> Plan:
    """The plan of this journal today."""
    return kept(journal, "plan", lambda: _page(journal))


def _page(journal: Journal) -> Plan:
    history, today = load_history(journal), journal.today
    items = load_plan(journal)
    rows = tuple(_rows(history, items, today))
    return Plan(
        groups=(
            Group("overdue", "Overdue", _in(rows, "overdue"), "Nothing agreed is overdue."),
            Group("now", "Due now", _in(rows, "due now", "day passed"), "Nothing is due now."),
            Group("coming", "To come", _in(rows, "to come", "booked"), "Nothing is to come."),
        ),
        past=tuple(row for row in rows if not row.is_open),
        strip=strip(items, history, today),
        injected=injected(journal),
        is_empty=not rows,
    )


def _in(rows: Iterable[Row], *states: str) -> tuple[Row, ...]:
    return tuple(row for row in rows if row.state in states)


def _rows(history: History, items: Sequence[Item], today: date) -> list[Row]:
    """What was agreed and what is booked: overdue, due now, then by the day it is to come."""
    told = {item.booked.source for item in items if item.booked and item.is_open}
    rows = [_row(item, today) for item in items]
    rows += [_booking(one, today) for one in booked(history, today) if one.source not in told]
    rows += [_passed(one, today) for one in _not_said_to_be_done(history, today)]
    order = ("overdue", "due now", "day passed")
    return sorted(
        rows,
        key=lambda row: (
            not row.is_open,
            order.index(row.state) if row.state in order else len(order),
            (row.booked or row.due or PartialDate(2200)).last,
        ),
    )


def _row(item: Item, today: date) -> Row:
    is_booked = item.is_open and item.booked is not None
    is_only_booked = is_booked and item.state is not State.OVERDUE
    last = item.last
    on, told_on = item.told.on_or_in().split(" ", 1)
    timing = f", {item.timing}" if item.timing else ""
    return Row(
        name=item.name,
        state="booked" if is_only_booked else str(item.state),
        icon=_ICONS[State.TO_COME if is_only_booked else item.state],
        when=_when(item, today),
        path=path_of(item.source),
        due=item.due,
        booked=item.booked.when if item.booked and is_booked else None,
        is_open=item.is_open,
        is_pressing=item.needs_a_date,
        told=f"{_capital(item.agreed)} {on}",
        told_on=told_on,
        last_on=last.when.long() if last else "",
        last_is_whole=last is None or last.when.is_whole,
        last_path=path_of(last.source or item.source) if last else "",
        last_what=last.label if last and item.what in _NAMES_WHAT else "",
        ago=f"{ago(last.when, today)}{timing}" if last else "",
        notes=tuple(note for note in (item.because, item.perhaps_said) if note),
        steps=tuple(steps_of(item)) if item.is_open else (),
    )


def _when(item: Item, today: date) -> str:
    """When it was due or is, and for when it is booked, with how far away that is."""
    if item.ended:
        return f"Stopped {item.ended.on_or_in()}"
    due = _capital(item.due_said(today))
    if not item.is_open or item.booked is None:
        return due
    booking = _booked_for(item.booked.when, today)
    if item.booked.when == item.due:
        return f"{booking}, the day it is due"
    parts = (due, booking) if item.state is State.OVERDUE else (booking, due)
    return ". ".join(part for part in parts if part)


def _booking(event: Event, today: date) -> Row:
    path = path_of(event.source)
    return Row(
        name=event.label,
        state="booked",
        icon="calendar",
        when=_booked_for(event.when, today),
        path=path,
        booked=event.when,
        steps=(Step("Change the booking", f"{path}change/"),),
    )


def _not_said_to_be_done(history: History, today: date) -> Iterator[Event]:
    """Scans whose booked day is over, where no scan of that kind was added since that day."""
    done = [event for event in history.events if event.kind == "scan done"]
    for scan in history.events:
        if scan.kind != "scan booked" or scan.when.last >= today:
            continue
        if not any(one.what == scan.what and one.when.last >= scan.when.first for one in done):
            yield scan


def _passed(event: Event, today: date) -> Row:
    path = path_of(event.source)
    return Row(
        name=event.label,
        state="day passed",
        icon="clock",
        when=f"Was booked for {event.when.long()}, {ago(event.when, today)}",
        path=path,
        booked=event.when,
        is_pressing=True,
        notes=("Nothing here says whether it was done.",),
        steps=(Step("It was done, or has a new date", f"{path}change/"),),
    )


def _booked_for(when: PartialDate, today: date) -> str:
    return f"Booked for {when.long()}, {ago(when, today)}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
