"""The cues of one sentence, each in its place."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from surveillance.wording.cues import Cue, cues_at, is_degree
from surveillance.wording.tokens import Token
from surveillance.wording.words import (
    AND,
    SEEN,
    SHOWS,
    STOP,
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
_AFTER_A_CUE = words(
    "on in at by with for since from as after and or to of when within this today now currently "
    "post clinically radiologically here there elsewhere"
)
MONTHS = words(
    "january february march april may june july august september october november december jan feb "
    "mar apr jun jul aug sep sept oct nov dec"
)

_BEFORE_A_MONTH = words("in of since from early late mid until last next during")


class Cues:
    """One sentence with its cues, found once."""

    def __init__(self, tokens: Sequence[Token]):
        self.tokens = tokens
        self.words = [_AS.get(token.word, token.word) for token in tokens]
        self.cues = list(self._cues())
        self.ends = {place for one in self.cues if one.cue is Cue.ENDS
                      for place in range(one.first, one.last + 1)}  # fmt: skip
        self.in_cues = {place for one in self.cues if one.cue is not Cue.ENDS
                         for place in range(one.first, one.last + 1)}  # fmt: skip

    def _cues(self) -> Iterator[Found]:
        """The longest cue at each place, none across another."""
        words, at = self.words, 0
        while at < len(words):
            matches = [
                (cue, last)
                for entry, cue in (() if self._is_month(at) else cues_at(words, at))
                if (last := self._matches(entry, at)) is not None
            ]
            if not matches:
                at += 1
                continue
            end = max(last for _cue, last in matches)
            for cue in dict.fromkeys(cue for cue, last in matches if last == end):
                yield Found(self._turned(cue, at, end), at, end)
            at = end + 1

    def _is_month(self, at: int) -> bool:
        """ "Her echo in May did not show …": that may doubts nothing."""
        before = self.words[at - 1] if at else ""
        if self.words[at] != "may":
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else ""
        is_dated = before.isdigit() and following.isdigit()  # and not "segment 8 may be"
        return before in _BEFORE_A_MONTH or is_dated

    def _turned(self, cue: Cue, first: int, last: int) -> Cue:
        """A cue that can be said of either side, by what stands around it."""
        if (
            cue is Cue.PAST
            and self.words[last + 1 : last + 2]
            and self.words[last + 1][0].isdigit()
        ):
            return Cue.NOTHING  # "(prior 12 mm)": a size of an earlier scan
        if cue is Cue.EITHER_NO:
            return Cue.NO if self.is_followed(first, last) else Cue.NOT_THERE
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
        is_noun = before.isalpha() and not self.tokens[first - 1].flags & (
            VERB | SHOWS | AND | STOP
        )
        if self.words[first : last + 1] == ["no"] and is_noun:
            return following in (";", ".", ",")  # "Hydronephrosis no; ascites yes"
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

    def is_followed(self, first: int, last: int) -> bool:
        """Whether a noun follows, to which that word belongs."""
        place = last + 1
        if place >= len(self.words):
            return False
        word, flags = self.words[place], self.tokens[place].flags
        is_mark = not word[0].isalnum() or word[0].isdigit()
        before = self.words[first - 1] if first else ""
        if is_mark or before in ("is", "are", "was", "were", "been", ":", "-", "has", "have"):
            return False
        return not flags & (AND | SEEN) and word not in _AFTER_A_CUE | MONTHS
