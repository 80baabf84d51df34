"""What the tests of phrases send, correct and undo, as a browser would."""

from __future__ import annotations

import re

from journal import mentions
from tests.journal.test_wording_pages import at
from tests.journal.test_writing import text_of


def nth(page: str, name: str) -> str:
    """The field of the phrase with that number."""
    number = name.removeprefix("phrase-")
    return re.search(rf'<select id="id-{number}" name="([^"]*)"', page)[1]


def picked(page: str, name: str) -> str:
    """What a browser would send for a select: the option marked, else the first."""
    select = re.search(rf'<select id="id-{name.removeprefix("phrase-")}" .*?</select>', page, re.S)[
        0
    ]
    marked = re.search(r'<option value="([^"]*)" selected', select)
    return (marked or re.search(r'<option value="([^"]*)"', select))[1]


def sent_by(page, *numbers):
    """What a browser sends for these phrases of a page, with what it had seen."""
    made = {"seen_report": re.search(r'name="seen_report" value="(\d+)"', page)[1]}
    for n in numbers:
        field = nth(page, f"phrase-{n}")
        made[field] = picked(page, f"phrase-{n}")
        made[f"seen-{field}"] = re.search(rf'name="seen-{re.escape(field)}" value="(\d+)"', page)[1]
    return made


def say(actor, address, data, key=None):
    """Send the page of phrases; phrase-N stands for the Nth phrase of it as it is now."""
    page = text_of(actor.client.get(address))
    sent = {
        nth(page, name) if re.fullmatch(r"phrase-[1-9]", name) else name: value
        for name, value in data.items()
    }
    return actor.send(address, sent, key)


def correct(actor, journal, row, words, seen="1"):
    typed = {
        "words": words,
        "date_year": "2023",
        "scan": "",
        "seen_version": seen,
        "reported_by": "",
        "addendum_to": "",
    }
    answer = actor.send(at(journal, f"report/{row.pk}/change/"), typed)
    assert answer.status_code == 302
    row.refresh_from_db()
    return answer


def undo(actor, answer):
    done = text_of(actor.client.get(answer.headers["Location"]))
    return actor.send(re.search(r'action="([^"]*/undo/\d+/)"', done)[1], {})


def anchored(row):
    row.refresh_from_db()
    return [
        (row.words[m.start : m.end], m.quote)
        for m in mentions.of_report(row)
        if m.start is not None and row.words[m.start : m.end] != m.quote
    ]
