"""Comments and suggested questions: who may do what, what waits, and that nothing is lost."""

from __future__ import annotations

import html
import re
import uuid

import pytest

from journal import handling, remarking, remarks
from journal.kinds import BY_SLUG
from journal.kinds.question import Question
from journal.models import Membership, Remark
from journal.remarks import COMMENT_AT_MOST, SUGGESTION_AT_MOST
from journal.writing import Intent, write
from tests.journal.test_writing import at, text_of

ODD = "“Ünïcode” 🙂 <b>x</b> & 'y' {{ z }} \\n"
SAID = Remark.State


@pytest.fixture
def entry(cast):
    return cast.owner.add(cast.journal, "hiaa")


def comment(actor, journal, entry, text="Was this taken fasting?", key=None):
    slug = entry._meta.model_name
    response = actor.send(at(journal, slug, entry.pk, "comment"), {"text": text}, key)
    assert response.status_code == 302, response.content.decode()
    return Remark.objects.filter(journal=journal).latest("id")


def suggest(actor, journal, text="Can it be given at home?", why="", about=None):
    place = (about._meta.model_name, about.pk, "suggest") if about else ("raise", "suggest")
    response = actor.send(at(journal, *place), {"text": text, "why": why})
    assert response.status_code == 302, response.content.decode()
    return Remark.objects.filter(journal=journal).latest("id")


def decide(actor, journal, remark, choice, seen=None, key=None, **more):
    data = {"choice": choice, "seen_version": str(seen or remark.version)} | more
    return actor.send(at(journal, "remarks", remark.pk), data, key)


def shown(actor, journal, *place):
    return html.unescape(text_of(actor.client.get(at(journal, *place), follow=True)))


def entry_page(actor, journal, entry):
    return shown(actor, journal, entry._meta.model_name, entry.pk)


def undo_last(actor, journal):
    sent = journal.submissions.latest("id")
    return actor.send(at(journal, "undo", sent.pk), {})


# ---- commenting ----------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["owner", "editor", "reader"])
def test_every_member_comments_and_all_see_who_and_what(cast, entry, who):
    comment(getattr(cast, who), cast.journal, entry, f"By {who}: {ODD}")
    for reads in (cast.owner, cast.editor, cast.reader):
        page = entry_page(reads, cast.journal, entry)
        assert f"By {who}: {ODD}" in page
        assert who.title() in page


def test_comments_stand_on_every_kinds_page_the_newest_last(cast, world):
    for slug, row in world.mine.rows.items():
        comment(cast.reader, cast.journal, row, f"First about {slug}")
        comment(cast.editor, cast.journal, row, f"Then about {slug}")
        page = entry_page(cast.owner, cast.journal, row)
        assert page.index(f"First about {slug}") < page.index(f"Then about {slug}")


def test_markup_in_a_comment_is_text(cast, entry):
    comment(cast.reader, cast.journal, entry, "<b>x</b>")
    page = cast.owner.client.get(at(cast.journal, "hiaa", entry.pk)).content.decode()
    assert "&lt;b&gt;x&lt;/b&gt;" in page
    assert "<b>x</b>" not in page


@pytest.mark.parametrize(
    "text", ["", "  \n ", "x" * (COMMENT_AT_MOST + 1), "a\0b", "a\u202eb", "a\ufdd0b"]
)
def test_what_cannot_be_kept_is_refused_and_shown_again(cast, entry, text):
    address = at(cast.journal, "hiaa", entry.pk, "comment")
    response = cast.reader.send(address, {"text": text})
    assert response.status_code == 422
    assert not Remark.objects.exists()
    assert response.context["form"]["text"].value() == text


def test_the_longest_comment_fits_with_the_line_ends_of_a_browser(cast, entry):
    text = "\r\n".join(["x" * 499, "y" * 500])
    assert len(text.replace("\r\n", "\n")) == COMMENT_AT_MOST
    assert comment(cast.reader, cast.journal, entry, text).text == text.replace("\r\n", "\n")


def test_a_double_click_comments_once_and_a_correction_corrects_it(cast, entry):
    key = uuid.uuid4()
    comment(cast.reader, cast.journal, entry, "Once", key)
    comment(cast.reader, cast.journal, entry, "Once", key)
    assert Remark.objects.get().text == "Once"
    comment(cast.reader, cast.journal, entry, "Once, corrected", key)
    assert Remark.objects.get().text == "Once, corrected"


def test_a_comment_sent_again_after_it_was_answered_loses_neither(cast, entry):
    key = uuid.uuid4()
    remark = comment(cast.reader, cast.journal, entry, "First", key)
    decide(cast.owner, cast.journal, remark, "done", answer="Yes.")
    again = cast.reader.send(at(cast.journal, "hiaa", entry.pk, "comment"), {"text": "More"}, key)
    assert again.status_code == 409
    assert "More" in text_of(again)
    assert Remark.objects.get().text == "First"


def test_the_key_of_somebody_elses_form_opens_nothing(cast, entry):
    key = uuid.uuid4()
    comment(cast.editor, cast.journal, entry, "The editor's", key)
    comment(cast.reader, cast.journal, entry, "The reader's", key)
    assert set(Remark.objects.values_list("text", flat=True)) == {"The editor's", "The reader's"}


def test_the_key_check_bites(cast, entry, monkeypatch):
    key = uuid.uuid4()
    comment(cast.editor, cast.journal, entry, "The editor's", key)
    monkeypatch.setattr(remarking, "_own_key", lambda journal, key, by: key)
    cast.reader.send(at(cast.journal, "hiaa", entry.pk, "comment"), {"text": "Other"}, key)
    assert Remark.objects.get().text == "Other"


def test_strangers_and_nobody_cannot_even_ask(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    for place in (("hiaa", entry.pk, "comment"), ("raise", "suggest"), ("remarks", remark.pk),
                  ("remarks", remark.pk, "change"), ("remarks", remark.pk, "delete"),
                  ("remarks", remark.pk, "question")):  # fmt: skip
        assert cast.stranger.send(at(cast.journal, *place), {"text": "x"}).status_code == 404
        assert cast.nobody.post(at(cast.journal, *place), {"text": "x"}).status_code == 403
    assert Remark.objects.get().version == 1


def led_to(actor, response):
    """The page that a saving led to: its address, and that it offers undo."""
    page = text_of(actor.client.get(response.url))
    assert ">Undo</button>" in page
    return re.sub(r"\?done=[^#]*", "", response.url)


def test_whoever_remarks_stays_where_they_were_with_undo(cast, entry):
    journal, reader, owner = cast.journal, cast.reader, cast.owner
    page, to_raise = at(journal, "hiaa", entry.pk) + "#comments", at(journal, "raise")
    comment_there = at(journal, "hiaa", entry.pk, "comment")
    assert led_to(reader, reader.send(comment_there, {"text": "x"})) == page
    remark = Remark.objects.get()
    change = at(journal, "remarks", remark.pk, "change")
    assert led_to(reader, reader.send(change, {"text": "y", "seen_version": "1"})) == page
    about = at(journal, "hiaa", entry.pk, "suggest")
    assert led_to(reader, reader.send(about, {"text": "Why?"})) == page
    assert led_to(reader, reader.send(at(journal, "raise", "suggest"), {"text": "So?"})) == to_raise
    for choice, here, place in (("done", {}, to_raise), ("decline", {"here": "1"}, page)):
        remark.refresh_from_db()
        assert led_to(owner, decide(owner, journal, remark, choice, **here)) == place
    first, second = Remark.objects.filter(sort="question").order_by("id")
    assert led_to(owner, decide(owner, journal, first, "accept", here="1")) == page
    assert led_to(owner, decide(owner, journal, second, "decline", here="1")) == to_raise
    remark.refresh_from_db()
    gone = {"seen_version": str(remark.version), "here": "1"}
    assert led_to(reader, reader.send(at(journal, "remarks", remark.pk, "delete"), gone)) == page


def test_undo_is_offered_to_nobody_else_and_an_odd_key_is_no_fault(cast, entry):
    comment(cast.reader, cast.journal, entry)
    key = cast.journal.submissions.latest("id").key
    for actor, done in ((cast.editor, key), (cast.reader, "x"), (cast.reader, "")):
        page = actor.client.get(at(cast.journal, "hiaa", entry.pk) + f"?done={done}")
        assert page.status_code == 200
        assert ">Undo</button>" not in text_of(page)


# ---- correcting, deleting, undoing ---------------------------------------------------------------


def test_only_its_author_corrects_a_remark(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    address, data = at(cast.journal, "remarks", remark.pk, "change"), {"text": "Not mine"}
    for other in (cast.owner, cast.editor):
        refused = other.client.get(address)
        assert refused.status_code == 403
        assert "Only whoever wrote this can do that" in text_of(refused)
        assert other.send(address, data | {"seen_version": "1"}).status_code == 403
    assert cast.reader.send(address, {"text": "Mine", "seen_version": "1"}).status_code == 302
    assert Remark.objects.get().text == "Mine"


def test_only_its_author_and_the_owner_delete_a_remark(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    address = at(cast.journal, "remarks", remark.pk, "delete")
    assert cast.editor.send(address, {"seen_version": "1"}).status_code == 403
    assert cast.reader.send(address, {"seen_version": "1"}).status_code == 302
    assert "Was this taken" not in entry_page(cast.owner, cast.journal, entry)
    assert undo_last(cast.reader, cast.journal).status_code == 302
    assert "Was this taken" in entry_page(cast.owner, cast.journal, entry)
    assert cast.owner.send(address, {"seen_version": "3"}).status_code == 302
    remark.refresh_from_db()
    assert remark.binned_at


def test_the_authors_lock_bites(cast, entry, monkeypatch):
    remark = comment(cast.reader, cast.journal, entry)
    monkeypatch.setattr(remarking, "_refuse_all_but_its_author", lambda remark, person: None)
    address = at(cast.journal, "remarks", remark.pk)
    cast.editor.send(f"{address}change/", {"text": "Not mine", "seen_version": "1"})
    assert Remark.objects.get().text == "Not mine"


def test_a_second_click_on_delete_deletes_once(cast, entry):
    remark, key = comment(cast.reader, cast.journal, entry), uuid.uuid4()
    address = at(cast.journal, "remarks", remark.pk, "delete")
    first = cast.reader.send(address, {"seen_version": "1"}, key)
    second = cast.reader.send(address, {"seen_version": "1"}, key)
    assert first.status_code == second.status_code == 302
    assert first.url == second.url


def test_a_reader_reads_back_and_takes_back_only_what_they_sent(cast, entry):
    comment(cast.reader, cast.journal, entry)
    own = cast.journal.submissions.latest("id")
    done = at(cast.journal, "done", own.key)
    assert "Was this taken" in text_of(cast.reader.client.get(done))
    typed = cast.journal.submissions.earliest("id")
    assert cast.reader.client.get(at(cast.journal, "done", typed.key)).status_code == 403
    assert cast.reader.send(at(cast.journal, "undo", typed.pk), {}).status_code == 403
    entry.refresh_from_db()
    assert entry.binned_at is None
    assert cast.reader.send(at(cast.journal, "undo", own.pk), {}).status_code == 302
    assert Remark.objects.get().binned_at


def test_who_has_become_a_reader_takes_back_no_entry(cast):
    row = cast.editor.add(cast.journal, "note")
    Membership.objects.filter(person=cast.editor.person).update(role="reader")
    assert undo_last(cast.editor, cast.journal).status_code == 403
    row.refresh_from_db()
    assert row.binned_at is None


def test_an_editor_neither_takes_back_nor_brings_back_others_remarks(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    assert undo_last(cast.editor, cast.journal).status_code == 403
    cast.reader.send(at(cast.journal, "remarks", remark.pk, "delete"), {"seen_version": "1"})
    assert undo_last(cast.editor, cast.journal).status_code == 403
    assert "Was this taken" not in shown(cast.editor, cast.journal, "bin")
    back = at(cast.journal, "bin", "remark", remark.pk)
    assert cast.editor.send(back, {}).status_code == 403
    binned = shown(cast.owner, cast.journal, "bin")
    assert "Was this taken" in binned
    assert "Comment. Kept until" in binned
    assert cast.owner.send(back, {}).status_code == 302
    remark.refresh_from_db()
    assert remark.binned_at is None


def test_an_author_does_not_take_back_what_the_owner_decided(cast):
    remark = suggest(cast.editor, cast.journal)
    decide(cast.owner, cast.journal, remark, "decline")
    assert undo_last(cast.editor, cast.journal).status_code == 403
    remark.refresh_from_db()
    assert remark.state == SAID.DECLINED


@pytest.mark.parametrize(
    "lock", ["refuse_to_read_back", "refuse_to_take_back", "refuse_to_bring_back"]
)
def test_the_locks_of_reading_back_and_taking_back_bite(cast, entry, monkeypatch, lock):
    remark = comment(cast.reader, cast.journal, entry)
    sent = cast.journal.submissions.latest("id")
    monkeypatch.setattr(handling, lock, lambda request, what: None)
    if lock == "refuse_to_read_back":
        typed = cast.journal.submissions.earliest("id")
        assert cast.reader.client.get(at(cast.journal, "done", typed.key)).status_code == 200
    elif lock == "refuse_to_take_back":
        assert cast.editor.send(at(cast.journal, "undo", sent.pk), {}).status_code == 302
    else:
        cast.reader.send(at(cast.journal, "undo", sent.pk), {})
        assert cast.editor.send(at(cast.journal, "bin", "remark", remark.pk), {}).status_code == 302


# ---- what the owner does with comments -----------------------------------------------------------


def test_the_owner_answers_and_all_see_it(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    assert decide(cast.owner, cast.journal, remark, "done", answer=ODD).status_code == 302
    for reads in (cast.owner, cast.editor, cast.reader):
        page = entry_page(reads, cast.journal, entry)
        assert "Dealt with" in page
        assert ODD in page
    other = comment(cast.editor, cast.journal, entry, "Another")
    decide(cast.owner, cast.journal, other, "decline")
    assert "Declined" in entry_page(cast.reader, cast.journal, entry)


@pytest.mark.parametrize("choice", ["done", "decline", "accept"])
def test_nobody_but_the_owner_decides(cast, entry, choice):
    rows = [comment(cast.reader, cast.journal, entry), suggest(cast.reader, cast.journal)]
    for remark in rows:
        for other in (cast.editor, cast.reader):
            assert decide(other, cast.journal, remark, choice).status_code == 403
            address = at(cast.journal, "remarks", remark.pk, "question")
            assert other.client.get(address).status_code == 403
        remark.refresh_from_db()
        assert remark.state == SAID.WAITING
    assert not Question.objects.exists()


def test_an_answer_that_cannot_be_kept_is_shown_again(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    answer = decide(cast.owner, cast.journal, remark, "done", answer="z" * 1001)
    assert answer.status_code == 422
    assert "z" * 1001 in text_of(answer)
    assert decide(cast.owner, cast.journal, remark, "bananas").status_code == 404
    assert decide(cast.owner, cast.journal, remark, "accept").status_code == 404
    assert Remark.objects.get().version == 1


def test_a_comment_corrected_after_its_answer_waits_again(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    decide(cast.owner, cast.journal, remark, "done", answer="Yes.")
    address = at(cast.journal, "remarks", remark.pk, "change")
    stale = cast.reader.send(address, {"text": "Stale", "seen_version": "1"})
    assert stale.status_code == 409
    assert "Stale" in text_of(stale)
    assert "Yes." in text_of(stale)
    cast.reader.send(address, {"text": "Other", "seen_version": "2"})
    remark.refresh_from_db()
    assert (remark.state, remark.answer, remark.text) == (SAID.WAITING, "Yes.", "Other")


def test_a_remark_that_the_owner_deleted_meanwhile_is_not_brought_back_by_a_correction(cast, entry):
    remark = comment(cast.reader, cast.journal, entry)
    cast.owner.send(at(cast.journal, "remarks", remark.pk, "delete"), {"seen_version": "1"})
    address = at(cast.journal, "remarks", remark.pk, "change")
    assert cast.reader.client.get(address).status_code == 404
    for seen in ("1", "2"):
        answer = cast.reader.send(address, {"text": "Typed with care", "seen_version": seen})
        assert answer.status_code == 409
        page = text_of(answer)
        assert "Typed with care" in page
        assert f'action="{at(cast.journal, "hiaa", entry.pk, "comment")}"' in page
    remark.refresh_from_db()
    assert remark.binned_at


# ---- suggesting ----------------------------------------------------------------------------------


def test_the_owner_accepts_a_suggestion_as_it_is(cast, entry):
    remark = suggest(cast.reader, cast.journal, f"Why?\n {ODD}", "He asked twice.", entry)
    raise_page = shown(cast.owner, cast.journal, "raise")
    assert "Suggested by Reader" in raise_page
    assert ODD in raise_page
    response = decide(cast.owner, cast.journal, remark, "accept")
    assert response.status_code == 302
    question, remark = Question.objects.get(), Remark.objects.get()
    assert (question.text, question.basis) == (f"Why? {ODD}", "He asked twice.")
    assert (remark.state, remark.question) == (SAID.ACCEPTED, question)
    assert len({c.submission_id for c in cast.journal.submissions.latest("id").changes.all()}) == 1
    assert cast.journal.submissions.latest("id").changes.count() == 2
    assert "Suggested by" not in shown(cast.owner, cast.journal, "raise")
    assert "Undo" in text_of(cast.owner.client.get(response.url))
    page = shown(cast.reader, cast.journal, "raise")
    assert "Accepted" in page
    assert "It is a question now" in page


def test_without_a_reason_it_rests_on_the_entry(cast, entry):
    decide(cast.owner, cast.journal, suggest(cast.reader, cast.journal, about=entry), "accept")
    assert entry.headline() in Question.objects.get().basis


def test_accepting_is_undone_and_done_again_with_one_question(cast):
    remark = suggest(cast.reader, cast.journal)
    decide(cast.owner, cast.journal, remark, "accept")
    assert undo_last(cast.owner, cast.journal).status_code == 302
    remark.refresh_from_db()
    assert remark.is_waiting
    assert Question.objects.get().binned_at
    decide(cast.owner, cast.journal, remark, "accept")
    assert Question.objects.get().binned_at is None
    remark.refresh_from_db()
    assert remark.state == SAID.ACCEPTED


def test_a_double_click_makes_one_question(cast):
    remark, key = suggest(cast.reader, cast.journal), uuid.uuid4()
    for _click in range(2):
        assert decide(cast.owner, cast.journal, remark, "accept", 1, key).status_code == 302
    assert Question.objects.get().version == 1


def test_two_windows_make_one_question_and_the_second_is_told(cast):
    remark = suggest(cast.reader, cast.journal)
    assert decide(cast.owner, cast.journal, remark, "accept", 1).status_code == 302
    for choice in ("accept", "decline"):
        second = decide(cast.owner, cast.journal, remark, choice, 1, answer="Not now, Tom")
        assert second.status_code == 409
        assert "Not now, Tom" in text_of(second)
    assert Question.objects.count() == 1
    assert Remark.objects.get().state == SAID.ACCEPTED


def test_two_in_the_very_same_moment_make_one_question(cast, monkeypatch):
    """Both have looked before either has written."""
    journal = cast.journal
    journal.sees_private = True
    remark = suggest(cast.reader, journal)
    late = remarks.one(journal, remark.pk)
    early = remarking.question_of(journal, late)
    decide(cast.owner, journal, remark, "accept", 1)
    monkeypatch.setattr(remarking, "question_of", lambda journal, remark: early)
    with pytest.raises(remarking.Conflict):
        remarking.accept(journal, late, seen=1, by=cast.owner.person, key=uuid.uuid4())
    assert Question.objects.count() == 1


def test_a_suggestion_corrected_meanwhile_is_asked_about(cast):
    remark = suggest(cast.reader, cast.journal)
    address = at(cast.journal, "remarks", remark.pk, "change")
    cast.reader.send(address, {"text": "Corrected?", "seen_version": "1"})
    for choice in ("accept", "decline"):
        answer = decide(cast.owner, cast.journal, remark, choice, 1, answer="Mine")
        assert answer.status_code == 409
        assert "Corrected?" in text_of(answer)
        assert "Mine" in text_of(answer)
    assert not Question.objects.exists()
    assert decide(cast.owner, cast.journal, remark, "accept", 2).status_code == 302
    assert Question.objects.get().text == "Corrected?"


def test_a_decided_suggestion_is_not_corrected_any_more(cast):
    remark = suggest(cast.reader, cast.journal)
    decide(cast.owner, cast.journal, remark, "accept")
    address = at(cast.journal, "remarks", remark.pk, "change")
    for seen in ("1", "2"):
        answer = cast.reader.send(address, {"text": "Otherwise?", "seen_version": seen})
        assert answer.status_code == 409
        assert "Otherwise?" in text_of(answer)
    assert Remark.objects.get().version == 2


def test_declining_says_why_to_whoever_suggested_it_and_can_be_changed(cast):
    remark = suggest(cast.reader, cast.journal)
    decide(cast.owner, cast.journal, remark, "decline", answer="We asked that in May.")
    page = shown(cast.reader, cast.journal, "raise")
    assert "Declined" in page
    assert "We asked that in May." in page
    assert "Accept it after all" in shown(cast.owner, cast.journal, "raise")
    assert decide(cast.owner, cast.journal, remark, "accept", 2).status_code == 302
    assert Question.objects.count() == 1


@pytest.mark.parametrize(
    "typed",
    [{"text": ""}, {"text": "x" * (SUGGESTION_AT_MOST + 1)}, {"text": "x", "why": "y" * 201},
     {"text": "x\0"}, {"text": "x", "why": "two\nlines"}],
)  # fmt: skip
def test_a_suggestion_that_cannot_be_kept_is_refused(cast, typed):
    answer = cast.reader.send(at(cast.journal, "raise", "suggest"), typed)
    assert answer.status_code == 422
    assert not Remark.objects.exists()


def test_the_longest_suggestion_becomes_a_question(cast):
    remark = suggest(cast.reader, cast.journal, "é" * SUGGESTION_AT_MOST, "w" * 200)
    decide(cast.owner, cast.journal, remark, "accept")
    question = Question.objects.get()
    assert (question.text, question.basis) == ("é" * SUGGESTION_AT_MOST, "w" * 200)


# ---- editing and accepting -----------------------------------------------------------------------


def edit(actor, journal, remark, text="Edited?", key=None, seen=None, **more):
    address = at(journal, "remarks", remark.pk, "question") + f"?seen={seen or remark.version}"
    page = actor.client.get(address)
    form = page.context["form"]
    typed = {name: form[name].value() or "" for name in ("when", "basis", "state", "rank", "flag")}
    when = form["date"].value()
    typed |= {f"date_{part}": getattr(when, part) for part in ("day", "month", "year")}
    return address, typed | {"text": text} | more


def test_editing_begins_with_what_was_suggested_and_saving_accepts_it(cast, entry):
    remark = suggest(cast.reader, cast.journal, "Why?", "He asked.", entry)
    address, typed = edit(cast.owner, cast.journal, remark)
    page = text_of(cast.owner.client.get(address))
    assert "Why?</textarea>" in page
    assert "He asked." in page
    assert Remark.objects.get().is_waiting
    key = uuid.uuid4()
    for text in ("Edited?", "Edited?", "Edited twice?", "Edited thrice?", "Edited thrice?"):
        answer = cast.owner.send(address, typed | {"text": text}, key)
        assert answer.status_code == 302, text_of(answer)
        question, remark = Question.objects.get(), Remark.objects.get()
        assert question.text == text
        assert (remark.state, remark.question) == (SAID.ACCEPTED, question)
    assert remark.version == 2
    assert cast.owner.client.get(address).status_code == 302  # it leads to the question


def test_editing_what_was_corrected_meanwhile_asks_and_keeps_what_was_typed(cast):
    remark = suggest(cast.reader, cast.journal)
    address, typed = edit(cast.owner, cast.journal, remark, text="Typed with care?")
    change = at(cast.journal, "remarks", remark.pk, "change")
    cast.reader.send(change, {"text": "Corrected?", "seen_version": "1"})
    answer = cast.owner.send(address, typed)
    page = text_of(answer)
    assert answer.status_code == 409
    assert "Corrected?" in page
    assert 'value="Typed with care?"' in page
    assert not Question.objects.exists()
    again = html.unescape(
        re.search(r'<form method="post" action="(/j/[^"]*question/[^"]*)"', page)[1]
    )
    assert cast.owner.send(again, typed).status_code == 302
    assert Question.objects.get().text == "Typed with care?"
    assert Remark.objects.get().question == Question.objects.get()


def test_editing_what_was_accepted_meanwhile_shows_the_question_and_what_was_typed(cast):
    remark = suggest(cast.reader, cast.journal)
    address, typed = edit(cast.owner, cast.journal, remark, text="Typed with care?")
    decide(cast.owner, cast.journal, remark, "accept")
    answer = cast.owner.send(address, typed)
    assert answer.status_code == 409
    assert 'value="Typed with care?"' in text_of(answer)
    question = Question.objects.get()
    assert at(cast.journal, "question", question.pk, "change") in text_of(answer)
    assert question.text == "Can it be given at home?"


def test_an_edit_that_is_refused_leaves_the_suggestion_waiting(cast):
    remark = suggest(cast.reader, cast.journal)
    address, typed = edit(cast.owner, cast.journal, remark, text="x" * 251)
    assert cast.owner.send(address, typed).status_code == 422
    assert Remark.objects.get().is_waiting
    assert not Question.objects.exists()


def test_what_became_of_a_remark_is_told_in_words(cast, entry):
    asked, asked_too, refused = (suggest(cast.reader, cast.journal, f"{n}?") for n in range(3))
    remark = comment(cast.reader, cast.journal, entry)
    assert {one.told for one in Remark.objects.all()} == {""}
    decide(cast.owner, cast.journal, asked, "accept")
    address, typed = edit(cast.owner, cast.journal, asked_too, text="Edited?")
    cast.owner.send(address, typed)
    decide(cast.owner, cast.journal, refused, "decline", answer="Asked\nin May")
    decide(cast.owner, cast.journal, remark, "done", answer="Yes.")
    told = {one.pk: one.told for one in Remark.objects.all()}
    assert told == {
        asked.pk: "accepted your suggestion",
        asked_too.pk: "accepted your suggestion, edited",
        refused.pk: "declined: Asked in May",
        remark.pk: "answered your comment: Yes.",
    }
    Question.objects.update(is_private=True)
    assert Remark.objects.get(pk=asked_too.pk).told == "accepted your suggestion"


# ---- privacy -------------------------------------------------------------------------------------


def test_remarks_on_a_private_entry_are_as_private(cast):
    note = cast.owner.add(cast.journal, "note", date_year="2023")
    remark = comment(cast.editor, cast.journal, note, "SECRETWORD")
    suggestion = suggest(cast.editor, cast.journal, "SECRETWORD?", about=note)
    note.is_private = True
    write(cast.journal, [Intent(note, seen=note.version)], by=cast.owner.person, key=uuid.uuid4())
    for other in (cast.editor, cast.reader):
        for row in (remark, suggestion):
            address = at(cast.journal, "remarks", row.pk, "change")
            assert other.client.get(address).status_code == 404
            assert other.send(address, {"text": "x", "seen_version": "1"}).status_code == 404
        for place in (("raise",), (), ("timeline",), ("bin",)):
            text = cast_page(other, cast.journal, *place)
            assert "SECRETWORD" not in text
        found = other.client.post(at(cast.journal, "search"), {"words": "SECRETWORD"})
        assert "No entry has" in text_of(found)
        assert other.client.get(at(cast.journal, "note", note.pk, "comment")).status_code == 404
    assert "SECRETWORD" in entry_page(cast.owner, cast.journal, note)
    assert "SECRETWORD" in shown(cast.owner, cast.journal, "raise")


def cast_page(actor, journal, *place):
    return actor.client.get(at(journal, *place), follow=True).content.decode()


def test_a_question_made_private_later_is_not_told_to_whoever_suggested_it(cast):
    remark = suggest(cast.reader, cast.journal)
    decide(cast.owner, cast.journal, remark, "accept")
    question = Question.objects.get()
    question.is_private, question.text = True, "SECRETWORD?"
    changed = [Intent(question, seen=question.version)]
    write(cast.journal, changed, by=cast.owner.person, key=uuid.uuid4())
    page = shown(cast.reader, cast.journal, "raise")
    assert "Accepted" in page
    assert "SECRETWORD" not in page
    done = cast.journal.submissions.filter(by=cast.reader.person).get()
    assert "SECRETWORD" not in text_of(cast.reader.client.get(at(cast.journal, "done", done.key)))


# ---- what waits, who typed it, the rest of the site ----------------------------------------------


def test_home_tells_the_owner_what_waits_and_nobody_else(cast, entry):
    waits = "2 suggestions and 1 comment are waiting"
    assert "waiting" not in shown(cast.owner, cast.journal)
    comment(cast.reader, cast.journal, entry)
    assert "1 comment is waiting" in shown(cast.owner, cast.journal)
    suggest(cast.reader, cast.journal)
    suggest(cast.editor, cast.journal, "Another?")
    comment(cast.owner, cast.journal, entry, "The owner's own waits for nobody")
    assert waits in shown(cast.owner, cast.journal)
    for other in (cast.editor, cast.reader):
        assert "waiting" not in shown(other, cast.journal)
    assert waits in shown(cast.owner, cast.journal)


def test_home_asks_nothing_more_while_it_is_kept(cast, entry, django_assert_max_num_queries):
    comment(cast.reader, cast.journal, entry)
    shown(cast.owner, cast.journal)
    with django_assert_max_num_queries(20) as asked:
        shown(cast.owner, cast.journal)
    assert not [one for one in asked.captured_queries if "remark" in one["sql"]]


def test_looking_up_many_remarks_takes_a_query_a_kind(cast, entry, django_assert_num_queries):
    for number in range(5):
        comment(cast.reader, cast.journal, entry, f"{number}")
        suggest(cast.editor, cast.journal, f"{number}?", about=entry)
    cast.journal.sees_private = True
    with django_assert_num_queries(2):
        assert len(remarks.waiting(cast.journal)) == 10
    with django_assert_num_queries(1):
        found = remarks.of_entry(cast.journal, "hiaa", entry.pk)
        assert [one.who for one in found][:2] == ["Reader", "Editor"]
    with django_assert_num_queries(2):
        assert len(remarks.by(cast.reader.person, cast.journal)) == 5


def test_what_waits_leaves_out_what_went_into_the_bin_with_its_entry(cast, entry):
    comment(cast.reader, cast.journal, entry)
    suggest(cast.reader, cast.journal, about=entry)
    cast.owner.send(at(cast.journal, "hiaa", entry.pk, "delete"), {"seen_version": "1"})
    cast.journal.sees_private = True
    assert [one.is_question for one in remarks.waiting(cast.journal)] == [True]
    assert cast.owner.client.get(at(cast.journal, "raise")).status_code == 200


def test_who_typed_an_entry_stands_on_its_page_and_on_the_cards_of_others(cast):
    cast.editor.add(cast.journal, "note", text="By the editor")
    mine = cast.owner.add(cast.journal, "hiaa")
    assert "Typed by Owner on " in entry_page(cast.editor, cast.journal, mine)
    data = {"seen_version": "1"}
    row = BY_SLUG["note"].model.objects.get()
    cast.owner.send(at(cast.journal, "note", row.pk, "delete"), data)
    undo_last(cast.owner, cast.journal)
    assert "typed by Editor" in shown(cast.owner, cast.journal, "timeline")
    assert "typed by Owner" not in shown(cast.owner, cast.journal, "timeline")
    assert "typed by Editor" in shown(cast.owner, cast.journal, "note")
    timeline = shown(cast.editor, cast.journal, "timeline")
    assert "typed by Owner" in timeline
    assert "typed by Editor" not in timeline
    page = entry_page(cast.reader, cast.journal, row)
    assert re.search("Typed by Editor on .*; brought back by Owner on", page)


def test_the_cards_cost_one_query_whoever_typed_them(cast, django_assert_max_num_queries):
    for number in range(3):
        cast.owner.add(cast.journal, "note", text=f"{number}", date_year="2023")
        cast.editor.add(cast.journal, "note", text=f"{number}+", date_year="2022")
    shown(cast.reader, cast.journal, "timeline")
    with django_assert_max_num_queries(12) as asked:
        shown(cast.reader, cast.journal, "timeline")
    people = [q for q in asked.captured_queries if 'FROM "journal_person"' in q["sql"]]
    assert len(people) <= 2  # who looks, and all who typed


def test_the_example_says_nobodys_name_and_takes_no_remark(world, cast):
    journal = world.example.journal
    row = world.example.rows["hiaa"]
    page = entry_page(cast.stranger, journal, row)
    assert "Typed by" not in page
    assert "Add the comment" not in page
    assert "typed by" not in shown(cast.stranger, journal, "timeline")
    assert (
        cast.stranger.send(at(journal, "hiaa", row.pk, "comment"), {"text": "x"}).status_code == 403
    )


@pytest.mark.parametrize("words", ["canaryword", "CANARYWORD fasting", "ÉTÉ"])
def test_a_search_finds_the_entry_of_a_comment(cast, entry, words):
    comment(cast.reader, cast.journal, entry, "Fasting? Canaryword été")
    found = cast.owner.client.post(at(cast.journal, "search"), {"words": words})
    assert str(entry.pk) in text_of(found)
    assert "<mark>" in text_of(found)


def test_a_binned_comment_is_not_found(cast, entry):
    remark = comment(cast.reader, cast.journal, entry, "Canaryword")
    cast.owner.send(at(cast.journal, "remarks", remark.pk, "delete"), {"seen_version": "1"})
    found = cast.owner.client.post(at(cast.journal, "search"), {"words": "canaryword"})
    assert str(entry.pk) not in text_of(found)


def test_the_archive_holds_remarks_with_who_made_them(cast, entry):
    from journal.exchange.archive import as_json

    comment(cast.reader, cast.journal, entry, ODD)
    (held,) = as_json(cast.journal)["records"]["remarks"]
    assert (held["text"], held["entry"], held["versions"][0]["by"]) == (
        ODD,
        str(entry.pk),
        "Reader",
    )


def test_erasing_an_entry_for_good_erases_its_remarks_with_their_history(cast, entry):
    from datetime import timedelta

    from django.utils import timezone

    from journal import erasing

    comment(cast.reader, cast.journal, entry, "Canaryword")
    old = timezone.now() - timedelta(days=400)
    BY_SLUG["hiaa"].model.objects.filter(pk=entry.pk).update(binned_at=old)
    erasing.empty_old_bins()
    assert not Remark.objects.exists()
    assert not Remark.history.exists()


def erase_for_good(entry):
    from datetime import timedelta

    from django.utils import timezone

    from journal import erasing

    old = timezone.now() - timedelta(days=400)
    type(entry).objects.filter(pk=entry.pk).update(binned_at=old)
    erasing.empty_old_bins()


def test_a_suggestion_that_waits_outlives_its_entry_and_a_decided_one_does_not(cast, entry):
    waits = suggest(cast.reader, cast.journal, "Waiting?", about=entry)
    decide(cast.owner, cast.journal, suggest(cast.reader, cast.journal, about=entry), "decline")
    erase_for_good(entry)
    kept = Remark.objects.get()
    assert (kept.pk, kept.entry, kept.table, kept.version) == (waits.pk, None, "", 1)
    assert not Remark.history.exclude(entry=None).exists()
    assert "Waiting?" in shown(cast.owner, cast.journal, "raise")
    assert decide(cast.owner, cast.journal, kept, "accept").status_code == 302
    assert Question.objects.get().basis == ""


def test_a_suggestion_about_what_is_private_goes_with_it(cast):
    note = cast.owner.add(cast.journal, "note")
    suggest(cast.reader, cast.journal, about=note)
    BY_SLUG["note"].model.objects.filter(pk=note.pk).update(is_private=True)
    erase_for_good(note)
    assert not Remark.objects.exists()


def test_remarks_of_somebody_who_has_left_stay_and_say_so(cast, entry):
    comment(cast.reader, cast.journal, entry)
    cast.reader.person.delete()
    assert "somebody who has left" in entry_page(cast.owner, cast.journal, entry)
    assert cast.owner.client.get(at(cast.journal, "raise")).status_code == 200


def test_a_comment_that_was_begun_on_the_entrys_page_is_kept_for_later(cast, entry):
    """Under the comment's own address, where it is carried on with."""
    base = f"/j/{cast.journal.pk}/"
    page = cast.reader.client.get(f"{base}hiaa/{entry.pk}/").content.decode()
    address = f"{base}hiaa/{entry.pk}/comment/"
    assert f'name="draft_of" value="{address}"' in page
    cast.reader.send(f"{base}drafts/", {"draft_of": address, "text": "Half a thought"})
    assert "Half a thought" in cast.reader.client.get(address).content.decode()
    cast.reader.send(address, {"text": "A whole thought"})
    assert "Half a thought" not in cast.reader.client.get(address).content.decode()
