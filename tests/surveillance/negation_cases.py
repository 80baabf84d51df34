"""Sentences of clinical notes, each with one phrase and whether it is said to be absent."""

# Written by hand for these tests, in the manner of many authors; no real person's notes. "absent"
# means that the sentence says that it is not there, or no longer. Hedged ("unlikely"), feared,
# conditional, of a relative, and plainly there are all "not absent".

GENERAL: tuple[tuple[str, str, str], ...] = (
    # Ordinary: what is there.
    (
        "The patient presented with three days of worsening dyspnoea on exertion.",
        "dyspnoea",
        "not absent",
    ),
    (
        "72-year-old man with known atrial fibrillation, on apixaban.",
        "atrial fibrillation",
        "not absent",
    ),
    (
        "There is a small pericardial effusion measuring 6 mm in diastole.",
        "pericardial effusion",
        "not absent",
    ),
    ("CXR shows consolidation in the right lower zone.", "consolidation", "not absent"),
    ("She reports nausea after every dose of metformin.", "nausea", "not absent"),
    ("Abdomen soft, with tenderness in the left iliac fossa.", "tenderness", "not absent"),
    ("PMH: hypertension, gout, glaucoma.", "hypertension", "not absent"),
    (
        "Thank you for referring this pleasant lady with rheumatoid arthritis.",
        "rheumatoid arthritis",
        "not absent",
    ),
    ("He complains of low back pain radiating to the left buttock.", "low back pain", "not absent"),
    ("Bilateral pitting oedema to mid-calf.", "pitting oedema", "not absent"),
    ("Moderate mitral regurgitation with an eccentric jet.", "mitral regurgitation", "not absent"),
    ("Sections show a tubular adenoma with low-grade dysplasia.", "adenoma", "not absent"),
    (
        "Echo: severely reduced LV function, EF 25 %, global hypokinesis.",
        "global hypokinesis",
        "not absent",
    ),
    ("Admitted overnight with melaena and a haemoglobin of 68.", "melaena", "not absent"),
    (
        "Wound edges red and warm with purulent discharge from the lower third.",
        "purulent discharge",
        "not absent",
    ),
    ("On examination a systolic murmur was heard at the apex.", "systolic murmur", "not absent"),
    ("Pt c/o headache x 2 days, worse when lying down", "headache", "not absent"),
    (
        "CT head: acute left-sided subdural haematoma with 4 mm of midline shift.",
        "subdural haematoma",
        "not absent",
    ),
    (
        "Blood cultures grew Staphylococcus aureus in both bottles.",
        "Staphylococcus aureus",
        "not absent",
    ),
    ("At laparotomy a perforation of the sigmoid colon was found.", "perforation", "not absent"),
    ("The gallbladder contains several calculi, the largest 11 mm.", "calculi", "not absent"),
    ("Chronic kidney disease stage 3b, eGFR 38.", "kidney disease", "not absent"),
    ("His asthma is treated with a preventer inhaler and montelukast.", "asthma", "not absent"),
    ("Discharge diagnosis: community-acquired pneumonia.", "pneumonia", "not absent"),
    (
        "Developed urinary retention after the catheter was taken out on day two.",
        "urinary retention",
        "not absent",
    ),
    ("Mild cardiomegaly and upper lobe venous diversion.", "cardiomegaly", "not absent"),
    ("s/p fall with R wrist fracture, splinted in ED", "fracture", "not absent"),
    ("The left ovary shows a 3 cm simple cyst.", "simple cyst", "not absent"),
    ("He has been jaundiced since Sunday.", "jaundiced", "not absent"),
    ("Known case of Parkinson's disease, diagnosed 2014.", "Parkinson's disease", "not absent"),
    (
        "Nursing staff noted haematuria in the catheter bag this morning.",
        "haematuria",
        "not absent",
    ),
    ("Lungs: bibasilar crackles, good air entry otherwise.", "crackles", "not absent"),
    (
        "Trace tricuspid regurgitation; estimated RVSP 34 mmHg.",
        "tricuspid regurgitation",
        "not absent",
    ),
    ("The patient endorses fatigue and poor sleep.", "fatigue", "not absent"),
    (
        "Ulceration of the gastric antrum with a visible vessel, clipped twice.",
        "vessel",
        "not absent",
    ),
    ("ASSESSMENT: 1. ACUTE PANCREATITIS, LIKELY GALLSTONE.", "PANCREATITIS", "not absent"),
    ("There is hepatic steatosis.", "hepatic steatosis", "not absent"),
    (
        "Examination of the right knee confirms an effusion and a reduced range of movement.",
        "effusion",
        "not absent",
    ),
    ("Diagnosis: invasive ductal carcinoma, grade 2.", "ductal carcinoma", "not absent"),
    (
        "She has had diarrhoea up to eight times a day since returning from Morocco.",
        "diarrhoea",
        "not absent",
    ),
    ("Hx of DVT in 2009 after a long flight.", "DVT", "not absent"),
    ("2+ protein on dipstick, sent for ratio.", "protein", "not absent"),
    ("Remains confused at night, settled with reorientation.", "confused", "not absent"),
    (
        "Postoperative course was complicated by ileus, which was managed with a nasogastric tube.",
        "ileus",
        "not absent",
    ),
    ("Multiple diverticula throughout the descending colon.", "diverticula", "not absent"),
    ("Febrile to 38.9 overnight with rigors.", "rigors", "not absent"),
    ("ECG: sinus rhythm with left bundle branch block.", "left bundle branch block", "not absent"),
    (
        "This man has longstanding type 2 diabetes and attends for his annual review.",
        "type 2 diabetes",
        "not absent",
    ),
    ("Lower extremities: 2+ edema bilaterally, L > R.", "edema", "not absent"),
    ("A 9 mm nodule is seen in the right middle lobe.", "nodule", "not absent"),
    ("Widespread eczema on the flexures, weeping in places.", "eczema", "not absent"),
    ("Sore throat for four days, tonsils enlarged with exudate.", "Sore throat", "not absent"),
    (
        "Pt is a 45 yo F with PMHx of migraine who presents for med refill.",
        "migraine",
        "not absent",
    ),
    (
        "The aortic valve is calcified with moderate aortic stenosis, peak gradient 48 mmHg.",
        "aortic stenosis",
        "not absent",
    ),
    ("Lymph nodes: metastatic carcinoma in 2 of 14 nodes.", "carcinoma", "not absent"),
    ("Positive for weight loss of about 6 kg since Easter.", "weight loss", "not absent"),
    ("Intraoperatively, dense adhesions were divided with scissors.", "adhesions", "not absent"),
    ("Skin: petechiae over both shins.", "petechiae", "not absent"),
    ("Continues to have hot flushes despite the change of patch.", "hot flushes", "not absent"),
    (
        "Impression: osteoarthritis of both hips, worse on the right.",
        "osteoarthritis",
        "not absent",
    ),
    (
        "Screening mammogram: a cluster of microcalcifications in the upper outer quadrant, "
        "left breast.",
        "microcalcifications",
        "not absent",
    ),
    ("There was bleeding from the liver bed, controlled with diathermy.", "bleeding", "not absent"),
    ("MSE: low mood, tearful, good eye contact.", "low mood", "not absent"),
    ("Longstanding tinnitus, worse in quiet rooms.", "tinnitus", "not absent"),
    ("Admit for IV abx for cellulitis of L leg", "cellulitis", "not absent"),
    ("Swallow assessment showed aspiration of thin fluids.", "aspiration", "not absent"),
    (
        "Biopsy shows chronic gastritis with Helicobacter organisms.",
        "chronic gastritis",
        "not absent",
    ),
    ("Mother reports a barking cough since midnight.", "barking cough", "not absent"),
    ("Has palpitations most evenings lasting a few minutes.", "palpitations", "not absent"),
    ("Hyponatraemia noted on admission, Na 124, thiazide stopped.", "Hyponatraemia", "not absent"),
    ("Ultrasound demonstrated hydronephrosis on the right.", "hydronephrosis", "not absent"),
    ("There are Kerley B lines at both bases.", "Kerley B lines", "not absent"),
    (
        "The baby had jaundice on day two and was given phototherapy for 24 hours.",
        "jaundice",
        "not absent",
    ),
    # Ordinary: what is not there.
    ("No fever.", "fever", "absent"),
    ("Denies chest pain.", "chest pain", "absent"),
    (
        "He denies any shortness of breath, orthopnoea or ankle swelling.",
        "shortness of breath",
        "absent",
    ),
    ("She denies fever, chills, vomiting or diarrhea.", "vomiting", "absent"),
    ("No evidence of pneumothorax.", "pneumothorax", "absent"),
    ("There is no pleural effusion.", "pleural effusion", "absent"),
    ("Lungs clear, no wheeze.", "wheeze", "absent"),
    ("Abdomen soft and non-tender without guarding.", "guarding", "absent"),
    ("Extremities: no clubbing, cyanosis or edema.", "edema", "absent"),
    ("Urine dipstick negative for nitrites.", "nitrites", "absent"),
    ("CT pulmonary angiogram was negative for pulmonary embolism.", "pulmonary embolism", "absent"),
    ("No significant valvular disease.", "valvular disease", "absent"),
    ("The patient does not have diabetes.", "diabetes", "absent"),
    ("No known drug allergies.", "allergies", "absent"),
    ("There was no lymphadenopathy in the neck, axillae or groins.", "lymphadenopathy", "absent"),
    ("Pt denies SI/HI.", "SI", "absent"),
    ("CXR clear with no consolidation, effusion or pneumothorax.", "pneumothorax", "absent"),
    ("No regional wall motion abnormality was seen.", "regional wall motion abnormality", "absent"),
    ("She has never had a stroke.", "stroke", "absent"),
    ("There is no evidence of bowel obstruction or perforation.", "bowel obstruction", "absent"),
    ("Calves soft, no tenderness.", "tenderness", "absent"),
    ("Neuro: alert and oriented, no focal deficit.", "deficit", "absent"),
    ("He has no cough and no sputum.", "cough", "absent"),
    ("Myocardial infarction was ruled out.", "infarction", "absent"),
    ("No rash", "rash", "absent"),
    ("Colonoscopy to the caecum; no polyps seen.", "polyps", "absent"),
    ("Negative for malignancy.", "malignancy", "absent"),
    ("The wound is clean and dry with no signs of infection.", "infection", "absent"),
    ("She was not short of breath at rest.", "short of breath", "absent"),
    ("Denies dysuria, frequency, urgency.", "dysuria", "absent"),
    ("No dysplasia is seen.", "dysplasia", "absent"),
    ("No loss of consciousness.", "consciousness", "absent"),
    ("There were no postoperative complications.", "complications", "absent"),
    ("Pupils equal and reactive, no nystagmus.", "nystagmus", "absent"),
    ("She has no symptoms of heart failure.", "heart failure", "absent"),
    ("Blood film: no blasts.", "blasts", "absent"),
    ("Denies use of tobacco; no hemoptysis.", "hemoptysis", "absent"),
    ("No pericardial effusion.", "pericardial effusion", "absent"),
    ("The appendix is normal with no free fluid.", "free fluid", "absent"),
    ("The patient has not had any further bleeding.", "bleeding", "absent"),
    ("No suicidal ideation was expressed.", "suicidal ideation", "absent"),
    ("Family history: no breast cancer.", "breast cancer", "absent"),
    ("Joints: no swelling, no synovitis.", "synovitis", "absent"),
    ("The baby is feeding well, with no vomiting.", "vomiting", "absent"),
    ("No vascular invasion identified.", "vascular invasion", "absent"),
    # Lists under one no.
    (
        "No fever, chills, night sweats, weight loss, anorexia, malaise or myalgia.",
        "malaise",
        "absent",
    ),
    (
        "Denies headache, visual disturbance, photophobia, neck stiffness, vomiting, or rash.",
        "photophobia",
        "absent",
    ),
    (
        "No pallor, icterus, cyanosis, clubbing, koilonychia, lymphadenopathy or oedema.",
        "koilonychia",
        "absent",
    ),
    (
        "She denied chest pain, palpitations, syncope, orthopnea, PND, leg swelling, and "
        "claudication.",
        "claudication",
        "absent",
    ),
    (
        "No mass, cyst, stone, hydronephrosis, or perinephric collection in either kidney.",
        "hydronephrosis",
        "absent",
    ),
    ("Without erythema, induration, fluctuance, discharge or dehiscence.", "fluctuance", "absent"),
    (
        "Negative for fevers, sweats, dysphagia, hoarseness, stridor and neck pain.",
        "stridor",
        "absent",
    ),
    (
        "There is no fracture, dislocation, joint effusion, soft tissue swelling or foreign body.",
        "foreign body",
        "absent",
    ),
    ("Denies EtOH, tobacco, IVDU, blackouts, withdrawal seizures", "blackouts", "absent"),
    (
        "No history of asthma, eczema, hay fever, anaphylaxis or food allergy.",
        "anaphylaxis",
        "absent",
    ),
    # Lists in which the no ends.
    ("No fever, cough productive of green sputum.", "cough", "not absent"),
    (
        "No chest pain but shortness of breath on one flight of stairs.",
        "shortness of breath",
        "not absent",
    ),
    ("No acute distress; wheezes throughout.", "wheezes", "not absent"),
    ("Denies chest pain, complains of palpitations.", "palpitations", "not absent"),
    ("No vomiting, however nausea is constant.", "nausea", "not absent"),
    ("No effusion. Atelectasis at both bases.", "Atelectasis", "not absent"),
    ("No murmurs, lungs with scattered rhonchi.", "rhonchi", "not absent"),
    ("No rebound, there is marked tenderness over McBurney's point.", "tenderness", "not absent"),
    (
        "Denies dysuria but admits to urinary frequency and nocturia.",
        "urinary frequency",
        "not absent",
    ),
    (
        "There is no pneumothorax, with a moderate haemothorax on the left.",
        "haemothorax",
        "not absent",
    ),
    ("No neck stiffness, positive Kernig's sign.", "Kernig's sign", "not absent"),
    (
        "No fracture seen; soft tissue swelling over the lateral malleolus.",
        "soft tissue swelling",
        "not absent",
    ),
    ("Without fever, though tachycardia persists at 115.", "tachycardia", "not absent"),
    ("No blood or mucus, loose stools five times daily.", "loose stools", "not absent"),
    ("No ST elevation, T wave inversion in V4 to V6.", "T wave inversion", "not absent"),
    ("Denies SOB, has had ankle swelling for about a month", "ankle swelling", "not absent"),
    ("No focal weakness apart from a mild left facial droop.", "facial droop", "not absent"),
    ("No abnormality except for a small hiatus hernia.", "hiatus hernia", "not absent"),
    ("No significant findings other than gallstones.", "gallstones", "not absent"),
    (
        "No rash, no joint swelling, and mouth ulcers present since last week.",
        "mouth ulcers",
        "not absent",
    ),
    (
        "She has no angina, but her claudication now comes on at 50 yards.",
        "claudication",
        "not absent",
    ),
    ("No oedema, tender hepatomegaly 3 cm below the costal margin.", "hepatomegaly", "not absent"),
    ("No distress. Mild intercostal recession.", "intercostal recession", "not absent"),
    ("Cough productive of green sputum, no fever.", "fever", "absent"),
    ("Wheezes throughout, in no distress.", "distress", "absent"),
    ("There is tenderness over McBurney's point, but no rebound.", "rebound", "absent"),
    ("Nausea is constant, without vomiting.", "vomiting", "absent"),
    ("Positive for rhinorrhea and sore throat, negative for ear pain.", "ear pain", "absent"),
    ("Mild cardiomegaly; no pulmonary oedema.", "pulmonary oedema", "absent"),
    # Phrase before the cue.
    ("Chest pain: denies.", "Chest pain", "absent"),
    ("Pulmonary embolism has been excluded by CTPA.", "Pulmonary embolism", "absent"),
    (
        "Acute coronary syndrome was ruled out with two negative troponins.",
        "Acute coronary syndrome",
        "absent",
    ),
    ("Cyanosis: absent.", "Cyanosis", "absent"),
    ("Peripheral oedema is absent.", "Peripheral oedema", "absent"),
    ("Haematuria was not seen on any of three samples.", "Haematuria", "absent"),
    ("Rebound tenderness not elicited.", "Rebound tenderness", "absent"),
    ("Lymphovascular invasion: not identified.", "Lymphovascular invasion", "absent"),
    ("Metastases are not demonstrated.", "Metastases", "absent"),
    ("Allergies: none.", "Allergies", "absent"),
    ("Fever - no", "Fever", "absent"),
    ("H. pylori: negative", "H. pylori", "absent"),
    ("Chest pain: yes, on exertion only.", "Chest pain", "not absent"),
    ("Cough present for six weeks, chest film not yet done.", "Cough", "not absent"),
    ("Pneumonia has not improved on oral antibiotics.", "Pneumonia", "not absent"),
    ("Headache not relieved by paracetamol.", "Headache", "not absent"),
    ("The ulcer has not healed despite compression.", "ulcer", "not absent"),
    ("Hypertension not well controlled on two agents.", "Hypertension", "not absent"),
    ("The pain does not radiate.", "pain", "not absent"),
    ("Lump in the left breast, not tethered to skin, no nodes felt.", "Lump", "not absent"),
    ("Allergies: penicillin, causing a rash.", "Allergies", "not absent"),
    ("The fracture is not displaced.", "fracture", "not absent"),
    ("Tremor without rigidity.", "Tremor", "not absent"),
    ("Aortic stenosis with no significant regurgitation.", "Aortic stenosis", "not absent"),
    ("The lesion does not enhance after contrast.", "lesion", "not absent"),
    ("The haematoma is no larger than on yesterday's scan.", "haematoma", "not absent"),
    # Two cues in one sentence.
    ("No evidence of DVT on Doppler and negative for Baker's cyst.", "Baker's cyst", "absent"),
    ("He denies fever and has not noticed any weight loss.", "weight loss", "absent"),
    (
        "Neither ECG showed ischaemia, and there was no arrhythmia on telemetry.",
        "arrhythmia",
        "absent",
    ),
    ("Does not smoke; no history of COPD.", "COPD", "absent"),
    ("Denies alcohol, is known to have cirrhosis and has no ascites.", "cirrhosis", "not absent"),
    ("No wheeze, crackles at the left base, no dullness.", "crackles", "not absent"),
    (
        "Without fever and with neutropenia, so no antibiotics were given.",
        "neutropenia",
        "not absent",
    ),
    ("No chest pain; has dizziness on standing; no falls.", "dizziness", "not absent"),
    ("Not anaemic, has known hypothyroidism, no goitre.", "hypothyroidism", "not absent"),
    ("Has known hypothyroidism, is not anaemic and has no goitre.", "goitre", "absent"),
    ("Anxiety is long-standing; there is no psychosis and no self-harm.", "psychosis", "absent"),
    # Neither, nor, none of.
    ("He had neither fever nor rigors.", "fever", "absent"),
    ("He had neither rash nor arthralgia.", "arthralgia", "absent"),
    (
        "There was no bile leak, nor was there any bleeding from the port sites.",
        "bleeding",
        "absent",
    ),
    ("None of the family has coeliac disease.", "coeliac disease", "absent"),
    ("None of the sections shows malignancy.", "malignancy", "absent"),
    ("She does not cough, nor does she wheeze.", "wheeze", "absent"),
    ("Neither kidney shows scarring.", "scarring", "absent"),
    ("None of the following: chest pain, syncope, palpitations.", "syncope", "absent"),
    ("Neither antacids nor omeprazole helped the heartburn.", "heartburn", "not absent"),
    ("None of the three inhalers has helped his breathlessness.", "breathlessness", "not absent"),
    ("The itch is not worse at night, nor does it keep him awake.", "itch", "not absent"),
    # Nothing to suggest, nothing to find.
    ("I found nothing in the history to suggest epilepsy.", "epilepsy", "absent"),
    ("The scan did not show any abscess.", "abscess", "absent"),
    ("I could not find any lump in either breast today.", "lump", "absent"),
    (
        "There is no suggestion of raised intracranial pressure.",
        "raised intracranial pressure",
        "absent",
    ),
    ("Examination did not reveal a hernia.", "hernia", "absent"),
    ("The patient was ruled out for myocardial infarction.", "myocardial infarction", "absent"),
    ("CT excluded aortic dissection.", "aortic dissection", "absent"),
    ("The lung fields are free of infiltrate.", "infiltrate", "absent"),
    # No longer, resolved.
    ("She no longer has hot flushes.", "hot flushes", "absent"),
    ("He is no longer jaundiced.", "jaundiced", "absent"),
    ("The rash has completely resolved.", "rash", "absent"),
    ("Acute kidney injury, now resolved.", "Acute kidney injury", "absent"),
    ("Diarrhoea no longer present.", "Diarrhoea", "absent"),
    ("The previously seen pneumothorax has resolved.", "pneumothorax", "absent"),
    ("The pneumonia is resolving on the second film.", "pneumonia", "not absent"),
    ("The pleural effusion has only partly resolved.", "pleural effusion", "not absent"),
    ("The cough has not resolved.", "cough", "not absent"),
    ("His constipation lasts no longer than two days at a time.", "constipation", "not absent"),
    ("The aura is no longer than twenty minutes.", "aura", "not absent"),
    ("Depression no longer responding to sertraline.", "Depression", "not absent"),
    ("He no longer takes tablets for his epilepsy.", "epilepsy", "not absent"),
    ("No longer on oxygen for COPD.", "COPD", "not absent"),
    # Rather than, instead.
    ("This was a simple faint rather than a seizure.", "seizure", "absent"),
    ("The swelling is a lipoma rather than a lymph node.", "lymph node", "absent"),
    ("This was a seizure rather than a faint.", "seizure", "not absent"),
    ("The picture is that of gout rather than septic arthritis.", "gout", "not absent"),
    ("She was given tablets rather than injections for migraine.", "migraine", "not absent"),
    ("It is more likely a sprain than a fracture.", "fracture", "not absent"),
    # No change, no increase, not only.
    ("No change in the pulmonary nodule since 2021.", "pulmonary nodule", "not absent"),
    ("No increase in the size of the aneurysm.", "aneurysm", "not absent"),
    (
        "There has been no interval change in the right pleural effusion.",
        "pleural effusion",
        "not absent",
    ),
    (
        "No significant change in shortness of breath over the past week.",
        "shortness of breath",
        "not absent",
    ),
    ("Not only does he have angina, he is also anaemic.", "angina", "not absent"),
    ("The wound shows not only slough but exposed tendon.", "slough", "not absent"),
    (
        "No improvement in her back pain after six sessions of physiotherapy.",
        "back pain",
        "not absent",
    ),
    ("No worsening of the oedema.", "oedema", "not absent"),
    ("No reduction in tremor on the higher dose.", "tremor", "not absent"),
    ("No cause for the anaemia was found.", "anaemia", "not absent"),
    ("No explanation for her hypercalcaemia has come to light.", "hypercalcaemia", "not absent"),
    ("There is no treatment for tinnitus that I can offer him.", "tinnitus", "not absent"),
    ("No progression of the retinopathy.", "retinopathy", "not absent"),
    ("No complaints except insomnia.", "insomnia", "not absent"),
    # Not ruled out, to rule out, hedges.
    ("A normal ECG did not rule out ischaemia.", "ischaemia", "not absent"),
    ("Cannot exclude a small pneumothorax on this supine film.", "pneumothorax", "not absent"),
    ("CT abdomen to rule out appendicitis.", "appendicitis", "not absent"),
    ("r/o sepsis", "sepsis", "not absent"),
    ("Admitted to r/o ACS.", "ACS", "not absent"),
    ("An early abscess cannot be excluded.", "abscess", "not absent"),
    ("Malignancy is not excluded.", "Malignancy", "not absent"),
    ("Pulmonary embolism is unlikely.", "Pulmonary embolism", "not absent"),
    ("It is unlikely that he has giant cell arteritis.", "giant cell arteritis", "not absent"),
    ("Possible pneumonia at the left base.", "pneumonia", "not absent"),
    ("Lymphoma remains a possibility.", "Lymphoma", "not absent"),
    ("Findings may represent atelectasis or early infection.", "atelectasis", "not absent"),
    ("Suspicious for malignancy.", "malignancy", "not absent"),
    ("We have not yet ruled out endocarditis.", "endocarditis", "not absent"),
    (
        "Coeliac disease has not been ruled out as bloods were never sent.",
        "Coeliac disease",
        "not absent",
    ),
    ("I could not rule out a scaphoid fracture.", "scaphoid fracture", "not absent"),
    ("MRI requested to exclude cord compression.", "cord compression", "not absent"),
    ("The differential includes sarcoidosis.", "sarcoidosis", "not absent"),
    ("? cholecystitis, for USS", "cholecystitis", "not absent"),
    ("DVT is thought unlikely given the low score, no imaging done.", "DVT", "not absent"),
    ("Underlying infection would be difficult to exclude.", "infection", "not absent"),
    ("He was worried about bowel cancer.", "bowel cancer", "not absent"),
    # History, family history.
    ("History of breast cancer, treated 2011.", "breast cancer", "not absent"),
    ("h/o CVA, no residual weakness", "CVA", "not absent"),
    ("Her mother died of ovarian cancer at 58.", "ovarian cancer", "not absent"),
    ("FHx: colon cancer in father, none in siblings.", "colon cancer", "not absent"),
    ("No family history of sudden cardiac death.", "sudden cardiac death", "absent"),
    ("No personal or family history of thrombosis.", "thrombosis", "absent"),
    ("No h/o CAD, DM or HTN.", "CAD", "absent"),
    ("He has never suffered from angina.", "angina", "absent"),
    # Conditional, planned, advised.
    ("Return to ED if he develops fever.", "fever", "not absent"),
    ("If she becomes short of breath she should ring 999.", "short of breath", "not absent"),
    ("Parents were told to look out for drowsiness.", "drowsiness", "not absent"),
    ("Paracetamol PRN for pain", "pain", "not absent"),
    ("Monitor for bleeding.", "bleeding", "not absent"),
    ("Should there be any vomiting, omit the metformin.", "vomiting", "not absent"),
    ("Risks explained, including infection, nerve injury and clots.", "infection", "not absent"),
    ("Screening for diabetic retinopathy is due in May.", "diabetic retinopathy", "not absent"),
    ("Start aspirin for prevention of stroke.", "stroke", "not absent"),
    ("Come back sooner if the headaches return.", "headaches", "not absent"),
    # Double negatives, pseudo-negations.
    ("Gram negative bacteraemia treated with gentamicin.", "bacteraemia", "not absent"),
    (
        "Triple negative breast carcinoma, for neoadjuvant chemotherapy.",
        "breast carcinoma",
        "not absent",
    ),
    ("She does not deny binge drinking.", "binge drinking", "not absent"),
    ("It is not true that he has no pain.", "pain", "not absent"),
    ("Not without discomfort when the dressing was changed.", "discomfort", "not absent"),
    ("He was never free of pain during the admission.", "pain", "not absent"),
    ("Non-small cell lung cancer, stage IIIA.", "lung cancer", "not absent"),
    ("Not infrequent ectopics on the 24-hour tape.", "ectopics", "not absent"),
    ("Did not attend for his asthma review.", "asthma", "not absent"),
    ("Without difficulty, the polyp was removed by snare.", "polyp", "not absent"),
    ("He does not remember when the palpitations began.", "palpitations", "not absent"),
    ("She is not aware of her murmur.", "murmur", "not absent"),
    ("The patient has not been told of the cancer yet.", "cancer", "not absent"),
    ("Nil by mouth because of vomiting.", "vomiting", "not absent"),
    ("Non-compliant with CPAP for sleep apnoea.", "sleep apnoea", "not absent"),
    ("Unable to sleep due to itching.", "itching", "not absent"),
    (
        "The absence of fever does not make septic arthritis less of a worry.",
        "septic arthritis",
        "not absent",
    ),
    ("COVID swab negative, but influenza A detected.", "influenza A", "not absent"),
    ("COVID swab: influenza A not detected.", "influenza A", "absent"),
    # Long sentences.
    (
        "This 81-year-old retired farmer, who lives alone and walks with a stick, was brought "
        "in by ambulance after tripping on the kitchen step, and on arrival he was alert, warm "
        "and talking, with a sore left hip but no head injury, and he remembered the whole of "
        "the event.",
        "head injury",
        "absent",
    ),
    (
        "This 79-year-old retired nurse, who lives with her daughter and uses a frame, came in "
        "by ambulance after slipping in the bath, and on arrival she was alert with no head "
        "injury and no neck pain, but the right leg was shortened and she had a hip fracture on "
        "the plain film.",
        "hip fracture",
        "not absent",
    ),
    (
        "She has a background of bronchiectasis, for which she takes azithromycin three times a "
        "week, and although she tells me that she has had no fever, no blood in the sputum and "
        "no weight loss since her last visit in March, she has needed two courses of rescue "
        "antibiotics from her own surgery.",
        "bronchiectasis",
        "not absent",
    ),
    (
        "The left ventricle is normal in size with mild concentric hypertrophy, the ejection "
        "fraction by biplane is 58 per cent, the left atrium is moderately dilated, there is "
        "trivial mitral regurgitation, the right heart is normal, and there is no evidence of "
        "vegetation on any of the four valves within the limits of a transthoracic study.",
        "vegetation",
        "absent",
    ),
    (
        "The left ventricle is not dilated and there is no regional wall motion abnormality, no "
        "thrombus and no effusion, but the aortic root measures 46 mm at the sinuses, the valve "
        "is bicuspid with moderate aortic regurgitation, and a cardiac MRI would be helpful "
        "before he is seen in the joint clinic next month.",
        "aortic regurgitation",
        "not absent",
    ),
    (
        "Under general anaesthesia and with the patient in Lloyd-Davies position a full "
        "laparoscopy was performed, the liver, stomach, small bowel and appendix were all "
        "inspected in turn and looked healthy, there was no endometriosis in the pouch of "
        "Douglas or on either uterosacral ligament, and both tubes filled and spilled with dye.",
        "endometriosis",
        "absent",
    ),
    (
        "Under spinal anaesthesia a midline incision was made and the abdomen entered without "
        "injury to the bowel, there was no free pus and no leak from the previous join, but a "
        "thick-walled collection was found below the left diaphragm, which was opened, washed "
        "out with three litres of warm saline and drained.",
        "collection",
        "not absent",
    ),
    (
        "The patient is a 54 year old woman with diabetes, hypertension and obesity who was "
        "seen for follow-up of her foot ulcer, which is now smaller at 1 by 1 cm with a pink "
        "base, and she denies any fevers, chills, foot pain, drainage or new wounds since her "
        "last visit two weeks ago.",
        "foot pain",
        "absent",
    ),
    (
        "The patient is a 61 year old man who denies fevers, chills, sweats, chest pain, "
        "palpitations, nausea, vomiting, diarrhea and urinary symptoms, who has been eating and "
        "drinking well, who has taken all of his medicines as directed, and who came in today "
        "only because of numbness in both feet for the past several months.",
        "numbness",
        "not absent",
    ),
    (
        "He was observed on the ward for forty-eight hours with continuous monitoring, serial "
        "troponins and a repeat ECG, all of which were normal, his CT pulmonary angiogram "
        "showed nothing of note, myocardial infarction was therefore ruled out, and he went "
        "home on the third day with a plan for a treadmill test as an outpatient.",
        "myocardial infarction",
        "absent",
    ),
    (
        "Because no bed was free on the respiratory ward, and because no one from the on-call "
        "team could be reached before midnight, the patient stayed in the emergency department "
        "on oxygen with a working diagnosis of exacerbation of COPD, was given nebulisers and "
        "steroids, and was seen by the consultant the next morning.",
        "exacerbation of COPD",
        "not absent",
    ),
    (
        "Although the registrar could not find a cause on first examination, and although no "
        "abnormality was reported on the plain films of the chest and abdomen, the repeat blood "
        "tests at six hours showed an amylase of 1,940 and the diagnosis of acute pancreatitis "
        "was made, with fluids and morphine started straight away.",
        "acute pancreatitis",
        "not absent",
    ),
    (
        "Macroscopically the specimen is a segment of large bowel 22 cm long with attached fat "
        "up to 6 cm deep, in which there is a polypoid tumour 3 cm across invading the muscle "
        "layer, while the twelve lymph nodes that were found in the fat are all free of "
        "metastatic carcinoma.",
        "metastatic carcinoma",
        "absent",
    ),
    (
        "No acute infarct is seen on the diffusion images, the ventricles and sulci are in "
        "keeping with the age of the patient, there are scattered white matter changes in both "
        "hemispheres that are similar to those on the study of 2020, and the major vessels at "
        "the base of the brain show normal flow voids.",
        "acute infarct",
        "absent",
    ),
)

# Kept apart: looked at only once the reader is finished.
GENERAL_LAST: tuple[tuple[str, str, str], ...] = (
    # Ordinary: what is there.
    ("Presents with two weeks of dysphagia to solids.", "dysphagia", "not absent"),
    ("Known osteoporosis on alendronate.", "osteoporosis", "not absent"),
    ("CT shows a 14 mm adrenal nodule on the left.", "adrenal nodule", "not absent"),
    (
        "Increasing exertional dyspnea over the last month, now NYHA III.",
        "exertional dyspnea",
        "not absent",
    ),
    ("GCS 14 with new left-sided weakness.", "left-sided weakness", "not absent"),
    (
        "Thank you for seeing this man, who has had rectal bleeding for six weeks.",
        "rectal bleeding",
        "not absent",
    ),
    ("Mild pulmonary hypertension, PASP 42 mmHg.", "pulmonary hypertension", "not absent"),
    ("Histology: superficial spreading melanoma, Breslow 0.6 mm.", "melanoma", "not absent"),
    ("A seroma was drained under the breast flap, 60 ml of straw fluid.", "seroma", "not absent"),
    ("Vesicular rash in a T6 band on the right.", "rash", "not absent"),
    ("PMHx: CAD, hyperlipidemia, OSA on CPAP.", "hyperlipidemia", "not absent"),
    ("Complains of blurred vision in the right eye since waking.", "blurred vision", "not absent"),
    ("Right inguinal hernia, reducible, cough impulse present.", "inguinal hernia", "not absent"),
    ("She developed delirium on the second night after surgery.", "delirium", "not absent"),
    ("PT REPORTS CHILLS AND BODY ACHES SINCE THURS", "CHILLS", "not absent"),
    ("There is left atrial enlargement.", "left atrial enlargement", "not absent"),
    (
        "Bilateral hilar lymphadenopathy with paratracheal fullness.",
        "lymphadenopathy",
        "not absent",
    ),
    ("Ferritin 6, in keeping with iron deficiency.", "iron deficiency", "not absent"),
    ("He gets cramps in both calves at night", "cramps", "not absent"),
    ("Biopsy: moderate steatohepatitis, fibrosis stage 2.", "steatohepatitis", "not absent"),
    ("The child has had earache and a temperature since yesterday.", "earache", "not absent"),
    ("Grade 3 haemorrhoids, banded in two places.", "haemorrhoids", "not absent"),
    (
        "Chest: dull to percussion with bronchial breathing at the left base.",
        "bronchial breathing",
        "not absent",
    ),
    ("Her vertigo comes on when she rolls over in bed.", "vertigo", "not absent"),
    # Ordinary: what is not there.
    ("No headache or visual change.", "headache", "absent"),
    ("Denies hematochezia.", "hematochezia", "absent"),
    ("No hydronephrosis on either side.", "hydronephrosis", "absent"),
    ("There is no evidence of aortic dissection.", "aortic dissection", "absent"),
    ("No pain, no discharge.", "discharge", "absent"),
    ("Urine culture negative for growth.", "growth", "absent"),
    ("Afebrile, chest clear, no oedema", "oedema", "absent"),
    ("No pathological fracture is shown.", "fracture", "absent"),
    ("She does not have any joint pain.", "joint pain", "absent"),
    ("No mitral stenosis.", "mitral stenosis", "absent"),
    # Lists, and lists that end.
    (
        "Denies tinnitus, vertigo, otalgia, otorrhoea, facial weakness or recent flights.",
        "otorrhoea",
        "absent",
    ),
    (
        "No spider naevi, palmar erythema, asterixis, ascites, splenomegaly, or caput medusae.",
        "splenomegaly",
        "absent",
    ),
    (
        "HEENT: no scleral icterus, conjunctival pallor, thrush, tonsillar exudate, nasal polyps",
        "conjunctival pallor",
        "absent",
    ),
    ("No weight loss, bloating after most meals.", "bloating", "not absent"),
    (
        "Denies fever or cough but endorses pleuritic pain on the right.",
        "pleuritic pain",
        "not absent",
    ),
    ("No masses; tenderness to deep palpation in the epigastrium.", "tenderness", "not absent"),
    ("No new lesions, the liver cyst measures 21 mm as before.", "liver cyst", "not absent"),
    ("There was no rash, sore throat or cough, only fever.", "fever", "not absent"),
    ("No gross blood, scattered erosions in the duodenal bulb.", "erosions", "not absent"),
    (
        "No acute fracture, severe degenerative change at L4/5 and L5/S1.",
        "degenerative change",
        "not absent",
    ),
    ("She denies self-harm, reports panic attacks in shops.", "panic attacks", "not absent"),
    ("Not tachycardic but clearly dehydrated.", "dehydrated", "not absent"),
    ("No organomegaly. Right groin lump, 2 cm, rubbery.", "lump", "not absent"),
    ("Without cough, yet hypoxia on air at 88 per cent.", "hypoxia", "not absent"),
    (
        "Erosions scattered through the duodenal bulb, no active bleeding.",
        "active bleeding",
        "absent",
    ),
    ("He was clearly dehydrated but not tachycardic.", "tachycardic", "absent"),
    # Before the cue.
    ("Orthopnoea: nil.", "Orthopnoea", "absent"),
    ("Bruits not heard.", "Bruits", "absent"),
    ("Perineural invasion: absent", "Perineural invasion", "absent"),
    ("Osteomyelitis was excluded on MRI.", "Osteomyelitis", "absent"),
    ("Foot ulcer: no change.", "Foot ulcer", "not absent"),
    ("Murmur does not radiate to the carotids.", "Murmur", "not absent"),
    ("Back pain, no red flags.", "Back pain", "not absent"),
    ("The abscess could not be reached with the needle.", "abscess", "not absent"),
    ("The polyp was not removed because he takes warfarin.", "polyp", "not absent"),
    ("Syncope without warning on two occasions.", "Syncope", "not absent"),
    # Neither, none, nothing.
    ("Neither eye shows papilloedema.", "papilloedema", "absent"),
    ("She has neither ankle swelling nor nocturia.", "nocturia", "absent"),
    ("Nothing on the film to suggest active tuberculosis.", "active tuberculosis", "absent"),
    ("None of his brothers has haemophilia.", "haemophilia", "absent"),
    ("Neither lotion nor cream has eased the itching.", "itching", "not absent"),
    ("Nothing makes the dizziness better.", "dizziness", "not absent"),
    # Gone, or not gone.
    ("The hoarseness has gone and she no longer needs the voice clinic.", "hoarseness", "absent"),
    ("Hypokalaemia resolved with replacement.", "Hypokalaemia", "absent"),
    ("Neutropenia has yet to resolve.", "Neutropenia", "not absent"),
    (
        "She can no longer climb the stairs because of breathlessness.",
        "breathlessness",
        "not absent",
    ),
    # Not a no.
    ("No increase in seizures since the dose was lowered.", "seizures", "not absent"),
    ("No change in the appearance of the meningioma.", "meningioma", "not absent"),
    ("No response of the psoriasis to topical treatment.", "psoriasis", "not absent"),
    ("There is no question that he has heart failure.", "heart failure", "not absent"),
    ("Not only the cough but the wheeze is worse at night.", "cough", "not absent"),
    ("There was no delay in treating the sepsis.", "sepsis", "not absent"),
    ("Gram negative rods, consistent with pyelonephritis.", "pyelonephritis", "not absent"),
    ("It would be wrong to say she has no anxiety.", "anxiety", "not absent"),
    ("Not uncommonly he has reflux after supper.", "reflux", "not absent"),
    ("Nonhealing ulcer over the left heel.", "ulcer", "not absent"),
    ("He declined surgery for his cataract.", "cataract", "not absent"),
    ("She was not admitted despite hyperglycaemia.", "hyperglycaemia", "not absent"),
    # Hedges, requests, conditions.
    (
        "Normal lactate does not rule out mesenteric ischaemia.",
        "mesenteric ischaemia",
        "not absent",
    ),
    (
        "Subtle fracture cannot be excluded, suggest repeat views in ten days.",
        "fracture",
        "not absent",
    ),
    ("US to r/o ectopic pregnancy", "ectopic pregnancy", "not absent"),
    ("Appendicitis seems unlikely at this stage.", "Appendicitis", "not absent"),
    ("Probable viral gastroenteritis.", "viral gastroenteritis", "not absent"),
    (
        "To exclude pneumothorax, a film will be taken after the drain is out.",
        "pneumothorax",
        "not absent",
    ),
    ("Small foci may reflect metastases.", "metastases", "not absent"),
    ("Call us if you notice swelling of the calf.", "swelling", "not absent"),
    ("If vomiting occurs, stop the tablets and ring the ward.", "vomiting", "not absent"),
    ("She is at risk of falls.", "falls", "not absent"),
    # History and family.
    ("H/o pancreatitis x2, last 2016.", "pancreatitis", "not absent"),
    ("Paternal grandfather had Huntington's disease.", "Huntington's disease", "not absent"),
    ("No past history of rheumatic fever.", "rheumatic fever", "absent"),
    ("Family hx: neg for premature CAD.", "premature CAD", "absent"),
    # Long sentences.
    (
        "She was reviewed on the ward round on the morning after her hysterectomy, when she was "
        "comfortable on regular paracetamol, had passed urine without a catheter and was eating "
        "toast, her dressing was dry, her calves were soft and there was no vaginal bleeding, "
        "so she was allowed home with a letter to her own doctor.",
        "vaginal bleeding",
        "absent",
    ),
    (
        "The lungs show no consolidation and no effusion, the heart is not enlarged, no free "
        "gas is seen under the diaphragm, the bones show no destructive lesion, and the only "
        "finding of note on this film is a calcified granuloma in the left mid zone, which was "
        "there in the same place in 2012.",
        "calcified granuloma",
        "not absent",
    ),
    (
        "He has been troubled for years by a stiff neck and by tingling in the left hand, for "
        "which he has seen a physiotherapist and two osteopaths, and on testing him carefully "
        "today I could find no muscle wasting, his reflexes were brisk but equal, and his gait "
        "was that of any man of his years.",
        "muscle wasting",
        "absent",
    ),
    (
        "Despite the lupus, which was diagnosed when she was nineteen and which has needed "
        "mycophenolate since 2015, she has no active joint swelling, no mouth ulcers, no hair "
        "loss and no chest symptoms at present, and as her urine has been free of protein for "
        "two years we have agreed to lower the dose.",
        "lupus",
        "not absent",
    ),
    (
        "After no fewer than three attempts at cannulation the patient, who had not eaten since "
        "the previous evening and who was not able to lie flat, became grey and sweaty, and the "
        "monitor showed a broad complex tachycardia which ended after one shock, with no "
        "further episodes that day.",
        "broad complex tachycardia",
        "not absent",
    ),
    # And of every kind.
    ("Small left pleural effusion with adjacent atelectasis.", "pleural effusion", "not absent"),
    ("Heart sounds normal, no murmurs.", "murmurs", "absent"),
    ("No history of seizures.", "seizures", "absent"),
    ("The margins are free of tumour.", "tumour", "absent"),
    ("Absence of peripheral oedema.", "peripheral oedema", "absent"),
    ("Skin warm and dry w/o rash.", "rash", "absent"),
    ("No intracardiac thrombus identified.", "thrombus", "absent"),
    ("NECK: SUPPLE, NO JVD, NO BRUITS.", "JVD", "absent"),
    ("GI: denies abdominal pain, nausea, vomiting, constipation.", "constipation", "absent"),
    (
        "No granulomas, viral inclusions, crypt abscesses, dysplasia or malignancy.",
        "crypt abscesses",
        "absent",
    ),
    ("No thrill, heave, rub, gallop or click.", "gallop", "absent"),
    ("There is nothing to suggest cauda equina syndrome.", "cauda equina syndrome", "absent"),
    ("She has remained free of seizures since 2018.", "seizures", "absent"),
    ("The opacity is a nipple shadow, not a nodule.", "nodule", "absent"),
    ("There is no doubt that this is shingles.", "shingles", "not absent"),
    ("There is no past history of tuberculosis.", "tuberculosis", "absent"),
    ("PMH significant for gout; no prior surgery.", "gout", "not absent"),
    ("Seronegative arthritis of the hands.", "arthritis", "not absent"),
    (
        "Denial of alcohol dependence remains an obstacle to treatment.",
        "alcohol dependence",
        "not absent",
    ),
)
