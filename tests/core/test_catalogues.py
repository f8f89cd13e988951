"""The words themselves: Dutch that fits beside the libraries', and a fit tone."""

import re

import polib
import pytest
from django.utils.translation import gettext, ngettext, override

from core.blocks.choosers import ImageBlock
from core.languages import Language
from core.messages.catalogues import catalogue_path, key
from core.messages.libraries import DutchOfLibraries
from core.messages.sources import Message
from core.messages.visitors import for_visitors
from core.models.help_hours import WEEKDAYS
from tests.architecture.tree import ROOT

EXIT = {
    "nl": "Verlaat deze site",
    "en": "Leave this site",
    "ar": "غادر هذا الموقع",
    "tr": "Bu siteden çık",
    "pl": "Opuść tę stronę",
}
FORMAL = re.compile(r"\b(u|uw)\b", re.I)
FAMILIAR = re.compile(r"\b(je|jij|jou|jouw|jullie)\b", re.I)
# front pages of one site each, which know whom they speak to
OWN_FRONT = re.compile(r"templates/(home/home_page|community/|professionals/|parents/)")
# where we word it otherwise than a library on purpose
OURS = {
    "Activate": "a button, like “Inloggen” beside it",
    "Sign in with a passkey": "the same verb as on the rest of the page",
    "active": "the box of an account, which is “actief” in Django as well",
}


def dutch() -> dict[Message, polib.POEntry]:
    return {key(entry): entry for entry in polib.pofile(catalogue_path(ROOT, "nl"))}


def paths(entry: polib.POEntry) -> set[str]:
    return {name for name, _line in entry.occurrences}


@pytest.mark.parametrize("language", Language.values)
def test_the_way_out_is_named_as_agreed(language):
    with override(language):
        assert gettext("Leave this site") == EXIT[language]


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [
        ("nl", "maandag", "zondag"),
        ("en", "Monday", "Sunday"),
        ("ar", "الاثنين", "الأحد"),
        ("tr", "Pazartesi", "Pazar"),
        ("pl", "Poniedziałek", "Niedziela"),
    ],
)
def test_the_days_on_a_help_card_speak_the_language_of_the_page(language, first, last):
    """They stand among words for staff, since Django has them in all languages."""
    with override(language):
        days = [str(name) for _number, name in WEEKDAYS]
    assert (days[0], days[-1]) == (first, last)


@pytest.mark.parametrize(
    ("language", "number", "words"),
    [
        ("nl", 1, "1 pagina gevonden"),
        ("nl", 0, "0 pagina's gevonden"),
        ("en", 2, "2 pages found"),
        ("tr", 2, "2 sayfa bulundu"),
        ("pl", 1, "Znaleziono 1 stronę"),
        ("pl", 22, "Znaleziono 22 strony"),
        ("pl", 25, "Znaleziono 25 stron"),
        ("ar", 2, "وجدنا صفحتين"),
        ("ar", 5, "وجدنا 5 صفحات"),
        ("ar", 11, "وجدنا 11 صفحة"),
    ],
)
def test_a_number_of_pages_is_said_as_each_language_does(language, number, words):
    with override(language):
        form = ngettext("%(count)s page found", "%(count)s pages found", number)
    assert form % {"count": number} == words


def test_words_on_all_sites_suit_parents_and_youths_alike():
    tone = {
        entry.msgstr
        for entry in dutch().values()
        if for_visitors(paths(entry))
        and not any(OWN_FRONT.match(name) for name in paths(entry))
        and (FORMAL.search(entry.msgstr) or FAMILIAR.search(entry.msgstr))
    }
    assert tone == set()


def test_editors_are_never_addressed_formally():
    formal = {
        entry.msgstr
        for entry in dutch().values()
        if not for_visitors(paths(entry)) and FORMAL.search(entry.msgstr)
    }
    assert formal == set()


def test_no_text_of_ours_rewords_a_library_by_accident():
    """A text without context is shared: ours is said in Wagtail's screens as well."""
    libraries = DutchOfLibraries()
    other = set()
    for message, entry in dutch().items():
        try:
            theirs = libraries.gettext(message.text)
        except LookupError:
            continue
        if not message.context and theirs != entry.msgstr:
            other.add(message.text)
    assert other == set(OURS)


def test_each_part_of_a_picture_in_a_page_is_named_in_dutch():
    """Wagtail names the chooser in its own English, as the only part."""
    with override("nl"):
        labels = [str(part.label) for part in ImageBlock().child_blocks.values()]
    assert labels == ["afbeelding", "Afbeelding is decoratief", "Alt tekst"]
