"""How the words about a finding have changed: what its newest reports say, word for word.

For paper one finding is told: the one whose newest report says most that is new. For home, what is
new in the reports that came in.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from surveillance.facts import History, Passage, Source
from surveillance.wording.confirmed import Confirmed, confirmed
from surveillance.wording.details import Piece
from surveillance.wording.followed import Row, follow

ROWS_AT_MOST = 4
WORDS_AT_MOST = 120  # characters of one report; what is left out is shown by dots
_BEFORE_NEW = 60  # characters that stand before the first new words of a sentence that is cut
_TELLING = ("touches", "sure")  # another name alone tells less

Part = tuple[str, bool]  # words, and whether they are new


@dataclass(frozen=True)
class Line:
    """What one report says of a finding."""

    passage: Passage
    parts: tuple[Part, ...]
    sizes: tuple[str, ...]  # as written

    @property
    def words(self) -> str:
        return "".join(words for words, _new in self.parts)

    @property
    def kind(self) -> str:
        return kind_of(self.passage)


@dataclass(frozen=True)
class Worded:
    """A finding through its newest reports; so many `reports` name it in all."""

    finding: Source
    name: str
    lines: tuple[Line, ...]
    reports: int
    is_overleaf: bool = field(default=False, kw_only=True)  # page 1 has no room for its heading
    others: int  # other findings of which a new report says something new


@dataclass(frozen=True)
class NewWords:
    """What a report says of a finding, in which something is new."""

    finding: Source
    name: str
    parts: tuple[Part, ...]


def kind_of(passage: Passage) -> str:
    """The kind of scan alone: "CT" of "CT, abdomen", "PET-CT" of "PET-CT with FDG"."""
    return passage.label.partition(",")[0].partition(" with ")[0] or "report"


def worded(history: History, new: Iterable[Passage]) -> Worded | None:
    """The finding whose words have changed most in a report that is new; None without any.

    One report alone has changed nothing.
    """
    sources = {one.source for one in new}
    found = [(one, _rows(one)) for one in confirmed(history).values() if len(one.named) > 1]
    if not found:
        return None
    best, rows = max(found, key=lambda one: (_weight(one[1], sources), one[0].name))
    return Worded(
        best.finding,
        best.name,
        tuple(Line(row.passage, parts_of(row), row.quotes("sizes")) for row in rows[:ROWS_AT_MOST]),
        len(rows),
        sum(_is_new(its, sources) for one, its in found if one is not best),
    )


def new_words(history: History, reports: Iterable[Passage]) -> dict[Source, tuple[NewWords, ...]]:
    """By report, the findings of which it says something that no earlier one said."""
    sources = {one.source for one in reports}
    made: dict[Source, tuple[NewWords, ...]] = {}
    for one in confirmed(history).values():
        if len(one.named) > 1 and any(passage.source in sources for passage, _its in one.named):
            for row in _rows(one):
                source = row.passage.source
                if source in sources and row.marked:
                    told = NewWords(one.finding, one.name, parts_of(row))
                    made[source] = (*made.get(source, ()), told)
    return made


def _rows(one: Confirmed) -> tuple[Row, ...]:
    return follow(one.named, ())


def _is_new(rows: Sequence[Row], sources: set[Source]) -> bool:
    return bool(rows[0].marked) and rows[0].passage.source in sources


def _weight(rows: Sequence[Row], sources: set[Source]) -> tuple[bool, int, int, str, int]:
    """What it touches, how sure the report is and another size tell most; then its other words."""
    newest = rows[0]
    telling = sum(sum(cell.new) for cell in newest.cells if cell.column in _TELLING)
    sizes = [row.quotes("sizes") for row in rows if row.quotes("sizes")]
    telling += newest.quotes("sizes") != () and len(set(sizes[:2])) > 1
    when = newest.passage.when.iso
    return _is_new(rows, sources), telling, len(newest.marked), when, len(rows)


# ---- the words of one report ---------------------------------------------------------------------


def parts_of(row: Row, at_most: int = WORDS_AT_MOST) -> tuple[Part, ...]:
    """The sentences of a finding in a report, those with new words first where not all fit.

    In the order of the text, with dots where something between them is left out.
    """
    chosen: list[Piece] = []
    room = at_most
    for one in sorted(row.sentences, key=lambda one: (not _news_in(one, row), one.start)):
        if chosen and len(one.quote) > room:
            continue
        chosen.append(one)
        room -= len(one.quote)
    chosen.sort(key=lambda one: one.start)
    made: list[Part] = []
    for place, one in enumerate(chosen):
        if place:
            between = row.passage.text[chosen[place - 1].end : one.start]
            made.append((" … " if between.strip(" \t\n\r.;-*•") else " ", False))
        made += _parts(one, row.marked, at_most)
    return tuple(part for part in made if part[0])


def _news_in(sentence: Piece, row: Row) -> bool:
    return any(sentence.start <= one.start and one.end <= sentence.end for one in row.marked)


def _parts(sentence: Piece, marked: Sequence[Piece], at_most: int) -> list[Part]:
    """A sentence, the new words in it apart; a long one is cut to where those are."""
    start, end = _window(sentence, marked, at_most)
    made: list[Part] = [("… ", False)] if start > sentence.start else []
    place = start
    for one in sorted(marked, key=lambda piece: piece.start):
        if one.start < place or one.end > end:
            continue
        made += [(_between(sentence, place, one.start), False),
                 (_between(sentence, one.start, one.end), True)]  # fmt: skip
        place = one.end
    made.append((_between(sentence, place, end), False))
    return [*made, (" …", False)] if end < sentence.end else made


def _window(sentence: Piece, marked: Sequence[Piece], at_most: int) -> tuple[int, int]:
    """Where a sentence begins and ends when it is cut after whole words."""
    quote = sentence.quote
    if len(quote) <= at_most:
        return sentence.start, sentence.end
    its = [one for one in marked if sentence.start <= one.start and one.end <= sentence.end]
    first = min(its, key=lambda one: one.start, default=None)
    start = 0
    if first and first.end - sentence.start > at_most:
        before = max(0, first.start - sentence.start - _BEFORE_NEW)
        start = quote.find(" ", before, first.start - sentence.start) + 1 or before
    end = min(len(quote), start + at_most)
    if end < len(quote):
        end = max(quote.rfind(" ", start, end), start) or end
        end = end if end > start else start + at_most
    return sentence.start + start, sentence.start + end


def _between(sentence: Piece, start: int, end: int) -> str:
    """Word for word, on one line."""
    return re.sub(r"\s+", " ", sentence.quote[start - sentence.start : end - sentence.start])
