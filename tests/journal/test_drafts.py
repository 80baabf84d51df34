"""Drafts: kept for one person, through signing out and a closed phone, until saved or let go."""

from __future__ import annotations

import datetime
import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from journal import drafts
from journal.drafts import Draft
from journal.kinds import BY_SLUG
from journal.models import Journal, Membership
from tests.examples import EXAMPLES
from tests.journal.browsing import Controls
from tests.journal.conftest import PASSWORD

TYPED = {"value": "58", "text": "Typed with care"}
JSON = {"Accept": "application/json"}


def at(journal, *parts) -> str:
    return "/".join(("/j", journal.pk, "drafts", *map(str, parts))) + "/"


def form_of(actor, journal, slug="hiaa") -> str:
    """The address of a new form, with its own key in it."""
    return actor.client.get(f"/j/{journal.pk}/{slug}/add/").headers["Location"]


def keep(actor, journal, address, *, by_script=False, **typed):
    data = {"draft_of": address, "submission": str(uuid.uuid4())} | (typed or TYPED)
    return actor.client.post(at(journal), data, headers=JSON if by_script else {})


def later(monkeypatch, **passed) -> None:
    then = timezone.now() + timedelta(**passed)
    monkeypatch.setattr(timezone, "now", lambda: then)


# ---- keeping ---------------------------------------------------------------------------------


def test_save_and_finish_later_leads_home_where_it_can_be_carried_on_with(owner, journal):
    address = form_of(owner, journal)
    assert f'formaction="{at(journal)}"' in owner.client.get(address).content.decode()
    page = keep(owner, journal, address)
    assert page.headers["Location"] == f"/j/{journal.pk}/"
    home = owner.client.get(page.headers["Location"]).content.decode()
    assert "Kept for later. You find it under Add." in home
    for shown in (home, owner.client.get(f"/j/{journal.pk}/add/").content.decode()):
        assert "You have 1 unfinished" in shown
        assert "5-HIAA result</b>, <span" in shown
        assert f'href="{address}"' in shown
    form = owner.client.get(address)
    assert "What you typed and did not save is here." in form.content.decode()
    assert form.context["form"]["value"].value() == "58"


def test_a_form_that_saves_itself_is_told_when(owner, journal, monkeypatch):
    moment = timezone.make_aware(datetime.datetime(2026, 11, 26, 10, 42))
    monkeypatch.setattr(timezone, "now", lambda: moment)
    answer = keep(owner, journal, form_of(owner, journal), by_script=True)
    assert (answer.status_code, answer.json()) == (201, {"kept": "10:42"})
    home = owner.client.get(f"/j/{journal.pk}/").content.decode()
    assert "kept 26 November 10:42" in home


def test_a_draft_outlives_signing_out_and_a_week(owner, journal, monkeypatch):
    address = form_of(owner, journal)
    keep(owner, journal, address)
    owner.client.post("/account/logout/")
    later(monkeypatch, days=8)
    call_command("tidy", verbosity=0)
    another = Client()
    another.post("/account/login/", {"login": owner.person.email, "password": PASSWORD})
    page = another.get(address)
    assert page.context["form"]["value"].value() == "58"
    assert not page.context["form"].errors


def test_a_draft_goes_after_30_days(owner, journal, monkeypatch):
    keep(owner, journal, form_of(owner, journal))
    later(monkeypatch, days=29)
    assert drafts.empty_old() == 0
    later(monkeypatch, days=31)
    call_command("tidy", verbosity=0)
    assert not Draft.objects.exists()


def test_the_same_form_kept_twice_is_one_draft_with_what_was_typed_last(owner, journal):
    address = form_of(owner, journal)
    for value in ("5", "58"):
        keep(owner, journal, address, value=value)
    assert Draft.objects.get().address == address
    assert owner.client.get(address).context["form"]["value"].value() == "58"


def test_a_form_whose_address_had_no_key_yet_is_kept_under_its_final_address(owner, journal):
    key = str(uuid.uuid4())
    keep(owner, journal, f"/j/{journal.pk}/hiaa/add/", submission=key, value="58")
    page = owner.client.get(f"/j/{journal.pk}/hiaa/add/?form={key}")
    assert page.context["form"]["value"].value() == "58"


def test_tokens_and_answers_to_questions_are_not_kept(owner, journal):
    sent = {"csrfmiddlewaretoken": "x", "confirmed": "1", "as_written": "1", "take": "value=5",
            "change": "1", "accept_all": "1", "opened": "1", "value": "58"}  # fmt: skip
    keep(owner, journal, form_of(owner, journal, "renogram"), **sent)
    kept = Draft.objects.get().typed
    assert "value=58" in kept
    assert not [name for name in sent if name != "value" and f"{name}=" in kept]


def test_saving_ends_the_draft_and_nothing_that_arrives_late_brings_it_back(owner, journal):
    address = form_of(owner, journal)
    page = owner.client.get(address)
    controls = Controls(page.content.decode()).sent | EXAMPLES["hiaa"]
    opened = page.content.decode().partition('data-opened="')[2].partition('"')[0]
    assert abs(float(opened) - timezone.now().timestamp()) < 60
    sent = controls | {"draft_of": address, "opened": opened}
    assert owner.client.post(at(journal), sent, headers=JSON).status_code == 201
    assert owner.client.post(address, controls).status_code == 302
    assert not Draft.objects.exists()
    answer = owner.client.post(at(journal), sent, headers=JSON)
    assert "saved meanwhile" in answer.json()["refused"]
    assert not Draft.objects.exists()
    again = owner.client.get(address).content.decode()  # Back: what is typed now corrects it
    now = again.partition('data-opened="')[2].partition('"')[0]
    assert owner.client.post(at(journal), sent | {"opened": now}, headers=JSON).status_code == 201
    pressed = owner.client.post(at(journal), sent)  # nobody presses a button too late
    assert pressed.status_code == 302
    assert Draft.objects.count() == 1


@pytest.mark.parametrize("opened", ["", "nan", "inf", "-1", "9" * 40, "1e5", "٣", "1;2", "\x00"])
def test_a_broken_moment_of_opening_is_no_moment(opened, owner, journal):
    address = form_of(owner, journal)
    answer = keep(owner, journal, address, by_script=True, opened=opened, value="58")
    assert answer.status_code == 201


# ---- whose it is -----------------------------------------------------------------------------


def test_a_draft_is_its_persons_only(cast):
    address = f"/j/{cast.journal.pk}/background/"
    keep(cast.editor, cast.journal, address, name="Typed with care")
    draft = Draft.objects.get()
    for actor in (cast.owner, cast.reader):
        for page in ("", "background/", "drafts/"):
            shown = actor.client.get(f"/j/{cast.journal.pk}/{page}")
            assert shown.status_code == 200
            assert b"Typed with care" not in shown.content
            assert f"/{draft.pk}/away" not in shown.content.decode()
        for end in ("away", "back"):
            assert actor.client.post(at(cast.journal, draft.pk, end)).status_code == 404
    assert cast.stranger.client.post(at(cast.journal, draft.pk, "away")).status_code == 404
    assert cast.nobody.post(at(cast.journal, draft.pk, "away")).status_code == 403
    draft.refresh_from_db()
    assert draft.thrown_away_at is None
    assert b"Typed with care" in cast.editor.client.get(address).content


def test_a_draft_of_another_journal_cannot_be_reached_through_ones_own(owner, journal, journal_of):
    other = journal_of(owner, "Other")
    keep(owner, other, f"/j/{other.pk}/background/", name="Other")
    pk = Draft.objects.get().pk
    assert owner.client.post(at(journal, pk, "away")).status_code == 404
    assert "Nothing is unfinished" in owner.client.get(at(journal)).content.decode()


def test_a_revoked_person_reaches_and_leaves_no_draft(cast):
    address = f"/j/{cast.journal.pk}/background/"
    keep(cast.editor, cast.journal, address)
    keep(cast.owner, cast.journal, address)
    pk = Draft.objects.get(person=cast.editor.person).pk
    Membership.objects.filter(person=cast.editor.person).delete()
    assert keep(cast.editor, cast.journal, address).status_code == 404
    assert cast.editor.client.get(at(cast.journal)).status_code == 404
    assert cast.editor.client.post(at(cast.journal, pk, "away")).status_code == 404
    drafts.forget_all_of(cast.editor.person, cast.journal)
    assert Draft.objects.get().person == cast.owner.person


def test_whoever_is_revoked_while_a_draft_is_on_its_way_leaves_none(cast, monkeypatch):
    from journal.access import JournalAccess

    let_in = JournalAccess.allow

    def then_revoked(self, role, view_func, *, reads):
        let_in(self, role, view_func, reads=reads)
        Membership.objects.filter(person=cast.editor.person).delete()
        drafts.forget_all_of(cast.editor.person, cast.journal)

    monkeypatch.setattr(JournalAccess, "allow", then_revoked)
    address = f"/j/{cast.journal.pk}/background/"
    assert keep(cast.editor, cast.journal, address, by_script=True).status_code == 404
    assert not Draft.objects.exists()


def test_an_editor_who_becomes_a_reader_has_no_form_to_carry_on_with(cast):
    keep(cast.editor, cast.journal, form_of(cast.editor, cast.journal))
    Membership.objects.filter(person=cast.editor.person).update(role="reader")
    for page in ("", "drafts/"):
        shown = cast.editor.client.get(f"/j/{cast.journal.pk}/{page}").content.decode()
        assert "Carry on" not in shown


def test_a_reader_keeps_no_form_that_readers_may_not_send(cast):
    for address in ("background/", "hiaa/add/", "result/letter/"):
        kept = keep(cast.reader, cast.journal, f"/j/{cast.journal.pk}/{address}")
        assert kept.status_code == 404
    assert not Draft.objects.exists()


def test_nothing_is_kept_of_the_example(cast):
    example = Journal.objects.create(
        name="Example", is_example=True, as_of=datetime.date(2025, 6, 1)
    )
    for client in (cast.owner.client, cast.nobody):
        assert client.get(at(example)).status_code == 403
        sent = client.post(at(example), {"draft_of": f"/j/{example.pk}/background/"})
        assert sent.status_code == 403
    assert not Draft.objects.exists()
    assert cast.nobody.get(f"/j/{example.pk}/").status_code == 200


@pytest.mark.parametrize(
    "hostile",
    [
        "", "/", "background/", "//evil.example/j/KEY/background/", "https://evil.example/",
        "https://evil.example/j/KEY/background/", "/j/OTHER/background/", "/j/KEY/../OTHER/add/",
        "/j/KEY/", "/j/KEY/timeline/", "/j/KEY/summary/", "/j/KEY/drafts/", "/j/KEY/data/erase/",
        "/j/KEY/hiaa/", "/j/KEY/nothing/add/", "/account/delete/", "/j/KEY/background/#1",
        "/j/KEY/background/\x00", "/j/KEY/background/?a=\n", "/j/KEY/background/?a=ä",
        "javascript:",
        "/j/KEY/letters/00000000-0000-0000-0000-000000000000/delete/", "/j/KEY/background",
    ],
)  # fmt: skip
def test_a_hostile_address_is_no_form_of_this_journal(hostile, owner, journal, journal_of):
    other = journal_of(owner, "Other")
    address = hostile.replace("KEY", journal.pk).replace("OTHER", other.pk)
    for by_script in (True, False):
        assert keep(owner, journal, address, by_script=by_script).status_code == 404
    sent = owner.send(f"/j/{journal.pk}/hiaa/add/", EXAMPLES["hiaa"] | {"draft_of": address})
    assert sent.status_code == 302
    assert not Draft.objects.exists()


def test_a_forms_own_address_ends_no_draft_of_another_person(cast):
    address = f"/j/{cast.journal.pk}/background/"
    keep(cast.editor, cast.journal, address)
    sent = EXAMPLES["hiaa"] | {"draft_of": address}
    cast.owner.send(f"/j/{cast.journal.pk}/hiaa/add/", sent)
    assert Draft.objects.count() == 1


# ---- limits: nothing is dropped without a word -----------------------------------------------


def test_a_form_that_is_too_long_comes_back_with_all_that_was_typed(owner, journal):
    address = form_of(owner, journal, "report")
    words = "x" * 150_001
    page = keep(owner, journal, address, words=words)
    assert page.status_code == 422
    assert "at most 150,000 characters" in page.content.decode()
    assert f'action="{address}"' in page.content.decode()
    assert words in page.content.decode()
    answer = keep(owner, journal, address, by_script=True, words=words)
    assert "too long" in answer.json()["refused"]
    assert not Draft.objects.exists()
    ok = keep(owner, journal, address, words="é" * 100_000)  # the longest report there may be
    assert ok.status_code == 302


def test_the_41st_form_is_refused_in_words_and_the_others_stay(owner, journal):
    first = form_of(owner, journal)
    assert keep(owner, journal, first).status_code == 302
    for _ in range(39):
        new = f"/j/{journal.pk}/hiaa/add/?form={uuid.uuid4()}"
        assert keep(owner, journal, new).status_code == 302
    more = form_of(owner, journal)
    page = keep(owner, journal, more)
    assert page.status_code == 422
    assert "40 forms are unfinished already" in page.content.decode()
    assert 'value="Typed with care"' in page.content.decode()
    assert keep(owner, journal, more, by_script=True).status_code == 400
    refused = owner.send(more, EXAMPLES["hiaa"] | {"value": "fifty"})
    assert "40 forms are unfinished already" in refused.content.decode()
    assert keep(owner, journal, first).status_code == 302  # one of the 40
    assert Draft.objects.count() == 40
    assert "See all 40" in owner.client.get(f"/j/{journal.pk}/").content.decode()
    owner.client.post(at(journal, Draft.objects.first().pk, "away"))
    assert keep(owner, journal, more).status_code == 302


def test_an_address_that_is_too_long_is_refused_in_words(owner, journal):
    page = keep(owner, journal, f"/j/{journal.pk}/background/?a={'b' * 300}")
    assert page.status_code == 422
    assert "address is too long" in page.content.decode()


@pytest.mark.parametrize("place", ["background/", "report/KEY/phrases/", "hiaa/add/"])
def test_back_to_the_form_shows_what_could_not_be_kept(place, owner, journal, monkeypatch):
    report = owner.add(journal, "report")
    monkeypatch.setattr(drafts, "AT_MOST", 0)
    address = f"/j/{journal.pk}/{place.replace('KEY', str(report.pk))}"
    typed = {"name": "Typed with care", "missed": "Typed with care", "value": "Typed with care"}
    page = keep(owner, journal, address, **typed)
    back = Controls(page.content.decode().replace('class="record"', "").replace(
        '<form method="post" action', '<form method="post" novalidate action')).sent  # fmt: skip
    form = owner.client.post(address, back | {"change": "1"})
    assert form.status_code in (200, 422)
    assert 'value="Typed with care"' in form.content.decode()


# ---- throwing away and bringing back ---------------------------------------------------------


@pytest.fixture
def draft(owner, journal):
    keep(owner, journal, f"/j/{journal.pk}/background/", name="Typed with care")
    return Draft.objects.get()


def test_what_is_thrown_away_comes_back_with_all_that_was_typed(owner, journal, draft):
    form = f"/j/{journal.pk}/background/"
    for _twice in range(2):
        page = owner.client.post(at(journal, draft.pk, "away"), follow=True)
        assert "Bring it back" in page.content.decode()
        assert "Nothing is unfinished" in page.content.decode()
    assert not owner.client.get(form).context["restored"]
    for _twice in range(2):
        page = owner.client.post(at(journal, draft.pk, "back"), follow=True)
        assert "Carry on" in page.content.decode()
    assert owner.client.get(form).context["form"]["name"].value() == "Typed with care"
    assert Draft.objects.get().pk == draft.pk


def test_throwing_away_is_final_after_7_days(owner, journal, draft, monkeypatch):
    owner.client.post(at(journal, draft.pk, "away"))
    later(monkeypatch, days=6)
    assert "Bring it back" in owner.client.get(at(journal)).content.decode()
    later(monkeypatch, days=2)
    assert owner.client.post(at(journal, draft.pk, "back")).status_code == 404
    assert drafts.empty_old() == 1
    assert not Draft.objects.exists()


def test_bringing_back_loses_nothing_that_was_typed_since(owner, journal, draft):
    owner.client.post(at(journal, draft.pk, "away"))
    form = f"/j/{journal.pk}/background/"
    keep(owner, journal, form, name="Typed since")
    owner.client.post(at(journal, draft.pk, "back"))
    assert owner.client.get(form).context["form"]["name"].value() == "Typed with care"
    since = Draft.objects.exclude(pk=draft.pk).get()
    owner.client.post(at(journal, since.pk, "back"))
    assert owner.client.get(form).context["form"]["name"].value() == "Typed since"


def test_get_throws_nothing_away(owner, journal, draft):
    for end in ("away", "back"):
        assert owner.client.get(at(journal, draft.pk, end)).status_code == 405
    assert owner.client.post(at(journal, 10**30, "away")).status_code == 404


def test_what_was_typed_for_an_entry_that_was_deleted_can_still_be_read(owner, journal):
    row = owner.add(journal, "note")
    keep(owner, journal, f"/j/{journal.pk}/note/{row.pk}/change/", text="Typed with care")
    owner.send(f"/j/{journal.pk}/note/{row.pk}/delete/", {"seen_version": "1"})
    page = owner.client.get(at(journal)).content.decode()
    assert "Correct: " + BY_SLUG["note"].name in page
    assert '<p class="typed">Typed with care</p>' in page
