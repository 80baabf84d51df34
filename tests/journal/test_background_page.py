"""Background: drawn from the records; what was typed before is offered as records, and not lost."""

from __future__ import annotations

import re
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import offered
from journal.background import Background, lines_for_paper
from journal.kinds import BY_SLUG, KINDS
from tests.journal.browsing import as_a_browser
from tests.journal.test_disease_page import procedure, specimen
from tests.journal.test_writing import at, text_of

OLD = {
    "name": "Anna",
    "diagnosis": "Midgut NET, 2011: two primaries, grade 1\n\n  Fibrosis round the aorta ",
    "operations": "5 July 2011: 62 cm of ileum removed\nAppendix, as a child",
    "treatment": "Lanreotide 120 mg every 28 days, since September 2024\nAspirin",
}
LINES = {
    "pathology": ["Midgut NET, 2011: two primaries, grade 1", "Fibrosis round the aorta"],
    "procedure": ["5 July 2011: 62 cm of ileum removed", "Appendix, as a child"],
    "treatment": ["Lanreotide 120 mg every 28 days, since September 2024", "Aspirin"],
}
#: What a person adds to the form that an offer begins.
FILLED_IN = {
    "pathology": {"sort": "primary", "date_year": "2011"},
    "procedure": {"sort": "operation", "date_year": "2011"},
    "treatment": {"sort": "other", "date_year": "2024"},
}
offers = pytest.mark.parametrize("slug", LINES)


def typed_before(actor, journal, **changed: str) -> None:
    assert actor.send(at(journal, "background"), OLD | changed).status_code == 302


def page_of(actor, journal) -> str:
    answer = actor.client.get(at(journal, "background"))
    assert answer.status_code == 200
    return text_of(answer)


def offered_on(page: str) -> list[str]:
    return re.findall(r"You typed this before: <q>(.*?)</q>", page)


def links_of(page: str, slug: str) -> list[str]:
    return re.findall(rf'href="(/j/[^"]*/{slug}/add/\?[^"]*)"', page)


def recorded(page: str) -> str:
    listed = page.partition('<dl class="facts recorded">')[2].partition("</dl>")[0]
    return " ".join(re.sub("<[^>]*>", " ", listed).split())


# ---- what was typed before -----------------------------------------------------------------------


def test_every_line_typed_before_is_offered(owner, journal):
    typed_before(owner, journal)
    assert offered_on(page_of(owner, journal)) == [line for its in LINES.values() for line in its]


@offers
def test_a_link_to_an_offer_carries_no_text(slug, owner, journal):
    typed_before(owner, journal)
    links = links_of(page_of(owner, journal), slug)
    assert len(links) == 2
    for number, link in enumerate(links, 1):
        query = link.partition("?")[2]
        assert re.fullmatch(rf"line={number}&sign=[0-9a-f]{{10}}", query), link


@offers
def test_an_offer_made_a_record_stands_whole_in_its_note_and_is_not_offered_again(
    slug, owner, journal
):
    typed_before(owner, journal)
    link = links_of(page_of(owner, journal), slug)[0]
    form = owner.client.get(link, follow=True)
    sent = as_a_browser(owner, form, **FILLED_IN[slug])
    assert sent.status_code == 302, text_of(sent)
    row = BY_SLUG[slug].of(journal).get()
    assert row.note == f"As typed in the background: “{LINES[slug][0]}”"
    page = page_of(owner, journal)
    assert LINES[slug][0] not in offered_on(page)
    assert len(offered_on(page)) == 5
    about = Background.objects.get()
    assert (about.diagnosis, about.operations, about.treatment) == (
        OLD["diagnosis"].strip(), OLD["operations"], OLD["treatment"],
    )  # fmt: skip


def test_an_offer_fills_in_what_its_line_says(owner, journal):
    typed_before(owner, journal)
    page = page_of(owner, journal)

    def begun(slug: str) -> dict:
        answer = owner.client.get(links_of(page, slug)[0], follow=True)
        form = answer.context["form"]
        return {name: form.get_initial_for_field(form.fields[name], name) for name in form.fields}

    treatment, operation = begun("treatment"), begun("procedure")
    told = [treatment[name] for name in ("name", "dose", "interval")]
    assert told == ["Lanreotide", "120 mg", "every 28 days"]
    assert treatment["date"].iso == "2024-09"
    assert operation["what"] == LINES["procedure"][0]
    assert operation["date"].iso == "2011-07-05"
    assert begun("pathology")["date"].iso == "2011"
    assert not begun("pathology")["grade"]


@pytest.mark.parametrize("query", ["line=2", "line=1&sign=0000000000", "line=%00&sign=ä", "sign=1"])
def test_an_odd_offer_begins_an_empty_form(query, owner, journal):
    typed_before(owner, journal)
    answer = owner.client.get(at(journal, "treatment", "add") + f"?{query}", follow=True)
    assert answer.status_code == 200
    assert not answer.context["form"].initial.get("note")


def test_an_offer_of_a_line_changed_since_or_of_another_journal_begins_an_empty_form(
    cast, journal_of
):
    typed_before(cast.owner, cast.journal)
    (link, _second) = links_of(page_of(cast.owner, cast.journal), "treatment")
    other = journal_of(cast.stranger)
    typed_before(cast.stranger, other)
    elsewhere = link.replace(f"/{cast.journal.pk}/", f"/{other.pk}/")
    answer = cast.stranger.client.get(elsewhere, follow=True)
    assert not answer.context["form"].initial.get("note")
    cast.owner.send(
        at(cast.journal, "background"), OLD | {"treatment": "Octreotide", "seen_version": "1"}
    )
    answer = cast.owner.client.get(link, follow=True)
    assert not answer.context["form"].initial.get("note")


def test_a_line_that_is_only_part_of_another_text_is_still_offered(owner, journal):
    typed_before(owner, journal)
    owner.add(journal, "treatment", name="Enzymes", note="Stop Aspirin before the biopsy")
    assert "Aspirin" in offered_on(page_of(owner, journal))
    owner.add(journal, "treatment", name="Aspirin", note="")
    assert "Aspirin" not in offered_on(page_of(owner, journal))


def test_a_form_that_was_refused_still_offers_what_is_stored(owner, journal):
    typed_before(owner, journal)
    wrong = OLD | {"name": "", "treatment": "Something else", "seen_version": "1"}
    answer = owner.send(at(journal, "background"), wrong)
    assert answer.status_code == 422
    assert "Aspirin" in offered_on(text_of(answer))
    assert "Something else" not in offered_on(text_of(answer))


def test_a_reader_is_offered_nothing_to_add(cast):
    typed_before(cast.owner, cast.journal)
    page = page_of(cast.reader, cast.journal)
    assert offered_on(page) == []
    assert "/add/" not in page
    assert "Treatment now, in your own words" in page


words = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=80)
texts = st.lists(words | st.sampled_from(["x" * 3990, "y " * 2000]), max_size=5).map("\n".join)


@given(texts=st.tuples(texts, texts, texts))
def test_whatever_was_typed_every_line_is_offered_until_its_note_is_kept(texts):
    journal = SimpleNamespace(pk="journal", today=SimpleNamespace(year=2026))
    about = SimpleNamespace(**dict(zip(offered.TEXTS.values(), texts, strict=True)))
    journal.about = about
    for slug, text in zip(offered.TEXTS, texts, strict=True):
        lines = offered.lines(journal, about, slug)
        assert [line.text for line in lines] == [
            line.strip() for line in text.splitlines() if line.strip()
        ]
        model = BY_SLUG[slug].model
        for line in lines:
            row = model(note=line.note)
            assert line not in offered.not_yet_records([line], [row])
            assert offered.not_yet_records([line], [model()]) == (line,)
            begun = offered.start(journal, slug, {"line": str(line.number), "sign": line.sign})
            assert line.text in begun["note"]
            for name, value in begun.items():
                most = model._meta.get_field(name).max_length
                assert name == "date" or len(value) <= most


# ---- what the records say ------------------------------------------------------------------------


def test_the_background_is_drawn_from_the_records(owner, journal):
    specimen(owner, journal, "node", site="mesentery", grade="")
    specimen(owner, journal, site="ileum", grade="Grade 1 (WHO 2010)")
    specimen(owner, journal, "other", site="gallbladder", grade="")
    procedure(owner, journal, "operation", what="Appendix removed", date_year="2001")
    procedure(owner, journal, "bowel", what="Ileum removed", date_year="2011")
    owner.add(journal, "treatment", name="Lanreotide", dose="120 mg", interval="every 28 days",
              until_year="", stopped_because="")  # fmt: skip
    page = page_of(owner, journal)
    told = recorded(page)
    assert "Diagnosis Primary tumour, ileum: Grade 1 (WHO 2010) 16 February 2025" in told
    assert told.index("Primary tumour") < told.index("Lymph node")
    assert "gallbladder" not in told
    assert told.index("Ileum removed") < told.index("Appendix removed")
    assert "Lanreotide 120 mg, every 28 days since 16 February 2025" in told
    for slug in LINES:
        for row in BY_SLUG[slug].of(journal).exclude(sort="other"):
            assert f'href="{at(journal, slug, row.pk)}"' in page
        assert f'href="{at(journal, slug, "add")}"' in page


def test_only_treatments_that_go_on_today_are_treatment_now(owner, journal):
    open_end = {"until_year": "", "stopped_because": ""}
    owner.add(journal, "treatment", name="Ended", until_year="2025", stopped_because="told to")
    owner.add(journal, "treatment", name="Going on", **open_end)
    told = recorded(page_of(owner, journal)).partition("Treatment now")[2]
    assert ("Ended" in told, "Going on" in told) == (False, True)


def test_of_a_sides_stents_only_the_newest_word_is_told_with_its_side(owner, journal):
    for year, sort, side in (("2023", "placed", "left"), ("2024", "changed", "left"),
                             ("2024", "placed", "right")):  # fmt: skip
        procedure(owner, journal, f"stent {sort}", side=side, date_year=year)
    told = recorded(page_of(owner, journal))
    assert "Ureteric stent changed, LEFT 16 February 2024" in told
    assert "Ureteric stent placed, RIGHT 16 February 2024" in told
    assert "2023" not in told


def test_paper_has_the_records_first_and_then_what_is_no_record_yet(owner, journal):
    typed_before(owner, journal, conditions="Gout\n\nAsthma")
    specimen(owner, journal, site="ileum", grade="Grade 1")
    owner.add(journal, "treatment", name="Aspirin", dose="", interval="", until_year="",
              stopped_because="")  # fmt: skip
    journal.refresh_from_db()
    diagnosis, operations, treatment, also = (text for _label, text in lines_for_paper(journal))
    assert diagnosis[0].startswith("Primary tumour, ileum: Grade 1, ")
    assert diagnosis[1:] == tuple(LINES["pathology"])
    assert operations == tuple(LINES["procedure"])
    assert treatment == ("Aspirin, since 16-Feb-2025", LINES["treatment"][0])
    assert also == ("Gout", "Asthma")


def test_paper_has_the_site_grade_ki67_and_year_of_each_specimen_as_written(owner, journal):
    specimen(owner, journal, "node", site="mesentery", grade="", ki67="")
    specimen(owner, journal, "mesenteric", site="mesentery", grade="G2 ", ki67="KI-67: 6 %")
    for site in ("ileum", "ileum", ""):
        specimen(owner, journal, site=site, grade="Grade 1 (WHO 2010)", ki67="<2 %")
    journal.refresh_from_db()
    ((_label, diagnosis),) = lines_for_paper(journal)
    assert diagnosis == (
        "Primary tumour, ileum: Grade 1 (WHO 2010), Ki-67 <2 %, 2025 (2 specimens)",
        "Primary tumour: Grade 1 (WHO 2010), Ki-67 <2 %, 2025",
        "Mesenteric deposit, mesentery: G2, KI-67: 6 %, 2025",
        "Lymph node, mesentery: 2025",
    )


def test_an_empty_journal_has_nothing_for_paper(journal):
    assert lines_for_paper(journal) == ()


def test_another_journals_records_never_stand_here(cast, journal_of):
    other = journal_of(cast.stranger)
    specimen(cast.stranger, other, site="FOREIGN")
    procedure(cast.stranger, other, "operation", what="FOREIGN")
    cast.stranger.add(other, "treatment", name="FOREIGN", until_year="", stopped_because="")
    typed_before(cast.owner, cast.journal)
    assert "FOREIGN" not in page_of(cast.owner, cast.journal)
    assert "FOREIGN" not in str(lines_for_paper(cast.journal))


def test_it_asks_little_of_the_database(owner, journal, django_assert_max_num_queries):
    typed_before(owner, journal)
    for number in range(3):
        specimen(owner, journal, site=f"ileum {number}")
        procedure(owner, journal, "operation", what=f"operation {number}")
        owner.add(journal, "treatment", name=f"medicine {number}")
    with django_assert_max_num_queries(len(KINDS) + 8):
        page_of(owner, journal)
