"""Several results of one letter on one form: checked, asked about and written together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from django.http import QueryDict

from journal.kinds.result import KIND, OFFERED, OWN, Result
from journal.recordform import RecordForm
from journal.resultlines import SHARED, Known, Line, LineForm, first_unit, name_of
from surveillance.analytes import Analyte, Group
from surveillance.plausibility import Doubt

#: The groups as letters most often have them.
ORDER = (Group.KIDNEYS, Group.LIVER, Group.BLOOD, Group.NUTRITION, Group.HORMONES, Group.BODY)
OWN_LINES = 3
BEGAN = "began"  # what the head began with, carried under this prefix
PREFIXES: dict[str, Analyte | None] = {
    **{one.key: one for group in ORDER for one in OFFERED if one.group is group},
    **{f"{OWN}-{number}": None for number in range(1, OWN_LINES + 1)},
}


class HeadForm(RecordForm):
    """What is said once of a letter."""

    class Meta:
        model = Result
        fields = SHARED
        labels = {"date": "Date of the sample"}
        help_texts = {
            "date": "If you only know the month, leave Day empty",
            "laboratory": "It stands with every result below",
        }


@dataclass(frozen=True)
class Asked(Doubt):
    """A doubt about a line: its name, and where it stands."""

    name: str = ""
    anchor: str = ""


class ResultSheet:
    """The whole form. `data` is what was sent; `made` are the rows that it has made before."""

    def __init__(self, journal: Any, data: QueryDict | None = None, made: Any = ()):
        self.known = Known(journal, made)
        self.is_sent = data is not None
        begun = made[0] if made and data is None else None
        self.head = HeadForm(
            data,
            instance=begun,
            initial=self._begin_with() if begun is None and data is None else {},
            journal=journal,
            today=journal.today,
            what=KIND.what,
        )
        self.head._places = self.known.places
        self.began = tuple(self._began(bool(begun)))
        self._data = None if data is None else with_shared(data)
        stands = by_prefix(made) if begun else {}
        self.lines = tuple(
            self._line(prefix, analyte, stands.get(prefix)) for prefix, analyte in PREFIXES.items()
        )
        self.known.filled = frozenset(line.key for line in self.filled)

    def _begin_with(self) -> dict[str, str]:
        """A letter most often comes from the same laboratory as the last one."""
        places = [row["laboratory__name"] for row in self.known.before if row["laboratory__name"]]
        return {"laboratory": places[-1]} if places else {}

    def _began(self, shows_rows: bool) -> Iterator[tuple[str, str]]:
        """What the head of a letter that was saved began with, as hidden fields carry it."""
        if self.is_sent:
            names = (name for name in self.head.data if name.startswith(f"{BEGAN}-"))
            yield from ((name, self.head.data[name]) for name in names)
        elif shows_rows:
            for name in SHARED:
                box = self.head[name]
                parts = getattr(box.field.widget, "widgets_names", [""])
                value = box.value() or ""
                texts = box.field.widget.decompress(value) if len(parts) > 1 else [value]
                yield from (
                    (f"{BEGAN}-{name}{part}", str(text))
                    for part, text in zip(parts, texts, strict=True)
                )

    @cached_property
    def changed(self) -> frozenset[str]:
        """What was changed at the head since its page was opened; all of it on a first page."""
        if not self.began:
            return frozenset(SHARED)
        was = HeadForm(
            self.head.data, prefix=BEGAN, journal=self.known.journal, today=self.head.today
        )
        was._places = self.known.places
        told = [form.is_valid() and form.cleaned_data for form in (self.head, was)]
        if not all(told):
            return frozenset(SHARED)
        now, before = told
        return frozenset(name for name in SHARED if str(now[name]) != str(before[name]))

    def _line(self, prefix: str, analyte: Analyte | None, row: Result | None) -> Line:
        begins = analyte is not None and self._data is None
        form = LineForm(
            self._data,
            prefix=prefix,
            instance=row,
            initial={"unit": first_unit(self.known, prefix)} if begins and row is None else {},
            known=self.known,
            name=name_of(prefix, analyte),
            what=KIND.what,
        )
        is_filled = self._data is not None and is_filled_in(self._data, prefix)
        if self._data is not None and not is_filled:
            form.leave_unchecked()
        shows = str(row.pk) if row else ""
        carries = shows if self._data is None else self._data.get(f"{prefix}-row", "")
        return Line(prefix, analyte, form, is_filled, carries)

    @property
    def filled(self) -> tuple[Line, ...]:
        return tuple(line for line in self.lines if line.is_filled)

    def groups(self) -> Iterator[tuple[str, bool, list[Line]]]:
        """The lines under their headings, and whether a group stands open."""
        used = {row["analyte"] for row in self.known.before}
        for group in (*ORDER, Group.OWN):
            lines = [line for line in self.lines if _group(line) is group]
            is_used = any(line.key in used for line in lines) or (not used and group is ORDER[0])
            holds = any(
                line.is_filled or line.is_begun or line.form.instance.value for line in lines
            )
            yield group.value, bool(is_used or holds), lines

    def leave_unchecked(self) -> None:
        """Show what was typed as it is: it was not sent yet, so nothing is wrong with it."""
        self.is_sent = False
        for form in (self.head, *(line.form for line in self.lines)):
            form.leave_unchecked()

    @cached_property
    def errors(self) -> tuple[tuple[str, str], ...]:
        """What is wrong, in words, each with where it stands on the page."""
        if not self.is_sent:
            return ()
        found = list(self._errors_of_head())
        if not self.filled:
            found.append((self.lines[0].anchor, "Type at least one result."))
        for line in self.filled:
            found += line.errors()
        return tuple(found)

    def _errors_of_head(self) -> Iterator[tuple[str, str]]:
        for name, told in self.head.errors.items():
            box = self.head[name]
            parts = {"month": "_1", "year": "_2"}
            part = parts.get(getattr(box.field, "wrong_part", ""), "_0")
            yield from ((box.auto_id + (part if box.use_fieldset else ""), w) for w in told)

    def doubts(self, left: Mapping[str, Mapping[str, Any]]) -> list[Asked]:
        """All that looks odd, once for all lines; to be asked of a form without errors.

        `left` says what the row of a line keeps as it was: a date of its own, for example.
        """
        found: list[Asked] = []
        twins: dict[str, list[str]] = {}
        for line in self.lines:
            if line.is_begun:
                found.append(_without_result(line))
        for line in self.filled:
            line.form.cleaned_data |= left.get(line.prefix, {})
            for doubt in line.form.doubts():
                asked = _of_line(doubt, line)
                if doubt.code == "likely_duplicate":
                    when = line.form.cleaned_data["date"].on_or_in()
                    twins.setdefault(when, []).append(line.form.instance.headline())
                elif asked not in found:
                    found.append(asked)
        return found + [_twins(results, when) for when, results in twins.items()]

    def typed_pairs(self, meant: Mapping[str, Result]) -> list[tuple[str, str]]:
        """All that was typed, as hidden fields carry it on, with the rows that the lines mean."""
        names = {*SHARED, *(f"date_{part}" for part in ("day", "month", "year"))}
        starts = tuple(f"{prefix}-" for prefix in (*PREFIXES, BEGAN))
        data = self.head.data
        kept = (name for name in data if name in names or name.startswith(starts))
        typed = [(name, value) for name in kept for value in data.getlist(name)]
        keys = {f"{prefix}-row": str(row.pk) for prefix, row in meant.items()}
        return [pair for pair in typed if pair[0] not in keys] + list(keys.items())


def _group(line: Line) -> Group:
    return line.analyte.group if line.analyte else Group.OWN


def is_filled_in(data: QueryDict, prefix: str) -> bool:
    """Whether a line has a result; without one it is left out."""
    return bool(data.get(f"{prefix}-value", "").strip())


def with_shared(data: QueryDict) -> QueryDict:
    """What was typed, with what is said once of the letter given to each line with a result."""
    spread = data.copy()
    for prefix, analyte in PREFIXES.items():
        if is_filled_in(data, prefix):
            spread[f"{prefix}-analyte"] = analyte.key if analyte else OWN
            for name in ("date_day", "date_month", "date_year", "laboratory"):
                spread[f"{prefix}-{name}"] = data.get(name, "")
    return spread


def by_prefix(rows: Any) -> dict[str, Result]:
    """Rows by the line that they stand on, the first of each; some may find no line."""
    found: dict[str, Result] = {}
    number = 1
    for row in rows:
        found.setdefault(f"{OWN}-{number}" if row.analyte == OWN else row.analyte, row)
        number += row.analyte == OWN
    return {prefix: row for prefix, row in found.items() if prefix in PREFIXES}


def with_offer_taken(data: QueryDict) -> QueryDict:
    """What was typed, with the offer of the pressed button put into its line.

    What is named like an analyte of the journal moves to the line of that.
    """
    prefix, _, what = data.get("take", "").partition("-analyte=")
    if what in PREFIXES and prefix in PREFIXES and not is_filled_in(data, what):
        moved = data.copy()
        for name in ("value", "unit", "specimen", "lower_limit", "upper_limit"):
            if typed := data.get(f"{prefix}-{name}", ""):  # a sample that was said goes along
                moved[f"{what}-{name}"] = typed
            moved[f"{prefix}-{name}"] = ""
        moved[f"{prefix}-own_name"] = ""
        if not data.get(f"{what}-row"):  # the row moves with what it says
            moved[f"{what}-row"] = moved.pop(f"{prefix}-row", [""])[-1]
        return moved
    return HeadForm.with_offer_taken(data)


def _of_line(doubt: Doubt, line: Line) -> Asked:
    """A doubt of one line: it says which, and what it offers goes into that line.

    What is said once of the letter is asked once, without a line.
    """
    if doubt.field in SHARED:
        return Asked(
            **vars(doubt), anchor="id_date_0" if doubt.field == "date" else "id_laboratory"
        )
    offers = (replace(offer, field=f"{line.prefix}-{offer.field}") for offer in doubt.offers)
    where = line.form[doubt.field].auto_id if doubt.field in line.shown else line.anchor
    return Asked(
        doubt.code,
        f"{line.prefix}-{doubt.field}",
        doubt.words,
        tuple(offers),
        doubt.keep,
        name=line.name,
        anchor=where,
    )


def _without_result(line: Line) -> Asked:
    told = "Something is typed beside it, but no result. Without a result this line is not kept."
    return Asked(
        "no_result",
        f"{line.prefix}-value",
        told,
        keep="Leave this line out",
        name=line.name,
        anchor=line.anchor,
    )


def _twins(results: list[str], when: str) -> Asked:
    listed = " and ".join(filter(None, (", ".join(results[:-1]), results[-1])))
    return Asked(
        "likely_duplicate",
        "",
        f"You have {listed} {when} already. Is this another letter?",
        keep="It is another letter: add it",
    )
