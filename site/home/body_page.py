"""What pages with an introduction and a body of blocks have in common."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel
from wagtail.search import index

from core.blocks.body import BodyBlock
from core.fields import StreamField
from core.models import BasePage


class BodyPage(BasePage):
    """A title, an introduction in large type, and blocks."""

    is_creatable = True

    introduction = models.TextField(
        _("introduction"),
        max_length=400,
        blank=True,
        help_text=_("One or two sentences in large type beneath the title."),
    )
    body = StreamField(BodyBlock(), verbose_name=_("page"), blank=True)

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("introduction"),
        FieldPanel("body"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("introduction"),
        index.SearchField("body"),
    ]

    class Meta:
        abstract = True
