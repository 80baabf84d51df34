"""The two sheets filled: what stands on page 1, what on page 2, and what on neither."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple

from surveillance import entries, heights, sheet
from surveillance.dates import PartialDate
from surveillance.entries import Entry
from surveillance.facts import History
from surveillance.grounds import Ask
from surveillance.news import News, Told
from surveillance.reported import Words
from surveillance.series import Measure
from surveillance.tables import TABLES, Table, tables
from surveillance.worded import Line, Worded

ASKS_ON_PAGE_1, NEWS_ON_PAGE_1, WORDS_ON_PAGE_1 = 3, 6, 4
ROWS_OF_A_TABLE = (6, 4, 3)  # as many rows as there is room for
MANY_MORE = 8  # measures that are new and stand on page 2
_KEY = 5.2  # mm: how to read the drawings
_MORE_BACKGROUND = 4 * 4.3  # mm
_LISTS_OVERLEAF = 44.0  # mm, where results and reports need the rest of the page
_OLDER_FIRST = 3  # reports of other scans that stand before more results
_MORE_OF_THEM = "6 more in the journal"


class Rows(NamedTuple):
    """What stands on a page, or comes after it."""

    asks: tuple[Ask, ...] = ()
    grounds: tuple[tuple[Words, ...], ...] = ()
    news: tuple[News, ...] = ()
    words: tuple[Words, ...] = ()
    background: tuple[Entry, ...] = ()
    plan: tuple[Entry, ...] = ()
    worded: Worded | None = None
    lines: tuple[Line, ...] = ()  # of it, on page 2


def page_1(every: Rows, room: float) -> tuple[Rows, Rows]:
    """What stands on page 1, and what is left over for page 2.

    Three questions stand there, unless they are so long that the third has no place. Of the rest,
    what matters most of each has its place before more of another is taken.
    """
    page = sheet.Sheet(room - _below(every) - 2 * sheet.HEADING)
    asks, more_asks = page.take(every.asks, heights.of_ask, ASKS_ON_PAGE_1)
    plan, more_plan = _beside_the_decisions(every.plan, page)
    few = every.news[: NEWS_ON_PAGE_1 // 2]
    head = sheet.TABLE_HEAD + _KEY
    spared = head + sum(map(heights.of_news, few))
    worded, more_lines = _newest_that_fit(every.worded, page, spared)
    grounds = _grounds_that_fit(every.grounds[: len(asks)], page, spared)
    quoted = {one.passage for its in grounds for one in its}
    words: Sequence[Words] = [one for one in every.words if one.passage not in quoted]
    news, more_news = page.take(every.news, heights.of_news, len(few), head=head)
    new = sum(one.is_new for one in words)
    half_words = WORDS_ON_PAGE_1 // 2 - bool(quoted)
    some_words, words = page.take(words, heights.of_words, min(half_words, new), head=sheet.HEADING)
    background, more_background = entries.fit(every.background, page, sheet.WIDE)
    if len(news) == len(few):
        others, more_news = page.take(more_news, heights.of_news, NEWS_ON_PAGE_1 - len(few))
        news += others
    if len(some_words) == min(half_words, new):
        most = WORDS_ON_PAGE_1 - len(some_words)
        head = 0.0 if some_words else sheet.HEADING
        others_said, words = page.take(words, heights.of_words, most, head=head)
        some_words += others_said
    return (
        Rows(asks, grounds, news, some_words, background, plan, worded),
        Rows(more_asks, (), more_news, tuple(words), more_background, more_plan, None, more_lines),
    )


def _newest_that_fit(
    worded: Worded | None, page: sheet.Sheet, spared: float
) -> tuple[Worded | None, tuple[Line, ...]]:
    """The newest lines of a finding, where the first results have room beside them."""
    if worded is None:
        return None, ()
    heading = sheet.of_worded_heading(worded.name)
    if page.room < spared + heading:
        return replace(worded, lines=(), is_overleaf=True), worded.lines
    page.room -= spared + heading
    lines, left = page.take(worded.lines, heights.of_line)
    page.room += spared
    return replace(worded, lines=lines), left


def _below(every: Rows) -> float:
    """What stands at the foot of page 1 in any case."""
    background = entries.height(every.background, sheet.WIDE) or sheet.MORE
    return background + sheet.DECIDED + 2 * sheet.HEADING


def _beside_the_decisions(
    plan: tuple[Entry, ...], page: sheet.Sheet
) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """The plan, which takes room only where it is higher than the lines to write on beside it."""
    free = sheet.DECIDED - entries.height(plan, sheet.NARROW)
    page.room += free
    before = page.room
    shown, left = entries.fit(plan, page, sheet.NARROW)
    page.room -= max(0.0, free - (before - page.room))
    return shown, left


def _grounds_that_fit(
    grounds: Sequence[tuple[Words, ...]], page: sheet.Sheet, spared: float
) -> tuple[tuple[Words, ...], ...]:
    """The reports that the questions rest upon, where the first results have room beside them.

    The first report of each question comes before more of the background, and others after it.
    """
    page.room -= spared
    found = [page.take(its[:1], heights.of_ground)[0] for its in grounds]
    page.room -= _MORE_BACKGROUND
    for at, its in enumerate(grounds):
        if found[at]:
            found[at] += page.take(its[1:], heights.of_ground)[0]
    page.room += spared + _MORE_BACKGROUND
    return tuple(found)


def page_2(
    after: Rows, room: float, news: Sequence[News], come_from: tuple[str, ...]
) -> tuple[Rows, tuple[str, ...], tuple[Table, ...]]:
    """What stands on page 2: its rows, where the numbers came from, and the tables."""
    rows = (after.asks, after.news, after.words)
    page = sheet.Sheet(room - sheet.HEADING * sum(map(bool, rows)))
    after = _lists_or_none(after, page)
    plan, _ = _within(_LISTS_OVERLEAF, after.plan, page)
    background, used = _within(_LISTS_OVERLEAF, after.background, page)
    all_asks = sum(map(heights.of_other_ask, after.asks))
    head = sheet.MORE if all_asks > page.room else 0.0  # how many more there are
    asks, _ = page.take(after.asks, heights.of_other_ask, head=head)
    first = sum(one.is_new for one in after.words) + _OLDER_FIRST
    words, left = page.take(after.words, heights.of_words, first, head=sheet.MORE)
    numbers = (0,) if len(after.news) > MANY_MORE else ROWS_OF_A_TABLE  # the drawings are kept
    shown_tables = _tables_that_fit(page, news, numbers)
    other_news, _ = _news_that_fit(page, after.news)
    if len(words) == first:
        words += page.take(left, heights.of_words)[0]
    lines, _ = page.take(after.lines, heights.of_line, head=sheet.HEADING)
    shown = _that_fit(page, come_from)
    if background != after.background:  # what is left of the page is for it
        page.room += used
        background, _ = entries.fit(after.background, page, sheet.WIDE)
    second = Rows(asks, (), other_news, words, background, plan, None, lines)
    return second, shown, shown_tables


def _lists_or_none(after: Rows, page: sheet.Sheet) -> Rows:
    """Background and plan have their first lines, or else all of it is said to be in the journal.

    Only allergies of a page's length leave no room for them.
    """
    headings = sheet.HEADING * (bool(after.background) + bool(after.plan))
    lists = headings + entries.height((*after.background, *after.plan), sheet.WIDE)
    if lists > page.room:
        return after._replace(background=(), plan=())
    page.room -= lists
    return after


def _within(
    most: float, told: tuple[Entry, ...], page: sheet.Sheet
) -> tuple[tuple[Entry, ...], float]:
    """What fits of these in a part of the page, and how much they take beside their first lines."""
    part = sheet.Sheet(min(most - entries.height(told, sheet.WIDE), page.room))
    before = part.room
    shown, _ = entries.fit(told, part, sheet.WIDE)
    page.room -= before - part.room
    return shown, before - part.room


def _that_fit(page: sheet.Sheet, come_from: tuple[str, ...]) -> tuple[str, ...]:
    """As many of them as fit in one paragraph; its room is taken then."""
    for count in range(len(come_from), 0, -1):
        height = sheet.of_small_print(". ".join((*come_from[:count], _MORE_OF_THEM)))
        if height <= page.room:
            page.room -= height
            return come_from[:count]
    return ()


def _news_that_fit(
    page: sheet.Sheet, news: tuple[News, ...]
) -> tuple[tuple[News, ...], tuple[News, ...]]:
    """As many as fit, a line a day, and what is left."""
    for count in range(len(news), 0, -1):
        height = heights.of_more_news(news[:count]) + sheet.MORE * (count < len(news))
        if height <= page.room:
            page.room -= height
            return news[:count], news[count:]
    return (), news


def _tables_that_fit(
    page: sheet.Sheet, news: Sequence[News], numbers: Sequence[int]
) -> tuple[Table, ...]:
    """Two tables side by side, with fewer rows where there is less room."""
    for rows in numbers:
        taken, left = page.take(tables(news, rows), heights.of_tables(), TABLES)
        if taken and not left:
            return taken
        page.room += sum(map(heights.of_tables(), taken))
    return page.take(tables(news, numbers[-1]), heights.of_tables(), TABLES)[0]


def origins(news: Iterable[News], history: History) -> tuple[str, ...]:
    """Where the numbers came from: the place, and when each was typed."""
    return tuple(_origin(one.told[0], one.measure, history) for one in news)


def _origin(told: Told, measure: Measure, history: History) -> str:
    reading = told.now.reading
    typed = history.typed.get(reading.source)
    place = f", {reading.place}" if reading.place else ""
    when = f", typed {PartialDate.of(typed).paper()}" if typed else ""
    return f"{measure.full_name} {told.now.when.paper()}{place}{when}"
