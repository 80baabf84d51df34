"""One finding in two reports: its names, sizes, words and sides, as each of them writes them.

Nothing is judged: a direction is what the sizes and the words of the reports say, and where the two
say different things it is "mixed". Whole reports are laid beside each other in `sidebyside.py`.
"""

import re
from bisect import bisect
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from surveillance.wording.assertion import Status
from surveillance.wording.blanks import plain
from surveillance.wording.measurements import Measurement
from surveillance.wording.qualities import Change, change_of
from surveillance.wording.read import Mention, Report, read
from surveillance.wording.sections import Section, Sentence
from surveillance.wording.sidebyside import Beside, Kind, Piece, Row, lay_beside, side_by_side
from surveillance.wording.tokens import tokens_of
from surveillance.wording.words import words

__all__ = [
    "SAME_WITHIN", "Beside", "Comparison", "Direction", "Kind", "Piece", "Row", "compare",
    "lay_beside", "side_by_side",
]  # fmt: skip

SAME_WITHIN = 2.0  # mm: reading one scan twice differs by about that much (clinical.md, 4.4)
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
    sizes_mm: tuple[float | None, float | None]  # the largest number that each report itself gives
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
    before = first.size if first.size is not None else second.prior
    # "New" tells that it has grown from nothing only where the earlier report knows of nothing.
    changes = second.changes - {Change.NEW} if first.is_there else second.changes
    return Comparison(
        names=_each_once([*first.names, *second.names]),
        sizes_mm=(first.size, second.size),
        new_words=_missing(second.words, first.words),
        dropped_words=_missing(first.words, second.words),
        mentioned_in_later=bool(second.names),
        direction=(
            _direction(before, second.size, changes) if second.names else Direction.NOT_STATED
        ),
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
    is_there: bool  # whether it is named, and not only as absent
    side: str | None

    @classmethod
    def of(cls, text: str, finding: str) -> "_About":
        text = plain(text).text
        report = read(text)
        its = [one for one in report.mentions if one.finding == finding]
        sizes = [one for one in report.measurements if one.finding == finding]
        # What was asked before the scan tells of earlier ones; it counts where nothing else does.
        seen = [one for one in its if one.section is not Section.HISTORY] or its
        sizes = [
            one for one in sizes if _around(report, one).section is not Section.HISTORY
        ] or sizes
        now = [max(one.mm) for one in sizes if not one.prior]
        before = [max(one.mm) for one in sizes if one.prior]
        about = {_around(report, one) for one in its}
        # "It now measures 17 mm." goes on about what the sentence before has named.
        going_on = [one for one in sizes if _around(report, one) not in about]
        about |= {_around(report, one) for one in going_on}
        changes = {one.change for one in seen} | {_change(text, report, one) for one in going_on}
        return cls(
            names=_each_once(" ".join(one.quote.split()) for one in its),
            size=max(now, default=None),
            prior=max(before, default=None),
            words=tuple(_words_in(text, sorted(about, key=lambda one: one.start))),
            changes=frozenset(change for change in changes if change),
            is_there=any(one.status is not Status.ABSENT for one in its),
            side=_one_side(seen),
        )


def _around(report: Report, one: Mention | Measurement) -> Sentence:
    """The sentence in which it stands."""
    return report.sentences[bisect(report.sentences, one.start, key=lambda its: its.start) - 1]


def _change(text: str, report: Report, size: Measurement) -> Change | None:
    """How a sentence that only gives a size says that it compares."""
    sentence = _around(report, size)
    tokens = tokens_of(text, sentence.start, sentence.end)
    its = [place for place, one in enumerate(tokens) if size.start <= one.start < size.end]
    return change_of(tokens, its[0], its[-1]) if its else None


def _each_once(names: Iterable[str]) -> tuple[str, ...]:
    """Each name in the spelling that comes first; capitals make no other name."""
    once: dict[str, str] = {}
    for name in names:
        once.setdefault(name.casefold(), name)
    return tuple(once.values())


def _one_side(its: Iterable[Mention]) -> str | None:
    told = {one.side for one in its if one.side and one.status is not Status.ABSENT}
    told = told or {one.side for one in its if one.side}
    if len(told) > 1:
        return "both"
    return next(iter(told), None)


def _words_in(text: str, sentences: Iterable[Sentence]) -> Iterable[str]:
    """The words of these sentences, small letters, each once."""
    seen: dict[str, None] = {}
    for sentence in sentences:
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
    Change.NEW: Direction.LARGER,
    Change.DECREASED: Direction.SMALLER,
    Change.RESOLVED: Direction.SMALLER,
}
