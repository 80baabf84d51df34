"""The time zone of the person: what is today, and when something was typed."""

from __future__ import annotations

import os
from pathlib import Path
from zoneinfo import ZoneInfo

from journal.folder import PlainProblem

FALLBACK = "Europe/London"
SYSTEMS_OWN = Path("/etc/localtime")  # on Linux and macOS, a link into the zones' folder


def here(asked: str, *, link: Path = SYSTEMS_OWN) -> str:
    """The zone that was asked for, else this computer's, else the fallback.

    Windows names its zones otherwise: there TZ_NAME says it.
    """
    if asked:
        if not is_a_zone(asked):
            raise PlainProblem(f"TZ_NAME is {asked!r}. Give a zone such as Europe/London.")
        return asked
    own = os.environ.get("TZ", "").lstrip(":")
    if own and is_a_zone(own):
        return own
    _, _, linked = str(link.resolve()).partition("zoneinfo/")
    return linked if linked and is_a_zone(linked) else FALLBACK


def is_a_zone(name: str) -> bool:
    """Whether Python knows it."""
    try:
        ZoneInfo(name)
    except (ValueError, OSError, KeyError):  # KeyError: ZoneInfoNotFoundError
        return False
    return True
