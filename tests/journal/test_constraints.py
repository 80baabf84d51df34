"""Nothing reaches a table that it would refuse: what a constraint holds, the form says in words."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from django import forms
from django.db import models, transaction

from journal.background import Background, BackgroundForm
from journal.fields import NumberOf
from journal.formfields import PartialDateFormField
from journal.kinds import KINDS
from tests.examples import EXAMPLES

FORMS = {kind.slug: (kind.form, EXAMPLES[kind.slug]) for kind in KINDS}
FORMS["background"] = (BackgroundForm, {"name": "Somebody"})
HELD = [
    pytest.param(slug, constraint, id=constraint.name)
    for slug, (form, _example) in FORMS.items()
    for constraint in form._meta.model._meta.constraints
    if isinstance(constraint, models.CheckConstraint)
]
TYPED = ("", " ", "0", "-1", "<5", "50", "101", "100000", "x")


def fields_in(condition: models.Q) -> Iterator[str]:
    """The columns that a condition names."""
    for child in condition.children:
        if isinstance(child, models.Q):
            yield from fields_in(child)
        else:
            yield child[0].partition("__")[0]


def typed_into(form: forms.ModelForm, constraint: models.CheckConstraint) -> list[str]:
    """The boxes that decide whether a constraint holds."""
    columns = [form._meta.model._meta.get_field(n) for n in fields_in(constraint.condition)]
    return sorted({c.of if isinstance(c, NumberOf) else c.name for c in columns})


def values_for(field: forms.Field, row: Any) -> tuple[str, ...]:
    """What may be sent for a field, offered or not."""
    if isinstance(field, forms.ModelChoiceField):
        return "", str(row.pk)
    if isinstance(field, forms.ChoiceField):
        return "", "x", *map(str, keys_of(field.choices))
    if isinstance(field, PartialDateFormField):
        return "", "2025"
    return TYPED


def keys_of(choices: Any) -> Iterator[Any]:
    """The keys of choices, those in groups included."""
    for key, label in choices:
        if isinstance(label, list | tuple):
            yield from keys_of(label)
        else:
            yield key


def sent(name: str, field: forms.Field, value: str) -> dict[str, str]:
    """A value as its boxes send it; of a date, only the year."""
    if not isinstance(field, PartialDateFormField):
        return {name: value}
    return {f"{name}_day": "", f"{name}_month": "", f"{name}_year": value}


@pytest.mark.parametrize(("slug", "constraint"), HELD)
def test_what_a_form_takes_its_table_takes(slug, constraint, owner, journal):
    form_of, example = FORMS[slug]
    if slug == "background":
        row = Background.objects.create(journal=journal, **example)
    else:
        row = owner.add(journal, slug)
    named = typed_into(form_of(instance=row, journal=journal, today=journal.today), constraint)
    fields = form_of(instance=row, journal=journal, today=journal.today).fields
    answers = set()
    for values in product(*(values_for(fields[name], row) for name in named)):
        row.refresh_from_db()
        data = dict(example)
        for name, value in zip(named, values, strict=True):
            data |= sent(name, fields[name], value)
        form = form_of(data, instance=row, journal=journal, today=journal.today)
        answers.add(form.is_valid())
        if form.is_valid():
            with transaction.atomic():  # an IntegrityError names what the form should have said
                form.instance.save()
    assert answers == {True, False}


def test_every_form_of_a_record_is_held_to_its_constraints():
    tables = {form._meta.model for form, _example in FORMS.values()}
    assert {kind.model for kind in KINDS} | {Background} == tables


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_the_browser_asks_for_no_part_of_a_date(kind, journal):
    """The day may be left empty, and the month: the form itself says what is missing."""
    form = kind.form(journal=journal, today=journal.today, what=kind.what)
    assert str(form["date"]).count("<input") == 3
    assert "required" not in str(form["date"])
