"""Model fields that keep migrations small."""

import json

from wagtail.blocks import StreamValue
from wagtail.fields import StreamField as WagtailStreamField


class StreamField(WagtailStreamField):
    """A stream field whose blocks stay out of migrations.

    Blocks change weekly and live in JSON, so the database has nothing to migrate.
    """

    def __init__(self, block_types=None, **kwargs):
        # migrations rebuild the field without its blocks
        super().__init__(block_types if block_types is not None else [], **kwargs)

    def deconstruct(self):
        name, path, _args, kwargs = super().deconstruct()
        kwargs.pop("block_lookup", None)
        return name, path, [], kwargs

    def to_python(self, value):
        """The stream; in a migration it keeps blocks that it does not know.

        Wagtail drops those, so a migration that saves a page would empty the page.
        """
        if self.stream_block.child_blocks or not isinstance(value, (str, list)):
            return super().to_python(value)
        blocks = json.loads(value or "[]") if isinstance(value, str) else value
        stream = StreamValue(self.stream_block, blocks, is_lazy=True)
        stream._stream_field = self
        return stream
