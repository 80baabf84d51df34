"""What the forms of treatments, doses, procedures, specimens and checks ask, and never refuse."""

from __future__ import annotations

from typing import Any

import pytest

from journal.kinds import BY_SLUG
from tests.examples import EXAMPLES


def day(name: str, iso: str) -> dict[str, str]:
    """A date in its three boxes."""
    year, month, number = (*iso.split("-"), "", "")[:3]
    return {f"{name}_year": year, f"{name}_month": month, f"{name}_day": number}


def asked(journal: Any, slug: str, **typed: str) -> dict[str, Any]:
    """What looks odd in an entry, by its code."""
    kind = BY_SLUG[slug]
    form = kind.form(EXAMPLES[slug] | typed, journal=journal, today=journal.today, what=kind.what)
    assert form.is_valid(), form.errors
    return {doubt.code: doubt for doubt in form.doubts()}


GOES_ON = {"until_year": "", "stopped_because": ""}


@pytest.mark.parametrize(
    ("sort", "begun", "code"),
    [
        ("ssa", "2024-02-01", "another_goes_on"),
        ("ssa", "2023-02-01", None),  # it began later
        ("ppi", "2024-02-01", None),
    ],
)
def test_a_second_course_of_a_kind_is_asked_about(owner, journal, sort, begun, code):
    owner.add(journal, "treatment", **GOES_ON, **day("date", "2024-01-05"), sort="ssa")
    found = asked(journal, "treatment", **GOES_ON, **day("date", begun), sort=sort, name="Another")
    assert ("another_goes_on" in found) is (code is not None)


def test_supplements_may_go_on_side_by_side(owner, journal):
    owner.add(journal, "treatment", **GOES_ON, **day("date", "2024-01-05"), sort="supplement")
    found = asked(
        journal, "treatment", **GOES_ON, **day("date", "2024-02-05"), sort="supplement", name="D"
    )
    assert found == {}


@pytest.mark.parametrize(
    ("when", "codes"),
    [
        ("2024-03-04", set()),
        ("2024-02-10", {"dose_near_another"}),
        ("2024-02-05", {"dose_near_another"}),
        ("2023-12-30", {"dose_outside_its_course"}),
        ("2024-12-30", {"dose_outside_its_course"}),
    ],
)
def test_a_dose_that_does_not_fit_its_course_is_asked_about(owner, journal, when, codes):
    course = owner.add(
        journal, "treatment", **day("date", "2024-01-05"), **day("until", "2024-12-01")
    )
    owner.add(journal, "dose", treatment=str(course.pk), **day("date", "2024-02-07"))
    found = asked(journal, "dose", treatment=str(course.pk), **day("date", when))
    assert set(found) == codes


@pytest.mark.parametrize("act", ["changed", "removed"])
@pytest.mark.parametrize(
    ("placed", "typed", "offered"),
    [
        ("left", "left", ""),
        ("left", "right", "left"),
        ("right", "left", "right"),
        ("both", "right", ""),
        ("not_said", "right", ""),
        ("left", "both", ""),
    ],
)
def test_a_stent_of_the_other_side_is_asked_about(owner, journal, act, placed, typed, offered):
    owner.add(journal, "procedure", side=placed, sort="stent placed", **day("date", "2024-01-05"))
    found = asked(
        journal, "procedure", side=typed, sort=f"stent {act}", **day("date", "2024-04-05")
    )
    if not offered:
        assert "other_side_has_it" not in found
        return
    (offer,) = found["other_side_has_it"].offers
    assert (offer.field, offer.value, offer.label) == ("side", offered, f"It is {offered.upper()}")
    assert typed.upper() in found["other_side_has_it"].words


def test_a_nephrostomy_is_not_held_against_a_stent(owner, journal):
    owner.add(journal, "procedure", side="left", sort="stent placed", **day("date", "2024-01-05"))
    found = asked(
        journal, "procedure", side="right", sort="nephrostomy removed", **day("date", "2024-04-05")
    )
    assert "other_side_has_it" not in found


def test_a_change_before_the_placing_is_asked_about(owner, journal):
    typed = day("date", "2024-01-05")
    assert "changed_before_it_was_placed" in asked(
        journal, "procedure", **typed, **day("change_due", "2023-12")
    )
    assert "changed_before_it_was_placed" not in asked(
        journal, "procedure", **typed, **day("change_due", "2024-01")
    )


def test_a_grade_below_its_ki67_is_asked_about(journal):
    assert "grade_below_its_ki67" in asked(journal, "pathology", grade="G1", ki67="8 %")
    assert asked(journal, "pathology", grade="G2", ki67="8 %") == {}


def test_a_next_date_before_the_telling_is_asked_about(owner, journal):
    told = day("date", "2024-01-05")
    assert "due_before_it_was_told" in asked(journal, "check", **told, **day("due", "2023-11"))
    assert asked(journal, "check", **told, **day("due", "2024-01")) == {}
