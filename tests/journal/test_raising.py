"""From what a rule notices to a question: raise it, not now, does not apply; and all of it undone.

The questions themselves, their order and what becomes of them: test_questions.py.
"""

from __future__ import annotations

import re
import uuid

import pytest
from django.utils import timezone

from journal import raising
from journal.decisions import Decision
from journal.kinds.question import Question
from journal.models import Journal, Submission
from surveillance.dates import PartialDate
from tests.examples import EXAMPLES
from tests.journal.conftest import press
from tests.journal.test_writing import at, seen, text_of, undo

NAME = "Above the limit on its letter"
SAYS = "My 5-HIAA (24-hour urine) is above the limit on the letter."


def fresh(journal) -> Journal:
    return Journal.objects.get(pk=journal.pk)


def raise_page(actor, journal, query: str = "") -> str:
    return text_of(actor.client.get(at(journal, "raise") + query))


def part(page: str, heading: str) -> str:
    """One section of a page, by the id of its heading."""
    return re.search(rf'<section[^>]*aria-labelledby="{heading}".*?</section>', page, re.DOTALL)[0]


def noticed(actor, journal) -> list[str]:
    """The rules whose flags nobody has decided about."""
    return re.findall(r"<h3>(.*?)</h3>", part(raise_page(actor, journal), "noticed"))


def result(actor, journal, **changed: str):
    """A 5-HIAA result above its limit, of the year named."""
    return actor.add(journal, "hiaa", **changed)


def the_flag(journal) -> str:
    (flag,) = raising.flags_of(fresh(journal))
    return flag.key


def decide(actor, journal, choice: str, reason: str = "", key=None, flag: str = ""):
    address = at(journal, "raise", "flags", flag or the_flag(journal))
    return actor.send(address, {"choice": choice, "reason": reason}, key)


# ---- a flag, and the question that is made of it -------------------------------------------------


def test_a_new_result_above_its_limit_is_noticed_on_home_and_to_be_raised(owner, journal):
    assert NAME not in text_of(owner.client.get(at(journal)))
    result(owner, journal)
    for page in (owner.client.get(at(journal)), owner.client.get(at(journal, "raise"))):
        text = text_of(page).replace("\u00a0", " ")
        assert NAME in text
        assert "is 58 µmol/24 h on 16 February 2025" in text
        assert "upper limit on that letter is 40 µmol/24 h" in text


def test_a_result_within_its_limit_is_not_noticed(owner, journal):
    result(owner, journal, value="40")
    assert noticed(owner, journal) == []


def test_raising_it_makes_a_question_with_its_text_its_basis_and_its_flag(owner, journal):
    result(owner, journal)
    (flag,) = raising.flags_of(fresh(journal))
    page = owner.client.get(at(journal, "raise"))
    done = press(owner.client, page, choice="raise")
    question = Question.objects.get()
    assert (question.text, question.basis, question.flag) == (flag.question, flag.basis, flag.key)
    assert question.text.startswith(SAYS)
    rests_on = "16-Feb-2025, 58 µmol/24 h, upper limit on the letter 40 µmol/24 h"
    assert question.basis.replace("\u00a0", " ") == f"5-HIAA (24-hour urine): {rests_on}"
    assert (question.state, question.when, question.date.first) == ("open", "visit", journal.today)
    assert noticed(owner, journal) == []
    assert SAYS in part(text_of(owner.client.get(done.headers["Location"])), "open")


def test_undo_brings_the_flag_back_and_bins_the_question(owner, journal):
    result(owner, journal)
    decide(owner, journal, "raise")
    undo(owner, journal)
    assert Question.objects.get().binned_at
    assert noticed(owner, journal) == [NAME]


def test_the_page_after_a_decision_can_undo_it(owner, journal):
    result(owner, journal)
    done = owner.client.get(decide(owner, journal, "not_now").headers["Location"])
    assert press(owner.client, done).status_code == 302
    assert noticed(owner, journal) == [NAME]


@pytest.mark.parametrize("choice", ["not_now", "does_not_apply"])
def test_a_decision_is_kept_with_its_reason_and_can_be_looked_at_again(choice, owner, journal):
    result(owner, journal)
    decide(owner, journal, choice, "  Dr Shah\n  knows  ")
    row = Decision.objects.get()
    assert (row.choice, row.reason, row.rule) == (choice, "Dr Shah knows", "above-limit")
    assert noticed(owner, journal) == []
    aside = part(raise_page(owner, journal), "aside")
    day = PartialDate.of(timezone.localdate(row.changed_at)).long()
    assert f"{row.get_choice_display()}, {day}: “Dr Shah knows”" in aside
    assert NAME not in text_of(owner.client.get(at(journal)))
    owner.send(at(journal, "raise", "decisions", row.pk), {})
    assert noticed(owner, journal) == [NAME]
    assert "Dr Shah" not in raise_page(owner, journal)
    decide(owner, journal, "does_not_apply", "Another one")
    assert (Decision.objects.get().reason, Question.objects.count()) == ("Another one", 0)


def test_a_decision_without_a_reason_is_shown_without_quotation_marks(owner, journal):
    result(owner, journal)
    decide(owner, journal, "not_now")
    assert "“" not in part(raise_page(owner, journal), "aside")


# ---- how long a decision holds -------------------------------------------------------------------


def test_a_decision_holds_when_an_older_value_is_filled_in(owner, journal):
    result(owner, journal)
    decide(owner, journal, "not_now")
    result(owner, journal, date_year="2019", value="77")
    assert noticed(owner, journal) == []


def test_a_newer_value_asks_again_and_so_does_a_correction(owner, journal):
    row = result(owner, journal)
    decide(owner, journal, "not_now")
    newer = result(owner, journal, date_year="2026", date_month="1", value="61")
    assert noticed(owner, journal) == [NAME]
    decide(owner, journal, "does_not_apply")
    changed = {"date_year": "2026", "date_month": "1", "value": "62"}
    change = at(journal, "hiaa", newer.pk, "change")
    assert owner.send(change, EXAMPLES["hiaa"] | changed | seen(newer)).status_code == 302
    assert noticed(owner, journal) == [NAME]
    owner.send(at(journal, "hiaa", newer.pk, "delete"), seen(newer))
    assert noticed(owner, journal) == []  # what was decided about the older one still holds
    corrected = EXAMPLES["hiaa"] | {"upper_limit": "41"} | seen(row)
    owner.send(at(journal, "hiaa", row.pk, "change"), corrected)
    assert noticed(owner, journal) == [NAME]


def test_deleting_the_raised_question_brings_the_flag_back_to_be_raised_again(owner, journal):
    result(owner, journal)
    for _time in (1, 2):
        assert decide(owner, journal, "raise").status_code == 302
        assert noticed(owner, journal) == []
        question = Question.objects.get(binned_at=None)
        owner.send(at(journal, "question", question.pk, "delete"), seen(question))
        assert noticed(owner, journal) == [NAME]
    assert Decision.objects.count() == 1  # one decision a flag, however often
    assert Question.objects.count() == 2


def test_a_question_erased_for_good_brings_its_flag_back(owner, journal):
    result(owner, journal)
    decide(owner, journal, "raise")
    Question.objects.get().delete()
    Journal.objects.filter(pk=journal.pk).update(version=99)  # as erasing raises it
    assert noticed(owner, journal) == [NAME]
    assert decide(owner, journal, "raise").status_code == 302
    assert Question.objects.count() == 1


# ---- twice, and two people at once ---------------------------------------------------------------


@pytest.mark.parametrize("choice", ["raise", "not_now", "does_not_apply"])
def test_a_decision_pressed_twice_is_one(choice, owner, journal):
    result(owner, journal)
    flag, key = the_flag(journal), uuid.uuid4()
    answers = {decide(owner, journal, choice, "x", key, flag).headers["Location"] for _ in (1, 2)}
    assert answers == {at(journal, "raise") + f"?done={key}"}
    assert (Decision.objects.get().version, Question.objects.count()) == (1, choice == "raise")
    assert Submission.objects.filter(key=key).count() == 1


def test_a_second_click_is_answered_alike_when_the_flag_has_gone_since(owner, journal):
    row = result(owner, journal)
    flag, key = the_flag(journal), uuid.uuid4()
    first = decide(owner, journal, "not_now", "", key, flag)
    owner.send(at(journal, "hiaa", row.pk, "delete"), seen(row))
    second = decide(owner, journal, "not_now", "", key, flag)
    assert first.headers["Location"] == second.headers["Location"]
    assert decide(owner, journal, "not_now", flag=flag).status_code == 404


def test_looking_again_pressed_twice_is_one(owner, journal):
    result(owner, journal)
    decide(owner, journal, "not_now")
    address = at(journal, "raise", "decisions", Decision.objects.get().pk)
    key = uuid.uuid4()
    answers = {owner.send(address, {}, key).headers["Location"] for _click in (1, 2)}
    assert answers == {at(journal, "raise") + f"?done={key}"}
    assert Decision.objects.get().version == 2


@pytest.mark.parametrize("choice", ["raise", "not_now"])
def test_a_flag_that_somebody_has_decided_about_meanwhile_is_not_decided_twice(
    choice, cast, journal
):
    result(cast.owner, journal)
    flag = the_flag(journal)
    decide(cast.editor, journal, "raise", flag=flag)
    late = cast.owner.client.get(decide(cast.owner, journal, choice, flag=flag).headers["Location"])
    assert "Somebody changed this meanwhile" in text_of(late)
    assert (Decision.objects.get().choice, Question.objects.count()) == ("raise", 1)


def test_two_first_decisions_in_the_same_moment_are_one(cast, journal, monkeypatch):
    result(cast.owner, journal)
    flag, write = the_flag(journal), raising.write

    def after_somebody_else(*args, **kwargs):
        monkeypatch.setattr(raising, "write", write)
        decide(cast.editor, journal, "raise", flag=flag)
        return write(*args, **kwargs)

    monkeypatch.setattr(raising, "write", after_somebody_else)
    late = decide(cast.owner, journal, "raise", flag=flag)
    assert "Somebody changed this meanwhile" in text_of(
        cast.owner.client.get(late.headers["Location"])
    )
    assert Question.objects.count() == Decision.objects.count() == 1


def test_two_clicks_in_the_same_moment_are_one(owner, journal, monkeypatch):
    result(owner, journal)
    flag, write, key = the_flag(journal), raising.write, uuid.uuid4()

    def after_the_other_click(*args, **kwargs):
        monkeypatch.setattr(raising, "write", write)
        decide(owner, journal, "raise", key=key, flag=flag)
        return write(*args, **kwargs)

    monkeypatch.setattr(raising, "write", after_the_other_click)
    assert (
        decide(owner, journal, "raise", key=key, flag=flag).headers["Location"].endswith(str(key))
    )
    assert Question.objects.count() == Decision.objects.count() == 1


def test_looking_again_at_what_somebody_took_back_says_so(cast, journal):
    result(cast.owner, journal)
    decide(cast.owner, journal, "not_now")
    address = at(journal, "raise", "decisions", Decision.objects.get().pk)
    cast.editor.send(address, {})
    late = cast.owner.client.get(cast.owner.send(address, {}).headers["Location"])
    assert "Somebody changed this meanwhile" in text_of(late)
    assert Decision.objects.get().version == 2
