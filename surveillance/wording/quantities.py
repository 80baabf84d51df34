"""Numbers of a report that are no sizes and say what they are: SUV, Krenning score, half-time.

They are quoted with their place; nothing is compared with them here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum


class Quantity(StrEnum):
    """What a number is said to be."""

    SUV = "SUV"
    KRENNING = "Krenning score"
    HALF_TIME = "half-time"


@dataclass(frozen=True, slots=True)
class Quantified:
    """`text[start:end] == quote`; `value` is the number as written, "3-4" where two are given.

    `side` is that of a half-time; `prior` marks what the report gives for an earlier scan.
    """

    what: Quantity
    value: str
    quote: str
    start: int
    end: int
    side: str | None = None
    prior: bool = False


_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
_RANGE = rf"{_NUMBER}(?:\s?(?:-|\u2013|to)\s?{_NUMBER})?"
_WHOLE = r"(?![.,]?\d)"  # else a part of a longer number was taken
_IS = r"\s*(?:(?:of|is|was|were|at|about|approximately|up to|now|measures|[:=~,(])\s*){0,3}"
# "SUVmax of the lesion in segment 8 14.3", "SUV has increased to 14": the words up to the number.
_PLACE = r"(?:(?:segment|level|station)\s+\w{1,4}|\d{1,3}(?:\.\d)?\s?[cm]m|[a-z][a-z-]*)"
_OF = rf"(?:\s+(?:of|in|for)(?:\s+{_PLACE}){{1,6}}?)?"
_GROWN = r"(?:\s+(?:has|have|had|is|again|now|increas\w+|decreas\w+|ris\w+|fall\w*|fell|rose)){0,3}"
_SUV = re.compile(
    rf"\bSUVs?[\s-]?(?:\(?(?:max|peak|mean|bw|lbm)\)?)?(?:\s+(?:values?|levels?))?{_OF}{_GROWN}"
    rf"(?:{_IS}|\s+to\s+|\s+from\s+(?P<from>{_NUMBER})\s+to\s+)(?P<value>{_RANGE}){_WHOLE}"
    r"(?!\s*(?:%|[cm]m\b|min|mbq|mci|kg|hours?\b))",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    rf"\s*[,(]*\s*(?:previously|prev\.?|formerly|was|before|from){_IS}(?P<value>{_RANGE}){_WHOLE}"
    r"(?!\s*(?:%|[cm]m\b))",
    re.IGNORECASE,
)
_KRENNING = re.compile(
    rf"\bKrenning(?:\s+(?:score|grade))?{_IS}(?P<value>[0-4](?:\s?(?:-|\u2013|/|to)\s?[0-4])?)"
    r"(?!\d|\.\d)",
    re.IGNORECASE,
)
_HALF = re.compile(
    r"\bT\s?(?:1/2|\u00bd)|\bhalf[-\s]?times?\b|\b(?P<life>half[-\s]?(?:life|lives)\b)|\bT-?half",
    re.IGNORECASE,
)
_SIDE = r"left|right|lt|rt|lk|rk|l|r"
_BOTH = rf"both|(?:{_SIDE})\s*(?:and|&|/)\s*(?:{_SIDE})"
_ON = rf"(?:(?!\b(?:{_SIDE}|both)\b)[^.;\d])"  # past no other side
_UP_TO = rf"{_ON}{{0,25}}?"
_MINUTES = r"\s*(?:min(?:ute)?s?\b|')"
_TIME = re.compile(
    rf"\b(?P<before>{_BOTH}|{_SIDE})\b{_UP_TO}(?P<sided>{_NUMBER})"
    rf"(?:{_MINUTES}(?:\s*\((?:{_SIDE})\)(?!\s*\d))?"
    rf"|(?=\s*(?:,|/|and)\s*(?:the\s+)?(?:{_SIDE})\b{_UP_TO}{_NUMBER}{_MINUTES}))"
    rf"|(?P<value>{_NUMBER}){_MINUTES}"
    rf"(?:\s*\(?(?:(?:on|for|in)\s+)?(?:the\s+)?(?P<after>{_BOTH}|{_SIDE})\b\)?)?",
    re.IGNORECASE,
)
_SIDE_BEFORE = re.compile(rf"\b(?P<side>{_BOTH}|{_SIDE})\b{_ON}*$", re.IGNORECASE)
_FIRST = re.compile(r"[^.;\d]{0,30}")  # the first number stands near its word
_SENTENCE = re.compile(r"(?:[^.\n]|\.(?=\d)|\n(?!\n)){0,160}")
# What decays or is cleared from the blood has a half-life; what drains from a kidney is meant here.
_DRAINS = re.compile(
    r"\b(?:kidneys?|renal|drain\w*|wash-?out|excretion|renogra\w*|mag-?3)", re.IGNORECASE
)
_ISOTOPE = "(?:Ga|F|Lu|Cu|In|Y|I|Zr)"
_DECAYS = re.compile(rf"\b{_ISOTOPE}-?\d{{2,3}}\b|\b\d{{2,3}}-?{_ISOTOPE}\b", re.IGNORECASE)
_AROUND = 40


def quantities_in(text: str) -> Iterator[Quantified]:
    """All of them in the order of the text."""
    found = [*_suvs(text), *_half_times(text)]
    found += [
        Quantified(Quantity.KRENNING, one["value"], one.group(), *one.span())
        for one in _KRENNING.finditer(text)
    ]
    yield from sorted(found, key=lambda one: one.start)


def _suvs(text: str) -> Iterator[Quantified]:
    for one in _SUV.finditer(text):
        start, end = one.span()
        if one["from"]:
            first = text[start : one.end("from")]
            yield Quantified(Quantity.SUV, one["from"], first, start, one.end("from"), prior=True)
            start = one.start("value")
        yield Quantified(Quantity.SUV, one["value"], text[start:end], start, end)
        if earlier := _EARLIER.match(text, end):
            start, end = earlier.span("value")
            yield Quantified(
                Quantity.SUV, earlier["value"], text[start:end], start, end, prior=True
            )


def _half_times(text: str) -> Iterator[Quantified]:
    heads = list(_HALF.finditer(text))
    for head, following in zip(heads, [*heads[1:], None], strict=False):
        sentence = _SENTENCE.match(text, head.end())
        end = sentence.end() if sentence else head.end()
        end = min(end, following.start() if following else end)
        if not _is_of_decay(text, head, end):
            yield from _times_of(text, head, end)


def _times_of(text: str, head: re.Match[str], end: int) -> Iterator[Quantified]:
    """Each time behind the word for it in its sentence: the first, and all that name a side."""
    before = _SIDE_BEFORE.search(text, max(0, head.start() - _AROUND), head.start())
    near = _FIRST.match(text, head.end(), end)
    for number, time in enumerate(_TIME.finditer(text, head.end(), end)):
        name = "sided" if time["sided"] else "value"
        side = time["before"] or time["after"]
        is_first = number == 0 and near is not None and time.start(name) <= near.end()
        if not (side or is_first):
            continue
        side = side or (before["side"] if before else None)
        start = time.start() if number else head.start()
        quote = text[start : time.end()]
        yield Quantified(
            Quantity.HALF_TIME, time[name], quote, start, time.end(), side=_named(side)
        )


def _is_of_decay(text: str, head: re.Match[str], end: int) -> bool:
    near = text[max(0, head.start() - _AROUND) : min(end, head.end() + _AROUND)]
    if _DECAYS.search(near):
        return True
    return bool(head["life"]) and not _DRAINS.search(text[max(0, head.start() - 200) : end])


def _named(side: str | None) -> str | None:
    if side is None or re.fullmatch(_BOTH, side, re.IGNORECASE):
        return side and "both"
    return "left" if side[0].lower() == "l" else "right"
