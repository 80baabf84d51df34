"""The drawing of the body in a browser: axe, keyboard, forced colours, one sheet of paper."""

from __future__ import annotations

import io
from typing import Any

import pypdfium2
import pytest

from journal.example.build import build
from tests.browser.test_screens import _check, _look_at
from tests.journal.test_disease_page import procedure, specimen

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def full(owner: Any, journal: Any) -> Any:
    """Two primaries, a deposit from one of them, fibrosis, a LEFT stent, a renogram, a report."""
    first = specimen(owner, journal, site="ileum", grade="grade 1")
    specimen(owner, journal, site="ileum, further up", grade="grade 1")
    specimen(owner, journal, "mesenteric", grade="grade 2", comes_from=str(first.pk))
    specimen(owner, journal, "fibrosis", site="round the aorta", grade="")
    procedure(owner, journal, "stent placed", side="left")
    owner.add(journal, "renogram")
    owner.add(journal, "report", words="Nodes of 14 mm. The liver and the bones were seen.")
    before = {"name": "Anna", "operations": "Appendix", "treatment": "Aspirin"}
    owner.send(f"/j/{journal.pk}/background/", before)
    return journal


def test_both_pages_pass_axe_at_both_widths_in_light_and_dark(
    signed_in: Any, owner: Any, full: Any
):
    context = signed_in(owner.person)
    addresses = [f"/j/{full.pk}/disease/", f"/j/{full.pk}/background/"]
    _look_at(context, addresses)
    page = context.new_page()
    for address in addresses:
        for width, scheme in ((390, "dark"), (1280, "light")):
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            page.goto(address)
            _check(page, f"{address} at {width} {scheme}")
    context.close()


def test_an_empty_body_passes_axe(signed_in: Any, owner: Any, journal: Any):
    context = signed_in(owner.person)
    _look_at(context, [f"/j/{journal.pk}/disease/"])
    context.close()


def test_a_place_leads_to_its_row_by_keyboard_without_script(signed_in: Any, owner: Any, full: Any):
    context = signed_in(owner.person, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"/j/{full.pk}/disease/")
    liver = page.get_by_role("link", name="Liver")
    liver.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/disease/#place-liver")
    assert page.locator(".places li:target h2").inner_text().split()[-1] == "Liver"
    context.close()


def test_in_forced_colours_what_is_held_still_differs_from_an_outline(
    signed_in: Any, owner: Any, full: Any
):
    context = signed_in(owner.person, forced_colors="active")
    page = context.new_page()
    page.goto(f"/j/{full.pk}/disease/")
    held, outline = page.locator(".held .organ").first, page.locator("svg > .organ").first
    width = "e => getComputedStyle(e).strokeWidth"
    assert held.evaluate(width) != outline.evaluate(width)
    number = page.locator(".body .n").first
    around = page.locator(".body circle").first
    ink, ground = (one.evaluate("e => getComputedStyle(e).fill") for one in (number, around))
    assert ink != ground
    context.close()


def test_every_kidney_in_the_drawing_lies_on_the_side_that_its_word_says(
    signed_in: Any, owner: Any, full: Any
):
    context = signed_in(owner.person)
    page = context.new_page()
    page.goto(f"/j/{full.pk}/disease/")

    def middle(selector: str) -> float:
        box = page.locator(selector).bounding_box()
        return box["x"] + box["width"] / 2

    body = middle(".body .skin")
    assert middle(".body text.side.r") < middle(".body .held.r .organ") < body
    assert middle(".body text.side.l") > middle(".body .held.l .organ") > body
    context.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_the_example_prints_on_one_sheet_with_all_its_places(
    paper: str, browser: Any, live_server: Any
):
    context = browser.new_context(base_url=live_server.url, viewport={"width": 695, "height": 900})
    page = context.new_page()
    page.emulate_media(media="print", color_scheme="dark")
    page.goto(f"/j/{build().pk}/disease/")
    page.evaluate("document.fonts.ready.then(() => true)")
    pdf = pypdfium2.PdfDocument(io.BytesIO(page.pdf(format=paper)))
    assert len(pdf) == 1
    words = " ".join(pdf[0].get_textpage().get_text_bounded().split())
    for said in ("Bowel primary", "LEFT 40%", "RIGHT 60%", "your RIGHT is on the left",
                 "Which comes from which"):  # fmt: skip
        assert said in words, said
    context.close()
