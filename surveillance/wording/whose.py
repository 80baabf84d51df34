"""Whose the words of a sentence are: of which finding a change, a contact or a cue is said.

A report says much in one sentence ("stable mass; liver metastases have increased"), and goes on
about one thing in the next ("It measures 14 mm"). What is not plainly said of a finding is not its.
"""

import re
from bisect import bisect
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from surveillance.wording import words as w
from surveillance.wording.assertion import Status
from surveillance.wording.mention import Mention
from surveillance.wording.owners import TUBES
from surveillance.wording.qualities import change_words
from surveillance.wording.read import Report
from surveillance.wording.sections import Section, Sentence
from surveillance.wording.tokens import Token, tokens_of

AROUND = w.words("around round surrounding beside alongside abutting adjacent near")
Span = tuple[int, int]

# What a sentence is about where that is the finding that is asked for, and where it is not plain.
_OWN, _UNKNOWN = "", "?"
_NO_GROWTH = (
    "hydronephrosis", "ascites", "bowel-obstruction", "renal-drainage-obstruction", "gallstones",
    "hydrocele", "valve-disease",
)  # fmt: skip
_BREAKS = w.words("; . but however although while whereas")
_JOINTS = w.words("and with or , no plus")
_GOES_ON = re.compile(
    r"\s*(?:it|its|they|these|this(?! (?:patient|scan|study|ct|mri|pet|exam\w*|report|man|woman"
    r"|lady|gentleman|year|time)\b))\b",
    re.IGNORECASE,
)
# These begin such a sentence only where it names nothing itself: "Unchanged.", "Previously 15 mm."
_GOES_ON_BARE = re.compile(
    r"\s*(?:the (?:largest|larger|biggest|dominant|size|thickness)|largest|biggest|measur\w+"
    r"|size|thickness|maximum|up to|now|currently|previously|(?:essentially|grossly|largely) "
    r"(?:un|st)\w+|unchanged|stable|static|similar|no (?:\w+ )?change|not (?:\w+ )?changed"
    r"|increas\w+|decreas\w+|larger|smaller|same size)\b",
    re.IGNORECASE,
)
# Nouns that are part of the thing itself: "with increased thickness" is said of the tissue.
_ITS_OWN = w.words(
    "size thickness extent bulk volume diameter appearance appearances calcification"
)
_ADVERBS = w.words("now also again still not no never then slightly mildly since previously")


@dataclass(frozen=True, slots=True)
class Subject:
    """A finding in a sentence: its first and last token."""

    first: int
    last: int
    is_own: bool
    finding: str
    is_contact: bool = False  # "abutting the ureter" only says what the thing before it does
    is_denied: bool = False
    is_named: bool = True  # and not only meant by an "it"


@dataclass(frozen=True)
class Part:
    """A sentence that says something of a finding."""

    sentence: Sentence
    tokens: Sequence[Token]
    subjects: tuple[Subject, ...]
    changes: frozenset[int] = field(default=frozenset())

    @property
    def own(self) -> Iterator[Subject]:
        return (one for one in self.subjects if one.is_own)

    def is_own(self, place: int) -> bool:
        """Whether a word that tells of change or of uptake is said of the finding."""
        inside = [one for one in self.subjects if one.first <= place <= one.last]
        if inside:
            return any(one.is_own for one in inside)
        its = self._around(place)
        before = [one for one in its if one.last < place]
        after = [one for one in its if one.first > place]
        if before and after:
            is_apart = self._has_joint(before[-1].last + 1, place)
            is_next = is_apart and not self._has_joint(place + 1, after[0].first)
            before, after = ([], after) if is_next else (before, [])
        if after:
            return self._leads(after)
        if before:
            return not self._is_of_another(before[-1].last, place) and self._trails(before)
        return False

    def touches(self, place: int) -> bool:
        """Whether what the last thing named touches or is like is said of the finding."""
        inside = [one for one in self.subjects if one.first <= place <= one.last and one.is_own]
        if inside:
            return True
        its = [
            one for one in self._around(place)
            if not (one.is_own and one.finding in TUBES) and not one.is_contact
        ]  # fmt: skip
        grown = [one for one in its if one.finding not in _NO_GROWTH and not one.is_denied] or its
        before = [one for one in grown if one.first <= place]
        nearest = before[-1] if before else grown[0] if grown else None
        return nearest is not None and nearest.is_own

    def _around(self, place: int) -> list[Subject]:
        """The subjects of the clause of a word; of one without any, the last before it."""
        low, high = place, place
        while low > 0 and self.tokens[low - 1].word not in _BREAKS:
            low -= 1
        while high + 1 < len(self.tokens) and self.tokens[high + 1].word not in _BREAKS:
            high += 1
        seen = [one for one in self.subjects if one.is_own or not one.is_contact]
        its = [one for one in seen if low <= one.first <= high]
        return its or [one for one in seen if one.first < low][-1:]

    def _has_joint(self, first: int, last: int) -> bool:
        return any(one.word in _JOINTS for one in self.tokens[first:last])

    def _has_comma(self, first: int, last: int) -> bool:
        return any(one.word == "," for one in self.tokens[first:last])

    def _leads(self, after: Sequence[Subject]) -> bool:
        """ "Stable mass and nodes": of the next one, and of what an "and" joins to it."""
        for one, follows in pairwise([*after, None]):
            if one is None or one.is_own:
                return one is not None
            is_comma = follows is not None and self._has_comma(one.last + 1, follows.first)
            if follows is None or is_comma or not self._are_joined(one, follows):
                return False
        return False

    def _trails(self, before: Sequence[Subject]) -> bool:
        """ "Nodes and mass unchanged": of the last one, and of what an "and" joins to it."""
        is_list = False
        for one, earlier in pairwise([*reversed(before), None]):
            if one is None or one.is_own:
                return one is not None
            if earlier is None:
                return False
            is_comma = is_list and self.tokens[earlier.last + 1].word == ","
            if not is_comma and not self._are_joined(earlier, one):
                return False
            is_list = True
        return False

    def _are_joined(self, one: Subject, other: Subject) -> bool:
        between = range(one.last + 1, other.first)
        words = [self.tokens[place] for place in between]
        is_apart = any(token.flags & (w.VERB | w.SHOWS) or token.word == "no" for token in words)
        has_change = any(place in self.changes for place in between)
        return any(token.flags & w.AND for token in words) and not is_apart and not has_change

    def _is_of_another(self, last: int, place: int) -> bool:
        """Whether something that is no finding comes between: "with unchanged strands"."""
        following = self.tokens[place + 1 : place + 2]
        is_noun = bool(following) and following[0].word[0].isalpha()
        is_noun = is_noun and not following[0].flags & (w.STOP | w.VERB | w.AND | w.SEEN)
        words = self.tokens[last + 1 : place]
        if any(one.word == "with" for one in words) and is_noun:
            return following[0].word not in _ITS_OWN and following[0].word[:7] not in ("compare",)
        for at, one in enumerate(words):
            if one.flags & w.AND:
                behind = words[at + 1 : at + 2]
                is_thing = bool(behind) and behind[0].word[0].isalpha()
                is_thing = is_thing and behind[0].word not in _ADVERBS
                is_thing = is_thing and not behind[0].flags & (w.VERB | w.CONTACT)
                if is_thing and any(token.flags & w.VERB for token in words[at + 1 :]):
                    return True
        return False


def parts_of(text: str, report: Report, spans: Sequence[Span]) -> list[Part]:
    """The sentences that say something of the finding which these spans of the text name."""
    by_sentence = _mentions_of(report)
    own_findings = {
        one.finding for one in report.mentions if any(_meets(one, span) for span in spans)
    }
    parts: list[Part] = []
    about = _UNKNOWN  # what the sentence before is about
    section: Section | None = None
    for number, sentence in enumerate(report.sentences):
        its = by_sentence.get(number, [])
        own = [span for span in spans if sentence.start <= span[0] < sentence.end]
        goes_on = sentence.section is section and _goes_on(text, sentence, its, bool(own))
        if own or (goes_on and about == _OWN):
            parts.append(_part(text, sentence, its, own, about if goes_on else None))
        if not goes_on:
            about = _about(its, own, own_findings)
        section = sentence.section
    return parts


def _mentions_of(report: Report) -> dict[int, list[Mention]]:
    starts = [one.start for one in report.sentences]
    made: dict[int, list[Mention]] = {}
    for one in report.mentions:
        made.setdefault(bisect(starts, one.start) - 1, []).append(one)
    return made


def _meets(one: Mention, span: Span) -> bool:
    return one.start < span[1] and span[0] < one.end


def _goes_on(text: str, sentence: Sentence, its: Sequence[Mention], is_named: bool) -> bool:
    if _GOES_ON.match(text, sentence.start, sentence.end):
        return True
    if is_named or any(one.finding not in TUBES for one in its):
        return False
    return bool(_GOES_ON_BARE.match(text, sentence.start, sentence.end))


def _about(its: Sequence[Mention], own: Sequence[Span], own_findings: set[str]) -> str:
    """What the next "it" means: the one finding of the sentence, where that is plain.

    What is denied, and a ureter or vessel beside a growth, is not meant.
    """
    is_own = {one: any(_meets(one, span) for span in own) for one in its}
    there = [one for one in its if one.status is not Status.ABSENT] or list(its)
    grown = [one for one in there if one.finding not in TUBES] or there
    sides = {one.side for one in grown if is_own[one]}
    keys = {_OWN if is_own[one] else one.finding for one in grown}
    if any(not any(_meets(one, span) for one in its) for span in own):
        keys.add(_OWN)  # a phrase that the vocabulary does not know
    if _OWN in keys:
        same = [one for one in grown if one.finding in own_findings and not is_own[one]]
        keys -= {one.finding for one in same if one.side in sides}
    return keys.pop() if len(keys) == 1 else _UNKNOWN


def _part(
    text: str,
    sentence: Sentence,
    its: Sequence[Mention],
    own: Sequence[Span],
    carried: str | None,
) -> Part:
    tokens = tokens_of(text, sentence.start, sentence.end)
    subjects = [] if carried is None else [Subject(0, 0, carried == _OWN, carried, is_named=False)]
    for one in its:
        is_own = any(_meets(one, span) for span in own)
        if not is_own and (places := _places(tokens, (one.start, one.end))):
            is_contact = one.finding in TUBES and _is_contact(tokens[places[0]])
            is_denied = one.status is Status.ABSENT
            subjects.append(Subject(*places, False, one.finding, is_contact, is_denied))
    for span in own:
        if places := _places(tokens, span):
            met = [one for one in its if _meets(one, span)]
            is_denied = bool(met) and met[0].status is Status.ABSENT
            finding = met[0].finding if met else _OWN
            subjects.append(Subject(*places, True, finding, is_denied=is_denied))
    changes = frozenset(
        place for first, last in change_words(tokens) for place in range(first, last + 1)
    )
    return Part(sentence, tokens, tuple(sorted(subjects, key=lambda one: one.first)), changes)


def _is_contact(token: Token) -> bool:
    return bool(token.flags & w.CONTACT) or token.word in AROUND or token.word == "now"


def _places(tokens: Sequence[Token], span: Span) -> tuple[int, int] | None:
    its = [place for place, one in enumerate(tokens) if one.start < span[1] and span[0] < one.end]
    return (its[0], its[-1]) if its else None
