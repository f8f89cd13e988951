"""The Nu HTML checker finds no error on any public page of the demo."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

CHECKER = Path(__file__).parents[2] / ".tools" / "vnu.jar"
needs_checker = pytest.mark.skipif(
    not (CHECKER.exists() and shutil.which("java"))
    and os.environ.get("REQUIRE_BROWSER") != "1",
    reason="no Nu HTML checker here: `make .tools/vnu.jar`, and a Java runtime",
)


def errors(folder: Path) -> list[str]:
    """What the checker says of the HTML files in a folder, warnings included."""
    java = shutil.which("java")
    assert java, "REQUIRE_BROWSER=1 asks for a Java runtime, which is not here"
    told = subprocess.run(  # noqa: S603
        [
            *(java, "-jar", str(CHECKER), "--format", "json", "--skip-non-html"),
            str(folder),
        ],
        capture_output=True,
        text=True,
        check=False,
    )
    return [
        f"{Path(message['url']).name}:{message.get('lastLine')} {message['message']}"
        f" {message.get('extract', '')}"
        for message in json.loads(told.stderr)["messages"]
    ]


@needs_checker
def test_no_page_has_an_error(instance, demo_pages, tmp_path):
    for number, address in enumerate(demo_pages):
        name = re.sub(r"\W+", "_", address)
        (tmp_path / f"{number:03}_{name}.html").write_bytes(instance.fetch(address))
    assert errors(tmp_path) == []


@needs_checker
def test_a_page_with_an_error_is_found(tmp_path):
    (tmp_path / "a.html").write_text(
        "<!doctype html><html lang=nl><title>A</title><p><h1>A</h1></p></html>"
    )
    assert any("p" in error for error in errors(tmp_path))
