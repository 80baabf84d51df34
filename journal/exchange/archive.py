"""Everything of a journal in one zip that can be read without this program."""

from __future__ import annotations

import csv
import io
import json
import tempfile
import zipfile
from collections.abc import Iterator
from typing import IO, Any

from django.conf import settings
from django.db.models import Model

from journal.background import Background
from journal.decisions import Decision
from journal.fields import WrittenField
from journal.kinds import KINDS
from journal.letters import Letter
from journal.mentions import Mention
from journal.models import Journal
from journal.record import Kept
from journal.remarks import Remark
from surveillance.dates import PartialDate

READ_ME = """This is all that was typed into the journal "{name}".

journal.json   every entry with every version it ever had, also of what is in the bin
csv/           one table for each kind of entry, as it stands now, for a spreadsheet
letters/       the photos and PDFs that were attached; letters.csv says to which entry

Numbers and words are exactly as they were typed. A cell that begins with = + - or @
has an apostrophe before it, so that no spreadsheet takes it for a formula.
"""
TABLES: tuple[tuple[str, type[Kept]], ...] = (
    ("background", Background),
    *((kind.slug, kind.model) for kind in KINDS),
    ("mentions", Mention),
    ("decisions", Decision),
    ("remarks", Remark),
    ("letters", Letter),
)
# A spreadsheet takes a cell that begins with one of these for a formula.
FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
IN_MEMORY_AT_MOST = 8 * 1024 * 1024


def everything(journal: Journal) -> IO[bytes]:
    """A zip of the journal, at its beginning and ready to be read."""
    # Handed on open: the response that sends it closes it.
    stream: IO[bytes] = tempfile.SpooledTemporaryFile(  # noqa: SIM115
        max_size=IN_MEMORY_AT_MOST, dir=settings.FILE_UPLOAD_TEMP_DIR
    )
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("READ ME.txt", READ_ME.format(name=journal.name))
        package.writestr("journal.json", json.dumps(as_json(journal), ensure_ascii=False, indent=1))
        for name, model in TABLES:
            package.writestr(f"csv/{name}.csv", _as_csv(model, journal))
        for letter in Letter.objects.filter(journal=journal):
            if letter.file.exists():
                package.write(letter.file, f"letters/{letter.pk}.{letter.ending}")
    stream.seek(0)
    return stream


def as_json(journal: Journal) -> dict[str, Any]:
    """The journal as plain data: every row with all its versions."""
    return {
        "format": "surveillance-journal",
        "format_version": 1,
        "journal": {"name": journal.name, "begun_at": journal.begun_at.isoformat()},
        "places": {place.pk: place.name for place in journal.places.order_by("pk")},
        "records": {name: list(_rows(model, journal)) for name, model in TABLES},
    }


def _rows(model: type[Kept], journal: Journal) -> Iterator[dict[str, Any]]:
    versions: dict[Any, list[dict[str, Any]]] = {}
    kept = model.history.filter(journal=journal).select_related("history_user").order_by("version")
    for version in kept:
        versions.setdefault(version.id, []).append(
            {
                "version": version.version,
                "at": version.history_date.isoformat(),
                "by": str(version.history_user) if version.history_user else None,
                "in_bin": version.binned_at is not None,
                **_fields(version, model),
            }
        )
    for row in model._default_manager.filter(journal=journal).order_by("pk"):
        yield {
            "id": str(row.pk),
            "version": row.version,
            "in_bin": row.binned_at is not None,
            **_fields(row, model),
            "versions": versions.get(row.pk, []),
        }


def _fields(row: Model, model: type[Kept]) -> dict[str, Any]:
    """Every column by its name, as text where it is not a number, a truth or nothing."""
    skipped = {"id", "journal", "version", "binned_at", "typed_by"}
    found = {}
    for field in model._meta.concrete_fields:
        if field.name in skipped:
            continue
        value = getattr(row, field.attname)
        found[field.name] = value if isinstance(value, int | bool | None) else _text(value)
    return found


def _text(value: Any) -> str:
    iso = getattr(value, "iso", None) or getattr(value, "isoformat", None)
    if iso is None:
        return str(value)
    return iso if isinstance(iso, str) else str(iso())


def _as_csv(model: type[Kept], journal: Journal) -> str:
    """The rows as they stand, with the words of the pages as headings."""
    text = io.StringIO(newline="")
    table = csv.writer(text)
    fields = model.typed_fields()
    table.writerow(
        ["id", *(str(field.verbose_name) for field in fields), "in the bin", "belongs to"]
    )
    rows = model._default_manager.filter(journal=journal)
    related = [field.name for field in fields if field.is_relation]
    for row in rows.select_related(*related).order_by("pk") if related else rows.order_by("pk"):
        cells = [_cell(row, field) for field in fields]
        binned = "yes" if row.binned_at else ""
        table.writerow([row.pk, *map(safe_cell, cells), binned, getattr(row, "record", "")])
    return "\ufeff" + text.getvalue()


def _cell(row: Kept, field: Any) -> str:
    """What was typed: numbers as written, dates that sort, choices in words."""
    value = getattr(row, field.name)
    if isinstance(field, WrittenField):
        return str(value)
    return value.iso if isinstance(value, PartialDate) else row.shown(field)


def safe_cell(text: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text
