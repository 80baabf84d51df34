"""Two reports side by side: choosing the other one, and the two, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from journal import timeline
from journal.kinds.report import KIND as REPORTS
from journal.kinds.report import Report
from journal.models import Journal
from surveillance.dates import PartialDate
from surveillance.wording.comparators import comparators
from surveillance.wording.read import LONGEST
from surveillance.wording.sidebyside import (
    PAIRED_AT_MOST,
    Beside,
    Kind,
    Piece,
    Row,
    lay_beside,
)

OFFERED = 40  # reports to choose from at once
STATED_AT_MOST = 10  # of one date that a report names: a year alone can mean many
ROWS_AT_MOST = 1_500  # sentences on one page
LABELS = {
    Kind.NEW: "New",
    Kind.GONE: "Not in the later report",
    Kind.CHANGED: "Changed",
    Kind.SAME: "The same",
}


# ---- which other one -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Stated:
    """A comparison that the report names, and the reports of that day that the journal has."""

    quote: str  # the date as the report writes it; empty where the scan's own field says it
    days: str  # "6 May 2025", or "6 May 2025 or 5 June 2025"
    reports: tuple[Report, ...]


@require_safe
def choose(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """The other reports of the journal: first what this one says it was compared with."""
    report = _report_or_404(journal, key)
    after = request.GET.get("after", "")
    # One more, since this report itself may be among them.
    listed = timeline.page(journal, kinds=[REPORTS], after=after, size=OFFERED + 1)
    stated = () if after else tuple(_stated(journal, report))
    shown = {report.pk} | {one.pk for its in stated for one in its.reports}
    others = [entry.row for entry in listed.entries if entry.row.pk not in shown]
    alike = [one for one in others if _is_alike(report, one)]
    context = {
        "section": "timeline",
        "report": report,
        "stated": stated,
        "alike": alike,
        "others": [one for one in others if one not in alike],
        "older": listed.older,
        "is_first": not after,
    }
    return render(request, "compare/choose.html", context)


def _is_alike(report: Report, other: Report) -> bool:
    scans = report.scan, other.scan
    return all(scans) and len({scan.modality for scan in scans if scan}) == 1


def _stated(journal: Journal, report: Report) -> Iterable[Stated]:
    """What the words of a report name as its comparison, then what its scan's field says."""
    found = comparators(report.words[:LONGEST], written=report.date)
    named = [(one.quote, one.dates) for one in found]
    field = report.scan.compared_with if report.scan else None
    if field and not any(field in dates for _quote, dates in named):
        named.append(("", (field,)))
    told: set[UUID] = {report.pk}
    for quote, dates in named:
        reports = []
        for when in dates:  # the British reading first
            rows = REPORTS.shown(journal).exclude(pk__in=told).filter(_of_day(when))
            reports += rows.order_by("-date", "-id")[:STATED_AT_MOST]
            told |= {one.pk for one in reports}
        yield Stated(quote, " or ".join(when.long() for when in dates), tuple(reports))


def _of_day(when: PartialDate) -> Q:
    """The reports of that day by their own date or their scan's; a vague date may be of it."""
    wanted = Q()
    wider = [when.iso[:length] for length in (4, 7) if length < len(when.iso)]
    for name in ("date", "scan__date"):
        wanted |= Q(**{f"{name}__in": [when.iso, *wider]})
        if not when.is_whole:
            wanted |= Q(**{f"{name}__startswith": f"{when.iso}-"})
    return wanted


# ---- the two -------------------------------------------------------------------------------------


@require_safe
def page(request: HttpRequest, journal: Journal, key: UUID, other: UUID) -> HttpResponse:
    """Two reports sentence by sentence, the earlier one left."""
    if key == other:
        raise Http404
    both = (_report_or_404(journal, key), _report_or_404(journal, other))
    earlier, later = sorted(both, key=_place_in_order)
    context = {
        "section": "timeline",
        "report": both[0],
        "earlier": earlier,
        "later": later,
        "order_known": earlier.date.last < later.date.first,
        "longest": f"{LONGEST:,}",
    }
    try:
        beside = lay_beside(earlier.words, later.words)
    except ValueError:
        context["too_long"] = [one for one in (earlier, later) if len(one.words) > LONGEST]
    else:
        context |= _laid(beside, only_differing=request.GET.get("show") == "differs")
    return render(request, "compare/page.html", context)


def _laid(beside: Beside, *, only_differing: bool) -> dict[str, object]:
    rows = [row for row in beside.rows if not (only_differing and row.kind is Kind.SAME)]
    count = {kind: beside.count(kind) for kind in Kind}
    return {
        "rows": [(row, LABELS[row.kind], _is_one(row)) for row in rows[:ROWS_AT_MOST]],
        "more": f"{len(rows) - ROWS_AT_MOST:,}" if len(rows) > ROWS_AT_MOST else "",
        "rows_at_most": f"{ROWS_AT_MOST:,}",
        "counted": _counted(count),
        "all": sum(count.values()),
        "differing": sum(count.values()) - count[Kind.SAME],
        "only_differing": only_differing,
        "has_marks": bool(count[Kind.CHANGED]),
        "paired_at_most": PAIRED_AT_MOST if beside.is_cut else 0,
    }


def _is_one(row: Row) -> bool:
    """Whether both reports have the very same words, or heading, so that they are shown once."""
    is_word_for_word = _words(row.earlier) == _words(row.later)
    return row.kind is Kind.SAME and (row.is_heading or is_word_for_word)


def _words(pieces: Iterable[Piece]) -> list[str]:
    return "".join(piece.words for piece in pieces).split()


def _counted(count: dict[Kind, int]) -> str:
    """ "2 sentences are new, 1 is changed, …": how many of each, and no more."""
    new = count[Kind.NEW]
    begins = "No sentence is" if not new else f"{new} sentence{' is' if new == 1 else 's are'}"
    changed, gone, same = (_so_many(count[kind]) for kind in (Kind.CHANGED, Kind.GONE, Kind.SAME))
    return f"{begins} new, {changed} changed, {gone} not in the later report and {same} the same."


def _so_many(number: int) -> str:
    return "none is" if not number else "1 is" if number == 1 else f"{number} are"


def _place_in_order(report: Report) -> tuple[str, str, object]:
    """By the day of the report, then of its scan; of one day, what was typed first."""
    scanned = report.scan.date.iso if report.scan else ""
    return report.date.iso, scanned, report.typed_at


def _report_or_404(journal: Journal, key: UUID) -> Report:
    report = REPORTS.shown(journal).filter(pk=key).first()
    if report is None:
        raise Http404
    return report
