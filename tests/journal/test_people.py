"""People of a journal: who sees whom, another role, taking out, leaving, handing over."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.db import IntegrityError, connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from journal import erasing, members, remarks
from journal.accesslog import Access
from journal.models import Draft, Invitation, Journal, Membership, Remark
from tests.journal.conftest import PASSWORD
from tests.journal.test_access import ask, csp_faults, snapshot
from tests.journal.test_bin_and_erase import everywhere
from tests.journal.test_invitations import RACE, accept, invite, link_on, opened, role_of

pytestmark = pytest.mark.django_db


def of(cast: Any, actor: Any) -> Membership:
    return Membership.objects.get(journal=cast.journal, person=actor.person)


def at(cast: Any, *parts: Any) -> str:
    return "/".join([f"/j/{cast.journal.pk}/people", *map(str, parts)]) + "/"


def show_who(actor: Any) -> None:
    actor.client.post("/account/reauthenticate/", {"password": PASSWORD})


def hand_over(cast: Any, to: Any, **changed: str) -> Any:
    data = {"member": str(of(cast, to).pk), "sure": "on"} | changed
    return cast.owner.client.post(at(cast, "hand-over"), data)


# ---- who sees whom -------------------------------------------------------------------------------


def test_everybody_with_a_role_sees_names_and_roles_and_the_owner_addresses(cast):
    for who, client in cast.actors().items():
        answer = ask(client, "GET", at(cast))
        if who in ("stranger", "nobody"):
            assert answer.status in (404, 302)
            continue
        for words in (
            "Owner",
            "Editor",
            "Reader",
            "Can add and correct",
            "Can read, print, comment",
        ):
            assert answer.holds(words), (who, words)
        assert answer.holds("reader@example.org") == (who == "owner")
        assert answer.holds("Leave this journal") == (who != "owner")
        assert answer.holds("Invite somebody") == (who == "owner")
        assert csp_faults(answer.body.decode()) == []
        assert client.get(f"/j/{cast.journal.pk}/data/").content.decode().count(at(cast)) >= 1


def test_the_walk_of_every_page_by_every_actor(cast):
    """Status of each page and press: owner, editor, reader, stranger, nobody."""
    show_who(cast.owner)
    reader = of(cast, cast.reader).pk
    pages = {"": (200, 200, 200, 404, 302), "invite": (200, 403, 403, 404, 302),
             f"{reader}/role": (200, 403, 403, 404, 302), "hand-over": (200, 403, 403, 404, 302),
             f"{reader}/remove": (200, 403, 403, 404, 302),
             "leave": (200, 200, 200, 404, 302)}  # fmt: skip
    before = snapshot()
    before.pop("journal_access", None)  # a carer's look at the page is written there
    for page, expected in pages.items():
        address = at(cast, page) if page else at(cast)
        found = tuple(ask(client, "GET", address).status for client in cast.actors().values())
        assert found == expected, page
    presses = {f"{reader}/role": {"role": "owner"}, f"{reader}/remove": {}, "invite": {},
               "hand-over": {"member": reader, "sure": "on"}}  # fmt: skip
    for page, data in presses.items():
        for who, client in list(cast.actors().items())[1:]:
            answer = ask(client, "POST", at(cast, page), data)
            assert answer.status == (404 if who == "stranger" else 403), (page, who)
    after = snapshot()
    assert {table: after[table] for table in before} == before


def test_keys_of_another_journal_are_keys_of_nobody(cast, journal_of):
    other = journal_of(cast.stranger)
    foreign = Membership.objects.create(journal=other, person=cast.reader.person, role="reader")
    owners = of(cast, cast.owner)
    show_who(cast.owner)
    for key in (foreign.pk, owners.pk, 10**15):
        for page in ("role", "remove"):
            assert cast.owner.client.get(at(cast, key, page)).status_code == 404
            cast.owner.client.post(at(cast, key, page), {"role": "editor"})
        sent = cast.owner.client.post(at(cast, "hand-over"), {"member": key, "sure": "on"})
        assert sent.status_code == 422
    foreign.refresh_from_db()
    assert (foreign.role, role_of(cast, cast.owner)) == ("reader", "owner")


def test_home_offers_to_share_to_an_owner_who_is_alone(cast, journal_of, world):
    card = "Share with somebody who helps you"
    alone = journal_of(cast.stranger)
    assert ask(cast.stranger.client, "GET", f"/j/{alone.pk}/").holds(card)
    Membership.objects.create(journal=alone, person=cast.reader.person, role="reader")
    for actor, journal in (
        (cast.stranger, alone), (cast.reader, alone), (cast.owner, cast.journal),
        (cast.stranger, world.example.journal),
    ):  # fmt: skip
        assert not ask(actor.client, "GET", f"/j/{journal.pk}/").holds(card)


def test_the_page_of_people_leads_the_owner_to_who_saw_what(cast):
    for who, client in list(cast.actors().items())[:3]:
        assert ask(client, "GET", at(cast)).holds(f'href="{at(cast, "log")}"') == (who == "owner")


def test_who_is_changed_or_removed_is_called_by_name(cast):
    key = of(cast, cast.reader).pk
    page = cast.owner.client.get(at(cast, key, "remove")).text
    assert "Remove Reader</button>" in page
    assert ">Keep Reader<" in page
    for role, can in (
        ("editor", "add and correct"),
        ("reader", "read, print, comment and suggest"),
    ):
        told = cast.owner.client.post(at(cast, key, "role"), {"role": role}, follow=True).text
        assert f"Reader can now {can}" in told


# ---- another role --------------------------------------------------------------------------------


def test_another_role_holds_from_the_next_request_on(cast):
    add = f"/j/{cast.journal.pk}/note/add/?form={'0' * 8}-0000-4000-8000-{'0' * 12}"
    assert cast.reader.client.get(add).status_code == 403
    address = at(cast, of(cast, cast.reader).pk, "role")
    cast.owner.client.post(address, {"role": "editor"})
    assert cast.reader.client.get(add).status_code == 200
    cast.owner.client.post(address, {"role": "reader"})
    assert cast.reader.client.get(add).status_code == 403
    cast.owner.client.post(address, {"role": "reader"})  # no change: no line
    lines = Access.objects.filter(page="role_changed")
    assert [(line.by, line.whom) for line in lines] == [(cast.owner.person, cast.reader.person)] * 2


@pytest.mark.parametrize("role", ["owner", "", "nurse", "reader\n"])
def test_no_other_role_can_be_given(cast, role):
    response = cast.owner.client.post(at(cast, of(cast, cast.reader).pk, "role"), {"role": role})
    assert (response.status_code, role_of(cast, cast.reader)) == (422, "reader")


# ---- taking out and leaving ----------------------------------------------------------------------


def unfinished(cast: Any, actor: Any) -> None:
    for journal in (cast.journal, Journal.objects.create(name="another")):
        Draft.objects.create(journal=journal, person=actor.person, address="/x/", typed="HALFTYPED")


@pytest.mark.parametrize("who", ["editor", "reader"])
def test_whoever_is_taken_out_opens_nothing_and_has_no_drafts_there(cast, who, settings):
    actor = getattr(cast, who)
    row = cast.owner.add(cast.journal, "note")
    unfinished(cast, actor)
    gone, key = (
        [f"/j/{cast.journal.pk}/", at(cast), f"/j/{cast.journal.pk}/note/{row.pk}/"],
        of(cast, actor).pk,
    )
    assert "can open nothing" in cast.owner.client.get(at(cast, key, "remove")).content.decode()
    assert role_of(cast, actor) == who  # asking is not doing
    answer = cast.owner.client.post(at(cast, key, "remove"))
    assert answer.headers["Location"] == at(cast)
    strangers = [ask(cast.stranger.client, "GET", address).without() for address in gone]
    assert [ask(actor.client, "GET", address).without() for address in gone] == strangers
    assert [draft.journal.name for draft in Draft.objects.all()] == ["another"]
    line = Access.objects.get(page="removed")
    assert (line.by, line.whom, line.role) == (cast.owner.person, actor.person, "owner")
    assert cast.owner.client.post(at(cast, key, "remove")).headers["Location"] == at(cast)
    assert Access.objects.filter(page="removed").count() == 1  # a second click


def test_whoever_was_taken_out_is_told_kindly_at_the_next_visit_once(cast, journal_of):
    client = cast.reader.client
    cast.owner.client.post(at(cast, of(cast, cast.reader).pk, "remove"))
    for _ in range(2):  # without another journal the page says it each time, and asks nothing
        page = client.get("/journals/")
        assert page.status_code == 200
        assert "Owner’s journal is no longer open to you" in page.content.decode()
        assert csp_faults(page.content.decode()) == []
    own = journal_of(cast.reader)
    again = Client()
    again.force_login(cast.reader.person)
    assert "no longer open to you" in again.get("/journals/").content.decode()
    assert again.get("/journals/").headers["Location"] == f"/j/{own.pk}/"
    long_ago = timezone.now() - timedelta(days=31)
    Access.objects.filter(page="removed").update(at=long_ago)
    assert client.get("/journals/").headers["Location"] == f"/j/{own.pk}/"


def test_whoever_came_back_is_not_told(cast):
    cast.owner.client.post(at(cast, of(cast, cast.reader).pk, "remove"))
    opened(cast.reader.client, link_on(invite(cast)))
    accept(cast.reader.client)
    assert cast.reader.client.get("/journals/").headers["Location"] == f"/j/{cast.journal.pk}/"


@pytest.mark.parametrize("who", ["editor", "reader"])
def test_whoever_leaves_is_gone_with_their_drafts_and_is_not_told_so(cast, who):
    actor = getattr(cast, who)
    unfinished(cast, actor)
    assert "Stay" in actor.client.get(at(cast, "leave")).content.decode()
    assert role_of(cast, actor) == who
    assert actor.client.post(at(cast, "leave")).headers["Location"] == "/journals/"
    assert role_of(cast, actor) == ""
    assert Draft.objects.filter(journal=cast.journal).count() == 0
    assert Access.objects.get(page="left").role == who
    assert actor.client.get("/journals/").headers["Location"] == "/start/"
    assert actor.client.get(at(cast)).status_code == 404


def test_the_owner_cannot_leave(cast):
    response = cast.owner.client.post(at(cast, "leave"))
    assert (response.status_code, role_of(cast, cast.owner)) == (409, "owner")
    assert "Hand it over first" in response.content.decode()


# ---- handing over --------------------------------------------------------------------------------


def test_handing_over_asks_who_it_is_first(cast):
    for response in (cast.owner.client.get(at(cast, "hand-over")), hand_over(cast, cast.editor)):
        assert response.status_code == 302
    assert role_of(cast, cast.owner) == "owner"
    assert "/account/reauthenticate/" in cast.owner.client.get(at(cast, "hand-over")).url


@pytest.mark.parametrize("to", ["editor", "reader"])
def test_a_member_becomes_the_owner_and_the_owner_an_editor(cast, to):
    show_who(cast.owner)
    actor = getattr(cast, to)
    assert hand_over(cast, actor).headers["Location"] == at(cast)
    assert (role_of(cast, cast.owner), role_of(cast, actor)) == ("editor", "owner")
    line = Access.objects.get(page="handed_over")
    assert (line.by, line.whom, line.role) == (cast.owner.person, actor.person, "owner")
    assert cast.owner.client.get(at(cast, "invite")).status_code == 403
    assert actor.client.get(at(cast, "invite")).status_code == 200
    assert hand_over(cast, actor).status_code == 403  # a second click


def test_it_says_how_much_private_the_new_owner_will_see(cast):
    show_who(cast.owner)
    assert "no private note or question" in cast.owner.client.get(at(cast, "hand-over")).text
    note = cast.owner.add(cast.journal, "note", is_private="on", text="SECRETWORD")
    cast.owner.add(cast.journal, "question", is_private="on", date_year="2024")
    assert members.how_much_is_private(cast.journal) == 2
    text = cast.owner.client.get(at(cast, "hand-over")).text
    assert "2 private notes or questions" in text
    hand_over(cast, cast.reader)
    its_page = f"/j/{cast.journal.pk}/note/{note.pk}/"
    assert ask(cast.reader.client, "GET", its_page).holds("SECRETWORD")
    assert ask(cast.owner.client, "GET", its_page).status == 404


def test_what_the_old_owner_has_noted_does_not_wait_for_the_new_one(cast):
    entry = cast.owner.add(cast.journal, "hiaa")
    address = f"/j/{cast.journal.pk}/hiaa/{entry.pk}/comment/"
    for actor in (cast.owner, cast.editor, cast.reader):
        actor.send(address, {"text": f"{actor.name} before"})
    members.hand_over(cast.journal, of(cast, cast.editor), by=cast.owner.person)
    cast.journal.sees_private = True
    assert [one.text for one in remarks.waiting(cast.journal)] == ["reader before"]
    cast.owner.send(address, {"text": "owner since"})
    assert [one.text for one in remarks.waiting(cast.journal)] == ["reader before", "owner since"]
    before = Remark.objects.get(text="owner before")
    change = f"/j/{cast.journal.pk}/remarks/{before.pk}/change/"
    cast.owner.send(change, {"text": "owner corrected", "seen_version": "1"})
    assert "owner corrected" in [one.text for one in remarks.waiting(cast.journal)]
    erasing.erase_account(cast.reader.person)  # what nobody's name stands by waits all the same
    assert "reader before" in [one.text for one in remarks.waiting(cast.journal)]


@pytest.mark.parametrize("changed", [{"sure": ""}, {"member": ""}, {"member": "nobody"}])
def test_what_was_not_chosen_or_ticked_changes_nothing(cast, changed):
    show_who(cast.owner)
    response = hand_over(cast, cast.editor, **changed)
    assert (response.status_code, role_of(cast, cast.owner)) == (422, "owner")
    assert "Correct this" in response.text


def test_it_is_both_or_nothing(cast, monkeypatch):
    """Where the new owner has just gone, the old one stays; and two owners there never are."""
    member = of(cast, cast.editor)
    Membership.objects.filter(pk=member.pk).delete()
    assert not members.hand_over(cast.journal, member, by=cast.owner.person)
    assert role_of(cast, cast.owner) == "owner"
    assert not Access.objects.filter(page="handed_over").exists()
    assert not members.hand_over(cast.journal, of(cast, cast.owner), by=cast.owner.person)
    assert role_of(cast, cast.owner) == "owner"
    with pytest.raises(IntegrityError):
        Membership.objects.filter(journal=cast.journal).update(role="owner")


def test_without_others_it_says_to_invite_first(owner, journal):
    show_who(owner)
    page = owner.client.get(f"/j/{journal.pk}/people/hand-over/")
    assert "Invite the person first" in page.text


# ---- erasing -------------------------------------------------------------------------------------


def test_what_was_typed_for_an_invitation_goes_with_the_journal(cast, settings):
    invite(cast, for_whom="CANARYNAME", spoken="on")
    assert everywhere("CANARYNAME", settings) == ["journal_invitation.for_whom"]
    erasing.erase_journal(cast.journal)
    assert everywhere("CANARYNAME", settings) == []
    assert not Invitation.objects.exists()


def test_an_erased_account_leaves_no_name_on_what_it_used(cast):
    opened(cast.stranger.client, link_on(invite(cast)))
    accept(cast.stranger.client)
    erasing.erase_account(cast.stranger.person)
    assert cast.journal.invitations.get().used_by is None
    text = cast.owner.client.get(at(cast)).text
    assert re.search(r"Used \d", text)
    assert "Stranger" not in text


def test_an_erased_account_is_named_on_no_page_that_the_server_keeps(
    cast, django_capture_on_commit_callbacks
):
    cast.editor.person.name = "CANARYNAME"
    cast.editor.person.save()
    cast.editor.add(cast.journal, "hiaa")
    base = f"/j/{cast.journal.pk}/"
    pages = [base + page for page in ("", "new/", "take-along/", "timeline/")]
    for client in (cast.owner.client, cast.reader.client):
        named = [ask(client, "GET", page).holds("CANARYNAME") for page in pages]
        assert any(named)
    cache.set("worked-out", "CANARYNAME")
    with django_capture_on_commit_callbacks(execute=True):
        erasing.erase_account(cast.editor.person)
    for client in (cast.owner.client, cast.reader.client):
        for page in pages:
            assert not ask(client, "GET", page).holds("CANARYNAME"), page
    assert cache.get("worked-out") is None


def test_another_process_keeps_no_page_with_the_name_either(cast):
    """Its own cache is not emptied: what it keeps is of a version that has passed."""
    cast.editor.add(cast.journal, "hiaa")
    was = Journal.objects.get(pk=cast.journal.pk).version
    erasing.erase_account(cast.editor.person)
    assert Journal.objects.get(pk=cast.journal.pk).version > was


def test_an_erased_account_leaves_a_line_in_the_log_of_each_journal_it_was_in(cast, journal_of):
    own = journal_of(cast.editor)
    erasing.erase_account(cast.editor.person)
    line = Access.objects.get(page="left")
    assert (line.journal, line.role, line.by, line.whom) == (cast.journal, "editor", None, None)
    log = cast.owner.client.get(at(cast, "log")).text
    assert "left left" not in log
    assert re.search(r"Somebody who has left</b>\s+went out of the journal", log)
    assert not Journal.objects.filter(pk=own.pk).exists()


# ---- at once, and in mid-page --------------------------------------------------------------------


def test_many_people_cost_no_more_questions_to_the_database(cast, actor):
    with CaptureQueriesContext(
        connection,
    ) as few:
        cast.owner.client.get(at(cast))
    for number in range(10):
        person = actor(f"more{number}").person
        Membership.objects.create(journal=cast.journal, person=person, role="reader")
        invite(cast)
    with CaptureQueriesContext(connection) as many:
        cast.owner.client.get(at(cast))
    assert len(many) == len(few)


def test_revoking_holds_from_the_next_request_on_500_times(apart):
    """One thread reads without a pause; what it asks after the answer of the removal is not there.

    The reads that were begun before may still be answered: they were allowed when they began.
    """
    apart(
        RACE
        + """
import itertools, time
reader = Person.objects.create_user("reader@example.org", "a long password", "Reader")
browser = Client(headers={"user-agent": "tests"})
browser.force_login(reader)
pages = itertools.cycle([f"/j/{journal.pk}/{page}" for page in ("people/", "get-help-now/")])
asked, over, failed = [], [], []
def without_waiting_for_the_disk():
    connection.cursor().execute("PRAGMA synchronous=OFF")
def read():
    try:
        without_waiting_for_the_disk()
        while not over:
            begun, status = time.monotonic(), browser.get(next(pages)).status_code
            asked.append((begun, status))
    except Exception as error:
        failed.append(error)
    finally:
        connection.close()
def wait_for(what):
    until = time.monotonic() + 10
    while not what():
        assert not failed and time.monotonic() < until, failed
        time.sleep(0.0005)
thread = Thread(target=read)
thread.start()
without_waiting_for_the_disk()
seen = 0
try:
    for turn in range(500):
        member = Membership.objects.create(journal=journal, person=reader, role="reader")
        since = len(asked)
        wait_for(lambda: any(status == 200 for _begun, status in asked[since:]))
        client.post(f"/j/{journal.pk}/people/{member.pk}/remove/")
        answered, since = time.monotonic(), len(asked)
        wait_for(lambda: asked[-1][0] > answered)
        after = [status for begun, status in asked[since:] if begun > answered]
        assert after and set(after) == {404}, (turn, after)
        seen += len(after)
finally:
    over.append(True)
    thread.join()
assert seen >= 500 and not failed
"""
    )


def test_two_hands_at_the_same_journal_leave_one_owner(apart):
    apart(
        RACE
        + """
people = [Person.objects.create_user(f"p{n}@example.org", "a long password") for n in range(2)]
rows = [Membership.objects.create(journal=journal, person=p, role="reader") for p in people]
from journal import members
for turn in range(20):
    run([lambda r=row: members.hand_over(journal, r, by=owner) for row in rows]
        + [lambda: members.remove(journal, rows[0], by=owner)])
    roles = sorted(Membership.objects.filter(journal=journal).values_list("role", flat=True))
    assert roles.count("owner") == 1, roles
    Membership.objects.filter(journal=journal).delete()
    Membership.objects.create(journal=journal, person=owner, role="owner")
    rows = [Membership.objects.create(journal=journal, person=p, role="reader") for p in people]
"""
    )
