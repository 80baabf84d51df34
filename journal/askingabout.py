"""A question about a finding: how it begins, and the one that there is already."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from journal import wordings
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.kinds.question import KIND as QUESTIONS
from journal.kinds.question import Question, sign_of
from journal.models import Journal
from surveillance.rules import wording as drafted
from surveillance.rules.phrases import NAME_AT_MOST, basis, shortened
from surveillance.wording.followed import Row

_SENTENCE_AT_MOST = 90  # characters: a question holds 250


def begun(journal: Journal, key: str) -> dict[str, Any]:
    """What the form for a question about that finding begins with: its newest words, their day."""
    finding = FINDINGS.one(journal, key)
    if finding is None:
        return {}
    start = {"flag": sign_of(finding)}
    name = shortened(finding.headline(), NAME_AT_MOST)
    row = next((one for one in wordings.words_of(journal, finding).rows if one.is_named), None)
    if row is None:
        return start | {"text": f"What does “{name}” mean for my plan?"}
    said, report = _said(row), row.passage
    return start | {
        "text": drafted.question_about(name, report.when.on_or_in(), said),
        "basis": basis(f"{report.label or 'Report'} {report.when.paper()}: {said}"),
    }


def _said(row: Row) -> str:
    """The words that are new in a report, else the sentence that names the finding."""
    cells = [cell for cell in row.cells if cell.column in drafted.ASKED_ABOUT]
    new = [quote for cell in cells for quote, is_new in cell.told if is_new]
    if new:
        return drafted.said_in_short(new)
    sentence = row.sentences[0].quote if row.sentences else ""
    return f"“{shortened(sentence, _SENTENCE_AT_MOST).rstrip('.')}”"


def question_about(journal: Journal, finding: Finding) -> Question | None:
    """The question that is open about it, else the one that has no answer yet.

    It was begun from its page, or quotes its name, as those do that a rule drafted.
    """
    name = shortened(finding.headline(), NAME_AT_MOST)
    states = [Question.State.OPEN, Question.State.ASKED]
    about = Q(flag=sign_of(finding)) | Q(text__contains=f"“{name}”")
    rows = QUESTIONS.of(journal).filter(about, state__in=states)
    return min(rows, key=lambda row: (not row.is_open, row.rank, row.pk.hex), default=None)
