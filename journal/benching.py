"""What the bench measures with: a browser without a network, and journals of any size."""

from __future__ import annotations

import io
import re
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import product
from typing import Any

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.utils.http import urlencode
from django.utils.module_loading import import_string

from journal.kinds import KINDS
from journal.mentions import Mention
from journal.models import Journal, Membership, Person
from journal.record import new_id
from surveillance.dates import PartialDate

PICTURE = r'<img [^>]*src="(/j/[^"]+)"'


# ---- asking -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """One page, asked once."""

    seconds: float
    queries: int
    body: bytes
    status: int
    pictures: int = 0


class Browser:
    """Asks the WSGI application itself, as waitress does."""

    def __init__(self, person: Person):
        self.application = WSGIHandler()
        store = import_string(settings.SESSION_ENGINE + ".SessionStore")()
        store[SESSION_KEY] = str(person.pk)
        store[BACKEND_SESSION_KEY] = settings.AUTHENTICATION_BACKENDS[0]
        store[HASH_SESSION_KEY] = person.get_session_auth_hash()
        store.create()
        token = "x" * 32
        self.cookies = f"{settings.SESSION_COOKIE_NAME}={store.session_key}; csrftoken={token}"
        self.token = token

    def ask(self, address: str, form: dict[str, str] | None = None) -> Answer:
        """One request, timed; every query counted."""
        address, _, query = address.partition("?")
        sent = urlencode(form | {"csrfmiddlewaretoken": self.token}).encode() if form else b""
        environ = {
            "REQUEST_METHOD": "POST" if form else "GET",
            "PATH_INFO": address,
            "QUERY_STRING": query,
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "8000",
            "HTTP_HOST": "localhost:8000",
            "SERVER_PROTOCOL": "HTTP/1.1",
            "REMOTE_ADDR": "127.0.0.1",
            "HTTP_COOKIE": self.cookies,
            "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": str(len(sent)),
            "wsgi.input": io.BytesIO(sent),
            "wsgi.url_scheme": "http",
            "wsgi.errors": sys.stderr,
        }
        told: list[str] = []
        counted = _Counter()
        begun = time.perf_counter()
        with connection.execute_wrapper(counted):
            response = self.application(
                environ, lambda status, headers, exc=None: told.append(status)
            )
            body = b"".join(response)
        seconds = time.perf_counter() - begun
        response.close()
        return Answer(seconds, counted.queries, body, int(told[0][:3]))

    def visit(self, address: str, form: dict[str, str] | None = None) -> Answer:
        """One request, and those for the pictures on its page: seconds and queries in all."""
        page = self.ask(address, form)
        pictures = [self.ask(found) for found in re.findall(PICTURE, page.body.decode())]
        assert all(picture.status == 200 for picture in pictures)
        return replace(
            page,
            seconds=page.seconds + sum(picture.seconds for picture in pictures),
            queries=page.queries + sum(picture.queries for picture in pictures),
            pictures=len(pictures),
        )


class _Counter:
    """Counts the statements that reach the database, transactions' own left out."""

    def __init__(self) -> None:
        self.queries = 0

    def __call__(self, execute: Callable[..., Any], *args: Any) -> Any:
        self.queries += 1
        return execute(*args)


# ---- journals of any size ----------------------------------------------------------------------


def filled_journal(person: Person, example: Journal, size: int) -> Journal:
    """A journal of about `size` records: the example's, repeated further and further back."""
    journal = Journal.objects.create(name=f"Bench {size}", as_of=example.as_of)
    Membership.objects.create(journal=journal, person=person, role=Membership.Role.OWNER)
    entries = [(kind, row) for kind in KINDS for row in kind.of(example).order_by("date", "id")]
    share = size / len(entries)
    copies: dict[Any, list[Any]] = defaultdict(list)  # by the key of what each is a copy of
    for kind in KINDS:
        rows = [row for its_kind, row in entries if its_kind is kind]
        made = list(_copies(rows, journal, round(share * len(rows))))
        kind.model.objects.bulk_create(made, 200)
        for number, copy in enumerate(made):
            copies[rows[number % len(rows)].pk].append(copy)
    Mention.objects.bulk_create(_phrases(example, journal, copies), 200)
    return journal


def _phrases(example: Journal, journal: Journal, copies: dict[Any, list[Any]]) -> Iterator[Mention]:
    """The confirmed phrases of each report, about the first copy of what they were about."""
    for row in Mention.objects.filter(journal=example, binned_at=None):
        for report, finding in product(copies[row.report_id], copies[row.finding_id][:1]):
            values = {f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields}
            its = {"id": new_id(), "journal_id": journal.pk, "report_id": report.pk}
            yield Mention(**values | its | {"finding_id": finding.pk})


def _copies(rows: list[Any], journal: Journal, wanted: int) -> Iterator[Any]:
    for number in range(wanted):
        row = rows[number % len(rows)]
        row = type(row)(**{f.attname: getattr(row, f.attname) for f in row._meta.concrete_fields})
        row.pk, row.journal = new_id(), journal
        for field in row._meta.concrete_fields:
            if field.is_relation and field.name not in ("journal", "typed_by"):
                setattr(row, field.attname, None)
        row.date = _moved(row.date, days=37 * (number // len(rows)))
        yield row


def _moved(when: PartialDate, days: int) -> PartialDate:
    if not when.is_whole:
        return when
    return PartialDate.of(max(when.first - timedelta(days=days), date(1930, 1, 1)))
