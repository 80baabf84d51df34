"""My disease on one page: each place of the body with all that the journal holds about it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from journal import measures
from journal.chronicle import load_history
from journal.computed import kept
from journal.kinds.pathology import KIND as PATHOLOGY
from journal.kinds.pathology import Pathology
from journal.kinds.procedure import KIND as PROCEDURES
from journal.kinds.procedure import Procedure
from journal.models import Journal
from journal.specimens import ELSEWHERE, Branch, Specimen, origins, place_of, specimen
from surveillance.dates import PartialDate
from surveillance.drains import drains
from surveillance.facts import History, Passage, Reading, Side, Source
from surveillance.places import Place, newest_words
from surveillance.quantities import with_unit
from surveillance.wording.assertion import Status
from surveillance.wording.read import LONGEST, read

SENTENCES_AT_MOST = 2  # of one report about one place, 3 about the two kidneys
SENTENCE_AT_MOST = 320  # characters
SHARE = "split-function"

#: From the top of the drawing's list to its end; what no place takes stands last.
ORDER = (
    Place.PRIMARY, Place.MESENTERY, Place.NODES, Place.LIVER, Place.PERITONEUM, Place.VESSELS,
    Place.KIDNEYS, Place.BONE, Place.HEART,
)  # fmt: skip
_MEASURED = re.compile(r"[0-9] ?(?:mm|cm)\b")


@dataclass(frozen=True)
class Done:
    """One procedure."""

    name: str
    when: PartialDate
    due: PartialDate | None  # of the drain that is in, as its newest letter says
    found: str  # of an operation on the bowel: tumours found, whether the whole bowel was checked
    address: str


@dataclass(frozen=True)
class Words:
    """What the newest report that names a place says of it, sentence by sentence."""

    sentences: tuple[str, ...]
    more: int  # sentences about it that are left out here
    label: str
    when: PartialDate
    address: str


@dataclass(frozen=True)
class Shares:
    """The kidneys' newest shares of the work as one renogram gives them, each with its side."""

    told: tuple[tuple[Side, str], ...]
    method: str
    when: PartialDate
    address: str


@dataclass(frozen=True)
class Row:
    """A place and what the journal holds about it."""

    key: str
    label: str
    number: int  # as in the drawing; 0 for what is not drawn
    specimens: tuple[Specimen, ...] = ()
    procedures: tuple[Done, ...] = ()
    words: Words | None = None
    shares: tuple[Shares, ...] = ()

    @property
    def has_more_than_procedures(self) -> bool:
        """Whether they need a heading of their own in the row."""
        return bool(self.number or self.specimens)


@dataclass(frozen=True)
class Disease:
    """The whole page."""

    rows: tuple[Row, ...]
    drawn: Mapping[str, int]  # by the name of a part of the drawing, each kidney its own
    silent: tuple[str, ...]  # places about which the journal holds nothing
    denied: tuple[str, ...]  # places that the newest words name only to say "no" of them
    primaries: tuple[Branch, ...]
    not_said: tuple[Branch, ...]  # deposits of which nobody has said where they come from

    @property
    def shows_origins(self) -> bool:
        """Whether there is something to tell apart."""
        return len(self.primaries) > 1 or any(branch.deposits for branch in self.primaries)


def disease(journal: Journal) -> Disease:
    """What the page shows, worked out once for each version of the journal."""
    return kept(journal, "disease", lambda: _disease(journal))


def _disease(journal: Journal) -> Disease:
    specimens = list(PATHOLOGY.of(journal).order_by("date", "id"))
    procedures = list(PROCEDURES.of(journal).order_by("-date", "-id"))
    history = load_history(journal)
    removed = _specimens(journal, specimens)
    done = _procedures(journal, history, procedures, specimens)
    newest = newest_words(ORDER, history.passages)
    rows: list[Row] = []
    for place in ORDER:
        row = Row(
            key=place.value,
            label=place.label,
            number=0,
            specimens=tuple(removed[place]),
            procedures=tuple(done[place]),
            words=_words(journal, place, newest.get(place)),
            shares=_shares(journal, history) if place is Place.KIDNEYS else (),
        )
        if row.specimens or row.procedures or row.words or row.shares:
            number = 1 + max((one.number for one in rows), default=0)
            rows.append(replace(row, number=0 if _is_only_denied(row, newest) else number))
    told = {row.key for row in rows}
    drawn = {row.key: row.number for row in rows if row.number}
    if removed[ELSEWHERE] or done[ELSEWHERE]:
        more = (tuple(removed[ELSEWHERE]), tuple(done[ELSEWHERE]))
        label = "Elsewhere" if removed[ELSEWHERE] else "Operations and procedures elsewhere"
        rows.append(Row(ELSEWHERE, label, 0, *more))
    primaries, not_said = origins(journal, specimens)
    return Disease(
        rows=tuple(rows),
        drawn=drawn | _kidneys(rows, procedures),
        silent=tuple(place.label for place in ORDER if place.value not in told),
        denied=tuple(row.label for row in rows if not row.number and row.key != ELSEWHERE),
        primaries=primaries,
        not_said=not_said,
    )


# ---- each place's own ----------------------------------------------------------------------------


def _specimens(journal: Journal, rows: Iterable[Pathology]) -> dict[str, list[Specimen]]:
    found: dict[str, list[Specimen]] = defaultdict(list)
    for row in rows:
        found[place_of(row)].append(specimen(journal, row))
    return found


def _procedures(
    journal: Journal,
    history: History,
    rows: Iterable[Procedure],
    specimens: Iterable[Pathology],
) -> dict[str, list[Done]]:
    """Each where it was done; what its kind does not say, what it removed says."""
    taken: dict[Any, list[str]] = defaultdict(list)
    for removed in specimens:
        taken[removed.procedure_id].append(place_of(removed))
    dues = {drain.newest.source for drain in drains(history) if drain.is_in}
    found: dict[str, list[Done]] = defaultdict(list)
    for row in rows:
        due = row.change_due if row.source in dues else None
        address = measures.address_of(journal, row.source)
        done = Done(row.headline(), row.date, due, row.found(), address)
        for place in dict.fromkeys(_places_of(row) or taken[row.pk] or [ELSEWHERE]):
            found[place].append(done)
    return found


def _places_of(row: Procedure) -> list[str]:
    if row.is_drain:
        return [Place.KIDNEYS]
    by_sort: dict[str, str] = {
        Procedure.Sort.BOWEL: Place.PRIMARY,
        Procedure.Sort.LIVER: Place.LIVER,
    }
    return [by_sort[row.sort]] if row.sort in by_sort else []


def _words(
    journal: Journal, place: Place, newest: tuple[Passage, tuple[str, ...]] | None
) -> Words | None:
    if newest is None:
        return None
    passage, sentences = newest
    most = SENTENCES_AT_MOST + (place is Place.KIDNEYS)
    shown = _most_telling(sentences, most)
    return Words(
        sentences=tuple(_cut(" ".join(sentence.split())) for sentence in shown),
        more=len(sentences) - len(shown),
        label=_label(passage),
        when=passage.when,
        address=measures.address_of(journal, passage.source),
    )


def _is_only_denied(row: Row, newest: Mapping[Place, tuple[Passage, tuple[str, ...]]]) -> bool:
    """Whether all that is told of a place is that something is not there: "no new bone lesion"."""
    if row.specimens or row.procedures or row.shares or not row.words:
        return False
    _passage, sentences = newest[Place(row.key)]
    found = [one for text in sentences for one in read(text[:LONGEST]).mentions]
    return bool(found) and all(one.status is Status.ABSENT for one in found)


def _label(passage: Passage) -> str:
    return passage.label or passage.modality or "Report"


def _most_telling(sentences: tuple[str, ...], most: int) -> tuple[str, ...]:
    """A few of them in their order: those with a measurement first, then those said last.

    A report begins with what its doctor was asked and ends with what it comes to.
    """
    last_first = sentences[::-1]
    ranked = sorted(last_first, key=lambda sentence: not _MEASURED.search(sentence))
    first = set(ranked[:most])
    return tuple(sentence for sentence in sentences if sentence in first)


def _cut(sentence: str) -> str:
    if len(sentence) <= SENTENCE_AT_MOST:
        return sentence
    return f"{sentence[:SENTENCE_AT_MOST].rpartition(' ')[0] or sentence[:SENTENCE_AT_MOST]} …"


def _shares(journal: Journal, history: History) -> tuple[Shares, ...]:
    """Of each side the newest; both in one where one renogram tells both."""
    newest: dict[Side, Reading] = {}
    for reading in history.readings:
        if reading.analyte == SHARE and reading.side:
            newest[reading.side] = reading
    by_source: dict[Source, list[Reading]] = defaultdict(list)
    for side in Side:
        if side in newest:
            by_source[newest[side].source].append(newest[side])
    return tuple(
        Shares(
            told=tuple((one.side, with_unit(one.written.figure, one.unit)) for one in its),
            method=its[0].method,
            when=its[0].when,
            address=measures.address_of(journal, source),
        )
        for source, its in by_source.items()
    )


def _kidneys(rows: Iterable[Row], procedures: Iterable[Procedure]) -> dict[str, int]:
    """Which of the two kidneys the drawing fills: those that something is told of."""
    row = next((row for row in rows if row.key == Place.KIDNEYS), None)
    if row is None:
        return {}
    told = {side for shares in row.shares for side, _text in shares.told}
    told |= {side for one in procedures if one.is_drain for side in one.sides() if side}
    if row.words:
        named = {word.strip(",.;:()") for word in " ".join(row.words.sentences).casefold().split()}
        told |= {side for side in Side if side.lower() in named}
    if row.specimens or (row.words and not told):  # of neither side in particular
        told |= set(Side)
    return {side.lower(): row.number for side in told if row.number}
