"""When something cannot be done: said in the product's voice, with nothing typed lost."""

from __future__ import annotations

import html
import logging
import uuid

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from journal.kinds import BY_SLUG
from journal.models import Membership
from tests.examples import EXAMPLES
from tests.journal.conftest import PASSWORD, press
from tests.journal.test_access import csp_faults
from tests.journal.test_intake_samples import letter as pdf_letter
from tests.journal.test_intake_samples import photo
from tests.journal.test_writing import at, seen, text_of

TITLES = {
    400: "That could not be read",
    404: "Page not found",
    413: "That file is too big",
    429: "Wait a few minutes",
    500: "Something went wrong in this program",
}


@pytest.fixture(autouse=True)
def _quiet():
    """The errors are wanted here: their tracebacks are not."""
    logging.disable(logging.CRITICAL)
    yield
    logging.disable(logging.NOTSET)


def under_every_header(response) -> list[str]:
    """What is missing of the headers that every answer of the program has."""
    given = response.headers
    policy = given.get("Content-Security-Policy", "")
    wanted = {
        "policy": "default-src 'none'" in policy and "unsafe" not in policy and "*" not in policy,
        "nosniff": given.get("X-Content-Type-Options") == "nosniff",
        "frames": given.get("X-Frame-Options") == "DENY",
        "referrer": given.get("Referrer-Policy") == "same-origin",
        "no-store": "no-store" in given.get("Cache-Control", ""),
        "permissions": "camera=()" in given.get("Permissions-Policy", ""),
        "opener": given.get("Cross-Origin-Opener-Policy") == "same-origin",
    }
    if "sandbox" not in policy:
        wanted["own policy"] = all(
            part in policy
            for part in ("script-src 'self'", "style-src 'self'", "form-action 'self'",
                         "frame-ancestors 'none'", "base-uri 'none'", "object-src 'none'")
        )  # fmt: skip
    return [name for name, is_there in wanted.items() if not is_there]


def says(response, status: int, title: str = "") -> None:
    """It is a page of the product that says what happened, and nothing of the program's insides."""
    assert response.status_code == status
    page = text_of(response)
    assert f"<h1>{title or TITLES[status]}</h1>" in page
    assert csp_faults(response.content.decode()) == []
    assert under_every_header(response) == []
    for inside in ("Traceback", "Exception", "django", "sqlite", "CANARY"):
        assert inside.casefold() not in page.casefold()


# ---- each of the errors --------------------------------------------------------------------------


def test_400_for_what_cannot_be_read(owner, journal):
    broken = owner.client.generic(
        "POST",
        at(journal, "note", "add"),
        b"--x\r\n",
        content_type="multipart/form-data; boundary=",
    )
    says(broken, 400)
    says(owner.client.get("/", headers={"host": "elsewhere.example"}), 400)
    form = "application/x-www-form-urlencoded"
    data = "submission=x&about=%FF%FE"
    odd = owner.client.generic("POST", at(journal, "note", "add"), data, content_type=form)
    assert odd.status_code == 422


@pytest.mark.parametrize(
    "claimed", ["utf-7", "utf-16", "hex", "idna", "rot13", "unicode_escape", "x"]
)
def test_a_claimed_encoding_breaks_nothing(claimed, owner, journal):
    words = b"\\ud800 +2AA- caf\xc3\xa9"
    body = b'--x\r\nContent-Disposition: form-data; name="words"\r\n\r\n' + words + b"\r\n--x--"
    kind = f"multipart/form-data; boundary=x; charset={claimed}"
    response = owner.client.generic("POST", at(journal, "search"), body, content_type=kind)
    assert response.status_code == 200
    assert "+2AA- café" in text_of(response)


def test_403_says_which_of_the_reasons_it_is(world):
    mine, example = at(world.mine.journal), at(world.example.journal)
    cast = world.cast
    for response, title in (
        (cast.reader.client.get(mine + "note/add/"), "You can read this journal, not write in it"),
        (cast.reader.send(mine + "note/add/", {}), "You can read this journal, not write in it"),
        (cast.editor.client.post(mine + "data/download/"), "Only the owner can open this page"),
        (cast.stranger.client.get(example + "add/"), "Nobody can write in the example"),
        (cast.stranger.send(example + "note/add/", {}), "Nobody can write in the example"),
    ):
        assert response.status_code == 403
        assert title in text_of(response)
        assert under_every_header(response) == []
    refused = text_of(cast.reader.client.get(mine + "note/add/"))
    assert f'<a class="btn" href="{mine}">' in refused  # the way back


def test_404_for_what_is_not_there(owner, journal, client):
    for browser in (owner.client, client):
        says(browser.get("/no/such/page/"), 404)
    for path in (
        "no-such-kind/",
        f"note/{uuid.uuid4()}/",
        "undo/999999999999999999999/",
        "undo/0/",
    ):
        answer = (
            owner.send(at(journal) + path, {})
            if "undo" in path
            else owner.client.get(at(journal) + path)
        )
        says(answer, 404)


def test_413_for_too_much_at_once(owner, journal, settings):
    add = at(journal, "note", "add")
    says(owner.client.post(add, {}, CONTENT_LENGTH=str(settings.REQUEST_MAX_BYTES + 1)), 413)
    for claimed in ("-1", "²", "1e9", "9" * 5000, "abc"):
        assert owner.client.post(add, {}, CONTENT_LENGTH=claimed).status_code == 413, claimed
    says(owner.client.post(add, {f"f{n}": "" for n in range(500)}), 413)
    says(owner.client.post(add, {"text": "x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)}), 413)
    form = "application/x-www-form-urlencoded"
    long = "text=" + "x" * (settings.DATA_UPLOAD_MAX_MEMORY_SIZE + 1)
    says(owner.client.generic("POST", add, long, content_type=form), 413)
    files = {f"f{n}": SimpleUploadedFile("a", b"a") for n in range(101)}
    says(owner.client.post(add, files), 413)
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(owner.person)
    strict.get(add, follow=True)  # gives the cookie; the form is then read for its token
    says(strict.post(add, {f"f{n}": "" for n in range(500)}), 413)
    assert not BY_SLUG["note"].of(journal).exists()


def test_a_file_over_the_limit_is_refused_on_its_form_and_the_caption_stays(owner, journal):
    row = owner.add(journal, "note")
    large = SimpleUploadedFile("a.jpg", b"\xff\xd8\xff" + b"x" * (20 * 1024 * 1024), "image/jpeg")
    refused = owner.send(
        at(journal, "note", row.pk, "letter"), {"file": large, "caption": "Page 1"}
    )
    assert refused.status_code == 422
    assert "larger than 20 MB" in text_of(refused)
    assert 'value="Page 1"' in text_of(refused)


def test_429_after_many_tries(owner):
    wrong = {"oldpassword": "wrong", "password1": "eight green herons", "password2": "other"}
    answers = [owner.client.post("/account/password/change/", wrong) for _try in range(6)]
    assert [answer.status_code for answer in answers[:5]] == [200] * 5
    says(answers[5], 429)


def test_many_wrong_passwords_pause_the_sign_in_even_for_the_right_one(owner, client):
    for _try in range(8):
        client.post("/account/login/", {"login": owner.person.email, "password": "wrong"})
    right = {"login": owner.person.email, "password": PASSWORD}
    paused = client.post("/account/login/", right)
    assert paused.status_code in (200, 429)
    assert client.get("/account/").status_code == 302
    assert under_every_header(paused) == []


def test_500_shows_a_page_that_needs_nothing(owner, journal, monkeypatch):
    def fails(*args, **kwargs):
        raise RuntimeError("CANARY in a sqlite traceback")

    monkeypatch.setattr("journal.timeline.page", fails)
    owner.client.raise_request_exception = False
    says(owner.client.get(at(journal, "timeline")), 500)
    monkeypatch.setattr("journal.views.records.write", fails)
    says(owner.send(at(journal, "note", "add"), EXAMPLES["note"]), 500)
    assert not BY_SLUG["note"].of(journal).exists()


def test_a_write_that_fails_half_way_leaves_nothing(owner, journal, monkeypatch):
    def fails(**kwargs):
        raise RuntimeError

    before = type(journal).objects.values().get(pk=journal.pk)
    monkeypatch.setattr("journal.writing.Change.objects.create", fails)
    owner.client.raise_request_exception = False
    assert owner.send(at(journal, "scan", "add"), EXAMPLES["scan"]).status_code == 500
    assert not BY_SLUG["scan"].of(journal).exists()
    assert not BY_SLUG["scan"].model.history.exists()
    assert not journal.submissions.exists()
    assert not journal.places.exists()
    assert type(journal).objects.values().get(pk=journal.pk) == before


# ---- nothing typed is lost -----------------------------------------------------------------------


TYPED = EXAMPLES["report"] | {"words": "Typed for an hour,\r\n\r\n  “quoted” & <marked> "}


@pytest.fixture
def strict(owner) -> Client:
    """The owner's browser, whose forms must carry their token."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(owner.person)
    return client


def test_an_old_token_keeps_what_was_typed(strict, owner, journal):
    add, data = at(journal, "report", "add"), TYPED | {"submission": str(uuid.uuid4())}
    here = {"sec-fetch-site": "same-origin"}
    page = strict.post(
        add, data | {"csrfmiddlewaretoken": "old", "password": "SECRET"}, headers=here
    )
    assert page.status_code == 403
    assert "Typed for an hour" in text_of(page)
    assert "SECRET" not in text_of(page)
    assert (
        text_of(page).count('name="csrfmiddlewaretoken"') == 2
    )  # its own, and that of signing out
    assert under_every_header(page) == []
    assert not BY_SLUG["report"].of(journal).exists()
    assert press(strict, page).status_code == 302
    assert BY_SLUG["report"].of(journal).get().words == TYPED["words"].replace("\r\n", "\n")


@pytest.mark.parametrize("site", ["cross-site", "same-site", "none", ""])
def test_a_form_from_elsewhere_is_neither_taken_nor_shown(site, strict, journal):
    headers = {"sec-fetch-site": site} if site else {}
    page = strict.post(at(journal, "report", "add"), TYPED, headers=headers)
    says(page, 403, "Send it once more")
    assert "Typed for an hour" not in text_of(page)
    assert not BY_SLUG["report"].of(journal).exists()


def test_a_form_of_the_account_is_never_shown_again(strict):
    sent = {"oldpassword": "SECRET", "password1": "SECRET", "password2": "SECRET", "name": "SECRET"}
    here = {"sec-fetch-site": "same-origin"}
    page = strict.post("/account/password/change/", sent, headers=here)
    assert page.status_code == 403
    assert "SECRET" not in text_of(page)


def test_whoever_was_signed_out_while_typing_signs_in_and_sends_it_again(owner, journal):
    browser = Client(enforce_csrf_checks=True)
    browser.get("/account/login/")
    token = browser.cookies["csrftoken"].value
    here = {"sec-fetch-site": "same-origin"}
    secrets = {"csrfmiddlewaretoken": token, "password": "SECRET", "oldpassword": "SECRET"}
    sent = TYPED | {"submission": str(uuid.uuid4()), "seen_version": "0"}
    page = browser.post(at(journal, "report", "add"), sent | secrets, headers=here)
    assert page.status_code == 403
    assert "You were signed out before this was saved" in text_of(page)
    assert "Typed for an hour" in text_of(page)
    assert "SECRET" not in text_of(page)
    assert under_every_header(page) == []
    sign_in = {"login": owner.person.email, "password": PASSWORD}
    browser.get("/account/login/")
    sign_in["csrfmiddlewaretoken"] = browser.cookies["csrftoken"].value
    assert browser.post("/account/login/", sign_in, headers=here).status_code == 302
    browser.defaults["HTTP_SEC_FETCH_SITE"] = "same-origin"
    for _try in (1, 2):  # signing in gives a new token: the old page is answered by one more
        page = press(browser, page)
    assert page.status_code == 302
    row = BY_SLUG["report"].of(journal).get()
    assert row.words == TYPED["words"].replace("\r\n", "\n")
    assert str(journal.submissions.get().key) == sent["submission"]


def test_a_refused_form_comes_back_as_it_was_typed(owner, journal):
    for slug, example in EXAMPLES.items():
        broken = example | {"date_year": "not a year"}
        page = owner.send(at(journal, slug, "add"), broken)
        assert page.status_code == 422
        form = page.context["form"]
        shown = {name: form[name].value() for name in form.fields}
        for name, typed in broken.items():
            if name in shown:
                assert shown[name] == typed, name
        assert shown["date"] == [broken["date_day"], broken["date_month"], "not a year"]
        assert html.escape("not a year") in page.content.decode()


# ---- headers -------------------------------------------------------------------------------------


def test_every_answer_has_every_header(cast, journal, client):
    owner, row = cast.owner, cast.owner.add(journal, "note")
    answers = {
        "home": owner.client.get(at(journal)),
        "sign-in": client.get("/account/login/"),
        "front": client.get("/"),
        "redirect": client.get(at(journal)),
        "search": owner.client.post(at(journal, "search"), {"words": "CANARY"}),
        "wrong method": owner.client.put(at(journal)),
        "head": owner.client.head(at(journal)),
        "refused": owner.send(at(journal, "note", "add"), {}),
        "clash": owner.send(
            at(journal, "note", row.pk, "change"), EXAMPLES["note"] | {"about": "x"}
        ),
        "saved": owner.send(at(journal, "note", row.pk, "change"), EXAMPLES["note"] | seen(row)),
        "download": owner.client.post(at(journal, "data", "download")),
        "sign-out": cast.editor.client.post("/account/logout/"),
        "signed out": client.post(at(journal, "note", "add"), {}),
        "reader": cast.reader.client.get(at(journal, "note", "add")),
        "codes": client.get(
            "/account/2fa/webauthn/login/", headers={"x-requested-with": "XMLHttpRequest"}
        ),
        "zipped": owner.client.get(at(journal), headers={"accept-encoding": "gzip"}),
    }
    assert answers["zipped"].headers["Content-Encoding"] == "gzip"
    statuses = {response.status_code for response in answers.values()}
    assert statuses >= {200, 302, 403, 405, 409, 422}
    lacking = {name: under_every_header(response) for name, response in answers.items()}
    for response in answers.values():
        response.close()
    assert {name: lacks for name, lacks in lacking.items() if lacks} == {}


def test_a_letter_is_sent_in_a_sandbox_under_a_name_that_tells_nothing(owner, journal):
    row = owner.add(journal, "note")
    for name, data, kind in (
        ("CANARY.jpg", photo(), "image/jpeg"),
        ("CANARY.pdf", pdf_letter(), "x/y"),
    ):
        sent = {"file": SimpleUploadedFile(name, data, kind)}
        assert owner.send(at(journal, "note", row.pk, "letter"), sent).status_code == 302
    letters = owner.client.get(at(journal, "note", row.pk)).context["letters"]
    assert [letter.ending for letter in letters] == ["jpg", "pdf"]
    for letter in letters:
        for path in ("", "small/"):
            response = owner.client.get(at(journal, "letters", letter.pk) + path)
            assert response.status_code == 200
            assert response.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
            ending = "jpg" if path else letter.ending
            shown = "attachment" if ending == "pdf" else "inline"
            disposition = f'{shown}; filename="letter.{ending}"'
            assert response.headers["Content-Disposition"] == disposition
            assert under_every_header(response) == []
            assert b"CANARY" not in b"".join(response.streaming_content)


def test_a_letter_whose_file_is_gone_is_not_found(owner, journal, fill):
    filled = fill(journal, owner.person, "CANARY")
    filled.letter.file.unlink()
    says(owner.client.get(at(journal, "letters", filled.letter.pk)), 404)


def test_somebody_who_lost_the_role_while_typing_gets_the_same_404_as_a_stranger(cast, journal):
    Membership.objects.filter(person=cast.editor.person).delete()
    lost = cast.editor.send(at(journal, "note", "add"), EXAMPLES["note"])
    never = cast.stranger.send(at(journal, "note", "add"), EXAMPLES["note"])
    assert (lost.status_code, lost.content) == (404, never.content)
