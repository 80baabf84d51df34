"""After a visit: home asks what was said and leads through the questions that were open then."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from tests.journal.browsing import Controls, as_a_browser
from tests.journal.test_questions import ask, order
from tests.journal.test_raising import raise_page
from tests.journal.test_writing import at, text_of

ASKS = "What was said on"


def on(day: date, prefix: str = "date") -> dict[str, str]:
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"{prefix}_{name}": str(value) for name, value in parts.items()}


def visit(actor, journal, ago: int, **changed: str):
    """A clinic visit so many days ago, about which nobody has said yet whether it happened."""
    typed = {"with_whom": "Dr Shah", "happened": "", "said": ""} | changed
    return actor.add(journal, "appointment", **on(journal.today - timedelta(days=ago)), **typed)


def after(journal) -> str:
    return at(journal, "raise", "after")


def open_after(actor, journal):
    return actor.client.get(after(journal), follow=True)


# ---- when it is asked ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("ago", "changed", "asked"),
    [
        (1, {}, True),
        (60, {}, True),
        (61, {}, False),
        (0, {}, False),  # it may still lie ahead today
        (5, {"happened": "yes"}, False),
        (5, {"happened": "no"}, False),
        (5, {"sort": "telephone"}, True),
        (5, {"sort": "scan"}, False),
        (5, {"sort": "mdt"}, False),
    ],
)
def test_home_asks_what_was_said_at_a_visit_of_the_last_60_days(
    ago, changed, asked, owner, journal
):
    visit(owner, journal, ago, **changed)
    assert (ASKS in text_of(owner.client.get(at(journal)))) == asked
    assert (ASKS in raise_page(owner, journal)) == asked
    answer = open_after(owner, journal)
    assert (ASKS in text_of(answer)) == asked
    if not asked:
        assert answer.wsgi_request.path == at(journal, "raise")


def test_a_reader_is_not_asked(cast, journal):
    visit(cast.owner, journal, 5)
    assert ASKS not in text_of(cast.reader.client.get(at(journal)))
    assert ASKS not in raise_page(cast.reader, journal)


# ---- through the questions -----------------------------------------------------------------------


def test_it_leads_through_the_open_questions(owner, journal):
    row = visit(owner, journal, 5)
    ask(owner, journal, "Before it?", **on(row.date.first - timedelta(days=9)))
    ask(owner, journal, "On its day?", **on(row.date.first))
    ask(owner, journal, "After it?", **on(row.date.first + timedelta(days=1)))
    ask(owner, journal, "Put aside?", state="parked")
    page = text_of(open_after(owner, journal))
    assert re.findall(r"<h3><a [^>]*>(.*?)</a></h3>", page) == [
        "Before it?", "On its day?", "After it?",
    ]  # fmt: skip


def test_the_form_begins_with_the_day_of_the_visit_and_whom(owner, journal):
    row = visit(owner, journal, 5)
    question = ask(owner, journal, "Does it grow?")
    page = owner.client.get(at(journal, "raise", question.pk, "asked"))
    sent = Controls(page.content.decode()).sent
    assert (sent["asked_whom"], sent["answer"]) == ("Dr Shah", "")
    assert {name: sent[name] for name in on(row.date.first, "asked_on")} == on(
        row.date.first, "asked_on"
    )
    done = as_a_browser(owner, page, answer="No.")
    assert "On to the next question" in text_of(owner.client.get(done.headers["Location"]))
    question.refresh_from_db()
    assert (question.state, question.asked_on, question.answer) == ("answered", row.date, "No.")
    assert order(owner, journal) == []
    assert "Does it grow?" not in text_of(open_after(owner, journal))
    assert "No." in raise_page(owner, journal)


def test_a_question_asked_before_keeps_its_day_and_whom(owner, journal):
    visit(owner, journal, 5)
    question = ask(owner, journal, "Earlier?", state="asked", asked_whom="The nurse")
    sent = Controls(
        owner.client.get(at(journal, "raise", question.pk, "asked")).content.decode()
    ).sent
    assert (sent["asked_whom"], sent["asked_on_year"]) == ("The nurse", "2025")


@pytest.mark.parametrize("happened", ["yes", "no"])
def test_what_else_was_said_is_kept_and_home_asks_no_more(happened, owner, journal):
    row = visit(owner, journal, 5)
    page = open_after(owner, journal)
    assert Controls(page.content.decode()).sent["happened"] == "yes"
    done = as_a_browser(owner, page, said="Scan in\r\n3 months.", happened=happened)
    assert done.status_code == 302
    row.refresh_from_db()
    assert (row.said, row.happened) == ("Scan in\n3 months.", happened)
    assert ASKS not in text_of(owner.client.get(at(journal)))
    since = "Since your last visit" in text_of(owner.client.get(at(journal)))
    assert since == (happened == "yes")


def test_whether_it_happened_must_be_said(owner, journal):
    row = visit(owner, journal, 5)
    refused = as_a_browser(owner, open_after(owner, journal), happened="", said="Kept words")
    assert refused.status_code == 422
    assert "Kept words" in text_of(refused)
    row.refresh_from_db()
    assert row.version == 1
