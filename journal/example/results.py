"""The other results: two laboratories, each with its own units and limits, over fifteen years."""

from __future__ import annotations

from typing import Any

from journal.example.hormones import CITY, COUNTY
from journal.example.story import Entry, corrected

#: What each laboratory prints beside a result: unit, lower limit, upper limit, and more where its
#: letter says more.
Printed = tuple[str, str, str] | tuple[str, str, str, dict[str, str]]

CITY_PRINTS: dict[str, Printed] = {
    "chromogranin-a": (
        "µg/L", "", "102", {"specimen": "serum", "method": "TRACE immunoassay"},
    ),
    "nt-probnp": ("ng/L", "", "400"),
    "creatinine": ("µmol/L", "59", "104"),
    "egfr": ("mL/min/1.73 m²", "60", "", {"method": "CKD-EPI 2009"}),
    "urea": ("mmol/L", "2.5", "7.8"),
    "potassium": ("mmol/L", "3.5", "5.3"),
    "haemoglobin": ("g/L", "130", "170"),
    "platelets": ("10⁹/L", "150", "400"),
    "alt": ("U/L", "", "50"),
    "alp": ("U/L", "30", "130"),
    "crp": ("mg/L", "", "5"),
    "b12": ("ng/L", "180", "900"),
    "vitamin-a": ("µmol/L", "1.0", "2.8"),
    "vitamin-d": ("nmol/L", "50", ""),
    "vitamin-e": ("µmol/L", "12", "42"),
    "inr": ("", "0.8", "1.2"),
    "hba1c": ("mmol/mol", "20", "41"),
    "elastase": ("µg/g", "200", "", {"specimen": "stool"}),
    "Zinc": ("µmol/L", "11", "18", {"specimen": "serum"}),
}  # fmt: skip
#: As City Hospital printed some of them until 2016.
CITY_PRINTED: dict[str, Printed] = CITY_PRINTS | {
    "egfr": ("mL/min/1.73 m²", "60", "", {"method": "MDRD"}),
    "haemoglobin": ("g/dL", "13.0", "17.0"),
    "nt-probnp": ("pmol/L", "", "26"),
}
COUNTY_PRINTS: dict[str, Printed] = {
    "chromogranin-a": ("pmol/L", "", "60", {"specimen": "plasma", "method": "RIA"}),
    "creatinine": ("mg/dL", "0.70", "1.20"),
    "egfr": ("mL/min/1.73 m²", "60", "", {"method": "CKD-EPI 2021"}),
    "haemoglobin": ("g/dL", "13.2", "17.3"),
    "crp": ("mg/L", "", "10"),
}  # fmt: skip


def letter(
    date: str,
    laboratory: str,
    prints: dict[str, Printed],
    *,
    note: str = "",
    days: int = 9,
    **values: str,
) -> tuple[Entry, ...]:
    """The results of one letter. A name that no analyte has is one of the person's own."""
    made = []
    for key, value in values.items():
        analyte = key.replace("_", "-")
        unit, lower, upper, *more = prints[analyte]
        columns: dict[str, Any] = {
            "analyte": "own" if analyte[0].isupper() else analyte,
            "own_name": analyte if analyte[0].isupper() else "",
            "value": value,
            "unit": unit,
            "lower_limit": lower,
            "upper_limit": upper,
            "laboratory": laboratory,
            "note": note,
        }
        made.append(Entry("result", date, columns | (more[0] if more else {}), days=days))
    return tuple(made)


def city(date: str, **more: Any) -> tuple[Entry, ...]:
    return letter(date, CITY, CITY_PRINTED if date < "2018" else CITY_PRINTS, **more)


def county(date: str, **more: Any) -> tuple[Entry, ...]:
    return letter(date, COUNTY, COUNTY_PRINTS, **more)


def in_clinic(date: str, weight: str, pressure: str = "", *, note: str = "") -> tuple[Entry, ...]:
    """What is measured without a laboratory: "132/78" is two numbers."""
    told = {"weight": (weight, "kg")}
    if pressure:
        upper, lower = pressure.split("/")
        told |= {"systolic": (upper, "mmHg"), "diastolic": (lower, "mmHg")}
    return tuple(
        Entry("result", date, {"analyte": key, "value": value, "unit": unit, "note": note}, days=0)
        for key, (value, unit) in told.items()
    )


FIRST_YEAR = (
    *county("2011-03-10", chromogranin_a="118", haemoglobin="13.4", crp="14"),
    *in_clinic("2011-03-17", "67"),
    *city("2011-05-24", creatinine="101", egfr="67"),
    *in_clinic("2011-08-02", "65"),
    *city("2011-12-13", creatinine="90"),
)

QUIET_YEARS = (
    *city("2012-03-13", nt_probnp="9"),
    *city("2012-06-05", creatinine="88", egfr=">60", haemoglobin="14.1", b12="412"),
    *in_clinic("2012-06-28", "74"),
    *county("2014-06-24", chromogranin_a="47"),
    *city("2016-06-28", b12="344"),
    *in_clinic("2016-07-21", "75"),
    *city("2017-03-14", nt_probnp="14"),
    *county("2017-06-13", chromogranin_a="41"),
    *county("2018-06-19", chromogranin_a="52"),
    *city("2019-07-02", chromogranin_a="84", creatinine="91", egfr="78", nt_probnp="131"),
    *in_clinic("2019-07-25", "74.5"),
    *city("2021-06-08", chromogranin_a="91", b12="301"),
    *city("2022-06-14", chromogranin_a="388", note="On omeprazole. To be measured without it."),
    *city("2022-08-09", chromogranin_a="96", note="Four weeks and more without omeprazole."),
)

SINCE_2023 = (
    *in_clinic("2023-07-06", "72", "138/82"),
    *city(
        "2023-07-11",
        chromogranin_a="121",
        creatinine="93",
        egfr="75",
        urea="6.1",
        haemoglobin="143",
        platelets="231",
        alt="24",
        alp="78",
        b12="262",
        vitamin_d="34",
        hba1c="37",
    ),
    *city("2023-11-14", creatinine="96", egfr="71"),
    *city("2024-01-16", nt_probnp="158"),
    *city(
        "2024-03-05",
        b12="274",
        vitamin_a="1.3",
        vitamin_d="58",
        vitamin_e="15",
        inr="1.0",
        Zinc="11.6",
    ),
    *city("2024-03-19", elastase="142"),
    *city("2024-06-04", chromogranin_a="158", creatinine="98", egfr="69"),
    *in_clinic("2024-10-10", "70", "136/80"),
    *city("2024-12-03", chromogranin_a="117", creatinine="99", egfr="68", haemoglobin="138"),
    *city("2025-02-18", nt_probnp="187"),
    *city(
        "2025-02-25",
        b12="259",
        vitamin_a="1.2",
        vitamin_d="66",
        vitamin_e="14",
        inr="1.1",
        elastase="168",
        hba1c="40",
    ),
    # The renogram's hospital: another unit, and another equation.
    *county("2025-03-18", creatinine="1.12", egfr="72"),
    *city("2025-06-17", chromogranin_a="124", creatinine="97", egfr="70"),
    *in_clinic("2025-09-04", "71", "132/78"),
)

LAST_MONTHS = (
    *city("2025-11-04", creatinine="100", egfr="67", urea="6.4", crp="4"),
    *city(
        "2026-01-13",
        chromogranin_a="143",
        creatinine="108",
        egfr="61",
        urea="7.5",
        potassium="4.6",
        haemoglobin="139",
        platelets="244",
        alt="28",
        alp="81",
        nt_probnp="171",
    ),
    *city("2026-02-16", creatinine="104", egfr="64", urea="6.9", potassium="4.4"),
    *in_clinic("2026-02-24", "70.5", note="On the scales at home."),
)

#: One that was typed with a digit exchanged, and put right that week.
EXCHANGED = ("2024-06-04", "chromogranin-a", "185")


def _put_right(entry: Entry) -> Entry:
    date, analyte, first = EXCHANGED
    if (entry.date, entry.columns["analyte"]) != (date, analyte):
        return entry
    return corrected(entry, days=3, was={"value": first})


ENTRIES = tuple(
    _put_right(entry) for entry in (*FIRST_YEAR, *QUIET_YEARS, *SINCE_2023, *LAST_MONTHS)
)
