"""Builds the example journal in place of the old one, each time the same to the byte."""

from __future__ import annotations

import hashlib
import uuid
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from django.conf import settings
from django.db import transaction
from django.db.models import F

from journal import erasing, intake
from journal.chronicle import read_history
from journal.example import attached, person
from journal.example.rows import Rows, Versions, places_of
from journal.example.story import AS_OF, Calendar
from journal.kinds.report import Report
from journal.models import Journal, Letter, Place
from journal.record import Kept
from surveillance import wording
from surveillance.rules import review

#: Its address. Those of people's journals are drawn by chance and hold no vowel.
KEY = "example"


def build(as_of: date = AS_OF) -> Journal:
    """The example journal, whose story ends on `as_of`, in place of the one that was there."""
    calendar = Calendar(as_of)
    files = [attached.drawn(letter, calendar) for letter in attached.LETTERS]
    with transaction.atomic():
        examples = Journal.objects.filter(is_example=True)
        examples.update(version=F("version") + 1)  # first of all: it locks
        attached.keep(files, settings.LETTERS_FOLDER)  # before their rows, as every file is
        old = examples.first()
        if old:
            _erase(old, but={name for file in files for name in file.names})
        rows = Rows(_journal(as_of, version=old.version if old else 1), calendar)
        rows.journal.begun_at = rows.moment(rows.story[0].at)
        rows.journal.save(force_insert=True)
        Place.objects.bulk_create(places_of(rows.journal))
        _write([*rows.records(), rows.background(), *rows.letters(files)])
        _write(rows.mentions(Report.objects.filter(journal=rows.journal).order_by("id")))
        flags = review(read_history(rows.journal), as_of)
        _write(rows.decisions(flags))
    return rows.journal


def is_built(as_of: date = AS_OF) -> bool:
    """Whether the example stands as this code would build it, with its files."""
    example = Journal.objects.filter(is_example=True, begun_by=stamp(as_of)).first()
    if example is None:
        return False
    letters = Letter.objects.filter(journal=example)
    return all(letter.file.exists() and letter.thumbnail_file.exists() for letter in letters)


def stamp(as_of: date) -> uuid.UUID:
    """Of the program's version, of all that this package and the reading say, and of the day.

    It is kept where the form that began a journal has its key (`Journal.begun_by`): the same
    content need not be sent again. So it can never say something else than the rows beside it.
    """
    digest = hashlib.sha256()
    folders = (Path(__file__).parent, Path(wording.__file__).parent)
    for path in (path for folder in folders for path in sorted(folder.glob("*.py"))):
        digest.update(path.read_bytes())
    name = f"{settings.VERSION} {as_of.isoformat()} {digest.hexdigest()}"
    return uuid.uuid5(attached.NAMESPACE, name)


def _journal(as_of: date, *, version: int) -> Journal:
    return Journal(
        id=KEY,
        name=person.NAME,
        version=version,
        begun_by=stamp(as_of),
        is_example=True,
        as_of=as_of,
    )


def _erase(example: Journal, *, but: set[str]) -> None:
    """The old example with its history, and after that its files, those of `but` excepted."""
    letters = Letter.objects.filter(journal=example)
    old = [(letter.name, letter.thumbnail) for letter in letters if letter.name not in but]
    # Without them `erase_journal` removes no file, and so none that the new rows name as well.
    Letter.history.filter(journal=example).delete()
    letters.delete()
    erasing.erase_journal(example)

    def remove() -> None:
        for name, thumbnail in old:
            intake.remove(name, thumbnail, folder=settings.LETTERS_FOLDER)

    transaction.on_commit(remove)


def _write(entries: Iterable[Versions]) -> None:
    """The rows, and all their versions as history: a table at a time."""
    by_table: dict[type[Kept], list[Versions]] = defaultdict(list)
    for versions in entries:
        by_table[type(versions[0])].append(versions)
    for model, kept in by_table.items():
        model._default_manager.bulk_create([versions[-1] for versions in kept])
        model.history.bulk_history_create([versions[0] for versions in kept])
        changes = [row for versions in kept for row in versions[1:]]
        model.history.bulk_history_create(changes, update=True)
