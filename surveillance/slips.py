"""Slips of hand in a number, by arithmetic: a moved point, a wrong unit. plausibility.py asks."""

from decimal import Decimal

from surveillance.analytes import unit_of, units_of
from surveillance.numbers import NotANumber, Written, read_number
from surveillance.quantities import Quantity, Unit, plain_spelling

# Between mg and µmol lies a factor of 5.23, close to where any number is asked about (5).
LOOKED_FOR_FROM = 3
UNIT_SLIP_WITHIN = Decimal("0.25")
TEN_FOLD_WITHIN = Decimal(2)
INFINITE = Decimal("Infinity")


def factor_between(unit: str, previous_unit: str, *, of: str) -> Decimal | None:
    """What turns a number in `unit` into one in `previous_unit`; None where nothing does.

    `of` is the key of the analyte.
    """
    known, other = unit_of(of, unit), unit_of(of, previous_unit)
    if known and other:
        if known.quantity != other.quantity:
            return None
        return Quantity(Decimal(1), known).to(other).value
    return Decimal(1) if plain_spelling(unit) == plain_spelling(previous_unit) else None


def span(written: Written) -> tuple[Decimal, Decimal]:
    """The least and the greatest that a written number can be; none here is below 0."""
    if written.comparator in ("<", "≤"):
        return Decimal(0), written.number
    if written.comparator in (">", "≥"):
        return written.number, INFINITE
    return written.number, written.number


def differ_by(times: int, written: Written, previous: Written, factor: Decimal) -> bool:
    """Whether one is more than so many times the other, whatever the comparators leave open."""
    least, most = (bound * factor for bound in span(written))
    last_least, last_most = span(previous)
    return least > times * last_most or times * most < last_least


def unit_slips(
    written: Written, unit: str, previous: Written, *, factor: Decimal, of: str
) -> tuple[Unit, ...]:
    """Other units of the same quantity in which the number would lie close to the last one."""
    known = unit_of(of, unit)
    if not known or not differ_by(LOOKED_FOR_FROM, written, previous, factor):
        return ()
    found: dict[object, Unit] = {}  # one of each scale: ng/mL and µg/L are the same slip
    for other in units_of(of):
        if other.quantity != known.quantity or other.scale == known.scale:
            continue
        times = Quantity(Decimal(1), other).to(known).value
        if abs(written.number * times * factor / previous.number - 1) <= UNIT_SLIP_WITHIN:
            found.setdefault(other.scale, other)
    return tuple(found.values())


def ten_fold_slip(written: Written, ratio: Decimal) -> str:
    """The number with its point moved, where that lies from half to twice the last; else "".

    Kept to the decimals that were typed where nothing is lost: 580 becomes 58, 585 becomes 58.5.
    """
    return with_point_moved(written, _places(ratio, 1 / TEN_FOLD_WITHIN, TEN_FOLD_WITHIN))


def places_into(written: Written, least: Decimal, most: Decimal) -> int:
    """By how many places to the left its point must move for a number to lie in a range; or 0."""
    return _places(written.number, least, most)


def with_point_moved(written: Written, places: int) -> str:
    """The number with its point moved to the left by so many places; "" for none."""
    return f"{written.comparator}{_without_new_zeros(written.number, places)}" if places else ""


def _places(number: Decimal, least: Decimal, most: Decimal) -> int:
    moves = (1, -1, 2, -2, 3, -3)
    return next((move for move in moves if least <= number.scaleb(-move) <= most), 0)


def _without_new_zeros(number: Decimal, places: int) -> str:
    """The number with its point moved to the left by so many places."""
    figure = f"{number.scaleb(-places):f}"
    decimals_typed = len(f"{number:f}".partition(".")[2])
    while figure.endswith("0") and len(figure.partition(".")[2]) > decimals_typed:
        figure = figure[:-1]
    return figure.rstrip(".")


def readable(figure: str, unit_text: str) -> str:
    """The figure and the unit as somebody would type them, or "" where a form would not take it."""
    try:
        return read_number(f"{figure} {unit_text}".strip()).text
    except NotANumber:
        return ""
