"""What happened since the last visit besides numbers and reports: treatments and procedures."""

from collections.abc import Iterable
from dataclasses import dataclass

from surveillance.dates import PartialDate
from surveillance.drains import NAMES as DRAINS
from surveillance.facts import Course, Event, History, Source
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
    every = (*_courses(history.courses), *_procedures(history.events))
    new = (
        one
        for one in every
        if visit is None or is_since(one.when, history.typed.get(one.source), visit)
    )
    return tuple(sorted(new, key=lambda one: one.when.iso, reverse=True))


def _courses(courses: Iterable[Course]) -> Iterable[Happening]:
    for course in courses:
        yield Happening(course.source, course.when_from, course.label, "begun")
        if course.when_to:
            yield Happening(course.source, course.when_to, course.label, "stopped")


def _procedures(events: Iterable[Event]) -> Iterable[Happening]:
    """One for each record: one that was done on both sides is told once, with both."""
    by_record: dict[Source, list[Event]] = {}
    for event in events:
        if event.kind == "procedure":
            by_record.setdefault(event.source, []).append(event)
    for source, its in by_record.items():
        sides = " and ".join(event.side for event in its if event.side)
        if not sides and its[0].what.startswith(tuple(DRAINS)):
            sides = "side not said"
        label = f"{its[0].label}, {sides}" if sides else its[0].label
        yield Happening(source, its[0].when, label, "done")
