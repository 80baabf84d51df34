"""Which report one is compared with: the one that it names, else the one before of its kind."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from surveillance.dates import PartialDate
from surveillance.facts import Passage, Source
from surveillance.wording.comparators import comparators
from surveillance.wording.read import LONGEST


@dataclass(frozen=True)
class Before:
    """An earlier report, and the day by which the later one names it; None where it does not."""

    passage: Passage
    stated: PartialDate | None = None


def stated(
    passage: Passage,
    others: Iterable[Passage],
    scanned: Mapping[Source, PartialDate],
    field: PartialDate | None = None,
) -> Before | None:
    """The report that a report names as its comparison, where the journal has it.

    It is known by its own day or by that of its scan (`scanned`); of several of that day one of
    the same kind is meant. `field` is what the person typed of the comparison beside the words.
    """
    earlier = [one for one in others if one is not passage and _order(one) < _order(passage)]
    for date in (*_named(passage.text, passage.when), *filter(None, [field])):
        meant = [one for one in earlier if _is_of(one, date, scanned)]
        if meant:
            best = max(meant, key=lambda one: (one.modality == passage.modality, _order(one)))
            return Before(best, date)
    return None


def before_of_its_kind(passage: Passage, earlier: Sequence[Passage]) -> Before | None:
    """The nearest of these earlier reports, newest first, that is of the same kind of scan."""
    found = (one for one in earlier if one.modality == passage.modality)
    return next(map(Before, found), None)


@lru_cache(maxsize=2_048)
def _named(text: str, written: PartialDate) -> tuple[PartialDate, ...]:
    found = comparators(text[:LONGEST], written=written)
    return tuple(date for one in found for date in one.dates)  # the British reading first


def _order(passage: Passage) -> tuple[str, str]:
    return passage.when.iso, passage.source.key


def _is_of(passage: Passage, date: PartialDate, scanned: Mapping[Source, PartialDate]) -> bool:
    days = [passage.when, scanned.get(passage.about) if passage.about else None]
    return any(_agree(day.iso, date.iso) for day in days if day)


def _agree(one: str, other: str) -> bool:
    """Whether both can be the same day: "2025-05" agrees with "2025-05-06"."""
    return f"{one}-".startswith(f"{other}-") or f"{other}-".startswith(f"{one}-")
