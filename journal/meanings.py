"""What a person says that the phrases of a report mean: kept in one write, sides asked about."""

from __future__ import annotations

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
from journal.phrases import LATER, NEW, NOT_USEFUL, Noticed
from journal.writing import Intent, write
from surveillance.wording.read import LONGEST, read
from surveillance.wording.vocabulary import FINDINGS as VOCABULARY


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
