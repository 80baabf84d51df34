"""Where the lines of a report end what they say, and where only the paper ended."""

import re
from collections.abc import Iterator
from itertools import pairwise

from surveillance.wording.headings import IS_HEADING

_NARROWEST = 60  # characters: no printed page is narrower, so shorter lines end where they mean to
_MARGIN = 6  # characters that a line of a printed page may leave besides
_BULLET = re.compile(r"[ \t]*(?:[-*|>\u2022\u25aa\u25cf\u2013\u2014]|\(?[0-9]{1,2}[.)])[ \t]+")
LABEL = re.compile(r"[ \t]*[A-Z][\w /&-]{0,40}:(?=\s)")  # "Gallstones: yes"
_LOUD_LABEL = re.compile(r"[ \t]*[A-Z]{2}[A-Z /&]{0,38}[ \t]+-{1,2}\s")  # "BOWEL -- no obstruction"
_OF_A_SIDE = re.compile(r"\s*(?:left|right) (?:kidney|ureter)\b", re.IGNORECASE)
_OF_A_KIDNEY = re.compile(r"\s*(?:L|R|LT|RT|Lt|Rt|Left|Right) kidney\b|\s*(?:LK|RK)\b")
_ASKING = re.compile(r"\?\s?[a-z][\w /-]*$")  # "…, ?ileal primary" without a full stop
_TITLE = re.compile(r"(?=[^a-z.?!]{1,80}$).*[A-Z].*|[^.?!;,]{1,80}:")
# fmt: off
_OPEN = frozenset((
    "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "with", "without", "for", "from",
    "by", "is", "are", "no", "left", "right",
))
# fmt: on
_LEADING_ON = tuple(f" {one}" for one in _OPEN - {"left", "right"})  # to a side in the next line


def blocks(text: str, is_shouted: bool) -> Iterator[tuple[int, int]]:
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
    is_label = words.endswith(":") and ". " not in words  # else its value was broken off
    if _BULLET.match(following) or is_label or IS_HEADING.fullmatch(words):
        return True
    if not words.endswith((",", "-")) and _OF_A_KIDNEY.match(following):
        return True
    if _ASKING.search(words) and following.lstrip()[:1].isupper():
        return True
    if LABEL.match(following) and not words.endswith((",", "(", "-")):
        return True
    if is_shouted:
        leads_on = words.casefold().endswith(_LEADING_ON)
        return words.endswith(".") or bool(not leads_on and _OF_A_SIDE.match(following))
    if _TITLE.fullmatch(words) or _LOUD_LABEL.match(following):
        return True
    first, last = following.split(maxsplit=1), line.split()
    if not first or not last or not first[0][0].isupper():
        return False
    is_open = last[-1][-1] in ",-(" or last[-1].casefold() in _OPEN
    return not is_open and len(line.rstrip()) + 1 + len(first[0]) <= widest
