"""Words in another language than the page say so."""

import pytest
from django.test import Client
from django.utils.translation import override
from wagtail.models import Locale

from core.templatetags.looks import language_of
from tests.factories.home import ContentPageFactory
from tests.factories.stored import items, stored

pytestmark = pytest.mark.django_db


def test_words_in_the_pages_own_language_need_no_mark():
    with override("nl"):
        assert language_of("nl") == ""


def test_arabic_words_run_from_right_to_left_on_a_dutch_page():
    with override("nl"):
        assert language_of("ar") == ' lang="ar" dir="rtl"'


def test_a_teaser_without_translation_says_that_it_is_dutch(fronts):
    english = Locale.objects.get(language_code="en")
    front = fronts["parents"]
    target = ContentPageFactory(parent=front, title="Alleen Nederlands")
    page = ContentPageFactory(parent=front, slug="start")
    stored(page, ("teasers", {"title": "Read on", "pages": items(target.pk)}))
    for source in (front, page):
        copy = source.copy_for_translation(english, copy_parents=True)
        copy.save_revision().publish()
    client = Client(HTTP_HOST="dealenmetdrugs.localhost")
    html = client.get("/en/start/").content.decode()
    assert '<article class="card teaser" lang="nl" dir="ltr">' in html
    html = client.get("/start/").content.decode()
    assert '<article class="card teaser">' in html
