"""The six shapes in which records reach the core, and the one rule of what may be compared."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import NamedTuple, Protocol

from surveillance.analytes import analyte_of, unit_of
from surveillance.dates import PartialDate
from surveillance.numbers import Written
from surveillance.quantities import plain_spelling


class Side(StrEnum):
    """The person's own side, in capitals wherever it is said."""

    LEFT = "LEFT"
    RIGHT = "RIGHT"

    @property
    def other(self) -> "Side":
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


@dataclass(frozen=True)
class Source:
    """The record that a fact comes from: what every claim on a page links to."""

    kind: str
    key: str


@dataclass(frozen=True, kw_only=True)
class Reading:
    """An analyte's number on a day, as one letter gives it."""

    source: Source
    when: PartialDate
    analyte: str  # the key of a row in analytes.py, or the name of a person's own symptom
    written: Written
    unit: str  # as printed, or a key of quantities.py
    specimen: str = ""
    upper_limit: Written | None = None  # both limits are those on this letter, in its unit
    lower_limit: Written | None = None
    side: Side | None = None
    place: str = ""
    method: str = ""  # the agent of a renogram, the kit of an assay, the equation of an eGFR
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Passage:
    """The words of a report or letter, as received."""

    source: Source
    when: PartialDate
    text: str
    modality: str = ""
    label: str = ""  # what it is the report of, as a page names it: "CT, abdomen"
    about: Source | None = None  # the scan that it reports
    place: str = ""
    side: Side | None = None  # words about one kidney, which stand beside its numbers


@dataclass(frozen=True, kw_only=True)
class Course:
    """Something that went on from one date to another, or goes on still: a treatment."""

    source: Source
    when_from: PartialDate
    when_to: PartialDate | None
    label: str  # "Lanreotide 120 mg, every 28 days"
    kind: str = ""  # "ssa": as Treatment.Sort has it
    name: str = ""  # "Lanreotide"
    stop_typed: date | None = None  # the day on which its last day was first typed

    @property
    def when(self) -> PartialDate:
        return self.when_from


@dataclass(frozen=True, kw_only=True)
class Event:
    """Something that happened on a day."""

    source: Source
    when: PartialDate
    label: str
    kind: str  # "scan done", "dose", "procedure"
    what: str = ""  # which of its kind: "ct", "pet ga68-dota", "stent placed"
    side: Side | None = None
    about: Source | None = None  # the course that a dose belongs to
    due: PartialDate | None = None  # by when its letter says that it must be changed


class Period(StrEnum):
    """What an interval is counted in."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    YEARS = "years"


@dataclass(frozen=True)
class Every:
    """An interval as somebody was told it: every 6 months."""

    number: int
    period: Period

    @classmethod
    def read(cls, words: str) -> "Every | None":
        """The interval that words name: "every 28 days", "every month"; None for any others."""
        found = re.fullmatch(r"every (?:(\d{1,3}) )?(day|week|month|year)s?", words.strip().lower())
        if not found or found[1] == "0":
            return None
        return cls(int(found[1] or 1), Period(f"{found[2]}s"))

    def __str__(self) -> str:
        one = self.period.removesuffix("s")
        return f"every {one}" if self.number == 1 else f"every {self.number} {self.period}"


@dataclass(frozen=True, kw_only=True)
class Agreement:
    """What was agreed to be checked, as the person was told it; nothing of it is worked out."""

    source: Source
    when: PartialDate  # of the telling
    what: str  # a key of CHECKED in plan.py, or "other"
    name: str  # "CT", or what the person calls it
    every: Every | None = None
    due: PartialDate | None = None  # the next date, where one was told
    told_by: str = ""
    last_done: PartialDate | None = None  # typed by the person, of what no record here tells
    put_off_until: PartialDate | None = None
    ended: PartialDate | None = None


@dataclass(frozen=True, kw_only=True)
class Saying:
    """A phrase of a report that a person has confirmed to mean a finding."""

    source: Source  # the report, where the phrase is `text[start:end]`
    when: PartialDate
    finding: Source
    name: str  # what the person calls the finding
    start: int
    end: int


class SeriesKey(NamedTuple):
    """What two readings must share to be compared."""

    analyte: str
    specimen: str
    quantity: str
    method: str
    side: Side | None


def series_key(reading: Reading) -> SeriesKey:
    """The series a reading belongs to.

    Analyte, specimen, side and quantity (a day's amount, a ratio, a concentration) must agree, for
    renograms the agent, and for chromogranin A the kit (or the laboratory, where no kit is printed;
    one whose letter names neither stands alone). So µmol/24 h and mg/24 h share a series, urine and
    blood never do. A unit that is not known agrees only with itself. Elsewhere the laboratory does
    not count: a change of it is marked on the line, which goes on.
    """
    unit = unit_of(reading.analyte, reading.unit)
    analyte = analyte_of(reading.analyte)
    # Two findings of one name, whose sizes reports give, are two series.
    method = reading.method if analyte is None and reading.source.kind == "report" else ""
    if analyte is not None and analyte.needs_same_method:
        method = reading.method.strip().casefold()
        if analyte.is_alone_without_method and not method:
            method = f"not said, {reading.source.key}"
    return SeriesKey(
        analyte=reading.analyte if analyte else " ".join(reading.analyte.casefold().split()),
        specimen=reading.specimen,
        quantity=unit.quantity if unit else f"unit {plain_spelling(reading.unit)}",
        method=method,
        side=reading.side,
    )


def comparable(a: Reading, b: Reading) -> bool:
    """Whether two readings may stand on one line, be subtracted, or be told side by side."""
    return series_key(a) == series_key(b)


class _Dated(Protocol):
    @property
    def source(self) -> Source: ...
    @property
    def when(self) -> PartialDate: ...


@dataclass(frozen=True)
class History:
    """All that one person may see of a journal, each tuple in date order.

    Of one day, the facts stand in the order of their records' keys, which is that of typing; facts
    of one record keep the order in which it gave them.
    """

    readings: tuple[Reading, ...] = ()
    passages: tuple[Passage, ...] = ()
    courses: tuple[Course, ...] = ()
    events: tuple[Event, ...] = ()
    agreements: tuple[Agreement, ...] = ()
    sayings: tuple[Saying, ...] = ()
    typed: Mapping[Source, date] = field(default_factory=dict)  # when each record was first typed

    def __post_init__(self) -> None:
        for name in ("readings", "passages", "courses", "events", "agreements", "sayings"):
            ordered = tuple(sorted(getattr(self, name), key=_date_order))
            object.__setattr__(self, name, ordered)

    def awaited_reports(self) -> tuple[Event, ...]:
        """The scans that were done and whose report is not here, oldest first."""
        reported = {passage.about for passage in self.passages}
        done = (event for event in self.events if event.kind == "scan done")
        return tuple(event for event in done if event.source not in reported)

    def series(self) -> dict[SeriesKey, tuple[Reading, ...]]:
        """The readings by what may be compared, each series in date order."""
        grouped: dict[SeriesKey, list[Reading]] = {}
        for reading in self.readings:
            grouped.setdefault(series_key(reading), []).append(reading)
        return {key: tuple(readings) for key, readings in grouped.items()}


def _date_order(fact: _Dated) -> tuple[str, str, str]:
    return fact.when.iso, fact.source.key, fact.source.kind
