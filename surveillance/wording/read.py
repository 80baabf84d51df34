"""Reading a report: its sections, sentences, mentions and sizes, each by its place in the text.

Every output carries `start`, `end` and the exact quote. Nothing is interpreted: a mention says
which finding a phrase may name and how the report puts it. The person confirms.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from surveillance.wording import words as w
from surveillance.wording.assertion import Clauses, Status
from surveillance.wording.line import Phrase
from surveillance.wording.measurements import Measurement, measurements_in
from surveillance.wording.phrases import phrases_of
from surveillance.wording.qualities import Change, change_of, side_of
from surveillance.wording.renograms import shares_in
from surveillance.wording.sections import Section, Sentence, sentences_of
from surveillance.wording.tokens import Token, tokens_of

LONGEST = 200_000  # characters of a text that is read; a long report has 10,000
_OF_KIDNEYS = re.compile(
    r"\b(?:mag[- ]?3|renogra|dtpa|frusemide|furosemide|diures|kidney|hydroneph|renal|ureter)",
    re.IGNORECASE,
)
# What a size may be of that no finding here is.
_OF_ANOTHER = re.compile(
    r"\b(?:cysts?|adenomas?|ha?emangiomas?|aneurysm\w*|spleen|splenunculus|lipomas?|fibroids?"
    r"|calcul\w+|stones?|aorta measures|kidneys? measures?|cbd|bile duct|lv|rv|rvsp"
    r"|diameter of the aorta|pulmonary nodules?|lung nodules?|bone islands?|polyps?|varicoceles?"
    r"|loops measure|in length|bladder|uterus|ovary|prostate|endometri\w+)\b",
    re.IGNORECASE,
)
_OF_ANOTHER_NEXT = re.compile(
    r"\s*(?:\w+\s+){0,2}(?:cyst|polyp|stone|calculus|adenoma|calculi)\b", re.IGNORECASE
)
# How a sentence begins that goes on about what the one before it named.
_GOES_ON = re.compile(
    r"\s*(?:it|its|this|these|they|largest|biggest|now|previously|measur\w+|size|up to|max\w*"
    r"|the (?:largest|biggest|mass|lesion|tissue|plaque|nodule|node|deposit|size)|currently"
    r"|thickness|depth|sized?|approximately|about|\d)\b",
    re.IGNORECASE,
)
_CRITERION = re.compile(
    r"(?:over|above|greater than|larger than|more than|exceeding|>|\u2265)\s*$", re.IGNORECASE
)
SENTENCE_AT_MOST = 1_000  # characters; a longer one is no sentence, and is read in pieces


@dataclass(frozen=True, slots=True)
class Mention:
    """A finding as one phrase of the text names it: `text[start:end] == quote`."""

    finding: str
    quote: str
    start: int
    end: int
    status: Status
    side: str | None
    change: Change | None
    section: Section


@dataclass(frozen=True)
class Report:
    """What was read."""

    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    measurements: tuple[Measurement, ...]
    renogram: dict[str, float | None] | None


def read(text: str) -> Report:
    """Read a report. Any text can be read; one beyond `LONGEST` raises ValueError."""
    if len(text) > LONGEST:
        raise ValueError(f"This text has more than {LONGEST:,} characters.")
    sentences = tuple(_pieces(sentences_of(text)))
    mentions: list[Mention] = []
    sizes: list[Measurement] = []
    context = side = 0
    of_all = w.KIDNEY if _OF_KIDNEYS.search(text) else 0
    is_under_heading = False
    last: Mention | None = None
    for sentence in sentences:
        tokens = tokens_of(text, sentence.start, sentence.end)
        if sentence.begins_line and not is_under_heading:
            context = side = 0
        named, sides, is_whole = _heading(tokens) if sentence.begins_line else (0, 0, False)
        if named or sides:
            context, side = named, sides
        is_under_heading = is_whole
        its = list(_mentions(text, sentence, tokens, context, side, of_all))
        for size in measurements_in(text, sentence.start, sentence.end):
            if not _is_criterion(size, its, text):
                sizes.append(replace(size, finding=_owner(size, its, last, text, sentence)))
        mentions += its
        last = its[-1] if its else last
    return Report(sentences, tuple(mentions), tuple(sizes), shares_in(text))


def status_of(text: str, phrase: str, occurrence: int = 1) -> Status | None:
    """The status of a phrase in its sentence, whatever it names; None where it is not there."""
    start = -1
    for _ in range(max(1, occurrence)):
        start = text.casefold().find(phrase.casefold(), start + 1)
        if start < 0:
            return None
    end = start + len(phrase)
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


def _heading(tokens: list[Token]) -> tuple[int, int, bool]:
    """The sites and sides that a heading ("Left kidney:") names, and whether it is all there is."""
    sites = sides = 0
    for place, token in enumerate(tokens[:8]):
        if token.word == ":":
            return sites, sides, place == len(tokens) - 1
        if token.flags & w.VERB:
            break
        sites |= token.flags & w.SITES
        sides |= token.flags & (w.LEFT | w.RIGHT | w.BOTH)
    is_title = len(tokens) <= 4 and bool(tokens) and tokens[-1].word != "."
    if is_title and sites and not any(token.flags & ~(w.SITES | w.AND) for token in tokens):
        return sites, sides, True
    return 0, 0, False


def _mentions(
    text: str, sentence: Sentence, tokens: list[Token], context: int, side: int, of_all: int
) -> Iterator[Mention]:
    phrases = phrases_of(tokens, context, of_all)
    if not phrases:
        return
    phrases = _without_headings(tokens, phrases)
    clauses = Clauses(tokens)
    for phrase in phrases:
        first, last = phrase.first, phrase.last
        start, end = tokens[first].start, tokens[last].end
        others = [(one.first, one.last) for one in phrases if one is not phrase]
        status = _status(clauses, tokens, first, last, sentence.section)
        if phrase.is_denied:
            status = Status.ABSENT if status is Status.PRESENT else status
        elif status is Status.PRESENT and clauses.is_doubted(last):
            status = Status.POSSIBLE
        change = change_of(tokens, first, last)
        yield Mention(
            finding=phrase.finding,
            quote=text[start:end],
            start=start,
            end=end,
            status=status,
            side=side_of(tokens, first, last, others, side),
            change=change,
            section=sentence.section,
        )


def _without_headings(tokens: list[Token], phrases: list[Phrase]) -> list[Phrase]:
    """Without those that only the heading of the line names, where the line names them again."""
    colon = next((place for place, one in enumerate(tokens[:8]) if one.word == ":"), None)
    if colon is None:
        return phrases
    behind = {one.finding for one in phrases if one.first > colon}
    return [one for one in phrases if one.last > colon or one.finding not in behind]


def _status(
    clauses: Clauses, tokens: list[Token], first: int, last: int, section: Section
) -> Status:
    status = clauses.status(first, last)
    if status is Status.PRESENT and section is Section.HISTORY:
        return Status.PAST
    return status


def _is_criterion(size: Measurement, its: list[Mention], text: str) -> bool:
    """ "No lymph nodes over 10 mm": a bound, and the size of nothing."""
    is_denied = any(one.status is Status.ABSENT and one.start <= size.start for one in its)
    return is_denied and bool(_CRITERION.search(text, max(0, size.start - 20), size.start))


def _owner(
    size: Measurement, its: list[Mention], last: Mention | None, text: str, sentence: Sentence
) -> str | None:
    """The finding that a size belongs to: the nearest mention of its sentence, or the last one."""
    if not its:
        is_near = last is not None and size.start - last.end < 400
        is_same = _GOES_ON.match(text, sentence.start)
        if not is_near or not is_same or _OF_ANOTHER.search(text, sentence.start, size.start):
            return None
        return last.finding if last else None
    before = [one for one in its if one.start <= size.start]
    after = [one for one in its if one.start > size.start]
    if (
        after
        and after[0].start - size.end < 25
        and not before
        and ";" not in text[size.end : after[0].start]
    ):
        return after[0].finding
    if after and before and after[0].start - size.end < 12 and size.start - before[-1].end > 30:
        return after[0].finding
    near = [one for one in before if one.status is not Status.ABSENT] or before
    if not near or _OF_ANOTHER.search(text, near[-1].end, size.start):
        return None
    if _OF_ANOTHER_NEXT.match(text, size.end):
        return None
    return near[-1].finding
