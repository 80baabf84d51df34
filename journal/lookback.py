"""Looking back: what home shows of a journal, worked out once for each version of it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from journal import measures, raising, timeline, visits
from journal.chronicle import is_empty, load_history
from journal.computed import kept
from journal.kinds.appointment import Appointment
from journal.kinds.question import Question
from journal.models import Journal
from journal.visits import NextVisit
from surveillance.facts import History, Passage, Side
from surveillance.happenings import Happening, happened_since
from surveillance.news import News, Told, in_order, reports_since, since
from surveillance.summary import ASKS_ON_PAGE_1

SYMPTOMS_EVERY = timedelta(days=7)
NEWS_AT_MOST, REPORTS_AT_MOST, NOTICED_AT_MOST, SAME_AT_MOST = 6, 3, 3, 6
HAPPENED_AT_MOST = 3
NEWEST_WITHIN = timedelta(days=365)  # what is shown where there was no visit yet


@dataclass(frozen=True)
class Value:
    """The newest value of one series, and what it was before, ready for a page."""

    side: str
    figure: str
    unit: str
    was: str  # with its unit where that is another one, and its day
    limit: str  # the limit on its letter, with its unit
    is_above: bool
    is_below: bool


@dataclass(frozen=True)
class Row:
    """One measure on home."""

    slug: str
    name: str
    detail: str
    values: tuple[Value, ...]
    inputs: str  # the days that an average rests on
    doubt: str  # what is not certain about the order of the dates
    late: str  # older letters that came in since the visit, in words
    is_late: bool  # the newest value itself is of before the visit, and was typed after it
    has_line: bool  # there is more than one value to draw a line through
    left: Decimal | None = None  # shares, for the bar: LEFT, RIGHT, and where LEFT was
    right: Decimal | None = None
    left_was: Decimal | None = None


@dataclass(frozen=True)
class Words:
    """A report that came in."""

    path: str  # below the journal's own address
    name: str
    when: str
    text: str


@dataclass(frozen=True)
class Happened:
    """A treatment that began or stopped, or a procedure."""

    path: str
    name: str
    when: str  # "begun on 24 September 2024"


@dataclass(frozen=True)
class Step:
    """Something to do before the visit, and whether it is done."""

    name: str
    path: str
    note: str
    is_done: bool


@dataclass(frozen=True)
class Booked:
    """Something that is still to come."""

    path: str
    name: str
    when: str


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
    booked: tuple[Booked, ...]
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
        return len(self.steps) - self.steps_done + (0 if self.steps else len(self.booked))

    @property
    def steps_in_order(self) -> list[Step]:
        """For the bar: what is done first."""
        return sorted(self.steps, key=lambda step: not step.is_done)

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
    clock = visit.date if visit else None
    oldest = journal.today - NEWEST_WITHIN
    by_slug = measures.of(journal)
    slugs = {measure.key: slug for slug, measure in by_slug.items()}
    news = since(history, by_slug.values(), clock)
    passages = reports_since(history, clock)
    if clock is None:  # what is newest is not what is years old
        news = tuple(one for one in news if one.when.last >= oldest)
        passages = tuple(one for one in passages if one.when.last >= oldest)
    news = in_order(news)
    changed = [one for one in news if one.differs]
    same = news[len(changed) :]
    words = [_words(passage) for passage in passages[:REPORTS_AT_MOST]]
    happened = happened_since(history, clock)
    if clock is None:
        happened = tuple(one for one in happened if one.when.last >= oldest)
    to_raise = raising.to_raise(journal)
    coming = visits.next_visit(journal)
    return Home(
        next_visit=coming,
        last_visit=visit,
        to_tell_about=visits.to_tell_about(journal),
        words=tuple(words),
        words_more=len(passages) - len(words),
        happened=tuple(map(_happened, happened[:HAPPENED_AT_MOST])),
        happened_more=len(happened[HAPPENED_AT_MOST:]),
        rows=tuple(_row(slugs[one.measure.key], one) for one in changed[:NEWS_AT_MOST]),
        rows_more=max(0, len(changed) - NEWS_AT_MOST),
        same=tuple(map(_in_a_line, same[:SAME_AT_MOST])),
        same_more=len(same[SAME_AT_MOST:]),
        to_raise=to_raise,
        steps=tuple(_steps(history, to_raise, journal.today)) if coming else (),
        booked=tuple(
            Booked(entry.path, entry.row.headline(), entry.row.date.long())
            for entry in timeline.booked(journal)
        ),
        nurse=next(iter(journal.about.telephones()), None),
        is_empty=is_empty(journal),
    )


def _words(passage: Passage) -> Words:
    return Words(
        path=f"{passage.source.kind}/{passage.source.key}/",
        name=passage.label or "Report",
        when=passage.when.long(),
        text=passage.text,
    )


def _happened(one: Happening) -> Happened:
    path = f"{one.source.kind}/{one.source.key}/"
    return Happened(path, one.label, f"{one.what} {one.when.on_or_in()}")


def _row(slug: str, news: News) -> Row:
    newest = news.measure.newest
    when = newest.when_said.removeprefix("on ").removeprefix("in ")
    detail = ", ".join(part for part in (news.measure.detail, when) if part)
    shares = {one.side: one for one in news.told} if newest.unit == "%" else {}
    left, right = shares.get(Side.LEFT), shares.get(Side.RIGHT)
    both = left and right
    return Row(
        slug=slug,
        name=news.measure.name,
        detail=detail,
        values=tuple(_value(one) for one in news.told),
        inputs=newest.inputs,
        doubt=news.doubt,
        late=news.late_said,
        is_late=news.newest_is_late,
        has_line=len(news.measure.observations) > 1,
        left=left.now.written.number if both else None,
        right=right.now.written.number if both else None,
        left_was=left.was.written.number if both and left.was else None,
    )


def _value(told: Told) -> Value:
    now, was = told.now, told.was
    figure = was.written.figure if was else ""
    if was and was.unit != now.unit:
        figure = was.said_in(now.unit)
    elif was and was.unit == "%":
        figure = was.text
    return Value(
        side=told.side or "",
        figure=now.written.figure,
        unit=now.unit,
        was=f"{figure} {was.when_said}" if was else "",
        limit=now.limits_said,
        is_above=told.is_above_limit,
        is_below=told.is_below_limit,
    )


def _in_a_line(news: News) -> str:
    newest = news.measure.newest
    values = ", ".join(one.now.said for one in news.told)
    limit = f"limit on the letter {newest.limits_said}" if newest.limits_said else ""
    more = "; ".join(part for part in (newest.inputs.rstrip("."), limit) if part)
    return f"{news.measure.full_name}: {values} {newest.when_said}" + (f" ({more})" if more else "")


def _steps(history: History, to_raise: raising.ToRaise, today: date) -> Iterable[Step]:
    """What helps before a visit; each is done or not by what stands in the journal."""
    count = to_raise.noticed.total
    left = f"{count} to look at" if count else "Nothing is waiting"
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
