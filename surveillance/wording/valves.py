"""What leaks, is narrow or thick at a valve of the heart."""

from collections.abc import Iterator

from surveillance.wording import words as w
from surveillance.wording.line import Line, Phrase

_OF_FOOD = w.words("acid food gastric esophageal fluid feed")


_GRADES = w.words("mild moderate severe trivial trace moderately no minimal significant")
ABBREVIATED = w.words("tr pr mr")


def abbreviated(line: Line, at: int) -> Iterator[Phrase]:
    """ "Severe TR": of a valve where it is graded."""
    if _GRADES & {*line.words[at - 1 : at], *line.words[at + 1 : at + 2]}:
        yield Phrase("valve-disease", at, at, at)


def valve(line: Line, at: int) -> Iterator[Phrase]:
    """What leaks, is narrow or thick at a valve; the regurgitant fraction is a number."""
    if line.words[at] == "regurgitant" or line.words[at - 1 : at] == ["carcinoidheart"]:
        return
    if line.flags[at] & w.LEAKY_VALVE:
        yield Phrase("valve-disease", at, at, at)
        return
    if at and line.flags[at - 1] & w.VALVE and line.words[at].startswith("regurg"):
        yield Phrase("valve-disease", at - 1, at, at)
        return
    if _is_said_besides(line, at):
        yield Phrase("valve-disease", at, at, at)
        return
    near = range(max(0, at - 5), min(len(line.flags), at + 6))
    valves = [one for one in near if line.flags[one] & w.VALVE and line.is_joined(one, at)]
    valves = [one for one in valves if "with" not in line.words[at:one]]
    valves = [one for one in valves if not _is_of_a_leak_before(line, one, at)]
    valves = [one for one in valves if one < at] or valves
    if not valves and (line.context & w.VALVE or _is_leak_of_a_valve(line, at)):
        valves = [at]
    if (
        not valves
        and at
        and line.words[at - 1] == "pulmonary"
        and line.words[at].startswith("regurg")
    ):
        valves = [at - 1]
    if valves:
        yield Phrase("valve-disease", min(at, valves[0]), max(at, valves[-1]), at)


def _is_said_besides(line: Line, at: int) -> bool:
    """ "Pulmonary valve thickened with moderate regurgitation": the leak is another finding."""
    near = range(max(0, at - 4), at)
    joints = [one for one in near if line.words[one] == "with"]
    if not joints or not line.words[at].startswith("regurg"):
        return False
    before = line.flags[max(0, joints[-1] - 4) : joints[-1]]
    own = line.flags[joints[-1] : at]
    is_told = any(one & w.LEAK for one in before) and any(one & w.VALVE for one in before)
    return is_told and not any(one & w.VALVE for one in own)


def _is_leak_of_a_valve(line: Line, at: int) -> bool:
    """ "The tricuspid valve is not thickened, yet there is moderate regurgitation"."""
    if line.words[at].startswith("regurg"):
        return not _OF_FOOD & set(line.words[max(0, at - 2) : at + 4])
    elsewhere = line.all & (w.VESSEL | w.URETER | w.KIDNEY | w.BOWEL | w.GALLBLADDER)
    is_told = bool((line.all | line.told.before) & w.VALVE)
    return line.words[at].startswith("stenos") and is_told and not elsewhere


def _is_of_a_leak_before(line: Line, place: int, at: int) -> bool:
    """ "Tricuspid insufficiency and pulmonary valve stenosis": the first valve has its own word."""
    between = range(place + 1, at)
    joints = [one for one in between if line.words[one] in ("and", "with")]
    return bool(joints) and any(line.flags[one] & w.LEAK for one in range(place + 1, joints[-1]))
