"""Promoted results as editors arrange them."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from wagtail.models import Locale, Site

from home.promoted_result import PromotedResult, SearchPromotions
from tests.factories.core import UserFactory
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

ADMIN = {"host": "weerbarejeugd.localhost"}


def address(key):
    site = Site.objects.get(siteidentity__key=key)
    return f"/beheer/settings/home/searchpromotions/{site.pk}/"


@pytest.fixture
def editor(client):
    user = UserFactory()
    user.groups.add(Group.objects.get(name="Redactie Dealen met drugs"))
    client.force_login(user)
    return client


def test_an_editor_promotes_a_page_of_the_own_site(editor, fronts):
    page = ContentPageFactory(parent=fronts["parents"])
    form = {
        "results-TOTAL_FORMS": 1,
        "results-INITIAL_FORMS": 0,
        "results-0-language": "nl",
        "results-0-terms": "geld, spullen",
        "results-0-page": page.pk,
        "results-0-ORDER": 1,
    }
    response = editor.post(address("parents"), form, headers=ADMIN)
    assert response.status_code == 302
    assert PromotedResult.objects.get().page.pk == page.pk


@pytest.mark.parametrize("other", ["programme", "community", "professionals"])
def test_an_editor_cannot_open_or_change_those_of_another_site(editor, other):
    for answer in (editor.get, editor.post):
        response = answer(address(other), headers=ADMIN)
        assert response.status_code == 302
        assert response.url == "/beheer/"
    other_site = Site.objects.get(siteidentity__key=other)
    assert not PromotedResult.objects.filter(promotions__site=other_site).exists()


def test_a_promoted_page_speaks_the_language_of_the_words(fronts):
    promotions = SearchPromotions.objects.create(
        site=Site.objects.get(siteidentity__key="parents")
    )
    page = ContentPageFactory(parent=fronts["parents"])
    row = PromotedResult(promotions=promotions, terms="money", page=page, language="en")
    with pytest.raises(ValidationError, match=r"taal|language"):
        row.full_clean()
    assert page.locale == Locale.objects.get(language_code="nl")
