"""What is told of treatments and procedures since the last visit."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from surveillance.facts import Course, Event, History, Side, Source
from surveillance.happenings import happened_since
from tests.surveillance.histories import on

VISIT = on("2025-09-04")


def course(begun: str, to: str | None = None, key: str = "a") -> Course:
    return Course(
        source=Source("treatment", key),
        when_from=on(begun),
        when_to=on(to) if to else None,
        label="Lanreotide 120 mg",
    )


def procedure(when: str, side: Side | None = None, key: str = "p") -> Event:
    return Event(
        source=Source("procedure", key), when=on(when), label="Stent", kind="procedure", side=side
    )


def told(history: History) -> list[str]:
    return [f"{one.label} {one.what} {one.when.iso}" for one in happened_since(history, VISIT)]


def test_what_began_and_stopped_since_the_visit_is_told_newest_first():
    history = History(courses=(course("2024-09-24", "2025-12-01"), course("2025-12-20", key="b")))
    assert told(history) == [
        "Lanreotide 120 mg begun 2025-12-20",
        "Lanreotide 120 mg stopped 2025-12-01",
    ]


def test_a_procedure_of_both_sides_is_told_once_with_both_words():
    both = (procedure("2025-10-01", Side.LEFT), procedure("2025-10-01", Side.RIGHT))
    assert told(History(events=both)) == ["Stent, LEFT and RIGHT done 2025-10-01"]
    assert told(History(events=(procedure("2025-10-01"),))) == ["Stent done 2025-10-01"]


def test_a_stent_without_a_side_says_so():
    stent = Event(
        source=Source("procedure", "p"), when=on("2025-10-01"), label="Stent", kind="procedure",
        what="stent placed",
    )  # fmt: skip
    assert told(History(events=(stent,))) == ["Stent, side not said done 2025-10-01"]


def test_what_is_older_is_told_only_where_it_was_typed_since():
    late = procedure("2025-07-20")
    assert told(History(events=(late,))) == []
    assert told(History(events=(late,), typed={late.source: date(2025, 9, 20)})) == [
        "Stent done 2025-07-20"
    ]


@given(st.lists(st.tuples(st.dates(date(2000, 1, 1), date(2026, 1, 1)), st.booleans())))
def test_without_a_visit_all_of_it_is_told_and_doses_never(days):
    courses = tuple(course(day.isoformat(), key=str(n)) for n, (day, _) in enumerate(days))
    doses = tuple(
        Event(source=Source("dose", str(n)), when=on(day.isoformat()), label="Dose", kind="dose")
        for n, (day, _) in enumerate(days)
    )
    found = happened_since(History(courses=courses, events=doses), None)
    assert len(found) == len(days)
    assert [one.when for one in found] == sorted((one.when for one in found), reverse=True)


def test_a_stop_that_is_typed_late_is_told_and_an_old_one_is_not():
    late = replace(course("2024-09-24", "2025-08-01"), stop_typed=date(2025, 10, 1))
    typed = {late.source: date(2024, 9, 24)}
    assert told(History(courses=(late,), typed=typed)) == ["Lanreotide 120 mg stopped 2025-08-01"]
    known = replace(late, stop_typed=date(2025, 8, 2))
    assert told(History(courses=(known,), typed=typed)) == []
