"""The only bridge from rows to the core: a journal's records as a `History`."""

from __future__ import annotations

from journal.kinds import KINDS
from journal.models import Journal
from surveillance.facts import Course, Event, History, Passage, Reading


def load_history(journal: Journal) -> History:
    """All facts of a journal's records, the bin left out: one query a kind."""
    facts = [fact for kind in KINDS for row in kind.shown(journal) for fact in row.facts()]
    return History(
        readings=tuple(fact for fact in facts if isinstance(fact, Reading)),
        passages=tuple(fact for fact in facts if isinstance(fact, Passage)),
        courses=tuple(fact for fact in facts if isinstance(fact, Course)),
        events=tuple(fact for fact in facts if isinstance(fact, Event)),
    )
