"""Which reports a question rests upon: those whose day it names."""

import pytest

from surveillance.facts import Passage, Side, Source
from surveillance.grounds import Ask, grounds
from tests.surveillance.histories import on


def passage(when: str, label: str = "CT, abdomen", side: Side | None = None) -> Passage:
    source = Source("report", f"{when} {label}")
    return Passage(source=source, when=on(when), text="Words.", label=label, side=side)


CT, MAG3 = passage("2026-01-20"), passage("2026-01-29", "MAG3 renogram")


@pytest.mark.parametrize(
    "text", ["CT 20 January 2026", "Seen 20-Jan-2026, new words", "20 January 2026"]
)
def test_a_day_in_either_spelling_names_the_report_of_that_day(text):
    assert grounds(Ask("What now?", text), [CT, MAG3]) == (CT,)
    assert grounds(Ask(f"What of the {text}?"), [CT, MAG3]) == (CT,)


def test_they_come_in_the_order_in_which_they_are_named():
    basis = "MAG3 29-Jan-2026. CT 20-Jan-2026."
    assert grounds(Ask("What now?", basis), [CT, MAG3]) == (MAG3, CT)


def test_another_day_that_ends_alike_names_nothing():
    assert grounds(Ask("Why?", "CT 11 May 2025"), [passage("2025-05-01")]) == ()
    assert grounds(Ask("Why?", "CT 11 May 2025, 1 May 2025"), [passage("2025-05-01")]) != ()


def test_a_month_names_no_report_and_words_about_one_kidney_are_none():
    half = passage("2026-01-29", "MAG3 renogram, LEFT drainage", Side.LEFT)
    assert grounds(Ask("Why?", "January 2026"), [passage("2026-01")]) == ()
    assert grounds(Ask("Why?", "29-Jan-2026"), [half]) == ()


def test_of_two_reports_of_a_day_the_named_one_is_meant():
    echo = passage("2026-01-20", "Echocardiogram (heart)")
    assert grounds(Ask("Why?", "CT 20-Jan-2026"), [CT, echo]) == (CT,)
    assert grounds(Ask("Why?", "20-Jan-2026"), [CT, echo]) == (CT, echo)
