"""Who translates does not publish the translation, who wrote the source neither."""

import json

import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation
from wagtail_localize.operations import translate_object

from tests.factories.core import UserFactory
from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client):
    """A browser on the programme's host, where the admin is."""
    client.defaults["HTTP_HOST"] = "weerbarejeugd.localhost"
    return client


@pytest.fixture
def english(db):
    return Locale.objects.get(language_code="en")


def _moderator():
    return UserFactory(groups=["Eindredactie BUIT"])


def _translated(fronts, english, by, live=True):
    """A page with its translation, which `by` asked for; a draft in English."""
    page = ContentPageFactory(parent=fronts["professionals"], live=live, title="Film")
    page.save_revision(user=by)
    translate_object(page, [english], user=by)
    return page.get_translation(english)


def _translate(page, user) -> None:
    """`user` writes the English title."""
    segment = StringSegment.objects.get(
        source__object_id=page.translation_key, context__path="title"
    )
    StringTranslation.objects.update_or_create(
        translation_of_id=segment.string_id,
        locale=page.locale,
        context_id=segment.context_id,
        defaults={
            "data": f"The film, by {user.pk}",
            "translation_type": "manual",
            "last_translated_by": user,
        },
    )


def _publish(desk, page, user, capture) -> bool:
    """Whether the page is live after `user` pressed the translation editor's button."""
    desk.force_login(user)
    with capture(execute=True):
        desk.post(
            reverse("wagtailadmin_pages:edit", args=[page.pk]), {"action": "publish"}
        )
    page.refresh_from_db()
    return page.live


def test_another_moderator_publishes_a_translation_each_time_anew(
    desk, fronts, english, django_capture_on_commit_callbacks
):
    editor, moderator = UserFactory(groups=["Redactie BUIT"]), _moderator()
    page = _translated(fronts, english, editor)
    for _ in range(2):
        _translate(page, editor)
        assert _publish(desk, page, moderator, django_capture_on_commit_callbacks)
    assert page.title.startswith("The film")


@pytest.mark.parametrize("superuser", [False, True])
def test_who_translated_does_not_publish(
    desk, fronts, english, superuser, django_capture_on_commit_callbacks
):
    translator = UserFactory(is_superuser=True) if superuser else _moderator()
    page = _translated(fronts, english, UserFactory())
    _translate(page, translator)
    assert not _publish(desk, page, translator, django_capture_on_commit_callbacks)


def test_words_changed_after_publication_wait_for_somebody_else(
    desk, fronts, english, django_capture_on_commit_callbacks
):
    editor, moderator = UserFactory(groups=["Redactie BUIT"]), _moderator()
    page = _translated(fronts, english, editor)
    _translate(page, editor)
    assert _publish(desk, page, moderator, django_capture_on_commit_callbacks)
    _translate(page, moderator)
    title = page.title
    _publish(desk, page, moderator, django_capture_on_commit_callbacks)
    assert page.title == title


def test_who_translated_before_may_publish_what_another_changes_later(
    desk, fronts, english, django_capture_on_commit_callbacks
):
    first, second = _moderator(), _moderator()
    page = _translated(fronts, english, UserFactory())
    _translate(page, first)
    assert _publish(desk, page, second, django_capture_on_commit_callbacks)
    slug = StringSegment.objects.get(
        source__object_id=page.translation_key, context__path="slug"
    )
    StringTranslation.objects.create(
        translation_of_id=slug.string_id,
        locale=english,
        context_id=slug.context_id,
        data="the-film-again",
        translation_type="manual",
        last_translated_by=second,
    )
    _publish(desk, page, first, django_capture_on_commit_callbacks)
    assert page.slug == "the-film-again"


def test_the_writer_of_an_unseen_source_does_not_publish_it_in_translation(
    desk, fronts, english, django_capture_on_commit_callbacks
):
    moderator = _moderator()
    page = _translated(fronts, english, moderator, live=False)
    assert not _publish(desk, page, moderator, django_capture_on_commit_callbacks)


def test_the_translation_editor_shows_its_button_to_the_right_people(
    desk, fronts, english
):
    translator, moderator = _moderator(), _moderator()
    page = _translated(fronts, english, UserFactory())
    _translate(page, translator)
    for user, shown in ((translator, False), (moderator, True)):
        desk.force_login(user)
        response = desk.get(reverse("wagtailadmin_pages:edit", args=[page.pk]))
        perms = json.loads(response.context["props"])["perms"]
        assert perms["canPublish"] is shown


def test_new_words_of_the_source_are_fetched_but_never_published_unseen(
    desk, fronts, english, django_capture_on_commit_callbacks
):
    moderator = _moderator()
    page = _translated(fronts, english, UserFactory())
    source = Translation.objects.get(target_locale=english).source
    desk.force_login(moderator)
    address = reverse("wagtail_localize:update_translations", args=[source.pk])
    assert "publish_translations" in desk.get(address).content.decode()
    with django_capture_on_commit_callbacks(execute=True):
        response = desk.post(address, {"publish_translations": "on"})
    assert response.status_code == 302
    page.refresh_from_db()
    assert not page.live
