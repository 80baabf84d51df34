"""Letters, a telephone call, incidental findings: the early one that nobody connected for years."""

from __future__ import annotations

from journal.example.notes_of_letters import (
    AFTER_THE_LAST_VISIT,
    HYDROCELE_EXPLAINED,
    MEETING_2011,
    MEETING_2023,
    MEETING_2025,
    NEW_CONSULTANT,
    OPERATION,
    PATHOLOGY,
    POSTPONED,
    YEARLY,
)
from journal.example.story import Entry, corrected, unwrapped


def note(
    date: str, sort: str, about: str, text: str = "", *, who: str = "", days: int = 1, **closed: str
) -> Entry:
    """One note; `closed` says how an incidental finding ended."""
    columns = {"sort": sort, "about": about, "text": unwrapped(text) if text else ""}
    return Entry("note", date, columns | {"from_whom": who} | closed, days=days)


OPEN_AGAIN = {"closed": "", "closed_by": "", "closed_on": None}

INCIDENTAL = (
    # Open for thirteen years; closed when a letter connected it.
    corrected(
        note(
            "2010-12",
            "incidental",
            "Hydrocele on the LEFT, seen on ultrasound",
            "GP: common, nothing to do with the belly. No treatment unless it bothers me.",
            who="Dr Moorcroft, GP",
            days=10,
            closed="explained",
            closed_by="Miss Adeyinka’s letter: likely a side effect of the fibrosis",
            closed_on="2024-04-16",
        ),
        days=4867,
        was=OPEN_AGAIN,
    ),
    corrected(
        note(
            "2011-01",
            "incidental",
            "Gallstones, seen on ultrasound",
            "No pain from them. In nearly every report since. Nobody has said what is planned.",
            who="Ultrasound, County Hospital",
            days=5,
        ),
        days=2700,
        was={"text": "No pain from them."},
    ),
    corrected(
        note(
            "2011-12-06",
            "incidental",
            "A little fluid beside the LEFT lung, on CT",
            who="CT report",
            days=9,
            closed="gone",
            closed_by="CT report",
            closed_on="2012-06-12",
        ),
        days=200,
        was=OPEN_AGAIN,
    ),
    note(
        "2021-06-15",
        "incidental",
        "Nodule of 4 mm in the LEFT lung, on CT",
        "“Attention on follow-up”, the report says.",
        who="CT report",
        days=9,
    ),
)

OWN = (
    note(
        "2009",
        "other",
        "Flushes: told it was the warm office",
        "Face and neck, a minute or two, without sweating. Jean saw it before I did.",
    ),
    note(
        "2010",
        "other",
        "Loose stools: told it was an irritable bowel",
        "Up to five times a day. Mebeverine for three months, no difference.",
    ),
    note(
        "2014-01-14",
        "other",
        "Why 5-HIAA was 61 on [2013-12-03]",
        "Two bananas and half a pineapple in the days before. Repeated with the food rules: 34.",
        days=12,
    ),
    note(
        "2014-07-10",
        "other",
        "The report does not name the tissue around the aorta",
        "Asked in clinic: is it gone, or did nobody look? Answer: it will be there. Not in the "
        "report because somebody else read it, without the earlier pictures.",
    ),
    note(
        "2018-07-12",
        "other",
        "Asked the registrar about 6, 7 and 8 mm",
        "Answer: within the error of measuring. Nobody knew where the first pictures are.",
    ),
    note(
        "2025-07-29",
        "other",
        "Injection not delivered",
        "Homecare company: no stock. No date for [2025-08-26 month] either. Wrote both days down.",
        days=3,
    ),
)

CALL = note(
    "2026-02-05",
    "call",
    "Ruth Pell rang about the kidney scan",
    """
    MAG3: no obstruction. LEFT does 40, RIGHT 60; it was 42 and 58 on [2025-06-12].

    Creatinine to be repeated with the next bloods. Ring her sooner if there is fever, no urine, or
    the ache becomes bad. PET on [2026-02-19], all of it to be talked through on [2026-03-12].

    Asked whether it should be the same radiologist who reads the next CT. She will ask.
    """,
    who="Ruth Pell, NET nurse",
    days=0,
)

QUESTIONS = note(
    "2026-02-28",
    "other",
    "Questions for [2026-03-12]",
    """
    1. 15 mm and now 18 mm: measured at the same level, by whom?

    2. “Abutting the left ureter”, and the LEFT share is 40. What would have to happen before
    something is done, and who decides?

    3. The nodes light up and the plaque does not. Are they one thing or two?

    4. 5-HIAA 58, plasma 149. Which of the two shall we go by?

    5. No echo since [2025-02-18].
    """,
    who="Jean and me",
    days=0,
)


def letter(date: str, about: str, text: str, who: str, *, days: int = 12) -> Entry:
    return note(date, "letter", about, text, who=who, days=days)


LETTERS = (
    letter("2011-03-10", "Meeting at County Hospital", MEETING_2011, "County Hospital"),
    letter("2011-07-06", "The operation", OPERATION, "Mr Calloway, surgeon", days=19),
    letter("2011-07-21", "Pathology", PATHOLOGY, "Histopathology, City Hospital"),
    letter("2012-07-03", "Once a year from now on", YEARLY, "Dr Fenwick"),
    letter("2020-04-21", "Scan postponed", POSTPONED, "CT department, City Hospital", days=4),
    letter("2023-07-12", "First letter of the new consultant", NEW_CONSULTANT, "Dr Shah"),
    letter("2023-11-24", "Meeting about the PET", MEETING_2023, "NET meeting, City Hospital"),
    letter(
        "2024-04-18", "The hydrocele, connected", HYDROCELE_EXPLAINED, "Miss Adeyinka, urologist"
    ),
    letter(
        "2025-05-09", "Meeting about the second PET", MEETING_2025, "NET meeting, City Hospital"
    ),
    letter("2025-09-10", "Clinic of [2025-09-04]", AFTER_THE_LAST_VISIT, "Dr Shah", days=9),
)

ENTRIES = (*INCIDENTAL, *OWN, *LETTERS, CALL, QUESTIONS)
