"""How sure a report is of a finding: its cues ("no", "not excluded"), whole or not at all."""

from collections.abc import Iterator, Sequence

from surveillance.wording import words as w
from surveillance.wording.cues import Cue
from surveillance.wording.found import Found
from surveillance.wording.names import name_in
from surveillance.wording.reach import Reach
from surveillance.wording.tokens import Token
from surveillance.wording.whose import Part, Span, Subject

_SURE = (Cue.NO, Cue.NOT_THERE, Cue.EITHER_NO, Cue.MAYBE, Cue.PERHAPS, Cue.PAST, Cue.WAS)
_TOLD_BEFORE = w.words("previously previous prior past")  # they stand with sizes and scans
_LIKE = w.words("consistent compatible typical keeping suggestive suspicious")
_AUXILIARY = w.words("has have had is are was were be")
_ENDS = w.words("; . : , ( ) and or but which that")
_BEHIND_A_CUE = w.words("on in at of by with from for to this today as due")
_AT_MOST = 12  # words of one quote; of a longer one nothing is told
_KNOWN_NEAR = 4  # words from "known" to what is known


def sure_of(part: Part) -> Iterator[Span]:
    """Where the cues stand that are said of the finding, with the words they are said of."""
    reach, tokens = Reach(part.tokens), part.tokens
    made: list[tuple[int, int]] = []
    for found in reach.cues:
        if found.cue not in _SURE or tokens[found.first].word in _TOLD_BEFORE:
            continue
        its = next((one for one in part.own if _is_said_of(reach, found, one)), None)
        quoted = _quoted(tokens, found, its) if its else None
        if quoted:
            made.append(quoted)
    made += [one for place in range(len(tokens)) if (one := _like(part, place))]
    for first, last in sorted(made):
        yield tokens[first].start, tokens[last].end


def _is_said_of(reach: Reach, found: Found, its: Subject) -> bool:
    """Whether a cue reaches the phrase, from before it or from behind."""
    if found.cue in (Cue.NO, Cue.MAYBE, Cue.PAST) and found.last < its.first:
        return reach.reaches_on(found, its.first)
    if its.first < found.first <= its.last:  # "the ureter is not dilated", all one phrase
        name = name_in(reach.tokens, its.first, its.last)
        return name is not None and found.first > name[1]
    return found.first > its.last and reach.reaches_back(found, its.last)


def _quoted(tokens: Sequence[Token], found: Found, its: Subject) -> Span | None:
    """ "No hydronephrosis", "not clearly seen": from the cue to the end of what it is said of."""
    if found.last < its.first:
        name = name_in(tokens, its.first, its.last)
        first, last = found.first, name[1] if name else its.last
    else:
        first, last = found.first, found.last
        if found.first == found.last or tokens[last].word.endswith("ly"):
            last = _end(tokens, last)
        if tokens[first].word == "been" and tokens[first - 1].word in _AUXILIARY:
            first -= 1
    return (first, last) if last - first < _AT_MOST else None


def _end(tokens: Sequence[Token], first: int) -> int:
    """The last word of what a cue of one word is said of, up to a mark or a small word."""
    last = first
    for place in range(first + 1, len(tokens)):
        token = tokens[place]
        if token.word in _ENDS or token.word in _BEHIND_A_CUE or not token.word[0].isalpha():
            break
        last = place
    return last


def _like(part: Part, place: int) -> Span | None:
    """ "Known" right before its name; "typical of", "in keeping with" with what it is like."""
    tokens, token = part.tokens, part.tokens[place]
    if token.word == "known":
        its = next((one for one in part.own if one.first > place), None)
        between = tokens[place + 1 : its.first] if its else ()
        is_near = its is not None and len(between) < _KNOWN_NEAR
        return (place, place) if is_near and all(one.word.isalpha() for one in between) else None
    following = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if token.word not in _LIKE or following not in ("with", "of", "for") or not part.touches(place):
        return None
    last = place + 1
    while last + 1 < len(tokens) and tokens[last + 1].word not in _ENDS:
        if tokens[last + 1].flags & w.VERB:
            break
        last += 1
    first = place - 1 if place and tokens[place - 1].word == "in" else place
    return (first, last) if place + 1 < last and last - first < _AT_MOST else None
