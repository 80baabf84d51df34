"""What to do about a line of the plan, and where that leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from surveillance.facts import Source
from surveillance.plan import DRAIN, OTHER, Item

#: Where one adds what was done, and where a booking: with what the form then begins with.
_ADDED_AS = {
    "ct": "scan/add/?modality=ct",
    "mri": "scan/add/?modality=mri",
    "pet": "scan/add/?modality=pet&tracer=ga68-dota",
    "us": "scan/add/?modality=us&of=kidneys",
    "echo": "scan/add/?modality=echo",
    "mag3": "renogram/add/",
    "hiaa": "hiaa/add/",
    "cga": "result/add/?analyte=chromogranin-a",
    "bloods": "result/letter/",
    "vitamins": "result/letter/",
    "colonoscopy": "procedure/add/?sort=endoscopy&of=colonoscopy",
    "injection": "dose/add/",
    "clinic": "appointment/add/?sort=clinic",
    DRAIN: "procedure/add/",
}
_BOOKED_AS = {
    "ct": "scan/add/?modality=ct&state=booked",
    "mri": "scan/add/?modality=mri&state=booked",
    "pet": "scan/add/?modality=pet&tracer=ga68-dota&state=booked",
    "us": "scan/add/?modality=us&of=kidneys&state=booked",
    "echo": "scan/add/?modality=echo&state=booked",
    "mag3": "scan/add/?modality=nm&of=kidneys&state=booked",
    "injection": "appointment/add/?sort=injection",
    "clinic": "appointment/add/?sort=clinic",
}


@dataclass(frozen=True)
class Step:
    """Something to do about a row, and where it leads."""

    label: str
    path: str


def steps_of(item: Item) -> Iterator[Step]:
    """What to do about it, the likeliest first."""
    agreed = f"{path_of(item.source)}change/"
    if item.booked is None and item.what in _BOOKED_AS:
        yield Step("Add the date it is booked for", _BOOKED_AS[item.what])
    if item.what in _ADDED_AS:
        yield Step("It was done: add it", _ADDED_AS[item.what])
    elif item.what == OTHER:
        yield Step("It was done: add the day", agreed)
    yield Step("Change what was agreed" if item.needs_a_date else "Change this", agreed)


def path_of(source: Source) -> str:
    """The page of a record, below the journal's own address."""
    return f"{source.kind}/{source.key}/"
