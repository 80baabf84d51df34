"""How flags tell values: with unit, side and date, on a page and on paper."""

import re

from surveillance.rules.flag import Input
from surveillance.series import Observation

LABEL_AT_MOST = 100  # characters; a question holds 250
NAME_AT_MOST = 70
BASIS_AT_MOST = 200
_BREAKS = re.compile(r"[ \t\r\n]+")


def dated(seen: Observation) -> str:
    """For a page: "58 µmol/24 h on 16 February 2026", "LEFT 37% in January 2026"."""
    return f"{seen.said} {seen.when_said}"


def dated_in(unit: str, seen: Observation) -> str:
    """The same; where its letter prints another unit, with the value in `unit` beside it."""
    return f"{seen.said_in(unit)} {seen.when_said}"


def on_paper(seen: Observation) -> str:
    """For paper: "16-Feb-2026, 58 µmol/24 h", "Jan-2026, LEFT 37%"."""
    return f"{seen.when.paper()}, {seen.said}"


def context(*seen: Observation) -> tuple[Input, ...]:
    """Values that a flag rests on and that do not decide it."""
    return tuple(Input(one.reading.source, dated(one)) for one in seen)


def shortened(words: str, at_most: int = LABEL_AT_MOST) -> str:
    """The words on one line; longer ones end in … after a whole word.

    Blanks that do not break stay, so that a number is never cut from its unit or side.
    """
    line = _BREAKS.sub(" ", words).strip()
    if len(line) <= at_most:
        return line
    cut = line[:at_most]  # one more than is kept, so that a word that just fits stays
    whole = cut.rpartition(" ")[0] or cut[:-1]
    return f"{whole}…"


def basis(*parts: str) -> str:
    """The facts for paper, parted by semicolons, as far as they fit under a question."""
    return shortened("; ".join(parts), BASIS_AT_MOST)
