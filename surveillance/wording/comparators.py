"""The dates of earlier scans that a report says it was compared with, as it writes them.

Read the British way, day before month; where the other order is a date too, both are given.
"""

import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass

from surveillance.dates import MONTHS, NotADate, PartialDate
from surveillance.wording.blanks import plain
from surveillance.wording.sections import Section, Sentence, sentences_of

_MONTH = "|".join(f"{month[:3]}(?:{month[3:]})?" if month != "May" else month for month in MONTHS)
_MONTH = _MONTH.replace("Sep(?:", "Sept?(?:")
_TH = r"(?:st|nd|rd|th)?"
_GAP = r"[ \t\n]*[ \t\n.,/'\u2019-][ \t\n]*"
_YEAR = r"(?:19|20)\d\d"
_DATE = re.compile(
    rf"(?<![\d./-])(?:(?P<iso_year>{_YEAR})[-/.](?P<iso_month>\d\d?)[-/.](?P<iso_day>\d\d?)"
    rf"|(?P<iso_y>{_YEAR})-(?P<iso_m>\d\d)"
    rf"|(?P<one>\d\d?)[ ]?[./-][ ]?(?P<two>\d\d?)[ ]?[./-][ ]?(?P<dmy_year>{_YEAR}|\d\d)"
    rf"|(?P<m>\d\d?)[/.](?P<my_year>{_YEAR})"
    rf"|(?P<day>\d\d?){_TH}(?:[ ]of)?{_GAP}(?P<month>{_MONTH})\b\.?{_GAP}(?P<year>{_YEAR}|\d\d)"
    rf"|(?P<us_month>\b(?:{_MONTH}))\b\.?[ ](?P<us_day>\d\d?){_TH},?[ ](?P<us_year>{_YEAR})"
    rf"|(?P<name>\b(?:{_MONTH}))\b\.?{_GAP}(?:of[ ])?(?P<name_year>{_YEAR})"
    rf"|(?P<alone>{_YEAR}))(?![\d/]|[.-]\d|[ ]?(?:mm|cm|ml|mg|mSv|MBq|mGy)\b)",
    re.IGNORECASE,
)
_STUDY = (
    r"(?:(?:ct|mri?|pet(?:[-/ ]ct)?|scan|study|studies|examinations?|exams?|imaging|ultrasound|uss?"
    r"|scans|renogra\w+|mag[- ]?3|echo\w*|x-?ray|images|film|films)\b)"
)
_CUE = re.compile(
    r"\bcompar(?:ed|ison|isons|ing|e|ator)\b|\bcf\b|\bversus\b|\bvs\b"
    rf"|\b(?:previous|prior|last|earlier)[ \t\n]+(?:\w+[ \t\n]+){{0,3}}?{_STUDY}"
    rf"|\bsince[ \t\n]+(?:the[ \t\n]+)?(?:\w+[ \t\n]+){{0,2}}?{_STUDY}"
    r"|\b(?:stable|static|unchanged|similar|changed?|increased?|decreased?|larger|smaller|enlarged"
    r"|grown|reduced|progress(?:ed|ion)|regress(?:ed|ion)|new|resolved)[ \t\n]+"
    rf"(?:\w+[ \t\n]+)?(?:since|from|to)[ \t\n]+(?=(?:the[ \t\n]+)?(?:{_MONTH}|\d))",
    re.IGNORECASE,
)
_LOOKS_BACK = re.compile(r"\bcompar(?:ison|ator)\b[ \t\n]*[.)]?$", re.IGNORECASE)
_NEAR = 80  # characters from the comparing word, or from the date before, to a date that it means
_OTHER_THINGS = re.compile(
    r"[;]|\b(?:born|dob|surgery|operat\w+|resect\w+|diagnos\w+|biops\w+|treat\w+|stent\w*)\b",
    re.IGNORECASE,
)
_PARTS = re.compile(r";|\b(?:but|however|although|while|whereas)\b", re.IGNORECASE)
_SINCE = re.compile(
    r"[ \t\n](?:in (?:size|extent|appearance)[ \t\n])?(?:since|from|to|compared (?:with|to)|with)"
    rf"[ \t\n]+(?:the[ \t\n]+)?(?:(?:previous|prior|last)[ \t\n]+)?(?:{_STUDY}[ \t\n]+)?"
    r"(?:(?:of|on|from|in|dated)[ \t\n]+)?",
    re.IGNORECASE,
)
_ON = re.compile(r"[ \t\n]+(?:on|in|at|of)[ \t\n]+", re.IGNORECASE)


@dataclass(frozen=True)
class Comparator:
    """A date that a report names as that of an earlier scan: `text[start:end] == quote`."""

    quote: str
    start: int
    end: int
    dates: tuple[PartialDate, ...]  # what it can mean, the British reading first


def comparators(text: str, *, written: PartialDate) -> tuple[Comparator, ...]:
    """What a report of the day `written` says it was compared with, in its order, each once.

    No comparison lies ahead, so a date after the report is not given, and a year of two digits
    lies in the century that puts it before.
    """
    made: dict[tuple[PartialDate, ...], Comparator] = {}
    line = plain(text)
    for sentence in sentences_of(line.text):
        for found in _meant(line.text, sentence.start, sentence.end, sentence.section):
            if dates := tuple(dict.fromkeys(_dates(found, written))):
                made.setdefault(dates, Comparator(found.group(), *found.span(), dates))
    return line.all_as_given(made.values())


def compared_with(text: str, sentence: Sentence, start: int) -> str | None:
    """The date that the clause of a phrase at `start` says its change is told against, as written.

    "Stable since 8 May 2024" gives "8 May 2024".
    """
    ends = [one.span() for one in _PARTS.finditer(text, sentence.start, sentence.end)]
    low = max((end for _start, end in ends if end <= start), default=sentence.start)
    high = min((first for first, _end in ends if first >= start), default=sentence.end)
    found = next(_meant(text, low, high, sentence.section), None)
    return found.group() if found else None


def since(text: str, start: int, end: int) -> tuple[int, int] | None:
    """ "since 8 May 2024" right behind a word of change that ends at `start`: where it stands."""
    found = _SINCE.match(text, start, end)
    date = _DATE.match(text, found.end(), end) if found else None
    return (start + 1, date.end()) if date else None


def end_of_date(text: str, start: int) -> int:
    """Where a date ends that stands right behind a size ("14 mm on 12 March 2024"), else `start`"""
    found = _ON.match(text, start)
    date = _DATE.match(text, found.end()) if found else None
    return date.end() if date else start


def _meant(text: str, start: int, end: int, section: Section) -> Iterator[re.Match[str]]:
    """The dates of a sentence that a word of comparing leads to, directly or by way of another."""
    if section is Section.HISTORY:
        return
    cues = [one.end() for one in _CUE.finditer(text, start, end)]
    if section is Section.COMPARISON or _LOOKS_BACK.search(text, max(start, end - _NEAR), end):
        cues.insert(0, start)
    before = -_NEAR  # where the date before ends, if it was meant
    for found in _DATE.finditer(text, start, end):
        place = bisect(cues, found.start())
        nearest = max(before, cues[place - 1] if place else before)
        is_near = found.start() - nearest <= _NEAR and nearest >= start
        if is_near and not _OTHER_THINGS.search(text, nearest, found.start()):
            yield found
            before = found.end()


def _dates(found: re.Match[str], written: PartialDate) -> Iterator[PartialDate]:
    """What a date can mean, and lies on or before the day of the report."""
    for year, month, day in _readings(found):
        full = int(year)
        if len(year) == 2:
            full += 2000 if 2000 + full <= written.year else 1900
        try:
            when = PartialDate(full, month, day)
        except NotADate:
            continue
        if when.first <= written.last:
            yield when


def _readings(found: re.Match[str]) -> Iterator[tuple[str, int | None, int | None]]:
    part = found.groupdict()
    if part["iso_year"]:
        yield part["iso_year"], int(part["iso_month"]), int(part["iso_day"])
    elif part["iso_y"]:
        yield part["iso_y"], int(part["iso_m"]), None
    elif part["one"]:
        yield part["dmy_year"], int(part["two"]), int(part["one"])
        yield part["dmy_year"], int(part["one"]), int(part["two"])
    elif part["m"]:
        yield part["my_year"], int(part["m"]), None
    elif part["day"]:
        yield part["year"], _number(part["month"]), int(part["day"])
    elif part["us_month"]:
        yield part["us_year"], _number(part["us_month"]), int(part["us_day"])
    elif part["name"]:
        yield part["name_year"], _number(part["name"]), None
    else:
        yield part["alone"], None, None


def _number(month: str) -> int:
    name = month[:3].casefold()
    return next(place for place, one in enumerate(MONTHS, 1) if one[:3].casefold() == name)
