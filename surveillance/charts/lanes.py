"""Lanes: the treatments under a chart, on its time axis. A band is a course, a tick one dose."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from surveillance.dates import PartialDate

MOST = 6  # are drawn; the others are only told

Span = tuple[date, date]


@dataclass(frozen=True)
class Lane:
    """One row under the plot. `told` says of each span what its record says, "from 2024 on"."""

    label: str
    spans: tuple[Span, ...]
    ticks: tuple[date, ...] = ()
    told: tuple[str, ...] = ()

    def __str__(self) -> str:
        """ "Lanreotide 120 mg: from 24 September 2024 on; 18 doses." """
        *all_but, last = self.told or ("",)
        parts = [" and ".join(filter(None, (", ".join(all_but), last)))] if self.told else []
        if self.ticks:
            parts.append("1 dose" if len(self.ticks) == 1 else f"{len(self.ticks)} doses")
        return f"{self.label}: {'; '.join(parts)}."


def lanes_within(lanes: Iterable[Lane], first: date, last: date) -> tuple[Lane, ...]:
    """What of them lies in the time shown; a lane of which nothing does is left out.

    The words keep the days of the records, also where a band is cut off at the edge.
    """
    shown = (_within(lane, first, last) for lane in lanes)
    return tuple(lane for lane in shown if lane.spans or lane.ticks)


def not_drawn(lanes: Sequence[Lane]) -> Iterable[str]:
    """A note on those for which there is no room."""
    if others := lanes[MOST:]:
        yield f"Not drawn, as {MOST} treatments are: {' '.join(str(lane) for lane in others)}"


def _within(lane: Lane, first: date, last: date) -> Lane:
    told = lane.told or tuple(_told(span, last) for span in lane.spans)
    kept = [
        ((max(begins, first), min(ends, last)), words)
        for (begins, ends), words in zip(lane.spans, told, strict=True)
        if begins <= last and ends >= first
    ]
    return replace(
        lane,
        spans=tuple(span for span, _ in kept),
        told=tuple(words for _, words in kept),
        ticks=tuple(sorted(day for day in lane.ticks if first <= day <= last)),
    )


def _told(span: Span, last: date) -> str:
    """The words of a span whose days are whole; one that reaches the end goes on."""
    begins, ends = (PartialDate.of(day).long() for day in span)
    return f"from {begins} on" if span[1] >= last else f"from {begins} to {ends}"
