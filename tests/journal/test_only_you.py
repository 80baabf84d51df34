"""What is private looks private to its owner, and nobody else makes it so by taking back."""

from __future__ import annotations

import html

import pytest

from journal import handling
from tests.examples import EXAMPLES
from tests.journal.conftest import press, said
from tests.journal.test_writing import at, seen, text_of


def shared(cast, slug="note", **typed):
    """An entry that the owner kept for themselves and then shared: the row and the sharing."""
    row = cast.owner.add(cast.journal, slug, is_private="on", **typed)
    data = said("CANARY", slug, **typed) | seen(row)
    assert cast.owner.send(at(cast.journal, slug, row.pk, "change"), data).status_code == 302
    row.refresh_from_db()
    assert not row.is_private
    return row, cast.journal.submissions.latest("id")


def test_only_the_owner_takes_back_that_a_private_entry_was_shared(cast):
    row, sharing = shared(cast)
    assert cast.editor.send(at(cast.journal, "undo", sharing.pk), {}).status_code == 403
    row.refresh_from_db()
    assert (row.is_private, row.version) == (False, 2)
    assert cast.owner.send(at(cast.journal, "undo", sharing.pk), {}).status_code == 302
    row.refresh_from_db()
    assert row.is_private


def test_an_editor_still_takes_back_a_later_correction_of_what_was_shared(cast):
    row, _sharing = shared(cast)
    data = said("CANARY", "note", text="Later") | seen(row)
    cast.editor.send(at(cast.journal, "note", row.pk, "change"), data)
    correction = cast.journal.submissions.latest("id")
    assert cast.editor.send(at(cast.journal, "undo", correction.pk), {}).status_code == 302
    row.refresh_from_db()
    assert (row.version, row.is_private) == (4, False)


def test_the_lock_on_taking_back_a_sharing_bites(cast, monkeypatch):
    row, sharing = shared(cast)
    monkeypatch.setattr(handling, "was_private", lambda change: False)
    assert cast.editor.send(at(cast.journal, "undo", sharing.pk), {}).status_code == 302
    row.refresh_from_db()
    assert row.is_private


BADGE = "Only you</span>"
OPEN = {"state": "open", "asked_on_day": "", "asked_on_month": "", "asked_on_year": "",
        "answer": ""}  # fmt: skip


@pytest.mark.parametrize(("slug", "more"), [("note", {}), ("question", OPEN)])
def test_what_is_private_says_so_wherever_its_owner_sees_it(cast, slug, more):
    row = cast.owner.add(cast.journal, slug, is_private="on", **more)
    pages = [(slug, row.pk), (slug,), ("timeline",)] + [("raise",)] * (slug == "question")
    for place in pages:
        assert BADGE in text_of(cast.owner.client.get(at(cast.journal, *place), follow=True)), place
    found = cast.owner.client.post(at(cast.journal, "search"), {"words": row.headline()[:9]})
    assert BADGE in text_of(found)
    data = EXAMPLES[slug] | more | seen(row)
    cast.owner.send(at(cast.journal, slug, row.pk, "change"), data)
    for place in pages:
        page = text_of(cast.owner.client.get(at(cast.journal, *place), follow=True))
        assert BADGE not in page, place


def test_nobody_is_asked_to_comment_on_what_nobody_else_can_read(cast):
    row = cast.owner.add(cast.journal, "note", is_private="on")
    page = text_of(cast.owner.client.get(at(cast.journal, "note", row.pk)))
    assert "Only you can read this entry." in page
    assert "Add the comment" not in page


@pytest.mark.parametrize("slug", ["note", "question"])
def test_the_box_says_what_it_does(cast, slug):
    page = cast.owner.client.get(at(cast.journal, slug, "add"), follow=True)
    assert "Nobody you invited sees it, not even that it is there." in html.unescape(text_of(page))


def test_a_private_question_stays_private_when_it_is_asked(cast):
    row = cast.owner.add(cast.journal, "question", is_private="on", **OPEN)
    page = cast.owner.client.get(at(cast.journal, "raise", row.pk, "asked"))
    assert BADGE in text_of(page)
    assert "Nobody you invited" not in text_of(page)
    when = {"asked_on_day": "2", "asked_on_month": "3", "asked_on_year": "2025"}
    assert press(cast.owner.client, page, **when, answer="Yes").status_code == 302
    row.refresh_from_db()
    assert (row.answer, row.is_private) == ("Yes", True)
