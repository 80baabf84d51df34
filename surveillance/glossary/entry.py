"""One word of a letter and what it means in general."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Entry:
    """A word as letters write it, its other spellings, and its meaning in our own words.

    `others` holds plurals, abbreviations, American spellings and close phrases that the same
    meaning serves. `source` is where a reader can look it up; its words are not copied.
    """

    key: str
    word: str
    others: tuple[str, ...]
    meaning: str
    source: str
    group: str

    @property
    def spellings(self) -> tuple[str, ...]:
        return (self.word, *self.others)


def of(group: str, *rows: tuple[str, str, str, str]) -> tuple[Entry, ...]:
    """The entries of one group, from rows: word, others with commas, meaning, source."""
    return tuple(
        Entry(
            key=re.sub(r"[^a-z0-9]+", "-", word.lower()).strip("-"),
            word=word,
            others=tuple(other.strip() for other in others.split(",") if other),
            meaning=meaning,
            source=source,
            group=group,
        )
        for word, others, meaning, source in rows
    )
