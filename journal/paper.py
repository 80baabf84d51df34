"""The clinic summary of a journal: the core's `Summary`, and what the background page says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from journal import measures, raising, visits
from journal.background import Background, lines_for_paper
from journal.chronicle import load_history, load_measures, load_plan
from journal.models import Journal
from journal.visits import NextVisit
from surveillance import sheet
from surveillance.agreed import agreed
from surveillance.charts import draw
from surveillance.charts.plan import plan
from surveillance.dates import PartialDate
from surveillance.entries import entries
from surveillance.facts import History
from surveillance.happenings import happened_since
from surveillance.news import News
from surveillance.plan import booked
from surveillance.series import Measure
from surveillance.summary import ALLERGIES_AT_MOST, Ask, Summary, Table, summarise

YEARS = 3  # of the drawings, all on one time axis


@dataclass(frozen=True)
class Sheets:
    """What the page sets; nothing is worked out there."""

    summary: Summary
    about: Background
    allergies: str  # on one line
    age: int | None
    next_visit: NextVisit | None
    news: tuple[tuple[News, str], ...]  # each with its drawing
    tables: tuple[tuple[Table, str], ...]
    years: tuple[int, int]  # the first and the last of the drawings

    @property
    def pages(self) -> int:
        return 2 if self.summary.has_page_2 else 1


def sheets(journal: Journal) -> Sheets:
    """The two sheets for the next visit."""
    history, about, today = load_history(journal), journal.about, journal.today
    visit, next_visit = visits.last_visit(journal), visits.next_visit(journal)
    asks = [
        Ask(question.headline(), question.basis, question.ask_before)
        for question in raising.open_questions(journal)
    ]
    allergies = "; ".join(filter(None, map(str.strip, about.allergies.splitlines())))
    since = visit.date if visit else None
    summary = summarise(
        history,
        load_measures(journal),
        asks,
        visit=since,
        allergies=allergies,
        background=entries(_background(journal, history, since)),
        plan=entries(agreed(load_plan(journal), booked(history, today), today)),
        frame=_frame(journal, next_visit, allergies),
    )
    artist = _Artist(today, since.middle if since else None)
    return Sheets(
        summary=summary,
        about=about,
        allergies=allergies,
        age=_age(about.born, today),
        next_visit=next_visit,
        news=artist.strips(summary.news),
        tables=tuple((table, artist.chart(table.measure)) for table in summary.tables),
        years=(artist.first.year, today.year),
    )


def _frame(journal: Journal, next_visit: NextVisit | None, allergies: str) -> sheet.Frame:
    """The height of what stands on the sheets in any case; its words are those of the page."""
    about = journal.about
    details = ["Born 00-May-0000 (00 y)"] if about.born else []
    details += [f"National No. {about.national_number}"] if about.national_number else []
    details += [f"Hospital No. {about.hospital_number}"] if about.hospital_number else []
    is_short = len(allergies) <= ALLERGIES_AT_MOST
    first = allergies if is_short else f"{allergies[:20]} (all on page 2)"
    details.append(f"Allergies {first or 'not written down'}")
    visit = f"For {next_visit.appointment.headline()}, 00-May-0000" if next_visit else ""
    printed = f"Printed 00-May-0000. {'Example, not a real person' if journal.is_example else ''}"
    return sheet.frame(
        name=about.name or journal.name,
        details=details,
        about=["Clinic summary, kept by the patient", *filter(None, [visit]), printed],
    )


class _Artist:
    """Draws for paper: all on the same years."""

    def __init__(self, today: date, visit: date | None) -> None:
        self.today, self.visit = today, visit
        self.first = measures.years_before(today, YEARS) or today

    def strips(self, news: Sequence[News]) -> tuple[tuple[News, str], ...]:
        """A narrow drawing beside each row."""
        return tuple((one, self._drawn(one.measure, draw.STRIP)) for one in news)

    def chart(self, measure: Measure) -> str:
        return self._drawn(measure, draw.PAPER)

    def _drawn(self, measure: Measure, size: draw.Size) -> str:
        chart = plan(
            measure,
            first=self.first,
            last=self.today,
            visit=self.visit,
            is_small=size is draw.STRIP,
        )
        if not chart.points:
            return ""
        key = f"{size.name}-{measures.slug_of(measure)}"
        return measures.drawn(chart, size, key=key, links=None)


def _age(born: PartialDate | None, today: date) -> int | None:
    """Full years; only where the day of birth is known."""
    if born is None or not born.is_whole:
        return None
    day = born.first
    return today.year - day.year - ((today.month, today.day) < (day.month, day.day))


def _background(
    journal: Journal, history: History, visit: PartialDate | None
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What is always told of a person, and which treatments and procedures are new."""
    yield from lines_for_paper(journal)
    if visit and (new := happened_since(history, visit)):
        yield "Since then", tuple(f"{one.label}, {one.what} {one.when.paper()}" for one in new)
