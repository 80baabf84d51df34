"""Stents and nephrostomies: from which day to which each side had one, and when it is to change."""

from dataclasses import dataclass

from surveillance.dates import PartialDate
from surveillance.facts import Event, History, Side

NAMES = {"stent": "Ureteric stent", "nephrostomy": "Nephrostomy"}
_PLACED, _CHANGED, _REMOVED = "placed", "changed", "removed"


@dataclass(frozen=True)
class Drain:
    """One stent or nephrostomy of one side, with its changes.

    `side` is None where no letter says it. Its first event may be a change, or its removal, where
    nothing here tells of its placing.
    """

    name: str
    side: Side | None
    events: tuple[Event, ...]  # oldest first; there is at least one

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
    def due(self) -> PartialDate | None:
        """By when it is to be changed, as the newest letter about it says."""
        return self.newest.due


def drains(history: History) -> tuple[Drain, ...]:
    """All of them, LEFT before RIGHT before side not said, each side's in the order of time."""
    made: list[Drain] = []
    for name in NAMES:
        for side in (Side.LEFT, Side.RIGHT, None):
            its = (
                event
                for event in history.events
                if event.kind == "procedure"
                and event.what.startswith(f"{name} ")
                and event.side is side
            )
            open_one: list[Event] = []
            for event in its:
                if open_one and event.what.endswith(_PLACED):
                    made.append(Drain(NAMES[name], side, tuple(open_one)))
                    open_one = []
                open_one.append(event)
                if event.what.endswith(_REMOVED):
                    made.append(Drain(NAMES[name], side, tuple(open_one)))
                    open_one = []
            if open_one:
                made.append(Drain(NAMES[name], side, tuple(open_one)))
    order = {Side.LEFT: 0, Side.RIGHT: 1, None: 2}
    return tuple(sorted(made, key=lambda drain: order[drain.side]))
