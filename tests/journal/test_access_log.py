"""The access log: every read by others is written, nothing typed is, and the owner reads it."""

from __future__ import annotations

import csv
import io
import re
import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext
from django.urls import resolve
from django.utils import timezone

from journal import accesslog, accesswords, erasing, lookback, measures, urls
from journal.access import refusal
from journal.accesslog import Access
from journal.kinds import KINDS
from journal.models import Membership
from journal.writing import Intent, write
from tests.examples import EXAMPLES
from tests.journal.test_access import ONLY_BY_POST, UNDER_A_JOURNAL, Rehearsal, ask, visits

PICTURES = ("sparkline", "letter_small")


def rows_of(journal, **which):
    return list(Access.objects.filter(journal=journal, **which).order_by("id"))


def log_of(world, **asked):
    """The page as its owner reads it: its lines without markup."""
    response = world.cast.owner.client.get(f"/j/{world.mine.journal.pk}/people/log/", asked)
    assert response.status_code == 200
    return lines_in(response.content.decode())


def lines_in(html):
    found = re.findall(r'<li><span class="at">(.*?)</span><p>(.*?)</p></li>', html, re.S)
    return [f"{at} {' '.join(re.sub('<[^>]+>', '', told).split())}" for at, told in found]


def without_time(lines):
    return [line.partition(" ")[2].replace(" ,", ",") for line in lines]


def note(journal, person, page="timeline", act="seen", ago=timedelta(0), **more):
    row = accesslog.write(journal, person, "reader", act, page, **more)
    Access.objects.filter(pk=row.pk).update(at=timezone.now() - ago)
    return row


# ---- writing -----------------------------------------------------------------------------------


@pytest.mark.parametrize("who", ["reader", "editor"])
def test_every_page_that_a_carer_is_shown_leaves_one_line_that_names_it(world, who):
    journal, actor = world.mine.journal, getattr(world.cast, who)
    walked = set()
    for visit in visits(world.mine):
        for method in ("GET", "HEAD", "POST"):
            data = visit.data if method == "POST" else {}
            with Rehearsal():
                Access.objects.all().delete()
                actor.client.raise_request_exception = False
                response = getattr(actor.client, method.lower())(visit.address, data)
                response.close()
                rows = rows_of(journal, act__in=["seen", "taken"])
                told = f"{who} {method} {visit.name} {visit.address}: {response.status_code}"
                if response.status_code not in (200, 409, 422):
                    assert rows == [], told
                    continue
                assert len(rows) == 1, told
                match = resolve(visit.address)
                its = (rows[0].page, rows[0].by, rows[0].role)
                assert its == (visit.name, actor.person, who), told
                assert rows[0].act == ("taken" if visit.name in accesslog.TAKEN else "seen"), told
                if "kind" in match.kwargs:
                    assert rows[0].kind == match.kwargs["kind"].slug, told
                about = match.kwargs.get("key") or match.kwargs.get("measure") or ""
                assert rows[0].entry == str(about), told
                walked.add(visit.name)
    assert {"timeline", "show", "search", "letter", "summary", *PICTURES} <= walked


def test_the_owners_own_looking_is_not_written_but_what_is_taken_along_is(world):
    journal, client = world.mine.journal, world.cast.owner.client
    for visit in visits(world.mine):
        if visit.name not in (*accesslog.TAKEN, *ONLY_BY_POST, "erase"):
            ask(client, "GET", visit.address)
    assert rows_of(journal) == []
    address = f"/j/{journal.pk}/"
    for path in (f"letters/{world.mine.letter.pk}/", "trends/5-hiaa-urine-24h-in-a-day/values.csv",
                 "people/log/log.csv"):  # fmt: skip
        assert ask(client, "GET", address + path).status == 200
    assert ask(client, "POST", f"{address}data/download/").status == 200
    assert [(row.act, row.page, row.role) for row in rows_of(journal)] == [
        ("taken", page, "owner") for page in ("letter", "trend_csv", "access_log_csv", "download")
    ]


def test_a_read_that_cannot_be_written_down_shows_nothing(world, monkeypatch, caplog):
    def fail(*args, **more):
        raise DatabaseError("CANARY disk is full")

    monkeypatch.setattr(Access.objects, "create", fail)
    journal = world.mine.journal.pk
    asked = 0
    for actor in (world.cast.reader, world.cast.editor):
        for visit in visits(world.mine, kinds=KINDS[:2]):
            for method in ("GET", "POST"):
                answer = ask(actor.client, method, visit.address, visit.data)
                assert answer.status not in (200, 204, 409, 422), visit
                if answer.status == 503:
                    asked += 1
                    assert not answer.holds("CANARY"), visit
                    assert answer.holds("nothing was shown")
    assert asked > 30
    assert ask(world.cast.owner.client, "POST", f"/j/{journal}/data/download/").status == 503
    assert ask(world.cast.owner.client, "GET", f"/j/{journal}/timeline/").status == 200
    failures = [one for one in caplog.records if one.name == "journal.access"]
    assert len(failures) > 30
    assert "CANARY" not in "".join(one.getMessage() for one in failures)


def stands_at_home(world):
    """Give the measure a value of today, which home shows."""
    today = timezone.localdate()
    when = {"date_day": today.day, "date_month": today.month, "date_year": today.year}
    when = {name: str(part) for name, part in when.items()}
    world.cast.owner.add(world.mine.journal, "hiaa", value="91", **when)


def test_pictures_count_as_part_of_their_page_for_ten_minutes(world):
    journal, reader = world.mine.journal, world.cast.reader
    address = f"/j/{journal.pk}/"
    entry, letter = world.mine.rows["hiaa"], world.mine.letter
    spark = f"{address}trends/5-hiaa-urine-24h-in-a-day/small.svg"
    small = f"{address}letters/{letter.pk}/small/"
    stands_at_home(world)
    for page in (address, f"{address}hiaa/{entry.pk}/"):
        assert ask(reader.client, "GET", page).status == 200
    for picture in (spark, small, spark, small):
        assert ask(reader.client, "GET", picture).status == 200
    assert [row.page for row in rows_of(journal)] == ["home", "show"]
    Access.objects.update(at=timezone.now() - timedelta(minutes=11))
    ask(reader.client, "GET", spark)
    ask(reader.client, "GET", small)
    assert [row.page for row in rows_of(journal)][2:] == ["sparkline", "letter_small"]
    # Another entry's page does not stand for it, nor does another person's.
    Access.objects.all().delete()
    ask(reader.client, "GET", f"{address}note/{world.mine.rows['note'].pk}/")
    ask(world.cast.editor.client, "GET", f"{address}hiaa/{entry.pk}/")
    ask(reader.client, "GET", small)
    assert [row.page for row in rows_of(journal, by=reader.person)] == ["show", "letter_small"]


def test_a_small_picture_that_home_does_not_show_is_no_part_of_it(world):
    journal, reader = world.mine.journal, world.cast.reader
    address = f"/j/{journal.pk}/"
    stands_at_home(world)
    at_home = {row.slug for row in lookback.home(journal).rows}
    elsewhere = [slug for slug in measures.of(journal) if slug not in at_home]
    assert at_home
    assert elsewhere
    ask(reader.client, "GET", address)
    for slug in (*at_home, *elsewhere):
        assert ask(reader.client, "GET", f"{address}trends/{slug}/small.svg").status == 200
    lines = [(row.page, row.entry) for row in rows_of(journal)]
    assert lines == [("home", ""), *(("sparkline", slug) for slug in elsewhere)]
    Access.objects.all().delete()
    ask(reader.client, "GET", f"{address}trends/")  # which shows them all
    for slug in elsewhere:
        ask(reader.client, "GET", f"{address}trends/{slug}/small.svg")
    assert [row.page for row in rows_of(journal)] == ["trends"]


def test_a_page_costs_a_carer_one_insert_and_the_owner_nothing(world):
    address = f"/j/{world.mine.journal.pk}/"
    for path in ("timeline/", "", f"hiaa/{world.mine.rows['hiaa'].pk}/"):
        spent = {}
        for actor in (world.cast.owner, world.cast.reader):
            ask(actor.client, "GET", address + path)
            with CaptureQueriesContext(connection) as caught:
                ask(actor.client, "GET", address + path)
            spent[actor.name] = [one["sql"] for one in caught if "journal_access" in one["sql"]]
        assert spent["owner"] == [], path
        assert len(spent["reader"]) == 1, path
        assert spent["reader"][0].startswith("INSERT"), path
    small = f"{address}letters/{world.mine.letter.pk}/small/"
    with CaptureQueriesContext(connection) as caught:
        ask(world.cast.reader.client, "GET", small)
    spent = [one["sql"] for one in caught if "journal_access" in one["sql"]]
    assert len(spent) == 1
    assert spent[0].startswith("SELECT")


def test_the_example_is_not_logged(world):
    for client in (world.cast.reader.client, world.cast.nobody):
        for visit in visits(world.example, kinds=KINDS[:2]):
            ask(client, "GET", visit.address)
    Membership.objects.create(
        journal=world.example.journal, person=world.cast.reader.person, role="reader"
    )
    ask(world.cast.reader.client, "GET", f"/j/{world.example.journal.pk}/timeline/")
    assert not Access.objects.exists()


@pytest.mark.parametrize("who", ["owner", "editor", "reader"])
def test_a_print_is_written_whoever_prints(world, who):
    journal, actor = world.mine.journal, getattr(world.cast, who)
    address = f"/j/{journal.pk}/"
    entry = world.mine.rows["hiaa"]
    for path in ("summary/", f"hiaa/{entry.pk}/", "trends/5-hiaa-urine-24h-in-a-day/"):
        answer = ask(actor.client, "POST", f"{address}printed/", {"page": address + path})
        assert answer.status == 204
    assert [(r.act, r.page, r.kind, r.entry, r.by, r.role) for r in rows_of(journal)] == [
        ("printed", "summary", "", "", actor.person, who),
        ("printed", "show", "hiaa", str(entry.pk), actor.person, who),
        ("printed", "trend", "", "5-hiaa-urine-24h-in-a-day", actor.person, who),
    ]


def test_only_a_page_of_this_journal_can_be_said_to_be_printed(world):
    journal, theirs = world.mine.journal.pk, world.theirs.journal.pk
    for page in ("", "CANARY", "/", "/help/", f"/j/{theirs}/timeline/", f"/j/{journal}/nowhere/",
                 f"/j/{journal}/trends/typed-by-hand/", f"/j/{journal}", "\0", "/j/" + "x" * 9000,
                 "//elsewhere.example/", f"https://elsewhere.example/j/{journal}/"):  # fmt: skip
        answer = ask(world.cast.owner.client, "POST", f"/j/{journal}/printed/", {"page": page})
        assert answer.status == 400, page
    assert ask(world.cast.owner.client, "POST", f"/j/{journal}/printed/").status == 400
    assert not Access.objects.exists()


@pytest.mark.parametrize("who", ["editor", "reader"])
def test_nobody_says_that_they_printed_what_they_may_not_open(world, who):
    actor, address = getattr(world.cast, who), f"/j/{world.mine.journal.pk}/"
    refused = set()
    for visit in visits(world.mine, kinds=KINDS[:2]):
        shown = ask(actor.client, "GET", visit.address)
        Access.objects.all().delete()
        answer = ask(actor.client, "POST", f"{address}printed/", {"page": visit.address})
        if refusal(who, resolve(visit.address).func, reads=True):
            assert (answer.status, Access.objects.count()) == (400, 0), visit.name
            refused.add(visit.name)
        elif shown.status == 200:
            assert answer.status == 204, visit.name
    assert {"access_log", "erase", "invite", "hand_over"} <= refused


def test_no_line_is_longer_than_its_columns(world):
    journal, address = world.mine.journal, f"/j/{world.mine.journal.pk}/"
    for path in ("people/{}/role/", "people/{}/remove/", "people/invitations/{}/withdraw/",
                 "undo/{}/", "trends/{}/", "raise/flags/{}/"):  # fmt: skip
        for length in (65, 4000, 5000):
            page = address + path.format("9" * length)
            answer = ask(world.cast.owner.client, "POST", f"{address}printed/", {"page": page})
            assert answer.status == 400, page[:90]
    assert not Access.objects.exists()
    row = accesslog.write(journal, None, "reader", "seen", "trend", entry="x" * 65)
    row.refresh_from_db()
    row.full_clean(exclude=["by", "whom"])
    named = [url.name for url in urls.of_a_journal]
    assert max(map(len, (*named, *accesslog.SHARING))) <= 40
    assert max(len(slug) for slug in measures.of(journal)) <= accesslog.ENTRY_AT_MOST


def test_a_form_that_saves_itself_is_no_look_at_the_journal(world):
    editor, address = world.cast.editor, f"/j/{world.mine.journal.pk}/"
    typed = {"draft_of": f"{address}note/add/", "text": "TYPED"}
    response = editor.client.post(
        f"{address}drafts/", typed, headers={"accept": "application/json"}
    )
    assert response.status_code == 201
    assert not Access.objects.exists()


def test_no_line_holds_anything_that_was_typed(world):
    for actor in (world.cast.owner, world.cast.editor, world.cast.reader):
        for visit in visits(world.mine):
            with Rehearsal():
                ask(actor.client, "GET", visit.address, {"q": "TYPED"})
                ask(actor.client, "POST", visit.address, visit.data)
                held = str(list(Access.objects.values_list("page", "kind", "entry", "act")))
                for word in ("CANARY", "TYPED", "SENT"):
                    assert word.casefold() not in held.casefold(), visit


# ---- reading -----------------------------------------------------------------------------------


def test_every_page_has_a_name_in_the_log():
    told = UNDER_A_JOURNAL - ONLY_BY_POST
    assert told - set(accesswords.PAGES) == set()
    assert set(accesswords.SHARED) == set(accesslog.SHARING)


def test_only_the_owner_reads_it(world):
    journal = world.mine.journal.pk
    for path in ("people/log/", "people/log/log.csv"):
        for actor in (world.cast.reader, world.cast.editor):
            answer = ask(actor.client, "GET", f"/j/{journal}/{path}")
            assert answer.status == 403
            assert not answer.holds("looked at")
    data = f"/j/{journal}/data/"
    assert ask(world.cast.owner.client, "GET", data).holds("people/log/")
    readers = ask(world.cast.reader.client, "GET", data)
    assert not readers.holds("people/log/")
    assert readers.holds("The owner of this journal can read which pages you look at")


def test_it_says_in_plain_words_who_did_what(world):
    journal, reader, owner = world.mine.journal, world.cast.reader, world.cast.owner
    address = f"/j/{journal.pk}/"
    entry = world.mine.rows["hiaa"]
    assert log_of(world) == []
    for path in (f"hiaa/{entry.pk}/", "timeline/", "trends/5-hiaa-urine-24h-in-a-day/", "hiaa/",
                 f"letters/{world.mine.letter.pk}/"):  # fmt: skip
        ask(reader.client, "GET", address + path)
    ask(reader.client, "POST", f"{address}search/", {"words": "SOUGHT"})
    ask(owner.client, "POST", f"{address}printed/", {"page": f"{address}summary/"})
    ask(world.cast.editor.client, "GET", f"{address}note/add/")
    world.cast.editor.add(journal, "note", about="Asked the nurse", date_year="2023")
    assert without_time(log_of(world)) == [
        "Editor added a note: Asked the nurse",
        "Editor looked at the form for a note",
        "Owner printed the clinic summary",
        "Reader searched the journal",
        "Reader downloaded the letter “CANARY letter”",
        "Reader looked at the list of 5-HIAA results",
        "Reader looked at the trend of 5-HIAA, 24-hour urine",
        "Reader looked at the timeline",
        f"Reader looked at the 5-HIAA result of {entry.date.long()}",
    ]
    page = ask(owner.client, "GET", f"{address}people/log/")
    assert not page.holds("SOUGHT")
    assert page.holds(f'<a href="{address}hiaa/{entry.pk}/">')


def test_what_is_in_the_bin_or_erased_is_named_so(world):
    journal, reader = world.mine.journal, world.cast.reader
    row = world.mine.rows["scan"]
    ask(reader.client, "GET", f"/j/{journal.pk}/scan/{row.pk}/")
    row.refresh_from_db()
    write(journal, [Intent(row, seen=row.version, binned=True)], by=reader.person, key=uuid.uuid4())
    told = without_time(log_of(world))
    assert told[0].startswith("Reader deleted a scan: ")
    assert told[1] == f"Reader looked at the scan of {row.date.long()} (in the bin)"
    type(row).objects.filter(pk=row.pk).update(binned_at=timezone.now() - timedelta(days=40))
    erasing.empty_old_bins()
    assert without_time(log_of(world)) == ["Reader looked at a scan that has been erased since"]


def test_what_others_change_stands_there_and_what_oneself_changed_when_asked(world):
    journal, editor = world.mine.journal, world.cast.editor
    note_ = editor.add(journal, "note", about="First words", date_year="2023")
    data = {"submission": str(uuid.uuid4()), "seen_version": "1"}
    editor.client.post(f"/j/{journal.pk}/note/{note_.pk}/delete/", data)
    binned = {"submission": str(uuid.uuid4())}
    editor.client.post(f"/j/{journal.pk}/bin/note/{note_.pk}/", binned)
    assert without_time(log_of(world)) == [
        "Editor brought back a note: First words",
        "Editor deleted a note: First words",
        "Editor added a note: First words",
    ]
    assert without_time(log_of(world, whose=str(editor.person.pk))) == without_time(log_of(world))
    mine = without_time(log_of(world, whose="me"))
    assert mine
    assert all(line.startswith("Owner ") for line in mine)
    assert log_of(world, whose=str(world.cast.reader.person.pk)) == []


def test_it_can_be_narrowed_by_what_was_done_and_odd_words_show_everything(world):
    journal, reader = world.mine.journal, world.cast.reader
    for act, page in (("seen", "timeline"), ("printed", "summary"), ("taken", "trend_csv"),
                      ("shared", accesslog.JOINED)):  # fmt: skip
        note(journal, reader.person, page, act, kind="", entry="")
    reader_wrote = world.cast.editor.add(journal, "note", about="Words", date_year="2023")
    assert reader_wrote
    assert without_time(log_of(world, what="printed")) == ["Reader printed the clinic summary"]
    assert without_time(log_of(world, what="seen")) == ["Reader looked at the timeline"]
    assert without_time(log_of(world, what="shared")) == [
        "Reader joined: can read, print, comment and suggest questions"
    ]
    assert without_time(log_of(world, what="changed")) == ["Editor added a note: Words"]
    everything = log_of(world)
    assert len(everything) == 5
    stranger = str(world.cast.stranger.person.pk)
    for odd in ({"whose": "-1"}, {"whose": stranger}, {"what": "\0"}, {"after": "9" * 40},
                {"after": "1_2"}, {"after": "a_b_c"}, {"after": "²_1_1"}):  # fmt: skip
        assert log_of(world, **odd) == everything


def test_sharing_is_told_with_whom(world):
    journal, owner, reader = world.mine.journal, world.cast.owner.person, world.cast.reader.person
    for page in accesslog.SHARING:
        of_role = "editor" if page == accesslog.ROLE_CHANGED else ""
        accesslog.write(journal, owner, "owner", "shared", page, entry=of_role, whom=reader)
    assert without_time(log_of(world))[::-1] == [
        "Owner made an invitation",
        "Owner withdrew an invitation",
        "Owner joined: owner",
        "Owner left the journal",
        "Owner took Reader out of the journal",
        "Owner changed what Reader may do: can add and correct, read and print",
        "Owner handed the journal over to Reader",
    ]


def test_an_invitation_is_told_by_whom_it_is_for(world):
    journal, owner = world.mine.journal, world.cast.owner
    for name in ("Anna, my sister", ""):
        owner.send(f"/j/{journal.pk}/people/invite/", {"role": "reader", "for_whom": name})
    first = journal.invitations.get(for_whom="Anna, my sister")
    owner.client.post(f"/j/{journal.pk}/people/invitations/{first.pk}/withdraw/")
    assert without_time(log_of(world)) == [
        "Owner withdrew an invitation for Anna, my sister",
        "Owner made an invitation",
        "Owner made an invitation for Anna, my sister",
    ]
    assert not Access.objects.filter(entry__contains="Anna").exists()


def test_another_role_is_told_with_what_it_is_now(world):
    journal, reader = world.mine.journal, world.cast.reader.person
    member = Membership.objects.get(journal=journal, person=reader)
    for role in ("editor", "reader"):
        address = f"/j/{journal.pk}/people/{member.pk}/role/"
        world.cast.owner.client.post(address, {"role": role})
    told = "Owner changed what Reader may do: "
    assert without_time(log_of(world)) == [
        told + "can read, print, comment and suggest questions",
        told + "can add and correct, read and print",
    ]


def test_a_suggested_question_is_called_one(world):
    journal, reader = world.mine.journal, world.cast.reader
    reader.send(f"/j/{journal.pk}/raise/suggest/", {"text": "Which scan is next?"})
    entry = world.mine.rows["hiaa"]
    reader.send(f"/j/{journal.pk}/hiaa/{entry.pk}/comment/", {"text": "Well noted"})
    assert without_time(log_of(world, what="changed")) == [
        "Reader added a comment: Well noted",
        "Reader suggested a question: Which scan is next?",
    ]


def test_a_change_is_told_with_what_it_left_though_others_changed_it_since(world):
    journal = world.mine.journal
    row = world.cast.editor.add(journal, "note", about="First", date_year="2023")
    for actor, words in ((world.cast.editor, "Second"), (world.cast.owner, "Third")):
        row.refresh_from_db()
        typed = EXAMPLES["note"] | {"about": words, "date_year": "2023"}
        address = f"/j/{journal.pk}/note/{row.pk}/change/"
        actor.send(address, typed | {"seen_version": str(row.version)})
    row.refresh_from_db()
    assert row.about == "Third"
    assert without_time(log_of(world, what="changed")) == [
        "Editor changed a note: Second",
        "Editor added a note: First",
    ]


def test_what_is_read_back_after_saving_is_part_of_the_saving(world):
    journal, editor, key = world.mine.journal, world.cast.editor, uuid.uuid4()
    typed = EXAMPLES["note"] | {"about": "Words", "date_year": "2023"}
    editor.send(f"/j/{journal.pk}/note/add/", typed, key)
    done = f"/j/{journal.pk}/done/{key}/"
    assert ask(editor.client, "GET", done).status == 200
    assert [row.page for row in rows_of(journal)] == ["done"]  # it is in the table all the same
    assert without_time(log_of(world)) == ["Editor added a note: Words"]
    Access.objects.update(at=timezone.now() + timedelta(seconds=90))
    assert without_time(log_of(world)) == [
        "Editor read back what was just saved",
        "Editor added a note: Words",
    ]


def test_repeats_within_ten_minutes_stand_as_one_line(world, settings):
    journal, reader, editor = world.mine.journal, world.cast.reader, world.cast.editor
    noon = timezone.localtime().replace(hour=12, minute=0, second=0, microsecond=0)
    noon -= timedelta(days=1)
    for person, page, minute in (
        (reader, "timeline", 2), (editor, "timeline", 3), (reader, "trends", 4),
        (reader, "timeline", 5), (reader, "timeline", 11), (reader, "timeline", 25),
    ):  # fmt: skip
        row = accesslog.write(journal, person.person, person.name, "seen", page)
        Access.objects.filter(pk=row.pk).update(at=noon + timedelta(minutes=minute))
    assert [line.replace(" ,", ",") for line in log_of(world)] == [
        "12:25 Reader looked at the timeline",
        "12:11 Reader looked at the timeline, 3 times between 12:02 and 12:11",
        "12:04 Reader looked at the trends",
        "12:03 Editor looked at the timeline",
    ]


def test_fifty_lines_a_page_and_none_twice_or_left_out(world):
    journal, reader, editor = world.mine.journal, world.cast.reader, world.cast.editor
    moment = timezone.now() - timedelta(days=3)
    pages = ("home", "timeline", "trends", "plan", "summary")
    for number in range(120):
        row = accesslog.write(journal, reader.person, "reader", "seen", pages[number % 5])
        # Many at the very same moment: the cursor must tell them apart.
        Access.objects.filter(pk=row.pk).update(at=moment + timedelta(minutes=number // 7 * 11))
    for number in range(7):
        editor.add(journal, "note", about=f"Note {number}", date_year=str(2010 + number))
    journal.submissions.filter(by=editor.person).update(at=moment)
    client, address = world.cast.owner.client, f"/j/{journal.pk}/people/log/"
    lines, asked, times = [], "", 0
    for _page in range(9):
        html = client.get(address + asked).content.decode()
        found = lines_in(html)
        assert len(found) <= 50
        lines += found
        for line in found:
            repeated = re.search(r"(\d+) times", line)
            times += int(repeated[1]) if repeated else 1
        older = re.search(r'href="(\?[^"]*after=[^"]*)"', html)
        if older is None:
            break
        assert len(found) == 50
        asked = older[1].replace("&amp;", "&")
    assert times == 127
    assert len({line for line in lines if "added a note" in line}) == 7


def test_the_number_of_queries_does_not_grow_with_the_lines(world):
    journal, reader, editor = world.mine.journal, world.cast.reader, world.cast.editor
    client, address = world.cast.owner.client, f"/j/{journal.pk}/people/log/"

    def more(times):
        for number in range(times):
            for kind in KINDS:
                note(
                    journal, reader.person, "show", kind=kind.slug,
                    entry=str(world.mine.rows[kind.slug].pk), ago=timedelta(hours=number),
                )  # fmt: skip
            note(journal, reader.person, "trend", entry="5-hiaa-urine-24h-in-a-day")
            note(journal, reader.person, "letter", "taken", kind="letter",
                 entry=str(world.mine.letter.pk))  # fmt: skip
            for slug in ("note", "hiaa", "report", "dose", "renogram"):
                editor.add(journal, slug, date_year=str(2001 + number), date_month="3")

    def spent():
        client.get(address)
        with CaptureQueriesContext(connection) as caught:
            assert len(lines_in(client.get(address).content.decode())) > 20
        return len(caught)

    more(1)
    few = spent()
    more(1)
    assert spent() <= few
    # All changes of all kinds, in one page.
    journal.submissions.update(by=editor.person)
    assert spent() <= few + 2 * len(erasing.KEPT)


def test_somebody_whose_account_is_gone_is_still_told_of(world):
    journal, reader = world.mine.journal, world.cast.reader
    ask(reader.client, "GET", f"/j/{journal.pk}/timeline/")
    erasing.erase_account(reader.person)
    told = [
        "Somebody who has left went out of the journal",
        "Somebody who has left looked at the timeline",
    ]
    assert without_time(log_of(world)) == told
    assert without_time(log_of(world, whose="gone")) == told


def test_a_former_member_can_still_be_chosen(world):
    journal, reader = world.mine.journal, world.cast.reader
    ask(reader.client, "GET", f"/j/{journal.pk}/timeline/")
    ask(world.cast.editor.client, "GET", f"/j/{journal.pk}/trends/")
    Membership.objects.filter(person=reader.person).delete()
    assert without_time(log_of(world, whose=str(reader.person.pk))) == [
        "Reader looked at the timeline"
    ]


def test_private_entries_are_named_to_the_owner(world):
    journal, owner = world.mine.journal, world.cast.owner
    row = owner.add(journal, "note", is_private="on", about="SECRET", date_year="2022")
    page = {"page": f"/j/{journal.pk}/note/{row.pk}/"}
    assert ask(owner.client, "POST", f"/j/{journal.pk}/printed/", page).status == 204
    assert without_time(log_of(world))[0] == f"Owner printed the note of {row.date.long()}"
    assert "Owner added a note: SECRET" in without_time(log_of(world, whose="me"))


def test_the_table_says_the_same_and_is_logged_itself(world):
    journal, owner = world.mine.journal, world.cast.owner
    note(journal, world.cast.reader.person)
    note(journal, world.cast.reader.person)
    world.cast.editor.add(journal, "note", about="=1+1", date_year="2023")
    response = owner.client.get(f"/j/{journal.pk}/people/log/log.csv")
    assert response["Content-Disposition"] == 'attachment; filename="who-saw-what.csv"'
    rows = list(csv.reader(io.StringIO(response.content.decode("utf-8-sig"))))
    assert rows[0] == ["Date", "Time", "Who", "Who could then", "What"]
    assert [row[2:] for row in rows[1:]] == [
        ["Editor", "", "added a note: =1+1"],
        ["Reader", "can read, print, comment and suggest questions", "looked at the timeline"],
        ["Reader", "can read, print, comment and suggest questions", "looked at the timeline"],
    ]
    assert without_time(log_of(world))[0] == "Owner downloaded the list of who saw what as a table"
    narrowed = owner.client.get(f"/j/{journal.pk}/people/log/log.csv?what=changed")
    assert narrowed.content.decode().count("\n") == 2


# ---- keeping and erasing -----------------------------------------------------------------------


def test_lines_are_kept_for_two_years(world, capsys):
    journal, reader = world.mine.journal, world.cast.reader.person
    old = note(journal, reader, "timeline", ago=timedelta(days=732))
    young = note(journal, reader, "trends", ago=timedelta(days=729))
    call_command("tidy")
    assert rows_of(journal) == [young]
    assert old not in rows_of(journal)
    log = world.cast.owner.client.get(f"/j/{journal.pk}/people/log/")
    assert "kept for two years" in log.content.decode()


def test_that_a_journal_was_handed_over_is_kept(world):
    journal, reader = world.mine.journal, world.cast.reader.person
    kept = note(journal, reader, accesslog.HANDED_OVER, "shared", ago=timedelta(days=999))
    call_command("tidy")
    assert rows_of(journal) == [kept]


def test_erasing_a_journal_erases_its_log(world):
    journal, owner = world.mine.journal, world.cast.owner
    note(journal, world.cast.reader.person, whom=owner.person)
    note(world.theirs.journal, owner.person)
    erasing.erase_journal(journal)
    assert [row.journal for row in Access.objects.all()] == [world.theirs.journal]
    erasing.erase_account(owner.person)
    assert {(row.by, row.whom) for row in Access.objects.all()} == {(None, None)}
