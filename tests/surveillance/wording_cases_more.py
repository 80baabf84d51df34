"""More marked sentences and reports, written apart from the words that the reader knows."""

MORE: tuple[str, ...] = (
    "Right kidney normal. {Left ureter pulled medially|ur + l} from L3 to L5. {Left "
    "pelvicalyceal system mildly dilated|hn + l}.",
    "Left kidney {hydronephrotic|hn + l}, right kidney compensatorily enlarged at 13.2 cm.",
    "CARDIOLOGY LETTER\n"
    "Diagnosis: {carcinoid heart disease|val +}, bioprosthesis 2022\n"
    "Echo: prosthesis well seated. {Pulmonary regurgitation|val +}, moderate. RV 40 mm.\n"
    "Oncology: {liver metastases|liv +}, stable. {Ascites|asc -} gone since the operation.\n"
    "Plan: warfarin, INR 2.5 to 3.5.",
    "Dear Dr Ryan\n"
    "Mr Cooke's echo shows {mild thickening of the tricuspid valve|val +}. It is uncertain "
    "whether this is {carcinoid valve disease|val ?}. The CT of March shows {retroperitoneal "
    "nodes on the left|ln + l}, the largest [12 mm|12 ln], and {a right hydrocele|hyd + r}. "
    "{Liver metastases|liv -} are not present. {Both kidneys are without hydronephrosis|hn - "
    "b}.",
    "{Obstructed drainage on the left|dr ? l} is likely, although poor function of that kidney "
    "limits the test.",
    "MRI LIVER\n"
    "History: {ileal primary|pri <}, {hepatic metastases|liv <}.\n"
    "Findings: Segment IVb: [12 mm|12 liv] {metastasis|liv +}. Segment V: {metastasis|liv +} "
    "of [16 mm|16 liv], up from [13 mm|13 liv<]. Gallbladder: no {stones|gs -}. Upper "
    "retroperitoneum: no {lymphadenopathy|ln -}. Left kidney: 3 cm cyst.\n"
    "Opinion: Slight progression in segment V.",
    "Telephone clinic\n"
    "I explained to Mr Walsh that his scan shows no {bowel obstruction|obs -} and no {fluid in "
    "the belly|asc -}. The {mass in the mesentery|mes +} is the same size, [2 cm|20 mes]. His "
    "{gallstones|gs +} are not causing trouble. The left ureteric stent will be changed in May.",
    "FINDINGS:\n"
    "Post-surgical changes of ileocecectomy. The {mesenteric soft tissue mass|mes +} now "
    "measures [2.6 x 2.2 cm|26 22 mes], compared to [2.5 x 2.2 cm|25 22 mes<]. The {SMV is "
    "attenuated|ves +}. No {small bowel obstruction|obs -}. No {peritoneal implants|per -}. "
    "Left kidney with {mild hydroureteronephrosis|hn + l}. No {retroperitoneal "
    "lymphadenopathy|ln -}. {Indeterminate sclerotic lesion in the left ischium|bone ? l}.\n"
    "IMPRESSION:\n"
    "Stable exam.",
    "The gallbladder was well distended and contained no {calculi|gs -}, the common duct was 4 "
    "mm, and the right kidney, 10.7 cm, showed no {hydronephrosis|hn - r}.",
    "The {mesenteric mass|mes +} is again seen. It measures [26 x 19 mm|26 19 mes], previously "
    "[25 x 19 mm|25 19 mes<]. No {bowel obstruction|obs -}.",
    "The examination is compared with the one from the outside hospital. {Probable peritoneal "
    "deposit|per ?} of [5 mm|5 per] on the sigmoid. {Probable liver metastasis|liv ?} in "
    "segment V. Both are new.",
    "RENAL CLINIC\n"
    "Creatinine 108, eGFR 61.\n"
    "Ultrasound: {hydronephrosis|hn + b} in both kidneys, L [16 mm|16 hn], R [11 mm|11 hn].\n"
    "MAG3: {drainage impaired on the left|dr + l}, {no impairment of drainage on the right|dr "
    "- r}.\n"
    "CT: {retroperitoneal fibrosis|rpf +} at L4, {ureters encased|ur + b} on both sides.\n"
    "Plan: bilateral stents.",
    "The {soft-tissue cuff around the iliac bifurcation|rpf +} measures [7 mm|7 rpf] on the "
    "axial and [8 cm|80 rpf] in length.",
    "{Pressure on the right ureter|ur ? r} is possible at the pelvic brim.",
    "{Cholelithiasis|gs -} is not demonstrated.",
    "The {ureters are drawn in on both sides|ur + b}, typical of {retroperitoneal fibrosis|rpf +}.",
    "Known {retroperitoneal fibrosis|rpf +}: [17 mm|17 rpf] in maximal thickness today, [17 "
    "mm|17 rpf<] in 2022, [15 mm|15 rpf<] in 2019.",
    "Multiple {omental and peritoneal deposits|per +}, the largest [2.4 cm|24 per] near the "
    "splenic flexure.",
    "CT REPORT. The chest is clear. {Liver metastases|liv +} are stable, the reference lesion "
    "in segment II being [17 mm|17 liv] as before. {Ascites|asc +} has increased and now "
    "reaches the liver edge. {Omental thickening|per +} of [14 mm|14 per] is new. The {bowel "
    "is not obstructed|obs -}. Both kidneys show {no hydronephrosis|hn - b}. Sternotomy wires. "
    "Old fracture of the right 9th rib.",
    "MR shows {three vertebral metastases|bone +}, T8, T12 and L4. At L4 [19 mm|19 bone] (was "
    "[19 mm|19 bone<]). No cord compression.",
    "Scrotal ultrasound. Testes are normal in size and echo pattern. {Moderate hydrocele on "
    "the left|hyd + l}; {no hydrocele on the right|hyd - r}. Epididymal cyst of 5 mm on the "
    "right.",
    "{Small hepatic lesion|liv ?}, [6 mm|6 liv], indeterminate, MRI advised.",
    "CT abdomen and pelvis with i.v. contrast\n"
    "Technique: 2 mm slices, late arterial and portal venous.\n"
    "Liver: no {focal lesion|liv -}. Gallbladder: {stones|gs +}. Spleen, pancreas and "
    "adrenals: normal.\n"
    "Retroperitoneum: {plaque-like tissue|rpf +} ventral to the aorta, [10 mm|10 rpf] (before "
    "[10 mm|10 rpf<]).\n"
    "Ureters: {left ureter displaced|ur + l}, {right ureter free|ur - r}.\n"
    "Peritoneum: no {deposits|per -}, no {ascites|asc -}.\n"
    "Assessment: unchanged.",
    "{Lymph nodes|ln +} are present in the retroperitoneum: preaortic [13 mm|13 ln], "
    "aortocaval [9 mm|9 ln], retrocaval [11 mm|11 ln]. No {pelvic adenopathy|ln -}.",
    "What was called an {ileal primary|pri -} in the last report is not seen today after bowel "
    "preparation.",
    "Apart from {a few enlarged iliac nodes|ln + r} on the right of up to [15 mm|15 ln] and an "
    "incidental lipoma of 32 mm in the gluteal muscle there is nothing to report.",
    "Dear Mrs Harper,\n"
    "I am writing with your scan results. The report speaks of {possible left ureteric "
    "involvement|ur ? l}. This means that the {scar tissue in the retroperitoneum|rpf +} lies "
    "near the tube from the kidney. The {kidney is not obstructed|dr -}. There are {no "
    "metastases in the liver|liv -} and {no metastases in the bones|bone -}. We will repeat "
    "the scan in three months.",
    "Suspicion of {encasement of the right ureter|ur ? r} by the {fibrous plaque|rpf +}.",
    "{Hydronephrosis|hn + r} on the right and {hydrocele|hyd + l} on the left.",
    "Gallbladder contains {multiple small calculi|gs +}, wall not thickened, CBD 5 mm.",
    "ECHOCARDIOGRAM\n"
    "LV: normal size, EF 62 %.\n"
    "RV: mildly dilated, 44 mm.\n"
    "Tricuspid valve: {thickened leaflets with restricted motion|val +}.\n"
    "Pulmonary artery: poorly seen.\n"
    "Pericardium: no effusion.\n"
    "Summary: {early carcinoid heart disease|val ?} possible.",
    "Ultrasound after stent removal: {mild left hydronephrosis|hn + l} of [11 mm|11 hn], "
    "before removal [7 mm|7 hn<]. Right {no hydronephrosis|hn - r}. Repeat in 4 weeks.",
    "{Tethering of several ileal loops|mes +} as on the earlier scans.",
    "Aneurysm of 34 mm in the infrarenal aorta, {no periaortic fibrosis|rpf -}.",
    "STUDY: CT abdomen/pelvis\n"
    "INDICATION: Evaluate for {recurrent obstruction|obs ?}.\n"
    "FINDINGS: Stomach normal. Jejunum 24 mm. There is {high-grade small bowel obstruction|obs "
    "+} at the ileal {desmoplastic mass|mes +}, [3.4 x 2.9 cm|34 29 mes]. {Small ascites|asc "
    "+}. No pneumatosis. {Hepatic metastases|liv +}, incompletely seen. {Cholelithiasis|gs +}. "
    "{Mild right hydroureter|hn + r}.\n"
    "IMPRESSION: {Small bowel obstruction|obs +}.",
    "A [9 mm|9 pri] {nodule in the terminal ileum, the probable primary|pri ?}.",
    "The dominant {hepatic metastasis|liv +} has responded, [31 mm|31 liv] compared with [44 "
    "mm|44 liv<]. A further {metastasis in segment III|liv +} is [8 mm|8 liv], unchanged. "
    "Background fatty change.",
    "Right renal pelvis [9 mm|9 hn], left [21 mm|21 hn]: {bilateral dilatation|hn + b}, mainly "
    "left. Ureteric jets on both sides. Bladder wall 4 mm.",
    "Tricuspid: {severe regurgitation|val +}. Pulmonary: {no valve disease|val -}. RV 51 mm "
    "(was 46 mm in 2022).",
    "{No lymph nodes of pathological size|ln -}, {no liver lesions|liv -}, adrenals and spleen "
    "inconspicuous.",
    "Suspected {thickening of the tricuspid valve|val ?}.",
    "Given the limits of an unprepared study, {small peritoneal deposits|per ?} cannot be "
    "excluded.",
    "Clinic letter\n"
    "Diagnoses:\n"
    "1. {Primary tumours of the ileum|pri <}, resected 2011\n"
    "2. {Retroperitoneal fibrosis|rpf +}\n"
    "3. {Left hydrocele|hyd < l}, repaired 2016\n"
    "Scan: the {fibrosis|rpf +} is [11 mm|11 rpf] thick. {No hydronephrosis|hn -}.\n"
    "Plan: MAG3 in twelve months.",
    "CT KUB\n"
    "Indication: left loin pain, {retroperitoneal fibrosis|rpf <}.\n"
    "Both kidneys: {no hydronephrosis|hn - b}. 3 mm stone in the right lower pole. {Ureters "
    "not displaced|ur -}.\n"
    "{Rind around the aorta|rpf +} [8 mm|8 rpf], seen without contrast.\n"
    "No {ascites|asc -}.",
    "The tricuspid leaflets are mobile and thin. There is no {carcinoid valve disease|val -}. "
    "LVEF 60 %. Estimated pulmonary pressure 26 mmHg.",
    "Bilateral renal cysts, the largest 41 mm on the left. {No hydronephrosis|hn - b} on "
    "either side. {Left para-aortic node|ln + l} [10 mm|10 ln], stable since 2018.",
    "{Carcinoid heart disease|val -} is not present.",
    "Letter to the patient\n"
    "The ultrasound showed a {hydrocele on the right side|hyd + r}, which is water around the "
    "testicle, and {stones in the gallbladder|gs +}. The {left kidney has mild "
    "hydronephrosis|hn + l}. The {right kidney has no hydronephrosis|hn - r}. The doctor "
    "measured {the tissue by the aorta|rpf +} as [9 mm|9 rpf]. You do not have {fluid in the "
    "abdomen|asc -}.",
    "{Regional nodes|ln +} along the ileocolic vessels, short axis [9 mm|9 ln] (prior [12 "
    "mm|12 ln<]). Good response. {Hepatic deposits|liv +} not measurable any more because of "
    "necrosis.",
    "DOTATATE PET, Dublin\n"
    "Background activity as expected.\n"
    "There are {foci in both iliac bones consistent with metastases|bone + b}. {Liver "
    "metastases|liv +} are stable. The {mesenteric mass|mes +} has SUVmax 19 (17 before) and "
    "measures [25 mm|25 mes]. {Possible peritoneal focus|per ?} beside the rectum. {No nodal "
    "disease|ln -} above the diaphragm.",
    "Possible {narrowing of the SMV|ves ?} just caudal to the pancreatic neck.",
    "Outpatient letter. Problems: {gallstones|gs +}; {mesenteric mass|mes +}; diarrhoea; B12 "
    "deficiency. Mrs Grant had {obstruction of the small bowel|obs <} in 2017 and again in "
    "2019. The CT of last Friday shows {no obstruction|obs -} and the {mass|mes +} is [29 "
    "mm|29 mes], it was [28 mm|28 mes<]. The right kidney has {mild hydronephrosis|hn + r}. I "
    "have asked urology for advice.",
    "No {skeletal metastasis|bone -}, {liver metastases|liv +} as before.",
    "No {retroperitoneal fibrosis|rpf -} or {adenopathy|ln -}.",
    "Dear Doctor,\n"
    "This patient came for her routine visit. She has no {ascites|asc -} on examination. The "
    "CT describes {stable liver metastases|liv +}, the biggest [35 mm|35 liv], and {a "
    "mesenteric mass|mes +} without {bowel obstruction|obs -}. There is {possible peritoneal "
    "disease|per ?} in the pelvis. Chromogranin A 88. Lanreotide 120 mg continues.",
    "CT report 3/9/24. Retroperitoneum first, because of the question: the {fibrous plaque|rpf "
    "+} is [15 mm|15 rpf] thick at L3/4, as in February ([15 mm|15 rpf<]). It reaches the "
    "{right common iliac artery, which is not encased|ves - r}. {Left hydronephrosis|hn ? l} "
    "is questionable. {Lymph nodes|ln -} not enlarged. In the groin {a left hydrocele|hyd + l} "
    "comes into view.",
    "{Free fluid|asc -}: none seen. {Peritoneum: fine nodularity|per +} beneath the diaphragm. "
    "{Bones: no metastases|bone -}.",
    "PET CT SOMATOSTATIN RECEPTOR\n"
    "PATIENT PREP: lanreotide stopped.\n"
    "SITE OF PRIMARY: {focal ileal activity consistent with the primary|pri +}.\n"
    "NODES: {left supraclavicular node|ln + l}. MESENTERY: {nodal mass|mes +}.\n"
    "LIVER: {two avid metastases|liv +}.\n"
    "BONE: {focal activity in the right femoral shaft, possibly metastatic|bone ? r}.\n"
    "RETROPERITONEUM: {periaortic plaque|rpf +} [12 mm|12 rpf], no avidity.",
    "MAG3 RENOGRAM\n"
    "Hydration: 500 ml. Furosemide 20 mg at F+15.\n"
    "Left: 45 %, falling curve, {no obstruction|dr - l}.\n"
    "Right: 55 %, {plateau with hold-up in the renal pelvis|dr + r}, T1/2 17 min.\n"
    "Impression: {Right-sided obstruction|dr ? r} cannot be ruled out; {left not obstructed|dr "
    "- l}.",
    "Ga-68 PET: physiological uptake in spleen, kidneys and adrenals; uptake in {two bone "
    "metastases|bone +}.",
    "Dear Ms Kelly\n"
    "Your scan was good. There are no {spots in the liver|liv -} and no {swollen glands|ln -}. "
    "The {scar tissue round the aorta|rpf +} has not grown. Your kidneys are not "
    "{obstructed|dr -}. We do not need to see you until the spring.\n"
    "Kind regards",
    "There is {tumour encasement of the ileocolic and superior mesenteric vessels|ves +}.",
    "{Tricuspid valve disease|val +} of carcinoid type with annulus 42 mm.",
    "{Para-aortic tissue|rpf +} has been measured at the same level as before, it is [12 mm|12 "
    "rpf] at the side and [9 mm|9 rpf] in front, [12|12 rpf<] and [10 mm|10 rpf<] last time, "
    "so no change, and there is {no hydronephrosis|hn -} to report.",
    "Liver MRI with hepatocyte specific agent. {Seventeen metastases|liv +} are counted "
    "against 15 before. The biggest measures [2.9 cm|29 liv] (before: [2.7 cm|27 liv<]).",
    "There is {tissue around the lower aorta|rpf +}, [14 mm|14 rpf] at its thickest, as "
    "compared to [15 mm|15 rpf<] in 2019. It touches the left psoas. It does not reach the "
    "{ureters|ur -}.",
    "No {bone metastases|bone -} but {nodal disease|ln + l} in the left supraclavicular fossa.",
    "Hepatic {metastasis|liv +} seg 6 [27x19mm|27 19 liv], prev. [25x18mm|25 18 liv<].",
    "INDICATION: ? {OBSTRUCTION|obs ?}. PAIN AFTER MEALS.\n"
    "FINDINGS: ILEAL LOOPS MEASURE UP TO 29 MM. NO {OBSTRUCTION OF THE BOWEL|obs -}. "
    "{MESENTERIC MASS|mes +} WITH SPICULES, [3.1 CM|31 mes]. {SMV COMPRESSED|ves +}. NO {FREE "
    "FLUID|asc -}.\n"
    "IMPRESSION: {MESENTERIC MASS|mes +} WITHOUT {OBSTRUCTION|obs -}.",
    "MRI ENTEROGRAPHY\n"
    "INDICATION: {Liver metastases|liv <}.\n"
    "FINDINGS: There is a [15 mm|15 pri] {enhancing ileal mass, consistent with the "
    "primary|pri +}. No {bowel obstruction|obs -}. {Mesenteric nodal mass|mes +} of [21 mm|21 "
    "mes]. No {peritoneal nodules|per -}. {Gallstones|gs +}.\n"
    "IMPRESSION: {Ileal primary|pri +} and {nodal mass in the mesentery|mes +}.",
    "Split function is 52 % on the left and 48 % on the right. {Obstruction|dr - b} is not "
    "present on either side. Hydration was poor.",
    "Today's scan no longer shows {the left hydronephrosis|hn - l} described in November.",
    "Reason for exam: follow-up of {mesenteric mass|mes <}.\n"
    "COMPARISON: 09/2020.\n"
    "BOWEL: Post ileal resection. No {obstruction|obs -}.\n"
    "MESENTERY: {Residual mass|mes +} [1.6 x 1.4 cm|16 14 mes], was [1.5 x 1.4 cm|15 14 mes<].\n"
    "NODES: {Left common iliac node|ln + l} [1.1 cm|11 ln]. {Right pelvic nodes|ln - r} not "
    "enlarged.\n"
    "BONES: {Sclerotic lesion left sacral ala|bone ? l}, indeterminate, [7 mm|7 bone].\n"
    "IMPRESSION: Stable.",
    "{Right-sided hydronephrosis|hn - r} has resolved, {left-sided hydronephrosis|hn + l} "
    "persists.",
    "{Axillary or hilar adenopathy|ln -} is not found. A nodule of 4 mm in the right lower "
    "lobe is new. Thyroid with a 17 mm cyst on the left.",
    "No {hydrocele|hyd - b} on either side of the scrotum was seen at ultrasound of the groin "
    "in this exam.",
    "Clinical history: 71 M. {Retroperitoneal fibrosis|rpf <}, {hydrocele|hyd <}. ? {left "
    "hydronephrosis|hn ? l}.\n"
    "Findings: The {peri-aortic cuff|rpf +} measures [10 mm|10 rpf] at L3 and [6 mm|6 rpf] at "
    "L5. Left kidney 10 cm, {no hydronephrosis|hn - l}. {IVC not compressed|ves -}. {Hydrocele "
    "on the left|hyd + l} partly imaged.\n"
    "Summary: {No hydronephrosis|hn -}.",
    "CRP is normal. On MRI the {tissue around the aorta|rpf +} is dark on T2, [8 mm|8 rpf] "
    "thick, and does not enhance. {Lymphadenopathy|ln -} is absent. Kidneys: {no "
    "hydronephrosis|hn -}.",
    "{Peritoneal deposits|per +} on the liver capsule, unchanged. {Trace ascites|asc ?} "
    "possible in Morison's pouch. No {liver metastases|liv -}.",
    "{Drainage obstruction|dr ?} cannot be excluded because the bladder was full during the "
    "study. Catheterise and repeat. Function left 47, right 53.",
    "A [22 x 15 mm|22 15 mes] {mesenteric nodule with radiating strands|mes +}, [21 x 15 mm|21 "
    "15 mes<] on the prior.",
    "{Peritoneal nodules|per +} in the pelvis, up to [8 mm|8 per], and {a trace of free "
    "fluid|asc +}.",
    "{Enlarged lymph nodes|ln -} were not observed in the retroperitoneum or in the pelvis.",
    "{Ascites|asc ?} is possible, a thin film round the liver.",
    "The {right kidney shows no hold-up|dr - r}, split function 61 % right and 39 % left.",
    "Small bowel loops up to 34 mm in calibre but no {mechanical obstruction|obs -}.",
    "{Obstruction of the left kidney|dr - l} has been ruled out by the renogram; the "
    "{dilatation of the left renal pelvis|hn + l} remains.",
    "{Small bowel obstruction|obs +} with the point of change in the terminal ileum.",
    "{SMV occluded|ves +} at the level of the {mesenteric mass|mes +} with jejunal collaterals.",
    "The patient was imaged in December for pain. That CT showed {small bowel obstruction|obs "
    "<}. The present CT shows {no obstruction|obs -}, the loops measure 22 mm, and the "
    "{mesenteric nodal deposit|mes +} is unchanged, [2.1 cm|21 mes].",
    "The {pulmonary valve is thickened and stenotic|val +}, peak gradient 30 mmHg.",
    "Intense uptake in a [12 mm|12 ln] {left supraclavicular node|ln + l}, SUVmax 18.4.",
    "Thickening of the left psoas and {adjacent periaortic soft tissue|rpf +}, [1.4 cm|14 rpf] "
    "(prior study [1.4 cm|14 rpf<]).",
    "{Hydronephrosis|hn ? b}, mild, is possible on both sides but the bladder was overfull.",
    "Query {mesenteric desmoplasia|mes ?}, to be correlated with the PET.",
    "Bones: no {lytic or sclerotic metastasis|bone -}.",
    "Query {hydrocele|hyd ? l} on the left, only the upper part is included. Query {left "
    "inguinal node|ln ? l} of [10 mm|10 ln]. Please examine.",
    "FOLLOW UP CT\n"
    "HISTORY: {PERITONEAL DISEASE|per <}, {BOWEL OBSTRUCTION|obs <} X2.\n"
    "BOWEL: {PARTIAL OBSTRUCTION|obs +}, LOOPS 39 MM.\n"
    "PERITONEUM: {DEPOSITS|per +}, LARGEST [17 MM|17 per] (WAS [14 MM|14 per<]).\n"
    "LIVER: {NO METASTASES|liv -}.\n"
    "KIDNEYS: {RIGHT HYDRONEPHROSIS|hn + r} NEW.\n"
    "CONCLUSION: PROGRESSION.",
    "Status after cholecystectomy for {stones|gs <}.",
    "{Ascites|asc -}: nil. No {omental disease|per -}.",
    "The surgeon had already freed the aorta, and {a remnant of the fibrosis|rpf +} of [6 mm|6 "
    "rpf] remains on its front wall.",
    "MAG3\n"
    "L 43 %, R 57 % (last year L 44 %, R 56 %).\n"
    "Left: {delayed drainage|dr + l}, better after furosemide.\n"
    "Right: {no obstruction|dr - r}.\n"
    "Summary: {no obstruction|dr - b} on either side.",
    "{Mild bilateral hydronephrosis|hn + b}. Bladder full at the time of the examination, so "
    "this was repeated after voiding: {no residual dilatation on the right|hn - r}, {slight "
    "pelvic dilatation on the left|hn + l}.",
    "Rather than {peritoneal disease|per -}, this is unopacified bowel.",
    "{Tissue thickening along the aorta|rpf -} is not appreciable. {Left ureter not drawn "
    "in|ur - l} and {not dilated|hn - l}.",
    "CT of the abdomen (dictated): So the liver looks the same as last time with {a few "
    "metastases|liv +}, biggest in segment seven at [31 mm|31 liv], that was [30 mm|30 liv<], "
    "the gallbladder is out, the pancreas and spleen are fine, the {right kidney is "
    "hydronephrotic|hn + r} and the {right ureter is caught|ur + r} in the {periaortic "
    "tissue|rpf +} which is [14 mm|14 rpf], the {left kidney is not hydronephrotic|hn - l}, "
    "{no ascites|asc -}, {no bony metastases|bone -}.",
    "The {hydronephrosis|hn +} is less marked than before, the renal pelvis now [12 mm|12 hn].",
    "The {left ureter may be tethered|ur ? l} at L4. No {left hydroureter|hn - l}. Repeat "
    "imaging is advised at six months.",
    "{Mild fullness of the left renal collecting system|hn + l}, not seen on the right.",
    "{Left periureteric encasement|ur + l} with {upstream dilatation of the ureter|hn + l} to "
    "[11 mm|11 hn].",
    "Interval appearance of {a trace of ascites|asc +} in the pouch of Douglas. Suspicion of "
    "{peritoneal spread|per ?} in the pelvis. Suggest review in 3 months.",
    "In view of the cortical sclerosis a {metastasis in the right 5th rib|bone ? r} is "
    "considered possible.",
    "Dear Dr Schmidt,\n"
    "we thank you for the referral. In the staging of today the {hepatic metastases|liv +} "
    "show a size regression, the reference lesion in segment IV from [4.0 cm|40 liv<] to [2.9 "
    "cm|29 liv]. {Ascites|asc -} can no longer be demonstrated. The {stenosis of the superior "
    "mesenteric vein|ves +} is as before. A {dilatation of the right renal pelvis|hn - r} is "
    "not present.\n"
    "With collegial greetings",
    "No change in the {hydronephrosis on the right|hn + r}. The stent on that side is well "
    "placed. The left kidney has {no dilatation|hn - l}.",
    "CT urogram\n"
    "Question: cause of {hydronephrosis on the left|hn < l}.\n"
    "Left: {hydronephrosis|hn + l} with pelvis [22 mm|22 hn]; {ureter narrowed at L4|ur + l} "
    "where {fibrous tissue|rpf +} of [13 mm|13 rpf] lies against it. Normal nephrogram.\n"
    "Right: {no hydronephrosis|hn - r}, {ureter not narrowed|ur - r}.\n"
    "No stone. No {lymphadenopathy|ln -}.",
    "Unchanged over 5 years {thickened tissue about the aorta|rpf +} of [9 mm|9 rpf], slice "
    "thickness 3 mm.",
    "The {omental nodule|per +} of [1.1 cm|11 per] was [0.8 cm|8 per<] in the prior "
    "examination of 12/06/2023.",
    "Translated report: Known {neuroendocrine tumour of the ileum|pri +}, not operated. The "
    "tumour measures [19 mm|19 pri] (before [18 mm|18 pri<]). {Mesenteric metastasis|mes +} "
    "constant with [24 mm|24 mes]. {Bowel obstruction|obs -} not present. {Liver metastasis in "
    "segment VI|liv +}, constant. {Free liquid|asc -} not detectable. {Osseous metastases|bone "
    "-} not detectable.",
    "Left kidney 10.8 cm, cortex 14 mm, {no hydronephrosis|hn - l}.",
    "Bones: {sclerotic deposit in the right femoral neck|bone + r}, stable. No {lytic "
    "lesion|bone -}.",
    "{Narrowing of the left common iliac vein|ves ? l} is suspected. Leg Doppler showed no "
    "thrombus. {Retroperitoneal plaque|rpf +} of [13 mm|13 rpf] at the same level.",
    "Liver: innumerable {bilobar metastases|liv +}, the index lesion in segment VII [4.2 x 3.6 "
    "cm|42 36 liv], up from [3.8 x 3.1 cm|38 31 liv<].",
    "Chronic {occlusion of the SMV|ves +} with mesenteric varices.",
    "TESTICULAR ULTRASOUND\n"
    "Clinical: enlarging left scrotum, {RPF|rpf <} known.\n"
    "Right testis 42 x 23 x 28 mm. {No hydrocele|hyd - r}.\n"
    "Left testis 40 x 24 x 27 mm. {Simple hydrocele|hyd + l} of [60 x 45 mm|60 45 hyd] (was "
    "[52 x 40 mm|52 40 hyd<]).\n"
    "No intratesticular mass.",
    "Dear Dr Nolan\n"
    "Re: CT results\n"
    "The CT was compared with last year. Good news: the {liver lesions|liv +} are smaller, [12 "
    "mm|12 liv] against [18 mm|18 liv<]. The {node behind the vena cava|ln +} has stayed at [9 "
    "mm|9 ln]. There is {no sign of disease in the bones|bone -}. The {left kidney is slightly "
    "hydronephrotic|hn + l}, which was there before. {No gallstones|gs -}.",
    "CT pelvis: {sclerotic metastasis in the left acetabulum|bone + l}, [22 mm|22 bone], "
    "without fracture. {Iliac nodes|ln -} are not enlarged.",
    "The aorta and cava are encircled by {homogeneous tissue|rpf +} measuring [19 mm|19 rpf] "
    "in front and [7 mm|7 rpf] behind, in total slightly more than in the earlier examination.",
    "One cannot exclude that the {left ureter is infiltrated|ur ? l}.",
    "CT ABDOMEN: The {primary in the ileum|pri +}, [16 mm|16 pri], and the {nodal mass in the "
    "mesentery|mes +}, [23 x 20 mm|23 20 mes], are not changed. Liver without {focal "
    "lesion|liv -}. No {dilatation of the renal pelvis|hn -}. The {left gonadal and left renal "
    "veins are compressed|ves + l} by {retroperitoneal tissue|rpf +}. {Left hydrocele|hyd ? l} "
    "cannot be excluded at the lower edge of the scan. No {lymph node enlargement|ln -}.",
    "{Right hydroureter|hn + r} to the level of the pelvic brim, {left collecting system not "
    "dilated|hn - l}.",
    "{Moderate right-sided hydrocele|hyd + r}, {left kidney hydronephrotic|hn + l}.",
    "Dear Dr Byrne,\n"
    "I saw Mrs Daly in the NET clinic. Her recent CT shows that the {tissue around the "
    "aorta|rpf +} is unchanged at [13 mm|13 rpf]. There is {mild hydronephrosis of the left "
    "kidney|hn + l}, which is new. The renogram in July showed {no obstruction|dr -}. She has "
    "no {ascites|asc -}. I will see her again in six months.\n"
    "Yours sincerely",
    "PATIENT SUMMARY\n"
    "Tumour: {small bowel primary|pri <} removed.\n"
    "Spread: {liver metastases|liv +} and {bone metastases|bone +}.\n"
    "Kidneys: {left side obstructed|dr < l} in 2019, stented, now {not obstructed|dr - l}.\n"
    "Heart: {no valve disease|val -}.",
    "The DOTATATE scan from January was reported elsewhere. On our reading the {left iliac "
    "bone focus is a true metastasis|bone + l}. The {right iliac focus is equivocal|bone ? r}. "
    "{Peritoneal disease|per -} is not seen.",
    "CLINICAL HISTORY: {Left ureteric stricture|ur < l}, stented.\n"
    "MAG3 FINDINGS: Perfusion symmetric. Differential 49:51. {Left kidney: no obstruction|dr - "
    "l} with the stent. {Right kidney: slight hold-up in the pelvis|dr + r}, cleared on the "
    "upright film.\n"
    "IMPRESSION: {No obstruction on the right|dr - r}.",
    "ULTRASOUND ABDOMEN\n"
    "Liver: {indeterminate lesion|liv ?} in segment V, [14 mm|14 liv].\n"
    "Gallbladder: {calculus|gs +} [8 mm|8 gs] impacted in the neck.\n"
    "CBD: 7 mm.\n"
    "Spleen: 10 cm.\n"
    "Aorta: 19 mm, {no periaortic tissue|rpf -}.\n"
    "Kidneys: {no hydronephrosis|hn - b} on either side.\n"
    "{Ascites|asc -}: none.",
    "{Left renal vein encased|ves + l}, {right renal vein not encased|ves - r}.",
    "The spleen is 12.5 cm long, {liver metastases|liv +} are stable and there is a 3.1 cm "
    "cortical cyst of the right kidney.",
    "The {rind of soft tissue around the infrarenal aorta|rpf +} is [12 mm|12 rpf] thick "
    "(previously [11 mm|11 rpf<]).",
    "{Ileal primary|pri ?}: a doubtful [8 mm|8 pri] focus in the distal ileum. {Mesenteric "
    "mass|mes +} with {narrowing of the SMV|ves +}. {Bowel not obstructed|obs -}.",
    "{Ascites|asc +} has decreased. {Omental cake|per +} unchanged at [22 mm|22 per]. {Bowel "
    "obstruction|obs -} is not apparent. A drain lies in the right flank.",
    "Mildly enlarged {left retroperitoneal nodes|ln + l}; on the right {no enlarged nodes|ln - r}.",
    "The collecting system on the right side, which in the examination of 4 May was wide, is "
    "today {not dilated|hn - r}.",
    "Of the {nodes|ln +} listed last year the retrocaval one is [11 mm|11 ln] (was [11 mm|11 "
    "ln<]) and the aortocaval one is [17 mm|17 ln] (was [14 mm|14 ln<]).",
    "{Both common iliac arteries are surrounded and narrowed|ves + b}.",
    "Small hiatus hernia. {Multiple stones in the gallbladder|gs +}. Suspicion of {small liver "
    "metastases|liv ?}, up to [10 mm|10 liv].",
    "The [4 mm|4 gs] {gallbladder calculus|gs +} is unchanged and a 4 mm calculus in the right "
    "kidney is new.",
    "Within the segment VI of the liver one recognises {a metastasis|liv +} of [3,2 x 2,1 "
    "cm|32 21 liv].",
    "Post right hemicolectomy; the anastomosis is clear and there is no {recurrent mesenteric "
    "mass|mes -}.",
    "The duodenum, which is 32 mm wide, is not {obstructed|obs -}.",
    "The {mesenteric deposit|mes +} has increased from [1.2|12 mes<] to [1.5 cm|15 mes] since "
    "the last study.",
    "The right kidney is atrophic at 7.4 cm. {Severe hydronephrosis on that side|hn + r} is "
    "chronic. The left kidney has {no hydronephrosis|hn - l}.",
    "{Ureter on the left in contact|ur + l} with the {fibrotic tissue|rpf +} at two levels.",
    "The gallbladder holds a [14 mm|14 gs] {stone|gs +}.",
    "Nothing to suggest {obstruction of the bowel|obs -}.",
    "RADIOLOGY CONSULTATION\n"
    "Question: Is the {left ureter involved|ur ? l}?\n"
    "Answer: The {fibrous plaque|rpf +} of [15 mm|15 rpf] reaches the left psoas edge. {Left "
    "ureter is pulled towards the midline|ur + l} over two vertebral levels. {Right ureter not "
    "involved|ur - r}. {Hydronephrosis|hn -} absent. {Iliac vessels not encased|ves -}.",
    "CT shows the {retroperitoneal plaque|rpf +} (thickness [11 mm|11 rpf]) reaching the {left "
    "ureter, which is kinked|ur + l}, and the right psoas.",
    "Contrast enhanced ultrasound of the liver: the {lesion|liv ?} in segment VI remains "
    "indeterminate. {Lesion in segment II|liv +} washes out, [16 mm|16 liv].",
    "US ABDOMEN\n"
    "Clinical details: RUQ pain, on octreotide. {Gallstones|gs ?}?\n"
    "Gallbladder: {several mobile calculi|gs +}, wall 2 mm.\n"
    "Liver: {two hypoechoic lesions|liv +}, [18|18 liv] and [23 mm|23 liv].\n"
    "Kidneys: RK {no hydronephrosis|hn - r}; LK {mild pelvicalyceal dilatation|hn + l}.\n"
    "No {free fluid|asc -}.",
    "Early {right hydronephrosis|hn ? r} cannot be excluded because of the parapelvic cysts.",
    "Findings\n"
    "Lungs: clear.\n"
    "Liver: [5 mm|5 liv] {lesion in segment VIII, indeterminate|liv ?}.\n"
    "Biliary: {cholelithiasis|gs -} absent.\n"
    "GU: {no hydronephrosis|hn -}. Simple right renal cyst, 2.6 cm.\n"
    "GI: {no obstruction|obs -}. {Primary tumor|pri -} not identified.\n"
    "Vessels: {SMA encased|ves +} by the {mesenteric mass|mes +}.\n"
    "MSK: {no destructive lesion|bone -}.",
    "Renal ultrasound, Cork\n"
    "RT kidney 11.4 cm. {Mild pelvicalyceal fullness|hn + r} which settles after voiding.\n"
    "LT kidney 10.2 cm. {No pelvicalyceal dilatation|hn - l}. Stent tip in the renal pelvis.\n"
    "Bladder: stent loop on the left.\n"
    "Comment: {left hydronephrosis|hn - l} resolved.",
    "The differential renal function is 58 % on the right and 42 % on the left and {outflow "
    "obstruction|dr - b} is absent on both sides.",
    "Scrotal US\n"
    "Indication: swelling on the right.\n"
    "Right: {large hydrocele|hyd + r}, [72 x 51 mm|72 51 hyd]. Testis normal.\n"
    "Left: {no hydrocele|hyd - l}. Testis normal. Varicocele, veins to 3 mm.\n"
    "Conclusion: {Right hydrocele|hyd + r}.",
    "Exam: CT abdomen/pelvis\n"
    "Technique: 100 mL contrast, 5 mm axial.\n"
    "Comparison: 6/12/2021\n\n"
    "Liver: Normal size. {No metastasis|liv -}.\n"
    "Gallbladder: {Stones|gs -} not seen.\n"
    "Peritoneum: {Subtle nodularity may reflect early peritoneal disease|per ?}.\n"
    "Retroperitoneum: {Left para-aortic node|ln + l} [1.4 cm|14 ln], previously [1.2 cm|12 "
    "ln<].\n"
    "Impression: Slow growth of the {node|ln +}.",
    "Echo was repeated because the NT-proBNP had risen. There is {a moderate leak of the "
    "tricuspid valve|val +}. Right atrium 22 cm2. No thrombus.",
    "There is a {spiculated soft tissue mass in the root of the mesentery|mes +} measuring [31 "
    "x 24 mm|31 24 mes].",
    "A subtle enhancing focus in the ileum may represent {the primary|pri ?}.",
    "The MAG3 curves show {delayed drainage from the left kidney|dr + l} which does not "
    "respond to furosemide.",
    "{Bone metastases|bone ?} are suspected in the dorsal spine. MRI recommended. {Nodes|ln -} "
    "not enlarged.",
    "{Free fluid between the bowel loops|asc +}, about 2 litres were drained in March.",
    "CT chest abdomen pelvis\n"
    "Lungs: 3 mm nodule right apex.\n"
    "Mediastinum: {No lymphadenopathy|ln -}.\n"
    "Liver: {Suspected new metastasis|liv ?} [7 mm|7 liv] segment IVa. {Known metastases|liv "
    "+} stable.\n"
    "Pancreas/spleen/adrenals: normal.\n"
    "Kidneys: {Bilateral hydronephrosis|hn - b} has resolved after stenting.\n"
    "Bowel: {No obstruction|obs -}.\n"
    "Peritoneum: {Deposit in the pouch of Douglas|per +} [13 mm|13 per] (previously [11 mm|11 "
    "per<]).\n"
    "Bones: {No suspicious lesion|bone -}.",
    "The {right ureter is narrowed|ur + r} at the iliac crossing, with {right "
    "hydronephrosis|hn + r} above. Left kidney normal. {Plaque over the sacral promontory|rpf "
    "+} [10 mm|10 rpf].",
    "Dear Sir or Madam,\n"
    "We report on the inpatient stay of the above patient. Admission was for abdominal pain. "
    "{Bowel obstruction|obs -} was excluded by CT. There is {a conglomerate tumour of the "
    "mesenteric root|mes +}, [45 x 40 mm|45 40 mes], with {encasement of the superior "
    "mesenteric artery|ves +}. {Liver metastases|liv +} in both lobes. {Peritoneal "
    "carcinomatosis|per -} could not be demonstrated. Discharge in good general condition.",
    "Following two cycles of lutetium the {segment VII metastasis|liv +} has come down from "
    "[3.4|34 liv<] to [2.6 cm|26 liv] and there is no {ascites|asc -}.",
    "{Small bowel obstruction|obs <} was treated in 2013. Today the bowel is of normal width "
    "and there is {no sign of obstruction|obs -}.",
    "The {soft tissue plaque encasing the aorta|rpf +} extends from L2 to the bifurcation over "
    "[9 cm|90 rpf] and is not avid.",
    "Radiology report\n"
    "Modality: MRI pelvis\n"
    "History: sacral pain. ? {bone metastases|bone ?}.\n"
    "Findings: {Metastasis in the left sacral ala|bone + l}, [26 x 18 mm|26 18 bone]. {No "
    "metastasis in the right ilium|bone - r}. {Free fluid|asc +} in small quantity. {No "
    "enlarged pelvic nodes|ln -}. {Peritoneal nodule|per ?} of [6 mm|6 per] suspected on the "
    "rectosigmoid.\n"
    "Impression: {Single bone metastasis|bone +}.",
    "LK: {mild hydronephrosis|hn + l}; RK: {no hydronephrosis|hn - r}.",
    "MRI ABDOMEN WITH PRIMOVIST\n"
    "{Nine liver metastases|liv +} on the hepatobiliary phase. Segment VIII: [24 mm|24 liv] "
    "(was [26 mm|26 liv<]). Segment IVa: [13 mm|13 liv] (was [13 mm|13 liv<]). Segment II: [6 "
    "mm|6 liv], new.\n"
    "{Coeliac nodes|ln -} not enlarged. {Ascites|asc -}: none. Adrenal adenoma 15 mm on the "
    "right.",
    "Ultrasound report. The liver shows {several echogenic metastases|liv +}, the largest of "
    "which is [38 mm|38 liv]. The gallbladder is full of {stones|gs +}. The right kidney "
    "measures 10.6 cm and the left 10.9 cm, {hydronephrosis|hn - b} on neither side. There is "
    "{ascites|asc +} in the flanks. Spleen 13 cm.",
    "CT ENTEROCLYSIS\n"
    "Distension good. {Multifocal ileal primaries|pri +}, the largest [13 mm|13 pri], the "
    "smallest [4 mm|4 pri]. {Mesenteric mass|mes -} is not present. {Enlarged ileocolic "
    "node|ln ?} possible, [8 mm|8 ln]. {Stenosis with obstruction|obs -} is not found. {Liver "
    "metastases|liv -}: none. {Peritoneal nodules|per -}: none.",
    "Single phase study, 1 mm slices. Possible {liver metastasis|liv ?} of [6 mm|6 liv] in "
    "segment VIII. Possible {bone metastasis|bone ?} of [7 mm|7 bone] in T9. Both should be "
    "looked at again.",
    "{A soft-tissue sheath round the aorta|rpf +}, [13 mm|13 rpf], is seen.",
    "DOTATATE-avid {lytic lesion in the body of T11|bone +}.",
    "{Bowel obstruction|obs ?} is considered possible. The loops in the left flank measure 36 "
    "mm and there is a little {free fluid|asc +} between them. A repeat film tonight would "
    "help.",
    "Thin slices of 1.25 mm were reconstructed. {Ileal primary|pri +}: [14 mm|14 pri]. {Second "
    "ileal primary|pri ?}: suspected, [5 mm|5 pri]. {Mesenteric nodal mass|mes +}: [20 mm|20 "
    "mes].",
    "Renal pelvis left [24 mm|24 hn], {marked hydronephrosis|hn + l}, cortex down to 8 mm.",
    "On the right the {common iliac artery is encased|ves + r}, on the left the {ureter is "
    "drawn medially|ur + l}.",
    "A 6 mm simple cyst in segment 4 and no {metastatic deposit in the liver|liv -}.",
    "The {hydrocele|hyd +} noted in 2008 persists. It measures [5.1 x 4.0 cm|51 40 hyd]. "
    "Groins are clear of {nodes|ln -}.",
    "MAG3 with furosemide at 20 minutes. Relative function left 41 %, right 59 %. The right "
    "curve has a normal shape. On the left there is {retention in the pelvis|dr + l} with a "
    "T1/2 of 24 minutes.",
    "Dictated but not checked. He has had {ascites|asc <} in the past but there is {no free "
    "fluid|asc -} today. {Omental cake|per +}, [15 mm|15 per] deep.",
    "CT ABDOMEN AND PELVIS WITH CONTRAST\n"
    "Clinical Indication: Follow up {retroperitoneal fibrosis|rpf <}. On sandostatin.\n"
    "Findings: There has been no change in the {cuff of soft tissue surrounding the infrarenal "
    "aorta|rpf +}, which measures [11 mm|11 rpf] anteriorly ([11 mm|11 rpf<] on the last "
    "report). {Left ureter in contact with the tissue|ur + l}. {No hydronephrosis|hn -}.\n"
    "Conclusion: No change.",
    "DIAGNOSTIC IMAGING, MELBOURNE\n"
    "CT Abdomen Pelvis\n"
    "History: Known {primary of the ileum|pri <}.\n"
    "The {mesenteric mass|mes +} is again noted and measures [33 mm|33 mes] in maximum axial "
    "diameter (previously [32 mm|32 mes<]). Small bowel is mildly prominent at 31 mm, {no "
    "obstruction|obs -}. {Hepatic metastases|liv +}, unchanged. {Left-sided hydronephrosis|hn "
    "- l} is not seen; {right-sided fullness of the collecting system|hn + r} is. No {bony "
    "lesion|bone -}.",
    "REPORT\n"
    "EXAM: CT A/P W CONTRAST\n"
    "FINDINGS:\n"
    "HEPATOBILIARY: Scattered {metastases|liv +}, e.g. [2.0 x 1.7 cm|20 17 liv] in segment 7, "
    "previously [2.1 x 1.7 cm|21 17 liv<]. {Gallstones|gs +} without cholecystitis.\n"
    "RENAL: {Bilateral hydronephrosis|hn + b}, worse on the left.\n"
    "PERITONEUM: {Small volume ascites|asc +}. {Omental nodularity|per +}.\n"
    "BONES: {Sclerotic L2 lesion|bone +}.\n"
    "IMPRESSION: Progression.",
    "{Left iliac node|ln + l} [12 mm|12 ln] (was [10|10 ln<]), {right inguinal node|ln + r} [9 "
    "mm|9 ln] (was [9|9 ln<]).",
    "There is {no valvular lesion|val -} and the LA measures 36 mm.",
    "On the left side, where a stent was removed in August, there is {no recurrent "
    "hydronephrosis|hn - l}.",
    "Ultrasound abdomen: liver echogenic, {no space-occupying lesion|liv -}. Gallbladder thin "
    "walled, {free of stones|gs -}. {No ascites|asc -}.",
    "In the second portion of the duodenum a diverticulum of 2.2 cm. The {ileal primary|pri +} "
    "is not changed. There was no {transition to obstructed bowel|obs -}.",
    "Surgical letter\n"
    "At laparotomy in 2013 {three primaries|pri <} were taken out. The aorta was freed. On the "
    "CT of this year {a rest of the plaque|rpf +} is [7 mm|7 rpf] thick. {Ureters not "
    "encased|ur - b} on either side. {IVC not narrowed|ves -}. {Bowel obstruction|obs -} is "
    "not seen.",
    "Enhancing {polypoid mass, distal ileum, likely primary NET|pri ?}, [1.9 cm|19 pri].",
    "Whole body DOTATATE PET\n"
    "Thyroid: diffuse uptake.\n"
    "Liver: {innumerable avid metastases|liv +}.\n"
    "Bowel: {focal ileal uptake, likely the primary|pri ?}.\n"
    "Mesentery: {avid nodal mass|mes +} [27 mm|27 mes].\n"
    "Bone: {avid focus in the left humeral head|bone + l} and {avid focus in the right "
    "scapula|bone + r}.\n"
    "Peritoneum: {no avid disease|per -}.",
    "{Mesenteric tethering|mes +} of ileal loops without {obstruction|obs -}.",
    "I am not certain whether the {superior mesenteric vein is narrowed|ves ?} or merely "
    "poorly opacified.",
    "Impression\n"
    "1. {Hepatic metastases|liv +}, slightly bigger ([28 mm|28 liv], previously [25 mm|25 "
    "liv<]).\n"
    "2. {Mesenteric mass|mes +}, the same.\n"
    "3. {Right hydronephrosis|hn - r} no longer seen.\n"
    "4. {Ascites|asc -} no longer seen.",
    "Notes for MDT: 58F, 2 liver ops. {New liver metastasis|liv ?} suspected in segment III "
    "([8 mm|8 liv]). {Hilar node|ln +} [15 mm|15 ln]. {Bone disease|bone -}: no. {Peritoneal "
    "disease|per -}: no. {Mesenteric mass|mes +} [3 cm|30 mes] with {SMA encasement|ves +}. "
    "Echo: {no valve disease|val -}. {Hydronephrosis|hn -}: no.",
    "{Sclerotic metastases|bone +} in L1, L3 and the sacrum, the largest [18 mm|18 bone].",
    "There is no {carcinoid involvement of the valves|val -}.",
    "Dear colleague,\n"
    "thank you for sending this 67-year-old man to our department. In 2009 an {ileal "
    "carcinoid|pri <} was removed. The present CT shows {retroperitoneal lymph nodes|ln +} up "
    "to [17 mm|17 ln] and {peritoneal nodules|per ?} cannot be excluded. {Liver metastases|liv "
    "-} are not seen. We recommend a DOTATATE PET.\n"
    "With kind regards",
    "Retroperitoneum: {soft tissue cuff|rpf +}, [10 cm|100 rpf] long, [8 mm|8 rpf] thick "
    "anteriorly and [5 mm|5 rpf] posteriorly. IVC displaced but not {compressed|ves -}.",
    "There are postoperative clips in the mesentery, there is a {residual mesenteric mass|mes "
    "+} beside them which measures [17 x 12 mm|17 12 mes] and was [17 x 13 mm|17 13 mes<] and "
    "I do not think that this has changed, no {ascites|asc -}, no {bowel obstruction|obs -}.",
    "CT UROGRAM\n"
    "The patient has {a left ureteric stricture|ur < l} in the history.\n"
    "1. Kidneys symmetrical, 11 cm.\n"
    "2. {Hydronephrosis left|hn + l}, pelvis [20 mm|20 hn] (2 years ago [15 mm|15 hn<]).\n"
    "3. {Ureter on the left narrowed|ur + l} at L4.\n"
    "4. {Ureter on the right not narrowed|ur - r}.\n"
    "5. {Retroperitoneal tissue|rpf +} [16 mm|16 rpf].\n"
    "6. {Left common iliac vein compressed|ves + l}.",
    "[5 mm|5 per] {peritoneal nodule, possibly a deposit|per ?}, at the umbilicus.",
    "ULTRASOUND KIDNEYS\n"
    "Right kidney 11.1 cm. No {hydronephrosis|hn - r}.\n"
    "Left kidney 9.8 cm. {Moderate hydronephrosis|hn + l}, pelvis [19 mm|19 hn] AP.\n"
    "Bladder: jets seen on the right only.\n"
    "Prostate 34 ml.",
    "{Peritoneal disease|per ?} is suspected on the basis of a [7 mm|7 per] nodule behind the "
    "bladder.",
    "{Bilateral iliac adenopathy|ln + b}, right [14 mm|14 ln], left [11 mm|11 ln].",
    "In the right hemiscrotum {a hydrocele|hyd + r} is present, the left is normal.",
    "Three {liver metastases|liv +} (segments II, VI and VIII), measuring [9|9 liv], [14|14 "
    "liv] and [22 mm|22 liv].",
    "Deep in the pelvis there is {a little free fluid|asc +}, no {peritoneal deposits|per -}.",
    "Dear Mr Thomas,\n"
    "Thank you for asking us to see this lady with {left hydronephrosis|hn + l} above {a "
    "stricture of the left ureter|ur + l}. The {retroperitoneal fibrosis|rpf +} measures [18 "
    "mm|18 rpf], it was [16 mm|16 rpf<] a year ago. The right kidney has {no hydronephrosis|hn "
    "- r}. We will place a stent next week.\n"
    "Yours sincerely,\n"
    "Urology",
    "The [9 mm|9 ln] {node in the left axilla|ln ? l} is indeterminate.",
    "Gallbladder: {calculi|gs +}, the largest [11 mm|11 gs]. Bile ducts not dilated. Pancreas "
    "normal. Spleen 11 cm.",
    "Scan quality is limited by motion, but {ascites|asc -} is absent.",
    "{Small bowel obstruction|obs ?} cannot be excluded on these images.",
    "Kidneys: RK 10.4 cm, LK 9.1 cm, no {pelvicalyceal dilatation|hn - b} on either side.",
    "The right kidney is normal in size. The left kidney is small at 8.2 cm. {Hydronephrosis "
    "of the left kidney|hn + l} is long known. The {left ureter is encased|ur + l} at the "
    "level of L4 by {fibrous tissue|rpf +}.",
    "Report of the CT of 14.03.2024\n"
    "Liver: in segment VII {metastasis|liv +} [2,3 cm|23 liv] (pre-examination [2,1 cm|21 "
    "liv<]).\n"
    "Gallbladder: {concrement|gs +}, [6 mm|6 gs].\n"
    "Kidneys: on both sides {no dilatation of the renal pelvis|hn - b}.\n"
    "Lymph nodes: no {enlarged nodes|ln -}.\n"
    "Skeleton: no {osteolysis|bone -}, no {osteoblastic foci|bone -}.\n"
    "Assessment: Slight size progression of the {liver metastasis|liv +}.",
    "Questionable {hydronephrosis on the left|hn ? l}.",
    "Compared with [14 mm|14 mes<] in 2021 the {mesenteric nodal mass|mes +} now measures [17 "
    "mm|17 mes] in short axis.",
    "EXAM: Echo limited\n"
    "INDICATION: Known {tricuspid regurgitation|val <}\n"
    "FINDINGS: {Severe tricuspid regurgitation|val +}, vena contracta 9 mm. {Pulmonic "
    "stenosis|val -} absent. IVC 24 mm, collapses little. {Ascites|asc +} seen below the "
    "diaphragm.",
    "There is still {mild dilatation|hn + l} of the left renal pelvis but none on the right.",
    "{Hydronephrosis|hn < l} on the left was found in 2016 and a stent was placed. Since its "
    "removal there has been {no recurrence of hydronephrosis|hn -}. GFR 71.",
    "A [14 mm|14 ln] {node|ln +} lies between the aorta and IVC.",
    "{Right hydronephrosis|hn + r} due to {stricture of the right ureter|ur + r}; {left ureter "
    "not involved|ur - l}. Kidney parenchyma thinned to 9 mm.",
    "Uptake in {a retrocrural node|ln +} is new, SUVmax 7.1. It measures [6 mm|6 ln]. {Hepatic "
    "metastases|liv +} show less uptake than before. {Bone metastases|bone -} are not "
    "demonstrated.",
    "Tricuspid: {leaflets short, thick and fixed with free regurgitation|val +}. Pulmonary "
    "gradient 12 mmHg. Right atrium 58 mm, right ventricle 47 mm.",
    "RENAL MAG3\n"
    "Indication: {left hydronephrosis|hn < l} on CT, {retroperitoneal fibrosis|rpf <}.\n"
    "Result: Split function L 40 %, R 60 %.\n"
    "Right kidney: normal uptake, {no hold-up|dr - r}.\n"
    "Left kidney: slower rise, {delayed drainage|dr + l}, emptying after furosemide.\n"
    "Opinion: {No obstruction of the left kidney|dr - l}.",
    "Neither ureter shows signs of {tethering or encasement|ur - b}.",
    "{Para-aortic lymphadenopathy|ln +} up to [1.8 cm|18 ln], 7 mm focus in the lung unchanged.",
    "A [12 mm|12 pri] {hypervascular ileal nodule consistent with the primary|pri +}.",
    "On the right {hydronephrosis|hn + r}, on the left none.",
    "{Dilated left ureter|hn + l} measuring [9 mm|9 hn], traced down to {a stricture at L5|ur "
    "+ l}.",
    "Post contrast images show {a stellate mass in the ileal mesentery|mes +}. The {SMV is "
    "narrowed|ves +} over a long segment, the {SMA is not encased|ves -}. Bowel loops are {not "
    "obstructed|obs -}.",
    "{Nodularity of the peritoneum|per +} is new and measures up to [9 mm|9 per].",
    "No definite {bowel primary|pri ?} is identified on this study.",
    "Since there is now {compression of the IVC|ves +}, leg swelling can be explained. The "
    "{fibrotic mass around the great vessels|rpf +} is [21 mm|21 rpf] at L4. The {iliac veins "
    "are not compressed|ves -}.",
    "Exam: 68Ga-DOTATATE PET/MR\n"
    "Liver: {no receptor positive metastases|liv -}.\n"
    "Pancreas: uncinate uptake, physiologic.\n"
    "Nodes: {right common iliac node|ln + r} [9 mm|9 ln], SUVmax 11; {left common iliac "
    "nodes|ln - l} not enlarged.\n"
    "Bone: {left rib uptake, possible metastasis|bone ? l}.\n"
    "Kidneys: {dilated left renal pelvis|hn + l}.\n"
    "Impression: {nodal recurrence on the right|ln + r}.",
    "Left adrenal nodule 16 mm, unchanged. {Coeliac and retroperitoneal nodes|ln -} not "
    "enlarged. {Primary in the ileum|pri +} [10 mm|10 pri].",
    "The right extrarenal pelvis is a normal variant and there is no {hydronephrosis|hn - r}.",
    "Note is made of a [5 mm|5 bone] {sclerotic focus in the left pubic ramus, possibly a "
    "metastasis|bone ? l}.",
    "Concerning for {peritoneal carcinomatosis|per ?}, though post-surgical change could look "
    "similar.",
    "She was worried about the words in her report. I told her that {retroperitoneal "
    "fibrosis|rpf +} is benign scar tissue. The {right ureter is not involved|ur - r}. The "
    "{left kidney has no hydronephrosis|hn - l}.",
    "{Moderate tricuspid regurgitation|val +}. RVSP 34 mmHg. {Pulmonary stenosis|val ?} is "
    "possible, the window was poor.",
    "NUCLEAR MEDICINE RENOGRAM (Tc-99m MAG3)\n"
    "Clinical information: {left hydronephrosis|hn < l}. {Obstructed|dr ?}?\n"
    "Findings: Left kidney 38 %, right kidney 62 %. Time to peak left 9 min, right 4 min. "
    "{Impaired drainage on the left|dr + l} with 20 min residual of 55 %. {No impaired "
    "drainage on the right|dr - r}.\n"
    "Conclusion: {Equivocal for obstruction on the left|dr ? l}.",
    "The left kidney has 35 % of the total function. {Drainage is delayed on that side|dr + "
    "l}. The right kidney has 65 % and shows {no delayed drainage|dr - r}.",
    "The {tricuspid leaflets are thickened, retracted and fail to coapt|val +}.",
    "Appearances are suspicious for {a primary tumour in the distal ileum|pri ?}.",
    "There is {an enlarged lymph node|ln +} measuring [24 x 13 mm|24 13 ln] beside the left "
    "renal vein.",
)

LAST_CHECK: tuple[str, ...] = (
    "The {narrowing of the superior mesenteric vein|ves +} is unchanged.",
    "{Mass in small bowel mesentery|mes +}, [2.0 cm|20 mes], with {free fluid|asc +} adjacent.",
    "Surgical clips. {No tumour recurrence in the mesentery|mes -}. {Anastomosis not "
    "obstructed|obs -}. A [7 mm|7 ln] {left external iliac node|ln + l} is unchanged.",
    "Neither {liver metastases|liv -} nor {bone metastases|bone -} are to be seen.",
    "Clinical history: {ileal primary|pri <} resected 2011, {retroperitoneal fibrosis|rpf <}. "
    "Findings: The {periaortic tissue|rpf +} is unchanged with a maximum thickness of [11 "
    "mm|11 rpf].",
    "{Sclerotic focus in the right iliac wing|bone ? r}, indeterminate, too small for tracer "
    "uptake to be judged.",
    "No {suspicious osseous lesion|bone -}; degenerative change L4/5.",
    "A [1.3 cm|13 pri] {enhancing polypoid lesion in the mid ileum is likely the primary|pri "
    "?}. A second focus 4 cm further down cannot be characterised. No {small bowel "
    "obstruction|obs -}.",
    "{Subacute obstruction|obs ?} might explain the fluid levels in the ileum.",
    "It is difficult to say whether {the aorta is surrounded by fibrosis|rpf ?} or by "
    "unopacified duodenum. Consider oral contrast next time.",
    "Angiographic phase: {the left renal vein is compressed|ves + l} by the {sleeve of fibrous "
    "tissue|rpf +}. Renal arteries free.",
    "FOLLOW-UP LETTER\n"
    "The patient feels well. In 2018 she had {a bowel obstruction|obs <} and in 2020 "
    "{gallstones|gs <}, for which the gallbladder was taken out. Imaging last week: "
    "{retroperitoneal nodes|ln +} [10 mm|10 ln], {no liver metastases|liv -}, {no "
    "hydronephrosis|hn -}, {bones clear of metastases|bone -}. Next visit in a year.",
    "CT Thorax, Abdomen and Pelvis\n"
    "Indication: {Ileal primary|pri <}, on lanreotide.\n"
    "Comparison: CT 11/2022.\n"
    "Lymph nodes: {Retroperitoneal nodes|ln +} to [12 mm|12 ln], previously [13 mm|13 ln<].\n"
    "Mesentery: {Desmoplastic reaction|mes +} unchanged.\n"
    "Kidneys and ureters: {No hydronephrosis|hn -}. {Ureters not encased|ur -}.\n"
    "Impression: No progression.",
    "- {Liver metastases|liv +}, 5 in number, unchanged\n"
    "- No {hydronephrosis|hn -}\n"
    "- {Gallstones|gs +}\n"
    "- Hiatus hernia",
    "A single {hepatic metastasis|liv +} of [10 mm|10 liv], segment II, previously not visible.",
    "In comparison with 2020 the {hepatic lesion|liv +} in segment III has regressed from [2.2 "
    "cm|22 liv<] to [15 mm|15 liv].",
    "VASCULAR REVIEW OF CT\n"
    "{SMA encased|ves +} over 3 vertebral levels.\n"
    "{SMV occluded|ves +}.\n"
    "{IVC not narrowed|ves -}.\n"
    "{Left renal vein possibly narrowed|ves ? l}.\n"
    "Cause: {mesenteric mass|mes +} [38 mm|38 mes] and {retroperitoneal fibrosis|rpf +} [12 "
    "mm|12 rpf].",
    "Echo: {moderate tricuspid regurgitation|val +}, RVSP 38 mmHg, no pericardial effusion.",
    "IMPRESSION: NO {BOWEL OBSTRUCTION|obs -}.",
    "Discharge letter\n"
    "Diagnosis: abdominal pain.\n"
    "Background: hypertension, octreotide.\n"
    "CT on admission: {partial small bowel obstruction|obs +} by a {mesenteric mass|mes +} of "
    "[33 mm|33 mes]. No {free fluid|asc -}. No {hydronephrosis|hn -}.",
    "In both kidneys there is {mild dilatation of the pelvis and calyces|hn + b}.",
    "{Retroperitoneal nodes|ln +} of up to [14 mm|14 ln] were [11 mm|11 ln<] in March 2022.",
    "No {drainage impairment|dr -} was found at renography.",
    "Findings in words: The examination shows in the liver {several metastases|liv +} of up to "
    "[20 mm|20 liv], previously up to [21 mm|21 liv<]. In the gallbladder {no concrements|gs "
    "-}. Both kidneys {without hydronephrosis|hn - b}. In the left para-aortic region {a lymph "
    "node|ln + l} of [13 mm|13 ln]. In the small pelvis {some free fluid|asc +}. In the "
    "skeleton {a sclerosis in L5, possibly metastatic|bone ?}. Lung bases free.",
    "{Ureteric involvement|ur ? l} on the left is queried.",
    "Dear Dr Lim\n"
    "Please find the outcome of today's review in Sydney. {Stable liver metastases|liv +}. "
    "{Ileal primary|pri +} still in place and measuring [12 mm|12 pri]. {Carcinoid heart "
    "disease|val ?} is queried by the echo and will be rechecked. {Bone metastases|bone ? l} "
    "cannot be excluded in the left hip. {Bowel obstruction|obs -} was not seen.",
    "Since 2017 the {mesenteric lesion|mes +} has been at [18 mm|18 mes<], [19 mm|19 mes<] and "
    "now [21 mm|21 mes]. This is slow growth. {Liver clear of metastases|liv -}.",
    "The ultrasound raises the possibility of {periaortic fibrosis|rpf ?}. {Both kidneys are "
    "without hydronephrosis|hn - b}. CT is suggested.",
    "No focus that would suggest {bone metastasis|bone -} is found on the PET.",
    "Known {gallstones|gs +}, no cholecystitis.",
    "Organ by organ:\n"
    "* Liver - {mets|liv +}, stable\n"
    "* Gallbladder - {sludge and stones|gs +}\n"
    "* Right kidney - no {hydronephrosis|hn - r}\n"
    "* Left kidney - {hydronephrosis|hn + l}, mild\n"
    "* Aorta - {fibrotic cuff|rpf +}, [9 mm|9 rpf]\n"
    "* {IVC compressed|ves +}\n"
    "* Bones - {no metastases|bone -}",
    "The {superior mesenteric artery is encased|ves +} through 180 degrees by the {mass|mes +}.",
    "RENAL TRACT ULTRASOUND\n"
    "Right kidney: 10.9 cm. {No hydronephrosis|hn - r}. No calculus.\n"
    "Left kidney: 11.2 cm. {Hydronephrosis|hn ? l} not excluded, parapelvic cysts up to 17 mm.\n"
    "Bladder: volume 310 ml, residue 12 ml.\n"
    "Comment: CT urogram suggested.",
    "I can see no {lymphadenopathy|ln -} by size criteria in the abdomen or pelvis.",
    "The oral contrast has reached the colon, so {no obstruction|obs -}.",
    "In the terminal ileum no {primary|pri -} can be made out. More proximally there is {a "
    "short enhancing segment, possibly the primary|pri ?}, [2.2 cm|22 pri] long. Capsule "
    "endoscopy should be considered.",
    "No {enlarged retroperitoneal lymph nodes|ln -}. A {left inguinal node|ln + l} of [12 "
    "mm|12 ln] is unchanged. Prostate enlarged, 52 mm across.",
    "Nurse-led clinic: Patient A has {bone metastases|bone +} in the pelvis. Scan of June: "
    "{metastasis in the right ilium|bone + r} [21 mm|21 bone], in January [18 mm|18 bone<]. "
    "{Liver metastases|liv +} stable. Left kidney stent changed in May; {no left "
    "hydronephrosis|hn - l}.",
    "No sonographic evidence of {gallstones|gs -}.",
    "CT FINDINGS\n"
    "Aorta and branches: {Soft tissue cuff|rpf +} from the renal arteries to the bifurcation, "
    "[14 mm|14 rpf] at L3 (previous [13 mm|13 rpf<]). {Right common iliac artery encased|ves + "
    "r}.\n"
    "Upper tracts: {left hydronephrosis|hn + l}, moderate. {No right hydronephrosis|hn - r}.\n"
    "Liver: {no metastases|liv -}. 8 mm cyst.\n"
    "Pelvis: {no free fluid|asc -}. Prostate 48 mm.",
    "Conclusion: 1) {retroperitoneal nodal disease|ln +}, up to [19 mm|19 ln] ([15 mm|15 "
    "ln<]); 2) {no liver metastases|liv -}; 3) {possible early right hydronephrosis|hn ? r}; "
    "4) {gallstones|gs +}.",
    "Dear Dr Evans,\n"
    "The valve clinic saw Mr Jones in March. {Tricuspid regurgitation is severe|val +} and the "
    "{pulmonary leaflets are thickened|val +}. The CT shows {hepatic metastases|liv +} in most "
    "segments and {small volume ascites|asc +}. There is {no bowel obstruction|obs -}. He will "
    "be discussed for surgery.\n"
    "Best wishes",
    "Comparison: CT of 14 May 2021. The liver contains {two metastases|liv +}. The larger, in "
    "segment VIII, is [21 mm|21 liv] (was [17 mm|17 liv<]). No {ascites|asc -}. No {peritoneal "
    "disease|per -}.",
    "History: {Ascites|asc <} drained in June. {Peritoneal metastases|per <}.\n"
    "Findings: {Ascites|asc +} has come back, moderate. {Peritoneal thickening|per +} on the "
    "liver capsule. {Bowel obstruction|obs ?} cannot be excluded, loops of 37 mm. {Right "
    "hydronephrosis|hn - r}: resolved. {Left hydronephrosis|hn + l}: unchanged, pelvis [15 "
    "mm|15 hn].\n"
    "Impression: As above.",
    "After furosemide, {partial obstruction of the left kidney|dr ? l} remains possible. On "
    "the right there is {no obstruction|dr - r}.",
    "The {mesenteric vein is narrowed by tumour|ves +}, and there is {suspicion of arterial "
    "encasement|ves ?} too. No {free fluid|asc -}.",
    "No {primary|pri -} is visible in the small bowel. {Mesenteric nodal mass|mes +} [19 mm|19 "
    "mes]. {Two liver metastases|liv +}, [7|7 liv] and [9 mm|9 liv].",
    "With regard to the kidneys, I note that on the left, where the stent was taken out in "
    "February, there is now {recurrent hydronephrosis|hn + l} with an AP pelvic diameter of "
    "[17 mm|17 hn], whereas it was [9 mm|9 hn<] while the stent was in place.",
    "Three-phase CT without {hypervascular liver lesions|liv -}.",
    "CT abdomen\n"
    "History: {resected terminal ileal primary|pri <}; hypertension.\n"
    "The operated bowel is normal and there is {no local recurrence in the mesentery|mes -}.\n"
    "{Aortocaval node|ln +}: short axis [8 mm|8 ln] (2021: [8 mm|8 ln<]).\n"
    "{Right hydronephrosis|hn + r} is down to [10 mm|10 hn] from [16 mm|16 hn<].\n"
    "{Left kidney: no dilatation|hn - l}.",
    "The {left common iliac artery is encased|ves + l}; the aorta is of normal calibre.",
    "The study was performed without sedation. The {mesenteric metastasis|mes +} lies below "
    "the third part of the duodenum. {The SMV is displaced but not narrowed|ves -}. {Ileal "
    "loops are free of obstruction|obs -}.",
    "The {right hydrocele|hyd - r} has resolved since drainage, the {left hydrocele|hyd + l} "
    "is [35 mm|35 hyd].",
    "I have reviewed this with Dr Moran. The {periaortic fibrosis|rpf +} is no thicker than "
    "before at [13 mm|13 rpf]. Whether the {left ureter is involved|ur ? l} remains uncertain.",
    "There is {periportal lymphadenopathy|ln ?} of borderline size, indeterminate.",
    "As on the previous examinations, and without any change that could be measured, {fibrous "
    "tissue|rpf +} of up to [13 mm|13 rpf] lies on the front of the aorta from just below the "
    "renal veins to the bifurcation.",
    "{Retroperitoneal fibrosis|rpf ?} is one possibility for the subtle haze round the aorta.",
    "No {ascites|asc -}, no {peritoneal thickening|per -}, no {omental disease|per -}.",
    "At the root of the mesentery, just below the pancreas, lies {a partly calcified nodal "
    "mass|mes +} whose greatest axial diameter is [27 mm|27 mes], as against [24 mm|24 mes<] "
    "two years ago.",
    "The {aortocaval node|ln +} has gone up from [8|8 ln<] to [11 mm|11 ln] over fourteen months.",
    "{Mild to moderate left hydrocele|hyd + l}. On the right {no hydrocele|hyd - r}. Both "
    "groins: {no enlarged nodes|ln - b}.",
    "There are {scattered peritoneal deposits|per +}, e.g. [6 mm|6 per] in front of the rectum "
    "and [10 mm|10 per] at the vault. {Ascites|asc -} absent.",
    "{Left hydronephrosis|hn + l} has progressed while the {right-sided hydronephrosis|hn - r} "
    "has resolved.",
    "REPORT STATUS: FINAL\n"
    "CT ABD/PEL\n"
    "COMPARISON: CT 1/14/2024, 7/2/2023\n"
    "FINDINGS:\n"
    "{Mesenteric mass|mes +}: [2.2 cm|22 mes] (1/14/2024: [2.1 cm|21 mes<]; 7/2/2023: [1.9 "
    "cm|19 mes<]).\n"
    "Liver: {No metastases|liv -}.\n"
    "Lymph nodes: {Portacaval node|ln +} [0.9 cm|9 ln] (1/14/2024: [0.9 cm|9 ln<]).\n"
    "Peritoneum: {No implants|per -}.\n"
    "GU: {Mild left hydronephrosis|hn + l}.\n"
    "IMPRESSION: Slow growth.",
    "The aorta is ectatic at 31 mm and is surrounded by {a mantle of tissue|rpf +} of up to "
    "[15 mm|15 rpf].",
    "Follow-up CT\n"
    "At the site of surgery {recurrent ileal tumour|pri -} not seen. {Liver metastases|liv +} "
    "unchanged: II [10 mm|10 liv], V [14 mm|14 liv], VIII [12 mm|12 liv]. {Ascites|asc -} "
    "none. In both kidneys {no hydronephrosis|hn - b}. {Soft tissue along the aorta|rpf +} [5 "
    "mm|5 rpf]. Ventral hernia of 6 cm with bowel, {no obstruction|obs -}.",
    "PET-CT 68Ga-DOTATOC\n"
    "Clinical details: {small bowel primary|pri <} resected, pT3 N1.\n"
    "Liver: {multiple receptor-positive metastases|liv +}.\n"
    "Skeleton: {possible metastasis in the right 7th rib|bone ? r}.\n"
    "Lymph nodes: {left supraclavicular node|ln + l} [8 mm|8 ln]; {no retroperitoneal nodes|ln "
    "-}.\n"
    "Peritoneum: {Douglas deposit|per +} [11 mm|11 per].",
    "Radiology addendum\n"
    "On review there are no {liver metastases|liv -}; cysts up to 15 mm.\n"
    "The {left hydronephrosis|hn + l} is confirmed.\n"
    "The {aortocaval node|ln +} is [12 mm|12 ln].",
    "Ultrasound of the scrotum and kidneys\n"
    "Right testis normal, {no hydrocele|hyd - r}.\n"
    "Left testis displaced by {a hydrocele|hyd + l} of [55 x 38 x 40 mm|55 38 40 hyd].\n"
    "Right kidney 108 mm, {no hydronephrosis|hn - r}.\n"
    "Left kidney 97 mm, {hydronephrosis|hn + l} grade II.",
    "Indication: {carcinoid heart disease|val ?}?",
    "MRI liver and small bowel\n"
    "Technique: 4 mm slices, gadoxetate.\n"
    "Liver: {six metastases|liv +}; index [18 mm|18 liv] and [15 mm|15 liv]; prior [18|18 "
    "liv<] and [12 mm|12 liv<].\n"
    "Small bowel: {Nodule in the distal ileum, probable primary|pri ?}, [10 mm|10 pri].\n"
    "Mesentery: {tethering|mes +} with {no obstruction|obs -}.\n"
    "Biliary: {gallstones|gs +}.\n"
    "Nodes: {none enlarged|ln -} in the retroperitoneum.",
    "EXAMINATION: PET/CT 68Ga-DOTATATE\n"
    "HISTORY: {Resected ileal primary|pri <}.\n"
    "FINDINGS:\n"
    "1. {Mesenteric mass|mes +}, SUVmax 15, [20 x 16 mm|20 16 mes].\n"
    "2. {Left para-aortic nodes|ln + l}, SUVmax 9, up to [11 mm|11 ln].\n"
    "3. {Right acetabular bone lesion|bone + r}, SUVmax 6.\n"
    "4. {No hepatic lesion|liv -}.\n"
    "5. {Soft tissue around the aorta|rpf +} without uptake.\n"
    "CONCLUSION: New {bone disease|bone +}.",
    "The somatostatin receptor PET shows intense uptake in {the known mesenteric mass|mes +} "
    "(SUVmax 22). The {retroperitoneal fibrosis|rpf +} is not avid. No {avid bone lesion|bone "
    "-} and no {avid hepatic lesion|liv -}.",
    "Status post resection of {ileal primary|pri <} in 2015.",
    "There is no {free fluid|asc -} and no free gas.",
    "BILATERAL {HYDROCELES|hyd + b}, LARGER ON THE LEFT.",
    "In the omentum there are {several deposits|per +}, [4|4 per], [6|6 per] and [11 mm|11 "
    "per]. {Ascites|asc ?} is possible. {Bowel obstruction|obs -} is not seen.",
    "Thorax: no effusion, no pulmonary nodules. Abdomen: {hepatic metastasis|liv +} in segment "
    "II [14 mm|14 liv] (on 3.3.2021 [15 mm|15 liv<]). {Gallstone|gs +} [9 mm|9 gs]. Pelvis: "
    "{free fluid|asc -} none. Skeleton: {osteoblastic lesion in the left femur|bone + l}. "
    "Assessment: stable disease.",
    "CT COLONOGRAPHY\n"
    "Indication: anaemia.\n"
    "Colon: no polyp over 6 mm.\n"
    "Small bowel: [25 mm|25 pri] {ileal mass consistent with the primary NET|pri +}.\n"
    "Mesentery: {spiculated nodal deposit|mes +} [18 mm|18 mes].\n"
    "Extracolonic: {gallstones|gs +}; 12 mm renal cyst; {no liver lesion|liv -}; {no "
    "ascites|asc -}.",
    "Contrast CT\n"
    "Ileum: {submucosal nodule suspicious for the primary|pri ?}, [11 mm|11 pri].\n"
    "Mesentery: {no mass|mes -}.\n"
    "Liver: {no lesion|liv -}.\n"
    "Nodes: {ileocolic nodes|ln +} up to [7 mm|7 ln].\n"
    "Fluid: {no ascites|asc -}.\n"
    "Bones: {no lesion|bone -}.\n"
    "Other: umbilical hernia, neck 14 mm.",
    "MRI spine: {metastasis in the body of L2|bone +} [23 mm|23 bone], slightly larger than in "
    "2023 ([20 mm|20 bone<]).",
    "{Liver mets|liv +} x 4: [8|8 liv], [11|11 liv], [12|12 liv] and [30 mm|30 liv].",
    "{Delayed emptying of the right renal pelvis|dr + r} since the last renogram.",
    "Right heart of normal size, {no tricuspid regurgitation|val -}.",
    "After two cycles of PRRT the {liver metastases|liv +} are smaller, the largest now [33 "
    "mm|33 liv] from [41 mm|41 liv<]. The {mesenteric mass|mes +} is the same. {Peritoneal "
    "nodules|per -} have resolved.",
    "Letter after the MDT\n"
    "We looked at the scans of 2019 and 2024 side by side. The {tissue round the aorta|rpf +} "
    "has gone from [12|12 rpf<] to [14 mm|14 rpf]. The {inferior vena cava is narrowed|ves +}. "
    "The {left ureter may be caught|ur ? l}. There are {no nodes|ln -} and {no ascites|asc -}. "
    "A MAG3 was asked for.",
    "{Partial small-bowel obstruction|obs +}, caused by the {mesenteric mass|mes +}, has "
    "developed since the last scan.",
    "Bone scan. There is {increased uptake in the left 4th rib, which may be a metastasis|bone "
    "? l}. Degenerative uptake in the right knee.",
    "Impression: 1. {Stable mesenteric mass|mes +}. 2. {Left hydronephrosis|hn - l}, seen on "
    "the last scan, has resolved since stenting. 3. {Cholelithiasis|gs +}.",
    "The {mesenteric metastasis|mes +}, at [2 cm|20 mes], has not changed since surgery in 2018.",
    "MDT OUTCOME\n"
    "Imaging: {left hydronephrosis|hn + l}, {left ureter encased|ur + l}, {IVC narrowed|ves +}.\n"
    "{Retroperitoneal plaque|rpf +} [16 mm|16 rpf], previously [14 mm|14 rpf<].\n"
    "Renogram: {left kidney obstructed|dr + l}, right 68 %.\n"
    "Plan: retrograde stent on the left, discuss ureterolysis.",
    "CT CHEST ABDOMEN PELVIS\n"
    "Clinical history: NET 2012, {liver mets|liv <}. Surveillance.\n"
    "Findings:\n"
    "Liver: {three metastases|liv +}, largest [24 mm|24 liv] in segment VI (previously [22 "
    "mm|22 liv<]).\n"
    "Mesentery: {calcified mass|mes +} [27 x 20 mm|27 20 mes], unchanged.\n"
    "Kidneys: no {hydronephrosis|hn -}.\n"
    "Bones: no {suspicious lesion|bone -}.\n"
    "Conclusion: Stable disease.",
    "Echocardiography report\n"
    "Right ventricle: 39 mm, normal function.\n"
    "Tricuspid valve: {mild regurgitation|val +}.\n"
    "Pulmonary valve: {no stenosis|val -}.\n"
    "Left ventricle: EF 58 %, wall 10 mm.\n"
    "Conclusion: {No carcinoid heart disease|val -}.",
    "SMALL {LEFT HYDROCELE|hyd + l} NOTED INCIDENTALLY.",
    "Ultrasound of the right groin. {Right inguinal node|ln + r} of [17 x 8 mm|17 8 ln] with a "
    "thick cortex. {Small right hydrocele|hyd + r} too.",
    "{Mesenteric mass|mes +} measures [14 x 11 x 9 mm|14 11 9 mes].",
    "There is {a small amount of perihepatic ascites|asc +}.",
    "{No left hydronephrosis|hn - l} despite {contact of the tissue with the left ureter|ur + l}.",
    "{Right common iliac nodes|ln + r} up to [1.3 cm|13 ln], formerly [1.6 cm|16 ln<].",
    "Question from the referrer: {obstruction of the left kidney|dr ? l}? Answer: {no "
    "obstruction|dr - l} on the left. Function is 44 % left and 56 % right.",
    "{Drainage from the left kidney is poor|dr + l} even in the upright position.",
    "T1/2 after furosemide was 8 min on the left and 26 min on the right, indicating "
    "{obstructed drainage on the right|dr + r} only.",
    "CT of the abdomen shows {circumferential soft tissue about the distal aorta and the iliac "
    "origins|rpf +}. Its thickness is [9 mm|9 rpf] against [12 mm|12 rpf<] before "
    "prednisolone. {Hydronephrosis|hn - b} has resolved on both sides. The stents can come out.",
    "Heavily calcified {nodal mass in the small bowel mesentery|mes +}, about [3 cm|30 mes]. "
    "{Desmoplastic strands|mes +} run to the ileum. {Upstream loops not obstructed|obs -}.",
    "Evidence of {hold-up at the left pelviureteric junction|dr + l} on the delayed "
    "post-micturition image.",
    "{Retroperitoneal soft tissue|rpf +} is less bulky: [7 mm|7 rpf], [11 mm|11 rpf<] in the "
    "spring. {Left ureter no longer encased|ur - l}. {Left hydronephrosis|hn + l} has not yet "
    "gone completely.",
    "The [2.2 cm|22 mes] {mesenteric mass|mes +} was already [2.1 cm|21 mes<] in June 2019, "
    "which makes it static over five years.",
    "{Narrowed SMV|ves +}. {Narrowed left external iliac vein|ves + l}. Both are longstanding. "
    "Mural calcification of the aorta.",
    "{Mesenteric mass|mes +}, centrally calcified, [28 x 21 x 33 mm|28 21 33 mes].",
    "There is no evidence of {obstruction to drainage of either kidney|dr - b}.",
    "Suspicious for {mesenteric metastasis|mes ?}: [9 mm|9 mes] nodule next to the ileocolic vein.",
    "No {gallstones|gs -}; no {liver metastasis|liv -}; {left hydronephrosis|hn + l} of "
    "moderate degree; {right kidney without hydronephrosis|hn - r}; {no bone metastasis|bone "
    "-}.",
    "Both kidneys are of normal size. There is {moderate hydronephrosis|hn + l} on the left "
    "and none on the right. The {left ureter is encased|ur + l} at L4/5. No stone.",
    "The {left ureter is drawn medially|ur + l} at the level of L4 where it meets the "
    "{periaortic plaque|rpf +}.",
    "EMERGENCY CT\n"
    "Vomiting. {Obstruction|obs ?}?\n"
    "Stomach and jejunum distended up to 41 mm. {Obstruction in the distal ileum|obs +}. "
    "{Mesenteric mass|mes +} unchanged, [32 mm|32 mes]. {SMV not occluded|ves -}. {Free "
    "fluid|asc +}. No free air. {Gallbladder calculi|gs +}. {No hydronephrosis|hn -}.",
    "The previously described {pelvic ascites|asc -} is no longer seen.",
    "There may be {a small amount of free fluid|asc ?} in the pelvis.",
    "{No focal liver lesion|liv -} on this unenhanced scan. {Enlarged nodes|ln ?} in the porta "
    "cannot be ruled out. Small left pleural effusion.",
    "{Liver metastases|liv <} were treated by ablation in 2019.",
    "The {SMA is encased for 270 degrees|ves +}, the {SMV is occluded|ves +}. Surgery is not "
    "thought possible. {Mesenteric mass|mes +} [4.8 x 4.1 x 5.0 cm|48 41 50 mes].",
    "Previous {left hydronephrosis|hn < l}, decompressed by a stent in 2020.",
    "The {hydrocele on the right|hyd + r} measures [46 x 30 mm|46 30 hyd].",
    "A {primary lesion|pri +} is seen in the terminal ileum [17 mm|17 pri], and a further "
    "{ileal primary|pri +} of [6 mm|6 pri] 10 cm above.",
    "{Right external iliac node|ln + r} [16 mm|16 ln] (compared with [13 mm|13 ln<]), the "
    "{left obturator node|ln + l} is unchanged at [8 mm|8 ln].",
    "{Left-sided obstruction|dr ? l} remains equivocal after furosemide.",
    "Past medical history: {gallstones|gs <}, {small bowel obstruction|obs <} 2009, "
    "hypertension. On examination the abdomen is soft. {No ascites|asc -}.",
    "Diagnoses\n"
    "- {Primary of the small bowel|pri <}, resected\n"
    "- {Liver metastases|liv +}\n"
    "- {Carcinoid heart disease|val -} excluded in May\n"
    "- {Cholecystolithiasis|gs +}\n"
    "CT: {liver metastasis|liv +} segment V [22 mm|22 liv] (before [22 mm|22 liv<]); "
    "{mesenteric mass|mes +} [17 mm|17 mes]; questionable {hydronephrosis|hn ? l} on the left.\n"
    "Next control in 6 months.",
    "A {stricture of the left ureter|ur - l} is excluded.",
    "Transthoracic echo\n"
    "Reason: flushing, 5-HIAA raised, rule out {carcinoid heart disease|val ?}.\n"
    "LV: normal, EF 60 %.\n"
    "RV: normal, 33 mm.\n"
    "Aorta: root 34 mm.\n"
    "Summary: no evidence of {carcinoid heart disease|val -}.",
    "No focal {hepatic lesion|liv -} is seen on the arterial or portal venous phase.",
    "The right kidney lies low; the left one shows {calyceal dilatation|hn + l}.",
    "- Liver: {no metastasis|liv -}; 9 mm haemangioma in segment 2\n"
    "- Peritoneum: {no carcinomatosis|per -}\n"
    "- Left kidney: {hydronephrosis|hn + l}, pelvis [17 mm|17 hn]\n"
    "- Right kidney: normal\n"
    "- Skeleton: {no metastasis|bone -}",
    "GA-68 DOTATATE PET/CT\n"
    "Comparison: 3 February 2022\n"
    "Head and neck: no abnormal uptake.\n"
    "Chest: no abnormal uptake.\n"
    "Abdomen: intense uptake in {para-aortic nodes|ln +}, the largest [15 mm|15 ln]. {Liver "
    "metastases|liv +} in segments II and VII, similar. The {periaortic fibrosis|rpf +} shows "
    "no uptake.\n"
    "Skeleton: no {avid bone metastasis|bone -}.\n"
    "Impression: No new disease.",
    "The {IVC is compressed|ves +} to a slit.",
    "These tiny foci could be {liver metastases|liv ?} or haemangiomas.",
    "{Compression of the inferior vena cava|ves +} by the {retroperitoneal tissue|rpf +} is "
    "again noted.",
    "{Gallbladder stone|gs ?} or polyp, [5 mm|5 gs], not mobile. {Liver lesion|liv ?} of [9 "
    "mm|9 liv] in segment IVa, indeterminate.",
    "{Left hydrocele|hyd + l} [5 x 4 cm|50 40 hyd].",
    "The patient's {hydrocele|hyd <} was operated on years ago.",
    "Nothing to suggest {carcinoid heart disease|val -}, LVEF 64 %.",
    "Gallbladder surgically absent; 4 mm non-obstructing calculus in the lower pole of the "
    "left kidney.",
    "{Left para-aortic node|ln + l} [12 mm|12 ln], {right hilar node|ln + r} [14 mm|14 ln]. "
    "{Liver without metastases|liv -}. Old granulomas in the spleen.",
    "ECHO REPORT\n"
    "Patient in sinus rhythm.\n"
    "Left heart: LVIDd 47 mm, EF 61 %. {Mitral valve disease|val -}: none.\n"
    "Right heart: RV 36 mm. {Tricuspid leaflets thickened|val +}, annulus 38 mm.\n"
    "Bubble study: PFO present.\n"
    "Conclusion: {carcinoid heart disease|val ?} likely.",
    "Absence of {ascites|asc -}, of {peritoneal nodules|per -} and of {pathological lymph "
    "nodes|ln -}.",
    "ECHO: LVEF 55-60 %. RV basal diameter 41 mm. TV {leaflets retracted|val +}, jet area "
    "large. PV well seen. MV {no disease|val -}. Small pericardial effusion of 6 mm.",
    "CT ABDO PELVIS\n"
    "Hx: {RPF|rpf <}, L ureteric stent.\n"
    "L kidney: stent well sited, {no residual hydronephrosis|hn - l}.\n"
    "R kidney: {mild hydronephrosis|hn + r}, new.\n"
    "{Periaortic soft tissue|rpf +} [12 mm|12 rpf], prev [12 mm|12 rpf<].\n"
    "{R ureter pressed upon|ur + r}.\n"
    "{Liver mets|liv -}: none.\n"
    "{Bone mets|bone -}: none.",
    "CLINICAL DETAILS: NET. {ASCITES|asc ?}?\n"
    "FINDINGS: NO {ASCITES|asc -}. NO {HYDRONEPHROSIS|hn -}. {PERITONEAL NODULE|per +} IN THE "
    "PELVIS [8 MM|8 per]. {MULTIPLE HEPATIC METASTASES|liv +} UP TO [51 MM|51 liv]. {SMV "
    "NARROWED|ves +}. {GALLSTONES|gs +}. DEGENERATIVE SPINE.\n"
    "CONCLUSION: {HEPATIC METASTASES|liv +}. NO {ASCITES|asc -}.",
    "LIVER. {Mets|liv +} unchanged, largest seg 8 [26 mm|26 liv]. KIDNEYS. {Right "
    "hydronephrosis|hn + r}, APD [18 mm|18 hn] (was [14|14 hn<]). {No left hydronephrosis|hn - "
    "l}. NODES. No {lymphadenopathy|ln -}.",
    "The {hydronephrosis on the left|hn + l} is mild and the {ureter on the right is "
    "displaced|ur + r}.",
    "Sclerotic change at L5 is degenerative; there are no {skeletal metastases|bone -}.",
    "{No ureteral encasement|ur - b} on either side.",
    "{Bilateral hydronephrosis|hn + b}, more marked on the right.",
    "CT 04/02/2025 vs 09/08/2024\n"
    "LIVER: {METS|liv +} STABLE. SEG 6 [19 MM|19 liv] VS [19 MM|19 liv<].\n"
    "GB: {CALCULI|gs +}.\n"
    "KIDNEYS: L {HYDRONEPHROSIS|hn + l} STABLE. R NORMAL.\n"
    "NODES: {NIL ENLARGED|ln -}.\n"
    "BOWEL: {NO OBSTRUCTION|obs -}.\n"
    "PERITONEUM: {NO DISEASE|per -}.\n"
    "BONE: {NO METASTASIS|bone -}.",
    "The kidneys were examined first. LK 10.1 cm with {a mildly dilated pelvis|hn + l}, APD "
    "[12 mm|12 hn]. RK 11.3 cm with {no dilatation|hn - r}. Bladder empties to 20 ml.",
    "The patient has a history of {small bowel obstruction|obs <} treated conservatively.",
    "CT THORAX ABDOMEN PELVIS\n"
    "History - {mets to liver|liv <}. {Gallstones|gs <}.\n"
    "Report - {Liver mets|liv +} up slightly, seg 4 [27 mm|27 liv] ([24 mm|24 liv<]), seg 8 "
    "[19 mm|19 liv] ([19 mm|19 liv<]). {Gallstones|gs +}. {No hydronephrosis|hn -}.\n"
    "Pelvis - {free fluid|asc +}.\n"
    "Bones - {L1 sclerotic metastasis|bone +}.",
    "CT AP. Comparison none. Lung bases clear. Suspected {hepatic metastases|liv ?}, largest "
    "[3.3 cm|33 liv]. {Cholelithiasis|gs +}. {No hydronephrosis|hn -}. {Mesenteric mass with "
    "calcification|mes +} [2.9 x 2.5 cm|29 25 mes]. {No ascites|asc -}. {No lytic or blastic "
    "osseous lesion|bone -}. IVC filter in place.",
    "The known {mesenteric mass|mes +} is not significantly changed at [2.4 cm|24 mes] vs [2.3 "
    "cm|23 mes<].",
    "Dear Dr Fitzgerald,\n"
    "Re: Mr Liam O'Shea\n"
    "This gentleman has had {bilateral hydroceles|hyd + b} for years. The left is the larger "
    "at [48 mm|48 hyd]. His CT mentions {fibrosis around the aorta|rpf +}, and I wonder if the "
    "two are linked. He has {no hydronephrosis|hn -}. Renogram next month.\n"
    "With best wishes",
    "Tc-99m MAG3 diuretic renogram, Perth\n"
    "Furosemide 20 mg at 15 min.\n"
    "Left kidney 50 %: {no obstruction|dr - l}.\n"
    "Right kidney 50 %: {possible partial obstruction|dr ? r}, half time 18 min.\n"
    "Bladder: incomplete emptying.\n"
    "Comment: repeat with a catheter.",
)
