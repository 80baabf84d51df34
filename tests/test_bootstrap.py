"""Starting from nothing: old Pythons, .venv whole or not at all, the tests' browser."""

import ast
import json
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import manage
from journal import environment
from journal.environment import RUN, TEST
from journal.folder import PlainProblem

ROOT = Path(manage.__file__).parent
MAKES = "import os, sys; os.makedirs(sys.argv[1] + '/bin'); "
OFFLINE = "Failed to establish a new connection: [Errno -3] Temporary failure in name resolution"


class Folder:
    """A project folder whose installers are small scripts; `calls` is what they were asked."""

    def __init__(self, path: Path) -> None:
        self.path, self.calls, self.says, self.installs_fail = path, path / "calls", "", False
        self.venv, self.aside = path / ".venv", path / ".venv-old"
        for lock in (RUN, TEST):
            (path / lock).write_text(f"{lock}==1\n")

    def ways(self):
        note = f"open({str(self.calls)!r}, 'a').write"
        link = f"os.symlink({sys.executable!r}, sys.argv[1] + '/bin/python'); {note}('made ')"
        make = [sys.executable, "-c", MAKES + link, str(self.venv)]
        end = f"print({self.says!r}); sys.exit({int(self.installs_fail)})"
        install = [sys.executable, "-c", f"import sys; {note}('filled '); {end}"]
        yield "a way", make, install

    def asked(self) -> str:
        """What the installers were asked since the last time."""
        said = self.calls.read_text() if self.calls.exists() else ""
        self.calls.unlink(missing_ok=True)
        return said.strip()

    def stamp(self) -> dict:
        return json.loads((self.venv / ".installed").read_text())


@pytest.fixture
def folder(tmp_path, monkeypatch):
    made = Folder(tmp_path)
    monkeypatch.setattr(environment, "HERE", tmp_path)
    monkeypatch.setattr(environment, "VENV", made.venv)
    monkeypatch.setattr(environment, "ASIDE", made.aside)
    monkeypatch.setattr(environment, "ways", made.ways)
    monkeypatch.setattr(environment, "works", lambda: environment.interpreter().exists())
    monkeypatch.setattr(environment.tempfile, "tempdir", str(tmp_path))
    before = signal.getsignal(signal.SIGTERM)
    yield made
    signal.signal(signal.SIGTERM, before)


# ---- Python itself ------------------------------------------------------------------------------


def test_a_python_that_is_too_old_is_told_so_in_one_sentence(monkeypatch):
    monkeypatch.setattr(manage, "runs", lambda name: False)
    said = manage.too_old((3, 9, 2))
    assert said.startswith("The journal needs Python 3.11 or newer, and this is 3.9.2: install")
    assert "\n" not in said


def test_a_newer_python_that_is_there_is_named(monkeypatch):
    monkeypatch.setattr(manage, "runs", lambda name: name == "python3.12")
    assert manage.too_old((3, 9, 2)).endswith("run:  python3.12 manage.py up")


@pytest.mark.parametrize("version", [(3, 11, 0), (3, 11, 7), (3, 14, 1), (4, 0, 0)])
def test_newer_pythons_are_let_in(version):
    assert manage.too_old(version) == ""


def test_old_pythons_can_read_manage_py():
    tree = ast.parse(Path(manage.__file__).read_text(), feature_version=(3, 6))
    at_the_top = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    assert all(isinstance(node, ast.Import) for node in at_the_top)
    assert {name.name for node in at_the_top for name in node.names} <= sys.stdlib_module_names


def test_without_a_word_it_says_which_words_there_are(capsys):
    assert manage.main([]) == 1
    assert "manage.py up" in capsys.readouterr().out


# ---- .venv --------------------------------------------------------------------------------------


def test_the_tests_lock_holds_all_of_the_other():
    run, test = (
        set(re.findall(r"^([\w.\[\]-]+==[^\s;\\]+)", (ROOT / lock).read_text(), re.MULTILINE))
        for lock in (RUN, TEST)
    )
    assert run
    assert run <= test


def test_a_first_start_fills_it_and_a_second_installs_nothing(folder):
    assert environment.python_with(RUN) == str(environment.interpreter())
    assert folder.asked() == "made filled"
    environment.python_with(RUN)
    assert folder.asked() == ""


def test_up_after_test_installs_nothing(folder):
    environment.python_with(TEST)
    folder.asked()
    environment.python_with(RUN)
    environment.python_with(TEST)
    assert folder.asked() == ""


def test_test_after_up_only_adds(folder):
    environment.python_with(RUN)
    folder.asked()
    environment.python_with(TEST)
    assert folder.asked() == "filled"
    environment.python_with(RUN)
    assert folder.asked() == ""


def test_up_goes_on_where_adding_failed_and_the_next_test_begins_anew(folder):
    environment.python_with(RUN)
    folder.asked()
    folder.installs_fail = True
    with pytest.raises(PlainProblem):
        environment.python_with(TEST)
    folder.asked()
    environment.python_with(RUN)
    assert folder.asked() == ""
    folder.installs_fail = False
    environment.python_with(TEST)
    assert folder.asked() == "made filled"


def test_a_changed_lock_or_python_makes_it_anew(folder, monkeypatch):
    environment.python_with(RUN)
    (folder.path / RUN).write_text("other==2\n")
    folder.asked()
    environment.python_with(RUN)
    assert folder.asked() == "made filled"
    monkeypatch.setattr(environment, "this_python", lambda: "3.99 elsewhere")
    environment.python_with(RUN)
    assert folder.asked() == "made filled"
    assert folder.stamp()["python"] == "3.99 elsewhere"
    assert not folder.aside.exists()


def test_without_network_a_plain_sentence_and_nothing_half_made(folder):
    folder.installs_fail, folder.says = True, OFFLINE
    with pytest.raises(PlainProblem) as told:
        environment.python_with(RUN)
    sentence, where = str(told.value).splitlines()
    assert sentence.startswith("The packages could not be fetched: the internet is needed")
    assert OFFLINE in Path(where.removeprefix("What the installer said is in ")).read_text()
    assert not folder.venv.exists()


def test_the_installers_last_lines_are_shown_when_asked_for(folder):
    folder.installs_fail, folder.says = True, OFFLINE
    with pytest.raises(PlainProblem, match="Temporary failure in name resolution"):
        environment.python_with(RUN, verbose=True)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("OSError: [Errno 28] No space left on device", "The disk is full"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "A package is not"),
        ("error: Failed to fetch: `https://pypi.org/simple/django/`", "could not be fetched"),
        ("Permission denied: '.venv/lib'", "to whom this folder belongs"),
        ("anything else", "could not be installed"),
    ],
)
def test_each_known_failure_has_its_sentence(folder, said, told):
    folder.installs_fail, folder.says = True, said
    with pytest.raises(PlainProblem, match=told):
        environment.python_with(RUN)


@pytest.mark.parametrize("failure", [PlainProblem("no"), KeyboardInterrupt(), OSError(28, "full")])
def test_the_environment_from_before_is_back_after_a_failure(folder, monkeypatch, failure):
    environment.python_with(TEST)
    before = folder.stamp()
    (folder.path / RUN).write_text("other==2\n")

    def fail(*_, **__):
        assert folder.aside.exists()
        folder.venv.mkdir()
        raise failure

    monkeypatch.setattr(environment.Installer, "install", fail)
    with pytest.raises(PlainProblem):
        environment.python_with(RUN)
    assert folder.stamp() == before
    assert not folder.aside.exists()


def test_one_made_by_hand_is_set_aside_and_not_lost(folder):
    (folder.venv / "bin").mkdir(parents=True)
    (folder.venv / "bin/python").symlink_to(sys.executable)
    (folder.venv / "by-hand").touch()
    folder.installs_fail = True
    with pytest.raises(PlainProblem):
        environment.python_with(RUN)
    assert (folder.venv / "by-hand").exists()


@pytest.mark.parametrize("moment", ["set aside", "half made", "not cleared", "first half made"])
def test_a_kill_at_any_moment_is_healed(folder, moment):
    if moment != "first half made":
        environment.python_with(RUN)
    if moment == "not cleared":
        folder.aside.mkdir()
    elif moment != "first half made":
        folder.venv.rename(folder.aside)
    if "half made" in moment:
        folder.venv.mkdir()
    folder.asked()
    environment.python_with(RUN)
    assert folder.asked() == ("made filled" if moment == "first half made" else "")
    assert folder.stamp()
    assert not folder.aside.exists()


def test_without_pip_and_venv_the_debian_package_is_named(folder, monkeypatch):
    monkeypatch.setattr(environment, "ways", lambda: iter(()))
    with pytest.raises(PlainProblem, match="sudo apt install python3-venv"):
        environment.python_with(RUN)
    assert not list(folder.path.glob("*.log"))


def test_the_ways_are_those_that_this_python_has(monkeypatch):
    missing = {"ensurepip"}
    monkeypatch.setattr(environment.shutil, "which", lambda name: None)
    monkeypatch.setattr(
        environment.importlib.util, "find_spec", lambda name: None if name in missing else name
    )
    assert [name for name, *_ in environment.ways()] == ["venv and the system's pip"]
    missing.clear()
    assert next(environment.ways())[0] == "venv and pip"
    monkeypatch.setattr(environment.shutil, "which", lambda name: f"/bin/{name}")
    assert next(environment.ways())[0] == "uv"
    missing.update({"ensurepip", "pip"})
    monkeypatch.setattr(environment.shutil, "which", lambda name: None)
    assert not list(environment.ways())


def test_a_folder_that_cannot_be_written_to_is_named(folder, monkeypatch):
    def refuse(**_):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(environment.tempfile, "TemporaryFile", refuse)
    with pytest.raises(PlainProblem, match=f"{folder.path} cannot be set up .Permission denied"):
        environment.python_with(RUN)
    assert folder.asked() == ""


@pytest.mark.skipif(sys.platform == "win32", reason="one process may lock a file twice there")
def test_two_starts_do_not_fill_it_together():
    with environment.one_at_a_time(), open(environment.__file__, "rb") as another:
        assert not environment.lock_file(another)
    with open(environment.__file__, "rb") as another:
        assert environment.lock_file(another)


# ---- handing over -------------------------------------------------------------------------------


def run_manage(words: list[str], before: str = "", **more):
    code = f"import manage, os, signal, sys; {before}; sys.exit(manage.main({words!r}))"
    return subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, **more
    )


@pytest.mark.parametrize(("code", "given"), [("raise SystemExit(7)", 7), ("", 0)])
def test_the_exit_code_is_passed_on(code, given):
    assert (
        run_python(f"import manage; sys.exit(manage.hand_over([sys.executable, '-c', {code!r}]))")
        == given
    )


def run_python(code: str) -> int:
    return subprocess.call([sys.executable, "-c", f"import sys; {code}"], cwd=ROOT)


def test_a_plain_problem_is_one_line_without_a_traceback(monkeypatch):
    said = run_manage(
        ["up"],
        "from journal import environment as e, folder; "
        "e.inside = lambda: (_ for _ in ()).throw(folder.PlainProblem('Plain words.'))",
    )
    assert (said.returncode, said.stderr) == (1, "Plain words.\n")


def test_a_missing_browser_is_said_loudly_and_told_to_the_tests(monkeypatch, capsys):
    handed = {}
    monkeypatch.setattr(manage, "chromium", lambda: False)
    monkeypatch.setattr(manage, "install_chromium", lambda: None)
    monkeypatch.setattr(manage, "hand_over", lambda command, **more: handed.update(more) or 5)
    assert manage.run_tests("python", []) == 5
    assert capsys.readouterr().out.startswith("BROWSER TESTS SKIPPED: ")
    assert handed["env"]["SURVEILLANCE_NO_BROWSER"] == "1"


def test_the_tests_are_given_a_data_folder_of_their_own(monkeypatch):
    seen = {}

    def look(command, *, env, **_):
        seen.update(env, existed=Path(env["JOURNAL_DATA"]).is_dir())
        return 0

    monkeypatch.setenv("JOURNAL_DATA", "/somebody/s/own")
    monkeypatch.setenv("PUBLIC_URL", "https://journal.example.org")
    monkeypatch.setattr(manage, "chromium", lambda: True)
    monkeypatch.setattr(manage, "hand_over", look)
    manage.run_tests("python", [])
    assert seen["existed"]
    assert seen["JOURNAL_DATA"] != "/somebody/s/own"
    assert not Path(seen["JOURNAL_DATA"]).exists()
    assert "PUBLIC_URL" not in seen
