"""Trends: all measures on one time axis, then one at a time with its table and its CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import measures, visits
from journal.chronicle import load_history
from journal.computed import kept
from journal.exchange.archive import safe_cell
from journal.models import Journal
from surveillance.analytes import CHROMOGRANIN_A, HIAA
from surveillance.charts import draw
from surveillance.charts.plan import beginning, kit_of, plan, within
from surveillance.courses import Injections, lanes
from surveillance.facts import Reading
from surveillance.series import Measure, printed
from surveillance.trends import changes, order_doubt

PERIODS = (("1", "The last year"), ("3", "The last 3 years"), ("5", "The last 5 years"),
           ("all", "All years"))  # fmt: skip
#: Beside these stand the days since the last injection of a somatostatin analogue.
AFTER_DOSES = (HIAA.key, CHROMOGRANIN_A.key)
WELL_SHOWN = 120  # values on one page
HEADINGS = (
    "Measure", "Side", "Result", "Unit", "Lower limit on the letter", "Upper limit on the letter",
    "Date", "Sample or agent", "Laboratory or hospital", "More",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One measure among all: its newest values in words, and a drawing."""

    slug: str
    name: str
    detail: str
    values: tuple[tuple[str, str, str], ...]  # side, newest with its unit, the one before
    when: str
    limit: str
    inputs: str  # the days that an average rests on
    drawing: str  # empty where nothing lies in the time shown
    count: int


@require_safe
def all_measures(request: HttpRequest, journal: Journal) -> HttpResponse:
    """Every measure as a small chart, all on one time axis."""
    chosen = _period(request, "3")
    rows = kept(journal, f"trends {chosen}", lambda: tuple(_rows(journal, chosen)))
    quiet = [row for row in rows if not row.drawing]
    context = {"section": "trends", "rows": rows, "quiet": quiet, "periods": PERIODS}
    return render(
        request,
        "trends/index.html",
        context | {"chosen": chosen, "has_visit": _last_visit(journal)},
    )


def _period(request: HttpRequest, usual: str) -> str:
    asked = request.GET.get("years", "")
    return asked if asked in dict(PERIODS) else usual


def _first_day(journal: Journal, chosen: str, shown: Iterable[Measure]) -> date:
    """Where the time axis begins: some years ago, or with the first value of all."""
    if chosen != "all":
        return measures.years_before(journal.today, int(chosen))
    return beginning(shown, journal.today)


def _rows(journal: Journal, chosen: str) -> Iterable[Row]:
    found = measures.of(journal)
    first, visit = _first_day(journal, chosen, found.values()), _last_visit(journal)
    for slug, measure in found.items():
        chart = plan(measure, first=first, last=journal.today, visit=visit, is_small=True)
        drawing = measures.drawn(chart, draw.SMALL, key=slug, links=None) if chart.points else ""
        newest = [one for one in measure.series if one.newest.when == measure.newest.when]
        yield Row(
            slug=slug,
            name=measure.name,
            detail=", ".join(part for part in (measure.detail, kit_of(measure)) if part),
            values=tuple(
                (
                    one.key.side or "",
                    one.newest.text,
                    f"{one.previous.text} {one.previous.when_said}" if one.previous else "",
                )
                for one in newest
            ),
            when=measure.newest.when_said,
            limit=measure.newest.limits_said,
            inputs=measure.newest.inputs,
            drawing=drawing,
            count=len(measure.observations),
        )


def _last_visit(journal: Journal) -> date | None:
    visit = visits.last_visit(journal)
    return visit.date.middle if visit else None


@require_safe
def one(request: HttpRequest, journal: Journal, measure: str) -> HttpResponse:
    """One measure: a large chart, what its newest value is held against, and every value."""
    found = _measure_or_404(journal, measure)
    chosen = _period(request, _longest_period(found, journal.today))
    name = f"trend {measure} {chosen}"
    context = kept(journal, name, lambda: _one(journal, measure, found, chosen))
    return render(request, "trends/one.html", context | {"section": "trends", "periods": PERIODS})


def _longest_period(measure: Measure, today: date) -> str:
    """All years, or as many as hold no more values than a page shows well."""
    for years in ("all", "5", "3"):
        first = None if years == "all" else measures.years_before(today, int(years))
        if sum(first is None or seen.day >= first for seen in measure.observations) <= WELL_SHOWN:
            return years
    return "1"


def _one(journal: Journal, slug: str, measure: Measure, chosen: str) -> dict[str, Any]:
    first = _first_day(journal, chosen, [measure])
    history = load_history(journal)
    chart, drawings = measures.large(
        journal,
        slug,
        measure,
        first=first,
        visit=_last_visit(journal),
        lanes=lanes(history, journal.today),
    )
    given = Injections.of(history)
    has_doses = measure.key.analyte in AFTER_DOSES and bool(given.doses)
    return {
        "slug": slug,
        "chosen": chosen,
        "name": measure.full_name,
        "unit": measure.unit,
        "kit": kit_of(measure),
        "count": len(measure.observations),
        "chart": chart,
        "drawings": drawings,
        "newest": [
            (series.newest, changes(series), order_doubt(series)) for series in measure.series
        ],
        "weekly": measure.newest.is_week,
        "limited": any(seen.upper_limit for seen in measure.observations),
        "limited_below": any(seen.lower_limit for seen in measure.observations),
        "has_doses": has_doses,
        "sided": len(measure.series) > 1 or bool(measure.series[0].key.side),
        "observations": [
            (
                seen,
                measures.address_of(journal, seen.reading.source),
                given.told(seen.when) if has_doses else "",
            )
            for seen in sorted(
                within(measure, chart.first, chart.last),
                key=lambda seen: seen.when.iso,
                reverse=True,
            )
        ],
    }


def _measure_or_404(journal: Journal, slug: str) -> Measure:
    found = measures.of(journal).get(slug)
    if found is None:
        raise Http404
    return found


@require_safe
def as_csv(request: HttpRequest, journal: Journal, measure: str) -> HttpResponse:
    """Every value of one measure for a spreadsheet, each as its letter gives it."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    table.writerow(HEADINGS)
    found = _measure_or_404(journal, measure)
    readings = (reading for seen in found.observations for reading in seen.readings)
    for reading in sorted(readings, key=lambda reading: (reading.when.iso, reading.source.key)):
        table.writerow([safe_cell(cell) for cell in _cells(found, reading)])
    response = HttpResponse("\ufeff" + text.getvalue(), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="{measure}.csv"'
    return response


def _cells(measure: Measure, reading: Reading) -> tuple[str, ...]:
    return (
        measure.name,
        reading.side or "",
        reading.written.figure,
        printed(reading),
        reading.lower_limit.figure if reading.lower_limit else "",
        reading.upper_limit.figure if reading.upper_limit else "",
        reading.when.iso,
        measure.detail if reading.specimen else reading.method,
        reading.place,
        ", ".join(reading.tags),
    )


@require_safe
def sparkline(request: HttpRequest, journal: Journal, measure: str) -> HttpResponse:
    """A measure's last three years as a small picture for home."""
    picture = kept(journal, f"sparkline {measure}", lambda: _sparkline(journal, measure))
    return HttpResponse(picture, content_type="image/svg+xml")


def _sparkline(journal: Journal, slug: str) -> bytes:
    found = _measure_or_404(journal, slug)
    return measures.sparkline(journal, found, _last_visit(journal), draw.SPARK)
