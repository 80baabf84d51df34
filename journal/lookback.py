"""Looking back: what home shows of a journal, worked out once for each version of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from journal import measures, planning, raising, remarks, visits
from journal.changed import Happened, Row, Words, happened_of, in_a_line, row_of, words_in
from journal.chronicle import is_empty, load_history
from journal.computed import kept
from journal.kinds.appointment import Appointment
from journal.kinds.question import Question
from journal.models import Journal
from journal.visits import NextVisit
from surveillance.facts import History
from surveillance.happenings import happened_since
from surveillance.news import in_order, reports_since, since
from surveillance.summary import ASKS_ON_PAGE_1

SYMPTOMS_EVERY = timedelta(days=7)
NEWS_AT_MOST, REPORTS_AT_MOST, NOTICED_AT_MOST, SAME_AT_MOST = 6, 3, 3, 6
HAPPENED_AT_MOST, DUE_AT_MOST = 3, 6
NEWEST_WITHIN = timedelta(days=365)  # what is shown where there was no visit yet


@dataclass(frozen=True)
class Step:
    """Something to do before the visit, and whether it is done."""

    name: str
    path: str
    note: str
    is_done: bool


@dataclass(frozen=True)
class Home:
    """All that home shows; a few kilobytes, so that it can be kept."""

    next_visit: NextVisit | None
    last_visit: Appointment | None
    to_tell_about: Appointment | None
    words: tuple[Words, ...]
    words_more: int
    happened: tuple[Happened, ...]
    happened_more: int
    rows: tuple[Row, ...]
    rows_more: int
    same: tuple[str, ...]  # measures with a new value that says the same as the one before
    same_more: int
    to_raise: raising.ToRaise
    steps: tuple[Step, ...]
    due: tuple[planning.Due, ...]  # overdue, due soon or booked
    due_more: int
    overdue: int  # what was agreed and is due or overdue, those not shown included
    injected: planning.Injected | None
    waits: tuple[int, int]  # for the owner: how many suggestions and comments of others
    nurse: tuple[str, str] | None  # whom to ring before a visit, and the number
    is_empty: bool

    @property
    def changed(self) -> int:
        """How many things have changed."""
        of_numbers = len(self.rows) + self.rows_more
        of_words = len(self.words) + self.words_more
        return of_numbers + of_words + len(self.happened) + self.happened_more

    @property
    def steps_done(self) -> int:
        return sum(step.is_done for step in self.steps)

    @property
    def steps_left(self) -> int:
        return len(self.steps) - self.steps_done + self.overdue

    @property
    def steps_in_order(self) -> list[Step]:
        """For the bar: what is done first."""
        return sorted(self.steps, key=lambda step: not step.is_done)

    @property
    def suggestions(self) -> int:
        return self.waits[0]

    @property
    def comments(self) -> int:
        return self.waits[1]

    @property
    def open_count(self) -> int:
        return self.to_raise.open.total

    @property
    def first_open(self) -> tuple[Question, ...]:
        """The questions that go on paper."""
        return self.to_raise.open.shown[:ASKS_ON_PAGE_1]

    @property
    def also_before(self) -> tuple[Question, ...]:
        """Further down, but to be asked before the visit."""
        later = self.to_raise.open.shown[ASKS_ON_PAGE_1:]
        return tuple(question for question in later if question.ask_before)

    @property
    def first_noticed(self) -> tuple[raising.Noticed, ...]:
        return self.to_raise.noticed.shown[:NOTICED_AT_MOST]


def home(journal: Journal) -> Home:
    """What home shows of this journal today."""
    return kept(journal, "home", lambda: _home(journal))


def _home(journal: Journal) -> Home:
    history = load_history(journal)
    visit = visits.last_visit(journal)
    clock, oldest = visit.date if visit else None, journal.today - NEWEST_WITHIN
    by_slug = measures.of(journal)
    slugs = {measure.key: slug for slug, measure in by_slug.items()}
    news = since(history, by_slug.values(), clock)
    passages, happened = reports_since(history, clock), happened_since(history, clock)
    if clock is None:  # what is newest is not what is years old
        news = tuple(one for one in news if one.when.last >= oldest)
        passages = tuple(one for one in passages if one.when.last >= oldest)
        happened = tuple(one for one in happened if one.when.last >= oldest)
    news = in_order(news)
    changed = [one for one in news if one.differs]
    same = news[len(changed) :]
    words = words_in(passages[:REPORTS_AT_MOST], history)
    to_raise, due = raising.to_raise(journal), planning.due_items(journal)
    coming = visits.next_visit(journal)
    return Home(
        next_visit=coming,
        last_visit=visit,
        to_tell_about=visits.to_tell_about(journal),
        words=words,
        words_more=len(passages) - len(words),
        happened=tuple(map(happened_of, happened[:HAPPENED_AT_MOST])),
        happened_more=len(happened[HAPPENED_AT_MOST:]),
        rows=tuple(row_of(slugs[one.measure.key], one) for one in changed[:NEWS_AT_MOST]),
        rows_more=max(0, len(changed) - NEWS_AT_MOST),
        same=tuple(map(in_a_line, same[:SAME_AT_MOST])),
        same_more=len(same[SAME_AT_MOST:]),
        to_raise=to_raise,
        steps=tuple(_steps(history, to_raise, journal.today)) if coming else (),
        due=due[:DUE_AT_MOST],
        due_more=len(due[DUE_AT_MOST:]),
        overdue=sum(one.state in ("overdue", "due now") for one in due),
        injected=planning.injected(journal),
        waits=_waits(journal),
        nurse=next(iter(journal.about.telephones()), None),
        is_empty=is_empty(journal),
    )


def _waits(journal: Journal) -> tuple[int, int]:
    """How many suggestions and comments wait for whoever looks: nobody but the owner decides."""
    found = remarks.waiting(journal) if journal.sees_private else []
    suggestions = sum(one.is_question for one in found)
    return suggestions, len(found) - suggestions


def _steps(history: History, to_raise: raising.ToRaise, today: date) -> Iterable[Step]:
    """What helps before a visit; each is done or not by what stands in the journal."""
    count = to_raise.noticed.total
    left = f"{count} to look at" if count else "Nothing is waiting"
    if count or history.readings or history.passages:  # without any there is nothing to notice
        yield Step("Decide what to raise", "raise/", left, is_done=not count)
    chosen = to_raise.open.total
    yield Step(
        "Put your questions in order",
        "raise/#open",
        f"{chosen} open. The first 3 go on paper." if chosen else "No question yet",
        is_done=bool(chosen),
    )
    typed = [reading.when for reading in history.readings if "day" in reading.tags]
    typed += [reading.when for reading in history.readings if "week" in reading.tags]
    last = max(typed, default=None)
    yield Step(
        "Add how this week was",
        "symptoms/add/",
        f"Last added {last.long()}" if last else "Nothing added yet",
        is_done=last is not None and last.last >= today - SYMPTOMS_EVERY,
    )
    for scan in reversed(history.awaited_reports()):
        if today - scan.when.last <= NEWEST_WITHIN:
            path = f"report/add/?scan={scan.source.key}"
            note = f"{scan.label}, {scan.when.long()}"
            yield Step("Add the words of a report", path, note, is_done=False)
