"""What happened since the last visit besides numbers and reports: treatments and procedures."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from surveillance.dates import PartialDate
from surveillance.drains import NAMES as DRAINS
from surveillance.facts import Event, History, Source
from surveillance.trends import is_since


@dataclass(frozen=True)
class Happening:
    """One thing that happened, in the words of its record."""

    source: Source
    when: PartialDate
    label: str  # "Lanreotide 120 mg, every 28 days"
    what: str  # "begun", "stopped", "done"


def happened_since(history: History, visit: PartialDate | None) -> tuple[Happening, ...]:
    """What is new since `visit`, newest first; without one, all of it.

    A course that was begun and stopped since then is told twice. Single doses are left out: they
    are what was agreed.
    """
    every = (*_courses(history), *_procedures(history))
    new = (one for one, typed in every if visit is None or is_since(one.when, typed, visit))
    return tuple(sorted(new, key=lambda one: one.when.iso, reverse=True))


_Typed = tuple[Happening, date | None]  # what happened, and the day on which that was typed


def _courses(history: History) -> Iterable[_Typed]:
    for course in history.courses:
        typed = history.typed.get(course.source)
        yield Happening(course.source, course.when_from, course.label, "begun"), typed
        if course.when_to:
            stopped = Happening(course.source, course.when_to, course.label, "stopped")
            yield stopped, course.stop_typed or typed


def _procedures(history: History) -> Iterable[_Typed]:
    """One for each record: one that was done on both sides is told once, with both."""
    by_record: dict[Source, list[Event]] = {}
    for event in history.events:
        if event.kind == "procedure":
            by_record.setdefault(event.source, []).append(event)
    for source, its in by_record.items():
        sides = " and ".join(event.side for event in its if event.side)
        if not sides and its[0].what.startswith(tuple(DRAINS)):
            sides = "side not said"
        label = f"{its[0].label}, {sides}" if sides else its[0].label
        yield Happening(source, its[0].when, label, "done"), history.typed.get(source)
