"""What a person does in the first hour, on a phone, with script and without."""

import re
from io import BytesIO

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "a long enough password"


def fill_date(page: Page, day: str, month: str, year: str, field: str = "date") -> None:
    for part, value in zip(("day", "month", "year"), (day, month, year), strict=True):
        page.fill(f"[name={field}_{part}]", value)


def tap(page: Page, name: str, role: str = "button") -> None:
    page.get_by_role(role, name=name, exact=True).first.click()
    page.wait_for_load_state()


def sign_up(page: Page) -> str:
    """From the start page to one's own home, by the three questions; home's address."""
    page.goto("/")
    page.get_by_role("link", name=re.compile("Start my")).first.click()
    page.fill("[name=name]", "Jean")
    page.fill("[name=email]", "jean@example.org")
    page.fill("[name=password1]", PASSWORD)
    page.get_by_role("main").get_by_role("button").first.click()
    page.wait_for_load_state()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Three questions")
    fill_date(page, "12", "march", "2027", "visit")
    tap(page, "None now, open my journal")
    expect(page.get_by_role("heading", level=1)).to_contain_text("to your next visit")
    return page.url


def test_the_first_hour(phone: Page, tmp_path):
    home = sign_up(phone)
    add_hiaa_in_three_taps(phone, home)
    add_renogram_with_read_back(phone, home)
    add_scan_with_wording_and_photo(phone, home, tmp_path)
    add_symptoms_and_appointment(phone, home)
    correct_undo_delete_bring_back(phone, home)
    find_it_all_on_the_timeline(phone, home)


def add_hiaa_in_three_taps(page: Page, home: str) -> None:
    page.goto(home)
    taps = 0
    for name, role in (("5-HIAA result", "link"), ("Save", "button"), ("Done", "link")):
        if name == "Save":
            page.fill("[name=value]", "58")
            page.fill("[name=upper_limit]", "40")
            fill_date(page, "16", "2", "26")
        tap(page, name, role)
        taps += 1
    assert taps == 3
    assert page.url == home
    expect(page.get_by_text("58\u00a0µmol/24\u00a0h").first).to_be_visible()


def add_renogram_with_read_back(page: Page, home: str) -> None:
    page.goto(home)
    tap(page, "Kidney scan (MAG3)", "link")
    fill_date(page, "29", "Jan", "2026")
    page.fill("[name=left_share]", "37")
    page.fill("[name=right_share]", "63")
    tap(page, "Continue")
    expect(page.get_by_text("Your LEFT kidney does 37% of the work.")).to_be_visible()
    expect(page.get_by_text("Your RIGHT kidney does 63% of the work.")).to_be_visible()
    tap(page, "Yes, that is what it says")
    expect(page.get_by_role("heading", name="Saved.")).to_be_visible()


def add_scan_with_wording_and_photo(page: Page, home: str, tmp_path) -> None:
    page.goto(home)
    tap(page, "Scan", "link")
    page.get_by_label("CT", exact=True).check()
    fill_date(page, "20", "1", "2026")
    tap(page, "Save")
    tap(page, "Add the words of its report", "link")
    page.fill(
        "[name=words]", "Retroperitoneal plaque measuring 17 mm,\nnow abutting the left ureter."
    )
    tap(page, "Save")
    expect(page.get_by_text("now abutting the left ureter").first).to_be_visible()
    tap(page, "Attach the letter", "link")
    photo = tmp_path / "letter.jpg"
    picture = BytesIO()
    Image.new("RGB", (900, 1200), "white").save(picture, "JPEG")
    photo.write_bytes(picture.getvalue())
    page.set_input_files("[name=file]", photo)
    page.fill("[name=caption]", "Letter of 20 January")
    tap(page, "Attach")
    image = page.get_by_role("main").locator("img").first
    expect(image).to_be_visible()
    address = image.get_attribute("src")
    assert page.request.get(page.url.split("/j/")[0] + address).ok


def add_symptoms_and_appointment(page: Page, home: str) -> None:
    page.goto(home)
    tap(page, "How I feel", "link")
    page.fill("[name=bowel_movements]", "5")
    page.fill("[name=flushes]", "0")
    tap(page, "Save")
    expect(page.get_by_role("heading", name="Saved.")).to_be_visible()
    page.goto(home + "appointment/add/")
    fill_date(page, "3", "2", "2027")
    page.get_by_label("Telephone or video").check()
    page.fill("[name=with_whom]", "the NET nurse")
    tap(page, "Save")
    expect(page.get_by_role("heading", name="Saved.")).to_be_visible()


def correct_undo_delete_bring_back(page: Page, home: str) -> None:
    page.goto(home + "hiaa/")
    page.get_by_role("link", name=re.compile("^58")).first.click()
    tap(page, "Correct it", "link")
    page.fill("[name=value]", "48")
    tap(page, "Save")
    expect(page.get_by_role("heading", name="Changed.")).to_be_visible()
    tap(page, "Undo")
    expect(page.get_by_role("heading", name="Undone.")).to_be_visible()
    expect(page.get_by_role("heading", name=re.compile("^58"))).to_be_visible()
    tap(page, "See this entry", "link")
    tap(page, "Delete", "link")
    tap(page, "Delete")
    expect(page.get_by_role("heading", name="Deleted.")).to_be_visible()
    page.goto(home + "bin/")
    page.get_by_role("button", name=re.compile("^Bring it back")).first.click()
    expect(page.get_by_role("heading", name="Brought back.")).to_be_visible()


def find_it_all_on_the_timeline(page: Page, home: str) -> None:
    page.goto(home + "timeline/")
    for words in (
        "58\u00a0µmol/24\u00a0h",
        "LEFT\u00a037%, RIGHT\u00a063%",
        "CT",
        "now abutting the left ureter",
        "Bowel movements 5\u00a0a\u00a0day, Flushes 0\u00a0a\u00a0day",
        "Telephone or video with the NET nurse",
    ):
        # An option of the filter may hold the same letters: Injections, CT.
        found = page.get_by_role("main").locator(".entries").get_by_text(words)
        expect(found.first).to_be_visible()
    page.fill("[name=words]", "ureter")
    tap(page, "Search")
    expect(page.get_by_role("status")).to_contain_text("1 entry with")


def test_back_correct_send_again_corrects_and_adds_nothing(phone: Page):
    home = sign_up(phone)
    phone.goto(home + "hiaa/add/")
    phone.fill("[name=value]", "48")
    fill_date(phone, "16", "2", "26")
    tap(phone, "Save")
    expect(phone.get_by_role("heading", name="Saved.")).to_be_visible()
    phone.go_back()
    phone.wait_for_load_state()
    expect(phone.get_by_text("You have saved this already.")).to_be_visible()
    expect(phone.locator("[name=value]")).to_have_value("48")
    phone.fill("[name=value]", "46")
    tap(phone, "Save")
    expect(phone.get_by_text("You had sent this form before.")).to_be_visible()
    expect(phone.get_by_role("main")).to_contain_text("was 48\u00a0µmol/24\u00a0h")
    phone.goto(home + "hiaa/")
    expect(phone.get_by_role("main").get_by_text("µmol/24\u00a0h")).to_have_count(1)
    expect(phone.get_by_text("46\u00a0µmol/24\u00a0h")).to_be_visible()


def test_a_ten_fold_slip_is_asked_about_and_mended_in_one_tap(phone: Page):
    home = sign_up(phone)
    for value, month in (("46", "1"), ("580", "2")):
        phone.goto(home + "hiaa/add/")
        phone.fill("[name=value]", value)
        fill_date(phone, "16", month, "2026")
        tap(phone, "Save")
    expect(phone.get_by_text("You typed 580.")).to_be_visible()
    tap(phone, "It should be 58")
    expect(phone.get_by_role("heading", name="Saved.")).to_be_visible()
    expect(phone.get_by_role("heading", name=re.compile("^58"))).to_be_visible()
