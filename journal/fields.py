"""Columns that keep what a letter says: vague dates, numbers as written, quoted words."""

from django.core.exceptions import ValidationError
from django.db import models

from surveillance.dates import PartialDate
from surveillance.numbers import NotANumber, Written, read_number


class PartialDateField(models.Field):
    """A day, a month or a year, kept as ISO text: "2026-02-16", "2026-02" or "2026".

    Text order is date order. Python sees a `PartialDate`.
    """

    def __init__(self, *args, may_be_future=False, **kwargs):
        kwargs["max_length"] = 10
        self.may_be_future = may_be_future
        super().__init__(*args, **kwargs)

    def get_internal_type(self):
        return "CharField"

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        del kwargs["max_length"]
        if self.may_be_future:
            kwargs["may_be_future"] = True
        return name, path, args, kwargs

    def from_db_value(self, value, expression, connection):
        return PartialDate.from_iso(value) if value else None

    def to_python(self, value):
        if not value:
            return None
        if isinstance(value, PartialDate):
            return value
        try:
            return PartialDate.from_iso(value)
        except ValueError as error:
            raise ValidationError(str(error)) from error

    def get_prep_value(self, value):
        return value.iso if isinstance(value, PartialDate) else value or None

    def value_to_string(self, obj):
        return self.get_prep_value(self.value_from_object(obj)) or ""

    def formfield(self, **kwargs):
        from journal.formfields import PartialDateFormField

        return PartialDateFormField(
            required=not self.blank,
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            may_be_future=self.may_be_future,
        )


class WrittenField(models.CharField):
    """A number exactly as typed ("<5", "1,250", "58.0"). `NumberOf` beside it holds its value.

    `unit` names the field that says the unit, or is the unit itself after "=".
    """

    def __init__(self, *args, unit="", **kwargs):
        kwargs.setdefault("max_length", 40)
        kwargs.setdefault("blank", True)
        self.unit = unit
        super().__init__(*args, **kwargs)

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        if self.unit:
            kwargs["unit"] = self.unit
        return name, path, args, kwargs

    def unit_of(self, record) -> str:
        """The unit as printed, for this record; empty where none is known."""
        if self.unit.startswith("="):
            return self.unit[1:]
        return record.unit_shown(self.unit) if self.unit else ""

    def formfield(self, **kwargs):
        from journal.formfields import WrittenFormField

        return WrittenFormField(
            required=not self.blank,
            label=kwargs.get("label", self.verbose_name),
            help_text=kwargs.get("help_text", self.help_text),
            unit=self.unit[1:] if self.unit.startswith("=") else "",
        )


class NumberOf(models.DecimalField):
    """The value of the `WrittenField` it names: for order and constraints, never for show.

    At most 15 digits, which SQLite holds exactly. Read from the text at each write, so the two
    cannot disagree.
    """

    def __init__(self, of, **kwargs):
        self.of = of
        kwargs.update(max_digits=15, decimal_places=6, null=True, blank=True, editable=False)
        super().__init__(**kwargs)

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        for implied in ("max_digits", "decimal_places", "null", "blank", "editable"):
            kwargs.pop(implied, None)
        return name, path, [self.of], kwargs

    def pre_save(self, instance, add):
        written = written_or_none(getattr(instance, self.of))
        number = written.number if written else None
        setattr(instance, self.attname, number)
        return number


class WordsField(models.TextField):
    """Words of a report or letter, kept as received and always shown as a quotation."""


def written_or_none(text: str) -> Written | None:
    """What a kept text says; None where nothing was typed. Forms have refused what is no number."""
    if not text:
        return None
    try:
        return read_number(text)
    except NotANumber:
        return None
