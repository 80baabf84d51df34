"""Phrases and findings through everything that may happen to them: each was once a fault."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta

import pytest
from django.utils import timezone

from journal import erasing, mentions, phrases
from journal.chronicle import load_history
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.raising import flags_of
from tests.examples import EXAMPLES
from tests.journal.test_wording_pages import FIRST, SECOND, accept, at, fresh, report, words_of
from tests.journal.test_writing import text_of


def nth(page: str, name: str) -> str:
    """The field of the phrase with that number."""
    number = name.removeprefix("phrase-")
    return re.search(rf'<select id="id-{number}" name="([^"]*)"', page)[1]


def picked(page: str, name: str) -> str:
    """What a browser would send for a select: the option marked, else the first."""
    select = re.search(rf'<select id="id-{name.removeprefix("phrase-")}" .*?</select>', page, re.S)[
        0
    ]
    marked = re.search(r'<option value="([^"]*)" selected', select)
    return (marked or re.search(r'<option value="([^"]*)"', select))[1]


def sent_by(page, *numbers):
    """What a browser sends for these phrases of a page, with what it had seen."""
    made = {"seen_report": re.search(r'name="seen_report" value="(\d+)"', page)[1]}
    for n in numbers:
        field = nth(page, f"phrase-{n}")
        made[field] = picked(page, f"phrase-{n}")
        made[f"seen-{field}"] = re.search(rf'name="seen-{re.escape(field)}" value="(\d+)"', page)[1]
    return made


def say(actor, address, data, key=None):
    """Send the page of phrases; phrase-N stands for the Nth phrase of it as it is now."""
    page = text_of(actor.client.get(address))
    sent = {
        nth(page, name) if re.fullmatch(r"phrase-[1-9]", name) else name: value
        for name, value in data.items()
    }
    return actor.send(address, sent, key)


def correct(actor, journal, row, words, seen="1"):
    typed = {
        "words": words,
        "date_year": "2023",
        "scan": "",
        "seen_version": seen,
        "reported_by": "",
        "addendum_to": "",
    }
    answer = actor.send(at(journal, f"report/{row.pk}/change/"), typed)
    assert answer.status_code == 302
    row.refresh_from_db()
    return answer


def undo(actor, answer):
    done = text_of(actor.client.get(answer.headers["Location"]))
    return actor.send(re.search(r'action="([^"]*/undo/\d+/)"', done)[1], {})


def anchored(row):
    row.refresh_from_db()
    return [
        (row.words[m.start : m.end], m.quote)
        for m in mentions.of_report(row)
        if m.start is not None and row.words[m.start : m.end] != m.quote
    ]


def test_a_phrase_of_a_binned_finding_is_not_moved_to_the_first_in_the_list(owner, journal):
    owner.add(journal, "finding", name="Aaa another thing", about="")
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    finding = Finding.objects.get(journal=journal, about="hydronephrosis")
    owner.send(at(journal, f"finding/{finding.pk}/delete/"), {"seen_version": str(finding.version)})
    address = at(journal, f"report/{row.pk}/phrases/")
    sent = picked(text_of(owner.client.get(address)), "phrase-1")
    say(owner, address, {"phrase-1": sent})
    (one,) = mentions.of_report(row)
    assert one.finding_id == finding.pk or one.state != "confirmed", one.finding.name


def test_choices_are_for_the_phrases_that_were_seen(owner, journal):
    row = report(
        owner, journal, "A small thing by the spleen. Mild left hydronephrosis. Gallstones."
    )
    own = owner.add(journal, "finding", name="Spleen thing", about="")
    address = at(journal, f"report/{row.pk}/phrases/")
    page = text_of(owner.client.get(address))
    old = sent_by(page, 1, 2)  # hydronephrosis, gallstones
    key = uuid.uuid4()
    say(
        owner,
        address,
        {"phrase-1": "", "phrase-2": "", "missed": "A small thing", "missed_means": str(own.pk)},
        key,
    )
    owner.send(address, old, key)  # Back, and Save
    said = {m.quote: (m.finding.name if m.finding else m.state) for m in mentions.of_report(row)}
    assert said["A small thing"] == "Spleen thing", said


def test_a_stale_page_after_a_corrected_wording(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    address = at(journal, f"report/{row.pk}/phrases/")
    page = text_of(owner.client.get(address))
    old = sent_by(page, 1)
    correct(owner, journal, row, "Gallstones. Mild left hydronephrosis.")
    answer = owner.send(address, old)
    said = {m.quote: m.finding.about for m in mentions.of_report(row) if m.finding}
    assert said.get("Gallstones") != "hydronephrosis", (answer.status_code, said)


def test_two_people_at_once(owner, journal, cast):
    row = report(owner, journal, "Mild left hydronephrosis.")
    address = at(journal, f"report/{row.pk}/phrases/")
    page = text_of(owner.client.get(address))
    say(cast.editor, address, {"phrase-1": "no"})
    answer = owner.send(address, sent_by(page, 1))
    assert answer.status_code == 409


def test_undoing_a_correction_keeps_later_phrases_in_place(owner, journal):
    row = report(owner, journal, "The liver is bright.")
    own = owner.add(journal, "finding", name="Thing", about="")
    answer = correct(owner, journal, row, "Much longer. The liver is bright.")
    owner.send(
        at(journal, f"report/{row.pk}/phrases/"), {"missed": "bright", "missed_means": str(own.pk)}
    )
    undo(owner, answer)
    assert anchored(row) == []


def test_a_phrase_brought_back_after_a_correction_quotes_the_text(owner, journal):
    row = report(owner, journal, FIRST)
    undo(owner, accept(owner, journal, row))
    correct(owner, journal, row, f"An earlier line.\n{FIRST}")
    m = Mention.objects.filter(report=row).first()
    owner.send(at(journal, f"bin/mention/{m.pk}/"), {})
    assert anchored(row) == []


def test_back_correct_send_again_takes_phrases_along(owner, journal):
    key = uuid.uuid4()
    typed = EXAMPLES["report"] | {"words": FIRST, "date_year": "2023", "scan": ""}
    owner.send(at(journal, "report/add/"), typed, key)
    row = Report.objects.get(journal=journal)
    accept(owner, journal, row)
    a = owner.send(at(journal, "report/add/"), typed | {"words": "New line.\n" + FIRST}, key)
    assert a.status_code == 302
    row.refresh_from_db()
    assert row.words.startswith("New line")
    assert anchored(row) == []


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


def test_double_click_keeps_undo(owner, journal):
    row, key = report(owner, journal, FIRST), uuid.uuid4()
    for _ in range(2):
        a = owner.send(at(journal, f"report/{row.pk}/phrases/"), {"accept_all": "1"}, key)
    page = text_of(owner.client.get(a.headers["Location"]))
    found = re.search(r'action="([^"]*/undo/\d+/)"', page)
    assert found
    owner.send(found[1], {})
    assert mentions.of_report(row) == []


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


def test_no_earlier_report_says_it_is_true(owner, journal):
    report(
        owner, journal, "Retroperitoneal plaque 13 mm, now abutting the left ureter.", "2022"
    )  # not looked through
    accept(owner, journal, report(owner, journal, FIRST, "2023"))
    accept(owner, journal, report(owner, journal, SECOND, "2026"))
    said = [f.reason for f in flags_of(fresh(journal)) if f.rule == "new-words"]
    assert not any(
        "abutting the left ureter" in r and "No earlier report here says it" in r for r in said
    ), said


def test_huge_size_breaks_nothing(owner, journal):
    for words in (
        "Mesenteric mass 1234567 mm.",
        "Mesenteric mass 99999999 cm.",
        "Mesenteric mass 0.00001 mm.",
        "Mesenteric mass 12345.678 mm.",
    ):
        accept(owner, journal, report(owner, journal, words))
    f = Finding.objects.filter(journal=journal).first()
    for path in ("", "trends/", "raise/", "summary/", f"findings/{f.pk}/", "timeline/"):
        assert owner.client.get(at(journal, path)).status_code == 200


@pytest.mark.parametrize(
    "name",
    [
        "hiaa",
        "weight",
        "creatinine",
        "5-HIAA",
        "egfr",
        "left_share",
        "cga",
        "fatigue",
        "  .  ",
        "<b>x</b>",
        "A" * 80,
        "\u202e",
    ],
)
def test_any_name_of_a_finding_breaks_no_page(owner, journal, name):
    row = report(owner, journal, "Mesenteric mass 12 mm.")
    owner.send(
        at(journal, "finding/add/"),
        {"name": name, "date_year": "2020", "about": "mesenteric-mass", "side": ""},
    )
    own = Finding.objects.filter(journal=journal).first()
    if own is None:
        return
    say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": str(own.pk)})
    for path in (
        "",
        "trends/",
        "raise/",
        "summary/",
        f"findings/{own.pk}/",
        "timeline/",
        "findings/",
        "hormones/",
        "kidneys/",
    ):
        assert owner.client.get(at(journal, path)).status_code == 200


def test_two_findings_of_one_name_keep_their_sizes_apart(owner, journal):
    a = owner.add(journal, "finding", name="Lump", about="")
    b = owner.add(journal, "finding", name="Lump", about="")
    r1, r2 = (
        report(owner, journal, "Mesenteric mass 12 mm.", "2021"),
        report(owner, journal, "Mesenteric mass 90 mm.", "2022"),
    )
    say(owner, at(journal, f"report/{r1.pk}/phrases/"), {"phrase-1": str(a.pk)})
    say(owner, at(journal, f"report/{r2.pk}/phrases/"), {"phrase-1": str(b.pk)})
    assert (
        "90"
        not in words_of(owner.client.get(at(journal, f"findings/{a.pk}/"))).partition("Size")[2]
    )


def test_turning_a_findings_side_is_asked_about(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    f = Finding.objects.get(journal=journal)
    a = owner.send(
        at(journal, f"finding/{f.pk}/change/"),
        {
            "name": f.name,
            "date_year": "2023",
            "about": f.about,
            "side": "right",
            "note": "",
            "seen_version": str(f.version),
        },
    )
    assert a.status_code == 200


def test_leave_for_later_takes_a_confirmation_back(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": ""})
    assert [one for one in mentions.of_report(row) if one.state == "confirmed"] == []


def test_a_phrase_lost_by_a_correction_can_be_dealt_with(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    correct(owner, journal, row, "All clear.")
    page = text_of(owner.client.get(at(journal, f"report/{row.pk}/phrases/")))
    assert nth(page, "phrase-1")


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


def test_one_size_a_report(owner, journal):
    owner.add(journal, "finding", name="Mass", about="mesenteric-mass")
    row = report(owner, journal, "Mesenteric mass 12 mm. IMPRESSION: Mesenteric mass 12 mm.")
    accept(owner, journal, row)
    assert len([r for r in load_history(fresh(journal)).readings if r.unit == "mm"]) == 1


def test_undo_of_the_first_report_leaves_what_others_follow(owner, journal):
    a = accept(owner, journal, report(owner, journal, FIRST, "2023"))
    later = report(owner, journal, SECOND, "2026")
    accept(owner, journal, later)
    undo(owner, a)
    said = {one.start for one in load_history(fresh(journal)).sayings if one.source == later.source}
    kept = {one.start for one in mentions.of_report(later) if one.state == "confirmed"}
    assert said == kept  # the person confirmed these, and took back only the first report's


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


def test_erasing_a_report_leaves_no_quote(owner, journal, settings):
    row = report(owner, journal, "CANARY left hydronephrosis.")
    own = owner.add(journal, "finding", name="Thing", about="")
    owner.send(
        at(journal, f"report/{row.pk}/phrases/"), {"missed": "CANARY", "missed_means": str(own.pk)}
    )
    owner.send(at(journal, f"report/{row.pk}/delete/"), {"seen_version": "1"})
    type(row).objects.filter(pk=row.pk).update(binned_at=timezone.now() - timedelta(days=99))
    erasing.empty_old_bins()
    assert not Mention.objects.exists()
    assert not Mention.history.filter(quote="CANARY").exists()
    assert owner.client.get(at(journal, f"findings/{own.pk}/")).status_code == 200
    assert owner.client.get(at(journal, "")).status_code == 200


def test_reports_in_the_bin_and_back(owner, journal):
    row = report(owner, journal, FIRST)
    accept(owner, journal, row)
    n = len(load_history(fresh(journal)).sayings)
    owner.send(at(journal, f"report/{row.pk}/delete/"), {"seen_version": "1"})
    assert not load_history(fresh(journal)).sayings
    owner.send(at(journal, f"bin/report/{row.pk}/"), {})
    assert len(load_history(fresh(journal)).sayings) == n


def test_many_reports_cost_no_more_queries(owner, journal, django_assert_max_num_queries):
    for y in range(2005, 2026):
        accept(owner, journal, report(owner, journal, FIRST, str(y)))
    f = Finding.objects.filter(journal=journal).first()
    for path in (
        "findings/",
        f"findings/{f.pk}/",
        f"report/{mentions.told(journal).first().report_id}/phrases/",
        "trends/",
        "raise/",
        "summary/",
        "",
    ):
        with django_assert_max_num_queries(25):
            owner.client.get(at(journal, path))


def test_a_corrected_size_reaches_the_trend(owner, journal):
    row = report(owner, journal, "Mesenteric mass 14 mm.")
    accept(owner, journal, row)
    correct(owner, journal, row, "Mesenteric mass 41 mm.")
    assert [r.written.figure for r in load_history(fresh(journal)).readings if r.unit == "mm"] == [
        "41"
    ]


def test_a_corrected_side_is_asked_about(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    correct(owner, journal, row, "Mild right hydronephrosis.")
    (m,) = mentions.of_report(row)
    assert m.state == "waiting" or m.side == "right", (m.state, m.side, m.finding.headline())


def test_a_corrected_denial_is_read_anew(owner, journal):
    row = report(owner, journal, "Mesenteric mass 14 mm.")
    accept(owner, journal, row)
    correct(owner, journal, row, "No mesenteric mass.")
    assert not [r for r in load_history(fresh(journal)).readings if r.unit == "mm"]


def test_the_list_says_that_the_report_denies_it(owner, journal):
    owner.add(journal, "finding", name="Fluid", about="ascites")
    accept(owner, journal, report(owner, journal, "No ascites."))
    page = words_of(owner.client.get(at(journal, "findings/")))
    assert "No ascites" in page or "not there" in page


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


def test_a_past_size_is_no_reading_of_today(owner, journal):
    f = owner.add(journal, "finding", name="Mass", about="mesenteric-mass")
    row = report(owner, journal, "History: previously resected mesenteric mass 30 mm.")
    say(owner, at(journal, f"report/{row.pk}/phrases/"), {"phrase-1": str(f.pk)})
    assert not [r for r in load_history(fresh(journal)).readings if r.unit == "mm"]


def test_a_phrase_brought_back_without_its_finding(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    undo(owner, accept(owner, journal, row))
    m = Mention.objects.get(report=row)
    owner.send(at(journal, f"bin/mention/{m.pk}/"), {})
    page = text_of(owner.client.get(at(journal, f"report/{row.pk}/phrases/")))
    assert "selected" in page.partition('<select id="id-1"')[2].partition("</select>")[0]


def test_reader_gets_no_dead_link(cast, owner, journal):
    row = report(owner, journal, FIRST)
    accept(owner, journal, row)
    f = Finding.objects.filter(journal=journal).first()
    owner.send(at(journal, f"finding/{f.pk}/delete/"), {"seen_version": "1"})
    r = text_of(cast.reader.client.get(at(journal, f"report/{row.pk}/phrases/")))
    for link in re.findall(r'href="(/j/[^"]*findings/[0-9a-f-]+/)"', r):
        assert cast.reader.client.get(link).status_code == 200


def test_reader_is_told_when_nothing_is_confirmed(cast, owner, journal):
    row = report(owner, journal, FIRST)
    r = text_of(cast.reader.client.get(at(journal, f"report/{row.pk}/phrases/")))
    ol = re.search(r'<ol class="rows noticed">(.*?)</ol>', r, re.S)
    assert ol is None or ol[1].strip()


def test_a_report_of_another_region_is_not_told_as_silent(owner, journal):
    a = owner.add(journal, "scan", regions="abdomen", date_year="2022")
    b = owner.add(journal, "scan", regions="head", date_year="2024")
    first = owner.add(journal, "report", words=FIRST, date_year="2022", scan=str(a.pk))
    accept(owner, journal, first)
    owner.add(journal, "report", words="Head CT. No bleed.", date_year="2024", scan=str(b.pk))
    f = Finding.objects.filter(journal=journal, about="retroperitoneal-fibrosis").get()
    assert "Not named in this report" not in words_of(
        owner.client.get(at(journal, f"findings/{f.pk}/"))
    )
