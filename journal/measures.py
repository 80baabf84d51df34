"""A journal's measures: their addresses, their charts, and the pages that their points lead to."""

from __future__ import annotations

import hmac
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from django.conf import settings
from django.urls import reverse

from journal.chronicle import load_measures
from journal.computed import kept_drawing
from journal.kinds import BY_SLUG
from journal.models import Journal
from surveillance.analytes import analyte_of
from surveillance.charts import draw
from surveillance.charts.plan import Chart, Lane, plan
from surveillance.facts import Source
from surveillance.quantities import CONCENTRATION, PER_CREATININE, PER_DAY
from surveillance.series import Measure

_QUANTITIES = {PER_DAY: "in-a-day", PER_CREATININE: "to-creatinine", CONCENTRATION: "concentration"}
_AGENTS = ("mag3", "dtpa", "dmsa")


def of(journal: Journal) -> dict[str, Measure]:
    """All that the journal has measured, by its address, in the order of the menus."""
    return {slug_of(measure): measure for measure in load_measures(journal)}


def slug_of(measure: Measure) -> str:
    """Its part of an address. What a person has typed (a symptom, a unit) stands in none."""
    key = measure.key
    analyte = analyte_of(key.analyte)
    parts = [key.analyte if analyte else f"own-{_sign(key.analyte)}", key.specimen]
    if analyte is None or len({unit.quantity for unit in analyte.units}) > 1:
        parts.append(_QUANTITIES.get(key.quantity) or _sign(key.quantity))
    if key.method:
        parts.append(key.method if key.method in _AGENTS else _sign(key.method))
    return "-".join(part for part in parts if part)


def _sign(text: str) -> str:
    """A short sign of a typed text, which tells nothing of it to who has not this site's key."""
    return hmac.new(settings.SECRET_KEY.encode(), text.encode(), "sha256").hexdigest()[:10]


def drawn(chart: Chart, size: draw.Size, *, key: str, links: Mapping[Source, str] | None) -> str:
    """The drawing of a chart, to stand in a page."""
    about = (chart, size, key, tuple(links.items()) if links else None)
    return kept_drawing(about, lambda: draw.draw(chart, size, key=key, links=links))


def sparkline(journal: Journal, measure: Measure, visit: date | None, size: draw.Size) -> bytes:
    """The last three years of a measure as a picture without words."""
    chart = small(journal, measure, visit)
    return kept_drawing(("image", chart, size), lambda: draw.image(chart, size))


def small(journal: Journal, measure: Measure, visit: date | None, years: int = 3) -> Chart:
    """The chart for a row of a page: the last years up to today."""
    today = journal.today
    return plan(measure, first=years_before(today, years), last=today, visit=visit, is_small=True)


def years_before(today: date, years: int) -> date:
    """The same day some years ago."""
    day = 28 if (today.month, today.day) == (2, 29) else today.day
    return date(today.year - years, today.month, day)


def large(
    journal: Journal,
    slug: str,
    measure: Measure,
    *,
    first: date,
    visit: date | None,
    lanes: Sequence[Lane],
) -> tuple[Chart, tuple[str, ...]]:
    """The chart of a page with its drawings: none where nothing lies in the time shown."""
    chart = plan(measure, first=first, last=journal.today, visit=visit, lanes=lanes)
    links = addresses(journal, chart)
    sizes = (draw.PHONE, draw.DESK) if chart.points else ()
    return chart, tuple(
        drawn(chart, size, key=f"{size.name}-{slug}", links=links) for size in sizes
    )


WELL_SHOWN = 120  # values on one page


def longest_period(shown: Iterable[Measure], today: date) -> str:
    """All years, or as many as hold no more values than a page shows well."""
    days = [seen.day for measure in shown for seen in measure.observations]
    for years in ("all", "5", "3"):
        first = date.min if years == "all" else years_before(today, int(years))
        if sum(day >= first for day in days) <= WELL_SHOWN:
            return years
    return "1"


def addresses(journal: Journal, chart: Chart) -> dict[Source, str]:
    """The pages of the records that a chart's points rest on."""
    return {
        source: address_of(journal, source) for point in chart.points for source in point.sources
    }


def address_of(journal: Journal, source: Source) -> str:
    """The page of a record."""
    kind = BY_SLUG[source.kind]
    return reverse("show", kwargs={"journal": journal.pk, "kind": kind, "key": source.key})
