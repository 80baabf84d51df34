"""What is said on a chart and where: beside its points and limits, clear of all that is drawn."""

from collections.abc import Iterator

from surveillance.charts.chart import Limit, Shape
from surveillance.charts.labels import Anchor, Label, Room, beside, shortened
from surveillance.charts.places import Places, Spot, plain, side_class
from surveillance.charts.sizes import DESK, STRIP, TEXT, VALUE

_BOUNDS_IN_FIGURES = 8  # of no more of them, each has its "<5" beside it
_LENGTH = "mm"
_ABOVE, _BELOW = (
    ("above", "above left", "above right"),
    ("below", "below left", "below right", "left"),
)


class Layout(Places):
    """One chart at one size, with its words."""

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
        yield from self._limits(room)
        yield from self._firsts(room)
        yield from self._lowest(room)

    def _lane_words(self) -> Iterator[tuple[str, Label]]:
        """What each treatment is, above its band; where it is too long the list tells the rest."""
        for lane, y in self.lanes():
            said = shortened(lane.label, TEXT, self.size.width - self.left - 2)
            yield "lane", Label(said, self.left, y - 11)

    def _taken(self) -> Room:
        room = Room(self.size.width, self.floor)
        for line in self.chart.lines:
            room.take_strokes(*self.path(line))
        for edge in self.edges():
            room.take_strokes(*edge)
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
            said = f"{spot.point.figure}{'%' if self.chart.unit == '%' else self._length()}"
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

    def _limits(self, room: Room) -> Iterator[tuple[str, Label]]:
        """The newest limits: beside their end where there is room, else along their edge."""
        for limit in self.chart.limits[-1:]:
            of_two = "upper limit" if limit.low is not None else "limit"
            if limit.height is not None:
                yield from self._limit(room, limit, of_two, self.y(limit.height), limit.figure)
            if limit.low is not None:
                yield from self._limit(
                    room, limit, "lower limit", self.y(limit.low), limit.low_figure
                )

    def _limit(
        self, room: Room, limit: Limit, name: str, y: float, figure: str
    ) -> Iterator[tuple[str, Label]]:
        start, end = self.x(limit.first) + 4, self.x(limit.last) - 4
        long, short = f"{name} on the letter {figure}", f"{name} {figure}"
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
            said += self._length()
            ways = beside(Label(said, spot.x, spot.y), self._clear(spot) + 1)
            if found := room.choose(ways[way] for way in ways if "left" not in way):
                yield "v1", found

    def _lowest(self, room: Room) -> Iterator[tuple[str, Label]]:
        """The lowest size: its page tells the newest against it."""
        if not self._length():
            return
        lowest = min(self.spots, key=lambda spot: (spot.point.height, spot.point.day))
        if lowest.point.is_newest or lowest.point in [line.points[0] for line in self.chart.lines]:
            return
        said = f"{lowest.point.figure}{self._length()}"
        ways = beside(Label(said, lowest.x, lowest.y), self._clear(lowest) + 1)
        if found := room.choose(ways[way] for way in (*_BELOW, *_ABOVE, "right")):
            yield "v1", found

    def _length(self) -> str:
        """The unit behind a size, which is short enough to be said; other units head the chart."""
        return f" {_LENGTH}" if self.chart.unit == _LENGTH and self.size.says else ""
