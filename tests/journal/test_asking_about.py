"""A question about a finding: it begins with the newest words, and is found again from its page."""

from __future__ import annotations

import re

import pytest

from journal.kinds.question import BASIS_AT_MOST, TEXT_AT_MOST, Question
from tests.journal.test_wording_pages import FIRST, SECOND, accept, at, followed, report, words_of
from tests.journal.test_writing import text_of

NEVER = {f"asked_on_{part}": "" for part in ("day", "month", "year")}
OPEN = NEVER | {"state": "open", "asked_whom": "", "answer": ""}


def begins_with(actor, journal, key) -> dict[str, str]:
    """What the form for a question about that finding is filled with."""
    page = actor.client.get(at(journal, f"question/add/?finding={key}"), follow=True)
    assert page.status_code == 200
    return {name: page.context["form"][name].value() for name in ("text", "basis", "flag")}


def test_it_begins_with_the_name_and_the_new_words_and_their_day(owner, journal):
    finding = followed(owner, journal)
    page = text_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    assert f"question/add/?finding={finding.pk}" in page
    start = begins_with(owner, journal, finding.pk)
    assert f"says of “{finding.name}”: “now abutting the left ureter”" in start["text"]
    assert start["text"].startswith("My report on 16 February 2026")
    assert start["basis"].startswith("Report 16-Feb-2026: “now abutting the left ureter”")


def test_without_new_words_it_begins_with_the_newest_sentence(owner, journal):
    accept(owner, journal, report(owner, journal, FIRST, "2023"))
    finding = followed(owner, journal).__class__.objects.get(
        journal=journal, about="hydronephrosis"
    )
    accept(owner, journal, report(owner, journal, "Mild left hydronephrosis, stable.", "2026"))
    assert "hydronephrosis" in begins_with(owner, journal, finding.pk)["text"]


def test_the_longest_name_and_words_fit(owner, journal):
    accept(owner, journal, report(owner, journal, SECOND.replace("left", "left " * 40), "2026"))
    finding = followed(owner, journal)
    changed = {"name": "W" * 80, "about": "", "side": "left", "seen_version": str(finding.version)}
    day = {"date_day": "1", "date_month": "2", "date_year": "2023"}
    owner.send(at(journal, f"finding/{finding.pk}/change/"), changed | day)
    start = begins_with(owner, journal, finding.pk)
    assert len(start["text"]) <= TEXT_AT_MOST
    assert len(start["basis"]) <= BASIS_AT_MOST


@pytest.mark.parametrize("key", ["", "x", "00000000-0000-0000-0000-000000000000"])
def test_an_odd_finding_gives_an_empty_question(owner, journal, key):
    assert begins_with(owner, journal, key) == {"text": None, "basis": None, "flag": None}


def test_the_question_is_a_step_from_the_finding_and_back(owner, journal):
    finding = followed(owner, journal)
    address = at(journal, f"findings/{finding.pk}/")
    assert "See my question about this" not in words_of(owner.client.get(address))
    start = begins_with(owner, journal, finding.pk)
    row = owner.add(journal, "question", **start | {"text": "In words of my own?"} | OPEN)
    page = text_of(owner.client.get(address))
    assert re.search(rf'href="[^"]*/question/{row.pk}/">.*?See my question about this', page)
    its = words_of(owner.client.get(at(journal, f"question/{row.pk}/")))
    assert "What it is about" in its
    assert finding.name in its.partition("What it is about")[2]
    Question.objects.filter(pk=row.pk).update(state="parked")
    assert "See my question" not in text_of(owner.client.get(address))


def test_a_question_with_an_odd_sign_has_its_page(owner, journal):
    row = owner.add(journal, "question", flag="finding x")
    assert "What it is about" not in text_of(owner.client.get(at(journal, f"question/{row.pk}/")))


def test_a_question_that_quotes_its_name_is_one_about_it(owner, journal):
    finding = followed(owner, journal)
    owner.add(journal, "question", text=f"What of “{finding.headline()} too”?", **OPEN)
    address = at(journal, f"findings/{finding.pk}/")
    assert "See my question" not in text_of(owner.client.get(address))
    owner.add(journal, "question", text=f"What of “{finding.headline()}”?", **OPEN)
    assert "See my question" in text_of(owner.client.get(address))


def test_home_says_which_words_of_a_new_report_no_earlier_one_has(owner, journal):
    finding = followed(owner, journal)
    page = text_of(owner.client.get(at(journal, "")))
    said = words_of(owner.client.get(at(journal, "")))
    assert "New words in your report" in said
    assert f"About {finding.headline()}" in said
    assert f'href="/j/{journal.pk}/findings/{finding.pk}/"' in page
    assert '<mark><span class="vh">new: </span>now abutting the left ureter</mark>' in page
    report(owner, journal, "The liver is clear.", "2026")
    assert "A report: Report" in words_of(owner.client.get(at(journal, "")))
