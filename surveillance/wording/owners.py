"""To which finding a size belongs, if to any: what stands nearest to it says that."""

import re
from collections.abc import Sequence

from surveillance.wording.assertion import Status
from surveillance.wording.measurements import Measurement
from surveillance.wording.mention import Mention
from surveillance.wording.sections import Sentence

_RIGHT_AT_IT = 12  # characters
_LOOKED_AT = 120  # characters before a size
_FAR = 400  # characters: a size so far behind the last finding is not said of it


# What a size may be of that no finding here is. It stands right before the size, or behind it.
_OTHERS = (
    r"(?:cysts?|adenomas?|ha?emangiomas?|aneurysm\w*|spleen|splenunculus|lipomas?|fibroids?|calcul\w+"
    r"|stones?|gallstones?|kidneys?|lk|rk|cbd|ducts?|lv|rv|la|ra|rvsp|tapse|annulus|contracta|atrium|aorta"
    r"|ventricle|islands?|polyps?|varicoceles?|loops?|jejunum|bowel|colon|bladder|uterus|ovar\w+|prostate"
    r"|endometri\w+|testis|testes|cortex|parenchyma|ivc|veins?|wall|effusion|nodules? in the lung"
    r"|pulmonary nodules?|lung nodules?|accessory spleen|resection|ileum|removed)"
)
_FILLS = (
    r"(?:measur\w+|is|are|was|were|now|at|of|up|to|about|approximately|and|in|the|a|an|down|by|with|maximum"
    r"|diameter|length|calibre|caliber|width|size|sized|left|right|long|thick|x|mm|cm|only|l|r|normal|normally"
    r"|each|small|large|atrophic|respectively|dilated|from|it|has|lower|upper|pole|axis|short|[\d.,:;()-]+)"
)
_RIGHT_BEFORE = re.compile(rf"\b{_OTHERS}(?:\W+{_FILLS})*\W*$", re.IGNORECASE)
_OF_A_KIDNEY = re.compile(r"\b(?:kidneys?|lk|rk)\W*$", re.IGNORECASE)
_OF_ANOTHER_NEXT = re.compile(
    r"\s*(?:[\w-]+\s+){0,2}(?:jj|stents?|catheters?|cysts?|ha?emangiomas?|polyps?|stones?|calcul\w+|adenomas?"
    r"|(?:focus|nodule) in the lung|(?:sub)?pleural"
    r"|pulmonary|lung|liver cyst)\b",
    re.IGNORECASE,
)
# How a sentence begins that goes on about what the one before it named.
_GOES_ON = re.compile(
    r"\s*(?:i measure (?:it|this)|on the (?:scan|study|ct|mri) of [\w ]{3,20} it|it|its|this"
    r"|these|they|largest|biggest|now|previously|measur\w+|size|up to|max\w*|index"
    r"|the (?:largest|larger|smaller|other|second|biggest|dominant|target|main|mass|lesion|tissue"
    r"|plaque|nodule|node"
    r"|deposit|size|index|reference)"
    r"|currently|thickness|depth|sized?|approximately|about|reference|segment|seg|at|\d)\b",
    re.IGNORECASE,
)
# "Hydronephrosis in both kidneys, 16 mm": the kidneys say where, not of what.
_OF_ITS_PLACE = re.compile(
    rf"\W*(?:surround\w*|encas\w*|encircl\w*|abut\w*|involv\w*|in|of|at|over|around|about|round|along|beneath|on|to|near|beside)\s+(?:\w+\s+){{0,3}}?{_OTHERS}\b"
    rf"(?:\s+and\s+(?:the\s+)?{_OTHERS}\b)?",
    re.IGNORECASE,
)
_STONE = re.compile(r"\b(?:stones?|calcul\w+)\W*(?:of|is|measur\w+|up to|\W)*$", re.IGNORECASE)
_MEASURES = re.compile(
    r",?\s*(?:which |that )?measur(?:es|ing|ed)\s+(?:up to |about )?", re.IGNORECASE
)
_ADJECTIVES = re.compile(
    r"\s+(?:(?!(?:and|with|without|no|or|in|of|at|to|the|from|beyond|is|was)\b)[a-z-]+\s+){1,4}",
    re.IGNORECASE,
)
_DISTANCE = re.compile(
    r"\s*(?:beyond|(?:distal|proximal|caudal|cranial) to"
    r"|from (?:its|the) (?:origin|bifurcation))\b",
    re.IGNORECASE,
)
# What touches another thing is no bigger for it.
TUBES = ("vessel-involvement", "ureter-involvement")
_JOINT = re.compile(r"[,;.:()]|\b(?:and|with|without|or|no|while|whereas|but)\b", re.IGNORECASE)
_CRITERION = re.compile(
    r"(?:over|above|greater than|larger than|more than|exceeding|>|\u2265)\s*$", re.IGNORECASE
)


# A verb, and no noun that the size stands before: "27 mm, encasing the artery".
_TOUCHES = re.compile(
    r"(?:which |that )?(?:encas|abut|surround|compress|invad|involv|narrow|occlud|displac|reach"
    r"|extend|contact|infiltrat|engulf|wrap|tether|deviat|press|push|draw|pull)\w*(?:s|ing)\b",
    re.IGNORECASE,
)
_PELVIS = re.compile(r"\bpelv(?:is|ic)\b|\bAP\b")


def is_criterion(size: Measurement, its: Sequence[Mention], text: str) -> bool:
    """ "No lymph nodes over 10 mm", "4 cm beyond its origin": a bound or a way, and no size."""
    if _DISTANCE.match(text, size.end):
        return True
    is_denied = any(one.status is Status.ABSENT and one.start <= size.start for one in its)
    return is_denied and bool(_CRITERION.search(text, max(0, size.start - 20), size.start))


def owner(
    size: Measurement,
    its: Sequence[Mention],
    told: Sequence[Mention],
    text: str,
    sentence: Sentence,
) -> str | None:
    """The finding that a size belongs to: the nearest mention of its sentence, or one of before.

    `told` are the mentions of the last sentence that had any.
    """
    inside = next((one for one in its if one.start <= size.start < one.end), None)
    if inside:
        is_of_kidney = _OF_A_KIDNEY.search(text, inside.start, size.start)
        is_none = inside.finding == "bowel-obstruction" and inside.status is Status.ABSENT
        return None if is_of_kidney or is_none else inside.finding
    before = [one for one in its if one.start <= size.start]
    start = max(before[-1].end if before else sentence.start, size.start - _LOOKED_AT)
    after = _following(size, its, text, bool(before))
    if its and (plain := _plainly(size, start, before, after, text)):
        return plain
    place = _OF_ITS_PLACE.match(text, start, size.start) if before else None
    if _RIGHT_BEFORE.search(text, place.end() if place else start, size.start):
        return None
    if _OF_ANOTHER_NEXT.match(text, size.end):
        return None
    if not its:
        return _of_before(size, told, text, sentence)
    return _nearest(size, start, before, after, text)


def _plainly(
    size: Measurement, start: int, before: Sequence[Mention], after: Mention | None, text: str
) -> str | None:
    """The finding that a size stands right at: "a 14 mm node", "a mass measuring 5 cm"."""
    joint = text[size.end : after.start] if after else ""
    if after and len(joint) < _RIGHT_AT_IT and not _JOINT.search(joint):
        return after.finding
    last = before[-1] if before else None
    if last and last.status is not Status.ABSENT and _MEASURES.fullmatch(text, start, size.start):
        return last.finding
    if after and _ADJECTIVES.fullmatch(text, size.end, after.start):
        return after.finding  # "a 16 mm hyperenhancing distal ileal mass"
    if last and last.finding == "gallstones" and _STONE.search(text, start, size.start):
        return last.finding  # "cholecystolithiasis, the largest stone 13 mm"
    return None


def _nearest(
    size: Measurement, start: int, before: Sequence[Mention], after: Mention | None, text: str
) -> str | None:
    """The mention right behind a size, else the last one before it that is not denied."""
    joint = text[size.end : after.start] if after else ""
    if after and ";" not in joint:
        is_next = len(joint) < 12 and not _JOINT.search(joint) and size.start - start > 30
        if (not before and len(joint) < 25) or is_next:
            return after.finding
    near = [one for one in before if one.status is not Status.ABSENT]
    if not near:
        return None
    return near[-1].finding


def _following(
    size: Measurement, its: Sequence[Mention], text: str, is_named: bool
) -> Mention | None:
    """The next mention, unless it only says what the one before the size does, or is denied."""
    after = next((one for one in its if one.start > size.start), None)
    is_of_before = after and (after.status is Status.ABSENT or _TOUCHES.match(text, after.start))
    return None if is_named and is_of_before else after


def _of_before(
    size: Measurement, told: Sequence[Mention], text: str, sentence: Sentence
) -> str | None:
    """The finding of the sentence before, where this one goes on about it.

    "Tissue round the aorta, abutting the ureter. It has increased to 18 mm.": of the tissue, and
    not of the ureter that it touches.
    """
    grown = [one for one in told if one.finding not in TUBES] or told
    last = grown[-1] if grown else None
    if last is None or size.start - last.end >= _FAR:
        return None
    goes_on = _GOES_ON.match(text, sentence.start)
    if last.finding == "hydronephrosis" and last.status is not Status.ABSENT:
        goes_on = goes_on or _PELVIS.search(text, sentence.start, sentence.end)
    return last.finding if goes_on else None
