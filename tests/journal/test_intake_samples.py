"""Files to try the intake with: photos full of hidden details, bombs, and PDFs written by hand."""

from __future__ import annotations

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageCms

from journal.intake import Refused, accept

CANARY = b"CANARY-51-28-38-N"
XMP = b"http://ns.adobe.com/xap/1.0/\x00<x:xmpmeta>" + CANARY + b"</x:xmpmeta>"
IPTC = b"Photoshop 3.0\x008BIM\x04\x04\x00\x00\x00\x00\x00\x14\x1c\x02\x78\x00\x11" + CANARY
RED, BLUE, GREEN, WHITE = (230, 20, 20), (20, 20, 230), (20, 230, 20), (255, 255, 255)


def encoded(image: Image.Image, form: str, **options) -> bytes:
    written = BytesIO()
    image.save(written, form, **options)
    return written.getvalue()


def decoded(data: bytes) -> Image.Image:
    image = Image.open(BytesIO(data))
    image.load()
    return image


def halves(width: int = 80, height: int = 40, *, mode: str = "RGB") -> Image.Image:
    """Red on the left, blue on the right: tells how a picture was turned."""
    image = Image.new("RGB", (width, height), RED)
    image.paste(BLUE, (width // 2, 0, width, height))
    return image.convert(mode)


def looks_like(colour, wanted) -> bool:
    """JPEG moves colours a little."""
    return all(abs(one - other) < 40 for one, other in zip(colour[:3], wanted, strict=True))


def exif(orientation: int = 1) -> Image.Exif:
    notes = Image.Exif()
    notes[0x0112] = orientation
    notes[0x010F] = CANARY.decode()  # maker
    place = notes.get_ifd(0x8825)
    place[1], place[2] = "N", (51.0, 28.0, 38.0)
    place[3], place[4] = "W", (0.0, 0.0, 1.0)
    place[29] = CANARY.decode()
    return notes


def segment(marker: int, payload: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, marker, len(payload) + 2) + payload


def photo(image: Image.Image | None = None, *, orientation: int = 1, **options) -> bytes:
    """A JPEG with everything that gives a person away, and a second file behind it."""
    data = encoded(image or halves(), "JPEG", exif=exif(orientation), **options)
    extra = segment(0xE1, XMP) + segment(0xED, IPTC) + segment(0xFE, CANARY)
    return data[:2] + extra + data[2:] + b"PK\x03\x04" + CANARY


def segments(jpeg: bytes) -> list[int]:
    """The markers of a JPEG up to its pixels."""
    markers, at = [], 2
    while jpeg[at] == 0xFF:
        markers.append(jpeg[at + 1])
        if jpeg[at + 1] == 0xDA:
            break
        at += 2 + int.from_bytes(jpeg[at + 2 : at + 4], "big")
    return markers


def chunk(name: bytes, payload: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + payload))
    return struct.pack(">I", len(payload)) + name + payload + check


def chunks(png: bytes) -> list[bytes]:
    names, at = [], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        names.append(png[at + 4 : at + 8])
        at += 12 + length
    return names


def png_photo(image: Image.Image) -> bytes:
    """A PNG with the same details, in the chunks that PNG has for them, and a file behind it."""
    data = encoded(image, "PNG", exif=exif())
    head = 8 + 25
    details = chunk(b"tEXt", b"Comment\x00" + CANARY)
    details += chunk(b"iTXt", b"XML:com.adobe.xmp\x00\x00\x00\x00\x00" + XMP)
    details += chunk(b"zTXt", b"Author\x00\x00" + zlib.compress(CANARY))
    details += chunk(b"prVt", CANARY)
    return data[:head] + details + data[head:] + b"<html>" + CANARY


def bomb(width: int, height: int) -> bytes:
    """A PNG of one colour, as small as it gets: rows of nothing, packed a thousandfold."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = bytes(1 + (width + 7) // 8)
    rows = b"".join(packer.compress(row) for _ in range(height)) + packer.flush()
    signature = b"\x89PNG\r\n\x1a\n"
    return signature + chunk(b"IHDR", header) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def swapped_profile() -> bytes:
    """An sRGB profile whose red is green: what it does to a picture cannot be missed."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    profile = profile.replace(*(f"{n} built-in".encode("utf-16-be") for n in ("sRGB", "Swap")))
    for name, other in ((b"rXYZ", b"-XYZ"), (b"gXYZ", b"rXYZ"), (b"-XYZ", b"gXYZ")):
        profile = profile.replace(name, other, 1)
    return profile


# ---- PDFs ------------------------------------------------------------------------------------


def pdf(*objects: bytes, trailer: bytes = b"") -> bytes:
    """A PDF of numbered objects with a true table; the first is the catalogue."""
    data, places = bytearray(b"%PDF-1.7\n"), []
    for number, body in enumerate(objects, start=1):
        places.append(len(data))
        data += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(data)
    data += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    data += b"".join(b"%010d 00000 n \n" % place for place in places)
    data += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    return bytes(data + b"startxref\n%d\n%%%%EOF\n" % start)


def stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def letter(
    *, pages: int = 1, box: bytes = b"0 0 595 842", content: bytes | None = None, **more: bytes
) -> bytes:
    """A PDF of blank pages; the first has a red square on its left half."""
    kids = b" ".join(b"%d 0 R" % (4 + number) for number in range(pages))
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Contents 3 0 R /Resources << %s >> >>"
    return pdf(
        b"<< /Type /Catalog /Pages 2 0 R %s >>" % more.get("catalogue", b""),
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, pages),
        content or stream(b"0.9 0.1 0.1 rg 0 0 297 842 re f"),
        *[page % (box, more.get("resources", b""))] * pages,
        *([more["extra"]] if "extra" in more else []),
        trailer=more.get("trailer", b""),
    )


def locked_letter() -> bytes:
    """A PDF encrypted under a password that nobody knows."""
    return letter(
        extra=b"<< /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>" % (b"41" * 32, b"42" * 32),
        trailer=b"/Encrypt 5 0 R /ID [<00112233> <00112233>]",
    )


# ---- through the whole way -------------------------------------------------------------------


def outcome(data: bytes, folder: Path) -> str:
    """What became of a file; anything but Accepted or Refused is a failure of the test."""
    try:
        kept = accept(BytesIO(data), folder=folder)
    except Refused as refused:
        assert [path for path in folder.rglob("*") if path.is_file()] == []
        return str(refused)
    for name in (kept.name, kept.thumbnail):
        (folder / name).unlink()
    return "kept"


# ---- the samples are what they claim to be ----------------------------------------------------


def test_the_photo_does_carry_its_place_and_the_canary():
    data = photo(orientation=6)
    assert data.count(CANARY) >= 4
    notes = decoded(data).getexif()
    assert notes[0x0112] == 6
    assert notes.get_ifd(0x8825)[2] == (51.0, 28.0, 38.0)
    assert {0xE1, 0xED, 0xFE} <= set(segments(data))


def test_the_png_does_carry_its_details():
    data = png_photo(halves())
    assert {b"eXIf", b"tEXt", b"iTXt", b"zTXt", b"prVt"} <= set(chunks(data))
    assert data.count(CANARY) >= 4


def test_the_bomb_is_small_and_unpacks_large():
    data = bomb(16_000, 12_000)
    assert len(data) < 30_000
    assert 16_000 * 12_000 * 4 > 700_000_000  # as Pillow holds it once converted


@pytest.mark.parametrize("pages", [1, 101])
def test_the_letter_opens(pages):
    import pypdfium2

    assert len(pypdfium2.PdfDocument(letter(pages=pages))) == pages
