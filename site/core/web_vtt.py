"""Captions and chapters: text files of the format that every browser reads."""

import re

from django.core.exceptions import ValidationError
from django.core.files import File
from django.utils.translation import gettext_lazy as _

LARGEST = 1024 * 1024  # bytes; the captions of a whole evening of film are smaller
OPENING = re.compile(rb"(\xef\xbb\xbf)?WEBVTT([ \t\r\n]|$)")


def validate_web_vtt(file: File) -> None:
    """Raises ValidationError when a new file is no WebVTT (W3C, section 4.1) in UTF-8.

    A file that is stored already was seen before and is not fetched again.
    """
    if getattr(file, "_committed", False):
        return
    if file.size > LARGEST:
        raise ValidationError(_("Captions and chapters are never larger than 1 MB."))
    file.seek(0)
    content = file.read()
    file.seek(0)
    try:
        content.decode()
    except UnicodeDecodeError as error:
        raise ValidationError(_("Save this file as UTF-8 and try again.")) from error
    if not OPENING.match(content):
        raise ValidationError(
            _("This is no WebVTT file: its first line must be “WEBVTT”.")
        )
