"""A second implementation of series, trends and rules of values: slow, obvious, in other ways.

Numbers are fractions and values are spans of what they can be, from tables that are typed out here
and not taken from the code that is tested.
"""

from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction
from typing import NamedTuple

from surveillance.facts import Reading
from surveillance.numbers import Written
from surveillance.series import Observation, Series

UMOL_IN_MG = Fraction(1_000_000, 191_186)  # 191.186 g/mol
# The quantity that a printed unit is of, and how many of the quantity's unit one of it is.
UNITS = {
    "µmol/24 h": ("a day's amount", Fraction(1)),
    "umol/24hr": ("a day's amount", Fraction(1)),
    "mg/24 h": ("a day's amount", UMOL_IN_MG),
    "mmol/mol creatinine": ("ratio", Fraction(1)),
    "nmol/L": ("concentration", Fraction(1)),
    "ng/mL": ("concentration", UMOL_IN_MG),
    "%": ("share", Fraction(1)),
    "a day": ("times", Fraction(1)),
    "of 10": ("score", Fraction(1)),
    "Odd": ("odd", Fraction(1)),
    "g/L": ("haemoglobin", Fraction(1)),
    "kg": ("body weight", Fraction(1)),
    "mmol/L": ("potassium", Fraction(1)),
    "µmol/L": ("creatinine", Fraction(1)),
    "mg/dL": ("creatinine", Fraction(1_000_000, 11_312)),  # 113.12 g/mol
}
# Which way three in a row are looked at; an analyte that is not here is looked at neither way.
LOOKED_AT = {"5-hiaa": "up", "creatinine": "up", "haemoglobin": "down", "weight": "down"}
EVERYTHING = Fraction(10**12)


class Span(NamedTuple):
    """What a written value can be: from `least` to `most`, each itself included or not."""

    least: Fraction
    has_least: bool
    most: Fraction
    has_most: bool

    def is_all_above(self, other: "Span") -> bool:
        if self.least != other.most:
            return self.least > other.most
        return not (self.has_least and other.has_most)


def span(written: Written, unit: str) -> Span:
    number = Fraction(written.number) * UNITS[unit][1]
    return {
        "": Span(number, True, number, True),
        "<": Span(-EVERYTHING, False, number, False),
        "≤": Span(-EVERYTHING, False, number, True),
        ">": Span(number, False, EVERYTHING, False),
        "≥": Span(number, True, EVERYTHING, False),
    }[written.comparator]


def is_higher(one: Observation, other: Observation) -> bool:
    return span(one.written, one.reading.unit).is_all_above(span(other.written, other.reading.unit))


def is_above_limit(seen: Observation) -> bool:
    if seen.reading.upper_limit is None:
        return False
    limit = Fraction(seen.reading.upper_limit.number)
    value = seen.written
    if value.comparator == ">":
        return Fraction(value.number) >= limit
    return value.comparator in ("", "≥") and Fraction(value.number) > limit


def is_below_limit(seen: Observation) -> bool:
    if seen.reading.lower_limit is None:
        return False
    limit = Fraction(seen.reading.lower_limit.number)
    value = seen.written
    if value.comparator == "<":
        return Fraction(value.number) <= limit
    return value.comparator in ("", "≤") and Fraction(value.number) < limit


def may_stand_together(one: Reading, other: Reading) -> bool:
    return (
        one.analyte == other.analyte
        and one.specimen == other.specimen
        and one.side == other.side
        and UNITS[one.unit][0] == UNITS[other.unit][0]
        and (
            one.analyte != "split-function"
            or one.method.strip().lower() == other.method.strip().lower()
        )
    )


def grouped(readings: tuple[Reading, ...]) -> list[list[Reading]]:
    groups: list[list[Reading]] = []
    for reading in readings:
        for group in groups:
            if all(may_stand_together(reading, member) for member in group):
                group.append(reading)
                break
        else:
            groups.append([reading])
    return groups


def tenth(number: Fraction) -> Fraction:
    """The nearest tenth; of two that are as near, the one whose last digit is even."""
    below = number.numerator * 10 // number.denominator
    return min(
        (Fraction(tenths, 10) for tenths in (below, below + 1)),
        key=lambda near: (abs(near - number), (near * 10) % 2),
    )


def weeks(readings: list[Reading]) -> dict[date, Fraction]:
    """The mean of the days of each week, by its Monday; as whole weeks and vague days say it."""
    found: dict[tuple[int, int], list[Reading]] = defaultdict(list)
    for reading in readings:
        if reading.tags == ("day",) and reading.when.day:
            year, week, _ = reading.when.first.isocalendar()
            found[year, week].append(reading)
    means = {}
    for (year, week), days in found.items():
        mean = sum(Fraction(day.written.number) for day in days) / len(days)
        means[date.fromisocalendar(year, week, 1)] = tenth(mean)
    return means


def values(group: list[Reading]) -> list[tuple[str, Fraction, str]]:
    """(date, number, comparator) of each value of a series, oldest first."""
    own = [
        (one.when.iso, Fraction(one.written.number), one.written.comparator, one.source.key)
        for one in group
        if one.tags != ("day",) or not one.when.day
    ]
    for monday, mean in weeks(group).items():
        days = [monday + timedelta(days=more) for more in range(7)]
        its = [one for one in group if one.tags == ("day",) and one.when.day]
        keys = [(one.when.iso, one.source.key) for one in its if one.when.first in days]
        own.append((monday.isoformat(), mean, "", min(keys)[1]))
    own.sort(key=lambda value: (value[0], value[3]))
    return [value[:3] for value in own]


def changes(seen: tuple[Observation, ...]) -> list[tuple[str, Observation, Fraction | None]]:
    """(than what, the earlier value, the difference in the unit of the newest)."""
    *earlier, newest = seen
    if not earlier:
        return []
    marks = ["<", "≤", "", "≥", ">"]

    def low(one: Observation) -> tuple[Fraction, int, int]:
        number = Fraction(one.written.number) * UNITS[one.reading.unit][1]
        return number, marks.index(one.written.comparator), earlier.index(one)

    against = [
        ("previous", earlier[-1]),
        ("first", earlier[0]),
        ("lowest before it", min(earlier, key=low)),
    ]
    told: list[tuple[str, Observation, Fraction | None]] = []
    for than, then in against:
        if any(other is then for _, other, _ in told):
            continue
        difference = None
        if newest.written.comparator == then.written.comparator == "":
            scales = (UNITS[one.reading.unit][1] for one in (newest, then))
            now_scale, then_scale = scales
            was = Fraction(then.written.number) * then_scale / now_scale
            difference = Fraction(newest.written.number) - was
        told.append((than, then, difference))
    return told


def noticed_in(series: Series) -> set[str]:
    """The rules of values that notice something in one series, worked out the slow way."""
    seen, found = series.observations, set()
    *others, newest = seen
    is_share = series.key.analyte == "split-function"
    if is_share:
        far = [one[2] for one in changes(seen) if one[0] in ("previous", "first")]
        if any(points is not None and abs(points) > 7 for points in far):
            found.add("share-differs")
    else:
        found |= {"above-limit"} if is_above_limit(newest) else set()
        found |= {"below-limit"} if is_below_limit(newest) else set()
    if len(seen) >= 3:
        a, b, c = seen[-3:]
        looked_at = LOOKED_AT.get(series.key.analyte)
        if is_share and is_higher(a, b) and is_higher(b, c):
            found.add("share-lower")
        if looked_at == "up" and all(is_higher(newest, other) for other in others):
            found.add("highest")
        if looked_at == "up" and is_higher(c, b) and is_higher(b, a):
            found.add("each-higher")
        if looked_at == "down" and is_higher(a, b) and is_higher(b, c):
            found.add("each-lower")
    return found
