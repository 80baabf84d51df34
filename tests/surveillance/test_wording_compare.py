"""Two reports beside each other: one finding in both; and the whole of both by sentences."""

from collections import Counter
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from surveillance.wording.compare import Kind, Row, compare, lay_beside, side_by_side
from surveillance.wording.read import LONGEST, read
from surveillance.wording.sections import heading_end
from surveillance.wording.sidebyside import PAIRED_AT_MOST

MASS, RPF, HN = "mesenteric-mass", "retroperitoneal-fibrosis", "hydronephrosis"
NODES, LIVER, ASCITES = "lymph-nodes", "liver-metastases", "ascites"
URETER, VALVES = "ureter-involvement", "valve-disease"

# Why, the finding, the earlier report, the later one, and what the comparison says of it.
CASES = [
    # ---- sizes ----
    ("grown by 5 mm", MASS, "Mesenteric mass 12 mm.", "Mesenteric mass 17 mm.",
     {"sizes_mm": (12, 17), "direction": "larger"}),
    ("2 mm apart are the same", MASS, "Mesenteric mass 15 mm.", "Mesenteric mass 17 mm.",
     {"sizes_mm": (15, 17), "direction": "same"}),
    ("2.1 mm apart are not", MASS, "Mesenteric mass 15 mm.", "Mesenteric mass 17.1 mm.",
     {"sizes_mm": (15, 17.1), "direction": "larger"}),
    ("smaller", MASS, "Mesenteric mass 2.1 cm.", "Mesenteric mass 15 mm.",
     {"sizes_mm": (21, 15), "direction": "smaller"}),
    ("2 mm less is the same", MASS, "Mesenteric mass 17 mm.", "Mesenteric mass 15 mm.",
     {"direction": "same"}),
    ("the largest number counts", MASS, "Mesenteric mass 12 x 9 mm.", "Mesenteric mass 9 x 11 mm.",
     {"sizes_mm": (12, 11), "direction": "same"}),
    ("centimetres", MASS, "Mesenteric mass 1.2 cm.", "Mesenteric mass 12 mm.",
     {"sizes_mm": (12, 12), "direction": "same"}),
    ("the later report's own prior size", MASS, "Mesenteric mass.",
     "Mesenteric mass 18 mm (previously 12 mm).", {"sizes_mm": (None, 18), "direction": "larger"}),
    ("what the earlier report says goes before", MASS, "Mesenteric mass 16 mm.",
     "Mesenteric mass 18 mm (previously 12 mm).", {"sizes_mm": (16, 18), "direction": "same"}),
    ("no size in the later one", MASS, "Mesenteric mass 16 mm.", "Mesenteric mass.",
     {"sizes_mm": (16, None), "direction": "not stated"}),
    ("no size at all", MASS, "Mesenteric mass.", "Mesenteric mass.",
     {"sizes_mm": (None, None), "direction": "not stated"}),
    ("another finding's size", MASS, "Mesenteric mass 12 mm. Left para-aortic node 9 mm.",
     "Mesenteric mass 12 mm. Left para-aortic node 19 mm.",
     {"sizes_mm": (12, 12), "direction": "same"}),
    ("a size in the sentence that goes on", MASS, "Mesenteric mass. It measures 12 mm.",
     "Mesenteric mass. It now measures 17 mm.", {"sizes_mm": (12, 17), "direction": "larger"}),
    ("a size of the history is an old one", MASS, "Mesenteric mass 12 mm.",
     "Clinical details: mesenteric mass 30 mm.\nFindings: Mesenteric mass 12 mm.",
     {"sizes_mm": (12, 12), "direction": "same"}),
    ("slices are no size", MASS, "3 mm slices. Mesenteric mass 12 mm.",
     "5 mm slices. Mesenteric mass 12 mm.", {"sizes_mm": (12, 12)}),
    ("a size that the later report names as prior only", MASS, "Mesenteric mass.",
     "The mesenteric mass, previously 12 mm, is not measured.", {"sizes_mm": (None, None)}),
    # ---- words about change ----
    ("stable alone", RPF, "Retroperitoneal fibrosis.", "Retroperitoneal fibrosis is stable.",
     {"direction": "same"}),
    ("increased alone", RPF, "Retroperitoneal fibrosis.", "Retroperitoneal fibrosis has increased.",
     {"direction": "larger"}),
    ("decreased alone", RPF, "Retroperitoneal fibrosis.", "Decreased retroperitoneal fibrosis.",
     {"direction": "smaller"}),
    ("no increase is the same", RPF, "Retroperitoneal fibrosis.",
     "No increase in the retroperitoneal fibrosis.", {"direction": "same"}),
    ("stable, yet 14 to 19 mm", RPF, "Retroperitoneal plaque 14 mm.",
     "Stable retroperitoneal plaque 19 mm.", {"direction": "mixed", "sizes_mm": (14, 19)}),
    ("increased, yet 2 mm", RPF, "Retroperitoneal plaque 15 mm.",
     "Retroperitoneal plaque has increased to 17 mm.", {"direction": "mixed"}),
    ("smaller, yet grown", MASS, "Mesenteric mass 12 mm.", "Smaller mesenteric mass, 18 mm.",
     {"direction": "mixed"}),
    ("stable and 2 mm agree", RPF, "Retroperitoneal plaque 15 mm.",
     "Stable retroperitoneal plaque 17 mm.", {"direction": "same"}),
    ("two words that speak against each other", MASS, "Mesenteric mass.",
     "The mesenteric mass is stable.\n\nThe mesenteric mass has increased.",
     {"direction": "mixed"}),
    ("the word stands in the sentence that goes on", MASS, "Mesenteric mass.",
     "Mesenteric mass. It has increased to 17 mm.", {"direction": "larger"}),
    ("the word of the history is not the report's", MASS, "Mesenteric mass 12 mm.",
     "Clinical details: enlarging mesenteric mass.\nFindings: Mesenteric mass 12 mm.",
     {"direction": "same"}),
    ("no longer seen", ASCITES, "Small volume ascites.", "The ascites is no longer seen.",
     {"direction": "smaller", "mentioned_in_later": True}),
    ("what was denied is new", HN, "No hydronephrosis.", "New mild left hydronephrosis.",
     {"direction": "larger"}),
    ("what was not mentioned is new", HN, "The liver is clear.", "New mild left hydronephrosis.",
     {"direction": "larger"}),
    ("what was there is not new", NODES, "Left para-aortic node.",
     "New left para-aortic node.", {"direction": "not stated"}),
    # ---- mentioned or not ----
    ("not mentioned any more", MASS, "Stable mesenteric mass 12 mm.", "The liver is clear.",
     {"mentioned_in_later": False, "sizes_mm": (12, None), "direction": "not stated",
      "new_words": (), "dropped_words": ("stable", "mesenteric", "mass")}),
    ("denied is mentioned", ASCITES, "Ascites.", "No ascites.",
     {"mentioned_in_later": True, "new_words": ("no",), "direction": "not stated"}),
    ("mentioned for the first time", HN, "The liver is clear.", "Mild left hydronephrosis.",
     {"mentioned_in_later": True, "new_words": ("mild", "left", "hydronephrosis"),
      "sides": (None, "left"), "names": ("hydronephrosis",)}),
    ("in neither", VALVES, "The liver is clear.", "The liver is clear.",
     {"mentioned_in_later": False, "names": (), "sides": (None, None), "new_words": ()}),
    # ---- names and words ----
    ("each name, the earlier first", RPF, "Cuff of soft tissue surrounding the aorta.",
     "Retroperitoneal fibrosis.", {"names": ("Cuff of soft tissue surrounding the aorta",
                                             "Retroperitoneal fibrosis")}),
    ("a name across two lines is one", MASS, "Mesenteric\nmass.", "Mesenteric mass.",
     {"names": ("Mesenteric mass",), "new_words": ()}),
    ("two names in one report", RPF, "Retroperitoneal fibrosis.\n\nThe periaortic plaque is 9 mm.",
     "Retroperitoneal fibrosis.", {"names": ("Retroperitoneal fibrosis", "periaortic plaque"),
                                   "dropped_words": ("periaortic", "plaque")}),
    ("capitals make no other name", MASS, "Mesenteric mass 12 mm.", "The mesenteric mass, 12 mm.",
     {"names": ("Mesenteric mass",), "new_words": (), "dropped_words": ()}),
    ("a new word", MASS, "Mesenteric mass 12 mm.", "Spiculated mesenteric mass 12 mm.",
     {"new_words": ("spiculated",), "dropped_words": ()}),
    ("a dropped word", MASS, "Calcified mesenteric mass.", "Mesenteric mass.",
     {"new_words": (), "dropped_words": ("calcified",)}),
    ("words of other sentences are not its words", MASS, "Mesenteric mass. The liver is clear.",
     "Mesenteric mass. The spleen is enlarged.", {"new_words": (), "dropped_words": ()}),
    ("words in the sentence that goes on with its size", MASS, "Mesenteric mass. It is 12 mm.",
     "Mesenteric mass. It measures 12 mm and tethers bowel.",
     {"new_words": ("measures", "tethers", "bowel")}),
    # ---- sides ----
    ("a side flips", HN, "Mild left hydronephrosis.", "Mild right hydronephrosis.",
     {"sides": ("left", "right"), "side_flip": True}),
    ("the same side", HN, "Mild left hydronephrosis.", "Left hydronephrosis, moderate.",
     {"sides": ("left", "left"), "side_flip": False}),
    ("from one side to both", HN, "Mild left hydronephrosis.", "Hydronephrosis of both kidneys.",
     {"sides": ("left", "both"), "side_flip": False}),
    ("the side that is there counts", HN, "Mild left hydronephrosis.",
     "Mild left hydronephrosis. No right hydronephrosis.",
     {"sides": ("left", "left"), "side_flip": False}),
    ("only denied sides are left", HN, "Mild left hydronephrosis.", "No left hydronephrosis.",
     {"sides": ("left", "left")}),
    ("the history's side is no flip", HN, "Mild left hydronephrosis.",
     "Clinical details: right hydronephrosis.\nFindings: Mild left hydronephrosis.",
     {"sides": ("left", "left"), "side_flip": False}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("finding", "earlier", "later", "says"),
    [case[1:] for case in CASES],
    ids=[case[0] for case in CASES],
)
def test_one_finding_in_two_reports(finding, earlier, later, says):
    got = compare(earlier, later, finding)
    assert {name: getattr(got, name) for name in says} == says


def test_there_are_at_least_forty_cases():
    assert len(CASES) >= 40


# ---- whole reports -------------------------------------------------------------------------------


def told(earlier: str, later: str) -> list[tuple[str, str, str]]:
    """Each row: its kind and the sentences, with what differs in brackets."""
    return [
        (row.kind, shown(row.earlier), shown(row.later)) for row in side_by_side(earlier, later)
    ]


def shown(pieces) -> str:
    return "".join(f"[{one.words}]" if one.differs else one.words for one in pieces)


@pytest.mark.parametrize(
    ("why", "earlier", "later", "rows"),
    [
        ("the words that differ", "Mesenteric mass 15 mm.", "The mesenteric mass, 17 mm.",
         [("changed", "Mesenteric mass [15] mm.", "[The] mesenteric mass, [17] mm.")]),
        ("several words on end", "Mild left hydronephrosis.", "No longer any left hydronephrosis.",
         [("changed", "[Mild] left hydronephrosis.", "[No longer any] left hydronephrosis.")]),
        ("capitals, full stops and line ends make no difference", "THE LIVER IS\nCLEAR",
         "The liver is clear.", [("same", "THE LIVER IS\nCLEAR", "The liver is clear.")]),
        ("a question mark does", "Ascites.", "?Ascites.", [("gone", "[Ascites.]", ""),
         ("new", "", "[?Ascites.]")][::-1]),
        ("one thing is not another", "The spleen is normal.", "The pancreas is normal.",
         [("new", "", "[The pancreas is normal.]"), ("gone", "[The spleen is normal.]", "")]),
        ("nor by its size", "Mesenteric mass measures 17 mm.", "Para-aortic node measures 17 mm.",
         [("new", "", "[Para-aortic node measures 17 mm.]"),
          ("gone", "[Mesenteric mass measures 17 mm.]", "")]),
        ("what is gone stands where it stood", "Liver clear. Small cyst. Spleen clear.",
         "Liver clear. Spleen clear.",
         [("same", "Liver clear.", "Liver clear."), ("gone", "[Small cyst.]", ""),
          ("same", "Spleen clear.", "Spleen clear.")]),
        ("what is gone from the beginning stands there", "Small cyst. Liver clear.", "Liver clear.",
         [("gone", "[Small cyst.]", ""), ("same", "Liver clear.", "Liver clear.")]),
        ("a sentence said twice keeps its places",
         "Ascites.\nLiver clear.\nAscites.", "Liver clear.\nAscites.",
         [("gone", "[Ascites.]", ""), ("same", "Liver clear.", "Liver clear."),
          ("same", "Ascites.", "Ascites.")]),
        ("what has moved is the same", "Liver clear.\nSpleen clear.", "Spleen clear.\nLiver clear.",
         None),
        ("a heading stands by itself", "FINDINGS: Liver clear.", "Findings\nLiver clear.",
         [("same", "FINDINGS:", "Findings"), ("same", "Liver clear.", "Liver clear.")]),
        ("more told of one thing", "Mesenteric mass 13 x 10 mm with radiating strands.",
         "Mesenteric mass 13 x 10 mm with tethering of one ileal loop.",
         [("changed", "Mesenteric mass 13 x 10 mm with [radiating strands.]",
           "Mesenteric mass 13 x 10 mm with [tethering of one ileal loop.]")]),
        ("nothing beside something", "", "Liver clear.", [("new", "", "[Liver clear.]")]),
        ("nothing beside nothing", "", " \n", []),
    ],
)  # fmt: skip
def test_sentences_are_laid_side_by_side(why, earlier, later, rows):
    got = told(earlier, later)
    if rows is None:
        assert [kind for kind, _earlier, _later in got] == ["same"] * 2, why
    else:
        assert sorted(got) == sorted(rows), why
        assert [row for row in got if row[2]] == [row for row in rows if row[2]], why


# ---- any two reports -----------------------------------------------------------------------------

_SENTENCES = (
    "The liver is clear.", "No liver lesion.", "Mesenteric mass 12 mm.", "Mesenteric mass 17 mm.",
    "Mild left hydronephrosis.", "Mild RIGHT hydronephrosis.", "mild left hydronephrosis",
    "FINDINGS:", "Findings: Ascites.", "Impression: No ascites.", "Ascites.", "?Ascites.",
    "- 8 mm cyst", "1. Stable\ndisease; no change.", "...",
)  # fmt: skip
_REPORT = st.lists(st.sampled_from(_SENTENCES), max_size=14).map("\n".join)
_ANY = _REPORT | st.text(alphabet=st.sampled_from("ab .,:;\n\t?\u00a0\u202e"), max_size=60)


def joined(rows: tuple[Row, ...], side: str) -> Counter[str]:
    texts = ["".join(piece.words for piece in getattr(row, side)) for row in rows]
    return Counter(text for text in texts if text)


@given(_ANY, _ANY)
def test_every_sentence_of_both_stands_once_and_exactly(earlier, later):
    rows = side_by_side(earlier, later)
    for side, text in (("earlier", earlier), ("later", later)):
        assert joined(rows, side) == Counter(parts(text))
    in_order = ["".join(piece.words for piece in row.later) for row in rows if row.later]
    assert in_order == parts(later)


def parts(text: str) -> list[str]:
    """The sentences of a report, each heading ("FINDINGS:") by itself."""
    made = []
    for one in read(text).sentences:
        end = heading_end(text, one.start, one.end)
        made += [text[one.start : end], text[end : one.end].lstrip()]
    return [part for part in made if part]


@given(_ANY)
def test_a_report_beside_itself_is_the_same_throughout(text):
    beside = lay_beside(text, text)
    assert {row.kind for row in beside.rows} <= {Kind.SAME}
    assert not any(piece.differs for row in beside.rows for piece in row.earlier + row.later)
    assert not beside.is_cut


@given(_ANY, _ANY)
def test_the_other_way_round_new_is_gone_and_the_rest_stays(earlier, later):
    there, back = side_by_side(earlier, later), side_by_side(later, earlier)
    kinds = Counter(row.kind for row in there)
    assert kinds == Counter(_TURNED[row.kind] for row in back)
    for kind, side in ((Kind.NEW, "later"), (Kind.GONE, "earlier")):
        other = "earlier" if side == "later" else "later"
        mine = joined(tuple(row for row in there if row.kind is kind), side)
        assert mine == joined(tuple(row for row in back if row.kind is _TURNED[kind]), other)


_TURNED = {Kind.NEW: Kind.GONE, Kind.GONE: Kind.NEW, Kind.SAME: Kind.SAME,
           Kind.CHANGED: Kind.CHANGED}  # fmt: skip


@given(_ANY, _ANY)
def test_a_changed_row_says_where_it_differs_and_a_piece_that_does_holds_no_blank_at_its_ends(
    earlier, later
):
    for row in side_by_side(earlier, later):
        marked = [piece.words for piece in row.earlier + row.later if piece.differs]
        assert bool(marked) == (row.kind is not Kind.SAME)
        assert all(words == words.strip() for words in marked)


# ---- cost ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The liver lesion {} is 12 mm in segment {}.", "Liver lesion {} is 9 mm, segment {}."),
        ("a {} a {} b c.", "b {} a {} a."),
        ("Ascites.", "Ascites."),
        ("a\n", "b\n"),
        ("no ", "no yes "),
    ],
    ids=["numbered", "short", "one and the same", "letters", "without an end"],
)  # fmt: skip
def test_the_longest_reports_are_laid_beside_each_other_in_time(first, second):
    texts = []
    for form in (first, second):
        lines = [form.format(place, place % 8) for place in range(LONGEST // len(form))]
        texts.append(" ".join(lines)[:LONGEST])
    began = perf_counter()
    beside = lay_beside(*texts)
    assert perf_counter() - began < 4  # about 0.5 s on a machine that does nothing else
    assert beside.rows


def test_what_is_more_than_can_be_laid_side_by_side_is_told():
    def report(word: str, count: int) -> str:
        return "\n".join(f"{word}{place} {word}{place}b." for place in range(count))

    assert lay_beside(report("X", PAIRED_AT_MOST + 1), report("Y", 3)).is_cut
    assert not lay_beside(report("X", PAIRED_AT_MOST), report("Y", 3)).is_cut
    assert not lay_beside(report("X", PAIRED_AT_MOST + 1), "").is_cut
    same = report("X", PAIRED_AT_MOST * 2)
    assert not lay_beside(same, same).is_cut


def test_of_two_that_are_alike_the_one_in_the_same_section_is_its_partner():
    rows = side_by_side(
        "FINDINGS: Mesenteric mass 13 x 10 mm with unchanged radiating strands.",
        "FINDINGS: Calcified mesenteric mass 13 x 10 mm with tethering of one loop; patent vessels."
        "\nIMPRESSION: Retroperitoneal nodes and mesenteric mass unchanged.",
    )
    assert [row.kind for row in rows] == ["same", "changed", "new", "new"]


def test_headings_are_no_sentences_to_be_counted():
    beside = lay_beside("FINDINGS: Liver clear.", "IMPRESSION: Liver clear. Spleen clear.")
    assert [beside.count(kind) for kind in (Kind.NEW, Kind.GONE, Kind.SAME)] == [1, 0, 1]
    assert sum(row.is_heading for row in beside.rows) == 2


def test_what_is_too_long_is_refused_in_words():
    with pytest.raises(ValueError, match="more than 100,000 characters"):
        lay_beside("a" * (LONGEST + 1), "")
