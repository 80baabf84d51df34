"""Reviewing: what is new to a person by others, marked as read up to a point, and nothing lost."""

from __future__ import annotations

import uuid

import pytest

from journal import reviewing
from journal.models import Membership, Remark
from journal.writing import Intent, write
from tests.journal.conftest import said
from tests.journal.test_access import ask


@pytest.fixture
def base(cast):
    return f"/j/{cast.journal.pk}/"


def membership(cast, actor):
    return Membership.objects.select_related("journal").get(
        journal=cast.journal, person=actor.person
    )


def news(cast, actor):
    """As the page would: with the journal as this person sees it."""
    its = membership(cast, actor)
    its.journal.sees_private = its.role == "owner"
    return reviewing.news_of(its.journal, its)


def read(cast, actor, base, up_to, **more):
    return actor.client.post(f"{base}new/read/", {"up_to": str(up_to), **more})


def test_what_others_typed_is_new_and_what_one_typed_oneself_is_not(cast):
    cast.owner.add(cast.journal, "note", about="From the owner")
    cast.editor.add(cast.journal, "note", about="From the editor", date_year="2022")
    assert [one.row.headline() for one in news(cast, cast.owner).pieces] == ["From the editor"]
    assert [one.row.headline() for one in news(cast, cast.editor).pieces] == ["From the owner"]
    told = news(cast, cast.reader).pieces
    assert [one.row.headline() for one in told] == ["From the editor", "From the owner"]
    assert [(one.what, one.by) for one in told] == [("added", "Editor"), ("added", "Owner")]


def test_looking_marks_nothing(cast, base):
    cast.owner.add(cast.journal, "hiaa")
    for path in ("", "new/", "timeline/", "take-along/"):
        assert ask(cast.reader.client, "GET", base + path).status == 200
    assert news(cast, cast.reader).total == 1


def test_marked_up_to_a_point_and_what_comes_later_is_new_again(cast, base):
    cast.owner.add(cast.journal, "note", about="First")
    cast.owner.add(cast.journal, "note", about="Second", date_year="2022")
    second, first = news(cast, cast.reader).pieces
    read(cast, cast.reader, base, first.submission)
    assert [one.row.headline() for one in news(cast, cast.reader).pieces] == ["Second"]
    read(cast, cast.reader, base, news(cast, cast.reader).up_to)
    assert news(cast, cast.reader).total == 0
    cast.owner.add(cast.journal, "note", about="Third", date_year="2021")
    assert [one.row.headline() for one in news(cast, cast.reader).pieces] == ["Third"]
    assert second.submission > first.submission


def test_what_came_in_after_the_page_was_opened_stays_new(cast, base):
    cast.owner.add(cast.journal, "note", about="Seen")
    shown = news(cast, cast.reader).up_to
    cast.owner.add(cast.journal, "note", about="Came in meanwhile", date_year="2022")
    read(cast, cast.reader, base, shown)
    assert [one.row.headline() for one in news(cast, cast.reader).pieces] == ["Came in meanwhile"]


def test_a_mark_can_be_taken_back(cast, base):
    cast.owner.add(cast.journal, "note", about="Once more")
    answer = read(cast, cast.reader, base, news(cast, cast.reader).up_to)
    assert answer["Location"].endswith("/new/?back_to=0")
    assert b"Marked as read" in cast.reader.client.get(answer["Location"]).content
    read(cast, cast.reader, base, 0, take_back="1")
    assert news(cast, cast.reader).total == 1


def test_each_person_has_a_mark_of_their_own(cast, base):
    cast.owner.add(cast.journal, "note")
    read(cast, cast.reader, base, news(cast, cast.reader).up_to)
    assert (news(cast, cast.reader).total, news(cast, cast.editor).total) == (0, 1)


@pytest.mark.parametrize("odd", ["", "x", "-1", "9" * 30, "١٢", "1.5", "1\x00"])
def test_a_point_that_is_none_marks_nothing(cast, base, odd):
    cast.owner.add(cast.journal, "note")
    assert read(cast, cast.reader, base, odd).status_code == 302
    assert news(cast, cast.reader).total == 1


def test_a_point_to_come_is_that_of_now(cast, base):
    cast.owner.add(cast.journal, "note")
    read(cast, cast.reader, base, 10**15)
    cast.owner.add(cast.journal, "note", about="Later", date_year="2022")
    assert news(cast, cast.reader).total == 1


def test_a_change_says_what_it_was_and_a_deletion_that_it_is_gone(cast, base):
    note = cast.owner.add(cast.journal, "note", about="As it was")
    gone = cast.owner.add(cast.journal, "note", about="Deleted later", date_year="2022")
    read(cast, cast.reader, base, news(cast, cast.reader).up_to)
    data = said("", "note", about="As it is", seen_version="1")
    assert cast.owner.send(f"{base}note/{note.pk}/change/", data).status_code == 302
    write(
        cast.journal,
        [Intent(gone, seen=gone.version, binned=True)],
        by=cast.owner.person,
        key=uuid.uuid4(),
    )
    deleted, changed = news(cast, cast.reader).pieces
    assert (deleted.what, deleted.path, deleted.on_timeline) == ("deleted", "", "")
    assert changed.what == "changed"
    (step,) = changed.steps
    assert step.by == "Owner"
    assert step.differences[0] == ("About", "As it was", "As it is")
    page = ask(cast.reader.client, "GET", f"{base}new/")
    assert page.holds("As it was")
    assert page.holds("Changed by Owner")


def test_nobody_is_said_to_have_done_what_another_did(cast, base):
    """71 by the owner, 17 by the editor, 70 by the owner: the editor's step is 71 to 17."""
    row = cast.owner.add(cast.journal, "hiaa", value="71")
    address = f"{base}hiaa/{row.pk}/change/"
    for number, (who, value) in enumerate(((cast.editor, "17"), (cast.owner, "70")), 1):
        data = said("", "hiaa", value=value, seen_version=str(number))
        first = who.send(address, data)
        asked = [token for _doubt, token in first.context["doubts"]] if first.context else []
        more = {"asked": asked, "as_written": "1"} if asked else {}
        assert first.status_code == 302 or who.send(address, data | more).status_code == 302
    (piece,) = news(cast, cast.owner).pieces
    assert piece.by == "Editor"
    assert piece.changed_since
    assert "17" in piece.headline
    (step,) = piece.steps
    assert [(was, now) for label, was, now in step.differences if label.startswith("Result")] == [
        (
            "71\N{NO-BREAK SPACE}µmol/24\N{NO-BREAK SPACE}h",
            "17\N{NO-BREAK SPACE}µmol/24\N{NO-BREAK SPACE}h",
        )
    ]
    page = ask(cast.owner.client, "GET", f"{base}new/")
    assert page.holds("It was changed again since")


def test_what_may_not_be_seen_neither_counts_nor_pushes_anything_out(cast, base, monkeypatch):
    monkeypatch.setattr(reviewing, "SHOWN_AT_MOST", 3)
    cast.owner.add(cast.journal, "note", about="For all", date_year="1990")
    for year in range(2000, 2006):
        cast.owner.add(cast.journal, "note", about="Mine", date_year=str(year), is_private="on")
    told = news(cast, cast.reader)
    assert [one.headline for one in told.pieces] == ["For all"]
    assert (told.total, told.more) == (1, 0)
    assert ask(cast.reader.client, "GET", base).holds("1 new since you last looked")


def test_somebody_taken_out_in_this_moment_marks_nothing(cast, base):
    its = membership(cast, cast.reader)
    Membership.objects.filter(pk=its.pk).delete()
    reviewing.mark_read(its, 1)
    assert not Membership.objects.filter(pk=its.pk).exists()


def test_one_tap_leads_to_the_timeline_at_that_entry(cast, base):
    for year in ("2019", "2020", "2021"):
        cast.owner.add(cast.journal, "note", about=f"In {year}", date_year=year)
    middle = next(one for one in news(cast, cast.reader).pieces if one.row.headline() == "In 2020")
    page = ask(cast.reader.client, "GET", f"{base}timeline/?after={middle.on_timeline}")
    assert page.holds("In 2020")
    assert page.holds("In 2019")
    assert not page.holds("In 2021")


def test_private_entries_are_new_to_nobody_else(cast, base):
    cast.owner.add(cast.journal, "note", about="SECRETWORD", is_private="on")
    assert news(cast, cast.reader).total == 0
    assert not ask(cast.reader.client, "GET", base).holds("SECRETWORD")
    assert not ask(cast.reader.client, "GET", f"{base}new/").holds("SECRETWORD")


def test_shared_later_what_was_private_is_not_told_as_what_it_was(cast, base):
    note = cast.owner.add(cast.journal, "note", about="SECRETWORD", is_private="on")
    read(cast, cast.reader, base, news(cast, cast.reader).up_to)
    data = said("", "note", about="For all", seen_version="1")
    cast.owner.send(f"{base}note/{note.pk}/change/", data)
    page = ask(cast.reader.client, "GET", f"{base}new/")
    assert page.holds("For all")
    assert not page.holds("SECRETWORD")


def test_home_tells_a_carer_what_is_new_and_the_owner_only_where_there_is_any(cast, base):
    assert not ask(cast.owner.client, "GET", base).holds("since you last looked")
    cast.editor.add(cast.journal, "note", about="By the editor")
    assert ask(cast.owner.client, "GET", base).holds("1 new since you last looked")
    assert ask(cast.reader.client, "GET", base).holds("1 new since you last looked")
    assert ask(cast.editor.client, "GET", base).holds("Nothing new since you last looked")


def test_the_number_of_queries_does_not_grow_with_what_is_new(cast, django_assert_max_num_queries):
    for year in range(1990, 2000):
        cast.owner.add(cast.journal, "note", date_year=str(year))
        cast.owner.add(cast.journal, "hiaa", date_year=str(year))
    with django_assert_max_num_queries(9):
        assert news(cast, cast.reader).total == 20


def test_somebody_alone_with_a_journal_is_asked_for_nothing(
    owner, journal, django_assert_max_num_queries
):
    owner.add(journal, "note")
    its = Membership.objects.select_related("journal").get(journal=journal)
    with django_assert_max_num_queries(2):
        assert reviewing.news_of(its.journal, its).total == 0


def test_the_sheet_to_take_along_holds_what_was_asked_and_is_not_answered(cast, base):
    asked = {"state": "asked", "answer": "", "text": "Is a scan due?"}
    cast.owner.add(cast.journal, "question", **asked)
    page = ask(cast.reader.client, "GET", f"{base}take-along/")
    assert page.holds("Asked, and not answered yet")
    assert page.holds("Is a scan due?")
    assert page.holds("No flag does not mean all clear")


def test_the_timeline_marks_what_is_new_to_whoever_looks(cast, base):
    cast.owner.add(cast.journal, "note", about="By the owner")
    tagged = '<b class="tag">New</b>'
    assert ask(cast.reader.client, "GET", f"{base}timeline/").holds(tagged)
    assert not ask(cast.owner.client, "GET", f"{base}timeline/").holds(tagged)
    read(cast, cast.reader, base, news(cast, cast.reader).up_to)
    assert not ask(cast.reader.client, "GET", f"{base}timeline/").holds(tagged)


def test_what_became_of_a_suggestion_is_told_in_words_to_whoever_made_it(cast, base):
    cast.reader.send(f"{base}raise/suggest/", {"text": "Is a scan due in spring?"})
    remark = Remark.objects.get()
    assert news(cast, cast.owner).total == 1
    told = {"choice": "decline", "answer": "It is booked.", "seen_version": str(remark.version)}
    assert cast.owner.send(f"{base}remarks/{remark.pk}/", told).status_code == 302
    (piece,) = news(cast, cast.reader).pieces
    assert piece.what == "declined: It is booked."
    assert news(cast, cast.owner).total == 0  # she has decided about it
    assert [one.what for one in news(cast, cast.editor).pieces] == ["added"]
