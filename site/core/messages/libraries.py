"""Finds what libraries say in English to editors, who read Dutch."""

from gettext import NullTranslations
from pathlib import Path

from django.apps import apps
from django.utils.translation.trans_real import DjangoTranslation

from core.languages import Language
from core.messages.sources import Message, messages_of_library

LIBRARIES = "locale_libraries"  # the folder of our Dutch for them, beside our own texts
WITHOUT_ALL_DUTCH = ("auth", "wagtail_localize", "wagtailmedia")


def left_in_english() -> dict[Message, set[str]]:
    """Texts of libraries for which none of them has Dutch, with their files."""
    dutch = DutchOfLibraries()
    return {
        message: paths
        for label in WITHOUT_ALL_DUTCH
        for message, paths in messages_of_library(
            Path(apps.get_app_config(label).path)
        ).items()
        if not _is_translated(message, dutch)
    }


class _Untranslated(NullTranslations):
    """The end of the search, where gettext would give back the text itself."""

    def _fail(self, *args):
        raise LookupError(*args)

    gettext = ngettext = pgettext = npgettext = _fail


class DutchOfLibraries(DjangoTranslation):
    """What Django would say without our own catalogues; LookupError if nothing."""

    def __init__(self):
        super().__init__(Language.NL.value)

    def _add_local_translations(self):
        self.add_fallback(_Untranslated())  # where Django adds LOCALE_PATHS: ours


def _is_translated(message: Message, dutch: DjangoTranslation) -> bool:
    context = [message.context] if message.context else []
    try:
        if message.plural:
            find = dutch.npgettext if context else dutch.ngettext
            find(*context, message.text, message.plural, 1)
        else:
            (dutch.pgettext if context else dutch.gettext)(*context, message.text)
    except LookupError:
        return False
    return True
