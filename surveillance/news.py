"""News: what has come in since the last visit, and how it differs from the time before."""

from collections.abc import Iterable
from dataclasses import dataclass

from surveillance.dates import PartialDate
from surveillance.facts import History, Passage, Side
from surveillance.series import Measure, Observation
from surveillance.trends import is_above_limit, is_since


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
    """What is new of one measure: its newest values, one or LEFT and RIGHT, and late letters."""

    measure: Measure
    told: tuple[Told, ...]
    late: tuple[
        Observation, ...
    ]  # new since the visit too, but older than the newest; oldest first

    @property
    def differs(self) -> bool:
        return bool(self.late) or any(one.differs for one in self.told)

    @property
    def when(self) -> PartialDate:
        return self.measure.newest.when


def since(
    history: History, measures: Iterable[Measure], visit: PartialDate | None
) -> tuple[News, ...]:
    """The measures with a value that is new since `visit`; without one, all of them.

    Of a measure with two sides both are told, as long as they are of the same day. A letter that
    was typed late is told beside the newest value, which may have been known at the visit.
    """
    found = []
    for measure in measures:
        new = [seen for seen in measure.observations if _is_new(seen, history, visit)]
        if new:
            found.append(_news(measure, new if visit else []))
    return tuple(found)


def _is_new(seen: Observation, history: History, visit: PartialDate | None) -> bool:
    return visit is None or any(
        is_since(seen.when, history.typed.get(source), visit) for source in seen.sources
    )


def _news(measure: Measure, new: list[Observation]) -> News:
    shown = [one for one in measure.series if one.newest.when == measure.newest.when]
    told = tuple(Told(one.key.side, one.newest, one.previous) for one in shown)
    newest = [one.now for one in told]
    late = tuple(seen for seen in new if not any(seen is one for one in newest))
    return News(measure, told, late)


def reports_since(history: History, visit: PartialDate | None) -> tuple[Passage, ...]:
    """The reports that are new since `visit`, newest first; without one, all of them."""
    new = (
        passage
        for passage in history.passages
        if visit is None or is_since(passage.when, history.typed.get(passage.source), visit)
    )
    return tuple(new)[::-1]
