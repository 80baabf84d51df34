"""The name that a report uses for a finding: the few words of a phrase that are the noun."""

from collections.abc import Sequence

from surveillance.wording import words as w
from surveillance.wording.tokens import Token
from surveillance.wording.whose import AROUND

_AT_MOST = 6  # words
_LEADS = w.words("the a an this that these those its their some any there and of , - no further")
_NONE = w.words("none no nil not absent negative normal clear nothing ? - /")
_OPENS = frozenset((":", ")", "]"))
_ENDS = w.words(", ; : . ( ) [ ] = < >")
# Verbs that `words.VERB` leaves out: "the ureter passes beside it".
_GOES = w.words("passes runs courses crosses lies enters again")
# The noun behind a word that only says of which kind: "nodal disease", "desmoplastic reaction".
_NOUNS = w.words(
    "reaction disease tissue thickening mass masses process changes plaque node nodes deposit "
    "deposits lesion lesions enlargement metastasis metastases fibrosis"
)

_TOUCHED = w.URETER | w.VESSEL


def name_in(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int] | None:
    """The first and last token of the name in a phrase; None where it only says what it does.

    "Retroperitoneum: confluent soft tissue around the aorta" names "confluent soft tissue";
    "encased" names nothing, and "abutting the left ureter" the ureter.
    """
    first, last = _behind_a_mark(tokens, first, last)
    while first < last and tokens[first].word in _LEADS:
        first += 1
    if _is_touching(tokens[first]):
        touched = (one for one in range(first + 1, last + 1) if tokens[one].flags & _TOUCHED)
        first = next(touched, -1)
        if first < 0:
            return None
    last = _end(tokens, first, last)
    before = w.LEFT | w.RIGHT | w.BOTH if tokens[first].flags & w.URETER else w.SITES
    while first > 0 and tokens[first - 1].flags & before and _is_beside(tokens, first - 1):
        first -= 1
    is_more = last + 1 < len(tokens) and tokens[last + 1].word in _NOUNS
    if is_more and _is_beside(tokens, last):
        last += 1
    return first, last


def _behind_a_mark(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """What stands behind "Retroperitoneum:", or before it where that is "none"."""
    marks = [place for place in range(first, last + 1) if tokens[place].word in _OPENS]
    if not marks:
        return first, last
    if marks[-1] < last and tokens[marks[-1] + 1].word not in _NONE:
        return marks[-1] + 1, last
    return first, max(first, marks[0] - 1)


def _end(tokens: Sequence[Token], first: int, last: int) -> int:
    """Where the name ends: before a verb, what it touches, or where it lies."""
    end, of = first, None
    for place in range(first + 1, last + 1):
        token = tokens[place]
        if _is_touching(token) or token.flags & w.VERB or token.word in _ENDS | _GOES:
            break
        if token.flags & w.STOP and token.word not in ("of", "the"):
            break
        if token.word == "of":
            of = of or place
        elif token.word != "the" and not token.flags & w.AND:
            end = place
    if of and end - first >= _AT_MOST:
        return of - 1
    return end


def _is_touching(token: Token) -> bool:
    return bool(token.flags & w.CONTACT) or token.word in AROUND


def _is_beside(tokens: Sequence[Token], place: int) -> bool:
    """Whether only a blank lies between a token and the next."""
    return tokens[place].word[-1].isalpha() and tokens[place + 1].start - tokens[place].end <= 1
