"""Everything says in one breath what it is for."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, plant, python, tree

# classes that people meet in the field: pages, blocks, settings, snippets, choices
MET = re.compile(r".*(Page|Block|Setting|Model|Choices|Indexed|Task)")
SAYS_NOTHING = re.compile(r"(An? |The )?(model|block|page|setting|class) (for|that) ")


def modules(root: Path) -> list[str]:
    """Modules without a docstring of one line that ends as a sentence does."""
    return [
        name
        for name, path in python(root)
        if tree(path).body and not _is_one_sentence(ast.get_docstring(tree(path)))
    ]


def _is_one_sentence(docstring: str | None) -> bool:
    return bool(docstring) and "\n" not in docstring and docstring.endswith(".")


def classes(root: Path) -> list[str]:
    """Pages, blocks, settings, snippets and tables that do not say what they are."""
    return [
        f"{name}:{node.lineno} {node.name}"
        for name, path in python(root, "site/")
        for node in tree(path).body
        if isinstance(node, ast.ClassDef)
        and any(MET.fullmatch(base) for base in _bases(node))
        and not _tells_something(ast.get_docstring(node))
    ]


def _bases(node: ast.ClassDef) -> Iterator[str]:
    for base in node.bases:
        yield getattr(base, "attr", getattr(base, "id", ""))


def _tells_something(docstring: str | None) -> bool:
    return bool(docstring) and not SAYS_NOTHING.match(docstring)


def functions(root: Path) -> list[str]:
    """Public functions of modules that do not say what they give or do."""
    return [
        f"{name}:{node.lineno} {node.name}"
        for name, path in python(root, "site/")
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef)
        and not node.name.startswith("_")
        and not ast.get_docstring(node)
    ]


@pytest.mark.parametrize("gate", [modules, classes, functions])
def test_the_code_explains_itself(gate):
    assert gate(ROOT) == []


@pytest.mark.parametrize(
    ("gate", "content"),
    [
        (modules, "x = 1\n"),
        (modules, '"""What it is for"""\n'),
        (modules, '"""What it is for.\n\nAnd a novel."""\n'),
        (classes, "class GuidancePage(BasePage):\n    pass\n"),
        (classes, 'class Theme(models.Model):\n    """A model for themes."""\n'),
        (classes, "class CardBlock(blocks.StructBlock):\n    x = 1\n"),
        (classes, "class Looks(BaseSiteSetting):\n    x = 1\n"),
        (functions, "def visible(pages):\n    return pages\n"),
    ],
)
def test_what_does_not_explain_itself_is_found(tmp_path, gate, content):
    assert len(gate(plant(tmp_path, "site/core/a.py", content))) == 1


def test_an_empty_package_file_needs_no_words(tmp_path):
    assert modules(plant(tmp_path, "site/core/migrations/__init__.py", "")) == []
    assert modules(plant(tmp_path, "site/core/views/__init__.py", "")) == []
