"""The scans since 2023: a new reader, the left kidney, avid nodes beside tissue that is not."""

from __future__ import annotations

from journal.example.scans import CITY, COUNTY, TRUNK, addendum, booked, scan, second_reading
from journal.example.scans_of_diagnosis import PRENDERGAST, VARMA
from journal.example.scans_of_quiet_years import HEART, MISTRY, OYELADE

FARROW = "Dr L. Farrow, consultant radiologist"
NUCLEAR = "Nuclear medicine, City Hospital"

ROUTINE_CT = scan(
    "2023-09-19",
    "ct",
    TRUNK,
    CITY,
    """
    CT CHEST ABDOMEN PELVIS WITH CONTRAST

    CLINICAL DETAILS
    Small bowel NET resected [2011-07-05 year], residual mesenteric deposit and retroperitoneal
    fibrosis. First scan under a new consultant. More flushing of late.

    TECHNIQUE
    Arterial phase upper abdomen, portal venous phase chest, abdomen and pelvis, 1.25 mm sections.

    COMPARISON
    [2022-06-21] and [2021-06-15].

    FINDINGS
    Retroperitoneum: confluent soft tissue around the left side of the infrarenal aorta now measures
    14 mm (11 mm in [2021-06]) and extends over 6 cm to the left common iliac artery. It is
    potentially impinging on the left ureter and vessels: the left gonadal vein is not seen below it
    and the inferior mesenteric artery is encased. The inferior vena cava is narrowed but patent.
    Left para-aortic nodes measure up to 9 mm in short axis.

    Kidneys: mild left pelvicalyceal fullness. Early hydronephrosis is not excluded. Right kidney
    normal. Symmetrical nephrograms.

    Mesentery: calcified mesenteric mass 13 x 9 mm with surrounding desmoplastic strands, unchanged.

    Liver: no metastases. 8 mm cyst, segment VI. Gallstones.

    Chest: 4 mm left lower lobe nodule unchanged. No effusion.

    IMPRESSION
    1. Periaortic soft tissue has increased from 11 to 14 mm, potentially impinging on the left
    ureter and vessels. Recurrent tumour cannot be excluded; Ga-68 DOTATATE PET-CT advised.
    2. Mild left pelvicalyceal fullness. A MAG3 renogram would show whether drainage is affected.
    3. Stable mesenteric mass.
    """,
    by=FARROW,
    compared_with="2022-06-21",
    arrived=6,
)

FIRST_PET = scan(
    "2023-10-24",
    "pet",
    "skull base to mid-thigh",
    CITY,
    """
    Ga-68 DOTATATE PET-CT

    CLINICAL DETAILS: Small bowel NET, enlarging retroperitoneal tissue on CT. ? recurrence.

    TECHNIQUE: 152 MBq Ga-68 DOTATATE, imaged at 60 minutes with low-dose CT. Not on somatostatin
    analogue.

    FINDINGS
    Three left para-aortic and one aortocaval retroperitoneal nodes show intense uptake, above liver
    (Krenning 3 to 4), SUVmax 18.4; the largest measures 11 x 8 mm. The calcified mesenteric mass
    shows moderate uptake, SUVmax 7.1.

    The plaque of soft tissue around the aorta itself is not avid, with uptake at blood-pool level.

    No uptake in the liver above background. No bone lesion. Physiological activity in pituitary,
    spleen, adrenals and kidneys. Mild stasis of tracer in the left renal pelvis, cleared on the
    delayed view.

    CONCLUSION: Receptor-positive retroperitoneal nodal disease. The adjacent retroperitoneal
    fibrosis is not avid. No liver metastases.
    """,
    by=NUCLEAR,
    tracer="ga68-dota",
)

SECOND_OPINION = second_reading(
    "2023-12-07",
    """
    SECOND READING FOR THE NET MEETING of CT [2011-12-06], [2015-07-07], [2019-07-09],
    [2021-06-15] and [2023-09-19].

    Measured at one level (L4, left lateral wall of the aorta) the tissue is 6, 8, 9, 11 and 14 mm.
    Each step was within what was called stable. Over twelve years it has slowly increased.

    The avid nodes of the PET lie within and behind this tissue and can be traced back to [2019-07].
    They are small but were not there in [2015-07].

    No hydronephrosis on the scans of [2011-12], [2015-07], [2019-07] and [2021-06]. Mild left
    pelvicalyceal fullness on that of [2023-09].
    """,
    by=PRENDERGAST,
)

KIDNEY_YEARS = (
    *scan(
        "2024-01-16",
        "echo",
        "",
        CITY,
        """
        Normal biventricular size and function, EF 60 %. Mild tricuspid regurgitation, leaflets thin
        and mobile. No evidence of carcinoid heart disease. Suggest repeat in 12 months.
        """,
        by=HEART,
    ),
    *scan(
        "2024-03-12",
        "ct",
        TRUNK,
        CITY,
        """
        COMPARISON: [2023-09-19].

        FINDINGS: The retroperitoneal plaque is 14 mm, unchanged, and lies close to the left ureter
        without a visible step in its calibre. Mild left pelvicalyceal fullness, unchanged. Avid
        nodes of the previous PET measure up to 11 x 8 mm, unchanged. Mesenteric mass 13 x 9 mm. No
        liver metastases. Gallstones.

        IMPRESSION: Stable over six months.
        """,
        by=MISTRY,
        compared_with="2023-09-19",
    ),
    *scan(
        "2024-09-10",
        "ct",
        TRUNK,
        CITY,
        """
        COMPARISON: [2024-03-12].

        FINDINGS: Retroperitoneal fibrosis 15 mm, similar. No hydronephrosis on today's study; the
        patient was scanned after emptying the bladder. Retroperitoneal nodes 11 x 8 mm, stable.
        Mesenteric mass 13 x 9 mm, stable. Liver clear. Gallstones.

        IMPRESSION: Stable disease.
        """,
        by=VARMA,
        compared_with="2024-03-12",
    ),
    *addendum(
        "2024-10-01",
        """
        ADDENDUM at the request of the NET meeting: The left gonadal vein is again not opacified
        below L4 and there is a left hydrocele. Both can be explained by the retroperitoneal
        fibrosis. The size of the plaque has been measured again at the level of L4 and is 15 mm
        (14 mm on [2024-03-12]). The conclusion is otherwise unchanged.
        """,
        to="2024-09-10",
        by=PRENDERGAST,
    ),
    *scan(
        "2025-02-18",
        "echo",
        "",
        CITY,
        "No change from last year. Mild tricuspid regurgitation. No evidence of carcinoid heart "
        "disease.",
        by=HEART,
    ),
    *scan(
        "2025-03-11",
        "ct",
        TRUNK,
        CITY,
        """
        CLINICAL DETAILS: Six-monthly CT. On lanreotide since [2024-09]. ? stable.

        COMPARISON: [2024-09-10].

        FINDINGS: Stable plaque-like soft tissue around the aorta, 15 mm. The left ureter passes
        beside it and is not dilated. No hydronephrosis. Left para-aortic nodes up to 12 x 9 mm,
        stable within measurement error. Mesenteric mass 13 x 10 mm with unchanged radiating
        strands. No liver metastases. Gallstones. 4 mm left lower lobe nodule unchanged since
        [2021-06].

        IMPRESSION: Stable.
        """,
        by=OYELADE,
        compared_with="2024-09-10",
    ),
    *scan(
        "2025-04-15",
        "pet",
        "skull base to mid-thigh",
        CITY,
        """
        Ga-68 DOTATATE PET-CT. Comparison [2023-10-24].

        Avid retroperitoneal nodes persist, the largest 12 x 9 mm, SUVmax 21.0 (was 18.4). Number
        unchanged. Moderate uptake in the calcified mesenteric mass, SUVmax 6.8. The retroperitoneal
        fibrosis remains non-avid. No liver or bone metastases. The difference in SUVmax may be
        technical: the patient is now on lanreotide and was scanned 7 days after an injection.

        CONCLUSION: Stable receptor-positive nodal disease.
        """,
        by=NUCLEAR,
        tracer="ga68-dota",
        compared_with="2023-10-24",
    ),
    *scan(
        "2025-06-24",
        "us",
        "kidneys and bladder",
        COUNTY,
        "Right kidney 11.2 cm, left kidney 10.1 cm. No hydronephrosis on either side. Bladder "
        "empties well. Gallstones seen.",
        by="J. Tolland, sonographer",
        arrived=20,
    ),
)

NEWEST = (
    *scan(
        "2026-01-20",
        "ct",
        TRUNK,
        CITY,
        """
        CLINICAL DETAILS
        Small bowel NET [2011-07-05 year], avid retroperitoneal nodes, known retroperitoneal
        fibrosis. On lanreotide. Loose stools and left loin ache for three months.

        TECHNIQUE
        Arterial and portal venous phases after oral and intravenous contrast.

        COMPARISON
        [2025-03-11].

        FINDINGS
        Retroperitoneal plaque measuring 18 mm, now abutting the left ureter over 2 cm at the level
        of L4. It has increased from 15 to 18 mm. The left ureter above it is 6 mm wide. Mild left
        pelvicalyceal fullness, renal pelvis 11 mm AP. Hydronephrosis is not excluded on this study.
        The right collecting system is normal. The inferior vena cava is compressed but patent.

        Left para-aortic nodes up to 12 x 9 mm, unchanged. Calcified mesenteric mass 13 x 10 mm with
        tethering of one ileal loop; no obstruction. No liver metastases. Gallstones. The 4 mm
        nodule in the left lower lobe is unchanged.

        IMPRESSION
        1. Retroperitoneal plaque 18 mm, previously 15 mm, now abutting the left ureter. Mild left
        pelvicalyceal fullness; early obstruction cannot be excluded. MAG3 renogram suggested.
        2. Retroperitoneal nodes and mesenteric mass unchanged. No new disease.
        """,
        by=FARROW,
        compared_with="2025-03-11",
        arrived=8,
    ),
    *scan(
        "2026-02-19",
        "pet",
        "skull base to mid-thigh",
        CITY,
        tracer="ga68-dota",
        note="Report to be discussed on [2026-03-12].",
    ),
    *booked(
        "2026-07-14",
        "ct",
        TRUNK,
        CITY,
        note="Six months after the last one. Ask for it at City Hospital, not elsewhere.",
    ),
)

ENTRIES = (*ROUTINE_CT, *FIRST_PET, *SECOND_OPINION, *KIDNEY_YEARS, *NEWEST)
