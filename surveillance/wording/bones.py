"""What is told of bones: sclerotic places, lesions of a vertebra, uptake."""

from collections.abc import Iterator

from surveillance.wording import words as w
from surveillance.wording.line import Line, Phrase

_WEIGHTINGS = w.words("weighted weightedimages weighting signal hyperintensity hyperintense images")


def lytic(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """ "Sclerotic", "lytic": of a bone by itself, else the noun behind it is the head."""
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
