"""What a browser is about to print is told to the journal, once for each print."""

from __future__ import annotations

from typing import Any

import pytest

from journal.models import Access

pytestmark = pytest.mark.django_db(transaction=True)

PRINT = "() => dispatchEvent(new Event('beforeprint'))"


@pytest.mark.parametrize("who", ["owner", "reader"])
def test_a_print_is_told_once(cast: Any, signed_in: Any, who: str) -> None:
    actor = getattr(cast, who)
    page = signed_in(actor.person).new_page()
    address = f"/j/{cast.journal.pk}/"
    assert page.goto(f"{address}timeline/?kind=note").ok
    for number in (1, 2):
        with page.expect_response(lambda answer: answer.url.endswith("/printed/")) as told:
            page.evaluate(PRINT)
        assert told.value.status == 204
        printed = Access.objects.filter(journal=cast.journal, act="printed")
        assert printed.count() == number
        assert {(row.page, row.by, row.role) for row in printed} == {
            ("timeline", actor.person, who)
        }


def test_a_visitor_of_a_public_page_tells_nothing(phone: Any) -> None:
    asked: list[str] = []
    phone.on("request", lambda sent: asked.append(sent.url))
    assert phone.goto("/help/").ok
    before = len(asked)
    phone.evaluate(PRINT)
    phone.wait_for_timeout(200)
    assert [url for url in asked[before:] if "printed" in url] == []
