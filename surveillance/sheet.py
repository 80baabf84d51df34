"""A sheet of paper: how high things are on it, in millimetres, and what still fits.

Heights are estimated on the long side, for the type and the columns of static/css/summary.css; a
test prints the fullest summary there can be and counts its pages.
"""

from collections.abc import Callable, Sequence
from math import ceil
from typing import TypeVar

ROOM_ON_PAGE_1 = 145.0  # mm for rows, beside headings, the background and the foot
ROOM_ON_PAGE_2 = 198.0
Item = TypeVar("Item")


class Sheet:
    """Takes what fits, in order; once something does not fit, nothing after it is taken."""

    def __init__(self, room: float) -> None:
        self.room = room

    def take(
        self, items: Sequence[Item], height: Callable[[Item], float], most: int
    ) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
        """What fits of these, at most so many, and what is left over."""
        taken: list[Item] = []
        for item in items[:most]:
            needed = height(item)
            if needed > self.room:
                break
            self.room -= needed
            taken.append(item)
        return tuple(taken), tuple(items[len(taken) :])


def lines(text: str, width: int) -> int:
    """How many lines a text takes where `width` characters fit on one."""
    return sum(max(1, ceil(len(line) / width)) for line in text.splitlines() or [""])


def of_question(text: str, basis: str) -> float:
    """A question on page 1, with room for the answer."""
    return max(15.0, 4.0 + lines(text, 52) * 5.2 + lines(basis, 68) * 4.3)


def of_other_question(text: str) -> float:
    """A question on page 2."""
    return 2.2 + lines(text, 88) * 5.0


def of_values(beside: str, rows: int) -> float:
    """The rows of one measure; `beside` is what stands in small letters under its name."""
    return (13.0 if len(beside) <= 48 else 17.5) * rows


def of_values_on_a_line(name: str, rows: int) -> float:
    """The rows of one measure on page 2, each on a line of its own."""
    return lines(name, 30) * 4.9 * rows + 1.9


def of_words(label: str, text: str, *, is_cut: bool) -> float:
    """What a report says, beside its date and name."""
    return max(7.0 + lines(label, 24) * 4.2, 2.4 + lines(text, 74) * 4.9 + (4.3 if is_cut else 0))


def of_small_print(text: str) -> float:
    """A paragraph in small letters with its heading."""
    return 10.0 + lines(text, 112) * 4.3


def of_allergies(text: str) -> float:
    return 12.0 + lines(text, 95) * 4.9


def of_tables() -> Callable[[int], float]:
    """What each table adds, by its number of rows: two stand side by side, as the higher one."""
    highest = 0.0

    def more(rows: int) -> float:
        nonlocal highest
        height = 58 + 7.1 * rows
        added = max(0.0, height - highest)
        highest = max(highest, height)
        return added

    return more
