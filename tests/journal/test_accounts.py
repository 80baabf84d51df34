"""Accounts: signing up, in and out, passwords, leaving; and pages that obey the strict policy."""

from __future__ import annotations

import base64
import json
import re
import time
import uuid

import pytest
from allauth.account.models import EmailAddress, EmailConfirmationHMAC
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, format_hotp_value, hotp_value
from django.contrib.auth.hashers import identify_hasher, make_password
from django.core import mail
from django.test import Client
from django.urls import reverse

import journal.settings as shipped
from journal.kinds import BY_SLUG
from journal.models import Journal, Membership, Person
from tests.journal.conftest import PASSWORD, press
from tests.journal.test_access import ACCOUNT_PAGES, PUBLIC, csp_faults
from tests.journal.test_writing import at, text_of

pytestmark = pytest.mark.django_db

LONG = "seven blue otters"
NEW = "eight green herons"
SECRET = "JBSWY3DPEHPK3PXP"


def sign_up(client, **changed):
    typed = {"name": "Anna", "email": "Anna@Example.org", "password1": LONG}
    return client.post("/account/signup/", typed | changed)


def sign_in(client, password=LONG, email="anna@example.org", **more):
    return client.post("/account/login/", {"login": email, "password": password} | more)


def is_in(client) -> bool:
    return client.get("/account/").status_code == 200


@pytest.fixture
def anna(client) -> Client:
    """Somebody who has just signed up."""
    assert sign_up(client).status_code == 302
    return client


# ---- signing up, in and out ----------------------------------------------------------------------


def test_signing_up_takes_a_name_an_address_and_one_password(client):
    response = sign_up(client)
    assert response.headers["Location"] == "/start/"
    person = Person.objects.get()
    assert (person.name, person.email) == ("Anna", "anna@example.org")
    assert person.check_password(LONG)
    assert EmailAddress.objects.get().email == "anna@example.org"
    assert is_in(client)
    assert client.get("/journals/").headers["Location"] == "/start/"


def test_the_name_may_be_left_out(client):
    sign_up(client, name="")
    assert str(Person.objects.get()) == "anna"


@pytest.mark.parametrize(
    "changed",
    [
        {"password1": "short"}, {"password1": "password123456"}, {"password1": "anna@example.org"},
        {"email": "nothing"}, {"email": ""}, {"name": "An\x00na"}, {"name": "x" * 81},
        {"name": "An\x07na"},
    ],
)  # fmt: skip
def test_what_cannot_be_an_account_is_refused_in_words(client, changed):
    response = sign_up(client, **changed)
    assert (response.status_code, Person.objects.count()) == (200, 0)
    assert "Error:" in text_of(response)


def test_an_address_has_one_account_however_it_is_written(anna):
    other = Client()
    response = sign_up(other, email="ANNA@example.ORG", name="Eve")
    assert Person.objects.count() == 1
    assert not is_in(other)
    assert Person.objects.get().name == "Anna"
    assert response.status_code in (200, 302)


def test_signing_in_and_out(anna):
    browser = Client()
    assert not is_in(browser)
    assert sign_in(browser, email="ANNA@example.org").headers["Location"] == "/journals/"
    assert is_in(browser)
    assert browser.get("/account/logout/").status_code == 200
    assert is_in(browser)  # looking at the page signs nobody out
    out = browser.post("/account/logout/")
    assert (out.status_code, out.headers["Location"]) == (302, "/")
    assert out.headers["Clear-Site-Data"] == '"cache", "storage"'
    assert not is_in(browser)
    assert is_in(anna)


def test_a_wrong_password_tells_not_whether_there_is_an_account(anna):
    answers = []
    for email in ("anna@example.org", "nobody@example.org"):
        browser = Client()
        response = sign_in(browser, "a wrong password", email)
        assert response.status_code == 200
        assert not is_in(browser)
        answers.append(
            re.sub(r'(csrf\w+" value=)"\w+"', r"\1", text_of(response)).replace(email, "")
        )
    assert answers[0] == answers[1]
    assert "Error:" in answers[0]


def test_signing_in_leads_nowhere_else(anna):
    for address in ("https://elsewhere.example/", "//elsewhere.example/", "javascript:x()"):
        response = sign_in(Client(), next=address)
        assert response.headers["Location"] == "/journals/"


def test_signing_in_gives_a_new_session_that_ends_with_the_browser(anna):
    browser = Client()
    browser.get("/account/login/")
    browser.session["left"] = "by somebody else"
    before = browser.session.session_key
    sign_in(browser)
    cookie = browser.cookies["sessionid"]
    assert cookie.value != before
    assert (cookie["httponly"], cookie["samesite"], cookie["max-age"]) == (True, "Lax", "")
    assert sign_in(browser_that_stays := Client(), remember="on").status_code == 302
    assert browser_that_stays.cookies["sessionid"]["max-age"] == 14 * 24 * 3600


# ---- passwords -----------------------------------------------------------------------------------


def test_passwords_are_kept_by_scrypt_and_mail_is_printed_where_none_is_set(settings):
    assert shipped.PASSWORD_HASHERS == ["django.contrib.auth.hashers.ScryptPasswordHasher"]
    settings.PASSWORD_HASHERS = shipped.PASSWORD_HASHERS
    assert identify_hasher(make_password(LONG)).algorithm == "scrypt"
    assert shipped.MAIL_IS_SET or shipped.EMAIL_BACKEND.endswith("console.EmailBackend")


def test_a_forgotten_password_is_reset_by_a_link_that_works_once(anna, settings, capsys):
    settings.EMAIL_BACKEND = "django.core.mail.backends.console.EmailBackend"
    browser = Client()
    asked = browser.post("/account/password/reset/", {"email": "anna@example.org"}, follow=True)
    assert "window where the journal was started" in text_of(asked)
    printed = capsys.readouterr().out
    link = re.search(r"http://testserver(/account/password/reset/key/\S+)", printed)[1]
    form = browser.get(link, follow=True)
    assert form.status_code == 200
    address = form.wsgi_request.path
    assert link != address  # the address of the form does not give the link away
    done = browser.post(address, {"password1": NEW, "password2": NEW}, follow=True)
    assert done.status_code == 200
    assert sign_in(Client(), LONG).status_code == 200
    assert sign_in(Client(), NEW).status_code == 302
    assert not is_in(anna)  # what was signed in with the old password is signed out
    again = Client().get(link, follow=True)
    assert "password1" not in text_of(again)
    assert "does not work" in text_of(again)


def test_asking_for_a_new_password_tells_not_whether_there_is_an_account(anna):
    answers = []
    for email in ("anna@example.org", "nobody@example.org"):
        response = Client().post("/account/password/reset/", {"email": email}, follow=True)
        answers.append((response.redirect_chain, response.content.replace(email.encode(), b"")))
    assert answers[0] == answers[1]
    assert all("/key/" not in sent.body for sent in mail.outbox if "nobody@example.org" in sent.to)


def test_changing_the_password_asks_for_the_old_one_and_ends_other_sessions(anna):
    elsewhere = Client()
    sign_in(elsewhere)
    new = {"password1": NEW, "password2": NEW}
    wrong = anna.post("/account/password/change/", {"oldpassword": "not this one"} | new)
    assert (wrong.status_code, is_in(elsewhere)) == (200, True)
    changed = anna.post("/account/password/change/", {"oldpassword": LONG} | new)
    assert (changed.status_code, is_in(anna), is_in(elsewhere)) == (302, True, False)
    assert Person.objects.get().check_password(NEW)


# ---- what asks for the password once more --------------------------------------------------------


def test_leaving_asks_for_the_password_first(anna):
    page = anna.get("/account/delete/", follow=True)
    assert page.wsgi_request.path == "/account/reauthenticate/"
    wrong = anna.post(page.wsgi_request.get_full_path(), {"password": "not this one"})
    assert wrong.status_code == 200
    right = anna.post(page.wsgi_request.get_full_path(), {"password": LONG})
    assert right.headers["Location"] == "/account/delete/"
    assert anna.post("/account/delete/", {}).status_code == 200
    assert Person.objects.exists()
    assert anna.post("/account/delete/", {"sure": "on"}).headers["Location"] == "/"
    assert not Person.objects.exists()
    assert not is_in(anna)
    assert "have been erased" in text_of(anna.get("/"))


def test_a_form_that_waited_too_long_asks_for_the_password_and_then_leaves(anna):
    sent = anna.post("/account/delete/", {"sure": "on"})
    assert sent.headers["Location"].startswith("/account/reauthenticate/")
    assert Person.objects.exists()
    anna.post(sent.headers["Location"], {"password": LONG})
    assert not Person.objects.exists()
    assert not is_in(anna)


@pytest.mark.parametrize("still_mine", [True, False])
def test_a_journal_is_not_erased_by_a_form_that_was_kept_over_the_password(
    owner, journal, still_mine
):
    """The form is not sent past the lock: between the two the person may have lost the role."""
    erase = at(journal, "data", "erase")
    sent = owner.client.post(erase, {"sure": "on"})
    page = owner.client.get(sent.headers["Location"], follow=True)
    assert page.wsgi_request.path == "/account/reauthenticate/"
    if not still_mine:
        Membership.objects.all().delete()
    again = owner.client.post(
        page.wsgi_request.get_full_path(), {"password": PASSWORD}, follow=True
    )
    assert (again.wsgi_request.path, again.status_code) == (erase, 200 if still_mine else 404)
    assert Journal.objects.filter(pk=journal.pk).exists()
    if still_mine:
        assert owner.client.post(erase, {"sure": "on"}).status_code == 302
        assert not Journal.objects.filter(pk=journal.pk).exists()


# ---- beginning -----------------------------------------------------------------------------------


def test_two_clicks_begin_one_journal(anna):
    page = anna.get("/start/", follow=True)
    typed = {"whose": " Anna ", "visit_day": "3", "visit_month": "12", "visit_year": "2199"}
    answers = [press(anna, page, **typed) for _click in (1, 2)]
    journal = Journal.objects.get()
    assert [answer.headers["Location"] for answer in answers] == [at(journal)] * 2
    assert (journal.name, Membership.objects.get().role) == ("Anna", "owner")
    assert BY_SLUG["appointment"].of(journal).get().date.iso == "2199-12-03"
    assert anna.get("/journals/").headers["Location"] == at(journal)


def test_everything_may_be_skipped_and_a_letter_opens_its_form(anna):
    assert press(anna, anna.get("/start/", follow=True), letter="hiaa").status_code == 302
    journal = Journal.objects.get()
    assert journal.name
    answer = press(anna, anna.get("/start/", follow=True), letter="results")
    assert answer.headers["Location"].endswith("/result/letter/")
    answer = press(anna, anna.get("/start/", follow=True), letter="nothing of the kind")
    assert answer.status_code == 302
    assert Journal.objects.count() == 3
    assert "Which journal?" in text_of(anna.get("/journals/"))


def test_somebody_elses_form_begins_ones_own_journal(anna):
    key = str(uuid.uuid4())
    anna.post("/start/", {"whose": "Anna", "submission": key})
    other = Client()
    sign_up(other, email="eve@example.org")
    begun = other.post("/start/", {"whose": "Eve", "submission": key})
    journal = Journal.objects.get(name="Eve")
    assert begun.headers["Location"] == at(journal)
    assert Journal.objects.get(name="Anna").memberships.get().person.email == "anna@example.org"


# ---- two-step sign-in ----------------------------------------------------------------------------


def test_two_step_sign_in_can_be_set_up_and_is_then_asked_for(anna):
    anna.post("/account/reauthenticate/", {"password": LONG})
    page = anna.get("/account/2fa/totp/activate/")
    assert page.status_code == 200
    secret = page.context["form"].secret
    code = format_hotp_value(hotp_value(secret, int(time.time()) // 30))
    assert anna.post("/account/2fa/totp/activate/", {"code": code}).status_code == 302
    browser = Client()
    sign_in(browser)
    assert not is_in(browser)
    assert browser.get("/account/2fa/authenticate/").status_code == 200
    browser.post("/account/2fa/authenticate/", {"code": "000000"})
    assert not is_in(browser)
    codes = RecoveryCodes(Authenticator.objects.get(type="recovery_codes")).get_unused_codes()
    browser.post("/account/2fa/authenticate/", {"code": codes[0]})
    assert is_in(browser)


# ---- the pages -----------------------------------------------------------------------------------


def passkey(person) -> Authenticator:
    """A passkey as a browser would have made it."""
    from fido2.cose import ES256
    from fido2.webauthn import AttestationObject, AttestedCredentialData, AuthenticatorData

    def text(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    key = ES256({1: 2, 3: -7, -1: 1, -2: b"x" * 32, -3: b"y" * 32})
    credential = AttestedCredentialData.create(b"\0" * 16, b"id", key)
    data = AuthenticatorData.create(b"\0" * 32, 0x41, 1, credential)
    client_data = {
        "type": "webauthn.create",
        "challenge": text(b"x" * 32),
        "origin": "http://localhost",
    }
    made = {
        "id": text(b"id"), "rawId": text(b"id"), "type": "public-key", "clientExtensionResults": {},
        "response": {
            "clientDataJSON": text(json.dumps(client_data).encode()),
            "attestationObject": text(bytes(AttestationObject.create("none", data, {}))),
        },
    }  # fmt: skip
    return Authenticator.objects.create(
        user=person, type="webauthn", data={"name": "Phone", "credential": made}
    )


#: Pages that send on, hand out a file or answer a script: nothing to look at.
NO_PAGE = {
    "example", "account_confirm_login_code", "mfa_login_webauthn", "mfa_download_recovery_codes",
    "invitation", "invitation_link",  # shown by tests/journal/test_invitations.py
}  # fmt: skip


def test_every_account_page_is_shown_and_obeys_the_policy(anna):
    shown: set[str] = set()

    def look(client: Client, name: str, *args: object) -> None:
        response = client.get(reverse(name, args=args), follow=True)
        assert response.status_code == 200, (name, response.status_code)
        assert csp_faults(response.content.decode()) == [], name
        policy = response.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        shown.add(response.resolver_match.url_name)

    person = Person.objects.get()
    nobody = Client()
    for name in ("front", "help", "words", "get_help_now", "account_login", "account_signup",
                 "account_inactive", "account_email_verification_sent",
                 "account_reset_password", "account_reset_password_done",
                 "account_reset_password_from_key_done"):  # fmt: skip
        look(nobody, name)
    confirmation = EmailConfirmationHMAC.create(EmailAddress.objects.get())
    look(nobody, "account_confirm_email", confirmation.key)
    nobody.post("/account/password/reset/", {"email": "anna@example.org"})
    link = re.search(r"/key/([^-]+)-(\S+)/", mail.outbox[-1].body)
    look(nobody, "account_reset_password_from_key", link[1], link[2])
    for name in ("account", "begin", "account_logout", "account_email", "account_change_password",
                 "account_reauthenticate", "mfa_index"):  # fmt: skip
        look(anna, name)
    anna.post("/account/reauthenticate/", {"password": LONG})
    look(anna, "account_delete")
    look(anna, "mfa_activate_totp")
    look(anna, "mfa_add_webauthn")
    look(anna, "mfa_list_webauthn")
    TOTP.activate(person, SECRET)
    RecoveryCodes.activate(person)
    key = passkey(person)
    for name in ("mfa_index", "mfa_deactivate_totp", "mfa_view_recovery_codes",
                 "mfa_generate_recovery_codes", "mfa_list_webauthn", "mfa_add_webauthn",
                 "mfa_reauthenticate", "mfa_reauthenticate_webauthn"):  # fmt: skip
        look(anna, name)
    look(anna, "mfa_edit_webauthn", key.pk)
    look(anna, "mfa_remove_webauthn", key.pk)
    sign_in(nobody)
    look(nobody, "mfa_authenticate")
    for whose in ("Anna", "Berta"):
        anna.post("/start/", {"whose": whose, "submission": str(uuid.uuid4())})
    look(anna, "mine")
    Authenticator.objects.all().delete()
    person.set_unusable_password()
    person.save()
    anna.force_login(person)
    look(anna, "account_set_password")
    assert shown >= (ACCOUNT_PAGES | PUBLIC) - NO_PAGE


def test_the_files_and_answers_for_scripts_are_private_too(anna):
    RecoveryCodes.activate(Person.objects.get())
    anna.post("/account/reauthenticate/", {"password": LONG})
    codes = anna.get("/account/2fa/recovery-codes/download/")
    asked = Client().get(
        "/account/2fa/webauthn/login/", headers={"x-requested-with": "XMLHttpRequest"}
    )
    for response in (codes, asked):
        assert response.status_code == 200
        assert "no-store" in response.headers["Cache-Control"]
    assert asked.json()["request_options"]
