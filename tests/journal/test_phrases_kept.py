"""Phrases and findings through correction, undo, bin and Back: each was once a fault."""

from __future__ import annotations

import re
import uuid
from datetime import timedelta

from django.utils import timezone

from journal import erasing, mentions
from journal.chronicle import load_history
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.mentions import Mention
from tests.examples import EXAMPLES
from tests.journal.phrasing import anchored, correct, nth, picked, say, sent_by, undo
from tests.journal.test_wording_pages import FIRST, SECOND, accept, at, fresh, report
from tests.journal.test_writing import text_of


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


def test_double_click_keeps_undo(owner, journal):
    row, key = report(owner, journal, FIRST), uuid.uuid4()
    for _ in range(2):
        a = owner.send(at(journal, f"report/{row.pk}/phrases/"), {"accept_all": "1"}, key)
    page = text_of(owner.client.get(a.headers["Location"]))
    found = re.search(r'action="([^"]*/undo/\d+/)"', page)
    assert found
    owner.send(found[1], {})
    assert mentions.of_report(row) == []


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


def test_a_phrase_lost_by_a_correction_can_be_dealt_with(owner, journal):
    row = report(owner, journal, "Mild left hydronephrosis.")
    accept(owner, journal, row)
    correct(owner, journal, row, "All clear.")
    page = text_of(owner.client.get(at(journal, f"report/{row.pk}/phrases/")))
    assert nth(page, "phrase-1")


def test_undo_of_the_first_report_leaves_what_others_follow(owner, journal):
    a = accept(owner, journal, report(owner, journal, FIRST, "2023"))
    later = report(owner, journal, SECOND, "2026")
    accept(owner, journal, later)
    undo(owner, a)
    said = {one.start for one in load_history(fresh(journal)).sayings if one.source == later.source}
    kept = {one.start for one in mentions.of_report(later) if one.state == "confirmed"}
    assert said == kept  # the person confirmed these, and took back only the first report's


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
