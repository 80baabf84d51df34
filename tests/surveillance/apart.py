"""What may share one line of a chart, said a second time and in another way."""

from collections.abc import Iterable
from typing import NamedTuple

from surveillance.analytes import unit_of
from surveillance.charts.plan import Chart, Line
from surveillance.facts import Reading, Side
from surveillance.quantities import plain_spelling


class Kin(NamedTuple):
    """What all readings of one line share."""

    analyte: str
    specimen: str
    family: str  # of units
    side: Side | None
    kit: str  # of chromogranin A, else empty


def kin_of(reading: Reading) -> Kin:
    unit = unit_of(reading.analyte, reading.unit)
    kit = ""
    if reading.analyte == "chromogranin-a":
        kit = reading.method.strip().casefold() or f"only {reading.source.key}"
    family = unit.quantity if unit else f"? {plain_spelling(reading.unit)}"
    return Kin(reading.analyte, reading.specimen, family, reading.side, kit)


def strangers(chart: Chart, readings: Iterable[Reading]) -> list[str]:
    """The lines of a chart on which not all points can be of one kin."""
    every = tuple(readings)
    return [
        f"{chart.title}, {line.side or 'no side'}: {[point.label for point in line.points]}"
        for line in chart.lines
        if line.points and not _shared(line, every)
    ]


def _shared(line: Line, readings: tuple[Reading, ...]) -> frozenset[Kin]:
    """The kins that each point of a line has: a record may hold numbers of several."""
    found = [
        frozenset(
            kin_of(reading)
            for reading in readings
            if reading.source in point.sources
            and reading.side == line.side
            and (len(point.sources) > 1 or reading.written.figure == point.figure)
        )
        for point in line.points
    ]
    return frozenset.intersection(*found)
