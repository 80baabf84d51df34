#!/usr/bin/env python3
"""Sets the journal up and starts it; needs nothing but Python.

    python3 manage.py up [--no-browser]       sets everything up and opens the journal
    python3 manage.py test [words of pytest]  sets everything up and runs the tests
    python3 manage.py WORD ...                any other word is a Django management command

On Windows: py manage.py up. With --verbose, a set-up that fails shows what the installer said.
SURVEILLANCE_NO_VENV=1 uses this Python as it is, as in a container.
"""

# Python 3.6 must be able to read this file, to say that it is too old. What needs a newer one, or
# more than the standard library, is imported further down.
import os
import shutil
import signal
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
MANAGE = os.path.join(HERE, "manage.py")
OLDEST = (3, 11)
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def say(text):
    print(text, flush=True)


def too_old(version):
    """What to tell the person whose Python is too old; nothing where it is not."""
    if tuple(version[:2]) >= OLDEST:
        return ""
    this = ".".join(str(part) for part in version[:3])
    newer = next(filter(runs, ("python3.14", "python3.13", "python3.12", "python3.11")), None)
    cure = "install a newer one from https://www.python.org/downloads/"
    if newer:
        cure = f"a newer one is here, so run:  {newer} manage.py up"
    return f"The journal needs Python 3.{OLDEST[1]} or newer, and this is {this}: {cure}"


def runs(name):
    found = shutil.which(name)
    return bool(found) and not subprocess.call([found, "-c", ""], stderr=subprocess.DEVNULL)


def hand_over(command, **more):
    """Runs another process and returns its exit code; os.execv breaks the console on Windows."""
    child = subprocess.Popen(command, **more)
    signal.signal(signal.SIGTERM, lambda number, frame: child.terminate())
    while True:
        try:
            code = child.wait()
        except KeyboardInterrupt:
            continue  # the child heard the same Ctrl+C, and closes in its own time
        return code if code >= 0 else 128 - code


def django_command(words):
    try:
        from django.core.management import execute_from_command_line
    except ImportError:
        say(f"Django is not installed in {sys.prefix}: install requirements.txt there.")
        return 1
    execute_from_command_line(["manage.py", *words])
    return 0


# ---- the tests and their browser -----------------------------------------------------------------


def run_tests(python, words):
    environ = dict(os.environ)
    if not environ.get("SURVEILLANCE_NO_BROWSER") and not chromium():
        install_chromium()
    if environ.get("SURVEILLANCE_NO_BROWSER") or not chromium():
        environ["SURVEILLANCE_NO_BROWSER"] = "1"  # tests/conftest.py reads it
        say("BROWSER TESTS SKIPPED: there is no Chromium; install it, or name it in CHROMIUM.")
    environ.pop("PUBLIC_URL", None)
    # Nobody's own journal is within the tests' reach.
    with tempfile.TemporaryDirectory(prefix="journal-tests-") as folder:
        environ.update(JOURNAL_DATA=folder, SECRET_KEY="for the tests only " * 3)
        return hand_over([python, "-m", "pytest", *words], cwd=HERE, env=environ)


def chromium():
    named = os.environ.get("CHROMIUM")
    return any(shutil.which(name) for name in ((named,) if named else BROWSERS))


def install_chromium():
    """By Debian's own means, where that asks for no password."""
    apt = shutil.which("apt-get")
    if not apt:
        return
    command = ["env", "DEBIAN_FRONTEND=noninteractive", apt, "-qq"]
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            return
        if subprocess.call(["sudo", "-n", "true"], stderr=subprocess.DEVNULL):
            return
        command = ["sudo", "-n", *command]
    say("Installing Chromium for the browser tests (apt-get) ...")
    # libatomic1: Playwright's own part needs it, and a bare Debian has it not.
    packages = ["chromium", "libatomic1"]
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        subprocess.call(command + step, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


# ---- the word given ------------------------------------------------------------------------------


def start(words):
    from journal import environment

    testing, verbose = words[0] == "test", "--verbose" in words
    if words[0] == "up":
        words = [word for word in words if word != "--verbose"]
    lock = environment.TEST if testing else environment.RUN
    if os.environ.get("SURVEILLANCE_NO_VENV"):
        python = sys.executable
    elif not environment.inside():
        python = environment.python_with(lock, verbose=verbose)
    elif environment.read_stamp() and environment.lacking(lock):
        # .venv is activated and out of date: the Python it was made from brings it up to date.
        outside = getattr(sys, "_base_executable", sys.executable)
        return hand_over([outside, MANAGE, *words])
    else:
        python = sys.executable
    if testing:
        return run_tests(python, words[1:])
    if python != sys.executable:
        return hand_over([python, MANAGE, *words])
    return django_command(words)


def main(words):
    refusal = too_old(sys.version_info)
    if refusal or not words:
        say(refusal or __doc__)
        return 1
    from journal.folder import PlainProblem

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "journal.settings")
    try:
        return start(words)
    except PlainProblem as problem:
        print(problem, file=sys.stderr, flush=True)
        return 1
    except KeyboardInterrupt:
        print("\nStopped.", file=sys.stderr, flush=True)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
