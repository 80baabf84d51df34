"""KINDS: every kind of record, in the order of the menu. A new kind is a module and a line here."""

from journal.kinds import (
    appointment,
    hiaa,
    note,
    question,
    renogram,
    report,
    scan,
    symptoms,
)
from journal.record import Kind

KINDS: tuple[Kind, ...] = (
    hiaa.KIND,
    renogram.KIND,
    scan.KIND,
    report.KIND,
    symptoms.KIND,
    appointment.KIND,
    question.KIND,
    note.KIND,
)
BY_SLUG = {kind.slug: kind for kind in KINDS}
BY_TABLE = {kind.model._meta.model_name: kind for kind in KINDS}
