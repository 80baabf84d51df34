"""The form that all kinds have in common: what was typed, checked; what looks odd, asked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import connection
from django.db.models import Q
from django.forms.utils import ErrorDict
from django.http import QueryDict

from journal.fields import WrittenField, written_or_none
from journal.formfields import (
    LinesField,
    PartialDateFormField,
    PlaceField,
    refuse_all_but_one_line,
    refuse_control_characters,
)
from journal.people import Place
from surveillance import plausibility
from surveillance.dates import PartialDate
from surveillance.plausibility import Doubt

WOULD_BE_SHARED = (
    "“Only for me” was ticked, and only the owner of the journal can keep an entry for themselves. "
    "Saved now, everybody who can open this journal can read it."
)
NEAR = 8  # entries that a new one is compared with at once


@dataclass(frozen=True)
class Group:
    """Fields of a form under one heading; two names in a tuple stand side by side."""

    fields: tuple[str | tuple[str, str], ...]
    heading: str = ""
    folded: bool = False  # closed until it is asked for, or holds an answer or an error
    compact: bool = False  # short numbers: label and box on one line


class RecordForm(forms.ModelForm):
    """The form of a record: what was typed, checked; what looks odd, asked."""

    def __init__(self, *args, journal, today: date, what: str = "the entry", **kwargs):
        self.journal = journal
        self.today = today
        self.what = what
        super().__init__(*args, **kwargs)
        self.instance.journal_id = journal.pk
        # Only the owner can hide an entry; what was begun as the owner's is not shown unasked.
        has_lost_box = not journal.sees_private and self.fields.pop("is_private", None) is not None
        self.would_be_shared = has_lost_box and self._is_ticked("is_private")
        for name in tuple(self.fields):
            self._prepare(name, self.fields[name])

    def _prepare(self, name, field):
        if isinstance(field, PartialDateFormField):
            field.today = self.today
            field.what = self.what
        elif isinstance(field, forms.ModelChoiceField):
            self._narrow(name, field)
        elif isinstance(field, forms.TypedChoiceField) and field.choices[0][0] == "":
            said = self.nothing_chosen.get(name, "" if field.required else "Not said")
            field.choices = [*([("", said)] if said else []), *field.choices[1:]]
        elif type(field) is forms.CharField:
            if isinstance(field.widget, forms.Textarea):
                self.fields[name] = LinesField.like(field)
                self.fields[name].validators.append(refuse_control_characters)
            else:
                field.validators.append(refuse_all_but_one_line)

    def _is_ticked(self, name: str) -> bool:
        return str(self.data.get(name, "")).lower() not in ("", "false")  # as its box is read

    def _narrow(self, name, field):
        """Offer rows of this journal only; a place becomes a box to pick from or type into."""
        if field.queryset.model is not Place:
            # What is chosen already stays chosen, also while it is in the bin.
            offered = Q(binned_at=None) | Q(pk=getattr(self.instance, f"{name}_id"))
            field.queryset = field.queryset.filter(offered, journal=self.journal)
            return
        place = PlaceField(required=field.required, label=field.label, help_text=field.help_text)
        place.offer(lambda: self.places, list_id=f"id_{name}_names")
        current = getattr(self.instance, name) or self.initial.get(name)
        self.initial[name] = getattr(current, "name", current) or ""
        self.fields[name] = place

    @property
    def places(self) -> dict[str, Any]:
        """The journal's places by name."""
        if not hasattr(self, "_places"):
            self._places = {place.name: place for place in self.journal.places.order_by("name")}
        return self._places

    def clean(self):
        if self.would_be_shared:  # the box is not in the form any more: once is enough
            self.add_error(None, ValidationError(WOULD_BE_SHARED))
        return super().clean()

    def _clean_fields(self):
        super()._clean_fields()
        for name, field in self.fields.items():
            if isinstance(field, PlaceField) and name in self.cleaned_data:
                self.cleaned_data[name] = self._place(self.cleaned_data[name])

    def _place(self, name: str):
        """The journal's place of that name, a new one to be written with the record, or None."""
        if not name:
            return None
        return self.places.get(name) or Place(journal=self.journal, name=name)

    #: What a list says while nothing is chosen from it. An optional one says "Not said"; one that
    #: must be chosen from begins with its first answer, unless it is named here.
    nothing_chosen: Mapping[str, str] = MappingProxyType({})

    #: How the form is laid out; every field stands in one group.
    groups: tuple[Group, ...] = ()
    #: Whether what a new form begins with is too plain to unfold a group for.
    begins_folded = False

    @classmethod
    def starting_values(cls, journal: Any, asked: Any) -> dict[str, Any]:
        """What a new form begins with; `asked` is the query of its address."""
        return {}

    @classmethod
    def chosen(cls, asked: Any, *names: str) -> dict[str, str]:
        """Of these fields, the choices that an address asks for; any other word is left out."""
        told = {name: asked.get(name, "") for name in names}
        columns = {name: cls._meta.model._meta.get_field(name) for name in names}
        return {
            name: value
            for name, value in told.items()
            if value in {str(key) for key, _label in columns[name].flatchoices}
        }

    @classmethod
    def with_offer_taken(cls, data: QueryDict) -> QueryDict:
        """What was typed, with the offer of the pressed button ("field=value") put in."""
        field, _, value = data.get("take", "").partition("=")
        if not field:
            return data
        changed = data.copy()
        cls.take_offer(changed, field, value)
        return changed

    @classmethod
    def take_offer(cls, data: Any, field: str, value: str) -> None:
        """Put what a soft check offered into what was typed."""
        data[field] = value

    def laid_out(self) -> Iterator[tuple[Group, list[list[Any]], bool]]:
        """Each group with its rows of bound fields, and whether it stands open."""
        for group in self.groups:
            every = [[item] if isinstance(item, str) else list(item) for item in group.fields]
            rows = [row for row in every if all(name in self.fields for name in row)]
            bound = [[self[name] for name in row] for row in rows]
            wrong = any(field.errors for row in bound for field in row)
            is_plain = self.begins_folded and self.instance._state.adding
            filled = not is_plain and any(field.initial for row in bound for field in row)
            yield group, bound, bool(wrong or filled or not group.folded)

    def leave_unchecked(self) -> None:
        """Show what was typed as it is: it was not sent yet, so nothing is wrong with it."""
        self._errors = ErrorDict()

    def typed_pairs(self) -> list[tuple[str, str]]:
        """All that was typed, as hidden fields carry it on to the next page."""
        names = [n for n in self.data if n in self.fields or n.rsplit("_", 1)[0] in self.fields]
        return [(name, value) for name in names for value in self.data.getlist(name)]

    # ---- what looks odd is asked, never refused ---------------------------------------------

    def previous(self, **same: Any) -> Any:
        """The newest other entry of this kind up to this one's date, with these same values."""
        for row in self.nearest:
            if all(getattr(row, name) == value for name, value in same.items()):
                return row
        rows = self.others().filter(date__lte=self.cleaned_data["date"], **same)
        return rows.order_by("-date", "-id").first() if len(self.nearest) == NEAR else None

    def neighbour(self, **same: Any) -> Any:
        """The previous entry; where there is none, as when old letters are typed, the next one."""
        if previous := self.previous(**same):
            return previous
        later = self.others().filter(date__gt=self.cleaned_data["date"], **same)
        return later.order_by("date", "id").first()

    @cached_property
    def nearest(self) -> list[Any]:
        """The other entries of this kind nearest before this one, those of its day first."""
        rows = type(self.instance).newest_up_to(self.journal, self.cleaned_data["date"], NEAR + 1)
        return [row for row in rows if row.pk != self.instance.pk][:NEAR]

    def others(self):
        """The journal's other entries of this kind."""
        rows = type(self.instance).rows_of(self.journal).filter(binned_at=None)
        return rows.exclude(pk=self.instance.pk)

    def own_doubts(self) -> Iterable[Doubt | None]:
        """What this kind finds odd; each kind overrides it."""
        return ()

    def doubts(self) -> list[Doubt]:
        """All that looks odd in what was typed; to be asked of a valid form."""
        found = (*self._doubts_of_dates(), *self._doubts_of_fields(), *self.own_doubts())
        return [doubt for doubt in found if doubt]

    def _doubts_of_dates(self) -> Iterator[Doubt | None]:
        when = self.cleaned_data.get("date")
        if not when:
            return
        yield plausibility.before_birth("date", when, self._born())
        if self.instance._state.adding:
            same_day = (row for row in self.nearest if row.date == when)
            if twin := next(filter(self.instance.same_entry, same_day), None):
                yield plausibility.likely_duplicate(f"{twin.headline()}, {when.long()}")

    def _born(self) -> PartialDate | None:
        """The date of birth, where it was typed; no more of the background is asked for."""
        from journal.background import Background  # whose form is one of these

        table = connection.ops.quote_name(Background._meta.db_table)
        asked = f"SELECT born FROM {table} WHERE journal_id = %s AND binned_at IS NULL"
        with connection.cursor() as cursor:
            cursor.execute(asked, [self.journal.pk])
            (born,) = cursor.fetchone() or (None,)
        return PartialDate.from_iso(born) if born else None

    def _doubts_of_fields(self) -> Iterator[Doubt | None]:
        for name, value in self.cleaned_data.items():
            field = self.fields.get(name)
            if isinstance(field, PlaceField) and value and value._state.adding:
                yield plausibility.like_another_name(name, value.name, tuple(self.places))
        for field in type(self.instance)._meta.concrete_fields:
            if isinstance(field, WrittenField):
                written = written_or_none(self.cleaned_data.get(field.name, ""))
                unit = field.unit_of(self.instance)
                yield plausibility.decimal_comma(field.name, written) if written else None
                of = self.instance.analyte_key()
                doubted = plausibility.unit_in_number(field.name, written, unit, of=of)
                yield doubted if unit else None
