"""Text → sections → sentences, each a piece of the text by its place.

A sentence ends with a full stop, with a line that ends where it had room, or before a point of a
list. A heading names a section, or the places ("Liver:") that its line is about.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

_NARROWEST = 60  # characters: no printed page is narrower, so shorter lines end where they mean to


class Section(StrEnum):
    """The part of a report in which a sentence stands."""

    HISTORY = "clinical history"
    TECHNIQUE = "technique"
    COMPARISON = "comparison"
    FINDINGS = "findings"
    IMPRESSION = "impression"
    PLAIN = "plain"


@dataclass(frozen=True, slots=True)
class Sentence:
    """`text[start:end]`, without blanks and bullets at its ends."""

    start: int
    end: int
    section: Section
    begins_line: bool  # whether a line begins with it


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
_HEADING = re.compile(
    r"(?<!\w)(?:" + "|".join(f"(?P<{one.name}>{words})" for one, words in _HEADINGS.items()) + r")"
    r"(?P<mark>[ \t]*:|[ \t]*[-\u2013\u2014](?=\s)|[ \t]*(?=\n|$))",
    re.IGNORECASE,
)
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
_IS_HEADING = re.compile("|".join(_HEADINGS.values()), re.IGNORECASE)
_MARGIN = 6  # characters that a line of a printed page may leave besides
_BULLET = re.compile(r"[ \t]*(?:[-*|>\u2022\u25aa\u25cf\u2013\u2014]|\(?[0-9]{1,2}[.)])[ \t]+")
_LABEL = re.compile(r"[ \t]*[A-Z][\w /&-]{0,40}:(?=\s)")  # "Gallstones: yes"
_LOUD_LABEL = re.compile(r"[ \t]*[A-Z]{2}[A-Z /&]{0,38}[ \t]+-{1,2}\s")  # "BOWEL -- no obstruction"
_TELLING = re.compile(r"(?:there|the|no|both|new|left|right|an?)\b", re.IGNORECASE)
_OF_A_SIDE = re.compile(r"\s*(?:left|right) (?:kidney|ureter)\b", re.IGNORECASE)
_OF_A_KIDNEY = re.compile(r"\s*(?:L|R|LT|RT|Lt|Rt|Left|Right) kidney\b|\s*(?:LK|RK)\b")
_ASKING = re.compile(r"\?\s?[a-z][\w /-]*$")  # "…, ?ileal primary" without a full stop
_TITLE = re.compile(r"(?=[^a-z.?!]{1,80}$).*[A-Z].*|[^.?!;,]{1,80}:")
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
_OPEN = frozenset((
    "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "with", "without", "for", "from",
    "by", "is", "are", "no", "left", "right",
))
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
    told_last = max((one.start() for one in _HEADING.finditer(text) if _tells(one)), default=-1)
    title_end = text.find("\n", len(text) - len(text.lstrip()))
    for start, end in _blocks(text, is_shouted):
        begins = True
        for first, last in _split(text, start, end, is_hushed):
            is_asked = _ASKED.search(text, first, last) or _TITLED.match(text, first, last)
            is_early = section is Section.PLAIN and len(made) < 2
            if (last <= title_end and is_asked) or (is_early and _is_known(text, first, last)):
                made.append(Sentence(first, last, Section.HISTORY, begins))
                begins = False
                continue
            heading = _HEADING.match(text, first, last)
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
    heading = _HEADING.match(text, start, end)
    return heading.end() if heading and (heading["mark"].strip() or heading.end() == end) else start


def _is_known(text: str, first: int, last: int) -> bool:
    return bool(_KNOWN.search(text, first, last)) and not _IS_SEEN.search(text, first, last)


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
    if section is Section.HISTORY and _LABEL.match(text, at):
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
    for heading in _HEADING.finditer(text, start, end):
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


def _blocks(text: str, is_shouted: bool) -> Iterator[tuple[int, int]]:
    """Pieces that no sentence runs across: paragraphs, headings, and the points of a list."""
    at = 0
    for paragraph in re.split(r"(\n(?:[^\S\n]*\n)+)", text):
        if paragraph.strip():
            yield from _lines(text, at, paragraph, is_shouted)
        at += len(paragraph)


def _lines(text: str, at: int, paragraph: str, is_shouted: bool) -> Iterator[tuple[int, int]]:
    lines = paragraph.split("\n")
    widest = max(_NARROWEST, *(len(line.rstrip()) for line in lines))
    is_telegraphic = _is_telegraphic(lines)
    start = here = at
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        here += len(line) + 1
        is_end = is_telegraphic or _ends_here(line, following, widest, is_shouted)
        if following and not is_end:
            continue
        end = min(here - 1, at + len(paragraph))
        bullet = _BULLET.match(text, start, end)
        yield (bullet.end() if bullet else start), end
        start = here


def _is_telegraphic(lines: list[str]) -> bool:
    """Whether each line is a note of its own, without full stops: "no ascites", "kidneys normal".

    Lines that were broken at the edge of the paper leave less room than the next word needs.
    """
    if len(lines) < 4 or any(line.rstrip().endswith((".", ",", "-", ";")) for line in lines[:-1]):
        return False
    widest = max(len(line.rstrip()) for line in lines)
    had_room = [
        len(line.rstrip()) + 1 + len(following.split(maxsplit=1)[0]) + _MARGIN <= widest
        for line, following in pairwise(lines)
        if following.split()
    ]
    return sum(had_room) * 2 >= len(had_room) > 0


def _ends_here(line: str, following: str, widest: int, is_shouted: bool) -> bool:
    """Whether a line's end is the end of what it says, and not only the edge of the paper.

    It is before a point of a list, after a heading, and before a capital that would have had room
    in the line. After a comma or a small word a sentence goes on. In a text that is all capitals
    they tell nothing.
    """
    words = line.strip()
    if _BULLET.match(following) or words.endswith(":") or _IS_HEADING.fullmatch(words):
        return True
    if not words.endswith((",", "-")) and _OF_A_KIDNEY.match(following):
        return True
    if _ASKING.search(words) and following.lstrip()[:1].isupper():
        return True
    if _LABEL.match(following) and not words.endswith((",", "(", "-")):
        return True
    if is_shouted:
        return words.endswith(".") or bool(_OF_A_SIDE.match(following))
    if _TITLE.fullmatch(words) or _LOUD_LABEL.match(following):
        return True
    first, last = following.split(maxsplit=1), line.split()
    if not first or not last or not first[0][0].isupper():
        return False
    is_open = last[-1][-1] in ",-(" or last[-1].casefold() in _OPEN
    return not is_open and len(line.rstrip()) + 1 + len(first[0]) <= widest


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
