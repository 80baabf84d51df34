"""Words for kinds of scan, and for scans with a tracer."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import EANM, GRAINGER, NCI, OXENG

ENTRIES = (
    *of(
        "Kinds of scan",
        (
            "CT",
            "CT scan, CT scans, computed tomography, CTs, CAT scan, CECT",
            "A scan that builds pictures from X-rays taken all round the body.",
            "NHS, CT scan",
        ),
        (
            "MRI",
            "MRI scan, magnetic resonance imaging, MR scan, magnetic resonance",
            "A scan that builds pictures with strong magnets and radio waves.",
            "NHS, MRI scan",
        ),
        (
            "Ultrasound",
            "ultrasound scan, sonography, sonographic, USS",
            "A scan that builds pictures with sound waves.",
            "NHS, Ultrasound scan",
        ),
        (
            "PET-CT",
            "PET scan, PET, positron emission tomography",
            "A scan that shows where a tracer gathers, laid over a CT scan.",
            "NHS, PET scan",
        ),
        (
            "SPECT",
            "SPECT-CT, gamma camera, planar",
            "A scan that shows where a tracer gathers, with a gamma camera.",
            NCI,
        ),
        (
            "Contrast",
            "contrast medium, contrast agent, IV contrast, intravenous contrast, "
            "contrast-enhanced, gadolinium, post contrast, oral contrast, non-contrast, "
            "unenhanced",
            "A dye that makes vessels and organs show up more clearly.",
            NCI,
        ),
        (
            "Arterial phase",
            "late arterial phase, arterial phases, arterially",
            "Pictures taken soon after the dye goes in, when it is in the arteries.",
            GRAINGER,
        ),
        (
            "Portal venous phase",
            "portovenous phase, portal phase, venous phase",
            "Pictures taken about a minute later, when the dye has reached the veins of the liver.",
            GRAINGER,
        ),
        (
            "Delayed phase",
            "excretory phase, urographic phase, CT urogram, CT urography, nephrographic phase",
            "Pictures taken some minutes later, when the dye is in the urine.",
            GRAINGER,
        ),
        (
            "Multiphase",
            "multiphasic, triple phase, dual phase, biphasic",
            "A scan taken at more than one time after the dye goes in.",
            GRAINGER,
        ),
        (
            "Colonoscopy",
            "endoscopy, endoscopic, enteroscopy, capsule endoscopy, gastroscopy",
            "A look inside the bowel or stomach with a small camera.",
            NCI,
        ),
    ),
    *of(
        "Scans with a tracer",
        (
            "Tracer",
            "tracers, radiotracer, radiotracers, radionuclide, isotope, radiopharmaceutical",
            "A tiny dose of something that gives off rays. The camera follows where it goes.",
            NCI,
        ),
        (
            "Avid",
            "avidity, tracer-avid, intensely avid, hypermetabolic, FDG-avid, DOTATATE-avid, "
            "SSTR-avid",
            "Takes up the tracer. Tumour can do this, and so can other tissue.",
            EANM,
        ),
        (
            "Non-avid",
            "not avid, non tracer avid, photopenic, photopenia, not tracer avid",
            "Does not take up the tracer. It does not say what the tissue is.",
            GRAINGER,
        ),
        (
            "Uptake",
            "tracer uptake, focal uptake, increased uptake, abnormal uptake, accumulation",
            "How much tracer gathers in a place.",
            EANM,
        ),
        (
            "Physiological uptake",
            "physiological, physiologic, background activity, blood pool, background uptake, "
            "physiologic uptake, physiological activity, physiological distribution",
            "Tracer that is found there in most people.",
            EANM,
        ),
        (
            "SUV",
            "SUVmax, SUV max, standardised uptake value, standardized uptake value, SUVmean, "
            "SUVpeak",
            "A number for how much tracer a place took up. It differs between scanners and "
            "tracers.",
            "Radiopaedia, Standardized uptake value",
        ),
        (
            "Krenning score",
            "Krenning, modified Krenning score, Krenning scale, modified Krenning",
            "A score for how bright a place is beside the liver and the spleen.",
            "Radiopaedia, Krenning score",
        ),
        (
            "DOTATATE",
            "Ga-68 DOTATATE, 68Ga-DOTATATE, DOTATOC, DOTANOC, Ga-68 DOTATOC, gallium, Cu-64 "
            "DOTATATE, gallium scan, DOTA peptide, Ga-68",
            "A tracer for PET scans. It sticks to cells that have somatostatin receptors.",
            NCI,
        ),
        (
            "SSTR",
            "somatostatin receptor, somatostatin receptors, SSR, SSTR2, SSTR PET, "
            "receptor-positive, SSTR-positive, SSTR-negative, receptor-negative",
            "Somatostatin receptors: docking places on some cells. Some tracers and drugs fit "
            "into them.",
            EANM,
        ),
        (
            "FDG",
            "F-18 FDG, 18F-FDG, fluorodeoxyglucose, FDG PET, FDG PET-CT",
            "A tracer for PET scans that is like sugar. It gathers in cells that use a lot of "
            "sugar.",
            NCI,
        ),
        (
            "Octreoscan",
            "octreotide scan, In-111 octreotide, indium, pentetreotide, In-111",
            "An older scan for somatostatin receptors, with another tracer.",
            NCI,
        ),
        (
            "MIBG",
            "I-123 MIBG, metaiodobenzylguanidine, iobenguane",
            "A tracer that some neuroendocrine cells take in.",
            NCI,
        ),
        (
            "Discordant",
            "mismatch, discordance, concordant",
            "Two scans or tests do not show the same. Concordant means that they do.",
            OXENG,
        ),
    ),
)
