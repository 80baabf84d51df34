"""The child is bounded and sealed, and the parent neither waits for it nor believes it."""

from __future__ import annotations

import ast
import dataclasses
import os
import subprocess
import sys
import time
from io import BytesIO
from pathlib import Path

import pytest

from journal.intake import LIMITS, Refused, examining
from journal.intake.refusal import Reason
from journal.intake.signatures import Kind
from tests.journal.test_intake_samples import (
    outcome,
    photo,
)

posix_only = pytest.mark.skipif(os.name != "posix", reason="limits that only POSIX has")


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "letters"


# ---- the child's bounds ----------------------------------------------------------------------


def put_in_place(monkeypatch, code: str, **limits: int) -> None:
    """Another child instead of ours, and shorter limits for the parent."""
    paths = f"import sys; sys.path[:0] = [{str(examining.CHILD.parent)!r}, "
    start = paths + f"{examining._search_path()!r}]\n"
    command = [sys.executable, "-I", "-S", "-c", start + code]
    monkeypatch.setattr(examining, "child_command", lambda kind: command)
    monkeypatch.setattr(examining, "LIMITS", dataclasses.replace(LIMITS, **limits))


def test_a_child_that_hangs_is_ended_with_all_it_started(folder, monkeypatch, tmp_path):
    beat = tmp_path / "beat"
    grandchild = f"""
import time
while True:
    open({str(beat)!r}, "a").write(".")
    time.sleep(0.02)
"""
    code = f"import subprocess, time\nsubprocess.Popen([sys.executable, '-c', {grandchild!r}])\n"
    put_in_place(monkeypatch, code + "time.sleep(60)", wall_seconds=1)
    began = time.monotonic()
    assert "too much time" in outcome(photo(), folder)
    assert time.monotonic() - began < 3
    if os.name == "posix":
        length = beat.stat().st_size
        assert length > 0
        time.sleep(0.2)
        assert beat.stat().st_size == length


NUMBERS = dataclasses.asdict(LIMITS) | {"cpu_seconds": 1, "answer_bytes": 1000}


@posix_only
@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("while True: pass", "too much time"),
        ("bytearray(600 * 1024 * 1024)", "cannot be read"),
        ("open(1, 'wb', closefd=False).write(b'kept 1 9 9 jpeg 2000 9' + bytes(2000))", "be read"),
        ("import os; os.kill(os.getpid(), 11)", "cannot be read"),
        ("import os; os._exit(0)", "cannot be read"),
    ],
    ids=["time", "memory", "answer", "crash", "silence"],
)
def test_a_child_beyond_its_bounds_is_a_refusal(code, words, folder, monkeypatch):
    put_in_place(monkeypatch, f"import child; child.confine({NUMBERS})\n{code}")
    began = time.monotonic()
    assert words in outcome(photo(), folder)
    assert time.monotonic() - began < LIMITS.wall_seconds / 2


PROBE = """
import os, socket, subprocess, sys
sys.path[:0] = sys.argv[1:3]
import child
child.confine(NUMBERS)
child.warm("jpeg", NUMBERS)
child.seal()
for attempt in (
    lambda: open("/etc/hostname"),
    lambda: open(sys.argv[3] + "/written", "w"),
    lambda: socket.socket(),
    lambda: subprocess.run([sys.executable, "-c", "pass"]),
    lambda: bytearray(600 * 1024 * 1024),
    lambda: os.write(1, bytes(2000)) == 2000 or 1 / 0,
):
    try:
        attempt()
        os.write(2, b"managed ")
    except (OSError, MemoryError, ZeroDivisionError):
        os.write(2, b"failed ")
os.write(2, child.read(open(0, "rb", closefd=False).read(), "jpeg", NUMBERS)[:12])
"""


@posix_only
def test_a_sealed_child_reads_its_file_and_can_do_nothing_else(tmp_path):
    paths = [str(examining.CHILD.parent), examining._search_path(), str(tmp_path)]
    code = PROBE.replace("NUMBERS", repr(NUMBERS))
    with (tmp_path / "answer").open("wb") as answer:
        done = subprocess.run(
            [sys.executable, "-I", "-S", "-c", code, *paths],
            input=photo(),
            stdout=answer,
            stderr=subprocess.PIPE,
            check=True,
        )
    # Files are bounded to 1,000 bytes above; memory to 512 MiB.
    assert done.stderr == b"failed " * 6 + b"kept 1 80 40"
    assert not (tmp_path / "written").exists()


@posix_only
def test_the_child_is_sealed_before_it_reads(folder, monkeypatch):
    code = """
import child
def probe(*_):
    try:
        open("/etc/hostname")
    except OSError:
        return b"refused password"
child.read = probe
child.main(*{})
"""
    arguments = [str(argument) for argument in examining.child_command(Kind.JPEG)[4:]]
    put_in_place(monkeypatch, code.format(arguments))
    assert "password" in outcome(photo(), folder)


def test_the_child_gets_no_secret_and_its_chatter_is_dropped(folder, monkeypatch, capfd):
    monkeypatch.setenv("SECRET_KEY", "canary")
    code = (
        "import os; os.write(2, b'Jane Doe'); 'SECRET_KEY' in os.environ or print('refused empty')"
    )
    put_in_place(monkeypatch, code)
    assert "is empty" in outcome(photo(), folder)
    assert capfd.readouterr().err == ""


def test_the_child_needs_nothing_of_the_site():
    tree = ast.parse(examining.CHILD.read_text(encoding="utf-8"))
    imported = {
        name.split(".")[0]
        for node in ast.walk(tree)
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in (
            [node.module] if isinstance(node, ast.ImportFrom) else [a.name for a in node.names]
        )
    }
    assert imported - set(sys.stdlib_module_names) == {"PIL", "pypdfium2"}


def test_every_reason_the_child_gives_is_known_to_the_parent():
    tree = ast.parse(examining.CHILD.read_text(encoding="utf-8"))
    said = {
        node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and node.value in set(Reason)
    }
    assert said == {"damaged", "password", "too_hard", "too_many_pages", "too_many_pixels"}


# ---- the child's answer is not believed ------------------------------------------------------

PICTURE = b"\xff\xd8\xff" + bytes(97)


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"kept\n",
        b"[" * 5000,
        b"refused\n",
        b"refused because\n",
        b"kept 1 9 9 jpeg 100 100\n" + PICTURE,
        b"kept 1 9 9 jpeg 100 100\n" + PICTURE * 3,
        b"kept 1 9 9 jpeg 100 100\n" + b"<html>" + bytes(94) + PICTURE,
        b"kept 1 9 9 jpeg 100 100\n" + PICTURE + b"<html>" + bytes(94),
        b"kept 1 9 9 html 100 100\n" + PICTURE * 2,
        b"kept 1 9 9 png 100 100\n" + PICTURE * 2,
        b"kept 1 9 9 pdf 0 100\n" + PICTURE,
        b"kept 1 0 0 pdf 100 100\n" + PICTURE * 2,
        b"kept 101 0 0 pdf 0 100\n" + PICTURE,
        b"kept 0 9 9 jpeg 100 100\n" + PICTURE * 2,
        b"kept 1 4097 9 jpeg 100 100\n" + PICTURE * 2,
        b"kept 1 0 9 jpeg 100 100\n" + PICTURE * 2,
        b"kept 1 -9 9 jpeg 100 100\n" + PICTURE * 2,
        b"kept 1 9 9 jpeg 300 -100\n" + PICTURE * 2,
        b"kept 1 9 9 jpeg 99999999999999999999 100\n" + PICTURE * 2,
        "kept 1 ９ 9 jpeg 100 100\n".encode() + PICTURE * 2,
    ],
)
def test_an_answer_that_makes_no_sense_is_a_refusal(answer):
    with pytest.raises(Refused, match="cannot be read"):
        examining.judge(BytesIO(answer))


def test_an_answer_that_makes_sense_is_taken():
    answer = BytesIO(b"kept 1 9 8 jpeg 100 100\n" + PICTURE * 2)
    found = examining.judge(answer)
    assert dataclasses.astuple(found) == (1, 9, 8, "jpeg", 100, 100)
    assert answer.read() == PICTURE * 2


def test_a_child_cannot_turn_a_photo_into_a_pdf(folder, monkeypatch):
    answer = b"kept 1 0 0 pdf 0 100\n" + PICTURE
    put_in_place(monkeypatch, f"open(1, 'wb', closefd=False).write({answer!r})")
    assert "cannot be read" in outcome(photo(), folder)


def test_only_so_many_children_run_at_once(folder, monkeypatch):
    monkeypatch.setattr(examining, "LIMITS", dataclasses.replace(LIMITS, wall_seconds=0))
    for _ in range(LIMITS.children):
        examining._places.acquire()
    began = time.monotonic()
    try:
        assert "in a minute" in outcome(photo(), folder)
        assert time.monotonic() - began < 5
    finally:
        for _ in range(LIMITS.children):
            examining._places.release()
