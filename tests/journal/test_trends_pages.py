"""Trends: all measures, one measure with its table, and where it says what no flag means."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta

import pytest
from django.core.management import call_command

from journal.actions import example_journal
from tests.journal.browsing import Page
from tests.journal.test_after_a_visit import on, visit
from tests.journal.test_computed import HIAA
from tests.journal.test_writing import at, seen, text_of

NO_FLAG = "No flag does not mean all clear."
BLOOD = {"specimen": "plasma", "unit": "nmol/L", "upper_limit": "135"}


def result(actor, journal, year: int, value: str, **more: str):
    return actor.add(
        journal, "hiaa", **{"value": value, "medicines": ""} | on(date(year, 2, 16)) | more
    )


def trends(actor, journal, *parts: str, query: str = "") -> str:
    answer = actor.client.get(at(journal, "trends", *parts) + query)
    assert answer.status_code == 200
    return text_of(answer).replace("\u00a0", " ")


def names(page: str) -> list[str]:
    found = re.findall(r"<h3><a [^>]*>(.*?)</a></h3>", page)
    return [re.sub("<[^>]*>", "", name) for name in found]


def slugs(actor, journal) -> list[str]:
    page = trends(actor, journal, query="?years=all")
    return list(dict.fromkeys(re.findall(r'/trends/([-\w]+)/"', page)))


def cells(actor, journal, slug: str, query: str = "") -> list[list[str]]:
    """The rows of the table of values, without what is said for screen readers only."""
    page = actor.client.get(at(journal, "trends", slug) + query).content.decode()
    table = re.search(r'<table class="tbl values">.*?</table>', page, re.DOTALL)[0]
    table = re.sub(r'<span class="vh">.*?</span>', "", table)
    rows = re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)[1:]
    return [[shown(cell) for cell in re.findall(r"<t[hd][ >].*?</t[hd]>", row)] for row in rows]


def shown(cell: str) -> str:
    return html.unescape(re.sub("<[^>]*>", "", cell)).replace("\u00a0", " ").strip()


@pytest.fixture
def example(db):
    call_command("demo", verbosity=0)
    return example_journal()


# ---- all of them ---------------------------------------------------------------------------------


def test_an_empty_journal_has_nothing_to_draw(owner, journal):
    page = trends(owner, journal)
    assert "Nothing to draw yet." in page
    assert "<svg class" not in page.partition("<main")[2]


def test_every_measure_has_its_row_with_its_sample_its_newest_and_the_one_before(owner, journal):
    result(owner, journal, 2025, "46,0")
    result(owner, journal, 2026, "58")
    result(owner, journal, 2026, "150", **BLOOD)
    owner.add(journal, "renogram", **on(date(2025, 6, 4)))
    owner.add(journal, "renogram", left_share="37", right_share="63", **on(date(2026, 1, 4)))
    owner.add(journal, "symptoms", **on(date(2026, 1, 5)), own_1_name="itch")
    page = trends(owner, journal, query="?years=all")
    assert names(page) == [
        "5-HIAA, 24-hour urine", "5-HIAA, Plasma", "Kidney share, MAG3", "Bowel movements",
        "Flushes", "Tiredness", "itch",
    ]  # fmt: skip
    blocks = Page(page).blocks
    for block in ("58 µmol/24 h was 46,0 µmol/24 h on", "150 nmol/L", "LEFT 37% LEFT was 42% on",
                  "RIGHT 63% RIGHT was 58% on"):  # fmt: skip
        assert any(one.startswith(block) for one in blocks), block
    assert page.count("<svg") >= 7


@pytest.mark.parametrize("years", ["", "3", "rubbish", "0", "-1", "03", "%00", "9" * 400, "1.5"])
def test_an_odd_period_shows_the_last_three_years(years, owner, journal):
    today = journal.today
    owner.add(journal, "hiaa", **on(today - timedelta(days=900)))
    owner.add(journal, "renogram", **on(today - timedelta(days=1300)))
    page = trends(owner, journal, query=f"?years={years}")
    assert '<option value="3" selected>' in page
    assert names(page) == ["5-HIAA, 24-hour urine"]
    assert "Nothing in the time shown" in page
    assert "Kidney share, MAG3" in page.partition("Nothing in the time shown")[2]


DRAWN_WITH = {
    "main": ["5-HIAA, 24-hour urine", "eGFR", "Body weight", "Bowel movements", "Flushes",
             "Tiredness", "itch"],
    "liver": ["ALT"],
    "blood": ["Haemoglobin"],
    "nutrition": ["Vitamin D"],
    "own": ["zinc"],
}  # fmt: skip


@pytest.mark.parametrize("of", ["main", "liver", "blood", "nutrition", "own", "every", "x", "%00"])
def test_what_is_not_drawn_is_told_by_its_newest_value(of, owner, journal):
    owner.add(journal, "hiaa")
    owner.add(journal, "symptoms", own_1_name="itch")
    for analyte in ("egfr", "weight", "alt", "haemoglobin", "vitamin-d"):
        owner.add(journal, "result", analyte=analyte, value="41", unit="U/L")
    owner.add(journal, "result", analyte="own", own_name="zinc", value="13", unit="µmol/L")
    page = trends(owner, journal, query=f"?years=all&of={of}")
    every = [name for its in DRAWN_WITH.values() for name in its]
    drawn = every if of == "every" else DRAWN_WITH.get(of, DRAWN_WITH["main"])
    assert names(page) == drawn
    others = page.partition("Not drawn here")[2]
    for name in every:
        assert (f">{name}</a>" in others) == (name not in drawn), name
    assert len(slugs(owner, journal)) == len(every)
    assert "No flag does not mean all clear." in page


@pytest.mark.parametrize(("years", "shown"), [("1", 0), ("3", 1), ("5", 2), ("all", 3)])
def test_a_period_shows_what_lies_in_it(years, shown, owner, journal):
    for days in (900, 1500, 4000):
        owner.add(journal, "hiaa", value=str(days), **on(journal.today - timedelta(days=days)))
    page = trends(owner, journal, HIAA, query=f"?years={years}")
    assert len(cells(owner, journal, HIAA, f"?years={years}")) == shown
    assert f'<option value="{years}" selected>' in page
    assert ("Every value" in page) == (years == "all")
    assert ("Nothing lies in this time." in page) == (not shown)


# ---- one of them ---------------------------------------------------------------------------------


def test_the_table_shows_every_value_as_it_was_written_with_the_limit_of_its_letter(owner, journal):
    typed = [("<5", "40"), ("46,0", "<40"), ("1,250", ""), ("58", "40.0")]
    for number, (value, limit) in enumerate(typed):
        result(owner, journal, 2020 + number, value, upper_limit=limit)
    rows = cells(owner, journal, HIAA)
    assert [(row[1], row[2]) for row in rows] == [
        (f"{value} µmol/24 h", f"{limit} µmol/24 h" if limit else "not given")
        for value, limit in reversed(typed)
    ]
    assert [row[0] for row in rows] == [f"16 February {year}" for year in range(2023, 2019, -1)]
    page = trends(owner, journal, HIAA)
    assert "A difference cannot be worked out from <5" in page
    assert "lower than the previous, 1,250 µmol/24 h on 16 February 2022" in page


def test_urine_and_blood_have_pages_of_their_own(owner, journal):
    result(owner, journal, 2025, "58")
    result(owner, journal, 2026, "150", **BLOOD)
    assert slugs(owner, journal) == [HIAA, "5-hiaa-plasma-concentration"]
    for slug in slugs(owner, journal):
        page = trends(owner, journal, slug)
        assert len(cells(owner, journal, slug)) == 1
        assert "This is the only comparable value so far." in page


def test_a_symptom_named_like_a_measure_of_the_journal_is_its_own(owner, journal):
    for number, name in enumerate(("flushes", "fatigue", "5-hiaa", "split-function")):
        day = on(journal.today - timedelta(days=20 * number))
        owner.add(journal, "symptoms", own_1_name=name, own_1="9", flushes="2", fatigue="3", **day)
    result(owner, journal, 2026, "58")
    page = trends(owner, journal)
    assert sorted(names(page)) == sorted([
        "5-HIAA, 24-hour urine", "Bowel movements", "Flushes", "Tiredness",
        "flushes (own)", "fatigue (own)", "5-hiaa (own)", "split-function (own)",
    ])  # fmt: skip
    for slug in slugs(owner, journal):
        assert (trends(owner, journal, slug).count("9 of 10") > 0) == slug.startswith("own-")


def test_what_is_gone_is_nowhere(owner, journal):
    row = owner.add(journal, "symptoms", own_1_name="itch", flushes="", fatigue="")
    slug = next(slug for slug in slugs(owner, journal) if slug.startswith("own-"))
    addresses = [at(journal, "trends", slug) + end for end in ("", "values.csv", "small.svg")]
    assert [owner.client.get(address).status_code for address in addresses] == [200] * 3
    owner.send(at(journal, "symptoms", row.pk, "delete"), seen(row))
    assert [owner.client.get(address).status_code for address in addresses] == [404] * 3
    for slug in ("own-0000000000", "x", "5-hiaa", "-"):
        assert owner.client.get(at(journal, "trends", slug)).status_code == 404


def test_a_sparkline_is_a_picture_without_a_script(owner, journal):
    result(owner, journal, 2025, "46")
    result(owner, journal, 2026, "58")
    answer = owner.client.get(at(journal, "trends", HIAA) + "small.svg")
    body = answer.content.decode()
    assert answer.headers["Content-Type"] == "image/svg+xml"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer.headers["Cache-Control"]
    assert "<svg" in body
    assert not re.search(
        r"<script|<foreignObject|\son\w+=|javascript:|https?://(?!www\.w3\.org)", body
    )


# ---- no flag does not mean all clear -------------------------------------------------------------


def test_no_flag_does_not_mean_all_clear_stands_wherever_flags_do(owner, journal, example):
    result(owner, journal, 2026, "58")
    visit(owner, journal, 5)
    for actor, its in ((owner, journal), (None, example)):
        client = actor.client if actor else owner.client
        for parts in (
            (),
            ("trends",),
            ("trends", HIAA),
            ("raise",),
            ("raise", "rules"),
            ("summary",),
        ):
            page = text_of(client.get(at(its, *parts)))
            first = page.partition('aria-label="Page 2"')[0]
            assert NO_FLAG in first, parts


def test_home_and_to_raise_say_so_while_they_are_empty_as_well(owner, journal):
    for parts in ((), ("raise",), ("summary",)):
        assert NO_FLAG in text_of(owner.client.get(at(journal, *parts)))
