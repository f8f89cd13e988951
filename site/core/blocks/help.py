"""Help in a page: always the shared record, never a typed number."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.snippets.blocks import SnippetChooserBlock

from core.models.help_service import HelpService


class HelpServiceChooserBlock(SnippetChooserBlock):
    """Chooses a help service and fetches its texts and hours along with it."""

    def __init__(self, **kwargs):
        super().__init__(HelpService, **kwargs)

    def bulk_to_python(self, values):
        services = HelpService.objects.prefetch_related(
            "texts", "hours", "exceptions"
        ).in_bulk(values)
        return [services.get(value) for value in values]


class HelpCardBlock(blocks.StructBlock):
    """Whom to call or chat with, and what they are not."""

    service = HelpServiceChooserBlock(label=_("help service"))
    note = blocks.CharBlock(
        label=_("why here"),
        required=False,
        max_length=160,
        help_text=_("One sentence above the card."),
    )

    class Meta:
        label = _("help card")
        icon = "help"
        group = _("Act")
        description = _("A help line with its number and hours from one place.")
        template = "blocks/help_card.html"
