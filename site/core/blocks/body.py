"""The blocks that make up the body of a page."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.help import HelpCardBlock
from core.blocks.layout import (
    AccordionBlock,
    CalloutBlock,
    DoDontBlock,
    KeyFiguresBlock,
    StepsBlock,
)
from core.blocks.links import TeasersBlock
from core.blocks.media import (
    AudioBlock,
    DownloadBlock,
    EmbedBlock,
    FigureBlock,
    FilmBlock,
)
from core.blocks.table import TableBlock
from core.blocks.text import HeadingBlock, QuoteBlock, TextBlock


class BodyBlock(blocks.StreamBlock):
    """Everything an ordinary page can hold."""

    heading = HeadingBlock()
    text = TextBlock()
    callout = CalloutBlock()
    steps = StepsBlock()
    do_dont = DoDontBlock()
    accordion = AccordionBlock()
    help_card = HelpCardBlock()
    quote = QuoteBlock()
    key_figures = KeyFiguresBlock()
    table = TableBlock()
    image = FigureBlock()
    film = FilmBlock()
    embed = EmbedBlock()
    audio = AudioBlock()
    download = DownloadBlock()
    teasers = TeasersBlock()

    class Meta:
        label = _("page")
