"""The words of one sentence, and where a phrase in it is said to be.

"No liver, peritoneal or bone metastases": the head is "metastases"; its sites are the three words
before it, so that three findings are mentioned. A site stands before its head, behind it ("lesions
in the liver"), before its verb ("the liver contains lesions") or in the heading of the line.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from surveillance.wording import words as w
from surveillance.wording.tokens import Token

_AHEAD = 15  # words behind a head in which its site is looked for
PLACES = w.SITES & ~w.NODE  # nodes are a finding by themselves
HEADS = w.METASTASIS | w.LESION | w.TUMOR | w.DISEASE
CLOSE = frozenset((".", ";", ":", "(", ")", "!"))


@dataclass(frozen=True, slots=True)
class Phrase:
    """A finding named by the tokens `first` to `last`, both included; `head` is its noun."""

    finding: str
    first: int
    last: int
    head: int
    is_denied: bool = False  # "unobstructed": the word itself says that it is not there


@dataclass(frozen=True, slots=True)
class Told:
    """What the sentences before have told."""

    sites: int = 0  # that the heading of the line names
    before: int = 0  # that the sentence before names
    title: int = 0  # that the title of the report names: "MRI liver"
    is_of_kidneys: bool = False  # whether the whole report speaks of them
    is_renogram: bool = False  # whether it is, or tells of, a renogram
    known: frozenset[str] = frozenset()  # the findings mentioned so far
    obstruction: str | None = None  # which of the two obstructions was mentioned last


class Line:
    """One sentence."""

    def __init__(self, tokens: Sequence[Token], told: Told = Told()):
        self.tokens = tokens
        self.flags = [token.flags for token in tokens]
        self.words = [token.word for token in tokens]
        self.context = told.sites
        self.told = told
        self.all = 0
        for flags in self.flags:
            self.all |= flags

    def sites(self, at: int) -> list[int]:
        """Where a head is said to be: the places of the words that say it."""
        before = [one for one in self.premodifiers(at) if self.flags[one] & PLACES]
        behind = self._behind(at)
        before = [one for one in before if not self._is_of_next(one)]
        if behind and self.words[at + 1] == "of":  # "encasement of the ureter and dilatation of …"
            before = [one for one in before if not {"and", "or"} & set(self.words[one:at])]
        if before or behind:
            return before or behind
        is_clear_of = at > 2 and self.words[at - 2 : at] in (["clear", "of"], ["free", "of"])
        if is_clear_of and self.flags[at - 3] & PLACES:
            return [at - 3]  # "bones clear of metastases"
        return self._owners(at)

    def named(self, sites: Sequence[int]) -> int:
        """What these words name together; without any, what the heading of the line names."""
        together = 0
        for one in sites:
            together |= self.flags[one]
        return together or self.context

    def phrase(self, finding: str, at: int, sites: Sequence[int], wanted: int) -> Phrase:
        its = [one for one in sites if one >= 0 and self.flags[one] & wanted]
        places = [at, *its] if its else [at]
        return Phrase(finding, min(places), max(places), at)

    def premodifiers(self, at: int) -> list[int]:
        """The words of the phrase before its head; over a list only where "or" joins it."""
        found: list[int] = []
        has_joint = False
        place = at - 1
        while place >= 0 and at - place <= 12:
            word, flags = self.words[place], self.flags[place]
            if word in (",", "/"):
                if word == "," and not has_joint:
                    break
            elif flags & w.AND:
                if place == 0 or not self._may_be_listed(place - 1):
                    break
                has_joint = True
            elif flags & (w.STOP | w.SHOWS) or word in CLOSE:
                break
            else:
                found.append(place)
            place -= 1
        return found[::-1]

    def next_flags(self, at: int, steps: int) -> int:
        together = 0
        for place in range(at + 1, min(len(self.flags), at + 1 + steps)):
            if self.words[place] in (",", ".", ";", "and", "or"):
                break
            together |= self.flags[place]
        return together

    def next_but_one(self, at: int) -> int:
        return self.flags[at + 2] if at + 2 < len(self.flags) else 0

    def nearest(self, at: int, wanted: int) -> int:
        for place in range(at, max(-1, at - 5), -1):
            if self.flags[place] & wanted:
                return place
        return at

    def right_behind(self, at: int, wanted: int) -> list[int]:
        """ "Dilated left ureter": the site that the word itself describes."""
        for place in range(at + 1, min(len(self.flags), at + 4)):
            if self.flags[place] & (w.STOP | w.SHOWS) or self.words[place] in CLOSE:
                break
            if self.flags[place] & wanted:
                return [place]
        return []

    def other_side(self, at: int) -> int | None:
        """ "…, whereas the right is dilated": where the phrase begins that names but a side."""
        for first in range(max(0, at - 4), at - 1):
            is_side = self.flags[first + 1] & (w.LEFT | w.RIGHT)
            if self.words[first] == "the" and is_side and self.words[first + 2] in ("is", "was"):
                return first
        return None

    def is_joined(self, one: int, other: int) -> bool:
        low, high = sorted((one, other))
        between = self.words[low + 1 : high]
        return not {";", ".", "no", "without", ","} & set(between)

    def lists_on(self, comma: int) -> bool:
        return any(word in ("and", "or") for word in self.words[comma : comma + 5])

    def _behind(self, at: int) -> list[int]:
        found: list[int] = []
        is_inside = False
        for place in range(at + 1, min(len(self.words), at + 1 + _AHEAD)):
            word, flags = self.words[place], self.flags[place]
            if word in CLOSE or word in ("with", "without", "which", "that", "but", "no", "not"):
                break
            if found and self.words[place : place + 2] == ["and", "the"]:
                break
            if flags & w.INSIDE:
                if found and word not in ("of", "in"):
                    break
                is_inside = True
                continue
            if flags & w.SHOWS:
                break
            if flags & w.VERB and not flags & w.SEEN:
                if is_inside or word not in ("is", "are", "was", "were", "been"):
                    break
                continue
            if flags & w.CONTACT and not flags & (w.INSIDE | HEADS):
                break
            if is_inside and flags & PLACES:
                if not self._is_of_next(place):
                    found.append(place)
            elif flags & (HEADS | w.NODE) and not flags & w.SITES:
                break
            elif word in (",",):
                if not (found and self.lists_on(place)) and not self.lists_on(place):
                    break
            elif not is_inside and place - at > 6:
                break
        return found

    def _owners(self, at: int) -> list[int]:
        """The site before the verb or the colon: "the liver contains …", "Liver: …"."""
        place = at - 1
        while place >= 0 and at - place <= 14:
            word, flags = self.words[place], self.flags[place]
            if word in ("whereas", "while"):
                return []
            if word in (";", ".") or (flags & w.SITES and word != ":"):
                return [place] if flags & w.SITES and self._is_said_of(place, at) else []
            place -= 1
        return []

    def _is_said_of(self, place: int, at: int) -> bool:
        between = range(place + 1, at)
        if (
            place <= 3
            and self.words[place + 1 : place + 2] != ["is"]
            and self._is_list_of(place, at)
        ):
            return True
        if self.flags[0] & w.INSIDE and not any(self.words[one] == "," for one in between):
            return True
        if any(self.words[one] == ":" for one in between):
            return True
        if any(
            self.flags[one] & (w.SHOWS | w.VERB) or self.words[one] == "there" for one in between
        ):
            return not any(self.words[one] in ("and", ",") and self._starts_anew(one, at)
                           for one in between)  # fmt: skip
        return False

    def _is_list_of(self, place: int, at: int) -> bool:
        """ "Liver echogenic, no focal lesion": what stands first is what the sentence is about."""
        between = range(place + 1, at)
        return not any(
            self.words[one] in ("and", ";", ":") or self.flags[one] & (w.SITES | w.VERB)
            for one in between
        )

    def _starts_anew(self, joint: int, at: int) -> bool:
        return any(
            self.words[one] in ("there", "the") for one in range(joint + 1, min(joint + 3, at))
        )

    def _may_be_listed(self, place: int) -> bool:
        return bool(self.flags[place] & (w.SITES | HEADS | w.LEFT | w.RIGHT)) and not (
            self.flags[place] & w.SEEN
        )

    def _is_of_next(self, place: int) -> bool:
        """ "Small bowel mesentery": the first word says of what the second is."""
        following = self.flags[place + 1] if place + 1 < len(self.flags) else 0
        return bool(self.flags[place] & w.BOWEL and following & w.MESENTERY)
