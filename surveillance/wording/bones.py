"""What is told of bones, and uptake that is named for where it is."""

from collections.abc import Iterator

from surveillance.wording import words as w
from surveillance.wording.line import Line, Phrase

_WEIGHTINGS = w.words("weighted weightedimages weighting signal hyperintensity hyperintense images")

_MARKED = w.words("focal faint mild indeterminate intense equivocal increased abnormal avid")
_NO_DISEASE = w.words(
    "degenerative physiological physiologic facet facetal joint joints arthritic traumatic "
    "fracture fractures marrow reactive normal known symmetrical symmetric"
)
_OF_UPTAKE = (
    (w.BONE, "bone-metastases"),
    (w.LIVER, "liver-metastases"),
    (w.PERITONEUM, "peritoneal-disease"),
)


def lytic(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """ "Sclerotic", "lytic": of a bone by itself, else the noun behind it is the head."""
    if line.words[at + 1 : at + 2] in (["or"], ["and"]) and line.next_but_one(at) & w.LYTIC:
        return  # "lytic or sclerotic metastasis"
    is_after_bone = any(line.flags[one] & w.BONE for one in range(max(0, at - 3), at))
    if is_after_bone or line.next_flags(at, 3) & (w.METASTASIS | w.LESION | w.DISEASE):
        return
    sites = line.sites(at)
    if line.named(sites) & w.BONE:
        yield line.phrase("bone-metastases", at, sites, w.BONE)


def is_in_a_vertebra(line: Line, at: int) -> bool:
    """ "Enhancing lesion in T12", and not "lesion of T2 signal"."""
    if _WEIGHTINGS & set(line.words[at + 4 : at + 6]):
        return False
    joint, letter, number = (*line.words[at + 1 : at + 4], "", "", "")[:3]
    return joint in ("in", "of", "at") and letter in ("t", "l") and number.isdigit()


def uptake(line: Line, at: int) -> Iterator[Phrase]:
    """ "Focal uptake in the right iliac bone", "no abnormal hepatic uptake"."""
    if _NO_DISEASE & set(line.words) or line.all & (w.METASTASIS | w.LESION | w.TUMOR | w.PRIMARY):
        return
    before = range(max(0, at - 3), at)
    is_marked = any(line.words[one] in _MARKED for one in before)
    behind = line.sites(at) if is_marked else []
    own = [at - 1] if at and line.flags[at - 1] & w.SITES else []
    for site, finding in _OF_UPTAKE:
        wanted = w.BONE if site == w.BONE else 0
        its = [one for one in own if line.flags[one] & site]
        its = its or [one for one in behind if line.flags[one] & wanted]
        if its:
            yield line.phrase(finding, at, its, site)
            return
    if is_marked and is_in_a_vertebra(line, at):
        yield Phrase("bone-metastases", at, at + 3, at)


def none_suspicious(line: Line, at: int) -> Iterator[Phrase]:
    """ "Bones: nil suspicious"."""
    if line.context & w.BONE and line.words[at - 1 : at] in (["nil"], ["none"], ["nothing"]):
        yield Phrase("bone-metastases", at, at, at)
