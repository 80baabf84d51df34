"""Observation: one value of a series and all that is said of it, with its unit, side and limits."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from functools import cached_property

from surveillance.analytes import unit_of
from surveillance.dates import PartialDate
from surveillance.facts import Reading, Source
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
    def is_of_symptoms(self) -> bool:
        """Whether it tells how a day or a week was, whatever a person has named it."""
        return bool({DAY, WEEK} & set(self.reading.tags))

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
        three_figures = Decimal(f"{self.number_in(unit):.3g}")
        converted = with_unit(f"{three_figures:f}", unit)
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
    def limits_figure(self) -> str:
        """Both limits on its letter without their unit: "104", "59 to 104", "from 59"; or ""."""
        low, high = (one.figure if one else "" for one in (self.lower_limit, self.upper_limit))
        if low and high:
            return f"{low} to {high}"
        return f"from {low}" if low else high

    @property
    def limits_said(self) -> str:
        """The same with the unit of its letter."""
        return with_unit(self.limits_figure, self.unit) if self.limits_figure else ""

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
