"""Lower limits, the food rules by the shape of a point, and a change of kit or equation."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.charts.draw import DESK, PHONE, SPARK
from surveillance.charts.layout import Layout
from surveillance.charts.plan import Chart, Food, Shape, plan
from surveillance.facts import Reading
from surveillance.numbers import read_number
from surveillance.series import measures
from tests.surveillance.histories import TODAY, hiaa, history
from tests.surveillance.test_charts_draw import drawn, numbers, of_class, said

KEPT, NOT_KEPT, NOT_SURE = (
    f"food rules {words}" for words in ("followed", "not followed", "not sure")
)


def chart(*facts: Reading) -> Chart:
    (measure,) = measures(history(*facts))
    return plan(measure, first=None, last=TODAY, visit=None)


def limited(when: str, value: str, low: str = "", high: str = "", **more: str) -> Reading:
    seen = hiaa(when, value, high or None, **more)
    return replace(seen, lower_limit=read_number(low) if low else None)


def asked(when: str, value: str, food: str) -> Reading:
    return replace(hiaa(when, value), tags=(food,) if food else ())


# ---- lower limits --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        ("10", "40", "limits on the letter 10 to 40 µmol/24 h"),
        ("10", "", "lower limit on the letter 10 µmol/24 h"),
        ("", "40", "limit on the letter 40 µmol/24 h"),
    ],
)
def test_band_edges_and_words_tell_the_limits_that_are_printed(low, high, words):
    shown = chart(limited("2024-01-10", "20", low, high), limited("2025-01-10", "30", low, high))
    (limit,) = shown.limits
    root, layout = drawn(shown), Layout(shown, DESK)
    (band,) = (numbers(one.get("d"))[1::2] for one in of_class(root, "band"))
    up = layout.y(limit.height) if high else layout.top
    down = layout.y(limit.low) if low else layout.bottom
    assert (min(band), max(band)) == pytest.approx((up, down), abs=0.1)
    edges = [numbers(one.get("d"))[1] for one in of_class(root, "lim")]
    expected = [layout.y(height) for height in (limit.height, limit.low) if height is not None]
    assert edges == pytest.approx(expected, abs=0.1)
    plain = str(shown).replace("\u00a0", " ")
    assert plain.count(words) == 2
    for size in (DESK, PHONE):
        texts = [text for text in said(drawn(shown, size)) if "limit" in text]
        assert any(text.endswith("10") and "lower limit" in text for text in texts) == bool(low)
        assert any(text.endswith("40") for text in texts) == bool(high)
        assert any("upper" in text for text in texts) == bool(low and high)


def test_each_lower_limit_steps_with_its_letter():
    shown = chart(
        limited("2024-01-01", "20", "10", "40"), limited("2024-05-01", "20", "12", "40"),
        limited("2024-09-01", "20", "12"), limited("2025-09-01", "20"),
    )  # fmt: skip
    assert [(limit.height, limit.low) for limit in shown.limits] == [(40, 10), (40, 12), (None, 12)]
    assert shown.limits[-1].last < date(2025, 9, 1)
    edges = [len(numbers(edge.get("d"))) // 2 for edge in of_class(drawn(shown), "lim")]
    assert edges == [2, 2, 3, 3, 3]  # 40 and 10, both with a step from the letter before, 12


_figures = st.sampled_from(["", "5", "10", "100", "250"])


@given(st.lists(st.tuples(st.sampled_from(["4", "<20", "60"]), _figures, _figures), min_size=1,
                max_size=6))  # fmt: skip
def test_no_limit_is_cropped(values):
    shown = chart(
        *(
            limited(f"2024-0{place + 1}-10", value, low, high, key=str(place))
            for place, (value, low, high) in enumerate(values)
        )
    )
    for limit in shown.limits:
        assert limit.height is not None or limit.low is not None
        assert all(Decimal(0) <= one <= shown.top for one in (limit.height, limit.low) if one)
    assert drawn(shown, SPARK)


# ---- food rules ----------------------------------------------------------------------------------


def shape_of(element) -> str:
    if element.tag == "circle":
        return "circle"
    if "h" not in element.get("d"):
        return "diamond"
    return "triangle" if "L" in element.get("d") else "square"


@pytest.mark.parametrize(
    ("food", "sign"),
    [("", ""), (KEPT, ""), (NOT_KEPT, "nofood"), (NOT_SURE, "unsure")],
)
def test_food_rules_show_in_the_shape_or_in_how_it_is_drawn(food, sign):
    shown = chart(
        asked("2024-01-10", "20", food), asked("2024-03", "21", food),
        asked("2024-05-10", "<22", food), asked("2024-07-10", ">23", food),
        asked("2025-07-10", "24", food),
    )  # fmt: skip
    points = of_class(drawn(shown), "pt")
    whole = "diamond" if food == NOT_KEPT else "circle"
    assert [shape_of(one) for one in points] == [whole, "square", "triangle", "triangle", whole]
    classes = [set(one.get("class").split()) - {"pt", "last"} for one in points]
    assert classes == [{sign} - {""}] * 5
    told = f", {food}" if food else "µmol"
    assert all(told in point.label for point in shown.points)
    assert str(shown).count(food or "food") == (5 if food else 0)


def test_the_key_is_told_only_the_signs_that_occur():
    only = chart(asked("2024-01-10", "20", KEPT))
    assert only.signs == {Shape.DOT, Food.KEPT}
    mixed = chart(asked("2024-01", "20", NOT_SURE), asked("2025-01-10", "<20", NOT_KEPT))
    assert mixed.signs == {Shape.VAGUE, Shape.BELOW, Food.NOT_SURE, Food.NOT_KEPT}


# ---- kits and equations --------------------------------------------------------------------------


def test_a_change_of_kit_or_equation_is_marked_like_one_of_laboratory():
    days = [("2024-01-01", "CKD-EPI 2009"), ("2024-01-11", "ckd-epi  2009"),
            ("2024-03-11", ""), ("2024-05-01", "CKD-EPI 2009"),
            ("2024-05-11", "CKD-EPI 2021")]  # fmt: skip
    facts = [
        replace(hiaa(day, "60", analyte="egfr", unit="mL/min/1.73 m²"), specimen="", method=method)
        for day, method in days
    ]
    shown = chart(*facts)
    assert shown.moves == (date(2024, 5, 6),)


def test_the_title_tells_two_kits_apart():
    facts = [
        replace(hiaa("2024-01-01", "60", analyte="chromogranin-a", unit="µg/L", specimen="plasma",
                     key=kit, place="City"), method=kit)
        for kit in ("Kit A", "City", "")
    ]  # fmt: skip
    titles = {
        plan(one, first=None, last=TODAY, visit=None).title for one in measures(history(*facts))
    }
    assert titles == {
        "Chromogranin A, Plasma, kit Kit A, µg/L",
        "Chromogranin A, Plasma, laboratory City, µg/L",
        "Chromogranin A, Plasma, neither kit nor laboratory named, µg/L",
    }
