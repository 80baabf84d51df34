"""Series: what may be laid side by side over the years, and the days of a week as one value."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import cached_property

from surveillance.analytes import ANALYTES, Specimen, analyte_of, unit_of
from surveillance.dates import PartialDate
from surveillance.facts import History, Reading, SeriesKey, Side, Source
from surveillance.numbers import Written
from surveillance.quantities import DoesNotConvert, Quantity, plain_spelling, with_unit

DAY, WEEK = "day", "week"  # the tags of a symptom's reading: what its number stands for


@dataclass(frozen=True, kw_only=True)
class Observation:
    """One value of a series: what a letter says, or the mean of the days of one week.

    `readings` are what it rests on: one, or the days that were filled in.
    """

    when: PartialDate  # of a week, its first day
    written: Written  # in `unit`, as written; a mean has at most one digit after the point
    readings: tuple[Reading, ...]
    is_week: bool = False  # a mean of days, or a week that was typed as one

    @property
    def reading(self) -> Reading:
        """What the letter says; of a week, its first day."""
        return self.readings[0]

    @property
    def unit(self) -> str:
        """The unit as letters print it."""
        return printed(self.reading)

    @property
    def upper_limit(self) -> Written | None:
        """The limit on this letter, in its unit."""
        return self.reading.upper_limit

    @property
    def lower_limit(self) -> Written | None:
        """The lower limit on this letter, in its unit; most letters print none."""
        return self.reading.lower_limit

    @property
    def sources(self) -> tuple[Source, ...]:
        return tuple(dict.fromkeys(reading.source for reading in self.readings))

    @property
    def text(self) -> str:
        """Number and unit, which never wrap apart: "58 µmol/24 h", "37%"."""
        return with_unit(self.written.figure, self.unit)

    @property
    def said(self) -> str:
        """The same with its side in words: "LEFT 37%". A kidney's number never goes without."""
        side = self.reading.side
        return f"{side}\u00a0{self.text}" if side else self.text

    @cached_property
    def day(self) -> date:
        """Where a chart draws it: a week in its middle, a month or year in its own."""
        is_known_week = self.is_week and self.when.is_whole
        return self.when.middle + timedelta(days=3) if is_known_week else self.when.middle

    def said_in(self, unit: str) -> str:
        """The same; where its letter prints another unit than `unit`, with that beside it."""
        if self.unit == unit:
            return self.said
        converted = with_unit(f"{self.number_in(unit):.3g}", unit)
        return f"{self.said} ({self.written.comparator}{converted} by the exact factor)"

    @property
    def when_said(self) -> str:
        """As a sentence goes on: "on 16 February 2026", "in the week from 16 February 2026"."""
        if self.is_week and self.when.is_whole:
            return f"in the week from {self.when.long()}"
        return self.when.on_or_in()

    @property
    def limit_said(self) -> str:
        """The upper limit on its letter, in that letter's unit; empty where it prints none."""
        return with_unit(self.upper_limit.figure, self.unit) if self.upper_limit else ""

    @property
    def lower_limit_said(self) -> str:
        """The lower limit in the same way."""
        return with_unit(self.lower_limit.figure, self.unit) if self.lower_limit else ""

    @property
    def stands_for(self) -> str:
        """Of a symptom, which days: "average of 3 days of the week from the date"."""
        if not self.is_week:
            return ""
        if self.reading.tags == (WEEK,):
            return "the week from the date, as typed"
        days = len({reading.when for reading in self.readings})
        counted = "1 day" if days == 1 else f"average of {days} days"
        return f"{counted} of the week from the date"

    @property
    def inputs(self) -> str:
        """The days that a mean rests on: "Average of 3 days: 4, 5 and 4."; else nothing."""
        if not self.is_week or WEEK in self.reading.tags:
            return ""
        *others, last = [reading.written.figure for reading in self.readings]
        if not others:
            return "One day was filled in."
        days = len({reading.when for reading in self.readings})
        over = f"{days} day" if days == 1 else f"{days} days"
        if days < len(self.readings):  # a day that was filled in twice
            over = f"{len(self.readings)} entries on {over}"
        return f"Average of {over}: {', '.join(others)} and {last}."

    def number_in(self, unit: str) -> Decimal:
        """The number in another unit of the same quantity; raises DoesNotConvert for any other."""
        return self._in(self.written.number, unit)

    def limit_in(self, unit: str) -> Decimal | None:
        """The upper limit on its letter in another unit of the same quantity."""
        return self._in(self.upper_limit.number, unit) if self.upper_limit else None

    def lower_limit_in(self, unit: str) -> Decimal | None:
        """The same of the lower limit."""
        return self._in(self.lower_limit.number, unit) if self.lower_limit else None

    def _in(self, number: Decimal, unit: str) -> Decimal:
        return in_unit(number, self.unit, unit, of=self.reading.analyte)


def printed(reading: Reading) -> str:
    """Its unit as letters print it; one that is not known here stays as it was typed."""
    known = unit_of(reading.analyte, reading.unit)
    return known.printed if known else reading.unit


def in_unit(number: Decimal, unit: str, wanted: str, *, of: str) -> Decimal:
    """A number in another unit of its quantity, by the exact factor; `of` is the analyte's key.

    Raises DoesNotConvert for units of two quantities. A unit that is not known here is its own.
    """
    if plain_spelling(unit) == plain_spelling(wanted):
        return number
    known, other = unit_of(of, unit), unit_of(of, wanted)
    if known is None or other is None:
        raise DoesNotConvert(f"{unit} does not convert to {wanted}.")
    return Quantity(number, known).to(other).value


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
        return analyte.name if analyte else self.key.analyte

    @cached_property
    def detail(self) -> str:
        """What must stand beside the name: the specimen, or the agent of a renogram."""
        specimen = self.key.specimen
        if specimen:
            return Specimen(specimen).label if specimen in _SPECIMENS else specimen
        return self.newest.reading.method if self.key.method else ""

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
