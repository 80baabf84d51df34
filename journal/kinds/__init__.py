"""KINDS: every kind of record, in the order of the menu. A new kind is a module and a line here."""

from __future__ import annotations

import uuid
from typing import Any

from journal.kinds import (
    appointment,
    check,
    dose,
    finding,
    hiaa,
    note,
    pathology,
    procedure,
    question,
    renogram,
    report,
    result,
    scan,
    symptoms,
    treatment,
)
from journal.record import Kind

KINDS: tuple[Kind, ...] = (
    hiaa.KIND,
    result.KIND,
    renogram.KIND,
    scan.KIND,
    report.KIND,
    finding.KIND,
    symptoms.KIND,
    dose.KIND,
    appointment.KIND,
    treatment.KIND,
    procedure.KIND,
    pathology.KIND,
    check.KIND,
    question.KIND,
    note.KIND,
)
BY_SLUG = {kind.slug: kind for kind in KINDS}
BY_TABLE = {kind.model._meta.model_name: kind for kind in KINDS}


def is_seen(journal: Any, table: str, key: uuid.UUID) -> bool:
    """Whether whoever looks at a journal may see that entry, in the bin or not."""
    kind = BY_TABLE.get(table)
    if kind is None or journal.sees_private or not kind.model.may_be_private():
        return True
    return bool(kind.everything_of(journal).filter(pk=key).exists())
