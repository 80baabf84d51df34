"""Facts for the tests of series, trends and rules, by hand and at random; and what is noticed."""

from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.dates import PartialDate
from surveillance.facts import (
    Agreement,
    Event,
    Every,
    History,
    Passage,
    Period,
    Reading,
    Saying,
    Side,
    Source,
)
from surveillance.numbers import read_number
from surveillance.rules import Flag, review

TODAY = date(2026, 3, 3)
UMOL, MG = "µmol/24 h", "mg/24 h"


def on(iso: str) -> PartialDate:
    return PartialDate.from_iso(iso)


def hiaa(
    when: str,
    value: str,
    limit: str | None = None,
    *,
    key: str = "",
    unit: str = UMOL,
    specimen: str = Specimen.URINE_24H,
    analyte: str = "5-hiaa",
    place: str = "",
) -> Reading:
    return Reading(
        source=Source("hiaa", key or f"{when} {value}"),
        when=on(when),
        analyte=analyte,
        written=read_number(value),
        unit=unit,
        specimen=specimen,
        upper_limit=read_number(limit) if limit else None,
        place=place,
    )


def renogram(
    when: str,
    left: str = "",
    right: str = "",
    *,
    key: str = "",
    agent: str = "MAG3",
    analyte: str = "split-function",
    unit: str = "%",
) -> tuple[Reading, ...]:
    return tuple(
        Reading(
            source=Source("renogram", key or f"{when} {left} {right} {agent}"),
            when=on(when),
            analyte=analyte,
            written=read_number(value),
            unit=unit,
            side=side,
            method=agent,
        )
        for side, value in ((Side.LEFT, left), (Side.RIGHT, right))
        if value
    )


def symptom(when: str, number: int, span: str = "day", analyte: str = "flushes") -> Reading:
    return Reading(
        source=Source("symptoms", f"{when} {number}"),
        when=on(when),
        analyte=analyte,
        written=read_number(str(number)),
        unit="a day" if analyte == "flushes" else "of 10",
        tags=(span,),
    )


def blood(
    analyte: str,
    when: str,
    value: str,
    unit: str,
    *,
    lower: str | None = None,
    upper: str | None = None,
    specimen: str = "",
) -> Reading:
    return Reading(
        source=Source("result", f"{analyte} {when} {value}"),
        when=on(when),
        analyte=analyte,
        written=read_number(value),
        unit=unit,
        specimen=specimen,
        lower_limit=read_number(lower) if lower else None,
        upper_limit=read_number(upper) if upper else None,
    )


def event(kind: str, when: str, label: str = "CT, abdomen", key: str = "a", **more) -> Event:
    source = Source(kind.partition(" ")[0], key)
    return Event(source=source, when=on(when), label=label, kind=kind, **more)


def drain(what: str, when: str, side: Side | None = Side.LEFT, due: str = "", key: str = "a"):
    """A stent or nephrostomy that was placed, changed or removed."""
    told = on(due) if due else None
    return event("procedure", when, what.capitalize(), key, what=what, side=side, due=told)


def every(number: int, period: str = "months") -> Every:
    return Every(number, Period(period))


def agreed(
    what: str,
    when: str,
    interval: Every | None = None,
    *,
    name: str = "",
    told_by: str = "",
    **dates: str,
) -> Agreement:
    """What somebody was told; `dates` are ISO texts: due, last_done, put_off_until, ended."""
    return Agreement(
        source=Source("check", f"{what} {when}"),
        when=on(when),
        what=what,
        name=name or what,
        every=interval,
        told_by=told_by,
        **{which: on(iso) for which, iso in dates.items()},
    )


def worded(when: str, text: str, phrase: str, name: str = "Tissue") -> tuple[Passage, Saying]:
    """A report, and the phrase in it that is confirmed to mean a finding of that name."""
    source, start = Source("report", f"{when} {name}"), text.index(phrase)
    finding = Source("finding", name)
    return (
        Passage(source=source, when=on(when), text=text, label="CT, abdomen"),
        Saying(source=source, when=on(when), finding=finding, name=name, start=start,
               end=start + len(phrase)),
    )  # fmt: skip


def report_of(scan: Event, when: str) -> Passage:
    return Passage(source=Source("report", when), when=on(when), text="…", about=scan.source)


def history(*facts: Reading | Event | Passage | Agreement | tuple[Reading, ...]) -> History:
    flat = [one for fact in facts for one in (fact if isinstance(fact, tuple) else (fact,))]
    return History(
        readings=tuple(fact for fact in flat if isinstance(fact, Reading)),
        passages=tuple(fact for fact in flat if isinstance(fact, Passage)),
        events=tuple(fact for fact in flat if isinstance(fact, Event)),
        agreements=tuple(fact for fact in flat if isinstance(fact, Agreement)),
        sayings=tuple(fact for fact in flat if isinstance(fact, Saying)),
    )


def noticed(rule: str, *facts, today: date = TODAY) -> list[Flag]:
    return [flag for flag in review(history(*facts), today) if flag.rule == rule]


def reason(rule: str, *facts, today: date = TODAY) -> str:
    """The reason of the only flag of a rule, with plain blanks; nothing where there is none."""
    flags = noticed(rule, *facts, today=today)
    assert len(flags) <= 1
    return flags[0].reason.replace("\u00a0", " ") if flags else ""


# Few days and few values, so that much of it is equal, neighbouring or overlapping.
_days = st.builds(
    PartialDate, st.sampled_from([2024, 2025, 2026]), st.sampled_from([1, 2]), st.integers(1, 28)
)
_vague = st.sampled_from([PartialDate(2024), PartialDate(2025, 1), PartialDate(2026, 2)])
dates = _days | _days | _vague
figures = st.sampled_from(["0", "4", "5", "7.5", "10", "26.15", "40", "52.305", "58", "100"])
values = st.builds(
    lambda comparator, figure: read_number(comparator + figure),
    st.sampled_from(["", "", "", "", "<", ">", "≤", "≥"]),
    figures,
)
limits = st.none() | st.sampled_from(["5", "<40", "40", "≤10"]).map(read_number)

_results = st.builds(
    lambda when, written, unit, specimen, limit, place: Reading(
        source=Source("hiaa", ""),
        when=when,
        analyte="5-hiaa",
        written=written,
        unit=unit,
        specimen=specimen,
        upper_limit=limit,
        place=place,
    ),
    dates,
    values,
    st.sampled_from([UMOL, UMOL, MG, "umol/24hr", "mmol/mol creatinine", "nmol/L", "ng/mL", "Odd"]),
    st.sampled_from([Specimen.URINE_24H, Specimen.URINE_24H, Specimen.PLASMA, Specimen.SERUM]),
    limits,
    st.sampled_from(["", "City Hospital", "St Elsewhere"]),
).map(lambda one: (one,))
_bloods = st.builds(
    lambda when, written, named, lower, upper: (
        Reading(
            source=Source("result", ""),
            when=when,
            analyte=named[0],
            written=written,
            unit=named[1],
            lower_limit=lower,
            upper_limit=upper,
        ),
    ),
    dates,
    values,
    st.sampled_from([("haemoglobin", "g/L"), ("haemoglobin", "g/L"), ("creatinine", "µmol/L"),
                     ("creatinine", "mg/dL"), ("weight", "kg"), ("potassium", "mmol/L"),
                     ("Zinc", "Odd")]),
    limits,
    limits,
)  # fmt: skip
_renograms = st.builds(
    lambda when, left, agent, sides: tuple(
        one
        for one in renogram(when.iso, str(left), str(100 - left), agent=agent)
        if one.side in sides
    ),
    dates,
    st.integers(30, 60),
    st.sampled_from(["MAG3", "MAG3", " mag3", "DTPA"]),
    st.sampled_from([tuple(Side), tuple(Side), (Side.LEFT,), (Side.RIGHT,)]),
)
_symptoms = st.builds(
    lambda when, number, span, analyte: (symptom(when.iso, number, span, analyte),),
    dates,
    st.integers(0, 10),
    st.sampled_from(["day", "day", "week"]),
    st.sampled_from(["flushes", "fatigue", "itch"]),
)


def _keyed(records: list[tuple[Reading, ...]]) -> tuple[Reading, ...]:
    """Each record with a key of its own, in the order of typing."""
    return tuple(
        replace(one, source=Source(one.source.kind, f"{place:03}"))
        for place, record in enumerate(records)
        for one in record
    )


def of_records(*kinds: st.SearchStrategy, at_most: int = 14) -> st.SearchStrategy:
    return st.lists(st.one_of(*kinds), max_size=at_most).map(_keyed)


all_readings = of_records(_results, _results, _renograms, _symptoms)
results_and_renograms = of_records(_results, _renograms)
every_result = of_records(_results, _bloods, _bloods, _renograms)
symptoms_only = of_records(_symptoms, at_most=20)
