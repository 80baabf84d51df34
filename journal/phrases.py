"""The phrases of a report: what is noticed in its words, and what a person has said of them."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass, replace

from journal import mentions
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.models import Journal
from surveillance.wording.assertion import Status
from surveillance.wording.read import LONGEST, read
from surveillance.wording.read import Mention as Phrase
from surveillance.wording.sections import Section
from surveillance.wording.vocabulary import FINDINGS as VOCABULARY

_NO_NEW = re.compile(r"\bno (?:new|further|additional|other)\b[^.;:]*\Z", re.IGNORECASE)
NOT_USEFUL, NEW, LATER, BINNED = "no", "new:", "", "bin:"
OTHER = "other"  # behind NEW: something that the vocabulary does not have
_TURNING = "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"  # not seen, so not typed
SHOWN_AT_MOST = 60  # phrases of one report


@dataclass(frozen=True)
class Noticed:
    """One phrase on the page."""

    start: int | None
    end: int | None
    quote: str
    about: str  # the vocabulary's id, empty for a phrase that a person has added
    status: str
    side: str
    size: str
    value: str  # what is chosen for it, or offered
    row: Mention | None = None
    number: int = 0
    says_nothing_new: bool = False  # "no new bone lesion" does not say that there is none

    @property
    def field(self) -> str:
        """Its name in the form: by its place, so that what was seen is what is meant."""
        if self.start is None and self.row:
            return f"phrase-{self.row.pk}"
        return f"phrase-{self.start}-{self.end}-{self.about}"

    @property
    def seen(self) -> int:
        """The version of what was said of it before."""
        return self.row.version if self.row else 0

    @property
    def means(self) -> str:
        return VOCABULARY.get(self.about, "Added by you")

    @property
    def is_waiting(self) -> bool:
        """Whether its words were changed since it was confirmed."""
        return self.row is not None and self.row.state == Mention.State.WAITING

    @property
    def is_decided(self) -> bool:
        return self.row is not None and not self.is_waiting

    @property
    def in_the_bin(self) -> str:
        """The name of its finding, where that is in the bin."""
        is_binned = self.value.startswith(BINNED)
        return self.row.finding.headline() if is_binned and self.row and self.row.finding else ""


@dataclass(frozen=True)
class Choice:
    """What a phrase may mean."""

    value: str
    label: str


@dataclass(frozen=True)
class Piece:
    """A piece of the report's words; with a number where it is a phrase."""

    text: str
    number: int | None = None


def followed(journal: Journal) -> list[Finding]:
    """The findings of a journal in the order of their names."""
    return sorted(FINDINGS.of(journal), key=lambda row: (row.name.casefold(), row.side))


def noticed(report: Report, findings: list[Finding]) -> list[Noticed]:
    """The phrases of a report in the order of its words; what a person has said of them counts.

    A report that is too long to be read has only what was added by hand.
    """
    rows = mentions.of_report(report)
    taken: set[uuid.UUID] = set()
    found: list[Noticed] = []
    for phrase in phrases_in(report)[:SHOWN_AT_MOST]:
        row = _row_of(phrase, [one for one in rows if one.pk not in taken])
        if row:
            taken.add(row.pk)
        found.append(_noticed(phrase, row, report, findings))
    found += [_added(row) for row in rows if row.pk not in taken]
    found.sort(key=lambda one: (one.start is None, one.start or 0))
    return [replace(one, number=number) for number, one in enumerate(found, 1)]


def phrases_in(report: Report) -> tuple[Phrase, ...]:
    """All that is noticed in its words; nothing where they are too long to be read."""
    return read(report.words).mentions if len(report.words) <= LONGEST else ()


def _row_of(phrase: Phrase, rows: list[Mention]) -> Mention | None:
    """What a person has said of a phrase: of the same place and kind, or of its place alone."""
    here = [one for one in rows if (one.start, one.end) == (phrase.start, phrase.end)]
    loose = [one for one in rows if one.start is None and one.quote == phrase.quote]
    near = [
        one for one in rows
        if one.start is not None and one.end is not None
        and one.start < phrase.end and phrase.start < one.end
    ]  # fmt: skip
    same = [
        one for one in (*here, *near, *loose) if one.finding and one.finding.about == phrase.finding
    ]
    undecided = [one for one in here if one.finding is None or not one.finding.about]
    return next(iter((*same, *undecided, *here, *loose)), None)


def _noticed(phrase: Phrase, row: Mention | None, report: Report, known: list[Finding]) -> Noticed:
    """The phrase as it is read; one that a person has said something of keeps its own words."""
    made = Noticed(
        start=phrase.start,
        end=phrase.end,
        quote=phrase.quote,
        about=phrase.finding,
        status=phrase.status,
        side=phrase.side or "",
        size=mentions.size_at(report.words, phrase.start, phrase.finding),
        value=_value(row) if row else _offered(phrase, known),
        row=row,
        says_nothing_new=_says_nothing_new(report.words, phrase),
    )
    if row and row.start is not None:  # what a person has said of it counts
        return replace(
            made,
            start=row.start,
            end=row.end,
            quote=row.quote,
            status=row.status or made.status,
            side=row.side,
            size=row.size,
            says_nothing_new=made.says_nothing_new and row.status == made.status,
        )
    return made


def _says_nothing_new(words: str, phrase: Phrase) -> bool:
    before = words[max(0, phrase.start - 60) : phrase.end]
    return phrase.status is Status.ABSENT and bool(_NO_NEW.search(before))


def _added(row: Mention) -> Noticed:
    about = row.finding.about if row.finding else ""
    return Noticed(
        row.start, row.end, row.quote, about, row.status, row.side, row.size, _value(row), row
    )


def _value(row: Mention) -> str:
    if row.state == Mention.State.NOT_USEFUL:
        return NOT_USEFUL
    if row.start is None:
        return LATER  # its words are gone: nobody has said what that means
    if row.finding and row.finding.binned_at:
        return f"{BINNED}{row.finding_id}"
    return str(row.finding_id) if row.finding else LATER


def _offered(phrase: Phrase, findings: list[Finding]) -> str:
    """The finding of that kind and side that is followed already, or a new one.

    What was only asked before the scan is offered to none, and what is not there to nothing new.
    A finding without a side takes any; one of a side takes only words that say it.
    """
    if phrase.section is Section.HISTORY:
        return LATER
    its = [one for one in findings if one.about == phrase.finding]
    exact = [one for one in its if one.side == (phrase.side or "")]
    best = (exact or [one for one in its if not one.side])[:1]
    if best:
        return str(best[0].pk)
    return LATER if phrase.status is Status.ABSENT else f"{NEW}{phrase.finding}"


def choices(findings: list[Finding]) -> list[Choice]:
    """What any phrase may mean: what is followed, something new, or nothing useful."""
    known = [Choice(str(one.pk), one.headline()) for one in findings]
    new = [Choice(f"{NEW}{key}", f"New: {name}") for key, name in VOCABULARY.items()]
    # What a browser falls back on comes first: it says nothing.
    new.append(Choice(f"{NEW}{OTHER}", "New: something else"))
    return [Choice(LATER, "Leave it for later"), *known, *new, Choice(NOT_USEFUL, "Not useful")]


def pieces(words: str, found: Iterable[Noticed]) -> list[Piece]:
    """The words with the phrases numbered in them; where two overlap, the first."""
    made, at = [], 0
    for one in found:
        if one.start is None or one.end is None or one.start < at:
            continue
        made.append(Piece(words[at : one.start]))
        made.append(Piece(words[one.start : one.end], one.number))
        at = one.end
    return [piece for piece in (*made, Piece(words[at:])) if piece.text]


class NotThere(Exception):
    """A phrase that was typed stands nowhere in the report, or more than once; str() says which."""


def added(report: Report, typed: str, value: str) -> Noticed | None:
    """A phrase that was missed, by its words, whatever its capitals and line ends.

    `NotThere` where they do not stand in the report, or stand there more than once.
    """
    words = typed.split()
    if not words:
        return None
    pattern = re.compile(
        rf"(?:\s|{_TURNING})+".join(f"{_TURNING}*".join(map(re.escape, one)) for one in words),
        re.IGNORECASE,
    )
    its = list(pattern.finditer(report.words))
    if not its or len(its[0].group()) > mentions.QUOTE_AT_MOST:
        raise NotThere(
            "does not stand in its words. Copy it from the report above, letter for letter."
        )
    if len(its) > 1:
        raise NotThere(
            f"stands {len(its)} times in its words. Add a few words before or after it, so that "
            "it stands once."
        )
    start, end = its[0].span()
    status, side, size = mentions.read_at(report.words, start, end)
    return Noticed(start, end, its[0].group(), "", status, side, size, value)
