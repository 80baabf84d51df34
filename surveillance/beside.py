"""What stands beside a hormone's result: the eGFR of the nearest letter, and the food rules."""

from collections.abc import Iterable

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


def egfr_beside(when: PartialDate, among: Iterable[Reading]) -> str:
    """The nearest of them within 90 days: "72 mL/min/1.73 m² on 3 May 2024"; or empty.

    Of two as near, the later. Vague dates count from their middle.
    """
    found: Reading | None = None
    least = NEAR
    for reading in among:
        distance = abs(days_between(when, reading.when))
        if distance <= least:
            found, least = reading, distance
    if found is None:
        return ""
    return f"{with_unit(found.written.figure, printed(found))} {found.when.on_or_in()}"
