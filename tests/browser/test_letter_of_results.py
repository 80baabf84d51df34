"""Several results of one letter, typed on a phone in one go, with script and without."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from journal.kinds.result import Result
from tests.browser.test_journey import fill_date, sign_up, tap

pytestmark = pytest.mark.django_db(transaction=True)
SIDEWAYS = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"


def test_three_results_of_a_letter_are_typed_read_back_and_undone(phone: Page):
    home = sign_up(phone)
    phone.goto(f"{home}result/letter/")
    assert phone.evaluate(SIDEWAYS) <= 0
    fill_date(phone, "3", "february", "2026")
    phone.fill("[name=laboratory]", "City Hospital")
    phone.get_by_label("Creatinine, Result", exact=True).fill("92")
    limit = phone.get_by_label("Creatinine, Upper limit", exact=True)
    expect(limit).to_be_visible()  # as soon as its line is used
    expect(phone.get_by_label("Urea, Upper limit", exact=True)).to_be_hidden()
    limit.fill("104")
    phone.get_by_label("Potassium, Result", exact=True).fill("4.1")
    phone.locator("summary", has_text="Hormones and tumour markers").click()
    phone.get_by_label("Chromogranin A, Result", exact=True).fill("88")
    phone.get_by_label("Chromogranin A, Kit, as printed", exact=True).fill("NEOLISA")
    tap(phone, "Save")

    expect(phone.get_by_role("heading", level=1)).to_have_text("Saved.")
    expect(phone.get_by_role("main")).to_contain_text("3 entries")
    for said in ("Creatinine 92 µmol/L", "Potassium 4.1 mmol/L", "Chromogranin A 88 µg/L",
                 "upper limit on the letter 104", "NEOLISA", "City Hospital"):  # fmt: skip
        expect(phone.get_by_role("main")).to_contain_text(said)
    assert Result.objects.filter(binned_at=None).count() == 3

    tap(phone, "Undo")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Undone.")
    assert not Result.objects.filter(binned_at=None).exists()


def test_what_is_wrong_or_odd_is_said_beside_its_line(phone: Page):
    home = sign_up(phone)
    phone.goto(f"{home}result/letter/")
    fill_date(phone, "3", "february", "2026")
    phone.get_by_label("Creatinine, Result", exact=True).fill("ninety")
    phone.get_by_label("Urea, Result", exact=True).fill("5,2")
    tap(phone, "Save")
    wrong = phone.get_by_role("group", name="Correct this, then send it again")
    wrong.get_by_role("link").click()
    expect(phone.get_by_label("Creatinine, Result", exact=True)).to_have_value("ninety")
    phone.get_by_label("Creatinine, Result", exact=True).fill("92")
    tap(phone, "Save")
    tap(phone, "It is 5.2")
    expect(phone.get_by_role("heading", level=1)).to_have_text("Saved.")
    expect(phone.get_by_role("main")).to_contain_text("Urea 5.2 mmol/L")
