"""Four findings that the invented person follows through the reports of fifteen years."""

from __future__ import annotations

from journal.example.story import Entry

ENTRIES: tuple[Entry, ...] = (
    Entry(
        "finding",
        "2011-02-22",
        {
            "name": "Tissue round the aorta",
            "about": "retroperitoneal-fibrosis",
            "side": "",
            "note": "It had three names in the first three reports.",
        },
        name="tissue",
    ),
    Entry(
        "finding",
        "2011-02-22",
        {"name": "Mass in the mesentery", "about": "mesenteric-mass", "side": "", "note": ""},
        name="mesentery",
    ),
    Entry(
        "finding",
        "2011-02-22",
        {"name": "Lymph nodes", "about": "lymph-nodes", "side": "", "note": ""},
        name="nodes",
    ),
    Entry(
        "finding",
        "2023-09-14",
        {"name": "Swelling of the kidney", "about": "hydronephrosis", "side": "left", "note": ""},
        name="kidney",
        was={"name": "Swollen kidney"},
        corrected=3,
    ),
)
FOLLOWED = {entry.columns["about"]: entry.name for entry in ENTRIES}
