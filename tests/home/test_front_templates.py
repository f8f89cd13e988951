"""What stands around every page, for those who look, listen, tap or flee."""

import re

import pytest
from bs4 import BeautifulSoup
from django.test import Client

from tests.factories.core import ImageFactory
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db
HOSTS = {
    "programme": "weerbarejeugd.localhost",
    "parents": "dealenmetdrugs.localhost",
    "community": "dealwithit.localhost",
    "professionals": "buit.localhost",
}


def shown(key: str, path: str = "/") -> BeautifulSoup:
    response = Client(HTTP_HOST=HOSTS[key]).get(path)
    return BeautifulSoup(response.content, "html.parser")


@pytest.mark.parametrize("key", HOSTS)
def test_each_site_has_its_own_looks_and_one_main_heading(fronts, key):
    page = shown(key)
    assert page.html["data-theme"] == key
    assert page.html["lang"] == "nl"
    assert page.html["dir"] == "ltr"
    assert len(page("h1")) == 1
    assert len(page("main")) == 1


@pytest.mark.parametrize("key", ["parents", "community"])
def test_the_way_out_is_the_first_thing_that_a_keyboard_reaches(fronts, key):
    page = shown(key)
    first, second = page.body("a")[:2]
    assert first.has_attr("data-exit")
    assert first["href"].startswith("https://")
    assert second["href"] == "#main"
    assert page.find(class_="exit-note").get_text(strip=True)


@pytest.mark.parametrize("key", ["programme", "professionals"])
def test_sites_without_an_exit_begin_with_the_skip_link(fronts, key):
    page = shown(key)
    assert page.find(attrs={"data-exit": True}) is None
    assert page.body.a["href"] == "#main"


@pytest.mark.parametrize("key", HOSTS)
@pytest.mark.parametrize("path", ["/", "/pagina/", "/zoeken/?q=hulp", "/bestaat-niet/"])
def test_no_page_carries_a_style_a_script_or_a_file_from_elsewhere(fronts, key, path):
    ContentPageFactory(parent=fronts[key], slug="pagina")
    page = shown(key, path)
    loaded = [
        tag.get("src") or tag.get("href") for tag in page(["script", "img", "link"])
    ]
    assert page.find(style=True) is None
    assert page.find("style") is None
    assert all(script.get("src") and not script.string for script in page("script"))
    assert not [
        tag for tag in page(True) if any(name.startswith("on") for name in tag.attrs)
    ]
    own = re.compile(rf"/(?!/)|https?://{re.escape(HOSTS[key])}")
    assert all(own.match(address) for address in loaded)


def test_a_page_tells_search_engines_and_chats_what_it_is(fronts):
    ContentPageFactory(parent=fronts["parents"], slug="pagina", title="Signalen")
    head = shown("parents", "/pagina/").head
    address = "http://dealenmetdrugs.localhost/pagina/"
    assert head.title.get_text(strip=True).startswith("Signalen – ")
    assert head.find("link", rel="canonical")["href"] == address
    assert head.find("meta", property="og:url")["content"] == address
    assert head.find("meta", attrs={"name": "description"})["content"]


def test_what_is_no_page_stays_out_of_search_engines(fronts):
    for path in ("/zoeken/", "/bestaat-niet/"):
        robots = shown("programme", path).find("meta", attrs={"name": "robots"})
        assert robots["content"] == "noindex"


def test_the_menu_marks_where_one_is_and_opens_without_script(fronts):
    above = ContentPageFactory(
        parent=fronts["programme"], slug="aanpak", title="Aanpak", show_in_menus=True
    )
    ContentPageFactory(parent=above, slug="plan", title="Plan", show_in_menus=True)
    page = shown("programme", "/aanpak/plan/")
    menu = page.find("details", class_="menu")
    assert menu.summary
    assert menu.nav.find("a", string="Plan")["aria-current"] == "page"
    assert menu.nav.find("a", string="Aanpak")["aria-current"] == "true"
    crumbs = page.find("nav", class_="breadcrumbs")
    assert crumbs.find("li", attrs={"aria-current": "page"}).get_text() == "Plan"


def test_the_picture_of_the_welcome_does_not_wait(fronts):
    image = ImageFactory()
    front = fronts["parents"]
    front.hero_image, front.hero_image_alt = image, "Een keukentafel"
    front.save_revision().publish()
    welcome = shown("parents").find(class_="hero").img
    assert welcome["alt"] == "Een keukentafel"
    assert not welcome.has_attr("loading")
