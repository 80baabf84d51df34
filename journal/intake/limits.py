"""How large a letter may be, and how much its reading may cost: every number of this package."""

from __future__ import annotations

from dataclasses import dataclass

MIB = 1024 * 1024


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Sizes in bytes, sides in pixels, times in seconds."""

    # What may come in
    bytes: int = 20 * MIB
    pixels: int = 50_000_000  # the largest camera of a telephone in ordinary use
    pages: int = 100
    # What is kept
    side: int = 4096  # small print of an A4 letter stays readable: about 350 dots an inch
    quality: int = 88
    thumbnail_side: int = 480
    thumbnail_quality: int = 80
    png_bytes: int = 2 * MIB  # a PNG stays one up to here; beyond, it was a photo all along
    png_pixels: int = 4_000_000
    # What the reading may cost
    memory: int = 512 * MIB  # address space of the child
    cpu_seconds: int = 10
    wall_seconds: int = 20
    answer_bytes: int = 32 * MIB
    children: int = 2  # at the same time; the others wait their turn
    # What the disk must keep free: deleting needs room too (a full SQLite cannot even delete)
    free_bytes: int = 200 * MIB

    @property
    def megabytes(self) -> int:
        """The largest file, in the unit that people know."""
        return self.bytes // MIB


LIMITS = Limits()
