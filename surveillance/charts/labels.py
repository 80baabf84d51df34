"""Where the words of a chart go: inside its edge, clear of points, lines and each other."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Anchor = Literal["start", "middle", "end"]

# Of the type size, on the wide side: nothing here knows the font that a browser will take.
_WIDTH, _WIDTH_BOLD = 0.6, 0.66
_ASCENT, _DESCENT = 0.76, 0.2
_APART = 4.0  # px between two words of one line
_OVER_A_DOT, _OVER_A_STROKE, _LATER_CHOICE = 30.0, 8.0, 1.0


def width_of(text: str, px: float, *, is_bold: bool = False) -> float:
    return len(text) * px * (_WIDTH_BOLD if is_bold else _WIDTH)


def shortened(text: str, px: float, room: float) -> str:
    """As many words of a text as the room holds, with "…" where it is cut."""
    if width_of(text, px) <= room:
        return text
    most = max(1, int(room / (px * _WIDTH)) - 1)
    cut = text[: most + 1]
    of_words = cut.rfind(" ") if " " in cut[most // 2 :] else most
    return f"{cut[:of_words].rstrip(' ,;')}…"


@dataclass(frozen=True)
class Box:
    """A rectangle in px; down is more, as in SVG."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def holds(self, other: "Box") -> bool:
        return (
            self.left <= other.left
            and other.right <= self.right
            and self.top <= other.top
            and other.bottom <= self.bottom
        )


@dataclass(frozen=True)
class Stroke:
    """A straight line that a label should not lie on."""

    x1: float
    y1: float
    x2: float
    y2: float

    def crosses(self, box: Box) -> bool:
        """Whether part of it lies in the box (after Liang and Barsky)."""
        dx, dy = self.x2 - self.x1, self.y2 - self.y1
        enters, leaves = 0.0, 1.0
        for step, room in (
            (-dx, self.x1 - box.left),
            (dx, box.right - self.x1),
            (-dy, self.y1 - box.top),
            (dy, box.bottom - self.y1),
        ):
            if step == 0:
                if room < 0:
                    return False
            elif step < 0:
                enters = max(enters, room / step)
            else:
                leaves = min(leaves, room / step)
        return enters < leaves


@dataclass(frozen=True)
class Label:
    """Words at a place: `x` is their start, middle or end, `y` the line they stand on."""

    text: str
    x: float
    y: float
    anchor: Anchor = "start"
    px: int = 14
    is_bold: bool = False

    @property
    def box(self) -> Box:
        width = width_of(self.text, self.px, is_bold=self.is_bold)
        left = self.x - {"start": 0.0, "middle": width / 2, "end": width}[self.anchor]
        return Box(left, self.y - self.px * _ASCENT, left + width, self.y + self.px * _DESCENT)


def beside(label: Label, clear: float) -> dict[str, Label]:
    """The same words round the point they are given at, each `clear` of it."""
    x, y, px = label.x, label.y, label.px
    up, down = y - clear - px * _DESCENT - 1, y + clear + px * _ASCENT + 2
    level = y + px * 0.36
    ways: dict[str, tuple[float, float, Anchor]] = {
        "right": (x + clear + 3, level, "start"),
        "above": (x, up, "middle"),
        "below": (x, down, "middle"),
        "above left": (x + clear, up, "end"),
        "below left": (x + clear, down, "end"),
        "above right": (x - clear, up, "start"),
        "below right": (x - clear, down, "start"),
        "left": (x - clear - 3, level, "end"),
    }
    return {
        way: Label(label.text, *place, px=px, is_bold=label.is_bold) for way, place in ways.items()
    }


class Room:
    """What is taken on a drawing, and the choice of places for what is still to be said."""

    def __init__(self, width: float, height: float) -> None:
        self._edge = Box(1, 1, width - 1, height - 1)
        self._words: list[Box] = []
        self._dots: list[Box] = []
        self._strokes: list[Stroke] = []

    def take(self, label: Label) -> None:
        self._words.append(label.box)

    def take_dot(self, x: float, y: float, radius: float) -> None:
        self._dots.append(Box(x - radius, y - radius, x + radius, y + radius))

    def take_strokes(self, xs: Iterable[float], ys: Iterable[float]) -> None:
        ends = list(zip(xs, ys, strict=True))
        self._strokes += [Stroke(*a, *b) for a, b in pairwise(ends)]

    def choose(self, ways: Iterable[Label]) -> Label | None:
        """The best of several places, which is taken then. None where all lie on words or out."""
        costs = [(self._cost(label) + rank * _LATER_CHOICE, rank, label)
                 for rank, label in enumerate(ways) if self._fits(label)]  # fmt: skip
        if not costs:
            return None
        best = min(costs, key=lambda cost: cost[:2])[2]
        self.take(best)
        return best

    def _fits(self, label: Label) -> bool:
        box = label.box
        apart = Box(box.left - _APART, box.top, box.right + _APART, box.bottom)
        return self._edge.holds(box) and not any(apart.meets(words) for words in self._words)

    def _cost(self, label: Label) -> float:
        box = label.box
        dots = sum(box.meets(dot) for dot in self._dots)
        strokes = sum(stroke.crosses(box) for stroke in self._strokes)
        return dots * _OVER_A_DOT + strokes * _OVER_A_STROKE
