"""Mentions: the words of one report that a person has confirmed to mean a finding."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from typing import Any

from django.db import models

from journal.fields import WordsField
from journal.kinds.finding import Finding
from journal.kinds.report import Report
from journal.record import Kept
from surveillance.facts import Reading, Saying
from surveillance.numbers import read_number
from surveillance.wording.assertion import Status
from surveillance.wording.measurements import measurements_in

QUOTE_AT_MOST = 1000  # characters


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
    size = models.CharField("Size, as written", max_length=80, blank=True)

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
        if not self.size or self.status == Status.ABSENT:
            return
        numbers = [max(one.mm) for one in measurements_in(self.size)]
        if numbers:
            yield Reading(
                source=self.report.source,
                when=self.report.date,
                analyte=self.finding.headline(),
                written=read_number(f"{max(numbers):g}"),
                unit="mm",
            )


def told(journal: Any) -> models.QuerySet[Mention]:
    """The mentions of a journal with their report and finding, the bin left out."""
    rows = Mention.objects.filter(journal=journal, binned_at=None)
    return rows.select_related("report__scan", "finding")


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
    """The mentions that a corrected wording moves or sets loose, as they are to be kept."""
    changed = []
    for row in of_report(report):
        if row.start is not None and report.words[row.start : row.end] == row.quote:
            continue
        at = report.words.find(row.quote)
        is_once = at >= 0 and report.words.find(row.quote, at + 1) < 0
        if is_once:
            row.start, row.end = at, at + len(row.quote)
        elif row.start is None and row.state != Mention.State.CONFIRMED:
            continue
        else:
            row.start = row.end = None
            if row.state == Mention.State.CONFIRMED:
                row.state = Mention.State.WAITING
        changed.append(row)
    return changed
