"""The parts of the body that a report covers: read from names, titles and organs, never guessed."""

import pytest

from surveillance.regions import NOT_KNOWN, WHERE, Part, covered, where
from surveillance.wording.vocabulary import FINDINGS

BELLY = {Part.ABDOMEN, Part.LIVER, Part.KIDNEYS}
BELOW = {Part.PELVIS, Part.BLADDER}


@pytest.mark.parametrize(
    ("name", "modality", "parts"),
    [
        ("CT, CT AP", "ct", BELLY | BELOW),
        ("CT, ap", "ct", BELLY | BELOW),
        ("CT, A&P", "ct", BELLY | BELOW),
        ("CT, Abdo/Pelvis", "ct", BELLY | BELOW),
        ("CT, CAP", "ct", {Part.CHEST} | BELLY | BELOW),
        ("CT, TAP", "ct", {Part.CHEST} | BELLY | BELOW),
        ("CT, C/A/P", "ct", {Part.CHEST} | BELLY | BELOW),
        ("CT, chest, abdomen and pelvis", "ct", {Part.CHEST} | BELLY | BELOW),
        ("CT, KUB", "ct", BELLY | BELOW),
        ("MRI, abdomen", "mri", BELLY),
        ("MRI, liver", "mri", BELLY),  # its slices show what lies beside the liver
        ("Ultrasound, renal", "us", {Part.KIDNEYS}),  # an ultrasound shows what it was held on
        ("Ultrasound, kidneys and bladder", "us", {Part.KIDNEYS, Part.BLADDER}),
        ("Nuclear medicine (SPECT or planar), kidneys", "nm", {Part.KIDNEYS}),
        ("X-ray, chest AP", "xray", {Part.CHEST}),  # from front to back
        ("Echocardiogram (heart)", "echo", {Part.HEART}),
        ("MRI, L-spine", "mri", {Part.SPINE}),
        ("CT, Kopf-Hals", "ct", NOT_KNOWN),
        ("CT, capsule", "ct", NOT_KNOWN),
        ("CT", "ct", NOT_KNOWN),
    ],
)
def test_the_name_of_a_scan_says_what_it_covers(name, modality, parts):
    assert covered(name=name, modality=modality, text="") == parts


def test_a_whole_body_scan_covers_all_and_one_to_the_thigh_the_trunk():
    whole = covered(name="PET-CT with FDG, whole body", modality="pet", text="")
    assert whole == set(Part) - {Part.HEART, Part.SCROTUM}
    trunk = covered(name="PET-CT, skull base to mid-thigh", modality="pet", text="")
    assert trunk >= BELLY | BELOW | {Part.CHEST}
    assert not trunk & {Part.HEAD, Part.LIMBS}
    assert covered(name="PET-CT", modality="pet", text="") == trunk


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("CT ABDOMEN AND PELVIS WITH CONTRAST\n\nThe lungs are clear.", BELLY | BELOW),
        ("City Hospital\n20/01/2024\nCT TAP\n", {Part.CHEST} | BELLY | BELOW),
        ("Examination: MRI liver\nFindings: none", BELLY),
        ("Renal ultrasound. No hydronephrosis; the aorta is seen.", {Part.KIDNEYS}),
        ("Head CT. No bleed. The liver was not imaged.", {Part.HEAD}),
        ("CT was compared with the chest of 2019.", NOT_KNOWN),  # a sentence is no title
        ("Liver and spleen are clear.", BELLY),  # the organs that it names
        ("Clinical history: liver metastases.\nFindings: as before.", NOT_KNOWN),
        ("Nothing to say.", NOT_KNOWN),
        ("", NOT_KNOWN),
    ],
)
def test_a_title_or_the_organs_say_it_where_the_scan_does_not(text, parts):
    assert covered(name="", modality="", text=text) == parts
    assert covered(name="CT, head", modality="ct", text=text) == {Part.HEAD}


def test_every_finding_of_the_vocabulary_has_its_place():
    assert set(WHERE) == set(FINDINGS)


def test_a_finding_lies_where_the_vocabulary_has_it_else_where_its_reports_meet():
    chest, belly = frozenset((Part.CHEST,)), frozenset(BELLY)
    assert where("hydronephrosis", [chest]) == {Part.KIDNEYS}
    assert where("", [belly | chest, belly, NOT_KNOWN]) == belly
    assert where("lymph-nodes", [belly, chest]) == belly | chest  # they share none
    assert where("", [NOT_KNOWN]) == where("lymph-nodes", []) == NOT_KNOWN
