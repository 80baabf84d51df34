"""What a person says of each phrase of a report: what it is about, and what is corrected in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from django.core.exceptions import ValidationError

from journal.anchors import same_words
from journal.formfields import fold, refuse_all_but_one_line
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.phrases import NEW, OTHER, Noticed
from surveillance.wording.assertion import Status
from surveillance.wording.read import LONGEST, read
from surveillance.wording.vocabulary import FINDINGS as VOCABULARY

NAME_AT_MOST = 80  # characters of a finding's name
LETTER, SLIP = "letter", "slip"
SIDES = {"": "No side", "left": "LEFT", "right": "RIGHT", "both": "LEFT and RIGHT"}
STATUSES = {
    Status.PRESENT.value: "It is there",
    Status.ABSENT.value: "It is not there",
    Status.POSSIBLE.value: "The report is not sure",
    Status.PAST.value: "It is told of the past",
}


@dataclass(frozen=True)
class Answer:
    """What is said of one phrase; what nobody corrected is as the words were read."""

    about: str  # one of the page's choices
    status: str
    side: str
    size: str
    name: str = ""  # of the finding, where that is new
    asked: str = ""  # of a side that is not the kidney scan's: the letter says so, or it is a slip

    @property
    def is_new(self) -> bool:
        return self.about.startswith(NEW)

    @property
    def kind(self) -> str:
        """The vocabulary's id of a new finding; empty for something else."""
        return self.about.removeprefix(NEW) if self.about != NEW + OTHER else ""

    @property
    def kind_is_known(self) -> bool:
        return self.about == NEW + OTHER or self.kind in VOCABULARY

    def corrects(self, one: Noticed) -> bool:
        """Whether it says otherwise than what is noticed, or was said before."""
        return (self.status, self.side, self.size) != (one.status, one.side, one.size)


def as_noticed(one: Noticed) -> Answer:
    """The answer that takes everything as it is suggested, or was said before."""
    return Answer(one.value, one.status, one.side, one.size)


def sent(data: Mapping[str, str], found: Iterable[Noticed], sizes: Iterable[str], *,
         accepts_all: bool = False) -> dict[str, Answer]:  # fmt: skip
    """What was sent about the phrases that were on the page; the others stay as they are.

    "All of these are right" is about what nobody chose otherwise.
    """
    sizes = tuple(sizes)
    return {
        one.field: _answer(data, one, sizes) for one in found if accepts_all or one.field in data
    }


def _answer(data: Mapping[str, str], one: Noticed, sizes: tuple[str, ...]) -> Answer:
    def told(part: str, known: Iterable[str], otherwise: str) -> str:
        typed = data.get(f"{one.field}-{part}", otherwise)
        return typed if typed in known else otherwise

    size = told("size", ("", *with_own(sizes, one)), one.size)
    return Answer(
        about=data.get(one.field, one.value),
        status=told("status", STATUSES, one.status),
        side=told("side", SIDES, one.side),
        size=one.size if same_words(size, one.size) else size,
        name=data.get(f"{one.field}-name", "").strip(),
        asked=told("asked", (LETTER, SLIP), ""),
    )


def sizes_in(report: Report) -> tuple[str, ...]:
    """The sizes that stand in a report's words, each once, on one line as a form sends them."""
    if len(report.words) > LONGEST:
        return ()
    quotes = (" ".join(one.quote.split()) for one in read(report.words).measurements)
    return tuple(dict.fromkeys(quotes))


def with_own(sizes: tuple[str, ...], one: Noticed) -> tuple[str, ...]:
    """Those sizes, and the one that a phrase has already, should it be none of them."""
    own = " ".join(one.size.split())
    return sizes if not own or own in sizes else (own, *sizes)


def refused(
    answers: Mapping[str, Answer], found: Iterable[Noticed], findings: Iterable[Finding]
) -> list[str]:
    """Why a name of a new finding cannot be taken, in words."""
    followed = {(fold(one.name), one.side): one.headline() for one in findings}
    said = []
    for one in found:
        answer = answers.get(one.field)
        if answer is None or not answer.is_new:
            continue
        why = _refused(answer, followed)
        if why:
            said.append(f"“{' '.join(one.quote.split())[:200]}”: {why}")
    return said


def _refused(answer: Answer, followed: Mapping[tuple[str, str], str]) -> str:
    if not answer.name:
        needs_one = answer.about == NEW + OTHER
        return "give it a name of your own, as it is about something else." if needs_one else ""
    if len(answer.name) > NAME_AT_MOST:
        return f"its name has {len(answer.name)} characters. Shorten it to {NAME_AT_MOST}."
    try:
        refuse_all_but_one_line(answer.name)
    except ValidationError:
        return "its name holds a character that cannot be printed. Type it again without it."
    there = followed.get((fold(answer.name), answer.side))
    if there:
        return f"you follow “{there}” already. Choose it under “About”, or type another name."
    return ""


def with_names(answers: Mapping[str, Answer]) -> dict[str, Answer]:
    """The same, where a new finding without a name takes that of its like: kind and side."""
    names: dict[tuple[str, str], str] = {}
    for one in answers.values():
        if one.is_new and one.name:
            names.setdefault((one.about, one.side), one.name)
    return {
        field: replace(one, name=one.name or names.get((one.about, one.side), ""))
        if one.is_new and one.about != NEW + OTHER
        else one
        for field, one in answers.items()
    }
