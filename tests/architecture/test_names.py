"""Names say what a thing is for, and nothing stands empty."""

import ast
import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, files, plant, python, text, tree

SAY_NOTHING = re.compile(r"(utils?|helpers?|misc|common|services?|base)")
LEFT_BEHIND = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
SILENCED = {
    ".html": re.compile(r"{#[^#]*({%|{{|<\w)|<!--(?!\[if).*?(<\w|{%|{{)", re.S),
    ".js": re.compile(r"^\s*//.*[;{]\s*$", re.M),
}
WRITTEN = (".py", ".html", ".css", ".js", ".toml", ".md", ".txt")
GATES_FOLDER = "tests/architecture"


def names_that_say_nothing(root: Path) -> list[str]:
    """Modules and folders called after nothing in particular."""
    return [
        name
        for name, _path in python(root)
        if not name.startswith("site/config/settings/")
        and any(SAY_NOTHING.fullmatch(part) for part in name[: -len(".py")].split("/"))
    ]


def star_imports(root: Path) -> list[str]:
    """Imports that hide what is imported; only settings build on each other so."""
    return [
        f"{name}:{node.lineno}"
        for name, path in python(root)
        if not name.startswith("site/config/settings/")
        and name != "tests/journeys/settings.py"
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ImportFrom) and node.names[0].name == "*"
    ]


def source_folder_made_a_package(root: Path) -> list[str]:
    """site/__init__.py, which would hide Python's own module `site`."""
    return [str(path) for path in [root / "site" / "__init__.py"] if path.exists()]


def stubs(root: Path) -> list[str]:
    """Modules and functions in which nothing is done."""
    found = []
    for name, path in python(root):
        if not name.endswith("__init__.py") and _is_empty(tree(path).body):
            found.append(name)
        found += [
            f"{name}:{node.lineno} {node.name}"
            for node in ast.walk(tree(path))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
            and _is_empty(node.body)
        ]
    return found


def _is_empty(body: list[ast.stmt]) -> bool:
    return all(
        isinstance(node, ast.Pass)
        or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))
        for node in body
    )


def left_behind(root: Path) -> list[str]:
    """Notes to oneself and markup or script that was only silenced."""
    written = [
        path
        for path in files(root)
        if path.suffix in WRITTEN and not path.is_relative_to(root / GATES_FOLDER)
    ]
    return [
        path.relative_to(root).as_posix() for path in written if _is_left_behind(path)
    ]


def _is_left_behind(path: Path) -> bool:
    silenced = SILENCED.get(path.suffix)
    return bool(
        LEFT_BEHIND.search(text(path)) or (silenced and silenced.search(text(path)))
    )


GATES = [
    names_that_say_nothing,
    star_imports,
    source_folder_made_a_package,
    stubs,
    left_behind,
]


@pytest.mark.parametrize("gate", GATES)
def test_the_house_is_tidy(gate):
    assert gate(ROOT) == []


PLANTED = [
    (names_that_say_nothing, "site/core/utils.py", "x = 1"),
    (names_that_say_nothing, "site/core/helpers/mail.py", "x = 1"),
    (names_that_say_nothing, "tests/common.py", "x = 1"),
    (names_that_say_nothing, "site/home/base.py", "x = 1"),
    (star_imports, "site/home/models.py", "from core.models import *"),
    (source_folder_made_a_package, "site/__init__.py", ""),
    (stubs, "site/home/plans.py", '"""Plans."""\n'),
    (stubs, "site/home/empty.py", ""),
    (stubs, "site/home/a.py", 'def a():\n    """Does much."""\n'),
    (stubs, "site/home/a.py", "class A:\n    def b(self):\n        ...\n"),
    (stubs, "site/home/a.py", "def a():\n    pass\n"),
    (left_behind, "site/home/a.py", "x = 1  # TO" + "DO: better\n"),
    (left_behind, "site/core/static/core/a.css", "/* FIX" + "ME */\n"),
    (left_behind, "site/core/static/core/a.js", "// start(document);\n"),
    (left_behind, "templates/home/a.html", '{# {% include "b.html" %} #}'),
    (left_behind, "templates/home/a.html", "<!-- <p>oud</p> -->"),
]


@pytest.mark.parametrize(("gate", "name", "content"), PLANTED)
def test_what_is_untidy_is_found(tmp_path, gate, name, content):
    assert len(gate(plant(tmp_path, name, content))) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("site/config/settings/base.py", "DEBUG = False"),
        ("site/config/settings/test.py", "from config.settings.base import *"),
        ("site/home/__init__.py", '"""The ground floor."""'),
        ("site/home/migrations/0001_utils.py", ""),
        ("site/home/a.py", "def a():\n    raise NotImplementedError\n"),
        ("site/home/a.js", "// why this is so\nstart();\n"),
        ("templates/home/a.html", "{# why this stands first #}<p>tekst</p>"),
    ],
)
def test_what_is_tidy_passes(tmp_path, name, content):
    plant(tmp_path, name, content)
    assert [breach for gate in GATES for breach in gate(tmp_path)] == []
