"""Takes what a camera wrote about place, time and owner out of a picture."""

from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import PurePath

from django.core.files.base import ContentFile, File
from PIL import Image as Picture
from PIL import ImageCms, ImageOps

KEPT = ("icc_profile",)  # colours depend on it and it says nothing about a person
ORIENTATION = 0x0112
# what phones call a JPEG with a preview or depth picture behind it
FORMATS = {"MPO": "JPEG"}


class UnreadablePictureError(ValueError):
    """A file that is no picture, or only part of one."""


def without_metadata(file: File) -> ContentFile:
    """The same picture, upright, without EXIF, GPS, XMP, comments or what lies behind.

    A JPEG keeps its own quality unless it had to be turned or was in print colours.
    Only the first picture in a file remains: previews and the rest of an animation are
    dropped. Raises UnreadablePictureError when it is no whole picture.
    """
    with _opened(file) as picture:
        picture.load()
        kind = picture.format = FORMATS.get(picture.format, picture.format)
        clean = picture if picture.mode != "CMYK" else _in_screen_colours(picture)
        if picture.getexif().get(ORIENTATION, 1) != 1:
            clean = ImageOps.exif_transpose(clean)
        options = {key: clean.info[key] for key in KEPT if key in clean.info}
        for key in ("exif", "xmp", "comment"):
            clean.info.pop(key, None)
        buffer = BytesIO()
        options |= _quality(kind, clean is not picture)
        clean.save(buffer, format=kind, **options)
    return ContentFile(buffer.getvalue(), name=PurePath(file.name or "").name)


def is_moving(file: File) -> bool:
    """Whether a picture file holds an animation.

    Raises UnreadablePictureError when the file is no whole picture.
    """
    with _opened(file) as picture:
        picture.load()
        return picture.format not in FORMATS and getattr(picture, "is_animated", False)


@contextmanager
def _opened(file: File) -> Iterator[Picture.Image]:
    """The picture in a file; whatever a decoder trips over becomes one error."""
    file.seek(0)
    try:
        with Picture.open(file) as picture:
            yield picture
    except Exception as error:  # decoders raise a dozen kinds on damaged files
        raise UnreadablePictureError(str(error)) from error


def _in_screen_colours(picture: Picture.Image) -> Picture.Image:
    """A picture in print colours (CMYK) in those of screens, with its EXIF."""
    profile = picture.info.pop("icc_profile", b"")
    try:
        converted = ImageCms.profileToProfile(
            picture, BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB"
        )
    except ImageCms.PyCMSError:  # no profile, or one for other colours
        converted = picture.convert("RGB")
    converted.info["exif"] = picture.info.get("exif", b"")
    return converted


def _quality(kind: str | None, redrawn: bool) -> dict:
    """How to save without visible loss."""
    if kind == "JPEG":
        return {"quality": 92 if redrawn else "keep", "optimize": True}
    if kind in ("WEBP", "AVIF"):
        return {"quality": 92}
    return {}
