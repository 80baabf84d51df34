"""Characters that no page can carry are refused where they are typed, and stop no page later."""

import pytest

from journal.kinds.hiaa import Hiaa
from tests.examples import EXAMPLES
from tests.journal.test_writing import at

WIDE = "\u4e2d\u6587"
ODD = ["\ufffe", "\uffff", "\ufdd0"]
LETTER = {"unit": "other", "upper_limit": "40"}


@pytest.mark.parametrize("odd", ODD, ids=ascii)
def test_what_is_no_character_is_refused_in_words(odd, owner, journal):
    typed = EXAMPLES["hiaa"] | LETTER | {"other_unit": f"x{odd}"}
    answer = owner.send(at(journal, "hiaa", "add"), typed)
    assert answer.status_code == 422
    assert "a character that cannot be printed" in answer.content.decode()


@pytest.mark.parametrize("odd", [*ODD, "\x0b", WIDE], ids=ascii)
def test_what_was_typed_before_that_stops_no_page(odd, owner, journal):
    for year in ("2024", "2025"):
        owner.add(journal, "hiaa", **LETTER, other_unit="units", date_year=year)
    Hiaa.objects.filter(date="2024-02-16").update(other_unit=f"UNITS{odd}")
    Hiaa.objects.filter(date="2025-02-16").update(other_unit=f"units{odd}")
    trends = owner.client.get(at(journal, "trends"))
    assert trends.status_code == 200
    slugs = {row.slug for row in trends.context["rows"]}
    assert slugs
    for address in (at(journal), at(journal, "summary"), at(journal, "raise"),
                    *(at(journal, "trends", slug) for slug in slugs)):  # fmt: skip
        assert owner.client.get(address).status_code == 200
