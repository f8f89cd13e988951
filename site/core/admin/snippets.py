"""Shared tables in the admin: one group owns each, everybody chooses from them."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from core.models import HelpService, Municipality, Theme


class HelpServiceViewSet(SnippetViewSet):
    """Help lines and teams, in the order in which pages show them."""

    model = HelpService
    icon = "help"
    list_display = (
        "name",
        "kind",
        "scope",
        "phone",
        BooleanColumn("on_error_pages", label=_("on error pages")),
    )
    list_filter = ("kind", "scope", "is_example")
    ordering = ("sort_order", "name")
    inspect_view_enabled = True


class ThemeViewSet(SnippetViewSet):
    """Subjects that pages of all sites share."""

    model = Theme
    icon = "tag"
    list_display = ("name", "code", "sort_order")
    search_fields = ("name", "code")
    ordering = ("sort_order", "name")


class MunicipalityViewSet(SnippetViewSet):
    """All Dutch municipalities; mergers are noted here."""

    model = Municipality
    icon = "site"
    list_display = ("name", "code", "region", "police_unit")
    list_filter = ("police_unit", "region")
    list_per_page = 50
    ordering = ("name",)


class SharedTables(SnippetViewSetGroup):
    """One entry in the menu for what all sites share."""

    items = (HelpServiceViewSet, ThemeViewSet, MunicipalityViewSet)
    menu_label = _("Shared")
    menu_icon = "list-ul"
    menu_name = "shared"
    menu_order = 250
