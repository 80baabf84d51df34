"""Kidneys: what each renogram says of the LEFT and the RIGHT, and each share beside an eGFR.

A share times an eGFR is plain arithmetic, shown with both numbers as their letters print them. It
is no measurement, and nothing is said here of what it means.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, Decimal

from surveillance.analytes import HALF_TIME, SPLIT_FUNCTION
from surveillance.beside import nearest, rates
from surveillance.charts.lanes import Lane, Span
from surveillance.dates import PartialDate, days_between
from surveillance.drains import Drain
from surveillance.facts import Event, History, Passage, Reading, Side, Source
from surveillance.observation import printed
from surveillance.quantities import with_unit

_BELOW, _ABOVE = ("<", "≤"), (">", "≥")

_BySide = tuple[Source, Side | None]


@dataclass(frozen=True)
class Portion:
    """One kidney's share of the eGFR that lies nearest to its renogram. str() tells all of it."""

    share: Reading
    egfr: Reading

    @property
    def days(self) -> int:
        """From the renogram to the eGFR, negative where that came first."""
        return days_between(self.share.when, self.egfr.when)

    @property
    def comparator(self) -> str:
        """That of either number; where both are bounds, the one that holds for the product."""
        bounds = {self.share.written.comparator, self.egfr.written.comparator} - {""}
        strict = bounds & {"<", ">"}
        return next(iter(strict or bounds), "")

    @property
    def figure(self) -> str:
        """Share times eGFR, to one digit after the point: "28.8", ">36.0".

        A bound is rounded to the side on which it still holds.
        """
        rounding = {"<": ROUND_CEILING, "≤": ROUND_CEILING, ">": ROUND_FLOOR, "≥": ROUND_FLOOR}
        product = self.share.written.number * self.egfr.written.number / 100
        to = rounding.get(self.comparator, ROUND_HALF_UP)
        return f"{self.comparator}{product.quantize(Decimal('0.1'), to):f}"

    @property
    def text(self) -> str:
        """The product with the unit that the eGFR's letter prints."""
        return with_unit(self.figure, printed(self.egfr))

    @property
    def lying(self) -> str:
        """How far the eGFR lies from the renogram: "18 days later", "on the same day"."""
        is_whole = self.share.when.is_whole and self.egfr.when.is_whole
        if not self.days:
            return "on the same day" if is_whole else "at about the same time"
        number = abs(self.days)
        counted = "1\u00a0day" if number == 1 else f"{number}\u00a0days"
        about = "" if is_whole else "about "
        return f"{about}{counted} {'later' if self.days > 0 else 'earlier'}"

    def __str__(self) -> str:
        share = f"{self.share.side}\u00a0{_text(self.share)}"
        when = self.egfr.when.long()
        return f"{share} of {_text(self.egfr)} is {self.text} (eGFR of {when}, {self.lying})"


@dataclass(frozen=True, kw_only=True)
class Kidney:
    """What one renogram says of one side; None and "" where it does not."""

    side: Side
    share: Reading | None = None
    half_time: Reading | None = None
    drainage: str = ""
    portion: Portion | None = None

    @property
    def share_text(self) -> str:
        """ "40%" as written; a page sets the side before it, and "not said" where there is none."""
        return _text(self.share)

    @property
    def half_time_text(self) -> str:
        """ "13 minutes"; most reports give none."""
        return _text(self.half_time)


def _text(reading: Reading | None) -> str:
    return with_unit(reading.written.figure, printed(reading)) if reading else ""


@dataclass(frozen=True, kw_only=True)
class Row:
    """One renogram, with both sides."""

    source: Source
    when: PartialDate
    name: str  # "MAG3 renogram"
    place: str
    diuretic: str  # under which the half-times were measured, as the report says it
    left: Kidney
    right: Kidney

    @property
    def kidneys(self) -> tuple[Kidney, Kidney]:
        return self.left, self.right


def portions(history: History) -> tuple[Portion, ...]:
    """Of each share that has an eGFR within 90 days, oldest first.

    The nearest counts; of two that lie equally near, the later. Vague dates count from their
    middle. Two bounds that point different ways, as "<40" of ">90", have no product.
    """
    every = rates(history)
    made = (
        Portion(share, rate)
        for share in history.readings
        if share.analyte == SPLIT_FUNCTION.key and share.side
        if (rate := nearest(share.when, every))
    )
    return tuple(one for one in made if not _points_both_ways(one))


def _points_both_ways(one: Portion) -> bool:
    bounds = (one.share.written.comparator, one.egfr.written.comparator)
    return any(bound in _BELOW for bound in bounds) and any(bound in _ABOVE for bound in bounds)


def rows(history: History) -> tuple[Row, ...]:
    """Every renogram, oldest first: what its report says of both sides, and their portions."""
    beside: dict[_BySide, Portion] = {
        (one.share.source, one.share.side): one for one in portions(history)
    }
    events: dict[Source, Event] = {
        event.source: event for event in history.events if event.kind == "renogram"
    }
    readings: dict[Source, list[Reading]] = {}
    for reading in history.readings:
        if reading.analyte in (SPLIT_FUNCTION.key, HALF_TIME.key) and reading.side:
            readings.setdefault(reading.source, []).append(reading)
    words: dict[_BySide, Passage] = {
        (passage.source, passage.side): passage
        for passage in history.passages
        if passage.modality == "renogram" and passage.side
    }
    found = dict.fromkeys((*events, *readings))
    made = (
        _row(source, events.get(source), readings.get(source, ()), words, beside)
        for source in found
    )
    return tuple(sorted(made, key=lambda row: (row.when.iso, row.source.key)))


def _row(
    source: Source,
    event: Event | None,
    readings: Iterable[Reading],
    words: Mapping[_BySide, Passage],
    beside: Mapping[_BySide, Portion],
) -> Row:
    its = tuple(readings)
    by_side = {(one.analyte, one.side): one for one in its}
    left, right = (
        Kidney(
            side=side,
            share=by_side.get((SPLIT_FUNCTION.key, side)),
            half_time=by_side.get((HALF_TIME.key, side)),
            drainage=words[source, side].text if (source, side) in words else "",
            portion=beside.get((source, side)),
        )
        for side in Side
    )
    methods = {one.analyte: one.method for one in its}
    agent = methods.get(SPLIT_FUNCTION.key, "")
    name = event.label if event else f"{agent} renogram".strip()
    under = methods.get(HALF_TIME.key, "").removeprefix(name.removesuffix("renogram").strip())
    return Row(
        source=source,
        when=event.when if event else its[0].when,
        name=name,
        place=next((one.place for one in its if one.place), ""),
        diuretic=under.strip(),
        left=left,
        right=right,
    )


def drain_lanes(every: Iterable[Drain], today: date) -> tuple[Lane, ...]:
    """Stents and nephrostomies as lanes of a chart, one for each side and name.

    A bar ends where one was changed, and the next begins. One whose placing no record tells begins
    with the first record of it; one that nothing tells was removed goes on until the next of that
    side is placed, else up to today.
    """
    by_label: dict[str, list[Event]] = {}
    for drain in every:
        by_label.setdefault(drain_label(drain), []).extend(drain.events)
    return tuple(_lane(label, events, today) for label, events in by_label.items())


def _lane(label: str, events: list[Event], today: date) -> Lane:
    spans: list[Span] = []
    told: list[str] = []
    was_in = False  # whether one was in place before the event
    for event, following in zip(events, (*events[1:], None), strict=True):
        is_removal = done_to(event) == "removed"
        if not (is_removal and was_in):  # else the bar before it tells of it
            begins = min(event.when.middle, today)
            ends = begins if is_removal else following.when.middle if following else today
            spans.append((begins, max(begins, ends)))
            told.append(_span_told(event, None if is_removal else following))
        was_in = not is_removal
    return Lane(label, tuple(spans), told=tuple(told))


def drain_label(drain: Drain) -> str:
    """ "LEFT ureteric stent", "Nephrostomy, side not said"."""
    return f"{drain.side} {drain.name.lower()}" if drain.side else f"{drain.name}, side not said"


def done_to(event: Event) -> str:
    """What was done to a stent or nephrostomy: "placed", "changed" or "removed"."""
    return event.what.rpartition(" ")[2]


def _span_told(event: Event, following: Event | None) -> str:
    told = (f"{done_to(one)} {one.when.on_or_in()}" for one in (event, following) if one)
    return ", ".join(told)
