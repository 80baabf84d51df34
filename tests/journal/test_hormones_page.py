"""Hormones: every series apart, each with its treatments, and nothing that no record says."""

from __future__ import annotations

import html
import re
from datetime import date, timedelta

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from journal import measures
from journal.actions import example_journal
from journal.chronicle import load_history
from journal.computed import forget_everything
from journal.kinds import KINDS
from surveillance.charts import draw
from surveillance.charts.chart import Chart
from tests.journal.test_after_a_visit import on
from tests.journal.test_computed import HIAA
from tests.journal.test_trends_pages import BLOOD, NO_FLAG, cells, result, slugs, trends
from tests.journal.test_writing import at, text_of
from tests.surveillance.apart import kin_of, strangers


def hormones(actor, journal, query: str = "") -> str:
    answer = actor.client.get(at(journal, "hormones") + query)
    assert answer.status_code == 200
    return answer.content.decode().replace("\u00a0", " ")


def headings(page: str) -> list[str]:
    return [plain(one) for one in re.findall(r"<h2 id=.*?</h2>", page)]


def plain(markup: str) -> str:
    return " ".join(html.unescape(re.sub("<[^>]*>", " ", markup)).split())


def rows(page: str) -> list[str]:
    return [plain(row) for row in re.findall(r"<tr><th scope=\"row\">.*?</tr>", page, re.DOTALL)]


def bare(kind: str, **given: str) -> dict[str, str]:
    """A form of which only so much is filled in."""
    from tests.examples import EXAMPLES

    return dict.fromkeys(EXAMPLES[kind], "") | given


def add(actor, journal, kind: str, when: date, **given: str):
    return actor.add(journal, kind, **bare(kind, **given) | on(when))


def injected(actor, journal, *days: date) -> None:
    course = add(actor, journal, "treatment", days[0], sort="ssa", name="Lanreotide", dose="120 mg")
    for day in days:
        add(actor, journal, "dose", day, treatment=str(course.pk))


def chromogranin(actor, journal, when: date, value: str, method: str = "Kit A", **more: str):
    given = {"analyte": "chromogranin-a", "value": value, "unit": "µg/L", "upper_limit": "100"}
    return add(actor, journal, "result", when, specimen="plasma", method=method, **given | more)


@pytest.fixture
def example(db):
    call_command("demo", verbosity=0)
    return example_journal()


# ---- sections ------------------------------------------------------------------------------------


def test_an_empty_page_says_what_begins_it(owner, journal):
    page = hormones(owner, journal)
    assert "Nothing here yet." in page
    assert "<svg class" not in page.partition("<main")[2]
    result(owner, journal, 2026, "58")
    assert "Nothing here yet." not in hormones(owner, journal)


def test_each_specimen_kit_and_family_of_units_has_its_section(owner, journal):
    result(owner, journal, 2024, "46")
    result(owner, journal, 2025, "10", unit="mg/24h")
    result(owner, journal, 2025, "5", unit="umol/mmol")
    result(owner, journal, 2026, "150", **BLOOD)
    for kit in ("Kit A", "Kit B"):
        chromogranin(owner, journal, date(2026, 1, 5), "80", kit)
    add(owner, journal, "result", date(2026, 1, 5), analyte="nt-probnp", value="180", unit="ng/L")
    add(owner, journal, "result", date(2026, 1, 5), analyte="creatinine", value="80", unit="µmol/L")
    page = hormones(owner, journal)
    assert headings(page) == [
        "5-HIAA, 24-hour urine", "5-HIAA, 24-hour urine", "5-HIAA, Plasma",
        "Chromogranin A, Plasma, kit Kit A", "Chromogranin A, Plasma, kit Kit B", "NT-proBNP",
    ]  # fmt: skip
    assert "nothing is converted or compared between them" in page
    assert "Creatinine" not in page
    assert NO_FLAG in text_of(owner.client.get(at(journal, "hormones")))
    every = trends(owner, journal, query="?years=all")
    assert "kit Kit A" in every
    assert "kit Kit B" in every


def test_all_charts_have_one_time_axis(owner, journal):
    result(owner, journal, 2015, "46")
    result(owner, journal, 2026, "150", **BLOOD)
    page = hormones(owner, journal)
    drawings = re.findall(r'<svg class="chart desk".*?</svg>', page, re.DOTALL)
    years = [re.findall(r">(20\d\d)</text>", one) for one in drawings]
    assert len(drawings) == 2
    assert years[0] == years[1]
    assert "2016" in years[0]


def test_a_period_shows_what_lies_in_it(owner, journal):
    for days in (900, 1500, 4000):
        add(owner, journal, "hiaa", journal.today - timedelta(days=days), value="46",
            unit="umol/24h", specimen="urine-24h", food_rules="followed")  # fmt: skip
    for years, count in (("1", 0), ("3", 1), ("5", 2), ("all", 3), ("rubbish", 3)):
        page = hormones(owner, journal, f"?years={years}")
        assert len(rows(page)) == count
        assert ("Nothing lies in this time." in page) == (not count)
        assert "46 µmol/24 h" in page  # the newest of all stays told


# ---- what was going on then ----------------------------------------------------------------------


def test_the_table_tells_the_days_since_the_injection_and_the_food_rules(owner, journal):
    injected(owner, journal, date(2025, 12, 23), date(2026, 1, 20))
    more = {"food_rules": "not_followed", "upper_limit": "40"}
    owner.add(journal, "hiaa", value="58", medicines="", **on(date(2026, 2, 1)) | more)
    owner.add(journal, "hiaa", value="46", medicines="", **on(date(2025, 12, 1)) | more)
    first, second = rows(hormones(owner, journal))
    for part in ("1 February 2026", "58 µmol/24 h", "40 µmol/24 h", "not followed",
                 "12 days after the injection of 20 January 2026"):  # fmt: skip
        assert part in first
    assert "injection" not in second
    page = hormones(owner, journal)
    assert "Lanreotide 120 mg: from 23 December 2025 on; 2 doses." in page
    assert "A diamond, or a grey shape: food rules not followed" in page
    assert "A dashed outline" not in page


def test_an_acid_blocker_is_told_beside_chromogranin_a_and_nothing_else(owner, journal):
    add(owner, journal, "treatment", date(2025, 1, 1), sort="ppi", name="omeprazole")
    chromogranin(owner, journal, date(2024, 12, 1), "80")
    assert "doi" not in hormones(owner, journal)
    chromogranin(owner, journal, date(2025, 2, 1), "120")
    result(owner, journal, 2025, "58")
    page = hormones(owner, journal)
    told = [row for row in rows(page) if "omeprazole" in row]
    assert len(told) == 1
    assert "120 µg/L" in told[0]
    assert "on omeprazole" in told[0]
    assert page.count("doi 10.1038/bjc.2011.380") == 1


def test_what_is_folded_says_how_many_results_had_an_acid_blocker(owner, journal):
    add(owner, journal, "treatment", date(2015, 1, 1), sort="ppi", name="omeprazole")
    for year in range(2015, 2025):
        chromogranin(owner, journal, date(year, 2, 1), "80")
    page = plain(hormones(owner, journal))
    assert "2 earlier results, 2 of them with an acid blocker" in page


def test_the_nearest_egfr_stands_beside_urine_only(owner, journal):
    for days, value in ((-100, "50"), (-80, "61"), (-20, "62"), (30, "63"), (101, "64")):
        add(owner, journal, "result", date(2025, 2, 16) + timedelta(days=days), analyte="egfr",
            value=value, unit="mL/min/1.73 m²")  # fmt: skip
    result(owner, journal, 2025, "58")
    result(owner, journal, 2025, "150", **BLOOD)
    result(owner, journal, 2020, "44")
    page = hormones(owner, journal)
    told = [row for row in rows(page) if "mL/min" in row]
    assert len(told) == 1
    assert "58 µmol/24 h" in told[0]
    assert "62 mL/min/1.73 m² on 27 January 2025" in told[0]
    assert page.count("Kidney disease can lower 5-HIAA in urine") == 1


# ---- the page of one measure ---------------------------------------------------------------------


def test_the_page_of_one_measure_has_the_treatments_and_the_days_since_the_injection(
    owner, journal
):
    result(owner, journal, 2025, "46")
    result(owner, journal, 2026, "58")
    assert "Since the last injection" not in trends(owner, journal, HIAA)
    injected(owner, journal, date(2026, 1, 20))
    page = trends(owner, journal, HIAA)
    assert "Lanreotide 120 mg: from 20 January 2026 on; 1 dose." in page
    assert page.count('class="crs"') >= 3  # two drawings and the key
    assert cells(owner, journal, HIAA)[0][3] == "27 days after the injection of 20 January 2026"


def test_a_lower_limit_stands_on_rows_table_and_csv(owner, journal):
    given = {"analyte": "nt-probnp", "value": "120", "unit": "ng/L", "lower_limit": "130"}
    add(owner, journal, "result", date(2025, 5, 1), **given)
    add(owner, journal, "result", date(2026, 1, 1), **given | {"upper_limit": "170"})
    assert "limit on the letter 130 to 170 ng/L" in trends(owner, journal, query="?years=all")
    (slug,) = slugs(owner, journal)
    newer, older = cells(owner, journal, slug)
    assert newer[2:4] == ["130 ng/L", "170 ng/L"]
    assert older[2:4] == ["130 ng/L", "not given"]
    page = trends(owner, journal, slug)
    assert "Lower limit on the letter" in page
    assert "lower limit on the letter 130 ng/L" in page  # of the point
    csv = owner.client.get(at(journal, "trends", slug) + "values.csv").content.decode()
    assert "Lower limit on the letter,Upper limit on the letter" in csv
    assert "ng/L,130,170,2026-01-01" in csv


# ---- the whole example ---------------------------------------------------------------------------


def drawn_on_every_page(monkeypatch, journal) -> list[Chart]:
    """Every chart that the pages of a journal draw, as they draw it."""
    charts: list[Chart] = []
    for name in ("draw", "image"):
        before = getattr(draw, name)

        def noting(chart, *rest, before=before, **more):
            charts.append(chart)
            return before(chart, *rest, **more)

        monkeypatch.setattr(draw, name, noting)
    client = Client()
    slugs = list(measures.of(journal))
    addresses = [at(journal, *parts) for parts in ((), ("hormones",), ("kidneys",), ("summary",))]
    addresses += [at(journal, "trends") + f"?years={years}" for years in ("1", "3", "5", "all")]
    addresses += [at(journal, "trends", slug) for slug in slugs]
    addresses += [at(journal, "trends", slug) + "small.svg" for slug in slugs]
    for address in addresses:
        forget_everything()  # what is kept would not be drawn again
        assert client.get(address).status_code == 200, address
    return charts


def test_no_chart_of_the_example_joins_what_is_not_of_one_kin(example, monkeypatch):
    readings = load_history(example).readings
    charts = drawn_on_every_page(monkeypatch, example)
    found = measures.of(example)
    assert len(charts) > 3 * len(found)
    titles = {chart.title for chart in charts}
    for measure in found.values():
        assert any(title.startswith(measure.full_name) for title in titles), measure.full_name
    assert [fault for chart in charts for fault in strangers(chart, readings)] == []
    assert len(found) >= len({kin_of(one)._replace(side=None) for one in readings}) > 10


def test_the_page_asks_little_of_the_database(example):
    forget_everything()
    with CaptureQueriesContext(connection) as asked:
        Client().get(at(example, "hormones"))
    assert len(asked) <= len(KINDS) + 8


def test_what_was_typed_stands_in_no_address_and_in_no_markup(owner, journal):
    evil = "<script>alert(1)</script>"
    chromogranin(owner, journal, date(2026, 1, 5), "80", evil, laboratory="secret lab")
    add(owner, journal, "treatment", date(2025, 1, 1), sort="ppi", name=evil, dose="secret dose")
    page = owner.client.get(at(journal, "hormones")).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page
    addresses = re.findall(r'(?:href|src|action|id)="([^"]*)"', page)
    assert not [one for one in addresses if re.search("secret|script>|alert", html.unescape(one))]
