"""Filters for the words of reports: what is new in a sentence is marked in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.utils.html import conditional_escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from surveillance.wording.details import Piece

register = template.Library()

_SIZE = re.compile(r"(\d)\s(mm|cm)\b")


@register.filter
def at(mapping: Mapping[Any, Any], key: Any) -> Any:
    """What a mapping holds for a key; nothing where it holds none."""
    return mapping.get(key, "")


@register.filter
def whole_sizes(words: str) -> SafeString:
    """The words with each number kept on one line with its unit, by a blank that does not break.

    The full sentences below the table keep the blank that was received.
    """
    return mark_safe(_SIZE.sub("\\1\u00a0\\2", conditional_escape(words)))


@register.filter
def marked(sentence: Piece, pieces: Iterable[Piece]) -> str:
    """The sentence word for word, with those pieces marked that lie in it."""
    made, place = [], sentence.start
    for one in sorted(pieces, key=lambda piece: piece.start):
        if one.start < place or one.end > sentence.end:
            continue
        made.append((_part(sentence, place, one.start), _part(sentence, one.start, one.end)))
        place = one.end
    rest = _part(sentence, place, sentence.end)
    return format_html(
        "{}{}",
        format_html_join("", '{}<mark><span class="vh">new: </span>{}</mark>', made),
        rest,
    )


def _part(sentence: Piece, start: int, end: int) -> str:
    return sentence.quote[start - sentence.start : end - sentence.start]
