"""Turns names in demo pages into the rows that they stand for."""

import re
from dataclasses import dataclass
from uuid import NAMESPACE_URL, uuid5

LINK = re.compile(r'href="page:([a-z]+):([a-z0-9/-]*)"')


@dataclass(frozen=True)
class References:
    """Ids by name: pages by (site key, path of slugs), the others by code."""

    pages: dict[tuple[str, str], int]
    images: dict[str, int]
    documents: dict[str, int]
    media: dict[str, int]
    services: dict[str, int]

    def page(self, name: str) -> int:
        """The id behind "parents:signalen"; an empty path is the front page.

        Raises KeyError when there is no such demo page.
        """
        key, _, path = name.partition(":")
        return self.pages[key, path]

    def html(self, text: str) -> str:
        """Rich text whose links point to pages by id."""
        return LINK.sub(
            lambda match: f'linktype="page" id="{self.pages[match[1], match[2]]}"', text
        )


def raw_stream(blocks: list[dict], references: References, seed: str) -> list[dict]:
    """TOML blocks as a StreamField stores them, with ids that stay the same."""
    return [
        {
            "type": block["type"],
            "value": _raw(block["type"], block["value"], references, f"{seed}/{order}"),
            "id": _id(f"{seed}/{order}"),
        }
        for order, block in enumerate(blocks)
    ]


def _raw(name: str, value, references: References, seed: str):
    """One value: names become ids, lists become list items, links become links."""
    chosen = {
        "page": references.page,
        "image": references.images.__getitem__,
        "document": references.documents.__getitem__,
        "media": references.media.__getitem__,
        "service": references.services.__getitem__,
    }
    if name == "table":
        return _table(value)
    if isinstance(value, dict):
        return {
            key: _raw(key, child, references, f"{seed}/{key}")
            for key, child in value.items()
        }
    if isinstance(value, list):
        return _list(name, value, references, seed)
    if name in chosen and isinstance(value, str):
        return chosen[name](value)
    return references.html(value) if isinstance(value, str) else value


def _list(name: str, values: list, references: References, seed: str) -> list[dict]:
    child = "page" if name == "pages" else "item"
    return [
        {
            "type": "item",
            "value": _raw(child, value, references, f"{seed}/{order}"),
            "id": _id(f"{seed}/{order}"),
        }
        for order, value in enumerate(values)
    ]


def _table(value: dict) -> dict:
    columns = [{"type": "text", "heading": heading} for heading in value["columns"]]
    rows = [{"values": [f"<p>{cell}</p>" for cell in row]} for row in value["rows"]]
    return {"columns": columns, "rows": rows, "caption": value["caption"]}


def _id(seed: str) -> str:
    return str(uuid5(NAMESPACE_URL, seed))
