"""Words for what reports find in the belly."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import CAIAFA, GRAINGER, NCI, OXMED

ENTRIES = (
    *of(
        "What reports find in the belly",
        (
            "Retroperitoneal fibrosis",
            "RPF, periaortitis, Ormond disease, Ormond's disease",
            "Scar-like tissue at the back of the belly, most often round the aorta. It can "
            "reach the ureters.",
            CAIAFA,
        ),
        (
            "Fibrosis",
            "fibrotic, fibrous, fibroinflammatory, scarring, scar tissue",
            "Firm tissue, like a scar.",
            NCI,
        ),
        (
            "Desmoplastic reaction",
            "desmoplasia, desmoplastic, desmoplastic response, desmoplastic strands",
            "Scar-like tissue that the body makes round a tumour.",
            "Abdom Radiol 2019;44:1949",
        ),
        (
            "Mesenteric mass",
            "mesenteric masses, mesenteric nodal mass, mesenteric deposit, mesenteric nodule, "
            "mesenteric lesion",
            "A lump in the fold that holds the bowel. In these letters it is often nodes with "
            "scar-like tissue.",
            "Blazevic 2021, Cancers 13:443",
        ),
        (
            "Mesenteric fibrosis",
            "mesenteric scarring",
            "Scar-like tissue in the fold that holds the bowel.",
            "Blazevic 2018, Endocr Relat Cancer 25:245",
        ),
        (
            "Mesenteric panniculitis",
            "misty mesentery, sclerosing mesenteritis, retractile mesenteritis, mesenteritis",
            "Swollen, hazy fat in the fold that holds the bowel. It is not the same as a "
            "mesenteric mass.",
            "Radiopaedia, Mesenteric panniculitis",
        ),
        ("Ascites", "ascitic fluid, ascitic", "Fluid that has gathered in the belly.", NCI),
        (
            "Free fluid",
            "trace of free fluid, trace free fluid",
            "Fluid lying loose in the belly. A scan does not tell its cause.",
            GRAINGER,
        ),
        (
            "Bowel obstruction",
            "small bowel obstruction, SBO, obstructed bowel, subacute obstruction, transition "
            "point",
            "Food and fluid cannot get past a place in the bowel.",
            NCI,
        ),
        (
            "Gallstones",
            "gallstone, cholelithiasis, cholecystolithiasis",
            "Small stones in the gallbladder.",
            "NHS, Gallstones",
        ),
        ("Gallbladder", "gall bladder", "A bag under the liver that stores bile.", NCI),
        (
            "Cholecystectomy",
            "cholecystectomies",
            "An operation that takes out the gallbladder.",
            OXMED,
        ),
        (
            "Sludge",
            "biliary sludge, gallbladder sludge",
            "Thick bile in the gallbladder.",
            "Radiopaedia, Gallbladder sludge",
        ),
        (
            "Hydrocele",
            "hydroceles, hydrocoele, hydrocoeles",
            "Fluid round a testicle, which makes the scrotum swell.",
            OXMED,
        ),
        ("Varicocele", "varicoceles, varicocoele", "Swollen veins round a testicle.", OXMED),
        (
            "Hernia",
            "hernias, herniation, incisional hernia, inguinal hernia, hiatus hernia, umbilical "
            "hernia",
            "A part that bulges through a weak place in a wall of muscle.",
            "NHS, Hernia",
        ),
        (
            "Diverticulosis",
            "diverticular disease, diverticula, diverticulum, diverticulitis",
            "Small pouches in the wall of the bowel. In diverticulitis they are inflamed.",
            "NHS, Diverticular disease and diverticulitis",
        ),
        (
            "Steatosis",
            "fatty liver, hepatic steatosis, fatty infiltration",
            "Fat in the liver.",
            "NHS, Non-alcoholic fatty liver disease",
        ),
        ("Ischaemia", "ischaemic, ischemia, ischemic", "A part does not get enough blood.", OXMED),
        (
            "Inflammation",
            "inflammatory, inflamed",
            "The body’s answer to harm or germs: swelling, heat and soreness.",
            NCI,
        ),
        (
            "Adhesions",
            "adhesion, adhesive",
            "Bands of scar that stick parts together. They often follow an operation.",
            NCI,
        ),
        (
            "Postoperative change",
            "post-operative change, postoperative changes, post-operative changes, "
            "post-surgical change, post-surgical changes, surgical clips, postsurgical change, "
            "postsurgical changes",
            "What an operation has left behind, such as scars or metal clips.",
            GRAINGER,
        ),
    ),
)
