"""The shares of the two kidneys as a renogram's words give them, with the words that do."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_LEFT_OR_RIGHT = r"left|right|lt|rt|lk|rk"
_SIDE = rf"(?P<side>{_LEFT_OR_RIGHT}|l|r)\b"
_NUMBER = r"\d{1,3}(?:\.\d+)?"
_SHARE = rf"(?P<share>{_NUMBER})\s*(?:%|per\s?cent)"
# A share is not said of a side beyond another side, an empty line or another number.
_ON = rf"(?:(?!\b(?:{_LEFT_OR_RIGHT})\b|\n\n)[^.;\d])"
_NO_KIDNEY = r"(?!\s*(?:ventric|atri|lobe|hemi))"
_SIDE_FIRST = re.compile(rf"\b{_SIDE}{_NO_KIDNEY}{_ON}{{0,60}}?{_SHARE}", re.IGNORECASE)
_SHARE_FIRST = re.compile(rf"(?<![\d.]){_SHARE}(?:(?!,){_ON}){{0,25}}?\b{_SIDE}", re.IGNORECASE)
# "MAG3: L 40 R 60": numbers without a sign, which are shares where they come to a hundred.
_BARE = re.compile(
    rf"\b{_SIDE}{_NO_KIDNEY}{_ON}{{0,30}}?(?P<share>{_NUMBER})(?![\d.]*\d|\s*(?:[cm]m|ml|min|s\b|/|'))",
    re.IGNORECASE,
)
# "40/60 % (left/right)", "left:right 40:60".
_AND = r"\s*(?:/|:|-|and|to|vs\.?|,)\s*"
_ORDER = rf"(?P<order>left{_AND}right|l\s*[/:]\s*r|right{_AND}left|r\s*[/:]\s*l)\b"
_NUMBERS = rf"(?P<l>{_NUMBER})\s*%?{_AND}(?P<r>{_NUMBER})\s*%?"
_PAIR = re.compile(rf"{_NUMBERS}\s*\(?{_ORDER}\)?", re.IGNORECASE)
_ORDER_FIRST = re.compile(rf"{_ORDER}(?:(?!\n\n)[^.\d]){{0,50}}?{_NUMBERS}", re.IGNORECASE)
_IS_SPLIT = re.compile(
    r"split|differential|divided|relative|renogra|mag[- ]?3|dmsa|dtpa|function|uptake",
    re.IGNORECASE,
)
_OF_A_KIDNEY = re.compile(rf"{_IS_SPLIT.pattern}|kidney|renal|\b[lr]k\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"ejection|ventric|atri(?:um|al)|coronar|carotid|stenos|valv|lung|lobe|hepat|liver|saturation",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.;](?=\s|$)|\n\n")
_NEAR = 250  # characters around a share, in which it is said of what it is


@dataclass(frozen=True, slots=True)
class Shares:
    """What the words give each kidney; `text[start:end] == quote` holds all that is given.

    A side of which two numbers are given is left out; where only one side is given, the other is
    not worked out.
    """

    left_percent: float | None
    right_percent: float | None
    quote: str
    start: int
    end: int


def shares_in(text: str) -> Shares | None:
    """The shares, or None where no such words stand there."""
    if not _IS_SPLIT.search(text):
        return None
    for pattern in (_PAIR, _ORDER_FIRST):
        for found in _of_kidneys(pattern, text):
            if 98 <= float(found["l"]) + float(found["r"]) <= 102:
                first, second = float(found["l"]), float(found["r"])
                is_left_first = found["order"].lower().startswith("l")
                left, right = (first, second) if is_left_first else (second, first)
                return Shares(left, right, found.group(), *found.span())
    return _of_sides(text) or _bare(text)


def _of_kidneys(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """What a pattern finds, without shares of the heart, and those that no kidney is named for."""
    for found in pattern.finditer(text):
        before = text[max(0, found.start() - _NEAR) : found.start()]
        behind = _STOP.split(text[found.end() : found.end() + _NEAR], maxsplit=1)[0]
        its = f"{_STOP.split(before)[-1]}{found.group()}{behind}"  # its sentence
        if _OF_A_KIDNEY.search(before + its) and not _OF_ANOTHER.search(its):
            yield found


def _of_sides(text: str) -> Shares | None:
    """ "Left 40 %, right 60 %", or "40 % on the left" where a share comes first."""
    side = re.search(rf"\b(?:{_LEFT_OR_RIGHT})\b", text, re.IGNORECASE)
    share = re.search(r"\d\s*%", text)
    patterns = [_SIDE_FIRST, _SHARE_FIRST]
    if side and share and share.start() < side.start():
        patterns.reverse()
    told: dict[str, list[re.Match[str]]] = {}
    for pattern in patterns:
        told = max(told, _by_side(_of_kidneys(pattern, text)), key=len)
    return _shares(text, told)


def _bare(text: str) -> Shares | None:
    told = _by_side(_of_kidneys(_BARE, text))
    if len(told) == 2 and 98 <= sum(float(its[0]["share"]) for its in told.values()) <= 102:
        return _shares(text, told)
    return None


def _by_side(found: Iterator[re.Match[str]]) -> dict[str, list[re.Match[str]]]:
    its: dict[str, list[re.Match[str]]] = {}
    for one in found:
        if float(one["share"]) <= 100:
            its.setdefault(one["side"][0].lower(), []).append(one)
    return its


def _shares(text: str, told: dict[str, list[re.Match[str]]]) -> Shares | None:
    single = {
        side: its[0] for side, its in told.items() if len({float(one["share"]) for one in its}) == 1
    }
    if not single:
        return None
    percents = {side: float(one["share"]) for side, one in single.items()}
    start = min(one.start() for one in single.values())
    end = max(one.end() for one in single.values())
    return Shares(percents.get("l"), percents.get("r"), text[start:end], start, end)
