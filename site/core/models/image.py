"""Pictures: credited, described, and free of what the camera noted."""

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.images.models import AbstractImage, AbstractRendition, Image

from core.photo_metadata import without_metadata


class CustomImage(AbstractImage):
    """A picture with its maker; the description is the suggested alt text."""

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

    def save(self, *args, **kwargs) -> None:
        if self.file and not self.file._committed:
            self.file.file = without_metadata(self.file.file)
            self._set_image_file_metadata()
        super().save(*args, **kwargs)


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
