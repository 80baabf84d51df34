"""Questions: asked, answered, put aside, opened again; their order, and the three on paper."""

from __future__ import annotations

import re
import uuid

import pytest

from journal import raising
from journal.kinds.question import Question
from journal.models import Submission
from tests.examples import EXAMPLES
from tests.journal.test_raising import fresh, part, raise_page, result
from tests.journal.test_writing import at, seen, text_of, undo

PLAIN = {"when": "visit", "basis": "", "flag": "", "asked_whom": "", "answer": ""}
NO_DAY = {"asked_on_day": "", "asked_on_month": "", "asked_on_year": ""}


def ask(actor, journal, text: str, *, state: str = "open", asked: bool = True, **changed: str):
    """A question of one's own, typed into its form as it stands last."""
    form = text_of(actor.client.get(at(journal, "question", "add"), follow=True))
    rank = re.search(r'name="rank" value="(\d+)"', form)[1]
    typed = PLAIN | {"text": text, "state": state, "rank": rank} | changed
    if state in ("open", "parked"):
        typed |= NO_DAY
    elif state == "answered":
        typed |= {"answer": changed.get("answer", "Yes.")}
    return actor.add(journal, "question", **typed)


def order(actor, journal) -> list[str]:
    """The open questions as the page shows them."""
    page = part(raise_page(actor, journal, "?all=1"), "open")
    return [text.strip() for text in re.findall(r"<h3><a [^>]*>(.*?)</a></h3>", page)]


def button(actor, journal, question, name: str, key=None, **data: str):
    return actor.send(at(journal, "raise", question.pk, name), {"seen_version": ""} | data, key)


def state_of(question) -> str:
    question.refresh_from_db()
    return question.state


@pytest.fixture
def three(owner, journal):
    return [ask(owner, journal, text) for text in ("One?", "Two?", "Three?")]


# ---- their order ---------------------------------------------------------------------------------


def test_a_question_moves_one_place_up_or_down_and_no_further_than_the_ends(owner, journal, three):
    one, _two, last = three
    assert order(owner, journal) == ["One?", "Two?", "Three?"]
    button(owner, journal, last, "up")
    assert order(owner, journal) == ["One?", "Three?", "Two?"]
    button(owner, journal, one, "down")
    assert order(owner, journal) == ["Three?", "One?", "Two?"]
    for _more in range(3):
        assert button(owner, journal, last, "up").status_code == 302
    assert order(owner, journal) == ["Three?", "One?", "Two?"]
    for _more in range(4):
        assert button(owner, journal, last, "down").status_code == 302
    assert order(owner, journal) == ["One?", "Two?", "Three?"]


def test_moving_is_undone(owner, journal, three):
    button(owner, journal, three[2], "up")
    undo(owner, journal)
    assert order(owner, journal) == ["One?", "Two?", "Three?"]


def test_the_first_has_no_button_up_and_the_last_none_down(owner, journal, three):
    page = part(raise_page(owner, journal), "open")
    assert re.findall(r"Move (\w+)<span class=\"vh\">: (\w+)\?", page) == [
        ("down", "One"), ("up", "Two"), ("down", "Two"), ("up", "Three"),
    ]  # fmt: skip


def test_questions_that_two_people_added_at_once_keep_an_order_and_can_be_moved(cast, journal):
    """Both forms were opened before either was sent: the same place."""
    for actor, text in ((cast.owner, "First?"), (cast.editor, "Second?"), (cast.owner, "Third?")):
        ask(actor, journal, text, rank="1")
    assert [row.rank for row in raising.open_questions(journal)] == [1, 1, 1]
    assert order(cast.owner, journal) == ["First?", "Second?", "Third?"]
    third = Question.objects.get(text="Third?")
    button(cast.editor, journal, third, "up")
    assert order(cast.owner, journal) == ["First?", "Third?", "Second?"]
    assert [row.rank for row in raising.open_questions(journal)] == [1, 2, 3]


def test_a_question_that_is_not_open_is_not_moved(owner, journal, three):
    button(owner, journal, three[1], "park")
    late = owner.client.get(button(owner, journal, three[1], "up").headers["Location"])
    assert "Somebody changed this meanwhile" in text_of(late)
    assert order(owner, journal) == ["One?", "Three?"]


def test_the_first_three_go_on_paper_in_their_order(owner, journal, three):
    fourth = ask(owner, journal, "Four?")
    button(owner, journal, fourth, "up")
    button(owner, journal, fourth, "up")
    paper = text_of(owner.client.get(at(journal, "summary")))
    first_page = paper.partition('aria-label="Page 2"')[0]
    on_paper = re.findall(r'<p class="ask1">(.*?)</p>', first_page)
    assert on_paper == ["One?", "Four?", "Two?"]
    assert "1 more: see page 2." in first_page
    home = part(text_of(owner.client.get(at(journal))), "raise")
    assert re.findall(r"<h3><a [^>]*>(\w+\?)</a></h3>", home) == ["One?", "Four?", "Two?"]
    button(owner, journal, three[0], "park")
    again = text_of(owner.client.get(at(journal, "summary")))
    assert re.findall(r'<p class="ask1">(.*?)</p>', again) == ["Four?", "Two?", "Three?"]


# ---- what becomes of them ------------------------------------------------------------------------


def test_a_question_stands_where_its_state_says(owner, journal, three):
    question = three[0]
    for name, heading, others in (
        ("park", "aside", ("open", "asked", "answered")),
        ("reopen", "open", ("asked", "answered")),
    ):
        button(owner, journal, question, name)
        page = raise_page(owner, journal)
        assert "One?" in part(page, heading)
        assert all("One?" not in part(page, other) for other in others)


def test_only_the_person_marks_what_is_asked_before_the_visit(owner, journal):
    result(owner, journal)
    (flag,) = raising.flags_of(fresh(journal))
    owner.send(at(journal, "raise", "flags", flag.key), {"choice": "raise"})
    question = Question.objects.get()
    chip = "Ask before the visit</p>"
    for address in (at(journal), at(journal, "raise")):
        assert chip not in text_of(owner.client.get(address))
    assert "Ask first" not in text_of(owner.client.get(at(journal, "summary")))
    button(owner, journal, question, "before")
    for address in (at(journal), at(journal, "raise")):
        assert chip in text_of(owner.client.get(address))
    assert "Ask first" in text_of(owner.client.get(at(journal, "summary")))
    button(owner, journal, question, "not-before")
    assert chip not in raise_page(owner, journal)


def test_a_question_that_was_asked_needs_its_day_and_an_answered_one_its_words(owner, journal):
    address = at(journal, "question", "add")
    typed = EXAMPLES["question"] | PLAIN | NO_DAY
    refused = owner.send(address, typed | {"state": "asked"})
    assert refused.status_code == 422
    assert "Enter the day on which you asked." in text_of(refused)
    day = {"asked_on_day": "", "asked_on_month": "2", "asked_on_year": "2025"}
    assert owner.send(address, typed | day | {"state": "asked"}).status_code == 302
    refused = owner.send(address, typed | day | {"state": "answered"})
    assert refused.status_code == 422
    assert "Type what they said" in text_of(refused)


def test_i_have_asked_this_needs_a_day_and_an_answer_is_optional(owner, journal, three):
    address = at(journal, "raise", three[0].pk, "asked")
    typed = EXAMPLES["question"] | PLAIN | {"text": "One?", "rank": "1", "state": "open"}
    assert owner.send(address, typed | NO_DAY | seen(three[0])).status_code == 422
    assert owner.send(address, typed | seen(three[0])).status_code == 302
    assert state_of(three[0]) == "asked"
    assert "Asked on 17 February 2025, not answered yet" in part(
        raise_page(owner, journal), "asked"
    )
    owner.send(address, typed | {"answer": "In 3\r\nmonths."} | seen(three[0]))
    assert (state_of(three[0]), three[0].answer) == ("answered", "In 3\nmonths.")
    assert "In 3<br>months." in part(raise_page(owner, journal), "answered")


def test_an_opened_question_keeps_its_earlier_answer(owner, journal):
    question = ask(owner, journal, "Again?", state="answered", answer="Not yet.")
    button(owner, journal, question, "reopen")
    assert (state_of(question), question.answer) == ("open", "Not yet.")
    assert "Not yet." in text_of(owner.client.get(at(journal, "question", question.pk)))
    assert "Not yet." in text_of(owner.client.get(at(journal, "raise", question.pk, "asked")))


# ---- twice, and two people at once ---------------------------------------------------------------


@pytest.mark.parametrize("name", ["up", "down", "park", "reopen", "before"])
def test_each_button_pressed_twice_does_one_thing(name, owner, journal, three):
    ask(owner, journal, "Four?"), ask(owner, journal, "Five?")
    key, question = uuid.uuid4(), three[2]
    first = button(owner, journal, question, name, key)
    stands, versions = order(owner, journal), [q.version for q in Question.objects.order_by("id")]
    again = button(owner, journal, question, name, key)
    assert first.headers["Location"] == again.headers["Location"]
    sent = uuid.uuid5(key, name)
    assert first.headers["Location"] == at(journal, "raise") + f"?done={sent}"
    assert order(owner, journal) == stands
    assert [q.version for q in Question.objects.order_by("id")] == versions
    assert Submission.objects.filter(key=sent).count() == 1


def test_a_question_to_ask_before_stands_on_home_wherever_it_is_in_the_order(owner, journal, three):
    last = ask(owner, journal, "Fourth, and before?", when="before")
    home = text_of(owner.client.get(at(journal)))
    assert "Fourth, and before?" in home
    button(owner, journal, last, "not-before")
    assert "Fourth, and before?" not in text_of(owner.client.get(at(journal)))


def test_two_buttons_of_one_form_each_do_what_they_say(owner, journal, three):
    key = uuid.uuid4()
    button(owner, journal, three[2], "before", key)
    button(owner, journal, three[2], "up", key)
    assert three[2].pk == raising.open_questions(fresh(journal))[1].pk
    assert Question.objects.get(pk=three[2].pk).when == "before"


def test_up_on_the_first_question_does_nothing_and_offers_no_undo(owner, journal, three):
    before = Submission.objects.count()
    answer = button(owner, journal, three[0], "up")
    assert Submission.objects.count() == before
    assert "can be undone" not in text_of(owner.client.get(answer.headers["Location"]))


def test_asked_sent_twice_is_one(owner, journal, three):
    key, address = uuid.uuid4(), at(journal, "raise", three[0].pk, "asked")
    typed = EXAMPLES["question"] | {"text": "One?", "rank": "1"} | seen(three[0])
    answers = {owner.send(address, typed, key).headers["Location"] for _click in (1, 2)}
    assert answers == {at(journal, "done", key)}
    assert (state_of(three[0]), three[0].version) == ("answered", 2)


def test_a_button_of_an_old_page_says_so_and_changes_nothing(cast, journal):
    question = ask(cast.owner, journal, "Mine?")
    old = seen(question)
    answer = EXAMPLES["question"] | {"text": "Mine?", "rank": "1", "answer": "Yes."}
    cast.editor.send(at(journal, "raise", question.pk, "asked"), answer | old)
    late = cast.owner.client.get(
        button(cast.owner, journal, question, "park", **old).headers["Location"]
    )
    assert "Somebody changed this meanwhile" in text_of(late)
    assert (state_of(question), question.answer) == ("answered", "Yes.")


def test_a_button_of_a_deleted_question_says_so(cast, journal):
    question = ask(cast.owner, journal, "Mine?")
    cast.editor.send(at(journal, "question", question.pk, "delete"), seen(question))
    late = cast.owner.client.get(button(cast.owner, journal, question, "up").headers["Location"])
    assert "Somebody changed this meanwhile" in text_of(late)
