"""Two reports beside each other: one finding in both, and sentence by sentence the whole.

Nothing is judged: a direction is what the sizes and the words of the reports say, and where the two
say different things it is "mixed".
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from surveillance.wording.assertion import Status
from surveillance.wording.qualities import Change
from surveillance.wording.read import Mention, Report, read
from surveillance.wording.words import words

SAME_WITHIN = 2.0  # mm: reading one scan twice differs by about that much (clinical.md, 4.4)
_LIKE = 0.45  # of two sentences, the share of words they have in common; below it they are two
_PAIRED_AT_MOST = 400  # sentences of a report that are laid beside each other by likeness
_WORD = re.compile(r"[^\W\d_]+(?:[-'\u2019][^\W\d_]+)*")
# Words that say nothing of a finding by themselves.
_PLAIN = words(
    "a an the of in on at to and or with from for by is are was were be been being has have "
    "had it its this that these those there as which mm cm x than then also"
)


class Direction(StrEnum):
    """What sizes and words of two reports say together."""

    LARGER = "larger"
    SMALLER = "smaller"
    SAME = "same"
    NOT_STATED = "not stated"
    MIXED = "mixed"


@dataclass(frozen=True)
class Comparison:
    """One finding in two reports; words and sizes are those of its sentences."""

    names: tuple[str, ...]  # each name used, the earlier report's first
    sizes_mm: tuple[float | None, float | None]  # the largest number of each report
    new_words: tuple[str, ...]
    dropped_words: tuple[str, ...]
    mentioned_in_later: bool
    direction: Direction
    sides: tuple[str | None, str | None]

    @property
    def side_flip(self) -> bool:
        """Whether the one report says LEFT and the other RIGHT."""
        return {"left", "right"} == set(self.sides)


def compare(earlier: str, later: str, finding: str) -> Comparison:
    """What two reports say of one finding (an id of the vocabulary)."""
    first, second = _About.of(earlier, finding), _About.of(later, finding)
    sizes = (first.size if first.size is not None else second.prior, second.size)
    return Comparison(
        names=tuple(dict.fromkeys([*first.names, *second.names])),
        sizes_mm=sizes,
        new_words=_missing(second.words, first.words),
        dropped_words=_missing(first.words, second.words),
        mentioned_in_later=bool(second.names),
        direction=_direction(*sizes, second.changes) if second.names else Direction.NOT_STATED,
        sides=(first.side, second.side),
    )


@dataclass(frozen=True)
class _About:
    """What one report says of one finding."""

    names: tuple[str, ...]
    size: float | None
    prior: float | None
    words: tuple[str, ...]
    changes: frozenset[Change]
    side: str | None

    @classmethod
    def of(cls, text: str, finding: str) -> "_About":
        report = read(text)
        its = [one for one in report.mentions if one.finding == finding]
        sizes = [one for one in report.measurements if one.finding == finding]
        now = [max(one.mm) for one in sizes if not one.prior]
        before = [max(one.mm) for one in sizes if one.prior]
        return cls(
            names=tuple(dict.fromkeys(" ".join(one.quote.split()) for one in its)),
            size=max(now, default=None),
            prior=max(before, default=None),
            words=tuple(_words_about(text, report, its)),
            changes=frozenset(one.change for one in its if one.change),
            side=_one_side(its),
        )


def _one_side(its: Iterable[Mention]) -> str | None:
    told = {one.side for one in its if one.side and one.status is not Status.ABSENT}
    told = told or {one.side for one in its if one.side}
    if len(told) > 1:
        return "both"
    return next(iter(told), None)


def _words_about(text: str, report: Report, its: Sequence[Mention]) -> Iterable[str]:
    """The words of the sentences that name it, small letters, each once."""
    seen: dict[str, None] = {}
    for sentence in report.sentences:
        if any(sentence.start <= one.start < sentence.end for one in its):
            for found in _WORD.finditer(text, sentence.start, sentence.end):
                word = found.group().lower()
                if word not in _PLAIN:
                    seen.setdefault(word)
    return seen


def _missing(words: Iterable[str], others: Iterable[str]) -> tuple[str, ...]:
    known = set(others)
    return tuple(word for word in words if word not in known)


def _direction(before: float | None, now: float | None, changes: frozenset[Change]) -> Direction:
    by_size: Direction | None = None
    if before is not None and now is not None:
        by_size = Direction.SAME
        if abs(now - before) > SAME_WITHIN:
            by_size = Direction.LARGER if now > before else Direction.SMALLER
    said = {_SAID[change] for change in changes if change in _SAID}
    by_words = said.pop() if len(said) == 1 else Direction.MIXED if said else None
    if by_size is None or by_words is None or by_size is by_words:
        return by_size or by_words or Direction.NOT_STATED
    return Direction.MIXED


_SAID = {
    Change.STABLE: Direction.SAME,
    Change.INCREASED: Direction.LARGER,
    Change.DECREASED: Direction.SMALLER,
    Change.RESOLVED: Direction.SMALLER,
}

# ---- sentence by sentence ------------------------------------------------------------------------


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
    """A sentence of either report or of both, side by side."""

    kind: Kind
    earlier: tuple[Piece, ...] = ()
    later: tuple[Piece, ...] = ()


def side_by_side(earlier: str, later: str) -> tuple[Row, ...]:
    """Every sentence of both reports once, in the order of the later one.

    A sentence that only the earlier one has stands where it stood there: behind the sentence that
    came before it.
    """
    before, after = _sentences(earlier), _sentences(later)
    pairs = _pairs(before, after)
    partner = {there: here for here, there in pairs.items()}
    rows: list[Row] = []
    told: set[int] = set()

    def gone(start: int) -> None:
        """What the earlier report has from here on up to the next sentence that both have."""
        for place in range(start, len(before)):
            if place in partner or place in told:
                return
            told.add(place)
            rows.append(Row(Kind.GONE, earlier=(Piece(before[place], True),)))

    gone(0)
    for place, sentence in enumerate(after):
        other = pairs.get(place)
        if other is None:
            rows.append(Row(Kind.NEW, later=(Piece(sentence, True),)))
            continue
        rows.append(_row(before[other], sentence))
        gone(other + 1)
    for place in range(len(before)):
        if place not in partner:
            gone(place)
    return tuple(rows)


def _sentences(text: str) -> list[str]:
    return [text[one.start : one.end] for one in read(text).sentences]


def _pairs(before: Sequence[str], after: Sequence[str]) -> dict[int, int]:
    """For each later sentence its earlier one: the same first, then the most alike."""
    pairs: dict[int, int] = {}
    free = dict.fromkeys(range(len(before)))
    by_words: dict[str, list[int]] = {}
    for place, sentence in enumerate(before):
        by_words.setdefault(_plain(sentence), []).append(place)
    for place, sentence in enumerate(after):
        if same := by_words.get(_plain(sentence)):
            pairs[place] = same.pop(0)
            free.pop(pairs[place])
    left = [place for place in range(len(after)) if place not in pairs][:_PAIRED_AT_MOST]
    bags = {place: _bag(before[place]) for place in list(free)[:_PAIRED_AT_MOST]}
    likely = []
    for place in left:
        bag = _bag(after[place])
        for other, its in bags.items():
            like = _likeness(bag, its)
            if like >= _LIKE:
                likely.append((-like, abs(place - other), place, other))
    for _like, _away, place, other in sorted(likely):
        if place not in pairs and other in free:
            pairs[place] = other
            free.pop(other)
    return pairs


def _plain(sentence: str) -> str:
    return " ".join(sentence.split()).casefold()


def _bag(sentence: str) -> Counter[str]:
    return Counter(word for word in _plain(sentence).split() if word.strip(".,;:") not in _PLAIN)


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    both = sum((one & other).values())
    return 2 * both / max(1, sum(one.values()) + sum(other.values()))


def _row(earlier: str, later: str) -> Row:
    if _plain(earlier) == _plain(later):
        return Row(Kind.SAME, (Piece(earlier, False),), (Piece(later, False),))
    first, second = re.findall(r"\S+\s*", earlier), re.findall(r"\S+\s*", later)
    plain = [[word.strip().strip(".,;:").casefold() for word in words] for words in (first, second)]
    matcher = SequenceMatcher(None, plain[0], plain[1], autojunk=False)
    left: list[Piece] = []
    right: list[Piece] = []
    for kind, a, b, c, d in matcher.get_opcodes():
        if b > a:
            left.append(Piece("".join(first[a:b]), kind != "equal"))
        if d > c:
            right.append(Piece("".join(second[c:d]), kind != "equal"))
    return Row(Kind.CHANGED, tuple(left), tuple(right))
