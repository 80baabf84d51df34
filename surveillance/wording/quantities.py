"""Numbers of a report that are no sizes and say what they are: SUV, Krenning score, half-time.

They are quoted with their place; nothing is compared with them here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Quantity(StrEnum):
    """What a number is said to be."""

    SUV = "SUV"
    KRENNING = "Krenning score"
    HALF_TIME = "half-time"


@dataclass(frozen=True, slots=True)
class Quantified:
    """`text[start:end] == quote`; `value` is the number as written, "3-4" where two are given."""

    what: Quantity
    value: str
    quote: str
    start: int
    end: int


_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
_IS = (
    r"[ \t\n]*(?:(?:of|is|was|were|at|about|approximately|up to|now|measures|[:=~,(])[ \t\n]*){0,3}"
)
_PATTERNS = {
    Quantity.SUV: re.compile(
        rf"\bSUV[ \t\n]?(?:\(?(?:max|peak|mean|bw|lbm)\)?)?{_IS}(?P<value>{_NUMBER})", re.IGNORECASE
    ),
    Quantity.KRENNING: re.compile(
        r"\bKrenning(?:[ \t\n]+(?:score|grade))?"
        rf"{_IS}(?P<value>[0-4](?:[ \t]?(?:-|\u2013|/|to)[ \t]?[0-4])?)(?!\d|\.\d)",
        re.IGNORECASE,
    ),
    Quantity.HALF_TIME: re.compile(
        r"(?:\bT[ \t]?(?:1/2|\u00bd)|\bhalf[- ]?(?:time|life)s?|\bT-?half)[^.;\d]{0,30}?"
        rf"(?P<value>{_NUMBER})[ \t]*(?:min(?:ute)?s?\b|')",
        re.IGNORECASE,
    ),
}


def quantities_in(text: str) -> Iterator[Quantified]:
    """All of them in the order of the text."""
    found = [
        Quantified(what, one["value"], one.group(), one.start(), one.end())
        for what, pattern in _PATTERNS.items()
        for one in pattern.finditer(text)
    ]
    yield from sorted(found, key=lambda one: one.start)
