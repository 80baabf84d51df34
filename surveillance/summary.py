"""The clinic summary: what stands on its two sheets, and how much does not fit, which is said.

What does not fit on page 1 moves to page 2; what does not fit there is counted, and said to be in
the journal. How much fits, on A4 and on US letter, is worked out in sheet.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from surveillance import sheet
from surveillance.dates import PartialDate
from surveillance.entries import Entry
from surveillance.facts import History
from surveillance.grounds import Ask
from surveillance.news import News, in_order, reports_since, since
from surveillance.overleaf import by_day
from surveillance.pages import ASKS_ON_PAGE_1, Rows, origins, page_1, page_2
from surveillance.reported import Words, reported, rested_upon
from surveillance.series import Measure
from surveillance.tables import Table
from surveillance.worded import Line, Worded, worded

ALLERGIES_AT_MOST = 110  # characters at the top of page 1; longer ones stand whole on page 2
USUAL = sheet.Frame()


@dataclass(frozen=True, kw_only=True)
class Summary:
    """The two sheets."""

    visit: PartialDate | None  # the last one: what is new is new since then
    asks: tuple[Ask, ...]
    grounds: tuple[tuple[Words, ...], ...]  # the reports that each of them rests upon
    news: tuple[News, ...]
    words: tuple[Words, ...]
    worded: Worded | None  # one finding through its reports
    background: tuple[Entry, ...]
    plan: tuple[Entry, ...]
    tables: tuple[Table, ...]
    background_overleaf: tuple[Entry, ...]
    plan_overleaf: tuple[Entry, ...]
    news_overleaf: tuple[News, ...]  # told by `days_overleaf`
    words_overleaf: tuple[Words, ...]
    worded_overleaf: tuple[Line, ...]
    asks_overleaf: tuple[Ask, ...]
    asks_left_out: int
    news_left_out: int
    words_left_out: int
    allergies_overleaf: bool
    origins: tuple[str, ...]  # where the numbers of page 1 came from

    @property
    def asked(self) -> tuple[tuple[Ask, tuple[Words, ...]], ...]:
        """The questions of page 1, each with the reports that it rests upon."""
        return tuple(zip(self.asks, self.grounds, strict=True))

    @property
    def has_grounds(self) -> bool:
        return any(self.grounds)

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
    def worded_left_out(self) -> int:
        """How many more reports name the finding whose words are told."""
        shown = len(self.worded.lines) + len(self.worded_overleaf) if self.worded else 0
        return self.worded.reports - shown if self.worded else 0

    @property
    def origins_left_out(self) -> int:
        return len(self.news) - len(self.origins)

    @property
    def days_overleaf(self) -> tuple[tuple[str, str], ...]:
        """What page 2 says of other results, a line a day."""
        return by_day(self.news_overleaf)

    @property
    def has_page_2(self) -> bool:
        more = self.more_asks + self.more_news + self.more_words
        lists = self.background_overleaf or self.plan_overleaf or self.worded_overleaf
        return bool(self.tables or lists) or self.allergies_overleaf or more > 0


def summarise(
    history: History,
    measures: Sequence[Measure],
    asks: Sequence[Ask],
    *,
    visit: PartialDate | None,
    allergies: str = "",
    background: tuple[Entry, ...] = (),
    plan: tuple[Entry, ...] = (),
    frame: sheet.Frame = USUAL,
) -> Summary:
    """The summary of a journal; `asks` are the open questions in the person's own order."""
    every = _told(history, measures, tuple(asks), visit)._replace(background=background, plan=plan)
    first, after = page_1(every, sheet.HEIGHT - frame.page_1)
    taken = frame.page_2 + sheet.of_paragraph(allergies) * _is_long(allergies)
    second, shown, drawn = page_2(
        after, sheet.HEIGHT - taken, every.news, origins(first.news, history)
    )
    return Summary(
        visit=visit,
        asks=first.asks,
        grounds=first.grounds,
        news=first.news,
        words=first.words,
        worded=first.worded,
        background=first.background,
        plan=first.plan,
        tables=drawn,
        background_overleaf=second.background,
        plan_overleaf=second.plan,
        news_overleaf=second.news,
        words_overleaf=second.words,
        worded_overleaf=second.lines,
        asks_overleaf=second.asks,
        asks_left_out=len(after.asks) - len(second.asks),
        news_left_out=len(after.news) - len(second.news),
        words_left_out=len(after.words) - len(second.words),
        allergies_overleaf=_is_long(allergies),
        origins=shown,
    )


def _is_long(allergies: str) -> bool:
    return len(allergies) > ALLERGIES_AT_MOST


def _told(
    history: History,
    measures: Sequence[Measure],
    asks: tuple[Ask, ...],
    visit: PartialDate | None,
) -> Rows:
    """What there is to tell, before it is known what fits."""
    return Rows(
        asks=asks,
        grounds=rested_upon(asks[:ASKS_ON_PAGE_1], history),
        news=tuple(in_order(since(history, measures, visit))),
        words=reported(history, visit),
        worded=worded(history, reports_since(history, visit)),
    )
