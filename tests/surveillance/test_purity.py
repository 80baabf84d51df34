"""Holds what is never done: the core stays pure, views stay away from rows, names say something."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CORE = ROOT / "surveillance"
SITE = ROOT / "journal"
DRAWING = Path("charts/draw.py")

# fmt: off
NOT_IN_THE_CORE = frozenset({
    "django", "journal", "os", "time", "random", "logging", "sys", "socket", "subprocess",
    "tempfile", "shutil", "secrets", "uuid", "urllib", "http", "sqlite3", "threading",
})
# fmt: on
# charts/draw.py writes its picture into memory, and is handed font files.
ONLY_FOR_DRAWING = frozenset({"matplotlib", "io", "pathlib"})
CLOCK_OR_FILE = frozenset({"today", "now", "utcnow", "fromtimestamp", "open", "__import__"})
SAYS_NOTHING = frozenset({"utils", "util", "helpers", "helper", "common", "misc"})


def modules(folder: Path) -> list[tuple[str, Path]]:
    return [(path.relative_to(ROOT).as_posix(), path) for path in sorted(folder.rglob("*.py"))]


def imported(tree: ast.AST) -> Iterator[str]:
    """The names of all imported modules, also those imported inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield from (f"{node.module or ''}.{alias.name}" for alias in node.names)


def impurities(source: str, where: Path) -> list[str]:
    """What a module of the core does that it must not; `where` is its path inside the core."""
    tree = ast.parse(source)
    found = []
    for name in imported(tree):
        top = name.partition(".")[0]
        if (
            top in NOT_IN_THE_CORE
            or (top in ONLY_FOR_DRAWING and where != DRAWING)
            or "pyplot" in name
        ):
            found.append(f"imports {name}")
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func
            name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
            if name in CLOCK_OR_FILE:
                found.append(f"calls {name}")
    return found


def touches_objects(source: str) -> bool:
    return any(
        isinstance(node, ast.Attribute) and node.attr in {"objects", "_default_manager"}
        for node in ast.walk(ast.parse(source))
    )


def says_nothing(path: Path, below: Path) -> bool:
    names = path.relative_to(below).with_suffix("").parts
    return any(name in SAYS_NOTHING for name in names)


@pytest.mark.parametrize(("name", "path"), modules(CORE))
def test_the_core_is_pure(name, path):
    assert impurities(path.read_text(encoding="utf-8"), path.relative_to(CORE)) == []


@pytest.mark.parametrize(("name", "path"), modules(CORE))
def test_a_module_of_the_core_opens_with_what_it_is_for(name, path):
    docstring = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    assert docstring
    assert docstring.splitlines()[0].endswith((".", ":"))


@pytest.mark.parametrize(("name", "path"), modules(CORE))
def test_a_file_of_the_core_has_at_most_300_lines_and_a_function_40(name, path):
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 300
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.FunctionDef):
            assert node.end_lineno - node.lineno < 40, node.name


@pytest.mark.parametrize(("name", "path"), [*modules(CORE), *modules(SITE)])
def test_a_module_has_a_name_that_says_something(name, path):
    assert not says_nothing(path, ROOT)


@pytest.mark.parametrize(("name", "path"), modules(SITE / "views"))
def test_a_view_never_touches_rows(name, path):
    assert not touches_objects(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize(
    "source",
    [
        "import django",
        "from django.db import models",
        "def f():\n    from journal.models import Journal",
        "import os.path",
        "from pathlib import Path",
        "from datetime import date\ndate.today()",
        "import datetime\ndatetime.datetime.now()",
        "open('x')",
        "import matplotlib.figure",
    ],
)
def test_the_guard_of_the_core_sees(source):
    assert impurities(source, Path("trends.py"))


def test_drawing_may_use_matplotlib_but_never_pyplot():
    assert impurities("from matplotlib.figure import Figure", DRAWING) == []
    assert impurities("import matplotlib.pyplot as plt", DRAWING)
    assert impurities("from matplotlib import pyplot", DRAWING)
    assert impurities("import matplotlib", Path("draw.py"))


def test_the_guards_of_views_and_names_see():
    assert touches_objects("def page(request):\n    return Hiaa.objects.all()")
    assert not touches_objects("objects = kind.of(journal)")
    assert says_nothing(ROOT / "journal/utils.py", ROOT)
    assert says_nothing(ROOT / "surveillance/common/dates.py", ROOT)
    assert not says_nothing(ROOT / "surveillance/dates.py", ROOT)


def test_the_guards_have_something_to_guard():
    assert len(modules(CORE)) >= 7
