"""Own illustrations, films, sound and documents that demo pages show."""

import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.core.files import File
from PIL import Image as Picture

from core.bootstrap.rights import SHARED_COLLECTION, ensure_collection
from core.models import CustomDocument, CustomImage, CustomMedia

FOLDER = Path(__file__).resolve().parents[1] / "demo_media"
CREDITS = tomllib.loads((FOLDER / "credits.toml").read_text(encoding="utf-8"))
MEDIA_FILES = {
    "file": "file",
    "thumbnail": "poster",
    "captions": "captions",
    "chapters": "chapters",
}


def load_images() -> dict[str, int]:
    """Demo name → id of the image, made where it is missing."""
    ids = {}
    for name, facts in CREDITS["images"].items():
        image = CustomImage.objects.filter(title=facts["title"]).first()
        ids[name] = (image or _new_image(name, facts)).pk
    return ids


def _new_image(name: str, facts: dict) -> CustomImage:
    path = FOLDER / "images" / f"{name}.jpg"
    with Picture.open(path) as picture:
        width, height = picture.size
    with _file(path) as file:
        return CustomImage.objects.create(
            title=facts["title"],
            description=facts["alt"],
            credit=facts["credit"],
            focal_point_x=facts["focal_x"],
            focal_point_y=facts["focal_y"],
            focal_point_width=400,
            focal_point_height=400,
            width=width,
            height=height,
            file=file,
            collection=ensure_collection(SHARED_COLLECTION),
        )


def load_documents() -> dict[str, int]:
    """Demo name → id of the document, made where it is missing."""
    ids = {}
    for name, title in CREDITS["documents"].items():
        document = CustomDocument.objects.filter(title=title).first()
        if document is None:
            with _file(FOLDER / "documents" / f"{name}.pdf") as file:
                document = CustomDocument.objects.create(
                    title=title,
                    file=file,
                    collection=ensure_collection(SHARED_COLLECTION),
                )
        ids[name] = document.pk
    return ids


def load_media() -> dict[str, int]:
    """Demo name → id of the film or sound, made where it is missing."""
    ids = {}
    for name, facts in CREDITS["media"].items():
        media = CustomMedia.objects.filter(title=facts["title"]).first()
        ids[name] = (media or _new_media(facts)).pk
    return ids


def _new_media(facts: dict) -> CustomMedia:
    folder = FOLDER / "media"
    media = CustomMedia(
        title=facts["title"],
        type=facts["kind"],
        duration=facts["duration_seconds"],
        transcript=(folder / facts["transcript"]).read_text(encoding="utf-8"),
        collection=ensure_collection(SHARED_COLLECTION),
    )
    for field, key in MEDIA_FILES.items():
        if filename := facts.get(key):
            with _file(folder / filename) as file:
                getattr(media, field).save(filename, file, save=False)
    media.save()
    return media


@contextmanager
def _file(path: Path) -> Iterator[File]:
    with path.open("rb") as file:
        yield File(file, name=path.name)
