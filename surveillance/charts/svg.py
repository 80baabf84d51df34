"""The drawing as SVG: small, no style attribute, points as links, colours by class."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol
from xml.etree import ElementTree
from xml.sax.saxutils import escape, quoteattr

_SVG = "{http://www.w3.org/2000/svg}"
_NUMBER = re.compile(r"-?\d+\.\d+")
_ANCHOR = re.compile(r"text-anchor:\s*(\w+)")
HIT = 13  # px; round each point, so that a finger finds it

# The colours of a picture that stands alone: those of static/css/tokens.css, which a test compares.
LIGHT = {
    "ink": "#15262E", "card": "#FFFFFF", "edge": "#6F7B81", "line": "#DDD6CA", "left": "#AD4A0C",
    "right": "#14427F", "band": "#E3ECE6", "limit": "#53645B",
}  # fmt: skip
DARK = {
    "ink": "#EDF2F2", "card": "#17252C", "edge": "#8DA0A8", "line": "#30444D", "left": "#F4A66F",
    "right": "#93BFF5", "band": "#25403F", "limit": "#A9BDB3",
}  # fmt: skip
#: The same rules as in static/css/site.css, for what a picture without text holds.
RULES = """
.band{fill:var(--band)}
.lim,.ln,.ax,.vis,.move,.grid{fill:none}
.lim{stroke:var(--limit);stroke-width:1.5;stroke-dasharray:4 3}
.ln{stroke:var(--ink);stroke-width:2;stroke-linejoin:round}
.ax{stroke:var(--line)}
.vis{stroke:var(--edge);stroke-width:1.5}
.move{stroke:var(--ink);stroke-width:1.5}
.pt{fill:var(--card);stroke:var(--ink);stroke-width:1.7}
.pt.last{fill:var(--ink)}
.ltr{font:700 12px sans-serif;fill:var(--ink)}
.ln.l,.pt.l{stroke:var(--left)}
.ln.r,.pt.r{stroke:var(--right)}
.pt.last.l,.ltr.l{fill:var(--left)}
.pt.last.r,.ltr.r{fill:var(--right)}
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
class Piece:
    """One element: its markup, and where it lies if it is a point."""

    markup: str
    point: tuple[float, float] | None = None


def pieces(rendered: bytes, names: Sequence[str]) -> tuple[Piece, ...]:
    """The elements of what matplotlib has written, named by `names` in the order of drawing."""
    groups = (g for g in ElementTree.fromstring(rendered).iter(f"{_SVG}g") if g.get("id") in names)
    found: dict[str | None, list[ElementTree.Element]] = {}
    for group in groups:
        found.setdefault(group.get("id"), []).append(group)
    return tuple(piece for name in names for piece in _piece(found[name].pop(0), name))


def _piece(group: ElementTree.Element, name: str) -> Iterable[Piece]:
    first = name.split()[0]
    if first == "pt":
        use = next(group.iter(f"{_SVG}use"))
        yield _point(float(use.get("x", 0)), float(use.get("y", 0)), name)
        return
    text = next(group.iter(f"{_SVG}text"), None)
    if text is not None:
        yield _text(text, name)
        return
    path = next(group.iter(f"{_SVG}path"))
    yield Piece(f'<path class="{name}" d="{_rounded(path.get("d", ""))}"/>')


def _rounded(text: str) -> str:
    """Numbers to a tenth of a pixel, without what need not be said."""
    short = _NUMBER.sub(lambda found: f"{float(found[0]):.1f}".removesuffix(".0"), text)
    return re.sub(r"\s*\n\s*|(?<=[MLz]) | (?=[MLz])", "", short)


def _point(x: float, y: float, name: str) -> Piece:
    """A dot, a hollow square for a vague date, a triangle that points where the value lies."""
    *classes, shape, size = name.split()
    r, of = float(size[1:]), f'class="{" ".join((*classes, shape))}"'
    if shape == "dot":
        markup = f'<circle {of} cx="{x:.1f}" cy="{y:.1f}" r="{r:.1f}"/>'
    elif shape == "vague":
        markup = (
            f'<rect {of} x="{x - r:.1f}" y="{y - r:.1f}" width="{2 * r:.1f}" height="{2 * r:.1f}"/>'
        )
    else:
        half, tip = 1.2 * r, 1.2 * r if shape == "below" else -1.2 * r
        corners = f"M{x - half:.1f} {y - tip:.1f}h{2 * half:.1f}L{x:.1f} {y + tip:.1f}z"
        markup = f'<path {of} d="{corners}"/>'
    return Piece(markup, (x, y))


def _text(text: ElementTree.Element, name: str) -> Piece:
    found = _ANCHOR.search(text.get("style", ""))
    anchor = "" if found is None or found[1] == "start" else f' text-anchor="{found[1]}"'
    x, y = float(text.get("x", 0)), float(text.get("y", 0))
    said = escape("".join(text.itertext()).strip())
    markup = f'<text class="{name}" x="{x:.1f}" y="{y:.1f}"{anchor}>{said}</text>'
    return Piece(markup, (x, y) if name.startswith("ltr") else None)


def inline(
    drawn: Sequence[Piece],
    size: Sized,
    *,
    key: str,
    title: str = "",
    told: str = "",
    links: Sequence[Target] = (),
) -> str:
    """An svg element for a page. Without a title it is hidden from who cannot see it."""
    box = f'class="chart {size.name}" viewBox="0 0 {size.width} {size.height}"'
    if not title:
        body = "".join(piece.markup for piece in drawn)
        return f'<svg {box} aria-hidden="true">{body}</svg>'
    told_by = f'role="group" aria-labelledby="{key}-t {key}-d"'
    names = f'<title id="{key}-t">{escape(title)}</title><desc id="{key}-d">{escape(told)}</desc>'
    return f"<svg {box} {told_by}>{names}{''.join(_linked(drawn, links))}</svg>"


def _linked(drawn: Sequence[Piece], links: Sequence[Target]) -> Iterable[str]:
    """The pieces; what is no link is hidden from who hears the description instead."""
    targets = iter(links)
    for piece in drawn:
        target = next(targets, None) if piece.point else None
        if target is None or piece.point is None:
            yield piece.markup.replace(" class=", ' aria-hidden="true" class=', 1)
            continue
        x, y = piece.point
        label = quoteattr(target.label)
        yield (
            f"<a href={quoteattr(target.address)} aria-label={label}>"
            f"<title>{escape(target.label)}</title>"
            f'<circle class="hit" cx="{x:.1f}" cy="{y:.1f}" r="{HIT}"/>{piece.markup}</a>'
        )


def standalone(drawn: Sequence[Piece], size: Sized) -> bytes:
    """A file of its own: an img has no style sheet of the page to take its colours from."""
    style = (
        f":root{{{_variables(LIGHT)}}}"
        f"@media (prefers-color-scheme:dark){{:root{{{_variables(DARK)}}}}}{RULES}"
    )
    body = "".join(piece.markup for piece in drawn)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size.width}" height="{size.height}" '
        f'viewBox="0 0 {size.width} {size.height}"><style>{style}</style>{body}</svg>'
    ).encode()


def _variables(colours: dict[str, str]) -> str:
    return ";".join(f"--{name}:{colour}" for name, colour in colours.items())
