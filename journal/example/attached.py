"""The attached letters: two photographed pages and a PDF, drawn here, the same to the byte."""

from __future__ import annotations

import hashlib
import io
import os
import textwrap
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from journal.example.notes_of_letters import AFTER_THE_LAST_VISIT, PATHOLOGY
from journal.example.story import Calendar, unwrapped
from journal.intake import store
from journal.intake.limits import LIMITS

NAMESPACE = uuid.UUID("6f1d3c52-8a0e-5d0b-9a44-2f5f5a1c7e10")
CONTENT_TYPES = {"jpg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"}
# A4 at 110 dots an inch: small print can be read, and a page weighs about 100 kB.
WIDTH, HEIGHT, MARGIN, TYPE_SIZE, LINE = 910, 1286, 90, 19, 27
COLUMNS = 84  # characters to a line
PAPER, INK = 247, 40

LABORATORY_SLIP = """
CITY HOSPITAL LABORATORY

| HARTLEY, Alan        C 000 4711
| Collected  [2026-02-16 figures], 24 hours, 2.1 litres, acid added
| Reported   [2026-02-23 figures]

| 5-HIAA (5-hydroxyindoleacetic acid), urine
| 58 micromol/24 h   H
| Upper limit 40

Food rules: followed. Interpret with renal function.
"""
SECOND_PAGE = """
Medicines on [2025-09-04]

| Lanreotide 120 mg every 28 days
| Loperamide 2 mg before meals when needed
| Pancreatic enzymes with meals
| Vitamin D 800 units a day

Copies: Dr Moorcroft; Miss Adeyinka; Mr Hartley.
"""


@dataclass(frozen=True)
class Attached:
    """One attached letter: to which entry, and what stands on its pages."""

    slug: str
    date: str
    ending: str
    caption: str
    pages: tuple[str, ...]


LETTERS = (
    Attached("note", "2011-07-21", "jpg", "Pathology letter", (PATHOLOGY,)),
    Attached("note", "2025-09-10", "pdf", "Clinic letter", (AFTER_THE_LAST_VISIT, SECOND_PAGE)),
    Attached("hiaa", "2026-02-16", "png", "Slip of the laboratory", (LABORATORY_SLIP,)),
)


@dataclass(frozen=True)
class File:
    """A file as it will lie in the folder, with its thumbnail, named after its own bytes.

    So a new one never takes the place of one that a row still names.
    """

    ending: str
    content: bytes
    thumbnail: bytes
    pages: int

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def names(self) -> tuple[str, str]:
        key = uuid.uuid5(NAMESPACE, self.sha256).hex
        return f"{key[:2]}/{key}.{self.ending}", f"{key[:2]}/{key}-small.jpg"

    @property
    def columns(self) -> dict[str, object]:
        """What the row of the letter says of it."""
        name, thumbnail = self.names
        is_pdf = self.ending == "pdf"
        return {
            "name": name,
            "thumbnail": thumbnail,
            "content_type": CONTENT_TYPES[self.ending],
            "size": len(self.content),
            "sha256": self.sha256,
            "pages": self.pages,
            "width": 0 if is_pdf else WIDTH,
            "height": 0 if is_pdf else HEIGHT,
        }


def drawn(letter: Attached, calendar: Calendar) -> File:
    """The letter as a file."""
    pages = [_page(calendar.text(unwrapped(text))) for text in letter.pages]
    small = pages[0].copy()
    small.thumbnail((LIMITS.thumbnail_side, LIMITS.thumbnail_side))
    return File(
        letter.ending,
        content=_encoded(pages, letter.ending, calendar),
        thumbnail=_encoded([small], "jpg", calendar),
        pages=len(pages),
    )


def _page(text: str) -> Image.Image:
    page = Image.new("L", (WIDTH, HEIGHT), PAPER)
    pen, font = ImageDraw.Draw(page), ImageFont.load_default(size=TYPE_SIZE)
    height = MARGIN
    for paragraph in text.split("\n"):
        for line in textwrap.wrap(paragraph, COLUMNS) or [""]:
            pen.text((MARGIN, height), line, fill=INK, font=font)
            height += LINE
    return page


def _encoded(pages: list[Image.Image], ending: str, calendar: Calendar) -> bytes:
    stream = io.BytesIO()
    if ending == "jpg":
        pages[0].save(stream, "JPEG", quality=LIMITS.quality, optimize=True)
    elif ending == "png":
        pages[0].quantize(16).save(stream, "PNG", optimize=True)
    else:
        day = calendar.as_of.timetuple()
        dates = {"creationDate": day, "modDate": day}  # else Pillow writes the present moment
        rest = pages[1:]
        pages[0].save(stream, "PDF", resolution=110, save_all=True, append_images=rest, **dates)
    return stream.getvalue()


def keep(files: Iterable[File], folder: Path) -> None:
    """Put the files in their places; one that lies there already is the same."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    with store.workbench(folder) as bench:
        for file in files:
            for name, content in zip(file.names, (file.content, file.thumbnail), strict=True):
                if not (folder / name).exists():
                    _put(content, folder / name, bench)


def _put(content: bytes, path: Path, bench: Path) -> None:
    """Whole or not at all, as `intake.store` keeps what comes in."""
    with store.create(bench / path.name) as file:
        file.write(content)
    store.flush(bench / path.name)
    path.parent.mkdir(mode=0o700, exist_ok=True)
    os.replace(bench / path.name, path)
