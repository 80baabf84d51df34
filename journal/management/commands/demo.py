"""Builds the example journal, or builds it anew."""

from __future__ import annotations

from argparse import ArgumentParser, ArgumentTypeError
from datetime import date
from typing import Any

from django.core.management.base import BaseCommand

from journal import actions
from journal.example.build import build, is_built
from journal.example.story import AS_OF

# Earlier or later, and the story would leave the years that the journal knows.
FIRST, LAST = date(1970, 1, 1), date(2190, 12, 31)


class Command(BaseCommand):
    help = "Builds the example journal, in place of the one that is there."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--as-of",
            type=day,
            default=AS_OF,
            metavar="YYYY-MM-DD",
            help=f"the day on which its story ends, {AS_OF} unless said otherwise",
        )
        parser.add_argument(
            "--if-needed", action="store_true", help="only where this one is not built already"
        )

    def handle(self, *args: Any, as_of: date, if_needed: bool, **options: Any) -> None:
        if if_needed and is_built(as_of):
            return
        entries = sum(count for _, count in actions.counts_of(build(as_of)))
        if options["verbosity"]:
            self.stdout.write(f"The example journal holds {entries} entries.")


def day(text: str) -> date:
    """A day as it is typed on the command line."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"type a day such as {AS_OF}, not {text!r}") from None
    if not FIRST <= found <= LAST:
        raise ArgumentTypeError(f"choose a day from {FIRST} to {LAST}")
    return found
