"""The headings of a report, and the section that each of them names."""

import re
from enum import StrEnum


class Section(StrEnum):
    """The part of a report in which a sentence stands."""

    HISTORY = "clinical history"
    TECHNIQUE = "technique"
    COMPARISON = "comparison"
    FINDINGS = "findings"
    IMPRESSION = "impression"
    PLAIN = "plain"


_HEADINGS = {
    Section.HISTORY: (
        r"clinical(?: question)?|question"
        r"|clinical (?:details|history|information|indication|data|context|summary|notes?)"
        r"|indications?|history|reason|reason for (?:the )?"
        r"(?:scan|study|exam\w*|request|referral|visit)"
        r"|request(?: details)?|presenting complaint|referral|past (?:medical |surgical )?history"
        r"|pmhx?|hx|hist|relevant history|background(?: history)?|clin(?:ical)? (?:hx|info)|clin"
    ),
    Section.TECHNIQUE: r"techniques?|protocol|procedure|method|tracer|dose|contrast|acquisition",
    Section.COMPARISON: (
        r"comparisons?|compared (?:with|to)|comparison made with|prior(?: studies)?"
    ),
    Section.FINDINGS: r"findings|report|description|body|result",
    Section.IMPRESSION: (
        r"impression|conclusions?|opinion|summary|comment|interpretation|in summary|in conclusion"
        r"|overall impression"
    ),
}
HEADING = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{one.name}>{words})" for one, words in _HEADINGS.items()) + r")"
    r"(?P<mark>[ \t]*:|[ \t]*[-\u2013\u2014](?=\s)|[ \t]*(?=\n|$))",
    re.IGNORECASE,
)
IS_HEADING = re.compile("|".join(_HEADINGS.values()), re.IGNORECASE)
