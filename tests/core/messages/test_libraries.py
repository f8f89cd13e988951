"""What libraries leave in English has its Dutch here, and nothing else has."""

import polib
import pytest

from core.messages.catalogues import catalogue_path
from core.messages.faults import library_faults
from core.messages.libraries import LIBRARIES, DutchOfLibraries, left_in_english
from core.messages.sources import Message, messages_of_library
from tests.architecture.tree import ROOT, plant


def test_the_dutch_of_libraries_leaves_out_our_own():
    with pytest.raises(LookupError):
        DutchOfLibraries().gettext("Leave this site")


@pytest.mark.parametrize("text", ["Convert to alias", "Add a locale"])
def test_dutch_that_a_library_keeps_behind_an_empty_catalogue_counts(text):
    assert Message(text) not in left_in_english()
    assert DutchOfLibraries().gettext(text) != text


def test_a_text_that_a_library_leaves_in_english_is_found():
    found = left_in_english()
    assert found[Message("Choose video")] >= {"wagtailmedia/widgets.py"}
    assert Message("Choose") not in found


def test_texts_of_tests_and_of_a_library_that_is_not_there_are_left_out(tmp_path):
    plant(tmp_path, "films/tests/test_a.py", '_("A test")')
    plant(tmp_path, "films/modeladmin/a.py", '_("A model")')
    plant(tmp_path, "films/static/a.html", "{% translate 'A page' %}")
    plant(tmp_path, "films/templates/films/a.html", "{% translate 'A film' %}")
    assert messages_of_library(tmp_path / "films") == {
        Message("A film"): {"films/templates/films/a.html"}
    }


def test_dutch_for_a_text_that_no_library_has_any_more_is_found(tmp_path):
    mine = catalogue_path(ROOT, "nl", LIBRARIES)
    catalogue = polib.pofile(str(mine))
    catalogue.append(polib.POEntry(msgid="Rewind", msgstr="Terugspoelen"))
    copy = catalogue_path(tmp_path, "nl", LIBRARIES)
    copy.parent.mkdir(parents=True)
    catalogue.save(str(copy))
    catalogue.save_as_mofile(str(copy.with_suffix(".mo")))
    assert library_faults(tmp_path) == [
        "libraries: “Rewind” is in the catalogue but not in the code"
    ]
