"""Sizes as a report writes them, in millimetres, each with its quote and place.

Slices, images, series, levels, doses, SUV, times and dates are no sizes. One that the report gives
for an earlier scan ("previously 12 mm", "from 15 to 18 mm") is marked so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

_NUMBER = r"\d{1,4}(?:[.,]\d{1,2})?"
_BY = r"\s*(?:x|\u00d7|\u2715|\*|by)\s*"
_TO = r"\s*(?:-|\u2010|\u2011|\u2012|\u2013|to)\s*"
_UNIT = (
    r"\s*-?(?P<unit>mm|cm|millimet(?:re|er)s?|centimet(?:re|er)s?)"
    r"(?![\w/\u00b2\u00b3]|[23]\b)"
)
_INNER = r"(?:\s*(?:mm|cm)\b)?"
_SIZE = re.compile(
    rf"(?<![\w.,/])(?P<first>{_NUMBER})(?P<i1>{_INNER})"
    rf"(?:(?P<by>{_BY})(?P<second>{_NUMBER})(?P<i2>{_INNER})(?:{_BY}(?P<third>{_NUMBER}))?"
    rf"|(?P<to>{_TO})(?P<high>{_NUMBER}))?{_UNIT}",
    re.IGNORECASE,
)
_STUDY = "(?:scan|study|ct|mri|examination|exam|imaging)"
_NO_SIZE_BEFORE = re.compile(
    r"(?:slices?|(?<!cross-)(?<!cross )sections?|collimation"
    r"|thickness of (?:the )?slices?|slice thickness(?: of)?"
    r"|reconstruct\w*(?: at)?|intervals?(?: of)?|increments?|acquired at|axial|contiguous|images?"
    r"|series|pixel|voxel|spacing|every|proximal to|distal to|from the (?:anal verge|incisors)"
    r"|cuts?)[\s:]*(?:of|at|is|are|were|=)?\s*$",
    re.IGNORECASE,
)
_NO_SIZE_AFTER = re.compile(
    r"\s*(?:slices?|sections?|slice|cuts|collimation|thick (?:slices|sections)|reconstruct\w*"
    r"|axial (?:slices|sections|images|reconstr\w*)|intervals?|increments?|contiguous|contrast"
    r"|(?:thin |axial |helical |spiral |multi\w* )+(?:slices?|sections?|images?|reconstr\w*)"
    r"|from the|above|below|proximal|distal|hg\b|of (?:water|mercury|ileum|bowel|small bowel))",
    re.IGNORECASE,
)
_PRIOR_BEFORE = re.compile(
    rf"(?:previously|(?:prior|previous)(?: (?:size|measurement|value|{_STUDY}))?|formerly|prev\.?"
    r"|pre-?examination"
    r"|was|were|had been|having been|\bpre:?|earlier|compared (?:with|to)|cf\.?"
    r"|versus|vs\.?|from|originally|initially"
    r"|(?<!than )before(?: (?:removal|surgery|treatment|stenting|that))?|baseline|last time"
    r"|as in [a-z]+ ?(?:\d{4})?|\d+ (?:years?|months?) ago|last scan"
    rf"|on the (?:previous|prior|last) {_STUDY}|against)"
    r"[\s:,(=]*(?:(?:measured|measuring|measures|of|at|it|was|were|been|approximately|about"
    r"|around|approx\.?|only|up to|a|the|maximum|size|diameter|~)[\s:]*){0,4}$",
    re.IGNORECASE,
)
# "12 mm previously", and not "12 mm, previously 9 mm", which is said of the next size.
_OF_THE_NEXT = r"(?!\s*(?:\d|measur|removal|the|stent|was|were|[:=~,(]|up|approx|about|an?\b))"
_PRIOR_AFTER = re.compile(
    rf"\s*[,(]?\s*(?:(?:previously|formerly|before){_OF_THE_NEXT}|last time|last year"
    r"|on the (?:previous|prior|last|earlier)|at (?:baseline|the (?:previous|last))|in the previous"
    rf"|on (?:previous|prior) {_STUDY}"
    r"|(?:an?|one|two|three|\d+) (?:years?|months?) (?:ago|earlier|before)"
    r"|the (?:year|month) before)",
    re.IGNORECASE,
)
_ONE = re.compile(_NUMBER)
_LIST = re.compile(
    rf"(?:^|[\s(:])(?P<numbers>{_NUMBER}(?:\s*,\s*{_NUMBER})*)"
    r"\s*,?\s*and\s+$"
)
# "In segment 8 and 0.9 cm in segment 3": the first number counts a part, and is no size.
_NUMBERED = re.compile(
    r"\b(?:segments?|segs?\.?|levels?|grades?|images?|series)\s*"
    r"(?:\d\w*\s*(?:,|and|/|-)\s*)*$",
    re.IGNORECASE,
)
_BARE_PRIOR = re.compile(
    rf"\s*\((?:was|previously|prev\.?|before|from)[\s:]*(?P<number>{_NUMBER})\s*\)",
    re.IGNORECASE,
)
_FROM = re.compile(r"from\s*$", re.IGNORECASE)
_RANGE = re.compile(r"(?:rang\w+|var\w+|between)\s*(?:in size )?(?:from)?\s*$", re.IGNORECASE)
_NOW_AFTER = re.compile(r"\s*(?:now|currently|today|at present)\b", re.IGNORECASE)
_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[\s./-]+)?(?:(?:{_MONTHS})\w*\b(?:\s+(?:19|20)\d\d)?"
    r"|\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{1,2}[./-]\d{2,4}|(?:19|20)\d\d)"
)
_SIZED = rf"(?![\s:=]*{_NUMBER}\s*(?:mm|cm|x|\u00d7))"  # else the date is of that size
_DATED = re.compile(
    r"\s*[(,]?\s*(?:on|in|at)\s+"
    rf"(?:{_DATE}|the (?:spring|summer|autumn|winter)){_SIZED}",
    re.IGNORECASE,
)
_DATE_BEFORE = re.compile(
    rf"(?:[(;,]\s*(?:on |in |at )?|\b(?:on|in) ){_DATE}[\s:=]*\(?\s*$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(r"(?:mm|cm)\s*\(\s*$", re.IGNORECASE)
_NOW_BEFORE = re.compile(
    r"(?:and|,)?\s*\b(?:now|currently|today)\s*(?:measur\w+|at|is)?\s*$",
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
        its = list(_made(found, before, after))
        made += [*_listed(text, found, its[0]), *its]
        if bare := _BARE_PRIOR.match(text, found.end(), end):
            made.append(_bare(bare, found["unit"].lower()))
    yield from _of_other_days(text, start, end, made)


def _of_other_days(
    text: str, start: int, end: int, made: list[Measurement]
) -> Iterator[Measurement]:
    """The same, with those marked that a date or a later "now" puts to an earlier scan."""
    dated = [
        bool(_DATED.match(text, one.end, end))
        or bool(_DATE_BEFORE.search(text, max(start, one.start - 40), one.start))
        for one in made
    ]
    now = [bool(_NOW_BEFORE.search(text, max(start, one.start - 30), one.start)) for one in made]
    for number, one in enumerate(made):
        is_dated = dated[number] and not all(dated)
        before = text[max(start, one.start - 8) : one.start]
        is_listed = number > 0 and made[number - 1].prior and not now[number]
        is_second = is_listed and text[made[number - 1].end : one.start].strip() in ("and", "and a")
        is_in_brackets = bool(_IN_BRACKETS.search(before)) and text[one.end : one.end + 1] == ")"
        if is_dated or is_in_brackets or is_second or (any(now[number + 1 :]) and not now[number]):
            yield replace(one, prior=True)
        else:
            yield one


def _made(found: re.Match[str], before: str, after: str) -> Iterator[Measurement]:
    unit = found["unit"].lower()
    is_pair = found["to"] and found["to"].strip().lower() == "to"
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


def _listed(text: str, found: re.Match[str], first: Measurement) -> Iterator[Measurement]:
    """The numbers before a size that share its unit: "9, 14 and 22 mm"."""
    before = _LIST.search(text, max(0, found.start() - 40), found.start())
    if before is None:
        return
    for number in _ONE.finditer(before["numbers"]):
        start = before.start("numbers") + number.start()
        end = start + len(number.group())
        if _NUMBERED.search(text, max(0, start - 40), start):
            continue
        size = (_mm(number.group(), found["unit"].lower()),)
        yield Measurement(text[start:end], start, end, size, first.prior)


def _bare(found: re.Match[str], unit: str) -> Measurement:
    """ "12 mm (was 10)": the earlier size without its unit."""
    number = found["number"]
    start, end = found.start("number"), found.end("number")
    return Measurement(number, start, end, (_mm(number, unit),), prior=True)


def _own(inner: str | None) -> str:
    return (inner or "").strip().lower()


def _mm(number: str, unit: str) -> float:
    value = float(number.replace(",", "."))
    return round(value * 10, 2) if unit.startswith("c") else value
