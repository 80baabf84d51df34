"""`manage.py read_report`: what is read in the words of a report, as JSON."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from surveillance.wording.read import read, status_of

Answer = Callable[[dict[str, Any]], dict[str, Any]]  # to one object


class Command(BaseCommand):
    help = "Reads a report and prints its mentions, sizes and kidney shares as JSON."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument("file", nargs="?", default="-", help="a text file; - is standard input")
        parser.add_argument(
            "--jsonl", action="store_true", help='objects {"id", "text"}, one a line, in and out'
        )

    def handle(self, *args: Any, **options: Any) -> None:
        text = text_of(options["file"])
        with printing(self):
            if options["jsonl"]:
                answer_each(self, text, ("text",), _answer)
            else:
                self.stdout.write(json.dumps(as_json(text), indent=2))


def text_of(name: str) -> str:
    """A file's text; bytes that are no UTF-8 stand as a sign each."""
    if name == "-":
        return sys.stdin.buffer.read().decode("utf-8", "replace")
    try:
        return Path(name).read_bytes().decode("utf-8", "replace")
    except OSError as error:
        raise CommandError(f"{name} cannot be read: {error.strerror}.") from error


@contextmanager
def printing(command: BaseCommand) -> Iterator[None]:
    """Tells what cannot be read in words, and stops where nobody reads on (`… | head -1`)."""
    try:
        yield
        command.stdout.flush()
    except ValueError as error:
        raise CommandError(str(error)) from error
    except BrokenPipeError:
        # What is still held back must not be written when the program ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise SystemExit(1) from None


def answer_each(command: BaseCommand, text: str, needed: tuple[str, ...], answer: Answer) -> None:
    """Print the answer to each object of a text with one a line, or the error that it has.

    The others are answered all the same; that some were not is told at the end.
    """
    lines = [line for line in enumerate(text.split("\n"), 1) if line[1].strip()]
    failed = 0
    for number, line in lines:
        told: Any = None
        try:
            told = _parsed(line)
            made = {"id": _id(told)} | answer(_object(told, needed))
        except ValueError as error:
            failed += 1
            made = {"id": _id(told), "error": f"Line {number}: {error}"}
        command.stdout.write(json.dumps(made))
    if failed:
        command.stdout.flush()
        raise CommandError(f"Not answered: {failed} of {len(lines)} lines. Each tells its error.")


def _parsed(line: str) -> Any:
    try:
        return json.loads(line.strip().lstrip("\ufeff"))
    except (ValueError, RecursionError):
        raise ValueError("This is no JSON.") from None


def _object(told: Any, needed: tuple[str, ...]) -> dict[str, Any]:
    if not isinstance(told, dict) or not all(isinstance(told.get(one), str) for one in needed):
        raise ValueError(f"This needs an object with {' and '.join(needed)} as text.")
    return told


def _id(told: Any) -> Any:
    return told.get("id") if isinstance(told, dict) else None


def as_json(text: str) -> dict[str, Any]:
    """What is read in a text, in the names of the command."""
    report = read(text)
    return {
        "mentions": [asdict(one) for one in report.mentions],
        "measurements": [asdict(one) for one in report.measurements],
        "renogram": asdict(report.renogram) if report.renogram else None,
        "quantities": [asdict(one) for one in report.quantities],
    }


def _answer(told: dict[str, Any]) -> dict[str, Any]:
    text, phrase, occurrence = told["text"], told.get("phrase"), told.get("occurrence")
    if phrase is None:
        return as_json(text)
    if not isinstance(phrase, str) or not phrase.strip():
        raise ValueError("phrase needs to be text that is not empty.")
    if occurrence is not None and (type(occurrence) is not int or occurrence < 1):
        raise ValueError("occurrence needs to be a whole number from 1.")
    return as_json(text) | {"phrase_status": status_of(text, phrase, occurrence or 1)}
