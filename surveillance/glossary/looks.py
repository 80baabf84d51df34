"""Words for how things look on a scan."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import ALHAWARY, FLEISCHNER, GRAINGER, NCI, OXENG, OXMED, RECIST

ENTRIES = (
    *of(
        "How things look on a scan",
        (
            "Lesion",
            "lesions",
            "An area that looks different from what is around it. The word does not say what it "
            "is.",
            NCI,
        ),
        (
            "Nodule",
            "nodules, nodular, nodularity, micronodule",
            "A small, roundish lump. The word does not say what it is made of.",
            NCI,
        ),
        ("Mass", "masses", "A lump. The word does not say what it is made of.", NCI),
        (
            "Deposit",
            "deposits, tumour deposit, tumor deposit, tumour deposits",
            "A patch of something in a place. In these letters it often means a patch of tumour.",
            OXENG,
        ),
        ("Focus", "foci, focal", "One small spot or place.", OXMED),
        (
            "Multifocal",
            "multiple foci, multifocality, multicentric",
            "In more than one place.",
            OXMED,
        ),
        ("Diffuse", "diffusely", "Spread out, with no clear edge.", NCI),
        (
            "Discrete",
            "well defined, well-circumscribed, circumscribed",
            "With a clear edge, apart from what is around it.",
            OXENG,
        ),
        ("Ill-defined", "poorly defined, indistinct", "With an edge that is hard to see.", OXENG),
        ("Confluent", "conglomerate, matted, coalescent", "Run together into one.", OXENG),
        ("Cyst", "cysts, cystic", "A small bag of fluid.", NCI),
        (
            "Simple cyst",
            "simple cysts, simple renal cyst, simple renal cysts, simple hepatic cyst, simple "
            "hepatic cysts",
            "A cyst with a thin wall and only clear fluid in it.",
            "Radiopaedia, Simple renal cyst",
        ),
        (
            "Haemangioma",
            "haemangiomas, hemangioma, hemangiomas",
            "A knot of tiny blood vessels. It is not cancer.",
            NCI,
        ),
        (
            "Soft tissue",
            "soft tissues, soft tissue density, soft tissue thickening",
            "On a scan, anything that is not bone, fat, fluid or air.",
            NCI,
        ),
        (
            "Rind",
            "rinds",
            "A layer round the outside of something, like the peel of a fruit.",
            OXENG,
        ),
        (
            "Cuff",
            "cuffs, mantle, sleeve",
            "A layer of tissue that goes round something, as a shirt cuff goes round a wrist.",
            OXENG,
        ),
        ("Plaque", "plaques, plaque-like, plaquelike", "A flat, thickened area of tissue.", OXMED),
        (
            "Stranding",
            "fat stranding, strands, linear strands, radiating strands, mesenteric stranding",
            "Thin streaks in fat that is plain on most scans. Many things can cause them.",
            GRAINGER,
        ),
        (
            "Spiculated",
            "spiculation, spicules, stellate",
            "With thin spikes at the edge, like a star.",
            FLEISCHNER,
        ),
        (
            "Tethering",
            "tethered, tether, kinking, kinked, angulation, retraction, retracted",
            "Pulled towards something and held there.",
            "AJR 2004;182:559",
        ),
        (
            "Infiltration",
            "infiltrating, infiltrates, infiltrative, invasion, invading, invades, invasive",
            "Growing or spreading into the tissue next to it.",
            OXMED,
        ),
        (
            "Abutting",
            "abuts, abut, abutted, abutment, in contact with",
            "Next to and touching.",
            ALHAWARY,
        ),
        (
            "Encasing",
            "encases, encased, encasement, encircling, encircles",
            "Going round something, all or most of the way.",
            ALHAWARY,
        ),
        (
            "Impinging",
            "impinges, impingement, impinging on, compressing, compression, compressed",
            "Pressing on something.",
            OXENG,
        ),
        (
            "Displaced",
            "displacement, displacing, deviated, deviation, medialised, medialisation, "
            "medialized, medial deviation",
            "Moved aside from its usual place.",
            OXENG,
        ),
        (
            "Fat plane",
            "fat planes, plane of fat",
            "A thin layer of fat between two parts. When it is “lost”, the two cannot be told "
            "apart there.",
            GRAINGER,
        ),
        (
            "Attenuation",
            "attenuating, hypoattenuating, hyperattenuating, low attenuation, high attenuation, "
            "hypodense, hyperdense, isodense, density",
            "How light or dark something looks on a CT scan. Low or “hypo” is darker, “hyper” "
            "is lighter.",
            GRAINGER,
        ),
        (
            "Hounsfield unit",
            "Hounsfield units, HU",
            "The unit for how light or dark something is on a CT scan.",
            "Radiopaedia, Hounsfield unit",
        ),
        (
            "Enhancement",
            "enhances, enhancing, enhance, hyperenhancing, hypervascular, hypovascular, "
            "contrast enhancement, rim enhancement",
            "How much brighter something gets after the dye is given. It shows how much blood "
            "it takes up.",
            GRAINGER,
        ),
        (
            "Signal",
            "hyperintense, hypointense, isointense, signal intensity, high signal, low signal, "
            "T1 weighted, T2 weighted",
            "How light or dark something looks on an MRI scan.",
            GRAINGER,
        ),
        (
            "Restricted diffusion",
            "diffusion restriction, DWI, diffusion weighted imaging, ADC",
            "On an MRI scan, water moves less freely in that place. Many things can cause it.",
            "Radiopaedia, Diffusion-weighted imaging",
        ),
        (
            "Echogenic",
            "hyperechoic, hypoechoic, anechoic, echogenicity, echo-poor",
            "How bright something looks on an ultrasound scan.",
            GRAINGER,
        ),
        (
            "Calcified",
            "calcification, calcifications, calcific, calcium",
            "With chalk-like bits in it, which show up white.",
            NCI,
        ),
        ("Necrosis", "necrotic", "A part where the cells have died.", NCI),
        ("Oedema", "oedematous, edema, edematous", "Swelling from fluid in the tissue.", NCI),
        (
            "Thickening",
            "thickened, wall thickening, mural thickening, bowel wall thickening",
            "Thicker than the reader expected.",
            OXENG,
        ),
        (
            "Stenosis",
            "stenoses, stenosed, narrowing, narrowed, stricture, strictures, strictured",
            "A narrow place in a tube or vessel.",
            OXMED,
        ),
        ("Occlusion", "occluded, occluding", "A tube or vessel that is closed.", OXMED),
        ("Patent", "patency", "Open, so that things can flow through.", OXMED),
        ("Thrombus", "thrombosis, thrombosed, thrombi", "A blood clot.", NCI),
        (
            "Collaterals",
            "collateral vessels, collateral veins, varices, varix",
            "Side roads that blood takes when the main road is narrow.",
            OXMED,
        ),
        (
            "Short axis",
            "short-axis diameter, in short axis",
            "The width of a node across its narrow side. Nodes are measured this way.",
            RECIST,
        ),
        (
            "Long axis",
            "longest diameter, long-axis diameter, maximum diameter, craniocaudal, "
            "anteroposterior, transverse diameter",
            "The longest way across. Craniocaudal is head to foot, anteroposterior is front to "
            "back.",
            RECIST,
        ),
        ("Calibre", "caliber", "How wide a tube or vessel is.", OXENG),
        (
            "Involvement",
            "involving, involves",
            "The report says that the thing named reaches that place.",
            OXENG,
        ),
        ("Atrophy", "atrophic, atrophied", "A part has become smaller or thinner.", NCI),
        (
            "Sclerotic",
            "sclerosis, lytic, sclerotic lesion, lytic lesion, osteoblastic",
            "Words for spots in bone: sclerotic is denser, lytic is thinner.",
            OXMED,
        ),
        (
            "Atelectasis",
            "atelectatic, basal atelectasis",
            "A part of a lung that does not have its full air in it.",
            FLEISCHNER,
        ),
        (
            "Ground glass",
            "ground glass opacity, ground glass change, ground glass opacities, GGO",
            "A hazy patch in a lung through which the vessels still show.",
            FLEISCHNER,
        ),
        (
            "Consolidation",
            "consolidated, airspace opacity",
            "A part of a lung where something other than air fills the air spaces.",
            FLEISCHNER,
        ),
        (
            "Effusion",
            "effusions, pleural effusion, pleural effusions, pericardial effusion",
            "Fluid where there is only a little on most scans, such as round a lung or the heart.",
            NCI,
        ),
        (
            "Degenerative change",
            "degenerative changes, degenerative, spondylosis, osteophytes",
            "Wear in the bones and joints, which comes with age.",
            OXMED,
        ),
    ),
)
