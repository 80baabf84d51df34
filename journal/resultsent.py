"""A letter of results that is sent again: what its form made before, and what becomes of that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from uuid import UUID

from django.db.models import Max, Min

from journal import actions
from journal.kinds.result import KIND, OWN, Result
from journal.models import Change, Journal
from journal.resultlines import SHARED, Line
from journal.writing import Aim, Intent, become, seen_version


@dataclass(frozen=True)
class Made:
    """The rows that the form of a key has made, in the order of typing, those binned as well."""

    rows: tuple[Result, ...] = ()
    versions: Mapping[UUID, int] | None = None  # each as that form last left it

    @property
    def standing(self) -> tuple[Result, ...]:
        return tuple(row for row in self.rows if row.binned_at is None)

    @property
    def may_be_corrected(self) -> bool:
        """Whether who opens the form goes Back to it, or begins something new."""
        return not self.rows or any(actions.may_be_corrected(row) for row in self.rows)

    def left(self, row: Result) -> int:
        """The version that this form last left of a row."""
        return (self.versions or {}).get(row.pk, 0)

    def seen(self, said: Mapping[UUID, int]) -> dict[UUID, int]:
        """The version of each row that the person knows of: as sent, or as seen since."""
        return {row.pk: max(self.left(row), said.get(row.pk, 0)) for row in self.rows}

    def at_version(self, row: Result, version: int) -> Any:
        """A row as it was at a version; as it now stands where that is not kept."""
        return row if row.version == version else self._past.get((row.pk, version), row)

    @cached_property
    def _past(self) -> dict[tuple[UUID, int], Any]:
        rows = Result.history.filter(id__in=[row.pk for row in self.rows])
        return {(row.id, row.version): row for row in rows.select_related("laboratory")}


def made_by(journal: Journal, key: UUID) -> Made:
    """What the form of that key has made in this journal; nothing for an unused form."""
    changes = Change.objects.filter(
        submission__journal=journal, submission__key=key, table=KIND.slug
    )
    told = changes.order_by().values_list("row").annotate(Max("after"), first=Min("id"))
    last = {row: after for row, after, _first in sorted(told, key=lambda one: one[2])}
    if not last:
        return Made()
    rows = KIND.everything_of(journal).select_related("laboratory").in_bulk(last)
    return Made(tuple(rows[key] for key in last if key in rows), last)


def seen_rows(texts: Iterable[str]) -> dict[UUID, int]:
    """Which version of which row a page has shown, as its form carries it: "key:version"."""
    found: dict[UUID, int] = {}
    for text in texts:
        key, _, version = text.partition(":")
        try:
            found[UUID(key)] = seen_version(version)
        except ValueError:
            continue
    return found


@dataclass(frozen=True)
class Sent:
    """What a form says of the rows that it made before.

    A line means the row whose key it carries. A page that has not shown a row since it made it
    carries no key of it: there, a line means the row that it made, of its analyte or name. A line
    that was emptied bins the row that it means. What no line means is never touched: neither a
    row of this letter that found no line, nor any other row of the journal.
    """

    lines: Sequence[Line]
    said: Mapping[UUID, int]  # which version of which row its page has shown
    changed: frozenset[str] = frozenset(SHARED)  # at the head, since its page was opened

    def meant(self, made: Made) -> dict[str, Result]:
        """The row that each line means, by the prefix of the line."""
        rows = {str(row.pk): row for row in made.rows}
        found = {line.prefix: rows.pop(line.carries) for line in self.lines if line.carries in rows}
        free = [row for row in rows.values() if row.binned_at or row.pk not in self.said]
        free.sort(key=lambda row: row.binned_at is not None)
        for alike in (_same_name, _both_own, _emptied_own):
            for line in self.lines:
                if line.prefix not in found:
                    means = (row for row in free if alike(line, row, made))
                    stands = next(means, None)
                    if stands is not None:
                        found[line.prefix] = stands
                        free.remove(stands)
        return found

    def changed_meanwhile(self, made: Made) -> Iterator[tuple[Result, Result | None]]:
        """The rows it means that somebody changed, deleted or took back, each with its line's."""
        seen, meant = made.seen(self.said), self.meant(made)
        for line in self.lines:
            now = meant.get(line.prefix)
            if now and now.version != seen[now.pk]:
                yield now, line.form.instance if line.is_filled else None

    def intents(self, made: Made) -> Iterator[Intent]:
        """What shall become of each row that a line means."""
        seen, meant = made.seen(self.said), self.meant(made)
        for line in self.lines:
            stands = meant.get(line.prefix)
            if line.is_filled:
                if stands:
                    self._keep(line, stands, made)
                yield Intent(line.form.instance, seen=seen[stands.pk] if stands else 0)
            elif stands and stands.binned_at is None:
                yield Intent(stands, seen=seen[stands.pk], binned=True)

    def _keep(self, line: Line, stands: Result, made: Made) -> None:
        """Let the typed row be the next version of its row, with what its line does not show.

        Where the head was left as it began, each row keeps what it had when the page showed it.
        """
        row = line.form.instance
        for name, value in self._not_typed(line, stands, made).items():
            setattr(row, name, value)
        become(row, stands)

    def _not_typed(self, line: Line, stands: Result, made: Made) -> dict[str, Any]:
        """What a row has that its line leaves as it was."""
        kept = {name: getattr(stands, name) for name in line.not_shown}
        if line.carries == str(stands.pk):
            shown = self.said.get(stands.pk, 0)
            is_newer = stands.version == made.left(stands) > shown > 0
            was = made.at_version(stands, shown) if is_newer else stands
            kept |= {name: getattr(was, name) for name in SHARED if name not in self.changed}
        return kept

    def left_as_it_was(self, made: Made) -> dict[str, dict[str, Any]]:
        """The same by the prefix of each line: a line is asked about with its own row's date."""
        lines = {line.prefix: line for line in self.lines if line.is_filled}
        meant = self.meant(made).items()
        return {
            prefix: self._not_typed(lines[prefix], row, made)
            for prefix, row in meant
            if prefix in lines
        }


def aim_at(journal: Journal, key: UUID, sent: Sent) -> Aim:
    """How the lines of a form mean the rows that it made: asked once the journal is locked."""

    def aim(_typed: Sequence[Intent], _earlier: tuple[Change, ...]) -> list[Intent]:
        return list(sent.intents(made_by(journal, key)))

    return aim


def _same_name(line: Line, row: Result, made: Made) -> bool:
    left = made.at_version(row, made.left(row))
    return (line.key, line.own_name.casefold()) == (left.analyte, left.own_name.casefold())


def _both_own(line: Line, row: Result, made: Made) -> bool:
    return line.is_filled and _emptied_own(line, row, made)


def _emptied_own(line: Line, row: Result, made: Made) -> bool:
    is_own = made.at_version(row, made.left(row)).analyte == OWN
    return line.analyte is None and is_own and row.binned_at is None
