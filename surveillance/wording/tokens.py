"""Text → words with their places, and what each word can name.

A word is looked up in the tables of `words.py` in one spelling: small letters, no hyphens, American
vowels. Two words that are one ("soft tissue", "small bowel") become one word here.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from surveillance.wording.words import JOINED, STEMS, WHOLE

# A hyphen at the end of a line joins too: "retro-\nperitoneal".
_HYPHEN = r"[-\u2010-\u2013](?:[^\S\n]*\n[^\S\n]*)?"
_TOKEN = re.compile(
    rf"(?P<word>[^\W\d_]+(?:(?:{_HYPHEN}|['\u2019])[^\W\d_]+)*)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<mark>--|[?;:,()\[\]/+.!&<>=%-]|[\u2010-\u2015\u2022])"
)
_JOINT = re.compile(r"[\s\-'\u2010-\u2013\u2019]+")
_LONGEST = 40  # letters; what is longer names nothing


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark: `text[start:end]`; `word` is its one spelling."""

    start: int
    end: int
    word: str
    flags: int


def tokens_of(text: str, start: int = 0, end: int | None = None) -> list[Token]:
    """The tokens of a piece of a text; their places count from the beginning of the text."""
    made: list[Token] = []
    for found in _TOKEN.finditer(text, start, len(text) if end is None else end):
        raw = found.group()
        if found.lastgroup == "word" and len(raw) <= _LONGEST:
            word = spelling(raw)
            made.append(Token(found.start(), found.end(), word, flags_of(word)))
        else:
            made.append(Token(found.start(), found.end(), raw.lower(), flags_of(raw)))
    return _joined(_with_labels(made))


def _with_labels(tokens: list[Token]) -> list[Token]:
    """The same with a dash that stands alone behind a label read as a colon: "Liver - clear"."""
    for place, token in enumerate(tokens[1:5], 1):
        is_dash = token.word in ("-", "--", "\u2013", "\u2014") and place + 1 < len(tokens)
        if is_dash and tokens[place - 1].end < token.start and token.end < tokens[place + 1].start:
            tokens[place] = Token(token.start, token.end, ":", 0)
            break
    return tokens


def _joined(tokens: list[Token]) -> list[Token]:
    """The same with the words joined that are one; the longest join first."""
    made: list[Token] = []
    at = 0
    while at < len(tokens):
        token = tokens[at]
        for others in JOINED.get(token.word, ()):
            following = tokens[at + 1 : at + 1 + len(others)]
            if tuple(one.word for one in following) == others:
                word = token.word + "".join(others)
                token = Token(token.start, following[-1].end, word, flags_of(word))
                at += len(others)
                break
        made.append(token)
        at += 1
    return made


@lru_cache(maxsize=16384)
def spelling(raw: str) -> str:
    """The one spelling in which a word is looked up: "Para-aortic" is "paraaortic"."""
    word = _JOINT.sub("", raw.lower())
    if len(word) < 4:
        return word
    word = word.replace("aem", "em").replace("aec", "ec").replace("oed", "ed").replace("oel", "el")
    return word.replace("tumour", "tumor").replace("fibre", "fiber").replace("calib", "calib")


@lru_cache(maxsize=16384)
def flags_of(word: str) -> int:
    """What a word can name, as flags of `words.py`; 0 for one that names nothing there."""
    if (flags := WHOLE.get(word)) is not None:
        return flags
    for length in range(len(word), 2, -1):
        if (flags := STEMS.get(word[:length])) is not None:
            return flags
    return 0
