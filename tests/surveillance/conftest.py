"""What the tests of the core share: the rules for words that a person reads."""

import re
from collections.abc import Callable

import pytest

# The words that the journal never says in its own voice, and words that blame.
VERDICTS = re.compile(
    r"\b(ab)?normal\b|\bpositive\b|\bconcerning\b|\bprogression\b|\bunfortunately\b|\bworse\b"
    r"|\bbetter\b|\bstable\b|\bhigh\b|\blow\b|\bdon't worry\b|\ball clear\b|!|\binvalid\b"
    r"|\berror\b",
    re.IGNORECASE,
)
WORDS_AT_MOST = 15


def faults(words: str) -> list[str]:
    """What breaks the microcopy rules; a name in “ ”, and a number with its unit, count as one."""
    found = [match.group() for match in VERDICTS.finditer(words)]
    for sentence in re.split(r"(?<=[.?])\s+", re.sub("“[^”]*”", "name", words).strip()):
        count = len(re.split("[ \\n]+", sentence))  # a blank that does not break joins
        if count > WORDS_AT_MOST:
            found.append(f"{count} words: {sentence}")
        if not sentence.endswith((".", "?")):
            found.append(f"no end: {sentence}")
    return found


@pytest.fixture(scope="session")
def faults_in() -> Callable[[str], list[str]]:
    """Returns the faults of some words; an empty list is what a test wants."""
    return faults
