"""Phrases of a report, findings that are followed, and their words through the years."""

from __future__ import annotations

import re
import uuid

import pytest

from journal import mentions, phrases
from journal.chronicle import load_history
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.models import Journal
from journal.raising import flags_of
from journal.views.findings import SHOWN
from tests.journal.test_writing import text_of

FIRST = (
    "Cuff of soft tissue surrounding the aorta below the renal vessels, 14 mm. "
    "Mild left hydronephrosis, stable. No ascites."
)
SECOND = (
    "Retroperitoneal plaque measuring 17 mm, previously 14 mm, now abutting the left ureter. "
    "Left hydronephrosis not excluded."
)


def at(journal, path: str) -> str:
    return f"/j/{journal.pk}/{path}"


def report(actor, journal, words: str, year: str = "2023", **more: str) -> Report:
    return actor.add(journal, "report", words=words, date_year=year, scan="", **more)


def accept(actor, journal, row: Report, **more: str):
    address = at(journal, f"report/{row.pk}/phrases/")
    answer = actor.send(address, {"accept_all": "1"} | more)
    assert answer.status_code == 302, answer.content.decode()
    return answer


def words_of(response) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", text_of(response)))


def fresh(journal) -> Journal:
    return Journal.objects.get(pk=journal.pk)


# ---- the phrases of a report ----


def test_after_a_report_its_phrases_are_offered_and_its_words_stand_unchanged(owner, journal):
    row = report(owner, journal, FIRST)
    assert f"report/{row.pk}/phrases/" in text_of(
        owner.client.get(at(journal, f"report/{row.pk}/"))
    )
    page = owner.client.get(at(journal, f"report/{row.pk}/phrases/"))
    quoted = re.search(
        r'<div class="words whole numbered"><p><q>(.*?)</q></p></div>', text_of(page), re.S
    )
    plain = re.sub(r"<sup>.*?</sup>", "", quoted[1])
    assert re.sub(r"<[^>]+>", "", plain) == FIRST
    found = [row.one for row in page.context["found"]]
    assert [one.about for one in found][:2] == ["retroperitoneal-fibrosis", "hydronephrosis"]
    assert found[0].size == "14 mm"
    assert (found[1].side, found[1].status) == ("left", "present")


def test_one_tap_follows_all_of_them_and_can_be_undone(owner, journal):
    row = report(owner, journal, FIRST)
    answer = accept(owner, journal, row)
    assert {one.about for one in Finding.objects.filter(journal=journal)} == {
        "retroperitoneal-fibrosis",
        "hydronephrosis",
    }  # fmt: skip  what is said not to be there begins nothing new
    assert {one.state for one in mentions.of_report(row)} == {"confirmed"}
    done = text_of(owner.client.get(answer.headers["Location"]))
    undo = re.search(r'action="([^"]*/undo/\d+/)"', done)[1]
    owner.send(undo, {})
    assert mentions.of_report(row) == []
    assert not Finding.objects.filter(journal=journal, binned_at=None).exists()


def test_the_same_page_sent_twice_makes_nothing_twice(owner, journal):
    row, key = report(owner, journal, FIRST), uuid.uuid4()
    address = at(journal, f"report/{row.pk}/phrases/")
    for _ in range(2):
        owner.send(address, {"accept_all": "1"}, key)
    assert (
        Mention.objects.filter(report=row).count() == len(phrases.noticed(row, [])) - 1
    )  # no ascites
    assert Finding.objects.filter(journal=journal, about="hydronephrosis").count() == 1


def test_a_later_report_is_offered_to_what_is_followed_already(owner, journal):
    accept(owner, journal, report(owner, journal, FIRST))
    row = report(owner, journal, SECOND, "2026")
    found = phrases.noticed(row, phrases.followed(journal))
    followed = {str(one.pk): one.about for one in Finding.objects.filter(journal=journal)}
    offered = {one.about: followed.get(one.value) for one in found}
    assert offered["retroperitoneal-fibrosis"] == "retroperitoneal-fibrosis"
    assert offered["hydronephrosis"] == "hydronephrosis"
    assert offered["ureter-involvement"] is None  # a new one


def test_a_missed_phrase_is_added_by_its_words_and_an_unknown_one_is_refused(owner, journal):
    row = report(owner, journal, "The liver is bright.\nA small thing by the spleen.")
    address = at(journal, f"report/{row.pk}/phrases/")
    finding = owner.add(journal, "finding", name="Thing by the spleen", about="")
    typed = {"missed": "a small thing", "missed_means": str(finding.pk)}
    assert owner.send(address, typed).status_code == 302
    (one,) = mentions.of_report(row)
    assert (one.quote, row.words[one.start : one.end]) == ("A small thing", "A small thing")
    refused = owner.send(address, typed | {"missed": "a big thing"})
    assert refused.status_code == 422
    assert "“a big thing” does not stand in its words" in text_of(refused)
    assert 'value="a big thing"' in text_of(refused)


def test_a_side_that_does_not_fit_is_asked_about(owner, journal):
    finding = owner.add(
        journal, "finding", name="Right kidney", about="hydronephrosis", side="right"
    )
    row = report(owner, journal, "Mild left hydronephrosis.")
    address = at(journal, f"report/{row.pk}/phrases/")
    (one,) = phrases.noticed(row, [])
    typed = {one.field: str(finding.pk)}
    asked = owner.send(address, typed)
    assert asked.status_code == 200
    assert "is about LEFT. You chose Right kidney, which is RIGHT." in words_of(asked)
    assert mentions.of_report(row) == []
    assert owner.send(address, typed | {"as_written": "1"}).status_code == 302
    assert [one.side for one in mentions.of_report(row)] == ["left"]


def test_shares_that_a_kidney_scan_has_the_other_way_round_are_pointed_out(owner, journal):
    owner.add(journal, "renogram", left_share="60", right_share="40")
    scan = owner.add(journal, "renogram", left_share="60", right_share="40")
    day = {f"date_{part}": str(getattr(scan.date, part) or "") for part in ("day", "month", "year")}
    row = owner.add(
        journal, "report", words="Split function left 40 %, right 60 %.", scan="", **day
    )
    page = words_of(owner.client.get(at(journal, f"report/{row.pk}/phrases/")))
    assert "LEFT and RIGHT differ between two letters" in page
    assert "here has LEFT 60%, RIGHT 40%" in " ".join(page.split())


@pytest.mark.parametrize(
    ("words", "state", "is_anchored"),
    [
        (f"An earlier line.\n{FIRST}", "confirmed", True),
        (FIRST.replace("Cuff of soft", "Soft"), "waiting", False),
        (f"{FIRST} {FIRST}", "confirmed", True),  # it still stands where it stood
    ],
)
def test_a_corrected_wording_takes_its_phrases_along(owner, journal, words, state, is_anchored):
    row = report(owner, journal, FIRST)
    accept(owner, journal, row)
    typed = {"words": words, "date_year": "2023", "scan": "", "seen_version": "1",
             "reported_by": "", "addendum_to": ""}  # fmt: skip
    answer = owner.send(at(journal, f"report/{row.pk}/change/"), typed)
    assert answer.status_code == 302
    row.refresh_from_db()
    for one in mentions.of_report(row):
        assert one.start is None or row.words[one.start : one.end] == one.quote
    tissue = next(one for one in mentions.of_report(row) if one.quote.startswith("Cuff"))
    assert (tissue.state, tissue.start is not None) == (state, is_anchored)
    undo = re.search(
        r'action="([^"]*/undo/\d+/)"', text_of(owner.client.get(answer.headers["Location"]))
    )
    owner.send(undo[1], {})
    row.refresh_from_db()
    assert row.words == FIRST
    assert all(row.words[one.start : one.end] == one.quote for one in mentions.of_report(row))


def test_who_only_reads_sees_what_is_confirmed_and_may_not_send(cast, owner, journal):
    row = report(owner, journal, FIRST)
    accept(owner, journal, row)
    address = at(journal, f"report/{row.pk}/phrases/")
    page = text_of(cast.reader.client.get(address))
    assert "About <a" in page
    assert "<form method" not in page.partition("<main")[2].partition("</main>")[0]
    assert cast.reader.send(address, {"accept_all": "1"}).status_code in (403, 404)
    assert cast.stranger.client.get(address).status_code == 404


def test_html_and_odd_characters_in_a_report_are_shown_inert(owner, journal):
    words = "<script>alert(1)</script> Liver metastases \u202e12 mm. <b>No ascites</b>"
    row = report(owner, journal, words)
    page = owner.client.get(at(journal, f"report/{row.pk}/phrases/")).content.decode()
    assert "<script>alert" not in page
    assert "&lt;script&gt;" in page


# ---- the words through the years ----


def followed(owner, journal) -> Finding:
    accept(owner, journal, report(owner, journal, FIRST, "2023"))
    accept(owner, journal, report(owner, journal, SECOND, "2026"))
    return Finding.objects.get(journal=journal, about="retroperitoneal-fibrosis")


def test_the_words_of_a_finding_stand_beside_each_other_newest_first(owner, journal):
    finding = followed(owner, journal)
    page = words_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    assert "How the words changed over 2 reports" in page
    for said in ("Retroperitoneal plaque", "17 mm", "now abutting the left ureter", "14 mm"):
        assert said in page
    assert page.index("Retroperitoneal plaque") < page.index("Cuff of soft tissue")
    assert "New now abutting the left ureter" in page
    assert "3 mm larger than the previous, 14 mm" in page


def test_a_reassuring_word_that_has_gone_is_said(owner, journal):
    followed(owner, journal)
    finding = Finding.objects.get(journal=journal, about="hydronephrosis")
    page = words_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    assert "It does not say “stable” this time." in page
    assert "Not said this time" in page


SILENT = "Not named in this report, as far as is confirmed."


def of_a_scan(owner, journal, words: str, year: str, **scan: str) -> Report:
    row = owner.add(journal, "scan", date_year=year, **scan)
    return owner.add(journal, "report", words=words, date_year=year, scan=str(row.pk))


def of_the_tissue(owner, journal):
    finding = Finding.objects.get(journal=journal, about="retroperitoneal-fibrosis")
    return owner.client.get(at(journal, f"findings/{finding.pk}/"))


@pytest.mark.parametrize(
    ("silent", "count"),
    [
        ({"modality": "ct", "regions": "CT AP"}, 1),
        ({"modality": "mri", "regions": "abdomen"}, 1),
        ({"modality": "us", "regions": "abdomen"}, 1),
        ({"modality": "ct", "regions": "head"}, 0),
        ({"modality": "echo", "regions": ""}, 0),
        ({"modality": "ct", "regions": ""}, 0),  # it cannot be known
    ],
)
def test_a_report_of_the_same_region_that_does_not_name_it_stands_there_as_such(
    owner, journal, silent, count
):
    accept(owner, journal, of_a_scan(owner, journal, FIRST, "2023", regions="CT AP"))
    of_a_scan(owner, journal, "Nothing new to report.", "2024", **silent)
    assert words_of(of_the_tissue(owner, journal)).count(SILENT) == count


def test_a_report_without_a_scan_tells_by_its_words_what_it_covers(owner, journal):
    followed(owner, journal)
    report(owner, journal, "The liver is clear.", "2024")
    report(owner, journal, "CT ABDOMEN AND PELVIS\n\nNothing new to report.", "2025")
    report(owner, journal, "Nothing new to report.", "2025")
    assert words_of(of_the_tissue(owner, journal)).count(SILENT) == 2


def test_each_report_that_names_it_is_one_step_from_the_one_before(owner, journal):
    finding = followed(owner, journal)
    page = text_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    (link,) = re.findall(r'href="(/j/[^"]*/compare/[^"]+/)"', page)
    compared = words_of(owner.client.get(link))
    assert "now abutting the left ureter" in compared
    assert "Cuff of soft tissue" in compared


def test_a_report_is_compared_with_the_one_that_it_names_else_with_one_of_its_kind(owner, journal):
    ct = of_a_scan(owner, journal, FIRST, "2023", modality="ct", regions="abdomen")
    pet = of_a_scan(owner, journal, FIRST, "2024", modality="pet")
    newest = f"{SECOND} Comparison: CT of 16 February 2023."
    now = of_a_scan(owner, journal, newest, "2025", modality="ct", regions="abdomen")
    other = of_a_scan(owner, journal, SECOND, "2026", modality="ct", regions="abdomen")
    for row in (ct, pet, now, other):
        accept(owner, journal, row)
    page = text_of(of_the_tissue(owner, journal))
    assert re.findall(r'href="/j/[^"]*/report/([^"]*)/compare/([^"]+)/">([^<]*)<', page) == [
        (str(other.pk), str(now.pk), "Compare with the one before"),
        (str(now.pk), str(ct.pk), "Compare with 16 February 2023"),
    ]


def test_procedures_and_treatments_lie_on_the_axis_of_its_sizes(owner, journal):
    finding = followed(owner, journal)
    owner.add(journal, "procedure", sort="stent placed", what="", side="both", date_year="2024")
    owner.add(journal, "treatment", date_year="2023")
    page = words_of(owner.client.get(at(journal, f"findings/{finding.pk}/")))
    assert "Procedures: Ureteric stent placed, LEFT and RIGHT (16 February 2024)." in page


def test_sizes_reach_trends_and_new_words_are_to_be_raised(owner, journal):
    finding = followed(owner, journal)
    history = load_history(fresh(journal))
    sizes = [(one.when.year, one.written.figure) for one in history.readings if one.unit == "mm"]
    assert sizes == [(2023, "14"), (2026, "17")]
    assert finding.name in words_of(owner.client.get(at(journal, "trends/")))
    flags = flags_of(fresh(journal))
    said = [one.reason for one in flags if one.rule == "new-words"]
    assert any("“now abutting the left ureter”" in reason for reason in said)


def test_a_binned_finding_or_report_says_nothing_any_more(owner, journal):
    finding = followed(owner, journal)
    owner.send(at(journal, f"finding/{finding.pk}/delete/"), {"seen_version": str(finding.version)})
    history = load_history(fresh(journal))
    assert not [one for one in history.sayings if one.finding == finding.source]
    assert owner.client.get(at(journal, f"findings/{finding.pk}/")).status_code == 404


def test_the_list_says_what_each_is_called_now(owner, journal):
    assert "Nothing is followed yet." in words_of(owner.client.get(at(journal, "findings/")))
    followed(owner, journal)
    page = words_of(owner.client.get(at(journal, "findings/")))
    assert "Retroperitoneal plaque" in page
    assert "Named in 2 reports." in page


def test_the_older_reports_of_a_long_history_are_a_link_away(owner, journal):
    for year in range(2010, 2010 + SHOWN + 3):
        accept(owner, journal, report(owner, journal, FIRST, str(year)))
    finding = Finding.objects.get(journal=journal, about="retroperitoneal-fibrosis")
    address = at(journal, f"findings/{finding.pk}/")
    page = text_of(owner.client.get(address))
    assert page.count('<div role="rowheader"') == SHOWN
    assert f"Show all {SHOWN + 3} reports, also the 3 older ones" in page
    whole = text_of(owner.client.get(f"{address}?all=1"))
    assert whole.count('<div role="rowheader"') == SHOWN + 3
    assert "Show all" not in whole
