"""Translations of demo pages, from the same PO files that translators use."""

from collections.abc import Iterator
from pathlib import Path

import polib
from wagtail.models import Locale
from wagtail_localize.models import Translation, TranslationSource

from core.demo.pages import DemoPage
from core.demo.registry import demo_folders
from core.models import BasePage


def load_translations(found: list[DemoPage]) -> int:
    """Publish every translation that lies beside the demo pages; how many."""
    pages = {(demo.site_key, demo.name): demo.page for demo in found}
    count = 0
    for site_key, language, path in _files():
        page = pages[site_key, path.stem]
        locale = Locale.objects.get(language_code=language)
        if not page.has_translation(locale):
            _translate(page, locale, path)
            count += 1
    return count


def _files() -> Iterator[tuple[str, str, Path]]:
    """(site key, language, file), front pages before what is below them."""
    for folder in demo_folders():
        for path in sorted(folder.folder.glob("*/*.po")):
            yield folder.site_key, path.parent.name, path


def _translate(page: BasePage, locale: Locale, path: Path) -> None:
    source, _made = TranslationSource.update_or_create_from_instance(page)
    translation, _made = Translation.objects.get_or_create(
        source=source, target_locale=locale
    )
    translation.import_po(polib.pofile(str(path)))
    # publish=True would wait for the commit of all translations, and by then write
    # back how many children each page had before the pages below it were made
    translation.save_target(publish=False)
    translation.get_target_instance().get_latest_revision().publish()
