"""The register of interventions and its map."""

from django.utils.translation import gettext_lazy as _

from home.body_page import BodyPage


class InterventionMapPage(BodyPage):
    """The entrance to the register of interventions."""

    template = "home/content_page.html"
    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]

    class Meta:
        verbose_name = _("intervention map")
        verbose_name_plural = _("intervention maps")
