"""The drawing as SVG: small, no style attribute, points as links, colours by class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Protocol
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+\.\d+")
_ANCHOR = re.compile(r"text-anchor:\s*(\w+)")
TEXT = 14  # px of all words whose class says no other
HIT = 13  # px; round each point, so that a finger finds it

# The colours of a picture that stands alone: those of static/css/tokens.css, which a test compares.
LIGHT = {
    "ink": "#15262E", "card": "#FFFFFF", "edge": "#6F7B81", "left": "#AD4A0C", "right": "#14427F",
    "band": "#E3ECE6", "limit": "#53645B",
}  # fmt: skip
DARK = {
    "ink": "#EDF2F2", "card": "#17252C", "edge": "#8DA0A8", "left": "#F4A66F", "right": "#93BFF5",
    "band": "#25403F", "limit": "#A9BDB3",
}  # fmt: skip
#: The same rules as in static/css/site.css, for what a picture without text holds.
RULES = """
.band{fill:var(--band);shape-rendering:crispEdges}
.lim,.ln,.ax,.vis{fill:none}
.lim{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:4 3}
.ln{stroke:var(--ink);stroke-width:2;stroke-linejoin:round}
.ax{stroke:var(--edge)}
.vis{stroke:var(--edge);stroke-width:1.5}
.pt{fill:var(--card);stroke:var(--ink);stroke-width:1.7}
.pt.last{fill:var(--ink)}
.pt.nofood,.pt.last.unsure{fill:var(--edge)}
.pt.unsure{stroke-dasharray:2.5 2}
.ltr{font:700 12px sans-serif;paint-order:stroke;stroke:var(--card);stroke-width:3px}
.ln.l,.pt.l{stroke:var(--left)}
.ln.r,.pt.r{stroke:var(--right)}
.ltr.l{fill:var(--left)}
.ltr.r{fill:var(--right)}
""".replace("\n", "")


class Sized(Protocol):
    """What is asked of a size."""

    @property
    def name(self) -> str: ...
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...


@dataclass(frozen=True)
class Target:
    """Where a point leads, and what it says."""

    address: str
    label: str


@dataclass(frozen=True)
class About:
    """What is told of a drawing, to those who hear it; `key` begins the ids of it."""

    key: str
    title: str
    told: str


@dataclass(frozen=True)
class Piece:
    """One element: its markup, and where it lies if it is a point."""

    markup: str
    point: tuple[float, float] | None = None


def pieces(rendered: bytes, names: Sequence[str]) -> tuple[Piece, ...]:
    """The elements of what matplotlib has written, named by `names` in the order of drawing."""
    wanted = frozenset(names)
    found: dict[str, list[ElementTree.Element]] = {name: [] for name in names}
    for group in ElementTree.fromstring(rendered).iter(f"{_SVG}g"):
        name = group.get("id", "")
        if name in wanted:
            found[name].append(group)
    ahead = {name: iter(groups) for name, groups in found.items()}
    return tuple(_piece(next(ahead[name]), name) for name in names)


def _piece(group: ElementTree.Element, name: str) -> Piece:
    if name.startswith("pt"):
        use = next(group.iter(f"{_SVG}use"))
        return _point(float(use.get("x", 0)), float(use.get("y", 0)), name)
    text = next(group.iter(f"{_SVG}text"), None)
    if text is not None:
        return _text(text, name)
    path = next(group.iter(f"{_SVG}path"))
    return Piece(f'<path class="{name}" d="{_rounded(path.get("d", ""))}"/>')


def _short(number: float) -> str:
    """To a tenth of a pixel, without what need not be said."""
    return f"{number:.1f}".removesuffix(".0")


def _rounded(path: str) -> str:
    short = _NUMBER.sub(lambda found: _short(float(found[0])), path)
    return re.sub(r"\s*\n\s*|(?<=[MLz]) | (?=[MLz])", "", short)


def _point(x: float, y: float, name: str) -> Piece:
    """A dot, a hollow square for a vague date, a triangle that points where the value lies.

    A diamond says that the food rules were not followed.
    """
    *classes, shape, size = name.split()
    r, of = float(size[1:]), f'class="{" ".join(classes)}"'
    if shape == "dot":
        markup = f'<circle {of} cx="{_short(x)}" cy="{_short(y)}" r="{_short(r)}"/>'
    elif shape == "vague":
        side = _short(2 * r)
        markup = f'<path {of} d="M{_short(x - r)} {_short(y - r)}h{side}v{side}h-{side}z"/>'
    elif shape == "diamond":
        h, x1, y1 = 1.4 * r, _short(x), _short(y - 1.4 * r)
        step, back = _short(h), _short(-h)
        markup = f'<path {of} d="M{x1} {y1}l{step} {step}l{back} {step}l{back} {back}z"/>'
    else:
        half, tip = 1.2 * r, 1.2 * r if shape == "below" else -1.2 * r
        begins = f"M{_short(x - half)} {_short(y - tip)}h{_short(2 * half)}"
        markup = f'<path {of} d="{begins}L{_short(x)} {_short(y + tip)}z"/>'
    return Piece(markup, (x, y))


def spelt_out(text: str) -> str:
    """What draw.py has spelt in ASCII."""
    return text.encode("ascii").decode("unicode_escape")


def _text(text: ElementTree.Element, name: str) -> Piece:
    found = _ANCHOR.search(text.get("style", ""))
    anchor = "" if found is None or found[1] == "start" else f' text-anchor="{found[1]}"'
    x, y = float(text.get("x", 0)), float(text.get("y", 0))
    said = escape(spelt_out("".join(text.itertext()).strip()))
    place = f'x="{_short(x)}" y="{_short(y)}"{anchor}'
    named = name.removesuffix(f" t{TEXT}")  # the size of most
    markup = f'<text class="{named}" {place}>{said}</text>'
    return Piece(
        markup, (x, y - int(name.rpartition("t")[2]) * 0.36) if name.startswith("ltr") else None
    )


def inline(
    drawn: Sequence[Piece],
    size: Sized,
    *,
    about: About | None = None,
    targets: Sequence[Target | None] = (),
) -> str:
    """An svg element for a page. With nothing told about it, those who cannot see it pass it by."""
    box = f'class="chart {size.name}" viewBox="0 0 {size.width} {size.height}"'
    if about is None:
        return f'<svg {box} aria-hidden="true">{_joined(drawn)}</svg>'
    key = escape(about.key, {'"': "&quot;"})
    return (
        f'<svg {box} role="group" aria-labelledby="{key}-t {key}-d">'
        f'<title id="{key}-t">{escape(about.title)}</title>'
        f'<desc id="{key}-d">{escape(about.told)}</desc>'
        f"{''.join(_in_layers(drawn, targets))}</svg>"
    )


def _in_layers(drawn: Sequence[Piece], targets: Sequence[Target | None]) -> Iterable[str]:
    """The points as links; all else is hidden from who hears the description instead."""
    ahead = iter(targets)
    for is_point, layer in groupby(drawn, key=lambda piece: piece.point is not None):
        linked = [(piece, next(ahead, None) if is_point else None) for piece in layer]
        if any(target for _, target in linked):
            yield "".join(_link(piece, target) if target else piece.markup
                          for piece, target in linked)  # fmt: skip
        else:
            yield f'<g aria-hidden="true">{_joined(piece for piece, _ in linked)}</g>'


def _link(piece: Piece, target: Target) -> str:
    x, y = piece.point or (0, 0)
    return (
        f"<a href={quoteattr(target.address)} aria-label={quoteattr(target.label)}>"
        f"<title>{escape(target.label)}</title>"
        f'<circle class="hit" cx="{_short(x)}" cy="{_short(y)}" r="{HIT}"/>{piece.markup}</a>'
    )


def _joined(drawn: Iterable[Piece]) -> str:
    return "".join(piece.markup for piece in drawn)


def standalone(drawn: Sequence[Piece], size: Sized) -> bytes:
    """A file of its own: an img has no style sheet of the page to take its colours from."""
    style = (
        f":root{{{_variables(LIGHT)}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{_variables(DARK)}}}}}{RULES}"
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size.width}" height="{size.height}" '
        f'viewBox="0 0 {size.width} {size.height}"><style>{style}</style>{_joined(drawn)}</svg>'
    ).encode()


def _variables(colours: dict[str, str]) -> str:
    return ";".join(f"--{name}:{colour}" for name, colour in colours.items())
