"""Treatments as lanes, and what was going on when a sample was taken: only what is certain."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.checked import CHECKED
from surveillance.courses import (
    Injections,
    going_on,
    lanes,
    last_dose,
    perhaps_going_on,
    procedures,
)
from surveillance.dates import PartialDate
from surveillance.facts import Course, Event, History, Side, Source
from tests.surveillance.histories import TODAY, dates, on

LANREOTIDE = "Lanreotide 120 mg"


def course(begins: str, ends: str = "", label: str = LANREOTIDE, kind: str = "ssa") -> Course:
    return Course(
        source=Source("treatment", f"{label} {begins}"),
        when_from=on(begins),
        when_to=on(ends) if ends else None,
        label=label,
        kind=kind,
        name=label.split()[0],
    )


def dose(when: str, of: Course | None = None, what: str = "ssa", label: str = LANREOTIDE) -> Event:
    return Event(
        source=Source("dose", f"{when} {label}"),
        when=on(when),
        label=label,
        kind="dose",
        what=of.kind if of else what,
        about=of.source if of else None,
    )


def told(*facts: Course | Event, today: date = TODAY, kinds=None) -> list[str]:
    history = History(
        courses=tuple(fact for fact in facts if isinstance(fact, Course)),
        events=tuple(fact for fact in facts if isinstance(fact, Event)),
    )
    return [str(lane) for lane in lanes(history, today, kinds)]


def test_a_course_is_a_lane_with_its_doses():
    going = course("2024-09-24")
    assert told(going, dose("2024-09-24", going), dose("2024-10-22", going)) == [
        "Lanreotide 120 mg: from 24 September 2024 on; 2 doses."
    ]


def test_courses_told_alike_share_a_lane_and_a_gap_stays_one():
    first, second = course("2020", "2022-03"), course("2023-05-01", label="lanreotide  120 mg")
    (lane,) = lanes(History(courses=(first, second)), TODAY)
    assert lane.spans == (
        (date(2020, 7, 2), date(2022, 3, 15)),
        (date(2023, 5, 1), TODAY),
    )
    assert str(lane) == "Lanreotide 120 mg: from 2020 to March 2022 and from 1 May 2023 on."


def test_a_dose_of_no_course_has_a_lane_of_its_own_by_its_label():
    going = course("2024-09-24")
    loose = dose("2025-01-01", label="Octreotide 100 µg", what="")
    assert told(going, loose) == [
        "Lanreotide 120 mg: from 24 September 2024 on.",
        "Octreotide 100 µg: 1 dose.",
    ]


def test_supplements_and_enzymes_come_last_and_what_is_to_come_not_at_all():
    found = told(
        course("2011", label="Vitamin B12", kind="supplement"),
        course("2012", label="Creon", kind="enzymes"),
        course("2024-09-24"),
        course("2023-01-05", "2023-06-01", label="Omeprazole 20 mg", kind="ppi"),
        course("2026-04-01", label="Telotristat", kind="telotristat"),
    )
    assert [lane.partition(":")[0] for lane in found] == [
        "Omeprazole 20 mg", LANREOTIDE, "Vitamin B12", "Creon",
    ]  # fmt: skip


def test_only_the_kinds_asked_for():
    ppi, going = course("2023", label="Omeprazole", kind="ppi"), course("2024-09-24")
    loose = dose("2025-01-01", label="Octreotide", what="")
    assert told(ppi, going, loose, dose("2025-01-01", ppi), kinds=["ssa"]) == [
        "Lanreotide 120 mg: from 24 September 2024 on."
    ]


_courses = st.builds(
    lambda begins, ends, label, kind: course(begins.iso, ends, label, kind),
    dates,
    st.sampled_from(["", "2026", "2026-02", "2026-03-01"]),
    st.sampled_from(["A", "B", "C"]),
    st.sampled_from(["ssa", "ppi", "supplement"]),
)


@given(st.lists(_courses, max_size=8), st.lists(dates, max_size=8))
def test_every_course_and_dose_is_on_one_lane_within_its_time(courses, days):
    doses = [dose(day.iso, courses[0] if courses and n % 2 else None) for n, day in enumerate(days)]
    made = lanes(History(courses=tuple(courses), events=tuple(doses)), TODAY)
    begun = [one for one in courses if one.when_from.first <= TODAY]
    assert sum(len(lane.spans) for lane in made) == len(begun)
    given_by_now = [one for one in doses if one.when.first <= TODAY]
    assert sum(len(lane.ticks) for lane in made) == len(given_by_now)
    for lane in made:
        assert all(begins <= ends <= TODAY for begins, ends in lane.spans)
        assert len(lane.told) == len(lane.spans)
        assert all(day <= TODAY for day in lane.ticks)


# ---- at a sample ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("doses", "when", "days"),
    [
        (("2026-01-20",), "2026-02-01", 12),
        (("2025-12-23", "2026-01-20"), "2026-02-01", 12),
        (("2026-01-20", "2026-02-17"), "2026-02-01", 12),
        (("2026-01-20",), "2026-01-20", 0),
        (("2026-01-20",), "2026-01-19", None),
        (("2026-01-20",), "2026-02", None),  # no whole date
        (("2026-01",), "2026-02-01", None),
        (("2025-12-23", "2026-01"), "2026-02-01", None),  # the vague one may be the newer
        (("2025-12", "2026-01-20"), "2026-02-01", 12),
        ((), "2026-02-01", None),
    ],
)
def test_the_last_injection_is_told_only_where_it_is_certain(doses, when, days):
    history = History(events=tuple(dose(day) for day in doses))
    found = last_dose(history, on(when))
    assert (found and found[1]) == days


def test_doses_of_other_treatments_are_no_injections_of_a_somatostatin_analogue():
    b12 = dose("2026-01-31", what="", label="Hydroxocobalamin 1 mg")
    other = (dose("2026-01-30", what="prrt"), b12)
    assert last_dose(History(events=other), on("2026-02-01")) is None


@pytest.mark.parametrize("label", ["Lanreotide", "octreotide LAR 30 mg", "SOMATULINE Autogel"])
def test_one_typed_without_its_course_counts_as_the_plan_counts_it(label):
    history = History(events=(dose("2025-12-23"), dose("2026-01-20", what="", label=label)))
    assert last_dose(history, on("2026-02-01")) == (history.events[1], 12)
    assert all(map(CHECKED["injection"].is_done_by, Injections.of(history).doses))


@given(st.lists(dates, max_size=12), dates)
def test_the_last_injection_is_the_newest_whole_one_that_no_vague_one_may_follow(days, when):
    found = last_dose(History(events=tuple(dose(day.iso) for day in days)), when)
    known = [day for day in days if day.first <= when.first]
    whole = [day for day in known if day.is_whole]
    newest = max(whole, default=None)
    is_certain = newest and all(day.is_whole or day.last <= newest.first for day in known)
    assert bool(found) == bool(when.is_whole and is_certain)
    if found:
        assert (found[0].when, found[1]) == (newest, (when.first - newest.first).days)


def test_a_sample_is_looked_up_without_going_through_all_doses():
    looked: list[int] = []

    class Noted(tuple):
        def __iter__(self):
            looked.append(1)
            return super().__iter__()

    doses = (dose(f"{year}-{month:02}-20") for year in range(1990, 2026) for month in range(1, 13))
    injections = Injections(Noted(doses))
    for year in range(1995, 2025):
        assert injections.told(on(f"{year}-06-01")).startswith("12 days after the injection of 20")
    assert len(looked) <= 2


@pytest.mark.parametrize(
    ("begins", "ends", "when", "is_certain", "is_possible"),
    [
        ("2024-01-10", "", "2024-01-10", True, False),
        ("2024-01-10", "", "2024-01-09", False, False),
        ("2024-01-10", "2024-03-01", "2024-03-01", True, False),
        ("2024-01-10", "2024-03-01", "2024-03-02", False, False),
        ("2024", "", "2024-05-01", False, True),
        ("2024", "", "2025-01-01", True, False),
        ("2024-01-10", "2024-03", "2024-03-09", False, True),
        ("2024-01-10", "", "2024-01", False, True),
        ("2023", "2025", "2024", True, False),
    ],
)
def test_a_course_goes_on_only_where_every_day_it_can_be_says_so(
    begins, ends, when, is_certain, is_possible
):
    history = History(courses=(course(begins, ends, kind="ppi"), course("2000", kind="ssa")))
    assert len(going_on(history, "ppi", on(when))) == is_certain
    assert len(perhaps_going_on(history, "ppi", on(when))) == is_possible


@given(dates, dates | st.none(), dates, st.data())
def test_what_is_certain_holds_for_each_day_that_the_dates_can_be(begins, ends, when, data):
    def a_day(of: PartialDate) -> date:
        return of.first + timedelta(days=data.draw(st.integers(0, (of.last - of.first).days)))

    history = History(courses=(course(begins.iso, ends.iso if ends else "", kind="ppi"),))
    holds = a_day(begins) <= (day := a_day(when)) and (ends is None or day <= a_day(ends))
    if going_on(history, "ppi", when):
        assert holds
    elif holds:
        assert perhaps_going_on(history, "ppi", when)


def test_procedures_share_a_lane_and_each_tells_its_side_and_day():
    def procedure(key: str, when: str, label: str, side: Side | None = None) -> Event:
        return Event(
            source=Source("procedure", key), when=on(when), label=label, kind="procedure", side=side
        )

    events = (
        procedure("1", "2024-06-03", "Ureteric stent placed", Side.LEFT),
        procedure("1", "2024-06-03", "Ureteric stent placed", Side.RIGHT),
        procedure("2", "2021", "Right hemicolectomy"),
        procedure("3", "2030", "Planned"),
    )
    (lane,) = procedures(History(events=events), TODAY)
    assert str(lane) == (
        "Procedures: Right hemicolectomy (2021) and Ureteric stent placed, LEFT and RIGHT "
        "(3 June 2024)."
    )
    assert [begins for begins, _ends in lane.spans] == sorted(begins for begins, _ in lane.spans)
    assert procedures(History(), TODAY) == ()
