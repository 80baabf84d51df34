"""Display only: icons, dates, quotations. Never a query."""

from __future__ import annotations

import re
import uuid
from datetime import date, datetime
from functools import cache
from typing import Any

from django import template
from django.templatetags.static import static
from django.utils import timezone
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString, mark_safe

from journal.fields import written_or_none
from journal.kinds import BY_SLUG, BY_TABLE
from journal.record import Kind
from surveillance.dates import PartialDate, ago
from surveillance.excerpt import conclusion
from surveillance.glossary import CHECKED, words_in

register = template.Library()

# Marks that turn the direction of writing, and their end; escaping leaves them as they are.
_TURNING = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_SIGN = '<span class="turn" title="A hidden mark that turns the direction of words">\u21c4</span>'


@register.simple_tag
@cache
def icon(name: str, also: str = "") -> SafeString:
    """One of the symbols of static/icons.svg; it always stands beside a word."""
    return format_html(
        '<svg class="{}" aria-hidden="true"><use href="{}#{}"/></svg>',
        f"i {also}".strip(),
        static("icons.svg"),
        name,
    )


@register.simple_tag
def fresh_key() -> str:
    """A key for one press of one button: the same press sent twice does one thing."""
    return str(uuid.uuid4())


@register.filter
def paper_date(value: PartialDate | None) -> str:
    """ "16-Feb-2026", as clinicians write it."""
    return value.paper() if value else ""


@register.filter
def long_date(value: Any) -> str:
    """ "16 February 2026"; a vague date shows what is known."""
    if isinstance(value, datetime):
        value = timezone.localtime(value).date()
    if isinstance(value, date):
        value = PartialDate.of(value)
    return value.long() if value else ""


@register.filter
def moment(value: datetime) -> str:
    """ "3 March 2026, 10:42", in the reader's time zone."""
    local = timezone.localtime(value)
    return f"{PartialDate.of(local.date()).long()}, {local:%H:%M}"


@register.filter
def when_ago(value: PartialDate, today: date) -> str:
    """ "15 days ago"."""
    return ago(value, today)


@register.filter
def weekday(value: PartialDate) -> str:
    """ "Thursday", where the day is known; English whatever the server's language."""
    names = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    return names[value.first.weekday()] if value.is_whole else ""


@register.filter
def kind(slug: str) -> Kind:
    """The kind of that slug, for addresses."""
    return BY_SLUG[slug]


@register.filter
def kind_of(row: Any) -> Kind:
    """The kind of an entry, for addresses."""
    return BY_TABLE[row._meta.model_name]


@register.filter
def figure(text: str) -> str:
    """A number as written, without the unit that may have been typed behind it."""
    written = written_or_none(text)
    return written.figure if written else text


@register.filter
def number_of(row: Any, name: str) -> str:
    """The number that a text says, for a bar's width; 0 where there is none."""
    written = written_or_none(getattr(row, name, ""))
    return f"{written.number:f}" if written else "0"


@register.filter
def typed_by(card: Any, names: Any) -> str:
    """ "typed by Tom", of a card's entries; `names` leaves out whoever looks."""
    told = [names.get(entry.row.typed_by_id) for entry in card] if names else []
    named = " and ".join(dict.fromkeys(filter(None, told)))
    return f"{'' if all(told) else 'in part '}typed by {named}" if named else ""


@register.filter
def inert(text: Any) -> SafeString:
    """Words as they were received, with each mark that turns the direction of writing as a sign.

    Such a mark is not seen, and can show words backwards: "seticsa oN".
    """
    return mark_safe(_TURNING.sub(_SIGN, conditional_escape(text)))  # what is not ours is escaped


@register.filter
def excerpt(text: str, length: int) -> str:
    """What a report comes to, on one line, with three dots where its words go on."""
    return " ".join(str(conclusion(text, length)).split())


@register.inclusion_tag("components/words_meaning.html")
def words_meaning(text: str) -> dict[str, Any]:
    """The general meanings of the words that stand in a text, folded, each quoted as it stands."""
    found = [(entry, text[start:end]) for entry, start, end in words_in(str(text))]
    return {"found": found, "checked": CHECKED}
