"""LEFT and RIGHT in a report's words beside those of the kidney scan (renogram) of that time.

Two letters may well differ in this, and either may be right: it is asked, never told, and what was
answered is kept.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta

from journal.answers import Answer
from journal.fields import written_or_none
from journal.kinds.renogram import KIND as RENOGRAMS
from journal.kinds.renogram import Renogram
from journal.kinds.report import Report
from journal.models import Journal
from journal.phrases import LATER, NOT_USEFUL, Noticed
from surveillance.dates import PartialDate
from surveillance.facts import Side
from surveillance.wording.assertion import Status
from surveillance.wording.read import LONGEST, read

NEAR = timedelta(weeks=8)  # between a report and a kidney scan that are laid side by side
POINTS = 5  # within so many, two shares are taken for those of another letter
_OF_KIDNEYS = ("hydronephrosis", "renal-drainage-obstruction")


@dataclass(frozen=True)
class Check:
    """What is asked, and the answer that says that the letter has it so."""

    text: str
    scan: Renogram
    keep: str  # "The letter says LEFT"
    what: str  # what is kept as the answer


def scan_near(journal: Journal, when: PartialDate) -> Renogram | None:
    """The kidney scan of that day, or the nearest within some weeks, that gives both shares."""
    rows = RENOGRAMS.of(journal).filter(shares=Renogram.Shares.BOTH)
    near = [row for row in rows if _apart(row.date, when) <= NEAR]
    return min(near, key=lambda row: (_apart(row.date, when), row.pk), default=None)


def _apart(one: PartialDate, other: PartialDate) -> timedelta:
    """A month or a year is near only to itself."""
    if one.is_whole and other.is_whole:
        return abs(one.first - other.first)
    return timedelta() if one == other else timedelta.max


def of_phrases(
    scan: Renogram | None, found: Iterable[Noticed], answers: Mapping[str, Answer]
) -> dict[str, Check]:
    """By its field each phrase about a kidney on the side that has not the smaller share."""
    smaller = _smaller(scan) if scan else None
    if scan is None or smaller is None:
        return {}
    made = {}
    for one in found:
        answer = answers[one.field]
        side = {"left": Side.LEFT, "right": Side.RIGHT}.get(answer.side)
        is_told = answer.status in (Status.PRESENT, Status.POSSIBLE)
        is_followed = answer.about not in (NOT_USEFUL, LATER)
        is_answered = one.row is not None and one.row.checked_side == answer.side
        if one.about not in _OF_KIDNEYS or side is None or side is smaller:
            continue
        if is_told and is_followed and not is_answered:
            made[one.field] = Check(
                f"These words are about {side}. The kidney scan of {scan.date.long()} has the "
                f"smaller share on {smaller}: {scan.headline()}. Both can be so. Look at the "
                "letter again.",
                scan,
                f"The letter says {side}",
                answer.side,
            )
    return made


def _smaller(scan: Renogram) -> Side | None:
    left, right = written_or_none(scan.left_share), written_or_none(scan.right_share)
    if not left or not right or left.number == right.number:
        return None
    return Side.LEFT if left.number < right.number else Side.RIGHT


def of_shares(report: Report, scan: Renogram | None) -> Check | None:
    """Where the words give the two shares nearer the other way round than the kidney scan."""
    told = read(report.words).renogram if scan and len(report.words) <= LONGEST else None
    if not scan or not told or told.left_percent is None or told.right_percent is None:
        return None
    left, right = written_or_none(scan.left_share), written_or_none(scan.right_share)
    if not left or not right:
        return None
    given, typed = (
        (told.left_percent, told.right_percent),
        (float(left.number), float(right.number)),
    )
    swapped, straight = _furthest(given, typed[::-1]), _furthest(given, typed)
    said = f"LEFT {given[0]:g}%, RIGHT {given[1]:g}%"
    if swapped > POINTS or swapped >= straight or report.checked_shares == said:
        return None
    return Check(
        f"These words give {said}. The kidney scan of {scan.date.long()} here has "
        f"{scan.headline()}. Look at both letters again.",
        scan,
        f"The letter says {said}",
        said,
    )


def _furthest(one: tuple[float, float], other: tuple[float, float]) -> float:
    return max(abs(one[0] - other[0]), abs(one[1] - other[1]))
