"""A photo or PDF of a letter, attached to a record: kept like one, its file beside the table."""

from __future__ import annotations

import uuid
from typing import Any

from django.conf import settings
from django.db import models

from journal import intake, kinds
from journal.record import Kept, Record

ENDINGS = {"image/jpeg": "jpg", "image/png": "png", "application/pdf": "pdf"}


class Letter(Kept):
    """One attached photo or PDF. The file lies under a name that the server made."""

    table = models.CharField(max_length=40, editable=False)  # of the record it belongs to
    record = models.UUIDField(db_index=True, editable=False)
    caption = models.CharField("What it is", max_length=120, blank=True)
    name = models.CharField(max_length=100, editable=False)
    thumbnail = models.CharField(max_length=100, editable=False)
    content_type = models.CharField(max_length=20, editable=False)
    size = models.PositiveIntegerField(editable=False)  # bytes
    sha256 = models.CharField(max_length=64, editable=False)
    pages = models.PositiveSmallIntegerField(default=1, editable=False)
    width = models.PositiveIntegerField(default=0, editable=False)  # pixels; 0 for a PDF
    height = models.PositiveIntegerField(default=0, editable=False)

    is_corrected_by_its_form = False  # another file is another letter

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(content_type__in=["image/jpeg", "image/png", "application/pdf"]),
                name="letter_is_a_photo_or_a_pdf",
            ),
        )

    def __str__(self) -> str:
        return self.headline()

    def headline(self) -> str:
        what = "PDF of a letter" if self.content_type == "application/pdf" else "Photo of a letter"
        return self.caption or what

    def is_seen_in(self, journal: Any) -> bool:
        """A letter is as private as the entry that it is attached to."""
        return super().is_seen_in(journal) and kinds.is_seen(journal, self.table, self.record)

    @property
    def file(self):
        return settings.LETTERS_FOLDER / self.name

    @property
    def thumbnail_file(self):
        return settings.LETTERS_FOLDER / self.thumbnail

    @property
    def ending(self) -> str:
        return ENDINGS[self.content_type]

    @property
    def is_pdf(self) -> bool:
        return self.content_type == "application/pdf"


def of_record(row: Record) -> list[Letter]:
    """The letters attached to a record, in the order they came."""
    return list(
        Letter.objects.filter(record=row.pk, journal=row.journal_id, binned_at=None).order_by("id")
    )


def one(journal: Any, key: uuid.UUID) -> Letter | None:
    """That letter of this journal, the bin left out."""
    letter = Letter.objects.filter(journal=journal, pk=key, binned_at=None).first()
    return letter if letter and letter.is_seen_in(journal) else None


def attach(upload: Any, *, record: Record, caption: str, by: Any, key: uuid.UUID) -> None:
    """Take a file in and attach it. Raises `intake.Refused`; a form sent twice attaches one."""
    from journal.writing import Intent, write

    accepted = intake.accept(upload, folder=settings.LETTERS_FOLDER)
    letter = Letter(
        journal_id=record.journal_id,
        table=record._meta.model_name,
        record=record.pk,
        caption=caption,
        name=accepted.name,
        thumbnail=accepted.thumbnail,
        content_type=accepted.content_type,
        size=accepted.size,
        sha256=accepted.sha256,
        pages=accepted.pages,
        width=accepted.width,
        height=accepted.height,
    )
    is_kept = False
    try:
        outcome = write(record.journal, [Intent(letter)], by=by, key=key, content=accepted.sha256)
        is_kept = not outcome.repeated
    finally:
        if not is_kept:
            intake.remove(accepted.name, accepted.thumbnail, folder=settings.LETTERS_FOLDER)
