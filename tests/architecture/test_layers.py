"""A floor knows only the floors below it, also where no import shows it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, plant, python, strings, templates, text, tree

SECTIONS = {"parents", "community", "professionals", "interventions", "newsletter"}
GROUND = {"home", "editing"}
OURS = SECTIONS | GROUND | {"core", "config"}
KNOWS = {
    "core": {"core"},
    **{app: {app, "core"} for app in GROUND},
    **{app: {app, "core"} | GROUND for app in SECTIONS},
}
REFERENCE = re.compile(rf"({'|'.join(OURS)})[./][\w./]+")
TAG = re.compile(r"{%\s*(?:extends|include)\s+[\"']([^\"']+)[\"']")
LABEL_CALLS = {"get_model", "get_app_config", "get_by_natural_key"}


def breaches(root: Path) -> list[str]:
    """Each place where a floor names one that it may not know."""
    return [
        f"{place}: {app} may not know {other}"
        for place, app, other in _names(root)
        if other in OURS and other not in KNOWS.get(app, OURS)
    ]


def _names(root: Path) -> Iterator[tuple[str, str, str]]:
    """Place, app that names, app that is named."""
    for name, path in python(root, "site/"):
        app = name.split("/")[1]
        for line, other in (*_imports(path), *_string_references(path)):
            yield f"{name}:{line}", app, other
    for name, path in templates(root):
        for target in TAG.findall(text(path)):
            owner = name.split("/")[0]
            app = owner if owner in OURS else "core"
            yield path.relative_to(root).as_posix(), app, target.split("/")[0]


def _imports(path: Path) -> Iterator[tuple[int, str]]:
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.lineno, node.module.split(".")[0]
        elif isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name.split(".")[0]


def _string_references(path: Path) -> Iterator[tuple[int, str]]:
    """Model labels, dotted paths, template paths and app labels in strings."""
    for constant in strings(path):
        if match := REFERENCE.fullmatch(constant.value):
            yield constant.lineno, match[1]
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            for value in _app_labels(node):
                if isinstance(value, ast.Constant):
                    yield value.lineno, str(value.value)


def _app_labels(call: ast.Call) -> Iterator[ast.expr]:
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    if name in LABEL_CALLS:
        yield from call.args[:1]
    for keyword in call.keywords:
        if (keyword.arg or "").endswith("app_label"):
            yield keyword.value


def late_imports(root: Path) -> list[str]:
    """Imports of our own apps inside functions, which only dodge a circle."""
    return [
        f"{name}:{node.lineno}"
        for name, path in python(root, "site/")
        for function in ast.walk(tree(path))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.ImportFrom | ast.Import) and _is_ours(node)
    ]


def _is_ours(node: ast.ImportFrom | ast.Import) -> bool:
    if isinstance(node, ast.Import):
        return any(alias.name.split(".")[0] in OURS for alias in node.names)
    return node.level > 0 or (node.module or "").split(".")[0] in OURS


def own_signals(root: Path) -> list[str]:
    """Signals of our own, through which apps would call each other unseen."""
    return [
        f"{name}:{node.lineno}"
        for name, path in python(root, "site/")
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) == "Signal"
    ]


@pytest.mark.parametrize("gate", [breaches, late_imports, own_signals])
def test_the_house_keeps_its_floors_apart(gate):
    assert gate(ROOT) == []


PLANTED = [
    ("site/core/pages.py", "from parents.models import ParentsHomePage"),
    ("site/core/pages.py", "import home.models"),
    ("site/core/models/link.py", 'page = ForeignKey("parents.GuidancePage")'),
    ("site/core/paths.py", 'view = import_string("home.views.search")'),
    ("site/core/labels.py", 'model = apps.get_model("newsletter", "Issue")'),
    ("site/core/rights.py", 'Permission.objects.get(app_label="home")'),
    ("site/home/views.py", 'render(request, "parents/guidance_page.html")'),
    ("site/home/models.py", "from editing.models import Release"),
    ("site/parents/models.py", "from community.models import HubPage"),
    ("site/newsletter/models.py", 'parent_page_types = ["parents.ParentsHomePage"]'),
    ("templates/parents/guidance_page.html", '{% include "community/card.html" %}'),
    ("templates/base.html", '{% include "home/menu.html" %}'),
    ("site/home/templates/home/a.html", "{% extends 'newsletter/issue.html' %}"),
]


@pytest.mark.parametrize(("name", "content"), PLANTED)
def test_a_name_of_a_floor_that_may_not_be_known_is_found(tmp_path, name, content):
    assert len(breaches(plant(tmp_path, name, content))) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("site/parents/models.py", 'parent_page_types = ["home.HomePage"]'),
        ("site/core/environment.py", 'SITE_KEYS = ("programme", "parents")'),
        ("site/core/section.py", '"""A label such as "home.HomePage"."""'),
        ("site/config/settings/base.py", 'ROOT = "home.site_urls"'),
        ("templates/parents/front.html", '{% extends "base.html" %}'),
    ],
)
def test_a_name_of_a_floor_below_is_no_breach(tmp_path, name, content):
    assert breaches(plant(tmp_path, name, content)) == []


@pytest.mark.parametrize(
    "line", ["from core.models import User", "import core.models", "from . import x"]
)
def test_an_import_inside_a_function_is_found(tmp_path, line):
    plant(tmp_path, "site/core/pages.py", f"def pages():\n    {line}\n")
    assert late_imports(tmp_path) == ["site/core/pages.py:2"]


def test_a_signal_of_our_own_is_found(tmp_path):
    plant(tmp_path, "site/home/events.py", "page_read = django.dispatch.Signal()\n")
    assert own_signals(tmp_path) == ["site/home/events.py:1"]
