"""What an editor sees of a page before anyone else does."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from tests.factories.core import UserFactory
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(UserFactory(groups=["Redactie Dealen met drugs"]))
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


def preview(editor, address: str, **facts) -> BeautifulSoup:
    form = {
        "title": "Nieuw",
        "slug": "nieuw",
        "audience": "public",
        "body": streamfield([]),
        "comments": inline_formset([]),
    }
    answer = editor.post(address, nested_form_data(form | facts)).json()
    assert answer["is_valid"]
    return BeautifulSoup(editor.get(address).content, "html.parser")


def test_a_new_page_is_previewed_with_what_will_stand_around_it(editor, fronts):
    front = fronts["parents"]
    ContentPageFactory(parent=front, title="Signalen", show_in_menus=True)
    kind = ["home", "contentpage", front.pk]
    shown = preview(editor, reverse("wagtailadmin_pages:preview_on_add", args=kind))
    assert shown.html["data-theme"] == "parents"
    assert shown.h1.get_text() == "Nieuw"
    assert shown.find(class_="brand-name").get_text() == front.title
    assert "Signalen" in shown.find(class_="nav").get_text()
    assert [link.get_text() for link in shown.select(".breadcrumbs a")] == [front.title]


def test_a_change_is_previewed_and_not_seen_by_visitors(editor, fronts):
    page = ContentPageFactory(parent=fronts["parents"], title="Oud", slug="oud")
    address = reverse("wagtailadmin_pages:preview_on_edit", args=[page.pk])
    shown = preview(editor, address, title="Anders", slug="oud")
    assert shown.h1.get_text() == "Anders"
    public = editor.get("/oud/", headers={"host": "dealenmetdrugs.localhost"})
    assert "Anders" not in public.content.decode()
