"""Words for how sure a report is; explained in general, never as numbers."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import AJR16, AJR18, CERTAINTY, OXMED

ENTRIES = (
    *of(
        "How sure the report is",
        (
            "Cannot be excluded",
            "cannot exclude, not excluded, can't be excluded, could not be excluded, cannot be "
            "ruled out, not ruled out, cannot rule out, difficult to exclude",
            "This scan could not rule it out. It does not say that it is there. Nor does it say "
            "how likely it is.",
            AJR16,
        ),
        (
            "Consistent with",
            "compatible with, in keeping with",
            "What was seen fits with the thing named. The same look may fit other things too.",
            CERTAINTY,
        ),
        (
            "Suggestive of",
            "suggests, suggestive, suggesting, raises the possibility of, raising the "
            "possibility of",
            "What was seen makes the reader think of the thing named. Readers use this word for "
            "very different levels of sureness.",
            CERTAINTY,
        ),
        (
            "Suspicious for",
            "suspicious, suspicious of, suspicion of, suspected, concerning for, worrisome for, "
            "worrying for",
            "The reader wants the thing named to be thought about or looked into. It does not "
            "say that it is there.",
            CERTAINTY,
        ),
        (
            "Indeterminate",
            "undetermined, not fully characterised, incompletely characterised, not fully "
            "characterized, incompletely characterized, uncharacterised",
            "The scan could not tell what it is. It does not lean either way.",
            AJR18,
        ),
        (
            "Equivocal",
            "borderline, inconclusive",
            "It could be read in more than one way. The reader did not come down on one side.",
            AJR18,
        ),
        (
            "Non-specific",
            "nonspecific, not specific",
            "Many different things can look like this.",
            AJR18,
        ),
        (
            "No evidence of",
            "without evidence of, no sign of, no signs of, no features of, no evidence for",
            "This scan did not show it. Something too small for this kind of scan would not show.",
            AJR18,
        ),
        (
            "No definite",
            "no convincing, not definitely, no clear evidence of, no definite evidence of",
            "The reader did not see it clearly, and left some room for doubt.",
            AJR18,
        ),
        (
            "Probable",
            "probably, likely, most likely, presumed, presumably, favoured, favored, favours, "
            "favors",
            "The reader leans this way, but has not said that it is certain.",
            CERTAINTY,
        ),
        (
            "Possible",
            "possibly, may represent, might represent, could represent, questionable, query, "
            "potentially",
            "It may be so. The word does not say how likely.",
            CERTAINTY,
        ),
        (
            "Unlikely",
            "less likely, very unlikely, felt to be unlikely",
            "The reader leans away from it, but has not ruled it out.",
            CERTAINTY,
        ),
        (
            "Differential diagnosis",
            "differential diagnoses, differential includes, differentials",
            "A list of the things that could look like this.",
            OXMED,
        ),
        (
            "Too small to characterise",
            "too small to characterize, subcentimetre, sub-centimetre, subcentimeter, "
            "sub-centimeter",
            "So small that the scan cannot tell what it is.",
            "Schwartz 1999, Radiology 210:71",
        ),
        (
            "Clinical correlation",
            "correlate clinically, clinically correlate, correlation with, correlate with",
            "The reader asks your team to set the picture beside how you are and your other tests.",
            AJR18,
        ),
    ),
)
