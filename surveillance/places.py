"""Places of the body: the words that reports use for each, and the sentences that hold such a word.

A search by listed words, and nothing more. It does not know what a sentence says of the place:
"No hydronephrosis." names the kidneys as "Mild hydronephrosis." does. A sentence that tells of a
place without any of its words ("It abuts the psoas.") is not found.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from surveillance.facts import Passage
from surveillance.sentences import sentences, without_request


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


def sentences_about(place: Place, text: str) -> tuple[str, ...]:
    """The sentences that hold a word of the place, word for word and in their order.

    One that is said twice is given once. What was asked of the radiologist ("Clinical details")
    tells what was thought before the scan, and is left out.
    """
    return tuple(sentence for sentence in _told(text) if place.words.are_in(sentence))


@lru_cache(maxsize=256)  # each place asks for the same text
def _told(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentences(without_request(text))))


def newest_words(
    places: Iterable[Place],
    passages: Iterable[Passage],
    *,
    with_sides: bool = False,
    without: tuple[str, ...] = ("pathology",),
) -> dict[Place, tuple[Passage, tuple[str, ...]]]:
    """For each place the newest passage that names it, and its sentences about it.

    A place that none names is left out. Words about one kidney stand beside its numbers and are
    left out unless `with_sides`, and so are the modalities of `without`. Of one day, the one that
    was typed last.
    """
    found: dict[Place, tuple[Passage, tuple[str, ...]]] = {}
    missing = list(places)
    for passage in sorted(passages, key=_date_order, reverse=True):
        if not missing:
            break
        if passage.modality in without or (passage.side and not with_sides):
            continue
        for place in tuple(missing):
            if said := sentences_about(place, passage.text):
                found[place] = passage, said
                missing.remove(place)
    return found


def _date_order(passage: Passage) -> tuple[str, str]:
    return passage.when.iso, passage.source.key
