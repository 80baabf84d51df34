"""What confirmed phrases come to on findings, trends and flags: each was once a fault."""

from __future__ import annotations

import pytest

from journal import mentions
from journal.chronicle import load_history
from journal.kinds.finding import Finding
from journal.raising import flags_of
from tests.journal.phrasing import say
from tests.journal.test_wording_pages import FIRST, SECOND, accept, at, fresh, report, words_of


def test_no_earlier_report_says_it_is_true(owner, journal):
    report(
        owner, journal, "Retroperitoneal plaque 13 mm, now abutting the left ureter.", "2022"
    )  # not looked through
    accept(owner, journal, report(owner, journal, FIRST, "2023"))
    accept(owner, journal, report(owner, journal, SECOND, "2026"))
    said = [f.reason for f in flags_of(fresh(journal)) if f.rule == "new-words"]
    assert not any(
        "abutting the left ureter" in r and "No earlier report here says it" in r for r in said
    ), said


def test_huge_size_breaks_nothing(owner, journal):
    for words in (
        "Mesenteric mass 1234567 mm.",
        "Mesenteric mass 99999999 cm.",
        "Mesenteric mass 0.00001 mm.",
        "Mesenteric mass 12345.678 mm.",
    ):
        accept(owner, journal, report(owner, journal, words))
    f = Finding.objects.filter(journal=journal).first()
    for path in ("", "trends/", "raise/", "summary/", f"findings/{f.pk}/", "timeline/"):
        assert owner.client.get(at(journal, path)).status_code == 200


@pytest.mark.parametrize(
    "name",
    [
        "hiaa",
        "weight",
        "creatinine",
        "5-HIAA",
        "egfr",
        "left_share",
        "cga",
        "fatigue",
        "  .  ",
        "<b>x</b>",
        "A" * 80,
        "\u202e",
    ],
)
def test_any_name_of_a_finding_breaks_no_page(owner, journal, name):
    row = report(owner, journal, "Mesenteric mass 12 mm.")
    owner.send(
        at(journal, "finding/add/"),
        {"name": name, "date_year": "2020", "about": "mesenteric-mass", "side": ""},
    )
    own = Finding.objects.filter(journal=journal).first()
    if own is None:
        return
    say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": str(own.pk)})
    for path in (
        "",
        "trends/",
        "raise/",
        "summary/",
        f"findings/{own.pk}/",
        "timeline/",
        "findings/",
        "hormones/",
        "kidneys/",
    ):
        assert owner.client.get(at(journal, path)).status_code == 200


def test_two_findings_of_one_name_keep_their_sizes_apart(owner, journal):
    a = owner.add(journal, "finding", name="Lump", about="")
    b = owner.add(journal, "finding", name="Lump", about="")
    r1, r2 = (
        report(owner, journal, "Mesenteric mass 12 mm.", "2021"),
        report(owner, journal, "Mesenteric mass 90 mm.", "2022"),
    )
    say(owner, at(journal, f"report/{r1.pk}/phrases/"), {"phrase-1": str(a.pk)})
    say(owner, at(journal, f"report/{r2.pk}/phrases/"), {"phrase-1": str(b.pk)})
    assert (
        "90"
        not in words_of(owner.client.get(at(journal, f"findings/{a.pk}/"))).partition("Size")[2]
    )


def test_one_size_a_report(owner, journal):
    owner.add(journal, "finding", name="Mass", about="mesenteric-mass")
    row = report(owner, journal, "Mesenteric mass 12 mm. IMPRESSION: Mesenteric mass 12 mm.")
    accept(owner, journal, row)
    assert len([r for r in load_history(fresh(journal)).readings if r.unit == "mm"]) == 1


def test_many_reports_cost_no_more_queries(owner, journal, django_assert_max_num_queries):
    for y in range(2005, 2026):
        accept(owner, journal, report(owner, journal, FIRST, str(y)))
    f = Finding.objects.filter(journal=journal).first()
    for path in (
        "findings/",
        f"findings/{f.pk}/",
        f"report/{mentions.told(journal).first().report_id}/phrases/",
        "trends/",
        "raise/",
        "summary/",
        "",
    ):
        with django_assert_max_num_queries(25):
            owner.client.get(at(journal, path))


def test_the_list_says_that_the_report_denies_it(owner, journal):
    owner.add(journal, "finding", name="Fluid", about="ascites")
    accept(owner, journal, report(owner, journal, "No ascites."))
    page = words_of(owner.client.get(at(journal, "findings/")))
    assert "No ascites" in page or "not there" in page


def test_a_past_size_is_no_reading_of_today(owner, journal):
    f = owner.add(journal, "finding", name="Mass", about="mesenteric-mass")
    row = report(owner, journal, "History: previously resected mesenteric mass 30 mm.")
    say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": str(f.pk)})
    assert not [r for r in load_history(fresh(journal)).readings if r.unit == "mm"]


def test_a_report_of_another_region_is_not_told_as_silent(owner, journal):
    a = owner.add(journal, "scan", regions="abdomen", date_year="2022")
    b = owner.add(journal, "scan", regions="head", date_year="2024")
    first = owner.add(journal, "report", words=FIRST, date_year="2022", scan=str(a.pk))
    accept(owner, journal, first)
    owner.add(journal, "report", words="Head CT. No bleed.", date_year="2024", scan=str(b.pk))
    f = Finding.objects.filter(journal=journal, about="retroperitoneal-fibrosis").get()
    assert "Not named in this report" not in words_of(
        owner.client.get(at(journal, f"findings/{f.pk}/"))
    )
