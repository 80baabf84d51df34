"""Files made to harm: damaged, double-faced, or bombs. Each ends in Accepted or Refused."""

from __future__ import annotations

import dataclasses
import random
import subprocess
import sys
import time
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.intake import LIMITS, accept, examining
from journal.intake.signatures import TAKEN
from tests.journal.test_intake_samples import (
    CANARY,
    decoded,
    encoded,
    halves,
    letter,
    outcome,
    pdf,
    photo,
    png_photo,
    stream,
)


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "letters"


# ---- damaged files ---------------------------------------------------------------------------

SAMPLES = {
    "jpeg": photo(halves(200, 120), orientation=6),
    "png": png_photo(halves(200, 120)),
    "webp": encoded(halves(200, 120), "WEBP", exif=b"Exif\x00\x00" + CANARY),
    "pdf": letter(pages=2),
}


def test_there_is_a_sample_of_every_kind_that_is_taken():
    assert set(SAMPLES) == {str(kind) for kind in TAKEN}


# Many files in one process of its own: should one of them kill it, the last line tells which.
DRIVER = """
import sys, pathlib
sys.path[:0] = sys.argv[1:3]
import child
numbers = {name: int(value) for name, value in (pair.split("=") for pair in sys.argv[4:])}
child.confine(numbers)
for path in sorted(pathlib.Path(sys.argv[3]).iterdir()):
    print(path.name, flush=True, end=" ")
    answer = child.read(path.read_bytes(), path.suffix[1:], numbers)
    print(answer.split(b"\\n")[0].decode(), flush=True)
"""


def damaged(kind: str) -> dict[str, bytes]:
    """A sample cut off and with bits turned over, at many places; the same ones every time."""
    data, dice = SAMPLES[kind], random.Random(kind)
    made = {}
    for number in range(120):
        at = dice.randrange(8, len(data))
        made[f"cut-{at}"] = data[:at]
        turned = bytearray(data)
        for _ in range(1 + number // 30):
            turned[dice.randrange(8, len(data))] ^= 1 << dice.randrange(8)
        made[f"turned-{number}"] = bytes(turned)
    return made


def run_driver(folder: Path) -> list[list[str]]:
    numbers = [f"{name}={value}" for name, value in dataclasses.asdict(LIMITS).items()]
    paths = [str(examining.CHILD.parent), examining._search_path(), str(folder)]
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", DRIVER, *paths, *numbers],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, (done.stdout[-200:], done.stderr[-2000:])
    return [line.split() for line in done.stdout.splitlines()]


@pytest.mark.parametrize("kind", SAMPLES)
def test_damage_anywhere_ends_in_an_answer(kind, tmp_path):
    files = damaged(kind)
    for name, data in files.items():
        (tmp_path / f"{name}.{kind}").write_bytes(data)
    lines = run_driver(tmp_path)
    assert len(lines) == len(files) > 150
    answers = {tuple(line[1:3]) if line[1] == "refused" else line[1] for line in lines}
    assert ("refused", "damaged") in answers
    assert answers <= {
        "kept",
        ("refused", "damaged"),
        ("refused", "too_many_pixels"),
        ("refused", "too_many_pages"),
        ("refused", "password"),
    }


@pytest.mark.parametrize("kind", SAMPLES)
def test_damaged_files_are_refused_through_the_whole_way(kind, folder):
    data = SAMPLES[kind]
    for cut in (40, len(data) // 2):
        words = outcome(data[:cut], folder)
        assert words == "kept" if kind == "pdf" and cut > 400 else "cannot be read" in words


@settings(max_examples=12, deadline=None, database=None, derandomize=True)
@given(
    head=st.sampled_from([b"", *(data[:n] for data in SAMPLES.values() for n in (8, 60, 400))]),
    tail=st.binary(max_size=400),
)
def test_any_bytes_end_in_accepted_or_refused(head, tail, tmp_path_factory):
    outcome(head + tail, tmp_path_factory.getbasetemp() / "any")


# ---- polyglots -------------------------------------------------------------------------------


def test_what_hides_in_a_picture_is_not_kept(folder):
    script = b"<script>alert(1)</script>" + letter()
    hidden = {
        "behind a jpeg": photo() + script,
        "in a comment": photo()[:2] + b"\xff\xfe\x01\x00" + script[:254] + photo()[2:],
        "behind a png": png_photo(halves()) + script,
    }
    for data in hidden.values():
        kept = accept(BytesIO(data), folder=folder)
        for name in (kept.name, kept.thumbnail):
            stored = (folder / name).read_bytes()
            assert b"<script>" not in stored
            assert b"%PDF" not in stored
            assert stored.endswith((b"\xff\xd9", b"IEND\xaeB`\x82"))
            decoded(stored)


# ---- PDFs ------------------------------------------------------------------------------------


def stacked_bomb() -> bytes:
    """Nearly two gigabytes of drawing, packed three times over into some hundred bytes."""
    content = zlib.compress(b"0 0 9 9 re f " * 100_000, 9)
    content = zlib.compress(content * 1500, 9)
    return zlib.compress(content, 9)


def huge_image() -> bytes:
    pixels = zlib.compress(zlib.compress(bytes(60_000_000), 9) * 20, 9)
    entries = b"/Type /XObject /Subtype /Image /Width 40000 /Height 40000 /BitsPerComponent 8 "
    entries += b"/ColorSpace /DeviceRGB /Filter [/FlateDecode /FlateDecode]"
    return stream(pixels, entries)


def looping_table() -> bytes:
    data = letter()
    start = data.rindex(b"startxref\n") + 10
    place = data[start:].split(b"\n")[0]
    return data.replace(b"trailer\n<< ", b"trailer\n<< /Prev %s " % place)


PDFS = {
    "table that points at itself": looping_table(),
    "page tree that holds itself": pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [2 0 R] /Count 1 >>"
    ),
    "parent for ever": pdf(
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 /Parent 3 0 R >>",
        b"<< /Type /Page /Parent 2 0 R /Resources 3 0 R /Contents 3 0 R >>",
    ),
    "a billion pages by its word": letter().replace(b"/Count 1", b"/Count 999999999"),
    "no pages": letter(pages=0),
    "content packed three times": letter(
        content=stream(stacked_bomb(), b"/Filter [/FlateDecode /FlateDecode /FlateDecode]")
    ),
    "image of 4.8 gigabytes": letter(
        resources=b"/XObject << /X 5 0 R >>",
        content=stream(b"595 0 0 842 0 0 cm /X Do"),
        extra=huge_image(),
    ),
    "form that draws itself": letter(
        resources=b"/XObject << /X 5 0 R >>",
        content=stream(b"/X Do /X Do"),
        extra=stream(
            b"/X Do /X Do",
            b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
            b"/Resources << /XObject << /X 5 0 R >> >>",
        ),
    ),
    "deep brackets": letter(content=stream(b"[" * 500_000)),
    "deep dictionary": pdf(b"<< /A " * 100_000),
    "only a head": b"%PDF-1.7\n",
}


@pytest.mark.parametrize("data", PDFS.values(), ids=list(PDFS))
def test_a_pdf_made_to_harm_is_refused_or_kept_and_soon(data, folder, monkeypatch):
    monkeypatch.setattr(examining, "LIMITS", dataclasses.replace(LIMITS, cpu_seconds=1))
    began = time.monotonic()
    words = outcome(data, folder)
    assert words == "kept" or any(
        word in words for word in ("cannot be read", "100 pages", "too much")
    )
    assert time.monotonic() - began < LIMITS.wall_seconds
