"""What one site holds, for tests in which people of another site knock on it."""

from django.contrib.auth.models import Group
from wagtail.models import Collection, Locale, Page, Site
from wagtail_localize.models import OverridableSegment, StringSegment, Translation
from wagtail_localize.operations import translate_object

from core.models import HelpService, Municipality, Theme
from tests.factories.core import (
    DocumentFactory,
    ImageFactory,
    MediaFactory,
    UserFactory,
)
from tests.factories.home import ContentPageFactory


def make_foreign(front: Page) -> dict[str, object]:
    """A secret of every kind in the site of `front`, by its kind."""
    writer = UserFactory()
    return {
        "front": front,
        "user": writer,
        "group": Group.objects.get(name="Beheerders"),
        "locale": Locale.objects.get(language_code="en"),
        "help_service": HelpService.objects.first(),
        "theme": Theme.objects.first(),
        "municipality": Municipality.objects.first(),
        **_submitted(front, writer),
        **_translated(front, writer),
        **_files(front.get_site()),
    }


def _submitted(front: Page, writer) -> dict[str, object]:
    """A page that waits for approval, with all that belongs to the waiting."""
    page = ContentPageFactory(parent=front, title="Geheim idee", live=False)
    revision = page.save_revision(user=writer)
    state = page.get_workflow().start(page, writer)
    return {
        "page": page,
        "revision": revision,
        "workflow": state.workflow,
        "workflow_state": state,
        "task": state.current_task_state.task,
        "task_state": state.current_task_state,
    }


def _translated(front: Page, writer) -> dict[str, object]:
    """A page that is being translated, with the pieces of its translation."""
    page = ContentPageFactory(
        parent=front, title="Geheim plan", live=False, teaser_image=ImageFactory()
    )
    page.save_revision(user=writer)
    translate_object(page, [Locale.objects.get(language_code="en")], user=writer)
    translation = Translation.objects.get(source__object_id=page.translation_key)
    source = translation.source
    return {
        "source_page": page,
        "translation": translation,
        "translation_source": source,
        "string_segment": StringSegment.objects.filter(source=source).first(),
        "overridable_segment": OverridableSegment.objects.filter(source=source).first(),
    }


def _files(site: Site) -> dict[str, object]:
    """The site with its collection, and one file of each kind in it."""
    collection = Collection.objects.get(name=site.site_name)
    return {
        "site": site,
        "identity": site.siteidentity,
        "collection": collection,
        "image": ImageFactory(collection=collection, title="Geheim beeld"),
        "document": DocumentFactory(collection=collection, title="Geheim stuk"),
        "media": MediaFactory(collection=collection, title="Geheim geluid"),
    }
