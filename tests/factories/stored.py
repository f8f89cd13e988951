"""Blocks as the database holds them."""

from uuid import uuid4


def items(*values: object) -> list[dict]:
    return [{"type": "item", "value": value, "id": str(uuid4())} for value in values]


def stored(page, *blocks: tuple) -> None:
    """Publish blocks as the database holds them."""
    stream = page._meta.get_field("body").stream_block
    page.body = stream.to_python(
        [{"type": kind, "value": value, "id": str(uuid4())} for kind, value in blocks]
    )
    page.save_revision().publish()
