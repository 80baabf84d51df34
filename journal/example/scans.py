"""All scans of the story with their reports, and how one is written down here."""

from __future__ import annotations

from journal.example.story import Entry, corrected, unwrapped

CITY, COUNTY = "City Hospital", "County Hospital"
TRUNK = "chest, abdomen and pelvis"


def scan(
    date: str,
    modality: str,
    regions: str,
    place: str,
    report: str = "",
    *,
    by: str = "",
    tracer: str = "",
    compared_with: str = "",
    note: str = "",
    arrived: int = 9,
    first_typed: str = "",
) -> tuple[Entry, ...]:
    """One scan that was done, and its report, which arrived so many days later.

    `first_typed` is what was typed of the report at first, until somebody saw that more was said.
    """
    columns = {
        "modality": modality,
        "regions": regions,
        "place": place,
        "tracer": tracer,
        "compared_with": compared_with,
        "state": "done",
        "note": unwrapped(note) if note else "",
    }
    taken = Entry("scan", date, columns, days=0)
    if not report:
        return (taken,)
    words = {"words": unwrapped(report), "reported_by": by, "scan": date}
    told = Entry("report", date, words, days=arrived)
    if first_typed:
        told = corrected(told, days=2, was={"words": unwrapped(first_typed)})
    return taken, told


def booked(date: str, modality: str, regions: str, place: str, *, note: str) -> tuple[Entry, ...]:
    """A scan that is still to come; its letter came a week ago."""
    columns = {
        "modality": modality,
        "regions": regions,
        "place": place,
        "state": "booked",
        "note": note,
    }
    return (Entry("scan", date, columns, days=-140),)


def addendum(date: str, words: str, *, to: str, by: str) -> tuple[Entry, ...]:
    """What was added later to the report of the scan of `to`."""
    columns = {"words": unwrapped(words), "reported_by": by, "scan": to, "addendum_to": to}
    return (Entry("report", date, columns, days=6),)


def second_reading(date: str, words: str, *, by: str) -> tuple[Entry, ...]:
    """A report that belongs to no one scan of the journal."""
    return (Entry("report", date, {"words": unwrapped(words), "reported_by": by}, days=12),)
