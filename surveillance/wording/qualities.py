"""What a report says of a finding besides that it is there: its side, and how it compares."""

from collections.abc import Iterator, Sequence
from enum import StrEnum

from surveillance.wording import words as w
from surveillance.wording.tokens import Token

_PAIRED = w.KIDNEY | w.URETER | w.COLLECTING
_REACH = 10  # words to either side


class Change(StrEnum):
    """How the report says that a finding compares; nothing here is worked out."""

    STABLE = "stable"
    INCREASED = "increased"
    DECREASED = "decreased"
    NEW = "new"
    RESOLVED = "resolved"


_STEMS: tuple[tuple[Change, tuple[str, ...]], ...] = (
    (Change.RESOLVED, ("resolved", "resolution", "disappear", "nolonger")),
    (Change.STABLE, (
        "stable", "unchanged", "static", "similar", "stationary", "comparable", "persist", "same",
        "identical", "constant",
    )),
    (Change.NEW, ("new", "newly", "additional")),
    (Change.INCREASED, (
        "increas", "enlarg", "larger", "bigger", "progress", "grown", "growth", "growing", "worse",
        "worsen", "extend", "extension", "thicker", "creep",
    )),
    (Change.DECREASED, (
        "decreas", "smaller", "reduc", "regress", "shrunk", "shrink", "shrinkage", "improv",
        "involut", "respon", "thinner", "less",
    )),
)  # fmt: skip
_NO_CHANGE_NOUNS = w.words(
    "change changes increase progression growth enlargement decrease reduction difference "
    "alteration deterioration worsening"
)
_NOT_A_CHANGE = w.words("enlarged progressive extension response extended")
_QUADRANTS = frozenset((("lower", "quadrant"), ("upper", "quadrant"), ("iliac", "fossa")))
_BREAKS = w.words("; . but however although while whereas")


def change_of(tokens: Sequence[Token], first: int, last: int) -> Change | None:
    """The nearest word of change in the clause of a phrase, or None."""
    found: list[tuple[int, Change]] = []
    low, high = _clause(tokens, first, last)
    low, high = max(low, first - _REACH), min(high, last + _REACH)
    place = low
    while place <= high:
        change, length = _change_at(tokens, place)
        if change is not None:
            away = first - place if place < first else max(0, place - last)
            if away <= _REACH:
                found.append((away, change))
        place += length
    return min(found, key=lambda one: one[0])[1] if found else None


def change_words(tokens: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """The places of all words of change in a sentence, first and last token of each."""
    place = 0
    while place < len(tokens):
        change, length = _change_at(tokens, place)
        if change is not None:
            yield place, place + length - 1
        place += length


def _change_at(tokens: Sequence[Token], place: int) -> tuple[Change | None, int]:
    word = tokens[place].word
    if word in ("no", "without", "not"):
        for ahead in range(place + 1, min(place + 5, len(tokens))):
            if tokens[ahead].word in _NO_CHANGE_NOUNS or tokens[ahead].word.startswith("chang"):
                return Change.STABLE, ahead - place + 1
            if word == "not" and tokens[ahead].word[:7] in (
                "increas",
                "decreas",
                "enlarge",
                "progres",
            ):
                return (
                    (Change.STABLE, ahead - place + 1)
                    if tokens[ahead].word != "enlarged"
                    else (None, 1)
                )
        if place + 1 < len(tokens) and tokens[place + 1].word == "longer":
            return Change.RESOLVED, 2
        return None, 1
    if word in _NOT_A_CHANGE:
        return None, 1
    for change, stems in _STEMS:
        if word.startswith(stems) and not (
            change is Change.NEW and word not in ("new", "newly", "additional")
        ):
            return change, 1
    return None, 1


def _clause(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    low = first
    while low > 0 and tokens[low - 1].word not in _BREAKS:
        low -= 1
    high = last
    while high + 1 < len(tokens) and tokens[high + 1].word not in _BREAKS:
        high += 1
    return low, high


#: Findings that a body has one of on each side; of the others only the words right at them count.
SIDED = frozenset((
    "hydronephrosis", "ureter-involvement", "renal-drainage-obstruction", "hydrocele",
    "lymph-nodes", "bone-metastases", "vessel-involvement",
))  # fmt: skip


def side_of(
    tokens: Sequence[Token],
    first: int,
    last: int,
    others: Sequence[tuple[int, int]],
    context: int,
    is_sided: bool = True,
) -> str | None:
    """ "left", "right" or "both": as the phrase says it, else the words nearest to it; or None.

    `others` are the phrases of the same sentence, which a side does not reach across; `context`
    is what the heading of the line says.
    """
    others = [(start, end) for start, end in others if end < first or start > last]
    inside = _together(tokens, first, last)
    if inside:
        return _side(inside)
    before, after = _before(tokens, first, others), _after(tokens, last, others)
    found = [near for near in (before, after) if near]
    if not is_sided:  # "fibrosis with bilateral stents" has no side
        found = [before] if before and not before[0] and before[1] == 1 else []
    if found:
        return min(found)[2]
    return _side(context)


def only_side(tokens: Sequence[Token]) -> str | None:
    """The side where a sentence names but one: "the right renal pelvis, where hydronephrosis"."""
    flags = _together(tokens, 0, len(tokens) - 1)
    return _side(flags) if flags in (w.LEFT, w.RIGHT) else None


def _together(tokens: Sequence[Token], first: int, last: int) -> int:
    flags = 0
    for place in range(first, last + 1):
        flags |= _flags(tokens, place)
    return flags & (w.LEFT | w.RIGHT | w.BOTH)


def _flags(tokens: Sequence[Token], place: int) -> int:
    token = tokens[place]
    if token.word in ("either", "neither"):
        following = tokens[place + 1] if place + 1 < len(tokens) else token
        is_side = following.word in ("side", "sides") or following.flags & _PAIRED
        return w.BOTH if is_side else 0
    behind = tokens[place + 1].word if place + 1 < len(tokens) else ""
    if token.word == "both" and behind in ("stable", "unchanged", "new", "larger", "smaller"):
        return 0  # of two findings, and not of two sides
    if behind in ("lobe", "lobes", "hemicolectomy", "atrium", "ventricle", "ventricular", "heart"):
        return 0
    ahead = tokens[place + 2].word if place + 2 < len(tokens) else ""
    if (behind, ahead) in _QUADRANTS or ahead == "pole":
        return 0
    if token.word in ("l", "r"):
        is_behind = place > 0 and tokens[place - 1].flags & (w.HYDRONEPHROSIS | _PAIRED)
        is_side = behind.isalpha() or is_behind
        return (w.LEFT if token.word == "l" else w.RIGHT) if is_side else 0
    return token.flags


def _side(flags: int) -> str | None:
    if flags & w.BOTH or (flags & w.LEFT and flags & w.RIGHT):
        return "both"
    return "left" if flags & w.LEFT else "right" if flags & w.RIGHT else None


# What was found: whether a comma lies between, how many words, and the side.
_Near = tuple[bool, int, str]


def _before(tokens: Sequence[Token], first: int, others: Sequence[tuple[int, int]]) -> _Near | None:
    is_apart = False
    for place in range(first - 1, max(-1, first - 14), -1):
        word = tokens[place].word
        if word in _BREAKS or _is_in(place, others):
            return None
        flags = _flags(tokens, place) & (w.LEFT | w.RIGHT | w.BOTH)
        if flags:
            is_apart = is_apart or "and" in [one.word for one in tokens[place:first]]
            is_shared = any(start > place and end + 2 == first for start, end in others)
            if is_apart and not is_shared and _is_of_another(tokens, place, others):
                return None
            flags |= _listed(tokens, place, -1)
            return is_apart, first - place, _side(flags) or ""
        is_apart = is_apart or word in (",", "no", "without")
    return None


def _after(tokens: Sequence[Token], last: int, others: Sequence[tuple[int, int]]) -> _Near | None:
    is_apart = has_verb = False
    for place in range(last + 1, min(len(tokens), last + 12)):
        word = tokens[place].word
        if word in _BREAKS:
            return None
        is_inside = _is_in(place, others)
        if is_inside and not _is_said_of_both(tokens, last, place):
            return None
        flags = _flags(tokens, place) & (w.LEFT | w.RIGHT | w.BOTH)
        if flags:
            if not is_inside and _is_of_another(tokens, place, others):
                return None
            flags |= _listed(tokens, place, 1)
            return is_apart, place - last, _side(flags) or ""
        has_verb = has_verb or bool(tokens[place].flags & w.VERB)
        if is_apart and not has_verb and word not in _TO_A_SIDE:
            return None
        is_apart = is_apart or word == ","
    return None


def _is_said_of_both(tokens: Sequence[Token], last: int, place: int) -> bool:
    """ "Hold-up in the dilated left ureter": small words lead from the phrase into the next."""
    return last + 1 < len(tokens) and tokens[last + 1].word in ("in", "of") and place - last <= 5


_PARTS = w.words(", ; : . and no but with")
_TO_A_SIDE = w.words("on the in more mainly mild moderate worse greater mostly of both")


def _is_of_another(tokens: Sequence[Token], place: int, others: Sequence[tuple[int, int]]) -> bool:
    """Whether a side stands right beside another phrase, and so says where that one is."""
    for start, end in others:
        between = range(place + 1, start) if start > place else range(end + 1, place)
        if len(between) <= 3 and not any(tokens[one].word in _PARTS for one in between):
            return True
    return False


def _listed(tokens: Sequence[Token], place: int, step: int) -> int:
    """The other side where both stand in one list: "left and right"."""
    joint, other = place + step, place + 2 * step
    if 0 <= other < len(tokens) and tokens[joint].word in ("and", "or", "/", "+"):
        letter = {"l": w.LEFT, "r": w.RIGHT}.get(tokens[other].word, 0)
        return letter or tokens[other].flags & (w.LEFT | w.RIGHT)
    return 0


def _is_in(place: int, others: Sequence[tuple[int, int]]) -> bool:
    return any(first <= place <= last for first, last in others)
