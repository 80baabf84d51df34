"""What is dilated, obstructed, slow to drain, or filled with stones."""

from collections.abc import Iterator
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.line import Line, Phrase

_SLOW = "renal-drainage-obstruction"
_DRAINED = w.COLLECTING | w.KIDNEY | w.URETER
_DRAINS = w.words("drain drains draining drained empties washesout")
_OUTFLOW = w.words("drainage washout clearance outflow")
_GOOD = w.words("normal satisfactory good prompt free adequate unimpeded brisk rapid")
_TESTES = w.words("testis testicle testes testicles tunica")
_STENTS = w.words("stent stents")
_JUNCTIONS = w.words("puj upj pelviureteric ureteropelvic")
_LITTLE = w.words("no little poor minimal without incomplete partial inadequate")
_DIURETICS = w.words("frusemide furosemide lasix diuretic diuretics diuresis")
_OF_ELSE = w.words("function uptake views perfusion")  # "poor function"
_OF_THE_BOWEL = w.words("subacute mechanical adhesive intestinal")
_UNSURE = (["equivocal"], ["indeterminate"])
_FREELY = w.words("freely promptly normally well satisfactorily adequately")


def dilated(line: Line, at: int) -> Iterator[Phrase]:
    """A widened collecting system or ureter; an extrarenal pelvis is a variant and left out."""
    flags = line.flags[at]
    sites = line.sites(at)
    wanted = w.COLLECTING | w.URETER | w.KIDNEY
    if not line.named(sites) & wanted:
        sites = line.right_behind(at, wanted) or sites
    if "extrarenal" in line.words[at : at + 9]:
        return
    behind = [one for one in (at + 1, at + 2) if line.words[one : one + 1] == ["pelvis"]]
    is_side = line.next_flags(at, 1) & (w.LEFT | w.RIGHT) and line.told.is_of_kidneys
    if behind and (line.all & w.KIDNEY if behind[0] == at + 1 else is_side):
        yield Phrase("hydronephrosis", at, behind[0], at)
        return
    if any(line.words[one].startswith("extrarenal") for one in sites):
        return
    first = None if line.named(sites) or line.all & w.BOWEL else line.other_side(at)
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


def drainage(line: Line, at: int) -> Iterator[Phrase]:
    """How a kidney drains: tracer that is held up, drainage that is slow, and one that is free."""
    flags = line.flags[at]
    if flags & w.HOLDUP:
        if line.words[at] == "response":
            if not line.all & w.OBSTRUCTED:
                yield from _no_response(line, at)
            return
        if not line.told.is_renogram and line.all & w.HYDRONEPHROSIS:
            return  # tracer of another scan, held up in what is named as wide
        if line.words[at].endswith("curve") and line.all & w.OBSTRUCTED:
            return  # "obstructed drainage with a rising curve"
        yield Phrase(_SLOW, at, at, at)
        return
    unsure = [one for one in range(max(0, at - 2), at + 3) if line.words[one : one + 1] in _UNSURE]
    if unsure:
        yield Phrase(_SLOW, min(at, unsure[0]), max(at, unsure[0]), at)
        return
    slow = [one for one in range(max(0, at - 4), min(len(line.flags), at + 9))
            if line.flags[one] & w.DELAYED and not line.flags[one] & w.DRAINAGE
            and not _OF_ELSE & set(line.words[one + 1 : one + 2])
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
    named = line.named(sites)
    denied = bool(flags & w.UNOBSTRUCTED)
    if line.words[at - 1 : at] == ["urinary"]:
        yield Phrase(_SLOW, at - 1, at, at, denied)
        return
    if named & w.BOWEL or _OF_THE_BOWEL & set(line.words[max(0, at - 2) : at]):
        phrase = line.phrase("bowel-obstruction", at, sites, w.BOWEL)
        yield Phrase("bowel-obstruction", phrase.first, phrase.last, at, denied)
        return
    if _only_describes(line, at):
        return
    is_at_the_pelvis = any(line.words[one] in _JUNCTIONS for one in sites)
    if named & _DRAINED == w.URETER and not is_at_the_pelvis:
        phrase = line.phrase("ureter-involvement", at, sites, w.URETER)
        if _is_touched_but(line, phrase):
            phrase = Phrase("ureter-involvement", at, at, at)
        yield Phrase("ureter-involvement", phrase.first, phrase.last, at, denied)
        return
    if named & (w.ELSEWHERE | w.GALLBLADDER | w.VESSEL | w.LIVER):
        return
    if named & _DRAINED:
        sites = [one for one in sites if "," not in line.words[one:at]]
        phrase = line.phrase(_SLOW, at, sites, _DRAINED)
        yield Phrase(_SLOW, phrase.first, phrase.last, at, denied)
    else:
        yield Phrase(_what_is_obstructed(line, at), at, at, at, denied)


def _only_describes(line: Line, at: int) -> bool:
    """Whether the word says what another thing does: "obstructive hydronephrosis", a stone."""
    word = line.words[at]
    if line.next_flags(at, 1) & (w.LESION | w.TUMOR | w.UROPATHY | w.HYDRONEPHROSIS):
        return True
    if word.startswith("block") and _STENTS & set(line.words[max(0, at - 2) : at + 4]):
        return True  # what is blocked is the stent
    before = range(max(0, at - 6), at)
    if word == "obstructing" and any(line.flags[one] & w.STONE for one in before):
        return True
    return bool(line.next_flags(at, 5) & w.STONE) or line.words[at + 1 : at + 2] == ["cause"]


def _what_is_obstructed(line: Line, at: int) -> str:
    """What the sentence speaks of besides, else what the report does."""
    if (line.all | line.context) & (_DRAINED | w.DRAINAGE | w.HYDRONEPHROSIS):
        return _SLOW
    if line.all & w.MESENTERY or _names_the_bowel(line, at):
        return "bowel-obstruction"
    of_report = _SLOW if line.told.is_of_kidneys else "bowel-obstruction"
    return line.told.obstruction or of_report


def _is_touched_but(line: Line, phrase: Phrase) -> bool:
    """ "The ureter is displaced but not obstructed": two things are said of it."""
    between = range(phrase.first, phrase.head)
    is_touched = any(line.flags[one] & w.CONTACT for one in between)
    return is_touched and "but" in line.words[phrase.first : phrase.head]


def _names_the_bowel(line: Line, at: int) -> bool:
    """Whether the sentence or the one before speaks of bowel, and not only of a "midgut NET"."""
    bowels = [one for one, flags in enumerate(line.flags) if flags & w.BOWEL]
    if any(not line.next_flags(one, 2) & (w.TUMOR | w.PRIMARY) for one in bowels):
        return True
    return bool(line.told.before & w.BOWEL) and not line.told.is_of_kidneys and not bowels


def placed(line: Line, at: int, site: int, finding: str) -> Iterator[Phrase]:
    sites = line.sites(at)
    is_told = (line.told.before | line.all) & site and not line.all & (_DRAINED | w.BOWEL)
    if line.named(sites) & site:
        yield line.phrase(finding, at, sites, site)
    elif is_told and not sites:
        yield Phrase(finding, at, at, at)  # "The gallbladder is contracted. Stones are present."


def round_a_testis(line: Line, at: int) -> Iterator[Phrase]:
    """ "Fluid around the right testis", where it is not called a hydrocele besides."""
    behind = range(at + 1, min(len(line.flags), at + 6))
    testes = [one for one in behind if line.words[one] in _TESTES]
    if testes and not line.all & w.HYDROCELE:
        yield Phrase("hydrocele", at, testes[0], at)
