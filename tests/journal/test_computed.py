"""What is worked out is kept until something changes, and is nobody else's."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation

from journal import chronicle
from journal.computed import kept, kept_drawing
from journal.models import Journal, Submission
from tests.journal.browsing import without_tokens
from tests.journal.test_access import snapshot
from tests.journal.test_after_a_visit import on, visit
from tests.journal.test_home_looks_back import result
from tests.journal.test_questions import ask, button
from tests.journal.test_raising import decide
from tests.journal.test_writing import at, seen, text_of

HIAA = "5-hiaa-urine-24h-in-a-day"


class Counted:
    """Makes a number that is another one each time."""

    def __init__(self) -> None:
        self.made = 0

    def __call__(self) -> int:
        self.made += 1
        return self.made


def fresh(journal) -> Journal:
    return Journal.objects.get(pk=journal.pk)


# ---- the key -------------------------------------------------------------------------------------


def test_what_was_made_once_is_kept(journal):
    make = Counted()
    assert [kept(journal, "name", make), kept(fresh(journal), "name", make), make.made] == [1, 1, 1]


def test_each_name_and_each_journal_has_its_own(journal, owner, journal_of):
    make, other = Counted(), journal_of(owner, "Other")
    told = [kept(one, name, make) for one in (journal, other) for name in ("a", "b")]
    assert told == [1, 2, 3, 4]
    assert [kept(one, name, make) for one in (journal, other) for name in ("a", "b")] == told


def test_a_name_cannot_run_into_the_rest_of_the_key(journal):
    """Addresses are part of some names."""
    make = Counted()
    names = ["a", "a ", "a 1", f"a {(journal.pk, 0)}", "", "trend x all", "trend x  all"]
    assert len({kept(journal, name, make) for name in names}) == len(names)


def test_a_write_another_day_another_code_and_another_language_make_it_anew(
    journal, settings, monkeypatch
):
    make = Counted()
    kept(journal, "name", make)
    later = fresh(journal)
    later.version += 1
    assert kept(later, "name", make) == 2
    with translation.override("de"):
        assert kept(journal, "name", make) == 3
    settings.VERSION = "another"
    assert kept(journal, "name", make) == 4
    tomorrow = timezone.localdate() + timedelta(days=1)
    monkeypatch.setattr(timezone, "localdate", lambda *_: tomorrow)
    assert kept(journal, "name", make) == 5
    assert kept(journal, "name", make) == 5


def test_nothing_at_all_is_made_again_and_an_empty_thing_is_kept(journal):
    calls = []
    for value in (None, ()):
        for _time in (1, 2):
            kept(journal, f"{value}", lambda value=value: calls.append(value) or value)
    assert calls == [None, None, ()]


def test_a_fault_is_not_kept(journal):
    def fail():
        raise ValueError("once")

    with pytest.raises(ValueError, match="once"):
        kept(journal, "name", fail)
    assert kept(journal, "name", lambda: "made") == "made"


def test_a_drawing_is_kept_by_what_it_shows_alone():
    make = Counted()
    assert [kept_drawing(about, make) for about in (("a", 1), ("a", 2), ("a", 1))] == [1, 2, 1]


def test_the_key_tells_nothing_of_what_is_kept(journal, monkeypatch):
    keys = []
    monkeypatch.setattr(cache, "set", lambda key, *_: keys.append(key))
    kept(journal, "trend own-symptom", lambda: 1)
    kept_drawing("secret itch", lambda: 1)
    assert all(re.fullmatch("[0-9a-f]{64}", key) for key in keys)
    assert len(keys) == 2


# ---- pages that rest on it -----------------------------------------------------------------------


def pages(actor, journal) -> dict[str, str]:
    names = ((), ("raise",), ("trends",), ("trends", HIAA), ("summary",))
    answers = {name: actor.client.get(at(journal, *name)) for name in names}
    return {"/".join(name): without_tokens(text_of(page)) for name, page in answers.items()}


def afresh(actor, journal) -> dict[str, str]:
    cache.clear()
    chronicle._read.clear()
    return pages(actor, journal)


def test_after_each_write_the_pages_are_what_they_would_be_afresh(owner, journal):
    visit(owner, journal, 30, happened="yes", note="")
    row = result(owner, journal, journal.today - timedelta(days=5))
    question = ask(owner, journal, "Mine?")
    shown = [pages(owner, journal)]
    question_change = at(journal, "raise", question.pk, "asked")
    typed = {"text": "Mine?", "when": "visit", "state": "open", "rank": "1"} | on(journal.today)
    older = journal.today - timedelta(days=400)
    writes = (
        lambda: result(owner, journal, older, "31"),
        lambda: owner.send(at(journal, "hiaa", row.pk, "delete"), seen(row)),
        lambda: owner.send(at(journal, "undo", Submission.objects.latest("id").pk), {}),
        lambda: decide(owner, journal, "not_now", "Known"),
        lambda: button(owner, journal, question, "before"),
        lambda: ask(owner, journal, "Another?"),
        lambda: button(owner, journal, question, "down"),
        lambda: owner.send(
            question_change,
            typed | on(journal.today, "asked_on") | {"answer": "Yes."} | seen(question),
        ),
        lambda: owner.send(at(journal, "background"), {"name": "Anna", "nurse_telephone": "0123"}),
        lambda: visit(owner, journal, 2, happened="yes"),
    )
    for number, write in enumerate(writes):
        write()
        now = pages(owner, journal)
        assert now == afresh(owner, journal), number
        assert now != shown[-1], number
        shown.append(now)


def test_nothing_kept_of_one_journal_is_shown_in_another(cast, journal, journal_of):
    theirs = journal_of(cast.stranger)
    for actor, its, word in ((cast.owner, journal, "CANARY"), (cast.stranger, theirs, "FOREIGN")):
        visit(actor, its, 30, happened="yes", with_whom=word)
        result(actor, its, its.today - timedelta(days=5), laboratory=word)
        ask(actor, its, f"{word}?")
        actor.add(its, "symptoms", own_1_name=f"{word} itch", note=word, **on(its.today))
        actor.add(its, "report", words=word, **on(its.today))
    for _time in ("cold", "warm"):
        mine, other = pages(cast.owner, journal), pages(cast.stranger, theirs)
        for name in mine:
            assert "FOREIGN" not in mine[name]
            assert "CANARY" not in other[name]
            assert theirs.pk not in mine[name]
            assert journal.pk not in other[name]
    assert "CANARY" in mine[""]
    assert "FOREIGN" in other[""]


def test_a_reader_and_a_writer_see_the_same_but_for_what_can_be_done(cast, journal):
    visit(cast.owner, journal, 5)
    result(cast.owner, journal, journal.today - timedelta(days=2))
    pages(cast.owner, journal)
    for page in pages(cast.reader, journal).values():
        assert "Add something" not in page
        assert "Write down what was said" not in page
        assert "Raise it" not in page
    assert "Write down what was said" in pages(cast.owner, journal)[""]


def test_home_is_another_one_on_another_day(owner, journal, monkeypatch):
    today = journal.today
    owner.add(journal, "appointment", **on(today + timedelta(days=9)), happened="")
    assert "9 days to your next visit" in pages(owner, journal)[""]
    monkeypatch.setattr(timezone, "localdate", lambda *_: today + timedelta(days=8))
    assert "1 day to your next visit" in pages(owner, journal)[""]
    monkeypatch.setattr(timezone, "localdate", lambda *_: today + timedelta(days=10))
    assert "What was said on" in pages(owner, journal)[""]


def test_looking_writes_nothing(owner, journal):
    visit(owner, journal, 5)
    result(owner, journal, journal.today - timedelta(days=2))
    ask(owner, journal, "Mine?")
    before = snapshot()
    afresh(owner, journal)
    pages(owner, journal)
    owner.client.get(at(journal, "raise", "after"), follow=True)
    owner.client.get(at(journal, "trends", HIAA) + "values.csv")
    owner.client.get(at(journal, "trends", HIAA) + "small.svg")
    assert snapshot() == before


def test_home_seen_again_asks_at_most_6_things_of_the_database(owner, journal):
    visit(owner, journal, 30, happened="yes")
    owner.add(journal, "appointment", **on(journal.today + timedelta(days=9)), happened="")
    for number in range(5):
        result(owner, journal, journal.today - timedelta(days=5 + number), str(50 + number))
        ask(owner, journal, f"Number {number}?")
    owner.client.get(at(journal))
    with CaptureQueriesContext(connection) as caught:
        owner.client.get(at(journal))
    assert len(caught) <= 6, [query["sql"] for query in caught]
