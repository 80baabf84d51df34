"""Two reports side by side: which other one is offered, and what the page says of the two."""

from __future__ import annotations

import html
import re
import uuid

import pytest

from journal.views import compare
from surveillance.wording import sidebyside
from tests.journal.test_writing import at, seen


def report(actor, journal, day: str, words: str, **changed: str):
    """A report of a day as a person types it."""
    year, month, date = day.split("-")
    when = {"date_day": date, "date_month": month, "date_year": year}
    return actor.add(journal, "report", words=words, **when, **changed)


def scan(actor, journal, day: str, modality: str = "ct", **changed: str):
    year, month, date = day.split("-")
    when = {"date_day": date, "date_month": month, "date_year": year}
    return actor.add(journal, "scan", modality=modality, tracer="", **when, **changed)


def choose(actor, journal, one, **asked: str) -> str:
    answer = actor.client.get(at(journal, "report", one.pk, "compare"), asked)
    assert answer.status_code == 200
    return answer.content.decode()


def beside(actor, journal, one, other, **asked: str) -> str:
    answer = actor.client.get(at(journal, "report", one.pk, "compare", other.pk), asked)
    assert answer.status_code == 200
    return answer.content.decode()


def plain(page: str) -> str:
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", page)).split())


def part(page: str, name: str) -> str:
    """The words below the heading of that id; empty where it is missing."""
    return plain(page.partition(f'id="{name}"')[2].partition("</section>")[0])


def rows(page: str) -> list[str]:
    return [plain(row) for row in re.findall(r'<li class="laid.*?</li>', page, re.DOTALL)]


# ---- choosing ------------------------------------------------------------------------------------


def test_a_reports_page_leads_to_the_choice_for_everybody_who_may_read_it(cast):
    one = report(cast.owner, cast.journal, "2025-05-06", "Mesenteric mass.")
    address = at(cast.journal, "report", one.pk, "compare")
    for actor in (cast.owner, cast.reader):
        page = actor.client.get(at(cast.journal, "report", one.pk)).content.decode()
        assert f'href="{address}"' in page
    scanned = scan(cast.owner, cast.journal, "2025-05-06")
    page = cast.owner.client.get(at(cast.journal, "scan", scanned.pk)).content.decode()
    assert "Compare with another report" not in page


def test_a_report_alone_says_that_two_are_needed(cast):
    one = report(cast.owner, cast.journal, "2025-05-06", "Mesenteric mass.")
    assert "Two are needed to compare" in choose(cast.owner, cast.journal, one)
    assert "report/add/" in choose(cast.owner, cast.journal, one)
    assert "report/add/" not in choose(cast.reader, cast.journal, one)


def test_others_stand_newest_first_without_the_report_itself(owner, journal):
    days = ("2023-05-02", "2025-05-06", "2024-05-08")
    made = {day: report(owner, journal, day, f"Words of {day}.") for day in days}
    page = choose(owner, journal, made["2024-05-08"])
    found = re.findall(r"/compare/([-\w]{36})/", page)
    assert found == [str(made[day].pk) for day in ("2025-05-06", "2023-05-02")]


@pytest.mark.parametrize(
    "words",
    [
        "Comparison: CT of 6 May 2025. Mesenteric mass.",
        "Mesenteric mass, unchanged compared with 06/05/2025.",
        "COMPARISON\n2025-05-06",
        "Compared with the CT of May 2025.",
    ],
)
def test_the_report_of_the_day_that_it_names_comes_first(words, owner, journal):
    named = report(owner, journal, "2025-05-06", "Mesenteric mass.")
    report(owner, journal, "2025-11-06", "Mesenteric mass.")
    page = choose(owner, journal, report(owner, journal, "2026-01-20", words))
    assert "6 May 2025" in part(page, "stated").replace(words, "")
    assert page.count(str(named.pk)) == 1
    assert "6 November 2025" not in part(page, "stated")
    assert "6 November 2025" in part(page, "others")


def test_the_day_may_be_that_of_the_scan_and_not_of_its_report(owner, journal):
    scanned = scan(owner, journal, "2025-05-06")
    report(owner, journal, "2025-05-19", "Mesenteric mass.", scan=str(scanned.pk))
    one = report(owner, journal, "2026-01-20", "Comparison: 6 May 2025.")
    assert "19 May 2025" in part(choose(owner, journal, one), "stated")


def test_both_readings_of_a_date_are_offered_the_british_first(owner, journal):
    for day in ("2025-06-05", "2025-05-06"):
        report(owner, journal, day, "Mesenteric mass.")
    one = report(owner, journal, "2026-01-20", "Comparison: 06/05/2025.")
    told = part(choose(owner, journal, one), "stated")
    assert told.index("6 May 2025") < told.index("5 June 2025")
    assert "can be read as 6 May 2025 or 5 June 2025" in told


def test_what_the_scan_says_it_was_compared_with_counts_too(owner, journal):
    report(owner, journal, "2025-05-06", "Mesenteric mass.")
    field = {"compared_with_day": "6", "compared_with_month": "5", "compared_with_year": "2025"}
    scanned = scan(owner, journal, "2026-01-20", **field)
    one = report(owner, journal, "2026-01-20", "Stable.", scan=str(scanned.pk))
    assert "You typed with the scan" in part(choose(owner, journal, one), "stated")
    assert "Report, 6 May 2025" in part(choose(owner, journal, one), "stated")


def test_a_day_of_which_there_is_no_report_is_told(owner, journal):
    one = report(owner, journal, "2026-01-20", "Comparison: CT of 6 May 2025.")
    assert "No report of 6 May 2025 is in this journal" in choose(owner, journal, one)


def test_reports_of_the_same_kind_of_scan_come_before_the_others(owner, journal):
    made = {}
    for day, modality in (("2023-05-02", "ct"), ("2024-05-08", "mri"), ("2026-01-20", "ct")):
        scanned = scan(owner, journal, day, modality)
        made[day] = report(owner, journal, day, "Mesenteric mass.", scan=str(scanned.pk))
    page = choose(owner, journal, made["2026-01-20"])
    assert "2 May 2023" in part(page, "alike")
    assert "8 May 2024" in part(page, "others")


def test_older_ones_stand_on_a_page_of_their_own(owner, journal, monkeypatch):
    monkeypatch.setattr(compare, "OFFERED", 2)
    made = [report(owner, journal, f"202{year}-05-06", f"Words {year}.") for year in range(5)]
    page = choose(owner, journal, made[4])
    assert "2022" in plain(page)
    assert "6 May 2021" not in plain(page)
    older = re.search(r'href="\?after=([^"]+)"', page)[1]
    page = choose(owner, journal, made[4], after=html.unescape(older))
    assert "6 May 2021" in plain(page)
    assert "6 May 2022" not in plain(page)


def test_a_report_in_the_bin_is_not_offered_and_not_laid_beside_another(owner, journal):
    kept = report(owner, journal, "2025-05-06", "Mesenteric mass.")
    binned = report(owner, journal, "2024-05-08", "Mesenteric mass.")
    owner.send(at(journal, "report", binned.pk, "delete"), seen(binned))
    page = choose(owner, journal, report(owner, journal, "2026-01-20", "Compared with 8 May 2024."))
    assert str(binned.pk) not in page
    for pair in ((kept.pk, binned.pk), (binned.pk, kept.pk)):
        address = at(journal, "report", pair[0], "compare", pair[1])
        assert owner.client.get(address).status_code == 404
    assert owner.client.get(at(journal, "report", binned.pk, "compare")).status_code == 404


# ---- the two -------------------------------------------------------------------------------------

EARLIER = "Liver clear. Mesenteric mass 15 mm. Small volume ascites."
LATER = "Mild left hydronephrosis.\nMesenteric mass 17 mm. LIVER CLEAR."


@pytest.fixture
def two(owner, journal):
    return (
        report(owner, journal, "2025-05-06", EARLIER),
        report(owner, journal, "2026-01-20", LATER),
    )


def test_every_row_says_in_words_what_it_is(owner, journal, two):
    page = beside(owner, journal, *two)
    assert sorted(rows(page)) == sorted([
        "New 20 January 2026 Mild left hydronephrosis.",
        "Changed 6 May 2025 Mesenteric mass only here: “ 15 ” mm. "
        "20 January 2026 Mesenteric mass only here: “ 17 ” mm.",
        "Not in the later report 6 May 2025 Small volume ascites.",
        "The same 6 May 2025 Liver clear. 20 January 2026 LIVER CLEAR.",
    ])  # fmt: skip
    assert (
        "1 sentence is new, 1 is changed, 1 is not in the later report and 1 is the same."
        in plain(page)
    )
    assert "New words are a reason to ask, not an answer." in page
    assert "Different radiologists often describe the same thing in different words." in page


def test_the_earlier_report_stands_left_whichever_was_chosen(owner, journal, two):
    there, back = beside(owner, journal, *two), beside(owner, journal, *reversed(two))
    assert rows(there) == rows(back)
    heads = part(there, "main").partition("Earlier report")[2]
    assert heads.index("6 May 2025") < heads.index("Later report") < heads.index("20 January 2026")


def test_only_what_differs_can_be_asked_for(owner, journal, two):
    told = rows(beside(owner, journal, *two, show="differs"))
    assert len(told) == 3
    assert not any(row.startswith("The same") for row in told)
    assert len(rows(beside(owner, journal, *two, show="nonsense"))) == 4


def test_the_very_same_words_are_shown_once_as_those_of_both(owner, journal):
    first = report(owner, journal, "2025-05-06", "Liver clear.")
    second = report(owner, journal, "2026-01-20", "Liver\nclear.")
    page = beside(owner, journal, first, second)
    assert rows(page) == ["The same Both reports Liver clear."]
    assert (
        "No sentence is new, none is changed, none is not in the later report and 1 is the same"
        in page
    )
    assert "Nothing differs." in beside(owner, journal, first, second, show="differs")


def test_reports_of_one_day_are_not_put_into_an_order_in_silence(owner, journal):
    first = report(owner, journal, "2026-01-20", "Liver clear.")
    second = report(owner, journal, "2026-01-20", "Spleen clear.")
    page = beside(owner, journal, second, first)
    assert "The dates do not say which of the two came first." in page
    assert page.index("Liver clear.") != page.index("Spleen clear.")


def test_html_in_a_report_stands_there_as_words(owner, journal, two):
    odd = report(owner, journal, "2026-02-16", "<script>alert(1)</script> mass 17 mm.\u202e")
    page = beside(owner, journal, two[0], odd)
    assert "&lt;script&gt;alert(1)" in page
    assert "<script>alert" not in page


def test_nothing_else_is_an_address(cast, journal_of):
    mine = report(cast.owner, cast.journal, "2025-05-06", "Mesenteric mass.")
    other = journal_of(cast.stranger, "Other")
    theirs = report(cast.stranger, other, "2025-05-06", "Mesenteric mass.")
    for pair in (
        (mine.pk, mine.pk), (mine.pk, theirs.pk), (theirs.pk, mine.pk), (mine.pk, uuid.uuid4()),
    ):  # fmt: skip
        address = at(cast.journal, "report", pair[0], "compare", pair[1])
        assert cast.owner.client.get(address).status_code == 404
    address = at(cast.journal, "report", theirs.pk, "compare")
    assert cast.owner.client.get(address).status_code == 404


def test_reports_that_are_too_long_are_told_of_kindly(owner, journal, two, monkeypatch):
    for module in (compare, sidebyside):
        monkeypatch.setattr(module, "LONGEST", len(LATER) - 1)
    page = plain(beside(owner, journal, *two))
    assert "The report of 20 January 2026 is too long to be laid beside another one" in page
    assert "The report of 6 May 2025 is too long" not in page
    assert "sentence is new" not in page
    assert choose(owner, journal, two[1])


def test_a_page_shows_so_many_sentences_and_counts_the_rest(owner, journal, monkeypatch, two):
    monkeypatch.setattr(compare, "ROWS_AT_MOST", 3)
    page = beside(owner, journal, *two)
    assert len(rows(page)) == 3
    assert "Here are the first 3 sentences. The reports themselves have 1 more." in page
