"""To raise, asked for what it does not have or given what it does not take: a clear answer."""

from __future__ import annotations

import uuid

import pytest

from journal.decisions import Decision
from journal.kinds.question import Question
from tests.journal.test_questions import ask, order
from tests.journal.test_raising import decide, noticed, part, raise_page, result, the_flag
from tests.journal.test_writing import at, text_of

HOSTILE = "<script>alert(1)</script>\"'&"


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("x" * 301, "at most 300 characters"),
        ("a\0b", "cannot be printed"),
        ("a\x07b", "cannot be printed"),
        ("a\u202eb", "cannot be printed"),
    ],
)
def test_a_reason_that_cannot_be_kept_is_refused_in_words(reason, says, owner, journal):
    result(owner, journal)
    answer = owner.client.get(decide(owner, journal, "not_now", reason).headers["Location"])
    assert says in text_of(answer)
    assert not Decision.objects.exists()


def test_a_reason_of_300_characters_is_kept(owner, journal):
    result(owner, journal)
    decide(owner, journal, "not_now", "é" * 300)
    assert Decision.objects.get().reason == "é" * 300


@pytest.mark.parametrize("choice", ["", "RAISE", "raise\0", "maybe"])
def test_a_choice_that_is_none_is_nowhere(choice, owner, journal):
    result(owner, journal)
    assert decide(owner, journal, choice).status_code == 404
    assert not Decision.objects.exists()


@pytest.mark.parametrize("button", ["sideways", "UP", "0", "delete", "state"])
def test_a_button_that_is_none_is_nowhere(button, owner, journal):
    question = ask(owner, journal, "One?")
    assert owner.send(at(journal, "raise", question.pk, button), {}).status_code == 404
    question.refresh_from_db()
    assert question.version == 1


def test_what_is_not_there_is_nowhere(owner, journal):
    result(owner, journal)
    nowhere = uuid.uuid4()
    for parts in (
        ("flags", "0" * 64),
        ("flags", "x" * 500),
        ("decisions", nowhere),
        (nowhere, "up"),
        (nowhere, "asked"),
    ):
        answer = owner.send(at(journal, "raise", *parts), {"choice": "raise"})
        assert answer.status_code == 404, parts
    for visit in (nowhere, "rubbish", "%00"):
        for send in (owner.client.get, owner.client.post):
            assert send(at(journal, "raise", "after") + f"?visit={visit}").status_code == 404


def test_another_journals_keys_are_keys_of_nothing(cast, journal, journal_of):
    theirs = journal_of(cast.stranger)
    result(cast.stranger, theirs)
    flag = the_flag(theirs)
    decide(cast.stranger, theirs, "not_now")
    question = ask(cast.stranger, theirs, "Theirs?")
    visit = cast.stranger.add(theirs, "appointment")
    for parts in (
        ("flags", flag),
        ("decisions", Decision.objects.get().pk),
        (question.pk, "up"),
        (question.pk, "park"),
        (question.pk, "asked"),
    ):
        for mine in (True, False):
            under = journal if mine else theirs
            answer = cast.owner.send(at(under, "raise", *parts), {"choice": "raise"})
            assert answer.status_code == 404, parts
    after = at(journal, "raise", "after") + f"?visit={visit.pk}"
    assert cast.owner.client.get(after).status_code == 404
    assert cast.owner.client.post(after, {"happened": "yes"}).status_code == 404
    question.refresh_from_db()
    assert (question.version, Decision.objects.get().version) == (1, 1)


def test_undo_of_another_journal_is_not_offered(cast, journal, journal_of):
    theirs = journal_of(cast.stranger)
    result(cast.stranger, theirs)
    key = uuid.uuid4()
    decide(cast.stranger, theirs, "not_now", key=key)
    assert "Undo</button>" in raise_page(cast.stranger, theirs, f"?done={key}")
    assert "Undo</button>" not in raise_page(cast.owner, journal, f"?done={key}")


@pytest.mark.parametrize(
    "done", ["rubbish", "%00", "%F0%9F", "x" * 2000, f"{uuid.UUID(int=7)}", ""]
)
def test_an_address_with_rubbish_in_it_shows_the_page(done, owner, journal):
    answer = owner.client.get(at(journal, "raise") + f"?done={done}")
    assert answer.status_code == 200
    assert "Undo</button>" not in text_of(answer)


def test_a_reader_sees_everything_and_no_button(cast, journal):
    result(cast.owner, journal)
    flag = the_flag(journal)
    question = ask(cast.owner, journal, "Mine?", asked=False)
    page = raise_page(cast.reader, journal)
    assert "Mine?" in page
    assert noticed(cast.reader, journal)
    assert "submission" not in page
    decide(cast.owner, journal, "not_now")
    decision = Decision.objects.get()
    assert "submission" not in raise_page(cast.reader, journal)
    for parts in (
        ("flags", flag),
        ("decisions", decision.pk),
        *((question.pk, button) for button in ("up", "down", "before", "park", "reopen", "asked")),
        ("after",),
    ):
        answer = cast.reader.send(at(journal, "raise", *parts), {"choice": "raise"})
        assert answer.status_code == 403, parts
    assert cast.reader.client.get(at(journal, "raise", "after")).status_code == 403
    assert cast.reader.client.get(at(journal, "raise", question.pk, "asked")).status_code == 403
    assert (Question.objects.get().version, Decision.objects.get().version) == (1, 1)


def test_hostile_words_are_shown_as_words(owner, journal):
    result(owner, journal)
    decide(owner, journal, "not_now", HOSTILE)
    typed = {"basis": HOSTILE, "asked_whom": HOSTILE, "answer": HOSTILE}
    for state in ("open", "asked", "answered", "parked"):
        ask(owner, journal, f"{state} {HOSTILE}", state=state, **typed)
    for address in (at(journal), at(journal, "raise"), at(journal, "summary")):
        body = owner.client.get(address).content.decode()
        assert "<script>alert" not in body
        assert "open &lt;script&gt;" in body
    assert raise_page(owner, journal).count(HOSTILE) >= 8


def test_more_than_12_of_each_part_are_shown_when_all_are_asked_for(owner, journal):
    for number in range(14):
        for state in ("open", "asked", "answered", "parked"):
            ask(owner, journal, f"{state} number {number}?", state=state)
    few, every = raise_page(owner, journal), raise_page(owner, journal, "?all=1")
    for state in ("open", "asked", "answered"):
        assert part(few, state).count("number") // part(few, state).count("<h3>") >= 1
        assert part(few, state).count("<h3>") == 12
        assert part(every, state).count("<h3>") == 14
        assert f'<a href="#{state}"><b>14</b>' in few
    assert part(few, "aside").count("<h3>") == 12
    assert part(every, "aside").count("<h3>") == 14
    assert "?all=1" in few
    assert "?all=1" not in every
    # The last one that is shown can still be moved down, behind those that are not.
    assert part(few, "open").count("Move down") == 12
    assert part(every, "open").count("Move down") == 13
    assert len(order(owner, journal)) == 14


def test_more_than_12_flags_are_counted_and_shown_when_all_are_asked_for(owner, journal):
    for number in range(14):
        owner.add(
            journal,
            "note",
            date_year=str(2005 + number),
            about=f"Finding {number}",
            sort="incidental",
        )
    few = raise_page(owner, journal)
    assert "<b>14</b> noticed" in few
    assert part(few, "noticed").count("<h3>") == 12
    assert part(raise_page(owner, journal, "?all=1"), "noticed").count("<h3>") == 14
    assert "14 noticed" in text_of(owner.client.get(at(journal)))
