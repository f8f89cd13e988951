"""Whose work a page's latest state is: nobody brings their own work live."""

from django.db.models import Q
from wagtail.models import Page
from wagtail_localize.models import SegmentOverride, StringTranslation, Translation


def is_own_work(page: Page, user) -> bool:
    """Whether `user` submitted `page` for approval or was the last to write it.

    A page without a revision is its owner's. For a page that is translated string by
    string those count who wrote strings since it was last published.
    """
    state = page.current_workflow_state
    if state and state.requested_by_id == user.pk:
        return True
    translation = find_translation(page)
    if translation:
        return _wrote_translation(page, user) or _wrote_draft_source(translation, user)
    return _last_writer(page) == user.pk


def find_translation(page: Page) -> Translation | None:
    """The translation of which `page` is the result, None for any other page."""
    return (
        Translation.objects.filter(
            source__object_id=page.translation_key,
            target_locale_id=page.locale_id,
            enabled=True,
        )
        .select_related("source")
        .first()
    )


def _last_writer(page: Page) -> int | None:
    revision = page.get_latest_revision()
    return revision.user_id if revision else page.owner_id


def _wrote_translation(page: Page, user) -> bool:
    """Whether `user` wrote words that the live page, if there is one, lacks."""
    mine = Q(
        locale=page.locale_id,
        context__object_id=page.translation_key,
        last_translated_by=user.pk,
    )
    if page.last_published_at:
        mine &= Q(updated_at__gt=page.last_published_at)
    return any(
        model.objects.filter(mine).exists()
        for model in (StringTranslation, SegmentOverride)
    )


def _wrote_draft_source(translation: Translation, user) -> bool:
    """Whether untranslated words would be the user's own that nobody approved yet."""
    source = Page.objects.filter(
        translation_key=translation.source.object_id,
        locale_id=translation.source.locale_id,
    ).first()
    return bool(source and not source.live and _last_writer(source) == user.pk)
