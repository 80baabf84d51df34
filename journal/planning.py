"""The plan's page: what is overdue, due, to come and done, each with why and with what to do."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from journal.chronicle import load_history
from journal.computed import kept
from journal.models import Journal
from surveillance.dates import ago
from surveillance.facts import Event, History, Source
from surveillance.plan import Item, State, booked, plan

SOON = timedelta(days=60)  # how far ahead home looks


@dataclass(frozen=True)
class Due:
    """One line of what is due, as home shows it."""

    name: str
    state: str  # "overdue", "due now", "to come", "booked"
    when: str  # "Was due on 18 February 2026, 13 days ago"
    path: str  # below the journal's own address


def path_of(source: Source) -> str:
    """The page of a record, below the journal's own address."""
    return f"{source.kind}/{source.key}/"


def due_items(journal: Journal) -> tuple[Due, ...]:
    """What is overdue, due within the coming 60 days, or booked; in that order."""
    return kept(journal, "due items", lambda: tuple(_due(load_history(journal), journal.today)))


def _due(history: History, today: date) -> Iterator[Due]:
    told = set()
    for item in plan(history, today):
        is_soon = item.due is not None and item.due.first <= today + SOON
        if not item.is_open or not (is_soon or item.booked):
            continue
        if item.booked:
            told.add(item.booked.source)
        is_only_booked = item.booked is not None and item.state is State.TO_COME
        state = "booked" if is_only_booked else str(item.state)
        yield Due(item.name, state, when_said(item, today), path_of(item.source))
    for event in booked(history, today):
        if event.source not in told:
            yield Due(event.label, "booked", booking_said(event, today), path_of(event.source))


def booking_said(event: Event, today: date) -> str:
    """ "Booked for 12 March 2026, in 9 days"."""
    return f"Booked for {event.when.long()}, {ago(event.when, today)}"


def when_said(item: Item, today: date) -> str:
    """When it was due or is, and for when it is booked, with how far away that is."""
    due = item.due_said(today)
    parts = [due[:1].upper() + due[1:]] if due else []
    if item.booked:
        when = item.booked.when
        parts.append(f"Booked for {when.long()}, {ago(when, today)}")
    return ". ".join(parts)
