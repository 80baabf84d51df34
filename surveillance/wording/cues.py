"""The words that say whether a thing is there, and where their reach ends: tables, no rules.

A cue stands in the spelling of `tokens.spelling`. `_` is one word of `_DEGREES` that may stand
there or not: "no _ evidence of" is "no convincing evidence of" too.
"""

from collections.abc import Iterator, Sequence
from enum import Enum

from surveillance.wording.pseudocues import LOOKALIKES


class Cue(Enum):
    """What a cue does, and to which side it reaches."""

    NO = "absent, of what follows"
    NOT_THERE = "absent, of what stands before"
    EITHER_NO = "absent, of the noun that follows it, else of what stands before"
    MAYBE = "possible, of what follows"
    PERHAPS = "possible, of what stands before"
    EITHER = "possible, of what stands before or follows"
    PAST = "past, of what follows"
    WAS = "past, of what stands before"
    ENDS = "the reach of every cue ends here"
    NOTHING = "looks like a cue and is none"


_SEEN = (
    "seen|identified|visualised|visualized|demonstrated|detected|present|evident|appreciated|"
    "apparent|found|visible|observed|noted|shown|palpable|palpated|heard|discernible|definable|"
    "recognised|recognized|elicited|encountered|revealed"
)
_DEGREES = (
    "significant|obvious|gross|overt|other|further|new|ct|mri|imaging|radiological|radiographic|"
    "sonographic|fdg|dotatate|tracer|clinical|suspicious|additional|specific|focal|acute|discrete|sizeable|sizable|"
    "measurable|appreciable|interval|current|residual|scan|macroscopic|strong|particular|frank"
)
_CANNOT = "could not|cannot|can not"
_UNSURE = "definite|convincing|clear|definitive|conclusive|certain|unequivocal|reliable"

_TABLE: tuple[tuple[Cue, str], ...] = (
    (
        Cue.NO,
        "no; not; without; w / o; without any; without _ evidence of; denies; denying; deny; "
        "never; nor; neither; nil; none of; zero; no _ evidence of; no _ evidence for; "
        "no _ sign of; no _ signs of; no _ suggestion of; no _ indication of; no _ history of; "
        "no _ features of; no _ features to suggest; no _ findings to suggest; no _ focus of; "
        "no trace of; negative for; free of; free from; clear of; devoid of; absence of; lack of; "
        "lacks; lacking; rules out; ruled out for; ruled him out for; ruled her out for; excludes; "
        "excluding; rather than; instead of; as opposed to; and not; but not; not a; "
        "fails to reveal; fails to show; failed to reveal; failed to show; failed to demonstrate; "
        "fails to demonstrate; nothing to suggest; nothing to indicate; unremarkable for; "
        "not have; not had; not show; not demonstrate; not reveal; not identify; not see; "
        "not think there is; not think there are; not believe there is; not think that there is; "
        "not aware of any; not to be confused with; does not have; did not have; resolution of; "
        "disappearance of; complete resolution of; "
        "interval resolution of; with no; no longer has; no longer have; no longer had; "
        "no longer shows; no longer complains of; no longer reports; no longer any; "
        "no longer experiences; no longer suffers; no more; argues against; speaks against; "
        "in the absence of; cleared of; non; not any; unable to detect; unable to identify; "
        "unable to find; unable to see; unable to feel; nothing; "
        f"{_CANNOT.replace('|', ' find; ')} find; {_CANNOT.replace('|', ' see; ')} see; "
        f"{_CANNOT.replace('|', ' detect; ')} detect; {_CANNOT.replace('|', ' feel; ')} feel; "
        f"{_CANNOT.replace('|', ' identify; ')} identify; nobody; none",
    ),
    (
        Cue.NOT_THERE,
        f"not {_SEEN.replace('|', '; not ')}; not clearly seen; "
        "not currently seen; not appreciable; "
        f"no longer be {_SEEN.replace('|', '; no longer be ')}; "
        "not now seen; not well seen; not be seen; not be identified; not be found; "
        "not be demonstrated; not be detected; not be felt; not be palpated; not be confirmed; "
        f"no longer {_SEEN.replace('|', '; no longer ')}; no longer encased; "
        "no longer involved; no longer dilated; no longer enlarged; "
        "no longer obstructed; no longer compressed; no longer narrowed; no longer a problem; "
        "no longer a feature; no longer an issue; no more; "
        "cannot be discerned; not discerned; no longer discerned; disappeared; vanished; "
        "has settled; have settled; cleared; gone; subsided; settled completely; ruled out; "
        "none; nil; none enlarged; none pathologically enlarged; none seen; none identified; "
        "none present; none visible; none found; "
        "not enlarged; not pathologically enlarged; normal by size; normal in size; not dilated; "
        "not thickened; not involved; not obstructed; not affected; "
        "not encased; not distended; not suspected; not indicated; not a feature; "
        "not confirmed; not substantiated; unremarkable; not demonstrable; not reported; "
        "on neither side; in neither kidney; of neither kidney; in neither ureter; "
        "not been found; not been seen; not been identified; not been demonstrated; "
        "not been detected; has not recurred; have not recurred; not recurred; "
        "looked for and not found; "
        "looked for and not seen; sought and not found; "
        "not experienced; not developed; not occurred; not had",
    ),
    (
        Cue.EITHER_NO,
        "resolved; excluded; absent; negative; denied; completely resolved; fully resolved; "
        "now resolved",
    ),
    (
        Cue.MAYBE,
        f"no {_UNSURE.replace('|', '; no ')}; "
        f"no {_UNSURE.replace('|', ' evidence of; no ')} evidence of; "
        f"without {_UNSURE.replace('|', ' evidence of; without ')} evidence of; "
        f"not {'ly; not '.join(_UNSURE.split('|'))}ly; "
        "cannot exclude; can not exclude; could not exclude; cannot rule out; can not rule out; "
        "could not rule out; cannot entirely exclude; cannot completely exclude; "
        "does not exclude; do not exclude; not exclude; not rule out; not excluding; "
        "to exclude; to rule out; rule out; r / o; ro; exclude; ? ; query; queried; "
        "possible; possibly; possibility of; probable; probably; likely; most likely; "
        "very likely; highly likely; perhaps; potential; potentially; may; might; "
        "could represent; could be; "
        "could reflect; could have; could indicate; could also be; could well be; "
        "may be caused by; might be caused by; "
        "could be caused by; may be due to; might be due to; could be due to; may be secondary to; "
        "might be secondary to; could be secondary to; "
        "suspected; suspect; suspicious for; suspicious of; suspicion of; suspicion for; "
        "concern for; concern of; concerning for; concerns for; worrisome for; worry of; "
        "question of; questionable; questioned; equivocal; indeterminate; borderline; "
        "suggests; suggest; suggesting; suggestive of; suggestion of; presumed; presumably; "
        "concerned about; evaluate; assess; favor; favour; raises the question of; "
        "raising the question of; monitor for; "
        "monitoring for; watch for; screening for; whether this is due to; whether it is due to; "
        "favored; favoured; favors; favours; favoring; favouring; raises the possibility of; "
        "raising the possibility of; raise the possibility of; may represent; might represent; "
        "could represent; differential includes; differential diagnosis includes; "
        "differential of; versus; vs; evaluate for; evaluation for; evaluation of; assess for; "
        "assessment for; investigate for; looking for; look for; work up for; concern about; "
        "may be; might be; could be; unlikely; unlikely to represent; unlikely to be; "
        "doubt; doubtful; low suspicion for; "
        "low probability for; low probability of; unable to exclude; difficult to exclude; "
        "not certain if; not certain whether; uncertain whether; unclear whether; "
        "unclear if; whether; if there is; in case of; whether there is; cyst or; hemangioma or; "
        "haemangioma or; "
        "hamartoma or; assessment for; evaluation for; limited for; worries about; worried about; "
        "fear of; fears; afraid of; apparent; thought to be; felt to be; felt to represent; "
        "thought to represent; almost certainly; impression of; hint of; equivocal for; "
        "would be in keeping with; would be consistent with; would fit with; would suggest; "
        "correlate with ct for; correlate for; nonspecific; non specific; indistinct; "
        "at risk for; at risk of; risk of; prone to",
    ),
    (
        Cue.PERHAPS,
        "cannot be entirely ruled out; cannot be completely ruled out; not entirely ruled out; "
        "not completely ruled out; cannot be fully excluded; could not be entirely excluded; "
        "not yet been excluded; not been excluded; must be considered; possibly present; "
        "difficult to exclude; hard to exclude; conceivable; "
        "not excluded; not entirely excluded; not completely excluded; not ruled out; "
        "cannot be excluded; can not be excluded; cannot be entirely excluded; "
        "cannot entirely be excluded; cannot be completely excluded; could not be excluded; "
        "cannot be ruled out; can not be ruled out; could not be ruled out; "
        "cannot be confirmed or excluded; not be excluded; not be ruled out; "
        "to be excluded; needs to be excluded; should be excluded; must be excluded; "
        "possible; suspected; queried; "
        "unlikely; doubtful; equivocal; indeterminate; uncertain; unclear; "
        "too small to characterise; too small to characterize; "
        "may happen; might happen; could happen; may occur; might occur; could occur; may develop; "
        "or cyst; or hemangioma; or haemangioma; "
        "may be present; might be present; could be present; may be; might be; could be; "
        "may represent; might represent; could represent; might explain; may explain; "
        "could explain; one possibility; remains possible; is a possibility; "
        "should be considered; is queried; are queried; is questioned; should be suspected; "
        "is a consideration; to be considered; is considered; needs exclusion; "
        "favored; favoured; borderline; "
        "not entirely clear; not fully assessed; not assessed; not evaluated; "
        "cannot be assessed; ? ; suggested; presumed; likely; probable; a possibility; "
        "be a possibility; questionable; very likely; most likely; less likely; "
        "as the possible cause; as a possible cause; as the likely cause; in the differential; "
        "on the differential; a differential; the leading consideration",
    ),
    (
        Cue.PAST,
        "history of; h / o; hx of; past history of; past medical history of; previous; prior; "
        "had shown; had had; had demonstrated; when he had; when she had; status after; st p; "
        "former; formerly; past; old; status post; s / p; post; background of; known history of; "
        "remote; childhood; previous history of; pmh; pmhx; pmh of; "
        "previously; hx; background; was treated for; were treated for; treated for; "
        "operated for; cholecystectomy for; "
        "removed for; hemicolectomy for; colectomy for; bowel resection for; laparotomy for; "
        "episode of; episodes of; previously treated; previously resected; previously removed; "
        "previously excised; previously stented; previously embolised; previous resection of; "
        "resection of",
    ),
    (
        Cue.WAS,
        "was resected; were resected; been resected; was removed; were removed; been removed; "
        "was excised; were excised; previously resected; previously removed; resected in; "
        "removed in; resected at; removed at; resected; surgically removed; was treated; "
        "were treated; was managed; were managed; repaired; "
        "last year; ablated; cholecystectomy; which settled; that settled; settled conservatively; "
        "managed conservatively; "
        "treated conservatively; which resolved; managed with; previously drained; "
        "was repaired; taken out; was taken out; were taken out; in the past; in childhood; "
        "in infancy; as a child; as a toddler; as a teenager; as a baby; in her teens; "
        "in his teens; "
        "in her twenties; in his twenties; in her thirties; in his thirties; "
        "at that time; at the time; years ago; in the history; was stented; operated; operated on; "
        "treated in; repaired in; excised",
    ),
    (
        Cue.ENDS,
        "but; however; although; though; except; except for; apart from; aside from; "
        "other than; with the exception of; yet; nevertheless; which; who; whom; "
        "secondary to; due to; in view of; in the light of; because; because of; "
        "since; caused by; resulting from; "
        "resulting in; as a cause of; as the cause of; in spite of; despite; besides; "
        "while; whereas; whilst; unless; until; when; as there; so; "
        "as a result; save for; bar; on the other hand; then; now with; "
        "rather; instead; only; as well as; where; for which; to explain; as an etiology; "
        "as etiology for; source for; reason for; cause of; cause for; origin for; trigger for",
    ),
    (Cue.NOTHING, LOOKALIKES),
)
_OPTIONAL = frozenset(_DEGREES.split("|"))


_Entry = tuple[tuple[str, ...], Cue]


def _spelled() -> dict[str, dict[str, list[_Entry]]]:
    """The cues by their first and second word; by "" where the second is open."""
    table: dict[str, dict[str, list[_Entry]]] = {}
    for cue, row in _TABLE:
        for entry in row.split(";"):
            if words := tuple(entry.split()):
                second = words[1] if len(words) > 1 and words[1] != "_" else ""
                table.setdefault(words[0], {}).setdefault(second, []).append((words, cue))
    return table


CUES = _spelled()


def cues_at(words: Sequence[str], place: int) -> Iterator[_Entry]:
    """The cues that may begin at a word: those of its first two words."""
    if its := CUES.get(words[place]):
        yield from its.get("", ())
        if place + 1 < len(words):
            yield from its.get(words[place + 1], ())


def is_degree(word: str) -> bool:
    """Whether it is one of the words that may stand at `_` in a cue."""
    return word in _OPTIONAL
