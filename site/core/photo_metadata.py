"""Takes what a camera wrote about place, time and owner out of a picture."""

from io import BytesIO

from django.core.files.base import ContentFile, File
from PIL import Image as Picture
from PIL import ImageOps

KEPT = ("icc_profile",)  # colours depend on it and it says nothing about a person
ORIENTATION = 0x0112


def without_metadata(file: File) -> File:
    """The same picture, upright, without EXIF, GPS, XMP or comments.

    JPEG pixels are kept as they are unless the picture had to be turned.
    Raises what Pillow raises when the file is no picture.
    """
    file.seek(0)
    with Picture.open(file) as picture:
        if getattr(picture, "is_animated", False):
            file.seek(0)
            return file
        turned = picture.getexif().get(ORIENTATION, 1) != 1
        upright = ImageOps.exif_transpose(picture) if turned else picture
        kind = picture.format
        options = {key: picture.info[key] for key in KEPT if key in picture.info}
        options |= _quality(kind, turned)
        if not turned:
            upright.load()
        buffer = BytesIO()
        for key in ("exif", "xmp", "comment", "XML:com.adobe.xmp"):
            upright.info.pop(key, None)
        upright.save(buffer, format=kind, **options)
    return ContentFile(buffer.getvalue(), name=file.name)


def _quality(kind: str | None, turned: bool) -> dict:
    """How to save without visible loss."""
    if kind == "JPEG":
        return {"quality": 92} if turned else {"quality": "keep"}
    if kind in ("WEBP", "AVIF"):
        return {"quality": 92}
    return {}
