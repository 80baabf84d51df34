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
