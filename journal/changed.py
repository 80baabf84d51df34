"""What has changed, as home shows it: rows of numbers, reports and happenings, ready for a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from surveillance.facts import History, Passage, Side
from surveillance.happenings import Happening
from surveillance.news import News, Told
from surveillance.worded import NewWords, kind_of, new_words

FINDINGS_AT_MOST = 2  # told of one report


@dataclass(frozen=True)
class Value:
    """The newest value of one series, and what it was before, ready for a page."""

    side: str
    figure: str
    unit: str
    was: str  # with its unit where that is another one, and its day
    limit: str  # the limit on its letter, with its unit
    is_above: bool
    is_below: bool


@dataclass(frozen=True)
class Row:
    """One measure on home."""

    slug: str
    name: str
    detail: str
    values: tuple[Value, ...]
    inputs: str  # the days that an average rests on
    doubt: str  # what is not certain about the order of the dates
    late: str  # older letters that came in since the visit, in words
    is_late: bool  # the newest value itself is of before the visit, and was typed after it
    has_line: bool  # there is more than one value to draw a line through
    left: Decimal | None = None  # shares, for the bar: LEFT, RIGHT, and where LEFT was
    right: Decimal | None = None
    left_was: Decimal | None = None


@dataclass(frozen=True)
class Words:
    """A report that came in."""

    path: str  # below the journal's own address
    name: str
    when: str
    text: str
    has_phrases: bool = False  # whether its phrases can be looked at
    kind: str = ""  # "CT"
    new: tuple[NewWords, ...] = ()  # what no earlier report says of the findings followed
    new_more: int = 0  # findings of which it says something new as well


@dataclass(frozen=True)
class Happened:
    """A treatment that began or stopped, or a procedure."""

    path: str
    name: str
    when: str  # "begun on 24 September 2024"


def words_in(passages: Sequence[Passage], history: History) -> tuple[Words, ...]:
    """The reports that came in, each with what it says that no earlier one said."""
    new = new_words(history, passages)
    return tuple(_words_of(one, new.get(one.source, ())) for one in passages)


def _words_of(passage: Passage, new: Sequence[NewWords]) -> Words:
    """A report that came in, and what is new in it."""
    return Words(
        path=f"{passage.source.kind}/{passage.source.key}/",
        name=passage.label or "Report",
        when=passage.when.long(),
        text=passage.text,
        has_phrases=passage.source.kind == "report",
        kind=kind_of(passage),
        new=tuple(new[:FINDINGS_AT_MOST]),
        new_more=len(new[FINDINGS_AT_MOST:]),
    )


def happened_of(one: Happening) -> Happened:
    """A treatment or procedure."""
    path = f"{one.source.kind}/{one.source.key}/"
    return Happened(path, one.label, f"{one.what} {one.when.on_or_in()}")


def row_of(slug: str, news: News) -> Row:
    """One measure; `slug` is its part of an address."""
    newest = news.measure.newest
    when = newest.when_said.removeprefix("on ").removeprefix("in ")
    detail = ", ".join(part for part in (news.measure.detail, when) if part)
    shares = {one.side: one for one in news.told} if newest.unit == "%" else {}
    left, right = shares.get(Side.LEFT), shares.get(Side.RIGHT)
    both = left and right
    return Row(
        slug=slug,
        name=news.measure.name,
        detail=detail,
        values=tuple(_value(one) for one in news.told),
        inputs=newest.inputs,
        doubt=news.doubt,
        late=news.late_said,
        is_late=news.newest_is_late,
        has_line=len(news.measure.observations) > 1,
        left=left.now.written.number if both else None,
        right=right.now.written.number if both else None,
        left_was=left.was.written.number if both and left.was else None,
    )


def _value(told: Told) -> Value:
    now, was = told.now, told.was
    figure = was.written.figure if was else ""
    if was and was.unit != now.unit:
        figure = was.said_in(now.unit)
    elif was and was.unit == "%":
        figure = was.text
    return Value(
        side=told.side or "",
        figure=now.written.figure,
        unit=now.unit,
        was=f"{figure} {was.when_said}" if was else "",
        limit=now.limits_said,
        is_above=told.is_above_limit,
        is_below=told.is_below_limit,
    )


def in_a_line(news: News) -> str:
    """A measure that says the same as the time before."""
    newest = news.measure.newest
    values = ", ".join(one.now.said for one in news.told)
    limit = f"limit on the letter {newest.limits_said}" if newest.limits_said else ""
    more = "; ".join(part for part in (newest.inputs.rstrip("."), limit) if part)
    return f"{news.measure.full_name}: {values} {newest.when_said}" + (f" ({more})" if more else "")
