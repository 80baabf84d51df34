"""Which reports the paper quotes: what is new, and the newest of every other kind of scan."""

from collections.abc import Iterable
from dataclasses import dataclass

from surveillance.dates import PartialDate
from surveillance.excerpt import Excerpt, conclusion
from surveillance.facts import History, Passage
from surveillance.grounds import Ask, grounds
from surveillance.news import reports_since
from surveillance.sentences import sentences

WORDS_AT_MOST = 320  # characters of one report; the rest is said to be in the journal
GROUNDS_AT_MOST = 2  # reports under one question
_NO_SCAN = ("", "pathology", "procedure")


@dataclass(frozen=True)
class Words:
    """What a report comes to, word for word; the rest of it stands in the journal only."""

    passage: Passage
    excerpt: Excerpt
    is_new: bool = True  # since the last visit


def _words(passage: Passage, *, is_new: bool = True) -> Words:
    return Words(passage, _to_a_full_stop(conclusion(passage.text, WORDS_AT_MOST)), is_new)


def _to_a_full_stop(excerpt: Excerpt) -> Excerpt:
    """Without the sentence that the cut went through, where enough is left."""
    if not excerpt.after:
        return excerpt
    last = sentences(excerpt.words)[-1]
    whole = excerpt.words[: excerpt.words.rindex(last)].rstrip()
    if last.endswith((".", "?", "!")) or len(whole) < WORDS_AT_MOST // 3:
        return excerpt
    return Excerpt(whole, excerpt.before, excerpt.after + len(excerpt.words) - len(whole))


def rested_upon(asks: Iterable[Ask], history: History) -> tuple[tuple[Words, ...], ...]:
    """For each question the reports that it names, each report with the first that names it."""
    found, quoted = [], set[Passage]()
    for ask in asks:
        its = [one for one in grounds(ask, history.passages) if one not in quoted]
        quoted.update(its[:GROUNDS_AT_MOST])
        found.append(tuple(map(_words, its[:GROUNDS_AT_MOST])))
    return tuple(found)


def reported(history: History, visit: PartialDate | None) -> tuple[Words, ...]:
    """The reports that are new, then the newest of each kind of scan of which none is new."""
    new = reports_since(history, visit)
    seen = {passage.modality for passage in new}
    older = []
    for passage in history.passages[::-1]:
        if passage.side is None and passage.modality not in (*_NO_SCAN, *seen):
            seen.add(passage.modality)
            older.append(passage)
    return (*map(_words, new), *(_words(one, is_new=False) for one in older))
