"""Text → sections → sentences, each a piece of the text by its place.

A sentence ends with a full stop, with a line that ends where it had room, or before a point of a
list. A heading names a section, or the places ("Liver:") that its line is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from surveillance.wording.headings import HEADING, Section
from surveillance.wording.lines import LABEL, blocks

__all__ = ["Section", "Sentence", "heading_end", "sentences_of"]


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]`, without blanks and bullets at its ends."""

    start: int
    end: int
    section: Section
    begins_line: bool  # whether a line begins with it


# What a report's first line says of why the scan was made: "CT CAP. Ileal NET, surveillance".
_ASKED = re.compile(
    r"\b(?:surveillance|follow[- ]?up|screening|known|(?:re)?staging|newly diagnosed|history of"
    r"|with new|contrast for)\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"(?:CT|MRI?|PET|US)\b[\w /&+-]{0,40}:\s+\S", re.IGNORECASE)
# "Known RPF, rising creatinine." before what was seen: nothing is said of how it is now.
_KNOWN = re.compile(r"\b(?:known|history of)\b", re.IGNORECASE)
_IS_SEEN = re.compile(
    r"\d ?[cm]m\b|\b(?:is|are|was|were|has|have|shows?|measur\w*|remains?|persist\w*|again|noted|no"
    r"|unchanged|stable|demonstrat\w*|take|takes|increas\w*|decreas\w*|larger|smaller|similar"
    r"|the|this|poorly|with no)\b",
    re.IGNORECASE,
)
_TELLING = re.compile(r"(?:there|the|no|both|new|left|right|an?)\b", re.IGNORECASE)
_DASHES = re.compile(r"[ \t]+[-\u2013\u2014]{1,2}[ \t]+")
_LISTED = 3  # dashes in one line: each part is a statement of its own
_END = re.compile(r"[.?!]+[\"'\u2019\u201d)\]]*(?=\s|$)")
# fmt: off
_SHORT = frozenset((
    "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "approx",
    "ca", "c", "fig", "figs", "ser", "im", "img", "se", "incl", "resp", "max", "min", "ant", "post",
    "lat", "sup", "inf", "diam", "vol", "ref", "prev", "seg", "diff", "abd", "susp",
))
_BEFORE_NUMBERS = frozenset(("no", "nos", "p", "pp"))
# fmt: on
_LAST_WORD = re.compile(r"[^\s(\[\"']*$")
_NEXT = re.compile(r"\s*(\S)")
_SPACE = " \t\r\n\f\v\u00a0"


def sentences_of(text: str) -> list[Sentence]:
    """The sentences and headings of a text in their order, each with the section it stands in."""
    made: list[Sentence] = []
    section = Section.PLAIN
    has_begun = False  # whether a history that began with its heading has said something
    is_shouted, is_hushed = text.isupper(), text.islower()
    told_last = max((one.start() for one in HEADING.finditer(text) if _tells(one)), default=-1)
    title_end = text.find("\n", len(text) - len(text.lstrip()))
    for start, end in blocks(text, is_shouted):
        begins = True
        for first, last in _split(text, start, end, is_hushed):
            is_title = last <= title_end and _is_asked(text, first, last)
            is_early = section is Section.PLAIN and len(made) < 2
            if is_title or (is_early and _is_known(text, first, last)):
                made.append(Sentence(first, last, Section.HISTORY, begins))
                begins = False
                continue
            heading = HEADING.match(text, first, last)
            if heading and (begins or heading["mark"].strip()):
                section, has_begun = _of(heading), False
            elif has_begun and _is_over(section, text, first, begins, first > told_last):
                section = Section.PLAIN
            made.append(Sentence(first, last, section, begins))
            has_begun = has_begun or not heading or heading.end() < last
            begins = False
    return made


def heading_end(text: str, start: int, end: int) -> int:
    """Where the heading ends that the sentence `text[start:end]` begins with; `start` without."""
    heading = HEADING.match(text, start, end)
    return heading.end() if heading and (heading["mark"].strip() or heading.end() == end) else start


def _is_asked(text: str, first: int, last: int) -> bool:
    return bool(_ASKED.search(text, first, last) or _TITLED.match(text, first, last))


def _is_known(text: str, first: int, last: int) -> bool:
    """ "Known RPF, rising creatinine." before a report; alone it may as well be the report."""
    is_alone = not text[last:].strip() and "?" not in text[first:last]
    return (
        not is_alone
        and bool(_KNOWN.search(text, first, last))
        and not _IS_SEEN.search(text, first, last)
    )


def _of(heading: re.Match[str]) -> Section:
    return next(one for one in Section if one is not Section.PLAIN and heading[one.name])


def _tells(heading: re.Match[str]) -> bool:
    """Whether what was seen stands under it."""
    return _of(heading) is Section.FINDINGS and heading.group()[0].isupper()


def _is_over(section: Section, text: str, at: int, begins: bool, is_untold: bool) -> bool:
    """Whether what was asked before the scan, or how it was done, ends before this sentence.

    It does with a line that ends a sentence, with an empty line and with a label. Where no heading
    follows under which the findings stand (`is_untold`), they begin with a line, or with "There".
    """
    if section in (Section.FINDINGS, Section.IMPRESSION):
        return False
    if is_untold and (begins or _TELLING.match(text, at)):
        return True
    if not begins:
        return False
    if section is Section.HISTORY and LABEL.match(text, at):
        return True
    before = text[max(0, at - 40) : at]
    said = before.rstrip(_SPACE)
    return said.endswith((".", "?", "!")) or before.count("\n", len(said)) > 1


def _split(text: str, start: int, end: int, is_hushed: bool) -> Iterator[tuple[int, int]]:
    """One block parted at full stops and at headings inside its line.

    In a text without capitals (`is_hushed`) a small letter behind a full stop begins a sentence.
    """
    at = start
    for found in _END.finditer(text, start, end):
        if found.end() < end and _goes_on(text, found, end, is_hushed):
            continue
        yield from _at_headings(text, at, found.end())
        at = found.end()
    yield from _at_headings(text, at, end)


def _at_headings(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    at = start
    for heading in HEADING.finditer(text, start, end):
        if heading["mark"].strip() == ":" and heading.start() > at and _opens(text, at, heading):
            yield from _at_dashes(text, at, heading.start())
            at = heading.start()
    yield from _at_dashes(text, at, end)


def _opens(text: str, at: int, heading: re.Match[str]) -> bool:
    """A heading inside a line begins with a capital."""
    return text[heading.start()].isupper()


def _at_dashes(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The points of a list that was written in one line: "RPF stable - no ascites - no nodes"."""
    dashes = list(_DASHES.finditer(text, start, end))
    for dash in dashes if len(dashes) >= _LISTED else ():
        yield from _trimmed(text, start, dash.start())
        start = dash.end()
    yield from _trimmed(text, start, end)


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end


def _goes_on(text: str, found: re.Match[str], end: int, is_hushed: bool) -> bool:
    """Whether a full stop ends no sentence: after "Dr", after an initial, before a small letter."""
    if found.group() == "?" and not text[found.start() - 1 : found.start()].strip():
        return True  # "? mild hydronephrosis" asks before it names
    following = _NEXT.match(text, found.end(), end)
    if following is None or found.group() != ".":
        return following is not None and following[1].islower() and not is_hushed
    if following[1].islower() and not is_hushed:
        return True
    before = _LAST_WORD.search(text, max(0, found.start() - 12), found.start())
    word = before.group() if before else ""
    if word.casefold() in _BEFORE_NUMBERS:
        return following[1].isdigit()
    is_initial = len(word) == 1 and word.isupper() and word not in "IVX"
    return is_initial or word.casefold() in _SHORT
