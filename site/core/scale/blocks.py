"""A page's body of test data, as a StreamField stores it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from core.demo.references import References, raw_stream
from core.scale.words import Writer

BY_ID = References(pages={}, images={}, documents={}, media={}, services={})


@dataclass(frozen=True)
class Library:
    """Ids of what test pages show: images, help services, pages of their site."""

    images: Sequence[int]
    services: Sequence[int]
    pages: Sequence[int]


def body(writer: Writer, library: Library, seed: str) -> list[dict]:
    """Six to twelve blocks, opened by a heading and closed by pages to read.

    Raises IndexError when the library lacks images, services or pages.
    """
    middle = writer.chance.choices(MIDDLE, k=writer.chance.randint(4, 10))
    blocks = [
        {
            "type": maker.__name__.removeprefix("_"),
            "value": maker(writer, library),
        }
        for maker in (_heading, *middle, _teasers)
    ]
    return raw_stream(blocks, BY_ID, seed)


def _heading(writer: Writer, library: Library) -> dict:
    return {"text": writer.heading(), "level": "h2"}


def _text(writer: Writer, library: Library) -> str:
    page = writer.chance.choice(library.pages)
    link = f'<a linktype="page" id="{page}">{writer.title()}</a>'
    return f"{writer.html(5)}{writer.html(4)}<p>Lees ook: {link}.</p>"


def _callout(writer: Writer, library: Library) -> dict:
    return {"kind": "info", "title": writer.heading(), "text": writer.html(2)}


def _steps(writer: Writer, library: Library) -> dict:
    return {"items": _titled(writer, 3)}


def _accordion(writer: Writer, library: Library) -> dict:
    return {"items": _titled(writer, 4)}


def _titled(writer: Writer, count: int) -> list[dict]:
    return [{"title": writer.heading(), "text": writer.html(3)} for _ in range(count)]


def _do_dont(writer: Writer, library: Library) -> dict:
    return {side: [writer.sentence() for _ in range(3)] for side in ("do", "dont")}


def _quote(writer: Writer, library: Library) -> dict:
    return {"text": writer.sentence(), "attribution": "Voorbeeld"}


def _help_card(writer: Writer, library: Library) -> dict:
    return {"service": writer.chance.choice(library.services), "note": ""}


def _image(writer: Writer, library: Library) -> dict:
    picture = {
        "image": writer.chance.choice(library.images),
        "alt_text": "Tekening bij een testpagina.",
        "decorative": False,
    }
    return {"picture": picture, "caption": writer.sentence()}


def _teasers(writer: Writer, library: Library) -> dict:
    count = min(3, len(library.pages))
    pages = writer.chance.sample(library.pages, count)
    return {"title": writer.heading(), "pages": pages}


Maker = Callable[[Writer, Library], dict | str]
MIDDLE: list[Maker] = [
    _heading,
    _text,
    _callout,
    _steps,
    _accordion,
    _do_dont,
    _quote,
    _help_card,
    _image,
]
