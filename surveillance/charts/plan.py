"""What a chart shows: its points, the limit of each letter, its axes. str() tells it in words.

Time is proportional, the oldest on the left. A value axis begins at 0, so that no difference is
cropped to look larger than it is; for shares and scores it always ends at 100 and at 10.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from surveillance.charts.chart import Chart, Food, Limit, Line, Mark, Point, Shape
from surveillance.charts.lanes import MOST, Lane, lanes_within, not_drawn
from surveillance.quantities import OF_TEN, PERCENT, TIMES_A_DAY, with_unit
from surveillance.series import Measure, Observation, Series

__all__ = [
    "Chart", "Food", "Lane", "Limit", "Line", "Mark", "Point", "Shape", "beginning",
    "plan", "within",
]  # fmt: skip

MANY = 12  # points; a small chart of more draws a step line and its end
_FIXED_TOPS = {PERCENT.printed: Decimal(100), OF_TEN.printed: Decimal(10)}
_COUNTS_TO = Decimal(10)  # a day; more stretches the axis
#: What a 5-HIAA says of the food rules before it, and how its point shows that.
_FOOD = {
    "food rules followed": Food.KEPT,
    "food rules not followed": Food.NOT_KEPT,
    "food rules not sure": Food.NOT_SURE,
}
_ABOVE_THE_HIGHEST = Decimal("1.15")  # so that the highest point keeps clear of the edge


def plan(
    measure: Measure,
    *,
    first: date | None,
    last: date,
    visit: date | None,
    is_small: bool = False,
    lanes: Sequence[Lane] = (),
) -> Chart:
    """The chart of a measure from `first` (None: its first value) to `last`, most often today.

    `visit` is the last visit. `is_small` draws steps where more than 12 points would crowd.
    `lanes` are the treatments under it: the first six of those that lie in the time shown.
    """
    start = first or beginning([measure], last)
    unit = measure.unit
    lines = tuple(
        Line(one.key.side, tuple(_points(one, unit, start, last))) for one in measure.series
    )
    treatments = lanes_within(lanes, start, last)
    whole = measure.series[0] if len(measure.series) == 1 else None
    limits = tuple(_limits(within(whole, start, last), unit, start, last)) if whole else ()
    return Chart(
        title=f"{measure.full_name}, {unit}",
        unit=unit,
        lines=lines,
        limits=limits,
        moves=tuple(_moves(within(whole, start, last))) if whole else (),
        visit=visit if visit and start <= visit <= last else None,
        first=start,
        last=last,
        top=_top(measure, start, last),
        is_dense=is_small and max(len(line.points) for line in lines) > MANY,
        notes=(*_notes(measure, start, last), *not_drawn(treatments)),
        lanes=treatments[:MOST],
    )


def beginning(measures: Iterable[Measure], last: date) -> date:
    """Where a time axis for all their values begins: a little before the first of them.

    So the first value keeps clear of the axis, and one value alone has a time axis.
    """
    first = min((seen.day for one in measures for seen in one.observations), default=last)
    return first - timedelta(days=max(15, (last - first).days // 30))


def within(one: Series | Measure, first: date, last: date) -> tuple[Observation, ...]:
    """What is shown, from left to right: of "2024" and "January 2024" the year stands later.

    A week or month that has begun counts, although its middle is still to come.
    """
    shown = (seen for seen in one.observations if first <= seen.day and seen.when.first <= last)
    return tuple(sorted(shown, key=lambda seen: seen.day))


def _points(series: Series, unit: str, first: date, last: date) -> Iterable[Point]:
    for one in within(series, first, last):
        yield Point(
            day=min(one.day, last),
            height=one.number_in(unit),
            shape=_shape(one),
            figure=one.written.figure,
            label=_label(one, unit),
            sources=one.sources,
            is_newest=one is series.newest,
            food=_food(one),
        )


def _shape(seen: Observation) -> Shape:
    if seen.written.comparator:
        return Shape.BELOW if seen.written.comparator in ("<", "≤") else Shape.ABOVE
    return Shape.DOT if seen.when.is_whole else Shape.VAGUE


def _label(seen: Observation, unit: str) -> str:
    food = next((f", {tag}" for tag in seen.reading.tags if tag in _FOOD), "")
    return f"{seen.said_in(unit)} {seen.when_said}{_limits_told(seen)}{food}"


def _limits_told(seen: Observation) -> str:
    if seen.upper_limit and seen.lower_limit:
        return f", limits on the letter {seen.limits_said}"
    if seen.lower_limit:
        return f", lower limit on the letter {seen.lower_limit_said}"
    return f", limit on the letter {seen.limit_said}" if seen.upper_limit else ""


def _food(seen: Observation) -> Food:
    return next((_FOOD[tag] for tag in seen.reading.tags if tag in _FOOD), Food.KEPT)


def _limits(seen: tuple[Observation, ...], unit: str, first: date, last: date) -> Iterable[Limit]:
    """One step a letter; letters without a limit leave a gap, equal neighbours become one step."""
    middles = [min(_between(a, b), last) for a, b in pairwise(seen)]
    edges = zip([first, *middles], [*middles, last], strict=True) if seen else ()
    open_step: Limit | None = None
    for one, (begins, ends) in zip(seen, edges, strict=True):
        limit = _limit(one, unit, begins, ends)
        if open_step and limit and _heights(open_step) == _heights(limit):
            open_step = replace(open_step, last=ends)
            continue
        if open_step:
            yield open_step
        open_step = limit
    if open_step:
        yield open_step


def _limit(seen: Observation, unit: str, begins: date, ends: date) -> Limit | None:
    """The step of one letter, in the unit of the chart; the figures stay those of the letter."""
    high, low = (
        "" if one is None else one.figure if seen.unit == unit else with_unit(one.figure, seen.unit)
        for one in (seen.upper_limit, seen.lower_limit)
    )
    if not high and not low:
        return None
    return Limit(begins, ends, seen.limit_in(unit), high, seen.lower_limit_in(unit), low)


def _heights(limit: Limit) -> tuple[Decimal | None, Decimal | None]:
    return limit.height, limit.low


def _moves(seen: tuple[Observation, ...]) -> Iterable[date]:
    """Halfway between two letters of different laboratories, kits or equations."""
    for a, b in pairwise(seen):
        of_two = ((a.reading.place, b.reading.place), (a.reading.method, b.reading.method))
        if any(was and now and _plain(was) != _plain(now) for was, now in of_two):
            yield _between(a, b)


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())


def _between(a: Observation, b: Observation) -> date:
    return a.day + (b.day - a.day) / 2


def _top(measure: Measure, first: date, last: date) -> Decimal:
    """Where the value axis ends: fixed for shares and scores, above the highest for all else."""
    unit = measure.unit
    shown = within(measure, first, last)
    heights = [seen.number_in(unit) for seen in shown]
    limits = (in_it for seen in shown for in_it in (seen.limit_in(unit), seen.lower_limit_in(unit)))
    heights += [limit for limit in limits if limit is not None]
    highest = max(heights, default=Decimal(0))
    if unit in _FIXED_TOPS:
        return max(_FIXED_TOPS[unit], highest)
    if unit == TIMES_A_DAY.printed and highest < _COUNTS_TO:
        return _COUNTS_TO
    return highest * _ABOVE_THE_HIGHEST or Decimal(1)


def _notes(measure: Measure, first: date, last: date) -> Iterable[str]:
    shown = within(measure, first, last)
    others = sorted({seen.unit for seen in shown} - {measure.unit})
    if others:
        yield (
            f"Values in {' and '.join(others)} are drawn as {measure.unit} by the exact factor. "
            "The table shows each as its letter does."
        )
    earlier = sum(seen.day < first for seen in measure.observations)
    if earlier:
        yield f"{earlier} earlier {'value is' if earlier == 1 else 'values are'} not in this time."
