"""A drawing is true to its plan, small, the same bytes each time, and open to every reader."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from itertools import combinations, pairwise
from pathlib import Path
from xml.etree import ElementTree

import pytest

from surveillance.analytes import Specimen
from surveillance.charts import draw, svg
from surveillance.charts.draw import DESK, PAPER, PHONE, SMALL, SPARK, STRIP
from surveillance.charts.layout import Layout
from surveillance.charts.plan import Chart, plan
from surveillance.series import measures
from tests.surveillance.histories import (
    MG,
    TODAY,
    hiaa,
    history,
    renogram,
    symptom,
)

VISIT = date(2025, 9, 4)
SIZES = (PHONE, DESK, PAPER, SMALL, SPARK, STRIP)
LARGE = (PHONE, DESK)
SVG = "{http://www.w3.org/2000/svg}"
TOKENS = Path(__file__).resolve().parents[2] / "static/css/tokens.css"

HIAA = (
    hiaa("2023-03-12", "38", "42", place="A"),
    hiaa("2024-03", "44", "42", place="A"),
    hiaa("2024-09-09", "7.7", "8", unit=MG, place="B"),
    hiaa("2025-03-10", "<20", "40", place="A"),
    hiaa("2025-08-25", ">90", "40", place="A"),
    hiaa("2026-02-16", "58", "40", place="A"),
)
SHARES = (renogram("2023-06-06", "46", "54"), renogram("2026-01-29", "37", "63"))
CLOSE = (renogram("2023-06-06", "50", "50"), renogram("2026-01-29", "49", "51"))
ONE = (hiaa("2026-02-16", "58"),)
WEEKS = tuple(
    symptom(f"{TODAY - timedelta(weeks=week)}", week % 7, "week") for week in range(60, 0, -1)
)


def chart(*facts, is_small=False, first=None, visit=VISIT) -> Chart:
    (measure,) = measures(history(*facts))
    return plan(measure, first=first, last=TODAY, visit=visit, is_small=is_small)


def drawn(shown: Chart, size=DESK, links=None) -> ElementTree.Element:
    return ElementTree.fromstring(draw.draw(shown, size, key="k", links=links))


def linked(shown: Chart) -> dict:
    return {point.sources[0]: f"/x/{place}/" for place, point in enumerate(shown.points)}


def of_class(root: ElementTree.Element, name: str) -> list[ElementTree.Element]:
    return [element for element in root.iter() if name in element.get("class", "").split()]


def numbers(path: str) -> list[float]:
    return [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", path)]


def place_of(element: ElementTree.Element) -> tuple[float, float]:
    """The middle of a point."""
    if element.tag == "circle":
        return float(element.get("cx")), float(element.get("cy"))
    x, y, *_ = numbers(element.get("d"))
    width = float(re.search(r"h([\d.]+)", element.get("d"))[1])
    return x + width / 2, y


def said(root: ElementTree.Element) -> list[str]:
    return [text.text for text in root.iter("text")]


# ---- true to the plan ---------------------------------------------------------------------------


@pytest.mark.parametrize("size", SIZES)
def test_distances_in_time_are_proportional_within_a_pixel(size):
    shown = chart(*HIAA)
    layout = Layout(shown, size)
    points = of_class(drawn(shown, size), "pt")
    assert len(points) == len(shown.points)
    per_day = (layout.right - layout.left) / (shown.last - shown.first).days
    for point, element in zip(shown.points, points, strict=True):
        expected = layout.left + (point.day - shown.first).days * per_day
        assert place_of(element)[0] == pytest.approx(expected, abs=1)


@pytest.mark.parametrize("size", SIZES)
def test_the_line_runs_through_every_value(size):
    shown = chart(*HIAA)
    (line,) = of_class(drawn(shown, size), "ln")
    path = numbers(line.get("d"))
    layout = Layout(shown, size)
    for point, x, y in zip(shown.points, path[::2], path[1::2], strict=True):
        assert x == pytest.approx(layout.x(point.day), abs=0.1)
        assert layout.bottom - y == pytest.approx(
            float(point.height / shown.top) * (layout.bottom - layout.top), abs=0.1
        )


def test_each_limit_is_a_band_from_0_with_a_dashed_edge_that_steps():
    shown = chart(*HIAA)
    root, layout = drawn(shown), Layout(shown, DESK)
    bands, edges = of_class(root, "band"), of_class(root, "lim")
    assert len(bands) == len(edges) == len(shown.limits) == 3
    for limit, band, edge in zip(shown.limits, bands, edges, strict=True):
        corners = numbers(band.get("d"))
        assert max(corners[1::2]) == layout.bottom
        assert min(corners[1::2]) == pytest.approx(layout.y(limit.height), abs=0.1)
        assert corners[0] == pytest.approx(layout.x(limit.first), abs=0.1)
        assert numbers(edge.get("d"))[-2:] == pytest.approx(
            [layout.x(limit.last), layout.y(limit.height)], abs=0.1
        )
    assert [len(numbers(edge.get("d"))) // 2 for edge in edges] == [2, 3, 3]  # steps up and down


def test_a_letter_without_a_limit_leaves_a_gap_in_the_band():
    shown = chart(
        hiaa("2024-01-10", "38", "42"), hiaa("2024-11-10", "40"), hiaa("2025-11-10", "41", "42")
    )
    first, second = (numbers(band.get("d"))[::2] for band in of_class(drawn(shown), "band"))
    assert max(first) + 20 < min(second)


def test_shapes_tell_vague_dates_and_values_below_or_above_a_bound():
    points = of_class(drawn(chart(*HIAA)), "pt")
    assert [element.tag for element in points] == [
        "circle", "path", "circle", "path", "path", "circle",
    ]  # fmt: skip
    square, below, above = (points[place].get("d") for place in (1, 3, 4))
    assert re.fullmatch(r"M\S+ \S+h(\S+)v\1h-\1z", square)
    assert numbers(below)[-1] > numbers(below)[1]  # its tip points down
    assert numbers(above)[-1] < numbers(above)[1]


def test_the_newest_value_is_the_only_filled_one_and_larger():
    *others, newest = of_class(drawn(chart(*HIAA)), "pt")
    assert "last" in newest.get("class")
    assert not any("last" in other.get("class") for other in others)
    assert float(newest.get("r")) > float(others[0].get("r"))


@pytest.mark.parametrize("size", LARGE)
def test_a_large_chart_says_the_newest_the_first_the_bounds_the_limit_and_the_visit(size):
    words = said(drawn(chart(*HIAA), size))
    assert {"58", "38", "<20", ">90", "last visit"} <= set(words)
    assert any(word.endswith(" 40") and word.startswith("limit ") for word in words)


@pytest.mark.parametrize("size", SIZES)
def test_the_last_visit_stands_upright_on_every_size(size):
    shown = chart(*HIAA)
    (visit,) = of_class(drawn(shown, size), "vis")
    x1, _, x2, _ = numbers(visit.get("d"))
    assert x1 == x2 == pytest.approx(Layout(shown, size).x(VISIT), abs=0.1)
    assert of_class(drawn(chart(*HIAA, visit=None), size), "vis") == []


def test_a_move_to_another_laboratory_is_two_short_strokes_each():
    assert len(chart(*HIAA).moves) == 2
    assert len(of_class(drawn(chart(*HIAA)), "move")) == 4


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("facts", [SHARES, CLOSE])
def test_left_and_right_are_told_by_letters_that_do_not_lie_on_each_other(size, facts):
    shown = chart(*facts)
    root = drawn(shown, size)
    letters = of_class(root, "ltr")
    assert sorted(letter.text for letter in letters) == ["L", "L", "R", "R"]
    assert all((letter.text == "L") == ("l" in letter.get("class").split()) for letter in letters)
    for one, other in combinations(letters, 2):
        apart = [abs(float(one.get(axis)) - float(other.get(axis))) for axis in ("x", "y")]
        assert max(apart) >= size.letter - 0.2
    if size in LARGE:
        newest = facts[-1]
        assert [t.text for t in of_class(root, "v")] == [
            f"RIGHT {newest[1].written.figure}%",
            f"LEFT {newest[0].written.figure}%",
        ]


def test_letters_that_would_crowd_become_small_dots_but_never_the_newest():
    days = ("2025-01-01", "2026-01-20", "2026-01-24", "2026-01-29")
    root = drawn(chart(*(renogram(day, "40", "60") for day in days)), PHONE)
    assert [letter.text for letter in of_class(root, "ltr")] == ["L", "R", "L", "R"]
    assert [dot.get("class") for dot in of_class(root, "pt")] == ["pt l", "pt r"] * 2


def test_a_dense_chart_is_a_step_line_with_its_end():
    shown = chart(*WEEKS, is_small=True)
    assert shown.is_dense
    root = drawn(shown, SPARK)
    (line,), points = of_class(root, "ln"), of_class(root, "pt")
    path = numbers(line.get("d"))
    steps = list(zip(path[::2], path[1::2], strict=True))
    assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(steps))
    assert [point.get("class") for point in points] == ["pt last"]


def test_one_point_has_no_line():
    root = drawn(chart(*ONE))
    assert of_class(root, "ln") == []
    assert len(of_class(root, "pt")) == 1


@pytest.mark.parametrize("size", SIZES)
def test_an_empty_time_is_drawn_too(size):
    shown = chart(hiaa("2012-02-16", "58", "40"), first=date(2023, 3, 3))
    root = drawn(shown, size)
    assert of_class(root, "pt") == of_class(root, "band") == []
    assert ("nothing in this time" in said(root)) == size.says
    assert draw.image(shown, size)


# ---- open to every reader -----------------------------------------------------------------------


@pytest.mark.parametrize("size", LARGE)
def test_a_large_chart_is_a_group_with_a_title_and_every_value_in_words(size):
    shown = chart(*HIAA)
    root = drawn(shown, size)
    assert root.get("role") == "group"
    title, told = (root.find(f"*[@id='{key}']") for key in root.get("aria-labelledby").split())
    assert (title.tag, title.text) == ("title", shown.title)
    assert (told.tag, told.text) == ("desc", str(shown))
    assert all(point.label in told.text for point in shown.points)


@pytest.mark.parametrize("size", [SMALL, SPARK, STRIP])
def test_a_small_chart_is_hidden_unless_it_has_links(size):
    shown = chart(*HIAA)
    assert drawn(shown, size).get("aria-hidden") == "true"
    root = drawn(shown, size, linked(shown))
    assert root.get("aria-hidden") is None
    assert len(list(root.iter("a"))) == len(shown.points)


@pytest.mark.parametrize("facts", [HIAA, SHARES, WEEKS, ONE])
def test_each_point_is_one_link_in_time_order_that_says_its_value(facts):
    shown = chart(*facts)
    links = linked(shown)
    anchors = list(drawn(shown, DESK, links).iter("a"))
    assert [a.get("href") for a in anchors] == [links[p.sources[0]] for p in shown.points]
    assert [a.get("aria-label") for a in anchors] == [p.label for p in shown.points]
    assert [a.find("title").text for a in anchors] == [p.label for p in shown.points]
    for a in anchors:
        assert float(a.find("circle[@class='hit']").get("r")) >= 12  # 24 px across


def test_a_week_leads_to_the_first_day_it_rests_on():
    shown = chart(symptom("2026-02-16", 3), symptom("2026-02-17", 4))
    assert len(shown.points[0].sources) == 2
    links = {source: f"/{place}" for place, source in enumerate(shown.points[0].sources)}
    (a,) = drawn(shown, DESK, links).iter("a")
    assert a.get("href") == "/0"


def test_a_record_without_an_address_is_drawn_without_a_link():
    shown = chart(*HIAA)
    root = drawn(shown, DESK, dict(list(linked(shown).items())[:2]))
    assert len(list(root.iter("a"))) == 2
    assert len(of_class(root, "pt")) == len(shown.points)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("facts", [HIAA, SHARES, WEEKS, ONE])
def test_nothing_inline_speaks_against_the_style_sheet_or_the_security_policy(size, facts):
    shown = chart(*facts)
    text = draw.draw(shown, size, key="k", links=linked(shown))
    root = ElementTree.fromstring(text)
    allowed = {"svg", "title", "desc", "g", "path", "circle", "text", "a"}
    assert {element.tag for element in root.iter()} <= allowed
    attributes = {name for element in root.iter() for name in element.attrib}
    assert attributes <= {
        "class", "viewBox", "role", "aria-labelledby", "aria-hidden", "aria-label", "href", "id",
        "d", "cx", "cy", "r", "x", "y", "text-anchor",
    }  # fmt: skip
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    assert all(one.startswith("k-") for one in ids)


def test_hostile_words_stay_words():
    evil = "<script>alert(1)</script> \"'&amp; ]]> {x}"
    facts = (
        symptom("2026-02-16", 3, analyte=evil), symptom("2026-02-02", 3, "week", analyte=evil),
    )  # fmt: skip
    shown = chart(*facts)
    links = dict.fromkeys((p.sources[0] for p in shown.points), '/x?"><script>')
    for size in SIZES:
        text = draw.draw(shown, size, key='k"><script>', links=links)
        assert "<script" not in text
        root = ElementTree.fromstring(text)
        assert root.find("title").text == shown.title
        assert {a.get("href") for a in root.iter("a")} == {'/x?"><script>'}


# ---- small, the same each time, and quick enough ------------------------------------------------


def test_drawings_are_small():
    for facts in (HIAA, SHARES, WEEKS, ONE):
        assert len(draw.draw(chart(*facts, is_small=True), SPARK, key="k").encode()) < 2_500
        assert len(draw.image(chart(*facts, is_small=True), SPARK)) < 2_500
    shown = chart(*WEEKS)
    assert len(shown.points) == 60
    for size in LARGE:
        assert len(draw.draw(shown, size, key="k", links=linked(shown)).encode()) < 25_000


def test_a_thousand_points_are_drawn():
    shown = chart(*(hiaa(f"{TODAY - timedelta(days=day)}", "47", "40") for day in range(1000)))
    root = drawn(shown, PHONE, linked(shown))
    assert len(list(root.iter("a"))) == 1000


def every_drawing() -> list[str | bytes]:
    charts = [chart(*facts) for facts in (HIAA, SHARES, CLOSE, WEEKS, ONE)]
    texts = [draw.draw(c, size, key="k", links=linked(c)) for c in charts for size in SIZES]
    return [*texts, *(draw.image(c, SPARK) for c in charts)]


def test_the_same_chart_is_the_same_bytes_also_in_8_threads_at_once():
    draw.warm()
    expected = every_drawing()
    with ThreadPoolExecutor(8) as threads:
        drawings = [threads.submit(every_drawing) for _ in range(16)]
        assert all(one.result() == expected for one in drawings)


# ---- a picture of its own -----------------------------------------------------------------------


@pytest.mark.parametrize("facts", [HIAA, SHARES, WEEKS, ONE])
def test_an_image_is_a_file_that_brings_its_colours(facts):
    root = ElementTree.fromstring(draw.image(chart(*facts, is_small=True), SPARK))
    assert root.tag == f"{SVG}svg"
    assert (root.get("width"), root.get("height")) == ("132", "52")
    style = root.find(f"{SVG}style").text
    assert "@media (prefers-color-scheme:dark)" in style
    used = {name for e in root.iter() for name in e.get("class", "").split()} - {"t12", "pt"}
    assert all(f".{name}" in style for name in used)
    assert not any("href" in name for e in root.iter() for name in e.attrib)


def test_the_colours_of_an_image_are_the_tokens():
    light, _, rest = TOKENS.read_text(encoding="utf-8").partition("@media (prefers-color-scheme")
    dark = rest.partition("@media print")[0]
    for colours, block in ((svg.LIGHT, light), (svg.DARK, dark)):
        tokens = dict(re.findall(r"--([\w-]+): (#\w+);", block))
        assert colours == {name: tokens[name] for name in colours}
    assert {*re.findall(r"var\(--([\w-]+)\)", svg.RULES)} == {*svg.LIGHT} == {*svg.DARK}


def test_specimens_are_drawn_apart():
    facts = (hiaa("2025-03-10", "47"), hiaa("2025-06-10", "90", specimen=Specimen.PLASMA))
    one, other = (
        plan(measure, first=None, last=TODAY, visit=None) for measure in measures(history(*facts))
    )
    assert len(of_class(drawn(one), "pt")) == len(of_class(drawn(other), "pt")) == 1
