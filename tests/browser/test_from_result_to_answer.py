"""A result above its limit becomes a flag, a question, the first line on paper, and an answer."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from tests.browser.test_journey import fill_date, sign_up, tap

pytestmark = pytest.mark.django_db(transaction=True)

ANSWER = "Measure it again in six weeks, and keep to the plan."
OWN = "Can the injection be given nearer to home?"


def test_from_a_result_to_the_answer(phone: Page):
    home = sign_up(phone)
    a_result_above_its_limit_is_noticed(phone, home)
    the_flag_becomes_a_question(phone, home)
    asked = first_on_paper(phone, home)
    assert "5-HIAA" in asked
    a_second_question_is_moved_up_and_the_sheet_follows(phone, home, asked)
    it_was_thought_of_before_the_visit(phone, home, asked)
    home_asks_what_was_said(phone, home, asked)
    the_answer_stands_and_can_be_undone(phone, home, asked)


def fill_day(page: Page, days_ago: int) -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    fill_date(page, str(day.day), str(day.month), str(day.year))


def first_on_paper(page: Page, home: str) -> str:
    """The first line of the printed sheet."""
    page.goto(home + "summary/")
    page.emulate_media(media="print")
    line = page.locator(".covers li").first
    expect(line).to_be_visible()
    expect(line.locator(".n")).to_have_text("1")
    text = line.locator(".ask1").inner_text()
    page.emulate_media(media="screen")
    return text


def move(page: Page, way: str) -> None:
    """Press the button beside the own question that moves it."""
    own = page.locator(".ask").filter(has_text=OWN)
    own.get_by_role("button", name=re.compile(f"^Move {way}")).click()
    page.wait_for_load_state()


def a_result_above_its_limit_is_noticed(page: Page, home: str) -> None:
    page.goto(home)
    tap(page, "5-HIAA result", "link")
    page.fill("[name=value]", "58")
    page.fill("[name=upper_limit]", "40")
    fill_day(page, 20)
    tap(page, "Save")
    page.goto(home)
    expect(
        page.get_by_text("Above the limit on your letter, 40\u00a0µmol/24\u00a0h.")
    ).to_be_visible()
    page.get_by_role("link", name="To raise", exact=True).click()
    flag = page.locator(".flag").filter(has_text="58\u00a0µmol/24\u00a0h")
    expect(flag).to_have_count(1)
    flag.get_by_text("Why am I seeing this?").click()
    expect(flag.get_by_text("Where the rule comes from:")).to_be_visible()
    expect(page.get_by_text("No flag does not mean all clear.").first).to_be_visible()


def the_flag_becomes_a_question(page: Page, home: str) -> None:
    tap(page, "Raise it")
    expect(page.get_by_role("status").get_by_text("Done.")).to_be_visible()
    expect(page.locator(".flag")).to_have_count(0)
    expect(page.locator(".ask h3")).to_have_count(1)
    tap(page, "Undo")
    page.goto(home + "raise/")
    expect(page.locator(".ask h3")).to_have_count(0)
    expect(page.locator(".flag")).to_have_count(1)
    tap(page, "Raise it")
    expect(page.locator(".ask h3")).to_have_count(1)


def a_second_question_is_moved_up_and_the_sheet_follows(page: Page, home: str, asked: str) -> None:
    page.goto(home + "question/add/")
    page.fill("[name=text]", OWN)
    tap(page, "Save")
    assert first_on_paper(page, home) == asked
    page.goto(home + "raise/")
    expect(page.locator(".ask h3")).to_have_text([asked, OWN])
    move(page, "up")
    expect(page.locator(".ask h3")).to_have_text([OWN, asked])
    assert first_on_paper(page, home) == OWN
    page.goto(home + "raise/")
    move(page, "down")
    assert first_on_paper(page, home) == asked


def it_was_thought_of_before_the_visit(page: Page, home: str, asked: str) -> None:
    page.goto(home + "raise/")
    ours = page.locator(".ask").filter(has_text=asked)
    ours.get_by_role("link", name=re.compile("^Edit")).click()
    fill_day(page, 10)
    tap(page, "Save")
    expect(page.get_by_role("heading", name="Changed.")).to_be_visible()


def home_asks_what_was_said(page: Page, home: str, asked: str) -> None:
    page.goto(home)
    expect(page.get_by_text("What was said on")).to_have_count(0)
    page.goto(home + "appointment/add/")
    fill_day(page, 1)
    page.get_by_label("Clinic", exact=True).check()
    page.fill("[name=with_whom]", "Dr Shah")
    tap(page, "Save")
    expect(page.get_by_role("heading", name="Saved.")).to_be_visible()
    page.goto(home)
    expect(page.get_by_role("heading", name=re.compile("^What was said on"))).to_be_visible()
    tap(page, "Write down what was said", "link")


def the_answer_stands_and_can_be_undone(page: Page, home: str, asked: str) -> None:
    # The way leads through all that is open; what was not asked stays open.
    expect(page.locator(".ask h3")).to_have_text([asked, OWN])
    tap(page, asked, "link")
    expect(page.locator("[name=asked_whom]")).to_have_value("Dr Shah")
    page.fill("[name=answer]", ANSWER)
    tap(page, "Save")
    expect(page.get_by_text(ANSWER).first).to_be_visible()
    page.goto(home + "raise/")
    answered = page.get_by_role("region", name="Answered", exact=True)
    expect(answered).to_contain_text(asked)
    expect(answered).to_contain_text(ANSWER)
    expect(page.locator(".ask h3")).to_have_text([OWN])
    assert first_on_paper(page, home) == OWN
    page.goto(home + "raise/")
    answered.get_by_role("button", name=re.compile("^Open it again")).click()
    expect(page.locator(".ask h3")).to_have_text([asked, OWN])
    tap(page, "Undo")
    page.goto(home + "raise/")
    expect(answered).to_contain_text(ANSWER)
