"""By which records something agreed is seen to be done, to be booked, or perhaps to be either."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from surveillance.analytes import analyte_of
from surveillance.checked import CHECKED, is_ahead, is_past
from surveillance.dates import PartialDate
from surveillance.facts import Agreement, Event, History, Source

_NAMED_AT_MOST = 3  # of the blood tests of one day


@dataclass(frozen=True)
class Seen:
    """A day on which it was done, or for which it is booked; without a source it was only typed.

    `label` is what the record calls it; of blood tests, which ones they were.
    """

    when: PartialDate
    source: Source | None
    label: str


def booked(history: History, today: date) -> tuple[Event, ...]:
    """What is still to come, the nearest first; of today, what no record says was done."""
    of_today = PartialDate.of(today)
    done = [event for event in history.events if event.when == of_today and is_past(event, today)]
    coming = (
        event
        for event in history.events
        if is_ahead(event, today) and not (event.when == of_today and _is_among(event, done))
    )
    return tuple(sorted(coming, key=lambda event: event.when.last))


def done_by(agreed: Agreement, history: History, today: date) -> tuple[Seen, ...]:
    """When it was done, oldest first, each day once: what the records tell, and what was typed."""
    found: dict[PartialDate, Seen] = {}
    if checked := CHECKED.get(agreed.what):
        for event in history.events:
            if checked.is_done_by(event) and is_past(event, today):
                found.setdefault(event.when, Seen(event.when, event.source, event.label))
        if checked.analytes:
            found |= _measured(checked.analytes, history, today)
    typed = agreed.last_done
    if typed and typed.first <= today:
        found.setdefault(typed, Seen(typed, None, agreed.name))
    return tuple(sorted(found.values(), key=lambda seen: (seen.when.middle, seen.when.iso)))


def booked_for(agreed: Agreement, coming: Iterable[Event]) -> Seen | None:
    """The nearest of what is to come that is it."""
    checked = CHECKED.get(agreed.what)
    its = (event for event in coming if checked and checked.is_booked_by(event))
    return next((Seen(event.when, event.source, event.label) for event in its), None)


def may_be(
    agreed: Agreement, history: History, today: date, last: PartialDate | None
) -> Seen | None:
    """The newest record that may be it, done since the last time or booked, and does not count."""
    checked = CHECKED.get(agreed.what)
    if checked is None:
        return None
    since = last.last if last else agreed.when.last
    its = [event for event in history.events if checked.may_be(event) and event.when.first > since]
    # An appointment that has been is told by the scan of that day, or asked about by itself.
    its = [event for event in its if event.kind != "appointment" or is_ahead(event, today)]
    newest = max(its, key=lambda event: event.when.last, default=None)
    return Seen(newest.when, newest.source, newest.label) if newest else None


def _is_among(booking: Event, done: Iterable[Event]) -> bool:
    """Whether one of these is what was booked."""
    return any(
        checked.is_booked_by(booking) and checked.is_done_by(event)
        for checked in CHECKED.values()
        for event in done
    )


def _measured(analytes: frozenset[str], history: History, today: date) -> dict[PartialDate, Seen]:
    """The days of these results, each named by what was measured: one vitamin is not all."""
    of_days: dict[PartialDate, dict[str, Source]] = {}
    for reading in history.readings:
        if reading.analyte in analytes and reading.when.first <= today:
            of_days.setdefault(reading.when, {}).setdefault(reading.analyte, reading.source)
    return {day: Seen(day, next(iter(its.values())), _named(its)) for day, its in of_days.items()}


def _named(analytes: Iterable[str]) -> str:
    names = [row.name for key in analytes if (row := analyte_of(key))]
    if len(names) > _NAMED_AT_MOST:
        return f"{len(names)} tests"
    return ", ".join(names)
