"""Where phrases stand after a wording was corrected, and what a person had said of them by then."""

from __future__ import annotations

import re

from journal import anchors, mentions
from tests.journal.phrasing import anchored, correct, say, sent_by
from tests.journal.test_wording_pages import accept, at, report
from tests.journal.test_writing import text_of


def states(row):
    return [(one.quote, one.state, one.start) for one in mentions.of_report(row)]


def test_a_line_that_is_wrapped_anew_carries_its_phrases_along(owner, journal):
    row = report(owner, journal, "Plaque of 18 mm now abutting\nthe left ureter. Gallstones.")
    accept(owner, journal, row)
    before = states(row)
    assert any("\n" in quote for quote, _state, _start in before)
    correct(owner, journal, row, "Plaque of 18 mm\nnow abutting the left ureter. Gallstones.")
    assert anchored(row) == []
    assert {state for _quote, state, _start in states(row)} == {"confirmed"}
    assert [" ".join(quote.split()) for quote, _state, _start in states(row)] == [
        " ".join(quote.split()) for quote, _state, _start in before
    ]


def test_a_phrase_that_stands_twice_keeps_its_own_place_through_a_wrap(owner, journal):
    row = report(owner, journal, "Hydronephrosis on the left. Ascites.\nNo ascites in the pelvis.")
    accept(owner, journal, row)
    count = len(states(row))
    correct(owner, journal, row, "Hydronephrosis on the left.\nAscites. No ascites\nin the pelvis.")
    assert anchored(row) == []
    assert len([one for one in states(row) if one[1] == "confirmed"]) == count


def test_a_phrase_that_is_gone_begins_at_leave_it_for_later_and_waits_on(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    correct(owner, journal, row, "All clear.")
    address = at(journal, f"report/{row.pk}/phrases/")
    page = text_of(owner.client.get(address))
    select = re.search(r'<select id="id-1" .*?</select>', page, re.DOTALL)[0]
    assert re.search(r'<option value="" selected', select)
    owner.send(address, sent_by(page, 1))
    assert [(state, start) for _quote, state, start in states(row)] == [("waiting", None)]
    say(owner, address, {"phrase-1": "no"})
    assert states(row)[0][1] == "not_useful"


def test_places_are_found_with_blanks_folded_and_only_where_they_stand_once():
    assert anchors.found("a b", "x a\n b y") == (2, 6)
    assert anchors.found("a b", "a\nb a  b") is None
    assert anchors.found("a b", "a b, a\nb") == (0, 3)
    assert anchors.found("", "") is None or anchors.found("  ", "x") is None
    assert anchors.carried(2, 5, "b b\nc", "b\nb c") == (2, 5)
    assert anchors.carried(0, 1, "b b", "b b c") is None
