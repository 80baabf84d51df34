"""The phrases of a report: what is noticed in its words, and what a person says that it means."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journal import mentions
from journal.fields import written_or_none
from journal.formfields import one_kind_of_line_end
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.kinds.renogram import KIND as RENOGRAMS
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.models import Journal, Person
from journal.writing import Intent, write
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


@dataclass(frozen=True)
class Clash:
    """A side of the words that is not the side of what they are said to mean."""

    quote: str
    said: str
    other: str  # "the finding", "the kidney scan of 3 March 2025"
    side: str

    def __str__(self) -> str:
        return (
            f"“{self.quote}” is about the {self.said} side. You chose {self.other}, "
            f"which is {self.side}. Look at the report again."
        )


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

    What was only asked before the scan is offered to none.
    """
    if phrase.section is Section.HISTORY:
        return LATER
    its = [one for one in findings if one.about == phrase.finding]
    fits = [one for one in its if not one.side or not phrase.side or one.side == phrase.side]
    exact = [one for one in fits if one.side == (phrase.side or "")]
    best = (exact or fits)[:1]
    return str(best[0].pk) if best else f"{NEW}{phrase.finding}"


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


# ---- what a person says of them ------------------------------------------------------------------


class NotThere(Exception):
    """The phrase that was typed does not stand in the report."""


def added(report: Report, quote: str, value: str) -> Noticed | None:
    """A phrase that was missed, by its words; `NotThere` where they do not stand in the report."""
    words = one_kind_of_line_end(quote).strip()
    if not words:
        return None
    start = report.words.find(words)
    if start < 0:
        start = report.words.casefold().find(words.casefold())
        words = report.words[start : start + len(words)]
    if start < 0 or len(words) > mentions.QUOTE_AT_MOST:
        raise NotThere
    end = start + len(words)
    reading = read(report.words) if len(report.words) <= LONGEST else None
    its = reading.mentions if reading else ()
    met = [one for one in its if start < one.end and one.start < end]
    side = next((one.side for one in met if one.side), "") or ""
    status = next((str(one.status) for one in met), "present")
    return Noticed(0, start, end, words, "", status, side, "", value)


def clashes(
    journal: Journal, report: Report, chosen: Mapping[int, str], found: Iterable[Noticed]
) -> list[Clash]:
    """Where the side of the words is not the side of the finding that was chosen."""
    findings = {str(one.pk): one for one in FINDINGS.of(journal)}
    made = []
    for one in found:
        finding = findings.get(chosen.get(one.number, ""))
        sides = {one.side, finding.side} if finding else set()
        if finding and sides == {"left", "right"}:
            made.append(Clash(one.quote, one.side.upper(), finding.name, finding.side.upper()))
    return made


def share_clash(journal: Journal, report: Report) -> str:
    """Where the words give the kidney shares the other way round than the kidney scan here."""
    told = read(report.words).renogram if len(report.words) <= LONGEST else None
    if not told or told["left_percent"] is None or told["right_percent"] is None:
        return ""
    for scan in RENOGRAMS.of(journal).filter(date=report.date)[:3]:
        left, right = written_or_none(scan.left_share), written_or_none(scan.right_share)
        if left is None or right is None or left.number == right.number:
            continue
        given = (told["right_percent"], told["left_percent"])
        if (float(left.number), float(right.number)) == given:
            return (
                f"These words give LEFT {told['left_percent']:g}% and RIGHT "
                f"{told['right_percent']:g}%. The kidney scan of {scan.date.long()} here "
                f"has LEFT {left.figure}% and RIGHT {right.figure}%. Look at both letters again."
            )
    return ""


def keep(
    journal: Journal,
    report: Report,
    chosen: Mapping[int, str],
    found: Iterable[Noticed],
    *,
    by: Person,
    key: uuid.UUID,
) -> bool:
    """Keep what was said of the phrases, in one write that can be undone; whether anything was.

    Two phrases that are new and of one kind and side make one finding.
    """
    findings = {str(one.pk): one for one in FINDINGS.of(journal)}
    made: dict[tuple[str, str], Finding] = {}
    rows: list[Intent] = []
    for one in found:
        value = chosen.get(one.number, LATER)
        if value == LATER or one.start is None:
            continue
        finding = findings.get(value)
        if value.startswith(NEW) and value.removeprefix(NEW) in VOCABULARY:
            finding = _new(journal, report, value.removeprefix(NEW), one.side, made)
        if finding is None and value != NOT_USEFUL:
            continue
        row = _said(journal, report, one, finding)
        rows.append(Intent(row, seen=row.version))
    intents = [*(Intent(one) for one in made.values()), *rows]
    if intents:
        write(journal, intents, by=by, key=key, content=str(sorted(chosen.items())))
    return bool(intents)


def _new(
    journal: Journal, report: Report, about: str, side: str, made: dict[tuple[str, str], Finding]
) -> Finding:
    if (about, side) not in made:
        name = VOCABULARY[about].partition(" (")[0]
        made[about, side] = Finding(
            journal=journal, date=report.date, name=name, about=about, side=side
        )
    return made[about, side]


def _said(journal: Journal, report: Report, one: Noticed, finding: Finding | None) -> Mention:
    row = one.row or Mention(journal=journal, report=report)
    row.finding = finding
    row.state = Mention.State.CONFIRMED if finding else Mention.State.NOT_USEFUL
    row.start, row.end, row.quote = one.start, one.end, one.quote
    row.status, row.side, row.size = one.status, one.side, one.size[:80]
    return row
