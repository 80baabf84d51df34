"""`manage.py read_report`: what is read in the words of a report, as JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from surveillance.wording.read import read, status_of


class Command(BaseCommand):
    help = "Reads a report and prints its mentions, sizes and kidney shares as JSON."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", nargs="?", default="-", help="a text file; - is standard input")
        parser.add_argument(
            "--jsonl", action="store_true", help='objects {"id", "text"}, one a line, in and out'
        )

    def handle(self, *args: Any, **options: Any) -> None:
        text = text_of(options["file"])
        try:
            if not options["jsonl"]:
                self.stdout.write(json.dumps(as_json(text), indent=2))
                return
            for line, told in objects(text, ("text",)):
                self.stdout.write(json.dumps(_of_line(line, told)))
        except ValueError as error:
            raise CommandError(str(error)) from error


def text_of(name: str) -> str:
    """A file's text; bytes that are no UTF-8 stand as a sign each."""
    if name == "-":
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    try:
        return Path(name).read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise CommandError(f"{name} cannot be read: {error.strerror}.") from error


def objects(text: str, needed: tuple[str, ...]) -> Iterator[tuple[int, dict[str, Any]]]:
    """The objects of a text with one a line; ValueError names the line that is none."""
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except ValueError:
            raise ValueError(f"Line {number} is no JSON.") from None
        if not isinstance(told, dict) or not all(isinstance(told.get(one), str) for one in needed):
            raise ValueError(f"Line {number} needs an object with {' and '.join(needed)} as text.")
        yield number, told


def as_json(text: str) -> dict[str, Any]:
    """What is read in a text, in the names of the command."""
    report = read(text)
    return {
        "mentions": [
            {
                "finding": one.finding,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "status": one.status,
                "side": one.side,
                "change": one.change,
                "section": one.section,
            }
            for one in report.mentions
        ],
        "measurements": [
            {
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
                "mm": list(one.mm),
                "prior": one.prior,
                "finding": one.finding,
            }
            for one in report.measurements
        ],
        "renogram": report.renogram,
        "quantities": [
            {
                "what": one.what,
                "value": one.value,
                "quote": one.quote,
                "start": one.start,
                "end": one.end,
            }
            for one in report.quantities
        ],
    }


def _of_line(number: int, told: dict[str, Any]) -> dict[str, Any]:
    try:
        made = {"id": told.get("id")} | as_json(told["text"])
    except ValueError as error:
        raise ValueError(f"Line {number}: {error}") from None
    phrase, occurrence = told.get("phrase"), told.get("occurrence", 1)
    if isinstance(phrase, str) and phrase:
        is_count = isinstance(occurrence, int) and occurrence > 0
        made["phrase_status"] = status_of(told["text"], phrase, occurrence if is_count else 1)
    return made
