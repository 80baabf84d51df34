"""The bridge from rows to the core loses no record and keeps the dates in order."""

from journal.chronicle import load_history
from journal.kinds import KINDS


def test_every_record_reaches_the_core_in_one_query_a_kind(
    owner, journal, django_assert_num_queries
):
    keys = {str(owner.add(journal, kind.slug).pk) for kind in KINDS}
    older = owner.add(journal, "hiaa", date_year="2019", value="31")
    with django_assert_num_queries(len(KINDS)):
        history = load_history(journal)
    facts = (*history.readings, *history.passages, *history.courses, *history.events)
    assert {fact.source.key for fact in facts} == keys | {str(older.pk)}
    days = [reading.when.iso for reading in history.readings]
    assert days == sorted(days)


def test_a_binned_record_is_not_part_of_the_history(owner, journal):
    row = owner.add(journal, "hiaa")
    owner.send(f"/j/{journal.pk}/hiaa/{row.pk}/delete/", {"seen_version": "1"})
    assert load_history(journal).readings == ()
