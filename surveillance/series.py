"""Series: what may be laid side by side over the years, and the days of a week as one value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cached_property

from surveillance.analytes import ANALYTES, Specimen, analyte_of
from surveillance.dates import PartialDate
from surveillance.facts import History, Reading, SeriesKey, Side
from surveillance.numbers import Written
from surveillance.observation import DAY, WEEK, Observation, in_unit, printed

__all__ = [
    "DAY", "WEEK", "Measure", "Observation", "Series", "in_unit", "measures", "observations",
    "printed",
]  # fmt: skip


@dataclass(frozen=True)
class Series:
    """Comparable values of one analyte, oldest first; there is at least one."""

    key: SeriesKey
    observations: tuple[Observation, ...]

    @property
    def newest(self) -> Observation:
        return self.observations[-1]

    @property
    def previous(self) -> Observation | None:
        return self.observations[-2] if len(self.observations) > 1 else None

    @property
    def first(self) -> Observation | None:
        """The first of them, where that is not the newest one itself."""
        return self.observations[0] if len(self.observations) > 1 else None

    @property
    def lowest(self) -> Observation | None:
        """The lowest before the newest; of equal ones the earliest. "<5" comes before 5."""
        unit = self.newest.unit
        earlier = self.observations[:-1]
        return min(earlier, key=lambda seen: _rank(seen, unit), default=None)


def _rank(seen: Observation, unit: str) -> tuple[Decimal, int]:
    order = {"<": 0, "≤": 1, "": 2, "≥": 3, ">": 4}
    return seen.number_in(unit), order[seen.written.comparator]


@dataclass(frozen=True)
class Measure:
    """What one chart shows: one series, or the LEFT and the RIGHT of one thing."""

    key: SeriesKey  # without a side
    series: tuple[Series, ...]  # LEFT before RIGHT

    @property
    def name(self) -> str:
        """ "5-HIAA", "Kidney share", or a symptom as the person named it."""
        analyte = analyte_of(self.key.analyte)
        return analyte.name if analyte else self.newest.reading.analyte

    @cached_property
    def detail(self) -> str:
        """What must stand beside the name: the specimen and the kit, or the agent of a renogram."""
        specimen = self.key.specimen
        label = Specimen(specimen).label if specimen in _SPECIMENS else specimen
        return ", ".join(part for part in (label, self._method) if part)

    @property
    def _method(self) -> str:
        """ "MAG3", "kit TRACE", "laboratory City Hospital"; only where it parts two series."""
        analyte, reading = analyte_of(self.key.analyte), self.newest.reading
        if analyte is None or not analyte.needs_same_method:
            return ""
        if not analyte.is_alone_without_method:
            return reading.method
        if not reading.method:
            return "neither kit nor laboratory named"
        return f"{'laboratory' if reading.method == reading.place else 'kit'} {reading.method}"

    @property
    def full_name(self) -> str:
        return f"{self.name}, {self.detail}" if self.detail else self.name

    @cached_property
    def newest(self) -> Observation:
        """The newest of all sides; of one day, LEFT before RIGHT."""
        return max((one.newest for one in self.series), key=lambda seen: seen.when.iso)

    @property
    def unit(self) -> str:
        """The unit of the newest value, in which a chart of it is drawn."""
        return self.newest.unit

    @cached_property
    def observations(self) -> tuple[Observation, ...]:
        """Those of every side, oldest first."""
        every = (seen for one in self.series for seen in one.observations)
        return tuple(sorted(every, key=lambda seen: (seen.when.iso, seen.reading.source.key)))


def measures(history: History) -> tuple[Measure, ...]:
    """All that was measured or counted, in the order of analytes.py, own symptoms last."""
    found: dict[SeriesKey, list[Series]] = {}
    for key, readings in history.series().items():
        one = Series(key, tuple(observations(readings)))
        found.setdefault(key._replace(side=None), []).append(one)
    made = [Measure(key, tuple(sorted(its, key=_side_order))) for key, its in found.items()]
    return tuple(sorted(made, key=_menu_order))


_ORDER = {analyte.key: place for place, analyte in enumerate(ANALYTES)}
_SPECIMENS = {specimen.value: place for place, specimen in enumerate(Specimen)}


def _side_order(one: Series) -> int:
    return list(Side).index(one.key.side) if one.key.side else 0


def _menu_order(measure: Measure) -> tuple[int, str, int, str, str]:
    key = measure.key
    place = _ORDER.get(key.analyte, len(_ORDER))
    return place, key.analyte, _SPECIMENS.get(key.specimen, 0), key.quantity, key.method


def observations(readings: Iterable[Reading]) -> Iterator[Observation]:
    """One series' readings as its values: single days of a symptom become one value a week.

    A week begins on Monday. A week that was typed as one stays as it was typed, and so does a day
    whose date is vague.
    """
    days: dict[date, list[Reading]] = {}
    made = []
    for reading in readings:
        if DAY in reading.tags and reading.when.is_whole:
            day = reading.when.first
            days.setdefault(day - timedelta(days=day.weekday()), []).append(reading)
        else:
            made.append(
                Observation(
                    when=reading.when,
                    written=reading.written,
                    readings=(reading,),
                    is_week=WEEK in reading.tags,
                )
            )
    made += [_mean(monday, its) for monday, its in days.items()]
    yield from sorted(made, key=lambda seen: (seen.when.iso, seen.reading.source.key))


def _mean(monday: date, readings: list[Reading]) -> Observation:
    """Every entry of the week counts once, in the unit of the first of them."""
    unit = readings[0].unit
    numbers = (
        reading.written.number
        if reading.unit == unit
        else in_unit(reading.written.number, reading.unit, unit, of=reading.analyte)
        for reading in readings
    )
    mean = sum(numbers, Decimal()) / len(readings)  # 28 digits, of numbers of at most 15
    rounded = mean.quantize(Decimal("0.1"), ROUND_HALF_EVEN)
    figure = f"{rounded.normalize():f}"
    return Observation(
        when=PartialDate.of(monday),
        written=Written(figure, rounded),
        readings=tuple(readings),
        is_week=True,
    )
