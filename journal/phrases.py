"""The phrases of a report: what is noticed in its words, and what a person says that it means."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable
from dataclasses import dataclass

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

NOT_USEFUL, NEW, LATER = "no", "new:", ""
_ALONG = re.compile(r"(?:over|length(?: of)?|along|craniocaudal\w*)[\s:]*$", re.IGNORECASE)
SHOWN_AT_MOST = 60  # phrases of one report


@dataclass(frozen=True)
class Noticed:
    """One phrase on the page; `value` is what is chosen for it, or offered."""

    number: int
    start: int | None
    end: int | None
    quote: str
    about: str  # the vocabulary's id, empty for a phrase that a person has added
    status: str
    side: str
    size: str
    value: str
    row: Mention | None = None

    @property
    def field(self) -> str:
        return f"phrase-{self.number}"

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
    """The findings of a journal, those seen last first in the order of their names."""
    return sorted(FINDINGS.of(journal), key=lambda row: (row.name.casefold(), row.side))


def noticed(report: Report, findings: list[Finding]) -> list[Noticed]:
    """The phrases of a report in the order of its words; what a person has said of them counts.

    A report that is too long to be read has only what was added by hand.
    """
    rows = mentions.of_report(report)
    reading = read(report.words) if len(report.words) <= LONGEST else None
    taken: set[uuid.UUID] = set()
    found: list[Noticed] = []
    for phrase in reading.mentions[:SHOWN_AT_MOST] if reading else ():
        row = _row_of(phrase, [one for one in rows if one.pk not in taken])
        if row:
            taken.add(row.pk)
        size = size_of(phrase, report.words)
        found.append(_noticed(phrase, row, size, findings))
    found += [_added(row) for row in rows if row.pk not in taken]
    found.sort(key=lambda one: (one.start is None, one.start or 0))
    return [numbered(one, number) for number, one in enumerate(found, 1)]


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


def _noticed(phrase: Phrase, row: Mention | None, size: str, findings: list[Finding]) -> Noticed:
    return Noticed(
        number=0,
        start=phrase.start,
        end=phrase.end,
        quote=phrase.quote,
        about=phrase.finding,
        status=phrase.status,
        side=phrase.side or "",
        size=size,
        value=_value(row) if row else _offered(phrase, findings),
        row=row,
    )


def _added(row: Mention) -> Noticed:
    return Noticed(
        0, row.start, row.end, row.quote, "", row.status, row.side, row.size, _value(row), row
    )


def numbered(one: Noticed, number: int) -> Noticed:
    return Noticed(**{**one.__dict__, "number": number})


def _value(row: Mention) -> str:
    if row.state == Mention.State.NOT_USEFUL:
        return NOT_USEFUL
    return str(row.finding_id) if row.finding_id and row.finding else LATER


def _offered(phrase: Phrase, findings: list[Finding]) -> str:
    """The finding of that kind and side that is followed already, or a new one.

    What was only asked before the scan is offered to none, and what is not there to nothing new.
    """
    if phrase.section is Section.HISTORY:
        return LATER
    its = [one for one in findings if one.about == phrase.finding]
    fits = [one for one in its if not one.side or not phrase.side or one.side == phrase.side]
    exact = [one for one in fits if one.side == (phrase.side or "")]
    best = (exact or fits)[:1]
    if best:
        return str(best[0].pk)
    return LATER if phrase.status is Status.ABSENT else f"{NEW}{phrase.finding}"


def size_of(phrase: Phrase, words: str) -> str:
    """The first size of its sentence that belongs to its finding, as written.

    How far a thing reaches along the body ("over 6 cm") is no size across.
    """
    reading = read(words)
    for one in reading.sentences:
        if one.start <= phrase.start < one.end:
            for size in reading.measurements:
                is_its = one.start <= size.start < one.end and size.finding == phrase.finding
                before = words[max(one.start, size.start - 30) : size.start]
                if is_its and not size.prior and not _ALONG.search(before):
                    return size.quote
    return ""


def choices(found: Iterable[Noticed], findings: list[Finding]) -> list[Choice]:
    """What any phrase may mean: what is followed, something new, or nothing useful."""
    known = [Choice(str(one.pk), one.headline()) for one in findings]
    new = [Choice(f"{NEW}{key}", f"New: {name}") for key, name in VOCABULARY.items()]
    return [*known, *new, Choice(NOT_USEFUL, "Not useful"), Choice(LATER, "Leave it for later")]


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
