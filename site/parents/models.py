"""Pages for parents."""

from django.utils.translation import gettext_lazy as _

from home.front_page import FrontPage


class ParentsHomePage(FrontPage):
    """The front page of dealenmetdrugs.nl: an entrance for each situation."""

    class Meta:
        verbose_name = _("front page for parents")
        verbose_name_plural = _("front pages for parents")
