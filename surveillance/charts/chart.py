"""What a chart holds: its points, limits and axes, and the treatments under it. str() tells it.

plan.py fills one in, draw.py draws it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from surveillance.charts.lanes import Lane
from surveillance.dates import MONTHS, PartialDate
from surveillance.facts import Side, Source

_STEPS = tuple(Decimal(step) for step in ("1", "2", "2.5", "5", "10"))


class Shape(StrEnum):
    """How a point is drawn."""

    DOT = "dot"
    VAGUE = "vague"  # only the month or the year is known: a hollow square in its middle
    BELOW = "below"  # "<5": the value lies somewhere below
    ABOVE = "above"  # ">100"


class Food(StrEnum):
    """How the food rules were kept before a sample; the value is the class of its point."""

    KEPT = ""  # or there are none, or nobody was asked
    NOT_KEPT = "nofood"  # a diamond; any other shape is grey
    NOT_SURE = "unsure"  # a dashed outline


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
    food: Food = Food.KEPT


@dataclass(frozen=True)
class Line:
    """The points of one series, from left to right."""

    side: Side | None
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Limit:
    """The limits that one letter prints, from halfway to the letter before to halfway on."""

    first: date
    last: date
    height: Decimal | None  # the upper one
    figure: str
    low: Decimal | None = None
    low_figure: str = ""


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
    lanes: tuple[Lane, ...] = ()  # treatments, each cut off at the edges of the time shown

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

    @property
    def signs(self) -> frozenset[str]:
        """The shapes and marks of its points, for a key that explains those that occur."""
        return frozenset(name for point in self.points for name in (point.shape, point.food))

    @property
    def has_doses(self) -> bool:
        """Whether a dose of a treatment lies in the time shown."""
        return any(lane.ticks for lane in self.lanes)

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
        treatments = [str(lane) for lane in self.lanes]
        if not self.points:
            return " ".join((f"{self.title}: nothing in this time.", *treatments))
        values = "; ".join(point.label for point in self.points)
        count = len(self.points)
        told = [f"{self.title}, {count} {'value' if count == 1 else 'values'}: {values}."]
        if self.visit:
            told.append(f"The last visit was on {PartialDate.of(self.visit).long()}.")
        return " ".join((*told, *treatments, *self.notes))


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
