"""Words: headings, running text and quotes."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

RICH_TEXT = ["bold", "italic", "ol", "ul", "link", "document-link"]


class HeadingBlock(blocks.StructBlock):
    """A heading; the page's title is the only one above it."""

    text = blocks.CharBlock(label=_("heading"), max_length=120)
    level = blocks.ChoiceBlock(
        label=_("level"),
        choices=[("h2", _("Part")), ("h3", _("Part of a part"))],
        default="h2",
    )

    class Meta:
        label = _("heading")
        icon = "title"
        group = _("Text")
        description = _("Names the part of the page that follows.")
        template = "blocks/heading.html"
        preview_value = {"text": "Wat kunt u vanavond doen?", "level": "h2"}


class TextBlock(blocks.RichTextBlock):
    """Running text with links and lists."""

    class Meta:
        label = _("text")
        icon = "pilcrow"
        group = _("Text")
        description = _("Paragraphs with links and lists.")
        template = "blocks/text.html"
        preview_value = (
            "<p>Blijf rustig. <b>Eén signaal zegt niets</b>, meer signalen samen zijn "
            "een reden om te praten.</p><ul><li>Kies een rustig moment.</li>"
            "<li>Zeg wat u ziet.</li></ul>"
        )

    def __init__(self, **kwargs):
        kwargs.setdefault("features", RICH_TEXT)
        super().__init__(**kwargs)


class QuoteBlock(blocks.StructBlock):
    """Somebody's words, or words that the reader can use."""

    text = blocks.TextBlock(label=_("words"))
    attribution = blocks.CharBlock(label=_("who says it"), required=False)

    class Meta:
        label = _("quote")
        icon = "openquote"
        group = _("Text")
        description = _("Someone's words, or an example sentence to say.")
        template = "blocks/quote.html"
        preview_value = {
            "text": "Ik maak me zorgen en ik wil graag begrijpen wat er speelt.",
            "attribution": "Zo kunt u beginnen",
        }
