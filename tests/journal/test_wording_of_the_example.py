"""The wording history of the example's four findings: every cell is one that a person can read."""

from __future__ import annotations

import re

import pytest

from journal import wordings
from journal.example import build
from journal.kinds.finding import KIND as FINDINGS
from journal.models import Journal
from tests.journal.test_wording_pages import FIRST, accept, at, report, words_of


@pytest.fixture
def example(db) -> Journal:
    return build.build()


def told(journal: Journal) -> dict[str, wordings.History]:
    return {one.about: wordings.words_of(journal, one) for one in FINDINGS.of(journal)}


def column(row, name: str) -> tuple[str, ...]:
    return row.quotes(name)


def test_every_cell_of_the_example_is_whole(example):
    for about, history in told(example).items():
        named = [row for row in history.rows if row.is_named]
        assert len(named) >= 12, about
        for row in named:
            for name in column(row, "names"):
                assert len(name.split()) <= 6, name
                assert not re.search(r"[():]| (?:is|are|passes) |^(?:the|encas)", name), name
            for size in column(row, "sizes"):
                assert re.search(r"\d ?(?:mm|cm)$", size), size
            for said in column(row, "compared"):
                assert not re.fullmatch(r"(?:from )?\d+|extend\w*", said), said
            for sure in column(row, "sure"):
                assert not re.search(r" (?:the|on|either|today's|by|of)$", sure), sure
            for cell in row.cells:
                if cell.column == "compared":
                    assert not any(new for quote, new in cell.told if re.search(r"\d", quote))


def test_the_newest_report_of_the_example_says_what_is_new_and_what_is_not_said(example):
    history = told(example)["retroperitoneal-fibrosis"]
    newest = history.rows[0]
    assert column(newest, "compared") == ("increased", "from 15 to 18 mm", "previously 15 mm")
    assert column(newest, "touches") == ("now abutting the left ureter",)
    assert (history.newest_new, history.gone_words) == (1, ("Stable",))
    assert "It has increased from 15 to 18 mm." in [one.quote for one in newest.sentences]
    assert history.chain
    assert (history.chain.reports, history.chain.was, history.chain.now) == (3, 8, 11)


def test_the_list_shows_the_last_words_of_the_newest_report(example):
    newest = {one.finding.about: one.newest for one in wordings.listed(example)}
    assert newest["hydronephrosis"].startswith("Mild left pelvicalyceal fullness; early")
    assert newest["retroperitoneal-fibrosis"].startswith("Retroperitoneal plaque 18 mm")


def test_the_chart_says_its_unit_its_lowest_size_and_each_procedure(example):
    size = told(example)["retroperitoneal-fibrosis"].size
    assert size
    for drawing in size.drawings:
        for said in ("18 mm", "15 mm", "6 mm"):
            assert f">{said}<" in drawing, said
    (procedures,) = size.procedures
    assert procedures.startswith("Procedures: ")
    assert "Ureteric stent placed, LEFT (5 July 2011)" in procedures


def test_a_size_that_the_next_sentence_gives_reaches_page_and_chart(owner, journal):
    accept(owner, journal, report(owner, journal, FIRST, "2023"))
    words = "Retroperitoneal plaque is again seen. It measures 19 mm."
    accept(owner, journal, report(owner, journal, words, "2026"))
    finding = next(one for one in FINDINGS.of(journal) if one.about == "retroperitoneal-fibrosis")
    page = words_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    assert "Size 19 mm" in page
    assert "5 mm larger than the previous, 14 mm" in page


def test_what_a_report_only_numbers_is_told_beside_that_no_word_of_change_is_said(owner, journal):
    for words, year in (
        ("Retroperitoneal plaque 14 mm, stable.", "2023"),
        ("Retroperitoneal plaque 18 mm, previously 14 mm.", "2026"),
    ):
        accept(owner, journal, report(owner, journal, words, year))
    finding = next(one for one in FINDINGS.of(journal) if one.about == "retroperitoneal-fibrosis")
    page = words_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    assert "It does not say “stable” this time." in page
    assert "previously 14 mm No word of change this time" in page
    assert "has no new phrase" in page
