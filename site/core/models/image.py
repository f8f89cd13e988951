"""Pictures: credited, described, and free of what the camera noted."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import (
    AbstractImage,
    AbstractRendition,
    Image,
    get_upload_to,
)

from core.photo_field import PhotoField


class CustomImage(AbstractImage):
    """A picture with its maker; the description is the suggested alt text."""

    file = PhotoField(
        _("file"),
        upload_to=get_upload_to,
        width_field="width",
        height_field="height",
    )
    credit = models.CharField(
        _("credit"),
        max_length=200,
        help_text=_("Maker and licence, as shown beneath the picture."),
    )

    admin_form_fields = (*Image.admin_form_fields, "credit")

    class Meta(AbstractImage.Meta):
        verbose_name = _("image")
        verbose_name_plural = _("images")
        permissions = [("choose_image", "Can choose image")]

    unsaved_file = ""  # stored already, while no row in the database points to it

    @property
    def default_alt_text(self) -> str:
        """The suggested alt text; a title is often a file name, so never the title."""
        return self.description

    def save(self, *args, **kwargs) -> None:
        """Store a new file first; it goes again when the row cannot be saved."""
        if self.file and not self.file._committed:
            self.file.save(self.file.name, self.file.file, save=False)
        try:
            super().save(*args, **kwargs)
        except Exception:
            if self.unsaved_file:
                self.file.storage.delete(self.unsaved_file)
            raise
        self.unsaved_file = ""


class Rendition(AbstractRendition):
    """A picture at one size and format."""

    image = models.ForeignKey(
        CustomImage, on_delete=models.CASCADE, related_name="renditions"
    )

    class Meta:
        verbose_name = _("rendition")
        constraints = [
            models.UniqueConstraint(
                fields=["image", "filter_spec", "focal_point_key"],
                name="unique_rendition",
            )
        ]
