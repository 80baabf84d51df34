"""Change: how the newest value of a series differs from earlier ones, with both in the sentence.

Differences are plain arithmetic between comparable values, never between specimens, kits or agents.
Whether a difference means anything is not said here.
"""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from surveillance.dates import PartialDate, days_between
from surveillance.numbers import Written
from surveillance.quantities import OF_TEN, PERCENT, plain_spelling, with_unit
from surveillance.series import Observation, Series

_IN_POINTS = (PERCENT.printed, OF_TEN.printed)  # of a share, of a score
TYPED_LATE = 90  # days before a visit; what was dated in them and typed after it is new since then


class Than(StrEnum):
    """What the newest value is held against."""

    PREVIOUS = "previous"
    FIRST = "first"
    LOWEST = "lowest before it"


_LENGTHS = ("mm", "cm")


@dataclass(frozen=True)
class Change:
    """The newest value of a series beside an earlier one. str() tells it in words."""

    now: Observation
    then: Observation
    than: Than

    @property
    def difference(self) -> Decimal | None:
        """Now less then, in the unit of now; None where either is only a bound, as "<5" is."""
        if self.now.written.comparator or self.then.written.comparator:
            return None
        return self.now.written.number - self.then.number_in(self.now.unit)

    @property
    def is_converted(self) -> bool:
        """Whether the two letters print different units of one quantity."""
        return plain_spelling(self.now.unit) != plain_spelling(self.then.unit)

    def __str__(self) -> str:
        then = f"the {self.than}, {self.then.said} {self.then.when_said}"
        difference = self.difference
        if difference is None:
            bound = self.now if self.now.written.comparator else self.then
            return (
                f"{self.than.capitalize()}: {self.then.said} {self.then.when_said}. "
                f"A difference cannot be worked out from {bound.said}."
            )
        if not difference:
            return f"The same as {then}."
        words = ("larger", "smaller") if self.now.unit in _LENGTHS else ("higher", "lower")
        which = words[0] if difference > 0 else words[1]
        return f"{self._size(difference)} {which} than {then}.{self._factor()}"

    def _size(self, difference: Decimal) -> str:
        number = abs(difference)
        if self.is_converted:
            number = Decimal(f"{number:.3g}")  # the factor does not end; three figures tell enough
        figure = f"{number.normalize():f}"
        if self.now.unit in _IN_POINTS:
            unit = "point" if number == 1 else "points"
        else:
            unit = self.now.unit
        size = with_unit(figure, unit)
        return f"About {size}" if self.is_converted else size

    def _factor(self) -> str:
        if not self.is_converted:
            return ""
        return f" {self.then.unit} was turned into {self.now.unit} by the exact factor."


def changes(series: Series) -> tuple[Change, ...]:
    """The newest value beside the previous, the first and the lowest one before it.

    An earlier value that is two of these is told once, as the first of them in this order.
    """
    told: dict[Observation, Change] = {}
    against = (
        (series.previous, Than.PREVIOUS),
        (series.first, Than.FIRST),
        (series.lowest, Than.LOWEST),
    )
    for then, than in against:
        if then is not None:
            told.setdefault(then, Change(series.newest, then, than))
    return tuple(told.values())


def order_doubt(series: Series, newest: int = 1) -> str:
    """Said where it is not certain that the newest values stand in the order of their dates.

    Letters are vague: "2026" may lie before or after 16 February 2026. Two of one day overlap too.
    """
    seen = series.observations
    for place in range(max(1, len(seen) - newest), len(seen)):
        begins = seen[place].when.first
        before = (one.when for one in seen[:place] if one.when.year == begins.year)
        if any(earlier.last >= begins for earlier in before):
            return "Some of these dates overlap, so their order is not certain."
    return ""


def is_higher(seen: Observation, other: Observation) -> bool:
    """Whether one value is certainly higher than another comparable one.

    ">100" is higher than 100; "<5" is higher than nothing, since it may be 0.
    """
    return _certainly_above(seen.written, other.written, other.number_in(seen.unit))


def is_above_limit(seen: Observation) -> bool:
    """Whether a value is certainly above the upper limit on its own letter, in that letter's unit.

    A limit printed as "<40" counts as 40.
    """
    limit = seen.upper_limit
    if limit is None:
        return False
    bound = Written(limit.text, limit.number)
    return _certainly_above(seen.written, bound, bound.number)


def is_below_limit(seen: Observation) -> bool:
    """Whether the value is certainly below the lower limit that its own letter prints.

    A bound counts only where all that it can be lies below: "<60" does with a limit of 60, "<90"
    does not. A letter without a lower limit is never asked.
    """
    limit = seen.lower_limit
    if limit is None:
        return False
    bound = Written(limit.text, limit.number)
    return _certainly_above(bound, seen.written, seen.written.number)


def _certainly_above(value: Written, other: Written, other_number: Decimal) -> bool:
    """Whether all that `value` can be lies above all that `other` can be."""
    if value.comparator in ("<", "≤") or other.comparator in (">", "≥"):
        return False
    if value.comparator == ">" or other.comparator == "<":
        return value.number >= other_number
    return value.number > other_number


def difference_in_points(seen: Observation, other: Observation) -> Decimal | None:
    """Percentage points between two shares, without a sign; None where either is only a bound."""
    if seen.written.comparator or other.written.comparator:
        return None
    return abs(seen.written.number - other.number_in(seen.unit))


def is_since(when: PartialDate, typed: date | None, visit: PartialDate) -> bool:
    """Whether something is new since a visit.

    It is when dated after the visit, or dated in the 90 days before it and typed after it: letters
    arrive late, and filling in old years must not look like news. A vague date counts as after the
    visit only where every day that it can be lies after it.
    """
    if when.first > visit.last:
        return True
    is_near = days_between(when.last, visit.last) <= TYPED_LATE
    return typed is not None and typed > visit.last and is_near
