"""Who may see a row: a private note or question is the owner's alone.

`Journal.sees_private` says whether whoever looks is the owner. Every way to a row asks here.
"""

from __future__ import annotations

from typing import Any

from django.db import models

#: What a box says that keeps an entry from everybody but the owner.
ONLY_FOR_ME = "Only for me"
WHAT_IT_MEANS = (
    "Nobody you invited sees it, not even that it is there. It still stands on your own sheet."
)


class SeenByWhom:
    """Mixed into what is kept. A table whose rows may be private has the column `is_private`."""

    @classmethod
    def rows_of(cls, journal: Any) -> models.QuerySet[Any]:
        """The rows of a journal that whoever looks may see, those in the bin included."""
        rows = cls._default_manager.filter(journal=journal)
        if journal.sees_private or not cls.may_be_private():
            return rows
        return rows.filter(is_private=False)

    @classmethod
    def may_be_private(cls) -> bool:
        """Whether a row of this table can be the owner's alone."""
        return any(field.name == "is_private" for field in cls._meta.concrete_fields)

    def is_seen_in(self, journal: Any) -> bool:
        """Whether this row is of that journal, and whoever looks may see it."""
        hidden = getattr(self, "is_private", False) and not journal.sees_private
        return bool(self.journal_id == journal.pk and not hidden)

    @classmethod
    def and_seen_in(cls, journal: Any) -> str:
        """What a query in plain SQL adds, so that it finds only what whoever looks may see."""
        return "" if journal.sees_private or not cls.may_be_private() else " AND NOT is_private"
