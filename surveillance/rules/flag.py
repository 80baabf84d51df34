"""A rule, and the flag that it raises: always with its reason, its inputs and its source."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from surveillance.dates import PartialDate
from surveillance.facts import History, Source
from surveillance.plan import Item
from surveillance.series import Measure


@dataclass(frozen=True)
class Look:
    """What a rule looks at: the facts, what was measured of them, and today."""

    history: History
    measures: tuple[Measure, ...]
    today: date
    planned: tuple[Item, ...] = ()  # what was agreed, and how it stands


@dataclass(frozen=True)
class Input:
    """One record that a flag rests on, and what it says, in words with its unit, side and date.

    The deciding ones name the flag: a decision about it holds until one of them changes or a newer
    one comes. The others are context.
    """

    source: Source
    said: str
    decides: bool = False


@dataclass(frozen=True, kw_only=True)
class Flag:
    """Something to raise at the visit. It never says what a value means."""

    rule: str  # the key of its rule
    when: PartialDate  # the date of what decides it
    reason: str  # what was noticed, with the values: one or two sentences
    question: str  # a drafted question, in the first person, for the person to keep or change
    basis: str  # what stands under the question on paper: values, units, limits and dates
    inputs: tuple[Input, ...]
    doubt: str = ""  # what is not certain about the inputs, such as their order

    @property
    def key(self) -> str:
        """Names the flag by its rule and the deciding values as written; tells nothing of them."""
        deciding = sorted(
            f"{one.source.kind} {one.source.key} {one.said}" for one in self.inputs if one.decides
        )
        return sha256("\n".join((self.rule, *deciding)).encode()).hexdigest()


@dataclass(frozen=True)
class Rule:
    """One thing that is looked for, as "Why am I seeing this?" tells it."""

    key: str
    name: str
    looks_for: str  # in plain words, one to three sentences
    origin: str  # where its figure comes from, or that it has none
    look: Callable[[Look], Iterable[Flag]]
    returns: str = "It comes back with a newer value."  # said of one that was put aside
