"""What a report says of a finding, each piece word for word with its place.

The name used, its sizes, what it touches, how it compares with last time, how sure the report
is, and the uptake of a tracer. Pieces are quoted, never put into other words. What the same
sentence says of something else is not told; whose a word is, `whose.py` says.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.comparators import end_of_date, since
from surveillance.wording.line import CLOSE
from surveillance.wording.measurements import Measurement
from surveillance.wording.names import name_in
from surveillance.wording.qualities import Change, change_of, change_words
from surveillance.wording.quantities import Quantity
from surveillance.wording.read import Report
from surveillance.wording.sureness import sure_of
from surveillance.wording.tokens import Token
from surveillance.wording.whose import AROUND, Part, Span, parts_of

_BEHIND = 7  # words in which what is touched follows the word for touching
_NEED = {"adjacent": "to", "close": "to", "next": "to"}  # else they only say where a thing lies
_BEFORE_A_CONTACT = w.words(
    "now not no newly potentially possibly partly partially directly closely probably likely "
    "nearly longer almost"
)
_ARTICLES = w.words("the this these its their")
_EXTENDS = ("extend", "extension")
_EARLIER = re.compile(
    r"(?:previously|prior|was|were|compared (?:with|to)|formerly|from)\b[^.;\d]*$", re.IGNORECASE
)
_AS_BEFORE = re.compile(
    r"\bas (?:before|previously(?: (?:described|seen|noted|shown|reported))?"
    r"|on the (?:previous|prior|last) \w+)\b",
    re.IGNORECASE,
)
_UPTAKE = re.compile(
    r"\b(?:(?:no|without|mild|moderate|intense|strong|marked|faint|low[- ]grade|high|low|increased"
    r"|avid|abnormal|pathological|focal|more|less|not|non)[- \n]+){0,3}"
    r"(?:(?:tracer )?uptake(?: (?:at|above|below) [a-z-]+(?: (?:level|activity|background))?)?"
    r"|avidity|avid|intensely avid)\b",
    re.IGNORECASE,
)
# How far a thing reaches along the body ("over 6 cm") is no size across.
_ALONG = re.compile(
    r"(?:over|length|along|craniocaudal\w*)[\s:]*"
    r"(?:(?:a|of|about|approximately|up to|length)\s*)*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end] == quote`; of a word of change, which change it says."""

    quote: str
    start: int
    end: int
    change: Change | None = None


@dataclass(frozen=True)
class Details:
    """What one report says of one finding."""

    names: tuple[Piece, ...]
    sizes: tuple[Piece, ...]
    touches: tuple[Piece, ...]
    compared: tuple[Piece, ...]  # words of change; and dates and earlier sizes, without a change
    sure: tuple[Piece, ...]
    uptake: tuple[Piece, ...]  # of a tracer: its words, SUV, Krenning score
    sentences: tuple[Piece, ...]  # the whole sentences


def details(text: str, report: Report, spans: Sequence[Span]) -> Details:
    """What is said of the finding that these spans of the text name; `report` is the text read."""
    parts = parts_of(text, report, spans)
    sizes = _sizes_in(text, report, parts, _findings(report, spans))
    compared = sorted(
        (*(one for part in parts for one in _compared(text, part, sizes)), *_before(text, sizes)),
        key=lambda one: one.start,
    )
    uptake = tuple(one for part in parts for one in _uptake(text, report, part))
    touches = tuple(one for part in parts for one in _touches(text, part))
    told = (*compared, *uptake, *touches)
    sure = (_piece(text, *span) for part in parts for span in sure_of(part))
    return Details(
        names=tuple(_names(text, parts)),
        sizes=tuple(_across(text, _of_itself(sizes, parts))),
        touches=touches,
        compared=tuple(compared),
        sure=tuple(one for one in sure if not any(_is_within(one, other) for other in told)),
        uptake=uptake,
        sentences=tuple(_piece(text, one.sentence.start, one.sentence.end) for one in parts),
    )


def size_of(text: str, report: Report, start: int, finding: str) -> str:
    """The first size that the text gives what it names at `start`, as written; or none.

    In its sentence, or in those that go on about it. An empty `finding` is one that the vocabulary
    does not know: a size that belongs to none is then its.
    """
    parts = parts_of(text, report, [(start, start + 1)])
    sizes = _sizes_in(text, report, parts, {finding} if finding else set())
    return next((one.quote for one in _across(text, _of_itself(sizes, parts))), "")


def _findings(report: Report, spans: Sequence[Span]) -> set[str]:
    return {
        one.finding
        for one in report.mentions
        if any(one.start < end and start < one.end for start, end in spans)
    }


def _piece(text: str, start: int, end: int, change: Change | None = None) -> Piece:
    return Piece(text[start:end], start, end, change)


def _is_within(one: Piece, other: Piece) -> bool:
    return other.start <= one.start and one.end <= other.end


# ---- names and sizes -----------------------------------------------------------------------------


def _names(text: str, parts: Sequence[Part]) -> Iterator[Piece]:
    """The nouns of its phrases; the phrases themselves where none of them has one."""
    phrases = [(part.tokens, one) for part in parts for one in part.own if one.is_named]
    found = [
        (tokens, place)
        for tokens, one in phrases
        if (place := name_in(tokens, one.first, one.last)) is not None
    ]
    for tokens, (first, last) in found or [(toks, (one.first, one.last)) for toks, one in phrases]:
        yield _piece(text, tokens[first].start, tokens[last].end)


def _sizes_in(
    text: str, report: Report, parts: Sequence[Part], findings: set[str]
) -> list[Measurement]:
    """The sizes of its sentences that the reader gives to it, also the earlier ones."""
    places = [(one.sentence.start, one.sentence.end) for one in parts]
    return [
        one
        for one in report.measurements
        if (one.finding in findings or (one.finding is None and not findings))
        and any(start <= one.start < end for start, end in places)
        and not _ALONG.search(text, max(0, one.start - 40), one.start)
    ]


def _of_itself(sizes: Sequence[Measurement], parts: Sequence[Part]) -> list[Measurement]:
    """Without how wide the ureter is below a swollen kidney, where it has a size of its own."""
    ureters = [
        (part.tokens[one.first].start, part.tokens[one.last].end)
        for part in parts
        for one in part.own
        if one.finding == "hydronephrosis" and part.tokens[one.first].flags & w.URETER
    ]
    own = [one for one in sizes if not any(start <= one.start < end for start, end in ureters)]
    return own if any(not one.prior for one in own) else list(sizes)


def _across(text: str, sizes: Sequence[Measurement]) -> Iterator[Piece]:
    """Those of this scan; numbers that share a unit ("6, 8 and 9 mm") stand together with it."""
    start: int | None = None
    for one, follows in pairwise([*(size for size in sizes if not size.prior), None]):
        if one is None:
            break
        start = one.start if start is None else start
        between = text[one.end : follows.start] if follows else ""
        if one.quote[-1].isdigit() and follows and between.strip() in (",", "and", ", and", ",and"):
            continue
        yield _piece(text, start, one.end)
        start = None


# ---- how it compares -----------------------------------------------------------------------------


def _compared(text: str, part: Part, sizes: Sequence[Measurement]) -> Iterator[Piece]:
    """Its words of change, each with the date that it is told against behind it."""
    tokens, end = part.tokens, part.sentence.end
    for first, last in change_words(tokens):
        if tokens[first].word.startswith(_EXTENDS) or not part.is_own(first):
            continue
        its = tokens[first : last + 1]
        yield _piece(text, its[0].start, its[-1].end, change_of(its, 0, len(its) - 1))
        date = since(text, its[-1].end, end)
        if date and not any(date[0] <= one.start < date[1] for one in sizes):
            yield _piece(text, *date)
    for found in _AS_BEFORE.finditer(text, part.sentence.start, end):
        place = next(at for at, one in enumerate(tokens) if one.start >= found.start())
        if part.is_own(place):
            yield _piece(text, *found.span(), Change.STABLE)


def _before(text: str, sizes: Sequence[Measurement]) -> Iterator[Piece]:
    """ "Previously 15 mm", "from 15 to 18 mm": sizes of an earlier scan with the words for it."""
    for number, size in enumerate(sizes):
        if not size.prior:
            continue
        said = _EARLIER.search(text, max(0, size.start - 40), size.start)
        end, follows = size.end, sizes[number + 1 : number + 2]
        if follows and text[end : follows[0].start].strip().lower() == "to":
            end = follows[0].end
        yield _piece(text, said.start() if said else size.start, end_of_date(text, end))


# ---- what it touches -----------------------------------------------------------------------------


def _touches(text: str, part: Part) -> Iterator[Piece]:
    """ "Abutting the left ureter", "around the aorta": the word for touching up to what is."""
    tokens, at = part.tokens, 0
    while at < len(tokens):
        last = _touched(tokens, at) if _is_touching(tokens, at) else None
        if last is None:
            at += 1
            continue
        first = at
        while first and tokens[first - 1].word in _BEFORE_A_CONTACT:
            first -= 1
        if part.touches(at) and not _is_of_its_name(part, at, last):
            yield _piece(text, tokens[first].start, tokens[last].end)
        at = last + 1


def _is_touching(tokens: Sequence[Token], at: int) -> bool:
    token, following = tokens[at], tokens[at + 1].word if at + 1 < len(tokens) else ""
    if token.word in _NEED:
        return following == _NEED[token.word]
    if token.word == "surrounding" and at and tokens[at - 1].word in (*_ARTICLES, "with"):
        return False  # "the surrounding vessels"
    is_reaching = token.word.startswith(_EXTENDS)
    return bool(token.flags & w.CONTACT) or token.word in AROUND or is_reaching


def _is_of_its_name(part: Part, at: int, last: int) -> bool:
    """ "The adjacent retroperitoneal fibrosis" touches nothing: the word says which it is."""
    return any(at < one.first <= last for one in part.own)


def _touched(tokens: Sequence[Token], at: int) -> int | None:
    """The last word of what is touched, where it follows near enough."""
    found = None
    for place in range(at + 1, min(len(tokens), at + 1 + _BEHIND)):
        token = tokens[place]
        if token.word in CLOSE or token.word[0] in ",0123456789" or token.flags & w.VERB:
            break
        if token.flags & w.SITES:
            found = place
        elif found is not None and not token.flags & w.AND:
            break
    if found is not None and tokens[found].word == "inferiorvena":
        found += tokens[found + 1 : found + 2] != [] and tokens[found + 1].word == "cava"
    return found


# ---- uptake --------------------------------------------------------------------------------------


def _uptake(text: str, report: Report, part: Part) -> Iterator[Piece]:
    """What its sentences say of the uptake of a tracer, in their order."""
    start, end = part.sentence.start, part.sentence.end
    spans = [found.span() for found in _UPTAKE.finditer(text, start, end)]
    spans += [
        (one.start, one.end)
        for one in report.quantities
        if one.what is not Quantity.HALF_TIME and not one.prior and start <= one.start < end
    ]
    for span in sorted(spans):
        place = next(at for at, one in enumerate(part.tokens) if one.end > span[0])
        if part.is_own(place):
            yield _piece(text, *span)
