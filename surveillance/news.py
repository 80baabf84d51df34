"""News: what has come in since the last visit, and how it differs from the time before."""

from collections.abc import Iterable
from dataclasses import dataclass

from surveillance.dates import PartialDate
from surveillance.facts import Event, History, Passage, Side
from surveillance.series import Measure, Observation
from surveillance.trends import Change, changes, is_above_limit, is_since


@dataclass(frozen=True)
class Told:
    """The newest value of one series, and the one before it."""

    side: Side | None
    now: Observation
    was: Observation | None

    @property
    def is_above_limit(self) -> bool:
        return is_above_limit(self.now)

    @property
    def differs(self) -> bool:
        """Whether the newest value says something else than the one before, or is the first."""
        return self.was is None or (self.now.written.figure, self.now.unit) != (
            self.was.written.figure,
            self.was.unit,
        )


@dataclass(frozen=True)
class News:
    """The newest values of one measure: one, or those of LEFT and RIGHT."""

    measure: Measure
    told: tuple[Told, ...]
    changes: tuple[Change, ...]

    @property
    def differs(self) -> bool:
        return any(one.differs for one in self.told)

    @property
    def when(self) -> PartialDate:
        return self.measure.newest.when


def since(
    history: History, measures: Iterable[Measure], visit: PartialDate | None
) -> tuple[News, ...]:
    """The measures with a value that is new since `visit`; without one, all of them.

    Of a measure with two sides both are told, as long as they are of the same day.
    """
    found = []
    for measure in measures:
        newest = measure.newest
        if visit is None or any(
            is_since(newest.when, history.typed.get(source), visit) for source in newest.sources
        ):
            found.append(_news(measure))
    return tuple(found)


def _news(measure: Measure) -> News:
    shown = [one for one in measure.series if one.newest.when == measure.newest.when]
    told = tuple(Told(one.key.side, one.newest, one.previous) for one in shown)
    return News(measure, told, tuple(change for one in shown for change in changes(one)))


def reports_since(history: History, visit: PartialDate | None) -> tuple[Passage, ...]:
    """The reports that are new since `visit`, newest first; without one, all of them."""
    new = (
        passage
        for passage in history.passages
        if visit is None or is_since(passage.when, history.typed.get(passage.source), visit)
    )
    return tuple(new)[::-1]


def awaited_reports(history: History) -> tuple[Event, ...]:
    """The scans that were done and whose report is not here, newest first."""
    reported = {passage.about for passage in history.passages}
    awaited = (
        event
        for event in history.events
        if event.kind == "scan done" and event.source not in reported
    )
    return tuple(awaited)[::-1]
