"""Marks that turn the direction of writing are shown as a sign: they cannot turn words round."""

from __future__ import annotations

import re

import pytest

from journal.kinds.finding import Finding
from journal.mentions import Mention
from journal.templatetags.journal import inert
from tests.journal.phrasing import say
from tests.journal.test_wording_pages import FIRST, accept, at, report
from tests.journal.test_writing import text_of

MARKS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
TURNED = "\u202eNo ascites\u202c. Mesenteric mass\u2067, 24 mm, abutting the \u202eleft ureter."
BOX = re.compile(r"<textarea.*?</textarea>|<(?:input|option)[^>]*>", re.DOTALL)


@pytest.mark.parametrize("mark", MARKS, ids=ascii)
def test_each_mark_becomes_a_sign_and_what_is_not_ours_is_escaped(mark):
    shown = inert(f"<b>{mark}No ascites")
    assert mark not in shown
    assert shown.startswith("&lt;b&gt;<span")
    assert "\u21c4</span>No ascites" in shown


def test_no_page_with_the_words_of_a_report_holds_such_a_mark(owner, journal):
    accept(owner, journal, report(owner, journal, FIRST))
    row = report(owner, journal, TURNED, "2026")
    sent = accept(owner, journal, row)
    key, mass = row.pk, Finding.objects.get(journal=journal, about="mesenteric-mass")
    other = report(owner, journal, "\u202eNo ascites. Mesenteric mass\u2067, 28 mm.", "2025")
    accept(owner, journal, other)
    own = owner.add(journal, "finding", name="Spot", about="")
    missed = {"missed": "Mesenteric mass\u2067, 28 mm", "missed_means": str(own.pk)}
    say(owner, at(journal, f"report/{other.pk}/phrases/"), missed)
    pages = [
        "",
        "timeline/",
        f"report/{key}/",
        f"report/{key}/phrases/",
        "findings/",
        f"findings/{mass.pk}/",
        f"report/{key}/compare/{other.pk}/",
        f"report/{key}/compare/",
        f"findings/{own.pk}/",
        "disease/",
        "kidneys/",
        "raise/",
        "summary/",
        "report/",
    ]
    seen = 0
    for page in pages:
        answer = owner.client.get(at(journal, page), follow=True)
        seen += answer.status_code == 200
        told = BOX.sub("", text_of(answer))
        assert not [mark for mark in MARKS if mark in told], page
        assert page not in ("timeline/", f"report/{key}/phrases/") or 'class="turn"' in told
    assert seen >= len(pages) - 2
    assert not [mark for mark in MARKS if mark in BOX.sub("", text_of(owner.client.get(sent.url)))]
    assert Mention.objects.filter(report=other, quote__contains="\u2067").exists()
    owner.send(at(journal, f"report/{other.pk}/delete/"), {"seen_version": str(other.version)})
    told = BOX.sub("", text_of(owner.client.get(at(journal, "bin/"))))
    assert not [mark for mark in MARKS if mark in told]


def test_a_phrase_is_found_without_the_marks_that_nobody_sees(owner, journal):
    row = report(owner, journal, TURNED)
    own = owner.add(journal, "finding", name="Spot", about="")
    missed = {"missed": "mass, 24 mm", "missed_means": str(own.pk)}
    assert say(owner, at(journal, f"report/{row.pk}/phrases/"), missed).status_code == 302
    assert [one.quote for one in Mention.objects.filter(report=row)] == ["mass\u2067, 24 mm"]
