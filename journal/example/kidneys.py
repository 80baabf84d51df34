"""The renograms: LEFT and RIGHT over fifteen years, from two hospitals and with two agents."""

from __future__ import annotations

from typing import Any

from journal.example.scans import CITY, COUNTY
from journal.example.story import Entry, corrected, unwrapped

WORDS = ("left_drainage", "right_drainage", "conclusion")


def renogram(date: str, place: str, left: str, right: str, **more: Any) -> Entry:
    """One renogram with both shares, unless `more` says otherwise."""
    columns = {"agent": "mag3", "shares": "both", "left_share": left, "right_share": right}
    columns |= {name: unwrapped(text) if name in WORDS else text for name, text in more.items()}
    return Entry("renogram", date, columns | {"place": place}, days=10)


ENTRIES = (
    renogram(
        "2011-06-14",
        COUNTY,
        "45",
        "55",
        diuretic="furosemide 40 mg at 20 minutes",
        left_drainage="Rising curve, slow response to furosemide.",
        right_drainage="Prompt.",
        conclusion="""
        Divided function left 45 %, right 55 %. Dilated left system with impaired drainage; partial
        obstruction on the left is not excluded. Normal right kidney.
        """,
    ),
    renogram(
        "2012-03-20",
        COUNTY,
        "44",
        "56",
        agent="dtpa",
        conclusion="""
        Following ureterolysis. Relative function left 44 %, right 56 %. Prompt clearance on both
        sides. No evidence of obstruction.
        """,
    ),
    renogram(
        "2023-11-14",
        CITY,
        "42",
        "58",
        left_drainage="Mild stasis in the renal pelvis, clears after voiding.",
        right_drainage="Prompt clearance.",
        conclusion="""
        Split function left 42 %, right 58 %. Non-obstructed, mildly full left collecting system.
        No obstruction on either side.
        """,
    ),
    # The two sides were exchanged at first, and put right the next day.
    corrected(
        renogram(
            "2024-06-11",
            CITY,
            "41",
            "59",
            left_half_time="9.5",
            right_half_time="6.2",
            left_drainage="Slightly delayed transit, half-time 9.5 minutes.",
            right_drainage="Prompt, half-time 6.2 minutes.",
            conclusion="""
            Differential function left 41 %, right 59 %. Drainage is adequate on both sides. No
            obstruction.
            """,
        ),
        days=1,
        was={
            "left_share": "59",
            "right_share": "41",
            "left_half_time": "6.2",
            "right_half_time": "9.5",
        },
    ),
    renogram(
        "2024-12-10",
        CITY,
        "42",
        "58",
        left_half_time="12",
        right_half_time="7",
        diuretic="furosemide 20 mg at 20 minutes",
        left_drainage="Some hold-up before furosemide, good response after it.",
        right_drainage="Prompt.",
        conclusion="""
        Split function left 42 %, right 58 %. Dilated but not obstructed left system. No change in
        function.
        """,
    ),
    renogram(
        "2025-03-18",
        COUNTY,
        "",
        "59",
        shares="left_not_said",
        conclusion="""
        The right kidney contributes 59 % of total function. Both kidneys drain freely. No
        obstruction.
        """,
    ),
    renogram(
        "2025-06-12",
        CITY,
        "42",
        "58",
        conclusion="""
        Split function left 42 %, right 58 %. Prompt clearance on both sides. No obstruction.
        """,
    ),
    renogram(
        "2026-01-29",
        CITY,
        "40",
        "60",
        left_half_time="13",
        right_half_time="6.8",
        diuretic="furosemide 20 mg at 20 minutes",
        left_drainage="Slow before furosemide, half-time 13 minutes after it.",
        right_drainage="Prompt clearance.",
        conclusion="""
        Split function left 40 %, right 60 %. Left drainage is slower than in [2025-06] but responds
        to furosemide. No obstruction at present. Correlate with CT of [2026-01-20]. Repeat in three
        to six months suggested.
        """,
    ),
)
