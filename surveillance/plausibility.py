"""Soft checks on what is being typed: each asks, none refuses, and the answer stands.

Every function returns a Doubt to ask about, or None. Units come as the letter prints them.
"""

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from surveillance.analytes import HIAA, unit_of, units_of
from surveillance.dates import PartialDate
from surveillance.numbers import Written
from surveillance.quantities import NEUTRAL, Unit, find_unit, plain_spelling
from surveillance.slips import differ_by, factor_between, readable, span, ten_fold_slip, unit_slips

UNIT_FIELD = "unit"
SIDES_FIELD = "sides"  # of an offer to exchange LEFT and RIGHT

# As the design asks. An out-by-ten slip on any value from half to twice the last exceeds it.
OUT_OF_STEP = 5


@dataclass(frozen=True)
class Offer:
    """A way to mend what was typed: put `value` into `field`."""

    label: str
    field: str
    value: str


@dataclass(frozen=True)
class Doubt:
    """One thing to ask about. `keep` is the label for leaving it as it was typed."""

    code: str
    field: str
    words: str
    offers: tuple[Offer, ...] = ()
    keep: str = "It is right as typed"


# ---- numbers ------------------------------------------------------------------------------------


def decimal_comma(field: str, written: Written) -> Doubt | None:
    """A comma that was read as a decimal point: 58,5."""
    if not written.doubt:
        return None
    meant = f"{written.comparator}{written.number:f}"
    value = readable(meant, written.unit_text)
    return Doubt(
        "decimal_comma",
        field,
        written.doubt,
        (Offer(f"It is {meant}", field, value),) if value else (),
        keep=f"The letter prints {written.figure}",
    )


def unit_in_number(
    field: str, written: Written | None, chosen_unit: str, *, of: str = HIAA.key
) -> Doubt | None:
    """A unit typed behind the number that is not the one chosen; `of` is the analyte's key.

    "58 umol" agrees with µmol/24 h: what is left out is not contradicted.
    """
    if written is None or not written.unit_text or _agrees(written.unit_text, chosen_unit, of):
        return None
    return Doubt(
        "unit_in_number",
        field,
        f"You typed {written.text.strip()}. The unit chosen is {chosen_unit}. "
        "Which one does the letter print?",
        tuple(
            Offer(f"The unit is {unit}", UNIT_FIELD, unit.key)
            for unit in _units_meant(written.unit_text, chosen_unit, of)
        ),
        keep=f"The unit is {chosen_unit}",
    )


def _agrees(typed: str, chosen: str, of: str) -> bool:
    """Whether they are one unit, or the typed one leaves something out that is not contradicted."""
    part, full = plain_spelling(typed), plain_spelling(chosen)
    if full == part or full.startswith(part + "/") or (full.endswith(part) and part[0] == "/"):
        return True
    unit, other = unit_of(of, typed), unit_of(of, chosen)
    if not unit or not other:
        return False
    return (unit.quantity, unit.scale) == (other.quantity, other.scale)


def _units_meant(typed: str, chosen_unit: str, of: str) -> tuple[Unit, ...]:
    """The units that a typed one can stand for, of those that go with what is being typed."""
    whole, chosen = unit_of(of, typed), unit_of(of, chosen_unit)
    if chosen is None:
        return (whole,) if whole and not find_unit(chosen_unit, NEUTRAL) else ()
    if whole:
        return (whole,)
    start = plain_spelling(typed) + "/"
    same_quantity = (unit for unit in units_of(of) if unit.quantity == chosen.quantity)
    return tuple(unit for unit in same_quantity if plain_spelling(unit.key).startswith(start))


def out_of_step(
    field: str,
    written: Written,
    unit: str,
    previous: Written | None,
    previous_unit: str,
    previous_when: PartialDate,
    of: str = HIAA.key,
) -> Doubt | None:
    """A number over five times, or under a fifth of, the last one; or one that fits another unit.

    Numbers in units that do not convert exactly are not compared. A comparator leaves a range, and
    only what lies outside for all of that range is asked: <5 after <50 may well be the same. After
    0 everything is infinitely many times as much, so nothing is asked.
    """
    if previous is None or previous.number <= 0 or written.number < 0:
        return None
    factor = factor_between(unit, previous_unit, of=of)
    if factor is None:
        return None
    slips = unit_slips(written, unit, previous, factor=factor, of=of)
    if not slips and not differ_by(OUT_OF_STEP, written, previous, factor):
        return None
    ratio = written.number * factor / previous.number
    mended = ten_fold_slip(written, ratio)
    value = readable(mended, written.unit_text)
    offers = [Offer(f"The unit is {other}", UNIT_FIELD, other.key) for other in slips]
    if value:
        offers.append(Offer(f"It should be {mended}", field, value))
    typed, last = written.figure, previous.figure
    if plain_spelling(unit) != plain_spelling(previous_unit):
        typed, last = f"{typed} {unit}", f"{last} {previous_unit}"
    words = (
        f"You typed {typed}. Your result nearest in time is {last}, {previous_when.on_or_in()}. "
        + _ratio_in_words(written.figure, ratio)
        + _slip_in_words(is_unit=bool(slips), is_ten_fold=bool(value), is_larger=ratio > 1)
    )
    keep = f"{written.figure} is what the letter says"
    return Doubt("out_of_step", field, words, tuple(offers), keep)


def _ratio_in_words(figure: str, ratio: Decimal) -> str:
    if ratio == 0:
        return ""
    if ratio > 1:
        return f"{figure} is about {ratio:,.0f} times as much. "
    return f"That was about {1 / ratio:,.0f} times as much. "


def _slip_in_words(*, is_unit: bool, is_ten_fold: bool, is_larger: bool) -> str:
    if is_unit:
        return "Check the unit on the letter."
    if not is_ten_fold:
        return "Look at the letter again."
    if is_larger:
        return "A point may be missing, or a digit typed twice."
    return "A digit may be missing, or the point may stand too far left."


# ---- dates --------------------------------------------------------------------------------------


def before_birth(field: str, when: PartialDate, born: PartialDate | None) -> Doubt | None:
    """A date that can only lie before the date of birth."""
    if born is None or when.last >= born.first:
        return None
    words = f"{when.long()} is before the date of birth in this journal. Check the year."
    return Doubt("before_birth", field, words, keep=f"{when.long()} is right")


def in_the_future(field: str, when: PartialDate, today: date) -> Doubt | None:
    """A date that can only lie after today."""
    if when.first <= today:
        return None
    words = f"{when.long()} is after today. Check the year."
    return Doubt("in_the_future", field, words, keep=f"{when.long()} is right")


# ---- LEFT and RIGHT -----------------------------------------------------------------------------


def sides_swapped(
    left: Written | None,
    right: Written | None,
    previous_left: Written | None,
    previous_right: Written | None,
    previous_when: PartialDate,
) -> Doubt | None:
    """The larger share has moved to the other side since last time.

    Asked however small the difference. Whenever the larger side has changed, exchanging the two
    brings them nearer to last time: with a lead d of one side now and a lead p of the other side
    then, they are d + p apart as typed and |d - p| when exchanged. So a slip and a true change
    look alike here, 51 and 49 after 49 and 51 too. Two equal shares have no larger side.
    """
    if not (left and right and previous_left and previous_right):
        return None
    lead = left.number - right.number
    if lead * (previous_left.number - previous_right.number) >= 0:
        return None
    larger, was, figure = ("LEFT", "RIGHT", left) if lead > 0 else ("RIGHT", "LEFT", right)
    words = (
        f"The bigger number has moved from {was} to {larger}. "
        f"{was} had it {previous_when.on_or_in()}. "
        f"Look at the report again. Which side is {figure.figure}%?"
    )
    return Doubt(
        "sides_swapped",
        SIDES_FIELD,
        words,
        (Offer(f"{was} is {figure.figure}%", SIDES_FIELD, "swap"),),
        keep=f"{larger} is {figure.figure}%",
    )


def sides_sum(left: Written, right: Written) -> Doubt | None:
    """Two shares that can only add up to less than 99 or more than 101.

    Nothing is offered: neither share is ever filled in for a person.
    """
    least, most = (sum(bounds) for bounds in zip(span(left), span(right), strict=True))
    if least <= 101 and most >= 99:
        return None
    sum_in_words = f"{(left.number + right.number).normalize():f}"
    words = (
        f"LEFT {left.figure} and RIGHT {right.figure} add up to {sum_in_words}. "
        "They should add up to 100. Look at the report again."
    )
    return Doubt("sides_sum", SIDES_FIELD, words, keep="The report gives these two numbers")


# ---- names and entries --------------------------------------------------------------------------


def likely_duplicate(words: str) -> Doubt:
    """An entry like this one is there already; `words` describe that one."""
    return Doubt(
        "likely_duplicate",
        "",
        f"You have this one already: {words}. Is this another one?",
        keep="It is another one: add it",
    )


def like_another_name(field: str, typed: str, names: Iterable[str]) -> Doubt | None:
    """A place whose name is nearly that of one the journal has: St Marys and St Mary's.

    Word by word, so that North and South, or 1 and 2, stay two places. A name that is there
    exactly is none to ask about.
    """
    known = tuple(names)
    if typed in known:
        return None
    near = next((name for name in known if _is_nearly(typed, name)), None)
    if near is None:
        return None
    return Doubt(
        "like_another_name",
        field,
        f"You have “{near}” already. Is “{typed}” the same place?",
        (Offer(f"It is {near}", field, near),),
        keep=f"{typed} is another place",
    )


def _is_nearly(one: str, other: str) -> bool:
    mine, theirs = _words_of(one), _words_of(other)
    if not mine or not theirs:
        return False
    if "".join(mine) == "".join(theirs):
        return True
    return len(mine) == len(theirs) and all(
        _is_nearly_the_word(a, b) for a, b in zip(mine, theirs, strict=True)
    )


def _is_nearly_the_word(one: str, other: str) -> bool:
    """The same word with a letter wrong, missing or exchanged; never with another digit."""
    if [c for c in one if c.isdigit()] != [c for c in other if c.isdigit()]:
        return False
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= 0.8


def _words_of(name: str) -> Sequence[str]:
    """The words of a name without case and punctuation."""
    return re.sub(r"[^\w\s]|_", "", name.casefold()).split()
