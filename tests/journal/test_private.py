"""Private notes and questions: the owner's alone, on every page and in everything worked out."""

from __future__ import annotations

import uuid

import pytest

from journal.decisions import Decision
from journal.kinds import BY_SLUG, KINDS
from journal.models import Journal, Letter, Membership, Remark
from journal.raising import flags_of
from journal.writing import Intent, write
from tests.journal.conftest import said
from tests.journal.test_access import ask, visits

SECRET = "SECRETWORD"
OPEN = {"question": {"state": "open", "asked_on_day": "", "asked_on_month": "",
                     "asked_on_year": "", "answer": "", "rank": "0"}}  # fmt: skip


@pytest.fixture
def hidden(world):
    """A private note and question in the cast's journal, one of each in the bin as well."""
    owner, journal = world.cast.owner, world.mine.journal
    rows = []
    for slug in ("note", "question"):
        data = said(SECRET, slug, is_private="on", date_year="2022") | OPEN.get(slug, {})
        data = {name: value.replace("CANARY", SECRET) for name, value in data.items()}
        rows.append(owner.add(journal, slug, **data))
        gone = owner.add(journal, slug, **(data | {"date_year": "2021"}))
        write(
            journal,
            [Intent(gone, seen=gone.version, binned=True)],
            by=owner.person,
            key=uuid.uuid4(),
        )
    journal.refresh_from_db()
    letter = Letter(
        journal=journal, table="note", record=rows[0].pk, caption=f"{SECRET} letter",
        content_type="image/jpeg", size=9, sha256="0" * 64, name=world.mine.letter.name,
        thumbnail=world.mine.letter.thumbnail,
    )  # fmt: skip
    write(journal, [Intent(letter)], by=owner.person, key=uuid.uuid4())
    return [*rows, letter]


def everywhere(world, client):
    """Where the word stands, of all pages that this person can ask for."""
    found = []
    for visit in visits(world.mine):
        if visit.name in ("search", "erase"):
            continue
        if ask(client, "GET", visit.address).holds(SECRET):
            found.append(visit.name)
    journal = world.mine.journal.pk
    more = ("?kind=note", "?kind=question")
    found += [
        one for one in more if ask(client, "GET", f"/j/{journal}/timeline/{one}").holds(SECRET)
    ]
    sought = ask(client, "POST", f"/j/{journal}/search/", {"words": SECRET[:6]})
    if sought.body.decode().count(SECRET):
        found.append("search")
    return found


def test_the_owner_sees_what_is_private_and_nobody_else_does(world, hidden):
    shown = everywhere(world, world.cast.owner.client)
    assert {"home", "timeline", "raise", "bin", "list", "search"} <= set(shown)
    for actor in (world.cast.editor, world.cast.reader):
        assert everywhere(world, actor.client) == []


def test_what_was_worked_out_for_one_viewer_is_not_shown_to_another(world, hidden):
    """First the owner, so that the server keeps it; then the editor, at the same version."""
    address = f"/j/{world.mine.journal.pk}/"
    for path in ("", "raise/", "summary/", "timeline/"):
        assert ask(world.cast.owner.client, "GET", address + path).holds(SECRET)
        assert not ask(world.cast.editor.client, "GET", address + path).holds(SECRET)


def test_its_own_addresses_are_those_of_nothing_for_others(world, hidden):
    journal = world.mine.journal.pk
    note, question, letter = hidden
    paths = [
        f"note/{note.pk}/", f"note/{note.pk}/change/", f"note/{note.pk}/delete/",
        f"note/{note.pk}/letter/", f"question/{question.pk}/", f"raise/{question.pk}/asked/",
        f"raise/{question.pk}/park/", f"letters/{letter.pk}/", f"letters/{letter.pk}/small/",
        f"letters/{letter.pk}/delete/", f"bin/note/{note.pk}/", f"bin/letter/{letter.pk}/",
    ]  # fmt: skip
    for path in paths:
        for actor in (world.cast.editor, world.cast.reader):
            for method in ("GET", "POST"):
                answer = ask(actor.client, method, f"/j/{journal}/{path}", {"seen_version": "1"})
                assert answer.status in (403, 404, 405), (path, method, answer.status)
                assert not answer.holds(SECRET)
    note.refresh_from_db()
    assert note.binned_at is None


def test_nobody_else_takes_back_or_reads_back_what_wrote_it(world, hidden):
    journal, editor = world.mine.journal, world.cast.editor.client
    for sent in journal.submissions.all():
        if not any(change.row == hidden[0].pk for change in sent.changes.all()):
            continue
        done = f"/j/{journal.pk}/done/{sent.key}/"
        assert ask(editor, "GET", done).status == 404
        assert ask(editor, "POST", f"/j/{journal.pk}/undo/{sent.pk}/").status == 404
        assert ask(world.cast.owner.client, "GET", done).status == 200


def test_only_the_owner_is_offered_the_box(world):
    address = f"/j/{world.mine.journal.pk}/note/add/"
    assert ask(world.cast.owner.client, "GET", address).holds("is_private")
    assert not ask(world.cast.editor.client, "GET", address).holds("is_private")


def test_an_editor_can_neither_hide_an_entry_nor_unhide_one_and_is_told_so(world, cast):
    """What was begun with the box ticked, as owner or by hand, is not shown to all unasked."""
    address = f"/j/{world.mine.journal.pk}/note/add/"
    data = said("CANARY", "note", is_private="on", date_year="2023", about="Begun as mine")
    told = cast.editor.send(address, data)
    assert told.status_code == 422
    assert b"everybody who can open this journal can read it" in told.content
    assert b"is_private" not in told.content.split(b"<form")[-1]
    del data["is_private"]
    assert cast.editor.send(address, data).status_code == 302
    assert BY_SLUG["note"].of(world.mine.journal).filter(about="Begun as mine").count() == 1


def test_a_draft_that_was_begun_as_private_says_so_after_the_journal_was_handed_over(world, cast):
    journal = world.mine.journal
    form = f"/j/{journal.pk}/note/add/?form={uuid.uuid4()}"
    data = said("CANARY", "note", is_private="on", date_year="2023")
    cast.owner.send(f"/j/{journal.pk}/drafts/", data | {"draft_of": form})
    its = Membership.objects.filter(journal=journal)
    its.filter(person=cast.owner.person).update(role="reader")
    its.filter(person=cast.editor.person).update(role="owner")
    its.filter(person=cast.owner.person).update(role="editor")
    page = cast.owner.client.get(form).content.decode()
    assert "What you typed and did not save is here" in page
    assert "everybody who can open this journal can read it" in page


def test_a_question_drafted_from_a_private_entry_is_private(world, cast):
    journal = world.mine.journal
    old = {"about": f"{SECRET} lump", "sort": "incidental", "closed": "", "closed_by": "",
           "closed_on_day": "", "closed_on_month": "", "closed_on_year": ""}  # fmt: skip
    cast.owner.add(journal, "note", is_private="on", date_year="2019", **old)
    journal = Journal.objects.get(pk=journal.pk)
    journal.sees_private = True
    flags = [flag for flag in flags_of(journal) if SECRET in flag.question]
    assert flags
    for flag in flags:
        address = f"/j/{journal.pk}/raise/flags/{flag.key}/"
        assert cast.owner.send(address, {"choice": "raise"}).status_code == 302
    for path in ("", "raise/", "summary/", "take-along/", "question/", "new/", "timeline/"):
        answer = ask(cast.reader.client, "GET", f"/j/{journal.pk}/{path}")
        assert answer.status == 200
        assert not answer.holds(SECRET), path


def test_a_suggestion_about_an_entry_made_private_since_does_not_publish_its_name(world, cast):
    journal = world.mine.journal
    note = cast.owner.add(journal, "note", about="Open to all", date_year="2018")
    cast.reader.send(f"/j/{journal.pk}/note/{note.pk}/suggest/", {"text": "Is that lump known?"})
    hide = said("CANARY", "note", about=SECRET, is_private="on", seen_version="1")
    cast.owner.send(f"/j/{journal.pk}/note/{note.pk}/change/", hide | {"date_year": "2018"})
    remark = Remark.objects.get(text="Is that lump known?")
    address = f"/j/{journal.pk}/remarks/{remark.pk}/"
    told = {"choice": "accept", "seen_version": str(remark.version)}
    assert cast.owner.send(address, told).status_code == 302
    made = BY_SLUG["question"].of(journal).get(text="Is that lump known?")
    assert SECRET not in made.basis


def test_a_decision_does_not_tell_the_private_question_that_came_of_it(world, cast):
    journal = world.mine.journal
    cast.editor.send(f"/j/{journal.pk}/raise/flags/{world.mine.flag}/", {"choice": "not_now"})
    sent = journal.submissions.order_by("-id").first()
    decision = Decision.objects.get(journal=journal, flag=world.mine.flag)
    question = cast.owner.add(
        journal, "question", is_private="on", text=f"{SECRET}?", **OPEN["question"]
    )
    Decision.objects.filter(pk=decision.pk).update(question=question)
    page = ask(cast.editor.client, "GET", f"/j/{journal.pk}/done/{sent.key}/")
    assert page.status == 200
    assert not page.holds(SECRET)


def test_shared_later_it_is_seen_without_what_it_was_before(world, cast):
    journal = world.mine.journal
    note = cast.owner.add(
        journal, "note", is_private="on", text=f"{SECRET} first", date_year="2023"
    )
    data = said("CANARY", "note", text="for all of us", date_year="2023", seen_version="1")
    cast.owner.send(f"/j/{journal.pk}/note/{note.pk}/change/", data)
    page = ask(cast.editor.client, "GET", f"/j/{journal.pk}/note/{note.pk}/")
    assert page.status == 200
    assert page.holds("for all of us")
    assert not page.holds(SECRET)
    assert ask(cast.owner.client, "GET", f"/j/{journal.pk}/note/{note.pk}/").holds(SECRET)
    sent = journal.submissions.order_by("-id").first()
    assert not ask(cast.editor.client, "GET", f"/j/{journal.pk}/done/{sent.key}/").holds(SECRET)


def test_a_twin_of_a_private_entry_is_not_told_to_an_editor(world, cast):
    journal = world.mine.journal
    mine = cast.owner.add(journal, "note", is_private="on", about=SECRET, date_year="2020")
    data = said("CANARY", "note", about=SECRET, date_year="2020")
    answer = cast.editor.send(f"/j/{journal.pk}/note/add/", data)
    assert answer.status_code == 302  # nothing is asked
    assert BY_SLUG["note"].of(journal).count() >= 1
    assert mine.is_private


def test_every_kind_that_may_be_private_has_the_box_in_its_form():
    private = [kind.slug for kind in KINDS if kind.model.may_be_private()]
    assert private == ["question", "note"]
    for slug in private:
        assert "is_private" in BY_SLUG[slug].form._meta.fields
