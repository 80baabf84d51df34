"""The zip holds everything, readable by nothing but csv, json and zipfile, and runs nowhere."""

from __future__ import annotations

import csv
import io
import json
import uuid
import zipfile

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from journal.exchange.archive import safe_cell
from journal.fields import PartialDateField, WrittenField
from journal.kinds import BY_SLUG, KINDS
from tests.examples import EXAMPLES
from tests.journal.test_access import Rehearsal
from tests.journal.test_writing import at, seen

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)
# What a spreadsheet takes for the beginning of a formula.
LIVE = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def download(owner, journal) -> zipfile.ZipFile:
    response = owner.client.post(at(journal, "data", "download"))
    assert response.status_code == 200
    assert (
        response.headers["Content-Disposition"] == 'attachment; filename="surveillance-journal.zip"'
    )
    package = zipfile.ZipFile(io.BytesIO(b"".join(response.streaming_content)))
    assert package.testzip() is None
    return package


def read_json(package) -> dict:
    return json.loads(package.read("journal.json"))


def read_csv(package, name: str) -> list[dict[str, str]]:
    text = package.read(f"csv/{name}.csv").decode("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


@pytest.fixture
def filled(owner, journal, fill):
    journal.name = "CANARY"
    journal.save()
    return fill(journal, owner.person, "CANARY")


def test_every_file_is_there_and_none_has_a_telling_name(owner, journal, filled):
    names = set(download(owner, journal).namelist())
    also = {"background", "decisions", "letters", "mentions", "remarks"}
    tables = {str(kind) for kind in KINDS} | also
    assert names == (
        {"READ ME.txt", "journal.json", f"letters/{filled.letter.pk}.jpg"}
        | {f"csv/{table}.csv" for table in tables}
    )
    assert not any("CANARY" in name or name.startswith("/") or ".." in name for name in names)


@kinds
def test_every_record_is_there_with_every_version_of_it(kind, owner, journal):
    first = owner.add(journal, str(kind))
    change = at(journal, kind, first.pk, "change")
    owner.send(change, EXAMPLES[str(kind)] | {"date_year": "2024"} | seen(first))
    owner.send(at(journal, kind, first.pk, "delete"), seen(first))
    second = owner.add(journal, str(kind), date_year="2023")
    package = download(owner, journal)
    records = {row["id"]: row for row in read_json(package)["records"][str(kind)]}
    assert set(records) == {str(first.pk), str(second.pk)}
    told = records[str(first.pk)]
    assert (told["version"], told["in_bin"], records[str(second.pk)]["in_bin"]) == (3, True, False)
    years = [(v["version"], v["date"], v["in_bin"], v["by"]) for v in told["versions"]]
    assert years == [
        (1, "2025-02-16", False, "Owner"),
        (2, "2024-02-16", False, "Owner"),
        (3, "2024-02-16", True, "Owner"),
    ]
    rows = {row["id"]: row for row in read_csv(package, str(kind))}
    assert {key: row["in the bin"] for key, row in rows.items()} == {
        str(first.pk): "yes", str(second.pk): "",
    }  # fmt: skip


@kinds
def test_json_and_csv_hold_what_was_typed(kind, owner, journal):
    row = owner.add(journal, str(kind))
    package = download(owner, journal)
    whole = read_json(package)
    told = whole["records"][str(kind)][0]
    cells = read_csv(package, str(kind))[0]
    places = whole["places"]
    for name, typed in EXAMPLES[str(kind)].items():
        if name.endswith(("_day", "_month", "_year")) or name == "confirmed":
            continue
        value = places[str(told[name])] if name in ("laboratory", "place") else told[name]
        assert str(value) == typed.replace("\r\n", "\n"), name
    assert told["date"] == "2025-02-16"
    for field in row.typed_fields():
        wanted = row.shown(field)
        if isinstance(field, WrittenField):
            wanted = getattr(row, field.name)  # as typed, without the unit of the next column
        elif isinstance(field, PartialDateField) and wanted:
            wanted = getattr(row, field.name).iso  # so that a spreadsheet can sort
        assert cells[str(field.verbose_name)] == safe_cell(wanted), field.name


def test_the_background_and_the_letters_are_there(owner, journal, filled):
    package = download(owner, journal)
    whole = read_json(package)
    assert whole["journal"]["name"] == "CANARY"
    assert whole["records"]["background"][0]["diagnosis"] == "CANARY"
    letter = whole["records"]["letters"][0]
    assert (letter["id"], letter["caption"]) == (str(filled.letter.pk), "CANARY letter")
    assert letter["record"] == str(filled.rows["hiaa"].pk)
    assert package.read(f"letters/{letter['id']}.jpg") == filled.letter.file.read_bytes()
    assert read_csv(package, "letters")[0]["belongs to"] == str(filled.rows["hiaa"].pk)
    report = whole["records"]["report"][0]
    assert report["scan"] in {scan["id"] for scan in whole["records"]["scan"]}


def test_a_letter_whose_file_is_gone_does_not_stop_the_rest(owner, journal, filled):
    filled.letter.file.unlink()
    assert "journal.json" in download(owner, journal).namelist()


def test_nothing_of_another_journal_is_in_it(world):
    package = download(world.cast.owner, world.mine.journal)
    for name in package.namelist():
        assert b"FOREIGN" not in package.read(name), name
        assert b"EXEMPLAR" not in package.read(name), name
    assert b"CANARY" in package.read("journal.json")


def test_an_empty_journal_can_be_downloaded_whatever_its_name(owner, journal):
    journal.name = "{name} {0} %s \u202e日本"
    journal.save()
    package = download(owner, journal)
    assert read_json(package)["journal"]["name"] == journal.name
    assert journal.name in package.read("READ ME.txt").decode()


# ---- formulas ------------------------------------------------------------------------------------

STARTS = st.sampled_from((*LIVE, "", "'", " ", "a", "\u00a0", "\ufeff"))
TEXTS = st.builds(
    str.__add__, STARTS, st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
)


@given(text=TEXTS)
@example(text='=HYPERLINK("http://elsewhere.example")')
@example(text="＝1+1")
def test_no_cell_begins_like_a_formula_and_none_loses_a_character(text):
    cell = safe_cell(text)
    assert not cell.startswith(LIVE)
    assert cell in (text, f"'{text}")
    assert (cell == text) == (not text.startswith(LIVE))


@given(text=TEXTS)
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_words_go_through_the_zip_whole_and_never_as_a_formula(text, owner, journal):
    with Rehearsal():
        typed = EXAMPLES["report"] | {"words": text, "submission": str(uuid.uuid4())}
        if owner.send(at(journal, "report", "add"), typed).status_code != 302:
            return
        words = BY_SLUG["report"].of(journal).get().words
        package = download(owner, journal)
        assert read_json(package)["records"]["report"][0]["words"] == words
        cell = read_csv(package, "report")[0]["What the report says"]
        assert not cell.startswith(LIVE)
        assert cell in (words, f"'{words}")


@pytest.mark.parametrize("kind", ["note", "scan", "hiaa", "symptoms"])
def test_every_text_of_a_form_is_made_safe(kind, owner, journal):
    """Names of places and own symptoms reach a spreadsheet, too."""
    live = "=1+cmd|' /C calc'!A0"
    texts = {name: live for name, value in EXAMPLES[kind].items() if "CANARY" in value}
    owner.add(journal, kind, **texts)
    row = read_csv(download(owner, journal), kind)[0]
    assert [cell for cell in row.values() if cell == f"'{live}"]
    assert not [cell for cell in row.values() if cell.startswith(LIVE)]
