"""From a fresh clone, `make run` leads to four sites that answer, and ends whole."""

import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.architecture.tree import files
from tests.journeys.instance import HOSTS, ROOT, Instance, free_port

PATIENCE = 300  # seconds for the first start, which migrates and loads the demo


class Run:
    """`make run` in a folder, on a port of its own."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.output = folder / "output.txt"
        kept = {"PATH", "HOME", "LANG"}
        with self.output.open("w") as output:
            self.make = subprocess.Popen(
                ["make", "run"],  # noqa: S607
                cwd=folder,
                env={
                    **{name: os.environ[name] for name in kept & os.environ.keys()},
                    "PORT": str(self.port),
                    "DEMO_PASSWORD": "een-wachtwoord-voor-allen",
                },
                stdout=output,
                stderr=output,
                start_new_session=True,
                preexec_fn=hear_ctrl_c,
            )

    def page(self, host: str) -> str:
        """The front page of a host, once it answers."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline and self.make.poll() is None:
            try:
                return Instance.fetch(self, f"http://{host}:{self.port}/").decode()
            except OSError:
                time.sleep(0.2)
        raise RuntimeError(self.output.read_text())

    def end(self, stop: Callable[[int], None]) -> None:
        """Stop it and wait until no process of it is left."""
        stop(self.make.pid)
        for _attempt in range(300):
            self.make.poll()
            try:
                os.killpg(self.make.pid, 0)
            except ProcessLookupError:
                return
            time.sleep(0.1)
        os.killpg(self.make.pid, signal.SIGKILL)
        raise AssertionError("a process outlives make")


def hear_ctrl_c() -> None:
    """As at a terminal, also where a script in the background started the tests."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.fixture
def clone(tmp_path) -> Path:
    """A copy of what git keeps, beside the packages that are installed already."""
    for path in files(ROOT):
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(path, target)
    (tmp_path / ".venv").symlink_to((ROOT / ".venv").resolve())
    return tmp_path


def test_one_command_leads_from_a_clone_to_four_sites_and_again(clone):
    first = Run(clone)
    try:
        fronts = [first.page(host) for host in HOSTS.values()]
        told = first.output.read_text()
    finally:
        first.end(lambda pid: os.kill(pid, signal.SIGTERM))
    assert all("<h1" in front for front in fronts)
    assert all(f"http://{host}:{first.port}/" in told for host in HOSTS.values())
    assert "/beheer/" in told
    assert told.count("een-wachtwoord-voor-allen") >= 10
    assert (clone / "var" / "demo_accounts.json").stat().st_mode & 0o077 == 0

    second = Run(clone)
    try:
        assert "<h1" in second.page(HOSTS["programme"])
        again = second.output.read_text()
    finally:
        second.end(lambda pid: os.killpg(pid, signal.SIGINT))
    assert "Demo:" in told
    assert "Demo:" not in again
    assert f"http://{HOSTS['parents']}:{second.port}/" in again
