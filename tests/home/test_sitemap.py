"""sitemap.xml as a search engine reads it."""

import xml.etree.ElementTree as ElementTree

import pytest
from wagtail.models import Locale, Site

from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
}
PARENTS = "dealenmetdrugs.localhost"
ADDRESS = f"http://{PARENTS}"


@pytest.fixture
def read(client):
    def read(host=PARENTS):
        response = client.get("/sitemap.xml", headers={"host": host})
        assert response["Content-Type"] == "application/xml"
        return ElementTree.fromstring(response.content)  # noqa: S314 - our own

    return read


@pytest.fixture
def english(fronts):
    front = fronts["parents"].copy_for_translation(
        Locale.objects.get(language_code="en")
    )
    front.save_revision().publish()
    return front


def addresses(tree):
    return [found.text for found in tree.findall("s:url/s:loc", NAMES)]


def alternates(tree, address):
    for url in tree.findall("s:url", NAMES):
        if url.find("s:loc", NAMES).text == address:
            links = url.findall("x:link", NAMES)
            return {link.get("hreflang"): link.get("href") for link in links}
    raise AssertionError(f"{address} is not in the sitemap")


def test_each_visible_page_is_named_with_the_address_of_its_site(read, fronts):
    ContentPageFactory(parent=fronts["parents"], title="Een", slug="een")
    ContentPageFactory(parent=fronts["parents"], title="Twee", slug="twee", live=False)
    ContentPageFactory(parent=fronts["community"], title="Drie", slug="drie")
    assert addresses(read()) == [f"{ADDRESS}/", f"{ADDRESS}/een/"]


def test_closed_pages_and_all_below_are_left_out(read, fronts):
    closed = ContentPageFactory(parent=fronts["parents"], slug="besloten")
    ContentPageFactory(parent=closed, slug="daaronder")
    closed.view_restrictions.create(restriction_type="login")
    assert addresses(read()) == [f"{ADDRESS}/"]


def test_translations_are_pages_too_and_name_each_other(read, fronts, english):
    page = ContentPageFactory(parent=fronts["parents"], slug="een")
    page.copy_for_translation(english.locale).save_revision().publish()
    tree = read()
    versions = {
        "nl": f"{ADDRESS}/een/",
        "en": f"{ADDRESS}/en/een/",
        "x-default": f"{ADDRESS}/een/",
    }
    assert alternates(tree, f"{ADDRESS}/een/") == versions
    assert alternates(tree, f"{ADDRESS}/en/een/") == versions
    assert set(alternates(tree, f"{ADDRESS}/en/")) == {"nl", "en", "x-default"}


def test_a_draft_translation_is_no_alternate(read, fronts, english):
    page = ContentPageFactory(parent=fronts["parents"], slug="een")
    page.copy_for_translation(english.locale)
    assert set(alternates(read(), f"{ADDRESS}/een/")) == {"nl", "x-default"}


def test_the_date_is_that_of_the_last_publication(read, fronts):
    page = ContentPageFactory(parent=fronts["parents"], slug="een")
    page.save_revision().publish()
    page.refresh_from_db()
    dates = [found.text for found in read().findall("s:url/s:lastmod", NAMES)]
    assert f"{page.last_published_at:%Y-%m-%d}" in dates


def test_fifty_pages_in_two_languages_cost_no_more_queries_than_one(
    read, fronts, english, django_assert_max_num_queries
):
    def add(number):
        page = ContentPageFactory(parent=fronts["parents"], slug=f"pagina-{number}")
        page.copy_for_translation(english.locale).save_revision().publish()

    add(0)
    read()
    with django_assert_max_num_queries(6) as few:
        read()
    for number in range(1, 50):
        add(number)
    with django_assert_max_num_queries(6) as many:
        assert len(addresses(read())) == 102
    assert len(few) == len(many)


def test_addresses_come_from_the_site_and_not_from_the_host_header(client, fronts):
    Site.objects.filter(hostname=PARENTS).update(port=8123)
    Site.clear_site_root_paths_cache()
    response = client.get("/sitemap.xml", headers={"host": f"{PARENTS}:9999"})
    assert f"<loc>{ADDRESS}:8123/</loc>" in response.content.decode()
    assert b"9999" not in response.content
