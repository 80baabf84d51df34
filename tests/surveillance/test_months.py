"""The strip of a year: twelve months around today, each thing in its own month."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from surveillance.facts import Side
from surveillance.months import Stage, strip
from surveillance.plan import plan
from tests.surveillance.histories import TODAY, agreed, drain, event, every, history


def months(*facts, today: date = TODAY) -> dict[str, list[str]]:
    """What each month says, by its name and year; those that say nothing are left out."""
    told = history(*facts)
    made = strip(plan(told, today), told, today)
    return {
        f"{month.name} {month.year}": [
            f"{mark.name} {mark.said}".replace("\u00a0", " ") for mark in month.marks
        ]
        for month in made.months
        if month.marks
    }


def outside(*facts) -> tuple[str, ...]:
    told = history(*facts)
    return strip(plan(told, TODAY), told, TODAY).outside


@given(st.dates(date(1950, 1, 1), date(2150, 1, 1)))
def test_twelve_months_in_a_row_with_today_in_the_fourth(today):
    made = strip((), history(), today).months
    counts = [month.year * 12 + month.month for month in made]
    assert counts == list(range(counts[0], counts[0] + 12))
    assert [month.is_now for month in made] == [False] * 3 + [True] + [False] * 8
    assert (made[3].year, made[3].month) == (today.year, today.month)


def test_each_month_says_what_was_done_is_booked_due_or_overdue():
    assert months(
        agreed("ct", "2025-09-04", every(6), name="CT"),
        event("scan done", "2026-01-20", what="ct", key="done"),
        agreed("echo", "2025-02-18", every(12), name="Echocardiogram (heart)"),
        agreed("clinic", "2025-09-04", every(6), name="Clinic visit"),
        event("appointment", "2026-03-12", "Clinic with Dr Shah", what="clinic", key="c"),
        agreed("injection", "2025-09-04", every(28, "days"), name="Injection"),
        *(event("dose", f"2026-02-{day}", what="ssa", key=f"d{day}") for day in ("01", "27")),
        drain("stent placed", "2025-12-20", due="2026-06"),
    ) == {
        "December 2025": ["Stent placed, LEFT done 20"],
        "January 2026": ["CT done 20"],
        "February 2026": ["Heart scan overdue since 18", "Injection done 1 and 27"],
        "March 2026": ["Injection due 27", "Clinic visit booked 12"],
        "June 2026": ["Ureteric stent, LEFT: change due"],
        "July 2026": ["CT due 20"],
    }


def test_what_nobody_agreed_stands_there_by_its_own_name():
    assert months(
        event("scan done", "2026-02-03", "PET-CT with FDG, chest", what="pet fdg", key="1"),
        event("scan booked", "2026-04-03", "MRI, liver", what="mri", key="2"),
        event("scan booked", "2026-02-03", "X-ray", what="xray", key="3"),  # nobody said it was
        event("appointment", "2026-03-02", "Telephone or video with Ruth", what="telephone"),
        event("appointment missed", "2026-03-01", "Clinic", what="clinic", key="m"),
        event("procedure", "2026-01", "Biopsy", what="biopsy", side=Side.LEFT),
        event("question asked", "2026-02-03", "Why?", key="q"),
    ) == {
        "January 2026": ["Biopsy, LEFT done"],
        "February 2026": ["PET-CT done 3"],
        "March 2026": ["Telephone or video done 2"],
        "April 2026": ["MRI booked 3"],
    }


def test_a_stent_on_both_sides_is_told_with_each_side():
    both = [
        drain("stent changed", "2026-02-03", side=side, due="2026-06-03")
        for side in (Side.LEFT, Side.RIGHT)
    ]
    unsaid = drain("stent changed", "2026-02-09", side=None, key="n")
    assert months(*both, unsaid)["February 2026"] == [
        "Stent changed, LEFT done 3",
        "Stent changed, RIGHT done 3",
        "Stent changed, side not said done 9",
    ]


def test_what_was_given_today_is_not_booked_today_as_well():
    booking = event("appointment", "2026-03-03", "Injection", what="injection", key="b")
    given = event("dose", "2026-03-03", "Lanreotide", what="ssa", key="g")
    assert months(booking, given) == {"March 2026": ["Lanreotide done 3"]}


def test_vague_days_are_counted_and_years_have_no_month():
    doses = [event("dose", when, "Lanreotide", key=when) for when in ("2026-01", "2026-01-09")]
    doses.append(event("dose", "2026", "Lanreotide", key="y"))
    assert months(*doses) == {"January 2026": ["Lanreotide done 2 times"]}


def test_what_is_overdue_for_longer_or_due_in_a_year_is_told_beside_the_months():
    assert outside(
        agreed("ct", "2024", name="CT", due="2025-02-18"),
        agreed("mri", "2024", name="MRI", due="2026"),
        agreed("echo", "2024", name="Echo", due="2027"),
        agreed("us", "2024", name="Ultrasound", due="2026-02"),
        agreed("pet", "2024", name="PET", due="2025", ended="2025"),
    ) == ("CT, was due on 18 February 2025, 12 months ago", "MRI, due in 2026, this year")


def test_a_told_anew_thing_stands_once():
    found = months(
        agreed("ct", "2025", every(3), name="CT"),
        agreed("ct", "2026-01-20", every(6), name="CT"),
        event("scan done", "2026-01-20", what="ct", key="done"),
    )
    assert found == {"January 2026": ["CT done 20"], "July 2026": ["CT due 20"]}


def test_the_order_in_a_month_is_what_presses_first():
    assert [stage.value for stage in Stage] == ["overdue", "due", "booked", "done"]
