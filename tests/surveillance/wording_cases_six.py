"""Marked reports of six people who each kept to one way of marking, written without sight of the
reader: everyday reports and letters of many hospitals and styles. All names in them are invented."""

BY_ONE: tuple[str, ...] = (
    """CT thorax abdomen and pelvis with IV contrast.

Clinical details: {Known midgut NET|pri <}. On lanreotide. ?progression.

Comparison is made with the previous CT from March.

The lungs are clear. No mediastinal or hilar {lymphadenopathy|ln -}.
Multiple {hypervascular liver metastases|liv +} are again seen in both lobes, the largest in segment VII measuring [34 mm|34 liv] (previously [33 mm|33 liv<]). No new {liver lesion|liv -}.
The {calcified mesenteric mass|mes +} in the right iliac fossa measures [28 x 22 mm|28 22 mes], unchanged. There is tethering of adjacent ileal loops without {obstruction|obs -}.
Spleen, pancreas and adrenals are unremarkable. Simple cyst upper pole left kidney. No {hydronephrosis|hn -}.
No {ascites|asc -}. No {aggressive bone lesion|bone -}.

Conclusion: Stable {liver|liv +} and {mesenteric disease|mes +}. No new site of disease.""",
    """Dear Dr,

Diagnosis: {Grade 1 ileal neuroendocrine tumour|pri +} with {liver|liv +} and {mesenteric nodal metastases|ln +}.

Many thanks for your ongoing care of this 67 year old lady whom I reviewed in the NET clinic today. She remains well on octreotide LAR 30 mg every four weeks. Flushing is controlled and her bowels open twice daily. Her most recent CT shows stable {hepatic metastases|liv +} and the {mesenteric mass|mes +} is unchanged at [3.1 cm|31 mes]. There was new {mild right hydronephrosis|hn + r} which I have discussed with our urology colleagues. Her echocardiogram showed no evidence of {carcinoid heart disease|val -}. I have arranged a MAG3 renogram to look for {obstruction|dr ?} and will see her again in three months.

Yours sincerely""",
    """EXAM: CT ABDOMEN AND PELVIS WITH CONTRAST

INDICATION: {Small bowel carcinoid|pri <}, restaging.

TECHNIQUE: 5 mm axial images after 100 mL Omnipaque 350.

FINDINGS:
LOWER CHEST: Clear.
LIVER: Numerous {hypodense hepatic metastases|liv +}, index lesion in segment 6 measures [2.4 x 2.1 cm|24 21 liv], previously [1.9 x 1.7 cm|19 17 liv<].
GALLBLADDER: {Cholelithiasis|gs +} without wall thickening.
KIDNEYS: {Mild left hydroureteronephrosis|hn + l} to the level of the pelvic brim. Right kidney is normal.
BOWEL: No {bowel obstruction|obs -}.
MESENTERY: {Spiculated mesenteric mass|mes +} measuring [4.2 x 3.0 cm|42 30 mes] with surrounding desmoplastic reaction.
PERITONEUM: No {ascites|asc -}.
LYMPH NODES: No {pathologically enlarged lymph nodes|ln -}.
BONES: No {suspicious osseous lesion|bone -}.

IMPRESSION:
1. Interval progression of {hepatic metastatic disease|liv +}.
2. Stable {mesenteric mass|mes +}.
3. New {mild left hydroureteronephrosis|hn + l}.""",
    """US Renal tract.
Clinical: {Small bowel NET|pri <}, rising creatinine, ?{hydronephrosis|hn ?}.
Right kidney 10.4 cm, left kidney 11.1 cm. Normal cortical thickness bilaterally. There is {moderate right sided hydronephrosis|hn + r} with the renal pelvis measuring [22 mm|22 hn] AP. The proximal right ureter is not well seen owing to bowel gas. No {left hydronephrosis|hn - l}. Bladder is well distended with both jets demonstrated. No {ascites|asc -}. Incidental {gallstones|gs +}.
Impression: {Moderate right hydronephrosis|hn + r}. CT urogram advised.""",
    """MAG3 RENOGRAM WITH FRUSEMIDE (F+15)
Indication: {Bilateral hydronephrosis|hn < b} on CT, {retroperitoneal fibrosis|rpf <}.
Divided function: left 38%, right 62%.
The right kidney shows good uptake with {prompt drainage|dr - r} following frusemide.
The left kidney shows a rising curve with {no response to frusemide|dr + l} and {retained tracer|dr + l} on the post-micturition view.
Conclusion: {Obstructed left kidney|dr + l}. {Unobstructed right kidney|dr - r}.""",
    """Ga-68 DOTATATE PET/CT

Clinical history: 58M, {ileal NET|pri <} resected 2019, {liver metastases|liv <}. Restaging pre PRRT.

Physiological uptake in spleen, kidneys and pituitary. Intensely avid {bilobar liver metastases|liv +}, more than twenty in number. There is an avid {mesenteric nodal mass|mes +} in the central mesentery, SUVmax 24. Two small {avid left supraclavicular nodes|ln + l} are new since the prior study. Focal uptake in the L3 vertebral body, in keeping with a {bone metastasis|bone +}. No {peritoneal disease|per -}. No {avid primary lesion|pri -} in the remaining small bowel. Incidental right renal cyst.

Conclusion: Somatostatin receptor avid disease in {liver|liv +}, {mesentery|mes +}, {nodes|ln +} and {bone|bone +}. Suitable for PRRT from an imaging standpoint.""",
    """TRANSTHORACIC ECHO
Indication: {midgut NET|pri <}, raised 5HIAA, ?{carcinoid heart disease|val ?}.
LV normal size and function, EF 60%. Right ventricle moderately dilated. The {tricuspid valve leaflets are thickened|val +} and retracted with failure of coaptation. {Severe tricuspid regurgitation|val +}. {Moderate pulmonary regurgitation|val +} with {mild pulmonary stenosis|val +}, peak gradient 22 mmHg. Mitral and aortic valves normal. No PFO on bubble study. Trace pericardial fluid.
Conclusion: Appearances of {advanced carcinoid heart disease|val +}.""",
    """MDT OUTCOME
72F. {Ileal NET|pri +} G1, Ki67 2%.
Imaging reviewed: CT and octreotide scan.
{Liver mets|liv +} stable. {Mesenteric mass|mes +} [35 mm|35 mes], encases {SMV branches|ves +}. {Retroperitoneal soft tissue|rpf +} around the aorta, ?{fibrosis|rpf ?}. {Left hydronephrosis|hn + l}, stented.
No {bone disease|bone -}.
Outcome: not for resection. Refer urology re stent change. Rescan 3/12.""",
    """MRI LIVER WITH PRIMOVIST
Clinical: {NET of terminal ileum|pri <}. Indeterminate {liver lesions|liv <} on CT.
There are seven {T2 hyperintense liver lesions|liv +} with restricted diffusion and arterial enhancement consistent with {metastases|liv +}. The largest, in segment IVa, measures [17 mm|17 liv]. A further lesion in segment II follows CSF signal and shows no enhancement, in keeping with a simple cyst. Small haemangioma in segment VIII. No biliary dilatation. {Gallbladder calculi|gs +} are noted. The imaged upper kidneys show no {pelvicalyceal dilatation|hn -}. No {upper abdominal lymphadenopathy|ln -}. No {free fluid|asc -}.
Conclusion: Seven {hepatic metastases|liv +}.""",
    """CT ABDO PELVIS
HISTORY: VOMITING, DISTENSION. {KNOWN SMALL BOWEL NET|pri <}. ?{SBO|obs ?}
FINDINGS: DILATED SMALL BOWEL LOOPS UP TO 4.1 CM WITH A {TRANSITION POINT|obs +} IN THE RIGHT ILIAC FOSSA ADJACENT TO A {SPICULATED MESENTERIC MASS|mes +} MEASURING [38 X 31 MM|38 31 mes]. DISTAL BOWEL COLLAPSED. SMALL VOLUME {FREE FLUID|asc +} IN THE PELVIS. NO FREE GAS. SEVERAL {LIVER METASTASES|liv +}. NO {HYDRONEPHROSIS|hn -}. NO {DESTRUCTIVE BONE LESION|bone -}.
IMPRESSION: {HIGH GRADE SMALL BOWEL OBSTRUCTION|obs +} SECONDARY TO {MESENTERIC MASS|mes +}. SURGICAL REVIEW ADVISED.""",
    """EXAM: NM GALLIUM-68 DOTATATE PET/CT SKULL BASE TO MID THIGH
CLINICAL HISTORY: 61-year-old female with {history of small bowel neuroendocrine tumor|pri <} status post resection.
COMPARISON: None.
FINDINGS:
Head/Neck: No abnormal uptake. No {cervical adenopathy|ln -}.
Chest: No {pathologic adenopathy|ln -}.
Abdomen/Pelvis: A single focus of uptake in hepatic segment 5, SUV max 12.1, corresponding to a [1.1 cm|11 liv] {hypodense hepatic lesion|liv +}. No {mesenteric mass|mes -}. No {peritoneal nodularity|per -}. No {hydronephrosis|hn -}.
Musculoskeletal: Degenerative uptake in both shoulders. No {osseous metastases|bone -}.
IMPRESSION:
1. Solitary {DOTATATE-avid hepatic metastasis|liv +}.
2. No {local mesenteric or nodal disease|ln -}.""",
    """Dear Colleague,

Thank you for seeing this 54 year old man with a {metastatic small bowel neuroendocrine tumour|pri +}. He presented in January with {subacute small bowel obstruction|obs <}, which settled conservatively. CT showed a [4 cm|40 mes] {mesenteric mass|mes +} with {multiple liver deposits|liv +}. The mass abuts but does not encase the {superior mesenteric artery|ves -}. There is no {ascites|asc -} and no {bony disease|bone -}. I would be grateful for your opinion regarding resection of the {primary|pri +}.

Kind regards""",
    """CT TAP. Indication: follow up of {retroperitoneal fibrosis|rpf <}, {carcinoid|pri <}.
{Periaortic soft tissue|rpf +} extends from the level of the renal arteries to the bifurcation with maximum thickness [14 mm|14 rpf], previously [18 mm|18 rpf<]. {Both ureters|ur + b} are drawn medially. Bilateral ureteric stents in situ. {Mild residual left hydronephrosis|hn + l}, the {right hydronephrosis|hn - r} has resolved. The {IVC|ves +} is compressed at L3 but patent. No {retroperitoneal lymphadenopathy|ln -}. Liver of normal attenuation with no {focal lesion|liv -}. No {ascites|asc -}.
Conclusion: Partial response of {retroperitoneal fibrosis|rpf +}.""",
    """ULTRASOUND SCROTUM
Indication: Right scrotal swelling. {Midgut NET|pri <}.
Both testes are normal in size and echotexture. There is a {moderate right hydrocele|hyd + r}. No {left hydrocele|hyd - l}. Small left epididymal cyst. No intratesticular mass. No hernia demonstrated.
Impression: {Right hydrocele|hyd + r}, simple.""",
    """CT Abdomen/Pelvis w contrast
Reason for exam: Abdominal pain, flushing. Rule out {small bowel carcinoid|pri ?}.
Findings:
Liver - Normal size. No {hepatic lesion|liv -}.
Biliary - {Multiple calcified gallstones|gs +}. No ductal dilatation.
Kidneys - Punctate nonobstructing left renal calculus. No {hydronephrosis|hn -}.
Bowel - A [1.6 cm|16 pri] {hyperenhancing distal ileal mass|pri +} is present. No {obstruction|obs -}.
Mesentery - Adjacent [2.2 x 1.8 cm|22 18 mes] {soft tissue mesenteric mass|mes +} with coarse calcification.
Vessels - No {vascular encasement|ves -}.
Peritoneum - No {free fluid|asc -}.
Bones - Degenerative changes of the lumbar spine.
Impression: {Distal ileal mass|pri +} with {mesenteric metastasis|mes +} highly suspicious for {carcinoid tumor|pri ?}.""",
    """CT urogram. {Small bowel NET|pri <} with new left loin pain.
There is {marked left hydronephrosis and hydroureter|hn + l} down to the level of L4, where the {left ureter|ur + l} is encased by {retroperitoneal soft tissue|rpf +}. The right kidney drains normally with a normal calibre ureter. Left renal cortical thinning. {Left common iliac artery|ves + l} is surrounded by the same tissue but is not narrowed. No renal stone. The known {mesenteric deposit|mes +} measures [26 mm|26 mes]. {Liver metastases|liv +} partly imaged.
Conclusion: {Left ureteric obstruction|ur + l} due to {retroperitoneal fibrosis|rpf +}. Urology informed by telephone.""",
    """FIRST CYCLE LUTETIUM PRRT CLINIC
Diagnosis: {Midgut NET|pri +}, G2, Ki67 6%
Sites of disease: {Liver|liv +}, {mesentery|mes +}, {para-aortic nodes|ln +}, {bone|bone +}
Past: {right hydronephrosis|hn < r} 2021 treated with JJ stent, since removed.
Well today. ECOG 1. eGFR 71. No {ascites|asc -} clinically. Echo satisfactory with {trivial tricuspid regurgitation|val +} only.
Plan: Proceed with cycle 1 next Thursday.""",
    """CT THORAX ABDOMEN PELVIS
Clinical information: {Ileal NET|pri <}, right hemicolectomy 2017. Surveillance.
No pulmonary nodule. Post surgical changes of right hemicolectomy with an unremarkable ileocolic anastomosis. No {focal hepatic lesion|liv -}. No {mesenteric mass|mes -} or {adenopathy|ln -}. No {retroperitoneal fibrosis|rpf -}. Kidneys enhance symmetrically, no {hydronephrosis|hn -}. Diverticular disease of the sigmoid without inflammation. No {ascites|asc -} or {peritoneal nodularity|per -}. No {suspicious osseous lesion|bone -}; degenerative change at L5/S1.
Conclusion: No evidence of recurrence.""",
    """Renal scintigraphy, Tc-99m MAG3 with Lasix
History: {Left hydronephrosis|hn < l}, {mesenteric carcinoid|mes <}.
Findings: Symmetric perfusion. Differential function is 47% left and 53% right. {Delayed drainage|dr + l} from the left collecting system with T1/2 of 28 minutes after Lasix. Right T1/2 of 7 minutes with no evidence of {obstruction|dr - r}.
Impression: {Obstructive pattern|dr + l} on the left. {Normal drainage|dr - r} on the right.""",
    """Octreotide scan with SPECT CT. ?{primary|pri ?}. {Liver metastases|liv <} on biopsy, NET.
There is multifocal increased uptake throughout the liver corresponding to {known hepatic deposits|liv +}. A focus of uptake in the right iliac fossa localises to the terminal ileum, likely the {primary tumour|pri +}. Adjacent {mesenteric node|ln +} is also avid and measures [15 mm|15 ln]. No {avid bone lesion|bone -}. Physiological activity in the gallbladder and colon.
Conclusion: Likely {ileal primary|pri +} with {nodal|ln +} and {hepatic metastases|liv +}.""",
    """CT abdomen and pelvis portal venous
hx {NET small bowel|pri <} on sandostatin
multiple {liver mets|liv +} unchanged largest seg 8 [41 mm|41 liv]
{mesenteric mass|mes +} [32 x 27 mm|32 27 mes] unchanged with calcification
{SMV|ves +} narrowed at this level with mesenteric collaterals, not occluded
no {bowel obstruction|obs -}
kidneys normal
trace {free fluid|asc +} in pelvis
no {bone lesion|bone -}
stable disease""",
    """Dear Dr,

Re: Results of echocardiogram

This gentleman with {ileal carcinoid|pri +} had his annual echocardiogram last week. There has been progression since last year. The {tricuspid valve|val +} is now thickened with {moderate to severe regurgitation|val +}, previously mild. The pulmonary valve was not well seen. Right atrial dilatation is noted and LV function is preserved. I have asked our cardiothoracic colleagues to consider valve replacement. He has some ankle swelling but no {ascites|asc -}. Furosemide 40 mg has been started and I would be grateful if you could check his U&E in two weeks.

With best wishes""",
    """MRI abdomen and pelvis
Clinical details: {RPF|rpf <} in context of {small intestinal NET|pri <}, assess for response to steroids.
There is {low signal retroperitoneal plaque|rpf +} anterior to the aorta from L2 to L5, maximum thickness [9 mm|9 rpf], reduced from [15 mm|15 rpf<]. No restricted diffusion. {Right hydronephrosis|hn - r} is no longer seen. {Mild fullness of the left renal pelvis|hn + l} persists. The {mesenteric lesion|mes +} is stable at [21 mm|21 mes]. Scattered {liver metastases|liv +} are unchanged. No {enlarged nodes|ln -}. Small {left hydrocele|hyd + l} at the edge of the field.
Opinion: Improving {retroperitoneal fibrosis|rpf +}.""",
    """EXAMINATION: MR ENTEROGRAPHY
INDICATION: Chronic abdominal pain and diarrhea, elevated chromogranin A. Evaluate for {small bowel neuroendocrine tumor|pri ?}.
FINDINGS:
Small bowel: Focal asymmetric wall thickening in the mid ileum with avid enhancement, [2.1 cm|21 pri] in length, suspicious for {primary neuroendocrine tumor|pri ?}. Additional [6 mm|6 pri] {enhancing ileal nodule|pri +} more proximally. No {transition point|obs -}.
Mesentery: {Stellate mesenteric mass|mes +}, [2.8 x 2.4 cm|28 24 mes].
Liver: No {suspicious hepatic lesion|liv -}. Subcentimeter cyst in segment 3.
Other: No {hydronephrosis|hn -}. No {ascites|asc -}. Normal gallbladder.
IMPRESSION: Findings suspicious for {multifocal ileal NET|pri ?} with {mesenteric nodal metastasis|mes +}.""",
    """CT KUB - non contrast
? renal colic right
No renal or ureteric calculus. {Moderate right hydronephrosis|hn + r} and perinephric stranding. The {right ureter|ur + r} is dilated to the level of S1 where there is ill-defined {presacral and retroperitoneal soft tissue thickening|rpf +}. There is a {partly calcified mass at the root of the mesentery|mes +} measuring approx [3 cm|30 mes]. {Low attenuation liver lesions|liv ?}, cannot exclude {metastases|liv ?} on this unenhanced study. Small volume {ascites|asc +}.
Impression: No stone. Appearances raise the possibility of a {small bowel carcinoid|pri ?} with {retroperitoneal fibrosis|rpf ?}. Contrast enhanced CT recommended.""",
    """DISCHARGE SUMMARY
Admitted with abdominal pain and vomiting. Background {ileal NET|pri <} with {liver metastases|liv <}. CT confirmed {subacute small bowel obstruction|obs +} due to a {desmoplastic mesenteric mass|mes +}. Managed with NG tube and IV fluids. {Obstruction|obs -} resolved by day 4 on repeat film. Incidental {gallstones|gs +}; LFTs normal. USS kidneys: no {hydronephrosis|hn -}. Discharged on low residue diet. Follow up in NET clinic 6 weeks.""",
    """CT abdomen pelvis. Clinical: {small bowel NET|pri <}, swollen legs.
The {infrarenal IVC|ves +} is compressed by {retroperitoneal soft tissue|rpf +}, which measures [24 x 19 mm|24 19 rpf]. There is {thrombus in the left common iliac vein|ves + l}. {Superior mesenteric vein|ves +} occluded with collaterals. SMA patent. {Mesenteric mass|mes +} increased from [29 mm|29 mes<] to [36 mm|36 mes]. {Bilateral mild hydronephrosis|hn + b}. Small bilateral pleural effusions. {Moderate ascites|asc +}. No {peritoneal deposits|per -}. {Sclerotic focus in the right ilium|bone ? r}, possibly a {bone metastasis|bone ?}.
Conclusion: Progressive {mesenteric|mes +} and {retroperitoneal disease|rpf +}. {Iliac vein thrombosis|ves +} discussed with referring team.""",
    """FDG PET-CT
Indication: {G3 ileal NET|pri <}, assess FDG avidity.
There are FDG avid {liver metastases|liv +} in segments V and VI, SUVmax 8.3. Low grade uptake in the {mesenteric mass|mes +}. {FDG avid retrocrural node|ln +} [11 mm|11 ln] short axis. Several {omental nodules|per +} show moderate uptake. No {bone metastases|bone -}. Diffuse marrow uptake likely reactive. No {hydronephrosis|hn -}.
Impression: FDG avid {hepatic|liv +}, {nodal|ln +} and {omental disease|per +}.""",
    """US ABDOMEN COMPLETE
INDICATION: RUQ pain. {History of carcinoid|pri <}.
LIVER: Heterogeneous with multiple {echogenic hepatic masses|liv +}, largest [5.2 x 4.8 x 4.4 cm|52 48 44 liv].
GALLBLADDER: Sludge and {mobile gallstones|gs +}. No pericholecystic fluid. Negative sonographic Murphy sign.
CBD: 4 mm.
RIGHT KIDNEY: 10.9 cm. No {hydronephrosis|hn - r}.
LEFT KIDNEY: 11.3 cm. {Mild hydronephrosis|hn + l}.
SPLEEN: Normal.
{ASCITES|asc -}: None.
IMPRESSION:
1. {Hepatic metastases|liv +}.
2. {Cholelithiasis|gs +} without cholecystitis.
3. {Mild left hydronephrosis|hn + l}.""",
    """MDT letter

Primary: {Terminal ileum NET|pri <}, resected June
Stage: pT3 N1 M1
Radiology review: post op CT shows no residual {mesenteric disease|mes -}. Two {segment VI liver lesions|liv +}, [12 mm|12 liv] and [9 mm|9 liv]. {Para-aortic nodes|ln ?} equivocal at [8 mm|8 ln], for interval follow up. No {bone|bone -} or {peritoneal disease|per -}.
Recommendation: MRI liver, discuss at HPB meeting regarding ablation.""",
    """CT TAP

Indication: Weight loss, raised CgA.

Chest: No {lymphadenopathy|ln -}. Mild basal atelectasis.

Abdomen: There are innumerable {liver metastases|liv +} replacing much of the right lobe. {Enlarged mesenteric lymph nodes|ln +} are seen in the right lower quadrant, the largest measuring [19 mm|19 ln] in short axis. Thickening of a distal ileal loop likely represents the {primary tumour|pri ?}. No {small bowel obstruction|obs -}. {Omental cake|per +} in the left flank with {peritoneal nodules|per +} in the paracolic gutters. {Large volume ascites|asc +}. No {hydronephrosis|hn -}. {Sclerotic bone metastases|bone +} throughout the thoracolumbar spine.

Comment: Widespread metastatic malignancy, favour {small bowel neuroendocrine primary|pri ?}. Biopsy advised.""",
    """UROLOGY CLINIC LETTER
Diagnosis: {Bilateral ureteric obstruction|ur + b} secondary to {retroperitoneal fibrosis|rpf +}
Background: {Midgut carcinoid|pri <}, {left hydrocele|hyd < l} repaired 2015
This man attended following his stent change. The retrograde study showed {medial deviation of both ureters|ur + b} at L4. Ultrasound today shows no {right hydronephrosis|hn - r} and {mild left hydronephrosis|hn + l}. Creatinine is stable at 124. A MAG3 study last month demonstrated {unobstructed drainage|dr - b} on both sides with stents in place. We will change the stents in six months.""",
    """CT CHEST/ABD/PELVIS WITH CONTRAST
CLINICAL INDICATION: {Metastatic carcinoid|pri <}, on everolimus.
CHEST: No {enlarged mediastinal nodes|ln -}. New [1.4 cm|14 ln] {right internal mammary node|ln + r}.
LIVER: {Treated hepatic metastases|liv +} post bland embolization, decreased in size. Largest [3.3 cm|33 liv], was [4.7 cm|47 liv<].
GU: Left double-J stent in good position. No {residual left hydronephrosis|hn - l}.
GI: Ileocolic anastomosis is patent. No {obstruction|obs -}.
RETROPERITONEUM: {Retroperitoneal fibrosis|rpf +} encasing the {distal aorta|ves +}, unchanged.
PERITONEUM/MESENTERY: {Mesenteric soft tissue mass|mes +} unchanged, [2.0 x 1.5 cm|20 15 mes]. No {free fluid|asc -}.
BONES: {Sclerotic lesion|bone +} in T9 is stable.
IMPRESSION: Mixed response with decreased {liver disease|liv +} and a new {right internal mammary lymph node|ln + r}.""",
    """TTE report - surveillance, {small bowel NET|pri <}. Good windows. Normal biventricular size and systolic function. Tricuspid valve leaflets thin and mobile. No {significant valvular regurgitation|val -}. No {pulmonary stenosis|val -}. No pericardial effusion. No echocardiographic evidence of {carcinoid valve disease|val -}. Repeat in 12 months.""",
    """CT Abdomen and pelvis with contrast. Clinical history of abdominal pain and bloating.
There is haziness of the small bowel mesentery with prominent but {not enlarged nodes|ln -} in keeping with misty mesentery. No {discrete mesenteric mass|mes -}. No {small bowel primary|pri -} identified. Liver, spleen and pancreas are normal. {Gallstones|gs +} noted. The kidneys are normal with an extrarenal pelvis on the left. No {free fluid|asc -}. No {bowel obstruction|obs -}. Degenerative spine.
Conclusion: Probable mesenteric panniculitis. {Gallstones|gs +}.""",
    """Tc-99m Tektrotyd SPECT/CT
Clinical Details: ?{midgut NET|pri ?} incidental {mesenteric mass|mes <} on CT.
The {calcified mesenteric mass|mes +} shows intense tracer uptake. A further focus is seen in the mid ileum, suspicious for the {primary|pri ?}. No uptake to suggest {liver metastases|liv -}. No {avid nodes|ln -} elsewhere. {Solitary avid focus in the right femoral neck|bone ? r} is indeterminate, MRI suggested.
Conclusion: Receptor positive {mesenteric mass|mes +}. ?{ileal primary|pri ?}.""",
    """PALLIATIVE CARE REVIEW
Problem list:
1. {Ileal neuroendocrine tumour|pri +}
2. {Liver metastases|liv +}
3. {Peritoneal carcinomatosis|per +} with {recurrent ascites|asc +}, drain in situ
4. {Painful sacral bone metastasis|bone +}, radiotherapy given
5. {Carcinoid heart disease|val +}, not for surgery
Comfortable today. Vomiting has settled and there is no clinical evidence of {bowel obstruction|obs -}. Continue cyclizine. Family updated.""",
    """EXAM: CT ANGIOGRAPHY ABDOMEN
INDICATION: {Mesenteric carcinoid|mes <}. Assess for {SMA involvement|ves ?}.
FINDINGS: Celiac axis is widely patent. {Infiltrative mesenteric mass|mes +} measuring [5.1 x 3.9 cm|51 39 mes] encases the {mid SMA|ves +} with no flow limitation. {SMV|ves +} is occluded. Inferior mesenteric artery is patent. Bowel wall is edematous without pneumatosis. No {small bowel obstruction|obs -}. {Hypervascular liver metastases|liv +}. {Bilateral hydronephrosis|hn + b}, right worse than left. {Small ascites|asc +}.
IMPRESSION: {SMA encasement|ves +} and {SMV occlusion|ves +}. Unresectable.""",
    """CT Thorax, Abdomen and Pelvis
Comparison: CT 11 months ago
Clin: {SB NET|pri <}, {liver|liv <} and {bone mets|bone <}
Lungs clear. {Left axillary node|ln + l} now measures [16 mm|16 ln], previously [10 mm|10 ln<]. {Liver metastases|liv +} have enlarged, index lesion segment III [29 mm|29 liv] vs [21 mm|21 liv<]. {Mesenteric mass|mes +} is not significantly changed. The gallbladder has been removed. No {hydronephrosis|hn -}. {Mixed lytic and sclerotic metastases|bone +} in the pelvis and spine are more numerous. No {ascites|asc -}.
Conclusion: Disease progression in {liver|liv +}, {nodes|ln +} and {bone|bone +}.""",
    """Nephrostogram left
Indication: {Left hydronephrosis|hn < l}, failed retrograde stent.
Contrast was injected through the existing nephrostomy. There is {moderate dilatation of the left collecting system|hn + l}. A [4 cm|40 ur] {smooth tapering stricture of the left ureter|ur + l} is seen at L4/5 with a trickle of contrast passing to the bladder. The appearances are of extrinsic compression by {retroperitoneal fibrosis|rpf ?}, presumed. An antegrade 6Fr 24 cm stent was placed without complication. Nephrostomy left on free drainage.""",
    """Dear Dr,

I reviewed this lady with her daughter. She has a {metastatic midgut neuroendocrine tumour|pri +} and completed four cycles of Lutetium in the autumn. Her restaging scan is encouraging: the {liver lesions|liv +} are smaller, the {mesenteric nodal disease|mes +} is stable and the {ascites|asc -} has cleared. The {sclerotic lesion in T11|bone +} is unchanged. Her renal function has dipped and an ultrasound has shown {mild fullness of the right collecting system|hn + r}; I wonder whether this is due to {retroperitoneal fibrosis|rpf ?}. Her {gallstones|gs +} remain asymptomatic. I shall repeat the ultrasound in six weeks.

Yours sincerely""",
    """CT ABDOMEN PELVIS W/O CONTRAST
HISTORY: {Carcinoid|pri <}, AKI.
Limited without IV contrast.
Kidneys: {Moderate bilateral hydroureteronephrosis|hn + b}, new. No stones.
Retroperitoneum: {Confluent periaortic soft tissue|rpf +} measuring up to [1.9 cm|19 rpf] in thickness from L2 to L5.
Ureters: {Both ureters|ur + b} tethered medially at L4.
Liver: {Known metastases|liv +} poorly seen.
Gallbladder: Contracted. No {stones|gs -}.
Bowel: Mildly prominent small bowel loops without {transition point|obs -}.
Lymph nodes: Small retroperitoneal {nodes|ln -}, not enlarged by size criteria.
Bones: Osteopenia, no {lytic or blastic lesion|bone -}.
IMPRESSION: {Retroperitoneal fibrosis|rpf +} with {bilateral obstructive hydronephrosis|hn + b}.""",
    """PET/CT DOTATOC post PRRT
Clin hx: {ileal NET|pri <} with {peritoneal|per <} and {liver disease|liv <}
Marked reduction in uptake in {hepatic metastases|liv +}. The previously described {peritoneal deposits|per -} are no longer seen. {Ileal primary|pri +} remains avid, SUVmax 14. {Mesenteric mass|mes +} [24 mm|24 mes], [25 mm|25 mes<] previously. No new {nodal disease|ln -}. {Bilateral small hydroceles|hyd + b}. {Mild left hydronephrosis|hn + l} is longstanding.
Conclusion: Good partial response.""",
    """Surgical out-patient letter

Operation: Right hemicolectomy and small bowel resection for {ileal NET|pri <}, eight weeks ago.
She has recovered well. Histology confirmed a {multifocal ileal NET|pri <}, three tumours, largest [18 mm|18 pri<], staged pT3. At laparotomy there was no {peritoneal disease|per -} and the liver felt normal. The {mesenteric mass|mes <} was removed in continuity. The ureters were identified and preserved. She also had a cholecystectomy for {gallstones|gs <}. CT in three months.""",
    """US KIDNEYS AND BLADDER
CLINICAL DETAILS: {RPF|rpf <}, BILATERAL STENTS. ?STENT FUNCTION
RIGHT KIDNEY 9.8 CM. NO {HYDRONEPHROSIS|hn - r}. STENT SEEN IN UPPER POLE CALYX.
LEFT KIDNEY 10.2 CM. {MODERATE HYDRONEPHROSIS|hn + l} DESPITE STENT, PROGRESSED SINCE LAST SCAN WHEN IT WAS MILD.
BLADDER EMPTY AROUND STENT ENDS.
NO {FREE FLUID|asc -}.
COMMENT: POSSIBLE BLOCKED LEFT STENT.""",
    """MRI SPINE WHOLE
Clinical: {Small bowel NET|pri <}, back pain ?{bone mets|bone ?} ?cord compression
There are {T1 hypointense lesions|bone +} in T6, T10 and L2 with corresponding STIR hyperintensity consistent with {bony metastases|bone +}. Largest at L2 [22 mm|22 bone]. No vertebral collapse. No cord compression. Multilevel disc degeneration. Haemangioma in T4. On the localiser there is {left hydronephrosis|hn + l}, and the {liver metastases|liv +} are partly seen.
Conclusion: {Vertebral metastases|bone +} without cord compression.""",
    """CT AP post steroid. {Idiopathic vs carcinoid related RPF|rpf <}.
{Retroperitoneal mass|rpf +} around the infrarenal aorta has regressed, now [6 mm|6 rpf] thick compared with [17 mm|17 rpf<]. {Right ureter|ur + r} still mildly deviated; left ureter normal in course. No {hydronephrosis|hn - b} on either side following stent removal. No {mesenteric mass|mes -}. No {bowel wall tumour|pri -}. Small hiatus hernia. Liver clear. No {suspicious bone lesion|bone -}.""",
    """HISTORY: 49 y/o male with {neuroendocrine tumor of the jejunum|pri <}.
COMPARISON: MRI abdomen 4/2.
FINDINGS: The {jejunal mass|pri +} measures [3.0 x 2.6 cm|30 26 pri], previously [2.9 x 2.6 cm|29 26 pri<]. {Adjacent mesenteric lymphadenopathy|ln +} up to [1.7 cm|17 ln]. Two {subcentimeter hepatic hypodensities|liv ?} are too small to characterize. No {peritoneal implants|per -}. No {ascites|asc -}. No {hydronephrosis|hn -} or {hydroureter|hn -}. Normal appendix. {Small bilateral hydroceles|hyd + b}.
IMPRESSION: 1. Stable {jejunal primary|pri +}. 2. Stable {mesenteric adenopathy|ln +}. 3. {Indeterminate liver lesions|liv ?}; attention on follow-up.""",
    """The {right hydronephrosis|hn - r} has resolved; however there is now {mild left hydronephrosis|hn + l}.""",
    """No {ascites|asc -}, {hydronephrosis|hn -}, {lymphadenopathy|ln -} or {bone lesions|bone -}.""",
    """{Moderate left|hn + l} and {mild right hydronephrosis|hn + r}, the former unchanged and the latter new.""",
    """We cannot exclude early {retroperitoneal fibrosis|rpf ?}, although the appearances could be post surgical.""",
    """{HYDRONEPHROSIS|hn -}: None. {ASCITES|asc +}: Small volume. {GALLSTONES|gs +}: Yes.""",
    """{Mesenteric mass|mes +}: [23 x 18 mm|23 18 mes] (previously [24 x 18 mm|24 18 mes<]), stable.""",
    """It is not the case that the {liver lesions|liv +} have gone; they are simply less conspicuous on this phase.""",
    """The {mesenteric mass|mes +} abuts the SMV with loss of the fat plane, and {SMV invasion|ves ?} is suspected, but no definite {thrombus in the SMV|ves ?} is shown.""",
    """There is no longer any {left hydroureter|hn - l}, the stent having been removed in May, and the {right kidney remains unobstructed|dr - r}.""",
    """On the left, {drainage is delayed|dr + l} but not frankly obstructed; on the right, {drainage is prompt|dr - r}.""",
    """?{recurrent retroperitoneal fibrosis|rpf ?} ?{ureteric involvement|ur ?} ?{new liver mets|liv ?}""",
    """Previously noted {ascites|asc -} has resolved and the {omental nodularity|per -} is no longer appreciated. The {peritoneal deposit|per +} in the pouch of Douglas persists at [13 mm|13 per], was [20 mm|20 per<].""",
    """The liver is clear apart from a single [8 mm|8 liv] {lesion in segment IV|liv ?} which may represent a {metastasis|liv ?} or a flash filling haemangioma.""",
    """Neither {hydronephrosis|hn -} nor {ureteric deviation|ur -} is demonstrated.""",
    """There is {fullness of the left renal pelvis|hn + l}, which may represent an extrarenal pelvis rather than true {hydronephrosis|hn ? l}.""",
    """{Right hydrocele|hyd + r} present, {left hydrocele|hyd < l} previously drained.""",
    """{Tricuspid valve: mildly thickened|val +}, {mild regurgitation|val +}. Pulmonary valve: normal. Mitral valve: {trace MR|val +}.""",
    """{Small bowel obstruction|obs <} in 2020 managed conservatively; no {obstruction|obs -} on today's study despite mildly dilated loops.""",
    """No convincing evidence of {bone metastases|bone ?}, the uptake at L4 being facetal.""",
    """Nodes: {left para-aortic|ln + l} [14 mm|14 ln] (was [11 mm|11 ln<]), {right common iliac|ln + r} [12 mm|12 ln], {aortocaval|ln -} no longer enlarged.""",
    """The {IVC|ves +} is flattened by the {periaortic cuff|rpf +} but not thrombosed; the iliac arteries are spared.""",
    """IMPRESSION: 1) {RETROPERITONEAL FIBROSIS|rpf +}, IMPROVED. 2) {RIGHT HYDROURETERONEPHROSIS|hn - r} RESOLVED. 3) {LIVER METASTASES|liv +} STABLE.""",
    """Both kidneys show {retained tracer|dr + b} at 20 minutes, clearing fully on the left after micturition but not on the right, where {PUJ obstruction|dr ? r} is queried.""",
    """The {mesenteric deposit|mes +} has grown from [1.8 cm|18 mes<] to [2.5 cm|25 mes] whereas the {liver deposits|liv +} have shrunk, the largest from [40 mm|40 liv<] to [31 mm|31 liv].""",
    """She tells me she was told of {gallstones|gs <} years ago, but none were seen on this scan.""",
    """{Carcinoid heart disease|val <}, tricuspid and pulmonary valve replacements 2018; prosthetic valves functioning well.""",
    """Unlike last time, the {left ureter|ur - l} is free of the {retroperitoneal plaque|rpf +}, but the {right ureter|ur + r} remains encased at L4.""",
    """Appearances are suspicious for, but not diagnostic of, {peritoneal disease|per ?}; no {free fluid|asc -} accompanies this.""",
    """No definite evidence of {UPJ obstruction|dr ? l} on the left; equivocal study.""",
    """Thank you for asking me to see this man with {retroperitoneal fibrosis|rpf +} causing {bilateral ureteric encasement|ur + b}. He has no {mesenteric mass|mes -} that I can see, and a {small bowel NET|pri ?} has been suspected but never proven.""",
    """Stable {sclerotic focus in the left iliac bone|bone ? l}, favoured to be a bone island although an early {metastasis|bone ?} is not excluded.""",
    """Small mesenteric {lymph nodes|ln -}, all under 5 mm and not enlarged. {Left external iliac node|ln + l} of [13 mm|13 ln] short axis.""",
)

BY_TWO: tuple[str, ...] = (
    """CT CHEST, ABDOMEN AND PELVIS WITH CONTRAST

CLINICAL HISTORY: {Small bowel neuroendocrine tumor|pri <}, on octreotide LAR. Restaging.

COMPARISON: CT 14 weeks prior.

FINDINGS:
Lungs: No suspicious nodule.
Liver: Multiple arterially enhancing {hepatic metastases|liv +}, the largest in segment 7 measuring [2.4 x 2.1 cm|24 21 liv], previously [2.3 x 2.1 cm|23 21 liv<].
Gallbladder: {Cholelithiasis|gs +} without wall thickening.
Kidneys: No {hydronephrosis|hn -}. A simple cyst is present at the left lower pole.
Mesentery: {Spiculated calcified mesenteric mass|mes +} measures [3.1 x 2.7 cm|31 27 mes], unchanged.
Lymph nodes: No new {adenopathy|ln -}.
Bones: No {aggressive osseous lesion|bone -}.

IMPRESSION:
1. Stable {hepatic metastases|liv +}.
2. Stable {mesenteric mass|mes +}. No {bowel obstruction|obs -}.""",
    """CT ABDOMEN PELVIS

Clinical details: Flushing and diarrhoea. ?{Carcinoid|pri ?}.

Technique: Portal venous phase acquisition. 3 mm reconstructions.

Report: There is a {soft tissue mass in the small bowel mesentery|mes +} with radiating strands, [28 mm|28 mes] in maximal dimension. This tethers several loops of distal ileum, in one of which there is a focal enhancing mural nodule of [11 mm|11 pri], consistent with the {primary tumour|pri +}. The loops upstream are not dilated. At least five {hypervascular liver lesions|liv +} are seen, in keeping with metastases. No {ascites|asc -}. The right kidney is unobstructed. There is {mild left hydronephrosis|hn + l} down to the level of the pelvic brim, where the {left ureter is drawn medially|ur + l}. Degenerative change at L4/5 only.

Conclusion: Findings are those of a {midgut NET|pri +} with {mesenteric|mes +} and {hepatic disease|liv +}. {Left hydronephrosis|hn + l} warrants urology review.""",
    """Ga-68 DOTATATE PET/CT

Indication: {Metastatic ileal NET|pri <}. Workup for PRRT.

Findings: Intense tracer uptake in innumerable {bilobar liver metastases|liv +}, Krenning score 4. Avid {mesenteric nodal mass|mes +} in the right lower quadrant, [34 x 22 mm|34 22 mes] on the low dose CT. Further {avid left para-aortic nodes|ln + l} up to [13 mm|13 ln]. Focal uptake at T9 vertebral body and the right 6th rib, consistent with {bone metastases|bone +}. No {peritoneal deposits|per -}. Physiological uptake in the spleen, adrenals and uncinate process.

Opinion: Somatostatin receptor positive disease in {liver|liv +}, {mesentery|mes +}, {nodes|ln +} and {bone|bone +}. Suitable for PRRT.""",
    """RENAL SCINTIGRAPHY WITH LASIX (Tc-99m MAG3)

HISTORY: 61 M with {carcinoid|pri <}. CT showed {left hydronephrosis|hn < l}. Evaluate for {obstruction|dr ?}.

FINDINGS: Prompt symmetric perfusion. Differential function: left 38%, right 62%. The right kidney shows prompt excretion and {normal washout|dr - r}. On the left there is {progressive accumulation of tracer in the collecting system|dr + l} with {no significant response to Lasix|dr + l}. T1/2 on the left is greater than 30 minutes.

IMPRESSION:
{High-grade obstruction of the left kidney|dr + l}. {No obstruction on the right|dr - r}.""",
    """TRANSTHORACIC ECHOCARDIOGRAM

Indication: {Carcinoid heart disease surveillance|val ?}. Urinary 5-HIAA elevated.

LV: Normal size and systolic function, LVEF 62%.
RV: Mildly dilated, TAPSE 19 mm.
Tricuspid valve: {Thickened, retracted leaflets with reduced excursion|val +}. {Severe tricuspid regurgitation|val +}, dagger-shaped CW signal.
Pulmonary valve: {Thickened cusps|val +}. {Mild pulmonary stenosis|val +}, peak gradient 22 mmHg. {Moderate pulmonary regurgitation|val +}.
Aortic valve: Trileaflet, opens well.
Pericardium: Trivial effusion.

Conclusion: Appearances typical of {advanced carcinoid heart disease|val +}. Cardiothoracic referral suggested.""",
    """US RENAL TRACT

Hx: {Small bowel NET|pri <}. Rising creatinine. ?{hydronephrosis|hn ?}

Right kidney 10.8 cm. Normal cortical thickness. No {hydronephrosis|hn - r}. 4 mm non obstructing calculus lower pole.
Left kidney 11.2 cm. {Moderate hydronephrosis|hn + l}. {Dilated proximal ureter|hn + l}, [9 mm|9 hn], not traced beyond L3 owing to bowel gas.
Bladder: both jets seen.
Incidental {gallstones|gs +}. Small volume {free fluid|asc +} in the pelvis.

Comment: {Moderate left hydronephrosis|hn + l}, level of obstruction not shown. CT recommended.""",
    """MRI LIVER WITH PRIMOVIST

Clinical information: {Midgut NET|pri <}, right hemicolectomy 2019. Indeterminate {liver lesion|liv ?} on CT.

Findings: There are three {lesions showing restricted diffusion and hepatobiliary phase hypointensity|liv +} in segments 4a, 6 and 8, the largest [17 mm|17 liv] (segment 6). A T2 bright lesion in segment 2 with peripheral nodular enhancement is a typical haemangioma. No biliary dilatation. No {calculi in the gallbladder|gs -}. No {retroperitoneal lymphadenopathy|ln -} on the limited sections. No {ascites|asc -}.

Impression: Three {hepatic metastases|liv +}. Haemangioma segment 2.""",
    """NET MDT OUTCOME

Diagnosis: {Grade 1 small intestinal NET|pri +}, resected, with residual {mesenteric disease|mes +} and {liver metastases|liv +}.
Imaging reviewed: CT and Dotatate PET.
Discussion: The {liver disease|liv +} is stable by RECIST. {Mesenteric mass|mes +} has grown from [24 mm|24 mes<] to [29 mm|29 mes] over 18 months. The {SMV is narrowed|ves +} but patent. No {hydronephrosis|hn -}.
Outcome: Not for further surgery at present. Continue lanreotide. Repeat CT 4 months. Echo to exclude {carcinoid heart disease|val ?}.""",
    """Dear Dr,

Re: follow up in the NET clinic

Diagnoses:
1. {Metastatic ileal neuroendocrine tumour|pri +}, grade 2
2. {Liver metastases|liv +}
3. {Retroperitoneal fibrosis|rpf +} with {bilateral hydronephrosis|hn + b}, bilateral ureteric stents

I reviewed this man today. He feels well and his bowels are open three times a day. His latest CT shows no change in the {liver lesions|liv +} and the {retroperitoneal soft tissue|rpf +} around the aorta is much the same. The {right hydronephrosis|hn - r} has resolved since the stent went in, while {mild left hydronephrosis|hn + l} persists. His echo last month showed no evidence of {carcinoid heart disease|val -}. He will continue lanreotide 120 mg.""",
    """EXAM: CT ABD/PELVIS W CONTRAST
REASON FOR EXAM: ABDOMINAL PAIN, {CARCINOID TUMOR OF ILEUM|pri <}
FINDINGS:
LIVER: {MULTIPLE HYPODENSE LESIONS|liv +}, INCREASED IN NUMBER.
GALLBLADDER: SURGICALLY ABSENT.
KIDNEYS: {MILD RIGHT HYDROURETERONEPHROSIS|hn + r}. LEFT KIDNEY NORMAL.
BOWEL: DILATED PROXIMAL SMALL BOWEL WITH {TRANSITION POINT|obs +} IN THE RIGHT LOWER QUADRANT ADJACENT TO THE {MESENTERIC MASS|mes +}.
PERITONEUM: {SMALL VOLUME ASCITES|asc +}. NO {OMENTAL NODULARITY|per -}.
BONES: NO {SUSPICIOUS LESION|bone -}.
IMPRESSION:
1. {SMALL BOWEL OBSTRUCTION|obs +}.
2. PROGRESSION OF {HEPATIC METASTATIC DISEASE|liv +}.
3. {MILD RIGHT HYDROURETERONEPHROSIS|hn + r}, NEW.""",
    """CT Chest/Abdomen/Pelvis

Indication: Surveillance. {Ileal carcinoid|pri <} resected 2016.

Comparison is made with the study of last year. The right hemicolectomy anastomosis is intact. No {mesenteric mass|mes -}. No {liver lesion|liv -}. Small mesenteric nodes measuring up to 5 mm, {not enlarged by size criteria|ln -}. No {free fluid|asc -} or {peritoneal nodularity|per -}. Both kidneys enhance symmetrically without {hydronephrosis|hn - b}. No {sclerotic bone lesion|bone -}.

Impression: No evidence of recurrent or metastatic disease.""",
    """In-111 OCTREOTIDE SCAN WITH SPECT/CT

Clinical: Elevated chromogranin A, {mesenteric mass|mes <} on outside CT.

Planar images at 4 and 24 hours with SPECT/CT of the abdomen. There is intense uptake in the central abdomen corresponding with a {mesenteric mass|mes +} of [4.2 cm|42 mes]. A separate small focus in the right iliac fossa is suspicious for an {ileal primary|pri ?}. No abnormal {hepatic uptake|liv -}. No {skeletal lesion|bone -}. Activity in both renal pelves is physiological.

Conclusion: Receptor-positive {mesenteric mass|mes +} with {probable ileal primary|pri ?}.""",
    """CT UROGRAM

Clinical notes: {Retroperitoneal fibrosis|rpf <} secondary to {midgut carcinoid|pri <}. Stents removed 6 weeks ago.

Both kidneys excrete contrast promptly. The {right collecting system is not dilated|hn - r}. There is {mild fullness of the left renal pelvis|hn + l} but contrast passes freely to the bladder. The {left mid ureter is medially deviated|ur + l} at L4 over a length of 3 cm. The {right ureter is no longer encased|ur - r}. {Periaortic soft tissue|rpf +} has reduced in thickness, now [6 mm|6 rpf], previously [11 mm|11 rpf<]. No {adenopathy|ln -}.

Conclusion: Improving {RPF|rpf +}. {Minor left pelvicalyceal fullness|hn + l} only.""",
    """CLINICAL INDICATION: Known {small bowel NET|pri <} with {liver mets|liv <}. Post TACE.

TECHNIQUE: Multiphasic CT of the liver.

FINDINGS: Treated {lesion in segment 8|liv +} shows no residual enhancement, [38 mm|38 liv] (was [44 mm|44 liv<]). Untreated {segment 3 metastasis|liv +} has enlarged from [9 mm|9 liv<] to [15 mm|15 liv]. Two new {subcentimetre hepatic lesions|liv +} are seen in the left lobe. There is {trace perihepatic ascites|asc +}. {Gallstones|gs +} noted. The partially imaged {mesenteric mass|mes +} is unchanged.

IMPRESSION: Mixed response in the {liver|liv +}.""",
    """PELVIC AND SCROTAL ULTRASOUND

History: Scrotal swelling. Background {small bowel carcinoid|pri <}, {retroperitoneal fibrosis|rpf <}.

Both testes are normal in size and echotexture. There is a {large right hydrocele|hyd + r} containing simple fluid. {Small left hydrocele|hyd + l}. No varicocele. No inguinal hernia. The lower poles of the kidneys were briefly assessed and no {hydronephrosis|hn - b} was seen on either side.

Impression: {Bilateral hydroceles|hyd + b}, right larger than left.""",
    """CT ENTEROGRAPHY

Indication: Obscure GI bleeding. ?{Small bowel tumor|pri ?}

There is an {avidly enhancing polypoid lesion in the terminal ileum|pri +} measuring [14 mm|14 pri]. Adjacent to it is a {stellate mesenteric mass|mes +}, [2.0 x 1.8 cm|20 18 mes], with punctate calcification. The {ileocolic vessels are encased|ves +}; the SMA and SMV are clear. Two {borderline mesenteric nodes|ln ?} measure [9 mm|9 ln] each. No {liver metastases|liv -}. No {obstruction|obs -}. No {ascites|asc -}.

Impression: Findings highly suggestive of {ileal carcinoid|pri +} with {mesenteric metastasis|mes +}.""",
    """WHOLE BODY BONE SCAN

Hx: {ileal NET|pri <}, back pain. ?{bony mets|bone ?}

Focal increased uptake in the left sacral ala, right iliac crest and T12. The first two correlate with {sclerotic lesions|bone +} on recent CT. Uptake at T12 is degenerative. Degenerative activity at both knees and the first MCP joints. {Mild retention of tracer in the left renal pelvis|dr + l}; suggest ultrasound.

Conclusion: {Osseous metastases|bone +} in the pelvis.""",
    """CT ABDOMEN WITHOUT CONTRAST

History: acute renal failure, {carcinoid|pri <}

Noncontrast technique limits evaluation of solid organs. {Bilateral hydronephrosis|hn + b}, moderate on the right and mild on the left. {Confluent retroperitoneal soft tissue|rpf +} surrounds the aorta and IVC from L2 to the bifurcation, up to [18 mm|18 rpf] thick. {Both ureters are drawn medially|ur + b} and lost in this tissue. {Calcified mesenteric mass|mes +} unchanged at [26 mm|26 mes]. Known {hepatic metastases|liv +} are poorly seen. {Small amount of pelvic free fluid|asc +}. No urolithiasis.

IMPRESSION: {Bilateral hydronephrosis|hn + b} due to {retroperitoneal fibrosis|rpf +}. Findings called to the ED.""",
    """MRI ABDOMEN WITH AND WITHOUT GADOLINIUM

INDICATION: 58-year-old woman with {metastatic small bowel NET|pri <}. Evaluate {hepatic tumor burden|liv ?}.

FINDINGS:
Hepatobiliary: Diffuse {bilobar metastases|liv +} replacing roughly 40% of the parenchyma. Reference {lesion in segment 5|liv +}: [5.6 x 4.9 cm|56 49 liv], prior [5.1 x 4.4 cm|51 44 liv<]. No biliary dilatation. {Stones in the gallbladder|gs +}.
Pancreas/Spleen/Adrenals: Normal.
Kidneys: Symmetric. No {hydronephrosis|hn -}.
Nodes: {Enlarged portocaval node|ln +}, [1.6 cm|16 ln].
Vessels: The {SMV is attenuated|ves +} by the {mesenteric mass|mes +}. IVC patent.
Bones: {Enhancing lesion in L2|bone ?}, indeterminate.
Other: {Trace ascites|asc +}.

IMPRESSION: Progression of {hepatic metastases|liv +}.""",
    """Lu-177 DOTATATE POST THERAPY SCAN, CYCLE 2

Whole body planar images and SPECT/CT at 24 h. Good tracer localisation to the {liver metastases|liv +}, {mesenteric mass|mes +} and {left supraclavicular node|ln + l}. Less intense uptake in the {peritoneal deposits|per +} in the pouch of Douglas than at cycle 1. The previously seen {L1 bone lesion|bone -} is no longer avid. Retained activity in a {dilated right renal pelvis|hn + r}. No {ascites|asc -}.""",
    """CT abdomen and pelvis

Clin: {Small bowel NET|pri <} on lanreotide. Weight loss. ? {progression of mesenteric disease|mes ?}

Comparison: six months ago

There has been interval enlargement of the {root of mesentery soft tissue mass|mes +}, now [47 x 39 mm|47 39 mes], previously [41 x 33 mm|41 33 mes<]. It {encases the SMA|ves +} over 180 degrees and has {occluded the SMV|ves +} with collateral formation. Mesenteric oedema and mural thickening of jejunal loops, likely venous congestion. No {small bowel obstruction|obs -}. {Liver metastases|liv +} stable. {Small to moderate ascites|asc +}, new. No {omental cake|per -}. No {hydronephrosis|hn - b} on either side.

Conclusion: Progressive {mesenteric disease|mes +} with {SMV occlusion|ves +}.""",
    """ECHO REPORT (limited)

Reason: rule out {carcinoid heart disease|val ?}
Image quality fair. Normal biventricular size and function. Tricuspid valve leaflets thin and mobile. {Trace tricuspid regurgitation|val +}, within physiological limits. No {pulmonary stenosis|val -}. No pericardial effusion. RVSP 24 mmHg.
Summary: No features of {carcinoid valve disease|val -}.""",
    """NM DIURETIC RENOGRAM

Clinical question: Stented left side. ? {obstructed|dr ? l}

Split function L 44% R 56%. Both kidneys demonstrate good uptake. The right kidney {drains promptly|dr - r} before frusemide. On the left there is {delayed drainage|dr + l} initially, with a good response to frusemide and complete emptying on the post void image. No evidence of {obstruction|dr - b} on either side.

Conclusion: Dilated but {unobstructed left kidney|dr - l}.""",
    """Clinic letter, medical oncology

Problem list
- {Small bowel NET|pri +}, Ki-67 4%, ileal resection 2018
- {Mesenteric recurrence|mes +}
- {Carcinoid heart disease|val <}, tricuspid and pulmonary valve replacement 2021

Thank you for asking me to see this woman again. CT last week reports a stable {mesenteric deposit|mes +} at [21 mm|21 mes]. There are no {liver metastases|liv -} and there is no {bone disease|bone -}. The radiologist raises the possibility of early {left hydronephrosis|hn ? l} and I have requested a renogram. She had an episode of {subacute bowel obstruction|obs <} in March which settled conservatively. I have asked our dietitian to see her.""",
    """CT CAP: {Ileal NET|pri <}, surveillance

Chest: clear.
Liver: {sub-cm low density focus in segment 6|liv ?}, too small to characterise.
GB: {calculi|gs +}
Kidneys: unobstructed; cortical cysts.
Mesentery: mild fat stranding, misty mesentery, as before. No {mass|mes -}.
Nodes: {retroperitoneal nodes|ln -} normal by size.
Bowel: no {obstruction|obs -}. Colonic diverticula.
Peritoneum: no {free fluid|asc -}, no {nodules|per -}.
Bones: no {destructive lesion|bone -}. Spondylosis.

Opinion: Indeterminate {segment 6 liver lesion|liv ?}; MRI suggested.""",
    """F-18 FDG AND Ga-68 DOTATATE PET/CT (DUAL TRACER)

Background: {Grade 3 small bowel NET|pri <}.

The {liver metastases|liv +} are DOTATATE avid; however, two {segment 4 lesions|liv +} are FDG positive and DOTATATE negative (discordant). The {mesenteric mass|mes +} is concordant. There is a {DOTATATE-avid right external iliac node|ln + r} of [10 mm|10 ln]. Multiple {DOTATATE-avid skeletal metastases|bone +} with no FDG correlate. No avid {peritoneal disease|per -}. Low dose CT shows {left hydroureter|hn + l} to the level of the iliac vessels.

Conclusion: Discordant {hepatic disease|liv +}. PRRT may not be appropriate. For MDT.""",
    """TELEPHONE CONSULT NOTE

Patient has a {terminal ileal NET|pri +}. Radiology addendum reviewed: {mesenteric mass|mes +} with {encasement of the right ureter|ur + r} and {right hydronephrosis|hn + r}. {Left hydronephrosis|hn - l}: none. Creatinine 134. No {bone metastases|bone -} on Dotatate. Plan: retrograde stent, then discuss at tumor board. No symptoms of {bowel obstruction|obs -}.""",
    """CT ANGIOGRAM ABDOMEN

History: Postprandial pain, known {mesenteric carcinoid mass|mes <}.

The coeliac axis is patent. The {SMA is encased and moderately narrowed|ves +} 4 cm beyond its origin by a {desmoplastic mesenteric mass|mes +}. Distal branches reconstitute. The {SMV is chronically thrombosed|ves +} below the confluence. IMA patent. The aorta is normal in calibre. No {retroperitoneal fibrosis|rpf -}. Jejunal loops are mildly thickened but not dilated. Multiple {liver metastases|liv +}. No {ascites|asc -}.

Impression: {Mesenteric mass|mes +} with {SMA stenosis|ves +} and {SMV thrombosis|ves +}.""",
    """SINGLE VIEW KUB AND SMALL BOWEL FOLLOW THROUGH

Indication: {carcinoid|pri <}, vomiting. R/O {SBO|obs ?}.
Bilateral double-J stents in satisfactory position. Contrast reached the cecum at 3 hours. Loops in the right lower quadrant are kinked and tethered, but no {transition point|obs -} is identified. {Sclerotic focus in the left ilium|bone ? l}, possibly a bone island. Calcific densities in the right upper quadrant consistent with {gallstones|gs +}.
IMPRESSION: No {small bowel obstruction|obs -}.""",
    """Abdominal ultrasound

Request: Deranged LFTs. {Ileal carcinoid|pri <}.

The liver is enlarged with several {echogenic lesions|liv +}, the largest [43 mm|43 liv] in the right lobe, consistent with metastases. Portal vein patent with hepatopetal flow. The gallbladder contains {sludge and small stones|gs +}. CBD 5 mm. Spleen normal. Right kidney 10.1 cm, left kidney 10.6 cm, no {pelvicalyceal dilatation|hn - b} bilaterally. The midline is obscured by gas, so {para-aortic adenopathy|ln ?} cannot be excluded. No {ascites|asc -}.""",
    """MULTIDISCIPLINARY TUMOUR BOARD SUMMARY

Case: {G2 ileal NET|pri +} with {nodal|ln +} and {hepatic metastases|liv +}.
Question: Debulking?
Radiology: {Mesenteric mass|mes +} is close to but does not {involve the SMA|ves -}. {Seven liver lesions|liv +}, all in the right lobe. No {peritoneal disease|per -}, no {osseous disease|bone -}.
Cardiology: {Mild TR|val +}, no {carcinoid valve changes|val -}.
Surgery: resectable, {gallstones|gs +} present, cholecystectomy at the same sitting.
Consensus: Proceed to resection of the {primary|pri +} and {mesenteric mass|mes +}. Ablation of {liver lesions|liv +} staged.""",
    """CT ABDOMEN AND PELVIS POST-OP DAY 6

Clinical: Right hemicolectomy and resection of {mesenteric mass|mes <} for {NET|pri <}. Distended.

There is dilatation of small bowel throughout without {transition point|obs -}, favouring ileus. {Moderate free fluid|asc +}, simple in density. No abscess. Mesenteric stranding is in keeping with recent surgery. {Right hydronephrosis|hn + r} is new with {dilatation of the right ureter|hn + r} to the operative bed; {ureteric obstruction at this site|ur ? r} should be considered. Left kidney normal. {Liver metastases|liv +} as before.""",
    """CT THORAX ABDO PELVIS

REQUEST: {SI-NET|pri <}, PRRT x4 COMPLETED. RESPONSE.

THE {LIVER METASTASES|liv +} HAVE DECREASED IN SIZE. THE INDEX {LESION IN SEGMENT 7|liv +} IS NOW [19 MM|19 liv] PREVIOUSLY [31 MM|31 liv<]. {MESENTERIC MASS|mes +} [22 MM|22 mes] UNCHANGED. {RETROPERITONEAL NODES|ln -} HAVE RESOLVED. {ASCITES|asc -} HAS CLEARED. {MILD LEFT HYDRONEPHROSIS|hn + l} PERSISTS. NO {NEW BONE LESION|bone -}.

CONCLUSION: PARTIAL RESPONSE.""",
    """Cardiac MRI

Indication: Carcinoid syndrome with {tricuspid regurgitation|val <}. RV quantification prior to surgery.

RV is moderately dilated, indexed EDV 121 mL/m2, RVEF 49%. {Tricuspid leaflets are thickened and fixed|val +} with {severe regurgitation|val +}, regurgitant fraction 52%. {Pulmonary valve cusps are retracted|val +} with {moderate regurgitation|val +}. Mild left pleural effusion. Extracardiac: {numerous liver lesions|liv +} and {upper abdominal ascites|asc +}.

Conclusion: {Severe right-sided carcinoid valve disease|val +}.""",
    """CT Abdomen/Pelvis - structured report

{Primary tumour|pri +}: Ileal, [18 mm|18 pri]
Mesentery: {Mass|mes +}, [30 mm|30 mes], calcified: yes
{Vessel involvement|ves -}: None
{Retroperitoneal fibrosis|rpf -}: Absent
{Ureteric involvement|ur -}: No
{Hydronephrosis|hn + l}: Left, mild
{Enlarged lymph nodes|ln +}: Yes, mesenteric
{Liver metastases|liv -}: None
{Peritoneal disease|per -}: Not seen
{Ascites|asc -}: Nil
{Bowel obstruction|obs -}: No
{Gallstones|gs +}: Yes
Bone: {Indeterminate sclerotic focus T11|bone ?}""",
    """RENAL ULTRASOUND

CLINICAL HISTORY: {Bilateral hydronephrosis|hn < b}, post stent insertion.

Right kidney measures 11.0 cm with stent in situ; {hydronephrosis|hn - r} has resolved. Left kidney measures 9.2 cm with cortical thinning. {Moderate left hydronephrosis|hn + l} is unchanged despite the stent, raising the question of stent blockage. No perinephric collection. The bladder contains both distal coils.

IMPRESSION:
1. Resolved {right hydronephrosis|hn - r}.
2. Persistent {moderate left hydronephrosis|hn + l}.""",
    """CT Abdomen and pelvis

Clinical: {NET small bowel|pri <}, prior ileal resection. Left flank pain.

There is {periaortic soft tissue thickening|rpf +} below the renal arteries extending along both common iliac arteries. This measures [9 mm|9 rpf] in maximal depth and has increased from [5 mm|5 rpf<]. The {left ureter is encased|ur + l} at L5 with {upstream left hydroureteronephrosis|hn + l}. The right ureter passes just lateral to the tissue and is of normal calibre. {IVC mildly compressed|ves +} at the same level. No {lymph node enlargement|ln -}. Hepatic cysts. No {suspicious hepatic lesion|liv -}.

Comment: {Progressive retroperitoneal fibrosis|rpf +}. Urological opinion advised.""",
    """Endocrine clinic, progress note

Interval history: one admission with {partial small bowel obstruction|obs <}, managed with bowel rest.
Imaging: DOTATATE PET, stable {hepatic|liv +} and {osseous metastases|bone +}. CT, {mesenteric mass|mes +} [2.9 cm|29 mes], stable. No {ascites|asc -}. Echo: no {carcinoid heart disease|val -}.
Assessment: {Stage IV midgut NET|pri +}, stable disease.
Plan: octreotide LAR 30 mg q4w, CT in 6 months. Monitor for {gallstones|gs ?} on SSA.""",
    """CT CAP

Hx {carcinoid|pri <} 2012, lost to follow up

Lungs clear
Liver studded with {metastases|liv +} up to [6 cm|60 liv]
{Mesenteric mass|mes +} [5 cm|50 mes] with calcification and tethering
{Bilateral hydronephrosis|hn + b} R>L
{Both ureters encased|ur + b} at the pelvic brim
{Omental cake|per +}
{Large volume ascites|asc +}
{Lytic lesion left acetabulum|bone + l}
{Small bowel obstruction|obs +} transition in RIF""",
    """Pelvic MRI

Indication: {Small bowel NET|pri <} with ?ovarian/{peritoneal disease|per ?} on PET.

Two {enhancing peritoneal nodules|per +} are present in the pouch of Douglas, [14 mm|14 per] and [8 mm|8 per]. The ovaries are normal. {Small volume free fluid|asc +}. No {pelvic sidewall lymphadenopathy|ln -}. The {distal right ureter is tethered|ur + r} to the sigmoid mesentery but is not dilated. Uterine fibroids. No {marrow lesion|bone -}.

Conclusion: {Pelvic peritoneal deposits|per +}.""",
    """Radionuclide imaging: MAG3 renogram

Indication: {RPF|rpf <}, baseline after stent removal

Left kidney contributes 51%, right 49%. Smooth uptake phase in both. Peak at 3.5 minutes on the left with {normal drainage|dr - l}. The right curve continues to rise until frusemide, after which there is a partial response; {partial obstruction|dr ? r} cannot be excluded. Residual tracer in the {mildly dilated right collecting system|hn + r}. Suggest repeat in 8 weeks.""",
    """DOTATATE PET CT. Staging of newly diagnosed {ileal NET|pri <}.

There is a focus of intense uptake in the distal ileum, SUVmax 18, in keeping with the {primary|pri +}. Two further foci within adjacent loops suggest {multifocal primary tumours|pri ?}. {Avid mesenteric nodes|ln +}, largest [15 mm|15 ln]. There is no {hepatic metastasis|liv -}. There is no {osseous metastasis|bone -}. No {supradiaphragmatic nodal disease|ln -}. Physiologic tracer in both renal collecting systems, no {hydronephrosis|hn -}. Tiny {left hydrocele|hyd + l} incidentally noted.""",
    """Emergency CT abdomen

Clinical info: 72F, {carcinoid|pri <}, abdo distension and vomiting 3/7. ?{SBO|obs ?} ?perforation

Distended fluid filled small bowel to 4.1 cm with an abrupt {transition point|obs +} in the mid pelvis. At this site a {tethering mesenteric mass|mes +} of [33 mm|33 mes] is present. No free gas. {Moderate ascites|asc +}. Bowel wall enhances normally. {Hepatic metastases|liv +}, known. {Uncomplicated gallstones|gs +}. Kidneys excreting, no {hydronephrosis|hn -}.

Conclusion: {High grade SBO|obs +} secondary to {mesenteric mass|mes +}. Discussed with the surgical registrar.""",
    """Surveillance CT abdomen and pelvis with IV contrast.

INDICATION: {Neuroendocrine tumor of the ileum|pri <}, status post resection; {liver metastases|liv <}, status post right hepatectomy.

FINDINGS: Post right hepatectomy with hypertrophy of the remnant. No {new hepatic lesion|liv -}. No {residual mesenteric mass|mes -}; surgical clips at the root. {Left periaortic lymph node|ln + l} measures [1.4 cm|14 ln] short axis, previously [1.0 cm|10 ln<]. Kidneys: symmetric nephrograms, no {hydronephrosis|hn -}. Peritoneum: no {ascites|asc -} or {carcinomatosis|per -}. Musculoskeletal: multilevel degenerative disc disease, no {osseous metastasis|bone -}.

IMPRESSION: Enlarging {left periaortic node|ln + l}, suspicious. Recommend DOTATATE PET.""",
    """Addendum to CT report.

Following discussion at the NET meeting the study has been re-reviewed. On reflection there is {subtle soft tissue around the infrarenal aorta|rpf ?}, which may represent early {retroperitoneal fibrosis|rpf ?}. The {left ureter is minimally deviated|ur + l} medially but there is no {left hydronephrosis|hn - l}. The {lesion in segment 2 of the liver|liv ?} is indeterminate. The {mesenteric mass|mes +} is as described. The remainder of the report is unchanged.""",
    """Consult letter, cardiology

Thank you for referring this gentleman with {metastatic midgut NET|pri +}. He is in NYHA class II. The echocardiogram shows {moderate tricuspid regurgitation|val +} with {mildly thickened leaflets|val +} and no {tricuspid stenosis|val -}. The pulmonary valve was not well seen. His {ascites|asc -} has resolved on diuretics. I agree this represents {early carcinoid heart disease|val +}. I will repeat the study in six months. He tells me he has {liver metastases|liv +} which are stable on scans.""",
    """{Moderate right hydronephrosis|hn + r} is unchanged; however, the {left hydronephrosis|hn - l} seen previously has resolved.""",
    """There is no {left hydronephrosis|hn - l}, but the {right renal pelvis is full|hn + r}, which is new since March.""",
    """The {right ureter is not involved|ur - r}, although the {left is drawn medially|ur + l} at the level of L4.""",
    """No {ascites|asc -}, {peritoneal nodularity|per -}, {adenopathy|ln -} or {suspicious osseous lesion|bone -}.""",
    """{HYDRONEPHROSIS|hn -}: None. {ASCITES|asc +}: Trace. {GALLSTONES|gs -}: None.""",
    """{Liver metastases|liv ?} cannot be excluded on this unenhanced study.""",
    """It is not the case that the {mesenteric mass|mes +} has disappeared; it measures [16 mm|16 mes], previously [19 mm|19 mes<].""",
    """The previously described {segment 8 liver metastasis|liv -} is no longer identified.""",
    """{Mesenteric mass|mes +} [3.6 x 2.9 cm|36 29 mes] (prior [3.9 x 3.0 cm|39 30 mes<]), {index liver lesion|liv +} [1.2 cm|12 liv] (prior [1.2 cm|12 liv<]).""",
    """Mild prominence of the right renal pelvis, extrarenal in type, without {hydronephrosis|hn - r}.""",
    """While {carcinoid heart disease|val ?} was queried on the request, the tricuspid leaflets are normal and there is no more than {trivial TR|val +}.""",
    """Indication: known {liver mets|liv <}, ?{new bone mets|bone ?}, exclude {hydronephrosis|hn ?}.""",
    """{Delayed drainage|dr + l} on the left with poor response to Lasix; the right side is {unobstructed|dr - r}.""",
    """Tc-99m MAG3: {UPJ obstruction pattern|dr + r} on the right, persisting after furosemide, no {obstruction|dr - l} on the left.""",
    """{Retroperitoneal fibrosis|rpf <} was treated with ureterolysis in 2014 and there is no {recurrent periaortic soft tissue|rpf -} today.""",
    """Haziness of the mesenteric fat, unchanged, is favoured to reflect panniculitis, and there is no {discrete mesenteric mass|mes -}.""",
    """The SMA and SMV are patent, with the {mesenteric mass|mes +} abutting but not {encasing the SMV|ves -}.""",
    """No definite evidence of {peritoneal disease|per ?}, accepting that the {small volume ascites|asc +} is unexplained.""",
    """{Bilateral hydroceles|hyd + b} (right larger than left), no {inguinal adenopathy|ln - b} on either side.""",
    """A [6 mm|6 bone] {sclerotic focus in the left iliac bone|bone ? l} may represent a metastasis or a bone island.""",
    """The dilated small bowel loops have decompressed and the {small bowel obstruction|obs -} has resolved.""",
    """Possible {early ureteric involvement|ur ? l} on the left, with {fullness of the left collecting system|hn + l} but no cortical thinning.""",
    """- {liver mets|liv +}: stable
- {mesenteric mass|mes +}: stable, [25 mm|25 mes]
- {nodes|ln +}: smaller
- {ascites|asc -}: nil
- {bone mets|bone -}: none""",
    """{Encasement of the infrarenal aorta|ves +} by {retroperitoneal soft tissue|rpf +}, [12 mm|12 rpf] thick, previously [15 mm|15 rpf<], with neither ureter {obstructed|ur - b}.""",
    """Cholecystectomy clips noted; {gallstones|gs <} were removed with the gallbladder in 2020.""",
    """Not only is the {left ureter encased|ur + l}, the {right ureter is also tethered|ur + r}, and {hydronephrosis|hn + b} is present bilaterally.""",
    """{Right hydronephrosis|hn + r} has progressed from mild to moderate since the stent was removed, whereas the left kidney remains normal.""",
    """MDT: no {residual disease in the liver|liv -} after ablation; {mesenteric nodes|ln ?} equivocal; re-image at 3/12.""",
    """{Hypoattenuating hepatic foci|liv ?} are too small to characterize and may represent cysts; a {metastasis|liv ?} is less likely.""",
    """PET: avid focus in the terminal ileum is consistent with the {primary|pri +}; no {avid liver disease|liv -}; physiologic ureteric activity bilaterally.""",
    """The {left para-aortic node|ln + l} now measures [8 mm|8 ln], previously [17 mm|17 ln<], and the {right common iliac node|ln - r} has resolved.""",
    """Unable to exclude a {subtle SMV thrombus|ves ?} owing to mixing artefact; no {IVC thrombosis|ves -}.""",
)

BY_THREE: tuple[str, ...] = (
    """CT chest, abdomen and pelvis with contrast.
Clinical details: {Known ileal NET|pri <} with {liver metastases|liv <}. On lanreotide. Restaging.
Comparison made with CT of March 2023.
Findings: No pulmonary nodule. No {mediastinal or hilar lymphadenopathy|ln -}.
The {calcified mesenteric mass|mes +} in the right lower quadrant measures [31 x 24 mm|31 24 mes], previously [30 x 24 mm|30 24 mes<]. There is tethering of the adjacent small bowel loops but no {obstruction|obs -}.
{Multiple bilobar liver metastases|liv +} are again noted, the largest in segment 7 measuring [42 mm|42 liv] (previously [41 mm|41 liv<]).
Spleen, pancreas and adrenals are unremarkable. Both kidneys enhance normally with no {hydronephrosis|hn -}.
No {ascites|asc -}. No {suspicious bone lesion|bone -}.
Conclusion: Stable disease.""",
    """EXAM: CT ABDOMEN AND PELVIS WITH IV CONTRAST
INDICATION: 64-year-old female with {small bowel carcinoid|pri <}, left flank pain. Evaluate for {hydronephrosis|hn ?}.
TECHNIQUE: Axial 3 mm images with coronal and sagittal reformats.
FINDINGS:
LIVER: {Several hypervascular hepatic lesions|liv +}, largest [2.8 cm|28 liv] in the right lobe.
GALLBLADDER: {Cholelithiasis|gs +} without evidence of acute cholecystitis.
KIDNEYS: {Moderate left hydronephrosis|hn + l} and {hydroureter|hn + l} to the level of the sacral promontory, where the {left ureter is encased|ur + l} by {retroperitoneal soft tissue|rpf +}. No {right hydronephrosis|hn - r}.
BOWEL: No {obstruction|obs -}.
PERITONEUM: No {free fluid|asc -}.
BONES: Degenerative changes of the lumbar spine. No {aggressive osseous lesion|bone -}.
IMPRESSION:
1. {Moderate left hydroureteronephrosis|hn + l} secondary to {retroperitoneal fibrosis|rpf +}.
2. {Hepatic metastases|liv +}.
3. {Gallstones|gs +}.""",
    """CT abdomen pelvis. History: abdominal pain and weight loss, raised CgA. {?small bowel NET|pri ?}.
There is a [19 mm|19 pri] {enhancing mural nodule in the distal ileum|pri +}, in keeping with a {primary neuroendocrine tumour|pri +}. A {spiculated mesenteric mass|mes +} with central calcification lies medial to this and measures [27 x 22 mm|27 22 mes]. It {abuts and narrows a distal branch of the SMV|ves +}. A few {enlarged mesenteric lymph nodes|ln +} measure up to [14 mm|14 ln]. No {liver lesion|liv -}. Gallbladder contains {several small calculi|gs +}. No {hydronephrosis|hn -} on either side. Lung bases clear. No {bony metastasis|bone -}.
Opinion: Appearances typical of a {small bowel neuroendocrine tumour|pri +} with {nodal disease|ln +}. Suggest NET MDT referral and Ga-68 DOTATATE PET.""",
    """CT THORAX ABDOMEN PELVIS
INDICATION: {MIDGUT NET|pri <}. PREVIOUS RIGHT HEMICOLECTOMY 2018. SURVEILLANCE.
NO LUNG NODULES. NO {PLEURAL OR MEDIASTINAL ADENOPATHY|ln -}.
ILEOCOLIC ANASTOMOSIS IS UNREMARKABLE. NO {MESENTERIC MASS|mes -}.
{TWO SMALL ARTERIALLY ENHANCING LIVER LESIONS|liv +} IN SEGMENTS 5 AND 8, [9 MM|9 liv] AND [7 MM|7 liv], UNCHANGED.
SIMPLE CYST UPPER POLE RIGHT KIDNEY. NO {HYDRONEPHROSIS|hn -}.
NO {FREE FLUID|asc -}. NO {RETROPERITONEAL OR PELVIC LYMPHADENOPATHY|ln -}.
NO {BONE LESIONS|bone -}.
IMPRESSION: NO INTERVAL CHANGE.""",
    """CT abdomen and pelvis with contrast, ED request.
Hx: vomiting x 2 days, {known NET of the terminal ileum|pri <}. {?SBO|obs ?}
The stomach and proximal small bowel are dilated and fluid filled, up to 4.1 cm. There is a {transition point|obs +} in the right iliac fossa adjacent to the {known mesenteric desmoplastic mass|mes +}, which measures [3.6 cm|36 mes]. The distal ileum and colon are collapsed. The bowel wall enhances normally. Small volume of {free fluid|asc +} in the pelvis. No free gas. The {superior mesenteric vein is narrowed|ves +} but patent. {Liver metastases|liv +} are similar to prior. The kidneys are unremarkable, no {hydronephrosis|hn -}.
Conclusion: {High-grade small bowel obstruction|obs +} at the site of the {mesenteric mass|mes +}. Surgical review advised. Discussed with the surgical registrar at 21:40.""",
    """CT Abdomen/Pelvis w contrast
Comparison: 6/14/2022
Lower chest: Clear.
Liver: {Innumerable hepatic metastases|liv +}, the largest in segment 4A now [5.1 x 4.4 cm|51 44 liv], previously [4.3 x 3.9 cm|43 39 liv<].
Biliary: Status post cholecystectomy. Mild biliary ductal prominence, expected postoperatively.
Pancreas: Normal.
Spleen: Normal.
Adrenals: Normal.
Kidneys: No stone. No {hydronephrosis|hn -}.
Bowel: {Ileal primary|pri +} again seen, [1.6 cm|16 pri].
Mesentery: {Root of mesentery mass|mes +} [3.0 cm|30 mes], stable, with {partial encasement of the SMA|ves +}.
Lymph nodes: {Retroperitoneal adenopathy|ln +}, {left para-aortic node|ln + l} [1.8 cm|18 ln].
Peritoneum: {New peritoneal nodules|per +} in the left paracolic gutter measuring up to [8 mm|8 per]. {Trace ascites|asc +}.
Bones: {New sclerotic lesion at L3|bone +}, [1.1 cm|11 bone].
Impression: Progression of {disease in the liver|liv +}, {peritoneum|per +} and {bone|bone +}.""",
    """CT KUB.
Right loin pain, haematuria. ? stone.
There is a 4 mm calculus at the right vesicoureteric junction with {mild right hydroureteronephrosis|hn + r}. No {left-sided hydronephrosis|hn - l}. 3 mm non-obstructing calculus in the left lower pole. Incidental note is made of a [22 mm|22 mes] {partially calcified soft tissue mass in the small bowel mesentery|mes +} with surrounding stranding. {This may represent a small bowel carcinoid|pri ?} and a contrast enhanced CT is recommended. No {free fluid|asc -}. Limited assessment of the liver without contrast.""",
    """CT abdomen pelvis post contrast.
Indication: follow up of {retroperitoneal fibrosis|rpf <} and {ileal NET|pri <}. Left ureteric stent in situ.
The {periaortic soft tissue cuff|rpf +} extends from L2 to the aortic bifurcation and has a maximum thickness of [13 mm|13 rpf] (previously [17 mm|17 rpf<]). It extends along both common iliac arteries. The left JJ stent is well positioned and the previously seen {left hydronephrosis|hn - l} has resolved. No {right hydronephrosis|hn - r}. The {IVC is slightly compressed|ves +} at L4 but remains patent. {Mesenteric deposit|mes +} unchanged at [21 mm|21 mes]. No {new liver metastases|liv -}. No {ascites|asc -}.
Conclusion: Improvement in the {retroperitoneal fibrosis|rpf +}. Resolution of {left hydronephrosis|hn - l}.""",
    """CT TAP portal venous phase.
Clinical information: {metastatic small bowel NET|pri <}, PRRT completed 6 months ago, response assessment.
Chest: No {axillary, mediastinal or hilar lymphadenopathy|ln -}. Lungs clear.
Abdomen: {Liver metastases|liv +} have decreased in size, for example segment 6 now [18 mm|18 liv], previously [26 mm|26 liv<]. {Mesenteric nodal mass|mes +} stable at [34 mm|34 mes]. {Bilateral mild pelvicalyceal dilatation|hn + b}, slightly more prominent than before. No clear obstructing cause is seen, though the {ureters are medially deviated|ur + b} at the level of L5. No {bowel obstruction|obs -}. Diverticular disease without diverticulitis. Trace {pelvic free fluid|asc +}.
Bones: {Sclerotic deposits in T9 and the right ilium|bone +} unchanged.
Impression: Partial response in the liver. {Mild bilateral hydronephrosis|hn + b} - correlate with renal function and consider MAG3.""",
    """CT chest abdomen and pelvis with contrast
Clinical details: flushing and diarrhoea, raised 5HIAA.
Lungs and pleura clear. Small hiatus hernia. {Numerous low attenuation lesions in both lobes of the liver|liv +}, the largest [55 mm|55 liv] in segment 8, consistent with {metastases|liv +}. Two simple cysts in segment 3. The gallbladder is thin walled and contains no {calculi|gs -}. Normal pancreas, spleen and adrenals. {Enhancing thickening of a loop of ileum|pri +} in the pelvis, {likely the primary|pri ?}. {Mesenteric mass|mes +} of [29 mm|29 mes] with a desmoplastic reaction. No {retroperitoneal lymphadenopathy|ln -}. Kidneys normal. No {peritoneal disease|per -}. No {destructive bone lesion|bone -}.""",
    """Non-contrast CT abdomen and pelvis (eGFR 24)
Hx {NET small bowel|pri <}. Rising creatinine. {?obstruction of ureters|ur ?}
Comparison CT 4 months ago.
There is {new bilateral hydronephrosis|hn + b}, moderate on the right and mild on the left. {Both ureters are dilated|hn + b} to the pelvic brim, where they enter an {ill-defined plaque of retroperitoneal soft tissue|rpf +}. This surrounds the distal aorta. No ureteric calculus. Known {mesenteric mass|mes +}, approx [40 mm|40 mes], not significantly changed. Liver not well assessed without contrast. Small {ascites|asc +}. Bladder catheterised.
Conclusion: {New bilateral hydronephrosis|hn + b} due to {presumed retroperitoneal fibrosis|rpf ?}. Urgent urology review for decompression.""",
    """CT ANGIOGRAM MESENTERIC
Indication: postprandial pain, {known midgut carcinoid|pri <}.
Aorta normal calibre with mild atheroma. Coeliac axis widely patent. The {SMA is encased over 4 cm|ves +} by a {mesenteric soft tissue mass|mes +} measuring [4.8 x 3.5 cm|48 35 mes] but remains patent. The {SMV is occluded|ves +} with mesenteric varices. IMA patent. Small bowel loops show mild mural oedema but no pneumatosis. No {bowel obstruction|obs -}. {Moderate ascites|asc +}. {Liver deposits|liv +} as before. No {hydronephrosis|hn -}.
Impression: {Encasement of the SMA|ves +} and {SMV occlusion|ves +} with signs of venous congestion.""",
    """CT abdomen and pelvis. Portal venous phase.
Post op day 6 following resection of {small bowel NET|pri <}. Pyrexia. ?collection
Surgical clips at the root of the mesentery. There is a small volume of {free fluid|asc +} in the pelvis and right paracolic gutter, within expected limits. No rim-enhancing collection. Mildly dilated small bowel loops in keeping with ileus, with no {transition point|obs -}. No residual {mesenteric mass|mes -}. Bilateral pleural effusions with basal atelectasis. No {liver lesion|liv -}. No {hydronephrosis|hn -}.""",
    """CT CAP with contrast
Known {NET terminal ileum|pri <}, resected 2020. {Liver mets|liv <} ablated 2021.
Chest clear.
Ablation cavities seg 5 and seg 6, no enhancement to suggest {residual or recurrent liver disease|liv -}.
No {mesenteric mass|mes -} or {nodal enlargement|ln -}.
{Gallstones|gs +}, no cholecystitis.
No {hydro|hn -}
No {free fluid|asc -}
Small {right hydrocele|hyd + r} partly imaged
No {bone mets|bone -}
Summary: no evidence of recurrence""",
    """CT enterography.
Reason for exam: iron deficiency anemia, negative upper and lower endoscopy.
Findings: {Hyperenhancing polypoid lesion in the mid ileum|pri +} measuring [1.4 cm|14 pri]. There is a second [0.8 cm|8 pri] {enhancing ileal lesion|pri +} 5 cm upstream. {Prominent mesenteric lymph node|ln +} measuring [1.1 cm|11 ln] in short axis. No {mesenteric mass|mes -}. No {small bowel obstruction|obs -}. The appendix is normal. 1.2 cm hemangioma in the left hepatic lobe. No {suspicious hepatic lesion|liv -}. Kidneys enhance symmetrically without {hydronephrosis|hn -}. No {ascites|asc -}.
Impression: Multifocal enhancing ileal lesions, {suspicious for small bowel neuroendocrine tumor|pri ?}. Recommend DOTATATE PET/CT.""",
    """CT abdomen and pelvis with contrast - surveillance, {stage IV SI-NET|pri <}
Comparison with previous of 11/02/2024.
{Extensive omental cake|per +} in the left upper quadrant, thicker than before. {Peritoneal deposits|per +} along the liver surface and in the pouch of Douglas, the latter [24 mm|24 per], previously [17 mm|17 per<]. {Ascites|asc +} has increased and is now moderate. {Liver metastases|liv +} stable. {Mesenteric mass|mes +} stable at [38 mm|38 mes]. {Mild fullness of the right renal pelvis|hn + r}, new. The left kidney is normal. No {small bowel obstruction|obs -} at present.
Conclusion: Progressive {peritoneal disease|per +}.""",
    """CT abdomen pelvis without and with IV contrast, urogram.
History: {Carcinoid of the ileum|pri <}; recurrent UTI.
Kidneys: No renal mass. No stones. {Mild left hydronephrosis|hn + l}. On the excretory phase contrast is seen in the right ureter throughout its length, which is normal in calibre. The {left ureter is deviated medially and narrowed at L4|ur + l} by {retroperitoneal soft tissue thickening|rpf +}, [8 mm|8 rpf] in depth. Bladder is unremarkable. Prostate enlarged.
Other: {Mesenteric mass with calcification|mes +}, [2.5 cm|25 mes]. {Hepatic metastases|liv +}, unchanged. No {enlarged lymph nodes|ln -}. No {lytic or blastic bone lesion|bone -}.""",
    """CT thorax, abdomen and pelvis.
Clinical Information: weight loss ?malignancy
Findings: Lungs show mild emphysema. No {enlarged thoracic nodes|ln -}. Liver, spleen, pancreas, adrenals and both kidneys are normal. Small nodes in the mesentery with mild surrounding haziness, in keeping with mesenteric panniculitis. No {discrete mesenteric mass|mes -}. No {bowel obstruction|obs -}. Uncomplicated sigmoid diverticulosis. {Gallstone|gs +} noted. No {ascites|asc -}. Degenerative change in the spine, no {bony metastases|bone -}.
Comment: No evidence of malignancy.""",
    """CT Abdomen Pelvis
Clinical: pre-op planning, {ileal NET|pri <}
{Ileal primary|pri +}: [21 mm|21 pri]
{Mesenteric mass|mes +}: [36 x 30 mm|36 30 mes], below the level of the third part of the duodenum. {Tethers ileal branches of the SMA|ves +}; SMA trunk free. SMV patent.
{Mesenteric nodes|ln +}: several, up to [12 mm|12 ln]
{Retroperitoneal nodes|ln -}: none
Liver: {solitary metastasis seg 2|liv +}, [11 mm|11 liv]
{Ureters: not involved|ur -}
{Hydronephrosis|hn -}: none
{Ascites|asc -}: none
{Peritoneal disease|per -}: none
{Bone lesions|bone -}: none""",
    """CT AP C+
Hx: {small bowel NET|pri <} on octreotide. RUQ pain.
GB distended with {multiple calculi|gs +} and wall thickening, pericholecystic stranding. CBD 6 mm. {Liver mets|liv +} stable. {Mesenteric lesion|mes +} stable [17 mm|17 mes]. No {SBO|obs -}. Kidneys NAD. Trace {perihepatic free fluid|asc +}. Acute calculous cholecystitis.""",
    """MRI LIVER WITH GADOXETATE
Clinical details: {known small bowel NET|pri <}, {indeterminate liver lesion on CT|liv ?}.
Findings: There are {six hepatobiliary phase hypointense lesions|liv +} with restricted diffusion, the largest [23 mm|23 liv] in segment 7. These are consistent with {neuroendocrine metastases|liv +}. A 14 mm T2 bright lesion in segment 2 shows peripheral nodular enhancement and is a haemangioma. No biliary dilatation. Gallbladder contains {sludge and small stones|gs +}. Included kidneys show no {hydronephrosis|hn -}. No {upper abdominal lymphadenopathy|ln -}. No {ascites|asc -}.
Conclusion: {Bilobar liver metastases|liv +}.""",
    """MRI abdomen w/wo contrast
Indication: {metastatic ileal carcinoid|pri <}, s/p bland embolization.
Comparison: MRI 3 months prior.
Liver: {Treated right lobe metastases|liv +} demonstrate decreased arterial enhancement. The largest measures [3.3 cm|33 liv], previously [4.0 cm|40 liv<]. No {new hepatic lesion|liv -}.
Gallbladder: Surgically absent.
Kidneys: No {hydronephrosis|hn -}. Simple renal cysts.
Nodes: {Stable mesenteric lymph node|ln +} at [1.3 cm|13 ln].
Bones: {Enhancing lesion in the T12 vertebral body|bone +}, unchanged, [1.0 cm|10 bone].
Vessels: Portal vein and SMV patent.
Impression: Treatment response in the liver.""",
    """MRI pelvis and lumbar spine. Back pain, history of {small bowel carcinoid|pri <}.
Normal alignment. Disc degeneration at L4/5 and L5/S1 with no nerve root compression. Several Schmorl's nodes. No {marrow lesion to suggest metastasis|bone -}. Incidental {soft tissue encircling the lower aorta|rpf +}, low signal on T2, [11 mm|11 rpf] thick, in keeping with {chronic retroperitoneal fibrosis|rpf +}. {Dilated left renal collecting system|hn + l}. The {right collecting system is not dilated|hn - r}. No {pelvic lymphadenopathy|ln -}. No {free fluid in the pelvis|asc -}.""",
    """MRI SMALL BOWEL (MR enterography)
Hx: intermittent colicky pain. {? subacute obstruction|obs ?}
Good distension. {Short segment of nodular wall thickening in the distal ileum|pri +}, [25 mm|25 pri] in length, with avid enhancement. Adjacent [30 mm|30 mes] {stellate mesenteric mass|mes +} with tethering of loops. Upstream bowel measures 2.9 cm, with no evidence of {established obstruction|obs -}. {Multiple high signal liver lesions|liv +} on diffusion imaging. No {hydronephrosis|hn -}. Trace of {free fluid|asc +}.
Impression: Features of an {ileal neuroendocrine tumour|pri +} with {mesenteric|mes +} and {hepatic metastases|liv +}.""",
    """Ga-68 DOTATATE PET/CT
Indication: {Grade 1 midgut NET|pri <}. Staging.
Technique: 152 MBq. Uptake time 60 min.
Findings: Physiological uptake in the pituitary, spleen, adrenals, kidneys and bowel.
Intense uptake in a {focus in the terminal ileum|pri +}, SUVmax 18.2. {Avid mesenteric mass|mes +}, [26 mm|26 mes], SUVmax 24. {Multiple avid liver metastases|liv +} in both lobes. {Avid left supraclavicular node|ln + l}, [9 mm|9 ln]. {Focal uptake in the right iliac bone|bone +}, without CT correlate. No {avid peritoneal disease|per -}.
On the low dose CT there is no {hydronephrosis|hn -} and no {ascites|asc -}.
Conclusion: {Somatostatin receptor positive ileal primary|pri +} with {nodal|ln +}, {hepatic|liv +} and {bone metastases|bone +}. Suitable for PRRT from an imaging point of view (Krenning 4).""",
    """PET/CT DOTATATE SKULL BASE TO MID THIGH
HISTORY: {SMALL BOWEL NET|pri <}, S/P RESECTION. RISING CHROMOGRANIN.
HEAD/NECK: NO {AVID CERVICAL ADENOPATHY|ln -}.
CHEST: NO {AVID NODES|ln -}. NO PULMONARY NODULES.
ABDOMEN: {THREE NEW RADIOTRACER AVID HEPATIC LESIONS|liv +}, LARGEST [1.7 CM|17 liv] IN SEGMENT 6, SUV MAX 15. NO {MESENTERIC MASS|mes -}. NO {AVID RETROPERITONEAL NODES|ln -}. {CHOLELITHIASIS|gs +}. {MILD RIGHT HYDRONEPHROSIS|hn + r}.
PELVIS: NO {ASCITES|asc -}. {SMALL LEFT HYDROCELE|hyd + l}.
BONES: NO {AVID OSSEOUS LESION|bone -}.
IMPRESSION: {NEW HEPATIC METASTASES|liv +}.""",
    """68Ga-DOTATATE PET-CT
Clinical history: {Metastatic ileal NET|pri <}. 3 months post 4th cycle Lutathera.
Comparison: DOTATATE 14 months ago.
There has been a good response. {Hepatic metastases|liv +} are fewer and less avid. The {mesenteric mass|mes +} is stable in size at [33 mm|33 mes] with reduced uptake. The {previously avid left para-aortic nodes|ln - l} are no longer seen. {Skeletal deposits|bone +} in the sternum and L1 persist with lower uptake. Excreted tracer in the {dilated left renal pelvis|hn + l}, consistent with {known left hydronephrosis|hn + l}; stent noted. There is {non-avid retroperitoneal soft tissue|rpf +} around the distal aorta, unchanged. No {new site of bone disease|bone -}.""",
    """FDG PET/CT. {Known grade 2 small bowel NET|pri <}, progression on CT.
No FDG avid disease in the chest. {Two FDG avid liver lesions|liv +} in segments 4 and 8 (SUVmax 9). The other {liver metastases|liv +} seen on DOTATATE are not FDG avid. {Mesenteric deposit|mes +} shows low grade uptake only. {Mild uptake in a T7 lesion|bone +}. No {ascites|asc -}. Findings suggest dedifferentiation in part of the {liver disease|liv +}.""",
    """MAG3 RENOGRAM
Indication: {left hydronephrosis|hn < l} on CT, {retroperitoneal fibrosis|rpf <}. {? obstructed|dr ?}
80 MBq Tc-99m MAG3 with 40 mg furosemide at 18 minutes.
Divided function: left 38%, right 62%.
Right kidney: Normal uptake with {prompt drainage|dr - r}.
Left kidney: Delayed uptake, with a rising curve and {no significant response to frusemide|dr + l}. {Tracer retained in the left collecting system|dr + l} on the post micturition image.
Conclusion: {Obstructed left kidney|dr + l} with reduced function. {Unobstructed right kidney|dr - r}.""",
    """Nuclear medicine renal scan with Lasix.
History: {bilateral hydronephrosis|hn < b}, bilateral stents removed 6 weeks ago.
Findings: Differential function is 51% left and 49% right. Both kidneys show good cortical uptake. Tracer reaches both renal pelves by 5 minutes with {brisk washout|dr - b} after Lasix. T1/2 is 8 minutes on the left and 9 minutes on the right.
Impression: No {evidence of obstruction on either side|dr - b}.""",
    """Tc99m MAG3 renogram with diuretic (F+20).
Clinical: {ileal NET|pri <} with {RPF|rpf <}. Post ureterolysis.
Relative function L 44 R 56. The {left kidney drains well spontaneously|dr - l}. On the right there is {delayed drainage|dr + r} with a partial response to frusemide; T1/2 22 minutes, which is equivocal. Gravity-assisted view shows further emptying. Impression: {Equivocal drainage right kidney|dr ? r}, suggest repeat in 3 months. {No obstruction on the left|dr - l}.""",
    """DYNAMIC RENOGRAM: Function split L 29%, R 71%, previously L 35%. {Left PUJ obstruction|dr + l} pattern with a continuously rising curve. {Right drainage normal|dr - r}. No significant residual in the bladder. Conclusion: persistent {left-sided obstruction|dr + l} with declining function.""",
    """US renal tract.
Clinical details: AKI, {metastatic ileal carcinoid|pri <}. {?hydronephrosis|hn ?}
Right kidney 10.8 cm, left kidney 11.2 cm. Normal cortical thickness and echogenicity. {Mild to moderate right hydronephrosis|hn + r}, AP pelvis 16 mm. No {left hydronephrosis|hn - l}. No renal calculi seen. Bladder well filled, right ureteric jet not seen. Incidental {echogenic liver lesions|liv +}, up to [30 mm|30 liv], in keeping with {known metastases|liv +}. Small volume of {ascites|asc +}.""",
    """ULTRASOUND ABDOMEN
The liver is enlarged and contains {multiple echogenic lesions|liv +}, the largest [37 mm|37 liv]. Portal vein patent with hepatopetal flow. {Several gallstones|gs +}, no wall thickening. CBD 4 mm. Pancreas obscured by bowel gas. Spleen normal. Both kidneys are normal in size with no {hydronephrosis|hn -}. Aorta normal calibre. No {free fluid|asc -}. Impression: appearances suspicious for {liver metastases|liv ?}, CT recommended.""",
    """US Testes.
Scrotal swelling. Both testes are of normal size and echotexture with normal vascularity. No focal testicular lesion. {Moderate left hydrocele|hyd + l} with low level echoes. No {right hydrocele|hyd - r}. Small right epididymal cyst. No varicocele.
Conclusion: {Left hydrocele|hyd + l}.""",
    """Renal ultrasound. Indication: follow-up {hydronephrosis|hn <}, left JJ stent.
Left kidney 9.9 cm with mild cortical thinning. Stent seen in the renal pelvis. {Residual mild left hydronephrosis|hn + l}, improved compared with the previous scan. Right kidney 11.0 cm, no {hydronephrosis|hn - r}. Post void residual 40 ml. Bladder unremarkable. Distal end of stent seen in bladder.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: {midgut NET|pri <} with carcinoid syndrome, {? carcinoid heart disease|val ?}
LV normal size and function, EF 60%. RV mildly dilated with good function. RA dilated. {Tricuspid valve leaflets thickened and retracted|val +} with {severe tricuspid regurgitation|val +}. {Pulmonary valve thickened|val +} with {moderate pulmonary regurgitation|val +} and {mild pulmonary stenosis|val +}, peak gradient 22 mmHg. Mitral and aortic valves normal. No pericardial effusion. IVC dilated.
Conclusion: {Carcinoid heart disease|val +} with severe right-sided involvement. Refer to cardiology.""",
    """Echo report. Annual screening, {metastatic midgut NET|pri <}.
Normal LV size and systolic function. Normal RV size and function, TAPSE 23 mm. Tricuspid valve structurally normal with {trivial TR|val +}. Pulmonary valve normal, no {pulmonary stenosis|val -}. RVSP 24 mmHg. No pericardial effusion. Small PFO.
Comment: No {features of carcinoid heart disease|val -}.""",
    """Transthoracic echo: technically difficult study. LVEF 55-60%. Normal atria. {Mild thickening of the tricuspid leaflets|val +}, with {mild tricuspid regurgitation|val +}, unchanged since last year. Pulmonary valve poorly seen, no {significant pulmonary regurgitation|val -} on colour Doppler. Aortic valve tricuspid. {Early carcinoid involvement of the tricuspid valve|val ?} cannot be excluded. Repeat in 6 months. NT-proBNP suggested.""",
    """Dear Doctor,
Diagnosis: {Metastatic small bowel neuroendocrine tumour|pri +} with {liver|liv +} and {mesenteric disease|mes +}
{Left hydronephrosis|hn + l} secondary to {retroperitoneal fibrosis|rpf +}, left JJ stent
Treatment: Lanreotide 120 mg every 28 days
I reviewed this gentleman in the NET clinic today. He feels well, with bowels open three times daily and no flushing. His recent CT shows stable {liver metastases|liv +} and a stable {mesenteric mass|mes +} at [28 mm|28 mes]. There is no {recurrent hydronephrosis|hn -} with the stent in place. His echocardiogram shows no {evidence of carcinoid heart disease|val -}. Chromogranin A is 98. We will continue lanreotide and see him in four months.
Yours sincerely""",
    """NEUROENDOCRINE MDT OUTCOME
Age 71. PS 1. {Small bowel NET|pri +} G1, Ki67 2%.
Imaging reviewed: CT and DOTATATE. {Ileal primary|pri +} with [35 mm|35 mes] {mesenteric mass|mes +}. The {SMA is involved to the level of the middle colic branch|ves +}. {Bilobar liver mets|liv +}. No {bone disease|bone -}. {Gallstones|gs +}.
Question: surgery?
Outcome: {Mesenteric disease|mes +} not fully resectable. As the patient has {intermittent subacute obstruction|obs +}, for palliative small bowel resection and cholecystectomy. Start SSA. Echo to {exclude carcinoid heart disease|val ?}. Key worker to inform patient.""",
    """Re: 58 year old lady
Diagnoses:
1. {Ileal NET|pri <}, resected May 2019 (pT3 N1)
2. {Gallstones|gs <}, cholecystectomy 2019
3. Hypertension
Thank you for your letter. She remains well five years out from surgery. The surveillance CT last month was reported as showing no evidence of recurrence, with no {liver metastases|liv -}, no {lymphadenopathy|ln -} and no {mesenteric mass|mes -}. There is a simple cyst in the left kidney, which needs no follow-up. I have requested a further CT in 12 months.""",
    """UROLOGY CLINIC LETTER
Diagnosis: {Bilateral ureteric obstruction|ur + b} due to {retroperitoneal fibrosis|rpf +}; {metastatic midgut carcinoid|pri +}
Plan: Change of stents in 3 months. MAG3 beforehand.
I saw this man after his stent change. He tolerates the stents reasonably well. Creatinine is 118, down from 240. The ultrasound last week showed {mild residual right hydronephrosis|hn + r} but no {hydronephrosis on the left|hn - l}. We discussed ureterolysis; however, given his {liver disease burden|liv +} he would rather continue with stents. I would be grateful if the NET team could consider PRRT.""",
    """Oncology follow-up note.
HPI: 66M with {metastatic small bowel NET|pri +} (dx 2017), s/p ileal resection, on octreotide LAR 30 mg q4w. CT last week: {liver lesions|liv +} slightly larger, dominant [4.6 cm|46 liv] from [4.1 cm|41 liv<]. {Mesenteric mass|mes +} unchanged. {New mild right hydronephrosis|hn + r}. No {bowel obstruction|obs -}. TTE: {moderate TR|val +}.
ROS: denies abdominal pain, nausea. No hematuria.
A/P: Slow progression. Refer to urology for {right hydronephrosis|hn + r}. DOTATATE PET, then discuss PRRT. Cardiology referral for {carcinoid heart disease|val +}.""",
    """NET MDM, regional centre. New referral. Laparotomy elsewhere for {small bowel obstruction|obs <} in July, histology {well differentiated ileal NET|pri +}. Radiology: post-op CT reviewed, no {residual mesenteric disease|mes -}. {Sub-centimetre liver lesions|liv ?} are indeterminate on CT. No {peritoneal deposits|per -}. Decision: MRI liver and Ga-68 DOTATATE; clinic in 4 weeks.""",
    """Discharge summary
Admitted with: vomiting and abdominal distension
Background: {ileal NET|pri <} with {peritoneal metastases|per <}
CT on admission: {small bowel obstruction|obs +} with {transition point in the pelvis|obs +}, {peritoneal nodules|per +} and {small volume ascites|asc +}. No {hydronephrosis|hn -}.
Managed with NG tube and IV fluids. The {obstruction|obs -} resolved after 72 hours. Eating a low residue diet at discharge. Follow up in NET clinic in two weeks. Continue lanreotide.""",
    """Cardiology letter. Thank you for referring this lady with {midgut carcinoid|pri +} and {hepatic metastases|liv +}. She is breathless on one flight of stairs with ankle swelling. JVP raised with v waves. Echo confirms {fixed, retracted tricuspid leaflets|val +} with {free tricuspid regurgitation|val +}. The {pulmonary valve is stenosed|val +} with a gradient of 30 mmHg. Left-sided valves are normal. I will discuss tricuspid and pulmonary valve replacement at our valve meeting. Furosemide increased to 80 mg. There was some {ascites|asc +} on examination.""",
    """{Moderate right hydronephrosis|hn + r} has developed since the prior study, whereas the {left hydronephrosis|hn - l} has resolved.""",
    """No {hydronephrosis|hn - r} on the right. On the left, however, there is {mild fullness of the renal pelvis|hn + l}.""",
    """No {ascites|asc -}, {hydronephrosis|hn -}, {lymphadenopathy|ln -} or {suspicious bone lesion|bone -}.""",
    """{Retroperitoneal fibrosis|rpf -}: None.
{Mesenteric mass|mes +}: Yes, [24 mm|24 mes].
{Hydronephrosis|hn + l}: Left, mild.
{Liver metastases|liv -}: No.""",
    """The {mesenteric mass|mes +} has grown from [22 x 18 mm|22 18 mes<] to [27 x 21 mm|27 21 mes].""",
    """{Subtle periaortic soft tissue thickening|rpf +} at L3, [5 mm|5 rpf], {early retroperitoneal fibrosis|rpf ?} not excluded.""",
    """It would be difficult to completely exclude a {small peritoneal deposit|per ?} in the right paracolic gutter.""",
    """The right ureter is normal but the {left ureter is tethered|ur + l} to the {mesenteric mass|mes +} at the pelvic brim.""",
    """{SMV thrombosed|ves +}, with collaterals. The IVC and iliac veins are patent with no {thrombus|ves -}.""",
    """Indication: {ileal carcinoid|pri <}, {known liver mets|liv <}, {? bowel obstruction|obs ?}, {? hydronephrosis|hn ?}.""",
    """Small mesenteric {nodes|ln -}, none enlarged by size criteria.""",
    """Small bowel loops are mildly prominent up to 2.8 cm, without {evidence of obstruction|obs -}.""",
    """{Ascites|asc -} seen on the previous scan has cleared. {Peritoneal nodules|per +} are unchanged.""",
    """Hepatic steatosis. {Subcentimeter hypodensity in segment 4|liv ?}, too small to characterize, {metastasis|liv ?} not excluded; attention on follow-up.""",
    """Conclusion:
- {Stable mesenteric mass|mes +}
- {Stable bilobar liver metastases|liv +}
- {New left hydronephrosis|hn + l}, likely due to {involvement of the distal left ureter|ur + l}
- No {bone metastases|bone -}""",
    """There is no convincing evidence of {retroperitoneal fibrosis|rpf ?} on this examination.""",
    """{Bilateral hydronephrosis|hn + b}, right greater than left, both ureters being {drawn medially|ur + b} by {retroperitoneal plaque|rpf +}.""",
    """{Sclerotic focus in the left femoral neck|bone ?}, [6 mm|6 bone], probably a bone island but an {osteoblastic metastasis|bone ?} cannot be excluded.""",
    """Post PRRT the index {liver metastasis|liv +} is [15 mm|15 liv] (was [24 mm|24 liv<] at baseline and [19 mm|19 liv<] in May).""",
    """IMPRESSION: 1. NO {BOWEL OBSTRUCTION|obs -}. 2. {CHOLELITHIASIS|gs +} WITHOUT CHOLECYSTITIS. 3. {CALCIFIED MESENTERIC MASS|mes +} [2.2 CM|22 mes], UNCHANGED.""",
    """Status post resection of {ileal carcinoid|pri <} and {mesenteric mass|mes <}. No {local recurrence in the mesentery|mes -}.""",
    """The {aorta is surrounded by soft tissue|rpf +} from the renal arteries to the bifurcation without anterior displacement; the {IVC is flattened|ves +}.""",
    """Gallbladder: no {stones|gs -}. Kidneys: 5 mm stone left lower pole, no {hydronephrosis|hn -}.""",
    """{Left para-aortic node|ln + l} [16 mm|16 ln] (previously [11 mm|11 ln<]); {right common iliac node|ln + r} stable at [12 mm|12 ln].""",
    """{Drainage from the left kidney is delayed|dr + l} but responds to frusemide; no {obstruction|dr - r} on the right.""",
    """Tricuspid valve: {leaflets mildly thickened|val +}. {Regurgitation|val +}: mild. {Stenosis|val -}: none. Pulmonary valve: normal.""",
    """The {desmoplastic mesenteric mass|mes +} lies close to the SMA but does not {encase the SMA|ves -}.""",
    """Possible {mild left hydroureter|hn ? l}, although this may be due to a full bladder. Right side normal.""",
    """{Small bilateral hydroceles|hyd + b}, larger on the right.""",
    """Not only is there {ascites|asc +}, there is now {omental caking|per +} as well.""",
    """The previously queried {segment 6 liver lesion|liv -} is not seen on today's MRI and the {mesenteric lymphadenopathy|ln +} is stable.""",
    """{Suspected ileal primary|pri ?} on CT; no {avid bowel primary|pri -} is identified on DOTATATE.""",
    """Right nephrostomy in situ, with no {residual right hydronephrosis|hn - r}. The {left pelvicalyceal system is dilated|hn + l}, as before.""",
)

BY_FOUR: tuple[str, ...] = (
    """CT thorax, abdomen and pelvis with contrast, portal venous phase.
Clinical data: {NET of the terminal ileum|pri <}, under lanreotide. Control.
In comparison with the pre-examination from March the {mesenterial mass|mes +} in the right lower abdomen is constant in size, now [2,8 x 2,1 cm|28 21 mes] (before [2,7 x 2,1 cm|27 21 mes<]). Typical desmoplastic reaction with retraction of the neighbouring bowel loops.
Known {hepatic metastases|liv +} in both lobes, the largest in segment VII with [19 mm|19 liv], not changed.
No {hydronephrosis|hn - b} on both sides. No {ascites|asc -}.
No {enlarged lymph nodes|ln -} retroperitoneal.
Skeleton: no {suspicious osseous lesion|bone -}, degenerative changes of the lumbar spine.
Assessment: Stable disease.""",
    """EXAM: CT ABDOMEN AND PELVIS WITH IV CONTRAST
INDICATION: 61-year-old with {small bowel carcinoid|pri <}, evaluate for {obstruction|obs ?}.
COMPARISON: CT 8 months prior.
TECHNIQUE: 2.5 mm axial images.
FINDINGS:
LIVER: Multiple arterially enhancing {hepatic metastases|liv +}, the largest [3 cm|30 liv].
GALLBLADDER: {Cholelithiasis|gs +} without wall thickening.
KIDNEYS/URETERS: Mild {left hydroureteronephrosis|hn + l} to the level of the mid ureter, new.
BOWEL: Dilated loops of ileum up to 3.6 cm with a {transition point|obs +} in the right lower quadrant adjacent to a {spiculated mesenteric mass|mes +} measuring [3.4 x 2.6 cm|34 26 mes].
PERITONEUM: Small volume {free fluid|asc +}. No {omental nodularity|per -}.
BONES: No {aggressive osseous lesion|bone -}.
IMPRESSION:
1. {Partial small bowel obstruction|obs +} at the {mesenteric mass|mes +}.
2. New mild {left hydroureteronephrosis|hn + l}.
3. {Liver metastases|liv +}.""",
    """MAG3 RENOGRAM
Indication: {retroperitoneal fibrosis|rpf <} secondary to {midgut NET|pri <}, left JJ stent in situ. ?{obstruction|dr ? l} left kidney.
70 MBq Tc-99m MAG3 given IV with 20 mg frusemide at 18 minutes.
Divided function: left 31%, right 69%.
The right kidney shows good uptake and {unobstructed drainage|dr - r}.
The left kidney shows reduced uptake with a rising curve and {no response to frusemide|dr + l}. Post micturition there is {retained tracer|dr + l} in the left collecting system.
Conclusion: {Obstructed left kidney|dr + l} despite the stent. Suggest urology review.""",
    """Dear patient

Thank you for coming to the clinic. I promised I would write to you in plain words about your scan.
The {growth in your small bowel|pri +} looks the same as last year. The {lump in the mesentery|mes +}, which is the fatty tissue that holds the bowel, is also the same at [3 cm|30 mes].
There are still several {spots in your liver|liv +} and none of these has grown.
The good news is that there is no {fluid in your tummy|asc -} and no {blockage of the bowel|obs -}.
By chance we saw some {small stones in your gallbladder|gs +}. The injections that you have can cause these, and as you have no pain we will leave them alone.
Your heart scan did not show any {carcinoid heart disease|val -}.
We will see you again in six months.""",
    """CT TAP
hx {SB NET|pri <}, {liver mets|liv <}, on PRRT. ?progression
comp 4/12 ago
{liver mets|liv +} smaller, seg 4 lesion now [14 mm|14 liv] prev [21 mm|21 liv<]
{mesenteric mass|mes +} stable [25 mm|25 mes]
no {hydro|hn -}, no {ascites|asc -}
{R external iliac node|ln + r} [11 mm|11 ln], unchanged
lungs clear
no {bone mets|bone -}
imp: partial response in liver otherwise SD""",
    """68GA-DOTATATE PET/CT WHOLE BODY
CLINICAL HISTORY: {METASTATIC ILEAL NET|pri <} G1. RESTAGING PRIOR TO PRRT.
FINDINGS: INTENSE UPTAKE IN NUMEROUS {LIVER METASTASES|liv +} THROUGHOUT BOTH LOBES, SUVMAX 34.
{AVID MESENTERIC MASS|mes +} IN THE CENTRAL ABDOMEN [31 X 24 MM|31 24 mes] WITH CALCIFICATION.
FOCAL UPTAKE IN A LOOP OF DISTAL ILEUM IN KEEPING WITH THE {PRIMARY|pri +}.
{AVID LEFT SUPRACLAVICULAR NODE|ln + l} [9 MM|9 ln].
SEVERAL SMALL {AVID BONE LESIONS|bone +} IN T8, L2 AND THE LEFT ILIUM WITHOUT CT CORRELATE.
NO {PERITONEAL DISEASE|per -}.
PHYSIOLOGICAL EXCRETION IN THE KIDNEYS. THERE IS {TRACER RETENTION IN THE RIGHT RENAL PELVIS|dr + r} WITH {RIGHT HYDRONEPHROSIS|hn + r} ON THE CT.
CONCLUSION: SSTR POSITIVE {DISEASE IN LIVER|liv +}, {MESENTERY|mes +} AND {BONE|bone +}. NEW {RIGHT HYDRONEPHROSIS|hn + r}.""",
    """Echocardiogram
Indication: {midgut carcinoid|pri <} with raised 5HIAA. ?{carcinoid heart disease|val ?}
Normal left ventricular size and function, EF 60%.
Right ventricle mildly dilated with normal longitudinal function.
{Tricuspid valve leaflets are thickened|val +} and retracted, with incomplete coaptation.
{Severe tricuspid regurgitation|val +}, estimated RVSP 38 mmHg.
{Pulmonary valve thickened|val +} with {mild pulmonary stenosis|val +}, peak gradient 18 mmHg.
No pericardial effusion.
Conclusion: Appearances of {carcinoid heart disease|val +}, discuss at cardiology MDT.""",
    """Transthoracic echo report. Surveillance in neuroendocrine tumour on octreotide.
Good LV function. Normal RV. TAPSE 23 mm.
{Trivial tricuspid regurgitation|val +}, normal leaflet mobility.
Pulmonary valve structurally normal, no {pulmonary regurgitation|val -} and no {pulmonary stenosis|val -}.
Small pericardial fluid collection, 4 mm, no tamponade.
No features of {carcinoid heart disease|val -}. Repeat in 12 months.""",
    """US renal tract
Rising creatinine, known {RPF|rpf <}.
Right kidney 10.8 cm, left kidney 9.1 cm in length.
The left kidney shows cortical thinning and {moderate hydronephrosis|hn + l}; AP diameter of the renal pelvis is [23 mm|23 hn].
The right kidney has a 2.4 cm simple cyst at the lower pole but no {hydronephrosis|hn - r}.
Small non-obstructing 4 mm calculus in the lower pole right kidney.
Bladder empties well, residual 20 ml.
Incidental {right hydrocele|hyd + r}.""",
    """NET MDT OUTCOME
Diagnosis: {Small bowel NET|pri +} grade 2, Ki67 6%, with {liver metastases|liv +} and {mesenteric mass|mes +}.
Question: ?{subacute obstruction|obs ?}, role of surgery.
Imaging reviewed: the {mesenteric mass|mes +} measures [4.2 cm|42 mes] and encases the {SMV|ves +} with collateral veins. {Liver disease|liv +} is stable and low volume.
There is {left hydronephrosis|hn + l} due to tethering of the {left ureter|ur + l}.
No {peritoneal deposits|per -}.
Outcome: refer urology for left JJ stent. Surgical clinic re palliative resection. Echo to exclude {carcinoid heart disease|val ?}.""",
    """MRI liver with hepatocyte-specific contrast.
Clinical question: Patient with {neuroendocrine tumour of the ileum|pri <}. {Hepatic metastasis|liv ?}?
Findings: The liver is of normal size. In the segment VIII we find a lesion of 9 mm with very high T2 signal and nodular enhancement, corresponding to a haemangioma.
In segment V there is a second {lesion of the liver|liv ?} of [7 mm|7 liv], hypointense in the hepatobiliary phase, with restricted diffusion, suspicious for a {metastasis|liv ?}.
No dilatation of the biliary ducts. {Gallbladder with multiple concrements|gs +}.
No {enlarged lymph nodes|ln -} in the hepatoduodenal ligament.
No {free liquid|asc -}.
Conclusion: one lesion highly suspicious for {liver metastasis|liv ?} in segment V, control or DOTATOC-PET is recommended.""",
    """CT urogram.
65M, {ileal carcinoid|pri <} resected 2015, left loin pain.
No renal or ureteric calculi. There is {left-sided hydronephrosis|hn + l} and {hydroureter|hn + l} down to the level of L4, where the {left ureter|ur + l} is drawn medially and enters an ill-defined {plaque of retroperitoneal soft tissue|rpf +} measuring [1.8 cm|18 rpf] in thickness, anterior to the aorta. The {plaque|rpf +} extends inferiorly to the bifurcation and partly surrounds the {left common iliac artery|ves +}. The {right ureter|ur + r} is also displaced medially, but without {right hydronephrosis|hn - r}.
No {lymphadenopathy|ln -}. Small fat containing umbilical hernia.
Opinion: {Retroperitoneal fibrosis|rpf +} with {left ureteric obstruction|ur + l}.""",
    """REPORT: CT CHEST ABDOMEN PELVIS WITH CONTRAST
HISTORY: {LEFT NEPHROSTOMY FOR HYDRONEPHROSIS|hn < l}. {MIDGUT NET|pri <}.
THE LEFT NEPHROSTOMY IS WELL SITED. THE {LEFT HYDRONEPHROSIS|hn - l} HAS RESOLVED. THE RIGHT KIDNEY SHOWS NEW MILD {FULLNESS OF THE COLLECTING SYSTEM|hn + r}.
{MESENTERIC MASS|mes +} [36 X 30 MM|36 30 mes], PREVIOUSLY [33 X 29 MM|33 29 mes<].
{PERITONEAL NODULES|per +} IN THE PELVIS HAVE INCREASED. SMALL VOLUME {ASCITES|asc +}, NEW.
NO {SMALL BOWEL OBSTRUCTION|obs -}.
STABLE {SCLEROTIC BONE METASTASES|bone +}.
CONCLUSION: PROGRESSION.""",
    """Scintigraphy with Tc-99m-Tektrotyd, SPECT/CT.
History: Patient after right hemicolectomy because of {NET of the ileum|pri <} with {lymph node metastases|ln <} in 2018.
On the present examination there is increased expression of somatostatin receptors in one {focus in the liver|liv +}, segment VI. Diameter on CT is [12 mm|12 liv].
The {mesenterial lesion|mes -} described previously is no longer visible.
No {pathological lymph nodes|ln -}.
No {bone lesions|bone -} with accumulation of tracer.
Urinary tract: the activity in the left renal pelvis is increased, suspicion of {hydronephrosis|hn ? l}; ultrasonography is advised.
Conclusion: solitary {liver metastasis|liv +}.""",
    """Clinic letter to GP
Diagnoses: 1. {Ileal neuroendocrine tumour|pri +}, grade 1. 2. {Carcinoid heart disease|val +}, mild. 3. {Liver metastases|liv +}.
I reviewed this 70 year old lady today. She feels well on lanreotide 120 mg four weekly with two stools daily and no flushing.
Her recent CT shows stable {hepatic disease|liv +} and a stable [22 mm|22 mes] {mesenteric nodal mass|mes +}.
There was no {hydronephrosis|hn -}. The radiologist has commented on {gallstones|gs +} and we will not act on these.
Echo in May showed {mild tricuspid regurgitation|val +}, unchanged over two years.
Bloods: creatinine 78, CgA 110.
I will see her again in 4 months.""",
    """• Hx: {jejunal NET|pri <}, post resection
• Liver: no {focal lesion|liv -}
• GB: {stones|gs +}, no cholecystitis
• Mesentery: misty fat, no {mass|mes -}
• Nodes: small nodes, not {enlarged|ln -} by size criteria
• Kidneys: no {hydronephrosis|hn -}; 3 mm stone L lower pole
• Peritoneum: no {deposits|per -}, no {ascites|asc -}
• Bones: degenerative only
• Imp: no recurrence""",
    """EXAMINATION: CT enterography.
CLINICAL: obscure GI bleeding, weight loss, raised chromogranin. Query {small bowel NET|pri ?}.
There is an {enhancing mural nodule in the distal ileum|pri +} measuring [15 mm|15 pri], approximately 20 cm from the ileocaecal valve. A second smaller [6 mm|6 pri] {enhancing nodule in the same segment|pri ?} may be a further {primary|pri ?}.
In the adjacent mesentery there is a {spiculate partly calcified mass|mes +} of [28 x 22 mm|28 22 mes] with tethering of loops. Branches of the {SMV|ves +} are narrowed but the trunk is patent.
Three {ileocolic lymph nodes|ln +} up to [13 mm|13 ln] short axis.
No {hepatic metastases|liv -} on this single phase study.
Impression: {Ileal neuroendocrine tumour|pri +} with {mesenteric deposit|mes +}. Recommend Gallium DOTATATE PET.""",
    """RENAL TRACT ULTRASOUND: Both kidneys normal in size. RK 11.2 cm. LK 11.0 cm. No {hydronephrosis|hn - b} either side. Previous {right hydronephrosis|hn - r} has cleared following stent. Stent tip seen in right renal pelvis. Bladder normal. No {free fluid|asc -} in the pelvis.""",
    """F-18 DOPA PET/CT (Finland).
Background: {Primary|pri <} operated 2016 ({ileum NET|pri <}). Now increasing 5-HIAA.
Findings. In the liver there are five {avid metastases|liv +}, earlier three. The biggest is in segment 2 and has diameter of [26 mm|26 liv].
Left side of the aorta there is {avid lymph node|ln + l} [14 mm|14 ln]. In the root of the mesentery {soft tissue mass|mes +} [30 mm|30 mes] has normal amount of activity as before.
In the L3 vertebra weak uptake, which can represent {metastasis|bone ?} or haemangioma; MRI could be considered.
Kidneys excrete symmetrically. No {obstruction|dr - b} is seen.
Statement: progression in liver.""",
    """CT AP 28/52 post PRRT. Reg report.
{RPF|rpf +} cuff around infrarenal aorta [9 mm|9 rpf], was [13 mm|13 rpf<].
Bilat JJ stents. No {residual hydro|hn - b} L or R.
{Mes mass|mes +} [24 mm|24 mes], static.
{Liver mets|liv +} static.
{Ascites|asc -} resolved.
No {SBO|obs -}.
d/w cons.""",
    """PROCEDURE: NM RENAL SCAN WITH LASIX
REASON FOR EXAM: {Hydronephrosis on CT|hn <}, rule out {obstruction|dr ?}
RADIOPHARMACEUTICAL: 9.8 mCi Tc-99m MAG3
FINDINGS: Prompt symmetric perfusion. Differential function L 47%, R 53%. The left collecting system is prominent, but washes out promptly after Lasix with T1/2 of 8 minutes. The right kidney shows {delayed drainage|dr + r} with T1/2 of 26 minutes and {residual activity in the right renal pelvis|dr + r} at 30 minutes.
IMPRESSION:
1. {Obstructed drainage on the right|dr + r}.
2. No evidence of {obstruction on the left|dr - l}.""",
    """Dear colleague,
Thank you for refering this patient, in whom a {midgut NET|pri +} was diagnosed during the evaluation of abdominal cramps.
The CT of your hospital was reviewed. We observe a {mesenteric mass|mes +} of [45 mm|45 mes] with encasement of the {superior mesenteric artery|ves +} over a long distance. There is a {dilatation of the right pyelocaliceal system|hn + r} due to {extrinsic compression of the right ureter|ur + r}.
The liver contains at least ten {metastases|liv +}.
There is a doubtful {nodule on the peritoneum of Douglas|per ?} of [8 mm|8 per].
There is a bit of {peritoneal effusion|asc +} in the pelvis.
No {obstruction of the small bowel|obs -} at present.
We propose placement of a double J on the right side, and start of somatostatin analogues.
With collegial greetings.""",
    """CT Abdomen Pelvis
Indication: {ileal NET|pri <} with {mesenteric mass|mes <}; abdominal pain, vomiting. To exclude {SBO|obs ?}.
Findings: Fluid filled mid small bowel loops up to 4.1 cm with decompressed distal ileum. {Transition point|obs +} lies at the {mesenteric mass|mes +}, which measures [38 x 31 mm|38 31 mes].
Bowel wall enhances normally. No pneumatosis. Trace {interloop free fluid|asc +}.
The {SMV|ves +} is occluded at the level of the mass with mesenteric venous collaterals; the SMA is patent.
{Liver metastases|liv +} noted, not fully assessed.
No {hydronephrosis|hn -}.
Impression: {Small bowel obstruction|obs +} secondary to {mesenteric desmoplastic mass|mes +}. Surgical team informed by phone.""",
    """WB MRI. HISTORY: {SMALL BOWEL NET|pri <}, BACK PAIN, QUERY {BONE METS|bone ?}.
MULTIPLE {MARROW-REPLACING LESIONS IN THE THORACOLUMBAR SPINE|bone +}, THE LARGEST IN L1 [22 MM|22 bone].
NO CORD COMPRESSION.
{HEPATIC LESIONS|liv +} PARTLY IMAGED.
THERE IS {LEFT HYDRONEPHROSIS|hn + l}, WHICH WAS NOT PRESENT ON THE LAST CT.
DISC DEGENERATION L4/5.
CONCLUSION: {BONE METASTASES|bone +} WITHOUT CORD COMPRESSION. CT UROGRAM SUGGESTED.""",
    """Scrotal ultrasound.
Swelling of the left hemiscrotum, patient treated for {NET of the small intestine|pri <}.
Both testes of normal echotexture. There is a large {left hydrocele|hyd + l} with fine echoes. On the right side only minimal physiological fluid, no {hydrocele|hyd - r}.
Epididymal cyst on the right 6 mm.
No varicocele.
Limited view of kidneys: no {hydronephrosis|hn - b} bilaterally.""",
    """CT of abdomen, multiphase (Italy).
Patient in follow-up for {neuroendocrine neoplasm of ileum|pri <}, already submitted to ileal resection.
With respect to the previous control there is dimensional increase of the {adenopathy in mesenteric seat|ln +}, now [21 x 16 mm|21 16 ln] (versus [16 x 12 mm|16 12 ln<]).
Appearance of {adenopathies in left para-aortic seat|ln + l}, maximum [12 mm|12 ln].
At the liver, in segment III, not clear evidence of the {secondary lesion|liv ?} signaled at PET.
Gallbladder with {lithiasis|gs +}.
Not {dilatation of the excretory ways|hn - b} bilaterally.
Not {peritoneal effusion|asc -}.
Not {bone lesions of suspect aspect|bone -}.""",
    """Impression and plan, NET clinic (dictated, not signed)
Um this gentleman's {small bowel primary|pri <} was taken out in 2019. His liver has been full of {disease|liv +} since then, but it's been remarkably static. On the scan of last week the only change is that the {left kidney is hydronephrotic|hn + l}, and when I looked at it myself with the radiologist the {left ureter|ur + l} runs straight into the {fibrotic mesenteric mass|mes +} at the level of the pelvic brim. The right side is fine, no {hydronephrosis|hn - r} there.
There is no {bony disease|bone -}, and I don't see any {ascites|asc -}.
Creatinine 121. Plan is stent next week, MAG3 after that to see if there is still {obstruction|dr ?}, and then PRRT.""",
    """FINDINGS (structured):
Primary tumor: {Terminal ileum mass|pri +}, [2.2 cm|22 pri]
Mesentery: {Mesenteric mass|mes +}, [3.9 x 3.1 cm|39 31 mes]
Vascular involvement: {SMV encasement|ves +} >180 degrees. No {SMA encasement|ves -}
{Liver metastases|liv +}: Present, bilobar, >10
{Lymphadenopathy|ln -}: None
{Peritoneal disease|per -}: None
{Ascites|asc -}: Absent
{Hydronephrosis|hn -}: Absent
{Bone metastases|bone ?}: Indeterminate, sclerotic focus L5 [5 mm|5 bone]
{Bowel obstruction|obs -}: No""",
    """CT THORAX/ABDO/PELVIS
Background: {Midgut NET|pri <}, {RPF|rpf <}, bilateral ureteric stents changed 6 monthly.
Findings: Both ureteric stents are in satisfactory position. There is persisting mild {left hydronephrosis|hn + l}, AP pelvis [14 mm|14 hn] (previously [19 mm|19 hn<]). {Right hydronephrosis|hn - r} is no longer seen.
The {periaortic soft tissue|rpf +} is unchanged at [11 mm|11 rpf] thickness and extends around the {IVC|ves +}, which is slit-like.
{Mesenteric mass|mes +} with calcification, [27 mm|27 mes], unchanged.
Numerous {hepatic metastases|liv +}. Portal vein patent.
No new {nodal enlargement|ln -}.
No {ascites|asc -} or {peritoneal nodularity|per -}.
Conclusion: Stable disease. Improved {hydronephrosis|hn +} would be best followed by MAG3.""",
    """Resume of the case for the tumour board (Netherlands)
Man, 58 y. {NET of the small intestine|pri +}, T3N2M1.
CT: {mesenterial metastasis|mes +} of [5.1 cm|51 mes] with stellate pattern. {Liver metastases|liv +} in both lobes. Minor {dilated pyelum on the right|hn + r}. No {bone metastases|bone -}.
Ga-DOTATOC: all lesions are avid, also a {para-aortic node on the left|ln + l}. No {peritonitis carcinomatosa|per -}.
Echo cor: no {carcinoid heart disease|val -}.
Advice: PRRT, first urologist for right kidney.""",
    """Ultrasound abdomen
Right upper quadrant pain on octreotide. ?{gallstones|gs ?}
The gallbladder contains {multiple mobile calculi|gs +}, largest [11 mm|11 gs]. No wall thickening. CBD 5 mm.
Liver is echogenic with three {hyperechoic lesions|liv +}, the largest [32 mm|32 liv] in the right lobe, consistent with known {metastases|liv +}.
Right kidney 10.5 cm, left kidney 10.9 cm; no {hydronephrosis|hn -}.
Spleen normal. Aorta 1.9 cm.
No {ascites|asc -}.""",
    """CT CAP – REGISTRAR PRELIM
{SI-NET|pri <} under surveillance
- chest nad
- {hep mets|liv +} x2, s6 [18mm|18 liv] (was [18mm|18 liv<]), s8 [10mm|10 liv]
- {mesenteric LN|ln +} [12mm|12 ln]
- ? mild {L hydroureter|hn ? l}, may be peristalsis
- {R hydroneph|hn - r} gone
- no {FF|asc -}
- {GB calculi|gs +}
- nil {bony lesion|bone -}
Cons to check""",
    """Indium-111 octreotide scan with SPECT at 24 hours.
Indication: {ileal carcinoid|pri <} excised 2003; ?recurrence.
There is abnormal tracer accumulation in the left para-aortic region corresponding to a [17 mm|17 ln] {left para-aortic node|ln + l} on CT.
No tracer-avid {liver metastasis|liv -} is demonstrated.
No {skeletal metastases|bone -}.
Tracer is seen within a {dilated right renal pelvis|hn + r}, compatible with the known PUJ configuration; no {retention|dr - r} on the delayed views.
Bowel activity is physiological.
Conclusion: Solitary {nodal recurrence|ln +}.""",
    """History of present illness: The patient is a 66-year-old female with {metastatic small bowel neuroendocrine tumor|pri <} s/p right hemicolectomy, with {liver metastases|liv <} s/p bland embolization x2.
Interval imaging: MRI abdomen 2 weeks ago shows that several of the {liver lesions|liv +} are smaller, dominant lesion [2.9 cm|29 liv], previously [3.8 cm|38 liv<]. No {retroperitoneal adenopathy|ln -}. No {peritoneal implants|per -}. Stable {mesenteric soft tissue nodule|mes +} [1.1 x 0.8 cm|11 8 mes]. No {hydronephrosis|hn -}.
Echo: {moderate TR|val +}, no {pulmonic stenosis|val -}.
Assessment: Partial response in {liver disease|liv +}. Continue Sandostatin LAR 30 mg.""",
    """DMSA and MAG3 combined study, Australia.
Clinical notes: {bilateral hydronephrosis|hn < b} from {carcinoid RPF|rpf <}, left nephrostomy.
DMSA: left 18%, right 82%. Cortical scarring of the left upper pole.
MAG3: The right kidney has good extraction with {slow but unobstructed drainage|dr - r}. The left kidney has poor function, drainage cannot be assessed reliably and {obstruction on the left|dr ? l} cannot be excluded.
Comment: Poorly functioning left kidney. There is no {obstruction on the right|dr - r}.""",
    """CT examination of the abdomen, Poland.
Condition after partial resection of the small bowel because of {NET G2|pri <}.
In the root of mesentery visible {solid lesion|mes +} with dimensions [34x25 mm|34 25 mes], previously [30x22 mm|30 22 mes<], modelling the {superior mesenteric vein|ves +}, with narrowing of its lumen.
Liver enlarged, with numerous {metastatic foci|liv +} up to [40 mm|40 liv].
{Gallbladder with deposits|gs +}, bile ducts not widened.
{Right kidney with stasis II degree|hn + r}, {right ureter widened|hn + r} to the crossing with iliac vessels. Left kidney without {stasis|hn - l}.
{Lymph nodes enlarged|ln +} in the retroperitoneal space to [15 mm|15 ln].
{Fluid in the peritoneal cavity|asc -} is not visible.
In the bones of the pelvis {sclerotic foci|bone ?}, possibly secondary, control in scintigraphy.""",
    """Follow-up CT. The patient has a {midgut NET|pri <}.
There has been interval resection of the {ileal primary|pri <} and {mesenteric mass|mes <}. Surgical clips in the right flank. No {residual mesenteric mass|mes -}.
{Postoperative free fluid|asc -} has cleared.
{Liver metastases|liv +} are stable; index lesion [16 mm|16 liv].
There is some {soft tissue thickening in the retroperitoneum|rpf ?} to the left of the aorta, [6 mm|6 rpf], which may be postoperative or early {fibrosis|rpf ?}. Attention on follow-up.
Kidneys enhance symmetrically, no {collecting system dilatation|hn -}.""",
    """Dear Dr,
RE: CT result
I am writing following the scan done on the 4th. I am pleased to report no {new disease in the liver|liv -} and the {mesenteric deposit|mes +} is smaller at [1.9 cm|19 mes] compared with [2.6 cm|26 mes<].
There remains a {degree of hydronephrosis on the left|hn + l}, however the right kidney now drains freely and the {hydronephrosis on that side|hn - r} has gone.
No {omental disease|per -}. There is a tiny amount of {pelvic free fluid|asc +}.
I have asked our urologists to arrange a MAG3 to look for {obstruction of the left kidney|dr ? l}.
Her heart valves were checked in June: {mild pulmonary regurgitation|val +} only.""",
    """PET-CT Ga-68 DOTANOC (Portugal)
Clinical information: {NET of ileum|pri <}, staging.
It is observed anomalous uptake in:
- {ileal lesion|pri +}, SUVmax 18;
- {mesenteric nodular lesion|mes +} with [23 mm|23 mes];
- two {hepatic lesions|liv +} in segments IV and VII;
- {focus in the left iliac bone|bone +}, punctiform.
It is not observed uptake in {mediastinal lymph nodes|ln -}.
It is not observed {ascites|asc -}.
In the CT component, {vesicular lithiasis|gs +} and {ectasia of the left renal pelvis|hn + l} are noted.""",
    """CLINICAL INDICATION: {SMALL BOWEL CARCINOID|pri <}. FLANK PAIN. R/O {HYDRONEPHROSIS|hn ?}.
CT ABD/PELV WITHOUT CONTRAST.
NO {HYDRONEPHROSIS|hn -}. NO RENAL CALCULI. LEFT RENAL CYST 3.0 CM.
UNENHANCED LIVER GROSSLY UNREMARKABLE; {METASTASES|liv ?} CANNOT BE EXCLUDED WITHOUT CONTRAST.
{CALCIFIED MESENTERIC MASS|mes +} [2.0 X 1.7 CM|20 17 mes].
NO {BOWEL OBSTRUCTION|obs -}. NO {FREE FLUID|asc -}.
{BILATERAL SMALL HYDROCELES|hyd + b}.
NO {LYTIC OR BLASTIC LESIONS|bone -}.""",
    """Cardiac MRI
Known {carcinoid heart disease|val <}; assess for surgery.
RV dilated, RVEDVi 128 ml/m2, RVEF 49%. LV normal.
Tricuspid valve leaflets fixed in a semi-open position with {severe tricuspid regurgitation|val +}, regurgitant fraction 48%.
{Pulmonary stenosis|val +} moderate with {pulmonary regurgitation|val +} fraction 22%.
No late enhancement. No intracardiac metastasis.
Extracardiac: {hepatic metastases|liv +}, small volume {ascites|asc +}.
Impression: {Severe right-sided valve disease|val +}.""",
    """Retrograde study and stent change under GA
Indication: {left ureteric obstruction|ur < l}, {mesenteric NET mass|mes <}
Left retrograde: {tight narrowing of the left mid ureter|ur + l} over 3 cm with {proximal hydroureteronephrosis|hn + l}. New 6Fr 26 cm stent placed.
Right retrograde: ureter of normal calibre and course, no {hydronephrosis|hn - r}.
No complication. Repeat 6 months.""",
    """68Ga-DOTATATE, 6 months after 4 cycles of Lu-177. Swedish report, translated.
The large number of {liver metastases|liv +} have decreased in size and uptake. Largest in left lobe [28 mm|28 liv], earlier [41 mm|41 liv<].
{Mesenteric lymph node metastasis|ln +} about [20 mm|20 ln], unaltered.
The earlier {skeletal metastasis|bone -} in Th11 cannot be discerned any more.
No signs of {peritoneal carcinomatosis|per -}.
Unaltered {wide renal pelvis on the left side|hn + l}. The stent lies correctly.
Summary: regress of {liver metastases|liv +}, otherwise stationary.""",
    """CT abdo pelvis - ED
Vomiting 3/7. Hx {SBNET|pri <}.
The small bowel is mildly prominent, with no {transition point|obs -}. Contrast reaches the colon. Findings favour ileus rather than {obstruction|obs ?}.
There is a {desmoplastic mesenteric mass|mes +}, [33 mm|33 mes], as before.
Hazy mesenteric fat.
New {thrombus in the SMV|ves +}, non occlusive.
{Bilateral hydronephrosis|hn + b}, left more than right, increased. Bladder is distended.
Small {bilateral inguinal nodes|ln - b}, not enlarged.
{Gallstones|gs +}.""",
    """Diagnosis: {Small-intestinal NET|pri +}
Current problem: Kidney function
Summary for the patient: A special kidney scan shows that your right kidney is working well and {draining normally|dr - r}. Your left kidney does less of the work, about a third, and it is {slow to drain|dr + l}. We believe that {scar tissue at the back of the abdomen|rpf +}, called {retroperitoneal fibrosis|rpf +}, is squeezing the {tube from the left kidney|ur + l}. The swelling of the kidney, called {hydronephrosis|hn + l}, should get better with a small plastic tube called a stent.
We did not find any {bone disease|bone -}.""",
    """CT LIVER TRIPLE PHASE
Hist: {jejunoileal NET|pri <}; rising CgA.
Two {hypervascular liver lesions|liv +}: segment 5 [2.4 cm|24 liv] and segment 8 [1.3 cm|13 liv]. Compared to the prior these are increased (previously [1.7 cm|17 liv<] and [0.9 cm|9 liv<]).
Segment 2 simple cyst 1.5 cm.
No {portacaval lymphadenopathy|ln -}.
No {gallstones|gs -}.
Partially imaged kidneys without {pelvicalyceal dilatation|hn -}.
Impression: Progressive {hepatic metastases|liv +}.""",
    """Imaging conference note
CT and PET side by side. Nobody can see the {primary|pri ?}; presumed {ileal NET|pri ?} given the {mesenteric mass|mes +}. Surgeon asks whether {SMA|ves ?} is involved: radiology feel there may be abutment of less than 90 degrees. {SMV|ves -} not involved.
Liver: no {metastases|liv -} on PET or MRI.
{Right ureter|ur ? r} is close to the mass and possibly tethered, though no {hydronephrosis|hn -}.
Plan: laparotomy, urology to stent right side beforehand.""",
    """Moderate {left hydronephrosis|hn + l} persists; {right hydronephrosis|hn - r} has resolved.""",
    """No {hydronephrosis on the right|hn - r}; however, on the left there is {hydroureter|hn + l} to the pelvic brim.""",
    """The {mesenteric mass|mes +} has grown from [18 mm|18 mes<] to [24 mm|24 mes] and now abuts, without definite encasement of, the {SMA|ves ?}.""",
    """No {ascites|asc -}, {peritoneal deposits|per -}, {liver lesions|liv -} or {enlarged lymph nodes|ln -}.""",
    """It is not possible to exclude {early retroperitoneal fibrosis|rpf ?}.""",
    """There is no longer any {retained tracer on the left|dr - l}; the right kidney, by contrast, now has {delayed drainage|dr + r}.""",
    """No definite evidence of {bone metastases|bone ?}, although the sternum is incompletely covered.""",
    """{ASCITES|asc -}: NIL. {NODES|ln -}: NIL ENLARGED. LIVER: {METS|liv +} AS BEFORE, LARGEST [22 MM|22 liv].""",
    """Indication: known {hydronephrosis|hn <}, query {retroperitoneal fibrosis|rpf ?}, previous {SBO|obs <}.""",
    """The {left ureter|ur + l} is medially deviated and narrowed, the {right ureter|ur - r} is not involved.""",
    """{Hydrocele|hyd - b}: none on either side.""",
    """{Soft tissue cuff|rpf +} encases the {infrarenal aorta|ves +} and {both common iliac arteries|ves +}, [14 mm|14 rpf] in maximal thickness, formerly [9 mm|9 rpf<].""",
    """Gallbladder removed in 2011 for {gallstones|gs <}; {small bowel NET|pri <} resected in the same year.""",
    """The absence of {hydronephrosis|hn -} does not rule out {obstruction|dr ?}, so a MAG3 is advised.""",
    """{Left para-aortic nodes|ln + l} have enlarged to [16 mm|16 ln] (prior [10 mm|10 ln<]); {right pelvic nodes|ln - r} have normalised.""",
    """No new {liver metastases|liv -}. The existing {liver metastases|liv +} are stable.""",
    """? {small bowel primary|pri ?} in the RIF. ?? {mesenteric deposit|mes ?}. No {liver mets|liv -}.""",
    """The previously described [8 mm|8 per<] {omental nodule|per -} is not seen today.""",
    """Loops of ileum are dilated to 3.2 cm but without {obstruction|obs -}, and there is no {transition point|obs -}.""",
    """The patient denies any history of {gallstones|gs -} and has never had {bowel obstruction|obs -}.""",
    """{Tricuspid regurgitation|val +} has progressed from mild to moderate; {pulmonary valve stenosis|val -} is not present.""",
    """Unlikely to represent {metastasis|bone ?}: a sclerotic 4 mm focus in the right femoral neck, most in keeping with a bone island.""",
    """Both kidneys {drain without obstruction|dr - b}. There is no {hydronephrosis|hn - l} of the left kidney any more, and mild {pelviectasis on the right|hn + r} only.""",
    """NO {SMV THROMBOSIS|ves -}. {IVC|ves +} COMPRESSED BY {RETROPERITONEAL PLAQUE|rpf +}.""",
    """Equivocal {fullness of the left renal pelvis|hn ? l}; the right side shows neither {hydronephrosis|hn - r} nor {hydroureter|hn - r}.""",
    """{Mesenteric mass|mes +}: [4.0 x 3.3 x 2.9 cm|40 33 29 mes] (was [4.1 x 3.3 x 3.0 cm|41 33 30 mes<]). {Hepatic lesion seg VI|liv +}: [1.2 cm|12 liv] (was [2.0 cm|20 liv<]).""",
    """Stent removed three weeks ago: the {right hydronephrosis|hn + r} has recurred, the {ascites|asc +} is less, and the {left hydronephrosis|hn - l} remains resolved.""",
    """{PUJ obstruction on the right|dr + r} is longstanding and unrelated to the {ileal NET|pri +}.""",
    """In the liver we don't find anymore the {metastasis of segment II|liv -}; the {metastasis in segment VII|liv +} is with [11 mm|11 liv] the same.""",
    """Carcinoid syndrome without {carcinoid heart disease|val -}; {trace free fluid|asc +} is within physiological limits.""",
    """Right iliac fossa abnormality: could be {mesenteric deposit|mes ?} or {ileal primary|pri ?}, [26 mm|26 mes].""",
    """Misty mesentery, in keeping with panniculitis; no {mesenteric mass|mes -}, nor {lymphadenopathy|ln -}, nor {hydronephrosis|hn -}.""",
)

BY_FIVE: tuple[str, ...] = (
    """CT THORAX ABDOMEN PELVIS WITH CONTRAST

Clinical details: {Known ileal NET|pri <} with {liver metastases|liv <}. On lanreotide. Restaging.

Comparison: CT of 14/03/2023.

Findings: The {spiculated mesenteric mass|mes +} in the right lower quadrant measures [28 x 22 mm|28 22 mes], previously [27 x 22 mm|27 22 mes<]. It is {tethering and narrowing a distal ileal branch of the SMV|ves +}. {Bilobar liver metastases|liv +} are again seen, the largest in segment VII measuring [34 mm|34 liv] (previously [33 mm|33 liv<]). No {ascites|asc -}. No {hydronephrosis|hn -}. The spleen, pancreas and adrenals are unremarkable. No {enlarged mediastinal or hilar nodes|ln -}. Lungs are clear. Minor degenerative change in the lumbar spine; no {suspicious bone lesion|bone -}.

Conclusion: Stable disease.""",
    """EXAM: CT abdomen and pelvis with IV contrast.
INDICATION: {History of small bowel carcinoid|pri <}, rising creatinine.
TECHNIQUE: Axial images at 3 mm. Oral contrast was not given.
FINDINGS:
LIVER: Multiple {hypervascular hepatic lesions|liv +} consistent with metastases, largest [2.6 x 2.1 cm|26 21 liv] in the right lobe.
GALLBLADDER: {Cholelithiasis|gs +} without wall thickening. No biliary dilatation.
KIDNEYS: {Moderate right hydroureteronephrosis|hn + r} to the level of the sacral promontory where the {right ureter is encased|ur + r} by soft tissue. No {left hydronephrosis|hn - l}. Nonobstructing 4 mm stone lower pole left kidney.
MESENTERY: [3.1 cm|31 mes] {calcified root of mesentery mass|mes +} with surrounding desmoplastic stranding.
LYMPH NODES: {Enlarged retroperitoneal nodes|ln +} up to [1.6 cm|16 ln] short axis.
BOWEL: No {obstruction|obs -}.
PERITONEUM: No {free fluid|asc -}.
BONES: No {aggressive osseous lesion|bone -}.
IMPRESSION:
1. {Right hydroureteronephrosis|hn + r} secondary to {ureteral encasement|ur + r}.
2. {Mesenteric mass|mes +} and {hepatic metastases|liv +}.""",
    """CT abdomen pelvis

Indication: Abdominal pain and vomiting, {known midgut NET|pri <}. {?Obstruction|obs ?}

Findings:
There are several dilated loops of small bowel measuring up to 4.2 cm with a {transition point|obs +} in the right iliac fossa adjacent to the {known mesenteric mass|mes +}. The mass measures [41 x 36 mm|41 36 mes] and is {encasing the ileocolic vessels|ves +}. Small volume {free fluid|asc +} in the pelvis. No free gas. No pneumatosis. There are {multiple liver metastases|liv +}, not significantly changed. The kidneys enhance symmetrically with no {hydronephrosis|hn -}. No {destructive bone lesion|bone -}.

Conclusion:
{Small bowel obstruction|obs +} secondary to the {mesenteric mass|mes +}. Findings discussed with the surgical registrar on call.""",
    """CT TAP. {Grade 1 ileal NET|pri <} resected 2018. Surveillance.
Ileocolic anastomosis is unremarkable. No {mesenteric mass|mes -} or {lymphadenopathy|ln -}. No {focal liver lesion|liv -} other than a tiny simple cyst in segment IVa. Gallbladder, spleen, pancreas, adrenals and kidneys normal. No {ascites|asc -} or {peritoneal nodularity|per -}. Lungs clear. No {bone metastases|bone -}.
Impression: No evidence of recurrent or metastatic disease.""",
    """CT CHEST ABDOMEN PELVIS

HISTORY: METASTATIC {ILEAL NEUROENDOCRINE TUMOUR|pri <}, {RETROPERITONEAL FIBROSIS|rpf <}, LEFT JJ STENT.

REPORT:
{PERIAORTIC SOFT TISSUE|rpf +} EXTENDS FROM THE RENAL VEINS TO THE BIFURCATION, MAXIMUM THICKNESS [14 MM|14 rpf], PREVIOUSLY [13 MM|13 rpf<]. THE {LEFT URETER IS ENCASED AND MEDIALLY DEVIATED|ur + l}. LEFT DOUBLE J STENT IN SITU. {MILD LEFT PELVICALYCEAL DILATATION|hn + l} PERSISTS. NO {RIGHT HYDRONEPHROSIS|hn - r}. {IVC IS NARROWED|ves +} BUT PATENT. {HEPATIC METASTASES|liv +} STABLE. NO {ASCITES|asc -}. NO {BOWEL OBSTRUCTION|obs -}. {SCLEROTIC LESION IN THE LEFT ILIAC BONE|bone + l} UNCHANGED AT [9 MM|9 bone].

IMPRESSION: STABLE {RETROPERITONEAL FIBROSIS|rpf +}. STENT WELL SITED.""",
    """CT abdomen and pelvis with contrast, portal venous phase.

Clinical information: 63F incidental {mesenteric mass|mes <} on ultrasound. {?Carcinoid|pri ?}.

There is a [32 x 25 mm|32 25 mes] {stellate soft tissue mass in the ileal mesentery|mes +} with central calcification and radiating strands. Adjacent ileal loops are tethered and mildly thick walled. There is an {enhancing primary tumour in the terminal ileum|pri +} of [15 mm|15 pri]. {Several enlarged ileocolic nodes|ln +} measure up to [12 mm|12 ln]. At least four {arterially enhancing liver lesions|liv +}, in keeping with metastases. No {bowel obstruction|obs -}. No {hydronephrosis|hn -}. The lung bases are clear.

Conclusion: Appearances are those of a {small bowel neuroendocrine tumour|pri +} with {mesenteric|mes +} and {hepatic metastases|liv +}. Suggest chromogranin A, Ga-68 DOTATATE PET/CT and NET MDT referral.""",
    """Computed tomography - thorax, abdomen and pelvis
Clinical history: {Small bowel NET|pri <}, {liver mets|liv <}. PRRT x4 completed March. Response assessment.
Thorax: No pulmonary nodule. No {mediastinal adenopathy|ln -}. No pleural effusion.
Liver: The {metastases in both lobes|liv +} have reduced in size. {Index lesion segment V|liv +} now [18 mm|18 liv], previously [26 mm|26 liv<]. {Segment II lesion|liv +} now [11 mm|11 liv], previously [15 mm|15 liv<].
Gallbladder: Surgically absent.
Mesentery: {Mesenteric deposit|mes +} measures [24 mm|24 mes], unchanged.
Renal tract: No {hydronephrosis|hn -}. Simple cyst left upper pole.
Bowel: No {obstruction|obs -}.
Bone: No {suspicious lesion|bone -}.
Conclusion: Partial response of the {liver metastases|liv +}. Stable {mesenteric disease|mes +}.""",
    """CT Abdomen/Pelvis w contrast

Comparison: 6/2/2022

Lower chest: Small left pleural effusion, new.
Liver: {Innumerable hepatic metastases|liv +}, increased in size and number. {Reference lesion in the left lobe|liv +} is [5.4 x 4.8 cm|54 48 liv], previously [4.1 x 3.6 cm|41 36 liv<].
Biliary: {Gallstones|gs +}. CBD normal caliber.
Pancreas/Spleen/Adrenals: Unremarkable.
Kidneys/ureters: No {hydronephrosis|hn -} or renal calculi.
Bowel: No {bowel obstruction|obs -}. Status post right hemicolectomy.
Peritoneum: New {moderate volume ascites|asc +}. {Omental nodularity|per +} measuring up to [1.3 cm|13 per], suspicious for {carcinomatosis|per ?}.
Vasculature: Aorta normal in caliber. {SMV is occluded|ves +} with collaterals.
Lymph nodes: {Retroperitoneal adenopathy|ln +} is not significantly changed.
Bones: {Sclerotic lesion in the right iliac wing|bone + r}, more conspicuous.

IMPRESSION:
Progression of {hepatic metastatic disease|liv +} with new {ascites|asc +}.""",
    """CT urogram. Indication: Known {retroperitoneal fibrosis|rpf <}, reducing eGFR, {?hydronephrosis|hn ?}.
Unenhanced, nephrographic and excretory phases. No renal or ureteric calculi. There is {moderate bilateral hydronephrosis|hn + b}, worse on the left. {Both ureters are drawn medially|ur + b} at L4 and are lost within a {plaque of retroperitoneal soft tissue|rpf +} which measures [17 mm|17 rpf] in depth anterior to the aorta. No contrast excretion on the left at 15 minutes. Bladder is normal. The {mesenteric mass|mes +} is stable. {Liver metastases|liv +} noted. Incidental small {left hydrocele|hyd + l}.
Impression: {Bilateral ureteric obstruction|ur + b} due to {retroperitoneal fibrosis|rpf +}. Urgent urology review advised.""",
    """CT Abdomen & Pelvis (low dose follow up)

The {mesenteric mass|mes +} at the level of L3 is unchanged at [22 x 19 mm|22 19 mes]. It abuts the third part of duodenum without {obstruction|obs -}. No {encasement of the SMA|ves -}. The {SMV is mildly narrowed|ves +}. There is no {retroperitoneal fibrosis|rpf -}. Both kidneys are normal in size and there is no {hydronephrosis|hn - b} on either side. The uterus and ovaries are normal. No {pelvic free fluid|asc -}. No {inguinal or iliac lymphadenopathy|ln -}.""",
    """CT ABDO PELVIS
hx {SI NET|pri <}, previous stent left ureter
findings
stent removed since last CT
{mild left hydronephrosis|hn + l} has recurred, renal pelvis AP 16 mm
no {right hydronephrosis|hn - r}
{mesenteric mass|mes +} [35 mm|35 mes], was [34 mm|34 mes<]
{liver mets|liv +} stable
no {ascites|asc -}
no {SBO|obs -}
bones - no {mets|bone -}
imp
recurrent {left hydronephrosis|hn + l} after stent removal""",
    """CT Chest/Abdomen/Pelvis: There is a single {enlarged right cardiophrenic node|ln + r} measuring [11 mm|11 ln] in short axis. Mediastinal nodes are small and no {mediastinal lymphadenopathy|ln -} is seen. The heart is enlarged with reflux of contrast into the hepatic veins, which raises the possibility of {tricuspid regurgitation|val ?}. {Extensive liver metastases|liv +} replace much of the right lobe. A small amount of {perihepatic ascites|asc +} is noted. There are {peritoneal deposits|per +} in the pouch of Douglas measuring [16 mm|16 per] and [10 mm|10 per]. The ileal loops are tethered but there is no {established obstruction|obs -}. No {hydronephrosis|hn -}. {Mixed lytic and sclerotic metastasis in the T11 vertebral body|bone +}. Echocardiography is recommended.""",
    """MRI LIVER WITH PRIMOVIST

Clinical: {Midgut NET|pri <}, candidate for hepatic resection.

Findings: There are {seven liver metastases|liv +}, five in the right lobe and two in segment III. The largest, in segment VIII, measures [31 mm|31 liv] and restricts diffusion. A further T2 bright lesion in segment IVb with peripheral nodular enhancement is a haemangioma. The portal vein is patent. No biliary dilatation. {Multiple small gallbladder calculi|gs +}. No {upper abdominal lymphadenopathy|ln -}. No {ascites|asc -}. The visualised kidneys are normal.

Opinion: {Bilobar hepatic metastases|liv +}.""",
    """MR ABDOMEN W/WO CONTRAST
CLINICAL INDICATION: {Small bowel neuroendocrine tumor|pri <} status post resection 2020. Evaluate {liver lesion|liv ?} seen on CT.
FINDINGS: In segment 6 there is a [9 mm|9 liv] {T2 hyperintense lesion|liv ?}, too small to characterize; metastasis cannot be excluded. No other {hepatic lesion|liv -}. Hepatic steatosis. No {gallstones|gs -}. Pancreas normal. No {hydronephrosis|hn -}. No {retroperitoneal lymphadenopathy|ln -}. No {ascites|asc -}. Marrow signal is normal.
IMPRESSION: {Indeterminate liver lesion|liv ?}. Recommend DOTATATE PET or repeat MRI in 3 months.""",
    """MRI whole spine
History: {metastatic small bowel NET|pri <}, new thoracic back pain, {?bone metastases|bone ?}
Findings: There is a [21 mm|21 bone] {T1 hypointense marrow lesion in T8|bone +} extending into the left pedicle. {Smaller lesions in L1 and S2|bone +}. No epidural extension and no cord compression. Modic type 2 change at L4/5. Limited views of the retroperitoneum show {left hydronephrosis|hn + l}.
Conclusion: {Vertebral metastases|bone +} without cord compression. {Hydronephrosis|hn + l} on the left was present on the CT of May.""",
    """MRI small bowel (MR enterography). There is a [12 mm|12 pri] {enhancing polypoid lesion in the distal ileum|pri +}, 20 cm from the ileocaecal valve. Adjacent to this is a {mesenteric deposit|mes +} of [17 x 14 mm|17 14 mes] with tethering. Upstream ileum is of normal calibre with no {obstruction|obs -}. No {liver lesion|liv -} on the limited coronal views. No {free fluid|asc -}. Normal kidneys. Impression: Findings in keeping with an {ileal neuroendocrine tumour|pri +} and {mesenteric nodal metastasis|ln +}.""",
    """MRI PELVIS: The rectum is normal. There is {retroperitoneal soft tissue thickening along the right common iliac artery|rpf +} extending to the bifurcation, and the {right ureter is tethered|ur + r} to it. The {right ureter above this is dilated|hn + r} at 11 mm. The left ureter is normal. There is {narrowing of the right common iliac vein|ves + r}, no thrombus. No {pelvic sidewall adenopathy|ln -}. {Bilateral small hydroceles|hyd + b}. No {marrow infiltration|bone -}.""",
    """GA-68 DOTATATE PET/CT

Clinical history: {Ileal NET|pri <} G2, Ki-67 6%. For PRRT assessment.

Technique: 152 MBq Ga-68 DOTATATE, imaged at 60 minutes.

Findings:
Head and neck: Physiological uptake only.
Chest: {Tracer avid left supraclavicular node|ln + l}, [10 mm|10 ln], SUVmax 14. No avid pulmonary disease.
Abdomen: {Intensely avid liver metastases|liv +} in both lobes (SUVmax 38). {Avid mesenteric mass|mes +} measuring [33 mm|33 mes]. {Focal uptake in the terminal ileum|pri +} corresponds to the primary. No {avid peritoneal disease|per -}. Excreted tracer in a {dilated left renal pelvis|hn + l}.
Skeleton: {Avid focus in the right acetabulum|bone + r} without CT correlate, in keeping with metastasis.

Conclusion: {Liver|liv +}, {nodal|ln +}, {mesenteric|mes +} and {bone metastases|bone +}, all Krenning 4. Suitable for PRRT on imaging grounds.""",
    """68Ga-DOTATATE PET scan. Indication: raised chromogranin A after resection of {ileal carcinoid|pri <}. There is no {avid liver lesion|liv -}. Uptake in the uncinate process is physiological. No {somatostatin avid nodal disease|ln -}. No {avid bone lesion|bone -}. Low grade uptake about the left hip is degenerative. On the CT component no {hydronephrosis|hn -} is seen and there is a solitary {gallstone|gs +}. Summary: No evidence of somatostatin receptor positive disease.""",
    """NUCLEAR MEDICINE - CU-64 DOTATATE PET/CT SKULL BASE TO MID THIGH
Comparison: 11/2021
Liver: {Multiple DOTATATE-avid hepatic metastases|liv +}, several decreased in intensity.
Mesentery: {Partially calcified right lower quadrant mesenteric mass|mes +}, [2.9 x 2.4 cm|29 24 mes], previously [3.0 x 2.4 cm|30 24 mes<].
Lymph nodes: {Avid left para-aortic node|ln + l} is [0.8 cm|8 ln], previously [1.1 cm|11 ln<]. The previously seen {avid portacaval node|ln -} has resolved.
Peritoneum: New {avid peritoneal implant|per +} along the right paracolic gutter, [0.9 cm|9 per].
Bones: No {avid osseous lesions|bone -}.
GU: {Mild fullness of the right collecting system|hn + r}, unchanged.
IMPRESSION: Mixed response. New {peritoneal implant|per +}.""",
    """PET CT (Dotatate) - Findings: Uptake in pituitary, thyroid, spleen, adrenals and bowel is physiological. There are {two avid foci in the liver|liv +}, segments VI and VII, both new. There is intense uptake in a {mesenteric nodal mass|mes +} of [26 mm|26 mes]. A {faint focus in the left fourth rib|bone ? l} is indeterminate and may be traumatic. No {ascites|asc -}. The kidneys show normal cortical uptake with no {hydronephrosis|hn - b} on either side. Conclusion: New {liver metastases|liv +}. {Indeterminate rib uptake|bone ? l}, attention at follow up.""",
    """FDG PET/CT: History of {small bowel NET|pri <}, discordant disease query. The {liver lesions|liv +} show no FDG uptake above background with the exception of a [22 mm|22 liv] {lesion in segment IVa|liv +}, SUVmax 7.1. The {mesenteric mass|mes +} is not FDG avid. No {FDG avid adenopathy|ln -}. No {FDG avid bone disease|bone -}. Diffuse colonic uptake is related to metformin. No {pelvicalyceal dilatation|hn -}.""",
    """MAG3 RENOGRAM WITH FRUSEMIDE (F+20)

Indication: {Left hydronephrosis|hn < l} on CT, NET with {retroperitoneal fibrosis|rpf <}.

Findings: Divided function: left 34%, right 66%.
Left kidney: Reduced uptake. Progressive accumulation of tracer in the collecting system with {no response to frusemide|dr + l}. {Significant retained tracer|dr + l} on the post micturition view.
Right kidney: Normal uptake with {prompt drainage|dr - r}.

Conclusion: {Obstructed drainage on the left|dr + l}. {Unobstructed right kidney|dr - r}.""",
    """NM renal scan with Lasix. Tc-99m MAG3 8.1 mCi. Split function is left 48%, right 52%. Both kidneys perfuse promptly. There is {delayed drainage from the right collecting system|dr + r} but this {clears well after Lasix|dr - r}, T1/2 9 minutes. No {left sided obstruction|dr - l}. Impression: {Dilated right collecting system|hn + r} without {obstruction|dr - r}.""",
    """Renogram (Tc-99m MAG3)
Clinical details: Bilateral JJ stents, {midgut NET|pri <}. {?Obstruction|dr ?}
Report: Relative function L 41 R 59. {Slow drainage from both kidneys|dr + b} when supine, improving substantially after voiding and gravity on both sides. Output efficiency 71% left and 79% right. {Equivocal drainage on the left|dr ? l}. No {obstruction on the right|dr - r}.""",
    """MAG3 diuresis renography, comparison June 2022. The left kidney contributes 22% of total function (previously 29%). The {left drainage curve is obstructed|dr + l}, as before. The right kidney contributes 78%, with {normal drainage|dr - r}. Impression: Falling function in a {persistently obstructed left kidney|dr + l}. Consider nephrostomy or exchange of stent.""",
    """US RENAL TRACT
Right kidney 10.8 cm, no {hydronephrosis|hn - r}. Left kidney 11.2 cm, {mild to moderate hydronephrosis|hn + l}, renal pelvis AP diameter 18 mm. Cortical thickness preserved. No calculi. Bladder well distended, both ureteric jets seen. Prostate volume 34 mL. No {free fluid|asc -}.""",
    """Ultrasound abdomen. Indication: deranged LFTs, {known NET of the ileum|pri <}. The liver is enlarged with {multiple echogenic lesions|liv +} throughout, largest [47 mm|47 liv] in the right lobe. The gallbladder contains {several mobile stones|gs +}; it is thin walled and non tender. CBD 4 mm. Spleen 11 cm. Right kidney: no {hydronephrosis|hn - r}. Left kidney: no {hydronephrosis|hn - l}. Trace of {ascites|asc +} in Morison's pouch. Para-aortic region obscured by bowel gas.""",
    """ULTRASOUND SCROTUM
Clinical: swelling right side. {?Hydrocele|hyd ? r}
Both testes are normal in size and echotexture. {Moderate simple right hydrocele|hyd + r}. No {left hydrocele|hyd - l}. Epididymal cyst on the left, 6 mm. No varicocele.
Comment: {Right hydrocele|hyd + r}. In view of the {retroperitoneal fibrosis|rpf +} on recent CT, urology follow up is suggested.""",
    """US KUB: Right kidney: 10.1 cm. Stent in situ. No {residual hydronephrosis|hn - r}.
Left kidney: 9.4 cm. {Fullness of the renal pelvis|hn + l}, slightly less than in January. No stones.
Bladder: Distal coil of right stent seen. Post void residual 25 mL.
Impression: Improving {left hydronephrosis|hn + l}; {right hydronephrosis|hn - r} has resolved following stenting.""",
    """Liver US with contrast. {Two hypoechoic lesions in segment VI|liv +} with arterial enhancement and early washout, measuring [14 mm|14 liv] and [19 mm|19 liv], in keeping with metastases. A third area adjacent to the falciform ligament is focal fatty sparing. No {cholelithiasis|gs -}. No {ascites|asc -}.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: {Midgut NET|pri <}, raised 5HIAA, {?carcinoid heart disease|val ?}
LV normal size and systolic function, EF 60%.
RV mildly dilated, TAPSE 19 mm.
Tricuspid valve: {leaflets thickened and retracted|val +} with {severe tricuspid regurgitation|val +}.
Pulmonary valve: {mildly thickened cusps|val +}, {moderate pulmonary regurgitation|val +}, no {stenosis|val -}.
Mitral and aortic valves appear normal.
No pericardial effusion.
Conclusion: {Carcinoid heart disease|val +} with right heart volume overload.""",
    """ECHO REPORT: Normal biventricular size and function. Tricuspid leaflets thin and mobile, {trivial tricuspid regurgitation|val +}. No {pulmonary stenosis|val -} or {pulmonary regurgitation|val -}. No PFO on bubble study. Small pericardial effusion, 5 mm, unchanged. No echocardiographic features of {carcinoid heart disease|val -}. Repeat in 12 months.""",
    """Echocardiography: comparison with study of 2021. There has been progression in {tricuspid valve thickening|val +}, the septal leaflet now being fixed. {Tricuspid regurgitation|val +} was mild and is now moderate. The pulmonary valve is not well seen but {pulmonary valve involvement|val ?} cannot be excluded. RVSP 28 mmHg. IVC 19 mm and collapsing.""",
    """NET MDT OUTCOME

Diagnosis: {Small bowel NET|pri +} G1 with {liver metastases|liv +} and {mesenteric mass|mes +}
Imaging reviewed: CT 02/05, DOTATATE PET 16/05
Discussion: CT shows stable {liver disease|liv +}. The {mesenteric mass|mes +} is [30 mm|30 mes], was [28 mm|28 mes<] in 2022, within measurement error. {Mild right hydronephrosis|hn + r} is new. No {bowel obstruction|obs -}.
Outcome: Continue lanreotide. MAG3 renogram to assess for {obstruction|dr ? r} on the right. Refer urology.""",
    """Neuroendocrine Tumour Board summary
62 year old man with {ileal primary|pri +} in situ. Reviewed by radiology: {primary tumour in the distal ileum|pri +} measures [19 mm|19 pri]. The {mesenteric deposit|mes +} is [24 mm|24 mes] and does not {encase the SMA|ves -}. No {liver metastases|liv -} on MRI. No {peritoneal disease|per -}. No {bone disease|bone -} on PET. Recommendation: right hemicolectomy with mesenteric dissection.""",
    """MDM outcome 12 June
- {midgut NET|pri +}, on octreotide LAR since 2017
- PET: progression of {liver mets|liv +}, new {bone mets|bone +}
- echo: no {carcinoid heart disease|val -}
- CT: {retroperitoneal fibrosis|rpf +} unchanged, no {hydronephrosis|hn -}
- eGFR 58, stable
Plan: PRRT. Renogram not needed at present.""",
    """Dear Doctor,

Diagnosis: {Metastatic small bowel neuroendocrine tumour|pri +}
{Liver metastases|liv +}
{Retroperitoneal fibrosis|rpf +} with bilateral ureteric stents

I reviewed this gentleman in the NET clinic today. He is well, with no flushing and one loose motion a day. He denies abdominal pain. His CT in March showed stable {liver metastases|liv +} and no new disease. There was {minimal hydronephrosis on the left|hn + l} and no {hydronephrosis|hn - r} on the right. Creatinine is 112. His echocardiogram showed no evidence of {carcinoid heart disease|val -}. I have arranged a stent change and will see him again in six months.

Yours sincerely""",
    """Dear Dr,

Thank you for referring this 58 year old lady. She was found to have {liver lesions|liv +} on an ultrasound for right upper quadrant pain. She has a history of {gallstones|gs <} and had a cholecystectomy in 2009. CT confirmed {several liver metastases|liv +} and a [2 cm|20 mes] {mesenteric mass|mes +}. Biopsy showed a well differentiated neuroendocrine tumour, Ki-67 2%. Gallium PET has shown an {avid primary in the ileum|pri +} and no {bone metastases|bone -}. On examination the abdomen is soft with no {ascites|asc -}. We will start lanreotide 120 mg and arrange an echo to look for {carcinoid heart disease|val ?}.

With kind regards""",
    """UROLOGY OUTPATIENT LETTER

Problem list:
1. {Left ureteric obstruction|ur + l} secondary to {mesenteric NET mass|mes +}
2. Left JJ stent, last changed February
3. CKD 3a

This lady attended for discussion of her renogram. It shows split function of 38% on the left with {delayed drainage|dr + l}, and {normal drainage on the right|dr - r}. The CT shows that the {left hydronephrosis|hn + l} is improved since stenting. There is no {right hydronephrosis|hn - r}. We discussed ureterolysis, and she would rather continue with stent changes every six months.""",
    """ONCOLOGY CLINIC NOTE
HPI: 71 y/o male with {well-differentiated small bowel NET|pri +} metastatic to {liver|liv +} and {bone|bone +}, on monthly octreotide. Had {SBO|obs <} in 2020 managed conservatively. No further episodes. Stool 2-3/day.
Imaging: MRI abdomen 4/12 with stable {hepatic metastases|liv +}, largest [3.8 cm|38 liv]. {Mesenteric mass|mes +} stable at [2.2 cm|22 mes]. {Mild left hydronephrosis|hn + l}, unchanged.
Echo 3/30: {mild TR|val +}, no {carcinoid valve disease|val -}.
A/P: Stable disease. Continue octreotide. Refer to urology for the {left hydronephrosis|hn + l}.""",
    """Telephone consultation, NET nurse specialist. CT result given. The {liver metastases|liv +} are unchanged. The {mesenteric lesion|mes +} is a little smaller at [18 mm|18 mes], having been [21 mm|21 mes<] last year. There is no {hydronephrosis|hn -}. The report mentions {gallstones|gs +}, which are not causing symptoms. Next injection due 4 July. Repeat CT in six months.""",
    """Dear GP

This gentleman was seen after his right hemicolectomy. Histology: {ileal NET|pri <} G1, pT3 N1, completely excised. Postoperative CT shows no {residual mesenteric mass|mes -} and no {liver metastases|liv -}. There was a small amount of {pelvic free fluid|asc +}, which is expected. No {hydronephrosis|hn -}. He has bile acid diarrhoea and I have started colesevelam. Follow up with CT and chromogranin A in six months.""",
    """CT abdomen pelvis with contrast (ED)
Indication: right flank pain, {NET of small bowel|pri <}. {?hydronephrosis|hn ?}
Findings: {Moderate right hydronephrosis|hn + r} with perinephric stranding. The {right ureter is dilated|hn + r} to the pelvic brim, where it is {compressed|ur + r} by a {soft tissue mass at the root of the mesentery|mes +}. The left kidney is normal. Liver: {known metastases|liv +}, not fully assessed on this phase. No {small bowel obstruction|obs -}. No {free fluid|asc -}. Appendix not seen.
Conclusion: {Right hydronephrosis|hn + r} due to extrinsic {ureteric compression|ur + r}.""",
    """Right antegrade nephrostogram and stent insertion. Under ultrasound guidance the {dilated right collecting system|hn + r} was punctured. Contrast study shows {right hydroureter|hn + r} to the level of L5 with a {smooth tapered stricture of the right ureter|ur + r}. No filling defect. A 26 cm 6 Fr double J stent was placed and the nephrostomy was capped. Completion images show {free drainage to the bladder|dr - r}. No immediate complication.""",
    """XR ABDOMEN: Left double J stent in satisfactory position. Dilated loops of small bowel centrally, up to 3.8 cm, suspicious for {small bowel obstruction|obs ?}. No free gas on the erect chest film. Calcification in the right upper quadrant in keeping with {gallstones|gs +}. {Sclerotic lesion in the right hemipelvis|bone + r}, as seen on CT.""",
    """CT abdomen & pelvis: post op day 6
Findings: Recent small bowel resection for {NET|pri <}. Anastomosis intact, no leak. Diffusely prominent small bowel without a {transition point|obs -}, favouring ileus. Small volume {ascites|asc +} and locules of gas, within expected limits. No collection. {Liver metastases|liv +} as before. {Superior mesenteric vein thrombus|ves +}, new, non occlusive. No {hydronephrosis|hn -}. Bibasal atelectasis.
Impression: Ileus rather than {mechanical obstruction|obs -}. New {SMV thrombosis|ves +}.""",
    """{Mild left hydronephrosis|hn + l}, no {right hydronephrosis|hn - r}.""",
    """The {right hydronephrosis|hn - r} has resolved; however, there is new {mild left hydronephrosis|hn + l}.""",
    """No {ascites|asc -}, {peritoneal nodules|per -}, {hydronephrosis|hn -} or {suspicious bone lesions|bone -}.""",
    """{Hydronephrosis|hn -}: None. {Ascites|asc -}: None. {Bowel obstruction|obs -}: None.""",
    """It is not possible to exclude {early retroperitoneal fibrosis|rpf ?} around the distal aorta.""",
    """The {mesenteric mass|mes +} has increased from [21 mm|21 mes<] to [27 mm|27 mes] since the last scan.""",
    """Previously noted {ascites|asc -} is no longer seen. {Peritoneal deposits|per +} persist.""",
    """No definite evidence of {liver metastases|liv ?} on this unenhanced study.""",
    """Left kidney: {moderate hydronephrosis|hn + l}, stent in situ. Right kidney: no {hydronephrosis|hn - r}, no stone.""",
    """The {left ureter is deviated medially|ur + l} but is not dilated, and there is no {hydronephrosis|hn - l} on that side.""",
    """Small mesenteric and retroperitoneal {lymph nodes|ln -} are not enlarged by size criteria.""",
    """Misty mesentery is noted, but there is no {discrete mesenteric mass|mes -}.""",
    """There is nothing to suggest {bowel obstruction|obs -}, although the ileal loops are tethered to the {mesenteric mass|mes +}.""",
    """Prominent right extrarenal pelvis, not thought to represent {hydronephrosis|hn - r}.""",
    """Bones: {Avid lesions in the left femoral neck|bone + l} and {right scapula|bone + r}; degenerative uptake at L5/S1.""",
    """The {mesenteric mass|mes +} is {encasing the SMV|ves +} but not the {SMA|ves -}.""",
    """{Unobstructed drainage on the right|dr - r}; {obstructed drainage on the left|dr + l}.""",
    """{Left hydronephrosis|hn + l} has not resolved despite the stent.""",
    """{Retroperitoneal soft tissue|rpf +} surrounds the infrarenal aorta, [12 mm|12 rpf] thick compared with [16 mm|16 rpf<] before steroids.""",
    """Known {bilateral hydronephrosis|hn < b}. For stent change.""",
    """Sclerotic focus in the left femur is a bone island. No {bone metastasis|bone -}.""",
    """Query {subacute small bowel obstruction|obs ?}; clinical correlation advised.""",
    """{Liver metastases|liv +}: stable. {Mesenteric nodes|ln +}: [13 mm|13 ln], previously [15 mm|15 ln<]. {Ascites|asc -}: nil.""",
    """Subtle {peritoneal thickening in the left paracolic gutter|per ?} may represent early peritoneal spread.""",
    """The {pelvicalyceal dilatation on the left|hn + l} is less marked than in April, while that on the right is unchanged.""",
    """Neither {hydronephrosis|hn -} nor {hydroureter|hn -} is present.""",
    """The {tricuspid valve is thickened|val +}, however there is no {significant tricuspid regurgitation|val -}.""",
    """Stable [8 mm|8 liv] {lesion in segment II of the liver|liv ?}, possibly a metastasis.""",
    """She had {left hydronephrosis|hn < l} in 2019, treated with a stent, since removed; the latest scan shows no {hydronephrosis|hn - l} on that side.""",
    """{Gallstones|gs +} but no features of cholecystitis. CBD 5 mm, no ductal dilatation.""",
    """{Both common iliac arteries are encased|ves + b} by {periaortic soft tissue|rpf +}, and the {right ureter is obstructed at the pelvic brim|ur + r}.""",
    """{Segment VI liver metastasis|liv +} [24 x 20 mm|24 20 liv] (was [19 x 17 mm|19 17 liv<]), {segment III lesion|liv +} [10 mm|10 liv] (new).""",
    """{Small right hydrocele|hyd + r}; no {hydrocele on the left|hyd - l}.""",
    """{Subacute small bowel obstruction|obs +} with a {transition point|obs +} in the pelvis; no {free fluid|asc -} and no {vascular occlusion|ves -}.""",
    """The {partial small bowel obstruction|obs -} seen in August has resolved. {Mesenteric deposit|mes +} now [29 mm|29 mes], [30 mm|30 mes<] previously.""",
)

BY_SIX: tuple[str, ...] = (
    """CT chest, abdomen and pelvis with contrast
Clinical details: Known {small bowel NET|pri <} with {liver metastases|liv <}. Restaging on lanreotide.
Findings: Comparison with CT of 14 March. The {partly calcified mesenteric mass|mes +} in the right iliac fossa measures [34 x 28 mm|34 28 mes], previously [33 x 28 mm|33 28 mes<]. Surrounding desmoplastic stranding with tethering of adjacent ileal loops. The {SMV branches are narrowed|ves +} at this level. No {bowel obstruction|obs -}. {Multiple bilobar liver metastases|liv +}, the largest in segment 7 measuring [41 mm|41 liv], unchanged. New {mild right hydronephrosis|hn + r} down to the level of the mesenteric disease, where the {right ureter is drawn medially|ur + r}. The left kidney is normal. No {ascites|asc -}. No {aggressive bone lesion|bone -}.
Conclusion: Stable disease by size but new {right-sided hydronephrosis|hn + r}. Urology opinion advised.""",
    """ULTRASOUND RENAL TRACT
Indication: rising creatinine, {midgut NET|pri <}, ?{obstruction|hn ?}
Right kidney: 10.8 cm bipolar length. Normal cortical thickness. No {hydronephrosis|hn - r}. 14 mm simple cyst at the upper pole.
Left kidney: 11.3 cm bipolar length. {Moderate hydronephrosis|hn + l} with {dilatation of the proximal ureter|hn + l}. No calculus seen.
Bladder: well distended, normal outline. Only the right ureteric jet was seen.
Incidental {gallstones|gs +} in a thin-walled gallbladder.
Opinion: {Moderate left hydronephrosis|hn + l}. CT recommended.""",
    """MAG3 RENOGRAM
History: {Left hydronephrosis|hn < l} on CT, stent removed six weeks ago.
Technique: 80 MBq Tc-99m MAG3 with frusemide at F+20.
Findings: Divided function is left 38%, right 62%. The right kidney shows prompt uptake and {free drainage|dr - r}. The left kidney shows good uptake with {progressive accumulation of tracer|dr + l} in the renal pelvis and {no response to frusemide|dr + l}. Post-micturition views show {persistent retained tracer|dr + l} on the left.
Impression: {Obstructed drainage of the left kidney|dr + l}. Right kidney {unobstructed|dr - r}.""",
    """Ga-68 DOTATATE PET/CT
Indication: {Ileal NET|pri <}, resected 2018. Rising chromogranin A.
Report: Intense uptake in a {mesenteric nodal mass|mes +} measuring [22 x 17 mm|22 17 mes]. There are {at least six avid hepatic lesions|liv +} in both lobes, the most intense in segment 4. {Two avid left para-aortic nodes|ln + l} are new. Focal uptake in the {right ilium|bone + r} with a subtle sclerotic correlate is in keeping with a {bone metastasis|bone + r}. No {peritoneal disease|per -}. Physiological uptake in spleen, adrenals, kidneys and bowel. Low dose CT shows no {hydronephrosis|hn -}.
Conclusion: Progressive somatostatin receptor positive disease in {liver|liv +}, {nodes|ln +} and {bone|bone +}.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: Carcinoid syndrome, raised 5-HIAA. ?{carcinoid heart disease|val ?}
LV: normal size and function, EF 60-65%.
RV: mildly dilated, TAPSE 21 mm.
Tricuspid valve: {leaflets thickened and retracted|val +} with failure of coaptation. {Severe tricuspid regurgitation|val +}.
Pulmonary valve: {mild pulmonary regurgitation|val +}. No {pulmonary stenosis|val -}.
Aortic and mitral valves: structurally normal.
No pericardial effusion.
Conclusion: Appearances of {carcinoid heart disease|val +} with {severe TR|val +}. Suggest cardiology referral.""",
    """NET MDT OUTCOME
Age 67. Diagnosis: {grade 1 small bowel NET|pri +}.
Imaging reviewed: CT 02/06 and DOTATATE 11/06.
- {Mesenteric mass|mes +} [28 mm|28 mes], stable
- {Low volume liver metastases|liv +}, stable
- {Left hydronephrosis|hn + l}, new since January
- no {peritoneal disease|per -}
- no {bone metastases|bone -}
Outcome: 1. Urgent MAG3. 2. Refer urology for left retrograde stent. 3. Continue octreotide LAR. 4. Echo to exclude {carcinoid heart disease|val ?}.""",
    """Dear Dr,
Diagnosis: {Metastatic midgut NET|pri +}, grade 2
I reviewed this pleasant 71 year old lady in clinic today. She remains well with bowels open three times a day and no flushing. Her recent CT shows that the {mesenteric mass|mes +} is unchanged at [31 mm|31 mes] and the {liver metastases|liv +} are stable. I am pleased to say that the {hydronephrosis on the right|hn - r} has completely resolved since the stent was placed. There is no {ascites|asc -} and no {bowel obstruction|obs -}. Her echocardiogram showed no evidence of {carcinoid heart disease|val -}. We will continue lanreotide and see her again in four months.
Yours sincerely""",
    """MRI LIVER WITH PRIMOVIST
HISTORY: {SMALL BOWEL NET|pri <}. ASSESS {LIVER METASTASES|liv ?} PRIOR TO SURGERY.
FINDINGS: {INNUMERABLE HEPATIC METASTASES|liv +} IN BOTH LOBES, LARGEST IN SEGMENT 8 MEASURING [5.2 X 4.6 CM|52 46 liv]. HAEMANGIOMA SEGMENT 2 UNCHANGED. PORTAL AND HEPATIC VEINS PATENT. {GALLSTONES|gs +} WITHOUT BILIARY DILATATION. NO {ASCITES|asc -}. VISUALISED KIDNEYS SHOW NO {HYDRONEPHROSIS|hn -}. NO {UPPER ABDOMINAL ADENOPATHY|ln -}.
IMPRESSION: {EXTENSIVE BILOBAR LIVER METASTASES|liv +}, NOT SUITABLE FOR RESECTION.""",
    """CT ABDOMEN AND PELVIS W CONTRAST
INDICATION: Abdominal pain and vomiting. History of {carcinoid of the ileum|pri <}.
COMPARISON: CT 8/12.
FINDINGS:
LIVER: {Scattered hypodense metastases|liv +}, similar.
GALLBLADDER: No {cholelithiasis|gs -}.
KIDNEYS: No {hydronephrosis|hn - b} bilaterally. Nonobstructing 3 mm stone in the left lower pole.
BOWEL: Multiple dilated small bowel loops up to 4.1 cm with a {transition point|obs +} in the right lower quadrant adjacent to the {spiculated mesenteric mass|mes +}, which measures [3.0 x 2.4 cm|30 24 mes].
PERITONEUM: {Small volume free fluid|asc +}. No free air.
BONES: No {suspicious osseous lesion|bone -}.
IMPRESSION: {High-grade small bowel obstruction|obs +} secondary to {mesenteric carcinoid deposit|mes +}.""",
    """CT urogram
Clinical information: {Retroperitoneal fibrosis|rpf <} with bilateral stents. {Ileal NET|pri <}.
There is {soft tissue encasing the infrarenal aorta|rpf +} extending from L3 to the bifurcation, with a maximum thickness of [11 mm|11 rpf], previously [16 mm|16 rpf<]. {Both ureters are medially deviated|ur + b} at L4. Stents are well sited on both sides. {Mild residual fullness of the left collecting system|hn + l}. No {hydronephrosis|hn - r} on the right. The {IVC is mildly compressed|ves +} but patent. No new {mesenteric mass|mes -}. No {enlarged lymph nodes|ln -}.
Conclusion: Improving {periaortic soft tissue|rpf +}. Stents in good position.""",
    """FDG PET-CT
Indication: {Grade 3 ileal NET|pri <}, discordant disease?
Findings: The {mesenteric mass|mes +} shows only low grade FDG uptake. {Two of the liver metastases|liv +} in the right lobe are intensely avid. No {FDG avid nodal disease|ln -}. No {avid bone lesion|bone -}. A {non-avid sclerotic focus in the left femoral neck|bone ? l} is indeterminate. Tracer in the right renal pelvis is physiological. No {hydronephrosis|hn -}.
Impression: Discordant FDG avid {hepatic disease|liv +}.""",
    """Renal ultrasound
Both kidneys are normal in size, right 10.2 cm and left 10.5 cm. No {hydronephrosis|hn - b} in either kidney. No perinephric collection. The bladder empties well with a residual of 20 ml. {Echogenic liver lesions|liv +} noted, in keeping with known disease. No {ascites|asc -}.""",
    """Dear Colleague,
Re: this 58 year old man with {metastatic ileal NET|pri +}
Many thanks for asking us in Urology to see him. He was found to have {left hydroureteronephrosis|hn + l} on a surveillance scan. The {left ureter is encased|ur + l} by the {mesenteric disease|mes +} at the level of the sacral promontory. The right kidney is normal. His MAG3 showed 29% function on the left with {delayed drainage|dr + l}. He has had no loin pain or fever. On examination there was a {small left hydrocele|hyd + l}, which does not bother him. I have listed him for cystoscopy, left retrograde study and JJ stent.
With best wishes""",
    """MAG3 renography with furosemide

Indication: {small bowel NET|pri <}, {dilated right renal pelvis|hn < r} on ultrasound.

Perfusion symmetrical. Relative function: left 51%, right 49%.

Left kidney: normal uptake, {prompt excretion|dr - l}.
Right kidney: normal uptake with a {baggy renal pelvis|hn + r} and a {good response to furosemide|dr - r} with T1/2 of 8 minutes.

Conclusion: {Dilated right collecting system|hn + r} without {obstruction|dr - r}. {Normal drainage on the left|dr - l}.""",
    """CT thorax abdomen pelvis. Hx: {terminal ileal NET|pri <} post right hemicolectomy 2020, routine follow up.
No suspicious pulmonary nodule. Ileocolic anastomosis intact, no local recurrence. No {residual mesenteric mass|mes -}. No {focal liver lesion|liv -}. {Small mesenteric nodes|ln -}, not enlarged by size criteria. No {hydronephrosis|hn -}. No {free fluid|asc -}. Degenerative change in the lumbar spine, no {bone metastasis|bone -}.
Impression: No evidence of recurrent disease.""",
    """NETS MDM - St Elsewhere's
Referring hospital query: is this suitable for surgery?
Discussion: 62F. {Obstructing ileal primary|pri +} with {mesenteric mass|mes +} [45 x 38 mm|45 38 mes] {encasing the SMA|ves +} above the first jejunal branch. {Liver metastases|liv +} confined to the right lobe. {Bilateral hydronephrosis|hn + b}, worse on the left. Suspected {retroperitoneal fibrosis|rpf ?}. DOTATATE: all sites Krenning 4, no {bone disease|bone -}.
Outcome: Not resectable for cure. Bilateral stents with urology. PRRT referral. Echo first.""",
    """ECHO REPORT (follow up)
Known {carcinoid heart disease|val <}, bioprosthetic tricuspid valve replacement 2021.
Well seated tricuspid bioprosthesis, mean gradient 4 mmHg. No {paravalvular regurgitation|val -}.
{Pulmonary valve cusps are thickened|val +}, {moderate pulmonary regurgitation|val +}.
RV size normal. RVSP 31 mmHg.
No pericardial effusion.
{Hepatic metastases|liv +} noted incidentally on subcostal views.""",
    """Lutetium therapy clinic letter
Diagnosis: {Small intestinal NET|pri +} G2, {liver|liv +} and {bone metastases|bone +}
Treatment: cycle 3 of 4 177Lu-DOTATATE
She tolerated cycle 3 well. eGFR has fallen from 68 to 49. An ultrasound on the ward showed {fullness of the right renal pelvis|hn + r} and a normal left kidney. I am concerned about {ureteric obstruction|ur ? r} on the right from the {mesenteric fibrosis|mes +}. She will have a MAG3 before cycle 4. There has been no {bowel obstruction|obs -}. Post-therapy imaging showed no new {bone lesions|bone -}.
Plan: MAG3, urology referral, hold cycle 4.""",
    """CT KUB non contrast
Indication: left loin pain ?stone. {Midgut carcinoid|pri <}.
Left kidney: {moderate hydronephrosis|hn + l} and perinephric stranding. No calculus. The {ureter is dilated|hn + l} to the pelvic brim where there is {abrupt calibre change|ur + l} beside an ill-defined {mesenteric soft tissue mass|mes +} of approximately [3.5 cm|35 mes].
Right kidney: two 4 mm calculi, no {hydronephrosis|hn - r}.
Unenhanced liver contains {several low density lesions|liv +}.
{Trace pelvic free fluid|asc +}.
Conclusion: Left {extrinsic ureteric obstruction|ur + l} rather than stone.""",
    """MRI ABDOMEN/PELVIS WITHOUT AND WITH CONTRAST
CLINICAL HISTORY: 66-year-old female with {neuroendocrine tumor of the jejunum|pri <}.
FINDINGS:
Liver: {T2 hyperintense lesion in segment 6|liv +} measures [1.9 x 1.6 cm|19 16 liv], previously [1.4 x 1.2 cm|14 12 liv<]. Hepatic cyst in segment 3.
Gallbladder: {Multiple layering stones|gs +}.
Kidneys: Right kidney is unremarkable. {Left pelvicaliectasis|hn + l}, unchanged, without {hydroureter|hn - l}.
Lymph nodes: No {pathologically enlarged nodes|ln -}.
Mesentery: {Enhancing mesenteric nodule|mes +} [1.1 cm|11 mes].
Bones: {Enhancing lesion in the left iliac wing|bone + l}, suspicious.
IMPRESSION: 1. Enlarging {hepatic metastasis|liv +}. 2. {Left iliac metastasis|bone + l}.""",
    """Discharge summary
Admitted with colicky abdominal pain and vomiting. Background of {small bowel NET|pri <} under the NET team. CT showed {subacute small bowel obstruction|obs +} at the level of the {mesenteric mass|mes +}. Managed with NG tube, steroids and gastrografin, and the {obstruction|obs -} resolved. {Mild hydronephrosis of the left kidney|hn + l} was noted and creatinine was 94. No {ascites|asc -}. Outpatient ultrasound requested. Dietician review, low residue diet.""",
    """DOTATATE PET/CT, post PRRT assessment.
Liver: reduced number and intensity of {hepatic metastases|liv +}; the {segment 5 lesion|liv +} is now [12 mm|12 liv], previously [21 mm|21 liv<].
Mesentery: {avid mesenteric mass|mes +} unchanged at [26 x 20 mm|26 20 mes].
Peritoneum: the {right paracolic peritoneal nodule|per -} is no longer seen.
Bones: {avid lesion in the right acetabulum|bone + r} is less intense.
Urinary tract: left nephrostomy in situ. No {hydronephrosis|hn -}.
Summary: Partial response.""",
    """RENAL TRACT ULTRASOUND - post stent
LEFT KIDNEY: 10.1 CM, STENT SEEN IN THE RENAL PELVIS, {HYDRONEPHROSIS|hn - l} HAS RESOLVED
RIGHT KIDNEY: 11.0 CM, {MILD PELVICALYCEAL DILATATION|hn + r}
BLADDER: DISTAL COIL OF STENT SEEN
{FREE FLUID|asc +}: SMALL AMOUNT IN THE PELVIS
COMMENT: NEW {MILD RIGHT HYDRONEPHROSIS|hn + r}""",
    """CT ABDO PELVIS
?{bowel obstruction|obs ?}. Previous resection of {ileal NET|pri <}.
Small bowel is of normal calibre with no {transition point|obs -}. There is a new [18 mm|18 mes] {mesenteric nodule|mes +} close to the anastomosis. No {liver metastases|liv -}. Kidneys enhance symmetrically with no {hydronephrosis|hn - b} on either side. {Prominent left external iliac node|ln + l} at [12 mm|12 ln] short axis. {Uncomplicated gallstones|gs +}. No {bony deposit|bone -}.""",
    """NET nurse telephone clinic
Spoke with patient and daughter. Aware of {small bowel NET|pri +} with {liver mets|liv +}. Lanreotide 120 mg every 28 days. Mild bloating only, no vomiting. Explained CT result: stable {liver disease|liv +}; {mesenteric lesion|mes +} now [24 mm|24 mes] (was [21 mm|21 mes<]). Right stent change due in June. Echo 2024 no {valve disease|val -}.
Plan: gut hormone bloods, CT 3/12, urology to advise on stent.""",
    """CT Abdomen and Pelvis
Reason for exam: metastatic NET, follow-up {retroperitoneal fibrosis|rpf <}
Findings: {Periaortic soft tissue rind|rpf +} is unchanged at [8 mm|8 rpf]. The {left common iliac artery is encased|ves + l} but patent. {Right ureter tethered|ur + r} at the pelvic brim with {moderate right hydroureteronephrosis|hn + r}. Left ureteral stent in place; no {left hydronephrosis|hn - l}. Right renal cortical thinning. {Hepatic metastases|liv +} stable. {Small volume ascites|asc +} is new.
Impression: 1. Stable {retroperitoneal fibrosis|rpf +}. 2. {Moderate right hydroureteronephrosis|hn + r}, increased. 3. New {ascites|asc +}.""",
    """Cardiology clinic
Thank you for referring this 69 year old man with {midgut NET|pri +} and carcinoid syndrome. He is breathless on hills and has ankle swelling. JVP raised with prominent v waves. Echo today: {moderate to severe tricuspid regurgitation|val +}, {leaflets fixed and retracted|val +}; no {pulmonary stenosis|val -}; RV dilated. CT last month showed {liver metastases|liv +} and {moderate ascites|asc +}. NT-proBNP 1240. I have started bumetanide and will discuss valve surgery with the surgeons.""",
    """MAG-3 Renal scan
Clinical: {left hydronephrosis|hn < l}, {mesenteric carcinoid mass|mes <}, nephrostomy in place
Nephrostomy clamped for study.
Left: delayed peak at 14 min. {Delayed drainage|dr + l} with {partial response to Lasix|dr + l}. T1/2 22 min.
Right: peak 4 min. {Drainage prompt|dr - r}.
Split function L 33 R 67.
Opinion: {Partially obstructed left kidney|dr + l}. Recommend keeping the nephrostomy.""",
    """Radiology addendum
Scans reviewed at the request of the NET MDT. The {ileal primary|pri +} is visible as a [16 mm|16 pri] enhancing nodule in the mid ileum. The {mesenteric mass|mes +} lies below the origin of the ileocolic and does not {involve the SMA trunk|ves -}. The {inferior mesenteric vein is occluded|ves +}. In retrospect there was {subtle dilatation of the left renal pelvis|hn + l} on the earlier scan. Right kidney normal. There is no {peritoneal carcinomatosis|per -}.""",
    """CT TAP: {small bowel NET|pri <}, {liver mets|liv <}, on everolimus
Chest: no pneumonitis, trace left pleural effusion
Liver: {mets|liv +} up to [37 mm|37 liv], prev [44 mm|44 liv<]
GB: removed
Spleen/pancreas/adrenals: normal
R kidney: {mild fullness of collecting system|hn + r}, stable
L kidney: normal, 9 mm cyst
Mesentery: {calcified mass|mes +} [29 x 21 mm|29 21 mes], tethered loops, no {obstruction|obs -}
Peritoneum: {subcentimetre omental nodules|per +}, stable
Nodes: {portocaval node|ln +} [15 mm|15 ln]
Bones: {sclerotic deposits at T9 and L2|bone +}, unchanged
Imp: partial response in liver, otherwise stable""",
    """Ultrasound scrotum and renal tract
Indication: scrotal swelling, {ileal carcinoid|pri <} with retroperitoneal disease.
Right testis normal, no {hydrocele|hyd - r}. {Large left hydrocele|hyd + l} with low level echoes; left testis displaced but normal. No varicocele. Right kidney no {hydronephrosis|hn - r}. {Left kidney mildly hydronephrotic|hn + l}. Urinary bladder unremarkable.""",
    """GP letter
Dear Dr, I write with the results of the tests. The octreotide scan showed uptake in the {small bowel primary|pri +}, {mesenteric nodes|ln +} and a {single liver deposit|liv +}. There was nothing to suggest {spread to bone|bone -}. The kidneys were working well with no {blockage of either ureter|ur - b}. He does have {gallstones|gs +}, which are common with his injections and need no action unless painful. We plan an operation to remove the {bowel tumour|pri +} in the new year.""",
    """CT enterography
Indication: obscure GI bleeding, ?{small bowel tumour|pri ?}
There is a [21 mm|21 pri] {avidly enhancing polypoid lesion in the distal ileum|pri +}. Adjacent {stellate mesenteric mass|mes +} of [27 x 19 mm|27 19 mes] with spot calcification. Two {tributaries of the SMV are occluded|ves +} with collateral veins. No {upstream obstruction|obs -}. {Ill-defined segment 4a liver lesion|liv ?} may represent a {metastasis|liv ?}; MRI advised. No {hydronephrosis|hn -}. No {ascites|asc -}. Bones normal.
Conclusion: Likely {ileal NET|pri ?} with {mesenteric metastasis|mes +}.""",
    """PET 68Ga-DOTANOC
Indication: staging of {ileal NET|pri <}.
Head and neck: {avid left supraclavicular node|ln + l} [11 mm|11 ln].
Chest: no avid disease.
Abdomen: {ileal primary|pri +} and {mesenteric mass|mes +} intensely avid. {Liver metastases|liv +} too numerous to count.
Pelvis: {avid peritoneal deposits|per +} in the pouch of Douglas. Urinary activity in {dilated left ureter|hn + l}; right ureter not seen.
Skeleton: {multiple avid bone metastases|bone +}.
Conclusion: Stage IV disease. Possible {left ureteric obstruction|ur ? l}.""",
    """CT abdomen/pelvis with IV contrast for {small bowel carcinoid tumor|pri <}.
Since the prior exam the {left hydronephrosis|hn - l} has cleared following stent placement. {Mild right hydronephrosis|hn + r} persists. There is {tethering of the right ureter|ur + r} by the {root of mesentery soft tissue|mes +}. Liver is free of {metastases|liv -}. {Retroperitoneal nodes|ln +} up to [1.3 cm|13 ln] are stable. The IVC is patent without {thrombus|ves -}. No {ascites|asc -}, {peritoneal nodularity|per -} or {osseous lesion|bone -}.""",
    """Antegrade/nephrostogram left
History: {encased left ureter|ur < l}, {ileal NET|pri <}, nephrostomy two weeks.
Contrast injected via the nephrostomy. {Moderately dilated pelvicalyceal system|hn + l}. The {left ureter is narrowed and deviated medially|ur + l} over a 4 cm length at L5. A small amount of contrast passes to the bladder. 8F 26 cm stent placed antegradely, good position. Nephrostomy left clamped.
Check images satisfactory. No extravasation.""",
    """MDT note (short)
Pt with {SB NET|pri +}, PRRT x4 complete Feb
CT: {liver mets|liv +} PR, {mesenteric mass|mes +} SD
L kidney: {hydro|hn + l} unchanged, 12% function on DMSA
R kidney: no {hydro|hn - r}
Bones: known {mets|bone +} sclerosing
Heart: {TR|val +} mild, rpt echo 6/12
Decision: no further stent on left, surveillance.""",
    """CT scan abdomen and pelvis (portal venous)
Clinical: {NET of small bowel|pri <}, leg swelling.
The {IVC is compressed|ves +} at L3-4 by a {confluent retroperitoneal soft tissue mass|rpf +} measuring [52 x 31 mm|52 31 rpf]. {Non-occlusive thrombus in the right common iliac vein|ves + r}. The left iliac veins are patent. {Severe bilateral hydronephrosis|hn + b} with thinning of the left renal cortex. {Both ureters obstructed|ur + b} at this level. {Liver deposits|liv +} as before. No {bowel obstruction|obs -}.
Conclusion: {Bilateral hydronephrosis|hn + b} and {right iliac vein thrombosis|ves + r}. Referring team informed by telephone.""",
    """Oncology clinic letter
Problem list:
1. {Jejunal NET|pri +} G1 Ki-67 2%
2. {Liver metastases|liv +}, embolised 2022
3. Previous {left ureteric obstruction|ur < l}, stented and stent since removed
4. Type 2 diabetes
She feels well. Weight steady. The scan of last week is stable throughout with no {hydronephrosis|hn -}. {Gallstones|gs +} again seen. No new {lymphadenopathy|ln -}. I will see her in six months with a CT and echo.""",
    """US ABDOMEN COMPLETE
LIVER: 16 cm. {Multiple echogenic masses|liv +}, largest [4.4 cm|44 liv].
GALLBLADDER: {Cholelithiasis|gs +}. No wall thickening. CBD 5 mm.
RIGHT KIDNEY: 10.9 cm. {Hydronephrosis|hn - r}: none.
LEFT KIDNEY: 11.6 cm. {Hydronephrosis|hn + l}: moderate.
SPLEEN: 10 cm.
{ASCITES|asc -}: none.
IMPRESSION: {Moderate left hydronephrosis|hn + l}, new since the prior. {Hepatic metastases|liv +}.""",
    """CT CAP
Known {midgut NET|pri <} Lanreotide
no lung mets
{liver mets|liv +} largest [18 mm|18 liv] was [18 mm|18 liv<]
{mesenteric mass|mes +} stable
both kidneys normal size, no {hydronephrosis|hn - b} in both kidneys
left ureter normal
{small umbilical peritoneal nodule|per +} [7 mm|7 per]
no {ascites|asc -} no {adenopathy|ln -}
{sclerotic lesion left 5th rib|bone + l} unchanged
impression stable disease""",
    """Surgical clinic
Dear Dr, This gentleman came to discuss resection of his {ileal neuroendocrine tumour|pri +}. The {mesenteric mass|mes +} reaches the root and {abuts the SMV|ves +} without {occlusion|ves -}. There was no {hydronephrosis|hn -} and the {right ureter is clear of the disease|ur - r}. I explained that the ureter might need a stent during surgery. {Liver metastases|liv +} would be left for ablation. He had an episode of {bowel obstruction|obs <} in May which settled. No {peritoneal disease|per -} on imaging. Listed for September.""",
    """MR UROGRAPHY
INDICATION: {RIGHT HYDRONEPHROSIS|hn < r}, CONTRAST ALLERGY, {ILEAL NET|pri <}
FINDINGS: {RIGHT HYDROURETERONEPHROSIS|hn + r} TO THE LEVEL OF S1. {LOW T2 SIGNAL SOFT TISSUE ENCASES THE RIGHT URETER|ur + r}. LEFT COLLECTING SYSTEM AND URETER NORMAL. {PLAQUE-LIKE RETROPERITONEAL TISSUE|rpf +} ANTERIOR TO THE AORTA [9 MM|9 rpf]. NO {PELVIC NODES|ln -}. {SMALL RIGHT HYDROCELE|hyd + r}.
IMPRESSION: {RIGHT URETERAL OBSTRUCTION|ur + r} BY {FIBROTIC RETROPERITONEAL DISEASE|rpf +}.""",
    """CT abdomen and pelvis
History: {small bowel NET|pri <}. Right stent removed in April. ?{recurrent hydronephrosis|hn ?}
The right kidney shows no {recurrent hydronephrosis|hn - r}. The {right ureter remains tethered|ur + r} to the mesenteric disease but is of normal calibre. The left kidney has an extrarenal pelvis with no {hydronephrosis|hn - l}. {Mesenteric mass|mes +} [38 x 30 mm|38 30 mes] (previously [39 x 30 mm|39 30 mes<]). {Liver metastases|liv +} unchanged in number. There is no definite evidence of {peritoneal disease|per ?}. No {ascites|asc -}.
Conclusion: No {hydronephrosis|hn -} following stent removal.""",
    """Echocardiography summary: LV normal. RV normal size and function. {Tricuspid leaflets mildly thickened|val +} with {mild regurgitation|val +}. Pulmonary valve not well seen; {pulmonary valve involvement|val ?} cannot be excluded. IVC not dilated. No pericardial effusion. Impression: {early carcinoid valve disease|val ?} suspected. Repeat in six months.""",
    """Nuclear Medicine: Tc-99m MAG3
Indication: {bilateral hydronephrosis|hn < b}, {retroperitoneal fibrosis|rpf <}.
Both kidneys show reduced uptake. Relative function L 44%, R 56%.
Left kidney: {rising curve with no response to diuretic|dr + l}.
Right kidney: {slow drainage|dr + r}, improved after voiding; equivocal for {obstruction|dr ? r}.
Conclusion: {Obstructed left kidney|dr + l}. {Equivocal drainage on the right|dr ? r}.""",
    """Clinic letter, Halifax
Re: {Ileal NET|pri +}
Diagnosed 2016, {primary|pri <} resected. The latest MRI shows two new {liver lesions|liv +} of [8 mm|8 liv] and [11 mm|11 liv]. {Mesenteric lymphadenopathy|ln +} is stable. MRI also shows {mild left caliectasis|hn + l}; the right kidney is normal. She denies flushing. I have requested a Ga-DOTATATE PET and a renal scan. If {obstruction|dr ? l} is confirmed on the left we shall ask for a stent. She knows about her {mild tricuspid regurgitation|val +}, which has not changed.""",
    """The {left hydronephrosis|hn - l} has resolved; however, there is now {moderate hydronephrosis|hn + r} on the right.""",
    """There is {mild right|hn + r} and {moderate left hydronephrosis|hn + l}, both unchanged.""",
    """Kidneys: no {right hydronephrosis|hn - r}. On the left there is {fullness of the renal pelvis|hn + l} without {ureteric dilatation|hn - l}.""",
    """No {hydronephrosis|hn -}, {ascites|asc -} or {bone lesions|bone -}.""",
    """{Left hydronephrosis|hn - l}: none. {Right hydronephrosis|hn + r}: mild.""",
    """It is not possible to exclude {early involvement of the left ureter|ur ? l} by the {desmoplastic mass|mes +}.""",
    """The {right ureter is displaced|ur + r} but not {obstructed|ur - r}.""",
    """{Mesenteric mass|mes +}: [2.6 x 2.1 cm|26 21 mes], previously [3.1 x 2.5 cm|31 25 mes<].""",
    """Left kidney: 9.8 cm, cortical scarring, no {hydronephrosis|hn - l}. Right kidney: 12.1 cm, compensatory hypertrophy, no {hydronephrosis|hn - r}.""",
    """Although the {right renal pelvis is full|hn + r}, the MAG3 shows {unobstructed drainage|dr - r} on that side.""",
    """IMP: 1) {L PUJ obstruction|dr + l} 2) {R kidney drains freely|dr - r} 3) no {hydroureter|hn - b} on either side""",
    """No evidence that the {hydronephrosis|hn + l} on the left is any worse; the right kidney remains normal.""",
    """?{SBO|obs ?} ?{ascites|asc ?} in a man with known {ileal carcinoid|pri <}""",
    """The liver shows no new {metastases|liv -}; the existing {metastasis in segment 2|liv +} has gone from [14 mm|14 liv<] to [19 mm|19 liv].""",
    """The previously described {peritoneal nodules|per -} are no longer visible and the {ascites|asc -} has cleared.""",
    """{Encasement of the SMA|ves +}; the SMV is patent. No {involvement of the left renal vein|ves - l}.""",
    """There is a [13 mm|13 ln] {left common iliac node|ln + l}; no {right iliac adenopathy|ln - r}.""",
    """A {sclerotic focus in the right iliac bone|bone ? r} is likely a bone island but {metastasis|bone ? r} cannot be excluded.""",
    """He was treated for {left hydronephrosis|hn < l} in 2019 with a stent, which was removed in 2020 without problem.""",
    """LEFT URETER: {TETHERED|ur + l} AT L5. RIGHT URETER: NOT {DEVIATED|ur - r}.""",
    """Findings do not amount to {retroperitoneal fibrosis|rpf -}, though there is {minor periaortic soft tissue|rpf ?} which may represent early change.""",
    """The {mesenteric lesion|mes +} is unchanged, with no {encasement of the right ureter|ur - r} and no {hydronephrosis|hn -}.""",
    """- Liver: {mets|liv +}, stable
- Nodes: {none enlarged|ln -}
- Bones: {nil suspicious|bone -}
- Rt kidney: {hydronephrosis|hn + r}, mild
- Lt kidney: nil of note""",
    """Trace of {free fluid|asc +} in the pelvis, less than before. No {frank ascites|asc -}.""",
    """{Gallstones|gs +} but no biliary dilatation; {bilateral hydroceles|hyd + b} incidentally.""",
    """Stent in situ on the left with {mild residual hydronephrosis|hn + l}; nephrostomy on the right with no {residual dilatation of the collecting system|hn - r}.""",
    """She has never had {bowel obstruction|obs -}, and there is no {carcinoid heart disease|val -} on yearly echo.""",
    """No significant {tricuspid stenosis|val -}; {tricuspid regurgitation|val +} has progressed from mild to moderate.""",
    """The drainage of the left kidney, which was {obstructed|dr < l} in May, is now {normal|dr - l} after ureterolysis.""",
    """Misty mesentery only, no {discrete mesenteric mass|mes -}. Jejunal loops prominent without {obstruction|obs -}.""",
    """Right kidney atrophic with {chronic hydronephrosis|hn + r}, whereas the left kidney, which was {hydronephrotic|hn < l} last year, is now normal.""",
    """Recommend ultrasound in 6 weeks to exclude {recurrent left hydronephrosis|hn ? l}.""",
    """{Periureteric soft tissue|ur + l} around the left ureter has thinned from [9 mm|9 ur<] to [5 mm|5 ur].""",
    """{Soft tissue cuff around the aorta|rpf +} [6 mm|6 rpf], prev [10 mm|10 rpf<]. {Right hydronephrosis|hn - r} no longer seen. {Left hydronephrosis|hn + l} persists.""",
)
