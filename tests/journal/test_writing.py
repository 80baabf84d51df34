"""What was typed is written once, never over somebody else's words, and can be taken back."""

from __future__ import annotations

import html
import re
import uuid

import pytest
from allauth.account.models import EmailAddress
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal.background import Background
from journal.kinds import BY_SLUG, KINDS
from journal.letters import Letter
from journal.models import Change, Journal, Place, Submission
from tests.examples import EXAMPLES
from tests.journal.conftest import press
from tests.journal.test_access import (
    ACCOUNT_PAGES,
    LOG,
    ONLY_BY_POST,
    PUBLIC,
    Rehearsal,
    patterns,
    visits,
)
from tests.journal.test_intake_samples import photo

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)
A_YEAR, ANOTHER, A_THIRD = ({"date_year": year} for year in ("2024", "2023", "2022"))


def at(journal, *parts) -> str:
    return f"/j/{journal.pk}/" + "".join(f"{part}/" for part in parts)


def version_of(journal) -> int:
    return Journal.objects.get(pk=journal.pk).version


def example_of(kind, **changed) -> dict[str, str]:
    return EXAMPLES[str(kind)] | changed


def seen(row) -> dict[str, str]:
    row.refresh_from_db()
    return {"seen_version": str(row.version)}


def text_of(response) -> str:
    return html.unescape(response.content.decode())


# ---- the same, sent twice ------------------------------------------------------------------------


@kinds
def test_a_second_click_is_answered_like_the_first(kind, owner, journal):
    def twice(address, data) -> None:
        key = uuid.uuid4()
        first = owner.send(address, data, key)
        stands = version_of(journal)
        second = owner.send(address, data, key)
        assert (first.status_code, second.status_code) == (302, 302)
        assert first.headers["Location"] == second.headers["Location"]
        ends = (f"/done/{key}/", f"/{kind.then or 'done'}/?done={key}")
        assert second.headers["Location"].endswith(ends)
        assert Submission.objects.filter(key=key).count() == 1
        assert version_of(journal) == stands
        assert owner.client.get(second.headers["Location"]).status_code == 200

    twice(at(journal, kind, "add"), example_of(kind))
    row = kind.of(journal).get()
    twice(at(journal, kind, row.pk, "change"), example_of(kind, **A_YEAR) | seen(row))
    assert kind.of(journal).get().date.year == 2024
    twice(at(journal, kind, row.pk, "delete"), seen(row))
    twice(at(journal, "bin", kind.model._meta.model_name, row.pk), {})
    twice(at(journal, "undo", Submission.objects.latest("id").pk), {})
    assert [version.version for version in row.history.order_by("version")] == [1, 2, 3, 4, 5]
    assert kind.everything_of(journal).count() == 1


def test_a_letter_is_attached_once_and_binned_once(owner, journal, settings):
    row = owner.add(journal, "hiaa")
    data, key = photo(), uuid.uuid4()
    for _click in (1, 2):
        upload = SimpleUploadedFile("IMG CANARY.jpg", data, "image/jpeg")
        sent = {"file": upload, "caption": "page 1"}
        assert owner.send(at(journal, "hiaa", row.pk, "letter"), sent, key).status_code == 302
    letter = Letter.objects.get()
    kept = {path for path in settings.LETTERS_FOLDER.rglob("*") if path.is_file()}
    assert kept == {letter.file, letter.thumbnail_file}
    shown = owner.client.get(at(journal, "letters", letter.pk))
    assert "CANARY" not in str(shown.headers)
    assert b"".join(shown.streaming_content) == letter.file.read_bytes()
    key = uuid.uuid4()
    answers = [
        owner.send(at(journal, "letters", letter.pk, "delete"), {}, key) for _click in (1, 2)
    ]
    assert [answer.headers.get("Location") for answer in answers] == [at(journal, "done", key)] * 2
    assert owner.client.get(at(journal, "letters", letter.pk)).status_code == 404
    key = uuid.uuid4()
    brought = [owner.send(at(journal, "bin", "letter", letter.pk), {}, key) for _click in (1, 2)]
    assert [answer.headers.get("Location") for answer in brought] == [at(journal, "done", key)] * 2
    assert [version.version for version in letter.history.order_by("version")] == [1, 2, 3]


def test_a_row_is_brought_back_by_the_button_of_the_bin_pressed_twice(owner, journal):
    row = owner.add(journal, "note")
    owner.send(at(journal, "note", row.pk, "delete"), seen(row))
    page = owner.client.get(at(journal, "bin"))
    answers = [press(owner.client, page) for _click in (1, 2)]
    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    row.refresh_from_db()
    assert (row.version, row.binned_at) == (3, None)


def test_the_background_sent_twice_is_written_once(owner, journal):
    key = uuid.uuid4()
    for _click in (1, 2):
        sent = owner.send(at(journal, "background"), {"name": "Anna"}, key)
        assert sent.headers["Location"] == at(journal, "done", key)
    assert Background.objects.get().version == 1
    assert Submission.objects.count() == 1


def test_a_retry_long_after_is_answered_without_writing(owner, journal):
    key = uuid.uuid4()
    owner.send(at(journal, "note", "add"), example_of("note"), key)
    row = BY_SLUG["note"].of(journal).get()
    owner.add(journal, "scan")
    owner.send(at(journal, "note", row.pk, "change"), example_of("note", **A_YEAR) | seen(row))
    stands = version_of(journal)
    retried = owner.send(at(journal, "note", "add"), example_of("note"), key)
    assert retried.headers["Location"] == at(journal, "done", key)
    assert "has been changed since" in text_of(owner.client.get(retried.headers["Location"]))
    assert (version_of(journal), BY_SLUG["note"].of(journal).get().version) == (stands, 2)


def test_a_form_belongs_to_one_journal(owner, journal, journal_of, actor):
    other = actor("other")
    theirs = journal_of(other)
    key = uuid.uuid4()
    owner.send(at(journal, "note", "add"), example_of("note"), key)
    assert other.send(at(theirs, "note", "add"), example_of("note"), key).status_code == 302
    assert (
        other.send(at(theirs, "note", "add"), example_of("note", **ANOTHER), key).status_code == 302
    )
    assert BY_SLUG["note"].of(journal).get().version == 1
    assert BY_SLUG["note"].of(theirs).get().version == 2
    assert owner.client.get(at(theirs, "done", key)).status_code == 404


def test_five_requests_in_the_same_moment_write_once(apart):
    """On a real file, each request with a connection of its own."""
    apart(
        """
from concurrent.futures import ThreadPoolExecutor
from django.db import connections

def at_once(address, *forms):
    def send(form):
        browser = Client()
        browser.cookies = client.cookies
        try:
            response = browser.post(address, form)
            return response.status_code, response.headers.get("Location")
        finally:
            connections.close_all()
    with ThreadPoolExecutor(len(forms)) as threads:
        return list(threads.map(send, forms))

add = {"submission": str(uuid.uuid4()), "seen_version": "0"} | EXAMPLES["note"]
answers = at_once(f"/j/{journal.pk}/note/add/", *[add] * 5)
assert len(set(answers)) == 1 and answers[0][0] == 302, answers
row = BY_SLUG["note"].of(journal).get()
assert row.version == 1 and Submission.objects.count() == 1

change = f"/j/{journal.pk}/note/{row.pk}/change/"
forms = [EXAMPLES["note"] | {"seen_version": "1", "about": f"Text {n}"} for n in range(5)]
answers = sorted(status for status, _ in at_once(change, *forms))
assert answers == [302, 409, 409, 409, 409], answers

forms = [{"seen_version": "0", "name": f"Name {n}"} for n in range(5)]
answers = sorted(status for status, _ in at_once(f"/j/{journal.pk}/background/", *forms))
assert answers == [302, 409, 409, 409, 409], answers
assert Background.objects.count() == 1

begin = {"submission": str(uuid.uuid4()), "whose": "Anna"}
answers = at_once("/start/", *[begin] * 5)
assert len(set(answers)) == 1 and answers[0][0] == 302, answers
assert Journal.objects.count() == 2
"""
    )


# ---- Back, correct, send again -------------------------------------------------------------------


@kinds
def test_a_form_corrected_after_sending_edits_what_it_made(kind, owner, journal):
    key = uuid.uuid4()
    owner.send(at(journal, kind, "add"), example_of(kind), key)
    row = kind.of(journal).get()
    again = owner.send(at(journal, kind, "add"), example_of(kind, **A_YEAR), key)
    assert again.headers["Location"] == at(journal, "done", key)
    row.refresh_from_db()
    assert (row.version, row.date.year, kind.of(journal).count()) == (2, 2024, 1)
    done = text_of(owner.client.get(again.headers["Location"]))
    assert "was <q>16 February 2025</q>, now <q>16 February 2024</q>" in done
    stands = version_of(journal)
    late = owner.send(
        at(journal, kind, "add"), example_of(kind), key
    )  # the first try, arriving late
    assert late.headers["Location"] == at(journal, "done", key)
    row.refresh_from_db()
    assert (row.version, row.date.year, version_of(journal)) == (2, 2024, stands)


def test_back_shows_the_form_as_it_was_saved_and_corrects_it(owner, journal):
    opened = owner.client.get(at(journal, "note", "add"), follow=True)
    address, key = opened.wsgi_request.get_full_path(), opened.context["key"]
    owner.send(address, example_of("note"), key)
    row = BY_SLUG["note"].of(journal).get()
    back = owner.client.get(address)
    assert str(back.context["form"]["about"].value()) == row.about
    assert press(owner.client, back, **example_of("note", **A_YEAR)).status_code == 302
    row.refresh_from_db()
    assert (row.version, row.date.year) == (2, 2024)
    assert BY_SLUG["note"].of(journal).count() == 1


def test_a_correction_of_what_somebody_else_corrected_is_asked_and_can_be_kept(cast, journal):
    key = uuid.uuid4()
    cast.owner.send(at(journal, "note", "add"), example_of("note"), key)
    row = BY_SLUG["note"].of(journal).get()
    cast.editor.send(
        at(journal, "note", row.pk, "change"), example_of("note", **A_YEAR) | seen(row)
    )
    clash = cast.owner.send(at(journal, "note", "add"), example_of("note", **ANOTHER), key)
    assert clash.status_code == 409
    assert press(cast.owner.client, clash).status_code == 302
    row.refresh_from_db()
    assert (row.version, row.date.year, BY_SLUG["note"].of(journal).count()) == (3, 2023, 1)


def test_a_correction_of_what_was_undone_is_asked_and_can_be_kept(owner, journal):
    key = uuid.uuid4()
    owner.send(at(journal, "note", "add"), example_of("note"), key)
    row = BY_SLUG["note"].of(journal).get()
    owner.send(at(journal, "undo", Submission.objects.get().pk), {})
    clash = owner.send(at(journal, "note", "add"), example_of("note", **ANOTHER), key)
    assert clash.status_code == 409
    assert press(owner.client, clash).status_code == 302
    row.refresh_from_db()
    assert (row.version, row.date.year, row.binned_at) == (3, 2023, None)


# ---- two people at once --------------------------------------------------------------------------


@kinds
def test_two_people_edit_at_once_and_nothing_is_lost(kind, cast, journal):
    row = cast.owner.add(journal, str(kind))
    address = at(journal, kind, row.pk, "change")
    opened = seen(row)
    cast.editor.send(address, example_of(kind, **A_YEAR) | opened)
    stands = version_of(journal)
    clash = cast.owner.send(address, example_of(kind, **ANOTHER) | opened)
    assert clash.status_code == 409
    assert version_of(journal) == stands
    assert "16 February 2024" in text_of(clash)
    assert "16 February 2023" in text_of(clash)
    kept = press(cast.owner.client, clash)
    if kind.read_back:
        kept = press(cast.owner.client, kept, confirmed="1")
    assert kept.status_code == 302
    row.refresh_from_db()
    assert (row.version, row.date.year) == (3, 2023)
    assert [old.date.year for old in row.history.order_by("version")] == [2025, 2024, 2023]
    for name, typed in example_of(kind).items():
        field = kind.form(instance=row, journal=journal, today=journal.today)
        if name in field.fields:
            assert str(field[name].value()) == typed.replace("\r\n", "\n")


def test_what_was_typed_can_be_changed_once_more_after_a_clash(cast, journal):
    row = cast.owner.add(journal, "note")
    address, opened = at(journal, "note", row.pk, "change"), seen(row)
    cast.editor.send(address, example_of("note", **A_YEAR) | opened)
    clash = cast.owner.send(address, example_of("note", about="Mine") | opened)
    form = press(cast.owner.client, clash, change="1")
    assert form.status_code == 200
    assert form.context["form"]["about"].value() == "Mine"
    assert (
        press(cast.owner.client, form, **example_of("note", about="Mine, too")).status_code == 302
    )
    row.refresh_from_db()
    assert (row.version, row.about) == (3, "Mine, too")


def test_a_question_that_was_answered_is_not_asked_again_after_a_clash(cast, journal):
    row = cast.owner.add(journal, "hiaa")
    address, opened = at(journal, "hiaa", row.pk, "change"), seen(row)
    cast.editor.send(address, example_of("hiaa", **A_YEAR) | opened)
    asked = cast.owner.send(address, example_of("hiaa", value="58,5") | opened)
    assert asked.context["doubts"]
    clash = press(cast.owner.client, asked, as_written="1", **example_of("hiaa", value="58,5"))
    assert clash.status_code == 409
    assert press(cast.owner.client, clash).status_code == 302
    row.refresh_from_db()
    assert (row.value, row.version) == ("58,5", 3)


def test_an_entry_deleted_while_somebody_corrects_it_is_asked_and_can_be_kept(cast, journal):
    row = cast.owner.add(journal, "report")
    address, opened = at(journal, "report", row.pk, "change"), seen(row)
    cast.editor.send(at(journal, "report", row.pk, "delete"), opened)
    clash = cast.owner.send(address, example_of("report", words="Typed\r\nfor an hour") | opened)
    assert clash.status_code == 409
    assert "It is in the bin" in text_of(clash)
    assert "Typed\nfor an hour" in text_of(clash)
    assert press(cast.owner.client, clash).status_code == 302
    row.refresh_from_db()
    assert (row.words, row.version, row.binned_at) == ("Typed\nfor an hour", 3, None)


def test_an_entry_changed_while_somebody_deletes_it_is_asked(cast, journal):
    row = cast.owner.add(journal, "scan")
    opened = seen(row)
    cast.editor.send(at(journal, "scan", row.pk, "change"), example_of("scan", **A_YEAR) | opened)
    clash = cast.owner.send(at(journal, "scan", row.pk, "delete"), opened)
    assert clash.status_code == 409
    assert "16 February 2024" in text_of(clash)
    row.refresh_from_db()
    assert (row.version, row.binned_at) == (2, None)
    assert press(cast.owner.client, clash).status_code == 302
    row.refresh_from_db()
    assert row.version == 3
    assert row.binned_at


def test_two_backgrounds_at_once_are_asked_about(cast, journal):
    cast.editor.send(at(journal, "background"), {"name": "Anna", "allergies": "None"})
    clash = cast.owner.send(at(journal, "background"), {"name": "Anna", "allergies": "Penicillin"})
    assert clash.status_code == 409
    assert "was <q>None</q>, now <q>Penicillin</q>" in text_of(clash)
    typed = {"name": "Anna", "allergies": "Penicillin"}
    assert press(cast.owner.client, clash, **typed).status_code == 302
    assert Background.objects.get().allergies == "Penicillin"


def test_two_first_backgrounds_written_in_the_same_moment_are_asked_about(cast, journal):
    """Both were begun while there was none: the second is a clash, not a fault."""
    from journal.writing import Conflict, Intent, write

    intents = [Intent(Background(journal=journal, name=name)) for name in ("Anna", "Hanna")]
    write(journal, intents[:1], by=cast.owner.person, key=uuid.uuid4())
    with pytest.raises(Conflict):
        write(journal, intents[1:], by=cast.editor.person, key=uuid.uuid4())
    assert Background.objects.get().name == "Anna"


# ---- undo ----------------------------------------------------------------------------------------


def undo(actor, journal, submission=None, key=None):
    submission = submission or Submission.objects.latest("id")
    return actor.send(at(journal, "undo", submission.pk), {}, key)


@kinds
def test_undo_takes_back_adding_changing_deleting_and_undoing(kind, owner, journal):
    row = owner.add(journal, str(kind))
    in_bin, years = [], []

    def look() -> None:
        row.refresh_from_db()
        in_bin.append(bool(row.binned_at))
        years.append(row.date.year)

    assert undo(owner, journal).status_code == 302  # of adding
    look()
    undo(owner, journal)  # of undoing
    look()
    owner.send(at(journal, kind, row.pk, "change"), example_of(kind, **A_YEAR) | seen(row))
    undo(owner, journal)  # of changing
    look()
    undo(owner, journal)  # of undoing: the change again
    look()
    owner.send(at(journal, kind, row.pk, "delete"), seen(row))
    done = undo(owner, journal)  # of deleting
    look()
    assert in_bin == [True, False, False, False, False]
    assert years == [2025, 2025, 2025, 2024, 2024]
    assert [old.version for old in row.history.order_by("version")] == list(range(1, 9))
    assert "Brought back." in text_of(owner.client.get(done.headers["Location"]))


def test_undo_of_what_was_changed_later_is_refused(cast, journal):
    row = cast.owner.add(journal, "note")
    first = Submission.objects.get()
    cast.editor.send(
        at(journal, "note", row.pk, "change"), example_of("note", **A_YEAR) | seen(row)
    )
    stands = version_of(journal)
    assert undo(cast.owner, journal, first).status_code == 409
    row.refresh_from_db()
    assert (row.version, row.binned_at, version_of(journal)) == (2, None, stands)
    done = cast.owner.client.get(at(journal, "done", first.key))
    assert "has been changed since" in text_of(done)
    assert "/undo/" not in text_of(done)


def test_undo_pressed_in_two_windows_undoes_once(owner, journal):
    row = owner.add(journal, "note")
    first = Submission.objects.get()
    assert undo(owner, journal, first).status_code == 302
    assert undo(owner, journal, first).status_code == 409
    row.refresh_from_db()
    assert row.version == 2


def test_undo_of_the_first_background_leaves_none_to_be_seen(cast, journal):
    cast.owner.send(at(journal, "background"), {"name": "Anna", "nurse_telephone": "0123"})
    done = undo(cast.owner, journal)
    assert "Deleted" in text_of(cast.owner.client.get(done.headers["Location"]))
    assert "0123" not in text_of(cast.owner.client.get(at(journal, "get-help-now")))
    assert "0123" not in text_of(cast.reader.client.get(at(journal, "background")))
    assert "Letter" not in text_of(cast.owner.client.get(at(journal, "bin"))).replace("Letters", "")
    again = cast.owner.client.get(at(journal, "background"))
    assert press(cast.owner.client, again, name="Anna", allergies="None").status_code == 302
    row = Background.objects.get()
    assert (row.version, row.nurse_telephone, row.allergies, row.binned_at) == (3, "", "None", None)


def test_the_version_of_the_journal_rises_with_each_write_and_with_nothing_else(owner, journal):
    def raised(address, data, status, key=None) -> int:
        before = version_of(journal)
        response = owner.send(address, data, key)
        assert response.status_code == status, text_of(response)
        return version_of(journal) - before

    key = uuid.uuid4()
    add = at(journal, "note", "add")
    assert raised(add, example_of("note"), 302, key) == 1
    assert raised(add, example_of("note"), 302, key) == 0  # sent twice
    assert raised(add, {}, 422) == 0  # refused
    assert raised(add, example_of("note"), 200) == 0  # asked whether it is another one
    row = BY_SLUG["note"].of(journal).get()
    change = at(journal, "note", row.pk, "change")
    assert raised(change, example_of("note", **A_YEAR) | seen(row), 302) == 1
    assert raised(change, example_of("note", **ANOTHER) | {"seen_version": "1"}, 409) == 0
    assert raised(at(journal, "search"), {"words": "CANARY"}, 200) == 0
    assert raised(at(journal, "note", row.pk, "delete"), seen(row), 302) == 1
    assert raised(at(journal, "undo", Submission.objects.latest("id").pk), {}, 302) == 1


def test_saving_a_form_without_changing_it_makes_no_version(owner, journal):
    for kind in KINDS:
        row = owner.add(journal, str(kind))
        address = at(journal, kind, row.pk, "change")
        response = owner.send(address, example_of(kind) | seen(row))
        row.refresh_from_db()
        assert (response.status_code, row.version, row.history.count()) == (302, 1, 1)
        done = owner.client.get(response.headers["Location"])
        assert "Nothing was changed" in text_of(done)
    assert Change.objects.count() == len(KINDS)


# ---- what GET does, and what is told -------------------------------------------------------------


def test_get_never_writes(world):
    for person in (world.cast.owner.person, world.cast.reader.person):
        # As signing up makes it; allauth makes up for one that is missing, by GET too.
        EmailAddress.objects.create(user=person, email=person.email, primary=True)
    addresses = [v.address for v in visits(world.mine) if v.name not in ONLY_BY_POST]
    for address, name, _view in patterns():
        if name in ACCOUNT_PAGES | PUBLIC and "<" not in address:
            addresses.append(reverse(name))
    assert len(addresses) > 70
    wrote = []
    for address in addresses:
        for client in (world.cast.owner.client, world.cast.reader.client):
            with CaptureQueriesContext(connection) as caught:
                client.get(address, follow=True).close()
            writes = re.compile(
                r"\s*(INSERT|UPDATE|DELETE|REPLACE|CREATE|DROP|ALTER)\b", re.IGNORECASE
            )
            wrote += [
                (address, query["sql"])
                for query in caught
                if writes.match(query["sql"])
                and "django_session" not in query["sql"]
                and LOG not in query["sql"]  # what is looked at and taken along: test_access_log.py
            ]
    assert wrote == []


def test_the_history_says_who_did_what_in_words(cast, journal):
    row = cast.owner.add(journal, "scan")
    change = at(journal, "scan", row.pk, "change")
    cast.editor.send(change, example_of("scan", modality="mri", place="Elsewhere") | seen(row))
    cast.owner.send(at(journal, "scan", row.pk, "delete"), seen(row))
    undo(cast.owner, journal)
    cast.editor.person.delete()
    page = text_of(cast.owner.client.get(at(journal, "scan", row.pk)))
    told = re.findall(r"<b>(\w[\w ]*)</b> by ([\w ]+),", page)
    assert told == [
        ("Brought back", "Owner"),
        ("Deleted", "Owner"),
        ("Changed", "somebody who has left"),
        ("Added", "Owner"),
    ]
    assert "<b>Kind of scan</b>: was <q>CT</q>, now <q>MRI</q>" in page
    assert "was <q>CANARY hospital</q>, now <q>Elsewhere</q>" in page


def test_a_place_is_made_once_however_it_is_spelt(owner, journal):
    owner.add(journal, "scan")
    owner.add(journal, "scan", place=" canary   HOSPITAL ", **A_YEAR)
    owner.add(journal, "renogram", place="ｃａｎａｒｙ hospital")
    owner.add(journal, "appointment", place="Another clinic")
    places = list(Place.objects.filter(journal=journal).order_by("name"))
    assert [place.name for place in places] == ["Another clinic", "CANARY hospital"]


def test_lines_of_a_note_are_kept_as_lines(owner, journal):
    """Browsers end each line of a text box with two characters."""
    row = owner.add(journal, "scan", note="One\r\nTwo\r\n\r\nThree\tin a column")
    assert row.note == "One\nTwo\n\nThree\tin a column"
    typed = {"name": "Anna", "operations": "One\r\nTwo", "diagnosis": "a\rb"}
    assert owner.send(at(journal, "background"), typed).status_code == 302
    about = Background.objects.get()
    assert (about.operations, about.diagnosis) == ("One\nTwo", "a\nb")
    most = {
        "name": "Anna",
        "allergies": "x\r\n" * 999 + "x",
    }  # 1,999 characters as they are counted
    assert owner.send(at(journal, "background"), most | {"seen_version": "1"}).status_code == 302


WORDS = st.text(
    st.one_of(
        st.characters(exclude_categories=("Cs",), exclude_characters="\0"),
        st.sampled_from("\r\n\t  \u00a0\u200f\u202e<>&\"'"),
    ),
    min_size=1,
    max_size=80,
)


@given(words=WORDS)
@example(words="\n\n  leading and trailing \t\r\n\r\n")
@example(words="\r\rfind\x0bings\x85\u2028")
@example(words="</textarea><script>x</script> &amp; &#10;")
@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_words_of_a_report_are_stored_as_they_were_received(words, owner, journal):
    with Rehearsal():
        answer = owner.send(at(journal, "report", "add"), example_of("report", words=words))
        if not words.strip():
            assert answer.status_code == 422
            return
        assert answer.status_code == 302
        row = BY_SLUG["report"].of(journal).get()
        assert row.words == re.sub(r"\r\n?", "\n", words)
        # Opened and saved again as a browser would: the same, so no second version.
        change = at(journal, "report", row.pk, "change")
        page = owner.client.get(change).content.decode()
        box = re.search(r'<textarea name="words"[^>]*>\n?(.*?)</textarea>', page, re.DOTALL)
        sent = html.unescape(box[1]).replace("\n", "\r\n")
        owner.send(change, example_of("report", words=sent) | seen(row))
        row.refresh_from_db()
        assert row.version == 1
