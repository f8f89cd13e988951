"""The mailing of every two months."""

from django.utils.translation import gettext_lazy as _

from home.body_page import BodyPage


class NewsletterIndexPage(BodyPage):
    """Where visitors read what the newsletter is and find past issues."""

    template = "home/content_page.html"
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("newsletter overview")
        verbose_name_plural = _("newsletter overviews")
