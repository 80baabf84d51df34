"""What a person confirmed of a finding otherwise than its words are read, report by report."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from journal import mentions
from journal.anchors import same_words
from journal.answers import SIDES, STATUSES
from journal.kinds.finding import Finding
from journal.mentions import Mention
from journal.models import Journal
from surveillance.facts import Source
from surveillance.wording.followed import Cell, Row


@dataclass(frozen=True)
class Corrected:
    """Of one report: what was confirmed, in words, and the size that counts, where that differs."""

    parts: tuple[str, ...]
    size: str = ""

    def __str__(self) -> str:
        return "; ".join(self.parts)


def of(journal: Journal, finding: Finding) -> dict[Source, Corrected]:
    """The reports in which something was put right, each with what was."""
    by_report: dict[Source, list[Mention]] = defaultdict(list)
    for row in mentions.those(journal, [finding.pk]):
        if row.is_told and row.start is not None:
            by_report[row.report.source].append(row)
    made = {source: _corrected(its, finding) for source, its in by_report.items()}
    return {source: one for source, one in made.items() if one.parts}


def _corrected(its: list[Mention], finding: Finding) -> Corrected:
    parts, sizes = [], []
    for row in its:
        status, side, size = mentions.read_at(
            row.report.words, row.start or 0, row.end or 0, finding.about
        )
        sizes.append(size)
        if row.status and row.status != status:
            parts.append(STATUSES[row.status])
        if row.side != side:
            parts.append(SIDES[row.side])
    kept, told = _largest([row.size for row in its]), _largest(sizes)
    if same_words(kept, told):
        return Corrected(tuple(dict.fromkeys(parts)))
    parts.append(f"Size {kept}" if kept else "No size")
    return Corrected(tuple(dict.fromkeys(parts)), kept)


def _largest(sizes: Iterable[str]) -> str:
    told = max(sizes, key=lambda size: mentions.millimetres(size) or 0, default="")
    return " ".join(told.split())


def with_sizes(rows: Iterable[Row], corrected: Mapping[Source, Corrected]) -> tuple[Row, ...]:
    """The rows with the size that a person chose, where the words are read otherwise."""
    return tuple(_with_size(row, corrected.get(row.passage.source)) for row in rows)


def _with_size(row: Row, told: Corrected | None) -> Row:
    if told is None or not told.size or told.size in row.quotes("sizes"):
        return row
    return replace(row, cells=tuple(_sized(cell, told.size) for cell in row.cells))


def _sized(cell: Cell, size: str) -> Cell:
    if cell.column != "sizes":
        return cell
    return replace(cell, quotes=(size,), new=(False,), says=True)
