"""What touches, presses, draws, narrows or closes the ureter or a vessel."""

from collections.abc import Iterator

from surveillance.wording import words as w
from surveillance.wording.line import Line, Phrase

_STOPS = w.words("; . : but with without which that whereas while however")
_CLOSED = w.words("thrombus thrombosis thrombi occlusion occlusions")


def contact(line: Line, at: int) -> Iterator[Phrase]:
    """What touches, presses, draws or narrows the ureter or a vessel."""
    flags = line.flags[at]
    places = _touched(line, at)
    if not places and line.all & w.URETER and (first := line.other_side(at)) is not None:
        yield Phrase("ureter-involvement", first, at, at)
    ureters = [one for one in places if line.flags[one] & w.URETER]
    if ureters:
        yield Phrase("ureter-involvement", min(at, ureters[0]), max(at, ureters[-1]), at)
    if not places and line.words[at] in _CLOSED and _is_of_a_vessel(line, at):
        yield Phrase("vessel-involvement", at, at, at)
    vessels = [one for one in places if line.flags[one] & w.VESSEL]
    if vessels and not (flags & w.CONTACT and _is_retroperitoneal(line, vessels)):
        yield Phrase("vessel-involvement", min(at, vessels[0]), max(at, vessels[-1]), at)


def free(line: Line, at: int) -> Iterator[Phrase]:
    """ "The right ureter is clear of the fibrosis": said not to be touched."""
    before = range(max(0, at - 4), at)
    ureters = [one for one in before if line.flags[one] & w.URETER]
    is_said = any(line.words[one] in ("is", "are", "was", "were", "remains") for one in before)
    of = line.words[at + 1 : at + 3]
    is_of_disease = not of or of[0] not in ("of", "from") or of[1:] in (["the"], ["this"])
    if ureters and is_said and is_of_disease and line.words[at + 1 : at + 2] != ["drainage"]:
        yield Phrase("ureter-involvement", ureters[-1], at, at, True)


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
        if found and (flags & (w.INSIDE | w.CONTACT) or _is_of_its_own(line, place)):
            break  # "surrounding the aorta below the renal vessels"
        if flags & (w.URETER | w.VESSEL | w.GREAT_VESSEL):
            found.append(place)
        elif flags & w.VERB or (word == "," and not (found and line.lists_on(place))):
            break
    return found or back or _subject_before(line, at)


def _is_of_its_own(line: Line, place: int) -> bool:
    """ "Encasement of the SMA and SMV occlusion", "… and the SMV is occluded"."""
    if not line.flags[place] & w.VESSEL:
        return False
    ahead = (*line.flags[place + 1 : place + 3], 0, 0)
    return bool(ahead[0] & w.NARROWED or (ahead[0] & w.VERB and ahead[1] & w.NARROWED))


def _subject_before(line: Line, at: int) -> list[int]:
    """ "The IVC is patent but slightly compressed": what the first half speaks of."""
    joint = next((one for one in range(at - 1, max(0, at - 5), -1) if line.words[one] == "but"), 0)
    before = range(joint - 1, -1, -1) if joint else ()
    found = next((one for one in before if line.flags[one] & (w.URETER | w.VESSEL)), None)
    if found is None or {";", "."} & set(line.words[found:at]):
        return []
    if any(
        line.flags[one] & (w.CONTACT | w.NARROWED) and not line.words[one].startswith("displac")
        for one in range(found, joint)
    ):
        return []  # "flattened but not thrombosed" is told by its first half
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
