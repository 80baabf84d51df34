"""A carer comments and suggests, the owner decides, the carer sees it: in two browsers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.conftest import every_request_has_ended
from tests.browser.test_screens import RULES, SMALL_TARGETS
from tests.journal.test_remarks import comment, decide, suggest

pytestmark = pytest.mark.django_db(transaction=True)

PHONE = {"width": 390, "height": 844}
AS_IT_IS, EDITED, DECLINED = "Is a scan due?", "Is it the dose?", "Can we move it?"


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def two(request: Any, browser: Any, live_server: Any, cast: Any) -> Iterator[Any]:
    """The owner's page, the reader's, the journal's address and that of an entry."""
    entry = cast.owner.add(cast.journal, "hiaa")
    options = {"viewport": PHONE, "java_script_enabled": request.param}
    contexts = []
    for actor in (cast.owner, cast.reader):
        contexts.append(browser.new_context(base_url=live_server.url, **options))
        session = actor.client.cookies["sessionid"].value
        contexts[-1].add_cookies([{"name": "sessionid", "value": session, "url": live_server.url}])
        contexts[-1].set_default_timeout(10_000)
    home = f"/j/{cast.journal.pk}/"
    yield *(context.new_page() for context in contexts), home, f"{home}hiaa/{entry.pk}/"
    for context in contexts:
        context.close()
    every_request_has_ended()


def test_a_carer_remarks_and_the_owner_decides(two: tuple[Page, Page, str, str]):
    owner, reader, home, entry = two
    the_reader_comments_and_suggests(reader, home, entry)
    the_owner_is_told_and_decides(owner, home, entry)
    the_reader_sees_what_became_of_it(reader, home, entry)


def the_reader_comments_and_suggests(page: Page, home: str, entry: str) -> None:
    page.goto(entry)
    page.get_by_label("Your comment").fill("Was this taken fasting?")
    page.get_by_role("button", name="Add the comment").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    page.goto(entry)
    page.get_by_role("link", name="Suggest a question about this").click()
    type_a_suggestion(page, AS_IT_IS)
    for question in (EDITED, DECLINED):
        page.goto(f"{home}raise/")
        expect(page.get_by_role("link", name="Add my own question")).to_have_count(0)
        page.get_by_role("link", name="Suggest a question", exact=True).click()
        type_a_suggestion(page, question)


def type_a_suggestion(page: Page, question: str) -> None:
    page.get_by_label("Your question").fill(question)
    page.get_by_role("button", name="Suggest it").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


def the_owner_is_told_and_decides(page: Page, home: str, entry: str) -> None:
    page.goto(home)
    page.get_by_role("link", name="3 suggestions and 1 comment are waiting").click()
    part(page).get_by_role("button", name=named("Accept", AS_IT_IS)).click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    part(page).get_by_role("link", name=named("Edit and accept", EDITED)).click()
    page.get_by_label("Question", exact=True).fill("Is it the higher dose?")
    page.get_by_role("button", name="Save and accept").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    row = part(page).get_by_role("listitem").filter(has_text=DECLINED)
    row.locator("summary").click()
    row.get_by_label("Your answer").fill("It is booked for May.")
    row.get_by_role("button", name="Decline it").click()
    expect(page.get_by_role("button", name="Undo")).to_be_visible()
    row = part(page).get_by_role("listitem").filter(has_text="fasting")
    row.locator("summary").click()
    row.get_by_label("Your answer").fill("Yes, it was.")
    row.get_by_role("button", name="Dealt with").click()
    page.goto(home)
    expect(page.get_by_text("waiting")).to_have_count(0)


def named(button: str, question: str) -> re.Pattern[str]:
    """What a button is called by whoever hears the page."""
    return re.compile(f"^{button} ?: {question.rstrip('?')}")


def part(page: Page) -> Any:
    return page.locator("section[aria-labelledby=suggested]")


def the_reader_sees_what_became_of_it(page: Page, home: str, entry: str) -> None:
    page.goto(f"{home}raise/")
    for question, told in (
        (AS_IT_IS, "Accepted"),
        (EDITED, "Is it the higher dose?"),
        (DECLINED, "It is booked for May."),
    ):
        row = part(page).get_by_role("listitem").filter(has_text=question)
        expect(row).to_contain_text(told)
    page.goto(entry)
    comments = page.locator("section[aria-labelledby=comments]")
    expect(comments).to_contain_text("Yes, it was.")
    expect(comments).to_contain_text("Dealt with")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_the_pages_can_be_read_hit_and_heard(scheme, width, signed_in, cast):
    journal, entry = cast.journal, cast.owner.add(cast.journal, "hiaa")
    on_it = comment(cast.reader, journal, entry)
    decide(cast.owner, journal, comment(cast.editor, journal, entry, "More"), "done", answer="Yes")
    asked = suggest(cast.reader, journal, AS_IT_IS, "He asked.", entry)
    decide(cast.owner, journal, suggest(cast.reader, journal, EDITED), "accept")
    decide(cast.owner, journal, suggest(cast.reader, journal, DECLINED), "decline", answer="No")
    entry_page = f"hiaa/{entry.pk}/"
    pages = {
        "owner": ("", entry_page, "raise/", f"remarks/{on_it.pk}/", f"remarks/{asked.pk}/",
                     f"remarks/{asked.pk}/question/"),
        "reader": ("", entry_page, "raise/", f"{entry_page}suggest/", f"{entry_page}comment/",
                      f"remarks/{asked.pk}/change/", "timeline/"),
    }  # fmt: skip
    size = {"width": width, "height": 844}
    for actor in (cast.owner, cast.reader):
        page = signed_in(actor.person, viewport=size, color_scheme=scheme).new_page()
        for address in pages[actor.name]:
            page.goto(f"/j/{journal.pk}/{address}")
            for folded in page.locator(".remark summary").all():
                folded.click()
            assert page.evaluate("document.documentElement.scrollWidth") <= width, address
            assert page.evaluate(SMALL_TARGETS) == [], address
            found = Axe().run(page, options=RULES)
            assert [fault["id"] for fault in found.response["violations"]] == [], address
