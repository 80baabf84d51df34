"""Specimens: where each stands on the body, and which is thought to come from which."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from journal import measures
from journal.kinds.pathology import Pathology
from journal.models import Journal
from surveillance.dates import PartialDate
from surveillance.places import Place

ELSEWHERE = "elsewhere"
PLACE_OF = {
    Pathology.Sort.PRIMARY: Place.PRIMARY,
    Pathology.Sort.NODE: Place.NODES,
    Pathology.Sort.LIVER: Place.LIVER,
    Pathology.Sort.MESENTERIC: Place.MESENTERY,
    Pathology.Sort.PERITONEUM: Place.PERITONEUM,
}
_NEAR_THE_VESSELS = re.compile(r"aort|cav|retro-?\s?peritone|ureter", re.IGNORECASE)


@dataclass(frozen=True)
class Specimen:
    """One specimen of pathology. Its grade is its own, as written."""

    name: str  # "Primary tumour, ileum"
    grade: str
    ki67: str
    size: str
    number: str  # of tumours in it
    is_tumour: bool  # fibrosis has no grade that could be missing
    when: PartialDate
    address: str

    @property
    def says_grade(self) -> bool:
        """Whether what is written names itself: "grade 1" and "G1" do, a bare "1" does not."""
        return bool(re.match(r"\W*(?:grade|g ?[0-9])|.*\bgrad", self.grade, re.IGNORECASE))


@dataclass(frozen=True)
class Branch:
    """A specimen, with those that are thought to come from it."""

    specimen: Specimen
    deposits: tuple[Branch, ...]


def place_of(row: Pathology) -> str:
    """Where a specimen stands on the page. Fibrosis has its place only where its site says so."""
    if row.sort == Pathology.Sort.FIBROSIS and _NEAR_THE_VESSELS.search(row.site):
        return Place.VESSELS
    return PLACE_OF.get(Pathology.Sort(row.sort), ELSEWHERE)


def specimen(journal: Journal, row: Pathology) -> Specimen:
    return Specimen(
        name=", ".join(filter(None, (row.get_sort_display(), row.site))),
        grade=row.grade,
        ki67=row.ki67,
        size=row.size,
        number=row.number,
        is_tumour=row.sort in PLACE_OF,
        when=row.date,
        address=measures.address_of(journal, row.source),
    )


DEEPEST = 12  # specimens, each thought to come from the one before; what lies deeper stands alone


def origins(
    journal: Journal, rows: Iterable[Pathology]
) -> tuple[tuple[Branch, ...], tuple[Branch, ...]]:
    """The primaries with their deposits; and the deposits of which no origin is told.

    Every specimen stands somewhere, also where two come from each other, as Undo can make them.
    """
    rows = [row for row in rows if row.sort != Pathology.Sort.FIBROSIS or row.comes_from_id]
    known = {row.pk for row in rows}
    below: dict[Any, list[Pathology]] = defaultdict(list)
    for row in rows:
        below[row.comes_from_id if row.comes_from_id in known else None].append(row)
    told: set[Any] = set()

    def branch(row: Pathology, depth: int = 1) -> Branch:
        told.add(row.pk)
        its = below[row.pk] if depth < DEEPEST else ()
        deposits = tuple(branch(one, depth + 1) for one in its if one.pk not in told)
        return Branch(specimen(journal, row), deposits)

    trees = [(row, branch(row)) for row in below[None]]
    trees += [(row, branch(row)) for row in rows if row.pk not in told]
    primaries = [tree for row, tree in trees if row.sort == Pathology.Sort.PRIMARY]
    others = [
        tree
        for row, tree in trees
        if row.sort != Pathology.Sort.PRIMARY and (row.sort in PLACE_OF or below[row.pk])
    ]
    return tuple(primaries), tuple(others)
