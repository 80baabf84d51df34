"""The walk: every address of the site, asked as everybody. Words are looked for, not only numbers.

Each check returns what it found wrong, as a list of sentences, so that tests/journal/test_locks.py
can take a lock away and see that the walk notices. The file is long because it is one walk, to be
read from its lists to its last check.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import Any

import pytest
from django.db import connection, transaction
from django.test import Client
from django.urls import get_resolver, reverse

from journal.kinds import KINDS
from tests.journal.conftest import Filled, World, said

# ---- the three lists: a pattern that stands on none of them fails the build ----------------------

READING = {"kidneys", "home", "help_now", "timeline", "search", "background", "data", "letter",
           "letter_small", "list", "show", "trends", "trend", "trend_csv", "sparkline", "raise",
           "disease", "rules", "summary", "hormones", "plan", "compare_report",
           "compare_reports", "findings", "finding_words", "phrases", "people", "news",
           "take_along"}  # fmt: skip
WRITING = {"add", "add_one", "change", "delete", "attach", "letter_delete", "bin",
           "results_letter", "bring_back", "decide", "look_again", "asked", "press", "after_visit",
           "dose_today"}  # fmt: skip
OWNING = {"download", "erase", "access_log", "access_log_csv", "invite", "withdraw", "another_role",
          "remove_member", "hand_over", "remark", "remark_question"}  # fmt: skip
DRAFTS = {"drafts", "draft_away", "draft_back"}  # a person's own: test_drafts.py
REMARKING = {"comment", "suggest", "suggest_about"}
AUTHORS = {"remark_change", "remark_delete"}
WRITES_NOTHING = {"add", "bin", "attach", "dose_today"}
THEIR_OWN = {"done", "undo", *AUTHORS}  # a reader's own: test_remarks.py
BY_MEMBERS = (
    {"printed", "leave", "read"} | DRAFTS | REMARKING | THEIR_OWN
)  # in which readers write, too
UNDER_A_JOURNAL = READING | WRITING | OWNING | BY_MEMBERS

ACCOUNT_PAGES = {
    "begin", "mine", "account", "account_delete", "account_reauthenticate", "account_email",
    "account_change_password", "account_set_password", "mfa_index", "mfa_reauthenticate",
    "mfa_activate_totp", "mfa_deactivate_totp", "mfa_view_recovery_codes",
    "mfa_generate_recovery_codes", "mfa_download_recovery_codes", "mfa_list_webauthn",
    "mfa_add_webauthn", "mfa_reauthenticate_webauthn", "mfa_remove_webauthn", "mfa_edit_webauthn",
}  # fmt: skip
PUBLIC = {
    "front", "example", "help", "words", "get_help_now", "account_login", "account_logout",
    "account_inactive", "account_signup", "account_email_verification_sent",
    "account_reset_password", "account_reset_password_done", "account_reset_password_from_key",
    "account_reset_password_from_key_done", "account_confirm_login_code", "account_confirm_email",
    "mfa_authenticate", "mfa_login_webauthn", "invitation", "invitation_link",
}  # fmt: skip

MISSING = "z" * 20  # as long as a journal's key, so that answers can be compared byte by byte
READ_BY_POST = {"search"}
OF_A_KIND = {"list", "add_one", "show", "change", "delete", "attach", "comment", "suggest_about"}
ONLY_BY_POST = {"undo", "bring_back", "download", "decide", "look_again", "press", "dose_today",
                "remark_delete", "printed", "read", "withdraw", "draft_away",
                "draft_back"}  # fmt: skip
# Written whenever a carer reads, and by nothing else: tests/journal/test_access_log.py.
LOG = "journal_access"


def patterns(resolver: Any = None, before: str = "") -> Iterator[tuple[str, str, Any]]:
    """Every (address, name, view) of the site, those of the libraries included."""
    for item in (resolver or get_resolver()).url_patterns:
        if hasattr(item, "url_patterns"):
            yield from patterns(item, before + str(item.pattern))
        else:
            yield before + str(item.pattern), item.name, item.callback


# ---- addresses filled in from real rows ----------------------------------------------------------


@dataclass(frozen=True)
class Visit:
    """One address, what a form there would send, and the name of its pattern."""

    name: str
    address: str
    data: dict[str, Any] = field(hash=False)


def visits(
    filled: Filled, *, under: str = "", word: str = "SENT", kinds: Any = KINDS
) -> Iterator[Visit]:
    """Every address below a journal, with the keys of its own rows.

    `under` puts the same keys below another journal's address.
    """
    for name in sorted(UNDER_A_JOURNAL):
        for kind in kinds if name in OF_A_KIND else (None,):
            yield _visit(name, kind, filled, under or filled.journal.pk, word)


def _visit(name: str, kind: Any, filled: Filled, journal: str, word: str) -> Visit:
    args: dict[str, Any] = {"journal": journal}
    data: dict[str, Any] = {"submission": str(uuid.uuid4())}
    if kind:
        args["kind"] = kind
        row = filled.rows[kind.slug]
        if name in OF_A_KIND - {"list", "add_one"}:
            args["key"] = row.pk
            row.refresh_from_db()
            data["seen_version"] = str(row.version)
        if name in ("comment", "suggest_about"):
            data["text"] = word
        if name in ("add_one", "change"):
            # Of another day, so that no question is asked whether it is the same entry.
            data |= said(word, kind.slug, date_year="2024")
    elif name.startswith("remark"):
        args["key"] = filled.remark.pk
        data |= {"seen_version": "1", "text": f"{word}?", "choice": "decline", "answer": word}
        if name == "remark_question":
            data |= said(word, "question", date_year="2024", seen_version="0")
    elif name == "bring_back":
        args |= {"table": filled.binned._meta.model_name, "key": filled.binned.pk}
    elif name == "suggest":
        data["text"] = word
    elif name == "results_letter":
        data |= {"date_year": "2024", "laboratory": word, "urea-value": "5", "urea-unit": "mmol/L"}
    elif name == "done":
        args["key"] = filled.sent.key
    elif name == "undo":
        args["submission"] = filled.sent.pk
    elif name in ("compare_report", "compare_reports"):
        args["key"] = filled.rows["report"].pk
        if name == "compare_reports":
            args["other"] = filled.rows["report"].addenda.get().pk
    elif name == "finding_words":
        args["key"] = filled.rows["finding"].pk
    elif name == "phrases":
        args["key"] = filled.rows["report"].pk
        data |= {"accept_all": "1"}
    elif name.startswith("letter"):
        args["key"] = filled.letter.pk
    elif name == "background":
        data |= {"name": word, "seen_version": "1"}
    elif name == "search":
        data["words"] = filled.word
    elif name in ("trend", "trend_csv", "sparkline"):
        args["measure"] = "5-hiaa-urine-24h-in-a-day"
    elif name == "decide":
        args["flag"] = filled.flag
        data |= {"choice": "raise", "reason": word}
    elif name == "look_again":
        args["key"] = filled.decision.pk
    elif name in ("press", "asked"):
        question = filled.rows["question"]
        question.refresh_from_db()
        args["key"] = question.pk
        if name == "press":
            args["button"] = "reopen"
        else:
            data |= said(word, "question", date_year="2024", seen_version=str(question.version))
    elif name == "after_visit":
        data |= said(word, "appointment", said=word, happened="yes", seen_version="1")
    elif name in ("another_role", "remove_member", "hand_over"):
        member = filled.journal.memberships.exclude(role="owner").order_by("pk").first()
        key = member.pk if member else 1
        args |= {} if name == "hand_over" else {"key": key}
        data |= {"role": "reader", "member": key, "sure": "on"}
    elif name == "withdraw":
        invitation = filled.journal.invitations.order_by("pk").first()
        args["key"] = invitation.pk if invitation else 1
    elif name == "invite":
        data |= {"for_whom": word, "role": "reader"}
    elif name == "read":
        data["up_to"] = "1"
    elif name == "printed":
        data["page"] = f"/j/{journal}/timeline/"
    elif name == "drafts":
        data |= {"draft_of": f"/j/{journal}/background/", "name": word}
    elif name.startswith("draft_"):
        args["pk"] = filled.draft.pk if filled.draft else 1
    elif name == "erase":
        data["sure"] = "on"
    return Visit(name, reverse(name, kwargs=args), data)


@dataclass(frozen=True)
class Answer:
    status: int
    body: bytes
    headers: str
    follow: str

    def holds(self, word: str) -> bool:
        return word.casefold() in (self.body.decode(errors="replace") + self.headers).casefold()

    def without(self, *words: str) -> tuple[int, bytes, str]:
        """All of it but tokens, and words that the address itself brought in."""
        body = re.sub(rb'(csrfmiddlewaretoken" value=)"\w+"', rb"\1", self.body)
        headers = self.headers
        for word in words:
            body, headers = body.replace(word.encode(), b"-"), headers.replace(word, "-")
        body = re.sub(rb'(name="draft_of" value=|data-opened=)"[^"]+"', rb"\1", body)
        return self.status, re.sub(rb'("submission" value=)"[-\w]+"', rb"\1", body), headers


def ask(client: Client, method: str, address: str, data: Any = None) -> Answer:
    """What the site answers; a form that is given its key in the address is asked once more."""
    client.raise_request_exception = False
    if method in ("GET", "POST"):
        response = getattr(client, method.lower())(address, data or {})
        if method == "GET" and response.headers.get("Location", "").startswith(f"{address}?"):
            response = client.get(response.headers["Location"])
    else:
        response = client.generic(method, address)
    body = response.getvalue()
    response.close()
    headers = "\n".join(f"{k}: {v}" for k, v in sorted(response.headers.items()) if k != "Date")
    return Answer(response.status_code, body, headers, response.headers.get("Location", ""))


def snapshot() -> dict[str, list[Any]]:
    """All that the journal's tables hold, but for the log of who has read them."""
    with connection.cursor() as cursor:
        found = {}
        for table in connection.introspection.table_names(cursor):
            if table.startswith("journal_") and table != LOG:
                cursor.execute(f'SELECT * FROM "{table}" ORDER BY 1')
                found[table] = cursor.fetchall()
    return found


def unchanged(before: dict[str, list[Any]], who: str) -> list[str]:
    after = snapshot()
    return [f"{who} changed {table}" for table in before if before[table] != after[table]]


class Rehearsal:
    """What is written inside is taken back afterwards, so that each visit finds the same rows."""

    def __enter__(self) -> None:
        self.transaction = transaction.atomic()
        self.transaction.__enter__()

    def __exit__(self, *error: Any) -> None:
        transaction.set_rollback(True)
        self.transaction.__exit__(*error)


# ---- the checks ----------------------------------------------------------------------------------


def check_strangers(world: World, kinds: Any = KINDS) -> list[str]:
    """Somebody signed in who has no role there: the same 404 as for no journal at all."""
    wrong = []
    outsiders = [
        ("stranger", world.cast.stranger.client, world.mine),
        ("editor", world.cast.editor.client, world.theirs),
    ]
    before = snapshot()
    for who, client, filled in outsiders:
        missing = visits(filled, under=MISSING, kinds=kinds)
        for visit, nowhere in zip(visits(filled, kinds=kinds), missing, strict=True):
            data = visit.data | {"words": "SENT"}  # what one sends is shown back, to be copied
            for method in ("GET", "POST"):
                there = ask(client, method, visit.address, data)
                none = ask(client, method, nowhere.address, data)
                told = f"{who} {method} {visit.name} {visit.address}: {there.status}"
                if there.holds(filled.word):
                    wrong.append(f"{told} leaks")
                if there.status != 404:
                    wrong.append(f"{told} is not 404")
                if there.without() != none.without():
                    wrong.append(f"{told} differs from a missing journal")
    return wrong + unchanged(before, "somebody without a role")


def check_nobody(world: World, kinds: Any = KINDS) -> list[str]:
    """Nobody in particular: the way to sign in, whether the journal is there or not."""
    wrong, before = [], snapshot()
    client, filled = world.cast.nobody, world.mine
    missing = visits(filled, under=MISSING, kinds=kinds)
    for visit, nowhere in zip(visits(filled, kinds=kinds), missing, strict=True):
        for method, status in (("GET", 302), ("POST", 403)):
            data, its = (
                (one.data | {"words": "SENT"} if method == "POST" else {})
                for one in (visit, nowhere)
            )
            there = ask(client, method, visit.address, data)
            none = ask(client, method, nowhere.address, its)
            told = f"nobody {method} {visit.name} {visit.address}: {there.status}"
            if there.holds(filled.word):
                wrong.append(f"{told} leaks")
            if there.status != status or (status == 302 and "/account/login/" not in there.follow):
                wrong.append(f"{told} does not lead to the sign-in")
            if there.without(filled.journal.pk) != none.without(MISSING):
                wrong.append(f"{told} differs from a missing journal")
    return wrong + unchanged(before, "nobody")


def check_reader(world: World, kinds: Any = KINDS) -> list[str]:
    """A reader sees all the data, no form that writes, and changes nothing."""
    wrong, before = [], snapshot()
    client = world.cast.reader.client
    for visit in visits(world.mine, kinds=kinds):
        shown = ask(client, "GET", visit.address)
        if visit.name in THEIR_OWN:
            sent = ask(client, "POST", visit.address, visit.data)
            if {shown.status, sent.status} - {403, 405} or 403 not in (shown.status, sent.status):
                wrong.append(f"reader {visit.name}: open to readers who did not write it")
            continue
        if visit.name in BY_MEMBERS:
            with Rehearsal():
                sent = ask(client, "POST", visit.address, visit.data)
            if sent.status != 404 if visit.name in DRAFTS else sent.status not in (200, 204, 302):
                wrong.append(f"reader {visit.name} {visit.address}: {sent.status} writes nothing")
            continue
        sent = ask(client, "POST", visit.address, visit.data)
        told = f"reader {visit.name} {visit.address}: {shown.status}, {sent.status}"
        if visit.name == "search":
            if (shown.status, sent.status) != (302, 200) or not sent.holds("CANARY"):
                wrong.append(f"{told} searches nothing")
        elif visit.name in READING:
            if shown.status != 200 or not (
                shown.holds("CANARY") or visit.name in ("data", "sparkline")
            ):
                wrong.append(f"{told} shows nothing")
            if sent.status not in (403, 405):
                wrong.append(f"{told} writes")
        elif (shown.status, sent.status) != (403, 403):
            wrong.append(f"{told} is open to readers")
        elif shown.holds("CANARY corrected") or sent.holds("CANARY corrected"):
            wrong.append(f"{told} shows rows beside the refusal")
    return wrong + unchanged(before, "reader")


def check_editor(world: World, kinds: Any = KINDS) -> list[str]:
    """An editor writes like the owner, but neither downloads nor erases."""
    wrong = []
    client = world.cast.editor.client
    for visit in visits(world.mine, kinds=kinds):
        with Rehearsal():
            before = snapshot()
            shown = ask(client, "GET", visit.address)
            sent = ask(client, "POST", visit.address, visit.data)
            wrote = snapshot() != before
        told = f"editor {visit.name} {visit.address}: {shown.status}, {sent.status}"
        if visit.name in OWNING:
            if (shown.status, sent.status, wrote) != (403, 403, False):
                wrong.append(f"{told} is for owners")
        elif visit.name in AUTHORS:
            if {shown.status, sent.status} - {403, 405} or wrote:
                wrong.append(f"{told} is for its author")
        elif shown.status != (
            405 if visit.name in ONLY_BY_POST else 302 if visit.name == "search" else 200
        ):
            wrong.append(f"{told} is not shown")
        elif visit.name in (WRITING | REMARKING | {"undo"}) - WRITES_NOTHING and not (
            sent.status == 302 and wrote
        ):
            wrong.append(f"{told} does not write")
    return wrong


def check_owner(world: World, kinds: Any = KINDS) -> tuple[list[str], dict[str, set[str]]]:
    """The owner: what went wrong, and which patterns answered with a page that holds the data."""
    wrong, good = [], {}
    client = world.cast.owner.client
    for visit in visits(world.mine, kinds=kinds):
        for method in ("GET", "POST"):
            with Rehearsal():
                answer = ask(client, method, visit.address, visit.data if method == "POST" else {})
                if method == "POST" and answer.status == 302:
                    answer = ask(client, "GET", answer.follow)
            if answer.status >= 500:
                wrong.append(f"owner {method} {visit.name} {visit.address}: {answer.status}")
            if answer.status in (200, 204):
                good.setdefault(visit.name, set()).add(method)
            if b"<html" in answer.body:
                told = f"owner {method} {visit.address}"
                wrong += [f"{told}: {fault}" for fault in csp_faults(answer.body.decode())]
    return wrong, good


def check_foreign_keys(world: World, kinds: Any = KINDS) -> list[str]:
    """Keys of another journal's rows below one's own journal are keys of nothing.

    The owner may read that other journal, so only the address keeps the two apart.
    """
    wrong, before = [], snapshot()
    client, own = world.cast.owner.client, world.mine.journal.pk
    keyed = (
        {"draft_away", "draft_back", "remark", "remark_question"}
        | THEIR_OWN
        | REMARKING - {"suggest"}
        | WRITING
        | READING - {"home", "help_now", "timeline", "search", "background", "data"}
    )
    keyed -= {"add", "add_one", "list", "bin", "trends", "raise", "rules", "summary", "after_visit"}
    keyed -= {"disease", "hormones", "kidneys", "news", "take_along"}
    keyed -= {"plan", "dose_today", "people"}
    keyed -= {"results_letter", "findings"}
    keyed -= {"trend", "trend_csv", "sparkline"}  # a measure is named alike in every journal
    for visit in visits(world.theirs, under=own, kinds=kinds):
        if visit.name not in keyed:
            continue
        for method in ("GET", "POST"):
            answer = ask(client, method, visit.address, visit.data)
            told = f"{method} {visit.name} {visit.address} with another's key: {answer.status}"
            if answer.holds("FOREIGN"):
                wrong.append(f"{told} leaks")
            if answer.status not in (404, 405):
                wrong.append(f"{told} is not 404")
    return wrong + unchanged(before, "the owner, with another's keys,")


def check_own_pages(world: World, kinds: Any = KINDS) -> list[str]:
    """No page of one's own journal names anything of another one that one may read as well."""
    client = world.cast.owner.client
    return [
        f"{visit.address} names another journal's rows"
        for visit in visits(world.mine, kinds=kinds)
        if visit.name not in ONLY_BY_POST and ask(client, "GET", visit.address).holds("FOREIGN")
    ]


def check_choices(world: World) -> list[str]:
    """What forms offer, begin with and accept is of this journal."""
    wrong = []
    client, own = world.cast.owner.client, world.mine.journal.pk
    scan, report = world.theirs.rows["scan"], world.theirs.rows["report"]
    begun = ask(client, "GET", f"/j/{own}/report/add/", {"scan": scan.pk})
    plain = ask(client, "GET", f"/j/{own}/report/add/", {"scan": uuid.uuid4()})
    if begun.without() != plain.without():
        wrong.append("a report can begin from another journal's scan")
    for slug in ("report", "scan", "hiaa", "renogram", "appointment"):
        for address in ("add/", f"{world.mine.rows[slug].pk}/change/"):
            form = ask(client, "GET", f"/j/{own}/{slug}/{address}")
            others = (str(scan.pk), str(report.pk), "FOREIGN")
            wrong += [f"{slug}/{address} offers {word}" for word in others if form.holds(word)]
            if slug != "report" and not form.holds("CANARY"):
                wrong.append(f"{slug}/{address} offers none of its own places")
    for name, row in (("scan", scan), ("addendum_to", report)):
        with Rehearsal():
            before = snapshot()
            data = said("SENT", "report") | {name: str(row.pk), "submission": str(uuid.uuid4())}
            answer = ask(client, "POST", f"/j/{own}/report/add/", data)
            kept = unchanged(before, "it")  # the draft of what was refused
            if answer.status != 422 or kept != ["it changed journal_draft"]:
                wrong.append(f"another journal's {name} was accepted: {answer.status}")
    return wrong


def check_example(world: World, kinds: Any = KINDS) -> list[str]:
    """The example is there for everybody to look at and for nobody to write in."""
    wrong, before = [], snapshot()
    people = {"stranger": world.cast.stranger.client, "nobody": world.cast.nobody}
    for who, client in people.items():
        for visit in visits(world.example, kinds=kinds):
            shown = ask(client, "GET", visit.address)
            sent = ask(client, "POST", visit.address, visit.data)
            told = f"{who} example {visit.name} {visit.address}: {shown.status}, {sent.status}"
            if visit.name == "search":
                if (shown.status, sent.status) != (302, 200) or not sent.holds("EXEMPLAR"):
                    wrong.append(f"{told} searches nothing")
                continue
            if visit.name in READING and shown.status != 200:
                wrong.append(f"{told} is not shown")
            if visit.name not in READING and shown.status != 403:
                wrong.append(f"{told} is a form")
            if sent.status != 403:
                wrong.append(f"{told} writes")
            if shown.holds("CANARY") or sent.holds("CANARY"):
                wrong.append(f"{told} leaks")
    return wrong + unchanged(before, "a visitor of the example")


def check_other_methods(world: World) -> list[str]:
    """HEAD, OPTIONS, PUT, PATCH and DELETE open nothing, change nothing and break nothing."""
    wrong, before = [], snapshot()
    for who, client in world.cast.actors().items():
        for visit in visits(world.mine, kinds=KINDS[:1]):
            for method in ("HEAD", "OPTIONS", "PUT", "PATCH", "DELETE"):
                answer = ask(client, method, visit.address)
                told = f"{who} {method} {visit.name} {visit.address}: {answer.status}"
                expected = {
                    "stranger": (404,),
                    "nobody": (302,) if method in ("HEAD", "OPTIONS") else (403,),
                    "reader": (200, 302, 403, 405) if method in ("HEAD", "OPTIONS") else (403, 405),
                }.get(who, (200, 302, 403, 405))
                if answer.status not in expected:
                    wrong.append(f"{told} is not one of {expected}")
                if answer.holds("CANARY") and who in ("stranger", "nobody"):
                    wrong.append(f"{told} leaks")
    return wrong + unchanged(before, "another method")


def check_account_pages(world: World) -> list[str]:
    """Nobody is asked to sign in; a stranger sees nothing of anybody else's."""
    wrong = []
    for address, name, _view in patterns():
        if name not in ACCOUNT_PAGES:
            continue
        path = reverse(name, kwargs={"pk": 1} if "<int:pk>" in address else {})
        for method in ("GET", "POST"):
            answer = ask(world.cast.nobody, method, path)
            if (answer.status, "/account/login/" in answer.follow) not in (
                (302, True),
                (403, False),
            ):
                wrong.append(f"nobody {method} {path}: {answer.status} lets in")
        answer = ask(world.cast.stranger.client, "GET", path)
        if answer.status >= 500 or answer.holds("CANARY"):
            wrong.append(f"stranger GET {path}: {answer.status}")
    return wrong


# ---- what the strict content security policy would stop ------------------------------------------


class _Strict(HTMLParser):
    """Collects what a page may not hold: the browser would refuse it, or contact somebody else."""

    ADDRESSES = ("href", "src", "srcset", "action", "formaction", "poster", "data", "xlink:href")

    def __init__(self) -> None:
        super().__init__()
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag in ("style", "base", "iframe", "object", "embed"):
            self.faults.append(f"<{tag}>")
        if tag == "script" and "src" not in given and given.get("type") != "application/json":
            self.faults.append("inline <script>")
        for name, value in given.items():
            if name == "style" or name.startswith("on"):
                self.faults.append(f"<{tag} {name}=…>")
            address = value.strip().casefold()
            if name in self.ADDRESSES and re.match(
                r"(?!https?://testserver/)[a-z]+://|//", address
            ):
                self.faults.append(f"<{tag} {name}={value!r}> leads elsewhere")
            if address.startswith(("javascript:", "data:", "vbscript:")):
                self.faults.append(f"<{tag} {name}={value!r}>")

    handle_startendtag = handle_starttag


def csp_faults(html: str) -> list[str]:
    parser = _Strict()
    parser.feed(html)
    parser.close()
    return parser.faults


# ---- the tests -----------------------------------------------------------------------------------


def test_every_pattern_stands_on_one_of_the_three_lists():
    lists = (UNDER_A_JOURNAL, ACCOUNT_PAGES, PUBLIC)
    named = [name for _address, name, _view in patterns()]
    unlisted = {name for name in named if sum(name in one for one in lists) != 1}
    assert unlisted == set()
    assert set().union(*lists) == set(named)


def test_the_lists_say_what_the_site_does():
    for address, name, view in patterns():
        assert address.startswith("j/<slug:journal>/") == (name in UNDER_A_JOURNAL), address
        assert getattr(view, "login_required", True) == (name not in PUBLIC), name
        assert getattr(view, "for_owners", False) == (name in OWNING), name
        assert getattr(view, "for_writers", False) == (name in WRITING), name
        assert getattr(view, "for_members", False) == (name in BY_MEMBERS), name
        assert getattr(view, "reads_by_post", False) == (name in READ_BY_POST), name


def test_a_stranger_gets_the_same_bytes_as_for_a_journal_that_is_not_there(world):
    assert check_strangers(world) == []


def test_nobody_is_led_to_the_sign_in_whether_the_journal_is_there_or_not(world):
    assert check_nobody(world) == []


def test_a_reader_sees_everything_and_changes_nothing(world):
    assert check_reader(world) == []


def test_an_editor_writes_but_neither_downloads_nor_erases(world):
    assert check_editor(world) == []


def test_the_owner_gets_a_page_at_every_address_and_none_breaks_the_policy(world):
    wrong, good = check_owner(world)
    assert wrong == []
    assert set(good) == UNDER_A_JOURNAL
    assert {name for name, methods in good.items() if "GET" in methods} == (
        UNDER_A_JOURNAL - ONLY_BY_POST - READ_BY_POST
    )


def test_another_journals_keys_are_keys_of_nothing(world):
    assert check_foreign_keys(world) == []
    assert check_own_pages(world, kinds=KINDS[2:4]) == []


def test_forms_offer_and_accept_only_what_is_of_their_journal(world):
    assert check_choices(world) == []


def test_the_example_is_for_everybody_to_read_and_for_nobody_to_write(world):
    assert check_example(world) == []


def test_other_methods_open_nothing(world):
    assert check_other_methods(world) == []


def test_account_pages_ask_for_a_sign_in(world):
    assert check_account_pages(world) == []


def test_the_example_is_not_even_written_by_somebody_with_a_role_in_it(world):
    from journal.models import Membership

    Membership.objects.create(
        journal=world.example.journal, person=world.cast.stranger.person, role="owner"
    )
    assert check_example(world, kinds=KINDS[:1]) == []


def test_a_role_that_was_taken_away_opens_nothing_from_the_next_request_on(world):
    from journal.models import Membership

    visit = f"/j/{world.mine.journal.pk}/timeline/"
    assert ask(world.cast.reader.client, "GET", visit).holds("CANARY")
    Membership.objects.filter(person=world.cast.reader.person).delete()
    assert ask(world.cast.reader.client, "GET", visit).status == 404


@pytest.mark.parametrize(
    "html",
    [
        '<p style="color:red">', "<style>p{}</style>", "<script>x()</script>", '<a onclick="x()">',
        '<img src="https://elsewhere.example/x.png">', '<a href="//elsewhere.example/">',
        '<a href="javascript:x()">', '<img src="data:image/png;base64,x">',
    ],
)  # fmt: skip
def test_the_check_of_pages_finds_what_the_policy_forbids(html):
    assert csp_faults(f"<html><body>{html}</body></html>")
    allowed = (
        '<script src="/s.js"></script><script type="application/json">{}</script><a href="/x">'
    )
    assert csp_faults(allowed) == []
