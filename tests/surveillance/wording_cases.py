"""Sentences of imaging reports, marked by hand with what a careful reader finds in them."""

CASES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "retroperitoneal fibrosis under its plain names",
        (
            (
                "There is a {rind of soft tissue around the aorta|rpf +} below the renal vessels, "
                "up to [15 mm|15 rpf] thick."
            ),
            "{Retroperitoneal fibrosis|rpf +} is again demonstrated, unchanged.",
            "Established {RPF|rpf +}, maximum depth [11 mm|11 rpf].",
            "{Plaque-like tissue anterior to the aortic bifurcation|rpf +} is as before.",
            "{Periaortic soft tissue thickening|rpf +} has not altered since March.",
            "{Confluent soft tissue encasing the infrarenal aorta|rpf +}, [22 x 14 mm|22 14 rpf].",
            (
                "{Mantle of soft tissue surrounding the aorta|rpf +}, seen from the renal arteries "
                "to the bifurcation."
            ),
            "{Fibrotic plaque in the retroperitoneum|rpf +}, thickness [9 mm|9 rpf].",
            "No features of {retroperitoneal fibrosis|rpf -}.",
            "No abnormal {periaortic soft tissue|rpf -}.",
        ),
    ),
    (
        "the mesenteric mass under its plain names",
        (
            "{Spiculated mesenteric mass|mes +} with coarse calcification, [31 x 24 mm|31 24 mes].",
            (
                "{Stellate soft tissue mass in the small bowel mesentery|mes +} measuring "
                "[2.8 cm|28 mes]."
            ),
            "{Calcified mesenteric nodal mass|mes +} anterior to the duodenum.",
            "There is a {desmoplastic reaction in the mesentery|mes +} with radiating strands.",
            "{Mesenteric fibrosis|mes +} is marked.",
            "{Mass in the root of the mesentery|mes +}, partly calcified.",
            "{Mesenteric deposit|mes +} stable at [18 mm|18 mes].",
            "No {mesenteric mass|mes -} is seen.",
            "No recurrent {mesenteric mass|mes -} following resection.",
        ),
    ),
    (
        "a dilated kidney system under its plain names",
        (
            "{Mild left hydronephrosis|hn + l}.",
            "{Moderate dilatation of the right pelvicalyceal system|hn + r}.",
            "The {left ureter is dilated|hn + l} down to the pelvic brim.",
            "{Left hydroureteronephrosis|hn + l} to the level of L4.",
            "{Fullness of the left collecting system|hn + l} is new.",
            "{Bilateral hydronephrosis|hn + b}, worse than in 2021.",
            (
                "{Pelvicalyceal dilatation on the left|hn + l} with an AP renal pelvis of "
                "[16 mm|16 hn]."
            ),
            "{Right hydroureter|hn + r} extending to the level of the iliac vessels.",
            "{Mild pelviectasis on the right|hn + r}.",
            "No {hydronephrosis|hn -}.",
            "No {dilatation of either collecting system|hn - b}.",
            "The {collecting systems are not dilated|hn -}.",
        ),
    ),
    (
        "the ureter touched, pressed, drawn or closed",
        (
            "{Encased left ureter|ur + l} over a length of [30 mm|30 ur].",
            "{Medial deviation of both ureters|ur + b} at L4.",
            "{Encasement of the right ureter|ur + r} is again noted.",
            "{Stricture of the distal left ureter|ur + l}, [12 mm|12 ur] long.",
            "The {left ureter is compressed|ur + l} where it crosses the vessels.",
            "The {left ureter is drawn medially|ur + l} at the level of the bifurcation.",
            "No {ureteric involvement|ur -}.",
            "Neither {ureter is encased|ur - b}.",
        ),
    ),
    (
        "a vessel encased, narrowed or closed",
        (
            "{Encasement of the SMV|ves +} with collaterals in the mesentery.",
            "The {superior mesenteric artery is encased|ves +} through 180 degrees.",
            "{Narrowing of the IVC|ves +} below the renal veins.",
            "{Occlusion of the superior mesenteric vein|ves +}, chronic.",
            "The {left common iliac vein is compressed|ves + l}.",
            "{Chronic SMV occlusion|ves +} with mesenteric varices.",
            "No {vascular encasement|ves -}.",
            "No {narrowing of the SMA|ves -} or {SMV|ves -}.",
        ),
    ),
    (
        "lymph nodes under their plain names",
        (
            "{Enlarged retroperitoneal lymph nodes|ln +}, the largest [14 mm|14 ln] in short axis.",
            "{Para-aortic lymphadenopathy|ln +} is unchanged.",
            "{Aortocaval node|ln +} measuring [1.2 cm|12 ln].",
            "{Nodal metastases|ln +} are seen at the ileocolic pedicle.",
            "Bulky {pelvic adenopathy|ln +} has reduced.",
            "{Retrocrural LN|ln +} [9 mm|9 ln], previously [8 mm|8 ln<].",
            "No {lymphadenopathy|ln -}.",
            "No enlarged {thoracic, abdominal or pelvic nodes|ln -}.",
            "No significant {pelvic lymphadenopathy|ln -}.",
        ),
    ),
    (
        "liver metastases and focal lesions of the liver",
        (
            "{Multiple liver metastases|liv +} throughout.",
            "{Arterially enhancing hepatic lesion|liv +} in segment 7, [21 mm|21 liv].",
            "{Hepatic mets|liv +} stable in number and size.",
            "{Hypodense lesion in segment IVa of the liver|liv +}, [9 mm|9 liv].",
            "The {hepatic deposits|liv +} have enlarged.",
            "{Liver secondaries|liv +} as on the previous examination.",
            "No {focal liver lesion|liv -}.",
            "No {hepatic metastasis|liv -} identified.",
            "No suspicious {liver lesions|liv -}.",
        ),
    ),
    (
        "the primary in the bowel",
        (
            "{Primary tumour in the terminal ileum|pri +}, [17 mm|17 pri].",
            "{Enhancing mural nodule in the distal ileum representing the primary|pri +}.",
            "{Two ileal primaries|pri +} are visible.",
            "The {small bowel primary|pri +} is again seen on the coronal images.",
            "No {bowel primary|pri -} is identified on this study.",
            "No recurrent {small bowel tumour|pri -} at the anastomosis.",
        ),
    ),
    (
        "bowel obstruction under its plain names",
        (
            "{Small bowel obstruction|obs +} with a transition point in the pelvis.",
            "{Low-grade small-bowel obstruction|obs +} has developed.",
            "{Subacute SBO|obs +}.",
            "No {bowel obstruction|obs -}.",
            "No evidence of {small bowel obstruction|obs -}.",
            "There is no {intestinal obstruction|obs -}.",
        ),
    ),
    (
        "peritoneal and omental disease",
        (
            "{Peritoneal nodules|per +} in the pelvis, up to [8 mm|8 per].",
            "{Omental cake|per +} anteriorly.",
            "{Omental nodularity|per +} has progressed.",
            "{Peritoneal deposits|per +} over the dome of the liver.",
            "{Peritoneal carcinomatosis|per +}.",
            "No {peritoneal disease|per -}.",
            "No {omental deposit|per -}.",
            "No {peritoneal nodularity|per -}.",
        ),
    ),
    (
        "bone metastases",
        (
            "{Sclerotic metastasis in L2|bone +}, [11 mm|11 bone].",
            "{Bone metastases|bone +} in the thoracic spine are stable.",
            "{Multiple osseous metastases|bone +}.",
            "{Skeletal metastases|bone +} have increased in number.",
            "No suspicious {bone lesion|bone -}.",
            "No {bony metastasis|bone -}.",
            "No aggressive {osseous lesion|bone -}.",
        ),
    ),
    (
        "ascites and free fluid",
        (
            "Small volume {ascites|asc +}.",
            "{Free fluid in the pelvis|asc +}, small amount.",
            "{Large volume ascites|asc +} displacing the bowel.",
            "No {ascites|asc -}.",
            "No {free fluid|asc -}.",
            "No {free intraperitoneal fluid|asc -} or air.",
        ),
    ),
    (
        "drainage of the kidney",
        (
            "{Delayed drainage from the left kidney|dr + l} with a poor response to frusemide.",
            "{Obstructed left kidney|dr + l}.",
            "{Hold-up of tracer in the left renal pelvis|dr + l}.",
            "{Impaired drainage on the right|dr + r}.",
            "{Obstructive renogram curve on the left|dr + l}.",
            "MAG3: no {obstruction|dr -}.",
            "No scintigraphic evidence of {renal obstruction|dr -}.",
            "The left kidney is {not obstructed|dr - l}.",
        ),
    ),
    (
        "disease of the heart valves",
        (
            "{Severe tricuspid regurgitation|val +}.",
            "{Tricuspid leaflets are thickened and retracted|val +}.",
            "{Moderate TR|val +}, RVSP 38 mmHg.",
            "{Carcinoid valve disease|val +} is established.",
            "{Pulmonary valve stenosis|val +}, mild.",
            "No {valvular disease|val -}.",
            "No {carcinoid heart disease|val -}.",
            "No {tricuspid regurgitation|val -}.",
        ),
    ),
    (
        "gallstones under their plain names",
        (
            "{Gallstones|gs +} without inflammation.",
            "{Cholelithiasis|gs +}.",
            "Several {calculi within the gallbladder|gs +}.",
            "{Gallbladder calculus|gs +} of [8 mm|8 gs].",
            "No {gallstones|gs -}.",
            "No {cholelithiasis|gs -}.",
        ),
    ),
    (
        "hydrocele under its spellings",
        (
            "{Right hydrocele|hyd + r}, moderate.",
            "{Bilateral hydrocoeles|hyd + b}.",
            "{Small hydrocele on the left|hyd + l}.",
            "No {hydrocele|hyd -}.",
            "No {hydrocoele on either side|hyd - b}.",
        ),
    ),
    (
        "the words of one finding in another order, or far apart",
        (
            "{Soft tissue surrounds the aorta|rpf +} from L2 to L4, up to [12 mm|12 rpf] deep.",
            "The {aorta is surrounded by a cuff of soft tissue|rpf +}.",
            "The {aorta and IVC are encircled by fibrotic tissue|rpf +}.",
            "Within the liver there are {several metastases|liv +}.",
            "In segment 8 of the {liver an enhancing lesion|liv +} of [13 mm|13 liv] has appeared.",
            "The {liver contains at least five hypervascular lesions|liv +}.",
            "Within the {mesentery there is a calcified, spiculated mass|mes +}.",
            "The {renal pelvis and calyces on the left are dilated|hn + l}.",
            "The {right kidney is hydronephrotic|hn + r}.",
            "{Dilated calyces are present in the left kidney|hn + l}.",
            "The {gallbladder contains several small stones|gs +}.",
            "The {lymph nodes at the left renal hilum are enlarged|ln + l}.",
            "The {L4 vertebral body contains a sclerotic metastasis|bone +}.",
            "{Regurgitation across the tricuspid valve|val +} is moderate to severe.",
            "The {SMV is encased and narrowed|ves +} near its confluence.",
            "In the terminal ileum there is a [15 mm|15 pri] {enhancing primary tumour|pri +}.",
        ),
    ),
    (
        "mesenteric panniculitis and a misty mesentery are not the mesenteric mass",
        (
            "Mild mesenteric panniculitis, incidental.",
            "Misty mesentery at the root, unchanged for ten years.",
            "Appearances are of sclerosing mesenteritis at the jejunal mesentery.",
            "Mesenteric panniculitis noted. No {mesenteric mass|mes -}.",
        ),
    ),
    (
        "retroperitoneal nodes, haematoma and surgery are not fibrosis",
        (
            "{Retroperitoneal lymph nodes|ln +} up to [9 mm|9 ln], unchanged.",
            "Retroperitoneal haematoma on the left has resorbed.",
            "{Retroperitoneal lymphadenopathy|ln +} but no {retroperitoneal fibrosis|rpf -}.",
            "Clips in the retroperitoneum from the previous dissection.",
            "Pulmonary fibrosis at both bases.",
            "Infrarenal aortic aneurysm 34 mm.",
        ),
    ),
    (
        "simple cysts, haemangiomas, fat and calcification are no metastases of the liver",
        (
            "Simple hepatic cyst in segment 3, 14 mm.",
            "Typical haemangioma in segment 6, unchanged since 2015.",
            "Hepatic steatosis.",
            "Simple cysts in both lobes of the liver. No {hepatic metastases|liv -}.",
            "Focal fatty sparing beside the gallbladder fossa.",
            "Flash-filling hemangioma in segment 2 measuring 11 mm.",
        ),
    ),
    (
        "renal cysts, an extrarenal pelvis and stones in a kidney are not hydronephrosis",
        (
            "Bosniak I cyst at the lower pole of the left kidney, 32 mm.",
            "Extrarenal pelvis on the right, an anatomical variant.",
            "Parapelvic cysts in the left kidney. No {hydronephrosis|hn -}.",
            "Non-obstructing 3 mm calculus in the lower pole of the right kidney.",
            "Prominent extrarenal pelvis on the left, not {hydronephrosis|hn - l}.",
            "Cortical scar at the upper pole of the right kidney.",
        ),
    ),
    (
        "dilated bowel is not obstruction",
        (
            "Mildly dilated loops of jejunum, gas and fluid pass freely to the colon.",
            "Dilated small bowel loops without {obstruction|obs -}.",
            "Faecal loading of the ascending colon.",
            "Small bowel loops measure up to 27 mm in calibre.",
            "Postoperative ileus.",
        ),
    ),
    (
        "plaque and narrowing of the arteries by atheroma are neither fibrosis nor tumour",
        (
            "Calcified atheromatous plaque in the infrarenal aorta.",
            "Mixed plaque at the origin of the coeliac axis.",
            "Atherosclerotic calcification of the aorta and iliac arteries.",
            "Pleural plaques bilaterally.",
            "Mitral valve structurally normal.",
            "Pulmonary valve normal in appearance.",
        ),
    ),
    (
        "findings of the chest and elsewhere that are none of the sixteen",
        (
            "Two pulmonary nodules, 4 mm and 6 mm, unchanged.",
            "Small bilateral pleural effusions.",
            "Trace pericardial effusion.",
            "Sigmoid diverticulosis without diverticulitis.",
            "Accessory spleen, 12 mm.",
            "Left adrenal adenoma 19 mm, stable.",
            "Status post cholecystectomy.",
            "Gallbladder sludge.",
            "Uncomplicated umbilical hernia containing fat.",
            "Degenerative change in the lumbar spine.",
            "Bone island in the left ilium, 5 mm.",
            "Epididymal cyst on the right, 6 mm.",
            "Varicocele on the left.",
            "Ileocaecal valve lipoma, 21 mm.",
            "Uterine fibroid 41 mm.",
            "Thyroid nodule in the left lobe, for ultrasound.",
            "Portal vein and splenic vein opacify normally.",
            "Axial T2, TR 4200, TE 88.",
        ),
    ),
    (
        "one no before a list",
        (
            "No {hydronephrosis|hn -}, {lymphadenopathy|ln -} or {ascites|asc -}.",
            (
                "No {liver metastases|liv -}, {bone metastases|bone -}, "
                "{peritoneal deposits|per -} or {ascites|asc -}."
            ),
            "No {ascites|asc -}, {lymphadenopathy|ln -}, or {focal liver lesion|liv -} seen.",
            "There is no {bowel obstruction|obs -}, {free fluid|asc -}, free gas or collection.",
            "No evidence of {hepatic|liv -}, pulmonary or {osseous metastatic disease|bone -}.",
            (
                "No {free fluid|asc -}. No {obstruction|obs -} of the small bowel. No "
                "{gallstones|gs -}."
            ),
            (
                "Negative for {ascites|asc -}, {peritoneal nodularity|per -} and "
                "{lymphadenopathy|ln -}."
            ),
            "Without evidence of {hydronephrosis|hn -} or {ureteral stricture|ur -}.",
            "No {hydronephrosis|hn -} nor {hydroureter|hn -}.",
            "Absence of {ascites|asc -} and {peritoneal deposits|per -}.",
            "Free of {liver metastases|liv -} and {bone metastases|bone -}.",
            "No {liver lesion|liv -}; no {lymphadenopathy|ln -}; no {ascites|asc -}.",
            "NO {HYDRONEPHROSIS|hn -}. NO {ASCITES|asc -}. NO {LYMPHADENOPATHY|ln -}.",
            "Nil {ascites|asc -}. Nil {lymphadenopathy|ln -}. Nil {hydronephrosis|hn -}.",
        ),
    ),
    (
        "a no ends at but, however, apart from, although, with, or a new clause",
        (
            "No {ascites|asc -} but {small peritoneal nodules|per +} persist.",
            "No {liver metastases|liv -}, however {retroperitoneal nodes|ln +} have enlarged.",
            (
                "No {lymphadenopathy|ln -} apart from a {single aortocaval node|ln +} of "
                "[11 mm|11 ln]."
            ),
            "No {hydronephrosis|hn -} although the {left ureter is deviated medially|ur + l}.",
            "No {bowel obstruction|obs -}, with {tethered loops around the mesenteric mass|mes +}.",
            "No {ascites|asc -}, the {mesenteric mass|mes +} is unchanged.",
            "No {hydronephrosis|hn -}; {retroperitoneal fibrosis|rpf +} as before.",
            "No {focal liver lesion|liv -}, {gallstones|gs +} are noted.",
            "There is no {obstruction|dr -}, and the {left hydronephrosis|hn + l} is milder.",
            "Apart from {gallstones|gs +} there is no abnormality in the upper abdomen.",
            "Except for a {small hydrocele|hyd +}, no scrotal abnormality.",
            "No pulmonary embolus. {Hepatic metastases|liv +} are partly imaged.",
            "No change in the lungs; {bone metastases|bone +} are new.",
            "No {ascites|asc -}, yet {omental thickening|per +} has increased.",
            "No {bony lesion|bone -} while the {liver lesions|liv +} have grown.",
            "No {ascites|asc -}. {Lymphadenopathy|ln +} in the pelvis.",
            "No {lymphadenopathy|ln -} other than the {known left para-aortic node|ln + l}.",
            "No acute abnormality. {Gallstones|gs +}. {Liver metastases|liv +}.",
            "The {liver lesions|liv +} are stable and there is no {ascites|asc -}.",
            "The {mesenteric mass|mes +} is calcified, without {bowel obstruction|obs -}.",
            "{Hydronephrosis|hn +} without {obstruction|dr -} on renography.",
        ),
    ),
    (
        "no change in a finding says that it is there",
        (
            "No change in the {mesenteric mass|mes +}.",
            "No increase in the {ascites|asc +}.",
            "No significant interval change in the {retroperitoneal fibrosis|rpf +}.",
            "No progression of the {liver metastases|liv +}.",
            "No enlargement of the {para-aortic nodes|ln +}.",
            "No further dilatation of the {hydronephrotic left kidney|hn + l}.",
            "No worsening of the {tricuspid regurgitation|val +}.",
            "The {peritoneal deposits|per +} have not changed.",
            "The {sclerotic bone metastases|bone +} show no interval growth.",
            "No new abnormality; {RPF|rpf +} stable.",
            "No reduction in the size of the {hepatic metastases|liv +}.",
        ),
    ),
    (
        "double negatives and not only",
        (
            (
                "Not only the {mesenteric mass|mes +} but also the {liver metastases|liv +} have "
                "grown."
            ),
            "The {hydronephrosis|hn +} has not resolved.",
            "The {ascites|asc +} is not without significance.",
            "The {retroperitoneal fibrosis|rpf +} has not disappeared.",
            "The {liver metastases|liv +} are no smaller than before.",
            "The {left hydronephrosis|hn + l} is no longer mild and has become moderate.",
            "The {bowel obstruction|obs +} has not settled.",
            "The {mesenteric mass|mes +} does not cause {obstruction|obs -}.",
            (
                "{Retroperitoneal fibrosis|rpf +} without {ureteric involvement|ur -} is not a new "
                "finding."
            ),
        ),
    ),
    (
        "what was seen before and is gone",
        (
            "The previously noted {ascites|asc -} is no longer seen.",
            "The {hydronephrosis|hn -} has resolved.",
            "The {aortocaval node|ln -} described in 2020 is no longer visible.",
            "Complete resolution of the {small bowel obstruction|obs -}.",
            "The {segment 5 liver lesion|liv -} has disappeared.",
            "Interval resolution of the {left hydroureter|hn - l}.",
            "The {pelvic free fluid|asc -} has resolved completely.",
        ),
    ),
    (
        "the no comes after its finding",
        (
            "{Ascites|asc -} is absent.",
            "{Lymphadenopathy|ln -}: none seen.",
            "{Hydronephrosis|hn -} is not seen.",
            "{Gallstones|gs -}: not seen.",
            "{Liver metastases|liv -} are not demonstrated.",
            "{Peritoneal disease|per -} not identified.",
            "{Retroperitoneal fibrosis|rpf -} was not found.",
            "{Bowel obstruction|obs -} has been ruled out.",
            "{Liver lesion|liv -}: none.\n{Ascites|asc -}: none.\n{Bone metastases|bone -}: none.",
            "{Ascites|asc -}: No\n{Lymphadenopathy|ln -}: No\n{Gallstones|gs +}: Yes",
            "{Hydronephrosis|hn -}: absent. {Hydrocele|hyd -}: absent.",
            "{Obstruction of the left kidney|dr - l} is excluded by this study.",
            "{Renal drainage obstruction|dr -}: nil.",
            "{Carcinoid heart disease|val -} has been excluded.",
            "{Nodal enlargement|ln -} is not a feature.",
        ),
    ),
    (
        "hedges leave a finding possible",
        (
            "{Possible left hydronephrosis|hn ? l}.",
            "{Mild left hydronephrosis|hn ? l} cannot be excluded.",
            "{Probable retroperitoneal fibrosis|rpf ?} around the distal aorta.",
            "Suspicious for {peritoneal disease|per ?}.",
            "The appearances raise the possibility of {early retroperitoneal fibrosis|rpf ?}.",
            "A [7 mm|7 liv] {indeterminate liver lesion|liv ?} in segment 5.",
            "{Involvement of the left ureter|ur ? l} is not excluded.",
            "Suspected {carcinoid involvement of the tricuspid valve|val ?}.",
            "Concerning for {bone metastasis|bone ?} at T9.",
            "{Low-grade small bowel obstruction|obs ?} is possible.",
            "There may be {pressure on the left ureter|ur ? l}.",
            "There may be a {small primary tumour|pri ?} in the mid ileum.",
            "No definite {liver metastasis|liv ?}.",
            "No definite {bowel primary|pri ?} is seen.",
            "No definite {hydronephrosis|hn ?}.",
            "Equivocal for {obstruction of the left kidney|dr ? l}.",
            "Questionable {omental nodularity|per ?}.",
            "{SMV encasement|ves ?} is likely.",
            "{Gallstones|gs ?} are likely, ultrasound advised.",
            "Findings suspicious for {nodal metastases|ln ? l} in the left supraclavicular fossa.",
            "{Partial obstruction of the right kidney|dr ? r} cannot be ruled out.",
            "A {trace of free fluid|asc ?} is possible in the pouch of Douglas.",
            "This could represent a {peritoneal deposit|per ?}.",
            "An {ileal primary|pri ?} is suspected.",
            "Presumed {hydrocele|hyd ?}, incompletely imaged.",
            "{Narrowing of the left common iliac vein|ves ? l} is suspected.",
            "Favoured to represent {mesenteric fibrosis|mes ?}.",
            "{Early mesenteric desmoplasia|mes ?} would be a possibility.",
            "Possible {lymphadenopathy|ln ? l} in the left axilla; no {bone lesion|bone -}.",
            "No {ascites|asc -}; {peritoneal deposits|per ?} cannot be excluded.",
            (
                "{Obstruction of the left kidney|dr ? l} cannot be excluded, although "
                "{hydronephrosis|hn -} is absent."
            ),
        ),
    ),
    (
        "a hedge reaches its own finding only",
        (
            "{Liver metastases|liv +} are unchanged; {peritoneal disease|per ?} is suspected.",
            "{Possible gallstones|gs ?}. No {ascites|asc -}. {Mesenteric mass|mes +} as before.",
            (
                "The {retroperitoneal fibrosis|rpf +} is stable and may involve the "
                "{left ureter|ur ? l}."
            ),
            "No {hydronephrosis|hn -}, but {ureteric involvement|ur ?} is possible.",
            (
                "Definite {liver metastases|liv +}, possible {bone metastases|bone ?}, no "
                "{ascites|asc -}."
            ),
            "The {mesenteric mass|mes +} has grown. {SMA involvement|ves ?} cannot be excluded.",
        ),
    ),
    (
        "question marks and query",
        (
            "?{hydronephrosis|hn ?}",
            "? {early left hydronephrosis|hn ? l}",
            "Query {peritoneal deposit|per ?} in the pelvis.",
            "{Liver lesion|liv ?}? Too small to characterise.",
            "?{RPF|rpf ?} ?{nodal disease|ln ?}",
            "Segment 6: ?{metastasis|liv ?} in the liver.",
            "{Sclerotic focus in L1, ?metastasis|bone ?}.",
            "Lt kidney ?{obstructed|dr ? l}.",
        ),
    ),
    (
        "history and indication lines: what is told there belongs to the past",
        (
            (
                "CLINICAL HISTORY: Neuroendocrine tumour with {liver metastases|liv <}.\n"
                "FINDINGS: No {ascites|asc -}. No {lymphadenopathy|ln -}."
            ),
            (
                "Clinical indication: Known {retroperitoneal fibrosis|rpf <}. "
                "?{hydronephrosis|hn ?}.\n"
                "Findings: {Mild hydronephrosis on the left|hn + l}."
            ),
            (
                "History: NET. Previous {bowel obstruction|obs <}.\n"
                "\n"
                "No evidence of {obstruction|obs -} today."
            ),
            (
                "Clinical details: {left hydronephrosis|hn < l} on CT, ?{obstructed|dr ?}.\n"
                "Report: No {obstruction|dr -}."
            ),
            (
                "INDICATION: Carcinoid. {Mesenteric mass|mes <} on ultrasound.\n"
                "FINDINGS: {Spiculated mass in the mesentery|mes +}, [26 mm|26 mes]."
            ),
            (
                "Clinical information: NET with {bone metastases|bone <}, back pain.\n"
                "Findings: {Sclerotic bone metastases|bone +} unchanged."
            ),
            (
                "Reason for exam: {carcinoid heart disease|val <}, follow-up.\n"
                "Result: {Severe TR|val +}."
            ),
            "CLINICAL DETAILS: {Gallstones|gs <}, on lanreotide.\nNo {gallstones|gs -} seen.",
            "History of {ascites|asc <}, drained in 2018.",
            "Past history of {small bowel obstruction|obs <}.",
            "Previous {left hydronephrosis|hn < l} treated by ureterolysis in 2012.",
            "The {ileal primary|pri <} was resected in 2011.",
            (
                "Previous resection of the {small bowel primary|pri <} and the "
                "{mesenteric mass|mes <}."
            ),
            (
                "Previous {hydrocele on the right|hyd < r}, repaired in 2009; no {hydrocele|hyd -} "
                "today."
            ),
            (
                "Status post ablation of a {liver metastasis|liv <} in 2019. No "
                "{liver lesion|liv -} now."
            ),
        ),
    ),
    (
        "left and right in one sentence, both, neither",
        (
            "{Left hydronephrosis|hn + l}. No {right hydronephrosis|hn - r}.",
            (
                "{Moderate hydronephrosis on the left|hn + l}, but no "
                "{hydronephrosis on the right|hn - r}."
            ),
            "The {left ureter is encased|ur + l}, the {right ureter is not involved|ur - r}.",
            "The {right ureter is drawn medially|ur + r}; {left hydroureter|hn + l} persists.",
            "No {hydronephrosis on either side|hn - b}.",
            "Neither {kidney is hydronephrotic|hn - b}.",
            "{Hydronephrosis of both kidneys|hn + b}, left more than right.",
            "{Hydroceles on both sides|hyd + b}.",
            "Right kidney 61 %, left kidney 39 %. The left kidney is not {obstructed|dr - l}.",
            "{Hydronephrosis|hn + l} of the left kidney. Simple cyst in the right kidney.",
            "Left adrenal nodule. {Right hydroureter|hn + r}.",
            "No {obstruction of the right kidney|dr - r}. {Delayed drainage on the left|dr + l}.",
            "Left hip replacement. {Sclerotic metastasis in the right acetabulum|bone + r}.",
            "Left nephrectomy. {Hydronephrosis on the right|hn + r}.",
            "LK: {mild hydronephrosis|hn + l}. RK: no {hydronephrosis|hn - r}.",
            "LK - no {HN|hn - l}. RK - {mild HN|hn + r}.",
            (
                "Left kidney:\n"
                "No {hydronephrosis|hn - l}.\n"
                "Right kidney:\n"
                "{Moderate hydronephrosis|hn + r}."
            ),
            "R {hydrocele|hyd + r}. L testis normal.",
            "{Bilateral ureteric encasement|ur + b} with a JJ stent on the left.",
            "{Lt hydronephrosis|hn + l} and {Rt hydrocele|hyd + r}.",
        ),
    ),
    (
        "sizes now and before",
        (
            "{Mesenteric mass|mes +} [24 x 19 mm|24 19 mes], previously [22 x 18 mm|22 18 mes<].",
            "{Retroperitoneal fibrosis|rpf +} has increased from [15|15 rpf<] to [18 mm|18 rpf].",
            "{Liver metastasis in segment 7|liv +} now [3.2 cm|32 liv] (was [2.8 cm|28 liv<]).",
            "{Aortocaval node|ln +} [12 mm|12 ln] (previously [1.1 cm|11 ln<]).",
            "The {mesenteric mass|mes +} measures [2.4 by 1.9 cm|24 19 mes].",
            "{Liver lesions|liv +} ranging from [5 to 22 mm|5 22 liv].",
            "{Peritoneal nodules|per +} of [3-6 mm|3 6 per].",
            (
                "{Soft tissue around the aorta|rpf +}, [14 mm|14 rpf] today and [13 mm|13 rpf<] in "
                "2022."
            ),
            "The {mesenteric mass|mes +} is now [3.0 x 2.5 x 2.1 cm|30 25 21 mes].",
            "{Left para-aortic node|ln + l} short axis [8 mm|8 ln], [10 mm|10 ln<] on the prior.",
            "{Liver metastasis|liv +} [17 mm|17 liv] and {mesenteric mass|mes +} [33 mm|33 mes].",
            (
                "{Segment 4 liver metastasis|liv +} [16mm|16 liv] compared with [14mm|14 liv<] "
                "previously."
            ),
            (
                "{Hydronephrosis on the left|hn + l}, renal pelvis [19 mm|19 hn] AP, "
                "[15 mm|15 hn<] in April."
            ),
            "{Mesenteric mass|mes +} decreased from [41 mm|41 mes<] to [36 mm|36 mes].",
            "{RPF|rpf +} thickness: [0.9 cm|9 rpf] (prior [0.9 cm|9 rpf<]).",
            "{Ileal primary|pri +} measuring [1.8 × 1.2 cm|18 12 pri].",
        ),
    ),
    (
        "numbers that are no size of a finding",
        (
            "5 mm axial slices were obtained. {Mesenteric mass|mes +} [21 mm|21 mes].",
            "{Liver metastases|liv +} with SUVmax 18.4 (image 112).",
            "{Mesenteric mass|mes +} at the level of L4, series 3 image 77.",
            "No {lymph nodes|ln -} over 10 mm in short axis.",
            "{Retroperitoneal fibrosis|rpf +}. The aorta measures 21 mm.",
            "The spleen is 11 cm in length. {Gallstones|gs +}.",
            "100 ml of contrast, 1 mm reconstruction. No {ascites|asc -}.",
            "{Moderate TR|val +}, RVSP 42 mmHg, RV basal diameter 39 mm.",
            "The kidneys measure 10.8 cm and 11.2 cm. No {hydronephrosis|hn -}.",
            "CBD 5 mm. {Gallstones|gs +} present.",
            "Compared with 12/03/2021 and 14.09.2022, the {liver metastases|liv +} are similar.",
        ),
    ),
    (
        "uptake is said of a finding that is there, or of none",
        (
            "The {retroperitoneal fibrosis|rpf +} is not avid.",
            "No uptake in the {mesenteric mass|mes +}.",
            "{DOTATATE-avid liver metastases|liv +}, SUVmax 22.",
            "{Intensely avid retroperitoneal nodes|ln +}, Krenning 4.",
            "{Non-avid soft tissue around the aorta|rpf +}, unchanged in thickness.",
            "{Photopenic liver lesion|liv +} in segment 2.",
            "{Avid bone metastases|bone +} in the pelvis and spine.",
            "{Tracer-avid primary in the distal ileum|pri +}.",
            "No avid {bone metastases|bone -}.",
            "No avid {nodal disease|ln -} in the chest.",
            "Physiological uptake in the spleen, adrenals and uncinate process.",
            "The {mesenteric mass|mes +} shows uptake below liver (Krenning 1).",
            "{FDG-avid peritoneal deposits|per +} are new.",
            (
                "The {liver metastases|liv +} are SSTR positive, the {bone metastases|bone +} are "
                "receptor negative."
            ),
            "Faint uptake in degenerative facet joints.",
        ),
    ),
    (
        "words of change",
        (
            "{Liver metastases|liv +}: stable disease.",
            "{Mesenteric mass|mes +} slightly larger.",
            "Interval growth of the {retroperitoneal nodes|ln +}.",
            "{New peritoneal deposits|per +}.",
            "{Ascites|asc +} has decreased.",
            "Partial response of the {hepatic metastases|liv +}.",
            "The {left hydronephrosis|hn + l} has improved but persists.",
            "Static {retroperitoneal fibrosis|rpf +}, allowing for differences in technique.",
            (
                "Mixed response: {liver metastases|liv +} smaller, {bone metastases|bone +} more "
                "numerous."
            ),
            "The {mesenteric mass|mes +} is less conspicuous.",
            "{Tricuspid regurgitation|val +} has progressed from mild to moderate.",
        ),
    ),
    (
        "telegraphic style and capitals",
        (
            (
                "{Liver mets|liv +} stable. {RPF|rpf +} unchanged. No {HN|hn -}. No "
                "{ascites|asc -}. {GS|gs +} noted in gallbladder."
            ),
            (
                "MULTIPLE {LIVER METASTASES|liv +}. {MESENTERIC MASS|mes +} [27 MM|27 mes]. NO "
                "{BOWEL OBSTRUCTION|obs -}."
            ),
            (
                "{Mes mass|mes +} [22x17mm|22 17 mes], prev [21x17mm|21 17 mes<]. No {LN|ln -}. No "
                "{FF|asc -}."
            ),
            "Nil {hydro|hn -}. Nil {free fluid|asc -}. {RP fibrosis|rpf +} as prev.",
            "Stable {hepatic mets|liv +}, stable {osseous mets|bone +}, no new sites.",
            "? {mild L hydro|hn ? l}. Suggest US.",
            "{RP LN|ln +} [13 mm|13 ln], stable. {SMV encased|ves +}. No {SBO|obs -}.",
            (
                "IMPRESSION: {RETROPERITONEAL FIBROSIS|rpf +}, STABLE. POSSIBLE "
                "{LEFT URETERIC INVOLVEMENT|ur ? l}."
            ),
        ),
    ),
    (
        "structured reports with headings",
        (
            (
                "CLINICAL HISTORY: Metastatic NET, {retroperitoneal fibrosis|rpf <}, "
                "?progression.\n"
                "TECHNIQUE: Portal venous phase CT, 3 mm slices.\n"
                "COMPARISON: 14 May 2022.\n"
                "FINDINGS: {Soft tissue surrounding the infrarenal aorta|rpf +}, [14 mm|14 rpf] "
                "(previously [14 mm|14 rpf<]). No {hydronephrosis|hn -}. {Liver metastases|liv +} "
                "unchanged. No {ascites|asc -}.\n"
                "IMPRESSION: Stable {retroperitoneal fibrosis|rpf +} and {liver metastases|liv +}."
            ),
            (
                "FINDINGS:\n"
                "Liver: No {focal lesion|liv -}.\n"
                "Gallbladder: {Calculi|gs +} without wall thickening.\n"
                "Spleen: Normal in size.\n"
                "Left kidney: {Mild hydronephrosis|hn + l}.\n"
                "Right kidney: No {hydronephrosis|hn - r}.\n"
                "Bones: No {suspicious lesion|bone -}."
            ),
            (
                "INDICATION: Carcinoid, status post resection of {ileal primary|pri <}.\n"
                "COMPARISON: CT 02/11/2020.\n"
                "FINDINGS:\n"
                "LIVER: {Three metastases|liv +}, the largest [19 mm|19 liv] in segment 8.\n"
                "SPLEEN: Unremarkable.\n"
                "LYMPH NODES: No {lymphadenopathy|ln -}.\n"
                "PERITONEUM: No {ascites|asc -}. {Possible nodule in the omentum|per ?}.\n"
                "IMPRESSION: 1. Stable {hepatic metastases|liv +}. 2. "
                "{Possible omental deposit|per ?}."
            ),
            (
                "Abdomen and pelvis:\n"
                "Liver: {Metastases|liv +} in segments 2 and 6 unchanged.\n"
                "Bowel: No {obstruction|obs -}. No recurrent {primary tumour|pri -}.\n"
                "Mesentery: {Calcified mass|mes +}, [25 x 20 mm|25 20 mes].\n"
                "Vessels: The {SMV is encased|ves +}; collaterals are present."
            ),
            (
                "Clinical Information: Raised 5-HIAA. ?{primary small bowel tumour|pri ?}.\n"
                "Findings: {Enhancing nodule in the distal ileum, the probable primary|pri ?}, "
                "[14 mm|14 pri]. {Spiculated mesenteric mass|mes +} [32 mm|32 mes]. No "
                "{liver metastases|liv -}.\n"
                "Conclusion: {Mesenteric mass|mes +} typical of carcinoid."
            ),
            (
                "Left kidney: No {hydronephrosis|hn - l}. Simple cyst 21 mm.\n"
                "Right kidney: {Moderate hydronephrosis|hn + r}, renal pelvis [22 mm|22 hn].\n"
                "Bladder: Unremarkable."
            ),
            (
                "Conclusion:\n"
                "1. No {local recurrence of the bowel primary|pri -}.\n"
                "2. {Retroperitoneal fibrosis|rpf +} stable.\n"
                "3. {Left ureter|ur ? l} possibly involved; MAG3 suggested."
            ),
            (
                "EXAM: MRI LIVER\n"
                "HISTORY: NET, {liver metastases|liv <}.\n"
                "TECHNIQUE: TR 3800, TE 70, 4 mm sections.\n"
                "FINDINGS: {Numerous hepatic metastases|liv +}, {index lesion in segment 7|liv +} "
                "[28 mm|28 liv], previously [24 mm|24 liv<]. No {ascites|asc -}. "
                "{Cholelithiasis|gs +}.\n"
                "IMPRESSION: Progression of {hepatic metastases|liv +}."
            ),
        ),
    ),
    (
        "renogram reports",
        (
            (
                "MAG3 renogram with frusemide at 20 minutes. Right 60 %, left 40 %. No "
                "{obstruction|dr -}."
            ),
            (
                "The left kidney contributes 38 %. "
                "{Drainage from the left kidney is delayed|dr + l} and improves little after "
                "furosemide. No {obstruction of the right kidney|dr - r}."
            ),
            "{Left renal pelvis is dilated|hn + l} but not {obstructed|dr - l}.",
            (
                "Clinical details: {Retroperitoneal fibrosis|rpf <}, {left hydronephrosis|hn < l}, "
                "?{obstruction|dr ?}.\n"
                "Report: Divided function right 58 %, left 42 %. Equivocal for "
                "{obstruction of the left kidney|dr ? l}. No "
                "{obstruction of the right kidney|dr - r}.\n"
                "Opinion: {Partial obstruction of the left kidney|dr ? l} cannot be excluded."
            ),
            (
                "Tc-99m MAG3. Split function 55:45. T1/2 after diuretic 6 minutes. No evidence of "
                "{obstructed drainage|dr -}."
            ),
            "There is {hold-up|dr + l} in the {dilated left ureter|hn + l} after micturition.",
        ),
    ),
    (
        "echo reports",
        (
            (
                "TTE: {Moderate TR|val +}. {Mild pulmonary regurgitation|val +}. LVEF 60 %. RVSP "
                "35 mmHg."
            ),
            (
                "Good biventricular function. No evidence of {carcinoid heart disease|val -}. "
                "Small pericardial effusion."
            ),
            (
                "The {septal tricuspid leaflet is thickened and fixed|val +}. Possible "
                "{early pulmonary valve involvement|val ?}."
            ),
            "Echo: No {valvular disease|val -}. LV size normal, E/A 1.1, TAPSE 22 mm.",
            (
                "{Severe tricuspid regurgitation with retracted leaflets|val +}, typical of "
                "{carcinoid heart disease|val +}."
            ),
            "Possible {carcinoid valve disease|val ?}; repeat echocardiogram in six months.",
            (
                "Indication: {carcinoid heart disease|val <}, dyspnoea.\n"
                "Findings: {Moderate tricuspid regurgitation|val +}, "
                "{mild pulmonary stenosis|val +}. {Ascites|asc +} noted."
            ),
        ),
    ),
    (
        "PET reports",
        (
            (
                "Ga-68 DOTATATE PET/CT: {Avid retroperitoneal lymph nodes|ln +}, the largest "
                "[11 mm|11 ln], SUVmax 9.6. The {retroperitoneal fibrosis|rpf +} itself is not "
                "avid. No avid {liver metastases|liv -}."
            ),
            (
                "Clinical indication: restaging, {bone metastases|bone <}.\n"
                "Tracer 145 MBq, imaged at 60 min.\n"
                "Findings: {DOTATOC-avid bone metastases|bone +} in T4 and in the sacrum. No avid "
                "{peritoneal disease|per -}."
            ),
            (
                "Copper-64 DOTATATE: {Focus in the mid ileum, likely the primary tumour|pri ?}. "
                "{Mesenteric mass|mes +} [23 mm|23 mes] with SUVmax 31. {Liver lesion|liv ?} in "
                "segment 4 is equivocal."
            ),
            (
                "Physiological bowel activity. No {tracer-avid primary|pri -}. "
                "{Left supraclavicular node|ln + l}, avid, [7 mm|7 ln]."
            ),
            (
                "FDG PET: {liver metastases|liv +} are not FDG avid. Possible "
                "{peritoneal disease|per ?} in the pelvis. Pulmonary nodule 5 mm below resolution."
            ),
        ),
    ),
    (
        "letters that tell it in plain words",
        (
            (
                "The scan showed that the {scar tissue around the aorta|rpf +} is the same size as "
                "last year. There is no {blockage of the kidneys|dr -}."
            ),
            (
                "Your scan did not show any {liver secondaries|liv -}. You do have "
                "{gallstones|gs +}, which are common with your injections."
            ),
            (
                "I am pleased to say there is no {fluid in the abdomen|asc -} and that the "
                "{tumours in the liver|liv +} have not grown."
            ),
            (
                "We talked about the {swelling of the left kidney (hydronephrosis)|hn + l}. It is "
                "possible that the {left ureter|ur ? l} is being squeezed."
            ),
            "The heart scan showed a {leaking tricuspid valve|val +}, moderate.",
            (
                "The {lump in the mesentery|mes +} measures [2.6 cm|26 mes]; last time it was "
                "[2.5 cm|25 mes<]."
            ),
        ),
    ),
    (
        "American and British spelling side by side",
        (
            (
                "{Small hydrocele|hyd +}. No {hydronephrosis|hn -}. {Mesenteric tumor|mes +} is "
                "stable."
            ),
            (
                "{Paraaortic adenopathy|ln +} stable; no {osseous metastasis|bone -}; "
                "{ureteral encasement|ur +} persists."
            ),
            (
                "No {hepatic tumor deposits|liv -}. {Ureteral stricture on the right|ur + r}. "
                "Hemangioma in segment 5."
            ),
            (
                "{Dilation of the left collecting system|hn + l}. No "
                "{small-bowel obstruction|obs -}. Possible {peritoneal implants|per ?}."
            ),
            (
                "Oesophagus and haemodynamics unremarkable. {Para-aortic lymphadenopathy|ln +}. "
                "Possible {IVC narrowing|ves ?}."
            ),
        ),
    ),
    (
        "several findings of one region, each on its own",
        (
            (
                "{Retroperitoneal fibrosis|rpf +} {encasing the left ureter|ur + l} with "
                "{left hydronephrosis|hn + l}."
            ),
            (
                "{Mesenteric mass|mes +} {encasing the SMA|ves +} and tethering loops, no "
                "{obstruction|obs -}."
            ),
            (
                "{Retroperitoneal fibrosis|rpf +}, separate from "
                "{retroperitoneal lymphadenopathy|ln +}, {narrows the IVC|ves +}."
            ),
            "This is {retroperitoneal fibrosis|rpf +} rather than {lymphadenopathy|ln -}.",
            (
                "{Free fluid|asc +} beside the {obstructed ileal loops|obs +}. "
                "{Peritoneal nodules|per +} up to [7 mm|7 per]."
            ),
            "{Right hydrocele|hyd + r}, possibly due to the {retroperitoneal fibrosis|rpf +}.",
            (
                "{Ileal primary|pri +} and {mesenteric mass|mes +}, possible "
                "{small bowel obstruction|obs ?}."
            ),
        ),
    ),
)

# Harder and mixed, kept apart: looked at only when everything above has been settled.
LAST_CHECK: tuple[str, ...] = (
    (
        "The {cuff of soft tissue about the aorta|rpf +} has thickened from [11 mm|11 rpf<] to "
        "[14 mm|14 rpf], but neither {ureter is involved|ur - b}."
    ),
    (
        "{Aortocaval soft tissue encasement|rpf +} persists; no {hydronephrosis|hn -}, no "
        "{ascites|asc -}."
    ),
    "No {lymphadenopathy|ln -}, the {retroperitoneal fibrosis|rpf +} being unchanged.",
    "No {hydronephrosis|hn -} despite the {medialised left ureter|ur + l}.",
    (
        "{Pelvicalyceal dilatation bilaterally|hn + b}, no {obstruction|dr -} on the MAG3 of last "
        "week."
    ),
    (
        "{RETROPERITONEAL FIBROSIS|rpf +} [17 MM|17 rpf], PREVIOUSLY [15 MM|15 rpf<]. "
        "?{LEFT URETER INVOLVED|ur ? l}."
    ),
    (
        "The {ascites|asc -} present in 2019 is not seen today, while the {omental deposits|per +} "
        "are larger."
    ),
    "{Liver metastases|liv +} are no longer growing.",
    "Fatty liver. Two haemangiomas. No {metastases in the liver|liv -}.",
    (
        "There are no {liver metastases|liv -} and, apart from a "
        "{12th thoracic vertebral metastasis|bone +}, no {bone lesions|bone -}."
    ),
    (
        "No {bowel obstruction|obs -} is caused by the {mesenteric mass|mes +}, which "
        "{encases the SMV|ves +}."
    ),
    "No evidence that the {mesenteric mass|mes +} has grown.",
    "Neither {ascites|asc -} nor {peritoneal nodularity|per -}.",
    (
        "Small bowel calibre normal. "
        "{Tethering of ileal loops towards a calcified mesenteric mass|mes +} of [29 mm|29 mes]."
    ),
    (
        "There is sclerosing mesenteritis; a {carcinoid mesenteric mass|mes ?} is possible but not "
        "proven."
    ),
    "Mesenteric panniculitis with a halo of fat. No {ascites|asc -}.",
    (
        "Scattered atheroma with ulcerated plaque in the right common iliac artery. "
        "{Right common iliac vein compressed|ves + r} by "
        "{soft tissue in the retroperitoneum|rpf +}."
    ),
    (
        "Pelvis: {Free fluid|asc -}: nil. {Lymph node enlargement|ln -}: nil. "
        "{Peritoneal deposits|per ?}: possible."
    ),
    (
        "Kidneys: {Left hydronephrosis|hn + l} (AP pelvis [13 mm|13 hn], was [17 mm|17 hn<]). "
        "Right: no {hydronephrosis|hn - r}."
    ),
    "L kidney {mildly hydronephrotic|hn + l}, R kidney contains a 4 mm stone.",
    "Left JJ stent in situ; {left hydronephrosis|hn - l} has resolved.",
    "Following stent removal the {left hydronephrosis|hn + l} has recurred.",
    "Right extrarenal pelvis. Left parapelvic cysts. No {hydronephrosis|hn -}.",
    "Bulky left kidney. {Left ureteric stricture|ur ? l} is suspected.",
    "The {right ureter is kinked and pulled towards the midline|ur + r}.",
    "MAG3: LK 37 %, RK 63 %. LK {obstructed|dr + l}. RK not {obstructed|dr - r}.",
    (
        "F-15 renogram, 90 MBq. Indeterminate for {obstruction of the right kidney|dr ? r}; the "
        "left is not {obstructed|dr - l}."
    ),
    (
        "Previously {obstructed left kidney|dr < l}; after ureterolysis there is no "
        "{obstruction|dr -}."
    ),
    (
        "HISTORY: {Left hydronephrosis|hn < l}, stented 2021.\n"
        "FINDINGS: Stent in place. No residual {hydronephrosis|hn -}. {Gallstones|gs +}."
    ),
    (
        "HISTORY: Incidental {liver lesions|liv <} on US. ?{carcinoid heart disease|val ?}\n"
        "FINDINGS: No {valve disease|val -}."
    ),
    (
        "Indication - ?{bowel obstruction|obs ?}. Comparison - none.\n"
        "Report - {Subacute small bowel obstruction|obs +} with "
        "{tethered loops at a spiculated mesenteric mass|mes +} [38 x 30 mm|38 30 mes]. Small "
        "volume {ascites|asc +}."
    ),
    (
        "CLINICAL INFORMATION: 12 years post right hemicolectomy for carcinoid, known "
        "{RPF|rpf <}.\n"
        "FINDINGS: {RPF|rpf +} [12 mm|12 rpf] at L3/4, unchanged. No {HN|hn -}.\n"
        "OPINION: Stable {RPF|rpf +}."
    ),
    (
        "Past medical history: {gallstones|gs <}, cholecystectomy 2016.\n"
        "Findings: {Common iliac nodes|ln +}, up to [8 mm|8 ln], again seen."
    ),
    "Post cholecystectomy. No {ascites|asc -} or collection.",
    "{Gallstone|gs +} [6 mm|6 gs] and a 9 mm gallbladder polyp.",
    "The gallbladder has been removed. Renal stones on the left, 3 mm and 5 mm.",
    (
        "Scrotal ultrasound: {right-sided hydrocele|hyd + r}, left epididymal cyst 7 mm. Testes "
        "normal."
    ),
    "Lower slices show a {probable left hydrocele|hyd ? l}.",
    "Scrotum: No {hydrocele|hyd -}, small varicocele on the left.",
    "{Tricuspid valve thickening with severe regurgitation|val +}; pulmonary valve not assessed.",
    "Mitral and aortic valves normal. {Moderate tricuspid incompetence|val +}.",
    "No progression of the {carcinoid valve disease|val +} since March; RVSP 44 mmHg, IVC 18 mm.",
    "Echo limited by body habitus. {Pulmonary valve thickening|val ?} is possible. No {TR|val -}.",
    "Ileocaecal valve prominent, unchanged. No {bowel primary|pri -} found.",
    "A {primary tumour|pri ?} is probably present in the mid ileum, 60 cm from the valve.",
    "Anastomosis intact, without {recurrent bowel tumour|pri -}. Staple line noted.",
    "{Multifocal ileal primaries|pri +}, at least four, the largest [1.6 cm|16 pri].",
    "{DOTATATE-avid focus in the jejunum, suspicious for a second primary|pri ?}.",
    "{Retroperitoneal nodes|ln +} are avid; the {retroperitoneal fibrosis|rpf +} shows no uptake.",
    "No abnormal uptake apart from {avid liver metastases|liv +} with SUVmax 14 (previously 16).",
    (
        "Krenning 3 uptake in {bone metastases|bone +} at T6 and L1. Krenning 0 in the "
        "{mesenteric mass|mes +}."
    ),
    "Uptake in the uncinate process is physiological. No avid {lymphadenopathy|ln -}.",
    "{Hepatic lesions|liv +} with washout, up to [3.4 cm|34 liv], formerly [31 mm|31 liv<].",
    (
        "In the liver, the {metastasis in segment 2|liv +} is [18 mm|18 liv], the "
        "{metastasis in segment 6|liv +} is [9 mm|9 liv]."
    ),
    "Hepatic cysts up to 40 mm; the {hepatic metastases|liv +} measure up to [15 mm|15 liv].",
    "A subcapsular {liver lesion|liv ?} of [5 mm|5 liv] is too small to characterise.",
    "No definite {peritoneal disease|per ?}, no {ascites|asc -}.",
    "{Peritoneal disease|per ?} is suspected but no {omental cake|per -}.",
    "Calcified {peritoneal plaque|per +} beneath the diaphragm, [2 cm|20 per].",
    "Pleural effusions without {ascites|asc -}.",
    "Pericardial effusion 8 mm. {Perihepatic ascites|asc +} has increased.",
    "Trace of {pelvic free fluid|asc +}, unchanged.",
    "Sclerotic bone island in the right femur; {sclerotic metastases|bone +} in the sacrum.",
    "{Lytic metastasis at T11|bone +} with no cord compression.",
    "Degenerative change only, no {bone metastasis|bone -}. Schmorl node at L2.",
    "Bone scan: {skeletal metastases|bone ?} cannot be excluded in the ribs, ?old fractures.",
    "Facet arthropathy. {Left iliac lymphadenopathy|ln + l}.",
    (
        "Nodes: {left axillary node|ln + l}, [13 x 9 mm|13 9 ln]; [11 x 8 mm|11 8 ln<] on 3 June "
        "2020. No other {adenopathy|ln -}."
    ),
    "{SMA and SMV encasement|ves +} without ischaemia. No {bowel obstruction|obs -}.",
    "Possible {SMV occlusion|ves ?}; collaterals in the mesentery.",
    "The {IVC is flattened|ves +} by the {periaortic tissue|rpf +}. No DVT.",
    "{Left common iliac artery encased|ves + l}; right common iliac stent.",
    (
        "Dilated stomach and jejunum, consistent with {small bowel obstruction|obs +}. Colon "
        "collapsed."
    ),
    "Loops are clumped, with no {obstruction|obs -}; contrast reaches the rectum.",
    (
        "The {small bowel obstruction|obs <} in May was managed conservatively; today no "
        "{obstruction|obs -}."
    ),
    (
        "We saw no {spread to the bones|bone -} or {the liver|liv -}, but the "
        "{glands beside the aorta|ln +} are a little bigger."
    ),
    (
        "Your {hydronephrosis|hn +} has not got any worse, and the renogram did not show "
        "{obstruction|dr -}."
    ),
    (
        "CONCLUSION: 1. {Liver|liv +} and {nodal metastases|ln +} stable. 2. No "
        "{hydronephrosis|hn -}. 3. {Left hydrocele|hyd + l}, unchanged."
    ),
    (
        "Liver: {Metastases|liv +} unchanged.\n"
        "Biliary: No {gallstones|gs -}.\n"
        "Kidneys: {Bilateral hydronephrosis|hn + b}, mild.\n"
        "{Enlarged nodes|ln -}: None.\n"
        "Peritoneum: {Suspected deposits|per ?}.\n"
        "Bones: No {metastases|bone -}."
    ),
    (
        "CT of the abdomen with 100 ml iodinated contrast, 2.5 mm slices. The "
        "{mesenteric mass|mes +} is [2.2 x 1.7 cm|22 17 mes], not significantly changed from "
        "[21 x 17 mm|21 17 mes<]. No {liver lesion|liv -}. Possible {lymph node|ln ?} beside the "
        "cava."
    ),
)
