"""What one site holds, for tests in which people of another site knock on it."""

from wagtail.models import Collection, Locale, Page
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
    site = front.get_site()
    collection = Collection.objects.get(name=site.site_name)
    writer = UserFactory()
    source = ContentPageFactory(
        parent=front, title="Geheim plan", live=False, teaser_image=ImageFactory()
    )
    source.save_revision(user=writer)
    translate_object(source, [Locale.objects.get(language_code="en")], user=writer)
    translation = Translation.objects.get(source__object_id=source.translation_key)
    page = ContentPageFactory(parent=front, title="Geheim idee", live=False)
    revision = page.save_revision(user=writer)
    state = page.get_workflow().start(page, writer)
    return {
        "page": page,
        "source_page": source,
        "front": front,
        "revision": revision,
        "workflow_state": state,
        "task_state": state.current_task_state,
        "task": state.current_task_state.task,
        "workflow": state.workflow,
        "translation": translation,
        "translation_source": translation.source,
        "string_segment": StringSegment.objects.filter(
            source=translation.source
        ).first(),
        "overridable_segment": OverridableSegment.objects.filter(
            source=translation.source
        ).first(),
        "image": ImageFactory(collection=collection, title="Geheim beeld"),
        "document": DocumentFactory(collection=collection, title="Geheim stuk"),
        "media": MediaFactory(collection=collection, title="Geheim geluid"),
        "collection": collection,
        "site": site,
        "identity": site.siteidentity,
        "user": writer,
        "group": writer.groups.model.objects.get(name="Beheerders"),
        "locale": Locale.objects.get(language_code="en"),
        "help_service": HelpService.objects.first(),
        "theme": Theme.objects.first(),
        "municipality": Municipality.objects.first(),
    }
