"""Every template has a user, and every page type a template."""

import re
from pathlib import Path

import pytest
import wagtail
from wagtail.models import get_page_models

from core.models import BasePage
from tests.architecture.test_layers import OURS
from tests.architecture.tree import ROOT, files, plant, strings, templates, text

# Django looks for these by name, see django.views.defaults
BY_NAME = {"400.html", "403.html", "403_csrf.html", "404.html", "500.html"}
NAMED = re.compile(r"{%\s*(?:extends|include|\w+)\s[^%]*?[\"']([\w./-]+\.\w+)[\"']")


def unused(root: Path, page_templates: set[str], libraries: list[Path]) -> list[str]:
    """Templates that no page type, code or template names and that no library has.

    `libraries` are folders whose templates ours may replace.
    """
    used = BY_NAME | page_templates | _named(root)
    return [
        name
        for name, _path in templates(root)
        if name not in used and not any((place / name).exists() for place in libraries)
    ]


def _named(root: Path) -> set[str]:
    in_code = {
        constant.value
        for path in files(root, "*.py")
        if path.is_relative_to(root / "site")
        for constant in strings(path)
    }
    in_templates = {
        name for _name, path in templates(root) for name in NAMED.findall(text(path))
    }
    return in_code | in_templates


def page_types() -> list[type[BasePage]]:
    """The page types that a site can have."""
    return [
        model
        for model in get_page_models()
        if model._meta.app_label in OURS and model is not BasePage
    ]


def page_templates() -> set[str]:
    return {model.template for model in page_types()}


def library_folders() -> list[Path]:
    packages = Path(wagtail.__file__).parents[1]
    return [path for path in packages.glob("**/templates") if path.is_dir()]


def test_every_template_has_a_user():
    assert unused(ROOT, page_templates(), library_folders()) == []


@pytest.mark.parametrize("model", page_types())
def test_every_page_type_has_a_template(model):
    assert model.template in {name for name, _path in templates(ROOT)}


def test_a_template_without_a_user_is_found(tmp_path):
    plant(tmp_path, "templates/home/old.html", "<p>")
    plant(
        tmp_path, "templates/home/page.html", '{% include "home/part.html" with a=b %}'
    )
    plant(tmp_path, "templates/home/part.html", "<p>")
    plant(tmp_path, "templates/admin/login.html", "<p>")
    plant(tmp_path, "site/home/views.py", 'render(request, "home/list.html")')
    plant(tmp_path, "templates/home/list.html", "<p>")
    library = plant(tmp_path / "library", "admin/login.html", "<p>")
    assert unused(tmp_path, {"home/page.html"}, [library]) == ["home/old.html"]
