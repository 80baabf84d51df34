"""Rules about results of a laboratory: above their limit, the highest, three in a row."""

from collections.abc import Iterator

from surveillance.analytes import analyte_of
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
from surveillance.series import DAY, WEEK, Measure, Observation, Series
from surveillance.trends import is_above_limit, is_higher, order_doubt

ENOUGH = 3  # results, before one is said to be the highest, or to go on rising


def results(look: Look) -> Iterator[tuple[str, Series]]:
    """What laboratories measured, with its name; never symptoms or a kidney's share."""
    for measure in look.measures:
        if _is_of_a_laboratory(measure):
            for series in measure.series:
                yield _named(measure), series


def _is_of_a_laboratory(measure: Measure) -> bool:
    if {DAY, WEEK} & set(measure.newest.reading.tags):
        return False  # a symptom, whatever a person has named it
    analyte = analyte_of(measure.key.analyte)
    return bool(analyte.specimens if analyte else measure.key.specimen)


def _named(measure: Measure) -> str:
    """As a sentence goes on: "5-HIAA (24-hour urine)"."""
    name = shortened(measure.name, NAME_AT_MOST)
    detail = shortened(measure.detail, NAME_AT_MOST).translate({ord("("): None, ord(")"): None})
    return f"{name} ({detail[0].lower()}{detail[1:]})" if detail else name


def _deciding(seen: Observation) -> Input:
    return Input(seen.reading.source, dated(seen), decides=True)


def above_limit(look: Look) -> Iterator[Flag]:
    for name, series in results(look):
        newest = series.newest
        if not is_above_limit(newest):
            continue
        limit = f"upper limit on the letter {newest.limit_said}"
        yield Flag(
            rule=ABOVE_LIMIT.key,
            when=newest.when,
            reason=f"The newest {name} is {dated(newest)}. "
            f"The upper limit on that letter is {newest.limit_said}.",
            question=f"My {name} is above the limit on the letter. What does it mean for my plan?",
            basis=basis(f"{name}: {on_paper(newest)}, {limit}"),
            inputs=(Input(newest.reading.source, f"{dated(newest)}, {limit}", decides=True),),
            doubt=order_doubt(series),
        )


def highest(look: Look) -> Iterator[Flag]:
    for name, series in results(look):
        *others, newest = series.observations
        count = len(series.observations)
        if count < ENOUGH or not all(is_higher(newest, other) for other in others):
            continue
        next_to_it = max(others, key=lambda seen: seen.number_in(newest.unit))
        yield Flag(
            rule=HIGHEST.key,
            when=newest.when,
            reason=f"{dated(newest)} is the highest of {count} comparable results. "
            f"The highest of the others is {dated_in(newest.unit, next_to_it)}.",
            question=f"My {name} is the highest of my {count} comparable results. "
            "Should it be repeated?",
            basis=basis(
                f"{name}: {on_paper(newest)}, highest of {count}",
                f"highest of the others {on_paper(next_to_it)}",
            ),
            inputs=(_deciding(newest), *context(*reversed(others))),
            doubt=order_doubt(series),
        )


def each_higher(look: Look) -> Iterator[Flag]:
    for name, series in results(look):
        if len(series.observations) < ENOUGH:
            continue
        first, second, newest = series.observations[-ENOUGH:]
        if not (is_higher(newest, second) and is_higher(second, first)):
            continue
        yield Flag(
            rule=EACH_HIGHER.key,
            when=newest.when,
            reason=f"Three results of {name}, each higher than the one before. "
            f"First {dated_in(newest.unit, first)}. Then {dated_in(newest.unit, second)}. "
            f"Then {dated(newest)}.",
            question=f"My last three results of {name} were each higher than the one before. "
            "What does it mean for my plan?",
            basis=basis(f"{name}: {on_paper(first)}", on_paper(second), on_paper(newest)),
            inputs=(_deciding(newest), *context(second, first)),
            doubt=order_doubt(series, ENOUGH),
        )


_PLAIN = "A plain comparison of what was typed. No clinical figure is used."

ABOVE_LIMIT = Rule(
    key="above-limit",
    name="Above the limit on its letter",
    looks_for="The newest result is above the upper limit that its own letter prints. "
    "A letter without a limit is left out.",
    origin="The limit that the laboratory printed. No other figure is used.",
    look=above_limit,
)
HIGHEST = Rule(
    key="highest",
    name="The highest of three or more results",
    looks_for="The newest of three or more comparable results is higher than every other. "
    "Only the same sample and quantity are compared.",
    origin=_PLAIN,
    look=highest,
)
EACH_HIGHER = Rule(
    key="each-higher",
    name="Three results, each higher than the one before",
    looks_for="The newest three comparable results are each higher than the one before. "
    "Only the same sample and quantity are compared.",
    origin=_PLAIN,
    look=each_higher,
)
