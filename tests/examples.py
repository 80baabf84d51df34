"""One example of each kind, as a person would fill in its form. A new kind adds its line here."""

WHEN = {"date_day": "16", "date_month": "feb", "date_year": "2025"}

#: By the slug of the kind. CANARY stands in every text a form takes, to be looked for elsewhere.
EXAMPLES: dict[str, dict[str, str]] = {
    "hiaa": WHEN
    | {
        "value": "58",
        "unit": "umol/24h",
        "upper_limit": "40",
        "specimen": "urine-24h",
        "food_rules": "followed",
        "laboratory": "CANARY laboratory",
        "medicines": "CANARY medicines",
    },
    "renogram": WHEN
    | {
        "left_share": "42",
        "right_share": "58",
        "shares": "both",
        "agent": "mag3",
        "conclusion": "CANARY: prompt drainage on both sides.",
        "place": "CANARY hospital",
        "confirmed": "1",
    },
    "scan": WHEN
    | {
        "modality": "ct",
        "state": "done",
        "regions": "CANARY abdomen",
        "place": "CANARY hospital",
        "note": "CANARY note",
    },
    "report": WHEN
    | {
        "words": "CANARY: plaque-like soft tissue around the aorta,\r\n15 mm. ",
        "reported_by": "CANARY radiologist",
    },
    "symptoms": WHEN
    | {
        "span": "day",
        "bowel_movements": "4",
        "flushes": "0",
        "fatigue": "6",
        "own_1_name": "CANARY itch",
        "own_1": "3",
        "note": "CANARY note",
    },
    "appointment": WHEN
    | {
        "time": "10:40",
        "sort": "clinic",
        "with_whom": "CANARY team",
        "place": "CANARY hospital",
        "note": "CANARY note",
    },
    "question": WHEN
    | {
        "text": "CANARY: does my plan need to change?",
        "basis": "CANARY basis",
        "when": "before",
        "state": "answered",
        "asked_on_day": "17",
        "asked_on_month": "2",
        "asked_on_year": "2025",
        "asked_whom": "CANARY doctor",
        "answer": "CANARY answer",
        "rank": "1",
        "flag": "CANARYflag",
    },
    "note": WHEN
    | {
        "sort": "incidental",
        "about": "CANARY hydrocele seen on CT",
        "text": "CANARY text",
        "from_whom": "CANARY clinic",
    },
    "result": WHEN
    | {
        "analyte": "creatinine",
        "value": "92",
        "unit": "umol/l",
        "lower_limit": "59",
        "upper_limit": "104",
        "laboratory": "CANARY laboratory",
        "note": "CANARY note",
    },
    "finding": WHEN
    | {
        "name": "CANARY tissue round the aorta",
        "about": "retroperitoneal-fibrosis",
        "side": "",
        "note": "CANARY note",
    },
    "treatment": WHEN
    | {
        "sort": "ssa",
        "name": "CANARY lanreotide",
        "dose": "120 mg CANARY",
        "interval": "every 28 days CANARY",
        "until_year": "2025",
        "stopped_because": "CANARY reason",
        "told_by": "CANARY doctor",
        "note": "CANARY note",
    },
    "dose": WHEN
    | {
        "medicine": "CANARY octreotide",
        "dose": "CANARY dose",
        "site": "left_buttock",
        "given_by": "CANARY nurse",
        "batch": "CANARY batch",
        "note": "CANARY note",
    },
    "procedure": WHEN
    | {
        "sort": "stent placed",
        "what": "CANARY stent",
        "side": "left",
        "who": "CANARY urologist",
        "place": "CANARY hospital",
        "words": "CANARY: a stent was placed on the left.\r\n",
        "change_due_month": "6",
        "change_due_year": "2025",
        "tumours_found": "2",
        "whole_bowel": "yes",
        "note": "CANARY note",
    },
    "pathology": WHEN
    | {
        "sort": "primary",
        "site": "CANARY ileum",
        "grade": "CANARY grade 1",
        "ki67": "CANARY <2 %",
        "size": "CANARY 12 x 9 mm",
        "number": "2",
        "margins": "CANARY clear",
        "words": "CANARY: well-differentiated.\r\n",
        "place": "CANARY laboratory",
        "note": "CANARY note",
    },
    "check": WHEN
    | {
        "what": "other",
        "own_name": "CANARY check",
        "every_number": "6",
        "every_period": "months",
        "told_by": "CANARY doctor",
        "note": "CANARY note",
    },
}
