"""Finds the texts to translate in modules and templates, without gettext installed."""

import ast
import io
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.utils.translation.template import templatize

# name of the function → which of its arguments are context, text and plural
ARGUMENTS = {
    "_": (None, 0, None),
    "gettext": (None, 0, None),
    "gettext_lazy": (None, 0, None),
    "gettext_noop": (None, 0, None),
    "ngettext": (None, 0, 1),
    "ngettext_lazy": (None, 0, 1),
    "pgettext": (0, 1, None),
    "pgettext_lazy": (0, 1, None),
    "npgettext": (0, 1, 2),
    "npgettext_lazy": (0, 1, 2),
}

# of these nobody sees a text on a screen; modeladmin is a library that we do not have
SILENT_FOLDERS = {"migrations", "test", "tests", "modeladmin"}


@dataclass(frozen=True, order=True)
class Message:
    """A text as it stands in the code: English, with a context where it needs one."""

    text: str
    plural: str = ""
    context: str = ""


def messages(root: Path) -> dict[Message, set[str]]:
    """Each text of the project at `root` with the paths of the files that hold it."""
    modules = sorted((root / "site").rglob("*.py"))
    return _read([*modules, *_templates(root)], root)


def messages_of_library(folder: Path) -> dict[Message, set[str]]:
    """The same for an installed package; paths start with the package's name."""
    paths = [
        path
        for path in sorted(folder.rglob("*.*"))
        if path.suffix == ".py" or (path.suffix == ".html" and "templates" in str(path))
    ]
    return _read(paths, folder.parent)


def _read(paths: list[Path], root: Path) -> dict[Message, set[str]]:
    found: dict[Message, set[str]] = defaultdict(set)
    for path in paths:
        name = path.relative_to(root)
        if not SILENT_FOLDERS & set(name.parts):
            find = _in_module if path.suffix == ".py" else _in_template
            for message in find(path.read_text(encoding="utf-8")):
                found[message].add(name.as_posix())
    return dict(found)


def _templates(root: Path) -> Iterator[Path]:
    for folder in (root / "templates", *(root / "site").glob("*/templates")):
        yield from sorted(
            path for path in folder.rglob("*.*") if path.suffix in (".html", ".txt")
        )


def _in_module(source: str) -> Iterator[Message]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in ARGUMENTS and (message := _message(node, *ARGUMENTS[name])):
                yield message


def _message(
    call: ast.Call, context: int | None, text: int, plural: int | None
) -> Message | None:
    def argument(place: int | None) -> str:
        return "" if place is None else ast.literal_eval(call.args[place])

    try:
        return Message(argument(text), argument(plural), argument(context))
    except (ValueError, IndexError):
        return None  # a variable: its text is marked where it is written


def _in_template(source: str) -> Iterator[Message]:
    """The texts of a template, read from the calls that Django makes of its tags."""
    code = f"({templatize(source)}\n)"
    calls: list[str] = []
    depth = 0
    for token in tokenize.generate_tokens(io.StringIO(code).readline):
        if not depth and token.string in ARGUMENTS:
            calls.append("")
        if calls and (depth or token.string in (*ARGUMENTS, "(")):
            calls[-1] += token.string
            depth += (token.string == "(") - (token.string == ")")
    for call in calls:
        yield from _in_module(call)
