"""What a file is, told by its first bytes alone; its name and declared type are never asked."""

from __future__ import annotations

from enum import StrEnum

HEAD_BYTES = 1024


class Kind(StrEnum):
    """The first four are taken; the others are recognised only to refuse them by name."""

    JPEG = "jpeg"
    PNG = "png"
    WEBP = "webp"
    PDF = "pdf"
    HEIC = "heic"
    AVIF = "avif"
    GIF = "gif"
    TIFF = "tiff"
    BMP = "bmp"
    PHOTO = "photo"
    MARKUP = "markup"
    ARCHIVE = "archive"
    DICOM = "dicom"
    VIDEO = "video"
    PROGRAM = "program"
    UNKNOWN = "unknown"


TAKEN = frozenset({Kind.JPEG, Kind.PNG, Kind.WEBP, Kind.PDF})

# (kind, offset, bytes); the first row that fits decides. DICOM leads: its first 128 bytes are
# free, and have been used to make a file that is a program or a PDF as well (CVE-2019-11687).
SIGNATURES: tuple[tuple[Kind, int, bytes], ...] = (
    (Kind.DICOM, 128, b"DICM"),
    (Kind.JPEG, 0, b"\xff\xd8\xff"),
    (Kind.PNG, 0, b"\x89PNG\r\n\x1a\n"),
    (Kind.WEBP, 8, b"WEBP"),
    (Kind.GIF, 0, b"GIF8"),
    (Kind.TIFF, 0, b"II*\x00"),
    (Kind.TIFF, 0, b"MM\x00*"),
    (Kind.TIFF, 0, b"II+\x00"),
    (Kind.TIFF, 0, b"MM\x00+"),
    (Kind.PHOTO, 0, b"\x00\x00\x00\x0cJXL "),
    (Kind.PHOTO, 0, b"\xff\x0a"),
    (Kind.PHOTO, 0, b"\x00\x00\x00\x0cjP  "),
    (Kind.PHOTO, 0, b"8BPS"),
    (Kind.ARCHIVE, 0, b"PK\x03\x04"),
    (Kind.ARCHIVE, 0, b"PK\x05\x06"),
    (Kind.ARCHIVE, 0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"),  # Office before 2007
    (Kind.ARCHIVE, 0, b"{\\rtf"),
    (Kind.ARCHIVE, 0, b"\x1f\x8b"),
    (Kind.ARCHIVE, 0, b"7z\xbc\xaf\x27\x1c"),
    (Kind.ARCHIVE, 0, b"Rar!\x1a\x07"),
    (Kind.PROGRAM, 0, b"\x7fELF"),
    (Kind.PROGRAM, 0, b"MZ"),
    (Kind.PROGRAM, 0, b"\xca\xfe\xba\xbe"),
    (Kind.PROGRAM, 0, b"\xcf\xfa\xed\xfe"),
    (Kind.PROGRAM, 0, b"\xce\xfa\xed\xfe"),
    (Kind.PROGRAM, 0, b"#!"),
    (Kind.BMP, 0, b"BM"),
    (Kind.VIDEO, 0, b"\x1a\x45\xdf\xa3"),
    (Kind.VIDEO, 0, b"ID3"),
    (Kind.VIDEO, 0, b"OggS"),
    (Kind.VIDEO, 8, b"AVI "),
    (Kind.VIDEO, 8, b"WAVE"),
)
HEIC_BRANDS = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"hevm", b"hevs", b"mif1", b"msf1"}
)
AVIF_BRANDS = frozenset({b"avif", b"avis"})
BYTE_ORDER_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")


def recognise(head: bytes) -> Kind:
    """The kind of the file that begins with `head` (its first HEAD_BYTES, or all of it)."""
    for kind, offset, signature in SIGNATURES:
        if head.startswith(signature, offset):
            return kind
    if head[4:8] == b"ftyp":
        return _boxed(head)
    return _text(head)


def _boxed(head: bytes) -> Kind:
    """HEIC, AVIF and video share one container; the brands listed at its start tell which.

    The main brand may be the general "mif1" with "heic" or "avif" among the compatible ones.
    """
    end = min(int.from_bytes(head[:4], "big"), len(head))
    main = head[8:12]
    brands = {main} | {head[at : at + 4] for at in range(16, end - 3, 4)}
    if brands & AVIF_BRANDS:
        return Kind.AVIF
    if main in HEIC_BRANDS or brands & (HEIC_BRANDS - {b"mif1", b"msf1"}):
        return Kind.HEIC
    return Kind.VIDEO


def _text(head: bytes) -> Kind:
    """PDF, or markup, which may both begin after a byte-order mark and blank space.

    A PDF may by its standard begin anywhere in the first 1,024 bytes. Here it may not: what
    stands before it could be a web page, and the file is kept as it came.
    """
    for mark in BYTE_ORDER_MARKS:
        head = head.removeprefix(mark)
    start = head.lstrip(b"\x00\t\n\x0b\x0c\r ")
    if start.startswith(b"%PDF-"):
        return Kind.PDF
    if start.startswith(b"<"):
        return Kind.MARKUP
    return Kind.UNKNOWN
