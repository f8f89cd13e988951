"""Reads a tree of sources for the gates, which hold for any tree they are given."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]


@cache
def files(root: Path, pattern: str = "*") -> tuple[Path, ...]:
    """Files of a tree that match: what git would keep, or all without git."""
    if (root / ".git").exists():
        listing = subprocess.run(
            ["git", "ls-files", "-z", "-c", "-o", "--exclude-standard"],  # noqa: S607
            cwd=root,
            check=True,
            capture_output=True,
            text=True,
        ).stdout.split("\0")
        found = [root / name for name in listing if name]
    else:
        found = list(root.rglob("*"))
    kept = {path for path in found if path.is_file() or path.is_symlink()}
    return tuple(sorted(path for path in kept if path.match(pattern)))


def python(root: Path, folder: str = "") -> Iterator[tuple[str, Path]]:
    """Name and path of each module in a folder of the tree, migrations excepted."""
    for path in files(root, "*.py"):
        name = path.relative_to(root).as_posix()
        if name.startswith(folder) and "/migrations/" not in name:
            yield name, path


def templates(root: Path) -> Iterator[tuple[str, Path]]:
    """Template name and path of each template of the project and of its apps."""
    for path in files(root):
        parts = path.relative_to(root).parts
        if "templates" in parts[:-1] and "demo_pages" not in parts:
            yield "/".join(parts[parts.index("templates") + 1 :]), path


@cache
def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(text(path))


@cache
def docstrings(path: Path) -> frozenset[int]:
    """Identities of the constants that are docstrings in a module."""
    owners = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return frozenset(
        id(node.body[0].value)
        for node in ast.walk(tree(path))
        if isinstance(node, owners) and ast.get_docstring(node, clean=False) is not None
    )


def strings(path: Path) -> Iterator[ast.Constant]:
    """The string constants of a module that are not docstrings."""
    for node in ast.walk(tree(path)):
        is_text = isinstance(node, ast.Constant) and isinstance(node.value, str)
        if is_text and id(node) not in docstrings(path):
            yield node


def plant(root: Path, name: str, content: str) -> Path:
    """Write a file into a tree in which a test wants a breach; gives the tree."""
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, encoding="utf-8")
    return root
