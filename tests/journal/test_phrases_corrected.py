"""What a person puts right in a phrase, names it, and answers about its side: kept, and used."""

from __future__ import annotations

import re
import uuid

import pytest

from journal import corrected, mentions, wordings
from journal.chronicle import load_history
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from tests.examples import EXAMPLES
from tests.journal.phrasing import correct, nth, sent_by, undo
from tests.journal.test_wording_pages import FIRST, accept, at, fresh, report, words_of
from tests.journal.test_writing import text_of

MASS = "Mesenteric mass, 24 mm. Mild left hydronephrosis. Ureter 6 mm."


def page_of(owner, row):
    return text_of(owner.client.get(at(row.journal, f"report/{row.pk}/phrases/")))


def put_right(owner, row, number, **parts):
    """Send one phrase as the page has it, with some of its parts corrected."""
    page = page_of(owner, row)
    field = nth(page, f"phrase-{number}")
    sent = sent_by(page, number) | {f"{field}-{part}": value for part, value in parts.items()}
    return owner.send(at(row.journal, f"report/{row.pk}/phrases/"), sent)


def millimetres(journal):
    return [one.written.figure for one in load_history(fresh(journal)).readings if one.unit == "mm"]


@pytest.mark.parametrize("size", ["6 mm", ""])
def test_a_size_that_was_misread_is_put_right_and_reaches_the_trends(size, owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 1, size=size)
    assert millimetres(journal) == ([size.partition(" ")[0]] if size else [])
    select = re.search(r'<select id="size-1".*?</select>', page_of(owner, row), re.DOTALL)[0]
    assert re.findall(r'value="([^"]*)" selected', select) == ([size] if size else [])


def test_a_size_that_stands_nowhere_in_the_words_is_not_taken(owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 1, size="99 mm")
    assert millimetres(journal) == ["24"]


def test_a_size_chosen_by_hand_counts_before_a_larger_one_of_the_same_finding(owner, journal):
    row = report(owner, journal, "Mesenteric mass, 24 mm. The mesenteric mass was 30 mm thick.")
    accept(owner, journal, row)
    (larger,) = millimetres(journal)
    sizes = {"24 mm", "30 mm"}
    (chosen,) = sizes - {f"{larger} mm"}
    number = next(
        n for n, one in enumerate(mentions.of_report(row), 1) if one.size != f"{larger} mm"
    )
    put_right(owner, row, number, size=chosen)
    assert millimetres(journal) == [chosen.partition(" ")[0]]


def test_what_is_said_to_be_absent_has_no_size_in_the_trends(owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 1, status="absent")
    assert millimetres(journal) == []
    assert "The report says that it is not there" in words_of(
        owner.client.get(at(journal, f"report/{row.pk}/phrases/"))
    )


def test_a_corrected_side_is_that_of_a_new_finding_and_of_the_question_about_sides(owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 2, side="right")
    made = Finding.objects.get(journal=journal, about="hydronephrosis")
    assert made.side == "right"
    answer = put_right(owner, row, 2, side="left")
    assert "Check the side" in text_of(answer)


def test_a_correction_outlives_a_correction_of_other_words(owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 1, status="possible", size="6 mm")
    correct(owner, journal, row, f"An earlier line.\n{MASS}")
    (one,) = mentions.of_report(row)
    assert (one.state, one.status, one.size) == ("confirmed", "possible", "6 mm")
    correct(owner, journal, row, MASS.replace("Ureter 6 mm.", ""), seen="2")
    (one,) = mentions.of_report(row)
    assert (one.state, one.size) == ("waiting", "24 mm")


def test_odd_parts_are_left_as_they_were(owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 1, status="zz", side="\x00", size="x" * 9999, asked="?")
    (one,) = mentions.of_report(row)
    assert (one.status, one.side, one.size) == ("present", "", "24 mm")


def test_the_history_shows_what_was_put_right_and_only_that(owner, journal):
    row = report(owner, journal, MASS)
    put_right(owner, row, 1, size="6 mm", status="possible")
    made = Finding.objects.get(journal=journal)
    page = words_of(owner.client.get(at(journal, f"findings/{made.pk}/")))
    assert "As you confirmed it: The report is not sure; Size 6 mm" in " ".join(page.split())
    (told,) = wordings.words_of(fresh(journal), made).rows
    assert told.quotes("sizes") == ("6 mm",)
    put_right(owner, row, 1, size="24 mm", status="present")
    page = words_of(owner.client.get(at(journal, f"findings/{made.pk}/")))
    assert "As you confirmed it" not in page


def test_nothing_is_put_right_where_all_was_taken_as_read(owner, journal):
    accept(owner, journal, report(owner, journal, FIRST))
    accept(owner, journal, report(owner, journal, MASS, "2026"))
    for one in Finding.objects.filter(journal=journal):
        assert corrected.of(fresh(journal), one) == {}, one.name


# ---- all of these are right --------------------------------------------------------------------


def test_all_of_these_are_right_leaves_what_was_chosen_otherwise(owner, journal):
    row = report(owner, journal, "Gallstones. Mild left hydronephrosis. Ascites.")
    page = page_of(owner, row)
    sent = sent_by(page, 1, 2, 3) | {nth(page, "phrase-1"): "no", "accept_all": "1"}
    owner.send(at(journal, f"report/{row.pk}/phrases/"), sent)
    said = {one.quote: one.state for one in mentions.of_report(row)}
    assert said["Gallstones"] == "not_useful"
    assert said["Ascites"] == "confirmed"
    assert not Finding.objects.filter(journal=journal, about="gallstones").exists()


# ---- a name of one's own -----------------------------------------------------------------------


def test_a_new_finding_gets_its_own_name_at_once_and_its_like_the_same(owner, journal):
    row = report(owner, journal, "Left hydronephrosis is mild. The left hydronephrosis is known.")
    page = page_of(owner, row)
    first, second = nth(page, "phrase-1"), nth(page, "phrase-2")
    sent = sent_by(page, 1, 2) | {
        first: "new:hydronephrosis",
        second: "new:hydronephrosis",
        f"{second}-name": " My kidney ",
    }
    owner.send(at(journal, f"report/{row.pk}/phrases/"), sent)
    (made,) = Finding.objects.filter(journal=journal)
    assert (made.name, made.about, made.side) == ("My kidney", "hydronephrosis", "left")
    assert made.mentions.count() == 2


def test_something_else_can_be_followed_under_a_name(owner, journal):
    row = report(owner, journal, "The spleen has a small cyst of 9 mm.")
    missed = {"missed": "small cyst", "missed_means": "new:other"}
    address = at(journal, f"report/{row.pk}/phrases/")
    refused = owner.send(address, missed)
    assert refused.status_code == 422
    assert "give it a name of your own" in text_of(refused)
    assert 'value="small cyst"' in text_of(refused)
    owner.send(address, missed | {"missed_name": "Cyst of the spleen"})
    made = Finding.objects.get(journal=journal)
    assert (made.name, made.about) == ("Cyst of the spleen", "")
    assert millimetres(journal) == ["9"]


@pytest.mark.parametrize("name", ["x" * 81, "a\nb", "a\u202eb", "Known thing"], ids=ascii)
def test_a_name_that_cannot_be_taken_is_refused_and_stays(name, owner, journal):
    owner.add(journal, "finding", name="Known  Thing", about="")
    row = report(owner, journal, "A small cyst of the spleen.")
    sent = {"missed": "small cyst", "missed_means": "new:other", "missed_name": name}
    answer = owner.send(at(journal, f"report/{row.pk}/phrases/"), sent)
    assert answer.status_code == 422
    assert "Look at the names" in text_of(answer)
    assert Finding.objects.filter(journal=journal).count() == 1


# ---- the side, beside the kidney scan ----------------------------------------------------------

DAY = {"date_day": "29", "date_month": "1", "date_year": "2026"}
LATER = {"date_day": "20", "date_month": "2", "date_year": "2026"}


def with_scan(owner, journal, words="Mild left hydronephrosis.", left="63", day=LATER):
    right = str(100 - int(left))
    owner.add(journal, "renogram", left_share=left, right_share=right, **DAY)
    return owner.add(journal, "report", words=words, scan="", **day)


def test_a_side_that_has_not_the_smaller_share_is_asked_about_and_saved_all_the_same(
    owner, journal
):
    row = with_scan(owner, journal)
    said = words_of(owner.client.get(at(journal, f"report/{row.pk}/phrases/")))
    assert "The letter says LEFT" in said
    assert "I made a slip" in said
    assert "has the smaller share on RIGHT" in said
    answer = accept(owner, journal, row)
    assert answer.status_code == 302
    assert [one.state for one in mentions.of_report(row)] == ["confirmed"]
    put_right(owner, row, 1, asked="letter")
    (one,) = mentions.of_report(row)
    assert one.checked_side == "left"
    said = words_of(owner.client.get(at(journal, f"report/{row.pk}/phrases/")))
    assert "I made a slip" not in said
    assert "You said: the letter says LEFT" in said


def test_a_slip_leads_to_the_phrase_and_is_gone_once_it_is_put_right(owner, journal):
    row = with_scan(owner, journal)
    answer = put_right(owner, row, 1, asked="slip")
    assert answer.headers["Location"].endswith("#phrase-1")
    assert 'id="asked-1"' in page_of(owner, row)
    finding = Finding.objects.get(journal=journal)
    finding.side = ""
    finding.save()
    put_right(owner, row, 1, side="right")
    assert 'id="asked-1"' not in page_of(owner, row)


@pytest.mark.parametrize(
    ("words", "left", "day"),
    [
        ("Mild left hydronephrosis.", "37", LATER),  # that is the smaller
        ("Mild left hydronephrosis.", "50", LATER),
        ("No left hydronephrosis.", "63", LATER),
        ("Bilateral hydronephrosis.", "63", LATER),
        ("Left-sided gallstones.", "63", LATER),
        ("Mild left hydronephrosis.", "63", LATER | {"date_month": "6"}),
    ],
)
def test_nothing_is_asked_where_nothing_differs(words, left, day, owner, journal):
    row = with_scan(owner, journal, words, left, day)
    assert "I made a slip" not in page_of(owner, row)


@pytest.mark.parametrize(
    ("given", "is_asked"),
    [((41, 59), True), ((37, 63), True), ((58, 42), False), ((63, 37), False), ((30, 70), False)],
)
def test_shares_that_look_swapped_within_a_few_points_are_asked_about_once(
    given, is_asked, owner, journal
):
    words = f"Split function left {given[0]} %, right {given[1]} %."
    row = with_scan(owner, journal, words, left="60")
    page = page_of(owner, row)
    assert ("LEFT and RIGHT differ between two letters" in page) == is_asked
    if not is_asked:
        return
    what = re.search(r'name="shares-asked" value="([^"]*)"', page)[1]
    sent = {"seen_report": "1", "shares-asked": what}
    answer = owner.send(at(journal, f"report/{row.pk}/phrases/"), sent)
    assert "differ between two letters" not in page_of(owner, row)
    assert Report.objects.get(pk=row.pk).words == words
    undo(owner, answer)
    assert "differ between two letters" in page_of(owner, row)


def test_a_draft_keeps_what_was_corrected_and_named(owner, journal):
    row = report(owner, journal, FIRST)
    page = page_of(owner, row)
    field, address = nth(page, "phrase-1"), at(journal, f"report/{row.pk}/phrases/")
    typed = sent_by(page, 1) | {f"{field}-name": "My name", f"{field}-status": "past"}
    owner.send(at(journal, "drafts/"), typed | {"draft_of": address})
    page = page_of(owner, row)
    assert 'value="My name"' in page
    status = re.search(r'<select id="status-1".*?</select>', page, re.DOTALL)[0]
    assert re.search(r'value="past" selected', status)


# ---- step 3 of 3 -------------------------------------------------------------------------------


def test_saving_a_report_leads_to_its_phrases_which_can_be_left(owner, journal):
    typed = EXAMPLES["report"] | {"words": MASS, "date_year": "2026", "scan": ""}
    key = uuid.uuid4()
    for _ in range(2):  # a double click
        answer = owner.send(at(journal, "report/add/"), typed, key)
        row = Report.objects.get(journal=journal)
        there = at(journal, f"report/{row.pk}/phrases/")
        assert answer.headers["Location"] == f"{there}?done={key}"
    page = text_of(owner.client.get(answer.headers["Location"]))
    assert "Step 3 of 3" in page
    assert "Leave it for now" in page
    again = owner.send(at(journal, "report/add/"), typed | {"words": f"{MASS} Gallstones."}, key)
    assert again.headers["Location"] == at(journal, f"done/{key}/")
    undo(owner, again)
    assert Report.objects.get(journal=journal).words == MASS


def test_correcting_a_report_shows_what_was_changed(owner, journal):
    row = report(owner, journal, MASS)
    assert "/done/" in correct(owner, journal, row, f"{MASS} Ascites.").headers["Location"]
