"""Places of the body: the words that reports use for each, and the sentences that hold such a word.

A search by listed words, and nothing more. It does not know what a sentence says of the place:
"No hydronephrosis." names the kidneys as "Mild hydronephrosis." does. A sentence that tells of a
place without any of its words ("It abuts the psoas.") is not found.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from surveillance.facts import Passage


class Place(StrEnum):
    """A place that reports tell of; the order is that of a page."""

    PRIMARY = "primary"
    MESENTERY = "mesentery"
    NODES = "nodes"
    LIVER = "liver"
    VESSELS = "vessels"
    KIDNEYS = "kidneys"
    PERITONEUM = "peritoneum"
    BONE = "bone"
    HEART = "heart"

    @property
    def label(self) -> str:
        return _LABELS[self]

    @property
    def words(self) -> "Words":
        """What is looked for, so that a page can tell it."""
        return _WORDS[self]


_LABELS = {
    Place.PRIMARY: "Bowel primary",
    Place.MESENTERY: "Mesentery",
    Place.NODES: "Lymph nodes",
    Place.LIVER: "Liver",
    Place.VESSELS: "Tissue round the great vessels",
    Place.KIDNEYS: "Kidneys and ureters",
    Place.PERITONEUM: "Peritoneum",
    Place.BONE: "Bone",
    Place.HEART: "Heart",
}


@dataclass(frozen=True)
class Words:
    """The words of one place: any of `alone`, or one of `this` in one sentence with one of `near`.

    A word that ends in * stands for all words that begin so. A hyphen may be a blank, a line's end
    or nothing: "para-aortic" is "paraaortic" too.
    """

    alone: tuple[str, ...]
    this: tuple[str, ...] = ()
    near: tuple[str, ...] = ()

    def are_in(self, sentence: str) -> bool:
        if self._alone.search(sentence):
            return True
        if not self.this:
            return False
        return bool(self._this.search(sentence) and self._near.search(sentence))

    @cached_property
    def _alone(self) -> re.Pattern[str]:
        return _any_of(self.alone)

    @cached_property
    def _this(self) -> re.Pattern[str]:
        return _any_of(self.this)

    @cached_property
    def _near(self) -> re.Pattern[str]:
        return _any_of(self.near)


_HYPHEN = r"[\s\-\u2010-\u2013]"


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(_pattern, words))})", re.IGNORECASE)


def _pattern(word: str) -> str:
    joints = {" ": f"{_HYPHEN}+", "-": f"{_HYPHEN}*"}
    spelt = "".join(joints.get(character, character) for character in word.removesuffix("*"))
    return spelt if word.endswith("*") else rf"{spelt}(?!\w)"


# Words that radiologists are known to use. They suggest where to look and decide nothing.
# fmt: off
_WORDS = {
    Place.PRIMARY: Words((
        "primary", "primaries", "small-bowel", "small intestin*", "bowel wall", "bowel loop*",
        "ileum", "ileal", "jejun*", "duoden*", "caec*", "cec*", "ileocaec*", "ileocec*",
        "anastomos*",
    )),
    Place.MESENTERY: Words((
        "mesenter*", "desmoplas*", "spoke-wheel", "wheel-spoke", "sunburst", "radiating strands",
        "tether*", "kink*", "angulation of", "retractile", "puckering", "matting",
    )),
    Place.NODES: Words((
        "node", "nodes", "nodal", "lymph-node*", "lymphaden*", "adenopath*",
    )),
    Place.LIVER: Words(("liver", "livers", "hepat*", "intra-hepatic", "extra-hepatic")),
    Place.VESSELS: Words(
        alone=(
            "retro-peritoneal fibro*", "RPF", "retro-peritoneal plaque*", "retro-peritoneal tissue",
            "retro-peritoneal soft-tissue*", "retro-peritoneal thickening",
            "retro-peritoneal reaction", "retro-peritoneal infiltrat*", "retro-peritoneal mass*",
            "retro-peritoneal encas*", "peri-aortic fibro*", "peri-aortitis", "peri-aortic tissue",
            "peri-aortic soft-tissue*", "para-aortic tissue", "para-aortic soft-tissue*",
            "aorto-caval encas*", "Ormond*", "fibrous retro-peritonitis",
            "sclerosing retro-peritoneal",
        ),
        this=(
            "tissue*", "soft-tissue*", "plaque*", "fibro*", "rind*", "cuff*", "mantle*", "sleeve*",
            "thicken*", "encas*", "encircl*", "surround*", "infiltrat*", "entrap*", "fat plane*",
            "stranding", "reaction",
        ),
        near=(
            "aorta", "aortas", "peri-aortic", "para-aortic", "aorto-caval", "aorto-iliac",
            "aortic wall", "aortic bifurcation", "cava", "caval", "IVC", "peri-caval", "para-caval",
            "great vessels", "iliac arter*", "iliac vessel*", "iliacs", "retro-peritone*",
        ),
    ),
    Place.KIDNEYS: Words((
        "kidney*", "ureter*", "peri-ureter*", "hydro-nephro*", "hydro-uretero*", "hydro-ureter*",
        "hydro-calyc*", "renal pelvi*", "renal pelves", "extra-renal pelvi*", "renal cort*",
        "renal parenchym*", "renal function", "renal obstruct*", "renal collecting",
        "renal drainage", "renal outline*", "renal size*", "renal atroph*", "renal scar*",
        "renal tract*", "pelvi-calyc*", "pelvi-calic*", "pelvi-caliect*", "pelviect*", "caliect*",
        "calyx", "calyc*", "calic*", "collecting-system*", "upper tract*", "urinary tract*",
        "upper urinary", "urinary cavit*", "uropath*", "nephropath*", "nephrogram*", "nephrostom*",
        "urogram*", "PUJ", "UPJ", "VUJ", "UVJ", "JJ stent*", "back-pressure", "cortical thinning",
    )),
    Place.PERITONEUM: Words((
        "peritone*", "intra-peritone*", "omentum", "omental", "ascites", "serosal",
        "pouch of Douglas", "paracolic",
    )),
    Place.BONE: Words((
        "bone", "bones", "bony", "skelet*", "osseous", "vertebra*", "spine", "spinal", "marrow",
        "sclerotic", "lytic", "rib", "ribs", "sacrum", "sacral", "femur*", "femoral head*",
        "iliac bone*", "iliac crest*", "sternum",
    )),
    Place.HEART: Words((
        "heart", "cardiac", "valves", "valvular", "heart valve", "tricuspid", "mitral",
        "aortic valve", "pulmonary valve", "pulmonic", "valve leaflet*", "valve thicken*",
        "ventric*", "biventric*", "atrium", "atrial", "atria", "ejection fraction", "pericard*",
        "endocard*", "myocard*",
    )),
}
# fmt: on

_NARROWEST = 60  # characters: no printed page is narrower, so shorter lines end where they mean to
# A number or a dash that opens a line of a list is no part of its sentence.
_BULLET = re.compile(r"[ \t]*(?:[-*|>\u2022\u25aa\u25cf\u2013\u2014]|\(?[0-9]{1,2}[.)])[ \t]+")
_HEADING = re.compile(r"(?=[^a-z.?!]{1,80}$).*[A-Z].*|[^.?!;,]{1,80}:")
_END = re.compile(r"[.?!]+[\"'\u2019\u201d)\]]*(?=\s)")
# fmt: off
_SHORT = {
    "dr", "mr", "mrs", "ms", "prof", "st", "e.g", "eg", "i.e", "ie", "cf", "vs", "viz", "approx",
    "ca", "c", "fig", "figs", "ser", "im", "img", "se", "incl", "resp", "max", "min", "ant", "post",
    "lat", "sup", "inf", "diam", "vol", "ref",
}
_BEFORE_NUMBERS = {"no", "nos", "p", "pp"}
_OPEN = {
    "the", "a", "an", "of", "in", "on", "at", "to", "and", "or", "with", "without", "for", "from",
    "by", "is", "are", "no", "left", "right",
}
# fmt: on
_NEXT = re.compile(r"\s*(\S)")
_LAST_WORD = re.compile(r"[^\s(\[\"']*$")


def sentences_about(place: Place, text: str) -> tuple[str, ...]:
    """The sentences that hold a word of the place, word for word and in their order.

    One that is said twice is given once.
    """
    found = (sentence for sentence in sentences(text) if place.words.are_in(sentence))
    return tuple(dict.fromkeys(found))


def sentences(text: str) -> tuple[str, ...]:
    """The sentences and headings of a report, each a piece of the text, line ends and all.

    Nothing but blanks and the bullets of lists lies between them.
    """
    found: list[str] = []
    for block in _blocks(text):
        start = 0
        for end in _END.finditer(block):
            if _goes_on(block, end):
                continue
            found.append(block[start : end.end()].strip())
            start = end.end()
        found.append(block[start:].strip())
    return tuple(sentence for sentence in found if sentence)


def newest_words(
    place: Place,
    passages: Iterable[Passage],
    *,
    with_sides: bool = False,
    without: tuple[str, ...] = ("pathology",),
) -> tuple[Passage, tuple[str, ...]] | None:
    """The newest passage that names the place, and its sentences about it; None where none does.

    Words about one kidney stand beside its numbers and are left out unless `with_sides`, and so
    are the modalities of `without`. Of one day, the one that was typed last.
    """
    for passage in sorted(passages, key=_date_order, reverse=True):
        if passage.modality in without or (passage.side and not with_sides):
            continue
        if found := sentences_about(place, passage.text):
            return passage, found
    return None


def _date_order(passage: Passage) -> tuple[str, str]:
    return passage.when.iso, passage.source.key


def _blocks(text: str) -> Iterable[str]:
    """Pieces that no sentence runs across: paragraphs, headings, and the points of a list."""
    for paragraph in re.split(r"\n(?:[^\S\n]*\n)+", text):
        lines = paragraph.split("\n")
        widest = max(_NARROWEST, *(len(line.rstrip()) for line in lines))
        start = at = 0
        for line, following in zip(lines, [*lines[1:], ""], strict=True):
            at += len(line) + 1
            if following and not _ends_here(line, following, widest):
                continue
            block = paragraph[start : at - 1]
            bullet = _BULLET.match(block)
            yield block[bullet.end() :] if bullet else block
            start = at


def _ends_here(line: str, following: str, widest: int) -> bool:
    """Whether a line's end is the end of what it says, and not only the edge of the paper.

    It is before a point of a list, after a heading, and before a capital that would have had room
    in the line. After a comma or a small word a sentence goes on.
    """
    if _BULLET.match(following) or _HEADING.fullmatch(line.strip()):
        return True
    first = following.split(maxsplit=1)
    last = line.split()
    if not first or not last or not first[0][0].isupper():
        return False
    is_open = last[-1][-1] in ",-(" or last[-1].casefold() in _OPEN
    return not is_open and len(line.rstrip()) + 1 + len(first[0]) <= widest


def _goes_on(block: str, end: re.Match[str]) -> bool:
    """Whether a full stop ends no sentence: after "Dr", after an initial, before a small letter."""
    following = _NEXT.match(block, end.end())
    if following is None or end.group() != ".":
        return following is not None and following[1].islower()
    if following[1].islower():
        return True
    word = _word_before(block, end.start())
    if word.casefold() in _BEFORE_NUMBERS:
        return following[1].isdigit()
    is_initial = len(word) == 1 and word.isupper() and word not in "IVX"
    return is_initial or word.casefold() in _SHORT


def _word_before(block: str, position: int) -> str:
    found = _LAST_WORD.search(block, max(0, position - 12), position)
    return found.group() if found else ""
