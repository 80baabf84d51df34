"""The bin gives back what was deleted for 30 days; what is erased is nowhere any more."""

from __future__ import annotations

import html
import json
from datetime import timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from journal import erasing
from journal.background import Background
from journal.kinds import BY_SLUG, KINDS
from journal.letters import Letter
from journal.models import Change, Journal, Membership, Person, Submission
from tests.examples import EXAMPLES
from tests.journal.conftest import PASSWORD, press
from tests.journal.test_access import snapshot
from tests.journal.test_intake_samples import photo
from tests.journal.test_writing import at, seen, text_of, undo

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)


def everywhere(word: str, settings) -> list[str]:
    """Every place in the database, the sessions and the letters' folder where a word stands."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')
            columns = [column[0] for column in cursor.description]
            for row in cursor.fetchall():
                found += [
                    f"{table}.{column}"
                    for column, value in zip(columns, row, strict=True)
                    if word
                    in (value.decode(errors="replace") if isinstance(value, bytes) else str(value))
                ]
    for session in Session.objects.all():
        if word in json.dumps(session.get_decoded()):
            found.append(f"session {session.pk}")
    for path in settings.LETTERS_FOLDER.rglob("*"):
        if word in path.name or (path.is_file() and word.encode() in path.read_bytes()):
            found.append(str(path))
    return found


def tables_of(found: list[str]) -> set[str]:
    return {place.partition(".")[0] for place in found}


def long_ago(row, days: int = 31) -> None:
    then = timezone.now() - timedelta(days=days)
    type(row).objects.filter(pk=row.pk).update(binned_at=then)


# ---- the bin -------------------------------------------------------------------------------------


@kinds
def test_a_deleted_entry_lies_in_the_bin_and_comes_back(kind, cast, journal):
    row = cast.owner.add(journal, str(kind))
    cast.owner.send(at(journal, kind, row.pk, "delete"), seen(row))
    bin_page = cast.editor.client.get(at(journal, "bin"))
    assert row.headline() in text_of(bin_page)
    for address in (at(journal, kind, row.pk), at(journal, kind, row.pk, "change")):
        assert cast.owner.client.get(address).status_code == 404
    for address in (at(journal), at(journal, "timeline"), at(journal, kind)):
        assert str(row.pk) not in text_of(cast.owner.client.get(address))
    found = cast.owner.client.post(at(journal, "search"), {"words": "CANARY"})
    assert str(row.pk) not in text_of(found)
    assert press(cast.editor.client, bin_page).status_code == 302
    assert cast.owner.client.get(at(journal, kind, row.pk)).status_code == 200
    row.refresh_from_db()
    assert [field.value_to_string(row) for field in row.typed_fields()] == [
        field.value_to_string(row.history.get(version=1)) for field in row.typed_fields()
    ]


def test_the_bin_says_how_long_it_keeps(owner, journal):
    row = owner.add(journal, "note")
    owner.send(at(journal, "note", row.pk, "delete"), seen(row))
    binned = erasing.in_the_bin(journal)[0]
    assert binned.last_day == timezone.localdate() + timedelta(days=30)


def test_what_was_binned_over_30_days_ago_is_erased_with_all_that_was_kept_of_it(
    owner, journal, fill, settings, django_capture_on_commit_callbacks
):
    filled = fill(journal, owner.person, "CANARY")
    rows = [*filled.rows.values(), filled.binned, filled.letter]
    for kind in KINDS:
        for row in kind.of(journal):
            owner.send(at(journal, kind, row.pk, "delete"), seen(row))
            rows.append(row)
    owner.send(
        at(journal, "note", "add"), EXAMPLES["note"] | {"about": "Kept note", "text": "Kept"}
    )
    kept = BY_SLUG["note"].of(journal).get()
    owner.send(at(journal, "note", kept.pk, "delete"), seen(kept))
    for row in rows:
        long_ago(row)
    long_ago(kept, days=29)
    assert everywhere("CANARY addendum", settings)
    with django_capture_on_commit_callbacks(execute=True):
        call_command("tidy", verbosity=0)
    left = tables_of(everywhere("CANARY", settings))
    # The background stands in no bin, nor a decision about a flag, nor a draft, nor an invitation,
    # nor a suggestion that waits, which outlives the entry that it was about; the note that is
    # kept may come back, and so may its places.
    assert left <= {
        "journal_decision", "journal_decisionversion",
        "journal_draft", "journal_invitation", "journal_remark", "journal_remarkversion",
        "journal_background", "journal_backgroundversion", "journal_place", "journal_note",
        "journal_noteversion",
    }  # fmt: skip
    assert [path for path in settings.LETTERS_FOLDER.rglob("*") if path.is_file()] == []
    assert set(Change.objects.values_list("row", flat=True)) == {
        kept.pk, Background.objects.get(journal=journal).pk, filled.decision.pk, filled.remark.pk
    }  # fmt: skip
    assert not Submission.objects.filter(changes=None).exists()
    assert kept.history.count() == 2
    undo(owner, journal)
    assert owner.client.get(at(journal, "note", kept.pk)).status_code == 200


def test_nothing_younger_and_nothing_outside_the_bin_is_emptied(owner, journal, fill):
    fill(journal, owner.person, "CANARY")
    before = snapshot()
    assert erasing.empty_old_bins() == 0
    assert snapshot() == before


def test_an_entry_whose_scan_was_erased_can_still_be_read_corrected_and_undone(owner, journal):
    scan = owner.add(journal, "scan")
    row = owner.add(journal, "report", scan=str(scan.pk))
    change = at(journal, "report", row.pk, "change")
    sent = owner.send(change, EXAMPLES["report"] | {"scan": "", "words": "Corrected"} | seen(row))
    correction = Submission.objects.latest("id")
    owner.send(at(journal, "scan", scan.pk, "delete"), seen(scan))
    long_ago(scan)
    assert erasing.empty_old_bins() == 1
    page = owner.client.get(at(journal, "report", row.pk))
    assert page.status_code == 200
    assert "erased" in text_of(page)
    assert owner.client.get(sent.headers["Location"]).status_code == 200
    assert undo(owner, journal, correction).status_code == 302
    row.refresh_from_db()
    assert (row.words, row.scan) == (EXAMPLES["report"]["words"].replace("\r\n", "\n"), None)
    assert owner.client.get(at(journal, "report", row.pk)).status_code == 200
    connection.check_constraints()


def test_a_report_whose_scan_lies_in_the_bin_can_be_read_and_corrected(owner, journal):
    scan = owner.add(journal, "scan")
    row = owner.add(journal, "report", scan=str(scan.pk))
    owner.send(at(journal, "scan", scan.pk, "delete"), seen(scan))
    assert owner.client.get(at(journal, "report", row.pk)).status_code == 200
    page = owner.client.get(at(journal, "report", row.pk, "change"))
    assert page.status_code == 200
    assert (
        press(owner.client, page, **EXAMPLES["report"] | {"reported_by": "Me"}).status_code == 302
    )


# ---- erasing -------------------------------------------------------------------------------------


@pytest.fixture
def two_journals(world, settings):
    """The owner's journal with a letter of the intake's own making, beside a stranger's journal."""
    owner, journal = world.cast.owner, world.mine.journal
    row = world.mine.rows["hiaa"]
    upload = SimpleUploadedFile("CANARY.jpg", photo(), "image/jpeg")
    owner.send(at(journal, "hiaa", row.pk, "letter"), {"file": upload, "caption": "CANARY page"})
    Person.objects.filter(pk=owner.person.pk).update(name="CANARY", email="canary@example.org")
    # The owner helps a stranger, too: what is typed there stays there.
    Membership.objects.filter(person=owner.person, journal=world.theirs.journal).update(
        role="editor"
    )
    words = {"about": "FOREIGN, by a helper", "text": "FOREIGN", "from_whom": "FOREIGN"}
    assert owner.add(world.theirs.journal, "note", date_year="2021", **words)
    assert len(tables_of(everywhere("CANARY", settings))) > 2 * len(KINDS)
    return world


def of(journal) -> list[list[tuple]]:
    """All the rows of one journal, as text."""
    models = [kind.model for kind in KINDS] + [Background, Letter]
    tables = [model.objects for model in models] + [model.history for model in models]
    return [list(table.filter(journal=journal).order_by("pk").values_list()) for table in tables]


def files_of(settings) -> set[str]:
    return {path.name for path in settings.LETTERS_FOLDER.rglob("*") if path.is_file()}


def test_an_erased_journal_is_nowhere_any_more(
    two_journals, settings, django_capture_on_commit_callbacks
):
    world, owner = two_journals, two_journals.cast.owner
    Person.objects.filter(pk=owner.person.pk).update(name="Owner", email="owner@example.org")
    theirs, files = of(world.theirs.journal), files_of(settings)
    erase = at(world.mine.journal, "data", "erase")
    assert owner.client.post(erase, {}).status_code == 200  # the box was not ticked
    assert Journal.objects.filter(pk=world.mine.journal.pk).exists()
    with django_capture_on_commit_callbacks(execute=True):
        assert owner.client.post(erase, {"sure": "on"}).status_code == 302
    assert everywhere("CANARY", settings) == []
    assert everywhere(world.mine.journal.pk, settings) == []
    assert of(world.theirs.journal) == theirs
    kept = {world.theirs.letter, world.example.letter}
    assert files_of(settings) == files & {
        path.name for letter in kept for path in (letter.file, letter.thumbnail_file)
    }
    assert owner.client.get(at(world.mine.journal)).status_code == 404
    connection.check_constraints()


def test_an_erased_account_is_nowhere_any_more(
    two_journals, settings, django_capture_on_commit_callbacks
):
    world, owner = two_journals, two_journals.cast.owner
    elsewhere = Client()
    sign_in = {"login": "canary@example.org", "password": PASSWORD}
    assert elsewhere.post("/account/login/", sign_in).status_code == 302
    assert tables_of(everywhere("canary@", settings)) >= {"journal_person"}
    assert any("session" in place for place in everywhere("canary@", settings))
    mine = owner.person.pk
    with django_capture_on_commit_callbacks(execute=True):
        assert owner.client.post("/account/delete/", {"sure": "on"}).headers["Location"] == "/"
    assert everywhere("CANARY", settings) == []
    assert everywhere("canary@", settings) == []
    assert not Person.objects.filter(pk=mine).exists()
    for browser in (owner.client, elsewhere):
        assert browser.get("/account/").status_code == 302
    # What the person typed into somebody else's journal stays that journal's.
    stranger, theirs = world.cast.stranger, world.theirs.journal
    helped = BY_SLUG["note"].of(theirs).get(about="FOREIGN, by a helper")
    page = html.unescape(stranger.client.get(at(theirs, "note", helped.pk)).content.decode())
    assert "by somebody who has left" in page
    assert stranger.client.get(at(theirs, "timeline")).status_code == 200
    connection.check_constraints()


def test_a_person_who_only_reads_takes_nothing_away_when_leaving(world):
    world.cast.reader.client.post("/account/reauthenticate/", {"password": PASSWORD})
    before = of(world.mine.journal)
    world.cast.reader.client.post("/account/delete/", {"sure": "on"})
    assert not Person.objects.filter(pk=world.cast.reader.person.pk).exists()
    assert of(world.mine.journal) == before


def test_the_database_file_holds_no_byte_of_what_was_erased(apart):
    """SQLite leaves deleted words in its free pages unless it is told to overwrite them."""
    script = """
journal.name = "CANARY"; journal.save()
for slug, form in EXAMPLES.items():
    for year in range(1990, 2020):
        data = form | {"date_year": str(year), "submission": str(uuid.uuid4()), "as_written": "1"}
        client.post(f"/j/{journal.pk}/{slug}/add/", data)
assert BY_SLUG["note"].of(journal).count() == 30
client.post(f"/j/{journal.pk}/background/", {"name": "CANARY", "diagnosis": "CANARY " * 500})
client.post("/account/reauthenticate/", {"password": "a long password"})
from django.db import connections
connections.close_all()
from pathlib import Path
folder = Path(os.environ["JOURNAL_DATA"])
assert (folder / "journal.sqlite3").read_bytes().count(b"CANARY") > 100
ERASE
connections.close_all()
assert not Journal.objects.exists()
connections.close_all()
for path in folder.glob("journal.sqlite3*"):
    assert b"CANARY" not in path.read_bytes(), path.name
"""
    erase = 'assert client.post(f"/j/{journal.pk}/data/erase/", {"sure": "on"}).status_code == 302'
    apart(script.replace("ERASE", erase))
