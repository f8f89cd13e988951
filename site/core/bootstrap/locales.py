"""The languages as Wagtail knows them."""

from wagtail.models import Locale

from core.languages import Language


def ensure_locales() -> None:
    """A locale for every language, Dutch first."""
    for code in Language.values:
        Locale.objects.get_or_create(language_code=code)
