"""One finding through all its reports: what each says of it, what is new, what is not said."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from surveillance.dates import PartialDate
from surveillance.facts import Passage
from surveillance.wording.compare import SAME_WITHIN
from surveillance.wording.details import Details, Piece, details
from surveillance.wording.qualities import Change
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


@dataclass(frozen=True)
class Cell:
    """What one report says in one column, word for word."""

    column: str
    heading: str
    quotes: tuple[str, ...]
    new: tuple[bool, ...]  # of each quote, whether no earlier report has said it in this column
    was_said: bool  # whether the last report of the same kind said something here
    says: bool  # whether it says more than the dates and sizes of earlier scans

    @property
    def has_new(self) -> bool:
        return any(self.new)

    @property
    def is_gone(self) -> bool:
        """Whether the last report of the same kind said something here and this one does not."""
        return not self.says and self.was_said

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
    changes: tuple[tuple[str, Change], ...] = ()  # its words of change, with what the reader takes
    # them for

    @property
    def is_stable(self) -> bool:
        """Whether its words of change say "stable" or the like, and nothing else."""
        return {change for _words, change in self.changes} == {Change.STABLE}

    @property
    def is_named(self) -> bool:
        return bool(self.cells)

    @property
    def new_count(self) -> int:
        return sum(sum(cell.new) for cell in self.cells)

    def says(self, column: str) -> bool:
        """Whether it says something in a column besides dates and earlier sizes."""
        return any(cell.says for cell in self.cells if cell.column == column)

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
    of_kind: dict[str, Row] = {}  # the last of each kind: that a PET gives no size is no news
    for passage, spans in told:
        row = _row(passage, spans, said, of_kind.get(passage.modality))
        of_kind[passage.modality] = row
        rows.append(row)
    first = _order(told[0][0]) if told else ("", "")
    sources = {passage.source for passage, _spans in told}
    rows += [
        Row(passage)
        for passage in others
        if told and passage.source not in sources and _order(passage) > first
    ]
    return tuple(sorted(_used(rows), key=lambda row: _order(row.passage), reverse=True))


def unsaid(rows: Sequence[Row]) -> tuple[str, ...]:
    """The words of change of the last report of the same kind that the newest does not say.

    Nor says in other words: "unchanged" stands for "stable". `rows` as `follow` gives them.
    """
    told = [row for row in rows if row.is_named]
    if not told:
        return ()
    newest = told[0]
    before = next(
        (one for one in told[1:] if one.passage.modality == newest.passage.modality), None
    )
    said = {change for _words, change in newest.changes}
    gone = before.changes if before else ()
    return tuple(words for words, change in gone if change not in said | {Change.NEW})


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
        (column, one.words): one.quote
        for column, told in _in_columns(*newest, wanted)
        for one in told
        if one.can_be_new
    }
    for passage, spans in named:
        if not new:
            break
        if passage is newest[0]:
            continue
        for column, told in _in_columns(passage, spans, wanted):
            for one in told:
                new.pop((column, one.words), None)
    return newest[0], tuple(new.values())


def _in_columns(
    passage: Passage, spans: Sequence[tuple[int, int]], wanted: set[str]
) -> Iterator[tuple[str, tuple["_Told", ...]]]:
    _sentences, columns = _said(passage.text, tuple(spans))
    for (column, _heading), told in zip(COLUMNS, columns, strict=True):
        if column in wanted and told:
            yield column, told


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
    changes: tuple[tuple[str, Change], ...] = ()
    is_first = not said["names"]
    for (column, heading), told in zip(COLUMNS, columns, strict=True):
        is_new = tuple(
            one.can_be_new and not is_first and one.words not in said[column] for one in told
        )
        marked += [one.piece for one, new in zip(told, is_new, strict=True) if new]
        # That a CT says nothing of uptake after a PET is no news.
        was = bool(before and before.says(column)) and column != "uptake"
        quotes = tuple(one.quote for one in told)
        says = any(one.can_be_new or column in _NUMBERS for one in told)
        cells.append(Cell(column, heading, quotes, is_new, was, says))
        said[column].update(one.words for one in told)
        if column == "compared":
            changes = tuple((one.quote, one.piece.change) for one in told if one.piece.change)
    return Row(passage, tuple(cells), sentences, tuple(marked), changes)


@dataclass(frozen=True, slots=True)
class _Told:
    """A piece of a column: its quote on one line, and the words that it is compared by."""

    piece: Piece
    quote: str
    words: str
    can_be_new: bool  # what is told by a number, or by a date, is never new


@lru_cache(maxsize=2_048)  # the page of a finding, home and the rules ask for the same
def _said(
    text: str, spans: tuple[tuple[int, int], ...]
) -> tuple[tuple[Piece, ...], tuple[tuple[_Told, ...], ...]]:
    """The sentences of a finding in one report, and what they say in each column, each once."""
    is_read = len(text) <= LONGEST
    found = details(text, read(text), spans) if is_read else _only_names(text, spans)
    columns = []
    for column, _heading in COLUMNS:
        once: dict[str, _Told] = {}
        for one in getattr(found, column):
            quote = " ".join(one.quote.split())
            can_be_new = column not in _NUMBERS and (column != "compared" or bool(one.change))
            once.setdefault(plain(quote), _Told(one, quote, plain(quote), can_be_new))
        columns.append(tuple(once.values()))
    return found.sentences, tuple(columns)


def _only_names(text: str, spans: Sequence[tuple[int, int]]) -> Details:
    pieces = tuple(Piece(text[start:end], start, end) for start, end in spans)
    return Details(pieces, (), (), (), (), (), pieces)


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


def chain(rows: Iterable[tuple[PartialDate, float | None, bool]]) -> Chain | None:
    """Two or more reports in a row that say "stable", while the size since the first has grown.

    `rows` is each report with its size in mm, if it gives one, and whether it says "stable", oldest
    first. By arithmetic alone: it grew where the last size is larger than the one before the chain,
    by more than two readers of one scan differ.
    """
    best: Chain | None = None
    start: tuple[PartialDate, float] | None = None
    reports = 0
    for when, size, is_stable in rows:
        if not is_stable:
            start, reports = None, 0
        if start is None:  # the chain is measured from the first that gives a size
            start, reports = (when, size) if size is not None else None, 0
            continue
        reports += 1
        if size is None or reports < 2:
            continue
        made = Chain(start[0], when, reports, start[1], size)
        if made.grown > SAME_WITHIN and (best is None or reports >= best.reports):
            best = made
    return best
