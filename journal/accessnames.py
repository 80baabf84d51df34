"""What the lines of the access log are about: entries and measures by name, one look-up a table."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django.apps import apps
from django.utils.text import Truncator

from journal import accesswords, measures
from journal.kinds import BY_SLUG, BY_TABLE
from journal.models import Access, Change, Journal, Submission

Piece = tuple[str, str]  # some words, and the address that they lead to, or ""
OF_A_KIND = ("list", "add_one")  # pages about a kind and no entry of it
OF_A_MEASURE = ("trend", "trend_csv", "sparkline")
LONGEST = 90  # characters of one entry in a line
NAMED = 3  # entries of one kind that a line names
WORDLESS = ("mention", "background")  # their headlines say nothing here


@dataclass(frozen=True)
class Names:
    """Rows by their slug and key, and the journal's measures by theirs."""

    journal: Journal
    rows: Mapping[tuple[str, str], Any] = field(default_factory=dict)
    measures: Mapping[str, Any] = field(default_factory=dict)
    invitations: Mapping[str, str] = field(default_factory=dict)  # for whom, by their numbers

    def invited(self, access: Access) -> str:
        """For whom the invitation is that was made or withdrawn; often nobody was named."""
        return self.invitations.get(access.entry, "")

    def of(self, access: Access) -> Piece:
        """What one access was about."""
        slug, key = access.kind, access.entry
        if access.page in OF_A_KIND:
            several = access.page == "list"
            named = accesswords.name_of(slug, several=True) if several else accesswords.one(slug)
            return named, ""
        if access.page in OF_A_MEASURE:
            measure = self.measures.get(key)
            return (measure.full_name, "") if measure else ("a measure without values by now", "")
        row = self.rows.get((slug, key))
        return accesswords.entry(slug, row), _address(self.journal, row)


def of_accesses(journal: Journal, accesses: Sequence[Access]) -> Names:
    """The names that these lines need: one query for each kind that they are about."""
    wanted: dict[str, set[uuid.UUID]] = {}
    for access in accesses:
        if access.kind and access.entry:
            wanted.setdefault(access.kind, set()).add(uuid.UUID(access.entry))
    rows = {
        (slug, str(key)): row
        for slug, keys in wanted.items()
        if (table := _table(slug))
        for key, row in _rows_of(journal, table, keys).items()
    }
    measured = any(access.page in OF_A_MEASURE for access in accesses)
    return Names(
        journal, rows, measures.of(journal) if measured else {}, _invited(journal, accesses)
    )


def _invited(journal: Journal, accesses: Sequence[Access]) -> dict[str, str]:
    """For whom the invitations of these lines are, by their numbers: at most one query."""
    shared = [one for one in accesses if one.act == Access.Act.SHARED]
    keys = [int(one.entry) for one in shared if one.entry.isdecimal()]
    if not keys:
        return {}
    found = journal.invitations.filter(pk__in=keys).values_list("pk", "for_whom")
    return {str(key): whom for key, whom in found}


def _table(slug: str) -> str:
    if slug == "letter":
        return slug
    kind = BY_SLUG.get(slug)
    return str(kind.model._meta.model_name) if kind else ""


def _rows_of(journal: Journal, table: str, keys: Iterable[uuid.UUID]) -> dict[uuid.UUID, Any]:
    """Rows by their keys, those in the bin included, with all that their headlines name."""
    model = apps.get_model("journal", table)
    named = [one.name for one in model.typed_fields() if one.is_relation]
    found = model._default_manager.filter(journal=journal, pk__in=list(keys))
    return {row.pk: row for row in found.select_related(*named or [None])}


def _address(journal: Journal, row: Any) -> str:
    """The page of an entry, or of the entry that a letter is attached to, if it stands."""
    if row is None or row.binned_at:
        return ""
    table, key = getattr(row, "table", row._meta.model_name), getattr(row, "record", row.pk)
    kind = BY_TABLE.get(table)
    return f"/j/{journal.pk}/{kind.slug}/{key}/" if kind else ""


# ---- what forms changed ------------------------------------------------------------------------


def of_submissions(
    journal: Journal, submissions: Sequence[Submission]
) -> dict[int, tuple[Piece, ...]]:
    """What each of these sendings did, in words: two queries for each table that they wrote."""
    changes: dict[str, list[Change]] = {}
    if submissions:
        for change in Change.objects.filter(submission__in=submissions).order_by("id"):
            changes.setdefault(change.table, []).append(change)
    groups: dict[int, dict[tuple[str, str], list[Any]]] = {one.pk: {} for one in submissions}
    for table, its in changes.items():
        keys = {change.row for change in its}
        rows, versions = _rows_of(journal, table, keys), _versions_of(table, keys)
        for change in its:
            left = versions.get((change.row, change.after))
            of = "suggestion" if getattr(left, "is_question", False) else table
            group = groups[change.submission_id].setdefault((_verb(change, versions), of), [])
            group.append((left, rows.get(change.row)))
    return {key: tuple(_pieces(journal, its)) for key, its in groups.items()}


def _versions_of(table: str, keys: Iterable[uuid.UUID]) -> dict[tuple[uuid.UUID, int], Any]:
    """What each change of these rows has left, by key and version, whoever changed it since.

    With all that their headlines name; what an old one names may have been erased for good.
    """
    model = apps.get_model("journal", table)
    named = [one.name for one in model.typed_fields() if one.is_relation]
    found = model.history.filter(id__in=list(keys))
    versions = {}
    for one in found.select_related(*named or [None]):
        row = one.instance
        for name in named:
            row._state.fields_cache[name] = one._state.fields_cache.get(name)
        versions[one.id, one.version] = row
    return versions


def _verb(change: Change, versions: Mapping[tuple[uuid.UUID, int], Any]) -> str:
    was, left = (versions.get((change.row, one)) for one in (change.before, change.after))
    if left is not None and left.binned_at:
        return "deleted"
    if change.before == 0:
        return "added"
    return "brought back" if was is not None and was.binned_at else "changed"


def _pieces(journal: Journal, groups: Mapping[tuple[str, str], list[Any]]) -> Iterable[Piece]:
    for number, ((verb, table), rows) in enumerate(groups.items()):
        kind = BY_TABLE.get(table)
        slug = kind.slug if kind else table
        what = f"{len(rows)} {accesswords.name_of(slug, several=True)}"
        if table == "background":
            what = "the background"
        elif len(rows) == 1:
            what = accesswords.one(slug)
        if slug == "suggestion" and verb == "added":
            verb = "suggested"
        elif slug == "suggestion":
            what = f"the suggestion of {what}"
        yield ("; " if number else "") + f"{verb} {what}", ""
        told = [] if table in WORDLESS else [(left, now) for left, now in rows if left and now]
        for at, (left, now) in enumerate(told[:NAMED]):
            yield (", " if at else ": "), ""
            yield Truncator(left.headline()).chars(LONGEST), _address(journal, now)
        if len(told) > NAMED:
            yield f" and {len(told) - NAMED} more", ""
