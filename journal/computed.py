"""What is worked out of a journal, kept on the server until something in it changes.

The key names all that a result depends on: the journal and its version, which every write raises,
whether who looks sees what is private, today, the code's version and the language.
"""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256
from typing import Any, TypeVar

from django.conf import settings
from django.core.cache import cache
from django.utils.translation import get_language

from journal.models import Journal

KEPT_FOR = 24 * 3600  # seconds
Result = TypeVar("Result")


def kept(journal: Journal, name: str, make: Callable[[], Result]) -> Result:
    """The result of that name for the journal as it stands; worked out where it is not kept."""
    seen = (journal.pk, journal.version, journal.sees_private)
    stands = (*seen, journal.today, settings.VERSION, get_language())
    return _kept(f"{name} {stands}", make)


def kept_drawing(about: Any, make: Callable[[], Result]) -> Result:
    """A drawing, kept by all that it shows: it outlives writes that do not touch it."""
    return _kept(f"drawing {settings.VERSION} {about!r}", make)


def forget_everything() -> None:
    """After an erasure: what was worked out of a journal names it by a digest only."""
    cache.clear()


def _kept(says: str, make: Callable[[], Result]) -> Result:
    key = sha256(says.encode()).hexdigest()
    found: Any = cache.get(key)
    if found is None:
        found = make()
        cache.set(key, found, KEPT_FOR)
    return found
