"""A form that shows a part of an entry carries all the rest along, and loses nothing to anybody."""

from __future__ import annotations

import re
from datetime import date

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal.kinds.appointment import Appointment
from journal.kinds.question import Question
from tests.journal.browsing import as_a_browser
from tests.journal.conftest import press
from tests.journal.test_access import Rehearsal
from tests.journal.test_after_a_visit import on, open_after, visit
from tests.journal.test_questions import ask
from tests.journal.test_writing import at, seen, text_of

HOSTILE = "“Dr” O'Shah & <b>“sons”</b>"


def columns(row) -> dict[str, str]:
    row.refresh_from_db()
    fields = type(row).typed_fields()
    return {field.name: str(getattr(row, field.attname)) for field in fields}


# ---- all the rest is carried along ---------------------------------------------------------------

LINES = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\u2028\u2029")
    | st.sampled_from("\n\t\"'<>&é’"),
    max_size=60,
).filter(lambda text: not set(text) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
ODD = '  "O\'Shah" & <b>\n\n\tÅé – µ \U0001f468\u200d\u2695\ufe0f &amp; &#10;\n</textarea>  '
often = settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def one_line(text: str) -> str:
    return " ".join(text.split())


@given(words=LINES)
@example(words=ODD)
@often
def test_nothing_else_of_the_appointment_changes(words, owner, journal):
    with Rehearsal():
        typed = {"note": words, "with_whom": one_line(words), "time": one_line(words)[:20].strip()}
        row = visit(owner, journal, 5, sort="telephone", place=one_line(words), **typed)
        before = columns(row)
        done = as_a_browser(owner, open_after(owner, journal), said=words, happened="yes")
        assert done.status_code == 302
        now = columns(row)
        assert now.pop("happened") == "yes"
        assert now.pop("said") == words.strip()
        assert now == {
            name: was for name, was in before.items() if name not in ("said", "happened")
        }
        assert row.version == 2


@given(words=LINES)
@example(words=ODD)
@often
def test_nothing_else_of_the_question_changes(words, owner, journal):
    with Rehearsal():
        text = words.strip() or "Why?"
        more = {"basis": one_line(words), "when": "before", "flag": "a" * 64}
        row = ask(owner, journal, text, **more, **on(date(2025, 3, 1)))
        before = columns(row)
        page = owner.client.get(at(journal, "raise", row.pk, "asked"))
        when = on(date(2025, 3, 2), "asked_on")
        done = as_a_browser(owner, page, answer=words, asked_whom="Dr Shah", **when)
        assert done.status_code == 302
        now = columns(row)
        assert now.pop("state") == ("answered" if words.strip() else "asked")
        assert now.pop("answer") == words.strip()
        told = ("state", "answer", "asked_on", "asked_whom")
        assert {name: now[name] for name in before if name not in told} == {
            name: before[name] for name in before if name not in told
        }
        assert row.version == 2


def test_what_is_carried_along_is_not_shown(owner, journal):
    visit(owner, journal, 5)
    question = ask(owner, journal, "Which?")
    for page, boxes in (
        (owner.client.get(at(journal, "raise", question.pk, "asked")),
         ["asked_on_day", "asked_on_month", "asked_on_year", "asked_whom", "answer"]),
        (open_after(owner, journal), ["said", "happened"]),
    ):  # fmt: skip
        form = re.search(r'<form method="post" novalidate.*?</form>', text_of(page), re.DOTALL)[0]
        inputs = re.findall(r"<(?:input|textarea|select)\b[^>]*>", form)
        shown = (one for one in inputs if 'type="hidden"' not in one)
        assert [re.search(r'name="(\w+)"', one)[1] for one in shown] == boxes


# ---- two people at once --------------------------------------------------------------------------


def test_what_two_people_write_about_a_visit_is_shown_side_by_side(cast, journal):
    row = visit(cast.owner, journal, 5, note=HOSTILE)
    mine, theirs = open_after(cast.owner, journal), open_after(cast.editor, journal)
    as_a_browser(cast.editor, theirs, said="Theirs, in full", happened="yes")
    clash = as_a_browser(cast.owner, mine, said="Mine, in full", happened="yes")
    assert clash.status_code == 409
    assert "Theirs, in full" in text_of(clash)
    assert "Mine, in full" in text_of(clash)
    assert press(cast.owner.client, clash).status_code == 302
    row.refresh_from_db()
    assert (row.said, row.happened, row.note, row.version) == ("Mine, in full", "yes", HOSTILE, 3)
    assert row.history.get(version=2).said == "Theirs, in full"


def test_what_two_people_write_about_a_question_is_shown_side_by_side(cast, journal):
    question = ask(cast.owner, journal, "Which?", basis=HOSTILE)
    address = at(journal, "raise", question.pk, "asked")
    mine, theirs = cast.owner.client.get(address), cast.editor.client.get(address)
    when = on(date(2025, 3, 2), "asked_on")
    as_a_browser(cast.editor, theirs, answer="Theirs", **when)
    clash = as_a_browser(cast.owner, mine, answer="Mine", **when)
    assert clash.status_code == 409
    assert "Theirs" in text_of(clash)
    assert press(cast.owner.client, clash).status_code == 302
    question.refresh_from_db()
    assert (question.answer, question.state, question.basis) == ("Mine", "answered", HOSTILE)
    assert question.history.get(version=2).answer == "Theirs"


def test_an_answer_to_what_was_deleted_meanwhile_is_asked_about(cast, journal):
    row, question = visit(cast.owner, journal, 5), ask(cast.owner, journal, "Which?")
    asked = cast.owner.client.get(at(journal, "raise", question.pk, "asked"))
    told = open_after(cast.owner, journal)
    for kind, gone in (("appointment", row), ("question", question)):
        cast.editor.send(at(journal, kind, gone.pk, "delete"), seen(gone))
    for page, typed in ((asked, {"answer": "Typed"}), (told, {"said": "Typed"})):
        clash = as_a_browser(cast.owner, page, **typed)
        assert clash.status_code == 409
        assert "It is in the bin" in text_of(clash)
        assert press(cast.owner.client, clash).status_code == 302
    assert Question.objects.get(binned_at=None).answer == "Typed"
    assert Appointment.objects.get(binned_at=None).said == "Typed"


def test_what_was_said_goes_to_the_visit_that_was_seen_and_to_no_newer_one(owner, journal):
    seen_one = visit(owner, journal, 9)
    page = open_after(owner, journal)
    newer = visit(owner, journal, 3, with_whom="The nurse")
    assert as_a_browser(owner, page, said="At the first", happened="yes").status_code == 302
    assert (columns(seen_one)["said"], columns(newer)["said"]) == ("At the first", "")
    assert "The nurse" in text_of(open_after(owner, journal))


def test_what_was_said_sent_twice_is_answered_alike(owner, journal):
    row = visit(owner, journal, 5)
    page = open_after(owner, journal)
    answers = [as_a_browser(owner, page, said="Once", happened="yes") for _click in (1, 2)]
    assert answers[0].headers["Location"] == answers[1].headers["Location"]
    assert "/done/" in answers[1].headers["Location"]
    row.refresh_from_db()
    assert row.version == 2
