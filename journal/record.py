"""What all kinds of record have in common: the row, the form, and the description of a kind."""

from __future__ import annotations

import secrets
import time
import uuid
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from django import forms
from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.db.models import Q
from django.utils import timezone
from simple_history.models import HistoricalRecords

from journal.fields import PartialDateField, WordsField, WrittenField, written_or_none
from journal.formfields import (
    LinesField,
    PartialDateFormField,
    PlaceField,
    refuse_control_characters,
)
from journal.people import Place
from surveillance import plausibility
from surveillance.facts import Event, Passage, Reading, Source
from surveillance.plausibility import Doubt


def new_id() -> uuid.UUID:
    """A UUID of version 7: later ones sort later, so a day's entries keep the order of typing."""
    milliseconds = time.time_ns() // 1_000_000
    version, variant = 0x7, 0b10
    return uuid.UUID(
        int=milliseconds << 80
        | version << 76
        | secrets.randbits(12) << 64
        | variant << 62
        | secrets.randbits(62)
    )


class Kept(models.Model):
    """A row that is never lost: it has a version, a history, an author and a bin."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    journal = models.ForeignKey("journal.Journal", models.CASCADE, editable=False, related_name="+")
    version = models.PositiveIntegerField(default=0, editable=False)
    typed_at = models.DateTimeField(editable=False, default=timezone.now)
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    changed_at = models.DateTimeField(editable=False, default=timezone.now)
    binned_at = models.DateTimeField(null=True, editable=False)
    # cascade: what is erased is erased with its versions; else a last one would be kept of it.
    history = HistoricalRecords(
        inherit=True, cascade_delete_history=True, custom_model_name=lambda name: f"{name}Version"
    )

    class Meta:
        abstract = True

    #: Whether a form that was sent, corrected and sent again corrects the row that it made.
    is_corrected_by_its_form = True

    @classmethod
    def typed_fields(cls) -> tuple[models.Field[Any, Any], ...]:
        """The columns that hold what a person typed, in their order."""
        return tuple(field for field in cls._meta.concrete_fields if field.editable)

    def unit_shown(self, name: str) -> str:
        """The unit that the field `name` says, as a letter prints it."""
        display = getattr(self, f"get_{name}_display", None)
        return display() if display else getattr(self, name)

    def shown(self, field: models.Field[Any, Any]) -> str:
        """What this row says in `field`, in words for a page; empty where nothing was typed."""
        try:
            value = getattr(self, field.name)
        except ObjectDoesNotExist:  # an earlier version names what has been erased since
            return "erased for good"
        if value is None or value == "":
            return ""
        if isinstance(field, PartialDateField):
            return value.long()
        if isinstance(field, WrittenField):
            return with_unit(value, field.unit_of(self))
        if isinstance(value, bool):
            return "Yes" if value else "No"
        if field.choices:
            return str(getattr(self, f"get_{field.name}_display")())
        return str(value)

    def details(self) -> Iterator[Detail]:
        """All that was typed, label by label, in the order of the form."""
        for field in self.typed_fields():
            text = self.shown(field)
            if text:
                yield Detail(
                    label=field.verbose_name,
                    text=text,
                    quoted=isinstance(field, WordsField),
                    field=field.name,
                )


@dataclass(frozen=True)
class Detail:
    """One line of a record's page."""

    label: str
    text: str
    quoted: bool = False
    field: str = ""


class Record(Kept):
    """One entry of the journal: something dated, of a kind."""

    date = PartialDateField("Date")

    class Meta:
        abstract = True
        indexes = [
            models.Index(fields=["journal", "binned_at", "-date", "-id"], name="%(class)s_by_day")
        ]

    def headline(self) -> str:
        """What it says, in one short line: on the timeline, after saving, in the bin."""
        raise NotImplementedError(f"{type(self).__name__} has no headline")

    def line(self) -> str:
        """What else must stand beside the headline: specimen, limit, place."""
        return ""

    def quotation(self) -> str:
        """Words of a report or letter to show on the timeline, as they were received."""
        return ""

    def facts(self) -> Iterable[Reading | Passage | Event]:
        """What this record means to the core."""
        return ()

    def same_entry(self, other: Any) -> bool:
        """Whether `other`, of the same day, looks like this very entry typed again."""
        return bool(self.headline() == other.headline())

    @classmethod
    def newest_of(cls, journal: Any) -> Any:
        """The journal's newest entry of this kind by its date, or None."""
        rows = cls._default_manager.filter(journal=journal, binned_at=None)
        return rows.order_by("-date", "-id").first()

    @property
    def source(self) -> Source:
        return Source(kind=self._meta.model_name or "", key=str(self.pk))


def with_unit(text: str, unit: str) -> str:
    """A number and its unit, which never wrap apart."""
    written = written_or_none(text)
    figure = written.figure if written else text
    if not unit:
        return figure
    space = "" if unit == "%" else "\u00a0"
    return f"{figure}{space}{unit}".replace(" ", "\u00a0")


@dataclass(frozen=True)
class Kind:
    """A kind of record: all that the shared pages need to know of it."""

    slug: str
    name: str  # "5-HIAA result"
    plural: str  # "5-HIAA results"
    icon: str
    model: type[Record]
    form: type[RecordForm]
    what: str = "the entry"  # "the sample": as in "Enter the year of the sample"
    read_back: bool = False  # read back what was typed and ask, before it is stored
    picture: str = ""  # a template that shows an entry better than its list of lines
    #: What to offer right after saving, e.g. the wording after a scan: (label, address) or None.
    next_step: Callable[[Any], tuple[str, str] | None] = lambda record: None

    #: Entries that belong with one, for its page: (heading, kind slug, rows).
    related: Callable[[Any], list[tuple[str, Any, Any]]] = lambda record: []
    #: What a card needs beside the row itself, added to the query.
    with_more: Callable[[Any], Any] = lambda rows: rows

    def __str__(self) -> str:
        return self.slug

    def of(self, journal: Any) -> models.QuerySet[Any]:
        """The rows of this journal that are not in the bin: the only way to a row."""
        return self.model._default_manager.filter(journal=journal, binned_at=None)

    def shown(self, journal: Any) -> models.QuerySet[Any]:
        """The same rows with what their cards name beside them, in one query."""
        named = [field.name for field in self.model.typed_fields() if field.is_relation]
        return self.with_more(self.of(journal).select_related(*named))

    def one(self, journal: Any, key: Any) -> Any:
        """That row of this journal, the bin left out; None for any other key, however odd."""
        try:
            return self.of(journal).filter(pk=uuid.UUID(str(key))).first()
        except ValueError:
            return None

    def everything_of(self, journal: Any) -> models.QuerySet[Any]:
        """The rows of this journal, those in the bin included."""
        return self.model._default_manager.filter(journal=journal)


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
        for name in tuple(self.fields):
            self._prepare(name, self.fields[name])

    def _prepare(self, name, field):
        if isinstance(field, PartialDateFormField):
            field.today = self.today
            field.what = self.what
        elif isinstance(field, forms.ModelChoiceField):
            self._narrow(name, field)
        elif isinstance(field, forms.TypedChoiceField) and field.choices[0][0] == "":
            field.choices = [("", "Not said"), *field.choices[1:]]
        elif type(field) is forms.CharField:
            if isinstance(field.widget, forms.Textarea):
                field = self.fields[name] = LinesField.like(field)
            field.validators.append(refuse_control_characters)

    def _narrow(self, name, field):
        """Offer rows of this journal only; a place becomes a box to pick from or type into."""
        if field.queryset.model is not Place:
            # What is chosen already stays chosen, also while it is in the bin.
            offered = Q(binned_at=None) | Q(pk=getattr(self.instance, f"{name}_id"))
            field.queryset = field.queryset.filter(offered, journal=self.journal)
            return
        place = PlaceField(required=field.required, label=field.label, help_text=field.help_text)
        place.offer(self.places, list_id=f"id_{name}_names")
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
        cleaned = super().clean()
        # The forms refuse what the tables' constraints forbid; to ask the database besides would
        # cost a query a constraint. Keys are ours, and unique.
        self._validate_unique = self._validate_constraints = False
        return cleaned

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

    #: How the form is laid out; every field stands in one group.
    groups: tuple[Group, ...] = ()

    @classmethod
    def starting_values(cls, journal: Any, asked: Any) -> dict[str, Any]:
        """What a new form begins with; `asked` is the query of its address."""
        return {}

    @classmethod
    def take_offer(cls, data: Any, field: str, value: str) -> None:
        """Put what a soft check offered into what was typed."""
        data[field] = value

    def laid_out(self) -> Iterator[tuple[Group, list[list[Any]], bool]]:
        """Each group with its rows of bound fields, and whether it stands open."""
        for group in self.groups:
            rows = [[item] if isinstance(item, str) else list(item) for item in group.fields]
            bound = [[self[name] for name in row] for row in rows]
            wrong = any(field.errors for row in bound for field in row)
            filled = self.instance.version and any(f.initial for row in bound for f in row)
            yield group, bound, bool(wrong or filled or not group.folded)

    # ---- what looks odd is asked, never refused ---------------------------------------------

    def previous(self, **same: Any) -> Any:
        """The newest other entry of this kind up to this one's date, with these same values."""
        for row in self.nearest:
            if all(getattr(row, name) == value for name, value in same.items()):
                return row
        rows = self.others().filter(date__lte=self.cleaned_data["date"], **same)
        return rows.order_by("-date", "-id").first() if len(self.nearest) == NEAR else None

    @cached_property
    def nearest(self) -> list[Any]:
        """The other entries of this kind nearest before this one, those of its day first."""
        rows = self.others().filter(date__lte=self.cleaned_data["date"])
        return list(rows.order_by("-date", "-id")[:NEAR])

    def others(self):
        """The journal's other entries of this kind."""
        rows = type(self.instance)._default_manager.filter(journal=self.journal, binned_at=None)
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
        if self.journal.born:
            yield plausibility.before_birth("date", when, self.journal.born)
        if self.instance._state.adding:
            same_day = (row for row in self.nearest if row.date == when)
            if twin := next(filter(self.instance.same_entry, same_day), None):
                yield plausibility.likely_duplicate(f"{twin.headline()}, {when.long()}")

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
                yield plausibility.unit_in_number(field.name, written, unit) if unit else None
