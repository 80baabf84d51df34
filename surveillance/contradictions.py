"""Soft checks on what one letter says twice: sides in numbers and in words, unit and sample."""

import re
from decimal import Decimal

from surveillance.analytes import Analyte, Specimen, unit_of
from surveillance.facts import Side
from surveillance.numbers import Written
from surveillance.plausibility import SIDES_FIELD, UNIT_FIELD, Doubt, Offer

SIDES = {"left": Side.LEFT, "lt": Side.LEFT, "right": Side.RIGHT, "rt": Side.RIGHT}
SIDE, SHARE = r"\b(left|lt|right|rt)\b", r"(\d{1,3}(?:\.\d+)?)[ \t]*%"
# "left kidney 40 %", "Lt: 40%"; never across a sentence, a line or another number.
SIDE_FIRST = re.compile(rf"{SIDE}[^.;\d\n]{{0,30}}?{SHARE}", re.IGNORECASE)
# "40% on the left", "40% left".
SHARE_FIRST = re.compile(rf"{SHARE}[^.;,\d\n]{{0,15}}?{SIDE}", re.IGNORECASE)


def shares_in_words(text: str) -> dict[Side, Decimal]:
    """The share of each side as a report's words give it.

    Whether sides stand before their numbers or behind them is told by which comes first. A side
    that is given two shares is left out.
    """
    side = re.search(SIDE, text, re.IGNORECASE)
    share = re.search(SHARE, text)
    if side is None or share is None:
        return {}
    if side.start() < share.start():
        pairs = {(match[1], match[2]) for match in SIDE_FIRST.finditer(text)}
    else:
        pairs = {(match[2], match[1]) for match in SHARE_FIRST.finditer(text)}
    told: dict[Side, set[Decimal]] = {}
    for name, number in pairs:
        told.setdefault(SIDES[name.lower()], set()).add(Decimal(number))
    return {whose: numbers.pop() for whose, numbers in told.items() if len(numbers) == 1}


def sides_in_words(left: Written, right: Written, words: str) -> Doubt | None:
    """The words of the report give a typed share to the other side."""
    told = shares_in_words(words)
    if left.number == right.number:
        return None
    typed = {Side.LEFT: left, Side.RIGHT: right}
    for side, number in told.items():
        if number == typed[side].number or number != typed[side.other].number:
            continue
        return Doubt(
            "sides_in_words",
            SIDES_FIELD,
            f"The words you copied say {side} {number:f}%. You typed {side} {typed[side].figure}. "
            "Look at the report again. Which is right?",
            (Offer(f"{side} is {number:f}%", SIDES_FIELD, "swap"),),
            keep=f"{side} is {typed[side].figure}%",
        )
    return None


def unit_of_specimen(analyte: Analyte, specimen: str, unit: str) -> Doubt | None:
    """A unit that letters print for another sample: 24-hour urine in nmol/L."""
    known = unit_of(analyte.key, unit)
    sample = next((one for one in Specimen if one.value == specimen), None)
    if known is None or sample is None or known not in analyte.units:
        return None
    if known in analyte.units_in(sample):
        return None
    return Doubt(
        "unit_of_specimen",
        UNIT_FIELD,
        f"You chose {sample.label} with {known.printed}. "
        "Check the sample and the unit on the letter.",
        keep="The letter says both",
    )
