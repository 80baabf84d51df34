"""The courses of treatment, and the injections that were given in the last of them."""

from __future__ import annotations

from datetime import date as day
from datetime import timedelta
from typing import Any

from journal.example.story import Entry, corrected

INJECTIONS_OF = "lanreotide"


def course(
    date: str,
    sort: str,
    medicine: str,
    dose: str = "",
    interval: str = "",
    *,
    until: str | None = None,
    because: str = "",
    by: str = "",
    note: str = "",
    days: int = 1,
    name: str = "",
) -> Entry:
    """One course, as it was told; without `until` it goes on."""
    columns = {
        "sort": sort,
        "name": medicine,
        "dose": dose,
        "interval": interval,
        "until": until,
        "stopped_because": because,
        "told_by": by,
        "note": note,
    }
    return Entry("treatment", date, columns, days=days, name=name)


COURSES = (
    course(
        "2010",
        "other",
        "Mebeverine",
        until="2010",
        because="No difference after three months",
        by="Dr Moorcroft, GP",
        note="Told it was an irritable bowel.",
    ),
    course(
        "2011-07-04",
        "ssa",
        "Octreotide (short-acting)",
        interval="by drip, day and night",
        until="2011-07-09",
        because="Only for the days round the operation",
        by="Mr Calloway, surgeon",
        days=21,
    ),
    course(
        "2011-08-02",
        "other",
        "Loperamide",
        "2 mg",
        "before meals when needed",
        by="Mr Calloway, surgeon",
    ),
    corrected(
        course(
            "2021-11-15",
            "ppi",
            "Omeprazole",
            "20 mg",
            "once a day",
            until="2022-07-07",
            because="Dr Fenwick: chromogranin A to be measured again without it",
            by="Dr Moorcroft, GP",
            note="For heartburn. It has not come back.",
        ),
        days=234,
        was={"until": None, "stopped_because": "", "note": "For heartburn."},
    ),
    course("2023-07-27", "supplement", "Vitamin D", "800 units", "once a day", by="Dr Shah"),
    course(
        "2024-04-12",
        "enzymes",
        "Pancreatic enzymes",
        "25 000 units",
        "with meals",
        by="Dr Shah",
        note="One capsule with a snack as well.",
    ),
    course(
        "2024-09-24",
        "ssa",
        "Lanreotide",
        "120 mg",
        "every 28 days",
        by="Dr Shah",
        name=INJECTIONS_OF,
        days=0,
    ),
)

FIRST_INJECTION, EVERY = day(2024, 9, 24), timedelta(days=28)
INJECTIONS = 19  # to the last before the story ends
# The gap: the one of 29 July 2025 was not delivered, and August had no date.
LEFT_OUT = (11, 12)
EXCHANGED = 15  # the side of this one was put right the next day
SITES = ("left_buttock", "right_buttock")


def _injection(number: int) -> Entry:
    """One injection, typed that evening; the sides take turns."""
    given = number - sum(left_out < number for left_out in LEFT_OUT)
    columns: dict[str, Any] = {
        "treatment": INJECTIONS_OF,
        "medicine": "Lanreotide",
        "dose": "120 mg",
        "site": SITES[given % 2],
        "given_by": "practice nurse" if number < 3 else "district nurse",
        "note": "First one." if number == 0 else "",
    }
    entry = Entry("dose", (FIRST_INJECTION + number * EVERY).isoformat(), columns, days=0)
    if number != EXCHANGED:
        return entry
    return corrected(entry, days=1, was={"site": SITES[(given + 1) % 2]})


DOSES = tuple(_injection(number) for number in range(INJECTIONS) if number not in LEFT_OUT)

ENTRIES = (*COURSES, *DOSES)
