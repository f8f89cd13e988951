"""Finds what is missing, doubtful or stale in the catalogues."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import polib

from core.languages import Language
from core.messages.catalogues import catalogue_path, key, wanted
from core.messages.sources import Message, messages

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|{\w*}")


def faults(root: Path) -> list[str]:
    """A sentence for each fault in the catalogues of the project at `root`."""
    found = messages(root)
    return [
        f"{language}: {fault}"
        for language in Language.values
        for fault in _faults_in(root, found, language)
    ]


def _faults_in(
    root: Path, found: dict[Message, set[str]], language: str
) -> Iterator[str]:
    path = catalogue_path(root, language)
    entries = (
        {key(entry): entry for entry in polib.pofile(str(path))}
        if path.exists()
        else {}
    )
    must = wanted(found, language)
    for message in sorted(must.keys() - entries.keys()):
        yield f"“{message.text}” is not in the catalogue"
    for message in sorted(entries.keys() - must.keys()):
        yield f"“{message.text}” is in the catalogue but not in the code"
    for entry in entries.values():
        if fault := _fault(entry):
            yield f"“{entry.msgid}” {fault}"
    if entries and _compiled(path) != _texts(
        entry for entry in entries.values() if entry.translated()
    ):
        yield "the compiled catalogue is not that of the written one"


def _fault(entry: polib.POEntry) -> str:
    if entry.fuzzy:
        return "is marked as doubtful (fuzzy)"
    if not all(text.strip() for text in _forms(entry)):
        return "has no translation"
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
