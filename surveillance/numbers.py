"""Numbers as letters print them: read forgivingly, kept exactly as typed."""

import re
import unicodedata
from dataclasses import dataclass
from decimal import Decimal

LENGTH_AT_MOST = 40  # characters; the column that keeps the text is as wide
DECIMALS_AT_MOST = 6
WHOLE_DIGITS_AT_MOST = 9  # the column holds 15 digits and keeps 6 of them for after the point


class NotANumber(ValueError):
    """What was typed cannot be read as one number; str() tells the person how to mend it."""


@dataclass(frozen=True)
class Written:
    """A number as somebody typed it: the text for show, the number for order and arithmetic."""

    text: str  # exactly as typed
    number: Decimal
    comparator: str = ""  # "", "<", ">", "≤" or "≥"
    unit_text: str = ""  # a unit typed after the number, as typed
    doubt: str = ""  # a question for the person, such as "You typed 58,5. Is that 58.5?"

    @property
    def figure(self) -> str:
        """The text without its unit, trimmed: "<5", "58.0", "1,250", "58 H"."""
        if not self.unit_text:
            return self.text.strip()
        before, _, after = self.text.rpartition(self.unit_text)
        return f"{before.strip()} {after.strip()}".strip()


# Only known words count as a unit. "58 or more" must not become the figure 58.
# fmt: off
UNIT_WORDS = (
    "kg", "g", "mg", "ug", "μg", "mcg", "ng", "pg",
    "mol", "mmol", "umol", "μmol", "micromol", "nmol", "pmol",
    "l", "litre", "litres", "liter", "dl", "ml", "m", "cm", "mm",
    "s", "sec", "min", "mins", "minute", "minutes", "h", "hr", "hrs", "hour", "hours",
    "d", "day", "days", "week", "u", "iu", "miu", "ku", "mbq", "bpm", "mmhg",
    "percent", "cent", "creat", "creatinine", "crea", "cr", "urine",
)
# fmt: on
_LETTER = r"[^\W\d_²³]"
_WORD = rf"(?:{'|'.join(sorted(UNIT_WORDS, key=len, reverse=True))})(?!{_LETTER})[23²³]?"
# What laboratories print behind a number: H, L, HH, (H), *. A small h is hours.
_MARK = r"(?-i:\(?[HL]{1,2}\)?(?![^\W_]|/)|\*)"
# The digits a unit may hold stand below the line: "/24 h", "/(24.h)", "/1.73 m2".
_PER = rf"(?:/|per\b|in\b)\s*\(?(?:(?:24|1\.73)[\s.\-]*)?{_WORD}\)?"
# A bare l is no unit: "5l" may be 51, and "58 L" is a laboratory's mark.
_UNIT = rf"(?:%|(?!l(?![/a-z])){_WORD}|{_PER})(?:\s*(?:{_PER}|%)|\s+(?!{_MARK}){_WORD})*\.?"
_MARKS = rf"(?:\s*{_MARK})*"
_NUMBER = re.compile(
    rf"\s*(?P<comparator>[<>]=|=[<>]|[<>≤≥])?\s*(?P<minus>-)?\s*"
    rf"(?P<digits>[.,]?[0-9](?:[0-9., ]*[0-9])?){_MARKS}\s*(?P<unit>{_UNIT})?{_MARKS}\s*",
    re.IGNORECASE,
)
_GROUPED = re.compile(r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+|(?: [0-9]{3})+)(?:\.[0-9]+)?")
_COMMA_DECIMAL = re.compile(r"(?:[1-9][0-9]{0,2}(?: [0-9]{3})+|[0-9]*),[0-9]+")
_PLAIN = re.compile(r"[0-9]*(?:\.[0-9]+)?")
_EXPONENT = re.compile(r"[0-9.,]\s*e\s*[-+]?\s*[0-9]", re.IGNORECASE)
_COMPARATORS = {"<=": "≤", "=<": "≤", ">=": "≥", "=>": "≥"}
_MINUS_SIGNS = "-\u2010\u2011\u2012\u2013\u2212"
_UNSEEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")  # control, format, surrogate, unassigned


def read_number(text: str, *, maximum_digits: int = 15, allow_negative: bool = False) -> Written:
    """Read one number as letters print it; the text itself is never altered.

    Accepts thousands in threes ("1,250", "1 250"), a comparator ("<5", "≤ 5"), a known unit and a
    laboratory's mark behind it ("58 µmol/24 h", "58 H"), and the digits of any script. A comma that
    cannot stand for thousands is read as a decimal point, with a doubt to ask.

    Raises NotANumber, and nothing else, for any other text.
    """
    if len(text) > LENGTH_AT_MOST:
        raise NotANumber(f"Type at most {LENGTH_AT_MOST} characters, for example 58.")
    if any(unicodedata.category(c) in _UNSEEN for c in text):
        raise NotANumber("Type the number again. It holds a character that cannot be seen.")
    copy, origin = _reading_copy(text)
    match = _NUMBER.fullmatch(copy)
    if not match:
        raise NotANumber(_how_to_mend(copy))
    if match["minus"] and not allow_negative:
        raise NotANumber("Type the number without a minus.")
    plain, comma = _plain_digits(match["digits"])
    _refuse_too_many(plain, maximum_digits)
    comparator = _COMPARATORS.get(match["comparator"] or "", match["comparator"] or "")
    minus = "-" if match["minus"] and plain.strip("0.") else ""
    unit = ""
    if match["unit"]:
        start, end = match.span("unit")
        unit = text[origin[start] : origin[end - 1] + 1].strip()
    written = Written(text, Decimal(minus + plain), comparator, unit)
    if not comma:
        return written
    doubt = f"You typed {written.figure}. Is that {comparator}{minus}{plain}?"
    return Written(text, written.number, comparator, unit, doubt)


def _reading_copy(text: str) -> tuple[str, list[int]]:
    """The text with one spelling for each sign, and where in the text each character came from.

    NFKC, but character by character. A raised or circled digit stays as it is and is then refused:
    10⁹ must not be read as 109.
    """
    copy: list[str] = []
    origin: list[int] = []
    for index, typed in enumerate(text):
        for character in _plain_spelling(typed):
            copy.append(character)
            origin.append(index)
    return "".join(copy), origin


def _plain_spelling(typed: str) -> str:
    if typed.isdecimal():
        return str(unicodedata.decimal(typed))
    if typed in _MINUS_SIGNS:
        return "-"
    plain = unicodedata.normalize("NFKC", typed)
    return typed if any(c.isdecimal() for c in plain) else plain


def _plain_digits(digits: str) -> tuple[str, bool]:
    """Digits with at most a point ("1250.5"), and whether a comma had to be read as that point."""
    if _GROUPED.fullmatch(digits):
        return digits.replace(",", "").replace(" ", ""), False
    if _COMMA_DECIMAL.fullmatch(digits):
        plain = digits.replace(" ", "").replace(",", ".")
        return plain if plain[0] != "." else "0" + plain, True
    if _PLAIN.fullmatch(digits):
        return digits, False
    if " " in digits:
        raise NotANumber("Type one number only.")
    raise NotANumber("Type the number with one point at most, for example 1250.5.")


def _refuse_too_many(plain: str, maximum_digits: int) -> None:
    whole, _, decimals = plain.partition(".")
    if len(decimals) > DECIMALS_AT_MOST:
        raise NotANumber(f"Type at most {DECIMALS_AT_MOST} digits after the point.")
    if len(whole.lstrip("0")) > WHOLE_DIGITS_AT_MOST:
        raise NotANumber(f"Type at most {WHOLE_DIGITS_AT_MOST} digits before the point.")
    if len((whole + decimals).lstrip("0")) > maximum_digits:
        raise NotANumber(f"Type at most {maximum_digits} digits.")


def _how_to_mend(copy: str) -> str:
    """Say what to type in place of something that is not one number."""
    typed = copy.strip()
    if not typed:
        return "Enter the number, for example 58."
    if not re.search("[0-9]", typed):
        return "Enter the number in digits, for example 58 or <5."
    if _EXPONENT.search(typed):
        return "Type the number in full, without the letter e."
    if re.search("[0-9][oOlI]", typed):
        return "Type the digits 0 and 1, not the letters o and l."
    if re.fullmatch(r".*[0-9][.,]", typed):
        return "Type the digits after the point, or leave the point out."
    if len(re.findall(r"[0-9]+(?:[.,][0-9]+)*", typed)) > 1:
        return "Type one number only."
    if typed[0] not in "0123456789.,<>≤≥-":
        return "Start with the number, for example 58 or <5."
    return "Type only the number and its unit, for example 58 µmol/24 h."
