"""Films and sound that every site's editors may show."""

import pytest
from django.urls import reverse
from wagtail.models import Collection

from core.bootstrap.rights import SHARED_COLLECTION
from tests.factories.core import MediaFactory, UserFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def editor(client):
    client.force_login(UserFactory(groups=["Redactie BUIT"]))
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


@pytest.fixture
def shared():
    collection = Collection.objects.get(name=SHARED_COLLECTION)
    return MediaFactory(title="De gedeelde opname", collection=collection)


@pytest.mark.parametrize("question", [{}, {"q": "gedeelde"}])
def test_an_editor_finds_shared_sound_beside_that_of_the_own_site(
    editor, shared, question
):
    own = Collection.objects.get(name="BUIT")
    MediaFactory(title="Een eigen, gedeelde opname", collection=own)
    chooser = reverse("wagtailmedia:chooser_typed", args=["audio"])
    text = editor.get(chooser, question).content.decode()
    assert "De gedeelde opname" in text
    assert "Een eigen, gedeelde opname" in text


def test_an_editor_chooses_shared_sound(editor, shared):
    answer = editor.get(reverse("wagtailmedia:media_chosen", args=[shared.pk])).json()
    assert answer["step"] == "media_chosen"
    assert answer["result"]["title"] == shared.title


@pytest.mark.parametrize("name", ["edit", "delete", "media_usage"])
def test_an_editor_changes_no_shared_sound(editor, shared, name):
    response = editor.get(reverse(f"wagtailmedia:{name}", args=[shared.pk]))
    assert response["Location"] == reverse("wagtailadmin_home")


def test_who_edits_nothing_chooses_nothing(editor, shared):
    editor.force_login(UserFactory(groups=["Programmateam"]))
    chooser = editor.get(reverse("wagtailmedia:chooser"))
    assert shared.title not in chooser.content.decode()
    chosen = editor.get(reverse("wagtailmedia:media_chosen", args=[shared.pk]))
    assert chosen["Location"] == reverse("wagtailadmin_home")
