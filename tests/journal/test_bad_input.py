"""Whatever is sent: never a fault of the program, never a value that comes back as another one."""

from __future__ import annotations

import os
import re
import unicodedata
import uuid
from typing import Any
from urllib.parse import quote, quote_from_bytes

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.forms import BooleanField
from django.test import Client
from hypothesis import HealthCheck, event, example, given, settings
from hypothesis import strategies as st

from journal.background import Background, BackgroundForm
from journal.formfields import (
    PartialDateFormField,
    PlaceField,
    WholeNumberField,
    WordsFormField,
    fold,
    one_kind_of_line_end,
)
from journal.kinds import BY_SLUG, KINDS
from tests.examples import EXAMPLES
from tests.journal.test_access import Rehearsal
from tests.journal.test_writing import at, text_of

FORM = "application/x-www-form-urlencoded"
ANSWERS = {200, 302, 400, 409, 413, 422}
TIMES = int(os.environ.get("TIMES", "1"))  # TIMES=300 for a night


def few(examples: int = 30) -> settings:
    checks = list(HealthCheck)  # each example is taken back, so what fixtures made is as it was
    return settings(deadline=None, suppress_health_check=checks, max_examples=examples * TIMES)


# ---- what may be typed, and what may be sent by something that is no browser ---------------------

A_KEY = "7b95c243-cb44-44c6-bc18-7f13521ac3c0"  # of nothing
NASTY = st.sampled_from(
    [
        # characters
        "", " ", "\0", "a\0b", "\ud800", "x\udfff", "\u202eevil\u202c", "שלום", "مرحبا", "\ufeff",
        "\u200b", "\x07bell", "\x85", "\x1f", "\u2028", "tab\there", "a\r\nb", "a\rb",
        "\n\n a \n", "é", "e\u0301", "🧪" * 20, "x" * 30_000, "é" * 500,
        # numbers
        "NaN", "nan", "Infinity", "-inf", "1e400", "1e5", "1E+400", "-1", "+5", "0", "00", "007",
        "1_0", "0x1f", "58", "58.0", "58,5", "1,250", "1 250", "1.250,5", "<5", "≤ 5", "> 10",
        "58 H", "58 umol", "5 µmol/24 h", "58 %", "１２", "１２，５", "٣", "४२", "²", "½", "①",
        "10⁹", "999999999.999999", "9999999999", "0.0000001", "12345678901234567890", "9" * 400,
        "101", "100", "99", "61", "60", "11", "10",
        # dates
        "0001", "1899", "1900", "2025", "2200", "2201", "9999", "10000", "25", "31", "30", "29",
        "13", "feb", "Sept.", "2/2", "1st",
        # what programs mistake for something else
        "true", "on", "None", "null", "[]", "{{7*7}}", "{% x %}", "%s%n", "<script>x</script>",
        "\"'><img src=x onerror=x>", "'; DROP TABLE journal_hiaa;--", "../../etc/passwd", A_KEY,
        f"urn:uuid:{A_KEY}",
        # names that are nearly there
        "CANARY hospital", "canary  hospital", "CANARI hospital",
    ]
)  # fmt: skip
TEXT = st.text(st.characters(), max_size=30)  # every character there is, lone surrogates as well
VALUE = st.one_of(NASTY, NASTY, TEXT)
CARRIED = (
    "submission", "seen_version", "answered", "take", "asked", "confirmed", "change",
    "as_written",
)  # fmt: skip


def names_of(form: Any) -> tuple[str, ...]:
    """The names under which a page sends the fields of a form."""
    names: list[str] = []
    for name, field in form.fields.items():
        is_date = isinstance(field, PartialDateFormField)
        names += [f"{name}_{part}" for part in ("day", "month", "year")] if is_date else [name]
    return tuple(names)


def choices_of(form: Any) -> dict[str, list[str]]:
    """What can be chosen, for the fields that offer a choice."""
    offered = {name: getattr(field, "choices", None) for name, field in form.fields.items()}
    return {name: [str(key) for key, _label in keys] for name, keys in offered.items() if keys}


@st.composite
def sendings(draw, names: tuple[str, ...], choices: dict[str, list[str]], good: dict[str, str]):
    """Names and values as they may be sent: most of it good, some bad, repeated or missing."""
    pairs = {name: [good[name]] for name in names if name in good}
    for name in draw(st.lists(st.sampled_from(names), max_size=4, unique=True)):
        values = [VALUE, st.sampled_from(choices[name])] if name in choices else [VALUE]
        pairs[name] = draw(st.lists(st.one_of(values), max_size=2))
    for name in draw(st.lists(st.sampled_from(CARRIED), max_size=2, unique=True)):
        take = st.builds("{}={}".format, st.sampled_from([*names, "sides", "unit", ""]), VALUE)
        pairs[name] = draw(
            st.lists(st.one_of(VALUE, take) if name == "take" else VALUE, max_size=2)
        )
    return [(name, value) for name, values in pairs.items() for value in values]


def send(client: Client, address: str, pairs: list[tuple[str, str]]) -> Any:
    """Send bytes, so that what no text can hold is sent as well."""
    encoded = (
        "=".join(quote_from_bytes(part.encode("utf-8", "surrogatepass"), safe="") for part in pair)
        for pair in pairs
    )
    return client.generic("POST", address, "&".join(encoded), content_type=FORM)


def settled(client: Client, address: str, pairs: list[tuple[str, str]]) -> Any:
    """Send it, and say of everything that is asked that it is right as it was typed."""
    response = send(client, address, pairs)
    assert response.status_code in ANSWERS
    for _question in range(4):
        context = response.context
        if response.status_code != 200 or not context:
            break
        pairs = [pair for pair in pairs if pair[0] not in ("take", "change")]
        asked = [("asked", token) for _doubt, token in context.get("doubts") or ()]
        more = [("as_written", "1"), *asked] if asked else [("confirmed", "1")]
        pairs = [*pairs, *more, *(("answered", token) for token in context.get("answered") or ())]
        response = send(client, address, pairs)
        assert response.status_code in ANSWERS
    return response


def received(pairs: list[tuple[str, str]], name: str) -> str:
    """What the site receives under a name: the last one, with what is no text replaced."""
    sent = [value for given, value in pairs if given == name]
    return sent[-1].encode("utf-8", "surrogatepass").decode(errors="replace") if sent else ""


def kept_as(field: Any, typed: str, shown: str) -> str:
    """How a form must show an accepted text again."""
    if isinstance(field, PartialDateFormField) or (getattr(field, "choices", None) and not typed):
        return shown  # may be written in other ways, or has an answer to begin with
    if isinstance(field, BooleanField):
        return str(typed.lower() not in ("", "false"))  # ticked, whatever the box sends
    if isinstance(field, PlaceField):
        return shown if fold(typed) == fold(shown) else typed
    if isinstance(field, WordsFormField):
        return one_kind_of_line_end(typed) if typed.strip() else ""
    if isinstance(field, WholeNumberField):
        digits = unicodedata.normalize("NFKC", typed).strip()
        return str(int(digits)) if digits else ""
    return one_kind_of_line_end(typed.strip())


def sent_by(form: Any) -> list[tuple[str, str]]:
    """What a browser would send of a form as it stands."""
    pairs = []
    for name, field in form.fields.items():
        value = form[name].value()
        if isinstance(field, PartialDateFormField):
            parts = zip(("day", "month", "year"), field.widget.decompress(value), strict=True)
            pairs += [(f"{name}_{part}", text) for part, text in parts]
        else:
            pairs.append((name, "" if value is None else str(value).replace("\n", "\r\n")))
    return pairs


def comes_back(client: Client, change: str, row: Any, pairs: list[tuple[str, str]]) -> None:
    """An accepted form shows the same again, and saved as it stands it is no change."""
    form = client.get(change).context["form"]
    for name, field in form.fields.items():
        value = form[name].value()
        shown = "" if value is None else str(value)
        assert shown == kept_as(field, received(pairs, name), shown), name
    for field in row.typed_fields():
        assert "\0" not in str(getattr(row, field.attname)), field.name  # PostgreSQL keeps none
    carried = [("submission", str(uuid.uuid4())), ("seen_version", str(row.version))]
    again = settled(client, change, sent_by(form) + carried)
    before = row.version
    row.refresh_from_db()
    assert (again.status_code, row.version) == (302, before), text_of(again)


def refused_in_words(response: Any) -> None:
    page = text_of(response)
    assert "Error:" in page or "Correct this, then send it again" in page
    assert "Constraint “" not in page


# ---- every form ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS, ids=str)
@few()
@given(data=st.data())
def test_a_form_takes_anything_and_keeps_what_it_takes(kind, data, owner, journal):
    with Rehearsal():
        owner.add(journal, "scan", date_year="2020")  # places and scans to choose from
        form = kind.form(journal=journal, today=journal.today)
        pairs = data.draw(sendings(names_of(form), choices_of(form), EXAMPLES[str(kind)]))
        before = set(kind.of(journal).values_list("pk", flat=True))
        response = settled(owner.client, at(journal, kind, "add"), pairs)
        made = kind.of(journal).exclude(pk__in=before)
        event(f"{response.status_code}")
        if response.status_code == 302:
            row = made.get()
            if not any(name == "take" and value for name, value in pairs):
                comes_back(owner.client, at(journal, kind, row.pk, "change"), row, pairs)
        else:
            assert not made.exists()
        if response.status_code == 422:
            refused_in_words(response)


@pytest.mark.parametrize("kind", KINDS, ids=str)
@few(10)
@given(data=st.data())
def test_a_correction_takes_anything_and_loses_nothing(kind, data, owner, journal):
    with Rehearsal():
        row = owner.add(journal, str(kind))
        form = kind.form(journal=journal, today=journal.today, instance=row)
        pairs = data.draw(sendings(names_of(form), choices_of(form), EXAMPLES[str(kind)]))
        if not any(name == "seen_version" for name, _value in pairs):
            pairs.append(("seen_version", "1"))
        response = settled(owner.client, at(journal, kind, row.pk, "change"), pairs)
        assert row.history.get(version=1).date == row.date
        if response.status_code != 302:
            assert row.history.count() == 1


@few()
@given(data=st.data())
@example(data=[("name", "Anna"), ("usual_bowel_movements", "61")])
@example(data=[("name", "Anna"), ("usual_bowel_movements", "99999999999999999999")])
@example(data=[("name", "Anna"), ("seen_version", "²")])
def test_the_background_takes_anything_and_keeps_what_it_takes(data, owner, journal):
    form = BackgroundForm(journal=journal, today=journal.today)
    names = names_of(form)
    good = {name: "CANARY" for name in names if not name.startswith(("born", "usual"))}
    if not isinstance(data, list):
        data = data.draw(sendings(names, choices_of(form), good))
    with Rehearsal():
        response = send(owner.client, at(journal, "background"), data)
        assert response.status_code in ANSWERS
        if response.status_code == 422:
            refused_in_words(response)
        elif response.status_code == 302:
            row = Background.objects.get(journal=journal)
            comes_back(owner.client, at(journal, "background"), row, data)


@pytest.mark.parametrize("year", ["0000", "0001", "1899", "1900", "2200", "2201", "9999", "10000"])
def test_dates_at_the_ends_of_the_calendar(year, owner, journal):
    for kind in KINDS:
        typed = EXAMPLES[str(kind)] | {"date_day": "31", "date_month": "12", "date_year": year}
        form = kind.form(typed, journal=journal, today=journal.today)
        future = form.fields["date"].may_be_future
        booked = {"state": "booked"} if kind.slug == "scan" else {}
        response = owner.send(at(journal, kind, "add"), typed | booked)
        taken = year == "1900" or (year == "2200" and future)
        assert response.status_code == (302 if taken else 422), kind
    assert owner.client.get(at(journal)).status_code == 200
    assert owner.client.get(at(journal, "timeline")).status_code == 200
    for kind in KINDS:
        assert owner.client.get(at(journal, kind)).status_code == 200


# ---- what stands in addresses and small forms ----------------------------------------------------


@few(40)
@given(values=st.lists(VALUE, min_size=5, max_size=5))
@example(values=[f"2025-02-16_{A_KEY}", "2025-02_0", "2025_", "_", "9999-12-31_x"])
def test_filters_cursors_and_pages_take_anything(values, owner, journal):
    def get(address: str, **query: str) -> int:
        asked = "&".join(
            f"{name}={quote_from_bytes(value[:2000].encode('utf-8', 'surrogatepass'), safe='')}"
            for name, value in query.items()
        )
        return owner.client.get(f"{address}?{asked}", follow=True).status_code

    one, two, three, four, five = values
    assert (
        get(at(journal, "timeline"), kind=one, since=two, until=three, after=four, page=five) == 200
    )
    assert get(at(journal, "timeline"), kind="hiaa", since=one) == 200
    assert get(at(journal, "note"), after=two) == 200
    assert get(at(journal, "bin"), page=three) == 200
    assert get(at(journal, "report", "add"), scan=four, form=five) == 200


@few(30)
@given(words=VALUE)
def test_search_takes_anything(words, owner, journal):
    with Rehearsal():
        owner.add(journal, "note")
        response = send(
            owner.client, at(journal, "search"), [("words", words), ("words", words[::-1])]
        )
        assert response.status_code == 200


ADDRESSES = (
    "undo/{}/", "done/{}/", f"bin/{{}}/{A_KEY}/", "bin/hiaa/{}/", "letters/{}/",
    "letters/{}/small/", "letters/{}/delete/", "{}/", "note/{}/", "note/{}/change/",
    "note/{}/delete/", "note/{}/letter/", "{}/add/",
)  # fmt: skip


@few(30)
@given(part=VALUE.filter(bool))
@example(part="9" * 5000)
@example(part="9223372036854775808")
@example(part="personversion")
@example(part="journal")
@example(part="%2e%2e%2f")
@example(part=A_KEY)
def test_addresses_may_hold_anything(part, owner, journal):
    part = quote_from_bytes(part[:5000].encode("utf-8", "surrogatepass"), safe="")
    for pattern in ADDRESSES:
        for method in (owner.client.get, owner.client.post):
            status = method(at(journal) + pattern.format(part)).status_code
            assert status in (404, 405, 302) or (status == 200 and part in {*map(str, KINDS)}), (
                pattern
            )
    for address in (f"/j/{part}/", f"/j/{part}/timeline/", f"/{part}/", f"/account/{part}/"):
        assert owner.client.get(address).status_code in (200, 301, 302, 404), address
        assert Client().get(address).status_code in (200, 301, 302, 404), address


@pytest.mark.parametrize(
    "table", ["person", "journal", "membership", "submission", "place", "session"]
)
def test_only_tables_that_have_a_bin_have_one(table, owner, journal):
    response = owner.send(at(journal, "bin", table, uuid.uuid4()), {})
    assert response.status_code == 404


@few(15)
@given(values=st.lists(VALUE, min_size=6, max_size=6))
def test_the_forms_of_the_account_take_anything(values, db):
    cache.clear()
    names = ("name", "email", "password1", "login", "password", "next")
    pairs = list(zip(names, values, strict=True))
    with Rehearsal():
        for address in (
            "login/",
            "signup/",
            "password/reset/",
            "login/?" + quote(values[5][:50], errors="replace"),
        ):
            response = send(Client(), f"/account/{address}", pairs)
            assert response.status_code in ANSWERS | {403, 429}, address


@few(15)
@given(values=st.lists(VALUE, min_size=6, max_size=6))
def test_the_first_form_takes_anything(values, owner, db):
    names = ("whose", "visit_day", "visit_month", "visit_year", "submission", "letter")
    with Rehearsal():
        response = send(owner.client, "/start/", list(zip(names, values, strict=True)))
        assert response.status_code in (302, 422)
        if response.status_code == 302:
            assert owner.client.get(response.headers["Location"], follow=True).status_code == 200


@few(15)
@given(data=st.binary(max_size=40), name=VALUE, caption=VALUE, kind=TEXT)
@example(data=b"", name="", caption="", kind="")
@example(data=b"<svg onload=x>", name="../../x.jpg", caption="x" * 121, kind="image/jpeg")
def test_a_file_may_be_anything_under_any_name(data, name, caption, kind, owner, journal):
    with Rehearsal():
        row = owner.add(journal, "note")
        typed = re.sub(r"[\r\n\0\ud800-\udfff]", "?", name) or "x"
        upload = SimpleUploadedFile(typed, data, re.sub(r"[^a-z/]", "", kind))
        sent = {"file": upload, "caption": re.sub("[\ud800-\udfff]", "?", caption)}
        response = owner.send(at(journal, "note", row.pk, "letter"), sent)
        assert response.status_code in (302, 422)
        if response.status_code == 422:
            refused_in_words(response)


def test_every_choice_that_is_offered_is_taken(owner, journal):
    """Each choice of each kind alone, everything else as in the example."""
    scan = owner.add(journal, "scan")
    for kind in KINDS:
        form = kind.form(journal=journal, today=journal.today)
        for name, keys in choices_of(form).items():
            for key in keys:
                with Rehearsal():
                    changed = {name: str(key), "date_year": "2024"}
                    if name == "scan" and key:
                        changed["scan"] = str(scan.pk)
                    pairs = [*(EXAMPLES[str(kind)] | changed).items()]
                    response = settled(owner.client, at(journal, kind, "add"), pairs)
                    assert response.status_code in (302, 422), (kind, name, key)
                    if response.status_code == 302:
                        row = BY_SLUG[str(kind)].of(journal).latest("typed_at")
                        page = owner.client.get(at(journal, kind, row.pk))
                        assert page.status_code == 200
                        change = at(journal, kind, row.pk, "change")
                        comes_back(owner.client, change, row, pairs)
