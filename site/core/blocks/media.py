"""Pictures, films, sound and downloads."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from core.blocks.choosers import (
    AudioChooserBlock,
    DocumentChooserBlock,
    ImageBlock,
    VideoChooserBlock,
)
from core.blocks.previews import first_of
from core.embeds import EmbedAddressBlock
from core.models import CustomDocument, CustomImage, CustomMedia


class FigureBlock(blocks.StructBlock):
    """A picture with alt text, caption and credit."""

    picture = ImageBlock(label=_("picture"))
    caption = blocks.CharBlock(label=_("caption"), required=False, max_length=200)

    class Meta:
        label = _("image")
        icon = "image"
        group = _("Media")
        description = _("A picture; say what it shows, or that it only decorates.")
        template = "blocks/image.html"

    def get_preview_value(self):
        picture = {"image": first_of(CustomImage), "decorative": True}
        return self.to_python({"picture": picture, "caption": "Wat u hier ziet."})


class FilmBlock(blocks.StructBlock):
    """A film of our own with captions."""

    media = VideoChooserBlock(label=_("film"))
    introduction = blocks.CharBlock(
        label=_("introduction"), required=False, max_length=250
    )

    class Meta:
        label = _("film")
        icon = "media"
        group = _("Media")
        description = _("A film from the library, with captions and transcript.")
        template = "blocks/film.html"

    def get_preview_value(self):
        return self.to_python({"media": first_of(CustomMedia, type="video")})


class EmbedBlock(blocks.StructBlock):
    """A film elsewhere, loaded only after the visitor asks for it."""

    address = EmbedAddressBlock(label=_("address of the film"))
    title = blocks.CharBlock(label=_("title"), max_length=120)

    class Meta:
        label = _("film elsewhere")
        icon = "link-external"
        group = _("Media")
        description = _("YouTube or Vimeo; nothing is loaded before a click.")
        template = "blocks/embed.html"
        preview_value = {
            "address": "https://vimeo.com/123456789",
            "title": "Een film op een andere site",
        }


class AudioBlock(blocks.StructBlock):
    """Sound with its transcript."""

    media = AudioChooserBlock(label=_("sound"))
    introduction = blocks.CharBlock(
        label=_("introduction"), required=False, max_length=250
    )

    class Meta:
        label = _("sound")
        icon = "media"
        group = _("Media")
        description = _("Something to listen to, with its text.")
        template = "blocks/audio.html"

    def get_preview_value(self):
        return self.to_python({"media": first_of(CustomMedia, type="audio")})


class DownloadBlock(blocks.StructBlock):
    """A file to take along."""

    document = DocumentChooserBlock(label=_("document"))
    description = blocks.CharBlock(
        label=_("what it is"), required=False, max_length=200
    )

    class Meta:
        label = _("download")
        icon = "download"
        group = _("Media")
        description = _("A document with its kind and size.")
        template = "blocks/download.html"

    def get_preview_value(self):
        document = first_of(CustomDocument)
        return self.to_python({"document": document, "description": "Wat erin staat."})
