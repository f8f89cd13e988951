"""Pages for professionals."""

from django.utils.translation import gettext_lazy as _

from home.front_page import FrontPage


class ProfessionalsHomePage(FrontPage):
    """The front page of BUIT: film, lessons and material by role."""

    class Meta:
        verbose_name = _("front page for professionals")
        verbose_name_plural = _("front pages for professionals")
