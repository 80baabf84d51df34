"""Harder marked reports: rare words, letters in plain words, and every trap; written blind."""

HARD: tuple[str, ...] = (
    "CT THORAX ABDOMEN PELVIS WITH CONTRAST\n"
    "Clinical details: Midgut NET on lanreotide. {Liver mets|liv <}. ?progression\n"
    "Comparison: CT of 14/02/2023.\n"
    "Findings:\n"
    "Chest: Clear lungs. No mediastinal mass.\n"
    "Liver: {Innumerable arterially enhancing deposits|liv +} in both lobes, the "
    "dominant one in segment VII now [41 x 36 mm|41 36 liv] (previously [38 x 33 mm|38 "
    "33 liv<]).\n"
    "Mesentery: {Calcified spiculated mass at the mesenteric root|mes +}, [29 mm|29 "
    "mes], static. It {encases two ileal branches of the SMA|ves +}.\n"
    "Bowel: No {features of obstruction|obs -}.\n"
    "Kidneys: {Mild fullness of the left collecting system|hn + l}, new. The right "
    "kidney is {not hydronephrotic|hn - r}.\n"
    "Bones: No {destructive bony lesion|bone -}.\n"
    "Conclusion: Marginal increase in {hepatic disease|liv +}. New {mild left "
    "hydronephrosis|hn + l}; suggest MAG3.",
    "CT ABD/PELVIS W CONTRAST\n"
    "INDICATION: 66 M, carcinoid syndrome, on octreotide.\n"
    "COMPARISON: 8/3/2022.\n"
    "FINDINGS:\n"
    "LIVER: 3 {hypervascular mets|liv +}, largest [1.9 cm|19 liv] in seg 6, unchanged.\n"
    "GALLBLADDER: {Layering stones|gs +}. No wall thickening.\n"
    "KIDNEYS: No {hydro|hn - b} bilaterally. Simple cyst on the left.\n"
    "BOWEL: Anastomosis intact. No {SBO|obs -}.\n"
    "NODES: {Aortocaval node|ln +} [1.1 cm|11 ln], was [0.9 cm|9 ln<].\n"
    "PERITONEUM: No {ascites|asc -}. No {nodularity|per -}.\n"
    "BONES: Degenerative change only.\n"
    "IMPRESSION: Slightly larger {aortocaval lymph node|ln +}. Otherwise stable.",
    "There is a {large tethering mesenteric deposit|mes +} in the right iliac fossa "
    "which measures [48 x 35 mm|48 35 mes]. On the scan of last summer it was [44 x 31 "
    "mm|44 31 mes<]. Loops of distal ileum are drawn towards it but there is no "
    "{obstruction|obs -}. A {plaque of soft tissue surrounds the infrarenal aorta|rpf "
    "+}, up to [9 mm|9 rpf] thick. The {right ureter runs into this tissue|ur + r} and "
    "there is {upstream dilatation of the right pelvicalyceal system|hn + r}. The left "
    "ureter is normal in course and calibre. The liver contains {multiple "
    "secondaries|liv +}. Trace {free pelvic fluid|asc +}. No {aggressive bone "
    "lesion|bone -}.",
    "CT ABDOMEN AND PELVIS\n"
    "HISTORY: CARCINOID SYNDROME.\n"
    "FINDINGS: {HEPATIC METASTASES|liv +} HAVE INCREASED IN NUMBER. THE LARGEST IS [33 "
    "MM|33 liv], PREVIOUSLY [27 MM|27 liv<]. THE {MESENTERIC NODAL MASS|mes +} IS "
    "UNCHANGED AT [22 X 20 MM|22 20 mes]. NO {HYDRONEPHROSIS ON EITHER SIDE|hn - b}. NO "
    "{ASCITES|asc -} OR {PERITONEAL NODULES|per -}. THE GALLBLADDER HAS BEEN REMOVED. "
    "{POSSIBLE SCLEROTIC METASTASIS|bone ?} IN T11.\n"
    "IMPRESSION: PROGRESSION IN THE LIVER. {T11 BONE METASTASIS|bone ?} CANNOT BE "
    "EXCLUDED; PET ADVISED.",
    "CT follow-up, key points:\n"
    "- {Retroperitoneal fibrosis|rpf +}: [14 mm|14 rpf], previously [11 mm|11 rpf<]\n"
    "- {Hydronephrosis left|hn + l}: moderate, stent in situ\n"
    "- {Hydronephrosis right|hn - r}: none\n"
    "- {Mesenteric mass|mes +}: [31 x 24 mm|31 24 mes], stable\n"
    "- {Liver metastases|liv -}: none\n"
    "- {Ascites|asc -}: nil\n"
    "- {Gallstones|gs +}: yes, two\n"
    "- {Bone metastases|bone ?}: uncertain, L2 to be followed\n"
    "- {Hydrocele|hyd + l}: small, left",
    "Ga-68 DOTATATE PET/CT\n"
    "Indication: G1 midgut NET, restaging. 142 MBq, images at 60 minutes.\n"
    "Findings: {Intensely avid mesenteric mass|mes +} in the central abdomen, SUVmax "
    "24.3, [27 mm|27 mes] on the CT component. Two {avid liver metastases|liv +} in "
    "segments II and VIII, SUVmax 18. A focus in the terminal ileum is in keeping with "
    "the {primary tumour|pri ?}. {Avid left supraclavicular lymph node|ln + l}, [8 mm|8 "
    "ln]. No {avid osseous metastasis|bone -}. No {avid peritoneal disease|per -}. "
    "Physiological activity in spleen, adrenals and kidneys.\n"
    "Incidental: {Left hydronephrosis|hn + l} with tracer retention in the renal pelvis.\n"
    "Opinion: Krenning 4 disease suitable for PRRT.",
    "DOTATOC PET-CT, third after four cycles of Lutetium.\n"
    "Compared with the baseline study, the {hepatic lesions|liv +} show a lower uptake "
    "and the largest has gone from [52 mm|52 liv<] to [40 mm|40 liv]. The {mesenteric "
    "deposit|mes +} is morphologically the same, [25 mm|25 mes]. The {skeletal "
    "metastases|bone +} in the pelvis and at T7 persist. The {peritoneal deposit|per -} "
    "in the pouch of Douglas is no longer visible. There are no {new nodes|ln -}. A "
    "small right pleural effusion.",
    "MAG3 RENOGRAM\n"
    "Clinical: {retroperitoneal fibrosis|rpf <}, {left hydronephrosis|hn < l}. "
    "?{obstruction|dr <}\n"
    "Technique: 80 MBq Tc-99m MAG3, F-15 protocol with frusemide 20 mg.\n"
    "Findings: Divided function left 38%, right 62%. The left kidney shows {a rising "
    "curve with no response to the diuretic|dr + l}. The {right kidney washes out "
    "promptly|dr - r}.\n"
    "Conclusion: {Obstructed left kidney|dr + l}. {No obstruction to drainage on the "
    "right|dr - r}.",
    "Dynamic renography with furosemide\n"
    "Left kidney: split function 49%, T1/2 6 minutes, {unobstructed|dr - l}.\n"
    "Right kidney: split function 51%, T1/2 17 minutes, {equivocal drainage|dr ? r}.\n"
    "After micturition and change of posture there is further emptying on the right.\n"
    "Opinion: {Partial obstruction on the right|dr ? r} cannot be excluded. Repeat in 4 "
    "months. There is {no outflow obstruction on the left|dr - l}.",
    "OCTREOTIDE SCINTIGRAPHY FOLLOW-UP\n"
    "Indium-111 pentetreotide, planar and SPECT at 24 hours.\n"
    "History: {small bowel primary|pri <} removed 2009, {nodal metastases|ln <}.\n"
    "The previously seen {liver metastases|liv +} in the right lobe remain positive. A "
    "new focus in the left iliac bone is suspicious for {bony metastasis|bone ? l}. The "
    "{mesenteric mass|mes +} takes up tracer as before. No pathological uptake in the "
    "chest. Mild retention in the right renal pelvis; {hydronephrosis|hn ? r} should be "
    "excluded by ultrasound.",
    "MRI LIVER WITH PRIMOVIST\n"
    "Clinical question: number of {liver metastases|liv <} before resection.\n"
    "Technique: T1, T2, DWI, dynamic and hepatobiliary phase, 3 mm slices.\n"
    "Findings: Seven {metastases|liv +} are identified, four more than on CT. Segment II "
    "[8 mm|8 liv], segment IVa [14 mm|14 liv], segment VI [22 x 18 mm|22 18 liv]. A "
    "haemangioma in segment III. The gallbladder contains {several small calculi|gs +}. "
    "No biliary dilatation. No {ascites|asc -}. Both renal pelves are undilated.\n"
    "Conclusion: {Bilobar hepatic metastases|liv +}, {cholelithiasis|gs +}.",
    "MR liver, comparison September 2021.\n"
    "The {lesion in segment VIII|liv +} is smaller at [11 mm|11 liv], having been [17 "
    "mm|17 liv<]. The {deposit in segment V|liv -} can no longer be seen. A subcapsular "
    "focus in segment VI, [5 mm|5 liv], is too small to characterise and may be a "
    "{further metastasis|liv ?}. The portal vein is patent. There are no {enlarged porta "
    "hepatis nodes|ln -}. Trace {perihepatic ascites|asc +}. At the edge of the field "
    "there is {a dilated left renal pelvis|hn + l}.",
    "UROLOGY OUTPATIENTS\n"
    "Dear Dr Halloran\n"
    "Thank you for referring this 71-year-old man with a carcinoid and a {dilated left "
    "kidney|hn + l}. His CT shows {retroperitoneal fibrosis|rpf +} with {medial "
    "deviation of the left ureter|ur + l}. The renogram gave {impaired drainage on the "
    "left|dr + l} with 31% function. I have listed him for a JJ stent. His right side is "
    "fine. On examination there is a {transilluminable left hydrocele|hyd + l}, which "
    "does not bother him. PSA 1.4.\n"
    "Yours sincerely",
    "Dear Colleague\n"
    "I reviewed Mrs Okafor after the exchange of her right stent. The retrograde study "
    "showed {a long smooth stricture of the right lower ureter|ur + r} and {persistent "
    "right hydroureteronephrosis|hn + r}. There was no {hydronephrosis on the left|hn - "
    "l}. In 2019 there had been {bilateral hydronephrosis|hn < b}. Her latest MAG3 shows "
    "{good drainage with no obstruction|dr -}. She asked whether the {scar tissue behind "
    "the bowel|rpf +} can be removed; I said that ureterolysis is possible. Next "
    "exchange in six months.",
    "TRANSTHORACIC ECHOCARDIOGRAM\n"
    "Indication: carcinoid syndrome, 5-HIAA 410. ?{carcinoid heart disease|val <}\n"
    "LV: normal size, EF 62%.\n"
    "RV: mildly dilated, TAPSE 19 mm.\n"
    "Tricuspid valve: {leaflets thickened and retracted|val +} with {severe tricuspid "
    "regurgitation|val +}.\n"
    "Pulmonary valve: no {stenosis|val -}, {trivial regurgitation|val +}.\n"
    "Mitral and aortic valves: structurally normal.\n"
    "No pericardial effusion.\n"
    "Conclusion: {Carcinoid heart disease|val +} with right ventricular volume overload.",
    "Echo report\n"
    "Good LV function. RV normal in size and function. No evidence of {carcinoid valve "
    "disease|val -}. {Mild TR|val +}, RVSP 28 mmHg. Pulmonary valve poorly seen; "
    "{pulmonary valve thickening|val ?} cannot be ruled out. {Aortic stenosis|val -}: "
    "none. IVC collapses.",
    "CT Abdomen (university hospital, translated)\n"
    "Question: Progress with known NET?\n"
    "Findings: In comparison with the pre-examination of 03.05.2022 stationary {filiae "
    "in the liver|liv +}, exemplary in segment VI [24 mm|24 liv] (pre: [24 mm|24 liv<]). "
    "Known {conglomerate tumour of the mesentery|mes +} with desmoplastic reaction, [37 "
    "x 28 mm|37 28 mes]. {Congestion of the kidney left|hn + l} grade II. Right no "
    "{urinary congestion|hn - r}. No {free fluid|asc -}. No {ileus|obs -}. "
    "{Cholecystolithiasis|gs +}. No {osteodestructions|bone -}.\n"
    "Assessment: Stable disease.",
    "CT abdomen, compared with last year.\n"
    "Status after right hemicolectomy. Unchanged {mesenterial mass|mes +} of [21 mm|21 "
    "mes] with radiating strands. {Retroperitoneal fibrotic tissue|rpf +} around the "
    "aorta and right iliac artery, slightly thickened. Therein the {right ureter is "
    "trapped|ur + r}. {Hydronephrosis right|hn + r}, increased; left slim system without "
    "{stasis|hn - l}. No {pathologically enlarged glands|ln -} retroperitoneal. No "
    "indications for {liver metastases|liv -}. {Ascites|asc +} minimal. Conclusion: "
    "progression of the {fibrosis|rpf +}.",
    "Dear Dr Lindqvist\n"
    "Re: Mr T Barlow\n"
    "This gentleman has had {gallstones|gs +} seen on his latest scan, which I "
    "understand come from his octreotide. He has a history of {bowel obstruction|obs <} "
    "in 2020. He has no {abdominal swelling from ascites|asc -}. His cardiologist found "
    "{leaky heart valves|val +}. I would be grateful for your view on the swelling in "
    "his right scrotum, which I take to be {a hydrocele|hyd ? r}.",
    "GP letter\n"
    "Thank you for your letter. I note that the {liver secondaries|liv +} are stable and "
    "that there is {hydronephrosis of the left kidney|hn + l}. Bloods: creatinine 131. "
    "She worries about the {spread to the bones|bone ?} which the scan could not "
    "exclude. There was no mention of the {stones in her gallbladder|gs <} that were "
    "found in 2016. She continues Sandostatin 30 mg every 28 days. Please copy me into "
    "the plan.",
    "ULTRASOUND URINARY TRACT\n"
    "Right kidney: 10.9 cm, no {hydronephrosis|hn - r}, no calculus.\n"
    "Left kidney: 11.6 cm, {moderate pelvicalyceal dilatation|hn + l}, AP renal pelvis "
    "[19 mm|19 hn] ([13 mm|13 hn<] in April). {Proximal hydroureter|hn + l} too.\n"
    "Bladder: both jets seen. Post-void residue 20 ml.\n"
    "Gallbladder: {a solitary mobile stone|gs +}, [9 mm|9 gs].\n"
    "No {ascites|asc -}.\n"
    "Impression: {Worsening left hydronephrosis|hn + l}.",
    "SCROTAL ULTRASOUND\n"
    "Clinical: swelling, ?{hydrocele|hyd <}\n"
    "Both testes are of normal echotexture. There is {a moderate right hydrocele|hyd + "
    "r} with fine internal echoes. On the left {no hydrocele|hyd - l} is present. "
    "Epididymes unremarkable. No inguinal hernia on Valsalva.\n"
    "Conclusion: {Right-sided hydrocele|hyd + r}.",
    "CT enterography\n"
    "Indication: flushing, raised chromogranin, ?{small bowel primary|pri <}\n"
    "There is {a hyperenhancing mural nodule in the distal ileum|pri +}, [13 mm|13 pri], "
    "with adjacent {mesenteric nodal mass|mes +} of [2.8 cm|28 mes]. {A second ileal "
    "tumour|pri ?} 20 cm upstream is suspected. The {superior mesenteric vein is "
    "narrowed|ves +} but patent; the superior mesenteric artery is {not encased|ves -}. "
    "No {high grade obstruction|obs -}. {Liver lesions consistent with metastases|liv "
    "?}, the largest [15 mm|15 liv]. No {peritoneal seeding|per -}. Both kidneys "
    "unremarkable, {no hydronephrosis|hn - b}.",
    "PLAIN AND CONTRAST CT, EMERGENCY\n"
    "Vomiting. Known NET.\n"
    "{Small bowel obstruction|obs +} with a transition point at the {mesenteric mass|mes "
    "+}, which is [42 x 39 mm|42 39 mes]. Proximal loops up to 4.1 cm. {Moderate "
    "ascites|asc +}. No perforation. {Chronic occlusion of the SMV|ves +} with "
    "collaterals. Known {liver disease|liv +} unchanged. {Omental caking|per +}. No "
    "{hydronephrosis|hn -}.\n"
    "Discussed with the surgical registrar at 02:40.",
    "MDT OUTCOME\n"
    "Diagnosis: midgut NET G2, Ki-67 6%.\n"
    "Radiology: {Para-aortic nodes|ln +} stable, [12 mm|12 ln]. {Mesenteric mass|mes +} "
    "stable, [30 mm|30 mes]. {cuff about the lower aorta, could be fibrosis|rpf ?}; "
    "compare old films. {Ureteric involvement|ur -}: none. No {bone disease|bone -}.\n"
    "Nuclear medicine: {avid hepatic metastases|liv +}.\n"
    "Cardiology: {valve disease|val -} absent in May.\n"
    "Plan: continue lanreotide 120 mg, CT in 6 months.",
    "Technique: portal venous phase, 1.25 mm reconstructions.\n"
    "Post right hemicolectomy. The {soft tissue rind anterior to L4|rpf +} has grown "
    "from [6 mm|6 rpf<] to [10 mm|10 rpf]. {Both ureters are caught in it|ur + b}; the "
    "{left collecting system is decompressed|hn - l} by the stent whereas {the right is "
    "moderately dilated|hn + r}. {IVC compressed|ves +} at this level. No "
    "{lymphadenopathy|ln -}, {ascites|asc -} or {peritoneal thickening|per -}. "
    "Previously described {segment IV metastasis|liv +} unchanged at [16 mm|16 liv].",
    "CT CAP 3-MONTHLY\n"
    "LIVER -- no {mets|liv -}\n"
    "GB -- {sludge and stones|gs +}\n"
    "KIDNEYS -- {mild hydro L|hn + l}, {R clear of hydro|hn - r}\n"
    "MESENTERY -- {stellate mass|mes +} [1.7 x 1.4 cm|17 14 mes]; prior [1.7 x 1.5 cm|17 "
    "15 mes<]\n"
    "RETROPERITONEUM -- {fibrosis|rpf +} unchanged\n"
    "BOWEL -- no {obstruction|obs -}\n"
    "BONES -- {tiny sclerotic focus R iliac|bone ? r}, probably island\n"
    "FLUID -- no {ascites|asc -}",
    "Mr Vance was seen in the NET clinic. He was diagnosed in 2015 when he had a "
    "{primary in the ileum|pri <} and {a mesenteric mass|mes <}. He had an operation. "
    "His scan this month shows a {mesenteric recurrence|mes +} of [23 mm|23 mes]. {Liver "
    "deposits|liv +} are scattered but tiny. There is no {fluid in the abdomen|asc -} "
    "and no {swelling of the kidneys|hn - b}. Echo in June: {no carcinoid heart "
    "disease|val -}. He will go on with injections every four weeks.",
    "CT ANGIOGRAM MESENTERIC\n"
    "Indication: postprandial pain, known {mesenteric fibrosis|mes <}.\n"
    "The {central mesenteric tumour|mes +} measures [34 mm|34 mes]. {SMA encasement|ves "
    "+} over more than 180 degrees distal to the middle colic. {SMV thrombosis|ves -} is "
    "not seen. Coeliac axis patent. Ileal varices. No pneumatosis. The {aorta is free of "
    "periaortic fibrosis|rpf -}. {Hepatic metastases|liv +} as before. Kidneys enhance "
    "symmetrically without {hydronephrosis|hn - b}.",
    "COMPARISON TO 01/2023 AND 07/2023.\n"
    "{MESENTERIC MASS|mes +} [26 MM|26 mes], [26 MM|26 mes<] IN 07/2023 AND [24 MM|24 "
    "mes<] IN 01/2023. {LEFT HYDRONEPHROSIS|hn - l} HAS RESOLVED. {LEFT HYDROCELE|hyd + "
    "l} PARTLY IMAGED. NO {INTESTINAL OBSTRUCTION|obs -}. {RETROCRURAL NODE|ln +} [7 "
    "MM|7 ln]. {LIVER METASTASES|liv -} QUERIED ON ULTRASOUND ARE NOT CONFIRMED HERE.",
    "No {hydronephrosis|hn -}, {gallstones|gs -}, {ascites|asc -} or {adenopathy|ln -}, "
    "but the {mesenteric mass|mes +} is bigger.",
    "While the {left kidney shows hydronephrosis|hn + l}, {hydronephrosis|hn - r} is "
    "absent on the right.",
    "{Right hydronephrosis|hn - r} has settled since stenting; {left hydronephrosis|hn + "
    "l} persists.",
    "The {ascites|asc -} described in May is no longer seen.",
    "?{peritoneal nodule|per ?} in the right paracolic gutter, [6 mm|6 per].",
    "{Early retroperitoneal fibrosis|rpf ?} cannot be excluded.",
    "Neither {ureter is involved|ur - b} nor is there {hydronephrosis|hn -}.",
    "The mesenteric fat is normal and the ureters run their usual course.",
    "Small bowel loops measure up to 31 mm without a transition point, and there is no "
    "mechanical {obstruction|obs -}.",
    "Simple cyst in the right kidney, not to be mistaken for {hydronephrosis|hn - r}.",
    "Indication: {carcinoid heart disease|val <} and {liver metastases|liv <}, progress?",
    "PMH: {cholelithiasis|gs <}, cholecystectomy 2011, {small bowel obstruction|obs <} 2017.",
    "The {mesenteric lesion|mes +} was [19 mm|19 mes<] in 2020, [22 mm|22 mes<] in 2021 "
    "and is now [25 mm|25 mes].",
    "It now measures [18 x 15 mm|18 15 mes] (the {mesenteric deposit|mes +}), against "
    "[18 x 14 mm|18 14 mes<].",
    "{Liver metastases|liv +} up to [3.2 cm|32 liv] and {retroperitoneal nodes|ln +} up "
    "to [1.4 cm|14 ln]; on the last scan these were [3.0 cm|30 liv<] and [1.4 cm|14 ln<].",
    "{Bone metastases|bone -}: No. {Liver metastases|liv +}: Yes.",
    "Gallbladder: acalculous. Spleen: normal. Peritoneum: {small implants|per +} on the "
    "right hemidiaphragm.",
    "Without doubt there is {retroperitoneal fibrosis|rpf +}.",
    "No change in the {left hydronephrosis|hn + l}.",
    "No increase in the {hepatic metastases|liv +} and no new {bone lesion|bone -}.",
    "{Hydronephrosis|hn -} is not a feature; however, {the left ureter is kinked towards "
    "the midline|ur + l}.",
    "No longer {obstructed drainage on the right|dr - r}; {the left kidney drains poorly|dr + l}.",
    "A renogram would tell whether there is {obstruction on the left|dr ? l}.",
    "The {tricuspid valve is not thickened|val -}, yet there is {moderate regurgitation|val +}.",
    "{Mesenteric vessels are displaced but not encased|ves -}.",
    "The IVC is patent, but {flattened by the fibrous plaque|ves +}.",
    "{Bilateral hydroceles|hyd + b}, larger on the left.",
    "Hydrosalpinx on the right; inguinal hernia on the left; bladder stones.",
    "There is a renal calculus of 5 mm in the lower pole on the left but no {gallstone|gs -}.",
    "Adrenal adenoma 14 mm, unchanged; {mesenteric mass|mes +} [28 mm|28 mes].",
    "A lesion in the body of L3 raises the question of a {bony deposit|bone ?}.",
    "Prominent extrarenal pelvis on the right rather than {hydronephrosis|hn - r}.",
    "Unlikely to represent {peritoneal carcinomatosis|per -}.",
    "{Primary tumour|pri -} in the ileum not identified, {nodal disease in the "
    "mesentery|mes +} being the only abnormality.",
    "The wall thickening of the terminal ileum most likely represents the {primary|pri ?}.",
    "Free of {recurrent hepatic disease|liv -}; nothing to suggest {nodal spread|ln -}.",
    "Minimal fluid in the pouch of Douglas, within physiological limits, no {ascites|asc -}.",
    "{Hydroureter on the left|hn + l} down to the pelvic brim, where {the ureter enters "
    "the fibrotic plaque|ur + l}; {right hydroureter|hn - r} not present.",
    "The patient denies symptoms of {bowel obstruction|obs -}, and the {known "
    "gallstones|gs +} are asymptomatic.",
    "{Perirenal and periaortic soft tissue|rpf +} of [12 mm|12 rpf], was [15 mm|15 "
    "rpf<], so {retroperitoneal fibrosis|rpf +} is responding to steroids.",
    "NET MDT OUTCOME\n"
    "Grade 1 {ileal NET|pri <}, resected 2019. Imaging reviewed: {desmoplastic "
    "mesenteric mass|mes +} [31 x 24 mm|31 24 mes], unchanged. {Liver metastases|liv +} "
    "in both lobes, slow growth. {Retroperitoneal fibrosis|rpf +} with {left "
    "hydronephrosis|hn + l}. No {carcinoid heart disease|val -} on last echo.\n"
    "Outcome: refer urology for stent, continue lanreotide 120 mg.",
    "DISCHARGE SUMMARY\n"
    "Admitted with vomiting. CT showed {small bowel obstruction|obs +} with a transition "
    "point in the right iliac fossa next to the {known mesenteric deposit|mes +}. "
    "Settled with drip and suck. There was {trace ascites|asc +} and {no peritoneal "
    "nodularity|per -}. Incidental {gallstones|gs +}. {Right kidney was not "
    "obstructed|hn - r}.",
    "OPERATION NOTE\n"
    "Laparotomy, midline. Findings: {multifocal tumours of the distal ileum|pri +}, the "
    "largest [18 mm|18 pri]. {Mesenteric root mass|mes +} puckering the bowel and "
    "{encasing the ileocolic branches of the SMA|ves +}. {Two small implants on the "
    "pelvic peritoneum|per +}, excised. {Liver deposit|liv +} in segment VI of [9 mm|9 "
    "liv], wedge taken. No {ascites|asc -}. Gallbladder removed; it contained {stones|gs "
    "+}.",
    "CT ABDOMEN AND PELVIS, TRIPLE PHASE\n"
    "History: {Midgut NET|pri <}, {mesenteric mass|mes <}. ?{ureteric obstruction|ur ?}.\n"
    "Technique: 1.25 mm slices, 100 ml Omnipaque 350.\n"
    "Comparison: CT 14/02/2023.\n"
    "Findings: {Spiculated mesenteric mass|mes +} with coarse calcification, [42 x 30 "
    "mm|42 30 mes], previously [40 x 30 mm|40 30 mes<]. Tethering of ileal loops around "
    "it but no {obstruction|obs -}. {Sheath of soft tissue around the infrarenal "
    "aorta|rpf +}, [8 mm|8 rpf] thick. {Left pelvicaliectasis|hn + l}, pelvis AP [17 "
    "mm|17 hn]. No {right hydronephrosis|hn - r}.\n"
    "Impression: {Mesenteric disease|mes +} stable. New {left-sided hydronephrosis|hn + "
    "l}.",
    "68Ga-DOTATATE PET/CT\n"
    "Indication: Restaging, {ileal NET|pri <} with {liver metastases|liv <}.\n"
    "Abdomen: {Avid mesenteric mass|mes +}, Krenning 4, SUVmax 31.2, [28 mm|28 mes]. "
    "{Numerous avid liver metastases|liv +}, Krenning 4. {Avid left para-aortic node|ln "
    "+ l} of [11 mm|11 ln], Krenning 3. Bones: {focal uptake in L2, in keeping with a "
    "marrow deposit|bone +}. No {peritoneal disease|per -}.",
    "MAG3 RENOGRAM\n"
    "Split function: left 38%, right 62%. Right kidney: prompt uptake, T1/2 7 min, {no "
    "evidence of obstruction|dr - r}. Left kidney: rising curve, T1/2 over 30 min with "
    "little response to furosemide. {Left-sided obstructive drainage pattern|dr + l}. "
    "Conclusion: {Obstructed left kidney|dr + l} with moderately reduced function.",
    "ULTRASOUND KIDNEYS\n"
    "Right: {mild fullness of the collecting system|hn + r}, renal pelvis [11 mm|11 hn]. "
    "Left: {no pelvicalyceal dilatation|hn - l}. There is a simple cyst at the left "
    "upper pole. Bladder emptied well, residual 20 ml. Incidental: {several mobile "
    "calculi in the gallbladder|gs +}, up to [9 mm|9 gs]. {Small amount of free "
    "fluid|asc +} in the pelvis.",
    "SCROTAL ULTRASOUND\n"
    "Clinical: swelling left, ?{hydrocele|hyd ? l}. Left: {simple hydrocele|hyd + l} of "
    "[38 x 22 mm|38 22 hyd], anechoic. Right: {trace of fluid, no hydrocele|hyd - r}. "
    "Testes normal. Left kidney checked: {no hydronephrosis|hn - l}.",
    "MR ENTEROGRAPHY\n"
    "Clinical details: raised 5-HIAA, {?small bowel primary|pri ?}. There is an "
    "{enhancing mural nodule in the terminal ileum|pri +} of [14 mm|14 pri], with "
    "restricted diffusion. A {second lesion 10 cm upstream|pri +} measures [7 mm|7 pri]. "
    "{Stellate mesenteric mass|mes +} with retraction of the adjacent loops. Upstream "
    "loops are mildly dilated at 31 mm, without {a transition point|obs -}. No {liver "
    "lesion suspicious for metastasis|liv -} on the limited views.",
    "MRI LIVER WITH PRIMOVIST\n"
    "Comparison: January. {Eleven hypointense metastases|liv +} on the hepatobiliary "
    "phase, the largest in segment VIII [23 mm|23 liv], was [19 mm|19 liv<]. A [6 mm|6 "
    "liv] {focus in segment II is too small to characterise|liv ?}. The cyst in segment "
    "IV is simple. Gallbladder: sludge, no {stones|gs -}. {Small retrocaval node|ln +}, "
    "[8 mm|8 ln]. No {ascites|asc -}.\n"
    "Conclusion: {Progressive hepatic metastases|liv +}.",
    "TRANSTHORACIC ECHO\n"
    "Right ventricle mildly dilated. {Tricuspid leaflets thickened and retracted with "
    "failure of coaptation|val +}. {Severe TR|val +}. {Pulmonary valve thickened|val +} "
    "with {moderate regurgitation|val +}. Mitral and aortic valves normal. Conclusion: "
    "appearances of {carcinoid heart disease|val +}.",
    "BONE SCAN\n"
    "Tc-99m HDP, 600 MBq. Focal increased uptake in the right 6th rib, probably "
    "traumatic, but {metastasis cannot be excluded|bone ?}. {Sclerotic deposit in "
    "T11|bone +} as on CT. {Left renal pelvis is retaining tracer, possible "
    "hydronephrosis|hn ? l}. No other {osseous metastases|bone -}.",
    "ADDENDUM 03/05/2024\n"
    "At the request of Dr Lindqvist the images were reviewed again. The {right ureter is "
    "drawn medially|ur + r} at L4 and {thickened soft tissue lies anterior to the "
    "IVC|rpf +}, [6 mm|6 rpf]. This was not in the first report. No {hydroureter|hn -} "
    "on either side. The remainder of the report stands.",
    "Telephone clinic, letter to patient\n"
    "Dear Mrs Adeyemi,\n"
    "As we discussed, your scan looks much the same. The {lump in the tissue behind the "
    "bowel|mes +} is [3 cm|30 mes] and has not grown. The {spots in the liver|liv +} are "
    "steady. There is {some swelling of the left kidney|hn + l} because {the tube from "
    "the kidney is being squeezed|ur + l}. There is no {fluid in the tummy|asc -}. I "
    "have asked the kidney surgeons to see you.",
    "ct abdo pelvis with contrast\n"
    "{mesenteric mass|mes +} [25 x\n"
    "21 mm|25 21 mes] unchanged with tethering\n"
    "of loops\n"
    "no {bowel obstruction|obs -}\n"
    "{mild left\n"
    "hydronephrosis|hn + l} new\n"
    "{liver mets|liv +} stable\n"
    "no {ascites|asc -}",
    "COMPARISON IS MADE WITH CT OF 11.2022. {MESENTERIC MASS|mes +} [37 X 29 MM|37 29 "
    "mes], PREVIOUSLY [33 X 26 MM|33 26 mes<]. {ENCASEMENT OF THE SMV|ves +} WITH "
    "COLLATERAL VEINS. {MODERATE RIGHT HYDROURETERONEPHROSIS|hn + r}. NO {PERITONEAL "
    "CAKING|per -}. NO {BONE LESION|bone -}. {GALLSTONES|gs +}.",
    "Summary:\n"
    "- {Mesenteric mass|mes +} [22 mm|22 mes], no change\n"
    "- {Retroperitoneal fibrosis|rpf +}, new since 2021\n"
    "- {Hydronephrosis|hn + l} left, none on the {right|hn - r}\n"
    "- No {liver|liv -}, {peritoneal|per -} or {bone metastases|bone -}\n"
    "- {Gallstones|gs +}",
    "Dictated, not checked. There is a {mesenteric mass|mes +} of [two point four "
    "centimetres|24 mes]. It was [two centimetres|20 mes<] last year. {Hydronefrosis on "
    "the left|hn + l} with a pelvis of [fifteen milimetres|15 hn]. {No hydronephrosis on "
    "teh right|hn - r}. {Livr metastases|liv +}, at least five.",
    "The {ileal primary|pri +} is seen as a mural thickening of [16 mm|16 pri]. The "
    "adjacent {mesenteric nodal mass|mes +} is [29 x 22 x 35 mm|29 22 35 mes]. {Splayed "
    "and beaded ileal branches|ves +} pass through the mass. The {SMA is narrowed|ves +} "
    "over 2 cm but the {SMV is patent|ves -}. No {venous occlusion|ves -}.",
    "No {hydronephrosis|hn -}, {ascites|asc -}, {lymphadenopathy|ln -} or {peritoneal "
    "deposits|per -}. {Liver metastasis|liv +} in segment VII, [13 mm|13 liv]. The "
    "gallbladder contains {a single calculus|gs +}. Bones: {scattered sclerotic "
    "foci|bone ?}, indeterminate. Lung bases clear.",
    "Apart from {a mildly dilated left renal pelvis|hn + l}, no abnormality of the "
    "kidneys. No {ureteric involvement|ur -}. However, {a rind of soft tissue surrounds "
    "the aortic bifurcation|rpf +} and measures up to [9 mm|9 rpf]. This was [5 mm|5 "
    "rpf<] in 2020. {Early retroperitoneal fibrosis|rpf ?} is suspected.",
    "The previously noted {ascites|asc -} is no longer seen. The {omental nodule|per +} "
    "persists at [8 mm|8 per]. {Previously seen left hydronephrosis|hn - l} has resolved "
    "after stenting. The stent is in good position. {Right pelviectasis|hn + r} is "
    "unchanged.",
    "Urology clinic letter\n"
    "Diagnosis: {bilateral ureteric obstruction|ur + b} from {retroperitoneal "
    "fibrosis|rpf +}, {metastatic ileal NET|pri +}. MAG3: {obstructed on the right|dr + "
    "r}, {not obstructed on the left|dr - l}. Creatinine 142. {Bilateral hydroceles|hyd "
    "+ b}, not troublesome. Plan: stent change in six months.",
    "Left scrotum: {hydrocele|hyd + l} with thin septations, depth [24 mm|24 hyd]. Right "
    "scrotum: {no hydrocele|hyd - r}. Testes of homogeneous echotexture, no mass. Left "
    "varicocele, grade 2. In view of the known NET, a left renal ultrasound is suggested "
    "to rule out {hydronephrosis|hn ? l}.",
    "Peritoneum: {Fine studding of the right paracolic gutter|per + r}. {Omental "
    "cake|per +}, [12 mm|12 per] thick. Ascites: {trace in the pouch of Douglas|asc +}. "
    "Bowel: No {obstruction|obs -}. Kidneys: No {hydronephrosis|hn -}. Nodes: {Left "
    "para-aortic|ln + l}, [14 mm|14 ln].",
    "Emergency CT. Abdominal pain, ?{obstruction|obs ?}. Dilated small bowel up to 42 mm "
    "with {a transition point in the pelvis|obs +} where loops are kinked toward {a "
    "mesenteric mass|mes +}. {Adhesive obstruction|obs ?} is the alternative. Target "
    "sign in one ileal loop, {compression of the SMV|ves ?} possible. {Small volume free "
    "fluid|asc +}. No free gas. No {hydronephrosis|hn -}.",
    "Compared with 2022, the {right-sided hydronephrosis|hn + r} has increased (AP [21 "
    "mm|21 hn], previously [14 mm|14 hn<]) while the {left-sided hydronephrosis|hn + l} "
    "has decreased ([9 mm|9 hn], previously [12 mm|12 hn<]). {Both ureters are "
    "medialised|ur + b}. The {periaortic plaque|rpf +} is unchanged at [11 mm|11 rpf]. "
    "No {retroperitoneal adenopathy|ln -}.",
    "Background: {Jejunal NET|pri <} resected 2015, {liver metastases|liv <} ablated "
    "2018. No {recurrence at the anastomosis|pri -}. Ablation cavity in segment V, no "
    "{viable tumour|liv -}. New [7 mm|7 liv] arterially enhancing {focus in segment III, "
    "suspicious for metastasis|liv ?}. {Mesenteric stranding|mes ?} without a measurable "
    "mass. {Cholecystolithiasis|gs +}.",
    "FDG PET/CT\n"
    "Low grade uptake in the {mesenteric mass|mes +}, [34 mm|34 mes]. {Liver "
    "metastases|liv +} are not FDG avid. No {avid lymph nodes|ln -}. No {avid bone "
    "lesions|bone -}. Tracer pooling in the {dilated right renal pelvis|hn + r}. Right "
    "hip prosthesis.",
    "Nurse led telephone review\n"
    "Mr Okafor feels well. CT: {mesenteric mass|mes +} stable, [26 mm|26 mes]. No new "
    "{liver mets|liv -}. {Kidneys draining freely|dr -} on the renogram. Echo: valves "
    "normal. Next injection in 28 days.",
    "Both kidneys enhance symmetrically. {Mild caliectasis on the left|hn + l}, {none on "
    "the right|hn - r}. {The left ureter is tethered|ur + l} to a {band of fibrosis at "
    "the level of L4|rpf +}. {Involvement of the right ureter|ur ? r} cannot be "
    "excluded. Bladder normal. Delayed nephrogram is not seen.",
    "Impression: 1. {Mesenteric mass|mes +} with {desmoplastic reaction|mes +}, [45 x 38 "
    "mm|45 38 mes]. 2. {Occlusion of the SMV|ves +} with mesenteric varices. 3. "
    "{Subacute small bowel obstruction|obs ?} likely. 4. {Ascites|asc +}, moderate, new. "
    "5. No {hydronephrosis|hn -}.",
    "Echo follow-up. Known {carcinoid valve disease|val <}, bioprosthetic tricuspid "
    "valve 2021. Prosthesis functions well, mean gradient 4 mmHg. {Native pulmonary "
    "valve: mild regurgitation|val +}. {No mitral involvement|val -}. No pericardial "
    "effusion. LVEF 60%.",
    "Ultrasound abdomen. The liver contains {several echogenic metastases|liv +}, the "
    "largest [31 mm|31 liv] on the right. The gallbladder contains sludge. No "
    "{gallstones|gs -}. {Hydronephrosis|hn - b} is absent on both sides. {A little "
    "fluid|asc +} around the spleen. Aorta obscured by gas.",
    "MRI spine. {Marrow deposit in the L3 vertebral body|bone +}, [15 mm|15 bone]. A "
    "haemangioma at T12 is unchanged. {Possible further deposit|bone ? l} in the left "
    "sacral ala, [6 mm|6 bone]. No cord compression. {Left hydronephrosis|hn + l} is "
    "partly imaged.",
    "Dear colleague, thank you for referring this man with {retroperitoneal fibrosis|rpf "
    "+} associated with {ileal carcinoid|pri +}. IgG4 normal. {Hydronephrosis|hn + r} "
    "was found on the right in March. His renogram in April showed {no obstruction|dr "
    "-}. We will repeat it in six months. He also has {a small right hydrocele|hyd + r}.",
    "Stable {retroperitoneal lymph nodes|ln +}: left para-aortic [13 mm|13 ln] (prior "
    "[13 mm|13 ln<]), aortocaval [9 mm|9 ln] (prior [10 mm|10 ln<]). No {iliac|ln -} or "
    "{inguinal adenopathy|ln -}. {Stranding around the aorta|rpf ?}, possibly fibrosis. "
    "Ureters of normal course. No {hydroureter|hn -}.",
    "Findings\n"
    "Mesentery: {Ill-defined soft tissue with radiating strands|mes +}, approx. [3.1 x "
    "2.7 cm|31 27 mes].\n"
    "Vessels: {Encased distal SMA branches|ves +}.\n"
    "Retroperitoneum: {Nil fibrosis|rpf -}.\n"
    "Kidneys: {Hydronephrosis L: no|hn - l}.\n"
    "Liver: {Mets|liv +}, unchanged.",
    "Did not attend for MAG3. The ultrasound showed {minimal splitting of the right "
    "renal sinus|hn + r} and a normal left collecting system. CT in June had reported "
    "{possible right ureteric entrapment|ur ? r}. {Retroperitoneal fibrosis|rpf ?} is "
    "therefore suspected. Rebook.",
    "Status after right hemicolectomy for {NET of the terminal ileum|pri <}. No {local "
    "recurrence|pri -}. {Residual mesenteric nodule|mes +} of [11 mm|11 mes] (before [12 "
    "mm|12 mes<]). {Peritoneal implant|per +} in the pouch of Douglas, [7 mm|7 per]. No "
    "{ascites|asc -}. Neither kidney shows {hydronephrosis|hn - b}.",
    "CT thorax abdomen pelvis, low dose, without contrast because of eGFR 28. {Bilateral "
    "hydronephrosis|hn + b}, right more than left. {Thick mantle of tissue round the "
    "aorta and cava|rpf +}, [19 mm|19 rpf]. Assessment of the liver for {metastases|liv "
    "?} is not possible. {Mesenteric mass|mes +} calcified, [30 mm|30 mes]. Pleural "
    "effusions, small.",
    "{Tumour thrombus in the SMV|ves ?} is queried. {The jejunal veins are engorged|ves "
    "?}, probably from compression. {Mesenteric mass|mes +} encroaches on the root, [52 "
    "mm|52 mes]. Oedema of the bowel wall. {Ascites|asc +}, slight. No pneumoperitoneum "
    "or {obstruction|obs -}.",
    "PRRT REVIEW\n"
    "Cycle 4 of 177Lu-DOTATATE, 7.4 GBq. Post-therapy scan: {avid liver metastases|liv "
    "+}, Krenning 3, less intense. {Bone metastases|bone +} in the pelvis, fewer than "
    "before. {Mesenteric nodal mass|mes +} unchanged. {No hydronephrosis|hn -}. {Avid "
    "peritoneal deposits|per -} have vanished.",
    "Comparison 2021: the {ileal tumour|pri +} measured [17 mm|17 pri<], today [20 mm|20 "
    "pri]. There is now {partial small-bowel obstruction|obs +} at this level. "
    "{Mesenteric fat tethering|mes +}. No {liver involvement|liv -}. The ureters are not "
    "{involved|ur -}.",
    "Capsule: {Polypoid submucosal tumour in the mid ileum|pri +}. CT: {No mesenteric "
    "mass|mes -}. {A few subcentimetre mesenteric nodes|ln +}, up to [7 mm|7 ln]. PET: "
    "{no liver metastases|liv -}. {Gallstones|gs ?} are questionable.",
    "Right: {hydronephrosis grade II|hn + r}. Left: {hydronephrosis grade I|hn + l}. "
    "Both ureters are {compressed|ur + b} at the pelvic brim by {retroperitoneal soft "
    "tissue|rpf +}. Maximum thickness [13 mm|13 rpf]. No {nodes|ln -}.",
    "Diuresis renography: the left kidney contributes 22%. {Drainage of the left kidney "
    "is delayed, equivocal for obstruction|dr ? l}. {The right kidney drains normally|dr "
    "- r}. The study of 2020 had shown {obstructed drainage on the right|dr < r}, since "
    "stented. Conclusion: {left obstruction|dr ? l} not excluded.",
    "Lanreotide well tolerated. Flushing less. CT shows {no change in the mesenteric "
    "mass|mes +}, [27 x 20 mm|27 20 mes]. {No retroperitoneal fibrosis|rpf -}, {no "
    "ureteric obstruction|ur -}. {Cholecystolithiasis|gs +} under somatostatin analogue. "
    "Echo: {trivial tricuspid regurgitation|val +}, leaflets thin.",
    "Small bowel: {mural thickening of a distal loop, likely the primary|pri ?}, [12 "
    "mm|12 pri]. Mesentery: {nodal conglomerate|mes +} [24 x 18 mm|24 18 mes]. Liver: "
    "{two lesions, most likely metastases|liv ?}, [8 mm|8 liv] and [5 mm|5 liv]. Bones: "
    "no {suspicious lesion|bone -}. {Free fluid|asc -}: none.",
    "Indication: flank pain right, {known RPF|rpf <}, ?{hydronephrosis|hn ? r}. The "
    "right collecting system is {mildly distended|hn + r}, [13 mm|13 hn]. The left one "
    "is {not distended|hn - l}. {Right ureter dilated to the level of the iliac "
    "crossing|hn + r}. No ureteric stone. Bladder jets are seen on the left only.",
    "Postoperative day 9. Fluid collection in the pelvis, 40 x 25 mm, probably a "
    "haematoma rather than {ascites|asc ?}. No {bowel obstruction|obs -}. {Right "
    "hydronephrosis|hn - r} has disappeared after ureterolysis. The {liver "
    "metastases|liv +} as before. Drain in place.",
    "Lesion table\n"
    "{Mesenteric mass|mes +} / [38 mm|38 mes] / [36 mm|36 mes<]\n"
    "{Liver metastasis|liv +} S4 / [15 mm|15 liv] / [15 mm|15 liv<]\n"
    "{Para-aortic node|ln +} / [12 mm|12 ln] / [9 mm|9 ln<]\n"
    "New lesions: {sclerotic metastasis T9|bone +}\n"
    "RECIST: SD",
    "The patient's scan was shown at the meeting. The surgeon feels the {mesenteric "
    "mass|mes +} is unresectable because of {SMA encasement|ves +}. There may be {a "
    "stricture of the left ureter|ur ? l}. The {left kidney is a little dilated|hn + l}. "
    "If the {hydronephrosis|hn +} increases, stent.",
    "Omentum: {nodularity, cannot exclude deposits|per ?}. Ovaries: normal. {Left "
    "paracolic deposit|per + l} [21 mm|21 per]. {Ascites|asc +}: small. Kidneys: {no "
    "pelvicaliectasis|hn - b} on either side. Appendix removed.",
    "Right heart study: {pulmonary valve cusps retracted and fixed|val +}. {Pulmonary "
    "stenosis and regurgitation|val +}. {Tricuspid valve: no longer native|val <}, "
    "replaced. RV function reduced. {Liver metastases|liv +} are seen in the subcostal "
    "view. {Trace ascites|asc +}.",
    "Without {ureteral dilatation|hn -}. The {left gonadal vessels and ureter are caught "
    "in fibrous strands|ur + l}, yet the kidney is {not hydronephrotic|hn - l}. "
    "{Fibrosis of the retroperitoneum|rpf +} from L3 to S1. {Left hydrocele|hyd + l} at "
    "the edge of the field. {Mesenteric mass|mes +} [19 mm|19 mes].",
    "Oncology phone call: scan stable, no new tumours in {liver|liv -} or {bones|bone "
    "-}. {Stones in the gallbladder|gs +}, nothing to do. The {left kidney is slightly "
    "swollen|hn + l}, the right one is {not|hn - r}. Heart valves are fine. I said she "
    "should ring if she vomits, as {a blockage of the bowel|obs ?} may happen.",
    "Pathology and imaging. {Ileal NET|pri +} pT3, G1, [22 mm|22 pri], with 4 of 17 "
    "{nodes positive|ln +}. {Mesenteric deposit|mes +} of [14 mm|14 mes]. Postoperative "
    "CT: no {residual mesenteric mass|mes -}. No {hepatic deposits|liv -}. {Serosal "
    "implants|per -} are not seen.",
    "Questioned: {retroperitoneal fibrosis|rpf ?}. On delayed images the {left ureter is "
    "encased|ur + l} over 4 cm by {periureteral soft tissue|rpf +}; the right ureter is "
    "{free|ur - r}. {Left hydronephrosis|hn + l} with cortical thinning. {IVC is "
    "narrowed|ves +} with lumbar collaterals. {No abdominal free fluid|asc -}.",
    "Incidental findings: {cholelithiasis|gs +}, diverticulosis, a hiatus hernia and "
    "{right hydrocele|hyd + r}. Liver: a [5 mm|5 liv] {hypodensity, cyst or "
    "metastasis|liv ?}. {Coeliac nodes|ln -} not enlarged. No {hydronephrosis|hn -} or "
    "{hydroureter|hn -}.",
)
