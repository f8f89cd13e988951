"""Collects the texts to translate, or tells what is missing."""

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser

from core.languages import Language
from core.messages.catalogues import update
from core.messages.faults import faults, library_faults
from core.messages.libraries import LIBRARIES, left_in_english
from core.messages.sources import messages


class Command(BaseCommand):
    """Needs no gettext: writes and compiles the catalogues itself."""

    help = "Bring the catalogues up to date and compile them."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--check", action="store_true", help="change nothing; fail on any fault"
        )

    def handle(self, *args, check: bool, **options) -> None:
        if not check:
            found = messages(settings.BASE_DIR)
            for language in Language.values:
                update(settings.BASE_DIR, found, language)
            update(settings.BASE_DIR, left_in_english(), Language.NL, LIBRARIES)
        missing = [*faults(settings.BASE_DIR), *library_faults(settings.BASE_DIR)]
        self.stdout.write("\n".join(missing) or "The catalogues are complete.")
        if check and missing:
            raise CommandError(
                f"{len(missing)} faults; `make messages` collects texts."
            )
