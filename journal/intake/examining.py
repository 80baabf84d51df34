"""The parent's side of the confined child: start it, bound it, and distrust its answer."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import BinaryIO

from journal.intake import store
from journal.intake.limits import LIMITS
from journal.intake.refusal import Reason, Refused, refused
from journal.intake.signatures import Kind

logger = logging.getLogger(__name__)

CHILD = Path(__file__).with_name("child.py")
CHILD_FOUND_NO_ROOM = 28  # its exit code when the disk is full, as in child.py
LONGEST_LINE = 200
# What a file of each format must begin with, even when a child says so.
BEGINNINGS = {"jpeg": b"\xff\xd8\xff", "png": b"\x89PNG\r\n\x1a\n"}

_places = threading.BoundedSemaphore(LIMITS.children)


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What the child made, as far as it can be believed. The bytes follow in its file."""

    pages: int
    width: int
    height: int
    format: str
    picture_length: int
    thumbnail_length: int


def examine(source: Path, kind: Kind, *, answer: Path) -> None:
    """Have a child read `source` and write to `answer`; raise Refused where it does not manage.

    The answer goes to a file, not through a pipe: the parent's memory stays flat, and no child can
    make it wait for a byte.
    """
    with _place(), source.open("rb") as incoming, store.create(answer) as outgoing:
        process = subprocess.Popen(
            child_command(kind),
            stdin=incoming,
            stdout=outgoing,
            stderr=subprocess.DEVNULL,  # decoders write what they find in the file
            env=_environment(),
            # Of its own: Ctrl-C at the site's terminal is for the site, which then ends the child.
            start_new_session=True,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        try:
            code = _wait(process)
        except BaseException:
            _end(process)
            raise
    if code:
        logger.warning("The reader of a %s ended with code %s", kind, code)
        raise refused(_reason_of_death(code))


def child_command(kind: Kind) -> list[str]:
    """Start quickly, and alone: -I ignores environment and user packages, -S skips site.py."""
    numbers = [f"{name}={value}" for name, value in asdict(LIMITS).items()]
    return [sys.executable, "-I", "-S", str(CHILD), kind, _search_path(), *numbers]


@cache
def _search_path() -> str:
    """Where the decoders are installed, since -S looks nowhere by itself."""
    specs = [find_spec(name) for name in ("PIL", "pypdfium2")]
    folders = [str(Path(spec.origin).parents[1]) for spec in specs if spec and spec.origin]
    return os.pathsep.join(dict.fromkeys(folders))


def _environment() -> dict[str, str]:
    """No key, no database address: only what an interpreter may need to start at all."""
    wanted = ("SYSTEMROOT", "LD_LIBRARY_PATH")
    return {name: os.environ[name] for name in wanted if name in os.environ}


@contextmanager
def _place() -> Iterator[None]:
    """One of the few places to read in, so that uploads together cannot exhaust the machine."""
    if not _places.acquire(timeout=LIMITS.wall_seconds):
        raise refused(Reason.BUSY)
    try:
        yield
    finally:
        _places.release()


def _wait(process: subprocess.Popen[bytes]) -> int:
    """The child's exit code, or Refused when its time is up.

    `Popen.wait(timeout=…)` would look only every 50 ms, half of what a small photo takes in all.
    """
    deadline = time.monotonic() + LIMITS.wall_seconds
    while (code := process.poll()) is None:
        if time.monotonic() > deadline:
            logger.warning("The reader of a file was stopped by the clock")
            raise refused(Reason.TOO_HARD)
        time.sleep(0.003)
    return code


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the child, and on POSIX its whole group. One that has ended lends its id to others."""
    if process.returncode is not None:
        return
    if os.name == "posix":
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
    process.wait()


def _reason_of_death(code: int) -> Reason:
    """Out of time or out of disk, where that is known; any other death is laid to the file."""
    if code == CHILD_FOUND_NO_ROOM:
        return Reason.NO_ROOM
    signals = ("SIGXCPU", "SIGALRM", "SIGKILL")  # no decoder's own fault ends it by these
    ended_by_system = {-getattr(signal, name, 0) for name in signals} - {0}
    return Reason.TOO_HARD if code in ended_by_system else Reason.DAMAGED


def judge(answer: BinaryIO) -> Answer:
    """The first line of an answer, read as if the file itself had written it.

    A decoder taken over by its input can answer anything. So everything is checked that matters
    here: counts within their bounds, lengths that add up, and pictures that begin as pictures.
    Leaves the file at the first byte of the picture.
    """
    line = answer.readline(LONGEST_LINE)
    match line.decode("ascii", errors="replace").split():
        case ["refused", reason] if reason in set(Reason):
            raise refused(Reason(reason))
        case ["kept", pages, width, height, form, *lengths] if len(lengths) == 2:
            numbers = [_number(text) for text in (pages, width, height, *lengths)]
        case _:
            raise _nonsense()
    found = Answer(
        pages=numbers[0],
        width=numbers[1],
        height=numbers[2],
        format=form,
        picture_length=numbers[3],
        thumbnail_length=numbers[4],
    )
    _check(found, answer, start=len(line))
    return found


def _check(found: Answer, answer: BinaryIO, *, start: int) -> None:
    is_pdf = found.format == "pdf"
    beginnings = [(start + found.picture_length, BEGINNINGS["jpeg"])]
    if not is_pdf:
        beginnings.append((start, BEGINNINGS.get(found.format, b"no such format")))
    for offset, beginning in beginnings:
        answer.seek(offset)
        if answer.read(len(beginning)) != beginning:
            raise _nonsense()
    total = start + found.picture_length + found.thumbnail_length
    sides = (found.width, found.height)
    in_bounds = 1 <= found.pages <= LIMITS.pages and all(
        side == 0 if is_pdf else 1 <= side <= LIMITS.side for side in sides
    )
    if not in_bounds or answer.seek(0, os.SEEK_END) != total or (is_pdf and found.picture_length):
        raise _nonsense()
    answer.seek(start)


def _number(text: str) -> int:
    if not (text.isdigit() and len(text) < 10):  # ASCII by now
        raise _nonsense()
    return int(text)


def _nonsense() -> Refused:
    logger.warning("The reader of a file gave no answer that makes sense")
    return refused(Reason.DAMAGED)
