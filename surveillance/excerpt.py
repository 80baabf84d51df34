"""What a report comes to, in its own words: a piece of it, and how much stands before and after."""

import re
from dataclasses import dataclass

# A heading stands at the beginning of a line and is followed by a colon or by the line's end. A
# sentence that begins with the same word is none: "Opinion is divided whether …".
_HEADING = re.compile(
    r"^[ \t]*(?:impression|conclusion|opinion|summary)[ \t]*(?::|$)", re.IGNORECASE | re.MULTILINE
)


@dataclass(frozen=True)
class Excerpt:
    """A piece of a text, word for word: `text[start:end]` without the blanks at its ends."""

    words: str
    before: int  # characters of the text that stand before it, blanks at the ends left out
    after: int

    @property
    def left_out(self) -> int:
        return self.before + self.after

    def __str__(self) -> str:
        """With dots where the text goes on, as it stands between quotation marks."""
        return f"{'… ' if self.before else ''}{self.words}{' …' if self.after else ''}"


def conclusion(text: str, at_most: int) -> Excerpt:
    """The last conclusion of a report with its heading, else its beginning; cut after a word.

    A report may repeat the conclusion of an earlier one; its own comes last.
    """
    whole = text.strip()
    headings = [found for found in _HEADING.finditer(whole) if whole[found.end() :].strip()]
    start = headings[-1].start() if headings else 0
    words = whole[start:].strip()
    if len(words) > at_most:
        cut = words[:at_most]
        words = (cut if words[at_most].isspace() else cut.rpartition(" ")[0] or cut).rstrip()
    before = len(whole[:start].rstrip())
    return Excerpt(words, before, len(whole) - whole.index(words, start) - len(words))
