"""Lists on paper: whole items, one of each in turn, and how many are left out."""

import pytest

from surveillance import sheet
from surveillance.entries import Entry, entries, fit, height

TOLD = entries(
    [
        ("Operations", ["Ileum removed, 05-Jul-2011", "Appendix removed, 1979", "Colonoscopy"]),
        ("Treatment", ["Lanreotide 120 mg, every 28 days", "Vitamin D 800 units"]),
        ("Also", []),
    ]
)


def test_a_name_without_items_is_left_out():
    assert [entry.label for entry in TOLD] == ["Operations", "Treatment"]


def test_without_room_each_has_its_first_item_and_the_rest_is_counted():
    long = "62 cm of ileum removed with the mesenteric mass, 05-Jul-2011"
    told = entries([("Operations", [long, long, "Colonoscopy"]), ("Treatment", [long, long])])
    shown, left = fit(told, sheet.Sheet(0), sheet.WIDE)
    assert [(entry.items, entry.more) for entry in shown] == [((long,), 2), ((long,), 1)]
    assert [entry.items for entry in left] == [(long, "Colonoscopy"), (long,)]


def test_with_room_all_stands_there():
    shown, left = fit(TOLD, sheet.Sheet(40), sheet.WIDE)
    assert (shown, left) == (TOLD, ())
    assert shown[1].text == "Lanreotide 120 mg, every 28 days; Vitamin D 800 units"


@pytest.mark.parametrize("room", [0, 4.5, 9, 20, 60])
def test_what_is_shown_takes_no_more_than_the_room(room):
    told = entries([(name, [f"Something of {name}, no. {n}" for n in range(30)]) for name in "abc"])
    page = sheet.Sheet(room)
    shown, _left = fit(told, page, sheet.NARROW)
    more = [f"{entry.text} ({entry.more} more in the journal)" for entry in shown]
    taken = sum(sheet.of_an_entry(text, sheet.NARROW) for text in more)
    assert taken <= height(told, sheet.NARROW) + room - page.room + 1e-6
    assert page.room >= 0


def test_an_item_too_long_for_the_room_is_not_cut_but_counted():
    (entry,) = entries([("Diagnosis", ["word " * 300])])
    shown, left = fit([entry], sheet.Sheet(20), sheet.WIDE)
    assert (shown[0].items, shown[0].more, left) == ((), 1, (entry,))


def test_a_long_item_may_go_on_overleaf_after_a_sentence():
    long = "Several primaries were found in the ileum. One deposit is grade 2. " * 3
    (entry,) = entries([("Diagnosis", [long, "Gout"])])
    assert len(entry.items) == 7
    assert entry.text == f"{long}Gout"
    assert Entry("Also", ("Gout", "Asthma")).text == "Gout; Asthma"
