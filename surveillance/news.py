"""News: what has come in since the last visit, and how it differs from the time before."""

from collections.abc import Iterable
from dataclasses import dataclass

from surveillance.analytes import HIAA, SPLIT_FUNCTION, Group, analyte_of
from surveillance.dates import PartialDate
from surveillance.facts import History, Passage, Side
from surveillance.quantities import TIMES_A_DAY
from surveillance.series import Measure, Observation
from surveillance.trends import is_above_limit, is_below_limit, is_since, order_doubt

LATE_AT_MOST = 3  # letters that came late, told of one measure


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
    def is_below_limit(self) -> bool:
        return is_below_limit(self.now)

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
    late: tuple[Observation, ...]  # dated before the visit, typed after it; oldest first
    newest_is_late: bool  # the newest value itself is such a letter

    @property
    def differs(self) -> bool:
        return bool(self.late) or any(one.differs for one in self.told)

    @property
    def doubt(self) -> str:
        """What is not certain about the order of its dates; most often nothing."""
        return next(filter(None, map(order_doubt, self.measure.series)), "")

    @property
    def late_said(self) -> str:
        """The newest of the letters that came late, each with its day and its limit."""
        before = [one.was for one in self.told if not one.now.upper_limit]  # told already
        late = (seen for seen in reversed(self.late) if not any(seen is one for one in before))
        told = [_late(seen) for seen in late]
        more = len(told) - LATE_AT_MOST
        return "; ".join((*told[:LATE_AT_MOST], *([f"{more} more"] if more > 0 else [])))

    @property
    def when(self) -> PartialDate:
        return self.measure.newest.when


def _late(seen: Observation) -> str:
    limit = f", limit on the letter {seen.limits_said}" if seen.limits_said else ""
    return f"{seen.said} {seen.when_said}{limit}{_beyond(seen)}"


def _beyond(seen: Observation) -> str:
    """On which side of its limits it lies, where that is outside."""
    if is_above_limit(seen):
        return ", above it"
    return ", below it" if is_below_limit(seen) else ""


def in_order(news: Iterable[News]) -> list[News]:
    """What differs first; then as a visit goes through it.

    5-HIAA and kidney shares, then the sizes that reports give, then whatever lies outside the
    limits of its letter, then what was counted each day, then the other hormones and half-times,
    then scores, then the rest of a letter's results, which are many.
    """
    return sorted(news, key=lambda one: (not one.differs, _place(one)))


_FIRST = (HIAA.key, SPLIT_FUNCTION.key)


def _place(news: News) -> int:
    newest, analyte = news.measure.newest, analyte_of(news.measure.key.analyte)
    group = analyte.group if analyte else Group.OWN
    if news.measure.key.analyte in _FIRST:
        return 0
    if newest.reading.source.kind == "report":
        return 1
    if any(told.is_above_limit or told.is_below_limit for told in news.told):
        return 2
    if newest.is_of_symptoms:
        return 3 if newest.unit == TIMES_A_DAY.printed else 5
    return 4 if group in (Group.HORMONES, Group.RENOGRAM) else 6


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
            found.append(_news(measure, [seen for seen in new if _was_before(seen, visit)]))
    return tuple(found)


def _is_new(seen: Observation, history: History, visit: PartialDate | None) -> bool:
    if visit is None:
        return True
    if seen.when.year < visit.year - 1:  # most are years old, and 90 days reach back one at most
        return False
    return any(is_since(seen.when, history.typed.get(source), visit) for source in seen.sources)


def _was_before(seen: Observation, visit: PartialDate | None) -> bool:
    return visit is not None and seen.when.first <= visit.last


def _news(measure: Measure, late: list[Observation]) -> News:
    shown = [one for one in measure.series if one.newest.when == measure.newest.when]
    told = tuple(Told(one.key.side, one.newest, one.previous) for one in shown)
    newest = [one.now for one in told]
    older = tuple(seen for seen in late if all(seen is not one for one in newest))
    return News(measure, told, older, newest_is_late=len(older) < len(late))


def reports_since(history: History, visit: PartialDate | None) -> tuple[Passage, ...]:
    """The reports that are new since `visit`, newest first; without one, all of them."""
    new = (
        passage
        for passage in history.passages
        # Words about one kidney stand beside its numbers: they are no report of their own.
        if passage.side is None
        and (visit is None or is_since(passage.when, history.typed.get(passage.source), visit))
    )
    return tuple(new)[::-1]
