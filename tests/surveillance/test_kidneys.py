"""A kidney's portion is plain arithmetic with both inputs; a renogram's row says both sides."""

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.beside import NEAR
from surveillance.dates import days_between
from surveillance.drains import drains
from surveillance.facts import Event, History, Passage, Reading, Side, Source
from surveillance.kidneys import Portion, drain_lanes, portions, rows
from surveillance.numbers import read_number
from tests.surveillance.histories import dates, history, on, renogram, values

UNIT = "mL/min/1.73 m²"


def egfr(when: str, value: str, *, key: str = "", unit: str = UNIT) -> Reading:
    return Reading(
        source=Source("result", key or f"{when} {value}"),
        when=on(when),
        analyte="egfr",
        written=read_number(value),
        unit=unit,
    )


def said(*facts) -> list[str]:
    return [str(one).replace("\u00a0", " ") for one in portions(history(*facts))]


def test_it_is_told_with_both_inputs_as_their_letters_print_them():
    assert said(renogram("2026-01-29", "40", "60"), egfr("2026-02-16", "72")) == [
        f"LEFT 40% of 72 {UNIT} is 28.8 {UNIT} (eGFR of 16 February 2026, 18 days later)",
        f"RIGHT 60% of 72 {UNIT} is 43.2 {UNIT} (eGFR of 16 February 2026, 18 days later)",
    ]
    assert said(renogram("2026-01-29", "40"), egfr("2026-01-29", "72.0", unit="mL/min")) == [
        "LEFT 40% of 72.0 mL/min is 28.8 mL/min (eGFR of 29 January 2026, on the same day)"
    ]
    assert said(renogram("2026-01-29", "40"), egfr("2026-01-28", "72"))[0].endswith(
        "1 day earlier)"
    )
    assert said(renogram("2026-01", "40"), egfr("2026-02-16", "72"))[0].endswith(
        "(eGFR of 16 February 2026, about 32 days later)"
    )


@pytest.mark.parametrize(
    ("share", "rate", "figure"),
    [
        ("40", ">90", ">36.0"),
        ("<40", "90", "<36.0"),
        ("≤40", "90", "≤36.0"),
        ("<40", "≤90", "<36.0"),
        ("≥40", ">90", ">36.0"),
        ("≥40", "≥90", "≥36.0"),
        ("41", "62.5", "25.6"),  # 25.625
        ("33", "65", "21.5"),  # 21.45: half a digit goes up
        ("33", ">65", ">21.4"),  # a bound is rounded to where it still holds
        ("33", "<65", "<21.5"),
        ("0", "72", "0.0"),
    ],
)
def test_bounds_are_carried(share, rate, figure):
    [made] = portions(history(renogram("2026-01-29", share), egfr("2026-02-01", rate)))
    assert made.figure == figure


@pytest.mark.parametrize(("share", "rate"), [("<40", ">90"), ("≥40", "<90"), ("≤40", "≥90")])
def test_two_bounds_that_point_different_ways_have_no_product(share, rate):
    assert said(renogram("2026-01-29", share), egfr("2026-02-01", rate)) == []


@pytest.mark.parametrize(("days", "is_near"), [(-91, False), (-90, True), (90, True), (91, False)])
def test_an_egfr_counts_up_to_90_days_either_way(days, is_near):
    scan = date(2025, 6, 12)
    rate = egfr((scan + timedelta(days=days)).isoformat(), "72")
    assert len(said(renogram(scan.isoformat(), "40", "60"), rate)) == (2 if is_near else 0)


def test_the_nearest_counts_and_of_two_equally_near_the_later():
    scan = renogram("2025-06-12", "40")
    near = [egfr("2025-06-02", "61"), egfr("2025-06-22", "62"), egfr("2025-06-01", "63")]
    assert "of 62" in said(scan, *near)[0]
    assert "of 64" in said(scan, *near, egfr("2025-06-13", "64"))[0]
    one_day = [egfr("2025-06-13", "65", key="1"), egfr("2025-06-13", "66", key="2")]
    assert "of 66" in said(scan, *one_day)[0]


def test_only_a_share_and_an_egfr_make_one():
    half = renogram("2025-06-12", "9", "8", analyte="renogram-half-time", unit="minutes")
    assert said(half, egfr("2025-06-12", "72")) == []
    assert said(renogram("2025-06-12", "40", "60")) == []


SCANS = st.builds(
    lambda when, left, right, key: tuple(
        Reading(
            source=Source("renogram", str(key)),
            when=when,
            analyte="split-function",
            written=value,
            unit="%",
            side=side,
            method="MAG3",
        )
        for side, value in ((Side.LEFT, left), (Side.RIGHT, right))
        if value
    ),
    dates,
    st.none() | values,
    st.none() | values,
    st.integers(1, 9),
)
RATES = st.builds(
    lambda when, value: Reading(
        source=Source("result", "a"), when=when, analyte="egfr", written=value, unit=UNIT
    ),
    dates,
    values,
)


@given(st.lists(SCANS, max_size=4), st.lists(RATES, max_size=5))
def test_no_nearer_egfr_is_passed_over_and_a_bound_always_holds(scans, rates):
    kept = history(*scans, *rates)
    for made in portions(kept):
        assert made.share.side
        apart = abs(made.days)
        assert apart <= NEAR
        assert apart == min(abs(days_between(made.share.when, rate.when)) for rate in rates)
        exact = made.share.written.number * made.egfr.written.number / 100
        number = Decimal(made.figure.lstrip("<>≤≥"))
        assert abs(number - exact) <= Decimal("0.1")
        if made.comparator in ("<", "≤"):
            assert number >= exact
        elif made.comparator:
            assert number <= exact
        assert str(made).startswith(made.share.side)


@given(
    st.lists(SCANS, max_size=4, unique_by=lambda its: its[0].source if its else None),
    st.lists(RATES, max_size=5),
)
def test_every_share_stands_in_the_row_of_its_renogram_on_its_side(scans, rates):
    kept = history(*scans, *rates)
    told = rows(kept)
    assert {row.source for row in told} == {one.source for scan in scans for one in scan}
    assert [row.when for row in told] == sorted(row.when for row in told)
    for row in told:
        assert [one.side for one in row.kidneys] == [Side.LEFT, Side.RIGHT]
        for kidney in row.kidneys:
            assert kidney.share is None or kidney.share.side is kidney.side
            assert kidney.portion is None or kidney.portion.share is kidney.share


def test_a_row_says_all_that_the_report_does():
    source = Source("renogram", "a")
    more = [
        Reading(
            source=source, when=on("2026-01-29"), analyte=analyte, written=read_number(value),
            unit=unit, side=side, method=method, place="City Hospital",
        )
        for analyte, value, unit, side, method in (
            ("split-function", "60", "%", Side.RIGHT, "MAG3"),
            ("renogram-half-time", "13", "minutes", Side.LEFT, "MAG3 furosemide 20 mg"),
        )
    ]  # fmt: skip
    event = Event(
        source=source, when=on("2026-01-29"), label="MAG3 renogram", kind="renogram", what="mag3"
    )
    words = Passage(
        source=source, when=on("2026-01-29"), text="Slow.", modality="renogram", side=Side.LEFT
    )
    whole = Passage(source=source, when=on("2026-01-29"), text="All.", modality="renogram")
    silent = Event(
        source=Source("renogram", "b"), when=on("2025"), label="DTPA renogram", kind="renogram"
    )
    kept = History(readings=tuple(more), passages=(words, whole), events=(event, silent))
    first, row = rows(kept)
    assert (first.name, first.left.share_text, first.right.half_time_text) == (
        "DTPA renogram", "", ""
    )  # fmt: skip
    assert (row.name, row.place, row.diuretic) == (
        "MAG3 renogram", "City Hospital", "furosemide 20 mg"
    )  # fmt: skip
    assert (row.left.share_text, row.left.half_time_text, row.left.drainage) == (
        "", "13\u00a0minutes", "Slow."
    )  # fmt: skip
    assert (row.right.share_text, row.right.half_time_text, row.right.drainage) == ("60%", "", "")


# ---- stents --------------------------------------------------------------------------------------


def stent(what: str, when: str, side: Side | None = Side.LEFT) -> Event:
    return Event(
        source=Source("procedure", f"{when} {what}"),
        when=on(when),
        label="JJ stent",
        kind="procedure",
        what=what,
        side=side,
    )


def lanes(*events: Event) -> list[tuple[str, tuple]]:
    made = drain_lanes(drains(History(events=events)), date(2026, 3, 3))
    return [(lane.label, lane.told) for lane in made]


def test_a_lane_names_its_side_and_tells_what_was_done_when():
    assert lanes(
        stent("stent placed", "2011-07-05"),
        stent("stent removed", "2011-08-16"),
        stent("stent placed", "2025-02-05"),
        stent("stent changed", "2025-07"),
        stent("nephrostomy placed", "2025-11-30", Side.RIGHT),
        stent("stent removed", "2024", None),
    ) == [
        (
            "LEFT ureteric stent",
            (
                "placed on 5 July 2011, removed on 16 August 2011",
                "placed on 5 February 2025, changed in July 2025",
                "changed in July 2025",
            ),
        ),
        ("RIGHT nephrostomy", ("placed on 30 November 2025",)),
        ("Ureteric stent, side not said", ("removed in 2024",)),
    ]


def test_a_bar_ends_with_the_change_the_removal_or_the_next_placing_else_today():
    [lane] = drain_lanes(
        drains(
            History(
                events=(
                    stent("stent placed", "2024-01-01"),
                    stent("stent placed", "2024-06-01"),
                    stent("stent changed", "2024-09-01"),
                    stent("stent removed", "2024-12-01"),
                    stent("stent changed", "2025-02-01"),
                )
            )
        ),
        date(2026, 3, 3),
    )
    assert [(a.isoformat(), b.isoformat()) for a, b in lane.spans] == [
        ("2024-01-01", "2024-06-01"),
        ("2024-06-01", "2024-09-01"),
        ("2024-09-01", "2024-12-01"),
        ("2025-02-01", "2026-03-03"),
    ]


STENTS = st.lists(
    st.builds(
        lambda when, what, side, key: Event(
            source=Source("procedure", str(key)), when=when, label="x", kind="procedure",
            what=what, side=side,
        ),
        dates,
        st.sampled_from(["stent placed", "stent changed", "stent removed", "nephrostomy placed"]),
        st.sampled_from([Side.LEFT, Side.RIGHT, None]),
        st.integers(1, 99),
    ),
    max_size=8,
)  # fmt: skip


@given(STENTS)
def test_every_lane_has_a_word_for_each_bar_and_none_runs_backwards(events):
    for lane in drain_lanes(drains(History(events=tuple(events))), date(2026, 3, 3)):
        assert lane.spans
        assert len(lane.spans) == len(lane.told)
        assert all(begins <= ends for begins, ends in lane.spans)
        assert lane.label.startswith(("LEFT ", "RIGHT ")) or lane.label.endswith("side not said")


def test_a_portion_of_unknown_days_says_so():
    share, rate = renogram("2026-01", "40")[0], egfr("2026-01-15", "72")
    assert Portion(share, rate).lying == "at about the same time"
