"""Help in a page: always the shared record, never a typed number."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.choosers import HelpServiceChooserBlock
from core.blocks.previews import first_of
from core.models import HelpService


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

    def get_preview_value(self):
        service = first_of(HelpService)
        return self.to_python({"service": service, "note": "Wie u kunt bellen."})
