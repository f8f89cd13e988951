"""Blocks may change every week without a migration."""

import json

import pytest
from django.apps import apps
from django.db.migrations.state import ProjectState
from django.db.migrations.writer import MigrationWriter
from wagtail import blocks

from core.fields import StreamField
from home.models import ContentPage

pytestmark = pytest.mark.django_db


def test_a_migration_knows_nothing_of_the_blocks():
    field = ContentPage._meta.get_field("body")
    _name, path, arguments, options = field.deconstruct()
    assert path == "core.fields.StreamField"
    assert arguments == []
    assert "block_lookup" not in options
    assert "heading" not in MigrationWriter.serialize(field)[0]


def test_other_blocks_are_no_other_field():
    one = StreamField([("heading", blocks.CharBlock())], blank=True)
    other = StreamField([("text", blocks.RichTextBlock())], blank=True)
    assert one.deconstruct()[1:] == other.deconstruct()[1:]


def test_a_migration_that_saves_a_page_loses_none_of_its_blocks(fronts):
    raw = [{"type": "heading", "value": {"text": "Kop", "level": "h2"}, "id": "een"}]
    page = ContentPage(title="Pagina", slug="pagina", body=raw)
    fronts["programme"].add_child(instance=page)
    old = ProjectState.from_apps(apps).apps.get_model("home", "ContentPage")
    assert old._meta.get_field("body").stream_block.child_blocks == {}
    then = old.objects.get(pk=page.pk)
    assert list(then.body.raw_data) == raw
    then.introduction = "Een migratie schreef dit."
    then.save()
    then = old.objects.get(pk=page.pk)
    then.body = json.dumps(raw * 2)
    then.save()
    now = ContentPage.objects.get(pk=page.pk)
    assert list(now.body.raw_data) == raw * 2
    assert now.introduction == "Een migratie schreef dit."


def test_data_come_back_as_they_were_stored(fronts):
    raw = [{"type": "heading", "value": {"text": "Kop", "level": "h3"}, "id": "een"}]
    page = ContentPage(title="Pagina", slug="pagina", body=raw)
    fronts["programme"].add_child(instance=page)
    page = ContentPage.objects.get(pk=page.pk)
    assert page.body[0].value["text"] == "Kop"
    page.save()
    assert list(ContentPage.objects.get(pk=page.pk).body.raw_data) == raw
