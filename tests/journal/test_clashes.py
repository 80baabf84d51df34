"""Two people change one entry: each line is taken from whoever changed it, or asked about."""

from __future__ import annotations

import html
import re

import pytest

from journal.kinds import BY_SLUG, KINDS
from tests.journal.conftest import press
from tests.journal.test_writing import A_YEAR, ANOTHER, at, example_of, seen, text_of

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)


def clash_over(cast, kind, theirs, mine, **stored):
    """The editor saves first, then the owner: the row and the page that the owner gets."""
    row = cast.owner.add(cast.journal, str(kind), **stored)
    address, opened = at(cast.journal, kind, row.pk, "change"), seen(row)
    typed = example_of(kind, **stored) if stored else example_of(kind)
    assert cast.editor.send(address, typed | theirs | opened).status_code == 302
    page = cast.owner.send(address, typed | mine | opened)
    assert page.status_code == 409
    return row, page


def radios(page):
    """The choices of the page: of each field what the buttons send, mine first."""
    found: dict[str, list[str]] = {}
    for tag in re.findall(r'<input type="radio"[^>]*>', text_of(page)):
        name = re.search(r'name="chosen-([^"]*)"', tag)[1]
        found.setdefault(name, []).append(html.unescape(re.search(r'value="([^"]*)"', tag)[1]))
    return found


def test_different_lines_are_both_kept_without_a_question(cast, journal):
    row, page = clash_over(cast, "note", {"text": "By Tom"}, {"about": "By Anna"})
    said = html.unescape(text_of(page))
    assert radios(page) == {}
    assert "Save it so" in said
    assert re.search(r"Editor changed this at \d\d:\d\d, while you were typing", said)
    assert "Editor typed <q>By Tom</q>; you did not touch it" in said
    assert press(cast.owner.client, page).status_code == 302
    row.refresh_from_db()
    assert (row.about, row.text, row.version) == ("By Anna", "By Tom", 3)
    assert row.history.get(version=2).text == "By Tom"


def test_a_line_that_both_changed_is_asked_and_the_answer_is_taken(cast, journal):
    text = "First\nsecond; a=b&c +%"
    for chosen, expected in ((0, "Mine"), (1, text)):
        row, page = clash_over(
            cast, "note", {"text": text.replace("\n", "\r\n"), "from_whom": "Tom"}, {"text": "Mine"}
        )
        assert list(radios(page)) == ["text"]
        kept = press(cast.owner.client, page, **{"chosen-text": radios(page)["text"][chosen]})
        assert kept.status_code == 302
        row.refresh_from_db()
        assert (row.text, row.from_whom) == (expected, "Tom")


def test_a_date_and_a_place_are_taken_whole(cast, journal):
    theirs = A_YEAR | {"laboratory": "Tom's laboratory"}
    row, page = clash_over(cast, "hiaa", theirs, ANOTHER | {"laboratory": "Mine"})
    choices = {f"chosen-{name}": values[1] for name, values in radios(page).items()}
    assert set(choices) == {"chosen-date", "chosen-laboratory"}
    assert press(cast.owner.client, page, **choices).status_code == 302
    row.refresh_from_db()
    assert (row.date.year, row.laboratory.name) == (2024, "Tom's laboratory")


def test_a_line_left_empty_says_so_and_can_be_chosen(cast, journal):
    row, page = clash_over(cast, "note", {"from_whom": ""}, {"from_whom": "Me"})
    said = text_of(page)
    assert "<b>Editor:</b> left empty" in said
    assert "<q>empty</q>" not in said
    press(cast.owner.client, page, **{"chosen-from_whom": radios(page)["from_whom"][1]})
    row.refresh_from_db()
    assert row.from_whom == ""


@kinds
def test_what_only_the_other_changed_is_taken_over_in_every_kind(kind, cast, journal):
    row, page = clash_over(cast, kind, A_YEAR, {})
    assert radios(page) == {}
    kept = press(cast.owner.client, page)
    if kind.read_back and kept.status_code == 200:
        kept = press(cast.owner.client, kept, confirmed="1")
    assert kept.status_code == 302
    row.refresh_from_db()
    assert row.date.year == 2024


@kinds
def test_what_stands_can_be_chosen_line_by_line_in_every_kind(kind, cast, journal):
    row, page = clash_over(cast, kind, A_YEAR, ANOTHER)
    assert list(radios(page)) == ["date"]
    kept = press(cast.owner.client, page, **{"chosen-date": radios(page)["date"][1]})
    if kind.read_back:
        kept = press(cast.owner.client, kept, confirmed="1")
    assert kept.status_code == 302
    row.refresh_from_db()
    assert row.date.year == 2024
    for field in row.typed_fields():  # and nothing else was touched on the way
        was = row.history.get(version=1).instance
        if field.name != "date":
            assert row.shown(field) == was.shown(field)


def test_what_was_chosen_can_be_corrected_first(cast, journal):
    _row, page = clash_over(cast, "note", {"text": "By Tom"}, {"text": "Mine"})
    chosen = {"chosen-text": radios(page)["text"][1]}
    form = press(cast.owner.client, page, change="1", **chosen)
    assert form.context["form"]["text"].value() == "By Tom"
    assert "chosen-" not in text_of(form)


def test_a_box_that_was_ticked_in_one_window_only(cast, journal):
    row = cast.owner.add(journal, "note", text="Quiet")
    address, opened = at(journal, "note", row.pk, "change"), seen(row)
    cast.owner.send(address, example_of("note", text="Quiet", is_private="on") | opened)
    page = cast.owner.send(address, example_of("note", text="Changed") | opened)
    assert re.search(r"You changed this at \d\d:\d\d, in another window", text_of(page))
    assert press(cast.owner.client, page).status_code == 302
    row.refresh_from_db()
    assert (row.text, row.is_private, row.version) == ("Changed", True, 3)


def test_what_was_private_is_no_measure_for_an_editor(cast, journal):
    """A version that one may not see tells nothing, not even what is equal to it."""
    row = cast.owner.add(journal, "note", is_private="on", text="SECRET")
    address = at(journal, "note", row.pk, "change")
    cast.owner.send(address, example_of("note", text="For all") | {"seen_version": "1"})
    page = cast.editor.send(address, example_of("note", text="SECRET") | {"seen_version": "1"})
    assert page.status_code == 409
    assert not page.context["clash"].is_merged
    assert "Keep what I typed" in text_of(page)


@pytest.mark.parametrize("odd", ["", "text=a&text=b", "about=x", "%00", "text=%00", "=", "&&;"])
def test_an_odd_choice_is_no_fault(cast, journal, odd):
    row, page = clash_over(cast, "note", {"text": "By Tom"}, {"text": "Mine"})
    answer = press(cast.owner.client, page, **{"chosen-text": odd, "chosen-": odd})
    assert answer.status_code in (302, 422)
    row.refresh_from_db()
    assert row.about == BY_SLUG["note"].model.history.get(id=row.pk, version=1).about


def test_a_number_of_one_never_meets_the_unit_of_the_other_unasked(cast, journal):
    """17 typed by the one and mg/24 h by the other: no letter says 17 mg/24 h."""
    row, page = clash_over(cast, "hiaa", {"unit": "mg/24h"}, {"value": "52"})
    assert {"value", "unit"} <= set(radios(page))
    assert "belong together" in text_of(page)
    assert press(cast.owner.client, page, as_written="1").status_code in (200, 302)
    row.refresh_from_db()
    assert (row.value, row.unit) != ("52", "mg/24h")


def test_left_of_one_never_meets_right_of_the_other_unasked(cast, journal):
    _row, page = clash_over(
        cast, "renogram", {"left_share": "41", "right_share": "59"}, {"left_share": "43"}
    )
    assert {"left_share", "right_share"} <= set(radios(page))
