"""The cast of the tests: an owner, an editor, a reader, a stranger and nobody; and journals."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any

import pytest
from django.test import Client

from tests.examples import EXAMPLES


@pytest.fixture(autouse=True)
def _quick_and_apart(settings, tmp_path):
    """Static files without a manifest, files in a folder of the test, a fast password hash."""
    settings.STORAGES = {
        **settings.STORAGES,
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
    }
    settings.STATIC_ROOT = tmp_path  # a folder that is there, with nothing in it
    settings.LETTERS_FOLDER = tmp_path / "letters"
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@dataclass
class Actor:
    """A person with a browser."""

    name: str
    person: Any
    client: Client

    def add(self, journal: Any, slug: str, **changed: str) -> Any:
        """Fill in the example of a kind and send it; the row that was made."""
        from journal.kinds import BY_SLUG

        rows = BY_SLUG[slug].model._default_manager.filter(journal=journal)  # the private as well
        before = set(rows.values_list("pk", flat=True))
        address, typed = f"/j/{journal.pk}/{slug}/add/", EXAMPLES[slug] | changed
        response = self.send(address, typed)
        if response.status_code == 200:  # something is asked: it is as the letter says
            asked = [token for _doubt, token in response.context["doubts"]]
            response = self.send(address, typed | {"asked": asked, "as_written": "1"})
        assert response.status_code == 302, response.content.decode()
        return rows.exclude(pk__in=before).get()

    def send(self, address: str, data: dict[str, Any], key: uuid.UUID | None = None) -> Any:
        """Send a form as its page would: with a submission id of its own."""
        carried = {"submission": str(key or uuid.uuid4()), "seen_version": "0"}
        return self.client.post(address, carried | data)


@pytest.fixture
def actor(db):
    """Makes people with an account who are signed in."""
    from journal.models import Person

    def make(name: str) -> Actor:
        person = Person.objects.create_user(f"{name}@example.org", "a long password", name.title())
        client = Client()
        client.force_login(person)
        return Actor(name, person, client)

    return make


@pytest.fixture
def journal_of(db):
    """Makes a journal that belongs to somebody."""
    from journal.models import Journal, Membership

    def make(actor: Actor, name: str = "") -> Any:
        journal = Journal.objects.create(name=name or f"{actor.person.name}")
        Membership.objects.create(journal=journal, person=actor.person, role="owner")
        return journal

    return make


@dataclass
class Cast:
    """Everybody at the table, and the journal they are about."""

    owner: Actor
    editor: Actor
    reader: Actor
    stranger: Actor
    nobody: Client
    journal: Any

    def actors(self) -> dict[str, Client]:
        named = (self.owner, self.editor, self.reader, self.stranger)
        return {actor.name: actor.client for actor in named} | {"nobody": self.nobody}


@pytest.fixture
def owner(actor) -> Actor:
    return actor("owner")


@pytest.fixture
def journal(owner, journal_of) -> Any:
    return journal_of(owner)


@pytest.fixture
def cast(owner, actor, journal) -> Cast:
    from journal.models import Membership

    editor, reader, stranger = actor("editor"), actor("reader"), actor("stranger")
    for somebody in (editor, reader):
        Membership.objects.create(journal=journal, person=somebody.person, role=somebody.name)
    return Cast(owner, editor, reader, stranger, Client(), journal)
