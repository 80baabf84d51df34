"""Soft checks on what a letter says beside a number: its unit, its limits, its kit, its side."""

import re
from dataclasses import replace
from decimal import Decimal
from functools import cache

from surveillance.analytes import ANALYTES, Analyte, Specimen, unit_of, units_of
from surveillance.contradictions import SIDES
from surveillance.facts import Side
from surveillance.numbers import Written
from surveillance.plausibility import UNIT_FIELD, Doubt, Offer
from surveillance.slips import places_into, readable, span, with_point_moved

FAR_OUTSIDE = 4  # times the upper limit, or under the lower one by so much
NEAR_LIMITS = Decimal("0.5")  # of the lower limit below it, and of the upper one above it
# Of what a person has named, limits this close (135 to 145) tell that a body holds it close.
CLOSE_LIMITS = Decimal(4) / 3
TIMES = {1: "ten", 2: "100", 3: "1,000"}

_SIDE_WORDS = re.compile(r"\b(left|lt|right|rt)\b", re.IGNORECASE)


def is_called(text: str) -> Analyte | None:
    """The analyte that a text names by its key, its name or a usual short form of it."""
    plain = re.sub(r"[\W_]+", "", text.casefold())
    return next((one for one in ANALYTES if plain in _names(one)), None)


#: Short forms that letters print, by the analyte's key. An own result so named is asked about.
_SHORT_FORMS = {
    "5-hiaa": ("hiaa", "5-hydroxyindoleacetic acid"),
    "chromogranin-a": ("cga", "chromogranin"),
    "nt-probnp": ("ntprobnp", "probnp", "nt pro bnp"),
    "creatinine": ("crea", "creat"),
    "egfr": ("gfr",),
    "potassium": ("k",),
    "haemoglobin": ("hb", "hgb", "hemoglobin"),
    "white-cells": ("wbc", "wcc", "leucocytes", "leukocytes"),
    "platelets": ("plt", "thrombocytes"),
    "b12": ("cobalamin", "vitamin b 12"),
    "vitamin-d": ("25-oh vitamin d", "25-hydroxyvitamin d"),
    "alt": ("sgpt",),
    "ast": ("sgot",),
    "alp": ("alkaline phosphatase",),
    "ggt": ("gamma gt", "γ-gt"),
    "crp": ("c-reactive protein",),
    "hba1c": ("a1c",),
    "elastase": ("faecal elastase 1", "fecal elastase"),
    "niacin": ("vitamin b3",),
    "weight": ("weight",),
}


@cache
def _names(analyte: Analyte) -> frozenset[str]:
    every = (analyte.key, analyte.name, *_SHORT_FORMS.get(analyte.key, ()))
    return frozenset(re.sub(r"[\W_]+", "", name.casefold()) for name in every)


def unit_not_known(key: str, name: str, unit: str) -> Doubt | None:
    """A unit that is none of those in which letters give this analyte."""
    known = tuple(dict.fromkeys(one.printed for one in units_of(key)))
    if not key or not unit or unit_of(key, unit):
        return None
    return Doubt(
        "unit_not_known",
        UNIT_FIELD,
        f"Letters most often print {name} in {' or '.join(known)}. You typed {unit}. "
        "Results in another unit are laid side by side only with their own.",
        tuple(Offer(f"It is {printed}", UNIT_FIELD, printed) for printed in known),
        keep=f"The letter prints {unit}",
    )


def limits_crossed(lower: Written | None, upper: Written | None) -> Doubt | None:
    """A lower limit that lies above the upper one."""
    if lower is None or upper is None or lower.number <= upper.number:
        return None
    return Doubt(
        "limits_crossed",
        "lower_limit",
        f"The lower limit {lower.figure} is above the upper limit {upper.figure}. "
        "Look at the letter again.",
        keep="The letter prints them so",
    )


def far_from_limits(
    field: str,
    written: Written | None,
    *,
    lower: Written | None,
    upper: Written | None,
    analyte: Analyte | None,
) -> Doubt | None:
    """A number far outside the limits of its own letter, which would lie near them with its point
    moved: 12.8 with 130 to 170.

    Only of what no living body varies ten-fold; of most else, so much is a true result.
    """
    ends = [end for end in (lower, upper) if end and end.number > 0]
    if written is None or not ends or not _is_held_close(analyte, ends):
        return None
    places = _places_off(written, ends[0].number, ends[-1].number)
    if not places:
        return None
    mended = with_point_moved(written, places)
    value = readable(mended, written.unit_text)
    one = "lower limit" if ends[0] is lower else "upper limit"
    words = (
        f"{written.figure} is about {TIMES[abs(places)]} times "
        f"{'above' if places > 0 else 'below'} the {one if len(ends) == 1 else 'limits'} "
        f"{' to '.join(end.figure for end in ends)} that you typed. Is it right?"
    )
    offers = (Offer(f"It should be {mended}", field, value),) if value else ()
    keep = f"{written.figure} is what the letter says"
    return Doubt("far_from_limits", field, words, offers, keep)


def _places_off(written: Written, low: Decimal, high: Decimal) -> int:
    """By how many places its point must move for a far number to lie near its limits; else 0."""
    least, most = span(written)
    is_far = most * FAR_OUTSIDE < low or least > high * FAR_OUTSIDE
    if low > high or not is_far:
        return 0
    return places_into(written, low * (1 - NEAR_LIMITS), high * (1 + NEAR_LIMITS))


def _is_held_close(analyte: Analyte | None, ends: list[Written]) -> bool:
    if analyte:
        return analyte.is_held_close
    return len(ends) == 2 and ends[1].number <= ends[0].number * CLOSE_LIMITS


def asks_for_sample(analyte: Analyte | None) -> bool:
    """Whether the sample tells two series apart; of something of one's own, nobody else knows."""
    return analyte is None or analyte.has_several_specimens


def sample_parts(name: str, sample: str, last: str) -> Doubt | None:
    """A result that names a sample after one that names none, or the other way round."""
    if bool(sample) == bool(last):
        return None
    label = Specimen(sample or last).label
    said, silent = f"says “{label}”", "names no sample"
    here, there = (said, silent) if sample else (silent, said)
    return Doubt(
        "sample_parts",
        "specimen",
        f"This result {here}. Your {name} nearest in time {there}. "
        "The two would not be laid side by side.",
        (Offer("Leave the sample out" if sample else f"It is {label}", "specimen", last),),
        keep=f"The letter {here}",
    )


def side_in_words(field: str, side: Side | None, words: str) -> Doubt | None:
    """Words of a letter that name one side only, and not the one that was chosen."""
    told = {SIDES[match.lower()] for match in _SIDE_WORDS.findall(words)}
    if side is None or told != {side.other}:
        return None
    return Doubt(
        "side_in_words",
        field,
        f"The words you copied say {side.other}. You chose {side}. Look at the letter again.",
        (Offer(f"It is {side.other}", field, side.other.value.lower()),),
        keep=f"{side} is right",
    )


def kit_not_said(analyte: Analyte | None, *, method: str, laboratory: str) -> Doubt | None:
    """A result whose series is told by its kit, where neither kit nor laboratory is typed."""
    if analyte is None or not analyte.is_alone_without_method or method or laboratory:
        return None
    return Doubt(
        "kit_not_said",
        "method",
        f"Neither the kit nor the laboratory is typed. {analyte.name} of two kits is never "
        "laid side by side, so this result would stand alone.",
        keep="The letter names neither",
    )


def own_name_is_known(field: str, typed: str, offered: tuple[Analyte, ...]) -> Doubt | None:
    """Something of one's own that has the name of what the journal knows."""
    known = is_called(typed)
    if known is None or known not in offered:
        return None
    return Doubt(
        "own_name_is_known",
        field,
        f"This journal knows {known.name} by itself. Under “{typed}” as something of your own it "
        "would not be laid side by side with it.",
        (Offer(f"It is {known.name}", "analyte", known.key),),
        keep=f"{typed} is something else",
    )


def with_printed_units(doubt: Doubt, key: str) -> Doubt:
    """The same doubt with its offers of a unit as letters print it, where a text is what is kept.

    Elsewhere a unit is chosen from a list, by its key.
    """
    printed = {unit.key: unit.printed for unit in units_of(key)}
    offers = (
        replace(offer, value=printed.get(offer.value, offer.value))
        if offer.field == UNIT_FIELD
        else offer
        for offer in doubt.offers
    )
    return replace(doubt, offers=tuple(offers))
