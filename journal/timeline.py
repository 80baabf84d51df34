"""All kinds by day: one page of the timeline, and the search over every text."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from itertools import groupby
from operator import attrgetter
from typing import Any

from django.db import connection
from django.db.models import CharField, Q, TextField, UUIDField

from journal import remarks
from journal.computed import kept
from journal.kinds import KINDS
from journal.models import Journal, Letter, Person, Place
from journal.record import Kept, Kind, Record
from surveillance.dates import PartialDate

PAGE = 20
FOUND_AT_MOST = 50
KEYS = UUIDField()  # of every entry
CONTEXT = 60  # characters shown on each side of what was found


@dataclass(frozen=True)
class Entry:
    """One card."""

    kind: Kind
    row: Record
    letters: int = 0
    found: tuple[str, str, str] | None = None  # before, the words, after

    @property
    def place_in_order(self) -> tuple[str, str]:
        return self.row.date.iso, self.row.pk.hex

    @cached_property
    def line(self) -> str:
        return self.row.line()

    @cached_property
    def words(self) -> str:
        return self.row.quotation()

    @property
    def path(self) -> str:
        """Its address below that of the journal."""
        return f"{self.kind.slug}/{self.row.pk}/"


@dataclass(frozen=True)
class Day:
    """The entries of one day, or of a month or year where the day is not known."""

    date: PartialDate
    entries: tuple[Entry, ...]

    @property
    def cards(self) -> Iterator[tuple[Entry, ...]]:
        """The entries as cards: the numbers of one letter that were typed together share one."""
        for kind, its in groupby(self.entries, key=lambda entry: entry.kind):
            together = tuple(its)
            if kind.shares_a_card and not any(entry.found for entry in together):
                yield together
            else:
                yield from ((entry,) for entry in together)


@dataclass(frozen=True)
class Page:
    """Some days, newest first, and where the next page begins."""

    days: tuple[Day, ...]
    older: str = ""

    @property
    def entries(self) -> tuple[Entry, ...]:
        return tuple(entry for day in self.days for entry in day.entries)


def page(
    journal: Journal,
    *,
    kinds: Sequence[Kind] = KINDS,
    since: PartialDate | None = None,
    until: PartialDate | None = None,
    after: str = "",
    size: int = PAGE,
) -> Page:
    """The newest `size` entries of these kinds, or those after a cursor; kept until a write.

    One query finds which entries stand on the page, in the order of the kinds' own indexes; then
    one query a kind fetches those, and only those.
    """
    asked = ([kind.slug for kind in kinds], since, until, after, size)
    found = partial(_page, journal, kinds, since=since, until=until, after=after, size=size)
    return kept(journal, f"timeline {asked}", found)


def _page(
    journal: Journal,
    kinds: Sequence[Kind],
    *,
    since: PartialDate | None,
    until: PartialDate | None,
    after: str,
    size: int,
) -> Page:
    bounds = [
        *([("date >= %s", [since.iso])] if since else []),
        # "~" sorts after every digit and dash: all days within the month or year are meant.
        *([("date <= %s", [until.iso + "~"])] if until else []),
        *_after(after),
    ]
    found = _keys(journal, kinds, bounds, size + 1)
    shown, rest = found[:size], found[size:]
    entries = _fetched(journal, shown)
    older = "_".join(entries[-1].place_in_order) if rest and entries else ""
    return Page(days=_by_day(_with_letters(journal, entries)), older=older)


Bound = tuple[str, list[Any]]  # a condition, and the values that it names


def _keys(
    journal: Journal, kinds: Sequence[Kind], bounds: Sequence[Bound], most: int
) -> list[tuple[Kind, uuid.UUID]]:
    """Which entries of these kinds come first within the bounds: their kinds and keys."""
    within = "".join(f" AND {condition}" for condition, _values in bounds)
    bound = [value for _condition, values in bounds for value in values]
    selects, values = [], []
    for number, kind in enumerate(kinds):
        table = connection.ops.quote_name(kind.model._meta.db_table)
        selects.append(
            f"SELECT {number} AS kind, date, id FROM {table} "
            f"WHERE journal_id = %s AND binned_at IS NULL{within}{kind.model.and_seen_in(journal)}"
        )
        values += [journal.pk, *bound]
    union = " UNION ALL ".join(selects)
    with connection.cursor() as cursor:
        cursor.execute(f"{union} ORDER BY date DESC, id DESC LIMIT {most:d}", values)
        return [(kinds[number], uuid.UUID(str(key))) for number, _date, key in cursor.fetchall()]


def _fetched(journal: Journal, keys: Sequence[tuple[Kind, uuid.UUID]]) -> list[Entry]:
    """The entries of those keys, in the same order."""
    wanted: dict[Kind, list[uuid.UUID]] = {}
    for kind, key in keys:
        wanted.setdefault(kind, []).append(key)
    rows = {row.pk: row for kind, its in wanted.items() for row in kind.these(journal, its)}
    return [Entry(kind, rows[key]) for kind, key in keys if key in rows]


def _after(cursor: str) -> list[Bound]:
    """The rows that come after the last one shown; a cursor that is none shows the beginning."""
    date, _, key = cursor.partition("_")
    try:
        when, last = PartialDate.from_iso(date).iso, uuid.UUID(key)
    except ValueError:
        return []
    return [("date <= %s", [when]), ("(date, id) < (%s, %s)", [when, _stored(last)])]


def _stored(key: uuid.UUID) -> Any:
    """A key as this database keeps it."""
    return KEYS.get_db_prep_value(key, connection)


def _with_letters(journal: Journal, entries: Sequence[Entry]) -> list[Entry]:
    """The same cards with the number of letters attached to each: one query."""
    if not entries:
        return []
    table = connection.ops.quote_name(Letter._meta.db_table)
    keys = [_stored(entry.row.pk) for entry in entries]
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT record, COUNT(*) FROM {table} WHERE journal_id = %s AND binned_at IS NULL "
            f"AND record IN ({', '.join(['%s'] * len(keys))}) GROUP BY record",
            [journal.pk, *keys],
        )
        counts = {uuid.UUID(str(key)): number for key, number in cursor.fetchall()}
    return [
        Entry(entry.kind, entry.row, counts.get(entry.row.pk, 0), entry.found) for entry in entries
    ]


def _by_day(entries: Iterable[Entry]) -> tuple[Day, ...]:
    days = groupby(entries, key=lambda entry: entry.row.date)
    return tuple(Day(date, tuple(group)) for date, group in days)


def typists(page: Page, journal: Journal, viewer: Any) -> dict[Any, str]:
    """Who typed what stands on a page, by name, unless it was whoever looks: at most one query."""
    keys = {entry.row.typed_by_id for entry in page.entries} - {None, viewer.pk}
    if not keys or journal.is_example:
        return {}
    return {person.pk: str(person) for person in Person.objects.filter(pk__in=keys)}


# ---- search ------------------------------------------------------------------------------------


def search(journal: Journal, needle: str) -> Page:
    """Every entry in which these words stand, newest first, with the words around them."""
    found: list[Entry] = []
    captioned = Letter.objects.filter(journal=journal, binned_at=None, caption__icontains=needle)
    remarked = remarks.mentioning(journal, needle)
    for kind in KINDS:
        mentions = Q()
        for word in needle.split():
            mentions &= _mentions(kind, word)
        # Asked together with who may see the entry: those one may not see take nobody's place.
        mentions |= Q(pk__in=captioned.values("record")) | Q(pk__in=list(remarked))
        rows = kind.shown(journal).filter(mentions).order_by("-date", "-id")
        for row in rows[: FOUND_AT_MOST + 1]:
            excerpt = _excerpt(row, needle)
            if excerpt is None and row.pk in remarked:
                excerpt = _excerpt(remarked[row.pk], needle)
            found.append(Entry(kind, row, found=excerpt))
    found.sort(key=attrgetter("place_in_order"), reverse=True)
    older = "more" if len(found) > FOUND_AT_MOST else ""
    shown = _with_letters(journal, found[:FOUND_AT_MOST])
    return Page(days=_by_day(shown), older=older)


def in_background(journal: Journal, needle: str) -> list[str]:
    """The labels of the background page under which these words stand."""
    folded = needle.casefold()
    return [line.label for line in journal.about.details() if folded in line.text.casefold()]


def _mentions(kind: Kind, needle: str) -> Q:
    # SQLite folds the case of a to z only, so words with other letters are looked for in each case.
    spellings = {needle} | ({needle.lower(), needle.upper(), needle.title()} - {""})
    if needle.isascii():
        spellings = {needle}
    folded = needle.casefold()
    if folded in kind.name.casefold() or folded in kind.plural.casefold():
        return ~Q(pk=None)  # every one; an empty Q would vanish beside another
    wanted = Q(pk=None)
    for field in kind.model.typed_fields():
        if field.related_model is Place:
            name = f"{field.name}__name"
        elif isinstance(field, CharField | TextField) and not field.choices:
            name = field.name
        else:
            wanted |= _labelled(field, needle)
            continue
        for spelling in spellings:
            wanted |= Q(**{f"{name}__icontains": spelling})
    return wanted


def _labelled(field: Any, needle: str) -> Q:
    """Choices are found by the words that the page shows for them."""
    folded = needle.casefold()
    keys = [key for key, label in field.flatchoices if folded in str(label).casefold()]
    return Q(**{f"{field.name}__in": keys}) if keys else Q()


def _excerpt(row: Kept, needle: str) -> tuple[str, str, str] | None:
    folded = needle.casefold()
    if needle.casefold() not in " ".join(line.text for line in row.details()).casefold():
        needle = needle.split()[0]  # the words stand apart
        folded = needle.casefold()
    for detail in row.details():
        start = detail.text.casefold().find(folded)
        if start < 0:
            continue
        end = start + len(needle)
        before, after = detail.text[:start], detail.text[end:]
        opening = "…" + before[-CONTEXT:] if len(before) > CONTEXT else before
        closing = after[:CONTEXT] + "…" if len(after) > CONTEXT else after
        return opening, detail.text[start:end], closing
    return None
