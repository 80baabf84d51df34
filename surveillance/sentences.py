"""Sentences of a report: where each begins and ends, and what was only asked before the scan."""

import re
from collections.abc import Iterable

_NARROWEST = 60  # characters: no printed page is narrower, so shorter lines end where they mean to
# A number or a dash that opens a line of a list is no part of its sentence.
_BULLET = re.compile(r"[ \t]*(?:[-*|>\u2022\u25aa\u25cf\u2013\u2014]|\(?[0-9]{1,2}[.)])[ \t]+")
_HEADING = re.compile(r"(?=[^a-z.?!]{1,80}$).*[A-Z].*|[^.?!;,]{1,80}:")
_REQUEST = re.compile(
    r"(?:clinical (?:details|history|information|indication|question)|indications?|history"
    r"|reason for (?:the )?(?:scan|study|request|referral))\s*(?::|$)",
    re.IGNORECASE,
)
_HEADING_INSIDE = re.compile(
    r"(?<!\w)(?:findings|technique|comparison|conclusion|impression|opinion|report|summary)\s*:",
    re.IGNORECASE,
)
_END = re.compile(r"[.?!]+[\"'\u2019\u201d)\]]*(?=\s)")
# fmt: off
_SHORT = {
    "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "approx",
    "ca", "c", "fig", "figs", "ser", "im", "img", "se", "incl", "resp", "max", "min", "ant", "post",
    "lat", "sup", "inf", "diam", "vol", "ref",
}
_BEFORE_NUMBERS = {"no", "nos", "p", "pp"}
_OPEN = {
    "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "with", "without", "for", "from",
    "by", "is", "are", "no", "left", "right",
}
# fmt: on
_NEXT = re.compile(r"\s*(\S)")
_LAST_WORD = re.compile(r"[^\s(\[\"']*$")


def sentences(text: str) -> tuple[str, ...]:
    """The sentences and headings of a report, each a piece of the text, line ends and all.

    Nothing but blanks and the bullets of lists lies between them.
    """
    found: list[str] = []
    for block in _blocks(text):
        start = 0
        for end in _END.finditer(block):
            if _goes_on(block, end):
                continue
            found.append(block[start : end.end()].strip())
            start = end.end()
        found.append(block[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def without_request(text: str) -> str:
    """The text with what was asked of the radiologist left blank, where its end is clear.

    It ends at the next heading, in a line or at its beginning; at the end of the paragraph; and,
    where it began on the line of its own heading, with the first line that ends a sentence. A text
    of which nothing would be left is given whole.
    """
    kept: list[str] = []
    is_request = has_begun = False
    for line in text.split("\n"):
        words = line.strip()
        if asked := _REQUEST.match(words):
            is_request, rest = True, words[asked.end() :]
            has_begun = bool(rest.strip())
            if heading := _HEADING_INSIDE.search(rest):
                is_request = False
                kept.append(rest[heading.start() :])
                continue
            kept.append("")
            # Begun on the line of its heading, it is most often that line and no more.
            is_request = not (has_begun and words.endswith((".", "?", "!")))
            continue
        if is_request and (_HEADING.match(words) if words else has_begun):
            is_request = False
        elif is_request and words:
            has_begun = True
        kept.append("" if is_request else line)
    told = "\n".join(kept)
    return told if told.strip() and not is_request else text


def _blocks(text: str) -> Iterable[str]:
    """Pieces that no sentence runs across: paragraphs, headings, and the points of a list."""
    for paragraph in re.split(r"\n(?:[^\S\n]*\n)+", text):
        lines = paragraph.split("\n")
        widest = max(_NARROWEST, *(len(line.rstrip()) for line in lines))
        start = at = 0
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            at += len(line) + 1
            if following and not _ends_here(line, following, widest):
                continue
            block = paragraph[start : at - 1]
            bullet = _BULLET.match(block)
            yield block[bullet.end() :] if bullet else block
            start = at


def _ends_here(line: str, following: str, widest: int) -> bool:
    """Whether a line's end is the end of what it says, and not only the edge of the paper.

    It is before a point of a list, after a heading, and before a capital that would have had room
    in the line. After a comma or a small word a sentence goes on.
    """
    if _BULLET.match(following) or _HEADING.fullmatch(line.strip()):
        return True
    first = following.split(maxsplit=1)
    last = line.split()
    if not first or not last or not first[0][0].isupper():
        return False
    is_open = last[-1][-1] in ",-(" or last[-1].casefold() in _OPEN
    return not is_open and len(line.rstrip()) + 1 + len(first[0]) <= widest


def _goes_on(block: str, end: re.Match[str]) -> bool:
    """Whether a full stop ends no sentence: after "Dr", after an initial, before a small letter."""
    following = _NEXT.match(block, end.end())
    if following is None or end.group() != ".":
        return following is not None and following[1].islower()
    if following[1].islower():
        return True
    word = _word_before(block, end.start())
    if word.casefold() in _BEFORE_NUMBERS:
        return following[1].isdigit()
    is_initial = len(word) == 1 and word.isupper() and word not in "IVX"
    return is_initial or word.casefold() in _SHORT


def _word_before(block: str, position: int) -> str:
    found = _LAST_WORD.search(block, max(0, position - 12), position)
    return found.group() if found else ""
