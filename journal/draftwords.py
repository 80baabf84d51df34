"""What of a form somebody typed: without what the form carries, and what its entry said already."""

from __future__ import annotations

import re
from typing import Any

from django.http import QueryDict
from django.urls import ResolverMatch

#: What forms carry without anybody having typed it.
CARRIED = re.compile(r"submission|answered|asked|seen[_-].*|began-.*|.*-row")


def typed_in(sent: QueryDict) -> list[tuple[str, str]]:
    """The names and texts of a form, without what it carries and what was left empty."""
    every = ((name, text.strip()) for name, texts in sent.lists() for text in texts)
    return [(name, text) for name, text in every if text and not CARRIED.fullmatch(name)]


Entry = tuple[Any, Any]  # its table and its key


def entry_of(match: ResolverMatch, address: str) -> Entry | None:
    """The entry that the form at an address is about; None where it is about none."""
    kind = match.kwargs.get("kind")
    table = kind.model if kind else match.func.draft_of
    key = match.kwargs.get("key") or QueryDict(address.partition("?")[2]).get("visit")
    return (table, key) if table and key else None


def is_gone(journal: Any, entry: Entry) -> bool:
    """Whether it was deleted, or is not for whoever looks."""
    from journal.writing import new_key  # which itself writes into the tables

    table, key = entry
    row = table.rows_of(journal).filter(pk=new_key(str(key)), binned_at=None).first()
    return row is None or not row.is_seen_in(journal)


def without_what_it_said(sent: QueryDict, journal: Any, entry: Entry) -> QueryDict:
    """What was typed into the form of an entry that is not for whoever looks any more.

    A form is sent whole. What it began with is the entry's, and goes with it; what differs from
    the version that the person had before them is their own.
    """
    from journal.writing import new_key, seen_version  # which itself writes into the tables

    table, key = entry
    seen, key = seen_version(sent.get("seen_version")), new_key(str(key))
    if not seen or not table.may_be_private() or table.rows_of(journal).filter(pk=key).exists():
        return sent
    shared = table.history.filter(id=key, journal_id=journal.pk, is_private=False)
    was = shared.filter(version__lte=seen).order_by("-version").first()
    said = _as_a_form_says_it(table, was) if was else None
    own = QueryDict(mutable=True)
    for name, texts in sent.lists():
        if said is not None and [_plain(text) for text in texts] != [said.get(name, "")]:
            own.setlist(name, texts)
    return own


def _as_a_form_says_it(table: Any, was: Any) -> dict[str, str]:
    said = {}
    for field in table.typed_fields():
        value = getattr(was, field.attname)
        said[field.name] = _plain("" if value is None else str(value))
        for part in ("day", "month", "year"):  # a date is typed into three boxes
            said[f"{field.name}_{part}"] = str(getattr(value, part, None) or "")
    return said


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
