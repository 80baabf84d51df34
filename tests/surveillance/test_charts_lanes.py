"""Treatments under a chart: on its time axis, in words, and clear of everything else."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.charts import draw
from surveillance.charts.draw import DESK, PAPER, PHONE, SMALL, SPARK, STRIP
from surveillance.charts.labels import shortened, width_of
from surveillance.charts.lanes import MOST
from surveillance.charts.layout import Layout
from surveillance.charts.plan import Chart, Lane, plan
from surveillance.charts.sizes import LANE, TEXT
from surveillance.facts import History
from surveillance.series import measures
from tests.surveillance.histories import TODAY, all_readings, hiaa, history
from tests.surveillance.test_charts_draw import drawn, linked, numbers, of_class

LARGE = (PHONE, DESK, PAPER)
LANREOTIDE = Lane(
    "Lanreotide 120 mg",
    ((date(2024, 9, 24), TODAY),),
    tuple(date(2024, 9, 24) + timedelta(days=28 * more) for more in range(18)),
)
OMEPRAZOLE = Lane(
    "Omeprazole 20 mg",
    ((date(2023, 5, 1), date(2024, 2, 1)), (date(2025, 2, 1), date(2025, 4, 1))),
)
FACTS = (hiaa("2023-03-12", "38", "42"), hiaa("2026-02-16", "58", "40"))


def chart(*lanes: Lane, first: date | None = None) -> Chart:
    (measure,) = measures(history(*FACTS))
    return plan(measure, first=first, last=TODAY, visit=None, lanes=lanes)


# ---- in words ------------------------------------------------------------------------------------


def test_the_text_alternative_tells_each_treatment():
    told = str(chart(LANREOTIDE, OMEPRAZOLE))
    assert "Lanreotide 120 mg: from 24 September 2024 on; 18 doses." in told
    assert (
        "Omeprazole 20 mg: from 1 May 2023 to 1 February 2024 and "
        "from 1 February 2025 to 1 April 2025."
    ) in told


def test_what_is_cut_off_at_the_edge_keeps_its_days_in_words():
    first = date(2025, 3, 1)
    shown = chart(LANREOTIDE, OMEPRAZOLE, first=first)
    injections, blocker = shown.lanes
    assert injections.spans == ((first, TODAY),)
    assert injections.told == ("from 24 September 2024 on",)
    assert all(first <= day <= TODAY for day in injections.ticks)
    assert blocker.spans == ((first, date(2025, 4, 1)),)
    assert blocker.told == ("from 1 February 2025 to 1 April 2025",)


def test_a_treatment_outside_the_time_shown_is_left_out():
    assert chart(OMEPRAZOLE, first=date(2025, 6, 1)).lanes == ()
    later = Lane("Later", ((TODAY + timedelta(days=1), TODAY + timedelta(days=9)),))
    assert chart(later).lanes == ()


def test_the_words_of_a_record_stand_instead_of_days():
    vague = Lane("Creon", ((date(2024, 7, 2), TODAY),), told=("from 2024 on",))
    assert "Creon: from 2024 on." in str(chart(vague))


def test_a_time_without_values_still_tells_its_treatments():
    told = str(chart(LANREOTIDE, first=TODAY - timedelta(days=10)))
    assert "nothing in this time. Lanreotide 120 mg: from 24 September 2024 on." in told


def test_of_many_treatments_six_are_drawn_and_the_others_told():
    many = [Lane(f"Number {place}", OMEPRAZOLE.spans) for place in range(9)]
    shown = chart(*many)
    assert [lane.label for lane in shown.lanes] == [f"Number {place}" for place in range(MOST)]
    assert all(f"Number {place}: from" in str(shown) for place in range(9))
    assert any("Number 8: from" in note for note in shown.notes)


_days = st.dates(date(2019, 1, 1), date(2027, 1, 1))
_spans = st.tuples(_days, _days).map(lambda two: (min(two), max(two)))
_lanes = st.lists(
    st.builds(
        Lane,
        st.text("abcdefgh, 0123", min_size=1, max_size=60),
        st.lists(_spans, max_size=3).map(tuple),
        st.lists(_days, max_size=40).map(tuple),
    ),
    max_size=8,
)


@given(_lanes, st.dates(date(2020, 1, 1), date(2026, 1, 1)))
def test_lanes_lie_within_the_time_shown_and_none_is_empty(lanes, first):
    shown = chart(*lanes, first=first)
    assert len(shown.lanes) <= MOST
    for lane in shown.lanes:
        assert lane.spans or lane.ticks
        assert all(first <= begins <= ends <= TODAY for begins, ends in lane.spans)
        assert all(first <= day <= TODAY for day in lane.ticks)
        assert list(lane.ticks) == sorted(lane.ticks)
        assert len(lane.told) == len(lane.spans)


# ---- drawn ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("size", LARGE)
def test_bands_and_doses_stand_on_the_time_axis_of_the_plot(size):
    shown = chart(LANREOTIDE, OMEPRAZOLE)
    layout, root = Layout(shown, size), drawn(shown, size)
    bars = [numbers(bar.get("d"))[::2] for bar in of_class(root, "crs")]
    spans = [*LANREOTIDE.spans, *OMEPRAZOLE.spans]
    for bar, (begins, ends) in zip(bars, spans, strict=True):
        assert min(bar) == pytest.approx(layout.x(begins), abs=0.1)
        assert max(bar) == pytest.approx(layout.x(ends), abs=0.1)
    (doses,) = of_class(root, "dose")
    path = numbers(doses.get("d"))
    strokes = list(zip(path[::4], path[1::4], path[2::4], path[3::4], strict=True))
    assert len(strokes) == len(LANREOTIDE.ticks)
    for (x, top, again, bottom), day in zip(strokes, LANREOTIDE.ticks, strict=True):
        assert x == again == pytest.approx(layout.x(day), abs=0.1)
        assert 8 < bottom - top < 20


@pytest.mark.parametrize("size", LARGE)
def test_a_drawing_grows_by_a_fixed_amount_a_treatment(size):
    heights = []
    for lanes in ((), (LANREOTIDE,), (LANREOTIDE, OMEPRAZOLE)):
        box = drawn(chart(*lanes), size).get("viewBox").split()
        assert int(box[2]) == size.width
        heights.append(int(box[3]))
    assert heights[0] == size.height
    assert [b - a for a, b in pairwise(heights)] == [LANE, LANE]


@pytest.mark.parametrize("size", LARGE)
def test_the_plot_above_stays_where_it_was(size):
    bare, under = (Layout(chart(*lanes), size) for lanes in ((), (LANREOTIDE, OMEPRAZOLE)))
    assert (bare.top, bare.bottom, bare.spots) == (under.top, under.bottom, under.spots)
    assert list(bare.words()) == [one for one in under.words() if one[0] != "lane"]


@pytest.mark.parametrize("size", [SMALL, SPARK, STRIP])
def test_small_drawings_leave_treatments_out(size):
    bare, under = chart(), chart(LANREOTIDE)
    assert draw.draw(bare, size, key="k") == draw.draw(under, size, key="k")
    assert draw.image(bare, size) == draw.image(under, size)


@pytest.mark.parametrize("size", LARGE)
@given(facts=all_readings, lanes=_lanes)
def test_words_stay_inside_and_off_each_other_and_off_the_bars(size, facts, lanes):
    for measure in measures(History(facts))[:2]:
        layout = Layout(plan(measure, first=None, last=TODAY, visit=None, lanes=lanes), size)
        named = list(layout.words())
        labels = [label for name, label in named if name != "tick"]
        for label in labels:
            assert label.box.left >= 0
            assert label.box.right <= size.width
            assert label.box.top >= 0
            assert label.box.bottom <= layout.size.height
            assert label.px >= TEXT
        for one, other in combinations(labels, 2):
            assert not one.box.meets(other.box), (one, other)
        middles = [y for _, y in layout.lanes()]
        of_lanes = [label for name, label in named if name == "lane"]
        for label, y in zip(of_lanes, middles, strict=True):
            assert label.box.bottom <= y - 7  # above its own bar and strokes
            assert all(label.box.top >= other + 7 for other in middles if other < y)


@pytest.mark.parametrize("room", [60, 120, 241])
def test_a_name_that_is_too_long_is_cut_between_words(room):
    text = "Pancreatic enzymes 25 000 units, with meals"
    cut = shortened(text, TEXT, room)
    assert width_of(cut, TEXT) <= room
    assert cut.endswith("…")
    assert text.startswith(cut[:-1])
    assert shortened("short", TEXT, room) == "short"


def test_doses_that_crowd_are_drawn_lighter():
    weekly = Lane("Weekly", (), tuple(TODAY - timedelta(days=7 * more) for more in range(140)))
    for lane, size, name in ((weekly, PHONE, "dose many"), (LANREOTIDE, DESK, "dose")):
        (doses,) = of_class(drawn(chart(lane), size), "dose")
        assert doses.get("class") == name


def test_treatments_are_no_links_and_hidden_from_who_hears_the_description():
    shown = chart(LANREOTIDE)
    root = drawn(shown, DESK, linked(shown))
    assert len(list(root.iter("a"))) == len(shown.points)
    hidden = [e for g in root.iter("g") if g.get("aria-hidden") for e in g.iter()]
    assert all(bar in hidden for bar in (*of_class(root, "crs"), *of_class(root, "dose")))


def test_the_same_treatments_are_the_same_bytes_in_8_threads_at_once():
    draw.warm()
    shown = chart(LANREOTIDE, OMEPRAZOLE)

    def every_size() -> list[str]:
        return [draw.draw(shown, size, key="k", links=linked(shown)) for size in LARGE]

    expected = every_size()
    with ThreadPoolExecutor(8) as threads:
        drawings = [threads.submit(every_size) for _ in range(16)]
        assert all(one.result() == expected for one in drawings)
