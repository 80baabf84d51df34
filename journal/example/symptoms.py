"""How he felt: days and weeks over the years, with gaps, and only what he filled in."""

from __future__ import annotations

from journal.example.story import Entry, corrected

SWELLING = "Swelling on the LEFT (hydrocele)"
NAMES = {
    "bowel": "bowel_movements",
    "flushes": "flushes",
    "belly": "pain_abdomen",
    "left": "pain_left_side",
    "right": "pain_right_side",
    "back": "pain_back",
    "tired": "fatigue",
    "wheeze": "wheeze",
    "breath": "breathlessness",
    "sick": "nausea",
    "sleep": "sleep",
    "appetite": "appetite",
    "elsewhere": "pain_elsewhere",
}


def _entry(date: str, span: str, note: str, where: str, swelling: int | None, **felt: int) -> Entry:
    columns = {"span": span, "note": note, "pain_where": where}
    columns |= {NAMES[name]: number for name, number in felt.items()}
    if swelling is not None:
        columns |= {"own_1_name": SWELLING, "own_1": swelling}
    return Entry("symptoms", date, columns, days=6 if span == "week" else 0)


def week(
    date: str, note: str = "", *, where: str = "", swelling: int | None = None, **felt: int
) -> Entry:
    """A week beginning on that day, as an average day; typed on its last evening."""
    return _entry(date, "week", note, where, swelling, **felt)


def day(
    date: str, note: str = "", *, where: str = "", swelling: int | None = None, **felt: int
) -> Entry:
    """One day, typed that evening."""
    return _entry(date, "day", note, where, swelling, **felt)


AROUND_THE_OPERATION = (
    week("2011-03-07", bowel=6, flushes=5, belly=5, tired=6, appetite=4),
    week("2011-04-04", bowel=7, flushes=5, belly=6, left=2, tired=6),
    week("2011-05-09", "Cramps after every meal.", bowel=6, flushes=4, belly=6, sick=3, tired=7),
    week("2011-06-13", bowel=7, flushes=5, belly=5, left=4, tired=7, appetite=5),
    week("2011-08-08", "Two flights of stairs.", bowel=8, flushes=1, tired=8, sleep=4),
    week("2011-10-10", bowel=5, flushes=1, belly=1, tired=5),
    week("2012-01-09", bowel=4, flushes=1, tired=4, left=0),
)

QUIET_YEARS = (
    week("2012-06-11", bowel=3, flushes=1, tired=3),
    day("2013-01-05", "Flushed after one glass of red wine. None since.", flushes=3),
    week("2013-06-10", bowel=3, flushes=1, tired=2),
    day("2015-12-27", "Cramps all evening, gone in the morning.", belly=6, sick=2),
    week("2016-06-20", bowel=3, flushes=1, tired=3),
    week("2018-07-02", bowel=4, flushes=1, tired=3, swelling=2),
    week("2019-11-04", bowel=3, flushes=1, tired=4, swelling=2),
    week("2020-05-18", "Nobody to ask, so I write it down.", bowel=4, flushes=2, sleep=5),
    week("2021-06-07", bowel=4, flushes=1, tired=4, swelling=3),
    week("2022-10-17", bowel=4, flushes=2, tired=4),
)

SINCE_2023 = (
    week("2023-06-26", bowel=4, flushes=3, belly=2, tired=5, swelling=4),
    week("2023-09-11", bowel=5, flushes=3, left=1, tired=5),
    day("2023-10-12", "Flushed at the checkout. People asked if I was ill.", flushes=5, wheeze=2),
    week("2024-02-05", bowel=5, flushes=3, left=2, tired=5, swelling=4),
    week("2024-05-13", bowel=5, flushes=4, belly=3, left=2, tired=6),
    week("2024-08-19", "Up at night again.", bowel=6, flushes=4, left=2, tired=6, sleep=6),
    week("2024-10-07", "Two weeks after the first injection.", bowel=5, flushes=2, tired=5, sick=2),
    week("2024-11-18", bowel=4, flushes=2, tired=4, swelling=4),
    week("2025-01-13", bowel=4, flushes=2, left=1, tired=4),
    week("2025-03-24", bowel=4, flushes=2, belly=1, tired=4, swelling=3),
    week("2025-05-19", bowel=3, flushes=1, tired=4),
    day("2025-07-20", "Last day at the sea. Walked four miles.", bowel=3, flushes=1, tired=2),
    week("2025-08-11", "No injection since the first of July.", bowel=5, flushes=4, tired=5),
    week("2025-08-25", bowel=4, flushes=3, left=1, tired=5, sleep=4),
    corrected(
        week("2025-10-06", bowel=4, flushes=2, left=1, tired=4, swelling=3),
        days=1,
        was={"bowel_movements": 14},
    ),
)

# The last months: only partly filled in, as it goes.
LAST_MONTHS = (
    week("2025-11-03", bowel=4, flushes=3, left=2, tired=5),
    week("2025-11-10", bowel=4, flushes=3),
    day("2025-11-21", "Ache under the LEFT ribs after digging.", left=4),
    week("2025-12-01", bowel=5, flushes=3, left=2, tired=5, swelling=4),
    week("2025-12-15", bowel=5, flushes=2, belly=2, tired=6),
    day("2025-12-25", "Ate what everybody ate.", bowel=7, belly=5),
    week("2026-01-05", bowel=5, flushes=2, left=3, tired=5, back=2),
    week("2026-01-19", bowel=5, left=3, right=0, tired=6),
    week("2026-02-02", bowel=5, flushes=2, left=3, tired=6, sleep=4),
    day("2026-02-08", "One knee, from the stairs.", elsewhere=3, where="RIGHT knee", breath=1),
    week("2026-02-09", bowel=5, flushes=2, left=4, tired=6, swelling=4),
    week("2026-02-16", bowel=5, flushes=2, left=3, tired=6, appetite=2),
    day("2026-02-24", "A good day.", bowel=4, flushes=1, left=2, tired=4),
)

ENTRIES = (*AROUND_THE_OPERATION, *QUIET_YEARS, *SINCE_2023, *LAST_MONTHS)
