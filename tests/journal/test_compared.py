"""What a search finds, what a new entry is compared with, and what its card counts."""

from __future__ import annotations

import uuid

import pytest
from django.utils import timezone

from journal import timeline
from journal.background import Background
from journal.kinds import KINDS
from journal.letters import Letter
from surveillance.dates import PartialDate

DAYS = ("2024", "2025", "2025-02", "2025-02-15", "2025-02-16", "2025-02-16", "2025-02-17", "2026")


def asked(response) -> set[str]:
    """The codes of what a page asks."""
    return {doubt.code for doubt, _token in (response.context or {}).get("doubts", ())}


def hiaa(owner, journal, **changed):
    return owner.client.post(
        f"/j/{journal.pk}/hiaa/add/",
        {
            "value": "46",
            "unit": "umol/24h",
            "specimen": "urine-24h",
            "food_rules": "followed",
            "date_year": "1949",
            "submission": str(uuid.uuid4()),
        }
        | changed,
    )


def test_a_date_before_the_birth_is_asked_about(owner, journal):
    about = Background.objects.create(
        journal=journal, name="Anna", born=PartialDate.from_iso("1950-03")
    )
    assert asked(hiaa(owner, journal)) == {"before_birth"}
    assert asked(hiaa(owner, journal, date_year="1950")) == set()
    about.binned_at = timezone.now()
    about.save()
    assert asked(hiaa(owner, journal, date_year="1948")) == set()


def test_no_date_is_before_a_birth_that_was_not_typed(owner, journal):
    assert asked(hiaa(owner, journal, date_year="1948")) == set()
    Background.objects.create(journal=journal, name="Anna")
    assert asked(hiaa(owner, journal)) == set()


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_the_newest_entries_up_to_a_day_are_found(kind, owner, journal, journal_of):
    template = owner.add(journal, kind.slug, date_year="2020")
    rows = []
    for where in (journal, journal_of(owner, "another")):
        for binned_at in (None, timezone.now()):
            for day in DAYS:
                row = type(template).objects.get(pk=template.pk)
                row.pk, row._state.adding = uuid.uuid4(), True
                row.journal, row.date, row.binned_at = where, PartialDate.from_iso(day), binned_at
                row.save()
                rows.append(row)
    when = PartialDate.from_iso("2025-02-16")
    slow = kind.of(journal).filter(date__lte=when).order_by("-date", "-id")
    assert len(slow) == 1 + 6
    for most in (1, 3, 50):
        found = kind.model.newest_up_to(journal, when, most)
        assert found == list(slow[:most])
        for quick, row in zip(found, slow, strict=False):
            columns = [field.attname for field in kind.model._meta.concrete_fields]
            assert [getattr(quick, name) for name in columns] == [
                getattr(row, name) for name in columns
            ]


def test_a_card_counts_the_letters_of_its_entry_that_are_not_in_the_bin(owner, journal, journal_of):
    first, second = (owner.add(journal, "hiaa", value=value) for value in ("46", "47"))
    another = journal_of(owner, "another")
    for where, row, binned_at in (
        (journal, first, None),
        (journal, first, None),
        (journal, second, timezone.now()),
        (another, second, None),
    ):
        Letter.objects.create(
            journal=where,
            table="hiaa",
            record=row.pk,
            binned_at=binned_at,
            content_type="image/png",
            size=1,
        )
    for page in (timeline.page(journal), timeline.search(journal, "5-HIAA")):
        counted = {entry.row.pk: entry.letters for entry in page.entries}
        assert counted == {first.pk: 2, second.pk: 0}


def test_the_name_of_a_kind_finds_all_of_it(owner, journal):
    row, _note = owner.add(journal, "hiaa"), owner.add(journal, "note")
    for words in ("5-HIAA", "5-hiaa results", "5-HIAA 58"):
        assert [entry.row.pk for entry in timeline.search(journal, words).entries] == [row.pk]


def test_a_journal_without_entries_has_no_card(journal):
    assert timeline.page(journal).entries == ()
