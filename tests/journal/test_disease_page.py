"""My disease on one page: each thing at its place, grades as written, LEFT and RIGHT in words."""

from __future__ import annotations

import html
import re
from xml.etree import ElementTree

import pytest

from journal.disease import SENTENCES_AT_MOST, disease
from journal.kinds import KINDS
from journal.models import Journal
from tests.journal.test_writing import at, seen, text_of

SVG = "{http://www.w3.org/2000/svg}"
ALL = ("primary", "mesentery", "nodes", "liver", "peritoneum", "vessels", "kidneys", "bone",
       "heart")  # fmt: skip
PLAIN = {"words": "", "number": "", "margins": "", "note": ""}
DONE = {"side": "", "words": "", "change_due_month": "", "change_due_year": "",
        "tumours_found": "", "whole_bowel": "", "note": ""}  # fmt: skip


def specimen(actor, journal, sort: str = "primary", **changed: str):
    return actor.add(journal, "pathology", **(PLAIN | {"sort": sort} | changed))


def procedure(actor, journal, sort: str, **changed: str):
    return actor.add(journal, "procedure", **(DONE | {"sort": sort, "what": ""} | changed))


def page_of(actor, journal) -> str:
    answer = actor.client.get(at(journal, "disease"))
    assert answer.status_code == 200
    return answer.content.decode()


def row_of(page: str, place: str) -> str:
    """The words of a place's row; empty where it has none."""
    return html.unescape(re.sub(r"<[^>]*>", " ", row_html(page, place)))


def row_html(page: str, place: str) -> str:
    rows = page.partition('<ol class="rows places">')[2].partition("</ol>")[0]
    found = (row for row in rows.split('<li class="row" ') if row.startswith(f'id="place-{place}"'))
    return next(found, "").partition(">")[2]


def drawing(page: str) -> ElementTree.Element:
    text = re.search(r'<svg class="body".*?</svg>', page, re.DOTALL)[0]
    return ElementTree.fromstring(text.replace("<svg ", f'<svg xmlns="{SVG[1:-1]}" ', 1))


def held(page: str) -> list[tuple[str, str]]:
    """What is filled: where its link leads and the number in it."""
    links = drawing(page).iter(f"{SVG}a")
    return [(link.get("href"), link.find(f"{SVG}text").text) for link in links]


# ---- the drawing and its rows --------------------------------------------------------------------


def test_an_empty_journal_is_an_outline_that_says_what_to_add(cast):
    page = page_of(cast.owner, cast.journal)
    assert held(page) == []
    assert drawing(page).get("role") == "img"
    assert "Nothing to draw yet. Add a pathology report" in page
    assert all(f"{slug}/add/" in page for slug in ("pathology", "report", "procedure"))
    assert "/add/" not in page_of(cast.reader, cast.journal)


SORTS = {
    "primary": "primary", "node": "nodes", "liver": "liver", "mesenteric": "mesentery",
    "peritoneum": "peritoneum", "other": "elsewhere",
}  # fmt: skip


@pytest.mark.parametrize(("sort", "place"), SORTS.items())
def test_a_specimen_stands_at_its_place_and_only_there(sort, place, owner, journal):
    specimen(owner, journal, sort, site="a site of its own")
    page = page_of(owner, journal)
    assert "a site of its own" in row_of(page, place)
    assert not any(row_of(page, other) for other in ALL if other != place)
    drawn = [] if place == "elsewhere" else [(f"#place-{place}", "1")]
    assert held(page) == drawn


@pytest.mark.parametrize(
    ("site", "place"),
    [
        ("around the aorta", "vessels"),
        ("round the inferior vena cava", "vessels"),
        ("retroperitoneum", "vessels"),
        ("retro-peritoneal", "vessels"),
        ("LEFT ureter", "vessels"),
        ("root of the mesentery", "elsewhere"),
        ("", "elsewhere"),
    ],
)
def test_fibrosis_stands_at_the_great_vessels_only_where_its_site_says_so(
    site, place, owner, journal
):
    specimen(owner, journal, "fibrosis", site=site, grade="", ki67="")
    row = row_of(page_of(owner, journal), place)
    assert "Fibrosis without tumour" in row
    assert "grade" not in row.lower()


@pytest.mark.parametrize(
    ("sort", "side", "place"),
    [
        ("bowel", "", "primary"),
        ("liver", "", "liver"),
        ("stent placed", "left", "kidneys"),
        ("nephrostomy removed", "right", "kidneys"),
        ("operation", "", "elsewhere"),
        ("biopsy", "", "elsewhere"),
        ("endoscopy", "", "elsewhere"),
        ("other", "", "elsewhere"),
    ],
)
def test_a_procedure_stands_where_it_was_done(sort, side, place, owner, journal):
    done = procedure(owner, journal, sort, side=side, who="", place="")
    page = page_of(owner, journal)
    assert done.headline() in row_of(page, place)
    assert page.count(f"/procedure/{done.pk}/") == 1


def test_a_procedure_that_says_no_place_stands_where_its_specimens_do(owner, journal):
    done = procedure(owner, journal, "biopsy", what="Biopsy of two places")
    for sort in ("node", "liver", "liver"):
        specimen(owner, journal, sort, site=f"{sort} of it", procedure=str(done.pk))
    page = page_of(owner, journal)
    assert [place for place in (*ALL, "elsewhere") if done.what in row_of(page, place)] == [
        "nodes", "liver",
    ]  # fmt: skip


def test_the_drawing_and_the_rows_number_the_same_places(owner, journal):
    owner.add(journal, "renogram")
    for sort in SORTS:
        specimen(owner, journal, sort)
    owner.add(journal, "report", words="The heart and the bones were seen. Tissue at the aorta.")
    page = page_of(owner, journal)
    rows = re.findall(r'id="(place-\w+)">\s*<h2.*?Number </span>(\d+)</span>', page)
    assert sorted(set(held(page))) == sorted((f"#{name}", number) for name, number in rows)
    assert [number for _name, number in rows] == [str(n) for n in range(1, len(ALL) + 1)]
    described = drawing(page).find(f"{SVG}desc").text
    assert all(f"{n} " in described for n in range(1, len(ALL) + 1))


def test_the_drawing_is_plain_svg_that_leaves_its_looks_to_the_style_sheet(owner, journal):
    owner.add(journal, "renogram")
    specimen(owner, journal, site="<script>alert(1)</script>")
    svg = drawing(page_of(owner, journal))
    names = {name for part in svg.iter() for name in part.attrib}
    assert not names & {"style", "fill", "stroke", "onclick", "{http://www.w3.org/1999/xlink}href"}
    assert {part.tag.removeprefix(SVG) for part in svg.iter()} <= {
        "svg", "title", "desc", "path", "a", "circle", "text",
    }  # fmt: skip
    said = svg.get("aria-labelledby").split()
    assert all(any(part.get("id") == one for part in svg.iter()) for one in said)


def test_what_is_in_the_bin_is_not_shown(owner, journal):
    row = specimen(owner, journal, site="ileum")
    assert "ileum" in page_of(owner, journal)
    owner.send(at(journal, "pathology", row.pk, "delete"), seen(row))
    assert "ileum" not in page_of(owner, journal)


def test_another_journals_rows_never_stand_here(cast, journal_of):
    other = journal_of(cast.stranger)
    specimen(cast.stranger, other, site="FOREIGN ileum", comes_from="")
    procedure(cast.stranger, other, "biopsy", what="FOREIGN biopsy")
    cast.stranger.add(other, "report", words="FOREIGN liver.")
    specimen(cast.owner, cast.journal, site="my own ileum")
    page = page_of(cast.owner, cast.journal)
    assert "my own ileum" in page
    assert "FOREIGN" not in page


def test_it_asks_little_of_the_database(owner, journal, django_assert_max_num_queries):
    for sort in SORTS:
        specimen(owner, journal, sort, procedure=str(procedure(owner, journal, "biopsy").pk))
    page_of(owner, journal)
    specimen(owner, journal, "liver", site="another one")
    with django_assert_max_num_queries(len(KINDS) + 8):
        page_of(owner, journal)
    with django_assert_max_num_queries(6):
        page_of(owner, journal)


# ---- the grade, as written -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "grade",
    ["grade 1 (WHO 2010)", "G2", "Grade I-II", "1", "3a ?", "low", "<b>2</b> & more", "gr. 1",
     "well differentiated, grade 1"],
)  # fmt: skip
def test_a_grade_stands_exactly_as_it_was_written(grade, owner, journal):
    specimen(owner, journal, grade=grade, ki67="1–2 %, hot spot")
    page = page_of(owner, journal)
    shown = [html.unescape(one) for one in re.findall(r"<b>(.*?)</b>", row_html(page, "primary"))]
    assert shown == [grade]
    assert "Ki-67 1–2 %, hot spot" in row_of(page, "primary")


def test_a_tumour_whose_grade_nobody_wrote_down_says_so(owner, journal):
    specimen(owner, journal, "node", grade="")
    assert "grade not written down" in row_of(page_of(owner, journal), "nodes")


# ---- the kidneys ---------------------------------------------------------------------------------


def test_each_kidneys_number_stands_behind_its_side(owner, journal):
    owner.add(journal, "renogram", left_share="42", right_share="58", date_year="2024")
    owner.add(journal, "renogram", left_share="37.5", right_share="62.5", date_year="2025")
    row = " ".join(row_of(page_of(owner, journal), "kidneys").replace("\xa0", " ").split())
    assert "LEFT 37.5% RIGHT 62.5%" in row
    assert "42" not in row
    assert len(re.findall(r"(?:LEFT|RIGHT) [0-9.]+%", row)) == row.count("%")


def test_sides_of_different_days_each_keep_their_day(owner, journal):
    owner.add(journal, "renogram", date_year="2024")
    only = {"right_share": "", "shares": "right_not_said", "left_share": "39"}
    owner.add(journal, "renogram", date_year="2025", **only)
    row = " ".join(row_of(page_of(owner, journal), "kidneys").split())
    assert re.search(r"LEFT 39\S?% .*16 February 2025 RIGHT 58\S?% .*16 February 2024", row)


@pytest.mark.parametrize(
    ("side", "filled"),
    [("left", ["l"]), ("right", ["r"]), ("both", ["r", "l"]), ("not_said", [])],
)
def test_a_stent_fills_the_kidney_of_its_side(side, filled, owner, journal):
    done = procedure(owner, journal, "stent placed", side=side)
    page = page_of(owner, journal)
    links = drawing(page).iter(f"{SVG}a")
    assert [link.get("class").split()[1] for link in links] == filled
    assert done.headline() in row_of(page, "kidneys")


def test_only_the_stent_that_is_in_says_when_it_is_to_be_changed(owner, journal):
    due = {"change_due_year": "2025", "change_due_month": "3", "change_due_day": ""}
    procedure(owner, journal, "stent placed", side="left", date_year="2024", **due)
    assert row_of(page_of(owner, journal), "kidneys").count("change by March 2025") == 1
    later = due | {"change_due_year": "2026"}
    procedure(owner, journal, "stent changed", side="left", date_year="2025", **later)
    told = row_of(page_of(owner, journal), "kidneys")
    assert "change by March 2026" in told
    assert "change by March 2025" not in told
    procedure(owner, journal, "stent removed", side="left", date_year="2025", date_month="11")
    assert "change by" not in row_of(page_of(owner, journal), "kidneys")


def test_an_operation_says_what_was_found_in_the_bowel(owner, journal):
    procedure(owner, journal, "bowel", tumours_found="3", whole_bowel="no")
    told = row_of(page_of(owner, journal), "primary")
    assert "tumours found: 3, whole bowel checked: no" in told


def test_left_and_right_stand_beside_the_kidneys_seen_from_the_front(owner, journal):
    owner.add(journal, "renogram")
    page = page_of(owner, journal)
    sides = [part for part in drawing(page).iter(f"{SVG}text") if part.text in ("LEFT", "RIGHT")]
    where = {part.text: float(part.get("x")) for part in sides}
    pins = {link.get("class").split()[1]: float(link.find(f"{SVG}circle").get("cx"))
            for link in drawing(page).iter(f"{SVG}a")}  # fmt: skip
    assert where["RIGHT"] < pins["r"] < 170 < pins["l"] < where["LEFT"]
    assert "Seen from the front: your RIGHT is on the left of the picture" in page


# ---- the words of the reports --------------------------------------------------------------------


def test_the_words_are_those_of_the_newest_report_with_its_name_and_date(owner, journal):
    scan = owner.add(journal, "scan", regions="abdomen", date_year="2025")
    owner.add(journal, "report", words="The liver was clear in 2024.", date_year="2024")
    words = "A liver lesion of 9 mm. The lungs are clear."
    owner.add(journal, "report", words=words, date_year="2025", scan=str(scan.pk))
    owner.add(journal, "report", words="The lungs are clear.", date_year="2026")
    row = " ".join(row_of(page_of(owner, journal), "liver").split())
    assert "A liver lesion of 9 mm. CT, abdomen, 16 February 2025" in row
    assert "lungs" not in row
    assert "2024" not in row


def test_of_many_sentences_the_measured_and_the_last_are_shown_and_the_rest_counted(owner, journal):
    words = "\n".join(
        ["Liver asked about.", "A liver lesion of 12 mm.", "The liver again.", "Liver, in the end."]
    )
    owner.add(journal, "report", words=words)
    told = disease(journal).rows[0].words
    assert told.sentences == ("A liver lesion of 12 mm.", "Liver, in the end.")
    assert told.more == 4 - SENTENCES_AT_MOST


def test_a_sentence_without_an_end_is_cut_after_a_word(owner, journal):
    owner.add(journal, "report", words="The liver " + "word " * 400)
    (sentence,) = disease(journal).rows[0].words.sentences
    assert len(sentence) < 330
    assert sentence.endswith("word …")


# ---- which comes from which ----------------------------------------------------------------------


def tree(branches) -> dict:
    return {branch.specimen.name.split(", ")[1]: tree(branch.deposits) for branch in branches}


def test_each_primary_carries_the_deposits_that_are_thought_to_come_from_it(owner, journal):
    first = specimen(owner, journal, site="one")
    specimen(owner, journal, site="two")
    mass = specimen(owner, journal, "mesenteric", site="mass", comes_from=str(first.pk))
    specimen(owner, journal, "liver", site="spot", comes_from=str(mass.pk))
    specimen(owner, journal, "node", site="loose")
    specimen(owner, journal, "fibrosis", site="aorta")
    found = disease(journal)
    assert tree(found.primaries) == {"one": {"mass": {"spot": {}}}, "two": {}}
    assert tree(found.not_said) == {"loose": {}}
    page = text_of(owner.client.get(at(journal, "disease")))
    assert "A grade belongs to a specimen, not to the person" in page
    assert page.count("doi 10.1007/s11605-017-3586-8") == 1
    owner.send(at(journal, "pathology", mass.pk, "delete"), seen(mass))
    journal.refresh_from_db()
    assert tree(disease(journal).not_said) == {"spot": {}, "loose": {}}


def test_one_primary_alone_is_no_tree_and_no_figure_of_others(owner, journal):
    specimen(owner, journal, site="one")
    specimen(owner, journal, "node", site="loose")
    page = page_of(owner, journal)
    assert "Which comes from which" not in page
    assert "54.1" not in page


def test_a_place_of_which_the_newest_words_say_no_is_named_and_not_filled(owner, journal):
    """ "No new bone lesion" must not look like disease in a bone."""
    told = "No new bone lesion. Stable liver metastases. Mild left hydronephrosis."
    owner.add(journal, "report", words=told, scan="")
    journal = Journal.objects.get(pk=journal.pk)
    page = disease(journal)
    assert "bone" not in page.drawn
    assert page.denied == ("Bone",)
    assert "liver" in page.drawn
    assert {"left", "right"} & set(page.drawn) == {"left"}
    shown = owner.client.get(f"/j/{journal.pk}/disease/").content.decode()
    assert "Named, and not filled" in shown
    assert "No new bone lesion." in shown
