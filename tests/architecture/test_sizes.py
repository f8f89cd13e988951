"""Nothing grows beyond what a reader can hold."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, plant, python, templates, text, tree

MODULE, TEST_MODULE, TEMPLATE, FUNCTION, CLASS = 250, 300, 80, 30, 120


def breaches(root: Path) -> list[str]:
    """Each module, template, class and function that is too long, in lines.

    A docstring does not count as length of its function: to explain costs nothing.
    """
    return [
        f"{place}: {length} lines, {limit} allowed"
        for place, length, limit in _lengths(root)
        if length > limit
    ]


def _lengths(root: Path) -> Iterator[tuple[str, int, int]]:
    for name, path in python(root):
        limit = TEST_MODULE if name.startswith("tests/") else MODULE
        yield name, len(text(path).splitlines()), limit
        for node in ast.walk(tree(path)):
            if isinstance(node, ast.ClassDef):
                yield f"{name} {node.name}", _length(node), CLASS
            elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name} {node.name}", _length(node) - _explained(node), FUNCTION
    for name, path in templates(root):
        yield f"templates/{name}", len(text(path).splitlines()), TEMPLATE


def _length(node: ast.stmt) -> int:
    return node.end_lineno - node.lineno + 1


def _explained(function: ast.FunctionDef) -> int:
    has_docstring = ast.get_docstring(function) is not None
    return _length(function.body[0]) if has_docstring else 0


def test_no_module_class_function_or_template_is_too_long():
    assert breaches(ROOT) == []


def lines(count: int, indent: str = "") -> str:
    return f"{indent}x = 1\n" * count


@pytest.mark.parametrize(
    ("name", "allowed", "too_long"),
    [
        ("site/core/a.py", lines(250), lines(251)),
        ("manage.py", lines(250), lines(251)),
        ("tests/core/test_a.py", lines(300), lines(301)),
        ("templates/home/a.html", "<p>\n" * 80, "<p>\n" * 81),
        ("site/home/templates/home/a.html", "<p>\n" * 80, "<p>\n" * 81),
        (
            "site/core/b.py",
            "def b():\n" + lines(29, "    "),
            "def b():\n" + lines(30, "    "),
        ),
        (
            "site/core/c.py",
            "class C:\n" + lines(119, "    "),
            "class C:\n" + lines(120, "    "),
        ),
        (
            "site/core/d.py",
            'def d():\n    """One\n    two."""\n' + lines(29, "    "),
            'def d():\n    """One\n    two."""\n' + lines(30, "    "),
        ),
    ],
)
def test_one_line_too_many_is_found(tmp_path, name, allowed, too_long):
    assert breaches(plant(tmp_path / "allowed", name, allowed)) == []
    assert len(breaches(plant(tmp_path / "breach", name, too_long))) == 1


def test_migrations_are_written_by_a_machine_and_may_be_long(tmp_path):
    plant(tmp_path, "site/core/migrations/0001_initial.py", lines(900))
    assert breaches(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "rule"),
    [
        ("def f(x):\n" + "    if x:\n        x += 1\n" * 8, "C901"),
        (f"x = '{'a' * 84}'\n", "E501"),
        ("# x = do_this(1)\n", "ERA001"),
        ("x = 1  # TO" + "DO later\n", "FIX002"),
        ("from core.models import *\n", "F403"),
    ],
)
def test_the_linter_finds_what_is_knotty_wide_or_left_behind(tmp_path, code, rule):
    plant(tmp_path, "site/core/a.py", code)
    told = subprocess.run(  # noqa: S603
        [
            *(sys.executable, "-m", "ruff", "check", "--no-cache", "--output-format"),
            *("concise", "--config", str(ROOT / "pyproject.toml"), str(tmp_path)),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 1
    assert rule in told.stdout
