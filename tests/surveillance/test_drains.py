"""Stents and nephrostomies: one after the other on each side, and never without the side."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.dates import PartialDate
from surveillance.drains import drains
from surveillance.facts import Event, History, Side, Source
from tests.surveillance.histories import drain, history, on

DEEDS = ("placed", "changed", "removed")
_events = st.lists(
    st.builds(
        lambda name, deed, side, day, due: drain(
            f"{name} {deed}", f"2025-01-{day:02}", side, due=due
        ),
        st.sampled_from(["stent", "stent", "nephrostomy"]),
        st.sampled_from(DEEDS),
        st.sampled_from([Side.LEFT, Side.LEFT, Side.RIGHT, None]),
        st.integers(1, 6),
        st.sampled_from(["", "2025-06-01", "2025-07"]),
    ),
    max_size=9,
).map(
    lambda made: tuple(
        replace(one, source=Source("procedure", f"{place:02}")) for place, one in enumerate(made)
    )
)


def the_slow_way(events: tuple[Event, ...]) -> list[tuple[str, Side | None, list[Event], bool]]:
    """(name, side, its events, whether it is still in) of each, walking through every day.

    On each day what was in before is taken out first, then changed, then the new one is put in.
    """
    found: list[tuple[str, Side | None, list[Event], bool]] = []
    for side in (Side.LEFT, Side.RIGHT, None):
        for name in ("stent", "nephrostomy"):
            inside: list[Event] = []
            for day in range(1, 32):
                its = [
                    one
                    for one in events
                    if one.side is side
                    and one.what.split()[0] == name
                    and one.when == PartialDate(2025, 1, day)
                ]
                if inside:
                    its = [one for deed in reversed(DEEDS) for one in its if deed in one.what]
                for one in its:
                    if "placed" in one.what and inside:
                        found.append((name, side, inside, False))
                        inside = []
                    inside.append(one)
                    if "removed" in one.what:
                        found.append((name, side, inside, False))
                        inside = []
            if inside:
                found.append((name, side, inside, True))
    return found


@given(_events)
def test_drains_are_those_of_a_walk_through_every_day(events):
    names = {"Ureteric stent": "stent", "Nephrostomy": "nephrostomy"}
    made = [
        (names[one.name], one.side, list(one.events), one.is_in)
        for one in drains(History(events=events))
    ]
    assert made == the_slow_way(events)


@given(_events)
def test_every_event_stands_in_one_drain_of_its_own_side_and_name(events):
    made = drains(History(events=events))
    assert sorted(e.source.key for one in made for e in one.events) == [
        event.source.key for event in events
    ]
    for one in made:
        assert {event.side for event in one.events} == {one.side}
        assert one.side_said in ("LEFT", "RIGHT", "side not said")
        assert one.due == one.newest.due
        assert sum(event.what.endswith("placed") for event in one.events) <= 1
        assert not any(event.what.endswith("removed") for event in one.events[:-1])


@given(_events)
def test_at_most_one_of_a_name_is_in_on_a_side(events):
    inside = [(one.name, one.side) for one in drains(History(events=events)) if one.is_in]
    assert len(inside) == len(set(inside))


def test_a_new_one_takes_the_place_of_one_whose_removal_nobody_typed():
    old, new = drain("stent placed", "2025-01-10", due="2025-04"), drain("stent placed", "2025-05")
    first, second = drains(history(old, new))
    assert (first.is_in, first.next_placed, first.removed) == (False, new, None)
    assert (second.is_in, second.due) == (True, None)


def test_out_and_in_on_one_day_leaves_the_new_one_in_however_it_was_typed():
    old = drain("stent placed", "2025-01-10", key="a")
    new, out = (
        drain("stent placed", "2025-04-02", due="2025-07-02", key="b"),
        drain("stent removed", "2025-04-02", key="c"),
    )
    first, second = drains(history(old, new, out))
    assert (first.removed, second.placed, second.is_in) == (out, new, True)
    assert second.due == on("2025-07-02")


@pytest.mark.parametrize("deed", DEEDS)
def test_what_is_first_known_of_may_be_anything(deed):
    (one,) = drains(history(drain(f"nephrostomy {deed}", "2025-03", Side.RIGHT)))
    assert (one.placed is not None, one.removed is not None) == (
        deed == "placed",
        deed == "removed",
    )
    assert one.is_in is (deed != "removed")


def test_left_stands_before_right_and_right_before_a_side_that_is_not_said():
    facts = [drain("stent placed", "2025", side) for side in (None, Side.RIGHT, Side.LEFT)]
    facts.append(drain("nephrostomy placed", "2024", Side.LEFT, key="n"))
    assert [(one.side_said, one.name) for one in drains(history(*facts))] == [
        ("LEFT", "Ureteric stent"),
        ("LEFT", "Nephrostomy"),
        ("RIGHT", "Ureteric stent"),
        ("side not said", "Ureteric stent"),
    ]
