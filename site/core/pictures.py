"""The sizes in which pictures appear, in one place, so they can be made beforehand."""

from dataclasses import dataclass

from wagtail.images.models import Picture
from wagtail.images.shortcuts import get_renditions_or_not_found

from core.models import CustomImage

FORMATS = ("avif", "webp", "jpeg")


@dataclass(frozen=True)
class Shape:
    """Resize operations from small to large, and how wide the picture is shown."""

    operations: tuple[str, ...]
    sizes: str

    @property
    def specs(self) -> list[str]:
        """Wagtail's filter specs of all renditions of this shape."""
        return [
            f"format-{name}|{operation}"
            for name in FORMATS
            for operation in self.operations
        ]


SHAPES = {
    "card": Shape(
        ("fill-640x400", "fill-960x600"),
        "(min-width: 62rem) 24rem, (min-width: 40rem) 50vw, 100vw",
    ),
    "content": Shape(("width-720", "width-1280"), "(min-width: 48rem) 46rem, 100vw"),
    "hero": Shape(("width-720", "width-1280"), "(min-width: 62rem) 40rem, 100vw"),
}


def picture(image: CustomImage, shape: str, alt: str, *, eager: bool) -> Picture:
    """The <picture> of an image; `eager` when it is on the first screen.

    Raises KeyError when there is no such shape.
    """
    wanted = SHAPES[shape]
    attributes = {"alt": alt, "sizes": wanted.sizes}
    if not eager:
        attributes |= {"loading": "lazy", "decoding": "async"}
    renditions = get_renditions_or_not_found(image, wanted.specs)
    return Picture(renditions, attributes)
