"""Takes screenshots of every kind of demo page, to look at the sites as visitors do."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse
from playwright.sync_api import Browser, sync_playwright

from core.models import BasePage

WIDTHS = (360, 1280)
SCHEMES = ("light", "dark")
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--host-resolver-rules=MAP *.localhost 127.0.0.1",
]
# pictures below the fold load only when somebody comes near
SHOW_ALL = """() => Promise.all([...document.images].map(image => {
    image.loading = "eager";
    return image.decode().catch(() => null);
}))"""
PATIENCE = 60  # seconds for a server of our own to answer


@dataclass(frozen=True)
class Stop:
    """An address to look at and the name of its pictures."""

    name: str
    address: str


def stops(every_page: bool, port: int) -> list[Stop]:
    """Per site and language the fullest page of each type, and what is no page."""
    fullest: dict[str, tuple[int, Stop]] = {}
    pages = BasePage.objects.live().filter(depth__gt=1).specific()
    for page in pages.select_related("locale").order_by("path"):
        host = urlsplit(page.full_url or "").hostname
        if not host:
            continue
        language = page.locale.language_code
        stop = Stop(
            f"{host.partition('.')[0]}-{language}-{page._meta.label_lower}"
            + (f"-{page.slug}" if every_page else ""),
            _at(page.full_url, port),
        )
        body = getattr(page, "body", None)
        kinds = len({row["type"] for row in body.raw_data}) if body else 0
        if kinds > fullest.get(stop.name, (-1,))[0]:
            fullest[stop.name] = (kinds, stop)
    return [stop for _kinds, stop in fullest.values()] + _other_stops(port)


def _other_stops(port: int) -> list[Stop]:
    """Search, a missing page and the door for staff."""
    found = []
    for key, address in settings.SITE_ADDRESSES.items():
        base = _at(address, port)
        found.append(Stop(f"{key}-search", f"{base}{reverse('search')}?q=hulp"))
        found.append(Stop(f"{key}-missing", f"{base}/bestaat-niet/"))
        if key == settings.STAFF_SITE:
            found.append(Stop(f"{key}-login", base + reverse("account_login")))
    return found


def _at(address: str, port: int) -> str:
    """The address on the port where the server listens."""
    parts = urlsplit(address)
    return parts._replace(netloc=f"{parts.hostname}:{port}").geturl()


class Command(BaseCommand):
    """Looks at a running server, or starts one for as long as it takes."""

    help = "Take screenshots of every demo page type into var/tour."

    def add_arguments(self, parser) -> None:
        known = urlsplit(settings.SITE_ADDRESSES[settings.STAFF_SITE]).port or 8000
        parser.add_argument("--base-port", type=int, default=known)
        parser.add_argument("--every-page", action="store_true")
        parser.add_argument("--only", default="", help="part of the pictures' names")

    def handle(self, *args, **options) -> None:
        folder = Path(settings.VAR_DIR) / "tour"
        folder.mkdir(parents=True, exist_ok=True)
        wanted = [
            stop
            for stop in stops(options["every_page"], options["base_port"])
            if options["only"] in stop.name
        ]
        with _server(options["base_port"]), sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=CHROMIUM, args=ARGUMENTS
            )
            names = [
                name
                for width, scheme in product(WIDTHS, SCHEMES)
                for name in _pictures(browser, wanted, width, scheme, folder)
            ]
        index = folder / "index.html"
        index.write_text(_index(wanted, names), encoding="utf-8")
        self.stdout.write(f"{len(names)} pictures of {len(wanted)} pages: {index}")


def _pictures(
    browser: Browser, wanted: list[Stop], width: int, scheme: str, folder: Path
) -> Iterator[str]:
    """Names of the files written for one width and one colour scheme."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    tab = context.new_page()
    for stop in wanted:
        tab.goto(stop.address)
        tab.evaluate(SHOW_ALL)
        name = f"{stop.name}-{width}-{scheme}.png"
        tab.screenshot(path=folder / name, full_page=True)
        yield name
    context.close()


def _index(wanted: list[Stop], names: list[str]) -> str:
    rows = "".join(
        f'<h2><a href="{escape(stop.address)}">{escape(stop.name)}</a></h2><p>'
        + "".join(
            f'<a href="{escape(name)}"><img loading="lazy" height="480" alt="" '
            f'src="{escape(name)}"></a> '
            for name in names
            if name.rsplit("-", 2)[0] == stop.name
        )
        for stop in wanted
    )
    return f'<!doctype html><meta charset="utf-8"><title>Tour</title>{rows}'


@contextmanager
def _server(port: int) -> Iterator[None]:
    """A server on the port while we look; one of our own where there is none."""
    if _answers(port):
        yield
        return
    manage = Path(settings.BASE_DIR) / "manage.py"
    server = subprocess.Popen(  # noqa: S603 - our own command line
        [sys.executable, manage, "runserver", "--noreload", str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(port)
        yield
    finally:
        server.terminate()
        server.wait()


def _wait_for(port: int) -> None:
    until = time.monotonic() + PATIENCE
    while not _answers(port):
        if time.monotonic() > until:
            raise CommandError(f"No server answers on port {port}.")
        time.sleep(0.2)


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0
