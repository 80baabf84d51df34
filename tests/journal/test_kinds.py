"""What every kind must do: these tests walk KINDS, so a new kind is held to them at once."""

import pytest
from django.utils.html import escape

from journal.fields import NumberOf, WrittenField
from journal.kinds import KINDS
from surveillance.facts import Agreement, Course, Event, Passage, Reading
from tests.examples import EXAMPLES

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)


def test_every_kind_has_an_example():
    assert set(EXAMPLES) == {kind.slug for kind in KINDS}


@kinds
def test_every_field_of_a_form_stands_in_one_group(kind, journal):
    journal.sees_private = True  # else the box that hides an entry is left out
    form = kind.form(journal=journal, today=journal.today, what=kind.what)
    placed = []
    for group in form.groups:
        for item in group.fields:
            placed += [item] if isinstance(item, str) else item
    assert sorted(placed) == sorted(form.fields)


@kinds
def test_every_column_that_a_person_fills_in_is_in_the_form(kind):
    assert {field.name for field in kind.model.typed_fields()} == set(kind.form._meta.fields)


@kinds
def test_every_written_number_has_its_value_beside_it(kind):
    columns = kind.model._meta.concrete_fields
    written = {field.name for field in columns if isinstance(field, WrittenField)}
    assert {field.of for field in columns if isinstance(field, NumberOf)} == written


@kinds
def test_an_example_is_stored_shown_and_listed(kind, owner, journal):
    row = owner.add(journal, kind.slug)
    assert row.version == 1
    shown = owner.client.get(f"/j/{journal.pk}/{kind.slug}/{row.pk}/").content.decode()
    listed = owner.client.get(f"/j/{journal.pk}/timeline/").content.decode()
    assert escape(row.headline()) in shown
    assert escape(row.headline()) in listed
    for detail in row.details():
        assert escape(detail.text).split("\n")[0] in shown, detail


@kinds
def test_what_was_typed_comes_back_in_the_form_as_it_was_typed(kind, owner, journal):
    row = owner.add(journal, kind.slug)
    page = owner.client.get(f"/j/{journal.pk}/{kind.slug}/{row.pk}/change/")
    form = page.context["form"]
    for name, typed in EXAMPLES[kind.slug].items():
        if name not in form.fields or name == "confirmed":
            continue
        assert str(form[name].value()) == typed.replace("\r\n", "\n"), name


@kinds
def test_facts_of_a_record_name_it_as_their_source(kind, owner, journal):
    row = owner.add(journal, kind.slug)
    facts = list(row.facts())
    assert facts
    for fact in facts:
        assert isinstance(fact, Reading | Passage | Event | Course | Agreement)
        assert fact.source.key == str(row.pk)
        assert fact.source.kind == kind.slug


@kinds
def test_an_empty_form_is_answered_with_what_to_do(kind, owner, journal):
    response = owner.send(f"/j/{journal.pk}/{kind.slug}/add/", {})
    assert response.status_code == 422
    assert "Error: " in response.content.decode()
    assert not kind.of(journal).exists()
