"""The findings that are followed, each with the reports whose confirmed phrases name it."""

from collections import defaultdict
from dataclasses import dataclass

from surveillance.facts import History, Source
from surveillance.wording.followed import Named


@dataclass(frozen=True)
class Confirmed:
    """A finding as the person calls it, and where each report names it, in the order of dates."""

    finding: Source
    name: str
    named: tuple[Named, ...]


def confirmed(history: History) -> dict[Source, Confirmed]:
    """Every finding that some report names."""
    passages = {one.source: one for one in history.passages}
    names: dict[Source, str] = {}
    spans: dict[Source, dict[Source, list[tuple[int, int]]]] = defaultdict(
        lambda: defaultdict(list)
    )
    for one in history.sayings:
        if one.source in passages:
            names[one.finding] = one.name
            spans[one.finding][one.source].append((one.start, one.end))
    return {
        finding: Confirmed(
            finding,
            names[finding],
            tuple((passages[source], tuple(sorted(places))) for source, places in its.items()),
        )
        for finding, its in spans.items()
    }
