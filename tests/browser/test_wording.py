"""Phrases of a report and the words of a finding in a real browser, with script and without."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from journal import mentions
from journal.kinds.finding import Finding
from tests.browser.test_screens import RULES, SMALL_TARGETS
from tests.journal.test_wording_pages import FIRST, SECOND, followed, report

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def addresses(owner: Any, journal: Any) -> list[str]:
    finding = followed(owner, journal)
    waiting = report(owner, journal, SECOND, "2027" if journal.today.year > 2026 else "2025")
    base = f"/j/{journal.pk}/"
    return [
        f"{base}findings/",
        f"{base}findings/{finding.pk}/",
        f"{base}report/{waiting.pk}/phrases/",
        f"{base}report/{mentions.told(journal)[0].report_id}/phrases/",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_pages_can_be_read_hit_and_heard(scheme, width, signed_in, owner, addresses):
    size = {"width": width, "height": 900}
    page = signed_in(owner.person, viewport=size, color_scheme=scheme).new_page()
    for address in addresses:
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(SMALL_TARGETS) == []
        found = Axe().run(page, options=RULES)
        assert [fault["id"] for fault in found.response["violations"]] == [], address


@pytest.mark.parametrize("has_script", [True, False])
def test_from_a_report_to_its_words_through_the_years(has_script, signed_in, owner, journal):
    first = report(owner, journal, FIRST)
    second = report(owner, journal, SECOND, "2026")
    context = signed_in(
        owner.person, viewport={"width": 390, "height": 844}, java_script_enabled=has_script
    )
    page = context.new_page()
    for row in (first, second):
        page.goto(f"/j/{journal.pk}/report/{row.pk}/")
        page.get_by_role("link", name="Look at the phrases noticed").click()
        page.get_by_role("button", name="All of these are right").click()
        page.get_by_role("button", name="Undo").wait_for()
    page.goto(f"/j/{journal.pk}/findings/")
    page.get_by_role("link", name="Retroperitoneal fibrosis").click()
    page.get_by_text("now abutting the left ureter").first.wait_for()
    assert page.get_by_text("New", exact=True).first.is_visible()


def test_a_phrase_that_is_marked_with_the_mouse_stands_in_the_box(signed_in, owner, journal):
    row = report(owner, journal, "The liver is bright. A small thing by the spleen.")
    finding = owner.add(journal, "finding", name="Thing", about="")
    page = signed_in(owner.person, viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"/j/{journal.pk}/report/{row.pk}/phrases/")
    page.evaluate("""() => {
      const words = document.querySelector('.numbered q').lastChild;
      const at = words.textContent.indexOf('A small thing');
      getSelection().setBaseAndExtent(words, at, words, at + 'A small thing'.length);
    }""")
    page.wait_for_function("document.getElementById('missed').value === 'A small thing'")
    page.get_by_label("About").last.select_option(str(finding.pk))
    page.get_by_role("button", name="Save", exact=True).click()
    page.wait_for_url("**done=**")
    (one,) = mentions.of_report(row)
    assert (one.quote, one.finding) == ("A small thing", Finding.objects.get(pk=finding.pk))


def test_words_that_were_typed_are_not_overwritten_by_marked_ones(signed_in, owner, journal):
    row = report(owner, journal, "The liver is bright. A small thing by the spleen.")
    page = signed_in(owner.person, viewport={"width": 1280, "height": 900}).new_page()
    page.goto(f"/j/{journal.pk}/report/{row.pk}/phrases/")
    page.locator("#missed").fill("by the spleen")
    page.evaluate("""() => {
      const words = document.querySelector('.numbered q').lastChild;
      getSelection().setBaseAndExtent(words, 0, words, 9);
    }""")
    page.wait_for_timeout(200)
    assert page.locator("#missed").input_value() == "by the spleen"


@pytest.mark.parametrize("has_script", [True, False])
def test_the_list_stands_beside_the_text_and_a_name_is_asked_for_what_is_new(
    has_script, signed_in, owner, journal
):
    row = report(owner, journal, FIRST)
    context = signed_in(
        owner.person, viewport={"width": 1280, "height": 900}, java_script_enabled=has_script
    )
    page = context.new_page()
    page.goto(f"/j/{journal.pk}/report/{row.pk}/phrases/")
    text, phrases = page.locator(".numbered"), page.locator(".noticed")
    its, their = text.bounding_box(), phrases.bounding_box()
    assert their["x"] >= its["x"] + its["width"]
    page.locator("#id-1").select_option("no")
    assert not page.locator("#name-1").is_visible()
    page.locator("#id-1").select_option("new:other")
    page.locator("#name-1").fill("My own name")
    page.get_by_role("button", name="Save", exact=True).click()
    page.get_by_role("button", name="Undo").wait_for()
    assert Finding.objects.filter(journal=journal, name="My own name", about="").exists()


def test_a_text_near_its_limit_says_so_and_is_not_cut(signed_in, owner, journal):
    page = signed_in(owner.person, viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"/j/{journal.pk}/report/add/")
    page.locator("[name=words]").fill("x" * 100_001)
    page.get_by_text("100,001 of 100,000 characters. Too long to be kept").wait_for()
    assert len(page.locator("[name=words]").input_value()) == 100_001
