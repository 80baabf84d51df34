"""What a search finds, what a new entry is compared with, and what its card counts."""

from __future__ import annotations

from journal import timeline


def test_the_name_of_a_kind_finds_all_of_it(owner, journal):
    row, _note = owner.add(journal, "hiaa"), owner.add(journal, "note")
    for words in ("5-HIAA", "5-hiaa results", "5-HIAA 58"):
        assert [entry.row.pk for entry in timeline.search(journal, words).entries] == [row.pk]
