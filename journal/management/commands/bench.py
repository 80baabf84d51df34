"""Measures the pages: median ms, queries and bytes, beside two floors, all in one run.

The journals are made of the example's entries, over and over, in a database of their own.
"""

from __future__ import annotations

import gzip
import io
import os
import re
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import brotli
from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.core.handlers.wsgi import WSGIHandler
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path
from django.utils.http import urlencode
from django.utils.module_loading import import_string

from journal import urls
from journal.chronicle import read_history
from journal.kinds import KINDS
from journal.models import Journal, Membership, Person
from journal.record import new_id
from surveillance.charts import draw
from surveillance.charts.plan import plan
from surveillance.dates import PartialDate
from surveillance.rules import review
from surveillance.series import measures

SIZES = (100, 1_000, 10_000)
HERE = "journal.management.commands.bench"
PICTURE = r'<img [^>]*src="(/j/[^"]+)"'


# ---- the two floors ---------------------------------------------------------------------------


@login_not_required
def bare(request: HttpRequest) -> HttpResponse:
    """The first floor: nothing but the middleware."""
    return HttpResponse("")


def empty(request: HttpRequest, journal: Journal) -> HttpResponse:
    """The second floor: signed in, in a journal, the frame of a page and nothing in it."""
    return render(request, "base.html")


urlpatterns = [path("bare/", bare), path("j/<str:journal>/empty/", empty), *urls.urlpatterns]
handler400, handler403 = urls.handler400, urls.handler403
handler404, handler500 = urls.handler404, urls.handler500


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
    for kind in KINDS:
        rows = [row for its_kind, row in entries if its_kind is kind]
        kind.model.objects.bulk_create(_copies(rows, journal, round(share * len(rows))), 200)
    return journal


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


# ---- the command -------------------------------------------------------------------------------


class Command(BaseCommand):
    help = "Measures every page in journals of 100, 1,000 and 10,000 records."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("--rounds", type=int, default=15)
        parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)

    def handle(self, *args: Any, **options: Any) -> None:
        if "BENCH_FOLDER" not in os.environ:
            sys.exit(_in_a_folder_of_its_own())
        settings.ROOT_URLCONF = HERE
        # What is measured is the pages; the names of static files come from their folder.
        settings.STORAGES["staticfiles"]["BACKEND"] = (
            "django.contrib.staticfiles.storage.StaticFilesStorage"
        )
        call_command("migrate", verbosity=0)
        call_command("demo", verbosity=0)
        example = Journal.objects.get(is_example=True)
        person = Person.objects.create_user("bench@example.org", None, "Bench")
        self.browser = Browser(person)
        for size in options["sizes"]:
            journal = filled_journal(person, example, size)
            self._measure(journal, size, options["rounds"])
            self._measure_core(journal)
        self._weigh(journal)

    def _measure(self, journal: Journal, size: int, rounds: int) -> None:
        pages = addresses(journal)
        saves = iter(range(10**6))
        times: dict[str, list[float]] = {name: [] for name in pages}
        first: dict[str, list[float]] = {name: [] for name in pages}
        kept: dict[str, Answer] = {}
        for _ in range(rounds):
            for name, address in pages.items():
                form = saved_result(next(saves)) if name == "save a 5-HIAA result" else None
                if not form:
                    self.browser.visit(address)  # what is measured then is a repeat
                answer = self.browser.visit(address, form)
                assert answer.status == (302 if form else 200), (name, answer.status)
                times[name].append(answer.seconds)
                kept[name] = answer
            for name, address in pages.items():
                if not name.startswith("save"):
                    self.browser.ask(pages["save a 5-HIAA result"], saved_result(next(saves)))
                    cache.clear()  # every drawing is made anew, whatever else the write changed
                    first[name].append(self.browser.visit(address).seconds)
        floor = median(times["floor: signed-in page"])
        self.stdout.write(
            f"\n{size} records\n"
            f"{'':30}{'ms':>8}{'floors':>8}{'first ms':>10}{'queries':>9}{'pictures':>9}"
            f"{'bytes':>8}{'gzip':>7}"
        )
        for name, answer in kept.items():
            ms, body = median(times[name]) * 1000, answer.body
            after = f"{median(first[name]) * 1000:10.1f}" if first[name] else f"{'':10}"
            self.stdout.write(
                f"{name:30}{ms:8.1f}{ms / 1000 / floor:8.2f}{after}{answer.queries:9}"
                f"{answer.pictures:9}{len(body):8}{len(gzip.compress(body)):7}"
            )

    def _measure_core(self, journal: Journal) -> None:
        """What needs no page: CPU ms of the rules over all facts, and of one chart drawn anew."""
        history = read_history(journal)
        facts = sum(map(len, (history.readings, history.passages, history.events)))
        measure = max(measures(history), key=lambda one: len(one.observations))
        chart = plan(measure, first=None, last=journal.today, visit=None)
        chart = replace(chart, lines=tuple(replace(a, points=a.points[-60:]) for a in chart.lines))
        timed = {
            f"review of {facts} facts": lambda: review(history, journal.today),
            f"one chart of {len(chart.points)} points": lambda: draw.draw(
                chart, draw.DESK, key="bench"
            ),
        }
        for name, act in timed.items():
            self.stdout.write(f"{name:30}{median(_cpu(act) for _ in range(9)) * 1000:8.1f} CPU ms")

    def _weigh(self, journal: Journal) -> None:
        """What the first visit to home weighs, and a later page."""
        static = Path(settings.BASE_DIR) / "static"
        files = ("css/tokens.css", "css/site.css", "js/site.js", "icons.svg", "favicon.svg")
        fonts = sorted((static / "fonts").glob("*.woff2"))
        page = len(gzip.compress(self.browser.ask(addresses(journal)["home"]).body))
        weights = {name: len(brotli.compress((static / name).read_bytes())) for name in files}
        weights |= {f"fonts/{font.name}": font.stat().st_size for font in fonts}
        self.stdout.write("\nfirst visit to home, compressed bytes")
        for name, weight in ({"home itself": page} | weights).items():
            self.stdout.write(f"{name:46}{weight:8}")
        self.stdout.write(f"{'in all':46}{page + sum(weights.values()):8}")


def _cpu(act: Callable[[], Any]) -> float:
    begun = time.process_time()
    act()
    return time.process_time() - begun


def addresses(journal: Journal) -> dict[str, str]:
    """Every page that is measured, by its name; the floors first."""
    base = f"/j/{journal.pk}/"
    newest = {kind.slug: kind.model.newest_of(journal) for kind in KINDS}
    pages = {
        "floor: bare response": "/bare/",
        "floor: signed-in page": f"{base}empty/",
        "home": base,
        "trends": f"{base}trends/",
        "trends, all years": f"{base}trends/?years=all",
        "one measure": f"{base}trends/5-hiaa-urine-24h-in-a-day/",
        "to raise": f"{base}raise/",
        "summary": f"{base}summary/",
        "timeline": f"{base}timeline/",
        "timeline, one kind": f"{base}timeline/?kind=hiaa",
        "timeline, from 2015 to 2020": f"{base}timeline/?since=2015&until=2020",
        "add": f"{base}add/",
        "background": f"{base}background/",
        "bin": f"{base}bin/",
        "my data": f"{base}data/",
    }
    for kind in KINDS:
        pages[f"{kind.slug}: list"] = f"{base}{kind.slug}/"
        pages[f"{kind.slug}: form"] = f"{base}{kind.slug}/add/?form={uuid.uuid4()}"
        pages[f"{kind.slug}: one entry"] = f"{base}{kind.slug}/{newest[kind.slug].pk}/"
    pages["save a 5-HIAA result"] = f"{base}hiaa/add/"
    return pages


def saved_result(number: int) -> dict[str, str]:
    """A 5-HIAA result that nothing is odd about."""
    day = date(1960, 1, 1) + timedelta(days=number)
    return {
        "value": "46",
        "unit": "umol/24h",
        "upper_limit": "40",
        "date_day": str(day.day),
        "date_month": str(day.month),
        "date_year": str(day.year),
        "specimen": "urine-24h",
        "food_rules": "followed",
        "submission": str(uuid.uuid4()),
        "seen_version": "0",
    }


def _in_a_folder_of_its_own() -> int:
    """The same command again, on data that is thrown away afterwards."""
    with tempfile.TemporaryDirectory(prefix="journal-bench-") as folder:
        environment = os.environ | {"JOURNAL_DATA": folder, "BENCH_FOLDER": folder}
        return subprocess.call([sys.executable, *sys.argv], env=environment)
