"""The private environment .venv: made, filled and healed, with the standard library alone.

manage.py calls python_with() before anything of .venv can be imported. What .venv was filled with
stands in .venv/.installed, written last; so long as it is missing, .venv is not whole.
"""

import contextlib
import hashlib
import importlib.util
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any

from journal.folder import PlainProblem

HERE = Path(__file__).resolve().parent.parent
VENV = HERE / ".venv"
ASIDE = HERE / ".venv-old"
# The lock of what it needs to run; that of PostgreSQL and that of the tests hold all of it.
ON_POSTGRESQL = os.environ.get("DATABASE_URL", "").startswith("postgres")
RUN = "requirements-postgresql.txt" if ON_POSTGRESQL else "requirements.txt"
TEST = "requirements-dev.txt"
AGAIN = "and run the same command again."
REASONS = (  # what an installer prints when it fails: the first one found is told
    ("No space left", f"The disk is full: make about 1 GB of room {AGAIN}"),
    ("Permission denied", f"A file could not be written: see to whom this folder belongs {AGAIN}"),
    ("(?i)not match the hashes|hash mismatch", "A package is not the one this was tested with."),
    (
        "NameResolution|establish a new connection|[Uu]nreachable|refused|ProxyError|timed out"
        "|[Ff]ailed to fetch|error sending request|SSLError|Max retries",
        "The packages could not be fetched: the internet is needed this once, so connect "
        f"this computer {AGAIN}",
    ),
    ("", "The packages that the journal needs could not be installed."),
)


def say(text: str) -> None:
    print(text, flush=True)


# ---- what .venv holds ---------------------------------------------------------------------------


def interpreter() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def inside() -> bool:
    return Path(sys.prefix).resolve() == VENV.resolve()


def this_python() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]} {sysconfig.get_platform()}"


def digest(lock: str) -> str:
    return hashlib.sha256((HERE / lock).read_bytes()).hexdigest()


def read_stamp() -> dict[str, Any]:
    """What .venv was filled with; empty until it is whole."""
    try:
        stamp: dict[str, Any] = json.loads((VENV / ".installed").read_text())
    except (OSError, ValueError):
        return {}
    return stamp


def write_stamp(**stamp: Any) -> None:
    half = VENV / ".installed.half"
    half.write_text(json.dumps({"python": this_python(), RUN: digest(RUN), **stamp}))
    half.replace(VENV / ".installed")


def lacking(lock: str) -> str:
    """What is to be done before `lock` is there: nothing, "add" to .venv, or "build" it anew."""
    stamp = read_stamp()
    usable = interpreter().exists() and stamp.get("python") == this_python()
    if not usable or stamp.get(RUN) != digest(RUN):
        return "build"
    if lock == RUN or stamp.get(TEST) == digest(TEST):
        return ""
    return "build" if stamp.get("adding") else "add"  # adding was cut short: begin anew


# ---- making sure of it --------------------------------------------------------------------------


def python_with(lock: str, *, verbose: bool = False) -> str:
    """Makes sure of .venv, whole, and returns its Python."""
    if not lacking(lock) and not ASIDE.exists():
        return str(interpreter())
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # cleared up after, as Ctrl+C is
    try:
        with one_at_a_time() as held:
            heal()
            if lacking(lock):  # else another start did it while this one waited
                # What the installers print; fails here, unharmed, where nothing can be written.
                with tempfile.TemporaryFile(dir=HERE) as log:
                    fill(lock, Installer(lock, held, log, verbose))
    except OSError as error:
        raise PlainProblem(
            f"The folder {HERE} cannot be set up ({error.strerror or error}): if the journal is "
            "running, stop it; if the folder is not yours, move the journal to one that is; then "
            "run the same command again."
        ) from error
    except KeyboardInterrupt:
        raise PlainProblem(
            "\nStopped. Nothing is left half made: the same command begins again."
        ) from None
    return str(interpreter())


def heal() -> None:
    """After a kill in the middle: a whole new environment stays, else the old one comes back."""
    if ASIDE.exists() and not read_stamp():
        remove(VENV)
        ASIDE.rename(VENV)
    remove(ASIDE)


def remove(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def one_at_a_time() -> Iterator[IO[bytes]]:
    """Two starts must not fill .venv together. Locks this file, so a kill leaves nothing behind."""
    with open(__file__, "rb") as held:
        if not lock_file(held):
            say("Another start is setting the journal up; waiting for it ...")
            while not lock_file(held):
                time.sleep(0.5)
        yield held


def lock_file(held: IO[bytes]) -> bool:
    try:
        if sys.platform == "win32":
            import msvcrt

            held.seek(1 << 30)  # far behind the end: nobody can read what Windows has locked
            msvcrt.locking(held.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        return False
    except OSError:
        pass  # a file system without locks
    return True


def fill(lock: str, installer: "Installer") -> None:
    started = time.monotonic()
    if lacking(lock) == "add":
        say("Adding what the tests need: about a minute, with the internet ...")
        write_stamp(adding=True)
        how = installer.install(make=False)
    else:
        say("Setting up: about a minute, and the internet is needed this once ...")
        how = build(installer)
    write_stamp(**({TEST: digest(TEST)} if lock == TEST else {}))
    remove(ASIDE)
    say(f"Set up with {how} in {time.monotonic() - started:.0f} s.")


def build(installer: "Installer") -> str:
    """A new environment in the old one's place; the old one comes back if that fails."""
    if works():
        VENV.rename(ASIDE)
    try:
        return installer.install(make=True)
    except BaseException:
        remove(VENV)
        if ASIDE.exists():
            ASIDE.rename(VENV)
        raise


def works() -> bool:
    """Whether there is an environment worth keeping, be it one that somebody made by hand."""
    command = [str(interpreter()), "-c", "import django"]
    return interpreter().exists() and not subprocess.call(command, stderr=subprocess.DEVNULL)


# ---- the installers -----------------------------------------------------------------------------


def ways() -> Iterator[tuple[str, list[str], list[str]]]:
    """Name, command that makes .venv, command that installs into it; the best comes first."""
    this, python, venv = sys.executable, str(interpreter()), str(VENV)
    uv = shutil.which("uv")
    if uv:
        make = [uv, "venv", "--quiet", "--python", this, venv]
        yield "uv", make, [uv, "pip", "install", "--quiet", "--python", python]
    has = {name for name in ("venv", "ensurepip", "pip") if importlib.util.find_spec(name)}
    pip = ["install", "--quiet", "--disable-pip-version-check"]
    if {"venv", "ensurepip"} <= has:
        yield "venv and pip", [this, "-m", "venv", venv], [python, "-m", "pip", *pip]
    if {"venv", "pip"} <= has:  # Debian without its package python3-venv
        make = [this, "-m", "venv", "--without-pip", venv]
        yield "venv and the system's pip", make, [this, "-m", "pip", "--python", python, *pip]


class Installer:
    """Tries one way after the other; what they print is kept only where all of them fail."""

    def __init__(self, lock: str, held: IO[bytes], log: IO[bytes], verbose: bool) -> None:
        self.lock, self.held, self.log, self.verbose = HERE / lock, held, log, verbose

    def install(self, *, make: bool) -> str:
        """Returns the name of the way that went through."""
        tried = False
        for name, making, installing in ways():
            tried = True
            if make:
                remove(VENV)
                if not self.succeeds(making):
                    continue
            what = ["--require-hashes", "--only-binary", ":all:", "-r", str(self.lock)]
            if self.succeeds(installing + what):
                return name
            if make and name != "uv":
                break  # where pip failed, pip fails; uv may for want of pip's own settings
        if not tried:
            raise PlainProblem(
                f"One system package is missing: run  sudo apt install python3-venv  {AGAIN}"
            )
        raise PlainProblem(self.what_failed())

    def succeeds(self, command: list[str]) -> bool:
        # The lock goes along: if this process is killed, the installer it leaves still holds it.
        locks = () if os.name == "nt" else (self.held.fileno(),)
        # A personal setting of pip's that cannot work in .venv is switched off.
        environ = dict(os.environ, PIP_USER="0")
        return not subprocess.call(
            command,
            stdin=subprocess.DEVNULL,
            stdout=self.log,
            stderr=self.log,
            env=environ,
            pass_fds=locks,
        )

    def what_failed(self) -> str:
        self.log.seek(0)
        said = self.log.read().decode(errors="replace")
        descriptor, name = tempfile.mkstemp(prefix="journal-set-up-", suffix=".log", text=True)
        with open(descriptor, "w", encoding="utf-8") as log:
            log.write(said)
        reason = next(sentence for sign, sentence in REASONS if re.search(sign, said))
        last = "\n\n" + "\n".join(said.strip().splitlines()[-20:]) if self.verbose else ""
        return f"{reason}\nWhat the installer said is in {name}{last}"
