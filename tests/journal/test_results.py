"""Several results of one letter: all checked, asked about, written and undone together."""

from __future__ import annotations

import re
import uuid
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from journal.kinds import KINDS
from journal.kinds.result import OFFERED, OWN, Result
from journal.resultsheet import ORDER, PREFIXES
from surveillance.analytes import unit_of
from surveillance.facts import series_key
from tests.examples import EXAMPLES, WHEN
from tests.journal.browsing import as_a_browser
from tests.journal.conftest import press
from tests.journal.test_access import Rehearsal
from tests.journal.test_bad_input import ANSWERS, VALUE, few, settled
from tests.journal.test_writing import at

LETTER = WHEN | {
    "laboratory": "City Hospital",
    "creatinine-value": "92", "creatinine-unit": "µmol/L", "creatinine-upper_limit": "104",
    "potassium-value": "4.1", "potassium-unit": "mmol/L",
    "inr-value": "1.1",
    "own-1-own_name": "Ferritin", "own-1-value": "30", "own-1-unit": "µg/L",
}  # fmt: skip


def letter(journal: Any) -> str:
    return at(journal, "result", "letter")


def opened(owner, journal, key: str = ""):
    """The page as a person opens it, or goes Back to it."""
    response = owner.client.get(letter(journal) + (f"?form={key}" if key else ""))
    return (
        owner.client.get(response.headers["Location"]) if response.status_code == 302 else response
    )


def standing() -> dict[str, Result]:
    return {row.name: row for row in Result.objects.filter(binned_at=None)}


def without(*prefixes: str, **changed: str) -> dict[str, str]:
    kept = {n: v for n, v in LETTER.items() if not n.startswith(prefixes or ("-",))}
    return kept | {name.replace("__", "-"): value for name, value in changed.items()}


# ---- what can be typed, and what is kept of it ---------------------------------------------------


def test_every_analyte_has_a_line_under_its_group():
    assert {one.key for one in OFFERED} == {key for key in PREFIXES if not key.startswith(OWN)}
    assert {one.group for one in OFFERED} == set(ORDER)


def test_every_analyte_is_typed_in_one_go_and_read_back_with_its_unit_known(owner, journal):
    page = opened(owner, journal)
    values = {f"{one.key}-value": "7" for one in OFFERED}
    more = {"chromogranin-a-method": "NEOLISA", "creatinine-lower_limit": "5.0"}
    assert as_a_browser(owner, page, **WHEN, **values, **more).status_code == 302
    rows = {row.analyte: row for row in Result.objects.all()}
    assert rows.keys() == {one.key for one in OFFERED}
    for key, row in rows.items():
        (reading,) = row.facts()
        assert reading.analyte == key
        assert unit_of(key, reading.unit), key
        assert reading.written.text == "7"
    assert rows["creatinine"].lower_limit == "5.0"
    assert rows["chromogranin-a"].method == "NEOLISA"
    assert rows["inr"].unit == ""


def test_only_lines_with_a_result_are_kept_and_each_says_what_is_said_once(owner, journal):
    assert owner.send(letter(journal), LETTER | {"weight-value": "71",
                      "weight-unit": "kg"}).status_code == 302  # fmt: skip
    rows = standing()
    assert set(rows) == {"Creatinine", "Potassium", "INR", "Ferritin", "Body weight"}
    assert {row.date.iso for row in rows.values()} == {"2025-02-16"}
    assert {row.laboratory.name for row in rows.values()} == {"City Hospital"}


def test_a_sample_is_asked_for_only_where_it_tells_two_series_apart(owner, journal):
    page = opened(owner, journal).content.decode()
    asked = set(re.findall(r'<select name="([^"]+)-specimen"', page))
    assert asked == {"chromogranin-a", "own-1", "own-2", "own-3"}
    assert 'name="specimen"' not in page
    typed = {"chromogranin-a-value": "88", "chromogranin-a-unit": "µg/L",
             "chromogranin-a-specimen": "plasma", "own-1-specimen": "serum"}  # fmt: skip
    # A page from before, whose sample stood at its head, puts it beside no result.
    assert owner.send(letter(journal), LETTER | typed | {"specimen": "serum"}).status_code == 302
    samples = {name: row.specimen for name, row in standing().items() if row.specimen}
    assert samples == {"Chromogranin A": "plasma", "Ferritin": "serum"}


def test_two_letters_make_one_series_of_potassium_and_none_of_two_samples(owner, journal):
    for year, sample in (("2024", "plasma"), ("2025", "serum")):
        typed = {"chromogranin-a-value": "88", "chromogranin-a-unit": "µg/L",
                 "chromogranin-a-specimen": sample, "date_year": year}  # fmt: skip
        assert owner.send(letter(journal), LETTER | typed).status_code == 302
    readings = [next(row.facts()) for row in Result.objects.all()]
    keys: dict[str, set[Any]] = {}
    for reading in readings:
        keys.setdefault(reading.analyte, set()).add(series_key(reading))
    assert {name: len(found) for name, found in keys.items()} == {
        "chromogranin-a": 2, "creatinine": 1, "potassium": 1, "inr": 1, "Ferritin": 1,
    }  # fmt: skip


def test_a_sample_left_out_or_put_in_is_asked_about_before_it_parts_a_series(owner, journal):
    cga = {"analyte": "chromogranin-a", "value": "80", "unit": "µg/L", "method": "NEOLISA"}
    owner.add(journal, "result", **cga, specimen="serum", date_year="2024")
    typed = WHEN | {"chromogranin-a-value": "88", "chromogranin-a-unit": "µg/L",
                    "chromogranin-a-method": "NEOLISA"}  # fmt: skip
    response = owner.send(letter(journal), typed)
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    assert (doubt.code, doubt.anchor) == ("sample_parts", "id_chromogranin-a-specimen")
    offer = doubt.offers[0]
    assert as_a_browser(owner, response, take=f"{offer.field}={offer.value}").status_code == 302
    assert set(Result.objects.values_list("specimen", flat=True)) == {"serum"}


def test_a_sample_stamped_before_stays_as_written_and_can_be_corrected(owner, journal, sent_letter):
    key, rows = sent_letter
    row = rows["Potassium"]
    Result.objects.filter(pk=row.pk).update(specimen="serum")
    page = opened(owner, journal, key)
    assert 'name="potassium-specimen"' in page.content.decode()
    assert as_a_browser(owner, page, **{"inr-value": "1.2"}).status_code == 302
    row.refresh_from_db()
    assert row.specimen == "serum"
    page = opened(owner, journal, key)
    assert as_a_browser(owner, page, **{"potassium-specimen": ""}).status_code == 302
    row.refresh_from_db()
    assert row.specimen == ""


def test_a_sample_goes_along_when_a_named_result_moves_to_its_line(owner, journal):
    """Else a potassium of urine would become one of blood."""
    typed = WHEN | {"own-1-own_name": "Potassium", "own-1-value": "4.1", "own-1-unit": "mmol/L",
                    "own-1-specimen": "urine-24h"}  # fmt: skip
    response = owner.send(letter(journal), typed)
    offer = response.context["doubts"][0][0].offers[0]
    assert as_a_browser(owner, response, take=f"{offer.field}={offer.value}").status_code == 302
    row = Result.objects.get()
    assert (row.analyte, row.specimen) == ("potassium", "urine-24h")


def test_one_result_on_its_own_form_does_not_take_over_a_stamped_sample(owner, journal):
    for analyte, unit in (("potassium", "mmol/L"), ("chromogranin-a", "µg/L")):
        owner.add(journal, "result", analyte=analyte, value="4", unit=unit, specimen="serum",
                  method="x")  # fmt: skip
        page = owner.client.get(at(journal, "result", "add") + f"?analyte={analyte}", follow=True)
        begun = page.context["form"]["specimen"].value()
        assert (begun or "") == ("serum" if analyte == "chromogranin-a" else "")


def test_a_line_begins_with_the_unit_of_its_last_result_or_the_preferred_one(
    owner, journal, journal_of, actor
):
    other = journal_of(actor("other"), "other")
    assert opened(owner, journal).context["sheet"].head["laboratory"].value() in ("", None)
    Result(journal=other, analyte="urea", value="5", unit="mg/dL", date="2025").save()
    owner.send(at(journal, "background"), {"name": "A", "unit_of_creatinine": "mg/dL"})
    owner.add(journal, "result", analyte="potassium", value="4", unit="mEq/L")

    lines = {
        line.prefix: line.form["unit"].value()
        for line in opened(owner, journal).context["sheet"].lines
    }
    assert lines["creatinine"] == "mg/dL"
    assert lines["potassium"] == "mEq/L"
    assert lines["urea"] == "mmol/L"
    assert not lines["inr"]


def test_groups_that_were_used_stand_open(owner, journal):
    def open_groups() -> list[str]:
        return [
            name for name, is_open, _ in opened(owner, journal).context["sheet"].groups() if is_open
        ]

    assert open_groups() == ["Kidneys"]
    owner.add(journal, "result", analyte="b12", value="300", unit="ng/L")
    assert open_groups() == ["Vitamins and digestion"]


def test_a_kit_is_offered_and_never_filled_in(owner, journal):
    owner.add(
        journal, "result", analyte="chromogranin-a", value="80", unit="µg/L", method="NEOLISA"
    )
    page = opened(owner, journal)
    line = next(line for line in page.context["sheet"].lines if line.prefix == "chromogranin-a")
    assert not line.form["method"].value()
    assert '<option value="NEOLISA">' in page.content.decode()


# ---- what is refused and what is asked -----------------------------------------------------------


def test_what_is_wrong_leads_to_its_box_and_loses_nothing(owner, journal):
    typed = LETTER | {"creatinine-value": "ninety", "potassium-unit": "", "date_month": "13",
                      "own-1-own_name": ""}  # fmt: skip
    response = owner.send(letter(journal), typed)
    assert response.status_code == 422
    page = response.content.decode()
    told = response.context["sheet"].errors
    assert [where for where, _words in told] == [
        "id_date_1", "id_creatinine-value", "id_potassium-unit", "id_own-1-own_name",
    ]  # fmt: skip
    for where, words in told:
        assert page.count(f'id="{where}"') == 1
        assert f'href="#{where}"' in page
        assert words.endswith((".", "?"))
    assert told[1][1].startswith("Creatinine, result: ")
    for name, value in typed.items():
        assert not value or f'name="{name}" value="{value}"' in page, name
    assert not Result.objects.exists()


def test_an_empty_letter_says_what_to_do(owner, journal):
    response = owner.send(letter(journal), WHEN)
    assert response.status_code == 422
    assert "Type at least one result." in response.content.decode()


def test_a_limit_without_a_result_is_asked_about(owner, journal):
    response = owner.send(letter(journal), LETTER | {"urea-upper_limit": "7.8"})
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    assert (doubt.name, doubt.anchor) == ("Urea", "id_urea-value")
    assert press_as_written(owner, response).status_code == 302
    assert "Urea" not in standing()


def press_as_written(owner, response):
    return as_a_browser(
        owner,
        response,
        as_written="1",
        asked=[token for _doubt, token in response.context["doubts"]],
    )


def test_all_that_looks_odd_is_asked_once_and_offers_go_into_their_line(owner, journal):
    odd = LETTER | {"creatinine-value": "1.04 mg/dL", "potassium-value": "4,1"}
    response = owner.send(letter(journal), odd)
    asked = {doubt.name: doubt for doubt, _token in response.context["doubts"]}
    assert set(asked) == {"Creatinine", "Potassium"}
    offer = asked["Creatinine"].offers[0]
    assert (offer.field, offer.value) == ("creatinine-unit", "mg/dL")
    response = as_a_browser(owner, response, take=f"{offer.field}={offer.value}")
    assert [doubt.name for doubt, _token in response.context["doubts"]] == ["Potassium"]
    assert press_as_written(owner, response).status_code == 302
    rows = standing()
    assert (rows["Creatinine"].unit, rows["Creatinine"].value) == ("mg/dL", "1.04 mg/dL")
    assert rows["Potassium"].unit == "mmol/L"
    assert rows["Potassium"].value == "4,1"


def test_a_number_out_of_step_with_its_own_last_one_is_asked_about(owner, journal):
    owner.add(journal, "result", analyte="creatinine", value="92", unit="umol/L", date_year="2024")
    owner.add(journal, "result", analyte="urea", value="5", unit="mmol/L", date_year="2024")
    response = owner.send(letter(journal), LETTER | {"creatinine-value": "920"})
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    assert "Your result nearest in time is 92" in doubt.words
    assert doubt.offers[0].field == "creatinine-value"


FAR = {"haemoglobin-value": "12.8", "haemoglobin-unit": "g/L",
       "haemoglobin-lower_limit": "130", "haemoglobin-upper_limit": "170"}  # fmt: skip


def test_a_number_ten_times_off_its_own_limits_is_asked_about_and_may_stay(owner, journal):
    response = owner.send(letter(journal), LETTER | FAR)
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    assert doubt.words == (
        "12.8 is about ten times below the limits 130 to 170 that you typed. Is it right?"
    )
    assert (doubt.name, doubt.anchor) == ("Haemoglobin", "id_haemoglobin-value")
    assert [(offer.field, offer.value) for offer in doubt.offers] == [("haemoglobin-value", "128")]
    assert press_as_written(owner, response).status_code == 302
    assert standing()["Haemoglobin"].value == "12.8"


def test_the_form_of_one_result_asks_the_same(owner, journal):
    typed = WHEN | {"analyte": "haemoglobin", "value": "1280", "unit": "g/L", "lower_limit": "130",
                    "upper_limit": "170"}  # fmt: skip
    response = owner.send(at(journal, "result", "add"), typed)
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    assert "1280 is about ten times above the limits 130 to 170" in doubt.words
    assert not Result.objects.exists()


def test_one_slip_is_asked_about_once(owner, journal):
    owner.add(journal, "result", analyte="haemoglobin", value="128", unit="g/L", date_year="2024")
    response = owner.send(letter(journal), LETTER | FAR)
    assert [doubt.code for doubt, _token in response.context["doubts"]] == ["out_of_step"]


def test_the_same_letter_typed_once_more_is_asked_about_once(owner, journal):
    owner.send(letter(journal), LETTER)
    response = owner.send(letter(journal), LETTER)
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    for said in ("Creatinine 92", "Potassium 4.1", "INR 1.1", "Ferritin 30", "16 February 2025"):
        assert said in doubt.words
    assert Result.objects.count() == 4


def test_something_of_ones_own_with_the_name_of_an_analyte_moves_to_its_line(owner, journal):
    typed = WHEN | {"own-1-own_name": "UREA", "own-1-value": "5.1", "own-1-unit": "mmol/L"}
    response = owner.send(letter(journal), typed)
    (doubt,) = (doubt for doubt, _token in response.context["doubts"])
    offer = doubt.offers[0]
    response = as_a_browser(owner, response, take=f"{offer.field}={offer.value}")
    assert response.status_code == 302
    assert Result.objects.get().analyte == "urea"


# ---- written once, corrected, undone -------------------------------------------------------------


def test_a_letter_sent_twice_is_written_once(owner, journal):
    key = uuid.uuid4()
    first, again = (owner.send(letter(journal), LETTER, key) for _ in range(2))
    assert first.headers["Location"] == again.headers["Location"]
    assert Result.objects.count() == 4
    assert journal.submissions.count() == 1
    page = owner.client.get(first.headers["Location"]).content.decode()
    assert page.count("<h1") == 1
    for said in ("4 entries", "Creatinine 92", "upper limit on the letter 104", "City Hospital"):
        assert said in page


@pytest.mark.parametrize("is_opened_anew", [True, False])
def test_a_letter_corrected_and_sent_again_corrects_its_rows(is_opened_anew, owner, journal):
    key = uuid.uuid4()
    bystander = owner.add(journal, "result", analyte="urea", value="5", unit="mmol/L")
    owner.send(letter(journal), LETTER, key)
    was = {row.name: row.pk for row in standing().values()}
    # One corrected, one removed, one more before it, and one of one's own that gets another name.
    corrected = without(
        "potassium",
        "inr",
        creatinine__value="93",
        egfr__value="71",
        egfr__unit="mL/min/1.73 m²",
        own__1__own_name="Ferritine",
    )
    if is_opened_anew:
        page = opened(owner, journal, str(key))
        assert "You have saved this letter already." in page.content.decode()
        empty = {"potassium-value": "", "inr-value": ""}
        response = as_a_browser(owner, page, **corrected, **empty)
    else:
        response = owner.send(letter(journal), corrected, key)
    assert response.status_code == 302
    now = standing()
    assert set(now) == {"Urea", "Creatinine", "eGFR", "Ferritine"}
    assert now["Urea"].pk == bystander.pk
    assert now["Creatinine"].pk == was["Creatinine"]
    assert now["Creatinine"].value == "93"
    assert now["Ferritine"].pk == was["Ferritin"]
    page = owner.client.get(response.headers["Location"]).content.decode()
    assert re.search(r"Deleted</span>\s*Potassium", page)
    assert "was <q>92" in page
    assert page.count("<h1") == 1


def test_a_line_that_was_removed_and_is_typed_again_comes_back(owner, journal):
    key = uuid.uuid4()
    owner.send(letter(journal), LETTER, key)
    potassium = standing()["Potassium"].pk
    owner.send(letter(journal), without("potassium"), key)
    assert "Potassium" not in standing()
    page = opened(owner, journal, str(key))
    typed = {"potassium-value": "4.2", "potassium-unit": "mmol/L"}
    assert as_a_browser(owner, page, **typed).status_code == 302
    assert standing()["Potassium"].pk == potassium
    assert Result.objects.count() == 4


def test_undo_takes_the_whole_letter_back_and_again(owner, journal):
    response = owner.send(letter(journal), LETTER)
    page = owner.client.get(response.headers["Location"])
    undone = press(owner.client, page)
    assert not standing()
    page = owner.client.get(undone.headers["Location"])
    assert "Undone." in page.content.decode()
    press(owner.client, page)
    assert len(standing()) == 4


def test_what_somebody_changed_meanwhile_is_asked_about_and_can_be_kept(cast, journal):
    key, owner = uuid.uuid4(), cast.owner
    owner.send(letter(journal), LETTER, key)
    row = standing()["Creatinine"]
    changed = EXAMPLES["result"] | {"value": "95", "seen_version": "1"}
    changed |= {"note": "by phone", "specimen": "serum"}
    assert cast.editor.send(at(journal, "result", row.pk, "change"), changed).status_code == 302
    response = owner.send(letter(journal), LETTER | {"creatinine-value": "93"}, key)
    assert response.status_code == 409
    page = response.content.decode()
    assert "95" in page
    assert "93" in page
    assert standing()["Creatinine"].value == "95"
    assert press(owner.client, response).status_code == 302
    assert standing()["Creatinine"].value == "93"
    now = standing()["Creatinine"]
    assert (now.note, now.specimen) == ("by phone", "serum")  # which this page did not show
    assert Result.objects.count() == 4


def test_a_letter_that_was_undone_and_is_sent_again_is_asked_about_at_once(owner, journal):
    key = uuid.uuid4()
    done = owner.client.get(owner.send(letter(journal), LETTER, key).headers["Location"])
    press(owner.client, done)
    response = owner.send(letter(journal), LETTER | {"creatinine-value": "93"}, key)
    assert response.status_code == 409
    assert len(response.context["pairs"]) == 4
    assert press(owner.client, response).status_code == 302
    assert len(standing()) == Result.objects.count() == 4


def test_a_letter_of_another_journal_is_not_corrected(owner, journal, journal_of):
    key, other = uuid.uuid4(), journal_of(owner, "other")
    owner.send(letter(journal), LETTER, key)
    owner.send(letter(other), without("potassium"), key)
    assert Result.objects.filter(journal=journal, binned_at=None).count() == 4
    assert Result.objects.filter(journal=other).count() == 3
    page = opened(owner, other, str(uuid.uuid4()))
    assert not page.context["made"]


def test_what_was_not_saved_is_there_when_one_comes_back(owner, journal):
    page = opened(owner, journal)
    assert as_a_browser(owner, page, **{"urea-value": "5.5"}).status_code == 422
    again = owner.client.get(page.wsgi_request.get_full_path())
    assert 'name="urea-value" value="5.5"' in again.content.decode()
    assert "Error" not in again.content.decode()
    assert as_a_browser(owner, again, **WHEN).status_code == 302
    assert "5.5" not in owner.client.get(
        page.wsgi_request.get_full_path()
    ).content.decode().replace('name="urea-value" value="5.5"', "")


def test_who_was_signed_out_while_typing_loses_nothing(owner, journal):
    owner.client.logout()
    response = owner.send(letter(journal), LETTER)
    assert response.status_code == 403
    for name, value in LETTER.items():
        assert f'name="{name}" value="{value}"' in response.content.decode(), name


# ---- sent again: what the page does not show stays as it is --------------------------------------


def corrected_alone(owner, row: Result, **changed: str) -> Result:
    """A result of the letter, corrected on its own page."""
    address = at(row.journal, "result", row.pk, "change")
    done = as_a_browser(owner, owner.client.get(address), **changed)
    if done.status_code == 200:
        done = press_as_written(owner, done)
    assert done.status_code == 302
    row.refresh_from_db()
    return row


def said_of(row: Result) -> tuple[Any, ...]:
    return tuple(getattr(row, field.attname) for field in row.typed_fields())


@pytest.fixture
def sent_letter(owner, journal):
    """A letter that was saved: the key of its form, and its rows."""
    key = uuid.uuid4()
    assert owner.send(letter(journal), LETTER, key).status_code == 302
    return str(key), standing()


OWN_PAGE = {"method": "IDMS kit", "specimen": "serum", "date_day": "17", "note": "by phone"}


@pytest.mark.parametrize("who", ["Creatinine", "Potassium"])
def test_what_one_result_says_on_its_own_page_outlives_its_letter(who, owner, journal, sent_letter):
    key, rows = sent_letter
    row = corrected_alone(owner, rows[who], laboratory="Village Lab", **OWN_PAGE)
    was = said_of(row)
    assert (
        as_a_browser(owner, opened(owner, journal, key), **{"inr-value": "1.2"}).status_code == 302
    )
    row.refresh_from_db()
    assert (said_of(row), row.version) == (was, 2)
    assert standing()["INR"].value == "1.2"


def test_its_own_line_corrects_no_more_of_a_result_than_it_shows(owner, journal, sent_letter):
    key, rows = sent_letter
    row = corrected_alone(owner, rows["Potassium"], laboratory="Village Lab", **OWN_PAGE)
    page = opened(owner, journal, key)
    assert as_a_browser(owner, page, **{"potassium-value": "4.2"}).status_code == 302
    row.refresh_from_db()
    assert (row.value, row.method, row.specimen, row.note) == (
        "4.2", "IDMS kit", "serum", "by phone",
    )  # fmt: skip
    assert (row.date.iso, row.laboratory.name) == ("2025-02-17", "Village Lab")


def test_what_is_changed_at_the_head_is_changed_of_every_line(owner, journal, sent_letter):
    key, rows = sent_letter
    row = corrected_alone(owner, rows["Potassium"], laboratory="Village Lab", **OWN_PAGE)
    page = opened(owner, journal, key)
    assert as_a_browser(owner, page, date_day="20").status_code == 302
    assert {row.date.iso for row in standing().values()} == {"2025-02-20"}
    row.refresh_from_db()
    assert (row.method, row.specimen, row.laboratory.name) == ("IDMS kit", "serum", "Village Lab")
    # Back to the very same page, and the head as it began: each row as that page has shown it.
    assert as_a_browser(owner, page, **{"inr-value": "1.3"}).status_code == 302
    dates = {name: row.date.iso for name, row in standing().items()}
    assert dates.pop("Potassium") == "2025-02-17"
    assert set(dates.values()) == {"2025-02-16"}


def test_a_line_is_asked_about_with_the_date_that_its_row_keeps(owner, journal, sent_letter):
    key, rows = sent_letter
    for day, value in (("10", "1.4"), ("20", "9.0")):
        owner.add(journal, "result", analyte="potassium", value=value, unit="mmol/L",
                  date_day=day, date_month="2", date_year="2025", as_written="1")  # fmt: skip
    corrected_alone(owner, rows["Potassium"], date_day="25")
    page = opened(owner, journal, key)
    # Of 25 February, beside 9.0 of the 20th; of the letter's 16th, 1.4 would be the last one.
    assert as_a_browser(owner, page, **{"potassium-value": "8.8"}).status_code == 302


def test_a_corrected_letter_is_read_back_whole_and_says_what_was_changed(
    owner, journal, sent_letter
):
    key, _rows = sent_letter
    page = opened(owner, journal, key)
    sent = as_a_browser(owner, page, **{"potassium-value": "4.2", "inr-value": ""})
    done = owner.client.get(sent.headers["Location"])
    report, text = done.context["report"], " ".join(done.content.decode().split())
    assert [(one.row.name, one.what) for one in report.done] == [
        ("Potassium", "changed"),
        ("INR", "deleted"),
    ]
    assert [one.row.name for one in report.left] == ["Creatinine", "Ferritin"]
    changed, left = text.split("<h2>Not changed</h2>")
    assert re.search(r"Changed</span> <a [^>]*>Potassium 4.2", changed)
    assert "Creatinine 92" in left
    assert "upper limit on the letter 104" in left
    # Sent once more as it is: the whole letter still.
    again = as_a_browser(owner, opened(owner, journal, key))
    text = owner.client.get(again.headers["Location"]).content.decode()
    for said in ("Creatinine 92", "Potassium 4.2", "Ferritin 30"):
        assert said in text
    assert "INR 1.1" not in text.partition("Not changed")[2]


def test_a_date_written_otherwise_is_no_other_date(owner, journal, sent_letter):
    key, rows = sent_letter
    row = corrected_alone(owner, rows["Potassium"], **OWN_PAGE)
    page = opened(owner, journal, key)
    assert as_a_browser(owner, page, date_month="february", **{"inr-value": "2"}).status_code == 302
    row.refresh_from_db()
    assert row.date.iso == "2025-02-17"


def test_a_result_that_no_line_shows_stays_as_it_is(owner, journal, sent_letter):
    key, rows = sent_letter
    other = corrected_alone(owner, rows["Potassium"], analyte="creatinine", unit="µmol/L")
    was = said_of(other)
    page = opened(owner, journal, key)
    text = " ".join(page.content.decode().split())
    assert "1 more result of this letter stands on its own page" in text
    assert f'{other.pk}/">Creatinine 4.1' in text
    sent = as_a_browser(owner, page, **{"inr-value": "1.2"})
    if sent.status_code == 200:
        sent = press_as_written(owner, sent)
    assert sent.status_code == 302
    other.refresh_from_db()
    rows["Creatinine"].refresh_from_db()
    assert (said_of(other), other.binned_at) == (was, None)
    assert (rows["Creatinine"].value, rows["Creatinine"].binned_at) == ("92", None)
    assert standing()["INR"].value == "1.2"


def test_emptying_a_line_bins_its_own_row_alone(owner, journal, sent_letter):
    key, rows = sent_letter
    other = corrected_alone(owner, rows["Potassium"], analyte="creatinine", unit="µmol/L")
    page = opened(owner, journal, key)
    typed = {"creatinine-value": "", "creatinine-upper_limit": "", "potassium-value": "5"}
    assert as_a_browser(owner, page, **typed).status_code == 302
    for row in (other, rows["Creatinine"]):
        row.refresh_from_db()
    assert (other.value, other.analyte, other.binned_at) == ("4.1", "creatinine", None)
    assert rows["Creatinine"].binned_at
    assert standing()["Potassium"].pk not in {row.pk for row in rows.values()}


def test_a_fourth_result_of_ones_own_has_no_line_and_stays(owner, journal):
    key = str(uuid.uuid4())
    own = {f"own-{n}-own_name": f"Thing {n}" for n in (1, 2, 3)}
    own |= {f"own-{n}-value": str(n) for n in (1, 2, 3)}
    owner.send(letter(journal), without() | own, uuid.UUID(key))
    corrected_alone(owner, standing()["INR"], analyte=OWN, own_name="Clotting")
    before = {row.pk for row in Result.objects.filter(binned_at=None)}
    page = opened(owner, journal, key)
    assert as_a_browser(owner, page, **{"creatinine-value": "93"}).status_code == 302
    assert {row.pk for row in Result.objects.filter(binned_at=None)} == before
    assert standing()["Creatinine"].value == "93"


def test_results_of_ones_own_come_back_on_the_lines_they_were_typed_on(owner, journal):
    """Rows of one saving are of one millisecond: their keys do not tell which came first."""
    key = str(uuid.uuid4())
    typed = {f"own-{n}-own_name": f"Thing {n}" for n in (1, 2, 3)}
    typed |= {f"own-{n}-value": str(n) for n in (1, 2, 3)}
    owner.send(letter(journal), without() | typed, uuid.UUID(key))
    sheet = opened(owner, journal, key).context["sheet"]
    shown = [line.name for line in sheet.lines if line.carries]
    assert shown == ["Creatinine", "Potassium", "INR", "Thing 1", "Thing 2", "Thing 3"]


def test_names_that_change_places_change_no_other_value(owner, journal):
    """A line is its row's by its key: what two lines say may be swapped."""
    key = str(uuid.uuid4())
    own = {"own-1-own_name": "A", "own-1-value": "1", "own-2-own_name": "B", "own-2-value": "2"}
    owner.send(letter(journal), WHEN | own, uuid.UUID(key))
    was = {name: row.pk for name, row in standing().items()}
    page = opened(owner, journal, key)
    swapped = {"own-1-own_name": "B", "own-2-own_name": "A"}
    assert as_a_browser(owner, page, **swapped).status_code == 302
    now = standing()
    assert {name: (row.pk, row.value) for name, row in now.items()} == {
        "B": (was["A"], "1"),
        "A": (was["B"], "2"),
    }


def test_the_very_page_that_made_a_row_knows_it_under_its_new_name(owner, journal, sent_letter):
    """Back in the browser: that page carries no keys yet, and asks before it overwrites."""
    key, rows = sent_letter
    other = corrected_alone(owner, rows["Potassium"], analyte="creatinine", unit="µmol/L")
    typed = LETTER | {"inr-value": "1.2"}
    response = owner.send(letter(journal), typed, uuid.UUID(key))
    assert response.status_code == 409
    assert [pair[0].pk for pair in response.context["pairs"]] == [other.pk]
    assert [pair[1].analyte for pair in response.context["pairs"]] == ["potassium"]
    assert press(owner.client, response).status_code == 302
    now = standing()
    assert {name: row.pk for name, row in now.items()} == {n: r.pk for n, r in rows.items()}
    assert now["INR"].value == "1.2"


# ---- the cost, and anything at all ---------------------------------------------------------------


def test_the_page_asks_little_of_the_database(owner, journal):
    for one in OFFERED:
        typed = WHEN | {f"{one.key}-value": "7", f"{one.key}-unit": one.units[0].printed}
        owner.send(letter(journal), typed | {"chromogranin-a-method": "x"})
    address = opened(owner, journal).wsgi_request.get_full_path()
    with CaptureQueriesContext(connection) as asked:
        assert owner.client.get(address).status_code == 200
    assert len(asked) <= len(KINDS) + 8

    def cost(count: int) -> int:
        typed = WHEN | {"date_year": "2024", "laboratory": "L", "chromogranin-a-method": "x"}
        for one in OFFERED[:count]:
            typed |= {f"{one.key}-value": "8", f"{one.key}-unit": one.units[0].printed}
        with Rehearsal(), CaptureQueriesContext(connection) as asked:
            sent = owner.send(letter(journal), typed)
            assert sent.status_code == 302
            with CaptureQueriesContext(connection) as told:
                owner.client.get(sent.headers["Location"])
            assert len(told) <= len(KINDS) + 8
        return len(asked)

    assert cost(12) - cost(4) <= 8 * 7  # place, row, version, change; nothing is read for each


LINES = ("creatinine", "chromogranin-a", "weight", "own-1", "own-2")
PARTS = ("value", "unit", "own_name", "method", "lower_limit", "upper_limit", "analyte", "specimen",
         "row")  # fmt: skip
NAMES = [f"{prefix}-{part}" for prefix in LINES for part in PARTS]
HEAD = ["date_day", "date_month", "date_year", "laboratory", "specimen", "submission", "seen_row",
        "began-date_year", "take", "answered", "change", "as_written"]  # fmt: skip
TAKE = st.builds("{}={}".format, st.sampled_from([*NAMES, "own-1-analyte", "unit", ""]), VALUE)


@few(60)
@given(typed=st.dictionaries(st.sampled_from([*NAMES, *HEAD]), st.one_of(VALUE, TAKE), max_size=8))
def test_a_letter_takes_anything_and_keeps_what_it_takes(typed, owner, journal):
    with Rehearsal():
        owner.send(letter(journal), LETTER)
        before = set(Result.objects.values_list("pk", flat=True))
        pairs = list((LETTER | {"date_year": "2024"} | typed).items())
        response = settled(owner.client, letter(journal), pairs)
        made = Result.objects.exclude(pk__in=before)
        if response.status_code == 302:
            page = owner.client.get(response.headers["Location"])
            assert page.status_code == 200
            for row in made:
                assert list(row.facts())
        else:
            assert not made.exists()
        for address in (at(journal), at(journal, "trends"), at(journal, "timeline")):
            assert owner.client.get(address).status_code in ANSWERS
