"""What to raise: the flags that nobody has decided about, and the questions in their order."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from journal import decisions
from journal.chronicle import load_history, load_measures, load_plan
from journal.computed import kept
from journal.decisions import Decision
from journal.kinds import BY_TABLE
from journal.kinds.question import BASIS_AT_MOST, TEXT_AT_MOST, Question, next_rank
from journal.kinds.question import KIND as QUESTIONS
from journal.models import Journal, Person
from journal.writing import Conflict, Intent, write
from surveillance.dates import PartialDate
from surveillance.facts import Source
from surveillance.rules import RULE_OF, review
from surveillance.rules.flag import Flag, Rule

SHOWN_AT_MOST = 12  # of each part, until all are asked for
Item = TypeVar("Item")


@dataclass(frozen=True)
class Noticed:
    """A flag, its rule, and what was decided about it, if anything was."""

    flag: Flag
    decision: Decision | None = None

    @property
    def rule(self) -> Rule:
        return RULE_OF[self.flag.rule]


class Part(Generic[Item]):
    """The first of some things, and how many there are in all."""

    def __init__(self, items: Sequence[Item], most: int | None) -> None:
        self.shown = tuple(items[:most])
        self.total = len(items)

    @property
    def more(self) -> int:
        return self.total - len(self.shown)


@dataclass(frozen=True)
class ToRaise:
    """What stands on the page "To raise"."""

    noticed: Part[Noticed]  # nobody has decided about these
    decided: int  # how many flags somebody has decided about
    aside: Part[Noticed]  # not now, or does not apply
    open: Part[Question]  # in the person's own order; the first three go on paper
    asked: Part[Question]
    answered: Part[Question]
    parked: Part[Question]

    @property
    def is_cut(self) -> bool:
        parts = (self.noticed, self.aside, self.open, self.asked, self.answered, self.parked)
        return any(part.more for part in parts)


def flags_of(journal: Journal) -> tuple[Flag, ...]:
    """What the rules notice in the journal as it stands."""

    def looked() -> tuple[Flag, ...]:
        found = load_measures(journal)
        return review(
            load_history(journal), journal.today, measured=found, planned=load_plan(journal)
        )

    return kept(journal, "flags", looked)


def to_raise(journal: Journal) -> ToRaise:
    """The flags and the questions of a journal, the first of each."""
    return kept(journal, "to raise", lambda: all_to_raise(journal, most=SHOWN_AT_MOST))


def all_to_raise(journal: Journal, most: int | None = None) -> ToRaise:
    """The same with at most so many of each part; without a number, all of them."""
    decided = decisions.of(journal)
    noticed, aside = [], []
    flags = flags_of(journal)
    for flag in flags:
        decision = decided.get(flag.key)
        if decision is None or not decision.stands:
            noticed.append(Noticed(flag))
        elif decision.choice != Decision.Choice.RAISE:
            aside.append(Noticed(flag, decision))
    questions = list(QUESTIONS.shown(journal))
    by_state = {
        state: [question for question in questions if question.state == state]
        for state in Question.State.values
    }
    return ToRaise(
        noticed=Part(noticed, most),
        decided=len(flags) - len(noticed),
        aside=Part(aside, most),
        open=Part(sorted(by_state["open"], key=_order), most),
        asked=Part(sorted(by_state["asked"], key=_day_asked), most),
        answered=Part(sorted(by_state["answered"], key=_day_asked)[::-1], most),
        parked=Part(sorted(by_state["parked"], key=_order), most),
    )


def open_questions(journal: Journal) -> list[Question]:
    """All open questions in the person's own order."""
    return sorted(QUESTIONS.of(journal).filter(state=Question.State.OPEN), key=_order)


def _order(question: Question) -> tuple[int, str]:
    return question.rank, question.pk.hex


def _day_asked(question: Question) -> tuple[str, str]:
    return question.asked_on.iso, question.pk.hex


def flag_of(journal: Journal, key: str) -> Flag | None:
    """The flag of that key, as long as its values stand."""
    return next((flag for flag in flags_of(journal) if flag.key == key), None)


def decision_of(journal: Journal, key: uuid.UUID) -> Decision | None:
    """A decision that stands, by its own key."""
    decided = decisions.of(journal).values()
    return next((one for one in decided if one.pk == key and one.stands), None)


def was_decided(journal: Journal, key: uuid.UUID) -> bool:
    """Whether there is such a decision, in the bin or not."""
    return any(one.pk == key for one in decisions.of(journal).values())


# ---- what a person does with them: each of these is one button ---------------------------------


def decide(
    journal: Journal, flag: Flag, choice: str, *, reason: str, by: Person, key: uuid.UUID
) -> None:
    """Keep a decision about a flag; raising it makes the question that the rule drafted."""
    earlier = decisions.of(journal).get(flag.key)
    decision = earlier or Decision(journal=journal, flag=flag.key, rule=flag.rule)
    if decision.version and decision.stands:  # somebody else was quicker
        raise Conflict(decision, decision)
    seen = decision.version
    decision.choice, decision.reason, decision.question = choice, reason, None
    intents = []
    if choice == Decision.Choice.RAISE:
        decision.question = drafted(journal, flag)
        intents.append(Intent(decision.question))
    _once(journal, [*intents, Intent(decision, seen=seen)], by=by, key=key)


def drafted(journal: Journal, flag: Flag) -> Question:
    """The question that a flag's rule drafts, to be changed as the person likes."""
    return Question(
        journal=journal,
        date=PartialDate.of(journal.today),
        text=flag.question[:TEXT_AT_MOST],
        basis=flag.basis[:BASIS_AT_MOST],
        rank=next_rank(journal),
        flag=flag.key,
        is_private=any(_is_private(journal, one.source) for one in flag.inputs),
    )


def _is_private(journal: Journal, source: Source) -> bool:
    """Whether a flag rests on an entry that only the owner sees: then so does its question."""
    kind = BY_TABLE.get(source.kind)
    row = kind.one(journal, source.key) if kind and kind.model.may_be_private() else None
    return bool(row and row.is_private)


def look_again(journal: Journal, decision: Decision, *, by: Person, key: uuid.UUID) -> None:
    """Take a decision back: its flag stands among the undecided ones again."""
    _once(journal, [Intent(decision, seen=decision.version, binned=True)], by=by, key=key)


def move(journal: Journal, question: Question, steps: int, *, by: Person, key: uuid.UUID) -> None:
    """Put an open question so many places further down, or up where the steps are negative."""
    order = open_questions(journal)
    place = next((at for at, row in enumerate(order) if row.pk == question.pk), None)
    if place is None:  # asked or put aside meanwhile
        raise Conflict(question, question)
    order.insert(max(0, place + steps), order.pop(place))
    _once(journal, list(_in_order(order)), by=by, key=key)


def _in_order(questions: Iterable[Question]) -> Iterable[Intent]:
    for rank, question in enumerate(questions, 1):
        if question.rank != rank:
            question.rank = rank
            yield Intent(question, seen=question.version)


def mark(
    journal: Journal,
    question: Question,
    changed: dict[str, object],
    *,
    seen: int,
    by: Person,
    key: uuid.UUID,
) -> None:
    """Change how a question stands: park it, open it again, ask it before the visit or not."""
    for name, value in changed.items():
        setattr(question, name, value)
    _once(journal, [Intent(question, seen=seen)], by=by, key=key)


def _once(journal: Journal, intents: Sequence[Intent], *, by: Person, key: uuid.UUID) -> None:
    """Write what one press of a button means; a second press of the same changes nothing.

    What was read before is read first and the key asked for after it: so a second press either
    meant the very same, which `write` answers by itself, or finds the first one here.
    """
    if intents and not journal.submissions.filter(key=key).exists():
        write(journal, intents, by=by, key=key)
