"""`manage.py compare_reports`: one finding in two reports, as JSON."""

from __future__ import annotations

import json
from typing import Any

from django.core.management.base import BaseCommand

from journal.management.commands.read_report import answer_each, printing, text_of
from surveillance.wording.compare import compare
from surveillance.wording.vocabulary import FINDINGS


class Command(BaseCommand):
    help = "Compares what two reports say of one finding and prints it as JSON."

    def add_arguments(self, parser: Any) -> None:
        parser.add_argument(
            "earlier", nargs="?", default="-", help="a text file, or with --jsonl -"
        )
        parser.add_argument("later", nargs="?")
        parser.add_argument("--finding", choices=sorted(FINDINGS))
        parser.add_argument(
            "--jsonl",
            action="store_true",
            help='objects {"id", "finding", "earlier", "later"}, one a line, in and out',
        )

    def handle(self, *args: Any, **options: Any) -> None:
        with printing(self):
            if options["jsonl"]:
                needed = ("finding", "earlier", "later")
                answer_each(self, text_of(options["earlier"]), needed, _answer)
                return
            if options["later"] is None or options["finding"] is None:
                raise ValueError("Name two files and the finding: EARLIER LATER --finding ID.")
            earlier, later = text_of(options["earlier"]), text_of(options["later"])
            self.stdout.write(json.dumps(as_json(earlier, later, options["finding"]), indent=2))


def _answer(told: dict[str, Any]) -> dict[str, Any]:
    if told["finding"] not in FINDINGS:
        raise ValueError(f"{told['finding']} is no finding here.")
    return as_json(told["earlier"], told["later"], told["finding"])


def as_json(earlier: str, later: str, finding: str) -> dict[str, Any]:
    """What two texts say of a finding, in the names of the command."""
    told = compare(earlier, later, finding)
    return {
        "names": list(told.names),
        "sizes_mm": list(told.sizes_mm),
        "new_words": list(told.new_words),
        "dropped_words": list(told.dropped_words),
        "mentioned_in_later": told.mentioned_in_later,
        "direction": told.direction,
        "sides": list(told.sides),
        "side_flip": told.side_flip,
    }
