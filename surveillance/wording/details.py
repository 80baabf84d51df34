"""What the sentences of a mention say of it, each piece word for word with its place.

The name used, its sizes, what it touches, how it compares with last time, how sure the report
is, and the uptake of a tracer. Pieces are quoted, never put into other words.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from surveillance.wording import words as w
from surveillance.wording.cues import Cue
from surveillance.wording.found import Found
from surveillance.wording.line import CLOSE
from surveillance.wording.qualities import change_words
from surveillance.wording.quantities import Quantity
from surveillance.wording.reach import Reach
from surveillance.wording.read import Report
from surveillance.wording.sections import Sentence
from surveillance.wording.tokens import Token, tokens_of

_BEHIND = 7  # words in which what is touched follows the word for touching
_SURE = (Cue.NO, Cue.NOT_THERE, Cue.EITHER_NO, Cue.MAYBE, Cue.PERHAPS, Cue.PAST, Cue.WAS)
_AROUND = w.words("around round surrounding beside alongside abutting adjacent near")
_KNOWN = w.words("known consistent compatible typical")


_EARLIER = re.compile(
    r"(?:previously|prior|was|were|compared (?:with|to)|formerly|from)\b[^.;\d]*$", re.IGNORECASE
)
_UPTAKE = re.compile(
    r"\b(?:(?:no|without|mild|moderate|intense|strong|marked|faint|low[- ]grade|high|low|increased"
    r"|avid|abnormal|pathological|focal|more|less|not|non)[- \n]+){0,3}"
    r"(?:tracer uptake|uptake|avidity|avid|intensely avid)\b",
    re.IGNORECASE,
)
_TOLD_BEFORE = w.words("previously previous prior past")  # they stand with sizes and scans
_SAID_OF = 3  # words that are quoted with a cue of one word: "not avid", "without a step"


@dataclass(frozen=True, slots=True)
class Piece:
    """`text[start:end] == quote`."""

    quote: str
    start: int
    end: int


@dataclass(frozen=True)
class Details:
    """What one report says of one finding."""

    names: tuple[Piece, ...]
    sizes: tuple[Piece, ...]
    touches: tuple[Piece, ...]
    compared: tuple[Piece, ...]
    sure: tuple[Piece, ...]
    uptake: tuple[Piece, ...]  # of a tracer: its words, SUV, Krenning score
    sentences: tuple[Piece, ...]  # the whole sentences


def details(text: str, report: Report, spans: Sequence[tuple[int, int]]) -> Details:
    """What is said of the finding that these spans of the text name; `report` is the text read."""
    its = [one for one in report.sentences if any(_holds(one, span) for span in spans)]
    read = [(one, tokens_of(text, one.start, one.end)) for one in its]
    findings = {
        one.finding for one in report.mentions if any(_meets(one.start, one.end, s) for s in spans)
    }
    sizes = [
        Piece(one.quote, one.start, one.end)
        for one in report.measurements
        if not one.prior
        and (one.finding in findings or (one.finding is None and not findings))
        and any(sentence.start <= one.start < sentence.end for sentence in its)
    ]
    return Details(
        names=tuple(_piece(text, start, end) for start, end in spans),
        sizes=tuple(sizes),
        touches=tuple(one for _s, tokens in read for one in _touches(text, tokens)),
        compared=tuple(
            sorted(
                (
                    *(one for _s, tokens in read for one in _compared(text, tokens)),
                    *_before(text, report, its, findings),
                ),
                key=lambda one: one.start,
            )
        ),
        sure=tuple(one for _s, tokens in read for one in _sure(text, tokens, spans)),
        uptake=tuple(_uptake(text, report, its)),
        sentences=tuple(_piece(text, one.start, one.end) for one in its),
    )


def _holds(sentence: Sentence, span: tuple[int, int]) -> bool:
    return sentence.start <= span[0] < sentence.end


def _meets(start: int, end: int, span: tuple[int, int]) -> bool:
    return start < span[1] and span[0] < end


def _piece(text: str, start: int, end: int) -> Piece:
    return Piece(text[start:end], start, end)


def _of_tokens(text: str, tokens: Sequence[Token], first: int, last: int) -> Piece:
    return _piece(text, tokens[first].start, tokens[last].end)


def _touches(text: str, tokens: Sequence[Token]) -> Iterator[Piece]:
    """ "Abutting the left ureter", "around the aorta": the word for touching up to what is."""
    at = 0
    while at < len(tokens):
        token = tokens[at]
        last = _touched(tokens, at) if _is_touching(token) else None
        if last is None:
            at += 1
            continue
        first = at - 1 if at and tokens[at - 1].word in ("now", "not", "no", "newly") else at
        yield _of_tokens(text, tokens, first, last)
        at = last + 1


def _is_touching(token: Token) -> bool:
    return bool(token.flags & w.CONTACT) or token.word in _AROUND


def _touched(tokens: Sequence[Token], at: int) -> int | None:
    """The last word of what is touched, where it follows near enough."""
    found = None
    for place in range(at + 1, min(len(tokens), at + 1 + _BEHIND)):
        token = tokens[place]
        if token.word in CLOSE or token.word == "," or token.flags & w.VERB:
            break
        if token.flags & w.SITES:
            found = place
        elif found is not None and not token.flags & w.AND:
            break
    return found


def _compared(text: str, tokens: Sequence[Token]) -> Iterator[Piece]:
    for first, last in change_words(tokens):
        yield _of_tokens(text, tokens, first, last)


def _before(
    text: str, report: Report, its: Sequence[Sentence], findings: set[str]
) -> Iterator[Piece]:
    """ "Previously 15 mm": a size of an earlier scan, with the word that says so."""
    for size in report.measurements:
        sentence = next((one for one in its if one.start <= size.start < one.end), None)
        if sentence is None or not size.prior or size.finding not in findings:
            continue
        said = _EARLIER.search(text, max(sentence.start, size.start - 40), size.start)
        yield _piece(text, said.start() if said else size.start, size.end)


def _uptake(text: str, report: Report, its: Sequence[Sentence]) -> Iterator[Piece]:
    """What its sentences say of the uptake of a tracer, in their order."""
    for sentence in its:
        spans = [found.span() for found in _UPTAKE.finditer(text, sentence.start, sentence.end)]
        spans += [
            (one.start, one.end)
            for one in report.quantities
            if one.what is not Quantity.HALF_TIME and _holds(sentence, (one.start, one.end))
        ]
        for start, end in sorted(spans):
            yield _piece(text, start, end)


def _sure(text: str, tokens: Sequence[Token], spans: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    """The cues of the sentence with the words they are said of; one in a name is not told twice."""
    reach = Reach(tokens)
    for found in reach.cues:
        start, end = tokens[found.first].start, tokens[found.last].end
        is_name = any(span[0] <= start and end <= span[1] for span in spans)
        if found.cue not in _SURE or is_name or tokens[found.first].word in _TOLD_BEFORE:
            continue
        if not any(_is_said_of(reach, found, span) for span in spans):
            continue
        if found.first == found.last:
            end = tokens[_whole(tokens, found.first)].end
        yield _piece(text, start, end)
    for token in tokens:
        if token.word in _KNOWN:
            yield _piece(text, token.start, token.end)


def _is_said_of(reach: Reach, found: Found, span: tuple[int, int]) -> bool:
    """Whether a cue reaches the phrase, from before it or from behind."""
    its = [
        place for place, one in enumerate(reach.tokens) if one.start < span[1] and span[0] < one.end
    ]
    if not its:
        return False
    if found.cue in (Cue.NO, Cue.MAYBE, Cue.PAST) and found.last < its[0]:
        return reach.reaches_on(found, its[0])
    return found.first > its[-1] and reach.reaches_back(found, its[-1])


def _whole(tokens: Sequence[Token], at: int) -> int:
    """The last word of what a cue of one word is said of, up to a mark or a verb."""
    last = at
    for place in range(at + 1, min(len(tokens), at + 1 + _SAID_OF)):
        if not tokens[place].word[0].isalpha() or tokens[place].flags & w.VERB:
            break
        last = place
    return last
