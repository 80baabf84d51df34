"""Every screen: axe finds nothing, nothing scrolls sideways, everything is big enough to hit."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe

from journal import measures
from journal.example.build import build
from journal.kinds import KINDS

pytestmark = pytest.mark.django_db(transaction=True)

RULES = {
    "runOnly": {
        "type": "tag",
        "values": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
    }
}
PUBLIC = ("/", "/help/", "/help/words/", "/help/get-help-now/", "/account/login/",
          "/account/signup/", "/account/password/reset/")  # fmt: skip
SIGNED_IN = ("/start/", "/account/", "/account/password/change/", "/account/email/")
OF_A_JOURNAL = ("", "add/", "timeline/", "background/", "bin/", "data/", "get-help-now/",
                "people/", "people/invite/", "people/leave/", "people/log/", "new/", "take-along/",
                "drafts/")  # fmt: skip
# Links inside a sentence are exempt (WCAG 2.5.8); a target's row may be what is tapped.
SMALL_TARGETS = """() => {
  const tall = e => e ? e.getBoundingClientRect().height : 0;
  const all = [...document.querySelectorAll('main :is(a, button, input, select, summary), nav a')];
  return all
    .filter(e => e.type !== 'hidden' && e.offsetParent && !e.closest('p, li p, dd, .note, label'))
    .filter(e => Math.max(tall(e), tall(e.closest('li, label, tr, summary'))) < 47.5)
    .map(e => `${e.tagName} ${(e.textContent || e.name).trim()} ${Math.round(tall(e))}px`);
}"""


@pytest.fixture
def screens(owner: Any, journal: Any) -> list[str]:
    """The addresses of every screen, with an entry of each kind on them."""
    base = f"/j/{journal.pk}/"
    found = [base + page for page in OF_A_JOURNAL]
    for kind in KINDS:
        row = owner.add(journal, kind.slug)
        entry = f"{base}{kind.slug}/{row.pk}/"
        found += [f"{base}{kind.slug}/", f"{base}{kind.slug}/add/", entry]
    found += [entry + page for page in ("change/", "delete/", "letter/")]
    return [*SIGNED_IN, *found]


@pytest.fixture
def looking_back(owner: Any, journal: Any) -> list[str]:
    """The addresses of what is made of the entries: trends, what to raise, the summary."""
    today = journal.today
    owner.add(journal, "appointment", **_on(today - timedelta(days=20)))
    owner.add(journal, "appointment", **_on(today + timedelta(days=9)))
    for days, value, left in ((400, "46", "42"), (10, "58", "37")):
        when = _on(today - timedelta(days=days))
        owner.add(journal, "hiaa", value=value, **when)
        owner.add(journal, "renogram", left_share=left, right_share=str(100 - int(left)), **when)
    owner.add(journal, "report", **_on(today - timedelta(days=10)))
    days_before = _on(today - timedelta(days=30))
    states = ("open", "open", "asked", "answered", "parked")
    question, *_ = [owner.add(journal, "question", state=it, **days_before) for it in states]
    base = f"/j/{journal.pk}/"
    analytes = ("5-HIAA", "Kidney share")
    drawn = [slug for slug, one in measures.of(journal).items() if one.name in analytes]
    assert len(drawn) == len(analytes)
    return [
        base,
        *(f"{base}trends/{more}" for more in ("", "?years=all", *(f"{slug}/" for slug in drawn))),
        *(f"{base}raise/{more}" for more in ("", "rules/", "after/", f"{question.pk}/asked/")),
        f"{base}summary/",
        *(f"{base}{page}/" for page in ("plan", "kidneys", "hormones", "disease", "result/letter")),
    ]


PAGES_OF_A_JOURNAL = (
    "trends/", "trends/?of=every", "raise/", "summary/", "plan/", "kidneys/", "hormones/",
    "disease/", "background/", "timeline/",
)  # fmt: skip


def _on(day: Any) -> dict[str, str]:
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"date_{name}": str(number) for name, number in parts.items()}


def test_screens_of_nobody(browser: Any, live_server: Any):
    context = browser.new_context(base_url=live_server.url)
    _look_at(context, PUBLIC)
    context.close()


def test_screens_of_the_owner(signed_in: Any, owner: Any, screens: list[str]):
    context = signed_in(owner.person)
    _look_at(context, screens)
    context.close()


def test_screens_that_look_back(signed_in: Any, owner: Any, looking_back: list[str]):
    context = signed_in(owner.person)
    _look_at(context, looking_back)
    context.close()


def test_screens_of_the_example(browser: Any, live_server: Any):
    """Fifteen years of entries, as anybody may see them."""
    home = f"/j/{build().pk}/"
    context = browser.new_context(base_url=live_server.url)
    _look_at(context, [home, *(home + page for page in PAGES_OF_A_JOURNAL)])
    context.close()


def test_screens_with_errors_and_questions(signed_in: Any, owner: Any, journal: Any):
    """A form that was refused, one that asks, the read-back, what was done: reached by typing."""
    owner.add(journal, "hiaa", value="46")
    context = signed_in(owner.person, viewport={"width": 390, "height": 844})
    page = context.new_page()
    base = f"/j/{journal.pk}/"
    page.goto(base + "hiaa/add/")
    _press(page, "Save")
    assert page.title().startswith("Error: ")
    assert page.evaluate("document.activeElement.className") == "errors"
    _check(page, "a refused form")
    _fill(page, value="580", day="20", month="3", year="2025")
    _press(page, "Save")
    _check(page, "a form that asks")
    _press(page, "580 is what the letter says")
    page.get_by_role("heading", name="Saved.").wait_for()
    _check(page, "what was done")
    page.goto(base + "renogram/add/")
    _fill(page, left_share="37", right_share="63", day="20", month="3", year="2025")
    _press(page, "Continue")
    _check(page, "the read-back")
    context.close()


def _press(page: Any, name: str) -> None:
    with page.expect_navigation():
        page.get_by_role("button", name=name, exact=True).click()


def _fill(page: Any, day: str, month: str, year: str, **values: str) -> None:
    dated = {"date_day": day, "date_month": month, "date_year": year}
    for name, value in (values | dated).items():
        page.fill(f"[name={name}]", value)


def _look_at(context: Any, addresses: Any) -> None:
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda told: complaints.append(told.text) if told.type == "error" else None)
    titles: dict[str, str] = {}
    for address in addresses:
        for width, scheme in ((390, "light"), (1280, "dark")):
            page.set_viewport_size({"width": width, "height": 844})
            page.emulate_media(color_scheme=scheme)
            assert page.goto(address).ok, address
            _check(page, f"{address} at {width} {scheme}")
        page.set_viewport_size({"width": 320, "height": 700})
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, address
        assert page.evaluate(SMALL_TARGETS) == [], address
        titles.setdefault(page.title(), address)
    assert complaints == []
    assert len(titles) >= 0.8 * len(list(addresses)), titles


def _check(page: Any, where: str) -> None:
    found = Axe().run(page, options=RULES).response["violations"]
    told = [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found]
    assert told == [], where
    assert page.locator("h1").count() == 1, where
    landmarks = page.locator("header, nav, main, footer")
    assert landmarks.count() >= 4, where
