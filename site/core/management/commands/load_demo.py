"""Fills an instance with the demo: pages, translations, media and accounts."""

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction

from core.demo.accounts import load_accounts
from core.demo.pages import demo_is_loaded, load_pages
from core.demo.translations import load_translations


class Command(BaseCommand):
    """Adds what is missing and leaves alone what is there."""

    help = "Load the demo content; pages that exist are left as they are."

    def add_arguments(self, parser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="leave pages alone when they are there"
        )

    def handle(self, *args, **options) -> None:
        if not (options["once"] and demo_is_loaded()):
            self._load()
        if settings.DEMO_ACCOUNTS:
            load_accounts()

    def _load(self) -> None:
        with transaction.atomic():
            pages = load_pages()
            translations = load_translations(pages)
        made = sum(page.made for page in pages)
        self.stdout.write(
            f"Demo: {made} pages of {len(pages)} made, {translations} translations."
        )
