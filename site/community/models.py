"""Pages for young people."""

from django.utils.translation import gettext_lazy as _

from home.front_page import FrontPage


class HubPage(FrontPage):
    """The front page of Deal With It: everything new in one place."""

    class Meta:
        verbose_name = _("front page for young people")
        verbose_name_plural = _("front pages for young people")
