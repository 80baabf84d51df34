"""A form that is left saves itself, and is carried on with in another browser."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from journal.drafts import Draft
from journal.kinds.hiaa import Hiaa
from tests.browser.conftest import PHONE
from tests.browser.test_journey import PASSWORD, fill_date, sign_up, tap

pytestmark = pytest.mark.django_db(transaction=True)
SAVED = re.compile(r"^Draft saved \d\d:\d\d$")


@pytest.fixture
def owners_page(signed_in: Any, owner: Any) -> Page:
    return signed_in(owner.person, viewport=PHONE).new_page()


def carry_on(page: Page) -> None:
    page.get_by_role("link", name=re.compile("^Carry on")).click()
    page.wait_for_load_state()


def kept_at(page: Page) -> Any:
    return page.locator(".kept-at")


def test_a_form_is_begun_in_one_browser_and_saved_in_another(
    phone: Page, browser: Browser, request: Any
):
    with_script = "with script" in request.node.callspec.id.split("-")
    home = sign_up(phone)
    tap(phone, "5-HIAA result", "link")
    phone.fill("[name=value]", "58")
    fill_date(phone, "16", "2", "26")
    if with_script:
        expect(kept_at(phone)).to_have_text(SAVED)
    else:
        tap(phone, "Save and finish later")
        expect(phone.get_by_role("main")).to_contain_text("Kept for later.")
    base = home.partition("/j/")[0]
    phone.context.close()

    elsewhere = browser.new_context(base_url=base, java_script_enabled=with_script)
    elsewhere.set_default_timeout(10_000)
    page = elsewhere.new_page()
    page.goto("/account/login/")
    page.fill("[name=login]", "jean@example.org")
    page.fill("[name=password]", PASSWORD)
    page.get_by_role("main").get_by_role("button").first.click()
    page.wait_for_url(home)
    expect(page.get_by_role("heading", name="You have 1 unfinished")).to_be_visible()
    carry_on(page)
    expect(page.locator("[name=value]")).to_have_value("58")
    expect(page.locator("[name=date_year]")).to_have_value("26")
    page.fill("[name=upper_limit]", "40")
    tap(page, "Save")
    expect(page.get_by_role("heading", level=1)).to_have_text("Saved.")
    page.goto(home)
    expect(page.get_by_text("unfinished")).to_have_count(0)
    elsewhere.close()
    assert not Draft.objects.exists()
    assert Hiaa.objects.get().value == "58"


def test_what_was_typed_in_the_last_moment_is_kept_when_the_page_is_left(
    owners_page: Page, journal: Any
):
    owners_page.goto(f"/j/{journal.pk}/background/")
    owners_page.fill("[name=diagnosis]", "Typed in the last moment")
    owners_page.goto(f"/j/{journal.pk}/")
    for _ in range(50):  # what is sent on leaving and the next page overtake each other
        if Draft.objects.exists():
            break
        owners_page.wait_for_timeout(100)
    owners_page.reload()
    expect(owners_page.get_by_role("heading", name="unfinished")).to_be_visible()
    owners_page.goto(f"/j/{journal.pk}/background/")
    expect(owners_page.locator("[name=diagnosis]")).to_have_value("Typed in the last moment")
    storage = owners_page.evaluate("localStorage.length + sessionStorage.length")
    assert storage == 0


def test_saving_at_once_leaves_no_draft(owners_page: Page, journal: Any):
    owners_page.goto(f"/j/{journal.pk}/note/add/")
    owners_page.fill("[name=about]", "Typed and saved at once")
    fill_date(owners_page, "16", "2", "26")
    tap(owners_page, "Save")
    expect(owners_page.get_by_role("heading", level=1)).to_have_text("Saved.")
    owners_page.wait_for_timeout(2500)
    owners_page.goto(f"/j/{journal.pk}/")
    assert not Draft.objects.exists()


def test_a_lost_connection_is_said_and_tried_again(owners_page: Page, journal: Any):
    page = owners_page
    page.goto(f"/j/{journal.pk}/background/")
    page.context.set_offline(True)
    page.fill("[name=diagnosis]", "Typed in a tunnel")
    expect(kept_at(page)).to_have_text("Not saved yet. Check your connection.")
    page.context.set_offline(False)
    expect(kept_at(page)).to_have_text(SAVED)
    assert "tunnel" in Draft.objects.get().typed


def test_starting_afresh_right_after_typing_keeps_no_new_draft(owners_page: Page, journal: Any):
    page = owners_page
    page.goto(f"/j/{journal.pk}/background/")
    page.fill("[name=diagnosis]", "Begun")
    expect(kept_at(page)).to_have_text(SAVED)
    page.reload()
    page.fill("[name=diagnosis]", "Begun, and more")
    tap(page, "Start afresh")
    expect(page.locator("[name=diagnosis]")).to_have_value("")
    assert Draft.objects.get().thrown_away_at is not None
    page.goto(f"/j/{journal.pk}/drafts/")
    page.get_by_role("button", name=re.compile("Bring it back")).click()
    page.wait_for_load_state()
    carry_on(page)
    expect(page.locator("[name=diagnosis]")).to_have_value("Begun")


def test_whoever_is_removed_or_signed_out_while_typing_is_told_which(
    signed_in: Any, cast: Any, journal: Any
):
    told = {
        "removed": "This cannot be kept here any more. Copy what you typed.",
        "a reader": "This cannot be kept here any more. Copy what you typed.",
        "signed out": "Not saved yet. You may be signed out. Sign in again in another window.",
    }
    context = signed_in(cast.editor.person, viewport=PHONE)
    member = journal.memberships.filter(person=cast.editor.person)
    for what, words in told.items():
        page = context.new_page()
        page.goto(f"/j/{journal.pk}/note/add/")
        if what == "removed":
            member.delete()
        elif what == "a reader":
            member.update(role="reader")
        else:
            context.clear_cookies()
        page.fill("[name=about]", "Typed with care")
        expect(kept_at(page)).to_have_text(words)
        if what == "removed":
            tap(page, "Save")
            expect(page.get_by_label("About")).to_have_value("Typed with care")
            journal.memberships.create(person=cast.editor.person, role="editor")
        member.update(role="editor")
        page.close()
    assert not Draft.objects.exists()
