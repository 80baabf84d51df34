"""Words of pathology letters, and of treatments."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import NCI, OXMED, RCPATH, WHO

ENTRIES = (
    *of(
        "Under the microscope",
        (
            "Neuroendocrine tumour",
            "neuroendocrine tumor, neuroendocrine tumours, neuroendocrine tumors, NET, NETs, "
            "SI-NET, neuroendocrine neoplasm, neuroendocrine neoplasms, NEN, carcinoid tumour, "
            "carcinoid tumor, carcinoid, neuroendocrine",
            "A tumour that grows from cells which make hormones.",
            NCI,
        ),
        (
            "Primary",
            "primary tumour, primary tumor, primary tumours, primary tumors, primary site, "
            "primaries",
            "The place where a tumour began. There can be more than one.",
            NCI,
        ),
        (
            "Metastasis",
            "metastases, metastatic, mets, secondary deposit, secondary deposits, metastatic "
            "disease, secondaries",
            "A growth that has spread from where a tumour began to another place.",
            NCI,
        ),
        (
            "Recurrence",
            "recurrent, local recurrence, recurred, relapse",
            "Something has come back after it was gone or could not be seen.",
            NCI,
        ),
        (
            "Residual",
            "residual disease, residual tumour, residual tumor, remnant",
            "What is left after treatment.",
            NCI,
        ),
        ("Benign", "non-malignant", "Not cancer.", NCI),
        (
            "Malignant",
            "malignancy, malignancies, carcinoma, cancer, neoplastic",
            "Cancer: cells that can grow into other tissue or spread.",
            NCI,
        ),
        (
            "Neoplasm",
            "neoplasms, neoplasia, tumour, tumours, tumor, tumors",
            "A growth of cells. The word alone does not say whether it is cancer.",
            NCI,
        ),
        (
            "Biopsy",
            "biopsies, biopsied, core biopsy, needle biopsy, percutaneous biopsy, FNA, fine "
            "needle aspiration",
            "Taking a small piece so that it can be looked at under a microscope.",
            NCI,
        ),
        (
            "Histology",
            "histological, histologically, histopathology, histopathological, cytology",
            "Looking at tissue or cells under a microscope.",
            NCI,
        ),
        (
            "Specimen",
            "specimens, macroscopic, microscopic, macroscopically",
            "The piece that was taken out and sent to the laboratory.",
            NCI,
        ),
        (
            "Grade",
            "grades, G1, G2, G3, grading, low grade, high grade, WHO grade",
            "How fast the cells seemed to divide in that piece, as G1, G2 or G3. It belongs to "
            "that piece and its date.",
            WHO,
        ),
        (
            "Ki-67",
            "Ki67, MIB-1, Ki-67 index, proliferation index, proliferative index, Ki-67 "
            "proliferation index, Ki-67 labelling index",
            "The share of cells in that piece that were getting ready to divide. It is one of "
            "two counts that make the grade.",
            WHO,
        ),
        (
            "Mitoses",
            "mitosis, mitotic, mitotic count, mitotic rate, mitotic figures",
            "Cells seen in the middle of dividing. They are counted in a small area.",
            WHO,
        ),
        (
            "Well differentiated",
            "differentiated, poorly differentiated, differentiation, moderately differentiated, "
            "neuroendocrine carcinoma, NEC",
            "How much the cells still look like the cells they came from.",
            WHO,
        ),
        (
            "Stage",
            "TNM, staging, staged, pT, pN, pM",
            "How far a tumour had spread when it was described. T is for tumour, N for nodes, M "
            "for metastasis.",
            NCI,
        ),
        (
            "Margin",
            "margins, resection margin, resection margins, R0, R1, R2, clear margins, involved "
            "margin, involved margins",
            "The edge. In a pathology letter it is the edge of the piece that was taken out.",
            NCI,
        ),
        (
            "Lymphovascular invasion",
            "lymphatic invasion, vascular invasion, LVI, perineural invasion, perineural, "
            "lymphovascular",
            "Cells were seen in small vessels, or along nerves, in that piece.",
            RCPATH,
        ),
        (
            "Serosa",
            "serosal, mucosa, mucosal, submucosa, submucosal, muscularis propria, subserosa",
            "Names for the layers of the bowel wall. The mucosa is inside, the serosa outside.",
            RCPATH,
        ),
        (
            "Synaptophysin",
            "CDX2, immunohistochemistry, IHC, immunostaining, CD56, cytokeratin",
            "Stains that show what kind of cells are in the piece.",
            RCPATH,
        ),
        (
            "Hyperplasia",
            "hyperplastic",
            "More cells than expected, which otherwise look like their neighbours.",
            NCI,
        ),
    ),
    *of(
        "Treatments",
        (
            "Resection",
            "resected, resections, excision, excised, bowel resection, ileal resection, small "
            "bowel resection",
            "An operation that takes a part out.",
            NCI,
        ),
        (
            "Hemicolectomy",
            "right hemicolectomy, colectomy, right hemi-colectomy",
            "An operation that takes out a part of the large bowel.",
            OXMED,
        ),
        (
            "Laparotomy",
            "laparoscopy, laparoscopic, laparoscopically",
            "An operation on the belly: through one cut, or (laparoscopy) through small holes "
            "with a camera.",
            NCI,
        ),
        (
            "Debulking",
            "debulked, cytoreduction, cytoreductive, debulking surgery",
            "An operation that takes out as much tumour as can be reached.",
            NCI,
        ),
        (
            "Somatostatin analogue",
            "somatostatin analogues, somatostatin analog, somatostatin analogs, SSA, SSAs, "
            "octreotide, lanreotide, Sandostatin, Somatuline, octreotide LAR",
            "A drug that acts like the body’s own somatostatin. It slows the release of hormones.",
            NCI,
        ),
        (
            "PRRT",
            "peptide receptor radionuclide therapy, lutetium, Lu-177, 177Lu-DOTATATE, "
            "Lutathera, Lu-177 DOTATATE, lutetium-177",
            "A treatment that brings a tiny source of radiation to cells with somatostatin "
            "receptors.",
            NCI,
        ),
        (
            "Embolisation",
            "embolization, TAE, TACE, SIRT, embolised, embolized, chemoembolisation, "
            "chemoembolization, radioembolisation, radioembolization",
            "A treatment that blocks small arteries, often in the liver.",
            NCI,
        ),
        (
            "Ablation",
            "ablated, radiofrequency ablation, RFA, microwave ablation",
            "A treatment that destroys a small area, for example with heat.",
            NCI,
        ),
        (
            "Everolimus",
            "Afinitor, sunitinib",
            "Drugs that block signals which tell cells to grow.",
            NCI,
        ),
        (
            "Chemotherapy",
            "capecitabine, temozolomide, CAPTEM, streptozocin",
            "Drugs that kill cells or stop them from dividing.",
            NCI,
        ),
        (
            "Telotristat",
            "Xermelo, telotristat ethyl",
            "A drug that makes the body produce less serotonin. It lowers 5-HIAA too.",
            "TELECAST trial, 2018 (PMC5811631)",
        ),
        (
            "Proton pump inhibitor",
            "PPI, PPIs, omeprazole, lansoprazole, pantoprazole, esomeprazole, proton pump "
            "inhibitors",
            "A medicine that lowers stomach acid. It can raise chromogranin A.",
            "Br J Cancer 2011;105:1173",
        ),
        (
            "Surveillance",
            "follow-up, active monitoring, watchful waiting, watch and wait",
            "Looking again at set times, with scans, tests or visits.",
            NCI,
        ),
    ),
)
