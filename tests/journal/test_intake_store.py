"""Kept files: private, whole or not there, removed for good, and swept when nobody knows them."""

from __future__ import annotations

import errno
import os
import re
import stat
import subprocess
import time
from io import BytesIO
from pathlib import Path

import pytest

from journal.intake import Refused, accept, examining, receiving, remove, store, sweep
from journal.intake.refusal import Reason
from journal.intake.signatures import Kind
from tests.journal.test_intake_samples import letter, photo

DAY = 24 * 3600


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "letters"


def everything(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def age(path: Path, days: float) -> Path:
    then = time.time() - days * DAY
    os.utime(path, (then, then))
    return path


def place(folder: Path, name: str, *, days: float) -> str:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"a letter")
    age(path, days)
    return name


# ---- keeping ---------------------------------------------------------------------------------


@pytest.mark.parametrize("data", [photo(), letter()], ids=["photo", "pdf"])
def test_files_are_kept_under_names_made_here_for_this_user_alone(data, folder):
    kept = accept(BytesIO(data), folder=folder)
    assert store.NAME.fullmatch(kept.name)
    assert store.NAME.fullmatch(kept.thumbnail)
    assert everything(folder) == sorted([kept.name, kept.thumbnail])
    if os.name == "posix":
        for path in folder.rglob("*"):
            mode = stat.S_IMODE(path.stat().st_mode)
            assert mode == (0o700 if path.is_dir() else 0o600)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_the_same_photo_twice_is_two_files_of_the_same_content(folder):
    one, other = (accept(BytesIO(photo()), folder=folder) for _ in range(2))
    assert one.sha256 == other.sha256
    assert one.name != other.name


@pytest.mark.skipif(os.name != "posix", reason="directories cannot be flushed there")
def test_each_file_is_flushed_before_its_rename_and_the_directory_after(folder, monkeypatch):
    done = []
    flush, replace = os.fsync, os.replace

    def note_flush(descriptor):
        kind = "directory" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file"
        done.append(kind)
        flush(descriptor)

    def note_rename(source, target):
        done.append("rename")
        replace(source, target)

    monkeypatch.setattr(store.os, "fsync", note_flush)
    monkeypatch.setattr(store.os, "replace", note_rename)
    accept(BytesIO(photo()), folder=folder)
    assert done == ["directory", "file", "rename", "file", "rename", "directory"]


# ---- no room ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("step", "code", "words"),
    [
        ("create", errno.ENOSPC, "no room left"),
        ("flush", errno.EDQUOT, "no room left"),
        ("_flush_directory", errno.ENOSPC, "no room left"),
        ("create", errno.EACCES, "fault is with this site"),
        ("flush", errno.EIO, "fault is with this site"),
    ],
)
def test_a_disk_that_fails_at_any_step_is_a_refusal_and_leaves_nothing(
    step, code, words, folder, monkeypatch
):
    def fail(*_):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(store, step, fail)
    with pytest.raises(Refused, match=words):
        accept(BytesIO(photo()), folder=folder)
    assert everything(folder) == []


def test_a_disk_that_fails_at_the_second_rename_takes_the_first_back(folder, monkeypatch):
    replace = os.replace

    def fail_for_thumbnails(source, target):
        if "-small" in str(target):
            raise OSError(errno.ENOSPC, "full")
        replace(source, target)

    monkeypatch.setattr(store.os, "replace", fail_for_thumbnails)
    with pytest.raises(Refused, match="no room left"):
        accept(BytesIO(photo()), folder=folder)
    assert everything(folder) == []


def test_an_almost_full_disk_takes_nothing_more(folder, monkeypatch):
    usage = type("Usage", (), {"free": 199 * 1024 * 1024})
    monkeypatch.setattr(receiving.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(Refused, match="no room left"):
        accept(BytesIO(letter()), folder=folder)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_child_that_finds_no_room_says_so(tmp_path):
    (tmp_path / "photo").write_bytes(photo())
    with (tmp_path / "photo").open("rb") as source, open("/dev/full", "wb") as full:
        command = examining.child_command(Kind.JPEG)
        code = subprocess.run(command, stdin=source, stdout=full, check=False).returncode
    assert examining._reason_of_death(code) is Reason.NO_ROOM


def test_a_folder_that_cannot_be_made_is_a_refusal(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Refused, match="fault is with this site"):
        accept(BytesIO(letter()), folder=tmp_path / "file" / "letters")


# ---- removing --------------------------------------------------------------------------------


def test_removing_deletes_both_files_and_may_be_done_twice(folder):
    kept = accept(BytesIO(photo()), folder=folder)
    remove(kept.name, kept.thumbnail, folder=folder)
    assert everything(folder) == []
    remove(kept.name, kept.thumbnail, folder=folder)


@pytest.mark.parametrize(
    "name",
    [
        "../outside.jpg",
        "/etc/passwd",
        "",
        "ab",
        "ab/../../outside.jpg",
        "cd/ab" + "0" * 30 + ".jpg",
        "ab/ab" + "0" * 30 + ".jpg/..",
        "ab/ab" + "0" * 30 + ".jpg\n",
        "ab\\ab" + "0" * 30 + ".jpg",
        "AB/AB" + "0" * 30 + ".jpg",
        "incoming/x",
    ],
)
def test_only_names_made_here_are_removed(name, folder, tmp_path):
    ours = place(folder, "ab/ab" + "0" * 30 + "-small.jpg", days=0)
    (tmp_path / "outside.jpg").write_bytes(b"not ours")
    for names in ((name, ours), (ours, name)):
        with pytest.raises(ValueError, match="Not the name"):
            remove(*names, folder=folder)
    assert everything(folder) == [ours]
    assert (tmp_path / "outside.jpg").exists()


@pytest.mark.skipif(os.name != "posix", reason="links need rights there")
def test_no_link_is_followed_out_of_the_folder(folder, tmp_path):
    outside = tmp_path / "outside"
    name = "ab/ab" + "0" * 30 + ".jpg"
    place(outside, Path(name).name, days=9)
    folder.mkdir()
    (folder / "ab").symlink_to(outside)
    with pytest.raises(ValueError, match="Not the name"):
        remove(name, name, folder=folder)
    assert sweep(folder, [], DAY) == []
    assert (outside / Path(name).name).exists()


# ---- sweeping --------------------------------------------------------------------------------

KNOWN, ORPHAN, YOUNG = (f"{two}/{two}{'0' * 30}.jpg" for two in ("aa", "bb", "cc"))


def test_what_nobody_knows_goes_to_quarantine_and_later_for_good(folder):
    place(folder, KNOWN, days=400)
    place(folder, ORPHAN, days=400)
    place(folder, YOUNG, days=0.5)
    place(folder, "bb/notes.txt", days=400)  # not named here
    assert sweep(folder, [KNOWN], DAY) == [ORPHAN]
    quarantined = f"quarantine/{Path(ORPHAN).name}"
    assert everything(folder) == sorted([KNOWN, YOUNG, "bb/notes.txt", quarantined])
    assert sweep(folder, [KNOWN], DAY) == []
    age(folder / quarantined, 31)
    assert sweep(folder, [KNOWN], DAY) == [quarantined]
    assert everything(folder) == sorted([KNOWN, YOUNG, "bb/notes.txt"])


def test_what_a_crash_left_half_done_is_removed(folder):
    for name, days in (("old", 2), ("new", 0.1)):
        place(folder, f"incoming/{name}/received", days=days)
        age(folder / "incoming" / name, days)
    assert sweep(folder, [], DAY) == ["incoming/old"]
    assert everything(folder) == ["incoming/new/received"]


def test_sweeping_an_empty_or_missing_folder_does_nothing(folder):
    assert sweep(folder, [], 0) == []


def test_what_was_accepted_is_known_by_both_its_names(folder):
    kept = accept(BytesIO(photo()), folder=folder)
    for name in (kept.name, kept.thumbnail):
        age(folder / name, 9)
    assert sweep(folder, [kept.name, kept.thumbnail], DAY) == []
    assert sorted(sweep(folder, [], DAY)) == sorted([kept.name, kept.thumbnail])
    assert re.search("quarantine", everything(folder)[0])
