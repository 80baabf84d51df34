"""Erases old drafts, what was in a bin for too long, files that no row names, ended sessions."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand

from journal import drafts, erasing, intake

DAY = 24 * 3600


class Command(BaseCommand):
    help = "Empties the bins of what is older than 30 days and clears away leftovers."

    def handle(self, *args: Any, **options: Any) -> None:
        erased = erasing.empty_old_bins()
        dropped = drafts.empty_old()
        swept = intake.sweep(
            settings.LETTERS_FOLDER, erasing.names_of_letters(), older_than_seconds=DAY
        )
        call_command("clearsessions")
        if options["verbosity"]:
            leftovers = f"{dropped} old drafts and {len(swept)} leftover files"
            self.stdout.write(f"Erased {erased} old entries, {leftovers}.")
