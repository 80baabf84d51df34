"""Taking in one file: count it, recognise it, have it read, keep it, or say why not."""

from __future__ import annotations

import errno
import hashlib
import logging
import os
import shutil
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from journal.intake import examining, store
from journal.intake.limits import LIMITS
from journal.intake.refusal import Reason, refused, unwanted
from journal.intake.signatures import HEAD_BYTES, TAKEN, Kind, recognise

logger = logging.getLogger(__name__)

CONTENT_TYPES = {"jpeg": "image/jpeg", "png": "image/png", "pdf": "application/pdf"}
SUFFIXES = {"jpeg": "jpg", "png": "png", "pdf": "pdf"}
Upload = BinaryIO | str | os.PathLike[str]
NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@dataclass(frozen=True, kw_only=True)
class Accepted:
    """A file that is kept. `size` and `sha256` are those of the kept bytes."""

    name: str  # POSIX path below the folder, made here
    thumbnail: str
    content_type: str
    size: int
    sha256: str
    pages: int
    width: int  # pixels as kept, upright; 0 for a PDF
    height: int


@dataclass(frozen=True)
class _Received:
    size: int
    sha256: str
    kind: Kind


def accept(upload: Upload, *, folder: Path) -> Accepted:
    """Take in an upload and keep it below `folder`, or raise Refused and keep nothing.

    A photo is kept as a fresh copy of its pixels: upright, no place, camera or owner in it, and no
    second file hidden behind it. A PDF is kept as it came, so whoever serves it must do so with
    nosniff and a sandbox. The names belong in a row; without one, `sweep` clears them in time.
    """
    folder = Path(folder)
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if shutil.disk_usage(folder).free < LIMITS.free_bytes:
            raise refused(Reason.NO_ROOM)
        with store.workbench(folder) as bench, _opened(upload) as stream:
            return _take_in(stream, bench, folder)
    except OSError as error:
        logger.error("A file could not be kept: %s", errno.errorcode.get(error.errno or 0, "?"))
        full = error.errno in NO_ROOM
        raise refused(Reason.NO_ROOM if full else Reason.NOT_KEPT) from error


def _opened(upload: Upload) -> AbstractContextManager[BinaryIO]:
    if isinstance(upload, str | os.PathLike):
        return Path(upload).open("rb")
    return nullcontext(upload)  # the caller's, to close


def _take_in(stream: BinaryIO, bench: Path, folder: Path) -> Accepted:
    source, answer = bench / "received", bench / "answer"
    received = _receive(stream, source)
    if received.kind not in TAKEN:
        raise unwanted(received.kind)
    examining.examine(source, received.kind, answer=answer)
    with answer.open("rb") as made:
        found = examining.judge(made)
        if (found.format == "pdf") != (received.kind is Kind.PDF):
            raise refused(Reason.DAMAGED)
        size, sha256 = received.size, received.sha256
        kept = source
        if found.format != "pdf":
            kept = bench / "picture"
            size, sha256 = found.picture_length, _write(made, kept, found.picture_length)
        thumbnail = bench / "thumbnail"
        _write(made, thumbnail, found.thumbnail_length)
    name, small = store.keep(kept, thumbnail, suffix=SUFFIXES[found.format], folder=folder)
    return Accepted(
        name=name,
        thumbnail=small,
        content_type=CONTENT_TYPES[found.format],
        size=size,
        sha256=sha256,
        pages=found.pages,
        width=found.width,
        height=found.height,
    )


def _receive(stream: BinaryIO, target: Path) -> _Received:
    """Write the upload down block by block, and stop at the limit: a declared size is a claim."""
    digest = hashlib.sha256()
    size, head = 0, b""
    with store.create(target) as file:
        while block := _next_block(stream, first=not size):
            size += len(block)
            if size > LIMITS.bytes:
                raise refused(Reason.TOO_LARGE)
            head += block[: HEAD_BYTES - len(head)]
            digest.update(block)
            file.write(block)
    if not size:
        raise refused(Reason.EMPTY)
    return _Received(size, digest.hexdigest(), recognise(head))


def _next_block(stream: BinaryIO, *, first: bool) -> bytes:
    """The next bytes; what was read of the upload before (by a form's check) is read again."""
    try:
        if first and stream.seekable():
            stream.seek(0)
        return stream.read(store.BLOCK)
    except OSError as error:  # Django's UnreadablePostError is one: the sender hung up
        raise refused(Reason.CUT_OFF) from error


def _write(made: BinaryIO, target: Path, length: int) -> str:
    with store.create(target) as file:
        return store.copy(made, file, length=length)
