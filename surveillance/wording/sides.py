"""Which side a phrase is said to be on, by its own words, its sentence and its heading."""

from collections.abc import Sequence
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.assertion import Status
from surveillance.wording.line import Phrase
from surveillance.wording.qualities import SIDED, only_side, side_of
from surveillance.wording.tokens import Token

_KIDNEYS = w.KIDNEY | w.URETER | w.COLLECTING
_NOT_OF_A_KIDNEY = frozenset(("lymph-nodes", "bone-metastases", "vessel-involvement"))
_OF_A_KIDNEY = frozenset(("hydronephrosis", "renal-drainage-obstruction", "ureter-involvement"))
_THAT_SIDE = (["on", "that", "side"], ["on", "this", "side"], ["on", "the", "same"])
_A_TOPIC = 5  # words, with the ", no"
_NOT_BESIDE = frozenset(("without", "neither", "nor"))
_CLAUSES = frozenset((";", ".", "however", "whereas", "while"))
_HAS_ONE_SIDE = frozenset(("valve-disease", "liver-metastases", "gallstones", "ascites"))


def side_in(
    tokens: Sequence[Token],
    phrase: Phrase,
    others: Sequence[tuple[int, int]],
    heading: tuple[int, int],
    status: Status,
    before: str | None = None,
) -> str | None:
    """The side of a phrase. A kidney has that of its sentence, where that names but one.

    `others` are the places of the other phrases; `heading` is the side and the sites that the
    heading of the line names; `before` is the side that the sentence before names, for "that side".
    """
    if phrase.finding in _HAS_ONE_SIDE:
        return None  # "right-sided valve disease" is that of the right heart
    first = _own_first(tokens, phrase)
    is_sided = phrase.finding in SIDED
    # A kidney's heading says nothing of nodes, "No nodes." in its line least of all.
    is_elsewhere = phrase.finding in _NOT_OF_A_KIDNEY and not heading[1] & ~_KIDNEYS
    context = heading[0] if is_sided and not is_elsewhere else 0
    side = side_of(tokens, first, phrase.last, others, 0, is_sided)
    if side and status is Status.ABSENT and _is_of_both_kidneys(tokens, phrase, first):
        return "both"
    is_one = side in ("left", "right") and status is Status.ABSENT
    if is_one and _is_of_something_else(tokens, phrase, first):
        side = None
    if phrase.finding == "lymph-nodes" and side and _is_of_the_largest(tokens, phrase):
        return None
    if phrase.finding == "bone-metastases" and side and _is_of_several_bones(tokens, first, phrase):
        return None
    if side:
        return side
    if phrase.finding in _OF_A_KIDNEY:
        side = _of_its_kidney(tokens, phrase, first, status, before)
    return side or (side_of(tokens, 0, -1, (), context) if context else None)


def _of_its_kidney(
    tokens: Sequence[Token], phrase: Phrase, first: int, status: Status, before: str | None
) -> str | None:
    """The side that the sentence tells a kidney's finding without a word beside it."""
    behind = [one.word for one in tokens[phrase.last + 1 : phrase.last + 4]]
    if behind in _THAT_SIDE:
        named = [side for one in tokens[:first] if (side := only_side((one,)))]
        return named[-1] if named else before
    if _is_said_without(tokens, first):
        return _last_side(tokens, first)
    is_of_kidney = any(one.flags & w.KIDNEY for one in tokens[max(0, first - 4) : first])
    is_told = status is not Status.ABSENT or is_of_kidney or phrase.is_denied
    if side := only_side(tokens) if is_told else None:
        return side
    own = tokens[first : phrase.last + 1]
    is_of_two = status is Status.PRESENT and any(one.word == "ureters" for one in own)
    return "both" if is_of_two else None


def _is_of_both_kidneys(tokens: Sequence[Token], phrase: Phrase, first: int) -> bool:
    """ "Right kidney 11.2 cm, left kidney 11.0 cm, no hydronephrosis"."""
    before = [one.word for one in tokens[max(0, first - 2) : first]]
    if phrase.finding not in _OF_A_KIDNEY or before not in ([",", "no"], ["with", "no"]):
        return False
    start = next((n + 1 for n in range(first - 1, -1, -1) if tokens[n].word == ";"), 0)
    pairs = pairwise(tokens[start:first])
    kidneys = {one.word for one, other in pairs if other.flags & w.KIDNEY}
    return kidneys >= {"left", "right"}


def _is_of_something_else(tokens: Sequence[Token], phrase: Phrase, first: int) -> bool:
    """ "Cysts on the left, no hydronephrosis": the side is that of the cysts."""
    before = [one.word for one in tokens[max(0, first - 2) : first]]
    own = tokens[first : phrase.last + 4]
    is_named = any(one.flags & (w.LEFT | w.RIGHT | w.BOTH) for one in own)
    if phrase.finding not in _OF_A_KIDNEY or before != [",", "no"] or is_named:
        return False
    start = next((n + 1 for n in range(first - 1, -1, -1) if tokens[n].word in (";", ":")), 0)
    if first - start <= _A_TOPIC:
        return False  # "…; on the left, no dilatation"
    return not any(
        one.flags & (w.LEFT | w.RIGHT) and _is_of_a_side(tokens[n : n + 3])
        for n, one in enumerate(tokens[:first])
    )


def _is_of_a_side(tokens: Sequence[Token]) -> bool:
    """ "Left kidney", "the right side"."""
    return any(one.flags & _KIDNEYS or one.word == "side" for one in tokens)


def _is_said_without(tokens: Sequence[Token], first: int) -> bool:
    """ "A full left renal pelvis without hydroureter", "the right shows neither … nor …"."""
    before = [one.word for one in tokens[max(0, first - 2) : first]]
    return bool(_NOT_BESIDE & set(before)) or before in (["but", "no"], ["but", "not"])


def _last_side(tokens: Sequence[Token], first: int) -> str | None:
    """The side that the clause before a phrase names, if it names but one."""
    start = next((n + 1 for n in range(first - 1, -1, -1) if tokens[n].word in _CLAUSES), 0)
    return only_side(tokens[start:first])


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


def _is_of_the_largest(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """ "Nodes are stable, the largest left para-aortic": the side is that of one of them."""
    own = tokens[max(0, phrase.first - 3) : phrase.last + 1]
    if any(one.flags & (w.LEFT | w.RIGHT | w.BOTH) for one in own):
        return False
    behind = [one.word for one in tokens[phrase.last + 1 : phrase.last + 8]]
    return "largest" in behind or "biggest" in behind


def _is_of_several_bones(tokens: Sequence[Token], first: int, phrase: Phrase) -> bool:
    """ "Metastases in T9 and the right iliac bone": the side is that of one of them."""
    behind = tokens[phrase.head + 1 : phrase.last + 7]
    sided = next((n for n, one in enumerate(behind) if one.flags & (w.LEFT | w.RIGHT)), 0)
    listed = behind[max(0, sided - 3) : sided]
    if any(one.word in ("and", ",") for one in listed) and any(
        one.flags & w.BONE for one in behind[:sided]
    ):
        return True  # "metastases in the spine and right ilium"
    near = [one.word for one in tokens[max(0, first - 7) : phrase.last + 7]]
    return any(
        letter in ("t", "l", "c", "s") and number.isdigit() and {"and", ","} & {*joint}
        for letter, number, *joint in zip(
            near, near[1:], near[2:], near[3:], near[4:], strict=False
        )
    )
