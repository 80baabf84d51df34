"""The timeline's cards: the results of one letter share one, and each still leads to its entry."""

from __future__ import annotations

import re

from journal import timeline
from journal.models import Letter
from tests.journal.test_access import ask


def page_of(actor, journal) -> str:
    return actor.client.get(f"/j/{journal.pk}/timeline/").content.decode()


def test_results_of_one_day_share_a_card_and_each_leads_to_its_entry(owner, journal):
    rows = [
        owner.add(journal, "result", analyte=analyte, value=value, unit="g/L")
        for analyte, value in (("albumin", "41"), ("haemoglobin", "132"), ("alt", "31"))
    ]
    note = owner.add(journal, "note")
    page = page_of(owner, journal)
    assert page.count('<li class="entry">') == 2
    assert "Blood and other results, 3 together" in page
    for row in (*rows, note):
        assert f"/{row._meta.model_name}/{row.pk}/" in page


def test_every_entry_of_a_page_stands_on_exactly_one_card(owner, journal):
    for number, slug in enumerate(("result", "hiaa", "result", "result", "note", "result")):
        owner.add(journal, slug, date_day=str(1 + number % 3), date_year="2024")
    page = timeline.page(journal)
    on_cards = [entry for day in page.days for card in day.cards for entry in card]
    assert on_cards == list(page.entries)
    for day in page.days:
        for card in day.cards:
            assert len({entry.kind.slug for entry in card}) == 1
            assert len(card) == 1 or card[0].kind.slug == "result"


def test_what_a_search_finds_stands_on_a_card_of_its_own_with_its_words(owner, journal):
    for analyte in ("albumin", "alt"):
        owner.add(journal, "result", analyte=analyte, note="fasting that morning")
    page = owner.client.post(f"/j/{journal.pk}/search/", {"words": "fasting"}).content.decode()
    assert len(re.findall("<mark>fasting</mark>", page)) == 2


def test_captions_that_one_may_not_see_take_no_place_in_a_search(cast):
    """Sixty letters of private notes come first in their table, and one of an open one last."""
    found = {}
    for is_private in (True, False):
        more = {"is_private": "on"} if is_private else {}
        found[is_private] = cast.owner.add(cast.journal, "note", date_year="2022", **more)
        for number in range(60 if is_private else 1):
            Letter.objects.create(
                journal=cast.journal, table="note", record=found[is_private].pk, size=9,
                caption="SOUGHT letter", content_type="image/jpeg", sha256=f"{number:064}",
                name=f"{is_private}{number}", thumbnail=f"{is_private}{number}-small",
            )  # fmt: skip
    page = f"/j/{cast.journal.pk}/search/"
    for actor, private in ((cast.reader, False), (cast.owner, True)):
        shown = ask(actor.client, "POST", page, {"words": "SOUGHT"})
        assert shown.holds(str(found[False].pk)), actor.name
        assert shown.holds(str(found[True].pk)) == private
