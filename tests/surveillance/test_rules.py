"""Every flag gives its reason, inputs and source in plain words, and its key holds what decides."""

import re
import time
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.dates import PartialDate
from surveillance.facts import History, Source
from surveillance.numbers import read_number
from surveillance.rules import RULE_OF, RULES, Flag, review
from surveillance.rules.phrases import shortened
from tests.surveillance.histories import (
    TODAY,
    agreed,
    blood,
    drain,
    event,
    every,
    every_result,
    hiaa,
    history,
    on,
    renogram,
    symptom,
    worded,
)

KIDNEY = re.compile(r"(?:LEFT|RIGHT)\u00a0[<>≤≥]?[0-9.,]+%")

RISING = (hiaa("2024-05-04", "37"), hiaa("2025-08", "46"), hiaa("2026-02-16", "58", "40"))
FALLING = (
    renogram("2024", "50", "50"),
    renogram("2025-06-12", "45", "55"),
    renogram("2026-01", "37", "63"),
)
OPEN = (
    event("scan done", "2026-01-20", "PET-CT with Ga-68 DOTA peptide, chest to thighs"),
    event("question asked", "2025-11", "Is it growing?"),
    event("note incidental open", "2013", "Hydrocele"),
)
LOWER = tuple(
    blood("haemoglobin", when, value, "g/L", lower="120")
    for when, value in (("2025-03-10", "130"), ("2025-09-04", "124"), ("2026-02-09", "118"))
)
TOLD = (
    agreed("ct", "2025-03-04", every(6), told_by="Dr Shah", last_done="2025-08-04"),
    drain("stent placed", "2025-11-20", due="2026-02-02"),
)
WORDS = (
    *worded("2025-03-11", "Stable soft tissue around the aorta.", "soft tissue around the aorta"),
    *worded("2026-01-19", "Plaque, now abutting the left ureter.", "Plaque"),
)
WHOLE = (*RISING, *FALLING, *OPEN, *LOWER, *TOLD, *WORDS)
VAGUE = (
    *(hiaa(f"202{n}", f"{30 + n}", "20") for n in range(4)),
    *(renogram(f"202{n}", f"{50 - 8 * n}") for n in range(4)),
    event("scan done", "2026-01"),
    event("question asked", "2025", "Is it growing?"),
    event("note incidental open", "2013", "Hydrocele"),
    *(blood("weight", f"202{n}", f"{80 - n}", "kg", lower="90") for n in range(4)),
    agreed("other", "2024", name="Eye clinic", due="2025-10", put_off_until="2025-11"),
    drain("nephrostomy changed", "2025", side=None, due="2025-12"),
    *worded("2024", "Retroperitoneal fibrosis.", "Retroperitoneal fibrosis"),
    *worded("2025", "Retroperitoneal fibrosis is possible.", "Retroperitoneal fibrosis"),
)


def flags(*facts, today: date = TODAY) -> dict[str, Flag]:
    """One flag a rule, by the rule's key."""
    found = review(history(*facts), today)
    by_rule = {flag.rule: flag for flag in found}
    assert len(by_rule) == len(found)
    return by_rule


# ---- all of them ----


def test_every_rule_has_its_words_and_one_key(faults_in):
    assert [RULE_OF[rule.key] for rule in RULES] == list(RULES)
    for rule in RULES:
        assert faults_in(rule.looks_for) == []
        assert faults_in(f"{rule.name}.") == []
        assert [fault for fault in faults_in(rule.origin) if " words: " not in fault] == []
        assert not set("<>&") & set(rule.looks_for + rule.name)


def test_rules_without_a_clinical_figure_say_so():
    for rule in RULES:
        if rule.key == "share-differs":
            assert "10.1007/s00259-006-0094-6" in rule.origin
            assert "10.1007/s12149-010-0397-3" in rule.origin
            assert "convention of this journal, not a diagnosis" in rule.origin
        else:
            assert "No clinical figure is used." in rule.origin or "No other figure" in rule.origin
    for key in ("report-missing", "unanswered", "incidental-open"):
        assert "choice of this journal" in RULE_OF[key].origin


@pytest.mark.parametrize("facts", [WHOLE, VAGUE], ids=["whole dates", "vague dates"])
def test_each_rule_notices_something(facts):
    assert set(flags(*facts)) == set(RULE_OF)


def test_the_newest_deciding_date_stands_first_then_the_order_of_the_rules():
    found = review(history(*WHOLE), TODAY)
    assert [(flag.when.iso, flag.rule) for flag in found] == [
        ("2026-02-16", "above-limit"),
        ("2026-02-16", "highest"),
        ("2026-02-16", "each-higher"),
        ("2026-02-09", "below-limit"),
        ("2026-02-09", "each-lower"),
        ("2026-02-04", "check-overdue"),
        ("2026-02-02", "stent-change"),
        ("2026-01-20", "report-missing"),
        ("2026-01-19", "new-words"),
        ("2026-01", "share-lower"),
        ("2026-01", "share-differs"),
        ("2025-11", "unanswered"),
        ("2013", "incidental-open"),
    ]


def test_nothing_typed_is_nothing_noticed():
    assert review(History(), TODAY) == ()


def check_words(flag: Flag, faults_in) -> None:
    """Holds for each flag whatever was typed."""
    for words in (flag.reason, flag.question, flag.doubt):
        assert not words or faults_in(words) == []
    for words in (flag.basis, *(one.said for one in flag.inputs)):
        assert [fault for fault in faults_in(f"{words}.") if " words: " not in fault] == []
    for words in (flag.reason, flag.question, flag.basis, *(one.said for one in flag.inputs)):
        assert words.strip() == words != ""
        assert len(KIDNEY.findall(words)) == words.count("%")
    assert len(flag.question) <= 250
    assert len(flag.basis) <= 200
    assert RULE_OF[flag.rule].origin
    assert flag.inputs[0].decides
    assert len({one.source for one in flag.inputs if one.decides}) == 1
    assert re.search(r"\b(I|my|My|noted)\b", flag.question)
    if flag.rule == "stent-change":  # its side, in every place that names it
        told = (flag.reason, flag.question, flag.basis, *(one.said for one in flag.inputs))
        assert all(re.search("LEFT|RIGHT|side not said|does not say its side", one) for one in told)


@pytest.mark.parametrize("facts", [WHOLE, VAGUE], ids=["whole dates", "vague dates"])
def test_every_flag_is_in_plain_words_with_its_inputs(facts, faults_in):
    for flag in review(history(*facts), TODAY):
        check_words(flag, faults_in)


@given(readings=every_result)
def test_flags_of_any_values_are_in_plain_words(readings, faults_in):
    sources = {reading.source: reading for reading in readings}
    for flag in review(History(readings), TODAY):
        check_words(flag, faults_in)
        assert {one.source for one in flag.inputs} <= set(sources)
        decides = next(one.source for one in flag.inputs if one.decides)
        assert flag.when == sources[decides].when


def test_a_values_unit_and_limit_stand_in_what_decides():
    found = flags(*RISING)
    (decides,) = (one.said for one in found["above-limit"].inputs)
    assert decides.replace("\u00a0", " ") == (
        "58 µmol/24 h on 16 February 2026, upper limit on the letter 40 µmol/24 h"
    )
    for flag in flags(*FALLING).values():
        assert all("MAG3 renogram" in one.said for one in flag.inputs)


# ---- long words ----


def test_long_labels_are_shortened_at_a_word():
    assert shortened("one two  three", 13) == "one two three"
    assert shortened("one two three", 12) == "one two…"
    assert shortened("one two three", 8) == "one two…"
    assert shortened("one two three", 7) == "one…"
    assert shortened("onetwothree", 7) == "onetwo…"
    assert shortened("at\r\nlast\n", 7) == "at last"
    assert shortened("now LEFT\u00a037%", 9) == "now…"


@pytest.mark.parametrize("label", ["word " * 90, "x" * 700, "a\n" * 300])
def test_a_question_holds_250_characters_whatever_was_typed(label):
    name = {"analyte": label, "specimen": label, "unit": label}
    facts = (
        event("scan done", "2026-01-20", label),
        event("question asked", "2025-11", label),
        event("note incidental open", "2013-09-30", label),
        *(hiaa(f"202{n}-09-30", f"{30 + n}", "20", **name) for n in range(4)),
        *(hiaa(f"202{n}-09-30", f"{30 + n}", specimen=label, unit=label) for n in range(4)),
        *(blood("albumin", f"202{n}-09-30", f"{9 - n}", label, lower="20") for n in range(4)),
        *(renogram(f"202{n}-09-30", f"{50 - 8 * n}", "50", agent=label) for n in range(4)),
        agreed(
            "other", "2025-09-30", every(300, "days"), name=label, told_by=label, due="2026-01-30"
        ),
        drain("nephrostomy changed", "2025-09-30", side=None, due="2026-01-30"),
        *worded("2025-09-30", "Plaque.", "Plaque", name=label),
        *worded("2026-01-30", f"Plaque abutting the ureter {label}.", "Plaque", name=label),
    )
    found = flags(*facts)
    assert set(found) == set(RULE_OF)
    for flag in found.values():
        assert len(flag.question) <= 250
        assert len(flag.basis) <= 200
        assert "\n" not in flag.question + flag.basis


# ---- keys: what a decision holds to ----


def deciding(flag: Flag) -> tuple[str, frozenset[tuple[Source, str]]]:
    """Rule, record and side: what a flag is about, without its numbers."""
    sides = re.compile("LEFT|RIGHT")
    where = flag.question if flag.rule == "share-lower" else flag.inputs[0].said
    side = sides.search(where) if flag.rule == "share-lower" else None
    its = frozenset(
        (one.source, side.group() if side else "") for one in flag.inputs if one.decides
    )
    return flag.rule, its


@given(every_result, every_result, st.integers(1950, 2009))
def test_filling_in_older_values_leaves_the_keys_as_they_are(readings, more, year):
    older = tuple(
        replace(
            one, source=Source(one.source.kind, f"old {one.source.key}"), when=PartialDate(year)
        )
        for one in more
    )
    before = {deciding(flag): flag.key for flag in review(History(readings), TODAY)}
    of_records = {reading.source for reading in readings}
    for flag in review(History((*readings, *older)), TODAY):
        if {one.source for one in flag.inputs if one.decides} <= of_records:
            assert before.get(deciding(flag), flag.key) == flag.key


@given(every_result, st.randoms())
def test_flags_do_not_depend_on_the_order_of_typing(readings, chance):
    shuffled = list(readings)
    chance.shuffle(shuffled)
    assert review(History(readings), TODAY) == review(History(tuple(shuffled)), TODAY)


def test_keys_stay_when_older_values_come_and_the_day_goes_on():
    before = flags(*WHOLE)
    older = (hiaa("2012", "20"), renogram("2012", "52", "48"), event("scan done", "2012", key="z"))
    after = flags(*WHOLE, *older, today=TODAY + timedelta(days=30))
    assert {key: flag.key for key, flag in after.items()} == {
        key: flag.key for key, flag in before.items()
    }
    assert after["highest"].question != before["highest"].question  # of 4, no more of 3
    assert len({flag.key for flag in after.values()}) == len(RULES)


def test_an_older_renogram_that_makes_the_other_side_differ_does_not_wake_a_flag():
    facts = (renogram("2025-06", "45", "60"), renogram("2026-01", "37", "63"))
    before = flags(*facts)["share-differs"]
    after = flags(renogram("2010", "50", "50"), *facts)["share-differs"]
    assert "RIGHT" in after.question
    assert "RIGHT" not in before.question
    assert after.key == before.key


def test_a_newer_value_is_another_flag():
    before = flags(*RISING, *FALLING)
    after = flags(
        *RISING, hiaa("2026-03-01", "58.1", "40"), *FALLING, renogram("2026-03-02", "30", "70")
    )
    assert set(after) == set(before)
    assert not {flag.key for flag in after.values()} & {flag.key for flag in before.values()}


@pytest.mark.parametrize(
    ("what", "changed"),
    [
        ("the number", {"written": read_number("59")}),
        ("how it is written", {"written": read_number("58.0")}),
        ("its date", {"when": on("2026-02-17")}),
        ("its unit", {"unit": "mg/24 h"}),
        ("a newer record", {"source": Source("hiaa", "other")}),
    ],
)
def test_a_corrected_deciding_value_is_another_flag(what, changed):
    before = flags(*RISING)
    after = flags(*RISING[:2], replace(RISING[2], **changed))
    assert set(after) == set(before), what
    assert not {flag.key for flag in after.values()} & {flag.key for flag in before.values()}


def test_a_corrected_limit_decides_about_the_limit_only():
    before = flags(*RISING)
    after = flags(*RISING[:2], replace(RISING[2], upper_limit=read_number("50")))
    assert {rule for rule in before if before[rule].key != after[rule].key} == {"above-limit"}


def test_a_corrected_share_or_label_is_another_flag():
    before = flags(*FALLING, *OPEN)
    corrected = (replace(one, label=f"{one.label} too") for one in OPEN)
    after = flags(*FALLING[:2], renogram("2026-01", "36", "64"), *corrected)
    assert set(after) == set(before)
    assert not {flag.key for flag in after.values()} & {flag.key for flag in before.values()}


def test_a_key_tells_nothing_of_what_was_typed():
    for flag in review(history(*WHOLE), TODAY):
        assert re.fullmatch("[0-9a-f]{64}", flag.key)


# ---- and quickly ----


def test_a_review_of_ten_thousand_facts_takes_no_time_to_speak_of():
    """About 60 ms of one processor; the bound is loose, for machines that do much at once."""
    first = date(2011, 1, 1)
    days = [(first + timedelta(days=day)).isoformat() for day in range(5000)]
    facts = [symptom(day, place % 9) for place, day in enumerate(days)]
    facts += [symptom(day, place % 7, analyte="itch") for place, day in enumerate(days[:4300])]
    facts += [hiaa(day, f"{place}", "40") for place, day in enumerate(days[::10])]
    facts += [one for day in days[::50] for one in renogram(day, "40", "60")]
    told = history(*facts)
    begins = time.process_time()
    assert review(told, TODAY)
    assert len(facts) == 10_000
    assert time.process_time() - begins < 0.6
