"""Reports and passages marked by several people who knew only what the reader promises, and not the
reader: each set by one of them. All names in them are invented."""

PROMISE_ONE: tuple[str, ...] = (
    """CT abdomen and pelvis with contrast. Comparison is made with the study of 14 March 2022. The {mesenteric mass|mes +} is unchanged in size, measuring [32 x 24 mm|32 24 mes], previously [31 x 24 mm|31 24 mes<]. It continues to cause {encasement of the SMV|ves +}, but there is no {bowel obstruction|obs -}. No {ascites|asc -} or {peritoneal nodularity|per -}. Several {liver metastases|liv +} are again seen, the largest in segment VII measuring [18 mm|18 liv]. No {hydronephrosis|hn -}. No {destructive bone lesion|bone -}. The lung bases are clear.""",
    """CT ABDOMEN AND PELVIS

INDICATION: Surveillance of neuroendocrine tumor. Rule out {hydronephrosis|hn ?}.

TECHNIQUE: Portal venous phase, 3 mm slices. 100 mL of iohexol.

FINDINGS:
LIVER: Two {hepatic metastases|liv +}, the larger measuring [2.1 x 1.8 cm|21 18 liv] (series 4, image 38).
KIDNEYS: Mild {left hydronephrosis|hn + l}. The right kidney is normal.
BOWEL: No {small bowel obstruction|obs -}.
LYMPH NODES: No {retroperitoneal lymphadenopathy|ln -}.

IMPRESSION:
1. Mild {left hydronephrosis|hn + l}.
2. Stable {hepatic metastases|liv +}.""",
    """MRI liver. Multiple {liver metastases|liv +} show no significant interval change. The index lesion in segment IVa measures [14 mm|14 liv], previously [15 mm|15 liv<]. No {gallstones|gs -}. There is no {ascites|asc -}. No {enlarged lymph nodes|ln -}. The portal vein is patent. Conclusion: stable {hepatic metastatic disease|liv +}.""",
    """Ga-68 DOTATATE PET/CT. 150 MBq injected, imaging at 60 minutes. Intense tracer uptake in the {mesenteric mass|mes +} (SUVmax 24.3). There are several {DOTATATE-avid liver metastases|liv +}, the most avid with SUVmax 31. A further avid {para-aortic lymph node|ln +} measures [11 mm|11 ln] on the CT component. No {avid bone lesion|bone -}. No {peritoneal deposits|per -}. Physiological uptake in the spleen, adrenals and kidneys.""",
    """Octreotide SPECT/CT. Images at 4 and 24 hours after 185 MBq of In-111 pentetreotide. There is focal uptake in the known {mesenteric mass|mes +}. No uptake to suggest {hepatic metastases|liv -}. A small focus in the left iliac bone is suspicious for a {bone metastasis|bone ? l}. No {lymphadenopathy|ln -} on the low dose CT. Conclusion: receptor positive {mesenteric mass|mes +}; possible {left iliac bone metastasis|bone ? l}.""",
    """MAG3 renogram. Divided function: left 38%, right 62%. The right kidney shows prompt uptake and drains freely. The left kidney shows a rising curve with no response to frusemide, consistent with {obstructed drainage|dr + l}. No {obstruction on the right|dr - r}. Conclusion: {obstructed left kidney|dr + l}. Comparison with the CT of 3 May is recommended.""",
    """US KIDNEYS. RIGHT KIDNEY 10.4 CM. NO {HYDRONEPHROSIS ON THE RIGHT|hn - r}. LEFT KIDNEY 11.1 CM WITH MODERATE {LEFT HYDRONEPHROSIS|hn + l}. BLADDER NORMAL. NO {ASCITES|asc -}. INCIDENTAL {GALLSTONES|gs +}, LARGEST [9 MM|9 gs].""",
    """Echocardiogram. Good left ventricular systolic function, LVEF 60%. The tricuspid leaflets are mobile. There is moderate {tricuspid regurgitation|val +} with a peak velocity of 2.8 m/s. No {pulmonary stenosis|val -}. No {mitral regurgitation|val -}. No pericardial effusion. Appearances raise the possibility of {carcinoid heart disease|val ?}.""",
    """CT AP. {Mesenteric mass|mes +} stable. No {HN|hn -}. No {obstruction of bowel|obs -}. Liver clear, no {mets|liv -}. No {LN|ln -}. Small amount of {ascites|asc +}.""",
    """CT abdomen pelvis

- {Mesenteric mass|mes +} [28 mm|28 mes], was [25 mm|25 mes<]
- {SMA encasement|ves +}, unchanged
- No {liver metastases|liv -}
- {Right hydronephrosis|hn + r}, new
- {Right ureter encased|ur + r} at the L4 level
- No {peritoneal disease|per -}
- No {bone metastases|bone -}
- Suggest urology referral""",
    """Clinical details: Previous right hemicolectomy for {ileal NET|pri <}. Annual follow-up.

Report: There is no evidence of local recurrence at the ileocolic anastomosis. No {mesenteric mass|mes -}. The liver is of normal contour with no {focal liver lesion|liv -}. The kidneys enhance symmetrically. No {hydronephrosis|hn -}. No {enlarged abdominal or pelvic lymph nodes|ln -}. No {ascites|asc -}. Degenerative change in the lumbar spine, but no {bone metastases|bone -}.

Conclusion: No evidence of recurrent disease.""",
    """EXAM: CT UROGRAM
HISTORY: Prior {retroperitoneal fibrosis|rpf <} treated with steroids.
FINDINGS: There is residual {retroperitoneal fibrosis|rpf +} measuring [9 mm|9 rpf] in thickness, previously [14 mm|14 rpf<]. {Medial deviation of the left ureter|ur + l} is unchanged. No {right hydronephrosis|hn - r}. Mild {left hydronephrosis|hn + l} persists. A left ureteral stent is in place. The IVC is patent. No {lymphadenopathy|ln -}.
IMPRESSION: Improved {retroperitoneal fibrosis|rpf +} with persistent mild {left hydronephrosis|hn + l}.""",
    """MRI LIVER WITH PRIMOVIST

Liver: Three {liver metastases|liv +}. Segment II [8 mm|8 liv], segment V [12 mm|12 liv], segment VIII [22 x 19 mm|22 19 liv].
Gallbladder: {Gallstones|gs +} without wall thickening.
Spleen: Normal.
Kidneys: No {hydronephrosis|hn -}.
{Enlarged lymph nodes|ln -}: None.
{Ascites|asc -}: None.
Bones: No {metastasis in the imaged skeleton|bone -}.

Opinion: Three {hepatic metastases|liv +}.""",
    """DOTATATE PET/CT WHOLE BODY. COMPARISON: JANUARY 2020. {LIVER METASTASES|liv +} HAVE INCREASED IN NUMBER. THE LARGEST MEASURES [3.4 CM|34 liv], PREVIOUSLY [2.6 CM|26 liv<]. NEW AVID {BONE METASTASES|bone +} IN T9 AND L2. {PERITONEAL DEPOSITS|per +} IN THE PELVIS ARE UNCHANGED. NO {HYDRONEPHROSIS|hn -}. NO {ASCITES|asc -}. IMPRESSION: DISEASE PROGRESSION WITH NEW {BONE METASTASES|bone +}.""",
    """Ultrasound of the renal tract. Both kidneys are of normal size and echotexture. There is mild {pelvicalyceal dilatation on the left|hn + l}. No {hydronephrosis on the right|hn - r}. No renal calculus. The bladder empties to completion. The liver was not formally assessed. No {free ascites|asc -}.""",
    """Transthoracic echocardiogram

Left ventricle: normal size, EF 55-60%.
Right ventricle: mildly dilated, TAPSE 22 mm.
Tricuspid valve: severe {tricuspid regurgitation|val +} with {thickened, retracted leaflets|val +}.
Pulmonary valve: mild {pulmonary stenosis|val +}.
Mitral valve: no {mitral stenosis|val -}.
Aortic valve: no {aortic regurgitation|val -}.

Conclusion: Findings are those of {carcinoid heart disease|val +}.""",
    """Thank you for referring this patient for a MAG3 renogram. There is normal perfusion of both kidneys. Divided function is 51% on the left and 49% on the right. Time to peak is 4 minutes bilaterally. After 20 mg of furosemide there is good washout. There is no {drainage obstruction on the left|dr - l}. There is no {drainage obstruction on the right|dr - r}. The known mild {left hydronephrosis|hn + l} does not affect function.""",
    """CT thorax, abdomen and pelvis. The lungs are clear. The previously seen {ascites|asc -} has resolved. {Mesenteric mass|mes +} of [41 x 30 mm|41 30 mes] with surrounding desmoplastic change, not significantly different. The {superior mesenteric vein is occluded|ves +} with collaterals. There are no {liver metastases|liv -}. There are small volume {mesenteric lymph nodes|ln +} up to [8 mm|8 ln]. No {hydronephrosis|hn -}. No {bone lesion|bone -}.""",
    """CT A/P WITH IV CONTRAST

FINDINGS:
Hepatobiliary: No {hepatic metastases|liv -}. {Cholelithiasis|gs +}.
Kidneys/ureters: No {hydronephrosis|hn -}.
Bowel: {Primary tumor in the terminal ileum|pri +} measuring [1.7 cm|17 pri]. No {bowel obstruction|obs -}.
Mesentery: Spiculated {mesenteric mass|mes +} measuring [2.9 x 2.2 cm|29 22 mes].
Vasculature: No {SMA encasement|ves -}.
Bones: No {osseous metastases|bone -}.

IMPRESSION:
{Terminal ileal primary|pri +} with a {mesenteric mass|mes +}.""",
    """Surveillance CT. No change. The {retroperitoneal fibrosis|rpf +} is stable at [7 mm|7 rpf]. {Both ureters are encased|ur + b}. Bilateral JJ stents are in good position. {Bilateral hydronephrosis|hn + b} has improved since the previous study. No {lymphadenopathy|ln -}, {ascites|asc -} or {liver metastases|liv -}.""",
    """Ga-68 DOTATATE PET-CT

Clinical history: {Small bowel NET|pri <} resected 2017. Raised chromogranin A. ?{liver metastases|liv ?}

Findings: There is a single focus of intense uptake in segment VI, with a subtle [11 mm|11 liv] low density correlate, in keeping with a {liver metastasis|liv +}. No {avid nodal disease|ln -}. No {mesenteric mass|mes -}. No {bone metastases|bone -}. Physiological bowel activity.

Conclusion: Solitary {liver metastasis|liv +}.""",
    """MRI abdomen. Technique: T2, DWI and dynamic post-gadolinium sequences, slice thickness 5 mm. A [26 mm|26 liv] {hepatic metastasis|liv +} in segment VIII has decreased from [33 mm|33 liv<]. The {segment III liver metastasis|liv -} is no longer seen. There is no {ascites|asc -}. Mild {right hydronephrosis|hn + r} is noted. {Vertebral metastasis|bone +} at L3 is unchanged.""",
    """CT abdomen and pelvis: {Small bowel obstruction|obs +} with a transition point in the distal ileum at the site of the {mesenteric mass|mes +}, which measures [36 mm|36 mes]. Moderate {ascites|asc +}. {Omental nodules|per +} are new. No {liver metastases|liv -}. No {hydronephrosis|hn -}. Surgical team informed at 16:40.""",
    """SPECT/CT with Tc-99m Tektrotyd. Acquisition at 2 and 4 hours, dose 740 MBq.
1. Increased uptake in {hepatic metastases|liv +}, the largest [27 mm|27 liv].
2. Increased uptake in {left supraclavicular lymph node|ln + l}, [10 mm|10 ln].
3. No uptake to suggest {bone metastases|bone -}.
4. No {peritoneal disease|per -}.
5. The {ileal primary|pri +} is tracer avid.""",
    """SCROTAL AND RENAL ULTRASOUND. The testes are normal. There is a moderate {right hydrocele|hyd + r}. No {hydrocele on the left|hyd - l}. The right kidney shows mild {hydronephrosis|hn + r}. No {left hydronephrosis|hn - l}. No renal stones.""",
    """Echo report: LV function preserved. No {carcinoid valve disease|val -}. Mild {mitral regurgitation|val +} only. No pericardial effusion. RV systolic pressure 28 mmHg. Repeat in 12 months.""",
    """CT ABDOMEN/PELVIS. HISTORY: NET. NO COMPARISON. LIVER: NO {METASTASES|liv -}. GALLBLADDER: {STONES|gs +}. KIDNEYS: {BILATERAL HYDRONEPHROSIS|hn + b}. RETROPERITONEUM: PLAQUE-LIKE {RETROPERITONEAL FIBROSIS|rpf +} FROM L2 TO L5, [12 MM|12 rpf] THICK. {IVC ENCASEMENT|ves +}. NO {ENLARGED LYMPH NODES|ln -}. NO {ASCITES|asc -}.""",
    """I reviewed the scan in clinic. The CT shows that the {mesenteric mass|mes +} has grown from [15|15 mes<] to [18 mm|18 mes]. The {liver metastases|liv +} are stable. He has a {left hydrocele|hyd + l}, which was confirmed on ultrasound. There is no {hydronephrosis|hn -}, which is reassuring. His echocardiogram showed mild {tricuspid regurgitation|val +}. I have arranged a further scan in six months.""",
    """Findings

* {Hepatic metastases|liv +}: stable, largest [19 mm|19 liv]
* {Ascites|asc -}: none
* {Hydronephrosis|hn -}: none
* {Bone metastases|bone -}: none
* {Mesenteric mass|mes +}: [22 x 17 mm|22 17 mes]
* {Lymphadenopathy|ln -}: absent

Conclusion: stable disease.""",
    """CT abdomen. Appearances may represent early {retroperitoneal fibrosis|rpf ?}. The {left ureter is tethered|ur + l} but there is no {left hydronephrosis|hn - l}. The right ureter is normal. No {mesenteric mass|mes -} is identified. {Gallstones|gs +} are noted incidentally. No {bowel obstruction|obs -}. A MAG3 study is suggested if renal function declines.""",
    """Technique: MAG3 with F+20 furosemide, 80 MBq.
Left: 45%. Right: 55%.
Left kidney: {obstructed drainage|dr + l}, T1/2 greater than 20 min.
Right kidney: no {obstruction to drainage|dr - r}.
Conclusion: {Left renal drainage obstruction|dr + l}. Findings are worse than in 2021.""",
    """Whole-body DOTATATE PET/CT. FINDINGS: Head and neck: no {avid cervical lymph nodes|ln -}. Chest: no avid pulmonary lesion. Abdomen: at least ten {avid hepatic metastases|liv +}, reference lesion [2.3 cm|23 liv] with SUVmax 18.6. No {mesenteric mass|mes -}. Pelvis: no {peritoneal implants|per -}. Skeleton: {right sacral metastasis|bone + r}, SUVmax 9.1. IMPRESSION: {Liver metastases|liv +} and a {right sacral bone metastasis|bone + r}.""",
    """CT of the abdomen and pelvis was performed in the portal venous phase. There is a [17 mm|17 pri] {primary tumour in the mid ileum|pri +}. Adjacent to this lies a calcified {mesenteric mass|mes +} of [24 x 20 mm|24 20 mes]. The {SMA is not involved|ves -}. No {obstruction of the small bowel|obs -} is shown. The liver contains a simple cyst in segment III, but no {liver metastases|liv -}. Neither {hydronephrosis|hn -} nor {ascites|asc -} is present.""",
    """USS ABDOMEN

Liver - coarse, two echogenic {liver metastases|liv +}, larger [16 mm|16 liv].
GB - {gallstones|gs +}, no wall thickening.
CBD - not dilated.
Kidneys - no {hydronephrosis|hn -}.
Aorta - normal calibre.
No {ascites|asc -}.""",
    """Post-treatment CT after four cycles of Lu-177 DOTATATE (7.4 GBq each). Partial response. The dominant {hepatic metastasis|liv +} now measures [21 mm|21 liv], compared with [38 mm|38 liv<] in August. The {coeliac lymph node|ln +} is [9 mm|9 ln], compared with [13 mm|13 ln<]. The previous {peritoneal deposit|per -} is no longer visible. No new {bone metastases|bone -}. No {ascites|asc -}. No {hydronephrosis|hn -}.""",
    """CT KUB, unenhanced. No renal or ureteric calculus. There is moderate {right hydronephrosis|hn + r} to the level of L5, where the {right ureter is encased|ur + r}. No {left hydronephrosis|hn - l}. Unenhanced assessment of the liver is limited; {liver metastases|liv ?} cannot be excluded. {Gallstones|gs +} are present. There is no {ascites|asc -}. Contrast-enhanced CT is advised.""",
    """CLINICAL INFORMATION: {Small bowel obstruction|obs <} in 2018. Known carcinoid syndrome.
REPORT: No {small bowel obstruction|obs -} at present. The {mesenteric mass|mes +} measures [3.0 cm|30 mes] (previously [2.8 cm|28 mes<]). There is {narrowing of the SMV|ves +}. {Liver metastases|liv +} are unchanged, the largest [15 mm|15 liv]. No {hydronephrosis|hn -}. Mild degenerative disease at L4/5.""",
    """Cardiac echo, carcinoid protocol. The tricuspid valve is morphologically normal and there is no {tricuspid regurgitation|val -}. The pulmonary valve opens well. There is mild {pulmonary regurgitation|val +}. Left-sided valves are normal. No {carcinoid heart disease|val -}. Next study in one year.""",
    """Octreotide scan with SPECT. Known {liver metastases|liv +} demonstrate Krenning grade 3 uptake. No {bone metastases|bone -} are demonstrated. There is equivocal uptake in the pelvis, possibly the {primary bowel tumour|pri ?}. No {avid lymph nodes|ln -}. Physiological gallbladder activity is seen. Correlate with CT.""",
    """CT AP follow-up (prev 11/2020)
Liver: {mets|liv +} stable, largest seg 6 [20 mm|20 liv]
Mesentery: {mass|mes +} [27 x 21 mm|27 21 mes], prev [27 x 20 mm|27 20 mes<]
RP: no {RPF|rpf -}
Kidneys: no {HN|hn -}
Bowel: no {SBO|obs -}
Nodes: {para-aortic LN|ln +} [12 mm|12 ln]
Bones: {sclerotic metastasis|bone +} in T12, unchanged
Imp: SD""",
    """No {hydronephrosis|hn -}, but there is a small volume of {ascites|asc +}.""",
    """There is no {bowel obstruction|obs -}; however, the {mesenteric mass|mes +} has enlarged.""",
    """No {lymphadenopathy|ln -} apart from a single [11 mm|11 ln] {mesenteric node|ln +}.""",
    """Although there is no {ascites|asc -}, {peritoneal deposits|per +} are clearly seen.""",
    """No {liver metastases|liv -}, with {gallstones|gs +} noted in the gallbladder.""",
    """There has been no increase in the {mesenteric mass|mes +}.""",
    """No change in the {liver metastases|liv +} since the last examination.""",
    """The scan shows not only {liver metastases|liv +} but also {bone metastases|bone +}.""",
    """No significant change in the {left hydronephrosis|hn + l}.""",
    """No {liver metastases|liv -}, {enlarged lymph nodes|ln -}, {ascites|asc -}, {hydronephrosis|hn -} or {bone metastases|bone -}.""",
    """There is no evidence of {retroperitoneal fibrosis|rpf -}, {ureteric involvement|ur -}, or {vascular encasement|ves -}.""",
    """Negative for {bowel obstruction|obs -}, {ascites|asc -} and {peritoneal disease|per -}.""",
    """The liver is not free of {metastases|liv +}.""",
    """The pelvis is not without {ascites|asc +}.""",
    """The {right hydronephrosis|hn - r} has resolved following stent insertion.""",
    """The {ascites|asc -} described on the previous scan is no longer seen.""",
    """Complete resolution of the {peritoneal nodules|per -}.""",
    """{Retroperitoneal fibrosis|rpf ?} cannot be excluded.""",
    """Cannot exclude {bone metastasis|bone ?} at L1.""",
    """No definite evidence of {ureteric involvement|ur ?}.""",
    """Appearances are suspicious for a {liver metastasis|liv ?} in segment II, measuring [7 mm|7 liv].""",
    """?{bowel obstruction|obs ?}""",
    """Query {early retroperitoneal fibrosis|rpf ?}.""",
    """Indication: ?{hydronephrosis|hn ?}. Findings: No {hydronephrosis|hn -}.""",
    """Clinical history: previous {bowel obstruction|obs <} treated conservatively.""",
    """Past medical history: {gallstones|gs <}, cholecystectomy 2009.""",
    """Reason for exam: evaluate for {liver metastases|liv ?}.""",
    """{Liver lesion|liv -}: none. {Ascites|asc +}: small volume. {Bone metastases|bone -}: nil.""",
    """{Hydronephrosis|hn + l}: present on the left, mild.""",
    """{Tricuspid regurgitation|val +}: moderate. {Pulmonary stenosis|val -}: none.""",
    """Moderate {left hydronephrosis|hn + l} but no {right hydronephrosis|hn - r}.""",
    """The {left ureter is encased|ur + l} and there is {hydronephrosis on the right|hn + r}.""",
    """{Hydronephrosis on the left|hn - l} has resolved, whereas {hydronephrosis on the right|hn + r} persists.""",
    """There is a {right hydrocele|hyd + r} and mild {left hydronephrosis|hn + l}.""",
    """The {mesenteric mass|mes +} measures [34 x 26 mm|34 26 mes] (previously [30 x 25 mm|30 25 mes<]) and the largest {liver metastasis|liv +} [1.4 cm|14 liv] (previously [1.1 cm|11 liv<]).""",
    """The {para-aortic lymph node|ln +} has increased from [9|9 ln<] to [13 mm|13 ln].""",
    """{Liver metastasis|liv +} in segment VI, [16 mm|16 liv] on image 45 of series 3, SUVmax 12.4, previously [19 mm|19 liv<] on 02/05/2020.""",
    """Fat stranding of the mesentery is in keeping with panniculitis; there is no {mesenteric mass|mes -}.""",
    """MAG3: no {obstruction to drainage of the left kidney|dr - l}, although mild {left hydronephrosis|hn + l} remains.""",
    """{Hydronephrosis|hn -} is absent and {ascites|asc -} is not seen, but {cholelithiasis|gs +} is evident.""",
)

PROMISE_TWO: tuple[str, ...] = (
    """CT chest, abdomen and pelvis with contrast.
Clinical details: Metastatic NET on lanreotide. {?hydronephrosis|hn ?}.
Comparison is made with the CT of 14 March 2023. The {mesenteric mass|mes +} now measures [34 x 28 mm|34 28 mes], previously [32 x 27 mm|32 27 mes<]. There is mild left {hydronephrosis|hn + l} and the {left ureter is drawn medially|ur + l} at L4. No right {hydronephrosis|hn - r}. {Liver metastases|liv +} are stable, the largest in segment 7 measuring [22 mm|22 liv]. No {ascites|asc -} or {peritoneal disease|per -}. No {bony metastases|bone -}.
Conclusion: Stable disease in the liver. New mild left {hydronephrosis|hn + l}.""",
    """Dear Doctor,
Thank you for referring this pleasant gentleman back to the urology clinic. As you know he has a metastatic neuroendocrine tumour and {retroperitoneal fibrosis|rpf +}, and a JJ stent was placed on the left side in June. His renogram last week shows a split function of 38% on the left and 62% on the right. The left kidney shows an {obstructed pattern|dr + l} with no response to furosemide. There is no {obstruction|dr - r} on the right. I have explained that the stent will need to be changed in six months. We will see him again in October.
Yours sincerely""",
    """MAG3 RENOGRAM
Indication: {Retroperitoneal fibrosis|rpf <}, {?obstructed left kidney|dr ? l}.
Technique: 100 MBq Tc-99m MAG3 with 20 mg furosemide given at 15 minutes.
Left kidney: 29% of total function. The appearances are in keeping with {obstruction|dr + l}.
Right kidney: 71% of total function. Normal uptake and no evidence of {obstruction|dr - r}.
Conclusion: {Obstructed left kidney|dr + l} with reduced function.""",
    """ULTRASOUND OF THE RENAL TRACT
Right kidney: 108 mm in length. Normal cortical thickness. No {hydronephrosis|hn - r}.
Left kidney: 97 mm in length. Moderate {hydronephrosis|hn + l} with thinning of the cortex.
A simple cyst of 21 mm is noted at the lower pole of the right kidney.
The bladder is well filled and has a smooth wall. Post-void residual 40 ml.""",
    """ULTRASOUND URINARY TRACT
Both kidneys are of normal size and echotexture. The right kidney measures 10.6 cm and the left 11.1 cm. There is no {hydronephrosis|hn -}. The previously reported left sided {hydronephrosis|hn - l} has resolved since the stent was inserted. The upper end of the stent is seen in the left renal pelvis. Incidental note is made of {gallstones|gs +}, the largest measuring [11 mm|11 gs], in a thin-walled gallbladder. The bladder was empty.""",
    """NET MDT OUTCOME
Imaging reviewed: CT of 3 May and gallium DOTATATE PET of 17 May.
The {primary tumour in the distal ileum|pri +} remains in situ and measures [18 mm|18 pri]. There is a {calcified mesenteric mass|mes +} of [41 x 30 mm|41 30 mes] which {encases the superior mesenteric vein|ves +}. {Liver metastases|liv +} are present, up to [26 mm|26 liv]. No {bowel obstruction|obs -} at present. {Right hydronephrosis|hn + r} is new since the last scan; the left kidney is normal.
Outcome: refer to urology for a right-sided stent. Discuss PRRT in clinic.""",
    """Dear Colleague,
I reviewed this 67 year old lady in the neuroendocrine clinic today. Her flushing has settled on lanreotide 120 mg every 28 days. The latest CT shows that the {mesenteric mass|mes +} has increased from [15|15 mes<] to [18 mm|18 mes]. The {liver metastases|liv +} remain unchanged. There is no {ascites|asc -}, {hydronephrosis|hn -} or {bowel obstruction|obs -}. Echocardiography showed no features of {carcinoid heart disease|val -}. Chromogranin A was 184. I have arranged a repeat scan in six months.
With kind regards""",
    """CT ABDOMEN AND PELVIS WITH IV CONTRAST
HISTORY: 58-year-old male with metastatic carcinoid.
COMPARISON: CT dated 02/11/2022.
TECHNIQUE: 3 mm axial images were obtained from the lung bases to the symphysis.
FINDINGS:
LIVER: Multiple {hepatic metastases|liv +}, the largest measuring [3.4 x 2.9 cm|34 29 liv] (series 4, image 36), previously [3.1 x 2.6 cm|31 26 liv<].
GALLBLADDER: No {cholelithiasis|gs -}.
KIDNEYS: No {hydronephrosis|hn -}.
MESENTERY: {Spiculated mesenteric mass|mes +} measuring [2.7 cm|27 mes].
LYMPH NODES: Enlarged {left para-aortic lymph nodes|ln + l} up to [14 mm|14 ln] in short axis.
BONES: No {osseous metastases|bone -}.
IMPRESSION:
1. Mild increase in {hepatic metastases|liv +}.
2. {Left para-aortic lymphadenopathy|ln + l}.""",
    """CT UROGRAM
Indication: Rising creatinine, {retroperitoneal fibrosis|rpf <}.
Right kidney: Moderate {hydronephrosis|hn + r}.
Right ureter: The {ureter is encased|ur + r} at the level of L5.
Left kidney: No {hydronephrosis|hn - l}.
Left ureter: Not {encased|ur - l}.
Retroperitoneum: {Plaque-like retroperitoneal fibrosis|rpf +} with a thickness of [13 mm|13 rpf].
Conclusion: Right {hydronephrosis|hn + r} due to {retroperitoneal fibrosis|rpf +}.""",
    """MRI ABDOMEN
The study is compared with the previous MRI of September. There are at least nine {liver metastases|liv +}, all of which show restricted diffusion. The index lesion in segment 4 measures [19 mm|19 liv], previously [24 mm|24 liv<]. A simple hepatic cyst in segment 2 is again noted. {Gallstones|gs +} are present without biliary dilatation. The common duct measures 5 mm. Mild {hydronephrosis|hn + b} is present on both sides, slightly worse on the right. No {ascites|asc -}.""",
    """Dear Dr,
Many thanks for your letter about this man, whom I saw with his wife in the surgical clinic. He had an {ileal primary|pri <} resected in 2018 and has been well since. On examination there was a soft swelling of the left hemiscrotum. Ultrasound confirms a {left hydrocele|hyd + l} measuring [52 x 38 mm|52 38 hyd] and both testes are normal. There is no {hydrocele|hyd - r} on the right. It does not bother him and we have agreed to leave it alone. I have discharged him to your care.
Yours sincerely""",
    """ULTRASOUND SCROTUM
Both testes are normal in size, reflectivity and vascularity. There is a moderate sized {right hydrocele|hyd + r}. No {left hydrocele|hyd - l}. A 6 mm epididymal cyst is seen on the left. No varicocele. No inguinal hernia was demonstrated on straining.""",
    """ECHOCARDIOGRAM REPORT
Good left ventricular function with an ejection fraction of 62%. The {tricuspid leaflets are thickened and retracted|val +} with severe {tricuspid regurgitation|val +}. There is moderate {pulmonary stenosis|val +}. The right ventricle is dilated. No pericardial effusion.
Conclusion: {Carcinoid heart disease|val +}. Suggest cardiac MDT referral.""",
    """GALLIUM-68 DOTATATE PET CT
Clinical details: Metastatic NET. {?progression of liver metastases|liv ?}.
180 MBq injected, imaging at 60 minutes. There is intense uptake in the {ileal primary|pri +}, SUVmax 18.4. Avid {mesenteric mass|mes +} measuring [29 x 21 mm|29 21 mes], SUVmax 26. Avid {left supraclavicular node|ln + l} of [9 mm|9 ln]. Focal uptake in the right ischium, suspicious for a {bone metastasis|bone ? r}. No {peritoneal deposits|per -}. Physiological activity in the spleen, adrenals and kidneys.""",
    """CT ABDOMEN PELVIS
There is {soft tissue thickening in the retroperitoneum|rpf +} from L3 to S1. It {encases the left common iliac artery|ves + l} and {compresses the left common iliac vein|ves + l}. The right iliac vessels are normal. {Bilateral hydronephrosis|hn + b}, more marked on the left. The left nephrostomy is well placed. No enlarged {inguinal nodes|ln -}. A trace of {ascites|asc +} is seen in the pelvis.""",
    """Dear Mr,
I am writing with the result of your scan. I am pleased to say that it shows no {liver metastases|liv -} and no enlarged {lymph nodes|ln -}. The {mass in the mesentery|mes +} is the same size as last year, at [25 mm|25 mes]. {Hydronephrosis|hn - r} of the right kidney is no longer seen. Your stent is in a good position. We will repeat the scan in twelve months.
Yours sincerely""",
    """NUCLEAR MEDICINE: DIURETIC RENOGRAM
Differential function: left 52%, right 48%.
The right kidney has a normal curve with no {obstruction|dr - r}. There is {left hydronephrosis|hn + l} but there is no {obstruction|dr - l}. T1/2 after furosemide is 9 minutes on the left and 6 minutes on the right.
Impression: No evidence of {renal outflow obstruction|dr - b} on either side.""",
    """CT KUB (unenhanced)
Indication: left loin pain, {?obstructed left kidney|dr ? l}.
Left kidney: Mild {hydronephrosis|hn + l}. A 4 mm stone lies in the lower pole.
Right kidney: No {hydronephrosis|hn - r}. 12 mm cortical cyst.
Mesentery: {Mesenteric mass|mes +} of [30 mm|30 mes] with coarse calcification.
Bones: No {metastatic bone lesion|bone -}. Degenerative change at L4/5.""",
    """MDT SUMMARY (neuroendocrine)
Background: Right hemicolectomy 2016 for {ileal primary|pri <}. {Liver metastases|liv <} ablated 2019.
Current CT: No {liver metastases|liv -}. {Retroperitoneal fibrosis|rpf +} at L4 measuring [9 mm|9 rpf] in thickness, previously [11 mm|11 rpf<]. The {right ureter is tethered|ur + r}; the {left ureter is not involved|ur - l}. No {hydronephrosis|hn -}.
Plan: continue somatostatin analogue, CT in 6 months, urology to follow up.""",
    """Dear Doctor,
Diagnosis: metastatic neuroendocrine tumour, grade 1.
This lady attended the oncology clinic after completing four cycles of PRRT at 7.4 GBq. Her CT scan shows a reduction in the {hepatic metastases|liv +}, the largest now measuring [31 mm|31 liv] compared with [45 mm|45 liv<] before treatment. The {mesenteric mass|mes +} is unchanged. {Sclerotic bone metastases|bone +} in the spine and pelvis are stable. The radiologist could not exclude {peritoneal deposits|per ?}. There was no {hydronephrosis|hn -} and no {ascites|asc -}. She feels tired but is managing at home.
Yours sincerely""",
    """EXAM: RENAL ULTRASOUND
INDICATION: Flank pain. Evaluate for {hydronephrosis|hn ?}.
FINDINGS: The right kidney measures 11.2 cm. There is no right {hydronephrosis|hn - r}. The left kidney measures 10.4 cm. There is severe left {hydronephrosis|hn + l}. There is no nephrolithiasis. The urinary bladder is unremarkable with bilateral ureteral jets.
IMPRESSION: Severe left {hydronephrosis|hn + l}.""",
    """EXAM: CT ABDOMEN/PELVIS W CONTRAST
CLINICAL HISTORY: Carcinoid tumor with {liver metastases|liv <}.
FINDINGS: Innumerable {hepatic metastases|liv +} are again seen. {Mesenteric mass|mes +} with calcification measures [3.8 x 2.2 cm|38 22 mes] (image 88). There is {narrowing of the SMV|ves +}. The {SMA is not encased|ves -}. Small bowel loops are mildly dilated without {obstruction|obs -}. Bilateral renal cysts. No {hydronephrosis|hn -}. {Right external iliac lymph node|ln + r} measuring [12 mm|12 ln], previously [8 mm|8 ln<].
IMPRESSION: Interval growth of the {right external iliac lymph node|ln + r}. Otherwise stable.""",
    """CT THORAX ABDOMEN PELVIS
No pulmonary nodules. No enlarged {mediastinal lymph nodes|ln -}. The thyroid contains a 9 mm nodule. {Gallstones|gs +}. Misty mesentery in keeping with mesenteric panniculitis. No {mesenteric mass|mes -}. {Right-sided hydronephrosis|hn + r} persists despite the stent. The left kidney is normal. {Para-aortic nodes|ln +} measure up to [11 mm|11 ln] in short axis.""",
    """Dear Dr,
This man was discussed at our MDT on Tuesday. His recent CT was reported as showing {possible retroperitoneal fibrosis|rpf ?} around the distal aorta. On review there is no {retroperitoneal fibrosis|rpf -}; the appearance is due to unopacified bowel. However, there is {left hydronephrosis|hn + l} which was not present in January. We also noted a {para-aortic node|ln + l} on the left of [13 mm|13 ln]. I have requested a MAG3 renogram to look for {obstruction|dr ?}. I will write again with the result.
Yours sincerely""",
    """RENOGRAM REPORT
Clinical: Left ureteric stent removed 8 weeks ago, {?obstruction|dr ? l} on the left.
Divided function is left 44%, right 56% (previously left 35%, right 65%). The left kidney no longer shows an {obstructed pattern|dr - l}. The right kidney is normal without {obstruction|dr - r}.
Opinion: Improved left renal function. No {obstruction|dr - b} in either kidney.""",
    """CT ABDOMEN AND PELVIS (portal venous phase)
{Multiple liver metastases|liv +}, increased in number. Moderate volume {ascites|asc +}, new. {Omental nodularity|per +} and {peritoneal deposits|per +}, the largest in the right paracolic gutter. {Small bowel obstruction|obs +} with a transition point at the {mesenteric mass|mes +}. The mass has grown to [48 x 40 mm|48 40 mes]. {Bilateral hydronephrosis|hn + b}, unchanged. No {bone metastases|bone -}.
Conclusion: Disease progression. Urgent surgical opinion is advised.""",
    """Dear Doctor,
I saw this lady in the cardiology clinic. Her echocardiogram demonstrates moderate {tricuspid regurgitation|val +} with an otherwise structurally normal heart. There is no {pulmonary stenosis|val -} and no {mitral regurgitation|val -}. NT-proBNP is 312. In view of her neuroendocrine tumour this is in keeping with early {carcinoid heart disease|val +}. I would suggest an annual echocardiogram.
Yours sincerely""",
    """CT SCAN REPORT
The right kidney is small and scarred. Left kidney: {hydronephrosis|hn ? l} cannot be excluded on this unenhanced study. {Fibrosis of the retroperitoneum|rpf +} is again seen, extending from the renal vessels to the bifurcation. The {ureters are both medially deviated|ur + b}. {Common iliac nodes|ln + b} are enlarged bilaterally, up to [15 mm|15 ln]. Ultrasound of the kidneys is recommended.""",
    """ULTRASOUND ABDOMEN
The liver is echogenic in keeping with fatty change. No {liver metastases|liv -} seen. The gallbladder contains {several calculi|gs +} measuring up to [8 mm|8 gs]. The CBD is 4 mm. Pancreas obscured by gas. Spleen 10.2 cm. No {hydronephrosis|hn - b} in either kidney. Aorta 19 mm. No {ascites|asc -}.""",
    """MRI PELVIS AND RETROPERITONEUM
Technique: T1, T2 and diffusion weighted sequences, 4 mm slices.
Findings: There is {periaortic fibrosis|rpf +} with low T2 signal, measuring [7 mm|7 rpf]. The {left ureter is encased|ur + l} over 3 cm. The {right ureter is not encased|ur - r}. {Right internal iliac node|ln + r} measuring [10 mm|10 ln]. No {left iliac lymphadenopathy|ln - l}. Small bilateral {hydroceles|hyd + b}.
Conclusion: {Retroperitoneal fibrosis|rpf +} with {left ureteric involvement|ur + l}.""",
    """Dear Doctor,
Outcome of multidisciplinary meeting. The patient has a {primary tumour of the terminal ileum|pri +} measuring [2.1 cm|21 pri] and a {mesenteric mass|mes +} measuring [3.3 cm|33 mes]. The {SMV is occluded|ves +} with collaterals, but the {SMA is not involved|ves -}. {Liver metastases|liv ?} are suspected on MRI and a biopsy is planned. The left kidney shows mild {hydronephrosis|hn + l}, and the right kidney shows no {hydronephrosis|hn - r}. The team recommended that surgery is considered after the renogram.
Yours sincerely""",
    """CT FOLLOW UP
Compared with 9 January 2024. The {mesenteric mass|mes +} measures [22 x 17 mm|22 17 mes] (previously [22 x 18 mm|22 18 mes<]). No change in the {liver metastases|liv +}. No increase in the {right hydronephrosis|hn + r}. The left kidney shows no {hydronephrosis|hn - l}. There is a new {sclerotic metastasis in the left iliac bone|bone + l} of [8 mm|8 bone]. No {ascites|asc -}.""",
    """NEPHROSTOGRAM
Contrast was injected through the left nephrostomy. There is moderate {hydronephrosis|hn + l} on the left. The {left ureter is encased|ur + l} at L4. An 8 Fr stent was passed antegradely over a wire. The patient tolerated the procedure well. A check ultrasound in 48 hours is advised.""",
    """Dear Doctor,
Thank you for asking me to see this man with bilateral leg swelling. A CT venogram shows {compression of the IVC|ves +} at the level of L3 by {retroperitoneal fibrosis|rpf +}. The {right iliac vein is compressed|ves + r} as well, whereas the {left iliac vein is not compressed|ves - l}. No DVT was seen. There was also a small {right hydrocele|hyd + r}. He has been started on anticoagulation. I have asked for the NET MDT to review.
Yours sincerely""",
    """EXAM: NM RENAL SCAN WITH LASIX
HISTORY: {Hydronephrosis|hn <}.
FINDINGS: Split function is 61% left and 39% right. The left kidney shows no {obstruction|dr - l}. The right kidney shows {high-grade obstruction|dr + r} with a T1/2 greater than 30 minutes following 40 mg of Lasix.
IMPRESSION: {Obstructed right kidney|dr + r}.""",
    """SURVEILLANCE CT
{Ileal primary|pri <} resected in 2020. The anastomosis is unremarkable. No {hepatic metastases|liv -}, {lymphadenopathy|ln -} or {ascites|asc -}. The gallbladder has been removed. No {hydronephrosis|hn -}. A 14 mm haemangioma is again seen in segment 6. No {bone metastases|bone -}.""",
    """CT UROGRAM
Left kidney: No {hydronephrosis|hn - l}. Stent in situ.
Left ureter: {Tethered|ur + l} to the {retroperitoneal fibrosis|rpf +} at L4.
Right kidney: Mild {hydronephrosis|hn + r}, new.
Right ureter: {Medially displaced|ur + r}.
Nodes: No {para-aortic lymphadenopathy|ln -}.
Vessels: No {IVC compression|ves -}.
Liver: No {metastases|liv -}.""",
    """Dear Doctor,
Further to my last letter, the CT of the abdomen is now available. It shows {bilateral hydronephrosis|hn + b}, mild on the right and moderate on the left. {Retroperitoneal fibrosis|rpf +} is present and has increased from [10|10 rpf<] to [14 mm|14 rpf] in thickness. There are {gallstones|gs +} but no {ascites|asc -}. eGFR has fallen from 68 to 51. I have listed him for bilateral stents on 21 June.
Yours sincerely""",
    """OCTREOTIDE SCAN WITH SPECT-CT
Increased uptake in {multiple liver metastases|liv +}. Focal uptake in the right iliac fossa, likely to represent the {bowel primary|pri ?}. No uptake to suggest {bone metastases|bone -}. Some tracer activity is seen over the left kidney; {left hydronephrosis|hn ? l} is queried. Suggest renal ultrasound.""",
    """CT: 1 year after surgery.
Findings: there is no residual {mesenteric mass|mes -}. {Left common iliac node|ln + l} of [9 mm|9 ln] and {right common iliac node|ln + r} of [12 mm|12 ln]. {Hydronephrosis|hn - r} on the right has resolved. {Hydronephrosis|hn + l} on the left persists. There is no {bowel obstruction|obs -}.""",
    """EXAM: MRI ABDOMEN WITHOUT AND WITH CONTRAST
COMPARISON: 6/12/2021
FINDINGS: {Liver metastases|liv +}: segment 5 lesion [1.8 cm|18 liv], previously [1.5 cm|15 liv<]. {Cholelithiasis|gs +} without cholecystitis. Mild {hydronephrosis|hn + r} on the right. No left {hydronephrosis|hn - l}. {Retrocaval lymph node|ln +} measures [1.1 cm|11 ln]. No {ascites|asc -}.
IMPRESSION: Slight growth of {liver metastases|liv +}. Mild right {hydronephrosis|hn + r}.""",
    """No {hydronephrosis|hn -}, {ascites|asc -}, {lymphadenopathy|ln -} or {bone metastases|bone -}.""",
    """There is no {hydronephrosis|hn - r} on the right, but moderate {hydronephrosis|hn + l} is present on the left.""",
    """No {hydronephrosis|hn - l} of the left kidney was found.""",
    """There is not only {left hydronephrosis|hn + l} but also a {right hydrocele|hyd + r}.""",
    """No definite evidence of {liver metastases|liv ?}.""",
    """{Retroperitoneal fibrosis|rpf ?} cannot be excluded.""",
    """{Liver metastases|liv -}: none.""",
    """{Hydronephrosis|hn -}: absent. {Ascites|asc -}: nil. {Gallstones|gs +}: present.""",
    """No abnormality apart from a {left para-aortic node|ln + l} of [13 mm|13 ln].""",
    """The {left-sided hydronephrosis|hn - l} seen previously is no longer seen.""",
    """Both kidneys show mild {hydronephrosis|hn + b}.""",
    """Kidneys: {HN|hn + r} on the right, none on the left.""",
    """No {RPF|rpf -}. Enlarged {LNs|ln +} in the retroperitoneum, up to [17 mm|17 ln].""",
    """The {IVC is compressed|ves +} by {retroperitoneal fibrosis|rpf +} at L3.""",
    """The {dilated left PCS|hn + l} is unchanged, and there is no {obstruction|dr - l} on the left renogram.""",
    """Small bowel dilatation up to 28 mm without {obstruction|obs -}.""",
    """Mild fat stranding in keeping with mesenteric panniculitis. The liver contains two simple cysts, the larger 15 mm.""",
    """Query {left hydrocele|hyd ? l}; please arrange an ultrasound.""",
    """Clinical indication: {?RPF|rpf ?}, {?liver mets|liv ?}.""",
    """Past history: {small bowel obstruction|obs <} in 2017 treated conservatively.""",
    """The {mesenteric mass|mes +} has decreased from [32|32 mes<] to [25 mm|25 mes].""",
    """{Liver metastasis|liv +} in segment 8 now [1.6 cm|16 liv], previously [12 mm|12 liv<].""",
    """{Gallstones|gs +} measuring [4-9 mm|4 9 gs].""",
    """On series 5, image 112, the {right iliac node|ln + r} measures [12 x 9 mm|12 9 ln]; slice thickness 1.25 mm.""",
    """Avid {mesenteric mass|mes +} (SUVmax 22.1) of [2.4 cm|24 mes]; 150 MBq was given at 10:15 on 12.03.2024.""",
    """The {left ureter is encased|ur + l} at L4/5, while the {right ureter is not encased|ur - r}.""",
    """{Medial deviation of both ureters|ur + b} without {hydronephrosis|hn -}.""",
    """{Encasement of the right common iliac artery|ves + r}; no {encasement of the left common iliac artery|ves - l}.""",
    """No {SMA encasement|ves -} or {SMV occlusion|ves -}.""",
    """Although there is no {ascites|asc -}, {peritoneal nodules|per +} are seen in the pelvis.""",
    """No increase in the {left hydronephrosis|hn + l} since March.""",
    """It is not possible to rule out {bone metastases|bone ?} in the sacrum.""",
    """The absence of {hydronephrosis|hn -} is reassuring.""",
    """No {gallstones|gs -}; however, {hydroceles|hyd + b} are present bilaterally.""",
    """{Left iliac lymphadenopathy|ln + l} up to [16 mm|16 ln], with {right hydronephrosis|hn + r}.""",
    """Left kidney 44%, right kidney 56%. {Obstructive pattern|dr + l} on the left side only.""",
    """Neither {ascites|asc -} nor {peritoneal disease|per -} is demonstrated.""",
    """Free of {hydronephrosis|hn -}. {Tumour in the ileum|pri +} measures [14 mm|14 pri].""",
    """Appearances are suspicious for {carcinoid heart disease|val ?}.""",
    """Echo: no {tricuspid regurgitation|val -}, mild {pulmonary regurgitation|val +}.""",
    """The {hydronephrosis|hn + r} of the right kidney is worse than on the previous scan, whereas the {left hydronephrosis|hn - l} has resolved.""",
    """Right kidney: no {hydronephrosis|hn - r}. Left kidney: {hydronephrosis|hn + l}.""",
    """{Left para-aortic lymph node|ln + l}: [12 mm|12 ln], unchanged.""",
    """The left kidney is clearly {hydronephrotic|hn + l}; the right kidney is normal.""",
    """It would be wrong to say there is no {mesenteric mass|mes +}; it measures [20 mm|20 mes].""",
    """Prominent extrarenal pelvis on the left, with no {hydronephrosis|hn - l}.""",
)

PROMISE_THREE: tuple[str, ...] = (
    """CT ABDOMEN AND PELVIS WITH CONTRAST
Technique: 100 mL iohexol, portal venous phase at 70 seconds, 3 mm axial slices.
Comparison: outside study of 14 February 2022.
FINDINGS: There is a {spiculated mass in the ileocolic mesentery|mes +} measuring [2.4 x 1.9 cm|24 19 mes], compared with [2.1 x 1.8 cm|21 18 mes<] on the prior examination. {Tethering of the distal right ureter|ur + r} is new since that study, and there is now {moderate right hydroureteronephrosis|hn + r}. No {calculus in the gallbladder|gs -}. Multiple {hypervascular hepatic metastases|liv +}, the largest in segment 7 at [3.3 cm|33 liv]. {Osseous metastatic disease|bone -} is not identified. Trace {pelvic free fluid|asc +}.
IMPRESSION:
1. Growing {mesenteric mass|mes +}.
2. New {right-sided hydronephrosis|hn + r}.""",
    """MRI liver with hepatobiliary contrast
Clinical details: 61F, NET G2, on lanreotide 120 mg every 4 weeks. ?progression.
Compared with March. At least fourteen {liver deposits|liv +} are again shown. The index lesion in segment 4a is [17 mm|17 liv] (previously [19 mm|19 liv<]), and the one in segment 6 has gone from [8|8 liv<] to [11 mm|11 liv]. A few {small stones in the gallbladder|gs +}, no duct dilatation. The {omental nodule|per +} beneath the left rectus is unchanged at [6 mm|6 per]. {Ascites|asc -}: nil. Imaged vertebrae free of {bone deposits|bone -}. No {upper abdominal lymphadenopathy|ln -}.""",
    """68Ga-DOTATATE PET/CT
Injected activity 142 MBq, uptake time 62 min.
Intensely avid {primary tumour in the distal ileum|pri +}, SUVmax 31.4, with an adjacent avid {mesenteric deposit|mes +} of [28 x 22 mm|28 22 mes]. Avid {left supraclavicular node|ln + l}, [9 mm|9 ln] in short axis, SUVmax 12.8. Widespread avid {hepatic metastases|liv +}. Focal uptake in the left ischium with no CT correlate, {bone metastasis|bone ? l} possible. Physiological uptake in spleen, adrenals and pituitary. No avid {peritoneal disease|per -}. On the low-dose CT there is no {hydronephrosis|hn -}.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: ?{carcinoid heart disease|val ?}.
The {tricuspid leaflets are thickened, retracted and poorly mobile|val +}, with {severe TR|val +}. {Pulmonary stenosis|val +} is mild, peak velocity 2.3 m/s. No {mitral regurgitation|val -}. Aortic valve trileaflet and competent. Left ventricular function is normal. Subcostal views show a rim of {perihepatic ascites|asc +}.""",
    """Renal ultrasound
The right kidney is 10.8 cm in length with no {pelvicalyceal dilatation|hn - r}. On the left the {collecting system is dilated|hn + l}, renal pelvis [22 mm|22 hn] in AP diameter. {Ureteric narrowing|ur ? l} on the left cannot be excluded as the mid portion was hidden by gas. Incidental note of {cholelithiasis|gs +}. Small amount of {free fluid|asc +} in the pelvis. Bladder normal, post-void residual 30 ml.""",
    """MAG3 RENOGRAM
100 MBq Tc-99m MAG3, furosemide 20 mg given at F+15.
Divided function: left 31%, right 69%.
The left kidney shows a rising curve with no response to diuretic, indicating {obstructed drainage|dr + l}. Right kidney: prompt uptake, no evidence of {obstructed drainage|dr - r}. T1/2 on the left exceeds 30 minutes.
Conclusion: {Left renal outflow obstruction|dr + l}. Please correlate with CT for {retroperitoneal fibrosis|rpf ?} as the possible cause.""",
    """Clinic letter
Dear Doctor,
Thank you for asking us to see this 58-year-old man. His {ileal primary|pri <} was resected in 2017 and two {liver metastases|liv <} were ablated the following year. Last winter he had an {episode of subacute small bowel obstruction|obs <} which settled with fluids. His latest CT shows no {hepatic deposit|liv -}, and a {calcified mesenteric mass|mes +} that has stayed at [31 mm|31 mes]. He has no clinical {ascites|asc -}. There is a longstanding {right hydrocele|hyd + r}, which does not trouble him. Echo last month was reassuring, with no sign of {carcinoid valve disease|val -}.
With kind regards""",
    """CT urogram
History: left flank pain. Rule out {ureteric encasement|ur ? l}.
Both kidneys enhance promptly. There is {plaque-like retroperitoneal soft tissue|rpf +} from L3 to S1, [14 mm|14 rpf] at its thickest, drawing the {left ureter medially|ur + l}. The {left pelvicalyceal system is distended|hn + l} down to L4. The right ureter opacifies along its entire length with no sign of {ureteral encasement on the right|ur - r}. {Drainage of the left kidney is obstructed|dr + l}. The {IVC is flattened|ves +} at L4 but patent. No {bony lesion|bone -}. Slice thickness 1.25 mm.
Opinion: appearances of {RPF|rpf +}.""",
    """CT TAP, staging
Lungs clear. Mediastinal {lymphadenopathy|ln -} none.
Abdomen: - mural thickening of the terminal ileum, {primary tumour|pri ?} suspected
- {mesenteric root mass|mes +} - [4.2 x 3.1 x 2.8 cm|42 31 28 mes]
- {SMV occlusion|ves +} with collaterals
- {retrocrural nodes|ln +} up to [13 mm|13 ln]
- {peritoneal seeding|per -}: no
- {hydronephrosis|hn -}: no
- {gallstones|gs +}: yes, several
Skeleton: {sclerotic metastasis in the right iliac wing|bone + r}, [12 mm|12 bone].""",
    """SCROTAL ULTRASOUND
Reason for exam: swelling for two months.
Both testes are normal in size and echotexture. There is a {moderate left hydrocoele|hyd + l} with low-level echoes, depth [26 mm|26 hyd]. No {hydrocele on the right|hyd - r}. No varicocele. Incidentally the left kidney was viewed: {mild pelvicaliectasis|hn + l}.
Summary: {Left-sided hydrocele|hyd + l}, no testicular tumour.""",
    """MDT outcome
Imaging reviewed by radiology. The {primary lesion in the jejunum|pri +} is [16 mm|16 pri]. {Nodal metastases|ln +} along the ileocolic chain, biggest [18 x 11 mm|18 11 ln]. {Encasement of the superior mesenteric artery|ves +} over more than 180 degrees. The {hepatic lesions|liv ?} in segments 2 and 8 are indeterminate, MRI requested. No convincing {peritoneal nodularity|per -}. The cardiologist reports {mild tricuspid regurgitation|val +} only. Not for surgery at present. PRRT to be discussed.""",
    """CT abdomen (emergency)
Clinical: vomiting, distended. {SBO|obs ?}?
There are {obstructed small bowel loops|obs +} up to [41 mm|41 obs] in calibre with a transition point in the pelvis beside a {stellate mesenteric mass|mes +} of [35 mm|35 mes]. No free gas. Moderate {intraperitoneal free fluid|asc +}. {Mesenteric vein thrombosis|ves -} not seen. Known {liver mets|liv +}, not formally measured. {Hydronephrosis|hn -} is absent. Surgical team informed at 02:15.""",
    """MR enterography
1 L mannitol, buscopan 20 mg i.v.
There is an {enhancing polypoid tumour of the mid ileum|pri +} of [13 mm|13 pri]; a second {ileal tumour|pri ?} more distally is suspected. Angulation and kinking of neighbouring loops without {bowel obstruction|obs -}. {Desmoplastic mesenteric mass|mes +}, [26 x 24 mm|26 24 mes]. {Tumour deposits on the peritoneum|per ?} in the pouch of Douglas are possible. No {free intraperitoneal fluid|asc -}. There is no {dilatation of either collecting system|hn - b}.""",
    """CT chest, abdomen and pelvis - follow-up on everolimus
Since 08/2023:
The {para-aortic adenopathy|ln +} has regressed, from [22|22 ln<] to [15 mm|15 ln].
The {bilateral hydronephrosis|hn - b} seen before is no longer present following stent insertion.
{Retroperitoneal fibrotic plaque|rpf +} unchanged, [9 mm|9 rpf] (formerly [9 mm|9 rpf<]).
{Ascites|asc -} has cleared.
{Liver metastases|liv +} stable; target lesion segment 5: [24 mm|24 liv].
No {bone lesions|bone -}.
{Gallbladder calculi|gs +} as before.""",
    """Operation note
Procedure: laparotomy, right hemicolectomy.
Findings: {tumour in the terminal ileum|pri +} of about [2 cm|20 pri], with a {hard puckered mass at the root of the mesentery|mes +}. {Miliary peritoneal deposits|per +} over the right hemidiaphragm. The liver was palpated and no {metastases in the liver|liv -} were felt. The {right ureter was tethered|ur + r}. {SMA involvement|ves -} was not found. The gallbladder contained {stones|gs +} and was removed. Clear {ascitic fluid|asc +}, 200 ml, sent for cytology. Estimated blood loss 350 ml.""",
    """Histopathology summary: Small bowel resection. {Well differentiated neuroendocrine tumour of the ileum|pri +}, grade 1, maximum dimension [22 mm|22 pri], Ki-67 1%. {Nodal metastasis|ln +} in 4 of 17 nodes. {Mesenteric tumour deposit|mes +} [19 mm|19 mes] across. {Peritoneal involvement|per -} not seen. pT3 N1.""",
    """US abdomen complete
Liver: echogenic {metastatic deposits|liv +} in segments 5 and 8, [1.4|14 liv] and [2.0 cm|20 liv].
Gallbladder: {cholecystolithiasis|gs -} not demonstrated, wall thin.
Right kidney: {HN|hn - r} none.
Left kidney: {grade 2 HN|hn + l}.
Aorta: {periaortic soft tissue mantle|rpf ?} suspected, poorly seen.
{Ascites|asc -}: none.
{Lymph nodes|ln -}: none enlarged.""",
    """CT angiogram of the mesenteric vessels
Arterial phase 25 s, 0.6 mm reconstruction.
{Tumour encasing the ileocolic artery|ves +}, which is narrowed to a thread. The {SMV is occluded|ves +} over [3 cm|30 ves]. Portal vein patent, no {portal vein thrombus|ves -}. The responsible {central mesenteric mass|mes +} measures [5.1 cm|51 mes], earlier [4.6 cm|46 mes<]. Jejunal varices are present. There are no features of {mechanical ileus|obs -}. Small volume of {fluid in the pelvis|asc +}. {Enlarged lymph nodes in the left para-aortic region|ln + l}, short axis [12 mm|12 ln].""",
    """Bone scintigraphy
600 MBq Tc-99m HDP, images at 3 h.
Increased uptake in L2 and S1 due to {skeletal metastases|bone +}. Uptake at both knees is degenerative. The {right renal pelvis is dilated|hn + r}; {impaired drainage of the right kidney|dr ? r} is questioned, and MAG3 may be useful. Otherwise unremarkable.""",
    """Whole body MRI including DWI
Reason: chromogranin A rising, previous {small bowel carcinoid|pri <} removed 2015.
{Osteoblastic lesions|bone +} in T9 and L1, [10 mm|10 bone] and [14 mm|14 bone] respectively. {Hepatic deposits|liv +} too many to count. {Peritoneal metastases|per +} along the right paracolic gutter up to [8 mm|8 per] thick. Para-aortic and iliac {nodes|ln -} are not enlarged. No {retroperitoneal fibrosis|rpf -}. {Bilateral hydroceles|hyd + b}, right larger than left.""",
    """CARDIAC MRI
The tricuspid valve shows {leaflet fixation|val +} in a semi-open position with {free tricuspid regurgitation|val +}. {Pulmonary valve regurgitation|val +}, fraction 38%. The mitral valve is normal, with {carcinoid plaques|val -} not seen there. RV EDV 142 ml/m2. {Liver metastases|liv +} at the edge of the field. Small pleural effusions. No {ascites|asc -} on the localisers.""",
    """Discharge summary
Admitted with colicky pain and vomiting. CT: {small intestinal obstruction|obs +} at the level of the {mesenteric tumour mass|mes +}. Managed without operation. Background: {cholelithiasis|gs <}, cholecystectomy 2012; {carcinoid heart disease|val -} excluded by echo in May. Renal function fell during the stay, and ultrasound found {hydronephrosis on both sides|hn + b}. Nephrostomy on the left. At discharge the {obstruction|obs -} had resolved and bowels were open. Follow-up CT in 6 weeks, looking for {ureteric involvement|ur ?}.""",
    """CT abdomen pelvis, plain
Creatinine raised so no contrast given.
A {sheet of retroperitoneal soft tissue|rpf +} lies in front of the lower aorta, maximal thickness [1.8 cm|18 rpf]. Right double-J stent in place. Residual {dilatation of the right pelvicalyceal system|hn + r}, left kidney without {hydronephrosis|hn - l}. {Displacement of the left ureter|ur - l} is not evident. {Liver lesions|liv ?} cannot be excluded on this unenhanced study. There is no {bowel obstruction|obs -}, {ascites|asc -} or {omental cake|per -}. {Radio-opaque gallstones|gs +} are noted.""",
    """Target lesions (RECIST 1.1)
Site | baseline | now
{Liver metastasis seg 3|liv +} | [34 mm|34 liv<] | [29 mm|29 liv]
{Mesenteric mass|mes +} | [27 mm|27 mes<] | [27 mm|27 mes]
Non-target: {peritoneal nodules|per +}, {bone mets|bone +}.
New lesions: none.
{Ascites|asc -}: none. {Hydronephrosis|hn -}: none.
Overall: stable disease.""",
    """Telephone report, CT of this afternoon.
Main points: {acute small bowel obstruction|obs -} no; {hydronephrosis left|hn + l} yes, worse; {peritoneal carcinomatosis|per ?} probable; {IVC compression|ves +} yes, {IVC thrombus|ves -} no. {Enlarged nodes in the left obturator group|ln + l}, [11 mm|11 ln]. {Scrotal hydrocele|hyd ?} suspected at the lower edge of the scan, ultrasound advised.""",
    """FDG PET/CT
Blood glucose 5.6 mmol/L, 245 MBq, 60 min.
Dedifferentiated component queried. One FDG-avid {liver metastasis|liv +} in segment 8, [41 mm|41 liv], SUVmax 9.2; the remaining {hepatic deposits|liv +} are not avid. No FDG-avid {nodal disease|ln -}. Faint uptake in a {periaortic rind|rpf +} of [7 mm|7 rpf], {active retroperitoneal fibrosis|rpf ?} is the leading consideration. No {skeletal deposit|bone -}. {Bilateral renal obstruction|dr ? b} cannot be excluded given pooling of tracer in both renal pelves.""",
    """CT thorax/abdomen/pelvis
There is no evidence of recurrence at the anastomosis. Haziness of the mesentery with preserved fat around vessels is typical for panniculitis; there is no {mesenteric mass|mes -}. {Enlarged mesenteric lymph nodes|ln +} measure up to [11 mm|11 ln]. {Gallstones|gs -} absent post cholecystectomy. Dilated small bowel loops without {obstruction|obs -}. {Hydronephrosis|hn -} no. Several bone islands are stable and benign.""",
    """Nephrology letter
Problem list:
1. {Retroperitoneal fibrosis|rpf +} secondary to NET
2. {Bilateral ureteric encasement|ur + b}, stents changed every 6 months
3. {Left renal drainage obstruction|dr + l} on MAG3, T1/2 28 min
4. {Hydrocele|hyd <}, operated 2016
5. {Tricuspid valve disease|val +}, moderate
Ultrasound today: the {left hydronephrosis|hn + l} has increased, AP pelvis from [16|16 hn<] to [24 mm|24 hn]. There is no {right hydronephrosis|hn - r}. Blood pressure 138/82. eGFR 41.""",
    """CT abdomen, post PRRT cycle 4
The {lesions in the liver|liv +} show no increase in size, dominant one [38 x 30 mm|38 30 liv], before [39 x 33 mm|39 33 liv<]. The {retroperitoneal nodes|ln +} have shrunk slightly, now [10 mm|10 ln]. A {peritoneal deposit|per +} near the spleen is stable apart from central necrosis. Although the {mesenteric lesion|mes +} is bulky, {vascular invasion|ves -} is not seen. Neither {ascites|asc -} nor {hydronephrosis|hn -} has developed. Incidental {calculi in the gallbladder|gs +}.""",
    """Capsule and CT enterography correlation
Capsule: {submucosal ileal tumour|pri +}, estimated [15 mm|15 pri], at 3 h 42 min. CT enterography: {small bowel primary|pri +} confirmed in the pelvis, [17 mm|17 pri]; questionable {second primary|pri ?} more proximally. {Mesenteric nodal metastases|ln +}. No {bowel obstruction|obs -}. No {liver metastasis|liv -}.""",
    """GU radiology: antegrade study, left
Contrast flows to the level of L4, where there is {smooth extrinsic narrowing of the left ureter|ur + l} over [4 cm|40 ur]. The {left upper tract is dilated|hn + l} above this. {Obstructed outflow from the left kidney|dr + l} persists at 20 minutes. An 8 Fr 26 cm stent was placed. On the right, a retrograde study demonstrated no {ureteric stricture|ur - r}. This raises the possibility of {retroperitoneal fibrosis|rpf ?}.""",
    """CT abdomen
QUESTION: cause of leg swelling?
The {IVC is compressed|ves +} by {retroperitoneal fibrosis|rpf +} between L3 and L5. {Left iliac vein occlusion|ves + l} with collaterals. There is no {hydronephrosis|hn -}, but the {right ureter is pulled towards the midline|ur + r}. {Large hydroceles on both sides|hyd + b}, the right one [7 x 5 cm|70 50 hyd]. No {inguinal lymphadenopathy|ln -}. {Ascites|asc +} of small volume.""",
    """Diuretic renography (MAG-3), repeat
Compared with the study of last autumn. Right: the previously noted {drainage obstruction|dr - r} is no longer seen, T1/2 7 min. Left: {obstructed drainage|dr ? l} remains possible, the curve being equivocal. Split function L 44% R 56%. No {renal outflow obstruction on the right|dr - r}.""",
    """CT AP follow up (dictated, unedited)
so liver first, {mets|liv +} yes, segment 6 one is [21 mm|21 liv], was [18 mm|18 liv<]. gallbladder, {stones|gs +}, as ever. kidneys, left {pelvicalyceal dilatation|hn + l} mild, renal pelvis [13 mm|13 hn]. right kidney fine. {retroperitoneal thickening round the aorta|rpf +} same as before. bowel, no {obstruction|obs -}. no {free fluid|asc -}. bones, the {sclerotic deposit in L5|bone +} [9 mm|9 bone]. scrotum partly included, {small right hydrocele|hyd + r}.""",
    """Referral to cardiothoracic surgery
This lady has {carcinoid heart disease|val +} with {severe tricuspid insufficiency|val +} and {moderate pulmonary valve stenosis|val +}. The {liver metastases|liv +} are bulky but stable on octreotide LAR 30 mg. There is {tense ascites|asc +}, drained twice. No {gallstones|gs -}. Previously she had {bowel obstruction|obs <} in 2020. {Skeletal metastases|bone -} have been ruled out with DOTATOC PET.""",
    """No {biliary calculi in the gallbladder|gs -}, {hydronephrosis|hn -}, {ascites|asc -} or {destructive bone lesion|bone -}. Trace {fluid in Morison's pouch|asc +} remains.""",
    """The {right kidney is obstructed|dr + r}, the left drains freely.""",
    """Query {retroperitoneal fibrosis|rpf ?} as the cause of the back pain. Perhaps mild {caliectasis of the left kidney|hn ? l}.""",
    """There is nothing to suggest {RPF|rpf -}.""",
    """The {ureters are both encased|ur + b} by soft tissue at the pelvic brim. {Mesenteric fibrotic mass|mes ?} suspected between the ileal loops, roughly [20 x 15 x 12 mm|20 15 12 mes].""",
    """No {ureteral involvement|ur - b} on either side.""",
    """{Hydronephrosis on the right|hn + r} has not changed, whereas {left hydronephrosis|hn - l} has resolved. The {mesenteric tumour|mes <} was resected with the ileum in 2018.""",
    """The {carcinoid plaques on the tricuspid valve|val +} have progressed, no {pulmonary valve disease|val -}.""",
    """Normal heart valves. No {significant valvular disease|val -}. {Left hydronephrosis|hn < l} was treated with a stent in 2020.""",
    """{Valvular carcinoid involvement|val ?} cannot be ruled out on this limited study.""",
    """A small {hydrocele|hyd + l} is seen on the left, measuring [3.1 cm|31 hyd]. Query {right hydroureteronephrosis|hn ? r}.""",
    """{Hydrocoeles|hyd - b}: absent bilaterally.""",
    """No {hydrocele|hyd -} or hernia. She underwent {tricuspid valve replacement for carcinoid valve disease|val <} in 2021.""",
    """History of {hydrocele|hyd <} repaired in childhood.""",
    """Fluid around the right testis represents a {hydrocele|hyd + r}. {Lymph node metastases|ln <} were cleared at the operation in 2016.""",
    """Possible {left hydrocele|hyd ? l}, clinical correlation suggested.""",
    """There is no increase in the {ascites|asc +}. Possible {retrocaval LN|ln ?} of [8 mm|8 ln]; image 64 of series 3.""",
    """No definite evidence of {bone metastases|bone ?}.""",
    """Not only are there {liver metastases|liv +}, there are also {peritoneal deposits|per +} in the pelvis. {Peritoneal metastases|per <} were stripped at debulking surgery five years ago.""",
    """The gallbladder is packed with {stones|gs +}, the largest [18 mm|18 gs].""",
    """Status post cholecystectomy for {gallstones|gs <}. Subtle {perisplenic fluid|asc ?} may be present.""",
    """{Gallstone disease|gs ?} suspected, ultrasound is recommended.""",
    """Solitary {calculus within the gallbladder|gs +} - [9 mm|9 gs]. {Large-volume ascites|asc <} was drained in March 2022.""",
    """{Small-bowel obstruction|obs ?} is a possibility given the calibre change.""",
    """{High-grade SBO|obs +} with faeces sign; loops measure up to [45 mm|45 obs]. Rather than a {mesenteric mass|mes -}, the misty fat at the root reflects panniculitis.""",
    """Distended loops, however no {mechanical obstruction of the bowel|obs -}.""",
    """He has had three {episodes of intestinal obstruction|obs <} in the past. {Hepatic secondaries|liv +} range in size from [6|6 liv] to [23 mm|23 liv].""",
    """{Medialisation of both ureters|ur + b} is noted. There is no {pelvicalyceal dilatation|hn -}.""",
    """Suspected {involvement of the right ureter|ur ? r}; CT urography is advised. {Bony metastases|bone +} at T12 and L4 are sclerotic, the larger measuring [1.6 cm|16 bone].""",
    """The {left ureter is kinked and narrowed|ur + l} over [15 mm|15 ur].""",
    """No {ureteric compression on the left|ur - l}. {Liver secondaries|liv ?} in segment 1 are suspected but unproven.""",
    """Previously stented for {ureteric stricture|ur <}, since removed.""",
    """{Obstructed renal drainage|dr - b} is excluded on both sides. The {jejunal carcinoid|pri +} shows a cross-section of [1.1 x 0.8 cm|11 8 pri].""",
    """T1/2 of 34 min on the right, indicating {obstruction to drainage|dr + r}.""",
    """{Urinary outflow obstruction of the left kidney|dr ? l} is suspected; review with MAG3. {Ormond's disease|rpf ?} is in the differential.""",
    """No {obstructive drainage pattern|dr - b} in either kidney.""",
    """Prior {renal outflow obstruction|dr <} treated by nephrostomy in 2021. {Retroperitoneal fibrotic tissue|rpf +} extends over [62 mm|62 rpf] craniocaudally.""",
    """{Chronic periaortitis|rpf +} with a maximum thickness of [1.1 cm|11 rpf], formerly [1.6 cm|16 rpf<].""",
    """{Perivascular retroperitoneal fibrosis|rpf -} is not seen. No {scrotal hydrocele|hyd -}.""",
    """He was treated for {retroperitoneal fibrosis|rpf <} ten years ago.""",
    """The {SMA is encased|ves +} and the {SMV narrowed|ves +}; the IVC remains normal. {Abdominal fluid|asc -} has disappeared since the paracentesis.""",
    """{Vascular encasement|ves ?} at the mesenteric root may be present.""",
    """No {involvement of the mesenteric vessels|ves -} apart from {short-segment narrowing of the ileocolic vein|ves +}. {Closed-loop obstruction|obs +} of the ileum with a beak sign at two points.""",
    """{Superior mesenteric vein thrombosis|ves <} in 2019, recanalised.""",
    """Scattered {peritoneal implants|per +} measuring [3-8 mm|3 8 per]. {Sub-occlusion of the small bowel|obs +} is developing proximal to the kinked segment.""",
    """{Omental disease|per ?} is suspected, with nodular stranding up to [5 mm|5 per].""",
    """{Peritoneal spread|per -} was looked for and not found. {Iliac artery encasement|ves + r} on the right side only.""",
    """The {ileal NET|pri <} was removed at hemicolectomy; no {residual primary|pri -} can be seen.""",
    """{Primary tumour|pri -} not identified in the small bowel, although a [6 cm|60 mes] {mesenteric mass|mes +} is obvious. {Retroperitoneal lymphadenopathy|ln +} remains bulky: [3.4 x 2.6 cm|34 26 ln], [2.9 x 2.2 cm|29 22 ln<] in June.""",
    """{Lytic metastasis in the left femoral neck|bone + l}, [2.2 x 1.5 cm|22 15 bone], at risk of fracture.""",
    """{Vertebral metastases|bone <} were irradiated in 2018. {Skeletal secondaries|bone ?}? MRI of the spine will follow.""",
    """Nodes: {left common iliac node|ln + l} [14 x 9 mm|14 9 ln].""",
    """{Hepatic metastatic disease|liv -}: none. {Lymphadenopathy|ln ?}: equivocal.""",
    """The {mass in the small bowel mesentery|mes +} has grown from [15 mm|15 mes<] to [18 mm|18 mes]; no {bowel obstruction|obs -}.""",
    """{Mesenteric soft tissue mass|mes -} not demonstrated.""",
)

PROMISE_FOUR: tuple[str, ...] = (
    """CT abdomen and pelvis with contrast. Clinical details: {ileal NET|pri <} resected 2017, surveillance. Comparison is made with the CT of 14/03/2022. The calcified {mesenteric mass|mes +} is unchanged and measures [24 x 18 mm|24 18 mes]. There is stable {hydronephrosis|hn + l} on the left. No {liver metastases|liv -} are seen. The pancreas, spleen and adrenals are unremarkable. No {ascites|asc -} or {peritoneal deposits|per -}. No {enlarged lymph nodes|ln -}. No destructive process in the skeleton. Conclusion: stable appearances.""",
    """CT ABDOMEN AND PELVIS WITH IV CONTRAST

INDICATION: Neuroendocrine tumor, restaging.
TECHNIQUE: 5 mm axial images from the lung bases to the symphysis.
FINDINGS:
Liver: Multiple {hepatic metastases|liv +}, the largest measuring [3.4 cm|34 liv] in segment 7 (series 3, image 42), previously [3.1 cm|31 liv<].
Gallbladder: {Cholelithiasis|gs +} without wall thickening.
Kidneys: No {hydronephrosis|hn -}.
Bowel: No evidence of {bowel obstruction|obs -}.
Mesentery: A spiculated {mesenteric mass|mes +} measures [2.6 x 2.2 cm|26 22 mes].
Peritoneum: No {ascites|asc -}.
IMPRESSION:
1. Slight growth of the {liver metastases|liv +}.
2. Unchanged {mesenteric mass|mes +}.""",
    """MRI LIVER WITH GADOXETATE. Neuroendocrine tumour follow-up. There are three {liver metastases|liv +} in segments 2, 5 and 8. The largest, in segment 8, measures [17 mm|17 liv] (was [15 mm|15 liv<] in May 2021). All show restricted diffusion. A simple cyst in segment 4 is of no significance. There are several small {gallstones|gs +}. No biliary dilatation. The portal vein is patent. No {ascites|asc -}. There is mild right {pelvicalyceal dilatation|hn + r}, partly imaged.""",
    """GA-68 DOTATATE PET/CT

CLINICAL HISTORY: Previous {small bowel primary|pri <} resected in 2018. ?{liver metastases|liv ?}
TECHNIQUE: 152 MBq Ga-68 DOTATATE IV. Imaging at 60 minutes.
FINDINGS: Physiological uptake in the pituitary, spleen, adrenals and kidneys. There are two avid {liver metastases|liv +} in segment 6 with SUVmax 18.4. An avid {mesenteric mass|mes +} measures [21 mm|21 mes]. No avid {lymph nodes|ln -}. No {bone metastases|bone -}.
CONCLUSION: Receptor-positive {liver metastases|liv +} and {mesenteric mass|mes +}.""",
    """Octreotide SPECT-CT. 200 MBq In-111 pentetreotide given. Planar views at 4 and 24 hours. Intense uptake in a {mesenteric mass|mes +} anterior to the aortic bifurcation is again seen. There is no abnormal tracer uptake to suggest {hepatic metastases|liv -}. A focus in T9 is suspicious for a {bone metastasis|bone ?}. No {peritoneal disease|per -}. Suggest MRI of the spine.""",
    """MAG3 RENOGRAM
Dose: 100 MBq Tc-99m MAG3. Furosemide 40 mg IV at 15 minutes.
Indication: ?left {hydronephrosis|hn ? l}.
Divided function: left 38%, right 62%.
Right kidney: prompt uptake and good drainage.
Left kidney: rising curve with no response to furosemide, in keeping with {obstructed drainage|dr + l}.
Conclusion: {obstruction|dr + l} of the left kidney. Discussion with urology is advised.""",
    """Ultrasound kidneys. The right kidney measures 10.6 cm and the left kidney measures 10.1 cm. There is mild {hydronephrosis|hn + l} of the left kidney. No {hydronephrosis|hn - r} on the right. Cortical thickness is preserved. The bladder is normal. {Gallstones|gs +} noted incidentally.""",
    """TRANSTHORACIC ECHOCARDIOGRAM. Indication: NET with raised 5-HIAA, ?{carcinoid heart disease|val ?}. Normal left ventricular size, EF 62%. The right ventricle is not dilated. The tricuspid leaflets are thin and mobile. There is mild {tricuspid regurgitation|val +}. No {pulmonary stenosis|val -}. The mitral and aortic valves open well. No pericardial effusion. Repeat in 12 months.""",
    """CT AP. Stable disease. {Mesenteric mass|mes +} [32 mm|32 mes], previously [32 mm|32 mes<]. {Liver mets|liv +} unchanged. No {ascites|asc -}. No {HN|hn -}. No {SBO|obs -}. Gallbladder removed.""",
    """CT ABDOMEN/PELVIS. HISTORY: NEUROENDOCRINE TUMOR. FINDINGS: THE LIVER IS NORMAL WITHOUT {METASTASES|liv -}. {RETROPERITONEAL FIBROSIS|rpf +} IS SEEN, UP TO [14 MM|14 rpf] THICK. MODERATE RIGHT {HYDRONEPHROSIS|hn + r}. THE LEFT KIDNEY IS NORMAL. NO {BOWEL OBSTRUCTION|obs -}. NO {ASCITES|asc -}. IMPRESSION: {RETROPERITONEAL FIBROSIS|rpf +} WITH RIGHT {HYDRONEPHROSIS|hn + r}.""",
    """Follow-up CT
- {Mesenteric mass|mes +}: stable, [28 x 20 mm|28 20 mes]
- {Liver metastases|liv +}: two, stable
- {Ascites|asc -}: none
- {Hydronephrosis|hn -}: none
- {Bone metastases|bone -}: none
- {Gallstones|gs +}: present, uncomplicated""",
    """CT thorax, abdomen and pelvis. The lungs are clear. There is a [19 mm|19 pri] {primary tumour in the terminal ileum|pri +}. The adjacent {mesenteric mass|mes +} measures [35 x 27 mm|35 27 mes] and {encases the superior mesenteric vein|ves +}. Several {enlarged mesenteric nodes|ln +} are present, up to [12 mm|12 ln]. No {liver metastases|liv -}. No {small bowel obstruction|obs -}. A small right {hydrocele|hyd + r} is noted at the lower edge of the scan. Opinion: {ileal primary|pri +} with locoregional spread.""",
    """Dear Doctor, I reviewed this gentleman in the NET clinic today. His recent CT shows that the {mesenteric mass|mes +} is stable at [30 mm|30 mes]. The {liver metastases|liv +} have not changed. There is no {hydronephrosis|hn -} and no {ascites|asc -}. He had an episode of {small bowel obstruction|obs <} in 2019, which was managed conservatively. His echocardiogram showed no {valve disease|val -}. He continues lanreotide 120 mg every 28 days. I will see him again in six months.""",
    """CT ABDOMEN PELVIS
Liver: {liver lesions|liv -}: none.
Biliary: {gallstones|gs -}: none.
Kidneys: bilateral {hydronephrosis|hn + b}, mild.
Ureters: {both ureters are encased|ur + b} by {retroperitoneal fibrosis|rpf +}.
Mesentery: {mesenteric mass|mes +} [18 mm|18 mes].
Peritoneum: no {peritoneal nodules|per -}.
Bones: no {bone lesion|bone -}.
Comment: refer to urology.""",
    """PET/CT Ga-68 DOTATATE. Compared with the scan of 09/2021. The known intensely avid {liver metastases|liv +} have increased in number. The largest is now [41 mm|41 liv], previously [33 mm|33 liv<]. New avid {bone metastases|bone +} at L3 and T11. The {mesenteric mass|mes +} is stable. Avid {left supraclavicular node|ln + l} measuring [11 mm|11 ln]. No {ascites|asc -}. Impression: progressive disease.""",
    """US KIDNEYS AND BLADDER
CLINICAL DATA: Query {hydronephrosis|hn ?}.
RIGHT KIDNEY: 11.2 cm. No {hydronephrosis|hn - r}.
LEFT KIDNEY: 10.8 cm. Moderate {hydronephrosis|hn + l}, renal pelvis AP diameter [18 mm|18 hn].
BLADDER: Normal. Post-void residual 20 ml.
IMPRESSION: Moderate left {hydronephrosis|hn + l}. Suggest MAG3 renogram.""",
    """MRI liver. Motion artefact degrades the study. No definite {liver metastases|liv ?}. A tiny T2 bright cyst is seen in segment 3. The gallbladder contains no {stones|gs -}. {Retroperitoneal soft tissue encasing the aorta|rpf +} is again noted and measures [9 mm|9 rpf]. No {ascites|asc -}. Spleen and pancreas are normal.""",
    """ECHOCARDIOGRAPHY REPORT
LV: normal size and function, EF 58%.
RV: mildly dilated.
Tricuspid valve: {thickened and retracted tricuspid leaflets|val +} with severe {tricuspid regurgitation|val +}.
Pulmonary valve: moderate {pulmonary regurgitation|val +}.
Aortic valve: no {aortic stenosis|val -}.
Conclusion: {carcinoid heart disease|val +}. Cardiology referral made.""",
    """CT abdomen and pelvis 22/11/2023. Post right hemicolectomy. The anastomosis looks normal. The previously seen {ascites|asc -} has resolved. The {mesenteric mass|mes +} has decreased from [36|36 mes<] to [29 mm|29 mes]. {Peritoneal nodules|per +} persist in the pelvis, the largest [8 mm|8 per]. No {hydronephrosis|hn - b} on either side. There are no {enlarged lymph nodes|ln -}. No {bone metastases|bone -}.""",
    """MAG3 renogram. Both kidneys show prompt uptake. Split function 51% left and 49% right. The left kidney drains promptly. The right kidney shows slow drainage before furosemide, but good washout afterwards. No evidence of {drainage obstruction|dr - b} on either side. Conclusion: normal divided function without {obstruction|dr -}.""",
    """EXAM: CT ABDOMEN AND PELVIS W CONTRAST
COMPARISON: CT from 06/12/2020.
FINDINGS:
LIVER: No {hepatic lesions|liv -}.
GALLBLADDER: Multiple {gallstones|gs +}, up to [1.1 cm|11 gs].
BOWEL: Dilated small bowel loops up to a transition point, consistent with {small bowel obstruction|obs +}.
MESENTERY: {Mesenteric mass|mes +} with desmoplastic reaction, [4.0 x 3.1 cm|40 31 mes].
PERITONEUM: Small volume {ascites|asc +}.
VESSELS: {SMA encasement|ves +}.
IMPRESSION: {Small bowel obstruction|obs +} caused by the {mesenteric mass|mes +}. Findings were phoned to the surgical team at 14:20.""",
    """Surveillance CT. No recurrence at the anastomosis. No {mesenteric mass|mes -}. No {lymphadenopathy|ln -}. The liver is clear of {metastases|liv -}. Mild mesenteric panniculitis, unchanged. Diverticulosis. No {ascites|asc -}. A left {hydrocele|hyd + l} is stable.""",
    """DOTATATE PET/CT REPORT
Administered activity 148 MBq.
Head and neck: normal.
Chest: no avid {lymph nodes|ln -}.
Liver: avid {hepatic metastasis|liv +} in segment 5, SUVmax 22.1, [16 mm|16 liv].
Bowel: avid {primary tumour in the distal ileum|pri +}, SUVmax 14.0.
Peritoneum: {peritoneal disease|per ?} cannot be excluded in the pelvis.
Skeleton: no {osseous metastases|bone -}.
Impression: {ileal primary|pri +} with a solitary {liver metastasis|liv +}.""",
    """Ultrasound abdomen: the liver contains two {metastases|liv +}, [22 mm|22 liv] and [14 mm|14 liv]. The gallbladder contains {gallstones|gs +}. No duct dilatation. No {hydronephrosis|hn - r} of the right kidney. Moderate {hydronephrosis|hn + l} of the left kidney. No {ascites|asc -}.""",
    """CT abdomen. Clinical info: to exclude {retroperitoneal fibrosis|rpf ?}. The aorta and IVC are normal in calibre. There is no {retroperitoneal fibrosis|rpf -}. The ureters follow a normal course. No {hydronephrosis|hn -}. Two {para-aortic lymph nodes|ln +} are enlarged at [13|13 ln] and [16 mm|16 ln]. No {liver lesion|liv -}. Opinion: {nodal enlargement|ln +}, but no {RPF|rpf -}.""",
    """CT ABDO/PELVIS - NET FOLLOW UP - {RPF|rpf +} STABLE AT [11 MM|11 rpf] - LEFT URETERIC STENT IN GOOD POSITION - LEFT {HYDRONEPHROSIS|hn - l} NO LONGER SEEN - NO {LIVER METASTASES|liv -} - NO {ASCITES|asc -} - NO {BONE METASTASES|bone -}""",
    """Report: CT of the abdomen and pelvis in the portal venous phase. There has been no increase in the size of the {mesenteric mass|mes +}, which measures [2.3 cm|23 mes]. The {liver metastases|liv +} are also stable, with the largest in segment 4 measuring [19 mm|19 liv]. {Narrowing of the SMV|ves +} is noted, with mesenteric collaterals. Neither {ascites|asc -} nor {peritoneal disease|per -} is seen. There is no {bowel obstruction|obs -}, although small bowel loops in the pelvis are mildly dilated. Kidneys normal.""",
    """Echo. Good LV function. Normal RV. No {valve disease|val -}. Specifically, no {tricuspid regurgitation|val -}. No pericardial effusion. Technically difficult study.""",
    """MRI OF THE LIVER WITH AND WITHOUT CONTRAST
HISTORY: Status post resection of {ileal carcinoid|pri <} in 2015.
FINDINGS: There are innumerable {liver metastases|liv +}. The largest, in segment 6, measures [5.2 x 4.4 cm|52 44 liv], compared with [5.0 x 4.3 cm|50 43 liv<] previously. No biliary obstruction. There is trace {ascites|asc +}. {Retroperitoneal lymph nodes|ln +} are enlarged, up to [1.5 cm|15 ln]. Signal change in L1 may represent a {bone metastasis|bone ?}.
IMPRESSION: Slowly progressive {hepatic metastases|liv +}.""",
    """SPECT/CT with octreotide
* {Mesenteric mass|mes +} with strong uptake
* {Liver metastases|liv +} with strong uptake, unchanged
* no uptake to suggest {bone metastases|bone -}
* possible {nodal metastasis|ln ?} in the para-aortic region
* CT component: right {hydronephrosis|hn + r}
* no {ascites|asc -}""",
    """CT abdomen and pelvis. There is bilateral {hydronephrosis|hn + b}, worse on the left. {Retroperitoneal fibrosis|rpf +} has increased in thickness from [8 mm|8 rpf<] to [13 mm|13 rpf]. There is {involvement of the left ureter|ur + l}. The {mesenteric mass|mes +} is unchanged. No {lymphadenopathy|ln -}, {liver metastases|liv -} or {ascites|asc -}. Conclusion: progressive {retroperitoneal fibrosis|rpf +}.""",
    """Renal ultrasound. Right kidney normal. On the left there is a double-J stent with the upper end in the renal pelvis. Mild left {hydronephrosis|hn + l} remains despite the stent. No perinephric collection. The bladder is empty. Comparison: in January there was severe left {hydronephrosis|hn < l}.""",
    """CT ABDOMEN & PELVIS
Mesentery: {mesenteric mass|mes +} [15 x 11 mm|15 11 mes] (previous [16 x 11 mm|16 11 mes<]).
Vessels: no {vascular encasement|ves -}.
Liver: no {metastases|liv -}.
Retroperitoneum: no {fibrosis|rpf -}.
Collecting systems: no {hydronephrosis|hn -}.
Peritoneum: no {deposits|per -}.
Scrotum: bilateral {hydroceles|hyd + b}.
Summary: stable disease.""",
    """We discussed this lady at the MDT. The DOTATATE PET shows a {mesenteric mass|mes +} and {liver metastases|liv +}, both avid. There is a suspected {small bowel primary|pri ?} but this is not clearly seen. The echo shows moderate {tricuspid regurgitation|val +}. {Gallstones|gs +} were noted on CT. There is no {bowel obstruction|obs -}. Plan: PRRT, 4 cycles of 7.4 GBq, and ultrasound for the {gallstones|gs +}.""",
    """MAG3 renography with furosemide. Known {retroperitoneal fibrosis|rpf +}. Relative function is left 29%, right 71%. The left kidney has a {dilated collecting system|hn + l} with slow emptying. After furosemide the T1/2 is 9 minutes. There is therefore no {drainage obstruction|dr - l} on the left. The right kidney is normal.""",
    """CT chest abdomen pelvis: No pulmonary nodules. Stable {mesenteric mass|mes +}. Stable {liver metastases|liv +}, the largest [27 mm|27 liv]. Sclerotic {bone metastases|bone +} in the pelvis, stable. {Ascites|asc +} is slightly larger in volume. {Omental nodules|per +} are seen, measuring between [6|6 per] and [10 mm|10 per]. No {hydronephrosis|hn -}. No {obstruction of the small bowel|obs -}.""",
    """FINDINGS: Motion limited exam. No focal {liver lesion|liv -}. {Gallstone|gs +} measuring [9 mm|9 gs]. Pancreas unremarkable. No {hydronephrosis|hn - b} bilaterally. Abdominal aorta is normal in caliber. There is an ill-defined {mesenteric mass|mes +} measuring [2.9 x 2.4 x 2.0 cm|29 24 20 mes]. No {adenopathy|ln -}.
IMPRESSION: {Mesenteric mass|mes +} as above. {Cholelithiasis|gs +}.""",
    """CT abdomen/pelvis, routine NET follow-up. Disease is stable apart from new mild {hydronephrosis|hn + r} on the right. The {right ureter is tethered|ur + r} by the {mesenteric mass|mes +}. No {hydronephrosis|hn - l} on the left. The {liver metastases|liv +} are stable. No {peritoneal deposits|per -} or {ascites|asc -}. No {bone metastases|bone -}.""",
    """ECHO: LV NORMAL. RV NORMAL. MILD {MITRAL REGURGITATION|val +}. NO {TRICUSPID STENOSIS|val -} OR {PULMONARY STENOSIS|val -}. NO EVIDENCE OF {CARCINOID HEART DISEASE|val -}. NO EFFUSION. NEXT STUDY IN ONE YEAR.""",
    """Whole-body Ga-68 DOTATATE PET/CT. Indication: rising chromogranin A, ?{liver metastases|liv ?} ?{bone metastases|bone ?}. No avid {liver metastases|liv -}. No avid {bone metastases|bone -}. Low-grade uptake in the uncinate process is physiological. There is an avid {right external iliac node|ln + r} of [9 mm|9 ln]. Low-dose CT shows {gallstones|gs +} and a left renal cyst. Conclusion: isolated avid {right iliac node|ln + r}.""",
    """No {liver metastases|liv -}, but there is a {mesenteric mass|mes +}.""",
    """There is no {ascites|asc -}; however, {peritoneal nodules|per +} are present.""",
    """No abnormality apart from {gallstones|gs +}.""",
    """{Mesenteric mass|mes +} without {vascular encasement|ves -} or {bowel obstruction|obs -}.""",
    """No {hydronephrosis|hn -}, although the {left ureter is encased|ur + l}.""",
    """No {lymphadenopathy|ln -}, with stable {liver metastases|liv +}.""",
    """No increase in the {ascites|asc +} since the last scan.""",
    """Not only {liver metastases|liv +} but also {bone metastases|bone +} are shown.""",
    """No significant change in the left {hydronephrosis|hn + l}.""",
    """There has been no progression of the {retroperitoneal fibrosis|rpf +}.""",
    """The {mesenteric mass|mes +} has not changed in size.""",
    """No {ascites|asc -}, {peritoneal nodules|per -}, {lymphadenopathy|ln -}, {liver metastases|liv -} or {bone metastases|bone -}.""",
    """Negative for {hydronephrosis|hn -}, {gallstones|gs -} and {ascites|asc -}.""",
    """Neither {hydronephrosis|hn -} nor {ureteric involvement|ur -} was demonstrated.""",
    """The {hydronephrosis|hn + r} on the right has not resolved.""",
    """The skeleton is not free of {bone metastases|bone +}.""",
    """It is not possible to exclude {peritoneal disease|per ?}.""",
    """The left {hydronephrosis|hn - l} seen in March has completely resolved after stenting.""",
    """{Ascites|asc -} is no longer seen.""",
    """The previously described {retroperitoneal lymph nodes|ln -} have disappeared.""",
    """Interval resolution of the {small bowel obstruction|obs -}.""",
    """Cannot exclude a {small bowel primary|pri ?} on this unprepared study.""",
    """No definite evidence of {bone metastases|bone ?}.""",
    """Possible {encasement of the SMA|ves ?}; a dedicated arterial phase CT is suggested.""",
    """Appearances raise the possibility of {retroperitoneal fibrosis|rpf ?}.""",
    """?{gallstones|gs ?} Query {liver metastases|liv ?}.""",
    """Past medical history: {gallstones|gs <} 2009, cholecystectomy 2010, {bowel obstruction|obs <} 2014.""",
    """Indication: rule out {hydronephrosis|hn ?}.""",
    """Previous {left hydrocele|hyd < l}, repaired in 2012.""",
    """Clinical history: {jejunal NET|pri <} excised 2011. Findings: no {mesenteric mass|mes -}.""",
    """{Lymph nodes|ln -}: none enlarged. {Peritoneal disease|per -}: absent. {Mesenteric mass|mes +}: present.""",
    """{Ascites|asc -}: nil. {Gallstones|gs +}: yes. {Hydronephrosis|hn -}: no.""",
    """{Retroperitoneal fibrosis|rpf ?}: possible.""",
    """Severe left and mild right {hydronephrosis|hn + b}.""",
    """Moderate {hydronephrosis|hn + l} on the left, but no {hydronephrosis|hn - r} on the right.""",
    """Right {hydrocele|hyd + r} and left {hydronephrosis|hn + l} are both unchanged.""",
    """There is {encasement of the right ureter|ur + r} and mild {dilatation of the left collecting system|hn + l}.""",
    """The right kidney shows {obstructed drainage|dr + r}, whereas the left shows no {drainage obstruction|dr - l}.""",
    """The {mesenteric mass|mes +} measures [25 x 19 mm|25 19 mes], previously [22 x 17 mm|22 17 mes<].""",
    """The segment 7 {liver metastasis|liv +} has grown from [12 mm|12 liv<] to [17 mm|17 liv], and the {mesenteric mass|mes +} is stable at [3.1 cm|31 mes].""",
    """A [1.4 x 1.1 cm|14 11 ln] {left para-aortic lymph node|ln + l} at L3 (series 4, image 118), SUVmax 9.2.""",
    """{Soft tissue encasing the aorta|rpf +}, [7|7 rpf]-[10 mm|10 rpf] thick, is seen from L2 to L4 on 3 mm slices.""",
    """Small bowel is dilated to the level of the anastomosis without {obstruction|obs -}. Mesenteric panniculitis is noted.""",
    """The {IVC is encased|ves +} by a [45 mm|45 mes] {mesenteric mass|mes +} (prior [41 mm|41 mes<]).""",
    """Stable {RPF|rpf +}, no {HN|hn -}, no {LN|ln -}, no {liver mets|liv -}.""",
)

PROMISE_FIVE: tuple[str, ...] = (
    """CT thorax, abdomen and pelvis with IV contrast
Clinical details: NET on lanreotide, rising creatinine. ?{hydronephrosis|hn ?}
Comparison is made with the CT of 14/03/2022.
Findings: The {calcified mesenteric mass|mes +} measures [31 x 24 mm|31 24 mes], previously [29 x 22 mm|29 22 mes<]. It {encases the SMV|ves +} over a short segment. There is new moderate {right hydronephrosis|hn + r}. The {right ureter is tethered|ur + r} at the level of L4. No {ascites|asc -} or {peritoneal nodularity|per -}. Several {hepatic metastases|liv +} are again seen, the largest measuring [18 mm|18 liv] in segment 6. Uncomplicated {gallbladder calculi|gs +}.
Conclusion: Slight growth of the {mesenteric mass|mes +} with new {right hydronephrosis|hn + r}.""",
    """CT abdomen and pelvis
Clinical details: Colicky abdominal pain and vomiting. Resected {ileal primary|pri <} 2016. ?{small bowel obstruction|obs ?}
Findings: Multiple fluid-filled loops of small bowel are dilated. Appearances are in keeping with {small bowel obstruction|obs +}. The cause is a {spiculated mass in the mesentery|mes +} measuring [3.4 x 2.8 cm|34 28 mes]. A small volume of {ascites|asc +} is present. No {liver metastases|liv -}. No {hydronephrosis|hn -}. The bones are unremarkable, with no {bony metastasis|bone -}.
Conclusion: {Small bowel obstruction|obs +} secondary to the {mesenteric mass|mes +}. Surgical referral advised.""",
    """MRI liver with hepatocyte-specific contrast
Clinical details: Neuroendocrine tumour. {Liver metastases|liv ?}?
Technique: Axial and coronal sequences, slice thickness 4 mm.
Findings: There are five {liver metastases|liv +}. The largest lies in segment 8 and measures [22 mm|22 liv], previously [26 mm|26 liv<]. A simple cyst in segment 3 is unchanged. The gallbladder contains several small {stones|gs +}. No {porta hepatis lymphadenopathy|ln -}. No {ascites|asc -}. There is mild {dilatation of the left renal collecting system|hn + l}.
Conclusion: Partial response of the {hepatic metastases|liv +}. Incidental mild {left hydronephrosis|hn + l}, renogram suggested.""",
    """MAG3 renogram
Clinical details: {Retroperitoneal fibrosis|rpf ?}? {Obstructed left kidney|dr ? l}?
Technique: 82 MBq of Tc-99m MAG3 with 40 mg furosemide at 20 minutes.
Findings: Divided function is left 34%, right 66%. The right kidney shows a normal uptake phase. There is {delayed drainage from the left kidney|dr + l} despite furosemide. On the right there is no {obstruction to drainage|dr - r}.
Conclusion: {Obstructed drainage of the left kidney|dr + l}.""",
    """CT KUB and abdomen, NET follow-up
Clinical details: Left ureteric stent removed six weeks ago.
Findings: The previously noted {left hydronephrosis|hn - l} has resolved. Both kidneys are of normal size. {Retroperitoneal fibrotic tissue|rpf +} is again seen anterior to the aorta, [14 mm|14 rpf] in thickness, previously [17 mm|17 rpf<]. There is no {ureteric involvement|ur -}. No {retroperitoneal lymphadenopathy|ln -}. Small {right hydrocele|hyd + r}. Degenerative change in the lumbar spine but no {bone metastases|bone -}.
Conclusion: Improving {retroperitoneal fibrosis|rpf +}. No residual {hydronephrosis|hn -}.""",
    """CT TAP +C. Hx: NET. Previous {SBO|obs <} 2018.
Compared with 02/11/2023. Lungs clear.
{Liver mets|liv +} stable, largest [15 mm|15 liv] seg 5.
{Stones in the gallbladder|gs +}, thin-walled. Spleen, pancreas, adrenals normal.
Nil {hydronephrosis|hn -}. No {ascites|asc -}.
{Mesenteric soft tissue mass|mes +} [21 mm|21 mes], was [21 mm|21 mes<].
No {RPF|rpf -}. No {bowel obstruction|obs -}.
No {bone mets|bone -}.
Imp: stable disease.""",
    """US renal tract. Deranged U&E, known NET. ?{obstructive uropathy|dr ?}
R kidney 10.4 cm, normal. L kidney 11.1 cm.
Mild {left hydronephrosis|hn + l}. No {right hydronephrosis|hn - r}.
Bladder empties fully. No renal calculi.
GB: multiple {calculi|gs +}, no wall thickening.
Trace of {ascitic fluid|asc +} around the liver.
Imp: mild {left hydronephrosis|hn + l}. Suggest CT.""",
    """US testes. Scrotal swelling, NET patient with leg oedema.
Both testes normal in size and echotexture.
Moderate {left hydrocele|hyd + l}. No {hydrocele|hyd - r} on the right.
Epididymis normal both sides. No varicocele.
Kidneys also looked at: no {hydronephrosis|hn -}.
Small amount of {ascitic fluid|asc +} in the pelvis.
Imp: simple {left hydrocele|hyd + l}.""",
    """CT AP +C. Indication: pain RIF, raised CgA. ?{ileal primary|pri ?}
Enhancing {terminal ileal primary|pri +} [16 mm|16 pri], series 3 image 88.
Adjacent {mesenteric mass|mes +} [24 x 19 mm|24 19 mes] with coarse calcification.
{Enlarged ileocolic LN|ln +} up to [11 mm|11 ln].
No {vascular encasement|ves -}. No {obstruction of the small bowel|obs -}.
No {metastases in the liver|liv -}.
No {omental or peritoneal disease|per -}.
Imp: {ileal primary|pri +} with {mesenteric mass|mes +}. NET MDT please.""",
    """CT AP +C. NET, back pain.
{RPF|rpf +} L3 to L5, max thickness [19 mm|19 rpf]. Previously [12 mm|12 rpf<].
{Both ureters are encased|ur + b} at L4/5. {Bilateral hydronephrosis|hn + b}, worse on the right.
No {ascites|asc -}. No {peritoneal deposits|per -}.
Sclerotic {bone metastases|bone +} in T12 and L1.
Bilateral small {hydroceles|hyd + b}.
Imp: progressive {RPF|rpf +} with {bilateral hydronephrosis|hn + b}. Urology informed by phone at 16:40.""",
    """Dear Doctor,
Re: CT thorax, abdomen and pelvis
This gentleman attends for surveillance of his neuroendocrine tumour. Comparison is with the study from last June. The {mesenteric mass|mes +} has increased from [15|15 mes<] to [18 mm|18 mes]. There is {encasement of the superior mesenteric vein|ves +}, though the {superior mesenteric artery is not involved|ves -}. I see no {hydronephrosis|hn - b} on either side and no {ureteric involvement|ur -}. There are two {hepatic deposits|liv +}, the larger of which is [12 mm|12 liv]. There are no {peritoneal deposits|per -}. {Gall stones|gs +} are noted incidentally. I would suggest discussion at the NET conference.
With best wishes""",
    """Dear Colleague,
Re: Transthoracic echocardiogram
The left ventricle is of normal size with an ejection fraction of 60%. The {tricuspid valve leaflets are thickened and retracted|val +}. There is severe {tricuspid regurgitation|val +}. There is moderate {pulmonary stenosis|val +}. I found no {mitral regurgitation|val -}. The appearances are those of {carcinoid heart disease|val +}. A moderate amount of {ascites|asc +} was seen from the subcostal window. I have referred her to the cardiac surgeons.
Kind regards""",
    """Dear Doctor,
Re: Nephrology clinic
Thank you for referring this man, who was treated for {retroperitoneal fibrosis|rpf <} in 2015. He also had {left hydronephrosis|hn < l} at that time, which needed a stent. His recent renogram shows no {obstruction to renal drainage|dr -}. The latest CT shows no {hydronephrosis|hn -}. There is a small {left hydrocele|hyd + l} on examination. He has had no episodes of {bowel obstruction|obs -}. His creatinine is 104 today. I will see him in six months.
Yours sincerely""",
    """Dear Doctor,
Re: MRI abdomen and pelvis
The examination was performed with and without gadolinium. There is a {retroperitoneal fibrotic plaque|rpf +} measuring [16 mm|16 rpf] in thickness from L2 to L5. The {left ureter is encased|ur + l} and there is moderate {left hydronephrosis|hn + l}. The {right ureter is not involved|ur - r}. The {inferior vena cava is compressed|ves +}. There is no {nodal enlargement|ln -}. A {metastasis in the right iliac bone|bone + r} measures [13 mm|13 bone]. No {ascites|asc -} was seen.
With kind regards""",
    """Dear Doctor,
Re: Gallium-68 DOTATATE PET-CT
Intense uptake is seen in a {primary tumour of the distal ileum|pri +}, SUVmax 18.4. There is a second focus in a {mesenteric mass|mes +} of [27 mm|27 mes]. There are multiple avid {liver secondaries|liv +}. A faint focus in the left femur is suspicious for a {bone metastasis|bone ? l}. There are no {peritoneal metastases|per -}. The heart shows no abnormal uptake. Incidentally there are {gallstones|gs +} and a {right hydrocele|hyd + r}.
Kind regards""",
    """EXAM: CT ABDOMEN AND PELVIS WITH CONTRAST
HISTORY: Neuroendocrine tumor, status post resection of {ileal primary|pri <} in 2019.
TECHNIQUE: 3 mm axial images after 100 mL of IV contrast.
COMPARISON: 05/12/2023.
FINDINGS:
LIVER: Numerous {hepatic metastases|liv +}. Index {segment 7 metastasis|liv +} measures [2.3 x 1.9 cm|23 19 liv], previously [2.0 x 1.7 cm|20 17 liv<].
GALLBLADDER: {Cholelithiasis|gs +} without cholecystitis.
KIDNEYS: No {hydronephrosis|hn -} or nephrolithiasis.
BOWEL: No {bowel obstruction|obs -}.
PERITONEUM: No {ascites|asc -} or {peritoneal implants|per -}.
VESSELS: No {vascular encasement|ves -}.
BONES: No {osseous metastases|bone -}.
IMPRESSION:
1. Interval enlargement of {hepatic metastases|liv +}.
2. {Cholelithiasis|gs +}.""",
    """EXAM: CT UROGRAM
HISTORY: Flank pain. Rule out {urinary obstruction|dr ?}.
FINDINGS:
KIDNEYS: Moderate {right hydronephrosis|hn + r}. Left kidney: no {hydronephrosis|hn - l}.
URETERS: {Encasement of the right ureter|ur + r} by soft tissue at the pelvic brim.
RETROPERITONEUM: {Retroperitoneal fibrosis|rpf +} measuring [2.1 cm|21 rpf] in thickness.
LIVER: No {hypervascular liver lesion|liv -}.
REPRODUCTIVE: Small bilateral {hydroceles|hyd + b}.
BONES: No {osseous metastatic disease|bone -}.
IMPRESSION:
1. {Retroperitoneal fibrosis|rpf +} with {right ureteral encasement|ur + r}.
2. {Right hydronephrosis|hn + r}.""",
    """EXAM: MR ENTEROGRAPHY
HISTORY: Elevated 5-HIAA. Evaluate for {small bowel primary|pri ?}.
FINDINGS:
BOWEL: There is a [1.4 cm|14 pri] {primary tumor in the distal ileum|pri +}. Upstream small bowel is mildly dilated without {obstruction|obs -}.
MESENTERY: {Spiculated mesenteric mass|mes +} measuring [3.0 x 2.2 cm|30 22 mes] with {encasement of the SMA|ves +}.
LYMPH NODES: No {retroperitoneal lymphadenopathy|ln -}.
LIVER: Subcentimeter arterially enhancing foci in segment 4, possibly {metastases|liv ?}.
PERITONEUM: No {carcinomatosis|per -}.
IMPRESSION:
1. {Distal ileal primary|pri +} with {mesenteric mass|mes +}.
2. Possible {liver metastases|liv ?}; recommend liver MRI.""",
    """EXAM: TRANSTHORACIC ECHOCARDIOGRAM
INDICATION: Carcinoid syndrome, evaluate for {carcinoid heart disease|val ?}.
FINDINGS:
LEFT VENTRICLE: Normal size, LVEF 65%.
RIGHT VENTRICLE: Normal size and function, TAPSE 22 mm.
TRICUSPID VALVE: Mild {tricuspid regurgitation|val +}.
PULMONIC VALVE: No {pulmonic stenosis|val -} or {pulmonic regurgitation|val -}.
MITRAL VALVE: No {mitral stenosis|val -}.
PERICARDIUM: No pericardial effusion.
IMPRESSION:
1. Mild {tricuspid regurgitation|val +}.
2. No evidence of {carcinoid heart disease|val -}.""",
    """EXAM: NM RENAL SCAN WITH LASIX
HISTORY: {Left hydronephrosis|hn < l} in 2021, stent since removed.
TECHNIQUE: 10 mCi Tc-99m MAG3, 40 mg IV Lasix.
FINDINGS:
PERFUSION: Symmetric.
FUNCTION: Left 48%, right 52%.
DRAINAGE: No evidence of {obstruction to drainage on the left|dr - l}. Left T1/2 is 9 minutes. Right T1/2 is 7 minutes.
IMPRESSION:
1. No {urinary obstruction|dr -}.
2. Preserved split function.""",
    """CT ABDOMEN PELVIS W CONTRAST
Reason for exam: abdominal distention, neuroendocrine tumor.
Liver: Multiple {liver metastases|liv +} measuring up to [3.6 cm|36 liv].
Biliary: Multiple {gallbladder stones|gs +}.
Spleen: Unremarkable.
Kidneys/Ureters: Mild {hydronephrosis of the left kidney|hn + l}.
Bowel: Findings consistent with {small bowel obstruction|obs +}.
Peritoneum: {Large volume ascites|asc +}. {Omental caking|per +}.
Lymph nodes: Enlarged {mesenteric lymph nodes|ln +}, largest [1.7 cm|17 ln].
Osseous structures: Lytic {metastasis in the left acetabulum|bone + l}.
Impression: {Small bowel obstruction|obs +}. {Peritoneal carcinomatosis|per +} with {ascites|asc +}.""",
    """PET/CT Cu-64 DOTATATE SKULL BASE TO MID THIGH
Reason for exam: restaging. Dose: 4.1 mCi.
Head and neck: Physiologic uptake only.
Abdomen: Avid {hepatic metastases|liv +}, SUVmax 31.2. Avid {central mesenteric mass|mes +} measuring [2.6 cm|26 mes], previously [2.9 cm|29 mes<].
Lymph nodes: Avid {left para-aortic lymph node|ln + l} measuring [9 mm|9 ln].
Kidneys: No {hydronephrosis|hn -}.
Pelvis: {Right hydrocele|hyd + r}. No {ascites|asc -}.
Bones: No avid {osseous metastases|bone -}.
Impression: Mild decrease in the {mesenteric mass|mes +}. Stable {hepatic metastases|liv +}.""",
    """US ABDOMEN COMPLETE
Reason for exam: right upper quadrant pain. Evaluate for {gallstones|gs ?}.
Liver: Normal echotexture. No {liver metastases|liv -}.
Gallbladder: Echogenic shadowing {gallstones|gs +}, the largest measuring [1.1 cm|11 gs]. No wall thickening.
Common duct: 4 mm.
Right kidney: No {hydronephrosis|hn - r}.
Left kidney: {Mild pelvicaliectasis|hn + l}.
{Ascites|asc -}: None.
Impression: {Cholelithiasis|gs +}. Mild {left hydronephrosis|hn + l}.""",
    """CT ABDOMEN PELVIS WO CONTRAST
Reason for exam: acute kidney injury. History of {retroperitoneal fibrosis|rpf <}.
Limited evaluation without IV contrast.
Liver: Evaluation limited. {Liver metastases|liv ?} cannot be excluded.
Biliary: Surgically absent gallbladder.
Kidneys/Ureters: Severe {bilateral hydronephrosis|hn + b}. {Medial deviation of both ureters|ur + b}.
Retroperitoneum: {Retroperitoneal fibrosis|rpf +} from L2 to the sacral promontory.
Bowel: No {obstruction|obs -}.
Peritoneum: No {ascites|asc -}.
Impression: {Retroperitoneal fibrosis|rpf +} with severe {bilateral hydronephrosis|hn + b}. Consistent with {obstructive uropathy|dr +}.""",
    """CT CHEST ABDOMEN PELVIS W CONTRAST
Reason for exam: NET surveillance.
Heart: Normal size.
Liver: No {focal liver lesion|liv -}.
Biliary: No {gallstones|gs -}.
Kidneys/Ureters: No {hydronephrosis|hn -}.
Bowel: No {obstruction|obs -}. No {primary bowel tumor|pri -} is identified.
Mesentery: Hazy fat attributed to panniculitis, no {mesenteric mass|mes -}.
Peritoneum: No {ascites|asc -}.
Lymph nodes: No {lymphadenopathy|ln -}.
Osseous structures: Bone island in the right femoral neck.
Impression: No evidence of recurrence.""",
    """Ga-68 DOTATATE PET/CT
CLINICAL HISTORY: Neuroendocrine tumour. Query {bone metastases|bone ?}.
TECHNIQUE: 154 MBq was injected; imaging at 62 minutes. CT slices of 3.75 mm.
FINDINGS: There is an avid {mesenteric mass|mes +} measuring [3.2 x 2.5 cm|32 25 mes]. Avid {primary lesion in the terminal ileum|pri +}, SUVmax 14. There are avid {liver metastases|liv +}. There is an avid {metastasis in the right scapula|bone + r}. No avid {peritoneal metastases|per -}. Mild {right hydronephrosis|hn + r} is seen on the CT component. {Cholelithiasis|gs +}.
IMPRESSION: Somatostatin receptor positive {ileal primary|pri +}, {mesenteric mass|mes +}, {liver metastases|liv +} and {bone metastasis|bone +}.""",
    """CT ABDOMEN/PELVIS (ENHANCED)
CLINICAL HISTORY: Post right hemicolectomy. Query {bowel obstruction|obs ?}.
FINDINGS: No dilated loops and no evidence of {bowel obstruction|obs -}. The anastomosis is intact. There is a [1.9 cm|19 mes] {mesenteric tumour mass|mes +}, with {narrowing of the SMV|ves +}. No {portal vein involvement|ves -}. No {ascites|asc -}, {peritoneal nodules|per -} or {liver metastases|liv -}. There is mild {left hydronephrosis|hn + l} without {ureteric encasement|ur -}. No suspicious {bone lesion|bone -}.
IMPRESSION: No {bowel obstruction|obs -}. Residual {mesenteric mass|mes +} as described.""",
    """RENAL SCINTIGRAPHY WITH DIURETIC
CLINICAL HISTORY: {Retroperitoneal fibrosis|rpf <} treated with steroids in 2020. Query {obstruction of the right kidney|dr ? r}.
FINDINGS: Right kidney contributes 38% of total function. Left kidney contributes 62%. There is {impaired drainage from the right kidney|dr + r} after furosemide, T1/2 34 minutes. There is no {obstruction of the left kidney|dr - l}. The {right kidney is hydronephrotic|hn + r}.
IMPRESSION: {Obstructed right kidney|dr + r}. No {left-sided obstruction to drainage|dr - l}.""",
    """MRI PELVIS AND SCROTAL ULTRASOUND
CLINICAL HISTORY: Left scrotal swelling, neuroendocrine tumour.
FINDINGS: There is a large {left hydrocele|hyd + l} measuring [6.2 cm|62 hyd]. There is no {right hydrocele|hyd - r}. No inguinal hernia. A {right external iliac lymph node|ln + r} is enlarged at [14 mm|14 ln]. No {pelvic ascites|asc -}. No {pelvic bone metastases|bone -}. A {peritoneal deposit|per +} of [8 mm|8 per] is seen in the rectovesical pouch.
IMPRESSION: Large {left hydrocele|hyd + l}. Single {peritoneal deposit|per +}.""",
    """CARDIOLOGY CONSULT NOTE
REASON: Carcinoid syndrome with leg edema.
ECHO: Moderate to severe {tricuspid regurgitation|val +}. No {pulmonary valve disease|val -}. Normal ejection fraction.
CT: The {liver metastases|liv +} are stable. Small {ascites|asc +}. No {hydronephrosis|hn -}.
ASSESSMENT: {Carcinoid valve disease|val +}. Diuretics increased to 80 mg. Repeat echo in 3 months.""",
    """CT ABDOMEN AND PELVIS
Clinical notes: Recurrent abdominal pain. ?{mesenteric mass|mes ?}
Findings: A {stellate mesenteric mass|mes +} containing calcification measures [28 x 25 x 20 mm|28 25 20 mes]. It {occludes the SMV|ves +}. Three {mesenteric lymph nodes|ln +} are enlarged, the largest [12 mm|12 ln]. There is no {small bowel obstruction|obs -}. A hypervascular {primary tumour in the mid ileum|pri +} measures [11 mm|11 pri]. No {hepatic metastases|liv -}. No {retroperitoneal fibrosis|rpf -}. The kidneys show no {hydronephrosis|hn -}.
Comment: {Ileal primary|pri +} with {mesenteric mass|mes +} and {SMV occlusion|ves +}.""",
    """ULTRASOUND UPPER ABDOMEN
Clinical notes: Deranged LFTs, on octreotide. ?{gallstones|gs ?}
Findings: Multiple mobile {calculi in the gallbladder|gs +} up to [9 mm|9 gs]. The CBD is 5 mm. The liver is mildly fatty with no {focal lesion in the liver|liv -}. No {ascites|asc -}. The right kidney is 108 mm long with no {hydronephrosis|hn - r}. The left kidney is 112 mm long with mild {hydronephrosis|hn + l}.
Comment: {Cholelithiasis|gs +}. Mild {left hydronephrosis|hn + l} for further assessment.""",
    """CT CHEST ABDOMEN PELVIS
Clinical notes: NET, PRRT completed March 2024. Progress.
Findings: Comparison 12/12/2023. The {liver metastases|liv +} have reduced in size, the largest now [17 mm|17 liv] (previously [24 mm|24 liv<]). The {mass in the small bowel mesentery|mes +} is unchanged at [22 mm|22 mes]. {Peritoneal deposits|per +} in the pelvis are stable, the largest [10 mm|10 per]. The previously seen {ascitic fluid|asc -} has resolved. Sclerotic {bone metastases|bone +} in the thoracic spine are unchanged. No {bowel obstruction|obs -}. Small {bilateral hydroceles|hyd + b}.
Comment: Good response of the {hepatic metastases|liv +}. Stable {peritoneal|per +} and {bone metastases|bone +}.""",
    """CT IVP
Clinical notes: Right loin pain, known neuroendocrine tumour. ?{ureteric involvement|ur ?}
Findings: {Fibrosis of the retroperitoneum|rpf +} extends from L3 to S1 and is up to [18 mm|18 rpf] thick. The {right ureter is encased|ur + r} with resulting moderate {right hydronephrosis|hn + r}. There is {delayed drainage of the right kidney|dr + r}. The {left ureter is not involved|ur - l} and there is no {left hydronephrosis|hn - l}. No {lymphadenopathy|ln -}. The {IVC is narrowed|ves +} at L4.
Comment: {Retroperitoneal fibrosis|rpf +} causing {right hydronephrosis|hn + r}.""",
    """ECHOCARDIOGRAM
Clinical notes: Flushing, diarrhoea, murmur. ?{carcinoid heart disease|val ?}
Findings: Normal biventricular size. There is mild {tricuspid regurgitation|val +} with normal pulmonary pressures. There is no {tricuspid stenosis|val -}. {Pulmonary regurgitation|val +} is moderate. No {aortic stenosis|val -}. No pericardial effusion.
Comment: Possible early {carcinoid heart disease|val ?}. Suggest repeat in 6 months.""",
    """CT Abdomen & Pelvis
Clinical Indication: Weight loss, diarrhoea. Query {small bowel primary|pri ?}.
Findings:
- {Primary tumour of the terminal ileum|pri +}, [19 mm|19 pri].
- {Mesenteric mass|mes +} [35 x 30 mm|35 30 mes], {encasing the SMA|ves +}.
- {Small bowel is not obstructed|obs -}.
- Multiple {liver metastases|liv +}, up to [27 mm|27 liv].
- No {ascites|asc -}.
- No {hydronephrosis|hn -}.
- {Gallbladder calculi|gs +}.
Impression: {Terminal ileal primary|pri +} with {mesenteric mass|mes +} and {liver metastases|liv +}.""",
    """MRI Abdomen
Clinical Indication: Follow-up of {retroperitoneal fibrosis|rpf <} diagnosed 2017.
Findings:
- The {fibrosis in the retroperitoneum|rpf +} has decreased from [22 mm|22 rpf<] to [13 mm|13 rpf].
- {Encasement of the aorta|ves +} persists.
- {Left ureteric encasement|ur + l} is unchanged.
- No {hydronephrosis|hn -}.
- No {enlarged lymph nodes|ln -}.
- {Peritoneal disease|per -}: nil.
- {Bone metastases|bone -}: nil.
Impression: Improving {retroperitoneal fibrosis|rpf +}.""",
    """Ga-68 DOTATATE PET-CT
Clinical Indication: Restaging before PRRT.
Findings:
- Intensely avid {liver metastases|liv +}.
- Avid {retroperitoneal lymph nodes|ln +}, largest [13 mm|13 ln].
- Avid {bone metastases|bone +} in L2 and the sacrum.
- Avid {peritoneal nodules|per +}, largest [7 mm|7 per].
- No avid {bowel primary|pri -}.
- Bilateral {hydronephrosis|hn + b}, mild.
- {Left hydrocele|hyd + l}.
Impression: Receptor-positive {nodal|ln +}, {hepatic|liv +}, {peritoneal|per +} and {osseous metastases|bone +}.""",
    """Ultrasound Renal & Scrotum
Clinical Indication: Leg and scrotal swelling. Query {hydrocele|hyd ?}. Query {hydronephrosis|hn ?}.
Findings:
- Right kidney 104 mm, no {hydronephrosis|hn - r}.
- Left kidney 99 mm, {moderately dilated pelvicalyceal system|hn + l}.
- {Bilateral hydrocoeles|hyd + b}, larger on the left.
- Testes normal.
- Moderate {ascites|asc +}.
Impression: {Left hydronephrosis|hn + l}, {bilateral hydrocoeles|hyd + b} and {ascites|asc +}.""",
    """CT Abdomen & Pelvis
Clinical Indication: Vomiting. Previous laparotomy for {bowel obstruction|obs <}.
Findings:
- {Obstructed small bowel|obs +} at the level of the distal ileum.
- {Mesenteric mass|mes +} stable at [23 mm|23 mes].
- No {retroperitoneal fibrosis|rpf -}.
- No {hydronephrosis|hn -} and no {ureteric involvement|ur -}.
- No {liver metastases|liv -}.
- {Cholelithiasis|gs +}, no cholecystitis.
- Suspected {peritoneal nodule|per ?} in the pelvis, [6 mm|6 per].
Impression: {Small bowel obstruction|obs +}. Possible {peritoneal disease|per ?}.""",
    """There is no {hydronephrosis|hn - r} on the right, but moderate {hydronephrosis|hn + l} on the left.""",
    """No increase in the {desmoplastic mesenteric mass|mes +}, which again measures [17 x 14 mm|17 14 mes].""",
    """{Retroperitoneal fibrosis|rpf ?} cannot be excluded on this unenhanced study.""",
    """No definite evidence of {peritoneal disease|per ?}, although the pelvis is partly obscured by metal artefact.""",
    """Not only {liver metastases|liv +} but also {bone metastases|bone +} are now present.""",
    """No {gallstones|gs -}, {ascites|asc -}, {hydronephrosis|hn -} or {lymphadenopathy|ln -}.""",
    """The [14 mm|14 ln<] {left common iliac node|ln - l} seen in 2021 is no longer visible.""",
    """{Liver lesion|liv -}: none. {Gallstones|gs -}: none. {Ascites|asc +}: small amount.""",
    """No {ascites|asc -}; however, there is a solitary {omental deposit|per +} of [9 mm|9 per].""",
    """Small bowel is mildly dilated without {mechanical obstruction|obs -}.""",
    """Diffuse misty change at the root of the mesentery, typical of panniculitis; no {discrete mesenteric mass|mes -}.""",
    """{Retroperitoneal adenopathy|ln +} measuring up to [1.6 cm|16 ln]; no {retroperitoneal fibrosis|rpf -}.""",
    """The {SMA is encased|ves +} but the {SMV is not involved|ves -}.""",
    """{Left ureter is deviated medially|ur + l} at L4.""",
    """MAG3: normal left renal curve; the {right kidney is obstructed|dr + r}.""",
    """Renography shows no {outflow obstruction|dr - b} in either kidney.""",
    """{Obstructive uropathy|dr ?} is suspected and a MAG3 scan has been requested. Possible trace of {ascites|asc ?}.""",
    """No {obstructive uropathy|dr -} and no {hydronephrosis|hn -}. A nephrostomy was placed in 2016 for an {obstructed left kidney|dr < l}.""",
    """History of {gallstones|gs <}, cholecystectomy in 2009. Previous surgery in 2011 for {peritoneal deposits|per <}.""",
    """Echo today: severe {TR|val +}; no {MR|val -}.""",
    """He has no clinical or echocardiographic evidence of {valvular heart disease|val -}.""",
    """Past history: {severe tricuspid regurgitation|val <}, for which the valve was replaced in 2017.""",
    """Small {left hydrocele|hyd + l}, unchanged. No {right hydrocele|hyd - r}.""",
    """No {hydrocele|hyd -} is demonstrated; the swelling is an inguinal hernia containing fat.""",
    """Previous repair of a {right hydrocele|hyd < r} in childhood.""",
    """Possible small {left hydrocoele|hyd ? l} at the edge of the scan; ultrasound if symptomatic.""",
    """{Bilateral ureteral encasement|ur + b} by {retroperitoneal fibrosis|rpf +}, with {bilateral hydronephrosis|hn + b}.""",
    """No {encasement of either ureter|ur - b}.""",
    """Subtle {tethering of the left ureter|ur ? l} is possible but not certain.""",
    """Possible {early RPF|rpf ?} in front of the aorta, thickness [8 mm|8 rpf].""",
    """{RPF|rpf +} stable; no {HN|hn -}.""",
    """{Left HN|hn + l} is moderate today; the {right HN|hn - r} seen in 2020 has resolved.""",
    """Right pelvicalyceal system: normal. Left {pelvicalyceal dilatation|hn + l} is mild, with no {obstruction to drainage|dr - l} on the MAG3 of the left kidney.""",
    """A [7 mm|7 liv] focus in segment 4b may represent a {liver metastasis|liv ?}; MRI advised.""",
    """Simple hepatic cysts only. Past history of {liver metastases|liv <}, resected in 2015.""",
    """{Hepatic|liv +} and {skeletal metastases|bone +} have progressed since 04/2023.""",
    """Sclerotic focus in the left ilium, equivocal for {bone metastasis|bone ? l}.""",
    """Benign bone island in L3. No {skeletal metastasis|bone -}. Previous radiotherapy in 2018 for a {right femoral metastasis|bone < r}.""",
    """The {small bowel primary|pri <} was resected in 2014, together with a {mesenteric mass|mes <}.""",
    """No {primary tumour of the bowel|pri -} could be found at CT enterography.""",
    """Focal ileal wall thickening of [10 mm|10 pri], suspicious for the {primary tumour|pri ?}.""",
    """There is an {ileal carcinoid|pri +} of [1.3 cm|13 pri] with no {bowel obstruction|obs -}.""",
    """Admitted twice in 2019 with {small bowel obstruction|obs <}, both settled without surgery. In 2020 he had {ascites|asc <}, drained once.""",
    """{Partial SBO|obs ?} is possible; repeat film tomorrow at 09:00.""",
    """{Peritoneal carcinomatosis|per -} was ruled out at laparoscopy; there is no {intra-abdominal ascites|asc -}.""",
    """The {perihepatic ascites|asc +} has not increased, and no {peritoneal metastases|per -} are seen.""",
    """Two {retroperitoneal lymph nodes|ln +}, [11 mm|11 ln] and [13 mm|13 ln], on series 5 image 67.""",
    """{Compression of the IVC|ves +} by {RPF|rpf +}; no {involvement of the SMA|ves -}.""",
    """{Encasement of the SMV|ves ?} is suspected on the coronal views. {Mesenteric lymphadenopathy|ln ?} cannot be excluded without contrast.""",
    """The {mesenteric mass|mes +} measures [2.2 cm|22 mes], previously [1.8 cm|18 mes<]; {cholelithiasis|gs +} is incidental.""",
)

PROMISE_SIX: tuple[str, ...] = (
    """CT abdomen and pelvis with contrast. Portal venous phase, 3 mm slices. Comparison: CT of 14/02/2023.
There is a {spiculated mass in the small bowel mesentery|mes +} measuring [31 x 24 mm|31 24 mes], previously [28 x 22 mm|28 22 mes<]. It contains coarse calcification. The {ileocolic vessels are encased|ves +}. No {small bowel obstruction|obs -}. Several {hepatic metastases|liv +}, the largest in segment 7 measuring [22 mm|22 liv]. Gallbladder contains {multiple small calculi|gs +}. No {ascites|asc -} or {peritoneal nodularity|per -}. Both kidneys drain normally. Bones: no {sclerotic or lytic lesions|bone -}.""",
    """Dear patient, I am writing to let you know the result of your scan. The scan shows that the {deposits in your liver|liv +} have not changed. The {lump in the mesentery|mes +} is also unchanged and measures [2.4 cm|24 mes]. I am pleased to say that there is no sign of {spread to the bones|bone -}. You do have some {stones in your gallbladder|gs +}, but these need no treatment unless they cause pain. The {widening of the left kidney's collecting system|hn - l} has gone completely since the stent was put in. We will repeat the scan in six months.""",
    """Dear Doctor, Diagnosis: grade 1 {ileal neuroendocrine tumour|pri +} with {liver secondaries|liv +}. I reviewed this man in clinic today. He remains well on lanreotide 120 mg every 28 days. His echocardiogram showed no evidence of {carcinoid heart disease|val -}. The recent CT raised the possibility of {fibrosis in the retroperitoneum|rpf ?}, and an MRI has been requested. There was no {hydronephrosis|hn -}. He has a small {right hydrocoele|hyd + r} that does not bother him. His bowels open four times a day and he has not had any {episodes of bowel obstruction|obs -}. I will see him again in three months.""",
    """DISCHARGE SUMMARY. Admitted with colicky abdominal pain and vomiting. CT confirmed {acute small-bowel obstruction|obs +} with a transition point in the right iliac fossa. The cause was a {stellate mesenteric mass|mes +} of [35 mm|35 mes]. There was a moderate volume of {free intraperitoneal fluid|asc +}. {Nodal metastases|ln +} were seen along the ileocolic chain. No {omental disease|per -} was identified. Background: {gallstones|gs <}, cholecystectomy 2009. He was managed with a nasogastric tube and 1000 ml of fluid. Discharged on day 6 with a low residue diet.""",
    """NET MDT OUTCOME. Imaging reviewed. The panel agreed that the {soft-tissue plaque in the retroperitoneum|rpf +} extends from L2 to L5 and is [14 mm|14 rpf] thick. The {left ureter is drawn medially|ur + l}. There is {moderate left-sided hydronephrosis|hn + l}. MAG3 renogram: {obstructed drainage|dr + l} of the left kidney. {Liver metastases|liv +} are stable. A {bone metastasis at T9|bone ?} is possible and needs MRI. Plan: retrograde stent, then discuss PRRT (7.4 GBq x 4).""",
    """OPERATION NOTE. Procedure: right hemicolectomy and small bowel resection. Findings: a {firm tumour in the terminal ileum|pri +}, [18 mm|18 pri] across. A {fibrotic mass at the root of the mesentery|mes +} measuring [4 x 3 cm|40 30 mes] was dissected off the SMA. No {invasion of the superior mesenteric vein|ves -}. Two {peritoneal deposits|per +} were seen in the pelvis. No {ascites|asc -}. Surface {liver metastases|liv +} were visible and were left in place. The gallbladder contained {faceted calculi|gs +}. Estimated blood loss 150 ml.""",
    """NEPHROSTOMY INSERTION, LEFT. Consent obtained. Under ultrasound guidance the {dilated left collecting system|hn + l} was punctured through a lower pole calyx. An 8 Fr pigtail drain was placed. Contrast injection showed a {tight narrowing of the mid left ureter|ur + l} over [3 cm|30 ur] at the level of L4. The right kidney was scanned and there was no {hydronephrosis|hn - r}. No {perihepatic fluid|asc -}. No immediate complication. Plan: antegrade stent in one week.""",
    """RENOGRAM (99mTc-MAG3, 80 MBq, furosemide 20 mg at 15 minutes). Split function: left 38%, right 62%. The right kidney shows prompt uptake and excretion with no {outflow obstruction|dr - r}. The left kidney shows a rising curve with no response to furosemide, indicating {obstruction|dr + l}. The {left renal pelvis is dilated|hn + l}. Half-time on the right is 6 minutes. Conclusion: {left obstructive uropathy|dr + l} with preserved function.""",
    """TRANSTHORACIC ECHOCARDIOGRAM. The left ventricle is of normal size, EF 60%. The {tricuspid leaflets are thickened and retracted|val +}. There is {severe TR|val +}. {Mild pulmonary stenosis|val +} with a peak velocity of 2.4 m/s. No {mitral regurgitation|val -}. No {aortic stenosis|val -}. The right ventricle is dilated with a basal diameter of 46 mm. No pericardial effusion. Incidental note is made of {ascites|asc +} in the subcostal view. Conclusion: {carcinoid valve disease|val +}.""",
    """68Ga-DOTATATE PET/CT. Tracer 150 MBq, scanned at 60 minutes. Intense uptake (SUVmax 24.1) in a {nodule in the distal ileum|pri +}, [11 mm|11 pri]. Avid {mesenteric deposit|mes +} of [19 x 15 mm|19 15 mes], SUVmax 31. Avid {left supraclavicular node|ln + l} of [8 mm|8 ln]. Innumerable avid {hepatic metastases|liv +} with no FDG correlate. A {right iliac bone metastasis|bone ? r} is possible. No avid {peritoneal deposits|per -}. Physiological uptake in the spleen and kidneys.""",
    """MRI LIVER with hepatocyte-specific contrast. Series 9, image 44. There are seven {liver lesions|liv +} that are bright on T2, ranging from [4|4 liv] to [26 mm|26 liv]. One simple cyst in segment 2. {Gallbladder calculi|gs +} without wall thickening. No {upper abdominal lymphadenopathy|ln -}. The imaged kidneys show no {pelvicalyceal dilatation|hn -}. No {free fluid|asc -}. No {marrow lesion|bone -} in the imaged spine.""",
    """WHOLE BODY BONE SCAN, 99mTc-HDP 600 MBq, 3 hour images. Increased uptake in the left sacral ala raises the question of a {skeletal metastasis|bone ? l}. Degenerative uptake at both knees. Tracer retention in a {dilated right renal pelvis|hn + r}. An {obstructed right kidney|dr ? r} cannot be excluded; suggest a diuretic renogram. The left kidney is normal. Correlation with MRI is advised.""",
    """ULTRASOUND SCROTUM. Both testes are of normal size and echotexture. There is a {large left hydrocele|hyd + l} measuring [62 x 41 mm|62 41 hyd]. On the right there is only a trace of normal fluid and no {hydrocele|hyd - r}. No testicular mass. No varicocele. Impression: {left hydrocele|hyd + l}, likely related to lymphatic drainage.""",
    """ULTRASOUND ABDOMEN. Liver: several {echogenic lesions|liv +}, the largest [3.1 cm|31 liv]. Gallbladder: {solitary mobile stone|gs +} of [9 mm|9 gs]; wall 2 mm. CBD 4 mm. Right kidney 10.4 cm, no {hydronephrosis|hn - r}. Left kidney 11.2 cm with {mild pelviectasis|hn + l}. Spleen 10 cm. No {ascites|asc -}. Aorta of normal calibre.""",
    """CT urogram. Clinical details: rising creatinine, ?{RPF|rpf ?}. Findings: There is a {periaortic soft tissue mantle|rpf +} extending from L3 to the bifurcation, maximum thickness [17 mm|17 rpf]. {Both ureters are encased|ur + b}. {Bilateral hydroureteronephrosis|hn + b}, worse on the left. The {IVC is compressed|ves +} but patent. No enlarged {retroperitoneal nodes|ln -}. No {bowel obstruction|obs -}. Impression: {retroperitoneal fibrosis|rpf +}.""",
    """STENT EXCHANGE NOTE. Cystoscopy: normal bladder. Right retrograde: {smooth tapering of the distal right ureter|ur + r}, unchanged. 6 Fr 26 cm JJ stent exchanged over a wire. Left retrograde: no {stricture of the left ureter|ur - l} and no {hydronephrosis|hn - l}. Left stent therefore removed and not replaced. {Right hydrocele|hyd + r} noted on examination under anaesthetic. Antibiotic: gentamicin 240 mg. Next exchange in 4 months.""",
    """CT thorax, abdomen and pelvis. Comparison 6 months ago. Status post ileocaecal resection; the anastomosis is normal. Residual {mesenteric soft tissue mass|mes +}, stable at [16 mm|16 mes]. No increase in the {hepatic tumour deposits|liv +}. {Para-aortic lymph nodes|ln +} up to [9 mm|9 ln] in short axis, previously [12 mm|12 ln<]. The {SMV is narrowed|ves +} with collateral veins. Misty mesentery, consistent with panniculitis. No {mechanical bowel obstruction|obs -}. Small amount of {fluid in the pelvis|asc +}. {Bony metastases|bone +} at T7 and L1 unchanged.""",
    """MRI PELVIS AND LUMBAR SPINE. T1, T2 and STIR. Multiple {vertebral metastases|bone +}, the largest at L4 measuring [24 mm|24 bone]. No cord compression. Low-signal {presacral and periaortic fibrotic tissue|rpf +} without enhancement. The {right ureter is tethered|ur + r} to this tissue. {Mild fullness of the right pelvicalyceal system|hn + r}. {Small bilateral hydroceles|hyd + b}. No {pelvic lymphadenopathy|ln -}. Trace {free fluid in the rectovesical pouch|asc +}.""",
    """Dear Dr, Thank you for referring this woman. She had an {ileal primary|pri <} resected in 2016. In 2019 she had an episode of {subacute small bowel obstruction|obs <} that settled without surgery. On the current CT there are {enlarged left para-aortic nodes|ln + l} that were not there before, the largest [13 mm|13 ln]. Her bowel anastomosis looks normal. There is neither {ascites|asc -} nor {omental caking|per -}. Her {tricuspid regurgitation|val +} is mild and is followed by the cardiologists. I have suggested a DOTATOC PET.""",
    """EMERGENCY CT. Indication: abdominal distension, ?{SBO|obs ?}. Findings: Dilated small bowel loops with a transition point in the distal ileum, in keeping with {high-grade small bowel obstruction|obs +}. At the transition point there is an {enhancing ileal mass|pri +} of [2.2 cm|22 pri]. {Large-volume ascites|asc +}. {Omental cake|per +} measuring [15 mm|15 per] in depth. No free gas. {Cholelithiasis|gs +}. The {SMA branches are encased|ves +}. Discussed with the surgical registrar at 02:15.""",
    """MDT: 71-year-old man. Histology: {well-differentiated NET of the terminal ileum|pri +}, Ki-67 2%. CT: {desmoplastic mass in the mesentery|mes +}, [28 mm|28 mes]. {Encasement of the SMV|ves +}. {Mesenteric nodal disease|ln +}. PET: No {peritoneal carcinomatosis|per -}; possible {osseous metastasis|bone ?} at L2. Echo: {carcinoid heart disease|val -} excluded. Renal: no {urinary tract obstruction|dr -}. Outcome: surgery after cardiology review.""",
    """DISCHARGE LETTER. You came to hospital because your kidney blood test had risen. The scan showed {hydronephrosis of both kidneys|hn + b}. This was caused by {retroperitoneal scarring|rpf +}. {Both ureters were trapped|ur + b} in it. We placed two stents and your creatinine fell from 310 to 118. You had a {left hydrocele|hyd < l} operated on in 2012. There was no {fluid in the abdomen|asc -}. Please drink 2 litres a day.""",
    """CT abdomen. Technique: 100 ml of contrast, 1.25 mm reconstructions. {Retroperitoneal fibrotic plaque|rpf +} now [9 mm|9 rpf] thick compared with [15 mm|15 rpf<] in June. {Left hydronephrosis|hn - l} has resolved after stenting. {Right-sided hydronephrosis|hn + r} persists with a renal pelvis of [21 mm|21 hn]. No {ureteric encasement|ur - r} on the right. No {caval encasement|ves -}. {Gallstones|gs +} again noted. Two {liver mets|liv +} in segment VI, [10|10 liv] and [14 mm|14 liv].""",
    """ECHO REPORT. Indication: NET with flushing, query {carcinoid valvulopathy|val ?}. Tricuspid valve: thin mobile leaflets, no {tricuspid stenosis|val -}. Pulmonary valve: no {pulmonary regurgitation|val -}. Mitral and aortic valves normal. RVSP 28 mmHg. Pleural effusion absent. Conclusion: No features of {Hedinger syndrome|val -}.""",
    """PET-CT (18F-FDG, 250 MBq). FDG-negative {lesion in the terminal ileum|pri +}. FDG-avid {retroperitoneal lymph nodes|ln +} up to [17 mm|17 ln], SUVmax 7.2. No FDG uptake in the {known liver metastases|liv +}. Diffuse {nodular omental infiltration|per +}. Low-grade uptake in {periaortic fibrosis|rpf +}. {Moderate left hydronephrosis|hn + l}. No {FDG-avid bone lesion|bone -}. Incidental {gallbladder stones|gs +}.""",
    """Clinic letter (urology). Diagnosis: {extrinsic compression of the left ureter|ur + l} from {retroperitoneal fibrosis|rpf +}. His nephrostogram last week showed free passage of contrast into the bladder, so there is no {drainage obstruction|dr - l} on the left at present. On the right he never had {hydronephrosis|hn - r}. He has no {hydroceles|hyd -} on examination. The nephrostomy was removed. Renogram in 6 weeks to rule out {recurrent obstruction of the left kidney|dr ? l}.""",
    """CT of the abdomen and pelvis. FINDINGS: {Liver metastases|liv -}: none. {Lymphadenopathy|ln -}: absent. {Ascites|asc -}: nil. {Hydronephrosis|hn + r}: mild, right. {Gallstones|gs -}: not seen. {Mesenteric mass|mes +}: yes, [21 x 17 mm|21 17 mes]. {Vessel involvement|ves -}: no. {Peritoneal disease|per -}: not identified. {Bone metastases|bone ?}: cannot be excluded at L5.""",
    """LAPAROSCOPY NOTE. Four quadrants inspected. {Multiple peritoneal implants|per +} over the diaphragm, up to [5 mm|5 per]. {Straw-coloured ascites|asc +}, about 300 ml. {Small primary in the mid ileum|pri +} with puckering of the serosa. {Tumour mass in the mesenteric root|mes +} not resectable because of {SMA encasement|ves +}. Liver surface smooth; no {liver metastases|liv -} visible. No {obstruction of the small bowel|obs -}. Biopsies taken from the left flank.""",
    """CT follow-up. Compared with the prior, the {mesenteric lesion|mes +} has grown from [15|15 mes<] to [18 mm|18 mes]. {Mesenteric vein involvement|ves +} is new. The {liver deposits|liv +} are stable. A {sclerotic focus in the right femoral neck|bone ? r} of [7 mm|7 bone] is indeterminate. No {ureteral involvement|ur -}. No {RPF|rpf -}. No {hydronephrosis|hn -}. There is no longer any {small bowel obstruction|obs -}. {Fluid around the right testis|hyd + r} is partly imaged.""",
    """CT report. No {intestinal obstruction|obs -}, {ascites|asc -}, {peritoneal seeding|per -} or {adenopathy|ln -}. Mild dilatation of one jejunal loop, probably peristalsis. A [12 mm|12 pri] {hypervascular polypoid lesion in the ileum|pri +} is likely unchanged. {Hepatic secondaries|liv +} up to [4.5 cm|45 liv]. {Infrarenal periaortic fibrosis|rpf ?} is suspected. The {left ureter is medially deviated|ur + l}. {PCS dilatation|hn + l} on the left with an AP diameter of [18 mm|18 hn].""",
    """DIURETIC RENOGRAM. Right kidney: {obstructive curve|dr + r}, half-time more than 20 minutes. Left kidney: no {obstruction to drainage|dr - l}. Compared with last year, the {right-sided outflow obstruction|dr + r} is unchanged despite the stent. Function right 29%. {Hydronephrosis|hn + r} of the right kidney was seen on the same-day ultrasound. Recommend nephrostomy 8 Fr.""",
    """Dear Colleague, This lady underwent right hemicolectomy for an {ileocaecal NET|pri <} in 2015. The follow-up CT is reassuring: no {mesenteric mass|mes -}, no {nodal metastasis|ln -} and no {liver metastasis|liv -}. A previous {left hydronephrosis|hn < l} was treated with a stent in 2017. Echocardiography showed {moderate tricuspid incompetence|val +}, although no {pulmonary valve stenosis|val -}. She has {asymptomatic gallbladder stones|gs +}. Chromogranin A is 88 ug/l.""",
    """ULTRASOUND KIDNEYS AND BLADDER. Right kidney 108 mm with {grade 2 hydronephrosis|hn + r}, pelvis [16 mm|16 hn]. Left kidney 112 mm without {pelvicalyceal dilatation|hn - l}. Cortex 14 mm on both sides. A JJ stent lies in the right kidney; {stent failure with an obstructed right system|dr ? r} is possible. No {free fluid|asc -}. Gallbladder: {sludge and small stones|gs +}. Bladder volume 210 ml.""",
    """CT for staging. {Primary tumour|pri -} not identified. {Bulky mesenteric nodes|ln +}, the largest [23 mm|23 ln]. There is {tumour encasing the superior mesenteric artery|ves +} over [3 cm|30 ves]. {Peritoneal metastases|per ?} are difficult to exclude. {Lytic metastasis in the left acetabulum|bone + l}, [19 mm|19 bone]. {Bilateral hydroceles|hyd + b}, left larger than right. No {renal outflow obstruction|dr -}. The appendix is normal.""",
    """Ward round, discharge planning. CT yesterday: {partial small bowel obstruction|obs +} improving, contrast has reached the colon. {Ascitic fluid|asc +} still present, weight 71 kg. Known {bilateral ureteric strictures|ur + b} with stents in place. {Retroperitoneal fibrosis|rpf +} unchanged. {Severe tricuspid regurgitation|val +} awaiting valve replacement. Past history: {cholelithiasis|gs <} in 2004. Nutrition 1500 kcal.""",
    """The {gallbladder contains stones|gs +} but there is no {ascites|asc -} and no {retroperitoneal fibrotic plaque|rpf -}.""",
    """No definite evidence of {peritoneal disease|per ?}.""",
    """{Ormond's disease|rpf ?} is a consideration; {para-aortic lymphadenopathy|ln ?} is the alternative and cannot be excluded.""",
    """There is no {left hydronephrosis|hn - l}, but {right hydronephrosis|hn + r} is present.""",
    """{Retroperitoneal fibrosis|rpf -} was not demonstrated. {Ascites|asc ?} is questionable.""",
    """Nodular {fibrosis around the aorta|rpf +}, [11 mm|11 rpf] in depth, typical of {RPF|rpf +}.""",
    """Not only {liver metastases|liv +} but also {bone metastases|bone +} are seen.""",
    """Apart from {cholecystolithiasis|gs +}, the upper abdomen is unremarkable.""",
    """{Hydroceles|hyd + b} are present on both sides. {Gallstones|gs -} were not found.""",
    """Scrotum: the {hydrocele|hyd - r} on the right is no longer seen.""",
    """History of {left hydrocele|hyd < l}, repaired in 2011.""",
    """Suspected {right hydrocoele|hyd ? r}; ultrasound advised. {Bilateral obstructive uropathy|dr + b} persists.""",
    """{Fluid in the left tunica vaginalis|hyd + l} of [28 mm|28 hyd] in depth.""",
    """There is no evidence of {left-sided obstruction of renal drainage|dr - l}, but the {right kidney is obstructed|dr + r}.""",
    """Delayed drainage on the right which responds to furosemide, so {obstruction|dr - r} is ruled out.""",
    """Indeterminate renogram; {partial PUJ obstruction on the left|dr ? l} possible.""",
    """{Post-renal obstruction|dr +} was confirmed as the cause of the kidney failure. {Spread to bone|bone -} has been ruled out.""",
    """The {tricuspid valve is stenotic|val +} and the {pulmonary valve leaks|val +}.""",
    """Free of {valvular heart disease|val -} on echo in May; {small volume of peritoneal fluid|asc +} below the liver.""",
    """Previous {tricuspid stenosis|val <}, valve replaced in 2018. Past history of {left ureteropelvic obstruction|dr < l}, pyeloplasty 2003.""",
    """Cannot exclude {early carcinoid involvement of the tricuspid valve|val ?}.""",
    """{SMV occlusion|ves +} with collaterals; no {arterial encasement|ves -}.""",
    """The fat plane around the SMA is preserved, without {vascular involvement|ves -}.""",
    """{Narrowing of the IVC|ves ?} is questionable. History of {retroperitoneal fibrosis|rpf <}, treated with steroids in 2005.""",
    """{Right common iliac vein compression|ves + r}; the left side is normal.""",
    """{Left ureteric involvement|ur ? l} cannot be ruled out.""",
    """The {right ureter is kinked and drawn to the midline|ur + r} whereas the {left ureter is not involved|ur - l}.""",
    """No {ureteric medialization|ur - l} on the left. {Ureteric tethering|ur ? r} on the right is conceivable.""",
    """Prior {right ureteral stricture|ur < r}, reimplanted in 2010.""",
    """{Pyelocaliectasis|hn + r} on the right, grade III.""",
    """?{mild HN|hn ? l} on the left.""",
    """Interval resolution of the {right hydroureteronephrosis|hn - r}; the {left renal collecting system is dilated|hn + l}, pelvis [19 mm|19 hn], from [13 mm|13 hn<].""",
    """It is uncertain whether there is a {second ileal tumor|pri ?}. {Hepatic metastasis|liv ?} in segment 4a is suspected.""",
    """The {small bowel primary|pri -} is not visible on this scan. {Matted mesenteric nodes|ln +} of [2.7 cm|27 ln].""",
    """{Jejunal carcinoid|pri <}, resected 2008.""",
    """Wall thickening of the distal ileum, suspicious for a {primary neuroendocrine tumor|pri ?}.""",
    """{Incomplete bowel obstruction|obs ?} is suspected on the plain film.""",
    """Dilated small bowel loops without {obstruction|obs -}. {Secondary deposit in the right scapula|bone + r}, [13 mm|13 bone].""",
    """He had two admissions with {adhesive small bowel obstruction|obs <} in 2020.""",
    """{Closed-loop obstruction|obs -} is excluded; {low-grade obstruction of the distal ileum|obs +} persists.""",
    """No {peritoneal nodules|per -}. A {thin rim of perisplenic fluid|asc +} is unchanged.""",
    """Subtle {nodularity of the omentum|per ?}, perhaps early disease. {Both ureters are pulled medially|ur + b}, and {bilateral caliectasis|hn + b} has developed.""",
    """{Peritoneal carcinosis|per +} with {massive ascites|asc +} and {obstructed small bowel|obs +}.""",
    """{Skeletal deposits|bone -} have not been found, nor have {liver deposits|liv -}. No sign of {periaortic fibrosis|rpf -}.""",
    """{Osteoblastic metastases|bone +} in the pelvis and spine, the largest [2 cm|20 bone].""",
    """No {bone lesions|bone -}; {nodal disease|ln +} stable. History of {ascites|asc <} in 2018.""",
    """Probable {mesenteric tumour|mes ?} with possible {SMA encasement|ves ?}.""",
    """The {mesenteric mass|mes <} was removed at surgery in 2019, together with {lymph node metastases|ln <}.""",
    """Mesenteric panniculitis without a {discrete mass in the mesentery|mes -}.""",
    """{Calcified mesenteric nodule|mes +} of [1.4 x 1.1 cm|14 11 mes] (series 4, image 87), earlier [1.2 cm|12 mes<].""",
    """{LN|ln +}: several enlarged in the ileocolic chain, up to [1.5 cm|15 ln]. {Liver lesion|liv -}: none.""",
    """Enlarged {right cardiophrenic node|ln + r}, [10 mm|10 ln].""",
    """{Liver metastases|liv <} were resected in 2014. {Peritoneal deposits|per <} were removed at the same operation.""",
    """Acoustic shadow in the gallbladder, {gallstone|gs ?} possible. {Dilatation of the left renal pelvis|hn ? l} is equivocal.""",
    """Neither {scrotal hydrocele|hyd -} nor {fluid in the paracolic gutters|asc -}.""",
)

PROMISE_SEVEN: tuple[str, ...] = (
    """CT chest, abdomen and pelvis with contrast
Indication: midgut NET on lanreotide. ?progression.
Comparison: CT 14/03/2023.
Technique: portal venous phase, 1.25 mm slices.
Findings: The {mesenteric mass|mes +} with central calcification measures [31 x 24 mm|31 24 mes], previously [29 x 23 mm|29 23 mes<]. {Multiple hepatic metastases|liv +}, the largest in segment 7 measuring [18 mm|18 liv] (previously [17 mm|17 liv<]). Mild {right hydronephrosis|hn + r}, unchanged. The left kidney is normal. No {ascites|asc -}. No {bowel obstruction|obs -}. No {destructive bone lesion|bone -}.
Conclusion: Stable disease. Unchanged {right-sided hydronephrosis|hn + r}.""",
    """US KIDNEYS
Clinical details: Known {retroperitoneal fibrosis|rpf <}. Bilateral JJ stents changed in May. ? {hydronephrosis|hn ?}
Right kidney 10.4 cm, left kidney 9.1 cm in bipolar length.
There is moderate {dilatation of the right pelvicalyceal system|hn + r} with an AP renal pelvic diameter of [19 mm|19 hn]. The left collecting system is normal in calibre. Stents are visible at both ends. Post void residual 35 ml.
Incidental {gallstones|gs +} in a thin-walled gallbladder.
Opinion: Moderate {right hydronephrosis|hn + r} despite the stent. No {left hydronephrosis|hn - l}.""",
    """NM Renogram MAG3
100 MBq Tc-99m MAG3 with 40 mg frusemide given at 20 minutes (F+20).
Divided function: left 38%, right 62%.
The right kidney shows prompt uptake and free drainage. There is no evidence of {obstruction|dr - r} on the right.
The left kidney shows a rising curve with a poor response to frusemide, and the appearances are those of {obstructed drainage|dr + l}.
Impression: {Obstructed left kidney|dr + l}. {Unobstructed right kidney|dr - r}.""",
    """Ga-68 DOTATATE PET/CT
Injected activity 152 MBq, uptake time 60 min.
Comparison: DOTATATE PET/CT of 11 months ago.
Neck and thorax: no abnormal uptake.
Abdomen and pelvis: Intense uptake in a [2.1 cm|21 mes] {mesenteric mass|mes +} (SUVmax 22.4, previously 21.8). Several {tracer-avid liver metastases|liv +}, number unchanged, the largest in segment 4a at [1.6 cm|16 liv]. Focal uptake in the distal ileum consistent with the {primary tumour|pri +}. Linear tracer in both ureters is physiological.
Skeleton: New focal uptake in the left iliac wing in keeping with a {bone metastasis|bone + l}.
Conclusion: One new {skeletal metastasis|bone + l} in the left ilium; otherwise stable.""",
    """MRI LIVER WITH PRIMOVIST
History: Midgut NET, {liver metastases|liv <} treated with microwave ablation in 2021.
Sequences: T1 in and out of phase, T2, DWI b 50/400/800, dynamic and 20 minute hepatobiliary phase.
Findings: The ablation cavity in segment 6 shows no residual enhancement. There are three {hepatic metastases|liv +}: segment 2, [9 mm|9 liv]; segment 5, [14 mm|14 liv]; and segment 8, [11 mm|11 liv]. No {ascites|asc -}. The gallbladder contains {several small calculi|gs +}. Partially imaged upper poles of both kidneys are normal. No {retroperitoneal lymphadenopathy|ln -}.
Conclusion: Three small {liver metastases|liv +}.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: NET with raised 5-HIAA, ? {carcinoid heart disease|val ?}
LV normal size, EF 60-65%. RV mildly dilated, TAPSE 22 mm.
TV: leaflets are thickened and retracted with severe {tricuspid regurgitation|val +}.
PV: mild {pulmonary stenosis|val +}, peak velocity 2.3 m/s.
AV: trileaflet, no {aortic stenosis|val -} or {aortic regurgitation|val -}.
MV: structurally normal.
No pericardial effusion.
Conclusion: Features of {carcinoid valve disease|val +} affecting the right heart.""",
    """Whole body bone scan
700 MBq Tc-99m HDP. Delayed images at 3 hours with SPECT/CT of the pelvis.
There is focal increased uptake in the right sacral ala corresponding to a sclerotic lesion on CT, consistent with a {bone metastasis|bone + r}. Uptake in the knees is degenerative. Both kidneys are visualised, with retention of tracer on the left suggesting {left hydronephrosis|hn ? l}.
Opinion: Solitary right sacral {osseous metastasis|bone + r}. Suggest renal ultrasound.""",
    """Dear Doctor,
Diagnosis: Midgut neuroendocrine tumour.
I reviewed this lady in the joint NET clinic. Her latest scan shows a stable {mesenteric mass|mes +} of [28 mm|28 mes] and no change in the {liver metastases|liv +}. The {left hydronephrosis|hn - l} which was there last year has resolved following stent insertion. Her echocardiogram showed no {valve disease|val -}. She had {gallstones|gs <} removed with the gallbladder in 2016.
I have continued lanreotide 120 mg every four weeks and will see her in six months with a further CT.
Yours sincerely""",
    """In-111 OCTREOTIDE SPECT
Planar images at 4 and 24 hours with SPECT/CT of the abdomen.
There is physiological uptake in the liver, spleen, kidneys and bladder.
Focal uptake is present in the central mesentery corresponding to the {known mesenteric mass|mes +}, which measures [26 mm|26 mes] on the CT component. Two foci of uptake are seen in the liver in keeping with {hepatic deposits|liv +}. There is no {skeletal metastasis|bone -}. No {peritoneal disease|per -}.
Asymmetric retention in the right renal pelvis is noted; {hydronephrosis|hn ? r} cannot be excluded.""",
    """CT ABDOMEN AND PELVIS WITH IV CONTRAST
CLINICAL INFORMATION: 64-year-old male with carcinoid.
COMPARISON: 02/10/2022
FINDINGS:
LIVER: Innumerable {hypervascular metastases|liv +}, the index lesion in segment 8 measuring [2.4 x 2.1 cm|24 21 liv], previously [2.3 x 2.0 cm|23 20 liv<] (series 4, image 33).
GALLBLADDER: {Cholelithiasis|gs +} without cholecystitis.
KIDNEYS/URETERS: No {hydronephrosis|hn -}. No {ureteral involvement|ur -}.
LYMPH NODES: {Enlarged mesenteric lymph nodes|ln +} up to [1.3 cm|13 ln].
VESSELS: The SMV is {encased|ves +} over a length of [22 mm|22 ves].
PERITONEUM: No {ascites|asc -} or {peritoneal nodularity|per -}.
BONES: No {suspicious osseous lesion|bone -}.
IMPRESSION: Stable {hepatic metastases|liv +}.""",
    """CT Urogram
Clinical: rising creatinine, previous {retroperitoneal fibrosis|rpf <}.
There is a {cuff of soft tissue around the infrarenal aorta|rpf +} measuring [11 mm|11 rpf] in thickness, previously [15 mm|15 rpf<]. The {left ureter is drawn medially and encased|ur + l} at the level of L4. There is moderate {left hydronephrosis|hn + l}. The right kidney is normal, with no {right hydronephrosis|hn - r}. The IVC is patent.
Conclusion: Reduction in the {retroperitoneal fibrosis|rpf +}. Persistent {left hydronephrosis|hn + l}.""",
    """Scrotal ultrasound
Right testis 21 ml, left testis 19 ml, both of normal echotexture.
There is a moderate {left hydrocele|hyd + l} with a depth of [24 mm|24 hyd]. No {right hydrocele|hyd - r}. Small right epididymal cyst, 4 mm. No varicocele.
Limited views of the kidneys: mild {right pelvicalyceal dilatation|hn + r}; the left kidney is normal.
Impression: {Left hydrocele|hyd + l}.""",
    """Radiology MDM summary
CT 3/12: Desmoplastic {mesenteric mass|mes +} [34 mm|34 mes], was [33 mm|33 mes<]. {Small bowel obstruction|obs -}: none. {Ascites|asc -}: nil. {Hydronephrosis|hn + b}: bilateral, mild.
Plan: MAG3 to establish whether there is {obstruction to drainage|dr ?}. Refer urology.""",
    """CT TAP
No significant interval change. The {mesenteric mass|mes +} is unchanged at [22 x 19 mm|22 19 mes]. No {liver metastases|liv -}. Previously noted {ascites|asc -} is no longer seen. Right nephrostomy in situ with a decompressed collecting system. Moderate {left hydronephrosis|hn + l} is new since the previous study. The {left ureter is encased|ur + l} by soft tissue at the pelvic brim.
Lungs clear. No pleural effusion.
Conclusion: New {left-sided hydronephrosis|hn + l}. Urological review advised.""",
    """RENAL TRACT ULTRASOUND
Hx: Carcinoid. Bilateral ureteric stents. Query {hydronephrosis|hn ?}.
Findings: The right kidney measures 11.2 cm and the left 10.6 cm. Cortical thickness preserved. There is mild {fullness of the right collecting system|hn + r}, slightly less than in January. No {left-sided hydronephrosis|hn - l}. No renal calculi. Small volume {free fluid|asc +} in the pelvis.
Bladder: stent ends noted.
Comment: Mild residual {right hydronephrosis|hn + r}.""",
    """DOTATATE PET-CT
Clinical notes: Midgut NET, 4 cycles PRRT completed.
Findings:
The {liver metastases|liv +} have decreased in size and avidity; the segment 3 lesion has gone from [27|27 liv<] to [19 mm|19 liv]. The {right supraclavicular node|ln - r} seen previously has resolved. {Peritoneal deposits|per +} in the pouch of Douglas persist, the largest [12 mm|12 per]. There are no {avid bone lesions|bone -}.
Kidneys: no {hydronephrosis|hn -} on the CT component.
Conclusion: Partial response to PRRT.""",
    """Tc-99m MAG3 renogram with furosemide
Findings: Split function is 51% on the left and 49% on the right.
Left: good uptake, prompt excretion, T1/2 7 minutes.
Right: good uptake, delayed excretion, T1/2 11 minutes with good response to furosemide.
Impression: {Dilated right collecting system|hn + r} without {obstruction|dr - r}. No {obstruction of the left kidney|dr - l}.""",
    """MRI abdomen and MR enterography
The {primary tumour in the terminal ileum|pri +} measures [17 mm|17 pri]. There is a second ileal lesion which may represent a further {small bowel primary|pri ?}. No {upstream small bowel obstruction|obs -}. {Mesenteric adenopathy|ln +}, short axis [12 mm|12 ln]. The superior mesenteric artery is {encased|ves +} over its distal third. No {omental disease|per -}, {ascites|asc -} or {hydronephrosis|hn -}.""",
    """Cardiology clinic letter
Problem list:
1. {Carcinoid heart disease|val +} - severe {TR|val +}, moderate {pulmonary regurgitation|val +}
2. NET with {hepatic metastases|liv +}
She is more breathless. There is peripheral oedema and {ascites|asc +}. Her renal function has fallen and an ultrasound excluded {hydronephrosis|hn -}.
Plan: increase furosemide to 80 mg, discuss valve replacement.""",
    """CT abdomen pelvis (non contrast, eGFR 24)
Limited assessment of solid organs without contrast.
Bilateral nephrostomies. Both collecting systems are decompressed; no {residual hydronephrosis|hn - b} on either side. There is {retroperitoneal soft tissue surrounding the aorta and IVC|rpf +}, [9 mm|9 rpf] thick, unchanged. {Calcified mesenteric mass|mes +} [25 mm|25 mes]. Small {liver metastases|liv ?} cannot be excluded on this unenhanced scan.
No pneumoperitoneum or {bowel obstruction|obs -}.""",
    """CT ABDOMEN AND PELVIS WITH CONTRAST, OUTPATIENT
HISTORY: Neuroendocrine tumor, status post bowel surgery.
FINDINGS:
Abdomen: No {hepatic metastasis|liv -}. Surgical clips in the mesentery. No {recurrent mesenteric mass|mes -}. {Retroperitoneal lymphadenopathy|ln +}, with a {left para-aortic node|ln + l} measuring [1.4 x 1.1 cm|14 11 ln], previously [1.1 x 0.9 cm|11 9 ln<]. Mild {left hydroureteronephrosis|hn + l}, new.
Pelvis: No {free fluid|asc -}. Small {right hydrocele|hyd + r}.
Bones: Degenerative changes at L4-L5. No {lytic or sclerotic metastasis|bone -}.
IMPRESSION:
1. Enlarging {para-aortic adenopathy|ln + l} on the left.
2. New mild {left hydroureteronephrosis|hn + l}.""",
    """Ultrasound abdomen
The liver contains {multiple echogenic metastases|liv +}, the largest [32 mm|32 liv]. The gallbladder is absent. CBD 6 mm. Pancreas obscured by gas. Spleen 11 cm.
Right kidney 10.8 cm: no {hydronephrosis|hn - r}. Left kidney 11.3 cm: moderate {hydronephrosis|hn + l}.
Trace of {ascites|asc +} around the liver.""",
    """CT report addendum
Having reviewed the previous imaging, the {right hydronephrosis|hn + r} was present in 2020 and has not changed. I do not think there is {ureteric involvement|ur -} by the mesenteric process. There is, however, {narrowing of the SMV|ves +} with collateral veins. No bowel ischaemia or {bowel obstruction|obs -}.""",
    """CT CAP with contrast 06/2024
Chest: no pulmonary nodule. Calcified granuloma.
Abdomen: Interval increase in the {mesenteric mass|mes +}, from [21|21 mes<] to [27 mm|27 mes]. {Stranding tethers the right ureter|ur + r} with moderate {right hydronephrosis|hn + r}. The left kidney drains normally. {Hepatic metastases|liv +} are stable apart from a segment 6 lesion, now [15 mm|15 liv], previously [10 mm|10 liv<]. No {ascites|asc -}.
Skeleton: {Sclerotic metastasis|bone +} in T11, unchanged.
Conclusion: Progressive disease.""",
    """Urology clinic letter
Diagnosis: {Retroperitoneal fibrosis|rpf +} secondary to midgut NET.
Procedure: Change of bilateral ureteric stents on 12 April.
Retrograde studies showed a {stricture of the left mid ureter|ur + l} over [30 mm|30 ur]. The right ureter was of normal calibre. There was moderate {left hydronephrosis|hn + l} and no {hydronephrosis on the right|hn - r}. MAG3 last month showed no {obstruction|dr -} with the stents in place.
Next stent change in six months.""",
    """Bone scintigraphy, whole body
Clinical information: raised ALP, NET. ? {bony metastases|bone ?}
No abnormal focal uptake to suggest {skeletal metastases|bone -}. Degenerative uptake in the first MTP joints. Hold-up of tracer in the left renal collecting system in keeping with the {known left hydronephrosis|hn + l}.
Conclusion: No scintigraphic evidence of {bone metastases|bone -}.""",
    """Liver MRI, multiphase
Comparison: MRI six months earlier.
Several {liver metastases|liv +}. Lesion A (segment 7) [22 x 18 mm|22 18 liv], previously [22 x 19 mm|22 19 liv<]. Lesion B (segment 2) [8 mm|8 liv], previously [8 mm|8 liv<].
Portal vein patent. {Gallstones|gs +}. No biliary dilatation.
There is no {perihepatic ascites|asc -}. Included {coeliac nodes|ln +} are mildly enlarged at [11 mm|11 ln].
Impression: Stable.""",
    """CT angiogram mesenteric
The {SMA is encased|ves +} by a {spiculated mesenteric mass|mes +} of [38 x 30 mm|38 30 mes]. The ileocolic vein is {occluded|ves +}. The coeliac axis and IMA are normal. Small bowel wall thickening is suspicious for venous congestion; there is no {mechanical obstruction|obs -}.
No {periaortic fibrosis|rpf -}. Kidneys enhance symmetrically without {hydronephrosis|hn -}.""",
    """Diuretic renogram
Tracer: 95 MBq MAG3. Furosemide 40 mg IV at 15 min.
The left kidney contributes 22% and the right 78% to total function (previously 30:70).
Left kidney: slow uptake, accumulating curve. Appearances are in keeping with {high-grade obstruction|dr + l}.
Right kidney: good uptake. The response to furosemide is equivocal and {partial obstruction|dr ? r} cannot be excluded.
Conclusion: Falling left function with {obstruction on the left|dr + l}.""",
    """Surveillance DOTATATE PET/CT
Findings: Compared with the prior study there is no increase in the {mesenteric mass|mes +}, which remains [19 mm|19 mes]. No {avid hepatic metastases|liv -}. Low-grade uptake in the left supraclavicular fossa is probably a {small node|ln ? l}. Excreted tracer pools in the right renal pelvis: {hydronephrosis|hn + r} is new compared with the previous scan. No {ascites|asc -}.
Conclusion: New {right hydronephrosis|hn + r}.""",
    """CT KUB low dose
Stent position check.
Right JJ stent: upper coil in the renal pelvis, lower coil in the bladder. Left JJ stent: migrated distally with moderate {left hydronephrosis|hn + l}. No {right hydronephrosis|hn - r}. No renal or ureteric calculi. {Calcified gallstone|gs +} of [8 mm|8 gs].
The {known retroperitoneal fibrosis|rpf +} is poorly demonstrated without contrast.""",
    """Gastroenterology letter
Diagnosis: well-differentiated midgut NET, grade 1
Thank you for asking me to see this man with intermittent colic. CT enterography did not show {small bowel obstruction|obs -} but the {mesenteric mass|mes +} has grown from [24|24 mes<] to [29 mm|29 mes]. He has {liver metastases|liv +}. There is no {ascites|asc -} clinically. A subacute {obstruction|obs <} in 2019 settled with conservative treatment.
I have suggested a low-residue diet.""",
    """ECHOCARDIOGRAM REPORT
LV: normal size and function, LVEF 58%.
RV: normal size, TAPSE 24 mm.
Tricuspid valve: leaflets thin and mobile. No {tricuspid regurgitation|val -}.
Pulmonary valve: no {pulmonary stenosis|val -} or {pulmonary regurgitation|val -}.
Mitral valve: mild {mitral regurgitation|val +}.
IVC 16 mm, collapsing.
Subcostal views: no {ascites|asc -}.
Summary: No evidence of {carcinoid heart disease|val -}.""",
    """CT abdomen and pelvis, acute
Indication: vomiting and distension. ? {small bowel obstruction|obs ?}
Dilated fluid-filled small bowel loops up to 42 mm with a transition point at the {mesenteric mass|mes +}: {high-grade small bowel obstruction|obs +}. Small volume {ascites|asc +}. No free gas. {Liver metastases|liv +} as before. Bilateral ureteric stents, with mild {bilateral hydronephrosis|hn + b}.
Conclusion: {Small bowel obstruction|obs +}. Surgical team informed at 14:20.""",
    """Nuclear medicine: Tc-99m Tektrotyd SPECT/CT
Uptake is seen in the {ileal primary|pri +}, [15 mm|15 pri]. {Two mesenteric nodes|ln +} are avid, [10 mm|10 ln] and [13 mm|13 ln]. There is no {liver metastasis|liv -}, {bone metastasis|bone -} or {peritoneal deposit|per -}.
The kidneys show symmetrical uptake with no {hydronephrosis|hn -}.""",
    """CT thorax abdomen pelvis
Liver: {Metastases|liv +}, stable; largest [41 mm|41 liv].
Gallbladder: normal, no {calculi|gs -}.
Kidneys: {Hydronephrosis|hn + r} on the right, none on the left.
Nodes: {Left common iliac node|ln + l} [14 mm|14 ln] (previously [12 mm|12 ln<]).
Mesentery: Misty mesentery in keeping with panniculitis; no {discrete mesenteric mass|mes -}.
Peritoneum: {Omental nodules|per +} up to [7 mm|7 per].
Bones: {Metastases|bone -}: none.""",
    """Oncology clinic letter
Dear Colleague,
Imaging: the CT in August reported a {retroperitoneal mass of fibrous tissue|rpf +} at L3 and L4 with {bilateral ureteric encasement|ur + b}. The right kidney is chronically {hydronephrotic|hn + r} and contributes 12%. The left side has a stent and there is no {hydronephrosis|hn - l} on the left. There are possible {bone metastases|bone ?} at L2; an MRI spine has been requested.
He remains well on octreotide LAR 30 mg.""",
    """MRI whole spine
No cord compression. {Metastatic deposits|bone +} in T8 and L1, the larger [16 mm|16 bone] at L1, previously [14 mm|14 bone<]. No vertebral collapse.
Incidental: {left hydronephrosis|hn + l} and prominent {retroperitoneal lymph nodes|ln +}.""",
    """US urinary tract
Clinical information: {RPF|rpf <}, right stent removed four weeks ago.
Right kidney: 9.8 cm, mild {hydronephrosis|hn + r}, AP pelvis [12 mm|12 hn], previously [20 mm|20 hn<].
Left kidney: 10.9 cm, no {hydronephrosis|hn - l}, simple cyst 15 mm.
Both ureteric jets seen.
Impression: Improving {right hydronephrosis|hn + r} following stent removal.""",
    """FDG PET/CT
Blood glucose 5.4 mmol/L. 310 MBq.
No FDG-avid disease. The {mesenteric mass|mes +} ([23 mm|23 mes]) is not FDG avid. {Liver metastases|liv +} are isometabolic. No {FDG-avid lymphadenopathy|ln -}, {ascites|asc -} or {bone metastases|bone -}.
CT: {bilateral hydronephrosis|hn + b}, worse on the left.""",
    """CT follow up
Thank you for referring this patient.
Clinical history: carcinoid syndrome, bowel surgery 2018.
Report: No evidence of {local recurrence in the small bowel|pri -}. The previously seen {right hydronephrosis|hn - r} has resolved. There is mild {left hydronephrosis|hn + l} to the level of the pelvic brim. {Retroperitoneal fibrosis|rpf ?} is suspected at this level. Hepatic steatosis is unchanged.
Kind regards""",
    """CT renal protocol
FINDINGS: Right kidney: moderate {pelvicaliectasis|hn + r}. The {right ureter is narrowed|ur + r} at L5 by adjacent soft tissue. Left kidney: no {pelvicaliectasis|hn - l}; left ureter opacifies normally.
Aorta: {rind of periaortic soft tissue|rpf +} measuring [0.8 cm|8 rpf], previously [1.2 cm|12 rpf<].
Delayed images show delayed right excretion consistent with {obstruction of the right kidney|dr + r}.
IMPRESSION: Moderate {right hydronephrosis|hn + r}.""",
    """NET nurse telephone clinic
CT result given: stable {liver mets|liv +}, stable {mesenteric mass|mes +}, no {hydronephrosis|hn -}.
Echo: no {valve disease|val -}.
Reports swelling of the left scrotum, ? {hydrocele|hyd ?}. Ultrasound requested.
Denies flushing. Injection site fine.""",
    """CT portal phase
1. {Left hydronephrosis|hn + l}, moderate, new.
2. {Right hydronephrosis|hn + r}, mild, stable.
3. {Mesenteric mass|mes +} [30 x 26 x 22 mm|30 26 22 mes].
4. {Liver metastases|liv +}, largest [2.0 cm|20 liv].
5. No {ascites|asc -}, {peritoneal disease|per -} or {bowel obstruction|obs -}.
6. Infrarenal {IVC compression|ves +}.""",
    """Post-PRRT SPECT/CT, Lu-177 cycle 3
7.4 GBq administered, images at 24 hours.
Good uptake in the {hepatic metastases|liv +} and the {mesenteric mass|mes +}. {Left retrocrural node|ln + l} with faint uptake, [9 mm|9 ln]. No uptake to suggest {bone metastases|bone -}.
Right renal pelvis appears prominent, possibly {mild hydronephrosis|hn ? r}. Left kidney normal.""",
    """There is moderate {right hydronephrosis|hn + r} but no {left hydronephrosis|hn - l}.""",
    """The {left hydronephrosis|hn - l} has resolved, whereas the {right hydronephrosis|hn + r} persists.""",
    """No {hydronephrosis|hn -}, {ascites|asc -}, {lymphadenopathy|ln -} or {bone metastases|bone -}.""",
    """{Caliectasis|hn + l} is seen in the left kidney, increased since last time. The right kidney is not {hydronephrotic|hn - r}.""",
    """Severe {hydroureteronephrosis|hn + r} on the right; on the left, no {collecting system dilatation|hn - l}.""",
    """The {right ureter is encased|ur + r} and the left ureter is free.""",
    """{Medial deviation of both ureters|ur + b} at L4/5, unchanged since the last scan.""",
    """The {mesenteric mass|mes +} has increased from [15|15 mes<] to [18 mm|18 mes] while the segment 6 {liver metastasis|liv +} is stable at [11 mm|11 liv].""",
    """{Ormond's disease|rpf +} with a periaortic mantle of [14 mm|14 rpf], previously [16 mm|16 rpf<].""",
    """No definite evidence of {retroperitoneal fibrosis|rpf ?}.""",
    """{Peritoneal carcinomatosis|per ?} cannot be excluded.""",
    """There is no increase in the {right hydronephrosis|hn + r} compared with the scan of 3 June 2023.""",
    """Not only the {left ureter is involved|ur + l} but also the {left common iliac vein is compressed|ves + l}.""",
    """Apart from mild {left pelvicalyceal dilatation|hn + l}, there is no abnormality; specifically no {gallstones|gs -} and no {ascites|asc -}.""",
    """{Hedinger syndrome|val +} with fixed tricuspid leaflets.""",
    """{Omental caking|per +} and moderate {ascites|asc +}, both new.""",
    """Bilateral {hydroceles|hyd + b}, larger on the right at [35 mm|35 hyd].""",
    """Past history of {gallstones|gs <}, cholecystectomy 2009.""",
    """MAG3: {obstructive curve|dr + r} on the right, normal curve on the left.""",
    """The left kidney drains promptly after furosemide with no evidence of {outflow obstruction|dr - l}.""",
    """The right kidney drains poorly, and {obstruction|dr ? r} is likely but not proven. The left drains well.""",
    """Bilateral {hydronephrosis|hn + b} with stents in situ, right 6 Fr and left 7 Fr.""",
    """{Hydronephrosis|hn -}: nil. {Gallstones|gs +}: yes. {Ascites|asc -}: absent.""",
    """A [9 x 7 mm|9 7 ln] {aortocaval node|ln +} was [8 x 6 mm|8 6 ln<] in 2022 (series 3, image 88).""",
    """The {SMV is thrombosed|ves +} just below the confluence; the SMA is not {encased|ves -}.""",
    """? {right hydronephrosis|hn ? r} on bedside scan.""",
    """Possible {small bowel primary|pri ?} in the distal ileum, [12 mm|12 pri].""",
    """The {ascites|asc -} seen on the last scan has completely resolved.""",
    """{Blastic metastasis|bone + l} in the left acetabulum, [11 mm|11 bone]; no lesion on the right.""",
    """Mild {left hydronephrosis|hn + l}, previously moderate. {Right-sided hydronephrosis|hn + r} unchanged.""",
    """There is no doubt that {right hydronephrosis|hn + r} is present.""",
    """{Chronic periaortitis|rpf +} with {entrapment of the right ureter|ur + r} and secondary {right hydronephrosis|hn + r}.""",
    """Without {bowel obstruction|obs -}, although the {mesenteric mass|mes +} tethers several loops.""",
    """{Cholecystolithiasis|gs +}, the largest stone [13 mm|13 gs]. The common duct measures 5 mm.""",
    """{Hepatic secondaries|liv +} range from [5 to 22 mm|5 22 liv].""",
    """Gallbladder sludge without {stones|gs -}. Kidneys: {hydronephrosis|hn + l} on the left only.""",
    """The left kidney is atrophic at 7.2 cm with longstanding {hydronephrosis|hn + l}; the right kidney is hypertrophied with no {hydronephrosis|hn - r}.""",
    """Neither {hydronephrosis|hn -} nor {ureteric encasement|ur -} is seen on this examination.""",
    """{Pulmonic stenosis|val +} is moderate; {tricuspid insufficiency|val +} is severe.""",
    """The right nephrogram is delayed owing to {obstruction|dr + r} at the pelvic brim.""",
    """{Left pyelocaliectasis|hn + l} has improved since stenting, AP diameter [10 mm|10 hn] (previously [22 mm|22 hn<]).""",
    """Indication: known {mesenteric mass|mes <}, ? {bowel obstruction|obs ?}.""",
    """{Retractile mesenteric mass|mes +} with radiating strands, [2.6 cm|26 mes]. {Liver metastases|liv -} are not seen.""",
    """{Uronephrosis|hn + b} bilaterally, right greater than left, attributed to {fibrosis of the retroperitoneum|rpf +}.""",
    """Stable {left inguinal lymph node|ln + l} of [10 mm|10 ln]; the {right inguinal node|ln - r} is no longer enlarged.""",
)

PROMISE_EIGHT: tuple[str, ...] = (
    """CT CHEST, ABDOMEN AND PELVIS WITH CONTRAST
Clinical details: NET, six-monthly follow up. ?{liver metastases|liv ?}.
Technique: Portal venous phase, 1.25 mm slices.
Findings: The {mesenteric mass|mes +} in the right iliac fossa measures [24 x 19 mm|24 19 mes], previously [22 x 18 mm|22 18 mes<]. There is tethering of the adjacent small bowel loops but no {bowel obstruction|obs -}. {Encasement of a distal SMV branch|ves +} is unchanged. No {hydronephrosis|hn -}. Several {liver metastases|liv +} are present, the largest in segment VII measuring [31 mm|31 liv]. {Gallstones|gs +} noted. No {ascites|asc -} or {peritoneal nodules|per -}. No {bone metastases|bone -}.
Conclusion: Stable {mesenteric mass|mes +}. {Hepatic metastases|liv +} as described.""",
    """EXAM: CT ABDOMEN PELVIS W IV CONTRAST
HISTORY: Prior {ileal carcinoid|pri <} resection in 2016.
COMPARISON: 03/14/2022.
FINDINGS:
Liver: No {hepatic metastases|liv -}.
Gallbladder: {Cholelithiasis|gs +} without wall thickening.
Kidneys: Moderate {left hydronephrosis|hn + l}, new since the prior. The {left ureter is encased|ur + l} by soft tissue at the L4 level.
Retroperitoneum: Plaque-like {retroperitoneal fibrosis|rpf +} measuring [1.4 cm|14 rpf] in thickness.
Bowel: No {small bowel obstruction|obs -}.
Peritoneum: No {ascites|asc -}. No {carcinomatosis|per -}.
Bones: No {osseous metastases|bone -}.
IMPRESSION: New {left hydronephrosis|hn + l} secondary to {retroperitoneal fibrosis|rpf +}.""",
    """CT abdomen and pelvis. Comparison is made with the study of 4 May 2021. There is a {primary tumour in the terminal ileum|pri +} measuring [18 mm|18 pri]. A calcified {mesenteric mass|mes +} of [3.2 x 2.7 cm|32 27 mes] lies adjacent. The {SMA is encased|ves +} over a short segment. Small bowel loops are mildly dilated without a transition point, and there is no {mechanical obstruction|obs -}. Multiple enlarged {mesenteric lymph nodes|ln +}, the largest [14 mm|14 ln] in short axis. No {retroperitoneal fibrosis|rpf -}. No {hydronephrosis|hn -}. Small volume {ascites|asc +} in the pelvis. Appearances cannot exclude {peritoneal disease|per ?}.""",
    """CT TAP, Dublin. Indication: NET, rising creatinine, ?{hydronephrosis|hn ?}. Findings: There is bilateral {hydronephrosis|hn + b}, worse on the left. {Retroperitoneal fibrosis|rpf +} extends from the renal hila to the aortic bifurcation. {Both ureters are drawn medially|ur + b}. The {IVC is compressed|ves +} at the level of L3. No {pelvic lymphadenopathy|ln -}. No {liver metastases|liv -}. Gallbladder surgically absent. No {ascites|asc -}. Impression: {RPF|rpf +} with {bilateral hydronephrosis|hn + b}; urology referral advised.""",
    """CT ABDOMEN. The patient presented with colicky pain. Dilated small bowel loops up to 42 mm are seen with a transition point at a {mesenteric mass|mes +}, consistent with {small bowel obstruction|obs +}. The {mesenteric mass|mes +} measures [28 x 25 mm|28 25 mes]. The {superior mesenteric vein is occluded|ves +}. There is a small amount of {ascites|asc +}. No {peritoneal deposits|per -}. Segment V {liver metastasis|liv +}, [12 mm|12 liv], previously [9 mm|9 liv<]. No {gallstones|gs -}. Surgical team informed at 14:20.""",
    """CT CAP (Melbourne). Slice thickness 3 mm. No {mediastinal lymphadenopathy|ln -}. Previous {left hydronephrosis|hn - l} has resolved following stent insertion. The {retroperitoneal fibrosis|rpf +} is unchanged. Misty mesentery in keeping with panniculitis; no {mesenteric mass|mes -}. No {bowel obstruction|obs -}. No {ascites|asc -}. Sclerotic {metastasis in the left iliac bone|bone + l} measures [9 mm|9 bone], previously [9 mm|9 bone<]. No new {bone metastases|bone -} elsewhere.""",
    """CT urogram. Unenhanced and excretory phases were acquired. There is {mild dilatation of the right pelvicalyceal system|hn + r}. The {right ureter is narrowed|ur + r} at the L5 level by {retroperitoneal fibrosis|rpf +}. The left kidney is normal, with no {hydronephrosis|hn - l}. No {left ureteric involvement|ur - l}. Enlarged {left para-aortic lymph node|ln + l} measuring [16 x 11 mm|16 11 ln]. The {IVC is encased|ves +} but remains patent. Layering {gallbladder calculi|gs +} incidentally noted.""",
    """CT abdomen pelvis, surveillance. Surgical changes of previous right hemicolectomy for {ileal NET|pri <}. No new {small bowel primary|pri -}. No {enlarged mesenteric or retroperitoneal nodes|ln -}. Liver: no {metastases|liv -}. The kidneys enhance symmetrically with no {hydronephrosis|hn -}. No {retroperitoneal fibrosis|rpf -}. Bilateral {hydroceles|hyd + b} are partly imaged. No {peritoneal deposits|per -} or {ascites|asc -}. No {bone metastases|bone -}.""",
    """MRI LIVER WITH PRIMOVIST
Indication: NET, ?{liver metastases|liv ?} on CT.
Technique: 10 mL gadoxetate. b-values 50, 400 and 800.
Findings: There are six {liver metastases|liv +}, the largest in segment VIII measuring [22 x 17 mm|22 17 liv]. {Gallstones|gs +} are seen without biliary dilatation. No {ascites|asc -}. {Coeliac lymphadenopathy|ln +} is present, the largest [13 mm|13 ln] (series 8, image 44). No {hydronephrosis|hn -}. Marrow signal is normal with no {bone metastases|bone -}.""",
    """MRI abdomen. Comparison: MRI of 11 January 2023. The {hepatic metastasis|liv +} in segment IVa has increased from [15|15 liv<] to [18 mm|18 liv]. A segment II cyst is unchanged. No new {liver deposits|liv -}. The {mesenteric mass|mes +} is partly imaged. No {gallstones|gs -}. There is trace {ascites|asc +}. Impression: slow progression of the {hepatic metastasis|liv +}.""",
    """MRI LIVER: Comparison 2021. The liver lesion in segment VI shows typical haemangioma features. There is no evidence of {liver metastases|liv -}. The gallbladder contains a single [8 mm|8 gs] {gallstone|gs +}. No {upper abdominal lymphadenopathy|ln -}. No {ascites|asc -}. Previously seen {right hydronephrosis|hn - r} is no longer present.""",
    """MRI LIVER (Sydney). Clinical: NET with prior {liver metastases|liv <} treated by ablation in 2019. Findings: Ablation cavity in segment V without restricted diffusion. Possible new {metastasis in segment III|liv ?}, [6 mm|6 liv], too small to characterise. No {retroperitoneal lymphadenopathy|ln -}. The gallbladder is unremarkable, no {cholelithiasis|gs -}. Suspected {peritoneal deposit|per ?} along the falciform ligament. Suggest a repeat MRI in 3 months.""",
    """Ga-68 DOTATATE PET/CT
Indication: newly diagnosed NET, staging.
Dose: 152 MBq. Uptake time 60 minutes.
Findings: Intense focal uptake in the distal ileum, SUVmax 21, consistent with the {primary tumour|pri +}. Avid {mesenteric mass|mes +} of [26 mm|26 mes]. Avid {retroperitoneal lymph nodes|ln +} up to [11 mm|11 ln]. No {liver metastases|liv -}. Avid {metastasis in the right femur|bone + r}, SUVmax 9.4. Physiological activity in the kidneys, with no {hydronephrosis|hn -}. Conclusion: {small bowel primary|pri +} with {nodal metastases|ln +} and {bone metastases|bone +}.""",
    """68Ga-DOTATATE PET/CT. Comparison 18 months ago. Innumerable avid {liver metastases|liv +}, the largest [4.1 cm|41 liv] with SUVmax 34. Several avid {osseous metastases|bone +} in the thoracic spine, including T8. No avid {primary lesion|pri -} in the small bowel. Avid {peritoneal deposits|per +} in the pelvis. No {ascites|asc -}. On the low dose CT there is mild {right hydronephrosis|hn + r}. Small {left hydrocele|hyd + l} incidentally.""",
    """DOTATATE PET/CT (US outpatient center). Injected 5.2 mCi. There is no tracer-avid {nodal disease|ln -}. Established {retroperitoneal fibrosis|rpf +} shows no uptake. Mild uptake in a degenerative L4 facet joint, no {skeletal metastases|bone -}. Status post resection of the {ileal primary|pri <}. No {hepatic metastases|liv -}. {Cholelithiasis|gs +} on CT. No {hydronephrosis|hn -}.""",
    """Gallium-68 DOTATATE PET-CT. Two avid {peritoneal nodules|per +} in the pouch of Douglas, the larger measuring [7 mm|7 per]. An avid {left supraclavicular lymph node|ln + l} measures [10 mm|10 ln]. The {mesenteric mass|mes +} is unchanged at [21 mm|21 mes]. No {bowel obstruction|obs -}. Equivocal uptake in T7, possible {bone metastasis|bone ?}. No {ascites|asc -}. Conclusion: new {peritoneal disease|per +}.""",
    """In-111 OCTREOTIDE SCAN WITH SPECT/CT. Images at 4 and 24 hours. Focal uptake in the central abdomen corresponds to the known {mesenteric mass|mes +}. Uptake in the {liver metastases|liv +} is less than on the previous study. No {bone metastases|bone -}. No uptake to suggest a {small bowel primary|pri -}. On the CT component there is {left hydronephrosis|hn + l} with {medial deviation of the left ureter|ur + l}. No {ascites|asc -}.""",
    """Octreotide SPECT, 24 hours, 190 MBq. Two foci in the liver are consistent with {hepatic metastases|liv +}. A focus in the right lower abdomen probably represents the {ileal primary|pri ?}. No avid {lymphadenopathy|ln -}. Gallbladder activity is physiological and small {gallstones|gs +} are visible on CT. No {skeletal metastases|bone -}. Minor {bilateral hydronephrosis|hn + b} on CT, not present previously.""",
    """Tc-99m Tektrotyd SPECT/CT. Uptake in a {para-aortic lymph node|ln +} measuring [12 mm|12 ln]. No abnormal hepatic uptake, no {liver metastases|liv -}. Possible {peritoneal deposit|per ?} adjacent to the sigmoid colon. {Retroperitoneal fibrosis|rpf +} is visible on the CT and is not avid. The stented left kidney shows no {hydronephrosis|hn - l}. Prior {small bowel obstruction|obs <} in 2020 was managed conservatively.""",
    """MAG3 RENOGRAM
Clinical details: NET, previous {retroperitoneal fibrosis|rpf <} in 2018.
Technique: 100 MBq Tc-99m MAG3 with 40 mg furosemide at F-15.
Findings: Divided function left 38%, right 62%. The left kidney shows a rising curve with no response to furosemide, indicating {obstructed drainage|dr + l}. The right kidney drains promptly with no {obstruction|dr - r}. Persisting activity in the left renal pelvis is consistent with {hydronephrosis|hn + l}.
Conclusion: {Obstruction of the left kidney|dr + l}.""",
    """Tc-99m MAG3 renogram, Cork. Both kidneys take up tracer well. Differential function is 51% on the right. The right renogram curve is normal. The left kidney empties after furosemide, with no {urinary obstruction|dr - l}. No {right renal obstruction|dr - r}. Conclusion: no {renal obstruction|dr -}. Known {left hydronephrosis|hn + l} is non-obstructive.""",
    """Renogram with lasix. Left split function 45%, right 55%. T1/2 was 8 minutes on the left and 31 minutes on the right. There is {right-sided urinary tract obstruction|dr + r}. {Left renal outflow obstruction|dr - l} is not demonstrated. The findings may be caused by {right ureteric encasement|ur ? r}. Cannot exclude {retroperitoneal fibrosis|rpf ?}. CT is recommended.""",
    """Nuclear medicine MAG3. Indication: ?{left renal obstruction|dr ? l}. Injected activity 90 MBq. The {right kidney is obstructed|dr + r}. The left kidney drains freely with no evidence of {obstruction|dr - l}. Compared with 2022, the {right renal obstruction|dr + r} is new. CT shows {right ureteric encasement|ur + r}. Nephrostomy should be discussed.""",
    """ULTRASOUND RENAL TRACT
Right kidney 10.8 cm, left kidney 11.2 cm. Moderate {left hydronephrosis|hn + l} is seen. No {right hydronephrosis|hn - r}. The bladder empties fully. No {ascites|asc -}. {Gallstones|gs +} incidentally noted, the largest [11 mm|11 gs]. The retroperitoneum is obscured by bowel gas.""",
    """US KIDNEYS (Galway). Clinical information: ureteric stents removed, ?recurrent {hydronephrosis|hn ?}. The right kidney measures 101 mm and the left 98 mm. There is no {hydronephrosis|hn -}. No {perihepatic ascites|asc -}. Both ureteric jets are seen, with no {urinary obstruction|dr -}. No {gallstones|gs -}. A simple 14 mm cortical cyst is present on the right.""",
    """Renal ultrasound. {Mild dilatation of the left collecting system|hn + l}, unchanged from last year. The right kidney is normal. {Small volume ascites|asc +} is seen in Morison's pouch. The liver contains several echogenic {metastases|liv +}. The gallbladder has been removed. Impression: stable mild {left hydronephrosis|hn + l}, and {ascites|asc +}.""",
    """ULTRASOUND SCROTUM
Clinical history: right scrotal swelling, ?{hydrocele|hyd ?}.
Findings: There is a large {right hydrocele|hyd + r} measuring [62 x 41 mm|62 41 hyd]. No {left hydrocele|hyd - l}. Both testes are homogeneous with normal vascularity. A 5 mm left epididymal cyst is noted. The inguinal canals are clear.
Conclusion: Simple {right hydrocele|hyd + r}.""",
    """US testes. Bilateral {hydroceles|hyd + b} are present, larger on the left. The left collection is [4.5 cm|45 hyd] in depth. No testicular mass. Normal colour flow. No scrotal wall thickening. Left varicocele grade 2. No {inguinal lymphadenopathy|ln -}.""",
    """Scrotal ultrasound (Perth). Comparison with 2020. The {left hydrocele|hyd - l} previously seen has resolved after surgery. No {right hydrocele|hyd - r}. The testes are normal in size. A tiny right-sided spermatocele is unchanged. No varicocele.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: ?{carcinoid heart disease|val ?}.
LV size and function normal, EF 62%. There is severe {tricuspid regurgitation|val +}. The pulmonary valve shows moderate {pulmonary stenosis|val +}. The mitral and aortic valves are normal. RV dilated. No pericardial effusion.
Conclusion: {Carcinoid valve disease|val +}.""",
    """Echo report. Good windows. Normal biventricular size and function. No {tricuspid regurgitation|val -}. No {pulmonary stenosis|val -}. PASP 24 mmHg. No evidence of {carcinoid heart disease|val -}. Repeat in 12 months.""",
    """TTE, US. HR 68 bpm, BP 124/70. Prior {carcinoid heart disease|val <} treated by tricuspid valve replacement in 2020. The bioprosthesis is well seated with a mean gradient of 4 mmHg. Possible early {carcinoid involvement of the pulmonary valve|val ?}. No {mitral regurgitation|val -}. IVC 18 mm and collapsing. {Ascites|asc +} noted on subcostal views.""",
    """BONE SCAN. 600 MBq Tc-99m MDP, images at 3 hours. There is increased uptake at L2, T9 and the sacrum in keeping with {bone metastases|bone +}. Degenerative uptake in both knees. The {left kidney is hydronephrotic|hn + l} with tracer retained in the collecting system. The right kidney is normal. Conclusion: {Skeletal metastases|bone +}.""",
    """Whole body bone scintigraphy. Symmetrical skeletal uptake. No {bone metastases|bone -}. Retained tracer in the right renal pelvis raises the possibility of {right hydronephrosis|hn ? r}. Recent fracture of the left sixth rib. Renal ultrasound or MAG3 is suggested to exclude {urinary obstruction|dr ?}.""",
    """NET MDT OUTCOME
Imaging reviewed. Progressive {mesenteric mass|mes +}, now [35 mm|35 mes], was [29 mm|29 mes<]. {Liver metastases|liv +} stable. {Retroperitoneal fibrosis|rpf +} with {encasement of both ureters|ur + b}. No {bone metastases|bone -}. Echo: no {carcinoid heart disease|val -}. MAG3: {left renal obstruction|dr + l}, no {right renal obstruction|dr - r}. Outcome: left nephrostomy, then discuss PRRT.""",
    """MDM summary, Ireland. 71 year old man with NET. CT and DOTATATE PET reviewed. Ileal {primary|pri +} in situ, [15 mm|15 pri]. {Mesenteric nodal disease|ln +}. No {liver metastases|liv -}. {SMV encasement|ves +} precludes resection at present. Recurrent {subacute bowel obstruction|obs +}. Plan: surgical opinion and continue lanreotide 120 mg every 28 days.""",
    """Tumor board note. {Hepatic metastases|liv +} and {peritoneal carcinomatosis|per +} confirmed. No {small bowel obstruction|obs -}. No {SMA involvement|ves -}. {Carcinoid heart disease|val +} on echo with severe {tricuspid regurgitation|val +}. {Gallstones|gs +}; consider cholecystectomy at the time of debulking. Recommendation: cardiology review before surgery.""",
    """Dear Doctor,
I reviewed this gentleman in the NET clinic. He had a {small bowel primary|pri <} resected in 2017. His recent CT shows stable {liver metastases|liv +} and no {ascites|asc -}. He has a {left hydrocele|hyd + l} which is troublesome. The {right hydronephrosis|hn + r} persists despite the stent. His echocardiogram shows no {valve disease|val -}. He had {gallstones|gs <} removed with his gallbladder in 2011. He continues on octreotide 30 mg every four weeks.
Yours sincerely""",
    """Dear Colleague, Thank you for seeing this lady, who is currently an inpatient with {small bowel obstruction|obs +}. CT shows a {mesenteric mass|mes +} with {encasement of the SMA|ves +}. There is no {retroperitoneal fibrosis|rpf -} and no {ureteric involvement|ur -}. Her MAG3 showed no {renal obstruction|dr -}. I wonder whether she has early {carcinoid heart disease|val ?} and have asked for an echo. Her bowels are otherwise regular.""",
    """Urology clinic letter. Diagnosis: {retroperitoneal fibrosis|rpf +} with {bilateral ureteric encasement|ur + b}. He underwent bilateral stent exchange on 12/03/2023. Ultrasound shows no residual {hydronephrosis|hn -}. MAG3 shows {bilateral renal obstruction|dr + b}. On examination there is a {right hydrocele|hyd + r} but no {left hydrocele|hyd - l}. Ureterolysis was discussed today.""",
    """No {ascites|asc -}, {peritoneal deposits|per -}, {lymphadenopathy|ln -} or {bone metastases|bone -}.""",
    """{Right hydronephrosis|hn + r} has developed, but there is no {left hydronephrosis|hn - l}.""",
    """Apart from a small {right hydrocele|hyd + r}, the scrotal contents are normal.""",
    """No {bowel obstruction|obs -}, although the {mesenteric mass|mes +} has enlarged to [27 mm|27 mes].""",
    """No definite evidence of {peritoneal disease|per ?}.""",
    """There has been no increase in the {retroperitoneal fibrosis|rpf +}.""",
    """Not only {liver metastases|liv +} but also {bone metastases|bone +} are now seen.""",
    """{Retroperitoneal fibrosis|rpf -}: none. {Gallstones|gs -}: none.""",
    """Liver lesion in segment VI is a simple cyst; no {hepatic metastasis|liv -} is identified.""",
    """The {hydrocele|hyd -} is no longer seen.""",
    """Query {SMV involvement|ves ?}; a dedicated arterial phase is suggested.""",
    """{Encasement of the IVC|ves +} by {RPF|rpf +}, measuring [1.1 x 0.8 cm|11 8 rpf].""",
    """The {left ureter is encased|ur + l}, whereas the {right ureter is not involved|ur - r}.""",
    """{HN|hn + b} bilaterally, and {IVC encasement|ves +}, both stable.""",
    """Past medical history: {gallstones|gs <}, hypertension, {bowel obstruction|obs <} (2014).""",
    """Small bowel is dilated to 35 mm, but {obstruction|obs -} is not present.""",
    """Mesenteric panniculitis is noted. There is no {mesenteric mass|mes -}.""",
    """{Tricuspid stenosis|val -} and {pulmonary regurgitation|val -} are both absent.""",
    """MAG3: {obstructed left kidney|dr + l}; {right renal obstruction|dr - r} is excluded.""",
    """Delayed drainage on the left, suspicious for {renal outflow obstruction|dr ? l}.""",
    """Echo: {carcinoid heart disease|val -} is not demonstrated.""",
    """The {mesenteric mass|mes +} measured [22 mm|22 mes<] in 2021 and now measures [25 mm|25 mes].""",
    """The {ileal primary|pri +} has grown from [14|14 pri<] to [16 mm|16 pri].""",
    """Cannot exclude {hydronephrosis|hn ?} on this unenhanced study.""",
    """It is not possible to rule out {bone metastasis|bone ?} at L1.""",
    """{LN|ln +} enlargement along the SMA chain, largest [1.5 cm|15 ln] short axis.""",
    """Previously resected {ileal carcinoid tumor|pri <}; no new {small bowel primary|pri -}.""",
    """{Gallbladder stones|gs +}, the largest [13 mm|13 gs], without cholecystitis.""",
    """There is no {ascites|asc -} or {omental cake|per -}, however a [5 mm|5 per] {peritoneal nodule|per +} is seen in the pelvis.""",
    """{Left ureteric encasement|ur + l} has required a stent since 2020.""",
    """No {ureteral involvement|ur -}. No {hydrocele|hyd -}.""",
    """{Tethering of the right ureter|ur + r} is unchanged; the left ureter is normal.""",
    """Possible {ureteral encasement|ur ?} at the pelvic brim; retrograde study advised.""",
    """{Hydroceles|hyd -}: nil. {Lymphadenopathy|ln -}: nil. {Ascites|asc +}: small volume.""",
    """There is no {hydrocele|hyd - l} on the left; a {hydrocele|hyd + r} of [33 mm|33 hyd] is present on the right.""",
    """Ultrasound 2018 showed a {right hydrocele|hyd < r}, drained at that time.""",
    """The {SMA is not encased|ves -}.""",
    """{Small bowel obstruction|obs ?} is suspected; surgical review is advised.""",
    """The {desmoplastic mesenteric mass|mes +} abuts the duodenum, with no {SMV encasement|ves -}.""",
    """{Vascular encasement|ves -}: no. {Ureteric encasement|ur -}: no. {Primary tumour|pri ?}: possible, distal ileum.""",
    """No {renal tract obstruction|dr -} on the renogram, with normal drainage bilaterally.""",
    """Interval resolution of {ascites|asc -} with persistent {hydronephrosis|hn + r} on the right.""",
    """History of {retroperitoneal fibrosis|rpf <}, treated with ureterolysis in 2015.""",
    """Appearances may represent either early {retroperitoneal fibrosis|rpf ?} or {lymphadenopathy|ln ?}.""",
    """Severe {tricuspid regurgitation|val +}, peak gradient 18 mmHg, right ventricle 44 mm.""",
    """Sclerotic {bone metastases|bone +} at T11 and L3, largest [1.3 cm|13 bone] (series 4, image 210).""",
    """A [2 cm|20 pri] {ileal tumour|pri +} is seen without {bowel obstruction|obs -}.""",
    """{Encasement of the IVC|ves +} is again seen, with no {ureteral encasement|ur -}.""",
    """A trace of {ascites|asc ?} cannot be excluded.""",
    """{Cholelithiasis|gs +} is seen, as before, without gallbladder wall thickening.""",
)

PROMISE_NINE: tuple[str, ...] = (
    """CT abdomen and pelvis with contrast
Clinical details: Known neuroendocrine tumour on lanreotide. Rising creatinine, {?hydronephrosis|hn ?}.
Comparison: CT from March 2021.
Findings: There is a spiculated {mesenteric mass|mes +} measuring [34 x 27 mm|34 27 mes], previously [33 x 27 mm|33 27 mes<]. It {encases the SMV|ves +}, which remains patent. New moderate {left hydronephrosis|hn + l} down to the pelvic brim. The right kidney is normal. Multiple {liver metastases|liv +}, the largest in segment 7 at [41 mm|41 liv] (previously [38 mm|38 liv<]). No {ascites|asc -}. No {peritoneal nodularity|per -}.
Conclusion: New {left hydronephrosis|hn + l}. Slowly growing {liver metastases|liv +}.""",
    """FINDINGS:
Liver: Numerous arterially enhancing {hepatic metastases|liv +}, the largest measuring [2.6 x 2.1 cm|26 21 liv].
Gallbladder: {Cholelithiasis|gs +}. No wall thickening.
Spleen, pancreas, adrenals: Unremarkable.
Kidneys: No {hydronephrosis|hn -}. 4 mm nonobstructing stone in the right lower pole.
Bowel: No {bowel obstruction|obs -}.
Mesentery: Calcified {mesenteric mass|mes +} measuring [3.1 cm|31 mes] with radiating strands.
Lymph nodes: No {retroperitoneal lymphadenopathy|ln -}.
Bones: No {osseous metastases|bone -}.

IMPRESSION:
1. {Hepatic metastases|liv +} as above.
2. Stable {mesenteric mass|mes +}.
3. {Cholelithiasis|gs +}.""",
    """CT TAP. NET f/u.
Lungs clear.
{Liver mets|liv +} stable, largest [22 mm|22 liv] seg 6.
{Mesenteric mass|mes +} [28 x 19 mm|28 19 mes], unchanged.
No {HN|hn -}. No {ascites|asc -}. No {SBO|obs -}.
{Bone mets|bone +} L2 and T9 unchanged.
Imp: stable disease.""",
    """CT ABDOMEN AND PELVIS WITH IV CONTRAST

FINDINGS: THE LIVER CONTAINS MULTIPLE {METASTASES|liv +}, THE LARGEST MEASURING [3.4 CM|34 liv]. THERE IS A {MESENTERIC MASS|mes +} MEASURING [2.9 X 2.2 CM|29 22 mes]. THERE IS NO {HYDRONEPHROSIS|hn -}. THERE IS NO {ASCITES|asc -}. {GALLSTONES|gs +} ARE NOTED. NO {BOWEL OBSTRUCTION|obs -}.

IMPRESSION: {HEPATIC METASTASES|liv +} AND {MESENTERIC MASS|mes +}, UNCHANGED.""",
    """US renal tract
- right kidney 10.8 cm, no {hydronephrosis|hn - r}
- left kidney 11.2 cm, mild {hydronephrosis|hn + l}
- bladder empty
- incidental {gallstones|gs +}
- no {ascites|asc -}""",
    """Dear colleague,

Thank you for seeing this 67-year-old man with a neuroendocrine tumour. His CT last month showed a [40 mm|40 mes] {mesenteric mass|mes +} and several {liver metastases|liv +}. There was no {hydronephrosis|hn -} and no {ascites|asc -}. His echocardiogram did not show {carcinoid heart disease|val -}. He had an episode of {small bowel obstruction|obs <} in 2017, which settled without surgery. I would be grateful for your opinion on surgery.

With kind regards""",
    """MAG3 renogram with furosemide

Indication: {?left hydronephrosis|hn ? l}

Findings: Divided function is 38% on the left and 62% on the right. The right kidney drains promptly with no {obstruction to drainage|dr - r}. On the left there is a rising curve with no response to furosemide, in keeping with {obstructed drainage|dr + l}.

Conclusion: {Obstructed left kidney|dr + l}.""",
    """Transthoracic echocardiogram

Left ventricle: normal size and function, EF 60%.
Right ventricle: mildly dilated.
Tricuspid valve: {severe tricuspid regurgitation|val +}.
Pulmonary valve: {moderate pulmonary regurgitation|val +}.
Pericardium: no effusion.

Conclusion: {Carcinoid heart disease|val +}.""",
    """68Ga-DOTATATE PET/CT

Technique: 150 MBq, images at 60 minutes, 3 mm slices.

Findings:
Intense uptake in a [17 mm|17 pri] {primary tumour in the distal ileum|pri +} (SUVmax 18.2).
Tracer-avid {mesenteric mass|mes +} of [31 x 24 mm|31 24 mes], SUVmax 25.
Several avid {liver metastases|liv +}.
Avid {bone metastasis|bone + l} in the left iliac bone, [11 mm|11 bone].
No {peritoneal metastases|per -}.
Physiological uptake in spleen, adrenals and kidneys.

Impression: {Ileal primary|pri +} with {liver metastases|liv +}.""",
    """MRI LIVER
1. Eight {liver metastases|liv +}, largest [19 mm|19 liv] in segment 4a (image 32, series 7).
2. Simple cyst in segment 2, 14 mm.
3. {Gallstones|gs +} without cholecystitis.
4. No {ascites|asc -}.
5. No {enlarged lymph nodes|ln -} at the porta.""",
    """CT abdomen

ADDENDUM 14:20: On further review there is mild {right hydronephrosis|hn + r}, not mentioned in the original report. The referring team has been informed.

Original report: {Mesenteric mass|mes +} of [25 mm|25 mes], unchanged. No {liver metastases|liv -}. No {bowel obstruction|obs -}.""",
    """Comparison with the two earlier scans.
{Mesenteric mass|mes +}: [24 mm|24 mes] today, previously [22 mm|22 mes<].
{Liver metastasis|liv +} segment 8: [15 mm|15 liv] today, previously [18 mm|18 liv<].
{Ascites|asc -}: none.
{Hydronephrosis|hn -}: none.
{Peritoneal disease|per -}: none.""",
    """Structured report
Retroperitoneum
{Retroperitoneal fibrosis|rpf +}: present, [12 mm|12 rpf] thick at L3/4
{Ureteric involvement|ur + l}: left
{Hydronephrosis|hn + l}: left, moderate
Mesentery
{Mesenteric mass|mes +}: yes, [36 x 30 mm|36 30 mes]
{Vascular involvement|ves -}: none
Liver
{Liver metastases|liv -}: absent
Bones
{Bone metastases|bone -}: absent""",
    """Thank you for referring this lady. I reviewed her imaging in the multidisciplinary meeting. The CT demonstrates {retroperitoneal fibrosis|rpf +} with {medial deviation of both ureters|ur + b} and {bilateral hydronephrosis|hn + b}. There are no {liver metastases|liv -}. We recommend bilateral stents and a repeat scan in three months.""",
    """CT KUB
there is moderate {right-sided hydronephrosis|hn + r}
no {left hydronephrosis|hn - l}
no renal calculus
{retroperitoneal fibrosis|rpf +} around the aorta measuring [14 mm|14 rpf]
{right ureter is encased|ur + r}
no {ascites|asc -}""",
    """INDICATION: 58F with NET. Abdominal pain. {Query bowel obstruction|obs ?}.

FINDINGS: Dilated fluid-filled loops of ileum up to 4.1 cm with a transition point in the pelvis in keeping with {small bowel obstruction|obs +}. Small volume {ascites|asc +}. No pneumatosis. No free gas. The liver contains several {metastases|liv +}, unchanged.

IMPRESSION: {Small bowel obstruction|obs +}.""",
    """Scrotal ultrasound

Right testis 42 x 28 x 24 mm, left testis 40 x 27 x 23 mm. Both are homogeneous. There is a moderate {right hydrocele|hyd + r}. No {left hydrocele|hyd - l}. A 6 mm epididymal cyst on the left. No varicocele.

Conclusion: {Right hydrocele|hyd + r}.""",
    """CT chest, abdomen and pelvis: The chest is clear. There is no {liver metastasis|liv -}. The gallbladder has been removed. The {mesenteric mass|mes +} has increased from [26|26 mes<] to [31 mm|31 mes]. It {encases the SMA|ves +} over a short segment. The kidneys enhance normally and there is no {hydronephrosis|hn -}. {Left para-aortic lymph nodes|ln + l} measure up to [16 mm|16 ln] in short axis. No suspicious {bone lesion|bone -}.""",
    """CT AP

Liver: Clear, no {metastases|liv -}.
Biliary: No {gallstones|gs -}. CBD 5 mm.
Kidneys: Parapelvic cysts on the left, no {hydronephrosis|hn -}.
Nodes: {Enlarged mesenteric lymph nodes|ln +} up to [15 mm|15 ln].
Bowel: Diverticulosis. No {obstruction|obs -}.
Peritoneum: No {ascites|asc -}, no {omental caking|per -}.
Bones: Degenerative change only. No {bone metastases|bone -}.

Opinion: {Mesenteric lymphadenopathy|ln +}, otherwise no disease.""",
    """Nuclear medicine bone scan. Multiple foci of increased uptake in the thoracic spine and ribs, consistent with {bone metastases|bone +}. Symmetrical uptake in both kidneys. No {hydronephrosis|hn -}.""",
    """Interval CT after resection.

* Status post resection of the {ileal primary|pri <}. Anastomosis intact.
* No residual {mesenteric mass|mes -}.
* Two {liver metastases|liv +}: [9 mm|9 liv] in segment 5 and [12 mm|12 liv] in segment 8.
* No {bowel obstruction|obs -}.
* No {ascites|asc -}.""",
    """NET clinic letter

Diagnosis: metastatic neuroendocrine tumour, grade 1
Treatment: octreotide LAR 30 mg every 28 days

I saw this gentleman today. He remains well. The latest scan reports stable {liver metastases|liv +} and a stable {mesenteric mass|mes +}. The {left hydronephrosis|hn - l} has resolved since the stent was placed. The echocardiogram showed {mild tricuspid regurgitation|val +} only.

Plan: CT in six months.""",
    """Ultrasound abdomen
Liver: echogenic {metastases|liv +}, largest [3.0 cm|30 liv]
Gallbladder: {gallstones|gs +} up to [8 mm|8 gs]
CBD: 4 mm
Right kidney: 10.1 cm, no {hydronephrosis|hn - r}
Left kidney: 9.8 cm, no {hydronephrosis|hn - l}
{Ascites|asc -}: none""",
    """Findings
1) {Retroperitoneal fibrosis|rpf +} extending from L2 to L5, maximum thickness [18 mm|18 rpf], previously [21 mm|21 rpf<]
2) {Bilateral hydronephrosis|hn + b}, improved
3) Bilateral ureteric stents in good position
4) No {mesenteric mass|mes -}
5) No {lymphadenopathy|ln -}
Impression
{Retroperitoneal fibrosis|rpf +}, improving on treatment""",
    """MRI abdomen: The study is degraded by motion. {Liver metastases|liv ?} cannot be excluded. No {ascites|asc -}. {Mild left hydronephrosis|hn + l}. The right kidney is unremarkable. There is probably a small {mesenteric mass|mes ?} but this is not well seen. No {gallstones|gs -}.""",
    """CT ENTEROGRAPHY
INDICATION: CARCINOID SYNDROME. {?ILEAL PRIMARY|pri ?}.
FINDINGS: AVIDLY ENHANCING {TUMOUR IN THE TERMINAL ILEUM|pri +} MEASURING [16 MM|16 pri]. ADJACENT {MESENTERIC MASS|mes +} OF [22 X 18 MM|22 18 mes]. NO {SMALL BOWEL OBSTRUCTION|obs -}, {ASCITES|asc -} OR {PERITONEAL DEPOSITS|per -}. NO {LIVER METASTASES|liv -}.
CONCLUSION: {ILEAL PRIMARY|pri +} WITH {MESENTERIC MASS|mes +}.""",
    """Staging CT. Thin section imaging at 1.25 mm.

There is no evidence of {hepatic metastases|liv -}, {lymphadenopathy|ln -}, {ascites|asc -} or {bone metastases|bone -}. A 12 mm cyst lies in the upper pole of the left kidney. There is a 7 mm haemangioma in segment 3, unchanged since 2012. The known {mesenteric mass|mes +} measures [18 mm|18 mes]. No evidence of {retroperitoneal fibrosis|rpf -}.""",
    """Registrar note (verbal report from radiology)
CT tonight: {SBO|obs +}, transition in pelvis
no perforation
small {ascites|asc +}
{mesenteric mass|mes +} [4 cm|40 mes]
{liver mets|liv +} known
R kidney ok, {L HN|hn + l} mild
plan: NG tube, NBM, surgeons aware""",
    """PET/CT FDG: No FDG-avid {liver metastases|liv -}. Mild uptake in the {mesenteric mass|mes +}, SUVmax 3.1, which measures [27 mm|27 mes]. Uptake in the {right external iliac lymph node|ln + r}, [13 mm|13 ln], compatible with active disease. No avid {bone metastases|bone -}. Lungs: 5 mm nodule in the left upper lobe, unchanged.""",
    """IMPRESSION:
1. NO {HYDRONEPHROSIS|hn -}.
2. {RETROPERITONEAL FIBROSIS|rpf +} UNCHANGED AT [11 MM|11 rpf].
3. {SMV OCCLUSION|ves +} WITH COLLATERALS.
4. POSSIBLE {BONE METASTASIS|bone ?} AT T11, [8 MM|8 bone].""",
    """Body MR with diffusion

History: {bowel obstruction|obs <} 2015, cholecystectomy for {gallstones|gs <} 2016.

Report: Liver - four {metastases|liv +}, largest [24 mm|24 liv], previously [24 mm|24 liv<].
Mesentery - {mesenteric mass|mes +} with [30 mm|30 mes] diameter.
Kidneys - normal, no {hydronephrosis|hn -}.
Skeleton - {bone metastases|bone +} in T9 and L1.""",
    """CT angiogram mesenteric. The coeliac axis is patent. The SMA is patent and there is no {SMA encasement|ves -}. The {SMV is narrowed|ves +} by the {mesenteric mass|mes +}, which measures [38 x 33 mm|38 33 mes]. No bowel ischaemia. No {small bowel obstruction|obs -}. Atherosclerotic calcification of the aorta.""",
    """Cardiology letter: I reviewed this patient with metastatic NET. Echocardiography shows {moderate tricuspid regurgitation|val +}. There is no {tricuspid stenosis|val -}. There is no {pulmonary stenosis|val -}. Left ventricular function is good. I would repeat the echocardiogram in six months.""",
    """Diuretic renography
Right kidney: prompt uptake and excretion. No {obstruction of drainage|dr - r}.
Left kidney: reduced function at 29 per cent. {Obstructed drainage|dr + l}.
Injected activity 100 MBq. Furosemide 40 mg at 15 minutes.""",
    """CT abdomen pelvis, no contrast (eGFR 24).
Severe {bilateral hydronephrosis|hn + b}. {Retroperitoneal soft tissue plaque encasing the aorta|rpf +}, [22 mm|22 rpf] in thickness. {Both ureters are encased|ur + b} at L4. No urinary calculus. The liver is limited without contrast. No {ascites|asc -}.
Opinion: {Retroperitoneal fibrosis|rpf +} with {bilateral hydronephrosis|hn + b}.""",
    """-- NET surveillance CT --
- {liver mets|liv +}: stable, largest [17 mm|17 liv]
- {mesenteric mass|mes +}: stable, [21 mm|21 mes]
- {enlarged retroperitoneal nodes|ln +}: [14 mm|14 ln]
- {HN|hn -}: no
- {ascites|asc -}: no
- {bone mets|bone -}: no""",
    """Dictated report: Comparison is made with the study from six months ago. The [2 cm|20 mes] {mesenteric mass|mes +} is unchanged. The previously noted {ascites|asc -} is no longer seen. {Right hydronephrosis|hn + r} persists and is now moderate, whereas the left kidney is normal. There is a new [1.4 cm|14 liv] {liver metastasis|liv +} in segment 6. There is no {peritoneal disease|per -}.""",
    """Small bowel follow-through

No {bowel obstruction|obs -}. There is a short segment of narrowing in the distal ileum suspicious for an {ileal primary|pri ?}. Transit time to the caecum 70 minutes.""",
    """CT thorax abdomen pelvis

Mediastinum: No {mediastinal lymphadenopathy|ln -}.
Lungs: 4 mm nodule right lower lobe. Basal pulmonary fibrosis.
Pleura: Small left pleural effusion.
Liver: {Liver metastases|liv +}, the largest [52 x 47 mm|52 47 liv] (was [45 x 40 mm|45 40 liv<]).
Abdomen: {Mesenteric mass|mes +}, [29 mm|29 mes] (was [29 mm|29 mes<]). Mild {ascites|asc +}.
Pelvis: Prostate enlarged.
Conclusion: Progression of {liver metastases|liv +}. New mild {ascites|asc +}.""",
    """Reason for scan: {?RPF|rpf ?}

There is no {retroperitoneal fibrosis|rpf -}. The ureters are of normal calibre and there is no {hydronephrosis|hn -}. Mesenteric panniculitis is noted in the jejunal mesentery. No {lymphadenopathy|ln -}.""",
    """Second opinion on outside CT dated 03/02/2020: I agree that there is a {mesenteric mass|mes +} with desmoplastic reaction. I measure it at [32 x 26 mm|32 26 mes]. I do not see any {liver metastases|liv -}. There is a suspicion of {peritoneal metastases|per ?} in the pelvis. Moderate {left hydronephrosis|hn + l} is present. No {bone metastases|bone -}.""",
    """LIVER: NORMAL
{GALLSTONES|gs -}: NONE
{HYDRONEPHROSIS|hn + r}: RIGHT, MILD
{BOWEL OBSTRUCTION|obs -}: NONE
{ASCITES|asc -}: NONE
{MESENTERIC MASS|mes +}: [19 MM|19 mes]
{BONE METASTASES|bone ?}: POSSIBLE AT L4""",
    """Octreotide scan: Known neuroendocrine tumour, resected 2014. Uptake in several {hepatic metastases|liv +}. Focal uptake in the mid abdomen corresponds to the [23 mm|23 mes] {mesenteric mass|mes +} on CT. No uptake to suggest {bone metastases|bone -}. No {supraclavicular lymphadenopathy|ln -}.""",
    """US pre-clinic: both kidneys seen. No {hydronephrosis|hn -}. Gallbladder contains several {gallstones|gs +}, largest [11 mm|11 gs]. Liver has at least five {metastases|liv +}. No {ascites|asc -}. Spleen 10 cm.""",
    """Summary for MDT:
Primary: {terminal ileal tumour|pri +}, [14 mm|14 pri].
Mesentery: [35 mm|35 mes] {mesenteric mass|mes +} with {SMV encasement|ves +}.
Liver: {metastases|liv +}, fewer than ten.
Heart: no {carcinoid heart disease|val -}.
Kidneys: {hydronephrosis|hn + r} on the right, none on the left.
Question to the meeting: resectable?""",
    """No {hydronephrosis|hn -} but there is {retroperitoneal fibrosis|rpf +}.""",
    """No {ascites|asc -}; however, there are several {peritoneal nodules|per +}.""",
    """No abnormality in the abdomen apart from {gallstones|gs +}.""",
    """Although there is no {hydronephrosis|hn -}, the {left ureter is encased|ur + l}.""",
    """{Small bowel obstruction|obs +} without {ascites|asc -}.""",
    """{Mesenteric mass|mes +} with {encasement of the SMA|ves +} and no {liver metastases|liv -}.""",
    """There is no {ascites|asc -}, {peritoneal disease|per -}, {lymphadenopathy|ln -} or {bone metastasis|bone -}.""",
    """No {liver metastases|liv -}, {bone metastases|bone -}, or {enlarged lymph nodes|ln -}. {Gallstones|gs +} are present.""",
    """Negative for {hydronephrosis|hn -}, {ascites|asc -} and {bowel obstruction|obs -}.""",
    """No increase in the size of the {mesenteric mass|mes +}, which measures [27 mm|27 mes].""",
    """There is not only a {mesenteric mass|mes +} but also {ascites|asc +}.""",
    """No significant change in the {liver metastases|liv +}.""",
    """{Left hydronephrosis|hn + l} has not resolved.""",
    """{Liver metastases|liv ?} cannot be excluded.""",
    """No definite evidence of {retroperitoneal fibrosis|rpf ?}.""",
    """The {right hydronephrosis|hn - r} seen in May is no longer seen.""",
    """The {ascites|asc -} has completely resolved.""",
    """{Bowel obstruction|obs -} has been ruled out.""",
    """{Liver lesion|liv -}: none. {Ascites|asc -}: nil. {Hydronephrosis|hn + l}: left side.""",
    """{Hydrocele|hyd -}: none. {Gallstones|gs +}: multiple.""",
    """Past medical history: {gallstones|gs <}, hypertension, {small bowel obstruction|obs <} in 2011.""",
    """Clinical indication: {?bowel obstruction|obs ?}. Vomiting for two days.""",
    """Indication: {query bone metastases|bone ?}. Back pain.""",
    """{?Retroperitoneal fibrosis|rpf ?} at the level of L3; suggest MRI.""",
    """{Left hydronephrosis|hn + l} is severe, but there is no {right hydronephrosis|hn - r}.""",
    """Mild {hydronephrosis on the right|hn + r} and moderate {hydronephrosis on the left|hn + l}.""",
    """{Right hydrocele|hyd + r} and a normal left testis.""",
    """The {left ureter is encased|ur + l} by {retroperitoneal fibrosis|rpf +}, and the right ureter is normal.""",
    """The {mesenteric mass|mes +} has grown from [15|15 mes<] to [18 mm|18 mes].""",
    """The {mesenteric mass|mes +} now measures [2.4 x 1.9 cm|24 19 mes] (previously [2.1 x 1.7 cm|21 17 mes<]).""",
    """The largest {liver metastasis|liv +} is [31 mm|31 liv] and the {mesenteric mass|mes +} is [1.8 cm|18 mes].""",
    """{Enlarged para-aortic lymph nodes|ln +} measure up to [1.7 cm|17 ln] in short axis, compared with [1.4 cm|14 ln<] in 2019.""",
    """{Retroperitoneal fibrosis|rpf +} measures [9 mm|9 rpf] on axial image 56 (slice thickness 3 mm).""",
    """The small bowel is dilated to 32 mm, but there is no {obstruction|obs -}.""",
    """Mesenteric panniculitis is unchanged. The renal arteries are patent.""",
    """Simple hepatic cyst of 15 mm, splenunculus of 10 mm and a left renal cyst of 22 mm.""",
    """Extrarenal pelvis on the right, a normal variant. Bladder wall thickened. Pulmonary fibrosis at the bases.""",
    """Small pericardial effusion. Bilateral pleural effusions. Kidney stone of 5 mm in the left lower pole.""",
    """A benign bone island in the right femoral head and degenerative change at L5/S1.""",
    """She was admitted with {small bowel obstruction|obs <} in 2018 and has had no further episodes.""",
    """There is {moderate tricuspid regurgitation|val +}, but no {pulmonary stenosis|val -}.""",
    """{Carcinoid heart disease|val ?} is suspected.""",
    """The renogram shows no {obstructed drainage|dr - l} on the left.""",
    """Findings are suspicious for {peritoneal metastases|per ?}, and there is no {ascites|asc -}.""",
    """The {SMV is encased|ves +} by the {mesenteric mass|mes +}, although the SMA is free.""",
)
