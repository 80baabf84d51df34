"""Two people in two browsers: invited, signed up, in, reading, taken out in mid-page."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.browser.conftest import PHONE, every_request_has_ended

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("script", [True, False], ids=("with script", "without script"))
def test_a_carer_is_invited_reads_and_is_taken_out(
    browser: Any, live_server: Any, signed_in: Any, owner: Any, journal: Any, script: bool
):
    owner.add(journal, "note", about="CANARY of the owner")
    home = f"/j/{journal.pk}/"
    patient = signed_in(owner.person, viewport=PHONE, java_script_enabled=script).new_page()
    patient.goto(home + "data/")
    patient.get_by_role("contentinfo").get_by_role("link", name="People").click()
    patient.get_by_role("link", name="Invite somebody").click()
    patient.get_by_label("For whom").fill("Berta, my sister")
    patient.get_by_label("Ask for a spoken code as well").check()
    patient.get_by_role("button", name="Make the link").click()
    link = patient.locator("#link").inner_text()
    code = patient.locator(".code b").inner_text()
    assert re.fullmatch(r"\d{3} \d{3}", code)
    copy = patient.get_by_role("button", name="Copy the link")
    copy.wait_for(state="visible" if script else "hidden")
    patient.reload()  # sends the form again: the same link, and nothing new
    assert patient.locator("#link").inner_text() == link

    context = browser.new_context(
        base_url=live_server.url, viewport=PHONE, java_script_enabled=script
    )
    context.set_default_timeout(10_000)
    carer = context.new_page()
    carer.goto(link)
    assert carer.url == live_server.url + "/invitation/"
    carer.get_by_label("The code that you were told").fill(code)
    carer.get_by_role("button", name="Go on").click()
    carer.get_by_role("link", name="Make an account").click()
    carer.get_by_label("Your name").fill("Berta")
    carer.get_by_label("E-mail address").fill("berta@example.org")
    carer.get_by_label("Choose a password").fill("seven blue otters")
    carer.get_by_role("button", name="Make my account").click()
    carer.get_by_role("heading", name="Owner invites you").wait_for()
    carer.get_by_role("button", name="Accept").click()
    carer.get_by_text("Welcome. Owner’s journal is open to you now.").wait_for()
    assert carer.url == live_server.url + home
    carer.goto(home + "note/")
    carer.get_by_role("main").get_by_text("CANARY of the owner").first.wait_for()

    patient.get_by_role("link", name="Done").click()
    patient.get_by_text("Used").wait_for()
    patient.get_by_role("link", name="Remove Berta").click()
    patient.get_by_role("button", name="Remove Berta").click()
    patient.get_by_text("Berta can no longer open this journal.").wait_for()

    carer.get_by_role("navigation", name="Main").get_by_role("link", name="Timeline").click()
    carer.get_by_role("heading", name="Page not found").wait_for()
    assert "CANARY" not in carer.content()
    carer.go_back()  # nothing of it was kept by the browser either
    carer.get_by_role("heading", name="Page not found").wait_for()
    carer.goto("/journals/")
    carer.get_by_text("Owner’s journal is no longer open to you").wait_for()
    context.close()
    every_request_has_ended()
