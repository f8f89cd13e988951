"""Model fields that keep migrations small."""

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
