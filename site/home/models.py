"""The front page of the programme and the page that every site can use."""

from django.utils.translation import gettext_lazy as _

from home.body_page import BodyPage
from home.front_page import FrontPage
from home.promoted_result import PromotedResult, SearchPromotions

__all__ = ["ContentPage", "HomePage", "PromotedResult", "SearchPromotions"]


class HomePage(FrontPage):
    """The front page of the programme's own site."""

    template = "home/home_page.html"

    class Meta:
        verbose_name = _("front page of the programme")
        verbose_name_plural = _("front pages of the programme")


class ContentPage(BodyPage):
    """A page of text and blocks: what most pages of every site are."""

    class Meta:
        verbose_name = _("content page")
        verbose_name_plural = _("content pages")
