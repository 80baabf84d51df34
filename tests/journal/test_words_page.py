"""The glossary's page, and the meanings folded under the quoted words of an entry."""

from __future__ import annotations

import re

import pytest

from surveillance.glossary import CHECKED, entries
from tests.journal.test_writing import at, text_of

PAGE = "/help/words/"
GENERAL = "General meanings, not about your scan."
WORDS = "Plaque now abutting the left ureter. <b>Nodes</b> & hydronephrosis not\nexcluded."


def folded(page: str) -> str:
    """The block of meanings, which stands folded."""
    blocks = re.findall(r'<details class="meanings">.*?</details>', page, re.S)
    assert len(blocks) == 1
    return blocks[0]


def meanings(page: str) -> list[str]:
    return re.findall(r"<dt>([^<]*?) ?<", folded(page))


@pytest.mark.parametrize("who", ["nobody", "owner"])
def test_the_page_is_there_for_everybody(cast, who):
    client = cast.nobody if who == "nobody" else cast.owner.client
    answer = client.get(PAGE)
    assert answer.status_code == 200
    told = text_of(answer)
    assert GENERAL in told
    assert CHECKED in told
    assert client.post(PAGE).status_code == 405


def test_each_word_has_an_anchor_its_meaning_and_its_source(client, db):
    answer = client.get(PAGE)
    page = answer.content.decode()
    told = text_of(answer)
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    for entry in entries():
        assert f'<div id="{entry.key}">' in page
        assert " ".join(entry.meaning.split()) in told
        assert entry.source in told


def test_every_link_to_a_letter_leads_somewhere(client, db):
    page = client.get(PAGE).content.decode()
    letters = re.findall(r'href="#(letter-[^"]+)"', page)
    assert len(letters) > 20
    assert all(f'id="{letter}"' in page for letter in letters)


def test_help_shows_a_few_words_and_the_way_to_all(client, db):
    answer = client.get("/help/")
    assert f'href="{PAGE}"' in answer.content.decode()
    assert "This scan could not rule it out. It does not say that it is there." in text_of(answer)
    assert CHECKED in text_of(answer)


def test_a_report_explains_the_words_that_stand_in_it(owner, journal):
    row = owner.add(journal, "report", words=WORDS)
    answer = owner.client.get(at(journal, "report", row.pk))
    block = folded(answer.content.decode())
    assert meanings(block) == ["Plaque", "Abutting", "LEFT and RIGHT", "Ureter", "Lymph node",
                               "Hydronephrosis", "Cannot be excluded"]  # fmt: skip
    assert "Words explained (7)" in block
    assert GENERAL in block
    assert CHECKED in block
    assert "Next to and touching." in block
    assert "<q>Nodes</q>" in block
    assert f'href="{PAGE}"' in block


def test_the_words_themselves_stand_unaltered_beside_it(owner, journal):
    row = owner.add(journal, "report", words=WORDS)
    page = owner.client.get(at(journal, "report", row.pk)).content.decode()
    quoted = WORDS.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert f"<q>{quoted}</q></div>" in page


def test_words_that_nobody_explains_bring_no_empty_block(owner, journal):
    row = owner.add(journal, "report", words="Nil.")
    page = owner.client.get(at(journal, "report", row.pk)).content.decode()
    assert "Words explained" not in page


def test_the_words_of_pathology_and_kidney_scans_are_explained_too(owner, journal):
    row = owner.add(journal, "pathology", words="Ki-67 2%. Margins clear.")
    page = owner.client.get(at(journal, "pathology", row.pk)).content.decode()
    assert meanings(page) == ["Ki-67", "Margin"]
    row = owner.add(journal, "renogram", conclusion="Hold-up on the right.")
    page = owner.client.get(at(journal, "renogram", row.pk)).content.decode()
    assert meanings(page) == ["Hold-up", "LEFT and RIGHT"]


def test_what_the_person_typed_in_own_words_is_left_alone(owner, journal):
    row = owner.add(journal, "note", text="They spoke of a plaque.")
    page = owner.client.get(at(journal, "note", row.pk)).content.decode()
    assert "Words explained" not in page


def test_a_form_shows_the_words_alone(owner, journal):
    row = owner.add(journal, "report", words=WORDS)
    assert folded(owner.client.get(at(journal, "report", row.pk)).content.decode())
    page = owner.client.get(at(journal, "report", row.pk, "change")).content.decode()
    assert 'class="meanings"' not in page
