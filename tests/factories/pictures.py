"""Picture files as cameras and vandals make them."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageCms

SECRET = b"GeheimeCamera"
EXIF_PLACE = 0x8825
PROFILE = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()


def camera_facts(orientation: int = 1) -> Image.Exif:
    """EXIF as a phone writes it: who, where, and which side is up (6 is lying)."""
    exif = Image.Exif()
    exif[0x010F] = SECRET.decode()
    exif[0x0112] = orientation
    exif.get_ifd(EXIF_PLACE).update({1: "N", 2: (52.0, 22.0, 1.0)})
    return exif


def photo(kind: str = "JPEG", mode: str = "RGB", size=(64, 32), **options) -> bytes:
    """A picture, red on its left half and blue on its right, with `options` of Pillow.

    It says SECRET in EXIF and XMP and has a colour profile, unless told otherwise.
    """
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (size[0] // 2, 0, *size))
    facts = {"exif": camera_facts(), "icc_profile": PROFILE}
    if kind in ("JPEG", "WEBP", "AVIF"):
        facts["xmp"] = b"<x:xmpmeta>" + SECRET + b"</x:xmpmeta>"
    picture = picture.convert(mode)
    if mode == "RGBA":
        picture.putalpha(128)
    buffer = BytesIO()
    picture.save(buffer, kind, **facts | options)
    return buffer.getvalue()


def upload(content: bytes, name: str = "IMG_2034.jpg") -> SimpleUploadedFile:
    """A picture file as a browser sends it."""
    return SimpleUploadedFile(name, content, content_type="image/jpeg")
