"""Choosers that take what was fetched for the whole page before they ask again."""

import copy

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock as WagtailDocumentChooserBlock
from wagtail.images.blocks import ImageBlock as WagtailImageBlock
from wagtail.images.blocks import ImageChooserBlock as WagtailImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock
from wagtailmedia.blocks import AudioChooserBlock as WagtailAudioChooserBlock
from wagtailmedia.blocks import VideoChooserBlock as WagtailVideoChooserBlock

from core.models import HelpService
from core.page_references import fetched


class TakesFetched:
    """Mixin for chooser blocks: rows of core.page_references before the database."""

    def bulk_to_python(self, values):
        values = list(values)
        rows = [fetched(self.model_class, value) for value in values]
        if all(row or value is None for row, value in zip(rows, values, strict=True)):
            # a picture carries the alt text of its place, so each place has its own
            return [copy.copy(row) for row in rows]
        return super().bulk_to_python(values)


class PageChooserBlock(TakesFetched, blocks.PageChooserBlock):
    """A page of any section, as the teaser that core knows."""

    def __init__(self, **kwargs):
        super().__init__(page_type="core.BasePage", **kwargs)


class ImageChooserBlock(TakesFetched, WagtailImageChooserBlock):
    """A picture from the library."""


class ImageBlock(WagtailImageBlock):
    """A picture with the alt text of this place, or marked as decorative."""

    def __init__(self, required=True, **kwargs):
        super().__init__(required=required, **kwargs)
        chooser = ImageChooserBlock(required=required, label=_("picture"))
        chooser.set_name("image")
        self.child_blocks["image"] = chooser


class DocumentChooserBlock(TakesFetched, WagtailDocumentChooserBlock):
    """A document from the library."""


class VideoChooserBlock(TakesFetched, WagtailVideoChooserBlock):
    """A film from the library."""


class AudioChooserBlock(TakesFetched, WagtailAudioChooserBlock):
    """Sound from the library."""


class HelpServiceChooserBlock(TakesFetched, SnippetChooserBlock):
    """A help service with its texts and hours."""

    def __init__(self, **kwargs):
        super().__init__(HelpService, **kwargs)
