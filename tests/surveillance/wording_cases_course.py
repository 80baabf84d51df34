"""Reports over the fifteen years of one course, marked by two people who had not seen the reader.
All names in them are invented."""

COURSE_ONE: tuple[str, ...] = (
    """CT ABDOMEN AND PELVIS WITH CONTRAST
Clinical details: 54M. 6 months of intermittent central abdominal pain, flushing and loose stools. {?small bowel tumour|pri ?}.
Findings: There is a [34 x 27 mm|34 27 mes] {spiculated soft tissue mass in the root of the small bowel mesentery|mes +} containing a fleck of central calcification, with radiating strands towards the terminal ileum. An adjacent loop of distal ileum shows a [16 mm|16 pri] {enhancing mural nodule|pri +}. {Several low attenuation liver deposits|liv +} are seen in both lobes, the largest in segment 7 measuring [22 mm|22 liv]. No {biliary calculi|gs -}. The pancreas, spleen and adrenals are normal. The kidneys are normal with no {hydronephrosis|hn -}. No {free fluid|asc -}. No {destructive bone lesion|bone -}. Lung bases clear.
Conclusion: Appearances are typical of {a small bowel neuroendocrine tumour|pri +} with {mesenteric mass|mes +} and {hepatic metastases|liv +}. Referral to the NET MDT is advised.""",
    """EXAM: CT ABD/PELVIS W CONTRAST
INDICATION: Abdominal pain, diarrhea. Elevated 5-HIAA.
COMPARISON: None.
TECHNIQUE: 5 mm axial images following 100 mL of intravenous contrast.
FINDINGS:
Liver: {Multiple arterially enhancing hepatic lesions|liv +}, for example [2.1 x 1.8 cm|21 18 liv] in segment 8 and [0.9 cm|9 liv] in segment 3.
Gallbladder: No {radiopaque gallstones|gs -}.
Kidneys: Symmetric nephrograms. No {hydronephrosis|hn -}. 4 mm nonobstructing stone in the lower pole of the right kidney.
Bowel: No {obstruction|obs -}. Mild wall thickening of distal ileum.
Mesentery: {Partially calcified mesenteric mass|mes +} measuring [3.5 x 2.6 cm|35 26 mes], {narrowing the SMV|ves +} with tethering of adjacent loops.
Nodes: {Retroperitoneal adenopathy|ln -} is not seen.
Peritoneum: No {ascites|asc -} or {peritoneal nodularity|per -}.
Bones: No {aggressive osseous lesion|bone -}.
IMPRESSION:
1. {Mesenteric mass|mes +} and {liver lesions|liv +} most consistent with {metastatic midgut carcinoid|pri +}.
2. Nonobstructing right renal stone.""",
    """Dear Dr Penhallow,
Diagnosis: {Grade 1 ileal neuroendocrine tumour|pri +} with {liver metastases|liv +}, Ki-67 1%.
Thank you for referring this pleasant gentleman. His CT showed {a mesenteric mass|mes +} of [3.4 cm|34 mes] and at least {six liver deposits|liv +}. The octreotide scan was positive at both sites and did not show any {bone disease|bone -}. There is no clinical evidence of {carcinoid heart disease|val -}, and I have arranged an echocardiogram. The MDT felt that resection of the bowel would be sensible to prevent trouble from it in the future. We have started lanreotide 120 mg every 28 days. I will see him again after surgery.
Yours sincerely""",
    """INDIUM-111 OCTREOTIDE SCINTIGRAPHY
History: {Suspected midgut NET|pri ?} on CT, {mesenteric mass|mes <} and {liver lesions|liv <}.
Planar images at 4 and 24 hours with SPECT CT of the abdomen.
There is intense uptake in {the known central mesenteric mass|mes +}. {Multiple octreotide avid deposits in both lobes of the liver|liv +}, more numerous than on CT. A further small focus in the right lower abdomen probably represents {the ileal primary|pri ?}. Physiological activity in the kidneys, spleen and bowel. No {avid skeletal deposit|bone -} and no {avid thoracic nodes|ln -}.
Opinion: Somatostatin receptor positive disease in {the mesentery|mes +} and {liver|liv +}. Suitable for receptor targeted therapy if needed.""",
    """TRANSTHORACIC ECHOCARDIOGRAM
Indication: {Metastatic ileal NET|pri <}, baseline. {?carcinoid heart disease|val ?}
LV normal size, EF 62%. RV normal size and function, TAPSE 23 mm.
Tricuspid valve leaflets thin and mobile, {mild regurgitation|val +}, Vmax 2.2 m/s.
Pulmonary valve seen, no {stenosis|val -}.
Mitral and aortic valves structurally normal.
No pericardial effusion.
Conclusion: No features of {carcinoid heart disease|val -}. Repeat in one year.""",
    """CT Abdomen Pelvis post op day 9
Clinical: Right hemicolectomy and small bowel resection for {ileal NET|pri <}. Vomiting, distended. {?obstruction|obs ?} ?leak
The ileocolic anastomosis is intact with no adjacent gas or collection. The stomach and proximal small bowel are mildly dilated to 3.3 cm, tapering gradually without {a transition point|obs -}, in keeping with ileus. {A small volume of free fluid|asc +} in the pelvis, expected after surgery. {The mesenteric mass|mes <} has been removed, with clips at the root of the mesentery. {The liver metastases|liv +} are unchanged. No {hydronephrosis|hn -}.
Impression: Post-operative ileus. No evidence of {mechanical obstruction|obs -} or leak.""",
    """Follow-up CT chest abdomen and pelvis, 6 months after surgery.
Compared with the pre-operative study.
Chest: no nodules. No {mediastinal or hilar lymphadenopathy|ln -}.
Abdomen: Previous right hemicolectomy. {A small residual mesenteric deposit|mes +} of [12 x 9 mm|12 9 mes] lies close to the origin of the ileocolic vessels and could not be resected. {Liver metastases|liv +} stable, index lesion segment 7 [21 mm|21 liv] (previously [22 mm|22 liv<]). The spleen, pancreas, adrenals and kidneys are unremarkable. No {ascites|asc -}.
Pelvis: prostate mildly enlarged.
Bones: No {sclerotic or lytic lesion|bone -}.
Conclusion: stable disease.""",
    """MRI LIVER WITH GADOXETATE
CLINICAL INFORMATION: {Ileal carcinoid, status post resection|pri <}. Evaluate {liver metastases|liv ?}.
FINDINGS: There are approximately {14 T2 hyperintense, hepatobiliary phase hypointense lesions scattered through the liver|liv +}. The largest in segment 7 measures [2.3 x 2.0 cm|23 20 liv], previously [2.2 x 2.0 cm|22 20 liv<]. A 1.1 cm hemangioma in segment 4 is unchanged. No biliary ductal dilatation. {Cholelithiasis|gs +} without wall thickening. Portal and hepatic veins patent. Simple cyst upper pole of left kidney. No {hydronephrosis|hn -}. No {enlarged upper abdominal nodes|ln -}. Marrow signal is normal.
IMPRESSION: {Hepatic metastases|liv +}, not significantly changed. {Gallstones|gs +}.""",
    """US ABDOMEN
Clinical history: RUQ pain after fatty food, on long term octreotide. {? gallstones|gs ?}
The gallbladder contains {several mobile calculi|gs +}, the largest [9 mm|9 gs], with a little sludge. The wall is not thickened and there was no probe tenderness. CBD 5 mm. {Multiple echogenic liver lesions|liv +} in keeping with {known metastases|liv +}. Right kidney 11.2 cm, left kidney 11.0 cm, no {hydronephrosis|hn - b}. Spleen normal. Aorta normal calibre. No {free fluid|asc -}.
Comment: {Uncomplicated gallstones|gs +}, which are common on somatostatin analogues.""",
    """ULTRASOUND GALLBLADDER
REASON: Right upper quadrant pain
FINDINGS: Gallbladder is contracted. {Shadowing stones|gs +} are present, largest [1.4 cm|14 gs]. Wall thickness 2 mm. Negative sonographic Murphy sign. No pericholecystic fluid. Common duct 4 mm. Echogenic liver with {several target lesions|liv +} up to [2.2 cm|22 liv]. Right kidney without {hydronephrosis|hn - r}. No {ascites|asc -}.
IMPRESSION: {Cholelithiasis|gs +} without sonographic evidence of acute cholecystitis. {Hepatic metastases|liv +} again seen.""",
    """CT thorax abdomen pelvis with IV contrast
{Small bowel NET resected 3 yrs ago|pri <}. On lanreotide. Surveillance.
Comparison made with last year
- {liver mets|liv +} unchanged, seg 7 [21 mm|21 liv], was [21 mm|21 liv<]
- {residual mesenteric nodule|mes +} [13 mm|13 mes] stable
- no {new adenopathy|ln -}
- no {hydronephrosis|hn -}
- {gallstones|gs +} as before, no cholecystitis
- no {ascites|asc -}, no {peritoneal disease|per -}
- no {suspicious bone lesion|bone -}
- degenerative change lower lumbar spine
Stable disease. Continue surveillance""",
    """NET MDT OUTCOME
Background: {Midgut NET G1|pri <}, right hemicolectomy four years ago, {residual mesenteric deposit|mes <} and {bilobar liver metastases|liv <}.
Imaging reviewed: CT this month compared with three previous studies.
Discussion: {Liver disease|liv +} stable by RECIST. {Mesenteric deposit|mes +} [13 mm|13 mes], unchanged. No {nodal enlargement|ln -}. No {skeletal metastases|bone -} on CT. Echo shows no {valve disease|val -}.
Outcome: Continue lanreotide. CT in 12 months. No indication for PRRT at present.""",
    """CT ABDOMEN AND PELVIS WITH CONTRAST
CLINICAL HISTORY: {NEUROENDOCRINE TUMOR OF ILEUM|pri <}. FOLLOW UP.
FINDINGS:
LIVER: {MULTIPLE HYPERVASCULAR METASTASES|liv +}, STABLE IN SIZE AND NUMBER.
GALLBLADDER: SURGICALLY ABSENT.
KIDNEYS: NO {HYDRONEPHROSIS|hn -}. BILATERAL SIMPLE CYSTS.
RETROPERITONEUM: {MINIMAL SOFT TISSUE STRANDING AROUND THE INFRARENAL AORTA|rpf +}, NOT PRESENT PREVIOUSLY.
MESENTERY: {MESENTERIC NODULE|mes +} MEASURES [1.4 X 1.1 CM|14 11 mes], PREVIOUSLY [1.3 X 1.0 CM|13 10 mes<].
BOWEL: NO {OBSTRUCTION|obs -}.
BONES: NO {METASTATIC DISEASE TO BONE|bone -}. MULTILEVEL DEGENERATIVE DISC DISEASE.
IMPRESSION:
1. STABLE {HEPATIC METASTASES|liv +}.
2. NEW {PERIAORTIC STRANDING|rpf +}, {EARLY RETROPERITONEAL FIBROSIS|rpf ?} IS POSSIBLE. ATTENTION ON FOLLOW UP.""",
    """CT urogram
Indication: Rising creatinine, left loin pain. {Previous ileal NET|pri <}.
There is {a cuff of soft tissue around the lower abdominal aorta|rpf +} extending over the bifurcation and along both common iliac arteries, [14 mm|14 rpf] in maximum thickness. {The left ureter is drawn medially and encased|ur + l} at the level of L4 with {moderate left hydronephrosis and proximal hydroureter|hn + l}. The left renal pelvis measures [24 mm|24 hn] in AP diameter. Delayed left nephrogram with cortical thinning. The right kidney is normal and {the right ureter is not involved|ur - r}. {The mesenteric deposit|mes +} and {liver metastases|liv +} are unchanged. No {pelvic lymphadenopathy|ln -}.
Conclusion: {Retroperitoneal fibrosis|rpf +} causing {left ureteric obstruction|ur + l}. In the clinical context this is likely related to his NET. Urology have been informed.""",
    """ULTRASOUND KIDNEYS URETERS BLADDER
Clin info: eGFR fallen 71 to 48. {?hydronephrosis|hn ?}
Right kidney: 11.4 cm. Normal cortical thickness. No {hydronephrosis|hn - r} or calculus.
Left kidney: 10.6 cm. {Moderate hydronephrosis|hn + l} with AP renal pelvis [23 mm|23 hn] and {dilated upper ureter|hn + l}. Cortex slightly thinned. No stone seen.
Bladder: moderately filled, normal. Left ureteric jet not seen. Post void residual 40 ml.
Prostate 38 cc.
Impression: {Left hydronephrosis|hn + l}. CT recommended given the background of {small bowel NET|pri <}.""",
    """Tc-99m MAG3 RENOGRAM WITH LASIX
History: {Left hydronephrosis|hn < l} due to {retroperitoneal fibrosis|rpf <}.
Findings: Prompt, symmetric perfusion. Differential function: left 34%, right 66%.
Right kidney: normal uptake, peak at 4 minutes, T1/2 7 min, no {obstruction|dr - r}.
Left kidney: delayed cortical transit, progressive accumulation in {a dilated collecting system|hn + l}. {Minimal response to Lasix|dr + l} with T1/2 greater than 30 minutes.
IMPRESSION: {High grade left obstruction|dr + l} with moderately reduced function. {Normal right drainage|dr - r}.""",
    """OPERATION NOTE / INTERVENTIONAL REPORT
Left retrograde ureteropyelogram and JJ stent insertion.
Indication: {left hydronephrosis|hn < l}, {retroperitoneal fibrosis|rpf <}.
Cystoscopy normal. Retrograde contrast study shows {a 5 cm smooth narrowing of the left mid ureter with medial deviation|ur + l} and {gross hydronephrosis|hn + l} above. A hydrophilic wire was passed and a 6 Fr 26 cm stent placed with good coils in the pelvis and bladder. Brisk drainage seen. Right side not studied. No immediate complication. Stent change in 6 months.""",
    """CT abdomen and pelvis with contrast, six weeks after left ureteric stenting.
The left JJ stent is well sited. {The left hydronephrosis|hn - l} has resolved. Residual cortical thinning of the left kidney. No {right hydronephrosis|hn - r}. {The periaortic soft tissue|rpf +} is unchanged, measuring [13 mm|13 rpf] in thickness (previously [14 mm|14 rpf<]). {The IVC is slightly flattened|ves +} at this level but remains patent. {Mesenteric nodule|mes +} now [16 mm|16 mes], previously [14 mm|14 mes<]. {Multiple liver metastases|liv +}, stable. No {ascites|asc -}. No {bowel obstruction|obs -}. There are no {suspicious bony lesions|bone -}.
Impression: Satisfactory response to stenting. {Retroperitoneal fibrosis|rpf +} unchanged.""",
    """MAG3 renogram
Stent in situ on the left, placed 4 months ago
Divided function L 36% R 64%
Left: good uptake, slow transit, {incomplete drainage|dr + l} on the supine images but the kidney empties after micturition and standing. {Not obstructed|dr - l}
Right: normal curve, {unobstructed|dr - r}
Conclusion: stent working, function preserved""",
    """Dear Colleague,
Re: left sided ureteric stent
Problems: 1. {Retroperitoneal fibrosis|rpf +} secondary to NET 2. {Left hydronephrosis, stented|hn < l} 3. CKD stage 3
I reviewed this man in the stone and stent clinic. He has some frequency and haematuria with the stent. His recent renogram showed no {obstruction on the left|dr - l} and a split function of 36%. The ultrasound last week showed no {hydronephrosis|hn - b} on either side. We discussed ureterolysis but {the mesenteric disease|mes +} would make it a difficult operation, and he would rather keep the stent. I shall change it in May. Creatinine 132.
With best wishes""",
    """GALLIUM-68 DOTATATE PET/CT
Clinical: {NET small bowel primary, resected|pri <}. {Liver mets|liv <}. {RPF|rpf <} with left stent. Restaging.
Uptake: Physiological distribution in pituitary, spleen, adrenals, kidneys and bowel.
Liver: {Multiple intensely avid metastases in both lobes|liv +}, SUVmax 31. At least 25 lesions, more than seen on CT.
Mesentery: {Avid mesenteric nodule|mes +} [17 x 14 mm|17 14 mes], SUVmax 18.
Retroperitoneum: {The periaortic soft tissue|rpf +} shows only low grade uptake, favouring fibrosis over tumour. {Two small avid left para-aortic nodes|ln + l}, up to [8 mm|8 ln].
Skeleton: {Focal uptake in the L3 vertebral body|bone ?} without CT correlate, equivocal for metastasis. No {other bone deposit|bone -}.
Kidneys: left JJ stent, no {hydronephrosis|hn -}.
Conclusion: Receptor positive disease in {liver|liv +}, {mesentery|mes +} and {nodes|ln +}. L3 focus to be reassessed.""",
    """EXAM: NM PET/CT DOTATATE SKULL BASE TO THIGH
INDICATION: {Metastatic small bowel neuroendocrine tumor|pri <}, initial evaluation for PRRT.
COMPARISON: PET/CT one year ago.
FINDINGS:
HEAD/NECK: No {abnormal lymph nodes|ln -}.
CHEST: {New avid left supraclavicular node|ln + l}, [9 mm|9 ln], SUVmax 12. No pulmonary nodule.
ABDOMEN/PELVIS: {Innumerable DOTATATE avid hepatic metastases|liv +}, increased. Largest [3.4 x 2.9 cm|34 29 liv], previously [2.6 x 2.2 cm|26 22 liv<]. {Mesenteric mass|mes +} [2.2 x 1.9 cm|22 19 mes]. {Several avid peritoneal nodules|per +} in the pelvis, the largest [7 mm|7 per]. Left ureteral stent in place; no {hydronephrosis|hn - b} on either side.
MUSCULOSKELETAL: {Avid lesions in L3|bone +} and {the right iliac bone|bone + r}, new.
IMPRESSION: Interval progression with new {osseous|bone +}, {nodal|ln +} and {peritoneal metastases|per +}.""",
    """Lu-177 DOTATATE post therapy scan, cycle 1
Whole body planar at 24 h plus SPECT/CT abdomen
Good targeting of {the liver metastases|liv +}
{Mesenteric mass|mes +} clearly seen
{Bone deposits|bone +} at L3 and {right ilium|bone + r} faintly seen
Left kidney smaller than right, stented, with no {tracer retention|dr - l}
No unexpected activity
Plan cycle 2 in 8 weeks""",
    """CT TAP, after 4 cycles of PRRT
History: {Metastatic midgut NET|pri <}. Response assessment.
Comparison: pre-treatment CT.
Thorax: {The left supraclavicular node|ln - l} is no longer enlarged. No lung nodule. Small hiatus hernia.
Liver: {Metastases|liv +} have reduced in size. Segment 7 lesion [24 mm|24 liv], previously [34 mm|34 liv<]; segment 4a lesion [11 mm|11 liv], previously [17 mm|17 liv<].
Mesentery: {Calcified mesenteric mass|mes +} is static at [22 x 18 mm|22 18 mes].
Retroperitoneum: {Periaortic fibrosis|rpf +} unchanged. Left ureteric stent; {minor fullness of the left renal pelvis|hn + l}.
Peritoneum: {The peritoneal nodules|per -} are no longer visible. No {ascites|asc -}.
Bones: {Sclerosis at L3|bone +} more conspicuous, which may reflect healing.
Opinion: Partial response.""",
    """ECHO REPORT
Height 178 cm Weight 74 kg BP 128/70
Indication: {Carcinoid heart disease|val ?} surveillance, new ankle swelling.
Left ventricle: normal cavity, EF 58 percent.
Right ventricle: mildly dilated, normal longitudinal function.
Right atrium: dilated.
Tricuspid valve: {septal and anterior leaflets thickened, shortened and poorly mobile|val +}. {Moderate to severe regurgitation|val +}.
Pulmonary valve: {thickened cusps|val +}, {mild stenosis|val +}, peak gradient 18 mmHg, {moderate regurgitation|val +}.
Aortic valve: trileaflet, no {stenosis|val -} or {regurgitation|val -}.
Bubble study negative for PFO.
Small pericardial effusion, not significant.
CONCLUSION: {Carcinoid heart disease|val +}, progressed since 18 months ago.""",
    """Cardiology clinic letter
Dear Dr Ashgrove
I saw this 66 year old man with {a metastatic small intestinal NET|pri +} and {carcinoid heart disease|val +}. He is NYHA class II. On examination there are V waves and a pansystolic murmur. Today's echo shows {severe tricuspid regurgitation|val +} with a dilated right ventricle. {The pulmonary valve is thickened|val +} but there is only {mild pulmonary stenosis|val +}. There is no {left sided valve disease|val -}. He has no clinical {ascites|asc -}. I have increased furosemide to 40 mg and would like the surgeons to consider valve replacement before any further peptide therapy.""",
    """CT ABDOMEN PELVIS (EMERGENCY)
Clinical: Colicky pain, vomiting 24 h, absolute constipation. {Metastatic ileal NET|pri <}. {?SBO|obs ?}
There is dilatation of the mid small bowel up to 4.1 cm with {a transition point|obs +} in the right lower quadrant where loops are tethered to {the calcified mesenteric mass|mes +}, which measures [25 x 20 mm|25 20 mes]. Distal bowel is collapsed. Bowel wall enhances normally, no pneumatosis. {Small volume ascites|asc +} between loops. {The SMV is narrowed|ves +} by the mass with mesenteric collaterals, but there is no {encasement of the SMA|ves -}. {Liver metastases|liv +} as on recent PET. Left ureteric stent in situ, no {hydronephrosis|hn - l}.
Conclusion: {Small bowel obstruction|obs +} due to {desmoplastic mesenteric mass|mes +}. No evidence of ischaemia. Discussed with the surgical registrar at 02:40.""",
    """XR ABDOMEN
Clinical details: admitted with {subacute obstruction|obs <}, ng tube on free drainage, gastrografin given 6 hours ago
Contrast has reached the ascending and transverse colon. Small bowel loops remain mildly prominent at 3 cm. No evidence of {complete obstruction|obs -}. Left JJ stent noted, upper coil at L2. Surgical clips in the mid abdomen.""",
    """DISCHARGE SUMMARY
Reason for admission: {Adhesive small bowel obstruction|obs +}, managed conservatively.
Past history: {ileal carcinoid resected 11 years ago|pri <}, {hepatic metastases|liv <}, {retroperitoneal fibrosis|rpf <} with left ureteral stent, {carcinoid heart disease|val <}.
Course: CT on admission showed {small bowel obstruction|obs +} with {transition point|obs +} in the pelvis. NG tube decompression for three days. Repeat imaging showed that {the obstruction|obs -} had resolved. Renal ultrasound showed {mild left hydronephrosis|hn + l}, stent exchanged on day 4. Tolerating low residue diet at discharge.
Follow up: NET clinic in 3 weeks.""",
    """US SCROTUM
INDICATION: Scrotal swelling for 2 months, {right hydrocele|hyd ? r} suspected clinically.
FINDINGS:
Right testis: 4.3 x 2.8 x 2.2 cm, homogeneous, normal flow. {Moderate simple hydrocele|hyd + r}.
Left testis: 4.1 x 2.7 x 2.3 cm, normal. No {hydrocele|hyd - l}. Small left varicocele.
Epididymides: 6 mm right epididymal head cyst.
No {inguinal adenopathy|ln -}.
IMPRESSION: {Right hydrocele|hyd + r}. No testicular mass.""",
    """Ultrasound testes
Swelling both sides, oedema of legs, right heart failure
Both testes normal in size, shape and echotexture
{Bilateral hydroceles|hyd + b}, larger on the left
No intratesticular mass, no torsion
Diffuse scrotal wall oedema
{Trace of ascites|asc +} seen at the inguinal region on the sweep through the lower abdomen
Impression: {hydroceles|hyd +} and scrotal oedema, likely part of fluid overload""",
    """MAG3 diuretic renogram F-15
Clinical: Left stent removed 3 weeks ago. {?obstruction|dr ?}
Technique: 90 MBq Tc-99m MAG3. Frusemide 20 mg IV 15 min before tracer.
Left kidney contributes 31 % of total function (36 % previously). {Retention of tracer in the left pelvicalyceal system|dr + l} throughout with {no response to frusemide|dr + l} and little change after gravity assisted drainage.
Right kidney contributes 69 %. {Slightly dilated right pelvis|hn + r} but {drainage is prompt|dr - r}.
Conclusion: {Obstructed left kidney|dr + l} with a small fall in function. Restenting should be considered.""",
    """CT KUB non contrast
Hx: {RPF|rpf <}, stent change due, left flank pain
Lt JJ stent in situ, has migrated distally, upper coil in the upper ureter
{Moderate left hydronephrosis|hn + l}
Rt kidney no {hydronephrosis|hn - r}, 3 mm lower pole calculus
{Periaortic soft tissue plaque|rpf +} as before
{Calcified mesenteric mass|mes +} noted
{Gallstones|gs +}
No {free fluid|asc -}
Imp: migrated stent with {recurrent left hydronephrosis|hn + l}, needs exchange""",
    """MRI ABDOMEN AND PELVIS W/WO CONTRAST
INDICATION: {Retroperitoneal fibrosis|rpf <}, {midgut NET|pri <}. CKD.
FINDINGS: {Confluent T2 dark soft tissue surrounding the infrarenal aorta and IVC|rpf +}, maximal thickness [1.7 cm|17 rpf], previously [1.4 cm|14 rpf<], with low level delayed enhancement and no restricted diffusion. {The right ureter is now tethered|ur + r} at L4-5 with {mild right hydroureteronephrosis|hn + r}. The left kidney is atrophic with a ureteral stent; {left hydronephrosis|hn - l} has cleared. {The IVC is moderately compressed|ves +} without {thrombus|ves -}. {Liver metastases|liv +}, up to [2.6 cm|26 liv]. {Mesenteric mass|mes +} [2.5 x 2.1 cm|25 21 mes]. {T1 hypointense lesions in L3|bone +} and {the right ilium|bone + r} are stable. No {ascites|asc -}.
IMPRESSION: Worsening {retroperitoneal fibrosis|rpf +} with new involvement of {the right ureter|ur + r}.""",
    """Renal tract ultrasound
Follow up of stents. {RPF|rpf <}.
Right kidney 11.9 cm, stent coil seen in the pelvis, no {hydronephrosis|hn - r}.
Left kidney 8.8 cm, echogenic with thin cortex. {Mild pelvicalyceal dilatation|hn + l}, AP pelvis [11 mm|11 hn], previously [23 mm|23 hn<].
Bladder: both stents seen. Bladder wall smooth.
{A small amount of ascites|asc +} is present around the liver.
Impression: satisfactory appearances on the right. {Mild left hydronephrosis|hn + l}, improved.""",
    """PET/CT Ga-68 DOTATOC. Twelve months after completion of PRRT.
{Liver metastases|liv +} are fewer and less avid than before treatment. The dominant lesion measures [19 mm|19 liv] (before [24 mm|24 liv<]). {Mesenteric mass|mes +} still avid, unchanged in size. {The L3 and iliac bone metastases|bone +} show reduced uptake. No {new nodal disease|ln -}. {Peritoneal uptake|per -} has disappeared. {The retroperitoneal soft tissue|rpf +} is not avid. There are bilateral ureteric stents with no {upper tract dilatation|hn - b}. Incidental {right hydrocele|hyd + r}.
Summary: continuing response to peptide receptor therapy.""",
    """Dear Dr Marchwood
I reviewed this patient by telephone, 2 years after PRRT. His flushing is minimal on lanreotide every 3 weeks. The CT shows that {his liver metastases|liv +} have grown slightly, from [19 mm|19 liv<] to [23 mm|23 liv], and {the mesenteric mass|mes +} is unchanged. There is no {ascites|asc -} and no {bowel obstruction|obs -}. {The bone deposits|bone +} are stable. The stents were exchanged in March, and the renogram showed {good drainage from both kidneys|dr - b}. His tricuspid valve was replaced last year and the cardiologists report no {significant prosthetic regurgitation|val -}. We agreed a PET scan and discussion of retreatment.
Kind regards""",
    """TTE, post tricuspid and pulmonary valve replacement
Hx: {carcinoid heart disease|val <}
- Bioprosthetic TV well seated, mean gradient 4 mmHg, {trace regurgitation|val +}
- Bioprosthetic PV, peak velocity 2.1 m/s, no {regurgitation|val -}
- RV size reduced, function mildly impaired
- Mitral valve normal. {Mild aortic regurgitation|val +}
- IVC 1.9 cm collapses
- No effusion
Satisfactory post-operative appearances""",
    """CT CHEST ABDOMEN AND PELVIS
CLINICAL INDICATION: {Stage IV small bowel NET|pri <}, rising chromogranin A.
Findings:
There is further increase in {hepatic metastatic disease|liv +}, the largest lesion in segment 8 now measuring [41 x 36 mm|41 36 liv], formerly [23 x 20 mm|23 20 liv<]. {Portal nodes|ln +} are enlarged to [15 mm|15 ln]. {The mesenteric mass|mes +} [27 mm|27 mes] {encases the superior mesenteric artery|ves +} and {the SMV is occluded|ves +} with collaterals. {Moderate ascites|asc +}. {Nodular thickening of the omentum|per +}. Bilateral ureteric stents are in position; {mild left hydronephrosis|hn + l} only. {Sclerotic metastases|bone +} in L3, T9 and {the right iliac wing|bone + r}. No pleural effusion.
Conclusion: Progressive disease at several sites.""",
    """ULTRASOUND GUIDED PARACENTESIS
Indication: {tense ascites|asc <}, {metastatic ileal NET|pri <}.
Preliminary scan shows {large volume ascites|asc +} in all four quadrants. {Multiple liver metastases|liv +} noted. Under aseptic technique a 6 Fr drain was placed in the left iliac fossa. Straw coloured fluid drained and sent for cytology. {Hydronephrosis|hn -} was not seen on a brief look at the kidneys. No complication.""",
    """RADIOLOGY REPORT - CT ABDOMEN/PELVIS W IV AND ORAL CONTRAST
History: 68 y/o male, history of {ileal carcinoid|pri <}, with nausea and distension.
Stomach distended. Small bowel loops measure up to 3.6 cm with fecalization proximal to {two transition points|obs +} in the mid abdomen, consistent with {partial small bowel obstruction|obs +}. Loops are drawn in to {a stellate mesenteric mass|mes +}, [2.8 x 2.3 cm|28 23 mes] (prior [2.7 x 2.3 cm|27 23 mes<]). No free air. {Small ascites|asc +}. {Hepatic metastases|liv +} redemonstrated. {Peritoneal implants|per +} along the right paracolic gutter, up to [1.1 cm|11 per]. Bilateral ureteral stents without {hydronephrosis|hn - b}. {Right hydrocele|hyd + r} partly imaged. {Sclerotic bone metastases|bone +} without fracture.
Impression: {Partial small bowel obstruction|obs +}. No closed loop or ischemia.""",
    """Clinic summary (typed by secretary, not signed)
dx {small bowel net 2008, resected|pri <}
{liver mets|liv +} slowly growing
{rpf|rpf +} with bilateral stents, changed every 9 months
{carcinoid heart|val <} - valves replaced
{bone mets|bone +} painless
two admissions with {bowel obstruction|obs <}, none since the low fibre diet
{hydrocele right|hyd < r}, repaired
plan for ct in 4 months and rpt bloods""",
    """Bone scan Tc-99m HDP
Clinical details: NET, low back pain. {?bone metastases|bone ?}
Increased uptake in {the known sclerotic metastasis at L3|bone +} and {the right iliac wing deposit|bone + r}. Uptake in the knees, shoulders and lower lumbar facet joints is degenerative. {A focus in the left 8th rib|bone ? l} is indeterminate and may be traumatic. The left kidney is small. There is {mild retention in the right renal pelvis|dr + r}, probably related to the stent. No other abnormality.""",
    """MR ENTEROGRAPHY
INDICATION: {Recurrent partial SBO|obs <}, {ileal NET|pri <}. Evaluate for {recurrent ileal tumor|pri ?}.
FINDINGS: Prior ileocecectomy. No {small bowel mass|pri -} is identified. Tethered mid-ileal loops converge on {a T2 hypointense mesenteric mass|mes +}, [2.8 x 2.4 cm|28 24 mes]. Mild prestenotic dilatation to 3.1 cm but no {high grade obstruction|obs -}. {Small volume ascites|asc +}. {Several liver metastases|liv +} are incompletely evaluated. {Retroperitoneal fibrosis|rpf +} is similar. No {hydronephrosis|hn -}. No {pelvic adenopathy|ln -}.
IMPRESSION: Adherent loops about the mesentery without {a discrete small bowel tumor|pri -}.""",
    """CT abdomen pelvis portal venous phase. Final study of the fifteenth year.
The previous imaging from the past five years has been reviewed alongside. {Liver metastases|liv +} occupy about 40 percent of the liver volume; index lesion [46 mm|46 liv], prior [41 mm|41 liv<]. {Calcified mesenteric mass|mes +} [28 mm|28 mes], unchanged for three years. {Retroperitoneal fibrosis|rpf +} extends from the renal hila to the pelvic brim, [18 mm|18 rpf] thick, {encasing both common iliac arteries|ves + b}. {Both ureters are encased|ur + b} and stented. {Mild bilateral hydronephrosis|hn + b}, unchanged. {Cholelithiasis|gs +}. {Ascites|asc +} has decreased since the paracentesis. No {bowel obstruction|obs -} today. {Bone metastases|bone +} are unchanged.
Overall slow progression in the liver, otherwise stable.""",
    """MAG3 RENOGRAPHY
Reason for study: bilateral stents, creatinine 178
RESULT
Left kidney: differential 18%. Poor uptake, flat curve, drainage cannot be assessed because of poor function.
Right kidney: differential 82%. Good uptake. {Delayed drainage|dr + r} which improves after diuretic, T1/2 14 min. {Partial obstruction|dr ? r} cannot be excluded.
COMPARISON: left function 31% on the prior study
OPINION: Further loss of left function. {Equivocal right drainage|dr ? r}. Suggest stent exchange and repeat""",
    """{Moderate left hydronephrosis|hn + l} persists despite the stent; the right kidney, however, shows no {hydronephrosis|hn - r}.""",
    """Left drainage has improved since the stent change and is now {unobstructed|dr - l}, whereas {the right side remains obstructed|dr + r} with a T1/2 of 26 minutes.""",
    """Hydronephrosis:
Right - {none|hn - r}
Left - {mild|hn + l}, AP pelvis [12 mm|12 hn], was [21 mm|21 hn<]""",
    """No {ascites|asc -}, {peritoneal nodules|per -}, {adenopathy|ln -} or {bone lesions|bone -}.""",
    """{Retroperitoneal fibrosis|rpf ?} cannot be excluded, although the hazy periaortic fat may simply be post surgical.""",
    """It is not the case that {the hydronephrosis|hn + l} has resolved on the left; the pelvis still measures [19 mm|19 hn].""",
    """{The left hydronephrosis|hn - l} seen in June has cleared, but there is {new right hydroureter|hn + r} down to the pelvic brim.""",
    """{The right ureter|ur - r} is clear of the fibrosis, while {the left ureter is encased over 4 cm|ur + l} just below the lower pole.""",
    """The mesenteric fat shows a misty appearance with {small nodes, not enlarged by size criteria|ln -}, and no {discrete mesenteric mass|mes -}.""",
    """{Mesenteric mass|mes +} [31 x 24 mm|31 24 mes], compared with [28 x 22 mm|28 22 mes<] in January and [26 x 21 mm|26 21 mes<] the year before.""",
    """Segment 6 haemangioma unchanged; no {liver metastasis|liv -} is seen on this examination, and no {gallstones|gs -}.""",
    """Liver: a [5 mm|5 liv] {hypodensity in segment 2|liv ?} is too small to characterise and {metastasis|liv ?} is not excluded.""",
    """Impression
1. {SBO|obs -} resolved.
2. {Ascites|asc +} smaller.
3. {Omental cake|per +} no different.
4. No {new bone metastasis|bone -}.""",
    """History of {small bowel obstruction|obs <} x2, {known liver mets|liv <}, {known RPF|rpf <}, now left loin pain, query {hydronephrosis|hn ?}.""",
    """MDT: histology {ileal NET, completely resected|pri <}. CT: no {residual mesenteric mass|mes -}; {liver deposits|liv +} x3.""",
    """Unchanged {lucent lesion in the left femoral neck|bone ? l} may represent a benign cyst, a {metastasis|bone ? l} is thought less likely.""",
    """Echo: no evidence of {tricuspid stenosis|val -}, but {tricuspid regurgitation|val +} is now severe; the pulmonary valve was not adequately seen, so {carcinoid involvement|val ?} is possible.""",
    """{Small left hydrocele|hyd + l}; the right hemiscrotum is normal with no {hydrocele|hyd - r}.""",
    """GALLBLADDER: {STONES|gs +} UP TO [12 MM|12 gs]. NO WALL THICKENING. DUCTS NORMAL. KIDNEYS: NO {CALICEAL DILATATION|hn - b} ON EITHER SIDE.""",
    """The gallbladder contains sludge only and no {calculi|gs -}, and the 4 mm polyp reported before is unchanged.""",
    """{The SMV is narrowed|ves +} by {the mesenteric mass|mes +}, but {arterial encasement|ves -} is not seen.""",
    """{The right common iliac vein is thrombosed|ves + r}; the left remains patent with no {thrombus|ves - l}.""",
    """Dilated small bowel loops without {transition point|obs -}, ileus favoured over {early obstruction|obs ?}.""",
    """There is no definite evidence of {peritoneal disease|per ?}, however {a 6 mm nodule|per ?} beside the sigmoid is new and should be watched.""",
    """{Left para-aortic lymph node|ln + l} [14 mm|14 ln] short axis, [11 mm|11 ln<] a year ago; {right para-aortic node|ln + r} steady at [12 mm|12 ln].""",
    """Bilateral extrarenal pelves, a normal variant, with no {true hydronephrosis|hn - b} and {prompt washout on both sides|dr - b}.""",
    """{Periaortic cuff|rpf +}: yes, [16 mm|16 rpf]. Ureters: {left encased|ur + l}, {right free|ur - r}. {Ascites|asc -}: none. Bones: {nil suspicious|bone -}.""",
    """The JJ stent was removed on Tuesday and the ultrasound today shows no {recurrence of the left hydronephrosis|hn - l}.""",
    """{PUJ obstruction on the right|dr ? r} is queried; a repeat renogram with late images is suggested before any intervention.""",
    """Resection of {the ileal primary|pri <} was in 2009, no {recurrent small bowel tumour|pri -} since, but {the mesenteric soft tissue|mes +} continues to enlarge: [18 mm|18 mes<] in 2015, [23 mm|23 mes<] in 2019, [29 mm|29 mes] now.""",
    """{Trace free fluid|asc +} in the pelvis, less than before, {frank ascites|asc -} not demonstrated.""",
)

COURSE_TWO: tuple[str, ...] = (
    """CT Abdomen and Pelvis with contrast

Clinical details: 6 month history of central abdominal pain, flushing and loose stool. ?IBD ?{ileal tumour|pri ?}

Findings:
There is a [34 x 28 mm|34 28 mes] {spiculated mesenteric mass|mes +} in the right iliac fossa containing coarse calcification. It draws in the adjacent small bowel loops. A [17 mm|17 pri] {enhancing terminal ileal primary tumour|pri +} is also seen. Multiple {low attenuation liver lesions|liv +} are seen in both lobes, the largest in segment 7 measuring [26 mm|26 liv]. The gallbladder, spleen, pancreas and adrenals are normal. No {hydronephrosis|hn -}. No {ascites|asc -}. No {suspicious bone lesion|bone -}. Lung bases clear.

Conclusion:
Appearances are in keeping with a {small bowel neuroendocrine tumour|pri +} with {mesenteric mass|mes +} and {hepatic metastases|liv +}. Discussion at NET MDT is advised.""",
    """NET MDT OUTCOME

Diagnosis: {Small bowel NET|pri +}, grade 1, Ki-67 <2%.
Imaging reviewed: CT shows a {mesenteric mass|mes +} measuring [3.4 cm|34 mes] with {encasement of the ileocolic branches of the SMA|ves +}. {Bilobar liver metastases|liv +}. No {bone metastases|bone -}.
Histology: liver core biopsy, well differentiated NET.
Outcome: Ga-68 DOTATATE PET, 24 hour urinary 5HIAA, echo to exclude {carcinoid heart disease|val ?}. Start lanreotide 120 mg every 28 days. Surgical opinion regarding resection of the {ileal primary|pri +}.""",
    """Gallium-68 DOTATATE PET/CT

Indication: New diagnosis of {midgut NET|pri <}. Staging.

Technique: 142 MBq administered. Images from skull vertex to mid thigh at 60 minutes.

Findings: Intense tracer uptake is seen in a {distal ileal lesion|pri +} (SUVmax 18). There is intense uptake in the {mesenteric mass|mes +}, which measures [33 x 27 mm|33 27 mes] on the low dose CT. At least eight {avid liver metastases|liv +}, Krenning score 4. A {left supraclavicular node|ln + l} measuring [9 mm|9 ln] is also avid. No {avid bone lesion|bone -}. No {peritoneal disease|per -}. Physiological uptake in the pituitary, spleen, adrenals and kidneys.

Conclusion: Receptor positive {ileal primary|pri +}, {mesenteric mass|mes +}, {left supraclavicular node|ln + l} and {liver metastases|liv +}.""",
    """ECHOCARDIOGRAM REPORT
Indication: neuroendocrine tumour, baseline study. ?{carcinoid heart disease|val ?}
LV normal size and systolic function, EF 62%.
RV normal size, TAPSE 24 mm.
Tricuspid valve: thin mobile leaflets. {Trace TR|val +}, RVSP 22 mmHg.
Pulmonary valve: normal leaflets, no {stenosis|val -}.
No pericardial effusion.
Bubble study negative for PFO.
Conclusion: No {echo features of carcinoid heart disease|val -}. Repeat in 12 months.""",
    """CT CHEST ABDOMEN PELVIS

HISTORY: {Ileal NET|pri <}, right hemicolectomy and small bowel resection 6 weeks ago with removal of the {mesenteric mass|mes <}. New baseline.

FINDINGS:
Chest: no pulmonary nodule. No {mediastinal lymphadenopathy|ln -}.
Abdomen: ileocolic anastomosis in the right flank looks intact. A little stranding in the mesenteric root is postoperative. No {residual mesenteric mass|mes -}. {Liver metastases|liv +} are unchanged in number, the largest now [25 mm|25 liv], previously [26 mm|26 liv<]. Small volume of {free fluid|asc +} in the pelvis. No {obstruction|obs -} and no collection.
Kidneys normal.

IMPRESSION: Expected postoperative appearances. Stable {liver disease|liv +}.""",
    """Dear Dr,

Diagnosis: {Small bowel NET|pri +}, resected; {liver metastases|liv +}
Treatment: lanreotide autogel 120 mg four weekly

I saw this pleasant gentleman in the NET clinic today. He has recovered well from his operation and is back at work. His bowels open three times a day and Creon has helped. The CT done last month shows that the {liver deposits|liv +} are stable and there is no {recurrence in the mesentery|mes -}. His echocardiogram shows no evidence of {carcinoid heart disease|val -}. I have arranged chromogranin A and urinary 5HIAA, and a further CT in six months.

Yours sincerely""",
    """CT abdomen/pelvis with IV contrast.
Comparison: 6 months ago.
{Liver metastases|liv +} stable, index lesion in segment 4a [18 mm|18 liv] (was [18 mm|18 liv<]).
No {new hepatic lesion|liv -}.
Ileocolic anastomosis unremarkable.
No {mesenteric mass|mes -}.
No {enlarged nodes|ln -}.
No {hydronephrosis|hn -}.
No {ascites|asc -}.
Bones: degenerative change only.
IMP: stable disease.""",
    """MRI LIVER WITH PRIMOVIST

Clinical information: Resected {ileal NET|pri <}, known {liver mets|liv <}. Surveillance.

There are eleven {T2 hyperintense liver lesions|liv +}, all unchanged compared with the previous MRI. The largest, in segment 7, is [24 x 21 mm|24 21 liv] (previously [24 x 22 mm|24 22 liv<]). A further 8 mm T2 bright focus in segment 3 is a simple cyst and a 12 mm haemangioma in segment 6 is again noted. No intrahepatic biliary dilatation. {Several small calculi in the gallbladder|gs +}, probably related to somatostatin analogue treatment. No {ascites|asc -}. No {upper abdominal lymphadenopathy|ln -}.

Opinion: Stable {hepatic metastases|liv +}. {Cholelithiasis|gs +}.""",
    """EXAM: US ABDOMEN RIGHT UPPER QUADRANT
INDICATION: RUQ pain, on octreotide. Evaluate for {gallstones|gs ?}.
FINDINGS:
Gallbladder: {Multiple mobile shadowing stones|gs +}. Wall thickness 2 mm. No pericholecystic fluid. Negative sonographic Murphy sign.
Common bile duct: 4 mm.
Liver: {Multiple echogenic hepatic masses|liv +}, largest [2.6 cm|26 liv], consistent with {metastases|liv +}.
Right kidney: 10.9 cm. No {hydronephrosis|hn - r}.
{Ascites|asc -}: None.
IMPRESSION:
1. {Cholelithiasis|gs +} without cholecystitis.
2. {Known hepatic metastases|liv +}.""",
    """CT TAP with contrast, annual surveillance.

Clinical Hx: {Midgut NET|pri <}, surgery 4 years ago. On Lanreotide.

Comparison is made with last year's study. The {hepatic metastases|liv +} are stable. No {mesenteric recurrence|mes -}. There is some {ill-defined soft tissue stranding anterior to the aorta|rpf +} at L3, not measurable and unchanged. The ureters are of normal calibre. No {hydronephrosis|hn -}. No {pathologically enlarged lymph nodes|ln -}. The lungs are clear. No {suspicious osseous lesion|bone -}. Small fat containing left inguinal hernia.

Conclusion: no evidence of progression.""",
    """Scrotal Ultrasound

Clinical details: left scrotal swelling, 3 months. ?{hydrocele|hyd ?} ?mass

Both testes are normal in size and echotexture with normal vascularity. No testicular mass. There is a {moderate left hydrocele|hyd + l}. Right side: 6 mm epididymal head cyst, no {hydrocele|hyd - r}. No varicocele.

Conclusion: {Simple left hydrocele|hyd + l}. No sinister features.""",
    """CT ABDOMEN AND PELVIS

INDICATION: {METASTATIC SMALL BOWEL CARCINOID|pri <}, RISING CREATININE. ?{HYDRONEPHROSIS|hn ?}

FINDINGS: THERE IS NEW {PERIAORTIC SOFT TISSUE|rpf +} FROM L2 TO THE AORTIC BIFURCATION, MAXIMUM THICKNESS [14 MM|14 rpf]. THE {LEFT URETER IS DRAWN MEDIALLY AND ENCASED|ur + l} AT L4. {MODERATE LEFT HYDRONEPHROSIS|hn + l} WITH CORTICAL THINNING. NO {RIGHT HYDRONEPHROSIS|hn - r}. {LIVER METASTASES|liv +} STABLE. NO {FREE FLUID|asc -}. NO {BONE METASTASES|bone -}.

IMPRESSION: NEW {RETROPERITONEAL FIBROSIS|rpf +} WITH {LEFT HYDRONEPHROSIS|hn + l}. UROLOGY REFERRAL. RESULT PHONED TO THE NET TEAM.""",
    """US Renal Tract

Clinical info: AKI, eGFR 38. {Carcinoid of small bowel|pri <}. Exclude {hydronephrosis|hn ?}.

Right kidney: 11.2 cm, normal cortical thickness, no {hydronephrosis|hn - r}, no calculus.
Left kidney: 9.8 cm, mildly reduced cortical thickness. {Moderate pelvicalyceal dilatation|hn + l}. AP diameter of the renal pelvis [22 mm|22 hn].
The {proximal left ureter is dilated|hn + l} to [11 mm|11 hn] and is not followed beyond the lower pole because of bowel gas.
Bladder: moderately full, thin walled. Left jet not seen. Right jet seen.
Comment: {Left hydroureteronephrosis|hn + l}. CT advised.""",
    """MAG3 RENOGRAM

Clinical details: {Retroperitoneal fibrosis|rpf <}, {left hydronephrosis|hn < l}. For differential function and drainage.

Tc-99m MAG3 100 MBq, frusemide 20 mg at F+20.

Left kidney: divided function 34%. Slow uptake with a rising curve and {no response to frusemide|dr + l}. {Retained tracer|dr + l} on the post micturition view.
Right kidney: divided function 66%. Good uptake and {prompt drainage|dr - r}.

Conclusion: {Obstructed left kidney|dr + l} contributing 34% of total function. {Unobstructed right kidney|dr - r}.""",
    """OPERATION NOTE
Cystoscopy, left retrograde pyelogram and insertion of left JJ stent
Indication: {left ureteric obstruction|ur < l} due to {RPF|rpf <}
Findings: normal urethra, prostate and bladder. Retrograde study showed a {long narrowed segment of the left mid ureter|ur + l} with {dilated upper tract|hn + l} above.
Procedure: wire passed with ease, 6 Fr 26 cm stent placed, good curl top and bottom.
Plan: home today, change of stent at 6 months, renogram at 8 weeks.""",
    """Nuclear medicine: Tc99m MAG3 diuretic renography, 8 weeks post left JJ stent.
Relative function L 36 : R 64, previously 34 : 66.
Left: improved uptake, {drains satisfactorily|dr - l} with no evidence of {obstruction|dr - l}.
Right: normal curve, no {obstruction|dr - r}.
Reflux up the stent seen late in the study.""",
    """CT Abdomen Pelvis (portal venous)

Indication: {Ileal NET|pri <} with {liver metastases|liv <} and {retroperitoneal fibrosis|rpf <}. Left ureteric stent in situ. Response?

The {periaortic plaque|rpf +} measures [13 mm|13 rpf] in thickness (previously [14 mm|14 rpf<]). It abuts the IVC, which is patent. The left JJ stent is well sited and the {left hydronephrosis|hn - l} has resolved. There is {mild fullness of the right renal pelvis|hn + r}, new since the last examination. The {right ureter is mildly deviated|ur + r} medially at L4. {Hepatic metastases|liv +} unchanged, index lesion in segment 7 [25 mm|25 liv]. {Gallstones|gs +}. No {bowel obstruction|obs -}. No {ascites|asc -}.

Conclusion: {Retroperitoneal fibrosis|rpf +} broadly stable; new {mild right pelvic fullness|hn + r} should be followed with ultrasound.""",
    """Dear Colleague,

Re: urology clinic

Problems: {retroperitoneal fibrosis|rpf +} secondary to {midgut neuroendocrine tumour|pri +}; left ureteric stent, changed six monthly.

Thank you for asking me to see this man. He tolerates the stent well apart from some frequency. The ultrasound in March showed no {hydronephrosis|hn - b} on either side. His creatinine is 112. The MAG3 study shows {satisfactory drainage of the left kidney|dr - l}. I have listed him for stent change in June. I would be happy for his steroids to be weaned.

With kind regards""",
    """Exam: CT abdomen pelvis w contrast
Reason for exam: vomiting, distention, h/o {small bowel carcinoid|pri <}. r/o {SBO|obs ?}
Comparison: 5 months prior

LOWER CHEST: Bibasilar atelectasis.
LIVER: {Multiple hepatic metastases|liv +}, unchanged.
GALLBLADDER: {Cholelithiasis|gs +}. No wall thickening.
KIDNEYS: Left ureteral stent in place. No {hydronephrosis|hn - b} bilaterally.
BOWEL: Dilated fluid-filled small bowel up to 4.1 cm with a {transition point|obs +} in the right lower quadrant adjacent to a [2.4 x 1.9 cm|24 19 mes] {mesenteric soft tissue mass|mes +}. No pneumatosis.
PERITONEUM: {Small volume ascites|asc +}. No free air.
BONES: No {aggressive osseous lesion|bone -}.

IMPRESSION:
1. {Small bowel obstruction|obs +} with {transition point|obs +} in the RLQ.
2. {Recurrent mesenteric mass|mes +}.""",
    """Discharge summary

Admitted with colicky abdominal pain and vomiting for two days. CT showed {subacute small bowel obstruction|obs +} secondary to a {mesenteric mass|mes +}. Background: {small bowel NET|pri <} resected 7 years ago, {liver metastases|liv <}, left ureteric stent for {retroperitoneal fibrosis|rpf <}. Managed with NG tube, IV fluids and gut rest. A repeat film on day 4 showed contrast in the colon and the {obstruction|obs -} had resolved. Discharged on a low residue diet. The NET team will see him in two weeks.""",
    """XR Abdomen
Clinical details: distended, not passing flatus, previous laparotomy. ?{obstruction|obs ?}
Several dilated loops of small bowel are seen in the central abdomen, up to 4 cm. Little gas in the colon. Appearances are in keeping with {small bowel obstruction|obs +}. Left JJ stent in situ. Surgical clips in the right flank. No free gas on this supine film.""",
    """68Ga-DOTATATE PET-CT

Clinical History: Metastatic {midgut NET|pri <} G2, Ki-67 5%. Recent {small bowel obstruction|obs <}. Is the patient suitable for PRRT?

Comparison with the study 3 years ago.

Head and neck: no abnormal uptake.
Thorax: New {avid left internal mammary node|ln + l}, [8 mm|8 ln]. No lung lesion.
Abdomen: {Liver metastases|liv +} have progressed in number and size, Krenning 4. {Mesenteric mass|mes +} intensely avid, [27 x 21 mm|27 21 mes]. The {retroperitoneal soft tissue|rpf +} around the aorta shows only low grade uptake, in keeping with fibrosis. {Avid peritoneal nodules|per +} in the pelvis.
Skeleton: {Avid focus in the right iliac bone|bone + r} and {avid lesion in L1|bone +}, new.

Opinion: Progressive somatostatin receptor positive disease in {liver|liv +}, {peritoneum|per +} and {bone|bone +}. Suitable for PRRT.""",
    """NET MDM
Discussed: 61 year old man, {ileal NET|pri +} with progression on lanreotide.
PET: new {bone metastases|bone +}, progressive {liver metastases|liv +}, {peritoneal disease|per +}.
Renal: eGFR 52, left stent. MAG3 no {obstruction|dr - b} on either side.
Echo: no {carcinoid heart disease|val -}.
Plan: Lu-177 DOTATATE x4. Amino acid infusion with care. Renogram before cycle 1 if creatinine rises.""",
    """Lu-177 DOTATATE therapy - cycle 2 of 4
Administered activity 7.4 GBq. No immediate complication. Bloods satisfactory.
Post therapy SPECT/CT at 24 hours: good targeting of {hepatic metastases|liv +}, the {mesenteric mass|mes +} and {bone deposits|bone +}. Physiological renal uptake. No {ascites|asc -}.
Next cycle in 8 weeks.""",
    """CT thorax, abdomen and pelvis

Indication: 3 months post PRRT (4 cycles). {Small bowel NET|pri <}.

Findings
Thorax: No {mediastinal or hilar adenopathy|ln -}. 3 mm subpleural nodule right lower lobe, unchanged.
Liver: {Liver metastases|liv +} have reduced in size. Segment 7 [21 mm|21 liv], previously [30 mm|30 liv<]. Segment 2 [12 mm|12 liv], previously [17 mm|17 liv<].
Mesentery: The {calcified mesenteric mass|mes +} is [25 x 20 mm|25 20 mes], previously [27 x 21 mm|27 21 mes<].
Peritoneum: The {peritoneal nodules|per -} described in the pelvis are no longer visible.
Kidneys: Left stent. No {hydronephrosis|hn - b} on either side.
Retroperitoneum: {Periaortic soft tissue|rpf +} stable.
Bones: {Sclerotic lesion in the right ilium|bone + r}, more sclerotic than before, likely treatment response.

Conclusion: Partial response to PRRT.""",
    """Dear Dr,

{Midgut NET|pri +} with {liver|liv +} and {bone metastases|bone +}, completed PRRT January

I reviewed him by telephone. He feels better than he has for two years, with less flushing and bowels twice daily. The scan shows a good response, with shrinkage of the {liver metastases|liv +}. The {mesenteric mass|mes +} is a little smaller. There was no {ascites|asc -}. His haemoglobin and platelets have recovered, and his creatinine is steady at 118. He continues on lanreotide and will have a further scan in six months.

Yours sincerely""",
    """TTE
Indication: metastatic NET, raised 5HIAA 640, increasing ankle swelling. ?{carcinoid heart disease|val ?}
LV: normal size, EF 60%.
RV: mildly dilated, normal systolic function.
RA: moderately dilated.
TV: {leaflets thickened, retracted and fail to coapt|val +}. {Severe tricuspid regurgitation|val +}.
PV: {thickened leaflets|val +} with {moderate pulmonary regurgitation|val +}. No {significant stenosis|val -}, peak gradient 12 mmHg.
MV/AV: structurally normal. No {mitral regurgitation|val -}.
IVC dilated, 24 mm, <50% collapse.
No pericardial effusion.
CONCLUSION: Appearances are consistent with {carcinoid heart disease|val +} with {severe TR|val +}.""",
    """Cardiology clinic letter

Diagnoses:
1. {Carcinoid heart disease|val +}
2. {Small bowel NET|pri +} with {liver metastases|liv +}
3. {Retroperitoneal fibrosis|rpf +}, left ureteric stent

He remains NYHA class II. On examination the JVP was raised with prominent v waves, a pansystolic murmur at the left sternal edge, mild pitting oedema and no clinical {ascites|asc -}. Echo last week confirms {severe tricuspid regurgitation|val +} and the {pulmonary regurgitation|val +} is now moderate. RV function is preserved. I have increased his bumetanide and will discuss {tricuspid valve disease|val +} with the surgeons in the joint meeting.""",
    """CT Abdomen & Pelvis - non contrast (eGFR 28)

Clinical details: Loin pain, stent change overdue. {RPF|rpf <}.

There is {bilateral hydronephrosis|hn + b}, moderate on the left and mild on the right. The left JJ stent is encrusted at its lower end. {Retroperitoneal fibrosis|rpf +} at the level of the bifurcation is [18 mm|18 rpf] thick (previously [13 mm|13 rpf<]). {Both ureters are drawn medially|ur + b} at L4/5. 4 mm non-obstructing calculus in the right lower pole. {Liver metastases|liv +} are poorly assessed without contrast. {Trace of free fluid|asc +} in the pelvis.

Conclusion: Progressive {retroperitoneal fibrosis|rpf +} with {bilateral hydronephrosis|hn + b}. Urgent urology review.""",
    """IR PROCEDURE: LEFT NEPHROSTOMY
Indication: {Left hydronephrosis|hn < l}, blocked stent, rising potassium.
Under ultrasound guidance a lower pole calyx was punctured. {Dilated left collecting system|hn + l} confirmed on nephrostogram. {Tight stricture of the left ureter|ur + l} at L4, contrast does not pass. 8 Fr locking pigtail sited, clear urine drained. No complication.
Plan: antegrade stent in one week.""",
    """DIURETIC RENAL SCAN (MAG3)
INDICATION: {RETROPERITONEAL FIBROSIS|rpf <}, BILATERAL STENTS
TECHNIQUE: 9.8 mCi Tc-99m MAG3 IV, Lasix 40 mg IV at 15 minutes
FINDINGS:
Split function: left 29%, right 71%.
Left kidney: {Delayed drainage|dr + l}. T1/2 post Lasix 28 minutes.
Right kidney: T1/2 post Lasix 9 minutes. No {obstruction|dr - r}.
IMPRESSION:
1. {Persistent left-sided obstruction|dr + l} despite stent.
2. {Normal right renal drainage|dr - r}.""",
    """US urinary tract
?improved post bilateral stents
R kidney 11.0 cm. Stent seen. No {hydro|hn - r}.
L kidney 9.1 cm with thin cortex. {Mild residual hydronephrosis|hn + l}, much less than before. Upper end of stent in renal pelvis.
Bladder: both lower ends seen. Volume 210 ml, post void 15 ml.
Incidental {gallstones|gs +}.""",
    """MRI abdomen and pelvis

Clinical details: {Retroperitoneal fibrosis|rpf <}, 9 months of prednisolone and now methotrexate. Metastatic {ileal NET|pri <}.

Low T2 signal {retroperitoneal plaque|rpf +} at L3 to L5, without restricted diffusion and with little enhancement, consistent with mature fibrosis. Thickness [12 mm|12 rpf], previously [18 mm|18 rpf<]. The {left common iliac vein is compressed|ves + l} but remains patent. {IVC narrowed|ves +} at L4. Bilateral ureteric stents. No {hydronephrosis|hn - r} on the right and {minor pelvicalyceal dilatation|hn + l} on the left. {Hepatic metastases|liv +} unchanged. {Mesenteric mass|mes +} unchanged at [25 mm|25 mes]. No {lymph node enlargement|ln -}. {Bone lesion in the right ilium|bone + r} stable.

Impression: Reduced bulk of {retroperitoneal fibrosis|rpf +}.""",
    """CT report

Clinical: known {NET small bowel|pri <}, intermittent abdominal pain, weight loss 6 kg

Comparison 7 months ago

{Desmoplastic mesenteric mass|mes +} has increased from [25 x 20 mm|25 20 mes<] to [31 x 26 mm|31 26 mes] and now {encases the SMV|ves +}, which is narrowed to a slit with collateral veins in the mesentery. Oedematous distal small bowel loops, suggesting venous congestion. No {transition point|obs -} or {frank obstruction|obs -}. {Small volume ascites|asc +}, new. {Omental nodularity|per +} in the left flank, new. {Liver metastases|liv +} stable. Stents in place, no {hydronephrosis|hn -}.

Conclusion: progression in {mesentery|mes +} and {peritoneum|per +}.""",
    """Palliative bypass - surgical letter

Diagnosis: {subacute small bowel obstruction|obs +} from {mesenteric disease|mes +}, {midgut NET|pri +}

This gentleman was admitted for the third time with vomiting. At laparotomy there was a {fixed mass at the root of the mesentery|mes +} with tethered ileum and several {peritoneal deposits|per +}. The mass was not resectable because of {involvement of the superior mesenteric artery|ves +}. An ileo-transverse bypass was made. The {liver metastases|liv +} were palpable. He went home on day nine eating a soft diet.""",
    """Ultrasound abdomen
Clinical history: carcinoid with {liver mets|liv <}, deranged LFTs. Previous cholecystectomy for {gallstones|gs <}.
Gallbladder surgically absent. CBD 7 mm, acceptable post cholecystectomy. No intrahepatic duct dilatation.
Liver enlarged with {multiple hyperechoic deposits|liv +}, largest [38 mm|38 liv] in the right lobe. Portal vein patent with normal direction of flow.
{Small amount of ascites|asc +} around the liver.
Spleen 12.8 cm.
Right kidney no {hydronephrosis|hn - r}. Left kidney small, 8.7 cm, with {mild hydronephrosis|hn + l}.""",
    """FDG PET/CT
Clinical indication: {small bowel NET|pri <}, now G2 with Ki-67 15%. Discordant disease?
No FDG avid disease above the diaphragm.
{Liver metastases|liv +}: moderate FDG uptake in segments 5 and 8, SUVmax 7.1, the remainder isometabolic.
{Mesenteric mass|mes +} is not FDG avid.
No {FDG avid nodes|ln -}.
{Right iliac bone lesion|bone + r} shows no FDG uptake.
Diffuse low grade uptake in the {known retroperitoneal fibrosis|rpf +}.
Conclusion: partial FDG/DOTATATE discordance in the {liver|liv +}.""",
    """Bone scan Tc99m MDP

Hx: NET, back pain. ?{bone mets|bone ?}

{Increased uptake in L1 vertebral body|bone +} and the {right iliac crest|bone + r}, corresponding to {sclerotic metastases|bone +} on CT. Degenerative uptake in both knees and the lumbar facet joints. Left kidney has a {dilated collecting system|hn + l}. No {other osseous metastases|bone -}.""",
    """CT abdomen pelvis with contrast. Clinical details: abdominal pain, raised lactate, {midgut NET|pri <}, previous bypass. ?ischaemia ?{obstruction|obs ?}

Findings: No {small bowel obstruction|obs -}. The bypass is patent. There is thickening of a long segment of distal ileum with mucosal enhancement preserved. {SMV occluded|ves +} at the level of the {mesenteric mass|mes +}, as before, with collaterals. {SMA encased|ves +} but opacifies normally beyond. {Moderate ascites|asc +}, increased. No free gas. {Hepatic metastases|liv +} slightly larger, segment 8 [41 mm|41 liv], previously [38 mm|38 liv<]. Bilateral ureteric stents, no {hydronephrosis|hn - b}.

Conclusion: Congested small bowel due to {chronic SMV occlusion|ves +}. No ischaemia. Increasing {ascites|asc +}.""",
    """Paracentesis. Ultrasound guided.
Indication: {symptomatic ascites|asc <}, {carcinoid heart disease|val <}.
{Large volume ascites|asc +} in all four quadrants. Right iliac fossa marked and drained under local anaesthetic. 4.2 litres of straw coloured fluid. Sent for albumin, cytology.
No {hydronephrosis|hn - b} in either kidney on a limited look.""",
    """Transthoracic echo, 6 months post tricuspid and pulmonary valve replacement

Bioprosthesis in tricuspid position, well seated, mean gradient 4 mmHg. No {tricuspid regurgitation|val -}.
Bioprosthesis in pulmonary position, peak velocity 2.1 m/s. {Trivial pulmonary regurgitation|val +}.
RV size has come down, TAPSE 15 mm.
LV function normal.
IVC 17 mm, collapsing.
Summary: good result after surgery for {carcinoid heart disease|val <}.""",
    """ULTRASOUND SCROTUM
Clinical details: bilateral swelling, cardiac failure, previous {left hydrocele|hyd < l}.
Marked scrotal wall oedema. {Small bilateral hydroceles|hyd + b}, simple, [28 mm|28 hyd] in depth on the left. Testes normal. No focal lesion. No hernia on Valsalva.""",
    """Dear GP,

Re: NET clinic, University Hospital

Diagnosis: metastatic {ileal neuroendocrine tumour|pri +} diagnosed fourteen years ago

Current issues: {carcinoid heart disease|val +} with valve replacement; bilateral ureteric stents for {retroperitoneal fibrosis|rpf +}; {mesenteric mass|mes +} with previous bypass.

He came with his wife. He has had no further admissions with {bowel obstruction|obs -} since the bypass. He has a little abdominal distension but I could find no {ascites|asc -}. The CT in February shows stable {liver metastases|liv +} and no change in the {mesenteric mass|mes +}. There is a slight increase in the {right sided hydronephrosis|hn + r} and I have written to the urologists. Two further cycles of PRRT were discussed.

Kind regards""",
    """CT CAP

Hx: {midgut NET|pri <}, re-treatment PRRT x2 completed. Restaging.

Chest: Small right pleural-based thickening is nonspecific. No {thoracic adenopathy|ln -}. Tricuspid and pulmonary valve prostheses.
Liver: {Metastases|liv +} stable, largest [40 mm|40 liv] in segment 8.
Mesentery: {Mass at the mesenteric root|mes +} stable at [30 x 25 mm|30 25 mes].
Retroperitoneum: {Fibrotic cuff around the aorta|rpf +} unchanged.
Nodes: {Left para-aortic node|ln + l} [12 mm|12 ln], was [13 mm|13 ln<].
GU: Stents bilaterally. {Mild right hydronephrosis|hn + r}, slightly improved. No {left hydronephrosis|hn - l}.
Bones: {Sclerotic deposits in L1|bone +} and {right ilium|bone + r} unchanged.
{Ascites|asc -}: none.
Impression: Stable disease post re-treatment.""",
    """Ga-68 DOTATATE PET/CT

INDICATION: Metastatic {small intestinal NET|pri <}, status post 6 cycles of PRRT, restaging.
COMPARISON: 14 months prior.
FINDINGS:
NECK: No {cervical adenopathy|ln -}.
CHEST: Postsurgical change from valve replacement. Previously seen {left internal mammary node|ln - l} has resolved.
ABDOMEN/PELVIS: {Numerous hepatic metastases|liv +} with decreased uptake, SUVmax 16, previously 31. {Mesenteric mass|mes +} [3.0 x 2.4 cm|30 24 mes], previously [3.1 x 2.6 cm|31 26 mes<]. {Trace ascites|asc +}. {Peritoneal implants|per +} along the left paracolic gutter, stable.
MUSCULOSKELETAL: {Osseous metastases|bone +} in L1 and the pelvis with decreased uptake. No {new bone lesion|bone -}.
IMPRESSION:
1. Treatment response in the {liver|liv +} and {skeleton|bone +}.
2. Stable {mesenteric|mes +} and {peritoneal disease|per +}.""",
    """Renogram report (MAG3)
Request: bilateral JJ stents, trial of stent removal on right 6/52 ago. {Right hydronephrosis|hn < r}. Is there {obstruction|dr ? r}?
Function: L 24%, R 76%.
R: good uptake, {empties after frusemide|dr - r} and with change of posture. No {obstruction|dr - r}.
L: low amplitude flat curve, {drainage indeterminate|dr ? l} because of poor function.
Comment: right stent may be left out. Ultrasound in 3 months.""",
    """CT KUB without contrast
Left flank pain; stent
Left ureteral stent with proximal loop in the renal pelvis, distal loop in bladder. {Mild left hydroureteronephrosis|hn + l} unchanged. 3 mm stone left lower pole, not obstructing. Right kidney no stone, no {hydronephrosis|hn - r}. {Retroperitoneal soft tissue|rpf +} about the aorta similar. {Hypodense hepatic lesions|liv +} incompletely evaluated. Gallbladder surgically absent. No {free fluid|asc -}. No {bowel obstruction|obs -}.""",
    """{Mild right hydronephrosis|hn + r} persists, however the {left hydronephrosis|hn - l} has cleared since stenting.""",
    """No {hydronephrosis on the right|hn - r}; {moderate hydronephrosis on the left|hn + l} to the level of the pelvic brim.""",
    """Left kidney: {obstructed|dr + l}. Right kidney: {unobstructed|dr - r}.""",
    """No {ascites|asc -}, {hydronephrosis|hn -}, {lymphadenopathy|ln -} or {bone lesion|bone -}.""",
    """{Periaortic soft tissue|rpf ?} may represent early fibrosis, although unopacified bowel is another possibility.""",
    """There is no convincing progression of the {liver metastases|liv +}.""",
    """The {mesenteric deposit|mes +} now measures [19 x 14 mm|19 14 mes], compared with [22 x 17 mm|22 17 mes<] a year ago.""",
    """Impression: ?{early carcinoid heart disease|val ?}. {Mild to moderate TR|val +} is new.""",
    """It is not possible to exclude a {small peritoneal deposit|per ?} in the pouch of Douglas.""",
    """{HYDRONEPHROSIS|hn -}: NONE
{ASCITES|asc +}: TRACE
{ADENOPATHY|ln -}: NONE""",
    """{Mesenteric mass|mes +} {encasing the SMA and SMV|ves +} with no {occlusion of either vessel|ves -}.""",
    """Misty mesentery with {small nodes|ln -}, not enlarged by size criteria, and no {discrete mesenteric mass|mes -}.""",
    """The {right ureter is tethered|ur + r} to the {plaque|rpf +} at L4 but the left {ureter is free|ur - l}.""",
    """{Aortocaval node|ln +} of [11 mm|11 ln] short axis and {left para-aortic node|ln + l} of [9 mm|9 ln] are both smaller than before.""",
    """Indeterminate [5 mm|5 bone] {sclerotic focus in the left acetabulum|bone ? l}, attention at follow-up.""",
    """Since the stent was removed, {fullness of the left renal pelvis|hn + l} has returned, but the renogram shows {free drainage|dr - l} on that side.""",
    """Previously described {small bowel obstruction|obs -} has resolved and contrast reaches the rectum.""",
    """Cannot rule out {low grade obstruction|obs ?}; consider small bowel follow through.""",
    """Left extrarenal pelvis, a normal variant, not to be confused with {hydronephrosis|hn - l}.""",
    """{Right hydrocele|hyd - r} drained last year has not recurred. {Small left hydrocele|hyd + l}.""",
    """Gallbladder contracted; no {stones|gs -} seen but {tiny calculi|gs ?} cannot be excluded.""",
    """Two new {lesions in segment 6|liv +} measuring [9 mm|9 liv] and [7 mm|7 liv], suspicious for {metastases|liv ?}.""",
    """PMH: {small bowel NET|pri <} 2009, {liver mets|liv <}, {RPF|rpf <} with bilateral stents, {gallstones|gs <}.""",
    """The {IVC is compressed|ves +} by {retroperitoneal fibrosis|rpf +} but there is no {thrombosis|ves -}.""",
    """The {left common iliac artery is encased|ves + l}; the {right common iliac artery is not involved|ves - r}.""",
    """Nil to suggest a {residual small bowel primary|pri -}. {Liver deposits|liv +} static.""",
    """{Mild bilateral pelvicalyceal dilatation|hn + b}, likely reflecting the full bladder; post void there is no {left hydronephrosis|hn - l} but {mild right hydronephrosis|hn + r} remains.""",
    """Tricuspid valve: {mildly thickened septal leaflet|val +}. Pulmonary valve: not well seen, {stenosis|val ?} not excluded. Conclusion: {carcinoid valve disease|val ?} possible.""",
    """No focal {liver lesion|liv -}. No {mesenteric mass|mes -}. Unable to identify a {small bowel primary|pri -}.""",
    """{Left PUJ obstruction|dr ? l} is unlikely given the normal post frusemide curve. Half-time on the right is 8 minutes.""",
    """Although it lies close to the {mesenteric mass|mes +}, there is no definite evidence of {right ureteric involvement|ur ? r}, and no {right hydroureter|hn - r}.""",
)
