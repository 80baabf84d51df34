"""The nevers of the architecture that can be read off the code."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
VIEWS = sorted((ROOT / "journal/views").glob("*.py"))
CODE = [
    path
    for folder in ("journal", "surveillance")
    for path in sorted((ROOT / folder).rglob("*.py"))
    if "migrations" not in path.parts
]
FILE_AT_MOST, FUNCTION_AT_MOST = 300, 40


def managers_named_in(source: str) -> list[int]:
    """The lines on which a query is begun at a table's manager instead of at a journal."""
    managers = ("objects", "_default_manager", "_base_manager", "history")
    nodes = ast.walk(ast.parse(source))
    return [n.lineno for n in nodes if isinstance(n, ast.Attribute) and n.attr in managers]


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path.name)
def test_a_view_reaches_rows_only_through_the_journal(path):
    assert managers_named_in(path.read_text(encoding="utf-8")) == []


def test_the_check_bites():
    assert managers_named_in("rows = Hiaa.objects.all()") == [1]


@pytest.mark.parametrize("path", VIEWS, ids=lambda path: path.name)
def test_a_view_checks_no_role_itself(path):
    tree = ast.parse(path.read_text(encoding="utf-8"))
    named = {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
    texts = {n.value for n in ast.walk(tree) if isinstance(n, ast.Constant)}
    assert "role" not in named
    if path.name != "errors.py":  # which says why somebody was refused
        assert not texts & {"owner", "editor", "reader"}


def test_no_file_and_no_function_has_outgrown_its_room():
    long = []
    for path in CODE:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > FILE_AT_MOST:
            long.append(f"{path.relative_to(ROOT)}: {text.count(chr(10))} lines")
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef):
                lines = (node.end_lineno or 0) - node.lineno
                if lines > FUNCTION_AT_MOST:
                    long.append(f"{path.relative_to(ROOT)}: {node.name} has {lines} lines")
    assert long == []


def test_every_module_says_in_its_first_line_what_it_is_for():
    silent = [
        str(path.relative_to(ROOT))
        for path in CODE
        if not ast.get_docstring(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert silent == []
