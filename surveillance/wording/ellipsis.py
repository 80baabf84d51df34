"""What a sentence says of the other side without naming it again: "…, none on the right"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from surveillance.wording import words as w
from surveillance.wording.assertion import Status
from surveillance.wording.mention import Mention
from surveillance.wording.qualities import SIDED
from surveillance.wording.tokens import Token

_NONE = w.words("none nil not")
_NOT = (["is", "not"], ["shows", "none"], ["has", "none"])
_SIDES = {w.LEFT: "left", w.RIGHT: "right"}


def denied_beside(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention]
) -> Iterator[Mention]:
    """A mention of its own for each "none on the right" behind a finding of the left."""
    for first, last, side in _denials(tokens):
        start, end = tokens[first].start, tokens[last].end
        its = [one for one in mentions if one.end <= start]
        if not its or its[-1].finding not in SIDED:
            continue
        named = its[-1]
        if named.side in ("left", "right") and named.side != side and named.status != "absent":
            yield replace(
                named, quote=text[start:end], start=start, end=end, side=side,
                status=Status.ABSENT, change=None,
            )  # fmt: skip


_GRADES = w.words("mild moderate severe marked gross minimal moderately mildly slight trace new")


def shared_before(
    text: str, tokens: Sequence[Token], mentions: Sequence[Mention]
) -> Iterator[Mention]:
    """ "Moderate left and mild right hydronephrosis": one of its own for the first side."""
    for one in mentions:
        if one.finding not in SIDED or one.side not in ("left", "right"):
            continue
        last = max(place for place, token in enumerate(tokens) if token.start < one.end)
        joint = next((n for n in range(last, max(0, last - 5), -1) if tokens[n].word == "and"), 0)
        side = _SIDES.get(tokens[joint - 1].flags & (w.LEFT | w.RIGHT)) if joint else None
        is_graded = joint > 1 and tokens[joint - 2].word in _GRADES
        if side in (None, one.side) or not (is_graded or joint == 1):
            continue
        first = joint - 1 - is_graded
        start, end = tokens[first].start, tokens[joint - 1].end
        if not any(other.start < end and start < other.end for other in mentions):
            yield replace(one, quote=text[start:end], start=start, end=end, side=side)


def _denials(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """ "None on the right", "the right one is not": first and last token, and the side."""
    words = [token.word for token in tokens]
    for at, token in enumerate(tokens):
        side = _SIDES.get(token.flags & (w.LEFT | w.RIGHT))
        if side is None:
            continue
        is_the = words[at - 1 : at] == ["the"]
        if is_the and words[at - 2 : at - 1] == ["on"] and words[max(0, at - 3)] in _NONE:
            yield at - 3, at, side
        ahead = at + 2 if words[at + 1 : at + 2] in (["one"], ["side"], ["kidney"]) else at + 1
        ends = words[ahead + 2 : ahead + 3] in ([], ["."], [","], [";"])
        if is_the and words[ahead : ahead + 2] in _NOT and ends:
            yield at - 1, ahead + 1, side
