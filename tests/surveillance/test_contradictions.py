"""What one letter says twice must agree, or is asked about; it is never refused."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.analytes import HIAA, Specimen
from surveillance.contradictions import (
    grade_below_its_ki67,
    shares_in_words,
    sides_in_words,
    unit_of_specimen,
)
from surveillance.facts import Side
from surveillance.numbers import read_number

SAID = [
    ("Left kidney 40%, right kidney 60%.", 40, 60),
    ("Lt 40%, Rt 60%", 40, 60),
    ("Relative function: left 40% right 60%", 40, 60),
    ("LEFT: 40 %\nRIGHT: 60 %", 40, 60),
    ("Split function is 40% on the left and 60% on the right.", 40, 60),
    ("Differential function 40% left, 60% right.", 40, 60),
    ("Divided function (left 39.5%, right 60.5%)", "39.5", "60.5"),
]


@pytest.mark.parametrize(("words", "left", "right"), SAID)
def test_shares_are_read_from_the_words(words, left, right):
    assert shares_in_words(words) == {Side.LEFT: Decimal(left), Side.RIGHT: Decimal(right)}


@pytest.mark.parametrize(
    "words",
    [
        "Prompt drainage on both sides.",
        "The left kidney is normal. 60% was given.",
        "Left kidney 40%. Left kidney 45% last year.",
    ],
)
def test_what_is_not_said_or_said_twice_is_not_read(words):
    assert shares_in_words(words) == {}


@pytest.mark.parametrize(("words", "left", "right"), SAID)
def test_exchanged_sides_are_asked_about_and_the_right_ones_are_not(words, left, right):
    one, other = read_number(str(left)), read_number(str(right))
    assert sides_in_words(one, other, words) is None
    doubt = sides_in_words(other, one, words)
    assert doubt is not None
    assert doubt.offers[0].value == "swap"


def test_equal_shares_and_other_numbers_are_not_asked_about():
    fifty = read_number("50")
    assert sides_in_words(fifty, fifty, "left 50%, right 50%") is None
    assert sides_in_words(read_number("41"), read_number("59"), "left 40%, right 60%") is None


@pytest.mark.parametrize("specimen", list(Specimen))
def test_a_unit_is_asked_about_just_where_letters_do_not_print_it_for_the_sample(specimen):
    for unit in HIAA.units:
        asked = unit_of_specimen(HIAA, specimen.value, unit.printed) is not None
        assert asked == (unit not in HIAA.units_in(specimen))


def test_an_unknown_unit_or_sample_is_not_asked_about():
    assert unit_of_specimen(HIAA, "urine-24h", "drops") is None
    assert unit_of_specimen(HIAA, "tears", "nmol/L") is None


# ---- grade and Ki-67 ----


@pytest.mark.parametrize(
    ("grade", "ki67", "asked"),
    [
        ("grade 1", "1.5 %", None),
        ("G1 (WHO 2010)", "2.9%", None),  # the two editions differ between 2 and 3 %
        ("grade 1", "3 %", 2),
        ("G1", "about 5 %", 2),
        ("grade 2", "20 %", None),
        ("grade 2", "21%", 3),
        ("Grade 1", "25,5 %", 3),
        ("grade 2", "1 %", None),  # mitoses may have decided
        ("grade 3", "4 %", None),
        ("grade 1", "<5 %", None),
        ("grade 1", "2-5 %", None),
        ("grade 1", "4 to 8 %", 2),
        ("grade 1 and grade 2", "8 %", None),
        ("well differentiated", "8 %", None),
        ("grade 1", "not done", None),
        ("grade 1", "", None),
        ("grade 1", "900", None),
    ],
)
def test_a_grade_below_its_ki67_is_asked(grade, ki67, asked):
    doubt = grade_below_its_ki67(grade, ki67)
    assert (doubt is not None) == (asked is not None)
    if doubt:
        assert f"grade {asked} or higher" in doubt.words
        assert grade in doubt.words
        assert ki67 in doubt.words


@given(st.text(max_size=60), st.text(max_size=40))
def test_any_words_about_a_grade_are_read(grade, ki67):
    assert grade_below_its_ki67(grade, ki67) is None or grade.strip()
