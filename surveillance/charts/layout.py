"""Where everything on a chart stands, in px: its plot, its points, and the words beside them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

from surveillance.charts.chart import Chart, Limit, Line, Mark, Point, Shape
from surveillance.charts.labels import Anchor, Label, Room, beside, shortened, width_of
from surveillance.charts.lanes import Lane
from surveillance.facts import Side

TEXT, VALUE = 14, 17  # px; nothing on a chart that stands alone is smaller
_BOUNDS_IN_FIGURES = 8  # of no more of them, each has its "<5" beside it
_ABOVE, _BELOW = (
    ("above", "above left", "above right"),
    ("below", "below left", "below right", "left"),
)
LANE = 36  # px of height that each treatment adds under the time axis
_DESK_RIGHT_OF_SIDES = 124  # "RIGHT 63%" stands beside the end of its line


@dataclass(frozen=True)
class Size:
    """A drawing's width and height in px, and the room round its plot: left, top, right, bottom."""

    name: str
    width: int
    height: int
    room: tuple[int, int, int, int]
    says: bool = False  # carries the numbers, the limit and the last visit as text
    has_years: bool = True
    radius: float = 4.5
    letter: int = 12  # px of the L and R


PHONE = Size("phone", 288, 230, (32, 26, 30, 24), says=True, letter=16)
DESK = Size("desk", 680, 300, (40, 28, 76, 26), says=True, radius=5, letter=16)
PAPER = Size("paper", 288, 152, (32, 24, 30, 22), says=True, radius=4, letter=14)
SMALL = Size("small", 256, 92, (6, 8, 10, 22), radius=3.2, letter=14)
SPARK = Size("spark", 132, 52, (4, 6, 9, 4), has_years=False, radius=2.6)
STRIP = Size("strip", 210, 40, (4, 5, 46, 5), has_years=False, radius=2.2, letter=14)


@dataclass(frozen=True)
class Spot:
    """A point where it is drawn; a letter may stand a little aside of the other side's."""

    point: Point
    side: Side | None
    x: float
    y: float
    has_letter: bool = False


class Layout:
    """One chart at one size. Coordinates grow to the right and downwards, as in SVG."""

    def __init__(self, chart: Chart, size: Size) -> None:
        self.chart, self.size = chart, _taller(size, chart)
        self.floor = size.height  # the treatments stand below it
        left, self.top, right, bottom = size.room
        if size.says:
            left = max(left, *(int(width_of(plain(tick), TEXT)) + 10 for tick in chart.ticks))
        if size.name == DESK.name and any(line.side for line in chart.lines):
            right = _DESK_RIGHT_OF_SIDES
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

    def edge(self, before: Limit | None, limit: Limit) -> tuple[list[float], list[float]]:
        """The upper edge of a limit, with the step up or down from the one it follows on."""
        first, last, y = self.x(limit.first), self.x(limit.last), self.y(limit.height)
        if before is None or before.last != limit.first:
            return [first, last], [y, y]
        return [first, first, last], [self.y(before.height), y, y]

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
                yield lane, self.floor + place * LANE + 26.0

    # ---- words -----------------------------------------------------------------------------------

    def words(self) -> Iterator[tuple[str, Label]]:
        """What is said on the chart, with its class; what finds no room stands in str(chart)."""
        if not self.size.says:
            if self.size.name == STRIP.name and self.spots:
                yield from self._newest(self._taken())
            return
        yield from self._lane_words()
        room = self._taken()
        for tick in self.chart.ticks:
            label = Label(plain(tick), self.left - 6, self.y(tick) + 5, "end")
            room.take(label)
            yield "tick", label
        if self.chart.visit:
            x = self.x(self.chart.visit)
            anchor: Anchor = "end" if x > self.size.width / 2 else "start"
            label = Label("last visit", x, self.top - 11, anchor)
            room.take(label)
            yield "vist", label
        if not self.chart.points:
            middle = (self.left + self.right) / 2
            yield "tick", Label("nothing in this time", middle, self.bottom - 40, "middle")
            return
        yield from self._newest(room)
        yield from self._bounds(room)
        yield from self._limit(room)
        yield from self._firsts(room)

    def _lane_words(self) -> Iterator[tuple[str, Label]]:
        """What each treatment is, above its band; where it is too long the list tells the rest."""
        for lane, y in self.lanes():
            said = shortened(lane.label, TEXT, self.size.width - self.left - 2)
            yield "lane", Label(said, self.left, y - 11)

    def _taken(self) -> Room:
        room = Room(self.size.width, self.floor)
        for line in self.chart.lines:
            room.take_strokes(*self.path(line))
        for before, limit in zip((None, *self.chart.limits), self.chart.limits, strict=False):
            room.take_strokes(*self.edge(before, limit))
        if visit := self.visit():
            room.take_strokes(*visit)
        for spot in self.spots:
            room.take_dot(spot.x, spot.y, self._clear(spot))
        return room

    def _clear(self, spot: Spot) -> float:
        """Half of what stands there."""
        if spot.has_letter:
            return self.size.letter * 0.45
        return self.size.radius * (1.4 if spot.point.is_newest else 1.2)

    def _newest(self, room: Room) -> Iterator[tuple[str, Label]]:
        """The newest value of each line, in bold; with a side, its word as well."""
        px = VALUE if self.size.says else TEXT
        newest = sorted(
            (spot for spot in self.spots if spot.point.is_newest), key=lambda spot: spot.y
        )
        for spot in newest:
            said = f"{spot.point.figure}{'%' if self.chart.unit == '%' else ''}"
            if spot.side and self.size.says:
                said = f"{spot.side} {said}"
            ways = beside(Label(said, spot.x, spot.y, px=px, is_bold=True), self._clear(spot))
            upright = (*_ABOVE, *_BELOW) if spot is newest[0] else (*_BELOW, *_ABOVE)
            order = ("right", *(upright if self.size.says else ()))
            if found := room.choose(ways[way] for way in order):
                yield f"v{side_class(spot.side)}", found

    def _bounds(self, room: Room) -> Iterator[tuple[str, Label]]:
        """ "<5": a point that is drawn at its bound says so."""
        bounds = [
            spot
            for spot in self.spots
            if spot.point.shape in (Shape.BELOW, Shape.ABOVE) and not spot.point.is_newest
        ]
        for spot in bounds if len(bounds) <= _BOUNDS_IN_FIGURES else ():
            ways = beside(Label(spot.point.figure, spot.x, spot.y), self._clear(spot) + 1)
            first = "below" if spot.point.shape is Shape.BELOW else "above"
            rest = [way for name, way in ways.items() if name != first]
            if found := room.choose([ways[first], *rest]):
                yield "v1", found

    def _limit(self, room: Room) -> Iterator[tuple[str, Label]]:
        """The newest limit: beside its end where there is room, else along its edge."""
        if not self.chart.limits:
            return
        limit = self.chart.limits[-1]
        y, start, end = self.y(limit.height), self.x(limit.first) + 4, self.x(limit.last) - 4
        long, short = f"limit on the letter {limit.figure}", f"limit {limit.figure}"
        ways = []
        for said in (long, short) if self.size.name == DESK.name else (short,):
            ways += [
                Label(said, self.right + 6, y + 5),
                Label(said, end, y + TEXT + 2, "end"),
                Label(said, start, y + TEXT + 2),
                Label(said, end, y - 6, "end"),
                Label(said, start, y - 6),
                Label(said, (start + end) / 2, y + TEXT + 2, "middle"),
                Label(said, self.right + 6, y - 10),
                Label(said, self.right + 6, y + 20),
            ]
        floor = self.bottom - 3
        if found := room.choose(way for way in ways if way.box.bottom <= floor):
            yield "limt", found

    def _firsts(self, room: Room) -> Iterator[tuple[str, Label]]:
        for line in self.chart.lines:
            spot = next((spot for spot in self.spots if spot.point in line.points[:1]), None)
            if spot is None or spot.point.is_newest or spot.point.shape is Shape.BELOW:
                continue
            said = f"{spot.point.figure}{'%' if line.side and self.chart.unit == '%' else ''}"
            ways = beside(Label(said, spot.x, spot.y), self._clear(spot) + 1)
            if found := room.choose(ways[way] for way in ways if "left" not in way):
                yield "v1", found


def _taller(size: Size, chart: Chart) -> Size:
    """The size with room for the treatments under it."""
    if not size.says or not chart.lanes:
        return size
    more = LANE * len(chart.lanes)
    left, top, right, bottom = size.room
    return replace(size, height=size.height + more, room=(left, top, right, bottom + more))


def plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def side_class(side: Side | None) -> str:
    return {None: "", Side.LEFT: " l", Side.RIGHT: " r"}[side]
