"""The words of a chart stand inside its edge, clear of each other and large enough to read."""

from datetime import date
from itertools import combinations

import pytest
from hypothesis import given

from surveillance.charts.draw import DESK, PAPER, PHONE, SMALL, SPARK, STRIP
from surveillance.charts.labels import Box, Label, Room, Stroke
from surveillance.charts.layout import Layout
from surveillance.charts.plan import Chart, plan
from surveillance.facts import History
from surveillance.series import measures
from tests.surveillance.histories import TODAY, all_readings, hiaa, history, renogram

VISIT = date(2025, 9, 4)


def chart(*facts) -> Chart:
    (measure,) = measures(history(*facts))
    return plan(measure, first=None, last=TODAY, visit=VISIT)


def words(shown: Chart, size) -> list[tuple[str, str]]:
    return [(name, label.text) for name, label in Layout(shown, size).words()]


HIAA = tuple(
    hiaa(when, value, limit)
    for when, value, limit in (
        ("2023-03-12", "38", "42"), ("2025-03-10", "<20", "40"), ("2025-08-25", ">90", "40"),
        ("2026-02-16", "58", "40"),
    )
)  # fmt: skip
CLOSE = (renogram("2023-06-06", "50", "50"), renogram("2026-01-29", "49", "51"))


@pytest.mark.parametrize("size", [PHONE, DESK, PAPER, SMALL, SPARK, STRIP])
@given(facts=all_readings)
def test_words_lie_inside_the_edge_and_never_on_each_other(size, facts):
    for measure in measures(History(facts)):
        shown = plan(measure, first=None, last=TODAY, visit=VISIT)
        labels = [label for name, label in Layout(shown, size).words() if name != "tick"]
        for label in labels:
            assert label.box.left >= 0
            assert label.box.right <= size.width
            assert label.box.top >= 0
            assert label.box.bottom <= size.height
        for one, other in combinations(labels, 2):
            assert not one.box.meets(other.box), (one, other)


@pytest.mark.parametrize("size", [PHONE, DESK, PAPER])
@given(facts=all_readings)
def test_no_words_are_smaller_than_14_px(size, facts):
    for measure in measures(History(facts)):
        shown = plan(measure, first=None, last=TODAY, visit=VISIT)
        assert all(label.px >= 14 for _, label in Layout(shown, size).words())
    assert size.letter >= 14


def test_the_limit_is_told_in_full_where_there_is_room():
    flat = chart(*(hiaa(f"202{year}-03-12", "9", "40") for year in (3, 4, 5)))
    assert ("limt", "limit on the letter 40") in words(flat, DESK)
    assert ("limt", "limit 40") in words(flat, PHONE)


@pytest.mark.parametrize("size", [PHONE, DESK])
def test_left_stands_below_right_where_it_is_lower(size):
    placed = {label.text: label for name, label in Layout(chart(*CLOSE), size).words()}
    assert placed["RIGHT 51%"].y < placed["LEFT 49%"].y


def test_the_strip_of_the_print_sheet_says_only_the_newest_value():
    assert words(chart(*HIAA), STRIP) == [("v", "58")]
    assert words(chart(*CLOSE), STRIP) == [("v r", "51%"), ("v l", "49%")]
    assert words(chart(*HIAA), SPARK) == words(chart(*HIAA), SMALL) == []


def test_a_label_takes_the_first_place_that_is_clear():
    room = Room(100, 100)
    room.take(Label("taken", 10, 50))
    room.take_dot(50, 20, 5)
    ways = [Label("ab", 12, 52), Label("ab", 45, 25), Label("ab", 60, 80), Label("ab", 60, 90)]
    assert room.choose(ways) == ways[2]
    assert room.choose([Label("ab", 95, 50)]) is None  # over the edge


@pytest.mark.parametrize(
    ("stroke", "crosses"),
    [
        (Stroke(0, 0, 30, 30), True),
        (Stroke(15, 0, 15, 50), True),
        (Stroke(0, 15, 30, 15), True),
        (Stroke(0, 25, 30, 25), False),
        (Stroke(25, 0, 25, 50), False),
        (Stroke(0, 30, 9, 9), False),
        (Stroke(12, 12, 18, 18), True),
    ],
)
def test_a_stroke_crosses_a_box(stroke, crosses):
    assert stroke.crosses(Box(10, 10, 20, 20)) is crosses
