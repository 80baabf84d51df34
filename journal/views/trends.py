"""Trends: all measures on one time axis, then one at a time with its table and its CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import measures, visits
from journal.chronicle import load_history
from journal.computed import kept
from journal.exchange.archive import safe_cell
from journal.models import Journal
from surveillance.analytes import CHROMOGRANIN_A, HIAA, Group, analyte_of
from surveillance.charts import draw
from surveillance.charts.plan import beginning, plan, within
from surveillance.courses import Injections, lanes
from surveillance.facts import History, Reading
from surveillance.series import Measure, printed
from surveillance.trends import changes, order_doubt

PERIODS = (("1", "The last year"), ("3", "The last 3 years"), ("5", "The last 5 years"),
           ("all", "All years"))  # fmt: skip
MAIN, EVERY = "main", "every"
#: What a visit goes through; one letter's many other results are drawn when they are asked for.
DRAWN_AT_FIRST = (
    Group.HORMONES, Group.RENOGRAM, Group.KIDNEYS, Group.SIZES, Group.BODY, Group.SYMPTOMS,
)  # fmt: skip
ORDER = (*DRAWN_AT_FIRST, Group.LIVER, Group.BLOOD, Group.NUTRITION, Group.OWN)
CHOICES = (
    (MAIN, "Hormones, kidneys, sizes, weight, symptoms"),
    *((group.name.lower(), group.value) for group in ORDER[len(DRAWN_AT_FIRST) :]),
    (EVERY, "Everything"),
)
#: Beside these stand the days since the last injection of a somatostatin analogue.
AFTER_DOSES = (HIAA.key, CHROMOGRANIN_A.key)
HEADINGS = (
    "Measure", "Side", "Result", "Unit", "Lower limit on the letter", "Upper limit on the letter",
    "Date", "Sample or agent", "Laboratory or hospital", "More",
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One measure among all: its newest values in words, and a drawing."""

    heading: str
    slug: str
    name: str
    detail: str
    values: tuple[tuple[str, str, str], ...]  # side, newest with its unit, the one before
    when: str
    limit: str
    inputs: str  # the days that an average rests on
    is_chosen: bool
    drawing: str  # empty where nothing lies in the time shown, or other measures were chosen
    count: int


@require_safe
def all_measures(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The chosen measures as small charts on one time axis, the others by their newest values."""
    chosen, of = _period(request, "3"), _which(request)
    rows = kept(journal, f"trends {chosen} {of}", lambda: tuple(_rows(journal, chosen, of)))
    drawn = [row for row in rows if row.drawing]
    context = {
        "section": "trends",
        "rows": rows,
        "drawn": [(heading, list(its)) for heading, its in groupby(drawn, lambda row: row.heading)],
        "quiet": [row for row in rows if row.is_chosen and not row.drawing],
        "others": [row for row in rows if not row.is_chosen],
        "periods": PERIODS,
        "choices": CHOICES,
        "of": of,
        "chosen": chosen,
        "has_visit": _last_visit(journal),
    }
    return render(request, "trends/index.html", context)


def _which(request: HttpRequest) -> str:
    """Which measures are drawn: most often those that a visit goes through."""
    asked = request.GET.get("of", "")
    return asked if asked in dict(CHOICES) else MAIN


def _period(request: HttpRequest, usual: str) -> str:
    asked = request.GET.get("years", "")
    return asked if asked in dict(PERIODS) else usual


def _first_day(journal: Journal, chosen: str, shown: Iterable[Measure]) -> date:
    """Where the time axis begins: some years ago, or with the first value of all."""
    if chosen != "all":
        return measures.years_before(journal.today, int(chosen))
    return beginning(shown, journal.today)


def _rows(journal: Journal, chosen: str, of: str) -> Iterable[Row]:
    found = measures.of(journal)
    first, visit = _first_day(journal, chosen, found.values()), _last_visit(journal)
    wanted = {MAIN: DRAWN_AT_FIRST, EVERY: ORDER}.get(of) or (Group[of.upper()],)
    in_order = sorted(found.items(), key=lambda item: ORDER.index(_group(item[1])))
    for slug, measure in in_order:
        group, drawing = _group(measure), ""
        if group in wanted:
            chart = plan(measure, first=first, last=journal.today, visit=visit, is_small=True)
            if chart.points:
                drawing = measures.drawn(chart, draw.SMALL, key=slug, links=None)
        newest = [one for one in measure.series if one.newest.when == measure.newest.when]
        yield Row(
            heading=group.value,
            slug=slug,
            name=measure.name,
            detail=measure.detail,
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
            is_chosen=group in wanted,
            drawing=drawing,
            count=len(measure.observations),
        )


def _group(measure: Measure) -> Group:
    """Under which heading it stands; a symptom that a person has named is one of the symptoms."""
    analyte = analyte_of(measure.key.analyte)
    if analyte:
        return analyte.group
    if measure.newest.reading.source.kind == "report":
        return Group.SIZES
    return Group.SYMPTOMS if measure.newest.is_of_symptoms else Group.OWN


def _last_visit(journal: Journal) -> date | None:
    visit = visits.last_visit(journal)
    return visit.date.middle if visit else None


@require_safe
def one(request: HttpRequest, journal: Journal, measure: str) -> HttpResponse:
    """One measure: a large chart, what its newest value is held against, and every value."""
    found = _measure_or_404(journal, measure)
    chosen = _period(request, measures.longest_period([found], journal.today))
    name = f"trend {measure} {chosen}"
    context = kept(journal, name, lambda: _one(journal, measure, found, chosen))
    return render(request, "trends/one.html", context | {"section": "trends", "periods": PERIODS})


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
    doses = Injections.of(history if measure.key.analyte in AFTER_DOSES else History())
    return {
        "slug": slug,
        "chosen": chosen,
        "name": measure.full_name,
        "unit": measure.unit,
        "count": len(measure.observations),
        "chart": chart,
        "drawings": drawings,
        "newest": [
            (series.newest, changes(series), order_doubt(series)) for series in measure.series
        ],
        "weekly": measure.newest.is_week,
        "limited": any(seen.upper_limit for seen in measure.observations),
        "limited_below": any(seen.lower_limit for seen in measure.observations),
        "has_doses": bool(doses.doses),
        "sided": len(measure.series) > 1 or bool(measure.series[0].key.side),
        "observations": [
            (seen, measures.address_of(journal, seen.reading.source), doses.told(seen.when))
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
