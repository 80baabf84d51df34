"""Two people in two browsers: what is new is marked as read; both correct one entry at once."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.conftest import PHONE

pytestmark = pytest.mark.django_db(transaction=True)
both_ways = pytest.mark.parametrize("script", [True, False], ids=("with script", "without script"))


def browser_of(actor: Any, signed_in: Any, script: bool) -> Any:
    return signed_in(actor.person, viewport=PHONE, java_script_enabled=script).new_page()


@both_ways
def test_a_carer_reads_what_is_new_and_marks_it_as_read(signed_in: Any, cast: Any, script: bool):
    cast.owner.add(cast.journal, "note", about="The nurse rang")
    carer = browser_of(cast.reader, signed_in, script)
    carer.goto(f"/j/{cast.journal.pk}/")
    carer.get_by_role("heading", name="1 new since you last looked").wait_for()
    carer.get_by_role("link", name="See all that is new").click()
    carer.get_by_role("link", name="See it on the timeline").click()
    carer.locator(".entry", has_text="The nurse rang").get_by_text("New", exact=True).wait_for()
    carer.go_back()
    carer.get_by_role("button", name="I have read all of it").click()
    carer.get_by_text("Nothing new by others.").wait_for()
    carer.get_by_role("button", name="Undo").click()
    carer.get_by_role("link", name="The nurse rang", exact=True).wait_for()
    carer.get_by_role("button", name="I have read all of it").click()
    carer.goto(f"/j/{cast.journal.pk}/timeline/")
    carer.locator(".entry", has_text="The nurse rang").wait_for()
    assert carer.get_by_text("New", exact=True).count() == 0


@both_ways
def test_both_correct_one_entry_and_neither_loses_a_word(signed_in: Any, cast: Any, script: bool):
    note = cast.owner.add(cast.journal, "note", about="A call", from_whom="", text="As it was")
    address = f"/j/{cast.journal.pk}/note/{note.pk}/"
    owner, editor = (browser_of(one, signed_in, script) for one in (cast.owner, cast.editor))
    for page in (owner, editor):
        page.goto(address + "change/")
    editor.get_by_label("From whom").fill("The ward")
    editor.get_by_role("button", name="Save", exact=True).click()
    editor.get_by_role("button", name="Undo").wait_for()
    owner.get_by_label("What was written or said").fill("As she told it")
    owner.get_by_role("button", name="Save", exact=True).click()
    owner.get_by_text("Editor changed this").wait_for()
    owner.get_by_role("button", name="Save it so").click()
    owner.get_by_role("button", name="Undo").wait_for()
    note.refresh_from_db()
    assert (note.from_whom, note.text) == ("The ward", "As she told it")
    owner.goto(f"/j/{cast.journal.pk}/people/log/")
    owner.get_by_text("changed a note").first.wait_for()
