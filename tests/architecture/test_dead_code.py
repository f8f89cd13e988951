"""What nobody calls is gone."""

import ast
import re
from collections import Counter
from pathlib import Path

from tests.architecture.tree import ROOT, files, plant, python, text, tree

# found by the framework through their base class or name, not by ours
CALLED_BY_NAME = re.compile(r"Command|SearchBackend|\w+Config|Meta|\w+Page|handler\d+")
READ = (".py", ".html", ".toml", ".txt", ".js", ".json")


def breaches(root: Path) -> list[str]:
    """Functions and classes of a module whose name stands nowhere else in the code.

    Decorated ones are registered somewhere by that; a test does not count as a use.
    """
    words = Counter(
        word
        for path in files(root)
        if path.suffix in READ and not path.is_relative_to(root / "tests")
        for word in re.findall(r"\w+", text(path))
    )
    return [
        f"{name}:{node.lineno} {node.name}"
        for name, path in python(root, "site/")
        for node in tree(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
        and words[node.name] < 2
        and not node.decorator_list
        and not CALLED_BY_NAME.fullmatch(node.name)
    ]


def test_each_function_and_class_is_used():
    assert breaches(ROOT) == []


def test_a_function_that_only_its_test_calls_is_found(tmp_path):
    plant(tmp_path, "site/core/a.py", "def lonely():\n    return 1\n")
    plant(tmp_path, "tests/core/test_a.py", "from core.a import lonely\n")
    assert breaches(tmp_path) == ["site/core/a.py:1 lonely"]


def test_a_class_that_a_template_or_module_names_is_alive(tmp_path):
    plant(tmp_path, "site/core/a.py", "class Card:\n    pass\ndef tag():\n    pass\n")
    plant(tmp_path, "site/core/b.py", "from core.a import Card\n")
    plant(tmp_path, "templates/a.html", "{% tag %}")
    assert breaches(tmp_path) == []
