"""Tissue round the great vessels and in the mesentery, by where it is said to be."""

from collections.abc import Iterator
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.line import HEADS, Line, Phrase

_NEAR = 9  # words between tissue and the vessel that it is round
_ROUND = w.words("around round surrounding encasing encircling about")
_KNOWN = w.words("the this known residual active inactive mature")


def tissue(line: Line, at: int) -> Iterator[Phrase]:
    """Tissue round the great vessels, or the fibrosis of the mesentery."""
    flags = line.flags[at]
    if _is_tissue_of_more(line, at):
        return
    sites = line.sites(at)
    named = line.named(sites)
    is_soft = line.words[at] in ("softtissue", "tissue") or flags & w.FIBROSIS
    if is_soft and named & w.MESENTERY and not line.next_flags(at, 1) & HEADS:
        yield line.phrase("mesenteric-mass", at, sites, w.MESENTERY)
        return
    if any(line.flags[one] & w.ATHEROMA for one in range(max(0, at - 3), at)):
        return
    if named & w.PERITONEUM and not flags & w.CONTACT:
        yield line.phrase("peritoneal-disease", at, sites, w.PERITONEUM)
        return
    if named & (w.ELSEWHERE | w.VALVE | w.HEART | w.LIVER | w.BOWEL | w.PERITONEUM) and not (
        named & (w.GREAT_VESSEL | w.RETROPERITONEUM)
    ):
        return
    if flags & w.CONTACT and touches_ureter(line, at):
        return
    vessel = _tissue_site(line, at)
    if vessel is None and _is_known_tissue(line, at, named):
        vessel = at
    if vessel is not None and flags & w.CONTACT and _is_of_a_vein(line, vessel):
        return  # "iliac artery encased", "IVC encasement" tell of the vessel
    if vessel is not None:
        yield Phrase("retroperitoneal-fibrosis", min(at, vessel), max(at, vessel), at)


def _is_of_a_vein(line: Line, vessel: int) -> bool:
    """Whether an iliac vessel is meant, or the cava where the aorta is not named."""
    flags = line.flags[vessel]
    is_cava = flags & w.VESSEL and not any(
        other & w.GREAT_VESSEL and not other & w.VESSEL for other in line.flags
    )
    return bool(flags & w.ILIAC or is_cava)


def desmoplastic(line: Line, at: int) -> Iterator[Phrase]:
    """ "Desmoplastic mesenteric mass"; a reaction is told by the mass that was named before."""
    around = line.named(line.sites(at)) & (w.RETROPERITONEUM | w.GREAT_VESSEL)
    heads = [
        one
        for one in range(at + 1, min(len(line.flags), at + 4))
        if line.flags[one] & (w.LESION | w.METASTASIS)
        and not line.flags[one - 1] & (w.STOP | w.AND)
    ]
    is_told = "mesenteric-mass" in line.told.known and not line.all & w.MESENTERY
    if around or not is_told or heads:
        finding = "retroperitoneal-fibrosis" if around else "mesenteric-mass"
        yield Phrase(finding, at, heads[0] if heads else at, at)


def mass_round_the_aorta(line: Line, at: int) -> Iterator[Phrase]:
    """ "Retroperitoneal mass around the infrarenal aorta": that tissue by another word."""
    if line.words[at] not in ("mass", "masses"):
        return
    is_behind = any(line.flags[one] & w.RETROPERITONEUM for one in range(max(0, at - 3), at))
    behind = range(at + 1, min(len(line.flags), at + 6))
    aorta = [one for one in behind if line.flags[one] & w.GREAT_VESSEL]
    if is_behind and aorta and _ROUND & set(line.words[at + 1 : aorta[0]]):
        yield Phrase("retroperitoneal-fibrosis", at - 1, aorta[0], at)


def touches_ureter(line: Line, at: int) -> bool:
    """ "Fibrosis at L4, ureters encased": what is encased is the ureter, and no great vessel."""
    near = line.flags[max(0, at - 3) : at + 4]
    is_ureter = any(flags & w.URETER for flags in near)
    return is_ureter and not any(flags & w.GREAT_VESSEL for flags in near)


def _is_known_tissue(line: Line, at: int, named: int) -> bool:
    """ "The fibrosis", "fibrous plaque": in these reports the tissue round the great vessels."""
    if named & ~(w.URETER | w.KIDNEY):
        return False
    word, before = line.words[at], line.words[at - 1] if at else ""
    if word.startswith("plaque") or before in ("fibrous", "fibrotic") or word == "scar":
        return before not in ("calcified", "valve", "valvular", "carotid", "coronary", "pleural")
    is_at_a_level = _names_a_level(line, at)
    if word in ("sleeve", "mantle", "rind", "cuff"):
        return "tissue" in line.words[at + 1 : at + 5] or is_at_a_level
    if is_at_a_level and word.startswith("fibro"):
        return True
    is_known = "retroperitoneal-fibrosis" in line.told.known
    return is_known and word.startswith("fibro") and before in _KNOWN


def _names_a_level(line: Line, at: int) -> bool:
    """ "A rind anterior to L4": vertebral levels tell where tissue behind the bowel lies."""
    behind = line.words[at + 1 : at + 9]
    return any(one == "l" and other in tuple("12345") for one, other in pairwise(behind))


def _is_tissue_of_more(line: Line, at: int) -> bool:
    """Whether a later word of the same phrase is its noun: "soft tissue mass", "rind of tissue"."""
    following = line.flags[at + 1] if at + 1 < len(line.flags) else 0
    return bool(following & (w.NODE | w.METASTASIS))


def _tissue_site(line: Line, at: int) -> int | None:
    """The great vessel or the retroperitoneum that tissue is said to be at, if near enough."""
    wanted = w.GREAT_VESSEL | w.RETROPERITONEUM
    # What is "encased" is so in its own part of a list; tissue may be told of with commas.
    is_part = line.flags[at] & w.CONTACT or line.words[at] == "fibrotic"
    ends = (";", ".", "but", ",") if is_part else (";", ".", "but")
    best: int | None = None
    for step in (-1, 1):
        place = at + step
        for _ in range(_NEAR):
            if not 0 <= place < len(line.words) or line.words[place] in ends:
                break
            flags = line.flags[place]
            if flags & w.NODE or line.words[place] in ("no", "without"):
                break
            if flags & (w.MESENTERY | w.PERITONEUM) and step < 0:
                break
            if flags & wanted and not (flags & w.VALVE):
                if best is None or abs(place - at) < abs(best - at):
                    best = place
                break
            place += step
    if best is None and line.context & wanted:
        return at
    return best
