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


# WHO 2019, for well-differentiated tumours: grade 1 below 3 %, grade 2 from 3 to 20 %, grade 3
# above (clinical.md, section 5). The higher of Ki-67 and mitoses decides, so a grade may be higher
# than its Ki-67 says, never lower. WHO 2010 drew its line at 2 %: nothing is asked between them.
_GRADE = re.compile(r"\b(?:grade|g)\s*([1-3])\b", re.IGNORECASE)
_PERCENT = re.compile(r"(\d{1,3}(?:[.,]\d+)?)\s*%?")
_LEAST_OF_GRADE = ((3, Decimal(20)), (2, Decimal(3)))


def grade_below_its_ki67(grade: str, ki67: str) -> Doubt | None:
    """A grade lower than the Ki-67 copied with it: one of the two may have been miscopied.

    Grades and percentages are read only where each text names exactly one; a range such as "2-5 %"
    and a bound such as "<20 %" leave open what they are, and are asked only where all of it
    contradicts.
    """
    grades = {int(found) for found in _GRADE.findall(grade)}
    if len(grades) != 1:
        return None
    (told,) = grades
    numbers = [Decimal(found.replace(",", ".")) for found in _PERCENT.findall(ki67)]
    if not numbers or any(number > 100 for number in numbers) or re.search("[<≤]", ki67):
        return None
    least = min(numbers)
    implied = next((one for one, bound in _LEAST_OF_GRADE if _reaches(least, one, bound)), 1)
    if told >= implied:
        return None
    return Doubt(
        "grade_below_its_ki67",
        "ki67",
        f"You typed “{grade.strip()}” and Ki-67 “{ki67.strip()}”. By the WHO classification of "
        f"2019 that Ki-67 goes with grade {implied} or higher. Look at the report again.",
        keep="The report says both",
    )


def _reaches(number: Decimal, grade: int, bound: Decimal) -> bool:
    """Grade 3 begins above 20 %, grade 2 at 3 %."""
    return number > bound if grade == 3 else number >= bound
