"""The one place that knows the database engines: how each is opened, checked and copied."""

import importlib.util
import os
import re
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from journal.folder import (
    PlainProblem,
    UnusableFolder,
    check_writable,
    data_folder,
    in_words,
    is_synced_or_network,
    make_private,
    private_folder,
    secret_key,
)

__all__ = [  # what others use of it; the folder's part stands in journal/folder.py
    "DamagedDatabase",
    "PlainProblem",
    "UnusableFolder",
    "UnverifiedCopy",
    "check_health",
    "check_writable",
    "data_folder",
    "databases",
    "is_synced_or_network",
    "secret_key",
    "sqlite_file",
    "verified_copy",
    "wal_is_safe",
]

FILE_NAME = "journal.sqlite3"
COPIES_KEPT = 10
CONNECTION_AGE = 60


class DamagedDatabase(PlainProblem):
    """The database's own check found faults."""


class UnverifiedCopy(PlainProblem):
    """A copy could not be made, or did not pass its check; nothing may be changed on it."""


# ---- engines ------------------------------------------------------------------------------------


def databases() -> dict[str, dict[str, Any]]:
    """settings.DATABASES: DATABASE_URL where it is set, else SQLite in the data folder."""
    url = os.environ.get("DATABASE_URL", "").strip()
    if not url:
        return {"default": _sqlite(data_folder() / FILE_NAME)}
    import dj_database_url

    chosen: dict[str, Any] = dict(dj_database_url.parse(url))
    if str(chosen["ENGINE"]).endswith("sqlite3"):
        return {"default": _sqlite(chosen["NAME"])}
    if str(chosen["ENGINE"]).endswith("postgresql"):
        return {"default": _postgresql(chosen)}
    chosen |= {"CONN_MAX_AGE": CONNECTION_AGE, "CONN_HEALTH_CHECKS": True}
    return {"default": chosen}


def _postgresql(chosen: dict[str, Any]) -> dict[str, Any]:
    if importlib.util.find_spec("psycopg_pool") is None:
        return chosen | {"CONN_MAX_AGE": CONNECTION_AGE, "CONN_HEALTH_CHECKS": True}
    # The pool keeps the connections itself; Django refuses to keep them a second time.
    options = {**chosen.get("OPTIONS", {}), "pool": {"min_size": 2, "max_size": 10}}
    return chosen | {"CONN_MAX_AGE": 0, "CONN_HEALTH_CHECKS": True, "OPTIONS": options}


def _sqlite(name: Path | str) -> dict[str, Any]:
    if str(name) != ":memory:":
        _make_private_database(Path(name))
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": name,
        "CONN_MAX_AGE": CONNECTION_AGE,
        "OPTIONS": {
            # Under load a writer may wait some seconds for its turn, never this long.
            "timeout": 20,
            # Reading first and writing later fails at once under load, whatever the timeout.
            "transaction_mode": "IMMEDIATE",
            "init_command": ";".join(_pragmas()),
        },
    }


def _pragmas() -> list[str]:
    if wal_is_safe():
        journal = ["journal_mode=WAL", "synchronous=FULL", "journal_size_limit=67108864"]
    else:
        journal = ["journal_mode=DELETE", "synchronous=EXTRA"]
    rest = [
        "secure_delete=ON",  # what is erased is overwritten
        "mmap_size=0",
        "temp_store=MEMORY",  # no part of the data in a temporary folder
        "fullfsync=ON",  # macOS: really on the disk
        "checkpoint_fullfsync=ON",
    ]
    return [f"PRAGMA {pragma}" for pragma in journal + rest]


def wal_is_safe(version: tuple[int, ...] = sqlite3.sqlite_version_info) -> bool:
    """Whether this SQLite is free of the fault that loses committed data in WAL mode.

    https://sqlite.org/wal.html#walresetbug: mended in 3.51.3, and carried back to 3.50.7 and
    3.44.6. Elsewhere the journal uses a rollback journal, slower and safe.
    """
    if version[:2] == (3, 44):
        return version >= (3, 44, 6)
    if version[:2] == (3, 50):
        return version >= (3, 50, 7)
    return version >= (3, 51, 3)


def _make_private_database(path: Path) -> None:
    """SQLite would make the file readable by all; its journals take over the file's rights."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        make_private(path)
    except OSError as error:
        raise UnusableFolder(
            f"The database {path} cannot be made ({in_words(error)}). "
            "Choose another data folder with JOURNAL_DATA=/a/folder/of/yours."
        ) from error


def sqlite_file() -> Path | None:
    """The database's file; none on another engine, or before anything was ever stored in it."""
    default = databases()["default"]
    if not default["ENGINE"].endswith("sqlite3") or default["NAME"] == ":memory:":
        return None
    path = Path(default["NAME"])
    return path if path.exists() and path.stat().st_size else None


# ---- health and copies --------------------------------------------------------------------------


def check_health(*, quick: bool = False) -> None:
    """Asks the database itself whether it is whole; `quick` leaves out the indexes."""
    from django.db import DatabaseError, OperationalError, connection

    try:
        with connection.cursor() as cursor:
            if connection.vendor != "sqlite":
                cursor.execute("SELECT 1")
                return
            cursor.execute("PRAGMA quick_check" if quick else "PRAGMA integrity_check")
            faults = [row[0] for row in cursor.fetchall() if row[0] != "ok"]
            cursor.execute("PRAGMA foreign_keys")
            links_are_kept = cursor.fetchone()[0] == 1
    except OperationalError as error:
        raise PlainProblem(f"The database cannot be opened ({error}).") from error
    except DatabaseError as error:
        raise DamagedDatabase(_damage(str(error))) from error
    if faults:
        raise DamagedDatabase(_damage(str(faults[0])))
    if not links_are_kept:
        raise PlainProblem("This SQLite does not keep foreign keys; the journal needs them.")


def _damage(fault: str) -> str:
    newest = max((data_folder() / "copies").glob("journal-*.sqlite3"), default=None)
    where = sqlite_file() or "in the data folder"
    kept = f"The database {where} is damaged ({fault}). It was left as it is."
    if not newest:
        return f"{kept} Keep it: what is whole in it can still be read out."
    return f"{kept} To go back to the newest good copy, move it away and put {newest} in its place."


def verified_copy(reason: str) -> Path | None:
    """Copies the SQLite database into data/copies/ and checks the copy, also while it is written.

    None when there is nothing to copy yet, and on PostgreSQL, where backups are the host's task.
    """
    source = sqlite_file()
    if source is None:
        return None
    folder = private_folder(data_folder() / "copies")
    moment = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S-%f")
    slug = re.sub(r"[^a-z0-9]+", "-", reason.lower()).strip("-")
    target = folder / f"journal-{moment}-{slug}.sqlite3"
    half = target.with_suffix(".half")
    try:
        os.close(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        fault = _copy(source, half)
        if not fault:
            _settle(half, target)
    except (OSError, sqlite3.Error) as error:
        fault = in_words(error)
    finally:
        half.unlink(missing_ok=True)
    if fault:
        raise UnverifiedCopy(
            f"No good copy of the journal could be made {reason} ({fault}), "
            f"so nothing was changed. Keep the folder {folder.parent} as it is."
        )
    _keep_newest(folder)
    return target


def _copy(source: Path, half: Path) -> str:
    """Copies in one step and returns the first fault found in the copy.

    One step, because a copy in small ones begins anew with every write and may never end.
    """
    with closing(_connect(source)) as live, closing(_connect(half)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, nothing beside it
        (whole,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if whole != "ok":
            return str(whole)
        astray = copy.execute("PRAGMA foreign_key_check").fetchone()
        return f"a row of {astray[0]} points to nothing in {astray[2]}" if astray else ""


def _connect(path: Path) -> sqlite3.Connection:
    from django.db.backends.sqlite3._functions import register

    connection = sqlite3.connect(path, timeout=20, isolation_level=None)
    register(connection)  # Django's constraints call these, so the check needs them too
    return connection


def _settle(half: Path, target: Path) -> None:
    """The copy has its name only once it is on the disk."""
    with half.open("rb+") as file:
        os.fsync(file.fileno())
    half.rename(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _keep_newest(folder: Path) -> None:
    """Names begin with the moment, so their order is that of time."""
    for old in sorted(folder.glob("journal-*.sqlite3"))[:-COPIES_KEPT]:
        old.unlink(missing_ok=True)
    yesterday = (datetime.now(UTC) - timedelta(days=1)).timestamp()
    for half in folder.glob("journal-*.half*"):  # left by a kill in the middle
        with suppress(FileNotFoundError):
            if half.stat().st_mtime < yesterday:
                half.unlink()
