"""Typical reports of many hospitals, written blind: the last sights that the reader had."""

TYPICAL: tuple[str, ...] = (
    "CT ABDOMEN AND PELVIS WITH CONTRAST\n"
    "Clinical indication: {Small bowel NET|pri <}, on lanreotide. Surveillance.\n"
    "Comparison: CT 14/02/2023.\n"
    "Findings:\n"
    "Liver: Multiple {arterially enhancing metastases|liv +}, the largest in segment VII "
    "measuring [34 x 28 mm|34 28 liv], previously [31 x 27 mm|31 27 liv<].\n"
    "Mesentery: {Spiculated root of mesentery mass with desmoplastic reaction|mes +}, "
    "[29 x 22 mm|29 22 mes] (previously [29 x 21 mm|29 21 mes<]).\n"
    "Kidneys: {Mild right hydronephrosis|hn + r}, new since the last scan. The left "
    "kidney is normal.\n"
    "Bowel: No {obstruction|obs -}.\n"
    "Bones: No {suspicious bone lesion|bone -}.\n"
    "Conclusion: Stable {mesenteric mass|mes +}. New {right-sided hydronephrosis|hn + "
    "r}, cause not shown.",
    "CT thorax abdomen pelvis\n"
    "History: {Ileal NET|pri <} resected 2019, known {liver metastases|liv <}.\n"
    "Report:\n"
    "Chest: No pulmonary nodule or effusion. 1 mm slices.\n"
    "Liver: The {segment VI metastasis|liv +} is unchanged at [18 mm|18 liv]. A further "
    "{deposit in segment II|liv +} has grown from [9 mm|9 liv<] to [14 mm|14 liv].\n"
    "Gallbladder: {Several small gallstones|gs +}, no wall thickening.\n"
    "Retroperitoneum: No {enlarged lymph nodes|ln -}. No evidence of {retroperitoneal "
    "fibrosis|rpf -}.\n"
    "Peritoneum: Trace of {free fluid|asc +} in the pelvis. No {peritoneal "
    "nodularity|per -}.\n"
    "Impression: Mixed picture with growth of one {liver metastasis|liv +}.",
    "CT ABDO/PELVIS\n"
    "Indication: ?progression. {Midgut NET|pri <} with {mesenteric disease|mes <}.\n"
    "The {calcified mesenteric mass|mes +} in the right iliac fossa measures [41 x 35 "
    "mm|41 35 mes] and {encases the superior mesenteric vein|ves +}. The SMA is patent. "
    "There is {tethering of adjacent ileal loops|mes +} but no {bowel obstruction|obs "
    "-}.\n"
    "There is {a plaque of soft tissue surrounding the aorta|rpf +} below the renal "
    "arteries, [11 mm|11 rpf] thick, in keeping with {retroperitoneal fibrosis|rpf +}.\n"
    "The {left ureter is drawn medially|ur + l} and there is {moderate left "
    "hydroureteronephrosis|hn + l}. The right ureter is normal.\n"
    "Conclusion: {Retroperitoneal fibrosis|rpf +} with {left hydronephrosis|hn + l}. "
    "Urology referral advised.",
    "EXAM: CT ABDOMEN PELVIS W CONTRAST\n"
    "HISTORY: {Carcinoid tumor of the terminal ileum|pri <}.\n"
    "COMPARISON: 6/12/2023\n"
    "FINDINGS:\n"
    "LIVER: {Hypervascular metastasis|liv +} segment 8, [2.1 cm|21 liv], previously [1.9 "
    "cm|19 liv<]. No new lesions.\n"
    "GALLBLADDER: {Cholelithiasis|gs +} without cholecystitis.\n"
    "KIDNEYS: No {hydronephrosis|hn -}. Simple cyst left upper pole.\n"
    "BOWEL: No {obstruction|obs -}.\n"
    "LYMPH NODES: {Mesenteric nodal mass|mes +} [3.2 x 2.4 cm|32 24 mes], unchanged. No "
    "{retroperitoneal adenopathy|ln -}.\n"
    "PERITONEUM: No {ascites|asc -}.\n"
    "BONES: {Sclerotic metastasis in L2|bone +}, stable.\n"
    "IMPRESSION:\n"
    "1. Minimal increase of the {hepatic metastasis|liv +}.\n"
    "2. Stable {mesenteric mass|mes +}.",
    "CT ENTEROGRAPHY\n"
    "INDICATION: Abdominal pain, flushing. Rule out {small bowel tumor|pri ?}.\n"
    "FINDINGS:\n"
    "{Enhancing distal ileal mass|pri +} measuring [1.6 cm|16 pri], compatible with "
    "{carcinoid|pri +}. {Spiculated mesenteric mass|mes +} with calcification measuring "
    "[2.8 x 2.3 cm|28 23 mes]. Dilated small bowel proximally up to 3.4 cm, concerning "
    "for {partial small bowel obstruction|obs ?}. No {liver metastases|liv -}. No "
    "{hydronephrosis|hn -}.\n"
    "IMPRESSION: {Ileal carcinoid|pri +} with {mesenteric metastasis|mes +}. Surgical "
    "consult.",
    "CT abd/pelvis without contrast\n"
    "Reason: rising creatinine.\n"
    "{Moderate bilateral hydronephrosis|hn + b}, worse on the left. {Both ureters are "
    "medially deviated|ur + b} at L4-L5. {Retroperitoneal soft tissue thickening|rpf +} "
    "about the distal aorta measures [1.4 cm|14 rpf] and is suspicious for "
    "{retroperitoneal fibrosis|rpf ?}. {Mesenteric mass|mes +} not well evaluated "
    "without contrast. Small volume {ascites|asc +}. No {destructive osseous lesion|bone "
    "-}.\n"
    "IMPRESSION: {Bilateral hydronephrosis|hn + b}.",
    "Comparison is made with the previous study of May 2022. The {known mesenteric "
    "mass|mes +} has increased slightly and now measures [38 x 30 mm|38 30 mes] compared "
    "with [35 x 28 mm|35 28 mes<]. {Narrowing of the superior mesenteric vein|ves +} is "
    "again noted. The {liver metastases|liv +} are unchanged, the largest measuring [22 "
    "mm|22 liv] in segment IVa. There is no {hydronephrosis|hn -}, however {the right "
    "ureter is now tethered|ur + r} towards the midline. No {peritoneal disease|per -} "
    "and no {ascites|asc -}. {Para-aortic lymph nodes|ln +} measure up to [11 mm|11 ln] "
    "in short axis.",
    "There is {a spiculated mass|mes +} of [25 mm|25 mes] in the small bowel mesentery. "
    "Adjacent {mesenteric lymph nodes|ln +} measure up to [9 mm|9 ln]. The {primary "
    "tumour itself|pri -} is not identified. The liver contains a few cysts but no "
    "{metastases|liv -}. {Subtle peritoneal nodularity|per ?} in the pouch of Douglas "
    "cannot be excluded. The kidneys are normal. The gallbladder contains {a single "
    "calculus|gs +}.",
    "Post right hemicolectomy. No {recurrence at the anastomosis|pri -}. The {residual "
    "mesenteric nodule|mes +} of [12 x 9 mm|12 9 mes] is stable. The previously seen "
    "{ascites|asc -} has resolved. The {left hydronephrosis|hn - l} is no longer seen "
    "following stent insertion, but there is now {mild fullness of the right renal "
    "pelvis|hn + r} with an AP diameter of [13 mm|13 hn]. No {bone metastases|bone -}. "
    "{Gallstones|gs +} as before.",
    "CT ABDOMEN PELVIS\n"
    "CLINICAL DETAILS: {METASTATIC SMALL BOWEL NET|pri <}. PREVIOUS {LEFT "
    "HYDRONEPHROSIS|hn < l}.\n"
    "FINDINGS: LEFT URETERIC STENT IN SITU. NO {RESIDUAL LEFT HYDRONEPHROSIS|hn - l}. "
    "{RETROPERITONEAL FIBROSIS|rpf +} UNCHANGED, [9 MM|9 rpf] IN THICKNESS. {MESENTERIC "
    "MASS|mes +} [27 X 19 MM|27 19 mes]. {LIVER METASTASES|liv +} STABLE. NO "
    "{LYMPHADENOPATHY|ln -}. NO {FREE FLUID|asc -}.\n"
    "CONCLUSION: STABLE DISEASE.",
    "REPORT: THERE ARE {INNUMERABLE HEPATIC METASTASES|liv +}, THE LARGEST [56 MM|56 "
    "liv] IN THE RIGHT LOBE. {OMENTAL NODULES|per +} UP TO [8 MM|8 per]. MODERATE "
    "{ASCITES|asc +}. {DISTAL SMALL BOWEL OBSTRUCTION|obs +} WITH A TRANSITION POINT AT "
    "THE {MESENTERIC MASS|mes +}. NO {HYDRONEPHROSIS ON EITHER SIDE|hn - b}. POSSIBLE "
    "{LYTIC LESION IN THE RIGHT ILIUM|bone ? r}.",
    "CT TAP - follow-up NET\n"
    "- {Mesenteric mass|mes +}: [33 x 26 mm|33 26 mes] (prev [33 x 27 mm|33 27 mes<])\n"
    "- {Liver metastases|liv +}: largest [19 mm|19 liv] (prev [21 mm|21 liv<])\n"
    "- {Retroperitoneal nodes|ln +}: largest [10 mm|10 ln], unchanged\n"
    "- {Hydronephrosis|hn -}: none\n"
    "- {Ascites|asc -}: nil\n"
    "- {Bowel obstruction|obs -}: no\n"
    "- {Bone lesions|bone -}: none\n"
    "- Gallbladder: {stones|gs +}\n"
    "Summary: stable disease by RECIST.",
    "Findings:\n"
    "• {Primary tumour in the distal ileum|pri +}, [14 mm|14 pri].\n"
    "• {Desmoplastic mesenteric mass|mes +}, [24 x 20 mm|24 20 mes], {encasing ileal "
    "branches of the SMA|ves +}.\n"
    "• Both ureters of normal calibre, no {hydronephrosis|hn -}.\n"
    "• No {retroperitoneal fibrosis|rpf -}.\n"
    "• {Equivocal liver lesion|liv ?} in segment III, [6 mm|6 liv], too small to "
    "characterise.\n"
    "• No {ascites|asc -} or {peritoneal deposits|per -}.",
    "IMPRESSION:\n"
    "1. {Mesenteric carcinoid mass|mes +} stable at [3.0 cm|30 mes].\n"
    "2. Increasing {left hydroureteronephrosis|hn + l} due to {involvement of the mid "
    "left ureter|ur + l}.\n"
    "3. {Peritoneal carcinomatosis|per +}, mildly progressed.\n"
    "4. Two {hepatic metastases|liv +}, unchanged.\n"
    "5. No {bowel obstruction|obs -}.\n"
    "6. {Small right hydrocele|hyd + r}, incidental.",
    "Abdomen/Pelvis CT, portal venous phase\n"
    "Clinical: {Carcinoid syndrome with liver metastases|liv <}, ?{retroperitoneal "
    "fibrosis|rpf ?}\n"
    "The {periaortic soft tissue|rpf +} extends from L2 to the bifurcation and has a "
    "maximum depth of [15 mm|15 rpf], earlier [12 mm|12 rpf<]. {The IVC is "
    "compressed|ves +}. {Hydronephrosis on the right|hn + r}, {none on the left|hn - l}. "
    "{Left ureteric involvement|ur ? l} is likely. {Liver metastases|liv +} in both "
    "lobes. No {ascites|asc -}.\n"
    "Conclusion: Progression of {retroperitoneal fibrosis|rpf +}.",
    "MRI LIVER WITH PRIMOVIST\n"
    "Clinical details: {Ileal NET|pri <}. Assess {liver metastases|liv <} prior to "
    "resection.\n"
    "Technique: Axial T2, DWI, dynamic 3 mm.\n"
    "Findings: Seven {metastases|liv +} are identified. The largest, in segment V, "
    "measures [27 x 24 mm|27 24 liv]. A simple cyst in segment II. The gallbladder "
    "contains no {stones|gs -}. No {ascites|asc -}. {Upper abdominal lymph nodes|ln -} "
    "are not enlarged. {Mild dilatation of the right pelvicalyceal system|hn + r} partly "
    "included.\n"
    "Conclusion: Bilobar {liver metastases|liv +}.",
    "MRI abdomen w/wo contrast\n"
    "COMPARISON: MRI 1/2024\n"
    "{T2 hyperintense metastasis|liv +} in segment 6 now [1.3 cm|13 liv], was [1.7 cm|17 "
    "liv<]. {Segment 4 metastasis|liv +} no change at [0.8 cm|8 liv]. No {new hepatic "
    "metastasis|liv -}. The portal vein is patent. {Cholelithiasis|gs +}. Kidneys "
    "normal, no {hydronephrosis|hn -}. {Enhancing lesion in T12|bone ?}, indeterminate.\n"
    "IMPRESSION: Partial response.",
    "MR liver. The two previously described {liver metastases|liv -} can no longer be "
    "seen. The lesion in segment VIII has the features of a haemangioma. There is no "
    "{ascites|asc -}. {Porta hepatis lymph node|ln +} of [13 mm|13 ln] short axis. The "
    "{mesenteric mass|mes +} is only partly covered. No {gallstones|gs -}.",
    "Ga-68 DOTATATE PET/CT\n"
    "Indication: {Midgut NET|pri <}, restaging.\n"
    "Findings:\n"
    "Intense uptake in {multiple liver metastases|liv +}, SUVmax 24. Avid {mesenteric "
    "nodal mass|mes +} of [31 mm|31 mes], SUVmax 18. Focal uptake in {the terminal ileum "
    "primary|pri +}. Avid {supraclavicular lymph node|ln +}. {Avid bone metastases|bone "
    "+} in the sacrum and T9. No {peritoneal disease|per -}. {Mild left "
    "hydronephrosis|hn + l} on the low-dose CT.\n"
    "Impression: SSTR positive {liver|liv +}, {mesenteric|mes +} and {skeletal "
    "metastases|bone +}.",
    "68Ga-DOTATATE PET-CT (150 MBq)\n"
    "Physiological uptake in spleen, kidneys and adrenals. {Liver metastases|liv +} are "
    "Krenning 4. New focus in the right acetabulum, suspicious for {bone metastasis|bone "
    "? r}. The {retroperitoneal fibrosis|rpf +} shows no tracer uptake. {Small "
    "peritoneal nodules|per +} with low uptake, up to [7 mm|7 per]. No {avid lymph "
    "nodes|ln -}. Pelvic {ascites|asc +} in small amount.\n"
    "Conclusion: Likely new {osseous metastasis|bone ?}; otherwise stable.",
    "DOTATATE PET/CT: There is no {avid primary tumour|pri -} in the small bowel. "
    "{Mesenteric mass|mes +} with moderate uptake, SUV 11.2, [22 x 17 mm|22 17 mes]. No "
    "{hepatic metastases|liv -}. No {skeletal metastases|bone -}. Excretion is seen in "
    "both ureters without {hydronephrosis|hn -}. {Para-aortic lymph node|ln ?} of [8 "
    "mm|8 ln] with faint uptake, probably involved.",
    "MAG3 RENOGRAM\n"
    "Clinical details: {Retroperitoneal fibrosis|rpf <}, {left hydronephrosis|hn < l}. "
    "Left JJ stent removed.\n"
    "Divided function: left 38%, right 62%.\n"
    "Left kidney: {Obstructed drainage|dr + l} with a rising curve and no response to "
    "frusemide.\n"
    "Right kidney: Prompt uptake, no {obstruction|dr - r}.\n"
    "Conclusion: {Left-sided obstruction|dr + l}.",
    "Tc-99m MAG3 diuretic renogram, 80 MBq, furosemide 20 mg IV.\n"
    "Relative function is 51% on the left and 49% on the right. {Both kidneys drain "
    "freely|dr - b}. The T1/2 is 7 min on the left and 9 min on the right. {Mild right "
    "pelvicalyceal dilatation|hn + r} is noted, but there is no evidence of "
    "{obstruction|dr -}.\n"
    "Impression: No {obstructive uropathy|dr -}.",
    "NUCLEAR RENOGRAM WITH LASIX\n"
    "FINDINGS: Right kidney: 44% function, {delayed drainage|dr + r}, T1/2 27 min. Left "
    "kidney: 56%, normal clearance.\n"
    "IMPRESSION: {Partial obstruction of the right kidney|dr ? r} is likely; {no "
    "obstruction on the left|dr - l}. {Hydronephrosis on the right|hn + r} as seen on CT.",
    "US RENAL TRACT\n"
    "History: {Midgut NET|pri <}, eGFR falling. ?{hydronephrosis|hn ?}\n"
    "Right kidney 10.8 cm, no {hydronephrosis|hn - r}. Left kidney 11.4 cm with "
    "{moderate hydronephrosis|hn + l}, AP pelvis [19 mm|19 hn]. The {proximal left "
    "ureter is dilated|hn + l}. The bladder is normal, residual 20 ml. {Gallstones|gs +} "
    "noted incidentally.\n"
    "Conclusion: {Left hydronephrosis|hn + l}.",
    "Ultrasound kidneys: Both kidneys are of normal size and echotexture. There is no "
    "{hydronephrosis on either side|hn - b}. A 2 cm simple cyst is seen in the right "
    "kidney. No {ascites|asc -}. The liver contains {several echogenic metastases|liv "
    "+}. The gallbladder is free of {stones|gs -}.",
    "RENAL US: R kidney 11.1 cm, {mild hydronephrosis|hn + r}, pelvis [11 mm|11 hn] (was "
    "[16 mm|16 hn<]). L kidney 10.2 cm, {severe hydronephrosis|hn + l} with cortical "
    "thinning. Ureteral jet absent on the left. Scrotum: {left hydrocele|hyd + l}, {none "
    "on the right|hyd - r}. Small {ascites|asc +}.",
    "TRANSTHORACIC ECHOCARDIOGRAM\n"
    "Indication: Flushing, ?{carcinoid heart disease|val ?}\n"
    "LV size and function normal, EF 60%. {Tricuspid leaflets thickened and "
    "retracted|val +} with {severe tricuspid regurgitation|val +}. {Mild pulmonary "
    "stenosis|val +}. RV dilated at 44 mm. The mitral and aortic valves are normal. No "
    "pericardial effusion.\n"
    "Conclusion: {Carcinoid heart disease|val +}.",
    "Echo: Good LV function. The tricuspid valve is thin and mobile and competent. No "
    "evidence of {carcinoid heart disease|val -}. RVSP 24 mmHg. Pulmonary valve normal. "
    "{Liver metastases|liv +} seen on the subcostal view.",
    "ECHO REPORT\n"
    "RV mildly dilated. {Moderate TR|val +}, previously {mild TR|val <}. {Early "
    "carcinoid involvement of the tricuspid valve|val ?} is possible. No {pulmonary "
    "regurgitation|val -}. {Mild mitral regurgitation|val +}. IVC 17 mm, collapsing. "
    "Repeat in 6 months.",
    "Dear Dr Patel,\n"
    "Diagnosis: {Grade 1 small bowel NET|pri +} with {liver metastases|liv +} and a "
    "{mesenteric mass|mes +}.\n"
    "I reviewed Mrs Lane today. Her latest CT shows stable disease: the {mass in the "
    "mesentery|mes +} is [30 mm|30 mes] and the {liver deposits|liv +} are unchanged. "
    "There is no sign of {bowel obstruction|obs -}, though she has cramps after meals. "
    "In 2021 she had {hydronephrosis on the right|hn < r}, which was stented. Her "
    "echocardiogram showed no {carcinoid heart disease|val -}. {Gallstones|gs +} were "
    "again noted. We continue lanreotide 120 mg every 4 weeks.",
    "UROLOGY CLINIC\n"
    "Problems: {Retroperitoneal fibrosis|rpf +}; {bilateral hydronephrosis|hn + b}, "
    "stented; {right hydrocele|hyd + r}.\n"
    "The most recent MAG3 shows {no obstruction on the right|dr - r} but {persisting "
    "obstruction on the left|dr + l}. On CT the {left ureter is encased|ur + l} at L4. "
    "Creatinine is 131.\n"
    "Plan: Exchange of the left stent. The {hydrocele|hyd +} does not bother him.",
    "Dear colleague,\n"
    "Thank you for seeing this 67-year-old man with {an ileal neuroendocrine tumour|pri "
    "<}, resected in 2018. He then had {liver metastases|liv <}, treated by ablation. "
    "The MRI of June shows no {liver metastases|liv -}. The PET raised the question of "
    "{a bone metastasis in the left femur|bone ? l}. There is {a small nodule in the "
    "mesentery|mes +} of [8 mm|8 mes]. {Ascites|asc -} was not found. {Peritoneal "
    "disease|per ?} cannot be ruled out on imaging alone.",
    "NET MDT OUTCOME\n"
    "{Primary in terminal ileum|pri +} left in situ. {Mesenteric mass|mes +} [45 x 32 "
    "mm|45 32 mes], inoperable because of {encasement of the SMA|ves +}. {Liver "
    "metastases|liv +} in both lobes. No {bone disease|bone -}. {Subacute bowel "
    "obstruction|obs <} in March, settled. Echo: {mild tricuspid thickening|val +}.\n"
    "Plan: PRRT. Renal ultrasound, as {involvement of the right ureter|ur ? r} is "
    "suspected.",
    "TELEPHONE REVIEW\n"
    "Mr Grant is well. CT: {mesenteric mass|mes +} shrunk to [19 mm|19 mes] from [24 "
    "mm|24 mes<]. No {new liver metastases|liv -}. {Enlarged lymph nodes|ln +} around "
    "the aorta, largest [14 mm|14 ln]. {Mild left hydronephrosis|hn + l} persists, but "
    "the renogram shows no {obstructed drainage|dr -}. Next scan in 6 months.",
    "{Mild hydronephrosis on the left|hn + l}, {no hydronephrosis on the right|hn - r}.",
    "The {mesenteric mass|mes +} measures [36 x 25 x 40 mm|36 25 40 mes], previously [34 "
    "x 25 x 38 mm|34 25 38 mes<].",
    "{Small volume ascites|asc +} has developed since the previous scan.",
    "{Retroperitoneal fibrosis|rpf ?} cannot be excluded.",
    "The SMV and portal vein are patent. The {mass encases the SMA|ves +} for more than "
    "180 degrees.",
    "No {retroperitoneal, pelvic or inguinal lymphadenopathy|ln -}.",
    "{Peritoneal deposit|per +} in the left paracolic gutter, [16 mm|16 per], was [11 mm|11 per<].",
    "The left ureter is of normal course and calibre; the {right ureter is medially "
    "displaced|ur + r}.",
    "{Liver metastases|liv +}: stable. {Bone metastases|bone -}: none. {Ascites|asc -}: none.",
    "Sclerotic focus in the right femoral neck is likely a bone island, but {bone "
    "metastasis|bone ? r} is not excluded.",
    "The {previously noted right hydrocele|hyd - r} is no longer seen.",
    "Dilated loops of ileum up to 3.6 cm, query {early small bowel obstruction|obs ?}.",
    "No {gallstones|gs -}, no biliary dilatation, no {ascites|asc -}.",
    "{Aorto-caval lymph node|ln +} of [15 x 10 mm|15 10 ln], unchanged.",
    "Previous history of {small bowel obstruction|obs <} treated conservatively.",
    "{Drainage from the left kidney is obstructed|dr + l}; {the right kidney drains "
    "normally|dr - r}.",
    "{Enhancing nodule in the distal ileum|pri ?}, [11 mm|11 pri], suspicious for the "
    "{primary NET|pri ?}.",
    "{Severe tricuspid regurgitation|val +} with a fixed open valve, typical of "
    "{carcinoid heart disease|val +}.",
    "The {metastasis in segment VI|liv +} has decreased to [17 mm|17 liv] from [23 mm|23 "
    "liv<], however a new {metastasis|liv +} of [8 mm|8 liv] is seen in segment I.",
    "{Bilateral hydroceles|hyd + b}, larger on the left.",
    "Interval resolution of {right hydroureteronephrosis|hn - r} after stent placement.",
    "{Soft tissue thickening around the aorta|rpf +}, [10 mm|10 rpf], without {ureteric "
    "involvement|ur -} or {hydronephrosis|hn -}.",
    "Status post resection of {ileal carcinoid|pri <}; no {local recurrence|pri -}.",
    "{Occlusion of the distal superior mesenteric vein|ves +} with collaterals, due to "
    "the {mesenteric mass|mes +}.",
    "Cholecystectomy clips. Mild {omental nodularity|per ?}, possibly postoperative, "
    "attention on follow-up.",
)
