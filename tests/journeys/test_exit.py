"""“Leave this site”: reached first, works without script, keeps no way back."""

import pytest

SITES_WITH_EXIT = ("parents", "community")
SITES_WITHOUT_EXIT = ("programme", "professionals")


@pytest.fixture
def outside(new_context):
    """A context in which the world outside is one empty page."""
    context = new_context()
    context.route(
        lambda url: ".localhost" not in url,
        lambda route: route.fulfill(
            body="<title>Weer</title>", content_type="text/html"
        ),
    )
    return context


@pytest.mark.parametrize("key", SITES_WITH_EXIT)
def test_the_exit_is_the_first_thing_the_tab_key_reaches(instance, page, key):
    page.goto(f"{instance.addresses[key]}/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.hasAttribute('data-exit')")


@pytest.mark.parametrize("key", SITES_WITH_EXIT)
def test_the_exit_stays_in_sight_and_says_that_history_stays(instance, page, key):
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(f"{instance.addresses[key]}/")
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    box = page.locator("[data-exit]").bounding_box()
    assert 0 <= box["y"] <= 640 - box["height"]
    assert min(box["width"], box["height"]) >= 24  # WCAG 2.2, 2.5.8
    assert page.get_by_text("geschiedenis").first.is_visible()


def test_without_script_the_exit_is_a_plain_link(instance, new_context):
    page = new_context(java_script_enabled=False).new_page()
    page.goto(f"{instance.addresses['parents']}/")
    target = page.locator("[data-exit]").get_attribute("href")
    assert target.startswith("https://")
    page.route("https://**", lambda route: route.fulfill(body="weer"))
    page.click("[data-exit]")
    assert page.url.rstrip("/") == target.rstrip("/")


def test_with_script_the_exit_takes_the_place_of_the_page_in_history(instance, outside):
    page = outside.new_page()
    page.goto("https://zoekmachine.example/")
    page.goto(f"{instance.addresses['parents']}/")
    page.click("[data-exit]")
    page.wait_for_url("https://**")
    assert ".localhost" not in page.url
    page.go_back()
    assert page.url == "https://zoekmachine.example/"


@pytest.mark.parametrize("key", SITES_WITHOUT_EXIT)
def test_sites_for_work_have_no_exit(instance, page, key):
    page.goto(f"{instance.addresses[key]}/")
    assert page.locator("[data-exit]").count() == 0
