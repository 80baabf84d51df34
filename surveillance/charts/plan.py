"""What a chart shows: its points, the limit of each letter, its axes. str() tells it in words.

Time is proportional, the oldest on the left. A value axis begins at 0, so that no difference is
cropped to look larger than it is; for shares and scores it always ends at 100 and at 10.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from itertools import pairwise

from surveillance.dates import MONTHS, PartialDate
from surveillance.facts import Side, Source
from surveillance.quantities import OF_TEN, PERCENT, TIMES_A_DAY, with_unit
from surveillance.series import Measure, Observation, Series

MANY = 12  # points; a small chart of more draws a step line and its end
_FIXED_TOPS = {PERCENT.printed: Decimal(100), OF_TEN.printed: Decimal(10)}
_COUNTS_TO = Decimal(10)  # a day; more stretches the axis
_ABOVE_THE_HIGHEST = Decimal("1.15")  # so that the highest point keeps clear of the edge
_STEPS = tuple(Decimal(step) for step in ("1", "2", "2.5", "5", "10"))


class Shape(StrEnum):
    """How a point is drawn."""

    DOT = "dot"
    VAGUE = "vague"  # only the month or the year is known: a hollow square in its middle
    BELOW = "below"  # "<5": the value lies somewhere below
    ABOVE = "above"  # ">100"


@dataclass(frozen=True)
class Point:
    """One value: where it is drawn, and all that it says, in words."""

    day: date
    height: Decimal  # in the chart's unit
    shape: Shape
    figure: str  # as written, without the unit
    label: str
    sources: tuple[Source, ...]
    is_newest: bool = False  # of its series, as the pages tell it


@dataclass(frozen=True)
class Line:
    """The points of one series, from left to right."""

    side: Side | None
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Limit:
    """The upper limit that one letter prints, from halfway to the letter before to halfway on."""

    first: date
    last: date
    height: Decimal
    figure: str


@dataclass(frozen=True)
class Mark:
    """A day on the time axis, and what is said there."""

    day: date
    label: str


@dataclass(frozen=True, kw_only=True)
class Chart:
    """All that a chart shows, without a colour or a pixel."""

    title: str
    unit: str
    lines: tuple[Line, ...]
    limits: tuple[Limit, ...]
    moves: tuple[date, ...]  # between two letters of different laboratories
    visit: date | None  # the last one, where it lies within the time shown
    first: date
    last: date
    top: Decimal
    is_dense: bool  # a small chart draws steps instead of points
    notes: tuple[str, ...]

    @property
    def ticks(self) -> tuple[Decimal, ...]:
        """The numbers on the value axis, from 0: three to six of them."""
        step = next(step for step in _steps(self.top) if self.top / step <= 5)
        count = int(self.top / step)
        return tuple(step * place for place in range(count + 1))

    @property
    def points(self) -> tuple[Point, ...]:
        """Those of every line, oldest first."""
        every = (point for line in self.lines for point in line.points)
        return tuple(sorted(every, key=lambda point: point.day))

    def marks(self, most: int) -> tuple[Mark, ...]:
        """The beginnings of years, in a short time of quarters or months: at most `most`."""
        of = [_starts_of_months(self.first, self.last, months) for months in (12, 3, 1)]
        starts = next((starts for starts in of if len(starts) > 1), of[-1])
        if not starts:
            return ()
        every = -(-len(starts) // most)
        first, *others = starts[::-1][::every][::-1]  # the newest is kept
        if all(mark.day.month > 1 for mark in (first, *others)):
            first = Mark(first.day, f"{first.label} {first.day.year}")  # else no year is said
        return (first, *others)

    def __str__(self) -> str:
        """The text alternative: every value, with its day, unit and limit."""
        if not self.points:
            return f"{self.title}: nothing in this time."
        values = "; ".join(point.label for point in self.points)
        count = len(self.points)
        told = [f"{self.title}, {count} {'value' if count == 1 else 'values'}: {values}."]
        if self.visit:
            told.append(f"The last visit was on {PartialDate.of(self.visit).long()}.")
        return " ".join((*told, *self.notes))


def plan(
    measure: Measure,
    *,
    first: date | None,
    last: date,
    visit: date | None,
    is_small: bool = False,
) -> Chart:
    """The chart of a measure from `first` (None: its first value) to `last`, most often today.

    `visit` is the last visit. `is_small` draws steps where more than 12 points would crowd.
    """
    start = first or beginning([measure], last)
    unit = measure.unit
    lines = tuple(
        Line(one.key.side, tuple(_points(one, unit, start, last))) for one in measure.series
    )
    whole = measure.series[0] if len(measure.series) == 1 else None
    limits = tuple(_limits(within(whole, start, last), unit, start, last)) if whole else ()
    return Chart(
        title=f"{measure.full_name}, {unit}",
        unit=unit,
        lines=lines,
        limits=limits,
        moves=tuple(_moves(within(whole, start, last))) if whole else (),
        visit=visit if visit and start <= visit <= last else None,
        first=start,
        last=last,
        top=_top(measure, start, last),
        is_dense=is_small and max(len(line.points) for line in lines) > MANY,
        notes=tuple(_notes(measure, start, last)),
    )


def beginning(measures: Iterable[Measure], last: date) -> date:
    """Where a time axis for all their values begins: a little before the first of them.

    So the first value keeps clear of the axis, and one value alone has a time axis.
    """
    first = min((seen.day for one in measures for seen in one.observations), default=last)
    return first - timedelta(days=max(15, (last - first).days // 30))


def within(one: Series | Measure, first: date, last: date) -> tuple[Observation, ...]:
    """What is shown, from left to right: of "2024" and "January 2024" the year stands later.

    A week or month that has begun counts, although its middle is still to come.
    """
    shown = (seen for seen in one.observations if first <= seen.day and seen.when.first <= last)
    return tuple(sorted(shown, key=lambda seen: seen.day))


def _points(series: Series, unit: str, first: date, last: date) -> Iterable[Point]:
    for one in within(series, first, last):
        yield Point(
            day=min(one.day, last),
            height=one.number_in(unit),
            shape=_shape(one),
            figure=one.written.figure,
            label=_label(one, unit),
            sources=one.sources,
            is_newest=one is series.newest,
        )


def _shape(seen: Observation) -> Shape:
    if seen.written.comparator:
        return Shape.BELOW if seen.written.comparator in ("<", "≤") else Shape.ABOVE
    return Shape.DOT if seen.when.is_whole else Shape.VAGUE


def _label(seen: Observation, unit: str) -> str:
    limit = ""
    if seen.upper_limit:
        limit = f", limit on the letter {with_unit(seen.upper_limit.figure, seen.unit)}"
    return f"{seen.said_in(unit)} {seen.when_said}{limit}"


def _limits(seen: tuple[Observation, ...], unit: str, first: date, last: date) -> Iterable[Limit]:
    """One step a letter; letters without a limit leave a gap, equal neighbours become one step."""
    middles = [min(_between(a, b), last) for a, b in pairwise(seen)]
    edges = zip([first, *middles], [*middles, last], strict=True) if seen else ()
    open_step: Limit | None = None
    for one, (begins, ends) in zip(seen, edges, strict=True):
        limit = one.upper_limit
        height = one.limit_in(unit)
        if open_step and height == open_step.height:
            open_step = Limit(open_step.first, ends, open_step.height, open_step.figure)
            continue
        if open_step:
            yield open_step
        open_step = None
        if limit and height is not None:
            figure = limit.figure if one.unit == unit else with_unit(limit.figure, one.unit)
            open_step = Limit(begins, ends, height, figure)
    if open_step:
        yield open_step


def _moves(seen: tuple[Observation, ...]) -> Iterable[date]:
    for a, b in pairwise(seen):
        if a.reading.place and b.reading.place and a.reading.place != b.reading.place:
            yield _between(a, b)


def _between(a: Observation, b: Observation) -> date:
    return a.day + (b.day - a.day) / 2


def _top(measure: Measure, first: date, last: date) -> Decimal:
    """Where the value axis ends: fixed for shares and scores, above the highest for all else."""
    unit = measure.unit
    shown = within(measure, first, last)
    heights = [seen.number_in(unit) for seen in shown]
    heights += [limit for seen in shown if (limit := seen.limit_in(unit)) is not None]
    highest = max(heights, default=Decimal(0))
    if unit in _FIXED_TOPS:
        return max(_FIXED_TOPS[unit], highest)
    if unit == TIMES_A_DAY.printed and highest < _COUNTS_TO:
        return _COUNTS_TO
    return highest * _ABOVE_THE_HIGHEST or Decimal(1)


def _notes(measure: Measure, first: date, last: date) -> Iterable[str]:
    shown = within(measure, first, last)
    others = sorted({seen.unit for seen in shown} - {measure.unit})
    if others:
        yield (
            f"Values in {' and '.join(others)} are drawn as {measure.unit} by the exact factor. "
            "The table shows each as its letter does."
        )
    earlier = sum(seen.day < first for seen in measure.observations)
    if earlier:
        yield f"{earlier} earlier {'value is' if earlier == 1 else 'values are'} not in this time."


def _steps(top: Decimal) -> Iterable[Decimal]:
    scale = Decimal(10) ** (top.adjusted() - 1)
    while True:
        yield from (step * scale for step in _STEPS[:-1])
        scale *= 10


def _starts_of_months(first: date, last: date, every: int) -> tuple[Mark, ...]:
    """Of each month, each quarter (3) or each year (12). January is called by its year."""
    days = (
        date(year, month, 1)
        for year in range(first.year, last.year + 1)
        for month in range(1, 13, every)
    )
    return tuple(
        Mark(day, str(day.year) if day.month == 1 else MONTHS[day.month - 1][:3])
        for day in days
        if first <= day <= last
    )
