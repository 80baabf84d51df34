"""The appointments: clinics, meetings, the operation, and what is to come or was not kept."""

from __future__ import annotations

from journal.example.scans import CITY, COUNTY
from journal.example.story import Entry, corrected

FENWICK, SHAH = "Dr Fenwick", "Dr Shah"
NURSE = "Ruth Pell, NET nurse"
HOME, SURGERY = "At home", "GP surgery"


def visit(
    date: str,
    sort: str,
    who: str,
    place: str = CITY,
    *,
    time: str = "",
    note: str = "",
    missed: bool = False,
    days: int = 1,
) -> Entry:
    """One appointment that is over; a past one counts as kept unless it was missed."""
    columns = {
        "sort": sort,
        "with_whom": who,
        "place": place,
        "time": time,
        "note": note,
        "happened": "no" if missed else "",
    }
    return Entry("appointment", date, columns, days=days)


FIRST_YEAR = (
    visit("2009", "other", "Dr Moorcroft, GP", SURGERY, note="Flushes. Blood pressure checked."),
    visit("2010-11", "other", "Dr Moorcroft, GP", SURGERY, note="Loose stools, and the swelling."),
    visit("2011-03-09", "mdt", "County Hospital meeting", COUNTY),
    visit("2011-03-17", "clinic", FENWICK, time="11:20", note="First visit to the NET clinic."),
    visit("2011-04-27", "mdt", "NET meeting"),
    visit("2011-05-12", "clinic", "Mr Calloway, surgeon", time="09:30"),
    visit("2011-06-22", "clinic", "Miss Adeyinka, urologist", note="About the LEFT kidney."),
    visit(
        "2011-07-05",
        "operation",
        "Mr Calloway, surgeon",
        note="Seven hours. Ten days in hospital.",
        days=21,
    ),
    visit("2011-08-02", "clinic", "Mr Calloway, surgeon", time="14:00"),
    visit("2011-12-20", "clinic", FENWICK, time="10:00"),
)

QUIET_YEARS = (
    visit("2012-06-28", "clinic", FENWICK),
    visit("2013-07-04", "clinic", FENWICK),
    visit("2014-07-10", "clinic", FENWICK, note="Asked why the report does not name the tissue."),
    visit("2015-07-23", "clinic", FENWICK),
    visit("2016-07-21", "clinic", FENWICK),
    visit("2017-07-06", "clinic", FENWICK),
    visit("2018-07-12", "clinic", "a registrar", note="Somebody new each year now."),
    visit("2019-07-25", "clinic", FENWICK),
    visit("2020-06-16", "scan", "CT department", missed=True, note="Cancelled in the pandemic."),
    visit("2020-07-02", "telephone", FENWICK, "", time="15:40"),
    visit("2021-07-01", "telephone", FENWICK, "", time="16:10"),
    visit("2022-07-07", "clinic", FENWICK, note="His last clinic before he retires."),
)

SINCE_2023 = (
    visit("2023-07-06", "clinic", SHAH, time="10:20", note="New consultant. Forty minutes."),
    visit("2023-10-03", "telephone", SHAH, "", time="12:30", note="About the CT report."),
    visit("2023-11-22", "mdt", "NET meeting"),
    visit("2023-12-14", "clinic", SHAH, time="10:20"),
    visit("2024-04-09", "clinic", SHAH, time="10:40"),
    visit("2024-04-16", "clinic", "Miss Adeyinka, urologist", time="14:15"),
    visit("2024-09-18", "mdt", "NET meeting"),
    visit("2024-10-10", "clinic", SHAH, time="11:00"),
    visit("2025-04-03", "clinic", SHAH, time="10:20"),
    visit("2025-05-07", "mdt", "NET meeting"),
    visit(
        "2025-07-29",
        "injection",
        "district nurse",
        HOME,
        missed=True,
        note="Not delivered in time.",
    ),
    corrected(
        visit("2025-09-04", "clinic", SHAH, time="10:40", days=-30),
        days=12,
        was={"time": "09:20"},
    ),
    visit(
        "2025-12-04", "telephone", SHAH, "", missed=True, note="Clinic short of staff.", days=-20
    ),
    visit("2026-02-11", "mdt", "NET meeting", days=2),
)

STILL_TO_COME = (
    visit("2026-03-10", "injection", "district nurse", HOME, days=-28),
    visit("2026-03-12", "clinic", "Dr Shah’s team", time="10:40", days=-80),
    visit("2026-06-11", "telephone", NURSE, "", time="14:00", days=-130),
)

ENTRIES = (*FIRST_YEAR, *QUIET_YEARS, *SINCE_2023, *STILL_TO_COME)
