"""Text in a form that helps to act: callouts, steps, do and don't, figures."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.text import RICH_TEXT


class CalloutBlock(blocks.StructBlock):
    """A message that stands out."""

    kind = blocks.ChoiceBlock(
        label=_("kind"),
        choices=[
            ("info", _("Good to know")),
            ("warning", _("Take care")),
            ("urgent", _("Urgent help")),
        ],
        default="info",
    )
    title = blocks.CharBlock(label=_("title"), max_length=100)
    text = blocks.RichTextBlock(label=_("text"), features=RICH_TEXT)

    class Meta:
        label = _("callout")
        icon = "info-circle"
        group = _("Act")
        description = _("A message that must not be missed; use it sparingly.")
        template = "blocks/callout.html"
        preview_value = {
            "kind": "info",
            "title": "Eén signaal zegt niets",
            "text": "<p>Nieuwe kleren kunnen ook van een bijbaan komen.</p>",
        }


class TitledTextBlock(blocks.StructBlock):
    """A title with the text that belongs to it."""

    title = blocks.CharBlock(label=_("title"), max_length=120)
    text = blocks.RichTextBlock(label=_("text"), features=RICH_TEXT)

    class Meta:
        icon = "list-ul"


class AccordionBlock(blocks.StructBlock):
    """Questions that open to their answers."""

    items = blocks.ListBlock(TitledTextBlock(), label=_("questions"), min_num=1)

    class Meta:
        label = _("accordion")
        icon = "list-ul"
        group = _("Act")
        description = _("Questions with answers that open on a click.")
        template = "blocks/accordion.html"
        preview_value = {
            "items": [
                {
                    "title": "Krijgt mijn kind een strafblad?",
                    "text": "<p>Dat hangt af van wat er is gebeurd.</p>",
                }
            ]
        }


class StepsBlock(blocks.StructBlock):
    """What to do, in order."""

    items = blocks.ListBlock(TitledTextBlock(), label=_("steps"), min_num=2)

    class Meta:
        label = _("steps")
        icon = "list-ol"
        group = _("Act")
        description = _("What to do first, next and after that.")
        template = "blocks/steps.html"
        preview_value = {
            "items": [
                {
                    "title": "Adem uit",
                    "text": "<p>U hoeft niet meteen te reageren.</p>",
                },
                {"title": "Bel iemand", "text": "<p>Deel uw zorg met iemand.</p>"},
            ]
        }


class DoDontBlock(blocks.StructBlock):
    """What helps beside what does not."""

    do = blocks.ListBlock(
        blocks.CharBlock(label=_("this helps"), max_length=200), label=_("This helps")
    )
    dont = blocks.ListBlock(
        blocks.CharBlock(label=_("rather not"), max_length=200), label=_("Rather not")
    )

    class Meta:
        label = _("do and don't")
        icon = "tick-inverse"
        group = _("Act")
        description = _("Two lists: what helps, and what makes it worse.")
        template = "blocks/do_dont.html"
        preview_value = {
            "do": ["Vraag open: hoe kom je hieraan?"],
            "dont": ["Dreigen met straf."],
        }


class KeyFigureBlock(blocks.StructBlock):
    """A figure with what it counts and who counted it."""

    value = blocks.CharBlock(label=_("figure"), max_length=20)
    label = blocks.CharBlock(label=_("what it counts"), max_length=160)
    source = blocks.CharBlock(label=_("source"), max_length=120)
    source_url = blocks.URLBlock(label=_("address of the source"), required=False)

    class Meta:
        icon = "order"


class KeyFiguresBlock(blocks.StructBlock):
    """Figures that say how much; never about fewer than ten people."""

    items = blocks.ListBlock(KeyFigureBlock(), label=_("figures"), min_num=1, max_num=4)

    class Meta:
        label = _("key figures")
        icon = "order"
        group = _("Act")
        description = _("One to four figures, each with its source.")
        template = "blocks/key_figures.html"
        preview_value = {
            "items": [
                {
                    "value": "ruim 1000",
                    "label": "jongeren kwamen in aanraking met de politie",
                    "source": "Programma Weerbare jeugd",
                }
            ]
        }
