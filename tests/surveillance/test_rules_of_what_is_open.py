"""Rules of reports, questions and findings that stay open: to the day, from the last day."""

from datetime import date, timedelta

import pytest

from tests.surveillance.histories import (
    event,
    noticed,
    reason,
    report_of,
)

# ---- a report that has not come ----


@pytest.mark.parametrize(
    ("when", "days", "fires"),
    [("2026-01-10", 27, False), ("2026-01-10", 28, True), ("2026-01-10", 400, True),
     ("2026-01-10", 401, False), ("2026-01-10", -5, False)],
)  # fmt: skip
def test_a_report_is_missing_after_28_full_days(when, days, fires):
    today = date.fromisoformat(when) + timedelta(days=days)
    assert bool(noticed("report-missing", event("scan done", when), today=today)) is fires


def test_a_vague_scan_is_counted_from_its_last_day():
    scan = event("scan done", "2026-01")
    assert not reason("report-missing", scan, today=date(2026, 2, 27))
    assert reason("report-missing", scan, today=date(2026, 2, 28)) == (
        "CT, abdomen, in January 2026. No report of it is here after at least 28 days."
    )
    assert reason("report-missing", event("scan done", "2025"), today=date(2026, 1, 28))


def test_only_a_scan_that_is_done_and_has_no_report_of_its_own():
    scan, other = event("scan done", "2026-01-10"), event("scan done", "2026-01-10", key="b")
    today = date(2026, 3, 3)
    assert not noticed("report-missing", event("scan booked", "2026-01-10"), today=today)
    assert not noticed("report-missing", scan, report_of(scan, "2026-02-01"), today=today)
    (flag,) = noticed("report-missing", scan, other, report_of(scan, "2026-02-01"), today=today)
    assert [one.source for one in flag.inputs] == [other.source]
    assert flag.question == (
        "No report of my scan on 10 January 2026 is in my journal. The scan: CT, abdomen. "
        "Is it ready, and may I have a copy?"
    )


# ---- a question without an answer ----


def test_a_question_waits_sixty_full_days():
    asked = event("question asked", "2026-01-02", "Is it growing?")
    assert not noticed("unanswered", asked, today=date(2026, 3, 2))
    (flag,) = noticed("unanswered", asked, today=date(2026, 3, 3))
    assert flag.reason == (
        "You asked “Is it growing?” on 2 January 2026. No answer is here after 60 days."
    )
    assert flag.question == "I asked “Is it growing?” on 2 January 2026. What is the answer?"
    vague = event("question asked", "2025-12", "Is it growing?")
    assert not noticed("unanswered", vague, today=date(2026, 2, 28))
    assert noticed("unanswered", vague, today=date(2026, 3, 1))
    for kind in ("question open", "question answered"):
        assert not noticed("unanswered", event(kind, "2020"))


# ---- an incidental finding ----


@pytest.mark.parametrize(
    ("noted", "today", "fires"),
    [
        ("2025-03-03", "2026-03-03", False),
        ("2025-03-02", "2026-03-03", True),
        ("2024-02-29", "2025-02-28", False),
        ("2024-02-29", "2025-03-01", True),
        ("2023-02-28", "2024-02-28", False),
        ("2023-02-28", "2024-02-29", True),
        ("2023-03-01", "2024-02-29", False),
        ("2025-02", "2026-02-28", False),
        ("2025-02", "2026-03-01", True),
        ("2024", "2025-12-31", False),
        ("2024", "2026-01-01", True),
        ("2027", "2026-03-03", False),
    ],
)
def test_a_finding_is_open_for_over_a_year(noted, today, fires):
    finding = event("note incidental open", noted, "Hydrocele")
    day = date.fromisoformat(today)
    assert bool(noticed("incidental-open", finding, today=day)) is fires
    for kind in ("note incidental closed", "note letter"):
        assert not noticed("incidental-open", event(kind, noted), today=day)
