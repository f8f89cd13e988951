"""Blocks that lead to other pages."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.choosers import PageChooserBlock
from core.blocks.previews import first_of
from core.models import BasePage
from core.page_references import shown


class TeasersBlock(blocks.StructBlock):
    """Pages worth reading next, of any section."""

    title = blocks.CharBlock(label=_("title"), max_length=100)
    pages = blocks.ListBlock(
        PageChooserBlock(),
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

    def get_preview_value(self):
        page = first_of(BasePage, live=True, depth__gt=2)
        return self.to_python({"title": "Lees verder", "pages": [page]})

    def get_context(self, value, parent_context=None):
        """Add `shown_pages`: those not hidden, in the reader's language."""
        context = super().get_context(value, parent_context=parent_context)
        request = context.get("request")
        pages = [shown(page, request) for page in value["pages"] if page]
        context["shown_pages"] = [page for page in pages if page]
        return context


class CardBlock(blocks.StructBlock):
    """An entrance on a front page."""

    page = PageChooserBlock(label=_("page"))
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

    def get_preview_value(self):
        page = first_of(BasePage, live=True, depth__gt=2)
        return self.to_python({"page": page, "text": "Waar u kunt beginnen."})

    def get_context(self, value, parent_context=None):
        """Add `shown_page`: the page in the reader's language, None when hidden."""
        context = super().get_context(value, parent_context=parent_context)
        page = value["page"]
        context["shown_page"] = page and shown(page, context.get("request"))
        return context
