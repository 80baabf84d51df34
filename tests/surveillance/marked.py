"""Marked sentences: what they say should be found, and how far what was read agrees with it.

`{phrase|code status side}` marks a mention and `[12 x 9 mm|12 9 mes]` a size; `<` marks what is
past or of an earlier scan. A mention counts as found where the finding is the same and the spans
overlap, one to one.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from surveillance.wording.read import read

CODES = {
    "rpf": "retroperitoneal-fibrosis", "mes": "mesenteric-mass", "hn": "hydronephrosis",
    "ur": "ureter-involvement", "ves": "vessel-involvement", "ln": "lymph-nodes",
    "liv": "liver-metastases", "pri": "bowel-primary", "obs": "bowel-obstruction",
    "per": "peritoneal-disease", "bone": "bone-metastases", "asc": "ascites",
    "dr": "renal-drainage-obstruction", "val": "valve-disease", "gs": "gallstones",
    "hyd": "hydrocele",
}  # fmt: skip
STATUS = {"+": "present", "-": "absent", "?": "possible", "<": "past"}
SIDE = {"l": "left", "r": "right", "b": "both"}
_MARK = re.compile(r"\{(?P<m>[^|{}]*)\|(?P<what>[^{}]*)\}|\[(?P<s>[^|\[\]]*)\|(?P<size>[^\[\]]*)\]")


@dataclass(frozen=True)
class Marked:
    """One mark: where it stands in the plain text, and what it says."""

    start: int
    end: int
    finding: str
    status: str = ""
    side: str | None = None
    mm: tuple[float, ...] = ()
    prior: bool = False


def unmarked(case: str) -> tuple[str, list[Marked], list[Marked]]:
    """The plain text of a case, its mentions, and its sizes."""
    text, mentions, sizes, at = "", [], [], 0
    for found in _MARK.finditer(case):
        text += case[at : found.start()]
        at, start = found.end(), len(text)
        if found["m"] is not None:
            text += found["m"]
            code, status, *side = found["what"].split()
            mentions.append(
                Marked(
                    start, len(text), CODES[code], STATUS[status], SIDE[side[0]] if side else None
                )
            )
        else:
            text += found["s"]
            numbers = re.findall(r"\d+(?:\.\d+)?", found["size"])
            code = re.search(r"[a-z]+", found["size"])[0]
            sizes.append(
                Marked(start, len(text), CODES[code], mm=tuple(map(float, numbers)),
                       prior="<" in found["size"])
            )  # fmt: skip
    return text + case[at:], mentions, sizes


@dataclass
class Score:
    """Counts over many cases, and what went wrong where."""

    found: int = 0
    missed: int = 0
    extra: int = 0
    statuses: list[bool] = field(default_factory=list)
    with_status: int = 0
    sides: list[bool] = field(default_factory=list)
    sizes: int = 0
    sizes_missed: int = 0
    sizes_extra: int = 0
    owners: list[bool] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    @property
    def mentions_f1(self) -> float:
        """Of mentions with their status: a wrong status is one missed and one too many."""
        wrong = self.found - self.with_status
        return _f1(self.with_status, self.missed + wrong, self.extra + wrong)

    @property
    def status_right(self) -> float:
        return sum(self.statuses) / max(1, len(self.statuses))

    @property
    def side_right(self) -> float:
        return sum(self.sides) / max(1, len(self.sides))

    @property
    def sizes_f1(self) -> float:
        return _f1(self.sizes, self.sizes_missed, self.sizes_extra)

    def __str__(self) -> str:
        return (
            f"mentions with status F1 {self.mentions_f1:.3f} (found {self.found}, missed "
            f"{self.missed}, too many {self.extra}); status {self.status_right:.3f}; side "
            f"{self.side_right:.3f} of {len(self.sides)}; sizes F1 {self.sizes_f1:.3f}, "
            f"of the right finding {sum(self.owners)} of {len(self.owners)}"
        )


def _f1(right: int, missed: int, extra: int) -> float:
    return 2 * right / max(1, 2 * right + missed + extra)


def score(cases: Iterable[str]) -> Score:
    """Read every case and compare."""
    made = Score()
    for case in cases:
        text, mentions, sizes = unmarked(case)
        report = read(text)
        _score_mentions(made, text, mentions, list(report.mentions))
        _score_sizes(made, text, sizes, list(report.measurements))
    return made


def _score_mentions(made, text, mentions, got) -> None:
    for mark in mentions:
        same = [one for one in got if one.finding == mark.finding
                and one.start < mark.end and mark.start < one.end]  # fmt: skip
        if not same:
            made.missed += 1
            made.told.append(f"missed {mark.finding}: {text[mark.start : mark.end]!r} | {text}")
            continue
        one = same[0]
        got.remove(one)
        made.found += 1
        is_right = one.status == mark.status
        made.statuses.append(is_right)
        made.with_status += is_right
        if not is_right:
            made.told.append(f"status {one.status}, not {mark.status}: {one.quote!r} | {text}")
        if mark.side or one.side:
            made.sides.append(one.side == mark.side)
            if one.side != mark.side:
                made.told.append(f"side {one.side}, not {mark.side}: {one.quote!r} | {text}")
    for one in got:
        made.extra += 1
        made.told.append(f"too many: {one.finding} {one.quote!r} | {text}")


def _score_sizes(made, text, sizes, got) -> None:
    for mark in sizes:
        same = [one for one in got if one.start < mark.end and mark.start < one.end]
        if not same or sorted(same[0].mm) != sorted(mark.mm) or same[0].prior is not mark.prior:
            made.sizes_missed += 1
            made.told.append(f"size missed: {text[mark.start:mark.end]!r} {mark.mm} "
                             f"{'prior' if mark.prior else ''} got {same} | {text}")  # fmt: skip
            continue
        got.remove(same[0])
        made.sizes += 1
        made.owners.append(same[0].finding == mark.finding)
        if same[0].finding != mark.finding:
            made.told.append(
                f"size of {same[0].finding}, not {mark.finding}: {same[0].quote} | {text}"
            )
    for one in got:
        if one.finding is None:  # the size of something else is a size all the same
            continue
        made.sizes_extra += 1
        made.told.append(f"no size: {one.quote!r} | {text}")
