"""Each lock is taken away on purpose: the walk of tests/journal/test_access.py must notice."""

from __future__ import annotations

import uuid

import pytest
from django.contrib.auth.middleware import LoginRequiredMiddleware

from journal import actions, erasing, letters
from journal.access import JournalAccess
from journal.kinds import BY_SLUG, KINDS
from journal.models import Journal, Letter, Membership, Place, Submission
from journal.record import Kind
from journal.recordform import RecordForm
from tests.journal import test_access as walk

ONE = KINDS[:1]
SOME = tuple(BY_SLUG[slug] for slug in ("hiaa", "scan", "report"))


def leaks(found: list[str]) -> list[str]:
    return [told for told in found if told.endswith("leaks")]


# ---- the first lock: who may open whose journal --------------------------------------------------


def test_a_journal_opened_for_anybody_is_noticed(world, monkeypatch):
    def anybody(self, request, key, *, reads):
        journal = Journal.objects.filter(pk=key).first()
        return journal, Membership.Role.READER if journal else ""

    monkeypatch.setattr(JournalAccess, "open", anybody)
    # What nobody can be named for is not shown: one lock at a time.
    monkeypatch.setattr("journal.accesslog.note", lambda request, status: None)
    assert leaks(walk.check_strangers(world, ONE))
    assert leaks(walk.check_nobody(world, ONE))


def test_a_middleware_that_lets_everybody_in_is_noticed(world, monkeypatch):
    def everybody(self, request, view_func, view_args, view_kwargs):
        if key := view_kwargs.get("journal"):
            view_kwargs["journal"] = request.journal = Journal.objects.get(pk=key)
            request.role = Membership.Role.OWNER

    monkeypatch.setattr(JournalAccess, "process_view", everybody)
    assert leaks(walk.check_strangers(world, ONE))
    assert leaks(walk.check_nobody(world, ONE))
    assert any("writes" in told for told in walk.check_reader(world, ONE))
    assert any("changed journal_" in told for told in walk.check_example(world, ONE))


def test_a_role_that_is_not_looked_at_is_noticed(world, monkeypatch):
    monkeypatch.setattr(JournalAccess, "allow", lambda self, role, view_func, *, reads: None)
    assert any("changed journal_" in told for told in walk.check_reader(world, ONE))
    assert any("for owners" in told for told in walk.check_editor(world, ONE))
    assert any("changed journal_" in told for told in walk.check_example(world, ONE))


def test_readers_taken_for_writers_are_noticed(world, monkeypatch):
    monkeypatch.setattr("journal.access.WRITERS", tuple(Membership.Role))
    assert any(
        "writes" in told or "open to readers" in told for told in walk.check_reader(world, ONE)
    )


def test_another_refusal_than_for_a_missing_journal_is_noticed(world, monkeypatch):
    """A 403 where a missing journal gets a 404 would tell that there is one."""
    opened = JournalAccess.open

    def tells(self, request, key, *, reads):
        journal, role = opened(self, request, key, reads=reads)
        return journal or Journal.objects.filter(pk=key).first(), role

    monkeypatch.setattr(JournalAccess, "open", tells)
    monkeypatch.setattr("journal.access.READS", ())
    assert any("differs" in told for told in walk.check_strangers(world, ONE))


def test_a_sign_in_that_is_not_asked_for_is_noticed(world, monkeypatch):
    monkeypatch.setattr(LoginRequiredMiddleware, "process_view", lambda *args: None)
    assert any("lets in" in told for told in walk.check_account_pages(world))


# ---- the second lock: rows are reached through their journal -------------------------------------


def test_kinds_that_reach_every_row_are_noticed(world, monkeypatch):
    def of(self, journal):
        return self.model._default_manager.filter(binned_at=None)

    monkeypatch.setattr(Kind, "of", of)
    assert leaks(walk.check_foreign_keys(world, ONE))
    assert walk.check_own_pages(world, ONE)


def test_cards_of_every_journal_are_noticed(world, monkeypatch):
    def shown(self, journal):
        return self.with_more(self.model._default_manager.filter(binned_at=None))

    monkeypatch.setattr(Kind, "shown", shown)
    assert leaks(walk.check_foreign_keys(world, ONE))
    assert walk.check_own_pages(world, ONE)


def test_one_row_of_any_journal_is_noticed(world, monkeypatch):
    def one(self, journal, key):
        return self.model._default_manager.filter(pk=uuid.UUID(str(key))).first()

    monkeypatch.setattr(Kind, "one", one)
    assert any("begin" in told for told in walk.check_choices(world))


def test_a_bin_without_a_journal_is_noticed(world, monkeypatch):
    monkeypatch.setattr(
        Kind, "everything_of", lambda self, journal: self.model._default_manager.all()
    )
    assert any("delete" in told for told in walk.check_foreign_keys(world, SOME))


@pytest.mark.parametrize(
    ("module", "name", "found", "noticed"),
    [
        (letters, "one", lambda journal, key: Letter.objects.filter(pk=key).first(), "GET letter "),
        (
            erasing,
            "binned_row",
            lambda journal, table, key: BY_SLUG["hiaa"].model.objects.filter(pk=key).first(),
            "POST bring_back",
        ),
        (
            actions,
            "what_was_done",
            lambda journal, key: actions.Report(
                Submission.objects.get(key=key),
                tuple(actions._done(c) for c in Submission.objects.get(key=key).changes.all()),
                corrected=False,
            ),
            "GET done",
        ),
        (Journal, "submissions", property(lambda journal: Submission.objects.all()), "POST undo"),
    ],
    ids=("letters", "bin", "done", "undo"),
)
def test_a_row_found_by_its_key_alone_is_noticed(world, monkeypatch, module, name, found, noticed):
    monkeypatch.setattr(module, name, found)
    monkeypatch.setattr(actions, "may_see", lambda journal, sent: True)  # a second lock
    assert any(told.startswith(noticed) for told in walk.check_foreign_keys(world, ONE))


# ---- the third lock: forms choose among their journal's rows -------------------------------------


def test_choices_that_are_not_narrowed_are_noticed(world, monkeypatch):
    monkeypatch.setattr(RecordForm, "_narrow", lambda self, name, field: None)
    found = walk.check_choices(world)
    assert any("offers FOREIGN" in told for told in found)
    assert any("was accepted" in told for told in found)


def test_places_of_every_journal_are_noticed(world, monkeypatch):
    monkeypatch.setattr(Journal, "places", property(lambda journal: Place.objects.all()))
    assert any("offers FOREIGN" in told for told in walk.check_choices(world))
