"""Where the plot, the limits, the points and the treatments of a chart stand, in px."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import pairwise

from surveillance.charts.chart import Chart, Limit, Line, Mark, Point
from surveillance.charts.labels import width_of
from surveillance.charts.lanes import Lane
from surveillance.charts.sizes import DESK, LANE, RIGHT_OF_SIDES, TEXT, Size
from surveillance.facts import Side


@dataclass(frozen=True)
class Spot:
    """A point where it is drawn; a letter may stand a little aside of the other side's."""

    point: Point
    side: Side | None
    x: float
    y: float
    has_letter: bool = False


class Places:
    """One chart at one size, without its words. Coordinates grow to the right and down."""

    def __init__(self, chart: Chart, size: Size) -> None:
        self.chart, self.size = chart, size.with_lanes(len(chart.lanes))
        self.floor = size.height  # the treatments stand below it
        left, self.top, right, bottom = size.room
        if size.says:
            left = max(left, *(int(width_of(plain(tick), TEXT)) + 10 for tick in chart.ticks))
        if size.name == DESK.name and any(line.side for line in chart.lines):
            right = RIGHT_OF_SIDES
        self.left, self.right, self.bottom = left, size.width - right, size.height - bottom
        self.days = max(1, (chart.last - chart.first).days)
        self.spots = tuple(self._spots())

    def x(self, day: date) -> float:
        return self.left + (day - self.chart.first).days / self.days * (self.right - self.left)

    def y(self, height: Decimal) -> float:
        return self.bottom - float(height / self.chart.top) * (self.bottom - self.top)

    def path(self, line: Line) -> tuple[list[float], list[float]]:
        points = line.points
        return [self.x(point.day) for point in points], [self.y(point.height) for point in points]

    def band(self, limit: Limit) -> list[tuple[float, float]]:
        """What lies inside a limit: down to 0 without a lower one, to the top without an upper."""
        first, last = self.x(limit.first), self.x(limit.last)
        up = self.top if limit.height is None else self.y(limit.height)
        down = self.bottom if limit.low is None else self.y(limit.low)
        return [(first, up), (last, up), (last, down), (first, down)]

    def edges(self) -> Iterator[tuple[list[float], list[float]]]:
        """Those of each limit, with the step up or down from the one it follows on."""
        for before, limit in zip((None, *self.chart.limits), self.chart.limits, strict=False):
            follows = before is not None and before.last == limit.first
            high, low = (before.height, before.low) if before and follows else (None, None)
            yield from self._edge(limit, limit.height, high)
            yield from self._edge(limit, limit.low, low)

    def _edge(
        self, limit: Limit, height: Decimal | None, before: Decimal | None
    ) -> Iterator[tuple[list[float], list[float]]]:
        if height is None:
            return
        first, last, y = self.x(limit.first), self.x(limit.last), self.y(height)
        if before is None:
            yield [first, last], [y, y]
        else:
            yield [first, first, last], [self.y(before), y, y]

    def visit(self) -> tuple[list[float], list[float]] | None:
        if self.chart.visit is None:
            return None
        x = self.x(self.chart.visit)
        return [x, x], [self.top - 6.0 if self.size.says else 2.0, self.bottom]

    def moves(self) -> Iterator[tuple[float, float]]:
        """Where the line passes from one laboratory to another."""
        steps = [step for line in self.chart.lines for step in pairwise(line.points)]
        for day in self.chart.moves:
            for a, b in steps:
                if a.day <= day <= b.day and a.day < b.day:
                    part = (day - a.day).days / (b.day - a.day).days
                    yield (
                        self.x(day),
                        self.y(a.height) + part * (self.y(b.height) - self.y(a.height)),
                    )
                    break

    def marks(self) -> tuple[Mark, ...]:
        """Those of the time axis, as many as stand side by side and inside the edge."""
        inside = [
            tuple(mark for mark in self.chart.marks(most) if self._end(mark) <= self.size.width)
            for most in range(12, 0, -1)
        ]
        return next(marks for marks in inside if self._are_apart(marks))

    def _end(self, mark: Mark) -> float:
        return self.x(mark.day) + width_of(mark.label, TEXT)

    def _are_apart(self, marks: Iterable[Mark]) -> bool:
        return all(self._end(a) + 2 <= self.x(b.day) for a, b in pairwise(marks))

    def _spots(self) -> Iterator[Spot]:
        """The points of all lines in time order; of a dense chart, only the newest of each line."""
        lettered = {line.side: self._lettered(line) for line in self.chart.lines}
        every = [(line, point) for line in self.chart.lines for point in line.points]
        for line, point in sorted(every, key=lambda both: both[1].day):
            if point.is_newest or not self.chart.is_dense:
                x, y = self.x(point.day), self.y(point.height)
                if line.side is None or x not in lettered[line.side]:
                    yield Spot(point, line.side, x, y)
                else:
                    yield Spot(point, line.side, x, y + self._aside(line, point), has_letter=True)

    def _lettered(self, line: Line) -> frozenset[float]:
        """Where an L or R stands: the newest one always, the others where they do not crowd."""
        kept: list[float] = []
        for point in sorted(line.points, key=lambda one: (one.is_newest, one.day), reverse=True):
            x = self.x(point.day)
            if all(abs(x - other) >= self.size.letter * 1.25 for other in kept):
                kept.append(x)
        return frozenset(kept)

    def _aside(self, line: Line, point: Point) -> float:
        """How far a letter moves up or down where the other side's would lie over it."""
        for other in self.chart.lines:
            for near in other.points if other is not line else ():
                if abs(self.x(near.day) - self.x(point.day)) < self.size.letter * 0.7:
                    down = self.y(point.height) - self.y(near.height)
                    lacking = max(0.0, self.size.letter + 2 - abs(down)) / 2
                    return lacking if self._is_below(line, other, down) else -lacking
        return 0.0

    def _is_below(self, line: Line, other: Line, down: float) -> bool:
        return down > 0 if down else line is not self.chart.lines[0]

    def lanes(self) -> Iterator[tuple[Lane, float]]:
        """The treatments, each with the middle of its band; small sizes have none."""
        if self.size.says:
            for place, lane in enumerate(self.chart.lanes):
                yield lane, self.floor + place * LANE + 28.0

    def crowds(self, lane: Lane) -> bool:
        """Whether its doses lie so close that full strokes would run together."""
        over = self.x(lane.ticks[-1]) - self.x(lane.ticks[0])
        return over < 4 * (len(lane.ticks) - 1)


def plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def side_class(side: Side | None) -> str:
    return {None: "", Side.LEFT: " l", Side.RIGHT: " r"}[side]
