"""A finding as one phrase of a report names it."""

from dataclasses import dataclass

from surveillance.wording.assertion import Status
from surveillance.wording.headings import Section
from surveillance.wording.qualities import Change


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
    comparator: str | None = None  # the date that the change is told against, as written
