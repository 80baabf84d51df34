"""Courses: treatments as lanes under a chart, and what was going on when a sample was taken."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from itertools import accumulate

from surveillance.charts.lanes import Lane, Span
from surveillance.checked import is_analogue_given
from surveillance.dates import PartialDate, days_between
from surveillance.facts import Course, Event, History, Source

DOSE, PPI, PROCEDURE = "dose", "ppi", "procedure"
_LAST = ("supplement", "enzymes")  # long ones, which would hide the others


def lanes(history: History, today: date, kinds: Iterable[str] | None = None) -> tuple[Lane, ...]:
    """Every course as a lane with the doses given in it, by when they began.

    Courses told in the same words share a lane. Doses of no course make a lane of their own by
    their label. With `kinds`, only treatments of those kinds.
    """
    wanted = None if kinds is None else frozenset(kinds)
    made: dict[str, _Row] = {}
    row_of: dict[Source, _Row] = {}
    for course in history.courses:
        if course.when_from.first <= today and (wanted is None or course.kind in wanted):
            row = made.setdefault(_plain(course.label), _Row(course.label, course.kind))
            row.courses.append(course)
            row_of[course.source] = row
    for dose in history.events:
        if dose.kind != DOSE or dose.when.first > today:
            continue
        its = row_of.get(dose.about) if dose.about else None
        if its is None and (wanted is None or dose.what in wanted):
            its = made.setdefault(_plain(dose.label), _Row(dose.label, dose.what))
        if its is not None:
            its.doses.append(dose)
    rows = sorted(made.values(), key=lambda row: (row.kind in _LAST, row.begins()))
    return tuple(row.lane(today) for row in rows)


def procedures(history: History, today: date) -> tuple[Lane, ...]:
    """All procedures in one lane, each told with its side and its day; none where there is none."""
    sides: dict[tuple[PartialDate, str], list[str]] = {}
    for one in history.events:
        if one.kind == PROCEDURE and one.when.first <= today:
            its = sides.setdefault((one.when, one.label), [])
            its += [one.side.upper()] if one.side else []
    each = sorted(sides.items(), key=lambda pair: pair[0][0].iso)
    if not each:
        return ()
    told = (
        f"{', '.join(filter(None, (label, ' and '.join(its))))} ({when.long()})"
        for (when, label), its in each
    )
    days = (min(when.middle, today) for (when, _label), _its in each)
    return (Lane("Procedures", tuple((day, day) for day in days), told=tuple(told)),)


@dataclass
class _Row:
    """A lane while it is put together."""

    label: str
    kind: str
    courses: list[Course] = field(default_factory=list)
    doses: list[Event] = field(default_factory=list)

    def begins(self) -> date:
        begun = [*(one.when for one in self.courses), *(one.when for one in self.doses)]
        return min(when.middle for when in begun)

    def lane(self, today: date) -> Lane:
        return Lane(
            self.label,
            tuple(_span(course, today) for course in self.courses),
            tuple(sorted(min(dose.when.middle, today) for dose in self.doses)),
            tuple(_told(course) for course in self.courses),
        )


def _span(course: Course, today: date) -> Span:
    """A vague day is drawn in its middle, as points are; what goes on ends today."""
    begins = min(course.when_from.middle, today)
    ends = min(course.when_to.middle, today) if course.when_to else today
    return min(begins, ends), ends


def _told(course: Course) -> str:
    begins = course.when_from.long()
    return f"from {begins} to {course.when_to.long()}" if course.when_to else f"from {begins} on"


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())


# ---- at a sample ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Injections:
    """The doses of somatostatin analogues, oldest first: looked through once for many samples."""

    doses: tuple[Event, ...]

    @classmethod
    def of(cls, history: History) -> "Injections":
        return cls(tuple(filter(is_analogue_given, history.events)))

    @cached_property
    def _whole(self) -> tuple[Event, ...]:
        return tuple(one for one in self.doses if one.when.is_whole)

    @cached_property
    def _days(self) -> list[date]:
        return [one.when.first for one in self._whole]

    @cached_property
    def _vague(self) -> tuple[list[date], list[date]]:
        """Of vague ones: the first days, and the last day that any of them so far can be."""
        vague = [one.when for one in self.doses if not one.when.is_whole]
        return [when.first for when in vague], list(accumulate((one.last for one in vague), max))

    def before(self, when: PartialDate) -> tuple[Event, int] | None:
        """The newest one up to a whole date, with the days between.

        One of the same day counts with 0 days, as no record tells which of the two came first.
        Where a dose of only a month or a year may be newer, none is certain.
        """
        if not when.is_whole:
            return None
        count = bisect_right(self._days, when.first)
        if not count:
            return None
        newest = self._whole[count - 1]
        begins, ends = self._vague
        perhaps = bisect_right(begins, when.first)
        if perhaps and ends[perhaps - 1] > newest.when.first:
            return None
        return newest, days_between(newest.when, when)

    def told(self, when: PartialDate) -> str:
        """ "12 days after the injection of 20 January 2026"; empty where none is certain."""
        found = self.before(when)
        if found is None:
            return ""
        dose, days = found
        if not days:
            return f"on the day of the injection of {dose.when.long()}"
        counted = "1 day" if days == 1 else f"{days} days"
        return f"{counted} after the injection of {dose.when.long()}"


def last_dose(history: History, when: PartialDate) -> tuple[Event, int] | None:
    """The newest injection of a somatostatin analogue up to a whole date, and the days between."""
    return Injections.of(history).before(when)


def going_on(history: History, kind: str, when: PartialDate) -> tuple[Course, ...]:
    """The courses of a kind that were going on at a date, whatever day of it and of theirs it is.

    One that stopped on that day was still going on.
    """
    return tuple(
        course
        for course in _overlapping(history, kind, when)
        if course.when_from.last <= when.first
        and (course.when_to is None or course.when_to.first >= when.last)
    )


def perhaps_going_on(history: History, kind: str, when: PartialDate) -> tuple[Course, ...]:
    """Those of which a month or a year leaves it open."""
    certain = going_on(history, kind, when)
    return tuple(one for one in _overlapping(history, kind, when) if one not in certain)


def _overlapping(history: History, kind: str, when: PartialDate) -> Iterable[Course]:
    return (
        course
        for course in history.courses
        if course.kind == kind
        and course.when_from.first <= when.last
        and (course.when_to is None or course.when_to.last >= when.first)
    )
