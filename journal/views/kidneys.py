"""Kidneys: LEFT and RIGHT side by side over the years, on one time axis, then in tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import measures, visits
from journal.chronicle import load_history
from journal.computed import kept
from journal.models import Journal
from journal.views.trends import PERIODS
from surveillance import kidneys
from surveillance.analytes import CREATININE, EGFR, HALF_TIME, SPLIT_FUNCTION
from surveillance.beside import NEAR
from surveillance.charts import draw
from surveillance.charts.chart import Chart
from surveillance.charts.plan import beginning, plan
from surveillance.drains import Drain, drains
from surveillance.facts import Event, Passage
from surveillance.places import Place, sentences_about
from surveillance.series import Measure

SHOWN = (SPLIT_FUNCTION.key, HALF_TIME.key, CREATININE.key, EGFR.key)  # in this order
TOGETHER = "both kidneys together"
REPORTS_AT_MOST = 8
# Lower than a chart that stands alone, and with the same room at the sides, so that a day stands
# at the same place in all of them.
SIZES = (
    replace(draw.PHONE, height=210, room=(44, 26, 30, 24)),
    replace(draw.DESK, height=250, room=(48, 28, 124, 26)),
)
# Of a specimen and of an operation: their words stand with the specimen and the operation.
NOT_OF_SCANS = ("pathology", "procedure")


@dataclass(frozen=True)
class Drawn:
    """One chart with its heading, which says the side of every number on it."""

    slug: str
    name: str
    sides: str  # "LEFT and RIGHT", or that it is of both kidneys together
    chart: Chart
    drawings: tuple[str, ...]  # empty where fewer than two days lie in the time shown
    newest: tuple[str, ...]  # of each side, told in place of a drawing


@dataclass(frozen=True)
class Share:
    """The newest share of one side, and the one before it of the same agent."""

    side: str
    text: str  # "40%", or empty where the report does not say
    was: str  # "LEFT was 42% on 12 June 2025"


@dataclass(frozen=True)
class Newest:
    """The newest renogram that gives a share."""

    said: str  # "MAG3 renogram on 29 January 2026"
    address: str
    shares: tuple[Share, ...]
    left: Decimal | None  # for the bar, where both are given
    right: Decimal | None


@dataclass(frozen=True)
class Quoted:
    """What one report says of the kidneys and ureters."""

    name: str
    when: str
    address: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Told:
    """One stent or nephrostomy: what was done when, each with the address of its record."""

    label: str
    steps: tuple[tuple[str, str, str], ...]  # "Placed", its day, its address
    due: str


@require_safe
def page(request: HttpRequest, journal: Journal) -> HttpResponse:
    """All that the journal holds of the kidneys; charts of the years asked for."""
    asked = request.GET.get("years", "")
    usual = measures.longest_period(_found(journal).values(), journal.today)
    chosen = asked if asked in dict(PERIODS) else usual
    shown = kept(journal, f"kidneys {chosen}", lambda: _page(journal, chosen))
    reports = shown["reports"]
    shows_all = request.GET.get("all") == "1"
    context = shown | {
        "section": "kidneys",
        "periods": PERIODS,
        "chosen": chosen,
        "shows_all": shows_all,
        "reports": reports if shows_all else reports[:REPORTS_AT_MOST],
        "has_more": len(reports) > REPORTS_AT_MOST and not shows_all,
    }
    return render(request, "kidneys.html", context)


def _page(journal: Journal, chosen: str) -> dict[str, Any]:
    history = load_history(journal)
    rows, every = kidneys.rows(history), drains(history)
    charts = tuple(_charts(journal, every, chosen))
    reports = tuple(_reports(journal, history.passages))
    return {
        "newest": _newest(journal, rows),
        "rows": [(row, measures.address_of(journal, row.source)) for row in reversed(rows)],
        "charts": charts,
        "signs": _signs([drawn.chart for drawn in charts if drawn.drawings]),
        "has_drawings": any(drawn.drawings for drawn in charts),
        "undrawn": any(not drawn.drawings for drawn in charts),
        "drains": [_told(journal, drain) for drain in every],
        "reports": reports,
        "has_portions": any(one.portion for row in rows for one in row.kidneys),
        "near": NEAR,
        "together": TOGETHER,
        "is_empty": not (rows or every or charts or reports),
    }


# ---- charts --------------------------------------------------------------------------------------


def _found(journal: Journal) -> dict[str, Measure]:
    """What is drawn, by its address."""
    every = measures.of(journal).items()
    return {slug: measure for slug, measure in every if measure.key.analyte in SHOWN}


def _charts(journal: Journal, every: tuple[Drain, ...], chosen: str) -> Iterable[Drawn]:
    """All on one time axis, with the stents under each."""
    found = _found(journal)
    first = _first_day(journal, chosen, found.values(), every)
    visit = visits.last_visit(journal)
    lanes = kidneys.drain_lanes(every, journal.today)
    newest_first = sorted(found.items(), key=lambda item: item[1].newest.when, reverse=True)
    in_order = sorted(newest_first, key=lambda item: SHOWN.index(item[1].key.analyte))
    for slug, measure in in_order:
        made = plan(
            measure,
            first=first,
            last=journal.today,
            visit=visit.date.middle if visit else None,
            lanes=lanes,
        )
        yield _drawn(journal, slug, measure, made)


def _first_day(
    journal: Journal, chosen: str, found: Iterable[Measure], every: tuple[Drain, ...]
) -> date:
    if chosen != "all":
        return measures.years_before(journal.today, int(chosen))
    placed = [drain.events[0].when.first - timedelta(days=15) for drain in every]
    return min([beginning(found, journal.today), *placed])


def _drawn(journal: Journal, slug: str, measure: Measure, chart: Chart) -> Drawn:
    is_sided = any(one.key.side for one in measure.series)
    sides = "LEFT and RIGHT" if is_sided else TOGETHER
    chart = replace(chart, title=f"{measure.full_name}, {sides}, {measure.unit}")
    links = measures.addresses(journal, chart)
    sizes = SIZES if len({point.day for point in chart.points}) > 1 else ()
    newest = (one.newest for one in measure.series)
    return Drawn(
        slug=slug,
        name=measure.full_name,
        sides=sides,
        chart=chart,
        drawings=tuple(
            measures.drawn(chart, size, key=f"{size.name}-{slug}", links=links) for size in sizes
        ),
        newest=tuple(f"{seen.said} {seen.when_said}" for seen in newest),
    )


def _signs(drawn: list[Chart]) -> frozenset[str]:
    """What occurs on the charts, for a key that explains it."""
    has = {
        "limits": any(chart.limits for chart in drawn),
        "moves": any(chart.moves for chart in drawn),
        "lanes": any(chart.lanes for chart in drawn),
    }
    shapes = (chart.signs & {"vague", "below", "above"} for chart in drawn)
    return frozenset(name for name in has if has[name]).union(*shapes)


# ---- numbers and words ---------------------------------------------------------------------------


def _newest(journal: Journal, rows: tuple[kidneys.Row, ...]) -> Newest | None:
    """The newest renogram that gives a share, beside the one before of the same agent."""
    given = [row for row in rows if any(one.share for one in row.kidneys)]
    if not given:
        return None
    row = given[-1]
    before = {
        one.newest.reading: one.previous
        for measure in measures.of(journal).values()
        if measure.key.analyte == SPLIT_FUNCTION.key
        for one in measure.series
    }
    shares = []
    for kidney in row.kidneys:
        was = before.get(kidney.share) if kidney.share else None
        said = f"{kidney.side} was {was.text} {was.when_said}" if was else ""
        shares.append(Share(kidney.side, kidney.share_text, said))
    both = all(kidney.share for kidney in row.kidneys)
    left, right = (kidney.share.written.number if both and kidney.share else None
                   for kidney in row.kidneys)  # fmt: skip
    return Newest(
        said=f"{row.name} {row.when.on_or_in()}",
        address=measures.address_of(journal, row.source),
        shares=tuple(shares),
        left=left,
        right=right,
    )


def _reports(journal: Journal, passages: Iterable[Passage]) -> Iterable[Quoted]:
    """Newest first. Words about one side stand in the table of renograms, beside its numbers."""
    for passage in reversed(tuple(passages)):
        if passage.side or passage.modality in NOT_OF_SCANS:
            continue
        if sentences := sentences_about(Place.KIDNEYS, passage.text):
            yield Quoted(
                name=passage.label or "Report",
                when=passage.when.long(),
                address=measures.address_of(journal, passage.source),
                sentences=sentences,
            )


def _told(journal: Journal, drain: Drain) -> Told:
    def step(event: Event) -> tuple[str, str, str]:
        done = kidneys.done_to(event).capitalize()
        return done, event.when.long(), measures.address_of(journal, event.source)

    return Told(
        label=kidneys.drain_label(drain),
        steps=tuple(step(event) for event in drain.events),
        due=drain.due.long() if drain.due and not drain.removed else "",
    )
