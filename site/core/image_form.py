"""The form with which editors add and change pictures."""

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail.images.fields import WagtailImageField
from wagtail.images.forms import BaseImageForm

from core.photo_metadata import UnreadablePictureError, is_moving


class PhotoFormField(WagtailImageField):
    """Takes one whole, still picture; says what to do about anything else."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.error_messages |= {
            "file_too_many_pixels": _(
                "This picture is too large: %(num_pixels)s pixels, while "
                "%(max_pixels_count)s is the limit. Make it smaller, for instance "
                "4,000 pixels wide, and try again."
            ),
            "damaged": _(
                "This picture is damaged or incomplete. Save it again and retry."
            ),
            "moving": _(
                "Moving pictures distract and cannot be stopped. Use a film instead."
            ),
        }

    def to_python(self, data):
        """Wagtail's checks of kind and size, then whether all of it can be read."""
        try:
            file = super().to_python(data)
            moving = file is not None and is_moving(file)
        except (OSError, SyntaxError, UnreadablePictureError) as error:
            raise ValidationError(self.error_messages["damaged"]) from error
        if moving:
            raise ValidationError(self.error_messages["moving"])
        if file is not None:
            file.seek(0)
        return file


class ImageForm(BaseImageForm):
    """Says what the description is for, and takes only what can be shown well."""

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if "description" in self.fields:
            self.fields["description"].help_text = _(
                "What the picture shows, in one sentence. Suggested as the alternative "
                "text wherever the picture is used."
            )
        if stock := self.fields.get("file"):
            self.fields["file"] = PhotoFormField(
                label=stock.label, required=stock.required, widget=stock.widget
            )
