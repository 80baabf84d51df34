"""Draws a chart with matplotlib: layout.py says where, svg.py makes it the SVG of a page or a file.

One unit of a drawing is one CSS pixel. matplotlib is imported when the first chart is drawn; its
settings are made once, since settings that change while several threads draw get mixed up, and
nothing is shared between two drawings.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from io import BytesIO
from types import SimpleNamespace
from typing import Any

from surveillance.charts import svg
from surveillance.charts.chart import Chart, Food, Point, Shape
from surveillance.charts.labels import Label
from surveillance.charts.layout import Layout
from surveillance.charts.places import Spot, side_class
from surveillance.charts.sizes import DESK, PAPER, PHONE, SMALL, SPARK, STRIP, TEXT, Size
from surveillance.facts import Source

__all__ = [
    "DESK", "PAPER", "PHONE", "SMALL", "SPARK", "STRIP", "Size", "draw", "image", "warm",
]  # fmt: skip

_BAR, _SHORTEST = 7, 3.0  # px: how high a course's bar is, and how long at least
_GAP = float("nan")  # where a path is lifted
_Named = tuple[str, Any]  # an artist of matplotlib, whose types are loose; the name is its class


def draw(chart: Chart, size: Size, *, key: str, links: Mapping[Source, str] | None = None) -> str:
    """The SVG of a chart, to stand in a page. Its colours are those of the page's style sheet.

    `key` begins the ids of its title and description and must be unique on the page. With `links`,
    each point leads to the page of the (first) record it rests on.
    """
    layout = Layout(chart, size)
    pieces = _pieces(layout)
    if links is None and not size.says:
        return svg.inline(pieces, layout.size)
    targets = [_target(spot, links or {}) for spot in layout.spots]
    about = svg.About(key, chart.title, str(chart))
    return svg.inline(pieces, layout.size, about=about, targets=targets)


def image(chart: Chart, size: Size) -> bytes:
    """The same as a picture of its own, which brings its colours along."""
    layout = Layout(chart, size)
    return svg.standalone(_pieces(layout), layout.size)


def warm() -> None:
    """Import and draw once, so that the first chart of a page does not wait for it."""
    _rendered([("a", _line([1, 2], [1, 2], marker="o")), ("b", _text(Label("0", 1, 1)))], SPARK)


def _target(spot: Spot, links: Mapping[Source, str]) -> svg.Target | None:
    address = links.get(spot.point.sources[0])
    return svg.Target(address, spot.point.label) if address else None


def _pieces(layout: Layout) -> tuple[svg.Piece, ...]:
    """What matplotlib draws, piece by piece: the ground, the lines, the points, the words."""
    named = (
        *_ground(layout), *_lanes(layout), *_lines(layout), *_points(layout), *_words(layout),
    )  # fmt: skip
    return svg.pieces(_rendered(named, layout.size), [name for name, _ in named])


def _ground(layout: Layout) -> Iterable[_Named]:
    """Limits, axes and the last visit."""
    chart, bottom = layout.chart, layout.bottom
    for limit in chart.limits:
        yield "band", _area(layout.band(limit))
    if layout.size.says:
        for tick in chart.ticks[1:]:
            y = layout.y(tick)
            yield "grid", _line([layout.left, layout.right], [y, y])
    for edge in layout.edges():
        yield "lim", _line(*edge)
    yield "ax", _line([layout.left, layout.right], [bottom, bottom])
    if layout.size.has_years:
        for mark in layout.marks():
            x = layout.x(mark.day)
            yield "ax", _line([x, x], [bottom, bottom + 5])
            yield f"tick t{TEXT}", _text(Label(mark.label, x, bottom + 19))
    if visit := layout.visit():
        yield "vis", _line(*visit)


def _lanes(layout: Layout) -> Iterable[_Named]:
    """Treatments: a line over the whole time, a bar for each course, all doses as one path."""
    for lane, y in layout.lanes():
        yield "grid", _line([layout.left, layout.right], [y, y])
        for begins, ends in lane.spans:
            first = layout.x(begins)
            last = max(layout.x(ends), first + _SHORTEST)
            up, down = y - _BAR / 2, y + _BAR / 2
            yield "crs", _area([(first, up), (last, up), (last, down), (first, down)])
        if lane.ticks:
            xs = [place for day in lane.ticks for place in (layout.x(day), layout.x(day), _GAP)]
            yield (
                f"dose{' many' if layout.crowds(lane) else ''}",
                _line(xs, [y - _BAR, y + _BAR, _GAP] * len(lane.ticks)),
            )


def _lines(layout: Layout) -> Iterable[_Named]:
    """Straight from point to point; in steps where a small chart would be crowded."""
    style = "steps-mid" if layout.chart.is_dense else "default"
    for line in layout.chart.lines:
        if len(line.points) > 1:
            yield f"ln{side_class(line.side)}", _line(*layout.path(line), drawstyle=style)
    if layout.size.has_years:  # else too small for it
        for x, y in layout.moves():
            for aside in (-2, 2):
                yield "move", _line([x + aside - 2, x + aside + 2], [y + 5, y - 5])


def _points(layout: Layout) -> Iterable[_Named]:
    size = layout.size
    for spot in layout.spots:
        if spot.has_letter:
            y = spot.y + size.letter * 0.36
            letter = Label(str(spot.side)[:1], spot.x, y, "middle", size.letter, is_bold=True)
            yield f"ltr{side_class(spot.side)} t{size.letter}", _text(letter)
            continue
        food = f" {spot.point.food}" if spot.point.food else ""
        name = f"pt{' last' if spot.point.is_newest else ''}{food}{side_class(spot.side)}"
        radius = size.radius * (1.4 if spot.point.is_newest else 0.7 if spot.side else 1)
        yield f"{name} {_shape(spot.point)} r{radius:.1f}", _line([spot.x], [spot.y], marker="o")


def _shape(point: Point) -> str:
    is_diamond = point.shape is Shape.DOT and point.food is Food.NOT_KEPT
    return "diamond" if is_diamond else point.shape


def _words(layout: Layout) -> Iterable[_Named]:
    for name, label in layout.words():
        yield f"{name} t{label.px}", _text(label)


# ---- matplotlib -----------------------------------------------------------------------------


@cache
def _matplotlib() -> SimpleNamespace:
    """What is used of matplotlib."""
    import matplotlib
    from matplotlib.backends.backend_svg import FigureCanvasSVG
    from matplotlib.figure import Figure
    from matplotlib.lines import Line2D
    from matplotlib.patches import Polygon
    from matplotlib.text import Text
    from matplotlib.transforms import Affine2D

    matplotlib.rcParams.update(
        {
            "svg.fonttype": "none",
            "svg.hashsalt": "surveillance journal",  # the same drawing is the same bytes
            "path.simplify": False,
        }
    )
    return SimpleNamespace(
        Canvas=FigureCanvasSVG, Figure=Figure, Line2D=Line2D, Polygon=Polygon, Text=Text,
        Affine2D=Affine2D,
    )  # fmt: skip


def _line(xs: Sequence[float], ys: Sequence[float], **more: Any) -> Any:
    return _matplotlib().Line2D(xs, ys, **more)


def _area(corners: Sequence[tuple[float, float]]) -> Any:
    return _matplotlib().Polygon(corners, closed=True)


# What XML cannot hold. Forms refuse it; what was typed before they did must not stop a page.
_NOT_IN_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def _text(label: Label) -> Any:
    """A word where it stands, spelt in ASCII until it is in the SVG (`svg.spelt_out`).

    The browser's type draws it; matplotlib would complain of what its own has no sign for.
    """
    text = _NOT_IN_XML.sub("\ufffd", label.text).encode("unicode_escape").decode("ascii")
    align = {"start": "left", "middle": "center", "end": "right"}[label.anchor]
    return _matplotlib().Text(
        label.x, label.y, text, fontsize=label.px, ha=align, va="baseline", parse_math=False
    )


def _rendered(named: Iterable[_Named], size: Size) -> bytes:
    """The SVG that matplotlib writes, in which each artist has its name as its id."""
    plot = _matplotlib()
    figure = plot.Figure(figsize=(size.width / 72, size.height / 72), dpi=72)
    figure.patch.set_visible(False)
    downwards = plot.Affine2D.from_values(1, 0, 0, -1, 0, size.height)
    for name, artist in named:
        artist.set_gid(name)
        figure.add_artist(artist)
        artist.set_transform(downwards)
    written = BytesIO()
    nothing = dict.fromkeys(("Date", "Creator", "Format", "Type"))
    plot.Canvas(figure).print_svg(written, metadata=nothing)
    return written.getvalue()
