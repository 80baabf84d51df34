"""Rules of what was agreed: overdue with nothing booked; a stent whose change date has passed."""

from datetime import date

import pytest

from surveillance.facts import Side
from tests.surveillance.histories import agreed, drain, event, every, noticed, reason

# ---- a check that is overdue ----

ECHO = agreed("echo", "2025-09-04", every(12), name="Echocardiogram (heart)", told_by="Dr Shah")
LAST = event("scan done", "2025-02-18", "Echocardiogram (heart)", what="echo")


def test_an_overdue_check_tells_when_it_was_due_and_last_done():
    (flag,) = noticed("check-overdue", ECHO, LAST)
    assert flag.reason == (
        "“Echocardiogram (heart)” was due on 18 February 2026. "
        "It was last done on 18 February 2025. No date is booked here."
    )
    assert flag.question == (
        "“Echocardiogram (heart)” was due on 18 February 2026, as I was told. When will it be done?"
    )
    assert flag.basis == (
        "Echocardiogram (heart): due 18-Feb-2026; last done 18-Feb-2025; "
        "every 12 months, told by Dr Shah 04-Sep-2025"
    )
    assert [(one.source, one.decides) for one in flag.inputs] == [
        (ECHO.source, True),
        (LAST.source, False),
    ]
    assert flag.when.iso == "2026-02-18"


@pytest.mark.parametrize(
    ("today", "fires"), [(date(2026, 2, 18), False), (date(2026, 2, 19), True)]
)
def test_it_is_overdue_from_the_day_after(today, fires):
    assert bool(noticed("check-overdue", ECHO, LAST, today=today)) is fires


@pytest.mark.parametrize(
    "fact",
    [
        event("scan booked", "2026-03-20", what="echo", key="b"),
        event("scan done", "2025-11-02", what="echo", key="b"),
    ],
)
def test_what_is_booked_or_was_done_since_is_not_overdue(fact):
    assert not noticed("check-overdue", ECHO, LAST, fact)


def test_a_booking_that_has_passed_is_none():
    assert noticed(
        "check-overdue", ECHO, LAST, event("scan booked", "2026-03-02", what="echo", key="b")
    )


def test_put_off_stopped_or_told_anew_is_not_overdue():
    told = {"name": "Echocardiogram (heart)", "due": "2026-01"}
    assert noticed("check-overdue", agreed("echo", "2025", **told))
    assert not noticed("check-overdue", agreed("echo", "2025", put_off_until="2026-03", **told))
    assert not noticed("check-overdue", agreed("echo", "2025", ended="2026-02", **told))
    later = agreed("echo", "2026-01-20", every(12), name="Echocardiogram (heart)")
    assert not noticed("check-overdue", agreed("echo", "2025", **told), later)
    assert reason(
        "check-overdue", agreed("echo", "2025", put_off_until="2026-02", **told)
    ).startswith("“Echocardiogram (heart)” was put off until February 2026. Nothing here")


def test_a_scan_that_is_booked_without_its_kind_is_told_as_a_doubt():
    appointment = event("appointment", "2026-03-12", "Scan", what="scan")
    (flag,) = noticed("check-overdue", ECHO, LAST, appointment)
    assert flag.doubt == "“Scan” on 12 March 2026 may be this one: its entry does not say."
    clinic = agreed("clinic", "2025-01-04", every(6), name="Clinic visit")
    assert noticed("check-overdue", clinic, appointment)[0].doubt == ""


def test_the_next_date_is_another_flag_and_an_older_record_is_not():
    (before,) = noticed("check-overdue", ECHO, LAST)
    older = event("scan done", "2020-02-18", what="echo", key="old")
    assert noticed("check-overdue", ECHO, LAST, older)[0].key == before.key
    later = date(2026, 4, 1)
    assert noticed("check-overdue", ECHO, LAST, today=later)[0].key == before.key
    newer = event("scan done", "2025-03-18", what="echo", key="new")
    assert noticed("check-overdue", ECHO, LAST, newer, today=later)[0].key != before.key


# ---- a stent to be changed ----

STENT = drain("stent placed", "2025-11-20", due="2026-02-20")


def test_a_stent_tells_its_side_and_the_date_of_its_letter():
    (flag,) = noticed("stent-change", STENT)
    assert flag.reason == (
        "Ureteric stent, LEFT, placed on 20 November 2025. "
        "You were told to have it changed by 20 February 2026. "
        "No later change or removal of it is here."
    )
    assert flag.question == (
        "My LEFT ureteric stent was to be changed by 20 February 2026. When will it be done?"
    )
    assert flag.basis == (
        "Ureteric stent, LEFT: placed 20-Nov-2025; change by 20-Feb-2026; "
        "no later change or removal here"
    )
    assert [one.decides for one in flag.inputs] == [True]
    assert not noticed("check-overdue", STENT)  # told once


def test_where_no_side_is_said_that_is_said():
    (flag,) = noticed(
        "stent-change", drain("nephrostomy changed", "2025-11", side=None, due="2026-01")
    )
    assert flag.question == (
        "My nephrostomy was to be changed by January 2026. The letter does not say its side. "
        "When will it be done?"
    )
    assert "Nephrostomy, side not said, changed in November 2025" in flag.inputs[0].said


def test_both_sides_are_two_flags():
    right = drain("stent placed", "2025-11-20", Side.RIGHT, due="2026-02-20")
    flags = noticed("stent-change", STENT, right)
    assert [flag.question.split(" ")[1] for flag in flags] == ["LEFT", "RIGHT"]
    assert len({flag.key for flag in flags}) == 2


@pytest.mark.parametrize("what", ["stent changed", "stent removed", "stent placed"])
def test_what_came_later_on_that_side_ends_it(what):
    assert not noticed("stent-change", STENT, drain(what, "2026-02-10", key="b"))
    (flag,) = noticed("stent-change", STENT, drain(what, "2026-02-10", Side.RIGHT, key="b"))
    assert flag.doubt == ""


def test_a_date_that_has_not_passed_is_left_alone():
    for due in ("2026-03-03", "2026-03", "2026"):
        assert not noticed("stent-change", drain("stent placed", "2025-11-20", due=due))
    assert not noticed("stent-change", drain("stent placed", "2019-11-20"))
    assert not noticed("stent-change", drain("stent removed", "2025-11-20", due="2026-01"))


def test_what_may_be_its_change_is_told_as_a_doubt():
    unsaid = drain("stent changed", "2026-02-10", side=None, key="b")
    (flag,) = noticed("stent-change", STENT, unsaid)
    assert flag.doubt == (
        "A later entry is about a ureteric stent, side not said. It may be this one."
    )
    operation = event("appointment", "2026-03-12", what="operation")
    (flag,) = noticed("stent-change", STENT, operation)
    assert flag.doubt == "An operation is booked for 12 March 2026. It may be this one."
