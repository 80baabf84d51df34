"""What people do with remarks: to comment, to suggest, to answer, to accept. Each is one write."""

from __future__ import annotations

import uuid
from collections.abc import Sequence

from django.core.exceptions import PermissionDenied
from django.db import IntegrityError

from journal.kinds.question import BASIS_AT_MOST, Question, next_rank
from journal.kinds.question import KIND as QUESTIONS
from journal.models import Journal, Person
from journal.record import Record
from journal.remarks import Remark, one
from journal.writing import Conflict, Intent, write
from surveillance.dates import PartialDate


def add(
    journal: Journal, text: str, *, sort: str, about: Record | None, by: Person, key: uuid.UUID
) -> uuid.UUID:
    """Keep a comment or a suggested question; gives the key under which that was done."""
    key = _own_key(journal, key, by)
    remark = Remark(journal=journal, sort=sort, text=text)
    if about is not None:
        remark.table, remark.entry = str(about._meta.model_name), about.pk
    write(journal, [Intent(remark)], by=by, key=key)
    return key


def _own_key(journal: Journal, key: uuid.UUID, by: Person) -> uuid.UUID:
    """A form's key; another one where it is that of somebody else's: what it made is theirs."""
    is_anothers = journal.submissions.filter(key=key).exclude(by=by).exists()
    return uuid.uuid4() if is_anothers else key


def correct(
    journal: Journal, remark: Remark, text: str, *, seen: int, by: Person, key: uuid.UUID
) -> None:
    """Put other words in place. A comment that was dealt with waits again: it says otherwise now.

    Raises `Conflict` where it was decided about or deleted meanwhile.
    """
    _refuse_all_but_its_author(remark, by)
    if remark.binned_at or not remark.may_be_corrected:
        raise Conflict(remark, remark)
    if remark.text != text:
        remark.text, remark.state = text, Remark.State.WAITING
    write(journal, [Intent(remark, seen=seen)], by=by, key=key, content=str(seen))


def to_correct(journal: Journal, key: uuid.UUID, by: Person) -> Remark | None:
    """A remark for its author to correct."""
    remark = one(journal, key)
    if remark is not None:
        _refuse_all_but_its_author(remark, by)
    return remark


def delete(journal: Journal, remark: Remark, *, seen: int, by: Person, key: uuid.UUID) -> None:
    """Put a remark into the bin: its author may, and the owner."""
    if not journal.sees_private:
        _refuse_all_but_its_author(remark, by)
    _once(journal, remark, [Intent(remark, seen=seen, binned=True)], by=by, key=key)


def _refuse_all_but_its_author(remark: Remark, person: Person) -> None:
    if remark.typed_by_id != person.pk:
        raise PermissionDenied("author")


# ---- what only the owner does; the addresses see to that ----------------------------------------


def answer(
    journal: Journal,
    remark: Remark,
    state: str,
    text: str,
    *,
    seen: int,
    by: Person,
    key: uuid.UUID,
) -> None:
    """Mark a comment as dealt with, or decline a remark; with an answer or without."""
    if remark.is_question and remark.state == Remark.State.ACCEPTED:
        _refuse_unless_sent_before(journal, remark, key)
    remark.state, remark.answer = state, text
    _once(journal, remark, [Intent(remark, seen=seen)], by=by, key=key)


def accept(journal: Journal, remark: Remark, *, seen: int, by: Person, key: uuid.UUID) -> None:
    """Make a question of a suggestion, as it is: both rows in one submission."""
    if remark.state == Remark.State.ACCEPTED:
        _refuse_unless_sent_before(journal, remark, key)
    question = question_of(journal, remark)
    if question.binned_at or not question.version:
        for name, value in offered(journal, remark).items():
            setattr(question, name, value)
    intents = [Intent(question, seen=question.version), *with_it(remark, question, seen=seen)]
    _once(journal, remark, intents, by=by, key=key)


def question_of(journal: Journal, remark: Remark) -> Question:
    """The question that a suggestion becomes: the same row, however often it is accepted.

    Its key is made of that of the remark, so that two people, or two clicks, never make two.
    """
    key = uuid.UUID(int=remark.pk.int ^ 1)
    row: Question | None = QUESTIONS.everything_of(journal).filter(pk=key).first()
    return row or Question(pk=key, journal=journal)


def offered(journal: Journal, remark: Remark) -> dict[str, object]:
    """What that question begins with."""
    about = remark.about
    if getattr(about, "is_private", False):
        about = None  # the question is for everybody to see, and what it was about no longer is
    basis = remark.why or (f"{about.headline()}, {about.date.long()}" if about else "")
    return {
        "text": remark.asks,
        "basis": basis[:BASIS_AT_MOST],
        "date": PartialDate.of(journal.today),
        "rank": next_rank(journal),
    }


def with_it(remark: Remark, question: Question, *, seen: int) -> list[Intent]:
    """The suggestion as it stands once its question is saved: written in the same submission."""
    is_so = remark.state == Remark.State.ACCEPTED and remark.question_id == question.pk
    remark.state, remark.question = Remark.State.ACCEPTED, question
    # Back, correct, send again: the question is corrected, and the suggestion stands as it does.
    return [Intent(remark, seen=remark.version if is_so else seen)]


def _refuse_unless_sent_before(journal: Journal, remark: Remark, key: uuid.UUID) -> None:
    if not journal.submissions.filter(key=key).exists():
        raise Conflict(remark, remark)


def _once(
    journal: Journal, remark: Remark, intents: Sequence[Intent], *, by: Person, key: uuid.UUID
) -> None:
    """Write what one press of a button means; a second press of the same changes nothing."""
    if journal.submissions.filter(key=key).exists():
        return
    try:
        write(journal, intents, by=by, key=key)
    except IntegrityError:  # two made its question in one moment: the second is asked
        raise Conflict(one(journal, remark.pk) or remark, remark) from None
