"""Which report one is compared with: the one that it names, else the one before of its kind."""

import pytest

from surveillance.facts import Passage, Source
from surveillance.wording.before import Before, before_of_its_kind, stated
from tests.surveillance.histories import on


def report(when: str, text: str = "", modality: str = "ct", key: str = "") -> Passage:
    source = Source("report", key or f"{when} {modality}")
    about = Source("scan", when)
    return Passage(source=source, when=on(when), text=text, modality=modality, about=about)


CT_OLD, PET, MRI = report("2025-03-20"), report("2025-04-15", modality="pet"), report("2025-03-20",
    modality="mri")  # fmt: skip
SCANNED = {Source("scan", "2025-03-20"): on("2025-03-11")}


@pytest.mark.parametrize("date", ["11 March 2025", "20/03/2025", "March 2025"])
def test_the_report_that_it_names_is_known_by_its_own_day_or_that_of_its_scan(date):
    now = report("2026-01-29", f"Comparison: CT {date}.\nThe plaque is larger.")
    found = stated(now, [now, PET, MRI, CT_OLD], SCANNED)
    assert found
    assert found.passage is CT_OLD  # of two of that day the one of the same kind
    assert found.stated


def test_a_later_report_is_no_comparison_and_the_typed_field_counts():
    now = report("2025-03-29", "The plaque is larger.")
    assert stated(now, [now, PET, CT_OLD], SCANNED) is None
    assert stated(now, [now, PET, CT_OLD], SCANNED, on("2025-04")) is None
    assert stated(now, [PET, CT_OLD], SCANNED, on("2025-03-11")) == Before(CT_OLD, on("2025-03-11"))


def test_a_date_that_the_journal_has_no_report_of_gives_way_to_the_next():
    now = report("2026-01-29", "Compared with CT of 2 May 2019 and PET of 15 April 2025.")
    assert stated(now, [PET, CT_OLD], {}) == Before(PET, on("2025-04-15"))
    assert stated(now, [CT_OLD], {}) is None


def test_else_it_is_the_nearest_of_its_kind():
    now = report("2026-01-29")
    assert before_of_its_kind(now, [PET, CT_OLD, report("2024-01-01")]) == Before(CT_OLD)
    assert before_of_its_kind(now, [PET, MRI]) is None
