"""The clinic summary: nothing that is new or asked is lost from it without being said."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from surveillance.analytes import Specimen
from surveillance.dates import PartialDate
from surveillance.entries import Entry
from surveillance.facts import History, Passage, Source
from surveillance.grounds import Ask
from surveillance.news import since
from surveillance.pages import (
    ASKS_ON_PAGE_1,
    NEWS_ON_PAGE_1,
    ROWS_OF_A_TABLE,
    WORDS_ON_PAGE_1,
)
from surveillance.reported import WORDS_AT_MOST, reported
from surveillance.series import measures
from surveillance.sheet import Sheet
from surveillance.summary import ALLERGIES_AT_MOST, Summary, summarise
from surveillance.tables import TABLES
from tests.surveillance.histories import all_readings, dates, hiaa, history, on, renogram, symptom

VISIT = on("2025-09-04")
LONG = "Does the tissue around the aorta need another look before my next visit? " * 3


def report(
    text: str, when: str = "2026-01-20", key: str = "a", label: str = "CT", modality: str = ""
) -> Passage:
    source = Source("report", key)
    return Passage(source=source, when=on(when), text=text, label=label, modality=modality)


def summary(*facts, asks=(), visit=None, **more) -> Summary:
    found = history(*facts)
    return summarise(found, measures(found), asks, visit=visit, **more)


# ---- nothing is lost -----------------------------------------------------------------------------

texts = st.text(st.sampled_from("ab .\n") | st.characters(exclude_categories=("Cs",)), max_size=500)
asks_of_any_length = st.lists(
    st.builds(
        Ask,
        text=st.integers(0, 250).map(lambda length: LONG[:length]),
        basis=st.integers(0, 200).map(lambda length: LONG[:length]),
        before=st.booleans(),
    ),
    max_size=30,
)
reports = st.lists(st.tuples(dates, texts.filter(str.strip)), max_size=14).map(
    lambda its: tuple(
        Passage(source=Source("report", f"{place:03}"), when=when, text=text, label="CT, abdomen")
        for place, (when, text) in enumerate(its)
    )
)
visits = st.none() | st.sampled_from([VISIT, on("2024-06"), on("2023")])


lists = st.lists(
    st.builds(
        Entry,
        label=st.sampled_from(["Diagnosis", "Operations", "Treatment"]),
        items=st.lists(st.integers(1, 400).map(lambda length: LONG[:length]), min_size=1).map(
            tuple
        ),
    ),
    max_size=5,
).map(tuple)


def check(found: History, asks, visit, allergies: str, told_of=()) -> None:
    of = measures(found)
    told = summarise(
        found, of, asks, visit=visit, allergies=allergies, background=told_of, plan=told_of
    )
    grounds = [words.passage for its in told.grounds for words in its]
    assert len(set(grounds)) == len(grounds)
    news = since(found, of, visit)
    passages = [words.passage for words in reported(found, visit) if words.passage not in grounds]
    check_lists(told_of, told.background, told.background_overleaf)
    check_lists(told_of, told.plan, told.plan_overleaf)
    for every, first, overleaf, left_out, more, most in (
        (asks, told.asks, told.asks_overleaf, told.asks_left_out, told.more_asks, ASKS_ON_PAGE_1),
        (news, told.news, told.news_overleaf, told.news_left_out, told.more_news, NEWS_ON_PAGE_1),
        (passages, told.words, told.words_overleaf, told.words_left_out, told.more_words,
         WORDS_ON_PAGE_1),
    ):  # fmt: skip
        shown = (*first, *overleaf)
        assert len(shown) + left_out == len(every)
        assert len(first) + more == len(every)
        assert len(first) <= most
        assert told.has_page_2 or not more
    assert (*told.asks, *told.asks_overleaf) == tuple(asks[: len(asks) - told.asks_left_out])
    quoted = [words.passage for words in (*told.words, *told.words_overleaf)]
    assert quoted == list(passages[: len(quoted)])
    named = [one.measure.key for one in (*told.news, *told.news_overleaf)]
    changed_first = sorted(news, key=lambda one: not one.differs)
    assert named == [one.measure.key for one in changed_first][: len(named)]
    assert len(told.tables) <= TABLES
    assert told.allergies_overleaf == (len(allergies) > ALLERGIES_AT_MOST)
    assert told.has_page_2 or not told.allergies_overleaf


def check_lists(told, first, overleaf) -> None:
    """Every item stands on page 1, or on page 2, or is counted; none is cut."""
    after = iter(overleaf)
    for entry, shown in zip(told, first, strict=True):
        assert entry.items[: len(shown.items)] == shown.items
        assert len(shown.items) + shown.more == len(entry.items)
        if shown.more and overleaf:
            rest = next(after)
            left = entry.items[len(shown.items) :]
            assert rest.items == left[: len(rest.items)]
            assert len(rest.items) + rest.more == len(left)
    assert next(after, None) is None


@given(all_readings, asks_of_any_length, reports, visits, st.integers(0, 2000), lists)
@example((), [], (), None, 2000, ())
@settings(max_examples=150, deadline=None)
def test_what_does_not_stand_on_page_1_stands_on_page_2_or_is_counted(
    readings, asks, passages, visit, allergies, told_of
):
    check(History(readings=readings, passages=passages), asks, visit, "x" * allergies, told_of)


def test_the_check_sees_both_what_fits_and_what_does_not():
    many = [Ask(f"{number} {LONG}"[:250], LONG[:200]) for number in range(40)]
    told = summary(asks=many)
    assert len(told.asks) == 3
    assert told.asks_overleaf
    assert told.asks_left_out > 0
    few = summary(asks=many[:2])
    assert (len(few.asks), few.more_asks, few.has_page_2) == (2, 0, False)


def test_nothing_at_all_is_one_page():
    told = summary()
    assert not told.has_page_2
    assert (told.asks, told.news, told.words, told.tables) == ((), (), (), ())


def test_only_what_is_new_since_the_visit_is_told():
    facts = (
        hiaa("2025-08-25", "46"),
        hiaa("2026-02-16", "58"),
        *renogram("2025-06-12", "42", "58"),
    )
    told = summary(*facts, report("Old", "2025-05-06"), report("New", key="b"), visit=VISIT)
    assert [one.measure.name for one in told.news] == ["5-HIAA"]
    assert [words.excerpt.words for words in told.words] == ["New"]
    assert len(summary(*facts, visit=None).news) == 2


def test_what_differs_stands_before_what_says_the_same():
    same = (symptom("2025-01-06", 3, "week"), symptom("2026-01-05", 3, "week"))
    other = (symptom("2025-01-06", 3, "week", "sleep"), symptom("2026-01-05", 4, "week", "sleep"))
    told = summary(*same, *other, visit=VISIT)
    assert [one.measure.key.analyte for one in told.news] == ["sleep", "flushes"]


# ---- words ---------------------------------------------------------------------------------------


def solid(text: str) -> int:
    """The characters of a text without its blanks."""
    return len("".join(text.split()))


@given(texts.filter(str.strip), st.sampled_from(["", "CONCLUSION: ", "\nImpression\n", "opinion "]))
@example("x" * 2000, "")
@example(" y" * 500, "Conclusion:")
@example("Conclusion:", "Impression:")
@settings(deadline=None)
def test_a_report_is_quoted_word_for_word_and_what_is_left_out_is_counted(text, heading):
    whole = f"Some findings.\n{heading}{text}"
    (words,) = summary(report(whole)).words or summary(report(whole)).words_overleaf
    assert words.excerpt.words in whole
    assert words.excerpt.words.strip() == words.excerpt.words != ""
    assert len(words.excerpt.words) <= WORDS_AT_MOST + 2
    if solid(words.excerpt.words) == solid(whole):
        assert words.excerpt.left_out == 0
    else:
        left = len(whole.strip()) - len(words.excerpt.words)
        assert solid(whole) - solid(words.excerpt.words) <= words.excerpt.left_out <= left


def test_a_short_report_is_quoted_whole_and_a_long_one_by_its_conclusion():
    short = "Stable soft tissue,\n15 mm."
    assert (
        summary(report(short)).words[0].excerpt.words,
        summary(report(short)).words[0].excerpt.left_out,
    ) == (
        short,
        0,
    )
    long = f"{'The liver is seen. ' * 40}\nCONCLUSION: Now abutting the left ureter."
    (words,) = summary(report(long)).words
    assert "Now abutting the left ureter." in words.excerpt.words
    assert "The liver" not in words.excerpt.words
    assert words.excerpt.left_out > 700


def test_a_cut_report_ends_with_a_sentence():
    text = "Conclusion: " + "The node measures 9 mm. " * 40
    (words,) = summary(report(text)).words
    assert words.excerpt.words.endswith("mm.")
    assert words.excerpt.left_out == len(text.strip()) - len(words.excerpt.words)


# ---- what a question rests upon, and other scans ---------------------------------------------


def test_the_report_that_a_question_names_stands_under_it_and_nowhere_else():
    ct = report("Now abutting the left ureter.", "2025-01-20")
    echo = report("Mild regurgitation.", "2025-09-30", key="b", label="Echocardiogram")
    asks = [Ask("Is it due?"), Ask("What of the ureter?", "CT 20 January 2025")]
    told = summary(ct, echo, asks=asks, visit=VISIT)
    assert [[words.passage for words in its] for its in told.grounds] == [[], [ct]]
    assert [words.passage for words in told.words] == [echo]


def test_a_second_report_of_a_question_leaves_room_for_the_background():
    days = ("2026-01-20", "2026-01-29")
    facts = [report("Word for word. " * 20, day, key=day) for day in days]
    facts += [hiaa("2026-02-16", "58"), *renogram("2026-01-29", "42", "58")]
    ask = Ask("What now?", "CT 20-Jan-2026 and 29-Jan-2026")
    (alone,) = summary(*facts, asks=[ask], visit=VISIT).grounds
    assert len(alone) == 2
    many = [ask, *(Ask(LONG[:200], LONG[:100]) for _ in range(2))]
    full = summary(*facts, asks=many, visit=VISIT)
    assert [len(its) for its in full.grounds] == [1, 0, 0]
    assert full.words_overleaf[0].passage == facts[1]


def test_the_newest_report_of_every_other_scan_comes_after_what_is_new():
    facts = (
        report("CT old", "2024-01-20", "a", "CT", "ct"),
        report("CT new", "2026-01-20", "b", "CT", "ct"),
        report("PET older", "2023-04-15", "c", "PET-CT", "pet"),
        report("PET", "2025-04-15", "d", "PET-CT", "pet"),
        report("Specimen", "2011-07-19", "e", "Pathology", "pathology"),
        report("Clinic letter", "2024-07-19", "f", ""),
    )
    told = summary(*facts, visit=VISIT)
    assert [(words.excerpt.words, words.is_new) for words in told.words] == [
        ("CT new", True), ("PET", False),
    ]  # fmt: skip


# ---- tables --------------------------------------------------------------------------------------


def test_a_table_has_the_newest_letters_first_each_as_written_with_its_limit():
    facts = [hiaa(f"20{10 + n}-02-16", f"{30 + n},0", "<40" if n % 2 else None) for n in range(9)]
    (table,) = summary(*facts).tables
    assert table.heads == ("Result", "Limit on letter")
    assert [when.iso for when, _cells in table.rows] == [f"20{n}-02-16" for n in range(18, 12, -1)]
    assert (len(table.rows), table.earlier) == (ROWS_OF_A_TABLE[0], 3)
    assert [cells for _when, cells in table.rows][:2] == [
        ("38,0\u00a0µmol/24\u00a0h", "none"), ("37,0\u00a0µmol/24\u00a0h", "<40"),
    ]  # fmt: skip


def test_a_table_of_a_kidney_names_the_side_in_each_cell():
    (table,) = summary(*renogram("2025-06-12", "42", "58"), *renogram("2026-01-29", "37")).tables
    assert [cells for _when, cells in table.rows] == [
        ("LEFT\u00a037%", "RIGHT not said"), ("LEFT\u00a042%", "RIGHT\u00a058%"),
    ]  # fmt: skip


def test_specimens_never_share_a_table():
    facts = (
        hiaa("2026-01-01", "58"),
        hiaa("2026-02-01", "150", unit="nmol/L", specimen=Specimen.PLASMA),
    )
    told = summary(*facts)
    assert {(table.measure.detail, len(table.rows)) for table in told.tables} == {
        ("24-hour urine", 1), ("Plasma", 1),
    }  # fmt: skip


def test_many_other_results_leave_the_drawings_without_their_rows():
    facts = [hiaa("2026-01-01", "58"), hiaa("2026-02-01", "59")]
    names = [f"own {number}" for number in range(20)]
    facts += [symptom("2026-01-05", 3, "week", name) for name in names]
    (table, *_others) = summary(*facts, visit=VISIT).tables
    assert (table.rows, table.earlier) == ((), 2)
    (table, *_others) = summary(*facts[:3], visit=VISIT).tables
    assert len(table.rows) == 2


# ---- a sheet of paper ----------------------------------------------------------------------------

heights = st.lists(st.floats(0, 60), max_size=20)


@given(heights, st.floats(-20, 200), st.integers(0, 20))
def test_a_sheet_never_takes_more_than_it_has_room_for(items, room, most):
    sheet = Sheet(room)
    taken, left = sheet.take(items, float, most)
    assert (*taken, *left) == tuple(items)
    assert len(taken) <= most
    assert sum(taken) <= max(room, 0) + 1e-6
    assert sheet.room == pytest.approx(room - sum(taken))
    if left and len(taken) < most:
        assert left[0] > sheet.room


@given(heights, heights, st.floats(0, 200))
def test_what_is_taken_later_fits_beside_what_was_taken_before(first, second, room):
    sheet = Sheet(room)
    taken = [*sheet.take(first, float, 20)[0], *sheet.take(second, float, 20)[0]]
    assert sum(taken) <= room + 1e-6


def test_the_day_after_a_visit_is_since_it_and_the_day_itself_is_not():
    day = date(2025, 9, 4)
    for days, count in ((0, 0), (1, 1)):
        when = PartialDate.of(day + timedelta(days=days)).iso
        assert len(summary(hiaa(when, "58"), visit=VISIT).news) == count
