"""Blocks that lead to other pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks


class TeasersBlock(blocks.StructBlock):
    """Pages worth reading next, of any section."""

    title = blocks.CharBlock(label=_("title"), max_length=100)
    pages = blocks.ListBlock(
        blocks.PageChooserBlock(page_type="core.BasePage"),
        label=_("pages"),
        min_num=1,
        max_num=6,
    )

    class Meta:
        label = _("pages to read")
        icon = "doc-full-inverse"
        group = _("Links")
        description = _("Cards of other pages, in the order that you give.")
        template = "blocks/teasers.html"


class CardBlock(blocks.StructBlock):
    """An entrance on a front page."""

    page = blocks.PageChooserBlock(label=_("page"), page_type="core.BasePage")
    title = blocks.CharBlock(
        label=_("title"),
        required=False,
        max_length=80,
        help_text=_("In the visitor's own words; empty means the page's title."),
    )
    text = blocks.CharBlock(label=_("text"), required=False, max_length=120)

    class Meta:
        label = _("card")
        icon = "doc-full-inverse"
        template = "blocks/card.html"
