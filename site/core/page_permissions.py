"""What a person may do to a page, beyond the rights of their groups."""

from wagtail.models import PagePermissionTester

from core.own_work import is_own_work

FRONT_PAGE_DEPTH = 2


class FourEyesPermissions(PagePermissionTester):
    """Wagtail's rights, with which nobody publishes their own work.

    Buttons, bulk actions, the translation editor and the API all ask here, superusers
    included; only programs, which act for no user, are not held to it.
    """

    def can_publish(self) -> bool:
        return super().can_publish() and not is_own_work(self.page, self.user)

    def can_publish_subpage(self) -> bool:
        """A page that is made and published in one go is always one's own work."""
        return False

    # what brings no words live takes no second person: the group's right is enough

    def can_unschedule(self) -> bool:
        return super().can_publish()

    def can_set_view_restrictions(self) -> bool:
        return super().can_publish()

    def can_unpublish(self) -> bool:
        return super().can_unpublish() and self._may_touch_site()

    def can_delete(self, ignore_bulk: bool = False) -> bool:
        """Also asked before a move: a site's front page stays where it is."""
        return super().can_delete(ignore_bulk) and self._may_touch_site()

    def _may_touch_site(self) -> bool:
        return self.page.depth != FRONT_PAGE_DEPTH or self.user.is_superuser
