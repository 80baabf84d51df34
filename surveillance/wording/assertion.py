"""Whether a sentence says that a thing is there: present, absent, possible or past."""

import re
from collections.abc import Iterator
from enum import StrEnum
from itertools import pairwise

from surveillance.wording.cues import Cue
from surveillance.wording.found import MONTHS, Found
from surveillance.wording.reach import FARTHEST, SHORT_REACH, Reach
from surveillance.wording.words import (
    DISEASE,
    FIBROSIS,
    METASTASIS,
    PRIMARY,
    RPF,
    SITES,
    TUMOR,
    words,
)

_YEAR = re.compile(r"(?:19|20)\d\d")
_FOUND = frozenset(("found", "seen", "diagnosed", "noted", "treated", "operated", "detected"))
_SURGERY = (
    "remov", "cholecystectom", "resect", "hemicolectom", "laparotom", "operated", "operation",
    "ureterolysis", "colectom", "surgery", "stented", "replacement", "excis",
)  # fmt: skip
_TREATMENTS = words("nephrostomy stent stents radiotherapy embolisation embolization")
_HAD = words("had admitted presented hospitalised treated")
_AHEAD = words("await awaiting awaits planned plan listed consider considered refer referred fit "
               "suitable candidate will would for")  # fmt: skip
_HARMLESS = words(
    "island cyst hemangioma haemangioma hematoma haematoma artifact artefact benign degenerative "
    "physiological physiologic postoperative reactive inflammatory involved"
)
_APART = words("and ; . no without but although though however")
_CAUSES = frozenset(("cause", "reason", "level", "site", "extent"))
_NATURE = METASTASIS | TUMOR | PRIMARY | FIBROSIS | DISEASE | RPF


class Status(StrEnum):
    """What the report says of a thing; never what is true of it."""

    PRESENT = "present"
    ABSENT = "absent"
    POSSIBLE = "possible"
    PAST = "past"


class Clauses(Reach):
    """What each phrase of one sentence comes to."""

    def status(self, first: int, last: int) -> Status:
        """What the sentence says of its tokens `first` to `last`, both included."""
        if self._is_contradicted(first):
            return Status.PRESENT
        if self._is_heading_of_none(last) or self._is_denied_inside(first, last):
            return Status.ABSENT
        is_its_cause = any(word in _CAUSES for word in self.words[max(0, first - 3) : first])
        gone = () if is_its_cause else self._behind(last, Cue.NOT_THERE)
        if any(self.reaches_back(found, last) or self._is_of_which(found, last) for found in gone):
            return Status.ABSENT
        no = self._nearest(Cue.NO, first, last)
        if no and self.words[no.first] in SHORT_REACH:
            return Status.ABSENT
        maybe = self._nearest(Cue.MAYBE, first, last)
        if no and not (maybe and maybe.first < no.first):
            return Status.ABSENT  # "possible" before "no" doubts it; behind it, it is denied too
        is_doubted = any(
            found.cue in (Cue.MAYBE, Cue.PERHAPS) and first <= found.first and found.last <= last
            for found in self.cues
        )
        behind = self._behind(last, Cue.PERHAPS)
        if maybe or is_doubted or any(self.reaches_back(found, last) for found in behind):
            return Status.POSSIBLE
        if self._is_of_a_past_year(first, last):
            return Status.PAST
        was = self._behind(last, Cue.WAS)
        if self._nearest(Cue.PAST, first, last) or any(
            self.reaches_back(found, last) for found in was
        ):
            return Status.PAST
        return Status.PRESENT

    def _is_of_which(self, found: Found, last: int) -> bool:
        """ "The hydronephrosis which was there last year has resolved"."""
        between = self.words[last + 1 : found.first]
        if between[:1] not in (["which"], ["that"]) or between[-1:] not in (["has"], ["have"]):
            return False
        return not {",", ";", "and", "but"} & set(between)

    def _is_contradicted(self, first: int) -> bool:
        """ "It is not the case that the lesions have gone": what is said is said not to be so."""
        before = self.words[:first]
        place = before.index("that") if "that" in before else 0
        said = before[max(0, place - 3) : place] in (["not", "the", "case"], ["is", "not", "true"])
        return said and any(
            one.cue in (Cue.NO, Cue.NOT_THERE) and one.first > place for one in self.cues
        )

    def _is_of_a_past_year(self, first: int, last: int) -> bool:
        """ "She had obstruction in 2017", "hydronephrosis was found in 2016"."""
        behind = self.words[last + 1 : last + 9]
        is_dated = any(
            word in ("in", "since") and _YEAR.fullmatch(year) for word, year in pairwise(behind)
        ) or any(_YEAR.fullmatch(year) and month in MONTHS for month, year in pairwise(behind))
        had = "had" in self.words[max(0, first - 6) : first]
        before = self.words[max(0, first - 9) : first]
        was_then = any(
            word in ("in", "since") and _YEAR.fullmatch(year) for word, year in pairwise(before)
        )
        if behind[:1] == ["in"] and any(_YEAR.fullmatch(one) for one in behind[1:3]):
            return True  # "venous thrombosis in 2019"
        is_done_then = behind[:1] and (behind[0].endswith("ed") or behind[0] == ",")
        if any(_YEAR.fullmatch(one) for one in behind[: 2 if is_done_then else 1]):
            return True  # "right hydronephrosis 2020", "hydrocele drained 2018"
        if self._is_reason_for_surgery(first):
            return True
        then = [place for place, word in enumerate(before) if word in _HAD]
        if was_then and then:
            told = before[then[-1] + 1 :]
            if not {",", ".", ";", "and", "has", "is", "now"} & set(told):
                return True
        is_done = any(one in _FOUND or one.endswith("ed") for one in behind)
        was_done = is_done and bool({"was", "were"} & set(behind[:3]))
        was_done = was_done and not {"and", "but", "now"} & set(behind)
        return is_dated and (had or was_done)

    def _is_reason_for_surgery(self, first: int) -> bool:
        """ "Gallbladder removed in 2011 for gallstones", "hemicolectomy for ileal NET"."""
        near = range(first - 1, max(-1, first - 5), -1)
        place = next((one for one in near if self.words[one] in ("for", "together", "along")), 0)
        done = self.words[max(0, place - 6) : place] if place else []
        if {";", ".", "no", "not", "without", "need", "candidate"} & set(done):
            return False
        is_dated = any(_YEAR.fullmatch(one) for one in done)
        is_done = any(one.startswith(_SURGERY) for one in done)
        is_done = is_done or (is_dated and bool(_TREATMENTS & set(done)))
        return is_done and not _AHEAD & set(done)

    def _is_denied_inside(self, first: int, last: int) -> bool:
        """ "The aorta is not encased", "not obstructed": the cue stands in the phrase itself."""
        for found in self.cues:
            if found.cue is Cue.NO and first <= found.first and found.last <= last:
                return True
            if found.cue is Cue.NOT_THERE and first <= found.last <= last:
                return True
        return False

    def _nearest(self, cue: Cue, first: int, last: int) -> Found | None:
        """The last one before a phrase that reaches it."""
        for found in reversed(self.cues):
            if found.cue is cue and found.first < first and found.last < last:
                if first - found.last > FARTHEST:
                    return None
                if self.reaches_on(found, first):
                    return found
        return None

    def _behind(self, last: int, cue: Cue) -> Iterator[Found]:
        for found in self.cues:
            if found.cue is cue and last < found.first <= last + FARTHEST:
                yield found

    def _is_heading_of_none(self, last: int) -> bool:
        """ "Lymph nodes: no pathological enlargement", "Valves: normal"."""
        colon = last + 1
        if colon + 1 >= len(self.words) or self.words[colon] != ":":
            return False
        if self.words[colon + 1] in ("normal", "unremarkable", "clear", "none", "nil"):
            return True
        return any(one.cue is Cue.NO and one.first == colon + 1 for one in self.cues)

    def explains(self, last: int, first: int) -> bool:
        """Whether a second phrase only says what the first may be: "may reflect disease"."""
        between = self.words[last + 1 : first]
        if len(between) > 6 or _APART & set(between):
            return False
        return any(
            last < found.first < first and found.cue in (Cue.MAYBE, Cue.PERHAPS)
            for found in self.cues
        )

    def is_doubted(self, last: int) -> bool:
        """ "Sclerotic focus, ?metastasis": an aside behind the phrase doubts what it is."""
        for found in self.cues:
            if found.first <= last + 1 or found.cue not in (Cue.MAYBE, Cue.PERHAPS):
                continue
            if self.words[found.first - 1] not in (
                ",",
                "(",
                "-",
                "\u2013",
                "\u2014",
                "?",
                "the",
                "a",
            ):
                continue
            if any(self.words[place] in (";", ".") or place in self.ends
                   for place in range(last + 1, found.first)):  # fmt: skip
                return False
            for place, token in enumerate(
                self.tokens[found.last + 1 : found.last + 5], found.last + 2
            ):
                if self.words[place : place + 1] and self.words[place] in _HARMLESS:
                    return True  # "possibly a bone island"
                if token.flags & _NATURE or token.word in _HARMLESS:
                    return True
                if token.flags & SITES or token.word in (",", "."):
                    return False
        return False
