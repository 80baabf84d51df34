"""Which findings a sentence mentions, each by its words."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.bones import none_suspicious, uptake
from surveillance.wording.channels import dilated, drainage, obstruction, placed, round_a_testis
from surveillance.wording.contacts import contact, free
from surveillance.wording.growths import growths, tethered
from surveillance.wording.line import Line, Phrase, Told
from surveillance.wording.nodes import is_no_lymph_node, is_of_a_mass
from surveillance.wording.tissue import desmoplastic, mass_round_the_aorta, tissue
from surveillance.wording.tokens import Token
from surveillance.wording.valves import ABBREVIATED, abbreviated, valve

MOST = 60  # phrases of one sentence; more stand in no report
_JOINING = w.words("by with and of the from in due to a")
_APART = w.words("however ; but whereas")
_NAMING = {("consistent", "with"), ("keeping", "with"), ("compatible", "with"), ("typical", "of")}
_TOLD_APART = frozenset(("vessel-involvement", "valve-disease"))
_SHAPES = w.words("retracted fixed immobile restricted thickened calcified")
_ALONE: tuple[tuple[int, str], ...] = (
    (w.RPF, "retroperitoneal-fibrosis"),
    (w.HYDRONEPHROSIS, "hydronephrosis"),
    (w.ASCITES, "ascites"),
    (w.HYDROCELE, "hydrocele"),
    (w.GALLSTONES, "gallstones"),
    (w.BOWEL_OBSTRUCTION, "bowel-obstruction"),
    (w.CARCINOMATOSIS, "peritoneal-disease"),
    (w.UROPATHY, "renal-drainage-obstruction"),
    (w.CARCINOID_HEART, "valve-disease"),
    (w.LEAKY_VALVE, "valve-disease"),
)


_GROWING = w.METASTASIS | w.LESION | w.TUMOR | w.DISEASE | w.LYTIC | w.PRIMARY
_NAMED: tuple[tuple[int, Callable[[Line, int], Iterator[Phrase]]], ...] = (
    (w.DESMOPLASIA, desmoplastic),
    (_GROWING, growths),
    (w.LESION, mass_round_the_aorta),
    (w.TISSUE | w.FIBROSIS, tissue),
    (w.TETHERED, tethered),
    (w.DILATED | w.UNDILATED, dilated),
    (w.DRAINAGE | w.HOLDUP, drainage),
    (w.CONTACT | w.NARROWED, contact),
    (w.UPTAKE, uptake),
    (w.FREE, free),
    (w.LEAK, valve),
)
WITHOUT_FLAG = ABBREVIATED | {"suspicious", "fluid"}


def phrases_of(tokens: Sequence[Token], told: Told) -> list[Phrase]:
    """All that is mentioned, in the order of the text; one finding once at one place."""
    line = Line(tokens, told)
    found: list[Phrase] = []
    for at, flags in enumerate(line.flags):
        if flags or line.words[at] in WITHOUT_FLAG:
            found += _at(line, at, flags)
    return _merged(_told_once(line, found[:MOST]))


def _told_once(line: Line, found: list[Phrase]) -> list[Phrase]:
    """Without what only says of a finding named in the same sentence what it is or does."""
    made: list[Phrase] = []
    newest: dict[str, int] = {}  # by finding: the place in `made` of its last phrase
    times = Counter(phrase.finding for phrase in found)
    for phrase in found:
        before = newest.get(phrase.finding)
        is_second = before is not None or line.flags[phrase.head] & w.TETHERED
        is_second = is_second or line.words[phrase.head].startswith("transition")
        if times[phrase.finding] > 1 and is_second and _is_aside(line, phrase):
            if before is not None and _is_its_nature(line, made[before], phrase):
                made[before] = replace(made[before], last=phrase.last)
            continue
        if before is not None and _is_named_by(line, made[before], phrase):
            made[before] = replace(made[before], last=phrase.last)
            continue
        if before is not None and _is_close(line, made[before], phrase):
            made[before] = replace(made[before], last=max(made[before].last, phrase.last))
            continue
        newest[phrase.finding] = len(made)
        made.append(phrase)
    return made


def _is_its_nature(line: Line, one: Phrase, other: Phrase) -> bool:
    """ "A focus in the mid ileum, suspicious for the primary": one phrase to its end."""
    between = line.words[one.last + 1 : other.first]
    its = line.flags[other.first : other.last + 1] + line.flags[other.head - 1 : other.head]
    is_primary = other.finding == "bowel-primary" and any(flags & w.PRIMARY for flags in its)
    return is_primary and len(between) <= 8 and not {";", ".", "no"} & set(between)


def _is_named_by(line: Line, one: Phrase, other: Phrase) -> bool:
    """ "Two foci in the liver, consistent with hepatic metastases": one finding, by its name."""
    between = line.words[one.last + 1 : other.first]
    is_growth = (
        line.flags[one.head] & (w.LESION | w.UPTAKE) and not line.flags[one.head] & w.METASTASIS
    )
    if not is_growth or not line.flags[other.head] & w.METASTASIS or len(between) > 12:
        return False
    said = any(pair in _NAMING for pair in pairwise(between))
    return said and not {";", "no", "not", "without", "cyst", "island"} & set(between)


def _is_aside(line: Line, phrase: Phrase) -> bool:
    """ "… the probable primary", "… with tethering of loops"."""
    if phrase.finding == "bowel-primary":
        if _APART & set(line.words[max(0, phrase.first - 4) : phrase.first]):
            return False  # "the NET was removed; no residual primary"
        places = range(phrase.first, phrase.last + 1)
        if line.words[phrase.head].startswith("recurren"):
            return False
        return not any(line.flags[place] & w.BOWEL for place in places)
    if line.words[phrase.head] == "radiatingstrands":
        return True
    if line.words[phrase.head].startswith("collateral"):
        return True
    if line.flags[phrase.head] & w.DESMOPLASIA:
        return "with" in line.words[max(0, phrase.first - 3) : phrase.first]
    if phrase.finding == "bowel-obstruction":
        is_listed = line.words[phrase.last + 1 : phrase.last + 2] in (["or"], ["and"])
        return line.words[phrase.head].startswith("transition") and not is_listed
    if phrase.finding == "liver-metastases":  # "…, the reference lesion in segment 2"
        its = range(phrase.first, phrase.last + 1)
        if _APART & set(line.words[max(0, phrase.first - 4) : phrase.first]):
            return False  # "…; however, two segment 4 lesions"
        return not any(line.flags[place] & (w.LIVER | w.METASTASIS) for place in its)
    return phrase.finding == "mesenteric-mass" and bool(line.flags[phrase.head] & w.TETHERED)


def _is_close(line: Line, one: Phrase, other: Phrase) -> bool:
    """Whether a few small words stand between them: "encasement by fibrosis"."""
    between = line.words[one.last + 1 : other.first]
    if one.finding == "ascites" and not between:
        return True  # "ascitic fluid around the liver"
    if one.is_denied != other.is_denied:
        return False  # "obstructed drainage of the right and free drainage of the left"
    is_shape = {line.words[one.head], line.words[other.head]} <= _SHAPES
    if is_shape and between in ([","], ["and"]):
        return True  # "leaflets thickened, retracted"
    is_listed = between in (["and"], ["or"], ["and", "the"])
    is_listed = is_listed or (one.finding == "valve-disease" and between[:1] == ["with"])
    if is_listed and one.finding in _TOLD_APART and _has_own_name(line, other):
        return False  # "SMA encasement and SMV occlusion"
    if between == ["and"] and line.words[other.head].startswith("hydrouret"):
        return False
    if between == ["and", "proximal"] and line.words[other.head].startswith("hydrouret"):
        return True
    return 0 < len(between) <= 3 and all(word in _JOINING for word in between)


def _has_own_name(line: Line, phrase: Phrase) -> bool:
    named = w.VESSEL | w.VALVE | w.LEAKY_VALVE
    return any(line.flags[one] & named for one in range(phrase.first, phrase.last + 1))


def _at(line: Line, at: int, flags: int) -> Iterator[Phrase]:
    """What the word at a place names, alone or by what stands round it."""
    for flag, finding in _ALONE:
        if flags & flag:
            yield Phrase(finding, at, at, at)
    if flags & w.NODE and not is_of_a_mass(line, at) and not is_no_lymph_node(line, at):
        yield Phrase("lymph-nodes", at, at, at)
    for wanted, named in _NAMED:
        if flags & wanted:
            yield from named(line, at)
    if flags & (w.OBSTRUCTED | w.UNOBSTRUCTED) and not flags & (w.DRAINAGE | w.HOLDUP):
        yield from obstruction(line, at, flags)
    if line.words[at] == "fluid":
        yield from round_a_testis(line, at)
    if line.words[at] == "suspicious":
        yield from none_suspicious(line, at)
    if line.words[at] in ABBREVIATED:
        yield from abbreviated(line, at)
    if flags & w.STONE:
        yield from placed(line, at, w.GALLBLADDER, "gallstones")


def _merged(found: list[Phrase]) -> list[Phrase]:
    """Phrases of one finding that overlap are one, as long as both together."""
    made: list[Phrase] = []
    for phrase in sorted(found, key=lambda one: (one.first, -one.last)):
        for place, other in enumerate(made):
            if other.finding == phrase.finding and phrase.first <= other.last:
                made[place] = Phrase(
                    other.finding,
                    other.first,
                    max(other.last, phrase.last),
                    other.head,
                    other.is_denied or phrase.is_denied,
                )
                break
        else:
            made.append(phrase)
    return made
