"""What may be compared is said once, and a history stands in date order."""

from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.dates import PartialDate
from surveillance.facts import (
    Course,
    Event,
    Every,
    History,
    Passage,
    Period,
    Reading,
    Side,
    Source,
    comparable,
    series_key,
)
from surveillance.numbers import read_number

HIAA = Reading(
    source=Source("hiaa", "a"),
    when=PartialDate(2026, 2, 16),
    analyte="5-hiaa",
    written=read_number("58"),
    unit="µmol/24 h",
    specimen=Specimen.URINE_24H,
)
SHARE = replace(
    HIAA, analyte="split-function", unit="%", specimen="", side=Side.LEFT, method="mag3"
)

readings = st.builds(
    Reading,
    source=st.builds(Source, st.sampled_from(["hiaa", "renogram"]), st.sampled_from("abcdef")),
    when=st.sampled_from([PartialDate(2025), PartialDate(2025, 3), PartialDate(2025, 3, 1)]),
    analyte=st.sampled_from(["5-hiaa", "split-function", "itch"]),
    written=st.just(read_number("58")),
    unit=st.sampled_from(["µmol/24 h", "mg/24h", "mmol/mol", "%", "pints", "Pints "]),
    specimen=st.sampled_from(["", *Specimen]),
    side=st.sampled_from([None, *Side]),
    place=st.sampled_from(["", "City Hospital"]),
    method=st.sampled_from(["", "mag3", "MAG3", "dtpa"]),
)


def test_units_that_convert_share_a_series():
    assert comparable(HIAA, replace(HIAA, unit="mg/24hr"))
    assert comparable(HIAA, replace(HIAA, unit="umol/24h"))
    assert not comparable(HIAA, replace(HIAA, unit="mmol/mol creatinine"))
    assert not comparable(HIAA, replace(HIAA, unit="another unit"))
    assert comparable(replace(HIAA, unit="Ehrlich"), replace(HIAA, unit="ehrlich "))


def test_specimens_never_share_a_series():
    for one, other in combinations(Specimen, 2):
        for unit in ("mmol/mol", "nmol/L", "µmol/24 h"):
            assert not comparable(
                replace(HIAA, specimen=one, unit=unit), replace(HIAA, specimen=other, unit=unit)
            )


def test_sides_and_agents_never_share_a_series():
    assert comparable(SHARE, replace(SHARE, method=" MAG3 "))
    assert not comparable(SHARE, replace(SHARE, side=Side.RIGHT))
    assert not comparable(SHARE, replace(SHARE, method="dtpa"))
    assert not comparable(SHARE, replace(SHARE, method=""))
    half_time = replace(SHARE, analyte="renogram-half-time", unit="min")
    assert not comparable(half_time, replace(half_time, method="dtpa"))


def test_a_change_of_laboratory_method_or_limit_goes_on():
    other = replace(
        HIAA, place="City Hospital", method="LC-MS/MS", upper_limit=read_number("40"), tags=("x",)
    )
    assert comparable(HIAA, other)


@given(st.lists(readings, max_size=12))
def test_series_part_the_readings_by_what_is_comparable(given_readings):
    history = History(readings=tuple(given_readings))
    series = history.series()
    assert sorted(map(repr, sum(series.values(), ()))) == sorted(map(repr, given_readings))
    for key, members in series.items():
        assert all(series_key(member) == key for member in members)
        assert [m.when for m in members] == sorted(m.when for m in members)
    for one, other in combinations(given_readings, 2):
        together = any(one in members and other in members for members in series.values())
        assert together == comparable(one, other) == comparable(other, one)


@given(st.lists(readings, max_size=8, unique_by=lambda r: r.source.key), st.randoms())
def test_a_history_stands_in_date_order_whatever_order_it_came_in(given_readings, chance):
    shuffled = list(given_readings)
    chance.shuffle(shuffled)
    one, other = History(tuple(given_readings)), History(tuple(shuffled))
    assert one == other
    assert [r.when.iso for r in one.readings] == sorted(r.when.iso for r in given_readings)


def test_all_four_shapes_stand_in_date_order():
    early, late = PartialDate(2020), PartialDate(2026, 1, 2)
    passages = [
        Passage(source=Source("report", k), when=w, text="")
        for k, w in zip("ab", (late, early), strict=True)
    ]
    courses = [
        Course(source=Source("treatment", k), when_from=w, when_to=None, label="Lanreotide")
        for k, w in zip("ab", (late, early), strict=True)
    ]
    events = [Event(source=Source("scan", k), when=w, label="CT", kind="scan done") for k, w in
              zip("ab", (late, early), strict=True)]  # fmt: skip
    history = History(passages=tuple(passages), courses=tuple(courses), events=tuple(events))
    for shape in (history.passages, history.courses, history.events):
        assert [fact.when for fact in shape] == [early, late]


def test_facts_of_one_record_keep_their_order():
    left, right = SHARE, replace(SHARE, side=Side.RIGHT)
    assert History(readings=(left, right)).readings == (left, right)
    assert History(readings=(right, left)).readings == (right, left)


def test_a_side_is_said_in_capitals():
    assert [str(side) for side in Side] == ["LEFT", "RIGHT"]
    assert f"{Side.LEFT.other}" == "RIGHT"
    assert Side.RIGHT.other is Side.LEFT


@given(st.builds(Every, st.integers(1, 400), st.sampled_from(list(Period))))
def test_an_interval_is_read_back_as_it_is_said(interval):
    assert Every.read(str(interval)) == interval
    assert Every.read(f"  {str(interval).capitalize()} ") == interval


@pytest.mark.parametrize("words", ["", "every 0 days", "28 days", "every 28", "twice every week"])
def test_no_interval_is_made_of_other_words(words):
    assert Every.read(words) is None
