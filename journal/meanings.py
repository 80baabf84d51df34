"""What a person says that the phrases of a report mean: kept in one write, sides asked about."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from journal import mentions
from journal.fields import written_or_none
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.kinds.renogram import KIND as RENOGRAMS
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.models import Journal, Person
from journal.phrases import LATER, NEW, NOT_USEFUL, Noticed
from journal.writing import Conflict, Intent, write
from surveillance.wording.read import LONGEST, read
from surveillance.wording.vocabulary import FINDINGS as VOCABULARY

_SIDES = {"left": "LEFT", "right": "RIGHT", "both": "LEFT and RIGHT"}


@dataclass(frozen=True)
class Clash:
    """A side of the words that is not the side of what they are said to mean."""

    quote: str
    said: str
    other: str
    side: str

    def __str__(self) -> str:
        return (
            f"“{self.quote}” is about {self.said}. You chose {self.other}, which is {self.side}. "
            "Look at the report again."
        )


def clashes(journal: Journal, chosen: Mapping[str, str], found: Iterable[Noticed]) -> list[Clash]:
    """Where the side of the words is not the side of the finding that was chosen."""
    findings = {str(one.pk): one for one in FINDINGS.of(journal)}
    made = []
    for one in found:
        finding = findings.get(chosen.get(one.field, ""))
        if finding and one.side and finding.side and one.side != finding.side:
            sides = _SIDES[one.side], _SIDES[finding.side]
            made.append(Clash(one.quote, sides[0], finding.name, sides[1]))
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
    chosen: Mapping[str, str],
    seen: Mapping[str, int],
    found: Iterable[Noticed],
    *,
    by: Person,
    key: uuid.UUID,
) -> bool:
    """Keep what was said of the phrases, in one write that can be undone; whether anything was.

    What says the same as before is not written again. `Conflict` where somebody has said
    something else of a phrase since it was seen. Two phrases that are new and of one kind and
    side make one finding.
    """
    findings = {str(one.pk): one for one in FINDINGS.of(journal)}
    made: dict[tuple[str, str], Finding] = {}
    rows: dict[uuid.UUID, Intent] = {}
    for one in found:
        if one.field not in chosen:
            continue
        value = chosen[one.field]
        is_same = one.row is not None and not one.is_waiting and value == one.value
        finding = findings.get(value)
        if value.startswith(NEW) and value.removeprefix(NEW) in VOCABULARY and not is_same:
            finding = _new(journal, report, value.removeprefix(NEW), one.side, made)
        is_taken_back = value == LATER and one.row is not None and not one.is_waiting
        if is_same or not (finding or value == NOT_USEFUL or is_taken_back):
            continue
        if one.start is None and value != NOT_USEFUL and not is_taken_back:
            continue
        if one.row is not None and one.seen != seen.get(one.field, one.seen):
            raise Conflict(one.row, one.row)
        row = _said(journal, report, one, finding)
        rows[row.pk] = Intent(row, seen=one.seen, binned=is_taken_back)
    _one_size_a_finding(report, rows)
    intents = [*(Intent(one) for one in made.values()), *rows.values()]
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
    row.finding = finding or row.finding
    row.state = Mention.State.CONFIRMED if finding else Mention.State.NOT_USEFUL
    row.start, row.end, row.quote = one.start, one.end, one.quote
    row.status, row.side, row.size = one.status, one.side, one.size[: mentions.SIZE_AT_MOST]
    return row


def _one_size_a_finding(report: Report, rows: dict[uuid.UUID, Intent]) -> None:
    """Of the phrases of one report about one finding only the largest size is a size of it."""
    said = {row.pk: row for row in mentions.of_report(report)}
    said |= {key: intent.row for key, intent in rows.items() if isinstance(intent.row, Mention)}
    of_finding: dict[uuid.UUID, list[Mention]] = {}
    for row in said.values():
        is_left_out = row.pk in rows and rows[row.pk].binned
        if row.state == Mention.State.CONFIRMED and row.finding_id and not is_left_out:
            of_finding.setdefault(row.finding_id, []).append(row)
    for its in of_finding.values():
        sized = sorted(its, key=lambda row: -(mentions.millimetres(row.size) or 0))
        for row in sized[1:]:
            if row.size:
                row.size = ""
                rows.setdefault(row.pk, Intent(row, seen=row.version))
