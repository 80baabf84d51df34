"""One finding through all its reports: what each says of it, what is new, what is not said."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from surveillance.dates import PartialDate
from surveillance.facts import Passage
from surveillance.wording.compare import SAME_WITHIN
from surveillance.wording.details import Details, Piece, details
from surveillance.wording.read import LONGEST, read

COLUMNS = (
    ("names", "Name used"),
    ("sizes", "Size"),
    ("touches", "What it touches"),
    ("compared", "Compared with last time"),
    ("sure", "How sure"),
    ("uptake", "Uptake"),
)
_NUMBERS = ("sizes", "uptake")  # what is told by a number is never "new"
_STABLE = ("stable", "unchanged", "no change", "static", "similar", "stationary", "the same")


@dataclass(frozen=True)
class Cell:
    """What one report says in one column, word for word."""

    column: str
    heading: str
    quotes: tuple[str, ...]
    new: tuple[bool, ...]  # of each quote, whether no earlier report has said it in this column
    was_said: bool  # whether the report before said something here

    @property
    def has_new(self) -> bool:
        return any(self.new)

    @property
    def is_gone(self) -> bool:
        """Whether the report before said something here and this one does not."""
        return not self.quotes and self.was_said

    @property
    def told(self) -> tuple[tuple[str, bool], ...]:
        """Each quote and whether it is new."""
        return tuple(zip(self.quotes, self.new, strict=True))


@dataclass(frozen=True)
class Row:
    """One report. One that does not name the finding has no cells."""

    passage: Passage
    cells: tuple[Cell, ...] = ()
    sentences: tuple[Piece, ...] = ()
    marked: tuple[Piece, ...] = ()  # the pieces of the sentences that are new

    @property
    def is_named(self) -> bool:
        return bool(self.cells)

    @property
    def new_count(self) -> int:
        return sum(sum(cell.new) for cell in self.cells)

    def quotes(self, column: str) -> tuple[str, ...]:
        return next((cell.quotes for cell in self.cells if cell.column == column), ())


Named = tuple[Passage, Sequence[tuple[int, int]]]  # a report, and where it names the finding


def follow(named: Iterable[Named], others: Iterable[Passage]) -> tuple[Row, ...]:
    """The rows of a finding, newest first.

    `others` are reports of the same kind that do not name it: they stand between those that do,
    from the first that names it on.
    """
    told = sorted(named, key=lambda one: _order(one[0]))
    rows: list[Row] = []
    said: dict[str, set[str]] = {column: set() for column, _heading in COLUMNS}
    before: Row | None = None
    for passage, spans in told:
        before = _row(passage, spans, said, before)
        rows.append(before)
    first = _order(told[0][0]) if told else ("", "")
    sources = {passage.source for passage, _spans in told}
    rows += [
        Row(passage)
        for passage in others
        if told and passage.source not in sources and _order(passage) > first
    ]
    return tuple(sorted(_used(rows), key=lambda row: _order(row.passage), reverse=True))


def newest_words(
    named: Sequence[Named], columns: Iterable[str]
) -> tuple[Passage | None, tuple[str, ...]]:
    """The newest report that names a finding, and what only it says in these columns.

    What the first row of `follow` marks as new, without making a row of every report: a rule asks
    it of each finding after each write.
    """
    if len(named) < 2:
        return None, ()
    newest = max(named, key=lambda one: _order(one[0]))
    wanted = {column for column in columns if column not in _NUMBERS}
    new = {
        (column, words): quote
        for column, quotes, plain_ones in _in_columns(*newest, wanted)
        for words, quote in zip(plain_ones, quotes, strict=True)
    }
    for passage, spans in named:
        if not new:
            break
        if passage is newest[0]:
            continue
        for column, _quotes, plain_ones in _in_columns(passage, spans, wanted):
            for words in plain_ones:
                new.pop((column, words), None)
    return newest[0], tuple(new.values())


def _in_columns(
    passage: Passage, spans: Sequence[tuple[int, int]], wanted: set[str]
) -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    _sentences, columns = _said(passage.text, tuple(spans))
    for (column, _heading), (_pieces, quotes, plain_ones) in zip(COLUMNS, columns, strict=True):
        if column in wanted and plain_ones:
            yield column, quotes, plain_ones


def _used(rows: list[Row]) -> list[Row]:
    """The same without the column of uptake, where no report tells of any."""
    if any(row.quotes("uptake") for row in rows):
        return rows
    return [
        replace(row, cells=tuple(cell for cell in row.cells if cell.column != "uptake"))
        for row in rows
    ]


def _order(passage: Passage) -> tuple[str, str]:
    return passage.when.iso, passage.source.key


def _row(
    passage: Passage,
    spans: Sequence[tuple[int, int]],
    said: dict[str, set[str]],
    before: Row | None,
) -> Row:
    sentences, columns = _said(passage.text, tuple(spans))
    cells, marked = [], []
    for (column, heading), (pieces, quotes, plain_ones) in zip(COLUMNS, columns, strict=True):
        can_be_new = before is not None and column not in _NUMBERS
        is_new = tuple(can_be_new and one not in said[column] for one in plain_ones)
        marked += [one for one, new in zip(pieces, is_new, strict=True) if new]
        # That a CT says nothing of uptake after a PET is no news.
        was = bool(before and before.quotes(column)) and column != "uptake"
        cells.append(Cell(column, heading, quotes, is_new, was))
        said[column].update(plain_ones)
    return Row(passage, tuple(cells), sentences, tuple(marked))


# Of one column: its pieces, each once; their quotes on one line; and what those are compared by.
_Column = tuple[tuple[Piece, ...], tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=2_048)  # the page of a finding, home and the rules ask for the same
def _said(
    text: str, spans: tuple[tuple[int, int], ...]
) -> tuple[tuple[Piece, ...], tuple[_Column, ...]]:
    """The sentences of a finding in one report, and what they say in each column."""
    is_read = len(text) <= LONGEST
    found = details(text, read(text), spans) if is_read else _only_names(text, spans)
    columns = []
    for column, _heading in COLUMNS:
        pieces = tuple(_once(getattr(found, column)))
        quotes = tuple(" ".join(one.quote.split()) for one in pieces)
        columns.append((pieces, quotes, tuple(map(plain, quotes))))
    return found.sentences, tuple(columns)


def _only_names(text: str, spans: Sequence[tuple[int, int]]) -> Details:
    pieces = tuple(Piece(text[start:end], start, end) for start, end in spans)
    return Details(pieces, (), (), (), (), (), pieces)


def _once(pieces: Iterable[Piece]) -> list[Piece]:
    return list({plain(one.quote): one for one in reversed(list(pieces))}.values())[::-1]


def plain(quote: str) -> str:
    """How two quotes are told to be the same words: small letters, single blanks."""
    return " ".join(quote.casefold().split())


@dataclass(frozen=True)
class Chain:
    """Reports in a row that each say "stable", and the sizes at its two ends; nothing is judged."""

    first: PartialDate  # of the report that the chain is measured from
    last: PartialDate
    reports: int
    was: float  # mm
    now: float

    @property
    def grown(self) -> float:
        return round(self.now - self.was, 1)


def chain(sizes: Sequence[tuple[PartialDate, float, tuple[str, ...]]]) -> Chain | None:
    """Two or more reports in a row that say "stable", while the size since the first has grown.

    `sizes` is each report with its size in mm and the words it compares with, oldest first. By
    arithmetic alone: it grew where the last of them is larger than the one before the chain, by
    more than two readers of one scan differ.
    """
    best: Chain | None = None
    start = 0
    for number, (_before, one) in enumerate(pairwise(sizes), 1):
        if not _says_stable(one[2]):
            start = number
            continue
        made = Chain(sizes[start][0], one[0], number - start, sizes[start][1], one[1])
        is_longer = best is None or made.reports >= best.reports
        if made.reports >= 2 and made.grown > SAME_WITHIN and is_longer:
            best = made
    return best


def _says_stable(quotes: Iterable[str]) -> bool:
    return any(plain(quote).startswith(_STABLE) for quote in quotes)
