"""The tables of page 2: the values of a measure, a day's letter in each row."""

from collections.abc import Sequence
from dataclasses import dataclass

from surveillance.dates import PartialDate
from surveillance.facts import Side, Source
from surveillance.news import News
from surveillance.series import Measure, Observation

TABLES = 2  # side by side


@dataclass(frozen=True)
class Table:
    """The values of one measure, newest first; `earlier` rows stand in the journal only.

    A row is a day's letter: its value and limit, or what it gives for LEFT and for RIGHT.
    """

    measure: Measure
    heads: tuple[str, ...]
    rows: tuple[tuple[PartialDate, tuple[str, ...]], ...]
    earlier: int


def tables(news: Sequence[News], rows: int) -> list[Table]:
    """The first result and the first measure with two sides; else the first two that are new."""
    found = [one.measure for one in news]
    results = [measure for measure in found if measure.key.specimen][:1]
    sided = [measure for measure in found if len(measure.series) > 1][:1]
    others = [measure for measure in found if measure not in (*results, *sided)]
    return [table_of(measure, rows) for measure in (*results, *sided, *others)[:TABLES]]


def table_of(measure: Measure, most: int) -> Table:
    sides = tuple(one.key.side for one in measure.series if one.key.side)
    letters: dict[tuple[PartialDate, Source], dict[Side | None, Observation]] = {}
    for seen in measure.observations[::-1]:
        letter = letters.setdefault((seen.when, seen.reading.source), {})
        letter[seen.reading.side] = seen
    rows = tuple(
        (when, _cells(letter, sides, measure.unit)) for (when, _source), letter in letters.items()
    )
    heads = sides or ("Result", "Limit on letter")
    return Table(measure, heads, rows[:most], max(0, len(rows) - most))


def _cells(
    letter: dict[Side | None, Observation], sides: tuple[Side, ...], unit: str
) -> tuple[str, ...]:
    if sides:
        return tuple(letter[side].said if side in letter else f"{side} not said" for side in sides)
    seen = letter[None]
    limit = seen.limits_figure or "none"
    # In its narrow column a long unit goes on below.
    value = seen.text.replace("\u00a0creatinine", " creatinine")
    return value, limit if seen.unit == unit else seen.limits_said or limit
