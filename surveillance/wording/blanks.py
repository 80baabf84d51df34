"""A text as it is read: one blank between words, one sign at the end of a line, nothing unseen.

Pasted words carry no-break and thin spaces, line ends of two signs, soft hyphens and marks of
direction. They are put aside here, once, and the place of each sign is kept: what is read is
quoted as it was given.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

_Placed = TypeVar("_Placed", bound=Any)  # a dataclass with a start and an end
_UNSEEN = "\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff"
_LINE_END = re.compile(r"\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SOFT_HYPHEN = re.compile(r"\u00ad[^\S\n\r]*(?:\r\n?|\n)[^\S\n\r]*")
# What is not already one blank, one line's end or one empty line by itself.
_ODD = re.compile(rf"[\s{_UNSEEN}]{{2,}}|[^\S\n ]|[{_UNSEEN}]")
_WRAP = re.compile(r"(?<!\n)\n(?!\n)")


@dataclass(frozen=True, slots=True)
class Plain:
    """A text with plain blanks; `places` says where each of its signs stands in the one given."""

    text: str
    given: str
    places: Sequence[int]

    @property
    def unwrapped(self) -> str:
        """The same, sign for sign, with each paragraph in one line."""
        return _WRAP.sub(" ", self.text)

    def place(self, at: int) -> int:
        """Where the sign that stands at a place of the text given, or the next one, is here."""
        return bisect_left(self.places, at)

    def as_given(self, one: _Placed) -> _Placed:
        """The same with its place, and its quote if it has one, in the text as it was given."""
        now = {"start": self.places[one.start], "end": self.places[one.end - 1] + 1}
        if hasattr(one, "quote"):
            now["quote"] = self.given[now["start"] : now["end"]]
        is_so = all(getattr(one, name) == value for name, value in now.items())
        return one if is_so else replace(one, **now)

    def all_as_given(self, its: Iterable[_Placed]) -> tuple[_Placed, ...]:
        return tuple(map(self.as_given, its))


def plain(text: str) -> Plain:
    """A text with plain blanks and nothing unseen."""
    made: list[str] = []
    places: list[int] = []
    at = 0
    for odd in _ODD.finditer(text):
        made.append(text[at : odd.start()])
        places += range(at, odd.start())
        made.append(blank := _plain_blank(odd.group()))
        places += range(odd.start(), odd.start() + len(blank))
        at = odd.end()
    if not at:
        return Plain(text, text, range(len(text) + 1))
    return Plain("".join(made) + text[at:], text, [*places, *range(at, len(text) + 1)])


def _plain_blank(odd: str) -> str:
    """Nothing, a blank, a line's end or an empty line."""
    if _SOFT_HYPHEN.fullmatch(odd) or not any(sign.isspace() for sign in odd):
        return ""
    return "\n" * min(2, len(_LINE_END.findall(odd))) or " "
