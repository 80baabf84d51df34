"""Rules about results of letters: beyond a limit, the highest, three in a row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from surveillance.analytes import ANALYTES, Watched, analyte_of
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.phrases import (
    NAME_AT_MOST,
    basis,
    context,
    dated,
    dated_in,
    on_paper,
    shortened,
)
from surveillance.series import Measure, Observation, Series
from surveillance.trends import is_above_limit, is_below_limit, is_higher, order_doubt

ENOUGH = 3  # results, before one is said to be the highest, or to go on rising or falling
_ON = "limit on the letter "
_ORDINARY = re.compile("[A-Z][a-z]+(?![A-Za-z0-9])")  # "Creatinine", but not "HbA1c" or "ALT"


@dataclass(frozen=True)
class Told:
    """One series of results, and how it is called."""

    title: str  # as a line begins: "Body weight", "5-HIAA (24-hour urine)"
    name: str  # as a sentence goes on: "body weight"
    series: Series
    watched: Watched


def results(look: Look, watched: Watched | None = None) -> Iterator[Told]:
    """What comes as results of letters; never symptoms or a kidney's share.

    With `watched`, only what is looked at that way. What a person has named is looked at neither
    way, since nothing is known of it here.
    """
    for measure in look.measures:
        analyte = analyte_of(measure.key.analyte)
        is_result = analyte.group.is_of_results if analyte else True
        if not is_result or measure.newest.is_of_symptoms:
            continue
        way = analyte.watched if analyte else Watched.NEITHER
        if watched not in (None, way):
            continue
        title = _titled(measure)
        name = title[0].lower() + title[1:] if analyte and _ORDINARY.match(title) else title
        for series in measure.series:
            yield Told(title, name, series, way)


def _titled(measure: Measure) -> str:
    """With its sample: "5-HIAA (24-hour urine)"."""
    name = shortened(measure.name, NAME_AT_MOST)
    detail = shortened(measure.detail, NAME_AT_MOST).translate({ord("("): None, ord(")"): None})
    return f"{name} ({detail[0].lower()}{detail[1:]})" if detail else name


def _deciding(seen: Observation) -> Input:
    return Input(seen.reading.source, dated(seen), decides=True)


def above_limit(look: Look) -> Iterator[Flag]:
    for told in results(look):
        newest = told.series.newest
        if is_above_limit(newest):
            yield _beyond(ABOVE_LIMIT, told, side="above", limit=f"upper {_ON}{newest.limit_said}")


def below_limit(look: Look) -> Iterator[Flag]:
    for told in results(look):
        newest = told.series.newest
        if is_below_limit(newest):
            limit = f"lower {_ON}{newest.lower_limit_said}"
            yield _beyond(BELOW_LIMIT, told, side="below", limit=limit)


def _beyond(rule: Rule, told: Told, *, side: str, limit: str) -> Flag:
    """The newest result, and the limit of the same letter that it lies beyond."""
    newest = told.series.newest
    which, said = limit.split(_ON)
    return Flag(
        rule=rule.key,
        when=newest.when,
        reason=f"The newest {told.name} is {dated(newest)}. "
        f"The {which}limit on that letter is {said}.",
        question=f"My {told.name} is {side} the limit on the letter. "
        "What does it mean for my plan?",
        basis=basis(f"{told.title}: {on_paper(newest)}, {limit}"),
        inputs=(Input(newest.reading.source, f"{dated(newest)}, {limit}", decides=True),),
        doubt=order_doubt(told.series),
    )


def highest(look: Look) -> Iterator[Flag]:
    for told in results(look, Watched.HIGHER):
        series = told.series
        *others, newest = series.observations
        count = len(series.observations)
        if count < ENOUGH or not all(is_higher(newest, other) for other in others):
            continue
        next_to_it = max(others, key=lambda seen: seen.number_in(newest.unit))
        yield Flag(
            rule=HIGHEST.key,
            when=newest.when,
            reason=f"{dated(newest)} is the highest of {count} comparable results. "
            f"The next highest is {dated_in(newest.unit, next_to_it)}.",
            question=f"My {told.name} is the highest of my {count} comparable results. "
            "Should it be repeated?",
            basis=basis(
                f"{told.title}: {on_paper(newest)}, highest of {count}",
                f"highest of the others {on_paper(next_to_it)}",
            ),
            inputs=(_deciding(newest), *context(*reversed(others))),
            doubt=_doubt(series, newest, next_to_it),
        )


def each_higher(look: Look) -> Iterator[Flag]:
    for told in results(look, Watched.HIGHER):
        three = told.series.observations[-ENOUGH:]
        if len(three) == ENOUGH and _rise(three):
            yield _three(EACH_HIGHER, told, "higher")


def each_lower(look: Look) -> Iterator[Flag]:
    for told in results(look, Watched.LOWER):
        three = told.series.observations[-ENOUGH:]
        if len(three) == ENOUGH and _rise(three[::-1]):
            yield _three(EACH_LOWER, told, "lower")


def _rise(seen: tuple[Observation, ...]) -> bool:
    """Whether each is certainly higher than the one before it."""
    return all(is_higher(later, earlier) for earlier, later in pairwise(seen))


def _three(rule: Rule, told: Told, way: str) -> Flag:
    """The newest three, each with its date."""
    first, second, newest = told.series.observations[-ENOUGH:]
    return Flag(
        rule=rule.key,
        when=newest.when,
        reason=f"Three results of {told.name}, each {way} than the one before. "
        f"First {dated_in(newest.unit, first)}. Then {dated_in(newest.unit, second)}. "
        f"Then {dated(newest)}.",
        question=f"My last three results of {told.name} were each {way} than the one before. "
        "What does it mean for my plan?",
        basis=basis(f"{told.title}: {on_paper(first)}", on_paper(second), on_paper(newest)),
        inputs=(_deciding(newest), *context(second, first)),
        doubt=_doubt(told.series, first, second, newest, most=ENOUGH),
    )


def _doubt(series: Series, *seen: Observation, most: int | None = None) -> str:
    """What is not certain about the comparison: the order of dates, and equations that differ."""
    order = order_doubt(series) if most is None else order_doubt(series, most)
    methods = {one.reading.method.strip().casefold() for one in seen}
    differ = "" if len(methods) == 1 else "The letters do not all name the same equation or kit."
    return " ".join(filter(None, (order, differ)))


def _names(watched: Watched) -> str:
    its = (one for one in ANALYTES if one.group.is_of_results and one.watched is watched)
    return ", ".join(one.name for one in its)


_PLAIN = "A plain comparison of what was typed. No clinical figure is used."
_COMPARED = (
    "Only the same sample and quantity are compared, and of chromogranin A the same kit. "
    "Which results, is listed below."
)
_OF_HIGHER = f"{_PLAIN} It is made for these only: {_names(Watched.HIGHER)}."
_OF_LOWER = f"{_PLAIN} It is made for these only: {_names(Watched.LOWER)}."

ABOVE_LIMIT = Rule(
    key="above-limit",
    name="Above the limit on its letter",
    looks_for="The newest result is above the upper limit that its own letter prints. "
    "A letter without a limit is left out.",
    origin="The limit that the laboratory printed. No other figure is used.",
    look=above_limit,
)
BELOW_LIMIT = Rule(
    key="below-limit",
    name="Below the limit on its letter",
    looks_for="The newest result is below the lower limit that its own letter prints. "
    "A letter without a lower limit is left out.",
    origin="The limit that the laboratory printed. No other figure is used.",
    look=below_limit,
)
HIGHEST = Rule(
    key="highest",
    name="The highest of three or more results",
    looks_for="The newest of three or more comparable results is higher than every other. "
    f"{_COMPARED}",
    origin=_OF_HIGHER,
    look=highest,
)
EACH_HIGHER = Rule(
    key="each-higher",
    name="Three results, each higher than the one before",
    looks_for="The newest three comparable results are each higher than the one before. "
    f"{_COMPARED}",
    origin=_OF_HIGHER,
    look=each_higher,
)
EACH_LOWER = Rule(
    key="each-lower",
    name="Three results, each lower than the one before",
    looks_for="The newest three comparable results are each lower than the one before. "
    f"{_COMPARED}",
    origin=_OF_LOWER,
    look=each_lower,
)
