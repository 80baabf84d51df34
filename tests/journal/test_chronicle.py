"""The bridge from rows to the core loses no record, and reads again only what changed."""

from __future__ import annotations

import uuid
from dataclasses import replace
from datetime import timedelta

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.utils import timezone

from journal import chronicle, erasing
from journal.chronicle import load_history, read_history
from journal.ids import new_id
from journal.kinds import BY_SLUG, KINDS
from journal.models import Journal
from tests.examples import EXAMPLES

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)


def fresh(journal: Journal) -> Journal:
    """The journal as the next request finds it."""
    return Journal.objects.get(pk=journal.pk)


def sources(history) -> set[str]:
    whens = (history.readings, history.passages, history.courses, history.events)
    return {fact.source.key for facts in (*whens, history.agreements) for fact in facts}


def test_every_record_reaches_the_core_in_one_query_a_kind(
    owner, journal, django_assert_num_queries
):
    keys = {str(owner.add(journal, kind.slug).pk) for kind in KINDS}
    older = owner.add(journal, "hiaa", date_year="2019", value="31")
    with django_assert_num_queries(len(KINDS) + 1):  # and the mentions
        history = read_history(journal)
    assert sources(history) == keys | {str(older.pk)}
    days = [reading.when.iso for reading in history.readings]
    assert days == sorted(days)
    assert {source.key for source in history.typed} == sources(history)


def test_a_binned_record_is_not_part_of_the_history(owner, journal):
    row = owner.add(journal, "hiaa")
    owner.send(f"/j/{journal.pk}/hiaa/{row.pk}/delete/", {"seen_version": "1"})
    assert load_history(fresh(journal)).readings == ()


@kinds
def test_after_each_write_what_is_kept_is_what_would_be_read_afresh(kind, owner, journal):
    """Added, corrected, deleted, undone: the history that was mended equals a new one."""
    scan = owner.add(journal, "scan")
    report = owner.add(journal, "report", scan=str(scan.pk))
    load_history(fresh(journal))

    def same() -> None:
        now = fresh(journal)
        assert load_history(now) == read_history(now)

    row = owner.add(journal, kind.slug, date_year="2019")
    same()
    base = f"/j/{journal.pk}/{kind.slug}/{row.pk}"
    changed = EXAMPLES[kind.slug] | {"date_year": "2018", "seen_version": "1"}
    key = uuid.uuid4()
    answered = owner.send(f"{base}/change/", changed, key=key)
    if answered.status_code == 200:
        asked = [token for _doubt, token in answered.context["doubts"]]
        owner.send(f"{base}/change/", changed | {"asked": asked, "as_written": "1"}, key=key)
    same()
    owner.send(f"{base}/delete/", {"seen_version": "2"})
    same()
    gone = fresh(journal).submissions.order_by("-id").first()
    owner.send(f"/j/{journal.pk}/undo/{gone.pk}/", {})
    same()
    assert str(report.pk) in sources(load_history(fresh(journal)))


def test_a_report_follows_its_scan(owner, journal):
    scan = owner.add(journal, "scan", modality="ct")
    owner.add(journal, "report", scan=str(scan.pk))
    assert [p.modality for p in load_history(fresh(journal)).passages] == ["ct"]
    changed = EXAMPLES["scan"] | {"modality": "mri", "seen_version": "1"}
    owner.send(f"/j/{journal.pk}/scan/{scan.pk}/change/", changed)
    assert [p.modality for p in load_history(fresh(journal)).passages] == ["mri"]


def test_only_what_changed_is_read_again(owner, journal, django_assert_max_num_queries):
    for kind in KINDS:
        owner.add(journal, kind.slug)
    load_history(fresh(journal))
    owner.add(journal, "hiaa", date_year="2019", value="31")
    now = fresh(journal)
    with django_assert_max_num_queries(5):
        load_history(now)
    with django_assert_max_num_queries(0):
        load_history(now)


def test_erasing_leaves_one_write_without_a_submission_and_all_is_read_again(owner, journal):
    row = owner.add(journal, "hiaa")
    owner.add(journal, "note")
    load_history(fresh(journal))
    owner.send(f"/j/{journal.pk}/hiaa/{row.pk}/delete/", {"seen_version": "1"})
    BY_SLUG["hiaa"].model.objects.update(binned_at="2020-01-01T00:00Z")
    call_command("tidy", verbosity=0)
    now = fresh(journal)
    assert load_history(now) == read_history(now)
    assert str(row.pk) not in sources(load_history(now))


def test_a_journal_is_not_answered_with_another_ones_history(owner, stranger_with_journal):
    theirs, mine = stranger_with_journal
    assert sources(load_history(mine)).isdisjoint(sources(load_history(theirs)))
    assert sources(load_history(theirs))


@pytest.fixture
def stranger_with_journal(owner, actor, journal, journal_of):
    stranger = actor("stranger")
    other = journal_of(stranger)
    stranger.add(other, "hiaa")
    owner.add(journal, "hiaa")
    return fresh(other), fresh(journal)


def test_an_erased_journal_is_forgotten(owner, journal, django_capture_on_commit_callbacks):
    owner.add(journal, "hiaa")
    owner.client.get(f"/j/{journal.pk}/")
    assert (journal.pk, True) in chronicle._read
    with django_capture_on_commit_callbacks(execute=True):
        erasing.erase_journal(fresh(journal))
    assert not [key for key, _sees in chronicle._read if key == journal.pk]
    assert not cache._cache  # what was worked out of it went as well


def test_only_a_few_journals_are_kept_in_memory(owner, journal_of):
    for number in range(chronicle.JOURNALS_AT_MOST + 3):
        load_history(journal_of(owner, f"Journal {number}"))
    assert len(chronicle._read) <= chronicle.JOURNALS_AT_MOST


def test_the_comparison_would_see_a_difference(owner, journal):
    owner.add(journal, "hiaa")
    history = read_history(fresh(journal))
    assert replace(history, readings=()) != history
    erasing.erase_journal(journal)


def test_a_course_says_when_its_stop_was_first_typed(owner, journal):
    """The course was typed years before: without it a late stop would never be news."""
    row = owner.add(journal, "treatment", until_year="", stopped_because="")
    year_ago = timezone.now() - timedelta(days=365)
    type(row).history.filter(id=row.pk).update(history_date=year_ago)
    (course,) = read_history(journal).courses
    assert (course.when_to, course.stop_typed) == (None, None)
    stopped = EXAMPLES["treatment"] | {"seen_version": "1"}
    owner.send(f"/j/{journal.pk}/treatment/{row.pk}/change/", stopped)
    (course,) = read_history(journal).courses
    assert (course.when_to.iso, course.stop_typed) == ("2025", timezone.localdate())


def test_ids_made_one_after_the_other_sort_so():
    made = [new_id() for _ in range(20_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert {key.version for key in made} == {7}
