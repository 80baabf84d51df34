"""What a person says that the phrases of a report mean: kept in one write, sides asked about."""

from __future__ import annotations

import uuid
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from journal import mentions
from journal.answers import LETTER, SIDES, Answer, with_names
from journal.formfields import fold
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.models import Journal, Person
from journal.phrases import LATER, NOT_USEFUL, Noticed
from journal.writing import Conflict, Intent, write
from surveillance.wording.vocabulary import FINDINGS as VOCABULARY


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


def clashes(
    journal: Journal, answers: Mapping[str, Answer], found: Iterable[Noticed]
) -> list[Clash]:
    """Where the side of the words is not the side of the finding that was chosen."""
    findings = {str(one.pk): one for one in FINDINGS.of(journal)}
    made = []
    for one in found:
        answer = answers.get(one.field)
        finding = findings.get(answer.about) if answer else None
        if answer and finding and answer.side and finding.side and answer.side != finding.side:
            made.append(Clash(one.quote, SIDES[answer.side], finding.name, SIDES[finding.side]))
    return made


@dataclass(frozen=True)
class Sent:
    """What was sent of the phrases of a report, and of the shares in its words."""

    answers: Mapping[str, Answer]
    seen: Mapping[str, int]
    shares: str = ""  # those that the letter gives, as was answered


def keep(
    journal: Journal,
    report: Report,
    sent: Sent,
    found: Iterable[Noticed],
    *,
    by: Person,
    key: uuid.UUID,
) -> bool:
    """Keep what was said of the phrases, in one write that can be undone; whether anything was.

    What says the same as before is not written again. `Conflict` where somebody has said
    something else of a phrase since it was seen. Two phrases that are new, of one kind, side and
    name make one finding.
    """
    findings: dict[str, Finding] = {str(one.pk): one for one in FINDINGS.of(journal)}
    answers = with_names(sent.answers)
    made: dict[tuple[str, str, str], Finding] = {}
    rows: dict[uuid.UUID, Intent] = {}
    sized = set()
    for one in found:
        answer = answers.get(one.field)
        if answer is None or _says_the_same(answer, one):
            continue
        finding = findings.get(answer.about)
        if answer.is_new and answer.kind_is_known:
            finding = _new(journal, report, answer, made)
        if not _can_be_kept(answer, one, finding):
            continue
        if one.row is not None and one.seen != sent.seen.get(one.field, one.seen):
            raise Conflict(one.row, one.row)
        row = _said(journal, report, one, answer, finding)
        rows[row.pk] = Intent(row, seen=one.seen, binned=_is_taken_back(answer, one))
        if answer.size and answer.size != one.size:
            sized.add(row.pk)
    _one_size_a_finding(report, rows, sized)
    intents = [*(Intent(one) for one in made.values()), *rows.values()]
    intents += _shares(report, sent.shares)
    if intents:
        write(journal, intents, by=by, key=key, content=str(sorted(answers.items(), key=str)))
    return bool(intents)


def _shares(report: Report, told: str) -> list[Intent]:
    """The report with the shares that its letter gives, as was answered just now."""
    if not told or told == report.checked_shares:
        return []
    report.checked_shares = told
    return [Intent(report, seen=report.version)]


def _says_the_same(answer: Answer, one: Noticed) -> bool:
    if one.row is None or one.is_waiting or answer.about != one.value or answer.corrects(one):
        return False
    return answer.asked != LETTER or one.row.checked_side == answer.side


def _is_taken_back(answer: Answer, one: Noticed) -> bool:
    return answer.about == LATER and one.row is not None and not one.is_waiting


def _can_be_kept(answer: Answer, one: Noticed, finding: Finding | None) -> bool:
    """What stands nowhere in the words can only be called not useful, or be taken back."""
    if answer.about == NOT_USEFUL or _is_taken_back(answer, one):
        return True
    return finding is not None and one.start is not None


def _new(
    journal: Journal, report: Report, answer: Answer, made: dict[tuple[str, str, str], Finding]
) -> Finding:
    name = answer.name or VOCABULARY[answer.kind].partition(" (")[0]
    like = (answer.kind, answer.side, fold(name))
    if like not in made:
        made[like] = Finding(
            journal=journal, date=report.date, name=name, about=answer.kind, side=answer.side
        )
    return made[like]


def _said(
    journal: Journal, report: Report, one: Noticed, answer: Answer, finding: Finding | None
) -> Mention:
    row = one.row or Mention(journal=journal, report=report)
    row.finding = finding or row.finding
    row.state = Mention.State.CONFIRMED if finding else Mention.State.NOT_USEFUL
    row.start, row.end, row.quote = one.start, one.end, one.quote
    row.status, row.side = answer.status, answer.side
    row.size = answer.size[: mentions.SIZE_AT_MOST]
    if answer.asked == LETTER:
        row.checked_side = answer.side
    return row


def _one_size_a_finding(
    report: Report, rows: dict[uuid.UUID, Intent], sized: Container[uuid.UUID]
) -> None:
    """Of the phrases of one report about one finding only one size is a size of it.

    The one that was chosen by hand just now, else the largest.
    """
    said = {row.pk: row for row in mentions.of_report(report)}
    said |= {key: intent.row for key, intent in rows.items() if isinstance(intent.row, Mention)}
    of_finding: dict[uuid.UUID, list[Mention]] = {}
    for row in said.values():
        is_left_out = row.pk in rows and rows[row.pk].binned
        if row.state == Mention.State.CONFIRMED and row.finding_id and not is_left_out:
            of_finding.setdefault(row.finding_id, []).append(row)
    for its in of_finding.values():
        its.sort(key=lambda row: (row.pk not in sized, -(mentions.millimetres(row.size) or 0)))
        for row in its[1:]:
            if row.size:
                row.size = ""
                rows.setdefault(row.pk, Intent(row, seen=row.version))
