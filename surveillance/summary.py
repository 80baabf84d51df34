"""The clinic summary: what stands on its two sheets, and how much does not fit, which is said.

What does not fit on page 1 moves to page 2; what does not fit there is counted, and said to be in
the journal. How much fits, on A4 and on US letter, is worked out in sheet.py.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from surveillance import sheet
from surveillance.dates import PartialDate
from surveillance.excerpt import Excerpt, conclusion
from surveillance.facts import History, Passage
from surveillance.news import News, Told, in_order, reports_since, since
from surveillance.overleaf import by_day
from surveillance.series import Measure
from surveillance.tables import TABLES, Table, tables

ASKS_ON_PAGE_1, NEWS_ON_PAGE_1, WORDS_ON_PAGE_1 = 3, 6, 4
ROWS_OF_A_TABLE = (6, 4, 3)  # as many rows as there is room for
MANY_MORE = 8  # measures that are new and stand on page 2
WORDS_AT_MOST = 320  # characters of one report; the rest is said to be in the journal
ALLERGIES_AT_MOST = 110  # characters at the top of page 1; longer ones stand whole on page 2
USUAL = sheet.Frame()
_KEY = 2 * 4.3  # mm: how to read the drawings, and how many more there are
_MORE_OF_THEM = "6 more in the journal"


@dataclass(frozen=True)
class Ask:
    """A question for the team, as the person words it."""

    text: str
    basis: str = ""
    before: bool = False  # to be asked before the visit; marked by the person only


@dataclass(frozen=True)
class Words:
    """What a report comes to, word for word; the rest of it stands in the journal only."""

    passage: Passage
    excerpt: Excerpt


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The two sheets."""

    visit: PartialDate | None  # the last one: what is new is new since then
    asks: tuple[Ask, ...]
    news: tuple[News, ...]
    words: tuple[Words, ...]
    tables: tuple[Table, ...]
    news_overleaf: tuple[News, ...]  # told by `days_overleaf`
    words_overleaf: tuple[Words, ...]
    asks_overleaf: tuple[Ask, ...]
    asks_left_out: int
    news_left_out: int
    words_left_out: int
    allergies_overleaf: bool
    origins: tuple[str, ...]  # where the numbers of page 1 came from
    origins_left_out: int

    @property
    def more_asks(self) -> int:
        """How many questions do not stand on page 1."""
        return len(self.asks_overleaf) + self.asks_left_out

    @property
    def more_news(self) -> int:
        return len(self.news_overleaf) + self.news_left_out

    @property
    def more_words(self) -> int:
        return len(self.words_overleaf) + self.words_left_out

    @property
    def days_overleaf(self) -> tuple[tuple[str, str], ...]:
        """What page 2 says of other results, a line a day."""
        return by_day(self.news_overleaf)

    @property
    def has_page_2(self) -> bool:
        more = self.more_asks + self.more_news + self.more_words
        return bool(self.tables) or self.allergies_overleaf or more > 0


def summarise(
    history: History,
    measures: Sequence[Measure],
    asks: Sequence[Ask],
    *,
    visit: PartialDate | None,
    allergies: str = "",
    frame: sheet.Frame = USUAL,
) -> Summary:
    """The summary of a journal; `asks` are the open questions in the person's own order."""
    news = in_order(since(history, measures, visit))
    words = tuple(map(_words, reports_since(history, visit)))
    first, after = _page_1(asks, news, words, room=sheet.HEIGHT - frame.page_1)
    long_ones = allergies if len(allergies) > ALLERGIES_AT_MOST else ""
    taken = frame.page_2 + sheet.HEADING * sum(map(bool, after))
    page_2 = sheet.Sheet(sheet.HEIGHT - taken - (sheet.of_paragraph(long_ones) if long_ones else 0))
    come_from = origins(first.news, history)
    shown = _that_fit(page_2, come_from)
    other_asks, asks_out = page_2.take(after.asks, _height_of_other_ask, head=sheet.MORE)
    other_words, words_out = page_2.take(after.words, _height_of_words, head=sheet.MORE)
    is_much = len(after.news) > MANY_MORE  # then the tables leave more room
    shown_tables = _tables_that_fit(page_2, news, ROWS_OF_A_TABLE[2 * is_much :])
    other_news, news_out = _news_that_fit(page_2, after.news)
    return Summary(
        visit=visit,
        asks=first.asks,
        news=first.news,
        words=first.words,
        tables=shown_tables,
        news_overleaf=other_news,
        words_overleaf=other_words,
        asks_overleaf=other_asks,
        asks_left_out=len(asks_out),
        news_left_out=len(news_out),
        words_left_out=len(words_out),
        allergies_overleaf=bool(long_ones),
        origins=shown,
        origins_left_out=len(come_from) - len(shown),
    )


class _Rows(NamedTuple):
    """What stands on a page, or comes after it."""

    asks: tuple[Ask, ...]
    news: tuple[News, ...]
    words: tuple[Words, ...]


def _page_1(
    asks: Sequence[Ask], news: Sequence[News], words: Sequence[Words], *, room: float
) -> tuple[_Rows, _Rows]:
    """What stands on page 1, and what is left over for page 2.

    Three questions stand there, unless they are so long that the third has no place. Of news and
    words, what matters most has its place before more of the other is taken.
    """
    page = sheet.Sheet(room - sheet.HEADING * (3 if words else 2) - sheet.MORE)
    some_asks, asks = page.take(asks, _height_of_ask, ASKS_ON_PAGE_1)
    half_news, half_words = NEWS_ON_PAGE_1 // 2, WORDS_ON_PAGE_1 // 2
    head_of_news, head_of_words = sheet.TABLE_HEAD + _KEY, sheet.MORE  # words have no head
    some_news, news = page.take(news, _height_of_news, half_news, head=head_of_news)
    some_words, words = page.take(words, _height_of_words, half_words, head=head_of_words)
    if len(some_news) == half_news:
        more_news, news = page.take(news, _height_of_news, half_news)
        some_news += more_news
    if len(some_words) == half_words:
        more_words, words = page.take(words, _height_of_words, half_words)
        some_words += more_words
    first = _Rows(some_asks, some_news, some_words)
    return first, _Rows(tuple(asks), tuple(news), tuple(words))


def _that_fit(page: sheet.Sheet, come_from: tuple[str, ...]) -> tuple[str, ...]:
    """As many of them as fit in one paragraph; its room is taken then."""
    for count in range(len(come_from), 0, -1):
        height = sheet.of_small_print(". ".join((*come_from[:count], _MORE_OF_THEM)))
        if height <= page.room:
            page.room -= height
            return come_from[:count]
    return ()


def _words(passage: Passage) -> Words:
    return Words(passage, conclusion(passage.text, WORDS_AT_MOST))


def _news_that_fit(
    page: sheet.Sheet, news: tuple[News, ...]
) -> tuple[tuple[News, ...], tuple[News, ...]]:
    """As many as fit, a line a day, and what is left."""
    for count in range(len(news), 0, -1):
        height = _height_of_more_news(news[:count]) + sheet.MORE
        if height <= page.room:
            page.room -= height
            return news[:count], news[count:]
    return (), news


def _tables_that_fit(
    page: sheet.Sheet, news: Sequence[News], numbers: Sequence[int]
) -> tuple[Table, ...]:
    """Two tables side by side, with fewer rows where there is less room."""
    for rows in numbers:
        taken, left = page.take(tables(news, rows), _height_of_tables(), TABLES)
        if taken and not left:
            return taken
        page.room += sum(map(_height_of_tables(), taken))
    return page.take(tables(news, numbers[-1]), _height_of_tables(), TABLES)[0]


def origins(news: Iterable[News], history: History) -> tuple[str, ...]:
    """Where the numbers came from: the place, and when each was typed."""
    return tuple(_origin(one.told[0], one.measure, history) for one in news)


def _origin(told: Told, measure: Measure, history: History) -> str:
    reading = told.now.reading
    typed = history.typed.get(reading.source)
    place = f", {reading.place}" if reading.place else ""
    when = f", typed {PartialDate.of(typed).paper()}" if typed else ""
    return f"{measure.full_name} {told.now.when.paper()}{place}{when}"


# ---- how high each is on paper ---------------------------------------------------------------


def _height_of_ask(ask: Ask) -> float:
    return sheet.of_question(f"Ask first {ask.text}" if ask.before else ask.text, ask.basis)


def _height_of_other_ask(ask: Ask) -> float:
    return sheet.of_other_question(f"Ask first {ask.text}" if ask.before else ask.text)


def _height_of_news(news: News) -> float:
    return sum(_height_of_told(news.measure, told) for told in news.told) + _height_of_late(news)


def _height_of_late(news: News) -> float:
    """The line below its rows: letters that came late, and what is not certain about the order."""
    said = " ".join(filter(None, (news.late_said and f"Also new: {news.late_said}.", news.doubt)))
    return sheet.of_a_note(said) if said else 0.0


def _height_of_told(measure: Measure, told: Told) -> float:
    return sheet.of_value(
        f"{measure.name} {told.side or ''}",
        ", ".join(filter(None, (measure.detail, told.now.unit, told.now.stands_for))),
        told.now.written.figure,
        told.was.text if told.was else "",
        told.now.limits_figure,
    )


def _height_of_more_news(news: Sequence[News]) -> float:
    return sum(sheet.of_a_day(f"{day} {said}") for day, said in by_day(news))


def _height_of_words(words: Words) -> float:
    left_out = words.excerpt.left_out
    cut = f" [{left_out} more characters in the journal]" if left_out else ""
    return sheet.of_words(words.passage.label or "report", f"{words.excerpt}{cut}")


def _height_of_tables() -> Callable[[Table], float]:
    more = sheet.of_tables()

    def height(table: Table) -> float:
        name = f"{table.measure.full_name}, {table.measure.unit}"
        return more(name, [cells for _, cells in table.rows], table.earlier > 0)

    return height
