"""Two people changed the same entry: what each of them changed, line by line, and what to ask.

Three versions are compared: the one that this person saw, what they typed, and how it stands now.
What only one of them changed is taken; a line that both changed is asked about. Numbers, their
units and their sample mean something only together: where both changed some of them, all are asked
about, since a number of the one with the unit of the other stands on no letter.
"""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.forms import CheckboxInput, MultiWidget
from django.http import HttpRequest, QueryDict
from django.utils import timezone
from django.utils.http import urlencode

from journal.fields import WrittenField
from journal.models import Change, Journal, Person, Place
from journal.revisions import NOBODY
from journal.writing import Conflict

#: Before the name of a field that both changed: the sheet sends what was chosen for it.
CHOSEN = "chosen-"
Pairs = list[tuple[str, str]]
#: Fields that say what the numbers beside them are of, besides their units.
SAYS_OF_WHAT = frozenset(("specimen", "other_unit", "shares", "agent", "analyte", "own_name"))
MINE, THEIRS, BOTH = "mine", "theirs", "both"


@dataclass(frozen=True)
class Line:
    """One line of an entry that somebody changed."""

    name: str
    label: str
    mine: str
    theirs: str
    whose: str  # who changed it: "mine", "theirs", "both"
    as_typed: str = ""  # what the form sends for each, where it is asked about
    as_it_stands: str = ""

    @property
    def asks(self) -> str:
        return f"{CHOSEN}{self.name}"


@dataclass(frozen=True)
class Clash:
    """What the page about two versions says, and what its form carries along."""

    who: str
    is_own: bool  # this very person, in another window
    at: datetime
    lines: tuple[Line, ...]
    typed: Pairs  # to be carried along: what was typed, and where known what only others changed
    is_merged: bool
    belongs_together: bool = False  # lines are asked about that only one of them changed

    @property
    def asked(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.whose == BOTH)

    @property
    def settled(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.whose != BOTH)

    @property
    def is_today(self) -> bool:
        return timezone.localdate(self.at) == timezone.localdate()


def clash(
    journal: Journal, conflict: Conflict, form: Any, *, seen: int, by: Person, key: uuid.UUID
) -> Clash:
    """How what was typed into a form, or deleting without one, clashes with what stands now."""
    now: Any = conflict.now
    last = now.history.select_related("history_user").filter(version=now.version).first()
    who = last.history_user if last else None
    was = _seen_version(journal, now, seen=seen, key=key) if form else None
    together: frozenset[str] = frozenset()
    lines, typed = _two_way(conflict), form.typed_pairs() if form else []
    if was is not None:
        stands = type(form)(None, instance=now, journal=journal, today=journal.today)
        lines = tuple(_three_way(was, conflict.wanted, now, form=form, stands=stands))
        together = _asked_together(now, lines)
        lines = tuple(replace(one, whose=BOTH) if one.name in together else one for one in lines)
        typed = _merged(typed, lines, stands)
    return Clash(
        who=str(who) if who else NOBODY,
        is_own=who == by,
        at=now.changed_at,
        lines=tuple(line for line in lines if line.name not in now.unseen),
        typed=typed,
        is_merged=was is not None,
        belongs_together=bool(together),
    )


def _asked_together(row: Any, lines: Iterable[Line]) -> frozenset[str]:
    """The changed numbers of a letter and what they are of, where both people changed some."""
    numbers = [field for field in row.typed_fields() if isinstance(field, WrittenField)]
    of_them = {field.name for field in numbers} | {field.unit for field in numbers} | SAYS_OF_WHAT
    found = [line for line in lines if line.name in of_them]
    both = {line.whose for line in found} >= {MINE, THEIRS} or (
        len(found) > 1 and any(line.whose == BOTH for line in found)
    )
    return frozenset(line.name for line in found) if both else frozenset()


def settle(request: HttpRequest) -> None:
    """Put what was chosen on the page about a clash into what was sent."""
    chosen = [name for name in request.POST if name.startswith(CHOSEN)]
    if not chosen:
        return
    data = request.POST.copy()
    for asked in chosen:
        name, said = asked.removeprefix(CHOSEN), QueryDict(data.pop(asked)[-1])
        data.pop(name, None)  # a box that is not ticked sends nothing
        for part in said:
            if part == name or part.startswith(f"{name}_"):
                data.setlist(part, said.getlist(part))
    request.POST = data  # type: ignore[assignment]  # from here on it is as if typed so


def _seen_version(journal: Journal, now: Any, *, seen: int, key: uuid.UUID) -> Any:
    """The version that the form was about; None where three ways cannot be compared.

    A form that was sent before is about what it made then.
    """
    made = Change.objects.filter(submission__journal=journal, submission__key=key, row=now.pk)
    after = made.order_by("-id").values_list("after", flat=True).first() or 0
    was = now.history.filter(version=max(seen, after)).first()
    if was is None or was.binned_at or now.binned_at or not was.instance.is_seen_in(journal):
        return None
    return was.instance


def _two_way(conflict: Conflict) -> tuple[Line, ...]:
    now, wanted = conflict.now, conflict.wanted
    return tuple(
        Line(field.name, str(field.verbose_name), wanted.shown(field), now.shown(field), BOTH)
        for field in now.typed_fields()
        if _value(now, field) != _value(wanted, field)
    )


def _three_way(was: Any, wanted: Any, now: Any, *, form: Any, stands: Any) -> Iterator[Line]:
    for field in now.typed_fields():
        before, mine, theirs = (_value(row, field) for row in (was, wanted, now))
        if field.name not in form.fields or mine == theirs:
            continue
        keys = _keys(stands[field.name])
        yield Line(
            name=field.name,
            label=str(form.fields[field.name].label),
            mine=wanted.shown(field),
            theirs=now.shown(field),
            whose=THEIRS if mine == before else MINE if theirs == before else BOTH,
            as_typed=urlencode([pair for pair in form.typed_pairs() if pair[0] in keys]),
            as_it_stands=urlencode(_sent(stands[field.name])),
        )


def _merged(typed: Pairs, lines: Iterable[Line], stands: Any) -> Pairs:
    """What was typed, with the lines in place that only others changed."""
    for line in lines:
        if line.whose == THEIRS:
            keys = _keys(stands[line.name])
            typed = [pair for pair in typed if pair[0] not in keys] + _sent(stands[line.name])
    return typed


def _value(row: Any, field: Any) -> Any:
    """What tells one value from another: of a place its name, which may be new."""
    return row.shown(field) if field.related_model is Place else getattr(row, field.attname)


def _keys(bound: Any) -> list[str]:
    """The names under which a browser sends a field."""
    widget = bound.field.widget
    parts = widget.widgets_names if isinstance(widget, MultiWidget) else [""]
    return [f"{bound.html_name}{part}" for part in parts]


def _sent(bound: Any) -> Pairs:
    """What a browser would send for a field as it stands."""
    widget, value = bound.field.widget, bound.value()
    if isinstance(widget, MultiWidget):
        return [
            (key, str(part))
            for key, part in zip(_keys(bound), widget.decompress(value), strict=True)
        ]
    if isinstance(widget, CheckboxInput):
        return [(bound.html_name, "on")] if value else []
    values = value if isinstance(value, list | tuple) else [value]
    return [(bound.html_name, "" if one is None else str(one)) for one in values]
