"""`manage.py up`: what stops it, what it does to the data, and a start from beginning to end."""

import errno
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles.finders import FileSystemFinder
from django.db.migrations.recorder import MigrationRecorder

from journal import database
from journal.database import DamagedDatabase, PlainProblem
from journal.management.commands import up

ROOT = Path(settings.BASE_DIR)


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# ---- the port -----------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ["127.0.0.1", "::1"])
def test_a_taken_port_is_told_with_another_to_choose(address):
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with closing(socket.socket(family)) as other:
        try:
            other.bind((address, 0))
        except OSError:
            pytest.skip("this computer has no IPv6")
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(PlainProblem) as told:
            up.listen(port)
    assert str(told.value) == (
        f"Port {port} is taken. Stop the other programme, or choose another:  "
        f"PORT={port + 1} python3 manage.py up"
    )
    for listener in up.listen(port):  # and nothing was left open
        listener.close()


def test_two_starts_at_once_cannot_both_have_the_port():
    port = free_port()
    first = up.listen(port)
    with pytest.raises(PlainProblem, match="is taken"):
        up.listen(port)
    for listener in first:
        listener.close()


def test_both_loopback_addresses_answer_and_no_other():
    listeners = up.listen(free_port())
    addresses = {listener.getsockname()[0] for listener in listeners}
    for listener in listeners:
        listener.close()
    assert "127.0.0.1" in addresses
    assert addresses <= {"127.0.0.1", "::1"}


def test_a_port_that_is_the_systems_is_told(monkeypatch):
    def refuse(*_):
        raise OSError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(up.socket.socket, "bind", refuse)
    with pytest.raises(PlainProblem, match=r"Port 80 is kept for the system: .* PORT=8000"):
        up.listen(80)


@pytest.mark.parametrize("given", ["", "abc", "0", "-1", "65536", "80 80", "８０００"])
def test_a_port_that_is_no_port_is_told(monkeypatch, given):
    monkeypatch.setenv("PORT", given)
    with pytest.raises(PlainProblem, match="PORT is to be a number from 1 to 65535"):
        up.wanted_port()


# ---- the data -----------------------------------------------------------------------------------


@pytest.fixture
def copies(monkeypatch):
    """The reasons for which a copy was asked."""
    asked = []
    monkeypatch.setattr(database, "verified_copy", lambda reason: asked.append(reason) or "a copy")
    return asked


def test_nothing_pending_nothing_done(db, copies):
    up.upgrade(copies.append)
    assert copies == []


def test_a_pending_migration_comes_after_a_copy(db, copies, monkeypatch):
    monkeypatch.setattr(up.MigrationExecutor, "migration_plan", lambda *_: ["one"])
    monkeypatch.setattr(up, "call_command", lambda name, **_: copies.append(name))
    up.upgrade(copies.append)
    assert copies == [
        "before an upgrade",
        "Bringing the data up to date. The data as it was before is in a copy.",
        "migrate",
    ]


def test_without_a_good_copy_nothing_is_migrated(db, monkeypatch):
    def refuse(reason):
        raise database.UnverifiedCopy("no")

    monkeypatch.setattr(up.MigrationExecutor, "migration_plan", lambda *_: ["one"])
    monkeypatch.setattr(database, "verified_copy", refuse)
    monkeypatch.setattr(up, "call_command", lambda *_, **__: pytest.fail("migrated"))
    with pytest.raises(database.UnverifiedCopy):
        up.upgrade(print)


def test_a_migration_that_fails_tells_where_the_copy_is(db, copies, monkeypatch):
    def fail(*_, **__):
        raise ValueError("a column is missing")

    monkeypatch.setattr(up.MigrationExecutor, "migration_plan", lambda *_: ["one"])
    monkeypatch.setattr(up, "call_command", fail)
    with pytest.raises(PlainProblem, match=r"a column is missing\)\. .* before is in a copy"):
        up.upgrade(copies.append)


def test_data_of_a_newer_version_is_refused(db):
    MigrationRecorder(up.connection).record_applied("journal", "9999_of_the_future")
    with pytest.raises(PlainProblem, match="newer version of the journal"):
        up.upgrade(print)


def test_a_large_database_is_checked_once_a_week(tmp_path, monkeypatch):
    checks = []
    file = tmp_path / "journal.sqlite3"
    file.write_bytes(b"0" * 100)
    monkeypatch.setattr(database, "sqlite_file", lambda: file)
    monkeypatch.setattr(database, "check_health", lambda **how: checks.append(how))
    up.check_data(tmp_path)
    up.check_data(tmp_path)
    assert checks == [{"quick": True}, {"quick": True}]
    monkeypatch.setattr(up, "QUICKLY_CHECKED", 50)
    up.check_data(tmp_path)
    up.check_data(tmp_path)
    assert checks[2:] == [{}]
    week_ago = time.time() - up.WEEK - 1
    os.utime(tmp_path / "last-checked", (week_ago, week_ago))
    up.check_data(tmp_path)
    assert checks[2:] == [{}, {}]


def test_a_check_that_failed_is_asked_again(tmp_path, monkeypatch):
    def damaged(**_):
        raise DamagedDatabase("damaged")

    file = tmp_path / "journal.sqlite3"
    file.write_bytes(b"0" * 100)
    monkeypatch.setattr(up, "QUICKLY_CHECKED", 50)
    monkeypatch.setattr(database, "sqlite_file", lambda: file)
    monkeypatch.setattr(database, "check_health", damaged)
    for _ in range(2):
        with pytest.raises(DamagedDatabase):
            up.check_data(tmp_path)


# ---- pages and browser --------------------------------------------------------------------------


def test_static_files_are_collected_only_after_a_change(tmp_path, monkeypatch, settings):
    calls, source = [], tmp_path / "static"
    (source / "css").mkdir(parents=True)
    (source / "css/a.css").write_text("a")
    settings.STATICFILES_DIRS, settings.STATIC_ROOT = [source], tmp_path / "collected"
    settings.STATIC_ROOT.mkdir()
    monkeypatch.setattr(up, "call_command", lambda name, **_: calls.append(name))
    monkeypatch.setattr(up, "get_finders", lambda: [FileSystemFinder()])
    up.collect_static()
    up.collect_static()
    assert calls == ["collectstatic"]
    (source / "css/a.css").write_text("ab")
    up.collect_static()
    assert calls == ["collectstatic"] * 2


@pytest.mark.parametrize(
    ("terminal", "platform", "environ", "opened"),
    [
        (True, "linux", {"DISPLAY": ":0"}, True),
        (True, "linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        (True, "linux", {}, False),
        (False, "linux", {"DISPLAY": ":0"}, False),
        (True, "darwin", {}, True),
        (True, "darwin", {"SSH_CONNECTION": "from afar"}, False),
        (True, "win32", {}, True),
    ],
)
def test_a_browser_is_opened_only_before_a_persons_eyes(
    monkeypatch, settings, terminal, platform, environ, opened
):
    settings.HOSTED = False
    monkeypatch.setattr(up.sys.stdout, "isatty", lambda: terminal, raising=False)
    monkeypatch.setattr(up.sys, "platform", platform)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "SSH_CONNECTION"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environ.items():
        monkeypatch.setenv(name, value)
    assert up.may_open_browser() is opened


# ---- from beginning to end ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def project(tmp_path_factory):
    """The project as it stands, in a folder of its own: starting it writes beside manage.py."""
    place = tmp_path_factory.mktemp("project")
    for name in ("journal", "surveillance", "static", "templates"):
        shutil.copytree(ROOT / name, place / name)
    for name in ("manage.py", "requirements.txt", "requirements-dev.txt"):
        shutil.copy(ROOT / name, place)
    return place


@contextmanager
def started(project: Path, **more: str):
    """The journal, open; what it printed so far."""
    process = start(project, **more)
    printed = []
    for line in process.stdout:
        printed.append(line)
        if line.startswith("To close it"):
            break
    try:
        assert process.poll() is None, "".join(printed)
        yield process, "".join(printed)
    finally:
        process.terminate()
        process.stdout.close()
        process.wait(20)


def start(project: Path, **more: str) -> subprocess.Popen:
    environ = dict(os.environ, SURVEILLANCE_NO_VENV="1", JOURNAL_DATA=str(project / "data"))
    for name in ("PUBLIC_URL", "DATABASE_URL", "SECRET_KEY", "DJANGO_SETTINGS_MODULE"):
        environ.pop(name, None)
    return subprocess.Popen(
        [sys.executable, "manage.py", "up", "--no-browser"],
        cwd=project,
        env=environ | more,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


def status(address: str, **headers: str) -> int:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    ask = urllib.request.build_opener(NoRedirect).open
    try:
        with ask(urllib.request.Request(address, headers=named), timeout=20) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def test_the_journal_opens_keeps_its_port_and_closes(project):
    port = str(free_port())
    with started(project, PORT=port) as (process, printed):
        assert f"The journal is open at http://localhost:{port}/\n" in printed
        assert status(f"http://localhost:{port}/") == 200
        second = start(project, PORT=port)
        said, _ = second.communicate(timeout=30)
        assert (second.returncode, said.count("\n")) == (1, 1)
        assert said.startswith(f"Port {port} is taken.")
        process.terminate()
        assert process.stdout.read() == "The journal is closed.\n"
        assert process.wait(20) == 0
    assert len((project / "data/secret-key").read_text()) > 50


def test_hosted_it_believes_the_web_server_in_front_of_it(project):
    port = str(free_port())
    with started(project, PORT=port, PUBLIC_URL="https://journal.example.org") as (_, printed):
        assert "The journal is open at https://journal.example.org/\n" in printed
        address, name = f"http://127.0.0.1:{port}/", "journal.example.org"
        assert status(address, Host=name, X_Forwarded_Proto="https") == 200
        assert status(address, X_Forwarded_Host=name, X_Forwarded_Proto="https") == 200
        assert status(address, Host=name) == 301  # to https
        assert status(address, Host="elsewhere.example.org", X_Forwarded_Proto="https") == 400


def test_a_damaged_database_is_one_plain_line(project, tmp_path):
    (tmp_path / "journal.sqlite3").write_bytes(b"this is no database " * 400)
    process = start(project, PORT=str(free_port()), JOURNAL_DATA=str(tmp_path))
    said, _ = process.communicate(timeout=30)
    assert process.returncode == 1
    assert said.splitlines()[-1].endswith("what is whole in it can still be read out.")
    assert "Traceback" not in said
