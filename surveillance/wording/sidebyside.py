"""Two whole reports beside each other, sentence by sentence: the same, changed, new, gone.

Words are compared as they stand; what they mean is not read. Capitals, line ends and the full stops
of a sentence make no difference.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from surveillance.wording.blanks import plain
from surveillance.wording.read import LONGEST, SENTENCE_AT_MOST
from surveillance.wording.sections import Section, heading_end, sentences_of
from surveillance.wording.words import words

PAIRED_AT_MOST = 400  # sentences of a report that are laid beside each other by likeness
_LIKE = 0.37  # how much of the words of two sentences is common; those below it are two
_SAME_SECTION = 0.1  # so much more alike are two sentences of one section
_FULL, _LITTLE = 10, 3  # what a word counts that says what it is about, and one that says how it is
_STEPS_AT_MOST = 200_000  # sentences that say the same thing many times over are not put in order
_CELLS_AT_MOST = 40_000  # words by words of two sentences; longer ones differ from end to end
# Words that say nothing by themselves.
_PLAIN = words(
    "a an the of in on at to and or with from for by is are was were be been being has have "
    "had it its this that these those there as which mm cm x than then also"
)
# Words that many sentences share and that do not say what a sentence is about.
_COMMON = words(
    "no not without normal unremarkable clear seen evidence identified noted demonstrated shown "
    "stable unchanged new increased decreased again now previously compared size measures mild "
    "measuring measure moderate small large left right both up significant change definite there "
    "within limits appearance appearances appears lesion lesions mass present absent still known "
    "further other"
)
_WORD = re.compile(r"\S+")


class Kind(StrEnum):
    """What a sentence is beside the other report."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True)
class Piece:
    """Some words of a sentence, and whether the other one has them."""

    words: str
    differs: bool


@dataclass(frozen=True)
class Row:
    """A sentence of either report or of both, side by side; or the heading of a section."""

    kind: Kind
    earlier: tuple[Piece, ...] = ()
    later: tuple[Piece, ...] = ()
    is_heading: bool = False


@dataclass(frozen=True)
class Beside:
    """Two reports beside each other."""

    rows: tuple[Row, ...]
    is_cut: bool  # whether there were more sentences than are laid beside each other by likeness

    def count(self, kind: Kind) -> int:
        """How many sentences are so; headings are none."""
        return sum(row.kind is kind and not row.is_heading for row in self.rows)


def side_by_side(earlier: str, later: str) -> tuple[Row, ...]:
    """Every sentence of both reports once, in the order of the later one."""
    return lay_beside(earlier, later).rows


def lay_beside(earlier: str, later: str) -> Beside:
    """Every sentence and heading of both reports once, in the order of the later one.

    A sentence that only the earlier one has stands where it stood there: behind the sentence that
    came before it. Raises ValueError for a text that is too long to be read.
    """
    before, after = _sentences(earlier), _sentences(later)
    pairs, is_cut = _pairs(before, after)
    partners = set(pairs.values())
    rows: list[Row] = []
    told: set[int] = set()

    def gone(start: int) -> None:
        """What the earlier report has from here on up to the next sentence that both have."""
        for place in range(start, len(before)):
            if place in partners or place in told:
                return
            told.add(place)
            lost = before[place]
            rows.append(Row(Kind.GONE, (Piece(lost.words, True),), is_heading=lost.is_heading))

    gone(0)
    for place, sentence in enumerate(after):
        other = pairs.get(place)
        if other is None:
            new = (Piece(sentence.words, True),)
            rows.append(Row(Kind.NEW, later=new, is_heading=sentence.is_heading))
            continue
        rows.append(_row(before[other], sentence))
        gone(other + 1)
    return Beside(tuple(rows), is_cut)


# ---- which sentence is which ---------------------------------------------------------------------


@dataclass(frozen=True, order=True)
class _Sentence:
    words: str
    plain: tuple[str, ...]  # each word without capitals and the marks at its ends
    section: Section
    is_heading: bool = False

    @classmethod
    def of(cls, text: str, section: Section, *, is_heading: bool = False) -> "_Sentence":
        return cls(text, tuple(_plain_words(text)), section, is_heading)


def _sentences(text: str) -> list[_Sentence]:
    if len(text) > LONGEST:
        raise ValueError(f"This text has more than {LONGEST:,} characters.")
    made = []
    for one in plain(text).all_as_given(sentences_of(plain(text).text)):
        begins = heading_end(text, one.start, one.end)
        if begins > one.start:
            made.append(_Sentence.of(text[one.start : begins], one.section, is_heading=True))
        rest = text[begins : one.end].lstrip()
        for start in range(0, len(rest), SENTENCE_AT_MOST):
            made.append(_Sentence.of(rest[start : start + SENTENCE_AT_MOST], one.section))
    return made


def _plain_words(text: str) -> Iterator[str]:
    for found in _WORD.finditer(text):
        yield (found.group().strip(".,;:") or found.group()).casefold()


def _pairs(before: list[_Sentence], after: list[_Sentence]) -> tuple[dict[int, int], bool]:
    """For each later sentence its earlier one, and whether some were too many to be looked at.

    What is found does not depend on which report comes first: the two are always looked at in the
    same order.
    """
    if before > after:
        pairs, is_cut = _pairs(after, before)
        return {there: here for here, there in pairs.items()}, is_cut
    pairs = _the_same(before, after)
    taken = set(pairs.values())
    left = [place for place in range(len(after)) if place not in pairs]
    free = [place for place in range(len(before)) if place not in taken]
    is_cut = bool(left and free) and max(len(left), len(free)) > PAIRED_AT_MOST
    for place, other in _alike(before, after, left[:PAIRED_AT_MOST], free[:PAIRED_AT_MOST]):
        if place not in pairs and other not in taken:
            pairs[place] = other
            taken.add(other)
    return pairs, is_cut


def _the_same(before: Sequence[_Sentence], after: Sequence[_Sentence]) -> dict[int, int]:
    """The sentences that both have: those in the same order first, then those that have moved."""
    said, again = ([one.plain for one in its] for its in (before, after))
    pairs: dict[int, int] = {}
    counts = Counter(said)
    if sum(counts[one] for one in again) <= _STEPS_AT_MOST:
        for block in SequenceMatcher(None, said, again, autojunk=False).get_matching_blocks():
            pairs |= {block.b + step: block.a + step for step in range(block.size)}
    taken = set(pairs.values())
    free: dict[tuple[str, ...], list[int]] = {}
    for other in reversed(range(len(said))):
        if other not in taken:
            free.setdefault(said[other], []).append(other)
    for place, its in enumerate(again):
        if place not in pairs and free.get(its):
            pairs[place] = free[its].pop()
    return pairs


def _alike(
    before: Sequence[_Sentence],
    after: Sequence[_Sentence],
    left: Iterable[int],
    free: Iterable[int],
) -> Iterator[tuple[int, int]]:
    """Pairs of sentences that share enough words: the most alike first, then the nearest.

    Of two that are nearly as alike, the one that stands in the same section comes first.
    """
    bags = {other: _bag(before[other]) for other in free}
    whole = {other: _weigh(bag) for other, bag in bags.items()}
    holding: dict[str, list[int]] = {}
    for other, bag in bags.items():
        for word in bag:
            holding.setdefault(word, []).append(other)
    likely = []
    for place in left:
        bag, shared = _bag(after[place]), dict.fromkeys(bags, 0)
        mine = _weigh(bag)
        for word, count in bag.items():
            weight = _weight(word)
            for other in holding.get(word, ()):
                shared[other] += min(count, bags[other][word]) * weight
        for other, both in shared.items():
            like = _likeness(both, mine, whole[other]) if both else 0
            if like >= _LIKE and before[other].is_heading is after[place].is_heading:
                stayed = before[other].section is after[place].section
                rank = like + _SAME_SECTION * stayed
                likely.append((-rank, abs(place - other), place, other))
    for _rank, _away, place, other in sorted(likely):
        yield place, other


def _likeness(both: int, one: int, other: int) -> float:
    """Half way between the share of all their words and the share of the shorter one's."""
    return both / (one + other) + both / min(one, other) / 2


def _bag(sentence: _Sentence) -> Counter[str]:
    return Counter(word for word in sentence.plain if word not in _PLAIN)


def _weigh(bag: Counter[str]) -> int:
    return sum(count * _weight(word) for word, count in bag.items())


def _weight(word: str) -> int:
    return _LITTLE if word in _COMMON or not any(sign.isalpha() for sign in word) else _FULL


# ---- the words of two sentences ------------------------------------------------------------------


def _row(earlier: _Sentence, later: _Sentence) -> Row:
    if earlier.plain == later.plain:
        here, there = Piece(earlier.words, False), Piece(later.words, False)
        return Row(Kind.SAME, (here,), (there,), later.is_heading)
    left, right = _shared(earlier.plain, later.plain)
    pieces = _pieces(earlier.words, left), _pieces(later.words, right)
    return Row(Kind.CHANGED, *pieces, later.is_heading)


def _shared(one: Sequence[str], other: Sequence[str]) -> tuple[set[int], set[int]]:
    """The places of the words that both have in the same order."""
    if len(one) * len(other) <= _CELLS_AT_MOST:
        blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()
        return (
            {block.a + step for block in blocks for step in range(block.size)},
            {block.b + step for block in blocks for step in range(block.size)},
        )
    shortest = min(len(one), len(other))
    start = next((at for at in range(shortest) if one[at] != other[at]), shortest)
    end = next((at for at in range(shortest - start) if one[-1 - at] != other[-1 - at]), 0)
    middle = [set(range(start, len(its) - end)) for its in (one, other)]
    return set(range(len(one))) - middle[0], set(range(len(other))) - middle[1]


def _pieces(sentence: str, shared: set[int]) -> tuple[Piece, ...]:
    """A sentence parted where it begins or ceases to differ; blanks at the joints are no words."""
    made: list[Piece] = []
    at = 0
    for place, found in enumerate(_WORD.finditer(sentence)):
        differs = place not in shared
        if made and made[-1].differs and differs:
            made[-1] = Piece(made[-1].words + sentence[at : found.end()], True)
        elif differs:
            if found.start() > at:
                made.append(Piece(sentence[at : found.start()], False))
            made.append(Piece(found.group(), True))
        else:
            made.append(Piece(sentence[at : found.end()], False))
        at = found.end()
    if at < len(sentence):
        made.append(Piece(sentence[at:], False))
    return tuple(_joined(made))


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    so_far: Piece | None = None
    for piece in pieces:
        if so_far and so_far.differs == piece.differs:
            so_far = Piece(so_far.words + piece.words, piece.differs)
            continue
        if so_far:
            yield so_far
        so_far = piece
    if so_far:
        yield so_far
