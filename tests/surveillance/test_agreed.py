"""The plan on paper: what is overdue, what is due soon and what is booked, each once."""

from datetime import date

from surveillance.agreed import agreed
from surveillance.facts import Agreement, Event, Every, Period, Source
from surveillance.plan import booked, plan
from tests.surveillance.histories import history, on

TODAY = date(2026, 3, 3)


def check(what: str, name: str, due: str, **more) -> Agreement:
    told = {"source": Source("check", name), "when": on("2025-03-01"), "due": on(due)}
    return Agreement(what=what, name=name, **(told | more))


def event(kind: str, what: str, when: str, label: str) -> Event:
    return Event(source=Source("scan", label), when=on(when), label=label, kind=kind, what=what)


def told(*facts) -> dict[str, tuple[str, ...]]:
    made = history(*facts)
    return dict(agreed(plan(made, TODAY), booked(made, TODAY), TODAY))


def test_overdue_due_soon_and_booked_are_told_each_with_its_day():
    assert told(
        check("echo", "Echocardiogram (heart)", "2026-02-18"),
        check("other", "Blood pressure", "2026-03"),
        check("other", "Vitamins", "2026-05-02"),
        check("other", "Colonoscopy", "2026-05-03"),
        check("ct", "CT", "2027-01-20"),
        event("scan booked", "ct", "2026-07-14", "CT, abdomen"),
        event("scan booked", "mri", "2026-06-01", "MRI, liver"),
    ) == {
        "Overdue": ("Echocardiogram (heart), was due 18-Feb-2026",),
        "Due": ("Blood pressure, Mar-2026", "Vitamins, 02-May-2026"),
        "Booked": ("MRI, liver, 01-Jun-2026", "CT, 14-Jul-2026"),
    }


def test_what_is_overdue_and_booked_is_told_once_with_both_days():
    booking = event("scan booked", "ct", "2026-03-14", "CT, abdomen")
    assert told(check("ct", "CT", "2026-01-20"), booking) == {
        "Overdue": ("CT, was due 20-Jan-2026, booked 14-Mar-2026",)
    }


def test_what_was_stopped_or_done_is_not_told():
    every = Every(1, Period.YEARS)
    assert told(check("ct", "CT", "2026-01-20", every=every, ended=on("2026-02-01"))) == {}
    done = event("scan done", "ct", "2026-01-21", "CT, abdomen")
    assert told(check("ct", "CT", "2026-01-20"), done) == {}
