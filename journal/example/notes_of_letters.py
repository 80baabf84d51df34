"""What the letters said, as they were typed in from the paper."""

MEETING_2011 = """
Dear Dr Moorcroft,

Mr Hartley was discussed at the multidisciplinary meeting on [2011-03-09]. The CT of [2011-02-22]
shows a soft-tissue rind around the aorta, a mesenteric mass and mild left hydronephrosis. A
carcinoid tumour with a second process, or lymphoma, are both possible.

We have referred him to the NET clinic at City Hospital for 5-HIAA, an octreotide scan and an
opinion on biopsy. The left hydrocele and the gallstones are incidental.

| Yours sincerely,
| The meeting coordinator, County Hospital
"""

OPERATION = """
Operation of [2011-07-05]. Surgeon: Mr Calloway, with Miss Adeyinka for the ureter.

Findings: at least four small nodules in one stretch of terminal ileum. Mesenteric mass with marked
tethering. Hard, white, plaque-like tissue around the infrarenal aorta and the vena cava, drawing in
the left ureter. Liver smooth.

Procedure: 62 cm of ileum resected with the mesenteric mass; a small calcified deposit at the root,
close to the superior mesenteric vein, was left. The great vessels were freed from about three
quarters of the tissue (270 degrees). The posterior wall could not be cleared safely. Left
ureterolysis, stent for six weeks. The gallbladder was left.

Frozen section of the retroperitoneal tissue: inflammation and fibrosis, no tumour.
"""

PATHOLOGY = """
HISTOPATHOLOGY REPORT
Received [2011-07-05], reported [2011-07-19].

SPECIMENS
1. Ileum, 62 cm. 2. Mesenteric mass. 3. Tissue around the aorta, three pieces.

1. Five separate well-differentiated neuroendocrine tumours, 4 to 14 mm, within one stretch of 28
cm. The largest invades the muscularis propria. The other four, 4 to 9 mm, lie in the submucosa.
Mitoses fewer than 1 per 10 HPF, Ki-67 1 %. Grade 1 (WHO 2010). Resection margins clear. The
remaining ileum was sampled, not blocked in full.

2. Tumour deposit 22 mm with dense desmoplasia. It is thought to come from the largest of the ileal
tumours, whose mesentery it lies in. Ki-67 6 % in the hot spot. Grade 2. Six of fourteen lymph nodes
contain metastasis.

3. Dense fibrosis with chronic inflammation, plasma cells not increased for IgG4. No tumour in any
of the three pieces.

CONCLUSION
Multifocal ileal neuroendocrine tumour, pT2(m) N1. Primaries grade 1, mesenteric deposit grade 2.
Retroperitoneal tissue benign.
"""

YEARLY = """
Seen on [2012-06-28]. He is well, weight 74 kg, bowels open three times a day. CT stable, no
hydronephrosis. 5-HIAA 36 (limit 40).

Plan: CT and 5-HIAA once a year, echocardiogram every few years. Kidney function with the yearly
bloods. The hydrocele does not trouble him.
"""

POSTPONED = """
Because of the present situation your CT of [2020-06-16] may be cancelled at short notice. You do
not need to do anything. A new date will be sent to you.
"""

NEW_CONSULTANT = """
Diagnoses: multifocal small bowel NET, resected [2011-07-05 year], grade 1 with a grade 2 mesenteric
deposit. Residual mesenteric deposit. Retroperitoneal fibrosis, incompletely removed.

I met Mr Hartley and his wife on [2023-07-06]. More flushing of late, bowels four times a day,
weight 72 kg, 74 in [2012-06-28 year]. He brought all his reports in a folder. The tissue around the
aorta is named in some and not in others, and I shall ask for the whole series to be read side by
side.

Plan: CT in [2023-09], 5-HIAA in plasma from now on beside the urine, echo.
"""

MEETING_2023 = """
Outcome of [2023-11-22]: avid left para-aortic and aortocaval nodes, grade 2 disease presumed. The
fibrosis is not avid. MAG3 of [2023-11-14]: left 42 %, right 58 %, no obstruction.

Recommendation: surveillance with CT every six months and MAG3 every six months; lanreotide if the
hormones or the symptoms rise. No stent at present. The series of CTs to be read again by one
radiologist.
"""

HYDROCELE_EXPLAINED = """
Thank you for asking me to see Mr Hartley again on [2024-04-16].

The left gonadal vein is not seen below the plaque on his last two scans. I think that the left
hydrocele, first noted in [2010-12], is likely a side effect of the retroperitoneal fibrosis:
drainage from that side is held up where the vein and lymph channels pass through it. It was
recorded as incidental at the time, and in every report since.

It needs no operation. I would add it to the list of things to measure: if the swelling grows, so
may the fibrosis have.
"""

MEETING_2025 = """
Outcome of [2025-05-07]: PET and CT stable. Nodes up to 12 x 9 mm. Fibrosis 15 mm, not avid.

Recommendation: continue lanreotide every 28 days. CT yearly, or earlier if the left kidney changes.
MAG3 every six months. Echo yearly.
"""

AFTER_THE_LAST_VISIT = """
| NET CLINIC, CITY HOSPITAL
| Clinic of [2025-09-04]

Seen with his wife. Two injections were missed, of [2025-07-29] and [2025-08-26]. Since then bowels
open four to five times a day (usual three), three to four flushes. No loin pain to speak of. Weight
71 kg. Blood pressure 132/78.

MAG3 of [2025-06-12]: left 42 %, right 58 %, no obstruction. Ultrasound of [2025-06-24]: no
hydronephrosis. Plasma 5-HIAA 127 on [2025-06-17]; the urine of [2025-08-20] is awaited.

He asked four questions. Whether the bowel left in [2011-07-05 year] was looked at in full: no, it
was felt at operation and sampled. Whether the grade is one or two: the deposit was two, and that is
the one we go by. Whether the nodes were there at diagnosis: they cannot be seen in
[2015-07-07 year]. Whether the fibrosis can be treated: not known; we shall bring this to the
meeting.

Plan: injections to restart on [2025-09-23]. CT and MAG3 in [2026-01]. Telephone in [2025-12],
clinic in [2026-03]. Ring Ruth Pell on 01632 960123 for fever, loin pain, or less urine than usual.

| Dr Shah
| Consultant oncologist
"""
