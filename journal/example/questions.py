"""The questions: answered over the years, one still without an answer, and those of today."""

from __future__ import annotations

from typing import Any

from journal.example.story import Entry, corrected


def question(date: str, text: str, rank: int, *, basis: str = "", **more: Any) -> Entry:
    """One question, open unless `more` says otherwise."""
    columns = {"text": text, "rank": rank, "basis": basis, "state": "open", "when": "visit"} | more
    return Entry("question", date, columns, days=0)


OPEN = {"state": "open", "asked_on": None, "asked_whom": "", "answer": ""}

ANSWERED = (
    corrected(
        question(
            "2014-06-20",
            "The report does not name the tissue round the aorta. Is it still there?",
            1,
            state="answered",
            asked_on="2014-07-10",
            asked_whom="Dr Fenwick",
            answer="It is. Not every report names it. He will ask that it is measured each time.",
        ),
        days=21,
        was=OPEN,
    ),
    corrected(
        question(
            "2023-06-30",
            "How many tumours were found in 2011, and was the whole bowel looked at?",
            2,
            state="answered",
            asked_on="2023-07-06",
            asked_whom="Dr Shah",
            answer="Five in one stretch of bowel. The surgeon felt the whole of it. She showed me "
            "the page of the report.",
        ),
        days=7,
        was=OPEN,
    ),
    corrected(
        question(
            "2025-03-20",
            "Is 60 and 40 a share that should be watched, and how often?",
            3,
            basis="MAG3 [2025-03-18], RIGHT 59%, LEFT not said",
            state="answered",
            asked_on="2025-04-03",
            asked_whom="Dr Shah",
            answer="Another MAG3 in three months, then one a year, sooner if there is pain.",
        ),
        days=14,
        was=OPEN,
    ),
)

SINCE_THE_LAST_VISIT = (
    corrected(
        question(
            "2025-08-28",
            "August had no date for the injection. Who books them, and whom do I ring?",
            4,
            basis="Injections [2025-07-01] and then none until [2025-09-23]",
            state="asked",
            asked_on="2025-09-04",
            asked_whom="Dr Shah",
        ),
        days=8,
        was=OPEN,
    ),
    question(
        "2026-01-31",
        "The CT says that the tissue abuts the LEFT ureter. Does my plan need to change?",
        5,
        basis="CT [2026-01-20]. MAG3 [2026-01-29], LEFT 40%, RIGHT 60%; LEFT was 42% [2025-06-12]",
        when="before",
        flag="finding tissue",
    ),
    question("2026-02-02", "When is the next heart scan (echo)?", 7),
    question("2026-02-17", "Can the injection be given nearer to home?", 8),
    question("2026-02-24", "Whom do I ring at night if the ache comes back?", 9),
    question(
        "2025-10-12",
        "Would a second opinion on the fibrosis help, and from whom?",
        10,
        state="parked",
    ),
)

ENTRIES = (*ANSWERED, *SINCE_THE_LAST_VISIT)

#: What was decided about what the rules notice on the story's last day: rule, a word of the reason
#: that the flag gives, the decision, why. One that raises a question stands behind the first one.
DECIDED = (
    ("above-limit", "24-hour urine", "raise", ""),
    ("incidental-open", "Gallstones", "does_not_apply", "Known for years. No pain from them."),
)
RANK_OF_THE_RAISED = 6
