"""What the page of phrases takes, refuses and makes of it: each was once a fault."""

from __future__ import annotations

import re
import uuid

from journal import mentions, phrases
from journal.kinds.finding import Finding
from tests.journal.phrasing import picked, say
from tests.journal.test_wording_pages import FIRST, accept, at, report, words_of
from tests.journal.test_writing import text_of


def test_a_ligature_before_a_phrase_moves_nothing(owner, journal):
    row = report(owner, journal, "No \ufb01brosis of note. A small thing by the spleen.")
    own = owner.add(journal, "finding", name="Thing", about="")
    owner.send(
        at(journal, f"report/{row.pk}/phrases/"),
        {"missed": "a small thing", "missed_means": str(own.pk)},
    )
    assert "A small thing" in [m.quote for m in mentions.of_report(row)], [
        m.quote for m in mentions.of_report(row)
    ]


def test_a_missed_phrase_without_a_choice_is_not_lost(owner, journal):
    row = report(owner, journal, "A small thing by the spleen.")
    a = owner.send(
        at(journal, f"report/{row.pk}/phrases/"), {"missed": "A small thing", "missed_means": ""}
    )
    assert a.status_code == 422


def test_what_a_missed_phrase_means_outlives_a_question_about_sides(owner, journal):
    right = owner.add(journal, "finding", name="Right kidney", about="hydronephrosis", side="right")
    own = owner.add(journal, "finding", name="Thing", about="")
    row = report(owner, journal, "Mild left hydronephrosis. A small thing by the spleen.")
    a = say(
        owner,
        at(journal, f"report/{row.pk}/phrases/"),
        {"phrase-1": str(right.pk), "missed": "A small thing", "missed_means": str(own.pk)},
    )
    assert f'<option value="{own.pk}" selected' in text_of(a).partition('id="missed_means"')[2]


def test_a_phrase_added_twice_is_one(owner, journal):
    row = report(owner, journal, "A small thing by the spleen.")
    own = owner.add(journal, "finding", name="Thing", about="")
    key = uuid.uuid4()
    for _ in range(2):  # a double click
        owner.send(
            at(journal, f"report/{row.pk}/phrases/"),
            {"missed": "A small thing", "missed_means": str(own.pk)},
            key,
        )
    assert len(mentions.of_report(row)) == 1


def test_a_denied_missed_phrase_is_denied_and_sided(owner, journal):
    row = report(owner, journal, "Right psoas: no collection. Left psoas: collection 22 mm.")
    own = owner.add(journal, "finding", name="Collection", about="")
    owner.send(
        at(journal, f"report/{row.pk}/phrases/"),
        {"missed": "no collection", "missed_means": str(own.pk)},
    )
    (m,) = mentions.of_report(row)
    assert m.status == "absent"


def test_a_missed_phrase_has_its_size(owner, journal):
    row = report(owner, journal, "A cyst of the spleen, 22 mm.")
    own = owner.add(journal, "finding", name="Cyst", about="")
    owner.send(
        at(journal, f"report/{row.pk}/phrases/"),
        {"missed": "cyst of the spleen", "missed_means": str(own.pk)},
    )
    (m,) = mentions.of_report(row)
    assert m.size == "22 mm"


def test_a_phrase_that_stands_twice_is_asked_about(owner, journal):
    row = report(owner, journal, "Right psoas: a streak of fluid. Left psoas: a streak of fluid.")
    own = owner.add(journal, "finding", name="Streak", about="", side="left")
    a = owner.send(
        at(journal, f"report/{row.pk}/phrases/"),
        {"missed": "a streak of fluid", "missed_means": str(own.pk)},
    )
    assert a.status_code != 302, [(m.start, m.side) for m in mentions.of_report(row)]


def test_a_phrase_over_a_line_wrap_can_be_added(owner, journal):
    row = report(owner, journal, "A small thing\nby the spleen.")
    own = owner.add(journal, "finding", name="Thing", about="")
    a = owner.send(
        at(journal, f"report/{row.pk}/phrases/"),
        {"missed": "small thing by the spleen", "missed_means": str(own.pk)},
    )
    assert a.status_code == 302


def test_leave_for_later_takes_a_confirmation_back(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": ""})
    assert [one for one in mentions.of_report(row) if one.state == "confirmed"] == []


def test_own_words_are_not_rewritten_by_a_save(owner, journal):
    row = report(owner, journal, "There is mild left hydronephrosis down to the pelvic brim.")
    f = owner.add(journal, "finding", name="Kidney", about="hydronephrosis", side="left")
    address = at(journal, f"report/{row.pk}/phrases/")
    say(
        owner,
        address,
        {
            "phrase-1": "",
            "missed": "left hydronephrosis down to the pelvic brim",
            "missed_means": str(f.pk),
        },
    )
    page = text_of(owner.client.get(address))
    say(owner, address, {"phrase-1": picked(page, "phrase-1")})
    assert [m.quote for m in mentions.of_report(row)] == [
        "left hydronephrosis down to the pelvic brim"
    ]


def test_both_sides_chosen_for_one_is_asked(owner, journal):
    f = owner.add(journal, "finding", name="Left kidney", about="hydronephrosis", side="left")
    row = report(owner, journal, "Bilateral hydronephrosis.")
    a = say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": str(f.pk)})
    assert a.status_code == 200


def test_more_than_sixty_says_so(owner, journal):
    row = report(owner, journal, "Gallstones. Ascites. " * 50)
    page = owner.client.get(at(journal, f"report/{row.pk}/phrases/"))
    assert len(page.context["found"]) == phrases.SHOWN_AT_MOST
    assert "40 more phrases are not listed here" in words_of(page)


def test_odd_input(owner, journal):
    row = report(owner, journal, FIRST)
    address = at(journal, f"report/{row.pk}/phrases/")
    for sent in (
        {"missed": "\x00"},
        {"missed": "x" * 200000},
        {"missed": "\ud7ff\uffff"},
        {"phrase-1": "\x00"},
        {"phrase-1": "new:nothing"},
        {"phrase-1": "x" * 100000},
        {"missed": "Cuff", "missed_means": "new:zzz"},
        {"submission": "zz", "accept_all": "1"},
        {"missed": "   "},
        {"phrase-0": "no"},
    ):
        assert owner.send(address, sent).status_code < 500, sent
    for bad in (
        "report/0/phrases/",
        f"report/{uuid.uuid4()}/phrases/",
        f"findings/{uuid.uuid4()}/",
    ):
        assert owner.client.get(at(journal, bad)).status_code == 404
        assert owner.client.post(at(journal, bad)).status_code in (404, 405)


def test_what_is_denied_is_not_first_seen(owner, journal):
    row = report(owner, journal, "Right kidney: no hydronephrosis.")
    owner.send(at(journal, f"report/{row.pk}/phrases/"), {"accept_all": "1"})
    assert not Finding.objects.filter(journal=journal).exists()


def test_a_side_of_a_neighbour_is_not_that_of_the_vessel(owner, journal):
    row = report(owner, journal, "Plaque abutting the left ureter and the IVC.")
    assert [n.side for n in phrases.noticed(row, []) if n.about == "vessel-involvement"] in (
        [""],
        [],
    )


def test_an_unsided_phrase_is_not_offered_to_a_side(owner, journal):
    owner.add(journal, "finding", name="Left kidney", about="hydronephrosis", side="left")
    row = report(owner, journal, "Hydronephrosis.")
    (n,) = phrases.noticed(row, phrases.followed(journal))
    assert n.value.startswith("new:") or n.value == ""


def test_reader_is_told_when_nothing_is_confirmed(cast, owner, journal):
    row = report(owner, journal, FIRST)
    r = text_of(cast.reader.client.get(at(journal, f"report/{row.pk}/phrases/")))
    ol = re.search(r'<ol class="rows noticed">(.*?)</ol>', r, re.S)
    assert ol is None or ol[1].strip()


def test_no_new_lesion_is_not_told_as_no_lesion(owner, journal):
    report = owner.add(journal, "report", words="No new bone lesion. No ascites.", scan="")
    page = owner.client.get(f"/j/{journal.pk}/report/{report.pk}/phrases/").content.decode()
    assert page.count("The report says: nothing new") == 1
    assert page.count("The report says that it is not there") == 1
