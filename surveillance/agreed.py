"""The plan in a few words for paper: what is overdue, what is due soon, what is booked."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from surveillance.facts import Event
from surveillance.plan import Item, State

SOON = 60  # days ahead


def agreed(
    items: Sequence[Item], bookings: Sequence[Event], today: date
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """What is overdue, due within 60 days, and booked, each as (name, what it is).

    What is overdue and booked is told as overdue, with its booking. Bookings that no agreement
    asks for are told with the others.
    """
    its = [item for item in items if item.is_open]
    overdue = [_overdue(item) for item in its if item.state is State.OVERDUE]
    due = [
        f"{item.name}, {item.due.paper()}"
        for item in its
        if item.due and item.state is not State.OVERDUE and not item.booked and _soon(item, today)
    ]
    booked = [said for _day, said in sorted(_booked(its, bookings))]
    told = (("Overdue", overdue), ("Due", due), ("Booked", booked))
    return tuple((label, tuple(said)) for label, said in told if said)


def _soon(item: Item, today: date) -> bool:
    return item.due is not None and item.due.first <= today + timedelta(days=SOON)


def _overdue(item: Item) -> str:
    due = f", was due {item.due.paper()}" if item.due else ""
    return f"{item.name}{due}{f', booked {item.booked.when.paper()}' if item.booked else ''}"


def _booked(items: Sequence[Item], bookings: Sequence[Event]) -> Iterator[tuple[date, str]]:
    """Each booking once; one day may be what two agreements wait for."""
    told = set()
    for item in items:
        if item.booked:
            told.add(item.booked.source)
            if item.state is not State.OVERDUE:
                yield item.booked.when.last, f"{item.name}, {item.booked.when.paper()}"
    for event in bookings:
        if event.source not in told:
            yield event.when.last, f"{event.label}, {event.when.paper()}"
