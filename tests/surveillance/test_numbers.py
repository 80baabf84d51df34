"""Numbers are read as a person would read them, or refused in plain words; never altered."""

from decimal import ROUND_HALF_EVEN, Context, Decimal

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from surveillance.numbers import NotANumber, Written, read_number

ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=45)
NEAR_NUMBERS = st.text(
    st.sampled_from("0123456789.,<>=≤≥-+ eEOlHL*()%µμmolgcratin/24hd\u00a0\u2009\u202f٣５²½①−"),
    max_size=20,
)
UNITS_TYPED = st.sampled_from(
    ["", "umol", "µmol/24 h", "μmol/24 h", "mg/24hr", "mmol/mol creatinine", "%", "nmol/L", "min"]
)
SCRIPTS = ("0123456789", "０１２３４５６７８９", "٠١٢٣٤٥٦٧٨٩", "०१२३४५६७८९")


@st.composite
def canonical(draw) -> str:
    """Digits with at most a point, as Decimal takes them."""
    whole = str(draw(st.integers(0, 999_999_999)))
    decimals = draw(st.text("0123456789", max_size=6))
    return f"{whole}.{decimals}" if decimals else whole


@st.composite
def typed(draw) -> tuple[str, str, str, str]:
    """(as typed, canonical digits, comparator, unit): the same number in some style."""
    digits = draw(canonical())
    whole, point, decimals = digits.partition(".")
    blank = draw(st.sampled_from([",", " ", "\u00a0", "\u2009", "\u202f", ""]))
    grouped = f"{int(whole):,}".replace(",", blank) if blank else whole
    written = draw(st.sampled_from(["", "<", ">", "<=", ">=", "≤", "≥", "＜"]))
    comparator = {"<=": "≤", ">=": "≥", "＜": "<"}.get(written, written)
    unit = draw(UNITS_TYPED)
    mark = draw(st.sampled_from(["", " H", "*", " L", " (H)", " HH"]))
    order = draw(st.permutations([mark, f" {unit}" if unit else ""]))
    edge = draw(st.sampled_from(["", " ", "\u00a0"]))
    script = draw(st.sampled_from(SCRIPTS))
    figure = "".join(script[int(c)] if c.isascii() and c.isdigit() else c for c in grouped)
    text = f"{edge}{written}{draw(st.sampled_from(['', ' ']))}{figure}{point}{decimals}"
    return f"{text}{''.join(order)}{edge}", digits, comparator, unit


@given(typed())
def test_a_number_in_any_style_is_that_number(case):
    text, digits, comparator, unit = case
    if len(text) > 40:
        return
    written = read_number(text)
    assert str(written.number) == str(Decimal(digits))
    assert (written.text, written.comparator, written.unit_text) == (text, comparator, unit)
    assert written.doubt == ""


@given(typed())
def test_the_figure_is_the_number_without_its_unit(case):
    text, _digits, _comparator, unit = case
    if len(text) > 40:
        return
    written = read_number(text)
    again = read_number(written.figure)
    assert (again.number, again.comparator) == (written.number, written.comparator)
    assert again.unit_text == ""
    assert again.figure == written.figure == written.figure.strip()
    assert not unit or unit not in written.figure


@given(st.integers(0, 999_999_999), st.text("0123456789", min_size=1, max_size=6))
@example(0, "250")
@example(1, "250")
@example(1000, "250")
@example(58, "5")
def test_a_comma_that_is_not_for_thousands_is_read_as_a_point_and_asked(whole, decimals):
    text = f"{whole},{decimals}"
    if len(decimals) == 3 and 0 < whole < 1000:
        assert read_number(text).number == whole * 1000 + int(decimals)
        assert read_number(text).doubt == ""
        return
    written = read_number(text)
    assert str(written.number) == str(Decimal(f"{whole}.{decimals}"))
    assert written.doubt == f"You typed {text}. Is that {whole}.{decimals}?"


@given(ANY_TEXT | NEAR_NUMBERS)
@example("\ud800")
@example("5" + " " * 38 + "x")
@example("5" + "H" * 39)
@example("5 " + "(H)" * 12)
@example("5" + "/g" * 19)
@example("9" * 40)
def test_any_text_is_read_or_refused(faults_in, text):
    refused = None
    try:
        written = read_number(text)
    except NotANumber as error:
        refused = error
    if refused:
        assert faults_in(str(refused)) == []
        return
    assert written.text == text
    assert written.number.is_finite()
    assert written.number >= 0
    assert written.unit_text in text
    # What the column of the site does: 15 digits, 6 of them after the point, nothing rounded.
    column = Context(prec=15, rounding=ROUND_HALF_EVEN)
    assert written.number.quantize(Decimal("0.000001"), context=column) == written.number


@given(ANY_TEXT | NEAR_NUMBERS)
def test_no_digit_is_left_over(text):
    """Every digit typed is in the number, or stands in the unit: none is dropped or doubled."""
    try:
        written = read_number(text)
    except NotANumber:
        return
    figure = [str(int(c)) for c in written.figure if c.isdecimal()]
    kept = "".join(figure).lstrip("0")
    assert kept == "".join(c for c in f"{written.number:f}" if c.isdigit()).lstrip("0")


@pytest.mark.parametrize(
    ("text", "number", "comparator", "unit", "figure"),
    [
        ("58", "58", "", "", "58"),
        ("58.0", "58.0", "", "", "58.0"),
        (".5", "0.5", "", "", ".5"),
        ("1.250", "1.250", "", "", "1.250"),
        ("1,250.5", "1250.5", "", "", "1,250.5"),
        ("58 umol", "58", "", "umol", "58"),
        ("58mg/24hrs", "58", "", "mg/24hrs", "58"),
        ("58 H", "58", "", "", "58 H"),
        ("58 L", "58", "", "", "58 L"),
        ("58*", "58", "", "", "58*"),
        ("58 h", "58", "", "h", "58"),
        ("58 µmol/24 h H", "58", "", "µmol/24 h", "58 H"),
        ("58 H µmol/24 h", "58", "", "µmol/24 h", "58 H"),
        ("58 mL/min/1.73 m²", "58", "", "mL/min/1.73 m²", "58"),
        ("58 µmol/(24.h)", "58", "", "µmol/(24.h)", "58"),
        ("< 5", "5", "<", "", "< 5"),
        ("=<5", "5", "≤", "", "=<5"),
    ],
)
def test_what_letters_print(text, number, comparator, unit, figure):
    written = read_number(text)
    assert str(written.number) == number
    assert (written.comparator, written.unit_text, written.figure) == (comparator, unit, figure)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("", "Enter"),
        ("  ", "Enter"),
        ("abc", "digits"),
        ("NaN", "digits"),
        ("inf", "digits"),
        ("58 60", "one number"),
        ("5-7", "one number"),
        ("5–7", "one number"),
        ("5 to 7", "one number"),
        ("16/2", "one number"),
        ("12 x 9 mm", "one number"),
        ("1 25", "one number"),
        ("58 umol 24h", "one number"),
        ("1.250.000", "one point"),
        ("1.250,5", "one point"),
        ("-3", "minus"),
        ("−3", "minus"),
        ("1e5", "in full"),
        ("1 E -5", "in full"),
        ("1e5 umol", "in full"),
        ("58.", "after the point"),
        ("5\t8", "cannot be seen"),
        ("58\n", "cannot be seen"),
        ("5\u202e8", "cannot be seen"),
        ("58\u200b", "cannot be seen"),
        ("10⁹", "only the number"),
        ("5²", "only the number"),
        ("1½", "only the number"),
        ("①", "digits"),
        ("5O", "letters o and l"),
        ("5l", "letters o and l"),
        ("58 or more", "only the number"),
        ("58 mgH", "only the number"),
        ("58 million", "only the number"),
        ("approx 58", "Start with"),
        ("H 58", "Start with"),
        ("5" * 41, "40 characters"),
        ("1234567890", "before the point"),
        ("1.1234567", "after the point"),
    ],
)
def test_what_is_refused_says_how_to_mend_it(faults_in, text, hint):
    with pytest.raises(NotANumber) as refused:
        read_number(text)
    assert hint in str(refused.value)
    assert faults_in(str(refused.value)) == []


def test_fewer_digits_may_be_asked_for():
    assert read_number("12.5", maximum_digits=3).number == Decimal("12.5")
    with pytest.raises(NotANumber, match="at most 3 digits"):
        read_number("12.55", maximum_digits=3)
    assert read_number("0012.5", maximum_digits=3).number == Decimal("12.5")


def test_a_minus_is_read_only_where_it_is_allowed():
    assert read_number("- 3.5", allow_negative=True).number == Decimal("-3.5")
    assert str(read_number("-0.0", allow_negative=True).number) == "0.0"
    assert read_number("−3,5", allow_negative=True).doubt == "You typed −3,5. Is that -3.5?"


def test_a_written_number_can_be_made_from_text_and_number_alone():
    assert Written(" <5 ", Decimal(5)).figure == "<5"
