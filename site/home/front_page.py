"""What the front pages of all sites have in common."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.search import index

from core.blocks.body import BodyBlock
from core.blocks.links import CardBlock
from core.blocks.text import RICH_TEXT
from core.bootstrap.translated_front import take_over_rights
from core.fields import StreamField
from core.models import BasePage, CustomImage


class FrontPage(BasePage):
    """The root of a site: a welcome, entrances, and the words of the footer."""

    parent_page_types = ["wagtailcore.Page"]
    is_creatable = True

    hero_title = models.CharField(_("welcome"), max_length=120)
    hero_text = models.TextField(_("what this site is for"), max_length=220)
    hero_image = models.ForeignKey(
        CustomImage,
        verbose_name=_("image beside the welcome"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    hero_image_alt = models.CharField(
        _("what the image shows"),
        max_length=200,
        blank=True,
        help_text=_("Leave empty when the image only decorates."),
    )
    entries = StreamField(
        [("card", CardBlock())],
        verbose_name=_("entrances"),
        blank=True,
        help_text=_("The cards right beneath the welcome; four to six work best."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("more on the page"), blank=True)
    footer_text = RichTextField(_("text in the footer"), features=RICH_TEXT, blank=True)

    content_panels = [
        *BasePage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("hero_title"),
                FieldPanel("hero_text"),
                FieldPanel("hero_image"),
                FieldPanel("hero_image_alt"),
            ],
            heading=_("Welcome"),
        ),
        FieldPanel("entries"),
        FieldPanel("body"),
        FieldPanel("footer_text"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("hero_text"),
        index.SearchField("body"),
    ]

    class Meta:
        abstract = True

    def save(self, *args, **kwargs) -> None:
        """Rights and workflow hold at once on a front page in a new language."""
        is_new = self._state.adding
        super().save(*args, **kwargs)
        if is_new:
            take_over_rights(self)
