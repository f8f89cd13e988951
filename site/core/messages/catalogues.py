"""Keeps the catalogues equal to the sources and compiles them for Django."""

from pathlib import Path

import django
import polib

from core.languages import Language
from core.messages.libraries import LIBRARIES
from core.messages.sources import Message
from core.messages.visitors import for_visitors

DJANGO_LOCALES = Path(django.__file__).parent / "conf" / "locale"
OWN = "locale"
HEADS = {
    OWN: "Texts of these sites. `make messages` collects them; fill in what is empty.",
    LIBRARIES: "Dutch for texts that libraries leave in English. `make messages` adds\n"
    "what a new version brings, and drops what a library translates itself.",
}
ONE_AND_MANY = "nplurals=2; plural=(n != 1);"  # Django's own English names no forms


def catalogue_path(root: Path, language: str, folder: str = OWN) -> Path:
    """The .po file of a language in a folder of `site`; its .mo lies beside it."""
    return root / "site" / folder / language / "LC_MESSAGES" / "django.po"


def wanted(found: dict[Message, set[str]], language: str) -> dict[Message, set[str]]:
    """What a language must have: Dutch everything, the others what visitors read."""
    if language == Language.NL:
        return found
    return {message: paths for message, paths in found.items() if for_visitors(paths)}


def key(entry: polib.POEntry) -> Message:
    """The message that an entry of a catalogue translates."""
    return Message(entry.msgid, entry.msgid_plural or "", entry.msgctxt or "")


def update(
    root: Path, found: dict[Message, set[str]], language: str, folder: str = OWN
) -> None:
    """Write the catalogue with every wanted text; translations of others are dropped.

    English is its own translation until somebody words it otherwise.
    """
    path = catalogue_path(root, language, folder)
    old = (
        {key(entry): entry for entry in polib.pofile(str(path))}
        if path.exists()
        else {}
    )
    catalogue = polib.POFile(wrapwidth=88)
    catalogue.header = HEADS[folder]
    catalogue.metadata = _metadata(language)
    for message, paths in sorted(wanted(found, language).items()):
        entry = old.get(message) or _entry(message, language)
        entry.occurrences = [(name, "") for name in sorted(paths)]
        if language == Language.EN and not entry.translated():
            _translate_to_itself(entry)
        catalogue.append(entry)
    path.parent.mkdir(parents=True, exist_ok=True)
    catalogue.save(str(path))
    catalogue.save_as_mofile(str(path.with_suffix(".mo")))


def _metadata(language: str) -> dict[str, str]:
    """A head without dates, so that a catalogue changes only with its texts."""
    of_django = polib.mofile(DJANGO_LOCALES / language / "LC_MESSAGES" / "django.mo")
    return {
        "Content-Type": "text/plain; charset=UTF-8",
        "Language": language,
        "Plural-Forms": of_django.metadata.get("Plural-Forms", ONE_AND_MANY),
    }


def plural_forms(language: str) -> int:
    """How many forms a word takes after numbers: two in Dutch, six in Arabic."""
    return int(_metadata(language)["Plural-Forms"].partition("=")[2].partition(";")[0])


def _entry(message: Message, language: str) -> polib.POEntry:
    entry = polib.POEntry(msgid=message.text, msgctxt=message.context or None)
    if message.plural:
        entry.msgid_plural = message.plural
        entry.msgstr_plural = dict.fromkeys(range(plural_forms(language)), "")
    if "%(" in message.text + message.plural:
        entry.flags.append("python-format")
    return entry


def _translate_to_itself(entry: polib.POEntry) -> None:
    if entry.msgid_plural:
        entry.msgstr_plural = {0: entry.msgid, 1: entry.msgid_plural}
    else:
        entry.msgstr = entry.msgid
