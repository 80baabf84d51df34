"""Lists with a name before them, as the background and the plan have: whole items, none cut."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from surveillance import sheet
from surveillance.sentences import sentences

_MORE = "(00 more in the journal)"  # as long as what is said where something is left out
_FEW_LINES = 2
_IS_LONG = 160  # characters of one item; a longer one may go on overleaf after a sentence


@dataclass(frozen=True)
class Entry:
    """A name and its items; `more` of them do not stand here."""

    label: str
    items: tuple[str, ...]
    more: int = 0

    @property
    def text(self) -> str:
        return _joined(self.items)


def entries(told: Iterable[tuple[str, Sequence[str]]]) -> tuple[Entry, ...]:
    """An entry for each name that has items; an item of many sentences is one for each of them."""
    made = (
        Entry(label, tuple(piece for text in texts for piece in _pieces(text)))
        for label, texts in told
    )
    return tuple(entry for entry in made if entry.items)


def height(told: Sequence[Entry], ems: float) -> float:
    """What they take in any case: a line for each, or the first item of it unless that is long."""
    return sum(_height(entry, _at_least(entry, ems), ems) for entry in told)


def fit(
    told: Sequence[Entry], page: sheet.Sheet, ems: float
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """As many items as fit, one of each entry in turn, and what is left of each.

    The room for what each has in any case is taken already.
    """
    counts, is_open = [_at_least(entry, ems) for entry in told], [True] * len(told)
    while any(is_open):
        for at, entry in enumerate(told):
            is_open[at] = is_open[at] and counts[at] < len(entry.items)
            if not is_open[at]:
                continue
            now = _height(entry, counts[at], ems)
            more = _height(entry, counts[at] + 1, ems) - now
            is_open[at] = more <= page.room
            if is_open[at]:
                page.room -= more
                counts[at] += 1
    shown = tuple(
        Entry(entry.label, entry.items[:count], len(entry.items) - count)
        for entry, count in zip(told, counts, strict=True)
    )
    left = (
        Entry(entry.label, entry.items[count:]) for entry, count in zip(told, counts, strict=True)
    )
    return shown, tuple(entry for entry in left if entry.items)


def _at_least(entry: Entry, ems: float) -> int:
    return int(_height(entry, 1, ems) <= sheet.of_an_entry("", ems) * _FEW_LINES)


def _height(entry: Entry, count: int, ems: float) -> float:
    said = [*entry.items[:count], *([_MORE] if count < len(entry.items) else [])]
    return sheet.of_an_entry(_joined(said), ems)


def _joined(items: Sequence[str]) -> str:
    """With a semicolon between two, where the first does not end a sentence."""
    return "".join(
        f"{'' if not at else ' ' if items[at - 1].endswith(('.', '?', '!')) else '; '}{item}"
        for at, item in enumerate(items)
    )


def _pieces(text: str) -> Iterator[str]:
    if len(text) <= _IS_LONG:
        yield text
    else:
        yield from sentences(text) or (text,)
