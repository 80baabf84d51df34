"""Stents and nephrostomies: from which day to which each side had one, and when it is to change."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from surveillance.dates import PartialDate
from surveillance.facts import Event, History, Side

NAMES = {"stent": "Ureteric stent", "nephrostomy": "Nephrostomy"}
_PLACED, _CHANGED, _REMOVED = "placed", "changed", "removed"
_IN_ONE_SITTING = (_REMOVED, _CHANGED, _PLACED)


@dataclass(frozen=True)
class Drain:
    """One stent or nephrostomy of one side, with its changes.

    `side` is None where no letter says it. Its first event may be a change, or its removal, where
    nothing here tells of its placing.
    """

    name: str
    side: Side | None
    events: tuple[Event, ...]  # oldest first; there is at least one
    next_placed: Event | None = None  # the one that took its place, where no removal is here

    @property
    def newest(self) -> Event:
        return self.events[-1]

    @property
    def placed(self) -> Event | None:
        first = self.events[0]
        return first if first.what.endswith(_PLACED) else None

    @property
    def removed(self) -> Event | None:
        return self.newest if self.newest.what.endswith(_REMOVED) else None

    @property
    def is_in(self) -> bool:
        """Whether nothing here says that it is out."""
        return self.removed is None and self.next_placed is None

    @property
    def due(self) -> PartialDate | None:
        """By when it is to be changed, as the newest letter about it says."""
        return self.newest.due

    @property
    def side_said(self) -> str:
        """ "LEFT", or that no letter says it: a stent never stands without it."""
        return str(self.side) if self.side else "side not said"


def drains(history: History) -> tuple[Drain, ...]:
    """All of them, LEFT before RIGHT before side not said, each side's in the order of time."""
    made: list[Drain] = []
    for side in (Side.LEFT, Side.RIGHT, None):
        for name in NAMES:
            its = (
                event
                for event in history.events
                if event.kind == "procedure"
                and event.what.startswith(f"{name} ")
                and event.side is side
            )
            made += (Drain(NAMES[name], side, *one) for one in _parted(its))
    return tuple(made)


def _parted(events: Iterable[Event]) -> Iterator[tuple[tuple[Event, ...], Event | None]]:
    """One side's events, parted into one drain after the other, and what took its place."""
    open_one: list[Event] = []
    for _day, its in groupby(events, key=lambda event: event.when.iso):
        # Of one day, the old one is out before the new one is in, in whichever order they came.
        for event in sorted(its, key=_order) if open_one else its:
            if open_one and event.what.endswith(_PLACED):
                yield tuple(open_one), event
                open_one = []
            open_one.append(event)
            if event.what.endswith(_REMOVED):
                yield tuple(open_one), None
                open_one = []
    if open_one:
        yield tuple(open_one), None


def _order(event: Event) -> int:
    return _IN_ONE_SITTING.index(event.what.rpartition(" ")[2])
