"""Tables in other languages."""

import pytest
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from tests.factories.home import ContentPageFactory

pytestmark = pytest.mark.django_db

TABLE = {
    "caption": "Wie belt u?",
    "columns": [{"type": "text", "heading": "Bij"}, {"type": "text", "heading": "Wie"}],
    "rows": [{"values": ["<p>gevaar</p>", "<p>bel <b>112</b></p>"]}],
}
WORDS = {
    "Wie belt u?": "Whom do you call?",
    "Bij": "For",
    "Wie": "Who",
    "gevaar": "danger",
    "bel <b>112</b>": "call <b>112</b>",
}


def test_every_word_of_a_table_is_translated(fronts):
    page = ContentPageFactory(parent=fronts["parents"])
    stream = page._meta.get_field("body").stream_block
    page.body = stream.to_python([{"type": "table", "value": TABLE, "id": "a1"}])
    page.save_revision().publish()
    source, _made = TranslationSource.update_or_create_from_instance(page)
    english = Locale.objects.get(language_code="en")
    translation = Translation.objects.create(source=source, target_locale=english)
    po = translation.export_po()
    for entry in po:
        entry.msgstr = WORDS.get(entry.msgid, entry.msgid)
    assert {entry.msgid for entry in po} >= set(WORDS)
    translation.import_po(po)
    translation.save_target(publish=True)
    value = page.get_translation(english).body[0].value
    prepared = stream.child_blocks["table"].get_prep_value(value)
    assert prepared["caption"] == "Whom do you call?"
    assert [column["heading"] for column in prepared["columns"]] == ["For", "Who"]
    cells = prepared["rows"][0]["values"]
    assert "danger" in cells[0]
    assert "call <b>112</b>" in cells[1]
