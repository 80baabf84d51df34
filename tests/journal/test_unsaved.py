"""Going Back to a form that was refused, asked about or read back finds what was typed."""

import pytest

from journal.kinds.hiaa import Hiaa
from tests.examples import EXAMPLES

SENT = {
    "refused": ("hiaa", EXAMPLES["hiaa"] | {"value": "fifty"}),
    "read back": ("renogram", {k: v for k, v in EXAMPLES["renogram"].items() if k != "confirmed"}),
}


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
    assert "What you typed and did not save is here." in page


def test_another_new_form_begins_empty(owner, journal):
    owner.send(begun(owner, journal, "hiaa"), SENT["refused"][1])
    page = owner.client.get(begun(owner, journal, "hiaa"))
    assert not page.context["restored"]


def test_what_is_saved_is_forgotten(owner, journal):
    address = begun(owner, journal, "hiaa")
    owner.send(address, SENT["refused"][1])
    assert owner.send(address, EXAMPLES["hiaa"]).status_code == 302
    assert owner.client.session["unsaved"] == {}
    assert Hiaa.objects.get().value == EXAMPLES["hiaa"]["value"]


def test_a_correction_that_was_refused_is_kept_with_the_version_it_saw(owner, journal):
    row = owner.add(journal, "hiaa")
    address = f"/j/{journal.pk}/hiaa/{row.pk}/change/"
    owner.send(address, SENT["refused"][1] | {"seen_version": "1"})
    page = owner.client.get(address)
    assert page.context["form"]["value"].value() == "fifty"
    assert page.context["seen"] == 1
    assert not owner.client.get(address + "?afresh=1").context["restored"]


def test_it_is_one_persons_and_signing_out_forgets_it(owner, actor, journal):
    address = begun(owner, journal, "hiaa")
    owner.send(address, SENT["refused"][1])
    owner.client.post("/account/logout/")
    owner.client.force_login(owner.person)
    assert not owner.client.get(address).context["restored"]


def test_a_form_that_is_too_long_is_not_kept(owner, journal):
    address = begun(owner, journal, "report")
    assert owner.send(address, EXAMPLES["report"] | {"words": "x" * 200_000}).status_code == 422
    assert not owner.client.session.get("unsaved")
