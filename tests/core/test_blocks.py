"""Each block tells an editor what it is, and refuses what would not work."""

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import get_template
from wagtail import blocks

from core.blocks.body import BodyBlock

pytestmark = pytest.mark.django_db
BODY = BodyBlock()
TITLED = {"title": "Vraag", "text": "<p>Antwoord.</p>"}
FIGURE = {"value": "12", "label": "gesprekken", "source": "Eigen telling"}


@pytest.mark.parametrize(("name", "block"), BODY.child_blocks.items())
def test_a_block_says_what_it_is_and_has_a_template(name, block):
    assert block.label
    assert block.meta.icon != "placeholder"
    assert block.meta.group
    assert block.get_description()
    assert get_template(block.meta.template)
    assert block.is_previewable


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("heading", {"text": "", "level": "h2"}),
        ("heading", {"text": "x" * 121, "level": "h2"}),
        ("heading", {"text": "Kop", "level": "h1"}),
        ("text", ""),
        ("callout", {"kind": "info", "title": "", "text": "<p>Tekst</p>"}),
        ("callout", {"kind": "shout", "title": "Let op", "text": "<p>Tekst</p>"}),
        ("steps", {"items": [TITLED]}),
        ("accordion", {"items": []}),
        ("do_dont", {"do": ["Dit helpt"], "dont": [""]}),
        ("do_dont", {"do": ["x" * 201], "dont": ["Dit niet"]}),
        ("quote", {"text": "", "attribution": ""}),
        ("key_figures", {"items": []}),
        ("key_figures", {"items": [FIGURE] * 5}),
        ("key_figures", {"items": [FIGURE | {"source": ""}]}),
        ("image", {"picture": {"image": None}, "caption": ""}),
        ("film", {"media": None, "introduction": ""}),
        ("audio", {"media": None, "introduction": ""}),
        ("download", {"document": None, "description": ""}),
        ("help_card", {"service": None, "note": ""}),
        ("embed", {"address": "https://evil.example/", "title": "Film"}),
        ("teasers", {"title": "Lees ook", "pages": []}),
    ],
)
def test_what_is_missing_or_too_long_is_refused(name, value):
    block = BODY.child_blocks[name]
    with pytest.raises((ValidationError, blocks.StreamBlockValidationError)):
        block.clean(block.to_python(value))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("heading", {"text": "x" * 120, "level": "h3"}),
        ("text", "<p>Tekst</p>"),
        ("callout", {"kind": "urgent", "title": "Let op", "text": "<p>Tekst</p>"}),
        ("steps", {"items": [TITLED, TITLED]}),
        ("accordion", {"items": [TITLED]}),
        ("do_dont", {"do": ["Dit helpt"], "dont": ["Dit niet"]}),
        ("quote", {"text": "Woorden", "attribution": ""}),
        ("key_figures", {"items": [FIGURE]}),
        ("embed", {"address": "https://vimeo.com/123456789", "title": "Film"}),
    ],
)
def test_what_is_complete_is_taken(name, value):
    block = BODY.child_blocks[name]
    block.clean(block.to_python(value))


def test_rich_text_knows_only_what_the_sites_can_show():
    features = BODY.child_blocks["text"].features
    assert features == ["bold", "italic", "ol", "ul", "link", "document-link"]
