"""Where a phrase stands in a report's words after a correction, however they are wrapped."""

from __future__ import annotations

import re


def found(quote: str, words: str) -> tuple[int, int] | None:
    """Where a quote stands once: as it is, or else with its blanks and line ends folded."""
    at = words.find(quote)
    if at >= 0:
        return None if words.find(quote, at + 1) >= 0 else (at, at + len(quote))
    parts = quote.split()
    its = list(re.finditer(r"\s+".join(map(re.escape, parts)), words)) if parts else []
    return its[0].span() if len(its) == 1 else None


def stands_in(quote: str, words: str) -> bool:
    """Whether a quote stands in these words at all, blanks and line ends folded."""
    return " ".join(quote.split()) in " ".join(words.split())


def carried(start: int, end: int, was: str, now: str) -> tuple[int, int] | None:
    """Where `was[start:end]` stands after its lines were only wrapped anew; None after more.

    Told by counting what is no blank: so a phrase that stands twice keeps its own place.
    """
    if was.split() != now.split() or not was[start:end].strip():
        return None
    places = [place for place, character in enumerate(now) if not character.isspace()]
    before, length = _printed(was[:start]), _printed(was[start:end])
    return places[before], places[before + length - 1] + 1


def same_words(one: str, other: str) -> bool:
    """Whether two quotes differ in their blanks and line ends alone."""
    return one.split() == other.split()


def _printed(text: str) -> int:
    return sum(not character.isspace() for character in text)
