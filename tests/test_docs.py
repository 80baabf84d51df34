"""What the documents promise is held true here."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LEFT_OUT = shutil.ignore_patterns(".*", "__pycache__", "staticfiles")


def test_the_kind_of_the_document_costs_four_files_and_passes_the_walk(tmp_path):
    """Does what docs/adding-a-kind.md says, in a copy, and runs the tests that walk KINDS."""
    told = (ROOT / "docs/adding-a-kind.md").read_text(encoding="utf-8")
    module = re.search(r"```python\n(.*?)```", told, re.DOTALL)
    assert module, "the document shows no module"
    copy = tmp_path / "copy"
    shutil.copytree(ROOT, copy, ignore=LEFT_OUT)
    (copy / "journal/kinds/weight.py").write_text(module[1], encoding="utf-8")
    _replace(copy / "journal/kinds/__init__.py", "    symptoms,\n", "    symptoms,\n    weight,\n")
    _replace(
        copy / "journal/kinds/__init__.py", "    note.KIND,\n", "    note.KIND,\n    weight.KIND,\n"
    )
    example = '    "weight": WHEN | {"value": "71.5", "scales": "CANARY scales"},\n}\n'
    _replace(copy / "tests/examples.py", "\n}\n", "\n" + example)
    assert _manage(copy, "makemigrations", "journal", "-n", "weight") == 0
    changed = {"journal/kinds/weight.py", "journal/kinds/__init__.py", "tests/examples.py"}
    migration = {path.name for path in (copy / "journal/migrations").glob("*_weight.py")}
    assert len(changed) + len(migration) == 4
    walk = ["-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", "tests/journal/test_kinds.py"]
    told = subprocess.run([sys.executable, *walk], cwd=copy, capture_output=True, text=True)
    assert told.returncode == 0, told.stdout[-3000:]
    assert (
        "weight"
        in subprocess.run(
            [sys.executable, *walk, "--collect-only"], cwd=copy, capture_output=True, text=True
        ).stdout
    )


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert text.count(old) >= 1, (path, old)
    head, tail = text.rsplit(old, 1)
    path.write_text(head + new + tail, encoding="utf-8")


def _manage(folder: Path, *words: str) -> int:
    manage = [sys.executable, "-m", "django", *words, "--settings", "journal.settings"]
    return subprocess.run(manage, cwd=folder, capture_output=True).returncode


def test_every_folder_that_the_readme_maps_is_there():
    told = (ROOT / "README.md").read_text(encoding="utf-8")
    table = told.partition("## Where things are")[2].partition("\n## ")[0]
    paths = re.findall(r"^\| `([^`]+)`", table, re.MULTILINE)
    assert len(paths) >= 8
    for path in paths:
        assert (ROOT / path).exists(), path


def test_no_document_names_a_path_of_a_machine():
    for path in [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]:
        assert not re.search(r"(/work/|/root/|/home/\w)", path.read_text(encoding="utf-8")), path
