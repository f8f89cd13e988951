"""What the demo pages say, and how hard that is to read."""

import re

from wagtail.blocks import RichTextBlock, TextBlock

from core.models import BasePage

ENDS = re.compile(r"</(?:p|li)>|<br\s*/?>")
TAG = re.compile(r"<[^>]+>")
WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
PERIODS = re.compile(r"[.!?:;]+(?:\s|$)")


def lix(text: str) -> float:
    """LIX (Björnsson, 1968): words a sentence plus % of words over six letters."""
    words = WORD.findall(text)
    sentences = [part for part in PERIODS.split(text) if WORD.search(part)]
    long = sum(len(word) > 6 for word in words)
    return len(words) / len(sentences) + 100 * long / len(words)


def running_text(page: BasePage) -> str:
    """The sentences of a page without its headings, titles and names."""
    parts = [getattr(page, "introduction", ""), getattr(page, "hero_text", "")]
    for stream in (page.body, getattr(page, "entries", [])):
        for child in stream:
            parts += _sentences(child.block, child.value)
    return " ".join(parts)


def _sentences(block, value) -> list[str]:
    if isinstance(block, RichTextBlock):
        return [TAG.sub("", ENDS.sub(". ", value.source))]
    if isinstance(block, TextBlock):
        return [value]
    if hasattr(block, "child_blocks") and hasattr(value, "items"):
        children = block.child_blocks
        return [s for k, v in value.items() for s in _sentences(children[k], v)]
    if hasattr(block, "child_block"):
        return [s for item in value for s in _sentences(block.child_block, item)]
    return []
