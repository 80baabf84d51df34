"""Measures the pages: median ms, queries and bytes, beside two floors, all in one run.

The journals are made of the example's entries, over and over, in a database of their own.
"""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import Any

import brotli
from django.conf import settings
from django.contrib.auth.decorators import login_not_required
from django.core.cache import cache
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import path

from journal import urls
from journal.benching import Answer, Browser, filled_journal
from journal.chronicle import read_history
from journal.kinds import KINDS
from journal.mentions import told
from journal.models import Journal, Person
from surveillance.charts import draw
from surveillance.charts.plan import plan
from surveillance.rules import review
from surveillance.series import measures

SIZES = (100, 1_000, 10_000)
HERE = "journal.management.commands.bench"


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
        facts = sum(map(len, (history.readings, history.passages, history.events, history.courses)))
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
        "plan": f"{base}plan/",
        "kidneys": f"{base}kidneys/",
        "hormones": f"{base}hormones/",
        "my disease": f"{base}disease/",
        "results of a letter": f"{base}result/letter/?form={uuid.uuid4()}",
        "timeline": f"{base}timeline/",
        "timeline, one kind": f"{base}timeline/?kind=hiaa",
        "timeline, from 2015 to 2020": f"{base}timeline/?since=2015&until=2020",
        "add": f"{base}add/",
        "background": f"{base}background/",
        "bin": f"{base}bin/",
        "my data": f"{base}data/",
    }
    report, *_more = reports = list(dict.fromkeys(one.report_id for one in told(journal)))[-2:]
    pages |= {
        "findings": f"{base}findings/",
        "words of a finding": f"{base}findings/{newest['finding'].pk}/",
        "phrases of a report": f"{base}report/{report}/phrases/",
        "two reports compared": f"{base}report/{report}/compare/{reports[-1]}/",
        "words explained": "/help/words/",
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
