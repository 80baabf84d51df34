"""The only bridge from rows to the core: a journal's records as a `History`.

What was read is kept in this process with the version of the journal that it was read at. After a
write only the rows that it changed are read again, so that the first page after saving costs the
same in a journal of 10,000 entries as in one of 100.
"""

from __future__ import annotations

import uuid
from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from threading import Lock
from typing import Any

from django.utils import timezone

from journal import mentions
from journal.kinds import BY_TABLE, KINDS
from journal.models import Change, Journal
from journal.record import Kind
from surveillance.facts import Agreement, Course, Event, History, Passage, Reading, Saying, Source
from surveillance.plan import Item, plan
from surveillance.series import Measure, measures

_MENTIONED = ("mention", "report", "finding")  # what a change of says something else of a mention
JOURNALS_AT_MOST = 8  # kept in memory at once, those opened last

Facts = tuple[Reading | Passage | Course | Event | Agreement | Saying, ...]


@dataclass(frozen=True)
class Chronicle:
    """What was read of a journal, and up to where."""

    version: int
    submission: int  # the last one when it was read
    records: dict[uuid.UUID, tuple[date, Facts]]  # by record: the day of typing, what it says
    history: History

    planned: dict[date, tuple[Item, ...]] = field(default_factory=dict)  # by the day of asking

    @cached_property
    def measures(self) -> tuple[Measure, ...]:
        """What was measured, laid side by side: once for all pages."""
        return measures(self.history)


_Key = tuple[str, bool]  # a journal, and whether what is private was read as well

_read: OrderedDict[_Key, Chronicle] = OrderedDict()
_lock = Lock()


def load_history(journal: Journal) -> History:
    """All facts of a journal's records that whoever looks may see, the bin left out."""
    return _chronicle(journal).history


def forget(key: str) -> None:
    """Keep nothing more of an erased journal in memory."""
    with _lock:
        for sees_private in (False, True):
            _read.pop((key, sees_private), None)


def is_empty(journal: Journal) -> bool:
    """Whether nothing stands in the journal, not even an entry that says nothing to the core."""
    return not _chronicle(journal).records


def read_history(journal: Journal) -> History:
    """The same, read afresh and not kept: of a journal that is being written."""
    return _history(_whole(journal))


def load_measures(journal: Journal) -> tuple[Measure, ...]:
    """All that a journal has measured, laid side by side."""
    return _chronicle(journal).measures


def load_plan(journal: Journal) -> tuple[Item, ...]:
    """What was agreed, as it stands today: worked out once for the rules, home and the plan."""
    read = _chronicle(journal)
    if journal.today not in read.planned:
        read.planned.clear()
        read.planned[journal.today] = plan(read.history, journal.today)
    return read.planned[journal.today]


def _chronicle(journal: Journal) -> Chronicle:
    key = (journal.pk, journal.sees_private)
    with _lock:
        known = _read.get(key)
        if known:
            _read.move_to_end(key)
    if known and known.version == journal.version:
        return known
    last = _last_submission(journal)  # asked first: what comes in meanwhile is read again
    changed = _changed_rows(journal, known) if known else None
    records = _whole(journal) if known is None or changed is None else _mended(known, changed)
    read = Chronicle(journal.version, last, records, _history(records))
    with _lock:
        _read[key] = read
        while len(_read) > JOURNALS_AT_MOST:
            _read.popitem(last=False)
    return read


def _last_submission(journal: Journal) -> int:
    newest = journal.submissions.order_by("-id").values_list("id", flat=True).first()
    return newest or 0


def _whole(journal: Journal) -> dict[uuid.UUID, tuple[date, Facts]]:
    rows = (row for kind in KINDS for row in kind.shown(journal))
    return dict(_told(row) for row in (*rows, *mentions.told(journal)))


def _told(row: Any) -> tuple[uuid.UUID, tuple[date, Facts]]:
    return row.pk, (timezone.localtime(row.typed_at).date(), tuple(row.facts()))


def _changed_rows(
    journal: Journal, known: Chronicle
) -> dict[uuid.UUID, tuple[date, Facts] | None] | None:
    """What has been written since, as it stands now (None: in the bin).

    Every write raises the version by one and leaves one submission. Where the two do not agree,
    something was erased, or the example was built anew: then None, and all is read again.
    """
    sent = journal.submissions.filter(id__gt=known.submission)
    if sent.count() != journal.version - known.version:
        return None
    changed: dict[Kind, set[uuid.UUID]] = {}
    for table, key in Change.objects.filter(submission__in=sent).values_list("table", "row"):
        if kind := BY_TABLE.get(table):
            changed.setdefault(kind, set()).add(key)
    for kind, keys in list(changed.items()):
        for other, name in _that_name(kind):
            rows = other.of(journal).filter(**{f"{name}__in": keys})
            changed.setdefault(other, set()).update(rows.values_list("pk", flat=True))
    found: dict[uuid.UUID, tuple[date, Facts] | None] = {}
    touched = Change.objects.filter(submission__in=sent, table__in=_MENTIONED)
    if keys := set(touched.values_list("row", flat=True)):
        found |= dict.fromkeys(mentions.keys_of(journal, keys))
        found |= dict(_told(row) for row in mentions.those(journal, keys))
    for kind, keys in changed.items():
        found |= dict.fromkeys(keys)
        found |= dict(_told(row) for row in kind.these(journal, keys))
    return found


def _that_name(kind: Kind) -> Iterable[tuple[Kind, str]]:
    """The kinds whose records say something about one of this kind, and their column for it."""
    for other in KINDS:
        for column in other.model.typed_fields():
            if column.related_model is kind.model:
                yield other, column.name


def _mended(
    known: Chronicle, changed: dict[uuid.UUID, tuple[date, Facts] | None]
) -> dict[uuid.UUID, tuple[date, Facts]]:
    together = known.records | changed
    return {key: told for key, told in together.items() if told is not None}


def _history(records: dict[uuid.UUID, tuple[date, Facts]]) -> History:
    facts = [fact for _typed, its in records.values() for fact in its]
    return History(
        readings=tuple(fact for fact in facts if isinstance(fact, Reading)),
        passages=tuple(fact for fact in facts if isinstance(fact, Passage)),
        courses=tuple(fact for fact in facts if isinstance(fact, Course)),
        events=tuple(fact for fact in facts if isinstance(fact, Event)),
        agreements=tuple(fact for fact in facts if isinstance(fact, Agreement)),
        sayings=tuple(fact for fact in facts if isinstance(fact, Saying)),
        typed=_typed(records),
    )


def _typed(records: dict[uuid.UUID, tuple[date, Facts]]) -> dict[Source, date]:
    """When each record was first typed; what was said of a report later does not make it newer."""
    made: dict[Source, date] = {}
    for typed, its in records.values():
        for fact in its:
            made[fact.source] = min(typed, made.get(fact.source, typed))
    return made
