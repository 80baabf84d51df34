"""Each page speaks to whoever reads it: "your" and "my" are the owner's words alone."""

from __future__ import annotations

import html
import re

import pytest

from tests.journal.test_writing import at, text_of

OWNERS = {
    "summary": "Your clinic summary",
    "disease": "My disease on one page",
    "raise": "To raise with your team",
}
OTHERS = {
    "summary": "The clinic summary",
    "disease": "Disease on one page",
    "raise": "To raise with the team",
}


def heading(actor, journal, page):
    return re.search("<h1>(.*?)</h1>", main(actor, journal, page))[1]


def main(actor, journal, page):
    said = html.unescape(text_of(actor.client.get(at(journal, page))))
    return said[said.index("<main") : said.index("</main")]


@pytest.mark.parametrize("page", OWNERS)
def test_a_heading_says_mine_to_the_owner_only(world, cast, page):
    assert heading(cast.owner, cast.journal, page) == OWNERS[page]
    for actor in (cast.editor, cast.reader):
        assert heading(actor, cast.journal, page) == OTHERS[page]
    assert heading(cast.stranger, world.example.journal, page) == OWNERS[page]


def test_who_decides_what_becomes_a_question_is_said_to_each(cast):
    cast.owner.add(cast.journal, "hiaa", value="90", upper_limit="40")
    decides = {"owner": "You decide", "editor": "You and the owner decide",
               "reader": "The owner decides"}  # fmt: skip
    for who, said in decides.items():
        page = main(getattr(cast, who), cast.journal, "raise")
        assert ("Raise it" in page) == (who != "reader")
        assert f"For the visit. {said} what becomes a question." in page
        assert ("My questions" in page) == (who == "owner")


def test_an_editor_is_not_told_that_the_owner_alone_decides(cast):
    assert "The owner decides whether to ask it." in main(cast.reader, cast.journal, "raise")
    assert "You and the owner decide what is asked" in main(cast.editor, cast.journal, "raise")


def test_after_a_scan_its_report_comes_first(cast):
    for slug, main_button in (("scan", "Add the words of its report"), ("note", "Done")):
        cast.owner.add(cast.journal, slug)
        key = cast.journal.submissions.latest("id").key
        page = text_of(cast.owner.client.get(at(cast.journal, "done", key)))
        assert re.findall(r'<a class="btn" [^>]*>([^<]*)</a>', page) == [main_button]
        buttons = re.findall(r'<a class="btn[^>]*>([^<]*)</a>', page)
        assert ("Home" in buttons, "Done" in buttons) == (slug == "scan", slug != "scan")
