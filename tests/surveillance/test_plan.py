"""The plan: due dates follow from what was told and done, and what lies ahead is never done."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.checked import CHECKED
from surveillance.dates import PartialDate
from surveillance.facts import Agreement, Event, Every, Period, Source
from surveillance.plan import DRAIN, Item, State, after, booked, plan
from tests.surveillance.histories import TODAY, agreed, blood, drain, event, every, history, on

_days = st.dates(date(1995, 1, 1), date(2035, 12, 31)).map(PartialDate.of)
_when = st.one_of(
    _days,
    _days.map(lambda day: PartialDate(day.year, day.month)),
    _days.map(lambda day: PartialDate(day.year)),
)
_every = st.builds(Every, st.integers(1, 60), st.sampled_from(list(Period)))


def only(*facts, today: date = TODAY) -> Item:
    (item,) = plan(history(*facts), today)
    return item


def ct(when: str, key: str = "", kind: str = "scan done") -> Event:
    return event(kind, when, key=key or when, what="ct")


# ---- so much later ----


@given(_when, _every)
def test_a_date_so_much_later_is_as_vague_and_never_before(when, interval):
    later = after(when, interval)
    assert (later.month is None, later.day is None) == (when.month is None, when.day is None)
    assert later.first >= when.first
    assert later.last >= when.last


@given(_when, _every, st.data())
def test_no_day_that_a_vague_date_can_be_is_due_after_it(when, interval, data):
    """So nothing is called overdue before it certainly is."""
    day = PartialDate.of(data.draw(st.dates(when.first, when.last)))
    assert after(day, interval).last <= after(when, interval).last


@given(_days, _every)
def test_days_and_weeks_are_counted_and_months_keep_their_day(day, interval):
    later = after(day, interval)
    if interval.period in (Period.DAYS, Period.WEEKS):
        days = interval.number * (7 if interval.period is Period.WEEKS else 1)
        assert later.first - day.first == timedelta(days=days)
    else:
        assert later.day == day.day or (later.first + timedelta(days=1)).day == 1


@pytest.mark.parametrize(
    ("when", "interval", "expected"),
    [
        ("2025-01-31", every(1), "2025-02-28"),
        ("2024-01-31", every(1), "2024-02-29"),
        ("2024-02-29", every(1, "years"), "2025-02-28"),
        ("2025-12-15", every(2), "2026-02-15"),
        ("2025-02-28", every(28, "days"), "2025-03-28"),
        ("2025-08", every(6), "2026-02"),
        ("2025-08", every(4, "weeks"), "2025-09"),
        ("2025-01", every(10, "days"), "2025-02"),  # it may have been on the last day
        ("2025", every(10, "days"), "2026"),
        ("2025", every(6), "2026"),
        ("2025", every(2, "years"), "2027"),
    ],
)
def test_so_much_later_exactly(when, interval, expected):
    assert after(on(when), interval) == on(expected)


def test_an_interval_that_leaves_the_calendar_has_no_date():
    assert after(on("2025"), every(400, "years")) is None
    item = only(agreed("ct", "2025", every(400, "years")))
    assert (item.state, item.due, item.due_said(TODAY)) == (State.TO_COME, None, "")


# ---- when it is due ----


def test_an_interval_is_counted_from_the_last_time():
    item = only(
        agreed("ct", "2025-09-04", every(6), told_by="Dr Shah"), ct("2025-03-01"), ct("2025-09-20")
    )
    assert (item.due, item.state) == (on("2026-03-20"), State.TO_COME)
    assert item.told_said == "every 6 months, told by Dr Shah on 4 September 2025"
    assert item.last.source == Source("scan", "2025-09-20")
    assert item.due_said(TODAY) == "due on 20 March 2026, in 17 days"


def test_what_was_never_done_is_counted_from_the_telling_and_says_so():
    item = only(agreed("ct", "2025-01-31", every(1)))
    assert (item.due, item.state, item.last) == (on("2025-02-28"), State.OVERDUE, None)
    assert item.because.startswith("Nothing here says that it was done.")
    assert item.due_said(TODAY) == "was due on 28 February 2025, 12 months ago"


def test_a_date_that_was_told_stands_until_it_was_done_after_the_telling():
    told = agreed("ct", "2025-09-04", every(12), due="2026-03-20")
    assert only(told, ct("2025-09-04")).due == on("2026-03-20")
    assert only(told, ct("2026-01-10")).due == on("2027-01-10")


@pytest.mark.parametrize(
    ("done", "state", "timing"),
    [
        ("2026-02-17", State.DONE, "3 days before it was due"),
        ("2026-02-20", State.DONE, "on the day it was due"),
        ("2026-02-21", State.DONE, "1 day after it was due"),
        ("2026-02", State.DONE, ""),
        ("2025-09-01", State.OVERDUE, ""),  # before the telling
        ("2025-09-04", State.OVERDUE, ""),
        ("2025", State.OVERDUE, ""),  # which may have been before
    ],
)
def test_a_date_alone_is_done_early_on_its_day_or_late(done, state, timing):
    item = only(agreed("ct", "2025-09-04", due="2026-02-20"), ct("2019-01-01"), ct(done))
    assert (item.state, item.timing) == (state, timing)
    assert (item.due is None) is (state is State.DONE)


@pytest.mark.parametrize(
    ("due", "state"),
    [
        ("2026-03-02", State.OVERDUE),
        ("2026-03-03", State.DUE),
        ("2026-03-04", State.TO_COME),
        ("2026-02", State.OVERDUE),
        ("2026-03", State.DUE),
        ("2026", State.DUE),
        ("2025", State.OVERDUE),
        ("2027", State.TO_COME),
    ],
)
def test_a_vague_date_is_overdue_only_once_it_is_over(due, state):
    assert only(agreed("ct", "2024", due=due)).state is state


def test_put_off_holds_until_its_date_and_no_longer_than_it_is_done():
    told = agreed("ct", "2025-01-10", every(12), due="2026-01-10", put_off_until="2026-04")
    item = only(told)
    assert (item.state, item.due, item.is_put_off) == (State.TO_COME, on("2026-04"), True)
    assert item.because == "Put off until April 2026. It was due on 10 January 2026."
    assert only(told, today=date(2026, 5, 1)).state is State.OVERDUE
    done = only(told, ct("2026-02-20"))
    assert (done.due, done.is_put_off, done.timing) == (on("2027-02-20"), False, "")
    once = agreed("ct", "2025-01-10", due="2026-01-10", put_off_until="2026-04-02")
    item = only(once, ct("2026-04-05"), today=date(2026, 4, 30))
    assert (item.state, item.timing) == (State.DONE, "3 days after it was due")
    assert only(once, ct("2026-02-20")).state is State.DONE  # earlier than it was put off to
    earlier = agreed("ct", "2025-01-10", due="2026-05-10", put_off_until="2026-04-02")
    assert (only(earlier).due, only(earlier).is_put_off) == (on("2026-05-10"), False)


def test_what_was_stopped_is_not_due():
    item = only(agreed("ct", "2020", every(6), ended="2023-03"), ct("2022"))
    assert (item.state, item.due, item.because) == (State.ENDED, None, "")
    assert (item.ended, item.due_said(TODAY), item.is_open) == (on("2023-03"), "", False)


def test_the_last_time_may_be_typed_and_a_later_record_goes_before_it():
    told = agreed("echo", "2025-09-04", every(12), last_done="2025-02-18")
    assert (only(told).due, only(told).last.source) == (on("2026-02-18"), None)
    later = event("scan done", "2025-10-01", what="echo")
    assert only(told, later).due == on("2026-10-01")
    ahead = agreed("echo", "2025-09-04", every(12), last_done="2027")
    assert only(ahead).last is None


# ---- told anew ----


def test_the_newest_telling_of_one_thing_stands():
    old, new = agreed("ct", "2024", every(3)), agreed("ct", "2025-09-04", every(12))
    standing, replaced = plan(history(new, old, ct("2025-12-01")), TODAY)
    assert (standing.source, standing.due) == (new.source, on("2026-12-01"))
    assert (replaced.source, replaced.state, replaced.due) == (old.source, State.REPLACED, None)
    assert replaced.because == "You were told anew on 4 September 2025."
    assert not replaced.is_open


def test_a_date_that_was_told_later_does_not_end_the_interval():
    every_year = agreed("ct", "2025-09-04", every(12), told_by="Dr Shah")
    date_only = agreed("ct", "2026-01-08", due="2026-03-20")
    item, older = plan(history(every_year, date_only, ct("2025-03-20")), TODAY)
    assert (item.source, item.due) == (date_only.source, on("2026-03-20"))
    assert item.because == (
        "This is the date that you were told. And every 12 months, as told on 4 September 2025."
    )
    assert older.because == (
        "You were told anew on 8 January 2026. What was told here about how often still counts."
    )
    later = date(2026, 4, 1)
    met, _older = plan(history(every_year, date_only, ct("2026-03-22")), later)
    assert (met.state, met.due, met.timing) == (
        State.TO_COME,
        on("2027-03-22"),
        "2 days after it was due",
    )


def test_an_interval_that_was_stopped_does_not_come_back_with_a_date():
    facts = (
        agreed("ct", "2024", every(3)),
        agreed("ct", "2025", every(3), ended="2025-06"),
        agreed("ct", "2025-09", due="2026-01-10"),
    )
    items = plan(history(*facts, ct("2026-01-10")), TODAY)
    (item,) = (one for one in items if one.state is not State.REPLACED)
    assert (item.source, item.state, item.due) == (facts[2].source, State.DONE, None)


@pytest.mark.parametrize(
    ("done", "is_met"),
    [("2025-09-05", False), ("2025-12-10", False), ("2025-12-14", True), ("2026-03-20", True)],
)
@pytest.mark.parametrize("interval", [None, every(6)])
def test_what_was_done_nearer_to_the_telling_than_to_the_date_does_not_meet_it(
    interval, done, is_met
):
    """A CT on the day after the telling is not the CT of half a year later."""
    told = agreed("ct", "2025-09-04", interval, due="2026-03-20")
    item = only(told, ct(done), today=date(2026, 3, 21))
    assert (item.due == on("2026-03-20")) is not is_met
    said = f"Something of this kind was done {on(done).on_or_in()}, well before that date."
    assert (said in item.because) is not is_met
    assert bool(item.timing) is is_met


def test_a_stopped_telling_ends_the_earlier_ones_too():
    facts = agreed("ct", "2024", every(3)), agreed("ct", "2025", every(3), ended="2025-06")
    assert {item.state for item in plan(history(*facts), TODAY)} == {
        State.ENDED,
        State.REPLACED,
    }


def test_what_a_person_names_is_one_thing_by_its_name():
    facts = (
        agreed("other", "2023", every(1, "years"), name="Eye clinic"),
        agreed("other", "2024", every(2, "years"), name=" eye  CLINIC"),
        agreed("other", "2022", every(3, "years"), name="Dentist"),
    )
    found = {item.told_said: item.state for item in plan(history(*facts), TODAY)}
    assert found == {
        "every 2 years, told in 2024": State.DUE,
        "every 3 years, told in 2022": State.OVERDUE,
        "every year, told in 2023": State.REPLACED,
    }


# ---- by what it is seen to be done ----

DONE_BY = [
    ("ct", event("scan done", "2026-01", what="ct")),
    ("mri", event("scan done", "2026-01", what="mri")),
    ("pet", event("scan done", "2026-01", what="pet ga68-dota")),
    ("mag3", event("renogram", "2026-01", what="mag3")),
    ("us", event("scan done", "2026-01", "Ultrasound, kidneys", what="us")),
    ("echo", event("scan done", "2026-01", what="echo")),
    ("hiaa", blood("5-hiaa", "2026-01", "58", "µmol/24 h", specimen="urine-24h")),
    ("cga", blood("chromogranin-a", "2026-01", "90", "µg/L")),
    ("bloods", blood("creatinine", "2026-01", "90", "µmol/L")),
    ("vitamins", blood("vitamin-d", "2026-01", "60", "nmol/L")),
    ("colonoscopy", event("procedure", "2026-01", "Colonoscopy", what="endoscopy")),
    ("injection", event("dose", "2026-01", "Anything", what="ssa")),
    ("injection", event("dose", "2026-01", "Octreotide 100 µg")),
    ("injection", event("appointment", "2026-01", what="injection")),
    ("clinic", event("appointment", "2026-01", what="telephone")),
]
NOT_DONE_BY = [
    ("ct", event("scan booked", "2026-01", what="ct")),
    ("pet", event("scan done", "2026-01", what="pet fdg")),
    ("pet", event("scan done", "2026-01", what="pet")),  # of no tracer that is said
    ("mag3", event("renogram", "2026-01", what="dtpa")),
    ("us", event("scan done", "2026-01", "Ultrasound, liver", what="us")),
    ("bloods", blood("chromogranin-a", "2026-01", "90", "µg/L")),
    ("bloods", blood("weight", "2026-01", "70", "kg")),
    ("colonoscopy", event("procedure", "2026-01", "Gastroscopy", what="endoscopy")),
    ("injection", event("dose", "2026-01", "Lutetium", what="prrt")),
    ("injection", event("dose", "2026-01", "Hydroxocobalamin 1 mg")),
    ("injection", event("appointment missed", "2026-01", what="injection")),
    ("clinic", event("appointment", "2026-01", what="mdt")),
    ("other", event("scan done", "2026-01", what="ct")),
]


@pytest.mark.parametrize(("what", "fact"), DONE_BY)
def test_the_records_tell_that_it_was_done(what, fact):
    item = only(agreed(what, "2025-09-04", every(6)), fact)
    assert (item.last.source, item.due) == (fact.source, on("2026-07"))


@pytest.mark.parametrize(("what", "fact"), NOT_DONE_BY)
def test_what_only_looks_like_it_is_not_it(what, fact):
    assert only(agreed(what, "2025-09-04", every(6)), fact).last is None


def test_every_thing_that_can_be_agreed_is_seen_by_some_record():
    assert {what for what, _fact in DONE_BY} == set(CHECKED)


def test_the_tubes_of_one_day_are_one_time():
    tubes = [blood("creatinine", "2026-01-20", f"{n}", "µmol/L") for n in (90, 91)]
    item = only(agreed("bloods", "2025", every(3)), blood("urea", "2025-10-20", "5", "U"), *tubes)
    assert [seen.when.iso for seen in item.done] == ["2025-10-20", "2026-01-20"]


# ---- what is booked ----


@pytest.mark.parametrize(
    ("what", "fact"),
    [
        ("ct", ct("2026-03-20", kind="scan booked")),
        ("mag3", event("scan booked", "2026-03-20", "Nuclear medicine, kidneys", what="nm")),
        ("injection", event("appointment", "2026-03-20", what="injection")),
        ("clinic", event("appointment", "2026-03-20", what="clinic")),
    ],
)
def test_a_booking_is_seen_and_is_not_done(what, fact):
    item = only(agreed(what, "2025-01-04", every(6)), fact)
    assert (item.booked.source, item.last) == (fact.source, None)
    assert (item.state, item.needs_a_date) == (State.OVERDUE, False)


def test_the_nearest_booking_counts_and_today_is_still_to_come():
    bookings = [
        event("appointment", when, key=when, what="clinic")
        for when in ("2026-05", "2026-03-03", "2026-03", "2026-03-02")
    ]
    item = only(agreed("clinic", "2025-09-04", every(6)), *bookings)
    assert item.booked.when == on("2026-03-03")
    assert [seen.when.iso for seen in item.done] == ["2026-03-02"]
    assert [one.when.iso for one in booked(history(*bookings), TODAY)] == [
        "2026-03-03",
        "2026-03",
        "2026-05",
    ]


@pytest.mark.parametrize(
    ("what", "fact", "may_be"),
    [
        ("ct", event("appointment", "2026-03-20", "Scan", what="scan"), True),
        ("mag3", event("appointment", "2026-03-20", "Scan", what="scan"), True),
        ("pet", event("scan booked", "2026-03-20", "PET-CT", what="pet"), True),
        ("pet", event("scan done", "2026-01-20", "PET-CT", what="pet"), True),
        ("pet", event("scan done", "2025-01-20", "PET-CT", what="pet"), False),
        ("pet", event("scan done", "2026-01-20", "PET-CT", what="pet fdg"), False),
        ("ct", event("appointment", "2026-03-01", "Scan", what="scan"), False),
        ("clinic", event("appointment", "2026-03-20", "Scan", what="scan"), False),
    ],
)
def test_what_does_not_say_enough_is_named_and_does_not_count(what, fact, may_be):
    item = only(agreed(what, "2025-09-04", every(6)), fact)
    assert (item.last, item.booked) == (None, None)
    said = f"“{fact.label}” {fact.when.on_or_in()} may be this one: its entry does not say."
    assert item.perhaps_said == (said if may_be else "")


def test_a_booking_of_today_is_over_once_it_was_given():
    booking = event("appointment", "2026-03-03", "Injection", what="injection", key="b")
    given = event("dose", "2026-03-03", "Lanreotide", what="ssa", key="g")
    told = agreed("injection", "2026-02-03", every(28, "days"))
    assert only(told, booking).booked.when == on("2026-03-03")
    assert only(told, booking, given).booked is None
    assert booked(history(booking, given), TODAY) == ()
    assert booked(history(booking, replace(given, when=on("2026-03-02"))), TODAY) == (booking,)


def test_the_blood_tests_of_a_day_are_named():
    tests = [blood(key, "2026-01", "1", "U") for key in ("vitamin-d", "vitamin-a")]
    assert only(agreed("vitamins", "2025", every(1)), *tests).last.label == "Vitamin A, Vitamin D"


# ---- stents ----


def test_a_stent_that_is_in_is_due_when_its_newest_letter_says():
    placed = drain("stent placed", "2025-06-20", due="2025-12-20", key="a")
    item = only(placed)
    assert (item.what, item.name, item.state) == (
        DRAIN,
        "Ureteric stent, LEFT: change",
        State.OVERDUE,
    )
    changed = drain("stent changed", "2025-12-01", due="2026-06", key="b")
    assert (only(placed, changed).due, only(placed, changed).source) == (
        on("2026-06"),
        changed.source,
    )
    assert plan(history(placed, drain("stent removed", "2026-01", key="c")), TODAY) == ()
    assert len(plan(history(placed, replace(changed, side=None)), TODAY)) == 2


@pytest.mark.parametrize("what", ["stent changed", "stent placed"])
def test_a_stent_without_a_date_for_its_change_stays_on_the_plan_and_says_so(what):
    placed = drain("stent placed", "2025-06-20", due="2025-12-20", key="a")
    newest = drain(what, "2026-01-09", key="b")
    item = only(placed, newest)
    assert (item.source, item.state, item.due) == (newest.source, State.TO_COME, None)
    assert item.told_said == f"{what.split()[1]} on 9 January 2026"
    assert item.because == "No date for its change is here. Add it when you are told one."


# ---- whatever was typed ----

_facts = st.lists(
    st.builds(
        lambda when, kind, what: event(kind, when.iso, "Ultrasound of a kidney", what=what),
        st.one_of(st.dates(date(2024, 1, 1), date(2027, 12, 31)).map(PartialDate.of), _when),
        st.sampled_from(["scan done", "scan booked", "appointment", "dose", "renogram"]),
        st.sampled_from(["ct", "clinic", "injection", "ssa", "mag3", "us"]),
    ),
    max_size=6,
).map(
    lambda made: tuple(
        replace(one, source=Source(one.source.kind, f"{place}")) for place, one in enumerate(made)
    )
)
_agreements = st.lists(
    st.builds(
        lambda what, when, interval, due, dates: Agreement(
            source=Source("check", ""),
            when=when,
            what=what,
            name=what,
            every=interval,
            due=due if interval else due or PartialDate(2026),
            **dates,
        ),
        st.sampled_from(["ct", "clinic", "injection", "mag3", "us", "other"]),
        _when,
        st.none() | _every,
        st.none() | _when,
        st.fixed_dictionaries(
            {}, optional=dict.fromkeys(("last_done", "put_off_until", "ended"), _when)
        ),
    ),
    max_size=4,
).map(
    lambda made: tuple(
        replace(one, source=Source("check", f"{place}")) for place, one in enumerate(made)
    )
)


@given(_agreements, _facts)
def test_each_due_date_follows_from_what_was_told(agreements, events):
    told = {one.source: one for one in agreements}
    items = plan(history(*agreements, *events), TODAY)
    assert {item.source for item in items} == set(told)
    for item in items:
        its = told[item.source]
        days = [its.when, *(seen.when for seen in item.done)]
        could = {its.due, its.put_off_until}
        could |= {after(day, its.every) for day in days} if its.every else set()
        assert item.due is None or item.due in could
        assert (item.due_said(TODAY) == "") or item.is_open
        if item.state is State.OVERDUE:
            assert item.due.last < TODAY
        if its.ended:
            assert item.state in (State.ENDED, State.REPLACED)


@given(_agreements, _facts)
def test_what_lies_ahead_never_counts_as_done(agreements, events):
    items = plan(history(*agreements, *events), TODAY)
    for item in items:
        assert all(seen.when.first <= TODAY for seen in item.done)
        assert item.last == (item.done[-1] if item.done else None)
        assert item.booked is None or item.booked.when.last >= TODAY
    behind = [one for one in events if one.when.first <= TODAY]
    without = plan(history(*agreements, *behind), TODAY)
    assert [(item.done, item.due, item.state) for item in items] == [
        (item.done, item.due, item.state) for item in without
    ]


@given(_agreements, _facts, st.randoms())
def test_of_each_thing_one_telling_stands_whatever_the_order_of_typing(agreements, events, chance):
    items = plan(history(*agreements, *events), TODAY)
    standing = [item.what for item in items if item.state is not State.REPLACED]
    assert sorted(standing) == sorted({one.what for one in agreements})
    shuffled = [*agreements, *events]
    chance.shuffle(shuffled)
    assert plan(history(*shuffled), TODAY) == items


@given(_agreements, _facts)
def test_what_is_open_stands_first_and_what_is_due_first_before_it(agreements, events):
    items = plan(history(*agreements, *events), TODAY)
    assert [item.is_open for item in items] == sorted(
        (item.is_open for item in items), reverse=True
    )
    due = [item.due.last for item in items if item.is_open and item.due]
    assert due == sorted(due)
