"""No line of a chart joins specimens, kits, sides, or units of different families."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.charts.chart import Chart, Line
from surveillance.charts.plan import plan
from surveillance.facts import History, Reading, Source
from surveillance.series import measures
from tests.surveillance.apart import kin_of, strangers
from tests.surveillance.histories import MG, TODAY, UMOL, all_readings, dates, hiaa, values

UNITS = {
    "5-hiaa": (UMOL, MG, "umol/24hr", "mmol/mol creatinine", "mg/g", "nmol/L", "ng/mL",
               "µg/L", "?"),
    "chromogranin-a": ("µg/L", "ng/mL", "pmol/L", "nmol/L", "U/L"),
    "nt-probnp": ("ng/L", "pg/mL", "pmol/L", "ug/L"),
    "creatinine": ("µmol/L", "mg/dL", "mmol/L"),
    "egfr": ("mL/min/1.73 m²", "mL/min/1.73m2", "mL/min"),
    "my own": ("µg/L", "nmol/L", "%", ""),
}  # fmt: skip
# By hand, so that the families themselves are held to what letters mean.
APART = (
    (("5-hiaa", UMOL), ("5-hiaa", "mmol/mol creatinine")),
    (("5-hiaa", UMOL), ("5-hiaa", "nmol/L")),
    (("5-hiaa", "mg/g"), ("5-hiaa", "ng/mL")),
    (("chromogranin-a", "µg/L"), ("chromogranin-a", "pmol/L")),
    (("egfr", "mL/min/1.73 m²"), ("egfr", "mL/min")),
    (("my own", "µg/L"), ("my own", "nmol/L")),
)
TOGETHER = (
    (("5-hiaa", UMOL), ("5-hiaa", MG)),
    (("5-hiaa", "mg/g"), ("5-hiaa", "mmol/mol creatinine")),
    (("chromogranin-a", "µg/L"), ("chromogranin-a", "ng/mL")),
    (("nt-probnp", "pmol/L"), ("nt-probnp", "ng/L")),
    (("creatinine", "µmol/L"), ("creatinine", "mg/dL")),
)

_results = st.sampled_from(list(UNITS)).flatmap(
    lambda analyte: st.builds(
        lambda when, written, unit, specimen, method, place: Reading(
            source=Source("result", ""), when=when, analyte=analyte, written=written, unit=unit,
            specimen=specimen, method=method, place=place,
        ),
        dates,
        values,
        st.sampled_from(UNITS[analyte]),
        st.sampled_from([*Specimen, "", ""]),
        st.sampled_from(["", "Kit A", "kit a ", "Kit B", "City"]),
        st.sampled_from(["", "City", "County"]),
    )
)  # fmt: skip
_letters = st.lists(_results, max_size=16).map(
    lambda its: tuple(replace(r, source=Source("result", f"{n:03}")) for n, r in enumerate(its))
)


def charts(readings: tuple[Reading, ...]) -> list[Chart]:
    return [plan(one, first=None, last=TODAY, visit=None) for one in measures(History(readings))]


@given(_letters)
def test_no_chart_joins_what_is_not_of_one_kin(readings):
    shown = charts(readings)
    assert [fault for one in shown for fault in strangers(one, readings)] == []
    # And nothing is lost or told twice, and kins are not torn apart.
    drawn = [source for one in shown for point in one.points for source in point.sources]
    assert sorted(source.key for source in drawn) == sorted(one.source.key for one in readings)
    assert len(shown) == len({kin_of(one) for one in readings})


@given(all_readings)
def test_sides_and_agents_of_kidneys_and_symptoms_are_not_joined_either(readings):
    for one in charts(readings):
        assert strangers(one, readings) == []
        assert len({line.side for line in one.lines}) == len(one.lines)


def _of(analyte: str, unit: str, day: str) -> Reading:
    return replace(hiaa(day, "5", analyte=analyte, unit=unit, specimen="plasma"), method="Kit A")


def test_the_families_of_units_are_those_that_letters_mean():
    for pairs, count in ((APART, 2), (TOGETHER, 1)):
        for one, other in pairs:
            shown = charts((_of(*one, "2024-01-01"), _of(*other, "2025-01-01")))
            assert len(shown) == count, (one, other)


def test_the_check_finds_a_line_that_joins():
    urine, blood = hiaa("2024-01-01", "5"), hiaa("2025-01-01", "6", specimen=Specimen.PLASMA)
    one, other = charts((urine, blood))
    joined = replace(one, lines=(Line(None, (*one.points, *other.points)),))
    assert len(strangers(joined, (urine, blood))) == 1
    assert strangers(one, (urine, blood)) == []
