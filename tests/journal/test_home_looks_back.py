"""Home since the last visit: what is new, what it was before, and what an average rests on."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.db.models import F

from journal.actions import example_journal
from journal.kinds.hiaa import Hiaa
from journal.models import Journal
from tests.journal.browsing import Page
from tests.journal.test_after_a_visit import on, visit
from tests.journal.test_raising import part
from tests.journal.test_writing import at, seen, text_of

PLAIN = {"laboratory": "", "medicines": ""}
NO_NEWS = "Nothing you added is different from last time."


def changed(actor, journal) -> str:
    """The section of home that says what has changed, with plain blanks."""
    page = text_of(actor.client.get(at(journal))).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", part(page, "changed"))


def rows(actor, journal) -> list[str]:
    return re.findall(r"<h3><a [^>]*>(.*?)</a></h3>", changed(actor, journal))


def result(actor, journal, day: date, value: str = "58", **more: str):
    return actor.add(journal, "hiaa", **PLAIN | on(day) | {"value": value} | more)


def typed_on(journal, row, day: date) -> None:
    """As if it had been typed on that day."""
    when = row.typed_at - (row.typed_at.date() - day)
    type(row).objects.filter(pk=row.pk).update(typed_at=when)
    Journal.objects.filter(pk=journal.pk).update(version=F("version") + 1)


# ---- since the last visit ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("days_after", "typed_after", "is_new"),
    [
        (1, True, True),
        (1, False, True),  # dated after it, whenever it was typed
        (0, True, True),
        (-90, True, True),
        (-91, True, False),
        (0, False, False),
        (-30, False, False),
        (-4000, True, False),
    ],
)
def test_what_is_new_is_dated_after_the_visit_or_shortly_before_and_typed_after(
    days_after, typed_after, is_new, owner, journal
):
    last = visit(owner, journal, 30, happened="yes").date.first
    row = result(owner, journal, last + timedelta(days=days_after))
    typed_on(journal, row, journal.today if typed_after else last)
    assert rows(owner, journal) == (["5-HIAA"] if is_new else [])
    assert (NO_NEWS in changed(owner, journal)) != is_new


def test_years_that_are_filled_in_do_not_flood_home(owner, journal):
    visit(owner, journal, 30, happened="yes")
    for year in range(2010, 2020):
        result(owner, journal, date(year, 5, 4), str(30 + year % 7))
        owner.add(journal, "renogram", **on(date(year, 6, 4)), place="")
        owner.add(journal, "report", **on(date(year, 7, 4)))
    assert rows(owner, journal) == []
    assert NO_NEWS in changed(owner, journal)


def test_a_visit_that_did_not_happen_and_a_scan_are_no_visits(owner, journal):
    visit(owner, journal, 100, happened="yes")
    visit(owner, journal, 10, happened="no")
    visit(owner, journal, 5, sort="scan")
    row = result(owner, journal, journal.today - timedelta(days=50))
    typed_on(journal, row, journal.today - timedelta(days=40))  # before all but the first of them
    assert rows(owner, journal) == ["5-HIAA"]


def test_a_report_that_came_in_stands_first_with_its_words(owner, journal):
    visit(owner, journal, 30, happened="yes")
    result(owner, journal, journal.today - timedelta(days=3))
    owner.add(journal, "report", **on(journal.today - timedelta(days=9)), words="17 mm, <b> now")
    assert rows(owner, journal) == ["A report: Report", "5-HIAA"]
    page = owner.client.get(at(journal)).content.decode()
    assert "<q>17 mm, &lt;b&gt; now</q>" in page


def test_a_letter_that_came_late_is_told_beside_the_newest_value_on_home_and_on_paper(
    owner, journal
):
    last = visit(owner, journal, 10, happened="yes").date.first
    known = result(owner, journal, last - timedelta(days=10), "50", upper_limit="60")
    typed_on(journal, known, last - timedelta(days=2))
    assert NO_NEWS in changed(owner, journal)
    late = result(owner, journal, last - timedelta(days=20), "190", upper_limit="60")
    page = changed(owner, journal)
    words = f"190 µmol/24 h on {late.date.long()}, limit on the letter 60 µmol/24 h, above it"
    assert f"Also new, from earlier: {words}." in page
    assert NO_NEWS not in page
    assert "Typed after the visit." not in page  # the newest one was known there
    paper = text_of(owner.client.get(at(journal, "summary"))).replace("\u00a0", " ")
    assert words in paper
    assert "Nothing was added since then." not in paper


def test_a_newest_letter_that_came_late_says_that_it_was_typed_after_the_visit(owner, journal):
    last = visit(owner, journal, 10, happened="yes").date.first
    result(owner, journal, last - timedelta(days=3), "58")
    assert "Typed after the visit." in changed(owner, journal)


def test_a_late_letter_that_is_the_one_before_is_told_once(owner, journal):
    last = visit(owner, journal, 10, happened="yes").date.first
    for days, value in ((20, "44"), (3, "58")):
        day = last - timedelta(days=days)
        result(owner, journal, day, value, upper_limit="")
    assert changed(owner, journal).count("44") == 1
    assert "Also new" not in text_of(owner.client.get(at(journal, "summary")))


# ---- empty states --------------------------------------------------------------------------------


def test_an_empty_journal_says_how_to_begin(owner, journal):
    page = text_of(owner.client.get(at(journal)))
    assert "Nothing here yet. Start with the newest letter you have." in page
    assert "No visit is booked in this journal." in page
    for nothing in ("Print my summary", NO_NEWS, "<img", "What has changed"):
        assert nothing not in page


def test_without_a_past_visit_the_last_12_months_are_shown(owner, journal):
    result(owner, journal, journal.today - timedelta(days=300))
    page = changed(owner, journal)
    assert "No past visit is in this journal." in page
    assert "What is newest" in page
    assert rows(owner, journal) == ["5-HIAA"]
    row = Hiaa.objects.get()
    owner.send(at(journal, "hiaa", row.pk, "delete"), seen(row))
    result(owner, journal, journal.today - timedelta(days=500))
    assert rows(owner, journal) == []


def test_the_same_number_again_is_named_as_the_same_and_is_no_change(owner, journal):
    visit(owner, journal, 30, happened="yes")
    result(owner, journal, journal.today - timedelta(days=200), "38")
    result(owner, journal, journal.today - timedelta(days=3), "38")
    page = changed(owner, journal)
    assert NO_NEWS in page
    assert "The same as the time before: 5-HIAA, 24-hour urine: 38 µmol/24 h on " in page
    assert "(limit on the letter 40 µmol/24 h)." in page
    assert '<a href="#changed"><b>0</b> changed</a>' in text_of(owner.client.get(at(journal)))


# ---- the numbers ---------------------------------------------------------------------------------


def test_a_result_stands_with_its_sample_its_date_the_one_before_and_its_limit(owner, journal):
    visit(owner, journal, 30, happened="yes")
    before = result(owner, journal, journal.today - timedelta(days=200), "46,0")
    assert "<img" not in changed(owner, journal)
    newest = result(owner, journal, journal.today - timedelta(days=3), "58")
    page = changed(owner, journal)
    assert f"24-hour urine, {newest.date.long()}" in page
    assert '<b>58</b> <span class="nw">µmol/24 h</span>' in page
    assert f"was 46,0 on {before.date.long()}<" in page
    assert "Above the limit on your letter, 40 µmol/24 h." in page
    assert "small.svg" in page


def test_a_result_within_its_limit_is_shown_with_it_and_not_called_above(owner, journal):
    visit(owner, journal, 30, happened="yes")
    result(owner, journal, journal.today - timedelta(days=3), "40")
    page = changed(owner, journal)
    assert "Above the limit" not in page
    assert "Limit on your letter 40 µmol/24 h" in page


def test_a_value_before_in_another_unit_keeps_its_own(owner, journal):
    visit(owner, journal, 30, happened="yes")
    result(owner, journal, journal.today - timedelta(days=200), "7", unit="mg/24h", upper_limit="8")
    result(owner, journal, journal.today - timedelta(days=3), "58")
    converted = "(36.6 µmol/24 h by the exact factor)"
    assert f"was 7 mg/24 h {converted} on " in changed(owner, journal)


def test_urine_and_blood_are_never_told_against_each_other(owner, journal):
    visit(owner, journal, 30, happened="yes")
    result(owner, journal, journal.today - timedelta(days=200), "46")
    blood = {"specimen": "plasma", "unit": "nmol/L", "upper_limit": "135"}
    result(owner, journal, journal.today - timedelta(days=3), "150", **blood)
    assert "was" not in changed(owner, journal)
    assert rows(owner, journal) == ["5-HIAA"]


def test_the_average_of_a_week_stands_with_the_days_it_rests_on(owner, journal):
    visit(owner, journal, 60, happened="yes")
    monday = journal.today - timedelta(days=journal.today.weekday() + 14)
    none = dict.fromkeys(("flushes", "fatigue", "own_1", "own_1_name", "note"), "")
    for back, numbers in ((7, "222"), (0, "454")):
        for day, number in enumerate(numbers):
            when = on(monday + timedelta(days=day - back))
            owner.add(journal, "symptoms", **none | when | {"bowel_movements": number})
    average = "Average of 3 days: 4, 5 and 4."
    for address in (
        at(journal),
        at(journal, "trends"),
        at(journal, "trends", "bowel-movements-a-day"),
    ):
        answer = owner.client.get(address)
        if answer.status_code == 200:
            page = text_of(answer).replace("\u00a0", " ")
            assert average in page, address
            assert "4.3" in page
    assert "was 2" in changed(owner, journal)


# ---- LEFT and RIGHT ------------------------------------------------------------------------------

SIDE = re.compile(r"\b(LEFT|RIGHT)\b")
#: Of a study that the rule about shares names, or of a specimen; no kidney of this person.
OF_A_STUDY = r"95 % limits|Ki-67 \d+ %"


def sideless(page: str) -> list[str]:
    """The cells, paragraphs and list items with a percentage and neither LEFT nor RIGHT."""
    blocks = (re.sub(OF_A_STUDY, "", block) for block in Page(page).blocks)
    return [block for block in blocks if re.search(r"\d\s*%", block) and not SIDE.search(block)]


def test_no_kidney_number_stands_without_its_side(db, client):
    call_command("demo", verbosity=0)
    example = example_journal()
    trends = text_of(client.get(at(example, "trends")))
    shares = set(re.findall(r'href="(/j/[^"]*trends/[\w-]*split[\w-]*/)"', trends))
    assert shares
    pages = [at(example), at(example, "trends"), at(example, "raise"), at(example, "summary")]
    found = 0
    for address in (*pages, at(example, "trends") + "?years=all", *shares):
        page = client.get(address).content.decode()
        found += sum("%" in block for block in Page(page).blocks)
        assert sideless(page) == [], address
    assert found > 20


def test_the_look_for_sides_would_see_one_missing():
    cell = "<table><tr><th>Kidney share LEFT</th><td>{}</td></tr><tr><td>{}</td></tr></table>"
    assert sideless(cell.format("37%", "")) == []
    assert sideless(cell.format("", "37%")) == ["37%"]
    assert sideless("<p>LEFT 37%</p><p>was <b>42</b>%</p>") == ["was 42%"]
