"""Two reports side by side in a real browser: two columns, on a phone one below the other."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.test_screens import RULES, SMALL_TARGETS
from tests.journal.test_compare_page import EARLIER, LATER, report

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def addresses(owner: Any, journal: Any) -> list[str]:
    first = report(owner, journal, "2025-05-06", EARLIER)
    second = report(owner, journal, "2026-01-20", f"Comparison: 6 May 2025. {LATER}")
    base = f"/j/{journal.pk}/report/{second.pk}/compare/"
    return [base, f"{base}{first.pk}/", f"{base}{first.pk}/?show=differs"]


def opened(signed_in: Any, owner: Any, width: int, **options: Any) -> Any:
    size = {"width": width, "height": 900}
    return signed_in(owner.person, viewport=size, **options).new_page()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_can_be_read_hit_and_heard(scheme, width, signed_in, owner, addresses):
    page = opened(signed_in, owner, width, color_scheme=scheme)
    for address in addresses:
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(SMALL_TARGETS) == []
        found = Axe().run(page, options=RULES)
        assert [fault["id"] for fault in found.response["violations"]] == []


@pytest.mark.parametrize(("width", "is_beside"), [(1280, True), (390, False)])
def test_the_earlier_stands_left_or_first(width, is_beside, signed_in, owner, addresses):
    page = opened(signed_in, owner, width)
    page.goto(addresses[1])
    changed = page.locator(".twofold .changed").first
    earlier = changed.locator(".then").bounding_box()
    later = changed.locator(".now").bounding_box()
    if is_beside:
        assert earlier["x"] + earlier["width"] <= later["x"]
        assert earlier["y"] == later["y"]
    else:
        assert earlier["y"] + earlier["height"] <= later["y"]
        assert changed.locator(".now .src").bounding_box()["height"] > 10
    gone, new = (page.locator(f".twofold .{kind} .words").first for kind in ("gone", "new"))
    assert gone.bounding_box()["x"] == earlier["x"]
    assert new.bounding_box()["x"] == later["x"]


def test_on_paper_both_columns_stay_and_the_filter_goes(signed_in, owner, addresses):
    page = opened(signed_in, owner, 700)
    page.goto(addresses[1])
    page.emulate_media(media="print")
    assert not page.locator("nav.filter").is_visible()
    changed = page.locator(".twofold .changed").first
    earlier, later = (changed.locator(name).bounding_box() for name in (".then", ".now"))
    assert earlier["x"] + earlier["width"] <= later["x"]
    assert page.evaluate(
        "getComputedStyle(document.querySelector('.twofold ins')).borderBottomStyle"
    ) == "solid"  # fmt: skip
