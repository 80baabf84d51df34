"""The data folder, the key, the engines' settings, and copies that are worth something."""

import multiprocessing
import os
import shutil
import sqlite3
import stat
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest
from django.db import connections
from django.db.utils import ConnectionHandler

from journal import database, folder
from journal.database import DamagedDatabase, PlainProblem, UnusableFolder, UnverifiedCopy

POSIX = pytest.mark.skipif(os.name != "posix", reason="rights of files are POSIX's")


@pytest.fixture
def data(tmp_path, monkeypatch):
    """An empty data folder, and none of the environment's own settings."""
    monkeypatch.setenv("JOURNAL_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.delenv("SECRET_KEY", raising=False)
    return database.data_folder()


@pytest.fixture
def stored(data):
    """A database with 2,000 notes, linked to two people, and a constraint of Django's kind."""
    path = Path(database.databases()["default"]["NAME"])
    with closing(database._connect(path)) as live:
        live.executescript(
            """
            CREATE TABLE person (id INTEGER PRIMARY KEY);
            CREATE TABLE note (
                id INTEGER PRIMARY KEY,
                person INTEGER NOT NULL REFERENCES person (id),
                words TEXT NOT NULL CHECK (words REGEXP '^[a-z ]+$')
            );
            CREATE INDEX note_words ON note (words);
            INSERT INTO person VALUES (1), (2);
            """
        )
        rows = [(1 + number % 2, "some words " * 10) for number in range(2000)]
        with live:
            live.execute("BEGIN")
            live.executemany("INSERT INTO note (person, words) VALUES (?, ?)", rows)
    return path


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def damage(path: Path, pages: int = 4) -> None:
    """Flips bytes in the middle of the file, where rows and indexes are."""
    content = bytearray(path.read_bytes())
    middle = len(content) // 2
    for place in range(middle, middle + pages * 4096):
        content[place] ^= 0xFF
    path.write_bytes(content)


# ---- the engine ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("version", "safe"),
    [
        ((3, 40, 1), False),
        ((3, 44, 5), False),
        ((3, 44, 6), True),
        ((3, 46, 1), False),
        ((3, 50, 6), False),
        ((3, 50, 7), True),
        ((3, 51, 2), False),
        ((3, 51, 3), True),
        ((3, 53, 0), True),
        ((3, 53), True),
        ((4, 0, 0), True),
    ],
)
def test_wal_is_used_only_where_it_loses_nothing(monkeypatch, version, safe):
    assert database.wal_is_safe(version) is safe
    monkeypatch.setattr(database, "wal_is_safe", lambda: safe)
    journal, synchronous, *_ = database._pragmas()
    expected = ("WAL", "FULL") if safe else ("DELETE", "EXTRA")
    assert (journal, synchronous) == (
        f"PRAGMA journal_mode={expected[0]}",
        f"PRAGMA synchronous={expected[1]}",
    )


@pytest.fixture
def cursor(monkeypatch, django_db_blocker):
    """Of Django's connection to the database in the data folder, which is the site's meanwhile."""
    opened = []

    def open_it():
        opened.append(ConnectionHandler(database.databases())["default"])
        monkeypatch.setattr("django.db.connection", opened[0])
        return opened[0].cursor()

    with django_db_blocker.unblock():
        yield open_it
        for connection in opened:
            connection.close()


def test_the_settings_are_really_in_force(data, cursor):
    cursor = cursor()
    pragmas = "secure_delete mmap_size temp_store fullfsync foreign_keys busy_timeout synchronous"
    found = [cursor.execute(f"PRAGMA {pragma}").fetchone()[0] for pragma in pragmas.split()]
    safe = database.wal_is_safe()
    assert found == [1, 0, 2, 1, 1, 20_000, 2 if safe else 3]
    mode_found = cursor.execute("PRAGMA journal_mode").fetchone()
    assert mode_found == ("wal" if safe else "delete",)


def test_what_was_erased_is_nowhere_in_the_file(data, cursor):
    cursor = cursor()
    cursor.execute("CREATE TABLE note (words TEXT)")
    cursor.execute("INSERT INTO note VALUES ('canary-of-a-letter')")
    cursor.execute("DELETE FROM note")
    cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert all(b"canary" not in path.read_bytes() for path in data.iterdir())


def test_postgresql_is_taken_from_the_address(data, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://pat:word@db.example.org:5433/journal")
    monkeypatch.setattr(database.importlib.util, "find_spec", lambda name: None)
    chosen = database.databases()["default"]
    assert chosen["ENGINE"] == "django.db.backends.postgresql"
    assert (chosen["HOST"], chosen["PORT"], chosen["NAME"]) == ("db.example.org", 5433, "journal")
    assert (chosen["CONN_MAX_AGE"], chosen["CONN_HEALTH_CHECKS"]) == (60, True)
    assert database.verified_copy("before a test") is None
    assert not list(data.iterdir())


def test_the_pool_keeps_postgresqls_connections_where_it_is_installed(data, monkeypatch):
    monkeypatch.setenv("DATABASE_URL", "postgres://db.example.org/journal")
    monkeypatch.setattr(database.importlib.util, "find_spec", lambda name: name)
    chosen = database.databases()["default"]
    assert chosen["CONN_MAX_AGE"] == 0
    assert chosen["OPTIONS"]["pool"]["max_size"] == 10


def test_sqlite_by_address_has_the_same_settings(data, tmp_path, monkeypatch):
    usual = database.databases()["default"]["OPTIONS"]
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path}/elsewhere.sqlite3")
    chosen = database.databases()["default"]
    assert chosen["OPTIONS"] == usual
    assert Path(chosen["NAME"]) == tmp_path / "elsewhere.sqlite3"


# ---- the folder and the key ---------------------------------------------------------------------


@POSIX
def test_folder_database_and_key_are_their_owners_alone(data):
    database.databases()
    database.secret_key()
    assert mode(data) == 0o700
    assert mode(data / "journal.sqlite3") == mode(data / "secret-key") == 0o600
    (data / "secret-key").chmod(0o644)
    (data / "journal.sqlite3").chmod(0o644)
    database.databases()
    database.secret_key()
    assert mode(data / "journal.sqlite3") == mode(data / "secret-key") == 0o600


def test_a_folder_that_was_there_keeps_its_rights(tmp_path, monkeypatch):
    tmp_path.chmod(0o755)
    monkeypatch.setenv("JOURNAL_DATA", str(tmp_path))
    database.data_folder()
    assert mode(tmp_path) == 0o755


def test_a_folder_that_cannot_be_made_is_named_with_a_cure(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setenv("JOURNAL_DATA", str(tmp_path / "file/data"))
    with pytest.raises(UnusableFolder, match=r"file/data cannot be made .* JOURNAL_DATA="):
        database.data_folder()


def test_a_folder_that_cannot_be_written_to_is_named_with_a_cure(data, monkeypatch):
    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    database.check_writable(data)
    monkeypatch.setattr(folder.tempfile, "TemporaryFile", refuse)
    with pytest.raises(UnusableFolder, match=r"cannot be written to .Permission denied"):
        database.check_writable(data)


def test_the_key_is_made_once(data):
    first = database.secret_key()
    assert len(first) > 50
    assert database.secret_key() == first
    assert [path.name for path in data.iterdir()] == ["secret-key"]


def test_the_environments_key_wins_and_leaves_no_file(data, monkeypatch):
    monkeypatch.setenv("SECRET_KEY", "given")
    assert database.secret_key() == "given"
    assert not list(data.iterdir())


def test_first_starts_at_once_end_with_one_key(data):
    with multiprocessing.get_context("spawn").Pool(6) as pool:
        keys = pool.map(key_of, [str(data)] * 24)
    assert len(set(keys)) == 1
    assert [path.name for path in data.iterdir()] == ["secret-key"]


def key_of(path: str) -> str:
    os.environ["JOURNAL_DATA"] = path
    os.environ.pop("SECRET_KEY", None)
    return folder.secret_key()


def test_a_key_cut_short_by_a_full_disk_is_made_anew(data):
    (data / "secret-key").touch()
    assert len(database.secret_key()) > 50


def test_a_file_system_without_links_gets_its_key_too(data, monkeypatch):
    def refuse(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(folder.os, "link", refuse)
    assert database.secret_key() == database.secret_key()


@pytest.mark.parametrize(
    ("path", "carrier"),
    [
        ("/home/pat/Dropbox/journal/data", "Dropbox"),
        ("/Users/pat/Library/Mobile Documents/com~apple~CloudDocs/data", "iCloud"),
        ("/Users/pat/Library/CloudStorage/Box-Box/data", "a synchronised folder"),
        ("/mnt/users/pat/OneDrive - A Company/data", "OneDrive"),
        ("/mnt/users/pat/Google Drive/data", "Google Drive"),
        ("//server/share/data", "a network folder"),
        ("/home/pat/journal/data", None),
    ],
)
def test_folders_that_are_carried_away_are_told(path, carrier, monkeypatch):
    monkeypatch.setattr(folder, "_file_system", lambda path: "ext4")
    assert database.is_synced_or_network(Path(path)) == carrier


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/pat/data", "ext4"),
        ("/home/pat/our share/data", "cifs"),
        ("/home/pat/our share", "cifs"),
        ("/net/data", "fuse.sshfs"),
        ("/network/data", "overlay"),
    ],
)
def test_the_mount_nearest_above_decides(tmp_path, path, kind):
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "overlay / overlay rw 0 0\n/dev/a /home ext4 rw 0 0\n"
        "//s/x /home/pat/our\\040share cifs rw 0 0\npat@s: /net fuse.sshfs rw 0 0\n"
    )
    assert folder._file_system(Path(path), mounts) == kind
    assert bool(folder.NETWORK.fullmatch(kind)) is (kind in ("cifs", "fuse.sshfs"))


# ---- copies -------------------------------------------------------------------------------------


def test_there_is_no_copy_of_nothing(data):
    assert database.verified_copy("before a test") is None
    assert not (data / "copies").exists()


def test_a_copy_is_whole_private_and_named_for_its_reason(stored, data):
    copy = database.verified_copy("before an upgrade")
    assert copy.parent == data / "copies"
    assert copy.name.startswith("journal-20")
    assert copy.name.endswith("-before-an-upgrade.sqlite3")
    assert [path.name for path in copy.parent.iterdir()] == [copy.name]
    if os.name == "posix":
        assert (mode(copy), mode(copy.parent)) == (0o600, 0o700)
    with closing(sqlite3.connect(copy)) as read:
        assert read.execute("SELECT count(*) FROM note").fetchone() == (2000,)


@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_a_copy_is_whole_while_others_write(stored, journal_mode):
    with closing(sqlite3.connect(stored)) as live:
        assert live.execute(f"PRAGMA journal_mode={journal_mode}").fetchone() == (journal_mode,)
    done, written = threading.Event(), []

    def write() -> None:
        with closing(database._connect(stored)) as live:
            while not done.is_set():
                live.execute("BEGIN IMMEDIATE")
                for _ in range(3):  # always three together: a copy holds all three or none
                    live.execute("INSERT INTO note (person, words) VALUES (1, 'late')")
                live.execute("COMMIT")
                written.append(3)
                time.sleep(0.001)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        while not written:
            time.sleep(0.01)
        counts = []
        for _ in range(5):
            before = sum(written)
            copy = database.verified_copy("while others write")
            with closing(sqlite3.connect(copy)) as read:
                counts.append(read.execute("SELECT count(*) - 2000 FROM note").fetchone()[0])
            assert counts[-1] >= before
    finally:
        done.set()
        writer.join()
    assert all(count % 3 == 0 for count in counts)
    assert sum(written) > counts[0]


def test_a_damaged_database_gives_no_copy(stored, data):
    damage(stored)
    before = stored.read_bytes()
    with pytest.raises(UnverifiedCopy, match=r"nothing was changed\. Keep the folder"):
        database.verified_copy("before an upgrade")
    assert not list((data / "copies").iterdir())
    assert stored.read_bytes() == before


def test_rows_that_point_to_nothing_give_no_copy(stored):
    with closing(database._connect(stored)) as live:
        live.execute("DELETE FROM person WHERE id = 2")
    with pytest.raises(UnverifiedCopy, match="a row of note points to nothing in person"):
        database.verified_copy("before an upgrade")


def test_values_against_their_constraint_give_no_copy(stored):
    with closing(database._connect(stored)) as live:
        live.execute("PRAGMA ignore_check_constraints=ON")
        live.execute("UPDATE note SET words = 'UPPER' WHERE id = 7")
    with pytest.raises(UnverifiedCopy, match="CHECK constraint failed in note"):
        database.verified_copy("before an upgrade")


def test_a_full_disk_leaves_no_half_copy(stored, data, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(database.os, "fsync", full)
    with pytest.raises(UnverifiedCopy, match="No space left on device"):
        database.verified_copy("before an upgrade")
    assert not list((data / "copies").iterdir())


def test_the_newest_ten_are_kept(stored, data):
    copies = [database.verified_copy("again") for _ in range(12)]
    assert sorted((data / "copies").iterdir()) == copies[2:]


def test_what_a_kill_left_half_goes_after_a_day(stored, data):
    database.verified_copy("first")
    half = data / "copies/journal-2026-01-01-000000-000000-first.half"
    half.touch()
    database.verified_copy("second")
    assert half.exists()
    os.utime(half, (0, 0))
    database.verified_copy("third")
    assert not half.exists()


# ---- health -------------------------------------------------------------------------------------


@pytest.fixture
def live(stored, cursor):
    """The stored database is the site's."""
    cursor().db.close()


@pytest.mark.parametrize("quick", [True, False])
def test_a_whole_database_is_found_whole(live, quick):
    database.check_health(quick=quick)


@pytest.mark.parametrize("quick", [True, False])
def test_flipped_bytes_are_found(live, stored, quick):
    damage(stored)
    with pytest.raises(DamagedDatabase, match=r"is damaged .* left as it is"):
        database.check_health(quick=quick)


def test_the_way_back_to_the_newest_copy_is_told(live, stored):
    database.verified_copy("earlier")
    newest = database.verified_copy("later")
    shutil.copy(stored, stored.with_suffix(".whole"))
    stored.write_bytes(b"no database at all, but long enough to be taken for one" * 100)
    with pytest.raises(DamagedDatabase, match=f"put {newest} in its place"):
        database.check_health()


def test_a_file_that_cannot_be_opened_is_not_called_damaged(live, stored):
    stored.unlink()
    stored.mkdir()
    with pytest.raises(PlainProblem, match="cannot be opened") as told:
        database.check_health()
    assert not isinstance(told.value, DamagedDatabase)


def test_the_real_connection_keeps_foreign_keys(db):
    with connections["default"].cursor() as cursor:
        if connections["default"].vendor == "sqlite":
            assert cursor.execute("PRAGMA foreign_keys").fetchone() == (1,)
    database.check_health()
