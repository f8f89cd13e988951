"""Films and sound, with what makes them usable without sight or hearing."""

from django.core.exceptions import ValidationError
from django.core.validators import FileExtensionValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtailmedia.models import AbstractMedia, Media

from core.languages import Language
from core.web_vtt import validate_web_vtt

WEB_VTT = [FileExtensionValidator(["vtt"]), validate_web_vtt]
MEGABYTE = 1024 * 1024
LARGEST = 500 * MEGABYTE  # ten minutes of film in the best quality that phones play


class CustomMedia(AbstractMedia):
    """A film or sound file; a film cannot be saved without captions."""

    language = models.CharField(
        _("language"),
        max_length=5,
        choices=Language.choices,
        default=Language.NL,
        help_text=_("Of what is said, and so of captions and transcript."),
    )
    captions = models.FileField(
        _("captions"),
        upload_to="media_tracks",
        validators=WEB_VTT,
        blank=True,
        help_text=_("WebVTT file; required for a film with sound."),
    )
    chapters = models.FileField(
        _("chapters"),
        upload_to="media_tracks",
        validators=WEB_VTT,
        blank=True,
        help_text=_("WebVTT file that names the parts of a long film."),
    )
    audio_description = models.FileField(
        _("version with audio description"),
        upload_to="media",
        validators=[FileExtensionValidator(["mp4", "webm", "mp3", "m4a", "ogg"])],
        blank=True,
        help_text=_("The same film with a voice that tells what is seen."),
    )
    transcript = models.TextField(
        _("transcript"),
        blank=True,
        help_text=_("All that is said and shown, as text beneath the player."),
    )

    admin_form_fields = (
        *Media.admin_form_fields,
        "language",
        "captions",
        "chapters",
        "audio_description",
        "transcript",
    )

    class Meta:
        verbose_name = _("film or sound")
        verbose_name_plural = _("films and sound")

    def clean(self, *args, **kwargs) -> None:
        super().clean(*args, **kwargs)
        if self.type == "video" and not self.captions:
            raise ValidationError({"captions": _("A film needs captions.")})
        if self.type == "audio" and not self.transcript.strip():
            raise ValidationError({"transcript": _("Sound needs a transcript.")})
        for name in ("file", "audio_description"):
            file = getattr(self, name)
            if file and not file._committed and file.size > LARGEST:
                raise ValidationError({name: _("This file is larger than 500 MB.")})
