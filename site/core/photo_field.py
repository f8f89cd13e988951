"""A picture field whose file loses its metadata on every way into storage."""

from wagtail.images.models import WagtailImageField, WagtailImageFieldFile
from wagtail.utils.file import hash_filelike

from core.photo_metadata import without_metadata


class PhotoFile(WagtailImageFieldFile):
    """The file of a picture; forms, uploads and scripts all save it through here."""

    def save(self, name, content, save=True) -> None:
        """Store `content` without metadata, and note its size and hash.

        Raises UnreadablePictureError when the content is no whole picture.
        """
        clean = without_metadata(content)
        super().save(name, clean, save=False)
        clean.seek(0)
        self.instance.file_size = clean.size
        self.instance.file_hash = hash_filelike(clean)
        self.instance.unsaved_file = self.name
        if save:
            self.instance.save()


class PhotoField(WagtailImageField):
    """A picture without what the camera noted about place, time and owner."""

    attr_class = PhotoFile
