"""The scans from 2012 to 2022: "stable", "unchanged", or not a word about it."""

from __future__ import annotations

from journal.example.scans import CITY, COUNTY, TRUNK, scan
from journal.example.scans_of_diagnosis import PRENDERGAST, VARMA
from journal.example.story import Entry

OYELADE = "Dr T. Oyelade, consultant radiologist"
MISTRY = "Dr K. Mistry, consultant radiologist"
HEART = "Cardiac physiology, City Hospital"

YEARLY: tuple[Entry, ...] = (
    *scan(
        "2012-03",
        "echo",
        "",
        CITY,
        """
        Normal left ventricular size and function, EF 62 %. All four valves open well. Trivial
        tricuspid regurgitation. No evidence of carcinoid heart disease.
        """,
        by=HEART,
    ),
    *scan(
        "2012-06-12",
        "ct",
        TRUNK,
        CITY,
        """
        Comparison [2011-12-06]. Remnant periaortic fibrosis 6 mm, unchanged. Residual calcified
        mesenteric deposit 12 x 9 mm, unchanged. No hydronephrosis. The pleural effusion has
        resolved. No liver metastases. Gallstones.

        Conclusion: stable disease.
        """,
        by=PRENDERGAST,
        compared_with="2011-12-06",
    ),
    *scan(
        "2013-06-18",
        "ct",
        TRUNK,
        CITY,
        """
        FINDINGS: Stable appearances. Residual para-aortic soft tissue, 7 mm. Mesenteric deposit
        1.2 cm, stable. Kidneys drain normally, no hydronephrosis. Liver clear. Gallstones noted.

        IMPRESSION: No evidence of disease progression.
        """,
        by=VARMA,
        compared_with="2012-06-12",
    ),
    *scan(
        "2014-06-24",
        "ct",
        TRUNK,
        COUNTY,
        """
        CT chest abdomen pelvis: Previous small bowel resection. Calcified mesenteric nodal mass
        12 x 9 mm. No liver lesion. No lymphadenopathy by size criteria. Gallstones. No new disease.
        """,
        by="Reported by an outside service",
        note="Done at County Hospital this year. Nothing at all about the tissue around the aorta.",
    ),
    *scan(
        "2015-07-07",
        "ct",
        TRUNK,
        CITY,
        """
        CLINICAL DETAILS
        Resected small bowel NET, annual surveillance. 5-HIAA within limits.

        COMPARISON
        CT of [2014-06-24] (County Hospital) and [2013-06-18].

        FINDINGS
        Fibrous plaque around the distal aorta, 8 mm, unchanged. Both ureters are seen throughout
        their length and are not dilated. No hydronephrosis. Calcified mesenteric deposit 12 x 9 mm,
        unchanged. No enlarged retroperitoneal nodes. Liver: no metastases; 8 mm simple cyst in
        segment VI. Gallstones. Left hydrocele, long-standing.

        IMPRESSION
        Unchanged appearances.
        """,
        by=OYELADE,
        compared_with="2013-06-18",
    ),
    *scan(
        "2016-07-05",
        "mri",
        "abdomen",
        CITY,
        """
        MRI ABDOMEN WITH DIFFUSION AND LIVER-SPECIFIC CONTRAST

        No restricted diffusion and no hepatobiliary phase defect: no liver metastases. Simple cyst
        in segment VI. The periaortic soft tissue is of low T2 signal in keeping with mature
        fibrosis and measures 8 mm. Mesenteric deposit poorly seen on MRI. No hydronephrosis.
        """,
        by=PRENDERGAST,
        compared_with="2015-07-07",
        note="MRI instead of CT, to spare radiation.",
    ),
    *scan(
        "2017-03-14",
        "echo",
        "",
        CITY,
        "Good biventricular function. Valves unchanged from [2012-03]. No features of carcinoid "
        "heart disease.",
        by=HEART,
    ),
    *scan(
        "2017-06-20",
        "ct",
        TRUNK,
        CITY,
        """
        Mesenteric soft-tissue nodule with calcification, 12 x 9 mm, static over five years.
        Anastomosis unremarkable. Liver, spleen, pancreas, adrenals and kidneys unremarkable.
        Gallbladder calculi. Lungs clear.

        Conclusion: no recurrent disease identified.
        """,
        by=MISTRY,
        compared_with="2015-07-07",
    ),
    *scan(
        "2018-06-26",
        "ct",
        TRUNK,
        COUNTY,
        """
        Known midgut NET. Stable. Retroperitoneal thickening as before. Stable mesenteric mass.
        No hydronephrosis. No liver metastases. Gallstones.
        """,
        by="Reported by an outside service",
        note="Five short lines and no measurement.",
    ),
    *scan(
        "2019-07-09",
        "ct",
        TRUNK,
        CITY,
        """
        COMPARISON: [2017-06-20]. The interval study from County Hospital was not available.

        FINDINGS: Periaortic soft tissue thickening on the left, 9 mm, grossly stable. Mesenteric
        deposit 12 x 10 mm. Small left para-aortic nodes, all under 6 mm in short axis,
        non-specific. No hydronephrosis or hydroureter. Liver clear apart from the known cyst.
        Gallstones without cholecystitis.

        IMPRESSION: Stable disease.
        """,
        by=OYELADE,
        compared_with="2017-06-20",
    ),
    *scan(
        "2021-06-15",
        "ct",
        TRUNK,
        CITY,
        """
        CLINICAL DETAILS
        Resected small bowel NET with residual mesenteric deposit. No scan since [2019-07] because
        of the pandemic. Well.

        TECHNIQUE
        Arterial and portal venous phases.

        COMPARISON
        [2019-07-09].

        FINDINGS
        Chest: new 4 mm nodule in the left lower lobe, too small to characterise. No effusion.
        Abdomen: soft tissue around the infrarenal aorta, 11 mm, essentially unchanged allowing for
        differences in slice. Left para-aortic nodes up to 7 mm in short axis, slightly more
        conspicuous. Calcified mesenteric mass 13 x 9 mm with a few radiating strands. No bowel
        obstruction. No hydronephrosis. Liver: no metastases. Gallstones.

        IMPRESSION
        Stable disease. 4 mm lung nodule, likely benign; attention on follow-up.
        """,
        by=MISTRY,
        compared_with="2019-07-09",
        note="9 mm last time and 11 mm now, and still called unchanged. Ask what counts as change.",
    ),
    *scan(
        "2022-06-21",
        "ct",
        TRUNK,
        CITY,
        """
        The calcified mesenteric deposit is stable at 13 x 9 mm. The 4 mm nodule in the left lower
        lobe is unchanged. No liver metastases. No new disease. Gallstones.
        """,
        by=VARMA,
        compared_with="2021-06-15",
        note="Again no word about the tissue around the aorta, nor about the nodes.",
    ),
)

ENTRIES = YEARLY
