"""Rules about each kidney's share: lower three times in a row, or far from an earlier one."""

from collections.abc import Iterable, Iterator

from surveillance.analytes import SPLIT_FUNCTION
from surveillance.facts import Source
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.phrases import NAME_AT_MOST, basis, dated, shortened
from surveillance.series import Measure, Observation, Series
from surveillance.trends import Change, Than, difference_in_points, is_higher, order_doubt

POINTS = 7  # percentage points; see the origin of the rule
IN_A_ROW = 3


def _shares(look: Look) -> Iterator[Measure]:
    """One measure an agent, with the LEFT and the RIGHT."""
    return (one for one in look.measures if one.key.analyte == SPLIT_FUNCTION.key)


def _renogram(measure: Measure) -> str:
    """ "MAG3 renogram", or "renogram" where the agent is not said."""
    return f"{shortened(measure.detail, NAME_AT_MOST)} renogram".strip()


def _input(measure: Measure, seen: Observation, *, decides: bool = False) -> Input:
    said = f"{dated(seen)}, {_renogram(measure)}"
    return Input(seen.reading.source, said, decides)


def share_lower(look: Look) -> Iterator[Flag]:
    for measure in _shares(look):
        for series in measure.series:
            if len(series.observations) < IN_A_ROW or series.key.side is None:
                continue
            first, second, newest = three = series.observations[-IN_A_ROW:]
            if not (is_higher(first, second) and is_higher(second, newest)):
                continue
            side, renogram = series.key.side, _renogram(measure)
            yield Flag(
                rule=SHARE_LOWER.key,
                when=newest.when,
                reason=f"Three {renogram}s, each with a lower {side} share than the one before. "
                f"First {dated(first)}. Then {dated(second)}. Then {dated(newest)}.",
                question=f"My {side} kidney's share was lower in three {renogram}s in a row. "
                "Does my plan need to change?",
                basis=_on_paper(three, renogram),
                inputs=(
                    _input(measure, newest, decides=True),
                    _input(measure, second),
                    _input(measure, first),
                ),
                doubt=order_doubt(series, IN_A_ROW),
            )


def share_differs(look: Look) -> Iterator[Flag]:
    for measure in _shares(look):
        found: dict[Source, list[Change]] = {}
        for series in measure.series:
            far = tuple(_far(series))
            if far:
                found.setdefault(series.newest.reading.source, []).extend(far)
        for source, far_ones in found.items():
            yield _differs(measure, source, far_ones)


def _far(series: Series) -> Iterator[Change]:
    """The newest share beside the previous and the first, where they are too many points apart."""
    told = {}
    for then, than in ((series.previous, Than.PREVIOUS), (series.first, Than.FIRST)):
        if then is None or series.key.side is None or then in told:
            continue
        told[then] = than
        points = difference_in_points(series.newest, then)
        if points is not None and points > POINTS:
            yield Change(series.newest, then, than)


def _differs(measure: Measure, source: Source, far: list[Change]) -> Flag:
    """One flag for a renogram.

    Both its shares decide, also where only one differs: filling in an older renogram later may
    make the other differ too, and must not wake what was decided.
    """
    shares = [seen for seen in measure.observations if seen.reading.source == source]
    then = list(dict.fromkeys(change.then for change in far))
    sides = " and ".join(dict.fromkeys(str(change.now.reading.side) for change in far))
    verb = "shares are" if " and " in sides else "share is"
    renogram, newest = _renogram(measure), far[0].now
    against = {f"the {change.than} {renogram}" for change in far}
    earlier = against.pop() if len(against) == 1 else f"earlier {renogram}s"
    told = " ".join(_told(change) for change in far)
    its = (one for one in measure.series if one.newest.reading.source == source)
    return Flag(
        rule=SHARE_DIFFERS.key,
        when=newest.when,
        reason=f"{renogram[0].upper()}{renogram[1:]} {newest.when_said}. {told}",
        question=f"My {sides} {verb} more than {POINTS} points from {earlier}. "
        "Does my plan need to change?",
        basis=_on_paper((*shares, *then), renogram),
        inputs=(
            *(_input(measure, seen, decides=True) for seen in shares),
            *(_input(measure, seen) for seen in then),
        ),
        doubt=max(order_doubt(one, 2) for one in its),
    )


def _on_paper(seen: Iterable[Observation], renogram: str) -> str:
    """ "29-Jan-2026, LEFT 37%, RIGHT 63%; 12-Jun-2025, LEFT 45%; MAG3 renograms"."""
    said: dict[tuple[str, Source], list[str]] = {}
    for one in seen:
        said.setdefault((one.when.paper(), one.reading.source), []).append(one.said)
    dates = (", ".join((day, *shares)) for (day, _), shares in said.items())
    return basis(*dates, f"{renogram}s")


def _told(change: Change) -> str:
    """ "LEFT 37% is 8 points lower than the previous, LEFT 45% on 12 June 2025."."""
    difference = change.difference
    assert difference is not None  # bounds were left out
    which = "higher" if difference > 0 else "lower"
    points = f"{abs(difference).normalize():f}\u00a0points"
    return f"{change.now.said} is {points} {which} than the {change.than}, {dated(change.then)}."


SHARE_LOWER = Rule(
    key="share-lower",
    name="A kidney's share lower in three renograms in a row",
    looks_for="The same kidney's share is lower in each of the newest three renograms. "
    "Only renograms with the same agent are compared.",
    origin="A plain comparison of what was typed. No clinical figure is used.",
    look=share_lower,
)
SHARE_DIFFERS = Rule(
    key="share-differs",
    name=f"A kidney's share more than {POINTS} points from an earlier one",
    looks_for=f"A LEFT or RIGHT share more than {POINTS} points from the previous or the first. "
    "Only renograms with the same agent are compared. "
    "When one scan is read twice, shares differ by about that much (studied in children).",
    origin="Two methods on the same scans: 95 % limits -7.0 to +8.6 points. "
    "Eur J Nucl Med Mol Imaging 2006;33:738-44, doi 10.1007/s00259-006-0094-6. "
    "Two observers, in children: Ann Nucl Med 2010;24:691-5, doi 10.1007/s12149-010-0397-3. "
    f"{POINTS} points is a convention of this journal, not a diagnosis.",
    look=share_differs,
)
