"""How the page behind an address is found."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, Site

from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def parents():
    return Client(HTTP_HOST="dealenmetdrugs.localhost")


@pytest.fixture
def page(fronts):
    above = ContentPageFactory(parent=fronts["parents"], slug="signalen")
    return ContentPageFactory(parent=above, slug="op-school", title="Op school")


def test_a_page_two_levels_deep_is_served(parents, page):
    response = parents.get("/signalen/op-school/")
    assert response.status_code == 200
    assert "Op school" in response.content.decode()


def test_a_page_is_served_on_its_own_site_only(page):
    other = Client(HTTP_HOST="buit.localhost")
    assert other.get("/signalen/op-school/").status_code == 404


def test_a_draft_is_not_served(parents, page):
    page.unpublish()
    assert parents.get("/signalen/op-school/").status_code == 404


def test_a_live_page_below_a_draft_is_served_as_wagtail_does(parents, page):
    page.get_parent().specific.unpublish()
    assert parents.get("/signalen/op-school/").status_code == 200


def test_the_port_chooses_between_two_sites_on_one_host(fronts, page):
    Site.objects.create(
        hostname="dealenmetdrugs.localhost", port=8443, root_page=fronts["community"]
    )
    here = Client(HTTP_HOST="dealenmetdrugs.localhost:8443")
    assert here.get("/signalen/op-school/").status_code == 404
    assert here.get("/").status_code == 200


def test_a_translation_answers_below_its_language(parents, fronts, page):
    english = Locale.objects.get(language_code="en")
    for source in (fronts["parents"], page.get_parent().specific, page):
        copy = source.copy_for_translation(english, copy_parents=True)
        copy.title = "At school"
        copy.save_revision().publish()
    assert "At school" in parents.get("/en/signalen/op-school/").content.decode()
    assert parents.get("/ar/signalen/op-school/").status_code == 404


def test_a_restriction_on_a_page_above_holds(parents, page):
    page.get_parent().view_restrictions.create(restriction_type="login")
    response = parents.get("/signalen/op-school/")
    assert response.status_code in (302, 404)
    assert "Op school" not in response.content.decode()


def test_a_restriction_on_the_source_of_an_alias_holds(parents, page, fronts):
    page.get_parent().view_restrictions.create(restriction_type="login")
    alias = page.create_alias(parent=fronts["parents"], update_slug="kopie")
    assert alias.live
    page.view_restrictions.create(restriction_type="login")
    assert parents.get("/kopie/").status_code in (302, 404)


def test_a_page_type_with_its_own_routing_keeps_it(parents, page, monkeypatch):
    def route(self, request, path_components):
        return Page.route(self, request, [])

    monkeypatch.setattr(type(page.get_parent().specific), "route", route)
    response = parents.get("/signalen/elk-adres/")
    assert response.status_code == 200


def test_an_address_of_a_thousand_parts_asks_little_of_the_database(parents):
    with CaptureQueriesContext(connection) as captured:
        assert parents.get("/" + "a/" * 1000).status_code == 404
    # names of redirects hold the whole address, once with and once without its end
    assert max(len(query["sql"]) for query in captured) < 10_000
