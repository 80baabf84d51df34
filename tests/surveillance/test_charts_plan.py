"""What a chart shows: every value in its time, each limit as its letter has it, honest axes."""

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.charts.plan import Chart, Shape, plan
from surveillance.facts import History, Side
from surveillance.series import in_unit, measures
from tests.surveillance.histories import (
    MG,
    TODAY,
    UMOL,
    all_readings,
    hiaa,
    history,
    renogram,
    symptom,
)  # fmt: skip


def charts(*facts, first=None, visit=None, is_small=False) -> list[Chart]:
    return [
        plan(measure, first=first, last=TODAY, visit=visit, is_small=is_small)
        for measure in measures(history(*facts))
    ]


def chart(*facts, **more) -> Chart:
    (only,) = charts(*facts, **more)
    return only


def bare(first: date, last: date, top: Decimal = Decimal(10)) -> Chart:
    return Chart(title="", unit="", lines=(), limits=(), moves=(), visit=None, first=first,
                 last=last, top=top, is_dense=False, notes=())  # fmt: skip


# ---- what shares a chart ------------------------------------------------------------------------


def test_specimens_never_share_a_chart():
    shown = charts(
        hiaa("2025-03-10", "47"),
        hiaa("2025-03-10", "90", specimen=Specimen.PLASMA, unit="nmol/L"),
        hiaa("2025-03-10", "95", specimen=Specimen.SERUM, unit="nmol/L"),
        hiaa("2025-03-10", "4.1", specimen=Specimen.URINE_SPOT, unit="µmol/mmol creatinine"),
    )
    assert [len(one.points) for one in shown] == [1, 1, 1, 1]
    assert len({one.title for one in shown}) == 4


def test_agents_never_share_a_chart_and_the_two_sides_do():
    shown = charts(
        renogram("2025-03-10", "47", "53"), renogram("2025-06-10", "45", "55", agent="DTPA")
    )
    assert [[line.side for line in one.lines] for one in shown] == [[Side.LEFT, Side.RIGHT]] * 2
    assert {one.title for one in shown} == {"Kidney share, MAG3, %", "Kidney share, DTPA, %"}


# ---- points -------------------------------------------------------------------------------------


def test_each_point_is_drawn_as_what_its_letter_says():
    shown = chart(
        hiaa("2024-03-10", "47"), hiaa("2024-07", "44"), hiaa("2024-11-10", "<20"),
        hiaa("2025-11-10", ">100"), hiaa("2025-12", "≤30"),
    )  # fmt: skip
    assert [(point.figure, point.shape) for point in shown.points] == [
        ("47", Shape.DOT), ("44", Shape.VAGUE), ("<20", Shape.BELOW), (">100", Shape.ABOVE),
        ("≤30", Shape.BELOW),
    ]  # fmt: skip
    assert shown.points[1].day == date(2024, 7, 15)  # the middle of its month
    assert shown.points[2].height == 20  # at its bound


def test_milligrams_stand_where_the_exact_factor_puts_them_and_say_what_was_written():
    shown = chart(hiaa("2025-03-10", "10", "8", unit=MG), hiaa("2025-09-10", "47", "40"))
    in_mg = shown.points[0]
    assert in_mg.height == in_unit(Decimal(10), MG, UMOL, of="5-hiaa") != 10
    assert in_mg.figure == "10"
    assert "10 mg/24 h (52.3 µmol/24 h by the exact factor)" in in_mg.label.replace("\u00a0", " ")
    assert any("mg/24 h are drawn as µmol/24 h by the exact factor" in note for note in shown.notes)
    assert shown.limits[0].figure == "8\u00a0mg/24\u00a0h"
    assert shown.limits[0].height == in_unit(Decimal(8), MG, UMOL, of="5-hiaa")


def test_where_all_are_in_one_unit_nothing_is_noted():
    assert chart(hiaa("2025-03-10", "47"), hiaa("2025-09-10", "46")).notes == ()


def test_what_lies_before_the_time_shown_is_counted():
    shown = chart(hiaa("2020-03-10", "47"), hiaa("2025-09-10", "46"), first=date(2023, 3, 3))
    assert [point.figure for point in shown.points] == ["46"]
    assert shown.notes == ("1 earlier value is not in this time.",)


def test_a_time_without_values_says_so():
    shown = chart(hiaa("2020-03-10", "47", "40"), first=date(2023, 3, 3))
    assert shown.points == shown.limits == ()
    assert str(shown).endswith("nothing in this time.")


@given(all_readings)
def test_the_text_alternative_tells_every_value(facts):
    for measure in measures(History(facts)):
        shown = plan(measure, first=None, last=TODAY, visit=None)
        assert len(shown.points) == len(measure.observations)
        for seen in measure.observations:
            assert f"{seen.said}" in str(shown)
            assert seen.when_said in str(shown)


def test_a_year_is_drawn_in_its_middle_and_the_newest_is_the_one_that_the_pages_call_so():
    shown = chart(hiaa("2025", "40"), hiaa("2025-02-10", "47"), hiaa("2024-02-10", "46"))
    assert [(point.figure, point.is_newest) for point in shown.points] == [
        ("46", False),
        ("47", True),
        ("40", False),
    ]


def test_a_week_or_month_that_has_only_begun_is_shown_at_the_end():
    facts = symptom("2026-03-02", 3, "week"), symptom("2026-02-02", 4, "week")
    shown = chart(*facts)
    assert [(point.figure, point.day) for point in shown.points] == [
        ("4", date(2026, 2, 5)),
        ("3", TODAY),
    ]
    assert chart(hiaa("2026-03", "47", "40")).points[0].day == TODAY


def test_the_text_alternative_tells_the_last_visit_within_the_time():
    facts = (hiaa("2025-03-10", "47"), hiaa("2026-02-16", "58"))
    assert "last visit was on 4 September 2025" in str(chart(*facts, visit=date(2025, 9, 4)))
    assert "last visit" not in str(chart(*facts, visit=date(2010, 9, 4)))


# ---- limits and laboratories --------------------------------------------------------------------


def test_each_letter_brings_its_limit_halfway_to_its_neighbours():
    shown = chart(
        hiaa("2024-01-01", "38", "42"),
        hiaa("2024-05-01", "41", "42"),
        hiaa("2024-09-02", "47", "40"),
    )
    assert [(limit.figure, limit.height) for limit in shown.limits] == [("42", 42), ("40", 40)]
    before, after = shown.limits
    assert before.first == shown.first
    assert before.last == after.first == date(2024, 7, 2)
    assert after.last == TODAY


def test_a_letter_without_a_limit_leaves_a_gap():
    shown = chart(
        hiaa("2024-01-01", "38", "42"), hiaa("2024-05-01", "41"), hiaa("2024-09-02", "47", "42")
    )
    before, after = shown.limits
    assert before.last < date(2024, 5, 1) < after.first


def test_a_limit_of_only_one_side_or_of_none_draws_no_band():
    assert chart(hiaa("2024-01-01", "38")).limits == ()
    assert chart(renogram("2025-03-10", "47", "53")).limits == ()


def test_a_move_to_another_laboratory_stands_halfway_and_unsaid_ones_are_none():
    shown = chart(
        hiaa("2024-01-01", "38", place="A"), hiaa("2024-01-11", "39", place="B"),
        hiaa("2024-03-11", "39"), hiaa("2024-05-11", "39", place="A"),
    )  # fmt: skip
    assert shown.moves == (date(2024, 1, 6),)


# ---- axes ---------------------------------------------------------------------------------------


@given(all_readings, st.dates(date(2023, 1, 1), date(2026, 1, 1)) | st.none())
def test_nothing_shown_is_cropped(facts, first):
    for measure in measures(History(facts)):
        shown = plan(measure, first=first, last=TODAY, visit=None)
        heights = [point.height for point in shown.points]
        assert all(height <= shown.top for height in heights)
        assert all(limit.height <= shown.top for limit in shown.limits)
        assert all(shown.first <= point.day <= shown.last for point in shown.points)
        assert shown.top > 0
        for line in shown.lines:
            assert [point.day for point in line.points] == sorted(p.day for p in line.points)
        for before, after in pairwise(shown.limits):
            assert before.first <= before.last <= after.first


@pytest.mark.parametrize(
    ("facts", "top"),
    [
        (renogram("2025-03-10", "47", "53"), 100),
        ((symptom("2025-03-10", 3, analyte="pain-belly"),), 10),
        ((symptom("2025-03-10", 3),), 10),
    ],
)
def test_shares_scores_and_counts_have_a_fixed_axis(facts, top):
    assert chart(*facts).top == top


@given(st.decimals(min_value="0.001", max_value="1000000", places=3))
def test_ticks_begin_at_0_are_even_and_at_most_6(top):
    ticks = bare(date(2024, 1, 1), date(2026, 1, 1), top).ticks
    assert ticks[0] == 0
    assert 2 <= len(ticks) <= 6
    assert ticks[-1] <= top
    assert len({b - a for a, b in pairwise(ticks)}) == 1


@given(st.dates(date(2005, 1, 1), date(2026, 1, 1)), st.integers(15, 8000), st.integers(1, 12))
def test_marks_are_at_most_as_many_as_asked_for_in_order_and_name_a_year(first, days, most):
    shown = bare(first, first + timedelta(days=days))
    marks = shown.marks(most)
    assert len(marks) <= most
    assert [mark.day for mark in marks] == sorted({mark.day for mark in marks})
    assert all(shown.first <= mark.day <= shown.last and mark.day.day == 1 for mark in marks)
    assert days < 31 or any(str(mark.day.year) in mark.label for mark in marks)


def test_a_short_time_is_marked_by_quarters_or_months():
    labels = [mark.label for mark in bare(date(2025, 2, 10), date(2025, 12, 1)).marks(6)]
    assert labels == ["Apr 2025", "Jul", "Oct"]
    assert [m.label for m in bare(date(2026, 1, 5), date(2026, 3, 3)).marks(6)] == [
        "Feb 2026",
        "Mar",
    ]
    assert [m.label for m in bare(date(2026, 2, 5), date(2026, 3, 3)).marks(6)] == ["Mar 2026"]


# ---- small charts -------------------------------------------------------------------------------


@pytest.mark.parametrize(("count", "is_dense"), [(12, False), (13, True)])
def test_more_than_12_points_make_a_small_chart_dense(count, is_dense):
    weeks = [symptom(f"{TODAY - timedelta(weeks=week)}", 3, "week") for week in range(count)]
    assert chart(*weeks, is_small=True).is_dense is is_dense
    assert not chart(*weeks).is_dense
