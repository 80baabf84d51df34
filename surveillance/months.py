"""The strip of a year: what was done, is booked, is due or overdue in each of twelve months."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from surveillance.checked import CHECKED, is_past
from surveillance.dates import MONTHS, PartialDate
from surveillance.drains import NAMES
from surveillance.facts import Event, History, Source
from surveillance.plan import Item, State, booked

BEFORE, SHOWN = 3, 12  # months before today's, and in all
_SHOWN_EVENTS = ("scan done", "renogram", "dose", "procedure", "appointment")


class Stage(StrEnum):
    """What is said of a thing in its month; the order of the lines there."""

    OVERDUE = "overdue"
    DUE = "due"
    BOOKED = "booked"
    DONE = "done"


@dataclass(frozen=True)
class Mark:
    """One line of a month."""

    name: str
    stage: Stage
    days: tuple[int, ...]  # those that are known
    times: int

    @property
    def said(self) -> str:
        """ "done on 3 and 31", "due", "done 2 times"."""
        if self.times == len(self.days):
            *others, last = map(str, self.days)
            days = f"{', '.join(others)} and {last}" if others else last
            since = " since" if self.stage is Stage.OVERDUE else ""
            return f"{self.stage}{since}\u00a0{days}"
        return f"{self.stage} {self.times} times" if self.times > 1 else str(self.stage)


@dataclass(frozen=True)
class Month:
    """One month of the strip."""

    year: int
    month: int
    is_now: bool
    marks: tuple[Mark, ...]

    @property
    def name(self) -> str:
        return MONTHS[self.month - 1]


@dataclass(frozen=True)
class Strip:
    """Twelve months, and what has no place in them though it is still to be done."""

    months: tuple[Month, ...]
    outside: tuple[str, ...]  # "CT, was due on 18 February 2025"


def strip(items: Iterable[Item], history: History, today: date) -> Strip:
    """The year around today; a date of which only the year is known stands outside the months."""
    items = tuple(items)
    found: dict[tuple[int, int], dict[tuple[str, Stage], list[PartialDate]]] = {}
    for name, stage, when in (*_of_items(items), *_of_records(items, history, today)):
        if when.month is not None:
            its = found.setdefault((when.year, when.month), {})
            its.setdefault((name, stage), []).append(when)
    first = today.year * 12 + today.month - 1 - BEFORE
    shown = [(count // 12, count % 12 + 1) for count in range(first, first + SHOWN)]
    months = tuple(
        Month(year, month, (year, month) == (today.year, today.month), _marks(found, year, month))
        for year, month in shown
    )
    outside = (
        f"{item.name}, {item.due_said(today)}"
        for item in items
        if item.is_open and item.due and _is_outside(item, item.due, shown)
    )
    return Strip(months, tuple(outside))


def _is_outside(item: Item, due: PartialDate, shown: list[tuple[int, int]]) -> bool:
    """Whether it would be missed: overdue since before the strip, or of a year only."""
    if due.month is None:
        return due.year <= shown[-1][0]
    return item.state is State.OVERDUE and (due.year, due.month) < shown[0]


def _marks(
    found: dict[tuple[int, int], dict[tuple[str, Stage], list[PartialDate]]], year: int, month: int
) -> tuple[Mark, ...]:
    marks = (
        Mark(name, stage, tuple(sorted(day.day for day in days if day.day)), len(days))
        for (name, stage), days in found.get((year, month), {}).items()
    )
    order = list(Stage)
    return tuple(sorted(marks, key=lambda mark: (order.index(mark.stage), mark.days[:1])))


def _of_items(items: Iterable[Item]) -> Iterator[tuple[str, Stage, PartialDate]]:
    for item in items:
        if item.state is State.REPLACED:
            continue
        checked = CHECKED.get(item.what)
        name = (checked and checked.short) or item.name
        for seen in item.done:
            yield name, Stage.DONE, seen.when
        if item.booked:
            yield name, Stage.BOOKED, item.booked.when
        if item.is_open and item.due:
            if item.state is State.OVERDUE:
                yield name, Stage.OVERDUE, item.due
            elif not item.booked:
                yield name, Stage.DUE, item.due


def _of_records(
    items: Iterable[Item], history: History, today: date
) -> Iterator[tuple[str, Stage, PartialDate]]:
    """What no agreement is about: visits, scans, doses and procedures, as they were typed."""
    told: set[Source | None] = set()
    for item in items:
        told |= {seen.source for seen in item.done}
        told |= {item.booked.source} if item.booked else set()
    for event in booked(history, today):
        if event.source not in told:
            yield short(event), Stage.BOOKED, event.when
    for event in history.events:
        if event.kind not in _SHOWN_EVENTS or event.source in told or not is_past(event, today):
            continue
        yield short(event), Stage.DONE, event.when


def short(event: Event) -> str:
    """Its name without what stands beside it: "PET-CT", "Clinic", "Ureteric stent, LEFT"."""
    name = re.split(r", | with |:", event.label, maxsplit=1)[0]
    is_drain = event.kind == "procedure" and event.what.startswith(tuple(NAMES))
    side = event.side or ("side not said" if is_drain else "")
    return f"{name}, {side}" if side else name
