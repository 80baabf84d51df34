"""A letter of results that is sent again: what its form made before, and what becomes of that."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Max

from journal import actions
from journal.kinds.result import KIND, OWN, Result
from journal.models import Change, Journal
from journal.writing import Aim, Intent, become, seen_version

NOT_SHOWN = ("note",)  # what a result may hold that the form of many does not show


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

    def seen(self, said: Mapping[UUID, int]) -> dict[UUID, int]:
        """The version of each row that the person knows of: as sent, or as seen since."""
        left = self.versions or {}
        return {row.pk: max(left.get(row.pk, 0), said.get(row.pk, 0)) for row in self.rows}

    def changed_since(self, said: Mapping[UUID, int]) -> list[Result]:
        """The rows that somebody changed, deleted or took back meanwhile."""
        seen = self.seen(said)
        return [row for row in self.rows if row.version != seen[row.pk]]


def made_by(journal: Journal, key: UUID) -> Made:
    """What the form of that key has made in this journal; nothing for an unused form."""
    changes = Change.objects.filter(
        submission__journal=journal, submission__key=key, table=KIND.slug
    )
    last = dict(changes.order_by().values_list("row").annotate(Max("after")))
    rows = KIND.everything_of(journal).filter(pk__in=last) if last else ()
    named = rows.select_related("laboratory").order_by("id") if last else ()
    return Made(tuple(named), last)


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


def aim_at(journal: Journal, key: UUID, said: Mapping[UUID, int]) -> Aim:
    """How the lines of a form that was sent before mean the rows that it made.

    A line means the row of its analyte, one of the person's own that of its name; where the name
    was corrected, the next row that no line means. A row that no line means any more goes into the
    bin. Other rows of the journal are never touched.
    """

    def aim(intents: Sequence[Intent], earlier: tuple[Change, ...]) -> list[Intent]:
        made = made_by(journal, key)
        seen = made.seen(said)
        meant = _meant([intent.row for intent in intents], made.rows)
        aimed = []
        for intent in intents:
            stands = meant.pop(intent.row.pk, None)
            if stands is None:
                aimed.append(intent)
                continue
            for name in NOT_SHOWN:
                setattr(intent.row, name, getattr(stands, name))
            become(intent.row, stands)
            aimed.append(Intent(intent.row, seen=seen[stands.pk]))
        kept = {intent.row.pk for intent in aimed}
        left_out = (row for row in made.standing if row.pk not in kept)
        return aimed + [Intent(row, seen=seen[row.pk], binned=True) for row in left_out]

    return aim


def _meant(typed: Sequence[Result], made: Sequence[Result]) -> dict[UUID, Result]:
    """The row that each typed result means, by the typed one's key."""
    free = list(made)
    found: dict[UUID, Result] = {}
    for alike in (_same_name, _both_own):
        for row in typed:
            if row.pk in found:
                continue
            stands = next((one for one in free if alike(row, one)), None)
            if stands is not None:
                found[row.pk] = stands
                free.remove(stands)
    return found


def _same_name(row: Result, other: Result) -> bool:
    return (row.analyte, row.own_name.casefold()) == (other.analyte, other.own_name.casefold())


def _both_own(row: Result, other: Result) -> bool:
    return row.analyte == other.analyte == OWN and other.binned_at is None
