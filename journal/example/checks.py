"""What was agreed to be checked: as told, by whom, and what was put off or stopped since."""

from __future__ import annotations

from typing import Any

from journal.example.story import Entry, corrected

MEETING, FENWICK, SHAH, PELL = (
    "NET meeting, City Hospital",
    "Dr Fenwick",
    "Dr Shah",
    "Ruth Pell, NET nurse",
)


def check(date: str, what: str, every: str = "", *, by: str, days: int = 1, **more: Any) -> Entry:
    """One agreement: `every` is "6 months", as it was told."""
    number, _, period = every.partition(" ")
    columns = {
        "what": what,
        "every_number": int(number) if number else None,
        "every_period": period,
        "told_by": by,
    }
    return Entry("check", date, columns | more, days=days)


ENTRIES = (
    check(
        "2016-10-11",
        "colonoscopy",
        "10 years",
        by="Endoscopy, City Hospital",
        note="From the last one, if I am well enough for it by then.",
    ),
    # Stopped two years later, before a second one was done.
    corrected(
        check(
            "2016-07-21",
            "mri",
            "2 years",
            by=FENWICK,
            ended="2018-07-12",
            note="The registrar: the CT shows enough, the deposit is poorly seen on MRI.",
        ),
        days=721,
        was={"ended": None, "note": "In turn with the CT, to spare radiation."},
    ),
    check(
        "2022-11-14",
        "other",
        "2 years",
        own_name="Bowel screening kit, by post",
        by="GP surgery",
        last_done="2024-11-18",
        days=740,
    ),
    # Put off on the telephone: with the bloods of the clinic.
    corrected(
        check(
            "2024-04-09",
            "vitamins",
            "12 months",
            by=SHAH,
            put_off_until="2026-03-12",
            note="Ruth Pell: with the bloods at the clinic.",
        ),
        days=668,
        was={"put_off_until": None, "note": ""},
    ),
    check("2024-09-24", "injection", "28 days", by=SHAH),
    check("2024-10-10", "hiaa", "3 months", by=SHAH),
    check("2024-10-10", "cga", "6 months", by=SHAH),
    # The meeting five weeks later told it anew.
    check("2025-04-03", "mag3", "12 months", by=SHAH, note="Sooner if there is pain."),
    check(
        "2025-05-07",
        "ct",
        "12 months",
        by=MEETING,
        days=14,
        note="Earlier if the LEFT kidney "
        "changes. After the one of [2026-01-20] the next was booked for [2026-07].",
    ),
    check("2025-05-07", "mag3", "6 months", by=MEETING, days=14),
    check("2025-05-07", "echo", "12 months", by=MEETING, days=14),
    check(
        "2025-03-24",
        "other",
        "6 months",
        own_name="Blood pressure at the GP surgery",
        by="Dr Moorcroft, GP",
        last_done="2025-09",
    ),
    check("2025-09-04", "clinic", "6 months", by=SHAH, due="2026-03", days=15),
    check("2025-09-04", "bloods", "3 months", by=SHAH, days=15),
    check("2026-02-05", "pet", by=PELL, due="2026-02-19", days=0),
)
