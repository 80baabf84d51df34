"""Sizes as a report writes them, in millimetres, each with its quote and place.

Slices, images, series, levels, doses, SUV, times and dates are no sizes. One that the report gives
for an earlier scan ("previously 12 mm", "from 15 to 18 mm") is marked so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_NUMBER = r"\d{1,4}(?:[.,]\d{1,2})?"
_BY = r"[ \t\n]*(?:x|\u00d7|\u2715|\*|by)[ \t\n]*"
_TO = r"[ \t\n]*(?:-|\u2010|\u2011|\u2012|\u2013|to|and)[ \t\n]*"
_UNIT = (
    r"[ \t\n]*-?(?P<unit>mm|cm|millimet(?:re|er)s?|centimet(?:re|er)s?)"
    r"(?![\w/\u00b2\u00b3]|[23]\b)"
)
_INNER = r"(?:[ \t\n]*(?:mm|cm)\b)?"
_SIZE = re.compile(
    rf"(?<![\w.,/])(?P<first>{_NUMBER})(?P<i1>{_INNER})"
    rf"(?:(?P<by>{_BY})(?P<second>{_NUMBER})(?P<i2>{_INNER})(?:{_BY}(?P<third>{_NUMBER}))?"
    rf"|(?P<to>{_TO})(?P<high>{_NUMBER}))?{_UNIT}",
    re.IGNORECASE,
)
_STUDY = "(?:scan|study|ct|mri|examination|exam|imaging)"
_NO_SIZE_BEFORE = re.compile(
    r"(?:slices?|sections?|collimation|thickness of (?:the )?slices?|slice thickness(?: of)?"
    r"|reconstruct\w*(?: at)?|intervals?(?: of)?|increments?|acquired at|axial|contiguous|images?"
    r"|series|pixel|voxel|spacing|every|proximal to|distal to|from the (?:anal verge|incisors)"
    r"|cuts?)[ \t\n:]*(?:of|at|is|are|were|=)?[ \t\n]*$",
    re.IGNORECASE,
)
_NO_SIZE_AFTER = re.compile(
    r"[ \t\n]*(?:slices?|sections?|slice|cuts|collimation|thick (?:slices|sections)|reconstruct\w*"
    r"|axial (?:slices|sections|images|reconstr\w*)|intervals?|increments?|contiguous|contrast"
    r"|(?:thin |axial |helical |spiral |multi\w* )+(?:slices?|sections?|images?|reconstr\w*)"
    r"|from the|above|below|proximal|distal|hg\b|of (?:water|mercury|ileum|bowel|small bowel))",
    re.IGNORECASE,
)
_PRIOR_BEFORE = re.compile(
    r"(?:previously|prior|previous(?: (?:size|measurement|value|scan|study|ct|mri))?|formerly|prev"
    r"|was|were|had been|earlier|compared (?:with|to)|cf\.?|versus|vs\.?|from|originally|initially"
    rf"|before|baseline|last time|last scan|on the (?:previous|prior|last) {_STUDY}|against)"
    r"[ \t\n:,(=]*(?:(?:measured|measuring|measures|of|at|it|was|were|been|approximately|about"
    r"|around|approx\.?|only|up to|a|the|maximum|size|diameter|~)[ \t\n:]*){0,4}$",
    re.IGNORECASE,
)
# "12 mm previously", and not "12 mm, previously 9 mm", which is said of the next size.
_OF_THE_NEXT = r"(?![ \t\n]*(?:\d|measur|was|were|[:=~,(]|up|approx|about|an?\b))"
_PRIOR_AFTER = re.compile(
    rf"[ \t\n]*[,(]?[ \t\n]*(?:(?:previously|formerly){_OF_THE_NEXT}|before\b|last time|last year"
    r"|on the (?:previous|prior|last)|at (?:baseline|the (?:previous|last))|in the previous"
    rf"|on (?:previous|prior) {_STUDY})",
    re.IGNORECASE,
)
_FROM = re.compile(r"from[ \t\n]*$", re.IGNORECASE)
_RANGE = re.compile(
    r"(?:rang\w+|var\w+|between)[ \t\n]*(?:in size )?(?:from)?[ \t\n]*$", re.IGNORECASE
)
_NOW_AFTER = re.compile(r"[ \t\n]*(?:now|currently|today|at present)\b", re.IGNORECASE)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATED = re.compile(
    r"[ \t\n]*[(,]?[ \t\n]*(?:on|in|at)[ \t\n]+(?:\d{1,2}(?:st|nd|rd|th)?[ \t\n./-]+)?"
    rf"(?:(?:{_MONTHS})\w*\b|\d{{1,2}}[./-]\d{{2,4}}|(?:19|20)\d\d)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Measurement:
    """A size: `text[start:end] == quote`; `mm` are its numbers in millimetres, as written."""

    quote: str
    start: int
    end: int
    mm: tuple[float, ...]
    prior: bool
    finding: str | None = None


def measurements_in(text: str, start: int = 0, end: int | None = None) -> Iterator[Measurement]:
    """The sizes of a piece of a text, in its order."""
    end = len(text) if end is None else end
    made: list[Measurement] = []
    for found in _SIZE.finditer(text, start, end):
        before, after = (
            text[max(start, found.start() - 70) : found.start()],
            text[found.end() : end],
        )
        if _NO_SIZE_BEFORE.search(before) or _NO_SIZE_AFTER.match(after):
            continue
        made += _made(found, before, after)
    dated = [bool(_DATED.match(text, one.end, end)) for one in made]
    for one, is_dated in zip(made, dated, strict=True):
        # Of several sizes, the one that carries a date is of that date's scan.
        yield replace(one, prior=True) if is_dated and not all(dated) else one


def _made(found: re.Match[str], before: str, after: str) -> Iterator[Measurement]:
    unit = found["unit"].lower()
    is_pair = found["to"] and found["to"].strip().lower() in ("to", "and")
    if is_pair and _FROM.search(before) and not _RANGE.search(before):
        # "from 15 to 18 mm": two sizes of two scans.
        start, end = found.start("first"), found.end("first") + len(found["i1"].rstrip())
        first = _mm(found["first"], _own(found["i1"]) or unit)
        yield Measurement(found.string[start:end], start, end, (first,), prior=True)
        start, end = found.start("high"), found.end()
        high = _mm(found["high"], unit)
        yield Measurement(found.string[start:end], start, end, (high,), prior=False)
        return
    units = {"first": _own(found["i1"]), "second": _own(found["i2"])}
    numbers = tuple(
        _mm(found[name], units.get(name) or unit)
        for name in ("first", "second", "third", "high")
        if found[name]
    )
    is_before = _PRIOR_BEFORE.search(before) and not _RANGE.search(before)
    prior = bool(is_before) and not _NOW_AFTER.match(after)
    prior = prior or bool(_PRIOR_AFTER.match(after))
    yield Measurement(found.group(), found.start(), found.end(), numbers, prior)


def _own(inner: str | None) -> str:
    return (inner or "").strip().lower()


def _mm(number: str, unit: str) -> float:
    value = float(number.replace(",", "."))
    return round(value * 10, 2) if unit.startswith("c") else value
