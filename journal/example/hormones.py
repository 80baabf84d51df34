"""The 5-HIAA results: two laboratories, three specimens, numbers that do not lie side by side."""

from __future__ import annotations

from journal.example.story import Entry, corrected

CITY, COUNTY = "City Hospital laboratory", "County Hospital laboratory"
YES, NO, UNSURE = "followed", "not_followed", "not_sure"


def city_urine(
    date: str, value: str, food: str, *, complete: str = "yes", medicines: str = "", days: int = 12
) -> Entry:
    """24-hour urine as City Hospital reports it: micromoles, upper limit 40."""
    columns = {
        "value": value,
        "unit": "umol/24h",
        "upper_limit": "40",
        "specimen": "urine-24h",
        "food_rules": food,
        "laboratory": CITY,
        "complete": complete,
        "medicines": medicines,
    }
    return Entry("hiaa", date, columns, days=days)


def county_urine(date: str, value: str, food: str, *, complete: str = "yes") -> Entry:
    """24-hour urine as County Hospital reports it: milligrams, upper limit 10."""
    columns = {
        "value": value,
        "unit": "mg/24h",
        "upper_limit": "10",
        "specimen": "urine-24h",
        "food_rules": food,
        "laboratory": COUNTY,
        "complete": complete,
    }
    return Entry("hiaa", date, columns, days=16)


def county_spot(date: str, value: str, food: str) -> Entry:
    """One beaker of urine, told against its creatinine."""
    columns = {
        "value": value,
        "unit": "umol/mmol",
        "upper_limit": "5.0",
        "specimen": "urine-spot",
        "food_rules": food,
        "laboratory": COUNTY,
    }
    return Entry("hiaa", date, columns, days=9)


def plasma(date: str, value: str, food: str, time: str, *, medicines: str = "lanreotide") -> Entry:
    """A fasting blood sample, since 2023."""
    columns = {
        "value": value,
        "unit": "nmol/L",
        "upper_limit": "135",
        "specimen": "plasma",
        "food_rules": food,
        "laboratory": CITY,
        "time_of_day": time,
        "medicines": medicines,
    }
    return Entry("hiaa", date, columns, days=8)


BEFORE_THE_OPERATION = (
    city_urine("2011-03-14", "186", UNSURE, complete="", medicines="paracetamol for the belly"),
    city_urine("2011-05-24", "201", YES),
    county_urine("2011-06-21", "36.5", YES),
)

QUIET_YEARS = (
    city_urine("2011-09-13", "58", YES),
    city_urine("2011-12-13", "44", YES),
    city_urine("2012-06-05", "36", YES),
    county_urine("2012-11", "7.1", UNSURE, complete=""),
    city_urine("2013-06-11", "33", YES),
    city_urine("2013-12-03", "61", NO),
    city_urine("2014-01-14", "34", YES),
    city_urine("2014-06-17", "<20", YES, complete="no"),
    city_urine("2014-09-02", "35", YES),
    county_urine("2015-06-30", "6.4", YES),
    city_urine("2016-06-28", "<30", YES),
    county_urine("2017-06-13", "6.9", UNSURE),
    county_urine("2018-06-19", "7.4", YES, complete="not_sure"),
    corrected(city_urine("2019-07-02", "39", YES), days=1, was={"value": "93"}),
    county_spot("2020-09-15", "4.1", UNSURE),
    city_urine("2021-06-08", "38", YES),
    county_spot("2021-12-07", "4.6", YES),
    city_urine("2022-06-14", "41", YES, medicines="omeprazole"),
)

SINCE_2023 = (
    city_urine("2023-07-11", "47", YES),
    plasma("2023-10-17", "118", YES, "09:10, fasting", medicines=""),
    city_urine("2024-01-23", "52", YES),
    plasma("2024-03-05", "124", YES, "09:00, fasting", medicines=""),
    city_urine("2024-06-04", "61", UNSURE),
    plasma("2024-08-27", "152", YES, "08:50, fasting", medicines=""),
    city_urine("2024-12-03", "49", YES, medicines="lanreotide"),
    plasma("2024-12-17", "121", YES, "09:15, fasting"),
    city_urine("2025-03-04", "44", YES, medicines="lanreotide"),
    county_spot("2025-05-20", "<3.0", NO),
    plasma("2025-06-17", "127", YES, "09:05, fasting"),
    # Its letter came after the visit of 4 September.
    city_urine("2025-08-20", "46", YES, medicines="lanreotide, last on [2025-07-01]", days=24),
    plasma("2025-11-04", "139", UNSURE, "11:40, after food"),
    county_urine("2025-12-09", "10.4", UNSURE, complete="not_sure"),
    plasma("2026-01-13", "149", YES, "09:00, fasting"),
    city_urine("2026-02-16", "58", YES, medicines="lanreotide, paracetamol twice", days=9),
)

ENTRIES = (*BEFORE_THE_OPERATION, *QUIET_YEARS, *SINCE_2023)
