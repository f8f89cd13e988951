"""Every word that people see passes through the catalogues, and each has its Dutch."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.db.models import Field
from django.utils.functional import Promise
from modelcluster.fields import ParentalKey
from wagtail import blocks
from wagtail.fields import StreamField
from wagtail.images.blocks import ImageBlock
from wagtail.images.models import AbstractRendition

from core.messages.faults import faults, library_faults
from core.messages.sources import messages
from tests.architecture.test_layers import OURS
from tests.architecture.tree import ROOT, plant, python, templates, text, tree

LABELS = {"verbose_name", "verbose_name_plural", "help_text", "label", "heading"}
LABELS |= {"description", "group", "error_message", "menu_label", "add_item_label"}
PANELS = re.compile(r"\w*Panel")
WORDS_THEMSELVES = {"je"}  # the choice between two Dutch words
LETTERS = re.compile(r"[^\W\d_]{2,}")
DUTCH = re.compile(r"\b(het|een|voor|niet|naar|wordt|zijn|deze|pagina|geen)\b", re.I)
SILENT = re.compile(
    r"{#.*?#}|{% comment.*?endcomment %}|{% blocktranslate.*?endblocktranslate %}"
    r"|<!--.*?-->|<(script|style)\b.*?</\1>|{%.*?%}|{{.*?}}|&\w+;",
    re.S,
)
SPOKEN = re.compile(r"\b(?:alt|title|placeholder|aria-label)=[\"']([^\"']*)", re.I)


def literal_labels(root: Path) -> list[str]:
    """Labels and help texts that are written as plain text, in code."""
    return [
        f"{name}:{node.lineno} {node.value!r}"
        for name, path in python(root, "site/")
        if "/management/" not in name
        for node in _labels(tree(path))
        if isinstance(node, ast.Constant)
        and LETTERS.search(str(node.value))
        and node.value not in WORDS_THEMSELVES
    ]


def _labels(module: ast.Module) -> Iterator[ast.expr]:
    for node in ast.walk(module):
        if isinstance(node, ast.Call):
            yield from (word.value for word in node.keywords if word.arg in LABELS)
            if PANELS.fullmatch(getattr(node.func, "id", "")):
                yield from node.args[1:2]
        elif isinstance(node, ast.ClassDef):
            yield from _labels_of_class(node)


def _labels_of_class(node: ast.ClassDef) -> Iterator[ast.expr]:
    is_choices = any(getattr(base, "attr", "") == "TextChoices" for base in node.bases)
    for line in node.body:
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
            if line.targets[0].id in LABELS and node.name != "Command":
                yield line.value
            if is_choices and isinstance(line.value, ast.Tuple):
                yield line.value.elts[-1]


def literal_text(root: Path) -> list[str]:
    """Templates with words that stand outside the catalogues."""
    return [f"{name}: {word}" for name, path in templates(root) for word in _said(path)]


def _said(path: Path) -> Iterator[str]:
    quiet = SILENT.sub("", text(path))
    spoken = [*SPOKEN.findall(quiet), re.sub(r"<[^>]*>", " ", quiet)]
    yield from (match[0] for match in map(LETTERS.search, spoken) if match)


def dutch_in_code(root: Path) -> list[str]:
    """Texts to translate that are Dutch already; code speaks English."""
    return [message.text for message in messages(root) if DUTCH.search(message.text)]


@pytest.mark.parametrize(
    "gate", [literal_labels, literal_text, dutch_in_code, faults, library_faults]
)
def test_all_words_pass_through_complete_catalogues(gate):
    assert gate(ROOT) == []


@pytest.mark.parametrize(
    ("gate", "name", "content"),
    [
        (literal_labels, "site/core/a.py", 'CharField(verbose_name="title")'),
        (literal_labels, "site/core/a.py", 'CharBlock(label=_("a"), help_text="bc")'),
        (literal_labels, "site/core/a.py", 'MultiFieldPanel([], "Reach")'),
        (literal_labels, "site/core/a.py", 'class Meta:\n    label = "Quote"'),
        (
            literal_labels,
            "site/core/a.py",
            'class Kind(models.TextChoices):\n    POLICE = "police", "Police"',
        ),
        (literal_text, "templates/a.html", "<p>Zoeken</p>"),
        (literal_text, "templates/a.html", '<img alt="Een foto" src="{{ x }}">'),
        (literal_text, "templates/a.html", "{% if x %}Ja{% endif %}"),
        (dutch_in_code, "site/core/a.py", '_("Deze pagina bewaren")'),
    ],
)
def test_a_word_outside_the_catalogues_is_found(tmp_path, gate, name, content):
    assert len(gate(plant(tmp_path, name, content))) == 1


def test_markup_and_translated_words_are_no_breach(tmp_path):
    plant(
        tmp_path,
        "templates/a.html",
        '{% load i18n %}<p class="lead" title="{% translate "Search" %}">{{ x.title }}'
        "{% blocktranslate %}Some words{% endblocktranslate %}&nbsp;– 1</p>{# why #}"
        "<!-- why --><script>start();</script>",
    )
    assert literal_text(tmp_path) == []


def own_fields() -> Iterator[Field]:
    for model in apps.get_models():
        if model._meta.app_label in OURS and not issubclass(model, AbstractRendition):
            yield from (
                field
                for field in model._meta.local_fields
                if field.editable and is_ours(field)
            )


def has_words(field: Field) -> bool:
    """Whether editors see a name that was written for them, not one made of code."""
    hidden = isinstance(field, ParentalKey) or field.auto_created or field.primary_key
    return hidden or isinstance(field.verbose_name, Promise)


def is_ours(field: Field) -> bool:
    """Whether it is declared in our code, not in a library's abstract model."""
    foreign = [
        base._meta
        for base in field.model.__mro__
        if hasattr(base, "_meta") and base.__module__.split(".")[0] not in OURS
    ]
    return not any(field.name in {f.name for f in meta.fields} for meta in foreign)


def test_each_field_that_editors_see_has_a_name_in_their_language():
    nameless = [str(field) for field in own_fields() if not has_words(field)]
    assert nameless == []


def own_blocks(block: blocks.Block, place: str) -> Iterator[tuple[str, blocks.Block]]:
    """The place and block of each named block within a block."""
    if isinstance(block, ImageBlock):
        return  # its parts are named by Wagtail
    for name, child in getattr(block, "child_blocks", {}).items():
        yield f"{place}.{name}", child
        yield from own_blocks(child, f"{place}.{name}")
    if isinstance(block, blocks.ListBlock):
        yield from own_blocks(block.child_block, f"{place}[]")


def is_named(block: blocks.Block) -> bool:
    return isinstance(block.label, Promise)


def test_each_block_has_a_name_in_the_language_of_editors():
    bodies = [field for field in own_fields() if isinstance(field, StreamField)]
    nameless = {
        place
        for field in bodies
        for place, block in own_blocks(field.stream_block, field.name)
        if not is_named(block)
    }
    assert nameless == set()


def test_a_field_or_block_without_a_name_of_its_own_is_found():
    field = Field(name="starts_at")
    field.set_attributes_from_name("starts_at")
    assert not has_words(field)
    struct = blocks.StructBlock([("lines", blocks.ListBlock(blocks.CharBlock()))])
    assert [place for place, b in own_blocks(struct, "x") if not is_named(b)] == [
        "x.lines"
    ]
