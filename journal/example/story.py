"""How the story is written down: dates that move with its last day, texts, corrections."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from surveillance.dates import MONTHS, PartialDate

#: The day on which the story is told: the next visit is nine days away.
AS_OF = date(2026, 3, 3)
_DATE = re.compile(r"\[(\d{4}(?:-\d\d){0,2})(?: (figures|month|year))?\]")
_OWN_LINE = re.compile(r"\d+\. |- ")


@dataclass(frozen=True)
class Entry:
    """One entry: its kind, its date in the story, and the columns as a person filled them in.

    Texts name other days in brackets: [2011-02-22], [2011-02], [2011-02-22 figures], and the month
    or the year of one alone, [2011-02-22 month] and [2011-02-22 year]. What names another entry,
    as `scan` or `treatment`, holds its date, or its `name` where several of its kind are of one
    day; `place` and `laboratory` hold the name of the place.
    """

    slug: str
    date: str
    columns: Mapping[str, Any]
    days: int = 1  # from the date (its last day, where it is vague) until it was typed
    was: Mapping[str, Any] = field(default_factory=dict)  # what the first version said instead
    corrected: int = 0  # days from the typing until the second version; 0 where there is none
    name: str = ""  # by which other entries mean this one, where its date does not tell which


def corrected(entry: Entry, *, days: int, was: Mapping[str, Any]) -> Entry:
    """The same entry, which said something else for some days."""
    return replace(entry, was=was, corrected=days)


@dataclass(frozen=True)
class Calendar:
    """Moves every day of the story by as much as its last day moves."""

    as_of: date

    def day(self, when: date) -> date:
        return when + (self.as_of - AS_OF)

    def partial(self, iso: str) -> PartialDate:
        """A vague date moves by its middle and stays as vague."""
        when = PartialDate.from_iso(iso)
        moved = self.day(when.middle)
        parts = (moved.year, when.month and moved.month, when.day and moved.day)
        return PartialDate(*parts)

    def text(self, text: str) -> str:
        """The text with the days that it names."""
        return _DATE.sub(self._named, text)

    def _named(self, match: re.Match[str]) -> str:
        when, form = self.partial(match[1]), match[2]
        if form == "figures":
            return "/".join(reversed([f"{int(part):02}" for part in when.iso.split("-")]))
        if form == "month" and when.month:
            return MONTHS[when.month - 1]
        return str(when.year) if form == "year" else when.long()


def typed_on(entry: Entry) -> date:
    """The day of the story on which the entry was typed: never its last day, nor a later one."""
    wanted = PartialDate.from_iso(entry.date).last + timedelta(days=entry.days)
    return min(wanted, AS_OF - timedelta(days=1))


def unwrapped(text: str) -> str:
    """A text as it came in: here it is wrapped, there a paragraph is one line.

    A heading in capitals, a numbered point and a line that begins with "| " keep a line of their
    own.
    """
    return "\n\n".join(_paragraph(block) for block in re.split(r"\n\s*\n", text.strip()))


def _paragraph(block: str) -> str:
    lines: list[str] = []
    ended = True  # whether the next line begins a new one
    for raw in block.splitlines():
        line = raw.strip()
        own = line.startswith("| ")
        if ended or own or _OWN_LINE.match(line):
            lines.append(line.removeprefix("| "))
        else:
            lines[-1] += f" {line}"
        ended = own or line.isupper()
    return "\n".join(lines)
