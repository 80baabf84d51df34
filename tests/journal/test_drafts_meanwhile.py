"""What others do meanwhile loses nothing that was typed, and brings nothing back."""

from __future__ import annotations

import uuid

import pytest
from django.http import Http404
from django.utils import timezone

from journal import drafts, members
from journal.drafts import Draft
from journal.kinds import BY_SLUG
from journal.models import Membership
from journal.remarks import Remark
from tests.examples import EXAMPLES
from tests.journal.conftest import press, said

TYPED = "Typed with care, by me"
COPY = "This cannot be saved here. What you typed is below, so that you can copy it."
GONE = "Its entry is not here any more."


def keep(actor, journal, address, **typed):
    data = {"draft_of": address, "submission": str(uuid.uuid4())} | typed
    return actor.client.post(f"/j/{journal.pk}/drafts/", data)


def set_private(owner, journal, slug, row) -> None:
    data = EXAMPLES[slug] | {"is_private": "on", "seen_version": str(row.version)}
    assert owner.send(f"/j/{journal.pk}/{slug}/{row.pk}/change/", data).status_code == 302
    row.refresh_from_db()
    assert row.is_private


def delete(owner, journal, slug, row) -> None:
    seen = {"seen_version": str(row.version)}
    assert owner.send(f"/j/{journal.pk}/{slug}/{row.pk}/delete/", seen).status_code == 302


def says_to_copy(response, status, *texts) -> str:
    """A page without a form that can be sent, with what was typed in boxes to read."""
    assert response.status_code == status
    page = response.content.decode()
    assert COPY in page
    for text in texts:
        assert f"readonly>\n{text}</textarea>" in page
    for hidden in ("submission", "seen_version", "csrfmiddlewaretoken=", "draft_of", "SECRET"):
        assert hidden not in page
    return page


# ---- a form that can be written nowhere any more ----------------------------------------------


@pytest.mark.parametrize("then", [set_private, delete])
def test_a_comment_on_what_is_no_longer_there_comes_back_to_be_copied(then, cast, journal):
    row = cast.owner.add(journal, "note")
    then(cast.owner, journal, "note", row)
    page = cast.reader.send(f"/j/{journal.pk}/note/{row.pk}/comment/", {"text": TYPED})
    assert ">Text</label>" in says_to_copy(page, 404, TYPED)
    assert "may have been deleted since you opened the page" in page.content.decode()


def test_a_correction_of_what_was_made_private_comes_back_to_be_copied(cast, journal):
    row = cast.owner.add(journal, "note")
    set_private(cast.owner, journal, "note", row)
    sent = EXAMPLES["note"] | {"text": f"{TYPED}\r\n  and <more>", "seen_version": "1"}
    page = cast.editor.send(f"/j/{journal.pk}/note/{row.pk}/change/", sent)
    date = " ".join(sent[f"date_{part}"] for part in ("day", "month", "year"))
    told = says_to_copy(page, 404, sent["about"], date)
    assert f"{TYPED}\r\n  and &lt;more&gt;</textarea>" in told


def test_going_back_to_what_one_added_and_the_owner_made_private_loses_nothing(cast, journal):
    address = f"/j/{journal.pk}/note/add/"
    key = str(uuid.uuid4())
    assert cast.editor.send(address, EXAMPLES["note"], key).status_code == 302
    row = BY_SLUG["note"].of(journal).get()
    set_private(cast.owner, journal, "note", row)
    page = cast.editor.send(address, EXAMPLES["note"] | {"text": TYPED}, key)
    says_to_copy(page, 404, TYPED)


def test_an_editor_who_became_a_reader_is_told_so_and_can_copy(cast, journal):
    Membership.objects.filter(person=cast.editor.person).update(role="reader")
    sent = EXAMPLES["note"] | {"text": TYPED}
    page = cast.editor.send(f"/j/{journal.pk}/note/add/", sent)
    assert "You can read this journal, not write in it" in page.content.decode()
    assert COPY in page.content.decode()
    assert f"readonly>\n{TYPED}</textarea>" in page.content.decode()


@pytest.mark.parametrize("place", ["note/add/", "note/KEY/comment/", "note/KEY/change/", "drafts/"])
def test_whoever_was_removed_gets_what_they_typed_and_no_more_than_a_stranger(place, cast, journal):
    row = cast.owner.add(journal, "note")
    members.remove(
        journal, journal.memberships.get(person=cast.editor.person), by=cast.owner.person
    )
    data = {"text": TYPED, "draft_of": "/j/", "password": "SECRET", "submission": "x"}
    answers = [
        cast.editor.client.post(f"/j/{key}/{place.replace('KEY', str(row.pk))}", data)
        for key in (journal.pk, "z" * 20)
    ]
    page = says_to_copy(answers[0], 404, TYPED)
    assert answers[0].content == answers[1].content
    for untrue in ("Look in the bin", "Sign in, if", journal.name, "Page not found"):
        assert untrue not in page


def test_a_button_that_finds_nothing_still_says_page_not_found(owner, journal):
    page = owner.client.post(f"/j/{journal.pk}/drafts/1/away/", {"afresh": "1"})
    assert page.status_code == 404
    assert "<h1>Page not found</h1>" in page.content.decode()


def test_a_field_whose_name_is_a_key_has_its_text_alone(cast, journal):
    data = {"m3f2": "Typed", "upper_limit": "50", "x" * 60: "long"}
    page = cast.stranger.client.post(f"/j/{journal.pk}/hiaa/add/", data).content.decode()
    assert ">Upper limit</label>" in page
    assert page.count('class="vh">What you typed</label>') == 2
    assert "m3f2" not in page


# ---- a draft whose entry is not there any more ------------------------------------------------


@pytest.mark.parametrize("then", [set_private, delete])
def test_a_draft_of_what_is_gone_is_read_and_not_carried_on_with(then, cast, journal):
    row = cast.owner.add(journal, "note")
    comment = f"/j/{journal.pk}/note/{row.pk}/comment/"
    keep(cast.reader, journal, comment, text=TYPED)
    assert "Carry on" in cast.reader.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    then(cast.owner, journal, "note", row)
    page = cast.reader.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    assert GONE in page
    assert "Carry on" not in page
    assert f'<p class="typed">{TYPED}</p>' in page
    home = cast.reader.client.get(f"/j/{journal.pk}/").content.decode()
    assert "Carry on" not in home


@pytest.mark.parametrize(
    ("slug", "end"), [("report", "report/KEY/phrases/"), ("question", "raise/KEY/asked/")]
)
def test_a_draft_of_a_page_of_its_own_knows_its_entry(slug, end, owner, journal):
    row = owner.add(journal, slug)
    keep(owner, journal, f"/j/{journal.pk}/{end.replace('KEY', str(row.pk))}", missed=TYPED)
    assert "Carry on" in owner.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    delete(owner, journal, slug, row)
    page = owner.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    assert GONE in page
    assert "Carry on" not in page


def test_a_draft_of_a_remark_is_as_gone_as_what_the_remark_is_about(cast, journal):
    row = cast.owner.add(journal, "note")
    cast.reader.send(f"/j/{journal.pk}/note/{row.pk}/comment/", {"text": "Mine"})
    remark = Remark.objects.get()
    keep(cast.reader, journal, f"/j/{journal.pk}/remarks/{remark.pk}/change/", text=TYPED)
    assert "Carry on" in cast.reader.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    set_private(cast.owner, journal, "note", row)
    page = cast.reader.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    assert GONE in page
    assert TYPED in page
    assert "Carry on" not in page


def test_a_draft_about_a_visit_that_was_deleted_knows_it(owner, journal):
    row = owner.add(journal, "appointment")
    address = f"/j/{journal.pk}/raise/after/?visit={row.pk}"
    assert keep(owner, journal, address, said=TYPED).status_code == 302
    assert "Carry on" in owner.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    delete(owner, journal, "appointment", row)
    assert GONE in owner.client.get(f"/j/{journal.pk}/drafts/").content.decode()


def test_of_what_was_made_private_a_draft_shows_only_what_its_person_typed(cast, journal):
    data = said("OWNERS", "note", date_month="2", text="OWNERS words\nin lines")
    key = str(uuid.uuid4())
    cast.owner.send(f"/j/{journal.pk}/note/add/", data, key)
    row = BY_SLUG["note"].of(journal).get()
    address = f"/j/{journal.pk}/note/{row.pk}/change/"
    typed = data | {"text": data["text"].replace("\n", "\r\n"), "from_whom": TYPED}
    keep(cast.editor, journal, address, **typed, seen_version="1")
    list_page = f"/j/{journal.pk}/drafts/"
    assert "OWNERS words" in cast.editor.client.get(list_page).content.decode()
    hidden = data | {"text": "OWNERS secret", "is_private": "on", "seen_version": "1"}
    assert cast.owner.send(address, hidden).status_code == 302
    page = cast.editor.client.get(list_page).content.decode()
    assert GONE in page
    assert f'<p class="typed">{TYPED}</p>' in page
    assert "OWNERS" not in page


def test_a_draft_tells_nothing_of_what_a_private_version_says(cast, journal):
    cast.owner.add(journal, "note", text="First, shared")
    row = BY_SLUG["note"].of(journal).get()
    set_private(cast.owner, journal, "note", row)
    guess = EXAMPLES["note"]["text"]  # as the private version has it
    address = f"/j/{journal.pk}/note/{row.pk}/change/"
    keep(cast.editor, journal, address, text=guess, seen_version="2")
    page = cast.editor.client.get(f"/j/{journal.pk}/drafts/").content.decode()
    assert guess in page  # shown as any other guess would be


# ---- what is thrown away while it is saved, or while its person is removed --------------------


@pytest.fixture
def draft(cast, journal):
    keep(cast.editor, journal, f"/j/{journal.pk}/background/", name=TYPED)
    return Draft.objects.get()


@pytest.mark.parametrize("act", [drafts.throw_away, drafts.bring_back])
def test_a_draft_that_is_gone_meanwhile_stays_away(act, draft, cast, journal):
    if act is drafts.bring_back:
        drafts.throw_away(draft)
        draft.refresh_from_db()
    Draft.objects.all().delete()  # as saving does
    with pytest.raises(Http404):
        act(draft)
    assert not Draft.objects.exists()


@pytest.mark.parametrize("act", ["throw_away", "bring_back"])
def test_whoever_is_removed_while_throwing_away_leaves_no_draft(
    act, draft, cast, journal, monkeypatch
):
    if act == "bring_back":
        drafts.throw_away(draft)
    does = getattr(drafts, act)

    def removed_first(row):
        member = journal.memberships.get(person=cast.editor.person)
        members.remove(journal, member, by=cast.owner.person)
        does(row)

    monkeypatch.setattr(drafts, act, removed_first)
    end = "away" if act == "throw_away" else "back"
    page = cast.editor.client.post(f"/j/{journal.pk}/drafts/{draft.pk}/{end}/")
    assert page.status_code == 404
    assert not Draft.objects.exists()


@pytest.mark.parametrize("act", [drafts.throw_away, drafts.bring_back])
def test_nothing_moves_once_the_membership_is_gone(act, draft, cast):
    Membership.objects.filter(person=cast.editor.person).delete()
    with pytest.raises(Http404):
        act(draft)


def test_throwing_away_keeps_what_was_typed_since_the_list_was_read(draft, cast, journal):
    keep(cast.editor, journal, draft.address, name="Typed since")
    drafts.throw_away(draft)
    drafts.bring_back(draft)
    again = Draft.objects.get()
    assert "Typed+since" in again.typed
    assert (again.address, again.thrown_away_at) == (f"/j/{journal.pk}/background/", None)


def test_threads_that_save_and_throw_away_leave_no_draft(apart):
    apart("""
import threading
from django.db import connection
from journal import drafts
form = f"/j/{journal.pk}/background/"
for turn in range(8):
    client.post(f"/j/{journal.pk}/drafts/", {"draft_of": form, "name": "Jean"})
    draft = drafts.Draft.objects.get()
    stopped = []
    def throw():
        try:
            drafts.throw_away(draft)
            drafts.bring_back(draft)
        except drafts.Http404:
            stopped.append(turn)
        finally:
            connection.close()
    def save():
        drafts.Draft.objects.filter(pk=draft.pk).delete()
        connection.close()
    threads = [threading.Thread(target=one) for one in (throw, save)]
    for one in threads: one.start()
    for one in threads: one.join()
    assert not drafts.Draft.objects.exists(), turn
""")


# ---- what was begun, where one begins again ---------------------------------------------------


def test_a_new_form_names_the_one_of_its_kind_that_was_begun(owner, journal, monkeypatch):
    first = owner.client.get(f"/j/{journal.pk}/hiaa/add/").headers["Location"]
    moment = timezone.make_aware(timezone.datetime(2026, 11, 26, 23, 55))
    with monkeypatch.context() as then:
        then.setattr(timezone, "now", lambda: moment)
        keep(owner, journal, first, value="58")
    line = "You have an unfinished <b>5-HIAA result</b> from 26 November, 23:55."
    new = owner.client.get(f"/j/{journal.pk}/hiaa/add/", follow=True).content.decode()
    assert line in new
    assert f'href="{first}">Carry on</a>' in new
    for other in (first, f"/j/{journal.pk}/note/add/", f"/j/{journal.pk}/background/"):
        page = owner.client.get(other, follow=True).content.decode()
        assert "You have an unfinished" not in page
    owner.client.post(f"/j/{journal.pk}/drafts/{Draft.objects.get().pk}/away/")
    again = owner.client.get(f"/j/{journal.pk}/hiaa/add/", follow=True).content.decode()
    assert "You have an unfinished" not in again


# ---- two who changed one entry ----------------------------------------------------------------


def test_keeping_it_as_it_stands_throws_the_other_version_away_with_a_way_back(owner, journal):
    row = owner.add(journal, "note")
    address = f"/j/{journal.pk}/note/{row.pk}/change/"
    typed = EXAMPLES["note"] | {"seen_version": "1"}
    owner.send(address, typed | {"text": "The first"})
    page = owner.send(address, typed | {"text": "The second"})
    draft = Draft.objects.get()
    away = f"/j/{journal.pk}/drafts/{draft.pk}/away/"
    assert f'name="stands" value="1" formaction="{away}"' in page.content.decode()
    after = owner.client.post(away, {"stands": "1", "text": "The second"}, follow=True)
    assert "The entry stays as it stands now." in after.content.decode()
    assert "Bring it back" in after.content.decode()
    assert "unfinished" not in owner.client.get(f"/j/{journal.pk}/").content.decode()
    row.refresh_from_db()
    assert (row.text, row.version) == ("The first", 2)
    owner.client.post(f"/j/{journal.pk}/drafts/{draft.pk}/back/")
    assert owner.client.get(address).context["form"]["text"].value() == "The second"
    assert press(owner.client, page).status_code == 302
