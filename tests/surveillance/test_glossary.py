"""The glossary: plain, sourced, without a verdict; words of a text are found whole and quoted."""

from __future__ import annotations

import re
import time
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.glossary import CHECKED, by_letter, entries, entry_of, words_in

# What our own sentences never say (the words of a letter may).
BANNED = re.compile(
    r"\b(abnormal\w*|normal\w*|positive|concerning|progression|unfortunately|don['’]t worry|worse"
    r"|better|all clear|prognosis|survival|life expectancy)\b|!|%"
)
SENTENCES = re.compile(r"(?<=[.?])\s+")
REPORT = """CT abdomen and pelvis. Retroperitoneal plaque, now abutting the left ureter; mild left
hydronephrosis is not
    excluded. No evidence of liver metastases. Soft-tissue stranding in the mesentery. Non-avid."""


def spelled(words: str) -> str:
    return re.sub(r"[\s-]+", " ", words.lower())


def syllables(word: str) -> int:
    """Groups of vowels, without a silent e at the end; at least one."""
    word = re.sub(r"(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$", "", word.lower())
    return max(1, len(re.findall(r"[aeiouy]+", word)))


def grade(text: str) -> float:
    """Flesch-Kincaid: the school year for which a text is written."""
    words = re.findall(r"[A-Za-z]+(?:[-’'][A-Za-z]+)*", text)
    said = sum(syllables(word) for word in words)
    sentences = len(SENTENCES.split(text))
    return 0.39 * len(words) / sentences + 11.8 * said / len(words) - 15.59


# ---- the entries ---------------------------------------------------------------------------------


def test_there_are_enough_entries_each_under_a_key_of_its_own():
    assert len(entries()) >= 120
    keys = [entry.key for entry in entries()]
    assert len(set(keys)) == len(keys)
    assert all(re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", key) for key in keys)


def test_no_spelling_is_listed_twice_or_belongs_to_two_entries():
    every = Counter(spelled(said) for entry in entries() for said in entry.spellings)
    assert [words for words, times in every.items() if times > 1] == []


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_an_entry_is_short_plain_sourced_and_no_verdict(entry):
    assert entry.source
    assert entry.group
    assert entry.word[0].isupper() or not entry.word[0].isalpha() or entry.word == "eGFR"
    sentences = SENTENCES.split(entry.meaning)
    assert len(sentences) <= 3
    for sentence in sentences:
        assert sentence.endswith("."), sentence
        assert len(sentence.split()) <= 25, sentence
    assert not BANNED.search(entry.meaning.lower())
    assert not BANNED.search(entry.word.lower())
    assert not re.search(r"\byour (scan|tumour|disease|kidneys?|result)\b", entry.meaning)


def test_all_meanings_together_can_be_read_at_eleven():
    assert grade(" ".join(entry.meaning for entry in entries())) <= 6


def test_the_measure_of_reading_tells_plain_from_learned():
    assert grade("The tube that carries urine from a kidney to the bladder.") < 7
    assert grade("Retroperitoneal fibroinflammatory infiltration necessitating ureterolysis.") > 15


def test_hedges_are_never_numbers():
    hedges = [entry for entry in entries() if entry.group == "How sure the report is"]
    assert len(hedges) >= 12
    assert not [hedge.word for hedge in hedges if re.search(r"[0-9]", hedge.meaning)]


def test_a_side_is_always_said_in_capitals():
    for entry in entries():
        assert not re.search(r"\b(left|right) (kidney|side|ribs|chamber)", entry.meaning), entry.key


def test_nobody_is_said_to_have_checked_it():
    assert CHECKED == "Not yet checked by a clinician."


WANTED = """abutting; encasing; plaque; soft tissue; stranding; hydronephrosis; ureter;
pelvicalyceal system; collecting system; renogram; split function; half-time; MAG3; furosemide;
hold-up; obstruction; dilatation; stent; nephrostomy; retroperitoneum; mesentery;
desmoplastic reaction; spiculated; tethering; node; short axis; avid; non-avid; SUV; Krenning score;
DOTATATE; FDG; SSTR; lesion; nodule; metastasis; primary; segment; attenuation; enhancement;
arterial phase; interval change; stable; comparison; impression; incidental; Ki-67; grade; mitoses;
margin; 5-HIAA; chromogranin A; NT-proBNP; creatinine; eGFR; tricuspid regurgitation;
carcinoid heart disease; ascites; free fluid; hydrocele; gallstones; left; right;
cannot be excluded; consistent with; no evidence of; indeterminate; equivocal; suspicious for;
oedema; edema; haemoglobin; hemoglobin; tumour; tumor; caecum; cecum; dilation; RPF; IVC; HN"""


@pytest.mark.parametrize("word", [" ".join(word.split()) for word in WANTED.split(";")])
def test_the_words_of_these_letters_are_there(word):
    assert entry_of(word)
    assert entry_of(word.upper()) == entry_of(word)


def test_dilatation_and_obstruction_are_two_things():
    assert entry_of("dilatation") != entry_of("obstruction")
    assert entry_of("mesenteric panniculitis") != entry_of("mesenteric mass")
    assert entry_of("nodes") != entry_of("retroperitoneal fibrosis")


def test_entries_stand_from_a_to_z_under_their_letter():
    letters = [letter for letter, _ in by_letter(entries())]
    assert letters[0] == "0-9"
    assert letters[1:] == sorted(set(letters[1:]))
    assert sum(len(under) for _, under in by_letter(entries())) == len(entries())


# ---- words in a text -----------------------------------------------------------------------------


def quoted(text: str) -> dict[str, str]:
    return {entry.key: text[start:end] for entry, start, end in words_in(text)}


def test_the_words_of_a_report_are_found_and_quoted_as_they_stand():
    found = quoted(REPORT)
    assert found["abutting"] == "abutting"
    assert found["cannot-be-excluded"] == "not\n    excluded"
    assert found["soft-tissue"] == "Soft-tissue"
    assert found["liver"] == "liver"
    assert found["non-avid"] == "Non-avid"
    assert "avid" not in found


def test_only_whole_words_count_and_the_longest_wins():
    assert words_in("Stentorian, nodeless, unavid, xCT, CTx, MAG33") == ()
    assert quoted("retroperitoneal fibrosis") == {
        "retroperitoneal-fibrosis": "retroperitoneal fibrosis"
    }
    assert quoted("(node)") == {"lymph-node": "node"}


def test_an_entry_is_given_once_at_its_first_place():
    text = "Nodes. A node. Lymph nodes and a stent."
    assert [(entry.key, start) for entry, start, _ in words_in(text)] == [
        ("lymph-node", 0),
        ("stent", text.index("stent")),
    ]


def test_capitals_and_line_wraps_change_nothing():
    keys = [entry.key for entry, _, _ in words_in(REPORT)]
    assert [entry.key for entry, _, _ in words_in(REPORT.upper())] == keys
    assert [entry.key for entry, _, _ in words_in(REPORT.replace(" ", "\n"))] == keys


@given(
    st.lists(
        st.one_of(
            st.text(max_size=40),
            st.sampled_from([said for entry in entries() for said in entry.spellings]),
            st.sampled_from([" ", "-", "\n  ", "’", "İ", "\u202e", "\x00", "<b>", "/"]),
        ),
        max_size=12,
    ).map("".join)
)
def test_any_text_is_read_and_every_span_quotes_a_spelling(text):
    found = words_in(text)
    assert len({entry.key for entry, _, _ in found}) == len(found)
    for entry, start, end in found:
        assert 0 <= start < end <= len(text)
        assert entry_of(text[start:end]) == entry
        assert not text[start - 1 : start].isalnum()
        assert not text[end : end + 1].isalnum()


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.key)
def test_every_spelling_is_found_in_a_sentence(entry):
    for said in entry.spellings:
        assert quoted(f"Seen: {said}.") == {entry.key: said}


def test_a_long_report_takes_a_few_milliseconds_and_odd_ones_no_age():
    report = (REPORT * 30)[:5_000]
    words_in(report)
    started = time.perf_counter()
    for _ in range(10):
        words_in(report)
    assert (time.perf_counter() - started) / 10 < 0.02
    started = time.perf_counter()
    for odd in ("x" * 1_000_000, "soft     " * 100_000, "a-" * 500_000, "(" * 1_000_000):
        words_in(odd)
    assert time.perf_counter() - started < 4
