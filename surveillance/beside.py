"""What stands beside a result: the eGFR of the nearest letter, and the food rules."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date, timedelta
from functools import partial

from surveillance.analytes import EGFR
from surveillance.dates import PartialDate, days_between
from surveillance.facts import History, Reading
from surveillance.observation import printed
from surveillance.quantities import with_unit

NEAR = 90  # days; this journal's own choice
_FOOD = "food rules "


def food_rules(reading: Reading) -> str:
    """ "followed", "not followed" or "not sure"; empty where nobody was asked."""
    said = (tag.removeprefix(_FOOD) for tag in reading.tags if tag.startswith(_FOOD))
    return next(said, "")


def rates(history: History) -> tuple[Reading, ...]:
    """Every eGFR, oldest first."""
    found = (reading for reading in history.readings if reading.analyte == EGFR.key)
    return tuple(sorted(found, key=lambda reading: reading.when.middle))


def nearest(when: PartialDate, among: Sequence[Reading]) -> Reading | None:
    """The nearest of them within 90 days; of two as near, the later. They come oldest first.

    Vague dates count from their middle. Of those of one day it is the one that was typed last.
    """
    middle, near = when.middle, timedelta(days=NEAR)
    first = bisect_left(among, middle - near, key=_middle)
    last = bisect_right(among, middle + near, key=_middle)
    return min(reversed(among[first:last]), key=partial(_distance, when), default=None)


def _middle(reading: Reading) -> date:
    return reading.when.middle


def _distance(when: PartialDate, reading: Reading) -> int:
    return abs(days_between(when, reading.when))


def egfr_beside(when: PartialDate, among: Sequence[Reading]) -> str:
    """The nearest of them in words: "72 mL/min/1.73 m² on 3 May 2024"; or empty."""
    found = nearest(when, among)
    if found is None:
        return ""
    return f"{with_unit(found.written.figure, printed(found))} {found.when.on_or_in()}"
