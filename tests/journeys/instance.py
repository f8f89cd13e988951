"""An instance as a user would start it: own database, own folder, own server."""

import os
import socket
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit, urlunsplit
from urllib.request import Request, urlopen

import psycopg

ROOT = Path(__file__).parents[2]
PASSWORD = "wachtwoord-voor-de-demo"
HOSTS = {
    "programme": "weerbarejeugd.localhost",
    "parents": "dealenmetdrugs.localhost",
    "community": "dealwithit.localhost",
    "professionals": "buit.localhost",
}


class Instance:
    """A running instance with the demo; `addresses` gives each site's by its key."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.addresses = {
            key: f"http://{host}:{self.port}" for key, host in HOSTS.items()
        }
        self.environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "tests.journeys.settings",
            "JOURNEY_DIR": str(folder),
            "DATABASE_URL": database,
            "CACHE_URL": "",
            "DEMO_PASSWORD": PASSWORD,
            "PORT": str(self.port),
            "SITE_ADDRESSES": "",
        }

    def manage(self, *arguments: str) -> str:
        """What a management command printed; raises when it failed."""
        return self._run(sys.executable, "manage.py", *arguments)

    def _run(self, *command: str) -> str:
        done = subprocess.run(  # noqa: S603
            command,
            cwd=ROOT,
            env=self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RuntimeError(f"{command[1:]}: {done.stdout}{done.stderr}")
        return done.stdout

    @contextmanager
    def served(self):
        """Serve until the block ends; the server is ended by its process id."""
        with (self.folder / "server.log").open("w") as log:
            server = subprocess.Popen(  # noqa: S603
                [
                    *(sys.executable, "-m", "gunicorn", "--pythonpath", "site,."),
                    *("--bind", f"127.0.0.1:{self.port}", "--log-level", "warning"),
                ],
                cwd=ROOT,
                env=self.environment,
                stdout=log,
                stderr=log,
            )
            try:
                self._wait_until_it_answers(server)
                yield self
            finally:
                server.terminate()
                server.wait(20)

    def _wait_until_it_answers(self, server: subprocess.Popen) -> None:
        for _attempt in range(300):
            if server.poll() is not None:
                break
            try:
                if self.fetch(f"{self.addresses['programme']}/robots.txt"):
                    return
            except (URLError, ConnectionError):
                time.sleep(0.1)
        raise RuntimeError((self.folder / "server.log").read_text())

    def fetch(self, address: str) -> bytes:
        """The body at an address of this instance; raises when it is not a 200.

        Python does not resolve *.localhost on every system, so the host is a header.
        """
        parts = urlsplit(address)
        loopback = urlunsplit(parts._replace(netloc=f"127.0.0.1:{self.port}"))
        request = Request(loopback, headers={"Host": parts.netloc})  # noqa: S310
        try:
            with urlopen(request, timeout=30) as response:  # noqa: S310
                return response.read()
        except HTTPError as error:
            raise AssertionError(f"{address} answers {error.code}") from error


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


@contextmanager
def own_database(folder: Path):
    """Address of a database for one instance: on DATABASE_URL's server, else SQLite."""
    given = os.environ.get("DATABASE_URL", "")
    if not given.startswith("postgres"):
        yield f"sqlite:///{folder}/db.sqlite3"
        return
    parts = urlsplit(given)._replace(scheme="postgresql")
    name = f"journeys_{os.getpid()}"
    server = urlunsplit(parts._replace(path="/postgres"))
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
        try:
            yield urlunsplit(parts._replace(scheme="postgres", path=f"/{name}"))
        finally:
            connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')
