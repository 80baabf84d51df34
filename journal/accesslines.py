"""The access log as it is read: accesses and changes in one list by time, repeats as one line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from functools import cached_property
from itertools import groupby
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.utils import timezone

from journal import accessnames, accesswords
from journal.accesslog import INVITED, TOGETHER, WITHDREW
from journal.models import Access, Change, Journal, Person, Submission
from journal.revisions import NOBODY

PAGE = 50  # lines
FETCHED = 250  # events for one page, as repeats stand together
FOR_FILE = 500  # events at a time
AT_ONCE = timedelta(minutes=1)  # a form, and the page that reads it back
OF_AN_INVITATION = (INVITED, WITHDREW)
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
ME, GONE = "me", "gone"  # whose
CHANGED = "changed"  # what, beside the acts
ACTS = (
    ("seen", "Looked at"),
    ("printed", "Printed"),
    ("taken", "Downloaded"),
    ("shared", "Sharing"),
    (CHANGED, "Added and changed"),
)


@dataclass(frozen=True)
class Asked:
    """Which part of the log is asked for: by whom, and what was done."""

    viewer: Person
    whose: str = ""  # "", ME, GONE or the key of a person
    what: str = ""  # "" or one of ACTS

    def by(self, *, changes: bool) -> Q:
        """The rows of those people; of changes, one's own are left out unless asked for."""
        if self.whose == ME:
            return Q(by=self.viewer)
        if self.whose == GONE:
            return Q(by=None)
        if self.whose:
            return Q(by=int(self.whose))
        return ~Q(by=self.viewer) | Q(by=None) if changes else Q()


@dataclass
class Line:
    """One line: an access, with its repeats; or what one form changed."""

    row: Access | Submission
    first: datetime  # of its repeats
    times: int = 1
    what: tuple[tuple[str, str], ...] = ()  # pieces of a sentence, each with its address or ""

    @property
    def who(self) -> str:
        return str(self.row.by) if self.row.by else NOBODY.capitalize()

    @property
    def day(self) -> date:
        return timezone.localtime(self.row.at).date()

    @property
    def time(self) -> str:
        return f"{timezone.localtime(self.row.at):%H:%M}"

    @property
    def repeats(self) -> str:
        """ "3 times between 10:02 and 10:11"; empty for what was done once."""
        began = f"{timezone.localtime(self.first):%H:%M}"
        if self.times == 1:
            return ""
        when = f"at {began}" if began == self.time else f"between {began} and {self.time}"
        return f"{self.times} times {when}"

    @property
    def cells(self) -> tuple[str, ...]:
        """The same for a table: day, time, who, what they could do then, what they did."""
        could = accesswords.role_in_words(getattr(self.row, "role", ""))
        said = "".join(text for text, _address in self.what)
        return self.day.isoformat(), self.time, self.who, could, said

    def takes(self, row: Any) -> bool:
        """Whether an older row is the same thing again, on the same day, within ten minutes."""
        mine = self.row
        if not (isinstance(row, Access) and isinstance(mine, Access)):
            return False
        names = ("by_id", "act", "page", "kind", "entry")
        return (
            row.act != Access.Act.SHARED
            and mine.at - row.at <= TOGETHER
            and timezone.localtime(row.at).date() == self.day
            and all(getattr(row, name) == getattr(mine, name) for name in names)
        )


@dataclass(frozen=True)
class Page:
    """Some lines, newest first, and where the next page begins."""

    lines: tuple[Line, ...] = field(default=())
    older: str = ""

    @cached_property
    def days(self) -> list[tuple[date, list[Line]]]:
        return [(day, list(its)) for day, its in groupby(self.lines, key=lambda line: line.day)]


def page(journal: Journal, asked: Asked, after: str = "") -> Page:
    """Up to fifty lines after a cursor, in a number of queries that does not grow with them."""
    events = _events(journal, asked, after, FETCHED + 1)
    lines: list[Line] = []
    shown = 0
    for row in events[:FETCHED]:
        if _reads_back(row, events):  # the line of what it saved says it all
            shown += 1
            continue
        same = next((line for line in lines if line.takes(row)), None)
        if same:
            same.first, same.times = row.at, same.times + 1
        elif len(lines) == PAGE:
            break
        else:
            lines.append(Line(row, first=row.at))
        shown += 1
    _say(journal, lines)
    older = _cursor(events[shown - 1]) if shown < len(events) else ""
    return Page(tuple(lines), older)


def _reads_back(row: Any, events: Sequence[Any]) -> bool:
    """Whether it is whoever has just sent a form, shown what that saved."""
    return (
        isinstance(row, Access)
        and (row.act, row.page) == (Access.Act.SEEN, "done")
        and any(
            isinstance(sent, Submission)
            and sent.by_id == row.by_id
            and timedelta(0) <= row.at - sent.at <= AT_ONCE
            for sent in events
        )
    )


def every_line(journal: Journal, asked: Asked) -> Iterator[Line]:
    """The whole log, each access by itself."""
    after = ""
    while events := _events(journal, asked, after, FOR_FILE):
        lines = [Line(row, first=row.at) for row in events]
        _say(journal, lines)
        yield from lines
        after = _cursor(events[-1])


def people_in(journal: Journal, viewer: Person) -> list[Person]:
    """Who else may open the journal, or has a line in its log."""
    rows = (table.objects.filter(journal=journal).values("by") for table in (Access, Submission))
    known = Q(memberships__journal=journal)
    for its in rows:
        known |= Q(pk__in=its)
    return list(
        Person.objects.filter(known).exclude(pk=viewer.pk).distinct().order_by("name", "pk")
    )


# ---- both tables by time -----------------------------------------------------------------------


def _events(journal: Journal, asked: Asked, after: str, most: int) -> list[Any]:
    """The newest rows of both tables after a cursor; what one form wrote is one event."""
    found: list[Any] = []
    if asked.what != CHANGED:
        rows = journal.accesses.filter(asked.by(changes=False), _before(after, Access))
        if asked.what:
            rows = rows.filter(act=asked.what)
        found += rows.select_related("by", "whom").order_by("-at", "-id")[:most]
    if asked.what in ("", CHANGED):
        wrote = Exists(Change.objects.filter(submission=OuterRef("pk")))
        sent = journal.submissions.filter(asked.by(changes=True), _before(after, Submission), wrote)
        found += sent.select_related("by").order_by("-at", "-id")[:most]
    return sorted(found, key=_place, reverse=True)[:most]


def _place(row: Any) -> tuple[datetime, int, int]:
    return row.at, isinstance(row, Access), row.pk


def _cursor(row: Any) -> str:
    at, table, key = _place(row)
    return f"{(at - EPOCH) // timedelta(microseconds=1)}_{table:d}_{key}"


def _before(cursor: str, model: type[Any]) -> Q:
    """The rows of a table that come after the cursor's; one that is none shows the beginning."""
    parts = cursor.split("_")
    if len(parts) != 3 or not all(one.isascii() and one.isdigit() for one in parts):
        return Q()
    if max(map(len, parts)) > 17:
        return Q()
    micros, table, key = map(int, parts)
    at, mine = EPOCH + timedelta(microseconds=micros), int(model is Access)
    if mine == table:
        return Q(at__lt=at) | Q(at=at, pk__lt=key)
    return Q(at__lte=at) if mine < table else Q(at__lt=at)


# ---- in words ----------------------------------------------------------------------------------


def _say(journal: Journal, lines: Sequence[Line]) -> None:
    """Put each line into words, with one look-up a table for all of them."""
    rows = [line.row for line in lines]
    names = accessnames.of_accesses(journal, [row for row in rows if isinstance(row, Access)])
    told = accessnames.of_submissions(journal, [row for row in rows if isinstance(row, Submission)])
    for line in lines:
        row = line.row
        line.what = told[row.pk] if isinstance(row, Submission) else _sentence(row, names)


def _sentence(row: Access, names: accessnames.Names) -> tuple[tuple[str, str], ...]:
    before, gap, after = accesswords.done(row).partition("{}")
    if not gap:
        return ((before, ""),)
    if row.page in OF_AN_INVITATION:
        whom = names.invited(row)
        return ((before + (f" for {whom}" if whom else ""), ""),)
    if row.act == Access.Act.SHARED:
        return ((before, ""), (str(row.whom or NOBODY), ""), (after, ""))
    return ((before, ""), names.of(row), (after, ""))
