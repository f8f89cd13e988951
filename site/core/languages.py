"""The languages in which the sites speak."""

from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _


class Language(models.TextChoices):
    """A language of pages and snippets; Dutch is the source of all others."""

    NL = "nl", _("Dutch")
    EN = "en", _("English")
    AR = "ar", _("Arabic")
    TR = "tr", _("Turkish")
    PL = "pl", _("Polish")


OTHER_LANGUAGES = [choice for choice in Language.choices if choice[0] != Language.NL]


def active_language() -> str:
    """Code of the language in which the page at hand is shown, such as "nl"."""
    return (get_language() or Language.NL).partition("-")[0]
