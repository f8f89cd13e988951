"""Puts our own pages for users in the place of Wagtail's."""

from wagtail.users.apps import WagtailUsersAppConfig


class StaffUsersConfig(WagtailUsersAppConfig):
    """Wagtail's app for users and groups, with core.admin.users for users."""

    user_viewset = "core.admin.users.StaffUserViewSet"
