"""One stylesheet, joined from all its parts wherever pages are served."""

import gzip
import re
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.core.management import call_command

from core import stylesheet

STATIC = stylesheet.SOURCE.parent
LIMIT = 15_000  # bytes, gzipped, styles and scripts together


def test_layers_stand_in_the_order_of_the_cascade():
    css = stylesheet.stylesheet()
    assert css.startswith("@layer reset,tokens,base,layout,components,utilities;")
    found = re.findall(r"@layer (\w+)\{", css)
    assert found == list(stylesheet.LAYERS)


def test_every_css_file_is_in_a_folder_that_is_joined():
    joined = {folder for folders in stylesheet.LAYERS.values() for folder in folders}
    assert {path.parent.name for path in stylesheet.SOURCE.rglob("*.css")} <= joined


def test_what_matters_survives_the_joining():
    small = stylesheet._smaller(
        "/* why */\na :hover > b,\nb { margin: calc(1px + 2px) 0 ; color : red; }\n"
    )
    assert small == "a :hover > b,b{margin:calc(1px + 2px) 0;color :red}"


def test_skins_redefine_custom_properties_only():
    for skin in (stylesheet.SOURCE / "skins").glob("*.css"):
        css = re.sub(r"/\*.*?\*/", "", skin.read_text(), flags=re.DOTALL)
        names = re.findall(r"^\s*([\w-]+)\s*:", css, flags=re.MULTILINE)
        assert names
        assert all(name.startswith("--") for name in names), skin.name
        selectors = set(re.findall(r"\[[^\]]*\]", css))
        assert selectors == {f'[data-theme="{skin.stem}"]'}


def test_nothing_comes_from_elsewhere_or_from_inside_the_stylesheet():
    css = stylesheet.stylesheet()
    assert "@import" not in css
    assert all(
        address.startswith("/static/core/")
        for address in re.findall(r'url\("?([^")]*)', css)
    )


def test_no_side_is_left_or_right_so_that_arabic_mirrors_itself():
    css = stylesheet.stylesheet()
    sided = r"[{;](?:margin|padding|border|inset)-(?:left|right|top|bottom)"
    placed = r"[{;](?:left|right|float|width|height):"
    assert re.findall(f"{sided}|{placed}", css) == []


def test_styles_and_scripts_stay_light():
    scripts = [path.read_text() for path in (STATIC / "js").glob("*.js")]
    whole = [stylesheet.stylesheet(), *scripts]
    weight = sum(len(gzip.compress(text.encode())) for text in whole)
    assert weight <= LIMIT


def test_runserver_and_tests_find_the_joined_file(settings, tmp_path):
    settings.VAR_DIR = tmp_path
    found = Path(finders.find(stylesheet.ADDRESS))
    assert found.read_text() == stylesheet.stylesheet()
    assert finders.find(stylesheet.ADDRESS, find_all=True) == [str(found)]


def test_a_changed_source_shows_at_the_next_look(settings, tmp_path, monkeypatch):
    settings.VAR_DIR = tmp_path / "var"
    source = tmp_path / "css"
    for folder in ("base", "skins"):
        (source / folder).mkdir(parents=True)
    monkeypatch.setattr(stylesheet, "SOURCE", source)
    (source / "base" / "a.css").write_text("a { color: red; }")
    first = Path(finders.find(stylesheet.ADDRESS)).read_text()
    (source / "base" / "a.css").write_text("a { color: blue; }")
    second = Path(finders.find(stylesheet.ADDRESS)).read_text()
    assert "color:red" in first
    assert "color:blue" in second
    assert "color:red" not in second


@pytest.fixture
def collected(settings, tmp_path) -> Path:
    settings.VAR_DIR = tmp_path / "var"
    settings.STATIC_ROOT = tmp_path / "static"
    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {
            "BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
        }
    }
    ignore = ["wagtail*", "mfa", "account", "admin", "rest_framework"]
    call_command(
        "collectstatic", interactive=False, verbosity=0, ignore_patterns=ignore
    )
    return tmp_path / "static" / "core"


def test_collected_files_are_hashed_and_the_font_keeps_its_address(collected):
    (hashed,) = (collected / "css").glob("site.*.css")
    (font,) = (collected / "fonts").glob("bricolage-grotesque.*.woff2")
    assert f"/static/core/fonts/{font.name}" in hashed.read_text()
