"""Words that are too long are refused in plain words, and none of them is lost."""

from __future__ import annotations

import re

from journal.formfields import WORDS_AT_MOST
from journal.kinds.report import Report
from tests.examples import EXAMPLES
from tests.journal.test_wording_pages import at
from tests.journal.test_writing import text_of


def test_a_report_that_is_too_long_is_refused_and_stays_in_its_box(owner, journal):
    words = "x" * WORDS_AT_MOST + "\r\nthe last line"
    typed = EXAMPLES["report"] | {"words": words, "scan": ""}
    answer = owner.send(at(journal, "report/add/"), typed)
    assert answer.status_code == 422
    page = text_of(answer)
    assert "This has 100,014 characters. At most 100,000 can be kept here." in page
    assert "the last line</textarea>" in page
    assert not Report.objects.exists()


def test_no_box_for_a_report_lets_a_browser_cut_it(owner, journal):
    page = text_of(owner.client.get(at(journal, "report/add/"), follow=True))
    box = re.search(r'<textarea name="words"[^>]*>', page)[0]
    assert "maxlength" not in box
    assert f'data-at-most="{WORDS_AT_MOST}"' in box


def test_a_report_of_just_that_length_is_kept_whole(owner, journal):
    words = "x" * (WORDS_AT_MOST - 2) + "\r\ny"
    typed = EXAMPLES["report"] | {"words": words, "scan": ""}
    assert owner.send(at(journal, "report/add/"), typed).status_code == 302
    assert len(Report.objects.get().words) == WORDS_AT_MOST
