"""Words for the heart, and for tests of blood and urine."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import BHF, DAVAR, LABTESTS, NCI, OXMED

ENTRIES = (
    *of(
        "Heart",
        (
            "Carcinoid heart disease",
            "carcinoid valve disease, carcinoid heart, CaHD, Hedinger syndrome",
            "Changes in the valves of the heart, most often on the RIGHT side. Hormones in the "
            "blood can bring them about.",
            DAVAR,
        ),
        (
            "Echocardiogram",
            "echo, echocardiography, TTE, transthoracic echocardiogram, echocardiographic",
            "An ultrasound scan of the heart.",
            "NHS, Echocardiogram",
        ),
        (
            "Tricuspid valve",
            "tricuspid, TV, tricuspid leaflets",
            "The valve between the two chambers on the RIGHT side of the heart.",
            BHF,
        ),
        (
            "Tricuspid regurgitation",
            "TR, tricuspid insufficiency, tricuspid incompetence",
            "Some blood leaks back through the tricuspid valve when the heart pumps.",
            BHF,
        ),
        (
            "Regurgitation",
            "regurgitant, incompetence, valve insufficiency",
            "Some blood leaks back through a heart valve.",
            BHF,
        ),
        (
            "Pulmonary valve",
            "pulmonic valve, pulmonary stenosis, pulmonary regurgitation, pulmonary valve "
            "stenosis, pulmonic stenosis",
            "The valve from the heart to the lungs. It can be narrow (stenosis) or leak "
            "(regurgitation).",
            BHF,
        ),
        (
            "Mitral valve",
            "mitral, aortic valve, mitral regurgitation, aortic stenosis, aortic regurgitation",
            "The mitral and aortic valves are the two on the LEFT side of the heart.",
            BHF,
        ),
        (
            "Leaflet",
            "leaflets, cusp, cusps, leaflet thickening, leaflet retraction, coaptation",
            "One flap of a heart valve. Coaptation is how the flaps meet.",
            BHF,
        ),
        (
            "Right ventricle",
            "right ventricular, RV, right atrium, right atrial, RV function, TAPSE",
            "Chambers on the RIGHT side of the heart. TAPSE measures how far the wall moves as "
            "it pumps.",
            "British Society of Echocardiography, right heart guideline, 2020",
        ),
        (
            "Left ventricle",
            "left ventricular, LV, left atrium, left atrial",
            "Chambers on the LEFT side of the heart.",
            BHF,
        ),
        (
            "Ejection fraction",
            "LVEF, EF",
            "The share of the blood in the LEFT chamber that is pumped out at each beat.",
            BHF,
        ),
        (
            "NT-proBNP",
            "NTproBNP, NT pro-BNP, BNP, natriuretic peptide",
            "A substance in blood that comes from a stretched heart. Age and kidney function "
            "change it too.",
            LABTESTS,
        ),
        (
            "Carcinoid syndrome",
            "carcinoid symptoms",
            "Signs such as flushing and loose stools, from hormones that some of these tumours "
            "make.",
            NCI,
        ),
        (
            "Flushing",
            "flushes, flush, flushed",
            "A sudden warm, red look or feeling of the face, neck or chest.",
            OXMED,
        ),
        (
            "Carcinoid crisis",
            "",
            "A sudden, strong flare of those signs, with swings in blood pressure.",
            "NeuroEndocrine Cancer Australia, Carcinoid crisis",
        ),
    ),
    *of(
        "Blood and urine",
        (
            "5-HIAA",
            "5HIAA, 5-hydroxyindoleacetic acid, 5-hydroxyindole acetic acid, urinary 5-HIAA, "
            "plasma 5-HIAA, serum 5-HIAA",
            "A substance in urine or blood, made from serotonin. Some foods and medicines "
            "change the result.",
            LABTESTS,
        ),
        (
            "Serotonin",
            "5-HT, 5-hydroxytryptamine",
            "A messenger that the body makes from food. Some neuroendocrine tumours make a lot "
            "of it.",
            NCI,
        ),
        (
            "24-hour urine",
            "24h urine, 24 h urine, twenty-four hour urine, 24-hour collection",
            "All the urine of one day and night, gathered in a bottle.",
            LABTESTS,
        ),
        (
            "Chromogranin A",
            "CgA, chromogranin",
            "A protein in blood. Stomach medicines and weak kidneys can raise it, and "
            "laboratories measure it in different ways.",
            "Br J Cancer 2011;105:1173",
        ),
        (
            "Tumour marker",
            "tumour markers, tumor marker, tumor markers, biomarker, biomarkers",
            "A substance that some tumours make, which can be measured.",
            NCI,
        ),
        (
            "Reference range",
            "reference interval, reference limit, reference ranges, ref range",
            "The limits that a laboratory prints beside a result. Each laboratory has its own.",
            LABTESTS,
        ),
        (
            "Assay",
            "assays, immunoassay, LC-MS/MS, HPLC",
            "The way a laboratory measures something. Two assays may give two numbers for one "
            "sample.",
            NCI,
        ),
        ("Fasting", "fasted", "Without food for some hours before the test.", LABTESTS),
        (
            "CRP and ESR",
            "CRP, ESR, C-reactive protein, erythrocyte sedimentation rate",
            "Blood tests that rise with inflammation. They do not say where it is or why.",
            LABTESTS,
        ),
        (
            "Full blood count",
            "FBC, CBC, complete blood count, haemoglobin, hemoglobin, platelets, neutrophils, "
            "lymphocytes, white cell count",
            "A count of the red cells, white cells and platelets in blood.",
            LABTESTS,
        ),
        (
            "Anaemia",
            "anaemic, anemia, anemic",
            "Too few red cells or too little iron-rich pigment in the blood.",
            NCI,
        ),
        (
            "Liver function tests",
            "LFTs, LFT, ALT, AST, ALP, alkaline phosphatase, GGT, bilirubin, liver enzymes",
            "Blood tests of substances that the liver makes or holds.",
            LABTESTS,
        ),
        (
            "Albumin",
            "serum albumin, hypoalbuminaemia",
            "A protein in blood that the liver makes.",
            LABTESTS,
        ),
        (
            "HbA1c",
            "glycated haemoglobin, blood glucose, glucose",
            "Tests of sugar in the blood. HbA1c tells about the last two to three months.",
            LABTESTS,
        ),
        (
            "Faecal elastase",
            "fecal elastase, elastase, elastase-1",
            "A test of stool. It helps to show whether the pancreas makes enough of its juices.",
            LABTESTS,
        ),
        (
            "Pancreatic insufficiency",
            "PEI, exocrine insufficiency, pancreatic exocrine insufficiency",
            "The pancreas makes too little juice to break down fat and other food.",
            "Cancers 2023;15:1933",
        ),
        (
            "Bile acid malabsorption",
            "bile acid diarrhoea, SeHCAT, bile acid diarrhea",
            "Bile reaches the large bowel and makes stools loose. It can follow an operation on "
            "the ileum.",
            "British Society of Gastroenterology, Gut 2018;67:1380",
        ),
        (
            "Vitamin B12",
            "B12, cobalamin, niacin, vitamin B3, fat-soluble vitamins",
            "Vitamins that blood tests can measure. B12 is taken in at the end of the ileum.",
            LABTESTS,
        ),
        (
            "TSH",
            "thyroid function, thyroid stimulating hormone, free T4",
            "Blood tests of how the thyroid gland works.",
            LABTESTS,
        ),
    ),
)
