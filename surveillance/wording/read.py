"""Reading a report: its sections, sentences, mentions and sizes, each by its place in the text.

Every output carries `start`, `end` and the exact quote. Nothing is interpreted: a mention says
which finding a phrase may name and how the report puts it. The person confirms.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import islice, takewhile

from surveillance.wording import words as w
from surveillance.wording.assertion import Clauses, Status
from surveillance.wording.blanks import Plain, plain
from surveillance.wording.comparators import compared_with
from surveillance.wording.ellipsis import denied_beside, shared_before
from surveillance.wording.headings import Section
from surveillance.wording.line import Phrase, Told
from surveillance.wording.measurements import Measurement, measurements_in
from surveillance.wording.mention import Mention
from surveillance.wording.owners import is_criterion, owner
from surveillance.wording.phrases import phrases_of
from surveillance.wording.qualities import change_of, only_side
from surveillance.wording.quantities import Quantified, quantities_in
from surveillance.wording.renograms import Shares, shares_in
from surveillance.wording.sections import Sentence, sentences_of
from surveillance.wording.sides import side_in
from surveillance.wording.tokens import Token, tokens_of

__all__ = ["LONGEST", "Mention", "Report", "read", "status_at", "status_of"]

LONGEST = 100_000  # characters of a text that is read; a long report has 10,000
_RENOGRAM = re.compile(r"\b(?:mag[- ]?3|renogra|dtpa|frusemide|furosemide|diure)", re.IGNORECASE)
_OF_BOWELS = re.compile(r"\b(?:bowel obstruct|vomit|loops|jejun|colick)", re.IGNORECASE)
_OF_KIDNEYS = re.compile(
    r"\b(?:mag[- ]?3|renogra|dtpa|frusemide|furosemide|diures|kidney|hydroneph|renal|ureter"
    r"|split function|differential function|relative function|divided function)",
    re.IGNORECASE,
)
_LETTERS = {"l": w.LEFT, "r": w.RIGHT}
_PAIRED = frozenset(("testis", "testicle", "scrotum", "hemiscrotum", "flank"))
_PLAIN = frozenset(("hydronephrosis", "hydrocele", "gallstones", "ascites", "bowel-obstruction"))
_TITLE_AT_MOST = 8  # words
SENTENCE_AT_MOST = 1_000  # characters; a longer one is no sentence, and is read in pieces


@dataclass(frozen=True)
class Report:
    """What was read."""

    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    measurements: tuple[Measurement, ...]
    renogram: Shares | None
    quantities: tuple[Quantified, ...] = ()  # SUV, Krenning score, half-time


@lru_cache(maxsize=256)  # a page, the rules and the sheet ask for the same reports
def read(text: str) -> Report:
    """Read a report. Any text can be read; one beyond `LONGEST` raises ValueError."""
    if len(text) > LONGEST:
        raise ValueError(f"This text has more than {LONGEST:,} characters.")
    return _read(plain(text))


def _read(words: Plain) -> Report:
    text, line = words.text, words.unwrapped
    sentences = tuple(_pieces(sentences_of(text)))
    mentions: list[Mention] = []
    sizes: list[Measurement] = []
    is_of_kidneys = bool(_OF_KIDNEYS.search(text)) and not _OF_BOWELS.search(text)
    is_renogram = bool(_RENOGRAM.search(text))
    so_far = _SoFar(is_of_kidneys=is_of_kidneys or is_renogram, is_renogram=is_renogram)
    for sentence in sentences:
        tokens = tokens_of(text, sentence.start, sentence.end)
        so_far.goes_to(sentence, tokens)
        its = list(_mentions(text, sentence, tokens, so_far))
        for size in measurements_in(line, sentence.start, sentence.end):
            if not is_criterion(size, its, line):
                finding = owner(size, its, so_far.told_last, line, sentence)
                sizes.append(replace(size, finding=finding))
        its += (*denied_beside(text, tokens, its), *shared_before(text, tokens, its))
        mentions += sorted(its, key=lambda one: one.start)
        so_far.has_read(tokens, its)
    shares = shares_in(line)
    return Report(
        words.all_as_given(sentences),
        words.all_as_given(mentions),
        words.all_as_given(sizes),
        words.as_given(shares) if shares else None,
        words.all_as_given(quantities_in(line)),
    )


@dataclass
class _SoFar:
    """What the sentences before this one have told: headings, and what "the mass" then means."""

    is_of_kidneys: bool
    is_renogram: bool
    sites: int = 0  # of the heading of this line
    side: int = 0
    is_under_heading: bool = False
    before: int = 0  # the sites of the sentence before
    title: int | None = None  # those of the first line
    told_last: Sequence[Mention] = ()
    known: set[str] = field(default_factory=set)
    obstruction: str | None = None
    side_before: str | None = None  # that the last sentence named which named one

    def goes_to(self, sentence: Sentence, tokens: list[Token]) -> None:
        """Take in the heading of a line, or of a part of it."""
        if sentence.begins_line and not self.is_under_heading:
            self.sites = self.side = 0
        sites, side, is_whole = _heading(tokens, sentence.begins_line)
        is_label = len(tokens) > 1 and tokens[1].word == ":" and tokens[0].word.isalpha()
        is_label = is_label and not tokens[0].flags & w.HYDRONEPHROSIS  # "Right kidney: 11 cm. …"
        if sites or side or is_label:
            self.sites, self.side = sites, side
        self.is_under_heading = is_whole and sentence.begins_line

    def has_read(self, tokens: list[Token], its: list[Mention]) -> None:
        """Remember what was mentioned."""
        if self.title is None:
            is_title = len(tokens) <= _TITLE_AT_MOST and not any(
                one.flags & w.VERB for one in tokens
            )
            self.title = sum({one.flags & w.LIVER for one in tokens}) if is_title else 0
        self.side_before = only_side(tokens) or self.side_before
        self.before = 0
        for token in tokens:
            self.before |= token.flags & w.SITES
        self.told_last = its or self.told_last
        for one in its:
            self.known.add(one.finding)
            if one.finding in ("bowel-obstruction", "renal-drainage-obstruction"):
                self.obstruction = one.finding

    def told(self) -> Told:
        return Told(
            sites=self.sites,
            before=self.before,
            title=self.title or 0,
            is_of_kidneys=self.is_of_kidneys,
            is_renogram=self.is_renogram,
            known=frozenset(self.known),
            obstruction=self.obstruction,
        )


def status_of(text: str, phrase: str, occurrence: int = 1) -> Status | None:
    """The status of a phrase in its sentence, whatever it names; None where it is not there."""
    words = plain(text)
    its = r"\s+".join(map(re.escape, plain(phrase).text.split())).replace(r"\-", r"-\s*")
    met = next(islice(re.finditer(its, words.text, re.IGNORECASE), occurrence - 1, None), None)
    return status_at(words.text, *met.span()) if met else None


def status_at(text: str, start: int, end: int) -> Status:
    """The status of a piece of the text in its sentence."""
    words = plain(text)
    text, start, end = words.text, words.place(start), words.place(end)
    for sentence in _pieces(sentences_of(text)):
        if sentence.start <= start < sentence.end:
            tokens = tokens_of(text, sentence.start, max(sentence.end, end))
            its = [place for place, one in enumerate(tokens) if one.end > start and one.start < end]
            if not its:
                return Status.PRESENT
            return _status(Clauses(tokens), tokens, its[0], its[-1], sentence.section)
    return Status.PRESENT


def _pieces(sentences: list[Sentence]) -> Iterator[Sentence]:
    """The same, with what is too long to be a sentence cut into pieces."""
    for one in sentences:
        for start in range(one.start, one.end, SENTENCE_AT_MOST):
            yield (
                one
                if one.end - one.start <= SENTENCE_AT_MOST
                else replace(one, start=start, end=min(one.end, start + SENTENCE_AT_MOST))
            )


def _heading(tokens: list[Token], begins_line: bool) -> tuple[int, int, bool]:
    """The sites and sides that a heading ("Left kidney:") names, and whether it is all there is.

    A line that begins with one kidney ("Right kidney 11 cm.") is about that side too.
    """
    sites = sides = 0
    for place, token in enumerate(tokens[: 8 if begins_line else 4]):
        if token.word == ":" and (sites or sides or not begins_line):
            return sites, sides, place == len(tokens) - 1
        if token.flags & w.VERB:
            break
        sites |= token.flags & w.SITES
        sides |= token.flags & (w.LEFT | w.RIGHT | w.BOTH)
    if not begins_line or not tokens:
        return 0, 0, False
    is_title = len(tokens) <= 4 and tokens[-1].word != "."
    if is_title and sites and not any(token.flags & ~(w.SITES | w.AND) for token in tokens):
        return sites, sides, True
    side = tokens[0].flags & (w.LEFT | w.RIGHT) or _LETTERS.get(tokens[0].word, 0)
    paired = tokens[1:2] and (tokens[1].flags & (w.KIDNEY | w.URETER) or tokens[1].word in _PAIRED)
    part = list(takewhile(lambda one: one.word != ";", tokens))
    if side and only_side(part) and (tokens[0].word in ("lk", "rk") or paired):
        return 0, side, False
    return 0, 0, False


def _mentions(
    text: str, sentence: Sentence, tokens: list[Token], so_far: _SoFar
) -> Iterator[Mention]:
    phrases = _without_headings(tokens, phrases_of(tokens, so_far.told()))
    if not phrases:
        return
    places = [(one.first, one.last) for one in phrases]
    for phrase, status in _statuses(tokens, phrases, sentence.section):
        first, last = phrase.first, _with_value(tokens, phrase, places)
        start, end = tokens[first].start, tokens[last].end
        others = [place for place in places if place != (first, last)]
        heading = (so_far.side, so_far.sites)
        side = side_in(tokens, phrase, others, heading, status, so_far.side_before)
        change = change_of(tokens, first, last)
        yield Mention(
            finding=phrase.finding,
            quote=text[start:end],
            start=start,
            end=end,
            status=status,
            side=side,
            change=change,
            section=sentence.section,
            comparator=compared_with(text, sentence, start) if change else None,
        )


def _with_value(tokens: list[Token], phrase: Phrase, places: list[tuple[int, int]]) -> int:
    """The last word of "Ascites: none": a heading by itself says nothing yet."""
    is_heading = tokens[phrase.last + 1 : phrase.last + 2] and tokens[phrase.last + 1].word == ":"
    if not is_heading or any(first > phrase.last for first, _last in places):
        return phrase.last
    ends = (".", ";", ",", "(")
    behind = range(phrase.last + 2, len(tokens))
    last = next((one - 1 for one in behind if tokens[one].word in ends), len(tokens) - 1)
    return last if phrase.last + 1 < last <= phrase.last + 7 else phrase.last


def _statuses(
    tokens: list[Token], phrases: list[Phrase], section: Section
) -> Iterator[tuple[Phrase, Status]]:
    """Each phrase with its status, without those that only say what the one before may be."""
    clauses = Clauses(tokens)
    is_aside = False
    for phrase, follows in zip(phrases, [*phrases[1:], None], strict=True):
        if is_aside:
            is_aside = False
            continue
        status = _status(clauses, tokens, phrase.first, phrase.last, section)
        is_same = follows is not None and follows.finding == phrase.finding
        is_aside = bool(follows and is_same and clauses.explains(phrase.last, follows.first))
        if status is Status.PRESENT and phrase.is_denied:
            status = Status.ABSENT
        elif status is Status.PRESENT and (is_aside or _is_doubted(phrase, clauses)):
            status = Status.POSSIBLE
        if is_aside and follows:
            phrase = replace(phrase, last=follows.last)
        yield phrase, status


def _is_doubted(phrase: Phrase, clauses: Clauses) -> bool:
    """Whether an aside doubts what it is: of a kidney that is full no word asks that."""
    return phrase.finding not in _PLAIN and clauses.is_doubted(phrase.last)


def _without_headings(tokens: list[Token], phrases: list[Phrase]) -> list[Phrase]:
    """Without those that only the heading of the line names, where the line names them again."""
    words = [one for one in tokens if one.word[0].isalnum()]
    if len(words) == 1 and words[0].flags & w.NODE:
        return []  # "NODES." heads what follows
    colon = next((place for place, one in enumerate(tokens[:8]) if one.word == ":"), None)
    if colon is None:
        return phrases
    behind = {one.finding for one in phrases if one.first > colon}
    return [
        one
        for one in phrases
        if one.last > colon
        or one.finding not in behind
        or tokens[one.head].flags & w.CARCINOID_HEART  # "Carcinoid heart disease: severe TR"
    ]


def _status(
    clauses: Clauses, tokens: list[Token], first: int, last: int, section: Section
) -> Status:
    status = clauses.status(first, last)
    if status is Status.PRESENT and section is Section.HISTORY:
        return Status.PAST
    return status
