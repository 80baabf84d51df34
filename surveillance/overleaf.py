"""What else has changed, for page 2: a line a day, in as few words as leave nothing out."""

from collections.abc import Iterable

from surveillance.news import News, Told


def by_day(news: Iterable[News]) -> tuple[tuple[str, str], ...]:
    """The values of each day as (day, what they are), in the order in which they come.

    Each has its unit, in brackets the limits of its letter and whether it lies outside them, and
    the value before. Letters that came late and what is not certain stand behind.
    """
    days: dict[str, list[str]] = {}
    for one in news:
        for told in one.told:
            days.setdefault(_day(told), []).append(_said(one, told))
        if one.late_said:
            days[_day(one.told[0])].append(f"also new of it {one.late_said}")
        if one.doubt:
            days[_day(one.told[0])].append(one.doubt.rstrip("."))
    return tuple((day, "; ".join(said)) for day, said in days.items())


def _day(told: Told) -> str:
    week = "Week from " if told.now.is_week else ""
    return f"{week}{told.now.when.paper()}"


def _said(news: News, told: Told) -> str:
    outside = ", above" if told.is_above_limit else ", below" if told.is_below_limit else ""
    limits = f" ({told.now.limits_figure}{outside})" if told.now.limits_figure else ""
    was = ""
    if told.was:
        is_alike = told.was.unit == told.now.unit and not told.side
        was = f", was {told.was.written.figure if is_alike else told.was.said}"
    return f"{news.measure.full_name} {told.now.said}{limits}{was}"
