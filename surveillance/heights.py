"""How high on paper the rows of the summary are: what the words of each come to, in millimetres."""

from collections.abc import Callable, Sequence

from surveillance import sheet
from surveillance.grounds import Ask
from surveillance.news import News, Told
from surveillance.overleaf import by_day
from surveillance.reported import Words
from surveillance.series import Measure
from surveillance.tables import Table
from surveillance.worded import Line


def of_ask(ask: Ask) -> float:
    return sheet.of_question(f"Ask first {ask.text}" if ask.before else ask.text, ask.basis)


def of_other_ask(ask: Ask) -> float:
    return sheet.of_other_question(f"Ask first {ask.text}" if ask.before else ask.text)


def of_news(news: News) -> float:
    rows = sum(of_told(news.measure, told) for told in news.told)
    closer = len(news.told) * sheet.NO_LINE if len(news.told) > 1 else 0.0
    return rows - closer + of_late(news)


def of_late(news: News) -> float:
    """The line below its rows: letters that came late, and what is not certain about the order."""
    said = " ".join(filter(None, (news.late_said and f"Also new: {news.late_said}.", news.doubt)))
    return sheet.of_a_note(said) if said else 0.0


def of_told(measure: Measure, told: Told) -> float:
    return sheet.of_value(
        f"{measure.name} {told.side or ''}",
        ", ".join(filter(None, (measure.detail, told.now.unit, told.now.stands_for))),
        told.now.written.figure,
        told.was.text if told.was else "",
        told.now.limits_figure,
    )


def of_more_news(news: Sequence[News]) -> float:
    return sum(sheet.of_a_day(f"{day} {said}") for day, said in by_day(news))


def of_words(words: Words) -> float:
    return sheet.of_words(_quoted(words))


def of_line(line: Line) -> float:
    """What one report says of the finding that is told through its reports."""
    return sheet.of_worded(
        f"00-May-0000 {line.kind}", f'"{line.words}"', ", ".join(line.sizes) or "not said"
    )


def of_ground(words: Words) -> float:
    """The same under the question that rests upon it."""
    return sheet.of_ground(_quoted(words))


def _quoted(words: Words) -> str:
    left_out = words.excerpt.left_out
    cut = f" [{left_out} more characters in the journal]" if left_out else ""
    return f'00-May-0000 {words.passage.label or "report"} "{words.excerpt}"{cut}'


def of_tables() -> Callable[[Table], float]:
    more = sheet.of_tables()

    def height(table: Table) -> float:
        name = f"{table.measure.full_name}, {table.measure.unit}"
        return more(name, [cells for _, cells in table.rows], table.earlier > 0)

    return height
