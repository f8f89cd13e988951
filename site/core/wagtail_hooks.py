"""What this house changes in Wagtail's admin."""

from wagtail import hooks
from wagtail.snippets.models import register_snippet

from core.admin import choosers, publishing
from core.admin.shared_media import shared_media_addresses, with_shared_media
from core.admin.snippets import SharedTables
from core.admin.translations import stricter_addresses
from core.admin.users import spare_superusers
from core.rich_text_links import DocumentLinkHandler, PageLinkHandler

register_snippet(SharedTables)

hooks.register("register_admin_urls", stricter_addresses)
hooks.register("register_admin_urls", shared_media_addresses)
hooks.register("construct_page_chooser_queryset", choosers.live_or_own)
hooks.register("construct_media_chooser_queryset", with_shared_media)
hooks.register("construct_page_action_menu", publishing.offer_approval_only)
hooks.register("before_publish_page", publishing.refuse_own_work)
hooks.register("after_create_page", publishing.explain_refusal)
hooks.register("after_edit_page", publishing.explain_refusal)
hooks.register("before_bulk_action", spare_superusers)


@hooks.register("construct_help_menu")
def hide_foreign_manuals(request, menu_items) -> None:
    """Wagtail's manual and release notes are English pages of a third party."""
    menu_items[:] = [item for item in menu_items if item.name == "keyboard-shortcuts"]


@hooks.register("construct_reports_menu")
def hide_closed_report(request, menu_items) -> None:
    """Only superusers see every site, and so the report on page types."""
    if not request.user.is_superuser:
        menu_items[:] = [item for item in menu_items if item.name != "page-types-usage"]


@hooks.register("register_rich_text_features", order=10)
def resolve_links_at_once(features) -> None:
    """Wagtail's own link handlers ask the database anew for every text."""
    features.register_link_type(PageLinkHandler)
    features.register_link_type(DocumentLinkHandler)
