"""The clinic summary as a page: what stands on it, in full or with what is left out said."""

from __future__ import annotations

import html
import re
import uuid
from datetime import timedelta

import pytest
from django.core.management import call_command

from journal import raising
from journal.actions import example_journal
from tests.journal.browsing import Page
from tests.journal.test_after_a_visit import on, visit
from tests.journal.test_home_looks_back import result, sideless
from tests.journal.test_questions import ask
from tests.journal.test_writing import at, text_of

BANNER = "Example, not a real person"
DAY = re.compile(r"\b\d\d-[A-Z][a-z]{2}-\d{4}\b")
LONG = "Why does the tissue around the aorta touch the ureter now, and what happens next? "


def sheets(actor, journal) -> list[str]:
    """The one or two pages, as they are marked up."""
    page = actor.client.get(at(journal, "summary")).content.decode()
    return re.findall(r'<article class="paper.*?</article>', page, re.DOTALL)


def words(markup: str) -> str:
    text = html.unescape(re.sub(r"<[^>]*>", " ", markup)).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", text)


def said_to_be_left_out(markup: str, ends: str) -> int:
    """The sum of what is said in "2 more: see page 2." and the like."""
    return sum(int(number) for number in re.findall(rf"(\d+)(?: more)?{ends}", words(markup)))


def section(markup: str, heading: str) -> str:
    found = re.search(rf"<section[^>]*><h3>{heading}.*?</section>", markup, re.DOTALL)
    return found[0] if found else ""


def rows_of(markup: str) -> list[list[str]]:
    """The rows of a table that have a row header, cell by cell."""
    rows = re.findall(r'<tr[^>]*>\s*(<th scope="row">.*?)</tr>', markup, re.DOTALL)
    cells = (re.findall(r"<t[hd][ >].*?</t[hd]>", row, re.DOTALL) for row in rows)
    return [[words(cell).strip() for cell in row] for row in cells]


@pytest.fixture
def full(owner, journal):
    """More of everything than two sheets hold: 26 questions, 18 measures, 16 reports."""
    visit(owner, journal, 40, happened="yes")
    today = journal.today
    for number in range(26):
        ask(owner, journal, f"Question {number}: {LONG}", basis=f"Basis {number}")
    numbers = ("bowel_movements", "flushes", "pain_abdomen", "pain_left_side", "pain_right_side",
               "pain_back", "fatigue", "wheeze", "breathlessness", "nausea", "sleep", "appetite",
               "own_1", "own_2", "own_3")  # fmt: skip
    names = {f"own_{number}_name": f"own symptom {number}" for number in (1, 2, 3)}
    for days, value in ((60, "3"), (3, "4")):
        typed = dict.fromkeys(numbers, value) | names | on(today - timedelta(days=days))
        owner.add(journal, "symptoms", **typed)
    result(owner, journal, today - timedelta(days=9))
    blood = {"specimen": "plasma", "unit": "nmol/L", "upper_limit": "135"}
    result(owner, journal, today - timedelta(days=9), "150", **blood)
    owner.add(journal, "renogram", conclusion="", **on(today - timedelta(days=8)))
    for number in range(16):
        text = f"Report {number}. " + "The kidneys are as before. " * 20
        owner.add(journal, "report", words=text, **on(today - timedelta(days=number + 1)))
    return journal


# ---- overflow ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "headings", "row", "total"),
    [
        ("question", ("What I would like to cover", "Other questions"), r"Question \d+: Why", 26),
        (
            "result",
            ("What has changed", "What else has changed"),
            r'<th scope="row">',
            18,
        ),
        ("report", ("What reports said", "What other reports said"), r"<q>", 16),
    ],
)
def test_what_does_not_fit_is_said_with_its_number_on_both_pages(
    name, headings, row, total, owner, full
):
    one, two = sheets(owner, full)
    first, other = section(one, headings[0]), section(two, headings[1])
    on_1, on_2 = (len(re.findall(row, markup)) for markup in (first, other))
    if name == "result":  # of a measure with two sides, LEFT and RIGHT are two rows
        lines = re.findall(r'<li><b class="nw">.*?</li>', other)
        on_2 = sum(len(line.split("; ")) for line in lines)
        on_1 -= "RIGHT</th>" in first or "Kidney share RIGHT" in first
        on_2 -= "Kidney share, MAG3 RIGHT" in words(other)
    overleaf = said_to_be_left_out(first, ": see page 2")
    left_out = said_to_be_left_out(other, " more in the journal")
    nowhere = re.search(rf"only in the journal:[^.]*?(\d+) {name}", words(two))
    left_out += int(nowhere[1]) if nowhere else 0
    assert on_1 > 0
    assert overleaf > 0
    assert on_1 + overleaf == total
    assert on_1 + on_2 + left_out == total


def test_the_pages_say_how_many_they_are(owner, journal):
    (one,) = sheets(owner, journal)
    assert "Page 1 of 1" in words(one)
    result(owner, journal, journal.today)
    one, two = sheets(owner, journal)
    assert "Page 1 of 2" in words(one)
    assert "Page 2 of 2" in words(two)
    assert "2 pages." in text_of(owner.client.get(at(journal, "summary")))


def test_three_questions_are_not_said_to_have_more_behind_them(owner, journal):
    for number in range(3):
        ask(owner, journal, f"Question {number}?", basis="")
    (one,) = sheets(owner, journal)
    assert re.findall(r'<p class="ask1">(.*?)</p>', one) == [f"Question {n}?" for n in range(3)]
    assert "more" not in words(section(one, "What I would like to cover"))


# ---- every value ---------------------------------------------------------------------------------


def test_every_value_has_its_unit_its_day_its_sample_and_its_limit(owner, journal):
    visit(owner, journal, 40, happened="yes")
    today = journal.today
    was, now = today - timedelta(days=300), today - timedelta(days=9)
    result(owner, journal, was, "7", unit="mg/24h", upper_limit="8")
    result(owner, journal, now, "<58", upper_limit="<40")
    blood = {"specimen": "plasma", "unit": "nmol/L", "upper_limit": ""}
    result(owner, journal, now, "150", **blood)
    owner.add(journal, "renogram", conclusion="", **on(now))
    one, two = sheets(owner, journal)
    rows = re.findall(
        r"<tr[^>]*>(<th scope=\"row\">.*?)</tr>", section(one, "What has changed"), re.DOTALL
    )
    told = [
        [words(cell).strip() for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
        for row in rows
    ]
    paper = f"{now:%d}-{now:%b}-{now:%Y}"
    before = f"{was:%d}-{was:%b}-{was:%Y}"
    assert [row[:4] for row in told] == [
        ["5-HIAA 24-hour urine, µmol/24 h", f"<58 {paper}", f"7 mg/24 h {before}", "<40"],
        ["5-HIAA Plasma, nmol/L", f"150 {paper}", "first one", "none"],
        ["Kidney share LEFT MAG3", f"LEFT 42% {paper}", "first one", "none"],
        ["Kidney share RIGHT MAG3", f"RIGHT 58% {paper}", "first one", "none"],
    ]
    assert "<58 µmol/24 h" in words(two)
    assert "7 mg/24 h" in words(two)
    assert "CANARY hospital, typed" in words(section(two, "Where the numbers came from"))


def test_every_value_overleaf_has_them_as_well(owner, full):
    _one, two = sheets(owner, full)
    rows = re.findall(
        r'<tr><th scope="row">.*?</tr>', section(two, "What else has changed"), re.DOTALL
    )
    for row in rows:
        now = words(row)
        assert DAY.search(now), now
        assert re.search(r"\d (a day|of 10|µmol|nmol)|\d%", now), now


def test_no_kidney_number_stands_without_its_side(owner, full):
    for page in sheets(owner, full):
        assert sideless(page) == []


# ---- words, allergies, long texts ----------------------------------------------------------------


def test_what_a_report_says_is_quoted_exactly_with_what_is_left_out(owner, journal):
    text = "Plaque <17 mm> & “cuff”,\nnow abutting the LEFT ureter. " + "As before. " * 60
    owner.add(journal, "report", words=text, **on(journal.today))
    quoted = html.unescape(re.search(r"<q>(.*?)</q>", sheets(owner, journal)[0], re.DOTALL)[1])
    quoted = quoted.removeprefix("… ").removesuffix(" …")
    assert quoted in text
    assert quoted.startswith("Plaque <17 mm> & “cuff”,\nnow abutting")
    left = said_to_be_left_out(sheets(owner, journal)[0], " more characters in the journal")
    assert left in (len(text.strip()) - len(quoted), len(text.strip()) - len(quoted) - 1)


@pytest.mark.parametrize("length", [20, 110, 111, 1900])
def test_allergies_are_never_cut(length, owner, journal):
    allergies = ("penicillin, iodine contrast & latex; " * 60)[:length].strip()
    owner.send(at(journal, "background"), {"name": "Anna", "allergies": allergies})
    told = [words(page) for page in sheets(owner, journal)]
    assert any(allergies in page for page in told)
    assert ("(all on page 2)" in told[0]) == (allergies not in told[0])


def test_long_texts_are_left_out_only_with_a_word_about_it(owner, journal):
    long = {name: f"{name} " * 190 for name in ("diagnosis", "operations", "treatment")}
    owner.send(at(journal, "background"), {"name": "W" * 100, **long})
    ask(owner, journal, "w" * 250, basis="b" * 200)
    one, two = sheets(owner, journal)
    for label in ("Diagnosis", "Operations", "Treatment"):
        shown = words(one + two).count(f"{label} {label.lower()} ")
        counted = f"{label} (1 more on page 2)" in words(one)
        assert shown + counted > 0
        last = f"{'treatment' if label == 'Treatment' else label.lower()} " * 190
        assert (last.strip() in words(one + two)) or f"{label} (1 more in the journal)" in words(
            two
        )
    assert "w" * 250 in one
    assert "b" * 200 in one
    assert "W" * 100 in one


def test_every_treatment_stands_on_one_of_the_sheets(owner, full):
    names = [f"Medicine number {number} with a rather long name" for number in range(12)]
    for name in names:
        owner.add(full, "treatment", name=name, until_year="", stopped_because="")
    told = words("".join(sheets(owner, full)))
    missing = [name for name in names if name not in told]
    left_out = re.findall(r"Treatment [^(]*\((\d+) more in the journal\)", told)
    assert len(missing) == sum(map(int, left_out))
    assert len(missing) < 8
    assert "…" not in words("".join(re.findall(r"<dd>.*?</dd>", "".join(sheets(owner, full)))))


# ---- what a question rests upon, and the plan ----------------------------------------------------


def test_the_report_that_the_first_question_rests_upon_stands_under_it(owner, full):
    day = full.today - timedelta(days=15)
    ask(owner, full, "What of the ureter?", basis=f"CT {day.day} {day:%B} {day.year}")
    asked = raising.open_questions(full)[-1]
    raising.move(full, asked, -99, by=owner.person, key=uuid.uuid4())
    one, two = sheets(owner, full)
    question = words(section(one, "What I would like to cover"))
    assert f"{day:%d}-{day:%b}-{day:%Y} report Report 14. The kidneys" in question
    assert "Report 14." not in words(section(two, "What other reports said"))


def test_the_plan_says_what_is_overdue_due_and_booked(owner, journal):
    (one,) = sheets(owner, journal)
    assert "Nothing of this is in the journal." in words(section(one, "Plan"))
    today = journal.today
    for name, days in (("Echo", -12), ("Vitamins", 9), ("Far away", 100)):
        day = today + timedelta(days=days)
        due = {f"due_{part}": str(getattr(day, part)) for part in ("day", "month", "year")}
        told = {"what": "other", "own_name": name, "every_number": "", "every_period": ""}
        owner.add(journal, "check", **told, **due, **on(today - timedelta(days=90)))
    visit(owner, journal, -20)
    (one,) = sheets(owner, journal)
    plan = words(section(one, "Plan"))
    was, comes, booked = (today + timedelta(days=days) for days in (-12, 9, 20))
    assert f"Overdue Echo, was due {was:%d-%b-%Y}" in plan
    assert f"Due Vitamins, {comes:%d-%b-%Y}" in plan
    assert re.search(rf"Booked [^;]*, {booked:%d-%b-%Y}", plan)
    assert "Far away" not in plan


# ---- whose, and for whom -------------------------------------------------------------------------


def test_an_empty_journal_has_a_page_that_says_what_is_missing(owner, journal):
    (one,) = sheets(owner, journal)
    for missing in ("No question is written down yet.", "Nothing was added since then.",
                    "Allergies not written down", "Not written down yet."):  # fmt: skip
        assert missing in words(one)


def test_a_reader_may_print_and_changes_nothing(cast, journal):
    ask(cast.owner, journal, "Mine?")
    cast.owner.send(at(journal, "background"), {"name": "Anna", "allergies": "Latex"})
    answer = cast.reader.client.get(at(journal, "summary"))
    assert answer.status_code == 200
    assert "Mine?" in text_of(answer)
    assert "Change the background" not in text_of(answer)
    assert "<form" not in "".join(sheets(cast.reader, journal))
    assert cast.stranger.client.get(at(journal, "summary")).status_code == 404


def test_the_example_says_on_each_page_that_it_is_no_real_person(owner, journal):
    call_command("demo", verbosity=0)
    pages = sheets(owner, example_journal())
    assert len(pages) == 2
    for page in pages:
        assert BANNER in words(page)
        assert sideless(page) == []
    assert BANNER not in words(sheets(owner, journal)[0])
    assert any("%" in block for block in Page(pages[0]).blocks)
