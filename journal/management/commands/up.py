"""`manage.py up`, inside .venv: checks the data, brings it up to date, and serves the journal."""

import errno
import hashlib
import logging
import os
import signal
import socket
import sqlite3
import sys
import threading
import time
import webbrowser
from argparse import ArgumentParser
from collections.abc import Callable
from pathlib import Path
from typing import Any

import waitress
from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import DatabaseError, connection
from django.db.migrations.executor import MigrationExecutor
from django.utils.module_loading import import_string

from journal import database
from journal.database import PlainProblem

MEGABYTE = 1024 * 1024
QUICKLY_CHECKED = 50 * MEGABYTE
WEEK = 7 * 24 * 3600


class Command(BaseCommand):
    help = "Checks the data, brings it up to date, and opens the journal."
    # They ask what a developer may have got wrong; the tests ask it, each start need not.
    requires_system_checks = []

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--no-browser", action="store_true", help="open no browser")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            self.start(browser=not options["no_browser"])
        except PlainProblem:
            raise
        except Exception as error:
            if options["traceback"]:
                raise
            raise PlainProblem(
                f"The journal could not start ({type(error).__name__}: {error}). "
                "For the details run: python3 manage.py up --traceback"
            ) from error

    def start(self, *, browser: bool) -> None:
        port = wanted_port()
        sockets = listen(port)  # first, and held: a second start is told before it touches the data
        folder = database.data_folder()
        database.check_writable(folder)
        self.warn(folder)
        check_data(folder)
        upgrade(self.say)
        call_command("demo", if_needed=True)
        call_command("tidy", verbosity=0)
        collect_static()
        application = import_string(settings.WSGI_APPLICATION)
        address = settings.PUBLIC_URL or f"http://localhost:{port}"
        self.say(f"The journal is open at {address}/")
        if settings.HOSTED:
            self.say(f"The web server in front of it reaches it at http://127.0.0.1:{port}/")
        self.say("To close it, press Ctrl+C here.")
        if browser and may_open_browser():
            threading.Thread(target=webbrowser.open, args=[f"{address}/"], daemon=True).start()
        serve(application, sockets)
        self.say("The journal is closed.")

    def say(self, text: str) -> None:
        self.stdout.write(text)
        self.stdout.flush()

    def warn(self, folder: Path) -> None:
        carrier = database.is_synced_or_network(folder)
        if carrier:
            self.say(
                f"Careful: the data folder {folder} lies in {carrier}, which can damage an open "
                "database; choose a folder on this computer with JOURNAL_DATA=/its/path."
            )
        if connection.vendor != "sqlite":
            self.say("Backups of this database are the task of whoever hosts it.")
        elif not database.wal_is_safe():
            self.say(
                f"This Python's SQLite ({sqlite3.sqlite_version}) has a fault in its faster way of "
                "saving, so the journal saves in the slower, safe way; nothing need be done."
            )


# ---- before anything else -----------------------------------------------------------------------


def wanted_port() -> int:
    given = os.environ.get("PORT", "8000")
    if given.isascii() and given.isdigit() and 0 < int(given) < 65536:
        return int(given)
    raise PlainProblem(f"PORT is to be a number from 1 to 65535, and is {given!r}.")


def listen(port: int) -> list[socket.socket]:
    """On both loopback addresses, as localhost may mean either; nobody outside can reach them."""
    sockets = [listen_on(socket.AF_INET, "127.0.0.1", port)]
    try:
        sockets.append(listen_on(socket.AF_INET6, "::1", port))
    except PlainProblem:
        sockets[0].close()
        raise
    except OSError:
        pass  # this computer has no IPv6
    return sockets


def listen_on(family: socket.AddressFamily, address: str, port: int) -> socket.socket:
    listener = socket.socket(family, socket.SOCK_STREAM)
    try:
        if sys.platform == "win32":  # there, SO_REUSEADDR would let two programmes share the port
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        else:  # a journal closed a moment ago is no hindrance
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((address, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        another = f"choose another:  {with_port(port + 1 if port > 1023 else 8000)}"
        # Windows says "no right to it" of a port that another programme holds for itself.
        if error.errno in (errno.EADDRINUSE, getattr(errno, "WSAEACCES", None)):
            raise PlainProblem(
                f"Port {port} is taken. Stop the other programme, or {another}"
            ) from error
        if error.errno == errno.EACCES:
            raise PlainProblem(f"Port {port} is kept for the system: {another}") from error
        raise
    return listener


def with_port(port: int) -> str:
    if sys.platform == "win32":
        return f"$env:PORT={port}; py manage.py up"
    return f"PORT={port} python3 manage.py up"


# ---- the data -----------------------------------------------------------------------------------


def check_data(folder: Path) -> None:
    """At each start while that takes no time to speak of, else once a week."""
    file = database.sqlite_file()
    if file is None and connection.vendor == "sqlite":
        return  # nothing is stored yet
    if file is None or file.stat().st_size < QUICKLY_CHECKED:
        database.check_health(quick=True)
        return
    last = folder / "last-checked"
    if last.exists() and time.time() - last.stat().st_mtime < WEEK:
        return
    database.check_health()
    last.touch(mode=0o600)


def upgrade(say: Callable[[str], None]) -> None:
    """Migrates where the code asks for it, and never without a copy that was found to be whole."""
    try:
        executor = MigrationExecutor(connection)
        refuse_newer_data(executor)
        plan = executor.migration_plan(executor.loader.graph.leaf_nodes())
    except DatabaseError as error:
        raise PlainProblem(f"The database cannot be read ({error}).") from error
    if not plan:
        return
    copy = database.verified_copy("before an upgrade")
    kept = f" The data as it was before is in {copy}." if copy else ""
    if kept:
        say(f"Bringing the data up to date.{kept}")
    try:
        call_command("migrate", interactive=False, verbosity=0)
        connection.check_constraints()
    except Exception as error:
        raise PlainProblem(
            f"The data could not be brought up to date ({type(error).__name__}: {error}).{kept}"
        ) from error


def refuse_newer_data(executor: MigrationExecutor) -> None:
    """Older code on newer data loses what it does not know of."""
    loader = executor.loader
    applied = [name for app, name in loader.applied_migrations if app == "journal"]
    known = [name for app, name in loader.disk_migrations if app == "journal"]
    # By number: names of migrations that were squashed since stay among the applied ones.
    if applied and known and max(applied)[:4] > max(known)[:4]:
        raise PlainProblem(
            "This data was written by a newer version of the journal: install that one, or name "
            "another data folder with JOURNAL_DATA=/its/path."
        )


# ---- the pages ----------------------------------------------------------------------------------


def collect_static() -> None:
    """Gathers and compresses styles, fonts and scripts, where any has changed since."""
    root = Path(settings.STATIC_ROOT)
    stamp, wanted = root / ".collected", static_digest()
    if stamp.exists() and stamp.read_text() == wanted:
        return
    call_command("collectstatic", interactive=False, clear=True, verbosity=0)
    stamp.write_text(wanted)


def static_digest() -> str:
    """Of names, sizes and times, and of the versions of the packages that write the result."""
    seen = hashlib.sha256(Path(settings.BASE_DIR, "requirements.txt").read_bytes())
    for finder in get_finders():
        for path, storage in finder.list([]):
            status = os.stat(storage.path(path))
            seen.update(f"{path} {status.st_size} {status.st_mtime_ns}\n".encode())
    return seen.hexdigest()


def may_open_browser() -> bool:
    """Only where a person sits at this computer, and has a screen."""
    if settings.HOSTED or not sys.stdout.isatty() or "SSH_CONNECTION" in os.environ:
        return False
    if sys.platform in ("win32", "darwin"):
        return True
    return "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ


def serve(application: Any, sockets: list[socket.socket]) -> None:
    """Until Ctrl+C, or until the system asks it to end; requests under way are finished."""
    proxy: dict[str, Any] = {}
    if settings.HOSTED:
        # "*" is whoever reaches these sockets: on loopback, the one web server in front of it.
        proxy = {
            "trusted_proxy": "*",
            "trusted_proxy_count": 1,
            "trusted_proxy_headers": {"x-forwarded-for", "x-forwarded-proto", "x-forwarded-host"},
        }
    # It would warn on the console of each request that waits a moment for its turn.
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)
    signal.signal(signal.SIGTERM, lambda number, frame: sys.exit(0))
    waitress.serve(
        application,
        sockets=sockets,
        threads=8,
        max_request_body_size=512 * MEGABYTE,  # settings.REQUEST_MAX_BYTES says no first, kindly
        ident=None,
        clear_untrusted_proxy_headers=True,
        **proxy,
    )
