"""What grows somewhere: metastases, masses, primaries, and what tethers the mesentery."""

from collections.abc import Iterator

from surveillance.wording import words as w
from surveillance.wording.bones import is_in_a_vertebra, lytic
from surveillance.wording.line import HEADS, Line, Phrase
from surveillance.wording.nodes import beside_nodes

_NOT_A_PRIMARY = w.words(
    "care physician sclerosing biliary hyperparathyroidism hyperaldosteronism prevention team "
    "complaint school diagnosis endpoint survey care-giver doctor concern reason question"
)
_OTHER_DISEASE = w.words(
    "fatty chronic parenchymal alcoholic alcohol polycystic diffuse steatotic cystic autoimmune"
)
_OF_DISEASE = (
    (w.LIVER, "liver-metastases"),
    (w.MESENTERY, "mesenteric-mass"),
    (w.BONE, "bone-metastases"),
    (w.PERITONEUM, "peritoneal-disease"),
)
_HARMLESS = w.words("hemangioma hemangiomas cyst cysts csf fnh adenoma")
_ISLANDS = w.words("island islands fracture characterise characterize characterised characterized")
_BUTS = w.words("but although though however ; and ,")
_OF_CARCINOID = w.words(
    "syndrome crisis heart valve valvular symptoms flush flushing diarrhea like type related "
    "features disease cardiac tumor tumors foundation clinic"
)
_M, _L, _T, _D = w.METASTASIS, w.LESION, w.TUMOR, w.DISEASE
_GROWTHS: tuple[tuple[str, int, int], ...] = (
    ("liver-metastases", w.LIVER | w.SEGMENT, _M | _L | _T),
    ("mesenteric-mass", w.MESENTERY, _M | _L | _T | _D),
    ("peritoneal-disease", w.PERITONEUM, _M | _L | _D | _T),
    ("bone-metastases", w.BONE, _M | _L | _D),
    ("bowel-primary", w.BOWEL, _L | _T),
)


def growths(line: Line, at: int) -> Iterator[Phrase]:
    """What a word such as "lesion", "metastases" or "primary" names, by where it is said to be."""
    flags = line.flags[at]
    if {"island", "islands"} & set(line.words[at + 1 : at + 4]):
        return
    if flags & w.LESION and _is_harmless(line, at):
        return
    if flags & w.LYTIC:
        yield from lytic(line, at, flags)
        return
    if _modifies(line, at):
        return
    sites, before = line.sites(at), line.premodifiers(at)
    flags = _with_its_kind(line, at, flags, before)
    is_lytic = any(line.flags[one] & w.LYTIC for one in range(max(0, at - 3), at))
    if is_lytic and flags & (w.METASTASIS | w.LESION | w.DISEASE):
        its = [*sites, line.nearest(at, w.LYTIC)]
        yield line.phrase("bone-metastases", at, its, w.BONE | w.LYTIC)
        sites = [one for one in sites if not line.flags[one] & w.BONE]
    if (
        _is_primary(line, at, flags, before)
        and (phrase := _primary(line, at, sites, flags)) is not None
    ):
        yield phrase
        return
    if any(line.flags[one] & w.DESMOPLASIA for one in before):
        return  # "desmoplastic mass": the mass of the mesentery, by its other word
    beside = beside_nodes(line, at, flags, before, sites, _named(line, at, sites))
    yield from _placed(line, at, flags, beside, sites)


def _placed(
    line: Line, at: int, flags: int, beside: list[int] | None, sites: list[int]
) -> Iterator[Phrase]:
    """What a growth is by where it is said to be; `beside` are the sites beside its nodes."""
    if beside == []:
        return
    sites = beside or sites
    if flags & w.DISEASE:  # "involvement of the mesenteric vessels"
        sites = [one for one in sites if not line.flags[one] & w.VESSEL]
    named = _named(line, at, sites)
    if flags & w.TUMOR and sites and "biopsy" in line.words[min(sites) : at]:
        return  # "liver biopsy, well differentiated NET"
    if not named:
        yield from _as_told_before(line, at, flags)
    yield from _by_other_words(line, at, flags, named)
    for finding, site, heads in _GROWTHS:
        if flags & heads and named & site:
            yield line.phrase(finding, at, sites, site)


def _with_its_kind(line: Line, at: int, flags: int, before: list[int]) -> int:
    """ "Metastatic disease", "spread": told of as metastases are."""
    is_metastatic = flags & w.DISEASE and before and line.flags[before[-1]] & w.METASTASIS
    is_spread = line.words[at] in ("spread", "involvement", "seeding")
    return flags | w.METASTASIS if is_metastatic or is_spread else flags


def _is_primary(line: Line, at: int, flags: int, before: list[int]) -> bool:
    """ "Primary", "primary ileal tumour"; not the last of "primary, node and metastases"."""
    return bool(flags & w.PRIMARY) or any(
        line.flags[one] & w.PRIMARY and not {",", "and"} & set(line.words[one:at]) for one in before
    )


def _by_other_words(line: Line, at: int, flags: int, named: int) -> Iterator[Phrase]:
    """What tells its place by a word that is no site: "local", "T12", "hepatic disease"."""
    if line.words[at].startswith("recurren") and _is_local(line, at):
        is_named_before = at > 0 and line.words[at - 1] == "local"
        yield Phrase("bowel-primary", at - is_named_before, at, at)
    if not named and flags & (w.METASTASIS | w.LESION) and is_in_a_vertebra(line, at):
        yield Phrase("bone-metastases", at, at + 3, at)
    if flags & w.DISEASE:
        yield from _disease_of_several(line, at)
    if flags & w.TUMOR and not named & ~w.KIDNEY and (last := _bowel_tumor(line, at)) is not None:
        yield Phrase("bowel-primary", at, last, at)


def _is_harmless(line: Line, at: int) -> bool:
    """ "A lesion that is a typical haemangioma": told of to say that it is none of the disease."""
    behind = line.words[at + 1 : at + 16]
    behind = behind[: next((n for n, word in enumerate(behind) if word in (";", ".")), 16)]
    if {"or", "may", "might", "?", "possibly", "probably"} & set(behind):
        return False
    return any(
        one in ("is", "typical", "consistent", "keeping", "diagnostic", "follows", "following")
        and _HARMLESS & set(behind[place : place + 5])
        for place, one in enumerate(behind)
    )


def _in_segments(line: Line, at: int) -> int:
    """ "Three lesions with restricted diffusion in segments 4a and 6": of the liver."""
    for place in range(at + 1, min(len(line.words), at + 16)):
        flags = line.flags[place]
        if line.words[place] in (";", ".", "no", "without") or flags & w.SITES & ~w.SEGMENT:
            return w.LIVER if flags & w.LIVER else 0
        if flags & w.SEGMENT:
            return w.LIVER
    return 0


def _named(line: Line, at: int, sites: list[int]) -> int:
    """The sites of a phrase; of "Mesentery: nodal mass" also that of the heading."""
    named = line.named(sites)
    if not named and (place := _placed_before(line, at)):
        return place
    if not named and line.flags[at] & (w.LESION | w.METASTASIS):
        named = _in_segments(line, at)
    return named | line.context & w.MESENTERY if named & w.SITES == w.NODE else named


def _is_local(line: Line, at: int) -> bool:
    """ "Local recurrence", "recurrence at the anastomosis": of the primary."""
    ahead = line.words[at + 1 : at + 4]
    return line.words[at - 1 : at] in (["local"], ["anastomotic"]) or any(
        word.startswith("anastomo") for word in ahead
    )


def _placed_before(line: Line, at: int) -> int:
    """ "In the liver at least ten metastases"."""
    for place in range(at - 1, max(1, at - 8), -1):
        if line.words[place] in (",", ";", ".", ":") or line.flags[place] & w.VERB:
            return 0
        if line.flags[place] & w.LIVER and line.words[place - 2 : place] == ["in", "the"]:
            return w.LIVER
    return 0


def _bowel_tumor(line: Line, at: int) -> int | None:
    """ "NET small bowel", "history of carcinoid": where the phrase ends that names the primary."""
    following = line.words[at + 1] if at + 1 < len(line.words) else ""
    bowel = line.right_behind(at, w.BOWEL)  # "NET terminal ileum"
    if bowel and bowel[0] - at < 3:
        return bowel[0]
    first = at - (at > 0 and line.words[at] in ("tumor", "tumors"))
    is_carcinoid = line.words[first].startswith("carcinoid") and following not in _OF_CARCINOID
    before = line.words[first - 1] if first else ""
    is_likeness = line.words[at - 2 : at] == ["typical", "of"]
    is_named = before not in ("a", "the", "non", "bronchial") and not is_likeness
    return at if is_carcinoid and is_named else None


_LISTS = w.words("in the of and or , / + : progression is are seen present confined to avid")


def _disease_of_several(line: Line, at: int) -> Iterator[Phrase]:
    """ "Hepatic disease", "disease in liver, nodes and bone": each place is a finding."""
    if line.words[at] != "disease":
        return
    before = [one for one in line.premodifiers(at) if line.flags[one] & w.LIVER]
    if before and not _OTHER_DISEASE & set(line.words[max(0, before[-1] - 3) : at]):
        is_next = before[-1] == at - 1
        yield Phrase("liver-metastases", before[-1], at if is_next else before[-1], before[-1])
    place, is_told = at + 1, False
    while place < len(line.words) and place < at + 14:
        word, flags = line.words[place], line.flags[place]
        is_told = is_told or word in ("in", "of", ":")
        finding = next((name for site, name in _OF_DISEASE if is_told and flags & site), None)
        if finding and not line.next_flags(place, 1) & HEADS:
            yield Phrase(finding, place, place, place)
        elif word not in _LISTS and not flags & (w.NODE | w.RETROPERITONEUM | w.GREAT_VESSEL):
            break
        place += 1


def _as_told_before(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """ "The mass", "seventeen metastases": of a place that an earlier sentence has named."""
    is_the = at > 0 and line.words[at - 1] in ("the", "this")
    is_known = at > 0 and line.words[at - 1] == "known" and not line.all & w.BONE
    if is_known and flags & w.METASTASIS and line.all & w.LIVER:
        yield Phrase("liver-metastases", at, at, at)  # "liver lesions, consistent with known …"
        return
    if is_the and line.words[at] == "mass" and "mesenteric-mass" in line.told.known:
        yield Phrase("mesenteric-mass", at, at, at)
    elif flags & w.METASTASIS and (finding := _else(line, at)):
        yield Phrase(finding, at, at, at)
    elif (
        flags & w.METASTASIS
        and (line.told.before | line.told.title) & w.LIVER
        and not line.all & w.SITES
    ):
        yield Phrase("liver-metastases", at, at, at)


def _else(line: Line, at: int) -> str | None:
    """ "… is likely a bone island, but metastasis cannot be excluded": of the place told of."""
    joint = next((one for one in range(at - 1, max(0, at - 6), -1) if line.words[one] in _BUTS), 0)
    if not joint:
        return None
    before = range(joint)
    is_but = line.words[joint] in ("but", "although", "though", "however")
    if not is_but and not any(
        line.words[one] in _HARMLESS or line.words[one] in _ISLANDS for one in before
    ):
        return None
    place = next((one for one in before if line.flags[one] & (w.LIVER | w.SEGMENT | w.BONE)), None)
    if place is None:
        return None
    return "bone-metastases" if line.flags[place] & w.BONE else "liver-metastases"


def _modifies(line: Line, at: int) -> bool:
    """Whether the word only says of what the next is: "tumour deposit", "metastatic disease"."""
    following = line.flags[at + 1] if at + 1 < len(line.flags) else 0
    if following & w.CONTACT and line.words[at + 1].endswith(("ment", "ion")):
        return True  # "tumour encasement"
    return bool(following & (HEADS | w.NODE))


def _primary(line: Line, at: int, sites: list[int], flags: int) -> Phrase | None:
    following = line.words[at + 1] if at + 1 < len(line.words) else ""
    if flags & w.PRIMARY and following in _NOT_A_PRIMARY:
        return None
    elsewhere = w.ELSEWHERE | w.LIVER | w.BONE | w.GALLBLADDER
    if line.named(sites) & elsewhere and not any(line.flags[one] & w.BOWEL for one in sites):
        return None
    return line.phrase("bowel-primary", at, sites, w.BOWEL | w.PRIMARY)


def tethered(line: Line, at: int) -> Iterator[Phrase]:
    """Loops drawn together, where no mass was named before that draws them."""
    if "mesenteric-mass" in line.told.known:
        return
    if line.next_flags(at, 2) & w.NODE:
        return  # "matted mesenteric nodes"
    sites = line.sites(at)
    near = range(max(0, at - 5), min(len(line.flags), at + 7))
    if any(line.flags[one] & w.URETER for one in near):
        return
    bowels = [one for one in near if line.flags[one] & w.BOWEL and line.is_joined(one, at)]
    bowels = [one for one in bowels if one > at] or bowels
    if bowels:
        yield Phrase("mesenteric-mass", min(at, bowels[0]), max(at, bowels[-1]), at)
    elif line.named(sites or line.right_behind(at, w.MESENTERY)) & w.MESENTERY:
        sites = sites or line.right_behind(at, w.MESENTERY)
        yield line.phrase("mesenteric-mass", at, sites, w.MESENTERY)
