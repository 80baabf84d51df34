"""Clinical sentences, a phrase from each, and whether the sentence says that it is not there."""

MORE: tuple[tuple[str, str, str], ...] = (
    (
        "Interval removal of the endotracheal tube; no pulmonary edema or new opacity.",
        "pulmonary edema",
        "absent",
    ),
    (
        "He complains of vertigo and tinnitus; Hallpike testing was negative.",
        "tinnitus",
        "not absent",
    ),
    (
        "Nerve conduction studies show a mild median neuropathy at the wrist, with no evidence of"
        " ulnar involvement.",
        "median neuropathy",
        "not absent",
    ),
    (
        "There is no renal calculus on either side, and the ureters are not dilated.",
        "renal calculus",
        "absent",
    ),
    (
        "Neurological examination showed cranial nerves intact, no pronator drift, and a normal "
        "gait.",
        "pronator drift",
        "absent",
    ),
    (
        "He returned from Ghana two weeks ago with fever and rigors, and had not taken "
        "prophylaxis.",
        "rigors",
        "not absent",
    ),
    (
        "Mild mitral regurgitation is present, and the left atrium is enlarged.",
        "mitral regurgitation",
        "not absent",
    ),
    (
        "It is unlikely that this represents meningitis, but a lumbar puncture will be done for "
        "safety.",
        "meningitis",
        "not absent",
    ),
    (
        "Slit lamp examination showed no corneal abrasion or foreign body.",
        "abrasion",
        "absent",
    ),
    (
        "Colonoscopy showed scattered diverticula in the sigmoid colon and no polyps.",
        "diverticula",
        "not absent",
    ),
    (
        "The liver edge was nodular, in keeping with cirrhosis, and a small volume of ascites was"
        " aspirated.",
        "cirrhosis",
        "not absent",
    ),
    (
        "She has bipolar disorder, stable on lithium, without admission since 2014.",
        "bipolar disorder",
        "not absent",
    ),
    (
        "On examination there was 2+ pitting edema to the mid shin and the jugular venous "
        "pressure was raised.",
        "pitting edema",
        "not absent",
    ),
    (
        "The left ventricle is mildly dilated with global hypokinesis and an estimated ejection "
        "fraction of 35 to 40 percent.",
        "global hypokinesis",
        "not absent",
    ),
    (
        "Cardiovascular: regular rate and rhythm, normal S1 and S2, no murmurs, rubs, or gallops.",
        "murmurs",
        "absent",
    ),
    (
        "Child has had a barking cough and hoarse voice for 24 hours, no drooling.",
        "cough",
        "not absent",
    ),
    (
        "CT of the abdomen and pelvis with contrast showed no appendicitis or diverticulitis, but"
        " there was wall thickening of the ascending colon and a moderate amount of stool.",
        "wall thickening",
        "not absent",
    ),
    (
        "Abdomen is soft, nontender and nondistended, without hepatosplenomegaly or palpable "
        "masses.",
        "hepatosplenomegaly",
        "absent",
    ),
    (
        "The patient was discharged home in stable condition with improving cellulitis and oral "
        "antibiotics.",
        "cellulitis",
        "not absent",
    ),
    (
        "Neck is supple with no lymphadenopathy, no thyromegaly and no carotid bruits.",
        "lymphadenopathy",
        "absent",
    ),
    (
        "Right internal carotid stenosis of 50 to 69 percent; vertebral flow is antegrade.",
        "stenosis",
        "not absent",
    ),
    (
        "Mild tricuspid regurgitation with an estimated PA pressure of 48 mmHg, suggesting "
        "pulmonary hypertension.",
        "pulmonary hypertension",
        "not absent",
    ),
    (
        "The cough is dry, worse at night, and has not responded to antibiotics from her GP.",
        "cough",
        "not absent",
    ),
    (
        "There is no significant carotid stenosis on the left.",
        "carotid stenosis",
        "absent",
    ),
    (
        "ECG changes were not typical of infarction and were thought to reflect pericarditis.",
        "pericarditis",
        "not absent",
    ),
    (
        "Both hips move freely and painlessly, and there is no leg length discrepancy.",
        "leg length discrepancy",
        "absent",
    ),
    (
        "Tortuous aorta, old healed granulomatous disease, and no acute bony abnormality.",
        "granulomatous disease",
        "not absent",
    ),
    (
        "At the time of discharge he was eating, walking the corridor and passing urine without "
        "hesitancy, and his wound was healing well.",
        "hesitancy",
        "absent",
    ),
    (
        "He is being followed for Barrett's esophagus without dysplasia.",
        "Barrett's esophagus",
        "not absent",
    ),
    (
        "Last menstrual period was two weeks ago and she is not pregnant.",
        "pregnant",
        "absent",
    ),
    (
        "The patient denied any loss of consciousness, neck pain, or numbness after the collision.",
        "loss of consciousness",
        "absent",
    ),
    (
        "The patient completed her course of antibiotics and at discharge had no productive cough"
        " or pleuritic pain.",
        "productive cough",
        "absent",
    ),
    (
        "She has tolerated the methotrexate well, with no mouth ulcers, cough or breathlessness.",
        "cough",
        "absent",
    ),
    (
        "She reports unintentional weight loss of 12 pounds over the past two months but no "
        "change in appetite.",
        "unintentional weight loss",
        "not absent",
    ),
    (
        "The cervical spine was cleared clinically as there was no midline tenderness and a full "
        "range of movement.",
        "tenderness",
        "absent",
    ),
    (
        "By the third day he was no longer confused and was able to sit out in a chair.",
        "confused",
        "absent",
    ),
    (
        "Three views of the right ankle demonstrate no acute fracture or dislocation.",
        "acute fracture",
        "absent",
    ),
    (
        "Doppler ultrasound of both legs was negative for deep venous thrombosis.",
        "deep venous thrombosis",
        "absent",
    ),
    (
        "She gets short of breath climbing one flight of stairs, with no chest tightness.",
        "short of breath",
        "not absent",
    ),
    (
        "She was transferred to the intensive care unit with septic shock requiring "
        "norepinephrine.",
        "septic shock",
        "not absent",
    ),
    (
        "There is no doubt that the ulcerative colitis has flared, with eight bloody stools a day.",
        "ulcerative colitis",
        "not absent",
    ),
    (
        "EKG shows atrial fibrillation with a ventricular rate of 92 and nonspecific ST-T wave "
        "changes.",
        "atrial fibrillation",
        "not absent",
    ),
    (
        "On entering the chest there was a thick pleural rind, which was stripped from the lower "
        "lobe, and at the end no air leak was present.",
        "pleural rind",
        "not absent",
    ),
    (
        "Pt returned from PACU at 1500, drowsy but rousable, vomited once, nausea relieved with "
        "ondansetron, dressing dry and intact with no bleeding.",
        "nausea",
        "not absent",
    ),
    (
        "There was tenderness in the right iliac fossa but no guarding or rebound.",
        "guarding",
        "absent",
    ),
    (
        "There is a moderate pericardial effusion but no echocardiographic signs of tamponade.",
        "tamponade",
        "absent",
    ),
    (
        "The wound was clean and dry, although there was some serosanguinous drainage at the "
        "inferior margin.",
        "serosanguinous drainage",
        "not absent",
    ),
    (
        "He was evaluated by cardiology, who reviewed his echocardiogram and found no evidence of"
        " cardiomyopathy, and by physical therapy, who recommended a rolling walker.",
        "cardiomyopathy",
        "absent",
    ),
    (
        "Liver biopsy shows moderate steatosis with mild lobular inflammation; bridging fibrosis "
        "is not seen, and iron stain is negative.",
        "bridging fibrosis",
        "absent",
    ),
    (
        "There is a tiny residual apical pneumothorax, and the chest tube is in good position.",
        "pneumothorax",
        "not absent",
    ),
    (
        "The patient fell onto an outstretched hand and there is tenderness in the anatomical "
        "snuffbox, although no fracture is seen on initial films.",
        "tenderness",
        "not absent",
    ),
    (
        "Breathing comfortably on room air, no accessory muscle use.",
        "accessory muscle use",
        "absent",
    ),
    (
        "An MRI of the cervical spine excluded cord compression and he was discharged with a soft"
        " collar and physiotherapy follow-up.",
        "cord compression",
        "absent",
    ),
    (
        "The feet are warm with palpable pulses and no ulceration.",
        "ulceration",
        "absent",
    ),
    (
        "She was last seen when she was pregnant and has not attended since.",
        "pregnant",
        "not absent",
    ),
    (
        "Left ventricular size is normal with an ejection fraction of 60 percent, the right "
        "ventricle is normal, and there is no atrial septal defect by color Doppler.",
        "atrial septal defect",
        "absent",
    ),
    (
        "Neurology felt that the episode was most consistent with a complex partial seizure.",
        "complex partial seizure",
        "not absent",
    ),
    (
        "Upper GI endoscopy: two small oesophageal varices, no red signs, not banded.",
        "oesophageal varices",
        "not absent",
    ),
    (
        "She has had sinus congestion and postnasal drip for ten days without fever.",
        "sinus congestion",
        "not absent",
    ),
    (
        "Patient refused medications this morning and appeared drowsy but rousable.",
        "drowsy",
        "not absent",
    ),
    (
        "Mild cardiomegaly is unchanged, and a right-sided central line ends in the superior vena"
        " cava.",
        "cardiomegaly",
        "not absent",
    ),
    (
        "The cardiac MRI showed no late gadolinium enhancement and myocarditis has been ruled out.",
        "myocarditis",
        "absent",
    ),
    (
        "On examination today I could not feel any lump, and I have reassured him.",
        "lump",
        "absent",
    ),
    (
        "Bilateral mammogram demonstrates no architectural distortion and no suspicious "
        "calcifications.",
        "architectural distortion",
        "absent",
    ),
    (
        "The pneumonia was treated with amoxicillin and clarithromycin, and a follow-up film will"
        " be done in six weeks.",
        "pneumonia",
        "not absent",
    ),
    (
        "Because of dysphagia after his stroke he failed the bedside swallow test and was kept "
        "nil by mouth until seen by speech therapy.",
        "dysphagia",
        "not absent",
    ),
    (
        "Ext: no c/c/e, 2+ DP pulses, no calf asymmetry.",
        "c/c/e",
        "absent",
    ),
    (
        "The resection margins are clear and lymphovascular invasion is not seen.",
        "lymphovascular invasion",
        "absent",
    ),
    (
        "No interval change in the compression deformity of L1.",
        "compression deformity",
        "not absent",
    ),
    (
        "Plan: continue telemetry, r/o MI with serial troponins, echo in the morning.",
        "MI",
        "not absent",
    ),
    (
        "Mental state examination revealed no evidence of psychosis, and he was not expressing "
        "suicidal ideas.",
        "psychosis",
        "absent",
    ),
    (
        "Small amount of free fluid in the pelvis, likely physiologic; no adnexal mass.",
        "free fluid",
        "not absent",
    ),
    (
        "On systems enquiry he has had no headache, visual disturbance, limb weakness, chest "
        "pain, cough, abdominal pain, change in bowel habit or urinary symptoms.",
        "limb weakness",
        "absent",
    ),
    (
        "Mum reports that he has been irritable and off his feeds, but has had wet nappies.",
        "irritable",
        "not absent",
    ),
    (
        "EKG demonstrates normal sinus rhythm without ST elevation or other ischemic changes.",
        "ST elevation",
        "absent",
    ),
    (
        "He tripped on a rug and sustained a laceration over the left eyebrow, without loss of "
        "consciousness.",
        "laceration",
        "not absent",
    ),
    (
        "He remains intubated and sedated, with coarse breath sounds bilaterally and no "
        "spontaneous movement.",
        "coarse breath sounds",
        "not absent",
    ),
    (
        "Creatinine rose to 2.4 on hospital day three, consistent with acute kidney injury "
        "secondary to contrast.",
        "acute kidney injury",
        "not absent",
    ),
    (
        "He was seen by the surgical team because of an incarcerated hernia, which was reduced at"
        " the bedside without difficulty, and he was listed for elective repair.",
        "incarcerated hernia",
        "not absent",
    ),
    (
        "PSA was 7.4 and the prostate feels irregular, so prostate cancer will need to be "
        "excluded.",
        "prostate cancer",
        "not absent",
    ),
    (
        "Her mother had breast cancer at the age of 49; there is no family history of ovarian "
        "cancer.",
        "breast cancer",
        "not absent",
    ),
    (
        "Low suspicion for pulmonary embolism given the normal heart rate and alternative "
        "diagnosis.",
        "pulmonary embolism",
        "not absent",
    ),
    (
        "The infiltrate has not cleared on today's film despite ten days of antibiotics.",
        "infiltrate",
        "not absent",
    ),
    (
        "The patient had one episode of coffee-ground emesis in the emergency room and was given "
        "pantoprazole.",
        "emesis",
        "not absent",
    ),
    (
        "Biopsy of the antrum: reactive gastropathy; negative for H. pylori.",
        "gastropathy",
        "not absent",
    ),
    (
        "A 6 mm nodule is again seen in the right upper lobe and has not changed since March.",
        "nodule",
        "not absent",
    ),
    (
        "Mother is alive at 82 with Alzheimer's disease; father died of a myocardial infarction.",
        "Alzheimer's disease",
        "not absent",
    ),
    (
        "The tonsils are enlarged with exudate, and there is tender anterior cervical "
        "lymphadenopathy.",
        "exudate",
        "not absent",
    ),
    (
        "I would be grateful if you could see this man, who has had hoarseness for six weeks and "
        "is a heavy smoker.",
        "hoarseness",
        "not absent",
    ),
    (
        "Findings: complex tear of the medial meniscus, anterior cruciate ligament intact, no "
        "loose bodies.",
        "complex tear",
        "not absent",
    ),
    (
        "The patient is a 72-year-old gentleman with coronary artery disease, status post bypass "
        "in 2004, hypertension, and peripheral vascular disease, who presents with two days of "
        "malaise and poor appetite.",
        "peripheral vascular disease",
        "not absent",
    ),
    (
        "The urine toxicology screen was positive for cocaine, and the chest pain was treated "
        "with benzodiazepines and nitrates.",
        "chest pain",
        "not absent",
    ),
    (
        "There is erythema and warmth around the PICC site, but no purulent drainage.",
        "erythema",
        "not absent",
    ),
    (
        "He has not had any angina since the stent, but claudication limits him to 200 yards.",
        "claudication",
        "not absent",
    ),
    (
        "He has a known aortic stenosis which has not changed since the last echocardiogram two "
        "years ago.",
        "aortic stenosis",
        "not absent",
    ),
    (
        "Anomaly scan: normal growth, no structural abnormality seen, placenta posterior and not "
        "low.",
        "structural abnormality",
        "absent",
    ),
    (
        "Urinalysis was negative for nitrites and leukocyte esterase, and urine culture showed no"
        " urinary tract infection.",
        "urinary tract infection",
        "absent",
    ),
    (
        "He continues on warfarin for atrial fibrillation; INR today is 2.3.",
        "atrial fibrillation",
        "not absent",
    ),
    (
        "Symptoms are most likely due to opioid withdrawal, although infection has not been "
        "excluded.",
        "opioid withdrawal",
        "not absent",
    ),
    (
        "She denies headache, blurred vision, right upper quadrant pain, leakage of fluid or "
        "vaginal bleeding.",
        "blurred vision",
        "absent",
    ),
    (
        "Since the menopause she has had hot flushes and vaginal dryness, but no postmenopausal "
        "bleeding.",
        "vaginal dryness",
        "not absent",
    ),
    (
        "He was brought in by ambulance, confused and agitated, and was unable to give a history.",
        "confused",
        "not absent",
    ),
    (
        "He achieved 10 METs without angina or ECG changes.",
        "angina",
        "absent",
    ),
    (
        "Patient reports that her migraines are less frequent on propranolol and she has had no "
        "side effects.",
        "migraines",
        "not absent",
    ),
    (
        "There is a small left pleural effusion with adjacent atelectasis but no pneumothorax.",
        "pleural effusion",
        "not absent",
    ),
    (
        "Colonoscopy to the caecum was normal apart from small haemorrhoids; no colitis was seen.",
        "colitis",
        "absent",
    ),
    (
        "The right knee has no effusion and is stable to varus and valgus stress.",
        "effusion",
        "absent",
    ),
    (
        "Heels intact bilaterally, no skin breakdown, barrier cream applied to sacrum.",
        "skin breakdown",
        "absent",
    ),
    (
        "She was in her usual state of health until Friday, when she developed right upper "
        "quadrant pain with nausea but no vomiting, fever or change in bowel habit.",
        "right upper quadrant pain",
        "not absent",
    ),
    (
        "Left tympanic membrane is red and bulging, consistent with otitis media.",
        "otitis media",
        "not absent",
    ),
    (
        "There is no palpable goitre and no eye signs.",
        "goitre",
        "absent",
    ),
    (
        "She has not had a flare of her lupus for two years and is off steroids.",
        "lupus",
        "not absent",
    ),
    (
        "Renal ultrasound showed normal-sized kidneys with no hydronephrosis or calculi.",
        "hydronephrosis",
        "absent",
    ),
    (
        "She has no personal history of colon polyps or inflammatory bowel disease.",
        "colon polyps",
        "absent",
    ),
    (
        "He has a tension-type headache without photophobia, vomiting or neck stiffness.",
        "photophobia",
        "absent",
    ),
    (
        "The shoulder remains stiff, and I agree that this is a frozen shoulder which should "
        "settle in time without surgery.",
        "frozen shoulder",
        "not absent",
    ),
    (
        "Past surgical history: appendectomy, tubal ligation, and repair of rotator cuff tear.",
        "rotator cuff tear",
        "not absent",
    ),
    (
        "He showed no signs of alcohol withdrawal during the stay and did not need lorazepam.",
        "alcohol withdrawal",
        "absent",
    ),
    (
        "Dilated loops of small bowel with air-fluid levels are compatible with small bowel "
        "obstruction.",
        "small bowel obstruction",
        "not absent",
    ),
    (
        "The peritoneal cavity was inspected; there was no ascites and the liver looked normal.",
        "ascites",
        "absent",
    ),
    (
        "There are no filling defects in the pulmonary arteries to suggest pulmonary embolism.",
        "pulmonary embolism",
        "absent",
    ),
    (
        "Dear Doctor, I am pleased to say that the biopsy showed no malignancy and she does not "
        "need further follow-up.",
        "malignancy",
        "absent",
    ),
    (
        "The stool sample was positive for C. difficile toxin and oral vancomycin was begun.",
        "C. difficile",
        "not absent",
    ),
    (
        "Neck: there is a soft left carotid bruit; the thyroid is not enlarged.",
        "carotid bruit",
        "not absent",
    ),
    (
        "His chest pain was thought to be gastro-oesophageal in origin rather than angina, and he"
        " was discharged with a course of lansoprazole and advice.",
        "angina",
        "absent",
    ),
    (
        "He passed a kidney stone in 2011 and has not had any trouble since.",
        "kidney stone",
        "not absent",
    ),
    (
        "He has had low back pain with right-sided sciatica for three weeks, with no bladder or "
        "bowel symptoms.",
        "sciatica",
        "not absent",
    ),
    (
        "Transoesophageal echo showed spontaneous echo contrast in the left atrial appendage but "
        "no thrombus.",
        "spontaneous echo contrast",
        "not absent",
    ),
    (
        "Nonobstructing 3 mm calculus in the lower pole of the left kidney.",
        "calculus",
        "not absent",
    ),
    (
        "She had transient diplopia last month, for which she did not seek advice.",
        "diplopia",
        "not absent",
    ),
    (
        "Rapid strep was negative and there was no peritonsillar abscess.",
        "peritonsillar abscess",
        "absent",
    ),
    (
        "The right groin access site is soft, without hematoma, bruit or oozing, four hours after"
        " sheath removal.",
        "hematoma",
        "absent",
    ),
    (
        "Neither fever nor rigors were reported by the patient, and the inflammatory markers fell"
        " without antibiotics.",
        "fever",
        "absent",
    ),
    (
        "She has a long history of osteoarthritis of both hips and walks with a stick.",
        "osteoarthritis",
        "not absent",
    ),
    (
        "She does not recall the fall, which was seen by a neighbour.",
        "fall",
        "not absent",
    ),
    (
        "Gait could not be assessed because of knee pain.",
        "knee pain",
        "not absent",
    ),
    (
        "The patient is concerned that she might have multiple sclerosis, having read about it "
        "online.",
        "multiple sclerosis",
        "not absent",
    ),
    (
        "Screening colonoscopy is due in 2027 given the adenomatous polyp removed last year.",
        "adenomatous polyp",
        "not absent",
    ),
    (
        "The exercise stress test was negative for ischemia at a high workload.",
        "ischemia",
        "absent",
    ),
    (
        "Allergies: penicillin, which causes hives, and codeine, which makes her vomit.",
        "hives",
        "not absent",
    ),
    (
        "The patient underwent uncomplicated laparoscopic cholecystectomy for acute cholecystitis"
        " and was discharged on day two.",
        "acute cholecystitis",
        "not absent",
    ),
    (
        "He describes a throbbing unilateral headache with photophobia and nausea, without aura.",
        "photophobia",
        "not absent",
    ),
    (
        "MRI of the lumbar spine demonstrates mild facet arthropathy without spinal stenosis or "
        "nerve root impingement.",
        "spinal stenosis",
        "absent",
    ),
    (
        "Placenta with mature villi and mild chorioamnionitis; no evidence of funisitis.",
        "chorioamnionitis",
        "not absent",
    ),
    (
        "He has a difficult airway because of severe ankylosing spondylitis, and awake fibreoptic"
        " intubation was chosen.",
        "ankylosing spondylitis",
        "not absent",
    ),
    (
        "MRI is recommended to exclude osteomyelitis of the fifth metatarsal.",
        "osteomyelitis",
        "not absent",
    ),
    (
        "He is unable to take statins owing to myalgia.",
        "myalgia",
        "not absent",
    ),
    (
        "CT chest shows fractures of the left sixth and seventh ribs and a small pulmonary "
        "contusion.",
        "pulmonary contusion",
        "not absent",
    ),
    (
        "Immunisations are up to date, there is no developmental delay, and he attends nursery.",
        "developmental delay",
        "absent",
    ),
    (
        "The patient presented with melena and a hemoglobin of 6.8, having taken ibuprofen for "
        "several weeks.",
        "melena",
        "not absent",
    ),
    (
        "Since the last examination the right basilar opacity has cleared, but there is a new "
        "loculated effusion on the left, with no mediastinal shift.",
        "loculated effusion",
        "not absent",
    ),
    (
        "He gets angina about once a month and uses GTN spray with prompt relief.",
        "angina",
        "not absent",
    ),
    (
        "The joint fluid Gram stain showed no organisms, so septic arthritis is thought to be "
        "less likely.",
        "septic arthritis",
        "not absent",
    ),
    (
        "Small amount of bright red blood noted on dressing this evening; surgeon informed.",
        "bright red blood",
        "not absent",
    ),
    (
        "Although there was no fever or leukocytosis, the CT showed diverticulitis of the "
        "descending colon, and she was treated with ciprofloxacin and metronidazole.",
        "diverticulitis",
        "not absent",
    ),
    (
        "The joints of both hands are swollen and tender, with ulnar deviation, but there are no "
        "nodules.",
        "ulnar deviation",
        "not absent",
    ),
    (
        "The bowel was run from the ligament of Treitz to the ileocaecal valve and no injury was "
        "found.",
        "injury",
        "absent",
    ),
    (
        "The patient tolerated the procedure well and was transferred to recovery, where he had "
        "some shivering.",
        "shivering",
        "not absent",
    ),
    (
        "Rectal examination revealed an enlarged smooth prostate and external hemorrhoids, and "
        "stool was guaiac negative.",
        "external hemorrhoids",
        "not absent",
    ),
    (
        "He walks with an antalgic gait and has marked quadriceps wasting on the left.",
        "quadriceps wasting",
        "not absent",
    ),
    (
        "She had a prolonged stay in the ICU but never developed ventilator-associated pneumonia,"
        " and was extubated to high-flow oxygen on day eleven.",
        "ventilator-associated pneumonia",
        "absent",
    ),
    (
        "ENT: no epistaxis, no hearing loss, no tinnitus, no sore throat.",
        "epistaxis",
        "absent",
    ),
    (
        "The thoracic aorta is of normal calibre, with no dissection flap.",
        "dissection",
        "absent",
    ),
    (
        "The dog bite over the forearm was irrigated and explored; there was no tendon injury or "
        "foreign body and it was left open.",
        "tendon injury",
        "absent",
    ),
    (
        "His liver tests have been raised for years, and autoimmune hepatitis is suspected.",
        "hepatitis",
        "not absent",
    ),
    (
        "Repeat CT at six hours was unchanged and the patient's headache had resolved by the time"
        " of discharge.",
        "headache",
        "absent",
    ),
    (
        "The PF4 antibody was negative, so heparin-induced thrombocytopenia was ruled out and "
        "heparin was resumed.",
        "heparin-induced thrombocytopenia",
        "absent",
    ),
    (
        "Breasts: no dominant masses, no nipple discharge, no axillary adenopathy.",
        "nipple discharge",
        "absent",
    ),
    (
        "CT of the abdomen and pelvis with contrast showed mild thickening of the terminal ileum,"
        " no abscess, no free air, and a few prominent mesenteric nodes.",
        "free air",
        "absent",
    ),
    (
        "MRCP: dilated common duct measuring 11 mm, with a distal stricture and no filling defect.",
        "distal stricture",
        "not absent",
    ),
    (
        "She was found to have an acute deep vein thrombosis of the right popliteal vein and was "
        "started on apixaban.",
        "deep vein thrombosis",
        "not absent",
    ),
    (
        "The heart size is normal and the lungs are clear with no consolidation or effusion.",
        "consolidation",
        "absent",
    ),
    (
        "Extremities show no clubbing, cyanosis or edema, and distal pulses are 2+ bilaterally.",
        "edema",
        "absent",
    ),
    (
        "A portable chest film was obtained to rule out pneumonia in view of the new oxygen "
        "requirement.",
        "pneumonia",
        "not absent",
    ),
    (
        "The patient has end-stage renal disease and dialyses on Tuesdays, Thursdays and "
        "Saturdays via a left arm fistula.",
        "end-stage renal disease",
        "not absent",
    ),
    (
        "The carotid sinus massage provoked a 4.2 second pause, and he was referred for a "
        "pacemaker.",
        "pause",
        "not absent",
    ),
    (
        "There is no pericardial effusion and no evidence of intracardiac thrombus on this study.",
        "intracardiac thrombus",
        "absent",
    ),
    (
        "She takes levothyroxine for hypothyroidism and her last TSH was 2.1.",
        "hypothyroidism",
        "not absent",
    ),
    (
        "The stapled anastomosis was tested under water with air and there was no leak, after "
        "which a drain was placed in the pelvis and the fascia closed.",
        "leak",
        "absent",
    ),
    (
        "The uterus is bulky with several fibroids, the largest 5 cm.",
        "fibroids",
        "not absent",
    ),
    (
        "We discussed that the main risk of stopping aspirin is stent thrombosis.",
        "stent thrombosis",
        "not absent",
    ),
    (
        "An allergic reaction was not observed during the observed challenge and the penicillin "
        "label was removed.",
        "allergic reaction",
        "absent",
    ),
    (
        "There was no response to steroids, and the skin lesions continued to spread over the "
        "trunk and limbs.",
        "skin lesions",
        "not absent",
    ),
    (
        "ID was consulted for persistent bacteremia, and a transesophageal echo did not show "
        "vegetations.",
        "bacteremia",
        "not absent",
    ),
    (
        "Skin, left cheek, shave biopsy: basal cell carcinoma, nodular type, extending to the "
        "deep margin.",
        "basal cell carcinoma",
        "not absent",
    ),
    (
        "Social history: lives alone, does not drink or smoke, retired after a back injury in "
        "1998.",
        "back injury",
        "not absent",
    ),
    (
        "The endometrium measures 3 mm and she has had no postmenopausal bleeding.",
        "postmenopausal bleeding",
        "absent",
    ),
    (
        "The patient underwent cardiac catheterisation, which showed three-vessel disease, and "
        "was referred for bypass grafting.",
        "three-vessel disease",
        "not absent",
    ),
    (
        "Ultrasound-guided aspiration of the Baker's cyst gave only temporary relief.",
        "Baker's cyst",
        "not absent",
    ),
    (
        "She was seen by the surgical team, who felt that her abdomen was benign and that there "
        "were no signs of peritonitis, and she was therefore managed with bowel rest and fluids.",
        "peritonitis",
        "absent",
    ),
    (
        "He has alcoholic liver disease and moderate ascites, but no asterixis or confusion.",
        "ascites",
        "not absent",
    ),
    (
        "He has attention deficit disorder and takes methylphenidate on school days.",
        "attention deficit disorder",
        "not absent",
    ),
    (
        "The lateral compartment was inspected and there was no chondral damage.",
        "chondral damage",
        "absent",
    ),
    (
        "Sections show benign endometrial tissue in the proliferative phase with no evidence of "
        "hyperplasia, atypia or malignancy.",
        "hyperplasia",
        "absent",
    ),
    (
        "Her iron studies are not in keeping with iron deficiency and the anaemia is thought to "
        "be that of chronic disease.",
        "anaemia",
        "not absent",
    ),
    (
        "The rash on the trunk is resolving and she no longer complains of fever, but the "
        "pruritus persists at night.",
        "fever",
        "not absent",
    ),
    (
        "MRCP demonstrates a normal-calibre common bile duct with no evidence of "
        "choledocholithiasis.",
        "choledocholithiasis",
        "absent",
    ),
    (
        "No known drug allergies; takes ramipril for high blood pressure and occasional "
        "paracetamol.",
        "high blood pressure",
        "not absent",
    ),
    (
        "She passes no more than 200 ml a day of urine and the renal failure is now dialysis "
        "dependent.",
        "renal failure",
        "not absent",
    ),
    (
        "Upper endoscopy revealed grade B esophagitis and a small hiatal hernia, with no "
        "Barrett's mucosa.",
        "esophagitis",
        "not absent",
    ),
    (
        "There were no complications, and estimated blood loss was less than 50 ml.",
        "complications",
        "absent",
    ),
    (
        "On discharge her chest was clear with no wheeze and her peak flow was 410.",
        "wheeze",
        "absent",
    ),
    (
        "The patient was counselled regarding the risks of the operation, including bleeding, "
        "infection and nerve injury.",
        "infection",
        "not absent",
    ),
    (
        "A grade 2/6 systolic murmur is heard best at the left sternal border without radiation.",
        "systolic murmur",
        "not absent",
    ),
    (
        "This is a four-year-old boy with a febrile convulsion lasting three minutes, no previous"
        " history of the same.",
        "febrile convulsion",
        "not absent",
    ),
    (
        "He denies orthopnea, paroxysmal nocturnal dyspnea or lower extremity swelling.",
        "paroxysmal nocturnal dyspnea",
        "absent",
    ),
    (
        "Cardiac silhouette is enlarged with pulmonary vascular congestion, slightly worse than "
        "on the prior exam.",
        "pulmonary vascular congestion",
        "not absent",
    ),
    (
        "Musculoskeletal: crepitus in both knees, no effusion, full range of motion.",
        "crepitus",
        "not absent",
    ),
    (
        "EEG was normal and did not show any epileptiform activity.",
        "epileptiform activity",
        "absent",
    ),
    (
        "The mother has had good antenatal care and the pregnancy was uncomplicated, without "
        "pre-eclampsia, bleeding or infection, up to the onset of labour at 39 weeks.",
        "pre-eclampsia",
        "absent",
    ),
    (
        "He has reflux symptoms without dysphagia, and his weight has been steady.",
        "dysphagia",
        "absent",
    ),
    (
        "At laparotomy there was a perforation of the sigmoid colon with faecal soiling of the "
        "pelvis.",
        "perforation",
        "not absent",
    ),
    (
        "Hospital course: 1. Congestive heart failure: The patient was diuresed with IV "
        "furosemide and lost four kilograms.",
        "Congestive heart failure",
        "not absent",
    ),
    (
        "She denies any suicidal ideation, homicidal ideation, or auditory hallucinations at this"
        " time.",
        "homicidal ideation",
        "absent",
    ),
    (
        "There has been no further seizure activity since levetiracetam was started.",
        "seizure activity",
        "absent",
    ),
    (
        "She specifically denies any abdominal pain, bloating or change in bowel habit.",
        "abdominal pain",
        "absent",
    ),
    (
        "He takes colchicine as needed for gout and has had two attacks this year.",
        "gout",
        "not absent",
    ),
    (
        "There is mild right hydronephrosis without an obstructing stone identified.",
        "hydronephrosis",
        "not absent",
    ),
    (
        "Passing flatus and stool, tolerating a regular diet, abdomen not distended.",
        "distended",
        "absent",
    ),
    (
        "Vitals are stable; exam shows clear lungs, regular heart rhythm, soft abdomen with no "
        "rebound tenderness, and trace edema at the ankles.",
        "rebound tenderness",
        "absent",
    ),
    (
        "Appetite is good, and there has been no weight loss.",
        "weight loss",
        "absent",
    ),
    (
        "Abd: soft, NT/ND, no HSM, +BS, well-healed midline scar, no CVA tenderness.",
        "HSM",
        "absent",
    ),
    (
        "Audiogram shows moderate sensorineural hearing loss on the left with no conductive "
        "component.",
        "sensorineural hearing loss",
        "not absent",
    ),
    (
        "Her diabetes mellitus is poorly controlled, with a haemoglobin A1c of 10.2 percent, and "
        "she has missed two appointments.",
        "diabetes mellitus",
        "not absent",
    ),
    (
        "Nuclear imaging showed a fixed inferior wall defect, with no reversible ischemia.",
        "inferior wall defect",
        "not absent",
    ),
    (
        "Exam is limited by body habitus and bowel gas; the pancreas is not well seen; "
        "splenomegaly of 15 cm.",
        "splenomegaly",
        "not absent",
    ),
    (
        "Her nausea resolved after a single dose of ondansetron and she tolerated a light supper.",
        "nausea",
        "absent",
    ),
    (
        "She was treated with nitrofurantoin for a urinary tract infection and had no allergic "
        "reaction.",
        "urinary tract infection",
        "not absent",
    ),
    (
        "He is a current smoker with a 40 pack-year history and likely COPD.",
        "COPD",
        "not absent",
    ),
    (
        "Bones: diffuse osteopenia, and an old deformity of the proximal humerus.",
        "osteopenia",
        "not absent",
    ),
    (
        "She has been bleeding from her gums since Sunday and her platelets were 8.",
        "bleeding",
        "not absent",
    ),
    (
        "She was admitted from the emergency department with cellulitis of the left lower leg and"
        " started on intravenous flucloxacillin.",
        "cellulitis",
        "not absent",
    ),
    (
        "He had copious watery diarrhea without blood or mucus for five days.",
        "diarrhea",
        "not absent",
    ),
    (
        "Comparison is made with the prior study; the interstitial markings are again prominent "
        "and there is no superimposed consolidation.",
        "interstitial markings",
        "not absent",
    ),
    (
        "Child is playful, drinking well, no rash, no neck stiffness, capillary refill under 2 "
        "seconds.",
        "rash",
        "absent",
    ),
    (
        "Neurovascularly intact distally with moderate soft tissue swelling over the lateral "
        "malleolus.",
        "soft tissue swelling",
        "not absent",
    ),
    (
        "The pancreas, spleen and adrenals are unremarkable, and there is no abdominal aortic "
        "aneurysm.",
        "abdominal aortic aneurysm",
        "absent",
    ),
    (
        "There is consolidation in the right lower lobe, which may represent aspiration in the "
        "proper clinical setting.",
        "aspiration",
        "not absent",
    ),
    (
        "Both ovaries are normal with no adnexal mass and no free fluid.",
        "adnexal mass",
        "absent",
    ),
    (
        "On the second hospital day the patient spiked a fever of 39.2 and was pancultured.",
        "fever",
        "not absent",
    ),
    (
        "Prostate needle biopsies show benign prostatic hyperplasia with focal chronic "
        "inflammation.",
        "benign prostatic hyperplasia",
        "not absent",
    ),
    (
        "Findings are suspicious for early appendicitis, and surgical consultation is recommended.",
        "appendicitis",
        "not absent",
    ),
    (
        "I think her symptoms are those of irritable bowel syndrome and I have given her a "
        "leaflet about diet.",
        "irritable bowel syndrome",
        "not absent",
    ),
    (
        "He has stable chronic lymphocytic leukemia that has not needed treatment.",
        "chronic lymphocytic leukemia",
        "not absent",
    ),
    (
        "The patient has a history of stroke with residual left-sided weakness and uses a "
        "wheelchair.",
        "stroke",
        "not absent",
    ),
    (
        "Visual acuity is 6/9 in the right eye and 6/12 in the left, with early cataract on the "
        "left.",
        "cataract",
        "not absent",
    ),
    (
        "Birth history significant for prematurity at 29 weeks, with a six-week stay in the NICU.",
        "prematurity",
        "not absent",
    ),
    (
        "This 29-year-old primigravida presents at 34 weeks with headache and blood pressures in "
        "the 150s.",
        "headache",
        "not absent",
    ),
    (
        "The possibility of an early cholangitis was considered and blood cultures were sent.",
        "cholangitis",
        "not absent",
    ),
    (
        "CXR w/o infiltrate; EKG NSR at 78, no acute changes c/w prior.",
        "infiltrate",
        "absent",
    ),
    (
        "Overnight the patient desaturated to 84% on room air with tachypnea; no chest pain was "
        "reported.",
        "tachypnea",
        "not absent",
    ),
    (
        "Follow-up blood cultures showed no growth, and there was no bacteremia after line "
        "removal.",
        "bacteremia",
        "absent",
    ),
    (
        "There are scattered T2 hyperintensities in the white matter, nonspecific but probably "
        "reflecting small vessel disease.",
        "small vessel disease",
        "not absent",
    ),
    (
        "Motor 5/5 throughout, sensation intact to light touch, no tremor or dysmetria.",
        "tremor",
        "absent",
    ),
    (
        "He drinks two bottles of wine a night and has a past history of withdrawal seizures.",
        "withdrawal seizures",
        "not absent",
    ),
    (
        "The aortic valve is trileaflet and opens well, with no aortic regurgitation seen.",
        "aortic regurgitation",
        "absent",
    ),
    (
        "Three sputum samples were negative for acid-fast bacilli and tuberculosis was excluded.",
        "tuberculosis",
        "absent",
    ),
    (
        "Examination shows trace edema at the ankles, clear lungs, a regular rhythm, and an "
        "abdomen that is soft with no masses.",
        "trace edema",
        "not absent",
    ),
    (
        "Reason for consultation: evaluation of thrombocytopenia in a patient on heparin.",
        "thrombocytopenia",
        "not absent",
    ),
    (
        "The mediastinum is widened and a dissection should be excluded with contrast-enhanced CT.",
        "dissection",
        "not absent",
    ),
    (
        "Malaria films were negative on three occasions and there was no parasitaemia.",
        "parasitaemia",
        "absent",
    ),
    (
        "The infant was vigorous at birth, with no respiratory distress, and was transferred to "
        "the newborn nursery.",
        "respiratory distress",
        "absent",
    ),
    (
        "On arrival by helicopter he had a Glasgow Coma Scale of 9, a dilated left pupil, and an "
        "open tibial fracture.",
        "tibial fracture",
        "not absent",
    ),
    (
        "Diffusion-weighted images show an acute infarct in the territory of the left middle "
        "cerebral artery.",
        "infarct",
        "not absent",
    ),
    (
        "The previously seen left pleural effusion is no longer present.",
        "left pleural effusion",
        "absent",
    ),
    (
        "There is severe calcific aortic stenosis with a mean gradient of 46 mmHg and a valve "
        "area of 0.8 square centimetres, and no more than mild regurgitation.",
        "calcific aortic stenosis",
        "not absent",
    ),
    (
        "He did not attend for his scan, and remains worried about the lump in his neck.",
        "lump",
        "not absent",
    ),
    (
        "The pain is relieved by leaning forward and there is a three-component friction rub at "
        "the left sternal edge.",
        "friction rub",
        "not absent",
    ),
    (
        "Her only complaint is of heartburn after spicy food; she has no dysphagia or weight loss.",
        "heartburn",
        "not absent",
    ),
    (
        "The patient denies fevers, chills, night sweats or recent weight loss.",
        "night sweats",
        "absent",
    ),
    (
        "Since the last examination the right basilar opacity has resolved, while the left "
        "effusion is larger.",
        "right basilar opacity",
        "absent",
    ),
    (
        "She had a miscarriage at nine weeks in 2018 and two full-term deliveries without "
        "problems.",
        "miscarriage",
        "not absent",
    ),
    (
        "Thyroid ultrasound shows a 2 cm solid nodule in the right lobe with no "
        "microcalcification.",
        "solid nodule",
        "not absent",
    ),
    (
        "Pt alert and oriented x3, c/o incisional pain 6/10, medicated with oxycodone with good "
        "effect.",
        "incisional pain",
        "not absent",
    ),
    (
        "Mood was described as fine, affect was blunted, thoughts were organised, and there were "
        "delusions of reference.",
        "delusions",
        "not absent",
    ),
    (
        "Prophylactic enoxaparin was given to prevent thromboembolism while she was immobile.",
        "thromboembolism",
        "not absent",
    ),
    (
        "The chest pain does not radiate to the arm or jaw and is not associated with exertion.",
        "chest pain",
        "not absent",
    ),
    (
        "Review of systems is negative for headache, visual change, dysphagia, hematuria, "
        "dysuria, melena or joint swelling.",
        "hematuria",
        "absent",
    ),
    (
        "The patient developed neutropenic fever on day nine and was covered with cefepime.",
        "neutropenic fever",
        "not absent",
    ),
    (
        "EEG showed diffuse slowing consistent with encephalopathy, without epileptiform "
        "discharges.",
        "slowing",
        "not absent",
    ),
    (
        "He has had no vomiting since yesterday and is now taking fluids by mouth.",
        "vomiting",
        "absent",
    ),
    (
        "I could find no evidence of peripheral neuropathy on examination and have not arranged "
        "further tests.",
        "peripheral neuropathy",
        "absent",
    ),
    (
        "The left eye is red and painful with cells in the anterior chamber, and there is no "
        "hypopyon.",
        "cells in the anterior chamber",
        "not absent",
    ),
    (
        "He ruled out for myocardial infarction by three sets of cardiac enzymes and was "
        "discharged the following morning.",
        "myocardial infarction",
        "absent",
    ),
    (
        "Right breast: 1.5 cm mobile mass at two o'clock, no skin dimpling or nipple discharge.",
        "mass",
        "not absent",
    ),
    (
        "Abd: obese, soft, mild LLQ tenderness, no rebound, +BS.",
        "LLQ tenderness",
        "not absent",
    ),
    (
        "Patient appears euvolemic, with clear lungs and absence of peripheral edema.",
        "peripheral edema",
        "absent",
    ),
    (
        "The second unit was stopped because of a transfusion reaction with itching and a rise in"
        " temperature, and there was no haemolysis on testing.",
        "transfusion reaction",
        "not absent",
    ),
    (
        "52F w/ pyelonephritis, failed outpatient therapy, now on ceftriaxone.",
        "pyelonephritis",
        "not absent",
    ),
    (
        "There is an infrarenal abdominal aortic aneurysm measuring 4.3 cm without evidence of "
        "leak.",
        "abdominal aortic aneurysm",
        "not absent",
    ),
    (
        "The baby has mild diaper dermatitis and is otherwise well, feeding every three hours "
        "with no vomiting.",
        "diaper dermatitis",
        "not absent",
    ),
    (
        "She should return to the emergency department if she develops fever, worsening pain or "
        "drainage from the wound.",
        "fever",
        "not absent",
    ),
    (
        "Thank you for seeing this 37-year-old man with intermittent palpitations; he has had no "
        "blackouts, does not smoke, and there is no relevant family history.",
        "blackouts",
        "absent",
    ),
    (
        "The right calf is tender and swollen compared with the left, raising concern for DVT.",
        "DVT",
        "not absent",
    ),
    (
        "She complains of epigastric pain which comes on about an hour after meals and is not "
        "relieved by antacids.",
        "epigastric pain",
        "not absent",
    ),
    (
        "CT of the head showed no intracranial haemorrhage, mass effect or midline shift.",
        "intracranial haemorrhage",
        "absent",
    ),
    (
        "The right ventricle is dilated with reduced function, and there is septal flattening "
        "suggestive of pressure overload.",
        "pressure overload",
        "not absent",
    ),
    (
        "Family history is notable for coronary artery disease in his father, who died at the age"
        " of 58.",
        "coronary artery disease",
        "not absent",
    ),
    (
        "Serial enzymes were negative and the patient ruled out for an MI, after which he "
        "underwent an adenosine stress test that showed a small fixed defect in the inferior "
        "wall.",
        "MI",
        "absent",
    ),
    (
        "The patient was started on insulin because of persistent hyperglycemia while on steroids.",
        "hyperglycemia",
        "not absent",
    ),
)

LAST_CHECK: tuple[tuple[str, str, str], ...] = (
    (
        "Indication for procedure: recurrent knee pain that failed conservative management.",
        "knee pain",
        "not absent",
    ),
    (
        "The patient was extubated in theatre but developed laryngospasm, which settled with "
        "positive pressure.",
        "laryngospasm",
        "not absent",
    ),
    (
        "Normal flow voids are seen and there is no aneurysm of the circle of Willis.",
        "aneurysm",
        "absent",
    ),
    (
        "The delirium was attributed to urosepsis, and no focal neurology was found.",
        "urosepsis",
        "not absent",
    ),
    (
        "Overall the patient is doing well following his hip replacement and has no complaints "
        "today.",
        "hip replacement",
        "not absent",
    ),
    (
        "Screened for domestic violence, patient states that she feels safe at home.",
        "domestic violence",
        "not absent",
    ),
    (
        "The patient was ruled out for myocardial infarction, but because of ongoing exertional "
        "dyspnea he was scheduled for an outpatient stress test.",
        "exertional dyspnea",
        "not absent",
    ),
    (
        "Hemoglobin has been stable for 48 hours with no further evidence of gastrointestinal "
        "bleeding.",
        "gastrointestinal bleeding",
        "absent",
    ),
    (
        "The arthritis was not felt to be gout, since the serum urate was low and no crystals "
        "were present in the aspirate.",
        "gout",
        "absent",
    ),
    (
        "No cause for the syncope was found despite telemetry, echocardiography and a tilt test.",
        "syncope",
        "not absent",
    ),
    (
        "The infant was born at 36 weeks and developed jaundice on day two, which was treated "
        "with phototherapy.",
        "jaundice",
        "not absent",
    ),
    (
        "Will obtain CT to evaluate for abscess if she does not improve within 48 hours.",
        "abscess",
        "not absent",
    ),
    (
        "Her eczema has cleared on her face but is still weeping behind the knees.",
        "eczema",
        "not absent",
    ),
    (
        "The patient is a poor candidate for surgery because of severe emphysema.",
        "emphysema",
        "not absent",
    ),
    (
        "Ambulated 150 feet with walker, denied dizziness, tolerated well.",
        "dizziness",
        "absent",
    ),
    (
        "The patient has never smoked but has asthma that was diagnosed in childhood.",
        "asthma",
        "not absent",
    ),
    (
        "Dr. Hale reviewed the scan with us and does not recommend surgery for the meningioma at "
        "present.",
        "meningioma",
        "not absent",
    ),
    (
        "NAD, speaking in full sentences, not short of breath at rest.",
        "short of breath",
        "absent",
    ),
    (
        "Lines and tubes are unchanged; there is mild pulmonary edema, improved since yesterday.",
        "pulmonary edema",
        "not absent",
    ),
    (
        "His sore throat started on Monday and was followed by a runny nose and aching muscles.",
        "sore throat",
        "not absent",
    ),
    (
        "Thank you for referring this 45-year-old teacher, who has had intermittent palpitations "
        "since the spring.",
        "palpitations",
        "not absent",
    ),
    (
        "Intraocular pressures were raised at 28 and 30, and he was started on latanoprost for "
        "glaucoma.",
        "glaucoma",
        "not absent",
    ),
    (
        "He has been treated for schizophrenia since his twenties and has not been in hospital "
        "since 2009.",
        "schizophrenia",
        "not absent",
    ),
    (
        "No asterixis was elicited and he was fully oriented.",
        "asterixis",
        "absent",
    ),
    (
        "There were no episodes of hypoglycemia while in hospital.",
        "hypoglycemia",
        "absent",
    ),
    (
        "No heart murmur was heard at the six-week check and femoral pulses were palpable.",
        "heart murmur",
        "absent",
    ),
    (
        "I reviewed him today, and although his reflux is better on omeprazole he still has early"
        " satiety after small meals and has lost 3 kg.",
        "early satiety",
        "not absent",
    ),
    (
        "Incidental note is made of a simple cyst in the left kidney.",
        "cyst",
        "not absent",
    ),
    (
        "Her celiac disease is well controlled on a gluten-free diet and she has no abdominal "
        "symptoms.",
        "celiac disease",
        "not absent",
    ),
    (
        "His hospital stay was prolonged by hospital-acquired pneumonia, from which he recovered "
        "after a course of piperacillin-tazobactam.",
        "hospital-acquired pneumonia",
        "not absent",
    ),
    (
        "Pt slept well, vital signs stable, voiding clear yellow urine, denies nausea, dressing "
        "to right hip dry and intact, will continue to monitor.",
        "nausea",
        "absent",
    ),
    (
        "The liver is diffusely echogenic, consistent with fatty infiltration, and there is no "
        "biliary dilatation.",
        "fatty infiltration",
        "not absent",
    ),
    (
        "Heart sounds normal, JVP not raised, no ankle swelling.",
        "ankle swelling",
        "absent",
    ),
    (
        "He reports erectile dysfunction since starting atenolol and would like to try something "
        "else.",
        "erectile dysfunction",
        "not absent",
    ),
    (
        "Skin: warm and dry with multiple ecchymoses over both forearms.",
        "ecchymoses",
        "not absent",
    ),
    (
        "The cervical collar was kept on because of persistent midline tenderness, although CT "
        "showed no fracture.",
        "tenderness",
        "not absent",
    ),
    (
        "CXR: RLL opacity, no effusion, no PTX, heart size upper limits of normal.",
        "RLL opacity",
        "not absent",
    ),
    (
        "The lungs are well expanded with a calcified granuloma at the left apex, and there is no"
        " focal airspace disease, effusion or pneumothorax.",
        "airspace disease",
        "absent",
    ),
    (
        "She cannot lie flat because of breathlessness and sleeps in a chair.",
        "breathlessness",
        "not absent",
    ),
    (
        "There are degenerative changes at L4-5 and L5-S1 but no evidence of cord compression.",
        "degenerative changes",
        "not absent",
    ),
    (
        "The plaster was removed today; the fracture has united and there is only minor stiffness.",
        "stiffness",
        "not absent",
    ),
    (
        "PMH: HTN, DM2, OSA on CPAP, GERD, s/p TKR 2015.",
        "OSA",
        "not absent",
    ),
    (
        "Pacemaker interrogation revealed normal function and no episodes of ventricular "
        "tachycardia.",
        "ventricular tachycardia",
        "absent",
    ),
    (
        "A small pulmonary embolus in the subsegmental branches cannot be excluded because of "
        "motion artefact.",
        "pulmonary embolus",
        "not absent",
    ),
    (
        "Assessment and plan: uncontrolled hypertension, increase lisinopril to 20 mg daily, "
        "recheck in two weeks.",
        "hypertension",
        "not absent",
    ),
    (
        "There is a 4 cm hematoma at the right groin access site, with no bruit, and distal "
        "pulses are intact.",
        "hematoma",
        "not absent",
    ),
    (
        "No nausea, vomiting, diarrhea, constipation, melena or bright red blood per rectum.",
        "diarrhea",
        "absent",
    ),
    (
        "The common bile duct was explored and found to be free of stones.",
        "stones",
        "absent",
    ),
    (
        "He has lost two stone in weight without trying and has been off his food since Christmas.",
        "off his food",
        "not absent",
    ),
    (
        "Blood cultures grew Gram negative rods in two of four bottles and she was switched to "
        "meropenem.",
        "Gram negative rods",
        "not absent",
    ),
    (
        "The appendix is dilated to 11 mm with surrounding fat stranding; no free air or abscess "
        "is identified.",
        "fat stranding",
        "not absent",
    ),
    (
        "In summary, this is a 54-year-old woman with probable viral gastroenteritis.",
        "viral gastroenteritis",
        "not absent",
    ),
    (
        "Mrs. Ortega is an 81-year-old woman with dementia who was brought in by her daughter "
        "after an unwitnessed fall at home.",
        "dementia",
        "not absent",
    ),
    (
        "She did not lose consciousness and there was no head injury.",
        "head injury",
        "absent",
    ),
    (
        "There is a resting tremor of the right hand with cogwheel rigidity, and no postural "
        "hypotension.",
        "tremor",
        "not absent",
    ),
    (
        "The biopsy was inconclusive and lymphoma remains a possibility.",
        "lymphoma",
        "not absent",
    ),
    (
        "Patient up to bathroom with assistance, reports dizziness on standing, no falls this "
        "shift.",
        "dizziness",
        "not absent",
    ),
    (
        "There is a 2 cm ulcer on the plantar surface of the left great toe, with no exposed bone.",
        "ulcer",
        "not absent",
    ),
    (
        "Postoperatively the course was complicated by urinary retention, for which a Foley "
        "catheter was reinserted.",
        "urinary retention",
        "not absent",
    ),
    (
        "Bowel sounds present, no organomegaly, no masses, rectal exam guaiac negative.",
        "organomegaly",
        "absent",
    ),
    (
        "HIV and hepatitis B serologies were negative, and RPR showed no syphilis.",
        "syphilis",
        "absent",
    ),
    (
        "The troponin rise was felt to represent renal impairment rather than acute coronary "
        "syndrome.",
        "acute coronary syndrome",
        "absent",
    ),
    (
        "Sections of duodenal mucosa show preserved villous architecture with no increase in "
        "intraepithelial lymphocytes and no granulomas.",
        "granulomas",
        "absent",
    ),
    (
        "Incision well approximated with staples, no erythema, no drainage, no dehiscence.",
        "dehiscence",
        "absent",
    ),
    (
        "He has nocturia three times a night and poor stream, with no haematuria.",
        "poor stream",
        "not absent",
    ),
    (
        "Lactate was normal and she did not have sepsis.",
        "sepsis",
        "absent",
    ),
    (
        "Lipase was 1,240 and CT confirmed pancreatitis without necrosis or collection.",
        "pancreatitis",
        "not absent",
    ),
    (
        "Tympanic membranes are clear bilaterally, no pharyngeal erythema or exudate.",
        "erythema",
        "absent",
    ),
    (
        "She has had no bleeding on warfarin, and her INR is within range.",
        "bleeding",
        "absent",
    ),
    (
        "There was no improvement in her abdominal distension after the nasogastric tube was "
        "placed.",
        "abdominal distension",
        "not absent",
    ),
    (
        "Please call the clinic for any redness, swelling, or discharge from the incision.",
        "swelling",
        "not absent",
    ),
    (
        "Family at bedside; patient remains unresponsive to voice, withdraws to pain.",
        "unresponsive",
        "not absent",
    ),
    (
        "This 58-year-old man with a history of coronary stenting presented with substernal chest"
        " pressure that woke him from sleep, lasted about forty minutes, and was not accompanied "
        "by diaphoresis or vomiting.",
        "substernal chest pressure",
        "not absent",
    ),
    (
        "Preoperative diagnosis: carpal tunnel syndrome, right hand, with no response to "
        "splinting.",
        "carpal tunnel syndrome",
        "not absent",
    ),
    (
        "Biopsies from the oesophagus showed no intestinal metaplasia or dysplasia.",
        "intestinal metaplasia",
        "absent",
    ),
    (
        "The patient had crackles to the mid zones and a third heart sound, and was given 80 mg "
        "of furosemide with good effect.",
        "third heart sound",
        "not absent",
    ),
    (
        "Wife phoned to say that he has had more swelling of the legs since the weekend and "
        "cannot get his shoes on.",
        "swelling of the legs",
        "not absent",
    ),
    (
        "She was advised to avoid contact sports for six weeks because of the splenic laceration.",
        "splenic laceration",
        "not absent",
    ),
    (
        "The patient tolerated the procedure well without immediate complication.",
        "immediate complication",
        "absent",
    ),
    (
        "The previously noted right pneumothorax has resolved, and the lungs are now fully "
        "expanded.",
        "pneumothorax",
        "absent",
    ),
    (
        "The troponin was mildly elevated, which was attributed to demand ischemia rather than "
        "acute coronary syndrome.",
        "demand ischemia",
        "not absent",
    ),
    (
        "On neurological examination there was a mild right facial droop and slurred speech, with"
        " no sensory deficit.",
        "facial droop",
        "not absent",
    ),
    (
        "Coeliac serology was negative and faecal calprotectin was normal, which makes me "
        "confident that she does not have inflammatory bowel disease.",
        "inflammatory bowel disease",
        "absent",
    ),
    (
        "Sections show chronic gastritis with mild activity; Helicobacter organisms are not "
        "identified.",
        "chronic gastritis",
        "not absent",
    ),
    (
        "There are silvery plaques over the elbows and scalp, but the nails are not affected.",
        "plaques",
        "not absent",
    ),
    (
        "Potassium was low at 2.9 and the hypokalaemia was corrected with intravenous replacement.",
        "hypokalaemia",
        "not absent",
    ),
    (
        "MRI of the brain and cord was normal and shows no signs of demyelination.",
        "demyelination",
        "absent",
    ),
    (
        "General: elderly, cachectic male in moderate respiratory distress, using accessory "
        "muscles.",
        "respiratory distress",
        "not absent",
    ),
    (
        "Sleep and appetite are good, and she reports no anxiety since the dose was increased.",
        "anxiety",
        "absent",
    ),
    (
        "The pregnancy was complicated by gestational diabetes controlled with diet.",
        "gestational diabetes",
        "not absent",
    ),
    (
        "The right upper lobe infiltrate has not resolved and there is now a cavity at its centre.",
        "cavity",
        "not absent",
    ),
    (
        "There was no evidence of hemolysis, with a normal LDH and haptoglobin.",
        "hemolysis",
        "absent",
    ),
    (
        "There was a long discussion with the family about his prognosis, and he is comfortable "
        "with no dyspnea or agitation on a low-dose morphine infusion.",
        "dyspnea",
        "absent",
    ),
    (
        "She does not want any treatment for her varicose veins at this stage.",
        "varicose veins",
        "not absent",
    ),
    (
        "He was told that untreated sleep apnoea raises the risk of accidents and that he should "
        "not drive until he has been established on CPAP.",
        "sleep apnoea",
        "not absent",
    ),
    (
        "Lungs were clear to auscultation bilaterally with no wheezes, rales or rhonchi.",
        "rales",
        "absent",
    ),
    (
        "He has no known drug allergies, and his past history includes hypercholesterolaemia and "
        "a vasectomy.",
        "hypercholesterolaemia",
        "not absent",
    ),
    (
        "He reported two teaspoons of hemoptysis this morning but no fever or sweats.",
        "hemoptysis",
        "not absent",
    ),
    (
        "He was not aware of the hepatic lesion reported on his scan last year.",
        "hepatic lesion",
        "not absent",
    ),
    (
        "The LAD has a 70% stenosis in its mid portion; the left main is without disease.",
        "stenosis",
        "not absent",
    ),
    (
        "Deep vein thrombosis was not seen in either leg, though the calf veins were incompletely"
        " compressed.",
        "Deep vein thrombosis",
        "absent",
    ),
    (
        "He had a flu vaccination in October and a pneumococcal vaccine because of his "
        "bronchiectasis.",
        "bronchiectasis",
        "not absent",
    ),
    (
        "No significant change in the bilateral pleural effusions since the previous study.",
        "bilateral pleural effusions",
        "not absent",
    ),
    (
        "She is hepatitis C positive, genotype 1, and has not been treated.",
        "hepatitis C",
        "not absent",
    ),
    (
        "Assessment: 1) Chest pain, likely costochondritis, given reproducible tenderness and "
        "negative troponins.",
        "costochondritis",
        "not absent",
    ),
    (
        "The abdomen was entered through a midline incision, and dense adhesions were divided "
        "sharply without bowel injury.",
        "adhesions",
        "not absent",
    ),
    (
        "The patient is at increased risk of venous thromboembolism and should wear compression "
        "stockings on long flights.",
        "venous thromboembolism",
        "not absent",
    ),
    (
        "The patient is a 63-year-old woman with longstanding hypertension who presents with "
        "three days of cough and malaise; she denies fever, chills, hemoptysis, pleuritic chest "
        "pain, orthopnea, or recent travel.",
        "hemoptysis",
        "absent",
    ),
    (
        "The patient was never hypotensive during the admission and did not require pressors.",
        "hypotensive",
        "absent",
    ),
    (
        "Gallbladder, cholecystectomy: chronic cholecystitis with cholelithiasis; no dysplasia or"
        " malignancy identified in the sections examined.",
        "cholelithiasis",
        "not absent",
    ),
    (
        "Mammogram shows dense tissue with scattered benign calcifications and no suspicious mass.",
        "calcifications",
        "not absent",
    ),
    (
        "HEENT: Pupils equal and reactive, sclera icteric, oropharynx clear, mucous membranes "
        "moist.",
        "icteric",
        "not absent",
    ),
    (
        "Blood cultures remained negative and there was no echocardiographic evidence of "
        "endocarditis.",
        "endocarditis",
        "absent",
    ),
    (
        "The tremor, rigidity and bradykinesia have responded only partly to levodopa.",
        "bradykinesia",
        "not absent",
    ),
    (
        "Left ventricular systolic function is normal without regional wall motion abnormalities.",
        "regional wall motion abnormalities",
        "absent",
    ),
    (
        "Sputum grew Pseudomonas aeruginosa, which was not resistant to ciprofloxacin.",
        "Pseudomonas aeruginosa",
        "not absent",
    ),
    (
        "The ankle is bruised and swollen over the lateral side, but there is no bony tenderness "
        "and he can take four steps, so he was not X-rayed.",
        "bony tenderness",
        "absent",
    ),
    (
        "Ten-point review of systems was negative for fever, chills, sweats, sore throat, cough, "
        "wheezing, chest pain, palpitations, nausea, vomiting, heat intolerance, rash, joint "
        "pain, or easy bruising.",
        "heat intolerance",
        "absent",
    ),
    (
        "Estimated blood loss was 1,200 ml owing to uterine atony, which responded to oxytocin "
        "and carboprost.",
        "uterine atony",
        "not absent",
    ),
    (
        "X-ray of the left wrist shows a nondisplaced fracture of the distal radius, with no "
        "dislocation.",
        "nondisplaced fracture",
        "not absent",
    ),
    (
        "She underwent emergency caesarean section for fetal distress; the baby did not require "
        "resuscitation.",
        "fetal distress",
        "not absent",
    ),
    (
        "Patient reports numbness and tingling in both feet, worse at night.",
        "tingling",
        "not absent",
    ),
    (
        "Given the history of diverticulitis a CT was repeated, and this showed no abscess, and "
        "the patient was advanced to a low-residue diet.",
        "abscess",
        "absent",
    ),
    (
        "Without treatment this hypercalcaemia would be likely to recur.",
        "hypercalcaemia",
        "not absent",
    ),
    (
        "The patient agreed to stop smoking in view of his peripheral arterial disease, and "
        "varenicline was prescribed.",
        "peripheral arterial disease",
        "not absent",
    ),
    (
        "Moderate concentric left ventricular hypertrophy with preserved systolic function and no"
        " regional wall motion abnormality.",
        "left ventricular hypertrophy",
        "not absent",
    ),
    (
        "The gallbladder contains sludge, without wall thickening, sonographic Murphy sign, or "
        "pericholecystic fluid, and the common duct measures 4 mm.",
        "sonographic Murphy sign",
        "absent",
    ),
    (
        "No change in the size of the left frontal subdural hematoma compared with yesterday.",
        "subdural hematoma",
        "not absent",
    ),
    (
        "The ureteral orifices were normal and no bladder tumor was seen.",
        "bladder tumor",
        "absent",
    ),
    (
        "Serial enzymes were negative, ruling out infarction, but the adenosine stress test "
        "showed a reversible defect in the anterior wall, and he was taken for catheterization "
        "the next day.",
        "reversible defect",
        "not absent",
    ),
    (
        "Device check shows three runs of nonsustained ventricular tachycardia and no shocks "
        "delivered.",
        "nonsustained ventricular tachycardia",
        "not absent",
    ),
    (
        "He was admitted with a vaso-occlusive crisis affecting the back and thighs, without "
        "chest symptoms.",
        "vaso-occlusive crisis",
        "not absent",
    ),
    (
        "On admission she was clearly dehydrated, with dry mucous membranes and a urea of 19.",
        "dehydrated",
        "not absent",
    ),
    (
        "Multiple gallstones are seen in the gallbladder, the largest measuring 1.4 cm, without "
        "wall thickening.",
        "gallstones",
        "not absent",
    ),
    (
        "We could not rule out myocarditis on clinical grounds and an MRI has been requested.",
        "myocarditis",
        "not absent",
    ),
    (
        "The abdomen is mildly distended and tympanitic, with no guarding or rebound.",
        "distended",
        "not absent",
    ),
    (
        "The wound edges have separated and there is a superficial wound dehiscence of about 3 cm.",
        "wound dehiscence",
        "not absent",
    ),
    (
        "The fistula has a good thrill, with no erythema or drainage at the site.",
        "erythema",
        "absent",
    ),
    (
        "No new hemorrhage, no hydrocephalus, and the basal cisterns are patent.",
        "hydrocephalus",
        "absent",
    ),
    (
        "She appears jaundiced and has several spider naevi on the upper chest.",
        "jaundiced",
        "not absent",
    ),
    (
        "She feels low and tearful most days and reports insomnia, but denies suicidal thoughts.",
        "insomnia",
        "not absent",
    ),
    (
        "The patient did not tolerate the MRI because of claustrophobia, and it will be rebooked "
        "with sedation.",
        "claustrophobia",
        "not absent",
    ),
    (
        "Bibasilar atelectasis, left greater than right, and low lung volumes.",
        "atelectasis",
        "not absent",
    ),
    (
        "Feels well today, denies CP, SOB, palpitations, LE edema, or weight gain since last "
        "visit.",
        "palpitations",
        "absent",
    ),
    (
        "Pt resting comfortably overnight, no c/o pain, IV site intact, call bell within reach.",
        "pain",
        "absent",
    ),
    (
        "The fistula was not clearly demonstrated on the sinogram but MRI showed a tract running "
        "to the skin.",
        "fistula",
        "not absent",
    ),
    (
        "Toxicology was negative and the patient did not appear intoxicated.",
        "intoxicated",
        "absent",
    ),
    (
        "There is a new left lower lobe infiltrate compared with the film of two days earlier.",
        "infiltrate",
        "not absent",
    ),
    (
        "Antenatal scan shows polyhydramnios with normal fetal anatomy and no placenta praevia.",
        "polyhydramnios",
        "not absent",
    ),
    (
        "He has been stumbling more often and his wife has noticed memory loss over the past year.",
        "memory loss",
        "not absent",
    ),
    (
        "The patient is very anxious about the possibility of cancer given her sister's recent "
        "diagnosis.",
        "cancer",
        "not absent",
    ),
    (
        "At cystoscopy there was trabeculation of the bladder wall; no tumours or stones were "
        "found.",
        "trabeculation",
        "not absent",
    ),
    (
        "Acute on chronic systolic heart failure, decompensated in the setting of dietary "
        "indiscretion and missed diuretics.",
        "systolic heart failure",
        "not absent",
    ),
    (
        "She is known to carry the sickle cell trait, and her partner has not been tested.",
        "sickle cell trait",
        "not absent",
    ),
    (
        "Urine dark amber via catheter with sediment noted, no clots.",
        "sediment",
        "not absent",
    ),
    (
        "Appendix: acute suppurative appendicitis with periappendicitis; no tumour seen in the "
        "tip or base.",
        "acute suppurative appendicitis",
        "not absent",
    ),
    (
        "The screws are in satisfactory position with no sign of loosening.",
        "loosening",
        "absent",
    ),
    (
        "There are bilateral patchy ground-glass opacities in a peripheral distribution.",
        "ground-glass opacities",
        "not absent",
    ),
    (
        "Straight leg raise is negative bilaterally and there is no saddle anaesthesia or "
        "incontinence.",
        "saddle anaesthesia",
        "absent",
    ),
    (
        "B12, folate and TSH were normal, and there was no clinical evidence of hypothyroidism.",
        "hypothyroidism",
        "absent",
    ),
    (
        "Skin exam shows a 4 mm pigmented lesion on the back with irregular borders, no satellite"
        " lesions.",
        "pigmented lesion",
        "not absent",
    ),
    (
        "She has had no hospital admissions for her asthma in the last five years.",
        "asthma",
        "not absent",
    ),
    (
        "The stomach and duodenum were carefully examined and no ulcer or bleeding source was "
        "found, so a colonoscopy was arranged for the next morning.",
        "ulcer",
        "absent",
    ),
    (
        "2. Anemia: Hematocrit was stable at 29 and there was no need for transfusion; iron "
        "deficiency was confirmed on laboratory testing.",
        "iron deficiency",
        "not absent",
    ),
    (
        "He is a 67-year-old man who presented with three days of worsening shortness of breath "
        "and denies any chest pain.",
        "shortness of breath",
        "not absent",
    ),
    (
        "The left main coronary artery was free of angiographic disease.",
        "angiographic disease",
        "absent",
    ),
    (
        "This lady has long-standing rheumatoid arthritis and has been on methotrexate for eleven"
        " years without side effects.",
        "rheumatoid arthritis",
        "not absent",
    ),
    (
        "Review of systems is negative except for chronic low back pain and some difficulty "
        "sleeping.",
        "chronic low back pain",
        "not absent",
    ),
    (
        "I reviewed her today six months after her operation and am pleased to report that she no"
        " longer has shoulder pain and has gone back to work as a gardener.",
        "shoulder pain",
        "absent",
    ),
    (
        "He was hypotensive to 80/40 on arrival and did not respond to two litres of saline.",
        "hypotensive",
        "not absent",
    ),
    (
        "Despite the transfusion she remained tachycardic with a heart rate in the 120s.",
        "tachycardic",
        "not absent",
    ),
    (
        "Oxygen was weaned but she continues to have exertional desaturation to 86% and will go "
        "home on two litres.",
        "exertional desaturation",
        "not absent",
    ),
    (
        "There has been no bruising or gum bleeding, and the spleen is not palpable.",
        "bruising",
        "absent",
    ),
    (
        "She has never had asthma or eczema, and is not on regular medication.",
        "asthma",
        "absent",
    ),
    (
        "Pt c/o SOB x 3 days with productive cough, denies CP or fever.",
        "productive cough",
        "not absent",
    ),
    (
        "There was no proteinuria, and liver enzymes and platelets were within normal limits.",
        "proteinuria",
        "absent",
    ),
    (
        "Patient denies numbness, tingling, or weakness in the extremities.",
        "weakness",
        "absent",
    ),
    (
        "The procedure was performed under general anaesthesia for a symptomatic right inguinal "
        "hernia.",
        "inguinal hernia",
        "not absent",
    ),
    (
        "She was given two units of packed cells without any transfusion reaction, and the "
        "haemoglobin the next morning was 92.",
        "transfusion reaction",
        "absent",
    ),
    (
        "He has no history of diabetes, stroke, or kidney disease.",
        "diabetes",
        "absent",
    ),
    (
        "The acute on chronic renal insufficiency was felt to be prerenal and improved with "
        "hydration.",
        "renal insufficiency",
        "not absent",
    ),
    (
        "On systems enquiry she mentions dry eyes and occasional mouth ulcers, but has had no "
        "Raynaud's symptoms, hair loss, pleurisy or skin rash.",
        "dry eyes",
        "not absent",
    ),
    (
        "Peak flow was 220 and there was widespread expiratory wheeze, with no stridor.",
        "wheeze",
        "not absent",
    ),
    (
        "A peripheral smear was reviewed and showed schistocytes, but no blasts.",
        "schistocytes",
        "not absent",
    ),
    (
        "Not only did the patient have hyponatremia of 118, but her potassium was also low.",
        "hyponatremia",
        "not absent",
    ),
    (
        "The PICC site is clean, dry, and intact without phlebitis.",
        "phlebitis",
        "absent",
    ),
    (
        "Past medical history is significant for hypertension, hyperlipidaemia, and gout.",
        "hypertension",
        "not absent",
    ),
    (
        "No vegetation is seen on the mitral or aortic valve, but transthoracic views were "
        "limited.",
        "vegetation",
        "absent",
    ),
    (
        "Her depression has not responded to sertraline and she was switched to venlafaxine.",
        "depression",
        "not absent",
    ),
    (
        "Questionable hilar fullness on the right, which is not seen on the lateral view.",
        "hilar fullness",
        "not absent",
    ),
    (
        "Neuro: A&O x2, dysarthria, moves all four extremities, no clonus.",
        "dysarthria",
        "not absent",
    ),
    (
        "There is no increase in the size of the pseudocyst.",
        "pseudocyst",
        "not absent",
    ),
    (
        "Well's score was low and the D-dimer was negative, so DVT was ruled out.",
        "DVT",
        "absent",
    ),
    (
        "The gallbladder is normal without gallstones, wall thickening or pericholecystic fluid.",
        "gallstones",
        "absent",
    ),
    (
        "The hepatitis was thought to be due to flucloxacillin, and viral serology was negative.",
        "hepatitis",
        "not absent",
    ),
    (
        "Chest tube removed at the bedside; post-removal film shows no pneumothorax.",
        "pneumothorax",
        "absent",
    ),
    (
        "A patent foramen ovale was demonstrated with agitated saline at rest.",
        "patent foramen ovale",
        "not absent",
    ),
    (
        "If vomiting recurs, the nasogastric tube should be put back to free drainage.",
        "vomiting",
        "not absent",
    ),
    (
        "Follow-up films show delayed union of the tibial shaft, and the patient is not yet "
        "weight bearing.",
        "delayed union",
        "not absent",
    ),
    (
        "Pt with stage II pressure ulcer to coccyx, dressing changed, turned every two hours, no "
        "odor noted.",
        "stage II pressure ulcer",
        "not absent",
    ),
)
