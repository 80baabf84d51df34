"""Which parts of the body a report is about, as its scan's name, its title and its words tell.

A report that covers where a finding lies and does not name it is worth a row in its history; one
of other parts is not. Parts are plain words in a table, and a scan has a set of them: a CT of the
abdomen shows the liver and the kidneys too, an ultrasound of the kidneys shows no aorta. What
cannot be known is the empty set, which covers nothing.
"""

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from functools import lru_cache

from surveillance.wording.sections import Section, sentences_of


class Part(StrEnum):
    """A part of the body, as coarse as the names of scans are."""

    HEAD = "head"
    NECK = "neck"
    CHEST = "chest"
    HEART = "heart"
    ABDOMEN = "abdomen"
    LIVER = "liver, gallbladder and bile ducts"
    KIDNEYS = "kidneys and ureters"
    PELVIS = "pelvis"
    BLADDER = "bladder"
    SCROTUM = "scrotum and groin"
    SPINE = "spine"
    LIMBS = "arms and legs"


Parts = frozenset[Part]
NOT_KNOWN: Parts = frozenset()
_ABDOMEN = frozenset((Part.ABDOMEN, Part.LIVER, Part.KIDNEYS))
_PELVIS = frozenset((Part.PELVIS, Part.BLADDER))
_TRUNK = frozenset((Part.NECK, Part.CHEST, *_ABDOMEN, *_PELVIS, Part.SPINE))
_WHOLE = frozenset((Part.HEAD, *_TRUNK, Part.LIMBS))

#: The words of a scan's name, and what a scan of that name covers.
NAMES: tuple[tuple[str, Parts], ...] = (
    (r"(?:whole|total|full)[ -]?body|vertex to (?:toes?|feet)", _WHOLE),
    (r"(?:skull|base of skull|eyes?|orbits?|vertex|neck)[\w ]{0,9}to[\w ]{0,9}(?:mid[ -]?)?thighs?"
     r"|half[ -]body|trunk|torso", _TRUNK),
    (r"ncap|n/c/a/p", frozenset((Part.NECK, Part.CHEST)) | _ABDOMEN | _PELVIS),
    (r"cap|tap|[ct]/a/p|[ct] ?\+ ?a ?\+ ?p", frozenset((Part.CHEST,)) | _ABDOMEN | _PELVIS),
    (r"ap|a/p|a ?[&+] ?p|abdo[ -]?pelv\w*|abdominopelvic", _ABDOMEN | _PELVIS),
    (r"kub|urograms?|urograph\w+|urinary tract|ivu|ivp|ctu", _ABDOMEN | _PELVIS),
    (r"abdom\w+|abdo|abd|belly|tummy|mesenter\w+|retroperiton\w+|aort\w+|pancrea\w+|adrenals?"
     r"|spleen|(?:small )?bowel|entero\w+|mre|colono?graph\w+|colon|stomach", _ABDOMEN),
    (r"liver|hepat\w+|biliary|bile ducts?|gall ?bladder|mrcp|hepatobiliary",
     frozenset((Part.LIVER,))),
    (r"kidneys?|renal|renogra\w+|mag ?-?3|dmsa|dtpa|pyelogra\w+|ureter\w*|uro?tract",
     frozenset((Part.KIDNEYS,))),
    (r"pelvi[sc]|prostate|uter\w+|ovar\w+|rect\w+|transvaginal", _PELVIS),
    (r"(?:urinary )?bladder", frozenset((Part.BLADDER,))),
    (r"scrot\w+|testes|testic\w+|testis|groins?|inguinal", frozenset((Part.SCROTUM,))),
    (r"chest|thora\w+|lungs?|pulmonary|mediastin\w+|ctpa|cxr|hrct", frozenset((Part.CHEST,))),
    (r"heart|cardiac|echo\w*|tte|coronar\w+", frozenset((Part.HEART,))),
    (r"head|brain|skull|cranial|pituitary|sinuses", frozenset((Part.HEAD,))),
    (r"neck|thyroid|carotids?", frozenset((Part.NECK,))),
    (r"spine|spinal|vertebra\w*|lumbar|sacrum|sacral", frozenset((Part.SPINE,))),
    (r"skeletal survey|bone scan|bone scintigra\w+",
     frozenset((Part.HEAD, Part.SPINE, Part.LIMBS))),
    (r"arms?|legs?|thighs?|knees?|feet|foot|hands?|shoulders?|hips?", frozenset((Part.LIMBS,))),
)  # fmt: skip
_NAMES = tuple(
    (re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE), parts) for words, parts in NAMES
)
#: Where a kind of scan needs no other name.
OF_KINDS = {"echo": frozenset((Part.HEART,)), "pet": _TRUNK}
#: Their pictures go through the whole body at that height, whatever organ they were asked for.
_SLICES = re.compile(r"\b(?:ct|mri?|pet|mrcp|mre|tomogram)\b", re.IGNORECASE)
_PLAIN_FILM = re.compile(r"\b(?:x-?rays?|radiographs?|films?|views?|cxr|axr)\b", re.IGNORECASE)
_AP = re.compile(r"\bap\b", re.IGNORECASE)
_SLICED = ("ct", "mri", "pet")

#: A title names a kind of scan and is no sentence.
_SCAN = re.compile(
    r"\b(?:ct|mri?|pet|uss?|ultrasound|sonogra\w+|scan|spect|scintigra\w+|x-?ray|radiograph|echo\w*"
    r"|mrcp|mre|kub|ivu|cxr|axr|ctpa|ctu|mag-?3|dmsa|renogra\w+|doppler|tomogra\w+|imaging"
    r"|examination|study|procedure)\b",
    re.IGNORECASE,
)
_IS_SENTENCE = re.compile(
    r"\b(?:is|are|was|were|has|have|shows?|showed|seen|noted|no|not|known|compared|since|there)\b",
    re.IGNORECASE,
)
_PIECES = re.compile(r":\s*|[.]\s+|[.]$")
_TITLES_AT_MOST = 4  # lines in which the title stands: name, date and hospital come before it
_TITLE_AT_MOST = 120  # characters

#: The organs that the findings of a report name, where neither its scan nor its title says more.
ORGANS: tuple[tuple[str, Parts], ...] = (
    (r"liver|hepatic|spleen|splenic|pancreas|adrenals?|mesenter\w+|retroperiton\w+|bowel"
     r"|aorta|para-?aortic|gallbladder|stomach|ileum|omentum|kidneys|hydronephrosis|ascites",
     _ABDOMEN),
    (r"lungs?|pleural?|mediastin\w+|bronch\w+", frozenset((Part.CHEST,))),
    (r"pelvis|bladder|prostate|uterus|ovar(?:y|ies)|rectum|iliac", _PELVIS),
    (r"ventric(?:le|ular) (?:function|ejection|size)|tricuspid|mitral|pericardi\w+",
     frozenset((Part.HEART,))),
    (r"intracranial|cerebral|brain", frozenset((Part.HEAD,))),
)  # fmt: skip
_ORGANS = tuple((re.compile(rf"\b(?:{words})\b", re.IGNORECASE), parts) for words, parts in ORGANS)
_READ_AT_MOST = 20_000  # characters
_FINDINGS = (Section.FINDINGS, Section.IMPRESSION, Section.PLAIN)

#: Where each finding of the vocabulary lies; the empty set: anywhere.
WHERE: dict[str, Parts] = {
    "retroperitoneal-fibrosis": frozenset((Part.ABDOMEN, Part.PELVIS)),
    "mesenteric-mass": frozenset((Part.ABDOMEN,)),
    "hydronephrosis": frozenset((Part.KIDNEYS,)),
    "ureter-involvement": frozenset((Part.KIDNEYS,)),
    "vessel-involvement": frozenset((Part.ABDOMEN,)),
    "lymph-nodes": NOT_KNOWN,
    "liver-metastases": frozenset((Part.LIVER,)),
    "bowel-primary": frozenset((Part.ABDOMEN,)),
    "bowel-obstruction": frozenset((Part.ABDOMEN,)),
    "peritoneal-disease": frozenset((Part.ABDOMEN, Part.PELVIS)),
    "bone-metastases": NOT_KNOWN,
    "ascites": frozenset((Part.ABDOMEN, Part.PELVIS)),
    "renal-drainage-obstruction": frozenset((Part.KIDNEYS,)),
    "valve-disease": frozenset((Part.HEART,)),
    "gallstones": frozenset((Part.LIVER,)),
    "hydrocele": frozenset((Part.SCROTUM, Part.PELVIS)),
}


def covered(*, name: str, modality: str, text: str) -> Parts:
    """What a report covers: by its scan's name, else its title, its kind, the organs it names.

    `name` is the scan as a page names it, with what was typed as its part of the body; `modality`
    is its kind as kept ("ct"), `text` the words of the report.
    """
    text = text[:_READ_AT_MOST]
    return (
        _named(name, is_sliced=modality in _SLICED)
        or _titled(text, is_sliced=modality in _SLICED)
        or OF_KINDS.get(modality)
        or _told(text)
    )


def where(about: str, named_in: Iterable[Parts]) -> Parts:
    """Where a finding lies: as the vocabulary has it, else the parts that all its reports share.

    Where they share none, it is any part of theirs; reports of which none is known are left out.
    """
    if of_it := WHERE.get(about):
        return of_it
    known = [parts for parts in named_in if parts]
    if not known:
        return NOT_KNOWN
    return frozenset.intersection(*known) or frozenset.union(*known)


@lru_cache(maxsize=512)  # scans have few names
def _named(name: str, *, is_sliced: bool) -> Parts:
    """The parts that a name holds; slices of an organ in the belly show what lies beside it."""
    is_film = bool(_PLAIN_FILM.search(name))
    words = _AP.sub(" ", name) if is_film else name  # "chest x-ray, AP": from front to back
    found: set[Part] = set()
    for pattern, parts in _NAMES:
        words, count = pattern.subn(" ", words)
        if count:
            found |= parts
    if (is_sliced or _SLICES.search(name)) and found & {Part.LIVER, Part.KIDNEYS}:
        found |= _ABDOMEN
    return frozenset(found)


def _titled(text: str, *, is_sliced: bool) -> Parts:
    """The parts of the first line that is a title: "CT ABDOMEN AND PELVIS WITH CONTRAST"."""
    for line in _first_lines(text):
        is_title = _SCAN.search(line) and not _IS_SENTENCE.search(line)
        if is_title and (parts := _named(line, is_sliced=is_sliced)):
            return parts
    return NOT_KNOWN


def _first_lines(text: str) -> Iterator[str]:
    """The beginnings of the first lines, and what follows on "Examination:"."""
    lines = filter(None, map(str.strip, text[:2_000].splitlines()))
    for _number, line in zip(range(_TITLES_AT_MOST), lines, strict=False):
        for piece in _PIECES.split(line, maxsplit=2)[:2]:
            yield piece[:_TITLE_AT_MOST]


def _told(text: str) -> Parts:
    """The parts whose organs its findings name."""
    found: set[Part] = set()
    for one in sentences_of(text):
        if one.section in _FINDINGS:
            for pattern, parts in _ORGANS:
                if pattern.search(text, one.start, one.end):
                    found |= parts
    return frozenset(found)
