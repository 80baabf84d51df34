"""What is dilated, obstructed, touched, narrowed, leaking or filled with stones."""

from collections.abc import Iterator
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.line import Line, Phrase

_SLOW = "renal-drainage-obstruction"
_DRAINED = w.COLLECTING | w.KIDNEY | w.URETER
_DRAINS = w.words("drain drains draining drained empties washesout")
_OUTFLOW = w.words("drainage washout clearance outflow")
_GOOD = w.words("normal satisfactory good prompt free adequate unimpeded brisk rapid")
_STOPS = w.words("; . : but with without which that")
_CLOSED = w.words("thrombus thrombosis thrombi occlusion occlusions")
_STENTS = w.words("stent stents")
_JUNCTIONS = w.words("puj upj pelviureteric ureteropelvic")
_LITTLE = w.words("no little poor minimal without incomplete partial inadequate")
_DIURETICS = w.words("frusemide furosemide lasix diuretic diuretics diuresis")
_FREELY = w.words("freely promptly normally well")


def dilated(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """A widened collecting system or ureter; an extrarenal pelvis is a variant and left out."""
    sites = line.sites(at)
    wanted = w.COLLECTING | w.URETER | w.KIDNEY
    if not line.named(sites) & wanted:
        sites = line.right_behind(at, wanted)
    if "extrarenal" in line.words[at : at + 9]:
        return
    if line.all & w.KIDNEY and line.words[at + 1 : at + 2] == ["pelvis"]:
        yield Phrase("hydronephrosis", at, at + 1, at)
        return
    if any(line.words[one].startswith("extrarenal") for one in sites):
        return
    first = None if line.named(sites) or line.all & w.BOWEL else _other_side(line, at)
    if first is not None and line.all & (w.COLLECTING | w.HYDRONEPHROSIS):
        yield Phrase("hydronephrosis", first, at, at, bool(flags & w.UNDILATED))
        return
    is_again = "hydronephrosis" in line.told.known and not line.all & w.BOWEL
    if not line.named(sites) and is_again and line.words[at].startswith("dilat"):
        yield Phrase("hydronephrosis", at, at, at, bool(flags & w.UNDILATED))
        return
    if line.named(sites) & wanted:
        phrase = line.phrase("hydronephrosis", at, sites, wanted)
        denied = bool(flags & w.UNDILATED)
        yield Phrase("hydronephrosis", phrase.first, phrase.last, at, denied)


def _other_side(line: Line, at: int) -> int | None:
    """ "…, whereas the right is dilated": where the phrase begins that names but a side."""
    for first in range(max(0, at - 4), at - 1):
        is_side = line.flags[first + 1] & (w.LEFT | w.RIGHT)
        if line.words[first] == "the" and is_side and line.words[first + 2] in ("is", "was"):
            return first
    return None


def drainage(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """How a kidney drains: tracer that is held up, drainage that is slow, and one that is free."""
    if flags & w.HOLDUP:
        if line.words[at] == "response":
            if not line.all & w.OBSTRUCTED:
                yield from _no_response(line, at)
            return
        if line.words[at].endswith("curve") and line.all & w.OBSTRUCTED:
            return  # "obstructed drainage with a rising curve"
        yield Phrase(_SLOW, at, at, at)
        return
    if line.words[at - 1 : at] == ["equivocal"]:
        yield Phrase(_SLOW, at - 1, at, at)
        return
    slow = [one for one in range(max(0, at - 4), min(len(line.flags), at + 9))
            if line.flags[one] & w.DELAYED and not line.flags[one] & w.DRAINAGE
            and not {",", ";", "."} & set(line.words[min(at, one) : max(at, one)])]  # fmt: skip
    if slow and not line.context & w.ELSEWHERE:
        yield Phrase(_SLOW, min(at, slow[0]), max(at, slow[-1]), at)
    elif free := _is_free(line, at):
        kidney = line.nearest(at, _DRAINED) if line.words[at] in _DRAINS else at
        places = (at, kidney, *free)
        yield Phrase(_SLOW, min(places), max(places), at, True)


def _no_response(line: Line, at: int) -> Iterator[Phrase]:
    """ "No significant response to frusemide": by itself the name of slow drainage."""
    before = [one for one in range(max(0, at - 3), at) if line.words[one] in _LITTLE]
    if (
        before
        and line.words[at + 1 : at + 2] == ["to"]
        and _DIURETICS & set(line.words[at + 2 : at + 5])
    ):
        yield Phrase(_SLOW, before[0], at + 2, at)


def _is_free(line: Line, at: int) -> list[int]:
    """ "The right kidney drains normally", "good drainage": the places of the word that says so."""
    if not (line.all & _DRAINED or line.context & _DRAINED or line.told.is_of_kidneys):
        return []
    if line.words[at] in _DRAINS:
        return [at + 1] if _FREELY & set(line.words[at + 1 : at + 2]) else []
    if line.words[at] not in _OUTFLOW:
        return []
    if line.words[at - 2 : at] == ["on", "free"]:
        return []  # of a tube
    if line.words[at + 1 : at + 2] and line.words[at + 1] in _GOOD:
        return [at + 1]
    before = [one for one in range(max(0, at - 2), at) if line.words[one] in _GOOD]
    if before:
        return before
    behind = line.words[at + 1 : at + 8]
    behind = behind[: next((n for n, word in enumerate(behind) if word in (";", ".")), 7)]
    for place, (verb, word) in enumerate(pairwise(behind), at + 2):
        if verb in ("is", "was") and word in _GOOD:
            return [place]
    return []


def obstruction(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """Obstruction, of a kidney's drainage, of a ureter or of the bowel."""
    sites = line.sites(at)
    denied = bool(flags & w.UNOBSTRUCTED)
    if line.named(sites) & w.BOWEL:
        phrase = line.phrase("bowel-obstruction", at, sites, w.BOWEL)
        yield Phrase("bowel-obstruction", phrase.first, phrase.last, at, denied)
        return
    if line.next_flags(at, 1) & (w.LESION | w.TUMOR | w.UROPATHY | w.HYDRONEPHROSIS):
        return  # "obstructive hydronephrosis" is told by its noun
    if line.words[at].startswith("block") and _STENTS & set(line.words[max(0, at - 2) : at + 4]):
        return  # what is blocked is the stent
    if line.next_flags(at, 5) & w.STONE or line.words[at + 1 : at + 2] == ["cause"]:
        return
    is_at_the_pelvis = any(line.words[one] in _JUNCTIONS for one in sites)
    if line.named(sites) & _DRAINED == w.URETER and not is_at_the_pelvis:
        phrase = line.phrase("ureter-involvement", at, sites, w.URETER)
        yield Phrase("ureter-involvement", phrase.first, phrase.last, at, denied)
        return
    elsewhere = w.ELSEWHERE | w.GALLBLADDER | w.VESSEL | w.LIVER
    if line.named(sites) & elsewhere:
        return
    if line.named(sites) & _DRAINED:
        sites = [one for one in sites if "," not in line.words[one:at]]
        phrase = line.phrase(_SLOW, at, sites, _DRAINED)
        yield Phrase(_SLOW, phrase.first, phrase.last, at, denied)
    elif (line.all | line.context) & (_DRAINED | w.DRAINAGE | w.HYDRONEPHROSIS):
        yield Phrase(_SLOW, at, at, at, denied)
    elif line.all & (w.BOWEL | w.MESENTERY):
        yield Phrase("bowel-obstruction", at, at, at, denied)
    else:
        of_report = _SLOW if line.told.is_of_kidneys else "bowel-obstruction"
        yield Phrase(line.told.obstruction or of_report, at, at, at, denied)


def contact(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """What touches, presses, draws or narrows the ureter or a vessel."""
    places = _touched(line, at)
    if not places and line.all & w.URETER and (first := _other_side(line, at)) is not None:
        yield Phrase("ureter-involvement", first, at, at)
    ureters = [one for one in places if line.flags[one] & w.URETER]
    if ureters:
        yield Phrase("ureter-involvement", min(at, ureters[0]), max(at, ureters[-1]), at)
    if not places and line.words[at] in _CLOSED and _is_of_a_vessel(line, at):
        yield Phrase("vessel-involvement", at, at, at)
    vessels = [one for one in places if line.flags[one] & w.VESSEL]
    if vessels and not (flags & w.CONTACT and _is_retroperitoneal(line, vessels)):
        yield Phrase("vessel-involvement", min(at, vessels[0]), max(at, vessels[-1]), at)


def _is_retroperitoneal(line: Line, vessels: list[int]) -> bool:
    """Whether only the cava is meant beside the aorta: that is the tissue round both."""
    if all(line.flags[one] & w.ILIAC for one in vessels):
        return False
    return all(line.flags[one] & w.GREAT_VESSEL for one in vessels) and any(
        flags & w.GREAT_VESSEL and not flags & w.VESSEL for flags in line.flags
    )


def _touched(line: Line, at: int) -> list[int]:
    back = _touched_before(line, at)
    before = {line.words[one] for one in range(max(0, at - 3), at)}
    if back and before & {"is", "are", "was", "were", "be", "been", "being"}:
        return back
    if back and at - back[-1] == 1 and line.words[at + 1 : at + 2] in (["and"], [","]):
        return back  # "SMA encasement and SMV occlusion"
    found: list[int] = []
    for place in range(at + 1, min(len(line.words), at + 9)):  # "encasing the left ureter"
        word, flags = line.words[place], line.flags[place]
        if word in _STOPS or word in ("no", "where", "as"):
            break
        if found and (flags & w.INSIDE or _is_of_its_own(line, place)):
            break  # "surrounding the aorta below the renal vessels"
        if flags & (w.URETER | w.VESSEL | w.GREAT_VESSEL):
            found.append(place)
        elif flags & w.VERB or (word == "," and not (found and line.lists_on(place))):
            break
    return found or back or _subject_before(line, at)


def _is_of_its_own(line: Line, place: int) -> bool:
    """ "Encasement of the SMA and SMV occlusion": the second vessel has a noun of its own."""
    following = line.flags[place + 1] if place + 1 < len(line.flags) else 0
    return bool(line.flags[place] & w.VESSEL and following & w.NARROWED)


def _subject_before(line: Line, at: int) -> list[int]:
    """ "The IVC is patent but slightly compressed": what the first half speaks of."""
    joint = next((one for one in range(at - 1, max(0, at - 5), -1) if line.words[one] == "but"), 0)
    before = range(joint - 1, -1, -1) if joint else ()
    found = next((one for one in before if line.flags[one] & (w.URETER | w.VESSEL)), None)
    if found is None or {";", "."} & set(line.words[found:at]):
        return []
    return [found]


def _is_of_a_vessel(line: Line, at: int) -> bool:
    """ "The veins are patent with no thrombus": of what the sentence speaks of."""
    return any(line.flags[one] & w.VESSEL for one in range(at))


def _touched_before(line: Line, at: int) -> list[int]:
    """ "Ureteric encasement", "the SMV is narrowed"."""
    back: list[int] = []
    for place in range(at - 1, max(-1, at - 8), -1):
        word, flags = line.words[place], line.flags[place]
        if word == ":" and not back and place < 4:
            continue  # "LEFT URETER: TETHERED"
        if word in _STOPS or (word in ("and", ",") and not back):
            break
        if word == "and" and _is_behind_contact(line, place):
            break  # "SMA encasement and SMV occlusion", "encasement of the SMA and SMV occlusion"
        if flags & (w.URETER | w.VESSEL):
            back.append(place)
        elif flags & (w.TISSUE | w.LESION | w.NODE | w.METASTASIS) and not back:
            break
    return sorted(back)


def _is_behind_contact(line: Line, joint: int) -> bool:
    """Whether the vessel before an "and" has a noun of its own that says what is the matter."""
    if line.flags[joint - 1] & (w.CONTACT | w.NARROWED):
        return True
    ahead = range(max(0, joint - 5), joint)
    nouns = [one for one in ahead if line.flags[one] & (w.CONTACT | w.NARROWED)]
    return bool(nouns) and line.words[nouns[-1] + 1] == "of"


def valve(line: Line, at: int) -> Iterator[Phrase]:
    """What leaks, is narrow or thick at a valve; the regurgitant fraction is a number."""
    if line.words[at] == "regurgitant":
        return
    if line.flags[at] & w.LEAKY_VALVE:
        yield Phrase("valve-disease", at, at, at)
        return
    if at and line.flags[at - 1] & w.VALVE and line.words[at].startswith("regurg"):
        yield Phrase("valve-disease", at - 1, at, at)
        return
    if _is_said_besides(line, at):
        yield Phrase("valve-disease", at, at, at)
        return
    near = range(max(0, at - 5), min(len(line.flags), at + 6))
    valves = [one for one in near if line.flags[one] & w.VALVE and line.is_joined(one, at)]
    valves = [one for one in valves if "with" not in line.words[at:one]]
    valves = [one for one in valves if one < at] or valves
    if not valves and (line.context & w.VALVE or _is_leak_of_a_valve(line, at)):
        valves = [at]
    if (
        not valves
        and at
        and line.words[at - 1] == "pulmonary"
        and line.words[at].startswith("regurg")
    ):
        valves = [at - 1]
    if valves:
        yield Phrase("valve-disease", min(at, valves[0]), max(at, valves[-1]), at)


def _is_said_besides(line: Line, at: int) -> bool:
    """ "Pulmonary valve thickened with moderate regurgitation": the leak is another finding."""
    near = range(max(0, at - 4), at)
    joints = [one for one in near if line.words[one] == "with"]
    if not joints or not line.words[at].startswith("regurg"):
        return False
    before = line.flags[max(0, joints[-1] - 4) : joints[-1]]
    own = line.flags[joints[-1] : at]
    is_told = any(one & w.LEAK for one in before) and any(one & w.VALVE for one in before)
    return is_told and not any(one & w.VALVE for one in own)


def _is_leak_of_a_valve(line: Line, at: int) -> bool:
    """ "The tricuspid valve is not thickened, yet there is moderate regurgitation"."""
    return line.words[at].startswith("regurg") and bool(line.all & w.VALVE)


def placed(line: Line, at: int, site: int, finding: str) -> Iterator[Phrase]:
    sites = line.sites(at)
    if line.named(sites) & site:
        yield line.phrase(finding, at, sites, site)
