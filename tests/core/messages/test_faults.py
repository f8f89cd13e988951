"""A catalogue with a gap, a doubt or an old compilation does not pass."""

import polib
import pytest

from core.languages import Language
from core.messages.catalogues import catalogue_path, update
from core.messages.faults import faults
from core.messages.sources import messages
from tests.architecture.tree import plant


@pytest.fixture
def project(tmp_path):
    """A tree with a text for visitors and one for staff, complete in all languages."""
    plant(tmp_path, "site/home/views/search.py", 'x = _("%(number)s found")')
    plant(tmp_path, "site/home/models.py", 'x = _("Page")')
    renew(tmp_path)
    for language in Language.values:
        change(tmp_path, language, lambda entry: complete(entry))
    assert faults(tmp_path) == []
    return tmp_path


def complete(entry):
    entry.msgstr = entry.msgid


def give_two_forms(entry):
    if entry.msgid_plural:
        entry.msgstr_plural = {0: "%(n)s", 1: "%(n)s"}


def renew(root):
    for language in Language.values:
        update(root, messages(root), language)


def change(root, language, deed, compiled=True):
    """Do something to each entry of a catalogue, and compile it unless told not to."""
    path = catalogue_path(root, language)
    catalogue = polib.pofile(str(path))
    for entry in catalogue:
        deed(entry)
    catalogue.save()
    if compiled:
        catalogue.save_as_mofile(str(path.with_suffix(".mo")))


def test_only_dutch_has_the_texts_of_staff(project):
    texts = {
        language: {
            entry.msgid for entry in polib.pofile(catalogue_path(project, language))
        }
        for language in ("nl", "ar")
    }
    assert texts == {"nl": {"%(number)s found", "Page"}, "ar": {"%(number)s found"}}


def test_a_text_of_staff_that_a_template_shows_too_is_needed_in_all(project):
    plant(project, "templates/a.html", '{% translate "Page" %}')
    assert [fault[:2] for fault in faults(project)] == ["en", "ar", "tr", "pl"]


def test_a_new_text_is_missed_until_it_is_collected_and_translated(project):
    plant(project, "site/home/models.py", 'x = _("Page"); y = _("Teaser")')
    assert faults(project) == ["nl: “Teaser” is not in the catalogue"]
    renew(project)
    assert faults(project) == ["nl: “Teaser” has no translation"]


def test_a_text_that_left_the_code_is_told(project):
    plant(project, "site/home/models.py", "x = 1")
    assert faults(project) == ["nl: “Page” is in the catalogue but not in the code"]


def test_collecting_keeps_translations_and_fills_english_with_itself(project):
    change(project, "nl", lambda entry: setattr(entry, "msgstr", f"nl {entry.msgid}"))
    plant(project, "templates/a.html", '{% translate "Menu" %}')
    renew(project)
    dutch = polib.pofile(catalogue_path(project, "nl"))
    english = polib.pofile(catalogue_path(project, "en"))
    assert dutch.find("Page").msgstr == "nl Page"
    assert english.find("Menu").msgstr == "Menu"


def test_collecting_twice_writes_the_same_bytes(project):
    path = catalogue_path(project, "pl")
    before = path.read_bytes()
    renew(project)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("deed", "fault"),
    [
        (lambda entry: entry.flags.append("fuzzy"), "doubtful"),
        (lambda entry: setattr(entry, "msgstr", " "), "no translation"),
        (lambda entry: setattr(entry, "msgstr", "gevonden"), "other placeholders"),
        (lambda entry: setattr(entry, "msgstr", "%(n)s"), "other placeholders"),
    ],
)
def test_an_entry_with_a_fault_is_found(project, deed, fault):
    change(project, "ar", deed)
    assert len(faults(project)) == 1
    assert fault in faults(project)[0]


def test_a_catalogue_that_was_not_compiled_again_is_found(project):
    change(project, "tr", lambda entry: setattr(entry, "msgstr", "x %(number)s"), False)
    assert faults(project) == [
        "tr: the compiled catalogue is not that of the written one"
    ]


def test_every_plural_form_of_a_language_is_asked_for(project):
    plant(
        project,
        "templates/a.html",
        "{% blocktranslate count n=x %}{{ n }} day{% plural %}{{ n }} days"
        "{% endblocktranslate %}",
    )
    renew(project)
    arabic = polib.pofile(catalogue_path(project, "ar")).find("%(n)s day")
    assert len(arabic.msgstr_plural) == 6
    assert "ar: “%(n)s day” has no translation" in faults(project)
    change(project, "ar", lambda e: give_two_forms(e))
    assert "ar: “%(n)s day” needs 6 plural forms" in faults(project)
    change(project, "ar", lambda e: e.msgstr_plural.update({0: "%(wrong)s"}))
    assert any(
        "does not fill" in fault or "no tr" in fault for fault in faults(project)
    )
