"""Words for places in the body."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import GRAY, NCI, OXMED

ENTRIES = (
    *of(
        "Places in the body",
        (
            "Retroperitoneum",
            "retroperitoneal, retroperitoneally",
            "The space at the back of the belly, behind the bowel. The kidneys, the ureters and "
            "the aorta lie there.",
            NCI,
        ),
        (
            "Peritoneum",
            "peritoneal, peritoneal disease, peritoneal nodules, peritoneal deposits",
            "The thin skin that lines the belly and covers the bowel.",
            NCI,
        ),
        (
            "Mesentery",
            "mesenteric, mesenteric root, root of the mesentery, small bowel mesentery, "
            "mesenterium",
            "The fold that holds the bowel in place. Its blood vessels and nodes run in it.",
            OXMED,
        ),
        ("Omentum", "omental", "A fatty fold that hangs in front of the bowel like an apron.", NCI),
        (
            "Aorta",
            "aortic, abdominal aorta, infrarenal aorta, aortic bifurcation",
            "The main artery. It runs down in front of the spine.",
            GRAY,
        ),
        (
            "Periaortic",
            "para-aortic, paraaortic, peri-aortic, aortocaval, aorto-caval, paracaval, "
            "pericaval, interaortocaval",
            "Beside or round the aorta. Words with “caval” mean by the big vein next to it.",
            OXMED,
        ),
        (
            "IVC",
            "inferior vena cava, vena cava, cava, caval",
            "The big vein that takes blood from the legs and belly up to the heart.",
            GRAY,
        ),
        (
            "SMA and SMV",
            "SMA, SMV, superior mesenteric artery, superior mesenteric vein, superior "
            "mesenteric vessels, mesenteric vessels",
            "The artery and the vein of the small bowel.",
            GRAY,
        ),
        (
            "IMA and IMV",
            "IMA, IMV, inferior mesenteric artery, inferior mesenteric vein",
            "The artery and the vein of the lower part of the large bowel.",
            GRAY,
        ),
        (
            "Portal vein",
            "portal venous, portal veins, main portal vein, portal system",
            "The vein that takes blood from the bowel to the liver.",
            GRAY,
        ),
        (
            "Iliac vessels",
            "iliac, iliac artery, iliac arteries, common iliac artery, external iliac, internal "
            "iliac, iliac vein, iliac veins",
            "The arteries and veins to and from the legs and pelvis.",
            GRAY,
        ),
        (
            "Gonadal vein",
            "gonadal veins, gonadal vessels, testicular vein, ovarian vein",
            "The vein from a testicle or an ovary. The LEFT one joins the vein of the LEFT kidney.",
            GRAY,
        ),
        (
            "Small bowel",
            "small intestine, small-bowel loops, loops of bowel, bowel loops",
            "The long, narrow part of the bowel, after the stomach.",
            NCI,
        ),
        (
            "Midgut",
            "mid-gut",
            "The stretch from the end of the duodenum to the first half of the large bowel.",
            OXMED,
        ),
        (
            "Ileum",
            "ileal, terminal ileum, distal ileum, TI",
            "The last part of the small bowel.",
            NCI,
        ),
        (
            "Jejunum",
            "jejunal, duodenum, duodenal",
            "The duodenum is the first part of the small bowel, the jejunum the middle part.",
            NCI,
        ),
        (
            "Caecum",
            "caecal, cecum, cecal, ileocaecal valve, ileocecal valve, ileocaecal, ileocecal, "
            "appendix, ascending colon, right colon",
            "Parts where the small bowel meets the large bowel, low down on the RIGHT.",
            NCI,
        ),
        (
            "Colon",
            "colonic, large bowel, sigmoid, rectum, rectal",
            "The large bowel. The rectum is its last part.",
            NCI,
        ),
        (
            "Anastomosis",
            "anastomotic, anastomoses",
            "A place where two ends were joined in an operation.",
            NCI,
        ),
        (
            "Lymph node",
            "lymph nodes, node, nodes, nodal, LN, LNs",
            "A small, bean-like part that filters fluid. Everybody has hundreds of them.",
            NCI,
        ),
        (
            "Lymphadenopathy",
            "adenopathy, nodal enlargement, enlarged lymph nodes, enlarged nodes, enlarged node",
            "Nodes that are larger than the reader expected, or look different. Many things can "
            "cause it.",
            NCI,
        ),
        (
            "Segment",
            "segments, segmental, lobe, lobes, right lobe, left lobe, hepatic segment, caudate "
            "lobe",
            "A part of the liver or lung. The liver’s eight segments have numbers, so a place "
            "can be found again.",
            "Radiopaedia, Couinaud classification of hepatic segments",
        ),
        (
            "Liver",
            "hepatic, hepatic parenchyma",
            "A large organ under the RIGHT ribs. Hepatic means to do with the liver.",
            NCI,
        ),
        ("Parenchyma", "parenchymal", "The working tissue of an organ.", NCI),
        (
            "Biliary tree",
            "biliary, bile duct, bile ducts, common bile duct, CBD, intrahepatic ducts, biliary "
            "dilatation",
            "The tubes that carry bile from the liver to the bowel.",
            NCI,
        ),
        (
            "Pancreas",
            "pancreatic, uncinate process, pancreatic head, pancreatic tail, pancreatic duct",
            "A gland behind the stomach. It makes juices that break down food, and insulin.",
            NCI,
        ),
        (
            "Spleen",
            "splenic, accessory spleen, splenunculus, splenule",
            "An organ under the LEFT ribs that filters blood. An accessory spleen is a small "
            "extra piece of it.",
            NCI,
        ),
        (
            "Adrenal gland",
            "adrenal, adrenals, adrenal glands",
            "A small gland on top of each kidney that makes hormones.",
            NCI,
        ),
        (
            "Kidney",
            "renal, kidneys",
            "The two kidneys lie at the back and make urine. Renal means to do with the kidneys.",
            NCI,
        ),
        (
            "Pelvis",
            "pelvic",
            "The lower part of the belly, between the hips. The “renal pelvis” is part of a "
            "kidney.",
            NCI,
        ),
        (
            "Mediastinum",
            "mediastinal, hilum, hilar",
            "The middle of the chest, between the lungs.",
            NCI,
        ),
        ("Osseous", "skeletal, bony", "To do with bone.", OXMED),
        (
            "Vertebra",
            "vertebrae, vertebral, vertebral body, lumbar, thoracic, sacrum, sacral",
            "A bone of the spine. Letters and numbers such as L3 say which one.",
            GRAY,
        ),
        (
            "Distal",
            "proximal, distally, proximally",
            "Distal is further along or further away. Proximal is nearer to the start.",
            NCI,
        ),
        (
            "Anterior",
            "posterior, anteriorly, posteriorly, ventral, dorsal",
            "Anterior is towards the front of the body. Posterior is towards the back.",
            NCI,
        ),
        (
            "Superior",
            "inferior, superiorly, inferiorly, cranial, caudal, cephalad",
            "Superior is towards the head. Inferior is towards the feet.",
            GRAY,
        ),
        (
            "Medial",
            "lateral, medially, laterally",
            "Medial is towards the middle of the body. Lateral is towards the side.",
            OXMED,
        ),
    ),
)
