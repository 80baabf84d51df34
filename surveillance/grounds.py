"""A question for the team, and what it rests upon: the reports whose day it names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from surveillance.facts import Passage


@dataclass(frozen=True)
class Ask:
    """A question for the team, as the person words it."""

    text: str
    basis: str = ""
    before: bool = False  # to be asked before the visit; marked by the person only


def grounds(ask: Ask, passages: Iterable[Passage]) -> tuple[Passage, ...]:
    """The reports whose day the question or what stands under it names, as it names them.

    Of several reports of one day those are meant that it names as well: "CT 20 January 2026".
    """
    asked = f"{ask.text} {ask.basis}"
    days: dict[str, list[Passage]] = {}
    for passage in passages:
        # Words about one kidney stand beside its numbers; a month may be named for much else.
        if passage.side is None and passage.when.is_whole:
            days.setdefault(passage.when.iso, []).append(passage)
    found = ((_place(asked, its[0]), its) for its in days.values())
    named = sorted(((at, its) for at, its in found if at >= 0), key=lambda one: one[0])
    return tuple(passage for _at, its in named for passage in _meant(asked, its))


def _place(asked: str, passage: Passage) -> int:
    """Where its day is named; -1 where it is not. "1 May 2025" does not stand in "11 May 2025"."""
    text = f" {asked}"
    for day in (passage.when.long(), passage.when.paper()):
        at = text.find(day)
        while at > 0:
            if not text[at - 1].isdigit():
                return at
            at = text.find(day, at + 1)
    return -1


def _meant(asked: str, passages: Sequence[Passage]) -> Sequence[Passage]:
    words = set(asked.casefold().replace(",", " ").replace(".", " ").split())
    called = [one for one in passages if one.label.casefold().split(" ")[0].strip(",") in words]
    return called or passages
