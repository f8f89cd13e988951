"""The search page as visitors use it."""

import pytest
from django.apps import apps
from django.db import connection
from wagtail.models import Locale, Site
from wagtail.search import index

from home.promoted_result import PromotedResult, SearchPromotions
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

PARENTS = "dealenmetdrugs.localhost"
KNOWS_DUTCH = connection.vendor == "postgresql"  # SQLite has no stemmer, no trigrams


def make_page(parent, title, **fields):
    page = ContentPageFactory(parent=parent, title=title, **fields)
    index.insert_or_update_object(page)
    return page


def titles(response):
    return [page.title for page in response.context["results"]]


def promoted(response):
    return [page.title for page in response.context["promoted"]]


@pytest.fixture
def ask(client):
    def ask(question, address="/zoeken/", host=PARENTS, **more):
        return client.get(address, {"q": question, **more}, headers={"host": host})

    return ask


def test_a_page_is_found_by_a_word_in_title_introduction_and_search_words(ask, fronts):
    make_page(fronts["parents"], "Scooters")
    make_page(fronts["parents"], "Vervoer", introduction="Over een dure scooters")
    make_page(fronts["parents"], "Spullen", search_terms="brommer, scooters")
    assert set(titles(ask("scooters"))) == {"Scooters", "Vervoer", "Spullen"}


def test_a_word_in_the_title_weighs_more_than_one_in_the_text(ask, fronts):
    make_page(fronts["parents"], "Iets anders", introduction="Brommer brommer brommer")
    make_page(fronts["parents"], "De brommer en wat daarbij hoort")
    assert titles(ask("brommer"))[0] == "De brommer en wat daarbij hoort"


def test_a_singular_finds_the_plural(ask, fronts):
    make_page(fronts["parents"], "Brommers kijken")
    assert titles(ask("brommer")) == ["Brommers kijken"]


def test_accents_and_capitals_do_not_matter(ask, fronts):
    make_page(fronts["parents"], "Ideeën voor een café")
    assert titles(ask("CAFE ideeen")) == ["Ideeën voor een café"]


def test_a_plural_finds_the_singular_on_postgresql(ask, fronts):
    make_page(fronts["parents"], "Een goede opvoeding")
    found = ["Een goede opvoeding"] if KNOWS_DUTCH else []
    assert titles(ask("opvoedingen")) == found


@pytest.mark.parametrize("typed", ["gespreck", "gespek", "gesprk", "ons gespprek"])
def test_a_misspelt_word_finds_what_was_meant_on_postgresql(ask, fronts, typed):
    make_page(fronts["parents"], "Een goed gesprek")
    make_page(fronts["parents"], "Heel wat anders")
    found = ["Een goed gesprek"] if KNOWS_DUTCH else []
    assert titles(ask(typed)) == found


def test_nonsense_finds_nothing(ask, fronts):
    make_page(fronts["parents"], "Een goed gesprek")
    assert titles(ask("xylofoonkwartet")) == []


def test_a_sentence_finds_pages_with_any_of_its_words(ask, fronts):
    make_page(fronts["parents"], "Dure schoenen")
    response = ask("opeens draagt hij dure laarzen van een vreemd merk")
    assert titles(response) == ["Dure schoenen"]


def test_pages_of_other_sites_and_languages_are_not_found(ask, fronts):
    make_page(fronts["community"], "Scooter van een ander")
    english = fronts["parents"].copy_for_translation(
        Locale.objects.get(language_code="en")
    )
    english.save_revision().publish()
    make_page(fronts["parents"], "Scooter thuis")
    make_page(english, "Scooter at home", locale=english.locale)
    assert titles(ask("scooter")) == ["Scooter thuis"]
    assert titles(ask("scooter", "/en/zoeken/")) == ["Scooter at home"]


def test_a_site_without_a_language_has_no_search_in_it(ask):
    assert ask("scooter", "/pl/zoeken/").status_code == 404


def test_drafts_and_closed_pages_are_not_found(ask, fronts):
    make_page(fronts["parents"], "Scooter in concept", live=False)
    closed = make_page(fronts["parents"], "Scooter besloten")
    closed.view_restrictions.create(restriction_type="login")
    make_page(closed, "Scooter daaronder")
    assert titles(ask("scooter")) == []


def test_results_come_ten_at_a_time_and_any_page_number_is_harmless(ask, fronts):
    for number in range(23):
        make_page(fronts["parents"], f"Scooter {number}")
    first = ask("scooter")
    assert (len(titles(first)), first.context["total"]) == (10, 23)
    assert first.context["next_url"] == "?q=scooter&page=2"
    assert not first.context["has_previous"]
    last = ask("scooter", page="3")
    assert (len(titles(last)), last.context["has_next"]) == (3, False)
    for odd in ("0", "-1", "x", "9" * 5000, "1.5", "٣"):
        assert ask("scooter", page=odd).status_code == 200


def test_a_promoted_page_stands_first_when_all_words_of_a_term_are_typed(ask, fronts):
    site = Site.objects.get(siteidentity__key="parents")
    page = make_page(fronts["programme"], "Iets gevonden")
    promotions = SearchPromotions.objects.create(site=site)
    PromotedResult.objects.create(
        promotions=promotions, page=page, terms="geld gevonden, Café"
    )
    assert promoted(ask("ik heb GEVONDEN geld")) == ["Iets gevonden"]
    assert promoted(ask("cafe")) == ["Iets gevonden"]
    assert promoted(ask("geld")) == []
    assert promoted(ask("cafe", host="buit.localhost")) == []
    page.unpublish()
    assert promoted(ask("cafe")) == []


def test_searching_writes_nothing_and_leaves_no_cookie(ask, fronts):
    make_page(fronts["parents"], "Scooter")

    def rows():
        return {
            model._meta.label: model._default_manager.count()
            for model in apps.get_models(include_auto_created=True)
            if model._meta.managed
        }

    before = rows()
    for question in ("scooter", "nergens te vinden", ""):
        response = ask(question)
        assert not response.cookies
        assert response["X-Robots-Tag"] == "noindex"
        assert "no-store" in response["Cache-Control"]
    assert rows() == before


def test_the_number_of_queries_does_not_grow_with_the_results(
    ask, fronts, django_assert_max_num_queries
):
    front = fronts["parents"]
    front.footer_text = (
        f'<p><a linktype="page" id="{fronts["programme"].pk}">Wij</a></p>'
    )
    front.save()
    make_page(front, "Privacy", in_footer=True, show_in_menus=True)
    make_page(front, "Scooter")
    ask("scooter")
    with django_assert_max_num_queries(12) as few:
        ask("scooter")
    for number in range(30):
        make_page(fronts["parents"], f"Scooter {number}")
    with django_assert_max_num_queries(12) as many:
        ask("scooter")
    assert len(many) == len(few)
    with django_assert_max_num_queries(12):
        ask("xylofoon kwartet")
