"""What looks odd is asked once: the answer goes back and forth with the form that it is about."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from django.http import HttpRequest

from surveillance.plausibility import Doubt


def token(doubt: Doubt) -> str:
    """Names a question together with the values it is about: other values ask again."""
    return hashlib.sha256(f"{doubt.code}|{doubt.field}|{doubt.words}".encode()).hexdigest()[:16]


def answered(request: HttpRequest) -> set[str]:
    """The questions whose answer is that it is right as it was typed."""
    tokens = set(request.POST.getlist("answered"))
    if "as_written" in request.POST:
        tokens |= set(request.POST.getlist("asked"))
    return tokens


def unanswered(doubts: Iterable[Doubt], tokens: set[str]) -> list[Doubt]:
    """The doubts that are still to be asked."""
    return [doubt for doubt in doubts if token(doubt) not in tokens]


def for_page(doubts: Iterable[Doubt] | None) -> list[tuple[Doubt, str]]:
    """Each doubt with what its answer is told by, as the pages take them."""
    return [(doubt, token(doubt)) for doubt in doubts or ()]
