"""Journals full of words to look for elsewhere, and a fresh count of tries for each test."""

from __future__ import annotations

import datetime
import os
import sqlite3
import subprocess
import sys
import uuid
from contextlib import closing
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from tests.examples import EXAMPLES

PASSWORD = "a long password"  # of everybody that tests/conftest.py makes


@pytest.fixture(autouse=True)
def _tries_are_counted_afresh():
    """Limits on sign-ins and the like are kept in the cache of the process."""
    from django.core.cache import cache

    cache.clear()


@dataclass
class Filled:
    """A journal in which `word` stands in every text, and one row of everything it can hold."""

    journal: Any
    word: str
    rows: dict[str, Any] = field(default_factory=dict)  # by the slug of the kind
    letter: Any = None
    binned: Any = None
    sent: Any = None  # the submission that changed the note last, which can be undone
    remark: Any = None  # a question suggested about a result
    draft: Any = None  # of a correction that the person has not finished
    flag: str = ""  # nobody has decided about it
    decision: Any = None  # about another flag: not now


def said(word: str, slug: str, **changed: str) -> dict[str, str]:
    """The example of a kind with `word` in its texts."""
    return {
        name: value.replace("CANARY", word) for name, value in (EXAMPLES[slug] | changed).items()
    }


def typed(journal: Any, slug: str, data: dict[str, str], row: Any = None) -> Any:
    """The row that a form makes of what was typed; not written yet."""
    from journal.kinds import BY_SLUG

    form = BY_SLUG[slug].form(data, instance=row, journal=journal, today=journal.today)
    assert form.is_valid(), form.errors
    return form.instance


@pytest.fixture
def fill(settings):
    """Fills a journal as its forms would."""
    from django.utils import timezone

    from journal.background import Background
    from journal.chronicle import read_history
    from journal.decisions import Decision
    from journal.drafts import Draft
    from journal.invitations import Invitation
    from journal.kinds import KINDS
    from journal.letters import Letter
    from journal.remarks import Remark
    from journal.writing import Intent, write
    from surveillance.rules import review

    def make(journal: Any, person: Any, word: str) -> Filled:
        filled = Filled(journal, word)

        def keep(row: Any, seen: int = 0, *, binned: bool = False) -> Any:
            intent = Intent(row, seen=seen, binned=binned)
            return write(journal, [intent], by=person, key=uuid.uuid4()).submission

        for kind in KINDS:
            filled.rows[kind.slug] = typed(journal, kind.slug, said(word, kind.slug))
            keep(filled.rows[kind.slug])
        scan, report = filled.rows["scan"], filled.rows["report"]
        keep(typed(journal, "report", said(word, "report", scan=str(scan.pk)), row=report), seen=1)
        more = {"addendum_to": str(report.pk), "words": f"{word} addendum"}
        keep(typed(journal, "report", said(word, "report", **more)))
        keep(typed(journal, "appointment", said(word, "appointment", date_year="2199")))
        note = said(word, "note", text=f"{word} text, corrected")
        filled.sent = keep(typed(journal, "note", note, row=filled.rows["note"]), seen=1)
        filled.binned = typed(journal, "hiaa", said(word, "hiaa", value="77"))
        keep(filled.binned)
        keep(filled.binned, seen=1, binned=True)
        about = {"name": word, "diagnosis": word, "clinic_name": word, "clinic_telephone": word}
        keep(Background(journal=journal, **about))
        if person:
            note_form = f"/j/{journal.pk}/note/{filled.rows['note'].pk}/change/"
            filled.draft = Draft.objects.create(
                journal=journal, person=person, address=note_form, typed=f"text={word}+draft"
            )
        past = journal.today - datetime.timedelta(days=10)
        when = {"date_day": past.day, "date_month": past.month, "date_year": past.year}
        keep(typed(journal, "appointment", said(word, "appointment", **_text(when))))
        blood = {"specimen": "plasma", "unit": "nmol/L", "value": "150", "upper_limit": "135"}
        keep(typed(journal, "hiaa", said(word, "hiaa", **blood)))
        flags = [
            flag
            for flag in review(read_history(journal), journal.today)
            if flag.rule == "above-limit"
        ]
        filled.flag = next(flag.key for flag in flags if "urine" in flag.reason)
        other = next(flag for flag in flags if "plasma" in flag.reason)
        filled.decision = Decision(
            journal=journal, flag=other.key, rule=other.rule, choice="not_now", reason=word
        )
        keep(filled.decision)
        if person:
            Invitation.objects.create(
                journal=journal, made_by=person, for_whom=word, token=word.ljust(64),
                ends_at=timezone.now() + datetime.timedelta(hours=72),
            )  # fmt: skip
        about = {"table": "hiaa", "entry": filled.rows["hiaa"].pk}
        keep(Remark(journal=journal, sort="comment", text=f"{word} comment", **about))
        asked = f"{word} question?\n{word} why"
        filled.remark = Remark(journal=journal, sort="question", text=asked, **about)
        keep(filled.remark)
        names = {"name": _file(word, ""), "thumbnail": _file(word, "-small")}
        filled.letter = Letter(
            journal=journal, table="hiaa", record=filled.rows["hiaa"].pk, caption=f"{word} letter",
            content_type="image/jpeg", size=9, sha256="0" * 64, **names,
        )  # fmt: skip
        keep(filled.letter)
        return filled

    def _text(values: dict[str, int]) -> dict[str, str]:
        return {name: str(value) for name, value in values.items()}

    def _file(word: str, small: str) -> str:
        key = uuid.uuid4().hex
        name = f"{key[:2]}/{key}{small}.jpg"
        path = settings.LETTERS_FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(word.encode())
        return name

    return make


@dataclass
class World:
    """The cast's journal, a stranger's journal that the owner may read, and the example."""

    cast: Any
    mine: Filled  # every text in it holds CANARY
    theirs: Filled  # FOREIGN
    example: Filled  # EXEMPLAR

    def sent_again(self) -> None:
        """Show the site once more who the owner is, as erasing asks."""
        self.cast.owner.client.post("/account/reauthenticate/", {"password": PASSWORD})


@pytest.fixture
def world(cast, fill, journal_of) -> World:
    from journal.models import Journal, Membership

    cast.journal.name = "CANARY"
    cast.journal.save()
    other = journal_of(cast.stranger, "FOREIGN")
    Membership.objects.create(journal=other, person=cast.owner.person, role="reader")
    example = Journal.objects.create(
        name="EXEMPLAR", is_example=True, as_of=datetime.date(2025, 6, 1)
    )
    made = World(
        cast,
        mine=fill(cast.journal, cast.owner.person, "CANARY"),
        theirs=fill(other, cast.stranger.person, "FOREIGN"),
        example=fill(example, None, "EXEMPLAR"),
    )
    made.sent_again()
    return made


class _Forms(HTMLParser):
    """Collects the forms of a page: their address and what they carry without being seen."""

    def __init__(self) -> None:
        super().__init__()
        self.forms: list[tuple[str, list[tuple[str, str]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form" and given.get("method") == "post":
            self.forms.append((given.get("action", ""), []))
        elif tag == "input" and given.get("type") == "hidden" and self.forms:
            self.forms[-1][1].append((given["name"], given.get("value", "")))


def press(client: Any, response: Any, **button: str) -> Any:
    """Press a button of the form on a page, as a browser would: with all that is hidden in it."""
    parser = _Forms()
    parser.feed(response.content.decode())
    action, hidden = next(
        form for form in parser.forms if any(name == "submission" for name, _value in form[1])
    )
    data: dict[str, list[str]] = {}
    for name, value in (*hidden, *button.items()):
        data.setdefault(name, []).append(value)
    address = action or response.wsgi_request.get_full_path()
    return client.post(address, data)


BEFORE = """
import os, uuid, django
os.environ["DJANGO_SETTINGS_MODULE"] = "journal.settings"
django.setup()
from django.conf import settings
settings.ALLOWED_HOSTS += ["testserver"]
settings.STATIC_ROOT = os.path.join(os.environ["JOURNAL_DATA"], "incoming")  # which stays empty
plain = "django.contrib.staticfiles.storage.StaticFilesStorage"
settings.STORAGES = settings.STORAGES | {"staticfiles": {"BACKEND": plain}}
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
from django.test import Client
from journal.models import *
from journal.kinds import BY_SLUG
from tests.examples import EXAMPLES
owner = Person.objects.create_user("owner@example.org", "a long password", "Owner")
journal = Journal.objects.create(name="Owner")
Membership.objects.create(journal=journal, person=owner, role="owner")
client = Client(headers={"user-agent": "tests"})
client.force_login(owner)
"""


@pytest.fixture
def apart(db, tmp_path):
    """Runs a script in a process of its own, with a database file as the settings make it.

    The tests' own database lies in memory: it has no file, and its threads share their locks.
    """
    from django.db import connection

    if connection.vendor != "sqlite":
        pytest.skip("about SQLite's file")
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    with (
        connection.cursor() as cursor,
        closing(sqlite3.connect(folder / "journal.sqlite3")) as file,
    ):
        cursor.execute(
            "SELECT sql FROM sqlite_master WHERE name NOT LIKE 'sqlite%' ORDER BY type DESC"
        )
        for (sql,) in cursor.fetchall():
            file.execute(sql)
        file.commit()

    def run(script: str) -> Path:
        environment = {**os.environ, "JOURNAL_DATA": str(folder)}
        environment.pop("DATABASE_URL", None)
        done = subprocess.run(
            [sys.executable, "-W", "error", "-c", BEFORE + script],
            cwd=Path(__file__).parents[2],
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
        )
        assert done.returncode == 0, done.stderr[-3000:]
        return folder

    return run
