"""Words for the parts of a report, and for change since an earlier scan."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import GRAINGER, NCI, OXENG, OXMED, RCR, READ, RECIST

ENTRIES = (
    *of(
        "The parts of a report",
        (
            "Clinical details",
            "clinical history, clinical information, indication",
            "Why the scan was asked for. It repeats what the doctor who asked for it wrote.",
            READ,
        ),
        (
            "Technique",
            "",
            "How the scan was done: the machine, the dye and the parts of the body.",
            READ,
        ),
        (
            "Comparison",
            "comparisons, compared with, compared to, comparator, in comparison with",
            "The earlier scan that this one was laid beside. Words such as “unchanged” only "
            "make sense with its date.",
            READ,
        ),
        ("Findings", "", "What the reader saw, place by place.", READ),
        (
            "Impression",
            "conclusion, opinion",
            "The reader’s summary at the end. It is often the part that doctors read first.",
            READ,
        ),
        (
            "Addendum",
            "addenda, supplementary report",
            "Words added to a report after it was first sent out.",
            RCR,
        ),
        (
            "Incidental",
            "incidental finding, incidental findings, incidentally, incidentaloma",
            "Found by chance, while looking for something else.",
            "Radiopaedia, Incidentaloma",
        ),
        (
            "Unremarkable",
            "within normal limits, normal appearance, normal appearances, nil of note, no "
            "abnormality, no significant abnormality",
            "The reader saw nothing there that they chose to describe.",
            READ,
        ),
        (
            "Artefact",
            "artefacts, artifact, artifacts, artefactual",
            "A mark on the picture that is not in the body. Moving or metal can cause it.",
            GRAINGER,
        ),
        (
            "Limited study",
            "limited examination, limited by, suboptimal, non-diagnostic, degraded",
            "Something made the scan harder to read, such as moving, bowel gas or no dye.",
            RCR,
        ),
        (
            "Axial",
            "transverse, axial plane, axial images",
            "A picture that shows the body as a slice, seen from the feet.",
            GRAINGER,
        ),
        (
            "Coronal",
            "sagittal, reformats, multiplanar",
            "Other ways to cut the picture: from front to back, or from side to side.",
            GRAINGER,
        ),
        (
            "LEFT and RIGHT",
            "left, right, left-sided, right-sided, left side, right side",
            "They mean your own LEFT and RIGHT. On most scan pictures your LEFT is on the right "
            "of the picture, as if you faced the reader.",
            GRAINGER,
        ),
        ("Bilateral", "bilaterally, both sides", "On both sides, LEFT and RIGHT.", OXMED),
        (
            "Ipsilateral",
            "contralateral",
            "Ipsilateral means on the same side. Contralateral means on the other side.",
            OXMED,
        ),
        (
            "MDT",
            "multidisciplinary team, multi-disciplinary team, tumour board, tumor board",
            "A meeting of doctors and nurses from many fields, who look at the scans and "
            "letters together.",
            NCI,
        ),
    ),
    *of(
        "Compared with an earlier scan",
        (
            "Interval change",
            "interval, in the interval, interval increase, interval decrease, interval growth, "
            "no interval change",
            "The time between two scans, and what changed in it.",
            READ,
        ),
        (
            "Stable",
            "unchanged, static, stationary, no change, no significant change, stable "
            "appearances, stable disease, stable appearance, not significantly changed",
            "The reader saw no clear change since the scan it was compared with. It speaks of "
            "those two scans only.",
            RECIST,
        ),
        (
            "Similar appearances",
            "similar, similar to previous, comparable to, as before, essentially unchanged, "
            "grossly stable, broadly stable",
            "It looks much as it did on the scan it was compared with.",
            OXENG,
        ),
        (
            "Progressive disease",
            "progression, progressing, disease progression, progressed",
            "The report says that something has grown or that something new was found. Trials "
            "use exact rules for this word.",
            RECIST,
        ),
        (
            "Increased",
            "increased in size, enlarged, enlarging, enlargement, increase in size, larger",
            "It was more, or larger, than on the scan it was compared with.",
            READ,
        ),
        (
            "Decreased",
            "decreased in size, smaller, reduced in size, decrease in size, regression, "
            "regressed, shrinkage",
            "It was less, or smaller, than on the scan it was compared with.",
            READ,
        ),
        (
            "Persistent",
            "persists, persisting, again seen, again noted",
            "Still there, as before.",
            OXENG,
        ),
        (
            "Resolved",
            "resolution, no longer seen, no longer visible, no longer visualised, no longer "
            "visualized",
            "It was seen before and was not seen this time.",
            OXMED,
        ),
        (
            "Partial response",
            "complete response, treatment response",
            "Words from drug trials. They say by how much the measured growths have shrunk.",
            RECIST,
        ),
        (
            "Mixed response",
            "differential response, mixed picture",
            "Some places grew while others shrank or stayed as they were.",
            OXENG,
        ),
        (
            "Conspicuous",
            "more conspicuous, less conspicuous, conspicuity, prominent, more prominent, less "
            "prominent",
            "Easy to see. More or less conspicuous can come from the scan as well as from the "
            "body.",
            OXENG,
        ),
        (
            "Baseline",
            "",
            "The scan or test that later ones are measured against. Often it is the first one.",
            NCI,
        ),
        ("Nadir", "", "The lowest value so far.", RECIST),
        (
            "Target lesion",
            "target lesions, non-target lesion, non-target lesions",
            "A growth chosen at the start to be measured on every scan.",
            RECIST,
        ),
        (
            "RECIST",
            "RECIST 1.1",
            "A set of rules from drug trials for measuring growths on scans.",
            RECIST,
        ),
    ),
)
