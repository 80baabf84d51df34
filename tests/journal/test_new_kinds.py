"""Results, treatments, doses, procedures, pathology and checks: what their forms ask and refuse."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from journal.kinds import BY_SLUG
from journal.kinds.result import Result
from surveillance.facts import Reading, comparable
from tests.examples import EXAMPLES
from tests.journal.browsing import as_a_browser
from tests.journal.conftest import typed
from tests.journal.test_writing import at

NEW = ("result", "treatment", "dose", "procedure", "pathology", "check")


def asked(owner, journal: Any, slug: str, **changed: str) -> Any:
    return owner.send(at(journal, slug, "add"), EXAMPLES[slug] | changed)


def doubts(response: Any) -> dict[str, Any]:
    return {doubt.code: doubt for doubt, _token in response.context["doubts"]}


def errors(response: Any) -> dict[str, list[str]]:
    return {name: list(told) for name, told in response.context["form"].errors.items()}


# ---- choices -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("slug", "name"),
    [("result", "analyte"), ("procedure", "sort"), ("pathology", "sort"), ("check", "what"),
     ("treatment", "sort")],
)  # fmt: skip
def test_nothing_is_chosen_before_the_person_chooses(slug, name, owner, journal):
    page = owner.client.get(at(journal, slug, "add"), follow=True)
    field = page.context["form"][name]
    assert not field.value()
    if field.field.widget.input_type == "select":
        assert field.field.choices[0] == ("", "Choose")
    left_open = {k: v for k, v in EXAMPLES[slug].items() if k != name}
    response = owner.send(at(journal, slug, "add"), left_open)
    assert response.status_code == 422
    assert name in errors(response)


@pytest.mark.parametrize("slug", NEW)
def test_no_list_says_the_same_thing_twice(slug, owner, journal):
    form = owner.client.get(at(journal, slug, "add"), follow=True).context["form"]
    for name, field in form.fields.items():
        flat = []
        for key, label in getattr(field, "choices", ()):
            flat += [said for _key, said in label] if isinstance(label, list) else [str(label)]
            assert key is not None
        assert len(flat) == len(set(flat)), name


def test_the_analytes_stand_under_their_groups(owner, journal):
    page = owner.client.get(at(journal, "result", "add"), follow=True).content.decode()
    assert '<optgroup label="Kidneys">' in page
    row = owner.add(journal, "result")
    shown = {detail.label: detail.text for detail in row.details()}
    assert shown["What was measured"] == "Creatinine"


@pytest.mark.parametrize(
    ("slug", "name", "of"),
    [("dose", "treatment", "treatment"), ("pathology", "procedure", "procedure"),
     ("pathology", "comes_from", "pathology")],
)  # fmt: skip
def test_rows_of_another_journal_are_no_choice(slug, name, of, owner, journal, journal_of):
    theirs = owner.add(journal_of(owner, "other"), of)
    page = owner.client.get(at(journal, slug, "add") + f"?{of}={theirs.pk}", follow=True)
    own_address = page.wsgi_request.get_full_path().replace("&", "&amp;")  # where a draft is kept
    assert str(theirs.pk) not in page.content.decode().replace(own_address, "")
    response = asked(owner, journal, slug, **{name: str(theirs.pk)})
    assert response.status_code == 422
    assert list(errors(response)) == [name]
    assert not BY_SLUG[slug].everything_of(journal).exists()


# ---- results -------------------------------------------------------------------------------------


def reading(owner, journal, **changed: str) -> Reading:
    (fact,) = owner.add(journal, "result", **({"laboratory": ""} | changed)).facts()
    return fact


def test_chromogranin_a_of_two_kits_is_never_laid_side_by_side(owner, journal):
    told = [("NEOLISA", ""), ("EuroDiagnostica", ""), ("", "City Hospital"), ("", "County"),
            ("", ""), ("", "")]  # fmt: skip
    readings = [
        reading(owner, journal, analyte="chromogranin-a", value=f"8{number}", unit="µg/L",
                method=kit, laboratory=laboratory)
        for number, (kit, laboratory) in enumerate(told)
    ]  # fmt: skip
    assert not any(comparable(one, other) for one, other in combinations(readings, 2))
    again = reading(owner, journal, analyte="chromogranin-a", value="90", unit="ng/mL",
                    method="neolisa", laboratory="County")  # fmt: skip
    assert [comparable(again, one) for one in readings] == [True] + [False] * 5
    moles = reading(owner, journal, analyte="chromogranin-a", value="90", unit="pmol/L",
                    method="NEOLISA")  # fmt: skip
    assert not any(comparable(moles, one) for one in readings)


@pytest.mark.parametrize("name", ["CgA", "chromogranin A", "CGA"])
def test_kits_stay_apart_under_a_short_name_too(name, owner, journal):
    said = {"analyte": "own", "own_name": name, "value": "90", "unit": "µg/L"}
    kits = [("Kit A", ""), ("Kit B", ""), ("", "City"), ("", ""), ("", "")]
    readings = [
        reading(owner, journal, **said, method=kit, laboratory=laboratory,
                date_day=str(number + 1))
        for number, (kit, laboratory) in enumerate(kits)
    ]  # fmt: skip
    assert not any(comparable(one, other) for one, other in combinations(readings, 2))


def test_an_own_name_is_one_series_however_it_is_spelt(owner, journal):
    one, other = (
        reading(owner, journal, analyte="own", own_name=name, value="90", unit="µg/L")
        for name in ("Ferritin", " ferritin")
    )
    assert comparable(one, other)


def test_a_dose_keeps_the_name_of_its_course(owner, journal):
    course = owner.add(journal, "treatment", name="Lanreotide", dose="120 mg")
    other = owner.add(journal, "treatment", name="Octreotide", dose="30 mg", date_year="2024")
    dose = owner.add(journal, "dose", treatment=str(course.pk), medicine="", dose="")
    assert (dose.medicine, dose.dose) == ("Lanreotide", "120 mg")
    form = typed(journal, "dose", EXAMPLES["dose"] | {"treatment": str(other.pk),
                 "medicine": "Lanreotide", "dose": "120 mg"}, row=dose)  # fmt: skip
    assert (form.medicine, form.dose) == ("Octreotide", "30 mg")


@pytest.mark.parametrize("name", ["5-HIAA", "5-hiaa", "Chromogranin A", "creatinine"])
def test_what_is_only_named_like_an_analyte_is_not_it(name, owner, journal):
    own = reading(owner, journal, analyte="own", own_name=name, value="58", unit="µmol/L")
    assert own.analyte.startswith(f"{name} (own)")
    for analyte, unit in (("creatinine", "µmol/L"), ("chromogranin-a", "µg/L")):
        other = reading(owner, journal, analyte=analyte, value="91", unit=unit)
        assert not comparable(own, other)


def test_only_inr_and_ones_own_may_have_no_unit(owner, journal):
    for analyte, own_name, taken in (("inr", "", 1), ("own", "Ratio", 1), ("creatinine", "", 0)):
        response = asked(owner, journal, "result", analyte=analyte, own_name=own_name, unit="",
                         value="1.1")  # fmt: skip
        assert response.status_code == (302 if taken else 422), analyte
    assert Result.objects.get(analyte="inr").headline() == "INR 1.1"


def test_a_unit_is_not_the_kind_of_thing_that_an_inr_has_two_of(owner, journal):
    one = reading(owner, journal, analyte="inr", value="1.1", unit="")
    assert comparable(one, reading(owner, journal, analyte="inr", value="1.2", unit="INR"))


def test_both_limits_are_kept_as_written(owner, journal):
    row = owner.add(journal, "result", lower_limit="59.0", upper_limit="<104")
    (fact,) = row.facts()
    assert (fact.lower_limit.text, fact.upper_limit.text) == ("59.0", "<104")
    assert "limits on the letter 59.0 to <104" in row.line()


def test_limits_the_wrong_way_round_are_asked_about(owner, journal):
    response = asked(owner, journal, "result", lower_limit="104", upper_limit="59")
    assert "104" in doubts(response)["limits_crossed"].words


def test_an_offered_unit_is_put_in_as_letters_print_it(owner, journal):
    response = asked(owner, journal, "result", value="1.04 mg/dL")
    offer = doubts(response)["unit_in_number"].offers[0]
    response = as_a_browser(owner, response, take=f"{offer.field}={offer.value}")
    assert response.status_code == 302
    assert Result.objects.get().unit == "mg/dL"


def test_a_unit_that_is_not_known_is_asked_about_and_kept(owner, journal):
    response = asked(owner, journal, "result", unit="furlongs")
    assert [offer.value for offer in doubts(response)["unit_not_known"].offers] == [
        "µmol/L",
        "mg/dL",
    ]
    assert owner.add(journal, "result", unit="furlongs").unit == "furlongs"


def test_a_name_of_ones_own_beside_an_analyte_is_refused_with_what_to_do(owner, journal):
    assert "own_name" in errors(asked(owner, journal, "result", own_name="Ferritin"))
    assert owner.add(journal, "result", own_name="creatinine").own_name == ""
    told = errors(asked(owner, journal, "check", what="ct", own_name="CANARY check"))
    assert "Something else" in told["own_name"][0]


def test_what_is_taken_over_from_the_last_letter_is_seen(owner, journal):
    owner.add(journal, "result", analyte="chromogranin-a", value="80", unit="µg/L",
              method="NEOLISA", specimen="serum")  # fmt: skip
    page = owner.client.get(at(journal, "result", "add") + "?analyte=chromogranin-a", follow=True)
    groups = {group.heading: is_open for group, _rows, is_open in page.context["form"].laid_out()}
    assert groups["More from the letter"]


# ---- LEFT and RIGHT, dates, counts ---------------------------------------------------------------


@pytest.mark.parametrize("sort", ["stent placed", "stent removed", "nephrostomy changed"])
def test_a_drain_has_its_side_in_words(sort, owner, journal):
    told = errors(asked(owner, journal, "procedure", sort=sort, side=""))
    assert "LEFT or RIGHT" in told["side"][0]
    row = owner.add(journal, "procedure", sort=sort, side="right", words="")
    assert "RIGHT" in row.headline()


def test_words_that_name_the_other_side_are_asked_about(owner, journal):
    doubt = doubts(asked(owner, journal, "procedure", side="right"))["side_in_words"]
    assert "say LEFT. You chose RIGHT" in doubt.words
    assert doubt.offers[0].value == "left"
    for words in ("A stent on the left; the right kidney was left alone.", "A stent was placed."):
        again = asked(owner, journal, "procedure", side="right", words=words, date_year="2024")
        assert again.status_code == 302 or "side_in_words" not in doubts(again)


@pytest.mark.parametrize(
    ("slug", "changed", "field"),
    [
        ("procedure", {"tumours_found": "2.5"}, "tumours_found"),
        ("pathology", {"number": "1.5"}, "number"),
        ("pathology", {"number": "many"}, "number"),
        ("check", {"every_number": "0"}, "every_number"),
        ("check", {"every_number": "six"}, "every_number"),
        ("check", {"every_number": "9" * 30}, "every_number"),
        ("check", {"every_period": ""}, "every_period"),
        ("check", {"every_number": ""}, "every_number"),
        ("check", {"every_number": "", "every_period": ""}, "every_number"),
        ("check", {"own_name": ""}, "own_name"),
        ("treatment", {"until_year": "2024"}, "until"),
        ("treatment", {"until_year": ""}, "until"),
        ("treatment", {"name": " \u200b" * 3 + "\u202e"}, "name"),
        ("dose", {"medicine": ""}, "treatment"),
        ("result", {"analyte": "own"}, "own_name"),
        ("result", {"analyte": "nothing"}, "analyte"),
        ("result", {"value": "-3"}, "value"),
        ("result", {"value": "9" * 41}, "value"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_what_to_do(slug, changed, field, owner, journal):
    response = asked(owner, journal, slug, **changed)
    assert response.status_code == 422
    told = errors(response)
    assert field in told
    page = response.content.decode()
    assert "Correct this, then send it again" in page
    for name, value in changed.items():
        assert not value.isprintable() or not value or f'value="{value}"' in page or name in told
    assert not BY_SLUG[slug].everything_of(journal).exists()


def test_a_specimen_does_not_come_from_itself_by_a_detour(owner, journal):
    first = owner.add(journal, "pathology")
    second = owner.add(journal, "pathology", sort="liver", comes_from=str(first.pk))
    third = owner.add(journal, "pathology", sort="node", comes_from=str(second.pk))
    sent = EXAMPLES["pathology"] | {"comes_from": str(third.pk), "seen_version": "1"}
    response = owner.send(at(journal, "pathology", first.pk, "change"), sent)
    assert response.status_code == 422
    assert "Choose another one" in errors(response)["comes_from"][0]
