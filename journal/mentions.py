"""Mentions: the words of one report that a person has confirmed to mean a finding."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Mapping
from typing import Any

from django.db import models

from journal import anchors
from journal.fields import WordsField
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.record import Kept
from surveillance.facts import Reading, Saying
from surveillance.numbers import read_number
from surveillance.wording.assertion import Status
from surveillance.wording.details import size_of
from surveillance.wording.measurements import measurements_in
from surveillance.wording.read import LONGEST, read, status_at

QUOTE_AT_MOST, SIZE_AT_MOST = 1000, 80  # characters


class Mention(Kept):
    """A phrase of a report. `report.words[start:end] == quote` as long as it is anchored.

    When a wording is corrected, the phrase finds its place again where it stands once; else it
    has no place and waits to be confirmed anew.
    """

    class State(models.TextChoices):
        CONFIRMED = "confirmed", "Confirmed"
        NOT_USEFUL = "not_useful", "Not useful"
        WAITING = "waiting", "To be confirmed"

    report = models.ForeignKey(
        Report, models.CASCADE, related_name="mentions", verbose_name="Report"
    )
    finding = models.ForeignKey(
        Finding,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="mentions",
        verbose_name="Finding",
    )
    state = models.CharField("State", max_length=10, choices=State.choices)
    start = models.PositiveIntegerField("From", null=True, blank=True)
    end = models.PositiveIntegerField("To", null=True, blank=True)
    quote = WordsField("Phrase")
    status = models.CharField(
        "What the report says of it",
        max_length=8,
        choices=[(one.value, one.value) for one in Status],
        blank=True,
    )
    side = models.CharField("Side", max_length=5, choices=Finding.OnSide.choices, blank=True)
    size = models.CharField("Size, as written", max_length=SIZE_AT_MOST, blank=True)
    checked_side = models.CharField(
        "Side asked about, and right", max_length=5, choices=Finding.OnSide.choices, blank=True
    )

    unseen = ("start", "end")
    is_corrected_by_its_form = False  # a report's form may add other phrases the second time

    class Meta:
        constraints = (
            models.CheckConstraint(condition=~models.Q(quote=""), name="mention_has_words"),
            models.CheckConstraint(
                condition=~models.Q(state="confirmed")
                | models.Q(start__isnull=False, end__gt=models.F("start")),
                name="confirmed_mention_has_its_place",
            ),
        )

    def __str__(self) -> str:
        return self.headline()

    def headline(self) -> str:
        finding = f"{self.finding}: " if self.finding_id and self.finding else ""
        return f"{finding}“{' '.join(self.quote.split())}”"

    def settle(self, together: Mapping[uuid.UUID, Kept]) -> None:
        """What comes back by undo or from the bin stands where the report has it by now."""
        report = together.get(self.report_id, self.report)
        _anchor(self, report.words if isinstance(report, Report) else self.report.words)
        if self.start is None and self.state == self.State.CONFIRMED:
            self.state = self.State.WAITING

    @property
    def leader(self) -> Kept:
        """A phrase that comes back stands where its report's words now have it."""
        return self.report

    @property
    def is_told(self) -> bool:
        """Whether it counts: confirmed, with a finding and a report that are not in the bin."""
        return bool(
            self.state == self.State.CONFIRMED
            and self.finding is not None
            and self.finding.binned_at is None
            and self.report.binned_at is None
        )

    def facts(self) -> Iterable[Reading | Saying]:
        """Its words, and the largest number of its size, in mm, as a reading of its finding."""
        if not self.is_told or self.finding is None or self.start is None or self.end is None:
            return
        yield Saying(
            source=self.report.source,
            when=self.report.date,
            finding=self.finding.source,
            name=self.finding.headline(),
            start=self.start,
            end=self.end,
        )
        size = millimetres(self.size) if self.size else None
        if size is None or self.status in (Status.ABSENT, Status.PAST):
            return
        yield Reading(
            source=self.report.source,
            when=self.report.date,
            analyte=self.finding.headline(),
            written=read_number(f"{size:g}"),
            unit="mm",
            method=str(self.finding_id),  # two findings of one name are two series
        )


def told(journal: Any) -> models.QuerySet[Mention]:
    """The mentions of a journal with their report and finding, the bin left out."""
    rows = Mention.objects.filter(journal=journal, binned_at=None)
    return rows.select_related("report__scan", "finding")


def with_keys(journal: Any, keys: Iterable[uuid.UUID]) -> models.QuerySet[Mention]:
    """Those of these keys, with their report and finding."""
    return told(journal).filter(pk__in=list(keys))


def keys_of(journal: Any, keys: Iterable[uuid.UUID]) -> set[uuid.UUID]:
    """The mentions that these keys are of, by their own, their report's or their finding's.

    Those in the bin are among them.
    """
    rows = Mention.objects.filter(_of(list(keys)), journal=journal)
    return set(rows.values_list("pk", flat=True))


def _of(keys: list[uuid.UUID]) -> models.Q:
    return models.Q(pk__in=keys) | models.Q(report__in=keys) | models.Q(finding__in=keys)


def those(journal: Any, keys: Iterable[uuid.UUID]) -> list[Mention]:
    """Some of them by their keys, or by the keys of their report or finding."""
    return list(told(journal).filter(_of(list(keys))))


def of_report(report: Report) -> list[Mention]:
    """What a person has said about the phrases of a report, in the order of the text."""
    rows = Mention.objects.filter(report=report, binned_at=None).select_related("finding")
    return sorted(rows, key=lambda row: (row.start is None, row.start or 0, str(row.pk)))


def moved(report: Report) -> list[Mention]:
    """The mentions that a corrected wording moves, changes or sets loose, as they are to be kept.

    A phrase keeps its place, or finds it again where it stands once; else it has none. What was
    said of it stays as long as the words there are read as before, also where a person has
    corrected that. Where they are read otherwise, it waits to be confirmed anew.
    """
    rows = of_report(report)
    was = _words_before(report) if rows else ""
    changed = []
    for row in rows:
        before = _kept(row)
        told = _read_of(was, row)
        _anchor(row, report.words, was)
        now = _read_of(report.words, row)
        is_as_told = now is not None and _takes_on(row, told, now, report.words)
        if row.state == Mention.State.CONFIRMED and not is_as_told:
            row.state = Mention.State.WAITING
        if before != _kept(row):
            changed.append(row)
    return changed


def _words_before(report: Report) -> str:
    """Its words as they were before the last change of it."""
    earlier = Report.history.filter(id=report.pk, version__lt=report.version)
    return str(earlier.order_by("-version").values_list("words", flat=True).first() or "")


def _kept(row: Mention) -> tuple[Any, ...]:
    return row.state, row.start, row.end, row.quote, row.status, row.side, row.size


def _read_of(words: str, row: Mention) -> tuple[str, str, str] | None:
    """Status, side and size as these words give them, where they hold the phrase at its place."""
    if row.start is None or row.end is None or words[row.start : row.end] != row.quote:
        return None
    return read_at(words, row.start, row.end, _about(row))


def _takes_on(
    row: Mention, told: tuple[str, str, str] | None, now: tuple[str, str, str], words: str
) -> bool:
    """Take on what the words say otherwise than before; whether it still is what was confirmed."""
    was = row.status, row.side, row.size
    if told is None or told[:2] != now[:2]:
        row.status, row.side = now[:2]
    size = now[2][:SIZE_AT_MOST]
    is_corrected = told is not None and row.size != told[2][:SIZE_AT_MOST]
    if is_corrected:  # by a person, or it is another phrase's of the same finding
        if row.size and not anchors.stands_in(row.size, words):
            row.size = size
            return False
    elif told is None or not anchors.same_words(told[2], now[2]):
        row.size = size if row.size or (size and _is_alone(row)) else ""
    return (row.status, row.side) == was[:2]


def _anchor(row: Mention, words: str, was: str = "") -> None:
    """Find the place of a phrase in these words; in `was` it stands at the place it has."""
    if row.start is None or row.end is None:
        place = anchors.found(row.quote, words)
    elif words[row.start : row.end] == row.quote:
        return
    else:
        place = anchors.carried(row.start, row.end, was, words) if was else None
        place = place or anchors.found(row.quote, words)
    row.start, row.end = place or (None, None)
    if place:
        row.quote = words[place[0] : place[1]]


def _about(row: Mention) -> str:
    return row.finding.about if row.finding else ""


def _is_alone(row: Mention) -> bool:
    """Whether no other phrase of its report is about its finding: the size is then its own."""
    its = Mention.objects.filter(report=row.report_id, finding=row.finding_id, binned_at=None)
    return row.finding_id is not None and its.count() == 1


# ---- what the words say at a phrase --------------------------------------------------------------


def read_at(words: str, start: int, end: int, about: str = "") -> tuple[str, str, str]:
    """The status, side and size that the words give a phrase, whatever it names."""
    if len(words) > LONGEST:
        return Status.PRESENT, "", ""
    met = [one for one in read(words).mentions if start < one.end and one.start < end]
    its = [one for one in met if one.finding == about] or met
    if its:
        first = its[0]
        return first.status, first.side or "", size_at(words, first.start, first.finding)
    return status_at(words, start, end), "", size_at(words, start, about)


def size_at(words: str, start: int, about: str) -> str:
    """The first size that the words give what they name at `start`, as written; or none.

    Where the words name no finding of the vocabulary, a size that belongs to none is its.
    """
    return "" if len(words) > LONGEST else size_of(words, read(words), start, about)


def millimetres(size: str) -> float | None:
    """The largest number of a size as written."""
    numbers = [max(one.mm) for one in measurements_in(size)]
    return max(numbers) if numbers else None
