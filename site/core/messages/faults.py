"""Finds what is missing, doubtful or stale in the catalogues."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

from core.languages import Language
from core.messages.catalogues import catalogue_path, key, plural_forms, wanted
from core.messages.libraries import LIBRARIES, left_in_english
from core.messages.sources import Message, messages

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|{\w*}")


def faults(root: Path) -> list[str]:
    """A sentence for each fault in the catalogues of the project at `root`."""
    found = messages(root)
    return [
        f"{language}: {fault}"
        for language in Language.values
        for fault in _faults_in(
            catalogue_path(root, language), wanted(found, language), language
        )
    ]


def library_faults(root: Path) -> list[str]:
    """The same for what the project translates in place of its libraries."""
    path = catalogue_path(root, Language.NL, LIBRARIES)
    return [f"libraries: {fault}" for fault in _faults_in(path, left_in_english())]


def _faults_in(
    path: Path, must: Iterable[Message], language: str = Language.NL
) -> Iterator[str]:
    entries = (
        {key(entry): entry for entry in polib.pofile(str(path))}
        if path.exists()
        else {}
    )
    for message in sorted(set(must) - entries.keys()):
        yield f"“{message.text}” is not in the catalogue"
    for message in sorted(entries.keys() - set(must)):
        yield f"“{message.text}” is in the catalogue but not in the code"
    for entry in entries.values():
        if fault := _fault(entry, plural_forms(language)):
            yield f"“{entry.msgid}” {fault}"
    if entries and _compiled(path) != _texts(
        entry for entry in entries.values() if entry.translated()
    ):
        yield "the compiled catalogue is not that of the written one"


def _fault(entry: polib.POEntry, forms: int) -> str:
    if entry.fuzzy:
        return "is marked as doubtful (fuzzy)"
    if not all(text.strip() for text in _forms(entry)):
        return "has no translation"
    if entry.msgid_plural and len(_forms(entry)) != forms:
        return f"needs {forms} plural forms"
    allowed = set(PLACEHOLDER.findall(entry.msgid + entry.msgid_plural))
    if not entry.msgid_plural and set(PLACEHOLDER.findall(entry.msgstr)) != allowed:
        return "has other placeholders than its translation"
    if any(set(PLACEHOLDER.findall(text)) - allowed for text in _forms(entry)):
        return "has a translation with a placeholder that it does not fill"
    return ""


def _forms(entry: polib.POEntry) -> list[str]:
    plural = entry.msgstr_plural
    return list(plural.values()) if entry.msgid_plural else [entry.msgstr]


def _texts(entries: Iterable[polib.POEntry]) -> dict[Message, list[str]]:
    return {key(entry): _forms(entry) for entry in entries}


def _compiled(path: Path) -> dict[Message, list[str]]:
    compiled = path.with_suffix(".mo")
    return _texts(polib.mofile(str(compiled))) if compiled.exists() else {}
