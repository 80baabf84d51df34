"""The charts as a browser shows them: large enough, in place, in contrast, and led to by Tab."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any

import pytest
from playwright.sync_api import Page

from journal import measures
from journal.example.build import build

pytestmark = pytest.mark.django_db(transaction=True)

LARGE = {"phone": ("5-HIAA, 24-hour urine", 360), "desk": ("Kidney share, MAG3", 1280)}
WHOLE_DATE = re.compile(r" on (\d{1,2} [A-Z][a-z]+ \d{4})")

# How large the words of the drawings are on the screen, in CSS px, once each is scaled.
SIZES = """() => [...document.querySelectorAll('main .chart')]
  .filter(svg => svg.getBoundingClientRect().width)
  .flatMap(svg => [...svg.querySelectorAll('text')].map(text =>
    parseFloat(getComputedStyle(text).fontSize)
      * svg.getBoundingClientRect().width / svg.viewBox.baseVal.width))"""
SHOWN = """() => [...document.querySelectorAll('.large .chart')]
  .filter(svg => svg.getBoundingClientRect().width).map(svg => svg.classList[1])"""
OUTSIDE = """() => [...document.querySelectorAll('main .chart *')].filter(e => {
    const {left, right, width} = e.getBoundingClientRect();
    return width && !e.matches('.hit') && (left < 0 || right > innerWidth);
  }).map(e => `${e.tagName} ${e.getAttribute('class')} ${e.textContent}`)"""
POINTS = """() => [...document.querySelectorAll('.large .chart a')]
  .filter(a => a.getBoundingClientRect().width).map(a => {
    const {left, width} = a.querySelector('.hit').getBoundingClientRect();
    return [a.getAttribute('aria-label'), left + width / 2];
  })"""
FOCUSED = """() => {
  const a = document.activeElement, hit = a.querySelector('.hit');
  const style = hit && getComputedStyle(hit);
  return [a.getAttribute('aria-label'), style && style.fill, style && style.strokeWidth];
}"""
# Words need 4.5 to the ground they stand on, lines and marks 3; the grid is decoration.
FAINT = """() => {
  const parts = c => c.match(/[\\d.]+/g).map(Number);
  const light = c => parts(c).slice(0, 3).map(v => v / 255)
    .map(v => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
  const contrast = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p);
                               return (x + .05) / (y + .05); };
  const ground = e => { for (; e; e = e.parentElement) {
    const colour = getComputedStyle(e).backgroundColor;
    if (parts(colour)[3] !== 0) return colour;
  } };
  const found = [];
  for (const svg of document.querySelectorAll('main .chart')) {
    if (!svg.getBoundingClientRect().width) continue;
    const band = svg.querySelector('.band');
    const grounds = [ground(svg), ...(band ? [getComputedStyle(band).fill] : [])];
    for (const e of svg.querySelectorAll('text, .ln, .lim, .ax, .vis, .move, .pt')) {
      const isText = e.tagName === 'text', style = getComputedStyle(e);
      const ink = isText ? style.fill : style.stroke, least = isText ? 4.5 : 3;
      for (const under of grounds) {
        if (!(contrast(ink, under) >= least))
          found.push(`${e.getAttribute('class')} ${ink} on ${under}`);
      }
    }
  }
  return found;
}"""


@pytest.fixture
def home() -> str:
    return f"/j/{build().pk}/"


@pytest.fixture
def page(browser: Any, live_server: Any) -> Iterator[Page]:
    context = browser.new_context(base_url=live_server.url)
    context.set_default_timeout(10_000)
    yield context.new_page()
    context.close()


def chart_of(name: str) -> str:
    """The address of a measure of the example, below its home."""
    every = measures.of(build())
    return f"trends/{next(slug for slug, one in every.items() if one.full_name == name)}/"


def at(page: Page, address: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    answer = page.goto(address)
    assert answer is not None
    assert answer.ok


def day_of(label: str) -> date | None:
    found = WHOLE_DATE.search(label)
    return datetime.strptime(found[1], "%d %B %Y").date() if found else None


def test_words_are_large_enough_and_in_the_page(page: Page, home: str):
    addresses = ["trends/", "trends/?years=all", *(chart_of(name) for name, _ in LARGE.values())]
    for address in addresses:
        for width in (360, 390, 720, 1280):
            at(page, home + address, width)
            sizes = page.evaluate(SIZES)
            assert len(sizes) > 5, address
            assert min(sizes) >= 13.99, (address, width)
        at(page, home + address, 320)
        assert page.evaluate(OUTSIDE) == [], address
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address


def test_one_drawing_is_seen_at_each_width(page: Page, home: str):
    address = home + chart_of("Kidney share, MAG3")
    for width, shown in ((320, "phone"), (719, "phone"), (720, "desk"), (1280, "desk")):
        at(page, address, width)
        assert page.evaluate(SHOWN) == [shown], width
    page.emulate_media(media="print")
    assert page.evaluate(SHOWN) == ["desk"]


@pytest.mark.parametrize(("name", "width"), LARGE.values(), ids=LARGE)
def test_points_lie_as_far_apart_as_their_days(page: Page, home: str, name: str, width: int):
    at(page, home + chart_of(name), width)
    points = [(day_of(label), x) for label, x in page.evaluate(POINTS)]
    whole = [(day, x) for day, x in points if day]
    assert len(whole) > 7
    (first, left), (last, right) = min(whole), max(whole)
    a_day = (right - left) / (last - first).days
    assert a_day > 0
    off = [abs(x - left - (day - first).days * a_day) for day, x in whole]
    assert max(off) <= 1


@pytest.mark.parametrize(("name", "width"), LARGE.values(), ids=LARGE)
def test_tab_leads_through_every_point_in_time_order(page: Page, home: str, name: str, width: int):
    at(page, home + chart_of(name), width)
    rows = page.locator(".values tbody tr").all_inner_texts()
    assert len(rows) > 7
    page.get_by_role("link", name="Save as CSV").focus()
    plain = page.evaluate("getComputedStyle(document.querySelector('.large .hit')).fill")
    labels = []
    for _ in rows:
        page.keyboard.press("Tab")
        label, fill, stroke = page.evaluate(FOCUSED)
        labels.append(label.replace("\u00a0", " "))
        assert (fill != plain, stroke) == (True, "3px"), label
    days = [day for day in map(day_of, labels) if day]
    assert days == sorted(days)
    # Each row of the table is one of the points: its date, its side and its value are said.
    dates = page.locator(".values tbody th").all_inner_texts()
    values = page.locator(".values tbody b").all_inner_texts()
    in_table = Counter(zip(dates, (value.replace("\u00a0", " ") for value in values), strict=True))
    for (when, value), count in in_table.items():
        told = re.compile(rf"(?<!\S){re.escape(value)}( \([^)]* exact factor\))? (on|in) {when}\b")
        assert sum(bool(told.search(label)) for label in labels) == count, (when, value)
    if "Kidney" in name:
        assert all(label.startswith(("LEFT ", "RIGHT ")) for label in labels)
    page.keyboard.press("Tab")
    assert page.evaluate("!document.activeElement.closest('.chart')")


def test_enter_opens_the_entry_of_a_point(page: Page, home: str):
    at(page, home + chart_of("Kidney share, MAG3"), 360)
    point = page.locator(".chart.phone a").last
    figure = re.findall(r"\d+%", point.get_attribute("aria-label") or "")[0]
    point.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/renogram/*/")
    assert figure in page.get_by_role("heading", level=1).inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_lines_stand_out_from_their_ground(page: Page, home: str, scheme: Any):
    page.emulate_media(color_scheme=scheme)
    for address in ("trends/?years=all", *(chart_of(name) for name, _ in LARGE.values())):
        for width in (360, 1280):
            at(page, home + address, width)
            assert page.evaluate(FAINT) == [], (address, width)


def test_sparklines_on_home_are_drawn(page: Page, home: str):
    at(page, home, 390)
    page.wait_for_load_state("load")
    sizes = page.evaluate("[...document.querySelectorAll('img.spark')].map(i => i.naturalWidth)")
    assert sizes
    assert all(size > 0 for size in sizes)
