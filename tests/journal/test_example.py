"""The example journal: valid by its own rules, the same to the byte, and fifteen years long."""

from __future__ import annotations

import hashlib
import io
import json
import re
import uuid
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from journal import actions, erasing, intake, visits
from journal.background import Background, BackgroundForm
from journal.chronicle import read_history
from journal.example import attached, build, rows, treatments
from journal.example.story import AS_OF, Calendar, Entry, unwrapped
from journal.exchange import archive
from journal.fields import NumberOf, PartialDateField, WordsField, written_or_none
from journal.kinds import BY_SLUG, KINDS
from journal.models import Journal, Letter, Place
from journal.people import Person
from journal.revisions import revisions_of
from surveillance.analytes import unit_of
from surveillance.dates import PartialDate
from surveillance.drains import drains
from surveillance.plan import State, plan
from surveillance.rules import review

kinds = pytest.mark.parametrize("kind", KINDS, ids=str)
OTHER_DAY = date(2031, 10, 5)

#: design/ux.md, section 6.
BANNED = (
    "abnormal", "normal", "positive", "concerning", "progression", "unfortunately", "don't worry",
    "don’t worry", "worse", "better", "all clear", "!",
)  # fmt: skip


@pytest.fixture
def example(db) -> Journal:
    return build.build()


def everything(journal: Journal) -> list:
    return [row for kind in KINDS for row in kind.of(journal)]


def kept_rows(journal: Journal) -> list:
    return [row for model in erasing.KEPT for row in model._default_manager.filter(journal=journal)]


def files_in(folder) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def as_text(journal: Journal) -> str:
    return json.dumps(archive.as_json(journal), ensure_ascii=False, indent=1)


# ---- what is in it ------------------------------------------------------------------------------


def test_it_holds_enough_of_every_kind(example):
    counts = {kind.slug: number for kind, number in actions.counts_of(example)}
    least = {
        "hiaa": 30, "result": 60, "renogram": 6, "scan": 25, "report": 25, "symptoms": 40,
        "dose": 15, "appointment": 35, "treatment": 7, "procedure": 8, "pathology": 5, "check": 10,
        "note": 15, "question": 9,
    }  # fmt: skip
    assert {slug for slug, number in least.items() if counts[slug] < number} == set()
    assert all(counts.values()), "a kind without an entry in the example"
    assert 300 <= sum(counts.values()) <= 400
    assert Letter.objects.filter(journal=example).count() == 3
    about = Background.objects.get(journal=example)
    empty = [field.name for field in Background.typed_fields() if not getattr(about, field.name)]
    assert empty == []


def test_it_lasts_fifteen_years_and_ends_just_before_its_own_today(example):
    when = sorted(row.date for row in everything(example))
    first_scan = BY_SLUG["scan"].of(example).order_by("date").first()
    assert (AS_OF - first_scan.date.first).days > 15 * 365
    past = [day for day in when if day.last <= AS_OF]
    assert {day.year for day in past} >= set(range(AS_OF.year - 15, AS_OF.year + 1))
    assert AS_OF - past[-1].last < timedelta(days=7)
    assert when[0].month is None
    assert any(day.month and not day.day for day in when)
    vague = [day for day in when if not day.is_whole]
    assert all(day.year < AS_OF.year - 10 for day in vague)
    assert {row._meta.model_name for row in everything(example) if row.date.last > AS_OF} == {
        "scan", "appointment",
    }  # fmt: skip


def test_its_visits_are_those_of_the_story(example):
    coming = visits.next_visit(example)
    assert coming.countdown == "9 days to your next visit"
    assert coming.appointment.time == "10:40"
    assert visits.last_visit(example).date == PartialDate(2025, 9, 4)
    appointments = BY_SLUG["appointment"].of(example)
    assert set(appointments.values_list("sort", flat=True)) == {
        "clinic", "telephone", "mdt", "scan", "injection", "operation", "other",
    }  # fmt: skip
    assert appointments.filter(happened="no", date__lt="2026").exists()
    assert appointments.filter(date__gt=AS_OF.isoformat()).count() == 3


def test_its_injections_come_every_28_days_with_one_gap(example):
    given = list(BY_SLUG["dose"].of(example).select_related("treatment").order_by("date"))
    days = [row.date.first for row in given]
    steps = [(later - day).days for day, later in pairwise(days)]
    assert len(days) > 12
    assert sorted(set(steps)) == [28, 84]
    assert steps.count(84) == 1
    (course,) = {row.treatment for row in given}
    assert (course.sort, course.date, course.until) == ("ssa", given[0].date, None)
    sites = [row.site for row in given]
    assert all({one, other} == set(treatments.SITES) for one, other in pairwise(sites))


def test_an_injection_that_was_not_given_is_a_missed_appointment_and_no_dose(example):
    booked = BY_SLUG["appointment"].of(example).filter(sort="injection").order_by("date")
    missed, coming = booked
    assert (missed.happened, coming.happened) == ("no", "")
    last = max(row.date.first for row in BY_SLUG["dose"].of(example))
    assert last < AS_OF < coming.date.first == last + timedelta(days=28)
    assert not BY_SLUG["dose"].of(example).filter(date=missed.date.iso).exists()


def test_its_results_cannot_all_be_laid_side_by_side(example):
    results = BY_SLUG["hiaa"].of(example)
    assert set(results.values_list("specimen", flat=True)) == {"urine-24h", "urine-spot", "plasma"}
    assert len(set(results.values_list("unit", flat=True))) == 4
    assert len(set(results.values_list("upper_limit", flat=True))) == 4
    assert len(set(results.values_list("laboratory__name", flat=True))) == 2
    assert results.filter(value__startswith="<").count() >= 3
    assert len(set(results.values_list("food_rules", flat=True))) == 3


def test_its_renograms_are_of_several_sorts(example):
    renograms = BY_SLUG["renogram"].of(example)
    assert renograms.filter(agent="mag3", shares="both").count() >= 4
    assert renograms.exclude(left_half_time="").exists()
    assert renograms.exclude(diuretic="").exists()
    assert len(set(renograms.values_list("place__name", flat=True))) == 2
    assert renograms.filter(shares="left_not_said").exists()
    newest = renograms.order_by("-date").first()
    assert newest.headline() == "LEFT\u00a040%, RIGHT\u00a060%"


def test_its_scans_are_booked_awaited_and_added_to(example):
    states = [scan.report_state for scan in BY_SLUG["scan"].of(example)]
    assert states.count("booked") == 1
    assert states.count("report awaited") == 1
    reports = BY_SLUG["report"].of(example)
    assert reports.exclude(addendum_to=None).exists()
    assert reports.filter(scan=None).exists()
    lengths = sorted(len(report.words) for report in reports)
    assert lengths[0] < 150
    assert lengths[-1] > 1800


WORDS_OF_RADIOLOGISTS = (
    "almost certainly malignant", "up to 15 mm", "retroperitoneal fibrosis", "Plaque-like",
    "rind of abnormal soft tissue", "spiculated", "desmoplastic reaction", "24 x 18 mm",
    "1.2 cm", "from 15 to 18 mm", "hydronephrosis has resolved", "pelvicalyceal fullness",
    "potentially impinging on the left ureter and vessels", "is not avid", "not excluded",
    "cannot be excluded", "Gallstones", "No liver metastases", "no metastases",
    "essentially unchanged", "abutting the left ureter",
)  # fmt: skip


def test_its_reports_use_the_words_that_radiologists_use(example):
    said = "\n".join(report.words for report in BY_SLUG["report"].of(example))
    assert [words for words in WORDS_OF_RADIOLOGISTS if words not in said] == []


def test_an_early_finding_is_connected_thirteen_years_later(example):
    notes = BY_SLUG["note"].of(example).filter(sort="incidental")
    hydrocele = notes.get(about__startswith="Hydrocele")
    assert hydrocele.closed == "explained"
    assert hydrocele.closed_on.year - hydrocele.date.year >= 13
    assert [note.is_open for note in notes].count(True) == 2
    assert notes.filter(closed="gone").count() == 1
    assert BY_SLUG["note"].of(example).filter(sort="call").count() == 1


def test_no_placeholder_of_a_date_is_left(example):
    for row in kept_rows(example):
        for field in row.typed_fields():
            assert not re.search(r"\[\d{4}", str(getattr(row, field.name))), (row, field.name)


def test_telephone_numbers_are_those_kept_for_drama(example):
    about = Background.objects.get(journal=example)
    numbers = [number for _name, number in about.telephones()]
    numbers += re.findall(r"\b0\d{4} ?\d{6}\b", as_text(example))
    assert len(numbers) > 4
    assert all(number.startswith("01632 960") for number in numbers)


# ---- the whole course ---------------------------------------------------------------------------


def test_two_primaries_are_of_grade_1_and_a_deposit_of_grade_2_comes_from_one_of_them(example):
    specimens = BY_SLUG["pathology"].of(example).select_related("procedure", "comes_from")
    primaries = list(specimens.filter(sort="primary"))
    assert len(primaries) == 2
    assert all(row.grade.startswith("Grade 1") for row in primaries)
    (deposit,) = specimens.filter(sort="mesenteric")
    assert deposit.grade == "Grade 2"
    assert deposit.comes_from in primaries
    assert deposit.comes_from.size == "14 mm"
    assert "thought to come from the largest" in deposit.words
    assert specimens.get(sort="fibrosis").grade == ""
    assert {row.procedure.date for row in specimens} == {PartialDate(2011, 7, 5)}
    assert sum(int(row.number) for row in primaries) == int(
        BY_SLUG["procedure"].of(example).get(sort="bowel").tumours_found
    )


@pytest.mark.parametrize(
    ("slug", "when", "letter"),
    [("pathology", "2011-07-19", "2011-07-21"), ("procedure", "2011-07-05", "2011-07-06")],
)
def test_words_of_the_operation_are_those_of_its_letters(example, slug, when, letter):
    whole = BY_SLUG["note"].of(example).get(date=letter, sort="letter").text
    quoted = BY_SLUG[slug].of(example).filter(date=when)
    assert quoted.exclude(words="").count() >= 5
    for row in quoted:
        for said in filter(None, row.words.split("\n\n")):
            assert said in whole, row


def test_its_letters_tell_one_number_of_tumours(example):
    text = as_text(example)
    assert "Five separate" in text
    assert "Five in one stretch of bowel" in text
    assert "Two in one stretch" not in text


def test_every_stent_has_its_side_in_words_and_was_taken_out_when_it_was_told(example):
    drains_of_it = BY_SLUG["procedure"].of(example).filter(sort__contains="stent").order_by("date")
    assert [(row.sort, row.get_side_display()) for row in drains_of_it] == [
        ("stent placed", "LEFT"),
        ("stent removed", "LEFT"),
    ]
    assert all("LEFT" in row.headline() for row in drains_of_it)
    (stent,) = drains(read_history(example))
    assert stent.removed
    assert stent.events[0].due == stent.removed.when


def test_its_plan_has_something_of_every_state(example):
    items = plan(read_history(example), AS_OF)
    told = {(item.what, item.state) for item in items}
    assert ("echo", State.OVERDUE) in told
    assert ("mri", State.ENDED) in told
    assert {state for _, state in told} == set(State)
    assert [item.what for item in items if item.needs_a_date] == ["echo", "other"]
    echo = next(item for item in items if item.what == "echo")
    assert echo.last.when == PartialDate(2025, 2, 18)
    assert echo.booked is None
    assert [item.what for item in items if item.is_put_off] == ["vitamins"]
    booked = {item.what: item.booked.when for item in items if item.is_open and item.booked}
    assert set(booked) == {"clinic", "injection", "ct"}
    assert booked["injection"] == next(i.due for i in items if i.what == "injection")


def test_its_chromogranin_a_makes_two_series_that_nothing_joins(example):
    keys = {}
    for key, readings in read_history(example).series().items():
        if key.analyte == "chromogranin-a":
            keys[key] = {reading.place for reading in readings}
    assert len(keys) == 2
    assert sorted(keys.values(), key=sorted) == [
        {"City Hospital laboratory"},
        {"County Hospital laboratory"},
    ]
    (on_it,) = BY_SLUG["result"].of(example).filter(note__startswith="On omeprazole")
    course = BY_SLUG["treatment"].of(example).get(sort="ppi")
    assert course.date < on_it.date < course.until
    assert "chromogranin A" in course.stopped_because


def test_its_results_come_in_the_units_of_their_letters(example):
    results = BY_SLUG["result"].of(example)

    def units(analyte: str) -> set[str]:
        return set(results.filter(analyte=analyte).values_list("unit", flat=True))

    assert units("nt-probnp") == {"pmol/L", "ng/L"}
    assert units("creatinine") == {"µmol/L", "mg/dL"}
    assert len(set(results.filter(analyte="egfr").values_list("method", flat=True))) >= 2
    assert results.filter(analyte="own").exists()
    for row in results.exclude(unit=""):
        assert unit_of(row.analyte_key(), row.unit) or row.analyte == "own", row


def test_an_egfr_lies_near_most_renograms(example):
    days = [row.date.first for row in BY_SLUG["result"].of(example).filter(analyte="egfr")]
    renograms = [row.date.first for row in BY_SLUG["renogram"].of(example)]
    near = [day for day in renograms if any(abs(day - other).days <= 90 for other in days)]
    assert max(renograms) in near
    assert len(near) > len(renograms) / 2


def test_weights_are_those_that_its_letters_name(example):
    said = "\n".join(note.text for note in BY_SLUG["note"].of(example).filter(sort="letter"))
    weights = {
        row.date.iso: row.value for row in BY_SLUG["result"].of(example).filter(analyte="weight")
    }
    named = re.findall(r"[Ww]eight\s+(\d+)\skg", said)
    assert sorted(named) == sorted(
        weights[day] for day in ("2012-06-28", "2023-07-06", "2025-09-04")
    )


def test_its_rules_notice_few_things(example):
    flags = review(read_history(example), AS_OF)
    assert 9 <= len(flags) <= 13


# ---- it is such as its forms take ---------------------------------------------------------------


def form_data(form_class, row) -> dict[str, str]:
    """What a person would have typed into the form of this row."""
    data = {}
    for name in form_class._meta.fields:
        value, column = getattr(row, name), row._meta.get_field(name)
        if isinstance(column, PartialDateField):
            for part in ("day", "month", "year"):
                data[f"{name}_{part}"] = str(getattr(value, part, None) or "")
        elif column.related_model is Place:
            data[name] = value.name if value else ""
        else:
            value = getattr(row, column.attname)
            data[name] = "" if value is None else str(value)
    return data


@kinds
def test_every_entry_is_one_that_its_form_takes_without_a_question(kind, example):
    for row in kind.of(example):
        before = {field.name: getattr(row, field.attname) for field in row.typed_fields()}
        data = form_data(kind.form, row)
        form = kind.form(data, instance=row, journal=example, today=example.today, what=kind.what)
        assert form.is_valid(), (row, form.errors)
        row._state.adding = True  # as when it was typed: a twin is asked about then
        assert form.doubts() == [], row
        after = {field.name: getattr(row, field.attname) for field in row.typed_fields()}
        assert after == before


def test_the_background_is_one_that_its_form_takes(example):
    about = Background.objects.get(journal=example)
    data = form_data(BackgroundForm, about)
    form = BackgroundForm(data, instance=about, journal=example, today=example.today)
    assert form.is_valid(), form.errors


def test_every_row_is_valid(example):
    for row in kept_rows(example):
        row.full_clean()


def test_numbers_stand_beside_what_was_written_in_rows_and_in_their_history(example):
    checked = 0
    for model in erasing.KEPT:
        pairs = [field for field in model._meta.concrete_fields if isinstance(field, NumberOf)]
        for field in pairs:
            for row in (*model.objects.all(), *model.history.all()):
                written = written_or_none(getattr(row, field.of))
                stored = getattr(row, field.name)
                assert stored == (written.number if written else None)
                assert stored is None or isinstance(stored, Decimal)
                checked += 1
    assert checked > 100


def test_words_have_one_kind_of_line_end_and_nothing_at_their_ends(example):
    for row in everything(example):
        for field in row.typed_fields():
            text = getattr(row, field.name)
            if isinstance(text, str):
                assert "\r" not in text
                assert text == text.strip(), (row, field.name)


def test_nothing_was_typed_before_it_was_or_after_the_story_ends(example):
    for row in kept_rows(example):
        assert example.begun_at <= row.typed_at <= row.changed_at
        assert row.changed_at.date() < AS_OF
    for kind in KINDS:
        if not kind.model._meta.get_field("date").may_be_future:
            for row in kind.of(example):
                assert row.date.first <= row.typed_at.date(), row
    late = BY_SLUG["hiaa"].of(example).get(date="2025-08-20")
    assert late.typed_at.date() > visits.last_visit(example).date.first


def test_nobody_works_at_the_weekend(example):
    worked = ("scan", "renogram", "appointment", "result", "dose", "procedure", "pathology")
    for slug in worked:
        for row in BY_SLUG[slug].of(example):
            if row.date.is_whole:
                assert row.date.first.weekday() < 5, row


def test_what_the_person_says_keeps_to_the_words_of_the_site(example):
    for row in kept_rows(example):
        for field in row.typed_fields():
            theirs = isinstance(field, WordsField) or (
                field.name == "text" and getattr(row, "sort", "") == "letter"
            )
            if theirs or field.is_relation:
                continue
            told = str(getattr(row, field.name)).casefold()
            for banned in BANNED:
                assert not re.search(rf"(?<!\w){re.escape(banned)}(?!\w)", told), (row, told)
    for letter in attached.LETTERS:
        assert letter.caption.casefold() not in BANNED


# ---- versions -----------------------------------------------------------------------------------


def test_every_row_has_its_history_and_some_were_corrected(example):
    corrected = []
    for row in kept_rows(example):
        kept = list(row.history.order_by("version"))
        assert [version.version for version in kept] == list(range(1, row.version + 1))
        assert [version.history_type for version in kept] == list("+~"[: row.version])
        assert [version.history_user for version in kept] == [None] * row.version
        assert kept[0].history_date == row.typed_at
        assert kept[-1].history_date == row.changed_at
        for field in row.typed_fields():
            assert getattr(kept[-1], field.attname) == getattr(row, field.attname)
        if row.version > 1:
            corrected.append(row)
            assert revisions_of(row, example)[0].changes
    assert {type(row) for row in corrected} >= {
        *(kind.model for kind in KINDS if kind.slug != "scan"), Background,
    }  # fmt: skip


def test_exchanged_sides_were_put_right(example):
    row = BY_SLUG["renogram"].of(example).get(version=2)
    first = row.history.get(version=1)
    assert (first.left_share, first.right_share) == (row.right_share, row.left_share)
    assert first.left_share_number == row.right_share_number


# ---- the same to the byte -----------------------------------------------------------------------


@pytest.mark.parametrize("as_of", [AS_OF, OTHER_DAY], ids=str)
def test_it_is_the_same_to_the_byte_each_time_it_is_built(db, as_of):
    first = as_text(build.build(as_of))
    files = files_in(settings.LETTERS_FOLDER)
    Place.objects.create(journal=Journal.objects.create(name="Somebody"), name="Elsewhere")
    for path in settings.LETTERS_FOLDER.rglob("*.*"):
        path.unlink()
    assert as_text(build.build(as_of)) == first
    assert files_in(settings.LETTERS_FOLDER) == files
    assert len(files) == 6


def test_it_moves_with_its_last_day(example):
    def told(journal):
        return {row.pk: row for row in everything(journal)}

    before = told(example)
    moved = told(build.build(OTHER_DAY))
    assert set(moved) == set(before)
    for key, row in moved.items():
        shift = row.date.middle - before[key].date.middle
        assert abs(shift - (OTHER_DAY - AS_OF)) <= timedelta(days=0 if row.date.is_whole else 184)
    journal = Journal.objects.get(is_example=True)
    assert journal.today == OTHER_DAY
    assert visits.next_visit(journal).countdown == "9 days to your next visit"
    assert BY_SLUG["report"].of(journal).filter(words__contains="[20").count() == 0


@pytest.mark.parametrize(
    "as_of", [date(1970, 1, 1), date(2024, 2, 29), date(2190, 12, 31)], ids=str
)
def test_any_day_that_the_command_takes_makes_a_valid_journal(db, as_of):
    journal = build.build(as_of)
    for row in kept_rows(journal):
        row.full_clean()
    done = BY_SLUG["scan"].of(journal).filter(state="done")
    assert all(scan.date.first <= as_of for scan in done)


def test_ids_are_of_the_shape_and_order_of_all_others(example):
    for row in kept_rows(example):
        assert (row.pk.version, row.pk.variant) == (7, uuid.RFC_4122)
    typed = rows.typed_story()
    assert [one.id for one in typed] == sorted(one.id for one in typed)


# ---- building anew ------------------------------------------------------------------------------


def test_rebuilding_replaces_the_rows_the_history_and_the_files(
    example, django_capture_on_commit_callbacks
):
    numbers = {model: (model.objects.count(), model.history.count()) for model in erasing.KEPT}
    files = files_in(settings.LETTERS_FOLDER)
    note = BY_SLUG["note"].of(example).first()
    note.about = "CANARY"
    note.save()
    with django_capture_on_commit_callbacks(execute=True):
        again = build.build(OTHER_DAY)
    assert (again.pk, again.version) == (example.pk, example.version + 1)
    assert Journal.objects.filter(is_example=True).count() == 1
    assert numbers == {
        model: (model.objects.count(), model.history.count()) for model in erasing.KEPT
    }
    assert "CANARY" not in as_text(again)
    assert Place.objects.count() == len(rows.PLACES)
    left = files_in(settings.LETTERS_FOLDER)
    assert len(left) == 6
    assert not set(left) & {name for name in files if name.endswith(".pdf")}


def test_rebuilding_keeps_the_files_that_stay_the_same(example, django_capture_on_commit_callbacks):
    before = files_in(settings.LETTERS_FOLDER)
    with django_capture_on_commit_callbacks(execute=True):
        build.build()
    assert files_in(settings.LETTERS_FOLDER) == before


def test_rebuilding_leaves_other_journals_alone(cast, fill, django_capture_on_commit_callbacks):
    fill(cast.journal, cast.owner.person, "CANARY")
    before, files = as_text(cast.journal), files_in(settings.LETTERS_FOLDER)
    for _ in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            build.build()
    assert as_text(cast.journal) == before
    assert files.items() <= files_in(settings.LETTERS_FOLDER).items()


def test_an_example_of_another_make_is_replaced(db):
    Journal.objects.create(name="Old", is_example=True, as_of=OTHER_DAY, version=7)
    assert build.build().version == 8
    assert [journal.pk for journal in Journal.objects.all()] == [build.KEY]


def test_a_name_that_two_entries_have_means_neither(db, monkeypatch):
    twin = Entry("treatment", "2024-09-24", {}, name=treatments.INJECTIONS_OF)
    assert rows.Rows(Journal(), Calendar(AS_OF)).one("treatment", treatments.INJECTIONS_OF)
    monkeypatch.setattr(rows, "STORY", (*rows.STORY, twin))
    with pytest.raises(ValueError, match="unpack"):
        rows.Rows(Journal(), Calendar(AS_OF)).one("treatment", treatments.INJECTIONS_OF)


def test_where_building_fails_the_old_one_stays(example, monkeypatch):
    before = as_text(example)
    monkeypatch.setattr(build, "_write", lambda entries: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        build.build(OTHER_DAY)
    assert as_text(Journal.objects.get(is_example=True)) == before
    assert all(letter.file.exists() for letter in Letter.objects.all())


# ---- the letters --------------------------------------------------------------------------------


def test_rows_of_letters_say_what_the_files_are(example):
    for letter in Letter.objects.filter(journal=example):
        content = letter.file.read_bytes()
        assert letter.size == len(content)
        assert letter.sha256 == hashlib.sha256(content).hexdigest()
        assert letter.file.stat().st_mode & 0o077 == 0
        assert BY_SLUG[letter.table].one(example, letter.record)
    assert {letter.content_type for letter in Letter.objects.all()} == {
        "application/pdf", "image/jpeg", "image/png",
    }  # fmt: skip


def test_the_files_are_such_as_are_taken_in(example, tmp_path):
    for letter in Letter.objects.filter(journal=example):
        accepted = intake.accept(letter.file, folder=tmp_path / "taken")
        assert accepted.content_type == letter.content_type
        assert (accepted.pages, accepted.width, accepted.height) == (
            letter.pages, letter.width, letter.height,
        )  # fmt: skip


def test_the_sweep_knows_its_files(example):
    swept = intake.sweep(settings.LETTERS_FOLDER, erasing.names_of_letters(), -10)
    assert swept == []
    assert all(letter.file.exists() for letter in Letter.objects.all())


def test_letters_are_drawn_with_letters_that_the_type_has():
    calendar = Calendar(AS_OF)
    for letter in attached.LETTERS:
        for page in letter.pages:
            text = calendar.text(unwrapped(page))
            assert text.replace("’", "").isascii()


# ---- the command --------------------------------------------------------------------------------


def demo(*args: str, **options) -> str:
    told = io.StringIO()
    call_command("demo", *args, stdout=told, **options)
    return told.getvalue()


def test_the_command_says_in_one_line_how_many_entries(db):
    assert demo() == "The example journal holds 378 entries.\n"
    assert demo(verbosity=0) == ""


def test_the_command_builds_for_another_day(db):
    demo("--as-of", "2031-10-05")
    assert Journal.objects.get(is_example=True).today == OTHER_DAY


@pytest.mark.parametrize("day", ["tomorrow", "2031-02-30", "1815-06-18", "2199-01-01", ""])
def test_the_command_refuses_what_is_no_day(db, day):
    with pytest.raises(CommandError, match="day"):
        demo(f"--as-of={day}")
    assert not Journal.objects.exists()


def test_if_needed_builds_once(db, monkeypatch):
    def version() -> int:
        return Journal.objects.get(is_example=True).version

    assert demo("--if-needed").startswith("The example")
    assert demo(if_needed=True) == ""
    assert version() == 1
    next(settings.LETTERS_FOLDER.rglob("*.pdf")).unlink()
    demo(if_needed=True)
    assert version() == 2
    monkeypatch.setattr(settings, "VERSION", "next")
    demo(if_needed=True)
    assert version() == 3
    demo("--if-needed", "--as-of", "2031-10-05")
    assert version() == 4
    assert demo("--if-needed", "--as-of", "2031-10-05") == ""


def test_it_is_built_anew_when_what_it_says_has_changed(example, monkeypatch, tmp_path):
    was = build.stamp(AS_OF)
    for path in build.Path(build.__file__).parent.glob("*.py"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    monkeypatch.setattr(build, "__file__", str(tmp_path / "build.py"))
    assert build.stamp(AS_OF) == was
    (tmp_path / "notes.py").write_text("NOTHING = ()\n")
    assert not build.is_built()


def test_it_belongs_to_nobody(example):
    assert not example.memberships.exists()
    assert not example.submissions.exists()
    assert not Person.objects.exists()
    assert all(row.typed_by is None for row in kept_rows(example))


# ---- its pages ----------------------------------------------------------------------------------


def test_its_common_pages_are_there_for_everybody(example, client):
    base = f"/j/{example.pk}/"
    for page in ("", "timeline/", "background/", "data/", "get-help-now/"):
        assert client.get(base + page).status_code == 200, page
        assert client.post(base + page, {"name": "x"}).status_code in (302, 403), page
    home = client.get(base).content.decode()
    assert "9 days to your next visit" in home
    assert client.get("/example/", follow=True).redirect_chain == [(base, 302)]


@kinds
def test_its_pages_of_a_kind_are_there_to_read_and_not_to_write(kind, example, client):
    listed = f"/j/{example.pk}/{kind}/"
    assert client.get(listed).status_code == 200
    row = kind.of(example).order_by("-version", "-date").first()
    shown = client.get(f"{listed}{row.pk}/")
    assert shown.status_code == 200
    assert row.date.long() in shown.content.decode()
    for address in ("add/", f"{row.pk}/change/", f"{row.pk}/delete/", f"{row.pk}/letter/"):
        assert client.post(listed + address, {"value": "1"}).status_code in (302, 403), address
    row.refresh_from_db()


def test_its_letters_are_there_for_everybody(example, client):
    for letter in Letter.objects.filter(journal=example):
        for page in ("", "small/"):
            answer = client.get(f"/j/{example.pk}/letters/{letter.pk}/{page}")
            assert answer.status_code == 200
            assert b"".join(answer.streaming_content)


def test_nothing_that_was_sent_to_it_was_written(example, client):
    before = as_text(example)
    for kind in KINDS:
        client.post(f"/j/{example.pk}/{kind}/add/", {"submission": str(uuid.uuid4())})
    client.post(f"/j/{example.pk}/data/erase/", {"sure": "on"})
    assert as_text(Journal.objects.get(is_example=True)) == before
