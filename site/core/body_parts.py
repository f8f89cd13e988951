"""The parts of a page's body with their places in the outline of headings."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.utils.text import slugify
from wagtail.blocks.stream_block import StreamValue

# cards of one kind that follow each other stand side by side
SIDE_BY_SIDE = {"help_card", "download"}
HIGHEST = 2  # the page's title is the only h1


@dataclass(frozen=True)
class Part:
    """One block, or more of a kind side by side.

    `level` is that of the heading inside (2 is h2), `anchor` the id of a heading.
    """

    kind: str
    blocks: list[StreamValue.StreamChild]
    level: int
    anchor: str = ""


def body_parts(stream: Iterable[StreamValue.StreamChild]) -> list[Part]:
    """The blocks of a stream as parts whose headings never skip a level."""
    parts, anchors, inside = [], set(), HIGHEST
    for kind, blocks in _grouped(stream):
        if kind == "heading":
            deeper = inside > HIGHEST and blocks[0].value["level"] == "h3"
            anchor = _anchor(blocks[0].value["text"], anchors)
            level = HIGHEST + 1 if deeper else HIGHEST
            parts.append(Part(kind, blocks, level, anchor))
            inside = HIGHEST + 1
        else:
            parts.append(Part(kind, blocks, inside))
    return parts


def _grouped(stream) -> Iterable[tuple[str, list]]:
    for kind, found in groupby(stream, key=lambda block: block.block_type):
        blocks = list(found)
        if kind in SIDE_BY_SIDE:
            yield kind, blocks
        else:
            yield from ((kind, [block]) for block in blocks)


def _anchor(text: str, taken: set[str]) -> str:
    stem = slugify(text, allow_unicode=True) or "deel"
    number, anchor = 1, stem
    while anchor in taken:
        number += 1
        anchor = f"{stem}-{number}"
    taken.add(anchor)
    return anchor
