"""Going Back to a form that was refused, asked about or read back finds what was typed."""

import datetime

import pytest

from journal.background import Background
from journal.drafts import Draft
from journal.kinds import BY_SLUG, KINDS
from journal.kinds.hiaa import Hiaa
from tests.examples import EXAMPLES
from tests.journal.browsing import Controls
from tests.journal.conftest import press

SENT = {
    "refused": ("hiaa", EXAMPLES["hiaa"] | {"value": "fifty"}),
    "read back": ("renogram", {k: v for k, v in EXAMPLES["renogram"].items() if k != "confirmed"}),
}
HERE = "What you typed and did not save is here."


def begun(owner, journal, slug):
    """The address of a new form, with its own key in it."""
    return owner.client.get(f"/j/{journal.pk}/{slug}/add/").headers["Location"]


@pytest.mark.parametrize("how", SENT)
def test_back_shows_what_was_typed(how, owner, journal):
    slug, typed = SENT[how]
    address = begun(owner, journal, slug)
    assert owner.send(address, typed).status_code in (200, 422)
    form = owner.client.get(address).context["form"]
    for name, text in typed.items():
        value = form.data.get(name)
        assert value == text, name
    assert not form.errors
    page = owner.client.get(address).content.decode()
    assert HERE in page


@pytest.mark.parametrize("kind", KINDS, ids=str)
def test_each_form_that_is_refused_is_kept_and_shown_as_it_was_typed(kind, owner, journal):
    address = begun(owner, journal, kind.slug)
    typed = EXAMPLES[kind.slug] | {"date_year": "someday"}
    assert owner.send(address, typed).status_code == 422
    page = owner.client.get(address)
    assert HERE in page.content.decode()
    shown = Controls(page.content.decode()).sent
    for name, text in typed.items():
        if name in shown:
            assert shown[name] == text, name
    assert shown["date_year"] == "someday"


def test_another_new_form_begins_empty(owner, journal):
    owner.send(begun(owner, journal, "hiaa"), SENT["refused"][1])
    page = owner.client.get(begun(owner, journal, "hiaa"))
    assert not page.context["restored"]


def test_what_is_saved_is_forgotten(owner, journal):
    address = begun(owner, journal, "hiaa")
    owner.send(address, SENT["refused"][1])
    assert Draft.objects.exists()
    assert owner.send(address, EXAMPLES["hiaa"]).status_code == 302
    assert not Draft.objects.exists()
    assert Hiaa.objects.get().value == EXAMPLES["hiaa"]["value"]


def test_a_correction_that_was_refused_is_kept_with_the_version_it_saw(owner, journal):
    row = owner.add(journal, "hiaa")
    address = f"/j/{journal.pk}/hiaa/{row.pk}/change/"
    owner.send(address, SENT["refused"][1] | {"seen_version": "1"})
    page = owner.client.get(address)
    assert page.context["form"]["value"].value() == "fifty"
    assert page.context["seen"] == 1


def test_starting_afresh_shows_the_entry_as_it_stands_and_throws_nothing_away_for_good(
    owner, journal
):
    row = owner.add(journal, "hiaa")
    address = f"/j/{journal.pk}/hiaa/{row.pk}/change/"
    owner.send(address, SENT["refused"][1] | {"seen_version": "1"})
    afresh = f"/j/{journal.pk}/drafts/{Draft.objects.get().pk}/away/"
    assert afresh in owner.client.get(address).content.decode()
    page = owner.client.post(afresh, {"afresh": "1"}, follow=True)
    assert page.redirect_chain == [(address, 302)]
    assert not page.context["restored"]
    assert page.context["form"]["value"].value() == EXAMPLES["hiaa"]["value"]
    owner.client.post(f"/j/{journal.pk}/drafts/{Draft.objects.get().pk}/back/")
    assert owner.client.get(address).context["form"]["value"].value() == "fifty"


def test_starting_a_new_form_afresh_gives_it_another_key(owner, journal):
    address = begun(owner, journal, "hiaa")
    owner.send(address, SENT["refused"][1])
    afresh = f"/j/{journal.pk}/drafts/{Draft.objects.get().pk}/away/"
    page = owner.client.post(afresh, {"afresh": "1"}, follow=True)
    assert str(page.context["key"]) not in address
    assert not page.context["restored"]


def test_a_form_that_is_too_long_to_be_kept_says_so(owner, journal):
    address = begun(owner, journal, "report")
    page = owner.send(address, EXAMPLES["report"] | {"words": "x" * 200_000})
    assert page.status_code == 422
    assert "too long to be kept for later" in page.content.decode()
    assert not Draft.objects.exists()


def test_the_results_of_a_letter_are_kept_with_their_lines(owner, journal):
    address = owner.client.get(f"/j/{journal.pk}/result/letter/").headers["Location"]
    sent = {"date_year": "2025", "urea-value": "five", "urea-unit": "mmol/L"}
    assert owner.send(address, sent).status_code == 422
    page = owner.client.get(address)
    assert HERE in page.content.decode()
    assert Controls(page.content.decode()).sent["urea-value"] == "five"


def test_a_background_that_was_refused_is_kept_until_it_is_saved(owner, journal):
    address = f"/j/{journal.pk}/background/"
    sent = {"name": "Jean", "diagnosis": "Typed with care", "born_year": "someday"}
    assert owner.send(address, sent).status_code == 422
    page = owner.client.get(address)
    assert HERE in page.content.decode()
    assert "Typed with care" in page.content.decode()
    assert not page.context["form"].errors
    assert owner.send(address, sent | {"born_year": "1950"}).status_code == 302
    assert Background.objects.get().diagnosis == "Typed with care"
    assert not Draft.objects.exists()


def test_what_was_chosen_for_phrases_is_kept_but_not_over_what_was_decided_since(owner, journal):
    report = owner.add(journal, "report", words="There is a liver metastasis. Ascites.")
    address = f"/j/{journal.pk}/report/{report.pk}/phrases/"
    page = owner.client.get(address)
    found = [row.one for row in page.context["found"]]
    assert len(found) > 1
    seen = {f"seen-{one.field}": str(one.seen) for one in found}
    typed = seen | {one.field: "no" for one in found}
    refused = owner.send(address, typed | {"missed": "not in it", "missed_means": "no"})
    assert refused.status_code == 422
    page = owner.client.get(address)
    assert HERE in page.content.decode()
    assert page.context["missed"]["text"] == "not in it"
    assert [row.answer.about for row in page.context["found"]] == ["no"] * len(found)
    draft = Draft.objects.get()
    decided = found[0]
    accept = seen | {decided.field: decided.value}
    assert owner.send(address, accept).status_code == 302
    assert not Draft.objects.exists()
    draft.save(force_insert=True)
    page = owner.client.get(f"{address}?done={report.pk}")  # the same form as without its query
    values = {row.one.field: row.answer.about for row in page.context["found"]}
    assert values[decided.field] not in ("no", "")
    assert values[found[1].field] == "no"


def test_what_was_said_at_a_visit_is_kept(owner, journal):
    past = journal.today - datetime.timedelta(days=3)
    when = {"date_day": str(past.day), "date_month": str(past.month), "date_year": str(past.year)}
    owner.add(journal, "appointment", **when, happened="")
    address = owner.client.get(f"/j/{journal.pk}/raise/after/").headers["Location"]
    sent = {"happened": "yes", "said": "Typed with care \x01", "seen_version": "1"}
    assert owner.send(address, sent).status_code == 422
    assert HERE in owner.client.get(address).content.decode()


def test_what_was_typed_beside_another_correction_is_kept_and_goes_once_it_is_chosen(
    owner, journal
):
    row = owner.add(journal, "note")
    address = f"/j/{journal.pk}/note/{row.pk}/change/"
    typed = EXAMPLES["note"] | {"seen_version": "1"}
    assert owner.send(address, typed | {"text": "The first"}).status_code == 302
    page = owner.send(address, typed | {"text": "The second"})
    assert page.status_code == 409
    assert owner.client.get(address).context["form"]["text"].value() == "The second"
    assert press(owner.client, page).status_code == 302
    assert not Draft.objects.exists()


def test_a_conflict_of_a_form_for_adding_leaves_no_draft_behind_either(owner, journal):
    address = begun(owner, journal, "note")
    key = address.partition("form=")[2]
    assert owner.send(address, EXAMPLES["note"], key).status_code == 302
    row = BY_SLUG["note"].of(journal).get()
    changed = EXAMPLES["note"] | {"text": "Elsewhere", "seen_version": "1"}
    assert owner.send(f"/j/{journal.pk}/note/{row.pk}/change/", changed).status_code == 302
    page = owner.send(address, EXAMPLES["note"] | {"text": "Here", "seen_version": "1"}, key)
    assert page.status_code == 409
    assert Draft.objects.get().address == address
    assert press(owner.client, page).status_code == 302
    assert not Draft.objects.exists()
    row.refresh_from_db()
    assert row.text == "Here"
