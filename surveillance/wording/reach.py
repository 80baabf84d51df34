"""The cues of one sentence, and how far each of them reaches.

A cue reaches to the end of what it belongs to: to a word such as "but", to a semicolon, or to where
the next clause begins. In a list under one "no" it reaches over all.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from surveillance.wording.cues import Cue, cues_at, is_degree
from surveillance.wording.tokens import Token
from surveillance.wording.words import (
    AND,
    SEEN,
    SHOWS,
    VERB,
    words,
)


@dataclass(frozen=True, slots=True)
class Found:
    """A cue in its place: the tokens `first` to `last`, both included."""

    cue: Cue
    first: int
    last: int


_AS = {
    "isnt": "not", "arent": "not", "wasnt": "not", "werent": "not", "doesnt": "not", "dont": "not",
    "didnt": "not", "hasnt": "not", "havent": "not", "hadnt": "not", "wont": "not",
    "wouldnt": "not", "cant": "cannot", "couldnt": "cannot", "neg": "negative", "w/o": "without",
}  # fmt: skip
FARTHEST = 60  # words that a cue reaches over
SHORT_REACH = ("rather", "instead", "as")  # of these the reach is one phrase
_JOINTS = words("for in with at on to by from after before during")
_OPENS = words("the there he she they it patient his her their this these a an we i both some")
_THERE = words(
    "mild moderate severe small large stable unchanged trace minimal persistent known "
    "multiple several tiny marked gross progressive new further increasing similar slight "
    "extensive positive increased moderately mildly"
)
_MAY_STAND_BEFORE_A_CUE = words(
    "now currently clearly also both all either again definitely definitively subsequently "
    "otherwise entirely completely fully initially previously largely well therefore then "
    "thus specifically since subsequently convincingly"
)
_TRAILS = words(
    "productive at in on for since times over throughout daily today with after before when"
)
_ARTICLES = frozenset(("a", "an", "both", "some", "the"))
_OR = frozenset(("or", "nor", "and/or"))
_AFTER_A_CUE = words(
    "on in at by with for since from as after and or to of when within this today now currently"
)
_FINITE = words(
    "presents presented complains complained developed underwent came went received started "
    "noticed began continues continued admits admitted tells feels felt takes took lives "
    "works weighs denies requires required got gets says said recommended improved worsened "
    "occurs occurred occupies involves abuts encases contacts compresses displaces narrows "
    "extends increased decreased settled responded worked wakes woke walks slept "
    "retired smokes drinks married drove drives attends attended eats ate lost gained returned "
    "wants wished wishes asked reports"
)
_ACTS = words("helped relieved made make makes eased shared caused")
_HARD = frozenset(";")


class Reach:
    """One sentence with its cues, found once."""

    def __init__(self, tokens: Sequence[Token]):
        self.tokens = tokens
        self.words = [_AS.get(token.word, token.word) for token in tokens]
        self.cues = list(self._cues())
        self.ends = {place for one in self.cues if one.cue is Cue.ENDS
                      for place in range(one.first, one.last + 1)}  # fmt: skip
        self._in_cues = {place for one in self.cues if one.cue is not Cue.ENDS
                         for place in range(one.first, one.last + 1)}  # fmt: skip

    # ---- cues ----

    def _cues(self) -> Iterator[Found]:
        """The longest cue at each place, none across another."""
        words, at = self.words, 0
        while at < len(words):
            matches = [
                (cue, last)
                for entry, cue in cues_at(words, at)
                if (last := self._matches(entry, at)) is not None
            ]
            if not matches:
                at += 1
                continue
            end = max(last for _cue, last in matches)
            for cue in dict.fromkeys(cue for cue, last in matches if last == end):
                yield Found(self._turned(cue, at, end), at, end)
            at = end + 1

    def _turned(self, cue: Cue, first: int, last: int) -> Cue:
        """A cue that can be said of either side, by what stands around it."""
        if cue is Cue.EITHER_NO:
            return Cue.NO if self._is_followed(first, last) else Cue.NOT_THERE
        if self.words[first : last + 1] == ["no", "longer"] and first:
            return Cue.NO if self.words[first - 1] in ("is", "are", "was", "were") else cue
        if cue is Cue.NO and self._is_at_the_end(first, last):
            return Cue.NOT_THERE
        if cue is Cue.NOT_THERE and self.words[first] in ("none", "nil") and first == last:
            following = self.words[last + 1] if last + 1 < len(self.words) else "."
            return Cue.NO if following[0].isalnum() else Cue.NOT_THERE
        return cue

    def _is_at_the_end(self, first: int, last: int) -> bool:
        """ "Fever - no", "Ascites: none": behind a mark, with nothing following."""
        following = self.words[last + 1] if last + 1 < len(self.words) else "."
        before = self.words[first - 1] if first else ""
        return not following[0].isalnum() and before in (":", "-", "\u2013", "\u2014", "=", "(")

    def _matches(self, entry: tuple[str, ...], at: int) -> int | None:
        words = self.words
        for wanted in entry:
            if wanted == "_":
                for _ in range(3):
                    if at < len(words) and is_degree(words[at]):
                        at += 1
                continue
            if at >= len(words) or words[at] != wanted:
                return None
            at += 1
        return at - 1

    # ---- how far they reach ----

    def reaches_on(self, found: Found, first: int) -> bool:
        """Whether a cue that stands before a phrase still holds where the phrase begins."""
        start = found.last + 1
        if start > first:
            return found.first < first
        if self.words[found.last] == "previously":
            return start == first
        has_verb = False
        for place in range(start, first):
            word = self.words[place]
            if place in self.ends or word in _HARD:
                return False
            if word == ":" and place > start and self.words[place - 1] != "following":
                return False
            is_short = self.words[found.first] in SHORT_REACH or self.words[found.last] == "longer"
            if is_short and word in _JOINTS:
                return False
            if word == "by" and found.cue is Cue.MAYBE:
                return False  # "suspicion of encasement by the plaque" doubts no plaque
            if word in (",", "and", "(") and not self._goes_on(place, first, found.cue):
                return False
            if word in _ACTS:
                return False
            if self._is_finite(place):
                if place == start or has_verb or self._may_have(found, place):
                    has_verb = True
                    continue
                return False
            if word == "with" and not self._belongs(place):
                return False
        return True

    def _may_have(self, found: Found, place: int) -> bool:
        """ "None of the family has …": the verb of which the cue is the subject."""
        if self.words[found.last] in ("whether", "if"):
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
        is_comma = self.words[place] == ","
        return is_perhaps or bool(is_there) or (is_comma and self._stands_alone(place))

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
            "compatible", "familiar", "along", "together", "difficulties", "complaints", "keeping",
        )  # fmt: skip

    def _is_finite(self, place: int) -> bool:
        """Whether a word makes a clause of its own: "is", "shows"; not "to suggest"."""
        flags = self.tokens[place].flags
        if not flags & VERB and self.words[place] not in _FINITE:
            return False
        if place in self._in_cues:
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
        is_list = False
        for at in range(place, last, -1):
            word = words[at]
            if at in self.ends or word in _HARD or self._is_finite(at):
                return False
            if word in ("and", "or"):
                is_list = True
            if any(one.cue is Cue.NO and one.first <= at <= one.last
                   for one in self.cues):  # fmt: skip
                return False
            if self.tokens[at].flags & SHOWS and word == "with":
                return False
            if is_list and word[0].isdigit():
                return False  # "nodes of 17 mm and nodules cannot be excluded"
            if word == "," and not is_list and not self._is_aside(at, place):
                return False
        return not (self._is_bare(found) and self._is_followed(found.first, found.last))

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

    def _is_followed(self, first: int, last: int) -> bool:
        """Whether a noun follows, to which that word belongs."""
        place = last + 1
        if place >= len(self.words):
            return False
        word, flags = self.words[place], self.tokens[place].flags
        is_mark = not word[0].isalnum() or word[0].isdigit()
        before = self.words[first - 1] if first else ""
        if is_mark or before in ("is", "are", "was", "were", "been", ":", "-", "has", "have"):
            return False
        return not flags & (AND | SEEN) and word not in _AFTER_A_CUE
