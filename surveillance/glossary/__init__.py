"""The words of letters and reports, explained in general; never about one person's scan."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import groupby
from string import ascii_lowercase, ascii_uppercase

from surveillance.glossary import (
    belly,
    cells,
    hedges,
    kidneys,
    looks,
    places,
    reports,
    samples,
    tracers,
)
from surveillance.glossary.entry import Entry

__all__ = ["CHECKED", "Entry", "by_letter", "entries", "entry_of", "words_in"]

#: Who has checked the meanings. It names somebody once somebody has.
CHECKED = "Not yet checked by a clinician."

_MODULES = (reports, hedges, looks, places, belly, kidneys, tracers, samples, cells)
# One character for one, so that places in the folded text are places in the text itself.
_FOLD = str.maketrans(ascii_uppercase + "’‐‑–/", ascii_lowercase + "'----")
_GAP = re.compile(r"[\s-]+")


def _plain(word: str) -> str:
    """A spelling without regard to capitals, hyphens and line wraps."""
    return _GAP.sub(" ", word.translate(_FOLD)).strip()


@cache
def entries() -> tuple[Entry, ...]:
    """Every entry, A to Z; those that begin with a figure come first."""
    every = (entry for module in _MODULES for entry in module.ENTRIES)
    return tuple(sorted(every, key=lambda entry: entry.word.lower()))


@cache
def _by_spelling() -> dict[str, Entry]:
    return {_plain(spelling): entry for entry in entries() for spelling in entry.spellings}


@cache
def _pattern() -> re.Pattern[str]:
    """Any spelling as whole words, the longest first; one branch a first letter keeps it fast."""
    branches = []
    for first, words in groupby(sorted(_by_spelling()), key=lambda word: word[0]):
        rests = (word[1:] for word in sorted(words, key=len, reverse=True))
        branches.append(re.escape(first) + f"(?:{'|'.join(map(_loosely, rests))})")
    return re.compile(rf"(?<!\w)(?:{'|'.join(branches)})(?!\w)")


def _loosely(spelling: str) -> str:
    """A space stands for any gap: hyphen, line wrap with its indent, or none but those."""
    return r"[\s-]{1,40}".join(map(re.escape, spelling.split(" ")))


def entry_of(word: str) -> Entry | None:
    """The entry that a word or phrase belongs to, however it is spelled there."""
    return _by_spelling().get(_plain(word))


def words_in(text: str) -> tuple[tuple[Entry, int, int], ...]:
    """The entries that stand in a text, each at its first place, in the order of the text."""
    found: dict[str, tuple[Entry, int, int]] = {}
    for match in _pattern().finditer(text.translate(_FOLD)):
        entry = _by_spelling()[_plain(match.group())]
        found.setdefault(entry.key, (entry, *match.span()))
    return tuple(found.values())


def by_letter(listed: Iterable[Entry]) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    """Entries under the letter they begin with, those with a figure under "0-9"."""

    def letter(entry: Entry) -> str:
        first = entry.word[0].upper()
        return first if first.isalpha() else "0-9"

    return tuple((name, tuple(under)) for name, under in groupby(listed, key=letter))
