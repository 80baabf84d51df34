"""Which side a phrase is said to be on, by its own words, its sentence and its heading."""

from collections.abc import Sequence

from surveillance.wording import words as w
from surveillance.wording.assertion import Status
from surveillance.wording.line import Phrase
from surveillance.wording.qualities import SIDED, only_side, side_of
from surveillance.wording.tokens import Token

_KIDNEYS = w.KIDNEY | w.URETER | w.COLLECTING
_NOT_OF_A_KIDNEY = frozenset(("lymph-nodes", "bone-metastases", "vessel-involvement"))
_OF_A_KIDNEY = frozenset(("hydronephrosis", "renal-drainage-obstruction", "ureter-involvement"))
_THAT_SIDE = (["on", "that", "side"], ["on", "this", "side"])


def side_in(
    tokens: Sequence[Token],
    phrase: Phrase,
    others: Sequence[tuple[int, int]],
    heading: tuple[int, int],
    status: Status,
) -> str | None:
    """The side of a phrase. A kidney has that of its sentence, where that names but one.

    `others` are the places of the other phrases; `heading` is the side and the sites that the
    heading of the line names.
    """
    first = _own_first(tokens, phrase)
    is_sided = phrase.finding in SIDED
    # A kidney's heading says nothing of nodes, "No nodes." in its line least of all.
    is_elsewhere = phrase.finding in _NOT_OF_A_KIDNEY and not heading[1] & ~_KIDNEYS
    context = heading[0] if is_sided and not is_elsewhere else 0
    side = side_of(tokens, first, phrase.last, others, context, is_sided)
    if phrase.finding == "bone-metastases" and side and _is_of_several_bones(tokens, first, phrase):
        return None
    if side or phrase.finding not in _OF_A_KIDNEY:
        return side
    is_of_kidney = any(one.flags & w.KIDNEY for one in tokens[max(0, first - 4) : first])
    behind = [one.word for one in tokens[phrase.last + 1 : phrase.last + 4]]
    is_told = status is not Status.ABSENT or is_of_kidney or behind in _THAT_SIDE
    return only_side(tokens) if is_told else None


def _own_first(tokens: Sequence[Token], phrase: Phrase) -> int:
    """Where the words begin that give a phrase its side: a vessel has not that of a ureter."""
    if phrase.finding != "vessel-involvement":
        return phrase.first
    beside = [
        place
        for place in range(phrase.first, phrase.last)
        if tokens[place].flags & (w.URETER | w.KIDNEY)
    ]
    return beside[-1] + 1 if beside else phrase.first


def _is_of_several_bones(tokens: Sequence[Token], first: int, phrase: Phrase) -> bool:
    """ "Metastases in T9 and the right iliac bone": the side is that of one of them."""
    near = [one.word for one in tokens[max(0, first - 7) : phrase.last + 7]]
    return any(
        letter in ("t", "l", "c", "s") and number.isdigit() and {"and", ","} & {*joint}
        for letter, number, *joint in zip(
            near, near[1:], near[2:], near[3:], near[4:], strict=False
        )
    )
