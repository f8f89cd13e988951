"""Prints the figures that were promised beside what is measured here and now."""

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from core.figures import all_figures


class Command(BaseCommand):
    """Measures this instance; load the demo or a scale first."""

    help = "Measure queries, time and weight of pages, and what sections add."

    def handle(self, *args, **options) -> None:
        self.stdout.write(f"Measured on {connection.vendor}.")
        broken = []
        for figure in all_figures():
            ceiling = "" if figure.ceiling is None else f"at most {figure.ceiling:g}"
            self.stdout.write(
                f"{figure.name:<60} {figure.value:>9.1f} {figure.unit:<8} {ceiling}"
            )
            if not figure.holds:
                broken.append(figure.name)
        if broken:
            raise CommandError(f"Above its ceiling: {', '.join(broken)}.")
