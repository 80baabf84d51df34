"""From the story to rows: ids, moments and places that are the same at every building."""

from __future__ import annotations

import uuid
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from journal.background import Background
from journal.decisions import Decision
from journal.example import (
    attached,
    checks,
    findings,
    hormones,
    kidneys,
    notes,
    operations,
    person,
    questions,
    results,
    scans_of_diagnosis,
    scans_of_quiet_years,
    scans_since_2023,
    symptoms,
    treatments,
    visits,
)
from journal.example.attached import NAMESPACE
from journal.example.story import AS_OF, Calendar, Entry, typed_on
from journal.fields import PartialDateField
from journal.kinds import BY_SLUG
from journal.kinds.question import Question
from journal.kinds.report import Report
from journal.letters import Letter
from journal.mentions import SIZE_AT_MOST, Mention, millimetres, size_at
from journal.models import Journal, Place
from journal.record import Kept
from surveillance.rules.flag import Flag
from surveillance.wording.read import read
from surveillance.wording.sections import Section

STORY: tuple[Entry, ...] = (
    *scans_of_diagnosis.ENTRIES,
    *scans_of_quiet_years.ENTRIES,
    *scans_since_2023.ENTRIES,
    *kidneys.ENTRIES,
    *hormones.ENTRIES,
    *symptoms.ENTRIES,
    *visits.ENTRIES,
    *notes.ENTRIES,
    *questions.ENTRIES,
    *operations.ENTRIES,
    *treatments.ENTRIES,
    *results.ENTRIES,
    *checks.ENTRIES,
    *findings.ENTRIES,
)
PLACES = tuple(
    dict.fromkeys(
        entry.columns[name]
        for entry in STORY
        for name in ("place", "laboratory")
        if entry.columns.get(name)
    )
)
EVENING, BETWEEN_ENTRIES = time(18), timedelta(minutes=4)

#: The versions of one row, the last being as it stands.
Versions = list[Kept]


def named(name: str, typed: datetime) -> uuid.UUID:
    """The id of that name, shaped as the others are: what was typed later sorts later."""
    chance = uuid.uuid5(NAMESPACE, name).int
    version, variant = 0x7, 0b10
    return uuid.UUID(
        int=round(typed.timestamp() * 1000) << 80
        | version << 76
        | (chance >> 64 & 0xFFF) << 64
        | variant << 62
        | chance & (1 << 62) - 1
    )


@dataclass(frozen=True)
class Typed:
    """An entry with the id and the moment (of the story) at which it was typed."""

    entry: Entry
    id: uuid.UUID
    at: datetime


def typed_story() -> list[Typed]:
    """The entries in the order of their typing: a few minutes lie between those of one evening."""
    found, that_day, alike = [], Counter[date](), Counter[str]()
    for entry in sorted(STORY, key=typed_on):
        day, name = typed_on(entry), f"{entry.slug} {entry.date}"
        at = datetime.combine(day, EVENING, UTC) + that_day[day] * BETWEEN_ENTRIES
        found.append(Typed(entry, named(f"{name} {alike[name]}", at), at))
        that_day[day] += 1
        alike[name] += 1
    return found


def places_of(journal: Journal) -> list[Place]:
    """Numbered below zero, where no counter of the database comes: so they are always the same."""
    return [Place(pk=-number, journal=journal, name=name) for number, name in enumerate(PLACES, 1)]


@dataclass
class Rows:
    """Makes the rows of one journal."""

    journal: Journal
    calendar: Calendar
    story: list[Typed] = field(default_factory=typed_story)

    def __post_init__(self) -> None:
        self.places = {place.name: place.pk for place in places_of(self.journal)}
        self.meant: dict[tuple[str, str], list[Typed]] = defaultdict(list)
        for typed in self.story:
            self.meant[typed.entry.slug, typed.entry.name or typed.entry.date].append(typed)

    def one(self, slug: str, name: str) -> Typed:
        """The one entry of that kind that has this name, or this date; two would be no answer."""
        (typed,) = self.meant[slug, name]
        return typed

    def moment(self, at: datetime) -> datetime:
        return datetime.combine(self.calendar.day(at.date()), at.time(), UTC)

    def records(self) -> Iterator[Versions]:
        """All entries."""
        for typed in self.story:
            entry, model = typed.entry, BY_SLUG[typed.entry.slug].model
            columns = {"date": entry.date, **entry.columns}
            first = columns | entry.was if entry.corrected else None
            changed = typed.at + timedelta(days=entry.corrected)
            yield self._versions(
                model, columns, key=typed.id, at=typed.at, first=first, changed=changed
            )

    def background(self) -> Versions:
        """The background page, which was changed when the injections began."""
        columns = person.BACKGROUND | {"born": person.BORN}
        at, changed = (
            datetime.combine(day, EVENING, UTC) for day in (person.TYPED, person.CORRECTED)
        )
        key = named("background", at)
        first = columns | person.BEFORE
        return self._versions(Background, columns, key=key, at=at, first=first, changed=changed)

    def letters(self, files: Iterable[attached.File]) -> Iterator[Versions]:
        """The attached letters, typed a minute after their entries."""
        for letter, file in zip(attached.LETTERS, files, strict=True):
            to = self.one(letter.slug, letter.date)
            at = to.at + timedelta(minutes=1)
            table = BY_SLUG[letter.slug].model._meta.model_name
            of = {"table": table, "record": to.id, "caption": letter.caption}
            key = named(f"letter {letter.slug} {letter.date}", at)
            yield self._versions(Letter, of | file.columns, key=key, at=at)

    def decisions(self, flags: Iterable[Flag]) -> Iterator[Versions]:
        """What was decided about the flags, with the question that one of them became."""
        at = datetime.combine(AS_OF - timedelta(days=2), EVENING, UTC)
        for number, (rule, word, choice, reason) in enumerate(questions.DECIDED):
            flag = next(one for one in flags if one.rule == rule and word in one.reason)
            when = at + number * BETWEEN_ENTRIES
            asked = None
            if choice == "raise":
                asked = named(f"question of {rule}", when)
                columns = {
                    "date": when.date().isoformat(),
                    "text": flag.question,
                    "basis": flag.basis,
                    "flag": flag.key,
                    "rank": questions.RANK_OF_THE_RAISED,
                }
                yield self._versions(Question, columns, key=asked, at=when)
            columns = {"flag": flag.key, "rule": rule, "choice": choice, "reason": reason}
            key = named(f"decision {rule} {word}", when + timedelta(minutes=1))
            made = self._versions(Decision, columns, key=key, at=when + timedelta(minutes=1))
            made[0].question_id = asked
            yield made

    def mentions(self, reports: Iterable[Report]) -> Iterator[Versions]:
        """The phrases of each report that mean a finding that is followed, confirmed when typed."""
        typed = {one.id: one.at for one in self.story}
        for report in reports:
            reading = read(report.words)
            largest: dict[str, str] = {}
            for phrase in reading.mentions:
                size = size_at(report.words, phrase.start, phrase.finding)
                before = largest.get(phrase.finding, "")
                if (millimetres(size) or 0) > (millimetres(before) or 0):
                    largest[phrase.finding] = size
            for number, phrase in enumerate(reading.mentions):
                name = findings.FOLLOWED.get(phrase.finding)
                is_other = name == "kidney" and phrase.side == "right"
                if name is None or is_other or phrase.section is Section.HISTORY:
                    continue
                later = timedelta(minutes=2, seconds=number)
                at = report.typed_at + later
                row = Mention(
                    id=named(f"mention {report.pk} {number}", typed[report.pk] + later),
                    journal=self.journal,
                    version=1,
                    typed_at=at,
                    changed_at=at,
                    report_id=report.pk,
                    finding_id=self.one("finding", name).id,
                    state=Mention.State.CONFIRMED,
                    start=phrase.start,
                    end=phrase.end,
                    quote=phrase.quote,
                    status=phrase.status,
                    side=phrase.side or "",
                    size=largest.pop(phrase.finding, "")[:SIZE_AT_MOST],
                )
                row._history_user, row._history_date = None, at
                yield [row]

    def _versions(
        self,
        model: type[Kept],
        columns: Mapping[str, Any],
        *,
        key: uuid.UUID,
        at: datetime,
        first: Mapping[str, Any] | None = None,
        changed: datetime | None = None,
    ) -> Versions:
        """The row, and before it what it said at `first`, where it was changed later."""
        told = [columns] if first is None else [first, columns]
        made = []
        for version, said in enumerate(told, 1):
            row = model(
                id=key,
                journal=self.journal,
                version=version,
                typed_at=self.moment(at),
                changed_at=self.moment(changed if changed and version > 1 else at),
                **dict(self._column(model, name, value) for name, value in said.items()),
            )
            # Read by simple-history: nobody with an account has typed it.
            row._history_user, row._history_date = None, row.changed_at
            made.append(row)
        return made

    def _column(self, model: type[Kept], name: str, value: Any) -> tuple[str, Any]:
        """What the story says, as the column holds it."""
        column = model._meta.get_field(name)
        if isinstance(column, PartialDateField):
            return name, self.calendar.partial(value) if value else None
        if column.related_model is Place:
            return column.attname, self.places[value] if value else None
        if column.is_relation:
            slug = column.related_model._meta.model_name
            return column.attname, self.one(slug, value).id if value else None
        if name == "flag" and str(value).startswith("finding "):  # the page it was begun from
            return name, f"finding {self.one(*value.split()).id}"
        return name, self.calendar.text(value) if isinstance(value, str) else value
