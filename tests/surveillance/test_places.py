"""A place's sentences are whole, word for word, and found by listed words alone."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.dates import PartialDate
from surveillance.facts import Passage, Side, Source
from surveillance.places import Place, newest_words, sentences_about
from surveillance.sentences import sentences

# fmt: off
NAMED = [
    # Ten names of one tissue.
    (Place.VESSELS, "There is a rind of abnormal soft tissue surrounding the infrarenal aorta."),
    (Place.VESSELS, "Retroperitoneal fibrosis, 14 mm."),
    (Place.VESSELS, "Plaque-like soft tissue anterior to the aorta."),
    (Place.VESSELS, "Remnant periaortic fibrosis 6 mm."),
    (Place.VESSELS, "Residual para-aortic soft tissue, 7 mm."),
    (Place.VESSELS, "Residual paraaortic soft-tissue, 7 mm."),
    (Place.VESSELS, "Retroperitoneal thickening as before."),
    (Place.VESSELS, "Homogeneous soft tissue in a periaortic and pericaval distribution."),
    (Place.VESSELS, "Aorto-caval encasement."),
    (Place.VESSELS, "A cuff encircling the IVC."),
    (Place.KIDNEYS, "Mild fullness of the left renal pelvis."),
    (Place.KIDNEYS, "Mild hydro-ureteronephrosis."),
    (Place.KIDNEYS, "Pelvicalyceal dilatation."),
    (Place.KIDNEYS, "The collecting\nsystem is full."),
    (Place.KIDNEYS, "No hydronephrosis."),
    (Place.NODES, "Para-aortic lymphadenopathy."),
    (Place.NODES, "Left para-aortic nodes up to 7 mm."),
    (Place.MESENTERY, "Spoke-wheel pattern."),
    (Place.MESENTERY, "Marked desmoplastic reaction."),
    (Place.PRIMARY, "Mural thickening of the distal ileum."),
    (Place.PRIMARY, "Small-bowel primary."),
    (Place.LIVER, "No hepatic metastases."),
    (Place.PERITONEUM, "Trace of ascites."),
    (Place.BONE, "No destructive bony lesion."),
    (Place.HEART, "All four valves open well."),
]
# fmt: on
NOT_NAMED = [
    (Place.VESSELS, "Left para-aortic nodes up to 7 mm."),
    (Place.VESSELS, "The aorta is of normal calibre."),
    (Place.VESSELS, "Soft tissue nodule in the mesentery."),
    (Place.KIDNEYS, "The infrarenal aorta and the renal vessels."),
    (Place.KIDNEYS, "The adrenals."),
    (Place.PERITONEUM, "Retroperitoneal fibrosis."),
    (Place.NODES, "A 4 mm nodule in the lung."),
    (Place.LIVER, "Delivered by post."),
    (Place.HEART, "The ileocaecal valve."),
]


@pytest.mark.parametrize(("place", "sentence"), NAMED)
def test_a_sentence_with_a_word_of_the_place_is_found(place, sentence):
    assert sentences_about(place, f"Lungs clear. {sentence} Gallstones.") == (sentence,)


@pytest.mark.parametrize(("place", "sentence"), NOT_NAMED)
def test_a_sentence_without_one_is_not(place, sentence):
    assert sentences_about(place, sentence) == ()


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Seen by Dr. Varma. Liver clear.", ["Seen by Dr. Varma.", "Liver clear."]),
        ("Size 1.5 cm. No node.", ["Size 1.5 cm.", "No node."]),
        ("Changes, e.g. Crohn. Next.", ["Changes, e.g. Crohn.", "Next."]),
        ("Image no. 5. No. Nothing.", ["Image no. 5.", "No.", "Nothing."]),
        ("Cyst in segment VI. Gallstones.", ["Cyst in segment VI.", "Gallstones."]),
        ("J. Tolland wrote. Clear?", ["J. Tolland wrote.", "Clear?"]),
        ("FINDINGS\nLiver clear.", ["FINDINGS", "Liver clear."]),
        ("Findings:\nLiver clear", ["Findings:", "Liver clear"]),
        ("Not obstructed.\n\nLeft", ["Not obstructed.", "Left"]),
        # The numbers of a list are no part of what it says, and its points end without a stop.
        ("1. Rind\n2. Mass of 3 mm\n- Stones", ["Rind", "Mass of 3 mm", "Stones"]),
        # A line's end inside a sentence, as old report systems print it.
        ("It abuts the\nleft ureter over 3 cm, with moderate\nhydronephrosis.",
         ["It abuts the\nleft ureter over 3 cm, with moderate\nhydronephrosis."]),
        ("The mass has not grown, and is the one in the report of the\nCounty Hospital.",
         ["The mass has not grown, and is the one in the report of the\nCounty Hospital."]),
        # A line that ends early, before a capital, has ended.
        ("No liver lesion\nMild left hydronephrosis, as seen before\nGallstones",
         ["No liver lesion", "Mild left hydronephrosis, as seen before", "Gallstones"]),
    ],
)  # fmt: skip
def test_a_text_falls_into_whole_sentences(text, whole):
    assert list(sentences(text)) == whole


WORDS = st.sampled_from(
    ["No hydronephrosis", "rind", "aorta", "Dr.", "e.g.", "1.5 cm", "\n", "\n\n", ". ", "- ",
     "1. ", "IMPRESSION:", "FINDINGS", "ureter", "Left", "\r\n", "?", ") ", "“"]
)  # fmt: skip
TEXTS = st.lists(WORDS | st.text(max_size=6)).map(" ".join) | st.text()


@given(TEXTS)
def test_any_text_is_quoted_exactly_in_its_order_and_nothing_but_bullets_is_lost(text):
    at = 0
    between = []
    for sentence in sentences(text):
        assert sentence == sentence.strip() != ""
        found = text.index(sentence, at)
        between.append(text[at:found])
        at = found + len(sentence)
    between.append(text[at:])
    assert all(re.fullmatch(r"(?:[-*|>•▪●–—\s]|\(?[0-9]{1,2}[.)])*", gap) for gap in between)
    for place in Place:
        for sentence in sentences_about(place, text):
            assert sentence in text
            assert place.words.are_in(sentence)


@pytest.mark.parametrize(
    ("text", "count"), [("A" * 50_000 + "a", 1), ("\n " * 20_000, 0), ("Aa. " * 20_000, 20_000)]
)
def test_a_long_text_takes_no_time_that_grows_with_its_square(text, count):
    assert len(sentences(text)) == count


@given(TEXTS, st.sampled_from(Place))
def test_every_sentence_with_a_word_of_the_place_is_given_once(text, place):
    told = sentences_about(place, text)
    assert len(set(told)) == len(told)
    assert set(told) == {one for one in sentences(text) if place.words.are_in(one)}


def passage(when, text, key="a", **more):
    return Passage(source=Source("report", key), when=PartialDate.from_iso(when), text=text, **more)


def test_the_newest_words_are_of_the_newest_passage_that_names_the_place():
    old = passage("2020", "Mild hydronephrosis.")
    new = passage("2024-05-08", "Liver clear. No hydronephrosis. Both kidneys drain.", "b")
    silent = passage("2026-01", "Liver clear.", "c")
    found = newest_words([Place.KIDNEYS], (silent, new, old))[Place.KIDNEYS]
    assert found == (new, ("No hydronephrosis.", "Both kidneys drain."))
    assert newest_words([Place.BONE], (silent, new, old)) == {}


def test_words_of_one_kidney_and_of_pathology_are_left_out_unless_asked_for():
    sided = passage("2026", "Ureter drains.", side=Side.LEFT)
    cut = passage("2025", "Ureter: fibrosis.", "b", modality="pathology")
    scan = passage("2024", "Ureters seen.", "c")
    every = (scan, cut, sided)
    assert newest_words([Place.KIDNEYS], every)[Place.KIDNEYS][0] is scan
    assert newest_words([Place.KIDNEYS], every, with_sides=True)[Place.KIDNEYS][0] is sided
    assert newest_words([Place.KIDNEYS], every, without=())[Place.KIDNEYS][0] is cut


def test_every_place_has_a_label_and_words():
    for place in Place:
        assert place.label
        assert place.words.alone


# ---- what was asked before the scan ----


REQUESTS = (
    ("CLINICAL DETAILS\nKnown liver metastases.\n\nFINDINGS\nThe liver is clear.",
     "The liver is clear."),
    ("Clinical history: liver metastases.\n\nThe liver is clear.", "The liver is clear."),
    ("Indication\n\nLiver metastases?\n\nThe liver is clear.", "The liver is clear."),
    ("CLINICAL DETAILS: liver.\nTECHNIQUE: liver phases.\nThe liver is clear.",
     "TECHNIQUE: liver phases.|The liver is clear."),
    # Where it is not clear where the request ends, nothing is left out.
    ("Clinical details: NET follow up. Findings: New lesion in the liver. Conclusion: liver.",
     "Findings: New lesion in the liver.|Conclusion: liver."),
    ("Clinical history: known NET.\nThere is a new lesion in the liver.\nNo hydronephrosis.",
     "There is a new lesion in the liver."),
    ("Clinical history: known NET with\nliver pain.\nA lesion in the liver.",
     "Clinical history: known NET with\nliver pain.|A lesion in the liver."),
    ("Indication: liver metastases?", "Indication: liver metastases?"),
    ("CLINICAL DETAILS\nNET.\nThe liver is clear.", "The liver is clear."),
    ("A history of liver disease is noted.", "A history of liver disease is noted."),
    ("History taking is hard. The liver is clear.", "The liver is clear."),
)  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), REQUESTS)
def test_what_was_asked_of_the_radiologist_is_no_finding(text, expected):
    assert sentences_about(Place.LIVER, text) == tuple(expected.split("|"))
