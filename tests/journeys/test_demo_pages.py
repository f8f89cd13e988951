"""Every public page of the demo, as a browser meets it."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.journeys.page_types import one_of_each

AXE_TAGS = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")
AXE_OPTIONS = {
    "runOnly": {"type": "tag", "values": list(AXE_TAGS)},
    "resultTypes": ["violations"],
}
WIDTHS = (320, 1280)
SCHEMES = ("light", "dark")


def test_the_demo_has_pages_enough_on_each_site(instance, demo_pages):
    assert len(demo_pages) == len(set(demo_pages)) >= 40
    for address in instance.addresses.values():
        assert any(page.startswith(f"{address}/") for page in demo_pages)


def test_no_page_sets_a_cookie_calls_outside_or_complains(
    instance, demo_pages, new_context
):
    context = new_context()
    page = context.new_page()
    faults: list[str] = []
    own = tuple(f"{address}/" for address in instance.addresses.values())

    def watch(response):
        if response.status >= 400:
            faults.append(f"{page.url}: {response.status} {response.url}")
        if not response.url.startswith(own):
            faults.append(f"{page.url}: outside request {response.url}")

    page.on("response", watch)
    page.on("requestfailed", lambda r: faults.append(f"{page.url}: failed {r.url}"))
    page.on("console", lambda line: faults.append(f"{page.url}: {line.text}"))
    page.on("pageerror", lambda error: faults.append(f"{page.url}: {error}"))
    for address in demo_pages:
        page.goto(address, wait_until="load")
        load_all_pictures(page)
    assert faults == []
    assert context.cookies() == []
    assert page.evaluate("Object.keys(localStorage).length") == 0


def load_all_pictures(page) -> None:
    """Let lazy pictures load too, and wait for them."""
    page.evaluate(
        """async () => {
            for (const picture of document.images) picture.loading = "eager";
            const shown = (picture) => picture.decode().catch(() => null);
            await Promise.all([...document.images].map(shown));
        }"""
    )


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
def test_axe_finds_no_violation_on_any_page_type_and_language(
    demo_pages, new_context, instance, width, scheme
):
    context = new_context(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page = context.new_page()
    axe, found = Axe(), []
    for address in one_of_each(instance, demo_pages):
        page.goto(address, wait_until="load")
        result = axe.run(page, options=AXE_OPTIONS)
        if result.violations_count:
            found.append(f"{address}\n{result.generate_report()}")
    assert not found, "\n".join(found)


def test_no_page_scrolls_sideways_on_the_smallest_screen(demo_pages, new_context):
    page = new_context(viewport={"width": 320, "height": 640}).new_page()
    wide = []
    for address in demo_pages:
        page.goto(address, wait_until="domcontentloaded")
        if page.evaluate("document.documentElement.scrollWidth") > 320:
            wide.append(address)
    assert wide == []
