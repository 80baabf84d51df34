"""Going Back, sending again, and what must not be taken for the same thing twice."""

import uuid
from datetime import timedelta
from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from journal import erasing, letters
from journal.kinds.hiaa import Hiaa
from journal.models import Journal, Letter
from journal.writing import Gone, Intent, write
from tests.examples import EXAMPLES


def form_of(owner, journal, key):
    return owner.client.get(f"/j/{journal.pk}/hiaa/add/?form={key}")


def test_a_value_corrected_and_corrected_back_is_kept_as_last_typed(owner, journal):
    key, address = uuid.uuid4(), f"/j/{journal.pk}/hiaa/add/"
    owner.send(address, EXAMPLES["hiaa"] | {"value": "58"}, key)
    for value in ("59", "58"):
        seen = form_of(owner, journal, key).context["seen"]
        sent = EXAMPLES["hiaa"] | {"value": value, "seen_version": str(seen)}
        assert owner.send(address, sent, key).status_code == 302
        assert Hiaa.objects.get().value == value
    assert Hiaa.objects.get().version == 3


def test_back_with_another_date_corrects_the_entry(owner, journal):
    key, address = uuid.uuid4(), f"/j/{journal.pk}/hiaa/add/"
    owner.send(address, EXAMPLES["hiaa"], key)
    moved = EXAMPLES["hiaa"] | {"date_year": "2024", "seen_version": "1"}
    assert owner.send(address, moved, key).status_code == 302
    assert Hiaa.objects.get().date.iso == "2024-02-16"


def test_back_after_undo_begins_a_new_entry(owner, journal):
    key = uuid.uuid4()
    owner.send(f"/j/{journal.pk}/hiaa/add/", EXAMPLES["hiaa"], key)
    sent = journal.submissions.get()
    owner.send(f"/j/{journal.pk}/undo/{sent.pk}/", {})
    again = form_of(owner, journal, key)
    assert again.status_code == 302
    assert str(key) not in again.headers["Location"]


def test_a_form_kept_in_a_bookmark_begins_a_new_entry_the_next_day(owner, journal):
    key = uuid.uuid4()
    owner.send(f"/j/{journal.pk}/hiaa/add/", EXAMPLES["hiaa"], key)
    assert form_of(owner, journal, key).status_code == 200
    row = Hiaa.objects.get()
    Hiaa.objects.update(typed_at=row.typed_at - timedelta(days=1))
    assert form_of(owner, journal, key).status_code == 302


def test_another_file_sent_by_the_same_form_is_another_letter(owner, journal):
    row = owner.add(journal, "hiaa")
    key, address = uuid.uuid4(), f"/j/{journal.pk}/hiaa/{row.pk}/letter/"
    for colour in ("red", "red", "blue"):
        picture = BytesIO()
        Image.new("RGB", (40, 40), colour).save(picture, "PNG")
        file = SimpleUploadedFile("letter.png", picture.getvalue(), "image/png")
        assert owner.send(address, {"file": file}, key).status_code == 302
    assert Letter.objects.count() == 2
    assert all(letter.file.exists() for letter in letters.of_record(row))


def test_correcting_a_report_keeps_its_scan_while_that_is_in_the_bin(owner, journal):
    scan = owner.add(journal, "scan")
    report = owner.add(journal, "report", scan=str(scan.pk))
    owner.send(f"/j/{journal.pk}/scan/{scan.pk}/delete/", {"seen_version": "1"})
    page = owner.client.get(f"/j/{journal.pk}/report/{report.pk}/change/")
    assert "(in the bin)" in page.content.decode()
    corrected = EXAMPLES["report"] | {"scan": str(scan.pk), "reported_by": "Dr X"}
    owner.send(f"/j/{journal.pk}/report/{report.pk}/change/", corrected | {"seen_version": "1"})
    report.refresh_from_db()
    assert (report.reported_by, report.scan_id) == ("Dr X", scan.pk)


def test_nothing_is_written_into_a_journal_that_has_been_erased(owner, journal):
    still_open = Journal.objects.get(pk=journal.pk)
    erasing.erase_journal(journal)
    row = Hiaa(journal=still_open, value="58", date="2025")
    with pytest.raises(Gone):
        write(still_open, [Intent(row)], by=owner.person, key=uuid.uuid4())
