"""What may not be in the repository: addresses, machine paths, secrets, boundaries."""

import re
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, files, plant

# a sign in brackets, so that this file does not hold what it looks for
ADDRESS = re.compile("pypi[.]org|pythonhosted[.]org|npmjs[.]org|deb[.]debian[.]org")
MACHINE_PATH = re.compile(
    r"(?<![\w.}/-])/([w]ork|[t]mp/lab|[o]pt/wheels|[o]pt/pypi|[h]ome|[r]oot)/\w"
)
SECRET = re.compile(
    r"BEGIN [A-Z ]*PRIVATE [K]EY|\bAKIA[0-9A-Z]{16}\b|\bgh[pousr]_\w{36}\b"
)
BOUNDARIES = re.compile('"(Multi)?[P]olygon"|"[F]eatureCollection"|"[T]opology"')
BOUNDARY_FILES = (".geojson", ".topojson", ".shp", ".gpkg", ".kml")
ADDRESSED_LOCKS = ("uv.lock", "package-lock.json", "poetry.lock", "Pipfile.lock")


def breaches(root: Path) -> list[str]:
    """Files that hold what a public repository of this project may not hold."""
    return [
        f"{path.relative_to(root).as_posix()}: {fault}"
        for path in files(root)
        if (fault := _fault(path))
    ]


def _fault(path: Path) -> str:
    if path.is_symlink():
        return "a link, which leads out of the repository on another machine"
    if path.suffix in BOUNDARY_FILES:
        return "boundaries of areas, which have owners"
    if path.name in ADDRESSED_LOCKS:
        return "a lock that writes addresses"
    try:
        return _fault_in(path.read_text(encoding="utf-8"))
    except UnicodeDecodeError:
        return ""


def _fault_in(content: str) -> str:
    for pattern, fault in (
        (ADDRESS, "the address of a package registry"),
        (MACHINE_PATH, "a path of one machine"),
        (SECRET, "a secret"),
        (BOUNDARIES, "boundaries of areas"),
    ):
        if match := pattern.search(content):
            return f"{fault}: {match[0]}"
    return ""


def test_the_repository_holds_nothing_that_may_not_be_public():
    assert breaches(ROOT) == []


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("requirements.txt", f"--index-url https://{'pypi'}.org/simple"),
        ("package.json", f"https://registry.{'npmjs'}.org"),
        ("docs/deploy.md", f"cd /{'work'}/main"),
        ("requirements.txt", f"--find-links /{'opt'}/wheels/x"),
        ("site/core/a.py", f"x = '/{'home'}/jan/media'"),
        ("key.pem", f"-----BEGIN RSA PRIVATE {'KEY'}-----"),
        ("site/a.py", f"AKIA{'A' * 16}"),
        ("site/core/data/regions.json", f'["{"Topo"}logy"]'),
        ("site/core/data/regions.geojson", "{}"),
        ("uv.lock", "version = 1"),
    ],
)
def test_what_may_not_be_public_is_found(tmp_path, name, content):
    assert len(breaches(plant(tmp_path, name, content))) == 1


@pytest.mark.parametrize("target", ["real.txt", "folder", "nowhere"])
def test_a_link_is_found(tmp_path, target):
    plant(tmp_path, "real.txt", "x")
    (tmp_path / "folder").mkdir()
    (tmp_path / "venv").symlink_to(tmp_path / target)
    assert [breach.split(":")[0] for breach in breaches(tmp_path)] == ["venv"]
