"""Writes the error pages of all sites to files, as a deployment does."""

from django.core.management.base import BaseCommand

from core.error_pages import bake


class Command(BaseCommand):
    """Needed by hand only when the directory of error pages was emptied."""

    help = "Write the 400, 403, 404, 500 and 503 pages of every site and language."

    def handle(self, *args, **options) -> None:
        self.stdout.write(f"{bake()} pages")
