"""A sheet of paper: how high things are on it, in millimetres, and what still fits.

Heights are estimated on the long side, for the type and the columns of static/css/summary.css. A
sheet is as high as US letter and as wide as A4, so that what fits on it fits on both. A test prints
the fullest journals there can be and counts their pages.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import TypeVar
from unicodedata import combining, east_asian_width

HEIGHT = 262.0  # mm between the margins of US letter, less a little
HEADING, MORE, TABLE_HEAD = 8.5, 4.2, 6.6  # mm: a heading, "2 more: see page 2.", a table's head
DECIDED = 18.4  # mm: the lines to write on, beside the plan
WIDE, NARROW = 51.7, 33.6  # ems of a line of the background, and of the plan
LONG_NAME, NAME_AT_FOOT, NAME_OVERLEAF = 40, 40, 60  # characters
_PADDING, NO_LINE = (
    2.0,
    0.9,
)  # mm above and below what stands in a row; less of that between two sides
Item = TypeVar("Item")


class Sheet:
    """Takes what fits, in order; once something does not fit, nothing after it is taken."""

    def __init__(self, room: float) -> None:
        self.room = room

    def take(
        self,
        items: Sequence[Item],
        height: Callable[[Item], float],
        most: int | None = None,
        *,
        head: float = 0.0,
    ) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
        """What fits of these, at most so many, and what is left; `head` comes with the first."""
        taken: list[Item] = []
        for item in items[:most]:
            needed = height(item) + (0.0 if taken else head)
            if needed > self.room:
                break
            self.room -= needed
            taken.append(item)
        return tuple(taken), tuple(items[len(taken) :])


@dataclass(frozen=True)
class Frame:
    """How high on each sheet is what stands there in any case: head and foot."""

    page_1: float = 40.0
    page_2: float = 24.0


def frame(*, name: str, details: Sequence[str], about: Sequence[str]) -> Frame:
    """The frame for a name, the details below it, and what stands right of them."""
    beside = sum(lines(text, 24.2) for text in about) * 4.6
    is_long = len(name) > LONG_NAME  # it is set in smaller type
    named = lines(name, 21.5) * 5.4 if is_long else lines(name, 16.5) * 7.0
    named += _in_rows(details, 28.0) * 4.7
    shorter = name[:NAME_OVERLEAF]
    return Frame(
        page_1=max(beside, named) + 2.4 + _foot(name, 41.7),
        page_2=max(lines(shorter, 14.0) * 5.4, 2 * 4.6) + 2.4 + _foot(name, 56.0),
    )


def _foot(name: str, words: float) -> float:
    """The foot: words on the left, so many ems wide, and the name with the page on the right."""
    right = width(f"{name[:NAME_AT_FOOT]}. Page 1 of 2") / _LIGHT
    count = max(ceil(right / 18), ceil(words / (55.5 - min(right, 18.9))))
    return 4.3 + count * 4.2


# ---- how wide and how long a text is -------------------------------------------------------------

#: By how wide they are, in ems, in the wider of the two weights of the type.
_WIDTHS = {
    character: wide
    for wide, characters in (
        (0.33, " ,.:;'|!ijl[]\u00a0"),
        (0.39, '()-frt{}/"'),
        (0.45, "1I*"),
        (0.53, "ckvsxyz"),
        (0.59, "abdeghnopqu<>^2579FLJE$"),
        (0.66, "03468=+?BPRSTZ"),
        (0.72, "ACDGHKNUVXY&w"),
        (0.79, "OQ#@"),
        (0.91, "MWm%"),
    )
    for character in characters
}
_LIGHT = 1.07  # so much narrower is the lighter weight
_WIDTH_OF_A_BLANK = _WIDTHS[" "]


def width(text: str) -> float:
    """How wide a text is, in ems of its own type."""
    return sum(map(_width, text))


def _width(character: str) -> float:
    known = _WIDTHS.get(character)
    if known:
        return known
    if combining(character):
        return 0.0
    if east_asian_width(character) in "WF":
        return 1.4
    return 0.72 if character < "\u0180" else 0.95


def lines(text: str, room: float) -> int:
    """How many lines a text takes where `room` ems fit on one, broken between its words."""
    return sum(_wrapped((width(word) for word in part.split(" ")), _WIDTH_OF_A_BLANK, room)
               for part in text.splitlines() or [""])  # fmt: skip


def _in_rows(details: Iterable[str], room: float) -> int:
    """How many lines several details take that stand side by side where they can."""
    return _wrapped(map(width, details), 1.3, room)


def _wrapped(widths: Iterable[float], space: float, room: float) -> int:
    count, used = 1, 0.0
    for wide in widths:
        if used and used + space + wide > room:
            count, used = count + 1, 0.0
        used += wide + (space if used else 0.0)
        if used > room:  # it breaks wherever it must
            broken = ceil(used / (room - 1))
            count, used = count + broken - 1, used - (broken - 1) * (room - 1)
    return count


# ---- how high everything is ----------------------------------------------------------------------


def of_question(text: str, basis: str) -> float:
    """A question on page 1, with room for the answer."""
    asked = lines(text, 28.0) * 5.1 + (lines(basis, 38.5) * 4.2 if basis else 0)
    return max(11.6, asked) + 3.0


def of_other_question(text: str) -> float:
    """A question on page 2."""
    return lines(text, 53.0) * 4.9 + 2.3


def of_value(name: str, beside: str, now: str, was: str, limit: str) -> float:
    """A row of page 1: `beside` stands in small letters under the name, dates under the numbers."""
    named = lines(name, 12.3) * 4.3 + lines(beside, 14.8) * 3.9
    told = max(lines(now, 5.2) * 4.9, lines(was, 9.0) * 4.7) + 4.3
    return max(9.6, named, told, lines(limit, 6.5) * 4.7) + _PADDING


def of_a_day(text: str) -> float:
    """The other results of a day on page 2, in one paragraph."""
    return lines(text, 57.0) * 4.3 + 1.0


def of_a_note(text: str) -> float:
    """A row in small letters across the whole table."""
    return lines(text, 60.0) * 4.0 + _PADDING


def of_words(text: str) -> float:
    """What a report says, after its date and name."""
    return _of_serif(text, 52.6) + _PADDING


def of_worded(when: str, text: str, size: str) -> float:
    """What a report says of one finding, between its date and the size that it gives."""
    beside = max(lines(when, 12.2), lines(size, 6.3)) * 4.5
    return max(_of_serif(text, 34.5), beside) + _PADDING


def of_worded_heading(name: str) -> float:
    """The heading of these, with the finding's name, and how many more there are below them."""
    named = lines(f"{name}, new words underlined", 36.0)
    return HEADING + (named - 1) * 5.2 + MORE


def of_ground(text: str) -> float:
    """What a report says, under the question that rests upon it."""
    return _of_serif(text, 49.7) + 1.2


def _of_serif(text: str, room: float) -> float:
    return lines(" ".join(text.split()), room) * 4.5  # wider than the type of all else


def of_an_entry(text: str, ems: float) -> float:
    """A line of the background or of the plan, with its name before it."""
    return lines(text, ems) * 4.3 + 0.6


def of_small_print(text: str) -> float:
    """A paragraph in small letters with its heading."""
    return HEADING + lines(text, 61.5) * 4.2


def of_paragraph(text: str) -> float:
    """A paragraph in plain letters with its heading."""
    return HEADING + lines(text, 53.0) * 4.9


def of_tables() -> Callable[[str, Sequence[Sequence[str]], int], float]:
    """What each table adds, with its drawing: two stand side by side, as high as the higher one."""
    highest = 0.0

    def more(name: str, rows: Sequence[Sequence[str]], others: int) -> float:
        nonlocal highest
        cells = sum(max(lines(cell, 8.7) for cell in row) * 4.7 + _PADDING for row in rows)
        height = 4.0 + lines(name, 20.0) * 5.1 + 37.4 + others * (6.2 if rows else 4.3)
        height += TABLE_HEAD + cells if rows else 0.0
        added = max(0.0, height - highest)
        highest = max(highest, height)
        return added

    return more
