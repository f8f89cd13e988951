"""What journeys stand on: a served instance with the demo, and a real browser."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.journeys.instance import PASSWORD, Instance, own_database
from tests.journeys.sitemaps import pages_in_sitemaps

# Playwright's loop stays in this thread, and tests after it use the database
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

HERE = Path(__file__).parent
CHROMIUM = shutil.which("chromium") or shutil.which("google-chrome")
# as root no sandbox; *.localhost leads to this machine; no call of the browser's own
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-background-networking",
    "--host-resolver-rules=MAP *.localhost 127.0.0.1",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Journeys share one instance; without a browser only REQUIRE_BROWSER fails.

    They go first: on two workers the rest is done beside them.
    """
    items.sort(key=lambda item: not item.path.is_relative_to(HERE))
    needed = os.environ.get("REQUIRE_BROWSER") == "1"
    skip = pytest.mark.skip(reason="no chromium here; REQUIRE_BROWSER=1 makes it fail")
    for item in items:
        if item.path.is_relative_to(HERE):
            item.add_marker(pytest.mark.browser)
            if "instance" in item.fixturenames:
                item.add_marker(pytest.mark.xdist_group("journeys"))
            if "browser" in item.fixturenames and not CHROMIUM and not needed:
                item.add_marker(skip)


@pytest.fixture(scope="session")
def instance(tmp_path_factory) -> Iterator[Instance]:
    """The four sites with the demo, served as in production."""
    folder = tmp_path_factory.mktemp("instance")
    with own_database(folder) as database:
        instance = Instance(folder, database)
        instance.manage("collectstatic", "--noinput", "-v0")
        instance.manage("prepare", "--demo")
        with instance.served():
            yield instance


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    assert CHROMIUM, "REQUIRE_BROWSER=1 asks for chromium, which is not here"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def new_context(browser) -> Iterator[Callable[..., BrowserContext]]:
    """Makes browser contexts (Playwright's options) that end with the test."""
    contexts = []

    def make(**options) -> BrowserContext:
        contexts.append(browser.new_context(**options))
        return contexts[-1]

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def page(new_context) -> Page:
    """A tab of a visitor who was never here before."""
    return new_context().new_page()


@pytest.fixture
def sign_in(instance, new_context) -> Callable[[str], Page]:
    """A tab in which the demo account with this address has signed in."""

    def sign_in(email: str) -> Page:
        page = new_context(locale="nl-NL").new_page()
        page.goto(f"{instance.addresses['programme']}/beheer/")
        page.fill("[name=login]", email)
        page.fill("[name=password]", PASSWORD)
        page.get_by_role("button", name="Inloggen", exact=True).click()
        page.wait_for_url("**/beheer/")
        return page

    return sign_in


@pytest.fixture(scope="session")
def demo_pages(instance) -> tuple[str, ...]:
    """Address of every public page, from the sitemaps of the four sites."""
    return tuple(pages_in_sitemaps(instance))
