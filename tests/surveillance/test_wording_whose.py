"""What a report says of one finding, and not of another in the same sentence."""

import pytest

from surveillance.wording.details import details, size_of
from surveillance.wording.qualities import Change
from surveillance.wording.read import read

MASS, TISSUE, LIVER = "mesenteric-mass", "retroperitoneal-fibrosis", "liver-metastases"
KIDNEY, NODES = "hydronephrosis", "lymph-nodes"


def said(text: str, finding: str):
    report = read(text)
    spans = [(one.start, one.end) for one in report.mentions if one.finding == finding]
    assert spans, text
    found = details(text, report, spans)
    for column in ("names", "sizes", "touches", "compared", "sure", "uptake", "sentences"):
        for one in getattr(found, column):
            assert text[one.start : one.end] == one.quote
    return found


def quotes(text: str, finding: str, column: str) -> list[str]:
    return [one.quote for one in getattr(said(text, finding), column)]


@pytest.mark.parametrize(
    ("text", "finding", "compared"),
    [
        ("Stable mesenteric mass, 24 mm; liver metastases have increased.", MASS, ["Stable"]),
        ("Stable mesenteric mass, 24 mm; liver metastases have increased.", LIVER, ["increased"]),
        (
            "The mesenteric mass is unchanged but the retroperitoneal fibrosis has progressed.",
            MASS,
            ["unchanged"],
        ),
        (
            "The mesenteric mass is unchanged but the retroperitoneal fibrosis has progressed.",
            TISSUE,
            ["progressed"],
        ),
        ("Retroperitoneal nodes and mesenteric mass unchanged.", NODES, ["unchanged"]),
        ("Retroperitoneal nodes and mesenteric mass unchanged.", MASS, ["unchanged"]),
        ("Stable mesenteric mass with increasing liver metastases.", MASS, ["Stable"]),
        ("Stable mesenteric mass with increasing liver metastases.", LIVER, ["increasing"]),
        ("Mesenteric mass 13 x 10 mm with unchanged radiating fat.", MASS, []),
        ("Mesenteric mass is stable and the lung nodule has increased.", MASS, ["stable"]),
        ("Stable liver metastases, the biggest 35 mm, and a mesenteric mass.", MASS, []),
        ("Mesenteric mass 24 mm. Unchanged.", MASS, ["Unchanged"]),
        ("Mesenteric mass 24 mm. Unchanged liver metastases.", MASS, []),
        ("Mesenteric mass as before.", MASS, ["as before"]),
        (
            "Mesenteric mass stable since 8 May 2024.",
            MASS,
            ["stable", "since 8 May 2024"],
        ),
        ("Mesenteric mass 15 mm (14 mm on 12 March 2024).", MASS, ["14 mm on 12 March 2024"]),
        (
            "Periaortic soft tissue has increased from 11 to 14 mm.",
            TISSUE,
            ["increased", "from 11 to 14 mm"],
        ),
        ("Plaque around the aorta extends over 6 cm.", TISSUE, []),
    ],
)
def test_a_change_is_told_of_what_it_is_said_of(text, finding, compared):
    assert quotes(text, finding, "compared") == compared


@pytest.mark.parametrize(
    "words",
    ["No interval change", "not significantly changed", "unchanged", "similar", "as before"],
)
def test_what_the_reader_calls_stable_is_stable(words):
    (one,) = said(f"Mesenteric mass 24 mm, {words}.", MASS).compared
    assert one.change is Change.STABLE


@pytest.mark.parametrize(
    ("text", "sizes", "compared"),
    [
        ("Retroperitoneal plaque is again seen. It measures 14 mm.", ["14 mm"], []),
        (
            "Retroperitoneal plaque abutting the left ureter. It has increased from 15 to 18 mm.",
            ["18 mm"],
            ["increased", "from 15 to 18 mm"],
        ),
        ("Retroperitoneal plaque. This is unchanged.", [], ["unchanged"]),
        ("Retroperitoneal plaque. It is 14 mm. It is unchanged.", ["14 mm"], ["unchanged"]),
        ("Retroperitoneal plaque and liver metastases. They have increased.", [], []),
        ("Retroperitoneal plaque. This patient has stable weight.", [], []),
        ("FINDINGS: Retroperitoneal plaque.\nIMPRESSION: It is unchanged.", [], []),
    ],
)
def test_a_sentence_that_goes_on_belongs_to_what_the_one_before_named(text, sizes, compared):
    found = said(text, TISSUE)
    assert [one.quote for one in found.sizes] == sizes
    assert [one.quote for one in found.compared] == compared


def test_what_goes_on_about_one_thing_is_not_told_of_another_in_it():
    text = "Plaque round the aorta. It abuts the left ureter, with left hydronephrosis above."
    assert quotes(text, KIDNEY, "touches") == []
    assert quotes(text, TISSUE, "touches") == ["round the aorta", "abuts the left ureter"]


def test_a_size_is_found_where_the_next_sentence_gives_it():
    text = "Retroperitoneal plaque is again seen. It measures 14 mm. Liver metastases 30 mm."
    report = read(text)
    assert size_of(text, report, text.index("plaque"), TISSUE) == "14 mm"
    assert size_of(text, report, text.index("metastases"), LIVER) == "30 mm"
    assert size_of("Plaque over 6 cm.", read("Plaque over 6 cm."), 0, TISSUE) == ""


@pytest.mark.parametrize(
    ("text", "finding", "name"),
    [
        ("Cuff of soft tissue surrounding the aorta, 14 mm.", TISSUE, "Cuff of soft tissue"),
        ("At L4 (the lateral wall of the aorta) the tissue is 6 and 8 mm.", TISSUE, "tissue"),
        (
            "Retroperitoneum: confluent soft tissue around the aorta.",
            TISSUE,
            "confluent soft tissue",
        ),
        ("Mesenteric mass with a desmoplastic reaction.", MASS, "Mesenteric mass"),
        ("Stable nodal disease.", NODES, "nodal disease"),
        ("Left para-aortic nodes 9 mm.", NODES, "para-aortic nodes"),
        ("The left ureter above it is 6 mm wide and dilated.", KIDNEY, "left ureter"),
        ("Hydronephrosis: none.", KIDNEY, "Hydronephrosis"),
        ("Plaque round the aorta, abutting the left ureter.", "ureter-involvement", "left ureter"),
        ("Encasement of the right ureter.", "ureter-involvement", "right ureter"),
    ],
)
def test_a_name_is_the_noun_that_the_report_uses(text, finding, name):
    assert quotes(text, finding, "names")[0] == name


@pytest.mark.parametrize(
    ("text", "finding", "sure"),
    [
        ("No hydronephrosis on today's study.", KIDNEY, ["No hydronephrosis"]),
        ("No hydronephrosis on either side.", KIDNEY, ["No hydronephrosis"]),
        ("No hydronephrosis or hydroureter.", KIDNEY, ["No hydronephrosis"]),
        ("Hydronephrosis is not excluded on this study.", KIDNEY, ["not excluded"]),
        ("The mesenteric mass has been removed.", MASS, ["has been removed"]),
        ("Known mesenteric mass.", MASS, ["Known"]),
        ("Mesenteric mass, typical of a midgut tumour.", MASS, ["typical of a midgut tumour"]),
        ("Mesenteric mass. No ascites.", MASS, []),
    ],
)
def test_how_sure_is_told_whole_or_not_at_all(text, finding, sure):
    assert quotes(text, finding, "sure") == sure


@pytest.mark.parametrize(
    ("text", "finding", "touches"),
    [
        ("The adjacent retroperitoneal fibrosis is not avid.", TISSUE, []),
        (
            "Retroperitoneal plaque, potentially impinging on the left ureter.",
            TISSUE,
            ["potentially impinging on the left ureter"],
        ),
        (
            "Mesenteric mass stable but retroperitoneal fibrosis now encases the SMA.",
            TISSUE,
            ["now encases the SMA"],
        ),
        ("Mesenteric mass stable but retroperitoneal fibrosis now encases the SMA.", MASS, []),
        ("Mesenteric mass with a wheel of the surrounding vessels.", MASS, []),
    ],
)
def test_what_it_touches_is_whole_and_its_own(text, finding, touches):
    assert quotes(text, finding, "touches") == touches


def test_numbers_that_share_a_unit_stand_together_with_it():
    text = "The tissue round the aorta is 6, 8, 9, 11 and 14 mm."
    assert quotes(text, TISSUE, "sizes") == ["6, 8, 9, 11 and 14 mm"]
