"""A measure as CSV; and what a person has typed: in no address, in no formula, in no markup."""

from __future__ import annotations

import csv
import html
import io
import re
from datetime import timedelta

from tests.journal.test_after_a_visit import on
from tests.journal.test_computed import HIAA
from tests.journal.test_questions import ask
from tests.journal.test_trends_pages import result, slugs
from tests.journal.test_writing import at

HOSTILE = "=cmd|' /C calc'!A0<script>alert(1)</script>"
BOM = "\ufeff"


def values(actor, journal, slug: str) -> list[list[str]]:
    answer = actor.client.get(at(journal, "trends", slug) + "values.csv")
    assert answer.status_code == 200
    text = answer.content.decode()
    assert text.startswith(BOM)
    return list(csv.reader(io.StringIO(text.removeprefix(BOM))))


# ---- CSV -----------------------------------------------------------------------------------------


def test_the_csv_says_what_the_letters_say(owner, journal):
    result(owner, journal, 2024, "<5", upper_limit="<40", laboratory="A, “B”")
    result(owner, journal, 2025, "46,0", upper_limit="")
    head, *rows = values(owner, journal, HIAA)
    assert head == [
        "Measure", "Side", "Result", "Unit", "Lower limit on the letter",
        "Upper limit on the letter", "Date", "Sample or agent", "Laboratory or hospital", "More",
    ]  # fmt: skip
    assert [row[:9] for row in rows] == [
        ["5-HIAA", "", "<5", "µmol/24 h", "", "<40", "2024-02-16", "24-hour urine", "A, “B”"],
        [
            "5-HIAA",
            "",
            "46,0",
            "µmol/24 h",
            "",
            "",
            "2025-02-16",
            "24-hour urine",
            "CANARY laboratory",
        ],
    ]


def test_the_csv_of_a_kidney_names_its_side_in_each_row(owner, journal):
    owner.add(journal, "renogram")
    _head, *rows = values(owner, journal, "split-function-mag3")
    assert [row[:4] + row[7:8] for row in rows] == [
        ["Kidney share", "LEFT", "42", "%", "MAG3"],
        ["Kidney share", "RIGHT", "58", "%", "MAG3"],
    ]


def test_the_csv_of_a_symptom_holds_each_day_as_it_was_filled_in(owner, journal):
    for day, flushes in (("17", "2"), ("18", "5")):  # of one week, which the page averages
        owner.add(journal, "symptoms", date_day=day, flushes=flushes)
    _head, *rows = values(owner, journal, "flushes")
    assert [(row[0], row[2], row[6], row[9]) for row in rows] == [
        ("Flushes", "2", "2025-02-17", "day"),
        ("Flushes", "5", "2025-02-18", "day"),
    ]


def test_the_csv_holds_no_formula_whatever_was_typed(owner, journal):
    result(owner, journal, 2025, "58", laboratory=HOSTILE)
    result(owner, journal, 2026, "58", unit="other", other_unit="=1+2", upper_limit="")
    owner.add(journal, "symptoms", own_1_name=HOSTILE[:60], flushes="", fatigue="")
    found = 0
    for slug in slugs(owner, journal):
        for row in values(owner, journal, slug):
            found += sum(cell.startswith("'=") for cell in row)
            assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]
    assert found == 3


# ---- addresses and escaping ----------------------------------------------------------------------


def test_no_address_holds_what_was_typed(owner, journal):
    none = {"flushes": "", "fatigue": "", "bowel_movements": ""}
    for days in (3, 30):
        day = on(journal.today - timedelta(days=days))
        owner.add(journal, "symptoms", own_1_name="secret itch", own_1=str(days % 9), **none | day)
    result(
        owner, journal, 2026, "58", unit="other", other_unit="secret unit", laboratory="secret lab"
    )
    ask(owner, journal, "A secret question?")
    pages = [at(journal), at(journal, "raise"), at(journal, "summary")]
    pages += [
        at(journal, "trends", *([slug] if slug else [])) for slug in ("", *slugs(owner, journal))
    ]
    told = 0
    for address in pages:
        page = owner.client.get(address).content.decode()
        told += "secret" in page
        found = re.findall(r'(?:href|src|action|formaction|id|srcset)="([^"]*)"', page)
        assert found
        assert [one for one in found if re.search("secret|itch", html.unescape(one))] == []
    assert told >= 5


def test_hostile_names_are_shown_as_words(owner, journal):
    for days in (3, 30):
        day = on(journal.today - timedelta(days=days))
        owner.add(journal, "symptoms", own_1_name=HOSTILE[:60], own_1=str(days % 9), **day)
    result(owner, journal, 2026, "58", laboratory=HOSTILE, unit="other", other_unit="<b>&\"'")
    for address in (at(journal), at(journal, "trends"), at(journal, "summary"),
                    *(at(journal, "trends", slug) for slug in slugs(owner, journal))):  # fmt: skip
        body = owner.client.get(address).content.decode()
        assert "<script>alert" not in body
        assert '<b>&"' not in body
    assert "&lt;script&gt;" in body
