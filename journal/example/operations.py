"""The operations and procedures, and what pathology said: several primaries, and two grades."""

from __future__ import annotations

from datetime import date as day
from typing import Any

from journal.example.person import TYPED
from journal.example.scans import CITY, COUNTY
from journal.example.story import Entry, corrected, unwrapped
from surveillance.dates import PartialDate

SURGEON, UROLOGIST = "Mr Calloway, surgeon", "Miss Adeyinka, urologist"
OPERATED, REPORTED = "2011-07-05", "2011-07-19"
#: The names of entries that are meant by others; of one day there are several of a kind.
BOWEL, VESSELS, LARGEST = "bowel operation", "vessels freed", "largest primary"


def _days_until(typed: day, date: str) -> int:
    return (typed - PartialDate.from_iso(date).last).days


def procedure(
    date: str, sort: str, what: str, words: str = "", *, days: int = 20, name: str = "", **more: Any
) -> Entry:
    """One procedure; of the operation the words of the surgeon's letter, which came later."""
    columns = {"sort": sort, "what": what, "words": unwrapped(words) if words else ""} | more
    return Entry("procedure", date, columns, days=days, name=name)


def specimen(sort: str, site: str, words: str, *, name: str = "", **more: Any) -> Entry:
    """One specimen of the operation, of the pathology letter that came on a Thursday."""
    columns = {"sort": sort, "site": site, "words": unwrapped(words), "place": CITY} | more
    return Entry("pathology", REPORTED, columns, days=14, name=name)


BEFORE = (
    procedure(
        "1979",
        "operation",
        "Appendix removed",
        days=_days_until(TYPED, "1979"),
        note="As a young man. No letter.",
    ),
    procedure(
        "2011-04-05",
        "endoscopy",
        "Colonoscopy, with a look into the end of the ileum",
        """
        Colonoscopy to the caecum. The last 8 cm of ileum were seen. No polyp and no lesion.
        Appendix orifice scarred.
        """,
        place=COUNTY,
        days=9,
    ),
)

THE_OPERATION = (
    # The answer about the whole bowel came fourteen years later, in a letter.
    corrected(
        procedure(
            OPERATED,
            "bowel",
            "62 cm of ileum removed with the mesenteric mass",
            """
            Findings: at least four small nodules in one stretch of terminal ileum. Mesenteric mass
            with marked tethering.

            62 cm of ileum resected with the mesenteric mass; a small calcified deposit at the root,
            close to the superior mesenteric vein, was left.
            """,
            name=BOWEL,
            who=SURGEON,
            place=CITY,
            tumours_found="5",
            whole_bowel="no",
            note="Four felt by the surgeon, five counted by the pathologist. Dr Shah’s letter of "
            "[2025-09-10]: the bowel left was felt and sampled, not looked at in full.",
        ),
        days=5173,
        was={
            "whole_bowel": "not_said",
            "note": "Four felt by the surgeon, five counted by the pathologist.",
        },
    ),
    procedure(
        OPERATED,
        "operation",
        "Aorta and vena cava freed from three quarters of the tissue",
        """
        Hard, white, plaque-like tissue around the infrarenal aorta and the vena cava, drawing in
        the left ureter.

        The great vessels were freed from about three quarters of the tissue (270 degrees). The
        posterior wall could not be cleared safely.
        """,
        name=VESSELS,
        who=SURGEON,
        place=CITY,
    ),
    procedure(
        OPERATED,
        "operation",
        "Ureter freed from the tissue (ureterolysis)",
        "Left ureterolysis, stent for six weeks.",
        side="left",
        who=UROLOGIST,
        place=CITY,
    ),
    procedure(
        OPERATED,
        "stent placed",
        "",
        "Left ureterolysis, stent for six weeks.",
        side="left",
        who=UROLOGIST,
        place=CITY,
        change_due="2011-08-16",
        note="To be taken out, not changed.",
    ),
    procedure(
        OPERATED,
        "biopsy",
        "Frozen section of the tissue around the aorta, in the operation",
        "Frozen section of the retroperitoneal tissue: inflammation and fibrosis, no tumour.",
        who=SURGEON,
        place=CITY,
    ),
)

AFTER = (
    procedure(
        "2011-08-16",
        "stent removed",
        "",
        side="left",
        who=UROLOGIST,
        place=CITY,
        note="Ten minutes, and no more stinging.",
        days=1,
    ),
    procedure(
        "2016-10-11",
        "endoscopy",
        "Colonoscopy",
        "Colonoscopy to the terminal ileum, good views. No polyp and no lesion.",
        place=CITY,
        days=9,
    ),
)

SPECIMENS = (
    specimen(
        "primary",
        "ileum, the largest of five",
        """
        Five separate well-differentiated neuroendocrine tumours, 4 to 14 mm, within one stretch of
        28 cm. The largest invades the muscularis propria.

        Mitoses fewer than 1 per 10 HPF, Ki-67 1 %. Grade 1 (WHO 2010). Resection margins clear.
        """,
        name=LARGEST,
        procedure=BOWEL,
        grade="Grade 1 (WHO 2010)",
        ki67="1 %",
        size="14 mm",
        number="1",
        margins="clear",
    ),
    specimen(
        "primary",
        "ileum, the other four",
        """
        The other four, 4 to 9 mm, lie in the submucosa. Mitoses fewer than 1 per 10 HPF, Ki-67 1 %.
        Grade 1 (WHO 2010). Resection margins clear. The remaining ileum was sampled, not blocked in
        full.
        """,
        procedure=BOWEL,
        grade="Grade 1 (WHO 2010)",
        ki67="1 %",
        size="4 to 9 mm",
        number="4",
        margins="clear",
    ),
    # A digit typed twice, put right the next day.
    corrected(
        specimen(
            "mesenteric",
            "mesentery, the mass removed",
            """
            Tumour deposit 22 mm with dense desmoplasia. It is thought to come from the largest of
            the ileal tumours, whose mesentery it lies in. Ki-67 6 % in the hot spot. Grade 2.
            """,
            procedure=BOWEL,
            grade="Grade 2",
            ki67="6 % in the hot spot",
            size="22 mm",
            number="1",
            comes_from=LARGEST,
        ),
        days=1,
        was={"ki67": "66 % in the hot spot"},
    ),
    specimen(
        "node",
        "mesentery, six of fourteen nodes",
        "Six of fourteen lymph nodes contain metastasis.",
        procedure=BOWEL,
        number="6",
    ),
    specimen(
        "fibrosis",
        "around the aorta, three pieces",
        """
        Dense fibrosis with chronic inflammation, plasma cells not increased for IgG4. No tumour in
        any of the three pieces.
        """,
        procedure=VESSELS,
    ),
)

ENTRIES = (*BEFORE, *THE_OPERATION, *AFTER, *SPECIMENS)
