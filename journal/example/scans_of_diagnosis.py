"""The scans of the first year: one tissue, called three things in three reports."""

from __future__ import annotations

from journal.example.scans import CITY, COUNTY, TRUNK, scan
from journal.example.story import Entry

AINSCOUGH = "Dr R. Ainscough, consultant radiologist"
VARMA = "Dr S. Varma, consultant radiologist"
PRENDERGAST = "Dr H. Prendergast, consultant radiologist"

BEFORE: tuple[Entry, ...] = (
    *scan(
        "2010-12",
        "us",
        "scrotum",
        COUNTY,
        """
        US SCROTUM: Moderate simple left hydrocele. Both testes are of normal size and echotexture.
        No varicocele. No suspicious lesion.
        """,
    ),
    *scan(
        "2011-01",
        "us",
        "abdomen",
        COUNTY,
        """
        Several small gallstones in a thin-walled gallbladder. No duct dilatation. Liver of normal
        size and echotexture, no focal lesion. Mild fullness of the left renal pelvis. Right kidney
        unremarkable. The aorta is partly obscured by bowel gas; ? soft tissue anterior to it.
        CT is suggested.
        """,
        by="J. Tolland, sonographer",
        arrived=3,
    ),
)

FIRST_CT = scan(
    "2011-02-22",
    "ct",
    TRUNK,
    COUNTY,
    """
    CT CHEST, ABDOMEN AND PELVIS WITH CONTRAST [2011-02-22 figures]

    CLINICAL DETAILS
    Flushing and loose stools for two years, weight loss 7 kg. Gallstones and ? retroperitoneal
    soft tissue on ultrasound. ? cause.

    TECHNIQUE
    Portal venous phase acquisition following oral and intravenous contrast. Axial 5 mm sections
    with coronal reformats.

    COMPARISON
    Ultrasound [2011-01]. No previous CT.

    FINDINGS
    There is a rind of abnormal soft tissue surrounding the infrarenal abdominal aorta. It begins
    just below the level of the renal vessels and extends to the bifurcation over a craniocaudal
    length of 7 cm. It measures up to 15 mm in thickness on the left anterolateral aspect. The
    inferior vena cava is effaced but patent. The fat plane with the left ureter is lost at the
    level of L4.

    In the right side of the small bowel mesentery there is a spiculated, partly calcified
    mesenteric mass measuring 24 x 18 mm, with linear strands radiating towards adjacent loops of
    ileum, which are tethered. A further mesenteric node measures 12 x 9 mm. There is mural
    thickening of a loop of distal ileum.

    Mild left hydronephrosis. The left ureter is dilated to the level of the retroperitoneal
    tissue. The right kidney is normal. No inguinal or pelvic lymphadenopathy.

    The liver enhances homogeneously, no metastases. Gallstones. Spleen, pancreas and adrenals
    normal. The lungs are clear. Incidental note is made of a left hydrocele. No destructive bone
    lesion.

    IMPRESSION
    1. Rind of abnormal tissue around the aorta, up to 15 mm thick. This is almost certainly
    malignant; lymphoma is the favoured diagnosis.
    2. Spiculated mesenteric mass with tethering of ileal loops. A carcinoid tumour cannot be
    excluded.
    3. Mild left hydronephrosis secondary to 1.
    4. Gallstones. Left hydrocele.
    | Urgent discussion at the multidisciplinary meeting is recommended.
    """,
    by=AINSCOUGH,
    arrived=3,
    note="Dr Moorcroft rang three days later. Jean wrote down: almost certainly malignant.",
)

OCTREOTIDE = scan(
    "2011-03-24",
    "nm",
    "whole body with SPECT-CT",
    CITY,
    """
    In-111 OCTREOTIDE SCAN WITH SPECT-CT

    Intense uptake in the known mesenteric mass and in at least two foci in the distal ileum
    (Krenning 4). No abnormal uptake in the liver. The soft tissue around the aorta shows no uptake
    above background. No skeletal uptake.

    CONCLUSION: Receptor-positive midgut primary and mesenteric deposit. The periaortic tissue is
    not avid. Its nature is therefore uncertain; it may represent fibrosis rather than tumour, but
    lymphoma is not excluded.
    """,
    by="Nuclear medicine, City Hospital",
    tracer="in111-octreotide",
)

SECOND_CT = scan(
    "2011-04-12",
    "ct",
    TRUNK,
    CITY,
    """
    CLINICAL DETAILS
    New diagnosis of probable small bowel NET. Referred with a CT from elsewhere reported as
    lymphoma. ? extent. ? operable.

    TECHNIQUE
    Arterial phase of the upper abdomen, portal venous phase of the chest, abdomen and pelvis.

    COMPARISON
    CT from County Hospital of [2011-02-22].

    FINDINGS
    The mesenteric mass measures 26 x 19 mm and shows coarse central calcification and a marked
    desmoplastic reaction with a spoke-wheel arrangement of the surrounding vessels. It lies 2.1 cm
    from the origin of the ileocolic artery; the superior mesenteric artery and vein are patent.
    Tethering and kinking of distal ileal loops without obstruction. At least two small enhancing
    nodules in the ileal wall.

    There is retroperitoneal fibrosis surrounding the aorta and partly encasing the inferior vena
    cava from L2 to L4, 14 mm in maximum thickness, similar to the previous study. The aorta is not
    displaced anteriorly. No separately identifiable enlarged retroperitoneal node.

    Left hydronephrosis is unchanged and mild, renal pelvis 14 mm AP. Both kidneys enhance
    symmetrically. Liver: no metastases on the arterial or portal venous phase. Gallstones without
    inflammation. Lungs clear. Left hydrocele at the edge of the field.

    IMPRESSION
    Mesenteric mass with desmoplasia typical of a midgut neuroendocrine tumour. Retroperitoneal
    fibrosis with mild left hydronephrosis. The appearances of the retroperitoneum are not those of
    lymphoma.
    """,
    by=PRENDERGAST,
    compared_with="2011-02-22",
    first_typed="""
    IMPRESSION
    Mesenteric mass with desmoplasia typical of a midgut neuroendocrine tumour. Retroperitoneal
    fibrosis with mild left hydronephrosis.
    """,
)

# Hard line ends inside the sentences, as text copied out of an old report system has them.
THIRD_CT = scan(
    "2011-06-07",
    "ct",
    TRUNK,
    CITY,
    """
    | CT TAP WITH CONTRAST. Pre-operative planning.
    | Comparison [2011-04-12 figures].
    | Plaque-like soft tissue anterior and to the left of the
    | infrarenal aorta, 1.5 cm, extending over the left common
    | iliac artery. No significant interval change. It abuts the
    | left ureter over a length of about 3 cm, with moderate
    | left hydroureteronephrosis above, slightly increased.
    | Spiculated mesenteric mass 25 x 18 mm, unchanged, with
    | radiating strands and tethering. Mesenteric nodes up to
    | 11 mm. No liver metastases. Gallstones.
    | Lungs clear.
    | Conclusion: stable mesenteric disease. Plaque-like
    | retroperitoneal tissue, stable in size. Increasing
    | left hydronephrosis; urological opinion advised.
    """,
    by=VARMA,
    compared_with="2011-04-12",
    note="Third name for the same thing? First it was a rind, then fibrosis, now a plaque.",
)

AFTER_OPERATION = scan(
    "2011-12-06",
    "ct",
    TRUNK,
    CITY,
    """
    CLINICAL DETAILS: Five months after small bowel resection, mesenteric dissection and
    ureterolysis. New baseline please.

    COMPARISON: [2011-06-07].

    FINDINGS: Ileal anastomosis in the right flank, no complication. The mesenteric mass has been
    removed. A residual calcified deposit at the root of the mesentery measures 12 x 9 mm. Thin
    residual soft tissue remains along the left posterior wall of the aorta, 6 mm, where it was
    15 mm. The left hydronephrosis has resolved. Small left pleural effusion. No liver
    metastases. Gallstones as before. Left hydrocele unchanged.

    IMPRESSION: Good post-operative result. Remnant fibrosis around the aorta, 6 mm. Residual
    mesenteric deposit 12 x 9 mm. No hydronephrosis.
    """,
    by=PRENDERGAST,
    compared_with="2011-06-07",
)

ENTRIES = (*BEFORE, *FIRST_CT, *OCTREOTIDE, *SECOND_CT, *THIRD_CT, *AFTER_OPERATION)
