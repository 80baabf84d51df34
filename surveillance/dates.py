"""Dates as letters give them: a day, only a month, or only a year."""

import calendar
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from functools import cached_property, total_ordering
from typing import Literal, Self

Part = Literal["day", "month", "year", "date"]

FIRST_YEAR, LAST_YEAR = 1900, 2200
# fmt: off
# Spelt out here: calendar.month_name speaks the language of the machine.
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July",
    "August", "September", "October", "November", "December",
)
# fmt: on
_LONGEST_PART = 20  # characters in one box
_ISO = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


class NotADate(ValueError):
    """What was typed is no date; `part` is the box to mend, str() says how."""

    def __init__(self, words: str, part: Part = "date") -> None:
        super().__init__(words)
        self.part: Part = part


@total_ordering
@dataclass(frozen=True)
class PartialDate:
    """A day, a month or a year. Order is that of the ISO text: 2026, then 2026-02, then 2026-02-16.

    Raises NotADate for what is not in the calendar or outside 1900 to 2200.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if not FIRST_YEAR <= self.year <= LAST_YEAR:
            raise NotADate(f"Enter a year from {FIRST_YEAR} to {LAST_YEAR}.", "year")
        if self.month is None:
            if self.day is not None:
                raise NotADate("Enter the month too, or leave the day out.", "month")
            return
        if not 1 <= self.month <= 12:
            raise NotADate("Enter a month from 1 to 12.", "month")
        days = calendar.monthrange(self.year, self.month)[1]
        if self.day is not None and not 1 <= self.day <= days:
            month = f"{MONTHS[self.month - 1]} {self.year}"
            raise NotADate(f"Enter a day from 1 to {days}, as {month} has.", "day")

    @classmethod
    def from_iso(cls, text: str) -> Self:
        """The date of "2026", "2026-02" or "2026-02-16"; raises NotADate for any other text."""
        match = _ISO.fullmatch(text)
        if not match:
            raise NotADate("Enter a date such as 2026-02-16, 2026-02 or 2026.")
        year, month, day = (int(part) if part else None for part in match.groups())
        assert year is not None  # the first group always takes part
        return cls(year, month, day)

    @classmethod
    def of(cls, day: date) -> Self:
        return cls(day.year, day.month, day.day)

    @cached_property  # thousands of them are put in order by it
    def iso(self) -> str:
        parts = (
            f"{self.year:04}",
            self.month and f"{self.month:02}",
            self.day and f"{self.day:02}",
        )
        return "-".join(part for part in parts if part)

    @property
    def first(self) -> date:
        """The first day that it can be."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last(self) -> date:
        """The last day that it can be."""
        month = self.month or 12
        return date(self.year, month, self.day or calendar.monthrange(self.year, month)[1])

    @property
    def middle(self) -> date:
        """Where a chart draws it: a month on its 15th, a year on 2 July, its middle day."""
        if self.month is None:
            return date(self.year, 7, 2)
        return date(self.year, self.month, self.day or 15)

    @property
    def is_whole(self) -> bool:
        return self.day is not None

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self.iso < other.iso

    def long(self) -> str:
        """For a page: "16 February 2026", "February 2026" or "2026"."""
        month = MONTHS[self.month - 1] if self.month else ""
        return " ".join(str(part) for part in (self.day, month, self.year) if part)

    def paper(self) -> str:
        """For paper, as clinicians write it: "16-Feb-2026", "Feb-2026" or "2026"."""
        day = f"{self.day:02}" if self.day else ""
        month = MONTHS[self.month - 1][:3] if self.month else ""
        return "-".join(part for part in (day, month, str(self.year)) if part)

    def on_or_in(self) -> str:
        """As a sentence goes on: "on 16 February 2026", "in February 2026"."""
        return f"{'on' if self.is_whole else 'in'} {self.long()}"

    def __str__(self) -> str:
        return self.long()


def read_date(
    day: str,
    month: str,
    year: str,
    *,
    what: str,
    today: date,
    latest: date | None = None,
    earliest: date | None = None,
) -> PartialDate:
    """The date in three boxes; day, or day and month, may be empty.

    A month may be a number or an English name ("feb", "Sept"). A year of two digits lies in the
    2000s unless that is more than one year after today's; then it lies in the 1900s. `what` is
    what the date is of, as in "the scan".

    Raises NotADate, and nothing else, for any other text, for a date that can only lie after
    `latest`, and for one that can only lie before `earliest`.
    """
    typed_day, typed_month, typed_year = (_trim(part) for part in (day, month, year))
    if not (typed_day or typed_month or typed_year):
        raise NotADate(f"Enter the date of {what}. The year alone will do.")
    if typed_day and not typed_month:
        raise NotADate(f"Enter the month of {what}, for example 2 or February.", "month")
    when = PartialDate(
        _read_year(typed_year, what, today),
        _read_month(typed_month, what) if typed_month else None,
        _read_day(typed_day, what) if typed_day else None,
    )
    if latest and when.first > latest:
        bound = "today" if latest == today else PartialDate.of(latest).long()
        part = _part_that_differs(when, latest)
        raise NotADate(f"{when.long()} is after {bound}. Check the {part} of {what}.", part)
    if earliest and when.last < earliest:
        part = _part_that_differs(when, earliest)
        bound = PartialDate.of(earliest).long()
        raise NotADate(f"{when.long()} is before {bound}. Check the {part} of {what}.", part)
    return when


def _trim(typed: str) -> str:
    return typed.strip().rstrip(".,").strip()


def _whole_number(typed: str) -> int | None:
    """The number in decimal digits of any script, or None. Raised digits are not decimal."""
    if not typed.isdecimal() or len(typed) > _LONGEST_PART:
        return None
    return int(typed)


def _read_day(typed: str, what: str) -> int:
    day = _whole_number(re.sub(r"(?<=[0-9])(?:st|nd|rd|th)$", "", typed, flags=re.IGNORECASE))
    if day is None or not 1 <= day <= 31:
        raise NotADate(f"Enter the day of {what} as a number from 1 to 31.", "day")
    return day


def _read_month(typed: str, what: str) -> int:
    number = _whole_number(typed)
    if number is not None and 1 <= number <= 12:
        return number
    name = unicodedata.normalize("NFKC", typed).casefold()
    for position, month in enumerate(MONTHS, start=1):
        if len(name) >= 3 and month.casefold().startswith(name):
            return position
    raise NotADate(f"Enter the month of {what}, for example 2 or February.", "month")


def _read_year(typed: str, what: str, today: date) -> int:
    year = _whole_number(typed)
    if year is not None and len(typed) == 2:
        return 2000 + year if year <= today.year % 100 + 1 else 1900 + year
    if year is None or len(typed) != 4 or not FIRST_YEAR <= year <= LAST_YEAR:
        raise NotADate(f"Enter the year of {what}, for example {today.year}.", "year")
    return year


def _part_that_differs(when: PartialDate, bound: date) -> Part:
    """The largest part in which a date differs from a bound that it breaks."""
    if when.year != bound.year:
        return "year"
    return "month" if when.month != bound.month else "day"


def days_between(earlier: date | PartialDate, later: date | PartialDate) -> int:
    """Days from one to the other, negative when they lie the other way round.

    A month or a year counts from its middle, as a chart draws it.
    """
    start, end = (day.middle if isinstance(day, PartialDate) else day for day in (earlier, later))
    return (end - start).days


def ago(when: PartialDate, today: date) -> str:
    """How far away a date is: "15 days ago", "in 9 days", "about 2 years ago".

    Whole steps that have passed: days below 62 (no two months in a row have more), months below
    24, then years. A date without a day is told in its own steps and with "about".
    """
    if not when.is_whole:
        return _vaguely_ago(when, today)
    day, days = when.first, (when.first - today).days
    if abs(days) <= 1:
        return ("yesterday", "today", "tomorrow")[days + 1]
    near, far = sorted((day, today))
    months = (far.year - near.year) * 12 + far.month - near.month - (far.day < near.day)
    return _distance(_steps(abs(days), months), is_past=days < 0)


def _steps(days: int, months: int) -> str:
    if days < 62:
        return _counted(days, "day")
    if months < 24:
        return _counted(months, "month")
    return _counted(months // 12, "year")


def _vaguely_ago(when: PartialDate, today: date) -> str:
    if when.first <= today <= when.last:
        return "this month" if when.month else "this year"
    if when.month is None:
        steps = _counted(abs(today.year - when.year), "year")
    else:
        months = abs((today.year - when.year) * 12 + today.month - when.month)
        steps = _counted(months, "month") if months < 24 else _counted(months // 12, "year")
    return _distance(f"about {steps}", is_past=when.last < today)


def _distance(steps: str, *, is_past: bool) -> str:
    return f"{steps} ago" if is_past else f"in {steps}"


def _counted(number: int, step: str) -> str:
    return f"{number} {step}" if number == 1 else f"{number} {step}s"
