"""Draws a chart plan with matplotlib; svg.py turns that into the SVG of a page or of a picture.

One unit of a drawing is one CSS pixel, and lengths in days become lengths in pixels by one factor.
matplotlib is imported when the first chart is drawn; its settings are made once, since settings
that change while several threads draw get mixed up.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from io import BytesIO
from itertools import pairwise
from types import SimpleNamespace
from typing import Any

from surveillance.charts import svg
from surveillance.charts.plan import Chart, Line, Point
from surveillance.facts import Side, Source

TEXT, VALUE = 14, 17  # px; nothing on a chart that stands alone is smaller
_WIDTH_OF_A_LETTER = 0.58  # of the type size, on the wide side: to keep labels inside the edge


@dataclass(frozen=True)
class Size:
    """A drawing's width and height in px, and the room round its plot: left, top, right, bottom."""

    name: str
    width: int
    height: int
    room: tuple[int, int, int, int]
    says: bool = False  # carries the numbers, the limit and the last visit as text
    radius: float = 4.5


PHONE = Size("phone", 288, 230, (36, 26, 30, 24), says=True)
DESK = Size("desk", 720, 300, (46, 28, 84, 26), says=True, radius=5)
SMALL = Size("small", 256, 92, (6, 8, 10, 22), radius=3.2)
SPARK = Size("spark", 132, 52, (4, 6, 9, 4), radius=2.6)
PAPER = Size("paper", 288, 152, (36, 24, 30, 22), says=True, radius=4)
STRIP = Size("strip", 210, 40, (4, 5, 9, 5), radius=2.2)
_WITH_YEARS, _TINY = (PHONE, DESK, PAPER, SMALL), (SPARK, STRIP)


def draw(chart: Chart, size: Size, *, key: str, links: Mapping[Source, str] | None = None) -> str:
    """The SVG of a chart, to stand in a page. Its colours are those of the page's style sheet.

    `key` begins the ids of its title and description and must be unique on the page. With `links`,
    each point leads to the page of the (first) record it rests on.
    """
    pieces = _Picture(chart, size).pieces()
    points = _targets(chart, links) if links is not None else ()
    if size.says:
        return svg.inline(pieces, size, key=key, title=chart.title, told=str(chart), links=points)
    return svg.inline(pieces, size, key=key)


def image(chart: Chart, size: Size) -> bytes:
    """The same as a picture of its own, which brings its colours along."""
    return svg.standalone(_Picture(chart, size).pieces(), size)


def warm() -> None:
    """Import what drawing needs, so that the first chart does not wait for it."""
    _matplotlib()


def _targets(chart: Chart, links: Mapping[Source, str]) -> tuple[svg.Target, ...]:
    return tuple(
        svg.Target(links[point.sources[0]], point.label) for line in chart.lines
        for point in line.points
    )  # fmt: skip


@cache
def _matplotlib() -> SimpleNamespace:
    """What is used of matplotlib."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.patches import Polygon
    from matplotlib.text import Text
    from matplotlib.transforms import IdentityTransform

    matplotlib.rcParams.update(
        {
            "svg.fonttype": "none",
            "svg.hashsalt": "surveillance journal",  # the same drawing is the same bytes
            "path.simplify": False,
        }
    )
    return SimpleNamespace(
        Canvas=FigureCanvasSVG, Figure=Figure, Line2D=Line2D, Polygon=Polygon, Text=Text,
        identity=IdentityTransform(),
    )  # fmt: skip


class _Picture:
    """One chart at one size. Coordinates grow to the right and downwards, as in SVG."""

    def __init__(self, chart: Chart, size: Size) -> None:
        self.chart, self.size = chart, size
        left, top, right, bottom = size.room
        self.left, self.top = left, top
        self.right, self.bottom = size.width - right, size.height - bottom
        self.days = max(1, (chart.last - chart.first).days)
        self.artists: list[Any] = []

    def pieces(self) -> tuple[svg.Piece, ...]:
        """What matplotlib draws, piece by piece in the order of drawing."""
        self._limits()
        self._axes()
        self._visit()
        for line in self.chart.lines:
            self._line(line)
        for line in self.chart.lines:
            self._points(line)
        return svg.pieces(self._rendered(), [artist.get_gid() for artist in self.artists])

    def _rendered(self) -> bytes:
        plot = _matplotlib()
        figure = plot.Figure(figsize=(self.size.width / 72, self.size.height / 72), dpi=72)
        figure.patch.set_visible(False)
        for artist in self.artists:
            figure.add_artist(artist)
            artist.set_transform(plot.identity)
        written = BytesIO()
        nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
        plot.Canvas(figure).print_svg(written, metadata=nothing)
        return written.getvalue()

    # ---- where things are ----------------------------------------------------------------------

    def x(self, day: date) -> float:
        passed = (day - self.chart.first).days / self.days
        return self.left + passed * (self.right - self.left)

    def y(self, height: Any) -> float:
        part = float(height) / float(self.chart.top)
        return self.bottom - part * (self.bottom - self.top)

    # ---- what is drawn -------------------------------------------------------------------------

    def _add(self, artist: Any, name: str) -> None:
        artist.set_gid(name)
        self.artists.append(artist)

    def _stroke(self, name: str, xs: Iterable[float], ys: Iterable[float], **more: Any) -> None:
        flipped = [self.size.height - y for y in ys]
        self._add(_matplotlib().Line2D(list(xs), flipped, **more), name)

    def _area(self, name: str, corners: Iterable[tuple[float, float]]) -> None:
        flipped = [(x, self.size.height - y) for x, y in corners]
        self._add(_matplotlib().Polygon(flipped, closed=True), name)

    def _say(self, name: str, x: float, y: float, text: str, anchor: str, px: int = TEXT) -> None:
        align = {"start": "left", "middle": "center", "end": "right"}[anchor]
        said = _matplotlib().Text(
            x, self.size.height - y, text, fontsize=px, ha=align, va="baseline", parse_math=False
        )
        self._add(said, f"{name} t{px}")

    def _limits(self) -> None:
        for limit in self.chart.limits:
            first, last, y = self.x(limit.first), self.x(limit.last), self.y(limit.height)
            box = ((first, y), (last, y), (last, self.bottom), (first, self.bottom))
            self._area("band", box)
        for before, limit in zip((None, *self.chart.limits), self.chart.limits, strict=False):
            first, last, y = self.x(limit.first), self.x(limit.last), self.y(limit.height)
            joined = before is not None and before.last == limit.first
            xs = [first, first, last] if joined else [first, last]
            ys = [self.y(before.height), y, y] if before and joined else [y, y]
            self._stroke("lim", xs, ys)
        if self.size.says and self.chart.limits:
            self._limit_in_words()

    def _limit_in_words(self) -> None:
        """The newest limit, beside its end where there is room, else below it."""
        newest = self.chart.limits[-1]
        said, y = f"limit {newest.figure}", self.y(newest.height)
        if self.right + 8 + len(said) * TEXT * _WIDTH_OF_A_LETTER > self.size.width:
            self._say("limt", self.right - 4, min(y + TEXT + 3, self.bottom - 5), said, "end")
            return
        values = [self.y(line.points[-1].height) for line in self.chart.lines if line.points]
        near = next((value for value in values if abs(value - y) < VALUE + 1), None)
        if near is not None:  # the newest value's own figure stands there
            y = near + VALUE + 1 if y >= near else near - VALUE - 1
        self._say("limt", self.right + 8, y + 5, said, "start")

    def _axes(self) -> None:
        self._stroke("ax", [self.left, self.right], [self.bottom, self.bottom])
        if self.size.says:
            for tick in self.chart.ticks:
                y = self.y(tick)
                if tick:
                    self._stroke("grid", [self.left, self.right], [y, y])
                self._say("tick", self.left - 6, y + 5, f"{tick.normalize():f}", "end")
        room = (self.right - self.left) / (TEXT * 3.2)
        for mark in self.chart.marks(max(2, int(room))):
            x = self.x(mark.day)
            self._stroke("ax", [x, x], [self.bottom, self.bottom + 4])
            fits = x + len(mark.label) * TEXT * _WIDTH_OF_A_LETTER <= self.size.width
            if self.size in _WITH_YEARS and fits:
                self._say("tick", x, self.bottom + 19, mark.label, "start")

    def _visit(self) -> None:
        if self.chart.visit is None:
            return
        x = self.x(self.chart.visit)
        top = self.top - 6 if self.size.says else 2
        self._stroke("vis", [x, x], [top, self.bottom])
        if self.size.says:
            anchor = "end" if x > self.size.width / 2 else "start"
            aside = -5 if anchor == "end" else 5
            self._say("vist", x + aside, self.top - 10, "last visit", anchor)

    def _line(self, line: Line) -> None:
        if len(line.points) < 2:
            return
        xs = [self.x(point.day) for point in line.points]
        ys = [self.y(point.height) for point in line.points]
        style = "steps-mid" if self.chart.is_dense else "default"
        self._stroke(f"ln{_side(line)}", xs, ys, drawstyle=style)
        for day in () if self.size in _TINY else self.chart.moves:
            self._move(day, line.points)

    def _move(self, day: date, points: tuple[Point, ...]) -> None:
        """Two short strokes on the line, where the next letter is of another laboratory."""
        for a, b in pairwise(points):
            if a.day <= day <= b.day and a.day < b.day:
                part = (day - a.day).days / (b.day - a.day).days
                x = self.x(day)
                y = self.y(a.height) + part * (self.y(b.height) - self.y(a.height))
                for aside in (-2.0, 2.0):
                    self._stroke("move", [x + aside - 2, x + aside + 2], [y + 5, y - 5])
                return

    def _points(self, line: Line) -> None:
        newest = len(line.points) - 1
        for place, point in enumerate(line.points):
            x, y, last = self.x(point.day), self.y(point.height), place == newest
            if self.chart.is_dense and not last:
                continue
            if line.side and not self.chart.is_dense:
                px = TEXT + 2 if self.size.says else 12
                letter = "L" if line.side is Side.LEFT else "R"
                self._say(f"ltr{_side(line)}", x, y + px * 0.36, letter, "middle", px)
            else:
                radius = self.size.radius * (1.4 if last else 1)
                kind = f"pt{' last' if last else ''}{_side(line)}"
                self._stroke(f"{kind} {point.shape} r{radius:.1f}", [x], [y], marker="o")
        if self.size.says and line.points:
            self._labels(line)

    def _labels(self, line: Line) -> None:
        """The first and the newest value in figures; with a side, its word beside the newest."""
        newest = line.points[-1]
        x, y = self.x(newest.day), self.y(newest.height)
        if line.side:
            below = line.side is self._lower_side()
            said = f"{line.side} {newest.figure}{'%' if self.chart.unit == '%' else ''}"
            end = min(x + 8, self.size.width - 2)
            self._say(f"v{_side(line)}", end, y + (27 if below else -14), said, "end", VALUE)
            return
        width = len(newest.figure) * VALUE * _WIDTH_OF_A_LETTER
        if x + 12 + width <= self.size.width:
            self._say("v", x + 11, y + 6, newest.figure, "start", VALUE)
        else:
            self._say("v", min(x + 8, self.size.width - 2), y - 12, newest.figure, "end", VALUE)
        first = line.points[0]
        if self.x(first.day) + 60 < x:
            self._say("v1", max(self.x(first.day), self.left + 14), self.y(first.height) - 12,
                      first.figure, "middle")  # fmt: skip

    def _lower_side(self) -> Side | None:
        """The side whose newest value is drawn further down; its label stands below it."""
        ended = [line for line in self.chart.lines if line.points]
        if len(ended) < 2:
            return None
        return min(ended, key=lambda line: line.points[-1].height).side


def _side(line: Line) -> str:
    if line.side is None:
        return ""
    return " l" if line.side is Side.LEFT else " r"
