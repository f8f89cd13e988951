"""What is installed is what was asked for, to the byte."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.architecture.tree import ROOT, plant

PIN = re.compile(r"^([\w.-]+)(?:\[[^]]*\])?==(\S+)(.*?)(?=^\S|\Z)", re.M | re.S)
NAME = re.compile(r"[\w.-]+")


def pins(lock: Path) -> dict[str, str]:
    """Package → version in a lock; raises ValueError for one without a hash."""
    found = {}
    for name, version, rest in PIN.findall(lock.read_text()):
        if "--hash=sha256:" not in rest:
            raise ValueError(f"{name} has no hash in {lock.name}")
        found[name] = version
    return found


def breaches(root: Path) -> list[str]:
    """What pyproject.toml asks for and a lock lacks, and where two locks differ."""
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    runtime = pins(root / "requirements.txt")
    both = pins(root / "requirements-dev.txt")
    wanted = [NAME.match(line)[0].lower() for line in project["dependencies"]]
    tools = [
        NAME.match(line)[0].lower() for line in project["optional-dependencies"]["dev"]
    ]
    missing = [name for name in wanted if name not in runtime]
    missing += [name for name in tools if name not in both]
    differ = [name for name, pin in runtime.items() if both.get(name) != pin]
    return [f"{name}: `make lock`" for name in missing + differ]


def test_the_locks_hold_what_is_asked_for():
    assert breaches(ROOT) == []


LOCK = "django==5.2.19 \\\n    --hash=sha256:ab\n    # via x\n"
TOOL = "ruff==0.17.0 \\\n    --hash=sha256:cd\n"


@pytest.mark.parametrize(
    ("runtime", "both", "found"),
    [
        (LOCK, LOCK + TOOL, []),
        (LOCK, LOCK, ["ruff: `make lock`"]),
        (LOCK, LOCK.replace("19", "18") + TOOL, ["django: `make lock`"]),
        ("", TOOL, ["django: `make lock`"]),
    ],
)
def test_a_lock_that_lags_behind_is_found(tmp_path, runtime, both, found):
    project = '[project]\ndependencies = ["Django>=5.2"]\n'
    project += '[project.optional-dependencies]\ndev = ["ruff>=0.17"]\n'
    plant(tmp_path, "pyproject.toml", project)
    plant(tmp_path, "requirements.txt", runtime)
    plant(tmp_path, "requirements-dev.txt", both)
    assert breaches(tmp_path) == found


def test_a_package_without_a_hash_is_found(tmp_path):
    with pytest.raises(ValueError, match="django has no hash"):
        pins(plant(tmp_path, "lock.txt", "django==5.2.19\n") / "lock.txt")
