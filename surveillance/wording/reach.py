"""The cues of one sentence, and how far each of them reaches.

A cue reaches to the end of what it belongs to: to a word such as "but", to a semicolon, or to where
the next clause begins. In a list under one "no" it reaches over all.
"""

from surveillance.wording.cues import Cue
from surveillance.wording.found import Cues, Found
from surveillance.wording.words import (
    ASCITES,
    HYDRONEPHROSIS,
    METASTASIS,
    NODE,
    OBSTRUCTED,
    RPF,
    SEEN,
    SHOWS,
    VERB,
    words,
)

FARTHEST = 60  # words that a cue reaches over
SHORT_REACH = ("rather", "instead", "as")  # of these the reach is one phrase
# Where the one phrase ends that "rather than" reaches over.
_JOINTS = words("for in with at on to by from after before during")
# Words that open a clause behind a comma or an "and".
_OPENS = words("the there he she they it patient his her their this these a an we i both some")
# What follows "no …," and says by itself that it is there: "no ascites, mild hydronephrosis".
_THERE = words(
    "mild moderate severe small large stable unchanged trace minimal persistent known "
    "multiple several tiny marked gross progressive new further increasing similar slight "
    "minor bilateral extensive positive increased moderately mildly trivial"
)
_GRADES = words("mild moderate severe minimal stable unchanged")
_WHOLE = OBSTRUCTED | HYDRONEPHROSIS | ASCITES | RPF | NODE | METASTASIS
_MAY_STAND_BEFORE_A_CUE = words(
    "now currently clearly also both all either again definitely definitively subsequently "
    "otherwise entirely completely fully initially previously largely well therefore then "
    "thus specifically since subsequently convincingly"
)
# Words behind a thing that is there: when, where, how often.
_TRAILS = words(
    "productive at in on for since times over throughout daily today with after before when"
)
_ARTICLES = frozenset(("a", "an", "both", "some", "the"))
_OR = frozenset(("or", "nor", "and/or"))
# Verbs that make a clause of their own, besides those of `words.VERB`.
_FINITE = words(
    "presents presented complains complained developed underwent came went received started "
    "noticed began continues continued admits admitted tells feels felt takes took lives "
    "works weighs denies requires required got gets says said recommended improved worsened "
    "occurs occurred occupies involves abuts encases contacts compresses displaces narrows "
    "extends increased decreased settled responded worked wakes woke walks slept "
    "retired smokes drinks married drove drives attends attended eats ate lost gained returned "
    "wants wished wishes asked reports sustained suffered broke fractured"
)
# Verbs of what is done to a thing that is there: "no tablet helped her pain".
_ACTS = words("helped relieved made make makes eased shared caused")
_DOUBTED = words("suspected considered queried thought raised questioned")
_SUSPECTED = _DOUBTED | words("was were is are initially first at possible of clinically likely")
# What is said of a noun right behind a comma: "no dilatation, spleen enlarged".
_PREDICATES = words(
    "enlarged swollen red tender distended raised elevated thickened inflamed displaced bulky"
)
_HARD = frozenset(";")  # no cue reaches over it


class Reach(Cues):
    """The cues of one sentence and how far they reach."""

    def reaches_on(self, found: Found, first: int) -> bool:
        """Whether a cue that stands before a phrase still holds where the phrase begins."""
        start = found.last + 1
        if start > first:
            return found.first < first
        if self.words[found.last] == "previously":
            return start == first or (start + 1 == first and self.words[start] in _GRADES)
        has_verb = False
        cue_is_no = found.cue is Cue.NO
        for place in range(start, first):
            word = self.words[place]
            if place in self.ends or word in _HARD:
                return False
            if word == ":" and place > start and self.words[place - 1] != "following":
                return False
            is_short = self.words[found.first] in SHORT_REACH or self.words[found.last] == "longer"
            if is_short and word in _JOINTS:
                return False
            if word in ("by", "from") and found.cue is Cue.MAYBE and place > start:
                return False  # "suspicion of encasement by the plaque" doubts no plaque
            if word == "by" and self.words[place + 1] in ("the", "this") and place > start:
                return False  # "neither ureter is involved by the mass" denies no mass
            if word in (",", "and", "(") and not self._goes_on(place, first, found.cue):
                return False
            if word in _GRADES and cue_is_no and self.tokens[place - 1].flags & _WHOLE:
                return False  # "no bowel obstruction mild left hydronephrosis": no full stops
            if word in _ACTS:
                return False
            if self._is_finite(place):
                if place == start or has_verb or self._may_have(found, place):
                    has_verb = True
                    continue
                return False
            is_background = self.words[found.last] == "background"
            if word == "with" and not is_background and not self._belongs(place):
                return False
        return True

    def _may_have(self, found: Found, place: int) -> bool:
        """ "None of the family has …": the verb of which the cue is the subject."""
        if self.words[found.last] in ("whether", "if", "suspect", "suspects"):
            return True
        if self.words[found.first] not in ("none", "neither", "nobody"):
            return False
        return bool(self.tokens[place].flags & SHOWS) or self.words[place] in ("is", "are", "was")

    def _goes_on(self, place: int, first: int, cue: Cue) -> bool:
        """Whether the list goes on after this comma or "and", so that the cue holds there too."""
        words = self.words
        following = words[place + 1] if place + 1 < len(words) else ""
        ahead = self._rest(place + 1)
        is_list = any(words[one] in _OR for one in ahead)
        if following in ("no", "not", "without", "nil"):
            return cue is Cue.NO
        if following in ("or", "nor", "and"):
            return True
        if following in _OPENS and cue is not Cue.PAST and not (is_list and following in _ARTICLES):
            return False
        if cue is Cue.NO and not is_list and self._begins_anew(place):
            return False
        return not self._is_clause(place, ahead, first, is_list)

    def _begins_anew(self, place: int) -> bool:
        """Whether what follows "no …," says by its first words that it is there: "mild"."""
        is_perhaps = any(one.cue is Cue.MAYBE and one.first == place + 1 for one in self.cues)
        is_there = self.words[place + 1 : place + 2] and self.words[place + 1] in _THERE
        if self.words[place] == "," and self._is_predicated(place):
            return True
        is_comma = self.words[place] == ","
        return is_perhaps or bool(is_there) or (is_comma and self._stands_alone(place))

    def _is_predicated(self, comma: int) -> bool:
        """ "…, spleen enlarged at 15 cm": a statement without its verb."""
        for place in range(comma + 1, min(comma + 5, len(self.words))):
            if self.words[place] in (",", ";", ".", "and", "or", "no"):
                return False
            if self.words[place] in _PREDICATES:
                return place > comma + 1
        return False

    def _is_clause(self, place: int, ahead: list[int], first: int, is_list: bool) -> bool:
        """Whether what follows the joint, with the phrase in it, has a verb of its own."""
        words = self.words
        is_and = words[place] == "and"
        has_comma = is_and and place > 0 and words[place - 1] == ","
        for one in ahead:
            if one < first:
                if self._is_finite(one) and words[one - 1] != "to":
                    return True
                continue
            if words[one] in (",", "and") and one > first:
                return False  # what stands behind the next comma may be another clause
            if self._is_finite(one):
                is_seen = one + 1 < len(words) and self.tokens[one + 1].flags & SEEN
                return not (is_list and is_seen)
            is_seen = self.tokens[one].flags & SEEN and not is_list
            if is_seen and (not is_and or has_comma) and one > first:
                return True
        return False

    def _stands_alone(self, comma: int) -> bool:
        """ "No fever, cough productive of sputum": two statements, no list."""
        words = self.words
        ends = [one for one in range(comma + 1, len(words)) if words[one] in (",", ";", ".")]
        end = ends[0] if ends else len(words)
        following = words[end + 1] if end + 1 < len(words) and words[end] == "," else "no"
        if following not in ("no", "not", "without", "denies"):
            return False
        if "," in words[:comma]:
            return False
        return any(
            words[one] in _TRAILS or words[one][0].isdigit() for one in range(comma + 2, end)
        )

    def _rest(self, start: int) -> list[int]:
        """The places from here to where the sentence or the reach ends."""
        made = []
        for place in range(start, len(self.words)):
            if place in self.ends or self.words[place] in (";", "."):
                break
            made.append(place)
        return made

    def _belongs(self, place: int) -> bool:
        before = self.words[place - 1]
        return before in (
            "problem", "problems", "difficulty", "trouble", "issues", "associated", "consistent",
            "admissions", "admission", "episodes",
            "compatible", "familiar", "along", "together", "difficulties", "complaints", "keeping",
        )  # fmt: skip

    def _is_finite(self, place: int) -> bool:
        """Whether a word makes a clause of its own: "is", "shows"; not "to suggest"."""
        flags = self.tokens[place].flags
        if not flags & VERB and self.words[place] not in _FINITE:
            return False
        if place in self.in_cues:
            return False
        if self.words[place] in ("would", "could") and self.words[place - 1] in ("that", "which"):
            return False
        return place == 0 or self.words[place - 1] != "to"

    def reaches_back(self, found: Found, last: int) -> bool:
        """Whether a cue that stands behind a phrase is said of it."""
        place = found.first - 1
        words = self.words
        while place > last and (self._is_finite(place) or words[place] in _MAY_STAND_BEFORE_A_CUE):
            place -= 1
        if found.first <= last or self._is_of_the_other_side(found, place):
            return False
        if place > last and words[place] in ("and", "or"):
            return False  # "a stone in 2011 and has had no trouble since"
        is_of_its_own = words[found.last] == "obstructed"  # "dilated, not obstructed"
        is_list = False
        for at in range(place, last, -1):
            word = words[at]
            if word == "," and is_of_its_own:
                return False
            said = frozenset(words[last + 1 : at])
            if word == "but" and said <= _SUSPECTED and said & _DOUBTED:
                return True  # "obstruction was suspected but excluded"
            if at in self.ends or word in _HARD or self._is_finite(at):
                return False
            if word in ("and", "or"):
                is_list = True
            if any(one.cue is Cue.NO and one.first <= at <= one.last
                   for one in self.cues):  # fmt: skip
                return False
            if self.tokens[at].flags & SHOWS and word == "with":
                return False
            if is_list and word[0].isdigit() and words[at + 1] in ("mm", "cm"):
                return False  # "nodes of 17 mm and nodules cannot be excluded"
            if word == "," and not is_list and not self._is_aside(at, place):
                return False
        return not (self._is_bare(found) and self.is_followed(found.first, found.last))

    def _is_of_the_other_side(self, found: Found, place: int) -> bool:
        """ "Fullness on the left, not seen on the right"."""
        behind = self.words[found.last + 1 : found.last + 4]
        return (
            self.words[place] == ","
            and behind[:1] == ["on"]
            and bool({"left", "right", "other"} & set(behind))
        )

    def _is_aside(self, comma: int, place: int) -> bool:
        """Whether this comma closes or opens an aside: "hydronephrosis, seen before, has …"."""
        commas = [at for at in range(comma + 1, place + 1) if self.words[at] == ","]
        return bool(commas) or comma == place

    def _is_bare(self, found: Found) -> bool:
        """Whether the cue is one word that may as well belong to what follows: "resolved"."""
        return found.first == found.last and found.cue in (Cue.PERHAPS, Cue.WAS)
