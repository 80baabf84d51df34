"""What is private looks private to its owner, and nobody else makes it so by taking back."""

from __future__ import annotations

from journal import handling
from tests.journal.conftest import said
from tests.journal.test_writing import at, seen


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
