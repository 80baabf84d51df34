"""Where files lie: names made here, written whole or not at all, removed, and swept.

folder/ab/ab12….jpg          what was kept
folder/ab/ab12…-small.jpg    its thumbnail
folder/incoming/…            one folder for each file being taken in, gone when it is done
folder/quarantine/…          files that no record knew, before they are removed for good
"""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import time
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import BinaryIO

INCOMING = "incoming"
QUARANTINE = "quarantine"
QUARANTINE_SECONDS = 30 * 24 * 3600
NAME = re.compile(r"([0-9a-f]{2})/\1[0-9a-f]{30}(-small)?\.(jpg|png|pdf)", re.ASCII)
BLOCK = 64 * 1024


@contextmanager
def workbench(folder: Path) -> Iterator[Path]:
    """A private folder for one file being taken in; gone afterwards, whatever happens.

    It lies inside `folder`, so that what is finished can be renamed into place: a rename within
    one file system is whole or not at all.
    """
    incoming = folder / INCOMING
    incoming.mkdir(mode=0o700, parents=True, exist_ok=True)
    with TemporaryDirectory(dir=incoming, ignore_cleanup_errors=True) as bench:
        yield Path(bench)


def create(path: Path) -> BinaryIO:
    """A new file that only this user can read; an old one of that name is an error."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(path, flags, 0o600), "wb")


def copy(source: BinaryIO, target: BinaryIO, *, length: int) -> str:
    """Copy `length` bytes block by block, so that memory stays flat; return their SHA-256."""
    digest = hashlib.sha256()
    while length:
        block = source.read(min(BLOCK, length))
        if not block:
            raise OSError("The file is shorter than it was said to be")
        target.write(block)
        digest.update(block)
        length -= len(block)
    return digest.hexdigest()


def keep(picture: Path, thumbnail: Path, *, suffix: str, folder: Path) -> tuple[str, str]:
    """Move both finished files to names made here; return those names, relative to `folder`.

    Each is flushed to the disk before its rename, and the directory after it, so that a power cut
    leaves either no file or the whole file under its name.
    """
    key = uuid.uuid4().hex
    shelf = folder / key[:2]
    names = (f"{key[:2]}/{key}.{suffix}", f"{key[:2]}/{key}-small.jpg")
    if not shelf.exists():
        shelf.mkdir(mode=0o700, exist_ok=True)
        _flush_directory(folder)
    try:
        for finished, name in zip((picture, thumbnail), names, strict=True):
            flush(finished)
            os.replace(finished, folder / name)
        _flush_directory(shelf)
    except BaseException:
        for name in names:
            (folder / name).unlink(missing_ok=True)
        raise
    return names


def flush(path: Path) -> None:
    """Make the disk itself hold the file, not only the memory before it."""
    with path.open("rb+") as file:
        _flush(file.fileno())


def _flush(descriptor: int) -> None:
    if hasattr(os, "O_BINARY"):  # Windows
        os.fsync(descriptor)
        return
    import fcntl

    if hasattr(fcntl, "F_FULLFSYNC"):  # macOS: fsync alone stops at the drive's own memory
        with suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def _flush_directory(directory: Path) -> None:
    if os.name == "nt":  # cannot open a directory; NTFS keeps its own log of renames
        return
    descriptor = os.open(directory, os.O_RDONLY)
    try:
        _flush(descriptor)
    finally:
        os.close(descriptor)


def remove(name: str, thumbnail: str, *, folder: Path) -> None:
    """Delete a kept file and its thumbnail; one that is gone already is no error.

    A name that was not made here raises ValueError before anything is deleted: whatever may have
    happened to the row, no path of another's making is followed.
    """
    paths = [_inside(folder, each) for each in (name, thumbnail)]
    for path in paths:
        path.unlink(missing_ok=True)
    if paths[0].parent.is_dir():
        _flush_directory(paths[0].parent)


def _inside(folder: Path, name: str) -> Path:
    """The path of a name made here, or ValueError."""
    path = folder / name
    if not NAME.fullmatch(name) or path.parent.is_symlink():
        raise ValueError("Not the name of a kept file")
    return path


def sweep(
    folder: Path,
    known_names: Iterable[str],
    older_than_seconds: float,
    *,
    quarantine_seconds: float = QUARANTINE_SECONDS,
) -> list[str]:
    """Clear what a crash left behind; return the names of what was moved or removed.

    `known_names` are the names and thumbnails of every row there is, binned ones too. A file is
    written before its row, so a young file without a row is no orphan yet: only what is older than
    `older_than_seconds` is touched. Unfinished files are removed. Orphans go to quarantine first,
    since a wrong list of names must not cost anybody a letter, and are removed when they have lain
    there for `quarantine_seconds`. Files that were not named here are left alone.
    """
    now = time.time()
    known = frozenset(known_names)
    swept = []
    for entry in _older(folder / INCOMING, now - older_than_seconds):
        _erase(entry)
        swept.append(f"{INCOMING}/{entry.name}")
    for entry in _older(folder / QUARANTINE, now - quarantine_seconds):
        _erase(entry)
        swept.append(f"{QUARANTINE}/{entry.name}")
    for shelf in _shelves(folder):
        for entry in _older(shelf, now - older_than_seconds):
            name = f"{shelf.name}/{entry.name}"
            if name in known or not NAME.fullmatch(name):
                continue
            if _quarantine(entry, folder):
                swept.append(name)
    return swept


def _shelves(folder: Path) -> list[Path]:
    if not folder.is_dir():
        return []
    return sorted(
        path
        for path in folder.iterdir()
        if re.fullmatch(r"[0-9a-f]{2}", path.name) and path.is_dir()
    )


def _older(directory: Path, moment: float) -> list[Path]:
    """What lies in a directory since before a moment; nothing where there is no directory."""
    if not directory.is_dir() or directory.is_symlink():
        return []
    entries = []
    for path in sorted(directory.iterdir()):
        with suppress(FileNotFoundError):  # another sweep, or a removal, was quicker
            if path.lstat().st_mtime < moment:
                entries.append(path)
    return entries


def _erase(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
        return
    path.unlink(missing_ok=True)


def _quarantine(path: Path, folder: Path) -> bool:
    """Move a file out of the way; False where another program holds it or was quicker."""
    quarantine = folder / QUARANTINE
    quarantine.mkdir(mode=0o700, exist_ok=True)
    try:
        os.utime(path)  # its time there counts from today
        os.replace(path, quarantine / path.name)
    except OSError:
        return False
    return True
