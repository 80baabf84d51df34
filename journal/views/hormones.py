"""Hormones: 5-HIAA, chromogranin A and NT-proBNP, every series apart, with the treatments then."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import measures, visits
from journal.chronicle import load_history
from journal.computed import kept
from journal.models import Journal
from journal.views.trends import PERIODS
from surveillance.analytes import CHROMOGRANIN_A, HIAA, NT_PROBNP, Specimen
from surveillance.beside import NEAR, egfr_beside, food_rules, rates
from surveillance.charts.chart import Chart
from surveillance.charts.plan import beginning, within
from surveillance.courses import PPI, Injections, going_on, lanes, perhaps_going_on
from surveillance.facts import History, Reading
from surveillance.observation import Observation
from surveillance.series import Measure

SHOWN = (HIAA.key, CHROMOGRANIN_A.key, NT_PROBNP.key)
OPEN = 8  # results of each series that stand open
URINE = (Specimen.URINE_24H, Specimen.URINE_SPOT)


@dataclass(frozen=True)
class Row:
    """One result as its letter gives it, with what was going on then."""

    seen: Observation
    address: str
    food: str
    then: tuple[str, ...]  # "12 days after the injection of 20 January 2026", "on omeprazole"
    egfr: str
    on_ppi: bool  # or perhaps


@dataclass(frozen=True)
class Section:
    """One series: never a second specimen, kit, or unit of another family beside it."""

    slug: str
    name: str
    unit: str
    newest: Observation
    chart: Chart
    drawings: tuple[str, ...]
    newer: tuple[Row, ...]  # of the time shown, newest first
    older: tuple[Row, ...]  # folded
    has_food: bool
    has_then: bool
    has_egfr: bool
    has_ppi: bool
    folded_ppi: int  # results that are folded and told to be on an acid blocker


@dataclass(frozen=True)
class _Beside:
    """What is looked up for each result, gathered once."""

    facts: History
    injections: Injections
    rates: tuple[Reading, ...]


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Every series with its chart, all on one time axis; of the years asked for."""
    asked = request.GET.get("years", "")
    found = _found(journal)
    usual = measures.longest_period(found.values(), journal.today)
    chosen = asked if asked in dict(PERIODS) else usual
    context = kept(journal, f"hormones {chosen}", lambda: _page(journal, found, chosen))
    more = {"section": "hormones", "periods": PERIODS, "chosen": chosen}
    return render(request, "hormones.html", context | more)


def _found(journal: Journal) -> dict[str, Measure]:
    """The series of the hormones, by their addresses."""
    every = measures.of(journal).items()
    return {slug: measure for slug, measure in every if measure.key.analyte in SHOWN}


def _page(journal: Journal, found: dict[str, Measure], chosen: str) -> dict[str, Any]:
    sections = tuple(_sections(journal, found, chosen))
    treatments = next((one.chart.lanes for one in sections if one.chart.lanes), ())
    return {
        "sections": sections,
        "treatments": [str(lane) for lane in treatments],
        "near": NEAR,
    }


def _sections(journal: Journal, found: dict[str, Measure], chosen: str) -> Iterable[Section]:
    history, today = load_history(journal), journal.today
    if chosen == "all":
        first = beginning(found.values(), today)
    else:
        first = measures.years_before(today, int(chosen))
    visit = visits.last_visit(journal)
    day, under = visit.date.middle if visit else None, lanes(history, today)
    beside = _Beside(history, Injections.of(history), rates(history))
    for slug, measure in found.items():
        chart, drawings = measures.large(
            journal, slug, measure, first=first, visit=day, lanes=under
        )
        shown = sorted(within(measure, first, today), key=lambda seen: seen.when.iso, reverse=True)
        rows = tuple(_row(journal, beside, seen) for seen in shown)
        yield Section(
            slug=slug,
            name=measure.full_name,
            unit=measure.unit,
            newest=measure.newest,
            chart=chart,
            drawings=drawings,
            newer=rows[:OPEN],
            older=rows[OPEN:],
            has_food=any(row.food for row in rows),
            has_then=any(row.then for row in rows),
            has_egfr=any(row.egfr for row in rows),
            has_ppi=any(row.on_ppi for row in rows),
            folded_ppi=sum(row.on_ppi for row in rows[OPEN:]),
        )


def _row(journal: Journal, beside: _Beside, seen: Observation) -> Row:
    reading = seen.reading
    is_chromogranin = reading.analyte == CHROMOGRANIN_A.key
    blockers = tuple(_acid_blockers(beside.facts, seen)) if is_chromogranin else ()
    then = (beside.injections.told(seen.when), *blockers)
    is_of_urine = reading.specimen in URINE
    return Row(
        seen=seen,
        address=measures.address_of(journal, reading.source),
        food=food_rules(reading),
        then=tuple(said for said in then if said),
        egfr=egfr_beside(seen.when, beside.rates) if is_of_urine else "",
        on_ppi=bool(blockers),
    )


def _acid_blockers(history: History, seen: Observation) -> Iterable[str]:
    for course in going_on(history, PPI, seen.when):
        yield f"on {course.name}"
    for course in perhaps_going_on(history, PPI, seen.when):
        yield f"perhaps on {course.name}, as its dates are vague"
