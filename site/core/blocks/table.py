"""Tables whose caption, headings and cells can be translated."""

from collections import defaultdict

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.typed_table_block.blocks import TypedTable, TypedTableBlock
from wagtail_localize.segments import StringSegmentValue
from wagtail_localize.segments.extract import StreamFieldSegmentExtractor
from wagtail_localize.segments.ingest import StreamFieldSegmentsWriter


class TableBlock(TypedTableBlock):
    """Figures or choices side by side."""

    class Meta:
        label = _("table")
        icon = "table"
        group = _("Text")
        description = _("For what really has rows and columns.")
        template = "blocks/table.html"
        preview_value = {
            "caption": "Wie belt u wanneer?",
            "columns": [
                {"type": "text", "heading": "Wat er speelt"},
                {"type": "text", "heading": "Wie helpt"},
            ],
            "rows": [{"values": ["<p>Er is nu gevaar</p>", "<p>112</p>"]}],
        }

    def __init__(self, **kwargs):
        cell = blocks.RichTextBlock(
            label=_("text"), features=["bold", "italic", "link"], required=False
        )
        super().__init__([("text", cell)], **kwargs)

    def get_translatable_segments(self, table: TypedTable) -> list:
        """What a translator gets of a table (called by wagtail-localize)."""
        words = {"caption": table.caption}
        for index, column in enumerate(table.columns):
            words[f"heading-{index}"] = column["heading"]
        segments = [StringSegmentValue(path, text) for path, text in words.items()]
        extractor = StreamFieldSegmentExtractor(None)
        for path, block, value in _cells(table):
            found = extractor.handle_block(block, value)
            segments += [segment.wrap(path) for segment in found]
        return segments

    def restore_translated_segments(self, table: TypedTable, segments) -> TypedTable:
        """The table with translated words (called by wagtail-localize)."""
        by_path = defaultdict(list)
        for segment in segments:
            path, inner = segment.unwrap()
            by_path[path].append(inner)
        writer = StreamFieldSegmentsWriter(None, None, None)
        if words := by_path.get("caption"):
            table.caption = words[0].render_text()
        for index, column in enumerate(table.columns):
            if words := by_path.get(f"heading-{index}"):
                column["heading"] = words[0].render_text()
        for path, block, value in list(_cells(table)):
            if words := by_path.get(path):
                _put(table, path, writer.handle_block(block, value, words))
        return table


def _cells(table: TypedTable):
    """(path, block, value) of each cell, the path being "cell-<row>-<column>"."""
    for row_index, row in enumerate(table.row_data):
        for index, column in enumerate(table.columns):
            path = f"cell-{row_index}-{index}"
            yield path, column["block"], row["values"][index]


def _put(table: TypedTable, path: str, value) -> None:
    _name, row, column = path.split("-")
    table.row_data[int(row)]["values"][int(column)] = value
