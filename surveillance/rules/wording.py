"""Rules about the words of reports: what the newest says of a finding and no earlier one did."""

from collections.abc import Iterator, Sequence

from surveillance.facts import Passage
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.phrases import NAME_AT_MOST, basis, shortened
from surveillance.wording.confirmed import confirmed
from surveillance.wording.followed import newest_words

ASKED_ABOUT = ("touches", "sure")  # another name alone is no reason to ask
_QUOTES_AT_MOST = 2
_QUOTE_AT_MOST = 45  # characters, so that a question holds two of them


def new_words(look: Look) -> Iterator[Flag]:
    """One flag a finding, about the newest report that names it."""
    for one in confirmed(look.history).values():
        passage, new = newest_words(one.named, ASKED_ABOUT)
        if passage and new:
            yield _flag(one.name, passage, new)


def said_in_short(new: Sequence[str]) -> str:
    """The first words that are new, quoted, in as many characters as a question has room for."""
    return " and ".join(f"“{shortened(one, _QUOTE_AT_MOST)}”" for one in new[:_QUOTES_AT_MOST])


def question_about(name: str, when: str, said: str) -> str:
    """The question that is begun about what a report says of a finding."""
    return f"My report {when} says of “{name}”: {said}. What does that mean for my plan?"


def _flag(name: str, passage: Passage, new: tuple[str, ...]) -> Flag:
    name = shortened(name, NAME_AT_MOST)
    said = said_in_short(new)
    label = passage.label or "report"
    when = passage.when.on_or_in()
    return Flag(
        rule=NEW_WORDS.key,
        when=passage.when,
        reason=f"The report {when} says of “{name}”: {said}. "
        "No earlier phrase that you confirmed says it.",
        question=question_about(name, when, said),
        basis=basis(
            f"{label} {passage.when.paper()}: {said}", "no earlier confirmed phrase says it"
        ),
        inputs=(Input(passage.source, f"{label}, {when}: {said}", decides=True),),
    )


NEW_WORDS = Rule(
    key="new-words",
    name="A report says something new about a finding",
    looks_for="The newest report about a finding has words that no earlier one here has. "
    "They say what it touches, or how sure the report is.",
    origin="The words of the reports, and the phrases that you have confirmed. No clinical figure "
    "is used.",
    look=new_words,
    returns="It comes back with the next report that says something new.",
)
